"""`zone ledger witness` for its operator, and a log that it cosigns, from end to end."""

import signal
import socket
import stat
import threading
import time
from collections.abc import Sized
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest
from flask import Flask

from app.cli.ledger.witness import THREADS, make_witness_app, read_logs
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.ledger.consent_proof import prove_consent
from app.ledger.outside.bundle_files import verifier_script
from app.ledger.outside.ed25519_keys import log_signer, verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint, sign_checkpoint
from app.ledger.rules.merkle import consistency_proof, leaf_hash, tree_root
from app.ledger.rules.signed_note import NoteSignature
from app.ledger.rules.tiles import append_to_tiles, tile_hashes
from app.ledger.rules.witness import LARGEST_REQUEST, AddCheckpoint, read_cosignature
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from app.ledger.witnesses import ask_witnesses
from tests.ledger.bundles.test_prove_consent import receive
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import make_sealer, publish, queue, seal_all
from tests.support.ledger.witnesses import LiveWitness, served
from tests.support.live_server import free_port
from tests.support.pages.page_client import PageClient
from tests.support.zone_command import run_zone
from tests.verifier.auditor import verify

LOG = log_signer("log.example", sha256(b"log").digest())
FORKS = 2


def request(fork: int, old: int, new: int) -> AddCheckpoint:
    """Return a request for a state of one of two histories, signed by the log's real key.

    They differ from the first entry on.
    """
    found = [leaf_hash(b"%d %d" % (fork, number)) for number in range(new)]
    read = tile_hashes(new, append_to_tiles(0, {}, found).__getitem__)
    note = bytes(sign_checkpoint(Checkpoint(LOG.name, new, tree_root(found)), [LOG]))
    return AddCheckpoint(old, consistency_proof(old, new, read), note)


def post(port: int, body: bytes) -> tuple[int, bytes, str]:
    """Send a request to a witness; return status, body and content type."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("POST", "/add-checkpoint", body)
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.headers.get("Content-Type", "")


def test_an_operator_sees_what_logs_need_and_stops_it_with_one_signal(tmp_path: Path) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        with LiveWitness(tmp_path, [LOG.key.text]) as live:
            assert live.witness.url == f"http://127.0.0.1:{live.port}"
            assert live.stop(number) == 0
        live.log.unlink()

    assert stat.S_IMODE(live.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((live.folder / "key").stat().st_mode) == 0o600


def test_http_statuses_are_those_of_the_protocol(tmp_path: Path) -> None:
    with LiveWitness(tmp_path, [LOG.key.text]) as live:
        status, line, _ = post(live.port, bytes(request(0, 0, 5)))
        text = request(0, 0, 5).note.decode().partition("\n\n")[0] + "\n"
        read_cosignature(line, text, verifier_for(live.witness.key), clock.now())

        assert status == 200
        assert post(live.port, bytes(request(0, 0, 9))) == (409, b"5\n", "text/x.tlog.size")
        assert post(live.port, bytes(request(1, 5, 9)))[0] == 422
        assert post(live.port, b"old 0\n")[0] == 400
        assert post(live.port, b"x" * (LARGEST_REQUEST + 1))[0] == 413
        forged = replace(request(0, 5, 9), note=request(0, 5, 9).note.replace(b"\n9\n", b"\n8\n"))
        assert post(live.port, bytes(forged))[0] == 403
        assert "status=422" in live.output


def test_a_monitor_reads_the_latest_cosigned_checkpoint_by_its_origin(tmp_path: Path) -> None:
    folder = WitnessFolder(tmp_path, "witness.example")
    visitor = make_witness_app(folder, read_logs([LOG.key.text])).test_client()
    address = f"/any/prefix/{sha256(LOG.name.encode()).hexdigest()}/checkpoint"
    keys = [verifier_for(LOG.key)], [verifier_for(folder.key)]
    stray = NoteSignature("else.example", bytes(4), bytes(2428)).line.encode()

    assert visitor.get(address).status_code == 404
    for old, new in ((0, 0), (0, 5), (5, 300)):
        asked = bytes(request(0, old, new)) + stray
        assert visitor.post("/any/prefix/add-checkpoint", data=asked).status_code == 200
        shown = visitor.get(address)
        opened = open_checkpoint(shown.data, *keys)
        assert (shown.status_code, opened.checkpoint.size) == (200, new)
        assert [each.name for each in opened.signatures] == [LOG.name, "witness.example"]
        assert shown.content_type == "text/plain; charset=utf-8"
        assert stray not in shown.data
    assert visitor.get(address.removeprefix("/any/prefix")).status_code == 200
    assert visitor.get(f"/{sha256(b'another log').hexdigest()}/checkpoint").status_code == 404


def test_slow_senders_do_not_block_others(tmp_path: Path) -> None:
    head = b"POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 900\r\n\r\nold 0\n"
    with LiveWitness(tmp_path, [LOG.key.text]) as live, ExitStack() as held:
        for _each in range(THREADS - 1):
            held.enter_context(socket.create_connection(("127.0.0.1", live.port))).sendall(head)
        time.sleep(1)
        begun = time.monotonic()
        status, _, _ = post(live.port, bytes(request(0, 0, 5)))

        assert status == 200
        assert time.monotonic() - begun < 15


def go_on(cosigned: Sized, seconds: float) -> None:
    """Wait until another checkpoint is cosigned, with a timeout."""
    before, deadline = len(cosigned), time.monotonic() + 60
    time.sleep(seconds)
    while len(cosigned) == before and time.monotonic() < deadline:
        time.sleep(0.02)


def test_only_one_of_two_histories_is_cosigned_despite_races_and_crashes(
    tmp_path: Path,
) -> None:
    live = LiveWitness(tmp_path, [LOG.key.text])
    cosigned: set[tuple[int, int]] = set()
    over = threading.Event()

    def race(fork: int) -> None:
        old = 0
        while not over.is_set():
            try:
                status, body, _ = post(live.port, bytes(request(fork, old, old + 3)))
            except (OSError, HTTPException):
                time.sleep(0.02)
                continue
            if status == 200:
                cosigned.add((fork, old + 3))
            old = int(body) if status == 409 else old + 3 if status == 200 else old

    with live:
        threads = [threading.Thread(target=race, args=(each % FORKS,)) for each in range(16)]
        for thread in threads:
            thread.start()
        for _life in range(3):
            go_on(cosigned, 0.7)
            live.kill()
            live.start()
        go_on(cosigned, 0.5)
        over.set()
        for thread in threads:
            thread.join()
        largest = max(size for _, size in cosigned)
        told = post(live.port, bytes(request(0, 0, 1)))

    assert len({fork for fork, _ in cosigned}) == 1
    assert len(cosigned) > 3
    assert int(told[1]) >= largest, "what it cosigned it remembers"


def test_a_key_is_not_used_under_two_names(tmp_path: Path) -> None:
    WitnessFolder(tmp_path, "witness.example")
    other = ("--folder", str(tmp_path), "--name", "other.example", "--port", str(free_port()))

    refused = run_zone("ledger", "witness", *other, "--log", LOG.key.text, status=1)

    assert "witness.example" in refused.stderr


def test_an_operator_asks_the_witnesses_and_the_site_shows_cosignatures(
    settings: Settings, app: Flask, client: PageClient, tmp_path: Path
) -> None:
    zone = app.extensions["zone"]
    folder = LedgerFolder(settings)
    sealer = Sealer(zone.secrets.ledger_key, settings.ledger_origin, folder)
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    with LiveWitness(tmp_path, folder.verifier_keys()) as live:
        witness = live.witness
        variables = {
            "ZONE_INSTANCE": str(settings.instance),
            "ZONE_DATABASE_URL": settings.database_url,
            "ZONE_LEDGER_WITNESSES": f"{witness.url} {witness.key.text}",
        }
        before = client.get("/ledger/1/checkpoint").body
        told = run_zone("ledger", "cosign", settings=variables).stdout
        published = client.get("/ledger/1/checkpoint").body
    rotate_ledger_key(zone.database, sealer, NOW)
    seal_all(zone.database, sealer)
    publish(zone.database, sealer, timedelta(hours=1))
    away = run_zone("ledger", "cosign", settings=variables, status=1)

    assert told.startswith(f"{witness.key.name} has cosigned {size} ")
    opened = open_checkpoint(published, folder.verifiers(), [verifier_for(witness.key)])
    assert published.startswith(before)
    assert [each.name for each in opened.signatures] == [settings.ledger_origin, "witness.example"]
    assert witness.key.name in away.output
    later = client.get("/ledger/1/checkpoint").body
    assert b"witness.example" not in later, "a cosignature stands below what it covers alone"


@pytest.mark.engine("sqlite")
def test_a_receipt_carries_the_witness_to_the_offline_verifier(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    record_id = receive(database)
    seal_all(database, sealer)
    [key] = sealer.folder.verifier_keys()
    folder = WitnessFolder(tmp_path / "witness", "witness.example")
    with served(make_witness_app(folder, read_logs([key])), folder) as witness:
        [state] = ask_witnesses(database, sealer.folder, [witness], clock.now())
        queue(database, 3)
        size = seal_all(database, sealer)
        publish(database, sealer)

    proof = prove_consent(database, record_id, sealer.folder.verifiers(), sealer.folder.cosigned())

    assert (state.size, state.problem, size) == (1, "", 4)
    assert proof is not None
    (tmp_path / "receipt.tlog-proof").write_bytes(bytes(proof))
    program = tmp_path / "zone-verify.py"
    program.write_bytes(verifier_script())
    named = ("--key", key, "--witness", witness.key.text)
    verdict = verify(program, tmp_path / "receipt.tlog-proof", *named)
    assert verdict.status == 0, verdict.out + verdict.err
    assert "witness.example" in verdict.out
