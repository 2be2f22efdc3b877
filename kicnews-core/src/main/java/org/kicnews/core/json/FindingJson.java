package org.kicnews.core.json;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;

/**
 * A finding as JSON shows it: with its texts, and its place spread out.
 *
 * @param code the id of the code
 * @param message what is wrong; absent is fine on reading
 * @param advice what to do next; absent is fine on reading
 * @param details what the texts speak of
 */
record FindingJson(
        String code,
        Severity severity,
        Optional<String> message,
        Optional<String> advice,
        Optional<String> file,
        Optional<Integer> page,
        Optional<String> article,
        List<String> details,
        Optional<Double> confidence) {

    static FindingJson of(Finding finding, FindingTexts texts) {
        Place place = finding.place();
        return new FindingJson(
                finding.code().id(),
                finding.severity(),
                Optional.of(texts.message(finding)),
                Optional.of(texts.advice(finding)),
                place.file(),
                place.page(),
                place.article(),
                finding.arguments(),
                finding.confidence());
    }

    /**
     * The finding.
     *
     * @throws IllegalArgumentException if the code is none of this version
     */
    Finding finding() {
        return new Finding(FindingCode.byId(code), severity, new Place(file, page, article), details, confidence);
    }
}
