package org.kicnews.importer.pdf.tagged;

import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowParagraph;

/** Paragraphs with what their tags say of them. */
final class Annotated {
    private Annotated() {}

    static FlowParagraph with(FlowParagraph paragraph, Context context) {
        boolean heading = context.heading() > 0;
        return new FlowParagraph(
                paragraph.text(),
                paragraph.runs(),
                paragraph.layout(),
                paragraph
                        .marker()
                        .map(marker -> new FlowParagraph.Marker(
                                marker.text(), Math.max(marker.level(), context.listLevel()), marker.generated())),
                heading ? Optional.of(context.heading()) : Optional.empty(),
                context.role(),
                paragraph.styleName(),
                paragraph.page(),
                paragraph.lastPage());
    }

    /** An item of a list that has nothing but its mark. */
    static FlowParagraph markAlone(FlowParagraph.Marker marker) {
        return new FlowParagraph(
                "",
                List.of(),
                FlowParagraph.Layout.unknown(),
                Optional.of(marker),
                Optional.empty(),
                FlowParagraph.Role.UNSPECIFIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
