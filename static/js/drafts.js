/* The desk works without this. It saves what is typed a second after typing stops, and asks before text that is not sent is left. */
(() => {
  const PAUSE = 1000, AGAIN = 15000, LONGEST_WAIT = 3000;
  const fields = "textarea, select, input:not([type=hidden])", choices = "select, [type=checkbox], [type=radio]";
  // Forms that ask, as filters do, send nothing that could be lost; a password is nobody's draft.
  const forms = [...document.querySelectorAll("main form[method=post]")].filter(form => !form.querySelector("[type=password]"));
  // What is ticked in a list, and what to do with it, is no text: nobody is asked about it.
  const boxesOf = form => [...form.elements].filter(each => each.matches(fields) && !(form.querySelector("[data-lead]") && each.matches(choices)));
  const state = each => each.matches("[type=checkbox], [type=radio]") ? each.checked : each.options ? [...each.selectedOptions].map(option => option.value).join() : each.value;
  const words = form => JSON.stringify(boxesOf(form).map(each => [each.name, state(each)]));
  const started = new Map(forms.map(form => [form, words(form)]));
  const shown = new Map(forms.flatMap(boxesOf).map(each => [each, state(each)]));
  let sent = null, elsewhere = false;

  class Draft {
    constructor(bar) {
      this.bar = bar;
      this.form = bar.closest("form");
      this.name = bar.querySelector("[name=draft]");
      this.state = bar.querySelector("[data-draft-state]");
      this.fields = bar.dataset.fields.split(" ").filter(Boolean);
      // What came back from sending was not stored by that.
      this.stored = "sent" in bar.dataset ? "" : this.told();
      this.under = null;
      bar.querySelector("[data-draft-save]").hidden = true;
      // Words come back from the draft alone: a browser would put a letter that was sent back into its boxes.
      this.form.autocomplete = "off";
      this.form.addEventListener("focusout", () => { if (this.waits && sent !== this.form) this.save(); });
      for (const kind of ["input", "change"]) this.form.addEventListener(kind, () => this.soon());
      this.soon();
    }
    told() {
      const sent = new FormData(this.form);
      return JSON.stringify(this.fields.map(name => sent.getAll(name)));
    }
    get waits() { return this.told() !== this.stored; }
    soon(pause = PAUSE) {
      clearTimeout(this.timer);
      if (this.waits) this.timer = setTimeout(() => this.save(), pause);
    }
    say(text) { if (this.state.textContent !== text) this.state.textContent = text; }
    // One at a time, so that two never cross; what is typed meanwhile is saved after it.
    save(last = false) {
      clearTimeout(this.timer);
      if (this.under && !last) return this.under;
      if (!this.waits) return Promise.resolve(true);
      const told = this.told();
      this.under = this.send(last).finally(() => { this.under = null; if (sent !== this.form && this.told() !== told) this.soon(); });
      return this.under;
    }
    async send(last, again = false) {
      const told = this.told(), body = new FormData(this.form);
      // Only what the draft needs leaves, and a file never does.
      for (const name of [...new Set(body.keys())])
        if (![...this.fields, "csrf_token", "draft"].includes(name)) body.delete(name);
      try {
        const answer = await fetch(this.bar.dataset.draft, {
          method: "POST", body, keepalive: last, redirect: "error", headers: { Accept: "application/json" },
        });
        if (answer.ok) {
          const { said, draft } = await answer.json();
          const kept = [this.name.value, draft].some(each => each && !each.endsWith(":0"));
          this.name.value = draft;
          this.stored = told;
          // A choice without words has no draft, and none was there to delete.
          this.say(kept ? said : "");
          return true;
        }
        if (answer.status === 422) { this.say((await answer.json()).said); return false; }
        // A token of a session that is over: one of the present session, if there is any, goes on.
        if ((answer.status === 400 || answer.status === 403) && !again && await this.renew()) return this.send(last, true);
        this.say(answer.status === 400 || answer.status === 403 ? this.bar.dataset.signedOut : this.bar.dataset.failed);
      } catch { this.say(this.bar.dataset.failed); }
      this.timer = setTimeout(() => this.save(), AGAIN);
      return false;
    }
    async renew() {
      const answer = await fetch(this.bar.dataset.token, { redirect: "error", cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return false;
      const { token, account } = await answer.json();
      // Words are not given to a colleague who signed in at the same desk.
      if (account !== this.bar.dataset.account) return false;
      for (const each of document.querySelectorAll("input[name=csrf_token]")) each.value = token;
      return true;
    }
  }

  // The page that keeps a late form: once signed in elsewhere, one press sends it.
  const late = document.querySelector("form[data-renew]");
  if (late) {
    window.addEventListener("focus", async () => {
      const answer = await fetch(late.dataset.renew, { redirect: "error", cache: "no-store" }).catch(() => null);
      if (answer?.ok) late.elements.csrf_token.value = (await answer.json()).token;
    });
  }

  const drafts = [...document.querySelectorAll("[data-draft]")].map(bar => new Draft(bar));
  const draftOf = new Map(drafts.map(draft => [draft.form, draft]));
  // What came back from sending is stored nowhere, unless it has a draft.
  const unsaved = form => draftOf.has(form) ? draftOf.get(form).waits : "sent" in form.dataset || words(form) !== started.get(form);

  // What somebody typed or chose here, saved or not; what came back from sending was typed, too.
  const isUnsent = form => boxesOf(form).some(each => each.matches(choices) ? state(each) !== shown.get(each)
    : each.value.trim() && (each.value !== (shown.get(each) ?? "") || form.querySelector("[data-draft][data-sent]")));

  // Going back to the answer to a sent form would show an error of the browser: the page that has the form is shown.
  const here = document.querySelector("[data-here]")?.dataset.here;
  if (here) history.replaceState(null, "", here);

  // Sending waits for drafts on their way: its own would be kept for ever if it came later, and others would be lost.
  let ready = null;
  document.addEventListener("submit", event => {
    const { target, submitter } = event;
    if (event.defaultPrevented) return;
    const own = draftOf.get(target);
    const open = drafts.filter(draft => draft === own ? draft.under : draft.under || draft.waits);
    if (ready === target || !open.length) {
      ready = null;
      sent = target;
      clearTimeout(own?.timer);
      return;
    }
    event.preventDefault();
    const late = new Promise(done => setTimeout(done, LONGEST_WAIT));
    Promise.race([Promise.all(open.map(draft => draft === own ? draft.under : draft.save())), late]).finally(() => {
      ready = target;
      target.requestSubmit(submitter);
    });
  });
  // A page that stayed, as after a download, is written on.
  document.addEventListener("input", () => { sent = null; });
  // A page that the browser kept as it was left shows what has been sent since: the server knows better.
  window.addEventListener("pageshow", event => { if (event.persisted && drafts.length) location.reload(); else sent = null; });
  const saveAll = () => { for (const draft of drafts) if (draft.form !== sent && draft.waits) draft.save(true); };
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") saveAll(); });
  // Calling and writing by another program leaves nothing.
  document.addEventListener("click", event => {
    if (!event.target.closest("a[href^='tel:'], a[href^='mailto:']")) return;
    elsewhere = true;
    setTimeout(() => { elsewhere = false; }, PAUSE);
  });
  window.addEventListener("beforeunload", event => {
    // Another form of this page leads back to it, where what is saved is shown again.
    const stays = forms.includes(sent);
    if (elsewhere || !forms.some(form => form !== sent && (unsaved(form) || !stays && isUnsent(form)))) return;
    saveAll();
    event.preventDefault();
  });
})();
