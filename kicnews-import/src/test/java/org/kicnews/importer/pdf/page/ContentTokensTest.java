package org.kicnews.importer.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** The law of the tokens: they are those of PDFBox's parser, whatever the stream holds. */
class ContentTokensTest {
    @Property(tries = 500)
    void writtenAsTheStandardSaysTheyAreThoseOfTheParser(@ForAll("contents") String content) {
        assertThat(read(content)).isEqualTo(parsed(content));
    }

    @Property(tries = 500)
    void damagedTheyAreThoseOfTheParser(@ForAll("soups") String content) {
        assertThat(read(content)).isEqualTo(parsed(content));
    }

    @Property(tries = 500)
    void numbersAreThoseOfTheParserToTheLastBit(@ForAll("numbers") String number) {
        assertThat(read(number + " w")).isEqualTo(parsed(number + " w"));
    }

    @Provide
    Arbitrary<String> contents() {
        Arbitrary<String> token = Arbitraries.of(
                "BT",
                "ET",
                "Tj",
                "TJ",
                "'",
                "\"",
                "T*",
                "f*",
                "n",
                "f",
                "B",
                "B*",
                "BMC",
                "d0",
                "d1",
                "scn",
                "EMC",
                "true",
                "false",
                "null",
                "12",
                "-3",
                "+4",
                ".5",
                "-.25",
                "7.",
                "0.1",
                "841.89",
                "123456789012345678",
                "/F1",
                "/P",
                "/Name#20x",
                "/A-very-long-name",
                "/",
                "<0041>",
                "<0041 0042>",
                "<4>",
                "(text)",
                "(a(b)c)",
                "(a\\)b)",
                "[<01>-250<02>]",
                "[(a) 3 (b) -1.5]",
                "[1 2]",
                "[/A]",
                "[1 0 R]",
                "<</MCID 3>>",
                "<</MCID 3 /Lang (ko-KR)/E/X>>",
                "<</A 1 0 R>>",
                "<</A<</B 1>>>>",
                "% remark\n",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI");
        return token.list().ofMaxSize(12).flatMap(tokens -> Arbitraries.of(" ", "\n", "\r\n", "")
                .list()
                .ofSize(tokens.size())
                .map(blanks -> joined(tokens, blanks)));
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.strings()
                .withChars("0123456789.-+/<>[](){}%#'\"*eERTjBIDntfl \n\r\\\u0000\u00E9".toCharArray())
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(17).flatMap(digits -> Arbitraries.integers()
                .between(0, digits.length())
                .map(point -> digits.substring(0, point) + "." + digits.substring(point)));
    }

    private static String joined(List<String> tokens, List<String> blanks) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            content.append(tokens.get(i)).append(blanks.get(i));
        }
        return content.toString();
    }

    private static List<String> read(String content) {
        return all(new ContentTokens(content.getBytes(StandardCharsets.ISO_8859_1))::next);
    }

    private static List<String> parsed(String content) {
        return all(new PDFStreamParser(content.getBytes(StandardCharsets.ISO_8859_1))::parseNextToken);
    }

    private static List<String> all(Tokens tokens) {
        List<String> all = new ArrayList<>();
        try {
            for (Object token = tokens.next(); token != null; token = tokens.next()) {
                all.add(told(token));
            }
        } catch (IOException | RuntimeException e) {
            all.add(e.getClass().getName());
        }
        return all;
    }

    private interface Tokens {
        @Nullable
        Object next() throws IOException;
    }

    private static String told(@Nullable Object token) {
        if (token instanceof Operator operator) {
            COSDictionary image = operator.getImageParameters();
            return "operator " + operator.getName() + (image == null ? "" : told(image) + data(operator));
        }
        if (token instanceof COSInteger number) {
            return "integer " + number.longValue();
        }
        if (token instanceof COSFloat number) {
            return "real " + Float.floatToRawIntBits(number.floatValue());
        }
        if (token instanceof COSString string) {
            return "string " + Arrays.toString(string.getBytes());
        }
        if (token instanceof COSArray array) {
            return array.toList().stream().map(ContentTokensTest::told).collect(Collectors.joining(", ", "[", "]"));
        }
        if (token instanceof COSDictionary dictionary) {
            return dictionary.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + told(entry.getValue()))
                    .collect(Collectors.joining(", ", "<<", ">>"));
        }
        return String.valueOf(token);
    }

    private static String data(Operator operator) {
        return Arrays.toString(operator.getImageData());
    }
}
