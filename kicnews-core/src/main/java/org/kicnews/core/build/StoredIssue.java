package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.build.Holdings.Volume;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.PictureAddresses;

/**
 * An issue of the archive, put together from its forms in the store when it is needed. While exporters work on it, all of
 * them are given the same one; afterwards it is let go, and put together again if it is needed once more.
 */
final class StoredIssue {
    private final Volume volume;
    private final IssueStore store;
    private final PublishedIds published;
    private final PageDrawings drawings;
    private final String basis;
    private boolean shared = true;
    private @Nullable Issue issue;

    /**
     * The issue of a volume.
     *
     * @param published the ids under which it was published
     * @param drawings draws pages of its originals
     */
    StoredIssue(Volume volume, IssueStore store, PublishedIds published, PageDrawings drawings) {
        this.volume = volume;
        this.store = store;
        this.published = published;
        this.drawings = drawings;
        String forms = volume.forms().stream().map(ReadIssue::key).collect(Collectors.joining("\u0000"));
        this.basis = Sha256.of(String.join("\u0000", volume.id(), published.basis(volume.id()), forms));
    }

    /**
     * The issue as an exporter sees it.
     *
     * @param fingerprint everything but the issue that the exporter's excerpts depend on
     */
    HeldIssue seenBy(String fingerprint) {
        return new View(fingerprint);
    }

    /** The contents. */
    synchronized Issue read() throws IOException {
        Issue known = issue;
        if (known != null) {
            return known;
        }
        Issue read = assemble();
        issue = shared ? read : null;
        return read;
    }

    /** Lets go of the contents. */
    synchronized void release() {
        shared = false;
        issue = null;
    }

    private Issue assemble() throws IOException {
        List<Issue> forms = new ArrayList<>();
        for (ReadIssue form : volume.forms()) {
            forms.add(store.get(form.key()));
        }
        return published.applyTo(Renaming.of(Collation.of(forms), volume.id()));
    }

    private final class View implements HeldIssue {
        private final String fingerprint;

        private View(String fingerprint) {
            this.fingerprint = fingerprint;
        }

        @Override
        public String id() {
            return published.idOf(volume.id());
        }

        @Override
        public String basis() {
            return basis;
        }

        @Override
        public Issue read() throws IOException {
            return StoredIssue.this.read();
        }

        @Override
        public <T> T excerpt(Excerpt<T> excerpt) throws IOException {
            return store.excerpt(key(basis, excerpt.name()), excerpt, this);
        }

        @Override
        public void prepare(Excerpt<?> excerpt) throws IOException {
            if (!store.hasExcerpt(key(basis, excerpt.name()))) {
                excerpt(excerpt);
            }
        }

        @Override
        public Map<Integer, byte[]> pages(String path, Set<Integer> pages, PictureAddresses pictures)
                throws IOException {
            Optional<ReadIssue> form = volume.forms().stream()
                    .filter(read -> read.path().equals(path))
                    .findFirst();
            if (form.isEmpty()) {
                return Map.of();
            }
            Map<Integer, byte[]> found = new TreeMap<>();
            Set<Integer> missing = new TreeSet<>();
            for (int page : new TreeSet<>(pages)) {
                store.findExcerpt(key(form.get().key(), page(page)))
                        .ifPresentOrElse(drawing -> found.put(page, drawing), () -> missing.add(page));
            }
            if (!missing.isEmpty()) {
                for (Map.Entry<Integer, byte[]> drawn :
                        drawings.draw(path, missing, pictures).entrySet()) {
                    store.keepExcerpt(key(form.get().key(), page(drawn.getKey())), drawn.getValue());
                    found.put(drawn.getKey(), drawn.getValue());
                }
            }
            return found;
        }

        private String page(int number) {
            return "page " + number;
        }

        private String key(String source, String name) {
            return Sha256.of(String.join("\u0000", fingerprint, source, name));
        }
    }
}
