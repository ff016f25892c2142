"""Days are converted to moments, and moments to places."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.leads.rules.inbox import (
    NOBODY,
    Folder,
    LeadFilter,
    day_bounds,
    fields_of,
    first_place,
    place_moment,
    place_of,
)
from app.leads.rules.inbox_filters import in_address, lead_filter, spell, values_of
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.priority import Priority

SHANGHAI = ZoneInfo("Asia/Shanghai")
MOMENTS = st.integers(0, 10**10 * 10**5).map(
    lambda count: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=count)
)


@given(at=MOMENTS, lead_id=st.uuids())
def test_a_place_yields_its_moment_and_fits_both_engines(at: datetime, lead_id: UUID) -> None:
    place = place_of(at, lead_id)

    assert place_moment(place) == at
    assert first_place(at) <= place < first_place(at + timedelta(microseconds=1)) < 2**63


@given(one=MOMENTS, other=MOMENTS, lead_id=st.uuids())
def test_places_are_in_the_order_of_moments(one: datetime, other: datetime, lead_id: UUID) -> None:
    assert (place_of(one, lead_id) < place_of(other, lead_id)) == (one < other)


def test_a_range_of_days_begins_and_ends_at_local_midnight() -> None:
    begins, ends = day_bounds(date(2026, 3, 4), date(2026, 3, 4), SHANGHAI)

    assert begins == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert ends == datetime(2026, 3, 4, 16, tzinfo=UTC)
    assert day_bounds(None, None, SHANGHAI) == (None, None)
    assert day_bounds(None, date.max, SHANGHAI) == (None, None)


def test_a_search_reveals_its_fields_and_never_their_values() -> None:
    wanted = LeadFilter(Folder.MINE, country="DE", sector="", text="Müller")

    assert fields_of(wanted) == ("country", "sector", "text")


def test_several_values_are_spelled_as_one_text_and_read_again() -> None:
    me = UUID(int=1)
    spelled = {"country": "DE,-,DE", "owner": f"me,nobody,{UUID(int=2)}", "priority": "high,low"}

    wanted = lead_filter(spelled, Folder.ALL, me, SHANGHAI)

    assert (wanted.country, wanted.owner) == (("DE", ""), (me, NOBODY, UUID(int=2)))
    assert wanted.priority == (Priority.HIGH, Priority.LOW)
    assert lead_filter({"country": "DE"}, Folder.ALL, me, SHANGHAI).country == "DE"
    assert spell("country", ("DE", "CN", "DE")) == "DE,CN"


def test_typed_values_keep_their_commas_and_are_parameters_of_their_own() -> None:
    spelled = spell("source", ("a,b", "c", "a,b"))
    wanted = lead_filter({"source": spelled, "tagged": "-"}, Folder.ALL, UUID(int=1), SHANGHAI)

    assert values_of("source", spelled) == wanted.source == ("a,b", "c")
    assert wanted.tag == "-"
    assert lead_filter({"source": "-"}, Folder.ALL, UUID(int=1), SHANGHAI).source == ""
    told = in_address({"source": spelled, "tagged": "vip", "country": "DE,CN"})
    assert told == {"source": ["a,b", "c"], "tagged": ["vip"], "country": "DE,CN"}


def test_each_filter_of_an_address_reaches_its_field() -> None:
    me = UUID(int=1)
    codes = {"country": "DE", "sector": "a", "language": "en", "topic": "b", "plan": "c"}
    codes |= {"readiness": "d", "timing": "e", "size": "f", "consent": "g", "response": "h"}
    asked = {**codes, "status": "won,open", "owner": "me,nobody", "priority": "high"}
    asked |= {"from": "2026-03-01", "to": "2026-03-02", "import": UUID(int=7).hex, "q": "Li"}
    wanted = lead_filter({**asked, "answerable": "me", "judged": "x"}, Folder.ALL, me, SHANGHAI)

    chosen = {"plan": "intent", "timing": "timeline", "size": "size_band"}
    assert {name: getattr(wanted, chosen.get(name, name)) for name in codes} == codes
    assert wanted.status == (*(each.value for each in LeadStatus if not each.closed), "won")
    assert (wanted.owner, wanted.priority, wanted.answerable) == ((me, "nobody"), Priority.HIGH, me)
    assert (wanted.imported, wanted.judged, wanted.text) == (UUID(int=7), "x", "Li")
    days = wanted.received_from, wanted.received_before
    assert days == (datetime(2026, 3, 1, tzinfo=SHANGHAI), datetime(2026, 3, 3, tzinfo=SHANGHAI))
