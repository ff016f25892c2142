"""Static files under names that contain their hash, with compressed twins."""

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from whitenoise.compress import Compressor

_HASH_DIGITS = 12


def publish_static(source: Path, target: Path) -> Mapping[str, str]:
    """Copy every file under a name with its hash, and compress it (br and gzip) if that helps.

    Existing files are left alone, so several processes may do this at once.

    :return: for each file's name, the name it is served under, both relative and with slashes.
    """
    names = {}
    for path in sorted(source.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            name = path.relative_to(source).as_posix()
            names[name] = _publish(path, name, target)
    return names


def static_file(source: Path, name: str) -> bytes:
    """Return a static file, for an address without its hash."""
    return (source / name).read_bytes()


def _publish(path: Path, name: str, target: Path) -> str:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:_HASH_DIGITS]
    stem, dot, suffix = name.rpartition(".")
    hashed = f"{stem}.{digest}{dot}{suffix}"
    if not (target / hashed).exists():
        _copy_with_twins(path, target / hashed, target.parent)
    return hashed


def _copy_with_twins(path: Path, copy: Path, workshop: Path) -> None:
    """Put a copy and its twins in place, each atomically, and the copy last.

    Another process may read meanwhile, and this one may be stopped: if the copy exists, so do
    its twins.

    :param workshop: a folder on the same file system that is not served.
    """
    copy.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=workshop) as folder:
        made = Path(folder) / copy.name
        shutil.copyfile(path, made)
        compressor = Compressor(quiet=True)
        twins = (
            list(compressor.compress(str(made))) if compressor.should_compress(path.name) else []
        )
        for each in (*map(Path, twins), made):
            each.replace(copy.with_name(each.name))
