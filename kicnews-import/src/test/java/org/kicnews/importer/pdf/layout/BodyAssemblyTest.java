package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.pdf.layout.BodyAssembly.PlacedItem;

class BodyAssemblyTest {
    private final Composer composer = new Composer();

    /** What is read, with {@code #} for a thing that stands beside the text. */
    private List<String> texts(Bounds... things) {
        List<String> texts = new ArrayList<>();
        for (FlowItem item : items(things)) {
            texts.add(item instanceof FlowParagraph paragraph ? paragraph.text() : "#");
        }
        return texts;
    }

    private List<FlowItem> items(Bounds... things) {
        List<Line> lines = composer.lines();
        Typesetting typesetting = Typesetting.learn(lines);
        List<PlacedItem> placed = new ArrayList<>();
        for (Bounds bounds : things) {
            placed.add(new PlacedItem(new FlowBox(List.of(), Optional.of(1)), 1, bounds));
        }
        return new BodyAssembly(lines, typesetting, new ParagraphSetter(typesetting, Links.none()))
                .items(placed, Map.of());
    }

    @Test
    void aThingStandsBetweenTheLinesAboveAndBelowIt() {
        composer.line(50, 100, "위에 있는 글이다.").line(50, 300, "아래에 있는 글이다.");
        assertThat(texts(new Bounds(60, 120, 100, 150))).containsExactly("위에 있는 글이다.", "#", "아래에 있는 글이다.");
    }

    @Test
    void aThingAtTheHeadOfTheRightColumnFollowsTheLeftColumn() {
        composer.line(50, 100, "두 단 위에 가로로 놓인 긴 제목 한 줄이 오른쪽까지 이어진다");
        composer.line(50, 200, "왼쪽 단의 글이다.").line(50, 300, "왼쪽 단의 마지막 글이다.");
        composer.line(300, 300, "오른쪽 단의 설명이다.");
        assertThat(texts(new Bounds(300, 190, 200, 90))).endsWith("왼쪽 단의 글이다.", "왼쪽 단의 마지막 글이다.", "#", "오른쪽 단의 설명이다.");
    }

    @Test
    void aShortLineAboveAThingStaysAboveIt() {
        composer.line(50, 100, "위에 있는 글이 오른쪽까지 길게 이어진다.");
        composer.line(50, 130, "소제목");
        composer.line(50, 300, "아래에 있는 글이 오른쪽까지 길게 이어진다.");
        assertThat(texts(new Bounds(120, 150, 100, 120)))
                .containsExactly("위에 있는 글이 오른쪽까지 길게 이어진다.", "소제목", "#", "아래에 있는 글이 오른쪽까지 길게 이어진다.");
    }

    @Test
    void itemsThatAreSetFurtherInAreOfAnInnerList() {
        for (int i = 0; i < 4; i++) {
            composer.justified(50, 270, 100 + 16 * i, "바닷가 마을의 작은 서점이 다시 불을 켰다");
        }
        composer.line(50, 164, "저녁이면 음악이 흘렀다.");
        composer.line(60, 200, "• 바깥 하나").line(80, 216, "◦ 안쪽 하나").line(80, 232, "◦ 안쪽 둘");
        composer.line(60, 248, "• 바깥 둘");
        assertThat(items().stream()
                        .filter(FlowParagraph.class::isInstance)
                        .flatMap(item -> ((FlowParagraph) item).marker().stream())
                        .map(Marker::level))
                .containsExactly(1, 2, 2, 1);
    }
}
