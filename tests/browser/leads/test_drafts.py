"""Words typed on the desk survive a closed tab, a stray key and the end of a session."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from app.accounts.models import StaffDraft
from app.core.db import Database
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import assert_no_sideways_scroll, in_shape, look
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content


@pytest.fixture
def words() -> str:
    """A text that no other test types."""
    return f"Sehr geehrte Frau 金 {uuid4().hex}"


def open_first(desk: BrowserContext, lang: str) -> Page:
    page = inbox(desk, lang)
    page.locator("[data-lead] .lead-link").first.click()
    page.wait_for_load_state()
    return page


def saved(page: Page, field: str) -> None:
    """Wait until the script says that the draft of a field's form is saved."""
    state = page.locator(f"form:has(#{field}) [data-draft-state]")
    expect(state).to_have_text(page_says(page, "drafts.saved"))


def page_says(page: Page, key: str) -> re.Pattern[str]:
    lang = {"en": "en", "zh-Hans": "zh"}[page.locator("html").get_attribute("lang") or ""]
    return re.compile(re.escape(content().text(lang, key, time="|")).replace(r"\|", ".+"))


@in_shape("en", 390)
def test_a_reply_half_written_is_there_after_the_tab_was_closed(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    page.locator("#reply_text").fill(words)
    saved(page, "reply_text")
    address = page.url
    page.close()

    page = desk.new_page()
    page.goto(address)
    expect(page.locator("#reply_text")).to_have_value(words)
    state = page.locator("form:has(#reply_text) [data-draft-state]")
    expect(state).to_have_text(page_says(page, "drafts.restored"))
    assert_no_sideways_scroll(page)
    page.locator("form:has(#reply_text)").get_by_text(
        WORDS[lang].drafts.discard, exact=True
    ).click()
    expect(page.locator("#reply_text")).to_have_value("")


def ask_to_leave(page: Page, asked: list[str]) -> bool:
    """Leave for the list of enquiries, staying if the page asks; return whether it asked."""
    before = len(asked)
    page.evaluate("location.assign('/staff/leads')")
    page.wait_for_timeout(800)
    return len(asked) > before


def stay_when_asked(page: Page) -> list[str]:
    """Stay on the page whenever it asks; return the list that grows with each question."""
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    return asked


@in_shape("zh", 1440)
def test_leaving_asks_while_text_that_was_typed_is_not_sent(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    asked, address, text = stay_when_asked(page), page.url, page.locator("#reply_text")
    page.route("**/staff/drafts/**", lambda route: route.abort())
    text.press_sequentially(words)
    assert ask_to_leave(page, asked), "not saved yet"
    page.unroute("**/staff/drafts/**")
    text.press_sequentially("!")
    saved(page, "reply_text")
    assert ask_to_leave(page, asked), "saved as a draft, and not sent"
    assert page.url == address
    assert set(asked) == {"beforeunload"}

    text.fill("")
    page.wait_for_timeout(1500)
    assert not ask_to_leave(page, asked), "nothing is left in the box"
    expect(page).to_have_url(re.compile(r"/staff/leads$"))


@in_shape("zh", 390)
def test_leaving_does_not_ask_for_text_that_was_restored_or_is_being_sent(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    address = page.url
    page.locator("details:has(#note_text) > summary").last.click()
    page.locator("#note_text").fill(words)
    saved(page, "note_text")
    page.close()
    page = desk.new_page()
    page.goto(address)
    asked, note = stay_when_asked(page), page.locator("#note_text")
    expect(note).to_have_value(words)
    assert not ask_to_leave(page, asked), "restored and untouched"
    page.goto(address)

    page.locator("#reply_text").fill(words)
    saved(page, "reply_text")
    note.fill(f"{words}!")
    page.locator("form:has(#note_text) button.button").click()
    expect(page.locator("#reply_text")).to_have_value(words)
    expect(page.locator(".history")).to_contain_text(f"{words}!")
    assert asked == [], "the note is sent, and the reply is shown again"
    page.locator("#reply_text").fill("")
    page.wait_for_timeout(1500)


@in_shape("zh", 390)
def test_a_choice_before_the_first_word_says_nothing_of_a_draft(
    desk: BrowserContext, lang: str
) -> None:
    page = open_first(desk, lang)
    page.locator("details:has(#contact_text) > summary").first.click()
    form = page.locator("form:has(#contact_text)")
    with page.expect_response(lambda answer: "/drafts" in answer.url):
        form.locator("input[type=radio]").first.check()
    expect(form.locator("[data-draft-state]")).to_be_empty()


@in_shape("en", 1440)
def test_calling_does_not_ask_and_a_letter_that_came_back_does(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    asked = stay_when_asked(page)
    page.locator("#reply_subject").fill("Halls")
    page.locator("#reply_text").fill(words)
    saved(page, "reply_text")
    for link in ("tel:+4930123456", "mailto:li@example.com"):
        page.evaluate(
            """to => { const each = document.createElement("a");
            each.href = to; document.querySelector("main").append(each); each.click(); }""",
            link,
        )
        page.wait_for_timeout(300)
    assert asked == []
    page.locator("#reply_subject").fill("")
    page.locator("button[name=send]").click()
    expect(page.locator("#reply_subject-error")).to_be_visible()
    saved(page, "reply_text")
    assert ask_to_leave(page, asked), "it was refused, and is not sent"
    page.locator("#reply_text").fill("")
    page.wait_for_timeout(1500)


@in_shape("zh", 390)
def test_going_back_shows_no_letter_that_was_sent_and_every_page_again(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    errors: list[str] = []
    page.on("requestfailed", lambda request: errors.append(request.url))
    page.locator("#reply_subject").fill("Halls")
    page.locator("#reply_text").fill(words)
    page.locator("button[name=preview]").click()
    expect(page.locator("article.letter")).to_contain_text(words)
    page.goto("/staff/leads")
    page.go_back()
    expect(page.locator("article.letter")).to_contain_text(words)

    page.locator("#reply_subject").fill("")
    page.locator("button[name=send]").click()
    expect(page.locator("#reply_subject-error")).to_be_visible()
    saved(page, "reply_text")
    page.goto("/staff/leads")
    page.go_back()
    expect(page.locator("#reply_text")).to_have_value(words)

    page.locator("#reply_subject").fill("Halls")
    page.locator("button[name=send]").click()
    expect(page.locator(".notice-success")).to_be_visible()
    page.go_back()
    expect(page.locator("#reply_text")).to_have_value("")
    expect(page.locator("#reply_subject")).not_to_have_value("Halls")
    assert not errors


@in_shape("en", 1440)
def test_a_template_shows_what_to_fill_in_and_a_second_asks_first(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    page.locator("#reply_language").select_option("en")
    text, asked = page.locator("#reply_text"), page.locator("[data-use-asked]")
    page.locator("button[name=use][value=details]").click()
    page.locator("button[name=use][value=answer]").click()
    expect(asked).not_to_be_visible()
    chosen = "each => each.value.slice(each.selectionStart, each.selectionEnd)"
    assert text.evaluate(chosen) == "[answer]"
    # Its greeting is seen, though one begins to write further below.
    assert text.evaluate("each => each.scrollTop") == 0
    page.keyboard.type(words)
    expect(text).to_have_value(re.compile(re.escape(words)))

    page.locator("button[name=use][value=received]").click()
    expect(asked).to_be_visible()
    look(page)
    asked.locator("[data-way='']").click()
    expect(text).to_have_value(re.compile(re.escape(words)))
    page.locator("button[name=use][value=received]").click()
    asked.locator("[data-way=replace]").click()
    expect(asked).not_to_be_visible()
    expect(text).not_to_have_value(re.compile(re.escape(words)))
    send = page.locator("button[name=send]")
    page.locator("details:has(#reply_at) > summary").click()
    for time, said in (("2030-01-02T10:00", "reply.later.send"), ("", "lead.reply.send")):
        page.locator("#reply_at").fill(time)
        expect(send).to_have_text(content().text(lang, said))
    text.fill("")
    page.locator("#reply_subject").fill("")
    page.wait_for_timeout(1500)


@in_shape("zh", 1440)
def test_words_are_saved_after_signing_in_again_elsewhere(
    desk: BrowserContext, live_server: LiveServer, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    page.wait_for_load_state()
    page.locator("input[name=csrf_token]").evaluate_all(
        "tokens => tokens.forEach(each => { each.value = 'of a session that is over' })"
    )
    page.locator("#reply_text").fill(words)
    saved(page, "reply_text")
    page.reload()
    expect(page.locator("#reply_text")).to_have_value(words)
    page.locator("#reply_text").fill("")
    page.wait_for_timeout(1500)
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.reading() as session:
        assert not [each for each in session.query(StaffDraft) if words in str(each.words)]
    database.dispose()
