"""Makes a survey export as a workbook in the form that Excel writes, with shared texts, seeded.

    excel_xlsx.py FILE [RECORDS]

Of its 40 columns' cells 81 in 100 hold something: identifiers, dates, ratings, decimals of 17 digits,
options and comments. It is written as text, since no library shares texts as it writes row by row.
"""
import random
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
WORDS = ("the course gave me time to think about how we plan support for pupils with needs and who "
         "leads it in our school which was new £ é – confidence parents staff head budget").split()

rows = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
random.seed(7)
strings, positions = [], {}


def letters(column):
    text = ""
    while column:
        column, digit = divmod(column - 1, 26)
        text = chr(65 + digit) + text
    return text


def cell_of_text(name, text):
    if text not in positions:
        positions[text] = len(strings)
        strings.append(text)
    return f'<c r="{name}" t="s"><v>{positions[text]}</v></c>'


def cell(column, row):
    name = f"{letters(column)}{row}"
    if column == 1:
        return f'<c r="{name}"><v>{row - 1}</v></c>'
    if column in (2, 3):
        return f'<c r="{name}" s="1"><v>{43000 + row / 97:.10f}</v></c>'
    if random.random() > 0.8:
        return ""
    if column < 28:
        return f'<c r="{name}"><v>{random.randint(1, 5)}</v></c>'
    if column < 31:
        return f'<c r="{name}"><v>{random.random() * 100!r}</v></c>'
    if column < 38:
        return cell_of_text(name, f"Option {random.randint(1, 9)}; {WORDS[column % 12]}")
    count = random.choice((3, 8, 20))
    return cell_of_text(name, " ".join(random.choices(WORDS[:12], k=count)))


def part(archive, name, text):
    archive.writestr(zipfile.ZipInfo(name, (2018, 7, 5, 0, 0, 0)), text, zipfile.ZIP_DEFLATED, 6)


def relations(*entries):
    listed = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                     for i, kind, target in entries)
    return ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{listed}</Relationships>")


header = "".join(cell_of_text(f"{letters(column)}1", f"Question {column}") for column in range(1, 41))
lines = [f'<row r="1" spans="1:40">{header}</row>']
for row in range(2, rows + 2):
    cells = "".join(cell(column, row) for column in range(1, 41))
    lines.append(f'<row r="{row}" spans="1:40">{cells}</row>')
items = "".join(f"<si><t>{text}</t></si>" for text in strings)

with zipfile.ZipFile(sys.argv[1], "w") as archive:
    part(archive, "[Content_Types].xml",
         '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         + "".join(f'<Override PartName="/xl/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>'
                   for name, kind in [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"),
                                      ("styles", "styles"), ("sharedStrings", "sharedStrings")])
         + "</Types>")
    part(archive, "_rels/.rels", relations(("rId1", "officeDocument", "xl/workbook.xml")))
    part(archive, "xl/_rels/workbook.xml.rels", relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
        ("rId3", "sharedStrings", "sharedStrings.xml")))
    part(archive, "xl/workbook.xml",
         f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Answers" sheetId="1" '
         'r:id="rId1"/></sheets></workbook>')
    part(archive, "xl/styles.xml",
         f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>'
         "</styleSheet>")
    part(archive, "xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{items}</sst>')
    part(archive, "xl/worksheets/sheet1.xml",
         f'<worksheet xmlns="{MAIN}"><dimension ref="A1:AN{rows + 1}"/><sheetData>{"".join(lines)}'
         "</sheetData></worksheet>")
