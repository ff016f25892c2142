/* Carries a campaign's code from the address to the links within the site, so that it reaches the
   form. Nothing is kept in the browser. */
(() => {
  const given = new URLSearchParams(location.search);
  const names = ["source", "utm_source", "utm_medium", "utm_campaign"].filter(name => given.get(name));
  if (!names.length) return;
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const address = new URL(link.href);
    for (const name of names) address.searchParams.set(name, given.get(name));
    link.href = address;
  }
})();
