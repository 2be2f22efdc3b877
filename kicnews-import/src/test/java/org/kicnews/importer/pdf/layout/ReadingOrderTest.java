package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static List<String> order(Composer composer) {
        return ReadingOrder.of(composer.lines()).stream().map(Line::letters).toList();
    }

    @Test
    void aTableThatIsDrawnAfterTheTextStandsBetweenTheLinesAroundIt() {
        Composer composer =
                new Composer().line(50, 100, "표 앞의 글").line(50, 300, "표 뒤의 글").line(60, 200, "표 안의 글");
        assertThat(order(composer)).containsExactly("표앞의글", "표안의글", "표뒤의글");
    }

    @Test
    void columnsFollowEachOtherAsTheyAreDrawn() {
        Composer composer = new Composer()
                .line(50, 100, "첫째 단 첫 줄")
                .line(50, 116, "첫째 단 끝 줄")
                .line(300, 100, "둘째 단 첫 줄");
        assertThat(order(composer)).containsExactly("첫째단첫줄", "첫째단끝줄", "둘째단첫줄");
    }

    @Test
    void columnsThatAreDrawnRowByRowAreTakenApart() {
        Composer composer = new Composer().size(14).line(50, 70, "두 단에 걸친 아주 긴 제목이 위에 섰다");
        composer.size(10);
        for (int row = 0; row < 6; row++) {
            composer.line(50, 100 + 16 * row, "왼쪽 단의 글이 " + row + "째 줄에 있다");
            composer.line(300, 100 + 16 * row, "오른쪽 단의 글이 " + row + "째 줄에 있다");
        }
        List<String> order = order(composer);
        assertThat(order.subList(1, 7)).allMatch(line -> line.startsWith("왼쪽"));
        assertThat(order.subList(7, 13)).allMatch(line -> line.startsWith("오른쪽"));
    }
}
