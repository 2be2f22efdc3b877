package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.SampleIssues;

class IssueSpoolTest {
    private final List<Issue> issues = new SampleIssues().issues();

    @Test
    void givesBackWhatItKeepsInMemoryAndWhatItKeepsInFiles() throws Exception {
        for (int share : new int[] {0, 300, Integer.MAX_VALUE}) {
            try (IssueSpool spool = new IssueSpool(share)) {
                for (Issue issue : issues) {
                    spool.keep(issue);
                }

                assertThat(spool.size()).isEqualTo(issues.size());
                for (int i = 0; i < issues.size(); i++) {
                    assertThat(spool.get(i)).as("share %d", share).isEqualTo(issues.get(i));
                }
            }
        }
    }

    @Test
    void isEmptyAfterItWasCleared() throws Exception {
        try (IssueSpool spool = new IssueSpool(0)) {
            spool.keep(issues.get(0));
            spool.clear();
            spool.keep(issues.get(1));

            assertThat(spool.size()).isEqualTo(1);
            assertThat(spool.get(0).id()).isEqualTo(issues.get(1).id());
        }
    }
}
