package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.Map;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.model.Image;
import org.kicnews.exporter.zip.Deflated;

/**
 * Writes a chapter as {@link ChapterReader} reads it: plain binary data, since most of it is compressed already.
 *
 * @param out takes the data
 */
record ChapterWriter(BinaryWriter out) {

    void write(Chapter chapter) throws IOException {
        out.list(chapter.parts(), this::part);
        harvest(chapter.harvest());
        out.text(chapter.characters());
    }

    private void part(Chapter.Part part) throws IOException {
        out.flag(part instanceof Chapter.PagePart);
        if (part instanceof Chapter.PagePart page) {
            out.text(page.href());
            Deflated content = page.content();
            out.longNumber(content.size());
            out.longNumber(content.checksum());
            out.bytes(content.data());
        } else if (part instanceof Chapter.PicturePart picture) {
            out.text(picture.sha256());
            out.optional(picture.placed(), this::picture);
        }
    }

    private void picture(Pictures.Placed placed) throws IOException {
        Image image = placed.image();
        out.text(image.path());
        out.text(image.sha256());
        out.text(image.mediaType());
        out.longNumber(image.size());
        out.number(image.width());
        out.number(image.height());
        out.text(placed.href());
        out.number(placed.width());
        out.number(placed.height());
        out.optional(placed.bytes(), out::bytes);
    }

    private void harvest(Harvest harvest) throws IOException {
        out.list(harvest.pages(), page -> {
            out.text(page.label());
            out.text(page.href());
        });
        out.list(harvest.illustrations(), illustration -> {
            out.text(illustration.caption());
            out.text(illustration.href());
        });
        out.list(harvest.terms().entrySet(), term -> term(term, harvest));
        out.number(harvest.pictures());
        out.number(harvest.undescribed());
    }

    private void term(Map.Entry<Harvest.Term, Map<String, Harvest.Mention>> term, Harvest harvest) throws IOException {
        out.text(term.getKey().name());
        out.text(term.getKey().original());
        out.text(harvest.language(term.getKey()));
        out.list(term.getValue().entrySet(), mention -> {
            out.text(mention.getKey());
            out.text(mention.getValue().href());
        });
    }
}
