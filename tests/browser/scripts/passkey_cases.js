...(() => {
  const form = (way, options) => `<form id="form" data-passkey="${way}" data-options='${JSON.stringify(options)}' data-failed="failed" data-without="without">
    <input data-credential><button>x</button></form><p id="passkey-trouble" hidden></p>`;
  const buffer = text => new TextEncoder().encode(text).buffer;
  const read = bytes => new TextDecoder().decode(bytes);
  const device = (way, answer) => (frame, page, aid) => {
    frame.PublicKeyCredential = class {};
    Object.defineProperty(frame.navigator, "credentials", { value: { [way]: async options => { aid.asked.push(options.publicKey); return answer(); } } });
  };
  const send = async ({ $, pass }) => { $("form").requestSubmit(); await pass(0); };
  return [
    {
      it: "makes a passkey, and gives the form what the browser answered",
      html: form("make", { challenge: "YWI-", user: { id: "dXNlcg" }, excludeCredentials: [{ id: "b2xk", type: "public-key" }] }),
      before: device("create", () => ({ id: "new", rawId: buffer("??>"), type: "public-key",
        response: { clientDataJSON: buffer("{}"), attestationObject: buffer("a"), getTransports: () => ["usb"] } })),
      act: async (frame, page, aid) => {
        await send(aid);
        const [{ challenge, user, excludeCredentials: [old] }] = aid.asked;
        return [read(challenge), read(user.id), read(old.id), JSON.parse(aid.$("input").value), aid.sent];
      },
      gives: ["ab>", "user", "old", { id: "new", rawId: "Pz8-", type: "public-key",
        response: { clientDataJSON: "e30", attestationObject: "YQ", transports: ["usb"] } }, ["form"]],
    },
    {
      it: "signs with a passkey that is known",
      html: form("use", { challenge: "YQ", allowCredentials: [{ id: "b2xk" }] }),
      before: device("get", () => ({ id: "old", rawId: buffer("old"), type: "public-key", response: { clientDataJSON: buffer("{}"), signature: buffer("s") } })),
      act: async (frame, page, aid) => {
        await send(aid);
        return [read(aid.asked[0].allowCredentials[0].id), JSON.parse(aid.$("input").value).response, aid.sent];
      },
      gives: ["old", { clientDataJSON: "e30", signature: "cw" }, ["form"]],
    },
    {
      it: "says that it failed, and sends nothing",
      html: form("use", { challenge: "YQ" }),
      before: device("get", () => { throw new Error("x"); }),
      act: async (frame, page, aid) => {
        await send(aid);
        return [aid.$("p").hidden, aid.texts("p"), aid.sent];
      },
      gives: [false, ["failed"], []],
    },
    {
      it: "says that the browser has no passkeys",
      html: form("use", {}),
      before: frame => { frame.PublicKeyCredential = undefined; },
      act: (frame, page, { texts }) => texts("p"),
      gives: ["without"],
    },
    { it: "does nothing on another page", act: () => true, gives: true },
  ];
})(),
