package org.kicnews.importer.pdf.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessRead;
import org.kicnews.core.finding.FindingReason;

/**
 * The last bytes of a file, which say where its table of objects is (ISO 32000-2, 7.5.5). PDFBox finds the objects
 * without it, and says nothing about having had to.
 */
final class Tail {

    /** How far before the end of the file its end mark may stand; viewers allow 1,024 bytes, PDFBox twice as many. */
    private static final int LENGTH = 2048;

    /** What a table of objects begins with, at most. */
    private static final int TABLE_START = 24;

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,18})");
    private static final Pattern TABLE = Pattern.compile("^\\s*(xref\\b|\\d+\\s+\\d+\\s+obj)");

    private final RandomAccessRead source;
    private final String text;

    private Tail(RandomAccessRead source, String text) {
        this.source = source;
        this.text = text;
    }

    /** Reads the tail of a file. */
    static Tail of(RandomAccessRead source) throws IOException {
        long length = Math.min(LENGTH, source.length());
        return new Tail(source, read(source, source.length() - length, (int) length));
    }

    /**
     * Whether the file's own statement of where its table of objects is, is true.
     *
     * @param shift how many bytes stand before the place that the file counts from
     */
    boolean pointsAtTable(long shift) throws IOException {
        Optional<Long> start = start();
        if (start.isEmpty()) {
            return false;
        }
        long position = start.get() + shift;
        return position < source.length()
                && TABLE.matcher(read(source, position, TABLE_START)).find();
    }

    /** Why the table of objects has to be rebuilt, if it has to be. */
    Optional<FindingReason> damage(long shift) throws IOException {
        if (pointsAtTable(shift)) {
            return Optional.empty();
        }
        return Optional.of(
                text.contains("%%EOF") || start().isPresent()
                        ? FindingReason.PDF_CROSS_REFERENCE
                        : FindingReason.PDF_CUT);
    }

    private Optional<Long> start() {
        Matcher matcher = START.matcher(text);
        Optional<Long> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(Long.parseLong(matcher.group(1)));
        }
        return last;
    }

    private static String read(RandomAccessRead source, long position, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, source.length() - position)];
        source.seek(position);
        int read = 0;
        while (read < bytes.length) {
            int count = source.read(bytes, read, bytes.length - read);
            if (count < 0) {
                break;
            }
            read += count;
        }
        source.seek(0);
        return new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
    }
}
