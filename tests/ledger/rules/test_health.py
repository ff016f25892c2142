"""Signs of how the ledger does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.core.rules.moments import elapsed
from app.ledger.rules.health import LedgerFacts, SignName, ledger_signs
from app.ledger.rules.verification import VerificationState
from tests.support.site import content

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
WELL = LedgerFacts(
    halted=False,
    begun=True,
    oldest_waiting=None,
    kept_outside=True,
    behind_since=(None,),
    anchored_at=NOW,
    verified=(VerificationState.HELD, NOW),
)


def ago(**span: int) -> datetime:
    """Give a moment before now."""
    return NOW - timedelta(**span)


def test_a_ledger_that_does_well_has_good_signs_alone() -> None:
    assert all(sign.good for sign in ledger_signs(WELL, NOW))


@pytest.mark.parametrize(
    ("facts", "name", "code"),
    [
        (replace(WELL, halted=True), SignName.SEALING, "bad"),
        (replace(WELL, begun=False), SignName.SEALING, "none"),
        (replace(WELL, oldest_waiting=ago(seconds=60)), SignName.PENDING, "good"),
        (replace(WELL, oldest_waiting=ago(seconds=61)), SignName.PENDING, "bad"),
        (replace(WELL, kept_outside=False), SignName.OUTSIDE, "bad"),
        (replace(WELL, behind_since=()), SignName.WITNESSES, "none"),
        (replace(WELL, behind_since=(None, ago(minutes=15))), SignName.WITNESSES, "good"),
        (replace(WELL, behind_since=(None, ago(minutes=16))), SignName.WITNESSES, "bad"),
        (replace(WELL, anchored_at=None), SignName.ANCHORS, "none"),
        (replace(WELL, anchored_at=ago(days=8)), SignName.ANCHORS, "good"),
        (replace(WELL, anchored_at=ago(days=9)), SignName.ANCHORS, "bad"),
        (replace(WELL, verified=None), SignName.VERIFICATION, "none"),
        (
            replace(WELL, verified=(VerificationState.FAILED, NOW)),
            SignName.VERIFICATION,
            "failed",
        ),
        (
            replace(WELL, verified=(VerificationState.HELD, ago(days=32))),
            SignName.VERIFICATION,
            "bad",
        ),
    ],
)
def test_each_sign_turns_by_itself(facts: LedgerFacts, name: SignName, code: str) -> None:
    signs = {sign.name: sign for sign in ledger_signs(facts, NOW)}

    assert (signs[name].code, signs[name].good) == (code, code == "good")
    assert all(sign.good for sign in signs.values() if sign.name is not name)
    assert content().text("zh", f"ledger_view.signs.{name}.{code}")


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (timedelta(seconds=-5), ("seconds", 0)),
        (timedelta(seconds=119), ("seconds", 119)),
        (timedelta(minutes=2), ("minutes", 2)),
        (timedelta(minutes=119), ("minutes", 119)),
        (timedelta(hours=47), ("hours", 47)),
        (timedelta(days=2, hours=23), ("days", 2)),
    ],
)
def test_a_span_is_told_in_one_unit_from_two_on(span: timedelta, told: tuple[str, int]) -> None:
    assert elapsed(span) == told
