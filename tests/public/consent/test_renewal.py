"""The link in the mail that asks a person to agree again: a GET asks, a POST records."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from app.consent.models import ConsentRecord
from app.consent.rules.consent import text_sha256
from app.consent.rules.standing import Standing, standing
from app.consent.store.consent import list_decisions, list_decisions_by_person
from app.core import clock
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Person
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.renewal import ask_to_reconfirm
from app.web.context import Zone
from tests.support.consent.publishing import Desk
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.people import mailed_token
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import write
from tests.support.stored import every, execute, read_by


def change(zone: Zone, doc: str = "privacy_policy", minutes: int = 1) -> None:
    """Publish a version that needs consent again."""
    now = clock.now() + timedelta(minutes=minutes)
    desk = Desk(zone.database, zone.installation, zone.secrets.ledger_key, now=now)
    desk.publish_more(doc, "## More\n", categories=("purpose",))
    zone.words.look()


@pytest.fixture
def token(client: PageClient, zone: Zone) -> str:
    """The token of the link in the letter to somebody who wrote and confirmed their address."""
    enquiry = write(client, zone)
    execute(zone.database, update(Person).values(email_confirmed_at=clock.now()))
    change(zone)
    asked_at = clock.now() + timedelta(minutes=2)
    assert ask_to_reconfirm(
        zone.database, zone.secrets.ledger_key, Mailing("zone.example", ""), asked_at
    )
    return mailed_token(
        zone.database,
        enquiry,
        LinkKind.RENEW,
        clock.now(),
        zone.secrets.link_key,
        MessageKind.RECONFIRM,
    )


def acts(zone: Zone) -> list[ConsentRecord]:
    return every(zone, select(ConsentRecord).order_by(ConsentRecord.at))


def block_on(page: Page) -> str:
    """Return the block as the page shows it, written as blocks are published."""
    form = page.one("form", action=page.form().action)
    [group] = (each for each in form.iter("fieldset"))
    [legend] = group.iter("legend")
    beside = [each for each in group if each.tag == "p"]
    boxes = [_box(each) for each in group.iter("div") if each.get("class") == "choice"]
    [button] = form.iter("button")
    head = "\n\n".join(text_of(each) for each in (legend, *beside))
    return f"{head}\n\n{chr(10).join(boxes)}\n\n[{text_of(button)}]\n"


def _box(choice: Any) -> str:
    [label] = choice.iter("label")
    hints = [f"\n    {text_of(each)}" for each in choice.iter("p") if each.get("class") == "hint"]
    links = [f"\n    > {text_of(each)}" for each in choice.iter("a")]
    return f"[ ] {text_of(label)}{''.join(hints)}{''.join(links)}"


@both_languages
def test_a_tick_and_a_button_record_the_renewed_act_and_the_block_on_the_page(
    other_client: PageClient, zone: Zone, token: str, lang: str
) -> None:
    page = other_client.get(f"/{lang}/renew/{token}")
    assert "Set-Cookie" not in page.headers
    assert page.headers["Cache-Control"] == "no-store"
    assert [each.act for each in acts(zone)] == ["given"]
    assert not page.form().value("agree")

    done = page.form().submit(agree=["privacy_policy", "cookie_policy"], expect=200)

    assert WORDS[lang].my_data.renew.done_title == done.heading
    [_given, renewed] = acts(zone)
    assert (renewed.act, renewed.method, renewed.lang) == ("renewed", "mailed_link", lang)
    versions = {each["doc"]: each["version"] for each in renewed.documents}
    assert versions == {"cookie_policy": 1, "privacy_policy": 2}
    assert text_sha256(block_on(page)) == renewed.block_sha256
    decided = read_by(zone.database, list_decisions, renewed.id)
    assert decided == {
        "privacy_policy": "given",
        "cookie_policy": "given",
        "updates_email": "not_given",
        "updates_phone": "not_given",
    }
    assert WORDS[lang].my_data.renew.number in page.words
    assert WORDS[lang].my_data.renew.none in other_client.get(f"/{lang}/renew/{token}").words
    assert len(acts(zone)) == 2


@both_languages
def test_without_both_policies_nothing_is_recorded(
    other_client: PageClient, zone: Zone, token: str, lang: str
) -> None:
    page = (
        other_client.get(f"/{lang}/renew/{token}")
        .form()
        .submit(agree=["privacy_policy"], expect=422)
    )

    assert WORDS[lang].my_data.renew.missing in page.words
    assert page.form().value("agree") == "privacy_policy"
    assert len(acts(zone)) == 1


def test_words_that_changed_meanwhile_are_shown_again_without_ticks(
    other_client: PageClient, zone: Zone, token: str
) -> None:
    form = other_client.get(f"/en/renew/{token}").form()
    change(zone, "cookie_policy", minutes=3)

    page = form.submit(agree=["privacy_policy", "cookie_policy"], expect=422)

    assert EN.my_data.renew.stale in page.words
    assert not page.form().value("agree")
    assert len(acts(zone)) == 1


def test_an_unknown_link_opens_nothing(other_client: PageClient) -> None:
    other_client.get(f"/en/renew/{'x' * 22}", expect=404)


def test_what_is_ticked_anew_counts_but_for_a_number_that_nobody_confirmed(
    other_client: PageClient, zone: Zone, token: str
) -> None:
    ticked = ["privacy_policy", "cookie_policy", "updates_email", "updates_phone"]
    other_client.get(f"/en/renew/{token}").form().submit(agree=ticked, expect=200)

    with zone.database.reading() as session:
        [decided] = list_decisions_by_person(session, {acts(zone)[0].person}).values()
    assert standing(decided)[Purpose.UPDATES_EMAIL] is Standing.GIVEN
    assert standing(decided)[Purpose.UPDATES_PHONE] is Standing.UNCONFIRMED
