package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.importer.structure.profile.ProfileReader;
import org.kicnews.importer.structure.yaml.YamlException;

/** A newsletter of another kind, read with nothing but its profile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherNewsletterTest {
    private static final String TIDE =
            "The new sea wall at the northern basin was finished last week after two years of "
                    + "work, and the harbour office expects that storms will no longer close the quay in winter.";

    private Issue issue;

    @BeforeEach
    void read_with_its_profile() throws IOException, YamlException {
        try (InputStream yaml = OtherNewsletterTest.class.getResourceAsStream("harbour-letter.yaml")) {
            String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            issue = sheet().recognisedWith(ProfileReader.read("harbour-letter.yaml", text), "letter.pdf", "en");
        }
    }

    private static Sheet sheet() {
        Sheet sheet = Sheet.styled()
                .section("The Harbour Letter")
                .text("Issue 12, 3 May 2021")
                .heading("In this issue")
                .text("Ships and Yards")
                .text("– A wall against the sea")
                .text("– Steel by the shipload")
                .text("From the Quay")
                .text("– Nets that mend themselves");
        return sheet.section("Ships and Yards")
                .title("1 | A wall against the sea, from Coast Daily, 28 April 2021")
                .text(TIDE)
                .picture()
                .caption("Plate 1. The northern basin at low water")
                .text(TIDE)
                .title("2 | Steel by the shipload")
                .text("By Nora Quist")
                .text(TIDE)
                .heading("Who pays")
                .text(TIDE)
                .section("From the Quay")
                .title("1 | Nets that mend themselves")
                .text("From Net and Line, April 30, 2021")
                .text(TIDE)
                .section("Notes from the Pilot, no. 7")
                .title("Fog at four")
                .text(TIDE);
    }

    @Test
    void the_masthead_tells_number_and_date() {
        assertThat(issue.masthead().title()).hasValue("The Harbour Letter");
        assertThat(issue.number()).hasValue(12);
        assertThat(issue.date()).hasValue(LocalDate.of(2021, 5, 3));
        assertThat(issue.language()).isEqualTo("en");
    }

    @Test
    void sections_and_columns_are_found() {
        assertThat(issue.sections())
                .extracting(Section::title)
                .containsExactly(
                        Optional.of("Ships and Yards"),
                        Optional.of("From the Quay"),
                        Optional.of("Notes from the Pilot, no. 7"));
        assertThat(issue.sections().get(2).seriesNumber()).hasValue(7);
    }

    @Test
    void articles_have_title_source_date_and_provider() {
        List<Article> articles = issue.articles().toList();

        assertThat(articles)
                .extracting(article -> article.title().orElse(""))
                .containsExactly(
                        "A wall against the sea", "Steel by the shipload", "Nets that mend themselves", "Fog at four");
        assertThat(articles.get(0).source()).hasValue("Coast Daily");
        assertThat(articles.get(0).date()).hasValue(LocalDate.of(2021, 4, 28));
        assertThat(articles.get(1).provider()).hasValue("Nora Quist");
        assertThat(articles.get(2).source()).hasValue("Net and Line");
        assertThat(articles.get(2).date()).hasValue(LocalDate.of(2021, 4, 30));
    }

    @Test
    void the_contents_point_at_the_articles_and_captions_at_their_pictures() {
        assertThat(issue.toc())
                .filteredOn(line -> line.kind() == TocLine.Kind.ENTRY)
                .extracting(TocLine::article)
                .containsExactly(Optional.of("12-1-1"), Optional.of("12-1-2"), Optional.of("12-2-1"));
        assertThat(issue.blocks().filter(Figure.class::isInstance).map(Figure.class::cast))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.caption()).hasValue("The northern basin at low water");
                    assertThat(figure.image()).isPresent();
                });
        assertThat(issue.ledger().balances()).isTrue();
    }
}
