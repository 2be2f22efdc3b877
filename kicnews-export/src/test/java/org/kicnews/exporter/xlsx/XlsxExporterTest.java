package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.BookSettings;
import org.kicnews.exporter.epub.EpubExporter;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;

class XlsxExporterTest {
    private static final String FILE = "harbour-weekly-index.xlsx";

    private static final List<Issue> ISSUES = new SampleIssues().issues();

    /** Written and opened once; the tests only look at it. */
    private static byte[] bytes;

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void open() throws IOException {
        bytes = written(SampleIssues.archive(), ISSUES);
        workbook = open(bytes);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @Test
    void hasAnOverviewAndASheetForEverythingThatIsLookedFor() {
        assertThat(sheetNames(workbook)).containsExactly("개요", "호", "기사", "시리즈", "출처", "용어", "그림", "링크", "알림");
    }

    @Test
    void speaksEnglishWhereTheArchiveDoes() throws IOException {
        try (XSSFWorkbook english = open(written(SampleIssues.archive(Locale.ENGLISH), ISSUES))) {
            assertThat(sheetNames(english))
                    .containsExactly(
                            "Overview",
                            "Issues",
                            "Articles",
                            "Series",
                            "Sources",
                            "Glossary",
                            "Figures",
                            "Links",
                            "Findings");
        }
    }

    @Test
    void givesEverySheetOneTableThatExcelOpensWithoutRepair() throws IOException {
        assertThatTablesAreSound(workbook);
        try (XSSFWorkbook empty = open(written(SampleIssues.archive(), List.of()))) {
            assertThatTablesAreSound(empty);
        }
    }

    @Test
    void hasARowForEveryArticle() {
        XSSFSheet sheet = workbook.getSheet("기사");

        assertThat(column(sheet, "기사"))
                .containsExactlyElementsOf(ISSUES.stream()
                        .flatMap(Issue::articles)
                        .map(article -> article.id())
                        .toList());
        Row first = sheet.getRow(1);
        assertThat(text(first, "제목")).isEqualTo("무인 크레인, 밤에도 쉬지 않는다");
        assertThat(text(first, "출처")).isEqualTo("항만일보港湾日报");
        assertThat(text(first, "원본")).isEqualTo("2020/제41호.pdf, 2쪽");
        assertThat(text(first, "첫 문장")).isEqualTo("항구도시의 무인 크레인 회사 파도로보(波涛机器人)는 밤에도 쉬지 않는다.");
    }

    @Test
    void writesDaysAndNumbersThatExcelCanCountWith() {
        Row row = workbook.getSheet("기사").getRow(1);

        assertThat(DateUtil.isCellDateFormatted(cell(row, "발행일"))).isTrue();
        assertThat(cell(row, "발행일").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 10, 7));
        assertThat(cell(row, "출처 날짜").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 10, 1));
        assertThat(cell(row, "글자").getNumericCellValue()).isGreaterThan(100);
        assertThat(cell(row, "그림").getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void leadsToTheOtherOutputsByPathsThatMoveWithThem() {
        Row row = workbook.getSheet("기사").getRow(1);

        assertThat(cell(row, "JSON").getHyperlink().getAddress()).isEqualTo("../json/issues/41.json");
        assertThat(cell(row, "EPUB").getHyperlink().getAddress()).isEqualTo("../epub/harbour-weekly-2020.epub");
    }

    @Test
    void leadsToThePageOfTheOriginalWhereItMovesWithTheWorkbook() throws IOException {
        ArchiveInfo info = SampleIssues.archive().withOriginals(Optional.of("../../src/issues"));
        try (XSSFWorkbook beside = open(written(info, ISSUES))) {
            Cell original = cell(beside.getSheet("기사").getRow(1), "원본");

            assertThat(original.getStringCellValue()).isEqualTo("2020/제41호.pdf, 2쪽");
            assertThat(original.getHyperlink().getAddress())
                    .isEqualTo("../../../src/issues/2020/%EC%A0%9C41%ED%98%B8.pdf#page=2");
        }
        assertThat(cell(workbook.getSheet("기사").getRow(1), "원본").getHyperlink()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void leadsToTheBookThatHoldsTheIssue(BookSettings.Division division) throws IOException {
        ArchiveInfo info =
                SampleIssues.archive().withBooks(new BookSettings(division, Optional.empty(), Optional.empty(), 0));
        MemoryFolder books = MemoryFolder.of(new EpubExporter(), info, ISSUES, List.of());
        try (XSSFWorkbook divided = open(written(info, ISSUES))) {
            XSSFSheet sheet = divided.getSheet("기사");
            for (int r = 1; r <= sheet.getLastRowNum(); r++) {
                String address = cell(sheet.getRow(r), "EPUB").getHyperlink().getAddress();

                assertThat(books.files()).containsKey(address.replaceFirst("^\\.\\./epub/", ""));
            }
        }
    }

    @Test
    void namesWhoWroteAnArticleAndInWhichLanguage() {
        XSSFSheet sheet = workbook.getSheet("기사");
        Row letter = sheet.getRow(sheet.getLastRowNum());

        assertThat(text(letter, "부제")).isEqualTo("What the Lamp Saw");
        assertThat(text(letter, "글쓴이")).isEqualTo("남궁바다");
        assertThat(text(letter, "언어")).isEqualTo("en");
        assertThat(text(sheet.getRow(1), "언어")).isEqualTo("ko");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void keepsATextThatBeginsLikeAFormulaATextEvenWhenItIsEdited(String title) throws IOException {
        Cell cell = titleOf(title);

        assertThat(cell.getStringCellValue()).isEqualTo(title);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\r\n=1+1"})
    void keepsWhatStandsBeforeAFormulaSoThatItIsNone(String title) throws IOException {
        Cell cell = titleOf(title);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).matches("[ \n]=1\\+1");
    }

    @Test
    void leadsWhereTheLinksOfTheTextLead() {
        assertThat(workbook.getSheet("링크").getHyperlinkList())
                .extracting(XSSFHyperlink::getAddress)
                .contains("https://harbour.example/cranes?year=2020&part=1");
    }

    @Test
    void leadsFromAnIssueToItsFirstArticle() {
        Row second = workbook.getSheet("호").getRow(2);
        String place = cell(second, "기사").getHyperlink().getAddress();

        assertThat(place).startsWith("'기사'!A");
        int row = Integer.parseInt(place.substring("'기사'!A".length())) - 1;
        assertThat(text(workbook.getSheet("기사").getRow(row), "기사")).isEqualTo("42-1-1");
    }

    @Test
    void drawsChartsThatAreDescribedForWhoCannotSeeThem() {
        var drawing = workbook.getSheet("개요").getDrawingPatriarch();

        assertThat(drawing.getCharts()).hasSize(4);
        assertThat(drawing.getCTDrawing().getTwoCellAnchorList()).hasSize(4).allSatisfy(anchor -> assertThat(
                        anchor.getGraphicFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr())
                .contains("그래프"));
    }

    @Test
    void printsWithTheHeaderOnEveryPageAndFitsThePagesWidth() {
        for (String name : sheetNames(workbook).subList(1, 9)) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getRepeatingRows().formatAsString()).as(name).isEqualTo("1:1");
            assertThat(sheet.getFitToPage()).as(name).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).as(name).isZero();
            assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
        }
    }

    @Test
    void takesItsDatesFromTheArchive() {
        var properties = workbook.getProperties().getCoreProperties();

        assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(properties.getModified()).isEqualTo(Date.from(Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(properties.getTitle()).contains("주간 항구 소식");
    }

    @Test
    void hasTheSameBytesWhateverTheMachineSpeaks() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(Arrays.equals(written(SampleIssues.archive(), ISSUES), bytes))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 15)
    void holdsTextsAsTextWhateverTheIssueHolds(@ForAll("issues") Issue issue) throws IOException {
        try (XSSFWorkbook any = open(written(SampleIssues.archive(), List.of(issue)))) {
            assertThatTablesAreSound(any);
            List<String> titles = column(any.getSheet("기사"), "제목");
            List<String> expected = issue.articles()
                    .map(article -> CellText.of(article.title().orElse("")).replace("_x005F_", "_"))
                    .toList();
            assertThat(titles).isEqualTo(expected);
            for (int s = 0; s < any.getNumberOfSheets(); s++) {
                for (Row row : any.getSheetAt(s)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    /** The rules of ISO/IEC 29500-1, 18.5.1, that Excel enforces by repairing the file. */
    private static void assertThatTablesAreSound(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (int s = 1; s < workbook.getNumberOfSheets(); s++) {
            XSSFSheet sheet = workbook.getSheetAt(s);
            assertThat(sheet.getTables()).hasSize(1);
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getDisplayName())
                    .matches("[A-Za-z_][A-Za-z0-9_.]*")
                    .isEqualTo(table.getName());
            assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
            assertThat(ids.add(table.getCTTable().getId())).isTrue();
            assertThat(table.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(table.getCTTable().getRef());
            assertThat(table.getEndRowIndex())
                    .isGreaterThan(table.getStartRowIndex())
                    .isEqualTo(Math.max(1, sheet.getLastRowNum()));
            Row header = sheet.getRow(0);
            List<String> headers = new ArrayList<>();
            for (int c = 0; c < table.getColumnCount(); c++) {
                assertThat(header.getCell(c).getCellType()).isEqualTo(CellType.STRING);
                headers.add(header.getCell(c).getStringCellValue());
                assertThat(table.getColumns().get(c).getName()).isEqualTo(headers.get(c));
            }
            assertThat(headers.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(sheet.getCTWorksheet().getDimension().getRef())
                    .isEqualTo(table.getCTTable().getRef());
        }
    }

    /** The cell of a title as it comes back from the workbook. */
    private static Cell titleOf(String title) throws IOException {
        Issue issue = ISSUES.get(0)
                .withSections(List.of(new Section(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(SampleIssues.plain("1-1-1", title, List.of())))));
        try (XSSFWorkbook one = open(written(SampleIssues.archive(), List.of(issue)))) {
            return cell(one.getSheet("기사").getRow(1), "제목");
        }
    }

    private static byte[] written(ArchiveInfo info, List<Issue> issues) throws IOException {
        return MemoryFolder.of(new XlsxExporter(), info, issues, SampleIssues.archiveFindings())
                .files()
                .get(FILE);
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<String> column(XSSFSheet sheet, String header) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> text(sheet.getRow(row), header))
                .toList();
    }

    private static String text(Row row, String header) {
        return cell(row, header).getStringCellValue();
    }

    private static Cell cell(Row row, String header) {
        for (Cell cell : row.getSheet().getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + header);
    }
}
