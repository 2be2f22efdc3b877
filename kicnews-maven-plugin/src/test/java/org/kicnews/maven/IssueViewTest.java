package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kicnews.core.json.IssueJson;

class IssueViewTest {
    private static final String ISSUE = """
            {
              "id": "7", "number": 7, "language": "ko",
              "sources": [ { "path": "7.pdf", "sha256": "00", "size": 1, "format": "pdf", "producer": "Hancom PDF" } ],
              "masthead": { "title": "주간 견본", "issue_line": "제7호", "lines": [ "주간 견본", "제7호" ] },
              "toc": [],
              "sections": [ { "title": "소식", "page": 1, "intro": [], "articles": [ {
                "id": "7-1-1", "number": 1, "title": "첫 기사", "source": "견본일보", "pages": { "first": 1, "last": 2 },
                "blocks": [
                  { "type": "heading", "level": 1, "text": "소제목", "page": 1 },
                  { "type": "paragraph", "text": "%s", "page": 2 } ] } ] } ],
              "furniture": [],
              "ledger": { "source_characters": 0, "source_pictures": 0, "entries": [], "missing": "", "surplus": "" },
              "findings": [
                { "code": "ISSUE-NO-DATE", "severity": "warning", "details": [ "x", "y" ] },
                { "code": "ARTICLE-EMPTY", "severity": "warning", "article": "7-1-1", "details": [ "첫 기사" ] } ]
            }
            """.formatted("가".repeat(100));

    private IssueView view;

    @BeforeEach
    void readTheIssue() throws IOException {
        view = new IssueView(
                IssueJson.in(Locale.ROOT).read(new ByteArrayInputStream(ISSUE.getBytes(StandardCharsets.UTF_8))),
                Messages.in(Locale.ENGLISH));
    }

    @Test
    void anIssueIsShownWithItsSourcesSectionsArticlesAndFindings() {
        assertThat(view.lines())
                .containsSubsequence(
                        "7  주간 견본  제7호",
                        "  7.pdf  Hancom PDF",
                        "  The ledger balances.",
                        "소식 [page 1]",
                        "  7-1-1  첫 기사  [page 1-2]")
                .anyMatch(line -> line.startsWith("warning: ") && line.endsWith("[ISSUE-NO-DATE]"));
    }

    @Test
    void anArticleIsShownWithItsFieldsBlocksAndItsOwnFindings() {
        List<String> lines = view.lines("7-1-1").orElseThrow();
        assertThat(lines)
                .contains("  source: 견본일보", "  heading 1 [page 1]  소제목")
                .anyMatch(line -> line.startsWith("  paragraph [page 2]  가가") && line.endsWith(" …"))
                .anyMatch(line -> line.endsWith("[ARTICLE-EMPTY]"))
                .noneMatch(line -> line.endsWith("[ISSUE-NO-DATE]"));
    }

    @Test
    void anArticleThatIsNotThereIsNotShown() {
        assertThat(view.lines("7-9-9")).isEmpty();
    }
}
