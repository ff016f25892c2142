"""The watch over a test's ledger, and whom it tells."""

from collections.abc import Sequence
from pathlib import Path

from app.ledger.outside.halt_told import HaltTold
from app.ledger.rules.witness import Witness
from app.ledger.steps.sealer import Sealer
from app.ledger.tell_of_halt import Watch
from tests.support.enquiries.answers import DESK
from tests.support.site import make_settings

AUDITOR = "auditor@audit.example"


def watch(
    sealer: Sealer,
    tmp_path: Path,
    *recipients: str,
    lang: str = "en",
    witnesses: Sequence[Witness] = (),
) -> Watch:
    """Give the watch over the ledger of the test's instance."""
    told = HaltTold(make_settings(tmp_path))
    return Watch(sealer.folder, told, recipients or (DESK, AUDITOR), lang, "x.example", witnesses)
