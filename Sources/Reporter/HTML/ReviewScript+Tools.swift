/// The part of the review page's script that finds, filters and orders cards; it changes no decision.
extension ReviewScript {
  static let tools = #"""

      const tools = document.getElementById("tools");
      const item = (card) => card.closest("details.row") ?? card;
      const link = new Map([...document.querySelectorAll(".glance a")].map((a) => [document.getElementById(a.hash.slice(1)), a.closest("li")]));
      const value = (id) => document.getElementById(id)?.value ?? "";
      const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
      const name = (card) => card.querySelector("h3").textContent;
      const stage = (card) => card.querySelector(".stage").textContent;
      const grade = (card) => card.dataset.grade ?? "", silent = (card) => card.dataset.silent !== undefined;
      const shows = {
        undecided: (card) => isAsked(card) && !choice(card),
        moved: (card) => ["new", "worse", "relapse"].includes(card.dataset.trend),
        silent,
        steps: (card) => card.querySelector(".success") !== null,
      };
      // The test that the bar's fields make: whether a card is shown.
      const wanted = () => {
        const words = plain(value("find")).split(/\s+/).filter(Boolean);
        const show = shows[value("show")], step = value("stage"), year = value("grade");
        return (card) => {
          const text = words.length > 0 ? plain(name(card) + " " + card.dataset.student) : "";
          return words.every((word) => text.includes(word)) && (!show || show(card))
            && (!step || stage(card) === step) && (!year || grade(card) === year);
        };
      };
      const orders = {
        name: (a, b) => name(a).localeCompare(name(b)),
        grade: (a, b) => grade(a).localeCompare(grade(b), "en", { numeric: true }),
        contact: (a, b) => silent(b) - silent(a) || (a.dataset.contact ?? "").localeCompare(b.dataset.contact ?? "", "en"),
        since: (a, b) => (a.dataset.since ?? "9999").localeCompare(b.dataset.since ?? "9999", "en"),
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
        const isWanted = wanted();
        for (const card of cards) {
          const hides = !isWanted(card);
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
