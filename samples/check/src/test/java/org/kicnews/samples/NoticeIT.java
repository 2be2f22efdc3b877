package org.kicnews.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The NOTICE against the bill of materials that the build makes of the dependencies. With {@code -Dkicnews.write=true}
 * the list is written anew.
 */
class NoticeIT {
    private static final String LIST = "What it brings along, and under which licence:\n\n";

    private static final Path PROJECT = Path.of("..", "..");

    private static final Path BILL = PROJECT.resolve("kicnews-maven-plugin/target/sbom.json");

    @Test
    void itNamesEveryDependencyThatIsBroughtAlongWithItsVersionAndLicence() throws IOException {
        assumeTrue(Files.exists(BILL), "the bill of materials is made by a build that is online only");
        Path file = PROJECT.resolve("NOTICE");
        String notice = Files.readString(file, StandardCharsets.UTF_8);
        String head = notice.substring(0, notice.indexOf(LIST) + LIST.length());
        String expected = head + String.join("\n", dependencies()) + "\n";
        if (Boolean.getBoolean("kicnews.write")) {
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        } else {
            assertThat(notice).isEqualTo(expected);
        }
    }

    private static List<String> dependencies() {
        JsonNode bill = JsonMapper.shared().readTree(BILL);
        TreeSet<String> lines = new TreeSet<>();
        for (JsonNode component : bill.path("components")) {
            String group = component.path("group").asString();
            if (!group.equals("org.kicnews")) {
                lines.add("  " + group + ":" + component.path("name").asString() + " "
                        + component.path("version").asString() + ": " + licences(component));
            }
        }
        return List.copyOf(lines);
    }

    private static String licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode entry : component.path("licenses")) {
            JsonNode licence = entry.path("license");
            licences.add(
                    licence.has("id")
                            ? licence.path("id").asString()
                            : licence.path("name")
                                    .asString(entry.path("expression").asString("")));
        }
        return String.join(", ", licences);
    }
}
