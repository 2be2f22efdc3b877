#!/usr/bin/python3
"""Writes an issue as a Word file: real styles, headings, numbering, footnotes, text boxes, fields.

    ./word.py 41 out.docx
"""

import dataclasses
import datetime
import sys
from xml.sax.saxutils import escape

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from content import HERE, read, runs

W = nsdecls("w")


@dataclasses.dataclass(frozen=True)
class Design:
    """How an issue looks; sizes in points, lengths in millimetres."""

    body: str
    heads: str
    color: str
    page: tuple = (210, 297)
    margin: int = 22
    size: float = 10.5
    head_table: bool = False  # publisher and the others in a table, or in lines
    linked_toc: bool = False
    own_styles: bool = False  # styles of the house, based on nothing, known by their outline level
    cover: bool = True  # masthead and contents have a page of their own
    numbered_titles: bool = False  # the numbers of articles come from Word's numbering


DESIGNS = {
    41: Design("NanumGothic", "NanumGothic", "1F4E79", head_table=True),
    42: Design("NanumMyeongjo", "NanumGothic", "2E6B4F", size=11, linked_toc=True, margin=24),
    44: Design("NanumBarunGothic", "NanumBarunGothic", "8A3B2E", page=(188, 257), margin=18, size=10, own_styles=True, numbered_titles=True, cover=False),
}
OUTLINE = {"section": ("Heading 1", "꼭지", 0), "article": ("Heading 2", "기사 제목", 1), "h1": ("Heading 3", "작은 제목", 2), "h2": ("Heading 4", "작은 제목 2", 3)}
BULLET, TOC, FIRST_LIST = 1, 2, 10


class Word:
    """One document in the making."""

    def __init__(self, issue, design):
        self.issue, self.design = issue, design
        self.doc = docx.Document()
        self.notes, self.nums, self.boxes, self.marks = [], [], 0, {}
        self._styles()
        self._page()

    # Set-up

    def _font(self, style, name, size, color=None, bold=None):
        style.font.size, style.font.name = Pt(size), name
        style.font.bold, style.font.italic = bold, False
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{key}"), name)
        if color:
            style.font.color.rgb = RGBColor.from_string(color)

    def _styles(self):
        d, styles = self.design, self.doc.styles
        normal = styles["Normal"]
        self._font(normal, d.body, d.size)
        normal.paragraph_format.space_after = Pt(6)
        normal.paragraph_format.line_spacing = 1.35
        normal.paragraph_format.alignment = Align.JUSTIFY
        normal.element.rPr.append(parse_xml(f'<w:lang {W} w:val="en-US" w:eastAsia="ko-KR"/>'))
        for role, size, before in (("section", 16, 18), ("article", 13, 14), ("h1", 11.5, 8), ("h2", 10.8, 6)):
            built_in, own, level = OUTLINE[role]
            style = styles.add_style(own, 1) if d.own_styles else styles[built_in]
            if d.own_styles:
                style.base_style = normal
                style.element.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {W} w:val="{level}"/>'))
            self._font(style, d.heads, size, "333333" if role in ("h1", "h2") else d.color, True)
            f = style.paragraph_format
            f.space_before, f.space_after, f.keep_with_next, f.alignment, f.line_spacing = Pt(before), Pt(5), True, Align.LEFT, 1.2
        self._font(styles["Title"], d.heads, 30, d.color, True)
        for border in styles["Title"].element.pPr.findall(qn("w:pBdr")):
            styles["Title"].element.pPr.remove(border)
        styles["Title"].paragraph_format.alignment = Align.CENTER
        self._font(styles["Caption"], d.body, d.size - 1.5, "666666", False)
        styles["Caption"].paragraph_format.alignment = Align.CENTER
        for name in ("Header", "Footer"):
            self._font(styles[name], d.body, 8.5, "777777")

    def _page(self):
        d, section = self.design, self.doc.sections[0]
        section.page_width, section.page_height = Mm(d.page[0]), Mm(d.page[1])
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(d.margin)
        header = section.header.paragraphs[0]
        header.alignment = Align.RIGHT
        header.add_run(f"{self.issue.masthead['title']} {self.issue.issue_line()}")
        footer = section.footer.paragraphs[0]
        footer.alignment = Align.CENTER
        footer.add_run("- ")
        self._field(footer, "PAGE", "1")
        footer.add_run(" -")

    def _field(self, paragraph, code, shown):
        for xml in (
            '<w:fldChar w:fldCharType="begin"/>',
            f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            f"<w:t>{shown}</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        ):
            paragraph._p.append(parse_xml(f"<w:r {W}>{xml}</w:r>"))

    # Pieces

    def _style(self, role):
        return OUTLINE[role][1 if self.design.own_styles else 0]

    def _add(self, text, style=None, notes=None):
        paragraph = self.doc.add_paragraph(style=style)
        for kind, words, target in runs(text):
            if kind == "link":
                self._link(paragraph, words, target)
            elif kind == "note":
                self._note(paragraph, notes[words])
            else:
                paragraph.add_run(words).italic = True if kind == "em" else None
        return paragraph

    def _link(self, paragraph, words, target):
        where = f'w:anchor="{target[1:]}"' if target.startswith("#") else f'r:id="{paragraph.part.relate_to(target, RT.HYPERLINK, is_external=True)}"'
        look = "" if target.startswith("#") else '<w:rPr><w:color w:val="1155CC"/><w:u w:val="single"/></w:rPr>'
        paragraph._p.append(parse_xml(f'<w:hyperlink {nsdecls("w", "r")} {where} w:history="1"><w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:hyperlink>'))

    def _note(self, paragraph, text):
        self.notes.append(text)
        paragraph._p.append(parse_xml(f'<w:r {W}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'))

    def _number(self, paragraph, num, level=0):
        pr = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        pr.get_or_add_ilvl().val, pr.get_or_add_numId().val = level, num

    def _new_list(self, abstract):
        self.nums.append(abstract)
        return FIRST_LIST + len(self.nums) - 1

    def _box(self, text):
        self.boxes += 1
        d = self.design
        wide, high = int(Mm(d.page[0] - 2 * d.margin - 8)), int(Mm(19 if len(text) > 60 else 10))
        inner = f'<w:txbxContent><w:p><w:pPr><w:spacing w:after="0" w:line="300" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:sz w:val="19"/></w:rPr><w:t>{escape(text)}</w:t></w:r></w:p></w:txbxContent>'
        self.doc.add_paragraph()._p.append(
            parse_xml(
                f"""<w:r {nsdecls("w", "wp", "a")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="{251659264 + self.boxes}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>40000</wp:posOffset></wp:positionV><wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="{900 + self.boxes}" name="글상자 {self.boxes}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="F6F2E7"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="{d.color}"/></a:solidFill></a:ln></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr wrap="square" lIns="108000" tIns="54000" rIns="108000" bIns="54000" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:4pt;width:{wide // 12700}pt;height:{high // 12700}pt" fillcolor="#f6f2e7" strokecolor="#{d.color}"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
            )
        )

    def _table(self, rows, style="Table Grid"):
        table = self.doc.add_table(len(rows), len(rows[0]), style=style)
        for r, row in enumerate(rows):
            for c, words in enumerate(row):
                paragraph = table.cell(r, c).paragraphs[0]
                paragraph.alignment = Align.CENTER
                spacing = paragraph.paragraph_format
                spacing.space_before, spacing.space_after, spacing.line_spacing = Pt(3), Pt(3), 1
                paragraph.add_run(words).bold = r == 0 and style == "Table Grid" and len(rows) > 2 or None
                if r == 0 and len(rows) > 2:
                    table.cell(r, c)._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {W} w:val="clear" w:fill="ECE8DC"/>'))
        if len(rows) > 2:
            table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {W}/>"))
        return table

    # Parts of an issue

    def masthead(self):
        title, issue_line, publisher, director, phone, mail, rights = self.issue.masthead_lines()
        self._add(title, "Title")
        self._add(issue_line).alignment = Align.CENTER
        if self.design.head_table:
            self._table([[publisher, director], [phone, mail]])
        else:
            for words in (publisher, director, phone, mail):
                paragraph = self._add(words)
                paragraph.alignment = Align.CENTER
                paragraph.paragraph_format.space_after = Pt(0)
        paragraph = self._add(rights)
        paragraph.alignment = Align.CENTER
        paragraph.paragraph_format.space_before = Pt(6)
        paragraph.runs[0].font.size = Pt(self.design.size - 1.5)

    def contents(self):
        for kind, words, _, what in self.issue.toc():
            if kind == "entry":
                mark = self.marks.setdefault(id(what), f"_art{len(self.marks):02}")
                paragraph = self.doc.add_paragraph()
                if self.design.linked_toc:
                    self._link(paragraph, words, "#" + mark)
                else:
                    paragraph.add_run(words)
                self._number(paragraph, TOC)
                paragraph.alignment = Align.LEFT
                paragraph.paragraph_format.space_after = Pt(1)
            else:
                paragraph = self._add("◆ " + words if kind == "subsection" else words)
                paragraph.runs[0].bold = True
                paragraph.paragraph_format.space_before = Pt(6)
                paragraph.paragraph_format.space_after = Pt(2)
        self._box(self.issue.masthead["notice"])

    def block(self, b, notes, previous):
        if b.type == "heading":
            self._add(b.text, self._style(f"h{b.level}"))
        elif b.type == "figure":
            paragraph = self.doc.add_paragraph()
            paragraph.alignment = Align.CENTER
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.keep_with_next = True
            paragraph.add_run().add_picture(str(HERE / "pictures" / b.image), width=Mm(self.design.page[0] * 0.52))
            self._add(b.text, "Caption")
        elif b.type == "table":
            paragraph = self._add(b.text, "Caption")
            paragraph.paragraph_format.keep_with_next = True
            self._table(b.rows)
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
        elif b.type == "box":
            self._box(b.text)
        elif b.type == "list-item":
            self._item(b, notes, previous)
        elif b.type == "paragraph":
            self._add(b.text, notes=notes)

    def _item(self, b, notes, previous):
        if b.marker[0] not in "•◦0123456789":
            paragraph = self._add(f"{b.marker} {b.text}", notes=notes)
        else:
            paragraph = self._add(b.text, "List Paragraph", notes)
            if b.marker[0].isdigit():
                if b.marker == "1.":
                    self.list = self._new_list(3)
                self._number(paragraph, self.list)
            else:
                self._number(paragraph, BULLET, b.level - 1)
        paragraph.paragraph_format.space_after = Pt(2)

    def body(self):
        for index, section in enumerate(self.issue.sections):
            paragraph = self._add(section.title, self._style("section"))
            paragraph.paragraph_format.page_break_before = index == 0 and self.design.cover
            titles = self._new_list(4)
            for b in section.intro:
                self.block(b, {}, None)
            group = None
            for article in section.articles:
                if article.fields.get("sub") != group:
                    group = article.fields["sub"]
                    self._add(f"<{group}>").runs[0].bold = True
                automatic = self.design.numbered_titles and "number" in article.fields
                line = article.title_line()
                paragraph = self._add(line[len(article.number()) :] if automatic else line, self._style("article"))
                if automatic:
                    self._number(paragraph, titles)
                self._bookmark(paragraph, self.marks[id(article)])
                if "source_line" in article.fields:
                    self._add(article.source())
                notes = {b.marker: b.text for b in article.blocks if b.type == "note"}
                for before, b in zip([None, *article.blocks], article.blocks):
                    self.block(b, notes, before)

    def _bookmark(self, paragraph, name):
        at = self.doc.element.body.index(paragraph._p)
        start = parse_xml(f'<w:bookmarkStart {W} w:id="{at}" w:name="{name}"/>')
        paragraph._p.insert(1, start)
        paragraph._p.append(parse_xml(f'<w:bookmarkEnd {W} w:id="{at}"/>'))

    # Parts of the package

    def _numbering(self):
        def levels(*each):
            return "".join(
                f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:suff w:val="{suff}"/><w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{left}" w:hanging="{hang}"/></w:pPr></w:lvl>'
                for i, (fmt, shown, left, hang, suff) in enumerate(each)
            )

        abstract = {
            1: levels(("bullet", "•", 420, 280, "tab"), ("bullet", "◦", 840, 280, "tab")),
            2: levels(("bullet", "▶", 400, 400, "tab")),
            3: levels(("decimal", "%1.", 460, 340, "tab")),
            4: levels(("decimal", "%1.", 0, 0, "space")),
        }
        element = self.doc.part.numbering_part.element
        for child in list(element):
            element.remove(child)
        for key, xml in abstract.items():
            element.append(parse_xml(f'<w:abstractNum {W} w:abstractNumId="{key}"><w:multiLevelType w:val="hybridMultilevel"/>{xml}</w:abstractNum>'))
        for num, key in [(BULLET, 1), (TOC, 2), *((FIRST_LIST + i, key) for i, key in enumerate(self.nums))]:
            restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if num >= FIRST_LIST else ""
            element.append(parse_xml(f'<w:num {W} w:numId="{num}"><w:abstractNumId w:val="{key}"/>{restart}</w:num>'))

    def _footnotes(self):
        if not self.notes:
            return
        notes = "".join(
            f'<w:footnote w:id="{i}"><w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve"> {escape(words)}</w:t></w:r></w:p></w:footnote>'
            for i, words in enumerate(self.notes, 1)
        )
        xml = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            f'<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}</w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml", xml.encode(), self.doc.part.package)
        self.doc.part.relate_to(part, RT.FOOTNOTES)

    def save(self, path):
        self._numbering()
        self._footnotes()
        about, date = self.doc.core_properties, self.issue.date
        about.title = f"{self.issue.masthead['title']} 제{self.issue.number}호"
        about.author = about.last_modified_by = self.issue.masthead["publisher"]
        about.comments, about.language = "", "ko-KR"
        about.created = about.modified = datetime.datetime(date.year, date.month, date.day, 9)
        self.doc.save(path)


def main():
    number, out = int(sys.argv[1]), sys.argv[2]
    word = Word(read(number), DESIGNS[number])
    word.masthead()
    word.contents()
    word.body()
    word.save(out)


if __name__ == "__main__":
    main()
