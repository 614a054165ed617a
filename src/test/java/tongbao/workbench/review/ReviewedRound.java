package tongbao.workbench.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import tongbao.document.SamplePage;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Policy;
import tongbao.intake.picture.PictureReader;
import tongbao.store.Store;
import tongbao.workbench.Fixture;

/// Four reached vetoes of a round that asks for a second person: three found by 王示例, one by 李示例, who sits at the
/// window.
@NullUnmarked
final class ReviewedRound {
    static final Subject EDUCATION = Fixture.site("9901000002");
    static final Subject PORTAL = Fixture.site("9902000001");
    static final Subject WATER = Fixture.site("9902000002");
    static final Subject FINANCE = Fixture.site("9900bm0001");
    static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 20, 10, 5);
    private static final LocalDateTime FOUND = LocalDateTime.of(2026, 8, 19, 14, 18);

    private final Store store;

    private ReviewedRound(Store store) {
        this.store = store;
    }

    static void into(Store store, Fixture fixture) {
        fixture.register().round(Policy.REVIEWED);
        var round = new ReviewedRound(store);
        round.veto(
                EDUCATION,
                Fixture.BLANK,
                new Answer.Problem(Amount.of(5)),
                "王示例",
                List.of("政务公开 › 规划计划", "政务公开 › 招考录用", "互动交流 › 民意征集", "办事服务 › 便民专题", "政务公开 › 财政预决算"),
                "栏目下无任何稿件，页面显示“暂无此类信息”，截至 8 月 17 日仍为空白。");
        round.veto(
                PORTAL,
                Fixture.UNANSWERED,
                new Answer.Problem(Amount.of(2)),
                "王示例",
                List.of("互动交流 › 县长信箱"),
                "5 月 3 日、5 月 9 日两封来信至今没有答复，已超过三个月。");
        round.veto(WATER, Fixture.STALE, Answer.PROBLEM, "王示例", List.of(), "");
        round.veto(FINANCE, Fixture.STALE, Answer.PROBLEM, "李示例", List.of("首页"), "首页最近一次更新为 7 月 20 日。");
    }

    private void veto(
            Subject subject, ClauseCode clause, Answer answer, String who, List<String> columns, String description) {
        store.record(new Entry.AnswersRecorded(
                Fixture.ROUND, subject.id(), List.of(new AnswerEdit(clause, Answer.UNSEEN, answer))));
        for (var i = 0; i < columns.size(); i++) {
            var finding = new Finding(
                    new FindingId(subject.id() + "-" + i),
                    Optional.of(clause),
                    columns.get(i),
                    "http://" + subject.url() + "/lm" + i + "/",
                    description,
                    FOUND.plusMinutes(3L * i),
                    who,
                    "",
                    true,
                    true);
            store.record(new Entry.FindingWritten(Fixture.ROUND, subject.id(), Edit.added(finding), Optional.empty()));
            picture(subject, finding, i);
        }
    }

    private void picture(Subject subject, Finding finding, int number) {
        var png = SamplePage.png(subject.name(), finding.column(), finding.description());
        var picture = PictureReader.read(png, subject.code() + "_2026Q3_00" + (number + 1) + ".png");
        store.pictures().keep(png);
        store.record(new Entry.EvidenceAttached(
                Fixture.ROUND,
                subject.id(),
                Edit.added(new Evidence(
                        new EvidenceId(finding.id() + "-e"),
                        picture,
                        finding.clause(),
                        Optional.of(finding.id()),
                        "",
                        finding.foundAt().plusMinutes(1),
                        finding.inspector()))));
    }
}
