package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kicnews.exporter.fixture.SampleIssues;

class EpubExporterTest {
    private final SampleIssues samples = new SampleIssues();

    @Test
    void pleasesEpubcheckWithoutARemark() throws Exception {
        Library library = Library.of(SampleIssues.archive(), samples.media(), samples.issues());

        assertThat(library.books()).containsOnlyKeys("harbour-weekly-2020.epub", "harbour-weekly-2021.epub");
        for (String book : library.books().keySet()) {
            assertThat(library.remarks(book)).as(book).isEmpty();
        }
    }

    @Test
    void hasTheSameBytesEveryTime() throws Exception {
        Library first = Library.of(SampleIssues.archive(), samples.media(), samples.issues());
        Library second = Library.of(SampleIssues.archive(), samples.media(), samples.issues());

        assertThat(second.files()).containsExactlyEntriesOf(first.files());
    }

    @Test
    void speaksTheLanguageOfTheArchive() throws Exception {
        Library library = Library.of(SampleIssues.archive(Locale.ENGLISH), samples.media(), samples.issues());

        assertThat(library.text("harbour-weekly-2020.epub", "title.xhtml")).contains("2 issues · 7 articles");
        assertThat(library.remarks("harbour-weekly-2020.epub")).isEmpty();
    }
}
