"""Domains of addresses, companies or free mail, and telephone numbers with extensions."""

import pytest

from app.enquiries.outside.contact_details import likely_number, phone_e164
from app.enquiries.rules.enquiry import FREE_MAIL, is_free_mail, mail_domain


@pytest.mark.parametrize(
    ("email", "domain"),
    [
        ("Wei@Example.COM", "example.com"),
        ('"a@b"@example.com', "example.com"),
        ("no address", ""),
        ("", ""),
        ("@", ""),
    ],
)
def test_the_domain_follows_the_last_at_sign(email: str, domain: str) -> None:
    assert mail_domain(email) == domain


@pytest.mark.parametrize("email", ["a@gmail.com", "A@QQ.COM", "a@163.com", "a@web.de"])
def test_large_providers_are_free_mail_in_any_case(email: str) -> None:
    assert is_free_mail(email)


@pytest.mark.parametrize("email", ["a@example.com", "a@notgmail.com", "a@gmail.com.example", ""])
def test_a_company_domain_is_not_free_mail(email: str) -> None:
    assert not is_free_mail(email)


def test_the_list_is_spelled_as_domains_are_compared() -> None:
    assert {name.casefold() for name in FREE_MAIL} == FREE_MAIL
    assert all("." in name and "@" not in name for name in FREE_MAIL)


@pytest.mark.parametrize(
    "extension",
    [
        " ext. 12",
        " x12",
        " ext12",
        "转12",
        " 转 12",
        "分机12",
        "，分机号：12",
        " (分機 12)",
        " Durchwahl 12",
    ],
)
def test_an_extension_is_read_as_people_write_it(extension: str) -> None:
    assert phone_e164(f"+86 20 8211 8888{extension}", None) == "+862082118888"
    assert phone_e164(f"020-82118888{extension}", "CN") == "+862082118888"


@pytest.mark.parametrize(
    ("number", "country", "e164"),
    [
        ("13800138005", "CN", "+8613800138005"),
        ("+86 138 0013 8005", "JP", "+8613800138005"),
        ("13800138005", "JP", None),
        ("+81 13800138005", "JP", None),
        ("82110000", "CN", None),
        ("4917155501234", "CN", None),
    ],
)
def test_a_number_that_its_country_does_not_have_has_no_international_form(
    number: str, country: str, e164: str | None
) -> None:
    assert phone_e164(number, country) == e164


@pytest.mark.parametrize(
    ("number", "likely"),
    [
        ("13800138005", "+8613800138005"),
        ("020 8211 8888", "+862082118888"),
        ("49 171 5550123", "+491715550123"),
        ("0049 171 5550123", "+491715550123"),
        ("0171 5550123", None),
        ("82110000", None),
        ("ask the porter", None),
        ("", None),
    ],
)
def test_a_number_of_no_known_country_is_likely_chinese_or_lacks_its_plus(
    number: str, likely: str | None
) -> None:
    assert likely_number(number) == likely


def test_a_number_is_not_taken_for_an_extension() -> None:
    assert phone_e164("转12", "CN") is None
    assert phone_e164("+86 转 8211 8888", None) is None
