package org.kicnews.importer.structure.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandsTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    @ParameterizedTest
    @CsvSource({
        "'.{2,40}[(（]\\d+[)）]', 사장님이 꼭 알아야 할 디자인",
        "'(?<title>\\S.{0,300}?)\\s{1,3}—\\s(?<who>.{1,60}?)\\s{0,2}(?:제공|기고)', 강을 건너는 일 — 나루",
        "'.{0,20}중앙정부\\s?정책.{0,20}', 지방정부 정책",
        "'\\Q1.\\E\\s{0,3}\\S.*', 12 물때",
        "'[가-힣]{2,4}[(（]\\p{IsHan}{1,9}[)）]', 나루(naru)",
        "'(?:가|나)다+', 다가"
    })
    void aLineWithoutWhatEveryFittingLineHasIsToldWithoutTheExpression(String expression, String line) {
        assertThat(DemandsReader.read(expression).mayFit(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i:a)b",
                "(a)\\1",
                "\\u0041b",
                "\\x{1F600}",
                "a(?=b).*",
                "(?<!x)a",
                "[^a]",
                "[a&&[ab]]",
                "[[ab]c]",
                "\\bA\\b",
                "a{0,3}",
                "a{0}b",
                "^$",
                "[]a]",
                "[a-]",
                "[\\]-]",
                "\\R",
                "K",
                "İ",
                "ß",
                "\\Qa\\E*b"
            })
    void whatAnExpressionTakesIsNeverHeldBack(String expression) {
        Pattern pattern = Pattern.compile(expression, FLAGS);
        for (String line : List.of(
                "", "a", "ab", "aa", "A", "b", "c", "]", "-", "😀", "\r\n", "k", "\u212A", "i", "ß", "ẞ", "x")) {
            if (pattern.matcher(line).matches()) {
                assertThat(DemandsReader.read(expression).mayFit(line))
                        .as(expression + " takes " + line)
                        .isTrue();
            }
        }
    }

    @Property(tries = 2000)
    void noExpressionLosesALineThatItTakes(
            @ForAll("expressions") String expression, @ForAll("lines") List<String> lines) {
        Pattern pattern = Pattern.compile(expression, FLAGS);
        Demands demands = DemandsReader.read(expression);
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                assertThat(demands.mayFit(line)).isTrue();
            }
            if (matcher.find(0)) {
                assertThat(demands.mayStandIn(line)).isTrue();
            }
        }
    }

    @Test
    void theBuiltInProfileDemandsSomethingOfNearlyEveryLine() {
        Profile profile = ProfileReader.builtIn();
        List<LinePattern> patterns = profile.articles().forms();

        assertThat(patterns).allSatisfy(pattern -> assertThat(
                        DemandsReader.read(pattern.toString()).mayFit("배는 강을 따라 내려갔다."))
                .isFalse());
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a", "B", "가", "(", "[ab]", "[^a]", "[가-나]", "\\d", "\\s", "\\S", ".", "\\.", "\\p{IsHan}", "\\Qa.\\E");
        Arbitrary<String> plain = atoms.map(atom -> atom.equals("(") ? "\\(" : atom);
        return Arbitraries.recursive(() -> plain, DemandsTest::grown, 0, 4);
    }

    private static Arbitrary<String> grown(Arbitrary<String> parts) {
        return Arbitraries.oneOf(
                parts.tuple2().map(two -> two.get1() + two.get2()),
                parts.tuple2().map(two -> two.get1() + two.get2()),
                parts.tuple2().map(two -> "(?:" + two.get1() + "|" + two.get2() + ")"),
                parts.map(inner -> "(" + inner + ")?"),
                parts.map(inner -> "(?:" + inner + "){1,2}"),
                parts.map(inner -> "(?=" + inner + ")"));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'A', 'B', '가', '나', '(', '.', '1', ' ', '拼')
                .ofMaxLength(4)
                .list()
                .ofSize(30);
    }
}
