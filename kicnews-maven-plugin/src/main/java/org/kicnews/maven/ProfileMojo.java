package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.proposal.ProfileProposal;
import org.kicnews.importer.proposal.Proposing;

/**
 * Proposes a profile for a newsletter that has none: shows what masthead, sections, titles and captions of the files
 * look like, and writes it as a draft to {@code profile.yaml} unless there is one.
 */
@Mojo(name = "profile", requiresProject = false, threadSafe = true)
public final class ProfileMojo extends AbstractMojo {

    /** The folder of the originals. */
    @Parameter(property = "kicnews.issuesDirectory", defaultValue = "${basedir}/src/issues")
    private @Nullable File issuesDirectory;

    /** The folder of {@code profile.yaml}. */
    @Parameter(property = "kicnews.configDirectory", defaultValue = "${basedir}/src/kicnews")
    private @Nullable File configDirectory;

    /** The name of the profile. */
    @Parameter(property = "kicnews.profileName", defaultValue = "newsletter")
    private String profileName = "newsletter";

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    ProfileMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault());
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        Path issues = Parameters.folder(issuesDirectory, "src/issues");
        if (!Files.isDirectory(issues)) {
            throw new MojoFailureException(messages.text("profile.nothing", issues));
        }
        try {
            ProfileProposal proposal = new Proposing().below(issues);
            if (proposal.isEmpty()) {
                throw new MojoFailureException(messages.text("profile.nothing", issues));
            }
            String yaml = proposal.yaml(profileName);
            yaml.lines().forEach(getLog()::info);
            Path profile = Parameters.folder(configDirectory, "src/kicnews").resolve("profile.yaml");
            if (Files.exists(profile)) {
                getLog().info(messages.text("profile.kept", profile));
            } else {
                Files.createDirectories(profile.toAbsolutePath().getParent());
                Files.writeString(profile, yaml, StandardCharsets.UTF_8);
                getLog().info(messages.text("profile.written", profile));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }
}
