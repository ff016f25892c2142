"""The version is declared once, and shown by the command line and the changelog."""

import re
import tomllib

from app.core.config import CHECKOUT
from tests.support.zone_command import run_zone

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_command_line_and_the_changelog_show_the_projects_version() -> None:
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] == PROJECT["version"]
    assert run_zone("--version").output == f"zone {PROJECT['version']}\n"


def test_the_licence_is_the_one_the_project_names() -> None:
    licence = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")

    assert (PROJECT["license"], PROJECT["license-files"]) == ("MIT", ["LICENSE"])
    assert licence.startswith("MIT License\n")
    assert f"the contributors of {PROJECT['name']}" in licence
