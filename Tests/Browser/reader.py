"""What a counselor does beside deciding, and what a listener, a page without scripts and a closing tab need."""

import re
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from school import check

SHOWN = "return [...document.querySelectorAll('article')].filter((card) => !(card.closest('details.row') ?? card).hidden).map((card) => card.dataset.student)"
NAMES = "return Object.fromEntries([...document.querySelectorAll('article')].map((card) => [card.dataset.student, card.querySelector('h3').textContent]))"
PARTS = "return [...document.querySelectorAll('.group')].map((part) => [...part.querySelectorAll('article')].map((card) => card.dataset.student))"

# What a listener would miss on a page: names, headings, pictures in words.
LISTENING = """
const found = [], say = (what, e) => found.push(what + ": " + (e?.outerHTML ?? "").slice(0, 120));
if (!document.documentElement.lang) say("no language");
if (!document.title.trim()) say("no title");
if (document.querySelectorAll("main").length !== 1) say("not one main");
if (document.querySelectorAll("h1").length !== 1) say("not one h1");
let level = 0;
for (const h of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
  if (h.closest("dialog")) continue;
  const next = Number(h.tagName[1]); if (next > level + 1) say("heading skips from " + level, h); level = next;
  if (!h.textContent.trim()) say("empty heading", h);
}
const ids = new Set();
for (const e of document.querySelectorAll("[id]")) { if (ids.has(e.id)) say("id twice", e); ids.add(e.id); }
for (const e of document.querySelectorAll("[aria-labelledby]"))
  for (const id of e.getAttribute("aria-labelledby").split(" ")) if (!document.getElementById(id)?.textContent.trim()) say("labelled by nothing", e);
for (const e of document.querySelectorAll("a[href^='#']")) if (!document.getElementById(e.hash.slice(1))) say("link to nothing", e);
for (const e of document.querySelectorAll("input, select, textarea"))
  if (![...(e.labels ?? [])].some((label) => label.textContent.trim()) && !e.getAttribute("aria-label")) say("no label", e);
for (const e of document.querySelectorAll("button, a, summary")) if (!e.textContent.trim()) say("no words", e);
for (const e of document.querySelectorAll("fieldset")) if (!e.querySelector("legend")?.textContent.trim()) say("no legend", e);
for (const e of document.querySelectorAll("svg")) {
  if (e.getAttribute("aria-hidden") === "true") continue;
  if (e.getAttribute("role") !== "img") say("svg without role", e);
  for (const part of ["title", "desc"]) if (!e.querySelector(":scope > " + part)?.textContent.trim()) say("svg without " + part, e);
}
for (const e of document.querySelectorAll("figure"))
  if (!(e.closest("section.block") ?? e).querySelector("table") && e.querySelector("svg[role=img]")) say("drawing without a table", e);
for (const e of document.querySelectorAll("table")) {
  if (![...e.querySelectorAll("thead th")].every((th) => th.scope === "col" || (!th.scope && !th.parentElement.querySelector("td")))) say("column without scope", e);
  if (![...e.querySelectorAll("tbody tr")].every((row) => row.querySelector("th[scope=row]") || row.cells[0].outerHTML.startsWith("<th>"))) say("row without header", e);
}
return found.slice(0, 8);
"""


def fill(chrome, id, text):
    box = chrome.driver.find_element(By.ID, id)
    box.clear()
    box.send_keys(text)


def pick(chrome, id, value):
    chrome.driver.find_element(By.CSS_SELECTOR, f"#{id} option[value='{value}']").click()


def plain(text):
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()


def check_tools(chrome, school, lists):
    """Search, filters and orders show the right cards, lose none, and single keys can be switched off."""
    counselor = max(lists, key=lambda name: (len(lists[name]), name))
    chrome.open(school.page(counselor))
    names, whole, parts = chrome.run(NAMES), chrome.run(SHOWN), chrome.run(PARTS)
    for name in list(names.values())[:3]:
        word = plain(name.split()[-1])
        fill(chrome, "find", word)
        wanted = [one for one in whole if word in plain(names[one])]
        check(f"search finds {word} without its accents", chrome.run(SHOWN) == wanted, chrome.run(SHOWN), wanted)
    told = chrome.driver.find_element(By.ID, "shown").text
    check("the bar says how many cards are shown", told == f"{len(wanted)} of {len(whole)} cards shown.", told)
    fill(chrome, "find", whole[-1])
    check("search finds a number", chrome.run(SHOWN) == [whole[-1]], chrome.run(SHOWN))
    chrome.driver.find_element(By.ID, "all").click()
    time.sleep(0.1)
    check("Show all brings every card back", chrome.run(SHOWN) == whole, chrome.run(SHOWN))
    for stage in chrome.run("return [...new Set([...document.querySelectorAll('article')].map((card) => card.querySelector('.stage').textContent))]"):
        pick(chrome, "stage", stage)
        wanted = chrome.run("return [...document.querySelectorAll('article')].filter((card) => card.querySelector('.stage').textContent === arguments[0]).map((card) => card.dataset.student)", stage)
        check(f"the filter keeps {stage}", chrome.run(SHOWN) == wanted and wanted, chrome.run(SHOWN), wanted)
    pick(chrome, "stage", "")
    pick(chrome, "show", "silent")
    silent = school.json("list", "--no-contact", "--counselor", counselor)["students"]
    check("no contact lately is the list of ebb list --no-contact",
          sorted(chrome.run(SHOWN)) == sorted(student["id"] for student in silent), chrome.run(SHOWN), silent)
    pick(chrome, "show", "")
    pick(chrome, "order", "name")
    ordered = chrome.run(PARTS)
    check("ordered by name inside each part", [[names[one] for one in part] for part in ordered]
          == [sorted((names[one] for one in part), key=plain) for part in parts], ordered)
    glance = chrome.run("return [...document.querySelectorAll('.glance a')].map((a) => document.querySelector(a.hash).dataset.student)")
    check("the list at a glance follows", glance == [one for part in ordered for one in part if one in glance], glance)
    pick(chrome, "order", "")
    check("the first order comes back", chrome.run(PARTS) == parts, chrome.run(PARTS))
    press = lambda *keys: chrome.driver.switch_to.active_element.send_keys(*keys)
    chrome.run("document.activeElement.blur()")
    press("/")
    check("/ leads to the search", chrome.run("return document.activeElement.id") == "find")
    chrome.run("document.activeElement.blur()")
    press("?")
    check("? shows the keys", chrome.run("return document.getElementById('keys').open"))
    press(Keys.ESCAPE)
    check("Escape closes them", not chrome.run("return document.getElementById('keys').open"))
    chrome.run("document.activeElement.blur()")
    press("u")
    first = chrome.run("return document.activeElement.dataset.student")
    check("u leads to the first card without a decision", first == parts[0][0], first)
    press("3")
    press("u")
    check("u passes a decided card by", chrome.run("return document.activeElement.dataset.student") != first)
    picked = chrome.run("return document.querySelector('.glance .picked').textContent")
    check("the list at a glance tells the decision", "Monitor" in picked, picked)
    pick(chrome, "show", "undecided")
    check("the undecided are those without a decision", first not in chrome.run(SHOWN), chrome.run(SHOWN))
    chrome.driver.find_element(By.CSS_SELECTOR, "#save button").click()
    active = chrome.run("return document.activeElement.closest('article')?.dataset.student")
    check("a hidden card that needs a reason is shown again", active == first and first in chrome.run(SHOWN), active)
    press(Keys.ESCAPE)
    press("x")
    check("x takes a decision back", chrome.run("return document.querySelectorAll('article input:checked').length") == 0)
    chrome.run("document.getElementById('keys').showModal()")
    chrome.driver.find_element(By.ID, "single").click()
    press(Keys.ESCAPE)
    before = chrome.run("document.activeElement.blur(); return document.activeElement.tagName")
    press("j")
    check("single keys can be switched off", chrome.run("return document.activeElement.tagName") == before)
    said = chrome.complaints()
    check("the tools say nothing on the console", not said, *said)


def check_unsaved(chrome, school, counselor):
    """A tab with unsaved decisions asks before it closes; one without does not."""
    asks = "const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented"
    chrome.open(school.page(counselor))
    check("nothing picked: the tab closes", not chrome.run(asks))
    card = chrome.driver.find_element(By.CSS_SELECTOR, ".asked article")
    chrome.run("arguments[0].querySelector('fieldset').scrollIntoView({ block: 'center' })", card)
    card.find_element(By.CSS_SELECTOR, "input[value=refer]").click()
    check("an unsaved decision: the tab asks", chrome.run(asks))
    card.find_element(By.TAG_NAME, "textarea").send_keys("to talk it over")
    chrome.driver.find_element(By.ID, "by").send_keys("M. Rivera")
    chrome.driver.find_element(By.CSS_SELECTOR, "#save button").click()
    check("saved: the tab closes", not chrome.run(asks))
    chrome.driver.find_element(By.CSS_SELECTOR, "#order option[value=name]").click()
    check("another order is no change", not chrome.run(asks))
    card.find_element(By.TAG_NAME, "textarea").send_keys(" again")
    check("changed after saving: the tab asks again", chrome.run(asks))
    for file in chrome.downloads.iterdir():
        file.unlink()


def check_listener(chrome, school, lists):
    """Every page is whole for somebody who hears it: landmarks, headings, labels, pictures in words with a table."""
    for page in sorted(school.folder.glob("reports/*/*.html")):
        chrome.open(page)
        found = chrome.run(LISTENING)
        check(f"{page.name} can be heard", not found, *found)
    counselor = max(lists, key=lambda name: (len(lists[name]), name))
    chrome.open(school.page(counselor))
    nodes = chrome.tell("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in nodes if not node.get("ignored")}
    for role in ("main", "navigation", "search", "article", "heading", "radio", "status"):
        check(f"a listener finds a {role}", role in roles, sorted(roles))
    bare = [node["role"]["value"] for node in nodes if not node.get("ignored")
            and node["role"]["value"] in ("radio", "textbox", "searchbox", "combobox", "button", "link", "article", "img", "Date")
            and not node.get("name", {}).get("value", "").strip()]
    check("nothing a listener can use is without a name", not bare, *bare)


def check_no_scripts(chrome, school, counselor):
    """Without scripts the page is a document: every card can be read and printed, and it says how to decide."""
    chrome.open(school.page(counselor))
    cards = chrome.run("return document.querySelectorAll('article').length")
    words = chrome.run("return document.querySelector('article').innerText")
    chrome.tell("Emulation.setScriptExecutionDisabled", value=True)
    chrome.driver.get(chrome.driver.current_url)
    file = str(school.folder.parent / "no-scripts.pdf")
    text = " ".join(chrome.pdf(file))
    tree = chrome.tell("Accessibility.getFullAXTree")["nodes"]
    said = [node.get("name", {}).get("value", "") for node in tree if not node.get("ignored")]
    chrome.tell("Emulation.setScriptExecutionDisabled", value=False)
    check("without scripts every card is there", sum(node["role"]["value"] == "article" for node in tree if not node.get("ignored")) >= 1, cards)
    check("without scripts it says how to decide", any("Scripts are off" in part for part in said))
    check("without scripts nothing is offered that does not work", not {"Save decisions", "Search", "Keys"} & set(said), *said[:40])
    check("without scripts its words are printed", words.split("\n")[0] in text and "Your decision for" in text, text[:300])
    chrome.complaints()
