package org.kicnews.core.across;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.across.Gist.Name;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/**
 * Finds sources under several names: names of the same letters, and names of which the archive itself says that they are
 * one, in a source {@code 차이나데일리(China Daily)} or in a gloss {@code 인민일보(人民日报)}.
 */
final class SourceCheck {
    /** A source that says itself what else it is called. */
    private static final Pattern TWO_NAMES = Pattern.compile("([^()（）]{2,40})[(（]([^()（）]{2,40})[)）]");

    /** How often each name is printed, by its letters. */
    private final Map<String, Map<String, Integer>> printed = new TreeMap<>();

    /** Which names the archive says a name to be another name of, with the name that says so, all by their letters. */
    private final Map<String, Map<String, String>> says = new TreeMap<>();

    /** Another name of the same source, by its letters; the last one has none. */
    private final Map<String, String> same = new TreeMap<>();

    private SourceCheck() {}

    static List<Finding> of(List<Gist> issues) {
        SourceCheck check = new SourceCheck();
        issues.forEach(
                issue -> issue.articles().forEach(article -> article.source().ifPresent(check::add)));
        check.tieNames();
        issues.forEach(
                issue -> issue.articles().forEach(article -> article.names().forEach(check::add)));
        return check.findings();
    }

    private void add(String source) {
        String name = source.strip();
        if (!Letters.of(name).isEmpty()) {
            printed.computeIfAbsent(Letters.of(name), letters -> new TreeMap<>())
                    .merge(name, 1, Integer::sum);
        }
        Matcher two = TWO_NAMES.matcher(name);
        if (two.matches() && isKorean(two.group(1)) && !isKorean(two.group(2))) {
            says.computeIfAbsent(Letters.of(two.group(2)), other -> new TreeMap<>())
                    .put(Letters.of(two.group(1)), Letters.of(name));
        }
    }

    /** What stands behind several names is no name of theirs, but a place or an agency. */
    private void tieNames() {
        says.forEach((other, names) -> {
            if (names.size() == 1) {
                names.forEach((name, whole) -> {
                    tie(name, whole);
                    tie(other, whole);
                });
            }
        });
    }

    private static boolean isKorean(String name) {
        return name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HANGUL);
    }

    private void add(Name name) {
        if (printed.containsKey(Letters.of(name.name())) && printed.containsKey(Letters.of(name.original()))) {
            tie(Letters.of(name.name()), Letters.of(name.original()));
        }
    }

    private void tie(String one, String other) {
        String from = last(one);
        String to = last(other);
        if (!from.equals(to)) {
            same.put(from, to);
        }
    }

    private String last(String letters) {
        String last = letters;
        for (Optional<String> next = Optional.of(letters); next.isPresent(); ) {
            last = next.get();
            next = Optional.ofNullable(same.get(last));
        }
        return last;
    }

    private List<Finding> findings() {
        Map<String, Map<String, Integer>> sources = new TreeMap<>();
        printed.forEach((letters, names) ->
                sources.computeIfAbsent(last(letters), last -> new TreeMap<>()).putAll(names));
        List<Finding> findings = new ArrayList<>();
        sources.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names ->
                        findings.add(Finding.of(FindingCode.SOURCE_NAMES_DIFFER, Place.archive(), Counted.of(names))));
        return findings;
    }
}
