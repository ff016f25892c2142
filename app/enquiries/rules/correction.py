"""Corrections: which answers a person may set right, and what holds once they have."""

from collections.abc import Iterable, Mapping

CORRECTABLE = ("name", "organisation", "job_title", "country", "phone", "website")
"""Facts about the person; what they asked and agreed to stays as they sent it."""


def corrected(answers: Mapping[str, str], corrections: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return answers as they hold now.

    :param corrections: pairs of field and value, from the oldest on.
    """
    return {**answers, **dict(corrections)}


def changes(answers: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return what is wanted otherwise than it is, so that the same correction twice is one."""
    return {field: value for field, value in wanted.items() if answers[field] != value}
