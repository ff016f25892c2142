"""The structural rules of docs/design.md, checked on the tree and on planted breaches."""

from pathlib import Path

import pytest

from tests.architecture.layers import (
    CAPABILITIES,
    CORE_MAY_IMPORT,
    FILES,
    LAYERS,
    MAY_ALSO_COMMIT,
    MAY_ALSO_IMPORT,
    PLACES,
)
from tests.architecture.planted import PLANTS, Plant
from tests.architecture.rules import violations

ROOT = Path(__file__).resolve().parents[2]


def plant(root: Path, files: dict[str, str]) -> Path:
    """Write a small tree of empty modules, but for the given files."""
    empty = ["app/__init__.py", *(f"app/{file}.py" for file in sorted(FILES))]
    empty += [f"app/{place}/__init__.py" for place in sorted(PLACES - FILES)]
    for capability in CAPABILITIES:
        empty += [f"app/{capability}/{layer}/__init__.py" for layer in LAYERS]
    empty += [f"app/core/{module}.py" for module in CORE_MAY_IMPORT]
    empty += ["app/leads/work_lead.py", "app/leads/open_export.py", "app/consent/write_draft.py"]
    for name, text in {**dict.fromkeys(empty, ""), **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_the_real_tree_keeps_every_rule() -> None:
    found = violations(ROOT)

    assert not found, "Rules of the structure are broken:\n" + "\n".join(map(str, found))


@pytest.mark.parametrize("case", PLANTS, ids=str)
def test_a_planted_violation_is_caught_with_file_and_line(case: Plant, tmp_path: Path) -> None:
    found = violations(plant(tmp_path, {**case.extra, case.file: case.bad}))

    assert any(
        case.reported in each.sentence
        and each.file in {case.file, *case.extra, str(Path(case.file).parent)}
        and each.line > 0
        for each in found
    ), f"not caught; found only: {[str(each) for each in found]}"


@pytest.mark.parametrize("case", [each for each in PLANTS if each.good], ids=str)
def test_the_clean_twin_of_a_violation_passes(case: Plant, tmp_path: Path) -> None:
    assert violations(plant(tmp_path, {**case.extra, case.file: case.good})) == []


MIXIN, COMMIT = "from flask_security import UserMixin\n", "def commit(session): session.commit()\n"


@pytest.mark.parametrize(
    ("file", "text", "kept"),
    [
        ("app/accounts/models.py", MIXIN, True),
        ("app/leads/models/lead.py", MIXIN, False),
        ("app/web/accounts/identity.py", COMMIT, True),
        ("app/core/db.py", COMMIT, True),
        ("app/web/guards.py", COMMIT, False),
    ],
)
def test_only_some_modules_may_import_the_security_mixins_or_commit(
    tmp_path: Path, file: str, text: str, kept: bool
) -> None:
    assert (violations(plant(tmp_path, {file: text})) == []) is kept


def test_every_exception_to_the_rules_names_an_existing_module() -> None:
    for name in [*MAY_ALSO_IMPORT, *MAY_ALSO_COMMIT]:
        assert (ROOT / name.replace(".", "/")).with_suffix(".py").is_file(), (
            f"{name} is excepted from a rule but does not exist; remove it from layers.py."
        )
