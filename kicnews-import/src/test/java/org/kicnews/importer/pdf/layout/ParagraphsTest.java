package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.TextStyle;

class ParagraphsTest {
    /** Four full lines that keep words whole, and a last one. */
    private static final List<String> PROSE = List.of(
            "바닷가 마을의 작은 서점이 다시 불을 켰다",
            "주인은 낡은 책장을 손수 고치고 차를 끓였다",
            "손님들은 비 오는 날에도 우산을 들고 찾아왔다",
            "아이들은 창가에서 그림책을 읽으며 놀았다",
            "저녁이면 음악이 흘렀다.");

    private static void prose(Composer composer, double left, double right, double top) {
        for (int i = 0; i < PROSE.size(); i++) {
            double baseline = top + 16 * i;
            if (i < PROSE.size() - 1) {
                composer.justified(left, right, baseline, PROSE.get(i));
            } else {
                composer.line(left, baseline, PROSE.get(i));
            }
        }
    }

    private static List<FlowParagraph> read(Composer composer) {
        List<Line> lines = composer.lines();
        Typesetting typesetting = Typesetting.learn(lines);
        ParagraphSetter setter = new ParagraphSetter(typesetting, Links.none());
        List<FlowParagraph> paragraphs = new ArrayList<>();
        Paragraphs.divide(lines, typesetting).forEach(part -> paragraphs.add(setter.set(part, 0)));
        return paragraphs;
    }

    private static List<String> texts(Composer composer) {
        return read(composer).stream().map(FlowParagraph::text).toList();
    }

    @Test
    void theLinesOfAParagraphAreOneText() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        assertThat(texts(composer)).containsExactly(String.join(" ", PROSE));
    }

    @Test
    void linesThatAreSetFlushLeftEndAtTheNextColumn() {
        Composer composer = new Composer().line(50, 60, "두 단 위에 걸쳐 있는 긴 줄은 단의 끝이 어디인지 말해 주지 않으므로 그 줄만 보아서는 알 수 없다.");
        for (double left : new double[] {50, 300}) {
            for (int i = 0; i < 2 * PROSE.size(); i++) {
                composer.line(left, 100 + 16 * i + left / 50, PROSE.get(i % PROSE.size()));
            }
        }
        assertThat(texts(composer).subList(1, 5)).containsOnly(String.join(" ", PROSE));
    }

    @Test
    void linesBesideAPictureEndThere() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        prose(composer, 50, 270, 180);
        for (int i = 0; i < 3; i++) {
            composer.justified(50, 170, 260 + 16 * i, "비바람 치는 밤의 등대");
        }
        composer.justified(50, 270, 308, PROSE.get(0)).line(50, 324, PROSE.get(4));
        List<Line> lines = composer.lines();
        Typesetting typesetting = Typesetting.learn(lines, Map.of(1, List.of(new Bounds(190, 250, 80, 45))));
        assertThat(Paragraphs.divide(lines, typesetting)).extracting(List::size).containsExactly(5, 5, 5);
    }

    @Test
    void aSentenceThatEndsShortIsNoParagraphWhereAllOthersAreSetApart() {
        Composer composer = new Composer();
        for (int i = 0; i < 14; i++) {
            prose(composer, 50, 270, 100 + 100 * i);
        }
        prose(composer, 50, 270, 1480);
        assertThat(texts(composer))
                .hasSize(14)
                .last()
                .isEqualTo(String.join(" ", PROSE) + " " + String.join(" ", PROSE));
    }

    @Test
    void paragraphsWithoutSpaceBetweenThemAreToldApartByTheirLastLines() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        prose(composer, 50, 270, 180);
        assertThat(texts(composer)).containsExactly(String.join(" ", PROSE), String.join(" ", PROSE));
    }

    @Test
    void aParagraphGoesOnInTheNextColumn() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.justified(50, 270, 196, PROSE.get(0));
        composer.justified(50, 270, 212, PROSE.get(1));
        composer.justified(300, 520, 100, PROSE.get(2));
        composer.line(300, 116, PROSE.get(4));
        assertThat(texts(composer))
                .containsExactly(
                        String.join(" ", PROSE),
                        String.join(" ", PROSE.get(0), PROSE.get(1), PROSE.get(2), PROSE.get(4)));
    }

    @Test
    void aLineSetFlushRightIsAParagraphOfItsOwn() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.justified(180, 270, 180, "글쓴이 김누리 씀");
        prose(composer, 50, 270, 196);
        assertThat(texts(composer)).containsExactly(String.join(" ", PROSE), "글쓴이 김누리 씀", String.join(" ", PROSE));
    }

    @Test
    void aBoldLineIsAHeadingOfItsOwn() {
        Composer composer = new Composer();
        composer.style(TextStyle.plain(10).withBold(true)).line(50, 84, "서점의 하루");
        composer.size(10);
        prose(composer, 50, 270, 100);
        assertThat(texts(composer)).containsExactly("서점의 하루", String.join(" ", PROSE));
    }

    @Test
    void aBulletBeginsAParagraphAndIsItsMarker() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.line(50, 180, "● 첫째 소식").line(50, 196, "● 둘째 소식");
        List<FlowParagraph> paragraphs = read(composer);
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.get(2).text()).isEqualTo("둘째 소식");
        assertThat(paragraphs.get(2).marker()).map(FlowParagraph.Marker::text).contains("●");
    }

    @Test
    void aFullFirstLineThatAnotherIndentedLineFollowsIsAParagraphOfItsOwn() {
        Composer composer = new Composer();
        for (int i = 0; i < 4; i++) {
            double top = 100 + 48 * i;
            composer.justified(62, 270, top, PROSE.get(0));
            composer.justified(50, 270, top + 16, PROSE.get(1));
            composer.line(50, top + 32, PROSE.get(4));
        }
        composer.justified(62, 270, 292, PROSE.get(3) + ".").line(62, 308, "시간표");
        assertThat(texts(composer)).endsWith(PROSE.get(3) + ".", "시간표");
    }

    @Test
    void theLayoutSaysHowManyLinesAndHowTheyAreAligned() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        FlowParagraph.Layout layout = read(composer).get(0).layout();
        assertThat(layout.lines()).isEqualTo(PROSE.size());
        assertThat(layout.alignment()).isEqualTo(Alignment.JUSTIFY);
        assertThat(layout.left()).isZero();
    }

    @Test
    void aNumberBeforeAGapThatIsNoSpaceIsAMarker() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.line(50, 196, "1.").line(66, 196, "첫째 할 일").line(50, 212, "2.").line(66, 212, "둘째 할 일");
        List<FlowParagraph> paragraphs = read(composer);
        assertThat(paragraphs.get(1).text()).isEqualTo("첫째 할 일");
        assertThat(paragraphs.get(1).marker()).map(FlowParagraph.Marker::text).contains("1.");
    }

    @Test
    void aNumberBeforeASpaceMayBeTextAndStays() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.line(50, 196, "1. 서점의 하루");
        assertThat(texts(composer)).endsWith("1. 서점의 하루");
    }

    @Test
    void aBoxIsSetInFromBothEdgesOfItsColumn() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.line(70, 220, "이 글은 작은 상자 안에 있어서 양쪽이").line(70, 236, "모두 좁다.");
        assertThat(texts(composer)).endsWith("이 글은 작은 상자 안에 있어서 양쪽이 모두 좁다.");
    }

    @Test
    void koreanAfterAForeignQuotationIsANewWord() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.justified(50, 270, 220, "그가 쓴 말은 이것이다 「本屋の灯」").line(50, 236, "책방의 불이라는 뜻이다.");
        assertThat(texts(composer)).endsWith("그가 쓴 말은 이것이다 「本屋の灯」 책방의 불이라는 뜻이다.");
    }

    @Test
    void raggedLinesShowThatWordsAreKeptWholeThoughAFewOthersAreFullByChance() {
        Composer composer = new Composer();
        String text = "주인은 낡은 책장을 손수 고치고 차를 끓여서 모두에게";
        for (int i = 0; i < 18; i++) {
            composer.line(50, 100 + 16 * i, text.substring(0, text.length() - (i * 4) % 9));
        }
        for (int i = 0; i < 4; i++) {
            composer.line(70, 600 + 16 * i, "손님들은 비 오는 날에도");
        }
        assertThat(Typesetting.learn(composer.lines()).breaksInsideWords()).isFalse();
    }

    @Test
    void theNextItemOfAListMayBeginAtTheTopOfTheNextColumn() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.justified(60, 270, 196, "- 하나는 낡은 책장을 손수 고치고 차를 끓이는").line(70, 212, "일과 그림책을 고르는 일");
        prose(composer, 300, 520, 132);
        composer.justified(310, 520, 100, "- 2020년 비 오는 날에도 우산을 들고 찾아오는").line(320, 116, "손님");
        assertThat(read(composer))
                .filteredOn(paragraph -> paragraph.marker().isPresent())
                .hasSize(2);
    }

    @Test
    void anItemThatFillsItsColumnGoesOnInTheIndentedLineBelow() {
        Composer composer = new Composer();
        prose(composer, 50, 270, 100);
        composer.justified(54, 270, 196, "- 하나는 낡은 책장을 손수 고치고 차를").line(63, 212, "끓이는 일");
        assertThat(texts(composer)).endsWith("하나는 낡은 책장을 손수 고치고 차를 끓이는 일");
    }
}
