package org.kicnews.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.samples.Sample.articles;
import static org.kicnews.samples.Sample.blocks;
import static org.kicnews.samples.Sample.elements;
import static org.kicnews.samples.Sample.made;
import static org.kicnews.samples.Sample.originals;
import static org.kicnews.samples.Sample.outputs;
import static org.kicnews.samples.Sample.string;
import static org.kicnews.samples.Sample.truth;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every output of the archive is whole, valid, and agrees with the others. */
class OutputsIT {
    /** To the original at its page, to the JSON and to the book. */
    private static final int LINKS_OF_AN_ARTICLE = 3;

    /** Read by the tests as their source of arguments. */
    static final List<Integer> NUMBERS = Sample.NUMBERS;

    @Test
    void hasOneFileForEachIssueThatSurvived() throws IOException {
        assertThat(names(outputs().resolve("json/issues")))
                .containsExactlyInAnyOrderElementsOf(
                        NUMBERS.stream().map(number -> number + ".json").toList());
        assertThat(names(outputs().resolve("epub")))
                .filteredOn(name -> name.endsWith(".epub"))
                .containsExactlyInAnyOrder("weekly-2022.epub", "weekly-2023.epub");
        assertThat(names(outputs().resolve("xlsx"))).containsExactly("weekly-index.xlsx");
        assertThat(outputs().resolve("report/index.html")).isNotEmptyFile();
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void writesJsonThatItsSchemaAllows(int number) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(outputs().resolve("json/issue.schema.json")));

        assertThat(schema.validate(made(number))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void storesEveryPictureUnderItsHash(int number) {
        assertThat(blocks(made(number), "figure")).allSatisfy(figure -> {
            JsonNode image = figure.get("image");
            Path file = outputs().resolve("json").resolve(string(image, "path"));
            assertThat(sha256(file)).isEqualTo(string(image, "sha256"));
            assertThat(file.getFileName().toString()).startsWith(string(image, "sha256"));
        });
    }

    @Test
    void readsTheWordFileAndKeepsThePdfWhereAnIssueHasBoth() {
        assertThat(elements(made(42), "sources"))
                .extracting(source -> string(source, "format"))
                .containsExactly("docx", "pdf");
        assertThat(articles(made(42)))
                .allSatisfy(article -> assertThat(article.has("pages")).isTrue());
    }

    @Test
    void reportsWhereContentsAndBodyDisagreeAndWhichIssueIsMissing() throws IOException {
        assertThat(elements(made(43), "findings"))
                .extracting(finding -> string(finding, "code"))
                .anyMatch(code -> code.startsWith("TOC-"));
        assertThat(Files.readString(outputs().resolve("report/index.html"))).contains("45");
    }

    @Test
    void failsOnNoError() {
        assertThat(NUMBERS.stream().flatMap(number -> elements(made(number), "findings").stream()))
                .allSatisfy(finding -> assertThat(string(finding, "severity")).isNotEqualTo("error"));
    }

    @Test
    void listsEveryArticleInEachIndex() throws IOException {
        List<String> lines = Files.readAllLines(outputs().resolve("json/articles.jsonl"));
        String csv = Files.readString(outputs().resolve("json/articles.csv"));
        Set<String> cells = cells(outputs().resolve("xlsx/weekly-index.xlsx"));
        List<JsonNode> written =
                NUMBERS.stream().flatMap(number -> articles(truth(number))).toList();

        assertThat(lines).hasSize(written.size());
        assertThat(written).allSatisfy(article -> {
            assertThat(lines).anyMatch(line -> string(JsonMapper.shared().readTree(line), "id")
                    .equals(string(article, "id")));
            assertThat(csv).contains(string(article, "id"));
            assertThat(cells).contains(string(article, "id"), string(article, "title"));
        });
    }

    @Test
    void keepsTheIndexAsTables() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(outputs().resolve("xlsx/weekly-index.xlsx")))) {
            List<String> tables = new ArrayList<>();
            workbook.forEach(sheet ->
                    workbook.getSheet(sheet.getSheetName()).getTables().forEach(table -> tables.add(table.getName())));
            assertThat(tables).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void givesTheIndexDatesLinksAndChartsThatAreReal() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(outputs().resolve("xlsx/weekly-index.xlsx")))) {
            int written = NUMBERS.stream()
                    .mapToInt(number -> (int) articles(made(number)).count())
                    .sum();
            Sheet articles = workbook.getTable("Articles").getXSSFSheet();
            assertThat(articles.getLastRowNum()).isEqualTo(written);
            assertThat(workbook.getTable("Issues").getEndRowIndex()).isEqualTo(NUMBERS.size());
            assertThat(articles.getHyperlinkList()).hasSize(LINKS_OF_AN_ARTICLE * written);
            for (int row = 1; row <= written; row++) {
                assertThat(DateUtil.isCellDateFormatted(articles.getRow(row).getCell(2)))
                        .isTrue();
            }
            assertThat(workbook.getSheetAt(0).createDrawingPatriarch().getCharts())
                    .isNotEmpty();
        }
    }

    private static Set<String> cells(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        Set<String> cells = new HashSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void writesBooksThatEpubcheckHasNothingToSayAbout(int year) {
        StringWriter said = new StringWriter();
        WriterReportImpl report = new WriterReportImpl(new PrintWriter(said), "");
        new EpubCheck(book(year).toFile(), report).doValidate();

        assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
                .as(said.toString())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void tellsEveryArticleOfTheYear(int year) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(book(year).toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(e -> e.getName().endsWith(".xhtml")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("<[^>]+>", ""));
            }
        }
        assertThat(NUMBERS.stream()
                        .map(Sample::truth)
                        .filter(issue -> string(issue, "date").startsWith(year + "-"))
                        .flatMap(Sample::articles))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(text).contains(string(article, "title")));
    }

    private static Path book(int year) {
        return outputs().resolve("epub/weekly-" + year + ".epub");
    }

    @Test
    void namesEveryFileInTheManifestWithItsHash() throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(outputs().resolve("manifest.json"));

        assertThat(elements(manifest, "inputs")).hasSize(NUMBERS.size() + 1);
        assertThat(elements(manifest, "inputs")).allSatisfy(entry -> assertEntry(entry, originals()));
        assertThat(elements(manifest, "outputs")).isNotEmpty().allSatisfy(entry -> assertEntry(entry, outputs()));
        assertThat(elements(manifest, "outputs"))
                .extracting(entry -> string(entry, "path"))
                .containsAll(visibleFiles());
    }

    private static void assertEntry(JsonNode entry, Path folder) throws IOException {
        Path file = folder.resolve(string(entry, "path"));
        assertThat(Files.size(file)).isEqualTo(entry.get("size").asLong());
        assertThat(sha256(file)).isEqualTo(string(entry, "sha256"));
    }

    /** The outputs but for the manifest and what a build keeps for the next one in hidden files. */
    private static List<String> visibleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(outputs())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> outputs().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("manifest.json") && !path.startsWith(".") && !path.contains("/."))
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
