"""Outside anchors: when a checkpoint reached somebody who keeps it where we cannot write."""

from enum import StrEnum


class AnchorKind(StrEnum):
    """How a checkpoint got out."""

    EXPORTED = "exported"
    MAILED = "mailed"
    COSIGNED = "cosigned"
