"""Entry and import of enquiries in a real browser, in both languages and on a phone."""

from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from app.content import Content
from app.reception.rules.incoming import USUAL_METHOD
from tests.browser.conftest import NAME
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_shape,
    in_shapes,
    look,
    speak,
)
from tests.support.content.copy import WORDS
from tests.support.site import content


@pytest.fixture
def words() -> Content:
    """The site's words."""
    return content()


def enter(page: Page, lang: str, message: str) -> None:
    """Enter what Ana Muster from Austria asked at a fair; the page shows her lead then."""
    page.goto("/staff/leads/enter")
    speak(page, lang)
    for field, typed in (("name", "Ana Muster"), ("message", message)):
        page.locator(f"#{field}").fill(typed)
    page.locator("#country").select_option("AT")
    page.locator("#topics-sites").check()
    page.locator("#channel").select_option("event")
    page.locator("#method").select_option("in_person")
    page.locator("#consent_privacy_policy-yes").check()
    for purpose in ("updates_email", "updates_phone"):
        page.locator(f"#consent_{purpose}-no").check()
    follow(page.locator("form.by-hand > .button"))


@in_shape("zh", 390)
def test_a_call_is_entered_with_words_read_in_the_other_language(
    desk: BrowserContext, words: Content, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads/enter")
    speak(page, lang)
    other = "zh" if lang == "en" else "en"
    page.locator("#name").fill("李示例")
    page.locator("#message").fill("想了解园区。")
    page.locator(f"button[name=read_in][value={other}]").click()
    expect(page.locator("blockquote")).to_contain_text(words.consent.spoken.notice[other])
    expect(page.locator("#name")).to_have_value("李示例")
    look(page)

    page.locator("#channel").select_option("event")
    page.locator("#method").select_option("in_person")
    page.locator("#consent_privacy_policy-no").check()
    for purpose in ("updates_email", "updates_phone"):
        page.locator(f"#consent_{purpose}-no").check()
    page.locator("form.by-hand > .button").click()
    refusal = page.locator("#consent_privacy_policy-error")
    expect(refusal).to_have_text(words.text(lang, "enter.errors.not_agreed"))
    look(page)
    page.locator("#consent_privacy_policy-yes").check()
    page.locator("form.by-hand > .button").click()

    expect(page.locator("main [role=status]").first).to_contain_text("GDZ-")
    page.locator(".answered > summary").click()
    page.get_by_role("link", name=words.text(lang, "noted.entry.title")).click()
    page.locator("#name").fill("黎示例")
    look(page)
    page.locator("form:has(#name) .button").click()
    expect(page.locator("h1")).to_contain_text("黎示例")


@in_shape("en", 1440)
def test_how_the_person_agreed_follows_the_channel_until_it_is_chosen(
    desk: BrowserContext, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads/enter")
    speak(page, lang)
    channel, method = page.locator("#channel"), page.locator("#method")
    for each, agreed in USUAL_METHOD.items():
        channel.select_option(each)
        expect(method).to_have_value(agreed)
    assert page.locator("[name^=consent_]:checked").count() == 0
    method.select_option("paper")
    channel.select_option("phone")
    expect(method).to_have_value("paper")
    page.locator("#message").fill("")


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
    page.goto("/staff/leads/enter")
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


@in_shape("zh", 1440)
def test_a_list_is_previewed_before_it_is_imported(
    desk: BrowserContext, words: Content, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads/import")
    speak(page, lang)
    look(page)
    heading, good = "姓名;咨询内容;国家或地区;收到时间", f"李示例;{uuid4().hex};Chine;12/11/2025"
    rows = f"{heading}\r\n{good}\r\n;;Atlantis;\r\n"
    file = {"name": "名单.csv", "mimeType": "text/csv", "buffer": rows.encode("gb18030")}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.locator("#method").select_option("paper")
    page.locator("#answered").select_option("no")
    page.locator("form.by-hand > .button").click()

    expect(page.locator(".import-facts dd")).to_have_text(["0", "0", "2"])
    look(page)
    page.locator("#day-order-mdy").check()
    page.locator("form[action$=days] .button").click()
    expect(page.locator("#day-order-mdy")).to_be_checked()
    expect(page.locator(".import-facts dd")).to_have_text(["1", "0", "1"])
    expect(page.locator("main")).to_contain_text("Atlantis")
    look(page)
    page.locator("#confirmed").check()
    page.locator("form[action$=accept] .button").click()
    expect(page.locator("main [role=status]").first).to_have_text(
        words.text(lang, "import.done", n="1")
    )
    look(page)


@in_shape("en", 390)
def test_sixty_imported_rows_flood_nobody_and_are_undone(
    desk: BrowserContext, words: Content, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads/import")
    speak(page, lang)
    mark = uuid4().hex
    rows = "".join(
        f"2026-01-{n % 28 + 1:02},P {n},{mark}{n}@example.com,{n}\r\n" for n in range(60)
    )
    content = f"received,name,email,message\r\n{rows}".encode()
    file = {"name": "fair.csv", "mimeType": "text/csv", "buffer": content}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.locator("#method").select_option("paper")
    page.locator("#answered").select_option("no")
    page.locator("form.by-hand > .button").click()

    expect(page.locator("section[aria-labelledby=expected]")).to_contain_text(
        words.text(lang, "import.preview.overdue", n="0")
    )
    page.locator("#confirmed").check()
    page.locator("fieldset .button").click()
    look(page)
    follow(page.locator("a[href*='undo=ask']"))
    look(page)
    follow(page.locator("form[action$=undo] button"))

    # The worker ends it once it has given all their places.
    again = page.get_by_role("link", name=words.text(lang, "import.undo.look"))
    for _ in range(100):
        if not again.count():
            break
        page.wait_for_timeout(300)
        follow(again)
    expect(page.locator(".import-facts dd")).to_have_text(["60", "0"])
    look(page)


@in_shapes(phone="en")
def test_what_was_entered_by_hand_is_corrected_beside_its_original(
    unscripted: BrowserContext, words: Content, lang: str
) -> None:
    page, mark = unscripted.new_page(), uuid4().hex[:6]
    enter(page, lang, f"500 ha {mark}")

    reach = page.locator("section[aria-labelledby=contact-card]")
    expect(reach).to_contain_text(words.text(lang, "lead.card.none"))
    answered = page.locator(".answered")
    answered.locator("summary").click()
    follow(page.get_by_role("link", name=words.text(lang, "noted.words.title.enquiry")))
    expect(page.locator("section .message")).to_have_text(f"500 ha {mark}")
    page.locator("#amended").fill(f"5 ha {mark}")
    assert_no_sideways_scroll(page)
    follow(page.locator("form:has(#amended) button.button"))
    expect(page.locator("#message")).to_have_text(f"5 ha {mark}")
    answered.locator("summary").click()
    expect(answered.locator(".message")).to_have_text(f"500 ha {mark}")

    follow(page.get_by_role("link", name=words.text(lang, "noted.entry.title")))
    page.locator("#name").fill("Anna Muster")
    page.locator("#country").select_option("CH")
    page.locator("#topics-ai").check()
    page.locator("#topics-sites").uncheck()
    follow(page.locator("form:has(#name) > .button"))
    expect(page.locator("h1")).to_contain_text("Anna Muster")
    answered.locator("summary").click()
    assert_no_sideways_scroll(page)
    topics = (words.choice_label("topics", each, lang) for each in ("sites", "ai"))
    countries = {"en": ("Austria", "Switzerland"), "zh": ("奥地利", "瑞士")}[lang]
    for field, (before, after) in {
        "name": ("Ana Muster", "Anna Muster"), "country": countries, "topics": topics,
    }.items():  # fmt: skip
        asked = words.text(lang, f"form.{field}.short")
        row = answered.locator("dl > div", has=page.get_by_text(asked, exact=True))
        expect(row.locator("dd")).to_contain_text(before)
        expect(row.locator(".correction")).to_contain_text(after)
        expect(row.locator(".correction")).to_contain_text(NAME)
    fields = [words.text(lang, f"form.{each}.short") for each in ("name", "country", "topics")]
    for each in fields:
        expect(page.locator(".history .line-entry_corrected").first).to_contain_text(each)


@in_shapes(phone="zh")
def test_a_draft_of_a_correction_undoes_no_colleagues(
    desk: BrowserContext, handler: BrowserContext, words: Content, lang: str
) -> None:
    page, colleague = desk.new_page(), handler.new_page()
    enter(page, lang, f"500 ha {uuid4().hex[:6]}")
    page.locator(".answered > summary").click()
    follow(page.get_by_role("link", name=words.text(lang, "noted.entry.title")))
    entry = page.url
    page.locator("#country").select_option("CH")
    page.locator("#job_title").fill("Head")
    expect(page.locator("[data-draft-state]")).not_to_be_empty()
    page.close()

    colleague.goto(entry)
    colleague.locator("#name").fill("Anna Muster")
    colleague.locator("#country").select_option("DE")
    follow(colleague.locator("form:has(#name) > .button"))

    page = desk.new_page()
    page.goto(entry)
    for name, value in {"name": "Anna Muster", "job_title": "Head", "country": "CH"}.items():
        expect(page.locator(f"#{name}")).to_have_value(value)
    germany = {"en": "Germany", "zh": "德国"}[lang]
    country = words.field_label(lang, "country")
    told = words.text(lang, "noted.entry.since", field=country, value=germany)
    expect(page.locator("#country-error")).to_have_text(told)
    look(page)
    follow(page.locator("form:has(#name) > .button"))
    expect(page.locator("h1")).to_contain_text("Anna Muster")
    page.goto(entry)
    expect(page.locator("#country")).to_have_value("CH")
