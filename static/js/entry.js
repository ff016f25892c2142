/* Entering an enquiry works without this. It keeps what is typed: in this tab, for this account, until it is entered or
   discarded, or the session ends. The server keeps nothing of a person who has not agreed yet, and what they decide is kept nowhere. */
(() => {
  const NAME = "zone-entry", BESIDE = ["received", "owner"];
  const form = document.querySelector("form[data-kept]"), note = document.getElementById("kept");
  const store = action => { try { return action(sessionStorage); } catch { return null; } };
  const forget = () => store(kept => kept.removeItem(NAME));
  if (location.hash === "#entered") forget();
  document.querySelector("form[action$='/sign-out']")?.addEventListener("submit", forget);
  if (!form) return;

  const isOurs = field => field.name && !["hidden", "submit", "button", "radio"].includes(field.type);
  const isTick = field => field.type === "checkbox";
  const save = () => {
    const given = [...form.elements].filter(isOurs).filter(field => isTick(field) ? field.checked : field.value)
      .map(field => [field.name, field.value]);
    if (!given.some(([name]) => !BESIDE.includes(name))) return forget();
    store(kept => kept.setItem(NAME, JSON.stringify({ account: form.dataset.kept, given })));
  };
  const fill = given => {
    for (const [name, value] of given) {
      for (const field of form.elements) {
        if (field.name !== name || !isOurs(field)) continue;
        if (!isTick(field)) field.value = value;
        else if (field.value === value) field.checked = true;
        const folded = field.closest("details");
        if (folded && !BESIDE.includes(name)) folded.open = true;
        field.dispatchEvent(new Event("input"));
        field.dispatchEvent(new Event("change"));
      }
    }
  };

  // How people usually agree who come by a channel, until another way is chosen.
  const { channel, method } = form.elements, usual = JSON.parse(form.dataset.methods);
  let last = channel.value;
  channel.addEventListener("change", () => {
    if (!method.value || method.value === usual[last]) method.value = usual[channel.value] ?? "";
    last = channel.value;
  });

  // Nor does the browser bring back what the person decided about other words.
  form.autocomplete = "off";
  const earlier = JSON.parse(store(kept => kept.getItem(NAME)) || "null");
  if ("sent" in form.dataset) save();
  else if (earlier?.account === form.dataset.kept) {
    fill(earlier.given);
    form.dataset.sent = "";
    note.hidden = false;
  } else forget();
  form.addEventListener("input", save);
  form.addEventListener("change", save);
  document.getElementById("discard").addEventListener("click", () => {
    form.reset();
    forget();
    delete form.dataset.sent;
    note.hidden = true;
    form.querySelector("[name=name]").focus();
  });
})();
