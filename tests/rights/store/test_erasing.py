"""Every table is classified for erasure, so that a new one cannot be forgotten."""

from collections import Counter

from sqlalchemy import Column, ForeignKey, MetaData, String, Table, Uuid

from app.core.models import Base
from app.rights.store.erasing import OTHERWISE, ROWS, STAYING


def places() -> Counter[str]:
    """Return the number of lists that each table is in."""
    return Counter([*(each.model.__tablename__ for each in ROWS), *OTHERWISE, *STAYING])


def without_a_place(metadata: MetaData) -> set[str]:
    """Return the tables not classified for erasure."""
    return set(metadata.tables) - set(places())


def tied_to_the_person(metadata: MetaData) -> set[str]:
    """Return the tables whose rows cannot stay when the person's rows are deleted."""
    erased = {each.model.__tablename__ for each in ROWS}
    return {
        name
        for name, table in metadata.tables.items()
        for key in table.foreign_keys
        if key.column.table.name in erased
    }


def test_every_table_is_classified_exactly_once() -> None:
    assert without_a_place(Base.metadata) == set()
    assert set(places()) == set(Base.metadata.tables)
    assert set(places().values()) == {1}


def test_rows_that_reference_a_persons_rows_are_deleted_too() -> None:
    deleted = {*(each.model.__tablename__ for each in ROWS), *OTHERWISE}
    assert tied_to_the_person(Base.metadata) <= deleted


def test_no_row_is_deleted_before_those_that_reference_it() -> None:
    order = [each.model.__tablename__ for each in ROWS]
    for rows in ROWS:
        for key in rows.model.__table__.foreign_keys:
            if key.column.table.name in order:
                assert order.index(rows.model.__tablename__) < order.index(key.column.table.name)


def test_a_new_table_about_people_is_detected() -> None:
    metadata = MetaData()
    for table in Base.metadata.tables.values():
        table.to_metadata(metadata)
    Table("fair_visit", metadata, Column("id", Uuid, primary_key=True), Column("email", String))
    Table(
        "call",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("person_id", Uuid, ForeignKey("person.id")),
    )

    assert without_a_place(metadata) == {"fair_visit", "call"}
    assert "call" in tied_to_the_person(metadata)
