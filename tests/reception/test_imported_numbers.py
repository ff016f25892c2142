"""Telephone numbers of an imported list: read, asked about, or kept as they were typed."""

from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.enquiries.models import Enquiry
from app.enquiries.outside.contact_details import phone_e164
from app.reception.draft_choices import accept_spelling, take_back_spelling
from tests.support.content.copy import ZH
from tests.support.reception.imports import accept, csv_file, draft, preview
from tests.support.site import content


@pytest.mark.parametrize(
    ("number", "country", "stored"),
    [
        ("0171 5550123", "DE", "+491715550123"),
        ("+49 171 5550123", "", "+491715550123"),
        ("8613800138000", "CN", "+8613800138000"),
        ("0171 5550123", "", None),
        ("1", "DE", None),
        ("12", "DE", None),
        ("555 0123", "US", None),
        ("none", "DE", None),
    ],
)
def test_telephone_numbers_are_checked_as_by_hand_and_else_kept_as_typed(
    database: Database, by: UUID, number: str, country: str, stored: str | None
) -> None:
    assert phone_e164(number, country or None) == stored
    content = csv_file(
        ("A", number, country, "Hi"), heading=("name", "phone", "country", "message")
    )
    found = preview(database, by, draft(database, by, content))
    [new] = found.new
    assert (new.incoming.answers.more["phone"], new.incoming.phone_e164) == (number, stored or "")
    assert [each.column for row in found.asked for each in row.questions] == (
        [] if stored else ["phone"]
    )


def test_a_number_of_another_country_is_asked_about_and_kept_as_typed_until_decided(
    database: Database, by: UUID
) -> None:
    heading = ("name", "phone", "country", "message")
    file = csv_file(
        ("田中太郎", "13800138005", "日本", "Hi"),
        ("李示例", "13800138005", ZH.form.country.china.CN, "Hi"),
        ("Ana", "0171 5550123", "日本", "Hi"),
        heading=heading,
    )

    def numbers(draft_id: UUID) -> list[str]:
        return [each.incoming.phone_e164 for each in preview(database, by, draft_id).new]

    draft_id = draft(database, by, file)
    questions = [each for row in preview(database, by, draft_id).asked for each in row.questions]
    assert [(each.key, each.values.get("near")) for each in questions] == [
        ("phone_near", "+8613800138005"),
        ("phone_digits", None),
    ]
    assert numbers(draft_id) == ["", "+8613800138005", ""]
    for text in ("0171 5550123", "ask", "12"):
        with pytest.raises(NotFound):
            accept_spelling(database, content(), draft_id, by, "phone", text)

    accept_spelling(database, content(), draft_id, by, "phone", "13800138005")
    assert numbers(draft_id) == ["+8613800138005", "+8613800138005", ""]
    take_back_spelling(database, draft_id, by, "phone", "13800138005")
    accept(database, by, draft_id)
    with database.reading() as session:
        kept = session.execute(select(Enquiry.name, Enquiry.phone, Enquiry.phone_e164)).all()
    assert ("田中太郎", "13800138005", "") in kept
