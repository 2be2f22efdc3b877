package org.kicnews.importer.docx.style;

import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.FlowParagraph.Alignment;

/**
 * What one place (a paragraph, a style, a list level) says about a paragraph; null where it says nothing. Distances are
 * in points. Only this package looks inside.
 *
 * @param mark the properties of the paragraph mark
 */
public record ParagraphProperties(
        @Nullable String style,
        @Nullable Integer list,
        @Nullable Integer listLevel,
        @Nullable Integer outlineLevel,
        @Nullable Alignment alignment,
        @Nullable Double left,
        @Nullable Double firstLine,
        @Nullable Double leftEms,
        @Nullable Double firstLineEms,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Boolean contextualSpacing,
        @Nullable Boolean pageBreakBefore,
        @Nullable String frame,
        @Nullable Boolean dropCap,
        RunProperties mark) {

    /** Says nothing. */
    public static final ParagraphProperties NONE = new ParagraphProperties(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            RunProperties.NONE);

    /** These properties, and the base's where these say nothing; marks and frames are not inherited. */
    ParagraphProperties over(ParagraphProperties base) {
        if (base == NONE) {
            return this;
        }
        return new ParagraphProperties(
                style,
                or(list, base.list),
                or(listLevel, base.listLevel),
                or(outlineLevel, base.outlineLevel),
                or(alignment, base.alignment),
                or(left, base.left),
                or(firstLine, base.firstLine),
                left != null && leftEms == null ? null : or(leftEms, base.leftEms),
                firstLine != null && firstLineEms == null ? null : or(firstLineEms, base.firstLineEms),
                or(before, base.before),
                or(after, base.after),
                or(contextualSpacing, base.contextualSpacing),
                or(pageBreakBefore, base.pageBreakBefore),
                or(frame, base.frame),
                or(dropCap, base.dropCap),
                mark);
    }

    private static <T> @Nullable T or(@Nullable T upper, @Nullable T lower) {
        return upper == null ? lower : upper;
    }
}
