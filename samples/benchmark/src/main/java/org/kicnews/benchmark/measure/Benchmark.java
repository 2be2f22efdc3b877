package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.benchmark.archive.ArchiveMaker;
import org.kicnews.benchmark.print.Fonts;
import org.kicnews.benchmark.result.ResultsFile;
import org.kicnews.benchmark.weekly.WeeklyWriter;

/**
 * Makes the archives and measures: {@code Benchmark SAMPLE WORK RESULTS}, with what is told by the system properties
 * {@code benchmark.*} that README.md explains.
 */
public final class Benchmark {
    private static final List<Memory.Limit> LIMITS = List.of(new Memory.Limit(205, 256), new Memory.Limit(2000, 384));

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/time"))) {
            throw new IOException("The benchmark measures with GNU time. On Debian and Ubuntu: apt-get install time");
        }
        Path work = Path.of(arguments[1]).toAbsolutePath();
        Path file = Path.of(arguments[2]);
        WeeklyWriter writer = new WeeklyWriter(Path.of(arguments[0]), ArchiveMaker.SEED);
        List<String> only = list("benchmark.only", "");
        try (Fonts fonts = new Fonts(Fonts.USUAL_FOLDER)) {
            ArchiveMaker archives = new ArchiveMaker(work.resolve("archives"), writer, fonts);
            List<Integer> sizes = list("benchmark.sizes", "50,205,1000").stream()
                    .map(Integer::valueOf)
                    .toList();
            int rounds = Integer.parseInt(property("benchmark.rounds").orElse("3"));
            Map<String, String> machine = facts();
            Lab.Notebook notebook =
                    row -> ResultsFile.write(ResultsFile.read(file).with(machine, List.of(row)), file);
            Lab lab = new Lab(work.resolve("lab"), archives, sizes, rounds, notebook);
            for (Measurement measurement : measurements()) {
                if (only.isEmpty() || only.contains(measurement.name())) {
                    measurement.run(lab);
                }
            }
        }
    }

    private static List<Measurement> measurements() {
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(new WarmImport());
        measurements.add(new HotParts());
        measurements.add(new Books());
        measurements.add(new Peers(openDataLoader()));
        repository().ifPresent(repository -> measurements.add(new MavenStart(repository)));
        measurements.add(new Memory(LIMITS));
        measurements.add(new Growth());
        return measurements;
    }

    private static Optional<Path> openDataLoader() {
        return property("benchmark.opendataloader").map(Path::of);
    }

    private static Optional<MavenStart.Installed> repository() {
        return property("benchmark.repository")
                .map(repository -> new MavenStart.Installed(
                        property("benchmark.maven").orElse("mvn"),
                        System.getProperty("benchmark.version"),
                        List.of("-o", "-Dmaven.repo.local=" + repository)));
    }

    private static Map<String, String> facts() throws IOException, InterruptedException {
        Map<String, String> facts = Machine.facts();
        openDataLoader()
                .ifPresent(jar -> facts.put(
                        "OpenDataLoader PDF",
                        property("benchmark.opendataloader.version").orElse("unknown")));
        return facts;
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static List<String> list(String property, String usual) {
        return Arrays.stream(property(property).orElse(usual).split(","))
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
    }
}
