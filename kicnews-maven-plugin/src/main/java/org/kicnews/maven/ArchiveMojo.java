package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.Toolkit;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

/**
 * Archives a folder of newsletter issues: reads every PDF and Word file and writes the issues as JSON, a yearly EPUB, an
 * XLSX index and a manifest.
 *
 * <p>The goal works in a project, by prefix after an execution was configured, and in any folder without a
 * {@code pom.xml}.
 */
@Mojo(name = "archive", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ArchiveMojo extends AbstractMojo {

    /** The folder of the originals, PDF and DOCX files in any depth. Nothing is ever written there. */
    @Parameter(property = "kicnews.issuesDirectory", defaultValue = "${basedir}/src/issues")
    private @Nullable File issuesDirectory;

    /** The folder of the outputs. It is replaced as a whole when all new outputs are complete. */
    @Parameter(property = "kicnews.outputDirectory", defaultValue = "${basedir}/target/kicnews")
    private @Nullable File outputDirectory;

    /** The folder of {@code profile.yaml}, {@code corrections} and {@code ids.lock}; it need not exist. */
    @Parameter(property = "kicnews.configDirectory", defaultValue = "${basedir}/src/kicnews")
    private @Nullable File configDirectory;

    /**
     * The archive's name in file names and identifiers: ASCII letters, digits, {@code -} and {@code .}. By default the
     * artifactId, or the name of the folder where there is no project.
     */
    @Parameter(property = "kicnews.archiveId")
    private @Nullable String archiveId;

    /** The archive's title for readers. By default the project's name, or the name of the folder. */
    @Parameter(property = "kicnews.title")
    private @Nullable String title;

    /** Who publishes the archive. */
    @Parameter(property = "kicnews.publisher")
    private @Nullable String publisher;

    /** What others may do with the archive. */
    @Parameter(property = "kicnews.rights")
    private @Nullable String rights;

    /** The language of the archive and of its outputs, as a BCP 47 tag. Labels come in {@code ko} and {@code en}. */
    @Parameter(property = "kicnews.language", defaultValue = "ko")
    private String language = "ko";

    /** The outputs to write: {@code json}, {@code epub}, {@code xlsx}, {@code report}. By default all. */
    @Parameter(property = "kicnews.outputs")
    private @Nullable Set<String> outputs;

    /** Passwords to try on encrypted originals, in order. */
    @Parameter(property = "kicnews.passwords")
    private @Nullable List<String> passwords;

    /** How many originals are read at once. By default as many as the machine has processors. */
    @Parameter(property = "kicnews.threads", defaultValue = "0")
    private int threads;

    /** How many seconds the reading of one original may take. */
    @Parameter(property = "kicnews.timeout", defaultValue = "120")
    private long timeout = BuildSettings.DEFAULT_TIMEOUT.toSeconds();

    /** The most pages of one original that are read. */
    @Parameter(property = "kicnews.maxPages", defaultValue = "2000")
    private int maxPages = ImportSettings.DEFAULT_MAX_PAGES;

    /** Whether the build fails when there are errors among the findings. The outputs are written in any case. */
    @Parameter(property = "kicnews.failOnError", defaultValue = "true")
    private boolean failOnError = true;

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The time that outputs carry where their format asks for one, in ISO 8601. By default the date of the newest issue.
     */
    @Parameter(property = "kicnews.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    private final MavenProject project;

    @Inject
    ArchiveMojo(MavenProject project) {
        this.project = project;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault());
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        BuildSettings settings = settings();
        long start = System.nanoTime();
        BuildResult result = run(settings, messages);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        Summary summary = new Summary(messages, settings, result);
        summary.lines(duration).forEach(getLog()::info);
        summary.warnings().forEach(getLog()::warn);
        if (!result.findings(Severity.ERROR).isEmpty()) {
            fail(summary);
        }
    }

    private BuildResult run(BuildSettings settings, Messages messages)
            throws MojoExecutionException, MojoFailureException {
        try {
            return ArchiveBuild.withServicesOf(getClass().getClassLoader())
                    .run(settings, new ConsoleProgress(getLog()::info, messages, System::nanoTime));
        } catch (BuildException e) {
            throw new MojoFailureException(messages.text(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException(messages.text("interrupted"), e);
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }

    private void fail(Summary summary) throws MojoFailureException {
        if (failOnError) {
            throw new MojoFailureException(summary.failure());
        }
        summary.errors().forEach(getLog()::error);
    }

    private BuildSettings settings() throws MojoFailureException {
        Path issues = Parameters.folder(issuesDirectory, "src/issues");
        ArchiveIdentity identity = ArchiveIdentity.of(project, issues);
        Path config = Parameters.folder(configDirectory, "src/kicnews");
        try {
            return new BuildSettings(
                    new ArchiveInfo(
                            Parameters.archiveId(Parameters.orElse(archiveId, identity.id())),
                            Parameters.orElse(title, identity.title()),
                            Optional.ofNullable(publisher),
                            Optional.ofNullable(rights),
                            Parameters.locale(language),
                            Parameters.timestamp(Parameters.orElse(outputTimestamp, "")),
                            Toolkit.version()),
                    issues,
                    ProjectFiles.of(project, config),
                    Parameters.folder(outputDirectory, "target/kicnews"),
                    new ImportSettings(
                            language,
                            Optional.of(config.resolve("profile.yaml")).filter(Files::exists),
                            Optional.of(config.resolve("corrections")),
                            passwords == null ? List.of() : passwords,
                            maxPages),
                    outputs == null ? Set.of() : outputs,
                    threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                    Duration.ofSeconds(timeout),
                    Optional.of(ProjectFiles.idsLock(config)));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
