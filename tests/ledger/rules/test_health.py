"""Signs of the ledger's health."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.core.rules.moments import elapsed
from app.ledger.rules.health import Grade, VerificationState, ledger_signs, worst
from tests.support.site import content

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
WELL: dict[str, Any] = {
    "halted": False,
    "begun": True,
    "oldest_waiting": None,
    "kept_outside": True,
    "behind_since": (None,),
    "anchored_at": NOW,
    "verified": (VerificationState.HELD, NOW),
}


def ago(**span: int) -> datetime:
    """Return a moment before now."""
    return NOW - timedelta(**span)


def test_a_healthy_ledger_has_only_good_signs() -> None:
    assert worst(ledger_signs(NOW, **WELL)) is Grade.GOOD


@pytest.mark.parametrize(
    ("facts", "name", "code"),
    [
        ({**WELL, "halted": True}, "sealing", "bad"),
        ({**WELL, "begun": False}, "sealing", "none"),
        ({**WELL, "oldest_waiting": ago(seconds=60)}, "pending", "good"),
        ({**WELL, "oldest_waiting": ago(seconds=61)}, "pending", "bad"),
        ({**WELL, "kept_outside": False}, "outside", "bad"),
        ({**WELL, "behind_since": ()}, "witnesses", "none"),
        ({**WELL, "behind_since": (None, ago(minutes=75))}, "witnesses", "good"),
        ({**WELL, "behind_since": (None, ago(minutes=76))}, "witnesses", "bad"),
        ({**WELL, "anchored_at": None}, "anchors", "none"),
        ({**WELL, "anchored_at": ago(days=8)}, "anchors", "good"),
        ({**WELL, "anchored_at": ago(days=9)}, "anchors", "bad"),
        ({**WELL, "verified": None}, "verification", "none"),
        (
            {**WELL, "verified": (VerificationState.FAILED, NOW)},
            "verification",
            "failed",
        ),
        (
            {**WELL, "verified": (VerificationState.HELD, ago(days=32))},
            "verification",
            "bad",
        ),
    ],
)
def test_each_sign_changes_on_its_own(facts: dict[str, Any], name: str, code: str) -> None:
    signs = {sign.name: sign for sign in ledger_signs(NOW, **facts)}

    assert signs[name].code == code
    assert worst([sign for sign in signs.values() if sign.name != name]) is Grade.GOOD
    assert content().text("zh", f"ledger_view.signs.{name}.{code}")


@pytest.mark.parametrize(
    ("facts", "grade"),
    [
        ({"behind_since": (), "anchored_at": None}, Grade.UNSET),
        ({"begun": False, "verified": None}, Grade.NOT_YET),
        ({"verified": (VerificationState.HELD, ago(days=3))}, Grade.NOT_YET),
        ({"verified": (VerificationState.FAILED, NOW)}, Grade.BAD),
        ({"halted": True, "behind_since": ()}, Grade.BAD),
    ],
)
def test_only_something_wrong_makes_the_ledger_bad(facts: dict[str, Any], grade: Grade) -> None:
    assert worst(ledger_signs(NOW, **{**WELL, **facts})) is grade


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
def test_a_duration_is_in_one_unit_from_two_on(span: timedelta, told: tuple[str, int]) -> None:
    assert elapsed(span) == told
