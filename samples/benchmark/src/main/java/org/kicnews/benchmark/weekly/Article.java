package org.kicnews.benchmark.weekly;

import java.util.ArrayList;
import java.util.List;

/**
 * An article.
 *
 * @param number its number in its section, from 1
 * @param title the title alone
 * @param origin where it is from, as printed behind the title
 * @param pieces what it consists of
 */
public record Article(int number, String title, String origin, List<Piece> pieces) {

    public Article {
        pieces = List.copyOf(pieces);
    }

    /** The title as printed above the article. */
    public String titleLine() {
        return number + ". " + contentsLine();
    }

    /** The title as printed in the contents. */
    public String contentsLine() {
        return title + " " + origin;
    }

    Article revised() {
        List<Piece> newPieces = new ArrayList<>(pieces);
        newPieces.add(new Piece.Paragraph("이 기사는 발행 뒤에 한 문단이 더해졌다."));
        return new Article(number, title, origin, newPieces);
    }
}
