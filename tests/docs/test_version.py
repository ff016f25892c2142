"""The version is declared once, and shown by the command line and the changelog."""

import re
import tomllib

from app.core.config import CHECKOUT
from tests.support.zone_command import run_zone

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_command_line_shows_the_projects_version() -> None:
    assert run_zone("--version").output == f"zone {PROJECT['version']}\n"


def test_the_changelog_begins_with_the_projects_version() -> None:
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## (\S+)", changelog, re.MULTILINE)

    assert first is not None
    assert first[1] == PROJECT["version"]


def test_the_licence_is_the_one_the_project_names() -> None:
    licence = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")

    assert PROJECT["license"] == "MIT"
    assert PROJECT["license-files"] == ["LICENSE"]
    assert licence.startswith("MIT License\n")
    assert "the contributors of zone-enquiries" in licence
