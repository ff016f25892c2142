"""Addresses as typed, their domains, and telephone numbers with extensions."""

import pytest

from app.enquiries.outside.contact_details import likely_number, normalised_email, phone_e164
from app.enquiries.rules.enquiry import FREE_MAIL, is_free_mail, mail_domain, meant_address
from tests.support.site import content


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


PLAIN = "chen1@qq.com"


@pytest.mark.parametrize(
    "typed",
    ["chen1＠qq.com", "chen1@qq．com", "chen1@qq。com", "ｃｈｅｎ１＠ｑｑ｡ｃｏｍ", PLAIN],
)
def test_an_address_from_a_chinese_keyboard_is_the_same_address(typed: str) -> None:
    assert normalised_email(typed) == PLAIN


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("Gmail.con", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("outloook.com", "outlook.com"),
        ("hotmial.com", "hotmail.com"),
        ("yaho.com", "yahoo.com"),
        ("iclould.com", "icloud.com"),
        ("qqq.com", "qq.com"),
        ("163.con", "163.com"),
        ("1163.com", "163.com"),
        ("127.com", "126.com"),
        ("sinna.com", "sina.com"),
        ("foxmial.com", "foxmail.com"),
    ],
)
def test_a_slip_in_a_well_known_domain_is_recognised(typed: str, meant: str) -> None:
    assert meant_address(f"Ana@{typed}", **content().mail_domains) == f"Ana@{meant}"


def test_no_domain_is_questioned_that_is_known_itself_or_further_away() -> None:
    lists = content().mail_domains
    known = {*FREE_MAIL, *lists["well_known"], *lists["also_meant"]}
    for domain in (*known, "example.com", "gmx.com", "gmali.co", "firma.de"):
        assert not meant_address(f"ana@{domain}", **lists), domain
    assert not meant_address("", **lists)
