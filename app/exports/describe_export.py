"""Write the notes that go beside an export's file."""

from uuid import UUID

from app.content import Content
from app.core.db import Database
from app.core.rules.errors import NotFound
from app.exports.steps.export_notes import export_notes
from app.exports.store import export as exports


def describe_export(
    database: Database, content: Content, export_id: UUID, file_name: str = ""
) -> tuple[str, str]:
    """Return the name and the text of the notes on an export, as it stands now.

    :param file_name: what its file is called, if not as files of exports usually are.
    :raises NotFound: if there is no such export.
    """
    with database.reading() as session:
        export = exports.find(session, export_id)
        if export is None:
            raise NotFound(f"There is no export {export_id}.")
        return export.notes_name, export_notes(session, content, export, file_name)
