package org.kicnews.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.kicnews.importer.proposal.ProfileProposal;
import org.kicnews.importer.proposal.Proposing;

/**
 * Proposes a profile for a newsletter that has none: shows what masthead, sections, titles and captions of the files
 * look like, and writes it as a draft to {@code profile.yaml} unless there is one.
 */
@Mojo(name = "profile", requiresProject = false, threadSafe = true)
public final class ProfileMojo extends SourcesMojo {

    /** The name of the profile. */
    @Parameter(property = "kicnews.profileName", defaultValue = "newsletter")
    private String profileName = "newsletter";

    @Inject
    ProfileMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws IOException, MojoFailureException {
        if (!Files.isDirectory(issues())) {
            throw failure(messages.text("profile.nothing", issues()));
        }
        ProfileProposal proposal = new Proposing().below(issues());
        if (proposal.isEmpty()) {
            throw failure(messages.text("profile.nothing", issues()));
        }
        String yaml = proposal.yaml(profileName);
        yaml.lines().forEach(getLog()::info);
        Path profile = configuration().resolve("profile.yaml");
        Files.createDirectories(configuration());
        if (Files.exists(profile) && !Starter.isUntouchedProfile(profile)) {
            Path draft = profile.resolveSibling("profile-draft.yaml");
            Files.writeString(draft, yaml, StandardCharsets.UTF_8);
            getLog().info(messages.text("profile.kept", profile, draft));
        } else {
            Files.writeString(profile, yaml, StandardCharsets.UTF_8);
            getLog().info(messages.text("profile.written", profile));
        }
    }
}
