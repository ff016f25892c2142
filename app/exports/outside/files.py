"""The folder of prepared exports."""

from pathlib import Path

from app.core.outside.prepared_files import PreparedFiles


class ExportFiles(PreparedFiles):
    """The folder `exports` of an instance."""

    def __init__(self, instance: Path) -> None:
        super().__init__(instance / "exports")
