/* A field for places becomes a box with suggestions, by the keys that such boxes have everywhere: arrows, Enter, Escape.
   The field may be drawn anew by the server at any time: everything is heard at the document. */
(() => {
  "use strict";

  const LIST = "commune-list";
  const WAIT = 150;
  let timer = 0;
  let asked = 0;

  const isField = (target) => target.id === "commune" && target.closest("[data-places]");
  const options = () => [...document.querySelectorAll(`#${LIST} [role=option]`)];
  const active = () => document.querySelector(`#${LIST} [aria-selected=true]`);

  const say = (field, text) => {
    field.closest("[data-places]").querySelector(".bo-said").textContent = text;
  };

  const dress = (field) => {
    if (field.getAttribute("role") === "combobox") {
      return;
    }
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", LIST);
    const list = document.createElement("ul");
    list.id = LIST;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.closest("[data-places]").querySelector("legend").textContent);
    list.hidden = true;
    field.after(list);
  };

  const close = (field) => {
    const list = document.getElementById(LIST);
    clearTimeout(timer);
    asked += 1;
    if (list) {
      list.hidden = true;
      list.replaceChildren();
    }
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (field, option) => {
    active()?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    option.parentElement.scrollTop = option.offsetTop - option.parentElement.offsetTop - option.offsetHeight;
    field.setAttribute("aria-activedescendant", option.id);
  };

  const show = (field, places) => {
    const list = document.getElementById(LIST);
    const around = field.closest("[data-places]");
    list.replaceChildren(...places.map((place, index) => {
      const option = document.createElement("li");
      option.id = `commune-option-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.code = place.code;
      option.dataset.label = place.label;
      const detail = document.createElement("span");
      detail.textContent = place.detail;
      option.append(place.label, " ", detail);
      return option;
    }));
    list.hidden = places.length === 0;
    list.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-expanded", String(places.length > 0));
    field.removeAttribute("aria-activedescendant");
    say(field, places.length === 0 ? around.dataset.none : around.dataset.some.replace("#", places.length));
  };

  const suggest = async (field) => {
    const ticket = (asked += 1);
    const around = field.closest("[data-places]");
    const answer = await fetch(`${around.dataset.places}&q=${encodeURIComponent(field.value.trim())}`).catch(() => null);
    if (answer?.ok && ticket === asked) {
      const places = await answer.json();
      if (ticket === asked) {
        show(field, places);
      }
    }
  };

  const choose = (field, option) => {
    const around = field.closest("[data-places]");
    const { code, label } = option.dataset;
    const known = [...around.querySelectorAll("input[name=places]")].find((box) => box.value === code);
    if (known) {
      known.checked = true;
    } else {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.name = "places";
      box.value = code;
      box.checked = true;
      const words = document.createElement("label");
      words.append(box, ` ${label}`);
      const item = document.createElement("li");
      item.append(words);
      around.querySelector(".bo-chosen").append(item);
    }
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true })); // so that whoever keeps what is not saved hears of it
    close(field);
    say(field, around.dataset.added.replace("#", label));
  };

  document.addEventListener("focusin", ({ target }) => isField(target) && dress(target));

  document.addEventListener("input", ({ target }) => {
    if (!isField(target)) {
      return;
    }
    dress(target);
    clearTimeout(timer);
    if (target.value.trim().length < 2) {
      close(target);
    } else {
      timer = setTimeout(() => suggest(target), WAIT);
    }
  });

  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!isField(field) || event.isComposing) {
      return;
    }
    const all = options();
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const from = all.indexOf(active());
      mark(field, all[from < 0 ? (step > 0 ? 0 : all.length - 1) : (from + step + all.length) % all.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (active()) {
        choose(field, active());
      }
    } else if (event.key === "Escape" && all.length > 0) {
      event.preventDefault();
      close(field);
    }
  });

  /* Before the field loses the focus to it. */
  document.addEventListener("mousedown", (event) => {
    const option = event.target.closest?.(`#${LIST} [role=option]`);
    if (option) {
      event.preventDefault();
      choose(document.getElementById("commune"), option);
    }
  });

  /* An import that is under way is looked at again after a while. */
  const underWay = document.querySelector("[data-refresh]");
  if (underWay) {
    setTimeout(() => location.reload(), underWay.dataset.refresh * 1000);
  }

  document.addEventListener("mosaique:unfocused", ({ target }) => isField(target) && close(target));
})();
