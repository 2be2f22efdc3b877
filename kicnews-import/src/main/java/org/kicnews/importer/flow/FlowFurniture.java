package org.kicnews.importer.flow;

import java.util.Optional;
import org.kicnews.core.model.Furniture;

/**
 * One piece of furniture on one page.
 *
 * @param kind what it is
 * @param text the text as printed; empty for a picture
 * @param pictures how many pictures it holds
 * @param page the page; absent where the format has no pages
 */
public record FlowFurniture(Furniture.Kind kind, String text, int pictures, Optional<Integer> page) {}
