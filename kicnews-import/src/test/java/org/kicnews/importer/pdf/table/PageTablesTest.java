package org.kicnews.importer.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PageTablesTest {
    private static final double[] COLUMNS = {50, 200, 350};
    private static final double[] ROWS = {100, 130, 160, 190};
    private static final String PROSE = "강가의작은마을에는오래된가게가많다그리고";

    private final Sheet sheet = new Sheet(1);

    @Test
    void cellsOfAFullGridAreReadByRow() {
        sheet.grid(COLUMNS, ROWS).text(60, 120, "도시").text(210, 120, "가게");
        sheet.text(60, 150, "부산").text(210, 150, "12").text(60, 180, "대구").text(210, 180, "7");
        sheet.text(50, 300, "본문");

        PageTables found = sheet.tables();

        assertThat(found.tables()).singleElement().satisfies(table -> assertThat(Sheet.texts(table))
                .containsExactly(List.of("도시", "가게"), List.of("부산", "12"), List.of("대구", "7")));
        assertThat(Sheet.text(found.text())).isEqualTo("본문");
    }

    @Test
    void textsOfNeighbouringCellsThatNearlyTouchStayApart() {
        sheet.grid(COLUMNS, ROWS).text(52, 120, "글자열네개가이칸을꽉채웁니").text(202, 120, "옆칸");

        assertThat(Sheet.texts(sheet.text(60, 150, "가")
                                .text(60, 180, "나")
                                .tables()
                                .tables()
                                .get(0))
                        .get(0))
                .containsExactly("글자열네개가이칸을꽉채웁니", "옆칸");
    }

    @Test
    void aFieldWithoutAWallToItsNeighbourSpansBoth() {
        sheet.across(100, 50, 350).across(130, 50, 350).across(160, 50, 350);
        sheet.down(50, 100, 160).down(350, 100, 160).down(200, 130, 160);
        sheet.text(60, 120, "머리").text(60, 150, "왼쪽").text(210, 150, "오른쪽");

        FoundTable table = sheet.tables().tables().get(0);

        assertThat(table.cells().get(0).columns()).isEqualTo(2);
        assertThat(Sheet.texts(table)).containsExactly(List.of("머리"), List.of("왼쪽", "오른쪽"));
    }

    @Test
    void aTableWithoutOuterVerticalLinesHasItsOuterColumns() {
        for (double row : ROWS) {
            sheet.across(row, 50, 350);
        }
        sheet.down(200, 100, 190);
        sheet.text(60, 120, "가").text(210, 120, "나").text(60, 150, "다").text(210, 150, "라");

        assertThat(sheet.tables().tables().get(0).edges()).hasSize(3);
    }

    @Test
    void aFilledFirstRowIsAHeader() {
        sheet.fill(50, 100, 350, 130, 0xDDDDDD).grid(COLUMNS, ROWS);
        sheet.text(60, 120, "도시").text(210, 120, "가게").text(60, 150, "부산").text(210, 150, "12");

        assertThat(sheet.tables().tables().get(0).headerRows()).isEqualTo(1);
    }

    @Test
    void aFrameAroundTextIsABox() {
        sheet.grid(new double[] {50, 350}, new double[] {100, 200}).text(60, 130, "알립니다");

        PageTables found = sheet.tables();

        assertThat(found.tables()).isEmpty();
        assertThat(Sheet.text(found.boxes().get(0).lines())).isEqualTo("알립니다");
    }

    @Test
    void aFrameDrawnAsARingIsABox() {
        sheet.fill(50, 100, 350, 200, 0).fill(51, 101, 349, 199, 0).text(60, 130, "알립니다");

        assertThat(sheet.tables().boxes()).hasSize(1);
    }

    @Test
    void theFrameOfThePageAndItsColumnRuleAreNoTable() {
        sheet.grid(new double[] {40, 300, 560}, new double[] {40, 760})
                .text(60, 130, PROSE)
                .text(310, 130, PROSE);

        PageTables found = sheet.tables();

        assertThat(found.tables()).isEmpty();
        assertThat(found.boxes()).isEmpty();
    }

    @Test
    void underlinesAndSeparatorsAreNoTable() {
        sheet.text(50, 100, "제목").across(103, 50, 70).text(50, 130, PROSE).across(400, 50, 550);
        sheet.text(50, 420, PROSE).across(600, 50, 550);

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void columnsOfShortTextsInLineAreATable() {
        sheet.text(50, 100, "정보").text(300, 100, "2.5%").text(50, 116, "교육과학습").text(300, 116, "12.1%");
        sheet.text(50, 132, "운수").text(300, 132, "7.0%");

        assertThat(Sheet.texts(sheet.tables().tables().get(0)))
                .containsExactly(List.of("정보", "2.5%"), List.of("교육과학습", "12.1%"), List.of("운수", "7.0%"));
    }

    @Test
    void horizontalLinesBetweenRowsMakeATable() {
        for (double row : ROWS) {
            sheet.across(row, 50, 350);
        }
        sheet.text(60, 120, "이름").text(210, 120, "하는일").text(60, 150, "솔숲").text(210, 150, "책방");
        sheet.text(60, 180, "강마을").text(210, 180, "찻집");

        assertThat(sheet.tables().tables().get(0).rows()).isEqualTo(3);
    }

    @Test
    void columnsOfProseAreNoTable() {
        for (int i = 0; i < 12; i++) {
            sheet.text(50, 100 + 16 * i, PROSE).text(300, 100 + 16 * i, PROSE);
        }

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void narrowColumnsOfProseAreNoTable() {
        String line = PROSE.substring(0, 12);
        for (int i = 0; i < 7; i++) {
            String last = i == 6 ? line.substring(0, 4) : line;
            sheet.text(50, 100 + 16 * i, line).text(200, 100 + 16 * i, line).text(350, 100 + 16 * i, last);
        }

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void aContentsPageIsNoTable() {
        sheet.text(50, 100, "머리말").text(400, 100, "3").text(50, 116, "시장소식").text(400, 116, "5");
        sheet.text(50, 132, "맺음말").text(400, 132, "12");

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void leadersMakeAContentsPage() {
        for (int i = 0; i < 4; i++) {
            sheet.text(50, 100 + 16 * i, "차례")
                    .text(90, 100 + 16 * i, "········")
                    .text(400, 100 + 16 * i, "쪽");
        }

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void aListWithMarkersIsNoTable() {
        sheet.text(50, 100, "1)").text(80, 100, "첫째").text(50, 116, "2)").text(80, 116, "둘째일");
        sheet.text(50, 132, "3)").text(80, 132, "셋");

        assertThat(sheet.tables().tables()).isEmpty();
    }

    @Test
    void aTableThatGoesOverPagesIsOne() {
        Sheet second = new Sheet(2);
        for (Sheet page : List.of(sheet, second)) {
            page.grid(COLUMNS, ROWS).text(60, 120, "가").text(210, 120, "나").text(60, 150, "다");
        }

        assertThat(Continuations.join(List.of(sheet.tables(), second.tables())))
                .singleElement()
                .satisfies(parts -> assertThat(parts).hasSize(2));
    }

    @Test
    void textBetweenPartsTablesOfTwoPages() {
        Sheet second = new Sheet(2);
        for (Sheet page : List.of(sheet, second)) {
            page.grid(COLUMNS, ROWS).text(60, 120, "가").text(210, 120, "나").text(60, 150, "다");
        }
        second.text(50, 60, "다음표");

        assertThat(Continuations.join(List.of(sheet.tables(), second.tables()))).hasSize(2);
    }

    @Property(tries = 200)
    void everyGlyphEndsInExactlyOnePlace(
            @ForAll @Size(min = 1, max = 25) List<@DoubleRange(min = 30, max = 550) Double> places,
            @ForAll @IntRange(min = 2, max = 5) int columns,
            @ForAll @IntRange(min = 2, max = 5) int rows) {
        Sheet page = new Sheet(1);
        double[] x = new double[columns];
        double[] y = new double[rows];
        for (int i = 0; i < columns; i++) {
            x[i] = 50 + 90 * i;
        }
        for (int i = 0; i < rows; i++) {
            y[i] = 60 + 100 * i;
        }
        page.grid(x, y);
        for (int i = 0; i < places.size(); i++) {
            page.text(places.get(i), 70 + 30 * (i * 7 % 17), "글");
        }

        PageTables found = page.tables();

        long kept =
                found.text().stream().mapToLong(line -> line.glyphs().size()).sum();
        kept += found.boxes().stream()
                .flatMap(box -> box.lines().stream())
                .mapToLong(line -> line.glyphs().size())
                .sum();
        kept += found.tables().stream()
                .flatMap(table -> table.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .mapToLong(line -> line.glyphs().size())
                .sum();
        assertThat(kept).isEqualTo(page.glyphs().size());
    }

    @Test
    void columnsOfProseThatAreLevelForSomeRowsAreNoTable() {
        String full = "강가의 나루터에는 배가 없다";
        for (int i = 0; i < 4; i++) {
            sheet.text(50, 100 + 15 * i, full).text(250, 107 + 15 * i, full);
        }
        sheet.text(50, 160, "배는 떠났다.").text(250, 160, "그만두었다.");
        sheet.text(50, 180, "새로운 소식").text(250, 180, "지나간 소식");
        sheet.text(50, 195, full).text(250, 195, full);

        assertThat(sheet.tables().tables()).isEmpty();
    }
}
