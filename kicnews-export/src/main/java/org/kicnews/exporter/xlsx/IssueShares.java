package org.kicnews.exporter.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.json.RecordJson;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Excerpt;

/**
 * Draws what an issue adds to the workbook. Rows are kept as plain binary data, since all of them are read for every
 * workbook.
 */
final class IssueShares implements Excerpt<IssueShare> {
    private static final RecordJson<IssueFacts> FACTS = RecordJson.compact(IssueFacts.class);

    private final Labels labels;
    private final Paths paths;
    private final FindingRows findings;

    IssueShares(ArchiveInfo info, Labels labels) {
        this.labels = labels;
        this.paths = new Paths(info.id());
        this.findings = new FindingRows(labels, info.locale());
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public IssueShare draw(Issue issue) {
        List<Row> issues = new ArrayList<>();
        List<Row> articles = new ArrayList<>();
        List<Row> figures = new ArrayList<>();
        List<Row> links = new ArrayList<>();
        IssueRows.Counts counts = new IssueRows(labels, paths).draw(issue, issues, articles);
        new BlockRows(labels, paths, figures, links).draw(issue);
        return new IssueShare(
                IssueFacts.of(issue, counts),
                issues,
                articles,
                figures,
                links,
                issue.findings().stream()
                        .map(finding -> findings.of(finding, issue.id()))
                        .toList());
    }

    @Override
    public void write(IssueShare share, OutputStream out) throws IOException {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        FACTS.write(share.facts(), facts);
        DataOutputStream data = new DataOutputStream(out);
        write(facts.toByteArray(), data);
        for (List<Row> rows :
                List.of(share.issues(), share.articles(), share.figures(), share.links(), share.findings())) {
            data.writeInt(rows.size());
            for (Row row : rows) {
                data.writeInt(row.cells().size());
                for (CellValue value : row.cells()) {
                    write(value, data);
                }
            }
        }
        data.flush();
    }

    @Override
    public IssueShare read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        IssueFacts facts = FACTS.read(new ByteArrayInputStream(readBytes(data)));
        return new IssueShare(facts, readRows(data), readRows(data), readRows(data), readRows(data), readRows(data));
    }

    private static void write(CellValue value, DataOutputStream out) throws IOException {
        if (value instanceof CellValue.Text text) {
            out.writeByte('t');
            write(text.text(), out);
        } else if (value instanceof CellValue.Number number) {
            out.writeByte('n');
            out.writeLong(number.number());
        } else if (value instanceof CellValue.Share share) {
            out.writeByte('s');
            out.writeDouble(share.share());
        } else if (value instanceof CellValue.Day day) {
            out.writeByte('d');
            out.writeLong(day.day().toEpochDay());
        } else if (value instanceof CellValue.File file) {
            out.writeByte('f');
            write(file.text(), out);
            write(file.path(), out);
        } else if (value instanceof CellValue.Address address) {
            out.writeByte('a');
            write(address.address(), out);
        } else if (value instanceof CellValue.Articles articles) {
            out.writeByte('c');
            out.writeLong(articles.number());
        }
    }

    private static CellValue readValue(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 't' -> new CellValue.Text(readText(in));
            case 'n' -> new CellValue.Number(in.readLong());
            case 's' -> new CellValue.Share(in.readDouble());
            case 'd' -> new CellValue.Day(LocalDate.ofEpochDay(in.readLong()));
            case 'f' -> new CellValue.File(readText(in), readText(in));
            case 'a' -> new CellValue.Address(readText(in));
            case 'c' -> new CellValue.Articles(in.readLong());
            default -> throw new IOException("not the kind of a cell: " + kind);
        };
    }

    private static List<Row> readRows(DataInputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Row row = new Row();
            for (int cells = in.readInt(); cells > 0; cells--) {
                row.put(readValue(in));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return bytes;
    }
}
