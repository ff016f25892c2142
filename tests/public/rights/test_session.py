"""The half-hour session of a person's own page ends, and an act after it is told so."""

from datetime import timedelta
from uuid import UUID

import time_machine

from app.core import clock
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for


def is_open(client: PageClient) -> bool:
    return "GDZ-" in client.get("/en/my-data").text


def test_closing_the_page_ends_the_session_also_of_a_copied_cookie(
    client: PageClient, other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    page = open_page(client, token_for(zone, enquiry))
    name = zone.settings.session_cookie
    copied = client.flask_client.get_cookie(name)
    assert copied is not None
    other_client.flask_client.set_cookie(name, copied.value)
    assert is_open(other_client)

    assert EN.my_data.closed.done in page.form(action="/en/my-data/close").submit().follow().words
    assert not is_open(client)
    other_client.flask_client.set_cookie(name, copied.value)
    assert not is_open(other_client)


@both_languages
def test_a_click_after_the_half_hour_is_said_to_have_changed_nothing(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    open_page(client, token_for(zone, enquiry), lang)
    step = client.get(f"/{lang}/my-data/erase")
    with time_machine.travel(clock.now() + timedelta(minutes=31), tick=False):
        page = step.form().submit().follow()

    assert WORDS[lang].my_data.closed.lost in page.words
    assert WORDS[lang].my_data.link.ended in page.words


@both_languages
def test_a_missing_cookie_and_an_expired_page_have_their_own_messages_and_open_nothing(
    client: PageClient, other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    path = f"/{lang}/my-data/{token_for(zone, enquiry)}"
    client.get(path)

    without = other_client.post(path, {}, expect=400)
    stale = client.post(path, {"csrf_token": "old"}, expect=400)

    assert WORDS[lang].my_data.stale.cookies_off in without.words
    assert WORDS[lang].my_data.stale.expired in stale.words
    assert without.heading == WORDS[lang].my_data.stale.title
    assert stale.link(WORDS[lang].my_data.stale.back) == path
    assert not is_open(client)
