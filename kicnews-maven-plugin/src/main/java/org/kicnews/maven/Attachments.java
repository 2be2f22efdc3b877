package org.kicnews.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kicnews.core.files.WholeFile;
import org.kicnews.exporter.zip.ReproducibleZip;

/** What of an archive is published with its project. */
final class Attachments {
    private static final String DATA = "json";

    private final String archiveId;
    private final Path outputs;
    private final Path buildFolder;

    /**
     * The outputs of an archive as attachments.
     *
     * @param archiveId the archive's name in file names
     * @param outputs the folder of the outputs
     * @param buildFolder takes what is packed for publication only
     */
    Attachments(String archiveId, Path outputs, Path buildFolder) {
        this.archiveId = archiveId;
        this.outputs = outputs;
        this.buildFolder = buildFolder;
    }

    /** All of them; outputs that were not made are not among them. */
    List<Attachment> list() throws IOException {
        List<Attachment> attachments = new ArrayList<>();
        for (Path book : files("epub", archiveId + "-*.epub")) {
            attachments.add(new Attachment("epub", "epub-" + division(book), book));
        }
        for (Path index : files("xlsx", archiveId + "-index.xlsx")) {
            attachments.add(new Attachment("xlsx", "index", index));
        }
        if (Files.isDirectory(outputs.resolve(DATA))) {
            attachments.add(new Attachment("zip", DATA, data()));
        }
        attachments.add(new Attachment("json", "manifest", outputs.resolve("manifest.json")));
        return attachments;
    }

    /** The year of a book, or what else its name ends with. */
    private String division(Path book) {
        String name = book.getFileName().toString();
        return name.substring(archiveId.length() + 1, name.length() - ".epub".length());
    }

    private List<Path> files(String folder, String glob) throws IOException {
        Path path = outputs.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(path, glob)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    /** The data in one file, packed anew only where the outputs are newer. */
    private Path data() throws IOException {
        Path zip = buildFolder.resolve(archiveId + "-json.zip");
        Path manifest = outputs.resolve("manifest.json");
        if (Files.exists(zip) && Files.getLastModifiedTime(zip).compareTo(Files.getLastModifiedTime(manifest)) >= 0) {
            return zip;
        }
        Files.createDirectories(buildFolder);
        WholeFile.write(zip, this::pack);
        return zip;
    }

    private void pack(OutputStream zip) throws IOException {
        try (ReproducibleZip out = new ReproducibleZip(zip);
                Stream<Path> walk = Files.walk(outputs.resolve(DATA))) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::entryName))
                    .toList();
            for (Path file : files) {
                add(file, out);
            }
        }
    }

    /** Pictures are compressed already. */
    private void add(Path file, ReproducibleZip out) throws IOException {
        String name = entryName(file);
        if (name.startsWith("json/media/")) {
            try (InputStream in = Files.newInputStream(file)) {
                out.store(name, in);
            }
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                out.deflate(name, in);
            }
        }
    }

    private String entryName(Path file) {
        return outputs.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
