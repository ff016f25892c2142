"""Disposable mailboxes are recognised by their domain or a parent domain."""

import pytest

from app.enquiries.outside.contact_details import is_disposable
from app.enquiries.rules.enquiry import FREE_MAIL


@pytest.mark.parametrize("domain", ["mailinator.com", "a.b.mailinator.com"])
def test_a_listed_domain_and_its_subdomains_are_disposable(domain: str) -> None:
    assert is_disposable(domain)


@pytest.mark.parametrize(
    "domain", ["example.com", "mailinator.com.example", "com", "", ".", "广州.中国"]
)
def test_any_other_domain_is_not(domain: str) -> None:
    assert not is_disposable(domain)


def test_no_provider_of_ordinary_mailboxes_is_disposable() -> None:
    assert not [domain for domain in sorted(FREE_MAIL) if is_disposable(domain)]
