"""The licence of every locked package is listed, allowed, and the one that the package states."""

import re
from importlib.metadata import PackageNotFoundError, metadata

import pytest

from app.core.config import CHECKOUT

LOCKED = CHECKOUT / "requirements"
SERVED, TESTS = "served", "tests"
LISTED = {
    name: (use, licence)
    for name, use, licence in re.findall(
        r"^(\S+) +(served|tests) +(.+)$", (LOCKED / "licences.txt").read_text("utf-8"), re.MULTILINE
    )
}
ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MIT-CMU",
    "PSF-2.0", "Unlicense",
}  # fmt: skip
"""Licences that ask for no more than their text to be kept."""

ALLOWED_BESIDE = {"psycopg": "LGPL-3.0-only", "psycopg-binary": "LGPL-3.0-only"}
"""Packages under a licence that also asks for their own source to stay available."""

ALLOWED_IN_TESTS = ALLOWED | {"Artistic-1.0-Perl", "MPL-2.0"}
WORDS = {"MIT": "MIT", "BSD": "BSD", "Apache": "Apache", "ISC": "ISC", "Mozilla": "MPL",
         "Unlicense": "Unlicense", "PSF": "PSF", "GPL": "GPL", "Artistic": "Artistic"}  # fmt: skip
"""Words by which packages without an expression state their licence, and those of the list."""


def locked(name: str) -> set[str]:
    """Return the packages that a file locks."""
    text = (LOCKED / f"{name}.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))


def stated(name: str) -> tuple[str, str]:
    """Return an installed package's licence expression, and all its words about it."""
    told = metadata(name)
    kinds = [each for each in told.get_all("Classifier", []) if each.startswith("License")]
    free = [each.partition("\n")[0] for each in told.get_all("License", [])]
    [expression] = told.get_all("License-Expression", [""])
    return expression, " ".join([*kinds, *free])


def test_every_locked_package_is_listed_with_its_use() -> None:
    served = locked("run")

    assert {name for name, (use, _) in LISTED.items() if use == SERVED} == served
    assert {name for name, (use, _) in LISTED.items() if use == TESTS} == locked("test") - served


@pytest.mark.parametrize(("use", "allowed"), [(SERVED, ALLOWED), (TESTS, ALLOWED_IN_TESTS)])
def test_no_package_is_under_a_licence_that_would_bind_the_service(
    use: str, allowed: set[str]
) -> None:
    for name, (its_use, licence) in LISTED.items():
        if its_use == use and licence != ALLOWED_BESIDE.get(name):
            assert set(re.split(" AND ", licence.partition(" OR ")[0])) <= allowed, name


def test_the_list_says_what_the_packages_state() -> None:
    wrong = {}
    for name, (_use, licence) in LISTED.items():
        try:
            expression, words = stated(name)
        except PackageNotFoundError:
            continue  # For another system, such as Windows.
        families = {family for word, family in WORDS.items() if word in words}
        if licence != expression if expression else any(each not in licence for each in families):
            wrong[name] = (licence, expression or words)
    assert wrong == {}
