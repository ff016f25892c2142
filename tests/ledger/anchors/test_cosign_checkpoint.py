"""A witness asked for two histories of a log at the same moment cosigns one of them."""

from functools import partial
from http import HTTPStatus
from pathlib import Path

import pytest

from app.cli.ledger.witness import read_logs
from app.ledger.cosigning import cosign_checkpoint
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.witness import CosigningRefused
from tests.cli.ledger.test_witness import FORKS, LOG, request
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import NOW


def test_only_one_of_two_concurrent_histories_is_cosigned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, logs = WitnessFolder(tmp_path, "witness.example"), read_logs([LOG.key.text])
    asked = [
        partial(cosign_checkpoint, folder, logs, bytes(request(fork, 0, 3)), NOW)
        for fork in range(FORKS)
    ]

    outcomes = outcomes_at_once(monkeypatch, WitnessFolder, "recorded", asked)

    [refusal] = [each for each in outcomes if isinstance(each, Exception)]
    assert isinstance(refusal, CosigningRefused)
    assert (refusal.status, refusal.recorded) == (HTTPStatus.CONFLICT, 3)
