...(() => {
  const reply = `<form id="reply" data-reply data-subject-en="About" data-subject-zh="关于" data-gaps="[day]\n[hour]">
    <select name="reply_language"><option>en<option>zh</select><input name="reply_subject" value="About"><textarea name="reply_text"></textarea>
    <input type="hidden" name="template"><input type="checkbox" name="reply_holding"><input name="reply_at">
    <button name="use" value="call" data-body-en="At [hour] on [day]" data-body-zh="时间 [hour]" data-subject-en="Call" data-subject-zh="电话" data-holding>call</button>
    <button name="use" value="bare" data-body-en="" data-body-zh="">bare</button>
    <div data-use-asked hidden><button data-way="over">over</button><button data-way="below">below</button><button data-way="">no</button></div>
    <button name="send" data-at-once="now" data-later="later">now</button></form>`;
  const fields = $ => ["textarea", "[name=reply_subject]", "[name=template]"].map(each => $(each).value);
  const selected = area => area.value.slice(area.selectionStart, area.selectionEnd);
  const note = `<form><textarea id="note_text"></textarea>
    <label><input type="checkbox" name="mention" value="1">Ana Li (desk)</label><label><input type="checkbox" name="mention" value="2">An</label>
    <div data-names='{"1": ["Ana Li", "Ana"], "2": ["An"]}'></div></form>`;
  return [
    {
      it: "puts a text into the reply, with its first gap selected",
      html: reply,
      act: (frame, page, { $ }) => {
        $("[value=call]").click();
        return [...fields($), $("[name=reply_holding]").checked, selected($("textarea")), $("[data-use-asked]").hidden];
      },
      gives: ["At [hour] on [day]", "Call", "call", true, "[hour]", true],
    },
    {
      it: "asks before it replaces what was typed, and puts the text below it, over it or nowhere",
      html: reply,
      act: (frame, page, { $, type }) => {
        type($("textarea"), "[hour] Mine");
        $("[value=call]").click();
        const seen = [$("[data-use-asked]").hidden, page.activeElement.textContent];
        $("[data-way='']").click();
        seen.push(page.activeElement.textContent, $("textarea").value);
        $("[value=call]").click();
        $("[data-way=below]").click();
        seen.push($("textarea").value, $("textarea").selectionStart > 12, selected($("textarea")));
        $("[value=call]").click();
        $("[data-way=over]").click();
        return [...seen, $("textarea").value, $("[data-use-asked]").hidden];
      },
      gives: [false, "over", "call", "[hour] Mine", "[hour] Mine\n\nAt [hour] on [day]", true, "[hour]", "At [hour] on [day]", true],
    },
    {
      it: "lets a text and a subject that nobody has changed follow the language",
      html: reply,
      act: (frame, page, { $, type, choose }) => {
        choose($("select"), "zh");
        const seen = [fields($)];
        $("[value=call]").click();
        choose($("select"), "en");
        seen.push(fields($));
        type($("textarea"), "Mine");
        choose($("select"), "zh");
        return [...seen, fields($)];
      },
      gives: [["", "关于", ""], ["At [hour] on [day]", "Call", "call"], ["Mine", "Call", "call"]],
    },
    {
      it: "leaves an empty text, and a way without a text, to the server; and says when a letter leaves",
      html: reply,
      act: (frame, page, { $, type, sent, texts }) => {
        $("[value=bare]").click();
        $("[data-way=over]").click();
        return ["9:00", ""].map(each => (type($("[name=reply_at]"), each), texts("[name=send]")[0])).concat(sent);
      },
      gives: ["later", "now", "reply", "reply"],
    },
    {
      it: "unfolds what a link leads to",
      html: `<main><a href="#there">x</a><a href="#nowhere">y</a><details><p id="there">z</p></details></main>`,
      act: (frame, page, { $ }) => ["[href='#nowhere']", "[href='#there']"].map(each => ($(each).click(), $("details").open)),
      gives: [false, true],
    },
    {
      it: "gives the cursor to the text that is opened, and to the choice before it on a narrow window",
      html: `<main><details><summary>x</summary><form><input type="radio" name="way" value="1"><textarea></textarea></form></details></main>`,
      act: async (frame, page, { $, pass }) => {
        const tags = [];
        for (const checked of [false, false, true]) {
          $("summary").click();
          $("input").checked = checked;
          await pass(0);
          // The browser takes the focus from what it hides whenever it renders next.
          tags.push($("details").open ? page.activeElement.tagName : "closed");
        }
        return tags;
      },
      before: frame => { frame.matchMedia = () => ({ matches: true }); },
      gives: ["INPUT", "closed", "TEXTAREA"],
    },
    {
      it: "offers the colleagues whose names go on as typed, and puts one in",
      html: note,
      act: (frame, page, { $, type, texts, press }) => {
        const names = ["x", "Ask @an", "Ask ＠ana l", "Ask @zz"].map(each => (type($("textarea"), each), texts("[data-names] button")));
        type($("textarea"), "Ask @ana");
        press("Escape", $("[data-names]"));
        names.push(texts("[data-names] button"));
        type($("textarea"), "Ask @ana");
        $("[data-names] button").click();
        return [names, $("textarea").value, page.activeElement.id, [...page.querySelectorAll("[name=mention]")].map(each => each.checked)];
      },
      gives: [[[], ["Ana Li (desk)", "An"], ["Ana Li (desk)"], [], []], "Ask @Ana Li ", "note_text", [true, false]],
    },
    {
      it: "ticks those that a note names, and frees them when it no longer does",
      html: note,
      act: (frame, page, { $, type }) => ["@Ana and @an", "me@ana.example", "@anarchy", ""].map(each =>
        (type($("textarea"), each), [...page.querySelectorAll("[name=mention]")].map(box => box.checked && box.disabled))),
      gives: [[true, true], [false, false], [false, false], [false, false]],
    },
  ];
})(),
