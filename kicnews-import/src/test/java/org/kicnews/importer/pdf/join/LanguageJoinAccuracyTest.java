package org.kicnews.importer.pdf.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lays the text of a real issue, whose spaces are known, into lines that break inside words, and joins them again. */
class LanguageJoinAccuracyTest {
    /** The characters that no line begins or ends with. */
    private static final String NOT_FIRST = ".,!?)]}>”’'\":;%…」』》〉·~-";

    private static final String NOT_LAST = "([{<“‘'\"「『《〈";

    private static List<Torn> torn = List.of();
    private static List<String> lines = List.of();

    private record Torn(String before, String after, boolean space) {}

    @BeforeAll
    static void layLines() throws Exception {
        Path truth = Path.of(System.getProperty("kicnews.shared"), "acceptance/truth/205.json");
        Assumptions.assumeTrue(Files.exists(truth), () -> "not there: " + truth);
        List<String> paragraphs = new ArrayList<>();
        collect(new JsonMapper().readTree(Files.readString(truth)), paragraphs);
        torn = new ArrayList<>();
        lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lay(paragraph.strip().replaceAll("\\s+", " "), 36));
    }

    @Test
    void atMostFourInAHundredLineEndsAreWrong() {
        LanguageJoin join = LanguageJoin.learn(lines);

        long wrong = torn.stream()
                .filter(end -> join.decide(end.before(), end.after()).space() != end.space())
                .count();

        assertThat((double) wrong / torn.size()).isLessThan(0.04);
    }

    @Test
    void theSureDecisionsAreHardlyEverWrong() {
        LanguageJoin join = LanguageJoin.learn(lines);

        List<Torn> sure = torn.stream()
                .filter(end -> join.decide(end.before(), end.after()).confidence() > 0.95)
                .toList();
        long wrong = sure.stream()
                .filter(end -> join.decide(end.before(), end.after()).space() != end.space())
                .count();

        assertThat((double) sure.size() / torn.size()).isGreaterThan(0.8);
        assertThat((double) wrong / sure.size()).isLessThan(0.01);
    }

    private static void collect(JsonNode node, List<String> paragraphs) {
        if (node.isObject() && node.path("type").asString("").equals("paragraph")) {
            paragraphs.add(node.path("text").asString(""));
        }
        node.forEach(child -> collect(child, paragraphs));
    }

    private static void lay(String paragraph, int width) {
        int start = 0;
        while (start < paragraph.length()) {
            int end = Math.min(start + width, paragraph.length());
            while (end < paragraph.length() && end > start + 1 && !mayBreak(paragraph, end)) {
                end--;
            }
            String line = paragraph.substring(start, end).strip();
            lines.add(line);
            if (end < paragraph.length()) {
                boolean space = paragraph.charAt(end) == ' ' || paragraph.charAt(end - 1) == ' ';
                String rest = paragraph.substring(end).strip();
                torn.add(new Torn(line, rest.substring(0, Math.min(width, rest.length())), space));
            }
            start = end;
        }
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || after == ' ') {
            return true;
        }
        boolean western = before < 0x1100 && after < 0x1100;
        return !western && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }
}
