/* The reply works without this, by a round trip: it puts a text into the reply at once. */
(() => {
  const form = document.querySelector("form[data-reply]");
  if (!form) return;
  const { reply_language: language, reply_subject: subject, reply_text: area, template } = form.elements;
  const buttons = [...form.querySelectorAll("button[data-body-en]")];
  const asked = form.querySelector("[data-use-asked]");
  const body = (button) => button.getAttribute(`data-body-${language.value}`);
  const ready = new Set(buttons.flatMap((each) => [each.dataset.bodyEn, each.dataset.bodyZh]));
  const isTyped = () => !!area.value.trim() && !ready.has(area.value.trim());
  let chosen = null;

  const use = (button, below = false) => {
    const text = body(button), typed = area.value.trim();
    area.value = below ? `${typed}\n\n${text}` : text;
    subject.value = button.getAttribute(`data-subject-${language.value}`);
    template.value = button.value;
    form.elements.reply_holding.checked = "holding" in button.dataset;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const write = (button, below) => {
    const from = below ? area.value.trim().length : 0;
    use(button, below);
    area.focus();
    // What is still to be written is selected: typing replaces it.
    const gaps = form.dataset.gaps.split("\n").filter(Boolean).map((each) => [area.value.indexOf(each, from), each.length]);
    const [first] = gaps.filter(([at]) => at >= 0).sort(([one], [other]) => one - other);
    if (first) area.setSelectionRange(first[0], first[0] + first[1]);
    // It is read from its beginning, wherever one begins to write.
    if (!below) area.scrollTop = 0;
  };
  for (const button of buttons) {
    button.addEventListener("click", (event) => {
      if (!body(button)) return;
      event.preventDefault();
      chosen = button;
      asked.hidden = !isTyped();
      if (asked.hidden) write(button, false);
      else asked.querySelector("button").focus();
    });
  }
  for (const way of asked.querySelectorAll("button")) {
    way.addEventListener("click", (event) => {
      if (!chosen) return;
      event.preventDefault();
      asked.hidden = true;
      if (way.dataset.way) write(chosen, way.dataset.way === "below");
      else chosen.focus();
    });
  }
  // A text that nobody has changed yet follows the language, and so does the subject.
  const usual = (lang) => form.getAttribute(`data-subject-${lang}`);
  language.addEventListener("change", () => {
    if ([...language.options].some((each) => usual(each.value) === subject.value)) subject.value = usual(language.value);
    const last = buttons.find((each) => each.value === template.value);
    if (last && ready.has(area.value.trim())) use(last);
  });
  // The button says when a letter leaves: at once, or at the time that was chosen.
  const send = form.querySelector("button[name=send]"), at = form.elements.reply_at;
  at?.addEventListener("input", () => { send.textContent = at.value ? send.dataset.later : send.dataset.atOnce; });
})();

/* A link to what is folded away unfolds it. */
document.addEventListener("click", ({ target }) => {
  const link = target.closest?.("main a[href^='#']"), fold = link && document.getElementById(link.hash.slice(1))?.closest("details");
  if (fold) fold.open = true;
});

/* What is opened to be written in has the cursor at once. */
(() => {
  // On a phone, the cursor in a text would push the choice before it out of sight.
  const narrow = matchMedia("(width < 60em)");
  const open = (each) => narrow.matches && each.type === "radio" && !each.form.querySelector(`[name="${each.name}"]:checked`);
  for (const summary of document.querySelectorAll("main details:has(form) > summary")) {
    summary.addEventListener("click", () => setTimeout(() => {
      const box = summary.parentElement;
      // Closing begins with a choice, as do forms of short fields; a text is begun at once.
      const own = [...box.querySelectorAll("textarea, select, input:not([type=hidden])")].filter(each => each.checkVisibility());
      if (box.open) (own.find(each => each.matches("textarea") || open(each)) ?? own[0])?.focus();
    }));
  }
})();

/* An at sign in a note offers the colleagues whose names go on as typed, and ticks those it names. */
(() => {
  const area = document.getElementById("note_text"), line = document.querySelector("[data-names]");
  if (!area || !line) return;
  const calls = JSON.parse(line.dataset.names);
  const people = [...area.form.querySelectorAll("[name=mention]")].map((box) => ({ box, label: box.labels[0].textContent.trim(), calls: calls[box.value] }));
  const MOST = 8;
  const typed = () => /[@\uff20]([^@\uff20\n]{0,40})$/.exec(area.value.slice(0, area.selectionStart));
  const offer = () => {
    const words = area.selectionStart === area.selectionEnd && typed(), part = words ? words[1].toLowerCase() : "";
    const fitting = words ? people.filter(({ calls: [name] }) => name !== words[1].trimEnd() && name.toLowerCase().includes(part)) : [];
    const shown = fitting.slice(0, MOST);
    if (shown.map(({ label }) => label).join("\n") === [...line.children].map((each) => each.textContent).join("\n")) return;
    line.replaceChildren(...shown.map(({ label, calls: [name] }) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: label });
      button.addEventListener("click", () => put(name));
      return button;
    }));
  };
  // As the server reads them: the longest of the names and first names after each sign.
  const named = () => {
    const text = area.value.toLowerCase(), found = new Set();
    for (const { index } of text.matchAll(/[@\uff20]/g)) {
      const rest = text.slice(index + 1).trimStart(), ways = /[a-z0-9]$/.test(text.slice(0, index)) ? 1 : 2;
      const begins = (word) => rest.startsWith(word) && !(/[\x21-\x7e]$/.test(word) && /^[a-z0-9]/.test(rest.slice(word.length)));
      const called = people.flatMap((each) => each.calls.slice(0, ways).map((word) => [word.toLowerCase(), each])).filter(([word]) => begins(word));
      const most = Math.max(...called.map(([word]) => word.length));
      for (const [word, each] of called) if (word.length === most) found.add(each);
    }
    return found;
  };
  const tick = () => {
    const found = named();
    // Their names stand in the note, so that they are told whatever their boxes say.
    for (const each of people) if (each.box.disabled !== found.has(each)) each.box.checked = each.box.disabled = found.has(each);
  };
  const put = (name) => {
    const words = typed();
    line.replaceChildren();
    area.focus();
    if (!words) return;
    const end = area.selectionStart;
    area.setRangeText(`@${name} `, end - words[0].length, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const kind of ["input", "click", "keyup"]) area.addEventListener(kind, offer);
  area.addEventListener("input", tick);
  tick();
  line.addEventListener("keydown", (event) => { if (event.key === "Escape") { line.replaceChildren(); area.focus(); } });
})();
