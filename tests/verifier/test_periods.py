"""The published period of audit events: stated in the text, once, and before any is emptied."""

from pathlib import Path

from app.core.rules.audit_events import AuditEvent
from app.ledger.rules.erasure import ErasureReason
from tests.verifier.auditor import KEY, verify
from tests.verifier.sample_entries import (
    TEXTS,
    Logged,
    at_minute,
    logged_erasure,
    logged_publication,
    logged_voucher,
)
from tests.verifier.sample_log import SampleLog, write_folder
from tests.verifier.test_certificates import (
    audit,
    begun,
    changed,
    erasure,
    with_details,
    with_event,
)

RETENTION = ErasureReason.RETENTION


def test_a_period_that_the_text_does_not_state_is_named(program: Path, tmp_path: Path) -> None:
    publication = with_details(begun()[1], audit_months=1)
    log = SampleLog([begun()[0], publication])

    verdict = verify(program, write_folder(tmp_path / "bundle", log.bundle()), *KEY)

    assert verdict.out == (
        "FAILED: entry 1 (openings.jsonl line 2) says that privacy_policy (version 1) states"
        " 1 months, which its text (en) does not.\n"
    )


def test_a_period_in_another_document_is_named(program: Path, tmp_path: Path) -> None:
    block = with_details(begun()[0], audit_months=7)
    log = SampleLog([block, begun()[1]])

    verdict = verify(program, write_folder(tmp_path / "bundle", log.bundle()), *KEY)

    assert "entry 0 (openings.jsonl line 1) says that consent (version 1) states" in verdict.out


def test_a_version_published_twice_is_named(program: Path, tmp_path: Path) -> None:
    again = logged_publication(9, TEXTS[:1])
    verdict = audit(program, tmp_path, again)

    assert "has no evidence here" in verdict.out
    log = SampleLog([*begun()[:2], again])
    verdict = verify(program, write_folder(tmp_path / "again", log.bundle()), *KEY)
    assert "publishes consent (version 1) a second time" in verdict.out


def test_audit_events_emptied_without_a_published_period_are_named(
    program: Path, tmp_path: Path
) -> None:
    event = with_event(erasure(), AuditEvent.RETENTION_ERASED)
    other = changed(event, event="staff:lead:view", details={})
    emptied = Logged(other.kind, at_minute(1), other.opening, held=False)
    expired = logged_erasure(20, [emptied], RETENTION)
    log = SampleLog([emptied, expired, logged_voucher(22, expired)], texts=())

    verdict = verify(program, write_folder(tmp_path / "bundle", log.bundle()), *KEY)

    assert verdict.out == (
        "FAILED: entry 0 was emptied, though no entry before states its period.\n"
    )
