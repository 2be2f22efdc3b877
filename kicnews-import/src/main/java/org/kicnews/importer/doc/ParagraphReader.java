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
import org.kicnews.importer.docx.body.FieldStack;
import org.kicnews.importer.docx.picture.PictureKeeper;
import org.kicnews.importer.docx.style.SymbolFont;
import org.kicnews.importer.docx.tally.Tally;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Layout;
import org.kicnews.importer.flow.FlowParagraph.Marker;
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
    private final Tally tally;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private final FieldStack fields = new FieldStack();

    private int notes;
    private boolean inNote;

    ParagraphReader(HWPFDocument document, PictureKeeper pictures, Tally tally) {
        this.document = document;
        this.pictures = pictures;
        this.tally = tally;
    }

    /** Reads a paragraph; where HWPF fails in the middle of it, the text until there is kept. */
    void read(Paragraph paragraph, List<FlowItem> items) throws IOException {
        OpenParagraph open = new OpenParagraph();
        Properties properties = Properties.UNKNOWN;
        try {
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                run(paragraph.getCharacterRun(i), open);
            }
            properties = properties(paragraph, open);
        } finally {
            items.addAll(open.before());
            if (!open.text().isEmpty()) {
                items.add(properties.paragraph(open));
            }
            items.addAll(open.after());
        }
    }

    /** What a paragraph is, besides its text. */
    private record Properties(
            Layout layout, Optional<Marker> marker, Optional<Integer> level, Optional<String> styleName) {
        private static final Properties UNKNOWN =
                new Properties(Layout.unknown(), Optional.empty(), Optional.empty(), Optional.empty());

        private FlowParagraph paragraph(OpenParagraph open) {
            return new FlowParagraph(
                    open.text().toString(),
                    open.runs(),
                    layout,
                    marker,
                    level,
                    open.role(),
                    styleName,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private Properties properties(Paragraph paragraph, OpenParagraph open) {
        Layout layout = layout(paragraph);
        Optional<Integer> level =
                paragraph.getLvl() < BODY_TEXT ? Optional.of(paragraph.getLvl() + 1) : Optional.empty();
        Optional<String> styleName = styleName(paragraph);
        // The marker comes last: what is counted of it must not be lost with what cannot be read.
        return new Properties(layout, marker(paragraph, open), level, styleName);
    }

    private void run(CharacterRun run, OpenParagraph open) throws IOException {
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

    private void character(char sign, int offset, StringBuilder shown, CharacterRun run, OpenParagraph open)
            throws IOException {
        switch (sign) {
            case 0x13 -> {
                flush(shown, run, open);
                fields.begin();
            }
            case 0x14 -> fields.separate();
            case 0x15 -> {
                flush(shown, run, open);
                fields.end();
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
        if (fields.showsText()) {
            shown.append(sign);
        } else {
            fields.instruct(String.valueOf(sign));
        }
    }

    private void flush(StringBuilder shown, CharacterRun run, OpenParagraph open) {
        String text = Normalizer.normalize(shown, Normalizer.Form.NFC);
        shown.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (run.isMarkedDeleted() || run.isVanished()) {
            drop(text, run.isMarkedDeleted());
        } else {
            tally.see(text);
            open.add(text, style(run), fields.link());
            if (fields.isIn("TOC")) {
                open.belongsToContents();
            }
        }
    }

    private void drop(String text, boolean deleted) {
        if (deleted) {
            tally.change();
            tally.dropDeleted(text, Optional.empty());
        } else {
            tally.dropHidden(text, Optional.empty());
        }
    }

    private void picture(CharacterRun run, OpenParagraph open) throws IOException {
        Picture picture = document.getPicturesTable().extractPicture(run, false);
        Optional<Image> image = picture == null ? Optional.empty() : pictures.keep(picture.getContent());
        if (image.isEmpty()) {
            tally.missPicture();
        } else {
            tally.seePicture();
            open.beside(new FlowPicture(image.get(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    /** A note is found by the place of its mark; the mark of an automatic note is a number that is not stored. */
    private void note(int offset, CharacterRun run, OpenParagraph open) throws IOException {
        if (inNote) {
            // Word knows no notes to notes; a file that has them leads in a circle.
            return;
        }
        if (note(document.getFootnotes(), document.getFootnoteRange(), offset, run, open)) {
            return;
        }
        note(document.getEndnotes(), document.getEndnoteRange(), offset, run, open);
    }

    private boolean note(Notes all, Range range, int offset, CharacterRun run, OpenParagraph open) throws IOException {
        for (int i = 0; i < all.getNotesCount(); i++) {
            if (all.getNoteAnchorPosition(i) == offset) {
                String mark = Integer.toString(++notes);
                List<FlowItem> items = new ArrayList<>();
                tally.see(mark);
                tally.see(mark);
                open.mark(mark, style(run));
                int base = range.getStartOffset();
                Range content =
                        new Range(base + all.getNoteTextStartOffset(i), base + all.getNoteTextEndOffset(i), document);
                inNote = true;
                try {
                    for (int p = 0; p < content.numParagraphs(); p++) {
                        read(content.getParagraph(p), items);
                    }
                } finally {
                    inNote = false;
                    open.after().add(new FlowNote(mark, items, Optional.empty()));
                }
                return true;
            }
        }
        return false;
    }

    private Optional<Marker> marker(Paragraph paragraph, OpenParagraph open) {
        if (!paragraph.isInList() || open.text().isEmpty()) {
            return Optional.empty();
        }
        String bullet = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
        String text = SymbolFont.toUnicode(bullet, "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        tally.see(text);
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
