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
