package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.profile.ProfileReader;

class StarterTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderOfIssuesBecomesAnArchiveOfThatFolder() throws IOException {
        Files.createFile(folder.resolve("제41호.PDF"));
        assertThat(starter().write())
                .containsExactly("pom.xml", ".gitignore", ".mvn/jvm.config", "src/kicnews/profile.yaml");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<name>주간 &lt;창업&gt; &amp; 소식</name>")
                .contains("<issuesDirectory>${project.basedir}</issuesDirectory>")
                .contains("<version>1.2.3</version>")
                .doesNotContain("@");
    }

    @Test
    void anEmptyFolderGetsTheUsualPlaceForIssues() throws IOException {
        starter().write();
        assertThat(folder.resolve("pom.xml")).content().contains("${project.basedir}/src/issues");
    }

    @Test
    void aFolderOfIssuesThatWasNamedStandsInThePom() throws IOException {
        Path issues = Files.createDirectories(folder.resolve("원본/pdf"));
        new Starter(folder, issues, new ArchiveIdentity("weekly", "주간"), "ko", "1.2.3").write();
        assertThat(folder.resolve("pom.xml")).content().contains("<issuesDirectory>${project.basedir}/원본/pdf<");
    }

    @Test
    void whatExistsIsNotTouched() throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<mine/>");
        assertThat(starter().write()).containsExactly(".gitignore", ".mvn/jvm.config", "src/kicnews/profile.yaml");
        assertThat(pom).hasContent("<mine/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theProfileToBeginWithSaysWhatTheBuiltInOneSays(String language) throws Exception {
        starter(language).write();
        Path file = folder.resolve("src/kicnews/profile.yaml");
        Profile profile = ProfileReader.read("profile.yaml", Files.readString(file));
        assertThat(profile.articles().forms())
                .hasSameSizeAs(ProfileReader.builtIn().articles().forms());
        assertThat(Starter.isUntouchedProfile(file)).isTrue();
        Files.writeString(file, "\nheadings: []\n", StandardOpenOption.APPEND);
        assertThat(Starter.isUntouchedProfile(file)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theExamplesInTheProfileCanBeUncommented(String language) throws Exception {
        starter(language).write();
        String text = Files.readString(folder.resolve("src/kicnews/profile.yaml"));
        String examples = text.substring(text.indexOf("profile: 1")).replaceAll("(?m)^# ?+(?=(?: |[a-z]+:$))", "");
        Profile profile = ProfileReader.read("profile.yaml", examples);
        assertThat(profile.sections().known()).hasSize(1);
        assertThat(profile.masthead().titles()).hasSize(1);
        assertThat(profile.articles().forms()).hasSize(1);
    }

    private Starter starter() throws IOException {
        return starter("ko");
    }

    private Starter starter(String language) throws IOException {
        return new Starter(
                folder, folder.resolve("src/issues"), new ArchiveIdentity("weekly", "주간 <창업> & 소식"), language, "1.2.3");
    }
}
