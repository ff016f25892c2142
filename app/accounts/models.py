"""Tables of accounts: staff, their passkeys, sessions and invitations."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from flask_security import AsaList, RoleMixin, UserMixin
from sqlalchemy import JSON, BigInteger, ForeignKey, Index
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.models import Base


class StaffAccount(Base, UserMixin):
    """A person who may sign in; columns without a comment of ours are flask-security's."""

    __tablename__ = "staff_account"

    id: Mapped[UUID] = mapped_column(primary_key=True)  # type: ignore[assignment]  # theirs: int
    name: Mapped[str]
    email: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    created_at: Mapped[datetime]
    password: Mapped[str]
    active: Mapped[bool]
    language: Mapped[str]  # Of the desk; empty for the browser's preference.
    away_from: Mapped[datetime | None]
    away_until: Mapped[datetime | None]
    deputy_id: Mapped[UUID | None]  # Another account.
    # The signature below the replies that it writes, by language.
    signatures: Mapped[dict[str, str]] = mapped_column(JSON, server_default="{}", default=dict)
    fs_uniquifier: Mapped[str] = mapped_column(unique=True)
    tf_primary_method: Mapped[str | None]
    tf_totp_secret: Mapped[str | None]
    totp_counter: Mapped[int | None]  # Ours: the last code used, so that none works twice.
    mf_recovery_codes: Mapped[list[str] | None] = mapped_column(MutableList.as_mutable(AsaList()))
    # Of the links that set a new password: made by staff, and asked for on the sign-in page.
    password_link_sha256: Mapped[bytes | None]
    password_link_until: Mapped[datetime | None]
    asked_link_sha256: Mapped[bytes | None]
    asked_link_until: Mapped[datetime | None]

    roles: ClassVar[list[RoleMixin]] = []  # type: ignore[misc]  # Permissions follow from `role`.
    passkeys: Mapped[list["StaffPasskey"]] = relationship(order_by="StaffPasskey.created_at")

    @property
    def has_second_factor(self) -> bool:
        """True if the account has an authenticator app or a passkey."""
        return bool(self.tf_primary_method or self.passkeys)

    def check_tf_required_setup(self) -> bool:
        """Return whether the authenticator app must stay, being the only second factor."""
        return not self.passkeys


class StaffPasskey(Base):
    """A key on a person's device or in their key store (WebAuthn Level 3), a second factor."""

    __tablename__ = "staff_passkey"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    credential_id: Mapped[bytes] = mapped_column(unique=True)
    public_key: Mapped[bytes]
    sign_count: Mapped[int] = mapped_column(BigInteger)  # An unsigned 32-bit number.
    transports: Mapped[list[str]] = mapped_column(JSON)
    name: Mapped[str]
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class StaffSession(Base):
    """A signed-in browser's session; checked on every request, so that it can be ended here."""

    __tablename__ = "staff_session"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    agent: Mapped[str]  # The browser's User-Agent, so that people recognise their own sessions.
    ended_at: Mapped[datetime | None]


class StaffDraft(Base):
    """Text that an account has typed in a box and not sent yet; visible to that account alone.

    `words` are the box's fields by name. A draft about a person is erased with them.
    """

    __tablename__ = "staff_draft"
    __table_args__ = (
        Index("ix_staff_draft_account_id_subject", "account_id", "subject"),
        Index("ix_staff_draft_person_id", "person_id"),
        Index("ix_staff_draft_saved_at", "saved_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"))
    box: Mapped[str]
    subject: Mapped[str]  # An id in hexadecimal; empty if it is about nothing.
    person_id: Mapped[UUID | None]
    version: Mapped[int]  # How often it was saved, so that two windows do not overwrite it.
    words: Mapped[dict[str, str]] = mapped_column(JSON)
    saved_at: Mapped[datetime]


class StaffInvitation(Base):
    """A one-time link with which a person sets up their own account; only its hash is stored."""

    __tablename__ = "staff_invitation"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    email: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    language: Mapped[str]
    invited_by: Mapped[str]  # An account's id in hex; empty for the command line.
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
