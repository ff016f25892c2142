"""A release is tagged after the one place of the version, once the changelog gives its day."""

import os
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from app.core.config import CHECKOUT

VERSION = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def git(folder: Path, *words: str) -> str:
    """Run git in a folder; return its output."""
    done = subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with the parts of a release."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(CHECKOUT / name, tmp_path)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "user.name", "A")
    git(tmp_path, "config", "user.email", "a@example.org")
    return tmp_path


def make_tag(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run `make tag` as a person does, outside the `make test` that these tests run in."""
    outside = {
        name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))
    }
    return subprocess.run(
        ["make", "tag"], cwd=checkout, check=False, capture_output=True, text=True, env=outside
    )


def tag(checkout: Path, heading: str) -> subprocess.CompletedProcess[str]:
    """Commit a changelog and tag that."""
    (checkout / "CHANGELOG.md").write_text(f"# Changelog\n\n## {heading}\n", encoding="utf-8")
    git(checkout, "add", "--all")
    git(checkout, "commit", "--quiet", "--message", "A version")
    return make_tag(checkout)


def test_a_release_is_tagged_with_the_version_of_the_project(checkout: Path) -> None:
    assert tag(checkout, f"{VERSION} (2027-01-31)").returncode == 0

    assert git(checkout, "tag", "--list") == f"v{VERSION}\n"


def test_nothing_is_tagged_before_the_changelog_gives_the_day(checkout: Path) -> None:
    for heading in (f"{VERSION} (not yet released)", "9.9.9 (2027-01-31)"):
        assert tag(checkout, heading).returncode != 0

    assert git(checkout, "tag", "--list") == ""


def test_nothing_is_tagged_beside_changes_that_are_not_committed(checkout: Path) -> None:
    tag(checkout, "none")
    (checkout / "CHANGELOG.md").write_text(f"## {VERSION} (2027-01-31)\n", encoding="utf-8")

    assert make_tag(checkout).returncode != 0
    assert git(checkout, "tag", "--list") == ""
