/* Choosing a picture of the library from an editor: a dialog that shows the page of choices, and fills the form in. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest?.("[data-picker] button");
    if (opener) {
      open(opener.closest("[data-picker]"));
    }
  });

  const reveal = () => {
    for (const place of document.querySelectorAll("[data-picker][hidden]")) {
      place.hidden = false;
    }
  };
  reveal();
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });

  const open = (place) => {
    const dialog = document.createElement("dialog");
    dialog.className = "bo-picker";
    document.body.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      document.querySelector("[data-picker] button")?.focus();
    });

    const load = async (address) => {
      const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
      if (!answer.ok) {
        window.location.reload();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const heading = page.querySelector("h1");
      heading.id = "picker-title";
      const close = document.createElement("button");
      close.type = "button";
      close.className = "bo-plain";
      close.textContent = "×";
      close.setAttribute("aria-label", place.dataset.close);
      close.addEventListener("click", () => dialog.close());
      const head = document.createElement("div");
      head.className = "bo-picker-head";
      head.append(heading, close);
      dialog.setAttribute("aria-labelledby", heading.id);
      dialog.replaceChildren(head, page.querySelector("#choice"));
      if (dialog.open) {
        dialog.querySelector("[type=search]").focus();
      }
    };

    const pick = (choice) => {
      const [picked, alt, credit, decorative] = place.dataset.into.split(" ").map((id) => document.getElementById(id));
      const { pick: ref, src } = choice.dataset;
      picked.value = ref;
      alt.value = choice.dataset.alt;
      credit.value = choice.dataset.credit;
      decorative.checked = choice.dataset.decorative === "true";
      const panel = place.parentElement;
      const shown = panel.querySelector(":scope > img") ?? document.createElement("img");
      shown.src = src;
      shown.alt = "";
      if (!shown.isConnected) {
        panel.prepend(shown);
      }
      const status = place.querySelector("[data-chosen]");
      status.textContent = status.dataset.chosen.replace("{0}", choice.querySelector("b").textContent);
      picked.form.dispatchEvent(new Event("input", { bubbles: true }));
      dialog.close();
    };

    dialog.addEventListener("click", (event) => {
      const choice = event.target.closest("[data-pick]");
      const link = event.target.closest("a[href]");
      if (choice) {
        pick(choice);
      } else if (link) {
        event.preventDefault();
        load(link.href);
      }
    });
    dialog.addEventListener("submit", (event) => {
      event.preventDefault();
      load(`${event.target.getAttribute("action")}?${new URLSearchParams(new FormData(event.target))}`);
    });
    load(place.dataset.picker).then(() => dialog.showModal());
  };
})();
