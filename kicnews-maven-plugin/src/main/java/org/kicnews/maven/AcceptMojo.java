package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.ids.ArticlePrint;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.json.Archive;
import org.kicnews.core.model.Issue;

/**
 * Accepts the archive as the last build made it: records the id and the text hash of every article in {@code ids.lock},
 * a file to commit. From then on these ids stand, and a build says which published text it would change.
 */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends AbstractMojo {

    /** The folder of the outputs, which hold the archive as JSON. */
    @Parameter(property = "kicnews.outputDirectory", defaultValue = "${basedir}/target/kicnews")
    private @Nullable File outputDirectory;

    /** The folder of {@code ids.lock}, {@code profile.yaml} and {@code corrections}; made where it does not exist. */
    @Parameter(property = "kicnews.configDirectory", defaultValue = "${basedir}/src/kicnews")
    private @Nullable File configDirectory;

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    AcceptMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault());
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        Path outputs = Parameters.folder(outputDirectory, "target/kicnews");
        Path lock = ProjectFiles.idsLock(Parameters.folder(configDirectory, "src/kicnews"));
        if (!Files.isDirectory(outputs.resolve("json/issues"))) {
            throw new MojoFailureException(messages.text("show.nothing", outputs));
        }
        try {
            accept(outputs, lock, messages);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }

    private void accept(Path outputs, Path file, Messages messages) throws IOException, MojoFailureException {
        IdLock before = IdLock.read(file);
        if (!before.findings().isEmpty()) {
            // What cannot be read would be lost, and with it ids that were published.
            throw new MojoFailureException(String.join(
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
                "accepted", made.size(), added, gone, file.toAbsolutePath().normalize()));
    }

    /** Whole or not at all, since a lock that breaks off has lost ids. */
    private static void write(String text, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
