"""Findings of pip-audit about the locked packages, reported without a false all-clear.

Its own summary says "no known vulnerabilities" even if it could look up no package at all.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

SERVICES: Mapping[str, str] = {"osv": "OSV", "pypi": "PyPI"}
"""The sources of advisories that pip-audit knows, in the order in which they are asked."""


@dataclass(frozen=True)
class Verdict:
    """The lines for a person, and what they say.

    :param checked: the number of packages looked up.
    :param known: the number of advisories about them.
    :param left: the number of packages that were not looked up.
    """

    lines: tuple[str, ...]
    checked: int = 0
    known: int = 0
    left: int = 0


def audit(ask: Callable[[str], str]) -> Verdict:
    """Return advisories on the locked packages from the first service that can be reached.

    :param ask: runs pip-audit against a service; returns its report in JSON, or an empty text.
    """
    for service, source in SERVICES.items():
        packages = _packages(ask(service))
        checked = [each for each in packages if "skip_reason" not in each]
        if checked:
            return _told(source, packages, checked)
    sources = " nor ".join(SERVICES.values())
    return Verdict((f"Nothing was checked: neither {sources} gives advisories here.",))


def _packages(report: str) -> list[dict[str, Any]]:
    try:
        return list(json.loads(report)["dependencies"])
    except ValueError:
        return []


def _told(source: str, packages: list[dict[str, Any]], checked: list[dict[str, Any]]) -> Verdict:
    known = [_line(each, advisory) for each in checked for advisory in each["vulns"]]
    left = [each["name"] for each in packages if "skip_reason" in each]
    lines = [
        f"{len(checked)} of {len(packages)} locked packages were looked up at {source}.",
        *known,
        *([f"Not looked up: {', '.join(left)}."] if left else []),
        f"Known advisories: {len(known)}.",
    ]
    return Verdict(tuple(lines), len(checked), len(known), len(left))


def _line(package: dict[str, Any], advisory: dict[str, Any]) -> str:
    mended = " or ".join(advisory["fix_versions"]) or "no version yet"
    names = ", ".join([advisory["id"], *advisory.get("aliases", ())])
    return f"{package['name']} {package['version']}: {names}; mended in {mended}."
