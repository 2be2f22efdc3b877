package org.kicnews.exporter.xlsx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the workbook says of itself, in the archive's language: Korean, otherwise English. */
final class Labels {
    private final Locale locale;
    private final ResourceBundle bundle;

    Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                Labels.class.getPackageName() + ".labels",
                locale,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text that speaks of nothing. */
    String get(String key) {
        return bundle.getString(key);
    }

    /** A text that speaks of values; numbers are grouped as the language does. */
    String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
