package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The citations as citeproc-java, a reader of all three formats, takes them. */
class CitationReadersTest {
    private static final String NEWS = "41-1-1";
    private static final String LETTER = "43-2-2";

    private static final List<Issue> ISSUES = new SampleIssues().issues();

    /** Sorts by family name, as most styles do: a name that was split would be turned round. */
    private static final String STYLE = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="ko-KR">
              <info><title>t</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout delimiter="|">
                <names variable="author"><name name-as-sort-order="all" sort-separator=", "/></names>
                <text variable="title" prefix=" [" suffix="]"/>
                <text variable="container-title" prefix=" "/>
                <text variable="issue" prefix=" "/>
                <date variable="issued" prefix=" "><date-part name="year"/><date-part name="month" form="numeric" prefix="."/></date>
                <text variable="page" prefix=" "/>
              </layout></bibliography>
            </style>
            """;

    private static final String LOCALE = """
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ko-KR">
              <terms><term name="and">·</term><term name="et-al">외</term></terms>
            </locale>
            """;

    private static MemoryFolder samples;

    /** A format of citations, and how its items are read. */
    enum Format {
        CSL("citations.csl.json", "") {
            @Override
            Map<String, CSLItemData> items(InputStream in) {
                Map<String, CSLItemData> items = new LinkedHashMap<>();
                for (Map<String, Object> json : MAPPER.readValue(in, LIST)) {
                    items.put((String) json.get("id"), CSLItemData.fromJson(json));
                }
                return items;
            }
        },
        RIS("citations.ris", "") {
            @Override
            Map<String, CSLItemData> items(InputStream in) throws IOException, ParseException {
                RISConverter converter = new RISConverter();
                return converter.toItemData(converter.loadLibrary(in));
            }
        },
        BIBTEX("citations.bib", "harbour-weekly-") {
            @Override
            Map<String, CSLItemData> items(InputStream in) throws IOException, ParseException {
                BibTeXConverter converter = new BibTeXConverter();
                return converter.toItemData(converter.loadDatabase(in));
            }

            /** BibTeX calls the number of an issue a number. */
            @Override
            String issue(CSLItemData item) {
                return item.getNumber();
            }
        };

        private static final JsonMapper MAPPER = JsonMapper.builder().build();
        private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};

        private final String file;
        private final String prefix;

        Format(String file, String prefix) {
            this.file = file;
            this.prefix = prefix;
        }

        String issue(CSLItemData item) {
            return item.getIssue();
        }

        abstract Map<String, CSLItemData> items(InputStream in) throws IOException, ParseException;

        Map<String, CSLItemData> read(MemoryFolder folder) throws IOException, ParseException {
            return items(new ByteArrayInputStream(folder.files().get(file)));
        }

        CSLItemData read(MemoryFolder folder, String article) throws IOException, ParseException {
            return read(folder).get(prefix + article);
        }
    }

    @BeforeAll
    static void write() throws IOException {
        samples = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), ISSUES, List.of());
    }

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryArticleUnderItsId(Format format) throws Exception {
        assertThat(format.read(samples).keySet())
                .containsExactlyInAnyOrderElementsOf(ISSUES.stream()
                        .flatMap(Issue::articles)
                        .map(article -> format.prefix + article.id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void findsWhereAnArticleStands(Format format) throws Exception {
        CSLItemData item = format.read(samples, NEWS);

        assertThat(item.getTitle()).isEqualTo("무인 크레인, 밤에도 쉬지 않는다");
        assertThat(item.getContainerTitle()).isEqualTo("주간 항구 소식");
        assertThat(format.issue(item)).isEqualTo("41");
        assertThat(day(item.getIssued())).isEqualTo(LocalDate.of(2020, 10, 7));
        assertThat(item.getPage()).matches("2[-–]3");
        assertThat(item.getPublisher()).isEqualTo("항구도시연구소");
        assertThat(item.getLanguage()).isEqualTo("ko");
    }

    @ParameterizedTest
    @EnumSource
    void takesAKoreanNameForOneName(Format format) throws Exception {
        CSLName[] authors = format.read(samples, LETTER).getAuthor();

        assertThat(authors).hasSize(1);
        assertThat(Stream.of(authors[0].getFamily(), authors[0].getGiven(), authors[0].getLiteral())
                        .filter(part -> part != null && !part.isEmpty()))
                .containsExactly("남궁바다");
    }

    @ParameterizedTest
    @EnumSource
    void findsTheLanguageOfTheArticleRatherThanThatOfTheIssue(Format format) throws Exception {
        assertThat(format.read(samples, LETTER).getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource
    void makesABibliographyThatTurnsNoNameRound(Format format) throws Exception {
        CSLItemData item = format.read(samples, LETTER);
        CSL csl = new CSL(new ListItemDataProvider(item), locales(), new DefaultAbbreviationProvider(), STYLE, "ko-KR");
        csl.setOutputFormat("text");
        csl.registerCitationItems(item.getId());

        assertThat(csl.makeBibliography().makeString().strip())
                .startsWith("남궁바다 [A ")
                .contains("] 주간 항구 소식 ")
                .contains("2021");
    }

    @Property(tries = 40)
    void readsEveryCitationWhateverTheIssueHolds(@ForAll("issues") Issue issue) throws Exception {
        MemoryFolder folder = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), List.of(issue), List.of());
        List<String> ids =
                issue.articles().map(article -> article.id()).distinct().toList();

        for (Format format : Format.values()) {
            assertThat(format.read(folder).keySet())
                    .as(format.name())
                    .containsExactlyInAnyOrderElementsOf(
                            ids.stream().map(id -> format.prefix + id).toList());
        }
    }

    /** Of a day that is written in one piece, the reader leaves the parts to the style. */
    private static LocalDate day(CSLDate date) {
        if (date.getRaw() != null) {
            return LocalDate.parse(date.getRaw().replace('/', '-'));
        }
        int[] parts = date.getDateParts()[0];
        return LocalDate.of(parts[0], parts[1], parts[2]);
    }

    private static LocaleProvider locales() {
        return language -> LOCALE;
    }
}
