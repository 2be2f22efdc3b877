package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A picture with its caption; one of the two may be missing.
 *
 * @param label the printed word before the number: {@code 사진}, {@code 표}
 * @param number the printed number
 * @param caption the caption without label and number
 * @param text the caption as printed; empty where there is none
 * @param spans marks over the text
 * @param image the picture; absent where the caption stands alone
 * @param page the page of the original that it stands on
 */
public record Figure(
        Optional<String> label,
        Optional<Integer> number,
        Optional<String> caption,
        String text,
        List<Span> spans,
        Optional<Image> image,
        Optional<Integer> page)
        implements Block {
    public Figure {
        spans = List.copyOf(spans);
    }

    @Override
    public Figure withPage(Optional<Integer> newPage) {
        return new Figure(label, number, caption, text, spans, image, newPage);
    }
}
