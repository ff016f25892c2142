"""Providers of throw-away mailboxes: the operator's own additions and exceptions."""

import re
from dataclasses import dataclass

from app.content.errors import ContentError

FILE = "disposable-domains.txt"
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")


@dataclass(frozen=True)
class OwnDomains:
    """Domains of the operator over those of the library.

    :param added: also throw-away.
    :param excepted: not throw-away, although the library says so.
    """

    added: frozenset[str] = frozenset()
    excepted: frozenset[str] = frozenset()


def read_domains(name: str, text: str) -> OwnDomains:
    """Return the domains of a file: one a line, behind `!` one that is an exception.

    Raises ContentError, which names the file, the line and what to do.
    """
    found: dict[str, bool] = {}
    for number, line in enumerate(text.splitlines(), 1):
        written = line.partition("#")[0].strip().lower()
        if not written:
            continue
        domain = written.removeprefix("!").strip()
        place = f"{name}, line {number}"
        if not _DOMAIN.fullmatch(domain):
            raise ContentError(
                f"{place}: {domain!r} is no domain; write one a line, like mailbox.example, "
                "in its ASCII form."
            )
        if domain in found:
            raise ContentError(f"{place}: {domain} stands there twice; remove one.")
        found[domain] = not written.startswith("!")
    return OwnDomains(
        frozenset(domain for domain, added in found.items() if added),
        frozenset(domain for domain, added in found.items() if not added),
    )
