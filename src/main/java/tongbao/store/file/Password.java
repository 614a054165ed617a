package tongbao.store.file;

import java.text.Normalizer;

/// What opens an encrypted store. It never appears in a text made of it.
public final class Password {
    /// Fewer signs are guessed too quickly.
    public static final int SHORTEST = 8;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /// @param typed as it was typed; different ways to type the same signs count as the same
    public static Password of(String typed) {
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    /// Whether it may protect a store from now on.
    public boolean isLongEnough() {
        return text.codePointCount(0, text.length()) >= SHORTEST;
    }

    char[] signs() {
        return text.toCharArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && password.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "…";
    }
}
