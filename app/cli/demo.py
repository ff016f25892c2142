"""`zone demo`: an instance of its own, filled with invented leads."""

import random
import secrets
from dataclasses import replace
from datetime import datetime, timedelta

import click

from app import clock
from app.cli.preparation import checked_content, prepare
from app.config import Settings
from app.content import Content, load_holidays
from app.content.wording import CONSENT_BLOCK, boxes_shown
from app.db import Database
from app.domain.consent import Document, Notice, Purpose, text_sha256
from app.domain.enquiry import Answers
from app.domain.mailing import Mailing
from app.domain.rate import HARD_LIMIT
from app.domain.reception import Reception
from app.services.submit_enquiry import Submission, submit_enquiry
from app.store import policy_text as policies

_PEOPLE = (
    ("Ada Sample", "DE", "Beispiel Robotik GmbH", "en"),
    ("张示例", "CN", "示例新材料有限公司", "zh"),
    ("Jean Exemple", "FR", "Exemple Photonique SA", "en"),
    ("佐藤 例", "JP", "例示精機株式会社", "zh"),
    ("Maria Muestra", "ES", "Muestra Biomédica SL", "en"),
    ("Priya Namoona", "IN", "Namoona Semiconductors", "en"),
    ("Kim Bogi", "KR", "Bogi Display Co.", "en"),
    ("Søren Prøve", "DK", "Prøve Wind A/S", "en"),
)
_MESSAGES = {
    "en": (
        "We are looking for a plant of about 6,000 square metres. What is available?",
        "Which AI application scenarios are open to foreign manufacturers?",
        "Please tell us about support for engineers who move to Guangzhou.",
    ),
    "zh": (
        "我们计划设立研发中心，请介绍可用的园区载体。",
        "请问人才“30条”对外籍工程师有哪些支持？谢谢🙂",
    ),
}


@click.command("demo")
@click.option("--count", default=60, show_default=True, help="How many leads to invent.")
@click.option("--seed", default=2035, show_default=True, help="The same seed, the same leads.")
def demo(count: int, seed: int) -> None:
    """Fill the folder `demo` in the instance with invented leads; real data is never touched."""
    settings = demo_settings(Settings.from_environment())
    database = Database(settings.database_url)
    keys, _published = prepare(settings, database)
    content, chance = checked_content(), random.Random(seed)  # noqa: S311 - invented leads, no secret
    reception = Reception(
        keys.ledger_key,
        keys.rate_key,
        Mailing(settings.installation.mail_domain, settings.desk_email),
        settings.first_response(load_holidays(settings.instance)),
        minute_limit=max(count, HARD_LIMIT),
    )
    now = clock.now()
    moments = sorted(now - timedelta(minutes=chance.randrange(60 * 24 * 30)) for _ in range(count))
    with click.progressbar(moments, label="Inventing leads") as shown:
        for moment in shown:
            submission = _invent(database, content, settings, chance, moment)
            submit_enquiry(database, reception, submission, moment)
    database.dispose()
    click.echo(f"{count} invented leads are in {settings.instance}.")


def demo_settings(settings: Settings) -> Settings:
    """Return settings whose instance and database are the demonstration's own."""
    return replace(settings, instance=settings.instance / "demo", database_url="")


def _invent(
    database: Database, content: Content, settings: Settings, chance: random.Random, at: datetime
) -> Submission:
    name, country, organisation, lang = chance.choice(_PEOPLE)
    email = f"lead-{chance.randrange(10**6)}@example.com"
    topics = [choice.code for choice in content.choices["topics"]]
    answers = Answers(
        name=name,
        email=email,
        organisation=organisation,
        country=country,
        topics=tuple(chance.sample(topics, chance.randint(1, 3))),
        message=chance.choice(_MESSAGES[lang]),
        sector=chance.choice(content.choices["sector"]).code,
        readiness=chance.choice(content.choices["readiness"]).code,
        reply_language=lang,
    )
    purposes = tuple(Purpose(box.purpose) for box in boxes_shown(content, settings.installation))
    required = {Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY}
    return Submission(
        answers=answers,
        email=email,
        phone_e164="",
        notice=_notice(database, lang, purposes, at),
        ticks={p.value: p in required or chance.random() < 0.3 for p in purposes},
        gpc=chance.random() < 0.1,
        campaign=chance.choice(("", "", "fair-2026", "newsletter")),
        idempotency_key=secrets.token_urlsafe(16),
    )


def _notice(database: Database, lang: str, purposes: tuple[Purpose, ...], at: datetime) -> Notice:
    with database.reading() as session:
        latest = {text.doc: text for text in policies.list_all(session) if text.lang == lang}
    documents = {
        doc: Document(doc, lang, text.version, text_sha256(text.text))
        for doc, text in latest.items()
    }
    block = documents.pop(CONSENT_BLOCK)
    return Notice(
        form=f"contact/{block.version}",
        lang=lang,
        shown_at=at,
        block_sha256=block.sha256,
        documents=tuple(documents[doc] for doc in sorted(documents)),
        purposes=purposes,
    )
