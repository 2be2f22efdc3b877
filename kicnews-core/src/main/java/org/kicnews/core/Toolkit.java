package org.kicnews.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The toolkit itself. */
public final class Toolkit {
    private Toolkit() {}

    /** The version of the toolkit, as its own build wrote it down. */
    public static String version() {
        try (InputStream in = Toolkit.class.getResourceAsStream("toolkit.properties")) {
            if (in == null) {
                throw new IllegalStateException("toolkit.properties is missing from kicnews-core");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("toolkit.properties cannot be read", e);
        }
    }
}
