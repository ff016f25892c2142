"""The form for a checkpoint that somebody holds, pasted or as a file."""

from collections.abc import Collection
from typing import Any

from flask import request
from flask_wtf.file import FileField

from app.compliance.forms import ConsoleForm
from app.ledger.rules.comparison import NotHeld, find_note
from app.web.forms import CheckedText, TextField

_LIMIT = 20_000
_LARGEST_FILE = 64 * 1024


class ProveForm(ConsoleForm):
    """A checkpoint held. A file takes the place of what was pasted, and is then shown as that."""

    copy = "ledger_prove.errors"
    fields = "ledger_prove.form"

    checkpoint = TextField(validators=[CheckedText(_LIMIT, required=True)])
    file = FileField()

    _pasted: str | None = None
    """What a file has taken the place of; None if none was sent."""

    def take_file(self) -> bool:
        """Take a file, if one was sent; return whether it can be a checkpoint at all."""
        file = request.files.get("file")
        if file is None or not file.filename:
            return True
        content = file.stream.read(_LARGEST_FILE + 1)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = ""
        if not text.strip() or len(content) > _LARGEST_FILE:
            self.file.errors = [self.say("file")]
            return False
        self._pasted = self.checkpoint.text
        self.checkpoint.process_formdata([text])
        return True

    def validate(self, *args: Any, **kwargs: Any) -> bool:
        """Return whether what was given may be a checkpoint, or say what is wrong with it."""
        accepted = bool(super().validate(*args, **kwargs))
        self._tell_at_file()
        return accepted

    def note(self, origins: Collection[str]) -> str:
        """Return the checkpoint in what was given."""
        return find_note(self.checkpoint.text, origins)

    def refuse(self, error: NotHeld) -> None:
        """Say what is wrong with the checkpoint."""
        self.checkpoint.errors = [self.say(error.verdict, reason=str(error))]
        self._tell_at_file()

    def _tell_at_file(self) -> None:
        """Say what is wrong with a file where it was chosen, and show again what was pasted."""
        if self._pasted is None or not self.checkpoint.errors:
            return
        self.file.errors, self.checkpoint.errors = self.checkpoint.errors, []
        self.checkpoint.data = self._pasted
