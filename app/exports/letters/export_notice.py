"""Mails to members of staff about an export that needs a second person."""

from uuid import UUID

from app.accounts.store import staff
from app.exports.models import Export
from app.exports.rules.export import ExportState
from app.exports.store import export as exports
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Letter, Link, Paragraph


def export_waiting(writer: Writer) -> Letter:
    """Ask the approvers to review an export, or report that it has been decided already."""
    export = _export(writer)
    waits = export.state == ExportState.AWAITING_APPROVAL
    said = _say(writer, "wanted", name=_name(writer, export.author_id), n=export.expected)
    body = said if waits else _say(writer, "decided_already")
    return _letter(writer, export, "subject_wanted", [Paragraph(body)], "look")


def export_decided(writer: Writer) -> Letter:
    """Tell the requester of an export that it was approved, or refused and why."""
    export = _export(writer)
    refused = export.state == ExportState.REFUSED
    key = "refused" if refused else "approved"
    body: list[Block] = [
        Paragraph(_say(writer, key, name=_name(writer, export.approver_id))),
        *([Paragraph(export.decision_reason)] if refused else []),
        *([Paragraph(_say(writer, f"tie_{export.approver_tie}"))] if export.approver_tie else []),
    ]
    return _letter(writer, export, f"subject_{key}", body, "open")


def _letter(writer: Writer, export: Export, subject: str, body: list[Block], link: str) -> Letter:
    address = f"{writer.installation.origin}/staff/exports/{export.id}"
    blocks = [
        *body,
        Link(_say(writer, link), address, main=True),
        Paragraph(_say(writer, "why"), quiet=True),
    ]
    return Letter(_say(writer, subject, id=export.number), blocks, writer.signature)


def _export(writer: Writer) -> Export:
    return exports.get(writer.session, UUID(str(writer.message.details["export"])))


def _name(writer: Writer, account_id: UUID | None) -> str:
    nobody = writer.content.text(writer.message.language, "exports.operator")
    return staff.names_by_id(writer.session).get(str(account_id), nobody)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"export_mail.{key}", **values)
