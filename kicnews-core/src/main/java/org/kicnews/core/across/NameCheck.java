package org.kicnews.core.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kicnews.core.across.Gist.Name;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/**
 * Finds foreign names that different issues spell differently: 핀둬둬 and 핀뉘뉘 for 拼多多. Only spellings of one length
 * that share a syllable in its place are reported: 베이징 and 북경 are two readings, no slip.
 */
final class NameCheck {
    /** A single character is a surname of many. */
    private static final int CHARACTERS = 2;

    private NameCheck() {}

    /** How often a spelling is printed and where. */
    private static final class Uses {
        private final TreeSet<String> issues = new TreeSet<>();
        private int articles;
    }

    static List<Finding> of(List<Gist> issues) {
        Map<String, Map<String, Uses>> originals = new TreeMap<>();
        for (Gist issue : issues) {
            issue.articles().forEach(article -> {
                for (Name name : article.names()) {
                    Uses uses = originals
                            .computeIfAbsent(name.original(), original -> new TreeMap<>())
                            .computeIfAbsent(name.name(), spelling -> new Uses());
                    uses.issues.add(issue.id());
                    uses.articles++;
                }
            });
        }
        List<Finding> findings = new ArrayList<>();
        originals.forEach((original, spellings) -> {
            Map<String, Integer> alike = alike(spellings);
            if (original.codePointCount(0, original.length()) >= CHARACTERS && alike.size() > 1) {
                findings.add(
                        Finding.of(FindingCode.NAME_SPELLINGS_DIFFER, Place.archive(), original, Counted.of(alike)));
            }
        });
        return findings;
    }

    /** Spellings with another like them in another issue; what one issue spells differently its own findings say. */
    private static Map<String, Integer> alike(Map<String, Uses> spellings) {
        Map<String, Integer> alike = new TreeMap<>();
        spellings.forEach((one, its) -> spellings.forEach((other, others) -> {
            boolean apart = its.issues.size() > 1 || !its.issues.equals(others.issues);
            if (!one.equals(other) && apart && areAlike(one, other)) {
                alike.put(one, its.articles);
                alike.put(other, others.articles);
            }
        }));
        return alike;
    }

    private static boolean areAlike(String one, String other) {
        int[] some = one.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        int same = 0;
        for (int i = 0; i < some.length && some.length == others.length; i++) {
            same += some[i] == others[i] ? 1 : 0;
        }
        return same > 0;
    }
}
