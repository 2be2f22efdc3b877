package org.kicnews.benchmark.print;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kicnews.benchmark.weekly.Article;
import org.kicnews.benchmark.weekly.Piece;
import org.kicnews.benchmark.weekly.Section;
import org.kicnews.benchmark.weekly.Weekly;

/** Writes an issue as a PDF file. */
public final class PdfFile {
    private final Weekly issue;
    private final Producer producer;
    private final Paper paper;
    private int pictures;

    private PdfFile(Weekly issue, Producer producer, Paper paper) {
        this.issue = issue;
        this.producer = producer;
        this.paper = paper;
    }

    /** Writes an issue in the manner of a producer; the same bytes for the same issue on the same JDK. */
    public static void write(Weekly issue, Producer producer, Fonts fonts, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId((long) issue.number());
            document.getDocumentCatalog().setLanguage("ko-KR");
            document.getDocumentInformation().setProducer("kicnews benchmark, " + producer);
            Paper paper = new Paper(document, producer, fonts, issue.runningHeader());
            new PdfFile(issue, producer, paper).print();
            paper.finish();
            document.save(out);
        }
    }

    private void print() throws IOException {
        paper.paragraph(Style.title(producer), issue.masthead().title());
        paper.paragraph(Style.masthead(producer), issue.issueLine());
        for (String line : issue.masthead().lines()) {
            paper.paragraph(Style.masthead(producer), line);
        }
        contents();
        paper.turn();
        for (Section section : issue.sections()) {
            paper.paragraph(Style.section(producer), section.title());
            for (Article article : section.articles()) {
                paper.paragraph(Style.article(producer), article.titleLine());
                for (Piece piece : article.pieces()) {
                    print(piece);
                }
            }
        }
    }

    private void contents() throws IOException {
        for (Section section : issue.sections()) {
            paper.paragraph(Style.contentsSection(producer), section.title());
            for (Article article : section.articles()) {
                paper.paragraph(Style.contentsEntry(producer), "▶ " + article.contentsLine());
            }
        }
    }

    private void print(Piece piece) throws IOException {
        if (piece instanceof Piece.Figure figure) {
            pictures++;
            paper.picture(figure.picture(), "Im" + pictures);
        }
        paper.paragraph(style(piece), piece.printed());
    }

    private Style style(Piece piece) {
        if (piece instanceof Piece.Heading) {
            return Style.heading(producer);
        }
        if (piece instanceof Piece.Figure) {
            return Style.caption(producer);
        }
        return piece instanceof Piece.Item ? Style.item(producer) : Style.text(producer);
    }
}
