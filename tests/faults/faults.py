"""Load the planted faults and apply one to a copy of the checkout."""

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.live_server import CHECKOUT

PLANTED = Path(__file__).parent / "planted"


class NoLongerApplies(Exception):
    """The text that a fault replaces is not in its file exactly once."""


@dataclass(frozen=True)
class Fault:
    """One change that breaks a promise of the product.

    :param capability: the name of the file that declares it: a capability or a journey, or what
        several of them share.
    :param name: the broken promise, as a sentence.
    :param file: the changed file, from the checkout's root.
    :param before: the replaced text, exactly once in the file.
    :param after: the text in its place.
    :param tests: the tests that should fail: files or node ids, the quickest first.
    :param unseen: whether it was written by reading the product without its tests.
    :param postgresql: whether only PostgreSQL shows it.
    """

    capability: str
    name: str
    file: str
    before: str
    after: str
    tests: tuple[str, ...]
    unseen: bool = False
    postgresql: bool = False

    def changed(self, source: str) -> str:
        """Return the text of the file with the fault in it.

        :raises NoLongerApplies: if the replaced text is not there exactly once, or stays as it is.
        """
        count = source.count(self.before)
        if count != 1:
            raise NoLongerApplies(f"{self.file} has the text to replace {count} times, not once")
        if self.before == self.after:
            raise NoLongerApplies("`after` is the same as `before`")
        return source.replace(self.before, self.after)

    @contextmanager
    def planted(self, root: Path) -> Iterator[None]:
        """Change a copy of the checkout for as long as the block runs.

        :raises NoLongerApplies: if the replaced text is not there exactly once.
        """
        path = root / self.file
        source = path.read_text(encoding="utf-8")
        path.write_text(self.changed(source), encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(source, encoding="utf-8")


def load_faults(folder: Path = PLANTED) -> list[Fault]:
    """Return all faults, in the order of their files.

    :raises TypeError: if a fault has an unknown key or lacks one.
    """
    return [
        Fault(path.stem, **{**declared, "tests": tuple(declared["tests"])})
        for path in sorted(folder.glob("*.toml"))
        for declared in tomllib.loads(path.read_text(encoding="utf-8"))["fault"]
    ]


def why_not(fault: Fault, root: Path = CHECKOUT) -> str | None:
    """Return why a fault cannot be planted or tested in a checkout; None if it can."""
    reason = None
    missing = [each for each in fault.tests if not _exists(each, root)]
    if not fault.tests or missing:
        reason = f"there is no test {', '.join(missing)}" if missing else "it names no tests"
    elif not (root / fault.file).is_file():
        reason = f"there is no file {fault.file}"
    else:
        try:
            fault.changed((root / fault.file).read_text(encoding="utf-8"))
        except NoLongerApplies as error:
            reason = str(error)
    return f"{fault.capability}: {fault.name}: {reason}." if reason else None


def _exists(test: str, root: Path) -> bool:
    file, _, function = test.partition("::")
    if not (root / file).exists():
        return False
    named = re.escape(function.partition("[")[0])
    source = (root / file).read_text(encoding="utf-8") if function else ""
    return not function or bool(re.search(rf"^def {named}\(", source, re.MULTILINE))
