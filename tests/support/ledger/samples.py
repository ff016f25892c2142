"""Samples in tests: a ledger to draw from, packs of it, and their check."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.db import Database
from app.ledger.outside.bundle_files import write_bundle_folder
from app.ledger.rules.sampling import Population, SampleRequest
from app.ledger.sampling import take_sample
from app.ledger.steps.sealing import Sealer
from app.verifier.files import Bundle
from app.verifier.notes import LOG, key_of
from app.verifier.policy import Trust
from app.verifier.sample import check_sample
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import enquire, erase, publish_words
from tests.support.ledger.sealing import make_sealer, seal_all

ACTOR = "a" * 32
SIZE = 5 + 12 + 2
"""Four publications, twelve enquiries, and an erasure with its event."""

ASKED = SampleRequest(Population(), size=6, seed="s1", ledger_size=SIZE)
ALL = replace(ASKED, size=100)


def sampled_ledger(database: Database, tmp_path: Path) -> Sealer:
    """Return a sealer of a ledger with twelve acts of consent, one of them erased."""
    made = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    records = [
        enquire(database, f"p{n}", n + 1, lang="en" if n % 3 == 0 else "zh") for n in range(12)
    ]
    seal_all(database, made)
    erase(database, tmp_path / "instance", records[4])
    seal_all(database, made)
    return made


def pack(
    database: Database,
    sealer: Sealer,
    folder: Path,
    request: SampleRequest = ALL,
    *,
    opened: bool = False,
) -> Path:
    """Write the pack of a sample into a folder."""
    files = take_sample(
        database, LEDGER_KEY, sealer.folder, request, opened=opened, actor=ACTOR, now=NOW
    )
    write_bundle_folder(folder, files)
    return folder


def check(sealer: Sealer, path: Path) -> dict[str, Any]:
    """Check a pack as an auditor does."""
    trust = Trust([key_of(LOG)(key) for key in sealer.folder.verifier_keys()])
    with closing(Bundle(path)) as files:
        return check_sample(files, trust)
