package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.HeldIssue;

class ExportsTest {
    private final List<String> ended = new ArrayList<>();

    @Test
    void whatOneThreadMustEndAloneIsBegunFirst() throws Exception {
        try (Exports exports = new Exports(1)) {
            exports.follow(export("shared", false), "");
            exports.follow(export("alone", true), "");
            exports.follow(export("shared as well", false), "");
            exports.finish(List.of(), List.of(), BuildListener.silent());
        }

        assertThat(ended).containsExactly("alone", "shared", "shared as well");
    }

    private ArchiveExporter.Export export(String name, boolean inOnePiece) {
        return new ArchiveExporter.Export() {
            @Override
            public void draw(HeldIssue issue) {}

            @Override
            public boolean endsInOnePiece() {
                return inOnePiece;
            }

            @Override
            public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) {
                ended.add(name);
            }
        };
    }
}
