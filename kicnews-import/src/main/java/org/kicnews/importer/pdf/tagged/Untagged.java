package org.kicnews.importer.pdf.tagged;

import org.kicnews.importer.flow.FlowItem;

/**
 * Something on a page that the structure tree does not speak of.
 *
 * @param item what it is
 * @param page the page, from 1
 * @param order where it begins in the order of drawing
 */
public record Untagged(FlowItem item, int page, int order) {}
