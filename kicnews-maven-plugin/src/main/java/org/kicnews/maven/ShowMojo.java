package org.kicnews.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        if (archive.ids().contains(asked)) {
            return view(archive, asked, messages).lines();
        }
        // 205-1-2 is an article of 205; 205-1-2-3 one of its supplement 205-1.
        List<String> holders = archive.ids().stream()
                .filter(name -> asked.startsWith(name + "-"))
                .toList();
        for (String name : holders) {
            Optional<List<String>> lines = view(archive, name, messages).lines(asked);
            if (lines.isPresent()) {
                return lines.get();
            }
        }
        if (!holders.isEmpty()) {
            throw failure(messages.text("show.unknown-article", asked, holders.get(0)));
        }
        throw failure(messages.text("show.unknown", asked));
    }

    private static IssueView view(Archive archive, String issue, Messages messages) {
        return new IssueView(archive.issue(issue).orElseThrow(), messages);
    }
}
