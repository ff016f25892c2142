"""The key figures: their facts, order and headings."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_text


@dataclass(frozen=True)
class FigureGroup:
    """Key figures that belong together; the copy names the group and has a note on each figure."""

    code: str
    facts: tuple[str, ...]


def load_key_figures(path: Path) -> tuple[FigureGroup, ...]:
    """Return the groups in order; raise ContentError for one without a code or without facts."""
    return tuple(_group(path.name, row) for row in read_toml(path).get("groups", ()))


def _group(file: str, row: Mapping[str, object]) -> FigureGroup:
    code = require_text(row.get("code"), f"{file}, code,")
    facts = row.get("facts")
    if not isinstance(facts, list) or not facts:
        raise ContentError(f"{file}, group {code}, has no facts: list at least one.")
    return FigureGroup(code, tuple(require_text(each, f"{file}, group {code}") for each in facts))
