"""A stranger follows the public log in tiles, which ends at the checkpoint of the hour."""

import json
import re
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from app.core.rules.commitment import ledger_entry
from app.core.steps.records import queue_ledger_entry
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.halt import LedgerHalted
from app.ledger.rules.tiles import Tile
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from app.web.context import Zone
from tests.support.enquiries.answers import NOW
from tests.support.ledger.long_log import LongLog, get
from tests.support.ledger.sealing import publish, seal_all, tamper
from tests.support.ledger.stranger import Disagrees, Stranger
from tests.support.site import ORIGIN
from tests.support.stored import read_by


def make_stranger(app: Flask, generation: int = 1) -> Stranger:
    """Return a monitor who got the log's key by another way."""
    keys = get(app, "key").text.splitlines()
    origin = get(app, f"{generation}/checkpoint").text.partition("\n")[0]
    [key] = [each for each in keys if each.partition("+")[0] == origin]

    def fetch(address: str) -> bytes:
        answer = get(app, f"{generation}/{address}")
        assert answer.status_code == 200, address
        body: bytes = answer.data
        return body

    return Stranger(fetch, key)


def add(zone: Zone, count: int) -> None:
    """Queue entries that stand for nothing."""
    with zone.database.transaction() as session:
        for number in range(count):
            at = NOW + timedelta(milliseconds=number)
            queue_ledger_entry(session, zone.secrets.ledger_key, b"{}", at)


def agrees(app: Flask, log: LongLog, sizes: Sequence[int]) -> Stranger:
    """Let a log grow from size to size; return the stranger who agreed with every checkpoint."""
    log.grow(sizes[0])
    stranger = make_stranger(app)
    assert stranger.follow() == sizes[0]
    for size in sizes[1:]:
        log.grow(size)
        assert stranger.follow() == size
    assert list(stranger.seen) == list(sizes)
    assert stranger.entries == [ledger_entry(f"{n:064x}") for n in range(sizes[-1])]
    # One who comes late reads the same.
    late = make_stranger(app)
    late.follow()
    assert late.seen.items() <= stranger.seen.items()
    return stranger


def test_a_stranger_agrees_with_every_checkpoint_of_a_growing_log(
    engine_url: str, app: Flask, long_log: LongLog
) -> None:
    agrees(app, long_log, (1, 2, 255, 256, 257, 511, 512, 800))


def test_a_stranger_agrees_as_the_log_grows_a_third_level(app: Flask, long_log: LongLog) -> None:
    agrees(app, long_log, (65_535, 65_536, 65_537, 65_800))


@pytest.mark.parametrize(("level", "index", "named"), [
    (0, 0, "tile/0/000"), (0, 1, "tile/0/001"), (0, 2, "checkpoint"), (1, 0, "checkpoint")
])  # fmt: skip
def test_a_stranger_finds_one_tile_altered(
    app: Flask, zone: Zone, long_log: LongLog, level: int, index: int, named: str
) -> None:
    long_log.grow(520)
    make_stranger(app).follow()
    where = f"generation = 1 AND level = {level} AND tile_index = {index}"
    tiles = read_by(zone.database, ledger.read_tiles, 1, [Tile(level, index)])
    altered = bytes([tiles[index][0] ^ 1]) + tiles[index][1:]
    literal = f"x'{altered.hex()}'" if zone.database.is_sqlite else f"'\\x{altered.hex()}'"
    tamper(zone.database, f"UPDATE ledger_tile SET hashes = {literal} WHERE {where}")

    with pytest.raises(Disagrees, match=f"^{named}$"):
        make_stranger(app).follow()


def test_a_stranger_finds_one_entry_altered(app: Flask, zone: Zone, long_log: LongLog) -> None:
    long_log.grow(300)
    forged = "f" * 64
    tamper(zone.database, f"UPDATE ledger_leaf SET commitment = '{forged}' WHERE leaf_index = 299")

    with pytest.raises(Disagrees, match=r"^tile/entries/001\.p/44$"):
        make_stranger(app).follow()


def test_the_stranger_knows_no_code_of_ours() -> None:
    source = Path(sys.modules[Stranger.__module__].__file__ or "").read_text(encoding="utf-8")

    assert not re.search(r"^(?:from|import) (?:app|tests)\b", source, re.MULTILINE)


def test_the_policy_names_keys_and_log_beside_the_keys(app: Flask, long_log: LongLog) -> None:
    assert get(app, "policy").status_code == 404
    long_log.grow(3)
    policy = get(app, "policy")

    assert policy.text.splitlines() == [
        f"log {get(app, 'key').text.strip()} {ORIGIN}/ledger/1",
        "quorum none",
    ]
    assert policy.headers["Content-Type"] == "text/plain; charset=utf-8"


def test_entries_are_commitments_and_nothing_else(app: Flask, zone: Zone, sealer: Sealer) -> None:
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    stranger = make_stranger(app)

    assert stranger.follow() == size
    for entry in stranger.entries:
        told = json.loads(entry)
        assert entry == json.dumps(told, separators=(",", ":"), sort_keys=True).encode()
        assert told.keys() == {"c", "v"}
        assert (len(told["c"]), told["v"]) == (64, 2)


def test_the_public_log_moves_by_the_hour_and_ends_at_its_checkpoint(
    engine_url: str, app: Flask, zone: Zone, sealer: Sealer
) -> None:
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    first = get(app, "1/checkpoint").data
    add(zone, 3)
    seal_all(zone.database, sealer)
    publish(zone.database, sealer, timedelta(minutes=29))

    assert get(app, "1/checkpoint").data == first
    for kind in ("0", "entries"):
        assert get(app, f"1/tile/{kind}/000.p/{size}").status_code == 200
        assert get(app, f"1/tile/{kind}/000.p/{size + 1}").status_code == 404
    publish(zone.database, sealer, timedelta(minutes=30))
    assert make_stranger(app).follow() == size + 3
    # In a quiet hour it moves as well, or the next act would show at its own time.
    publish(zone.database, sealer, timedelta(minutes=90))
    add(zone, 1)
    seal_all(zone.database, sealer)
    publish(zone.database, sealer, timedelta(minutes=140))
    assert make_stranger(app).follow() == size + 3


def test_nothing_moves_while_the_ledger_is_halted_and_both_logs_are_read_after_a_rebase(
    engine_url: str, app: Flask, zone: Zone, sealer: Sealer
) -> None:
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    before = make_stranger(app)
    before.follow()
    tamper(zone.database, "DELETE FROM ledger_checkpoint")
    with pytest.raises(LedgerHalted):
        seal_ledger(zone.database, sealer, NOW)
    publish(zone.database, sealer, timedelta(hours=1))
    assert before.follow() == size

    rebase_ledger(zone.database, sealer, NOW)
    seal_all(zone.database, sealer)
    publish(zone.database, sealer, timedelta(hours=2))

    assert before.follow() == size
    assert make_stranger(app, 2).follow() > 0
    assert get(app, "checkpoint").headers["Location"] == "/ledger/2/checkpoint"
