package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.kicnews.core.digest.Sha256;

/**
 * The code of all pages. Both parts do without {@code <} and {@code &}, so that they mean the same in HTML and in XML.
 *
 * @param style the style sheet
 * @param script the script of search, filters and copying
 */
record PageCode(String style, String script) {

    static PageCode load() {
        return new PageCode(resource("report.css"), resource("report.js"));
    }

    /** A content security policy (level 3) that allows nothing but this code and pictures that the page itself holds: no load, no form, no other script. */
    String policy() {
        return "default-src 'none'; img-src data:; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String code) {
        byte[] hash = Sha256.bytesOf(code.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static String resource(String name) {
        try (InputStream in = PageCode.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
