...(() => {
  const html = `<form id="enquiry" data-empty><input name="name"><input type="hidden" name="token" value="1"><input name="fax_number" value="bot">
    <input type="checkbox" name="topic" value="visit"><input type="checkbox" name="topic" value="land"><input type="checkbox" name="consent_news">
    <select name="reply_language"><option>en<option>zh</select><details><textarea name="message"></textarea></details>
    <button type="button" id="clear" data-clear="clear" data-undo="undo" hidden>x</button></form>`;
  const kept = frame => JSON.parse(frame.sessionStorage.getItem("zone-form"));
  const answers = `[["name","Ana"],["topic","visit"],["reply_language","zh"],["message","Words"]]`;
  const state = $ => ["[name=name]", "textarea", "select"].map(each => $(each).value).concat($("[value=visit]").checked, $("[value=land]").checked);
  return [
    {
      it: "keeps what is typed, but no consent, no hidden field and no default",
      html,
      act: (frame, page, { $, type, tick }) => {
        for (const each of ["[name=fax_number]", "[name=consent_news]", "[value=land]"]) tick($(each));
        type($("[name=name]"), "Ana");
        return [kept(frame), $("[name=consent_news]").autocomplete, $("#clear").hidden];
      },
      gives: [[["name", "Ana"], ["topic", "land"]], "off", false],
    },
    {
      it: "fills an empty form with what was kept, and opens what is folded away",
      html,
      before: frame => frame.sessionStorage.setItem("zone-form", answers),
      act: (frame, page, { $ }) => [...state($), $("details").open],
      gives: ["Ana", "Words", "zh", true, false, true],
    },
    {
      it: "takes a topic of the address for newer than what was kept",
      html, at: "/en/contact?topic=land",
      before: frame => frame.sessionStorage.setItem("zone-form", answers),
      act: (frame, page, { $ }) => state($),
      gives: ["Ana", "Words", "zh", false, false],
    },
    {
      it: "keeps the answers of a form that came back",
      html: html.replace("data-empty", "").replace(`name="name"`, `name="name" value="Bo"`),
      before: frame => frame.sessionStorage.setItem("zone-form", answers),
      act: frame => kept(frame),
      gives: [["name", "Bo"]],
    },
    {
      it: "clears, and brings back what was cleared until something is typed",
      html,
      before: frame => frame.sessionStorage.setItem("zone-form", answers),
      act: (frame, page, { $, type, texts }) => {
        const seen = [];
        const see = () => seen.push([...state($), kept(frame)?.length ?? 0, texts("#clear")[0]]);
        $("#clear").click(); see();
        $("#clear").click(); see();
        $("#clear").click();
        type($("[name=name]"), "Bo"); see();
        return seen;
      },
      gives: [["", "", "", false, false, 0, "undo"], ["Ana", "Words", "zh", true, false, 4, "clear"], ["Bo", "", "", false, false, 1, "clear"]],
    },
    {
      it: "forgets all on a page without the form",
      before: frame => frame.sessionStorage.setItem("zone-form", answers),
      act: frame => kept(frame),
      gives: null,
    },
  ];
})(),
