...(() => {
  const bar = (more = "") => `<div data-draft="/draft" data-fields="words" data-account="me" data-token="/token" data-failed="failed" data-signed-out="signed out" ${more}>
    <input type="hidden" name="draft" value="d:0"><p data-draft-state></p><button data-draft-save>save</button></div>`;
  const page = (more, words = "") => `<main><form id="own" method="post" ${more ? "data-x" : ""}><input type="hidden" name="csrf_token" value="old"><textarea name="words">${words}</textarea>
    <select name="beside"><option>a<option>b</select><input type="file" name="file">${bar(more)}<button id="send">x</button></form>
    <form id="other" method="post"><input name="plain"><input type="checkbox" name="tick"><input type="date"><input type="time"><button>x</button></form>
    <form id="secret" method="post"><input type="password"></form><a href="tel:1">call</a></main>`;
  const state = ({ texts, $ }) => [texts("[data-draft-state]")[0], $("[name=draft]").value];
  const saved = [200, { said: "saved", draft: "d:1" }];
  const leaves = ({ fire }, frame) => !fire(frame, "beforeunload").defaultPrevented;
  const hide = (frame, document, { fire }) => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    fire(document, "visibilitychange");
  };
  return [
    {
      it: "saves what is typed a second after typing stops, and sends what the draft needs alone",
      html: page(),
      before: (frame, document, { answers }) => answers.push(saved),
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        await aid.pass(900);
        const early = aid.requests.length;
        await aid.pass(5000);
        return [early, aid.requests, state(aid), aid.$("[data-draft-save]").hidden, aid.$("form").autocomplete];
      },
      gives: [0, [["/draft", ["csrf_token", "words", "draft"]]], ["saved", "d:1"], true, "off"],
    },
    {
      it: "saves when the field is left, when the page is hidden, and what came back from sending",
      html: page("data-sent data-here='/lead'", "Words"),
      before: (frame, document, { answers }) => answers.push(saved, saved, saved),
      act: async (frame, document, aid) => {
        await aid.pass(1000);
        aid.$("textarea").value = "More";
        aid.fire(aid.$("textarea"), "focusout");
        await aid.pass(0);
        aid.$("textarea").value = "Still more";
        hide(frame, document, aid);
        await aid.pass(0);
        return [aid.requests.length, frame.location.pathname];
      },
      gives: [3, "/lead"],
    },
    {
      it: "says what is refused, and tries what failed again fifteen seconds later",
      html: page(),
      before: (frame, document, { answers }) => answers.push([422, { said: "refused" }], [500, ""], saved),
      act: async (frame, document, aid) => {
        const seen = [];
        for (const [words, wait] of [["Bad", 60000], ["Words", 1000], ["Words", 14000], ["Words", 1000]]) {
          if (aid.$("textarea").value !== words) aid.type(aid.$("textarea"), words);
          await aid.pass(wait);
          seen.push(aid.texts("[data-draft-state]")[0], aid.requests.length);
        }
        return seen;
      },
      gives: ["refused", 1, "failed", 2, "failed", 2, "saved", 3],
    },
    {
      it: "goes on with a token of the present session of the same account",
      html: page(),
      before: (frame, document, { answers }) => answers.push([400, ""], [200, { token: "new", account: "me" }], saved),
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        await aid.pass(1000);
        return [aid.requests.map(([address]) => address), aid.$("[name=csrf_token]").value, ...state(aid)];
      },
      gives: [["/draft", "/token", "/draft"], "new", "saved", "d:1"],
    },
    ...[[200, { token: "new", account: "her" }], [403, ""], null].map(answer => ({
      it: `gives no words to a colleague, and says that the session is over (${answer?.[0] ?? "no answer"})`,
      html: page(),
      before: (frame, document, { answers }) => answers.push([403, ""], answer),
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        await aid.pass(1000);
        return [aid.$("[name=csrf_token]").value, aid.texts("[data-draft-state]")[0]];
      },
      gives: ["old", "signed out"],
    })),
    {
      it: "gives a late form the token of the session in which somebody has signed in again",
      html: `<main><form method="post" data-renew="/token"><input type="hidden" name="csrf_token" value="old"></form></main>`,
      before: (frame, document, { answers }) => answers.push(null, [200, { token: "new" }]),
      act: async (frame, document, { $, fire, pass }) => {
        const seen = [];
        for (let turn = 0; turn < 2; turn += 1) {
          fire(frame, "focus");
          await pass(0);
          seen.push($("[name=csrf_token]").value);
        }
        return seen;
      },
      gives: ["old", "new"],
    },
    {
      it: "waits for other drafts before it sends a form, and asks nothing on the way out",
      html: page(),
      before: (frame, document, { answers }) => answers.push(saved),
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        aid.$("#other").requestSubmit();
        const held = [...aid.sent];
        await aid.pass(0);
        return [held, aid.sent, aid.requests.length, leaves(aid, frame)];
      },
      gives: [[], ["other"], 1, true],
    },
    {
      it: "sends a form with its own draft at once, and saves no more",
      html: page(),
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        aid.$("#own").requestSubmit();
        await aid.pass(60000);
        return [aid.sent, aid.requests.length, leaves(aid, frame)];
      },
      gives: [["own"], 0, true],
    },
    {
      it: "sends no later than three seconds after a draft that nobody answers",
      html: page(),
      before: frame => { frame.fetch = () => new Promise(() => {}); },
      act: async (frame, document, aid) => {
        aid.type(aid.$("textarea"), "Words");
        aid.$("#other").requestSubmit();
        await aid.pass(2900);
        const early = [...aid.sent];
        await aid.pass(200);
        return [early, aid.sent];
      },
      gives: [[], ["other"]],
    },
    {
      it: "asks before what is typed or ticked is left, unless a call leaves the page",
      html: page(),
      act: async (frame, document, aid) => {
        const { $, type, tick, pass, fire } = aid, seen = [leaves(aid, frame)];
        tick($("[name=tick]")); seen.push(leaves(aid, frame));
        tick($("[name=tick]"), false); seen.push(leaves(aid, frame));
        type($("[name=plain]"), "x"); seen.push(leaves(aid, frame));
        fire($("a"), "click"); seen.push(leaves(aid, frame));
        await pass(1000); seen.push(leaves(aid, frame));
        fire(frame, "pageshow"); seen.push(leaves(aid, frame));
        return seen;
      },
      gives: [true, false, true, false, true, false, false],
    },
    {
      it: "asks for words that are saved and not sent, for a day and for a time, and for nothing once they are out",
      html: page(),
      before: (frame, document, { answers }) => answers.push(saved, saved, saved, saved),
      act: async (frame, document, aid) => {
        const seen = [];
        for (const [field, value] of [["textarea", "Words"], ["[type=date]", "2031-02-03"], ["[type=time]", "10:15"]])
          for (const each of [value, ""]) {
            aid.$(field).value = each;
            aid.fire(aid.$(field), "input");
            await aid.pass(1000);
            seen.push(leaves(aid, frame));
          }
        return seen;
      },
      gives: [false, true, false, true, false, true],
    },
    ...["", "data-sent"].map(sent => ({
      it: `asks for what came back from sending, and for nothing that was restored (${sent})`,
      html: page(sent, "Words"),
      before: (frame, document, { answers }) => answers.push(saved),
      act: async (frame, document, aid) => {
        await aid.pass(1000);
        return leaves(aid, frame);
      },
      gives: !sent,
    })),
  ];
})(),
