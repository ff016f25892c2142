"""Before a deadline the deputy is mailed, then the managers, and the lead shows it."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import BrowserContext, expect
from sqlalchemy import Update, select, update

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.reminders import escalate_leads
from app.mail.rules.delivery import Mailing
from app.parts import Parts
from tests.browser.arrivals import arrive
from tests.browser.looking import look, speak
from tests.support.content.copy import WORDS
from tests.support.leads.desk_work import add_account
from tests.support.live_server import LiveServer


class Unanswered:
    """An enquiry whose owner does nothing, and has a deputy.

    :param lang: the deputy's language.
    :ivar reference: the enquiry's reference.
    :ivar deputy: the deputy's address.
    :ivar path: the address of the lead's page.
    """

    def __init__(self, live_server: LiveServer, lang: str, reference: str) -> None:
        self.reference = reference
        self._settings = Settings(instance=live_server.instance)
        self._database = Database(self._settings.database_url)
        self.deputy = f"{uuid4().hex}@example.org"
        deputy_id = self._add(email=self.deputy, language=lang)
        owner_id = self._add(email=f"{uuid4().hex}@example.org", deputy_id=deputy_id)
        with self._database.transaction() as session:
            its = select(Lead.id).join(Enquiry).where(Enquiry.reference == reference)
            self._lead_id = session.scalars(its).one()
            session.execute(self._change().values(owner_id=owner_id))
        self.path = f"/staff/leads/{self._lead_id}"

    def let_pass(self) -> None:
        """Travel past the next step of the escalation, and run the worker's round."""
        now = clock.now()
        with self._database.transaction() as session:
            session.execute(self._change().values(escalates_at=now - timedelta(seconds=1)))
        settings = self._settings
        promise = Parts.of(settings).first_response
        mailing = Mailing(settings.installation.mail_domain, settings.desk_email)
        key = load_secrets(settings).ledger_key
        escalate_leads(self._database, key, promise, mailing, now)

    def close(self) -> None:
        """Close the database."""
        self._database.dispose()

    def _add(self, **values: object) -> UUID:
        return add_account(self._database, role=Role.HANDLER.value, **values)

    def _change(self) -> Update:
        return update(Lead).where(Lead.id == self._lead_id)


@pytest.fixture(params=["en", "zh"])
def lang(request: pytest.FixtureRequest) -> str:
    """Each language, of the investor and the desk."""
    return str(request.param)


@pytest.fixture
def unanswered(live_server: LiveServer, lang: str) -> Iterator[Unanswered]:
    """An enquiry just sent by an investor."""
    found = Unanswered(live_server, lang, arrive(live_server.origin, lang))
    yield found
    found.close()


def test_a_deputy_is_notified_then_the_managers_and_the_lead_shows_it(
    desk: BrowserContext, live_server: LiveServer, unanswered: Unanswered, lang: str
) -> None:
    subject = WORDS[lang].escalation.subject(n=1)
    page = desk.new_page()
    page.goto(unanswered.path)
    speak(page, lang)
    history = page.locator(".line-escalated")
    expect(history).to_have_count(0)

    unanswered.let_pass()

    mail = live_server.wait_for_mail(subject, to=unanswered.deputy)
    body = mail.get_body(("plain",))
    assert body is not None
    assert unanswered.reference in body.get_content()
    page.goto(unanswered.path)
    expect(history).to_have_count(1)
    expect(history.first).to_contain_text(WORDS[lang].escalation.history["1"])

    unanswered.let_pass()

    live_server.wait_for_mail(subject, to="admin@example.org")
    page.reload()
    expect(history.first).to_contain_text(WORDS[lang].escalation.history["2"])
    look(page)
