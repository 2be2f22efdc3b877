package org.kicnews.importer.docx.body;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.flow.TextStyle.Position;

/** Puts the text of one paragraph together. */
final class ParagraphBuilder {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<FlowItem> before = new ArrayList<>();
    private final List<FlowItem> after = new ArrayList<>();
    private Optional<Integer> page = Optional.empty();
    private boolean visible;

    /** A stretch of text in one typography, with the mark of the note that stands after it. */
    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private final TextStyle style;
        private final Optional<String> link;
        private final Optional<String> language;
        private Optional<String> note = Optional.empty();

        Piece(TextStyle style, Optional<String> link, Optional<String> language) {
            this.style = style;
            this.link = link;
            this.language = language;
        }

        boolean takes(TextStyle otherStyle, Optional<String> otherLink, Optional<String> otherLanguage) {
            return note.isEmpty()
                    && style.equals(otherStyle)
                    && link.equals(otherLink)
                    && language.equals(otherLanguage);
        }
    }

    /** The text and its typography. */
    record Content(String text, List<Run> runs) {}

    void text(
            String text,
            TextStyle style,
            Optional<String> link,
            Optional<String> language,
            Optional<Integer> currentPage) {
        if (text.isEmpty()) {
            return;
        }
        if (!visible && !text.isBlank()) {
            visible = true;
            page = currentPage;
        }
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || !last.takes(style, link, language)) {
            last = new Piece(style, link, language);
            pieces.add(last);
        }
        last.text.append(text);
    }

    /** Adds the mark of a note. Where no text stands before it to hold it, the mark is text itself. */
    void noteMark(String mark, TextStyle style, Optional<Integer> currentPage) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.note.isPresent() || !visible || last.text.charAt(last.text.length() - 1) == '\n') {
            text(mark, style.withPosition(Position.SUPERSCRIPT), Optional.empty(), Optional.empty(), currentPage);
        } else {
            last.note = Optional.of(mark);
        }
    }

    /** Adds what stands beside the text: pictures, boxes. It comes before the paragraph if no text came yet. */
    void beside(FlowItem item) {
        (visible ? after : before).add(item);
    }

    /** Adds what follows the paragraph wherever it is referred to: notes. */
    void following(FlowItem item) {
        after.add(item);
    }

    /** Whether there is text that a reader sees. */
    boolean hasText() {
        return visible;
    }

    /** Whether nothing was added that takes space. */
    boolean isEmpty() {
        return !visible && before.isEmpty() && after.isEmpty();
    }

    boolean hasItems() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** The page of the first text. */
    Optional<Integer> page() {
        return page;
    }

    List<FlowItem> before() {
        return before;
    }

    List<FlowItem> after() {
        return after;
    }

    /** Puts what another builder holds before what this one holds. */
    void prepend(ParagraphBuilder earlier) {
        pieces.addAll(0, earlier.pieces);
        before.addAll(0, earlier.before);
        after.addAll(0, earlier.after);
        if (earlier.visible) {
            page = earlier.page;
        }
        visible |= earlier.visible;
    }

    /** The text in NFC, without white space at its ends, with runs in code points. */
    Content content() {
        normalize();
        trim();
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            if (piece.text.isEmpty()) {
                continue;
            }
            text.append(piece.text);
            int end = start + piece.text.codePointCount(0, piece.text.length());
            runs.add(new Run(start, end, piece.style, piece.link, piece.language, piece.note));
            start = end;
        }
        return new Content(text.toString(), runs);
    }

    private void normalize() {
        Piece previous = null;
        for (Piece piece : pieces) {
            if (previous != null && previous.note.isEmpty()) {
                joinMarks(previous.text, piece.text);
            }
            if (!isPlain(piece.text) && !Normalizer.isNormalized(piece.text, Normalizer.Form.NFC)) {
                String normalized = Normalizer.normalize(piece.text, Normalizer.Form.NFC);
                piece.text.setLength(0);
                piece.text.append(normalized);
            }
            if (!piece.text.isEmpty()) {
                previous = piece;
            }
        }
    }

    /** Whether a text has only Latin letters, signs, Hangul syllables and Han, which are all in NFC as they are. */
    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = sign < 0x300 || sign >= 0xac00 && sign <= 0xd7a3 || sign >= 0x4e00 && sign <= 0x9fff;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Moves what joins the last character of a piece from the next piece to it, so that each is normal by itself. */
    private static void joinMarks(StringBuilder text, StringBuilder next) {
        boolean moved = false;
        while (!next.isEmpty() && !text.isEmpty()) {
            int last = text.codePointBefore(text.length());
            int first = next.codePointAt(0);
            String pair = Character.toString(last) + Character.toString(first);
            if (first < 0x300 || Normalizer.isNormalized(pair, Normalizer.Form.NFC)) {
                break;
            }
            text.appendCodePoint(first);
            next.delete(0, Character.charCount(first));
            moved = true;
        }
        if (moved) {
            String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
            text.setLength(0);
            text.append(normalized);
        }
    }

    private void trim() {
        for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).note.isEmpty(); i--) {
            StringBuilder text = pieces.get(i).text;
            int end = text.length();
            while (end > 0 && isSpace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            if (end > 0) {
                break;
            }
        }
        for (Piece piece : pieces) {
            int start = 0;
            while (start < piece.text.length() && isSpace(piece.text.charAt(start))) {
                start++;
            }
            if (piece.note.isPresent() && start == piece.text.length()) {
                break;
            }
            piece.text.delete(0, start);
            if (!piece.text.isEmpty()) {
                break;
            }
        }
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
