"""Proof that nothing has changed since a checkpoint that somebody holds, pasted or as a file."""

from typing import Any

from flask import request
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField

from app.compliance.blueprint import compliance
from app.compliance.forms import ConsoleForm
from app.core import clock
from app.core.rules.permissions import Permission
from app.ledger.comparison import Comparison, compare_checkpoint
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.comparison import NotHeld, find_checkpoint_text
from app.ledger.verdicts import read_verified
from app.web.context import zone
from app.web.forms import CheckedText, TextField, form_page
from app.web.guards import actor_id, require
from app.web.headers import download

_LIMIT = 20_000
_LARGEST_FILE = 64 * 1024


class ProveForm(ConsoleForm):
    """A checkpoint that somebody holds; the text of a file replaces the pasted text."""

    copy = "ledger_prove.errors"
    fields = "ledger_prove.form"

    checkpoint = TextField(validators=[CheckedText(_LIMIT, required=True)])
    file = FileField()

    _pasted: str | None = None
    """The pasted text that a file has replaced; None if no file was sent."""

    def take_file(self) -> bool:
        """Read the file, if one was sent; return whether it can be a checkpoint at all."""
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
        """Return whether the text may be a checkpoint; set the errors if not."""
        accepted = bool(super().validate(*args, **kwargs))
        self._tell_at_file()
        return accepted

    def refuse(self, error: NotHeld) -> None:
        """Set the error of the checkpoint."""
        self.checkpoint.errors = [self.say(error.verdict, reason=str(error))]
        self._tell_at_file()

    def _tell_at_file(self) -> None:
        """Move the errors of a file to its own field, and restore the pasted text."""
        if self._pasted is None or not self.checkpoint.errors:
            return
        self.file.errors, self.checkpoint.errors = self.checkpoint.errors, []
        self.checkpoint.data = self._pasted


@compliance.route("/ledger/prove", methods=["GET", "POST"])
@require(Permission.VIEW_CONSENTS)
def ledger_prove() -> ResponseReturnValue:
    """Show the form for a checkpoint, and its comparison with today's ledger."""
    form = ProveForm()
    if not form.is_submitted():
        return _page(form, None, 200)
    found = _compare(form)
    return _page(form, found, 422 if found is None else 200)


@compliance.post("/ledger/prove/file")
@require(Permission.VIEW_CONSENTS)
def ledger_prove_file() -> ResponseReturnValue:
    """Send the proof as a file, which the auditor's program checks offline."""
    form = ProveForm()
    found = _compare(form)
    if found is None:
        return _page(form, None, 422)
    if found.now is None or not found.holds:
        return _page(form, found, 422)
    name = f"growth-{found.held.checkpoint.size}-{found.now.size}.proof"
    return download(found.proof, "text/plain; charset=utf-8", name)


@compliance.post("/ledger/prove/held")
@require(Permission.VIEW_CONSENTS)
def ledger_prove_held() -> ResponseReturnValue:
    """Send a pasted checkpoint back as a file, for the auditor's program."""
    form = ProveForm()
    found = _compare(form)
    if found is None:
        return _page(form, None, 422)
    name = f"{found.held.checkpoint.size}.checkpoint"
    return download(bytes(found.held.note), "text/plain; charset=utf-8", name)


def _compare(form: ProveForm) -> Comparison | None:
    """Return the comparison; None if there is nothing to compare, as the form's errors say."""
    if not (form.take_file() and form.validate()):
        return None
    folder, ledger_key = LedgerFolder(zone().settings), zone().secrets.ledger_key
    witnesses = [verifier_for(each.key) for each in zone().parts.witnesses]
    note = find_checkpoint_text(form.checkpoint.text, {key.name for key in folder.verifiers()})
    actor, now = actor_id(), clock.now()
    try:
        return compare_checkpoint(
            zone().database, ledger_key, folder, witnesses, note, actor=actor, now=now
        )
    except NotHeld as error:
        form.refuse(error)
        return None


def _page(form: ProveForm, found: Comparison | None, status: int) -> ResponseReturnValue:
    last = read_verified(zone().database, zone().vouching, 1).latest
    return form_page("compliance/ledger/prove.html", form, status, found=found, last=last)
