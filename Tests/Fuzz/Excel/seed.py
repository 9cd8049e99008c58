#!/usr/bin/env python3
"""Makes the first corpus of FuzzExcel from the fixtures of ExcelTests: a mode byte, then the bytes."""
import base64, os, sys, zipfile

here = os.path.dirname(os.path.abspath(__file__))
fixtures = os.path.join(here, "..", "..", "ExcelTests", "Fixtures")
target = sys.argv[1]
os.makedirs(target, exist_ok=True)


def write(name, mode, data):
    open(os.path.join(target, name), "wb").write(bytes([mode]) + data)


for name in sorted(os.listdir(fixtures)):
    if not name.endswith((".xlsx", ".xlsm", ".xlsb")) or name == "bomb.xlsx":
        continue
    file = os.path.join(fixtures, name)
    for mode in (0, 1):
        write(f"{name}-{mode}", mode, open(file, "rb").read())
    with zipfile.ZipFile(file) as archive:
        def part(wanted):
            return archive.read(wanted) if wanted in archive.namelist() else b""
        for sheet in archive.namelist():
            if "worksheets/" in sheet and not sheet.endswith(".rels"):
                label = f"{name}-{os.path.basename(sheet)}"
                write(label, 3, b"\0".join([part(sheet), part("xl/sharedStrings.xml"), part("xl/styles.xml")]))
for line in open(os.path.join(fixtures, "streams.txt")):
    words = line.split()
    if words[0] == "stream" and len(words[2]) < 800:
        write(words[1], 2, base64.b64decode(words[2].replace("-", "")))
