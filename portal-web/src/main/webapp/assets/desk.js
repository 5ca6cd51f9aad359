/* « À traiter » by keyboard, with the text of the chosen row beside the list. Nothing depends on it. */
(() => {
  "use strict";

  const SWITCH = "mosaique-desk-keys";
  const rows = [...document.querySelectorAll(".bo-task-pick")];
  const dialog = document.getElementById("keys");
  const desk = document.querySelector(".bo-desk");

  /* ---- Which row one is on: its title has the focus, so that Enter opens it. ---- */

  const titleOf = (row) => row.querySelector("h2 a");
  const current = () => document.activeElement?.closest?.(".bo-task-pick") ?? document.querySelector(".bo-task-on");

  const goTo = (row) => {
    titleOf(row).focus();
    row.scrollIntoView({ block: "nearest" });
  };

  const step = (by) => {
    const at = rows.indexOf(current());
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
    if (rows[next]) {
      goTo(rows[next]);
    }
  };

  /* ---- What is chosen ---- */

  const boxes = rows.map((row) => row.querySelector("[name=pick]"));
  const told = document.querySelector(".bo-desk-picked");

  const count = () => {
    const picked = boxes.filter((box) => box.checked).length;
    const words = picked === 0 ? told.dataset.none : picked === 1 ? told.dataset.one : told.dataset.many;
    told.textContent = words.replace("%d", picked);
    told.parentElement.classList.toggle("bo-desk-none", picked === 0);
  };

  const pick = (row) => {
    const box = row?.querySelector("[name=pick]");
    if (box) {
      box.checked = !box.checked;
      count();
    }
  };

  /* ---- The text beside the list ---- */

  const wide = window.matchMedia("(min-width: 68.75rem)");
  const sheet = document.querySelector(".bo-desk-pane > .bo-sheet");
  let asked = null;
  let waiting = null;

  const say = (words) => {
    const line = document.createElement("p");
    line.className = "bo-hint";
    line.textContent = words;
    sheet.replaceChildren(line);
  };

  const show = (row) => {
    for (const each of rows) {
      each.classList.toggle("bo-task-on", each === row);
    }
    window.clearTimeout(waiting);
    if (wide.matches && asked?.row !== row) {
      waiting = window.setTimeout(() => load(row), 150);
    }
  };

  const load = async (row) => {
    asked?.stop.abort();
    const request = { row, stop: new AbortController() };
    asked = request;
    say(desk.dataset.loading);
    try {
      const answer = await fetch(row.dataset.preview, {
        headers: { "X-Requested-With": "XMLHttpRequest" },
        signal: request.stop.signal,
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const text = page.querySelector("#main");
      for (const named of text.querySelectorAll("[id]")) {
        named.removeAttribute("id");
      }
      for (const heading of text.querySelectorAll("h1")) {
        const lower = document.createElement("h2");
        lower.className = "bo-desk-title";
        lower.append(...heading.childNodes);
        heading.replaceWith(lower);
      }
      sheet.replaceChildren(...document.importNode(text, true).childNodes);
      sheet.parentElement.dataset.site = row.dataset.site;
      sheet.parentElement.scrollTop = 0;
    } catch (failed) {
      if (asked === request) {
        asked = null;
        say(desk.dataset.failed);
      }
    }
  };

  if (desk) {
    for (const row of rows) {
      row.addEventListener("focusin", () => show(row));
      row.addEventListener("click", (event) => {
        if (!event.target.closest("a, input, button, label")) {
          goTo(row);
        }
      });
    }
    desk.addEventListener("change", count);
    window.addEventListener("pageshow", count);
    count();
    wide.addEventListener("change", () => current() && show(current()));
    if (wide.matches && rows[0]) {
      show(rows[0]);
    }
  }

  /* ---- Keys: one character each, so they can be switched off, and never act where one types ---- */

  const isOn = () => {
    try {
      return localStorage.getItem(SWITCH) !== "off";
    } catch (noStore) {
      return true;
    }
  };

  const keep = (on) => {
    try {
      localStorage.setItem(SWITCH, on ? "on" : "off");
    } catch (noStore) {
      /* it holds for this page at least: nothing to do */
    }
  };

  const isTyping = (element) =>
    element.isContentEditable ||
    element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])");

  const acts = {
    j: () => step(1),
    k: () => step(-1),
    x: () => pick(current()),
    "?": () => dialog.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || dialog.open || isTyping(event.target)) {
      return;
    }
    const inList = event.target.closest(".bo-task-pick") !== null;
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && inList) {
      event.preventDefault();
      step(arrow);
    } else if (isOn() && acts[event.key]) {
      event.preventDefault();
      acts[event.key]();
    }
  });

  const box = document.getElementById("keys-on");
  box.checked = isOn();
  box.addEventListener("change", () => keep(box.checked));
  document.querySelector(".bo-desk-keys").hidden = rows.length === 0;
  document.getElementById("keys-open").addEventListener("click", () => dialog.showModal());
  document.getElementById("keys-close").addEventListener("click", () => dialog.close());
})();
