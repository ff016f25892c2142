"""The command `zone ledger witness`: cosign the checkpoints of logs, on another machine."""

import logging
import os
import sys
import threading
from collections.abc import Collection, Iterable, Mapping
from functools import partial
from pathlib import Path

import click
import structlog
from flask import Flask, Response, g, request
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server

from app.cli.listening import require_free_port
from app.core import clock
from app.core.process import stop_with_parent
from app.core.rules.errors import NotFound
from app.ledger.cosigning import cosign_checkpoint, show_cosigned
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.verifier_key import SignatureType, parse_verifier_key
from app.ledger.rules.witness import LARGEST_REQUEST, CosigningRefused, parse_witness

_log = structlog.get_logger()


def read_logs(keys: Iterable[str]) -> dict[str, list[Verifier]]:
    """Return the verifiers of each log by origin, from verifier keys.

    :raises LedgerInvalid: if a key is malformed, or is a witness's key.
    """
    logs: dict[str, list[Verifier]] = {}
    for text in keys:
        key = parse_verifier_key(text.strip())
        if key.type is not SignatureType.ED25519:
            raise LedgerInvalid(f"The key of {key.name} is a witness's: give a log's verifier key.")
        logs.setdefault(key.name, []).append(verifier_for(key))
    return logs


def witness_process(folder: Path, name: str, logs: Iterable[str]) -> Flask:
    """Return the application for a child process of the server, which ends with the server.

    :param logs: the verifier keys of the logs that it cosigns for.
    """
    os.umask(0o077)
    threading.Thread(target=stop_with_parent, daemon=True).start()
    return make_witness_app(WitnessFolder(folder, name), read_logs(logs))


def make_witness_app(folder: WitnessFolder, logs: Mapping[str, Collection[Verifier]]) -> Flask:
    """Return the application of a witness.

    :param logs: the verifiers of each log by origin.
    """
    app = Flask("witness", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST

    # With any path that a proxy leaves in front of it.
    @app.post("/add-checkpoint")
    @app.post("/<path:_prefix>/add-checkpoint")
    def add_checkpoint(_prefix: str = "") -> Response:
        checkpoint, signature = cosign_checkpoint(folder, logs, request.get_data(), clock.now())
        g.told = f"{checkpoint.origin} {checkpoint.size}"
        return _text(200, signature.line)

    @app.get("/<digest>/checkpoint")
    @app.get("/<path:_prefix>/<digest>/checkpoint")
    def checkpoint(digest: str, _prefix: str = "") -> Response:
        response = _text(200, show_cosigned(folder, logs, digest, clock.now()))
        # It changes with every cosignature.
        response.headers["Cache-Control"] = "no-store"
        return response

    @app.errorhandler(NotFound)
    def unknown(error: NotFound) -> Response:
        return _text(404, f"{error}\n")

    @app.errorhandler(CosigningRefused)
    def refused(refusal: CosigningRefused) -> Response:
        if refusal.recorded is None:
            return _text(refusal.status, f"{refusal}\n")
        g.told = str(refusal)
        told = Response(f"{refusal.recorded}\n", refusal.status)
        told.headers["Content-Type"] = "text/x.tlog.size"
        return told

    @app.after_request
    def log(response: Response) -> Response:
        told = g.get("told", "")
        _log.info("witness.answered", status=response.status_code, answer=told)
        return response

    return app


def _text(status: int, text: str | bytes) -> Response:
    return Response(text, status, mimetype="text/plain")


THREADS = 64
"""The most concurrent senders. The server waits for a body without a timeout, so a sender with more
connections blocks the others: a proxy in front must buffer bodies."""

_HEADERS_MILLISECONDS = 10_000


@click.command("witness")
@click.option(
    "--folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of its key and of what it has cosigned; created at the first start.",
)
@click.option("--name", required=True, help="The name of its key, such as witness.example.org.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8100, show_default=True, type=click.IntRange(1, 65535))
@click.option("--url", default="", help="Its public address, if it is behind a proxy.")
@click.option(
    "--log",
    "logs",
    required=True,
    multiple=True,
    help="A log's verifier key, from its /ledger/key; may be given several times.",
)
def witness(folder: Path, name: str, host: str, port: int, url: str, logs: tuple[str, ...]) -> None:
    """Cosign the checkpoints of logs, as long as each log only grows.

    It belongs on another machine than the logs, or at least under another account: it needs
    neither their database nor their instance.
    """
    folder = folder.absolute()
    require_free_port(host, port, "Give another --host or --port.")
    _greet(
        WitnessFolder(folder, name),
        logs,
        url or f"http://{f'[{host}]' if ':' in host else host}:{port}",
    )
    # Granian advises fewer threads, but these wait for the disk.
    advice = "Python threads"
    logging.getLogger("_granian").addFilter(lambda line: advice not in line.getMessage())
    Server(
        "zone ledger witness",
        interface=Interfaces.WSGI,
        address=host,
        port=port,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=_HEADERS_MILLISECONDS),
        websockets=False,
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    ).serve(target_loader=partial(witness_process, folder, name, logs), wrap_loader=False)
    click.echo("Stopped.")


def _greet(folder: WitnessFolder, logs: Iterable[str], url: str) -> None:
    told = parse_witness(f"{url} {folder.key.text}")
    lines = ["", "  Operators of the logs add to ZONE_LEDGER_WITNESSES:"]
    lines += [f"  {told.url} {told.key.text}", "", "  It cosigns for:"]
    for origin, keys in read_logs(logs).items():
        lines.append(
            f"  {origin}, {folder.recorded(origin).size:,} entries so far, "
            f"keys {', '.join(key.key_id.hex() for key in keys)}"
        )
    click.echo("\n".join([*lines, "", "  Ctrl-C stops it.", ""]))
    sys.stdout.flush()
