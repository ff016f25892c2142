"""Samples of acts of consent: requested on a form, drawn by a seed, and downloaded as a pack."""

import re
import secrets
from datetime import UTC, date
from uuid import UUID
from zoneinfo import ZoneInfo

from flask.typing import ResponseReturnValue
from wtforms import Field

from app.compliance.blueprint import compliance
from app.compliance.forms import ConsoleForm
from app.consent.rules.consent import Act
from app.core import clock
from app.core.outside.zip_files import zip_stream
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.sampling import LARGEST_SAMPLE, LONGEST_SEED, Population, SampleRequest
from app.ledger.sampling import DrawnSample, SampleImpossible, draw_sample, take_sample
from app.ledger.store import ledger
from app.web.context import zone
from app.web.forms import CodedChecksField, KnownChoice, LineField, TickField, form_page, labelled
from app.web.guards import actor_id, require
from app.web.headers import download

USUAL_SIZE = "25"
_SEED = re.compile(rf"[A-Za-z0-9._-]{{1,{LONGEST_SEED}}}")
_MOST_DIGITS = 15


def _id_of(field: Field, lang: str) -> str:
    if isinstance(field, CodedChecksField):
        return f"{field.id}-{field.options(lang)[0][0]}"
    return str(field.id)


class SampleForm(ConsoleForm):
    """The choices of a sample."""

    copy = "sample.errors"

    since = LineField()
    until = LineField()
    acts = CodedChecksField(labelled("compliance.acts", Act), validators=[KnownChoice()])
    purposes = CodedChecksField(
        labelled("compliance.purposes", Purpose), validators=[KnownChoice()]
    )
    size = LineField(default=USUAL_SIZE)
    seed = LineField()
    ledger_size = LineField()
    opened = TickField()

    def request(self, latest_size: int) -> SampleRequest | None:
        """Return the request; None if the form is not valid, as the fields' errors say.

        An empty seed is drawn at random and written into its field. An empty size of the ledger is
        replaced by its present size.

        :param latest_size: how many entries the ledger has.
        """
        valid = self.validate()
        since, until = self._day(self.since), self._day(self.until)
        if since and until and until < since:
            self.until.errors = [self.say("until_before")]
        size = self._number(self.size, LARGEST_SAMPLE, 0)
        ledger_size = self._number(self.ledger_size, 0, latest_size)
        seed = self.seed.text or secrets.token_hex(8)
        if not _SEED.fullmatch(seed):
            self.seed.errors = [self.say("seed", most=LONGEST_SEED)]
        if not valid or any(field.errors for field in self):
            return None
        self.seed.data, self.ledger_size.data = seed, str(ledger_size)
        population = Population(
            since,
            until,
            tuple(act for act in Act if act.value in (self.acts.data or ())),
            tuple(each for each in Purpose if each.value in (self.purposes.data or ())),
        )
        return SampleRequest(population, size, seed, ledger_size)

    def summary(self) -> list[tuple[str, str]]:
        """Return each message with the id of the field, or its first box, in the page's order."""
        return [(_id_of(field, self.lang), field.errors[0]) for field in self if field.errors]

    def refuse(self, error: SampleImpossible) -> None:
        """Set the error that says why no sample can be drawn."""
        field = self.ledger_size if error.why == "beyond" else self.size
        values = {name: f"{value:,}" for name, value in error.values.items()}
        field.errors = [self.say(f"impossible_{error.why}", **values)]

    def _day(self, field: LineField) -> date | None:
        try:
            return date.fromisoformat(field.text) if field.text else None
        except ValueError:
            field.errors = [self.say("day")]
            return None

    def _number(self, field: LineField, most: int, usual: int) -> int:
        """Return a positive number; if the field is empty, the usual one, unless that is 0."""
        text = field.text
        if not text and usual:
            return usual
        number = int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else 0
        if not number or (most and number > most):
            field.errors = [self.say(field.name, most=f"{most:,}")]
        return number


@compliance.route("/sample", methods=["GET", "POST"])
@require(Permission.VIEW_CONSENTS)
def sample() -> ResponseReturnValue:
    """Show the form for a sample, and the sample drawn."""
    form = SampleForm()
    if not form.is_submitted():
        return _page(form, None, 200)
    asked = form.request(_latest_size())
    if asked is None:
        return _page(form, None, 422)
    try:
        drawn = draw_sample(
            zone().database, zone().secrets.ledger_key, asked, actor=actor_id(), now=clock.now()
        )
    except SampleImpossible as error:
        form.refuse(error)
        return _page(form, None, 422)
    return _page(form, drawn, 200)


@compliance.post("/sample/pack")
@require(Permission.VIEW_CONSENTS)
def sample_pack() -> ResponseReturnValue:
    """Stream the pack of a sample while it is being written."""
    form = SampleForm()
    asked = form.request(_latest_size())
    if asked is None:
        return _page(form, None, 422)
    try:
        files = take_sample(
            zone().database,
            zone().secrets.ledger_key,
            LedgerFolder(zone().settings),
            asked,
            opened=form.opened.data,
            actor=actor_id(),
            now=clock.now(),
        )
    except SampleImpossible as error:
        form.refuse(error)
        return _page(form, None, 422)
    name = f"sample-{asked.seed}-{asked.ledger_size}.zip"
    response = download(zip_stream(files), "application/zip", name)
    # A proxy that buffers the response would hold all of it.
    response.headers["X-Accel-Buffering"] = "no"
    return response


def _latest_size() -> int:
    with zone().database.reading() as session:
        return ledger.find_size(session)


def _day_begins() -> str:
    """Return when a UTC day, the unit of samples, begins in the installation's zone."""
    midnight = clock.now().astimezone(UTC).replace(hour=0, minute=0)
    return f"{midnight.astimezone(ZoneInfo(zone().settings.time_zone)):%H:%M}"


def _page(form: SampleForm, drawn: DrawnSample | None, status: int) -> ResponseReturnValue:
    return form_page(
        "compliance/ledger/sample.html",
        form,
        status,
        drawn=drawn,
        latest=_latest_size(),
        begins=_day_begins(),
        most=LARGEST_SAMPLE,
        record_id=UUID,
    )
