package org.kicnews.importer.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.flow.Flow.Dropped;

/** What was seen in a document and what was left out on purpose. */
final class Sightings {
    private final Census characters = new Census();
    private final List<Dropped> dropped = new ArrayList<>();
    private int pictures;
    private int pictureFailures;
    private int deletions;
    private int hidden;

    void see(String text) {
        characters.add(text);
    }

    void seePicture() {
        pictures++;
    }

    void missPicture() {
        pictureFailures++;
    }

    void drop(String text, boolean deleted) {
        deletions += deleted ? 1 : 0;
        hidden += deleted ? 0 : Census.count(text);
        characters.add(text);
        dropped.add(new Dropped(Dropped.Reason.DELETED_OR_HIDDEN, text, 0, Optional.empty()));
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

    int pictureFailures() {
        return pictureFailures;
    }

    int deletions() {
        return deletions;
    }

    int hiddenCharacters() {
        return hidden;
    }
}
