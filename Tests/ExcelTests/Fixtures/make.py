#!/usr/bin/env python3
"""Makes the workbooks and deflated streams of these tests; see README.md."""
import base64, datetime, io, os, random, subprocess, sys, tempfile, zipfile, zlib
import openpyxl
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = os.path.dirname(os.path.abspath(__file__))
WHEN = datetime.datetime(2026, 11, 20, 8, 0, 0)


def path(name):
    return os.path.join(HERE, name)


def office(source, target, kind=None):
    """Lets LibreOffice write a file anew in another format."""
    with tempfile.TemporaryDirectory() as folder:
        extension = target.rsplit(".", 1)[1]
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind or extension,
             "--outdir", folder, path(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = os.path.join(folder, source.rsplit(".", 1)[0] + "." + extension)
        os.replace(made, path(target)) if os.stat(made).st_dev == os.stat(HERE).st_dev else open(
            path(target), "wb").write(open(made, "rb").read())


def workbook():
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = WHEN
    return book


def marks(book, formulas):
    """A sheet as a school keeps it."""
    sheet = book.active
    sheet.title = "Marks"
    sheet.append(["Attendance of class 2B"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(["student_id", "name", "date", "time", "status", "comment"])
    rows = [
        (1017, "佐藤 花子", datetime.date(2026, 11, 16), datetime.time(8, 30), "A", "ill, mother called"),
        (1018, "Zoë O'Neil", datetime.date(2026, 11, 16), datetime.time(9, 5, 7), "P", "two\nlines"),
        (1019, "Müller, Jörg", datetime.datetime(2026, 11, 16, 9, 30), None, "T", 'said "late"'),
        (1020, "山田", datetime.date(2026, 11, 17), None, "P", None),
    ]
    for place, row in enumerate(rows, start=4):
        sheet.append(row)
        sheet.cell(place, 1).number_format = "000000"
        sheet.cell(place, 3).number_format = "dd/mm/yyyy" if row[3] or not row[5] else "dd/mm/yyyy hh:mm"
        if row[3]:
            sheet.cell(place, 4).number_format = "h:mm:ss"
    sheet.cell(10, 1, 1021).number_format = "000000"
    sheet.cell(10, 2, "below a gap")
    sheet.cell(10, 3, datetime.date(2026, 11, 18)).number_format = '[$-411]ggge"年"m"月"d"日"'
    sheet.cell(10, 5, '=IF(1=1,"A","P")' if formulas else "A")
    sheet.cell(10, 6, "=0.1+0.2" if formulas else 0.3)
    hidden = book.create_sheet("Secret")
    hidden.append(["student_id", "date", "status"])
    hidden.append(["9", "2026-11-16", "A"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Empty")


def make_openpyxl():
    book = workbook()
    marks(book, False)
    book.save(path("openpyxl.xlsx"))

    book = workbook()
    marks(book, True)
    book.save(path("uncalculated.xlsx"))
    office("uncalculated.xlsx", "libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
    office("openpyxl.xlsx", "spreadsheet.ods")
    office("openpyxl.xlsx", "old.xls", "xls:MS Excel 97")

    book = workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(["day", datetime.date(2026, 11, 16), datetime.date(1904, 1, 1), datetime.datetime(2026, 11, 16, 9, 0)])
    book.save(path("mac1904.xlsx"))

    book = workbook()
    sheet = book.active
    sheet.title = "Week 47"
    sheet.append(["student_id", "2026-11-16", "2026-11-17", "2026-11-18"])
    sheet.append(["001017", "A", None, None])
    sheet.merge_cells("B2:D2")
    sheet.append(["001018", "P", "P", "P"])
    sheet.append(["001019", "P", None, "A"])
    sheet.append(["001020", "P", None, "P"])
    sheet["C4"] = "H"
    sheet.merge_cells("C4:C5")
    sheet.cell(1, 1).font = Font(bold=True)
    book.save(path("merged.xlsx"))

    book = workbook()
    sheet = book.active
    sheet.title = "Roster"
    sheet.append(["student_id", "name", "grade", "school", "counselor", "entered_on"])
    sheet.append(["001017", "Ada Example", 10, "North", "D. Whitlock", datetime.date(2026, 9, 1)])
    sheet = book.create_sheet("Marks")
    sheet.append(["student_id", "date", "status"])
    sheet.append(["001017", datetime.date(2026, 11, 16), "A"])
    sheet = book.create_sheet("Legend")
    sheet.append(["A", "absent"])
    book.save(path("several.xlsx"))


CONTENT = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def parts(sheet, strings="", styles=""):
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{RELS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(
            [("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "/xl/sharedStrings.xml"), ("styles", "styles.xml")], 1))
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return {
        "[Content_Types].xml": CONTENT,
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<x:workbook xmlns:x="{MAIN}" xmlns:r="{RELS}"><x:sheets><x:sheet name="Tom &amp; Ann" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">{links}</Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
    }


class Unseekable(io.RawIOBase):
    """A pipe: zipfile then writes data descriptors."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.data += data
        return len(data)


def write_zip(name, parts, how, pipe=False):
    target = Unseekable() if pipe else io.BytesIO()
    with zipfile.ZipFile(target, "w", how) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, WHEN.timetuple()[:6]), text, how)
    open(path(name), "wb").write(bytes(target.data) if pipe else target.getvalue())


def make_by_hand():
    """What other programs write: no references, inline and rich text, every type of cell."""
    strings = (
        "<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t xml:space=\"preserve\">a_x000D_&#10;b &lt;&amp;&gt; _x005F_x0041_ &#x1F600;</t></si><si/>")
    styles = (
        '<numFmts count="5"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="&quot;S&quot;0000"/>'
        '<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="[Red]0.00&quot;d&quot;"/>'
        '<numFmt numFmtId="168" formatCode="000\\-000"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        '<cellXfs>' + "".join(f'<xf numFmtId="{n}"/>' for n in (0, 14, 22, 21, 164, 165, 166, 167, 168, 10, 57)) + '</cellXfs>')
    sheet = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- written by hand --><worksheet xmlns="{MAIN}"><sheetData>
<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c></row>
<row><c t="inlineStr"><is><t>in</t><rPh sb="0" eb="1"><t>no</t></rPh><r><t>line</t></r></is></c><c t="str"><f>A1</f><v>formula</v></c>
<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-11-16T09:00:00</v></c><c t="d"><v>2026-11-16T00:00:00</v></c></row>
<row r="4"><c r="B4"><v>123456789012345</v></c><c><v>1.23457E+17</v></c><c r="F4"><v>0.30000000000000004</v></c><c t="n"><v>1.0</v></c><c><v>-0</v></c></row>
<row><c s="1"><v>46342</v></c><c s="2"><v>46342.375</v></c><c s="3"><v>0.3541666666666667</v></c><c s="4"><v>60</v></c><c s="4"><v>59</v></c><c s="4"><v>61</v></c><c s="10"><v>46342</v></c></row>
<row><c s="5"><v>17</v></c><c s="6"><v>1.5</v></c><c s="7"><v>2.5</v></c><c s="8"><v>1017</v></c><c s="9"><v>0.8</v></c><c s="1"><v>-5</v></c><c s="4"><v>46342.99999999</v></c></row>
<row hidden="1"><c t="str"><f>""</f><v></v></c><c><f>1+1</f><v>2</v></c><c t="inlineStr"><is><t>   </t></is></c><c t="inlineStr"><is><t><![CDATA[<&>]]></t></is></c></row>
</sheetData></worksheet>"""
    write_zip("by-hand-stored.xlsx", parts(sheet, strings, styles), zipfile.ZIP_STORED)
    write_zip("by-hand-piped.xlsm", parts(sheet, strings, styles), zipfile.ZIP_DEFLATED, pipe=True)

    bomb = parts("<worksheet><sheetData>" + " " * (60 << 20) + "</sheetData></worksheet>")
    write_zip("bomb.xlsx", bomb, zipfile.ZIP_DEFLATED)
    binary = parts("")
    binary["_rels/.rels"] = binary["_rels/.rels"].replace("workbook.xml", "workbook.bin")
    write_zip("binary.xlsb", binary, zipfile.ZIP_DEFLATED)


def deflate(data, level, strategy, flush_every=None):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
    if not flush_every:
        return packer.compress(data) + packer.flush()
    out = b""
    for place in range(0, len(data), flush_every):
        out += packer.compress(data[place:place + flush_every]) + packer.flush(zlib.Z_FULL_FLUSH)
    return out + packer.flush()


def inflate(data, limit=1 << 15):
    """What zlib makes of a stream: its bytes, or None."""
    unpacker = zlib.decompressobj(-15)
    try:
        out = unpacker.decompress(data, limit + 1)
    except zlib.error:
        return None
    return out if unpacker.eof and len(out) <= limit else None


def make_streams():
    """Lines: `stream NAME BASE64 LENGTH CRC`, `flip NAME BIT LENGTH CRC` (length -1: refused)."""
    chance = random.Random(20261120)
    text = "".join(f"00{chance.randrange(1000, 1100)},2026-11-{chance.randrange(1, 30):02},{chance.choice('PPPAT')}\n" for _ in range(120)).encode()
    far = bytes(chance.randrange(256) for _ in range(300))
    samples = {
        "empty": b"", "one": b"x", "text": text, "zeros": bytes(20000), "random": chance.randbytes(700),
        "skewed": bytes(min(255, int(chance.expovariate(0.04))) for _ in range(2500)), "far": far + bytes(30000) + far,
        "kana": ("出席" * 40 + "欠席、遅刻。" * 9).encode(),
    }
    lines = []
    for name, data in samples.items():
        kinds = {f"level{level}": (level, zlib.Z_DEFAULT_STRATEGY, None) for level in (1, 6, 9)}
        kinds |= {"fixed": (6, zlib.Z_FIXED, None), "huffman": (6, zlib.Z_HUFFMAN_ONLY, None), "rle": (6, zlib.Z_RLE, None),
                  "flushed": (6, zlib.Z_DEFAULT_STRATEGY, 500)}
        if len(data) < 5000:
            kinds["stored"] = (0, zlib.Z_DEFAULT_STRATEGY, None)
        for kind, (level, strategy, every) in kinds.items():
            if every and len(data) > 5000:
                continue
            stream = deflate(data, level, strategy, every)
            assert inflate(stream) == data
            label = f"{name}-{kind}"
            lines.append(f"stream {label} {base64.b64encode(stream).decode() or '-'} {len(data)} {zlib.crc32(data)}")
            for _ in range(8):
                # Most of what can go wrong is in the first bytes.
                bit = chance.randrange(min(len(stream) * 8, chance.choice([80, 400, 1 << 20])))
                flipped = bytearray(stream)
                flipped[bit // 8] ^= 1 << bit % 8
                out = inflate(bytes(flipped))
                lines.append(f"flip {label} {bit} " + ("-1 0" if out is None else f"{len(out)} {zlib.crc32(out)}"))
    for _ in range(300):
        stream = bytes([chance.randrange(256) & ~1 | 1]) + chance.randbytes(chance.randrange(1, 60))
        out = inflate(stream)
        lines.append(f"noise - {base64.b64encode(stream).decode()} " + ("-1 0" if out is None else f"{len(out)} {zlib.crc32(out)}"))
    open(path("streams.txt"), "w").write("\n".join(lines) + "\n")


if __name__ == "__main__":
    make_openpyxl()
    make_by_hand()
    make_streams()
    for name in sorted(os.listdir(HERE)):
        print(f"{os.path.getsize(path(name)):>8} {name}", file=sys.stderr)
