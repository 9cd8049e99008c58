/// The one script of the review page: it counts, warns and makes the decisions file; it sends nothing anywhere.
enum ReviewScript {
  static let text = opening + tools + closing

  private static let opening = #"""

    (() => {
      "use strict";
      const page = document.getElementById("page"), form = document.getElementById("save");
      const by = document.getElementById("by"), on = document.getElementById("on");
      const status = document.getElementById("status");
      const cards = [...document.querySelectorAll("article[data-student]")];
      const place = new Map(cards.map((card, index) => [card, index]));
      const isAsked = (card) => card.closest(".asked") !== null;
      const asked = cards.filter(isAsked);
      // Looked up once a change: five hundred cards asked one by one would make typing slow.
      let chosen = new Map();
      const look = () => { chosen = new Map([...document.querySelectorAll("#cards input:checked")].map((input) => [input.closest("article"), input])); };
      const choice = (card) => chosen.get(card);
      const reason = (card) => card.querySelector("textarea");
      const decided = () => [...chosen.keys()].sort((a, b) => place.get(a) - place.get(b));
      let saved = "", current = null;

      // A spreadsheet must not run what somebody typed: the import takes this one apostrophe off again.
      const field = (text) => {
        const value = /^'*[=+\-@\t\r]/.test(text) ? "'" + text : text;
        return /[",\r\n]|^[ \t]|[ \t]$/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value;
      };
      const line = (input) => input.value.replace(/\s+/g, " ").trim();
      const csv = () => ["as_of,page,student_id,decision,reason,by,on",
        ...decided().map((card) => [page.dataset.asOf, page.dataset.page, card.dataset.student,
          choice(card).value, line(reason(card)), line(by), on.value].map(field).join(","))].join("\r\n") + "\r\n";
      const count = () => {
        const open = asked.filter((card) => !choice(card)).length;
        return open === 0 ? "Every card to review is decided." : open + " of " + asked.length + " undecided.";
      };
      const tell = (text) => { status.textContent = text; };
      const unsaved = () => decided().length > 0 && csv() !== saved;
    """#

  private static let closing = #"""

      const made = (tag, name, text) => Object.assign(document.createElement(tag), { className: name, textContent: text });
      // A button to take a choice back and a word in the list at a glance, only where something is or was picked.
      const show = (card) => {
        const picked = choice(card), choices = card.querySelector(".choices"), line = link.get(card)?.querySelector(".line");
        if (!choices.querySelector(".clear")) choices.append(Object.assign(made("button", "clear", "clear"), { type: "button" }));
        choices.querySelector(".clear").hidden = !picked;
        if (line && !line.querySelector(".picked")) line.prepend(made("b", "picked", ""));
        if (line) line.querySelector(".picked").textContent = picked ? "✓ " + picked.closest("label").textContent.trim() + " · " : "";
      };
      const change = () => {
        const before = chosen;
        look();
        for (const card of new Set([...before.keys(), ...chosen.keys()])) if (before.get(card) !== choice(card)) show(card);
        tell(count() + (unsaved() ? " Not saved yet." : ""));
      };
      const lead = (element, text) => {
        const card = element.closest("article[data-student]");
        if (card) reveal(card);
        const row = element.closest("details.row");
        if (row) row.open = true;
        element.focus();
        tell(text);
      };

      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const list = decided();
        if (list.length === 0) return tell("No decision is picked yet.");
        const silent = list.find((card) => line(reason(card)) === "");
        if (silent) return lead(reason(silent), "Please say why: the record needs a reason for each decision.");
        if (line(by) === "") return lead(by, "Please enter your name: a person decides.");
        if (!/^\d{4}-\d\d-\d\d$/.test(on.value)) return lead(on, "Please enter the day of the decision.");
        const text = csv();
        const file = document.createElement("a");
        file.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
        file.download = page.dataset.file;
        file.click();
        setTimeout(() => URL.revokeObjectURL(file.href), 60000);
        saved = text;
        change();
        tell("Saved " + list.length + " in " + page.dataset.file + ". Now: ebb import " + page.dataset.file + ". " + count());
      });
      addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });
      document.addEventListener("input", change);
      document.addEventListener("click", (event) => {
        if (!event.target.matches(".clear")) return;
        choice(event.target.closest("article")).checked = false;
        change();
      });
      document.addEventListener("focusin", (event) => {
        current = event.target.closest("article[data-student]") ?? current;
        current?.querySelectorAll("input[type=radio]").forEach((input, index) => input.setAttribute("aria-keyshortcuts", index + 1));
      });

      const keys = document.getElementById("keys"), single = document.getElementById("single");
      document.getElementById("ask-keys")?.addEventListener("click", () => keys.showModal());
      document.getElementById("close-keys")?.addEventListener("click", () => keys.close());
      // Enter on a choice must not send the form anywhere.
      document.getElementById("cards").addEventListener("submit", (event) => event.preventDefault());
      const go = (card) => {
        current = card;
        const row = card.closest("details.row");
        if (row) row.open = true;
        card.tabIndex = -1;
        card.focus();
        card.scrollIntoView({ block: "start" });
      };
      const acts = {
        j: (shown) => go(shown[Math.min(shown.indexOf(current) + 1, shown.length - 1)]),
        k: (shown) => go(shown[Math.max(shown.indexOf(current) - 1, 0)]),
        u: (shown) => {
          const from = shown.indexOf(current) + 1;
          const next = [...shown.slice(from), ...shown.slice(0, from)]
            .find((card) => isAsked(card) && !choice(card));
          if (next) go(next); else tell(count());
        },
        b: () => { if (current) reason(current).focus(); },
        x: () => {
          if (current && choice(current)) choice(current).checked = false;
          change();
        },
        "/": () => document.getElementById("find")?.focus(),
        "?": () => keys?.showModal(),
      };
      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || keys?.open) return;
        const inField = event.target.matches("textarea, select, input:not([type=radio])");
        if (event.key === "Escape" && inField && current && !tools?.contains(event.target)) return current.focus();
        if (inField || single?.checked === false) return;
        const shown = cards.filter((card) => card.checkVisibility());
        if (/^[1-4]$/.test(event.key) && current) {
          current.querySelectorAll("input[type=radio]")[Number(event.key) - 1].checked = true;
          change();
        } else if (acts[event.key] && (shown.length > 0 || !/[jku]/.test(event.key))) {
          acts[event.key](shown);
        } else {
          return;
        }
        event.preventDefault();
      });
      form.hidden = false;
      // A browser that kept words in the bar or a choice on a card shows what they say.
      if (tools && ["find", "show", "stage", "grade", "order"].some(value)) arrange();
      change();
    })();
    """#
}
