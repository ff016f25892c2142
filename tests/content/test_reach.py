"""How to reach the operator, and the contacts by role, in the words of each language."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.content import Content, ContentError
from app.content.contacts import load_contacts
from app.content.reach import filings_of, reach_of, telephone
from app.core.rules.installation import Installation, Operator
from app.core.rules.retention import RetentionPeriods

OPERATOR = Operator(
    name="An Office",
    address="1 Road, Guangzhou",
    phone="+86 20 1234 5678 ext. 9",
    email="office@example.org",
    hours="Mon-Thu 09:00-12:00 13:30-17:30, Fri 09:00-12:00",
    names=(("zh", "某办公室"),),
    addresses=(("zh", "广州市某路1号"),),
)

CONTACT = """
[[contact]]
role = { en = "Biomedicine", zh = "生物医药" }
sectors = ["biomedicine"]
languages = ["en"]
phone = "+86 20 1"
"""


def installation(operator: Operator) -> Installation:
    """Return an installation with an operator."""
    return Installation("http://localhost", operator, None, RetentionPeriods(), "zone_session")


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            (
                (
                    "Phone: +86 20 1234 5678 ext. 9 (Monday to Thursday, "
                    "09:00–12:00 and 13:30–17:30; Friday, 09:00–12:00, Beijing time)"
                ),
                "Email: office@example.org",
                "Address: 1 Road, Guangzhou",
            ),
        ),
        (
            "zh",
            (
                (
                    "电话：+86 20 1234 5678 ext. 9（周一至周四，09:00–12:00和13:30–17:30；"
                    "周五，09:00–12:00，北京时间）"
                ),
                "邮箱：office@example.org",
                "地址：广州市某路1号",
            ),
        ),
    ],
)
def test_phone_hours_mail_and_address_are_told_in_each_language(
    content: Content, lang: str, lines: tuple[str, ...]
) -> None:
    assert reach_of(content, installation(OPERATOR), lang).lines == lines


def test_what_is_not_set_is_not_told_and_a_demonstration_tells_nothing(content: Content) -> None:
    alone = reach_of(content, installation(Operator(name="An Office", phone="+86 20 1")), "en")

    assert alone.lines == ("Phone: +86 20 1",)
    assert not reach_of(content, installation(Operator(name="An Office")), "en")
    assert not reach_of(content, installation(replace(OPERATOR, name="")), "en")


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+86 20 1234 5678 ext. 9", "tel:+862012345678"),
        ("(020) 1234-5678 / 8765 4321", "tel:02012345678"),
        ("ask at the desk", ""),
    ],
)
def test_the_first_number_is_dialled(written: str, dialled: str) -> None:
    assert telephone(written) == dialled


def test_filing_numbers_lead_to_where_they_are_looked_up() -> None:
    operator = Operator(
        name="An Office",
        icp_filing="粤ICP备12345678号-1",
        police_filing="粤公网安备44011200000001号",
    )

    assert [each.url for each in filings_of(installation(operator))] == [
        "https://beian.miit.gov.cn/",
        "https://beian.mps.gov.cn/#/query/webSearch?code=44011200000001",
    ]
    assert filings_of(installation(Operator(name="An Office"))) == ()


def test_a_contact_is_there_for_its_sectors_and_languages(content: Content, tmp_path: Path) -> None:
    (tmp_path / "contacts.toml").write_text(CONTACT, encoding="utf-8")

    (contact,) = load_contacts(tmp_path, content.choices)

    assert contact.role["zh"] == "生物医药"
    assert contact.is_for("biomedicine", "en")
    assert not contact.is_for("biomedicine", "zh")
    assert not contact.is_for("", "en")
    assert load_contacts(tmp_path / "none", content.choices) == ()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ('phone = ""', "phone, is missing or empty"),
        ('email = "nobody"', "email, is 'nobody'"),
        ('person = { en = "Li Hua", zh = "李华" }', "names a person without their consent"),
        ('sectors = ["biomedicine"]\nfax = "1"', "unknown key fax"),
    ],
)
def test_a_mistake_in_the_contacts_is_named(
    content: Content, tmp_path: Path, changed: str, told: str
) -> None:
    key = changed.partition(" ")[0]
    kept = "\n".join(line for line in CONTACT.splitlines() if not line.startswith(key))
    (tmp_path / "contacts.toml").write_text(f"{kept}\n{changed}\n", encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_contacts(tmp_path, content.choices)

    assert told in str(caught.value)
    assert str(caught.value).startswith("contacts.toml, contact 1")
