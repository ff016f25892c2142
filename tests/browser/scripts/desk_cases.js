...(() => {
  const dialog = `<button data-shortcuts="open" hidden>?</button><dialog id="shortcuts"><input type="checkbox" data-shortcuts="on" checked>
    <button data-shortcuts="close">x</button></dialog>`;
  const row = (n, more = "") => `<li data-lead ${more}><input type="checkbox" name="lead" value="${n}"><a class="lead-link" id="lead${n}" href="#${n}">${n}</a></li>`;
  const inbox = `<main><form id="list" method="post"><a data-tick="none" href="?all">all</a><span data-chosen="# chosen"></span>
    <input type="checkbox" data-match="120"><ul>${row(1)}${row(2, 'data-asks="Hers?"')}</ul>
    <input type="hidden" name="owner"><select name="status"><option>new</select><button data-me="me">take</button></form>
    <a data-key="u" href="#up">up</a><input type="search" data-key="/"></main>${dialog}`;
  const boxes = page => [...page.querySelectorAll("[name=lead]")].map(each => each.checked);
  const told = ({ texts }) => [texts("[data-tick]")[0], texts("[data-chosen]")[0]];
  const lead = `<main><form id="lead" method="post"><input type="hidden" name="owner"><textarea name="text"></textarea>
    <select name="few"><option>a<option>b</select><select name="many" multiple><option>c</select><input type="radio" name="way">
    <button data-me="me" data-asks="Hers?">take</button></form><a data-key="j" href="#next">x</a><a data-key="k" href="#last">x</a></main>${dialog}`;
  return [
    {
      it: "closes a menu by a click elsewhere, and by Esc, which goes back to what opened it",
      html: `<div class="mast-ways"><details open><summary>x</summary><p>y</p></details></div><i>z</i>`,
      act: (frame, page, { $, press }) => {
        const menu = $("details"), seen = [];
        $("p").click(); seen.push(menu.open);
        press("x"); seen.push(menu.open);
        press("Escape"); seen.push(menu.open, page.activeElement.tagName);
        menu.open = true;
        $("i").click();
        return [...seen, menu.open];
      },
      gives: [true, true, false, "SUMMARY", false],
    },
    {
      it: "ticks all at once and none, and counts what is ticked",
      html: inbox,
      act: (frame, page, aid) => {
        const { $, press, tick } = aid, seen = [told(aid)];
        press(" ", $("[data-tick]")); seen.push(told(aid), boxes(page));
        tick($("[value='1']"), false); seen.push(told(aid));
        tick($("[data-match]")); seen.push(told(aid), boxes(page));
        $("[data-tick]").click();
        return [...seen, told(aid), $("[data-match]").checked];
      },
      gives: [["all", ""], ["none", "2 chosen"], [true, true], ["all", "1 chosen"], ["none", "120 chosen"], [true, true], ["all", ""], false],
    },
    {
      it: "shows of a long list what has the words typed, and what is ticked",
      html: `<form><fieldset><p hidden><input data-find></p><p class="pick"><input type="checkbox">São Paulo</p>
        <p class="pick"><input type="checkbox" checked>Rome</p><p class="pick"><input type="checkbox">Oslo</p></fieldset></form>`,
      act: (frame, page, { $, type, press }) => {
        type($("[data-find]"), " sao ");
        return [[...page.querySelectorAll("p")].map(each => each.hidden), press("Enter", $("[data-find]")), press("a", $("[data-find]"))];
      },
      gives: [[false, false, false, true], true, false],
    },
    {
      it: "says how many filters are set",
      html: `<form><p data-set="# set"></p><input name="q"><input type="checkbox" name="x"><select name="sort"><option>a</select><input></form>`,
      act: (frame, page, { $, tick, texts }) => {
        $("[name=q]").value = "x";
        tick($("[name=x]"));
        return texts("p");
      },
      gives: ["2 set"],
    },
    {
      it: "brings the folder that is shown into sight",
      html: `<ul class="folders" style="display: flex; overflow: auto; width: 100px"><li style="min-width: 400px">a<li style="min-width: 100px"><a aria-current="page">b</a></ul>`,
      act: (frame, page, { $ }) => $("ul").scrollLeft > 300,
      gives: true,
    },
    {
      it: "lets Chinese headings break between words",
      html: `<main><h1>投资<b>咨询服务</b></h1></main>`, lang: "zh-Hans",
      act: (frame, page, { $, texts }) => [texts("h1")[0], $("h1").className, page.querySelectorAll("b wbr").length],
      gives: ["投资咨询服务", "whole-words", 1],
    },
    {
      it: "goes through the rows by keys, ticks, opens, and focuses what is named",
      html: inbox,
      act: (frame, page, aid) => {
        const { press, $ } = aid, seen = [];
        const at = () => page.activeElement.id || page.activeElement.tagName;
        for (const key of ["k", "k", "k", "j", "j"]) { press(key); seen.push(at()); }
        press("x"); seen.push(boxes(page));
        press("x"); seen.push(boxes(page));
        press("o"); seen.push(frame.location.hash);
        press("u"); seen.push(frame.location.hash);
        $("#lead1").focus();
        press("s"); seen.push(at(), boxes(page));
        page.activeElement.blur();
        press("/"); seen.push(at());
        return seen;
      },
      gives: ["lead2", "lead1", "lead1", "lead2", "lead2", [false, true], [false, false], "#2", "#up", "SELECT", [true, false], "INPUT"],
    },
    {
      it: "takes what is ticked, or what has the focus, and asks before it takes from a colleague",
      html: inbox,
      act: (frame, page, aid) => {
        const { press, $ } = aid, seen = [];
        press("a"); seen.push(boxes(page), aid.sent.length);
        $("#lead2").focus();
        aid.agrees = false;
        press("a"); seen.push(boxes(page), [...aid.asked], aid.sent.length);
        aid.agrees = true;
        press("a");
        return [...seen, $("[name=owner]").value, aid.sent];
      },
      gives: [[false, false], 0, [false, true], ["Hers?"], 0, "me", ["list"]],
    },
    {
      it: "takes one lead from its own page, and goes to those beside it",
      html: lead,
      act: (frame, page, { press, asked, sent }) => {
        const seen = ["j", "k"].map(each => (press(each), frame.location.hash));
        press("a");
        return [...seen, asked, sent];
      },
      gives: ["#next", "#last", ["Hers?"], ["lead"]],
    },
    {
      it: "has no keys while something is written, changed, chosen or held with a modifier",
      html: lead,
      act: (frame, page, { $, press }) => {
        const change = (field, name, value) => {
          const before = field[name];
          field[name] = value;
          const taken = press("j", page.body);
          field[name] = before;
          return taken;
        };
        return [press("j", $("textarea")), press("j", page.body, { ctrlKey: true }), press("j", page.body, { isComposing: true }), press("q", page.body),
          change($("textarea"), "value", "x"), change($("[name=few]"), "value", "b"), change($("[name=many]"), "value", "c"),
          change($("[type=radio]"), "checked", true), press("j", page.body)];
      },
      gives: [false, false, false, false, false, false, false, false, true],
    },
    {
      it: "shows its keys, and turns them off for good",
      html: lead,
      act: (frame, page, { $, press, tick }) => {
        const seen = [$("[data-shortcuts=open]").hidden];
        press("?", page.body); seen.push($("dialog").open, press("j", page.body));
        $("[data-shortcuts=close]").click(); seen.push($("dialog").open);
        $("[data-shortcuts=open]").click(); seen.push($("dialog").open);
        $("dialog").close();
        for (const on of [false, true]) { tick($("[data-shortcuts=on]"), on); seen.push(frame.localStorage.length, press("j", page.body)); }
        return seen;
      },
      gives: [false, true, false, false, true, 1, false, 0, true],
    },
  ];
})(),
