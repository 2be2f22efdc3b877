package org.kicnews.benchmark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.Tika;

/** What the figures depend on beside the code: the machine and the versions of the others. */
final class Machine {

    private Machine() {}

    static Map<String, String> facts() throws IOException, InterruptedException {
        Map<String, String> facts = new TreeMap<>();
        facts.put("processor", processor());
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        facts.put("processors", Integer.toString(system.getAvailableProcessors()));
        facts.put("memory", system.getTotalMemorySize() / (1L << 30) + " GB");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("PDFBox", version(org.apache.pdfbox.pdmodel.PDDocument.class));
        facts.put("POI", version(org.apache.poi.xwpf.usermodel.XWPFDocument.class));
        facts.put("Tika", version(Tika.class));
        program(facts, "pdftotext", "pdftotext", "-v");
        program(facts, "mutool", "mutool", "-v");
        program(facts, "pandoc", "pandoc", "--version");
        program(facts, "calibre", "ebook-convert", "--version");
        return facts;
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String version(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("unknown");
    }

    private static void program(Map<String, String> facts, String name, String... command)
            throws IOException, InterruptedException {
        if (Command.exists(command[0])) {
            facts.put(name, Command.firstLine(List.of(command)));
        }
    }
}
