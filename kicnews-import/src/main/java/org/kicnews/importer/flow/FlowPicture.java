package org.kicnews.importer.flow;

import java.util.Optional;
import org.kicnews.core.model.Image;

/**
 * A picture at its place in reading order.
 *
 * @param image the picture, already kept; its alternative text is the file's
 * @param title the title or caption that the file ties to the picture itself
 * @param page the page that it stands on
 * @param bounds where it stands on the page; absent where the format has no pages
 */
public record FlowPicture(Image image, Optional<String> title, Optional<Integer> page, Optional<Bounds> bounds)
        implements FlowItem {}
