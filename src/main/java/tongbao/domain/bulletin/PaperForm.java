package tongbao.domain.bulletin;

import java.util.Optional;

/// The two forms of GB/T 9704-2012 in which a bulletin is issued.
public enum PaperForm {
    /// 信函格式, chapter 10: the issuer's name alone in red over a double line.
    LETTER,
    /// 文件格式, chapter 7: the issuer's name and 文件 in red, the number in the middle over a red line.
    FILE;

    /// The form that goes with the 代字 of a document number: 府办函 and the like are letters, 府办发 and the like are
    /// not. A bulletin without number is a letter, as most are.
    public static PaperForm of(Optional<String> number) {
        return number.map(text -> text.replaceFirst("〔.*", ""))
                        .filter(word -> !word.contains("函"))
                        .isPresent()
                ? FILE
                : LETTER;
    }
}
