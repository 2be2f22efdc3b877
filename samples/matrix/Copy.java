import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies a folder so that the file system gives its files in another order and under names of another composition.
 *
 * <p>Arguments: from, to, {@code forward} or {@code backward}, {@code NFC} or {@code NFD}.
 */
final class Copy {
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Comparator<Path> order = Comparator.naturalOrder();
        Normalizer.Form form = Normalizer.Form.valueOf(arguments[3]);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted(arguments[2].equals("forward") ? order : order.reversed())
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(Normalizer.normalize(from.relativize(file).toString(), form));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
