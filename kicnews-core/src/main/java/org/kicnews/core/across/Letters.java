package org.kicnews.core.across;

import java.text.Normalizer;
import java.util.Locale;

/** What of a name counts when names are compared: its letters and digits, whatever their width and case. */
final class Letters {
    private Letters() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
