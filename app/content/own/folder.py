"""The operator's files in the instance folder, and their last accepted state."""

from pathlib import Path

from app.content import domains, holidays
from app.content.errors import ContentError
from app.content.own.problems import Problems

WORDS, NEWS = "content", "news"
_ENDINGS = {WORDS: ".toml", NEWS: ".md"}
BESIDE = (holidays.FILE, domains.FILE)
"""Files beside those folders, taken up together with them."""
_LARGEST = 256 * 1024
_CLUTTER = ("~", ".bak", ".swp", ".tmp", ".orig")


def read_files(instance: Path, problems: Problems) -> dict[str, str]:
    """Return the texts of the operator's files by name, such as `content/home.toml`.

    Hidden files and copies that editors leave are passed over.

    :param problems: gets a file that cannot be read, or whose name says that it is nothing of ours.
    """
    found = {}
    for folder in _ENDINGS:
        for path in sorted((instance / folder).glob("*")):
            if path.name.startswith(".") or path.name.endswith(_CLUTTER):
                continue
            with problems.noting():
                found[f"{folder}/{path.name}"] = _read(folder, path)
    for name in BESIDE:
        if (path := instance / name).exists():
            with problems.noting():
                found[name] = _read_text(name, path)
    return found


def _read(folder: str, path: Path) -> str:
    name = f"{folder}/{path.name}"
    if not path.is_file() or path.suffix != _ENDINGS[folder]:
        raise ContentError(
            f"{name} is no file that ends in {_ENDINGS[folder]}: rename it, or move it away."
        )
    return _read_text(name, path)


def _read_text(name: str, path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise ContentError(f"{name} is larger than {_LARGEST // 1024} KB: shorten it.")
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise ContentError(f"{name} cannot be read ({error.strerror}): correct it.") from error
    except UnicodeDecodeError as error:
        raise ContentError(f"{name} is not written in UTF-8: save it so.") from error
