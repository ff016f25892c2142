"""Every field of a lead's page that was changed holds the page, whatever its kind."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.leads.test_drafts import open_first
from tests.browser.looking import in_shape

FIELDS = "textarea, select, input:not([type=hidden], [type=radio], [type=search])"
KEYS = "ujkas"
"""The keys that lead from a lead's page, or act on it."""

CHANGE = """each => {
  const kinds = { date: "2031-02-03", time: "10:15", "datetime-local": "2031-02-03T10:15" };
  if (each.type === "checkbox") each.checked = !each.checked;
  else if (each.options) each.selectedIndex = each.selectedIndex ? 0 : 1;
  else each.value = kinds[each.type] ?? "x";
}"""


@in_shape("en", 390)
def test_no_key_leaves_a_field_that_was_changed_whatever_its_kind(
    desk: BrowserContext, lang: str
) -> None:
    page = open_first(desk, lang)
    address, kinds = page.url, set()
    page.route("**/staff/drafts**", lambda route: route.abort())
    page.route("**/staff/drafts/**", lambda route: route.abort())
    fields = page.locator("main form[method=post]").locator(FIELDS)
    for number in range(fields.count()):
        field = fields.nth(number)
        if field.evaluate("each => each.options && each.options.length < 2 || each.disabled"):
            continue
        before = field.evaluate("each => [each.value, each.checked]")
        field.evaluate(CHANGE)
        kind = field.evaluate("each => each.type")
        kinds.add(kind)
        page.locator("main").focus()
        for key in KEYS if kind == "textarea" else KEYS[:1]:
            page.keyboard.press(key)
        name = field.get_attribute("name")
        assert page.evaluate("location.href") == address, f"{name} did not hold the page"
        field.evaluate(
            "(each, [value, checked]) => { each.value = value; each.checked = checked; }", before
        )
    assert {"date", "time", "datetime-local", "select-one", "textarea", "checkbox"} <= kinds
    page.keyboard.press("u")
    expect(page.locator("[data-lead]").first).to_be_visible()
