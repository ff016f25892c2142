"""The report of `zone doctor` on the files that renew calendar and mail domains, with their age."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from app.cli.watch.found import Found
from app.content import domains, holidays
from app.content.errors import ContentError
from app.content.own.folder import BESIDE, read_files
from app.content.own.problems import Problems
from app.core.config import Settings
from app.core.outside.kept_files import Kept, read_kept
from app.enquiries.outside.contact_details import count_disposable
from app.parts import LiveCalendar

_RELOAD = "Run `zone content check`, then `zone content reload`."
_DECEMBER = 12


def examine_own_files(settings: Settings, now: datetime) -> Iterator[Found]:
    """Yield a line each for the calendar, mail domains, and refused files."""
    kept = read_kept(settings.instance) or Kept()
    yield _holidays(settings.instance, kept, now)
    yield Found("Mail domains", _domains(settings.instance, kept, now))
    present = read_files(settings.instance, Problems())
    for name in BESIDE:
        if present.get(name) != kept.files.get(name) and not kept.refused:
            yield Found("Own files", f"{name} has changed and is not served.", _RELOAD, warns=True)
    for problem in kept.refused:
        yield Found("Own files", f"The last good ones are served: {problem}", _RELOAD, warns=True)


def _holidays(instance: Path, kept: Kept, now: datetime) -> Found:
    try:
        years = LiveCalendar(instance).years
    except ContentError as error:
        return Found("Holidays", str(error), _RELOAD)
    source = "the calendar of this version"
    if holidays.FILE in kept.files:
        source = f"{holidays.FILE}, {_age(instance / holidays.FILE, now)}"
    known = f"from {min(years)} to {max(years)}" if years else "for no year"
    said = f"Known {known}, by {source}."
    # Next year's are announced in autumn, and due times reach into it.
    wanted = {now.year, now.year + 1} if now.month == _DECEMBER else {now.year}
    if wanted <= years:
        return Found("Holidays", said)
    cure = (
        f"Write those of {max(wanted)} into {instance / holidays.FILE} (docs/your-site.md, "
        "Working hours), and run `zone content reload`."
    )
    return Found("Holidays", said, cure, warns=True)


def _domains(instance: Path, kept: Kept, now: datetime) -> str:
    library = f"{count_disposable():,} throw-away ones, by the library disposable-email-domains"
    said = f"{library} {version('disposable-email-domains')}"
    text = kept.files.get(domains.FILE)
    if text is None:
        return f"{said}."
    own = domains.read_domains(domains.FILE, text)
    return (
        f"{said}; {len(own.added):,} more and {len(own.excepted):,} exceptions, by {domains.FILE}, "
        f"{_age(instance / domains.FILE, now)}."
    )


def _age(path: Path, now: datetime) -> str:
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return "which is gone"
    days = max(0, (now - written).days)
    return f"{days} day old" if days == 1 else f"{days} days old"
