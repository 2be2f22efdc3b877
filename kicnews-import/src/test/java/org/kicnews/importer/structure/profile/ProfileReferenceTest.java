package org.kicnews.importer.structure.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.structure.yaml.YamlDocument;
import org.kicnews.importer.structure.yaml.YamlException;
import org.kicnews.importer.structure.yaml.YamlMapping;

/** The page about profiles has every key that a profile can have, and no other. */
class ProfileReferenceTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.-]+)` \\|", Pattern.MULTILINE);
    private static final Path BUILT_IN =
            Path.of("src/main/resources/org/kicnews/importer/structure/profile/weekly-china-startup.yaml");

    private static Set<String> documented() throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/profile.md")));
        while (row.find()) {
            keys.add(row.group(1));
        }
        return keys;
    }

    @Test
    void everyKeyOfTheBuiltInProfileIsDocumentedAndEveryDocumentedKeyIsInIt() throws IOException, YamlException {
        YamlMapping root = YamlDocument.parse("built-in", Files.readString(BUILT_IN));
        Set<String> keys = new TreeSet<>(Set.of("extends"));
        for (String key : root.keys()) {
            boolean nested = List.of("masthead", "contents", "sections", "articles", "captions", "lists", "spans")
                    .contains(key);
            if (!nested) {
                keys.add(key);
                continue;
            }
            for (String inner : root.mapping(key).keys()) {
                if (inner.equals("fields")) {
                    root.mapping(key).mapping(inner).keys().forEach(field -> keys.add(key + ".fields." + field));
                } else {
                    keys.add(key + "." + inner);
                }
            }
        }

        assertThat(documented()).isEqualTo(keys);
    }
}
