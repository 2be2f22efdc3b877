package org.kicnews.core.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The outputs of the last build, as far as nobody touched them since. */
final class LastOutputs {
    private final Path folder;
    private final Map<String, OutputState> states = new HashMap<>();

    /**
     * The outputs that an index tells of.
     *
     * @param folder the output folder; it need not exist
     */
    LastOutputs(Path folder, Optional<BuildIndex> index) {
        this.folder = folder;
        index.ifPresent(last ->
                last.outputs().forEach(output -> states.put(output.file().path(), output)));
    }

    /**
     * The file under a path, where it is as it was.
     *
     * @param path the path below the output folder
     */
    Optional<FileState> untouched(String path) throws IOException {
        OutputState state = states.get(path);
        return state != null && state.file().isUntouched(folder.resolve(path))
                ? Optional.of(state.file())
                : Optional.empty();
    }

    /** The file under a path, where it is as it was and was made on this basis. */
    Optional<FileState> madeOf(String path, String basis) throws IOException {
        OutputState state = states.get(path);
        return state != null && state.basis().equals(Optional.of(basis)) ? untouched(path) : Optional.empty();
    }

    /** Where the file of a path is. */
    Path file(String path) {
        return folder.resolve(path);
    }

    /**
     * Gives a file a second place. The last outputs are removed when the new ones are in place, so that both may share a
     * file for that long.
     */
    void linkOrCopy(String path, Path to) throws IOException {
        try {
            Files.createLink(to, file(path));
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file(path), to);
        }
    }
}
