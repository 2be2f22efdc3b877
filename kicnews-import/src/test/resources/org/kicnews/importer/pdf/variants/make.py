#!/usr/bin/python3
"""Prints one text in many layouts by several producers, for VariantsTest; truth.json says what each file reads.

    ./make.py [OUT [NAME...]]

The text is part of sample issue 41 (samples/archive/make). Needs what that folder's README names.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
from html import escape

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
MAKE = HERE.parents[8] / "samples" / "archive" / "make"
sys.path.insert(0, str(MAKE))
from content import plain, read  # noqa: E402

HEAD = "주간 중국 창업 제41호 (2022. 11. 30)"


def blocks(han):
    """The text as (kind, text or rows), with Chinese glosses or without; kinds: h1 to h4, p, li, li2, fig, cap, table, aside."""
    issue = read(41)
    gloss = (lambda text: text) if han else (lambda text: re.sub(r"\([\u4e00-\u9fff]+\)", "", text))
    out = [("h1", issue.sections[0].title)]
    for section, article in ((0, 0), (1, 0)):
        if section:
            out.append(("h1", issue.sections[1].title))
        article = issue.sections[section].articles[article]
        out.append(("h2", gloss(article.title_line())))
        for b in article.blocks:
            text = gloss(plain(b.text))
            if b.type == "heading":
                out.append((f"h{b.level + 2}", text))
            elif b.type == "list-item":
                out.append(("li" if b.level == 1 else "li2", text))
            elif b.type == "figure":
                out += [("fig", ""), ("cap", text)]
            elif b.type == "table":
                out += [("p", text), ("table", b.rows)]
            elif b.type == "paragraph":
                out.append(("p", text))
    return out


def long_table(content):
    """The same with tables that go over pages, whose first row is repeated on each."""
    return [(kind, [what[0], *(what[1:] * 12)] if kind == "table" else what) for kind, what in content]


def with_aside(content):
    """The same with a side bar before the second paragraph, which runs around it."""
    bar = ("aside", ["함께 읽기", "지난 호에서는 두 도시의 창업 단지를 견주었다."])
    second = [i for i, (kind, _) in enumerate(content) if kind == "p"][1]
    return [*content[:second], bar, *content[second:]]


def broken(text, marker):
    """A text with a line broken by hand after each sentence but the last ones, where there are several."""
    sentences = text.split(". ")
    half = len(sentences) // 2
    return f". {marker}".join([". ".join(sentences[:half]), ". ".join(sentences[half:])]) if half and len(sentences) > 3 else text


def truth(content):
    paragraphs = []
    for kind, what in content:
        if kind == "table":
            paragraphs += [cell for row in what for cell in row]
        elif kind == "aside":
            paragraphs += what
        elif kind != "fig":
            paragraphs.append(what)
    return {"pictures": sum(kind == "fig" for kind, _ in content), "tables": 1, "paragraphs": paragraphs}


def picture(work):
    path = work / "picture.png"
    if not path.exists():
        image = Image.new("RGB", (80, 45))
        image.putdata([((x // 8 * 24) % 256, (y // 9 * 48) % 256, 120) for y in range(45) for x in range(80)])
        image.save(path)
    return path


def html(content, style, work, breaks=False):
    parts, in_list = [], 0
    for kind, what in [*content, ("end", "")]:
        level = {"li": 1, "li2": 2}.get(kind, 0)
        while in_list < level:
            parts.append("<ul>")
            in_list += 1
        while in_list > level:
            parts.append("</ul>")
            in_list -= 1
        if level:
            parts.append(f"<li>{escape(what)}</li>")
        elif kind == "fig":
            parts.append(f'<figure><img src="{picture(work).as_uri()}" alt=""></figure>')
        elif kind == "cap":
            parts.append(f'<p class="cap">{escape(what)}</p>')
        elif kind == "table":
            rows = ["<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in what]
            parts.append(f"<table><thead>{rows[0]}</thead>{''.join(rows[1:])}</table>")
        elif kind == "aside":
            parts.append("<aside>" + "".join(f"<p>{escape(text)}</p>" for text in what) + "</aside>")
        elif kind == "p" and breaks:
            parts.append(f"<p>{escape(broken(what, chr(0))).replace(chr(0), '<br>')}</p>")
        elif kind in ("p", "h1", "h2", "h3", "h4"):
            parts.append(f"<{kind}>{escape(what)}</{kind}>")
    return f'<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>41</title><style>{style}</style></head><body><main>{"".join(parts)}</main></body></html>'


def css(page="A5", margin="14mm", font="NanumGothic", size="9pt", leading="1.55", align="justify", gap=".6em", indent="0", more=""):
    return f"""@page {{ size: {page}; margin: {margin}; @top-center {{ content: "{HEAD}"; font: 7pt NanumGothic }} @bottom-center {{ content: "- " counter(page) " -"; font: 7pt NanumGothic }} }}
body {{ margin: 0; font: {size}/{leading} {font}, "Noto Sans CJK SC"; text-align: {align} }}
p {{ margin: 0 0 {gap}; text-indent: {indent} }} h1, h2, h3, h4 {{ text-align: left; margin: .8em 0 .3em; break-after: avoid }}
h1 {{ font-size: 1.6em }} h2 {{ font-size: 1.3em }} h3 {{ font-size: 1.12em }} h4 {{ font-size: 1em }}
ul {{ margin: 0 0 .5em; padding-left: 1.4em }} figure {{ margin: 4px 0; text-align: center; break-inside: avoid }} img {{ width: 60mm; max-width: 100% }}
.cap {{ font-size: .85em; text-align: center; text-indent: 0 }} table {{ border-collapse: collapse; font-size: .9em; margin: 4px 0; break-inside: avoid }} td {{ border: .5pt solid #777; padding: 2px 5px }}
{more}"""


def page(name, out, work, content, how):
    """Prints a page of HTML."""
    producer, style, *breaks = how
    source = work / f"{name}.html"
    source.write_text(html(content, style, work, bool(breaks)), encoding="utf-8")
    target = out / f"{name}.pdf"
    if producer == "weasyprint":
        subprocess.run(["weasyprint", "-q", source, target], check=True)
        return
    flags = ["--disable-pdf-tagging"] if producer == "chromium-untagged" else []
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={work}/chromium", *flags, f"--print-to-pdf={target}", source.as_uri()], check=True, stderr=subprocess.DEVNULL)


def word(name, out, work, content, how):
    """Prints a Word file by LibreOffice."""
    print_word(name, out, work, content, **how)


def print_word(name, out, work, content, tagged, font="NanumGothic", size=9.0, align=Align.JUSTIFY, gap=5.0, indent=0.0, columns=1, page=(148, 210), margin=14, leading=1.3, word_breaks=False):
    document = docx.Document()
    normal = document.styles["Normal"]
    def look(style, points, bold=None):
        style.font.size, style.font.name, style.font.bold, style.font.italic, style.font.color.rgb = Pt(points), font, bold, False, docx.shared.RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{key}"), font)
    look(normal, size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing, normal.paragraph_format.alignment = Pt(gap), leading, align
    for level, factor in ((1, 1.6), (2, 1.3), (3, 1.12), (4, 1.0)):
        style = document.styles[f"Heading {level}"]
        look(style, size * factor, True)
        style.paragraph_format.space_before, style.paragraph_format.space_after, style.paragraph_format.alignment = Pt(size * 0.8), Pt(3), Align.LEFT
    section = document.sections[0]
    section.page_width, section.page_height = Mm(page[0]), Mm(page[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(margin)
    section.header.paragraphs[0].add_run(HEAD).font.size = Pt(7)
    foot = section.footer.paragraphs[0]
    foot.alignment = Align.CENTER
    foot.add_run("- ")
    for xml in ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', "<w:t>1</w:t>", '<w:fldChar w:fldCharType="end"/>'):
        foot._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))
    foot.add_run(" -")
    if columns > 1:
        cols = section._sectPr.find(qn("w:cols"))
        if cols is None:
            cols = parse_xml(f"<w:cols {nsdecls('w')}/>")
            section._sectPr.append(cols)
        cols.set(qn("w:num"), str(columns))
        cols.set(qn("w:space"), "340")
    for kind, what in content:
        if kind == "fig":
            document.add_paragraph().add_run().add_picture(str(picture(work)), width=Mm(50 if columns < 3 else 30))
        elif kind == "table":
            table = document.add_table(0, len(what[0]), style="Table Grid")
            table.autofit = False
            grid = table._tbl.tblGrid.findall(qn("w:gridCol"))
            width = Mm(((page[0] - 2 * margin) - 6 * (columns - 1)) / columns / len(what[0]))
            for col in grid:
                col.set(qn("w:w"), str(int(width.twips)))
            for row in what:
                for cell, text in zip(table.add_row().cells, row):
                    cell.width = width
                    cell.paragraphs[0].add_run(text)
                    cell.paragraphs[0].paragraph_format.space_after = Pt(0)
                    cell.paragraphs[0].alignment = Align.LEFT
            document.add_paragraph().paragraph_format.space_after = Pt(0)
        else:
            style = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "h4": "Heading 4", "li": "List Bullet", "li2": "List Bullet 2"}.get(kind)
            paragraph = document.add_paragraph(what, style=style)
            if kind == "p" and indent:
                paragraph.paragraph_format.first_line_indent = Pt(indent)
            if kind == "cap":
                paragraph.alignment = Align.CENTER
            if word_breaks:
                paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:wordWrap {nsdecls("w")} w:val="0"/>'))
    path = work / f"{name}.docx"
    document.save(path)
    filter_ = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"},"ExportBookmarks":{"type":"boolean","value":"false"}}' % ("true" if tagged else "false")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", filter_, "--outdir", out, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    out = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE)
    only = set(sys.argv[2:])
    two = "main { columns: 2; column-gap: 6mm }"
    three = "main { columns: 3; column-gap: 5mm }"
    keep = "body { word-break: keep-all }"
    capital = "h2 + p::first-letter { font-size: 3.1em; float: left; line-height: .85; padding-right: 3px; font-weight: bold }"
    bar = "aside { float: right; width: 34%; background: #e8e8e8; padding: 2mm; margin: 0 0 2mm 4mm } aside p { text-align: left; margin: 0 }"
    heads = "h2 { string-set: article content() } @page { @top-center { content: string(article) } } img { width: 30mm }"
    left = Align.LEFT
    variants = {
        "chromium-two-columns": (page, ("chromium", css(more=two, size="8.5pt"))),
        "chromium-keep-all-justified": (page, ("chromium", css(more=keep))),
        "chromium-untagged-keep-all-left": (page, ("chromium-untagged", css(align="left", more=keep))),
        "chromium-untagged-three-columns": (page, ("chromium-untagged", css(page="A5 landscape", margin="11mm", size="9.5pt", more=three))),
        "chromium-untagged-no-gap": (page, ("chromium-untagged", css(gap="0", font="NanumSquareRound"))),
        "chromium-untagged-8pt-indent": (page, ("chromium-untagged", css(size="8pt", gap="0", indent="1em", font="NanumMyeongjo", leading="2"))),
        "chromium-untagged-14pt": (page, ("chromium-untagged", css(size="14pt", font="NanumSquare"))),
        "chromium-untagged-drop-capital": (page, ("chromium-untagged", css(more=capital))),
        "chromium-untagged-letter-spaced": (page, ("chromium-untagged", css(more="p { letter-spacing: .08em; word-spacing: .1em }"))),
        "chromium-untagged-two-columns-left": (page, ("chromium-untagged", css(size="8.5pt", align="left", more=keep + "h1 { column-span: all }" + two))),
        "chromium-untagged-tight": (page, ("chromium-untagged", css(more="body { letter-spacing: -.05em }"))),
        "chromium-untagged-side-bar": (page, ("chromium-untagged", css(more=bar))),
        "chromium-untagged-broken-lines": (page, ("chromium-untagged", css(), "breaks")),
        "chromium-long-table": (page, ("chromium", css(page="A6", margin="11mm", size="8pt", more="table { break-inside: auto } tr { break-inside: avoid } img { width: 30mm }" + keep))),
        "weasyprint-section-heads": (page, ("weasyprint", css(size="11pt", more=heads))),
        "weasyprint-indent": (page, ("weasyprint", css(gap="0", indent="1em", font="NanumMyeongjo"))),
        "weasyprint-two-columns": (page, ("weasyprint", css(size="8.5pt", more=two))),
        "libreoffice": (word, {"tagged": False}),
        "libreoffice-tagged": (word, {"tagged": True}),
        "libreoffice-two-columns-left": (word, {"tagged": False, "align": left, "columns": 2}),
        "libreoffice-three-columns": (word, {"tagged": False, "columns": 3, "page": (210, 148), "size": 8, "font": "NanumMyeongjo"}),
        "libreoffice-inside-words": (word, {"tagged": False, "word_breaks": True, "gap": 0, "indent": 9}),
    }
    truths = {}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name, (write, how) in variants.items():
            content = blocks(han=name.startswith(("libreoffice", "chromium-t")))
            if name.endswith("long-table"):
                content = long_table(content)
            if name.endswith("side-bar"):
                content = with_aside(content)
            truths[name] = truth(content)
            if not only or name in only:
                write(name, out, work, content, how)
    (out / "truth.json").write_text(json.dumps(truths, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
