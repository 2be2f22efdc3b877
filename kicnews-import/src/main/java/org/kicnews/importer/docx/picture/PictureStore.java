package org.kicnews.importer.docx.picture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Image;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;

/** Keeps each picture part of a file once. Not safe for use by several threads. */
public final class PictureStore {
    private final WordPackage parts;
    private final PictureKeeper keeper;
    private final Consumer<Finding> findings;
    private final Map<String, Optional<Image>> kept = new HashMap<>();

    public PictureStore(WordPackage parts, PictureKeeper keeper, Consumer<Finding> findings) {
        this.parts = parts;
        this.keeper = keeper;
        this.findings = findings;
    }

    /** A store for the pictures of a file inside this file. */
    public PictureStore of(WordPackage embedded) {
        return new PictureStore(embedded, keeper, findings);
    }

    /**
     * Keeps the picture in a part.
     *
     * @return the picture; absent, with a finding, where it cannot be read
     * @throws IOException if the picture cannot be written
     */
    public Optional<Image> keep(String part) throws IOException {
        Optional<Image> known = kept.get(part);
        if (known == null) {
            known = read(part);
            kept.put(part, known);
        }
        return known;
    }

    /** Says that a picture is outside the file. */
    public void linked(String target) {
        findings.accept(Finding.of(FindingCode.DOCX_IMAGE_LINKED, Place.issue(), target));
    }

    /** Says that a picture cannot be read. */
    public void unreadable(String reason) {
        findings.accept(Finding.of(FindingCode.DOCX_IMAGE_UNREADABLE, Place.issue(), reason));
    }

    private Optional<Image> read(String part) throws IOException {
        Optional<Image> image;
        try {
            image = keeper.keep(parts.bytes(part));
        } catch (UnreadablePartException e) {
            image = Optional.empty();
        }
        if (image.isEmpty()) {
            unreadable(part);
        }
        return image;
    }
}
