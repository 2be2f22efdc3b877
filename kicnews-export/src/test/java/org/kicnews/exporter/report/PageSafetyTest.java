package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.Blocks;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;
import org.w3c.dom.Element;

/** What holds for every page, whatever the newsletter says. */
class PageSafetyTest {
    private static final String HOSTILE =
            "<script>alert(1)</script>\u0000\u202Efdp.exe\u2066 \uD800 ]]> ' \" & javascript:alert(1)";

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @Property(tries = 150)
    void everyPageIsWellFormedWhateverTheTextsHold(@ForAll("issues") Issue issue) throws IOException {
        pages(Reported.of(List.of(issue))).values().forEach(PageSafetyTest::assertThatNothingIsLoadedOrRun);
    }

    @Test
    void hostileTextIsShownAndDoesNothing() throws IOException {
        Issue issue = Reported.with(Finding.of(
                FindingCode.TOC_TITLE_DIFFERS, Place.article("41-1-1").withFile(HOSTILE), HOSTILE, HOSTILE));
        Issue hostile = issue.withSections(List.of(issue.sections()
                .get(0)
                .withArticles(List.of(SampleIssues.plain(
                        "41-1-1",
                        HOSTILE,
                        Blocks.from(1).heading(1, HOSTILE).captionAlone(HOSTILE).list())))));
        MemoryFolder folder =
                Reported.of(List.of(hostile), Finding.of(FindingCode.FILE_DAMAGED, Place.file(HOSTILE), HOSTILE));

        pages(folder).values().forEach(PageSafetyTest::assertThatNothingIsLoadedOrRun);
        assertThat(Reported.page(folder, "41").text("//article[@id='article-41-1-1']/h4"))
                .isEqualTo(
                        "<script>alert(1)</script>⟨U+0000⟩⟨U+202E⟩fdp.exe⟨U+2066⟩ \uFFFD ]]> ' \" & javascript:alert(1)");
        assertThat(folder.text("index.html")).doesNotContain("\u202E", "\u0000", "<script>alert");
        assertThat(folder.text("issues/41.html")).doesNotContain("\u202E", "\u0000", "<script>alert");
    }

    @Test
    void thePolicyAllowsTheCodeOfThePageAndNothingElse() throws IOException {
        for (Html page : pages(Reported.samples()).values()) {
            String policy =
                    page.one("//meta[@http-equiv='Content-Security-Policy']").getAttribute("content");

            assertThat(policy)
                    .startsWith("default-src 'none'; img-src data:; ")
                    .contains("style-src " + hash(page.text("//style")) + ";")
                    .contains("script-src " + hash(page.text("//script")) + ";")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void everyLinkInsideTheReportLeadsSomewhere() throws IOException {
        Map<String, Html> pages = pages(Reported.samples());
        pages.forEach((path, page) -> {
            for (String href : page.attributes("//a", "href")) {
                if (href.startsWith("../../") || href.contains("findings.")) {
                    continue;
                }
                int hash = href.indexOf('#');
                String file = hash < 0 ? href : href.substring(0, hash);
                String target = file.isEmpty()
                        ? path
                        : file.startsWith("../")
                                ? file.substring(3)
                                : path.startsWith("issues/") ? "issues/" + file : file;
                assertThat(pages).as(path + " → " + href).containsKey(target);
                if (hash >= 0) {
                    assertThat(pages.get(target).all("//*[@id='" + href.substring(hash + 1) + "']"))
                            .as(path + " → " + href)
                            .hasSize(1);
                }
            }
        });
    }

    @Test
    void headingsLeaveNoLevelOut() throws IOException {
        for (Html page : pages(Reported.samples()).values()) {
            int last = 0;
            for (Element heading : page.all("//h1|//h2|//h3|//h4|//h5|//h6")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(page.all("//h1")).hasSize(1);
        }
    }

    @Test
    void tablesNameTheirColumnsAndIdsAreUnique() throws IOException {
        for (Html page : pages(Reported.samples()).values()) {
            assertThat(page.all("//table")).hasSameSizeAs(page.all("//table[caption and thead/tr/th[@scope='col']]"));
            List<String> ids = page.attributes("//*[@id]", "id");
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void withoutTheScriptOnlyWhatNeedsItIsHidden() throws IOException {
        for (Html page : pages(Reported.samples()).values()) {
            Set<String> hidden = new TreeSet<>();
            page.all("//*[@hidden]").forEach(element -> hidden.add(element.getTagName()));
            assertThat(hidden).isSubsetOf("form", "button");
        }
    }

    @Test
    void theSameIssuesGiveTheSameBytesOnEveryMachine() throws IOException {
        List<Issue> issues = new ArrayList<>(new SampleIssues().issues());
        issues.add(Reported.with(
                        Finding.of(FindingCode.TOC_TITLE_DIFFERS, Place.article("41-1-1"), "\u0001\u202E", "\u0001"))
                .withId("hostile"));
        Map<String, String> here = Reported.of(issues).hashes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Reported.of(issues).hashes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void assertThatNothingIsLoadedOrRun(Html page) {
        assertThat(page.all("//script")).hasSize(1);
        assertThat(page.all("//*[@src]|//link|//img|//iframe|//object|//embed|//base"))
                .isEmpty();
        List<String> targets = new ArrayList<>(page.attributes("//*[@href]", "href"));
        assertThat(targets).noneMatch(target -> target.contains(":"));
        page.all("//*").forEach(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
            }
        });
    }

    private static Map<String, Html> pages(MemoryFolder folder) {
        Map<String, Html> pages = new TreeMap<>();
        folder.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Html.of(bytes));
            }
        });
        return pages;
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
