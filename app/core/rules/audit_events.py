"""Events of the audit trail, each with its tag and exactly the details that it carries."""

from enum import Enum

from app.core.rules.retention import PLANNED, SETTINGS

SYSTEM = "system"
"""The actor of what the service does by itself; else an actor is an account, by its id in hex."""

OPERATOR = "operator"
"""The actor of what a person does at the machine, by a command."""


class Bearing(Enum):
    """The category of an event beyond the audit trail."""

    NONE = "none"
    LOOK = "look"  # Somebody viewed, searched or exported personal data.
    LOOK_AT_PERSON = "person"  # A look whose subject is the person.
    LOOK_AT_CONSENT = "consent"  # A look whose subject is a record of consent.
    EVIDENCE = "evidence"  # Other evidence depends on it, so it outlasts its period.
    SECURITY = "security"  # The page of security events lists it, and the log tells of it.


_ROW = frozenset({"commitment"})
_TAKEN = frozenset({"reason_sha256", "asked_sha256"})
_SAMPLE = frozenset({"seed", "ledger_size", "population", "sample"})
_MECHANISM = frozenset({"mechanism", "row_sha256"})
_BACKUP = frozenset({"made", "rows", "size"})
_VERDICT = frozenset({"scope", "generation", "size", "entries", "trees", "findings", "row_sha256"})
"""The details of a verdict on the ledger; its findings are in a row, which has the hash."""


class AuditEvent(Enum):
    """An event as `source:subject:action`, with the names of its details and its bearing.

    Details are ids, codes and counts; never a name, an address or a text. A look has its wording
    in every language under `access.events`, by its name in lower case, and an event of security
    under `security.events`.
    """

    LEADS_SEARCHED = ("staff:lead:search", frozenset({"fields", "count", "leads"}), Bearing.LOOK)
    LEADS_LISTED = ("staff:lead:list", frozenset({"count", "leads"}), Bearing.LOOK)
    LEAD_VIEWED = ("staff:lead:view", frozenset[str](), Bearing.LOOK)
    LEAD_STATUS_CHANGED = ("staff:lead:status", frozenset({"from", "to"}))
    LEAD_ASSIGNED = ("staff:lead:assign", frozenset({"from", "to"}))
    LEAD_ACT_UNDONE = ("staff:lead:undo", frozenset({"what", "from", "to", "message"}))
    LEAD_TAGGED = ("staff:lead:tag", frozenset({"has"}))
    LEAD_RESULT_NOTED = ("staff:lead:result", frozenset[str]())
    LEAD_PRIORITY_SET = ("staff:lead:priority", frozenset({"from", "to", "by_hand"}))
    LEAD_WORDS_AMENDED = ("staff:lead:amend", frozenset({"item", "amendment"}))
    ENTRY_CORRECTED = ("staff:entry:correct", frozenset({"count"}))
    LEADS_RELATED = ("staff:lead:relate", frozenset({"other", "verdict"}))
    ORGANISATION_VIEWED = ("staff:organisation:view", frozenset({"leads"}), Bearing.LOOK)
    TASKS_HANDED_OVER = ("staff:task:assign", frozenset({"to", "count"}))
    REPLIES_HANDED_OVER = ("staff:reply:assign", frozenset({"to", "count"}))
    ENQUIRY_ENTERED = ("staff:enquiry:enter", frozenset({"channel", "method"}))
    ENQUIRIES_IMPORTED = (
        "staff:enquiry:import",
        frozenset({
            "count", "left_out", "already_there", "sha256", "method", "given_on", "block_sha256",
        }),
    )  # fmt: skip
    IMPORT_UNDONE = ("staff:import:undo", frozenset({"count"}))
    IMPORT_UNDOING_ENDED = ("system:import:undo", frozenset({"removed", "left"}))
    LEAD_NOTE_ADDED = ("staff:note:add", frozenset({"note", "mentions"}))
    LEAD_TASK_ADDED = ("staff:task:add", frozenset({"task", "assignee"}))
    LEAD_TASK_CHANGED = ("staff:task:change", frozenset({"task", "state"}))
    LEAD_REPLY_SENT = ("staff:reply:send", frozenset({"message", "template", "language"}))
    LEAD_REPLY_COPIED = ("staff:reply:copy", frozenset({"message", "colleagues", "others"}))
    LEAD_REPLY_PLANNED = ("staff:reply:plan", frozenset({"planned"}))
    LEAD_REPLY_CANCELLED = ("staff:reply:cancel", frozenset({"planned"}))
    LEAD_REPLY_HELD = ("system:reply:hold", frozenset({"planned", "reason"}))
    LEAD_CONTACT_LOGGED = ("staff:contact:log", frozenset({"message", "direction", "channel"}))
    LEAD_ROUTED = ("system:lead:route", frozenset({"to", "rule"}))
    REPLY_TEXT_CHANGED = ("staff:reply:reword", frozenset({"text", "offered"}))
    ROUTING_CHANGED = ("staff:routing:change", frozenset({"change"}))
    LEAD_ESCALATED = ("system:lead:escalate", frozenset({"step", "told"}))
    LEADS_MOVED_TO_INBOX = ("staff:lead:restore", frozenset({"count"}))
    EXPORT_REQUESTED = (
        "staff:export:request",
        frozenset({"purpose", "format", "prepared", "fields", "expected", "request_sha256"}),
    )
    EXPORT_APPROVED = ("staff:export:approve", frozenset({"request_sha256", "tie"}))
    EXPORT_REFUSED = ("staff:export:refuse", frozenset({"request_sha256"}), Bearing.SECURITY)
    EXPORT_OPENED = (
        "staff:export:open", frozenset({"purpose", "format", "request_sha256"}), Bearing.LOOK
    )  # fmt: skip
    EXPORT_CLOSED = (
        "staff:export:close",
        frozenset({
            "outcome", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since",
        }),
    )  # fmt: skip
    EXPORT_AWAITS_APPROVAL = ("system:export:wait", frozenset({"expected", "request_sha256"}))
    EXPORT_STOPPED = ("system:export:stop", frozenset[str](), Bearing.SECURITY)
    EXPORT_WITHHELD = ("system:export:withhold", frozenset[str](), Bearing.SECURITY)
    EXPORT_LOST = ("system:export:lose", frozenset[str]())
    EXPORT_DOWNLOADED = ("staff:export:download", frozenset({"first", "last"}), Bearing.LOOK)
    EXPORT_VOIDED = ("system:export:void", frozenset({"withdrawn_since"}))
    EXPORTS_TRACED = ("compliance:export:trace", frozenset({"count"}))
    EXPORT_SAVED = ("staff:export:save", frozenset({"saved", "change"}))
    DELIVERY_RETRIED = ("staff:delivery:retry", frozenset[str]())
    DELIVERIES_RETRIED = ("staff:deliveries:retry", frozenset({"count"}))
    DELIVERY_CLOSED = ("staff:delivery:close", frozenset[str]())
    SESSION_STARTED = ("staff:session:start", frozenset[str]())
    SESSION_CONFIRMED = ("staff:session:confirm", frozenset[str]())
    SIGN_IN_REFUSED = ("staff:session:refuse", frozenset[str]())
    SESSION_ENDED = ("staff:session:end", frozenset[str]())
    ACCOUNT_CHANGED = ("staff:account:change", frozenset({"changed"}), Bearing.SECURITY)
    SESSIONS_ENDED = ("staff:sessions:end", frozenset({"count"}), Bearing.SECURITY)
    ABSENCE_SET = ("staff:account:absence", frozenset({"deputy"}))
    ROLE_CHANGED = ("staff:account:role", frozenset({"from", "to"}), Bearing.SECURITY)
    ACTIVITY_CHANGED = ("staff:account:activity", frozenset({"active"}), Bearing.SECURITY)
    FACTORS_RESET = ("staff:account:factors", frozenset[str](), Bearing.SECURITY)
    PASSWORD_LINK_ASKED = ("staff:password:ask", frozenset[str](), Bearing.SECURITY)
    PASSWORD_LINK_MADE = ("staff:password:link", frozenset({"forced"}), Bearing.SECURITY)
    PASSWORD_RESET = ("staff:password:reset", frozenset[str](), Bearing.SECURITY)
    CODES_GUESSED = ("system:codes:guess", frozenset({"secret", "count"}), Bearing.SECURITY)
    INVITATION_SENT = ("staff:invitation:send", frozenset({"role"}), Bearing.SECURITY)
    INVITATION_WITHDRAWN = ("staff:invitation:withdraw", frozenset({"role"}), Bearing.SECURITY)
    PASSKEY_ADDED = ("staff:passkey:add", frozenset[str](), Bearing.SECURITY)
    PASSKEY_REMOVED = ("staff:passkey:remove", frozenset[str](), Bearing.SECURITY)
    ACCOUNT_CREATED = ("staff:account:create", frozenset({"role"}), Bearing.SECURITY)
    ACCOUNT_INVITED = ("operator:account:invite", frozenset({"role"}), Bearing.SECURITY)
    CONSENT_VIEWED = ("compliance:consent:view", frozenset[str](), Bearing.LOOK_AT_CONSENT)
    CONSENT_PROVEN = ("compliance:consent:prove", frozenset[str](), Bearing.LOOK_AT_CONSENT)
    CONSENTS_TAKEN = ("compliance:consents:take", _TAKEN, Bearing.LOOK)
    CONSENTS_HANDED_OVER = ("compliance:consents:finish", frozenset({"count"}))
    LEDGER_CHECK_ASKED = ("compliance:ledger:verify", frozenset[str]())
    LEDGER_CHECKED = ("system:ledger:verify", _VERDICT, Bearing.EVIDENCE)
    LEDGER_FOLLOWED = ("system:ledger:follow", _VERDICT, Bearing.EVIDENCE)
    LEDGER_FAILED = ("system:ledger:fail", _VERDICT, Bearing.EVIDENCE)
    LEDGER_ALARM_CLOSED = (
        "compliance:ledger:close", frozenset({"verification", "until", "row_sha256"}),
        Bearing.EVIDENCE
    )  # fmt: skip
    LEDGER_COMPARED = ("compliance:ledger:compare", frozenset({"verdict", "size"}))
    SUBJECT_SEARCHED = ("compliance:subject:search", frozenset({"fields", "count"}), Bearing.LOOK)
    SUBJECT_VIEWED = ("compliance:subject:view", frozenset[str](), Bearing.LOOK_AT_PERSON)
    SUBJECT_REVEALED = (
        "compliance:subject:reveal", frozenset({"reason_sha256"}), Bearing.LOOK_AT_PERSON
    )  # fmt: skip
    SAMPLE_DRAWN = ("compliance:sample:draw", _SAMPLE)
    SAMPLE_TAKEN = ("compliance:sample:take", _SAMPLE | {"opened"})
    BUNDLE_ASKED = ("compliance:bundle:ask", frozenset({"reason_sha256"}))
    BUNDLE_MADE = ("system:bundle:make", frozenset({"size", "bytes", "sha256"}))
    BUNDLE_DOWNLOADED = ("compliance:bundle:download", frozenset({"sha256"}), Bearing.LOOK)
    ACCESS_DOWNLOADED = ("compliance:access:download", frozenset({"count"}))
    SECURITY_DOWNLOADED = ("compliance:security:download", frozenset({"count"}))
    ERASURE_PROPOSED = ("compliance:erasure:propose", frozenset({"proposal", "ground"}))
    ERASURE_REFUSED = ("compliance:erasure:refuse", frozenset({"proposal", "sole"}))
    PERSON_ERASED = (
        "compliance:person:erase",
        frozenset({"erasure", "proposal", "ground", "sole", "again", "certificate"}),
        Bearing.EVIDENCE,
    )
    ERASURE_OVERWRITTEN = ("system:erasure:overwrite", frozenset({"method"}), Bearing.EVIDENCE)
    RETENTION_ASKED = ("compliance:retention:ask", frozenset[str]())
    RETENTION_APPLIED = (
        "system:retention:apply", frozenset({*(each.value for each in PLANNED), "kept"})
    )  # fmt: skip
    RETENTION_ERASED = (
        "system:retention:erase",
        frozenset({"erasure", "what", "count", "until"}),
        Bearing.EVIDENCE,
    )
    HOLD_PLACED = ("compliance:hold:place", frozenset({"hold", "until"}))
    HOLD_RENEWED = ("compliance:hold:renew", frozenset({"hold", "until"}))
    HOLD_LIFTED = ("compliance:hold:lift", frozenset({"hold"}))
    RESTRICTION_TOLD = ("compliance:restriction:tell", frozenset({"hold", "letter"}))
    RECEIVER_TOLD = ("compliance:receiver:tell", frozenset({"export", "kind"}))
    RIGHTS_OPENED = ("rights:request:open", frozenset({"request", "kind", "method"}))
    RIGHTS_VIEWED = ("compliance:request:view", frozenset({"request"}), Bearing.LOOK_AT_PERSON)
    RIGHTS_IDENTITY = ("rights:request:identity", frozenset({"request", "identity", "proof"}))
    RIGHTS_EXTENDED = ("compliance:request:extend", frozenset({"request"}))
    RIGHTS_REMINDED = ("system:request:remind", frozenset({"request", "step", "told"}))
    RIGHTS_PACK = ("rights:pack:make", frozenset({"request"}), Bearing.LOOK_AT_PERSON)
    RIGHTS_CLOSED = ("compliance:request:close", frozenset({"request", "outcome", "letter"}))
    REVEALED_ON_REQUEST = (
        "compliance:request:reveal",
        frozenset({"request", "enquiry"}),
        Bearing.LOOK_AT_PERSON,
    )
    CORRECTED_ON_REQUEST = ("compliance:enquiry:correct", frozenset({"request", "count"}))
    WITHDRAWN_ON_REQUEST = ("compliance:consent:withdraw", frozenset({"request", "purpose"}))
    ASKED_TO_RECONFIRM = ("system:consent:ask", frozenset({"count"}))
    WITHDRAWN_AGAIN = ("system:consent:withdraw", frozenset({"record", "purposes"}))
    PERSON_ACTED = ("person:data:act", frozenset({"action"}))
    POLICY_PUBLISHED = (
        "operator:policy:publish",
        frozenset({"doc", "version", "sha256", *SETTINGS.values()}),
        Bearing.EVIDENCE,
    )
    POLICY_DRAFTED = ("compliance:policy:draft", frozenset({"doc", "draft", "edition"}))
    POLICY_PROPOSED = ("compliance:policy:propose", frozenset({"doc", "draft", "edition"}))
    POLICY_RETURNED = ("compliance:policy:return", frozenset({"doc", "draft", "edition"}))
    POLICY_DISCARDED = ("compliance:policy:discard", frozenset({"doc", "draft", "edition"}))
    POLICY_APPROVED = (
        "compliance:policy:publish",
        frozenset({
            "doc", "version", "sha256", *SETTINGS.values(), "draft", "categories", "proposer",
            "approver", "sole",
        }),
        Bearing.EVIDENCE,
    )  # fmt: skip
    TRANSFER_RECORDED = ("compliance:transfer:record", _MECHANISM, Bearing.EVIDENCE)
    TRANSFER_ENDED = ("compliance:transfer:end", _MECHANISM, Bearing.EVIDENCE)
    TRANSFER_REMINDED = ("system:transfer:remind", _MECHANISM, Bearing.EVIDENCE)
    LEDGER_REBASED = (
        "operator:ledger:rebase",
        frozenset({"held", "stored", "continues", "gap", "published", "audit_months"}),
        Bearing.EVIDENCE,
    )
    LEDGER_ROW_QUARANTINED = ("operator:ledger:quarantine", _ROW, Bearing.EVIDENCE)
    BACKUP_MADE = ("operator:backup:make", _BACKUP)
    BACKUP_VERIFIED = ("operator:backup:verify", _BACKUP)
    BACKUP_RESTORED = ("operator:backup:restore", _BACKUP, Bearing.SECURITY)
    OUTSIDE_LISTS_ACCEPTED = ("operator:lists:accept", frozenset({"lists"}), Bearing.SECURITY)
    LEDGER_ROW_RETURNED = ("operator:ledger:return", _ROW)
    LEDGER_ROW_REJECTED = ("operator:ledger:reject", frozenset[str]())
    LEDGER_KEY_ROTATED = ("operator:ledger:rotate", frozenset({"key"}), Bearing.SECURITY)
    SECRET_ROTATED = ("operator:secret:rotate", frozenset({"secret"}), Bearing.SECURITY)

    def __init__(self, tag: str, keys: frozenset[str], bearing: Bearing = Bearing.NONE) -> None:
        self.tag = tag
        self.keys = keys
        self.bearing = bearing

    @property
    def words(self) -> str:
        """The key of the wording for a look."""
        return f"access.events.{self.code}"

    @property
    def code(self) -> str:
        """Its name in lower case, as words and filters use it."""
        return self.name.lower()


PUBLISHING = (AuditEvent.POLICY_PUBLISHED, AuditEvent.POLICY_APPROVED)
"""Events whose ledger entries vouch for published wording: by the software, and by two people.
They tell for how many months the privacy policy keeps audit events; 0 for other documents."""

ERASING = (AuditEvent.PERSON_ERASED, AuditEvent.RETENTION_ERASED)
"""Events that vouch for an erasure: of a person, and of what is past its retention period."""

LOOKS = {
    event.tag: event
    for event in AuditEvent
    if event.bearing in (Bearing.LOOK, Bearing.LOOK_AT_PERSON, Bearing.LOOK_AT_CONSENT)
}
"""Events of viewing, searching and exporting personal data, by tag."""

LISTS = {event.tag: event for event in LOOKS.values() if "leads" in event.keys}
"""Looks at several leads at a time, which their details name, by tag."""

SECURITY = {event.tag: event for event in AuditEvent if event.bearing is Bearing.SECURITY}
"""Events about accounts, keys and refused exports, by tag."""

VERDICTS = (AuditEvent.LEDGER_CHECKED, AuditEvent.LEDGER_FOLLOWED, AuditEvent.LEDGER_FAILED)
"""How verifications ended: all held, all that was new held, or something did not hold."""

WATCHED = frozenset({*(event.tag for event in VERDICTS), AuditEvent.LEDGER_ALARM_CLOSED.tag})
"""Tags of the events from which alarms about the ledger follow."""

EVIDENCE = tuple(event for event in AuditEvent if event.bearing is Bearing.EVIDENCE)
"""Events on which other evidence depends, and which are therefore kept."""
