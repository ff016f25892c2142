"""What the frame of every back-office page shows: the ways that an account may go, and times."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from flask_login import current_user

from app.content.languages import BABEL_LOCALES
from app.core.rules.permissions import Permission, allows
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.locale import page_language

_SHORT = {"en": "d MMM y, HH:mm", "zh": "y年M月d日 HH:mm"}


# For the whole application, since the pages of sign-in are drawn by flask-security's blueprint.
@staff.app_context_processor
def frame() -> dict[str, object]:
    """Give `may(permission)`, `short(moment)`, `reason(group, code)` and the time zone's name."""
    return {
        "may": _may,
        "short": _short,
        "reason": _reason,
        "time_zone": zone().settings.time_zone,
    }


def _may(permission: str) -> bool:
    return current_user.is_authenticated and allows(current_user.role, Permission(permission))


def _short(moment: datetime) -> str:
    lang = page_language()
    local = moment.astimezone(ZoneInfo(zone().settings.time_zone))
    return format_datetime(local, _SHORT[lang], locale=BABEL_LOCALES[lang])


def _reason(group: str, code: str) -> str:
    """Return a reason in words; a stored code may outlive its own, and gets a general sentence."""
    content, lang, key = zone().content, page_language(), f"{group}.{code}"
    return content.text(lang, key if key in content.copy[lang] else "staff.suspicions.unnamed")
