"""Checks the pages and letters of the sample term in a real browser: pages.py EBB SAMPLES WORK [PICTURES]"""

import csv
import pathlib
import re
import subprocess
import sys
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chrome import A4, CONTRAST, LETTER, TOO_WIDE, Chrome
from reader import check_listener, check_no_scripts, check_tools, check_unsaved
from many import check_many
from school import School, Tally, attempt, check

CHOICES = ["refer", "contact-family", "monitor", "not-a-concern"]
WIDTHS = [1280, 820, 400, 320]

def cards(chrome):
    """The ids of the cards as they stand on the page."""
    return chrome.run("return [...document.querySelectorAll('article')].map((card) => card.dataset.student)")


def to_review(chrome):
    return chrome.run("return [...document.querySelectorAll('.asked article')].map((card) => card.dataset.student)")


def status(chrome):
    return chrome.driver.find_element(By.ID, "status").text


def quiet(chrome, what):
    """Checks that a page says nothing on the console and asks nobody for anything."""
    said, asked = chrome.complaints(), chrome.requests()
    here = chrome.driver.current_url.split("#")[0]
    check(f"{what}: the console is silent", not said, *said)
    outside = [url for url in asked if url.split("#")[0] != here and not url.startswith(("data:", "blob:"))]
    check(f"{what}: no request leaves the file", asked and not outside, *outside)


def readable(chrome, what):
    """Checks contrast and widths with everything folded out, and widths as the page opens."""
    for width in WIDTHS:
        chrome.width(width)
        wide = chrome.run(TOO_WIDE)
        check(f"{what}: nothing is cut off or scrolls sideways at {width} px", not wide, *wide)
    chrome.open_all()
    for width in WIDTHS:
        chrome.width(width)
        wide = chrome.run(TOO_WIDE)
        check(f"{what}: folded out, nothing is cut off or scrolls sideways at {width} px", not wide, *wide)
        seen = chrome.run(CONTRAST)
        check(f"{what}: texts were found at {width} px", seen["texts"] > 8, seen)
        check(f"{what}: every text has contrast 4.5:1 at {width} px", not seen["found"], *seen["found"][:5])
        Tally.contrast(re.sub(r".*-week.html", "week page", what), seen)


def downloaded(chrome, name):
    """Waits for a finished download and takes it out of the folder."""
    file = chrome.downloads / name
    for _ in range(100):
        if file.exists() and not list(chrome.downloads.glob("*.crdownload")):
            content = file.read_bytes()
            file.unlink()
            return content
        time.sleep(0.05)
    return None


def decide(chrome, student, choice, reason=""):
    card = chrome.driver.find_element(By.CSS_SELECTOR, f"article[data-student='{student}']")
    chrome.run("arguments[0].querySelector('fieldset').scrollIntoView({ block: 'center' })", card)
    card.find_element(By.CSS_SELECTOR, f"input[value={choice}]").click()
    card.find_element(By.TAG_NAME, "textarea").send_keys(reason)


def save(chrome):
    chrome.driver.find_element(By.CSS_SELECTOR, "#save button").click()


def check_eyes(chrome, school):
    """The measures themselves see what is wrong: pale words and a box too wide."""
    file = school.folder.parent / "spoiled.html"
    file.write_text(
        "<!DOCTYPE html><meta name=viewport content='width=device-width'><body style='background:#f4f6f8'>"
        "<p style='color:#808890'>pale</p><p>dark</p><section style='overflow:hidden'><p style='width:900px'>wide</p>")
    chrome.open(file, 400)
    seen = chrome.run(CONTRAST)
    check("pale words are seen", seen["texts"] == 3 and len(seen["found"]) == 1, seen)
    check("what a box cuts off is seen", len(chrome.run(TOO_WIDE)) > 0)
    file.unlink()


def check_reading(chrome, school, counselor):
    chrome.open(school.page(counselor))
    readable(chrome, "review page")


def check_order(chrome, school, lists):
    for counselor, ids in lists.items():
        chrome.open(school.page(counselor))
        own = chrome.run("return [...document.querySelectorAll('.group:not(.watched) article')].map((card) => card.dataset.student)")
        check(f"{counselor}: the page holds the cards of ebb list, no other", sorted(own) == sorted(ids), own, ids)
        parts = chrome.run(
            "return [...document.querySelectorAll('.group')].map((group) =>"
            " [...group.querySelectorAll('article')].map((card) => card.dataset.student))")
        check(f"{counselor}: inside each part the cards stand in the order of ebb list",
              all(part == [one for one in ids if one in part] for part in parts), parts, ids)
        quiet(chrome, counselor)


def check_policy(chrome, school, counselor):
    """The browser enforces the page's policy, and this check would see it: a spoiled copy is refused aloud."""
    spoiled = school.folder / "spoiled.html"
    page = school.page(counselor).read_text()
    hook = "<img src=x onerror='document.title=\"run\"'><script>document.title='run'</script><img src='https://example.org/a.png'>"
    spoiled.write_text(page.replace("</main>", hook + "</main>"))
    chrome.open(spoiled)
    said = chrome.complaints()
    check("a script slipped into the page is refused by its policy", chrome.driver.title.startswith("Review "), chrome.driver.title)
    check("a refusal is seen on the console", any("Content Security Policy" in line for line in said), *said)
    spoiled.unlink()


def check_keys(chrome, school, counselor):
    """The keyboard alone decides and saves."""
    chrome.open(school.page(counselor))
    ids, press = to_review(chrome), lambda *keys: chrome.driver.switch_to.active_element.send_keys(*keys)
    here = "return document.activeElement.closest('article')?.dataset.student ?? null"
    press("j")
    check("j leads to the first card", chrome.run(here) == ids[0], chrome.run(here))
    press("j")
    check("j leads on", chrome.run(here) == ids[1], chrome.run(here))
    press("k")
    check("k leads back", chrome.run(here) == ids[0], chrome.run(here))
    picked = "return document.activeElement.closest('article').querySelector('input:checked')?.value ?? null"
    for key, choice in zip("1234", CHOICES):
        press(key)
        check(f"{key} picks {choice}", chrome.run(picked) == choice, chrome.run(picked))
    top = chrome.run("return document.activeElement.getBoundingClientRect().top")
    check("the card in hand is in view", -1 <= top < 400, top)
    reach, hidden = "return document.activeElement.matches(arguments[0])", []
    covered = (
        "const e = document.activeElement, b = e.getBoundingClientRect(), s = save.getBoundingClientRect();"
        " return e === document.body || save.contains(e) || b.bottom <= s.top + 1 ? null : e.outerHTML.slice(0, 60)")
    for aim in ("textarea", "#by"):
        for _ in range(400):
            if chrome.run(reach, aim):
                break
            press(Keys.TAB)
            box = chrome.run(covered)
            hidden += [box] if box else []
        check(f"Tab reaches {aim}", chrome.run(reach, aim))
        press("still 4, j and k as letters" if aim == "textarea" else "K. Jarvis 1")
    check("letters typed in a field do not decide", chrome.run("return document.querySelectorAll('article input:checked').length") == 1)
    check("the save bar covers nothing that has the focus", not hidden, *hidden[:5])
    press(Keys.ENTER)
    name = f"decisions-{counselor.lower()}-{chrome.run('return page.dataset.asOf')}.csv"
    rows = list(csv.DictReader((downloaded(chrome, name) or b"").decode().splitlines()))
    check("Enter in the name saves", len(rows) == 1, rows)
    if rows:
        kept = [rows[0][key] for key in ("student_id", "decision", "reason", "by")]
        check("what was typed is saved", kept == [ids[0], "not-a-concern", "still 4, j and k as letters", "K. Jarvis 1"], kept)


def check_decisions(chrome, school, counselor):
    """Three decisions are picked, refused until complete, saved, imported and remembered."""
    page = school.page(counselor)
    chrome.open(page)
    ids = to_review(chrome)[:3]
    made = dict(zip(ids, ["refer", "refer", "contact-family"]))
    reasons = dict(zip(ids, ['=the mother said: "please, help"', "tried twice; reply promised", "to hear how it is going, 家で"]))
    check("three cards wait for a decision", len(ids) == 3, ids)
    save(chrome)
    check("nothing picked: nothing is saved, in words", "No decision" in status(chrome), status(chrome))
    for student in ids:
        decide(chrome, student, made[student], reasons[student] if student != ids[1] else "   ")
    active = "return document.activeElement.closest('article')?.dataset.student ?? document.activeElement.id"
    save(chrome)
    check("a missing reason is refused in place", chrome.run(active) == ids[1] and "why" in status(chrome), chrome.run(active), status(chrome))
    chrome.driver.find_element(By.CSS_SELECTOR, f"article[data-student='{ids[1]}'] textarea").send_keys(reasons[ids[1]])
    save(chrome)
    check("a missing name is refused in place", chrome.run(active) == "by" and "name" in status(chrome), chrome.run(active), status(chrome))
    check("nothing was downloaded until then", not list(chrome.downloads.iterdir()), *chrome.downloads.iterdir())
    chrome.driver.find_element(By.ID, "by").send_keys("M. Rivera, counselor")
    save(chrome)
    name = chrome.run("return page.dataset.file")
    content = downloaded(chrome, name)
    check("the decisions are downloaded", content is not None, *chrome.downloads.iterdir())
    check("the page says where they went", name in status(chrome), status(chrome))
    quiet(chrome, "deciding")
    if content is None:
        return
    roster = csv.DictReader((school.samples / "term" / "roster.csv").read_text().splitlines())
    names = [row["name"] for row in roster if row["name"].encode() in content]
    check("the decisions hold no student's name", not names, *names)
    file = school.folder.parent / name
    file.write_bytes(content)
    done = subprocess.run([school.ebb, "import", str(file), "--data", str(school.folder)], capture_output=True, text=True)
    check("ebb imports the decisions with status 0", done.returncode == 0, done.stdout, done.stderr)
    again = subprocess.run([school.ebb, "import", str(file), "--data", str(school.folder)], capture_output=True, text=True)
    check("the same file again changes nothing", again.returncode == 0 and "unchanged" in again.stdout, again.stdout, again.stderr)
    listed = " ".join(school.run("list", fine=(0, 4)).split())
    for student in ids:
        after = listed.split(student, 1)[-1][:400]
        check(f"ebb list tells the decision for {student}", f"decided on" in after and made[student] in after, after)
    for student in ids:
        told = " ".join(school.run("show", student, fine=(0, 4)).split())
        line = f"{made[student]}, by M. Rivera, counselor: {reasons[student]}"
        check(f"ebb show tells the decision for {student}, once", told.count(line) == 1, line, told[-400:])


def check_print(chrome, school, counselor, pictures):
    """On paper no card is torn: its name and its decision boxes are on one page."""
    chrome.open(school.page(counselor))
    chrome.tell("Emulation.setEmulatedMedia", media="print")
    keep = chrome.run("return [...document.querySelectorAll('.card')].map((card) => getComputedStyle(card).breakInside)")
    check("a printed card asks not to be split", set(keep) == {"avoid"}, keep)
    hidden = chrome.run("return getComputedStyle(document.getElementById('save')).display")
    check("the save bar is not printed", hidden == "none", hidden)
    chrome.tell("Emulation.setEmulatedMedia", media="")
    shown = chrome.run(
        "return [...document.querySelectorAll('.asked article')].map((card) =>"
        " [card.dataset.student, card.querySelector('h3').textContent, card.querySelector('legend').textContent])")
    for paper, size in (("A4", A4), ("Letter", LETTER)):
        file = str((pictures or school.folder.parent) / f"page-{paper}.pdf")
        pages = chrome.pdf(file, size)
        for student, name, legend in shown:
            head = [n for n, text in enumerate(pages) if re.search(rf"{student} · (grade|\d)", text)]
            boxes = [n for n, text in enumerate(pages) if legend in text]
            check(f"{paper}: {student} stands on one page with its boxes", len(head) == 1 and head == boxes, name, head, boxes)
        for number, text in enumerate(pages):
            choices = [text.count(words) for words in ("Refer to the support team", "Contact the family", "Monitor", "Not a concern")]
            decisions = text.count("Your decision for")
            check(f"{paper}: page {number + 1} has four boxes for each card", choices == [decisions] * 4, choices, decisions)
        if pictures:
            subprocess.run(["pdftoppm", "-r", "80", "-png", file, file[:-4]], check=True)


def check_overview(chrome, school):
    """The coordinator's page names no child."""
    page = next(school.folder.glob("reports/*/index.html"))
    chrome.open(page)
    text = page.read_text()
    rows = list(csv.DictReader((school.samples / "term" / "roster.csv").read_text().splitlines()))
    check("the roster was read", len(rows) > 100, len(rows))
    ids = [row["student_id"] for row in rows if re.search(rf"(?<!\w){row['student_id']}(?!\w)", text)]
    names = [row["name"] for row in rows if row["name"] in text]
    check("the overview holds no student's id", not ids, *ids)
    check("the overview holds no student's name", not names, *names)
    links = chrome.run("return [...document.links].map((link) => link.href)")
    dead = [link for link in links if not (page.parent / link.rsplit("/", 1)[1]).exists()]
    check("every link of the overview leads to a page beside it", links and not dead, links, dead)
    quiet(chrome, "overview")
    readable(chrome, "overview")


def check_hostile(chrome, school, counselor, ids):
    """Markup, formulas and writing turned round, in names and notes, are text and nothing else."""
    markup = "<img src=x onerror=\"document.title='run'\">"
    names = {ids[0]: f"{markup} Vane", ids[1]: '=HYPERLINK("https://example.org","Vane")', ids[2]: "Vane \u202egnp.exe"}
    with open(school.samples / "term" / "roster.csv", newline="") as source:
        rows = list(csv.DictReader(source))
    folder = school.folder.parent
    with open(folder / "roster.csv", "w", newline="") as target:
        writer = csv.DictWriter(target, rows[0].keys())
        writer.writeheader()
        writer.writerows({**row, "name": names.get(row["student_id"], row["name"])} for row in rows)
    day = school.json("list")["asOf"]
    run = "<script>document.title='run'</script>"
    notes = [
        f"Afraid of being laughed at {markup} in class.",
        '=HYPERLINK("https://example.org","x") and headaches before school.',
        f"Day and night \u202eare reversed. Has not left the house for {run} two weeks.",
    ]
    quotes = [
        [f"Afraid of being laughed at {markup} in class"], ["headaches before school"],
        ["Day and night \ufffdare reversed", f"Has not left the house for {run} two weeks"],
    ]
    with open(folder / "notes.csv", "w", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["student_id", "date", "author", "text", "note_id"])
        for number, (student, text) in enumerate(zip(ids, notes)):
            writer.writerow([student, day, f"<b onclick=x>{number}</b>", text, f"H{number}"])
    school.run("import", str(folder / "roster.csv"), str(folder / "notes.csv"), fine=(0, 3, 4))
    school.run("report", fine=(0, 3, 4))
    chrome.open(school.page(counselor))
    chrome.open_all()
    held = [one for one in ids if one in cards(chrome)]
    check("the hostile students are on the page", held == list(ids) or sorted(held) == sorted(ids), held)
    text = chrome.run("return document.body.innerText")
    for student, name in names.items():
        shown = name.replace("\u202e", "\ufffd")
        got = chrome.run("return document.querySelector(`article[data-student='${arguments[0]}'] h3`)?.textContent", student)
        check(f"a hostile name is shown as text: {shown}", got == shown, got)
    for number, (student, said) in enumerate(zip(ids, quotes)):
        card = chrome.run("return document.querySelector(`article[data-student='${arguments[0]}'] .quotes`)?.textContent ?? ''", student)
        for quote in said:
            check(f"a hostile note is quoted as text: {quote}", quote in card, card)
        check("a hostile author is shown as text", f"<b onclick=x>{number}</b>" in card, card)
    check("nothing hostile became an element", chrome.run("return document.querySelectorAll('img, a[href^=http], [onclick], [onerror], main script').length") == 0)
    check("nothing hostile ran", chrome.driver.title.startswith("Review "), chrome.driver.title)
    check("nothing turns the direction of writing", not re.search("[\u202a-\u202e\u2066-\u2069]", text))
    quiet(chrome, "hostile page")
    readable(chrome, "hostile page")


def check_letters(chrome, school, pictures):
    """Every drafted letter is one page; an external referral may take two."""
    for item in school.json("urgent")["items"]:
        school.run("urgent", "--acknowledge", str(item["id"]), "--by", "Dana Whitlock", fine=(0, 4))
    for kind in ("family", "internal", "external"):
        school.run("letters", "--kind", kind, fine=(0, 3, 4))
    files = sorted(school.folder.glob("letters/**/*.html"))
    for kind in ("family", "internal", "external"):
        check(f"a letter was drafted: {kind}", any(kind in file.name for file in files), *files)
    for file in files:
        chrome.open(file)
        most = 2 if "external" in file.name else 1
        for paper, size in (("A4", A4), ("Letter", LETTER)):
            printed = str(school.folder.parent / "letter.pdf")
            pages = chrome.pdf(printed, size)
            check(f"{file.name} prints to {most} page on {paper}", 1 <= len(pages) <= most, len(pages))
            if pictures and paper == "A4":
                subprocess.run(["pdftoppm", "-r", "80", "-png", printed, str(pictures / f"letter-{file.stem}")], check=True)
        quiet(chrome, file.name)
        seen = chrome.run(CONTRAST)
        check(f"{file.name}: every text has contrast 4.5:1", seen["texts"] > 10 and not seen["found"], *seen["found"])
        Tally.contrast("letter", seen)


def check_sheets(chrome, school, lists):
    """Support and hand-over sheets are quiet and readable in every language."""
    counselor = max(lists, key=lambda name: (len(lists[name]), name))
    for kind in ("support", "handover"):
        for language in ("en", "ja", "es", "it"):
            school.run("sheet", "--kind", kind, "--language", language, "--counselor", counselor, fine=(0, 3, 4))
    files = sorted(school.folder.glob("sheets/**/*.html"))
    check("sheets were drafted", len(files) >= 8, *files)
    for file in files:
        chrome.open(file)
        quiet(chrome, file.name)
        seen = chrome.run(CONTRAST)
        check(f"{file.name}: every text has contrast 4.5:1", seen["texts"] > 10 and not seen["found"], *seen["found"])
        Tally.contrast("sheet", seen)


def check_week(chrome, school, counselor):
    """The week's page is one sheet of paper, quiet and readable."""
    for page in sorted(school.folder.glob("reports/*/*-week.html")):
        chrome.open(page)
        quiet(chrome, page.name)
        readable(chrome, page.name)
        for paper, size in (("A4", A4), ("Letter", LETTER)):
            sheets = chrome.pdf(str(school.folder.parent / "week.pdf"), size)
            check(f"{page.name} prints to one sheet of {paper}", len(sheets) == 1, len(sheets))


def take_pictures(chrome, school, counselor, pictures):
    for name, page, width in (
        ("desktop", school.page(counselor), 1280), ("phone", school.page(counselor), 400),
        ("overview", next(school.folder.glob("reports/*/index.html")), 1280),
    ):
        chrome.open(page, width)
        chrome.picture(pictures / f"{name}.png")
        chrome.picture(pictures / f"{name}-top.png", whole=False)
        for number, card in enumerate(chrome.driver.find_elements(By.CSS_SELECTOR, ".asked article")):
            chrome.picture_of(card, pictures / f"{name}-card-{number + 1}.png")


def main(ebb, samples, work, pictures=""):
    pictures = pathlib.Path(pictures) if pictures else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    school = School(ebb, samples, work)
    lists = school.listed()
    counselor = max(lists, key=lambda name: (len(lists[name]), name))
    chrome = Chrome(work)
    try:
        attempt(check_eyes, chrome, school)
        attempt(check_order, chrome, school, lists)
        attempt(check_policy, chrome, school, counselor)
        attempt(check_reading, chrome, school, counselor)
        attempt(check_print, chrome, school, counselor, pictures)
        attempt(check_overview, chrome, school)
        attempt(check_week, chrome, school, counselor)
        attempt(check_tools, chrome, school, lists)
        attempt(check_unsaved, chrome, school, counselor)
        attempt(check_listener, chrome, school, lists)
        attempt(check_no_scripts, chrome, school, counselor)
        attempt(check_many, chrome, school, counselor)
        if pictures:
            take_pictures(chrome, school, counselor, pictures)
        attempt(check_keys, chrome, school, counselor)
        attempt(check_decisions, chrome, school, counselor)
        attempt(check_letters, chrome, school, pictures)
        attempt(check_sheets, chrome, school, lists)
        attempt(check_hostile, chrome, school, counselor, lists[counselor][:3])
        if pictures:
            chrome.open(school.page(counselor), 400)
            card = chrome.driver.find_element(By.CSS_SELECTOR, f"article[data-student='{lists[counselor][0]}']")
            chrome.picture_of(card, pictures / "hostile-phone.png")
    finally:
        chrome.close()
    for kind, least in sorted(Tally.palest.items()):
        print(f"least contrast, {kind}: {least['ratio']:.2f} ({least['words']})")
    print(f"{Tally.passed} passed, {Tally.failed} failed")
    return 1 if Tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
