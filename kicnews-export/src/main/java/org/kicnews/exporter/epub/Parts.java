package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Note;

/**
 * The files that blocks are laid out in: one, or several where one would be too large.
 *
 * @param body the blocks of the text
 * @param notes the notes, which follow the whole text
 */
record Parts(List<Block> body, List<Note> notes) {

    /** A file holds 256 KiB; what stands around the blocks needs a part of it. */
    private static final int ROOM = 200_000;

    /** Lays out blocks that were sliced. The result has at least one part. */
    static List<Parts> of(List<Block> blocks) {
        List<Parts> parts = new ArrayList<>();
        Parts current = new Parts(new ArrayList<>(), new ArrayList<>());
        int weight = 0;
        List<Block> ordered = new ArrayList<>(
                blocks.stream().filter(block -> !(block instanceof Note)).toList());
        ordered.addAll(blocks.stream().filter(Note.class::isInstance).toList());
        for (Block block : ordered) {
            int next = Weight.of(block);
            if (weight > 0 && weight + next > ROOM) {
                parts.add(current);
                current = new Parts(new ArrayList<>(), new ArrayList<>());
                weight = 0;
            }
            if (block instanceof Note note) {
                current.notes().add(note);
            } else {
                current.body().add(block);
            }
            weight += next;
        }
        parts.add(current);
        return List.copyOf(parts);
    }
}
