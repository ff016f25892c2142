"""The consent records that pass a filter, as a page."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Self
from uuid import UUID

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.consent.record_query import CODES, RecordQuery, read_query
from app.compliance.forms import ConsoleForm
from app.compliance.names import coded, names_by_actor
from app.compliance.rights.person_forms import remark_field
from app.compliance.rights.sought import Sought, look_up
from app.consent.store.record_list import list_records, list_told
from app.content.wording import document_title
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission
from app.enquiries.rules.fields import FIELDS
from app.ledger.judged import list_unproven
from app.rights.store.records_file import list_files
from app.rights.subjects import view_subject
from app.web.context import zone
from app.web.drafts import drafted
from app.web.forms import CheckedText, LineField
from app.web.guards import actor_id, require
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, paged, read_cursor

_FILES_TOLD = 5


class PersonForm(ConsoleForm):
    """The person to whom the records are limited, if any."""

    copy = "record_list.errors"
    fields = "record_list.fields"
    who = LineField(validators=[CheckedText(FIELDS["email"].limit)])

    @classmethod
    def of(cls, pseudonym: str) -> Self:
        """Return the form with the person of a filter."""
        form = cls(fresh=True)
        form.who.data = pseudonym
        return form


class FileForm(ConsoleForm):
    """The reason for taking the records as a file."""

    copy = "record_list.errors"
    fields = "record_list.fields"
    why = remark_field()


@compliance.get("/consents")
@require(Permission.VIEW_CONSENTS)
def consents() -> ResponseReturnValue:
    """List the acts of consent that pass a filter, newest first, without personal data."""
    return records_page(read_query(request.args))


# The filter is posted, since it may name a person: an address in a URL would be kept in logs.
@compliance.post("/consents")
@require(Permission.VIEW_CONSENTS)
def consents_find() -> ResponseReturnValue:
    """Look for the person of a filter, if it names one, and lead to the list under its address."""
    found, form = read_query(request.form), PersonForm()
    if found.errors or not form.validate():
        return records_page(found, person=form)
    query: dict[str, Any] = found.query
    who = form.who.text
    if not who:
        query.pop("person", None)
    elif who != query.get("person"):
        sought = look_up(who)
        if sought.person is None:
            return records_page(found, person=form, sought=sought)
        query["person"] = sought.person.hex
    return redirect(url_for("compliance.consents", **query), 303)


def records_page(
    found: RecordQuery,
    *,
    person: PersonForm | None = None,
    file: FileForm | None = None,
    sought: Sought | None = None,
    is_behind: bool = False,
) -> ResponseReturnValue:
    """Return the page of records that pass a filter; a filter by person leaves an audit event.

    :param person: the form that was sent for the list, if it was.
    :param file: the form that was sent for the file, if it was.
    :param sought: a search that found nobody, or several people.
    :param is_behind: whether the file was refused, since the database lacks acts listed outside.
    """
    place = read_cursor(request.args.get("before"))
    # Nothing is listed while the question is not understood.
    listed = not (found.errors or sought or (person and person.errors))
    if listed and found.asked.person is not None:
        _record_view(found.asked.person)
    with zone().database.reading() as session:
        rows = list_records(
            session, found.asked, found.facets, place, PAGE_SIZE + 1 if listed else 0
        )
        records, older = paged(rows, lambda each: (each.at, each.id))
        decisions = list_told(session, records)
        files = list_files(session, _FILES_TOLD)
    errors = [
        *found.errors,
        *(person.summary() if person else ()),
        *(file.summary() if file else ()),
        *((("why", zone().content.text(page_language(), "record_list.behind")),) * is_behind),
    ]
    return render_template(
        "compliance/consent/consents.html",
        found=found,
        offered=_offered(found),
        typed=found.typed,
        query=found.query,
        errors=errors,
        sought=sought,
        person=person or PersonForm.of(found.typed["person"]),
        file=drafted(file or FileForm(fresh=True), Box.CONSENTS_FILE),
        listed=listed,
        records=records,
        decisions=decisions,
        files=files,
        names=names_by_actor(),
        unproven=list_unproven(zone().database, zone().vouching, [each.id for each in records]),
        older=older,
        first=place is None,
    ), 422 if errors else 200


def _record_view(person: UUID) -> None:
    # Nobody's records are viewed under an unknown pseudonym.
    with suppress(NotFound):
        view_subject(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            person_id=person,
            now=clock.now(),
        )


def _offered(found: RecordQuery) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the choices of each field of the filter, as codes with their words."""
    content, lang = zone().content, page_language()
    groups = {
        "purpose": ("compliance.purposes", CODES["purpose"]),
        "state": ("compliance.states", CODES["state"]),
        "act": ("compliance.acts", CODES["act"]),
        "method": ("compliance.methods", found.methods),
    }
    words = {
        f"{doc}.{version}": content.text(
            lang,
            "staff.lead.document",
            title=document_title(content, doc, lang),
            version=version,
        )
        for doc, version in found.words
    }
    return {
        **{
            name: [(code, coded(content, lang, group, code)) for code in codes]
            for name, (group, codes) in groups.items()
        },
        "lang": [(each, LANGUAGE[each].name) for each in CODES["lang"]],
        "words": list(words.items()),
    }
