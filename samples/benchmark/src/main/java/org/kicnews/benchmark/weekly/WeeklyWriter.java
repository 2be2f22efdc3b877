package org.kicnews.benchmark.weekly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes issues that are like those of the weekly that kicnews was made for: 6 sections, 17 articles, 23 pictures, about
 * 330 paragraphs, 49 headings and 28 list items. An issue depends on the seed and its number alone.
 */
public final class WeeklyWriter {
    /** The sections and how many articles each has. */
    private static final List<Plan> SECTIONS = List.of(
            new Plan("주간 NEWS", 6, true),
            new Plan("ISSUE 및 시장동향", 4, false),
            new Plan("중앙정부 정책 및 산업 동향", 3, true),
            new Plan("지방정부 정책 및 산업 동향", 2, true),
            new Plan("투자 동향", 1, true),
            new Plan("일본 전문가 시각으로 본 중국", 1, false));

    /**
     * A section to be written.
     *
     * @param reported whether its articles name a medium and a day, or else a provider
     */
    private record Plan(String title, int articles, boolean reported) {}

    /** The first so many articles have two pictures, the others one. */
    private static final int WITH_TWO_PICTURES = 6;

    /** Articles have three headings, but every so many-th has two. */
    private static final int FEWER_HEADINGS = 9;

    /** Every so many-th article has items, so many of them. */
    private static final int WITH_ITEMS = 4;

    private static final int ITEMS = 6;

    /** Paragraphs before the first heading and below each, at least and at most. */
    private static final int FEWEST_PARAGRAPHS = 3;

    private static final int MOST_PARAGRAPHS = 6;

    private static final LocalDate FIRST_DAY = LocalDate.of(1985, 1, 2);

    private final Words words = Words.read();
    private final Masthead masthead;
    private final Pictures pictures;
    private final long seed;

    /**
     * A writer of issues.
     *
     * @param sample the folder {@code samples/archive/make}, of which pictures and masthead are taken
     * @param seed another seed gives other issues
     */
    public WeeklyWriter(Path sample, long seed) throws IOException {
        this.masthead = Masthead.read(sample.resolve("content/masthead.yaml"));
        this.pictures = Pictures.in(sample.resolve("pictures"));
        this.seed = seed;
    }

    /**
     * The issue of a number, from 1.
     *
     * @param number its number; the issues come out a week apart
     */
    public Weekly issue(int number) {
        LocalDate date = FIRST_DAY.plusWeeks(number);
        return new Issue(number, date).write();
    }

    /** One issue in the making. */
    private final class Issue {
        private final int number;
        private final LocalDate date;
        private final Random random;
        private final Prose prose;
        private int articles;
        private int figures;

        Issue(int number, LocalDate date) {
            this.number = number;
            this.date = date;
            // The seeds of Random are close where numbers are: the first draws would be too.
            this.random = new Random(seed ^ (number * 0x9E3779B97F4A7C15L));
            this.prose = new Prose(words, random, date.getYear());
        }

        Weekly write() {
            List<Section> sections = new ArrayList<>();
            for (Plan plan : SECTIONS) {
                List<Article> written = new ArrayList<>();
                for (int i = 1; i <= plan.articles(); i++) {
                    written.add(article(i, plan.reported()));
                }
                sections.add(new Section(plan.title(), written));
            }
            return new Weekly(number, date, masthead, sections);
        }

        private Article article(int place, boolean reported) {
            articles++;
            List<Piece> pieces = new ArrayList<>();
            int headings = articles % FEWER_HEADINGS == 0 ? 2 : 3;
            paragraphs(pieces);
            figure(pieces);
            for (int i = 1; i <= headings; i++) {
                pieces.add(new Piece.Heading(i + ". " + prose.one("headings")));
                paragraphs(pieces);
                if (i == 2 && articles <= WITH_TWO_PICTURES) {
                    figure(pieces);
                }
            }
            if (articles % WITH_ITEMS == 1) {
                items(pieces);
            }
            return new Article(place, prose.one("titles"), origin(reported), pieces);
        }

        private void paragraphs(List<Piece> pieces) {
            int count = FEWEST_PARAGRAPHS + random.nextInt(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
            for (int i = 0; i < count; i++) {
                pieces.add(new Piece.Paragraph(prose.sentences(2 + random.nextInt(4))));
            }
        }

        private void figure(List<Piece> pieces) {
            Picture picture = pictures.get(random.nextInt(Integer.MAX_VALUE), seed + "-" + number + "-" + figures);
            figures++;
            pieces.add(new Piece.Figure(picture, "사진 " + figures + ") " + prose.one("captions")));
            // Text follows, so that a caption never ends an article.
            pieces.add(new Piece.Paragraph(prose.sentences(3)));
        }

        private void items(List<Piece> pieces) {
            for (int i = 0; i < ITEMS; i++) {
                pieces.add(new Piece.Item(prose.one("items")));
            }
            pieces.add(new Piece.Paragraph(prose.sentences(2)));
        }

        private String origin(boolean reported) {
            LocalDate day = date.minusDays(1L + random.nextInt(6));
            return reported
                    ? "(" + prose.word("medium") + ", " + day.getYear() + "." + day.getMonthValue() + "."
                            + day.getDayOfMonth() + ")"
                    : "— " + prose.word("medium") + " 제공";
        }
    }
}
