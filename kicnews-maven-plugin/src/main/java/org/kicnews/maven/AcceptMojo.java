package org.kicnews.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.kicnews.core.files.WholeFile;
import org.kicnews.core.ids.ArticlePrint;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.json.Archive;
import org.kicnews.core.model.Issue;

/**
 * Accepts the archive as the last build made it: records the id and the text hash of every article in {@code ids.lock},
 * a file to commit. From then on these ids stand, and a build says which published text it would change.
 */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends SourcesMojo {

    @Inject
    AcceptMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws IOException, MojoFailureException {
        if (!Files.isDirectory(outputs().resolve("json/issues"))) {
            throw failure(messages.text("show.nothing", outputs()));
        }
        try {
            accept(outputs(), ProjectFiles.idsLock(configuration()), messages);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void accept(Path outputs, Path file, Messages messages) throws IOException, MojoFailureException {
        IdLock before = IdLock.read(file);
        if (!before.findings().isEmpty()) {
            // What cannot be read would be lost, and with it ids that were published.
            throw failure(String.join(
                    "\n", before.findings().stream().map(messages::line).toList()));
        }
        List<ArticlePrint> made = Archive.read(outputs)
                .issues()
                .flatMap(Issue::articles)
                .map(ArticlePrint::of)
                .toList();
        IdLock after = before.accept(made);
        write(after.text(), file);
        long added = after.entries().size() - before.entries().size();
        long gone = after.entries().stream().filter(IdLock.Entry::gone).count();
        getLog().info(messages.text(
                "accept.done", made.size(), added, gone, file.toAbsolutePath().normalize()));
    }

    /** Whole or not at all, since a lock that breaks off has lost ids. */
    private static void write(String text, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
