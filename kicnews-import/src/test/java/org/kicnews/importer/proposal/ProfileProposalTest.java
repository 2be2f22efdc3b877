package org.kicnews.importer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.profile.ProfileReader;
import org.kicnews.importer.structure.yaml.YamlException;

/** A draft from files is a profile that fits them. */
class ProfileProposalTest {
    private static final Path SAMPLES = Path.of("../samples/archive/src/issues/2022");

    @Test
    void aDraftFromTheSampleIssuesKnowsTheirNameNumberDateAndSections() throws IOException, YamlException {
        String yaml = new Proposing().below(SAMPLES).yaml("draft");
        Profile profile = ProfileReader.read("draft.yaml", yaml);

        assertThat(profile.name()).isEqualTo("draft");
        assertThat(profile.masthead().titles())
                .anyMatch(title -> title.match("주간 중국 창업").isPresent());
        assertThat(profile.sections().known())
                .anyMatch(section -> section.match("주간 NEWS").isPresent());
        assertThat(yaml).contains("# Lines that stand out", "# Below pictures stand");
    }
}
