package tongbao.workbench.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.verdict.Judged;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The middle pane: whose veto it is, what it rests on, what was found, and what was decided about it before.
final class ReviewDetail {
    private final Messages messages;
    private final Words words;
    private final VBox lines = new VBox();
    private final ScrollPane node = new ScrollPane(lines);

    ReviewDetail(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        lines.getStyleClass().add("review-detail");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setMinWidth(0);
        node.setFocusTraversable(false);
    }

    Node node() {
        return node;
    }

    void show(Optional<ReviewItem> item) {
        node.setVvalue(0);
        lines.getChildren().setAll(item.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(ReviewItem item) {
        var all = new ArrayList<Node>();
        all.add(head(item));
        item.judged().ifPresentOrElse(one -> veto(item, one, all), () -> all.add(computed(item)));
        item.inspection().ruling().ifPresent(ruling -> all.add(ruled(ruling)));
        item.lastReview().ifPresent(review -> all.add(reviewed(item, review)));
        all.add(section(
                messages.get("review.findings"),
                Integer.toString(item.findings().size())));
        if (item.findings().isEmpty()) {
            all.add(Parts.wrapped(messages.get("review.findings.none"), "muted", "none"));
        }
        for (var i = 0; i < item.findings().size(); i++) {
            all.add(finding(i + 1, item.findings().get(i)));
        }
        return all;
    }

    private Node head(ReviewItem item) {
        var subject = item.subject();
        var name = Parts.wrapped(subject.name(), "subject-title");
        var facts = new ArrayList<String>();
        facts.add(words.name(subject.kind()));
        for (var fact : List.of(
                subject.platform(),
                subject.code(),
                subject.url(),
                subject.unit().host())) {
            if (!fact.isBlank()) {
                facts.add(fact);
            }
        }
        var box = new VBox(4, name, Parts.wrapped(String.join(" · ", facts), "secondary"));
        box.getStyleClass().add("head");
        return box;
    }

    private void veto(ReviewItem item, Judged one, List<Node> all) {
        var clause = one.place().clause();
        var count = Scoring.count(clause, item.inspection());
        var said = new HBox(8, Glyph.VETO.with(words.name(one.answer())));
        said.setAlignment(Pos.CENTER_LEFT);
        count.ifPresent(number -> said.getChildren().add(Parts.whole(words.amount(clause, number), "strong")));
        var line = words.line(clause, item.subject());
        if (!line.isEmpty()) {
            said.getChildren().add(Parts.whole(messages.get("review.line", line), "secondary"));
        }
        var title = Parts.wrapped(clause.name(), "pane-title");
        var band = new HBox(8, said);
        band.getStyleClass().addAll("verdict-band", "failed");
        var name = new HBox(8, Parts.tag(one.place().indicator().name(), "danger"), title);
        name.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, name, band, Parts.wrapped(words.rule(one.place(), item.subject()), "muted"));
        if (!clause.text().isBlank()) {
            box.getChildren().add(Parts.wrapped(clause.text()));
        }
        box.getStyleClass().add("clause");
        all.add(box);
    }

    private Node computed(ReviewItem item) {
        var verdict = item.judgement().computed();
        var band = new VBox(
                2,
                Parts.whole(messages.get("review.computed", words.name(verdict)), "conclusion"),
                Parts.wrapped(words.verdictSentence(item.catalogue(), item.subject(), item.inspection(), verdict)));
        band.getStyleClass().addAll("verdict-band", "tall", style(verdict));
        var box = new VBox(band);
        box.getStyleClass().add("clause");
        return box;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed _ -> "failed";
            case Verdict.Passed _ -> "passed";
            case Verdict.Open _, Verdict.Exempt _ -> "open";
        };
    }

    private Node ruled(Ruling ruling) {
        return note(
                messages.get(ruling.passed() ? "review.ruled.passed" : "review.ruled.failed"),
                ruling.reason(),
                ruling.who(),
                ruling.at());
    }

    private Node reviewed(ReviewItem item, Review review) {
        var holds = item.review().isPresent();
        var key = switch (review.decision()) {
            case ACCEPTED -> holds ? "review.was.accepted" : "review.was.accepted.before";
            case RETURNED -> holds ? "review.was.returned" : "review.was.returned.before";
        };
        return note(messages.get(key), review.reason(), review.who(), review.at());
    }

    private Node note(String what, String reason, String who, LocalDateTime at) {
        var head = new HBox(
                8,
                Parts.whole(what, "strong"),
                Parts.whole(
                        messages.get("review.by", who, messages.day(at.toLocalDate()), messages.minute(at)),
                        "secondary"));
        head.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(2, head);
        if (!reason.isBlank()) {
            box.getChildren().add(Parts.wrapped(reason));
        }
        box.getStyleClass().addAll("notice", "note");
        return box;
    }

    private Node finding(int number, Finding finding) {
        var title = Parts.wrapped(
                finding.column().isBlank() ? messages.get("review.finding.untitled") : finding.column(), "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(
                8,
                Parts.whole(Integer.toString(number), "number"),
                title,
                Parts.whole(
                        messages.get(
                                "review.by",
                                finding.inspector(),
                                messages.day(finding.foundAt().toLocalDate()),
                                messages.minute(finding.foundAt())),
                        "secondary"));
        head.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(2, head);
        if (!finding.description().isBlank()) {
            box.getChildren().add(Parts.wrapped(finding.description()));
        }
        if (!finding.url().isBlank()) {
            box.getChildren().add(Parts.wrapped(finding.url(), "secondary"));
        }
        if (!finding.counts()) {
            box.getChildren().add(Parts.wrapped(messages.get("review.finding.uncounted"), "secondary"));
        }
        box.getStyleClass().add("finding");
        return box;
    }

    private static Node section(String title, String count) {
        var bar = new HBox(8, Parts.whole(title, "section-title"), Parts.badge(count));
        bar.getStyleClass().add("section-bar");
        return bar;
    }
}
