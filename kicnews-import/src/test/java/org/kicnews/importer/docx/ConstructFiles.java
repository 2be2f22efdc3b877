package org.kicnews.importer.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes each construct as a Word file with the visible text beside it, for other programs to be compared with. */
final class ConstructFiles {
    private ConstructFiles() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        StringBuilder names = new StringBuilder();
        for (Construct construct : Construct.all()) {
            Files.write(
                    folder.resolve(construct.file() + ".docx"), construct.docx().bytes());
            Files.writeString(folder.resolve(construct.file() + ".txt"), construct.visible(), StandardCharsets.UTF_8);
            names.append(construct.file()).append('\t').append(construct.name()).append('\n');
        }
        Files.writeString(folder.resolve("names.tsv"), names, StandardCharsets.UTF_8);
    }
}
