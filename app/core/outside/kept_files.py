"""The operator's files as they were last taken up: one file of the instance, for every process."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.core.outside.durable_files import read_file, replace_file

FILE = "own_words.json"


@dataclass(frozen=True)
class Kept:
    """What was last taken up: the files' texts by name, and what is wrong with newer ones."""

    files: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[str, ...] = ()


def read_kept(instance: Path) -> Kept | None:
    """Return what was last taken up; None if nothing was, or nobody can read it."""
    try:
        told = json.loads(read_file(instance / FILE) or b"{}")
        return Kept(dict(told["files"]), tuple(told["refused"]))
    except (ValueError, KeyError, TypeError):
        return None


def keep(instance: Path, kept: Kept) -> None:
    """Let every process know what was taken up."""
    told = {"files": kept.files, "refused": kept.refused}
    replace_file(instance / FILE, json.dumps(told, ensure_ascii=False, indent=1).encode())


def kept_signature(instance: Path) -> tuple[int, ...]:
    """Return what changes with every keeping; empty if nothing was kept."""
    try:
        found = (instance / FILE).stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
