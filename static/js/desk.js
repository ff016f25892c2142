/* The desk works without this. Keys for those who want them, menus that close, and boxes ticked all at once. */
(() => {
  const OFF = "desk-shortcuts-off";
  const dialog = document.getElementById("shortcuts");
  const part = name => document.querySelector(`[data-shortcuts=${name}]`);
  const rows = [...document.querySelectorAll("[data-lead]")];
  const boxes = [...document.querySelectorAll("[data-lead] input[name=lead]")];
  const linkOf = row => row.querySelector(".lead-link, .reference-link");
  const boxOf = row => row?.querySelector("input[name=lead]");
  // A browser that keeps nothing for us has the keys on, and says so.
  const store = { get off() { try { return !!localStorage.getItem(OFF); } catch { return false; } },
                  set off(off) { try { off ? localStorage.setItem(OFF, "1") : localStorage.removeItem(OFF); } catch { /* kept until the page is left */ } } };
  let off = store.off;

  /* A menu closes by a click elsewhere, or by Esc, which goes back to what opened it */
  for (const menu of document.querySelectorAll(":is(.mast-ways, .console-ways) details")) {
    document.addEventListener("click", event => { if (!menu.contains(event.target)) menu.open = false; });
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  /* Ticks */
  const all = document.querySelector("[data-tick]"), chosen = document.querySelector("[data-chosen]");
  const words = all && [all.textContent, all.dataset.tick];
  const match = document.querySelector("[data-match]");
  const count = () => {
    const ticked = boxes.filter(box => box.checked).length;
    const n = match?.checked ? Number(match.dataset.match) : ticked;
    if (chosen) chosen.textContent = n ? chosen.dataset.chosen.replace("#", n) : "";
    if (all) all.textContent = words[Number(ticked === boxes.length)];
  };
  if (all) {
    all.setAttribute("role", "button");
    all.addEventListener("click", event => {
      event.preventDefault();
      const tick = boxes.some(box => !box.checked);
      for (const box of boxes) box.checked = tick;
      if (match && !tick) match.checked = false;
      count();
    });
    all.addEventListener("keydown", event => { if (event.key === " ") { event.preventDefault(); all.click(); } });
    for (const box of boxes) box.addEventListener("change", () => { if (match && !box.checked) match.checked = false; count(); });
    match?.addEventListener("change", () => { for (const box of boxes) box.checked = match.checked; count(); });
    count();
  }

  /* A long list of boxes, of which those whose label has the words typed are shown, and those ticked */
  for (const find of document.querySelectorAll("[data-find]")) {
    find.parentElement.hidden = false;
    const picks = [...find.closest("fieldset").querySelectorAll(".pick")];
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    find.addEventListener("input", () => {
      const typed = plain(find.value.trim());
      for (const pick of picks) pick.hidden = !plain(pick.textContent).includes(typed) && !pick.querySelector("input").checked;
    });
    find.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
  }

  /* The filters set, said before they are applied */
  const set = document.querySelector("[data-set]");
  set?.closest("form").addEventListener("change", event => {
    const filters = [...event.currentTarget.elements].filter(each => each.name && !["folder", "sort"].includes(each.name));
    set.textContent = set.dataset.set.replace("#", filters.filter(each => each.type === "checkbox" ? each.checked : each.value).length);
  });

  /* The folder that is shown is in sight in its row */
  const folder = document.querySelector(".folders [aria-current]"), folders = folder?.closest("ul");
  if (folders) folders.scrollLeft = folder.offsetLeft - folders.offsetLeft - (folders.clientWidth - folder.offsetWidth) / 2;

  /* Chinese headings break between words, not in them, where the browser knows its words */
  const segmenter = /^zh/.test(document.documentElement.lang) && window.Intl?.Segmenter && new Intl.Segmenter("zh", { granularity: "word" });
  for (const heading of segmenter ? document.querySelectorAll("main h1") : []) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT), found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const words = [...segmenter.segment(text.data)].map(each => each.segment);
      text.replaceWith(...words.flatMap((word, at) => at ? [document.createElement("wbr"), word] : [word]));
    }
    heading.classList.add("whole-words");
  }

  /* Keys: none with a modifier, none while something is being written (WCAG 2.1.4: they can be turned off) */
  const here = () => rows.findIndex(row => row.contains(document.activeElement));
  const go = step => {
    const at = here(), next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (rows[next]) { linkOf(rows[next]).focus(); rows[next].scrollIntoView({ block: "nearest" }); }
  };
  // What is ticked is acted on; with nothing ticked, the lead that has the focus.
  const ensureTicked = () => {
    const box = boxOf(rows[here()]);
    if (box && !boxes.some(each => each.checked)) { box.checked = true; count(); }
    return boxes.some(each => each.checked);
  };
  const take = () => {
    const button = document.querySelector("[data-me]");
    if (!button || (boxes.length && !ensureTicked())) return;
    // A stray key takes nothing from a colleague.
    const owned = [button, ...rows.filter(row => boxOf(row)?.checked)].map(each => each.dataset.asks).filter(Boolean);
    if (owned.length && !confirm(owned.join("\n"))) return;
    button.form.elements.owner.value = button.dataset.me;
    button.click();
  };
  const status = () => {
    if (rows.length) ensureTicked();
    document.querySelector("main [name=status]:not(.filters *)")?.focus();
  };
  // What the page itself leads to has a link that names its key.
  const follow = key => document.querySelector(`a[data-key="${key}"]`)?.click();
  const tick = () => { const box = boxOf(rows[here()]); if (box) { box.checked = !box.checked; count(); } };
  // What is not sent holds the page, wherever the focus is: no stray key leaves it. In a list, ticks and what to do with them are for the keys.
  const changed = each => each.matches("[type=checkbox], [type=radio]") ? each.checked !== each.defaultChecked
    : each.options ? [...each.options].some((option, at) => option.selected !== (option.defaultSelected || !each.multiple && !at && !each.querySelector("[selected]")))
    : each.value !== each.defaultValue;
  const isWriting = () => !!document.querySelector("[data-sent]") || [...document.querySelectorAll("main form[method=post]")].some(form =>
    [...form.elements].filter(each => each.matches("textarea, input:not([type=hidden], [type=search])") || each.options).some(each =>
      !(form.querySelector("[data-lead]") && each.matches("select, [type=checkbox]")) && changed(each)));
  const keys = {
    j: () => rows.length ? go(1) : follow("j"), k: () => rows.length ? go(-1) : follow("k"), u: () => follow("u"), o: () => rows[here()] && linkOf(rows[here()]).click(), x: tick, a: take, s: status,
    "/": () => document.querySelector("[data-key='/']")?.focus(), "?": () => dialog?.showModal(),
  };
  document.addEventListener("keydown", event => {
    // Where no help says which keys there are, and how to turn them off, there are none.
    if (off || !dialog || !Object.hasOwn(keys, event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState("AltGraph")) return;
    // The key that ends a composition is told by its code alone in some browsers.
    if (event.isComposing || event.keyCode === 229 || document.querySelector("dialog[open]")) return;
    if (event.target.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]") || isWriting()) return;
    event.preventDefault();
    keys[event.key]();
  });

  /* Help */
  if (!dialog) return;
  part("open").hidden = false;
  part("open").addEventListener("click", () => dialog.showModal());
  part("close").addEventListener("click", () => dialog.close());
  part("on").checked = !off;
  part("on").addEventListener("change", event => { store.off = off = !event.target.checked; });
})();
