"""How to reach the operator: on every page of an operated site, and nowhere in a demonstration."""

from dataclasses import replace

import pytest
from flask import Flask

from app.content.contacts import RoleContact
from app.core.rules.installation import Operator
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.site import operate

OPERATOR = Operator(
    name="An Office",
    address="1 Road, Guangzhou",
    phone="+86 20 1234 5678",
    email="office@example.org",
    hours="Mon-Fri 09:00-17:00",
    icp_filing="粤ICP备12345678号",
    names=(("zh", "某办公室"),),
    addresses=(("zh", "广州市某路1号"),),
)
TOLD = {
    "en": (
        "+86 20 1234 5678",
        f"{EN.reach.days(first='Monday', last='Friday')}, 09:00–17:00, Beijing time",
        "1 Road, Guangzhou",
    ),
    "zh": ("+86 20 1234 5678", "周一至周五，09:00–17:00，北京时间", "某办公室", "广州市某路1号"),
}
LIFE = RoleContact(
    role={"en": "Biomedicine desk", "zh": "生物医药专线"},
    person={},
    phone="+86 20 1",
    email="",
    sectors=frozenset({"biomedicine"}),
    languages=frozenset(),
)


@pytest.fixture
def operated(app: Flask, zone: Zone, client: PageClient) -> PageClient:
    """A visitor of a site with every slot filled."""
    app.extensions["zone"] = replace(zone, contacts=(LIFE,))
    operate(app, OPERATOR)
    return client


def test_the_form_stands_before_the_contacts(operated: PageClient) -> None:
    page = operated.get("/en/contact").text

    assert (
        page.index('name="message"') < page.index('id="reach-title"') < page.index(LIFE.role["en"])
    )


@both_languages
@pytest.mark.parametrize("path", ["", "contact", "key-figures"])
def test_pages_tell_how_to_reach_the_operator(operated: PageClient, lang: str, path: str) -> None:
    page = operated.get(f"/{lang}/{path}")

    assert [each for each in TOLD[lang] if each not in page.words] == []
    assert page.link(OPERATOR.phone) == "tel:+862012345678"
    assert page.link(OPERATOR.icp_filing) == "https://beian.miit.gov.cn/"


@both_languages
def test_the_confirmation_and_my_data_name_who_is_there_for_the_enquiry(
    operated: PageClient, zone: Zone, lang: str
) -> None:
    sent = send(operated.get(f"/{lang}/contact"), sector="biomedicine").follow()
    assert LIFE.role[lang] in sent.words
    assert all(each in sent.words for each in TOLD[lang])

    page = open_page(operated, token_for(zone, write(operated, zone, lang)), lang)
    assert LIFE.role[lang] in page.words
    other = send(operated.get(f"/{lang}/contact"), email="other@example.org", sector="logistics")
    assert LIFE.role[lang] not in other.follow().words


def test_a_demonstration_has_none_of_it(client: PageClient) -> None:
    for path in ("", "contact"):
        page = client.get(f"/en/{path}")
        assert "tel:" not in page.text
        assert "<address" not in page.text


@both_languages
def test_the_foot_leads_to_ones_own_data(client: PageClient, lang: str) -> None:
    told = client.get(f"/{lang}/").link(WORDS[lang].site.footer.my_data)

    assert told == f"/{lang}/my-data/link"
