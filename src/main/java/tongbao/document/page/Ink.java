package tongbao.document.page;

/// The two inks of an official paper.
public enum Ink {
    BLACK,
    /// 80 % magenta and 80 % yellow.
    RED
}
