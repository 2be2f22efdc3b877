package org.kicnews.importer.pdf.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser, with two differences: streams that the {@link StreamGuard} forbids count as missing, and the page
 * tree is left as it is for {@link PageList} to judge.
 */
final class GuardedParser extends PDFParser {

    /** Memory for streams that PDFBox unpacks or decrypts; never a temporary file, which a killed run would leave. */
    private static final long MAX_CACHE_BYTES = 256L << 20;

    private final Forbidden forbidden;

    /**
     * @param source the bytes; closed with the document
     * @param forbidden told about each stream that is not let through
     */
    GuardedParser(RandomAccessRead source, String password, Forbidden forbidden) throws IOException {
        super(source, password, null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_CACHE_BYTES).streamCache);
        this.forbidden = forbidden;
    }

    @Override
    protected @Nullable COSBase parseObjectDynamically(COSObjectKey key, boolean requireExistingNotCompressedObject)
            throws IOException {
        COSBase object = super.parseObjectDynamically(key, requireExistingNotCompressedObject);
        if (object instanceof COSStream stream && !StreamGuard.allows(stream, forbidden.partBytes())) {
            forbidden.exceeded();
            return null;
        }
        if (object instanceof COSDictionary font && COSName.FONT.equals(font.getCOSName(COSName.TYPE))) {
            CharacterMapGuard.check(font);
        }
        return object;
    }

    /** Tables of objects are read before any object, and never encrypted, so they are judged here. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))
                && !StreamGuard.allows(stream, forbidden.partBytes())) {
            forbidden.exceeded();
            throw new IOException("a table of objects unpacks to too much");
        }
        return stream;
    }

    @Override
    protected void checkPages(COSDictionary root) {
        // PDFBox would remove what is missing and with it the numbers of the pages behind.
    }
}
