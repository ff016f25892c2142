"""An auditor's program checks that two people published words, and reports those by one."""

from pathlib import Path
from typing import Any

import pytest

from app.consent.steps.publication import publish_words
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.retention import RetentionPeriods
from app.ledger.steps.sealing import Sealer
from app.verifier.spelling import Failed
from tests.consent.test_publication import INSTALLATION
from tests.support.consent.publishing import AUTHOR, OFFICER, Desk, sources_of
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import bundle, check, enquire
from tests.support.ledger.evidence import publish_words as publish_first
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.stored import write_by

DOC = "privacy_policy"


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger in which the first words are published."""
    made = make_sealer(tmp_path / "instance", database)
    publish_first(database)
    return made


BY_ONE = "words_published_by_one_person"


def bundled(database: Database, sealer: Sealer, folder: Path) -> dict[str, Any]:
    """Seal and bundle the ledger, and return the findings of its check."""
    seal_all(database, sealer)
    bundle(database, sealer, folder)
    return check(folder, sealer)


def test_words_published_by_two_people_verify_with_their_agreements(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    Desk(database, INSTALLATION).publish_more()
    enquire(database, "ana")

    found = bundled(database, sealer, tmp_path / "b")

    assert found["kinds"]["consent.given"] == 1
    assert BY_ONE not in found


def test_words_published_by_one_person_are_reported(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    desk = Desk(database, INSTALLATION)
    desk.write(DOC, {lang: f"{text}\n\nMore." for lang, text in sources_of(database, DOC).items()})
    desk.propose(DOC)
    desk.approve(DOC, AUTHOR, sole_allowed=True)

    assert bundled(database, sealer, tmp_path / "b")[BY_ONE] == 1


@pytest.mark.parametrize(
    "untrue",
    [
        {"proposer": OFFICER},
        {"sole": 1},
        {"approver": AUTHOR},
        {"approver": "c" * 32},
    ],
)
def test_an_entry_that_misstates_who_published_is_found(
    database: Database, sealer: Sealer, tmp_path: Path, untrue: dict[str, str | int]
) -> None:
    details: dict[str, str | int] = {
        "draft": "d" * 32, "categories": "", "proposer": AUTHOR, "approver": OFFICER, "sole": 0,
    }  # fmt: skip
    words = {"en": "Words.\n", "zh": "文字。\n"}
    write_by(
        database, publish_words, LEDGER_KEY, DOC, 2, words, words, RetentionPeriods(),
        AuditEvent.POLICY_APPROVED, actor=OFFICER, at=NOW, details={**details, **untrue},
    )  # fmt: skip

    with pytest.raises(Failed, match="misstates who published privacy_policy"):
        bundled(database, sealer, tmp_path / "b")
