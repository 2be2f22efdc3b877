package org.kicnews.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.json.Archive;

/**
 * Shows one issue or one article of the archive on the console: what was recognised, and what is doubtful about it; or lists
 * the issues that the archive holds.
 */
@Mojo(name = "show", requiresProject = false, threadSafe = true)
public final class ShowMojo extends OutputsMojo {

    /**
     * The id of the issue ({@code 205}) or of the article ({@code 205-2-4}) to show. Without it, the issues of the archive are
     * listed.
     */
    @Parameter(property = "kicnews.id")
    private @Nullable String id;

    @Inject
    ShowMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws IOException, MojoFailureException {
        Path folder = outputs().resolve("json/issues");
        if (!Files.isDirectory(folder)) {
            throw failure(messages.text("show.nothing", folder));
        }
        try {
            lines(Archive.read(outputs()), messages).forEach(getLog()::info);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> lines(Archive archive, Messages messages) throws MojoFailureException {
        String asked = Parameters.orElse(id, "");
        if (asked.isEmpty()) {
            return archive.issues()
                    .map(issue -> new IssueView(issue, messages).line())
                    .toList();
        }
        for (String name : archive.ids()) {
            if (asked.equals(name)) {
                return view(archive, name, messages).lines();
            }
            if (asked.startsWith(name + "-")) {
                return view(archive, name, messages)
                        .lines(asked)
                        .orElseThrow(() -> failure(messages.text("show.unknown-article", asked, name)));
            }
        }
        throw failure(messages.text("show.unknown", asked));
    }

    private static IssueView view(Archive archive, String issue, Messages messages) {
        return new IssueView(archive.issue(issue).orElseThrow(), messages);
    }
}
