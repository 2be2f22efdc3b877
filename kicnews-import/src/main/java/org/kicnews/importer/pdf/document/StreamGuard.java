package org.kicnews.importer.pdf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Tells whether a stream may be unpacked. PDFBox unpacks into memory as a whole, so a few kilobytes that unpack to
 * gigabytes would take the memory of every reader at work.
 *
 * <p>Pictures are let through: their declared size is checked before they are unpacked, by the package that reads them.
 */
final class StreamGuard {

    /** Deflate packs 258 bytes in 2 bits at best (RFC 1951), LZW with codes of 12 bits less than twice as many. */
    private static final long MAX_RATIO = 2_100;

    /** Compressions that make pixels; nothing but a picture may use them. */
    private static final Set<COSName> PICTURE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final Set<COSName> PACKING_FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private StreamGuard() {}

    /**
     * Whether the stream unpacks to an amount of memory that a real file could need.
     *
     * @param most the most bytes that it may unpack to
     */
    static boolean allows(COSStream stream, long most) {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return true;
        }
        List<COSName> filters = filters(stream);
        if (filters.stream().anyMatch(PICTURE_FILTERS::contains)) {
            return false;
        }
        long bound = stream.getLength();
        for (COSName filter : filters) {
            bound = PACKING_FILTERS.contains(filter) ? Math.min(bound, most) * MAX_RATIO : bound;
        }
        return bound <= most || unpacksWithin(stream, filters, most);
    }

    private static boolean unpacksWithin(COSStream stream, List<COSName> filters, long most) {
        // PDFBox applies a filter that is named several times once.
        List<COSName> distinct = filters.stream().distinct().toList();
        if (distinct.stream().filter(PACKING_FILTERS::contains).count() > 1) {
            return false;
        }
        try (InputStream packed = stream.createRawInputStream()) {
            for (COSName filter : distinct) {
                if (PACKING_FILTERS.contains(filter)) {
                    FilterFactory.INSTANCE
                            .getFilter(filter)
                            .decode(packed, new Allowance(most), stream, filters.indexOf(filter));
                }
            }
            return true;
        } catch (AllowanceExceededException e) {
            return false;
        } catch (IOException e) {
            // Damage is not this class's matter; whoever unpacks the stream meets it again.
            return true;
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Takes bytes to nowhere, up to a limit. */
    private static final class Allowance extends OutputStream {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        @Override
        public void write(int value) throws IOException {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
        }

        private void take(int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new AllowanceExceededException();
            }
        }
    }

    private static final class AllowanceExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
