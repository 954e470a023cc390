namespace Archive.Memoranda.Export;

/// <summary>The script of an index page: it searches rows as one types and sorts them by the headings of their columns. Everything else works without it.</summary>
/// <remarks>It takes texts out of the page and puts numbers and its own words in; no markup is made of either.</remarks>
internal static class IndexScript
{
    public const string Text = """

        "use strict";
        (() => {
          const table = document.querySelector("#documents table");
          if (!table) return;
          const body = table.tBodies[0], rows = [...body.rows], headings = [...table.tHead.rows[0].cells];
          const counts = document.getElementById("counts"), field = document.getElementById("search");
          const status = document.getElementById("shown"), none = document.getElementById("none");
          const plain = text => text.normalize("NFD").replace(/\p{Mn}/gu, "");
          const texts = new Map();
          const textOf = row => {
            let text = texts.get(row);
            if (text === undefined) texts.set(row, text = plain([...row.cells].map(cell => cell.textContent).join("\n")).toLowerCase());
            return text;
          };

          // What the style hides, so that the number of rows can be said.
          const filters = () => {
            const chosen = [...document.querySelectorAll("#counts input:checked")].map(input => input.id).filter(Boolean);
            const line = document.querySelector("#documents .only:target");
            const [first, years] = line ? [+line.id.slice(1), +line.dataset.years] : [0, 0];
            return row => {
              const year = line ? +/(?:^| )y(\d+)/.exec(row.className)[1] : 0;
              return chosen.every(id => row.classList.contains(id)) && (!line || (year >= first && year < first + years));
            };
          };

          const number = value => value.toLocaleString("en");
          const update = sorted => {
            const words = plain(field.value).toLowerCase().split(/\s+/).filter(Boolean);
            const isChosen = filters();
            let shown = 0;
            for (const row of rows) {
              const isFound = words.every(word => textOf(row).includes(word));
              if (row.hidden === isFound) row.hidden = !isFound;
              if (isFound && isChosen(row)) shown++;
            }
            none.hidden = shown > 0;
            const what = shown === rows.length ? `All ${number(shown)} documents` : `${number(shown)} of ${number(rows.length)} documents`;
            status.textContent = sorted ? `${what}, sorted by ${sorted}` : what;
          };

          // The order of the pages that are sorted without script: no case, no accents, no punctuation, numbers by their value; what is empty comes last.
          const wordKey = text => plain(text).toUpperCase().replace(/[^\p{L}0-9]+/gu, " ").trim().replace(/[0-9]+/g, digits => digits.replace(/^0+/, "").padStart(8, "0"));
          const dateKey = row => {
            const [first, last] = [...row.cells[0].querySelectorAll("time")].map(time => time.dateTime);
            const days = last ? Math.round((Date.parse(last) - Date.parse(first)) / 864e5) : { 4: 365, 7: 30 }[first?.length] ?? 0;
            return first ? (first + "-01-01").slice(0, 10) + String(days).padStart(7, "0") : "";
          };
          const titleKey = row => row.cells[1].querySelector(".quiet") ? "" : wordKey(row.cells[1].textContent);
          const firstKey = (row, at) => wordKey(row.cells[at].textContent.split("; ")[0]);
          const keyOf = (row, at) =>
            at === 0 ? dateKey(row)
            : at === 1 ? titleKey(row)
            : at === 2 ? firstKey(row, 2) && firstKey(row, 2) + "\n" + firstKey(row, 3)
            : at > 6 ? row.cells[at].textContent.padStart(10, "0")
            : firstKey(row, at);
          const compare = (a, b) => a === b ? 0 : a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1;
          const sort = at => {
            const heading = headings[at], before = heading.getAttribute("aria-sort"), isNumber = at > 6;
            const isDown = before ? before === "ascending" : isNumber;
            const keyed = rows.map(row => [row, keyOf(row, at), dateKey(row), titleKey(row)]);
            const empty = key => key === "";
            keyed.sort((a, b) =>
              (isDown && !empty(a[1]) && !empty(b[1]) ? -compare(a[1], b[1]) : compare(a[1], b[1])) || compare(a[2], b[2]) || compare(a[3], b[3]));
            rows.splice(0, rows.length, ...keyed.map(([row]) => row));
            // Out of the page while rows move: each move in it would have the style's filters looked at again.
            body.remove();
            for (const row of rows) body.append(row);
            table.append(body);
            for (const other of headings) other.removeAttribute("aria-sort");
            heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
            const way = at === 0 ? (isDown ? "latest first" : "earliest first") : isNumber ? (isDown ? "most first" : "fewest first") : isDown ? "Z to A" : "A to Z";
            update(`${heading.textContent.toLowerCase()}, ${way}`);
          };

          headings.forEach((heading, at) => {
            if (!("sort" in heading.dataset)) return;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = heading.textContent;
            button.addEventListener("click", () => sort(at));
            heading.replaceChildren(button);
          });
          let timer;
          field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 120); });
          counts.addEventListener("change", () => update());
          counts.addEventListener("reset", () => setTimeout(update));
          addEventListener("hashchange", () => update());
          addEventListener("pageshow", () => update());
          document.getElementById("again").addEventListener("click", () => {
            field.value = "";
            counts.reset();
            if (document.querySelector("#documents .only:target")) location.hash = "#documents";
            field.focus();
            update();
          });
          document.documentElement.classList.add("live");
          for (const part of document.querySelectorAll("[data-live]")) part.hidden = false;
          update();
        })();

        """;
}
