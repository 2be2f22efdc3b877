package org.kicnews.exporter.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kicnews.exporter.markup.PercentEncoding;

/** Links of documents, made safe. */
final class Hrefs {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** What may stand in a URI as it is (RFC 3986, 2.2 and 2.3), and the percent sign. */
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private Hrefs() {}

    /** The target as a URI that leads to a page or a mail address; empty for anything else, such as a script. */
    static Optional<String> external(String target) {
        try {
            URI uri = new URI(PercentEncoding.of(target.strip(), LEGAL));
            boolean known =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            boolean whole =
                    known && (uri.isOpaque() ? uri.getScheme().equalsIgnoreCase("mailto") : uri.getHost() != null);
            return whole ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
