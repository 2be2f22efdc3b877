package org.kicnews.core.build;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why something failed, without a path of the machine, so that outputs are the same everywhere. */
final class Reasons {
    private Reasons() {}

    static String of(Throwable reason) {
        if (reason instanceof AccessDeniedException) {
            return "access denied";
        }
        if (reason instanceof NoSuchFileException) {
            return "no such file";
        }
        return reason.getClass().getSimpleName();
    }
}
