"""What holds of a whole bundle."""

import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.verifier.entries import read_entries, read_entry
from app.verifier.erasures import ERASURES, read_erased
from app.verifier.evidence import Evidence
from app.verifier.files import Bundle, Openings
from app.verifier.growth import Growth
from app.verifier.later import LATER, LaterErasures, read_later
from app.verifier.notes import Checkpoint, Key, check_witnesses, open_checkpoint
from app.verifier.rebase import check_declared
from app.verifier.rows import ROWS, read_rows
from app.verifier.spelling import Failed, Form, canonical, has_form
from app.verifier.summary import summary
from app.verifier.times import Times
from app.verifier.tree import WIDTH, is_tile_of
from app.verifier.words import POLICY_FILE, read_words

FORMAT = "zone/bundle/v1"
UNANCHORED = ("README.txt", "keys", "policies.jsonl", "zone-verify.py")
SINGLE_FILES = {"bundle.json", "checkpoint", "openings.jsonl", ERASURES, ROWS, *UNANCHORED}
PROGRESS_EVERY = 256 * WIDTH

BUNDLE: Form = {"format": str, "origin": str, "sha256": dict, "size": int}


def check_bundle(
    path: Path, keys: Sequence[Key], held_files: Sequence[tuple[str, bytes]], quiet: bool
) -> dict[str, Any]:
    """Return what was found in a bundle of which everything holds.

    :raises Failed: naming the first object that does not.
    """
    bundle = Bundle(path)
    about = read_about(bundle)
    checkpoint = open_checkpoint("checkpoint", bundle.read("checkpoint"), keys)
    if (about["origin"], about["size"]) != (checkpoint.origin, checkpoint.size):
        raise Failed("bundle.json", "says another origin or size than the checkpoint")
    check_names(bundle, checkpoint.size)
    every = [open_checkpoint(where, note, keys) for where, note in held_files]
    held = [each for each in every if each.origin == checkpoint.origin]
    for each in held:
        check_not_cut_back(checkpoint, each)
    check_witnesses(keys, [checkpoint, *held])
    later = read_later(bundle, checkpoint, keys)
    evidence = check_entries(bundle, checkpoint, held, later, quiet)
    earlier = [each for each in every if each.origin != checkpoint.origin]
    declared = [check_declared(evidence.rebase, each, checkpoint.origin) for each in earlier]
    found = summary(evidence, [checkpoint, *held], keys)
    return {**found, "declared": declared} if declared else found


def check_entries(
    bundle: Bundle,
    checkpoint: Checkpoint,
    held: Sequence[Checkpoint],
    later: LaterErasures,
    quiet: bool,
) -> Evidence:
    """Check every entry with its evidence and the tree that they make; return the evidence."""
    evidence = Evidence(
        Openings(bundle, "openings.jsonl"),
        Openings(bundle, ERASURES),
        read_erased(bundle, checkpoint.size),
        later,
        read_rows(bundle, checkpoint.size),
        read_words(bundle),
        Times(max((each.size for each in held), default=0)),
    )
    growth = Growth(bundle, checkpoint, held)
    done = 0
    for entries in read_entries(bundle, checkpoint.size):
        for index, entry in enumerate(entries, start=done):
            evidence.check(read_entry(index, entry))
        growth.grow(entries)
        done += len(entries)
        if not quiet and done % PROGRESS_EVERY == 0:
            sys.stderr.write(f"{done:,} of {checkpoint.size:,} entries hold\n")
    growth.end()
    evidence.end()
    return evidence


def read_about(bundle: Bundle) -> dict[str, Any]:
    """Return `bundle.json`, after comparing the files that nothing signed vouches for with it."""
    for name in sorted(SINGLE_FILES - bundle.names):
        raise Failed(name, "is missing")
    about = canonical(bundle.read("bundle.json"), "bundle.json")
    if not has_form(about, BUNDLE) or about["format"] != FORMAT:
        raise Failed("bundle.json", f"does not say that this is a {FORMAT}")
    if about["sha256"].keys() != set(UNANCHORED):
        raise Failed("bundle.json", "does not list the hashes of " + ", ".join(UNANCHORED))
    for name in UNANCHORED:
        if sha256(bundle.read(name)).hexdigest() != about["sha256"][name]:
            raise Failed(name, "was damaged on the way: its SHA-256 is not that in bundle.json")
    return dict(about)


def check_names(bundle: Bundle, size: int) -> None:
    """Check that there is no file but those that a bundle of this size has."""
    for name in sorted(bundle.names - SINGLE_FILES - {LATER}):
        if not is_tile_of(name, size) and not POLICY_FILE.fullmatch(name):
            raise Failed(name, f"does not belong in a bundle of {size} entries")


def check_not_cut_back(checkpoint: Checkpoint, held: Checkpoint) -> None:
    """Check that the bundle's checkpoint could continue one that the auditor held."""
    if held.size > checkpoint.size:
        raise Failed(
            "checkpoint",
            f"is cut back to {checkpoint.size} entries: {held.where} signs {held.size}",
        )
