"""The watch over a test's ledger, and its recipients."""

from collections.abc import Sequence
from pathlib import Path

from app.ledger.alarm import Watch
from app.ledger.rules.witness import Witness
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import DESK

AUDITOR = "auditor@audit.example"


def watch(
    sealer: Sealer,
    tmp_path: Path,
    *recipients: str,
    lang: str = "en",
    witnesses: Sequence[Witness] = (),
) -> Watch:
    """Return the watch over the ledger of the test's instance."""
    return Watch(sealer.folder, recipients or (DESK, AUDITOR), lang, "x.example", witnesses)
