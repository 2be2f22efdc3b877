package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;

class IndexPageTest {
    private static final int LARGEST = 300 * 1000;

    @Test
    void namesTheOriginalsThatCouldNotBeReadBeforeAnythingElse() throws IOException {
        Html index = Reported.index(Reported.samples());

        assertThat(index.one("//main/section[1]").getAttribute("id")).isEqualTo("unread");
        assertThat(index.text("//section[@id='unread']/h2")).isEqualTo("읽지 못한 원본 1개");
        assertThat(index.text("//section[@id='unread']//li"))
                .contains("2020/빈 파일.pdf")
                .contains("파일이 비어 있습니다.")
                .contains("FILE-EMPTY")
                .contains("다른 사본을 찾고");
    }

    @Test
    void saysSoWhereAllOriginalsWereRead() throws IOException {
        Html index = Reported.index(Reported.of(new SampleIssues().issues()));

        assertThat(index.text("//main/section[1]/h2")).isEqualTo("모든 원본을 읽었습니다");
    }

    @Test
    void putsWhatIsLostBeforeWhatIsUnsure() throws IOException {
        Issue lost = new SampleIssues()
                .issues()
                .get(1)
                .withLedger(new Ledger(2, 0, List.of(new Ledger.Entry(Ledger.Destination.ARTICLE, 1, 0)), "가", ""));
        Issue unsure = Reported.with(
                Finding.of(FindingCode.PDF_SCANNED_PAGE, Place.page(6)),
                Finding.of(FindingCode.STRUCTURE_NO_MASTHEAD, Place.issue()));
        Html index = Reported.index(
                Reported.of(List.of(unsure, lost), Finding.of(FindingCode.FILE_EMPTY, Place.file("a.pdf"))));

        List<String> lines = index.texts("//section[@id='look']//li");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("읽지 못한 원본 1개");
        assertThat(lines.get(1)).startsWith("원장이 맞지 않는 호 1개").contains("제42호");
        assertThat(lines.get(2)).startsWith("오류가 있는 호 1개").contains("제41호");
        assertThat(lines.get(3)).startsWith("STRUCTURE-NO-MASTHEAD");
    }

    @Test
    void showsEveryIssueInItsMonthAndTheNumbersThatAreNotThere() throws IOException {
        List<Issue> issues = new SampleIssues().issues();
        Html index = Reported.index(Reported.of(List.of(issues.get(0), issues.get(2))));

        assertThat(index.text("//section[@id='coverage']//li[a='41✕']"))
                .contains("10월")
                .contains("42 없음");
        assertThat(index.texts("//section[@id='coverage']//tbody/tr/th")).containsExactly("42호가 없음");
        assertThat(index.texts("//section[@id='coverage']//tbody/tr/td"))
                .containsExactly("제41호 2020-10-07", "제43호 2021-01-06", "91");
    }

    @Test
    void countsFindingsByKindAndLeadsToThem() throws IOException {
        Html index = Reported.index(Reported.samples());
        String kind = "//article[@id='code-error-PDF-SCANNED-PAGE']";

        assertThat(index.text(kind + "/h4")).isEqualTo("PDF-SCANNED-PAGE 1건 · 1개 호");
        assertThat(index.text(kind + "//li")).startsWith("제41호 · 6쪽");
        assertThat(index.attributes(kind + "//li//a", "href")).containsExactly("issues/41.html#finding-2");
    }

    @Test
    void addsUpTheLedgers() throws IOException {
        Html index = Reported.index(Reported.samples());

        assertThat(index.texts("//section[@id='ledger']//tr[th='원본에서 읽은 것']/td"))
                .containsExactly("90", "6");
        assertThat(index.texts("//section[@id='ledger']//tr[th='기사']/td")).containsExactly("60", "3");
        assertThat(index.texts("//section[@id='ledger']//tr[th='차이']/td")).containsExactly("0", "0");
    }

    @Test
    void givesTheCorrectionForFilesThatClaimOneNumber() throws IOException {
        Html index = Reported.index(Reported.of(
                List.of(), Finding.of(FindingCode.ISSUE_DUPLICATE, Place.file("a/제7호 최종.pdf"), "7", "a, b")));

        assertThat(index.text("//article[@id='code-error-ISSUE-DUPLICATE']//details"))
                .contains("src/kicnews/corrections/제7호 최종.yaml")
                .contains("decisions:\n  - set: number\n    expect: 7\n    to: \"…\"\n");
    }

    @Test
    void staysSmallHoweverMuchWasFound() throws IOException {
        MemoryFolder folder =
                Reported.of(Reported.weekly(205), Finding.of(FindingCode.FILE_EMPTY, Place.file("a.pdf")));

        assertThat(folder.files().get("index.html").length).isLessThanOrEqualTo(LARGEST);
        assertThat(Reported.index(folder).all("//section[@id='issues']//tbody/tr"))
                .hasSize(205);
    }

    @Test
    void isWrittenForAnArchiveWithoutIssues() throws IOException {
        MemoryFolder folder = Reported.of(List.of());

        assertThat(folder.files()).containsOnlyKeys("findings.json", "findings.sarif", "index.html");
        assertThat(Reported.index(folder).text("//section[@id='look']//li")).isEqualTo("급히 볼 것은 없습니다.");
    }

    @Test
    void listsIssuesWithoutNumberOrDate() throws IOException {
        Issue nameless = new SampleIssues()
                .issues()
                .get(0)
                .withId("weekly-final")
                .withNumber(Optional.empty())
                .withDate(Optional.empty());
        Html index = Reported.index(Reported.of(List.of(nameless)));

        assertThat(index.text("//section[@id='issues']//tbody//a")).isEqualTo("weekly-final");
        assertThat(index.text("//section[@id='coverage']/p[@class='numbers']")).contains("weekly-final");
        assertThat(index.text("//section[@id='years']//tbody/tr/th")).isEqualTo("날짜 모름");
    }

    @Test
    void speaksTheLanguageOfTheArchive() throws IOException {
        MemoryFolder english = MemoryFolder.ofSamples(new ReportExporter(), SampleIssues.archive(Locale.ENGLISH));
        Html index = Html.of(english.files().get("index.html"));

        assertThat(index.one("/html").getAttribute("lang")).isEqualTo("en");
        assertThat(index.text("//section[@id='unread']/h2")).isEqualTo("One original could not be read");
        assertThat(Reported.index(Reported.samples()).one("/html").getAttribute("lang"))
                .isEqualTo("ko");
    }
}
