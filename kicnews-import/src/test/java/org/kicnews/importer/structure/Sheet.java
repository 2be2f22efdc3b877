package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Layout;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.profile.ProfileReader;

/** Sets an issue line by line, as a reader would hand it on, and has it recognised. */
final class Sheet {
    static final double BODY = 10;

    private static final Profile BUILT_IN = ProfileReader.builtIn();

    private final List<FlowItem> items = new ArrayList<>();
    private final List<FlowFurniture> furniture = new ArrayList<>();
    private final boolean plain;
    private int pictures;

    private Sheet(boolean plain) {
        this.plain = plain;
    }

    /** A sheet with sizes and weights. */
    static Sheet styled() {
        return new Sheet(false);
    }

    /** A sheet on which everything is set alike. */
    static Sheet inOneStyle() {
        return new Sheet(true);
    }

    Sheet masthead() {
        return line("주간 중국 창업", 22, true)
                .line("제301호 (2022. 3. 16)", 12, false)
                .line("발행처 : 한빛연구소", 9, false)
                .line("센터장 : 김누리", 9, false)
                .line("전화 : +82-2-555-0100", 9, false)
                .line("메일 : post@example.org", 9, false)
                .line("'주간 중국 창업'의 저작권은 '한빛연구소'에 있습니다.", 9, false);
    }

    Sheet contentsSection(String text) {
        return line(text, 11, true);
    }

    Sheet contentsEntry(String text) {
        return add(paragraph(text, BODY, false, Optional.of(new Marker("▶", 1, true)), Optional.empty()));
    }

    Sheet section(String text) {
        return line(text, 16, true);
    }

    Sheet title(String text) {
        return line(text, 13, true);
    }

    Sheet heading(String text) {
        return line(text, 11, true);
    }

    Sheet text(String text) {
        return line(text, BODY, false);
    }

    Sheet item(String marker, String text) {
        return add(paragraph(text, BODY, false, Optional.of(new Marker(marker, 1, true)), Optional.empty()));
    }

    Sheet caption(String text) {
        return line(text, 8.5, false);
    }

    Sheet outlined(int level, String text) {
        return add(paragraph(text, BODY, false, Optional.empty(), Optional.of(level)));
    }

    Sheet picture() {
        pictures++;
        String hash = String.format("%064d", pictures);
        return add(new FlowPicture(
                new Image("media/" + hash + ".png", hash, "image/png", 1, 10 * pictures, 10, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    Sheet box(String text) {
        return add(new FlowBox(
                List.of(paragraph(text, BODY, false, Optional.empty(), Optional.empty())), Optional.empty()));
    }

    Sheet note(String marker, String text) {
        return add(new FlowNote(
                marker, List.of(paragraph(text, BODY, false, Optional.empty(), Optional.empty())), Optional.empty()));
    }

    Sheet table(String... cells) {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            rows.add(new FlowTable.Row(List.of(cell(cells[i]), cell(cells[i + 1]))));
        }
        return add(new FlowTable(rows, 0, Optional.empty()));
    }

    Sheet runningHeader(String text) {
        furniture.add(new FlowFurniture(Furniture.Kind.RUNNING_HEADER, text, 0, Optional.of(2)));
        return this;
    }

    Sheet add(FlowItem item) {
        items.add(item);
        return this;
    }

    /** Running text of one sentence, long enough to be nothing else. */
    Sheet prose() {
        return text("베이징의 한 연구소는 지난주 새로운 통신 장비를 공개했으며 연말까지 열 곳의 도시에서 시험을 마친 뒤에 "
                + "내년 봄부터 일반 이용자에게도 서비스를 제공할 계획이라고 밝혔다. 관련 기업의 주가는 소폭 올랐다.");
    }

    Flow flow() {
        FlowCensus held = FlowCensus.ofItems(items);
        furniture.forEach(piece -> held.characters().add(piece.text()));
        return new Flow(
                "docx",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                items,
                furniture,
                List.of(),
                List.of(),
                new Flow.Seen(held.characters(), held.pictures()),
                List.of());
    }

    Issue recognised() {
        return recognisedAs("301.docx");
    }

    Issue recognisedAs(String path) {
        return recognisedWith(BUILT_IN, path, "ko");
    }

    Issue recognisedWith(Profile profile, String path, String language) {
        SourceFile source = new SourceFile(path, "0".repeat(64), 1, "docx", Optional.empty(), Optional.empty());
        return new Recogniser(profile).recognise(flow(), new Subject(source, language));
    }

    private Sheet line(String text, double size, boolean bold) {
        return add(paragraph(text, plain ? BODY : size, !plain && bold, Optional.empty(), Optional.empty()));
    }

    /** A table of two columns whose cells hold several paragraphs. */
    @SafeVarargs
    static FlowTable cells(List<String>... cells) {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            rows.add(new FlowTable.Row(List.of(cell(cells[i]), cell(cells[i + 1]))));
        }
        return new FlowTable(rows, 0, Optional.empty());
    }

    private static FlowTable.Cell cell(List<String> texts) {
        List<FlowItem> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(paragraph(text, BODY, false, Optional.empty(), Optional.empty())));
        return new FlowTable.Cell(paragraphs, 1, 1);
    }

    private static FlowTable.Cell cell(String text) {
        return new FlowTable.Cell(List.of(paragraph(text, BODY, false, Optional.empty(), Optional.empty())), 1, 1);
    }

    static FlowParagraph paragraph(
            String text, double size, boolean bold, Optional<Marker> marker, Optional<Integer> outline) {
        int length = text.codePointCount(0, text.length());
        TextStyle style = TextStyle.plain(size).withBold(bold);
        return new FlowParagraph(
                text,
                length == 0 ? List.of() : List.of(Run.of(0, length, style)),
                Layout.unknown(),
                marker,
                outline,
                Role.UNSPECIFIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
