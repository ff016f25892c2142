/* The page of an export works without this. It shows how far the export is, without being loaded anew. */
(() => {
  const PAUSE = 2000, LONGEST_SILENCE = 10;

  let silent = 0;
  const look = async () => {
    let fresh = null;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      fresh = answer.ok ? page.getElementById("export") : null;
    } catch { /* Nobody answers: ask again in a while. */ }
    const shown = document.getElementById("export");
    if (fresh === null) {
      silent += 1;
    } else if (fresh.dataset.state !== shown.dataset.state || "moves" in fresh.dataset) {
      silent = 0;
      // What was said of the state before, above all this, holds no more.
      if (fresh.dataset.state !== shown.dataset.state) document.querySelectorAll("main > .notice-success").forEach(each => each.remove());
      shown.replaceWith(document.adoptNode(fresh));
    } else {
      silent += 1;
    }
    const going = "moves" in document.getElementById("export").dataset;
    if (going ? silent < 10 * LONGEST_SILENCE : silent < LONGEST_SILENCE && taken) {
      setTimeout(look, PAUSE);
    }
  };

  // The file is taken by a form, whose answer is kept apart from this page as a download.
  let taken = false;
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[data-take]")) {
      taken = true;
      setTimeout(look, PAUSE);
    }
  });
  // Shown again, as after the download or on the way back: the file may have been taken meanwhile.
  addEventListener("pageshow", (event) => { if (event.persisted) look(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  if ("moves" in document.getElementById("export").dataset) setTimeout(look, PAUSE);
})();
