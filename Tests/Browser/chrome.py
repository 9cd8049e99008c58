"""A headless Chromium on a file address: what the checks in pages.py see, type, print and photograph."""

import base64
import json
import pathlib
import subprocess

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

A4, LETTER = (8.27, 11.69), (8.5, 11.0)

# Every visible text with its colour, the colour behind it, and the ratio of the two (WCAG 2.2, 1.4.3).
CONTRAST = """
const parse = (text) => { const n = (text.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  return { r: n[0], g: n[1], b: n[2], a: n.length > 3 ? n[3] : 1 }; };
const over = (top, under) => ({ r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a),
  b: top.b * top.a + under.b * (1 - top.a), a: 1 });
const light = (c) => { const f = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b); };
const behind = (element) => { const layers = []; let opacity = 1;
  for (let e = element; e; e = e.parentElement) { const s = getComputedStyle(e); opacity *= Number(s.opacity);
    layers.push(parse(s.backgroundColor)); if (s.backgroundImage !== "none") return null; }
  let c = { r: 255, g: 255, b: 255, a: 1 }; for (const layer of layers.reverse()) c = over(layer, c);
  return { c, opacity }; };
const found = []; let texts = 0, least = { ratio: 21 };
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const e = node.parentElement; if (!node.data.trim() || e.closest("script, style, noscript, title, desc, .spoken")) continue;
  const range = document.createRange(); range.selectNodeContents(node); const box = range.getBoundingClientRect();
  // A drawing that many cards share is seen where they use it, on white.
  const isShared = e.closest(".shared") !== null;
  if (!isShared && (!e.checkVisibility() || box.width < 1 || box.height < 1)) continue;
  texts += 1; const s = getComputedStyle(e); const ground = isShared ? { c: { r: 255, g: 255, b: 255, a: 1 }, opacity: 1 } : behind(e); if (!ground) { found.push(["picture behind", node.data]); continue; }
  const ink = parse(e.closest("svg") ? s.fill : s.color); ink.a *= ground.opacity;
  const [a, b] = [light(over(ink, ground.c)), light(ground.c)].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < least.ratio) least = { ratio, words: node.data.trim().slice(0, 30) };
  if (ratio < 4.5) found.push([ratio.toFixed(2), s.color + " on " + JSON.stringify(ground.c), node.data.trim().slice(0, 40)]);
}
return { texts, found, least };
"""

# What would make a reader scroll sideways, or is cut off at the right because a card hides what is too wide.
TOO_WIDE = """
const width = document.documentElement.clientWidth, found = [];
if (document.documentElement.scrollWidth > innerWidth) found.push("the page is " + document.documentElement.scrollWidth + " wide");
for (const e of document.querySelectorAll("body *")) {
  if (!e.checkVisibility() || e.closest(".scroll, .spoken, .defs, defs, symbol") || (e.closest("svg") && e.tagName !== "svg")) continue;
  const box = e.getBoundingClientRect();
  if (box.width > 0 && (box.right > width + 1 || box.left < -1))
    found.push(e.tagName.toLowerCase() + "." + (e.getAttribute("class") ?? "") + " reaches " + Math.round(box.right) + ": " + e.textContent.trim().slice(0, 30));
}
return found.slice(0, 5);
"""


class Chrome:
    """One browser with a profile, a home and downloads of its own, all inside `folder`."""

    def __init__(self, folder):
        self.downloads = pathlib.Path(folder) / "downloads"
        self.downloads.mkdir()
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder}/profile",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(30)
        self.driver.set_script_timeout(30)
        self.tell("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))

    def tell(self, command, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def width(self, width, height=900):
        """Gives the window a width in CSS pixels; under 500 as a phone does, with its viewport rules."""
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500)

    def open(self, file, width=1280):
        """Opens a file afresh and forgets what the logs said before."""
        self.complaints(), self.requests()
        self.width(width)
        self.driver.get(pathlib.Path(file).resolve().as_uri())

    def complaints(self):
        """All the console said since the last time: errors, warnings, refusals by the content policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The address of every request since the last time."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]

    def open_all(self):
        """Folds everything out and draws what a long page would draw only when it is scrolled to."""
        self.run("document.querySelector('main.many')?.classList.remove('many');"
                 " for (const d of document.querySelectorAll('details')) d.open = true")

    def pdf(self, file, paper=A4):
        """Prints as a counselor's printer would, and returns the text of each page."""
        printed = self.tell(
            "Page.printToPDF", paperWidth=paper[0], paperHeight=paper[1], printBackground=True, preferCSSPageSize=False
        )
        pathlib.Path(file).write_bytes(base64.b64decode(printed["data"]))
        text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
        return [" ".join(page.split()) for page in text.split("\f")[:-1]]

    def picture(self, file, whole=True):
        """Photographs the whole page, or only what the window shows."""
        size = self.tell("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1}
        more = {"captureBeyondViewport": True, "clip": clip} if whole else {}
        shot = self.tell("Page.captureScreenshot", format="png", **more)
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def picture_of(self, element, file):
        """Photographs one element without what floats above it."""
        self.run("document.getElementById('save').style.visibility = 'hidden'")
        box = self.run("const b = arguments[0].getBoundingClientRect(); return [b.x + scrollX, b.y + scrollY, b.width, b.height]", element)
        clip = dict(zip(("x", "y", "width", "height"), box), scale=1)
        shot = self.tell("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self.driver.quit()
