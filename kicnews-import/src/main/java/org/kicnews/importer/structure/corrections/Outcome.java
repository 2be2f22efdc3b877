package org.kicnews.importer.structure.corrections;

import java.util.Optional;
import java.util.function.Function;
import org.kicnews.core.finding.FindingReason;

/**
 * What became of a decision: a result or a misfit.
 *
 * @param result what it made
 * @param misfit why it does not fit
 */
record Outcome<T>(Optional<T> result, Optional<Misfit> misfit) {

    /**
     * What a decision expected and what is there.
     *
     * @param expected what the decision names
     * @param found what stands there, or a {@link FindingReason} why nothing does
     * @param proposal a decision that would fit
     */
    record Misfit(String expected, String found, Optional<Decision> proposal) {}

    static <T> Outcome<T> done(T result) {
        return new Outcome<>(Optional.of(result), Optional.empty());
    }

    static <T> Outcome<T> misfit(String expected, String found, Optional<Decision> proposal) {
        return new Outcome<>(Optional.empty(), Optional.of(new Misfit(expected, found, proposal)));
    }

    static <T> Outcome<T> misfit(String expected, FindingReason found, Optional<Decision> proposal) {
        return misfit(expected, found.argument(), proposal);
    }

    <R> Outcome<R> map(Function<T, R> change) {
        return new Outcome<>(result.map(change), misfit);
    }
}
