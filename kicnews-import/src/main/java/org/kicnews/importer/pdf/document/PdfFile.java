package org.kicnews.importer.pdf.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.UnreadableOriginalException;

/**
 * An open PDF file. The page tree of {@link #document()} is flat and true: it holds exactly the pages that the file
 * has, at most as many as the settings allow, each with what it inherits; a page that the file lacks is an empty page,
 * so that the others keep their numbers.
 *
 * <p>No temporary file is used. Used by one thread at a time.
 */
public final class PdfFile implements Closeable {
    private final PDDocument document;
    private final Forbidden forbidden;
    private final List<Finding> findings;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    private PdfFile(PDDocument document, Forbidden forbidden, List<Finding> findings) {
        this.document = document;
        this.forbidden = forbidden;
        this.findings = findings;
    }

    /**
     * Whether an original is a PDF, or was one before it was damaged.
     *
     * @return whether its first bytes hold the header of a PDF, or its name says that it is one and its first bytes do
     *     not say that it is something else
     */
    public static boolean isProbably(Original original) {
        Signature signature = original.signature();
        boolean other = signature.startsWith('P', 'K')
                || signature.startsWith(0xD0, 0xCF, 0x11, 0xE0)
                || signature.startsWith('{', '\\', 'r', 't', 'f');
        return signature.contains("%PDF-") || original.extension().equals("pdf") && !other;
    }

    /**
     * Opens a file. The user password may be empty; otherwise the passwords of the settings are tried in order, as
     * user and as owner passwords.
     *
     * @throws UnreadableOriginalException if not one page can be read, for the reason that its finding gives
     * @throws IOException if the file cannot be reached
     */
    public static PdfFile open(Original original, ImportSettings settings)
            throws IOException, UnreadableOriginalException {
        List<Finding> findings = new ArrayList<>();
        Forbidden forbidden = new Forbidden(settings.limits().partBytes());
        PDDocument document = new Opening(original, settings.passwords(), forbidden, findings).open();
        PdfFile file = new PdfFile(document, forbidden, findings);
        try {
            file.takePages(settings.limits().pages());
            return file;
        } catch (RuntimeException | StackOverflowError e) {
            IOUtils.closeQuietly(document);
            throw Opening.damaged(
                    e instanceof StackOverflowError ? FindingReason.PDF_NESTING : FindingReason.PDF_CONTRADICTION);
        } catch (UnreadableOriginalException e) {
            IOUtils.closeQuietly(document);
            throw e;
        }
    }

    /** The document. Not to be closed by others. */
    public PDDocument document() {
        return document;
    }

    /** How many pages the file has, missing ones included, at least 1. */
    public int pageCount() {
        return document.getNumberOfPages();
    }

    /**
     * The number of a page, from 1, as destinations and structure elements refer to it; empty if it is no page of the
     * document.
     */
    public OptionalInt numberOf(COSDictionary page) {
        Integer number = numbers.get(page);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * What had to be done to open the file and what had to be left out so far. Parts are unpacked when they are first
     * used, so the list is complete after everything was read.
     */
    public List<Finding> findings() {
        List<Finding> result = new ArrayList<>(findings);
        result.addAll(forbidden.findings());
        return List.copyOf(result);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void takePages(int maxPages) throws UnreadableOriginalException {
        PageList list = PageList.of(document, maxPages);
        if (list.pages().isEmpty()) {
            throw Opening.damaged(FindingReason.PDF_NO_PAGES);
        }
        if (list.corrected()) {
            findings.add(Finding.of(FindingCode.PDF_REPAIRED, Place.issue(), FindingReason.PDF_PAGE_LIST.argument()));
        }
        if (list.exceedsLimit()) {
            findings.add(Finding.of(
                    FindingCode.FILE_LIMIT,
                    Place.issue(),
                    FindingReason.LIMIT_PAGES.argument(),
                    Integer.toString(maxPages)));
        }
        reportMissing(list.pages());
        flatten(list.pages());
    }

    private void reportMissing(List<Optional<COSDictionary>> pages) {
        int missing = 0;
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).isPresent()) {
                continue;
            }
            missing++;
            if (i == 0 || pages.get(i - 1).isPresent()) {
                findings.add(Finding.of(FindingCode.PDF_MISSING_PAGES, Place.page(i + 1), Integer.toString(missing)));
                missing = 0;
            }
        }
    }

    private void flatten(List<Optional<COSDictionary>> pages) {
        COSDictionary root = new COSDictionary();
        COSArray kids = new COSArray();
        for (Optional<COSDictionary> page : pages) {
            COSDictionary dictionary = page.orElseGet(() -> new PDPage(PDRectangle.A4).getCOSObject());
            dictionary.setItem(COSName.TYPE, COSName.PAGE);
            dictionary.setItem(COSName.PARENT, root);
            kids.add(dictionary);
            numbers.putIfAbsent(dictionary, kids.size());
        }
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, kids.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, root);
    }
}
