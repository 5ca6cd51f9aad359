/* What makes the back office a little more comfortable where scripts run; nothing depends on it. */
(() => {
  "use strict";

  /* What the editor kept in this browser is safe on the server now. */
  const sent = sessionStorage.getItem("mosaique.sent");
  sessionStorage.removeItem("mosaique.sent");
  if (sent && ["saved", "submitted", "discarded", "corrected-alone", "corrected-joined", "corrected-clashed"].includes(new URLSearchParams(location.search).get("done"))) {
    localStorage.removeItem(sent);
  }

  /* Escape closes what is folded out; a click elsewhere does too, for menus. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    const open = event.target.closest?.("details[open]") ?? document.querySelector(".bo-more[open], .bo-switch[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  /* A list below a field closes when the field is left, but not while a button is pressed down: the page would move, and
     the button away from under the pointer. */
  let pressing = false;
  let left = [];
  const tell = (field) => field.dispatchEvent(new CustomEvent("mosaique:unfocused", { bubbles: true }));
  document.addEventListener("pointerdown", () => (pressing = true), true);
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(
      end,
      () => {
        pressing = false;
        const fields = left.filter((field) => field !== document.activeElement);
        left = [];
        setTimeout(() => fields.forEach(tell));
      },
      true
    );
  }
  document.addEventListener("focusout", ({ target }) => (pressing ? left.push(target) : tell(target)));

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll(".bo-more[open]")) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  /* The first thing that is wrong gets the focus. */
  const wrong = document.querySelector('[aria-invalid="true"]');
  if (wrong) {
    wrong.focus();
  }
})();
