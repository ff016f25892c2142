"""The standards of the ledger stand in its document with the revision that was implemented."""

import re

from app.core.config import CHECKOUT
from tests.docs.documents import DOCUMENTS

PINNED = {
    "RFC 6962": ("final", "June 2013"),
    "RFC 8785": ("final", "June 2020"),
    "signed-note": ("1.0.0", "November 2025"),
    "tlog-checkpoint": ("1.0.0", "November 2025"),
    "tlog-cosignature": ("1.0.1, type 0x04; others are passed over", "March 2026"),
    "tlog-witness": ("1.0.0, with changes 273 (monitors) and 280 (422)", "July 2026"),
    "tlog-proof": ("`0065ea5b`", "read in November 2026"),
    "tlog-policy": ("`13027eee`", "read in November 2026"),
    "tlog-tiles": ("`0ad71eb1`, without pruning", "read in November 2026"),
}
"""The revision of each that was implemented, and its date. Code that follows a later one changes
this as well."""


def test_each_standard_is_pinned_to_the_revision_that_was_implemented() -> None:
    section = DOCUMENTS["docs/ledger.md"].partition("## Standards")[2]
    row = re.compile(r"^\| \[([^\]]+)\]\([^)]+\)[^|]* \| (.+) \| (.+) \|$", re.MULTILINE)
    assert {name: (revision, date) for name, revision, date in row.findall(section)} == PINNED


def test_no_other_standard_of_logs_is_followed() -> None:
    sources = "".join(
        path.read_text(encoding="utf-8")
        for part in ("ledger", "verifier")
        for path in (CHECKOUT / "app" / part).rglob("*.py")
    )
    assert set(re.findall(r"\b(?:tlog-[a-z]+(?![-.\w])|signed-note)", sources)) <= PINNED.keys()
