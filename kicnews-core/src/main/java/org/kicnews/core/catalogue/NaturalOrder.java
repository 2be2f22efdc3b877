package org.kicnews.core.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of ids in which runs of digits count as numbers, so that 205-2-10 follows 205-2-9. */
public final class NaturalOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    /** Longer runs do not fit into a long, and are compared as text. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Override
    public int compare(String a, String b) {
        String[] ours = PART.split(a);
        String[] theirs = PART.split(b);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = compareParts(ours[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(ours.length, theirs.length);
        return length != 0 ? length : a.compareTo(b);
    }

    private static int compareParts(String a, String b) {
        boolean numbers = NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches();
        return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
    }
}
