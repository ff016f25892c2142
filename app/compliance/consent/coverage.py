"""The versions that people agreed to, the people to reconfirm, and the refusals of boxes."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import render_template, request
from sqlalchemy.orm import Session

from app.compliance.blueprint import compliance
from app.compliance.rights.person import masked_people
from app.consent.rules.consent import Act
from app.consent.rules.coverage import CoverageCount, Refusals, coverage, is_outdated
from app.consent.store import coverage as coverages
from app.consent.store import reconfirmation
from app.consent.store.coverage_count import find_coverage
from app.content.wording import document_title
from app.core.rules.period import month_days
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE


@compliance.get("/coverage")
@require(Permission.VIEW_CONSENTS)
def coverage_page() -> str:
    """Show how many people agreed to each version and have to reconfirm, and the refusals."""
    with zone().database.reading() as session:
        latest = coverages.latest_versions(session)
        asks = coverages.list_asking(session)
        found = find_coverage(session)
    counted, counted_at = found or (CoverageCount({}, [], []), None)
    # A version that was published since the last count has not been counted yet.
    asked = {each.doc: each for each in counted.asked if (each.doc, each.version) in asks}
    asking = [
        {
            "doc": doc,
            "version": version,
            "categories": each.categories,
            "people": asked[doc].people if doc in asked else None,
        }
        for (doc, version), each in asks.items()
    ]
    outdated = sum(count for each, count in counted.people.items() if is_outdated(each, latest))
    return render_template(
        "compliance/consent/coverage.html",
        counted_at=counted_at,
        covered=coverage(
            counted.people, latest, {doc: each.by_versions for doc, each in asked.items()}
        ),
        total=sum(counted.people.values()),
        asking=asking,
        title=_title,
        outdated=outdated,
        refusals=counted.refusals,
        records_of=_records_of,
    )


@compliance.get("/coverage/reconfirm")
@require(Permission.VIEW_CONSENTS)
def coverage_reconfirm() -> str:
    """List the people, masked, who must reconfirm because a version changes the purposes."""
    after, doc = _read_person(request.args.get("after")), request.args.get("doc")
    with zone().database.reading() as session:
        found = dict(coverages.list_asking(session).keys())
        asking = {doc: found[doc]} if doc in found else found
        people = coverages.list_before(session, asking, after, PAGE_SIZE + 1)
        shown = people[:PAGE_SIZE]
        listed = _listed(session, shown, asking)
    query = {"doc": doc} if doc in found else {}
    later = shown[-1] if len(people) > PAGE_SIZE else None
    return _list_page("reconfirm", listed, after, later=later, query=query)


@compliance.get("/coverage/older")
@require(Permission.VIEW_CONSENTS)
def coverage_older() -> str:
    """List the people, masked, who agreed to a version that is no longer in force."""
    after = _read_person(request.args.get("after"))
    with zone().database.reading() as session:
        latest = coverages.latest_versions(session)
        old = [
            each
            for each in coverages.list_spellings(session)
            if is_outdated(coverages.versions_in(each), latest)
        ]
        found = coverages.list_people(session, old, after, PAGE_SIZE + 1)
        shown = dict(found[:PAGE_SIZE])
        people = masked_people(session, shown)
    listed = [
        {
            "person": people[person],
            "versions": [
                each for each in coverages.versions_in(documents) if is_outdated([each], latest)
            ],
        }
        for person, documents in shown.items()
    ]
    later = found[PAGE_SIZE - 1][0] if len(found) > PAGE_SIZE else None
    return _list_page("older", listed, after, later=later, query={})


def _listed(
    session: Session, shown: Sequence[UUID], asking: dict[str, int]
) -> Sequence[Mapping[str, object]]:
    """Return people with the versions they agreed to, and those that ask them to reconfirm."""
    people, versions = masked_people(session, shown), coverages.list_versions(session, shown)
    asked_at = reconfirmation.list_asked_at(session, shown)
    asked = {
        doc: coverages.list_before_among(session, doc, version, shown)
        for doc, version in asking.items()
    }
    return [
        {
            "person": people[person],
            "versions": [
                each for each in versions.get(person, ()) if person in asked.get(each[0], ())
            ],
            "asked_by": [(doc, version) for doc, version in asking.items() if person in asked[doc]],
            "asked_at": asked_at.get(person),
        }
        for person in shown
    ]


def _list_page(
    kind: str,
    people: Sequence[Mapping[str, object]],
    after: UUID | None,
    *,
    later: UUID | None,
    query: dict[str, str],
) -> str:
    return render_template(
        "compliance/consent/reconfirm.html",
        kind=kind,
        title=_title,
        people=people,
        later=later and later.hex,
        first=after is None,
        query=query,
    )


def _records_of(each: Refusals) -> Mapping[str, str]:
    """Return the filter of exactly the records that a row of refusals counts."""
    return {
        "purpose": each.purpose,
        "act": Act.GIVEN.value,
        "lang": each.lang,
        "form": each.form,
        **days_of(each.month),
    }


def days_of(month: str) -> Mapping[str, str]:
    """Return the filter of the records of a month."""
    days = month_days(month)
    return {"from": days.first.isoformat(), "to": days.last.isoformat()}


def _title(doc: str) -> str:
    return document_title(zone().content, doc, page_language())


def _read_person(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None
