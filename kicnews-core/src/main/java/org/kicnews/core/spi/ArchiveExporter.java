package org.kicnews.core.spi;

import java.io.IOException;
import java.util.List;
import org.kicnews.core.finding.Finding;

/**
 * Turns the issues of an archive into one kind of output.
 *
 * <p>An exporter reads the model only. It sees every issue twice: by itself, to make what belongs to this issue alone and
 * to draw {@linkplain Excerpt excerpts} from it, and among all others in the order of the archive, when outputs over all
 * issues are put together of the excerpts. It holds no issue longer than it must.
 */
public interface ArchiveExporter {

    /** The short name of the output and of its folder: {@code json}, {@code epub}, {@code xlsx}. */
    String name();

    /**
     * What is wrong with what the configuration says about this output. What cannot be used is left out of the output.
     *
     * @param info what the archive is
     * @throws IOException if a file that the configuration names is there but cannot be read
     */
    default List<Finding> check(ArchiveInfo info) throws IOException {
        return List.of();
    }

    /**
     * Begins an export.
     *
     * @param info what the archive is
     * @param media gives the pictures
     * @param output takes the files, below the exporter's own folder
     * @param crew shares work among the threads of the build
     */
    Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) throws IOException;

    /** An export under way. It holds nothing that must be closed. */
    interface Export {

        /**
         * Makes what can be made of one issue alone, while its contents are at hand. Called once for every issue, in no
         * order and by several threads at a time.
         */
        void draw(HeldIssue issue) throws IOException;

        /**
         * Whether {@link #finish} is one long piece of work that other threads cannot share. Such work is begun first, so
         * that no thread is left alone with it in the end.
         */
        default boolean endsInOnePiece() {
            return false;
        }

        /**
         * Makes what is left to make, after every issue was drawn from.
         *
         * @param issues all issues in the order of the archive: by date, issues without a date last, then by number, then
         *     by id
         * @param archiveFindings the findings that belong to no issue that was written
         */
        void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException;
    }
}
