"""The consent wording: the text beside the boxes, and the meaning of each box."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.content.errors import ContentError
from app.content.processing import Processing, load_processing
from app.content.sentences import same_placeholders
from app.content.toml_files import read_list, read_toml, require_both, require_text
from app.core.rules.languages import LANGUAGES


@dataclass(frozen=True)
class ConsentBox:
    """One purpose that a person decides on separately."""

    purpose: str
    required: bool
    basis: str
    label: Mapping[str, str]
    hint: Mapping[str, str] | None = None


@dataclass(frozen=True)
class ConsentWording:
    """The content of the consent block, by language."""

    verbatim: Mapping[str, str]
    notice: Mapping[str, str]
    boxes: tuple[ConsentBox, ...]
    submit: Mapping[str, str]
    basis: Mapping[str, Mapping[str, str]]
    processing: tuple[Processing, ...]


def load_consent(path: Path) -> ConsentWording:
    """Return the consent wording.

    Raises ContentError for a missing text or label, a duplicate purpose, and placeholders that
    differ between the languages.
    """
    data = read_toml(path)
    versions = data.get("versions")
    first = versions.get("0") if isinstance(versions, dict) else None
    basis = _basis(path.name, data.get("basis"))
    return ConsentWording(
        verbatim=require_both(first, f"{path.name}, versions.0"),
        notice=require_both(data.get("notice"), f"{path.name}, notice"),
        boxes=read_list(data.get("boxes"), path.name, "box", _box, lambda box: box.purpose),
        submit=require_both(data.get("submit"), f"{path.name}, submit"),
        basis=basis,
        processing=tuple(load_processing(path.name, data.get("processing"), basis)),
    )


def _box(where: str, row: Mapping[str, Any]) -> ConsentBox:
    purpose = require_text(row.get("purpose"), f"{where}, purpose,")
    where = f"{where} ({purpose})"
    if not isinstance(row.get("required"), bool):
        raise ContentError(f"{where}, required, must be true or false.")
    label = row.get("label") or {lang: row[lang] for lang in LANGUAGES if lang in row}
    labels = require_both(label, f"{where}, label")
    same_placeholders(labels, f"{where}, label")
    hint = row.get("hint")
    return ConsentBox(
        purpose=purpose,
        required=row["required"],
        basis=require_text(row.get("basis"), f"{where}, basis,"),
        label=labels,
        hint=None if hint is None else require_both(hint, f"{where}, hint"),
    )


def _basis(file: str, table: object) -> dict[str, dict[str, str]]:
    if not isinstance(table, dict):
        raise ContentError(f"{file}, basis, is missing: say per purpose why data may be used.")
    return {
        purpose: require_both(text, f"{file}, basis.{purpose}") for purpose, text in table.items()
    }
