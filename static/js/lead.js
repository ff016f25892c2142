/* The reply works without this, by a round trip: it puts a text into the reply at once. */
(() => {
  const form = document.querySelector("form[data-reply]");
  if (!form) return;
  const { reply_language: language, reply_subject: subject, reply_text: area, template } = form.elements;
  const buttons = [...form.querySelectorAll("button[name=use]")];
  const body = (button) => button.getAttribute(`data-body-${language.value}`);
  const ready = new Set(buttons.flatMap((each) => [each.dataset.bodyEn, each.dataset.bodyZh]));

  const use = (button) => {
    const text = body(button);
    if (!text) return false;
    const typed = area.value.trim();
    area.value = typed && !ready.has(typed) ? `${typed}\n\n${text}` : text;
    subject.value = button.getAttribute(`data-subject-${language.value}`);
    template.value = button.value;
    form.elements.reply_holding.checked = "holding" in button.dataset;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  };
  for (const button of buttons) {
    button.addEventListener("click", (event) => {
      if (!use(button)) return;
      event.preventDefault();
      area.focus();
    });
  }
  // A text that nobody has changed yet follows the language.
  language.addEventListener("change", () => {
    const chosen = buttons.find((each) => each.value === template.value);
    if (chosen && ready.has(area.value.trim())) use(chosen);
  });
})();

/* What is opened to be written in has the cursor at once. */
(() => {
  for (const summary of document.querySelectorAll(".lead-file details:has(form) > summary")) {
    summary.addEventListener("click", () => setTimeout(() => {
      const box = summary.parentElement;
      // Closing begins with a choice; the words beside it are for few of the answers.
      const first = box.matches(".closing") ? "input[type=radio]" : "textarea, input[type=text]";
      if (box.open) box.querySelector(first)?.focus();
    }));
  }
})();
