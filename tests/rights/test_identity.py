"""Who asks is known by a mailed link or a proof that staff saw, until they disown the request."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.identity import (
    LINKS_A_DAY,
    ask_identity,
    confirm_request,
    prove_identity,
)
from app.rights.models import RightsRequest
from app.rights.rules.requests import IdentityProof, TooManyLinks
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING
from tests.support.rights.requests import make_request
from tests.support.stored import every, row_of, store

DAY, ACTOR, OTHER = timedelta(days=1), "a" * 32, "b" * 32


@pytest.fixture
def request_id(database: Database, person: UUID) -> UUID:
    """A request of theirs that somebody entered."""
    request_id = uuid4()
    store(database, make_request(person, id=request_id, handled_by=OTHER))
    return request_id


def test_a_person_is_mailed_three_links_in_any_24_hours(
    database: Database, request_id: UUID
) -> None:
    def ask(after: timedelta) -> None:
        ask_identity(
            database, LEDGER_KEY, MAILING, actor=ACTOR, request_id=request_id, now=NOW + after
        )

    for number in range(LINKS_A_DAY):
        ask(number * DAY / 4)
    with pytest.raises(TooManyLinks):
        ask(DAY - timedelta(seconds=1))
    ask(DAY)

    assert every(database, OutboxMessage.kind).count(MessageKind.RIGHTS_IDENTITY) == LINKS_A_DAY + 1
    asked = row_of(database, RightsRequest, request_id)
    assert (asked.identity, asked.identity_asked_at, asked.identity_proven_at) == (
        "asked", NOW + DAY, None,
    )  # fmt: skip
    assert asked.handled_by == ACTOR


def test_who_disowns_a_request_is_proven_no_longer_and_nobody_else_can(
    database: Database, person: UUID, request_id: UUID
) -> None:
    prove_identity(
        database, LEDGER_KEY, actor=ACTOR, request_id=request_id,
        proof=IdentityProof.CALL_BACK, now=NOW,
    )  # fmt: skip

    def confirm(who: UUID, *, theirs: bool) -> tuple[object, ...]:
        confirm_request(
            database, LEDGER_KEY, person_id=who, request_id=request_id, theirs=theirs,
            now=NOW + DAY,
        )  # fmt: skip
        return known()

    def known() -> tuple[object, ...]:
        kept = row_of(database, RightsRequest, request_id)
        return kept.identity, kept.identity_proof, kept.identity_proven_at, kept.handled_by

    assert known() == ("proven", "call_back", NOW, ACTOR)
    with pytest.raises(NotFound):
        confirm(uuid4(), theirs=False)
    assert confirm(person, theirs=False) == ("denied", "", None, ACTOR)
    assert confirm(person, theirs=True) == ("proven", "my_data", NOW + DAY, ACTOR)
