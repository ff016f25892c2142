"""What was found in a bundle of which everything holds, ready to be shown."""

from collections.abc import Sequence
from typing import Any

from app.verifier.evidence import Evidence
from app.verifier.notes import Checkpoint, Key, anchors, covered
from app.verifier.rebase import begun_anew, embedded

ON_ERASED = "what rows still say of erased records rests on the erasure's own word"


def summary(
    evidence: Evidence, checkpoints: Sequence[Checkpoint], keys: Sequence[Key]
) -> dict[str, Any]:
    """Return what was found.

    :param checkpoints: the bundle's own, and those held of the same log.
    """
    times, rebase = evidence.times, evidence.rebase
    return {
        "origin": checkpoints[0].origin,
        "entries": checkpoints[0].size,
        "kinds": dict(sorted(evidence.kinds.items())),
        "first": times.first,
        "last": times.last,
        "evidence_held": evidence.openings.taken + evidence.erasures.taken,
        **erased(evidence),
        **erased_later(evidence),
        **since(evidence, checkpoints[1:]),
        **published(evidence),
        "begun_anew": begun_anew(rebase),
        **({"begun_anew_checkpoints": embedded(rebase, keys)} if rebase else {}),
        **witnesses(keys, checkpoints),
        "anchors": anchors(checkpoints),
    }


def erased(evidence: Evidence) -> dict[str, Any]:
    """Return what was erased, by kind of entry, and by which erasures."""
    count, told = evidence.erased.total(), evidence.told
    found: dict[str, Any] = {"evidence_erased": count}
    if count:
        found["evidence_erased_by_kind"] = dict(sorted(evidence.erased.items()))
        found["on_erased_records"] = ON_ERASED
    if told.first:
        found["erasures"] = told.first
    if told.count > len(told.first):
        found["more_erasures"] = told.count - len(told.first)
    own = count - evidence.erased_later.total()
    return {**found, "listed_as_erased_but_not_logged": len(told.listed) - own}


def erased_later(evidence: Evidence) -> dict[str, Any]:
    """Return what was erased by erasures of later logs, by name, if anything was."""
    later = evidence.later
    if not later.every:
        return {}
    found: dict[str, Any] = {
        "erased_by_later_logs": [
            {
                "log": log,
                "evidence_erased": evidence.erased_later[log],
                "signed_by": " and ".join(str(key) for key in signed.signed_by),
            }
            for log, (_text, signed) in later.signed.items()
        ],
        "later_erasures": later.shown(),
    }
    more = len(later.every) - len(found["later_erasures"])
    return {**found, "more_later_erasures": more} if more else found


def published(evidence: Evidence) -> dict[str, Any]:
    """Return how many versions of the words one person alone published, if any."""
    return {"words_published_by_one_person": evidence.words.by_one} if evidence.words.by_one else {}


def since(evidence: Evidence, held: Sequence[Checkpoint]) -> dict[str, Any]:
    """Return what came after the largest checkpoint held that deserves a look."""
    if not held:
        return {}
    times = evidence.times
    found = {"held_entries": times.held_size, "erased_since": evidence.erased_since}
    found["late_entries"] = times.late
    return {**found, "first_late_entry": times.first_late} if times.late else found


def witnesses(keys: Sequence[Key], checkpoints: Sequence[Checkpoint]) -> dict[str, Any]:
    """Return how many of the entries each witness covers, if any was given."""
    found = covered(keys, checkpoints)
    return {"witnesses": found} if found else {}
