"""Forms that know the page that they were filled on: that opening of it, and what it showed."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

from wtforms import HiddenField


class OpenedForm:
    """A form whose `token` belongs to this very opening of it, by which a second click is known."""

    token = HiddenField()

    @property
    def opening(self) -> UUID:
        """The token as an id; a new one if it is invalid."""
        try:
            return UUID(hex=self.token.data or "")
        except ValueError:
            return uuid4()

    @property
    def next_token(self) -> str:
        """The token that the form sends: its own again, or a new one for this opening."""
        return self.opening.hex


class SeenForm:
    """A form that sends back the time of the last change that it showed."""

    seen = HiddenField()

    @property
    def seen_until(self) -> datetime | None:
        """The time of the last change as it was shown; None if the page did not say."""
        try:
            moment = datetime.fromisoformat(self.seen.data or "")
            return moment.astimezone(UTC) if moment.tzinfo else None
        except (ValueError, OverflowError):
            return None
