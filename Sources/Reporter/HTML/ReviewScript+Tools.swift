/// The part of the review page's script that finds, filters and orders cards; it changes no decision.
extension ReviewScript {
  static let tools = #"""

      const tools = document.getElementById("tools");
      const item = (card) => card.closest("details.row") ?? card;
      const link = new Map(cards.map((card) => [card, document.querySelector(`.glance a[href="#${card.id}"]`)?.closest("li")]));
      const place = new Map(cards.map((card, index) => [card, index]));
      const value = (id) => document.getElementById(id)?.value ?? "";
      const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
      const name = (card) => card.querySelector("h3").textContent;
      const wanted = (card) => {
        const words = plain(value("find")).split(/\s+/).filter(Boolean);
        const text = plain(name(card) + " " + card.dataset.student);
        const show = {
          undecided: () => card.dataset.review === "yes" && !choice(card),
          moved: () => ["new", "worse", "relapse"].includes(card.dataset.trend),
          silent: () => card.dataset.silent === "yes",
          steps: () => card.querySelector(".success") !== null,
        }[value("show")];
        return words.every((word) => text.includes(word)) && (!show || show())
          && (!value("stage") || card.dataset.stage === value("stage"))
          && (!value("grade") || card.dataset.grade === value("grade"));
      };
      const orders = {
        name: (a, b) => name(a).localeCompare(name(b)),
        grade: (a, b) => a.dataset.grade.localeCompare(b.dataset.grade, "en", { numeric: true }),
        contact: (a, b) => (a.dataset.silent === b.dataset.silent ? 0 : a.dataset.silent === "yes" ? -1 : 1)
          || a.dataset.contact.localeCompare(b.dataset.contact, "en"),
        since: (a, b) => a.dataset.since.localeCompare(b.dataset.since, "en"),
      };
      const groups = [...document.querySelectorAll(".group")];
      let arranged = "";
      const arrange = () => {
        if (value("order") !== arranged) {
          arranged = value("order");
          const order = orders[arranged] ?? (() => 0);
          // The cards stand part by part: the list for j and k follows the page.
          const part = new Map(cards.map((card) => [card, groups.indexOf(card.closest(".group"))]));
          cards.sort((a, b) => part.get(a) - part.get(b) || order(a, b) || place.get(a) - place.get(b));
          for (const card of cards) {
            item(card).parentElement.append(item(card));
            link.get(card)?.parentElement.append(link.get(card));
          }
        }
        filter();
      };
      const filter = () => {
        let shown = 0;
        for (const card of cards) {
          const hides = !wanted(card);
          item(card).hidden = hides;
          if (link.get(card)) link.get(card).hidden = hides;
          if (!hides) shown += 1;
        }
        for (const part of groups) {
          part.hidden = !part.querySelector(":scope > article:not([hidden]), :scope > details.row:not([hidden])");
        }
        const isWhole = shown === cards.length;
        document.getElementById("all").hidden = isWhole && !value("order");
        document.getElementById("shown").textContent = isWhole ? "" : shown + " of " + cards.length + " cards shown.";
      };
      const reveal = (card) => {
        if (!item(card).hidden) return;
        tools.reset();
        arrange();
      };
      if (tools) {
        // A list says change, a field says input; some browsers say only one of a list.
        const chosen = (event) => { if (event.target.id === "order") arrange(); else filter(); };
        tools.addEventListener("input", chosen);
        tools.addEventListener("change", chosen);
        tools.addEventListener("reset", () => setTimeout(arrange));
        tools.addEventListener("submit", (event) => event.preventDefault());
        tools.hidden = false;
      }
    """#
}
