package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;

/** The BibTeX file as a reader of that format takes it. */
class BibtexReaderTest {

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @Test
    void citesEveryArticleUnderItsId() throws Exception {
        List<Issue> issues = new SampleIssues().issues();

        assertThat(read(issues).getEntries().keySet())
                .extracting(Key::getValue)
                .containsExactlyInAnyOrderElementsOf(issues.stream()
                        .flatMap(Issue::articles)
                        .map(article -> "harbour-weekly-" + article.id())
                        .toList());
    }

    @Test
    void keepsTitlesAndPagesAsTheyArePrinted() throws Exception {
        BibTeXEntry entry = read(new SampleIssues().issues()).getEntries().get(new Key("harbour-weekly-41-1-1"));

        assertThat(entry.getField(BibTeXEntry.KEY_JOURNAL).toUserString()).isEqualTo("주간 항구 소식");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2020");
    }

    @Test
    void keepsNamesWholeAndCapitalsOfTitles() throws Exception {
        BibTeXEntry entry = read(new SampleIssues().issues()).getEntries().get(new Key("harbour-weekly-43-2-2"));

        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{남궁바다}");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .isEqualTo("{A} {Letter} from the {Lighthouse}");
    }

    @Property(tries = 50)
    void canBeReadWhateverTheIssueHolds(@ForAll("issues") Issue issue) throws Exception {
        assertThat(read(List.of(issue)).getEntries()).hasSize((int)
                issue.articles().map(article -> article.id()).distinct().count());
    }

    private static BibTeXDatabase read(List<Issue> issues) throws IOException, ParseException {
        MemoryFolder folder = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), issues, List.of());
        return new BibTeXParser().parseFully(new StringReader(folder.text("citations.bib")));
    }
}
