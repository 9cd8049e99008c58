"""A page of five hundred cards: how long it takes to open, beside a plain table of the same words."""

import re
import statistics

from school import check

MANY = 500
# From the start of the navigation to the first frame after everything is there, in milliseconds.
OPENED = """
const done = arguments[arguments.length - 1];
requestAnimationFrame(() => setTimeout(() => done(performance.now())));
"""


def many(page):
    """The page with its cards to review repeated, each with names of its own."""
    cards = re.findall(r"<article .*?</article>\n", page, re.S)
    made = []
    for number in range(MANY - len(cards)):
        card, new = cards[number % len(cards)], str(10_000 + number)
        card = re.sub(r"data-student=\w+", f"data-student=9{new}", card)
        made.append(re.sub(r"( (?:id=c|id=n|aria-labelledby=n|name=d))\d+", rf"\g<1>{new}", card))
    return page.replace("class=few", "class=many").replace("</form>\n", '<section class="group asked"><h2>Many</h2>' + "".join(made) + "</section></form>")


def opened(chrome, file):
    times = []
    for _ in range(3):
        chrome.open(file)
        times.append(chrome.driver.execute_async_script(OPENED))
    return statistics.median(times)


def check_many(chrome, school, counselor):
    """500 cards open and filter in a time a person does not notice; the figures are printed, the bound is a plain table."""
    page = school.page(counselor).read_text()
    file, table = school.folder.parent / "many.html", school.folder.parent / "table.html"
    file.write_text(many(page))
    words = re.sub(r"<(style|script)>.*?</\1>|<[^>]+>", " ", file.read_text(), flags=re.S)
    table.write_text("<!DOCTYPE html><title>t</title><table>" + "".join(
        f"<tr><td>{words[n:n + 400].replace('<', '')}" for n in range(0, len(words), 400)) + "</table>")
    took, plain = opened(chrome, file), opened(chrome, table)
    chrome.open(file)
    count = chrome.run("return document.querySelectorAll('article').length")
    check("five hundred cards are there", count == MANY, count)
    filtering = chrome.run(
        "const start = performance.now(); const box = document.getElementById('find'); box.value = '910007';"
        " box.dispatchEvent(new Event('input', { bubbles: true })); document.body.offsetHeight;"
        " const found = [...document.querySelectorAll('article')].filter((card) => !(card.closest('details.row') ?? card).hidden).length;"
        " return [performance.now() - start, found]")
    check("one of five hundred is found", filtering[1] == 1, filtering)
    print(f"{MANY} cards: {file.stat().st_size / 1e6:.1f} MB, open in {took:.0f} ms (a plain table of the same words: "
          f"{plain:.0f} ms), filtered in {filtering[0]:.0f} ms")
    check("five hundred cards open in at most five times the time of a plain table", took <= 5 * plain, took, plain)
    said = chrome.complaints()
    check("five hundred cards: the console is silent", not said, *said)
    file.unlink(), table.unlink()
