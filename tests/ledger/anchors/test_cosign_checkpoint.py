"""A witness asked for two histories of a log at the same moment cosigns one of them."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from threading import Barrier, BrokenBarrierError

from app.cli.ledger.witness import read_logs
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.witness import CosigningRefused
from app.ledger.witnesses import cosign_checkpoint
from tests.cli.ledger.test_witness import FORKS, LOG, request
from tests.support.enquiries.answers import NOW


class Slow(WitnessFolder):
    """A witness's folder, which gives everybody time to read the record before one replaces it."""

    both = Barrier(FORKS)

    def recorded(self, origin: str) -> Checkpoint:
        """Return the record, once others have read theirs as well or are kept from it."""
        found = super().recorded(origin)
        with suppress(BrokenBarrierError):
            self.both.wait(1)
        return found


def test_of_two_histories_that_are_asked_for_at_once_one_is_cosigned(tmp_path: Path) -> None:
    folder, logs = Slow(tmp_path, "witness.example"), read_logs([LOG.key.text])

    def ask(fork: int) -> int:
        try:
            cosign_checkpoint(folder, logs, bytes(request(fork, 0, 3)), NOW)
        except CosigningRefused as refusal:
            return refusal.status
        return HTTPStatus.OK

    with ThreadPoolExecutor(FORKS) as pool:
        statuses = list(pool.map(ask, range(FORKS)))

    assert sorted(statuses) == [HTTPStatus.OK, HTTPStatus.CONFLICT]
