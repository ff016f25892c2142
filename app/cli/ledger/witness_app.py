"""What a witness answers over HTTP (C2SP tlog-witness)."""

import os
import signal
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path

import structlog
from flask import Flask, Response, g, request

from app.core import clock
from app.ledger.cosign_checkpoint import cosign_checkpoint
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.witness_files import WitnessFolder
from app.ledger.rules.add_checkpoint import LARGEST_REQUEST, CosigningRefused
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Verifier
from app.ledger.rules.verifier_key import SignatureType, parse_verifier_key

_log = structlog.get_logger()


@dataclass(frozen=True)
class WitnessSetup:
    """What a witness is started with, as its server's process gets it.

    :param logs: the verifier keys of the logs that it cosigns for.
    """

    folder: Path
    name: str
    logs: tuple[str, ...]


def read_logs(keys: Iterable[str]) -> dict[str, list[Verifier]]:
    """Return by origin what checks the signatures of a log, from verifier keys.

    :raises LedgerInvalid: if one is malformed, or a key that cosigns.
    """
    logs: dict[str, list[Verifier]] = {}
    for text in keys:
        key = parse_verifier_key(text.strip())
        if key.type is not SignatureType.ED25519:
            raise LedgerInvalid(f"The key of {key.name} is a witness's, not a log's.")
        logs.setdefault(key.name, []).append(verifier_for(key))
    return logs


def witness_process(setup: WitnessSetup) -> Flask:
    """Return the application in a server's process of its own, which ends with the server."""
    os.umask(0o077)
    threading.Thread(target=_stop_with_parent, daemon=True).start()
    return make_witness_app(WitnessFolder(setup.folder, setup.name), read_logs(setup.logs))


def make_witness_app(folder: WitnessFolder, logs: Mapping[str, Collection[Verifier]]) -> Flask:
    """Return the application of a witness.

    :param logs: by origin, the keys that may sign for it.
    """
    app = Flask("witness", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST

    # With whatever a proxy leaves in front of it.
    @app.post("/add-checkpoint")
    @app.post("/<path:_prefix>/add-checkpoint")
    def add_checkpoint(_prefix: str = "") -> Response:
        cosigned = cosign_checkpoint(folder, logs, request.get_data(), clock.now())
        g.told = f"{cosigned.checkpoint.origin} {cosigned.checkpoint.size}"
        return _text(200, cosigned.line)

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
        _log.info("witness.answered", status=response.status_code, told=told)
        return response

    return app


def _text(status: int, text: str) -> Response:
    return Response(text, status, mimetype="text/plain")


def _stop_with_parent() -> None:
    """Stop when the server that started this process is gone, so that no orphan keeps the port."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
