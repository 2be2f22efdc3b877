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

    private final Path folder;
    private final Map<String, String> values;

    /**
     * A starter for a folder.
     *
     * @param folder the folder, which may hold issues already
     * @param identity what the archive is called
     * @param language the language of the archive
     * @param version the version of the plugin
     */
    Starter(Path folder, ArchiveIdentity identity, String language, String version) throws IOException {
        this.folder = folder;
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
                "${project.basedir}/" + issuesDirectory());
    }

    /** Where the issues are: in the usual place, or, where there is none yet but files lie about, right here. */
    private String issuesDirectory() throws IOException {
        if (Files.isDirectory(folder.resolve(USUAL_ISSUES))) {
            return USUAL_ISSUES;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Starter::isIssue) ? "." : USUAL_ISSUES;
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
        write(".gitignore", filled("gitignore"), written);
        return written;
    }

    private void write(String name, String content, List<String> written) throws IOException {
        try {
            Files.writeString(folder.resolve(name), content, StandardOpenOption.CREATE_NEW);
            written.add(name);
        } catch (FileAlreadyExistsException e) {
            // It is somebody's work; the caller says that it was left alone.
        }
    }

    private String filled(String template) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("init/" + template)) {
            if (in == null) {
                throw new IllegalStateException("init/" + template + " is missing from the plugin");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", escaped(value.getValue()));
            }
            return text;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
