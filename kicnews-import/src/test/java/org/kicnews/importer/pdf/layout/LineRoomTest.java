package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineRoomTest {
    /** Full lines that are broken inside words. */
    private static final List<String> PROSE = List.of(
            "바닷가 마을의 작은 서점이 다시 불을 켰고 주인",
            "은 낡은 책장을 손수 고치고 차를 끓였으며 손님",
            "들은 비 오는 날에도 우산을 들고 찾아왔으니 아",
            "이들은 창가에서 그림책을 읽으며 온종일 놀았다");

    @Test
    void aLineThatATagHoldsTogetherWithTheNextThoughItEndsShortWasEndedOnPurpose() {
        Composer composer = new Composer();
        for (int i = 0; i < PROSE.size(); i++) {
            composer.justified(50, 270, 100 + 16 * i, PROSE.get(i));
        }
        composer.line(50, 190, "편집실 555-0101").line(50, 206, "서울시 나루길 12");
        List<Line> lines = composer.lines();
        Typesetting typesetting = Typesetting.learn(lines);
        ParagraphSetter setter = new ParagraphSetter(typesetting, Links.none());

        assertThat(setter.set(lines.subList(4, 6), 0).text()).isEqualTo("편집실 555-0101 서울시 나루길 12");
        List<Line> prose = new ArrayList<>(lines.subList(0, 4));
        assertThat(setter.set(prose, 0).text()).contains("주인은 낡은").contains("손님들은 비");
    }
}
