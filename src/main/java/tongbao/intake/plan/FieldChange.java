package tongbao.intake.plan;

/// One value that changes, in the language of the plan.
///
/// @param field the name of the field
/// @param before empty text where there was nothing
/// @param after empty text where nothing will be
public record FieldChange(String field, String before, String after) {}
