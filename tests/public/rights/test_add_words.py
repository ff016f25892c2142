"""Words that a person adds to an open enquiry on their own page."""

from uuid import UUID

from sqlalchemy import select, update

from app.accounts.models import StaffAccount
from app.core import clock
from app.leads.models import Lead, LeadMessage
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.additions import MOST_A_DAY
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.leads import desk_work
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import every, execute, only

NEWS = "我们另需一座冷库。\nTest track."


def words_stored(zone: Zone) -> list[str]:
    return every(zone, LeadMessage.text)


def notices(zone: Zone) -> list[str]:
    """Return the recipients of the notices that words were added."""
    of_kind = OutboxMessage.kind == MessageKind.WORDS_ADDED.value
    return every(zone, select(OutboxMessage.recipient).where(of_kind))


def adding(client: PageClient, zone: Zone, enquiry: UUID, lang: str = "en") -> Page:
    """Open the person's own page; return the form to add words, reached from there."""
    page = open_page(client, token_for(zone, enquiry), lang)
    return client.get(page.link(WORDS[lang].my_data.enquiries.add_words))


@both_languages
def test_added_words_reach_the_lead_and_stand_on_the_page_and_in_the_file(
    client: PageClient, zone: Zone, lang: str
) -> None:
    page = adding(client, zone, write(client, zone, lang), lang).form().submit(words=NEWS).follow()

    assert WORDS[lang].my_data.add.done in page.words
    assert "Test track." in page.words
    message = only(zone, LeadMessage)
    assert (message.lead_id, message.direction) == (only(zone, Lead.id), "theirs")
    assert (message.channel, message.author, message.text) == ("page", "", NEWS)
    assert "Test track." in client.get("/en/my-data/file.json").text


def test_words_sent_twice_from_one_page_are_stored_once_and_other_words_too(
    client: PageClient, zone: Zone
) -> None:
    form = adding(client, zone, write(client, zone)).form()
    more = f"{NEWS} And more."

    for words in (NEWS, NEWS, more, more):
        form.submit(words=words)

    assert words_stored(zone) == [NEWS, more]


def test_an_answer_becomes_due_once_ours_was_given(client: PageClient, zone: Zone) -> None:
    enquiry = write(client, zone)
    execute(
        zone.database,
        update(Lead).values(
            status="waiting", due_at=None, first_answered_at=Lead.received_at, minutes_left=480
        ),
    )

    adding(client, zone, enquiry).form().submit(words=NEWS)

    lead = only(zone, Lead)
    assert lead.due_at is not None
    assert (lead.minutes_left, lead.status) == (None, "engaged")


def test_its_owner_is_told_and_not_what_was_written(client: PageClient, zone: Zone) -> None:
    enquiry = write(client, zone)
    owner = desk_work.add_account(zone.database)
    with zone.database.transaction() as session:
        session.execute(update(Lead).values(owner_id=owner))
        address = session.get_one(StaffAccount, owner).email

    adding(client, zone, enquiry).form().submit(words=NEWS)

    assert notices(zone) == [address]
    mailer = NullMailer()
    deliver(zone.database, mailer, clock.now())
    (mail,) = [each for each in mailer.sent if each.recipient == address]
    assert "track" not in mail.text


def test_nobody_is_told_of_words_added_to_what_was_set_aside(
    client: PageClient, zone: Zone
) -> None:
    adding(client, zone, write(client, zone, fax_number="1")).form().submit(words=NEWS)

    assert words_stored(zone) == [NEWS]
    assert notices(zone) == []


def test_a_closed_enquiry_takes_no_words_and_returns_what_was_typed(
    client: PageClient, zone: Zone
) -> None:
    form = adding(client, zone, write(client, zone)).form()
    execute(zone.database, update(Lead).values(closed=True, status="not_proceeding"))

    page = form.submit(words=NEWS, expect=422)

    assert "Test track." in page.text
    assert EN.my_data.add.errors.closed in page.words
    assert words_stored(zone) == []
    assert EN.my_data.enquiries.add_words not in client.get("/en/my-data").words


def test_too_many_additions_in_a_day_return_what_was_typed(client: PageClient, zone: Zone) -> None:
    page = adding(client, zone, write(client, zone))
    for number in range(MOST_A_DAY):
        client.get(page.url).form().submit(words=f"{number}")

    refused = client.get(page.url).form().submit(words=NEWS, expect=422)

    assert "Test track." in refused.text
    assert EN.my_data.add.errors.too_many in refused.words
    assert len(words_stored(zone)) == MOST_A_DAY


def test_empty_words_are_asked_for_again(client: PageClient, zone: Zone) -> None:
    page = adding(client, zone, write(client, zone)).form().submit(words=" ", expect=422)

    assert EN.my_data.add.errors.words in page.words
