package org.kicnews.exporter.report;

import java.util.EnumMap;
import java.util.Map;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.ledger.Ledger.Destination;

/** The ledgers of several issues added up. */
final class LedgerTotals {

    /** Characters and pictures. */
    record Sum(long characters, long pictures) {
        static final Sum ZERO = new Sum(0, 0);

        Sum plus(long moreCharacters, long morePictures) {
            return new Sum(characters + moreCharacters, pictures + morePictures);
        }

        Sum minus(Sum other) {
            return new Sum(characters - other.characters, pictures - other.pictures);
        }

        boolean isZero() {
            return equals(ZERO);
        }
    }

    private final Map<Destination, Sum> ends = new EnumMap<>(Destination.class);
    private Sum source = Sum.ZERO;
    private long missing;
    private long surplus;

    /** The totals of one ledger. */
    static LedgerTotals of(Ledger ledger) {
        LedgerTotals totals = new LedgerTotals();
        totals.add(ledger);
        return totals;
    }

    void add(Ledger ledger) {
        source = source.plus(ledger.sourceCharacters(), ledger.sourcePictures());
        missing += ledger.missing().codePointCount(0, ledger.missing().length());
        surplus += ledger.surplus().codePointCount(0, ledger.surplus().length());
        for (Ledger.Entry entry : ledger.entries()) {
            ends.put(entry.destination(), at(entry.destination()).plus(entry.characters(), entry.pictures()));
        }
    }

    /** What the readers saw. */
    Sum source() {
        return source;
    }

    /** What ended in one place. */
    Sum at(Destination destination) {
        return ends.getOrDefault(destination, Sum.ZERO);
    }

    /** What ended anywhere. */
    Sum ended() {
        Sum ended = Sum.ZERO;
        for (Sum end : ends.values()) {
            ended = ended.plus(end.characters(), end.pictures());
        }
        return ended;
    }

    /** How many characters of the sources ended nowhere. */
    long missing() {
        return missing;
    }

    /** How many characters came from nowhere. */
    long surplus() {
        return surplus;
    }
}
