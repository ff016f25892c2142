"""A witness: it cosigns a log's checkpoints, and shows monitors what it has cosigned."""

from collections.abc import Collection, Mapping
from datetime import datetime
from hashlib import sha256

from app.core.rules.errors import existing
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    Verifier,
    check_signatures,
    parse_signed_note,
    sign_text,
)
from app.ledger.rules.witness import check_growth, read_request


def cosign_checkpoint(
    folder: WitnessFolder,
    logs: Mapping[str, Collection[Verifier]],
    data: bytes,
    now: datetime,
) -> tuple[Checkpoint, NoteSignature]:
    """Record a requested checkpoint durably and cosign it; return it and the cosignature.

    :param logs: by origin, the keys that may sign for it.
    :param data: the request's body.
    :raises CosigningRefused: if the request is refused; nothing has changed then.
    :raises LedgerInvalid: if the record of the last cosigned checkpoint is damaged.
    """
    request, checkpoint = read_request(data, logs)
    # Compare and record under one lock, or two requests could each continue the same checkpoint.
    with folder.turn():
        recorded = folder.recorded(checkpoint.origin)
        check_growth(request, checkpoint, recorded)
        if checkpoint != recorded or folder.recorded_note(checkpoint.origin) is None:
            folder.record(checkpoint.origin, request.note)
    [signature] = sign_text(checkpoint.text, [folder.signer(now)])
    return checkpoint, signature


def show_cosigned(
    folder: WitnessFolder, logs: Mapping[str, Collection[Verifier]], digest: str, now: datetime
) -> bytes:
    """Return the latest cosigned checkpoint of a log, for monitors to compare with the log's own.

    It has the log's signatures and this witness's, which says that it is the largest tree seen so
    far. Signatures of others, which anybody may have sent along, are left out.

    :param logs: by origin, the keys that may sign for it.
    :param digest: SHA-256 of the log's origin, in lower-case hexadecimal.
    :raises NotFound: if no such log is known, or none of its checkpoints was ever cosigned.
    :raises LedgerInvalid: if the record of it is damaged.
    """
    origin = next((each for each in logs if sha256(each.encode()).hexdigest() == digest), "")
    missing = "No checkpoint of such a log was cosigned here."
    signed = parse_signed_note(existing(folder.recorded_note(origin) if origin else None, missing))
    by_log = existing(check_signatures(signed, logs[origin]) or None, missing)
    return bytes(SignedNote(signed.text, by_log + sign_text(signed.text, [folder.signer(now)])))
