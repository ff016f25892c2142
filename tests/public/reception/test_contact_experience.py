"""The visitor's experience of the form: questions, switching language, and confirmation."""

import re
from collections.abc import Callable
from datetime import timedelta

import time_machine

from app.consent.models import ConsentRecord
from app.core import clock
from app.core.models import Base
from app.enquiries.models import Enquiry
from app.enquiries.rules.fields import FIELDS
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.html import elements, text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import only

Count = Callable[[type[Base]], int]

REFERENCE = r"GDZ-[2-9A-Z]{4}-[2-9A-Z]{4}"
OPTIONAL = {"en": "(optional)", "zh": "（选填）"}
OTHER = {"en": "zh", "zh": "en"}
SWITCH = {"en": "简体中文", "zh": "English"}
TYPED = {
    "name": "Zoë <b>O'Neil</b>",
    "email": "not yet an address",
    "organisation": "A & B",
    "country": "SG",
    "topics": ["ai", "policy"],
    "message": "Line one\nline two 👍",
    "job_title": "Director",
    "phone": "12",
    "website": "example",
    "sector": "semiconductors",
    "currency": "EUR",
}


def labels(page: Page) -> dict[str, str]:
    """Return each question with its words, without the consent boxes."""
    found = {
        each.attrib["for"]: text_of(each) for each in page.all("label") if "for" in each.attrib
    }
    return {
        name: words
        for name, words in found.items()
        if not name.startswith(("topics-", "consent_")) and name != "fax_number"
    }


@both_languages
def test_the_form_says_how_many_questions_it_asks_and_what_follows(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/contact")
    assert WORDS[lang].form.at_once in {text_of(each) for each in page.one("main").iter()}
    assert {"en": EN.form.at_once, "zh": "六个问题"}[lang] in WORDS[lang].form.at_once
    assert len([each for each in FIELDS if each.required]) == 6
    # All others are marked as optional.
    required = {name for name, words in labels(page).items() if OPTIONAL[lang] not in words}
    assert required == {"name", "email", "organisation", "country", "message"}
    assert OPTIONAL[lang] not in page.says("legend")[0]
    assert "*" not in page.words


def switch(page: Page, lang: str, **values: object) -> Page:
    """Type into the form and press the button for the other language."""
    button = page.one("button", class_="language")
    assert text_of(button) == SWITCH[lang]
    assert button.attrib["form"] == page.one("form", id="enquiry").attrib["id"]
    form = page.form("message").fill(**values)  # type: ignore[arg-type]
    data = {**form.values, button.attrib["name"]: [button.attrib["value"]]}
    return page.client.post(button.attrib["formaction"], data=data, expect=200)


@both_languages
def test_a_hint_is_announced_with_its_field(client: PageClient, lang: str) -> None:
    page = client.get(f"/{lang}/contact")

    for name in ("email", "message", "phone", "website", "reply_language"):
        assert f"{name}-hint" in page.by_id(name).attrib["aria-describedby"].split()
        assert text_of(page.by_id(f"{name}-hint"))
    # The limit is stated without scripts.
    assert "4,000" in text_of(page.by_id("message-hint"))
    message, counter = page.by_id("message").attrib, WORDS[lang].form.counter
    assert message["data-limit"] == "4000"
    assert "maxlength" not in message
    # Its script says these, with the number for the sign.
    assert message["data-left"] == counter.left(n="#")
    assert message["data-over"] == counter.over(n="#")


@both_languages
def test_switching_the_language_keeps_input_and_stores_nothing(
    client: PageClient, count: Count, lang: str
) -> None:
    page = switch(client.get(f"/{lang}/contact"), lang, **TYPED)

    assert page.root.attrib["lang"] == {"en": "zh-Hans", "zh": "en"}[lang]
    form = page.form("message")
    for name, value in TYPED.items():
        assert form.values[name] == (value if isinstance(value, list) else [value])
    assert page.all(class_="error-text") == []
    assert page.all(class_="summary") == []
    assert count(Enquiry) == count(ConsentRecord) == 0
    assert page.headers["Cache-Control"] == "no-store"
    # An optional question with an answer must not be hidden.
    assert "open" in page.one("details").attrib


@both_languages
def test_a_tick_for_one_languages_words_is_not_carried_over(
    client: PageClient, zone: Zone, lang: str
) -> None:
    first = client.get(f"/{lang}/contact?source=fair-2026")
    page = switch(first, lang, **ANSWERS, consent_updates_email=True)

    form = page.form("message")
    boxes = [name for name in form.names if name.startswith("consent_")]
    assert boxes
    assert not [name for name in boxes if form.value(name)]
    assert text_of(page.one(class_="callout", role="status"))
    # What is sent then agrees to the new language's words.
    send(page, consent_privacy_policy=True, consent_cookie_policy=True)
    record, enquiry = only(zone, ConsentRecord), only(zone, Enquiry)
    assert {record.lang, enquiry.language, enquiry.reply_language} == {OTHER[lang]}
    assert enquiry.campaign == "fair-2026"


def test_a_reply_language_that_was_chosen_stays_chosen(client: PageClient) -> None:
    for lang, other in OTHER.items():
        page = switch(client.get(f"/{lang}/contact"), lang, reply_language=other)
        assert page.form("message").value("reply_language") == other


@both_languages
def test_pressing_enter_sends_the_form_and_does_not_switch_the_language(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/contact")

    inside = set(map(id, elements(page.one("form", id="enquiry"))))
    owned = [
        each
        for each in page.all("button")
        if each.attrib.get("form") == "enquiry" or id(each) in inside
    ]
    # A browser presses the first of a form's buttons for Enter (HTML, 4.10.21.2).
    assert "formaction" not in owned[0].attrib
    assert "name" not in owned[0].attrib
    assert owned[0].attrib["tabindex"] == "-1"


@both_languages
def test_a_confirmation_can_be_viewed_for_30_days(client: PageClient, lang: str) -> None:
    address = send(client.get(f"/{lang}/contact")).location
    now = clock.now()

    for days in (0, 1, 29):
        with time_machine.travel(now + timedelta(days=days, minutes=5), tick=False):
            page = client.get(address)
            assert re.search(REFERENCE, page.words)
            assert page.headers["Cache-Control"] == "no-store"
            assert page.headers["Referrer-Policy"] == "no-referrer"
            assert page.headers["X-Robots-Tag"] == "noindex"
            assert page.one("meta", name="robots").attrib["content"] == "noindex"
    with time_machine.travel(now + timedelta(days=31), tick=False):
        page = client.get(address, expect=404)
        assert "GDZ-" not in page.words
        assert page.headers["Cache-Control"] == "no-store"


def test_the_address_of_a_confirmation_does_not_name_the_enquiry_and_sets_no_cookie(
    client: PageClient, other_client: PageClient
) -> None:
    page = other_client.get(send(client.get("/en/contact")).location)

    [reference] = re.findall(REFERENCE, page.words)
    assert reference not in page.url
    assert page.all("link", rel="canonical") == []
    assert [each for each in page.all("meta") if "property" in each.attrib] == []
    assert "Set-Cookie" not in page.headers
