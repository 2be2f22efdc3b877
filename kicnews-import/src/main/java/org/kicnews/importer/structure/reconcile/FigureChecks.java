package org.kicnews.importer.structure.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Issue;

/** Checks captions and pictures. */
final class FigureChecks {

    private FigureChecks() {}

    static List<Finding> of(Issue issue) {
        List<Finding> findings = new ArrayList<>();
        issue.articles().forEach(article -> {
            Map<String, Integer> captions = new LinkedHashMap<>();
            for (Block block : article.blocks()) {
                if (block instanceof Figure figure) {
                    figure(article, figure, findings);
                    if (!figure.text().isEmpty()) {
                        captions.merge(figure.text(), 1, Integer::sum);
                    }
                }
            }
            captions.forEach((caption, count) -> {
                if (count > 1) {
                    findings.add(Finding.of(
                            FindingCode.CAPTION_REPEATED,
                            Place.article(article.id()),
                            caption,
                            Integer.toString(count)));
                }
            });
        });
        return findings;
    }

    private static void figure(Article article, Figure figure, List<Finding> findings) {
        Place place = Place.article(article.id()).withPage(figure.page());
        if (figure.image().isEmpty()) {
            findings.add(Finding.of(FindingCode.CAPTION_WITHOUT_PICTURE, place, figure.text()));
        } else if (figure.text().isEmpty()) {
            findings.add(Finding.of(FindingCode.PICTURE_WITHOUT_CAPTION, place));
        }
    }
}
