"""The consent records that pass a filter as CSV, streamed to somebody who gives a reason."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from flask import request
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.consent.record_list import FileForm, records_page
from app.compliance.consent.record_query import read_query
from app.compliance.names import coded
from app.content.policy_sources import DOCUMENTS
from app.content.wording import document_title
from app.core import clock
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.exports.rules.export import DatabaseBehind
from app.ledger.outside.outside_lists import OutsideLists
from app.rights.records_file import FileRecord, take_records
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import sending
from app.web.guards import actor_id, require
from app.web.headers import download
from app.web.locale import page_language

_COLUMNS = ("time_utc", "record", "person", "act", "method", "lang", "form")
_LAST_COLUMNS = ("block", "commitment", "state")


@compliance.post("/consents/file")
@require(Permission.VIEW_CONSENTS)
@fresh
def consents_file() -> ResponseReturnValue:
    """Stream the same list as a file while it is read; the reason and the download are recorded."""
    found, form = read_query(request.form), FileForm()
    if found.errors or not form.validate():
        return records_page(found, file=form)
    now = clock.now()
    try:
        batches = take_records(
            sending(),
            zone().secrets.ledger_key,
            found.asked,
            found.query,
            OutsideLists(zone().settings.shared),
            actor=actor_id(),
            reason=form.why.text,
            now=now,
        )
    except DatabaseBehind:
        return records_page(found, file=form, is_behind=True)
    lines = _csv(batches, _Spelling(page_language()))
    response = download(lines, "text/csv; charset=utf-8", f"consent-records-{now:%Y%m%d}.csv")
    # A proxy that buffers the response would hold all of it.
    response.headers["X-Accel-Buffering"] = "no"
    return response


class _Spelling:
    """How a file in one language spells records, also once the request is over."""

    def __init__(self, lang: str) -> None:
        self._say = partial(zone().content.text, lang)
        self._code = partial(coded, zone().content, lang)
        self._titles = [document_title(zone().content, doc, lang) for doc in DOCUMENTS]

    def headings(self) -> Iterator[str]:
        """Yield the headings; purposes and policies use those of their registries."""
        yield from (self._say(f"record_list.{name}") for name in _COLUMNS)
        yield from (self._say(f"compliance.purposes.{each}") for each in Purpose)
        yield from (self._say("record_list.version_of", doc=title) for title in self._titles)
        yield from (self._say(f"record_list.{name}") for name in _LAST_COLUMNS)

    def cells(self, found: FileRecord) -> Iterator[str]:
        """Yield the cells of a record."""
        record = found.record
        yield from (instant_text(record.at), record.id.hex, record.person.hex)
        yield self._code("compliance.acts", record.act)
        yield self._code("compliance.methods", record.method)
        yield from (record.lang, record.form)
        for purpose in Purpose:
            state = found.decisions.get(purpose)
            yield self._code("compliance.states", state) if state else ""
        versions = {each["doc"]: str(each["version"]) for each in record.documents}
        yield from (versions.get(doc, "") for doc in DOCUMENTS)
        yield from (record.block_sha256, record.commitment)
        yield self._say(f"record_list.states.{found.state}")

    def end(self, count: int) -> str:
        """Return the last line's only cell, without which a file is not complete."""
        return self._say("record_list.end_of_file", n=count)


def _csv(batches: Iterable[Sequence[FileRecord]], spelling: _Spelling) -> Iterator[str]:
    yield BOM + csv_line(spelling.headings())
    count = 0
    for batch in batches:
        count += len(batch)
        yield "".join(csv_line(spelling.cells(each)) for each in batch)
    yield csv_line([spelling.end(count)])
