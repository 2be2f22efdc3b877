package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.structure.body.ArticleWriter;
import org.kicnews.importer.structure.body.Draft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.body.SourcesAbove;
import org.kicnews.importer.structure.contents.Contents;
import org.kicnews.importer.structure.fields.TextMarker;
import org.kicnews.importer.structure.fields.WordMarks;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Pieces;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.masthead.Head;
import org.kicnews.importer.structure.masthead.MastheadReader;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.reconcile.Reconciliation;

/** Recognises the newsletter in what a file says. Holds no state of an issue and serves several threads at once. */
public final class Recogniser {
    private final Profile profile;
    private final LineReader reader;

    /** A recogniser of newsletters that look as the profile says. */
    public Recogniser(Profile profile) {
        this.profile = profile;
        this.reader = new LineReader(profile);
    }

    /** The issue in a flow, with its ledger, and with the findings of the reader and of the recogniser. */
    public Issue recognise(Flow flow, Subject subject) {
        List<Piece> pieces = Pieces.of(flow.items(), reader);
        Typography typography = Typography.of(lines(pieces));
        Head head = new MastheadReader(profile).read(pieces, typography);
        Parting parting = Parting.of(pieces, head, typography, profile, reader);
        Contents contents = parting.contents();
        List<Furniture> furniture = new ArrayList<>(FrontMatter.running(flow));
        furniture.addAll(FrontMatter.among(pieces.subList(0, head.end()), false));
        furniture.addAll(FrontMatter.among(pieces.subList(contents.start(), contents.end()), true));

        List<Judged> inside = parting.body();
        if (head.isKnown() || contents.isPresent()) {
            OutsideArticles outside = OutsideArticles.of(inside, profile);
            inside = outside.inside();
            furniture.addAll(outside.furniture());
        }

        Identity identity =
                Identity.of(head.masthead(), flow, FileName.of(subject.source().path()), profile);
        String language = MainLanguage.of(lines(pieces), flow, subject.language());
        List<SectionDraft> drafts = Draft.of(SourcesAbove.settled(inside));
        TextMarker marker = new TextMarker(new WordMarks(profile, language));
        List<Section> sections = new ArticleWriter(
                        profile, reader, marker, contents.lines(), language, identity.date(), inside, typography)
                .write(identity.id(), drafts);
        Announced announced = new Announced(identity.id(), drafts, contents.lines());
        Issue issue = new Issue(
                identity.id(),
                identity.number(),
                identity.date(),
                language,
                List.of(subject.source()),
                head.masthead(),
                announced.lines(contents.lines(), pieces.subList(contents.start(), contents.end()), identity.date()),
                sections,
                furniture,
                Ledger.empty(),
                List.of());
        Ledger ledger = IssueLedger.of(flow, issue);
        List<Finding> findings = new ArrayList<>(flow.findings());
        findings.addAll(identity.findings());
        findings.addAll(Doubts.ofLedger(ledger));
        findings.addAll(Doubts.ofStructure(issue, head.isKnown()));
        findings.addAll(Doubts.ofReading(identity.id(), inside, new ArticlePlaces(identity.id(), drafts)));
        findings.addAll(Doubts.ofDates(identity.id(), drafts));
        findings.addAll(UnreadSources.of(issue, drafts, profile.dates()));
        findings.addAll(Doubts.ofContents(issue, announced, contents.lines()));
        findings.addAll(boxes(furniture));
        findings.addAll(Reconciliation.of(issue));
        return issue.withLedger(ledger).withFindings(findings);
    }

    private static List<Finding> boxes(List<Furniture> furniture) {
        return furniture.stream()
                .filter(piece -> piece.kind() == Furniture.Kind.BOX)
                .map(piece -> Finding.of(
                        FindingCode.BOX_OUTSIDE_ARTICLES,
                        Place.issue().withPage(piece.pages().stream().findFirst()),
                        piece.text()))
                .toList();
    }

    private static List<Line> lines(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Line line ? Stream.of(line) : Stream.empty())
                .toList();
    }
}
