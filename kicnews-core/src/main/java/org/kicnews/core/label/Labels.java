package org.kicnews.core.label;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle in one language. */
public final class Labels {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * The bundle of this name beside a class.
     *
     * @param owner the class
     * @param name the name of the properties file, without language and extension
     * @param locale the language asked for; where there is none of it, the texts are English
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Labels beside(Class<?> owner, String name, Locale locale) {
        return new Labels(
                locale,
                ResourceBundle.getBundle(
                        owner.getPackageName() + "." + name,
                        locale,
                        owner.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A text as it stands in the bundle, with its placeholders. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** A text that speaks of values; numbers are written as the locale asked for does. */
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
