package org.kicnews.importer.docx.style;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.TextStyle.Position;

/** Reads {@code w:rPr} and {@code w:pPr}. Values that make no sense count as not given. */
public final class PropertyReader {
    /** The largest size that Word sets, in points. */
    private static final double MAX_SIZE = 1638;

    private final Theme theme;

    public PropertyReader(Theme theme) {
        this.theme = theme;
    }

    /** Reads the children of a property element that this reader does not know. */
    public interface OtherElements {
        void read(XmlCursor cursor) throws XMLStreamException;

        /** Passes over them. */
        static OtherElements ignored() {
            return cursor -> {};
        }
    }

    /** Reads the run properties that the cursor stands on. */
    public RunProperties run(XmlCursor cursor, OtherElements others) throws XMLStreamException {
        RunBuilder run = new RunBuilder();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:rStyle" -> run.charStyle = value.orElse(null);
                case "w:rFonts" -> fonts(cursor, run);
                case "w:sz" -> run.size = size(value);
                case "w:b" -> run.bold = Measure.isOn(value);
                case "w:i" -> run.italic = Measure.isOn(value);
                case "w:u" -> run.underline = Measure.isOn(value);
                case "w:strike", "w:dstrike" -> run.strike = Measure.isOn(value) || Boolean.TRUE.equals(run.strike);
                case "w:caps", "w:smallCaps" -> run.caps = Measure.isOn(value) || Boolean.TRUE.equals(run.caps);
                case "w:vanish" -> run.hidden = Measure.isOn(value);
                case "w:specVanish" -> run.joinsNext = Measure.isOn(value);
                case "w:vertAlign" -> run.position = position(value.orElse(""));
                case "w:color" ->
                    run.color = theme.color(value.orElse(""), cursor.attributeOrEmpty("w:themeColor"))
                            .orElse(null);
                case "w:lang" -> {
                    run.language = value.filter(tag -> !tag.isBlank()).orElse(null);
                    run.eastAsianLanguage = cursor.attribute("w:eastAsia")
                            .filter(tag -> !tag.isBlank())
                            .orElse(null);
                }
                case "w:del", "w:moveFrom" -> {
                    run.deletedMark = true;
                    others.read(cursor);
                }
                default -> others.read(cursor);
            }
        }
        return run.build();
    }

    /** Reads the paragraph properties that the cursor stands on. */
    public ParagraphProperties paragraph(XmlCursor cursor, OtherElements others) throws XMLStreamException {
        ParagraphBuilder paragraph = new ParagraphBuilder();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:pStyle" -> paragraph.style = value.orElse(null);
                case "w:numPr" -> list(cursor, paragraph, others);
                case "w:outlineLvl" -> paragraph.outlineLevel = boxed(Measure.integer(value));
                case "w:jc" -> paragraph.alignment = alignment(value.orElse(""));
                case "w:ind" -> indents(cursor, paragraph);
                case "w:spacing" -> {
                    paragraph.before = boxed(Measure.points(cursor.attribute("w:before")));
                    paragraph.after = boxed(Measure.points(cursor.attribute("w:after")));
                }
                case "w:contextualSpacing" -> paragraph.contextualSpacing = Measure.isOn(value);
                case "w:pageBreakBefore" -> paragraph.pageBreakBefore = Measure.isOn(value);
                case "w:framePr" -> {
                    String dropCap = cursor.attributeOrEmpty("w:dropCap");
                    paragraph.dropCap = !dropCap.isEmpty() && !dropCap.equals("none");
                    paragraph.frame = frame(cursor);
                }
                case "w:rPr" -> paragraph.mark = run(cursor, others);
                default -> others.read(cursor);
            }
        }
        return paragraph.build();
    }

    private void fonts(XmlCursor cursor, RunBuilder run) {
        run.latinFont = theme.font(cursor.attributeOrEmpty("w:asciiTheme"))
                .or(() -> theme.font(cursor.attributeOrEmpty("w:hAnsiTheme")))
                .or(() -> cursor.attribute("w:ascii"))
                .or(() -> cursor.attribute("w:hAnsi"))
                .orElse(null);
        run.eastAsianFont = theme.font(cursor.attributeOrEmpty("w:eastAsiaTheme"))
                .or(() -> cursor.attribute("w:eastAsia"))
                .orElse(null);
    }

    private static void list(XmlCursor cursor, ParagraphBuilder paragraph, OtherElements others)
            throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            OptionalInt value = Measure.integer(cursor.attribute("w:val"));
            switch (cursor.name()) {
                case "w:numId" -> paragraph.list = boxed(value);
                case "w:ilvl" -> paragraph.listLevel = boxed(value);
                default -> others.read(cursor);
            }
        }
    }

    private static void indents(XmlCursor cursor, ParagraphBuilder paragraph) {
        paragraph.left = boxed(Measure.points(cursor.attribute("w:left").or(() -> cursor.attribute("w:start"))));
        paragraph.leftEms = ems(cursor.attribute("w:leftChars").or(() -> cursor.attribute("w:startChars")));
        OptionalDouble hanging = Measure.points(cursor.attribute("w:hanging"));
        paragraph.firstLine = hanging.isPresent()
                ? Double.valueOf(-hanging.getAsDouble())
                : boxed(Measure.points(cursor.attribute("w:firstLine")));
        Double hangingEms = ems(cursor.attribute("w:hangingChars"));
        paragraph.firstLineEms =
                hangingEms != null ? Double.valueOf(-hangingEms) : ems(cursor.attribute("w:firstLineChars"));
    }

    private static String frame(XmlCursor cursor) {
        StringBuilder frame = new StringBuilder();
        for (String attribute :
                new String[] {"w:x", "w:y", "w:xAlign", "w:yAlign", "w:w", "w:h", "w:hAnchor", "w:vAnchor", "w:wrap"}) {
            frame.append(cursor.attributeOrEmpty(attribute)).append(' ');
        }
        return frame.toString();
    }

    /** Distances in hundredths of a character (§17.3.1.12); zero means that the distance in twips counts. */
    private static @Nullable Double ems(Optional<String> value) {
        OptionalInt hundredths = Measure.integer(value);
        return hundredths.isEmpty() || hundredths.getAsInt() == 0 || Math.abs(hundredths.getAsInt()) > 10_000
                ? null
                : Double.valueOf(hundredths.getAsInt() / 100.0);
    }

    private static @Nullable Double size(Optional<String> value) {
        double points = Measure.fontSize(value).orElse(0);
        return points > 0 && points <= MAX_SIZE ? Double.valueOf(points) : null;
    }

    private static Position position(String value) {
        return switch (value) {
            case "superscript" -> Position.SUPERSCRIPT;
            case "subscript" -> Position.SUBSCRIPT;
            default -> Position.BASELINE;
        };
    }

    private static @Nullable Alignment alignment(String value) {
        return switch (value) {
            case "left", "start" -> Alignment.START;
            case "right", "end" -> Alignment.END;
            case "center" -> Alignment.CENTER;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                Alignment.JUSTIFY;
            default -> null;
        };
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    /** Collects run properties. */
    private static final class RunBuilder {
        private @Nullable String charStyle;
        private @Nullable String latinFont;
        private @Nullable String eastAsianFont;
        private @Nullable Double size;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean underline;
        private @Nullable Boolean strike;
        private @Nullable Boolean caps;
        private @Nullable Boolean hidden;
        private @Nullable Position position;
        private @Nullable Integer color;
        private @Nullable String language;
        private @Nullable String eastAsianLanguage;
        private boolean deletedMark;
        private boolean joinsNext;

        RunProperties build() {
            return new RunProperties(
                    charStyle,
                    latinFont,
                    eastAsianFont,
                    size,
                    bold,
                    italic,
                    underline,
                    strike,
                    caps,
                    hidden,
                    position,
                    color,
                    language,
                    eastAsianLanguage,
                    deletedMark,
                    joinsNext);
        }
    }

    /** Collects paragraph properties. */
    private static final class ParagraphBuilder {
        private @Nullable String style;
        private @Nullable Integer list;
        private @Nullable Integer listLevel;
        private @Nullable Integer outlineLevel;
        private @Nullable Alignment alignment;
        private @Nullable Double left;
        private @Nullable Double firstLine;
        private @Nullable Double leftEms;
        private @Nullable Double firstLineEms;
        private @Nullable Double before;
        private @Nullable Double after;
        private @Nullable Boolean contextualSpacing;
        private @Nullable Boolean pageBreakBefore;
        private @Nullable String frame;
        private @Nullable Boolean dropCap;
        private RunProperties mark = RunProperties.NONE;

        ParagraphProperties build() {
            return new ParagraphProperties(
                    style,
                    list,
                    listLevel,
                    outlineLevel,
                    alignment,
                    left,
                    firstLine,
                    leftEms,
                    firstLineEms,
                    before,
                    after,
                    contextualSpacing,
                    pageBreakBefore,
                    frame,
                    dropCap,
                    mark);
        }
    }
}
