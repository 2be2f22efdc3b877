package org.kicnews.importer.docx.body;

import java.util.Optional;
import org.kicnews.importer.docx.style.EffectiveParagraph;
import org.kicnews.importer.docx.style.EffectiveRun;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.flow.FlowParagraph.Role;

/** The paragraph that is being read. */
final class OpenParagraph {
    private final Blocks blocks;
    private final PageCounter pages;
    private ParagraphBuilder builder;
    private EffectiveParagraph properties;
    private String styleId;
    private EffectiveRun plain;
    private Optional<Marker> marker = Optional.empty();
    private boolean contents;

    OpenParagraph(Blocks blocks, PageCounter pages, EffectiveParagraph properties, String styleId, EffectiveRun plain) {
        this.blocks = blocks;
        this.pages = pages;
        this.builder = blocks.begin();
        this.properties = properties;
        this.styleId = styleId;
        this.plain = plain;
    }

    /** Learns how the paragraph is set. */
    void set(EffectiveParagraph newProperties, String newStyleId, EffectiveRun newPlain) {
        properties = newProperties;
        styleId = newStyleId;
        plain = newPlain;
    }

    void mark(Optional<Marker> newMarker) {
        marker = newMarker;
    }

    /** Learns that the paragraph is a line of a generated table of contents. */
    void belongsToContents() {
        contents = true;
    }

    ParagraphBuilder builder() {
        return builder;
    }

    EffectiveParagraph properties() {
        return properties;
    }

    String styleId() {
        return styleId;
    }

    /** How text without direct formatting is set here. */
    EffectiveRun plain() {
        return plain;
    }

    /** Ends what is there so far, for a page or column that begins in the middle of a paragraph. */
    void split() {
        if (builder.hasText()) {
            add();
            builder = new ParagraphBuilder();
            marker = Optional.empty();
        }
    }

    /** Ends the paragraph. */
    void close() {
        if (properties.deletedMark() || properties.dropCap() || properties.joinsNext()) {
            blocks.carry(builder);
        } else {
            add();
        }
    }

    private void add() {
        Role role = contents && properties.role() == Role.UNSPECIFIED ? Role.TOC : properties.role();
        blocks.add(builder, properties, marker, role, plain.eastAsian().size(), pages.page());
    }
}
