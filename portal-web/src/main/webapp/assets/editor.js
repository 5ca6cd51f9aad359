/* Makes a text area with data-rich a rich-text editor; without scripts it stays a text area that works. */
(() => {
  "use strict";

  const area = document.querySelector("textarea[data-rich]");
  if (!area) {
    return;
  }
  const form = area.form;
  const unsaved = document.getElementById("unsaved");
  let changed = false;
  let leaving = false;

  const change = () => {
    changed = true;
    if (unsaved) {
      unsaved.hidden = false;
    }
  };

  const press = (key) => form.querySelector(`[data-key="${key}"]`)?.click();

  form.addEventListener("input", change);
  form.addEventListener("submit", () => {
    leaving = true;
    window.tinymce?.triggerSave();
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed && !leaving) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey)) {
      return;
    }
    if (event.key === "s") {
      event.preventDefault();
      press("save");
    } else if (event.key === "Enter") {
      event.preventDefault();
      press("submit");
    }
  });

  /* How long a text may become, said while it is written. */
  for (const field of form.querySelectorAll("[data-count]")) {
    const most = Number(field.dataset.count);
    const count = document.createElement("p");
    count.className = "ed-count";
    const tell = () => {
      count.textContent = `${field.value.length} / ${most}`;
      count.dataset.over = String(field.value.length > most);
    };
    field.after(count);
    field.addEventListener("input", tell);
    tell();
  }

  if (!window.tinymce) {
    return;
  }
  const words = JSON.parse(area.dataset.words);
  const language = area.dataset.rich;
  const say = (word) => words[word] ?? word;
  if (language !== "en") {
    tinymce.addI18n(language, words);
  }
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const style = getComputedStyle(document.body);

  tinymce.init({
    target: area,
    license_key: "gpl",
    promotion: false,
    branding: false,
    language: language === "en" ? undefined : language,
    language_load: false,
    menubar: false,
    statusbar: false,
    min_height: 420,
    autoresize_bottom_margin: 24,
    plugins: "lists link table autoresize",
    toolbar: "blocks | bold italic | bullist numlist blockquote | link table | removeformat | undo redo",
    toolbar_mode: "wrap",
    block_formats: `${say("Paragraph")}=p;${say("Heading")}=h2;${say("Subheading")}=h3`,
    valid_elements: "p,h2,h3,strong/b,em/i,a[href],ul,ol,li,blockquote,br,table,caption,thead,tbody,tr,th[scope|colspan|rowspan],td[colspan|rowspan],sub,sup,hr",
    table_toolbar: "tablerowheader | tableinsertrowafter tabledeleterow | tableinsertcolafter tabledeletecol | tabledelete",
    table_default_attributes: {},
    table_default_styles: {},
    table_advtab: false,
    table_cell_advtab: false,
    table_row_advtab: false,
    link_target_list: false,
    link_title: false,
    relative_urls: false,
    remove_script_host: false,
    convert_urls: false,
    entity_encoding: "raw",
    browser_spellcheck: true,
    contextmenu: false,
    skin: dark ? "oxide-dark" : "oxide",
    content_css: false,
    content_style: `body { font: 17px/1.6 ${style.fontFamily}; max-width: 65ch; margin: 1rem auto; padding: 0 1rem;
      color: ${dark ? "#e8e6e1" : "#22262A"}; background: ${dark ? "#1F2429" : "#fff"}; }
      h2, h3 { line-height: 1.2 } table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 4px 8px }
      blockquote { border-left: 3px solid; margin-left: 0; padding-left: 1rem }`,
    iframe_aria_text: say("Rich Text Area. Press ALT-0 for help."),
    setup: (editor) => {
      editor.on("input change undo redo", change);
      editor.addShortcut("meta+s", "", () => press("save"));
      editor.addShortcut("meta+13", "", () => press("submit"));
      /* The label of the text area leads into the editor. */
      form.querySelector(`label[for="${area.id}"]`)?.addEventListener("click", () => editor.focus());
    },
  });
})();
