"""The consent wording: the text next to the boxes, and the meaning of each box."""

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
    """One purpose that a person decides on separately.

    :param link: the words of the link to the box's subject.
    :param spoken: the question that is asked on the telephone; None if none is.
    """

    purpose: str
    required: bool
    basis: str
    label: Mapping[str, str]
    hint: Mapping[str, str] | None = None
    link: Mapping[str, str] | None = None
    spoken: Mapping[str, str] | None = None
    spoken_hint: Mapping[str, str] | None = None


@dataclass(frozen=True)
class HeadWording:
    """The text before the boxes, by language: the legend, the notice, and further sentences."""

    legend: Mapping[str, str]
    notice: Mapping[str, str]
    beside: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class ConsentWording(HeadWording):
    """The content of the form's consent block, by language, with the spoken version.

    :param spoken: the words read out before the questions.
    """

    verbatim: Mapping[str, str]
    spoken: HeadWording
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
        **vars(_head(path.name, data)),
        spoken=_head(f"{path.name}, spoken", data.get("spoken") or {}),
        boxes=read_list(data.get("boxes"), path.name, "box", _box, lambda box: box.purpose),
        submit=require_both(data.get("submit"), f"{path.name}, submit"),
        basis=basis,
        processing=tuple(load_processing(path.name, data.get("processing"), basis)),
    )


def _head(where: str, data: Mapping[str, Any]) -> HeadWording:
    return HeadWording(
        legend=require_both(data.get("legend"), f"{where}, legend"),
        notice=require_both(data.get("notice"), f"{where}, notice"),
        beside=read_list(data.get("beside"), where, "sentence beside", _beside, str),
    )


def _beside(where: str, row: Mapping[str, Any]) -> Mapping[str, str]:
    words = require_both(row, where)
    same_placeholders(words, where)
    return words


def _box(where: str, row: Mapping[str, Any]) -> ConsentBox:
    purpose = require_text(row.get("purpose"), f"{where}, purpose,")
    where = f"{where} ({purpose})"
    if not isinstance(row.get("required"), bool):
        raise ContentError(f"{where}, required, must be true or false.")
    label = row.get("label") or {lang: row[lang] for lang in LANGUAGES if lang in row}
    labels = require_both(label, f"{where}, label")
    same_placeholders(labels, f"{where}, label")
    spoken = row.get("spoken")

    def read(named: str, words: object) -> Mapping[str, str] | None:
        return None if words is None else require_both(words, f"{where}, {named}")

    return ConsentBox(
        purpose=purpose,
        required=row["required"],
        basis=require_text(row.get("basis"), f"{where}, basis,"),
        label=labels,
        hint=read("hint", row.get("hint")),
        link=read("link", row.get("link")),
        spoken=read("spoken", spoken),
        spoken_hint=read("spoken.hint", spoken.get("hint") if spoken else None),
    )


def _basis(file: str, table: object) -> dict[str, dict[str, str]]:
    if not isinstance(table, dict):
        raise ContentError(f"{file}, basis, is missing: say per purpose why data may be used.")
    return {
        purpose: require_both(text, f"{file}, basis.{purpose}") for purpose, text in table.items()
    }
