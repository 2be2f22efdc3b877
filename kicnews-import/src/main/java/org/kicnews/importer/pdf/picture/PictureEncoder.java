package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSpecialColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.importer.png.PixelSource;

/** Turns one picture of a PDF into a file. */
final class PictureEncoder {
    private PictureEncoder() {}

    /**
     * The picture as a file.
     *
     * @param limits how large it may be
     * @param image the picture
     * @param color what a stencil is painted in, as 0xRRGGBB
     * @param quarterTurns how often it is shown turned by 90 degrees counter-clockwise, from 0 to 3
     * @param mirrored whether it is shown as in a mirror
     * @throws IOException if it cannot be read
     */
    static Encoded encode(PixelLimits limits, PDImage image, int color, int quarterTurns, boolean mirrored)
            throws IOException {
        try {
            boolean upright = quarterTurns == 0 && !mirrored;
            if (upright) {
                Optional<EncodedPicture> untouched = untouchedJpeg(limits, image);
                if (untouched.isEmpty()) {
                    untouched = UntouchedPng.of(limits, image);
                }
                if (untouched.isPresent()) {
                    return new Encoded(untouched.get(), true);
                }
            }
            Decoded decoded = decode(limits, image, color);
            PixelSource shown = upright ? decoded.pixels() : new TurnedPixels(decoded.pixels(), quarterTurns, mirrored);
            return new Encoded(EncodedPicture.png(shown), decoded.complete());
        } catch (RuntimeException | StackOverflowError e) {
            // Decoders and colour spaces leave malformed input to their callers.
            throw new PictureException(FindingReason.PICTURE_DATA, e);
        }
    }

    /** The pixels of a picture. */
    static Decoded decode(PixelLimits limits, PDImage image, int color) throws IOException {
        Samples samples = new SampleReader(image, limits).read();
        if (image.isStencil()) {
            return new Decoded(new StencilPixels(samples, decodes(image, 1, 0) ? 1 : 0, color), samples.complete());
        }
        PixelSource pixels = colored(image, samples);
        COSDictionary dictionary = image.getCOSObject();
        if (dictionary.getDictionaryObject(COSName.SMASK) instanceof COSStream stream) {
            return masked(limits, pixels, samples, stream, false);
        }
        if (dictionary.getDictionaryObject(COSName.MASK) instanceof COSStream stream) {
            return masked(limits, pixels, samples, stream, true);
        }
        return new Decoded(pixels, samples.complete());
    }

    private static Decoded masked(
            PixelLimits limits, PixelSource pixels, Samples samples, COSStream maskStream, boolean stencil)
            throws IOException {
        PDImageXObject mask = (PDImageXObject) PDImageXObject.createXObject(maskStream, null);
        Samples maskSamples = new SampleReader(mask, limits).read();
        // In a stencil that masks, the painted sample is what shows; as grey it is black.
        PixelSource grey =
                stencil ? new StencilPixels(maskSamples, decodes(mask, 1, 0) ? 1 : 0, 0) : colored(mask, maskSamples);
        limits.check(Math.max(pixels.width(), grey.width()), Math.max(pixels.height(), grey.height()));
        return new Decoded(
                new MaskedPixels(pixels, grey, stencil, matte(maskStream, samples.colorSpace())),
                samples.complete() && maskSamples.complete());
    }

    private static PixelSource colored(PDImage image, Samples samples) throws IOException {
        PDColorSpace space = samples.colorSpace();
        float[] usual = space.getDefaultDecode(samples.bits() == 16 ? 8 : samples.bits());
        float[] decode =
                decode(image).filter(array -> array.length >= usual.length).orElse(usual);
        Optional<int[]> cutOut = cutOut(image, samples);
        boolean direct = samples.components() == 3
                && samples.bits() >= 8
                && !(space instanceof PDSpecialColorSpace)
                && !(space instanceof PDLab)
                && Arrays.equals(decode, usual)
                && cutOut.isEmpty();
        return new SampledPixels(samples, Colorimetry.of(space), decode, cutOut, direct);
    }

    /** The JPEG of the file, if any reader shows it as the PDF does. */
    private static Optional<EncodedPicture> untouchedJpeg(PixelLimits limits, PDImage image) throws IOException {
        COSDictionary dictionary = image.getCOSObject();
        if (image.isStencil() || dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK)) {
            return Optional.empty();
        }
        Optional<byte[]> data = new SampleReader(image, limits).jpeg();
        Optional<JpegHeader> header = data.flatMap(JpegHeader::of).filter(JpegHeader::isWidelyShown);
        if (header.isEmpty() || decode(image).isPresent() || !meansTheSame(image, header.get())) {
            return Optional.empty();
        }
        return Optional.of(new EncodedPicture(
                data.orElseThrow(),
                "image/jpeg",
                header.get().width(),
                header.get().height(),
                false));
    }

    private static boolean meansTheSame(PDImage image, JpegHeader header) throws IOException {
        PDColorSpace space = image.getColorSpace();
        boolean plainSpace = !(space instanceof PDSpecialColorSpace)
                && !(space instanceof PDLab)
                && space.getNumberOfComponents() == header.components();
        COSDictionary dictionary = image.getCOSObject();
        // Without an Adobe marker viewers take three components for YCbCr; the PDF may say they are RGB.
        boolean plainTransform = header.components() == 1
                || header.adobeTransform().isPresent()
                || !(dictionary.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSDictionary parameters)
                || parameters.getInt(COSName.getPDFName("ColorTransform"), 1) == 1;
        return plainSpace && plainTransform;
    }

    private static Optional<float[]> decode(PDImage image) {
        return Optional.ofNullable(image.getDecode()).map(COSArray::toFloatArray);
    }

    private static boolean decodes(PDImage image, float least, float greatest) {
        return decode(image)
                .map(array -> array.length >= 2 && array[0] == least && array[1] == greatest)
                .orElse(false);
    }

    private static Optional<int[]> cutOut(PDImage image, Samples samples) {
        COSBase mask = image.getCOSObject().getDictionaryObject(COSName.MASK);
        if (!(mask instanceof COSArray array) || array.size() < 2 * samples.components()) {
            return Optional.empty();
        }
        int[] range = new int[2 * samples.components()];
        for (int i = 0; i < range.length; i++) {
            range[i] = samples.bits() == 16 ? array.getInt(i) >> 8 : array.getInt(i);
        }
        return Optional.of(range);
    }

    private static Optional<int[]> matte(COSStream mask, PDColorSpace space) throws IOException {
        if (!(mask.getDictionaryObject(COSName.MATTE) instanceof COSArray array)
                || array.size() < space.getNumberOfComponents()
                || space instanceof PDIndexed) {
            return Optional.empty();
        }
        int color = Colorimetry.of(space).rgb(array.toFloatArray());
        return Optional.of(new int[] {color >> 16 & 0xff, color >> 8 & 0xff, color & 0xff});
    }

    /** The pixels, and whether the file had all of them. */
    record Decoded(PixelSource pixels, boolean complete) {}

    /** The file, and whether the PDF had all of the picture. */
    record Encoded(EncodedPicture file, boolean complete) {}
}
