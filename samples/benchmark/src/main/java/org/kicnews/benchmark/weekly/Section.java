package org.kicnews.benchmark.weekly;

import java.util.List;

/** A section of an issue. */
public record Section(String title, List<Article> articles) {

    public Section {
        articles = List.copyOf(articles);
    }
}
