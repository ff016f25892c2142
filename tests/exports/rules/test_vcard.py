"""A vCard describes a person, in a form that every address book reads alike."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.visible_text import visible
from app.exports.rules.file import vcard
from tests.support.exports.vcard_reader import Property, read_cards

LEAD = {
    "enquiry": "018f2f6e-0000-7000-8000-000000000000",
    "reference": "GDZ-7F3K-92QX",
    "received_at": "2026-03-04T08:30:15.250Z",
    "name": "张伟",
    "email": "wei@example.com",
    "organisation": "Müller, Söhne; GmbH",
    "job_title": "CEO",
    "phone": "020 8211 0000",
    "phone_e164": "+862082110000",
    "website": "例子.中国/a b",
    "reply_language": "zh",
    "language": "en",
}
TEXT = st.text(st.characters() | st.sampled_from(",;:\\\r\n\t\x0b\ud800 🏭"))


def card(
    country: str = "China", categories: tuple[str, ...] = (), **changes: str
) -> dict[str, Property]:
    """Return the card of a lead, by property."""
    (properties,) = read_cards(vcard({**LEAD, **changes}, country, categories).encode())
    found = {each.name: each for each in properties}
    assert len(found) == len(properties)
    return found


def test_a_card_has_the_name_and_contact_details() -> None:
    found = card(categories=("Sites, parks", "Talent"))

    assert found["UID"].raw == "urn:uuid:018f2f6e-0000-7000-8000-000000000000"
    assert found["FN"].text == "张伟"
    assert found["ORG"].listed(";") == ["Müller, Söhne; GmbH"]
    assert (found["TITLE"].text, found["EMAIL"].text) == ("CEO", "wei@example.com")
    assert (found["TEL"].parameters, found["TEL"].raw) == ({"VALUE": "uri"}, "tel:+862082110000")
    assert found["ADR"].listed(";") == ["", "", "", "", "", "", "China"]
    assert found["LANG"].raw == "zh"
    assert found["CATEGORIES"].listed(",") == ["Sites, parks", "Talent"]
    assert found["REV"].raw == "20260304T083015Z"
    assert found["NOTE"].text == "GDZ-7F3K-92QX"


def test_a_name_is_kept_whole_and_never_split() -> None:
    assert card(name="Anna Maria; Nagy")["N"].listed(";") == ["Anna Maria; Nagy", "", "", "", ""]


def test_a_website_is_a_uri_with_its_scheme() -> None:
    assert card()["URL"].raw == "https://%E4%BE%8B%E5%AD%90.%E4%B8%AD%E5%9B%BD/a%20b"
    assert urlsplit(card(website="http://a.example/?q=1,2;3")["URL"].raw).query == "q=1,2;3"


def test_a_number_that_cannot_be_dialled_is_a_text() -> None:
    found = card(phone_e164="", phone="020, ext; 5")

    assert found["TEL"].parameters == {"VALUE": "text"}
    assert found["TEL"].text == "020, ext; 5"


def test_missing_values_are_omitted_and_a_nameless_card_gets_another_name() -> None:
    (properties,) = read_cards(vcard({"reference": "GDZ-1", "name": ""}, "", ()).encode())

    assert [each.name for each in properties] == ["VERSION", "KIND", "FN", "N", "NOTE"]
    assert properties[2].text == "GDZ-1"


@given(TEXT.filter(bool), TEXT, st.tuples(TEXT.filter(bool), TEXT.filter(bool)))
def test_any_text_reads_back_without_control_characters(
    name: str, title: str, categories: tuple[str, str]
) -> None:
    found = card(name=name, job_title=title, categories=categories)

    assert found["FN"].text == _as_read(name)
    assert (found["TITLE"].text if title else "") == _as_read(title)
    assert found["CATEGORIES"].listed(",") == [_as_read(each) for each in categories]


@pytest.mark.parametrize("length", range(60, 90))
def test_long_lines_are_folded_between_characters(length: int) -> None:
    for text in ("x" * length, "广" * length, "🏭" * length):
        assert card(name=text)["FN"].text == text


def _as_read(text: str) -> str:
    return visible(text.replace("\r\n", "\n").replace("\r", "\n"))
