package org.kicnews.importer.structure.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Table;
import org.kicnews.importer.flow.FlowPicture;

/**
 * Ties captions to pictures and tables. Pictures in a row and captions in a row belong together in order; a caption
 * that finds nothing on the side where this document has its captions takes what is free on the other side, or, since
 * pictures float, the nearest free picture within a few paragraphs.
 */
final class CaptionTies {
    /** How far a picture floats from its caption, in blocks. */
    private static final int FLOAT = 2;

    /** The same distance counted in parts, with a caption and a picture of others between. */
    private static final int FLOAT_IN_PARTS = 2 * FLOAT + 2;

    /** How far it floats on one page of several columns. */
    private static final int FLOAT_ON_PAGE = 40;

    private final boolean below;
    private final BiFunction<Optional<Part.Caption>, Optional<FlowPicture>, Block> figure;
    private final BiFunction<Part.Caption, Table, Block> captionedTable;

    /**
     * Ties for an article.
     *
     * @param below whether captions stand below
     * @param figure makes a figure of a caption, a picture or both
     * @param captionedTable gives a table its caption
     */
    CaptionTies(
            boolean below,
            BiFunction<Optional<Part.Caption>, Optional<FlowPicture>, Block> figure,
            BiFunction<Part.Caption, Table, Block> captionedTable) {
        this.below = below;
        this.figure = figure;
        this.captionedTable = captionedTable;
    }

    List<Block> tie(List<Part> parts) {
        Map<Integer, Integer> captionOf = new HashMap<>();
        Map<Integer, Integer> visualOf = new HashMap<>();
        for (Run captions : captionRuns(parts)) {
            pair(near(parts, captions, below), captions, below, captionOf, visualOf);
        }
        for (boolean side : new boolean[] {!below, below}) {
            for (Run captions : captionRuns(parts)) {
                single(parts, captions, side, captionOf, visualOf);
            }
        }
        onOnePage(parts, captionOf, visualOf);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Part.Caption> caption =
                    Optional.ofNullable(captionOf.get(i)).map(at -> (Part.Caption) parts.get(at));
            Part part = parts.get(i);
            if (part instanceof Part.Ready ready) {
                blocks.add(ready.block());
            } else if (part instanceof Part.Caption far && isFar(parts, i, visualOf)) {
                FlowPicture picture = ((Part.Picture) parts.get(visualOf.get(i))).picture();
                blocks.add(figure.apply(Optional.of(far), Optional.of(picture)));
            } else if (captionOf.containsKey(i) && isFar(parts, captionOf.get(i), visualOf)) {
                continue;
            } else if (part instanceof Part.Picture picture) {
                blocks.add(figure.apply(caption, Optional.of(picture.picture())));
            } else if (part instanceof Part.Grid grid) {
                blocks.add(caption.map(found -> captionedTable.apply(found, grid.table()))
                        .orElse(grid.table()));
            } else if (part instanceof Part.Caption alone && !visualOf.containsKey(i)) {
                blocks.add(figure.apply(Optional.of(alone), Optional.empty()));
            }
        }
        return blocks;
    }

    /** In columns a picture may come far from its caption in reading order; its page still tells. */
    private static void onOnePage(List<Part> parts, Map<Integer, Integer> captionOf, Map<Integer, Integer> visualOf) {
        for (int caption = 0; caption < parts.size(); caption++) {
            if (!(parts.get(caption) instanceof Part.Caption found)
                    || visualOf.containsKey(caption)
                    || found.line().page().isEmpty()) {
                continue;
            }
            for (int distance = 1; distance <= FLOAT_ON_PAGE && !visualOf.containsKey(caption); distance++) {
                for (int at : new int[] {caption - distance, caption + distance}) {
                    if (at >= 0
                            && at < parts.size()
                            && parts.get(at) instanceof Part.Picture picture
                            && picture.picture().page().equals(found.line().page())
                            && !captionOf.containsKey(at)
                            && !visualOf.containsKey(caption)) {
                        captionOf.put(at, caption);
                        visualOf.put(caption, at);
                    }
                }
            }
        }
    }

    /** Whether a picture floated so far that its caption tells better where it belongs. */
    private static boolean isFar(List<Part> parts, int caption, Map<Integer, Integer> visualOf) {
        return visualOf.containsKey(caption)
                && parts.get(visualOf.get(caption)) instanceof Part.Picture
                && Math.abs(visualOf.get(caption) - caption) > FLOAT_IN_PARTS;
    }

    /** Indices from start to end, the end left out. */
    private record Run(int start, int end) {
        int size() {
            return end - start;
        }
    }

    private static List<Run> captionRuns(List<Part> parts) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int start = i;
            while (i < parts.size() && parts.get(i) instanceof Part.Caption) {
                i++;
            }
            if (i > start) {
                runs.add(new Run(start, i));
            }
        }
        return runs;
    }

    /** The pictures right beside a run of captions. */
    private static Run near(List<Part> parts, Run captions, boolean above) {
        int from = above ? captions.start() : captions.end();
        int to = from;
        if (above) {
            while (from > 0 && parts.get(from - 1).isVisual()) {
                from--;
            }
        } else {
            while (to < parts.size() && parts.get(to).isVisual()) {
                to++;
            }
        }
        return new Run(from, to);
    }

    private static void pair(
            Run visuals, Run captions, boolean above, Map<Integer, Integer> captionOf, Map<Integer, Integer> visualOf) {
        int count = Math.min(visuals.size(), captions.size());
        int firstVisual = above ? visuals.end() - count : visuals.start();
        int firstCaption = above ? captions.start() : captions.end() - count;
        for (int i = 0; i < count; i++) {
            captionOf.put(firstVisual + i, firstCaption + i);
            visualOf.put(firstCaption + i, firstVisual + i);
        }
    }

    private static void single(
            List<Part> parts,
            Run captions,
            boolean above,
            Map<Integer, Integer> captionOf,
            Map<Integer, Integer> visualOf) {
        for (int caption = captions.start(); caption < captions.end(); caption++) {
            int step = above ? -1 : 1;
            int at = caption + step;
            for (int distance = 0; distance <= FLOAT && !visualOf.containsKey(caption); at += step) {
                if (at < 0 || at >= parts.size()) {
                    break;
                }
                if (parts.get(at).isVisual() && !captionOf.containsKey(at)) {
                    captionOf.put(at, caption);
                    visualOf.put(caption, at);
                }
                distance += parts.get(at) instanceof Part.Ready ? 1 : 0;
            }
        }
    }
}
