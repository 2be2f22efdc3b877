package org.kicnews.importer.pdf.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.flow.UnreadableOriginalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The attempts at opening one file: as it is, with each password, and, where its catalog is lost, with an empty one put
 * behind it, from which PDFBox then finds the objects that are left.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /** Files up to this size are held in memory, which is twice as fast as reading them in pieces. */
    private static final long MAX_BYTES_IN_MEMORY = 48L << 20;

    /** How far behind the beginning of a file its header is looked for. */
    private static final int MAX_HEADER_OFFSET = 1024;

    private static final String HEADER = "%PDF-";

    /** Object numbers that no real file reaches (ISO 32000-2, annex C: 8,388,607 indirect objects). */
    private static final String EMPTY_CATALOG = """

            endstream endobj
            8388606 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
            8388607 0 obj << /Type /Catalog /Pages 8388606 0 R >> endobj
            trailer << /Root 8388607 0 R >>
            startxref
            0
            %%EOF
            """;

    private final Original original;
    private final List<String> passwords;
    private final Forbidden forbidden;
    private final List<Finding> findings;

    Opening(Original original, List<String> passwords, Forbidden forbidden, List<Finding> findings) {
        this.original = original;
        this.passwords = passwords;
        this.forbidden = forbidden;
        this.findings = findings;
    }

    /**
     * Opens the file.
     *
     * @throws UnreadableOriginalException if no attempt gives a document
     */
    PDDocument open() throws IOException, UnreadableOriginalException {
        int shift;
        Optional<FindingReason> damage;
        try (RandomAccessRead source = source()) {
            Tail tail = Tail.of(source);
            int header = headerOffset(source);
            // With junk before the header, producers count from the header, some repair tools from the junk.
            shift = !tail.pointsAtTable(0) && tail.pointsAtTable(header) ? header : 0;
            damage = tail.damage(shift);
        }
        PDDocument document;
        try {
            document = unlock(shift, "");
        } catch (UnparsableException e) {
            document = rescue(e.reason);
            damage = damage.or(() -> Optional.of(FindingReason.PDF_CROSS_REFERENCE));
        }
        damage.ifPresent(
                reason -> findings.add(Finding.of(FindingCode.PDF_REPAIRED, Place.issue(), reason.argument())));
        return document;
    }

    /** Nothing can be read, for this reason. */
    static UnreadableOriginalException damaged(FindingReason reason) {
        return new UnreadableOriginalException(Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), reason.argument()));
    }

    private PDDocument rescue(FindingReason reason) throws IOException, UnreadableOriginalException {
        if (reason == FindingReason.PDF_NESTING || original.size() > MAX_BYTES_IN_MEMORY) {
            throw damaged(reason);
        }
        try {
            PDDocument document = unlock(0, EMPTY_CATALOG);
            if (!document.getDocument().getObjectsByType(COSName.PAGE).isEmpty()) {
                return document;
            }
            document.close();
        } catch (UnparsableException e) {
            LOG.debug("{} cannot be rescued", original.path(), e);
        }
        throw damaged(reason);
    }

    private PDDocument unlock(int shift, String suffix)
            throws IOException, UnreadableOriginalException, UnparsableException {
        List<String> attempts = new ArrayList<>();
        attempts.add("");
        attempts.addAll(passwords);
        for (String password : attempts) {
            try {
                return parse(shift, suffix, password);
            } catch (InvalidPasswordException e) {
                LOG.debug("A password does not fit {}", original.path());
            }
        }
        throw new UnreadableOriginalException(Finding.of(FindingCode.FILE_ENCRYPTED, Place.issue()));
    }

    private PDDocument parse(int shift, String suffix, String password)
            throws IOException, UnreadableOriginalException, UnparsableException {
        RandomAccessRead source = source(shift, suffix);
        boolean opened = false;
        try {
            PDDocument document = new GuardedParser(source, password, forbidden).parse();
            opened = true;
            return document;
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException e) {
            LOG.debug("{} cannot be parsed", original.path(), e);
            throw reasonOf(e);
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be parsed", original.path(), e);
            throw new UnparsableException(FindingReason.PDF_CONTRADICTION);
        } catch (StackOverflowError e) {
            throw new UnparsableException(FindingReason.PDF_NESTING);
        } finally {
            if (!opened) {
                source.close();
            }
        }
    }

    /** PDFBox has no types for these. */
    private static UnparsableException reasonOf(IOException e) throws UnreadableOriginalException {
        String message = String.valueOf(e.getMessage());
        if (message.contains("security handler") || message.contains("decryption material")) {
            throw new UnreadableOriginalException(Finding.of(
                    FindingCode.FILE_ENCRYPTION_NOT_SUPPORTED,
                    Place.issue(),
                    FindingReason.PDF_SECURITY_HANDLER.argument()));
        }
        return new UnparsableException(
                message.contains("End-of-File") ? FindingReason.PDF_NO_OBJECTS : FindingReason.PDF_OBJECTS_UNREADABLE);
    }

    private RandomAccessRead source() throws IOException {
        return original.size() <= MAX_BYTES_IN_MEMORY
                ? new RandomAccessReadBuffer(Files.readAllBytes(original.file()))
                : new RandomAccessReadBufferedFile(original.file());
    }

    /**
     * The bytes without those before the place that the file counts from, and with a suffix. A file that is not held
     * in memory is taken as it is; PDFBox then rebuilds its table of objects.
     */
    private RandomAccessRead source(int shift, String suffix) throws IOException {
        if (original.size() > MAX_BYTES_IN_MEMORY || shift == 0 && suffix.isEmpty()) {
            return source();
        }
        byte[] bytes = Files.readAllBytes(original.file());
        ByteArrayOutputStream changed = new ByteArrayOutputStream(bytes.length + suffix.length());
        changed.write(bytes, shift, bytes.length - shift);
        changed.writeBytes(suffix.getBytes(StandardCharsets.US_ASCII));
        return new RandomAccessReadBuffer(changed.toByteArray());
    }

    private static int headerOffset(RandomAccessRead source) throws IOException {
        byte[] head = new byte[(int) Math.min(MAX_HEADER_OFFSET + HEADER.length(), source.length())];
        source.seek(0);
        source.readFully(head);
        return Math.max(0, new String(head, StandardCharsets.ISO_8859_1).indexOf(HEADER));
    }

    /** An attempt failed that another may mend. */
    private static final class UnparsableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final FindingReason reason;

        UnparsableException(FindingReason reason) {
            this.reason = reason;
        }
    }
}
