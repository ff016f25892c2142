/* Entering an enquiry works without this. It fills in how people usually agree who come by a channel, until another way is chosen. */
(() => {
  const form = document.querySelector("form[data-methods]");
  if (!form) return;
  // What the person decided about other words is kept nowhere, nor does the browser bring it back.
  form.autocomplete = "off";
  const { channel, method } = form.elements, usual = JSON.parse(form.dataset.methods);
  let last = channel.value;
  channel.addEventListener("change", () => {
    if (!method.value || method.value === usual[last]) method.value = usual[channel.value] ?? "";
    last = channel.value;
  });
})();
