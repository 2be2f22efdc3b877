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
 * @param code the kind of finding; never translated, never changed
 * @param severity how much it matters here
 * @param message what is wrong, in the archive's language; may be absent on reading
 * @param advice what to do next, in the archive's language; may be absent on reading
 * @param file the path of the original below the issues folder
 * @param page the page of the original, from 1
 * @param article the id of the article
 * @param details what message and advice speak of, in the order of their placeholders
 * @param confidence how sure the toolkit is of the reading that it chose, where it had a choice
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
