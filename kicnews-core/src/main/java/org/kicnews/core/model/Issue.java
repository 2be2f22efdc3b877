package org.kicnews.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ledger.Ledger;

/**
 * One issue of the newsletter: what its files say, in the structure that they give it.
 *
 * @param id the stable name of the issue in every output; the number where there is one ("205")
 * @param number the issue's number, at least 0
 * @param date the day printed on the issue
 * @param language the BCP 47 tag of the issue's main language
 * @param sources the files that the issue was read from; the first is the one whose text is given
 * @param masthead the head of the first page
 * @param toc the printed contents, line by line
 * @param sections the body
 * @param furniture what a page carries beside its text: running headers, folios, boxes
 * @param ledger the proof that every character and picture of the source is in one place of this issue
 * @param findings what is doubtful or missing
 */
public record Issue(
        String id,
        Optional<Integer> number,
        Optional<LocalDate> date,
        String language,
        List<SourceFile> sources,
        Masthead masthead,
        List<TocLine> toc,
        List<Section> sections,
        List<Furniture> furniture,
        Ledger ledger,
        List<Finding> findings) {

    public Issue {
        sources = List.copyOf(sources);
        toc = List.copyOf(toc);
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
        findings = List.copyOf(findings);
    }

    /** All articles in the order of the body. */
    public Stream<Article> articles() {
        return sections.stream().flatMap(section -> section.articles().stream());
    }

    /** All blocks of the body in reading order: the introduction of each section, then its articles. */
    public Stream<Block> blocks() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.intro().stream(),
                        section.articles().stream().flatMap(article -> article.blocks().stream())));
    }

    /** All pictures of the body, each once for every place where it stands. */
    public Stream<Image> images() {
        return blocks().flatMap(block -> block instanceof Figure figure ? figure.image().stream() : Stream.empty());
    }

    public Issue withId(String newId) {
        return new Issue(newId, number, date, language, sources, masthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withNumber(Optional<Integer> newNumber) {
        return new Issue(id, newNumber, date, language, sources, masthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withDate(Optional<LocalDate> newDate) {
        return new Issue(id, number, newDate, language, sources, masthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withLanguage(String newLanguage) {
        return new Issue(id, number, date, newLanguage, sources, masthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withMasthead(Masthead newMasthead) {
        return new Issue(id, number, date, language, sources, newMasthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withSources(List<SourceFile> newSources) {
        return new Issue(id, number, date, language, newSources, masthead, toc, sections, furniture, ledger, findings);
    }

    public Issue withToc(List<TocLine> newToc) {
        return new Issue(id, number, date, language, sources, masthead, newToc, sections, furniture, ledger, findings);
    }

    public Issue withSections(List<Section> newSections) {
        return new Issue(id, number, date, language, sources, masthead, toc, newSections, furniture, ledger, findings);
    }

    public Issue withFurniture(List<Furniture> newFurniture) {
        return new Issue(id, number, date, language, sources, masthead, toc, sections, newFurniture, ledger, findings);
    }

    public Issue withLedger(Ledger newLedger) {
        return new Issue(id, number, date, language, sources, masthead, toc, sections, furniture, newLedger, findings);
    }

    public Issue withFindings(List<Finding> newFindings) {
        return new Issue(id, number, date, language, sources, masthead, toc, sections, furniture, ledger, newFindings);
    }
}
