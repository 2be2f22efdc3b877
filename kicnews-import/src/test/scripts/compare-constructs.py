#!/usr/bin/env python3
"""Compares what pandoc and Tika show of each construct of Word with what a reader of the page sees.

usage: compare-constructs.py FOLDER TIKA_CLASS_PATH > table.md

FOLDER is what org.kicnews.importer.docx.ConstructFiles has written. The class path is that of
org.apache.tika:tika-parsers-standard-package. Characters are compared as sets with counts, without white space, so
that order, markup and line ends do not matter. A list number that pandoc keeps as an attribute counts as shown, and so does
its title, which it keeps as metadata; one bullet is as good as another; a formula in TeX is told apart.
"""
import collections, json, os, re, subprocess, sys, tempfile, unicodedata

TIKA = '''
import java.nio.file.*; import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.*; import org.apache.tika.parser.*; import org.apache.tika.sax.BodyContentHandler;
public class Run {
    public static void main(String[] a) throws Exception {
        try (var files = Files.list(Path.of(a[0]))) {
            for (Path f : files.filter(p -> p.toString().endsWith(".docx")).sorted().toList()) {
                String text;
                try (var in = org.apache.tika.io.TikaInputStream.get(f)) {
                    var handler = new BodyContentHandler(-1);
                    new AutoDetectParser().parse(in, handler, new Metadata(), new ParseContext());
                    text = handler.toString();
                } catch (Exception e) { text = "\\u0000" + e.getClass().getSimpleName(); }
                Files.writeString(Path.of(f.toString().replace(".docx", ".tika")), text, StandardCharsets.UTF_8);
            }
        }
    }
}
'''


def roman(n):
    out = ''
    for v, s in ((10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'), (1, 'i')):
        while n >= v:
            out, n = out + s, n - v
    return out


def pandoc(path):
    run = subprocess.run(['pandoc', '-f', 'docx', '-t', 'json', path], capture_output=True, text=True)
    if run.returncode:
        return '\0pandoc'
    out = []

    def walk(x):
        if isinstance(x, list):
            for y in x:
                walk(y)
        elif isinstance(x, dict):
            kind, c = x.get('t'), x.get('c')
            if kind == 'Str':
                out.append(c)
            elif kind == 'Math':
                out.append(re.sub(r'\\\\[a-z]+|[{}^_\\\\]', '', c[1]) + '\1')
            elif kind == 'Code':
                out.append(c[1])
            elif kind == 'OrderedList':
                start, style = c[0][0], c[0][1]['t']
                for i, item in enumerate(c[1]):
                    n = start + i
                    mark = {'LowerRoman': roman(n), 'UpperRoman': roman(n).upper(), 'LowerAlpha': chr(96 + n),
                            'UpperAlpha': chr(64 + n)}.get(style, str(n))
                    delimiter = c[0][2]['t']
                    out.append(('(' if delimiter == 'TwoParens' else '') + mark
                               + ('.' if delimiter == 'Period' or delimiter == 'DefaultDelim' else ')'))
                    walk(item)
            elif kind == 'BulletList':
                for item in c:
                    out.append('•')
                    walk(item)
            elif kind == 'Note':
                numbers.append(1)
                out.append(str(len(numbers)) * 2)
                walk(c)
            elif kind == 'Image':
                pass
            elif kind == 'Link' or kind == 'Span' or kind == 'Div' or kind == 'Header':
                walk(c[-1] if kind == 'Header' else c[1])
            elif kind == 'Table':
                walk(c[1:])
            elif kind is not None:
                walk(c)
    numbers = []
    document = json.loads(run.stdout)
    walk(list(document['meta'].values()))
    walk(document['blocks'])
    return ' '.join(out)


def bare(text):
    text = re.sub('[●■·▪◆]', '•', unicodedata.normalize('NFC', text))
    return ''.join(c for c in text if not c.isspace() and unicodedata.category(c) not in ('Cf', 'Cc') or c == '\0')


def part(wanted, counts):
    """the stretches of a text made of characters that are counted, in their order"""
    left, out, last = collections.Counter(counts), [], -2
    for i, c in enumerate(wanted):
        if left[c] > 0:
            left[c] -= 1
            if last != i - 1:
                out.append('')
            out[-1] += c
            last = i
    return ' … '.join(out)


def verdict(expected, shown):
    if '\1' in shown:
        return 'as TeX'
    e, s = bare(expected), bare(shown)
    if s.startswith('\0'):
        return 'fails'
    lost, added = collections.Counter(e) - collections.Counter(s), collections.Counter(s) - collections.Counter(e)
    words = []
    if lost:
        words.append('loses ' + short(part(e, lost)))
    if added:
        words.append('adds ' + short(part(s, added)))
    return ', '.join(words) or '✓'


def short(text):
    text = text if len(text) <= 24 else text[:23] + '…'
    return '`' + text.replace('|', '\\|').replace('`', "'") + '`'


def main(folder, class_path):
    with tempfile.TemporaryDirectory() as work:
        source = os.path.join(work, 'Run.java')
        open(source, 'w').write(TIKA)
        subprocess.run(['java', '-cp', class_path, source, folder], check=True, stderr=subprocess.DEVNULL)
    rows, whole = [], [0, 0]
    for line in open(os.path.join(folder, 'names.tsv'), encoding='utf-8'):
        file, name = line.rstrip('\n').split('\t')
        base = os.path.join(folder, file)
        expected = open(base + '.txt', encoding='utf-8').read()
        p = verdict(expected, pandoc(base + '.docx'))
        t = verdict(expected, open(base + '.tika', encoding='utf-8').read())
        whole[0] += p == '✓'
        whole[1] += t == '✓'
        rows.append(f'| {name} | ✓ | {p} | {t} |')
    print('| construct | kicnews | pandoc | Tika |\n|---|---|---|---|')
    print(f'| **of {len(rows)}** | **{len(rows)}** | **{whole[0]}** | **{whole[1]}** |')
    print('\n'.join(rows))


main(*sys.argv[1:])
