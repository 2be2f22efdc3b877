package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.flow.Flow.Dropped;

/** What was seen and what was left out on purpose. */
final class Tally {
    private final Census characters = new Census();
    private final List<Dropped> dropped = new ArrayList<>();
    private int pictures;
    private int changes;
    private int hidden;
    private int cropped;

    /** Counts text that a reader sees. */
    void see(String text) {
        characters.add(text);
    }

    /** Counts a picture that a reader sees. */
    void seePicture() {
        pictures++;
    }

    /** Counts and leaves out text that the author deleted. */
    void dropDeleted(String text, Optional<Integer> page) {
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, text, 0, page));
    }

    /** Counts and leaves out text that the author hid. */
    void dropHidden(String text, Optional<Integer> page) {
        hidden += Census.count(text);
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, text, 0, page));
    }

    /** Counts and leaves out a picture that the author deleted or hid. */
    void dropPicture(Optional<Integer> page) {
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, "", 1, page));
    }

    /** Counts a tracked change. */
    void change() {
        changes++;
    }

    /** Counts a picture that shows only a part of itself. */
    void crop() {
        cropped++;
    }

    /** Takes over what another tally counted. */
    void add(Tally other) {
        characters.add(other.characters);
        dropped.addAll(other.dropped);
        pictures += other.pictures;
        changes += other.changes;
        hidden += other.hidden;
        cropped += other.cropped;
    }

    Census characters() {
        return characters;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    int pictures() {
        return pictures;
    }

    int changes() {
        return changes;
    }

    int hiddenCharacters() {
        return hidden;
    }

    int croppedPictures() {
        return cropped;
    }

    private void drop(Dropped thing) {
        characters.add(thing.text());
        pictures += thing.pictures();
        dropped.add(thing);
    }
}
