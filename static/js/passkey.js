/* Passkeys are the browser's: it makes one, or signs with one, and the form takes the answer back. */
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form) return;
  const credential = form.querySelector("[data-credential]");
  const trouble = document.getElementById("passkey-trouble");
  const say = (words) => { trouble.textContent = words; trouble.hidden = false; };
  if (!window.PublicKeyCredential) { say(form.dataset.without); return; }

  const bytes = (text) => Uint8Array.from(
    atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = (list = []) => list.map((each) => ({ ...each, id: bytes(each.id) }));

  const asked = () => {
    const options = JSON.parse(form.dataset.options);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    if (options.excludeCredentials) options.excludeCredentials = known(options.excludeCredentials);
    if (options.allowCredentials) options.allowCredentials = known(options.allowCredentials);
    return { publicKey: options };
  };

  const told = ({ id, rawId, type, response }) => {
    const parts = { clientDataJSON: text(response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"])
      if (response[name]) parts[name] = text(response[name]);
    if (response.getTransports) parts.transports = response.getTransports();
    return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
  };

  form.addEventListener("submit", async (event) => {
    if (credential.value) return;
    event.preventDefault();
    trouble.hidden = true;
    const keys = navigator.credentials;
    try {
      const key = await (form.dataset.passkey === "make" ? keys.create(asked()) : keys.get(asked()));
      credential.value = told(key);
    } catch {
      say(form.dataset.failed);
      return;
    }
    form.submit();
  });
})();
