/* The desk works without this. It says some minutes before that the session ends, and keeps it going while somebody types. */
(() => {
  const box = document.getElementById("session-ends");
  const SOON = 5 * 60, EACH = 60;
  const words = box.querySelector("p"), stay = box.querySelector("button");
  const now = () => Date.now() / 1000;
  let ends = now() + Number(box.dataset.left), last = now() + Number(box.dataset.longest), typed = false, heard = now();

  const look = () => {
    const left = ends - now();
    box.hidden = left > SOON;
    const over = left <= 0, lasting = ends >= last - EACH;
    const said = box.dataset[over ? "over" : lasting ? "final" : "idle"];
    if (words.textContent !== said) words.textContent = said;
    stay.hidden = over || lasting;
  };
  // Other tabs may have kept the session going: the server knows, and a look alone prolongs nothing.
  const ask = async stay => {
    heard = now();
    try {
      const answer = await fetch(box.dataset.address + (stay ? "?stay=1" : ""), { redirect: "error", cache: "no-store" });
      const left = Number(await answer.text());
      if (answer.ok && left > 0) ends = now() + left;
    } catch { /* signed out or offline: the warning stays */ }
    look();
  };

  stay.addEventListener("click", () => ask(true));
  document.addEventListener("input", () => { typed = true; });
  setInterval(() => {
    const quiet = now() - heard;
    if (typed && quiet > SOON) { typed = false; ask(true); }
    else if (ends - now() <= SOON && quiet > EACH) ask(false);
    else look();
  }, EACH * 1000 / 4);
  look();
})();
