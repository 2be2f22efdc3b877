package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSpecialColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.kicnews.core.png.PngFile;
import org.kicnews.importer.png.PackedRows;

/**
 * A picture whose rows the PDF holds as a PNG does, so that they become the file without being packed anew. They are
 * unpacked all the same, but only to see whether they are sound, whether all pixels have one colour, and which colours of
 * its palette a picture uses.
 */
final class UntouchedPng {
    private final int width;
    private final int height;
    private final int bits;
    private final PDColorSpace space;
    private final PackedRows rows;

    private UntouchedPng(int width, int height, int bits, PDColorSpace space, PackedRows rows) {
        this.width = width;
        this.height = height;
        this.bits = bits;
        this.space = space;
        this.rows = rows;
    }

    /**
     * The picture as a file; empty where its rows have to be packed anew.
     *
     * @throws IOException if it cannot be read, or is too large
     */
    static Optional<EncodedPicture> of(PixelLimits limits, PDImage image) throws IOException {
        COSDictionary dictionary = image.getCOSObject();
        if (image.isStencil() || dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK)) {
            return Optional.empty();
        }
        SampleReader reader = new SampleReader(image, limits);
        if (!reader.hasPngRows()) {
            return Optional.empty();
        }
        PDColorSpace space = image.getColorSpace();
        int components = space.getNumberOfComponents();
        Optional<byte[]> stream = reader.pngRows(components);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        int bits = reader.bits();
        int width = image.getWidth();
        int height = image.getHeight();
        limits.check(width, height);
        long stride = ((long) width * components * bits + 7) / 8;
        if (!isWritten(space, bits)
                || isDecoded(image, space, bits)
                || (1 + stride) * height > PixelLimits.MAX_SAMPLE_BYTES) {
            return Optional.empty();
        }
        Optional<PackedRows> rows =
                PackedRows.of(stream.get(), (int) stride, height, Math.max(1, components * bits / 8));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new UntouchedPng(width, height, bits, space, rows.get()).file());
    }

    /** Whether a PNG has such colours: a palette, grey, or red, green and blue. */
    private static boolean isWritten(PDColorSpace space, int bits) {
        if (space instanceof PDIndexed) {
            return bits <= 8;
        }
        boolean plain = !(space instanceof PDSpecialColorSpace) && !(space instanceof PDLab);
        return plain
                && (space.getNumberOfComponents() == 1 ? bits <= 8 : space.getNumberOfComponents() == 3 && bits == 8);
    }

    private static boolean isDecoded(PDImage image, PDColorSpace space, int bits) {
        COSArray decode = image.getDecode();
        return decode != null && !Arrays.equals(decode.toFloatArray(), space.getDefaultDecode(bits));
    }

    private EncodedPicture file() throws IOException {
        if (space.getNumberOfComponents() == 3) {
            return file(header(PngFile.Colours.RGB), isOneColor());
        }
        BitSet used = usedSamples();
        if (!(space instanceof PDIndexed)) {
            return file(header(PngFile.Colours.GREY), used.cardinality() == 1);
        }
        Colorimetry colors = Colorimetry.of(space);
        byte[] palette = new byte[used.length() * 3];
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < used.length(); i++) {
            int color = colors.rgb(new float[] {i});
            palette[3 * i] = (byte) (color >> 16);
            palette[3 * i + 1] = (byte) (color >> 8);
            palette[3 * i + 2] = (byte) color;
            if (used.get(i)) {
                seen.add(color);
            }
        }
        return file(header(PngFile.Colours.PALETTE).chunk("PLTE", palette), seen.size() == 1);
    }

    private PngFile header(PngFile.Colours colours) {
        return new PngFile(width, height, bits, colours);
    }

    private EncodedPicture file(PngFile file, boolean plain) {
        return new EncodedPicture(file.end(rows.packed()), "image/png", width, height, plain);
    }

    private boolean isOneColor() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < 3 * width; x++) {
                if (rows.get(y, x) != rows.get(0, x % 3)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The samples that occur in a picture of one component. Drawings repeat bytes, and whole rows, which need to be
     * looked at once.
     */
    private BitSet usedSamples() {
        BitSet used = new BitSet(1 << bits);
        int whole = width * bits / 8;
        int rest = width * bits % 8;
        for (int y = 0; y < height; y++) {
            if (rows.repeats(y)) {
                continue;
            }
            int last = -1;
            for (int x = 0; x < whole; x++) {
                int value = rows.get(y, x);
                if (value != last) {
                    addSamples(value, 8, used);
                    last = value;
                }
            }
            if (rest > 0) {
                addSamples(rows.get(y, whole), rest, used);
            }
        }
        return used;
    }

    private void addSamples(int value, int length, BitSet used) {
        for (int bit = 0; bit < length; bit += bits) {
            used.set(value >> (8 - bits - bit) & (1 << bits) - 1);
        }
    }
}
