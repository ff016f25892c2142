CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
--
CREATE TABLE audit_event (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	event VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	salt BLOB NOT NULL, 
	payload BLOB NOT NULL, 
	commitment VARCHAR NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (id), 
	CONSTRAINT uq_audit_event_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_audit_event_actor_at_id ON audit_event (actor, at, id);
--
CREATE INDEX ix_audit_event_at_id ON audit_event (at, id);
--
CREATE INDEX ix_audit_event_subject_at ON audit_event (subject, at);
--
CREATE INDEX ix_audit_event_security ON audit_event (at, id) WHERE event IN ('operator:account:invite', 'operator:backup:restore', 'operator:ledger:rotate', 'operator:lists:accept', 'operator:secret:rotate', 'staff:account:activity', 'staff:account:change', 'staff:account:create', 'staff:account:factors', 'staff:account:role', 'staff:export:refuse', 'staff:invitation:send', 'staff:invitation:withdraw', 'staff:passkey:add', 'staff:passkey:remove', 'staff:password:ask', 'staff:password:link', 'staff:password:reset', 'staff:sessions:end', 'system:codes:guess', 'system:export:stop', 'system:export:withhold');
--
CREATE INDEX ix_audit_event_watched ON audit_event (event, at, id) WHERE event IN ('compliance:ledger:close', 'system:ledger:fail', 'system:ledger:follow', 'system:ledger:verify');
--
CREATE INDEX ix_audit_event_lists ON audit_event (event, at, id) WHERE event IN ('staff:lead:list', 'staff:lead:search', 'staff:organisation:view');
--
CREATE INDEX ix_audit_event_told ON audit_event (at, id) WHERE event <> '' AND event <> 'system:ledger:verify' AND event <> 'system:ledger:follow' AND event <> 'system:ledger:fail' AND event <> 'compliance:ledger:close' AND event <> 'compliance:person:erase' AND event <> 'system:erasure:overwrite' AND event <> 'system:retention:erase' AND event <> 'operator:policy:publish' AND event <> 'compliance:policy:publish' AND event <> 'compliance:transfer:record' AND event <> 'compliance:transfer:end' AND event <> 'system:transfer:remind' AND event <> 'operator:ledger:rebase' AND event <> 'operator:ledger:quarantine';
--
CREATE TABLE periodic_job (
	name VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owned_until DATETIME NOT NULL, 
	last_run_at DATETIME, 
	CONSTRAINT pk_periodic_job PRIMARY KEY (name)
);
--
CREATE TABLE rate_count (
	"key" BLOB NOT NULL, 
	window_start DATETIME NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_rate_count PRIMARY KEY ("key", window_start)
);
--
CREATE INDEX ix_rate_count_window_start ON rate_count (window_start);
--
CREATE TABLE visit_count (
	day DATE NOT NULL, 
	step VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	campaign VARCHAR NOT NULL, 
	crawler BOOLEAN NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_visit_count PRIMARY KEY (day, step, language, campaign, crawler)
);
--
CREATE TABLE security_event (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	event VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	network VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_security_event PRIMARY KEY (id)
);
--
CREATE INDEX ix_security_event_at_id ON security_event (at, id);
--
CREATE TABLE ledger_pending (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	commitment VARCHAR NOT NULL, 
	mac BLOB NOT NULL, 
	CONSTRAINT pk_ledger_pending PRIMARY KEY (id), 
	CONSTRAINT uq_ledger_pending_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_ledger_pending_at_id ON ledger_pending (at, id);
--
CREATE TRIGGER audit_event_refuse_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER audit_event_refuse_update BEFORE UPDATE ON audit_event WHEN (NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.commitment = OLD.commitment AND NEW.event = '' AND NEW.actor = '' AND NEW.subject = '' AND NEW.salt IS x'' AND NEW.payload IS x'' AND length(OLD.payload) > 0 AND OLD.at < strftime('%Y-%m-%d %H:%M:%f000', 'now', '-28 days')) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'audit_event is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER security_event_refuse_update BEFORE UPDATE ON security_event WHEN (NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.event = OLD.event AND NEW.detail = OLD.detail AND NEW.subject = OLD.subject AND NEW.network = OLD.network AND NEW.count > OLD.count) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'security_event is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER security_event_refuse_delete BEFORE DELETE ON security_event WHEN (OLD.at < strftime('%Y-%m-%d %H:%M:%f000', 'now', '-28 days')) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'security_event is append-only: records of consent and audit are never changed'); END;
--
CREATE TABLE staff_account (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	password VARCHAR NOT NULL, 
	active BOOLEAN NOT NULL, 
	language VARCHAR NOT NULL, 
	away_from DATETIME, 
	away_until DATETIME, 
	deputy_id CHAR(32), 
	signatures JSON DEFAULT '{}' NOT NULL, 
	fs_uniquifier VARCHAR NOT NULL, 
	tf_primary_method VARCHAR, 
	tf_totp_secret VARCHAR, 
	totp_counter INTEGER, 
	mf_recovery_codes TEXT, 
	password_link_sha256 BLOB, 
	password_link_until DATETIME, 
	asked_link_sha256 BLOB, 
	asked_link_until DATETIME, 
	CONSTRAINT pk_staff_account PRIMARY KEY (id), 
	CONSTRAINT uq_staff_account_email UNIQUE (email), 
	CONSTRAINT uq_staff_account_fs_uniquifier UNIQUE (fs_uniquifier)
);
--
CREATE TABLE staff_draft (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	box VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	person_id CHAR(32), 
	version INTEGER NOT NULL, 
	words JSON NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_staff_draft PRIMARY KEY (id), 
	CONSTRAINT fk_staff_draft_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_staff_draft_account_id_subject ON staff_draft (account_id, subject);
--
CREATE INDEX ix_staff_draft_person_id ON staff_draft (person_id);
--
CREATE INDEX ix_staff_draft_saved_at ON staff_draft (saved_at);
--
CREATE TABLE staff_invitation (
	token_sha256 BLOB NOT NULL, 
	email VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	invited_by VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_staff_invitation PRIMARY KEY (token_sha256)
);
--
CREATE TABLE staff_passkey (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	credential_id BLOB NOT NULL, 
	public_key BLOB NOT NULL, 
	sign_count BIGINT NOT NULL, 
	transports JSON NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_staff_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_staff_passkey_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id), 
	CONSTRAINT uq_staff_passkey_credential_id UNIQUE (credential_id)
);
--
CREATE INDEX ix_staff_passkey_account_id ON staff_passkey (account_id);
--
CREATE TABLE staff_session (
	token_sha256 BLOB NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	started_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	agent VARCHAR NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_staff_session PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_staff_session_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_staff_session_account_id ON staff_session (account_id);
--
CREATE TABLE consent_record (
	id CHAR(32) NOT NULL, 
	act VARCHAR NOT NULL, 
	person CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	method VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	lang VARCHAR NOT NULL, 
	gpc BOOLEAN NOT NULL, 
	block_sha256 VARCHAR NOT NULL, 
	documents JSON NOT NULL, 
	facet VARCHAR NOT NULL, 
	commitment VARCHAR NOT NULL, 
	CONSTRAINT pk_consent_record PRIMARY KEY (id), 
	CONSTRAINT uq_consent_record_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_consent_record_at_id ON consent_record (at, id);
--
CREATE INDEX ix_consent_record_facet_at_id ON consent_record (facet, at, id);
--
CREATE INDEX ix_consent_record_person ON consent_record (person);
--
CREATE INDEX ix_consent_record_withdrawn_at_id ON consent_record (at, id) WHERE act = 'withdrawn';
--
CREATE INDEX ix_consent_record_withdrawn_person_at ON consent_record (person, at) WHERE act = 'withdrawn';
--
CREATE INDEX ix_consent_record_corrected_person ON consent_record (person) WHERE act = 'corrected';
--
CREATE TABLE consent_figure (
	month VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	acts JSON NOT NULL, 
	people JSON NOT NULL, 
	counted_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent_figure PRIMARY KEY (month, purpose)
);
--
CREATE TABLE erasure_certificate (
	erasure_id CHAR(32) NOT NULL, 
	person CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	payload BLOB NOT NULL, 
	CONSTRAINT pk_erasure_certificate PRIMARY KEY (erasure_id)
);
--
CREATE INDEX ix_erasure_certificate_at_erasure_id ON erasure_certificate (at, erasure_id);
--
CREATE INDEX ix_erasure_certificate_person ON erasure_certificate (person);
--
CREATE TABLE erasure_leftover (
	erasure_id CHAR(32) NOT NULL, 
	place VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT pk_erasure_leftover PRIMARY KEY (erasure_id, place, name)
);
--
CREATE TABLE erasure_overwriting (
	erasure_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	method VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure_overwriting PRIMARY KEY (erasure_id)
);
--
CREATE TABLE erasure_proposal (
	id CHAR(32) NOT NULL, 
	person CHAR(32) NOT NULL, 
	request_id CHAR(32), 
	ground VARCHAR NOT NULL, 
	remark VARCHAR NOT NULL, 
	proposed_by VARCHAR NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	decided_by VARCHAR NOT NULL, 
	decided_at DATETIME, 
	why_not VARCHAR NOT NULL, 
	erasure_id CHAR(32), 
	CONSTRAINT pk_erasure_proposal PRIMARY KEY (id)
);
--
CREATE INDEX ix_erasure_proposal_person ON erasure_proposal (person);
--
CREATE INDEX ix_erasure_proposal_state_proposed_at ON erasure_proposal (state, proposed_at);
--
CREATE TABLE person_erasure (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	salt BLOB NOT NULL, 
	payload BLOB NOT NULL, 
	commitment VARCHAR NOT NULL, 
	CONSTRAINT pk_person_erasure PRIMARY KEY (id), 
	CONSTRAINT uq_person_erasure_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_person_erasure_at ON person_erasure (at);
--
CREATE TABLE policy_draft (
	id CHAR(32) NOT NULL, 
	doc VARCHAR NOT NULL, 
	base_version INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	sources JSON NOT NULL, 
	texts JSON NOT NULL, 
	changed JSON NOT NULL, 
	categories JSON NOT NULL, 
	shipped_sha256 VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	edition INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	proposed_by VARCHAR NOT NULL, 
	proposed_at DATETIME, 
	decided_by VARCHAR NOT NULL, 
	decided_at DATETIME, 
	reason VARCHAR NOT NULL, 
	sole BOOLEAN NOT NULL, 
	version INTEGER, 
	reconfirm BOOLEAN NOT NULL, 
	CONSTRAINT pk_policy_draft PRIMARY KEY (id)
);
--
CREATE UNIQUE INDEX ix_policy_draft_doc ON policy_draft (doc) WHERE state IN ('open', 'proposed');
--
CREATE INDEX ix_policy_draft_doc_created_at ON policy_draft (doc, created_at);
--
CREATE TABLE policy_text (
	doc VARCHAR NOT NULL, 
	lang VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	changed VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT pk_policy_text PRIMARY KEY (doc, lang, version)
);
--
CREATE INDEX ix_policy_text_sha256 ON policy_text (sha256);
--
CREATE TABLE transfer_act (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	act VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	mechanism_id CHAR(32) NOT NULL, 
	terms JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_transfer_act PRIMARY KEY (id)
);
--
CREATE TABLE consent_decision (
	consent_record_id CHAR(32) NOT NULL, 
	purpose VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	CONSTRAINT pk_consent_decision PRIMARY KEY (consent_record_id, purpose), 
	CONSTRAINT fk_consent_decision_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE TABLE consent_evidence (
	consent_record_id CHAR(32) NOT NULL, 
	root BLOB NOT NULL, 
	payload BLOB NOT NULL, 
	CONSTRAINT pk_consent_evidence PRIMARY KEY (consent_record_id), 
	CONSTRAINT fk_consent_evidence_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE TABLE unlisted_withdrawal (
	consent_record_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_unlisted_withdrawal PRIMARY KEY (consent_record_id), 
	CONSTRAINT fk_unlisted_withdrawal_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE TRIGGER consent_record_refuse_update BEFORE UPDATE ON consent_record BEGIN SELECT RAISE(ABORT, 'consent_record is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER consent_record_refuse_delete BEFORE DELETE ON consent_record BEGIN SELECT RAISE(ABORT, 'consent_record is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER erasure_certificate_refuse_update BEFORE UPDATE ON erasure_certificate BEGIN SELECT RAISE(ABORT, 'erasure_certificate is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER erasure_certificate_refuse_delete BEFORE DELETE ON erasure_certificate BEGIN SELECT RAISE(ABORT, 'erasure_certificate is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER erasure_overwriting_refuse_update BEFORE UPDATE ON erasure_overwriting BEGIN SELECT RAISE(ABORT, 'erasure_overwriting is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER erasure_overwriting_refuse_delete BEFORE DELETE ON erasure_overwriting BEGIN SELECT RAISE(ABORT, 'erasure_overwriting is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER person_erasure_refuse_update BEFORE UPDATE ON person_erasure BEGIN SELECT RAISE(ABORT, 'person_erasure is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER person_erasure_refuse_delete BEFORE DELETE ON person_erasure BEGIN SELECT RAISE(ABORT, 'person_erasure is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER policy_text_refuse_update BEFORE UPDATE ON policy_text BEGIN SELECT RAISE(ABORT, 'policy_text is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER policy_text_refuse_delete BEFORE DELETE ON policy_text BEGIN SELECT RAISE(ABORT, 'policy_text is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER transfer_act_refuse_update BEFORE UPDATE ON transfer_act BEGIN SELECT RAISE(ABORT, 'transfer_act is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER transfer_act_refuse_delete BEFORE DELETE ON transfer_act BEGIN SELECT RAISE(ABORT, 'transfer_act is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER consent_decision_refuse_update BEFORE UPDATE ON consent_decision BEGIN SELECT RAISE(ABORT, 'consent_decision is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER consent_decision_refuse_delete BEFORE DELETE ON consent_decision BEGIN SELECT RAISE(ABORT, 'consent_decision is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER policy_draft_refuse_update BEFORE UPDATE ON policy_draft WHEN OLD.state IN ('published', 'noted', 'discarded') BEGIN SELECT RAISE(ABORT, 'policy_draft is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER policy_draft_refuse_delete BEFORE DELETE ON policy_draft WHEN OLD.state IN ('published', 'noted', 'discarded') BEGIN SELECT RAISE(ABORT, 'policy_draft is append-only: records of consent and audit are never changed'); END;
--
CREATE TABLE legal_hold (
	id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	reason VARCHAR NOT NULL, 
	placed_by VARCHAR NOT NULL, 
	placed_at DATETIME NOT NULL, 
	until DATETIME, 
	lifted_by VARCHAR NOT NULL, 
	lifted_at DATETIME, 
	why_lifted VARCHAR DEFAULT '' NOT NULL, 
	restricts BOOLEAN DEFAULT 0 NOT NULL, 
	told_at DATETIME, 
	CONSTRAINT pk_legal_hold PRIMARY KEY (id)
);
--
CREATE INDEX ix_legal_hold_person_id ON legal_hold (person_id);
--
CREATE INDEX ix_legal_hold_placed_at_id ON legal_hold (placed_at, id);
--
CREATE INDEX ix_legal_hold_until_id ON legal_hold (until, id);
--
CREATE TABLE person (
	id CHAR(32) NOT NULL, 
	email_key VARCHAR, 
	created_at DATETIME NOT NULL, 
	email_confirmed_at DATETIME, 
	reconfirm_asked_at DATETIME, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_email_key UNIQUE (email_key)
);
--
CREATE TABLE enquiry (
	id CHAR(32) NOT NULL, 
	reference VARCHAR NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	consent_record_id CHAR(32) NOT NULL, 
	received_at DATETIME NOT NULL, 
	language VARCHAR NOT NULL, 
	campaign VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	answer_by VARCHAR, 
	entered_by VARCHAR NOT NULL, 
	idempotency_key VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	topics JSON NOT NULL, 
	message VARCHAR NOT NULL, 
	job_title VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	phone_e164 VARCHAR NOT NULL, 
	reach_by VARCHAR, 
	reach_note VARCHAR, 
	website VARCHAR NOT NULL, 
	sector VARCHAR NOT NULL, 
	intent VARCHAR NOT NULL, 
	readiness VARCHAR NOT NULL, 
	size_band VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	jobs_band VARCHAR NOT NULL, 
	timeline VARCHAR NOT NULL, 
	reply_language VARCHAR NOT NULL, 
	heard_from VARCHAR NOT NULL, 
	CONSTRAINT pk_enquiry PRIMARY KEY (id), 
	CONSTRAINT fk_enquiry_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_enquiry_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_enquiry_idempotency_key_digest UNIQUE (idempotency_key, digest), 
	CONSTRAINT uq_enquiry_reference UNIQUE (reference)
);
--
CREATE INDEX ix_enquiry_consent_record_id ON enquiry (consent_record_id);
--
CREATE INDEX ix_enquiry_person_id_digest ON enquiry (person_id, digest);
--
CREATE TABLE correction (
	id CHAR(32) NOT NULL, 
	enquiry_id CHAR(32) NOT NULL, 
	consent_record_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT fk_correction_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id), 
	CONSTRAINT fk_correction_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id)
);
--
CREATE INDEX ix_correction_consent_record_id ON correction (consent_record_id);
--
CREATE INDEX ix_correction_enquiry_id_at ON correction (enquiry_id, at);
--
CREATE TABLE receipt_token (
	token_sha256 BLOB NOT NULL, 
	enquiry_id CHAR(32) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_receipt_token PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_receipt_token_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id)
);
--
CREATE INDEX ix_receipt_token_enquiry_id ON receipt_token (enquiry_id);
--
CREATE TABLE outbox (
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	person_id CHAR(32), 
	enquiry_id CHAR(32), 
	recipient VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	details JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	tried_since DATETIME, 
	settled_at DATETIME, 
	last_error VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id), 
	CONSTRAINT fk_outbox_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_outbox_message_id UNIQUE (message_id)
);
--
CREATE INDEX ix_outbox_enquiry_id ON outbox (enquiry_id);
--
CREATE INDEX ix_outbox_person_id ON outbox (person_id);
--
CREATE INDEX ix_outbox_state_due_at ON outbox (state, due_at);
--
CREATE TABLE person_link (
	token_sha256 BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	enquiry_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	opens_until DATETIME, 
	revoked_at DATETIME, 
	session_sha256 BLOB, 
	CONSTRAINT pk_person_link PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_person_link_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id), 
	CONSTRAINT fk_person_link_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
--
CREATE INDEX ix_person_link_enquiry_id ON person_link (enquiry_id);
--
CREATE INDEX ix_person_link_person_id ON person_link (person_id);
--
CREATE TABLE ledger_anchor (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	origin VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	root VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_anchor PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_anchor_origin_size ON ledger_anchor (origin, size);
--
CREATE TABLE ledger_bundle (
	id CHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	asked_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owned_until DATETIME NOT NULL, 
	started_at DATETIME, 
	done BIGINT NOT NULL, 
	total BIGINT NOT NULL, 
	ended_at DATETIME, 
	reason VARCHAR NOT NULL, 
	origin VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	bytes BIGINT NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	file_until DATETIME, 
	problem VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_bundle PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_bundle_asked_at ON ledger_bundle (asked_at);
--
CREATE UNIQUE INDEX ix_ledger_bundle_open ON ledger_bundle (state) WHERE state = 'open';
--
CREATE TABLE ledger_checkpoint (
	generation INTEGER NOT NULL, 
	note BLOB NOT NULL, 
	CONSTRAINT pk_ledger_checkpoint PRIMARY KEY (generation)
);
--
CREATE TABLE ledger_closing (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	verification_id CHAR(32) NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_closing PRIMARY KEY (id)
);
--
CREATE TABLE ledger_leaf (
	generation INTEGER NOT NULL, 
	leaf_index BIGINT NOT NULL, 
	commitment VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_leaf PRIMARY KEY (generation, leaf_index), 
	CONSTRAINT uq_ledger_leaf_commitment UNIQUE (commitment)
);
--
CREATE TABLE ledger_public (
	generation INTEGER NOT NULL, 
	note BLOB NOT NULL, 
	moved_at DATETIME NOT NULL, 
	CONSTRAINT pk_ledger_public PRIMARY KEY (generation)
);
--
CREATE TABLE ledger_quarantine (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	commitment VARCHAR NOT NULL, 
	mac BLOB NOT NULL, 
	CONSTRAINT pk_ledger_quarantine PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_quarantine_commitment ON ledger_quarantine (commitment);
--
CREATE TABLE ledger_tile (
	generation INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	tile_index BIGINT NOT NULL, 
	hashes BLOB NOT NULL, 
	CONSTRAINT pk_ledger_tile PRIMARY KEY (generation, level, tile_index)
);
--
CREATE TABLE outside_mark (
	name VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	CONSTRAINT pk_outside_mark PRIMARY KEY (name)
);
--
CREATE TABLE ledger_verification (
	id CHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	asked_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owned_until DATETIME NOT NULL, 
	started_at DATETIME, 
	phase VARCHAR NOT NULL, 
	done BIGINT NOT NULL, 
	total BIGINT NOT NULL, 
	ended_at DATETIME, 
	findings JSON NOT NULL, 
	CONSTRAINT pk_ledger_verification PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_verification_asked_at ON ledger_verification (asked_at);
--
CREATE UNIQUE INDEX ix_ledger_verification_open ON ledger_verification (state) WHERE state = 'open';
--
CREATE TRIGGER ledger_anchor_refuse_update BEFORE UPDATE ON ledger_anchor BEGIN SELECT RAISE(ABORT, 'ledger_anchor is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_anchor_refuse_delete BEFORE DELETE ON ledger_anchor BEGIN SELECT RAISE(ABORT, 'ledger_anchor is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_closing_refuse_update BEFORE UPDATE ON ledger_closing BEGIN SELECT RAISE(ABORT, 'ledger_closing is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_closing_refuse_delete BEFORE DELETE ON ledger_closing BEGIN SELECT RAISE(ABORT, 'ledger_closing is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_leaf_refuse_update BEFORE UPDATE ON ledger_leaf BEGIN SELECT RAISE(ABORT, 'ledger_leaf is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_leaf_refuse_delete BEFORE DELETE ON ledger_leaf BEGIN SELECT RAISE(ABORT, 'ledger_leaf is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_checkpoint_refuse_delete BEFORE DELETE ON ledger_checkpoint BEGIN SELECT RAISE(ABORT, 'ledger_checkpoint is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER ledger_tile_refuse_delete BEFORE DELETE ON ledger_tile BEGIN SELECT RAISE(ABORT, 'ledger_tile is append-only: records of consent and audit are never changed'); END;
--
CREATE TABLE lead (
	id CHAR(32) NOT NULL, 
	enquiry_id CHAR(32) NOT NULL, 
	received_at DATETIME NOT NULL, 
	place BIGINT, 
	status VARCHAR NOT NULL, 
	closed BOOLEAN NOT NULL, 
	status_before VARCHAR DEFAULT '' NOT NULL, 
	reached SMALLINT DEFAULT '0' NOT NULL, 
	suspect BOOLEAN NOT NULL, 
	suspicions JSON NOT NULL, 
	by_volume BOOLEAN DEFAULT 0 NOT NULL, 
	judged VARCHAR DEFAULT '' NOT NULL, 
	owner_id CHAR(32), 
	priority SMALLINT NOT NULL, 
	priority_reason VARCHAR DEFAULT '' NOT NULL, 
	consent VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	sector VARCHAR NOT NULL, 
	intent VARCHAR NOT NULL, 
	readiness VARCHAR NOT NULL, 
	timeline VARCHAR NOT NULL, 
	reply_language VARCHAR NOT NULL, 
	size_band VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	organisation_key VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	mail_domain VARCHAR NOT NULL, 
	phone_e164 VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	due_at DATETIME, 
	first_due_at DATETIME, 
	first_answered_at DATETIME, 
	declared BOOLEAN DEFAULT 0 NOT NULL, 
	held_at DATETIME, 
	answerable_id CHAR(32), 
	answer_minutes INTEGER, 
	minutes_left INTEGER, 
	escalation SMALLINT NOT NULL, 
	escalates_at DATETIME, 
	next_step BOOLEAN DEFAULT 0 NOT NULL, 
	import_id CHAR(32), 
	CONSTRAINT pk_lead PRIMARY KEY (id), 
	CONSTRAINT fk_lead_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id), 
	CONSTRAINT uq_lead_enquiry_id UNIQUE (enquiry_id)
);
--
CREATE TABLE lead_event (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	details JSON NOT NULL, 
	CONSTRAINT pk_lead_event PRIMARY KEY (id), 
	CONSTRAINT fk_lead_event_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_event_lead_id_at ON lead_event (lead_id, at);
--
CREATE UNIQUE INDEX ix_lead_place ON lead (place) WHERE place IS NOT NULL;
--
CREATE INDEX ix_lead_inbox_place_due_at ON lead (suspect, place, due_at) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_status_place ON lead (status, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_country_place ON lead (country, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_sector_place ON lead (sector, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_intent_place ON lead (intent, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_readiness_place ON lead (readiness, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_timeline_place ON lead (timeline, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_reply_language_place ON lead (reply_language, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_size_band_place ON lead (size_band, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_source_place ON lead (source, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_consent_place ON lead (consent, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_priority_place ON lead (priority, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_owner_id_place ON lead (owner_id, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_answerable_id_place ON lead (answerable_id, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_judged_place ON lead (judged, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_organisation_key_place ON lead (organisation_key, place) WHERE place IS NOT NULL AND organisation_key <> '';
--
CREATE INDEX ix_lead_name_key_place ON lead (name_key, place) WHERE place IS NOT NULL AND name_key <> '';
--
CREATE INDEX ix_lead_mail_domain_place ON lead (mail_domain, place) WHERE place IS NOT NULL AND mail_domain <> '';
--
CREATE INDEX ix_lead_phone_e164_place ON lead (phone_e164, place) WHERE place IS NOT NULL AND phone_e164 <> '';
--
CREATE INDEX ix_lead_open_owner_id_place ON lead (closed, owner_id, place) WHERE place IS NOT NULL AND NOT suspect AND NOT closed AND consent <> 'withdrawn' AND consent <> 'restricted';
--
CREATE INDEX ix_lead_open_status_place ON lead (closed, status, place) WHERE place IS NOT NULL AND NOT suspect AND NOT closed AND consent <> 'withdrawn' AND consent <> 'restricted';
--
CREATE INDEX ix_lead_figures ON lead (received_at, status, country, sector, reply_language, source, closed, first_due_at, first_answered_at, answer_minutes, held_at, declared, reached, answerable_id, judged, suspect, place) WHERE place IS NOT NULL AND NOT suspect;
--
CREATE INDEX ix_lead_suspect_place ON lead (place) WHERE place IS NOT NULL AND suspect;
--
CREATE INDEX ix_lead_unplaced ON lead (received_at, id) WHERE place IS NULL;
--
CREATE INDEX ix_lead_received_at_id ON lead (received_at, id) WHERE place IS NOT NULL;
--
CREATE INDEX ix_lead_set_aside ON lead (received_at, id) WHERE (suspect OR status = 'not_enquiry' OR status = 'spam');
--
CREATE INDEX ix_lead_due_at_id ON lead (due_at, id) WHERE due_at IS NOT NULL;
--
CREATE INDEX ix_lead_owner_id_due_at ON lead (owner_id, due_at) WHERE place IS NOT NULL AND due_at IS NOT NULL;
--
CREATE INDEX ix_lead_escalates_at ON lead (escalates_at) WHERE escalates_at IS NOT NULL;
--
CREATE INDEX ix_lead_import_id_place ON lead (import_id, place) WHERE import_id IS NOT NULL;
--
CREATE TABLE lead_note (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	mentions JSON NOT NULL, 
	CONSTRAINT pk_lead_note PRIMARY KEY (id), 
	CONSTRAINT fk_lead_note_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_note_at ON lead_note (at);
--
CREATE INDEX ix_lead_note_lead_id_at ON lead_note (lead_id, at);
--
CREATE TABLE lead_task (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	assignee_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	due_time TIME, 
	done_at DATETIME, 
	done_by VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_task PRIMARY KEY (id), 
	CONSTRAINT fk_lead_task_assignee_id FOREIGN KEY(assignee_id) REFERENCES staff_account (id), 
	CONSTRAINT fk_lead_task_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_task_assignee_id_done_at_due_on ON lead_task (assignee_id, done_at, due_on);
--
CREATE INDEX ix_lead_task_lead_id_due_on ON lead_task (lead_id, due_on);
--
CREATE TABLE lead_message (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	direction VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	message_id VARCHAR, 
	enclosed VARCHAR DEFAULT '' NOT NULL, 
	quoted VARCHAR DEFAULT '' NOT NULL, 
	copies JSON DEFAULT '[]' NOT NULL, 
	holding BOOLEAN DEFAULT 0 NOT NULL, 
	declared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_lead_message PRIMARY KEY (id), 
	CONSTRAINT fk_lead_message_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id), 
	CONSTRAINT uq_lead_message_message_id UNIQUE (message_id)
);
--
CREATE INDEX ix_lead_message_lead_id_at ON lead_message (lead_id, at);
--
CREATE TABLE planned_reply (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	author VARCHAR NOT NULL, 
	planned_at DATETIME NOT NULL, 
	send_at DATETIME NOT NULL, 
	reply JSON NOT NULL, 
	held VARCHAR NOT NULL, 
	CONSTRAINT pk_planned_reply PRIMARY KEY (id), 
	CONSTRAINT fk_planned_reply_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_planned_reply_lead_id ON planned_reply (lead_id);
--
CREATE INDEX ix_planned_reply_send_at ON planned_reply (send_at) WHERE held = '';
--
CREATE TABLE reply_wording (
	id CHAR(32) NOT NULL, 
	code VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	current BOOLEAN NOT NULL, 
	offered BOOLEAN NOT NULL, 
	"then" VARCHAR NOT NULL, 
	label JSON NOT NULL, 
	subject JSON NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_reply_wording PRIMARY KEY (id)
);
--
CREATE INDEX ix_reply_wording_code ON reply_wording (code);
--
CREATE TABLE lead_text (
	place INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_text PRIMARY KEY (place)
);
--
CREATE VIRTUAL TABLE lead_search USING fts5(terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
--
INSERT INTO lead_search (lead_search, rank) VALUES ('secure-delete', 1);
--
CREATE TABLE saved_view (
	id CHAR(32) NOT NULL, 
	owner_id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	shared BOOLEAN NOT NULL, 
	"query" VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_saved_view PRIMARY KEY (id), 
	CONSTRAINT fk_saved_view_owner_id FOREIGN KEY(owner_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_saved_view_owner_id ON saved_view (owner_id);
--
CREATE TABLE routing_rule (
	id CHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	languages JSON NOT NULL, 
	countries JSON NOT NULL, 
	sectors JSON NOT NULL, 
	topics JSON NOT NULL, 
	sizes JSON NOT NULL, 
	owners JSON NOT NULL, 
	most_open INTEGER, 
	active BOOLEAN NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_routing_rule PRIMARY KEY (id)
);
--
CREATE TABLE import_draft (
	id CHAR(32) NOT NULL, 
	author_id CHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	name VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	choices JSON NOT NULL, 
	CONSTRAINT pk_import_draft PRIMARY KEY (id), 
	CONSTRAINT fk_import_draft_author_id FOREIGN KEY(author_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_import_draft_author_id ON import_draft (author_id);
--
CREATE TABLE lead_import (
	id CHAR(32) NOT NULL, 
	author_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	count INTEGER NOT NULL, 
	undone_at DATETIME, 
	undone_by CHAR(32), 
	removed INTEGER DEFAULT 0 NOT NULL, 
	reached BIGINT DEFAULT 0 NOT NULL, 
	"left" JSON NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_lead_import PRIMARY KEY (id), 
	CONSTRAINT fk_lead_import_author_id FOREIGN KEY(author_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_lead_import_author_id_at ON lead_import (author_id, at);
--
CREATE TABLE lead_tag (
	lead_id CHAR(32) NOT NULL, 
	tag VARCHAR NOT NULL, 
	place BIGINT, 
	CONSTRAINT pk_lead_tag PRIMARY KEY (lead_id, tag), 
	CONSTRAINT fk_lead_tag_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_tag_tag_place ON lead_tag (tag, place);
--
CREATE TABLE lead_topic (
	lead_id CHAR(32) NOT NULL, 
	topic VARCHAR NOT NULL, 
	place BIGINT NOT NULL, 
	CONSTRAINT pk_lead_topic PRIMARY KEY (lead_id, topic), 
	CONSTRAINT fk_lead_topic_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_topic_topic_place ON lead_topic (topic, place);
--
CREATE TABLE lead_result (
	lead_id CHAR(32) NOT NULL, 
	amount BIGINT, 
	currency VARCHAR NOT NULL, 
	jobs INTEGER, 
	site VARCHAR NOT NULL, 
	decided_on DATE, 
	lost_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_result PRIMARY KEY (lead_id), 
	CONSTRAINT fk_lead_result_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE TABLE lead_amendment (
	id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	item_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_amendment PRIMARY KEY (id), 
	CONSTRAINT fk_lead_amendment_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_amendment_lead_id_at ON lead_amendment (lead_id, at);
--
CREATE TABLE lead_relation (
	lead_id CHAR(32) NOT NULL, 
	other_id CHAR(32) NOT NULL, 
	verdict VARCHAR NOT NULL, 
	likeness JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_lead_relation PRIMARY KEY (lead_id, other_id), 
	CONSTRAINT fk_lead_relation_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id), 
	CONSTRAINT fk_lead_relation_other_id FOREIGN KEY(other_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_relation_other_id ON lead_relation (other_id);
--
CREATE TABLE lead_undo (
	act_id CHAR(32) NOT NULL, 
	lead_id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	CONSTRAINT pk_lead_undo PRIMARY KEY (act_id, lead_id), 
	CONSTRAINT fk_lead_undo_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id), 
	CONSTRAINT fk_lead_undo_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_undo_account_id ON lead_undo (account_id);
--
CREATE INDEX ix_lead_undo_lead_id ON lead_undo (lead_id);
--
CREATE TABLE export (
	id CHAR(32) NOT NULL, 
	author_id CHAR(32), 
	actor VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	filter JSON NOT NULL, 
	since_last BOOLEAN NOT NULL, 
	format VARCHAR NOT NULL, 
	preset VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	columns JSON NOT NULL, 
	schema INTEGER NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	prepared BOOLEAN NOT NULL, 
	state VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	expected INTEGER NOT NULL, 
	approver_id CHAR(32), 
	approved_at DATETIME, 
	approver_tie VARCHAR, 
	approved_sha256 VARCHAR, 
	decision_reason VARCHAR NOT NULL, 
	snapshot_at DATETIME, 
	progress INTEGER NOT NULL, 
	progress_at DATETIME, 
	closed_at DATETIME, 
	count INTEGER, 
	bytes BIGINT, 
	sha256 VARCHAR, 
	members_sha256 VARCHAR, 
	left_out JSON NOT NULL, 
	withdrawn_since JSON NOT NULL, 
	file_until DATETIME, 
	fetched_at DATETIME, 
	saved_id CHAR(32), 
	CONSTRAINT pk_export PRIMARY KEY (id)
);
--
CREATE INDEX ix_export_requested_at_id ON export (requested_at, id);
--
CREATE INDEX ix_export_state ON export (state);
--
CREATE TABLE export_chunk (
	export_id CHAR(32) NOT NULL, 
	first_id CHAR(32) NOT NULL, 
	last_id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	ids BLOB NOT NULL, 
	CONSTRAINT pk_export_chunk PRIMARY KEY (export_id, first_id)
);
--
CREATE TABLE notify_task (
	id CHAR(32) NOT NULL, 
	export_id CHAR(32) NOT NULL, 
	enquiry_id CHAR(32) NOT NULL, 
	reference VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	done_at DATETIME, 
	done_by VARCHAR NOT NULL, 
	CONSTRAINT pk_notify_task PRIMARY KEY (id)
);
--
CREATE INDEX ix_notify_task_done_at_opened_at ON notify_task (done_at, opened_at);
--
CREATE INDEX ix_notify_task_export_id_kind_done_at ON notify_task (export_id, kind, done_at);
--
CREATE INDEX ix_notify_task_enquiry_id ON notify_task (enquiry_id);
--
CREATE TABLE saved_export (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	author_id CHAR(32) NOT NULL, 
	reason VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	filter JSON NOT NULL, 
	format VARCHAR NOT NULL, 
	preset VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	columns JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_export_id CHAR(32), 
	CONSTRAINT pk_saved_export PRIMARY KEY (id), 
	CONSTRAINT uq_saved_export_name UNIQUE (name)
);
--
CREATE TRIGGER export_chunk_refuse_update BEFORE UPDATE ON export_chunk BEGIN SELECT RAISE(ABORT, 'export_chunk is append-only: records of consent and audit are never changed'); END;
--
CREATE TRIGGER export_chunk_refuse_delete BEFORE DELETE ON export_chunk BEGIN SELECT RAISE(ABORT, 'export_chunk is append-only: records of consent and audit are never changed'); END;
--
CREATE TABLE kept_evidence (
	person CHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_kept_evidence PRIMARY KEY (person)
);
--
CREATE INDEX ix_kept_evidence_since_person ON kept_evidence (since, person);
--
CREATE TABLE records_file (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	salt BLOB NOT NULL, 
	asked JSON NOT NULL, 
	count INTEGER, 
	CONSTRAINT pk_records_file PRIMARY KEY (id)
);
--
CREATE INDEX ix_records_file_at_id ON records_file (at, id);
--
CREATE TABLE retention_run (
	id CHAR(32) NOT NULL, 
	actor VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	gone JSON NOT NULL, 
	kept INTEGER NOT NULL, 
	progress_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_retention_run PRIMARY KEY (id)
);
--
CREATE INDEX ix_retention_run_ended_at ON retention_run (ended_at);
--
CREATE INDEX ix_retention_run_started_at ON retention_run (started_at);
--
CREATE TABLE reveal (
	id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	salt BLOB NOT NULL, 
	CONSTRAINT pk_reveal PRIMARY KEY (id)
);
--
CREATE INDEX ix_reveal_person_id_at ON reveal (person_id, at);
--
CREATE TABLE rights_request (
	id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	asked VARCHAR NOT NULL, 
	received_at DATETIME NOT NULL, 
	opened_at DATETIME NOT NULL, 
	statutory_due_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	extended_at DATETIME, 
	extension_reason VARCHAR NOT NULL, 
	identity VARCHAR NOT NULL, 
	identity_proof VARCHAR NOT NULL, 
	identity_asked_at DATETIME, 
	identity_proven_at DATETIME, 
	handled_by VARCHAR NOT NULL, 
	reminders INTEGER NOT NULL, 
	closed_at DATETIME, 
	outcome VARCHAR NOT NULL, 
	outcome_text VARCHAR NOT NULL, 
	CONSTRAINT pk_rights_request PRIMARY KEY (id)
);
--
CREATE INDEX ix_rights_request_closed_at_due_at ON rights_request (closed_at, due_at);
--
CREATE INDEX ix_rights_request_person_id ON rights_request (person_id);
--
INSERT INTO alembic_version (version_num) VALUES ('initial_77c3183a575a') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('05937aa24bad470b984c29dc2f9da8bc', '2026-11-29 00:25:56.206000', 'operator:policy:publish', 'operator', '', X'2818E828281F930C64BB0FD63F691CA0041CCFE844B019861215D4E6A14EA3D7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2235663236323865623163633930626630313139663566323735396362333139323538633231366334663230313132613237623261376332323763326132353136222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223035393337616132346261643437306239383463323964633266396461386263222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430303A32353A35362E3230365A222C2276223A327D', 'ba86e597f102f16a8d278e097824a764a821eedff70e9b7742942dcbfc105023'),
('0918fdbdff684625b8fdcfead3b4ff06', '2026-08-31 00:25:56.718000', 'staff:account:create', 'ba2d64e7b7c04ec7b4f1af3fc7403328', 'ba2d64e7b7c04ec7b4f1af3fc7403328', X'94432CF75E86F198E5431E0FFA2061C37AB387CF5EA5D7C6ED4656B089D79AB6', X'7B226163746F72223A226261326436346537623763303465633762346631616633666337343033333238222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223039313866646264666636383436323562386664636665616433623466663036222C226B696E64223A226175646974222C227375626A656374223A226261326436346537623763303465633762346631616633666337343033333238222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', 'c77e3af4bc32db1ff3241f90aadb6026634c52d1d81b39c9a311856cc0a50041'),
('15a71644ed57404ab9de80fcf29a5825', '2026-08-31 00:25:56.718000', 'staff:account:create', 'e6f58f616db44ecb878e6ba855572526', 'e6f58f616db44ecb878e6ba855572526', X'BB01E3AAF696954BFAC72E7EB8A1DC7F40454B64B6C1931A53EF651AF78782B0', X'7B226163746F72223A226536663538663631366462343465636238373865366261383535353732353236222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223135613731363434656435373430346162396465383066636632396135383235222C226B696E64223A226175646974222C227375626A656374223A226536663538663631366462343465636238373865366261383535353732353236222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '117a81467fb4f980056ba5b83cea9e22fda365a0c5e52f6157e1cd1ba01f115c'),
('1aaf9a0dfbd2429197b1abf82f4eddf6', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'A08990EED9361B12F968D84E099D4D693DADE88C93D3F345FBF6A0D9121D20CF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223330366134333533623038323462316262323633393234343665306266313364227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223161616639613064666264323432393139376231616266383266346564646636222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '4b52899f4c3e6d4a94f9ff4f64691edd3d7f944c738ac56b920270466ba0e290'),
('1ded2d8c3ead4b46bc3c0ce2ea28edd8', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'D20BC5E5386C4482CB7492B104D34B3166595219C392ABD32F49326298483E2F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226534323563633237396566393437313262363937653861363331323363326430222C227461736B223A226636303232323562323536353466623939353065303461376539366466653061227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223164656432643863336561643462343662633363306365326561323865646438222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3db9160d437395c5d2f22ce9ddf0933af3689f7870f93598189c90b988f50314'),
('1f2e1c3995cc4bb1b5e091a76965a114', '2026-08-31 00:25:56.718000', 'staff:routing:change', 'operator', 'fcd09bd7bdeb40728fd2cdf0a5d796f3', X'65E852BDC3CA7F038AACA6A612F88A42F04BBEB91E8EA1BDC2D6667B9FEC3A27', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223166326531633339393563633462623162356530393161373639363561313134222C226B696E64223A226175646974222C227375626A656374223A226663643039626437626465623430373238666432636466306135643739366633222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '7fbbe1318d40e4314723c8f54ee3055db1cae50275079b25b509f68211acd491'),
('25c21839f30440af89c96b413b0db47c', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '04a262d5583c49fb9ad4007a1619bbeb', X'307AC6AA2114F5ED719CB7E2CD2AB3BBF6DD87FF54BF3043E84ED43C9D893776', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223235633231383339663330343430616638396339366234313362306462343763222C226B696E64223A226175646974222C227375626A656374223A223034613236326435353833633439666239616434303037613136313962626562222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '03a9c663c2476dc2dab7d21018cae21ea8e086f359d955aca0a458e86494471c'),
('270c1211d7a144c399d261fb564cf0c9', '2026-11-23 06:04:00.000000', 'staff:contact:log', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', X'DAD547095333D147C538BAF5D26E189C0C53B94B6E1B1B212A1574FBEE6087DB', X'7B226163746F72223A223635363536633239306230323462383838346236626366623731656239386364222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223237306331323131643761313434633339396432363166623536346366306339222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731646239313135663666663666393433666534222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '7517058681ef66c2811b30877ce751db4a57e3e800310370803bb4f30bd2cee1'),
('274042a94b224ce29aecd50d6d25651d', '2026-08-31 00:25:56.718000', 'staff:account:create', '4d65226ca3c3478b89d6ce53502ee795', '4d65226ca3c3478b89d6ce53502ee795', X'BAA457EA306746DD7DBC908383232A3EB82494CC7C6B3DEE69618CEB466CEFA2', X'7B226163746F72223A223464363532323663613363333437386238396436636535333530326565373935222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223237343034326139346232323463653239616563643530643664323536353164222C226B696E64223A226175646974222C227375626A656374223A223464363532323663613363333437386238396436636535333530326565373935222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '40431038b9537d6172ba48da748d170b8031677885fe72c95217361c5cfef04e'),
('27b847c5a7144de4b8d0a21b06d0a3c7', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'ECEBD4D61B7BCFA0EC9E2272EE043C6F4827F5D141293BE1E8E2E52A95C4B745', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223663323066623161666539643465383739376539386265343938636432646334227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223237623834376335613731343464653462386430613231623036643061336337222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7436caa1f69f8de34b733eb986998a24c2608330158c2bf3aaf8e64c9fb66ea2'),
('28e7e309422c4060a821e66ca882dc7e', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92731386559d6bca7f9681', X'B575822EFE5CE7729682E8E85938980C8F295DADDC61B543ED5CCB816173EB08', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323737353061323033613162616538396634633534222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223238653765333039343232633430363061383231653636636138383264633765222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733313338363535396436626361376639363831222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e07b3c8e837145e2538818ea0846d890c3ee6afaa3595ef87ccf7aeb4ee86ee2'),
('29304f9084b84f9b9ede4c95c0de4590', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'69743FF58307BC3CC75AF59E2CD7B6A304AC7D10245DDECDB6F43890FA68A84B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223531363737323832626662623436653261666166303134303365383035316165222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223239333034663930383462383466396239656465346339356330646534353930222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '788cdd0fac78e69e71150c18ccbf25d5891aba8bce42d778c38d719b80ec112f'),
('2e1d051169c94494a754e5963f93077c', '2026-03-04 08:35:15.250000', 'person:data:act', '', '4df7926a91194506b1c9836bf3ee6c8f', X'63355FEA2F3ABBBAE2FF6035629D0FBAE3EBD1D27A5144CE2493870B662BEDAD', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223265316430353131363963393434393461373534653539363366393330373763222C226B696E64223A226175646974222C227375626A656374223A223464663739323661393131393435303662316339383336626633656536633866222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '7d9da9e9b9f312d3652d9e8aff7c0be593f9f111861ce2b71f5527ad3e10a8a3'),
('2e596233c7f64f7d950087a104b99698', '2026-08-31 00:27:56.718000', 'staff:routing:change', 'operator', '91cfb48948c14a469291f1d8637265eb', X'0F901B617162619DA9A005A96BCD7846A9821E28DF3B90891F97CEBBDD5C475E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223265353936323333633766363466376439353030383761313034623939363938222C226B696E64223A226175646974222C227375626A656374223A223931636662343839343863313461343639323931663164383633373236356562222C2274696D65223A22323032362D30382D33315430303A32373A35362E3731385A222C2276223A327D', '0779af30f3a6e0ddf53d043d56a05662aeda5c9852ba8dbff2efcfca14de3ab1'),
('34f32e4e883f45c59a0dd141ba35fe47', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'7CA4AE866C851A4E76161813FDE848D612227448E9BA43F1C88097FF038040E5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223334663332653465383833663435633539613064643134316261333566653437222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '3f2d9e6d706c7620bd023fe0b24545ad87c8b3a41aabc67f33dff735609bdec5'),
('400162ecb58f4707a925d64875dc6cd6', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'B99005F59F71FCD742296E6E5994B13525566AA6849C47C0909967471742E1F2', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323734353338623934316134313261623134326162222C226974656D223A226535656436653964643665333466323438353532343436336233623035646139227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223430303136326563623538663437303761393235643634383735646336636436222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '516cbaf28f3bb5e9903eac8629476ed8215243ddc213fd16410182162d04b360'),
('475a103893d84823b9e6fabc21f1928c', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'19CC2C221BF5AFDF2CBBCB1196B5860399EFA0A33538E2D344EB18303DE67CEC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223437356131303338393364383438323362396536666162633231663139323863222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '62421513249ca0e432db6b514a99da61083472368720e0848a2aef6e2e726eb6'),
('49d4c363aae44fa8b69e4743027f84d2', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'A6DB410358B667B414575E836B6AC412E0DD4927F28CFCED0AD2886742BB6EEB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223439643463333633616165343466613862363965343734333032376638346432222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '44ee3a8b7807f0f5467807b55e6b2ce8ddf7e78a5eebedcfb73270114b9ffa16'),
('4a429ef29eed4de09509b1060c4a01dc', '2026-11-29 00:25:56.206000', 'operator:policy:publish', 'operator', '', X'64202D35C44FC38B72D120FEED5F20D4DCD375A5A423D9F38AAD38F184DEC110', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2231336662383430363838343061623337336233653365303963303961313038376163353432386631626563306566386463633134353766366635356334663365222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223461343239656632396565643464653039353039623130363063346130316463222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430303A32353A35362E3230365A222C2276223A327D', '45febbb3c8a212a6f8afd79b3c91b0aa7ea919903d2d842e9af05023c282c142'),
('4b9ef50fd7804ae298587c5bf30f60e2', '2026-08-31 00:25:56.718000', 'staff:account:create', 'ca7f7dd113f2441698e044e80e858ca9', 'ca7f7dd113f2441698e044e80e858ca9', X'94CE8A7F3EF18E78AB84D2B475A3A910058FE9CD8AFACAAB9A7CB1570657A114', X'7B226163746F72223A226361376637646431313366323434313639386530343465383065383538636139222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223462396566353066643738303461653239383538376335626633306636306532222C226B696E64223A226175646974222C227375626A656374223A226361376637646431313366323434313639386530343465383065383538636139222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', 'f06061a0905cf415832ad18be5bbf2a90cb9872c9278307c4761fa3a3607849b'),
('4cba48bb02124e6ea6cf864314f09f9c', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'DBFF984A76AD84EC3C863E70E6CA5EFBCEFEBABC261BD242838DBCC34729812C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223463626134386262303231323465366561366366383634333134663039663963222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '1c5acc302ff36d19e134138149af40db18cd87c24a2b243f484c402d3c3f48a0'),
('50c97f2aa68649e4912aaf038a3a851a', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013272c098cc724c256a6793', X'A4437B157DA45F95AB7D47F8D7C9E0F7E5FC4B5D80DACCD9D7938EA6A97EAC19', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A223464363532323663613363333437386238396436636535333530326565373935227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223530633937663261613638363439653439313261616630333861336138353161222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323732633039386363373234633235366136373933222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'aee716ffb98960fef537c6c14400722eca954de138d981a5e0243d6579163285'),
('52fcc0fe29d24934b6659d3ca5f631ca', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'C6A644E88D079ED9F6A3A00556E6F4160879D7A36AC8782987ABA0B3F63C462F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226538353030383931623937623430616461336438653839616135396534366333222C227461736B223A223939633264613762613832613462666138396162643831336235326238396664227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223532666363306665323964323439333462363635396433636135663633316361222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a76a13ad7c30622611a20050c3a9982558b9b5817b5a218e5af088a5c8a6ba5b'),
('5bcd4e18f6274db2905c31d882970788', '2026-11-23 04:18:52.000000', 'system:lead:route', 'system', '01a206a0cbf871db9115f6ff6f943fe4', X'F6891BA84C75E35704FD7DDDC1C071262A5CE760D0417D20164F8C1D07DD9B44', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223737386632626232353135313436373761363136633635633637353862373930222C22746F223A223635363536633239306230323462383838346236626366623731656239386364227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223562636434653138663632373464623239303563333164383832393730373838222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731646239313135663666663666393433666534222C2274696D65223A22323032362D31312D32335430343A31383A35322E3030305A222C2276223A327D', 'f6237dd2366833273b178f68774b3378b57cb93f23f46158105c7685da6a9ada'),
('5c1de15528374e14bd651c9a84dd1b5b', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'a9faffc5388244d1abf793bd9d18de1e', X'496A8F776B53E25D2321C87F4D7A9F06F5FA96D4CCCA588E4FB1547CA7BBAC6E', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223563316465313535323833373465313462643635316339613834646431623562222C226B696E64223A226175646974222C227375626A656374223A226139666166666335333838323434643161626637393362643964313864653165222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '22c251012de8703ad5ed35e4ab51338d5735cac5349f6dcbe2c928b27dd76f82'),
('64a40227c5c048199fa6d5e0db0ed145', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27750a203a1bae89f4c54', X'CC60D79A4E97475794E9DD9359DC24D6E2DB8957151CEAAB6CA5558C73D8D71A', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A223464363532323663613363333437386238396436636535333530326565373935227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223634613430323237633563303438313939666136643565306462306564313435222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c1ff967caf6cf8e80b5046bf64c84e99efa12769cd65788ae6a8a4603c9b8337'),
('69e166d0471a450fac7187ca3b1e8c12', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'08DF174D42C1C5971E6E7923CB6169469D5D3B15BE8F8ABADC6F356960A9DB03', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223639653136366430343731613435306661633731383763613362316538633132222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '5c1a3395343c430b29ceb600e825f70176c8dee688afb432856d4ad128a7d0dc'),
('6dbfe599926a4bbab2ad1fa904a31146', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'7B1845CBDC617827DA499F5ECF57600DC9A95310B9E92D085F7D3C0C4D028F24', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223664626665353939393236613462626162326164316661393034613331313436222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '761ff44893b33ea3553fd21526459462a58157558ed790f46a980d5f4f5c8a33'),
('723fce29016a4c3192cfc520773a5288', '2026-08-31 00:25:56.718000', 'staff:account:create', '65656c290b024b8884b6bcfb71eb98cd', '65656c290b024b8884b6bcfb71eb98cd', X'A55EDB94F19CAB4087A3DE3D91BD5D99773963C038076CC260B8DCAB854E4106', X'7B226163746F72223A223635363536633239306230323462383838346236626366623731656239386364222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223732336663653239303136613463333139326366633532303737336135323838222C226B696E64223A226175646974222C227375626A656374223A223635363536633239306230323462383838346236626366623731656239386364222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '55f47ab6e9d1993ab2416416ec263e0e33fe72bd718fc2fbb7f1c9e1fc1a2a74'),
('7f3226ba9b354f60a4c6b986217f165f', '2026-11-23 06:04:00.000000', 'staff:lead:status', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', X'34291DA3A97A1C861425918B4013FE10B75BFD70C8B59C790E84400302DE8F00', X'7B226163746F72223A223635363536633239306230323462383838346236626366623731656239386364222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223766333232366261396233353466363061346336623938363231376631363566222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731646239313135663666663666393433666534222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '23e9ca0da0cf9ce24b5f7312ed4b6f263f6de5dc8756cad7606543951a3e7e4c'),
('803c556654324a91aa23533bb815f3cd', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', 'a549c27f7aa044f389163853a96ac545', X'AB2269432A6E3E6962ED3AC52569E7FFB74679D79725F43F0A71AF8170935D4E', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2233343030313633613730666534613833353138313466353638303765643637303866643962636531383537393930623035613363366432626538356137333433222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223830336335353636353433323461393161613233353333626238313566336364222C226B696E64223A226175646974222C227375626A656374223A226135343963323766376161303434663338393136333835336139366163353435222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '75035e6b20a001f6ff8dd31700b881f38350fe22a9a9f4eb51b69ada2a745636'),
('86d42408fefb4ab2adeb87dc4315c292', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb92731386559d6bca7f9681', X'1412E6852E605C2676A43B6644EC13142F653D368679BE3C0179E704C91B06B4', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A223464363532323663613363333437386238396436636535333530326565373935227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223836643432343038666566623461623261646562383764633433313563323932222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733313338363535396436626361376639363831222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '94097084905c2313f35d1adffc8038f028f0ec6d5730344d7eab1806e338a1de'),
('94900dc4f6eb4de28b869ab22fd1988b', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'44F0012854D60CC4867FDD86BCE62C709E096558A30777C9E5773181163C3308', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323731656338633965393937336463353237393565222C226974656D223A223663323066623161666539643465383739376539386265343938636432646334227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223934393030646334663665623464653238623836396162323266643139383862222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ac3a2b31c579135dc590aba85d22edbebd493f3bfcde7a1b195ded89f14d571c'),
('973f6fd3c78d45809ddab5888a2f8bdb', '2026-11-26 00:25:56.718000', 'staff:account:absence', '4d65226ca3c3478b89d6ce53502ee795', '4d65226ca3c3478b89d6ce53502ee795', X'EB9EDA7F28A4A8A763462A83C4BB3F868811508D915409064F676DA264287FD4', X'7B226163746F72223A223464363532323663613363333437386238396436636535333530326565373935222C2264657461696C73223A7B22646570757479223A226361376637646431313366323434313639386530343465383065383538636139227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223937336636666433633738643435383039646461623538383861326638626462222C226B696E64223A226175646974222C227375626A656374223A223464363532323663613363333437386238396436636535333530326565373935222C2274696D65223A22323032362D31312D32365430303A32353A35362E3731385A222C2276223A327D', '3862bac0e9ee33da75feb8572e35b8866b729d2d5e56ae8c7bcd84ac56bb217e'),
('9b7ce28fbc6f4e4dac2bc6b04f381d6e', '2026-08-31 00:28:56.718000', 'staff:routing:change', 'operator', '778f2bb251514677a616c65c6758b790', X'1ED315D5ACDF5D40061623579D35E6622EAEBC652B2536A01F7A5769404AAD19', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223962376365323866626336663465346461633262633662303466333831643665222C226B696E64223A226175646974222C227375626A656374223A223737386632626232353135313436373761363136633635633637353862373930222C2274696D65223A22323032362D30382D33315430303A32383A35362E3731385A222C2276223A327D', '4a9ee150ee34dafb542c210a07b0b5c80fe027e7c37d0a31b9bbb8d1922149bd'),
('a0fba56606604577a93988e1306c1fc7', '2026-08-31 00:26:56.718000', 'staff:routing:change', 'operator', '41e1d72eff3e4ce9bab61f095b5a4dd3', X'AACE717130E278D9B6151B99F90609FA2B428C6399D20152BE294908E83E5842', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226130666261353636303636303435373761393339383865313330366331666337222C226B696E64223A226175646974222C227375626A656374223A223431653164373265666633653463653962616236316630393562356134646433222C2274696D65223A22323032362D30382D33315430303A32363A35362E3731385A222C2276223A327D', 'd22ee634e22d1530865c8ee38298a61894f85de2a41dd36af00a9fe4bb7e1931'),
('a60c18638960441a85dbdf559349d10c', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92764dad7c03acf4eb586f', X'C01BED0B712D164F06E1FD00E0743D9FB703E169745F2E3D823CA0F69ABEBF10', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323737353238626531353130376337383864323539222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226136306331383633383936303434316138356462646635353933343964313063222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323736346461643763303361636634656235383666222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '340e6fa82a6ac9c3b2cfe0217803a6b2e6952e7754a2a0a6010935b4bc0e4d9a'),
('a687b68fe63d48d2954c78cdb58292fb', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'FAF7D93C5940F1E4C94C898F64631B1A982CD18280CD170C0A2591ED7CA4E738', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226136383762363866653633643438643239353463373863646235383239326662222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', 'be9c5b7e00a3337f78ae72a645d5bc086cdd3c5c0b701055a73fefdb12e78ccd'),
('a8b4400e01dd474287a9be2c31045cf6', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'2B10CC46C98F1F462EE493958F001ED3DFD27BC89A19B7E8C7FD7B5461714BB5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226535656436653964643665333466323438353532343436336233623035646139227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226138623434303065303164643437343238376139626532633331303435636636222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ea1f72c5dfd0ac9fafc6396a8bab5f9d8eeaf6868500e48e6a1ba48eba2ce9bf'),
('acf06140341e41ef8d0bb93e74657bf0', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d277528be15107c788d259', X'2A3A6E5F7D13A38B6152657650E52EA0AFA4E48D8625AA8032066CF456CFCBE0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A226361376637646431313366323434313639386530343465383065383538636139227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226163663036313430333431653431656638643062623933653734363537626630222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4ea8fa9fec58c1d35dbc2e0dda76e5c594e35a6c1fc5956c37ade4e7743c2f50'),
('b49c2191c21646a69f6de63b056ddc3d', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'A21AD42AF167C567C02F61A9D1B2DE4CA49795A6CEAE7839106247CAB2EB4CF5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226234396332313931633231363436613639663664653633623035366464633364222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '404b4d14df3f2d96b1e5459fb8686848f8bb073817fe553af7db1552419c8d1a'),
('b7676a64339c4314973a0b40fcd2891d', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'1CE1CC4EB71F09C19E045AE034462655B9C8D2367BEB373FF791C297940D70B4', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226237363736613634333339633433313439373361306234306663643238393164222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '3aa83285daa143d6ed0cbcad6bb8242dcdf971bb9f89ce37ae36f89b51051394'),
('bad4e524a0284c01ad5cc61ab98a234a', '2026-11-27 02:15:00.000000', 'staff:contact:log', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', X'6FD31201FDA69608B6CA6B8D82524B91691ADDB1CC6FA461E3CEC962C090C9A9', X'7B226163746F72223A223635363536633239306230323462383838346236626366623731656239386364222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226261643465353234613032383463303161643563633631616239386132333461222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731646239313135663666663666393433666534222C2274696D65223A22323032362D31312D32375430323A31353A30302E3030305A222C2276223A327D', '70ce2da8992a37f83975f3d40931fe4bb5aba339a65a7f3385931613897ba7cc'),
('bd17beafefff433f928080c8df5096ab', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '4df7926a91194506b1c9836bf3ee6c8f', X'1AF06697BD231C5C28F8232145F7D3A7D764BB6C8E3D9BF28F4724214798A6CD', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A226664396637393831613730313465666362383162653433613131356465346234227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A226264313762656166656666663433336639323830383063386466353039366162222C226B696E64223A226175646974222C227375626A656374223A223464663739323661393131393435303662316339383336626633656536633866222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'cfd91da64686ef20aae61301360ac85cf0416f51b59816beb5c46b8e5d253271'),
('c51f81c35d8c49ac94211191b64b1b49', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'B2DDD2D703E5126E68A1C886027BF6A70E9B46D20B814FE3C3953003E274D983', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226335316638316333356438633439616339343231313139316236346231623439222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b0a8af7a40d0eedf313c2f891e96361dcbdf7d8e3151e988bde201b0285a1a47'),
('c5875b2360a64203853256a9425e753b', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013275ae815f0d5fa1612770', X'E2E534046B582B434B98C2D141B8F3D9CCDF4F49F9CF08CA31F3C46246AE4EDC', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A226361376637646431313366323434313639386530343465383065383538636139227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226335383735623233363061363432303338353332353661393432356537353362222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323735616538313566306435666131363132373730222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a52e88e99578a61df78519a732f07d5d4ab1de7983e0bef00cf14e973ca6f475'),
('c800601c12cd4bfa86b2ca6d8851e22c', '2026-11-29 00:25:56.206000', 'operator:policy:publish', 'operator', '', X'A65B8495B64028A3DE749CA90C101FC747FCF922C7757B160C12DB3CC3CD62EA', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2237616266646266666235626363386130643865323633366538633166313965363362303562393861346134363664393261666638303932666639303963613038222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226338303036303163313263643462666138366232636136643838353165323263222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430303A32353A35362E3230365A222C2276223A327D', '64b8839920f4ecee9b62a1ec968c9f4db48fa11512bc7991e484595bb9dafc9d'),
('cef36c41b02a41d6b35c6fe3d430a788', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'CD9B391BA332C0E5F498E24AE3150466F81EF8C1C22CAD355D675B4C00EE913D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226365663336633431623032613431643662333563366665336434333061373838222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd183cb8e5fad2a92a734a161909f191b41103c98d1b8798e4fba210eaf652c0a'),
('d38af3c9c889446cbcbe0110d9cbc6f5', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'A70B063015C589FF33C20ADC485323D74EF867D73449F0936E7337D09A8ABC5C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223530396436356632306666323466626338323032373965326438326231383665227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226433386166336339633838393434366362636265303131306439636263366635222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '83630508841c7f412302be6c2e4de943b82d5be96f99f0ffd54de914849b6073'),
('d8ca3ff175ff47669a9e44fe1467638f', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', X'83B7296614022B9E3AE59B0AE9C118C850CDD37B302C8286135CB5542D192C2A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226438636133666631373566663437363639613965343466653134363736333866222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353061323033613162616538396634633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '16d0389dd88d63585fe788a2763e318afc686365a2ab2368cbd1732c975fba78'),
('d931c5006adf4b5b955041916e0495ce', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'563621294CC1A0D5676788684D05DF78B504DA3A87583CBC28F463C70DA0E71E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A226439333163353030366164663462356239353530343139313665303439356365222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4f69a6a64433457ab405b2c3ba4bc2cd0888afe7202dfffde61f200c73071c4d'),
('db4a2f7f97dd40649ff265e869eea8fa', '2026-08-31 00:25:56.718000', 'operator:account:invite', 'operator', '', X'3F67BC436FF144C2B367C8FB6D9BF2E4952AE18CF74DCD39449C4B50C8BB67D3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226462346132663766393764643430363439666632363565383639656561386661222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', 'ae423eb447402937d1998f112d854e74a7811fcad8756f12a8a829d8df56fd4e'),
('e71b3e6d154e40a1a68c80857f24e565', '2026-08-31 00:25:56.718000', 'staff:account:create', 'ff217a846f794622bcda6148e7fea1cf', 'ff217a846f794622bcda6148e7fea1cf', X'1F7BFC1007CA7FA73B3284216AA75BE58E748E3A219F0C5B260F4B9C68C61986', X'7B226163746F72223A226666323137613834366637393436323262636461363134386537666561316366222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226537316233653664313534653430613161363863383038353766323465353635222C226B696E64223A226175646974222C227375626A656374223A226666323137613834366637393436323262636461363134386537666561316366222C2274696D65223A22323032362D30382D33315430303A32353A35362E3731385A222C2276223A327D', '1c31952af29427421f7571d0d85f9d17127b00979567b967cfba68958eeb0173'),
('e82a20996c1e4e10adee08bf81bb2dbb', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27b82ac38cc2ee57862b1', X'6F457366AE01DE643B54CAC3BE5742E34F43FE602CA65D14E282DF33C1D339F4', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323731326162383834626630313836666664323136222C22726F775F736861323536223A2262306531346166396165633061653633353535366534613039643035393934313130326334373765333238353165323131306131613732353232363937333961227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A226538326132303939366331653465313061646565303862663831626232646262222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762383261633338636332656535373836326231222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9e4a58e919aa0e745846bf17390463813abce9ba1fc3d7b7db7a6f981ce17933'),
('e97123a503794099ad42737682230600', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2712ab884bf0186ffd216', X'052163188A029E74A85296DF48AB37D44A0E96A322FF11D6A254B90086A649D4', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323731326162383834626630313836666664323136222C22726F775F736861323536223A2239633136363236623538336132303962396134633036663832633338393434343734333962333838623533356431643537313837346531396633306139316262227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A226539373132336135303337393430393961643432373337363832323330363030222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731326162383834626630313836666664323136222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '717e419a6e9fa7bb05de5952399c17b6c563ee49e98e52aa4310eb78e3a6946a'),
('eaa645ad21c2402ea95bcf12db7250f6', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a549c27f7aa044f389163853a96ac545', X'11D2A3EED7B2617AEA708A6A4EA9F95CC1CEC71765832D29B2F926AFA6B67741', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226561613634356164323163323430326561393562636631326462373235306636222C226B696E64223A226175646974222C227375626A656374223A226135343963323766376161303434663338393136333835336139366163353435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fa8c3e8d0fe6231a14999634378dca416bf464fa5c12b074910617c2339dc3e2'),
('f1b6b46cc8814af9ae17849f4c85629c', '2026-11-29 00:25:56.206000', 'operator:policy:publish', 'operator', '', X'4381DC830AAB27B40CE2BA78B038C77366095B6F96D1204BAC5CA77C4B9D52D9', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2264336261383962386465306639636538323435306435623330333965366637323536306635653866666461326131626138323136303965366138653130396562222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226631623662343663633838313461663961653137383439663463383536323963222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430303A32353A35362E3230365A222C2276223A327D', '9cf271fcd6061e4d1f3a69e262d94be4a84d469e0dd85f7d9996cfb2fabc0c98'),
('f6a27814f36a4a788f7c2b9bd1ca700e', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '4df7926a91194506b1c9836bf3ee6c8f', X'B7B5E4E6793F34404339FB8FB8D004EC9D04AC5A19AE20C1A151C50F2D5BE54F', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2261383833346332363536663866323362303239653735663831326339363066613832303065383463393164363133383862666531366139316462623963333939222C2265726173757265223A223034613236326435353833633439666239616434303037613136313962626562222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A226664396637393831613730313465666362383162653433613131356465346234222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A226636613237383134663336613461373838663763326239626431636137303065222C226B696E64223A226175646974222C227375626A656374223A223464663739323661393131393435303662316339383336626633656536633866222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '22a9b6064c475f3c841f1d0483dfae49747f1307da2ee110cd3962310d1719de'),
('f9d9a4847651458b9e711095f3235ddd', '2026-11-29 00:25:56.206000', 'operator:policy:publish', 'operator', '', X'0A5B62DE300C20F4FDA497D18C11DCB2BFAF325C3087E4CF4462F66B857FE95B', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2230373936363030306661636465663564356439316531363763303937613230333533366533393462386438313934663031646535323430633863613163613931222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226639643961343834373635313435386239653731313039356633323335646464222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430303A32353A35362E3230365A222C2276223A327D', '05ed352666042e94024b2c0e9fa81fdeb1b0390e5679ecf1693271c975cfabeb'),
('fa222c6b2e63489eaea22b63fcab1de3', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb92764dad7c03acf4eb586f', X'DB9E0AD451569603FFA61DBA9B69904670A5D94C713CD1BFFE765E37141AB341', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223931636662343839343863313461343639323931663164383633373236356562222C22746F223A226361376637646431313366323434313639386530343465383065383538636139227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226661323232633662326536333438396561656132326236336663616231646533222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323736346461643763303361636634656235383666222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '784b8371c668033c9229e738a107db9982db6ed91c8de45cedbf1c8aeaa90e6f'),
('fbbd672309ec4781b663beb5ba91e80d', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', X'758759998AEBBE33AA5DA0AF2B656D499024D75AECCD7EA141FA3545628C8449', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226330666565316661646562393433396262383835376133373936353836663362222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226662626436373233303965633437383162363633626562356261393165383064222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737353238626531353130376337383864323539222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '74a1fda073936d2b6c35a1cef3f8c828c2e5e48de50d2f196c18394b92164d2f');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d273269778af52564ca624', 'given', '03682e2e084441eca1e882b79b5d7106', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f64e499e2e4fe563af70be8e2006501b326e589f727528e4d98c9f768fb7ff9c'),
('019cb7f816d279df8a288894f257bf42', 'given', 'a9faffc5388244d1abf793bd9d18de1e', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5820a7d44b73187171c91c0d3c414fc1e8356d90bd3219a14804987a2c12c366'),
('019cb7f816d27b6f963ae52bb9acf624', 'given', '4df7926a91194506b1c9836bf3ee6c8f', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e3b32e37329dda1fec4cbb0232d8ebe972d14117d159a215444abc777b9377e8'),
('019cb7f9013274078ae1a1b483e0c73f', 'given', 'a9faffc5388244d1abf793bd9d18de1e', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3ae4b4794a52fbd5b65889b948adae7066872b102af313c69cb781f11844fb6b'),
('019cb7f90132767ea1d50df205bd8942', 'given', '4df7926a91194506b1c9836bf3ee6c8f', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '9dbaee0f5c87f2c88b44827abcbb95127c4e6933a5537641870d7915a1b59caf'),
('019cb7f9eb9271ccb7ac7fb3084503e0', 'given', '03682e2e084441eca1e882b79b5d7106', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '0ae72d5ab7104378460c182c102df2b2cbf647c781fe7d664574d144ed58bf34'),
('019cb7f9eb9279f4b4f195c934a3c91c', 'given', '03682e2e084441eca1e882b79b5d7106', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '245ad4b300017eb9910e99f9b9b089446541814c7f9561651e0b75616fddb198'),
('01a137fed510742e8312fee6afca8084', 'given', '034e0c1fbea4466d8f3c1111164c7a6e', '2026-10-14 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'c6ab5c988747b1ba699a4178f0fc37ff0923bf74b207d7474eb7bfef506218c6'),
('01a206a0cbf87661bb928361a7182080', 'given', 'bdb2f86d894d4d15992e2a6877234996', '2026-11-23 04:18:51.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '4820837ba118d44f083526e45cf50f40d018707525e2d97f0216d0c69f7e8f1f'),
('2536f23a5f2d4654bbe4b13c1c7783ae', 'corrected', 'a9faffc5388244d1abf793bd9d18de1e', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'ebe4aea859725856d52523166b11ca0801ce1ecdf28233885d7aff91c840a12c'),
('bb099cc3491b435eb7d2a6099aca4e74', 'corrected', '4df7926a91194506b1c9836bf3ee6c8f', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '7bc2d8bf096f272d95af3fe6cba1ebdfcbe108c6e0ff2b94e0ba57f2484c5448');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('04a262d5583c49fb9ad4007a1619bbeb', '4df7926a91194506b1c9836bf3ee6c8f', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223034613236326435353833633439666239616434303037613136313962626562222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223464663739323661393131393435303662316339383336626633656536633866222C2270726F706F73616C223A226664396637393831613730313465666362383162653433613131356465346234222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('04a262d5583c49fb9ad4007a1619bbeb', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('fd9f7981a7014efcb81be43a115de4b4', '4df7926a91194506b1c9836bf3ee6c8f', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '04a262d5583c49fb9ad4007a1619bbeb');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 0, 1, 'x', 0, 'x', '2026-03-04 10:30:15.250000', 1, '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', '00000000000000000000000000000001', 1, 1, X'0001');
--
INSERT INTO "kept_evidence" ("person", "since") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "lead_text" ("place", "text") VALUES
(1815155727616000601, 'gdz-vwst-vkdv
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
kolibriwerke zwickau
+49897654321
+49 89 7654321
rief an: will gleis 7
re: your enquiry
sehr geehrter herr xuanyuan, anbei der plan
herr xuanyuan isst keine erdnusse
erdnussfreien imbiss bestellen
herr xuanyuan isst keine erdnusse!
49897654321
gdzvwstvkdv'),
(1815155789056000915, 'gdz-58sp-ebdz
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdz58spebdz'),
(1815155850496000111, 'gdz-57qx-ywwq
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz57qxywwq
2082110000'),
(1815155850496000641, 'gdz-vgb3-dhd9
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzvgb3dhd9
2082110000'),
(1834947389440000225, 'gdz-4aa2-zfvw
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdz4aa2zfvw'),
(1838497311744000996, 'gdz-whzw-c2nc
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzwhzwc2nc');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A4F68334E716A4E6C4F78576B30346358505645704659774A4B65622F64694B466D4C52494C3836757A76493D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444141557251423735717A4C7950353364335841726B585161667A784550715877377A44444B6F773055723968305A74354F2B6176397A786D356A6A6C6C58386D3759337730497066634E796A4478462F7939725277773D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '7436caa1f69f8de34b733eb986998a24c2608330158c2bf3aaf8e64c9fb66ea2'),
(1, 1, '44ee3a8b7807f0f5467807b55e6b2ce8ddf7e78a5eebedcfb73270114b9ffa16'),
(1, 2, '516cbaf28f3bb5e9903eac8629476ed8215243ddc213fd16410182162d04b360'),
(1, 3, '3db9160d437395c5d2f22ce9ddf0933af3689f7870f93598189c90b988f50314'),
(1, 4, '717e419a6e9fa7bb05de5952399c17b6c563ee49e98e52aa4310eb78e3a6946a'),
(1, 5, '03a9c663c2476dc2dab7d21018cae21ea8e086f359d955aca0a458e86494471c'),
(1, 6, '5820a7d44b73187171c91c0d3c414fc1e8356d90bd3219a14804987a2c12c366'),
(1, 7, 'ac3a2b31c579135dc590aba85d22edbebd493f3bfcde7a1b195ded89f14d571c'),
(1, 8, 'b0a8af7a40d0eedf313c2f891e96361dcbdf7d8e3151e988bde201b0285a1a47'),
(1, 9, 'e07b3c8e837145e2538818ea0846d890c3ee6afaa3595ef87ccf7aeb4ee86ee2'),
(1, 10, 'a76a13ad7c30622611a20050c3a9982558b9b5817b5a218e5af088a5c8a6ba5b'),
(1, 11, '4ea8fa9fec58c1d35dbc2e0dda76e5c594e35a6c1fc5956c37ade4e7743c2f50'),
(1, 12, '4f69a6a64433457ab405b2c3ba4bc2cd0888afe7202dfffde61f200c73071c4d'),
(1, 13, '9e4a58e919aa0e745846bf17390463813abce9ba1fc3d7b7db7a6f981ce17933'),
(1, 14, '62421513249ca0e432db6b514a99da61083472368720e0848a2aef6e2e726eb6'),
(1, 15, 'c1ff967caf6cf8e80b5046bf64c84e99efa12769cd65788ae6a8a4603c9b8337'),
(1, 16, 'ea1f72c5dfd0ac9fafc6396a8bab5f9d8eeaf6868500e48e6a1ba48eba2ce9bf'),
(1, 17, 'd183cb8e5fad2a92a734a161909f191b41103c98d1b8798e4fba210eaf652c0a'),
(1, 18, 'aee716ffb98960fef537c6c14400722eca954de138d981a5e0243d6579163285'),
(1, 19, '340e6fa82a6ac9c3b2cfe0217803a6b2e6952e7754a2a0a6010935b4bc0e4d9a'),
(1, 20, 'a52e88e99578a61df78519a732f07d5d4ab1de7983e0bef00cf14e973ca6f475'),
(1, 21, 'e3b32e37329dda1fec4cbb0232d8ebe972d14117d159a215444abc777b9377e8'),
(1, 22, '784b8371c668033c9229e738a107db9982db6ed91c8de45cedbf1c8aeaa90e6f'),
(1, 23, '94097084905c2313f35d1adffc8038f028f0ec6d5730344d7eab1806e338a1de'),
(1, 24, '16d0389dd88d63585fe788a2763e318afc686365a2ab2368cbd1732c975fba78'),
(1, 25, '9dbaee0f5c87f2c88b44827abcbb95127c4e6933a5537641870d7915a1b59caf'),
(1, 26, '3ae4b4794a52fbd5b65889b948adae7066872b102af313c69cb781f11844fb6b'),
(1, 27, '245ad4b300017eb9910e99f9b9b089446541814c7f9561651e0b75616fddb198'),
(1, 28, '404b4d14df3f2d96b1e5459fb8686848f8bb073817fe553af7db1552419c8d1a'),
(1, 29, '3aa83285daa143d6ed0cbcad6bb8242dcdf971bb9f89ce37ae36f89b51051394'),
(1, 30, '788cdd0fac78e69e71150c18ccbf25d5891aba8bce42d778c38d719b80ec112f'),
(1, 31, '0ae72d5ab7104378460c182c102df2b2cbf647c781fe7d664574d144ed58bf34'),
(1, 32, '74a1fda073936d2b6c35a1cef3f8c828c2e5e48de50d2f196c18394b92164d2f'),
(1, 33, '83630508841c7f412302be6c2e4de943b82d5be96f99f0ffd54de914849b6073'),
(1, 34, '4b52899f4c3e6d4a94f9ff4f64691edd3d7f944c738ac56b920270466ba0e290'),
(1, 35, 'ebe4aea859725856d52523166b11ca0801ce1ecdf28233885d7aff91c840a12c'),
(1, 36, '22c251012de8703ad5ed35e4ab51338d5735cac5349f6dcbe2c928b27dd76f82'),
(1, 37, '7bc2d8bf096f272d95af3fe6cba1ebdfcbe108c6e0ff2b94e0ba57f2484c5448'),
(1, 38, '7d9da9e9b9f312d3652d9e8aff7c0be593f9f111861ce2b71f5527ad3e10a8a3'),
(1, 39, 'cfd91da64686ef20aae61301360ac85cf0416f51b59816beb5c46b8e5d253271'),
(1, 40, '22a9b6064c475f3c841f1d0483dfae49747f1307da2ee110cd3962310d1719de'),
(1, 41, '84f012ba7c9b9b223db98369130ad5a754b0cbb0e718f03c978fc42c843f78e4'),
(1, 42, '5c1a3395343c430b29ceb600e825f70176c8dee688afb432856d4ad128a7d0dc'),
(1, 43, '117a81467fb4f980056ba5b83cea9e22fda365a0c5e52f6157e1cd1ba01f115c'),
(1, 44, 'f06061a0905cf415832ad18be5bbf2a90cb9872c9278307c4761fa3a3607849b'),
(1, 45, '40431038b9537d6172ba48da748d170b8031677885fe72c95217361c5cfef04e'),
(1, 46, 'ae423eb447402937d1998f112d854e74a7811fcad8756f12a8a829d8df56fd4e'),
(1, 47, 'be9c5b7e00a3337f78ae72a645d5bc086cdd3c5c0b701055a73fefdb12e78ccd'),
(1, 48, '3f2d9e6d706c7620bd023fe0b24545ad87c8b3a41aabc67f33dff735609bdec5'),
(1, 49, '55f47ab6e9d1993ab2416416ec263e0e33fe72bd718fc2fbb7f1c9e1fc1a2a74'),
(1, 50, '1c31952af29427421f7571d0d85f9d17127b00979567b967cfba68958eeb0173'),
(1, 51, '7fbbe1318d40e4314723c8f54ee3055db1cae50275079b25b509f68211acd491'),
(1, 52, 'c77e3af4bc32db1ff3241f90aadb6026634c52d1d81b39c9a311856cc0a50041'),
(1, 53, '761ff44893b33ea3553fd21526459462a58157558ed790f46a980d5f4f5c8a33'),
(1, 54, '1c5acc302ff36d19e134138149af40db18cd87c24a2b243f484c402d3c3f48a0'),
(1, 55, 'd22ee634e22d1530865c8ee38298a61894f85de2a41dd36af00a9fe4bb7e1931'),
(1, 56, '0779af30f3a6e0ddf53d043d56a05662aeda5c9852ba8dbff2efcfca14de3ab1'),
(1, 57, '4a9ee150ee34dafb542c210a07b0b5c80fe027e7c37d0a31b9bbb8d1922149bd'),
(1, 58, 'c6ab5c988747b1ba699a4178f0fc37ff0923bf74b207d7474eb7bfef506218c6'),
(1, 59, '4820837ba118d44f083526e45cf50f40d018707525e2d97f0216d0c69f7e8f1f'),
(1, 60, 'f6237dd2366833273b178f68774b3378b57cb93f23f46158105c7685da6a9ada'),
(1, 61, '7517058681ef66c2811b30877ce751db4a57e3e800310370803bb4f30bd2cee1'),
(1, 62, '23e9ca0da0cf9ce24b5f7312ed4b6f263f6de5dc8756cad7606543951a3e7e4c'),
(1, 63, '3862bac0e9ee33da75feb8572e35b8866b729d2d5e56ae8c7bcd84ac56bb217e'),
(1, 64, '70ce2da8992a37f83975f3d40931fe4bb5aba339a65a7f3385931613897ba7cc'),
(1, 65, 'ba86e597f102f16a8d278e097824a764a821eedff70e9b7742942dcbfc105023'),
(1, 66, '64b8839920f4ecee9b62a1ec968c9f4db48fa11512bc7991e484595bb9dafc9d'),
(1, 67, '45febbb3c8a212a6f8afd79b3c91b0aa7ea919903d2d842e9af05023c282c142'),
(1, 68, '05ed352666042e94024b2c0e9fa81fdeb1b0390e5679ecf1693271c975cfabeb'),
(1, 69, '9cf271fcd6061e4d1f3a69e262d94be4a84d469e0dd85f7d9996cfb2fabc0c98'),
(1, 70, 'fa8c3e8d0fe6231a14999634378dca416bf464fa5c12b074910617c2339dc3e2'),
(1, 71, '75035e6b20a001f6ff8dd31700b881f38350fe22a9a9f4eb51b69ada2a745636');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d27c8e84474a0f8d490fd5', '2026-03-04 08:30:15.250000', 'f64e499e2e4fe563af70be8e2006501b326e589f727528e4d98c9f768fb7ff9c', X'4EE30ABC69E823F433DB9BED322A170B16E2787FF7D6A8C50FF47776557009D8');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'EBE83E466E761F6C99611FC7D3208E98F97B63A4225B8F7DD6CD948D01B2F732CB76C78E712B8F6F946D13A6F98AB0672406F63659518BBBA5D16E15C2485EA9D3C8CFB0964C1B3905BA7AE4BC071CFA9A8B2514C33D1CE61702A6C2824C5B0C866247E95D8097E5C0C789C77A4301503993AD29A13D67E7EF773D9A223EA271246D673BD543FDAF9BA288CFD4477ED394A0AD883A8FA997D73D5418EC51C40EAEABBE16C1EBDAF7144DCC6D9865B6493F89D23B96124E1E739AE681BB19D4371E94DC7348D1DE19EE4488235D80CB4F508C2A0B9BC907860905F83F457925B0F4CDDA900A408B8E1CD15B8D4C62D76BBF9F7982B9F3A7FC06F7C52C9741650E6DD7287CE9DC268D0B003C38C20BD656E590DBB3149D8C06FE608A8A8D09792C93729570EDFA9DE696CEEB057183953BF626AAE3B1FE560AF6E2E198728EC403F7BCB676E9123BC4E43FEE695E285814979EEB5ABD0552791544ADEBE56D0537E2DE6B994160967398D157A29BECCB3B9428364A21EAC68A246DB7D02C75D3F3C81F7A4FC044092E577CED3AC3796F2D11EC2B04A96636B7F096222D3FF8225C92AFDEE77ACC0333708D0D81DAEF8E31243F2ED06A6F7E0E679EAC467477B26D8A7164091FAED2310F3BF36835472F0496DB791920237D367C48DE6FD25632CBF0D1593DF209175C37482C3EC7F1228EC6E8F7AC9594EE98D708B69786F9431407F30698AE1EFDFCE9ADF94C39EB683FB1107B98BA07980D7E35823FB1B34C4594339DBC3E3370D60057E7DE4CFA7AA3FB54C85AD0292C4F75A05CA3FD47FA10D84BEF920E7393BEE36B3AB33D17AD4C5A97D6EB03A4FEEEF1EE0AB46CADF76FCB27FCE42E98C9C7E3072F819D19227A4332B7F3C0EDFF14D051E2B0436DB145374A0118C2E30C4E2C2D36C43E4A3B5A5E1B8FB346AACB1C82CAF81686DC1119AFBB639932C107BF0382E30827CDE53FA2967BAFBC804BB00D218313E4553A24C11F2AEF1E822C5FFCCCE289ABEF795DF0199B64EF9E2F012A200EE0E56D659F8A73787D76ADB6C9C14E9B43CA0C3ADC3AA6449DDFDFC2E330EF0FCE6DEDFAF10FD6340FB372C8BB5B1850C64B2EF74095080AADCA0BC64931D85A92B7EC08EB7D7022036B8571CAEC7BD6C70D61D3EA1B92E6985D6159EEED7811D59E9CFAD130F463668743DC632431ED959F2F5B4D3B5230F2BE29CC5F3D7EBBF93796716A928EBDA59F61E1851B5C16C62E3068417DF4FFEDB3606AF3AB012CA45A6C05F6E568F98749E73A7FE72E415227BE4456446E033540806BAADD2134D81A3BEDFD234236D8A47ED8BB9534E45DE732708D3520209DDD7AA05DE280AFC64F80DB8BB02A393AF927240C53638850E3A639BC68D9D4B3B0FD2AFBAC388194C1BC2F122BE58BD689B677D82DC15F4996801A8434C453E1AA91548ED1B4B8C11BE5842239C4097DE02BA744BB3DF5B7672EE3366B365DD26FAD8025F32339A0A2D59D6D71AAEEF63B61E01AC1D91D31E14562D565899694C41FC4CA059A2A30FE67964B540957D159461C628D48F03BE38B8BB344115DFE54A2A413F3755AAAD3D6F9FD6AFED3A101D0425B0073A0D64E32D8B287C2E0AE2487CC8C9799BB2A621BD39E80EA355DFF074DCD55D92933D87EBD878954E02C9D94D0EC0C157A8DC2D0DEDFA13AADE77506CA7E8D28CB689D0872582A2952630D1756D840FAF8CB228F3B9794273F65D0D667BFD1F8DF48ED312D3CC411099A8985A82BB77017AAB38CB6BFB9631B078568D1AC3E712130E49D0F5F5EC51802869002D6AE9E0FC5F771684FB2D2386820BB82BFCD3CC67778E238BADBF3BBC9A66751226BA5FA565DE328EFB8273DBA9FA5EB0D5DE1239120099CD2D2224BC4F09EEC671533EF67D6AD6517D9B754B9C43EC6B3F0A47B30831C3CD1DF5C99414368B0BB6236ECCF6DD75F0807F33C611905C46B2B9882395FE66793C71CF4CCD29EE414520A46AF1A0B9FB7EC485BEA951911D9786B602387284923BFAF2B46BAB789715489FD51E61963424FA8D1C63FFBEDC8587D131E5B70ADB2BA63E3791C8808043F86DC0858F55EA627212F32A9D0D823EAE31C6704A13737E0DC740E8C2CF00D867815091B098244134001FF8D669F32851EA2591B1F0B87A26BE774FBAD8C0A2D59A1382D306500634163A0A4B88F4166A5A401A5B305BA514E709B0455360D29613865C827614385C6CC31284403D95D1BD52B278C0FD3C5151236D902942FC6F8E387A0976A16FB92954C8F87954DFC97647528C56C3749A9F905A5B1EA7DA1AACDB348FF8F880188DA19D7C022909FF3087CFE3778D52326F8889AFEDE27F6ED85DA4D326CFB77DD1766CA76AE5AE1778CD74AF7C7536D685F44B81E37D057D8EB7B7719CC7D422A3B07AA2B8A5AFE7000B2601F6C9A0B531FA1AFC53D3A4863372628FF46FD2F2672A39D329840AE36E42B642B69121DCBC84F948FBFA642B1702FD57233127733C325CC080E325447B2CFC8C94F564F47F5436639C98311FCD84C4778D0999B33DCFE8DE1D9EC8C695F0FA1E97010609C854C55128DEA2822E2D2E2CDFD0A01094227E9F5FB4AD15789A3E6AB7FF5AB001CDB036D9272EC9B76EDF93D49CFCF5E1E6B8FE2D108E8FD569EB98F34D7B5B4A2E67C074CF94FBA0E0D3B420FDA6CB2E5E6AE1A900BF5F86D2CBFF7082CFDA993222D5D98212A1F0203C8A83BFC83C5C284EA4D2BB370E45380F9669FF142E19F7268E23977B167C5D4F58B3CB689CD497A42D24760E63040B56B23150DB38D75F96A757AADECB50CC15D1FDC6CA620C7FD50309B07F36087067997F20B6246B48727ED351215412B63CE981EA6B1B1585EEA820915C7CACF1992EE5F41D64431F9C80C169E324B585194D8E327650349BC30B86B5F58D4061CF059842105E1D16759E8A650A16093D396628F75B2A70D53562576B1B4E5CBB68EDCA208C2AF79F46B780A7BB1260FA5FF7865E15C1D6D405D3B0F0C9E3AC907A85564B2D4CFE7399F5D4B7B41E84CD1F92D822673339EA94F0FB543F3D9C1ABC9F257A99AC19939A0CA5882F5CAB640877C8C8920B1517AE2A409EB7B80F63F0536B4FAFDC0ECD33D9C4E512D23274C7226DD117E4B8DE8225FC6CD5B220EB30132A5E1841928B0CD1BBCC63519864EA847E1FCCB1FB6BA75023CEAF315DC7C4E22ECB03FB506B9B7E585B00E338DE33AE7D83F96E6DBA738FB563BAA57366A5E58535C22D642BDD2748B7D7A58B42519BAB527');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'a549c27f7aa044f389163853a96ac545', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '561a3fe28b8c4c6183c0ef7820af6f6d', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
--
INSERT INTO "legal_hold" ("id", "person_id", "reason", "placed_by", "placed_at", "until", "lifted_by", "lifted_at", "why_lifted", "restricts", "told_at") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000', 'x', 0, '2026-03-04 10:30:15.250000');
--
INSERT INTO "notify_task" ("id", "export_id", "enquiry_id", "reference", "kind", "opened_at", "done_at", "done_by") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x');
--
INSERT INTO "outside_mark" ("name", "size", "sha256") VALUES
('erasures', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
('withdrawals', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
--
INSERT INTO "periodic_job" ("name", "owner", "owned_until", "last_run_at") VALUES
('x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "person" ("id", "email_key", "created_at", "email_confirmed_at", "reconfirm_asked_at") VALUES
('034e0c1fbea4466d8f3c1111164c7a6e', 'lead-298954@example.com', '2026-10-14 01:20:10.000000', NULL, NULL),
('03682e2e084441eca1e882b79b5d7106', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('a9faffc5388244d1abf793bd9d18de1e', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('bdb2f86d894d4d15992e2a6877234996', 'lead-861126@example.com', '2026-11-23 04:18:51.000000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('04a262d5583c49fb9ad4007a1619bbeb', '2026-03-04 09:30:15.250000', X'55BD309027D8988126A8A007BEB133F81A5B3769466C31FFEFC24264B331ED96', X'7B226964223A223034613236326435353833633439666239616434303037613136313962626562222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223464663739323661393131393435303662316339383336626633656536633866222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2237626332643862663039366632373264393561663366653663626131656264666362653130386336653066663262393465306261353766323438346335343438222C226964223A226262303939636333343931623433356562376432613630393961636134653734222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2263383338303038626633346664646564343561343833376164666138643637626664663530636661643731373235653639646639633238616362616466323462227D2C7B22636F6D6D69746D656E74223A2239646261656530663563383766326338386234343832376162636262393531323763346536393333613535333736343138373064373931356131623539636166222C226964223A223031396362376639303133323736376561316435306466323035626438393432222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2264306134346331316665326230306366616136386466666434623039393238633430306166316166646533633333363762613263386437366332363061316265227D2C7B22636F6D6D69746D656E74223A2265336233326533373332396464613166656334636262303233326438656265393732643134313137643135396132313534343461626337373762393337376538222C226964223A223031396362376638313664323762366639363361653532626239616366363234222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2236633731633433326533616663633036383538396261383162323038663063323734663334626231636234643631303636343533613737343265306164626136227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '84f012ba7c9b9b223db98369130ad5a754b0cbb0e718f03c978fc42c843f78e4');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('22bd75c59bf5470da7b5756b9ad6dd09', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 00:25:56.206000', 1, '2026-11-29 00:25:56.206000', 'published', '', NULL, 'operator', '2026-11-29 00:25:56.206000', '', 0, 1, 0),
('2b85363127544ab389ae6ef007e82489', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 00:25:56.206000', 1, '2026-11-29 00:25:56.206000', 'published', '', NULL, 'operator', '2026-11-29 00:25:56.206000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 00:25:56.206000'),
('consent_block', 'en', 1, 'Your agreement to our policies

The personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.

We promote our services to you only if you tick a box below for news and promotional information.

"We" means the operator of this demonstration, who has not been named.

Each box stands for itself. None is ticked for you.

[ ] I have read and agree to the privacy policy
    > Read the privacy policy (opens in new tab)
[ ] I have read and agree to the cookie policy
    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none
    > Read the cookie policy (opens in new tab)
[ ] Send me news and promotional information by email (optional)
    We write only once you have confirmed your address. You can change your mind at any time
[ ] Give me news and promotional information by telephone (optional)
    Only if you have given a phone number. You can change your mind at any time

[Submit]
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 00:25:56.206000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 00:25:56.206000'),
('consent_block', 'zh', 1, '您对我们政策的同意

您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的《隐私政策》和《Cookie政策》。请仔细阅读上述政策，以了解您的数据权利。

只有您勾选下方接收资讯和推广信息的选项，我们才会向您推广服务。

“我们”指本演示的运营者（尚未指定）。

各选项相互独立，我们不会替您勾选任何一项。

[ ] 我已阅读并同意《隐私政策》
    > 阅读《隐私政策》（在新标签页中打开）
[ ] 我已阅读并同意《Cookie政策》
    此项为阅读确认，不会启用任何可选Cookie，本网站不使用可选Cookie
    > 阅读《Cookie政策》（在新标签页中打开）
[ ] 我愿意通过电子邮件接收资讯和推广信息（选填）
    经您确认邮箱后，我们才会发送。您可随时更改选择
[ ] 我愿意通过电话接收资讯和推广信息（选填）
    仅在您填写联系电话后适用。您可随时更改选择

[提交]
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 00:25:56.206000'),
('cookie_policy', 'en', 1, 'A cookie is a small piece of text that a website asks your browser to keep and to send back. This policy lists every cookie that this website uses.

## The cookies we use

We use essential cookies to make this website work. We use no others.

| Name | Purpose | Expires |
| --- | --- | --- |
| `zone_session` | Protects the *Contact us* form. It holds a random value that must match one in the form, so that no other website can send the form in your name. When you open your own page with the link from our email, the same cookie keeps it open for 30 minutes, by a fingerprint of that link and a random value that ends when you close the page. After you send the form, it lets this browser alone show the whole confirmation again for 24 hours, by a fingerprint of the confirmation''s address. When our own staff sign in, it keeps them signed in. | At the latest 1 day after it was last set |

The cookie is set when you open the form, when you open or ask for your own page, or when a member of staff signs in. The other public pages set none, and confirming your address or stopping news with a link in an email needs none. It holds no name, address or answer of yours, it is sent only to this website, and scripts in a page cannot read it.

## What the form keeps in your browser

While you fill in the *Contact us* form, your browser keeps what you type in its session storage, so that a reload does not lose your answers. They stay on your device, in that tab alone, and are not sent to us until you press the button that sends the form. They are deleted when the form has been sent, when you press "Clear this form" or when you close the tab. The boxes that you tick, the text around them and the values that protect the form are never kept. Without scripts, nothing is kept.

## For our own staff

Whoever works for us and signs in gets one more essential cookie, `zone_browser` (`__Secure-zone_browser` where this website is reached over https), for 180 days after they last signed in. It says that they have signed in with this browser before, so that others who guess passwords cannot keep them out. It is sent only to the pages of sign-in and of the desk. Their browser also keeps, in its local storage, whether the desk''s keyboard shortcuts are switched off. Visitors get neither.

## What we do not use

For you as a visitor, we use no analytics, advertising or social media cookies, no local storage, no session storage but what the form keeps, no tracking pixels and no fingerprinting. Our pages load nothing from third parties, so nobody else can set a cookie through them.

## Why there is no cookie banner

A banner asks for permission. Cookies that are strictly necessary for something that you asked for, such as sending a form safely, need no permission (Directive 2002/58/EC, Art. 5(3)). As there are no others, there is nothing to accept or reject.

## What the tick box on the form means

When you tick "I have read and agree to the cookie policy", we record that as an acknowledgement that you have read this text. It is no consent to cookies and switches nothing on: the same single cookie is used whether or not you send the form.

## Global Privacy Control

Some browsers can signal that you do not want your information sold or shared. We do neither, so there is nothing that we need to switch off. If your browser sends the signal with the form, we record that it did, together with your decisions.

## How to delete or block cookies

You can delete or block cookies in your browser''s settings, usually under "Privacy". You can then still read every page. The form and your own page will not work without the cookie; you can allow the cookie for as long as you use them and delete it afterwards.

## Changes and questions

If we ever want to use another cookie, we will list it here in a new, numbered version first and, if it is not strictly necessary, ask for your permission before it is set. What happens to the information that you send with the form is in our privacy policy.
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 00:25:56.206000'),
('cookie_policy', 'zh', 1, 'Cookie是网站请浏览器保存并在之后送回的一小段文字。本政策列出本网站使用的全部Cookie。

## 我们使用的Cookie

我们使用必要Cookie以保障网站正常运行，不使用任何其他Cookie。

| 名称 | 用途 | 有效期 |
| --- | --- | --- |
| `zone_session` | 保护“联系我们”表单。其中含有一个随机值，必须与表单中的值一致，以防其他网站冒用您的名义提交表单。您通过邮件中的链接打开专属页面时，同一Cookie凭该链接的“指纹”和一个关闭页面即失效的随机值使页面保持开放30分钟。您提交表单后，同一Cookie凭确认页面网址的“指纹”，仅使该浏览器可在24小时内再次打开完整的确认页面。工作人员登录时，也使用该Cookie保持登录状态。 | 自最近一次设置起，最长1天 |

仅在您打开表单、打开或申请专属页面，或者工作人员登录时，才会设置该Cookie；其他公开页面不设置任何Cookie，通过邮件中的链接确认邮箱或停止资讯也不需要Cookie。它不含您的姓名、邮箱或填写的内容，只发送至本网站，页面中的脚本无法读取。

## 表单在您的浏览器中保存什么

您填写“联系我们”表单时，浏览器会将您输入的内容保存在会话存储中，以免重新加载页面时丢失。这些内容只留在您的设备上、只在该标签页内有效；在您按下提交按钮之前，不会发送给我们。表单提交成功、您点击“清空表单”或关闭该标签页后，这些内容即被删除。您勾选的选项、选项前后的文字以及保护表单的数值一律不予保存。未启用脚本时，不保存任何内容。

## 面向本方工作人员

本方工作人员登录后，还会设置一个必要Cookie：`zone_browser`（通过https访问时为`__Secure-zone_browser`），自最近一次登录起保留180天。它仅表明该人员曾用此浏览器登录，以免他人猜测密码时影响其本人登录；仅发送至登录页面和受理平台页面。其浏览器还会在本地存储中记录是否关闭了平台的键盘快捷键。访问者的浏览器不会保存以上两项。

## 我们不使用什么

对于访问者，我们不使用统计分析、广告或社交媒体Cookie，不使用本地存储，除表单保存的内容外不使用会话存储，不使用跟踪像素或设备指纹。页面不加载任何第三方内容，因此其他任何人也无法通过本网站的页面设置Cookie。

## 为什么没有Cookie提示条

提示条的作用是征求许可。为您所要求的事项（例如安全地提交表单）所绝对必要的Cookie，无需征求许可（欧盟第2002/58/EC号指令第5条第3款）。由于没有其他Cookie，也就没有需要接受或拒绝的内容。

## 表单中的勾选项是什么意思

勾选“我已阅读并同意《Cookie政策》”，我们会将其记录为您已阅读本政策的确认。这不构成对使用Cookie的同意，也不会启用任何功能；无论您是否提交表单，使用的都是同一个Cookie。

## 全球隐私控制

部分浏览器可以发出“全球隐私控制”（Global Privacy Control）信号，表示您不希望自己的信息被出售或共享。这两件事我们都不做，因此没有需要关闭的功能。如您的浏览器在提交表单时发出该信号，我们会将此情况与您的选择一并记录。

## 如何删除或阻止Cookie

您可以在浏览器设置中（通常位于“隐私”部分）删除或阻止Cookie。此后您仍可浏览所有页面，但表单和专属页面离开该Cookie无法使用；您可以仅在使用它们时允许该Cookie，之后再将其删除。

## 变更与咨询

如今后需要使用其他Cookie，我们会先将其列入本政策的新版本并编号；如非绝对必要，会在设置之前征得您的许可。您通过表单提交的信息如何被处理，见《隐私政策》。
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 00:25:56.206000'),
('privacy_policy', 'en', 1, 'This policy says what happens to the personal information that you give us through this website. It is written for the *Contact us* form and for what follows from it. Reading the other pages leaves nothing with us that tells who you are.

In this policy, "the PIPL" is the Personal Information Protection Law of the People''s Republic of China and "the GDPR" is the General Data Protection Regulation (EU) 2016/679. Which of them applies to you depends on where you are and on where we act. Where both apply, you have the rights that each of them gives.

## In short

- We use your answers to reply to your enquiry. We send news or promotional information only if you tick the box for it, and you can change your mind at any time.
- We do not sell your information, build a profile of you or let a computer decide about you. There are no analytics or advertising cookies.
- We keep an exact record of which words you agreed to, and when, so that you and we can both prove it.
- You have a page of your own, on which you can see, correct and take away your information, withdraw any consent, and ask us to delete everything.

## Who we are

the operator of this demonstration, who has not been named. No operator has been named for this copy of the website. It shows how the service works, nobody reads or answers what is sent through it, and you should not enter real personal information.

## What we collect

**What you must give us to get an answer:** your full name, work email address, company or organization, country or region, the topics that you choose and your enquiry. Without them we cannot tell who is asking, what about or where to reply.

**What you may add:** your phone number, how and when we should reach you, your job title, website, sector, what you plan to do, how ready you are, the size, currency, jobs and timing of a project, the language for our reply and how you heard about us. Your enquiry is handled in the same way if you leave all of these empty.

**What your browser sends with the form:** the time, the language of the page, whether your browser signals Global Privacy Control, and a short campaign code if the link that you followed carried one that we have registered (such as `?source=` or `utm_campaign=` in its address); of any other we keep only that there was one.

**What we record about your decisions:** each box that you ticked or left unticked, the version, language and exact words of the policies and of the text around the boxes, and the time. If you decide on the telephone or at a fair, the words that were read out or shown to you, and which member of our staff took your answers down.

**What arises as we handle your enquiry:** its reference number, what an automatic check for spam noted, who deals with it, notes, replies and dates, and which emails this service has sent to you.

**What you do on your own page:** your corrections, withdrawals and requests, and when the page was opened.

**What we do not store:** your IP address. The application that runs this website does not keep it, neither with your enquiry nor apart from it. To notice floods, it counts how many forms come from one network or one email address, and how many links are asked for from one network. It counts under a number calculated with a secret key, differently every day, and without that key nobody can tell from the number whose it is.

Please do not send us bank details, identity document numbers or other sensitive personal information (PIPL Art. 28; GDPR Art. 9). We do not need it. If you send it all the same, we use it only so far as your enquiry requires, and we delete it when you ask.

If you give us information about somebody else, such as a colleague, please tell them and show them this policy.

## Why we use it and on what legal basis

| Purpose | Information used | Basis under the PIPL | Basis under the GDPR |
| --- | --- | --- | --- |
| To read and answer your enquiry and to follow it up with you | Your answers, reference number, notes and replies | Your consent, given by sending the form after being informed (Arts. 13(1)(1) and 14); where it applies, steps needed to conclude a contract with you (Art. 13(1)(2)) | Steps at your request before a contract with you (Art. 6(1)(b)); if you write for an organization, the legitimate interest of both sides in an answer (Art. 6(1)(f)) |
| To send news and promotional information by email | Name, email address, language, topics | Your consent for that box (Arts. 13(1)(1) and 14) | Your consent for that box (Arts. 6(1)(a) and 7) |
| To give news and promotional information by telephone | Name, phone number, language, topics | Your consent for that box (Arts. 13(1)(1) and 14) | Your consent for that box (Arts. 6(1)(a) and 7) |
| To prove what you agreed to, and what was done with your information | Your decisions, the words shown, the time, a random number in place of your name | Duties set by law (Art. 13(1)(3), with Arts. 9, 51 and 69) | Duty to demonstrate compliance (Art. 6(1)(c), with Arts. 5(2) and 7(1)) |
| To keep the service secure | The log of who opened, changed or exported which enquiry, under random numbers; the count of forms sent | Duties set by law (Art. 13(1)(3), with Art. 51) | Legitimate interest in a service that works (Art. 6(1)(f)) |
| To answer you when you use your rights | Your request, the reference number and what we did | Duties set by law (Art. 13(1)(3), with Arts. 44 to 50) | Legal obligation (Art. 6(1)(c), with Arts. 12 to 22) |

The form says that your information helps us to develop our services. We do that with counts, such as how many enquiries came from a sector or a country, which identify nobody. Our server also counts how many pages it serves, how often the form is opened and how many enquiries are sent, by day, language and campaign. It uses no cookie, address or mark of yours for that, stores only the totals, and shows numbers below five as "<5".

The two boxes that you must tick record that you have read and agree to our policies. The box for the cookie policy is an acknowledgement that you have read it. They do not switch on anything else. If we want to use your information for a new purpose, we tell you first and, where the law requires it, ask you first (PIPL Art. 14; GDPR Art. 13(3)).

## What we do not do

- We do not make decisions about you by computer alone and we do not build a profile of you (PIPL Art. 24; GDPR Art. 22). An automatic check sets aside what looks like spam. Such an enquiry is stored like any other, and what becomes of it is for a person to decide.
- We do not sell or rent your information, or exchange it for anything.
- We do not use analytics, advertising or social media cookies, tracking pixels or fingerprinting, and our pages load nothing from third parties. See the cookie policy.
- We do not use your enquiry for news or promotion unless you ticked the box for it and confirmed that with the link in our email.

## Who receives it

Only these receive your information, and only what each of them needs:

- our own staff who handle enquiries, each with a personal sign-in. Each time one of them opens or exports an enquiry, this is recorded;
- our own staff who check that we keep the rules. They see consent records;
- companies that run servers or carry email for us, under a contract that lets them act only on our instructions (PIPL Art. 21; GDPR Art. 28);
- public authorities or courts, where a law binding on us requires it.

We do not pass your information to any other organization that would use it for purposes of its own, such as a park operator or an agency, without first telling you its name, contact details, purpose, method and the kinds of information, and obtaining your separate consent (PIPL Art. 23). If we should merge, divide or hand over our tasks, we tell you who takes over (PIPL Art. 22).

## Transfers abroad

We do not provide your information to any recipient outside the place where we operate this service. If that should become necessary, we would first name the recipient, its contact details, the place, purpose, method and kinds of information and how to use your rights with it, meet one of the conditions of PIPL Art. 38, and ask for your separate consent (PIPL Art. 39). Where the GDPR applies, its Arts. 44 to 49 would be met as well.

If you write to us from another country, your own message crosses a border on its way to us, and our reply on its way to your mailbox.

## How long we keep it

This is the rule that we have set ourselves. Every day the service deletes by itself what has reached the end of its period. We may shorten a period at once; a longer one applies only from the day on which a new version of this policy says so. What you ask us to delete goes once the people responsible for it at our office have decided on it.

| What | How long |
| --- | --- |
| Your enquiry, our notes and what belongs to it | 24 months after our last contact with you |
| Enquiries that were set aside or marked as spam | 30 days; if you have also sent an enquiry that was not, together with that one at the latest. What was set aside only because very many came at once stays until somebody has looked at it |
| The evidence that opens a consent record: the decisions, the time, a random number in place of your name, and keyed fingerprints of your email address, phone number and enquiry (pseudonymous data) | 36 months after you withdraw, or after our last contact; then it is deleted |
| The log of what staff did (random numbers and counts: pseudonymous data as long as your enquiry is kept) | 36 months; then its fingerprints stay, and what vouches for published words and for deletions |
| Consent records under random numbers and their fingerprints | pseudonymous data until the enquiry and the evidence are deleted; what stays after that can no longer be linked to you by us, and is kept without end |
| The list of emails that this service has sent to you | 30 days after they were sent |
| Links in those emails (only their fingerprints) | until they end: 90 days for links by which you agree again and for links that have a link to your page sent, which open the page themselves for 24 hours at most, and 30 days for others; a link that stops news does not end |
| Counts of forms sent and links asked for, against floods | 2 days |
| Counts of refused requests, under a mark of the network that changes daily | 90 days |

Contacts are what you send us and what we answer, and your confirming or renewing a consent. A consent to news that you have not withdrawn before ends together with your enquiry; we record that it has ended. Its evidence then stays until its own end, as the table says, and nothing else that could be linked to you.

When you ask us to delete your information, we do so earlier, unless a law requires us to keep something or a claim makes it necessary; we then only store it and tell you so (PIPL Art. 47; GDPR Arts. 17(3) and 18). Backups are overwritten in turn. If one has to be restored, deletions made since are carried out again.

## How your consent is recorded

Each time you send the form, confirm your address or withdraw a consent, we write a new record and never change an old one. From the record we calculate a fingerprint with a secret random number of its own, and keep the fingerprint beside it. The database refuses to change or remove a record. The record holds no name, address, email address or IP address. Its evidence holds fingerprints of your email address, your phone number and your enquiry, calculated with that secret number. Nobody can read them back, but with the evidence, you, we or an auditor can show later that the record is genuine and, to somebody who knows your address, that it is yours.

When we delete your information because you ask us to, we delete the evidence and the secret number with it. When its time is over, they stay for a time of their own, as the table says, as pseudonymous data under a random number, and are deleted at its end. What remains then is a fingerprint that cannot be turned back into anything, and the decisions under a random number. We can no longer link either to you.

You can see the exact words that you agreed to on the page shown after you send the form, and every decision that you made on your own page. You can ask us for them at any time.

## Your rights

You have the right to:

- **know and decide** how your information is used, and to have these rules explained (PIPL Arts. 44 and 48; GDPR Arts. 12 and 13);
- **see it and get a copy** (PIPL Art. 45; GDPR Art. 15);
- **have it corrected or completed** (PIPL Art. 46; GDPR Art. 16);
- **have it deleted** (PIPL Art. 47; GDPR Art. 17);
- **restrict or refuse** its use, and **object** where we rely on a legitimate interest (PIPL Art. 44; GDPR Arts. 18 and 21). If you object to promotion, we stop it in every case;
- **take it with you** in a form that a machine can read, or have it sent to somebody else where that is possible (PIPL Art. 45; GDPR Art. 20);
- **withdraw any consent at any time** (PIPL Art. 15; GDPR Art. 7(3)). This does not affect what was lawfully done before. We do not refuse to answer you because you withdraw an optional consent (PIPL Art. 16). If you withdraw your agreement to this policy as a whole, we stop handling your enquiries, all optional consent ends with it, and a request to delete your information is opened for you.

Close relatives of a person who has died may use some of these rights for their own lawful interests (PIPL Art. 49).

### How to use them

Your data is on a page of your own. The emails in which we confirm your enquiries hold a link by which you have the link to that page sent to you; that link opens the page once, within 24 hours. On it you see everything that we hold about you. You can correct it, take it with you as a file, withdraw each consent in two clicks, ask us to delete everything, and make the links useless. The page opens for 30 minutes at a time. If you no longer have the link, [have it sent again](/en/my-data); it goes only to the address that you used in the form.

To stop news from us, use the link in any email with news. It works without signing in, and it does not end.

This copy of the website has no operator who could act on a request. You need not give a reason and it costs you nothing. What you withdraw or correct on your page takes effect at once. Deleting is done by a member of our staff.

We reply within the time that the law sets. Where the GDPR applies, that is one month, which may be extended by two more months for a difficult request, and we tell you if so (GDPR Art. 12(3)). Under the PIPL we act without delay and give reasons if we refuse (PIPL Art. 50). We may need to check that it is you who asks. We ask for no more than is needed to do that.

### If you are not satisfied

You may complain to the department responsible for personal information protection, such as the cyberspace administration (PIPL Art. 65), or to the data protection authority of the EU or EEA country where you live or work or where you think the rules were broken (GDPR Art. 77). You may also go to court (PIPL Art. 50; GDPR Art. 79). We would be glad of the chance to put it right first.

## How we protect it

On the public internet the connection to this website is encrypted. Access is limited to named staff, secrets are kept apart from the database, and every opening and every export of an enquiry is logged. If something goes wrong that puts your information at risk, we inform the authority and you as the law requires (PIPL Art. 57; GDPR Arts. 33 and 34).

## Children

This is a service for businesses. It is not meant for children. We do not knowingly collect information about anyone under 14 (PIPL Art. 31) or under the age that the GDPR''s Art. 8 sets in their country. If you believe that a child has written to us, tell us and we delete it.

## Changes to this policy

Each version is numbered, dated and kept, so that you can read the one you agreed to. A new version does not change what you agreed to before. If a change affects how we use information that we already hold, we tell you, and ask for your consent again where the law requires it.

The English and Chinese texts are meant to say the same. The one that counts for you is the one in the language in which you were shown the form; your consent record names it.

## Contact

No contact has been set up, because this is a demonstration.
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 00:25:56.206000'),
('privacy_policy', 'zh', 1, '本政策说明您通过本网站提供的个人信息将如何被处理，适用于“联系我们”表单及其后续事项。仅浏览其他页面，不会留下可识别您身份的信息。

本政策所称《个人信息保护法》，是指《中华人民共和国个人信息保护法》；所称GDPR，是指欧盟《通用数据保护条例》（第2016/679号条例）。两者是否适用，取决于您所在的地点以及我们开展处理活动的地点。两者同时适用的，您享有其各自赋予的权利。

## 要点

- 我们使用您填写的内容来答复您的咨询。只有在您勾选相应选项并通过我们邮件中的链接确认后，我们才会发送资讯和推广信息，您可随时更改选择。
- 我们不出售您的信息，不对您进行用户画像，也不由计算机自动作出关于您的决定。本网站不使用统计分析或广告Cookie。
- 我们准确记录您同意了哪些文字以及同意的时间，以便您和我们都能够证明。
- 您拥有专属页面，可在其中查阅、更正和取得您的信息，撤回任何一项同意，并要求我们删除全部信息。

## 我们是谁

本演示的运营者（尚未指定）。本网站的这一副本尚未指定运营者，仅用于展示本服务的运作方式。通过它提交的内容无人查阅或答复，请勿填写真实的个人信息。

## 我们收集哪些信息

**获得答复所必须提供的信息**：姓名、工作邮箱、公司或机构名称、国家或地区、您选择的内容以及咨询内容。缺少这些信息，我们无法知道由谁咨询、咨询何事以及回复至何处。

**您可以自愿补充的信息**：联系电话、希望的联系方式和时间、职务、网站、行业、投资意向、准备程度、项目的规模、币种、用工人数和时间安排、希望以何种语言回复，以及您从何处了解到我们。即使全部不填，也不影响我们受理您的咨询。

**提交表单时由浏览器发送的信息**：提交时间、页面语言、浏览器是否发出“全球隐私控制”（Global Privacy Control）信号；如果您点击的链接带有我们登记过的渠道代码（例如网址中的`?source=`或`utm_campaign=`），还包括该代码；对于其他代码，我们只记录曾带有代码。

**关于您的选择的记录**：您勾选和未勾选的各个选项，相关政策及选项前后文字的版本、语言和原文，以及时间。您在电话中或展会上作出选择的，还包括向您朗读或出示的文字，以及记录您答复的工作人员。

**受理过程中产生的信息**：受理编号、垃圾信息自动检查的记录、负责人、备注、回复及其日期，以及本服务向您发送过哪些邮件。

**您在专属页面上的操作**：更正、撤回和请求，以及页面的打开时间。

**我们不存储的信息**：您的IP地址。运行本网站的应用程序不保存该地址，既不与您的咨询一并保存，也不另行保存。为发现大量重复提交，应用程序会统计来自同一网络或同一邮箱的表单提交次数，以及来自同一网络的链接索取次数。统计使用以密钥计算、每天不同的编号；没有该密钥，任何人都无法从编号得知其所属。

请勿向我们提供银行账户、身份证件号码或其他敏感个人信息（《个人信息保护法》第二十八条；GDPR第9条），我们不需要这些信息。如您仍然提供，我们仅在受理咨询所必需的范围内使用，并将在您要求时删除。

如您向我们提供他人（例如同事）的信息，请告知其本人，并请其阅读本政策。

## 处理目的和法律依据

| 处理目的 | 使用的信息 | 《个人信息保护法》依据 | GDPR依据 |
| --- | --- | --- | --- |
| 查阅、答复并跟进您的咨询 | 您填写的内容、受理编号、备注和回复 | 您在充分知情的前提下提交表单所表示的同意（第十三条第一款第一项、第十四条）；适用时，为订立您作为一方当事人的合同所必需（第十三条第一款第二项） | 在订立合同前应您的请求采取措施（第6条第1款b项）；如您代表机构咨询，则为双方就答复咨询具有的正当利益（第6条第1款f项） |
| 通过电子邮件发送资讯和推广信息 | 姓名、邮箱、语言、所选内容 | 您对该选项的同意（第十三条第一款第一项、第十四条） | 您对该选项的同意（第6条第1款a项、第7条） |
| 通过电话提供资讯和推广信息 | 姓名、联系电话、语言、所选内容 | 您对该选项的同意（第十三条第一款第一项、第十四条） | 您对该选项的同意（第6条第1款a项、第7条） |
| 证明您同意了什么，以及您的信息被如何处理 | 您的选择、所显示的文字、时间，以及代替您姓名的随机编号 | 履行法定义务（第十三条第一款第三项，以及第九条、第五十一条、第六十九条） | 证明合规的义务（第6条第1款c项，以及第5条第2款、第7条第1款） |
| 保障服务安全 | 以随机编号记录的、何人打开、更改或导出过哪条咨询的日志；提交表单的数量统计 | 履行法定义务（第十三条第一款第三项、第五十一条） | 维持服务正常运行的正当利益（第6条第1款f项） |
| 答复您行使权利的请求 | 您的请求、受理编号以及我们的处理情况 | 履行法定义务（第十三条第一款第三项，以及第四十四条至第五十条） | 法定义务（第6条第1款c项，以及第12条至第22条） |

表单中提到，您的信息有助于我们完善服务。为此我们只使用不能识别任何个人的统计数量，例如来自某一行业或国家的咨询数量。我们的服务器还按日期、语言和渠道统计页面浏览、打开表单和提交咨询的次数，不使用您的Cookie、网络地址或任何标识，只保存总数，小于5的数字一律显示为“<5”。

两个必须勾选的选项，用于记录您已阅读并同意我们的政策，其中《Cookie政策》选项为阅读确认，不会启用任何其他事项。如需将您的信息用于新的目的，我们会事先告知；法律要求取得同意的，会事先征得您的同意（《个人信息保护法》第十四条；GDPR第13条第3款）。

## 我们不做什么

- 不通过计算机单独作出关于您的决定，不对您进行用户画像（《个人信息保护法》第二十四条；GDPR第22条）。疑似垃圾信息由自动检查另行放置；此类咨询与其他咨询一样予以保存，如何处理由工作人员决定。
- 不出售、出租您的信息，也不以其换取任何利益。
- 不使用统计分析、广告或社交媒体Cookie，不使用跟踪像素或设备指纹，页面不加载任何第三方内容。详见《Cookie政策》。
- 除非您勾选了相应选项并通过我们邮件中的链接确认，不将您的咨询用于资讯或推广。

## 谁会接收您的信息

只有以下各方会接收您的信息，并且仅限于其所必需的部分：

- 我们负责受理咨询的工作人员。每人使用各自的账号登录，每次打开或导出咨询均会被记录；
- 我们负责检查规则执行情况的工作人员。他们可查看同意记录；
- 为我们运行服务器或传送邮件的公司。其依据合同，仅按我们的指示处理（《个人信息保护法》第二十一条；GDPR第28条）；
- 对我们有约束力的法律要求提供时，有关国家机关或法院。

未事先告知您接收方的名称、联系方式、处理目的、处理方式和个人信息的种类，并取得您的单独同意，我们不会向园区运营方、中介机构等自行决定处理目的的其他机构提供您的信息（《个人信息保护法》第二十三条）。如因合并、分立或职能移交需要转移信息，我们会告知您接收方是谁（《个人信息保护法》第二十二条）。

## 向境外提供

我们不会向本服务运营地以外的任何接收方提供您的信息。如确有必要，我们会事先告知您接收方的名称、联系方式、所在地、处理目的、处理方式、个人信息的种类以及您向其行使权利的方式和程序，满足《个人信息保护法》第三十八条规定的条件之一，并取得您的单独同意（《个人信息保护法》第三十九条）。适用GDPR的，还将符合其第44条至第49条的规定。

如您从其他国家或地区来信，您的信息在发送给我们时、我们的回复在发送至您的邮箱时，会跨越国境或边境。

## 保存期限

以下是我们为自己设定的规则。期限届满的内容由本服务每天自动删除。我们可以随时缩短期限；延长期限的，自载明该期限的新版政策发布之日起适用。您要求删除的内容，在我们负责本服务的人员作出决定后删除。

| 内容 | 期限 |
| --- | --- |
| 您的咨询、我们的备注及相关内容 | 自最后一次联系起24个月 |
| 另行放置或标记为垃圾信息的咨询 | 30天；如您另有未被如此处理的咨询，则最迟与该咨询一并删除。仅因短时间内提交数量过多而被另行放置的咨询，保留至工作人员查看为止 |
| 用于验证同意记录的证据，即您的选择、时间、代替您姓名的随机编号，以及由密钥计算的邮箱、电话和咨询的“指纹”（经去标识化处理的信息） | 自您撤回或最后一次联系起36个月，期满删除 |
| 工作人员操作日志（仅含随机编号和数量，在您的咨询保存期间属于去标识化信息） | 36个月；此后仅保留其“指纹”，以及用于证明已发布文字和已执行删除的记录 |
| 以随机编号标识的同意记录及其“指纹” | 在咨询和证据删除之前属于去标识化信息；此后留存的部分，我们无法再与您关联，将长期保存 |
| 本服务向您发送的邮件的清单 | 自发送之日起30天 |
| 上述邮件中的链接（仅保存其“指纹”） | 至其失效为止：用于再次确认同意的，以及用于获取专属页面链接的，为90天（其本身最多在24小时内可打开该页面），其他链接为30天；停止资讯的链接长期有效 |
| 为防止大量请求而统计的表单提交和链接索取次数 | 2天 |
| 以每日更换的网络标记统计的被拒绝请求次数 | 90天 |

联系是指您向我们发送的内容和我们的答复，以及您确认或续期同意。您未撤回的资讯同意，随您的咨询一并终止；我们会记录其终止。其证据按上表所列期限保存至期满，此外不再保存任何能与您关联的内容。

您要求删除时，我们会提前删除，但法律要求保留或因处理争议而必须保留的除外；此时我们仅作存储，并会告知您（《个人信息保护法》第四十七条；GDPR第17条第3款、第18条）。备份会依次被覆盖；如须恢复某一备份，其后已执行的删除将重新执行。

## 您的同意如何被记录

您每次提交表单、确认邮箱或撤回同意，我们都会写入一条新记录，绝不修改旧记录。我们使用每条记录专用的保密随机数，从记录计算出“指纹”，并与记录一同保存。数据库拒绝修改或移除记录。记录不含姓名、地址、邮箱或IP地址。其证据含有使用该随机数由您的邮箱、电话和咨询计算的“指纹”，任何人都无法由其还原原文；但结合该证据，您、我们或审计人员可以证明该记录真实，并可向知道您邮箱的人证明该记录属于您。

我们应您要求删除您的信息时，会一并删除有关证据和保密随机数；因期限届满而删除时，二者作为去标识化信息，以随机编号标识，按上表所列期限另行保存，期满删除。此后留存的只有：无法还原任何内容的“指纹”，以及以随机编号标识的选择；我们无法再将其与您关联。

提交表单后显示的页面会列出您所同意的文字原文，专属页面会列出您的历次选择。您也可以随时向我们索取。

## 您的权利

您有权：

- **知情和决定**您的信息如何被处理，并要求我们解释本政策（《个人信息保护法》第四十四条、第四十八条；GDPR第12条、第13条）；
- **查阅和复制**（《个人信息保护法》第四十五条；GDPR第15条）；
- **更正和补充**（《个人信息保护法》第四十六条；GDPR第16条）；
- **删除**（《个人信息保护法》第四十七条；GDPR第17条）；
- **限制或拒绝**处理，并在我们以正当利益为依据时提出**反对**（《个人信息保护法》第四十四条；GDPR第18条、第21条）。您反对推广的，我们一律停止；
- **转移**：以机器可读的格式取得您的信息，或在可行时将其转移至他人（《个人信息保护法》第四十五条；GDPR第20条）；
- **随时撤回任何一项同意**（《个人信息保护法》第十五条；GDPR第7条第3款）。撤回不影响此前依法进行的处理。我们不会因您撤回选填项的同意而拒绝答复（《个人信息保护法》第十六条）。如您撤回对本政策整体的同意，我们将停止受理您的咨询，各项选填的同意也随之终止，系统并将为您提出删除信息的请求。

自然人死亡的，其近亲属为了自身的合法、正当利益，可以行使其中部分权利（《个人信息保护法》第四十九条）。

### 如何行使权利

您的信息集中在您的专属页面上。通过我们确认收到咨询的邮件中的链接，您可获取打开该页面的链接；后者可在24小时内打开一次页面。您可在该页面查阅我们持有的与您有关的全部信息，并可更正信息、以文件形式取得信息、通过两次点击撤回任何一项同意、要求我们删除全部信息，以及使链接失效。页面每次开放30分钟。如链接已遗失，可[重新获取链接](/zh/my-data)；链接仅发送至您在表单中填写的邮箱。

如需停止接收资讯，请使用任何一封资讯邮件中的链接。该链接无需登录，长期有效。

本网站的这一副本没有可以处理请求的运营者。您无需说明理由，也无需支付费用。您在专属页面上的撤回和更正立即生效。删除由工作人员办理。

我们在法律规定的期限内答复。适用GDPR的，期限为一个月；请求复杂的，可再延长两个月，届时我们会告知您（GDPR第12条第3款）。适用《个人信息保护法》的，我们及时办理；拒绝请求的，说明理由（《个人信息保护法》第五十条）。我们可能需要核实请求是否由您本人提出，但不会索取超出核实所需的信息。

### 如您不满意

您可以向履行个人信息保护职责的部门（例如网信部门）投诉、举报（《个人信息保护法》第六十五条），或者向您居住地、工作地或您认为违规行为发生地的欧盟或欧洲经济区国家的数据保护监管机构投诉（GDPR第77条）。您也可以向人民法院或其他有管辖权的法院提起诉讼（《个人信息保护法》第五十条；GDPR第79条）。我们希望能先有机会为您解决问题。

## 我们如何保护您的信息

在公共互联网上，您与本网站之间的连接均经加密。只有指定的工作人员可以访问；密钥与数据库分开保存；每次打开和导出咨询均记入日志。如发生可能危及您的信息的事件，我们会依法告知主管部门和您本人（《个人信息保护法》第五十七条；GDPR第33条、第34条）。

## 儿童

本服务面向企业和机构，不面向儿童。我们不会在知情的情况下收集不满十四周岁的未成年人（《个人信息保护法》第三十一条）或低于GDPR第8条所适用年龄的人的信息。如您认为有儿童向我们提交了信息，请告知我们，我们将予以删除。

## 本政策的变更

每个版本均有编号和日期，并予以保留，供您查阅您所同意的版本。新版本不会改变您此前同意的内容。如变更影响我们对已持有信息的处理，我们会告知您；法律要求的，会重新征得您的同意。

中文版与英文版的含义应当一致。对您适用的，是您填写表单时所显示语言的版本；您的同意记录载明了该版本。

## 联系方式

本网站为演示网站，尚未设置联系方式。
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 00:25:56.206000'),
('spoken_block', 'en', 1, 'Before we write down your enquiry

The personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.

We promote our services to you only if you agree to news and promotional information, which we ask about by itself.

"We" means the operator of this demonstration, who has not been named.

You may say no to each question by itself. We write down only what you say yourself.

[ ] Do you agree to the privacy policy?
[ ] May we send you news and promotional information by email?
    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time
[ ] May we give you news and promotional information by telephone?
    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 00:25:56.206000'),
('spoken_block', 'zh', 1, '在记录您的咨询之前

您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。我们如何处理这些信息、您享有哪些权利，见我们的《隐私政策》。您可在本网站查阅，我们也可以为您朗读其中的任何部分。

只有您同意接收资讯和推广信息，我们才会向您推广服务；对此我们会单独询问。

“我们”指本演示的运营者（尚未指定）。

您可以对每一项分别作出决定，我们只记录您本人的答复。

[ ] 您是否同意《隐私政策》？
[ ] 是否愿意通过电子邮件接收资讯和推广信息？
    您通过我们邮件中的链接确认邮箱后，我们才会发送。您可随时更改选择
[ ] 是否愿意通过电话接收资讯和推广信息？
    您通过我们邮件中的链接确认后，我们才会致电。您可随时更改选择
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 00:25:56.206000');
--
INSERT INTO "rate_count" ("key", "window_start", "count") VALUES
(X'040774300CFB2C9A9FE61DCF6F78EC6D', '2026-03-04 00:00:00.000000', 2),
(X'2639D1878ECB013492B52CBD0F66C64E', '2026-03-04 08:00:00.000000', 2),
(X'36A41CEE98880F4F56A92A991F9D9602', '2026-03-04 00:00:00.000000', 2),
(X'662C1E57885C4E45E402FBD6C583C37D', '2026-03-04 00:00:00.000000', 4),
(X'67D0A8089FA5732A193790F7F2BFDC80', '2026-03-04 08:00:00.000000', 7),
(X'8941F6F06101AC7C4DD1C2741BD92908', '2026-03-04 00:00:00.000000', 3),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:30:00.000000', 3),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:31:00.000000', 2),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:32:00.000000', 2),
(X'A22FC6CD4C1820AF727D8251B416746D', '2026-10-14 00:00:00.000000', 1),
(X'C83C99C4F7F24285112F5B67A14DD006', '2026-11-23 00:00:00.000000', 1),
(X'F077E2E42050DE8081596E2780D66D1F', '2026-03-04 00:00:00.000000', 7);
--
INSERT INTO "records_file" ("id", "at", "actor", "reason", "salt", "asked", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', X'0001', '[]', 1);
--
INSERT INTO "reply_wording" ("id", "code", "at", "author", "current", "offered", "then", "label", "subject", "body") VALUES
('00000000000000000000000000000001', 'x', '2026-03-04 10:30:15.250000', 'x', 0, 0, 'x', '[]', '[]', '[]');
--
INSERT INTO "retention_run" ("id", "actor", "started_at", "kind", "place", "gone", "kept", "progress_at", "ended_at") VALUES
('00000000000000000000000000000001', 'x', '2026-03-04 10:30:15.250000', 'x', 'x', '[]', 1, '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "reveal" ("id", "person_id", "at", "actor", "reason", "salt") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', X'0001');
--
INSERT INTO "rights_request" ("id", "person_id", "kind", "method", "language", "asked", "received_at", "opened_at", "statutory_due_at", "due_at", "extended_at", "extension_reason", "identity", "identity_proof", "identity_asked_at", "identity_proven_at", "handled_by", "reminders", "closed_at", "outcome", "outcome_text") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', 1, '2026-03-04 10:30:15.250000', 'x', 'x');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('41e1d72eff3e4ce9bab61f095b5a4dd3', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["65656c290b024b8884b6bcfb71eb98cd", "e6f58f616db44ecb878e6ba855572526"]', NULL, 1, '2026-08-31 00:26:56.718000'),
('778f2bb251514677a616c65c6758b790', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["65656c290b024b8884b6bcfb71eb98cd", "e6f58f616db44ecb878e6ba855572526"]', NULL, 1, '2026-08-31 00:28:56.718000'),
('91cfb48948c14a469291f1d8637265eb', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["ca7f7dd113f2441698e044e80e858ca9", "4d65226ca3c3478b89d6ce53502ee795"]', NULL, 1, '2026-08-31 00:27:56.718000'),
('fcd09bd7bdeb40728fd2cdf0a5d796f3', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["4d65226ca3c3478b89d6ce53502ee795"]', NULL, 1, '2026-08-31 00:25:56.718000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('4d65226ca3c3478b89d6ce53502ee795', '何样例', 'he@example.com', 'handler', '2026-08-31 00:25:56.718000', '!', 1, '', '2026-11-27 00:25:56.718000', '2026-12-08 00:25:56.718000', 'ca7f7dd113f2441698e044e80e858ca9', '{}', 'aade54f778a74c8ab96816c4ed60bda1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('65656c290b024b8884b6bcfb71eb98cd', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 00:25:56.718000', '!', 1, '', NULL, NULL, NULL, '{}', 'b908962965a8472b868e6557da048f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ba2d64e7b7c04ec7b4f1af3fc7403328', '周范例', 'zhou@example.com', 'reader', '2026-08-31 00:25:56.718000', '!', 1, '', NULL, NULL, NULL, '{}', '0e2c5b747d204b87a019028729147de5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ca7f7dd113f2441698e044e80e858ca9', '林示范', 'lin@example.com', 'handler', '2026-08-31 00:25:56.718000', '!', 1, '', NULL, NULL, NULL, '{}', '600a231ad8c24574bceafb3311a880ba', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e425cc279ef94712b697e8a63123c2d0', 'Lin', '3297603b5e8847f09cd6474a02e290a1@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '1334da2517c0479094e82beab9c4b05a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e6f58f616db44ecb878e6ba855572526', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 00:25:56.718000', '!', 1, '', NULL, NULL, NULL, '{}', 'bb3d9ca7c8884516ac3ea278e052a752', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e8500891b97b40ada3d8e89aa59e46c3', 'Lin', '71824ba05a4045ad93381bddf5a1b643@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'dd27493a3f5c4b2c8b781dc3fd449c67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ff217a846f794622bcda6148e7fea1cf', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 00:25:56.718000', '!', 1, '', NULL, NULL, NULL, '{}', 'f5e23adaac90427faad22b1aa2271ccc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'08F054C36894E8BA9E73123E16446250CEC042792330EF63C41EF81749F35D05', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000'),
(X'311F97895319BE260175C7DC34ACB5366B4895FAEDE85A441024955EF7A0F5BF', 'maya@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000'),
(X'54C3697DD1B7EF948228E3D36313B426C7D9874C5760B494715BB0BD0128DFB1', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000'),
(X'7650B3CBE380B1668DD17A036A8C633C2BA0235AA972B0BCEA502F70DF5D1D4F', 'he@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000'),
(X'7D1408D957FF23DC80D3F80F058862A9E6BE08186CBB858A79878466D8FD8288', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000'),
(X'A120F0342A59F27A37E9ED289D0C4BE863E19A55090942ED777D12B46C59268F', 'lin@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718000', '2026-09-07 00:25:56.718000', '2026-08-31 00:25:56.718000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d2712ab884bf0186ffd216', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2712ab884bf0186ffd216', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27b82ac38cc2ee57862b1', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2712ab884bf0186ffd216', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d273269778af52564ca624', 'cookie_policy', 'given'),
('019cb7f816d273269778af52564ca624', 'privacy_policy', 'given'),
('019cb7f816d273269778af52564ca624', 'updates_email', 'given'),
('019cb7f816d273269778af52564ca624', 'updates_phone', 'given'),
('019cb7f816d279df8a288894f257bf42', 'cookie_policy', 'given'),
('019cb7f816d279df8a288894f257bf42', 'privacy_policy', 'given'),
('019cb7f816d279df8a288894f257bf42', 'updates_email', 'given'),
('019cb7f816d279df8a288894f257bf42', 'updates_phone', 'given'),
('019cb7f816d27b6f963ae52bb9acf624', 'cookie_policy', 'given'),
('019cb7f816d27b6f963ae52bb9acf624', 'privacy_policy', 'given'),
('019cb7f816d27b6f963ae52bb9acf624', 'updates_email', 'given'),
('019cb7f816d27b6f963ae52bb9acf624', 'updates_phone', 'given'),
('019cb7f9013274078ae1a1b483e0c73f', 'cookie_policy', 'given'),
('019cb7f9013274078ae1a1b483e0c73f', 'privacy_policy', 'given'),
('019cb7f9013274078ae1a1b483e0c73f', 'updates_email', 'given'),
('019cb7f9013274078ae1a1b483e0c73f', 'updates_phone', 'given'),
('019cb7f90132767ea1d50df205bd8942', 'cookie_policy', 'given'),
('019cb7f90132767ea1d50df205bd8942', 'privacy_policy', 'given'),
('019cb7f90132767ea1d50df205bd8942', 'updates_email', 'given'),
('019cb7f90132767ea1d50df205bd8942', 'updates_phone', 'given'),
('019cb7f9eb9271ccb7ac7fb3084503e0', 'cookie_policy', 'given'),
('019cb7f9eb9271ccb7ac7fb3084503e0', 'privacy_policy', 'given'),
('019cb7f9eb9271ccb7ac7fb3084503e0', 'updates_email', 'given'),
('019cb7f9eb9271ccb7ac7fb3084503e0', 'updates_phone', 'given'),
('019cb7f9eb9279f4b4f195c934a3c91c', 'cookie_policy', 'given'),
('019cb7f9eb9279f4b4f195c934a3c91c', 'privacy_policy', 'given'),
('019cb7f9eb9279f4b4f195c934a3c91c', 'updates_email', 'given'),
('019cb7f9eb9279f4b4f195c934a3c91c', 'updates_phone', 'given'),
('01a137fed510742e8312fee6afca8084', 'cookie_policy', 'given'),
('01a137fed510742e8312fee6afca8084', 'privacy_policy', 'given'),
('01a137fed510742e8312fee6afca8084', 'updates_email', 'given'),
('01a137fed510742e8312fee6afca8084', 'updates_phone', 'not_given'),
('01a206a0cbf87661bb928361a7182080', 'cookie_policy', 'given'),
('01a206a0cbf87661bb928361a7182080', 'privacy_policy', 'given'),
('01a206a0cbf87661bb928361a7182080', 'updates_email', 'given'),
('01a206a0cbf87661bb928361a7182080', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d273269778af52564ca624', X'B0F02C0310FAFFF0DB5D0A2D8A91AC402A5B24BBD0DE560282FCD35CAF99C8E6', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264616362393766303963326432313238613362636535386264336134313761643965346261616161303064633130343133343136346435333432323536366163222C22656E7175697279223A2235633636333435393664356535313162666535313765623536646635633439373432346331313138383535363065373437303333393331383839376533323935222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323733323639373738616635323536346361363234222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223033363832653265303834343431656361316538383262373962356437313036222C2270686F6E65223A2230613437303034663732383037313231663431373833316364363261663332663332336261336233336266373965346639373839633735353630303836613163222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d279df8a288894f257bf42', X'7F8375C28F451BEC789CED31648C38BAFD529320BA0D8623308C34D9E89F4DFF', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236363164336431393362613834666533383230636663373335623436373133636132373337616230306563346130303162653834326135646561643864333861222C22656E7175697279223A2238393763303563643035303562633438643432643465653331323265366239306464356564396232313066313534666564663964653162353863356338636337222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323739646638613238383839346632353762663432222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226139666166666335333838323434643161626637393362643964313864653165222C2270686F6E65223A2266396234346136336336643466666337396637633130383765666430353430663635356239653966646236303033363765356338353136663034383061326164222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013274078ae1a1b483e0c73f', X'E966D6D3D380AAE728B960E802EB0C96A3B0DDAA519058DE6E79CB39C8EE4E4E', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262383633373333383261616330623163623430666634663563623766393466633665646635633839303535646665353365663761346333343237383238343863222C22656E7175697279223A2231366432303963663038623637346566356433653366343864663763626237333636306136613235313461393065386433333865363231323735643764303262222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323734303738616531613162343833653063373366222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226139666166666335333838323434643161626637393362643964313864653165222C2270686F6E65223A2234396533623362656333643461316436613638653339383464356537326231653161343533383133356131336438643439313335373132343139333737333534222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb9271ccb7ac7fb3084503e0', X'8AC0AEDCD51E229ABFE5DF00514D354043EAB72CCBBEDB990BA4FD0AD4313386', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2263623962363366623833633262326265633431373666356131336132366462623437343331613639303334633563353263366139396135613633666262656464222C22656E7175697279223A2238663337323830623534323237333830303865373131363330363039303733313134393336363135626534373638363538343263623534323862326365653733222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323731636362376163376662333038343530336530222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223033363832653265303834343431656361316538383262373962356437313036222C2270686F6E65223A2237653731313661383632646536656132356262633931386461306335343264323862323239633733323364333439306534613332613238356431346235356365222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb9279f4b4f195c934a3c91c', X'F35E98DC36D011B32B9C6F4F8F9AB259EEBF83757F091BEF37000E67D91125E4', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265386538613666353439616130393038653231626336613531353466626531333137396534346634643738666137353365663064666261613233643330643631222C22656E7175697279223A2263303735376633323133383265663035306662323362313937643437666163303235363566346264626636656536633665346334383561636431613833386234222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323739663462346631393563393334613363393163222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223033363832653265303834343431656361316538383262373962356437313036222C2270686F6E65223A2266646338336337636633313439346664323535313265363966616566376634373838313132643033343066396565373230656138383364643832313330333262222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a137fed510742e8312fee6afca8084', X'B091C2D7B02FA44765113042CE3623D234C66369194E5523D7EE47BA276E79F0', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2266616232373436373966393638336331396435323663646138626336326137623338386535666437363036336164366562613335306238666638656263333931222C22656E7175697279223A2265386139646131636536626431623131363031643138653864393663663838336334383564323631373731316464646539336133323538303434333739393339222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133376665643531303734326538333132666565366166636138303834222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223033346530633166626561343436366438663363313131313136346337613665222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430313A32303A31302E3030305A222C2276223A327D'),
('01a206a0cbf87661bb928361a7182080', X'2FBFF472BA5BE0A21C5AB1936D1425EAC977CB5B93E5425148A087C23E18D391', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2230383365336532303266306235376330666139363639313732346133336338376339323663323736643566356338626263633831623961633938623165333333222C22656E7175697279223A2237316333653737613032383166376165343638643562343035333834333130663265663836333230316638396132633861326563346564356565626266396563222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230366130636266383736363162623932383336316137313832303830222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226264623266383664383934643464313539393265326136383737323334393936222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430343A31383A35312E3030305A222C2276223A327D'),
('2536f23a5f2d4654bbe4b13c1c7783ae', X'76AFBB38E42119C0892CA5540DFC9306ED7B5C94ADA4FE2B5E729DA695A716F4', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239616635623536316237373433613534626432623933356530653761386631353439316466626264633930383263323862616261643563383230333661323635222C22656E7175697279223A2235383966313037636236373366393964616431363536336330343736363137343530393133326133616330646433626562376130333634656164306538366338222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223235333666323361356632643436353462626534623133633163373738336165222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226139666166666335333838323434643161626637393362643964313864653165222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d272a99756c21965a8d41b', 'GDZ-VWST-VKDV', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d279df8a288894f257bf42', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'a6087cdc92824896a217bc2ca42d1d41', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27aa8a2180ae8c3f96141', 'GDZ-Y2Z9-JTJ4', '03682e2e084441eca1e882b79b5d7106', '019cb7f816d273269778af52564ca624', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'bc4c630e8f9540e39d81a32a66315546', '6a22457d0f3e7bb1b59728c248a63adfda9a2fbc5698427ad9ddc3395a0a4bfe', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'bc4c630e8f9540e39d81a32a66315546.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f901327e48895e93f1cfad012a', 'GDZ-58SP-EBDZ', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f9013274078ae1a1b483e0c73f', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '3d3d86a225a34194a9d716f7802c524e', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9272a8a40404dc7a5e14a0', 'GDZ-57QX-YWWQ', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9279f4b4f195c934a3c91c', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'c235d5fd8cac4d92922bd1f977e8563b', 'f019b06a317dab12df9f6ff36221e14e66f6e2f2ce382513b63a38f0361197f3', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'c235d5fd8cac4d92922bd1f977e8563b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9278db844697897a4045ed', 'GDZ-VGB3-DHD9', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9271ccb7ac7fb3084503e0', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'dde7785af0a041b6b8c8182f96eed9b5', '4ee2efbd1ef7c9583b536530daae430b7feeb4aa2798b02c541a5c0cbc577536', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'dde7785af0a041b6b8c8182f96eed9b5.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a137fed51075bd9dff0de06051d914', 'GDZ-4AA2-ZFVW', '034e0c1fbea4466d8f3c1111164c7a6e', '01a137fed510742e8312fee6afca8084', '2026-10-14 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0cbf87acbba2939d09aa50931', 'GDZ-WHZW-C2NC', 'bdb2f86d894d4d15992e2a6877234996', '01a206a0cbf87661bb928361a7182080', '2026-11-23 04:18:51.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('64e2512d5c5943f68d9350658ad72acb', 'e425cc279ef94712b697e8a63123c2d0', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('af61bae6ce1b4939bfb04cafc2074f86', 'e425cc279ef94712b697e8a63123c2d0', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('d436effe595349dba1324e5027767bf1', 'e8500891b97b40ada3d8e89aa59e46c3', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '4d65226ca3c3478b89d6ce53502ee795', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '4d65226ca3c3478b89d6ce53502ee795', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('2cb505151e324da4851e0d124315aefd', 'e425cc279ef94712b697e8a63123c2d0', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('3af6c59590e0477f8658bbff3e58f29f', 'e425cc279ef94712b697e8a63123c2d0', 'note', '019cb7f816d277528be15107c788d259', 'a9faffc5388244d1abf793bd9d18de1e', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '4d65226ca3c3478b89d6ce53502ee795', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '4d65226ca3c3478b89d6ce53502ee795', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d273269778af52564ca624');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('ed93335429d14887b9c666f49857e39f', '019cb7f816d272a99756c21965a8d41b', '2536f23a5f2d4654bbe4b13c1c7783ae', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d277528be15107c788d259', '019cb7f816d272a99756c21965a8d41b', '2026-03-04 08:30:15.250000', 1815155727616000601, 'engaged', 0, '', 3, 0, '[]', 0, '', 'ca7f7dd113f2441698e044e80e858ca9', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, 'ca7f7dd113f2441698e044e80e858ca9', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d279f0ab3eff4aa3c45d41', '019cb7f816d27aa8a2180ae8c3f96141', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f9013272c098cc724c256a6793', '019cb7f901327e48895e93f1cfad012a', '2026-03-04 08:31:15.250000', 1815155789056000915, 'new', 0, '', 0, 0, '[]', 0, '', '4d65226ca3c3478b89d6ce53502ee795', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '4d65226ca3c3478b89d6ce53502ee795', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb92731386559d6bca7f9681', '019cb7f9eb9278db844697897a4045ed', '2026-03-04 08:32:15.250000', 1815155850496000641, 'new', 0, '', 0, 0, '[]', 0, '', '4d65226ca3c3478b89d6ce53502ee795', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '4d65226ca3c3478b89d6ce53502ee795', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb92764dad7c03acf4eb586f', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-03-04 08:32:15.250000', 1815155850496000111, 'new', 0, '', 0, 0, '[]', 0, '', 'ca7f7dd113f2441698e044e80e858ca9', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'ca7f7dd113f2441698e044e80e858ca9', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a137fed510718c83339120b9c064e1', '01a137fed51075bd9dff0de06051d914', '2026-10-14 01:20:10.000000', 1834947389440000225, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 01:20:10.000000', NULL, '2026-10-15 02:20:10.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a206a0cbf871db9115f6ff6f943fe4', '01a206a0cbf87acbba2939d09aa50931', '2026-11-23 04:18:51.000000', 1838497311744000996, 'engaged', 0, '', 3, 0, '[]', 0, '', '65656c290b024b8884b6bcfb71eb98cd', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:04:00.000000', '2026-12-04 09:30:00.000000', '2026-11-24 06:30:00.000000', '2026-11-23 06:04:00.000000', 0, NULL, '65656c290b024b8884b6bcfb71eb98cd', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d273cbbdd22c47d561047e', 'enquiry.acknowledgement', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d273cbbdd22c47d561047e@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d274eaab738e3c968b336e', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d274eaab738e3c968b336e@zone.example>', '{"by": "system", "to": "4d65226ca3c3478b89d6ce53502ee795", "leads": "019cb7f9013272c098cc724c256a6793"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2756887d0bfc918639cf8', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d2756887d0bfc918639cf8@zone.example>', '{"by": "system", "to": "ca7f7dd113f2441698e044e80e858ca9", "leads": "019cb7f9013275ae815f0d5fa1612770"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2764787cff757773fd15f', 'enquiry.desk_notice', NULL, '019cb7f816d27aa8a2180ae8c3f96141', 'desk@zone.example', 'en', '<019cb7f816d2764787cff757773fd15f@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d278398ee37cc108dcde83', 'person.my_data_link', 'a9faffc5388244d1abf793bd9d18de1e', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d278398ee37cc108dcde83@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27953ad66bcc1e334f82b', 'lead.mention_notice', NULL, '019cb7f816d272a99756c21965a8d41b', '3297603b5e8847f09cd6474a02e290a1@zone.example', 'en', '<019cb7f816d27953ad66bcc1e334f82b@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27c8ba9db1f0ec8dd2e17', 'enquiry.desk_notice', NULL, '019cb7f816d272a99756c21965a8d41b', 'desk@zone.example', 'en', '<019cb7f816d27c8ba9db1f0ec8dd2e17@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cdab7a0ac1d3f37ed32', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cdab7a0ac1d3f37ed32@zone.example>', '{"by": "system", "to": "4d65226ca3c3478b89d6ce53502ee795", "leads": "019cb7f816d27750a203a1bae89f4c54,019cb7f9eb92731386559d6bca7f9681"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d3db0b46179249067cc', 'enquiry.acknowledgement', '03682e2e084441eca1e882b79b5d7106', '019cb7f816d27aa8a2180ae8c3f96141', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27d3db0b46179249067cc@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27fa09e83550ef6986137', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27fa09e83550ef6986137@zone.example>', '{"by": "system", "to": "ca7f7dd113f2441698e044e80e858ca9", "leads": "019cb7f816d277528be15107c788d259,019cb7f9eb92764dad7c03acf4eb586f"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327ee4829bddc67980bfec', 'enquiry.desk_notice', NULL, '019cb7f901327e48895e93f1cfad012a', 'desk@zone.example', 'en', '<019cb7f901327ee4829bddc67980bfec@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92702f91ab41c0c2f1ae78', 'enquiry.acknowledgement', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9278db844697897a4045ed', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92702f91ab41c0c2f1ae78@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927468a3c315236edef989', 'enquiry.desk_notice', NULL, '019cb7f9eb9272a8a40404dc7a5e14a0', 'desk@zone.example', 'en', '<019cb7f9eb927468a3c315236edef989@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927c7c851fc52b03da2db0', 'enquiry.desk_notice', NULL, '019cb7f9eb9278db844697897a4045ed', 'desk@zone.example', 'en', '<019cb7f9eb927c7c851fc52b03da2db0@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927d369fa90717ee0a8a5c', 'lead.reply', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927d369fa90717ee0a8a5c@zone.example>', '{"reply": "c0fee1fadeb9439bb8857a3796586f3b"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927df1a33b9b1eb4373797', 'enquiry.acknowledgement', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9272a8a40404dc7a5e14a0', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927df1a33b9b1eb4373797@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a137fed510723182f68fe0ceacc694', 'enquiry.acknowledgement', '034e0c1fbea4466d8f3c1111164c7a6e', '01a137fed51075bd9dff0de06051d914', 'lead-298954@example.com', 'en', '<01a137fed510723182f68fe0ceacc694@localhost>', '{}', 'sent', '2026-10-14 01:20:10.000000', '2026-10-14 01:20:10.000000', 0, NULL, '2026-10-14 01:20:10.000000', '', ''),
('01a206a0cbf87ce79267265f472a14cd', 'enquiry.acknowledgement', 'bdb2f86d894d4d15992e2a6877234996', '01a206a0cbf87acbba2939d09aa50931', 'lead-861126@example.com', 'en', '<01a206a0cbf87ce79267265f472a14cd@localhost>', '{}', 'sent', '2026-11-23 04:18:51.000000', '2026-11-23 04:18:51.000000', 0, NULL, '2026-11-23 04:18:51.000000', '', ''),
('01a206a0cfe0794b80a9d61d9a043f30', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a206a0cfe0794b80a9d61d9a043f30@localhost>', '{"by": "system", "to": "65656c290b024b8884b6bcfb71eb98cd", "leads": "01a206a0cbf871db9115f6ff6f943fe4"}', 'sent', '2026-11-23 04:18:52.000000', '2026-11-23 04:18:52.000000', 0, NULL, '2026-11-23 04:18:52.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'13DA7D336384026921411200ADC8FB26D3A57A4D507CF2CA9B72031E1FC3AABC', 'unsubscribe', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9278db844697897a4045ed', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'29D5594C6E8324045A607F104CA6878A8D56A90A648409F941060C3ECCEBB8E2', 'receipt', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9278db844697897a4045ed', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'43F5649E25864DB75C97569D5D500E558E7D4CB38C87FA4CA6BD03CD38B55C82', 'receipt', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'49AEC714A59615AE0B19775CC2801F9109E8353AC5E20944F7BF3F2570776410', 'my_data', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'52C218503F7AFDC0E190F88EB2101435D0B81E9E885F4641B2773C1F9EF40FC5', 'unsubscribe', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'53753C028883C3C7469EAED1ECA6908E82DE96743A95B7D26E1066DD6D5E7800', 'confirm', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'7DF5A8E5A001FF76861AC3173B2538E3D834CC646D163B019A77AFFF62EF7EB6', 'receipt', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'86BB996A806197F6BD7CFB834BF7E3C75AA47B411118B2424B46CC0692C7CBC3', 'confirm', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'BD6119ED7B2D7C10C79CBEAD47DC3A61C6AA693C122CD456B5BF09934975C5FF', 'confirm', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9278db844697897a4045ed', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'D34D0886B7B16301C795C93E756B82134D1998A7E58CA3856607A3CEADD4CF23', 'my_data', '03682e2e084441eca1e882b79b5d7106', '019cb7f9eb9278db844697897a4045ed', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'D73F65DF21DD9C0B59A60BE122C9703C0F4AE5AE131DC9A211561B7E34AE483B', 'unsubscribe', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'E0335FED4A515C930AA5326EA5F7FD1715F582C0F4DE483959BAB781F2AD70F1', 'my_data', 'a9faffc5388244d1abf793bd9d18de1e', '019cb7f816d272a99756c21965a8d41b', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'FBC4FB9AC182B62BF702A68F1B26E8413ABBAFD02D21247B8CFE573390F329BA', 'my_data', 'a9faffc5388244d1abf793bd9d18de1e', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'0A0ABDA844F6B9036FCBBAF245325967DFDAFD3BB3FA6FCC4CB6A9FC5AFE0FB3', '019cb7f901327e48895e93f1cfad012a', '2026-04-03 08:31:15.250000'),
(X'1EE9B6FE01F1E9E89A8D627E033E1CA0D7D9BE4B4A3BD77F70F0707A5CFED831', '019cb7f816d272a99756c21965a8d41b', '2026-04-03 08:30:15.250000'),
(X'4566C4506D1DB8CE3EF246F8FBA57AA9354E6D52B16F718398ECBF554B815BF0', '01a137fed51075bd9dff0de06051d914', '2026-11-13 01:20:10.000000'),
(X'9D171ED3373BEC535BB1D96C7691F42CF55D17A87D7328698DE2D93ED83BB792', '01a206a0cbf87acbba2939d09aa50931', '2026-12-23 04:18:51.000000'),
(X'BBF52F78E2593369CF0A18B4C31407C0ABA995EAEBF5AB8F174B80D1D0CB13C7', '019cb7f9eb9278db844697897a4045ed', '2026-04-03 08:32:15.250000'),
(X'E7CB3188D88314D21CABE8E55DFB6B9A017D4CB03D8EE48AE4D7CC085905042A', '019cb7f816d27aa8a2180ae8c3f96141', '2026-04-03 08:30:15.250000'),
(X'F94E1F4860B5ECFB2892F925FD6DC6464E0D07B03ED014F066FE958E59CDB972', '019cb7f9eb9272a8a40404dc7a5e14a0', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d271ec8c9e9973dc52795e', '019cb7f816d277528be15107c788d259', '6c20fb1afe9d4e8797e98be498cd2dc4', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('09e9505b79c243379b4c5464143332af', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('0e17d926024c486a8d309f9e724fff9a', '019cb7f9013272c098cc724c256a6793', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "4d65226ca3c3478b89d6ce53502ee795", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('3e460f993aba4d45bc23229d154a3554', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('3e6f5e60d5e14797baa050e060f05130', '019cb7f816d277528be15107c788d259', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('49a73555f9a74469b17dce894b2fe3b9', '019cb7f9eb92731386559d6bca7f9681', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "4d65226ca3c3478b89d6ce53502ee795", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('8ba8ab89a65a4ae19ffb1220f26c5918', '01a206a0cbf871db9115f6ff6f943fe4', '2026-11-23 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "65656c290b024b8884b6bcfb71eb98cd", "rule": "All others \u5176\u4ed6"}'),
('91e38a310d7349e8818312c133207b7f', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92764dad7c03acf4eb586f", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('c570978f04cd40da9887ba1c0c1cd9af', '01a206a0cbf871db9115f6ff6f943fe4', '2026-11-23 06:04:00.000000', '65656c290b024b8884b6bcfb71eb98cd', 'status', '{"from": "new", "to": "engaged"}'),
('cb2804d9d0764865864a3052beb35609', '019cb7f9eb92764dad7c03acf4eb586f', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "ca7f7dd113f2441698e044e80e858ca9", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('d7048761ddc140a68585ab51580f748d', '019cb7f9eb92731386559d6bca7f9681', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27750a203a1bae89f4c54", "verdict": "linked"}'),
('d8239e8927894f0ba33efd04c3124963', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('e483dc99c4bb496b918ed070a6aebf4d', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "ca7f7dd113f2441698e044e80e858ca9", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('ecb7d92c89e543a8994ecbc6d08261f5', '019cb7f9eb92764dad7c03acf4eb586f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d277528be15107c788d259", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('509d65f20ff24fbc820279e2d82b186e', '019cb7f816d277528be15107c788d259', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0),
('6b14752be1dc0664b85c10ccdfc54d93', '01a206a0cbf871db9115f6ff6f943fe4', '2026-11-23 06:04:00.000000', 'ours', 'phone', '65656c290b024b8884b6bcfb71eb98cd', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a206a0cbf871db9115f6ff6f943fe4', '2026-11-27 02:15:00.000000', 'ours', 'phone', '65656c290b024b8884b6bcfb71eb98cd', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('c0fee1fadeb9439bb8857a3796586f3b', '019cb7f816d277528be15107c788d259', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927d369fa90717ee0a8a5c@zone.example>', '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('6c20fb1afe9d4e8797e98be498cd2dc4', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["e425cc279ef94712b697e8a63123c2d0"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d277528be15107c788d259', '019cb7f9eb92764dad7c03acf4eb586f', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d277528be15107c788d259', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d277528be15107c788d259', 'erdnussfrei', 1815155727616000601);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('f602225b25654fb9950e04a7e96dfe0a', '019cb7f816d277528be15107c788d259', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'e425cc279ef94712b697e8a63123c2d0', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d277528be15107c788d259', 'sites', 1815155727616000601),
('019cb7f816d277528be15107c788d259', 'talent', 1815155727616000601),
('019cb7f9013272c098cc724c256a6793', 'sites', 1815155789056000915),
('019cb7f9013272c098cc724c256a6793', 'talent', 1815155789056000915),
('019cb7f9eb92731386559d6bca7f9681', 'sites', 1815155850496000641),
('019cb7f9eb92731386559d6bca7f9681', 'talent', 1815155850496000641),
('019cb7f9eb92764dad7c03acf4eb586f', 'sites', 1815155850496000111),
('019cb7f9eb92764dad7c03acf4eb586f', 'talent', 1815155850496000111),
('01a137fed510718c83339120b9c064e1', 'sites', 1834947389440000225),
('01a137fed510718c83339120b9c064e1', 'talent', 1834947389440000225),
('01a206a0cbf871db9115f6ff6f943fe4', 'other', 1838497311744000996),
('01a206a0cbf871db9115f6ff6f943fe4', 'sites', 1838497311744000996);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d277528be15107c788d259', '4d65226ca3c3478b89d6ce53502ee795', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d277528be15107c788d259', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000601, 'gdz dz zv vw vws wst st tv vk vkd kdv dv v fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzv zvw stv tvk');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000915, 'gdz dz z5 58 58s 8sp sp pe eb ebd bdz dz z fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dz5 z58 spe peb');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000111, 'gdz dz z5 57 57q 7qx qx xy yw yww wwq wq q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz5 z57 qxy xyw');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000641, 'gdz dz zv vg vgb gb3 b3 3d dh dhd hd9 d9 9 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzv zvg b3d 3dh');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834947389440000225, 'gdz dz z4 4a 4aa aa2 a2 2z zf zfv fvw vw w lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dz4 z4a a2z 2zf');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838497311744000996, 'gdz dz zw wh whz hzw zw wc c2 c2n 2nc nc c fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzw zwh zwc wc2');
--
