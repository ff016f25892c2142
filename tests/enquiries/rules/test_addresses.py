"""Domains of addresses: companies or free mail."""

import pytest

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
