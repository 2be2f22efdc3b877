package org.kicnews.importer.doc;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.kicnews.core.model.Image;
import org.kicnews.importer.docx.picture.PictureKeeper;
import org.kicnews.importer.docx.style.SymbolFont;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Layout;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.flow.TextStyle.Position;

/** Reads one paragraph after the other. */
final class ParagraphReader {
    /** The outline level of body text, counted from 0. */
    private static final int BODY_TEXT = 9;

    private static final double TWIPS = 20;

    private final HWPFDocument document;
    private final PictureKeeper pictures;
    private final Sightings sightings;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    /** For each open field, whether its result has begun; fields may end in a later paragraph. */
    private final List<Boolean> fields = new ArrayList<>();

    private int notes;

    ParagraphReader(HWPFDocument document, PictureKeeper pictures, Sightings sightings) {
        this.document = document;
        this.pictures = pictures;
        this.sightings = sightings;
    }

    /** The paragraph that is being put together. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final List<FlowItem> before = new ArrayList<>();
        private final List<FlowItem> after = new ArrayList<>();

        void add(String shown, TextStyle style) {
            // White space before the text is indentation.
            String part = text.isEmpty() ? shown.stripLeading() : shown;
            if (!part.isEmpty()) {
                int start = text.codePointCount(0, text.length());
                text.append(part);
                runs.add(Run.of(start, text.codePointCount(0, text.length()), style));
            }
        }

        void beside(FlowItem item) {
            (text.isEmpty() ? before : after).add(item);
        }
    }

    void read(Paragraph paragraph, List<FlowItem> items) throws IOException {
        Open open = new Open();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), open);
        }
        Optional<Marker> marker = marker(paragraph, open);
        items.addAll(open.before);
        if (!open.text.isEmpty()) {
            items.add(new FlowParagraph(
                    open.text.toString(),
                    open.runs,
                    layout(paragraph),
                    marker,
                    paragraph.getLvl() < BODY_TEXT ? Optional.of(paragraph.getLvl() + 1) : Optional.empty(),
                    Role.UNSPECIFIED,
                    styleName(paragraph),
                    Optional.empty(),
                    Optional.empty()));
        }
        items.addAll(open.after);
    }

    private void run(CharacterRun run, Open open) throws IOException {
        if (document.getPicturesTable().hasPicture(run)) {
            picture(run, open);
            return;
        }
        StringBuilder shown = new StringBuilder();
        String text = run.isSymbol()
                ? SymbolFont.toUnicode(
                        String.valueOf(run.getSymbolCharacter()),
                        run.getSymbolFont().getMainFontName())
                : run.text();
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), run.getStartOffset() + i, shown, run, open);
        }
        flush(shown, run, open);
    }

    private void character(char sign, int offset, StringBuilder shown, CharacterRun run, Open open) throws IOException {
        switch (sign) {
            case 0x13 -> fields.add(false);
            case 0x14 -> {
                if (!fields.isEmpty()) {
                    fields.set(fields.size() - 1, true);
                }
            }
            case 0x15 -> {
                if (!fields.isEmpty()) {
                    fields.remove(fields.size() - 1);
                }
            }
            case 0x02 -> {
                flush(shown, run, open);
                note(offset, run, open);
            }
            case 0x0b -> append(shown, '\n');
            case 0x09 -> append(shown, '\t');
            case 0x1e -> append(shown, '\u2011');
            default -> {
                if (sign >= ' ') {
                    append(shown, sign);
                }
            }
        }
    }

    private void append(StringBuilder shown, char sign) {
        if (!fields.contains(false)) {
            shown.append(sign);
        }
    }

    private void flush(StringBuilder shown, CharacterRun run, Open open) {
        String text = Normalizer.normalize(shown, Normalizer.Form.NFC);
        shown.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (run.isMarkedDeleted() || run.isVanished()) {
            sightings.drop(text, run.isMarkedDeleted());
        } else {
            sightings.see(text);
            open.add(text, style(run));
        }
    }

    private void picture(CharacterRun run, Open open) throws IOException {
        Picture picture = document.getPicturesTable().extractPicture(run, false);
        Optional<Image> image = picture == null ? Optional.empty() : pictures.keep(picture.getContent());
        if (image.isEmpty()) {
            sightings.missPicture();
        } else {
            sightings.seePicture();
            open.beside(new FlowPicture(image.get(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    /** A note is found by the place of its mark; the mark of an automatic note is a number that is not stored. */
    private void note(int offset, CharacterRun run, Open open) throws IOException {
        if (note(document.getFootnotes(), document.getFootnoteRange(), offset, run, open)) {
            return;
        }
        note(document.getEndnotes(), document.getEndnoteRange(), offset, run, open);
    }

    private boolean note(Notes all, Range range, int offset, CharacterRun run, Open open) throws IOException {
        for (int i = 0; i < all.getNotesCount(); i++) {
            if (all.getNoteAnchorPosition(i) == offset) {
                String mark = Integer.toString(++notes);
                List<FlowItem> items = new ArrayList<>();
                int base = range.getStartOffset();
                Range content =
                        new Range(base + all.getNoteTextStartOffset(i), base + all.getNoteTextEndOffset(i), document);
                for (int p = 0; p < content.numParagraphs(); p++) {
                    read(content.getParagraph(p), items);
                }
                sightings.see(mark);
                sightings.see(mark);
                if (open.runs.isEmpty()) {
                    open.add(mark, style(run));
                } else {
                    Run last = open.runs.remove(open.runs.size() - 1);
                    open.runs.add(new Run(
                            last.start(), last.end(), last.style(), last.link(), last.language(), Optional.of(mark)));
                }
                open.after.add(new FlowNote(mark, items, Optional.empty()));
                return true;
            }
        }
        return false;
    }

    private Optional<Marker> marker(Paragraph paragraph, Open open) {
        if (!paragraph.isInList() || open.text.isEmpty()) {
            return Optional.empty();
        }
        String bullet = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
        String text = SymbolFont.toUnicode(bullet, "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        sightings.see(text);
        return Optional.of(new Marker(text, paragraph.getIlvl() + 1, true));
    }

    private static Layout layout(Paragraph paragraph) {
        Alignment alignment =
                switch (paragraph.getJustification()) {
                    case 1 -> Alignment.CENTER;
                    case 2 -> Alignment.END;
                    case 0 -> Alignment.START;
                    default -> Alignment.JUSTIFY;
                };
        return new Layout(
                alignment,
                paragraph.getIndentFromLeft() / TWIPS,
                paragraph.getFirstLineIndent() / TWIPS,
                paragraph.getSpacingBefore() / TWIPS,
                0);
    }

    private Optional<String> styleName(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null ? Optional.empty() : Optional.ofNullable(style.getName());
    }

    private static TextStyle style(CharacterRun run) {
        Position position =
                switch (run.getSubSuperScriptIndex()) {
                    case 1 -> Position.SUPERSCRIPT;
                    case 2 -> Position.SUBSCRIPT;
                    default -> Position.BASELINE;
                };
        String font = run.getFontName();
        // The colour is stored as blue, green, red; -1 is automatic.
        int color = run.getIco24() < 0 ? 0 : Integer.reverseBytes(run.getIco24()) >>> 8;
        return new TextStyle(
                font == null ? "" : font,
                run.getFontSize() / 2.0,
                run.isBold(),
                run.isItalic(),
                run.getUnderlineCode() != 0,
                run.isStrikeThrough(),
                position,
                color);
    }
}
