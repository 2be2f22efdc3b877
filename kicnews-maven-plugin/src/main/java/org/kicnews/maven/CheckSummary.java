package org.kicnews.maven;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kicnews.core.build.ArchiveCheck;
import org.kicnews.core.build.ArchiveCheck.Deviation;

/** What the console says when an archive was checked. */
final class CheckSummary {
    private final Messages messages;
    private final ArchiveCheck.Result result;

    CheckSummary(Messages messages, ArchiveCheck.Result result) {
        this.messages = messages;
        this.result = result;
    }

    /** Whether everything is as the manifest says. */
    boolean isWhole() {
        return result.deviations().isEmpty();
    }

    /** That all is well. */
    String success() {
        return messages.text("checked", result.originals(), result.outputs());
    }

    /** What is not as the manifest says, and what to type next. */
    String failure() {
        return messages.text("check.failed", result.deviations().size())
                + "\n\n"
                + result.deviations().stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n\n"
                + messages.text("check.next")
                + "\n\n    " + messages.spell("mvn kicnews:archive") + "\n";
    }

    private String line(Deviation deviation) {
        String key = "check." + deviation.part().name().toLowerCase(Locale.ROOT) + "."
                + deviation.kind().name().toLowerCase(Locale.ROOT);
        return "  " + messages.text(key, deviation.path());
    }
}
