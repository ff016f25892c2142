"""The check that sealed acts vouch for an address or a number before it is exported."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cached_property, partial
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.commitment import (
    EvidenceKey,
    is_pending_mac,
    ledger_entry,
)
from app.core.rules.purposes import Purpose
from app.enquiries.outside.contact_details import is_spelling_of, normalised_email
from app.enquiries.rules.enquiry import person_key
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import leaf_hash
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.tiles import LeafReader, checked_leaves
from app.ledger.steps.evidence import list_differing
from app.ledger.store import contact, ledger
from app.ledger.store.contact import Contact, Held


class ContactCheck:
    """A check, in one snapshot, of people's addresses and numbers against their own acts.

    An act vouches for the address of its person and the number of its enquiry. It counts if its
    evidence opens its commitment, and that commitment is in a tree that leads to a signed
    checkpoint, or was queued by this service. So nobody who only writes to the database can have
    data sent to another address than the one under which a person wrote.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param folder: has the verifier of every key that ever signed a checkpoint.
    """

    def __init__(self, session: Session, ledger_key: bytes, folder: LedgerFolder) -> None:
        self._session = session
        self._ledger_key = ledger_key
        self._folder = folder

    def list_unproven(self, enquiries: Collection[UUID]) -> set[UUID]:
        """Return the enquiries with an address or a number that no act of their person vouches for.

        Corrections are checked, too, both present and missing ones.
        """
        found = contact.list_contacts(self._session, enquiries)
        theirs = defaultdict[UUID, list[UUID]](list)
        doubtful = dict[str, UUID]()
        unproven = {*enquiries} - {each.enquiry_id for each, _act in found}
        for each, act in found:
            theirs[each.person_id].append(each.enquiry_id)
            if not self._is_verified(act, each.person_id):
                unproven.add(each.enquiry_id)
            elif not _is_plain_match(each, act):
                doubtful[act.commitment] = each.enquiry_id
        unproven |= {doubtful[each] for each in list_differing(self._session, doubtful)}
        return unproven | self._badly_corrected(enquiries, theirs)

    def list_confirming(
        self, since: Mapping[UUID, datetime | None], purpose: Purpose
    ) -> dict[UUID, list[Held]]:
        """Return the verified acts that confirm people's consent to a purpose.

        :param since: the people, each with the time of their last withdrawal of it, if any.
        """
        found = defaultdict[UUID, list[Held]](list)
        for at, act in contact.list_confirming(self._session, since, purpose):
            withdrawn_at = since[act.person]
            counts = withdrawn_at is None or at > withdrawn_at
            if counts and self._is_verified(act, act.person) and act.confirms(purpose):
                found[act.person].append(act)
        return found

    def is_proven(self, person_id: UUID, address: str) -> bool:
        """Return whether the latest act of a person vouches for an e-mail address as theirs."""
        act = contact.find_latest(self._session, person_id)
        normalised = normalised_email(address)
        if act is None or normalised is None or not self._is_verified(act, person_id):
            return False
        return act.is_bound_to(EvidenceKey.EMAIL, person_key(normalised))

    def _badly_corrected(
        self, enquiries: Collection[UUID], theirs: dict[UUID, list[UUID]]
    ) -> set[UUID]:
        """Return the enquiries with corrections that no act made, or whose act lost its own."""
        acts = contact.list_correcting(self._session, theirs)
        named = contact.list_corrected(self._session, enquiries)
        if not acts and not named:
            return set()
        differ = list_differing(self._session, {act.commitment for _id, act in acts})
        bad = {
            act.person
            for _id, act in acts
            if act.commitment in differ or not self._is_verified(act, act.person)
        }
        good = {record_id for record_id, act in acts if act.person not in bad}
        of_bad = {each for person in bad for each in theirs[person]}
        return of_bad | {enquiry for enquiry, record_id in named if record_id not in good}

    def _is_verified(self, act: Held, person_id: UUID) -> bool:
        """Return whether an act is a person's own, by its opened commitment, and in the ledger."""
        try:
            return act.is_of(person_id) and (self._is_sealed(act) or self._is_queued(act))
        except (LedgerInvalid, LookupError):
            return False

    def _is_sealed(self, act: Held) -> bool:
        if act.generation is None or act.leaf_index is None:
            return False
        stored = self._trees[act.generation](act.leaf_index)
        return stored == leaf_hash(ledger_entry(act.commitment))

    def _is_queued(self, act: Held) -> bool:
        if act.queued_at is None or act.mac is None:
            return False
        return is_pending_mac(self._ledger_key, act.commitment, act.queued_at, act.mac)

    @cached_property
    def _trees(self) -> dict[int, LeafReader]:
        """Readers of the checked leaf hashes of each tree.

        :raises LedgerInvalid: if one of them does not lead to its signed checkpoint.
        """
        verifiers = self._folder.verifiers()
        return {
            each.generation: self._leaves(each.generation, each.note, verifiers)
            for each in ledger.list_checkpoints(self._session)
        }

    def _leaves(self, generation: int, note: bytes, verifiers: Collection[Verifier]) -> LeafReader:
        tree = open_checkpoint(note, verifiers).checkpoint
        read = partial(ledger.read_tile, self._session, generation)
        return checked_leaves(tree.size, tree.root, read)


def _is_plain_match(each: Contact, act: Held) -> bool:
    """Return whether an act is bound to an address and a number as they are spelled.

    If not, both may still be right: people write a number in many ways.
    """
    if each.email and not act.is_bound_to(EvidenceKey.EMAIL, person_key(each.email)):
        return False
    if not each.phone and not each.phone_e164:
        return True
    is_bound = act.is_bound_to(EvidenceKey.PHONE, each.phone_e164)
    return is_bound and is_spelling_of(each.phone, each.phone_e164)
