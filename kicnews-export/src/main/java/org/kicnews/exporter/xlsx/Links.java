package org.kicnews.exporter.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.kicnews.exporter.markup.RelativeReference;

/**
 * Sets the links of one sheet. The first are links of the file format, which every program knows. They are held in
 * memory until the end, and a sheet takes 65,530 at most, so further ones are {@code HYPERLINK} formulas.
 */
final class Links {
    /** How many links of a sheet may be held in memory; each takes some 2 kB. Far fewer than Excel allows. */
    static final int HELD = 10_000;

    /** The longest text between quotes in a formula, in characters (Excel specifications and limits). */
    private static final int LONGEST_LITERAL = 255;

    /** The longest address that Excel opens without repairing the file, in characters. */
    private static final int LONGEST_ADDRESS = 2_079;

    /** What means more than itself in an address; other characters a formula takes as they are, and needs fewer of them. */
    private static final String RESERVED = "#%?[]";

    /** What a document may lead to. Anything else may start a program on the reader's machine. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final CreationHelper helper;
    private final Losses losses;
    private final int held;
    private int count;

    /**
     * Links of a sheet that has none.
     *
     * @param losses counts the links for which there is no room
     * @param held how many are links of the file format
     */
    Links(CreationHelper helper, Losses losses, int held) {
        this.helper = helper;
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
     * @param path the path from the workbook's folder
     * @param fragment the place in the file: {@code #page=12}; empty for none
     * @return whether there was room
     */
    boolean toFile(Cell cell, String path, String fragment) {
        if (count == held) {
            boolean plain = path.chars().noneMatch(c -> RESERVED.indexOf(c) >= 0);
            return setFormula(cell, (plain ? path : RelativeReference.path(path)) + fragment);
        }
        return set(cell, HyperlinkType.FILE, RelativeReference.path(path) + fragment);
    }

    /** Lets a cell lead to a {@linkplain #safe(String) safe} address. */
    boolean toAddress(Cell cell, String address) {
        return set(cell, address.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL, address);
    }

    /** Lets a cell lead to another place of the workbook. */
    boolean toPlace(Cell cell, String sheet, String reference) {
        return set(cell, HyperlinkType.DOCUMENT, "'" + sheet.replace("'", "''") + "'!" + reference);
    }

    private boolean set(Cell cell, HyperlinkType type, String address) {
        if (count == held) {
            return type == HyperlinkType.DOCUMENT ? leftOut() : setFormula(cell, address);
        }
        count++;
        Hyperlink link = helper.createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
        return true;
    }

    private boolean setFormula(Cell cell, String address) {
        String text = cell.getStringCellValue();
        if (address.length() > LONGEST_LITERAL || text.length() > LONGEST_LITERAL) {
            return leftOut();
        }
        cell.setCellFormula("HYPERLINK(" + literal(address) + "," + literal(text) + ")");
        cell.setCellValue(text);
        return true;
    }

    private boolean leftOut() {
        losses.linkWasLeftOut();
        return false;
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
