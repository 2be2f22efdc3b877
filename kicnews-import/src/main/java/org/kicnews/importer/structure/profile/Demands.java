package org.kicnews.importer.structure.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text must have to fit an expression. Most lines fit none of a profile's patterns, and lack something that can
 * be seen at once; the expression itself is asked only about the others.
 *
 * @param empty whether the empty text may fit
 * @param first the characters that may begin it
 * @param last the characters that may end it
 * @param inside sets of characters of each of which it holds one
 */
record Demands(boolean empty, Characters first, Characters last, List<Characters> inside) {
    /** A place between characters. */
    static final Demands PLACE = new Demands(true, Characters.NONE, Characters.NONE, List.of());

    /** Anything, or nothing. */
    static final Demands UNKNOWN = new Demands(true, Characters.ALL, Characters.ALL, List.of());

    Demands {
        inside = List.copyOf(inside);
    }

    /** One character of a set. */
    static Demands one(Characters characters) {
        return new Demands(false, characters, characters, characters.isAll() ? List.of() : List.of(characters));
    }

    /** This, then another. */
    Demands then(Demands next) {
        return new Demands(
                empty && next.empty,
                empty ? first.or(next.first) : first,
                next.empty ? next.last.or(last) : next.last,
                Stream.concat(inside.stream(), next.inside.stream()).distinct().toList());
    }

    /** This or another. */
    Demands or(Demands other) {
        boolean both = !inside.isEmpty() && !other.inside.isEmpty();
        Characters either = both ? inside.get(0).or(other.inside.get(0)) : Characters.ALL;
        return new Demands(
                empty || other.empty,
                first.or(other.first),
                last.or(other.last),
                either.isAll() ? List.of() : List.of(either));
    }

    /** This or nothing. */
    Demands optional() {
        return new Demands(true, first, last, List.of());
    }

    /** Whether a whole text may fit; if not, it does not. */
    boolean mayFit(String text) {
        return text.isEmpty()
                ? empty
                : first.holds(text.charAt(0)) && last.holds(text.charAt(text.length() - 1)) && mayStandIn(text);
    }

    /** Whether a part of a text may fit; if not, none does. */
    boolean mayStandIn(String text) {
        for (Characters one : inside) {
            if (!one.standIn(text)) {
                return false;
            }
        }
        return true;
    }
}
