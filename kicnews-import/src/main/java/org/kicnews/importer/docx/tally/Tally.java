package org.kicnews.importer.docx.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.flow.Flow.Dropped;

/** What was seen in a file and what was left out on purpose, counted where it is met. */
public final class Tally {
    private final Census characters = new Census();
    private final List<Dropped> dropped = new ArrayList<>();
    private int pictures;
    private int changes;
    private int hidden;
    private int cropped;
    private int unreadable;

    /** Counts text that a reader sees. */
    public void see(String text) {
        characters.add(text);
    }

    /** Counts a picture that a reader sees. */
    public void seePicture() {
        pictures++;
    }

    /** Counts and leaves out text that the author deleted. */
    public void dropDeleted(String text, Optional<Integer> page) {
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, text, 0, page));
    }

    /** Counts and leaves out text that the author hid. */
    public void dropHidden(String text, Optional<Integer> page) {
        hidden += Census.count(text);
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, text, 0, page));
    }

    /** Counts and leaves out a picture that the author deleted or hid. */
    public void dropPicture(Optional<Integer> page) {
        drop(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, "", 1, page));
    }

    /** Counts a tracked change. */
    public void change() {
        changes++;
    }

    /** Counts a picture that shows only a part of itself. */
    public void crop() {
        cropped++;
    }

    /** Counts a picture that cannot be read. */
    public void missPicture() {
        unreadable++;
    }

    /** Takes over what another tally counted. */
    public void add(Tally other) {
        characters.add(other.characters);
        dropped.addAll(other.dropped);
        pictures += other.pictures;
        changes += other.changes;
        hidden += other.hidden;
        cropped += other.cropped;
        unreadable += other.unreadable;
    }

    /** Every character that was seen. */
    public Census characters() {
        return characters;
    }

    /** What was left out on purpose. */
    public List<Dropped> dropped() {
        return dropped;
    }

    /** How many pictures were seen. */
    public int pictures() {
        return pictures;
    }

    /** How many changes were tracked. */
    public int changes() {
        return changes;
    }

    /** How many characters are hidden. */
    public int hiddenCharacters() {
        return hidden;
    }

    /** How many pictures show only a part of themselves. */
    public int croppedPictures() {
        return cropped;
    }

    /** How many pictures cannot be read. */
    public int unreadablePictures() {
        return unreadable;
    }

    private void drop(Dropped thing) {
        characters.add(thing.text());
        pictures += thing.pictures();
        dropped.add(thing);
    }
}
