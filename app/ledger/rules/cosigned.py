"""Checkpoints with the cosignatures that witnesses have given them."""

from collections.abc import Iterable

from app.ledger.rules.note import Note


def add_signatures(note: Note, others: Iterable[Note]) -> Note:
    """Return a note with those signatures besides that others of exactly its text have.

    One of each key is kept, the note's own before any other.
    """
    signatures = {(each.name, each.key_id): each for each in note.signatures}
    for other in others:
        if other.text == note.text:
            for each in other.signatures:
                signatures.setdefault((each.name, each.key_id), each)
    return Note(note.text, tuple(signatures.values()))
