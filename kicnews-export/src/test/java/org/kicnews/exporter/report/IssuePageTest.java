package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.TocLine;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;

class IssuePageTest {
    private final Issue first = new SampleIssues().issues().get(0);

    @Test
    void leadsToItsNeighboursAndToTheOtherOutputs() throws IOException {
        Html page = Reported.page(Reported.samples(), "42");

        assertThat(page.attributes("//header/nav/a", "href")).containsExactly("../index.html", "41.html", "43.html");
        assertThat(page.attributes("//section[@id='facts']//a", "href"))
                .containsExactly("../../json/issues/42.json", "../../epub/harbour-weekly-2020.epub");
    }

    @Test
    void setsThePrintedContentsBesideTheArticles() throws IOException {
        Html page = Reported.page(Reported.samples(), "41");

        assertThat(page.texts("//section[@id='contents']//tbody/tr/td[3]"))
                .containsExactly("✓ 같음", "✓ 같음", "✓ 같음", "✓ 같음", "✓ 같음", "✓ 같음", "✓ 같음");
        assertThat(page.texts("//section[@id='contents']//tr[2]/td"))
                .startsWith("무인 크레인, 밤에도 쉬지 않는다 (항만일보港湾日报, 2020.10.1)", "무인 크레인, 밤에도 쉬지 않는다 41-1-1");
    }

    @Test
    void marksWhereContentsAndBodyDisagree() throws IOException {
        List<TocLine> toc = new ArrayList<>(first.toc());
        TocLine line = toc.get(1);
        toc.set(
                1,
                new TocLine(
                        TocLine.Kind.ENTRY,
                        line.text(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("무인 기중기"),
                        line.source(),
                        Optional.of(LocalDate.of(2020, 10, 2)),
                        Optional.empty(),
                        line.section(),
                        line.article(),
                        line.page()));
        toc.remove(2);
        toc.set(3, toc.get(3).withArticle(Optional.empty()));
        Html page = Reported.page(Reported.of(List.of(first.withToc(toc))), "41");

        assertThat(page.texts("//section[@id='contents']//tbody/tr/td[3]"))
                .containsExactly("✓ 같음", "≠ 다름: 제목, 날짜", "+ 차례에 없음", "✓ 같음", "+ 차례에 없음", "✕ 본문에 없음", "✓ 같음", "✓ 같음");
    }

    @Test
    void showsEachArticleWithItsFieldsAndHowItBeginsAndEnds() throws IOException {
        Html page = Reported.page(Reported.samples(), "41");
        String article = "//article[@id='article-41-1-1']";

        assertThat(page.texts(article + "//dt"))
                .containsExactly("기사", "쪽", "번호", "출처", "날짜", "인쇄된 제목", "구성", "처음", "끝");
        assertThat(page.texts(article + "//dd"))
                .contains("41-1-1", "2–3쪽", "항만일보港湾日报", "2020-10-01", "문단 3, 소제목 2, 그림 1, 표 1, 주석 1");
        assertThat(page.text(article + "//div[dt='처음']/dd")).startsWith("항구도시의 무인 크레인 회사");
        assertThat(page.text(article + "//div[dt='끝']/dd")).endsWith("자료는 누리집에 있다.");
    }

    @Test
    void showsAFindingWithItsEvidenceAdviceAndCorrection() throws IOException {
        Html page = Reported.page(Reported.samples(), "41");
        String finding = "//li[@id='finding-1']";

        assertThat(page.text(finding + "/p[1]")).isEqualTo("경고 TOC-TITLE-DIFFERS · 3쪽 · 기사 41-1-2 · 확신도 80%");
        assertThat(page.text(finding + "/p[2]")).contains("차례에는 ‘기호로 가득한 제목’");
        assertThat(page.text(finding + "//pre"))
                .startsWith("decisions:\n  - set: title\n    article: 41-1-2\n    expect: \"a < b && \\\"c\\\"");
        assertThat(page.attributes("//article[@id='article-41-1-2']//ul[@class='found']//a", "href"))
                .containsExactly("#finding-1");
    }

    @Test
    void putsTheWorstFindingsFirst() throws IOException {
        Html page = Reported.page(Reported.samples(), "41");

        assertThat(page.texts("//ul[@id='finding-list']/li//strong")).containsExactly("오류", "경고");
    }

    @Test
    void showsWhatTheLedgerMisses() throws IOException {
        Ledger ledger =
                new Ledger(1_030, 2, List.of(new Ledger.Entry(Ledger.Destination.ARTICLE, 1_028, 1)), "가나", "x");
        Html page = Reported.page(Reported.of(List.of(first.withLedger(ledger))), "41");
        String section = "//section[@id='ledger']";

        assertThat(page.texts(section + "//tr[th='기사']/td")).containsExactly("1,028", "1");
        assertThat(page.texts(section + "//tr[th='차이']/td")).containsExactly("2", "1");
        assertThat(page.texts(section + "/p")).contains("✕ 원장이 맞지 않습니다. 빠진 글자 2, 남는 글자 1.", "빠진 글자: 가나", "남는 글자: x");
    }

    @Test
    void showsWhereItsFilesCameFrom() throws IOException {
        Html page = Reported.page(Reported.samples(), "41");

        assertThat(page.texts("//section[@id='sources']//tbody/tr[2]/*"))
                .containsExactly(
                        "2020/제41호.pdf",
                        "pdf",
                        "123,462",
                        "6",
                        "Writer 7",
                        first.sources().get(1).sha256());
    }

    @Test
    void listsFurnitureAndWhatWasDropped() throws IOException {
        Ledger ledger = new Ledger(9, 1, List.of(new Ledger.Entry(Ledger.Destination.DROPPED, 9, 1)), "", "");
        Issue issue = Reported.with(Finding.of(FindingCode.DOCX_HIDDEN_TEXT, Place.issue(), "9"))
                .withLedger(ledger);
        Html page = Reported.page(Reported.of(List.of(issue)), "41");
        String section = "//section[@id='furniture']";

        assertThat(page.texts(section + "//tbody/tr[1]/*")).containsExactly("머리글", "주간 항구 소식", "2–4쪽", "18", "0");
        assertThat(page.text(section)).contains("글자 9자, 그림 1개를 일부러 버렸습니다.").contains("숨긴 글자 9자는 넣지 않았습니다.");
    }

    @Test
    void listsTheCorrectionsThatWereApplied() throws IOException {
        MemoryFolder folder = Reported.of(List.of(
                Reported.with(Finding.of(FindingCode.CORRECTION_APPLIED, Place.issue(), "number “40” → “41”"))));
        Html page = Reported.page(folder, "41");

        assertThat(page.texts("//section[@id='corrections']//li")).containsExactly("사람이 정했습니다: number “40” → “41”.");
        assertThat(page.text("//section[@id='findings']")).contains("알림이 없습니다.");
    }

    @Test
    void marksTextOfAnotherLanguageThanThePages() throws IOException {
        Issue issue = new Issue(
                first.id(),
                first.number(),
                first.date(),
                "en",
                first.sources(),
                first.masthead(),
                first.toc(),
                first.sections(),
                first.furniture(),
                first.ledger(),
                first.findings());
        Html page = Reported.page(Reported.of(List.of(issue)), "41");

        assertThat(page.one("//article[@id='article-41-1-1']/h4/span").getAttribute("lang"))
                .isEqualTo("en");
        assertThat(page.attributes("//section[@id='contents']//tbody/tr/td[1]", "lang"))
                .containsOnly("en");
    }
}
