"""The folder from which checkpoints are taken elsewhere, with what belongs to them."""

from datetime import datetime
from pathlib import Path

from app.core.config import Settings
from app.core.outside.durable_files import read_file, replace_file

_BESIDE = ("keys", "erasures")
"""Files of the ledger's folder that are copied as they are: whoever holds checkpoints checks them
with the keys, and after a restore erases again what the list of erasures names."""


class LedgerExport:
    """A folder of exported checkpoints, each in a file of its own that is never replaced.

    :param target: the folder; made when it is first written to.
    """

    def __init__(self, settings: Settings, target: Path) -> None:
        self._ledger = settings.instance / "ledger"
        self._target = target

    def find(self, text: bytes, size: int) -> Path | None:
        """Return the file that holds a checkpoint already, whenever it was exported.

        :param text: the checkpoint's text, without its signatures.
        :param size: the size that it states.
        """
        for path in sorted(self._target.glob(f"*-{size}.checkpoint")):
            if path.read_bytes().startswith(text + b"\n"):
                return path
        return None

    def write(self, note: bytes, size: int, now: datetime) -> Path:
        """Write a signed checkpoint durably, named by the moment and its size; return the file."""
        self._target.mkdir(parents=True, exist_ok=True)
        path = self._target / f"{now:%Y%m%dT%H%M%SZ}-{size}.checkpoint"
        replace_file(path, note)
        return path

    def copy_beside(self) -> None:
        """Copy the verifier keys and the list of erasures beside the checkpoints, if changed."""
        for name in _BESIDE:
            content = read_file(self._ledger / name)
            if content is not None and content != read_file(self._target / name):
                replace_file(self._target / name, content)
