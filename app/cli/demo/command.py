"""`zone demo`: a separate instance, filled with invented leads and their histories."""

import random
from contextlib import suppress
from dataclasses import replace

import click

from app.cli.demo.desk import Desk
from app.cli.demo.enquiry import Investors
from app.cli.demo.history import history
from app.cli.demo.staff import OPENED, open_desk
from app.cli.instance import name_instance
from app.cli.preparation import checked_content, prepare
from app.cli.settings import write_settings
from app.core import clock
from app.core.config import PUBLIC_SECTOR, Settings
from app.core.db import Database
from app.core.outside.secret_files import make_instance
from app.core.rules.rate import HARD_LIMIT
from app.core.setting_sources import FILE
from app.mail.outbox import keep_from_leaving
from app.mail.rules.delivery import Mailing
from app.parts import Parts
from app.reception.rules.incoming import Reception
from app.rights.rules.requests import RightsDesk


@click.command("demo")
@click.option("--count", default=60, show_default=True, help="Number of leads to invent.")
@click.option(
    "--seed", default=2035, show_default=True, help="The same seed yields the same leads."
)
def demo(count: int, seed: int) -> None:
    """Fill the folder `demo` in the instance with invented leads; real data is never touched."""
    settings = demo_settings(Settings.from_environment())
    name_instance(settings)
    _set_profile(settings)
    database = Database(settings.database_url)
    now = clock.now()
    # The invented records name words that were in force before the first of them.
    keys, _published = prepare(settings, database, since=now - OPENED)
    content, chance = checked_content(settings), random.Random(seed)  # noqa: S311 - invented leads, no secret
    parts = Parts.of(settings)
    reception = Reception(
        keys.ledger_key,
        keys.rate_key,
        Mailing(settings.installation.mail_domain, desk_email=""),
        parts.first_response,
        minute_limit=max(count, HARD_LIMIT),
    )
    rights = RightsDesk(reception.mailing, parts.statutory_clock)
    desk = Desk(database, reception, rights, open_desk(database, keys.ledger_key, now))
    investors = Investors(database, content, chance)
    steps = history(desk, investors, chance, count, now)
    with click.progressbar(steps, label="Inventing leads") as shown:
        for step in shown:
            desk.take(step)
    desk.catch_up(now)
    keep_from_leaving(database, now)
    database.dispose()
    click.echo(f"{count} invented leads are in {settings.instance}.")
    click.echo("The invented staff cannot sign in: use the link that `zone run` prints.")


def demo_settings(settings: Settings) -> Settings:
    """Return settings with a separate instance and database for the demonstration."""
    return replace(settings, instance=settings.instance / "demo", database_url="", shared_dir=None)


def _set_profile(settings: Settings) -> None:
    """Give the demonstration the profile of a zone in China, unless it has settings of its own."""
    make_instance(settings)
    with suppress(FileExistsError):
        write_settings(settings.instance / FILE, [f'profile = "{PUBLIC_SECTOR}"'])
