"""Enquiries related to another one: of the same sender, and of similar ones."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import name_key, organisation_key
from app.leads.models import COMPARED_BY, Lead
from app.leads.rules.duplicates import Sender, near_end
from app.leads.rules.inbox import first_place
from app.leads.steps.duplicates import sender_of
from app.leads.store.lead_view import (
    CANDIDATES_LIMIT,
    Relative,
    equal_values,
    list_candidates,
)
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import (
    add_enquiry,
    add_lead,
)
from tests.support.leads.plans import plan_of

_NUMBERS = count()


def add(session: Session, organisation: str = "", name: str = "", **changes: Any) -> UUID:
    """Store an enquiry with the keys of its organisation and name, and its lead; return its id."""
    key = organisation_key(organisation)
    keys = {"organisation_key": key, "organisation_end": near_end(key), "name_key": name_key(name)}
    enquiry_id = add_enquiry(session, organisation=organisation, name=name, **changes)
    received_at = changes.get("received_at", NOW)
    # Bits of random ids would give two leads of one moment the same place now and then.
    place = first_place(received_at) + next(_NUMBERS)
    add_lead(session, received_at, enquiry_id=enquiry_id, place=place, **keys)
    return enquiry_id


def candidates(session: Session, enquiry_id: UUID) -> list[str]:
    """Return the organisations of the candidates for one enquiry, sorted."""
    return sorted(each.organisation for each in found(session, enquiry_id))


def found(session: Session, enquiry_id: UUID) -> Sequence[Relative]:
    """Return the candidates for one enquiry."""
    enquiry = session.get_one(Enquiry, enquiry_id)
    lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry_id)).one()
    return list_candidates(session, sender_of(session, lead), enquiry.person_id)


def test_only_keys_equal_or_with_an_equal_beginning_are_found(database: Database) -> None:
    with database.transaction() as session:
        mine = add(session, "Sample Materials Ltd", "Wei Zhang")
        add(session, "SAMPLE MATERIALS", "Lee")
        add(session, "Sample Material Works", "Park")
        add(session, "Other Works", "zhang wei")
        add(session, "Third Works", "Wei Zhong")
        add(session, "Nothing Alike", "Kim")
        add(session, "", "")

        assert candidates(session, mine) == [
            "Other Works",
            "SAMPLE MATERIALS",
            "Sample Material Works",
            "Third Works",
        ]


SLIPS = ("Seimens", "Siemens AG", "Siiemens", "Simens", "Ziemens AG")
CHINESE_SLIPS = ("广洲示例新材料", "广州市示例新材料", "州广示例新材料有限公司")
OTHERS = ("Clemens", "Riemens Ende", "深圳某某新材料", "Ens")


@pytest.mark.parametrize(
    ("mine", "others", "like"),
    [
        # Beginnings are compared by code point in any script.
        ("示例新材料有限公司", ["示例新能源科技", "xy示例新材料有限公司"], ["示例新能源科技"]),
        ("Ñandú Øresund", ["nandu oresund", "xyÑandú Øresund"], ["nandu oresund"]),
        ("한국전자부품", ["한국전자재료", "xy한국전자부품"], ["한국전자재료"]),
        # A slip of one letter counts wherever it is, and no other name that ends alike.
        ("Siemens", [*SLIPS, *OTHERS], SLIPS),
        ("广州示例新材料", [*CHINESE_SLIPS, *OTHERS], CHINESE_SLIPS),
        # Short keys have to be equal, and a name without letters is like no other.
        ("ABC", ["ABCD", "Abc Ltd"], ["Abc Ltd"]),
        ("🏭", ["🏭"], []),
    ],
)
def test_organisations_of_equal_or_near_keys_are_like_one_another(
    database: Database, mine: str, others: Sequence[str], like: Sequence[str]
) -> None:
    with database.transaction() as session:
        enquiry = add(session, mine)
        for each in others:
            add(session, each)

        assert candidates(session, enquiry) == sorted(like)


def test_one_slip_is_found_among_many_names_that_end_alike(database: Database) -> None:
    with database.transaction() as session:
        enquiry = add(session, "Quantum Technology")
        add(session, "Quamtum Technology")
        for number in range(CANDIDATES_LIMIT + 5):
            add(session, f"{number:04}abc Technology")

        assert candidates(session, enquiry) == ["Quamtum Technology"]


def test_a_flood_of_similar_enquiries_returns_only_the_newest(database: Database) -> None:
    with database.transaction() as session:
        mine = add(session, "Sample", received_at=NOW)
        for minute in range(CANDIDATES_LIMIT + 5):
            add(session, "Sample", received_at=NOW + timedelta(minutes=minute))
        newest = found(session, mine)

    assert len(newest) == CANDIDATES_LIMIT
    assert newest[0].received_at == NOW + timedelta(minutes=CANDIDATES_LIMIT + 4)
    assert newest[-1].received_at == NOW + timedelta(minutes=5)


def test_each_compared_value_is_looked_up_in_its_own_index(database: Database) -> None:
    with database.transaction() as session:
        add(session, "Sample Materials", "Wei")
        for condition, column in zip(
            equal_values(Sender("sample", "wei", "sample.example", "+49301")),
            COMPARED_BY,
            strict=True,
        ):
            asked = select(Lead.place).where(condition).order_by(Lead.place.desc()).limit(50)
            told = plan_of(session, asked)
            assert f"ix_lead_{column}_place" in told, told
            assert "Sort" not in told
            assert "B-TREE" not in told
