package org.kicnews.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kicnews.core.json.Archive;

/** Shows one issue or one article of the archive on the console: what was recognised, and what is doubtful about it. */
@Mojo(name = "show", requiresProject = false, threadSafe = true)
public final class ShowMojo extends OutputsMojo {

    /** The id of the issue ({@code 205}) or of the article ({@code 205-2-4}) to show. */
    @Parameter(property = "kicnews.id", required = true)
    private String id = "";

    @Inject
    ShowMojo() {}

    @Override
    void run(Messages messages) throws IOException, MojoFailureException {
        Path folder = outputs().resolve("json/issues");
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException(messages.text("show.nothing", folder));
        }
        try {
            lines(Archive.read(outputs()), messages).forEach(getLog()::info);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> lines(Archive archive, Messages messages) throws MojoFailureException {
        List<String> names = archive.ids().stream().sorted().toList();
        for (String name : names) {
            if (id.equals(name)) {
                return view(archive, name, messages).lines();
            }
            if (id.startsWith(name + "-")) {
                return view(archive, name, messages)
                        .lines(id)
                        .orElseThrow(() -> new MojoFailureException(messages.text("show.unknown-article", id, name)));
            }
        }
        throw new MojoFailureException(messages.text("show.unknown", id, String.join(", ", names)));
    }

    private static IssueView view(Archive archive, String issue, Messages messages) {
        return new IssueView(archive.issue(issue).orElseThrow(), messages);
    }
}
