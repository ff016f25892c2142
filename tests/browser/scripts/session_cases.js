...(() => {
  const box = (left, longest) => `<div id="session-ends" hidden data-address="/left" data-left="${left}" data-longest="${longest}"
    data-idle="idle" data-final="final" data-over="over"><p></p><button type="button">stay</button></div>`;
  const state = ({ $, texts }) => [$("#session-ends").hidden, texts("p")[0], $("button").hidden];
  return [
    {
      it: "says before the end that it nears, and then that it is over",
      html: box(600, 36000),
      act: async (frame, page, aid) => {
        const seen = [state(aid)];
        await aid.pass(300000); seen.push(state(aid));
        await aid.pass(600000); seen.push(state(aid));
        return seen;
      },
      gives: [[true, "idle", false], [false, "idle", false], [false, "over", true]],
    },
    {
      it: "offers no more time at the longest session's end",
      html: box(120, 120),
      act: (frame, page, aid) => state(aid),
      gives: [false, "final", true],
    },
    {
      it: "asks for more time at the press of its button",
      html: box(120, 36000),
      before: (frame, page, { answers }) => answers.push([200, "1200"]),
      act: async (frame, page, aid) => {
        aid.$("button").click();
        await aid.pass(0);
        return [state(aid), aid.requests];
      },
      gives: [[true, "idle", false], [["/left?stay=1", null]]],
    },
    {
      it: "keeps the session going while somebody types, and else only looks",
      html: box(1800, 36000),
      before: (frame, page, { answers }) => answers.push([200, "600"], [200, "100"]),
      act: async (frame, page, aid) => {
        aid.fire(page, "input");
        await aid.pass(315000);
        const typed = aid.requests.map(([address]) => address);
        await aid.pass(315000);
        return [typed, aid.requests.at(-1)[0], state(aid)[0]];
      },
      gives: [["/left?stay=1"], "/left", false],
    },
  ];
})(),
