"""In any order of actions and upgrades, no later version is published by one person."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from app.consent.drafts import discard_draft, return_draft
from app.consent.models import PolicyDraft, PolicyText
from app.consent.publication import publish_policies
from app.consent.rules.publication import DraftChangedMeanwhile, DraftNotReady
from app.consent.store import policies
from app.content.wording import PUBLISHED
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotSecondPerson
from app.core.rules.installation import Operator
from tests.consent.test_publication import INSTALLATION, OPERATED, publish
from tests.support.consent.publishing import AUTHOR, OFFICER, Desk, edition_of, sources_of
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import content
from tests.support.stored import audited, read_by

PEOPLE = (AUTHOR, OFFICER, "c" * 32)
INSTALLATIONS = (INSTALLATION, OPERATED, replace(OPERATED, operator=Operator(name="Other")))


def acts(desk: Desk, random: Random) -> list[Callable[[], object]]:
    """Return everybody's possible actions on one document."""
    database, doc, who = desk.database, PUBLISHED[0], random.choice(PEOPLE)

    edition = edition_of(database, doc)
    asked: dict[str, Any] = {
        "doc": doc,
        "edition": edition,
        "actor": who,
        "reason": "So.",
        "now": NOW,
    }

    def write() -> None:
        words = f"Number {random.random()}."
        sources = {lang: f"{text}\n\n{words}" for lang, text in sources_of(database, doc).items()}
        desk.write(doc, sources, actor=who)

    def upgrade() -> None:
        publish_policies(database, LEDGER_KEY, content(), random.choice(INSTALLATIONS), NOW)

    return [
        *[write] * 2,
        upgrade,
        *[lambda: desk.propose(doc, who)] * 3,
        *[lambda: desk.approve(doc, who)] * 5,
        lambda: return_draft(database, LEDGER_KEY, **asked),
        lambda: discard_draft(database, LEDGER_KEY, desk.wording, **asked),
    ]


@pytest.mark.parametrize("seed", range(3))
def test_every_version_after_the_first_takes_two_people(database: Database, seed: int) -> None:
    publish(database)
    desk, random = Desk(database, INSTALLATION), Random(seed)
    for _ in range(40):
        with suppress(NotSecondPerson, DraftChangedMeanwhile, DraftNotReady):
            random.choice(acts(desk, random))()

    with database.reading() as session:
        texts = select(PolicyText.doc, PolicyText.version).where(PolicyText.version > 1).distinct()
        later = sorted(tuple(row) for row in session.execute(texts))
        drafts = session.scalars(
            select(PolicyDraft).where(PolicyDraft.state == "published", PolicyDraft.version > 1)
        ).all()
    told = audited(database, AuditEvent.POLICY_APPROVED.tag)
    assert later
    assert sorted((each["doc"], each["version"]) for each in told) == later
    assert all(each["proposer"] != each["approver"] and each["sole"] == 0 for each in told)
    assert sorted((each.doc, each.version) for each in drafts) == later
    assert all(each.proposed_by != each.decided_by and not each.sole for each in drafts)


def test_an_edition_not_yet_seen_cannot_be_approved(database: Database) -> None:
    publish(database)
    doc, desk = "privacy_policy", Desk(database, INSTALLATION)
    sources = sources_of(database, doc)
    desk.write(doc, {lang: f"{text}\n\nOne thing." for lang, text in sources.items()})
    desk.propose(doc)
    seen = edition_of(database, doc)
    desk.write(doc, {lang: f"{text}\n\nAnother." for lang, text in sources.items()})
    desk.propose(doc)

    with pytest.raises(DraftChangedMeanwhile):
        desk.approve(doc, edition=seen)

    assert read_by(database, policies.list_latest, doc)["en"].version == 1
