package org.kicnews.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Single pages of the sample PDFs, written without compression so that a flipped bit changes an operator and not a
 * checksum. Font programs are left out: they are most of the bytes, and a page says the same without them.
 */
final class PdfSeeds {
    /** In bytes; longer streams would make every run slow without teaching the fuzzer anything. */
    private static final int LONGEST_STREAM = 2_000;

    /** Font programs, and what leads to pages that are not there. */
    private static final List<COSName> HEAVY = List.of(
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.STRUCT_TREE_ROOT,
            COSName.OUTLINES,
            COSName.NAMES,
            COSName.DESTS,
            COSName.METADATA,
            COSName.ANNOTS);

    private PdfSeeds() {}

    static List<byte[]> all() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path issue : Samples.issues(".pdf")) {
            for (int page : new int[] {0, 1}) {
                seeds.add(page(issue, page));
            }
        }
        return seeds;
    }

    private static byte[] page(Path issue, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(issue.toFile())) {
            while (document.getNumberOfPages() > page + 1) {
                document.removePage(page + 1);
            }
            for (int i = 0; i < page; i++) {
                document.removePage(0);
            }
            lighten(document.getDocumentCatalog().getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void lighten(COSBase object, Set<COSBase> seen) throws IOException {
        COSBase base = object instanceof COSObject reference ? reference.getObject() : object;
        if (base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSArray array) {
            for (COSBase element : array) {
                lighten(element, seen);
            }
        } else if (base instanceof COSDictionary dictionary) {
            HEAVY.forEach(dictionary::removeItem);
            for (COSBase value : new ArrayList<>(dictionary.getValues())) {
                lighten(value, seen);
            }
            if (dictionary instanceof COSStream stream) {
                unpack(stream);
            }
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        boolean packed = COSName.FLATE_DECODE.equals(stream.getFilters());
        byte[] bytes;
        try (InputStream in = packed ? stream.createInputStream() : stream.createRawInputStream()) {
            bytes = in.readNBytes(LONGEST_STREAM);
        }
        if (packed) {
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
    }
}
