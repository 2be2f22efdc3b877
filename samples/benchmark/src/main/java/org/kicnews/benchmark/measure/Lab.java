package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kicnews.benchmark.archive.ArchiveMaker;
import org.kicnews.benchmark.result.Row;

/** What measurements work with: archives, a place for outputs, a way to run programs, and a list for their figures. */
final class Lab {
    /** So many issues are built in all when one build is measured, if that is less often than the rounds. */
    private static final int ISSUES = 500;

    private final Path folder;
    private final ArchiveMaker archives;
    private final Command command;
    private final List<Integer> sizes;
    private final int rounds;
    private final Notebook notebook;

    /**
     * A lab.
     *
     * @param folder takes the outputs of what is measured
     * @param sizes how many issues the archives have that show how cost grows, from small to large
     * @param rounds how often a process is measured
     * @param notebook takes the figures
     */
    Lab(Path folder, ArchiveMaker archives, List<Integer> sizes, int rounds, Notebook notebook) throws IOException {
        this.folder = folder;
        this.archives = archives;
        this.command = new Command(folder.resolve("run"));
        this.sizes = List.copyOf(sizes);
        this.rounds = rounds;
        this.notebook = notebook;
    }

    ArchiveMaker archives() {
        return archives;
    }

    Command command() {
        return command;
    }

    List<Integer> sizes() {
        return sizes;
    }

    /** How often a process is measured. */
    int rounds() {
        return rounds;
    }

    /** How often a build of so many issues is measured: large ones vary less, and take longer. */
    int times(int issues) {
        return Math.max(1, Math.min(rounds, ISSUES / issues));
    }

    /** Runs a program of this project in a Java of its own. */
    Run java(List<String> options, Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
        line.add("-Djava.awt.headless=true");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        line.addAll(arguments);
        return command.run(line);
    }

    /** A folder for outputs that is empty, and so is the one around it. */
    Path empty(String name) throws IOException {
        Path around = last(name).getParent();
        if (Files.exists(around)) {
            List<Path> old;
            try (Stream<Path> files = Files.walk(around)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(last(name));
    }

    /** The folder that {@link #empty} gave last for a name, with what is in it by now. */
    Path last(String name) {
        return folder.resolve(name).resolve("kicnews");
    }

    /** Where figures are kept as soon as they are known, so that nothing is lost. */
    interface Notebook {
        void keep(Row row) throws IOException;
    }

    /** Notes a figure, and says so. */
    void note(Row row) throws IOException {
        notebook.keep(row);
        System.out.printf(
                "%s: %s, %d issues: %.2f s, processor %.2f s, %.0f MB %s%n",
                row.measurement(),
                row.subject(),
                row.issues(),
                row.wall(),
                row.processor(),
                row.memory(),
                row.details());
    }
}
