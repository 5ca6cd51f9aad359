/* The media library: several files at once with their progress, and framing on the picture itself. Both work without. */
(() => {
  "use strict";

  /* ---- Files ----------------------------------------------------------------------------------------------------- */

  const upload = document.querySelector("form.bo-upload");
  if (upload) {
    const said = upload.dataset;
    const input = upload.querySelector("input[type=file]");
    const list = upload.querySelector(".bo-uploads");
    const button = upload.querySelector("button");
    const hint = upload.querySelector(".bo-hint");
    const AT_ONCE = 2;
    const HEAVIEST = 10 * 1024 * 1024;
    const waiting = [];
    let running = 0;

    hint.textContent = `${hint.textContent} ${said.drop}`;
    button.hidden = true;
    list.replaceChildren();

    const line = (file) => {
      const item = document.createElement("li");
      const words = document.createElement("span");
      const name = document.createElement("b");
      name.textContent = file.name;
      const state = document.createElement("span");
      state.textContent = said.waits;
      const bar = document.createElement("progress");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      words.append(name, " ", state);
      item.append(words, bar);
      list.append(item);
      return { item, words, state, bar };
    };

    const refuse = (row, why) => {
      row.bar.remove();
      row.state.className = "bo-wrong";
      row.state.textContent = why;
    };

    const accept = (row, outcome) => {
      row.bar.remove();
      const picture = document.createElement("img");
      picture.src = outcome.src;
      picture.alt = "";
      const link = document.createElement("a");
      link.href = outcome.href;
      link.textContent = said.describe;
      row.state.textContent = said.done;
      row.words.append(" ", link);
      row.item.prepend(picture);
    };

    const send = ({ file, row }) => {
      running += 1;
      const body = new FormData();
      body.append("site", upload.elements.site.value);
      body.append("files", file);
      const request = new XMLHttpRequest();
      request.open("POST", upload.action);
      request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      request.upload.addEventListener("progress", (event) => {
        row.bar.value = (100 * event.loaded) / event.total;
        row.state.textContent = `${Math.round(row.bar.value)} %`;
      });
      request.addEventListener("loadend", () => {
        running -= 1;
        let outcome = null;
        try {
          [outcome] = JSON.parse(request.responseText);
        } catch {
          outcome = null;
        }
        if (request.status !== 200 || !outcome) {
          refuse(row, said.lost);
        } else if (outcome.why) {
          refuse(row, outcome.why);
        } else {
          accept(row, outcome);
        }
        next();
      });
      request.send(body);
    };

    const next = () => {
      while (running < AT_ONCE && waiting.length > 0) {
        send(waiting.shift());
      }
    };

    const take = (files) => {
      [...files].forEach((file, index) => {
        const row = line(file);
        if (index >= Number(said.most)) {
          refuse(row, said.tooMany);
        } else if (file.size > HEAVIEST) {
          refuse(row, said.heavy);
        } else {
          waiting.push({ file, row });
        }
      });
      next();
    };

    input.addEventListener("change", () => {
      take(input.files);
      input.value = "";
    });
    for (const kind of ["dragenter", "dragover"]) {
      upload.addEventListener(kind, (event) => {
        event.preventDefault();
        upload.classList.add("bo-over-here");
      });
    }
    for (const kind of ["dragleave", "drop"]) {
      upload.addEventListener(kind, (event) => {
        event.preventDefault();
        upload.classList.remove("bo-over-here");
      });
    }
    upload.addEventListener("drop", (event) => take(event.dataTransfer.files));
  }

  /* ---- Framing --------------------------------------------------------------------------------------------------- */

  const framing = document.querySelector("form.bo-framing");
  if (framing) {
    const stage = framing.querySelector(".bo-stage");
    const picture = stage.querySelector("img");
    const wide = Number(framing.dataset.width);
    const high = Number(framing.dataset.height);
    const field = (id) => document.getElementById(id);
    const number = (id) => Number(field(id).value);
    const put = (id, value) => {
      field(id).value = Math.round(value);
    };
    const clamp = (value, least, most) => Math.max(least, Math.min(most, value));
    const ratios = { FREE: 0, THREE_TWO: 3 / 2, SQUARE: 1, WIDE: 16 / 9 };
    const ratio = () => ratios[field("ratio").value];

    const box = document.createElement("div");
    box.className = "bo-crop";
    const point = document.createElement("div");
    point.className = "bo-focus";
    stage.append(box, point);

    const show = () => {
      box.style.left = `${(100 * number("left")) / wide}%`;
      box.style.top = `${(100 * number("top")) / high}%`;
      box.style.width = `${(100 * number("width")) / wide}%`;
      box.style.height = `${(100 * number("height")) / high}%`;
      point.style.left = `${number("focusX")}%`;
      point.style.top = `${number("focusY")}%`;
    };

    const largest = () => {
      const width = ratio() ? Math.min(wide, Math.floor(high * ratio())) : wide;
      const height = ratio() ? Math.min(high, Math.round(width / ratio())) : high;
      put("width", width);
      put("height", height);
      put("left", clamp((number("focusX") * wide) / 100 - width / 2, 0, wide - width));
      put("top", clamp((number("focusY") * high) / 100 - height / 2, 0, high - height));
      show();
    };

    const at = (event) => {
      const area = picture.getBoundingClientRect();
      return {
        x: clamp((event.clientX - area.left) / area.width, 0, 1),
        y: clamp((event.clientY - area.top) / area.height, 0, 1)
      };
    };

    let start = null;
    stage.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      start = at(event);
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener("pointermove", (event) => {
      if (!start) {
        return;
      }
      const now = at(event);
      const width = Math.abs(now.x - start.x) * wide;
      if (width < 24) {
        return;
      }
      let height = ratio() ? width / ratio() : Math.abs(now.y - start.y) * high;
      height = Math.min(height, high);
      put("width", ratio() ? Math.min(width, height * ratio()) : width);
      put("height", Math.max(24, height));
      put("left", clamp(Math.min(now.x, start.x) * wide, 0, wide - number("width")));
      put("top", clamp(Math.min(now.y, start.y) * high, 0, high - number("height")));
      show();
    });
    stage.addEventListener("pointerup", (event) => {
      const now = at(event);
      if (start && Math.abs(now.x - start.x) * wide < 24 && Math.abs(now.y - start.y) * high < 24) {
        put("focusX", 100 * now.x);
        put("focusY", 100 * now.y);
        show();
      }
      start = null;
    });
    field("ratio").addEventListener("change", largest);
    framing.addEventListener("input", (event) => {
      if (ratio() && event.target.id === "width") {
        put("height", number("width") / ratio());
      } else if (ratio() && event.target.id === "height") {
        put("width", number("height") * ratio());
      }
      show();
    });
    show();
  }
})();
