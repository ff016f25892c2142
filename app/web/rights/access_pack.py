"""Everything held about a person as one file to download (GDPR Art. 15 and 20; PIPL Art. 45)."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

import structlog
from flask import Response, render_template

from app.core.outside.zip_files import zip_bytes
from app.core.rules.languages import LANGUAGE
from app.ledger.consent_proof import ProofUnavailable, prove_consent
from app.ledger.outside.ledger_files import LedgerFolder
from app.rights.my_data import ActOpened, MyData, open_access_pack, view_my_data
from app.rights.retention import find_periods
from app.rights.rules.requests import last_moment
from app.rights.rules.spellings import without_others
from app.web.context import zone
from app.web.locale import date_text, moment_text
from app.web.rights.person_file import as_csv, as_json, own_spellings
from app.web.rights.person_page import show, unproven_acts

_log = structlog.get_logger()


def access_pack(
    person_id: UUID, lang: str, now: datetime, *, actor: str = "", request_id: UUID | None = None
) -> Response:
    """Return the file, in the person's language, after recording that it was made.

    :param actor: the account that makes it, by a request; the person themself if none is given.
    :raises NotFound: if there is no such person, or no such request.
    :raises IdentityUnproven: if the requester's identity is not proven.
    """
    acts = open_access_pack(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor,
        person_id=person_id,
        request_id=request_id,
        now=now,
    )
    data = view_my_data(zone().database, person_id=person_id, now=now, whole=True)
    files = _readable(data, lang, now) | _consent(acts)
    response = Response(zip_bytes(files, now), mimetype="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename="my-data.zip")
    return response


def _readable(data: MyData, lang: str, now: datetime) -> dict[str, bytes]:
    content, origin = zone().content, zone().settings.origin
    helpers = {
        "lang": lang,
        "html_lang": LANGUAGE[lang].html,
        "language": LANGUAGE[lang],
        "t": partial(content.text, lang),
        "day": lambda moment: date_text(moment, lang),
        "moment": lambda moment: moment_text(moment, lang),
        "others_out": partial(without_others, own=own_spellings(data)),
        "choice": lambda field, code: content.choice_label(field, code, lang) if code else "",
        "until_day": lambda due_at: date_text(last_moment(due_at), lang),
    }
    unproven = unproven_acts(data)
    shared = {
        "held": show(data, lang),
        "unproven": unproven,
        "now": now,
        "retention": find_periods(zone().database, zone().settings.retention),
    }
    page = render_template("pack/my_data.html", **helpers, **shared)
    guide = render_template("pack/README.txt", **helpers, **shared)
    files = {
        "README.txt": guide,
        "my-data.html": page,
        "my-data.json": as_json(data, unproven, origin, now),
        "my-data.csv": as_csv(data, unproven, origin, now),
    }
    return {name: text.encode("utf-8") for name, text in files.items()}


def _consent(acts: Sequence[ActOpened]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for act in acts:
        name = f"consent/{act.record_id}"
        if act.payload:
            files[f"{name}.payload.json"] = act.payload
            files[f"{name}.salt.txt"] = f"{act.salt.hex()}\n".encode("ascii")
            files |= _proof(act.record_id, f"{name}.tlog-proof")
        for text_name, text in act.texts:
            files[f"words/{text_name}"] = text.encode("utf-8")
    return files


def _proof(record_id: UUID, name: str) -> dict[str, bytes]:
    """Return the proof file, if there is a valid one yet."""
    folder = LedgerFolder(zone().settings)
    try:
        proof = prove_consent(
            zone().database, record_id, folder.verifiers(), folder.cosigned(), with_address=True
        )
    except ProofUnavailable as why:
        _log.error("ledger.proof_unavailable", reason=str(why))
        return {}
    return {} if proof is None else {name: bytes(proof)}
