"""The published period of audit events: stated in the text, once, and before any is emptied."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.rules.audit_events import AuditEvent
from app.ledger.rules.erasure import ErasureReason
from tests.verifier.auditor import KEY, reason_of, refused
from tests.verifier.sample_entries import (
    TEXTS,
    Logged,
    at_minute,
    logged_erasure,
    logged_publication,
    logged_voucher,
)
from tests.verifier.sample_log import SampleLog
from tests.verifier.test_certificates import (
    audit,
    begun,
    changed,
    erasure,
    with_details,
    with_event,
)

AGAIN = logged_publication(9, TEXTS[:1])
RETENTION = ErasureReason.RETENTION


@pytest.mark.parametrize(
    ("entries", "named"),
    [
        (lambda: [begun()[0], with_details(begun()[1], audit_months=1)],
         "entry 1 (openings.jsonl line 2) says that privacy_policy (version 1) states 1 months"),
        (lambda: [with_details(begun()[0], audit_months=7), begun()[1]],
         "entry 0 (openings.jsonl line 1) says that consent (version 1) states"),
        (lambda: [*begun()[:2], AGAIN], "entry 2 (openings.jsonl line 3) publishes consent"),
    ],
    ids=["that the text does not state", "in another document", "of a version published twice"],
)  # fmt: skip
def test_a_period_that_is_not_published_once_in_its_text_is_named(
    program: Path, tmp_path: Path, entries: Callable[[], list[Logged]], named: str
) -> None:
    bundle = SampleLog(entries()).written(tmp_path)
    assert refused(program, bundle, *KEY).startswith(named)


def test_a_publication_does_not_excuse_missing_evidence(program: Path, tmp_path: Path) -> None:
    assert "no evidence" in reason_of(audit(program, tmp_path, AGAIN))


def test_audit_events_emptied_without_a_published_period_are_named(
    program: Path, tmp_path: Path
) -> None:
    event = with_event(erasure(), AuditEvent.RETENTION_ERASED)
    other = changed(event, event="staff:lead:view", details={})
    emptied = Logged(other.kind, at_minute(1), other.opening, held=False)
    expired = logged_erasure(20, [emptied], RETENTION)
    log = SampleLog([emptied, expired, logged_voucher(22, expired)], texts=())

    assert refused(program, log.written(tmp_path), *KEY).startswith("entry 0 was emptied")
