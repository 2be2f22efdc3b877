package org.kicnews.core.build;

import java.util.Arrays;
import java.util.List;

/** Says why a build or a check could not be done at all: something outside the originals is wrong. */
public final class BuildException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    /** Why a build could not be done; whoever shows it to a person says so in that person's language. */
    public enum Reason {
        /** The issues folder does not exist. Arguments: the folder. */
        NO_ISSUES_FOLDER,
        /** The issues folder holds no file at all. Arguments: the folder. */
        NO_ORIGINALS,
        /** The selection is about no issue of the archive. Arguments: the selection, the issues folder. */
        NOTHING_SELECTED,
        /** The issues folder lies in the output folder, which is replaced. Arguments: the issues folder, the output folder. */
        ISSUES_AMONG_OUTPUTS,
        /** The output folder holds files that no build made. Arguments: the folder. */
        FOREIGN_OUTPUT_FOLDER,
        /** The output folder, or what is kept beside it, cannot be written. Arguments: the folder. */
        OUTPUT_FOLDER_NOT_WRITABLE,
        /** The output folder is the root of a file system and cannot be replaced. Arguments: the folder. */
        OUTPUT_FOLDER_IS_MOUNTED,
        /** Another build writes to the output folder. Arguments: the folder. */
        OUTPUT_FOLDER_BUSY,
        /** There is no such exporter. Arguments: its name, the names that there are. */
        UNKNOWN_OUTPUT,
        /** There is no manifest to compare with. Arguments: the output folder. */
        NO_MANIFEST
    }

    /** A build that could not be done for this reason. */
    public BuildException(Reason reason, Object... arguments) {
        super(reason + ": " + Arrays.toString(arguments));
        this.reason = reason;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the reason speaks of, in the order that it names. */
    public List<String> arguments() {
        return arguments;
    }
}
