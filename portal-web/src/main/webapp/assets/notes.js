/* Comments and notes beside a text: passages marked and found, names offered after an @, forms sent on their own beside an
   editor. Without scripts the lists and forms work alone. */
(() => {
  "use strict";

  const beside = () => document.getElementById("notes");
  if (!beside()) {
    return;
  }

  /* ---- The text, on the page or in the editor, as passages are compared in. ------------------------------------------- */

  const sheet = () => document.querySelector(".bo-sheet article") ?? window.tinymce?.activeEditor?.getBody() ?? null;
  const BLOCK = "p, h1, h2, h3, li, blockquote, td, th, caption, figcaption";
  const fold = (text) => text.replace(/[’ʼ]/g, "'").toLowerCase();

  /** The text of an element with one blank between words, and for each character where it stands. */
  const read = (root) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = "";
    const places = [];
    let block = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest("[role=tooltip], [hidden]")) {
        continue;
      }
      const inside = node.parentElement.closest(BLOCK);
      const starts = inside !== block;
      block = inside;
      for (let at = 0; at < node.data.length; at += 1) {
        const blank = /[\s\u00a0\u202f\u2009]/.test(node.data[at]);
        if ((blank || (starts && at === 0)) && text && !text.endsWith(" ")) {
          text += " ";
          places.push([node, at]);
        }
        if (!blank) {
          text += node.data[at];
          places.push([node, at]);
        }
      }
    }
    return { text, places };
  };

  /** The range of the words of a passage; null when they are not there. */
  const range = (root, passage, occurrence) => {
    const { text, places } = read(root);
    const folded = fold(text);
    const wanted = fold(passage);
    let at = folded.indexOf(wanted);
    for (let left = occurrence; left > 0 && at >= 0; left -= 1) {
      const next = folded.indexOf(wanted, at + 1);
      if (next < 0) {
        break;
      }
      at = next;
    }
    if (at < 0 || !wanted) {
      return null;
    }
    const found = root.ownerDocument.createRange();
    const [first, from] = places[at];
    const [last, to] = places[at + wanted.length - 1];
    found.setStart(first, from);
    found.setEnd(last, to + 1);
    return found;
  };

  /* ---- Passages that comments are pinned to: marked on the page, shown in the editor. ---------------------------------- */

  const mark = (found, id) => {
    const nodes = [];
    const walker = document.createTreeWalker(found.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    if (found.commonAncestorContainer.nodeType === Node.TEXT_NODE) {
      nodes.push(found.commonAncestorContainer);
    } else {
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (found.intersectsNode(node)) {
          nodes.push(node);
        }
      }
    }
    nodes.forEach((node, index) => {
      const part = document.createRange();
      part.selectNodeContents(node);
      if (node === found.startContainer) {
        part.setStart(node, found.startOffset);
      }
      if (node === found.endContainer) {
        part.setEnd(node, found.endOffset);
      }
      if (!part.collapsed && part.toString().trim()) {
        const wrap = document.createElement("mark");
        wrap.className = "bo-pin";
        if (index === 0) {
          wrap.id = id;
          wrap.tabIndex = -1;
        }
        part.surroundContents(wrap);
      }
    });
  };

  const pins = () => {
    const onPage = document.querySelector(".bo-sheet article");
    beside()
      .querySelectorAll(".bo-remark-quote[data-passage]")
      .forEach((quote, number) => {
        const remark = quote.closest(".bo-remark");
        const { passage, occurrence } = quote.dataset;
        if (!passage || remark.dataset.settled === "true") {
          return;
        }
        const id = `passage-${number}`;
        if (onPage) {
          const found = range(onPage, passage, Number(occurrence));
          if (!found) {
            return;
          }
          mark(found, id);
        }
        const show = document.createElement("button");
        show.type = "button";
        show.className = "bo-plain";
        show.textContent = beside().dataset.show;
        show.addEventListener("click", () => {
          const target = document.getElementById(id);
          if (target) {
            target.scrollIntoView({ block: "center" });
            target.focus();
            return;
          }
          const editor = window.tinymce?.activeEditor;
          const found = editor && range(editor.getBody(), passage, Number(occurrence));
          if (found) {
            editor.focus();
            editor.selection.setRng(found);
            found.startContainer.parentElement.scrollIntoView({ block: "center" });
          }
        });
        quote.after(show);
      });
  };

  /* ---- A passage that is marked goes into the form of a new comment. --------------------------------------------------- */

  const form = () => document.getElementById("comment");
  const input = (name) => form()?.querySelector(`[id="comment:${name}"]`);

  const take = (quote, before, after) => {
    const shown = form()?.querySelector("[data-marked]");
    if (!shown) {
      return;
    }
    input("quote").value = quote;
    input("before").value = before;
    input("after").value = after;
    shown.hidden = !quote;
    shown.querySelector("blockquote p").textContent = quote;
    form().querySelector("[data-choice]").hidden = Boolean(quote);
  };

  const selected = () => {
    const editor = window.tinymce?.activeEditor;
    const root = sheet();
    const chosen = editor ? editor.selection.getRng() : document.getSelection().rangeCount > 0 && document.getSelection().getRangeAt(0);
    if (!root || !chosen || chosen.collapsed || !root.contains(chosen.commonAncestorContainer)) {
      return;
    }
    const words = (from, until) => {
      const part = root.ownerDocument.createRange();
      part.setStart(...from);
      part.setEnd(...until);
      const held = document.createElement("div");
      held.append(part.cloneContents());
      return read(held).text;
    };
    const quote = words([chosen.startContainer, chosen.startOffset], [chosen.endContainer, chosen.endOffset]).trim();
    if (quote && quote.length <= 1000) {
      const before = words([root, 0], [chosen.startContainer, chosen.startOffset]).slice(-48);
      const after = words([chosen.endContainer, chosen.endOffset], [root, root.childNodes.length]).slice(0, 48);
      take(quote, before, after);
    }
  };

  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(() => document.querySelector(".bo-sheet") && selected(), 200);
  });

  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.open && event.target.contains(form()) && !input("quote")?.value) {
        selected();
      }
    },
    true
  );

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-marked] button")) {
      take("", "", "");
      input("target").focus();
    }
    if (event.target.matches(".bo-address")) {
      event.target.select();
    }
  });

  const shortcut = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyM") {
      event.preventDefault();
      selected();
      form().closest("details").open = true;
      input("words").focus();
    }
  };
  document.addEventListener("keydown", shortcut);
  window.tinymce?.on("AddEditor", ({ editor }) => editor.on("keydown", shortcut));

  /* ---- Names after an @: a list below the area, by keyboard or pointer. ------------------------------------------------- */

  let list = null;
  const close = () => {
    list?.area.removeAttribute("aria-activedescendant");
    list?.box.remove();
    list = null;
  };

  const typed = (area) => /(?:^|[^\p{L}\d._%+-])@([^@\n]{0,40})$/u.exec(area.value.slice(0, area.selectionStart));

  const name = (option) => {
    const { area, from } = list;
    const rest = area.value.slice(area.selectionStart);
    const begin = `${area.value.slice(0, from)}${option.textContent} `;
    area.value = begin + rest.replace(/^ /, "");
    area.setSelectionRange(begin.length, begin.length);
    close();
    area.focus();
  };

  const point = (index) => {
    const options = [...list.box.children];
    list.index = (index + options.length) % options.length;
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === list.index)));
    list.area.setAttribute("aria-activedescendant", options[list.index].id);
    options[list.index].scrollIntoView({ block: "nearest" });
  };

  const offer = (area) => {
    const found = typed(area);
    close();
    if (!found) {
      return;
    }
    const begin = found[1].toLocaleLowerCase("fr");
    const people = document.getElementById(area.dataset.mention);
    const names = [...people.children].map((each) => each.textContent).filter((each) => each.toLocaleLowerCase("fr").split(/\s/).concat(each.toLocaleLowerCase("fr")).some((part) => part.startsWith(begin)));
    if (names.length === 0) {
      return;
    }
    const box = document.createElement("ul");
    box.className = "bo-names";
    box.id = "names";
    box.setAttribute("role", "listbox");
    box.setAttribute("aria-label", people.dataset.label);
    names.slice(0, 8).forEach((each, number) => {
      const option = document.createElement("li");
      option.id = `name-${number}`;
      option.setAttribute("role", "option");
      option.textContent = each;
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        name(option);
      });
      box.append(option);
    });
    area.after(box);
    list = { area, box, from: area.selectionStart - found[1].length, index: 0 };
    area.setAttribute("aria-controls", "names");
    point(0);
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea[data-mention]")) {
      offer(event.target);
    }
  });
  document.addEventListener("mosaique:unfocused", close);
  document.addEventListener(
    "keydown",
    (event) => {
      if (!list || event.target !== list.area) {
        return;
      }
      const act = {
        ArrowDown: () => point(list.index + 1),
        ArrowUp: () => point(list.index - 1),
        Enter: () => name(list.box.children[list.index]),
        Tab: () => name(list.box.children[list.index]),
        Escape: close
      }[event.key];
      if (act && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        act();
      }
    },
    true
  );

  /* ---- Beside an editor a form is sent on its own: what is typed in the editor stays where it is. ------------------------ */

  const failed = (sent) => {
    const words = document.createElement("p");
    words.className = "bo-problem";
    words.setAttribute("role", "alert");
    words.textContent = beside().dataset.failed;
    sent.querySelector(".bo-problem")?.remove();
    sent.append(words);
  };

  const send = async (sent, button) => {
    const section = sent.closest("section").id;
    try {
      const answer = await fetch(sent.action, {
        method: "POST",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams(new FormData(sent, button))
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("notes");
      const isKept = answer.redirected && new URL(answer.url).searchParams.has("done");
      if (!answer.ok || !fresh || (answer.redirected && !isKept)) {
        failed(sent);
        return;
      }
      beside().replaceWith(document.importNode(fresh, true));
      pins();
      beside().querySelector("[data-said]").textContent = isKept ? (page.querySelector(".bo-news")?.textContent ?? "") : "";
      const heading = document.querySelector(`#${section} h2`);
      const wrong = document.querySelector(`#${section} .bo-wrong`);
      const place = wrong?.closest(".bo-field, details")?.querySelector("textarea, select") ?? heading;
      place.tabIndex = place === heading ? -1 : place.tabIndex;
      place.focus();
    } catch {
      failed(sent);
    }
  };

  if (document.querySelector("form[data-editor]")) {
    document.addEventListener("submit", (event) => {
      if (event.target.closest("#notes")) {
        event.preventDefault();
        close();
        send(event.target, event.submitter);
      }
    });
  }

  pins();
})();
