package tongbao.intake.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A catalogue file that is refused. Nothing of it was taken in.
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<CatalogueProblem> problems;

    CatalogueException(List<CatalogueProblem> problems) {
        super(text(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, in the order of the file; at least one, at most [Problems#MOST].
    public List<CatalogueProblem> problems() {
        return problems;
    }

    /// One problem a line, in the reader's language.
    public String text(Locale language) {
        return text(problems, language);
    }

    private static String text(List<CatalogueProblem> problems, Locale language) {
        return problems.stream().map(problem -> problem.text(language)).collect(Collectors.joining("\n"));
    }
}
