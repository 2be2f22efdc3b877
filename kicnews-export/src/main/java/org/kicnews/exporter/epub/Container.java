package org.kicnews.exporter.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kicnews.exporter.markup.Xhtml;
import org.kicnews.exporter.zip.ReproducibleZip;

/** The container of a book (OCF 3.3), and the list of what was put into it. */
final class Container implements Closeable {

    /**
     * A resource of the book.
     *
     * @param id its id in the package document
     * @param href its path below the folder of the package document
     * @param properties what reading systems must know of it; may be empty
     * @param inSpine whether it is read in the order in which it was added
     */
    record Item(String id, String href, String mediaType, String properties, boolean inSpine) {

        /** A page of the book. */
        static Item page(String href, String properties) {
            return new Item(
                    "p-" + href.substring(0, href.lastIndexOf('.')).replace('.', '_'),
                    href,
                    PAGE_TYPE,
                    properties,
                    true);
        }
    }

    private static final String PAGE_TYPE = "application/xhtml+xml";
    static final String PACKAGE = "EPUB/package.opf";
    private static final String FOLDER = "EPUB/";

    private final ReproducibleZip zip;
    private final boolean countsCharacters;
    private final BitSet characters = new BitSet();
    private final List<Item> items = new ArrayList<>();

    /** The hashes of the pictures that chapters brought. */
    private final Set<String> shown = new HashSet<>();

    /**
     * An empty container.
     *
     * @param out takes its bytes; closed with the container
     * @param countsCharacters whether the characters of its pages will be asked for
     */
    Container(OutputStream out, boolean countsCharacters) throws IOException {
        this.countsCharacters = countsCharacters;
        zip = new ReproducibleZip(out);
        zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        Xhtml xml = new Xhtml().declaration(false);
        xml.open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
        xml.open("rootfiles");
        xml.empty("rootfile", "full-path", PACKAGE, "media-type", "application/oebps-package+xml");
        zip.deflate("META-INF/container.xml", xml.close().close().bytes());
    }

    /** Puts a page into the book, after the pages before. */
    void addPage(String href, byte[] content) throws IOException {
        add(Item.page(href, ""), content, true);
    }

    void add(Item item, byte[] content, boolean deflate) throws IOException {
        if (countsCharacters && item.mediaType().equals(PAGE_TYPE)) {
            new String(content, StandardCharsets.UTF_8).codePoints().forEach(characters::set);
        }
        items.add(item);
        if (deflate) {
            zip.deflate(FOLDER + item.href(), content);
        } else {
            zip.store(FOLDER + item.href(), content);
        }
    }

    /** Puts the pages of a chapter into the book, and those of its pictures that no chapter before has brought. */
    void add(Chapter chapter, Pictures pictures) throws IOException {
        chapter.characters().codePoints().forEach(characters::set);
        for (Chapter.Part part : chapter.parts()) {
            if (part instanceof Chapter.PagePart page) {
                items.add(Item.page(page.href(), ""));
                zip.add(FOLDER + page.href(), page.content());
            } else if (part instanceof Chapter.PicturePart picture && shown.add(picture.sha256())) {
                String id = "media-" + (shown.size() - 1);
                if (picture.placed().isPresent()) {
                    Pictures.Placed placed = picture.placed().get();
                    Item item = new Item(id, placed.href(), placed.image().mediaType(), "", false);
                    add(item, pictures.bytes(placed), placed.deflates());
                }
            }
        }
    }

    void addPackage(byte[] content) throws IOException {
        zip.deflate(PACKAGE, content);
    }

    /** The characters of all pages so far, those of their markup included. */
    BitSet characters() {
        return characters;
    }

    /** What was put into the book so far, in that order. */
    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
