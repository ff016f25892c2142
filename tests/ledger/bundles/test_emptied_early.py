"""An operator who has every key empties audit events before their published period: found."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.consent.publication import publish_policies
from app.consent.rules.publication import STATING
from app.consent.steps.publication import publish_words
from app.content import shipped_content
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.moments import months_after
from app.core.rules.retention import RetentionPeriods
from app.core.steps.records import write_audit
from app.ledger.quarantine import quarantine_pending, return_quarantined
from app.ledger.rebase import rebase_ledger
from app.ledger.steps.sealing import Sealer
from app.rights.steps.evidence import forget_audits
from app.verifier.files import Bundle
from app.verifier.notes import LOG, key_of
from app.verifier.policy import Trust
from app.verifier.spelling import Failed
from app.verifier.verdict import check_bundle
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import Administrator, bundle
from tests.support.ledger.sealing import kept_note, make_sealer, seal_all
from tests.support.rights.retention import PERIODS, run_to_the_end, would_go
from tests.support.stored import write_by

pytestmark = pytest.mark.engine("in turn")

BY_KIND = "evidence_erased_by_kind"
TODAY = NOW + timedelta(days=3)
OVER = months_after(TODAY, 36) + timedelta(days=2)


class Trail:
    """A ledger with the published words, and today's audit events above a held checkpoint."""

    def __init__(self, database: Database, folder: Path, months: int = 36) -> None:
        self.database, self.folder = database, folder
        self.sealer: Sealer = make_sealer(folder / "instance", database)
        periods = RetentionPeriods(audit_months=months)
        installation = replace(Settings(Path()).installation, retention=periods)
        publish_policies(database, LEDGER_KEY, shipped_content(), installation, NOW)
        seal_all(database, self.sealer)
        self.held = kept_note(self.sealer)
        for minutes in range(3):
            self.note(TODAY + timedelta(minutes=minutes))
        seal_all(database, self.sealer)
        self.administrator = Administrator(database)

    def publish(self, months: int, at: datetime) -> None:
        """Publish a second privacy policy, which states another period."""
        said = f"Audit events are kept for {months} months.\n"
        source = "Audit events are kept for {{ retention.audit_months }} months.\n"
        periods = RetentionPeriods(audit_months=months)
        write_by(
            self.database, publish_words, LEDGER_KEY, STATING, 2, {"en": said, "zh": said},
            {"en": "", "zh": ""}, periods, AuditEvent.POLICY_PUBLISHED, actor="a", at=at,
            sources={"en": source, "zh": source},
        )  # fmt: skip
        seal_all(self.database, self.sealer)

    def note(self, at: datetime) -> None:
        """Write an audit event."""
        asked = AuditEvent.LEDGER_CHECK_ASKED
        write_by(self.database, write_audit, LEDGER_KEY, asked, actor="a", at=at)

    def events(self) -> list[UUID]:
        """Return the events that may be emptied some day."""
        rows = self.administrator.rows("audit_event")
        return [row["id"] for row in rows if row["event"] == AuditEvent.LEDGER_CHECK_ASKED.tag]

    def empty(self, at: datetime, count: int = 3) -> None:
        """Empty every event, with an erasure and its event, and seal."""
        emptied = write_by(self.database, forget_audits, LEDGER_KEY, self.events(), at, SYSTEM)
        assert emptied == count
        seal_all(self.database, self.sealer)

    def expire(self, now: datetime, periods: RetentionPeriods = PERIODS) -> None:
        """Run the retention at a time, and seal."""
        run_to_the_end(self.database, self.folder / "instance", now, periods)
        seal_all(self.database, self.sealer)

    def begin_anew(self) -> None:
        """Begin a new log, as after a restore."""
        (self.folder / "instance" / "ledger" / "checkpoint").unlink()
        rebase_ledger(self.database, self.sealer, TODAY + timedelta(minutes=5))

    def audit(self, now: datetime, *, held: bool, origin: str | None = None) -> dict[str, Any]:
        """Return the findings of an auditor at a time, who may hold the older checkpoint."""
        target = self.folder / f"bundle-{held}-{origin is None}"
        bundle(self.database, self.sealer, target, origin)
        keys = [key_of(LOG)(key) for key in self.sealer.folder.verifier_keys()]
        files = [("held", self.held)] if held else []
        return check_bundle(Bundle(target), Trust(keys), files, now, quiet=True)


@pytest.fixture
def trail(database: Database, tmp_path: Path) -> Iterator[Trail]:
    """A ledger with today's audit events."""
    made = Trail(database, tmp_path)
    yield made
    made.administrator.dispose()


EARLY = r"entry [567] is an audit event that .* emptied on .*, before the 36 months were over"


def test_events_emptied_by_the_retention_run_hold(trail: Trail) -> None:
    trail.expire(OVER)

    found = trail.audit(OVER, held=True)
    assert found[BY_KIND] == {"audit": 3}
    assert [each["months"] for each in found["audit_periods"]] == [36]


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize("back", [0, 60], ids=["as they are", "backdated"])
def test_todays_audit_events_emptied_today_are_found(trail: Trail, held: bool, back: int) -> None:
    for row in trail.administrator.rows("audit_event"):
        if row["id"] in trail.events():
            trail.administrator.change("audit_event", row, {"at": months_after(row["at"], -back)})
    trail.empty(TODAY + timedelta(hours=1))
    with pytest.raises(Failed, match=EARLY):
        trail.audit(OVER, held=held)


def test_an_erasure_dated_in_the_future_is_found(trail: Trail) -> None:
    trail.empty(OVER)

    with pytest.raises(
        Failed, match=f"erasures.jsonl line 1 is of {OVER.year}.*, .* still to come"
    ):
        trail.audit(TODAY, held=True)


def test_a_shorter_period_that_is_only_set_is_not_applied_yet(trail: Trail) -> None:
    shorter = RetentionPeriods(audit_months=1)
    after = months_after(TODAY, 2)

    assert not would_go(trail.database, after, shorter)
    trail.expire(after, shorter)
    assert trail.audit(OVER, held=True)["evidence_erased"] == 0
    assert len(would_go(trail.database, OVER, shorter)) == 3


YEAR = RetentionPeriods(audit_months=12)


def test_a_shorter_period_published_since_is_not_that_of_older_events(trail: Trail) -> None:
    trail.publish(12, TODAY + timedelta(days=2))
    trail.empty(months_after(TODAY, 13))

    with pytest.raises(Failed, match=EARLY):
        trail.audit(OVER, held=True)


def test_a_shorter_period_counts_for_what_happens_once_it_is_published(trail: Trail) -> None:
    trail.publish(12, TODAY + timedelta(days=2))
    trail.note(TODAY + timedelta(days=4))
    seal_all(trail.database, trail.sealer)
    trail.expire(months_after(TODAY, 13), YEAR)

    found = trail.audit(OVER, held=True)
    assert found[BY_KIND] == {"audit": 1}
    assert [each["months"] for each in found["audit_periods"]] == [12]
    assert len(would_go(trail.database, OVER, YEAR)) >= 3


def test_an_event_that_was_in_quarantine_is_never_emptied(trail: Trail) -> None:
    trail.note(TODAY + timedelta(minutes=9))
    [pending] = trail.administrator.rows("ledger_pending")
    trail.administrator.change("ledger_pending", pending, {"mac": b"lost"})
    assert quarantine_pending(trail.database, LEDGER_KEY, ignore, TODAY + timedelta(days=1))
    [aside] = trail.administrator.rows("ledger_quarantine")
    trail.administrator.change("ledger_quarantine", aside, {"mac": pending["mac"]})
    seal_all(trail.database, trail.sealer)
    later = TODAY + timedelta(days=40)
    assert return_quarantined(trail.database, LEDGER_KEY, ignore, later).left == 0
    seal_all(trail.database, trail.sealer)

    trail.expire(OVER)

    assert trail.audit(OVER, held=True)[BY_KIND] == {"audit": 3}


def ignore(*_arguments: object) -> None:
    """Refresh nothing: no consent is concerned."""


def test_a_published_period_is_what_counts(database: Database, tmp_path: Path) -> None:
    trail = Trail(database, tmp_path, months=60)

    trail.empty(OVER)

    trail.administrator.dispose()
    with pytest.raises(Failed, match="before the 60 months were over that the privacy policy"):
        trail.audit(OVER, held=True)


def test_events_emptied_in_the_log_after_a_restore_are_judged_too(trail: Trail) -> None:
    origin = trail.sealer.origin
    trail.begin_anew()
    trail.empty(TODAY + timedelta(hours=1))

    trail.audit(OVER, held=False)
    with pytest.raises(Failed, match=EARLY):
        trail.audit(OVER, held=True, origin=origin)


def test_a_log_after_a_restore_knows_the_published_period(trail: Trail) -> None:
    trail.begin_anew()
    for minutes in range(6, 9):
        trail.note(TODAY + timedelta(minutes=minutes))
    seal_all(trail.database, trail.sealer)
    trail.empty(TODAY + timedelta(hours=1), count=6)

    with pytest.raises(Failed, match=r"entry 3 is an audit event .* before the 36 months"):
        trail.audit(OVER, held=False)
