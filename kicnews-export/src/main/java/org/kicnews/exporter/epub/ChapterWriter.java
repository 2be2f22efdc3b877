package org.kicnews.exporter.epub;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.kicnews.core.model.Image;
import org.kicnews.exporter.zip.Deflated;

/**
 * Writes a chapter as {@link ChapterReader} reads it: plain binary data, since most of it is compressed already.
 *
 * @param out takes the data
 */
record ChapterWriter(DataOutputStream out) {

    void write(Chapter chapter) throws IOException {
        list(chapter.parts(), this::part);
        harvest(chapter.harvest());
        text(chapter.characters());
    }

    private void part(Chapter.Part part) throws IOException {
        out.writeBoolean(part instanceof Chapter.PagePart);
        if (part instanceof Chapter.PagePart page) {
            text(page.href());
            Deflated content = page.content();
            out.writeLong(content.size());
            out.writeLong(content.checksum());
            bytes(content.data());
        } else if (part instanceof Chapter.PicturePart picture) {
            text(picture.sha256());
            list(picture.placed().stream().toList(), this::picture);
        }
    }

    private void picture(Pictures.Placed placed) throws IOException {
        Image image = placed.image();
        text(image.path());
        text(image.sha256());
        text(image.mediaType());
        out.writeLong(image.size());
        out.writeInt(image.width());
        out.writeInt(image.height());
        text(placed.href());
        out.writeInt(placed.width());
        out.writeInt(placed.height());
        list(placed.bytes().stream().toList(), this::bytes);
    }

    private void harvest(Harvest harvest) throws IOException {
        list(harvest.pages(), page -> {
            text(page.label());
            text(page.href());
        });
        list(harvest.illustrations(), illustration -> {
            text(illustration.caption());
            text(illustration.href());
        });
        list(harvest.terms().entrySet(), term -> term(term, harvest));
        out.writeInt(harvest.pictures());
        out.writeInt(harvest.undescribed());
    }

    private void term(Map.Entry<Harvest.Term, Map<String, Harvest.Mention>> term, Harvest harvest) throws IOException {
        text(term.getKey().name());
        text(term.getKey().original());
        text(harvest.language(term.getKey()));
        list(term.getValue().entrySet(), mention -> {
            text(mention.getKey());
            text(mention.getValue().href());
        });
    }

    private interface Each<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(Collection<T> values, Each<T> each) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value);
        }
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
