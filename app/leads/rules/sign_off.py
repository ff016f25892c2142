"""The sign-off of a reply, above which stands what goes with it."""

from collections.abc import Collection, Sequence

_LAST = 8
"""The most lines, from a farewell to the end, of a sign-off whose signature is not known."""

_LONGEST = 40
"""The most characters of a line that may belong to the signature right below it."""

_MARKS = " ,，.。!！~～"


def sign_off_length(text: str, signatures: Sequence[str], farewells: Collection[str]) -> int:
    """Return how many characters at the end of a reply are its farewell and signature; 0 if none.

    :param signatures: what the writer may sign with, the likeliest first.
    :param farewells: lines such as "Kind regards"; case and marks at their ends do not count.
    """
    lines = [line.strip() for line in text.split("\n")]
    known = {_bare(each) for each in farewells}
    start = _signed_at(lines, signatures)
    if start is None:
        last = range(max(1, len(lines) - _LAST), len(lines))
        start = next((at for at in reversed(last) if _bare(lines[at]) in known), None)
    if start is None:
        return 0
    while (above := _above(lines, start, known)) is not None:
        start = above
    return len("\n".join(text.split("\n")[start:]))


def with_enclosed(text: str, sign_off: int, enclosed: str) -> str:
    """Return a reply with the facts that go with it: below what was typed, above its sign-off.

    :param sign_off: as `sign_off_length` returned it.
    """
    end = len(text) - sign_off
    return "\n\n".join(filter(None, [text[:end].strip("\n"), enclosed, text[end:].strip("\n")]))


def _signed_at(lines: Sequence[str], signatures: Sequence[str]) -> int | None:
    for signature in filter(None, signatures):
        sought = [line.strip() for line in signature.strip().split("\n")]
        for at in range(len(lines) - len(sought), -1, -1):
            if lines[at : at + len(sought)] == sought:
                return at
    return None


def _above(lines: Sequence[str], start: int, known: Collection[str]) -> int | None:
    """Return the line above that belongs to the sign-off, too; the first line never does."""
    above = start - 1
    while above > 0 and not lines[above]:
        above -= 1
    if above <= 0:
        return None
    line = lines[above]
    is_part = above == start - 1 and len(line) <= _LONGEST and line[-1] not in ".?:;。？：；"
    # A list right above has ended what was typed.
    is_part = is_part and not line.startswith(("- ", ">"))
    return above if is_part or _bare(line) in known else None


def _bare(line: str) -> str:
    return line.strip(_MARKS).casefold()
