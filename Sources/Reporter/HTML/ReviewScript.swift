/// The one script of the review page: it counts, warns and makes the decisions file; it sends nothing anywhere.
enum ReviewScript {
  static let text = #"""

    (() => {
      "use strict";
      const page = document.getElementById("page"), form = document.getElementById("save");
      const by = document.getElementById("by"), on = document.getElementById("on");
      const status = document.getElementById("status");
      const cards = [...document.querySelectorAll("article[data-student]")];
      const choice = (card) => card.querySelector("input[type=radio]:checked");
      const reason = (card) => card.querySelector("textarea");
      const decided = () => cards.filter(choice);
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
        const asked = cards.filter((card) => card.dataset.review === "yes");
        const open = asked.filter((card) => !choice(card)).length;
        return open === 0 ? "Every card to review is decided." : open + " of " + asked.length + " undecided.";
      };
      const tell = (text) => { status.textContent = text; };
      const unsaved = () => decided().length > 0 && csv() !== saved;
      const change = () => {
        for (const card of cards) card.querySelector(".clear").hidden = !choice(card);
        tell(count() + (unsaved() ? " Not saved yet." : ""));
      };
      const lead = (element, text) => {
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
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
        link.download = page.dataset.file;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
        saved = text;
        tell("Saved " + list.length + " in " + page.dataset.file + ". Now: ebb import " + page.dataset.file + ". " + count());
      });
      addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });
      document.addEventListener("input", change);
      document.addEventListener("click", (event) => {
        if (!event.target.matches(".clear")) return;
        choice(event.target.closest("article")).checked = false;
        change();
      });
      document.addEventListener("focusin", (event) => { current = event.target.closest("article[data-student]") ?? current; });

      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target.matches("textarea, input:not([type=radio])")) return;
        const shown = cards.filter((card) => card.getClientRects().length > 0);
        const step = { j: 1, k: -1 }[event.key];
        if (step && shown.length > 0) {
          const place = shown.indexOf(current);
          const next = place < 0 ? 0 : Math.min(Math.max(place + step, 0), shown.length - 1);
          current = shown[next];
          current.focus();
          current.scrollIntoView({ block: "start" });
          event.preventDefault();
        } else if (/^[1-4]$/.test(event.key) && current) {
          current.querySelectorAll("input[type=radio]")[Number(event.key) - 1].checked = true;
          change();
          event.preventDefault();
        }
      });
      form.hidden = false;
      change();
    })();
    """#
}
