"""The audit names the packages it looked up, and never takes silence for an all-clear."""

import json
import re
from typing import Any

from app.core.config import CHECKOUT
from tests.supply.advisories import audit

SOUND: dict[str, Any] = {"name": "flask", "version": "3.1.2", "vulns": []}
SKIPPED: dict[str, Any] = {"name": "babel", "skip_reason": "Dependency not found on PyPI"}
WEAK: dict[str, Any] = {
    "name": "jinja2",
    "version": "3.1.2",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.1.3"], "aliases": ["CVE-2024-22195"]}],
}


def report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_known_advisory_is_named_with_the_version_that_mends_it() -> None:
    verdict = audit(lambda _service: report(SOUND, WEAK))

    assert (verdict.checked, verdict.known, verdict.left) == (2, 1, 0)
    [line] = [each for each in verdict.lines if WEAK["name"] in each]
    assert all(each in line for each in ("3.1.2", "PYSEC-1", "CVE-2024-22195", "3.1.3"))


def test_a_package_that_was_not_looked_up_is_named() -> None:
    verdict = audit(lambda service: report(SOUND, SKIPPED) if service == "pypi" else "")

    assert (verdict.checked, verdict.known, verdict.left) == (1, 0, 1)
    assert any(SKIPPED["name"] in each for each in verdict.lines)
    nothing = audit(lambda service: report(SKIPPED) if service == "pypi" else "")
    assert nothing.checked == 0
    assert nothing.lines
    sound = audit(lambda _service: report(SOUND))
    assert (sound.checked, sound.known, sound.left) == (1, 0, 0)


def test_locked_packages_are_installed_from_wheels_with_checked_hashes() -> None:
    makefile = (CHECKOUT / "Makefile").read_text()
    (locked,) = re.findall(r"^LOCKED := (.+)$", makefile, re.MULTILINE)
    installs = re.findall(r"^.*-r requirements/.*$", makefile, re.MULTILINE)

    assert {"--only-binary", ":all:", "--require-hashes"} <= set(locked.split())
    assert installs
    assert all("$(LOCKED)" in each for each in installs)


def test_the_inventory_is_made_of_what_runs_alone_by_a_tool_of_one_version() -> None:
    makefile = (CHECKOUT / "Makefile").read_text()
    (recipe,) = re.findall(r"^sbom:.*\n((?:\t.+\n)+)", makefile, re.MULTILINE)

    assert re.findall(r"-r (\S+)/(\S+)", recipe) == [("requirements", "run.txt")]
    assert re.search(r"cyclonedx-bom==[\d.]+ ", recipe)


def test_the_time_to_mend_is_documented() -> None:
    section = (CHECKOUT / "SECURITY.md").read_text().partition("## Time to mend")[2]

    # What lets others read or change data, and anything else.
    assert len(re.findall(r"\| \d+ days \| \d+ days \|", section)) == 2
    assert {"`make audit`", "`make sbom`"} <= set(re.findall(r"`make \w+`", section))
