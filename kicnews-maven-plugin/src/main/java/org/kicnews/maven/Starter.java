package org.kicnews.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the files that make an archive of a folder of issues. What exists is never touched. */
final class Starter {
    private static final String USUAL_ISSUES = "src/issues";
    private static final String BASE = "${project.basedir}";
    /** Options for the Java that Maven runs on, which Maven reads from here; it takes no comments. */
    private static final String JVM = ".mvn/jvm.config";

    private static final String PROFILE = "src/kicnews/profile.yaml";

    private final Path folder;
    private final String language;
    private final Map<String, String> values;

    /**
     * A starter for a folder.
     *
     * @param folder the folder, which may hold issues already
     * @param issues where a person says that the issues are; {@code src/issues} where nobody says so
     * @param identity what the archive is called
     * @param language the language of the archive
     * @param version the version of the plugin
     */
    Starter(Path folder, Path issues, ArchiveIdentity identity, String language, String version) throws IOException {
        this.folder = folder;
        this.language = language;
        this.values = Map.of(
                "archiveId",
                identity.id(),
                "title",
                identity.title(),
                "language",
                language,
                "version",
                version,
                "issuesDirectory",
                issuesDirectory(issues));
    }

    /** Where the issues are: in the usual place, or, where there is none yet but files lie about, right here. */
    private String issuesDirectory(Path issues) throws IOException {
        Path base = folder.toAbsolutePath().normalize();
        Path named = issues.toAbsolutePath().normalize();
        if (!named.equals(base.resolve(USUAL_ISSUES))) {
            String path = base.relativize(named)
                    .toString()
                    .replace(base.getFileSystem().getSeparator(), "/");
            return path.isEmpty() ? BASE : BASE + "/" + path;
        }
        if (Files.isDirectory(folder.resolve(USUAL_ISSUES))) {
            return BASE + "/" + USUAL_ISSUES;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Starter::isIssue) ? BASE : BASE + "/" + USUAL_ISSUES;
        }
    }

    private static boolean isIssue(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".docx") || name.endsWith(".doc");
    }

    /** Writes the files, and returns the names of those that were not there before. */
    List<String> write() throws IOException {
        List<String> written = new ArrayList<>();
        write("pom.xml", filled("pom.xml"), written);
        write(".gitignore", template("gitignore"), written);
        write(JVM, template("jvm.config"), written);
        write(PROFILE, template(profileIn(language)), written);
        return written;
    }

    /** Whether a profile is as a starter wrote it, so that nothing of a person's is in it. */
    static boolean isUntouchedProfile(Path profile) throws IOException {
        String text = Files.readString(profile, StandardCharsets.UTF_8);
        return text.equals(template(profileIn("ko"))) || text.equals(template(profileIn("en")));
    }

    /** The starting profile, with remarks in Korean where the archive speaks it. */
    private static String profileIn(String language) {
        return language.startsWith("ko") ? "profile_ko.yaml" : "profile.yaml";
    }

    private void write(String name, String content, List<String> written) throws IOException {
        try {
            Files.createDirectories(folder.resolve(name).toAbsolutePath().getParent());
            Files.writeString(folder.resolve(name), content, StandardOpenOption.CREATE_NEW);
            written.add(name);
        } catch (FileAlreadyExistsException e) {
            // It is somebody's work; the caller says that it was left alone.
        }
    }

    private String filled(String template) throws IOException {
        String text = template(template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", escaped(value.getValue()));
        }
        return text;
    }

    private static String template(String template) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("init/" + template)) {
            if (in == null) {
                throw new IllegalStateException("init/" + template + " is missing from the plugin");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
