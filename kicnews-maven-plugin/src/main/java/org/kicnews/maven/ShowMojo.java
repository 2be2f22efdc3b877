package org.kicnews.maven;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Issue;

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
        lines(outputs().resolve("json/issues"), messages).forEach(getLog()::info);
    }

    private List<String> lines(Path folder, Messages messages) throws IOException, MojoFailureException {
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException(messages.text("show.nothing", folder));
        }
        for (String name : issues(folder)) {
            if (id.equals(name)) {
                return new IssueView(read(folder, name), messages).lines();
            }
            if (id.startsWith(name + "-")) {
                return new IssueView(read(folder, name), messages)
                        .lines(id)
                        .orElseThrow(() -> new MojoFailureException(messages.text("show.unknown-article", id, name)));
            }
        }
        throw new MojoFailureException(messages.text("show.unknown", id, String.join(", ", issues(folder))));
    }

    private static Issue read(Path folder, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(name + ".json")))) {
            return IssueJson.in(Locale.ROOT).read(in);
        }
    }

    private static List<String> issues(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
