"""The files of the public log: caching, codings, and missing files."""

import gzip

import pytest
from flask import Flask

from app.web.context import Zone
from tests.support.ledger.long_log import LongLog, get
from tests.support.ledger.sealing import tamper

ENTRIES = "application/octet-stream"


def test_files_are_cached_by_whether_they_may_change(app: Flask, long_log: LongLog) -> None:
    long_log.grow(300)
    leads = get(app, "checkpoint")
    kept = {
        address: get(app, f"1/{address}").headers["Cache-Control"]
        for address in ("checkpoint", "tile/0/000", "tile/entries/000", "tile/0/001.p/44")
    }

    assert (leads.status_code, leads.headers["Location"]) == (302, "/ledger/1/checkpoint")
    assert leads.headers["Cache-Control"] == "no-cache"
    assert kept == {
        "checkpoint": "public, max-age=5",
        "tile/0/000": "public, max-age=31536000, immutable",
        "tile/entries/000": "public, max-age=31536000, immutable",
        "tile/0/001.p/44": "public, max-age=60",
    }


def test_a_holder_of_a_file_is_told_that_it_is_unchanged(app: Flask, long_log: LongLog) -> None:
    long_log.grow(256)
    for address in ("1/checkpoint", "1/tile/0/000", "1/tile/entries/000"):
        answer = get(app, address)
        again = get(app, address, If_None_Match=answer.headers["ETag"])
        head = get(app, address, method="HEAD")

        assert (again.status_code, again.data) == (304, b"")
        assert (head.status_code, head.data) == (200, b"")
        assert head.headers["Content-Length"] == str(len(answer.data))


def test_entries_are_compressed_for_those_who_ask(app: Flask, long_log: LongLog) -> None:
    long_log.grow(256)
    plain = get(app, "1/tile/entries/000")
    packed = get(app, "1/tile/entries/000", Accept_Encoding="gzip, identity")

    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert len(packed.data) < len(plain.data)
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert plain.headers["Content-Type"] == packed.headers["Content-Type"] == ENTRIES


@pytest.mark.parametrize("address", [
    "tile/0/001", "tile/0/001.p/45", "tile/0/002.p/1", "tile/1/000", "tile/1/000.p/2",
    "tile/2/000.p/1", "tile/99/000.p/1", "tile/entries/001", "tile/0/0", "tile/00/000",
    "tile/0/x000/000", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/01", "tile/data/000",
    "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
    "tile/0/000/", "tile/0", "tiles/0/000", "issuer/00",
])  # fmt: skip
def test_what_the_public_tree_has_not_is_not_found(
    app: Flask, long_log: LongLog, address: str
) -> None:
    long_log.grow(300)

    assert get(app, f"1/{address}").status_code == 404


def test_a_log_has_one_address(app: Flask, long_log: LongLog) -> None:
    long_log.grow(300)

    for generation in ("2", "0", "01", "-1", "99999999999999999999"):
        assert get(app, f"{generation}/checkpoint").status_code == 404
        assert get(app, f"{generation}/tile/0/000").status_code == 404


def test_lost_rows_are_not_found_and_earlier_partial_tiles_are_kept(
    engine_url: str, app: Flask, zone: Zone, long_log: LongLog
) -> None:
    long_log.grow(300)
    long_log.grow(600)
    assert len(get(app, "1/tile/0/001.p/44").data) == 44 * 32
    tamper(zone.database, "DELETE FROM ledger_tile WHERE level = 0 AND tile_index = 0")
    tamper(zone.database, "DELETE FROM ledger_leaf WHERE leaf_index = 7")

    assert get(app, "1/tile/0/000").status_code == 404
    assert get(app, "1/tile/entries/000").status_code == 404
    assert get(app, "1/tile/entries/001").status_code == 200


def test_a_public_checkpoint_changed_past_the_service_is_not_shown(
    engine_url: str, app: Flask, zone: Zone, long_log: LongLog
) -> None:
    long_log.grow(300)
    junk = "x'fffe00'" if zone.database.is_sqlite else "'\\xfffe00'"
    tamper(zone.database, f"UPDATE ledger_public SET note = {junk}")

    for address in ("checkpoint", "1/checkpoint", "1/tile/0/000", "policy"):
        assert get(app, address).status_code == 404
