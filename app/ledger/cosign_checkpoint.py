"""Cosign a log's checkpoint as its witness, if it continues what was cosigned before."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from app.ledger.outside.witness_files import WitnessFolder
from app.ledger.rules.add_checkpoint import (
    AddCheckpoint,
    CosigningRefused,
    check_growth,
    parse_add_checkpoint,
    signed_checkpoint,
)
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Verifier, sign_text


@dataclass(frozen=True)
class Cosigned:
    """What was cosigned, and the line of signature that says so."""

    checkpoint: Checkpoint
    line: str


def cosign_checkpoint(
    folder: WitnessFolder,
    logs: Mapping[str, Collection[Verifier]],
    data: bytes,
    now: datetime,
) -> Cosigned:
    """Return the cosignature that a request asks for, once what it covers is durably recorded.

    :param logs: by origin, the keys that may sign for it.
    :param data: the request's body.
    :raises CosigningRefused: if it is not given; nothing has changed then.
    :raises LedgerInvalid: if the record of what was cosigned last is damaged.
    """
    request = _parsed(data)
    checkpoint = signed_checkpoint(request, logs)
    # Compared and recorded in one turn, or two requests could each be right about the same past.
    with folder.turn():
        recorded = folder.recorded(checkpoint.origin)
        check_growth(request, checkpoint, recorded)
        if checkpoint != recorded:
            folder.record(checkpoint.origin, request.note)
    [signature] = sign_text(checkpoint.text, [folder.signer(now)])
    return Cosigned(checkpoint, signature.line)


def _parsed(data: bytes) -> AddCheckpoint:
    try:
        return parse_add_checkpoint(data)
    except LedgerInvalid as error:
        raise CosigningRefused(HTTPStatus.BAD_REQUEST, str(error)) from error
