"""The person's own page: its door, its half-hour session, and its contents for each visitor."""

from collections.abc import Callable
from datetime import timedelta
from email.utils import parsedate_to_datetime
from http.cookies import SimpleCookie
from uuid import UUID

import pytest
import time_machine
from sqlalchemy import select

from app.core import clock
from app.core.models import AuditRecord, Base
from app.core.rules.audit_events import AuditEvent
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState
from app.rights.my_data_session import revoke_links
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import all_rows, every, execute, row_of

PERSONAL = ("张伟", "Wei.Zhang", "示例新材料", "我们希望了解园区载体", "GDZ-")
ACTIONS = ("erase", "revoke", "withdraw/updates_email", "file.json", "file.csv")


def assert_private(page: Page) -> None:
    """Fail if anything could store or index the page, or tell another site its address."""
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Robots-Tag"] == "noindex"


def shows_nothing_personal(page: Page) -> bool:
    # The page's own address, in either language, is what the visitor typed.
    shown = page.text.replace(page.url[3:], "")
    return not [words for words in PERSONAL if words in shown]


@both_languages
def test_every_link_shows_the_same_button_and_changes_nothing(
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    token = token_for(zone, enquiry)
    before = all_rows(zone)
    page = other_client.get(f"/{lang}/my-data/{token}")
    other = other_client.get(f"/{lang}/my-data/{'x' * 22}")
    other_client.send("HEAD", f"/{lang}/my-data/{token}", expect=200)

    assert all_rows(zone) == before
    # A form of another site has no token.
    other_client.post(f"/{lang}/my-data/{token}", {}, expect=400)
    assert shows_nothing_personal(other_client.get(f"/{lang}/my-data"))
    assert len(page.all("main")[0].findall(".//{*}button")) == 1
    assert shows_nothing_personal(page)
    assert other.words == page.words
    assert_private(page)


@both_languages
def test_the_button_opens_all_stored_data(
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = open_page(other_client, token_for(zone, enquiry), lang)

    assert page.url == f"/{lang}/my-data"
    assert_private(page)
    reference = row_of(zone, Enquiry, enquiry).reference
    assert every(zone, AuditRecord.event).count(AuditEvent.PERSON_ACTED.tag) == 1
    for held in (reference, ANSWERS["name"], ANSWERS["organisation"], ANSWERS["email"]):
        assert str(held) in page.words
    for key in (
        "progress.received",
        "standing.unconfirmed",
        "message_kinds.acknowledgement",
        "link_kinds.my_data",
        "nothing",
    ):
        assert WORDS[lang].my_data[key] in page.words


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("new", "received"),
        ("acknowledged", "assigned"),
        ("engaged", "answered"),
        ("not_enquiry", "closed"),
    ],
)
def test_the_status_is_in_words_for_the_person(
    client: PageClient, zone: Zone, enquiry: UUID, status: str, told: str
) -> None:
    execute(zone.database, Base.metadata.tables["lead"].update().values(status=status))

    page = open_page(client, token_for(zone, enquiry))

    assert page.says("span", class_="tag") == [EN.my_data.progress[told]]
    assert "not_enquiry" not in page.words.casefold()


def test_without_the_session_nothing_is_shown_or_done(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token_for(zone, enquiry)
    before = all_rows(zone)
    reference = row_of(zone, Enquiry, enquiry).reference
    for path in ("", *(f"/{action}" for action in ACTIONS), f"/correct/{reference}"):
        page = other_client.get(f"/en/my-data{path}")
        assert page.heading == EN.my_data.link.title
        assert shows_nothing_personal(page)
        assert_private(page)
    token = other_client.get("/en/my-data").form().value("csrf_token")
    for action in (*ACTIONS[:3], f"correct/{reference}"):
        answer = other_client.post(f"/en/my-data/{action}", {"csrf_token": token})
        assert answer.location == "/en/my-data"

    assert all_rows(zone) == before


def test_an_unknown_expired_or_revoked_link_only_says_it_does_not_work(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry)
    confirming = token_for(zone, enquiry, LinkKind.CONFIRM)

    def refused(wrong: str) -> str:
        return other_client.get(f"/en/my-data/{wrong}").form().submit(expect=404).words

    answers = {refused("x" * 22), refused(confirming)}
    with time_machine.travel(clock.now() + timedelta(days=91)):
        answers.add(refused(token))
    person = row_of(zone, Enquiry, enquiry).person_id
    revoke_links(zone.database, zone.secrets.ledger_key, person_id=person, now=clock.now())

    assert answers == {refused(token)}
    assert shows_nothing_personal(other_client.get("/en/my-data"))


def test_the_page_closes_after_half_an_hour_and_says_how_to_open_it(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(other_client, token_for(zone, enquiry))
    began = clock.now()
    with time_machine.travel(began + timedelta(minutes=29), tick=False):
        assert not shows_nothing_personal(other_client.get("/en/my-data"))
    with time_machine.travel(began + timedelta(minutes=30), tick=False):
        page = other_client.get("/en/my-data")
        assert shows_nothing_personal(page)
        assert EN.my_data.link.ended in page.words


def test_revoking_ends_a_session_in_every_browser_at_once(
    client: PageClient, other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(other_client, token_for(zone, enquiry))
    token = token_for(zone, write(client, zone))
    revoke = open_page(client, token).link(EN.my_data.links.revoke)
    done = client.get(revoke).form().submit().follow()

    assert EN.my_data.revoke.done in done.words
    assert shows_nothing_personal(done)
    ended = other_client.get("/en/my-data")
    assert shows_nothing_personal(ended)
    # It does not promise that the link opens the page again.
    assert EN.my_data.link.useless in ended.words
    assert EN.my_data.link.ended not in ended.words
    other_client.get(f"/en/my-data/{token}").form().submit(expect=404)


def test_a_confirmation_leads_to_no_personal_data_even_with_an_open_page(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(client, token_for(zone, enquiry))

    confirmation = send(client.get("/en/contact")).follow()

    linked = {each.attrib.get("href", "") for each in confirmation.all("a")}
    # The foot of every page leads to where the link is asked for, which shows nobody's data.
    linked -= {"/en/my-data/link"}
    assert [href for href in linked if "my-data" in href or "confirm" in href] == []
    assert confirmation.all("form") == []


@both_languages
def test_the_answer_does_not_reveal_if_the_address_is_known(
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    answers = []
    for email in (str(ANSWERS["email"]), "nobody@example.com"):
        sent = other_client.get(f"/{lang}/my-data").form("email").submit(email=email)
        page = sent.follow()
        assert_private(page)
        answers.append((sent.location, page.words))

    assert answers[0] == answers[1]
    asked = every(
        zone, select(OutboxMessage).where(OutboxMessage.kind == MessageKind.MY_DATA_LINK.value)
    )
    queued = [each for each in asked if each.state == MessageState.QUEUED]
    assert [(each.recipient, each.language) for each in queued] == [(ANSWERS["email"], lang)]


def test_an_invalid_address_is_explained_and_kept(other_client: PageClient) -> None:
    typed = "wei at example"
    page = other_client.get("/en/my-data").form("email").submit(email=typed, expect=422)

    assert page.form("email").value("email") == typed
    assert page.says("p", class_="error-text")
    assert page.title.startswith("Error:")
    empty = page.form("email").submit(email="", expect=422)
    assert empty.by_id("email").attrib["aria-invalid"] == "true"


def test_a_second_enquiry_is_beside_the_first_without_others_data(
    client: PageClient, zone: Zone, enquiry: UUID, count: Callable[[type[Base]], int]
) -> None:
    write(client, zone, message="A second question.")
    write(client, zone, email="other@example.com", message="Somebody else's.")

    page = open_page(client, token_for(zone, enquiry))

    assert len(page.all("article")) == 2
    assert "A second question." in page.words
    assert "Somebody else" not in page.words
    assert count(Enquiry) == 3


@pytest.mark.parametrize("path", ["/en/my-data", "/en/my-data/x", "/en/my-data/link"])
def test_the_cookie_lasts_no_longer_than_the_cookie_policy_says(
    other_client: PageClient, path: str
) -> None:
    (cookie,) = SimpleCookie(other_client.get(path).headers["Set-Cookie"]).values()
    assert timedelta(0) < parsedate_to_datetime(cookie["expires"]) - clock.now() <= timedelta(1)
    assert cookie["httponly"]
