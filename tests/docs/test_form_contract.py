"""The form's contract lists the fields, codes and lengths that the form accepts."""

import re

import pytest

from app.enquiries.rules.fields import FIELDS, FieldKind
from tests.docs.documents import FORM_CONTRACT
from tests.support.site import content


@pytest.mark.parametrize(
    "field",
    [field.name for field in FIELDS if not field.typed and field.kind is not FieldKind.COUNTRY],
)
def test_the_contracts_codes_are_those_of_the_form(field: str) -> None:
    [row] = re.findall(rf"^\| `{field}` \| (.+) \|$", FORM_CONTRACT, re.MULTILINE)

    codes = [code for code in re.findall(r"`([a-zA-Z0-9_]+)`", row) if code != "currency"]
    assert codes == [choice.code for choice in content().choices[field]]


def test_the_contracts_lengths_are_those_of_the_form() -> None:
    pattern = r"^\| ((?:`\w+`(?:, )?)+) \| text of at most ([^;|]+?) characters"
    lengths = {
        name: int(number.replace(",", ""))
        for names, numbers in re.findall(pattern, FORM_CONTRACT, re.MULTILINE)
        for name, number in zip(
            re.findall(r"`(\w+)`", names), re.findall(r"[\d,]*\d", numbers), strict=True
        )
    }

    assert lengths == {field.name: field.limit for field in FIELDS if field.typed}
