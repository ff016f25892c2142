{
  it: "shows how far an export is until it is made",
  html: `<main><p class="notice-success">x</p><div id="export" data-state="made" data-moves>0</div></main>`,
  before: (frame, page, { answers }) => answers.push(
    [200, `<div id="export" data-state="made" data-moves>50</div>`], [200, `<div id="export" data-state="ready">100</div>`]),
  act: async (frame, page, { pass, texts, requests }) => {
    await pass(2000);
    const half = texts("#export, .notice-success");
    await pass(60000);
    return [half, texts("#export, .notice-success"), requests.length];
  },
  gives: [["x", "50"], ["100"], 2],
},
{
  it: "asks on through a silence, and gives up after a long one",
  html: `<div id="export" data-state="made" data-moves>0</div>`,
  before: (frame, page, { answers }) => answers.push([500, "x"], [200, `<div id="export" data-state="made" data-moves>9</div>`]),
  act: async (frame, page, { pass, requests, texts }) => {
    await pass(1000000);
    return [requests.length, texts("#export")];
  },
  gives: [102, ["9"]],
},
{
  it: "looks again once the file is taken, and when the page is shown again",
  html: `<form id="take" data-take></form><form id="other"></form><div id="export" data-state="ready">1</div>`,
  before: (frame, page, { answers }) => answers.push(...Array(3).fill([200, `<div id="export" data-state="ready">1</div>`])),
  act: async (frame, page, { $, fire, pass, requests }) => {
    const counts = [];
    const count = async (wait = 0) => { await pass(wait); counts.push(requests.length); };
    await count(9000);
    fire(frame, "pageshow");
    await count();
    fire(frame, "pageshow", { persisted: true });
    await count();
    fire(page, "visibilitychange");
    await count();
    $("#other").requestSubmit();
    await count(9000);
    $("#take").requestSubmit();
    await count(60000);
    return counts;
  },
  gives: [0, 0, 1, 2, 2, 10],
},
