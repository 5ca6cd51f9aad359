/* How well a colour can be read, told while it is typed; the server tells the same when the form is sent. */
(() => {
  "use strict";

  const AA = 4.5;
  const COLOUR = /^#[0-9a-f]{6}$/i;

  const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const linear = (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const between = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  const mixed = (colour, target, hundredths) =>
    `#${channels(colour)
      .map((channel) => Math.round(channel + ((target - channel) * hundredths) / 100))
      .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
      .join("")}`;

  const nearest = (colour, grounds) => {
    const target = luminance(grounds[0]) > 0.5 ? 0 : 255;
    for (let step = 0; step <= 100; step++) {
      const candidate = mixed(colour, target, step);
      if (grounds.every((ground) => between(candidate, ground) >= AA)) {
        return candidate;
      }
    }
    return mixed(colour, target, 100);
  };

  const tell = (field, input, picker) => {
    const colour = input.value.trim();
    if (!COLOUR.test(colour)) {
      return;
    }
    picker.value = colour.toLowerCase();
    const note = field.querySelector(".bo-nearest");
    const lines = [...field.querySelectorAll("[data-ground]")];
    for (const line of lines) {
      const ratio = between(colour, line.dataset.ground);
      const enough = ratio >= AA;
      line.dataset.enough = String(enough);
      line.querySelector("text").setAttribute("fill", colour);
      line.querySelector("b").textContent = (Math.floor(ratio * 100) / 100).toFixed(2);
      line.querySelector("b + span").textContent = enough ? note.dataset.enough : note.dataset.short;
    }
    const proposal = nearest(colour, lines.map((line) => line.dataset.ground));
    note.textContent = "";
    if (proposal !== colour.toUpperCase()) {
      const take = document.createElement("button");
      take.type = "button";
      take.className = "bo-plain";
      take.textContent = note.dataset.text.replace("{0}", proposal);
      take.addEventListener("click", () => {
        input.value = proposal;
        input.focus();
        tell(field, input, picker);
      });
      note.append(take);
    }
  };

  for (const field of document.querySelectorAll("[data-colour]")) {
    const input = field.querySelector("input");
    const picker = document.createElement("input");
    picker.type = "color";
    picker.className = "bo-picker";
    picker.setAttribute("aria-label", field.querySelector("label").textContent);
    input.after(picker);
    input.addEventListener("input", () => tell(field, input, picker));
    picker.addEventListener("input", () => {
      input.value = picker.value.toUpperCase();
      tell(field, input, picker);
    });
    tell(field, input, picker);
  }
})();
