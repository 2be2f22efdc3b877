package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.exporter.fixture.SampleIssues;

class DoubtsTest {
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/>가 50%</svg>";

    /** Draws every page but those beyond the tenth. */
    private record Drawn(Issue read) implements HeldIssue {
        @Override
        public String id() {
            return read.id();
        }

        @Override
        public String basis() {
            return read.id();
        }

        @Override
        public <T> T excerpt(Excerpt<T> excerpt) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Map<Integer, byte[]> pages(String path, Set<Integer> pages, PictureAddresses pictures) {
            Map<Integer, byte[]> drawings = new HashMap<>();
            pages.stream()
                    .filter(page -> page <= 10)
                    .forEach(page -> drawings.put(page, DRAWING.getBytes(StandardCharsets.UTF_8)));
            return drawings;
        }
    }

    private static Issue paged(Finding... findings) {
        SourceFile source = new SourceFile("a/41.pdf", "0".repeat(64), 9, "pdf", Optional.of(20), Optional.empty());
        return Reported.with(findings).withSources(List.of(source));
    }

    private static Doubts doubts(Issue issue) {
        return Doubts.of(issue, Entry.of(issue));
    }

    private static Html page(Issue issue) throws IOException {
        Setting setting = new Setting(
                SampleIssues.archive(),
                ReportLabels.in(java.util.Locale.KOREAN),
                org.kicnews.core.finding.FindingTexts.in(java.util.Locale.KOREAN));
        return Html.of(new PageDrawing(setting, new Drawn(issue)).draw(issue).bytes());
    }

    private static Finding unsure(int page, String line) {
        return Finding.of(
                FindingCode.STRUCTURE_UNSURE,
                Place.page(page),
                line,
                "reason.reading-title",
                "reason.reading-heading",
                "80",
                "",
                "",
                "41.yaml",
                "x");
    }

    @Test
    void aPageOfAWarningIsShownAndOneOfANoteIsNot() {
        Doubts doubts =
                doubts(paged(unsure(3, "제목"), Finding.of(FindingCode.CAPTION_REPEATED, Place.page(4), "c", "2")));
        assertThat(doubts.pages()).extracting(DoubtfulPage::number).containsExactly(3);
        assertThat(doubts.pages()).extracting(DoubtfulPage::path).containsExactly("a/41.pdf");
    }

    @Test
    void anArticleIsLookedAtWhereItBegins() {
        Doubts doubts = doubts(
                paged(Finding.of(FindingCode.TOC_TITLE_DIFFERS, Place.article("41-1-1"), "하나", "둘", "41.yaml", "x")));
        assertThat(doubts.pages()).extracting(DoubtfulPage::number).containsExactly(2);
    }

    @Test
    void aMastheadIsLookedAtOnTheFirstPage() {
        Doubts doubts =
                doubts(paged(Finding.of(FindingCode.ISSUE_NUMBER_CONFLICT, Place.issue(), "41", "42", "41.yaml", "x")));
        assertThat(doubts.pages()).extracting(DoubtfulPage::number).containsExactly(1);
    }

    @Test
    void ofManyDoubtfulPagesTheWorstAreShownInTheirOrder() {
        List<Finding> findings = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
            findings.add(unsure(page, "줄 " + page));
        }
        findings.add(Finding.of(FindingCode.PDF_DAMAGED_PAGE, Place.page(9), "reason.pdf-cut"));
        Doubts doubts = doubts(paged(findings.toArray(Finding[]::new)));
        assertThat(doubts.pages()).extracting(DoubtfulPage::number).containsExactly(1, 2, 3, 4, 5, 9);
        assertThat(doubts.others()).extracting(DoubtfulPage::number).containsExactly(6, 7, 8);
    }

    @Test
    void thePictureStandsInThePageItselfBesideTheText() throws IOException {
        Html page = page(paged(unsure(2, "항구도시의 무인 크레인 회사")));
        String sheet = "//article[@id='sheet-1']";
        assertThat(page.one(sheet + "//img").getAttribute("src"))
                .isEqualTo("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E"
                        + "%3Cuse href='%23a'/%3E%EA%B0%80 50%25%3C/svg%3E");
        assertThat(page.one(sheet + "//img").getAttribute("alt")).isEqualTo("원본 2쪽의 모습");
        assertThat(page.text(sheet + "//div[@class='title']")).contains("무인 크레인, 밤에도 쉬지 않는다");
    }

    @Test
    void thePieceThatAFindingQuotesIsMarkedAndLeadsToIt() throws IOException {
        Html page = page(paged(unsure(2, "항구도시의 무인 크레인 회사")));
        assertThat(page.text("//article[@id='sheet-1']//mark")).startsWith("항구도시의 무인 크레인 회사");
        assertThat(page.attributes("//article[@id='sheet-1']//a[contains(@class,'tag')]", "href"))
                .containsExactly("#finding-1");
        assertThat(page.attributes("//li[@id='finding-1']/p[@class='head']/a", "href"))
                .contains("#sheet-1");
    }

    @Test
    void aPageThatCannotBeDrawnIsNamed() throws IOException {
        Html page = page(paged(unsure(11, "무엇")));
        assertThat(page.all("//article[@id='sheet-1']//img")).isEmpty();
        assertThat(page.text("//article[@id='sheet-1']//figcaption")).contains("그릴 수 없거나", "a/41.pdf");
    }

    @Test
    void ofAWordFileItIsSaidThatItHasNoPages() throws IOException {
        SourceFile word = new SourceFile("41.docx", "0".repeat(64), 9, "docx", Optional.empty(), Optional.empty());
        Html page = page(Reported.with(unsure(2, "무엇")).withSources(List.of(word)));
        assertThat(page.text("//section[@id='doubts']/p")).startsWith("Word 파일에는 정해진 쪽이 없어");
    }
}
