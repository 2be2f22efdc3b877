package org.kicnews.benchmark.weekly;

import java.util.ArrayList;
import java.util.List;

/** A section of an issue. */
public record Section(String title, List<Article> articles) {

    public Section {
        articles = List.copyOf(articles);
    }

    Section revised() {
        List<Article> newArticles = new ArrayList<>(articles);
        newArticles.set(0, articles.get(0).revised());
        return new Section(title, newArticles);
    }
}
