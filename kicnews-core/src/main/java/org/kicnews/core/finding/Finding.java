package org.kicnews.core.finding;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.digest.Sha256;

/**
 * Something that a person should know about.
 *
 * @param code what kind of thing it is
 * @param severity how much it matters here
 * @param place where it is
 * @param arguments what the texts of the code speak of, in the order of their placeholders
 * @param confidence how sure the toolkit is of the reading that it chose, from 0 to 1, where it had a choice
 */
public record Finding(
        FindingCode code, Severity severity, Place place, List<String> arguments, Optional<Double> confidence) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding with the usual severity of its code. */
    public static Finding of(FindingCode code, Place place, String... arguments) {
        return new Finding(code, code.severity(), place, List.of(arguments), Optional.empty());
    }

    /**
     * Tells the finding from others, but not from itself in the next build: 64 lower-case hexadecimal digits that depend
     * on its code, its place and its arguments.
     */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\u0000",
                code.id(),
                place.file().orElse(""),
                place.page().map(String::valueOf).orElse(""),
                place.article().orElse(""),
                String.join("\u0000", arguments)));
    }

    public Finding withFile(String path) {
        return new Finding(code, severity, place.withFile(path), arguments, confidence);
    }

    public Finding withPlace(Place newPlace) {
        return new Finding(code, severity, newPlace, arguments, confidence);
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(code, newSeverity, place, arguments, confidence);
    }

    public Finding withConfidence(double newConfidence) {
        return new Finding(code, severity, place, arguments, Optional.of(newConfidence));
    }
}
