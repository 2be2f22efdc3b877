package org.kicnews.core.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place beside the outputs where new ones are made. They take the place of the old ones by two renames when all
 * are whole; a build that fails or is killed leaves the old ones, at the latest after the next build has begun.
 */
final class Staging implements AutoCloseable {
    /** The file by which a folder of outputs is known as such, and without which no folder is replaced. */
    static final String MANIFEST = "manifest.json";

    private final Path outputs;
    private final Path building;
    private final Path work;
    private final Path old;
    private final FileChannel lockChannel;

    private Staging(Path outputs, FileChannel lockChannel) {
        this.outputs = outputs;
        this.building = sibling(outputs, "building");
        this.work = sibling(outputs, "work");
        this.old = sibling(outputs, "old");
        this.lockChannel = lockChannel;
    }

    /**
     * Begins new outputs.
     *
     * @throws BuildException if the folder holds something else than outputs, or another build is at work on it
     */
    static Staging beside(Path outputDirectory) throws IOException, BuildException {
        Path outputs = behindLinks(outputDirectory.toAbsolutePath().normalize());
        Staging staging = new Staging(outputs, lock(outputs));
        try {
            staging.refuseMountPoint();
            staging.recover();
            staging.refuseForeignFolder();
            Files.createDirectories(staging.building);
            Files.createDirectories(staging.work);
            return staging;
        } catch (IOException | BuildException e) {
            staging.lockChannel.close();
            throw e;
        }
    }

    /** Where the folder really is: a link to it stays a link, and what it leads to is replaced. */
    private static Path behindLinks(Path outputs) throws IOException {
        return Files.exists(outputs) ? outputs.toRealPath() : outputs;
    }

    private static FileChannel lock(Path outputs) throws IOException, BuildException {
        FileChannel channel = openLock(outputs);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The other build runs in this very process; the answer is the same.
        }
        channel.close();
        throw new BuildException(BuildException.Reason.OUTPUT_FOLDER_BUSY, outputs);
    }

    private static FileChannel openLock(Path outputs) throws IOException, BuildException {
        try {
            Files.createDirectories(outputs.getParent());
            return FileChannel.open(sibling(outputs, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw new BuildException(BuildException.Reason.OUTPUT_FOLDER_NOT_WRITABLE, outputs);
        }
    }

    /** The outputs are replaced by renaming, which the root of a file system does not allow. */
    private void refuseMountPoint() throws IOException, BuildException {
        if (Files.exists(outputs) && !Files.getFileStore(outputs).equals(Files.getFileStore(outputs.getParent()))) {
            throw new BuildException(BuildException.Reason.OUTPUT_FOLDER_IS_MOUNTED, outputs);
        }
    }

    /** Puts back outputs that a killed build had moved away, and removes what it had begun. */
    private void recover() throws IOException {
        if (Files.exists(old) && !Files.exists(outputs)) {
            Files.move(old, outputs);
        }
        delete(old);
        delete(building);
        delete(work);
    }

    private void refuseForeignFolder() throws IOException, BuildException {
        if (!Files.exists(outputs) || Files.exists(outputs.resolve(MANIFEST))) {
            return;
        }
        if (!Files.isDirectory(outputs)) {
            throw new BuildException(BuildException.Reason.FOREIGN_OUTPUT_FOLDER, outputs);
        }
        try (Stream<Path> files = Files.list(outputs)) {
            if (files.findAny().isPresent()) {
                throw new BuildException(BuildException.Reason.FOREIGN_OUTPUT_FOLDER, outputs);
            }
        }
    }

    /** The folder of the new outputs. */
    Path folder() {
        return building;
    }

    /** A folder for what only the build needs. */
    Path work() {
        return work;
    }

    /** The folder of issues that were read, which stays for the next build. */
    Path cache() {
        return sibling(outputs, "cache");
    }

    /** The file of what a build remembers for the next one. */
    Path index() {
        return sibling(outputs, "index");
    }

    /** The paths of all files below a folder, with {@code /} between names, in order. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Puts the new outputs in the place of the old ones. */
    void publish() throws IOException {
        if (Files.exists(outputs)) {
            Files.move(outputs, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(building, outputs, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    @Override
    public void close() throws IOException {
        try {
            delete(building);
            delete(work);
        } finally {
            // The file stays: whoever waits has it open, and would hold the lock of a file that is no more.
            lockChannel.close();
        }
    }

    private static Path sibling(Path outputs, String role) {
        return outputs.resolveSibling("." + outputs.getFileName() + "." + role);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(Staging::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
