{
  it: "leads to what went wrong, and counts what the server filled in as typed",
  html: `<div class="summary" tabindex="-1">x</div>
    <form data-here="/en/contact"><input class="input" value="Ana"><textarea>Words</textarea></form>`,
  act: (frame, page, { $ }) => [page.activeElement.className, frame.location.pathname,
    ...["input", "textarea"].map(each => [$(each).defaultValue, $(each).value])],
  gives: ["summary", "/en/contact", ["", "Ana"], ["", "Words"]],
},
{
  it: "brings who to ask into view once it opens, and moves nothing when it closes",
  html: `<aside><details><summary>x</summary></details></aside>`,
  act: async (frame, page, { $, fire }) => {
    const moved = [];
    frame.Element.prototype.scrollIntoView = function ({ block }) { moved.push(`${this.localName} ${block}`); };
    $("details").open = true;
    fire($("details"), "toggle");
    $("details").open = false;
    fire($("details"), "toggle");
    return moved;
  },
  gives: ["details nearest"],
},
{
  it: "names the calling code of the country that is chosen",
  html: `<select id="country"><option value=""><option>DE<option>XX</select>
    <p id="phone-hint">usual</p><input data-codes="DE+49 FR+33" data-hint="as # 30">`,
  act: (frame, page, { $, choose, texts }) => ["DE", "XX"].map(each => (choose($("select"), each), texts("p")[0])),
  gives: ["as +49 30", "usual"],
},
{
  it: "asks for a number only of those who want a call, and hides none that is written",
  html: `<select id="reach_by"><option>email<option>phone</select><div class="group"><input id="reach_note"></div>`,
  act: (frame, page, { $, choose }) => {
    const hidden = ["email", "phone", "email"].map(each => (choose($("select"), each), $(".group").hidden));
    $("input").value = "1";
    choose($("select"), "email");
    return [...hidden, $(".group").hidden];
  },
  gives: [true, false, true, false],
},
{
  it: "says how much room is left, in words for one and for many, and aloud after a pause",
  html: `<textarea data-limit="2000" data-left="# left" data-left-one="one left" data-over="# over" data-over-one="one over"></textarea>`,
  act: async (frame, page, { $, type, pass, texts }) => {
    const said = [1499, 1500, 1999, 2001, 3100].map(each => (type($("textarea"), ` ${"𠀀".repeat(each)} `), texts(".count")[0]));
    const [early] = texts(".trap");
    await pass(1000);
    return [said, $(".count").className, early, ...texts(".trap")];
  },
  gives: [["", "500 left", "one left", "one over", "1,100 over"], "hint count error-text", "", "1,100 over"],
},
