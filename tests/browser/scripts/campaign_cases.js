{
  it: "carries a campaign's names into the links of the site alone",
  html: `<a href="/en/contact?topic=visit">x</a><a href="https://example.org/">y</a>`,
  at: "/en/?utm_source=fair&source=&utm_medium=qr",
  act: (frame, page) => [...page.links].map(each => each.href),
  gives: ["http://site.test/en/contact?topic=visit&utm_source=fair&utm_medium=qr", "https://example.org/"],
},
{
  it: "leaves the links alone without a campaign",
  html: `<a href="/en/">x</a>`,
  at: "/en/?source=",
  act: (frame, page, { $ }) => $("a").getAttribute("href"),
  gives: "/en/",
},
