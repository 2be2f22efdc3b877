package org.kicnews.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kicnews.samples.Sample.articles;
import static org.kicnews.samples.Sample.blocks;
import static org.kicnews.samples.Sample.elements;
import static org.kicnews.samples.Sample.letters;
import static org.kicnews.samples.Sample.made;
import static org.kicnews.samples.Sample.string;
import static org.kicnews.samples.Sample.truth;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Each issue of the archive says what was written, whatever its form. */
class IssuesIT {
    /** Read by the tests as their source of arguments. */
    static final List<Integer> NUMBERS = Sample.NUMBERS;

    /** Issues that survived as Word file: their text is known to the letter, spaces and all. */
    private static final Set<Integer> WORD = Set.of(42, 44);

    /** The most letters of a PDF, as a share, before which a gap may be wrong: where lines end inside words, it is a guess. */
    private static final double WRONG_GAPS = 0.005;

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hasItsNumberDateAndMasthead(int number) {
        JsonNode made = made(number);
        JsonNode truth = truth(number);

        for (String field : List.of("number", "date", "language")) {
            assertThat(string(made, field)).as(field).isEqualTo(string(truth, field));
        }
        for (String field : truth.get("masthead").propertyNames()) {
            if (!field.equals("lines")) {
                assertThat(string(made.get("masthead"), field))
                        .as(field)
                        .isEqualTo(string(truth.get("masthead"), field));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hasItsSectionsInOrder(int number) {
        assertThat(elements(made(number), "sections"))
                .extracting(section -> string(section, "title"), section -> string(section, "series_number"))
                .isEqualTo(elements(truth(number), "sections").stream()
                        .map(section -> tuple(string(section, "title"), string(section, "series_number")))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hasItsArticlesUnderStableIds(int number) {
        assertThat(facts(made(number))).isEqualTo(facts(truth(number)));
    }

    private static String facts(JsonNode issue) {
        return articles(issue)
                .map(article -> String.join(
                        " | ",
                        string(article, "id"),
                        string(article, "number"),
                        string(article, "title"),
                        string(article, "title_line"),
                        string(article, "source"),
                        string(article, "date"),
                        string(article, "provider"),
                        article.has("series")
                                ? string(article.get("series"), "name") + " " + string(article.get("series"), "number")
                                : "",
                        article.has("subsection") ? string(article.get("subsection"), "name") : "",
                        string(article, "source_line")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hasItsContentsAsPrintedAndTiedToTheArticles(int number) {
        assertThat(contents(made(number))).isEqualTo(contents(truth(number)));
    }

    private static String contents(JsonNode issue) {
        return elements(issue, "toc").stream()
                .filter(line -> !string(line, "kind").equals("other"))
                .map(line -> String.join(
                        " | ",
                        string(line, "kind"),
                        string(line, "text"),
                        string(line, "section"),
                        string(line, "article")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void losesNoLetterAndInventsNone(int number) {
        assertThat(allLetters(made(number))).isEqualTo(allLetters(truth(number)));
    }

    /** The letters of the body in no order, for a text box may stand before or behind its neighbours. */
    private static String allLetters(JsonNode issue) {
        return blocks(issue)
                .flatMap(block -> Stream.concat(
                        Stream.of(Sample.text(block)),
                        elements(block, "rows").stream().map(IssuesIT::cells)))
                .flatMapToInt(text -> letters(text).codePoints())
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cells(JsonNode row) {
        StringBuilder cells = new StringBuilder();
        row.forEach(cell -> cells.append(cell.asString()).append(' '));
        return cells.toString();
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void keepsEveryParagraphWhole(int number) {
        assertThat(paragraphs(made(number)).keySet())
                .containsExactlyInAnyOrderElementsOf(paragraphs(truth(number)).keySet());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void setsWordsApartWhereTheIssueDoes(int number) {
        Map<String, String> made = paragraphs(made(number));
        int letters = 0;
        int wrong = 0;
        for (Map.Entry<String, String> paragraph : paragraphs(truth(number)).entrySet()) {
            Set<Integer> expected = gaps(paragraph.getValue());
            Set<Integer> found = gaps(made.getOrDefault(paragraph.getKey(), paragraph.getValue()));
            letters += paragraph.getKey().length();
            wrong += (int) expected.stream().filter(gap -> !found.contains(gap)).count();
            wrong += (int) found.stream().filter(gap -> !expected.contains(gap)).count();
        }
        assertThat((double) wrong / letters)
                .as("share of letters with a wrong gap")
                .isLessThanOrEqualTo(WORD.contains(number) ? 0 : WRONG_GAPS);
    }

    /** The paragraphs by their letters. */
    private static Map<String, String> paragraphs(JsonNode issue) {
        return blocks(issue, "paragraph")
                .map(Sample::text)
                .collect(Collectors.toMap(Sample::letters, text -> text, (first, second) -> first, LinkedHashMap::new));
    }

    /** How many letters stand before each gap. */
    private static Set<Integer> gaps(String text) {
        Set<Integer> gaps = new HashSet<>();
        int letters = 0;
        for (char c : text.toCharArray()) {
            if (Character.isWhitespace(c)) {
                gaps.add(letters);
            } else {
                letters++;
            }
        }
        return gaps;
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void knowsItsHeadingsAndTheirLevels(int number) {
        assertThat(lines(made(number), "heading", "level", "text"))
                .isEqualTo(lines(truth(number), "heading", "level", "text"));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void knowsItsListsAndTheirLevels(int number) {
        assertThat(lines(made(number), "list-item", "level", "text"))
                .isEqualTo(lines(truth(number), "list-item", "level", "text"));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void tiesEveryPictureToItsCaption(int number) {
        assertThat(lines(made(number), "figure", "label", "number", "caption"))
                .isEqualTo(lines(truth(number), "figure", "label", "number", "caption"));
        assertThat(blocks(made(number), "figure")).allSatisfy(figure -> {
            JsonNode image = figure.get("image");
            assertThat(image).isNotNull();
            assertThat(image.get("width").asInt()).isEqualTo(880);
            assertThat(image.get("height").asInt()).isEqualTo(500);
        });
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void keepsItsTables(int number) {
        assertThat(lines(made(number), "table", "label", "number", "caption", "rows"))
                .isEqualTo(lines(truth(number), "table", "label", "number", "caption", "rows"));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void keepsItsNotes(int number) {
        assertThat(lines(made(number), "note", "marker", "text"))
                .isEqualTo(lines(truth(number), "note", "marker", "text"));
    }

    private static List<String> lines(JsonNode issue, String type, String... fields) {
        return blocks(issue, type)
                .map(block -> Stream.of(fields)
                        .map(field -> field.equals("rows")
                                ? elements(block, "rows").stream()
                                        .map(IssuesIT::cells)
                                        .collect(Collectors.joining("/ "))
                                : field.equals("text") ? Sample.text(block) : string(block, field))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void balancesItsLedger(int number) {
        JsonNode ledger = made(number).get("ledger");

        assertThat(string(ledger, "missing")).isEmpty();
        assertThat(string(ledger, "surplus")).isEmpty();
        assertThat(elements(ledger, "entries").stream()
                        .mapToInt(e -> e.get("characters").asInt())
                        .sum())
                .isPositive()
                .isEqualTo(ledger.get("source_characters").asInt());
        assertThat(elements(ledger, "entries").stream()
                        .mapToInt(e -> e.get("pictures").asInt())
                        .sum())
                .isEqualTo(ledger.get("source_pictures").asInt());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void marksChineseNamesAsGlosses(int number) {
        assertThat(blocks(made(number)).flatMap(block -> elements(block, "spans").stream()))
                .anySatisfy(span -> assertThat(string(span, "kind")).isEqualTo("gloss"));
    }
}
