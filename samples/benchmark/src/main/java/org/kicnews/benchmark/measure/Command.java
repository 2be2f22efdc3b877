package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs other programs under GNU time, which tells what the system counted. */
final class Command {
    /** Wall, user and system time in seconds, resident set size in KB. */
    private static final String FORMAT = "%e %U %S %M";

    private final Path scratch;

    /** Commands whose output goes to files in a folder. */
    Command(Path scratch) throws IOException {
        this.scratch = Files.createDirectories(scratch);
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException if it cannot be run, or fails; the message ends with what it said
     */
    Run run(List<String> command) throws IOException, InterruptedException {
        Path counted = scratch.resolve("counted");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        List<String> whole =
                new ArrayList<>(List.of("/usr/bin/time", "--quiet", "-f", FORMAT, "-o", counted.toString()));
        whole.addAll(command);
        int status = new ProcessBuilder(whole)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status + ": " + end(err));
        }
        String[] figures = Files.readString(counted).strip().split(" ");
        return new Run(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]) / 1024,
                told(out));
    }

    /** Whether a program is there. */
    static boolean exists(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The first line that a program prints, on whichever stream, to tell its version. */
    static String firstLine(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return all.lines().findFirst().orElse("").strip();
    }

    private static Map<String, Double> told(Path out) throws IOException {
        List<String> lines =
                Files.readString(out, StandardCharsets.ISO_8859_1).lines().toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return last.startsWith("{") && last.endsWith("}")
                ? new JsonMapper().readValue(last, new TypeReference<>() {})
                : Map.of();
    }

    private static String end(Path err) throws IOException {
        List<String> lines =
                Files.readString(err, StandardCharsets.ISO_8859_1).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
