/* Keeps what is typed in the form over a reload: in this tab, until it is sent, cleared or closed.
   Boxes of consent and hidden fields are never kept. */
(() => {
  const NAME = "zone-form";
  const store = action => { try { return action(sessionStorage); } catch { return null; } };
  const form = document.getElementById("enquiry");
  if (!form) { store(kept => kept.removeItem(NAME)); return; }

  const lang = document.documentElement.lang.split("-")[0];
  // Nor does the browser bring a tick back: agreement to the words shown now is an act of its own.
  for (const box of form.querySelectorAll("[name^=consent_]")) box.autocomplete = "off";
  const isTick = field => field.type === "checkbox";
  const isOurs = field => field.name && !["hidden", "submit", "button"].includes(field.type)
    && field.name !== "fax_number" && !field.name.startsWith("consent_")
    // The page's own language is a default, not an answer.
    && !(field.name === "reply_language" && field.value === lang);
  const answers = () => [...form.elements].filter(isOurs)
    .filter(field => isTick(field) ? field.checked : field.value)
    .map(field => [field.name, field.value]);
  const fill = given => {
    for (const [name, value] of given) {
      for (const field of form.elements) {
        if (field.name !== name || !isOurs(field) && name !== "reply_language") continue;
        if (!isTick(field)) field.value = value;
        else if (field.value === value) field.checked = true;
        const folded = field.closest("details");
        if (folded) folded.open = true;
      }
    }
    for (const field of form.querySelectorAll("textarea")) field.dispatchEvent(new Event("input"));
    for (const field of form.querySelectorAll("select")) field.dispatchEvent(new Event("change"));
  };

  const save = () => {
    const given = answers();
    store(kept => given.length ? kept.setItem(NAME, JSON.stringify(given)) : kept.removeItem(NAME));
  };
  // A form that came back has its answers from the server.
  // What the address chooses is newer than what was kept.
  const [, chosen] = /[?&](sector|topic)=/.exec(location.search) || [];
  const earlier = JSON.parse(store(kept => kept.getItem(NAME)) || "[]")
    .filter(([name]) => !name.startsWith(chosen));
  if (!("empty" in form.dataset)) save();
  else if (earlier.length) fill(earlier);
  form.addEventListener("input", save);
  form.addEventListener("change", save);

  const clear = document.getElementById("clear");
  let cleared = null;
  const offer = words => { clear.textContent = clear.dataset[words]; };
  clear.hidden = false;
  clear.addEventListener("click", () => {
    if (cleared) {
      fill(cleared);
      cleared = null;
      offer("clear");
    } else {
      cleared = answers();
      for (const field of form.elements) {
        if (isTick(field)) field.checked = false;
        else if (isOurs(field)) field.value = "";
      }
      fill([]);
      offer("undo");
    }
    save();
  });
  form.addEventListener("input", () => { if (cleared) { cleared = null; offer("clear"); } });
})();
