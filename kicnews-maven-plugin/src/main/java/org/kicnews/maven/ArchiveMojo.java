package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
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
import org.kicnews.core.spi.BookSettings;
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
public class ArchiveMojo extends IdentityMojo {

    /** Who publishes the archive. */
    @Parameter(property = "kicnews.publisher")
    private @Nullable String publisher;

    /** What others may do with the archive. */
    @Parameter(property = "kicnews.rights")
    private @Nullable String rights;

    /** The outputs to write: {@code json}, {@code epub}, {@code xlsx}, {@code report}. By default all. */
    @Parameter(property = "kicnews.outputs")
    private @Nullable Set<String> outputs;

    /** Which issues make one book: {@code year}, {@code half-year} or {@code issue}. */
    @Parameter(property = "kicnews.books", defaultValue = "year")
    private String books = "year";

    /**
     * A TrueType or OpenType font of which a subset goes into every book. By default readers see the books in their own
     * fonts.
     */
    @Parameter(property = "kicnews.font")
    private @Nullable File font;

    /** The most pixels of the longer side of a picture in a book; larger ones are scaled down. 0 for no limit. */
    @Parameter(property = "kicnews.pictureLimit", defaultValue = "2400")
    private int pictureLimit = BookSettings.DEFAULT_PICTURE_LIMIT;

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

    /**
     * The time that outputs carry where their format asks for one, in ISO 8601. By default the date of the newest issue.
     */
    @Parameter(property = "kicnews.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Inject
    ArchiveMojo(MavenProject project) {
        super(project);
    }

    @Override
    void run(Messages messages)
            throws ParameterException, BuildException, IOException, InterruptedException, MojoFailureException {
        BuildSettings settings = settings();
        Gate gate = Gate.of(failOn, Baseline.in(baseline()));
        long start = System.nanoTime();
        BuildResult result = ArchiveBuild.withServicesOf(getClass().getClassLoader())
                .run(settings, new ConsoleProgress(getLog()::info, messages, System::nanoTime));
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        Summary summary = new Summary(messages, settings, result, gate);
        summary.lines(duration).forEach(getLog()::info);
        conclude(summary, result, messages);
    }

    /**
     * Says what was found, and fails the build where it has to.
     *
     * @throws MojoFailureException if there are findings that fail it
     * @throws IOException if something cannot be written
     */
    void conclude(Summary summary, BuildResult result, Messages messages) throws IOException, MojoFailureException {
        summary.warnings().forEach(getLog()::warn);
        summary.errors().forEach(getLog()::error);
        if (summary.fails()) {
            throw new MojoFailureException(summary.failure());
        }
    }

    /** The file of accepted findings. */
    final Path baseline() {
        return baseline == null ? configuration().resolve("accepted.txt") : baseline.toPath();
    }

    private BuildSettings settings() throws ParameterException {
        return new BuildSettings(
                archive(),
                issues(),
                excluded(),
                outputs(),
                importing(),
                outputs == null ? Set.of() : outputs,
                Parameters.threads(threads, Runtime.getRuntime().availableProcessors()),
                Parameters.timeout(timeout),
                Optional.of(ProjectFiles.idsLock(configuration())));
    }

    private ArchiveInfo archive() throws ParameterException {
        ArchiveIdentity identity = identity(issues());
        return new ArchiveInfo(
                identity.id(),
                identity.title(),
                Optional.ofNullable(publisher),
                Optional.ofNullable(rights),
                Parameters.locale(language()),
                Parameters.timestamp(Parameters.orElse(outputTimestamp, "")),
                Toolkit.version(),
                new BookSettings(
                        Parameters.division(books),
                        Optional.of(configuration()),
                        Optional.ofNullable(font).map(File::toPath),
                        Parameters.someOrNone("pictureLimit", pictureLimit)),
                ProjectFiles.wayToOriginals(Parameters.folder(project().getBasedir(), ""), outputs(), issues()));
    }

    private ImportSettings importing() throws ParameterException {
        return new ImportSettings(
                language(),
                Optional.of(configuration().resolve("profile.yaml")).filter(Files::exists),
                Optional.of(configuration().resolve("corrections")),
                passwords == null ? List.of() : passwords,
                limits());
    }

    private Limits limits() throws ParameterException {
        return new Limits(
                Parameters.some("maxPages", maxPages),
                Parameters.some("maxGlyphs", maxGlyphs),
                Parameters.some("maxPixels", maxPixels),
                Parameters.some("maxNesting", maxNesting),
                Parameters.some("maxPartBytes", maxPartBytes),
                Parameters.some("maxUnpackedBytes", maxUnpackedBytes),
                Parameters.some("maxRatio", maxRatio));
    }
}
