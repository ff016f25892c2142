"""A person who withdraws learns whether the recipients of exported lists were asked to stop."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest

from app.core import clock
from app.core.rules.tokens import LinkKind
from app.core.store.statements import insert_row
from app.exports.models import NotifyTask
from app.public.consent.address_links import ONE_CLICK
from app.web.context import Zone
from tests.support.content.copy import EN, ZH
from tests.support.exports.exporting import take
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for
from tests.support.stored import write_by

SENTENCES = pytest.mark.parametrize(
    ("lang", "done", "waiting", "sentence"),
    [
        ("en", 0, 1, EN.my_data.recipients.asking(n=1)),
        ("en", 0, 3, EN.my_data.recipients.asking(n=3)),
        ("en", 1, 0, EN.my_data.recipients.asked(n=1)),
        ("en", 3, 0, EN.my_data.recipients.asked(n=3)),
        ("en", 1, 2, EN.my_data.recipients.some(n=1, of=3)),
        ("zh", 0, 3, ZH.my_data.recipients.asking(n=3)),
        ("zh", 3, 0, ZH.my_data.recipients.asked(n=3)),
        ("zh", 1, 2, ZH.my_data.recipients.some(n=1, of=3)),
    ],
)


def hand_out(zone: Zone, enquiry: UUID, done: int, waiting: int) -> None:
    """Let accounts export an enquiry; some receivers are notified of a withdrawal, others wait."""
    for number in range(done + waiting):
        export = take(
            zone.database, ledger_key=zone.secrets.ledger_key, clock=clock.now, actor=str(number)
        ).export
        told_at: datetime | None = clock.now() if number < done else None
        row = {
            "id": uuid4(), "export_id": export.id, "enquiry_id": enquiry, "reference": "GDZ-1",
            "kind": "withdrawal", "opened_at": clock.now(), "done_at": told_at, "done_by": "",
        }  # fmt: skip
        write_by(zone.database, insert_row, NotifyTask, row)


@SENTENCES
def test_the_own_page_and_the_page_to_unsubscribe_tell_of_the_recipients(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str, done: int, waiting: int, sentence: str
) -> None:
    hand_out(zone, enquiry, done, waiting)

    assert sentence in open_page(client, token_for(zone, enquiry), lang).words
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)
    page = client.post(f"/{lang}/unsubscribe/{token}", dict([ONE_CLICK]), expect=200)
    assert sentence in page.words


def test_nothing_is_said_of_recipients_if_nobody_holds_a_list(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)
    page = client.post(f"/en/unsubscribe/{token}", dict([ONE_CLICK]), expect=200)
    assert "recipient" not in page.words
    assert (
        EN.my_data.recipients.asking(n=1) not in open_page(client, token_for(zone, enquiry)).words
    )


def test_a_withdrawal_on_the_own_page_says_that_recipients_are_being_asked(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    take(zone.database, ledger_key=zone.secrets.ledger_key, clock=clock.now)
    open_page(client, token_for(zone, enquiry))
    page = client.get("/en/my-data/withdraw/privacy_policy").form().submit().follow()
    assert EN.my_data.recipients.asking(n=1) in page.words
