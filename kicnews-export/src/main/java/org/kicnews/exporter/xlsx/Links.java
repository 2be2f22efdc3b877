package org.kicnews.exporter.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kicnews.exporter.markup.RelativeReference;
import org.kicnews.exporter.markup.Xhtml;

/**
 * The links of one sheet. The first are links of the file format, which every program knows. A sheet takes 65,530 at most, so
 * further ones are {@code HYPERLINK} formulas.
 */
final class Links {
    /** How many links of a sheet may be held in memory; programs that open the file hold them too. Far fewer than Excel allows. */
    static final int HELD = 10_000;

    /** The longest text between quotes in a formula, in characters (Excel specifications and limits). */
    private static final int LONGEST_LITERAL = 255;

    /** The longest address that Excel opens without repairing the file, in characters. */
    private static final int LONGEST_ADDRESS = 2_079;

    /** What means more than itself in an address; other characters a formula takes as they are, and needs fewer of them. */
    private static final String RESERVED = "#%?[]";

    /** What a document may lead to. Anything else may start a program on the reader's machine. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Beyond the relationships of a sheet that POI numbers: its table's. */
    private static final int FIRST_RELATIONSHIP = 1_001;

    /** A link of the file format: the cell, and an address or a place in the workbook. */
    private record Link(String cell, String target, boolean within) {}

    private final Losses losses;
    private final int held;
    private final List<Link> links = new ArrayList<>();

    /**
     * Links of a sheet that has none.
     *
     * @param losses counts the links for which there is no room
     * @param held how many are links of the file format
     */
    Links(Losses losses, int held) {
        this.losses = losses;
        this.held = held;
    }

    /** An address of a document as a link may hold it; empty where it is none, or one that a link should not open. */
    static Optional<String> safe(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String ascii = uri.toASCIIString();
            return SCHEMES.contains(scheme) && ascii.length() <= LONGEST_ADDRESS
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Lets a cell lead to a file.
     *
     * @param cell the cell: {@code B7}
     * @param text what the cell shows
     * @param path the path from the workbook's folder
     * @param fragment the place in the file: {@code #page=12}; empty for none
     */
    Lead toFile(String cell, String text, String path, String fragment) {
        if (links.size() == held) {
            boolean plain = path.chars().noneMatch(c -> RESERVED.indexOf(c) >= 0);
            return formula(text, (plain ? path : RelativeReference.path(path)) + fragment);
        }
        return link(cell, RelativeReference.path(path) + fragment, false);
    }

    /** Lets a cell lead to a {@linkplain #safe(String) safe} address. */
    Lead toAddress(String cell, String text, String address) {
        return links.size() == held ? formula(text, address) : link(cell, address, false);
    }

    /** Lets a cell lead to another place of the workbook. */
    Lead toPlace(String cell, TableRow.Place place) {
        return links.size() == held ? leftOut() : link(cell, place.address(), true);
    }

    /** The links as the sheet lists them; nothing where there are none. */
    byte[] list() {
        Xhtml xml = new Xhtml();
        if (!links.isEmpty()) {
            xml.open("hyperlinks", "xmlns:r", RELATIONSHIPS);
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                if (link.within()) {
                    xml.empty("hyperlink", "ref", link.cell(), "location", link.target());
                } else {
                    xml.empty("hyperlink", "ref", link.cell(), "r:id", relationship(i));
                }
            }
            xml.close();
        }
        return xml.bytes();
    }

    /** The targets outside the workbook, as the relationships of the sheet. */
    byte[] targets() {
        Xhtml xml = new Xhtml();
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).within()) {
                xml.empty(
                        "Relationship",
                        "Id",
                        relationship(i),
                        "Target",
                        links.get(i).target(),
                        "TargetMode",
                        "External",
                        "Type",
                        RELATIONSHIPS + "/hyperlink");
            }
        }
        return xml.bytes();
    }

    private static String relationship(int link) {
        return "rId" + (FIRST_RELATIONSHIP + link);
    }

    private Lead link(String cell, String target, boolean within) {
        links.add(new Link(cell, target, within));
        return new Lead.Link();
    }

    private Lead formula(String text, String address) {
        return address.length() > LONGEST_LITERAL || text.length() > LONGEST_LITERAL
                ? leftOut()
                : new Lead.Formula("HYPERLINK(" + literal(address) + "," + literal(text) + ")");
    }

    private Lead leftOut() {
        losses.linkWasLeftOut();
        return new Lead.Nowhere();
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
