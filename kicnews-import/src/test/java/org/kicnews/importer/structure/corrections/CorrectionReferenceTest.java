package org.kicnews.importer.structure.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.structure.yaml.YamlException;

/** The page about corrections has every kind of decision, and its example is read. */
class CorrectionReferenceTest {
    private static final Path PAGE = Path.of("../docs/corrections.md");

    @Test
    void everyKindOfDecisionIsDocumented() throws IOException {
        Set<String> documented = new TreeSet<>();
        Matcher row = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE).matcher(Files.readString(PAGE));
        while (row.find()) {
            documented.add(row.group(1));
        }
        assertThat(documented).isEqualTo(DecisionReader.KEYS.keySet());
    }

    @Test
    void theExampleIsReadAndHasEveryKind() throws IOException, YamlException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("```yaml") + 7, page.lastIndexOf("```"));

        assertThat(DecisionReader.read("example", example).stream()
                        .map(decision -> decision.keys().keySet().iterator().next())
                        .collect(Collectors.toSet()))
                .isEqualTo(DecisionReader.KEYS.keySet());
    }
}
