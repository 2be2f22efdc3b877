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
import org.kicnews.core.finding.Baseline;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;

/**
 * Archives a folder of newsletter issues: reads every PDF and Word file and writes the issues as JSON, a yearly EPUB, an
 * XLSX index and a manifest.
 *
 * <p>The goal works in a project, by prefix after an execution was configured, and in any folder without a
 * {@code pom.xml}.
 */
@Mojo(name = "archive", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public class ArchiveMojo extends AbstractMojo {

    /** The folder of the originals, PDF and DOCX files in any depth. Nothing is ever written there. */
    @Parameter(property = "kicnews.issuesDirectory", defaultValue = "${basedir}/src/issues")
    private @Nullable File issuesDirectory;

    /** The folder of the outputs. It is replaced as a whole when all new outputs are complete. */
    @Parameter(property = "kicnews.outputDirectory", defaultValue = "${basedir}/target/kicnews")
    private @Nullable File outputDirectory;

    /** The folder of {@code profile.yaml} and {@code corrections}; it need not exist. */
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
    private int maxPages = Limits.DEFAULT_PAGES;

    /** The most characters that one page of a PDF may draw. */
    @Parameter(property = "kicnews.maxGlyphs", defaultValue = "500000")
    private int maxGlyphs = Limits.DEFAULT_GLYPHS;

    /** The most pixels of one picture. */
    @Parameter(property = "kicnews.maxPixels", defaultValue = "40000000")
    private long maxPixels = Limits.DEFAULT_PIXELS;

    /** How deep the elements of a Word file may be nested. */
    @Parameter(property = "kicnews.maxNesting", defaultValue = "1000")
    private int maxNesting = Limits.DEFAULT_NESTING;

    /** The most bytes that one part of a file may unpack to. */
    @Parameter(property = "kicnews.maxPartBytes", defaultValue = "67108864")
    private long maxPartBytes = Limits.DEFAULT_PART_BYTES;

    /** The most bytes that all parts of a Word file may unpack to together. */
    @Parameter(property = "kicnews.maxUnpackedBytes", defaultValue = "1073741824")
    private long maxUnpackedBytes = Limits.DEFAULT_UNPACKED_BYTES;

    /** How many times its packed size a part of a Word file may have when unpacked. */
    @Parameter(property = "kicnews.maxRatio", defaultValue = "100")
    private int maxRatio = Limits.DEFAULT_RATIO;

    /**
     * From which severity on a finding fails the build: {@code error}, {@code warning} or {@code none}. The outputs are
     * written in any case.
     */
    @Parameter(property = "kicnews.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The file of findings that a person accepted, which fail no build; {@code kicnews:baseline} writes it. By default
     * {@code accepted.txt} in the configuration directory, which need not exist.
     */
    @Parameter(property = "kicnews.baseline")
    private @Nullable File baseline;

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
        Summary summary = new Summary(messages, settings, result, gate(messages));
        summary.lines(duration).forEach(getLog()::info);
        conclude(summary, result, messages);
    }

    /**
     * Says what was found, and fails the build where it has to.
     *
     * @throws MojoFailureException if there are findings that fail it
     * @throws MojoExecutionException if something cannot be written
     */
    void conclude(Summary summary, BuildResult result, Messages messages)
            throws MojoExecutionException, MojoFailureException {
        summary.warnings().forEach(getLog()::warn);
        summary.errors().forEach(getLog()::error);
        if (summary.fails()) {
            throw new MojoFailureException(summary.failure());
        }
    }

    /** The file of accepted findings. */
    Path baseline() {
        return Parameters.folder(baseline, Parameters.folder(configDirectory, "src/kicnews") + "/accepted.txt");
    }

    private Gate gate(Messages messages) throws MojoExecutionException, MojoFailureException {
        try {
            return Gate.of(failOn, Baseline.in(baseline()));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
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
                            limits()),
                    outputs == null ? Set.of() : outputs,
                    threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                    Duration.ofSeconds(timeout));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private Limits limits() {
        return new Limits(maxPages, maxGlyphs, maxPixels, maxNesting, maxPartBytes, maxUnpackedBytes, maxRatio);
    }
}
