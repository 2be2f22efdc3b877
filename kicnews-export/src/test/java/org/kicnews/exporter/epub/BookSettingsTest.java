package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.BookSettings;
import org.kicnews.exporter.fixture.SampleIssues;

/** What the archivist decides about the books. */
class BookSettingsTest {
    private final SampleIssues samples = new SampleIssues();

    @TempDir
    private Path folder;

    @Test
    void aBookForEachHalfYear() throws Exception {
        Library library = library(settings(BookSettings.Division.HALF_YEAR));

        assertThat(library.books()).containsOnlyKeys("harbour-weekly-2020-h2.epub", "harbour-weekly-2021-h1.epub");
        assertThat(library.text("harbour-weekly-2020-h2.epub", "package.opf"))
                .contains("<dc:title>주간 항구 소식 2020년 하반기</dc:title>", "property=\"group-position\">2020.2<");
        assertPleasing(library);
    }

    @Test
    void aBookForEachIssue() throws Exception {
        Library library = library(settings(BookSettings.Division.ISSUE));

        assertThat(library.books())
                .containsOnlyKeys(
                        "harbour-weekly-issue-41.epub", "harbour-weekly-issue-42.epub", "harbour-weekly-issue-43.epub");
        assertThat(library.text("harbour-weekly-issue-42.epub", "package.opf"))
                .contains("<dc:title>주간 항구 소식 제42호</dc:title>", "property=\"group-position\">42<");
        assertPleasing(library);
    }

    @Test
    void theCoverOfABookGoesBeforeTheCoverOfAllBooks() throws Exception {
        write("cover.jpg", samples.media().jpeg(300, 450));
        write("cover-2020.png", samples.media().png(200, 300));
        Library library = library(settings(BookSettings.Division.YEAR));

        assertThat(library.files()).containsKeys("harbour-weekly-2020.png", "harbour-weekly-2021.jpg");
        assertThat(library.entries("harbour-weekly-2020.epub").get("EPUB/cover.png"))
                .isEqualTo(Files.readAllBytes(folder.resolve("cover-2020.png")));
        assertThat(library.text("harbour-weekly-2021.epub", "cover.xhtml"))
                .contains("src=\"cover.jpg\"", "alt=\"주간 항구 소식 2021 표지\"")
                .doesNotContain("<svg");
        assertThat(new String(library.files().get("opds.json"), StandardCharsets.UTF_8))
                .contains("harbour-weekly-2021.jpg", "image/jpeg", "450");
        assertPleasing(library);
    }

    @Test
    void aCoverThatIsNoPictureIsAFindingAndLeavesTheDrawnCover() throws Exception {
        Files.writeString(folder.resolve("cover.png"), "그림이 아니다");
        ArchiveInfo archive = archive(settings(BookSettings.Division.YEAR));

        assertThat(new EpubExporter().check(archive))
                .extracting(Finding::code)
                .containsExactly(FindingCode.BOOK_COVER_UNUSABLE);
        assertPleasing(Library.of(archive, samples.media(), samples.issues()));
    }

    @Test
    void aFontThatIsNoneIsAFindingAndLeavesTheFontsOfTheReader() throws Exception {
        Path font = Files.writeString(folder.resolve("글꼴.ttf"), "글꼴이 아니다");
        ArchiveInfo archive =
                archive(new BookSettings(BookSettings.Division.YEAR, Optional.empty(), Optional.of(font), 0));

        assertThat(new EpubExporter().check(archive)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.BOOK_FONT_UNUSABLE);
            assertThat(finding.arguments()).containsExactly("글꼴.ttf");
        });
        assertThat(Library.of(archive, samples.media(), samples.issues())
                        .text("harbour-weekly-2020.epub", "package.opf"))
                .doesNotContain("font/");
    }

    private BookSettings settings(BookSettings.Division division) {
        return new BookSettings(division, Optional.of(folder), Optional.empty(), 0);
    }

    private static ArchiveInfo archive(BookSettings settings) {
        return SampleIssues.archive().withBooks(settings);
    }

    private Library library(BookSettings settings) throws IOException {
        return Library.of(archive(settings), samples.media(), samples.issues());
    }

    private void write(String name, Image image) throws IOException {
        Files.write(folder.resolve(name), samples.media().open(image).readAllBytes());
    }

    private static void assertPleasing(Library library) throws IOException {
        for (String book : library.books().keySet()) {
            assertThat(library.remarks(book)).as(book).isEmpty();
        }
    }
}
