package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.Toolkit;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.build.Selection;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.BookSettings;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;

/** A goal that makes the archive, or a part of it. */
abstract class BuildMojo extends IdentityMojo {

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

    /**
     * How many originals are read at once. By default as many as the machine has processors, or as Maven's own {@code -T}
     * says; modules that are built at the same time share them.
     */
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

    private final MavenSession session;

    BuildMojo(MavenSession session, MavenProject project) {
        super(session, project);
        this.session = session;
    }

    /**
     * What a build made.
     *
     * @param settings what it was told
     * @param result what it made
     * @param duration how long it took
     */
    record Built(BuildSettings settings, BuildResult result, Duration duration) {}

    /** Makes the outputs of some issues, or finds that they are made. */
    final Built build(Selection selection, Messages messages)
            throws ParameterException, BuildException, IOException, InterruptedException {
        BuildSettings settings = settings(selection);
        Explanation.of(settings).forEach(line -> getLog().debug("kicnews " + line));
        long start = System.nanoTime();
        BuildResult result = ArchiveBuild.withServicesOf(getClass().getClassLoader())
                .run(settings, new ConsoleProgress(getLog()::info, messages, System::nanoTime));
        return new Built(settings, result, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The outputs that were asked for; none for all. */
    Set<String> exporters() {
        return outputs == null ? Set.of() : outputs;
    }

    /** How many threads this module may have. */
    private int processors() {
        int asked = session.getRequest().getDegreeOfConcurrency();
        int all = asked > 1 ? asked : Runtime.getRuntime().availableProcessors();
        return Math.max(
                1, all / Math.min(Math.max(1, asked), session.getProjects().size()));
    }

    /** The file of accepted findings. */
    final Path baseline() {
        return baseline == null ? configuration().resolve("accepted.txt") : baseline.toPath();
    }

    private BuildSettings settings(Selection selection) throws ParameterException {
        return new BuildSettings(
                        archive(selection),
                        issues(),
                        excluded(),
                        outputsOf(selection),
                        importing(),
                        exporters(),
                        Parameters.threads(threads, processors()),
                        Parameters.timeout(timeout))
                .withIdsLock(ProjectFiles.idsLock(configuration()))
                .withSelection(selection);
    }

    private ArchiveInfo archive(Selection selection) throws ParameterException {
        ArchiveIdentity identity = identity(issues());
        return new ArchiveInfo(
                // A book of some issues is another book than that of all.
                selection.isAll() ? identity.id() : identity.id() + "-selected",
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
                ProjectFiles.wayToOriginals(
                        Parameters.folder(project().getBasedir(), ""), outputsOf(selection), issues()));
    }

    /** The folder of a build's outputs: those of some issues never replace those of all. */
    private Path outputsOf(Selection selection) {
        return selection.isAll() ? outputs() : OutputFolders.ofSelection(outputs());
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
