package org.kicnews.benchmark.weekly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What stands at the head of every issue: that of the sample archive.
 *
 * @param title the name of the newsletter
 * @param lines the lines below the line with number and date
 */
public record Masthead(String title, List<String> lines) {

    public Masthead {
        lines = List.copyOf(lines);
    }

    /** The masthead in a file like {@code samples/archive/make/content/masthead.yaml}. */
    static Masthead read(Path file) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readString(file));
        return new Masthead(
                text(yaml, "title"),
                List.of(
                        "발행처 : " + text(yaml, "publisher"),
                        "센터장 : " + text(yaml, "director"),
                        "전화 : " + text(yaml, "phone"),
                        "메일 : " + text(yaml, "mail"),
                        text(yaml, "copyright")));
    }

    private static String text(JsonNode yaml, String key) {
        return yaml.get(key).stringValue();
    }
}
