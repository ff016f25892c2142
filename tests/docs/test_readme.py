"""The README takes five minutes, and leads to every other document."""

import re

import pytest

from app.cli import main
from app.core.config import CHECKOUT
from tests.docs.documents import NAMES, README, commands

MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")


def test_readme_takes_five_minutes() -> None:
    assert len(README.splitlines()) <= 150
    assert len(README.split()) <= 1500


@pytest.mark.parametrize("name", [*NAMES[1:], "LICENSE"])
def test_readme_leads_to_every_document(name: str) -> None:
    assert f"]({name})" in README


def test_every_document_is_compared() -> None:
    written = {path.name for path in CHECKOUT.glob("*.md")}
    written |= {f"docs/{path.name}" for path in (CHECKOUT / "docs").glob("*.md")}

    assert written == set(NAMES)


def test_make_help_lists_every_target() -> None:
    [phony] = re.findall(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)

    explained = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))
    assert explained == set(phony.split())
    assert {"run", "demo", "test", "lint", "format", "bench", "lock", "clean"} <= explained


def test_make_targets_run_commands_that_exist() -> None:
    recipes = set(re.findall(r"/zone ([a-z]+)", MAKEFILE))

    assert recipes
    assert {f"zone {name}" for name in recipes} <= commands(main).keys()
