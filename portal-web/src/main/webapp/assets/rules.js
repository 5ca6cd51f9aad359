/* The sentence of each rule follows what is chosen, and fields that the rule does not look at step aside. Without this
   script the page works as well: the sentences are composed when it is saved. */
(() => {
  "use strict";

  const parts = Object.fromEntries(
    [...document.querySelectorAll("#parts [data-part]")].map((part) => [part.dataset.part, part.textContent]));

  const fill = (key, ...values) =>
    values.reduce((said, value, at) => said.replaceAll(`{${at}}`, value), parts[`decision.${key}`] || "");

  const count = (what, number) => fill(`${what}.${number === 1 ? "one" : "many"}`, number);

  const field = (row, name) => row.querySelector(`[data-rule=${name}]`);

  const number = (row, name) => Number(field(row, name).value) || "…";

  const kind = (row) => field(row, "kind").value;

  const sentence = (row) => {
    const said = fill(`sentence.${kind(row)}`, count("approve", number(row, "approvals")),
      count("voters", number(row, "votes")), count("within", number(row, "days")), count("read", number(row, "readers")));
    const blind = field(row, "blind").checked && ["QUORUM", "CONSENT"].includes(kind(row));
    return blind ? `${said} ${fill("blind")}` : said;
  };

  const show = (row) => {
    row.querySelectorAll("[data-for]").forEach((part) => {
      part.hidden = !part.dataset.for.split(" ").includes(kind(row));
      part.querySelectorAll("input").forEach((input) => {
        input.disabled = part.hidden;
      });
    });
    row.querySelector("[data-sentence]").textContent = kind(row)
      ? sentence(row)
      : sentence(document.querySelector("[data-rule-row]"));
  };

  const rows = () => document.querySelectorAll("[data-rule-row]");

  if (document.getElementById("parts")) {
    rows().forEach(show);
    document.addEventListener("input", (event) => {
      if (event.target.closest("[data-rule-row]")) {
        rows().forEach(show);
      }
    });
  }
})();
