package org.kicnews.importer.flow;

import java.util.List;
import org.kicnews.core.finding.Finding;

/** Says why nothing could be read from an original. */
public final class UnreadableOriginalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** Nothing could be read, for the reasons that the findings give. */
    public UnreadableOriginalException(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** Nothing could be read, for the reason that the finding gives. */
    public UnreadableOriginalException(Finding finding) {
        this(List.of(finding));
    }

    /** Why, at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
