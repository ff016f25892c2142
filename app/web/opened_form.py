"""Forms that are taken once, however often their button is pressed."""

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
