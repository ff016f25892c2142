"""Entry and import of enquiries in a real browser, in both languages and on a phone."""

from playwright.sync_api import BrowserContext, Dialog, expect

from app.reception.rules.incoming import USUAL_METHOD
from tests.browser.looking import (
    in_shape,
    look,
    speak,
)
from tests.support.content.copy import WORDS


@in_shape("zh", 390)
def test_a_call_half_entered_is_there_again_until_it_is_entered_or_discarded(
    desk: BrowserContext, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads/enter")
    speak(page, lang)
    asked: list[str] = []
    other, its_lang = ("zh", "zh-Hans") if lang == "en" else ("en", "en")

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    for channel, agreed in USUAL_METHOD.items():
        page.locator("#channel").select_option(channel)
        expect(page.locator("#method")).to_have_value(agreed)
    expect(page.locator("[name^=consent_]:checked")).to_have_count(0)
    page.locator("#name").fill("Erika Beispiel")
    page.locator("#message").fill("A hall, by May.")
    page.locator(f"button[name=read_in][value={other}]").click()
    expect(page.locator("blockquote")).to_have_attribute("lang", its_lang)
    page.locator("#consent_privacy_policy-yes").check()

    page.goto("/staff/leads")
    assert asked == ["beforeunload"]
    page.go_back()
    expect(page.locator("#name")).to_have_value("Erika Beispiel")
    expect(page.locator("blockquote")).to_have_attribute("lang", its_lang)
    expect(page.locator("#consent_privacy_policy-yes")).not_to_be_checked()
    look(page)

    page.locator("form.by-hand > .button").click()
    expect(page.locator("#consent_privacy_policy-error")).to_be_visible()
    page.locator("#message").fill("A hall, by June.")
    expect(page.locator("[data-draft-state]")).not_to_be_empty()
    page.goto("/staff/leads")
    assert asked == ["beforeunload"] * 2
    page.go_back()
    expect(page.locator("#message")).to_have_value("A hall, by June.")

    page.get_by_role("button", name=WORDS[lang].drafts.discard).first.click()
    expect(page.locator("#name")).to_have_value("")
    page.goto("/staff/leads/enter")
    expect(page.locator("#name")).to_have_value("")
    assert len(asked) == 2
