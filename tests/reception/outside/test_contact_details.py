"""Addresses are masked with their domain in Unicode, and show nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enquiries.outside.contact_details import masked_email, normalised_email
from app.enquiries.rules.enquiry import masked_address


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("wei@xn--fsqu00a.xn--fiqs8s", "w***@例子.中国"),
        ("wei@XN--FSQU00A.XN--FIQS8S", "w***@例子.中国"),
        ("wei@例子.中国", "w***@例子.中国"),
        ("wei@mail.xn--bcher-kva.example", "w***@mail.bücher.example"),
        ("wei@xn--fa-hia.de", "w***@faß.de"),
        ("张伟@xn--fiqs8s.example", "张***@中国.example"),
        ("w@example.com", "w***@example.com"),
    ],
)
def test_a_masked_address_has_its_domain_in_unicode(address: str, shown: str) -> None:
    assert masked_email(address) == shown


@pytest.mark.parametrize(
    "address",
    [
        "wei@xn--n3h.net",
        "wei@xn--a.example",
        "wei@xn--",
        '"a b"@example.com',
        "wei@[192.0.2.1]",
        "",
    ],
)
def test_a_domain_without_a_unicode_form_is_masked_unchanged(address: str) -> None:
    assert masked_email(address) == masked_address(address)


@pytest.mark.parametrize(("length", "taken"), [(64, True), (65, False)])
def test_what_stands_before_the_at_sign_has_at_most_64_characters(length: int, taken: bool) -> None:
    # RFC 5321, 4.5.3.1.1: no server need take more.
    assert (normalised_email(f"{'a' * length}@example.com") is not None) is taken


@given(name=st.text(min_size=1), domain=st.sampled_from(["example.com", "xn--fiqs8s.example"]))
def test_only_the_first_character_of_the_name_is_shown(name: str, domain: str) -> None:
    told = masked_email(f"{name}@{domain}").rpartition("@")[0]

    assert unicodedata.normalize("NFC", told) == unicodedata.normalize("NFC", f"{name[0]}***")
