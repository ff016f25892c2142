"""The operator's files as they were last taken up: one file of the instance, for every process."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.core.outside.durable_files import read_file, replace_file

FILE = "own_words.json"


@dataclass(frozen=True)
class Kept:
    """The files' texts by name as last accepted, and the error in newer ones."""

    files: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[str, ...] = ()


def read_kept(instance: Path) -> Kept | None:
    """Return the files last accepted; None if there are none or they cannot be read."""
    try:
        told = json.loads(read_file(instance / FILE) or b"{}")
        return Kept(dict(told["files"]), tuple(told["refused"]))
    except (ValueError, KeyError, TypeError):
        return None


def keep(instance: Path, kept: Kept) -> None:
    """Publish the accepted files to every process."""
    told = {"files": kept.files, "refused": kept.refused}
    replace_file(instance / FILE, json.dumps(told, ensure_ascii=False, indent=1).encode())


def kept_signature(instance: Path) -> tuple[int, ...]:
    """Return a signature that changes with every acceptance; empty if nothing was accepted."""
    try:
        found = (instance / FILE).stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
