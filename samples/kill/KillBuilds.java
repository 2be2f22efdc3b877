import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

/**
 * Kills builds. The archive goes back and forth between two states, with and without one of its issues; of both it is known
 * what the outputs are. Builds that are killed have a process of their own; the builds after them do not.
 */
public final class KillBuilds {
    private static final int THREADS = 2;

    /** How long an unkilled build takes is measured this often. */
    private static final int MEASUREMENTS = 3;

    /** A kill may come this much later than a build usually ends, so that the last steps are not spared. */
    private static final double LATEST = 1.1;

    private final Path issues;
    private final Path outputs;
    private final Path spare;
    private final Path optional;

    private KillBuilds(Path originals, Path work) throws IOException {
        issues = work.resolve("issues");
        outputs = work.resolve("kill/kicnews");
        copy(originals, issues);
        try (Stream<Path> files = Files.walk(issues)) {
            optional = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        spare = Files.copy(optional, work.resolve("spare"));
    }

    /** The arguments: the folder of originals, a folder to work in, the number of kills, the seed of their moments. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("build")) {
            build(Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        KillBuilds trial = new KillBuilds(Path.of(arguments[0]), Path.of(arguments[1]));
        trial.run(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
    }

    private void run(int kills, long seed) throws Exception {
        Map<Boolean, String> right = new TreeMap<>();
        for (boolean whole : List.of(false, true)) {
            turn(whole);
            Path fresh = outputs.resolveSibling("fresh-" + whole);
            build(issues, fresh);
            right.put(whole, hash(fresh));
        }
        build(issues, outputs);
        long usual = usualMillis();
        Random moments = new Random(seed);
        Map<String, Integer> seen = new TreeMap<>();
        boolean state = true;
        for (int kill = 1; kill <= kills; kill++) {
            boolean next = !state;
            turn(next);
            long delay = (long) (moments.nextDouble() * usual * LATEST);
            boolean killed = buildAndKill(delay);
            String outcome = outcome(right.get(state), right.get(next)) + (killed ? "" : ", ended before");
            seen.merge(outcome, 1, Integer::sum);
            build(issues, outputs);
            if (!hash(outputs).equals(right.get(next))) {
                throw new IllegalStateException("kill " + kill + " after " + delay + " ms: the next build ends wrong");
            }
            if (kill % 10 == 0) {
                System.out.println(kill + " kills: " + seen);
            }
            state = next;
        }
        System.out.println("All outputs were whole, and every next build ended right. Seed " + seed + ", " + seen);
    }

    /** Which outputs are there. They lie beside their place where the kill came between the renames that publish. */
    private String outcome(String last, String next) throws IOException {
        boolean inPlace = Files.exists(outputs);
        String found = hash(inPlace ? outputs : outputs.resolveSibling("." + outputs.getFileName() + ".old"));
        if (!found.equals(last) && !found.equals(next)) {
            throw new IllegalStateException("the outputs are neither the last ones nor the new ones");
        }
        return (found.equals(last) ? "last outputs" : "new outputs") + (inPlace ? "" : " beside their place");
    }

    private long usualMillis() throws Exception {
        long[] millis = new long[MEASUREMENTS];
        for (int i = 0; i < MEASUREMENTS; i++) {
            turn(i % 2 == 1);
            long start = System.nanoTime();
            buildAndKill(TimeUnit.HOURS.toMillis(1));
            millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
        Arrays.sort(millis);
        turn(true);
        build(issues, outputs);
        return millis[MEASUREMENTS / 2];
    }

    /** Begins a build in a process of its own; says whether it had to be killed. */
    private boolean buildAndKill(long delayMillis) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "KillBuilds",
                        "build",
                        issues.toString(),
                        outputs.toString())
                .inheritIO()
                .start();
        boolean ended = build.waitFor(delayMillis, TimeUnit.MILLISECONDS);
        build.destroyForcibly().waitFor();
        return !ended;
    }

    private static void build(Path issues, Path outputs) throws Exception {
        ArchiveInfo archive = new ArchiveInfo(
                "kill", "주간", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1");
        ArchiveBuild.withServicesOf(KillBuilds.class.getClassLoader())
                .run(
                        new BuildSettings(
                                archive,
                                issues,
                                List.of(),
                                outputs,
                                ImportSettings.defaults(),
                                Set.of(),
                                THREADS,
                                BuildSettings.DEFAULT_TIMEOUT),
                        BuildListener.silent());
    }

    /** Brings the archive into a state: with the issue that comes and goes, or without it. */
    private void turn(boolean whole) throws IOException {
        if (whole) {
            Files.copy(spare, optional, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(optional);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** A hash of all files with their paths. */
    private static String hash(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
