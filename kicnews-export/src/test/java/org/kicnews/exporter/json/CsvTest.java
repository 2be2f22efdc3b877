package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;

class CsvTest {

    @Property(tries = 300)
    void readsBackAsItWasWritten(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @Size(min = 3, max = 3) List<
                                            @CharRange(from = 'a', to = 'c') @Chars({'"', ',', '\n', '\r', '가', ' '})
                                            @StringLength(max = 6) String>>
                            rows) {
        List<List<String>> harmless = rows.stream()
                .map(row -> row.stream().map(field -> "x" + field).toList())
                .toList();

        assertThat(parse(write(harmless))).isEqualTo(harmless);
    }

    @Test
    void beginsWithAByteOrderMarkByWhichExcelKnowsTheEncoding() throws IOException {
        MemoryFolder folder = MemoryFolder.ofSamples(new JsonExporter(), SampleIssues.archive());
        assertThat(folder.text("articles.csv")).startsWith("\uFEFFid,").endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"})
    void keepsASpreadsheetFromTakingAFieldForAFormula(String field) {
        assertThat(parse(write(List.of(List.of(field))))).containsExactly(List.of("'" + field));
    }

    @Test
    void holdsEveryArticleUnderTheNamesOfItsColumns() throws IOException {
        MemoryFolder folder = MemoryFolder.ofSamples(new JsonExporter(), SampleIssues.archive());
        List<List<String>> rows = parse(folder.text("articles.csv"));

        assertThat(rows.get(0)).startsWith("id", "issue", "issue_number", "issue_date", "section");
        assertThat(rows.get(1))
                .startsWith("41-1-1", "41", "41", "2020-10-07", "항구 NEWS")
                .contains("무인 크레인, 밤에도 쉬지 않는다", "항만일보港湾日报", "2020-10-01");
        assertThat(rows)
                .hasSize(1
                        + (int) new SampleIssues()
                                .issues().stream()
                                        .mapToLong(issue -> issue.articles().count())
                                        .sum())
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    private static String write(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    /** A reader of RFC 4180, written from its grammar. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int first = csv.startsWith("\uFEFF") ? 1 : 0;
        for (int i = first; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
