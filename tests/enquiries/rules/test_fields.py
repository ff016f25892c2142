"""The declarations of an enquiry's fields."""

import pytest

from app.enquiries.rules.fields import FIELDS, Field, FieldKind, Fields


@pytest.mark.parametrize(
    ("name", "kind"), [("nickname", FieldKind.TEXT), ("colour", FieldKind.CHOICE)]
)
def test_a_typed_field_without_a_limit_or_a_choice_without_codes_is_refused(
    name: str, kind: FieldKind
) -> None:
    with pytest.raises(ValueError, match=name):
        Field(name, kind)


def test_two_fields_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="same name"):
        Fields([*FIELDS, Field("name", FieldKind.TEXT, 10)])


def test_the_unit_of_an_amount_is_itself_a_field() -> None:
    assert all(field.unit in FIELDS for field in FIELDS if field.unit)
