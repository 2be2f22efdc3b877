package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.build.Holdings.Volume;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/**
 * An issue of the archive, put together from its forms in the store when it is needed. While exporters work on it, all of
 * them are given the same one; afterwards it is let go, and put together again if it is needed once more.
 */
final class StoredIssue {
    private final Volume volume;
    private final IssueStore store;
    private final PublishedIds published;
    private final String basis;
    private boolean shared = true;
    private @Nullable Issue issue;

    /**
     * The issue of a volume.
     *
     * @param published the ids under which it was published
     */
    StoredIssue(Volume volume, IssueStore store, PublishedIds published) {
        this.volume = volume;
        this.store = store;
        this.published = published;
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
            return store.excerpt(key(excerpt), excerpt, this);
        }

        @Override
        public void prepare(Excerpt<?> excerpt) throws IOException {
            if (!store.hasExcerpt(key(excerpt))) {
                excerpt(excerpt);
            }
        }

        private String key(Excerpt<?> excerpt) {
            return Sha256.of(String.join("\u0000", fingerprint, basis, excerpt.name()));
        }
    }
}
