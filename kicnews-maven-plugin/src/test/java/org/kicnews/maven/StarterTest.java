package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderOfIssuesBecomesAnArchiveOfThatFolder() throws IOException {
        Files.createFile(folder.resolve("제41호.PDF"));
        assertThat(starter().write()).containsExactly("pom.xml", ".gitignore");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<name>주간 &lt;창업&gt; &amp; 소식</name>")
                .contains("<issuesDirectory>${project.basedir}/.</issuesDirectory>")
                .contains("<version>1.2.3</version>")
                .doesNotContain("@");
    }

    @Test
    void anEmptyFolderGetsTheUsualPlaceForIssues() throws IOException {
        starter().write();
        assertThat(folder.resolve("pom.xml")).content().contains("${project.basedir}/src/issues");
    }

    @Test
    void whatExistsIsNotTouched() throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<mine/>");
        assertThat(starter().write()).containsExactly(".gitignore");
        assertThat(pom).hasContent("<mine/>");
    }

    private Starter starter() throws IOException {
        return new Starter(folder, new ArchiveIdentity("weekly", "주간 <창업> & 소식"), "ko", "1.2.3");
    }
}
