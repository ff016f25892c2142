{
  it: "fills in the usual way until another is chosen",
  html: `<form data-methods='{"fair": "paper", "phone": "spoken"}'>
    <select name="channel"><option value=""><option>fair<option>phone<option>other</select>
    <select name="method"><option value=""><option>paper<option>spoken<option>mail</select></form>`,
  act: (frame, page, { $, choose }) => {
    const [channel, method] = $("form").elements;
    const after = ["fair", "phone", "other"].map(each => (choose(channel, each), method.value));
    choose(channel, "fair");
    method.value = "mail";
    choose(channel, "phone");
    return [$("form").autocomplete, ...after, method.value];
  },
  gives: ["off", "paper", "spoken", "", "mail"],
},
{ it: "does nothing on another page", act: () => true, gives: true },
