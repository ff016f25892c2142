/* Runs cases of a script, each in a frame with a page of its own, whose time, requests and questions are the case's.

   A case says what `it` shows, on which `html`, and perhaps at which `at` (an address) and in which `lang`. `before`
   prepares the window; `act` does something once the script has run, and returns what is compared with `gives`.
   Both get the window, its document and `aid`. */
const pause = () => new Promise(done => setTimeout(done));

/* The time of a window stands still, but for `pass(milliseconds)`. */
const ownTime = frame => {
  const due = new Map();
  let now = 0, last = 0;
  const set = (call, wait = 0, each = null) => (due.set(++last, { at: now + wait, call, each }), last);
  frame.setTimeout = (call, wait) => set(call, wait);
  frame.setInterval = (call, wait) => set(call, wait, wait);
  frame.clearTimeout = key => due.delete(key);
  frame.Date.now = () => now;
  return async milliseconds => {
    const until = now + milliseconds;
    for (;;) {
      await pause();
      const [first] = [...due].filter(([, each]) => each.at <= until).sort(([, one], [, other]) => one.at - other.at);
      if (!first) break;
      const [key, each] = first;
      now = each.at;
      if (each.each) each.at += each.each; else due.delete(key);
      each.call();
    }
    now = until;
  };
};

/* What a case may ask of its window: what was requested and sent, and ways to do what a person does. */
const aidFor = (frame, page) => {
  const aid = {
    pass: ownTime(frame), requests: [], answers: [], sent: [], asked: [], agrees: true,
    $: selector => page.querySelector(selector),
    texts: selector => [...page.querySelectorAll(selector)].map(each => each.textContent),
    fire: (target, kind, more = {}) => {
      const event = Object.assign(new frame.Event(kind, { bubbles: true, cancelable: true }), more);
      target.dispatchEvent(event);
      return event;
    },
    press: (key, target = page.activeElement, more = {}) => {
      const event = new frame.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    },
    type: (field, value) => {
      field.value = value;
      field.setSelectionRange?.(value.length, value.length);
      aid.fire(field, "input");
    },
    choose: (field, value) => {
      field.value = value;
      aid.fire(field, "change");
    },
    tick: (field, checked = true) => {
      field.checked = checked;
      aid.fire(field, "change");
    },
  };
  frame.fetch = async (address, options = {}) => {
    aid.requests.push([String(address), options.body ? [...options.body.keys()] : null]);
    const answer = aid.answers.shift();
    if (!answer) throw new TypeError("Nobody answers.");
    const [status, body] = answer;
    return { status, ok: status === 200, text: async () => body, json: async () => body };
  };
  frame.confirm = words => (aid.asked.push(words), aid.agrees);
  frame.HTMLFormElement.prototype.submit = function () { aid.sent.push(this.id); };
  page.addEventListener("submit", event => {
    // After the script, which may hold it back.
    frame.addEventListener("submit", () => {
      if (!event.defaultPrevented) aid.sent.push(event.target.id);
      event.preventDefault();
    }, { once: true });
  }, true);
  return aid;
};

const runCase = async ({ it, html = "", at = "/", lang = "en", before, act, gives }, source) => {
  const element = document.body.appendChild(document.createElement("iframe"));
  try {
    await new Promise(done => { element.onload = done; element.src = "/blank"; });
    // The frame is told that it is shown after it is told that it is there.
    await pause();
    const frame = element.contentWindow, page = element.contentDocument;
    frame.sessionStorage.clear();
    frame.localStorage.clear();
    frame.history.replaceState(null, "", at);
    page.documentElement.lang = lang;
    page.body.innerHTML = html;
    const aid = aidFor(frame, page);
    await before?.(frame, page, aid);
    const script = page.createElement("script");
    script.textContent = source;
    let trouble = null;
    frame.addEventListener("error", event => { trouble = event.message; });
    page.body.append(script);
    const got = await act(frame, page, aid);
    const [one, other] = [got, gives].map(each => JSON.stringify(each));
    return trouble || one !== other ? `${it}: ${trouble ?? `${one}, not ${other}`}` : null;
  } catch (trouble) {
    return `${it}: ${trouble.stack}`;
  } finally {
    element.remove();
  }
};

const runCases = async (cases, source) => {
  const failed = [];
  for (const each of cases) failed.push(await runCase(each, source));
  return failed.filter(Boolean);
};
