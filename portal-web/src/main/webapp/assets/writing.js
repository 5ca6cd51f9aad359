/* Saves while somebody writes, tells who else has the text open, and lets the second writer choose. Without scripts the
   buttons save, and a conflict is settled when both have. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-autosave]");
  if (!form) {
    return;
  }
  const QUIET = 2500;
  const LATEST = 10000;
  const RETRY = 8000;
  const BEAT = 15000;
  const panel = form.querySelector("[data-presence]");
  const aside = form.querySelector("[data-aside]");
  const lost = form.querySelector("[data-lost]");
  const key = (name) => form.querySelector(`[data-key-of="${name}"]`);
  let last = null;
  let running = null;
  let waiting = 0;
  let since = 0;
  let leaving = false;
  let busy = false;
  let pressed = 0;
  let doing = "WRITING";
  let inTheWay = false;

  const fields = () => {
    window.tinymce?.triggerSave();
    const found = {};
    for (const list of form.querySelectorAll("[data-boxes]")) {
      found[list.dataset.boxes] = [...list.querySelectorAll("input:checked")].map((box) => box.value);
    }
    for (const input of form.querySelectorAll("[data-field]")) {
      const [name, inner] = input.dataset.field.split(".");
      const value = input.type === "checkbox" ? input.checked : input.value;
      if (inner) {
        found[name] = { ...found[name], [inner]: value };
      } else {
        found[name] = found[input.dataset.unless]?.length ? "" : value;
      }
    }
    return found;
  };

  const ask = async (what, keepalive = false) => {
    const answer = await fetch(form.dataset.autosave, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest" },
      body: JSON.stringify({ ref: key("ref").value, rev: key("rev").value, doing, ...what }),
      redirect: "error",
      keepalive
    });
    if (!answer.ok) {
      throw answer;
    }
    return keepalive ? {} : answer.json();
  };

  const say = (text) => {
    const line = form.querySelector("#saved .bo-saved");
    if (line && text && line.textContent !== text) {
      line.textContent = text;
    }
  };

  const tellLost = (failed) => {
    if (failed instanceof Response && failed.status === 401) {
      lost.querySelector("[data-again]").href = `/admin/login?to=${encodeURIComponent(location.pathname + location.search)}`;
      lost.hidden = false;
    }
    say(form.querySelector("[data-notices]").dataset.offline);
  };

  /* ---- Who else is there ---------------------------------------------------------------------------------------------- */

  const show = (name, visible) => {
    panel.querySelector(`[data-${name}]`).hidden = !visible;
  };

  const meet = (others) => {
    if (!others) {
      return;
    }
    inTheWay = others.some((other) => other.inTheWay);
    if (doing === "WAITING" && !inTheWay) {
      location.replace(`${location.pathname}?ref=${key("ref").value}&rev=${key("rev").value}&done=free`);
      return;
    }
    const words = others.map((other) => other.text).join(" ");
    const who = panel.querySelector("[data-who]");
    if (who.textContent !== words) {
      who.textContent = words;
    }
    show("choice", inTheWay && doing === "WRITING");
    show("waiting", doing === "WAITING");
    show("copying", doing === "COPYING");
    panel.hidden = others.length === 0 && doing === "WRITING";
  };

  const beat = () =>
    key("ref").value && !leaving
      ? ask({ do: "beat" })
          .then((answer) => meet(answer.others))
          .catch(() => {})
      : null;

  panel.addEventListener("click", (event) => {
    const wanted = event.target.dataset?.choose;
    if (!wanted) {
      return;
    }
    doing = wanted;
    form.querySelector("[data-fields]").inert = doing === "WAITING";
    form.querySelector(".bo-editor-bar").inert = doing === "WAITING";
    panel.querySelector("[data-who]").focus();
    beat();
  });

  /* ---- Saving ------------------------------------------------------------------------------------------------------------ */

  const stored = (answer) => {
    lost.hidden = true;
    if (answer.where === "NOTHING") {
      return;
    }
    if (answer.where === "STORED") {
      if (!key("ref").value) {
        key("ref").value = answer.ref;
        key("rev").value = answer.rev;
        form.dispatchEvent(new CustomEvent("mosaique:stored"));
        form.dataset.editor = `${answer.ref}.${answer.rev}`;
        history.replaceState(null, "", `${answer.href}`);
        beat();
      }
      key("version").value = answer.version;
    }
    form.dispatchEvent(new CustomEvent("mosaique:stored"));
    aside.hidden = !answer.aside;
    if (aside.textContent !== (answer.aside ?? "")) {
      aside.textContent = answer.aside ?? "";
    }
    say(answer.said);
    meet(answer.others);
  };

  const save = (keepalive = false) => {
    clearTimeout(waiting);
    if (running || busy || leaving || last === null || doing === "WAITING") {
      return running;
    }
    const now = JSON.stringify(fields());
    if (now === last) {
      return null;
    }
    since = 0;
    form.dispatchEvent(new CustomEvent("mosaique:sending"));
    running = ask(
      {
        do: "save",
        version: key("version").value,
        site: form.dataset.site,
        type: form.dataset.type,
        copy: doing === "COPYING" || inTheWay,
        fields: JSON.parse(now)
      },
      keepalive && now.length < 60000
    )
      .then((answer) => {
        last = now;
        stored(answer);
      })
      .catch((failed) => {
        tellLost(failed);
        waiting = setTimeout(save, RETRY);
      })
      .finally(() => {
        running = null;
        if (JSON.stringify(fields()) !== now) {
          soon();
        }
      });
    return running;
  };

  const soon = () => {
    since ||= Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(save, Math.max(0, Math.min(QUIET, since + LATEST - Date.now())));
  };

  form.addEventListener("mosaique:typed", soon);
  form.addEventListener("change", soon);
  form.addEventListener("focusout", () => save());
  form.addEventListener("mosaique:left", () => save());
  form.addEventListener("mosaique:settled", () => {
    last = JSON.stringify(fields());
  });

  /* A button waits for what is on its way: two saves at once would look like two people. */
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest?.("input[type=submit]");
      if (button?.form === form && running) {
        event.preventDefault();
        event.stopImmediatePropagation();
        running.finally(() => button.click());
      } else if (button?.form === form) {
        clearTimeout(waiting);
        busy = true;
        pressed = setTimeout(() => (busy = false), 3000);
      }
    },
    true
  );
  form.addEventListener("submit", () => {
    leaving = true;
  });
  window
    .jQuery?.(document)
    .on("pfAjaxSend", () => {
      clearTimeout(pressed);
      busy = true;
    })
    .on("pfAjaxComplete", () => (busy = false));

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      save(true);
    } else {
      beat();
    }
  });
  window.addEventListener("pagehide", () => {
    save(true);
    if (key("ref").value && !leaving) {
      ask({ do: "leave" }, true).catch(() => {});
    }
  });

  const begin = () => {
    last = JSON.stringify(fields());
    beat();
    setInterval(beat, BEAT);
  };
  if (form.dataset.ready) {
    begin();
  } else {
    form.addEventListener("mosaique:ready", begin, { once: true });
  }
})();
