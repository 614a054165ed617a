package tongbao.domain.register;

/// Whom the office calls. Kept for the office's own use and never printed (register.md, section 3).
public record Contact(String name, String phone, String email) {
    public static final Contact NONE = new Contact("", "", "");
}
