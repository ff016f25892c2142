"""Invented leads by the million, inserted as fast as each engine allows.

They share a person and a consent record, which no list reads, unless people are wanted. Statuses,
countries, sectors and owners are as unevenly distributed as real ones; a few words are planted for
searches, all but the rare ones often enough to fill a page among 10,000 leads.
"""

import itertools
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.models import Base
from app.core.steps.records import RANDOM_BITS, record_id
from app.core.store.statements import table_of
from app.enquiries.models import Enquiry
from app.leads.models import COMPARED_BY, Lead, LeadText
from app.leads.rules.inbox import place_of
from app.leads.rules.lead_status import LeadStatus, reached
from app.leads.rules.search_slices import slice_terms
from app.leads.rules.search_terms import index_terms, search_text
from tests.benchmarks.inbox.labels import TOPICS, labels_of
from tests.benchmarks.inbox.people import give_people
from tests.support.enquiries.stored_rows import (
    enquiry_row,
    make_account,
    make_consent_record,
    make_person,
)

NOW = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)
SPAN = timedelta(days=3 * 365)
RARE, RARE_CHINESE = "wolframite", "麒麟"
SOME, SOME_CHINESE = "hydrogen", "光刻"
FREQUENT, FREQUENT_CHINESE = "production", "公司"


_CHUNK = 10_000
_PLANTED = {RARE: 12, RARE_CHINESE: 12}
"""Number of leads with each of the rare words, at every size."""

_STATUSES = {
    "new": 2, "acknowledged": 3, "qualified": 4, "engaged": 6, "waiting": 3, "won": 12,
    "not_proceeding": 55, "not_enquiry": 15,
}  # fmt: skip
_CONSENTS = {"answer_only": 70, "unconfirmed": 18, "news": 10, "withdrawn": 2}
_CLOSED, _UNANSWERED = {"won", "not_proceeding", "not_enquiry"}, {"new", "not_enquiry"}
_SKEWED = {
    "country": "CN DE US JP HK SG KR GB FR NL CH IT SE AE AU CA MY TH VN IN IL ES BE AT DK FI NO "
    "PL BR MX",
    "sector": " ict bio materials automotive energy finance trade",
    "intent": " premises expansion rnd sourcing capital",
    "readiness": " exploring informed shortlisting ready",
    "timeline": " 1to2y 6to12m lt6m gt2y",
    "size_band": " lt1 1to5 5to20 20to100 gt100 unsure",
    "source": " search referral fair-2026 association press mail-17",
}
"""The answers by column, the most frequent first."""

_NAMES = (
    ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡", "伟 芳娜 敏 静丽 强磊 军 洋勇 艳杰 涛明"),
    ("Anna Ben Carla David Elena Farid Greta Hugo Ines Jonas Karin Lukas Maria Nils Olga",
     "Müller Smith García Rossi Tanaka Dubois Novák Jensen Kowalski Svensson Okafor Ito"),
)  # fmt: skip
_FIRMS = (
    ("华创 远景 中科 粤海 恒瑞 天合 金源 博雅 新锐 东方 蓝海 瑞丰",
     "新材料 生物医药 智能装备 半导体 新能源 软件 汽车零部件 食品 物流 检测"),
    ("Nova Delta Orion Alpen Blue North Silver Prime Union Terra Vector Helio Quant",
     "Systems Materials Robotics Pharma Energy Optics Logistics Foods Motors Labs"),
)  # fmt: skip
_ENGLISH = (
    "We are looking for a site of about {n} square metres for {production}.",
    "Could you send us the terms for a lease of {n} months?",
    "Our board meets in {n} weeks and would like to compare three locations.",
    "We make sensors and valves, and employ {n} people in two plants.",
    "Which support is there for research and development?",
    "Please tell us about power supply, waste water and customs clearance.",
    "We plan to invest in stages, beginning with a sales office.",
    "Is there a school where lessons are given in English?",
    "A partner of ours recommended the zone to us after the fair.",
    "We would be glad to visit you in the second half of the year.",
)
_CHINESE = (
    "我们公司计划在贵区投资建设生产基地，需要约{n}平方米厂房。",
    "请问目前有哪些产业扶持政策可以申请？",
    "我司成立于二零一二年，员工{n}人，主要产品出口欧洲。",
    "希望了解园区的电力、排污和通关条件。",
    "我们希望下半年组织团队前来考察，请安排对接。",
    "研发中心预计投入{n}万元，分两期实施。",
    "请提供租赁价格和可用地块的清单。",
    "经合作伙伴介绍，对贵区营商环境很感兴趣。",
)


def build(
    database: Database, count: int, seed: int = 7, *, people_key: bytes | None = None
) -> Sequence[UUID]:
    """Fill a migrated database with placed leads; return the accounts of the desk.

    :param people_key: the ledger key with which acts of consent are queued, if each lead is to
        have a person of its own, of whom those that its list shows as withdrawn are so; then
        nothing can be searched for. None for none.
    """
    accounts = [make_account() for _ in range(12)]
    person, record = make_person(), make_consent_record()
    with database.transaction() as session:
        session.add_all([*accounts, person, record])
        session.flush()
        indexes = sorted(table_of(Lead).indexes, key=lambda index: str(index.name))
        for index in indexes:
            index.drop(session.connection())
    leads = _leads(count, random.Random(seed), [each.id for each in accounts], person.id, record.id)
    while chunk := list(itertools.islice(leads, _CHUNK)):
        enquiries, rows, texts, terms = zip(*chunk, strict=True)
        tables: list[tuple[type[Base], Sequence[dict[str, Any]]]] = [
            (Enquiry, enquiries),
            (Lead, rows),
            *labels_of(enquiries, rows),
        ]
        if people_key is None:
            tables.append((LeadText, texts))
        else:
            tables = [*give_people(enquiries, rows, people_key), *tables]
        with database.transaction() as session:
            for model, given in tables:
                session.connection().execute(insert(table_of(model)), given)
            if people_key is None:
                _put_terms(session, terms, is_sqlite=database.is_sqlite)
    with database.transaction() as session:
        for index in indexes:
            index.create(session.connection())
    return [each.id for each in accounts]


def _leads(
    count: int, chance: random.Random, owners: list[UUID], person: UUID, record: UUID
) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any], tuple[int, str]]]:
    messages = [_message(chance) for _ in range(min(5000, count))]
    planted = {
        number: word
        for word, times in _PLANTED.items()
        for number in chance.sample(range(count), times)
    }
    for number in range(count):
        at = NOW - SPAN * (1 - number / count) + timedelta(microseconds=chance.randrange(9999))
        text, folded, terms = chance.choice(messages)
        enquiry = _enquiry(number, at, chance, text, planted.get(number, ""))
        enquiry |= {"person_id": person, "consent_record_id": record}
        lead = _lead(at, chance, owners, enquiry)
        own = search_text(
            (enquiry[name] for name in ("reference", "name", "organisation", "email")),
            (enquiry["phone"], enquiry["phone_e164"]),
        )
        words = {"place": lead["place"], "text": f"{own}\n{folded}"}
        yield enquiry, lead, words, (lead["place"], f"{' '.join(index_terms(own))} {terms}")


def _message(chance: random.Random) -> tuple[str, str, str]:
    """Return a message, folded, with its index terms: once for all leads that have it."""
    parts = chance.sample(chance.choice((_ENGLISH, _CHINESE)), chance.randrange(2, 7))
    parts += [word for word in (SOME, SOME_CHINESE) if chance.random() < 0.008]
    text = " ".join(parts).format(n=chance.randrange(2, 9000), production=FREQUENT)
    folded = search_text((text,))
    return text, folded, " ".join(index_terms(folded))


def _enquiry(
    number: int, at: datetime, chance: random.Random, message: str, word: str
) -> dict[str, Any]:
    foreign = chance.random() < 0.5
    first, last = (chance.choice(each.split()) for each in _NAMES[foreign])
    brand, trade = (chance.choice(each.split()) for each in _FIRMS[foreign])
    firm = f"{brand} {word} {trade} {number % 997} Ltd"
    if not foreign:
        firm = f"{brand}{word}{trade}有限{FREQUENT_CHINESE}"
    phone = f"1{chance.randrange(3 * 10**9, 10**10)}"
    return enquiry_row(
        id=record_id(at, chance.getrandbits(RANDOM_BITS)),
        reference=f"GDZ-{number:08X}",
        received_at=at,
        idempotency_key=f"k{number}",
        digest="",
        name=f"{first} {last}" if foreign else first + last,
        organisation=firm,
        email=f"person.{number}@firm{number % 9973}.example",
        phone=phone,
        phone_e164=f"+86{phone}",
        message=message,
        topics=chance.sample(TOPICS, 2),
    )


def _lead(
    at: datetime, chance: random.Random, owners: list[UUID], enquiry: dict[str, Any]
) -> dict[str, Any]:
    lead_id = record_id(at, chance.getrandbits(RANDOM_BITS))
    [status] = chance.choices(list(_STATUSES), list(_STATUSES.values()))
    closed, suspect = status in _CLOSED, chance.random() < 0.03
    often = owners[min(int(chance.expovariate(0.4)), len(owners) - 1)]
    owner = None if chance.random() < 0.1 else often
    [consent] = chance.choices(list(_CONSENTS), list(_CONSENTS.values()))
    is_due = not closed and not suspect and consent != "withdrawn"
    answered = not suspect and status not in _UNANSWERED
    minutes = int(chance.expovariate(1 / 300)) + 1
    return {
        # Mostly in time, sometimes very late.
        "first_due_at": at + timedelta(hours=24),
        "first_answered_at": at + timedelta(minutes=3 * minutes) if answered else None,
        "answer_minutes": minutes if answered else None,
        **{name: _skewed(chance, values.split(" ")) for name, values in _SKEWED.items()},
        "id": lead_id,
        "enquiry_id": enquiry["id"],
        "received_at": at,
        "place": place_of(at, lead_id),
        "status": status,
        "closed": closed,
        "suspect": suspect,
        "suspicions": ["links"] if suspect else [],
        "owner_id": owner,
        "answerable_id": owner,
        "reached": reached(LeadStatus(status)),
        "priority": chance.choices((0, 1, 2), (20, 65, 15))[0],
        "consent": consent,
        "judged": "cleared" if chance.random() < 0.01 else "",
        "reply_language": chance.choice(("en", "zh")),
        **dict.fromkeys((*COMPARED_BY, "organisation_end"), ""),
        "version": 1,
        "changed_at": at,
        "due_at": NOW + timedelta(minutes=chance.randrange(-900, 9000)) if is_due else None,
        "escalation": 0,
    }


def _skewed(chance: random.Random, values: Sequence[str]) -> str:
    return values[min(int(chance.expovariate(0.45)), len(values) - 1)]


def _put_terms(session: Session, terms: Sequence[tuple[int, str]], *, is_sqlite: bool) -> None:
    statement = "INSERT INTO lead_search (rowid, terms) VALUES (?, ?)"
    if not is_sqlite:
        statement = (
            "INSERT INTO lead_search (place, terms)"
            " VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))"
        )
        terms = [(place, " ".join((its, *slice_terms(place)))) for place, its in terms]
    session.connection().exec_driver_sql(statement, list(terms))
