package org.kicnews.core.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the visible characters and pictures of an issue's source ended.
 *
 * @param sourceCharacters the visible characters that the reader saw
 * @param sourcePictures the pictures that the reader saw
 * @param entries how many ended where
 * @param missing the characters of the source that ended nowhere
 * @param surplus the characters of the issue that the source does not have
 */
public record Ledger(int sourceCharacters, int sourcePictures, List<Entry> entries, String missing, String surplus) {

    /** A place where characters and pictures of the source end. */
    public enum Destination {
        MASTHEAD,
        TOC,
        SECTION_TITLE,
        ARTICLE,
        NOTE,
        FURNITURE,
        /** Left out on purpose: drawn twice, hidden, or outside the page. */
        DROPPED
    }

    /**
     * What ended in one place.
     *
     * @param destination the place
     * @param characters visible characters
     * @param pictures pictures
     */
    public record Entry(Destination destination, int characters, int pictures) {}

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** A ledger of nothing. */
    public static Ledger empty() {
        return new Ledger(0, 0, List.of(), "", "");
    }

    /**
     * The ledger after a person moved something from one place to another.
     *
     * @param characters visible characters
     * @param pictures pictures
     */
    public Ledger moved(Destination from, Destination to, int characters, int pictures) {
        List<Entry> moved = new ArrayList<>();
        for (Destination destination : Destination.values()) {
            int sign = (destination == to ? 1 : 0) - (destination == from ? 1 : 0);
            Entry before = entries.stream()
                    .filter(entry -> entry.destination() == destination)
                    .findFirst()
                    .orElse(new Entry(destination, 0, 0));
            Entry after = new Entry(
                    destination, before.characters() + sign * characters, before.pictures() + sign * pictures);
            if (after.characters() != 0 || after.pictures() != 0) {
                moved.add(after);
            }
        }
        return new Ledger(sourceCharacters, sourcePictures, moved, missing, surplus);
    }

    /** Whether every character and picture of the source ended in exactly one place, and nothing came from elsewhere. */
    public boolean balances() {
        return missing.isEmpty()
                && surplus.isEmpty()
                && sourceCharacters
                        == entries.stream().mapToInt(Entry::characters).sum()
                && sourcePictures == entries.stream().mapToInt(Entry::pictures).sum();
    }
}
