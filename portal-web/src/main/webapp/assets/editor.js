/* The editor: rich text in areas marked with data-rich, keys, what is not saved yet. Without scripts the form works alone. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-editor]");
  if (!form) {
    return;
  }
  const place = () => `mosaique.${form.dataset.who ?? ""}.${form.dataset.editor}`;
  const rich = form.querySelector("textarea[data-rich]");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const typed = () => [...form.elements].filter((field) => field.matches("input:not([type=hidden], [type=file], [type=submit], [type=checkbox], [type=radio]), textarea, select"));
  const boxes = () => [...form.querySelectorAll(".bo-chosen input[type=checkbox]")];
  const ticked = () => boxes().filter((box) => box.checked).map((box) => [box.name, box.value, box.parentElement.textContent.trim()]);
  const values = () => ({ fields: Object.fromEntries(typed().map((field) => [field.id, field.value])), boxes: ticked() });
  let asLoaded = "";
  let leaving = false;
  let saving = false;

  /* ---- What is not saved yet stays in this browser, under the person's name: a closed tab, a session that has ended, or a
     view the server forgot, costs nothing. It goes as soon as the server has it. */

  const isChanged = () => JSON.stringify(values()) !== asLoaded;

  const remember = () => {
    window.tinymce?.triggerSave();
    if (isChanged()) {
      localStorage.setItem(place(), JSON.stringify(values()));
    }
  };

  const settle = () => {
    asLoaded = JSON.stringify(values());
    localStorage.removeItem(place());
    form.dispatchEvent(new CustomEvent("mosaique:settled"));
  };

  /* The script that saves by itself tells when it sends, and when that is safe; what was typed in between is not yet. */
  let sent = "";
  form.addEventListener("mosaique:sending", () => {
    sent = JSON.stringify(values());
  });
  form.addEventListener("mosaique:stored", () => {
    asLoaded = sent;
    if (isChanged()) {
      remember();
    } else {
      localStorage.removeItem(place());
    }
  });

  const tick = (name, value, label) => {
    const known = boxes().find((box) => box.name === name && box.value === value);
    if (known) {
      known.checked = true;
      return;
    }
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = name;
    box.value = value;
    box.checked = true;
    const words = document.createElement("label");
    words.append(box, ` ${label}`);
    const item = document.createElement("li");
    item.append(words);
    form.querySelector(`.bo-chosen[data-boxes="${name}"]`)?.append(item);
  };

  const offer = () => {
    const kept = localStorage.getItem(place());
    const bar = form.querySelector("[data-recover]");
    if (!kept || kept === asLoaded) {
      return;
    }
    bar.hidden = false;
    bar.querySelector("[data-take]").addEventListener("click", () => {
      const found = JSON.parse(kept);
      for (const [id, value] of Object.entries(found.fields ?? {})) {
        const field = document.getElementById(id);
        if (field) {
          field.value = value;
        }
      }
      boxes().forEach((box) => (box.checked = false));
      (found.boxes ?? []).forEach((box) => tick(...box));
      window.tinymce?.get(rich.id)?.setContent(rich.value);
      later();
      bar.hidden = true;
      form.querySelector("textarea").focus();
    });
    bar.querySelector("[data-drop]").addEventListener("click", () => {
      localStorage.removeItem(place());
      bar.hidden = true;
      form.querySelector("textarea").focus();
    });
  };

  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, 600);
    form.dispatchEvent(new CustomEvent("mosaique:typed"));
  };
  form.addEventListener("input", later);

  window.addEventListener("pagehide", () => {
    if (!leaving && !saving) {
      remember();
    }
  });

  /* The page that comes next says whether it was saved; then it knows which text is safe. */
  form.addEventListener("submit", () => {
    remember();
    sessionStorage.setItem("mosaique.sent", place());
    leaving = true;
  });

  /* ---- Keys: the buttons say themselves which one is theirs. -------------------------------------------------------- */

  const press = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
      return;
    }
    const key = { s: "save", Enter: "submit" }[event.key];
    const button = key && form.querySelector(`[data-key="${key}"]`);
    if (button) {
      event.preventDefault();
      window.tinymce?.triggerSave();
      button.click();
    }
  };
  document.addEventListener("keydown", press);

  /* Before PrimeFaces reads the form, the area has to hold what the editor shows. */
  document.addEventListener("click", () => window.tinymce?.triggerSave(), true);

  for (const line of form.querySelectorAll("[data-line]")) {
    line.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
      }
    });
  }

  /* ---- Areas as high as their text; how much of the summary is left. ------------------------------------------------ */

  const fit = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  for (const area of form.querySelectorAll("textarea:not([data-rich])")) {
    area.addEventListener("input", () => fit(area));
    fit(area);
  }

  for (const area of form.querySelectorAll("[data-count]")) {
    const most = Number(area.dataset.count);
    const count = document.createElement("p");
    count.className = "bo-counter";
    const tell = () => {
      count.textContent = `${area.value.length} / ${most}`;
      count.classList.toggle("bo-over", area.value.length > most);
    };
    area.after(count);
    area.addEventListener("input", tell);
    tell();
  }

  /* ---- A file that is too heavy is told before it is sent. ----------------------------------------------------------- */

  form.addEventListener("change", (event) => {
    const file = event.target;
    if (!file.matches("input[type=file]")) {
      return;
    }
    const said = file.parentElement.querySelector(".bo-heavy");
    said?.remove();
    if (file.files[0]?.size > 10 * 1024 * 1024) {
      const words = document.createElement("span");
      words.className = "bo-wrong bo-heavy";
      words.setAttribute("role", "alert");
      words.textContent = file.dataset.heavy;
      file.after(words);
      file.value = "";
    }
  });

  /* ---- After a save without leaving the page. ----------------------------------------------------------------------------- */

  const mark = () => {
    for (const field of form.querySelectorAll(".bo-field")) {
      const wrong = field.querySelector(":scope > span > .bo-wrong, :scope > div > .bo-wrong");
      field.querySelector("input:not([type=checkbox]), textarea, select")?.toggleAttribute("aria-invalid", false);
      if (wrong) {
        field.querySelector("input:not([type=checkbox]), textarea, select")?.setAttribute("aria-invalid", "true");
      }
    }
  };

  const saved = (response) => {
    const lost = form.querySelector("[data-lost]");
    const isAnswer = response?.status === 200 && response.responseXML !== undefined;
    lost.hidden = Boolean(isAnswer);
    if (!isAnswer) {
      remember();
      lost.scrollIntoView({ block: "center" });
      return;
    }
    if (response.responseText.includes("<redirect")) {
      sessionStorage.setItem("mosaique.sent", place());
      return; // the page that comes next knows whether it was saved
    }
    mark();
    const problem = document.querySelector(".bo-conflict, .bo-problems, .bo-wrong");
    if (problem) {
      problem.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    } else {
      settle();
    }
  };
  window
    .jQuery?.(document)
    .on("pfAjaxSend", () => {
      saving = true;
      remember();
    })
    .on("pfAjaxComplete", (event, response) => {
      saving = false;
      saved(response);
    });

  /* ---- Rich text ------------------------------------------------------------------------------------------------------------ */

  const begin = () => {
    window.tinymce?.triggerSave();
    asLoaded = JSON.stringify(values());
    offer();
    mark();
    form.dataset.ready = "yes";
    form.dispatchEvent(new CustomEvent("mosaique:ready"));
  };

  if (!rich || !window.tinymce) {
    begin();
    return;
  }
  tinymce.addI18n(rich.dataset.rich, JSON.parse(rich.dataset.words));
  const sheets = [...document.querySelectorAll('link[rel=stylesheet][href^="/assets/"]')].map((link) => link.getAttribute("href"));
  tinymce
    .init({
      target: rich,
      license_key: "gpl",
      language: rich.dataset.rich,
      skin: dark ? "oxide-dark" : "oxide",
      content_css: sheets,
      body_class: "prose bo-writing",
      plugins: "lists link table autoresize",
      toolbar: "blocks | bold italic | bullist numlist blockquote | link table | undo redo removeformat",
      toolbar_mode: "wrap",
      toolbar_sticky: true,
      menubar: false,
      statusbar: false,
      branding: false,
      promotion: false,
      contextmenu: false,
      entity_encoding: "raw",
      convert_urls: false,
      browser_spellcheck: true,
      min_height: 420,
      autoresize_bottom_margin: 24,
      autoresize_overflow_padding: 16,
      lists_indent_on_tab: false,
      block_formats: "Paragraph=p;Heading 2=h2;Heading 3=h3",
      formats: { underline: {}, strikethrough: {} },
      valid_elements:
        "h2,h3,p,br,ul,ol,li,blockquote,strong/b,em/i,sub,sup,hr,a[href],table,caption,thead,tbody,tr," +
        "th[scope|colspan|rowspan],td[colspan|rowspan]",
      link_target_list: false,
      link_title: false,
      link_default_protocol: "https",
      link_assume_external_targets: "https",
      table_toolbar: "tableinsertrowbefore tableinsertrowafter tabledeleterow | tableinsertcolbefore tableinsertcolafter tabledeletecol | tablerowheader | tabledelete",
      table_appearance_options: false,
      table_advtab: false,
      table_cell_advtab: false,
      table_row_advtab: false,
      table_use_colgroups: false,
      table_resize_bars: false,
      object_resizing: false,
      table_default_attributes: {},
      table_default_styles: {},
      setup: (editor) => {
        editor.on("keydown", press);
        editor.on("input change undo redo SetContent", () => {
          editor.save();
          later();
        });
        editor.on("blur", () => form.dispatchEvent(new CustomEvent("mosaique:left")));
        editor.on("init", () => {
          editor.getBody().setAttribute("lang", document.documentElement.lang === "en" ? "fr" : document.documentElement.lang);
        });
      },
      iframe_aria_text: rich.closest(".bo-field")?.querySelector("label")?.textContent ?? ""
    })
    .then(begin);
})();
