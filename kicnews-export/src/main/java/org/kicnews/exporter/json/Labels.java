package org.kicnews.exporter.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the descriptions of the data say, in the archive's language: Korean, otherwise English. */
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

    String get(String key) {
        return bundle.getString(key);
    }

    String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
