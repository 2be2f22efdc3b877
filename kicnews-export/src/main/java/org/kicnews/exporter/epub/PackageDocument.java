package org.kicnews.exporter.epub;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the package document: metadata, manifest and spine (EPUB 3.3, 5). */
final class PackageDocument {

    private final ArchiveInfo archive;
    private final Outline outline;
    private final Harvest harvest;
    private final BookLabels labels;
    private final Xhtml out = new Xhtml().declaration(false);

    PackageDocument(ArchiveInfo archive, Outline outline, Harvest harvest, BookLabels labels) {
        this.archive = archive;
        this.outline = outline;
        this.harvest = harvest;
        this.labels = labels;
    }

    byte[] bytes(List<Container.Item> items) {
        out.open(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        "book",
                        "xml:lang",
                        labels.language(),
                        "dir",
                        "ltr")
                .line();
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        about();
        collection();
        sources();
        accessibility();
        out.closeLine();
        out.open("manifest").line();
        items.forEach(this::item);
        out.closeLine();
        out.open("spine").line();
        items.stream().filter(Container.Item::inSpine).forEach(item -> out.empty("itemref", "idref", item.id())
                .line());
        return out.closeLine().closeLine().bytes();
    }

    private void item(Container.Item item) {
        out.empty(
                        "item",
                        "id",
                        item.id(),
                        "href",
                        item.href(),
                        "media-type",
                        item.mediaType(),
                        "properties",
                        item.properties())
                .line();
    }

    private void about() {
        out.element("dc:identifier", Identifiers.volume(archive, outline.volume()), "id", "book")
                .line();
        out.element("dc:title", archive.title() + " " + outline.volume().title())
                .line();
        outline.languages()
                .forEach(language -> out.element("dc:language", language).line());
        Times.lastDay(outline)
                .ifPresent(day -> out.element("dc:date", day.toString()).line());
        archive.publisher().ifPresent(name -> {
            out.element("dc:creator", name).line();
            out.element("dc:publisher", name).line();
        });
        archive.rights().ifPresent(rights -> out.element("dc:rights", rights).line());
        meta("dcterms:modified", DateTimeFormatter.ISO_INSTANT.format(Times.modified(archive, Times.lastDay(outline))));
    }

    private void collection() {
        out.element("meta", archive.title(), "property", "belongs-to-collection", "id", "collection")
                .line();
        refinement("collection", "collection-type", "series");
        refinement("collection", "dcterms:identifier", Identifiers.archive(archive));
        outline.volume().position().ifPresent(position -> refinement("collection", "group-position", position));
    }

    private void sources() {
        outline.issues().stream()
                .flatMap(issue -> issue.sources().stream())
                .map(PackageDocument::source)
                .distinct()
                .forEach(source -> out.element("dc:source", source).line());
        if (!harvest.pages().isEmpty()) {
            meta(
                    "pageBreakSource",
                    labels.get(
                            "metadata.pages", archive.title(), outline.volume().title()));
        }
    }

    /** A file by its content, which is the same wherever it is kept. */
    private static String source(SourceFile file) {
        return "urn:sha256:" + file.sha256();
    }

    /** What is true of the book, and nothing else (EPUB Accessibility 1.1, 2 and 3). */
    private void accessibility() {
        boolean pictures = harvest.pictures() > 0;
        boolean described = harvest.undescribed() == 0;
        meta("schema:accessMode", "textual");
        if (pictures) {
            meta("schema:accessMode", "visual");
            meta("schema:accessModeSufficient", "textual,visual");
        }
        if (described) {
            meta("schema:accessModeSufficient", "textual");
        }
        List<String> features = new ArrayList<>(
                List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "index"));
        if (pictures && described) {
            features.add("alternativeText");
        }
        if (!harvest.pages().isEmpty()) {
            features.add("pageNavigation");
            features.add("pageBreakMarkers");
        }
        features.forEach(feature -> meta("schema:accessibilityFeature", feature));
        meta("schema:accessibilityHazard", "none");
        meta("schema:accessibilitySummary", summary(pictures, described));
        if (described) {
            meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.1 Level AA");
            meta("a11y:certifiedBy", "kicnews " + archive.toolkitVersion());
        }
    }

    private String summary(boolean pictures, boolean described) {
        String text = labels.get("metadata.summary");
        if (!pictures) {
            return text;
        }
        return text + " "
                + (described
                        ? labels.get("metadata.described", harvest.pictures())
                        : labels.get("metadata.undescribed", harvest.pictures(), harvest.undescribed()));
    }

    private void meta(String property, String value) {
        out.element("meta", value, "property", property).line();
    }

    private void refinement(String id, String property, String value) {
        out.element("meta", value, "refines", "#" + id, "property", property).line();
    }
}
