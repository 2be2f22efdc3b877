package org.kicnews.importer.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.kicnews.core.finding.FindingReason;

/** Unpacks the samples of pictures, taking no more memory than their size needs and the limits allow. */
final class SampleReader {
    private static final Set<COSName> DCT = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final Set<COSName> CCITT = Set.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Predictors from this on are those of PNG; the rows say which (ISO 32000-2, table 10). */
    private static final int FIRST_PNG_PREDICTOR = 10;

    /** Dots in a line of a fax where the file does not say (ISO 32000-2, table 11). */
    private static final int FAX_COLUMNS = 1728;

    private final PDImage image;
    private final PixelLimits limits;
    private final COSDictionary dictionary;
    private final List<COSName> filters;

    SampleReader(PDImage image, PixelLimits limits) {
        this.image = image;
        this.limits = limits;
        this.dictionary = image.getCOSObject();
        this.filters = filters(dictionary);
    }

    /**
     * The data of a JPEG picture as it stands in the file; empty where the picture is none.
     *
     * @throws IOException if what the JPEG is packed in is damaged
     */
    Optional<byte[]> jpeg() throws IOException {
        if (!(dictionary instanceof COSStream) || filters.isEmpty() || !DCT.contains(filters.get(filters.size() - 1))) {
            return Optional.empty();
        }
        return Optional.of(unpack(filters.size() - 1, PixelLimits.MAX_SAMPLE_BYTES));
    }

    /** Whether its data is packed as in a PNG: deflated, and each row predicted as its first byte says (ISO 32000-2, 7.4.4.4). */
    boolean hasPngRows() {
        return dictionary instanceof COSStream
                && filters.size() == 1
                && FLATE.contains(filters.get(0))
                && parameters().getInt(COSName.PREDICTOR) >= FIRST_PNG_PREDICTOR;
    }

    /**
     * The data of a picture that {@link #hasPngRows() is packed as in a PNG}, as it stands in the file; empty where its
     * rows are not those of the picture.
     *
     * @param components how many samples a pixel has
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> pngRows(int components) throws IOException {
        COSDictionary parameters = parameters();
        boolean own = parameters.getInt(COSName.COLORS, 1) == components
                && parameters.getInt(COSName.BITS_PER_COMPONENT, 8) == bits()
                && parameters.getInt(COSName.COLUMNS, 1) == image.getWidth();
        return own ? Optional.of(unpack(0, PixelLimits.MAX_SAMPLE_BYTES)) : Optional.empty();
    }

    /**
     * Unpacks the samples.
     *
     * @throws IOException if there are none, or too many
     */
    Samples read() throws IOException {
        if (!(dictionary instanceof COSStream) || filters.isEmpty()) {
            return plain();
        }
        COSName last = filters.get(filters.size() - 1);
        if (DCT.contains(last)) {
            return jpegSamples();
        }
        if (COSName.JPX_DECODE.equals(last)) {
            return jpeg2000Samples();
        }
        if (COSName.JBIG2_DECODE.equals(last)) {
            CodedSize.checkJbig2(limits, unpack(filters.size() - 1, PixelLimits.MAX_SAMPLE_BYTES));
            COSDictionary parameters = parameters();
            if (parameters.getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream globals) {
                try (InputStream in = globals.createInputStream()) {
                    CodedSize.checkJbig2(limits, in.readNBytes((int) PixelLimits.MAX_SAMPLE_BYTES));
                }
            }
        } else if (CCITT.contains(last)) {
            limits.check(
                    parameters().getInt(COSName.COLUMNS, FAX_COLUMNS),
                    Math.max(image.getHeight(), parameters().getInt(COSName.ROWS, 0)));
        }
        return plain();
    }

    /** Samples of the size and kind that the dictionary gives. */
    private Samples plain() throws IOException {
        limits.check(image.getWidth(), image.getHeight());
        PDColorSpace colorSpace = image.isStencil() ? PDDeviceGray.INSTANCE : image.getColorSpace();
        int components = colorSpace.getNumberOfComponents();
        return samples(image.getWidth(), image.getHeight(), components, bits(), colorSpace);
    }

    private Samples samples(int width, int height, int components, int bits, PDColorSpace colorSpace)
            throws IOException {
        long expected = (((long) width * components * bits + 7) / 8) * height;
        if (expected > PixelLimits.MAX_SAMPLE_BYTES) {
            throw new PictureException(FindingReason.LIMIT_PIXELS);
        }
        byte[] data;
        if (dictionary instanceof COSStream) {
            data = unpack(filters.size(), expected);
        } else {
            try (InputStream in = image.createInputStream()) {
                data = in.readNBytes((int) expected);
            }
        }
        if (data.length == 0) {
            throw new PictureException(FindingReason.PICTURE_DATA);
        }
        return new Samples(
                Arrays.copyOf(data, (int) expected),
                width,
                height,
                components,
                bits,
                colorSpace,
                data.length == expected);
    }

    private Samples jpegSamples() throws IOException {
        byte[] data = unpack(filters.size() - 1, PixelLimits.MAX_SAMPLE_BYTES);
        JpegHeader header = JpegHeader.of(data).orElseThrow(() -> new PictureException(FindingReason.PICTURE_DATA));
        limits.check(header.width(), header.height());
        PDColorSpace declared = image.isStencil() ? PDDeviceGray.INSTANCE : image.getColorSpace();
        PDColorSpace colorSpace =
                declared.getNumberOfComponents() == header.components() ? declared : byComponents(header.components());
        return samples(header.width(), header.height(), header.components(), 8, colorSpace);
    }

    /** JPEG 2000 says itself what its samples are, unless the dictionary knows better (ISO 32000-2, 7.4.9). */
    private Samples jpeg2000Samples() throws IOException {
        byte[] data = unpack(filters.size() - 1, PixelLimits.MAX_SAMPLE_BYTES);
        CodedSize.checkJpeg2000(limits, data);
        BoundedBytes samples = new BoundedBytes(PixelLimits.MAX_SAMPLE_BYTES);
        DecodeResult result = FilterFactory.INSTANCE
                .getFilter(COSName.JPX_DECODE)
                .decode(new ByteArrayInputStream(data), samples, dictionary, filters.size() - 1);
        int width = result.getParameters().getInt(COSName.WIDTH);
        int height = result.getParameters().getInt(COSName.HEIGHT);
        limits.check(width, height);
        byte[] bytes = samples.toByteArray();
        int bits = result.getParameters().getInt(COSName.BITS_PER_COMPONENT, 8) > 8 ? 16 : 8;
        int components = (int) (bytes.length / ((long) width * height * bits / 8));
        PDColorSpace colorSpace = byComponents(components);
        if (dictionary.containsKey(COSName.COLORSPACE) && image.getColorSpace().getNumberOfComponents() == components) {
            colorSpace = image.getColorSpace();
        }
        return new Samples(bytes, width, height, components, bits, colorSpace, true);
    }

    private static PDColorSpace byComponents(int components) throws PictureException {
        return switch (components) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> throw new PictureException(FindingReason.PICTURE_KIND);
        };
    }

    /**
     * The bits of a sample that the dictionary gives: 1, 2, 4, 8 or 16.
     *
     * @throws PictureException if it gives another number
     */
    int bits() throws PictureException {
        COSName last = filters.isEmpty() ? null : filters.get(filters.size() - 1);
        if (image.isStencil() || COSName.JBIG2_DECODE.equals(last) || last != null && CCITT.contains(last)) {
            return 1;
        }
        int bits = image.getBitsPerComponent();
        return switch (bits) {
            case 1, 2, 4, 8, 16 -> bits;
            case -1 -> 8;
            default -> throw new PictureException(FindingReason.PICTURE_KIND);
        };
    }

    private byte[] unpack(int count, long limit) throws IOException {
        COSStream stream = (COSStream) dictionary;
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            if (count == 0) {
                return raw.readNBytes((int) limit);
            }
            bytes = apply(raw, 0, count == 1 ? limit : PixelLimits.MAX_SAMPLE_BYTES);
        }
        for (int i = 1; i < count; i++) {
            bytes = apply(new ByteArrayInputStream(bytes), i, i == count - 1 ? limit : PixelLimits.MAX_SAMPLE_BYTES);
        }
        return bytes;
    }

    private byte[] apply(InputStream in, int index, long limit) throws IOException {
        BoundedBytes out = new BoundedBytes(limit);
        try {
            FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(in, out, dictionary, index);
        } catch (BoundedBytes.FullException e) {
            // More than the picture needs: the rest belongs to nothing.
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            if (out.toByteArray().length == 0) {
                throw new PictureException(FindingReason.PICTURE_DATA, e);
            }
        }
        return out.toByteArray();
    }

    private COSDictionary parameters() {
        COSBase parameters = dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array
                && array.size() >= filters.size()
                && array.getObject(filters.size() - 1) instanceof COSDictionary last) {
            return last;
        }
        return parameters instanceof COSDictionary only ? only : new COSDictionary();
    }

    private static List<COSName> filters(COSDictionary dictionary) {
        COSBase filters = dictionary.getDictionaryObject(COSName.FILTER, COSName.F);
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
