"""The tree that holds the ledger's entries once they are sealed."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LedgerLeaf(Base):
    """An entry at its place in the tree; append-only.

    Its bytes follow from commitment, kind and time. A generation is one tree: the first, or one
    that was begun anew after a restore.
    """

    __tablename__ = "ledger_leaf"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    leaf_index: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    commitment: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]


class LedgerTile(Base):
    """Up to 256 hashes of the tree, one after the other (C2SP tlog-tiles); the last one widens."""

    __tablename__ = "ledger_tile"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    tile_index: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    hashes: Mapped[bytes]


class LedgerCheckpoint(Base):
    """A tree's latest signed checkpoint, in place of the one before; the note says everything.

    Those before it are not kept here, where whether one is missing could never be told.
    """

    __tablename__ = "ledger_checkpoint"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    note: Mapped[bytes]
