package org.kicnews.core.spi;

import java.io.IOException;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;

/**
 * Turns the issues of an archive into one kind of output.
 *
 * <p>An exporter reads the model only. It is handed every issue once, in the order of the archive: by date, issues
 * without a date last, then by number, then by id. It holds no issue longer than it must.
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
     */
    Export begin(ArchiveInfo info, MediaSource media, OutputFolder output) throws IOException;

    /** An export under way. It is used by one thread at a time. */
    interface Export extends AutoCloseable {

        /** Takes the next issue. An export that needs no more than excerpts of it need not have it read. */
        default void add(HeldIssue issue) throws IOException {
            add(issue.read());
        }

        /** Takes the contents of the next issue. */
        void add(Issue issue) throws IOException;

        /**
         * Ends the export after the last issue, and writes what is left to write.
         *
         * @param archiveFindings the findings that belong to no issue that was written
         */
        void finish(List<Finding> archiveFindings) throws IOException;

        /** Lets go of what the export holds, whether it was finished or not. */
        @Override
        void close() throws IOException;
    }
}
