"""Static files under names that carry their hash, with their compressed twins."""

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from whitenoise.compress import Compressor

_HASH_DIGITS = 12


def publish_static(source: Path, target: Path) -> Mapping[str, str]:
    """Copy every file under a name with its hash, and compress it (br and gzip) if that helps.

    What is there already is left alone, so several processes may do this at once.

    :return: for each file's name, the name it is served under, both relative and with slashes.
    """
    names = {}
    for path in sorted(source.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            name = path.relative_to(source).as_posix()
            names[name] = _publish(path, name, target)
    return names


def _publish(path: Path, name: str, target: Path) -> str:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:_HASH_DIGITS]
    stem, dot, suffix = name.rpartition(".")
    hashed = f"{stem}.{digest}{dot}{suffix}"
    copy = target / hashed
    if not copy.exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        compressor = Compressor(quiet=True)
        if compressor.should_compress(path.name):
            list(compressor.compress(str(copy)))
    return hashed
