"""`zone ledger witness`: cosign the checkpoints of logs, on a machine that is not theirs."""

import logging
import socket
import sys
from functools import partial
from pathlib import Path

import click
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server

from app.cli.ledger.witness_app import WitnessSetup, read_logs, witness_process
from app.ledger.outside.witness_files import WitnessFolder
from app.ledger.rules.witness import parse_witness

THREADS = 64
"""As many may be sending at once. The server waits for a body as long as it takes, so whoever holds
more connections keeps the others away: a proxy in front must take bodies whole."""

_HEADERS_MILLISECONDS = 10_000


class _OfServing(logging.Filter):
    """Keeps back granian's advice to have fewer threads: these wait for the disk."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a line is something else."""
        return "Python threads" not in record.getMessage()


@click.command("witness")
@click.option(
    "--folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Where its key and what it has cosigned are kept; made at the first start.",
)
@click.option("--name", required=True, help="The name of its key, such as witness.example.org.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where it listens.")
@click.option("--port", default=8100, show_default=True, type=click.IntRange(1, 65535))
@click.option("--url", default="", help="Its address as logs see it, if a proxy is in front.")
@click.option(
    "--log",
    "logs",
    required=True,
    multiple=True,
    help="A log's verifier key, as its /ledger/key gives it; may be given several times.",
)
def witness(folder: Path, name: str, host: str, port: int, url: str, logs: tuple[str, ...]) -> None:
    """Cosign what logs sign, as long as each of them only grows.

    It belongs on another machine than the logs, or at least under another account: it needs
    neither their database nor their instance.
    """
    setup = WitnessSetup(folder.absolute(), name, logs)
    _require_free_port(host, port)
    _greet(setup, url or f"http://{f'[{host}]' if ':' in host else host}:{port}")
    logging.getLogger("_granian").addFilter(_OfServing())
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
    ).serve(target_loader=partial(witness_process, setup), wrap_loader=False)
    click.echo("Stopped.")


def _require_free_port(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"{host}:{port} cannot be used ({error.strerror}). Give another --host or --port."
            ) from error


def _greet(setup: WitnessSetup, url: str) -> None:
    folder = WitnessFolder(setup.folder, setup.name)
    logs = read_logs(setup.logs)
    told = parse_witness(f"{url} {folder.key.text}")
    lines = ["", "  The logs' keepers add to ZONE_LEDGER_WITNESSES:"]
    lines += [f"  {told.url} {told.key.text}", "", "  It cosigns for:"]
    for origin, keys in logs.items():
        lines.append(
            f"  {origin}, {folder.recorded(origin).size:,} entries so far, "
            f"keys {', '.join(key.key_id.hex() for key in keys)}"
        )
    click.echo("\n".join([*lines, "", "  Ctrl-C stops it.", ""]))
    sys.stdout.flush()
