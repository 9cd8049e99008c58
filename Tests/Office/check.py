"""Opens the sample documents with openpyxl and python-docx, changes and saves them, and reads them again."""
import csv
import os
import subprocess
import sys

import docx
import openpyxl

folder = sys.argv[1]
problems = []


def expect(is_so, what):
    if not is_so:
        problems.append(what)


def path(name):
    return os.path.join(folder, name)


def texts(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


# Workbooks: values, types, lists and protection, before and after another program saved them.
book = openpyxl.load_workbook(path("review.xlsx"))
before = {sheet.title: texts(sheet) for sheet in book}
sheet = book["To review"]
expect(book["ebb"].sheet_state == "hidden", "the machine sheet is hidden")
expect(sheet["A4"].value == "001017" and sheet["A4"].data_type == "s", "an id is a text with its zeros")
expect(sheet["E4"].is_date and sheet["E4"].value.isoformat().startswith("2026-11-16"), "a day is a date")
expect(sheet["D4"].value == 0.25 and sheet["D4"].number_format == "0.00%", "a share is a percentage")
lists = sheet.data_validations.dataValidation
expect(len(lists) == 1 and str(lists[0].sqref) == "G4:G5", "the list of choices is there")
expect(sheet.protection.sheet and not sheet["G4"].protection.locked and sheet["A4"].protection.locked, "protection")
expect(sheet.freeze_panes == "A4" and sheet.auto_filter.ref == "A3:I5", "header frozen, filter on")
expect(sheet.print_title_rows == "$3:$3" and sheet.page_setup.orientation == "landscape", "print settings")
expect(sheet.column_dimensions["I"].hidden, "the machine column is hidden")
expect("ebb_page" in book.defined_names, "the defined name is there")
sheet["G4"] = "monitor"
book.save(path("saved.xlsx"))
again = openpyxl.load_workbook(path("saved.xlsx"))
after = {sheet.title: texts(sheet) for sheet in again}
before["To review"][3][6] = "monitor"
expect(after == before, "openpyxl saves what it read")
hostile = openpyxl.load_workbook(path("hostile.xlsx"))["To review"]["F4"]
expect(hostile.data_type == "s" and hostile.value.startswith("=HYPERLINK"), "a formula is a text")

# Documents.
document = docx.Document(path("letters.docx"))
paragraphs = [p.text for p in document.paragraphs]
expect("How we can help" in paragraphs and "出席の記録について" in paragraphs, "paragraphs are read")
expect([p.style.name for p in document.paragraphs][:1] == ["Title"], "styles are read")
expect(len(document.sections) == 3 and len(document.tables) == 2, "sections and tables are read")
expect(document.sections[0].header.paragraphs[0].text == "Hilltop School", "the head is read")
document.save(path("saved.docx"))
expect([p.text for p in docx.Document(path("saved.docx")).paragraphs] == paragraphs, "python-docx saves what it read")

# LibreOffice: documents to PDF, workbooks to CSV and back to xlsx.
office = ["soffice", "--headless", "--norestore", "-env:UserInstallation=file://" + path("profile")]


def convert(kind, *names):
    run = subprocess.run(
        office + ["--convert-to", kind, "--outdir", folder] + [path(name) for name in names],
        capture_output=True, text=True, timeout=300)
    expect(run.returncode == 0, "LibreOffice ended with %d: %s" % (run.returncode, run.stderr))


def pdf_text(name):
    return subprocess.run(["pdftotext", "-layout", path(name), "-"], capture_output=True, text=True).stdout


convert("pdf", "letters.docx", "hostile.docx", "review.xlsx")
letters = pdf_text("letters.pdf")
expect("Hilltop School" in letters and "Page 1 of 1" in letters, "LibreOffice draws head and page numbers")
expect("HYPERLINK" in pdf_text("hostile.pdf"), "LibreOffice draws a hostile text")
expect("001017" in pdf_text("review.pdf"), "LibreOffice draws the sheet")
convert("csv:Text - txt - csv (StarCalc):44,34,76,1", "review.xlsx", "hostile.xlsx")
with open(path("review.csv"), newline="", encoding="utf-8") as file:
    rows = list(csv.reader(file))
expect(rows[3][:5] == ["001017", "8", "12.5", "25.00%", "2026-11-16"], "LibreOffice reads %s" % rows[3][:5])
with open(path("hostile.csv"), newline="", encoding="utf-8") as file:
    expect(list(csv.reader(file))[3][5].startswith("=HYPERLINK"), "LibreOffice computes no formula")
# openpyxl's file through LibreOffice too: what a counselor's program makes of it.
os.makedirs(path("office"), exist_ok=True)
subprocess.run(
    office + ["--convert-to", "xlsx", "--outdir", path("office"), path("review.xlsx")], capture_output=True, timeout=300)
resaved = openpyxl.load_workbook(path("office/review.xlsx"))["To review"]
expect(resaved["A4"].value == "001017", "LibreOffice keeps an id")
expect(len(resaved.data_validations.dataValidation) == 1, "LibreOffice keeps the list of choices")
expect(resaved.column_dimensions["I"].hidden, "LibreOffice keeps the hidden column")

for problem in problems:
    print("not so: " + problem)
print("%d problems" % len(problems))
sys.exit(1 if problems else 0)
