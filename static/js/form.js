/* The form works without this. It leads to what went wrong, and says how much room is left. */
(() => {
  document.querySelector(".summary")?.focus();

  // The answer to a POST is kept nowhere, so Back and a reload get the form by its address. What the server filled in
  // counts as typed from here on, so that the browser gives it back.
  const here = document.querySelector("[data-here]");
  if (here) {
    history.replaceState(null, "", here.dataset.here);
    for (const field of here.querySelectorAll("input.input, textarea")) {
      const { value } = field;
      field.defaultValue = "";
      field.value = value;
    }
  }

  // Beside the form the column has its own scroll: what opens at its end would open out of sight.
  const people = document.querySelector("aside details");
  people?.addEventListener("toggle", () => people.open && people.scrollIntoView({ block: "nearest" }));

  // The hint of the telephone number names the calling code of the country that is chosen.
  const phone = document.querySelector("[data-codes]"), country = document.getElementById("country");
  const hint = phone && document.getElementById("phone-hint");
  if (hint && country) {
    const usual = hint.textContent;
    const codes = new Map(phone.dataset.codes.split(" ").map(each => [each.slice(0, 2), each.slice(2)]));
    const tell = () => {
      const code = codes.get(country.value);
      hint.textContent = code ? phone.dataset.hint.replace("#", code) : usual;
    };
    country.addEventListener("change", tell);
    tell();
  }

  // What is asked only of those who want a call or WeChat.
  const reach = document.getElementById("reach_by"), note = document.getElementById("reach_note");
  if (reach && note) {
    const ask = () => {
      note.closest(".group").hidden = !note.value && !["phone", "wechat"].includes(reach.value);
    };
    reach.addEventListener("change", ask);
    ask();
  }

  const FROM = 0.75, PAUSE = 1000;
  for (const area of document.querySelectorAll("textarea[data-limit]")) {
    const { limit } = area.dataset;
    const seen = document.createElement("p");
    seen.className = "hint count";
    seen.setAttribute("aria-hidden", "true");
    const heard = document.createElement("p");
    heard.className = "trap";
    heard.setAttribute("aria-live", "polite");
    area.after(seen, heard);

    let timer;
    const say = () => {
      // As the server counts: characters, not UTF-16 units, without white space at the ends.
      const length = [...area.value.normalize().trim()].length;
      const room = limit - length;
      // A number is spelled only to be shown: it takes as long as all else that a page starts with.
      const spell = () => Math.abs(room).toLocaleString(document.documentElement.lang);
      const words = area.dataset[(room < 0 ? "over" : "left") + (Math.abs(room) === 1 ? "One" : "")];
      seen.textContent = length < limit * FROM ? "" : words.replace("#", spell);
      seen.classList.toggle("error-text", room < 0);
      // Spoken after a pause in typing, so that it does not interrupt every letter.
      clearTimeout(timer);
      timer = setTimeout(() => { heard.textContent = seen.textContent; }, PAUSE);
    };
    area.addEventListener("input", say);
    say();
  }
})();
