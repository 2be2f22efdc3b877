package org.kicnews.benchmark.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;

/** Builds an archive as the goal does: {@code Build ISSUES OUTPUTS THREADS [EXPORTER…]}. */
public final class Build {

    private Build() {}

    public static void main(String[] arguments) throws Exception {
        HeapWatch heap = HeapWatch.begin();
        List<TimedExporter> exporters = new ArrayList<>();
        ServiceLoader.load(ArchiveExporter.class).forEach(exporter -> exporters.add(new TimedExporter(exporter)));
        List<IssueImporter> importers = new ArrayList<>();
        ServiceLoader.load(IssueImporter.class).forEach(importers::add);
        BuildSettings settings = new BuildSettings(
                new ArchiveInfo(
                        "weekly",
                        "주간 중국 창업",
                        Optional.empty(),
                        Optional.empty(),
                        Locale.KOREAN,
                        Optional.empty(),
                        "benchmark"),
                Path.of(arguments[0]),
                List.of(),
                Path.of(arguments[1]),
                ImportSettings.defaults(),
                Set.copyOf(List.of(arguments).subList(3, arguments.length)),
                Integer.parseInt(arguments[2]),
                BuildSettings.DEFAULT_TIMEOUT);
        Stages stages = new Stages();
        BuildResult result =
                new ArchiveBuild(importers, new ArrayList<ArchiveExporter>(exporters)).run(settings, stages);
        Map<String, Double> told = new TreeMap<>(stages.seconds());
        exporters.forEach(exporter -> told.put("processor " + exporter.name(), exporter.seconds()));
        told.put("issues", (double) result.issues());
        told.put("articles", (double) result.articles());
        told.put("errors", (double) result.findings(Severity.ERROR).size());
        told.put("heap", heap.mostAfterCollection());
        Told.print(told);
    }

    /** When a build had found its originals, had read them, and was done. */
    private static final class Stages implements BuildListener {
        private final long begin = System.nanoTime();
        private long found = begin;
        private long read = begin;

        @Override
        public void found(int originals) {
            found = System.nanoTime();
            read = found;
        }

        @Override
        public void read(String path, int done, int all) {
            read = System.nanoTime();
        }

        /** How long the stages took, to be asked when the build is done. */
        Map<String, Double> seconds() {
            return Map.of(
                    "finding", (found - begin) / 1e9,
                    "reading", (read - found) / 1e9,
                    "writing", (System.nanoTime() - read) / 1e9);
        }
    }
}
