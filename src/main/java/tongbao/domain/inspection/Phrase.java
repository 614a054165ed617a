package tongbao.domain.inspection;

import tongbao.domain.catalogue.ClauseCode;

/// A sentence of the wording library (用语库): how findings of one clause are described here.
///
/// @param catalogue the name of the catalogue, whatever its edition
/// @param text with places that are filled in when it is used: `{column}`, `{url}`, `{day}` (监测时间点), `{count}`,
/// `{site}`
public record Phrase(String catalogue, ClauseCode clause, String text) {}
