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
CREATE INDEX ix_lead_inbox_place_due_at ON lead (suspect, place, due_at, status) WHERE place IS NOT NULL AND NOT suspect AND status <> 'spam';
--
CREATE INDEX ix_lead_unjudged ON lead (first_due_at, received_at, suspect, status) WHERE suspect AND status = 'new';
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
INSERT INTO alembic_version (version_num) VALUES ('initial_d6d4efbf447f') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('02032ec4721c45898970784831f84239', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'DF248A7F4A5A3D158565F77690CA8132270AAEA0142075DFE990C543256195F7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226263383235373162326430313432303839643632643137366630643339323537222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223032303332656334373231633435383938393730373834383331663834323339222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '21f8b05a648dea781edaf6d40ae954852b0f874d68f664c92287e37771afcc93'),
('0463d99274014a27ab7239bb502e0d9b', '2026-08-31 03:24:09.017000', 'staff:routing:change', 'operator', 'f42b66f33917429fb8add46bad44a9be', X'123F703B480D4E7F8946EB7AB1F003597F4F477A955BAA5D8A95D5B99D6CE1FF', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223034363364393932373430313461323761623732333962623530326530643962222C226B696E64223A226175646974222C227375626A656374223A226634326236366633333931373432396662386164643436626164343461396265222C2274696D65223A22323032362D30382D33315430333A32343A30392E3031375A222C2276223A327D', 'd611cbae0bb104c33de93f17e391c3f0ebaad9262f3fcc36a7935aad36af7f0a'),
('0a181cc2471d4495b7bdf74f5c7db911', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'FDAFE307626D12BD0BE72CA2080D975E929BAEEFB2C580C268B517944AD8F984', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223836323836626261636663303431343738323662306266333962333066303361222C227461736B223A226666626237643534313863643438353261613562353835303566333933373665227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223061313831636332343731643434393562376264663734663563376462393131222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8b13cb8d470a6a979ce0bb90a7bdbc5c2d094d59954f319475f4d370664db688'),
('0bec7ff972a64d91bb7a39f52546731e', '2026-11-26 03:23:09.017000', 'staff:account:absence', '03a2b4832d8540879f7dc83ddc5d3e89', '03a2b4832d8540879f7dc83ddc5d3e89', X'B711CC24A995B9237C9346496042F6C83D9E17195B9FC8EF5D9AC7A06F9E1E8A', X'7B226163746F72223A223033613262343833326438353430383739663764633833646463356433653839222C2264657461696C73223A7B22646570757479223A223936323661306130383764383463333138323762356162303338373930666639227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223062656337666639373261363464393162623761333966353235343637333165222C226B696E64223A226175646974222C227375626A656374223A223033613262343833326438353430383739663764633833646463356433653839222C2274696D65223A22323032362D31312D32365430333A32333A30392E3031375A222C2276223A327D', 'a46e0c935c69307f754b2a85af91e008ff844a4d7e5fa4d9a0fb0158e7c8aa69'),
('14dc8ff08f954cb48a5694b8abf289aa', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'FB9F1EC7312F994EEF3FC32D90D40B1F18570A796F32D461BBC0B2215C3348EF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323762383661323935613265653835363931643839222C226974656D223A223430336161613834663466623461636238313430376634636362353464303831227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223134646338666630386639353463623438613536393462386162663238396161222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c3415f10af8423655ab134a2cc1cbc751dd0555aa6309319b75ad4daf7fc30ef'),
('152774c2614b465793cb25f73526bf34', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'3A22D85D3E41E4BF7531B714DA1812F553C36541EE900661FFB5AE682067F9CB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223135323737346332363134623436353739336362323566373335323662663334222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '1d72e44765a731d627936b823c7a87c4cc572e51a150d7a6318224cee5367569'),
('17eb8e41c5c44a67a5d45bb9e95b6017', '2026-08-31 03:23:09.017000', 'staff:account:create', '03a2b4832d8540879f7dc83ddc5d3e89', '03a2b4832d8540879f7dc83ddc5d3e89', X'A4DFD2E918A3F097FFA1F312D40741C22D656AF931A6A71E489B47EFFECAB3F8', X'7B226163746F72223A223033613262343833326438353430383739663764633833646463356433653839222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223137656238653431633563343461363761356434356262396539356236303137222C226B696E64223A226175646974222C227375626A656374223A223033613262343833326438353430383739663764633833646463356433653839222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '9b3a098169d2ee458e6880c643fccb5cef7076a218d10737ca1d5dea72aebd76'),
('1e0c65829068423ea4c43b46a9741c47', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b87ef7525a8546d69464c506e5432eb3', X'452EAEE97822A012E5B13E0E6089D0252A6C160CA3F03DB9CA57769064D3BD2E', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A223165306336353832393036383432336561346334336234366139373431633437222C226B696E64223A226175646974222C227375626A656374223A226238376566373532356138353436643639343634633530366535343332656233222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '860c4fc99149ed97fc411fd333fd233eaa999cded8d2030f6f334a0137a92abc'),
('1fc936ae24e84e5c9761d5896a9572cc', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27ba49a70aa27f5fb496a', X'D7441AC220C0A1B58830EF36BF4B4179BCF15ABC278E54F4DD1509FEF4B20B30', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323732333139366164663536373365346463636236222C22726F775F736861323536223A2235393636343964336565343864663838363234356537313833633662356431366535636230653534313634346362623863383235623631303532623337383235227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223166633933366165323465383465356339373631643538393661393537326363222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762613439613730616132376635666234393661222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f08b9f949cc76f8b8713c7ddc7e0d4163219f11817c8a062cb3d416b56bcc619'),
('25fc91783e734ccd9f8a302e8fdc8f65', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'7831C2E202FF01679A3C0E02C343D21B283336298381F0037CD54576CE9A04F9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223235666339313738336537333463636439663861333032653866646338663635222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '425d6db7f266c450a625c1b1530c7c6898d5e4cec51507998b47fec75e3c9174'),
('2cfbbf1ff7d247e3b4358c4351290791', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', 'f7ca26f61e55487eb2e5e18296d5c42e', X'F8A99C34D1CDF7D999ADFEB044B621D26D6F160FCAF77BC29754B23E83525885', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223263666262663166663764323437653362343335386334333531323930373931222C226B696E64223A226175646974222C227375626A656374223A226637636132366636316535353438376562326535653138323936643563343265222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '2f687e355ee8049765037ac33c3d8417d24866790948203c2a5cc40eab3e43b7'),
('2eb7378312104248ae664178c1200059', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'C39138CED149D2F9213C66B40F2B247EAA16416165B786B0AF5073498318B08E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223265623733373833313231303432343861653636343137386331323030303539222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '1d05f4b19b126a476d8569df7823e2c1eb05d18d3cf8e914b1a3da4d47940b6f'),
('3b898d4b46fe47199c81bb45163befbd', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d278ad95b2bff45b9d95ca', X'D4AE7230A3322F318253ECA38B603B7DD4D5E872F350AC7B9C65E841AD4EB7A4', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223936323661306130383764383463333138323762356162303338373930666639227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223362383938643462343666653437313939633831626234353136336265666264222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3cd35de77201646401515e5940d1d86b959ac30d86493cb7304932aa4b54a3df'),
('45e7673d202247a99a8039731abe8587', '2026-11-23 04:18:52.000000', 'system:lead:route', 'system', '01a206a0cbf87cecb273e2711ea03e91', X'EB77FB05F1400F092439A0A7975A90DD7FC234B11E4F3C7F08F4A2CE92435CCE', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223037383238633630303936363430373461343133363865323964626462646162222C22746F223A223562353736303730633861363437306661666337353437366539633766343933227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223435653736373364323032323437613939613830333937333161626538353837222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383763656362323733653237313165613033653931222C2274696D65223A22323032362D31312D32335430343A31383A35322E3030305A222C2276223A327D', '492fa66a2624891e4d8aa55e620df391a709b14f8d25173af3b323e721cb93af'),
('482e769686aa4469a92acbd7edbd209b', '2026-11-29 03:23:05.218000', 'operator:policy:publish', 'operator', '', X'6DB599A45BE821F15EAA15B3F270F384E3A9C2F25E97D741BFBEB3F4002F8DFE', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2237613331313537646535316464393033636436326236363065633938363437326461303130393363386162363862386561646432373064386536316635373036222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223438326537363936383661613434363961393261636264376564626432303962222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A32333A30352E3231385A222C2276223A327D', '7bddd6caf7690141288e3c2b9e6a032a7a7c5412d363779986291d3fddd24c7b'),
('504a11068d8240b9a65b3031963b21de', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bb76245a3cc14481a0312db55bb293b8', X'951936F09004B1DBDB8F67A687060FE08F1A0FC88FA7B78A2B3200011A614BD8', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223361623264393631366137353435616339326438366634363338396136393964227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223530346131313036386438323430623961363562333033313936336232316465222C226B696E64223A226175646974222C227375626A656374223A226262373632343561336363313434383161303331326462353562623239336238222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '718b4ddb527dbe889bad8d56d3994410f9792c7afb305bbab5f489e527959245'),
('51dbdf64942548b3a6c0bda2893229da', '2026-08-31 03:26:09.017000', 'staff:routing:change', 'operator', '07828c6009664074a41368e29dbdbdab', X'59A4F45E809D1505E4D4B0F4467977CEB3F541B42DC60340D7070FFC2E6C8A4C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223531646264663634393432353438623361366330626461323839333232396461222C226B696E64223A226175646974222C227375626A656374223A223037383238633630303936363430373461343133363865323964626462646162222C2274696D65223A22323032362D30382D33315430333A32363A30392E3031375A222C2276223A327D', '3c4a4f281819dba737fd7e1bdc1a4f55945c2e66f2387d0a75e422e883eb5acf'),
('56b44fbeabce4b779d60778bcc5f380d', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9273d587ca9fa1e2254789', X'551A6797104EAB2C22B332DF147208EE927AFD3BC352BC41121072471CCE2B22', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223936323661306130383764383463333138323762356162303338373930666639227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223536623434666265616263653462373739643630373738626363356633383064222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733643538376361396661316532323534373839222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '26321bb5c6fe4202a07dad91076543f76428a4f739abf9447d2fe3a1f8d873e1'),
('5a320e9951fb44a38eab18d1f52d5d87', '2026-11-23 06:04:00.000000', 'staff:lead:status', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', X'F24E859DF9A849C2D904D38CB52F102B0D2777D5E120D410D38AAB501CC25534', X'7B226163746F72223A223562353736303730633861363437306661666337353437366539633766343933222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223561333230653939353166623434613338656162313864316635326435643837222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383763656362323733653237313165613033653931222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '8de2112819b24f488b6ae4b147435dfb4629b69cfaa013cef054f36c8f09f5a8'),
('5a3c0d5cb75d4f31935deaadefc7b3a7', '2026-08-31 03:23:09.017000', 'staff:account:create', 'f81f9ec555af498db8c599ceac2b689f', 'f81f9ec555af498db8c599ceac2b689f', X'DA5AC80C6D6E7CBCC3D9B2EA360CD0F71867D4DCBBF1CB50190AD73B1E5E6A8B', X'7B226163746F72223A226638316639656335353561663439386462386335393963656163326236383966222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223561336330643563623735643466333139333564656161646566633762336137222C226B696E64223A226175646974222C227375626A656374223A226638316639656335353561663439386462386335393963656163326236383966222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '2a7496c12057700a2ee429e2771c8a9efadeba7c070ffeed880865426b6d4eed'),
('5a7ff8ae7af5438fb6c667efafcdf6a4', '2026-11-29 03:23:05.218000', 'operator:policy:publish', 'operator', '', X'F142B6801E566663E3AFA0439858F81BB6733082653C58410D3FA5A6F0D14385', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2231353439323637666437613239633463613661333736313463663964313731613463336136383830663966323464356239373765353430653534663936626239222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223561376666386165376166353433386662366336363765666166636466366134222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A32333A30352E3231385A222C2276223A327D', '0466f508063b7e8bc9d1bc8eb316044f0f38fab921495f0991d8d6c2ec0e7d9b'),
('60dc8d504f834b3d803087b122128774', '2026-08-31 03:23:09.017000', 'staff:account:create', 'd3530927d8034634b550dc873b88777e', 'd3530927d8034634b550dc873b88777e', X'7575470C9B3EA217A328C816840FBE37C79B791CA78DBC7756124B4DE95587D3', X'7B226163746F72223A226433353330393237643830333436333462353530646338373362383837373765222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223630646338643530346638333462336438303330383762313232313238373734222C226B696E64223A226175646974222C227375626A656374223A226433353330393237643830333436333462353530646338373362383837373765222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '1073130d2c01f024b128bf5759a568129466953f4660ac63f45d400aececd41e'),
('61a9eeed0b92488190a78761c56792be', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'7E83A3C9B39E3CA9D28F1A2C2398CA1A62C30DF39E10F07A07789712A2CA2B50', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223334333764643833383761303437643338653663303531376539336432636339222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223631613965656564306239323438383139306137383736316335363739326265222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '4de9e67a70d983259478042834341c050543c98d4d36e1bb0bbf5cbe7b6d4a38'),
('63df56ce60a3435c9064dd74280cefcd', '2026-08-31 03:25:09.017000', 'staff:routing:change', 'operator', '7e9582579c23482fa51f2e78ccd5ee27', X'DF76B9D64A118CA06284F87ECE1B7CB9057C1B233CFF5A8307C16A4B6E973DF0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223633646635366365363061333433356339303634646437343238306365666364222C226B696E64223A226175646974222C227375626A656374223A223765393538323537396332333438326661353166326537386363643565653237222C2274696D65223A22323032362D30382D33315430333A32353A30392E3031375A222C2276223A327D', '097ab9f5a5c84455a1920e1e583a16925f3518eaff787f3c7301eb2f597cbd6c'),
('641e24e870af4ce7918b0d51d6a11458', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'EBA21FA770B60565F713CC96ABD76B7E666BAB1F0AB2970D96AA37E39FBF4DC7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323731333762313937333133613135633231313165222C226974656D223A223839346536643565366662663436333561653864393739636161343561633232227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223634316532346538373061663463653739313862306435316436613131343538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bc61a6a2164173e98eea1b4a4accbd3e19ca22d9721962a49c281e6c1f0a5d7a'),
('6567fa6a6ac84a85915ac58ae84fc826', '2026-08-31 03:23:09.017000', 'staff:routing:change', 'operator', '68ef837aa8e74470bcb7a7ede4565708', X'F428934719161ED047D7377283827E62CD929718DC08BF185592C1DBD9A078F9', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223635363766613661366163383461383539313561633538616538346663383236222C226B696E64223A226175646974222C227375626A656374223A223638656638333761613865373434373062636237613765646534353635373038222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '067807d029d0cc3f8a4459b154db4781844d3e7b690acc76482c422bff24011c'),
('6c97165c1a00488fadfa3a803a291c70', '2026-08-31 03:23:09.017000', 'staff:account:create', '9626a0a087d84c31827b5ab038790ff9', '9626a0a087d84c31827b5ab038790ff9', X'8A9860BA3CACA42429BE1D49BB57927E2896987C3AC4E0C92DD98CF88DF2FDA4', X'7B226163746F72223A223936323661306130383764383463333138323762356162303338373930666639222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223663393731363563316130303438386661646661336138303361323931633730222C226B696E64223A226175646974222C227375626A656374223A223936323661306130383764383463333138323762356162303338373930666639222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '54338523cea02a6e7a4c54b4c18d45ebbded99c28fd22263020a5a716ff5ea85'),
('6f1c0c1cd14640db8a2e92b8f71e097a', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'DF3C53D73FFA4C4C7FF8728EDE3F842960F629834BCC1BC9CFF91DB2541D397E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223666316330633163643134363430646238613265393262386637316530393761222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', 'e734ca8f715f834c05ef766310a493a142007c39a15892fe50699fea7f84e414'),
('728431f3db314689a653baf2de9c8191', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'47532FDF838F5BEBCDE41E705BD081A9FD6583667F41F6338011536F64A7A91A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223430336161613834663466623461636238313430376634636362353464303831227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223732383433316633646233313436383961363533626166326465396338313931222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '70b42452a9c3615936ed7d3243a583d55625a1c9c5cce1eb8658319297c59148'),
('72d5e73beee44f4fa1e0a2f90228609e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927e1283c0ee585af6ed13', X'FEA5E1C3507ED603D9F8ABC6A36C14A578D6BBE899E2373B86CB3A2416D989B9', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223033613262343833326438353430383739663764633833646463356433653839227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223732643565373362656565343466346661316530613266393032323836303965222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323765313238336330656535383561663665643133222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '6f39c0a09fe2398ba859f86b6c328f855c2009249c4f6e6428e9f704ff83b42f'),
('73a376d1d10d4306ae3d231dda768d80', '2026-08-31 03:23:09.017000', 'staff:account:create', '5b576070c8a6470fafc75476e9c7f493', '5b576070c8a6470fafc75476e9c7f493', X'605BE757100FAEB2ECDBCCC97031E3E9DE8947572238092947111515B0534C38', X'7B226163746F72223A223562353736303730633861363437306661666337353437366539633766343933222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223733613337366431643130643433303661653364323331646461373638643830222C226B696E64223A226175646974222C227375626A656374223A223562353736303730633861363437306661666337353437366539633766343933222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '4947743aa34a54a42c5409a1b1920abc29f448dbdeea1007565e2a28a2f21f55'),
('76854d6dee5943198c94237480949c69', '2026-11-23 06:04:00.000000', 'staff:contact:log', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', X'26A1B3DD3AE87F9F914DB139D7E90A9478A075F0C25E99558C4F5E6344E28BF2', X'7B226163746F72223A223562353736303730633861363437306661666337353437366539633766343933222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223736383534643664656535393433313938633934323337343830393439633639222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383763656362323733653237313165613033653931222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '52f102b0d583ad6812897e6dcf091622b72ae2ae81fd1d87bb4c1bbeac2597b8'),
('78031aebdc554337b338eee8c262a256', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927e1283c0ee585af6ed13', X'5A7D9AB55FDE0A68B8594A5847F46059829FC4BF4DC40CA51997D1B6A88239CF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323730663339373439333536353763313462626463222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223738303331616562646335353433333762333338656565386332363261323536222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323765313238336330656535383561663665643133222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '62c8c43bd0e0ee862e2c97590f3a977a26314ec359114576a3f50772d9b0a30d'),
('81dff4e9e98d4b1a9b43a497ad1e128f', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'C9DDE4FF77FFABD23292DA3F68B8F48D2F72418E330F8CFDA6CB7CE4BEF24C11', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223831646666346539653938643462316139623433613439376164316531323866222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f47239b4657bdaf98097b1e7b655a0a2c76897859673752c6a4080751514904f'),
('85a2426537894094927b8f284d287402', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'C487ED9A5EC244FAA98C3858C8335DFBFC2F1BD6766519723A9616263789C073', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223835613234323635333738393430393439323762386632383464323837343032222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '751305181146f33b371886f2bed5701a57f6d9e1d087eb5f86bde109a34da653'),
('863513e70d0e466f931d92388ecb4862', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'878704C9F6C3728E25BB01A2FA634B115DE1CA15F8461D4B62076FE85E401C37', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223836333531336537306430653436366639333164393233383865636234383632222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ec55f5ac035215063fb84d7413a11179b6ff61001a4e7d6f1b3f0f6a252ca16f'),
('8a649141c8e14b0db5153d3a36a11a10', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'FEA30DDEFB4B7D11CDF5D43BA5B2FD7D4EA7D6EC11E4BD04B76B3DEBC4F539A3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223861363439313431633865313462306462353135336433613336613131613130222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '3b3acebc6ace1bd4d8ce18a9ccf20a3e30b21bcce6b9f1051779439811472b63'),
('951bec1890ae4d46816fe55df78f49c1', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'31337F9C0AE852FB7CFF9BACC51184121192FE796A05D4AA6E0F70B6588AEB10', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223935316265633138393061653464343638313666653535646637386634396331222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', 'd9d9b8cd1688e7652c7f96d1c7e130dad547be7cd5e95c872e0d128524381faf'),
('95fbe50104494804942c02ddd5b2a797', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d270f3974935657c14bbdc', X'111861B53CFEC74BE68DF4F93D0B38DB721E67D9BE274B55E0951A32CBE14C95', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223033613262343833326438353430383739663764633833646463356433653839227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223935666265353031303434393438303439343263303264646435623261373937222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4b1bd347c16f3bae9a3ef1f7f8b90b4d1ed4543bc410da56f7650412f75d2822'),
('995c4bb83b034e81ab32b9342f8efa73', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'bb76245a3cc14481a0312db55bb293b8', X'78CB4E36613BFB65E438B0177E7676D847CA962BDFA782A6B84CC1DFB26D0C92', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223939356334626238336230333465383161623332623933343266386566613733222C226B696E64223A226175646974222C227375626A656374223A226262373632343561336363313434383161303331326462353562623239336238222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'cb618c400dbbfa7fdd2c13238451aa29e5f18a199383b512805b0125da04571c'),
('9ea788f582a643b0a80d7d46cb84cca2', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', 'b87ef7525a8546d69464c506e5432eb3', X'CFFB03B75BA3F0731A080861B868056758C49221FFF21D3A2316C3D294359A7F', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2263663566626237636361326566353035383134633630626234386236663636313932613830626533356364323563373561336261383639353934306335666533222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223965613738386635383261363433623061383064376434366362383463636132222C226B696E64223A226175646974222C227375626A656374223A226238376566373532356138353436643639343634633530366535343332656233222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '8be73c500b38b25e7eb734736e07da1783aaa9af5d6601bf3338941e1eaf52f6'),
('a1bbef52b6a34c42b2682f14d37e95b9', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'33F67C71F4B14C569312CBA3C4490A7899C3283EB2DFBFFF9E0901CFCA0A4E31', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223839346536643565366662663436333561653864393739636161343561633232227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226131626265663532623661333463343262323638326631346433376539356239222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '457672de0d53e3f54239fe7f2ebe9ba2fbbe4a897b8cc3fc323e41803113f809'),
('a557f030128f4946b9c90e5ba7ff40e7', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327548bd95cea5f5e872ae', X'98E6FE520E02503093748DEB591A0F61C6C92606B1B8132BC30182C39F54A2D6', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223033613262343833326438353430383739663764633833646463356433653839227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226135353766303330313238663439343662396339306535626137666634306537222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323735343862643935636561356635653837326165222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '59bcba8328c874a194b07f8d5eba946c1c5e00172d975aba2c7d5ccba1244e65'),
('a91dde646d0c4a45a5bddd19c05b90cf', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2723196adf5673e4dccb6', X'862530880A80514399C51B4FFD7FA06B732877A7241694ADD5D79DF72156D343', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323732333139366164663536373365346463636236222C22726F775F736861323536223A2265633537303363343262303165303131343137353532383339663239356465323330323866653737353237346234363632613636663836623931383535313061227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A226139316464653634366430633461343561356264646431396330356239306366222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323732333139366164663536373365346463636236222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'afdd2c8cefdba785fd574c18d97b73f8dcd2301391522df335beeec36a2aa75c'),
('ab1cd090ea8e4615aa90bfabc84d69dd', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'43945303A7793644E853617861DE9BCB34BF9F52F33213342EA662F1015E6498', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226461653832303631313838623461353161663930653336633662313333363964227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226162316364303930656138653436313561613930626661626338346436396464222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '90f6fdc37b143e760095cb869785dafe4b8ca13d1c6b530d1099e31185786b40'),
('b3a066fdd4b4487b908c1a3958486aaa', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'a519a2945ccd4f839bd0f91bc923cc66', X'882ABE5F551B3FBBE27C94F4A3C5EB3F43FAB89AFD500BFE90C463F28F31047D', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226233613036366664643462343438376239303863316133393538343836616161222C226B696E64223A226175646974222C227375626A656374223A226135313961323934356363643466383339626430663931626339323363633636222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '8454950ef8c07f525a4884dcb66a15c17e59d2f75d230435e0163336407db210'),
('b78b1c9e6ca4412f828bf60d98142514', '2026-11-29 03:23:05.218000', 'operator:policy:publish', 'operator', '', X'C70C71B181FCD3D7F069238906E2BAAF84E147E48A3C2AA6FE21442D4E9BC228', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2230623532613661623932333262626434643032666265333961663238323632356465326264613733393537613435313166663038363939656564643632643161222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226237386231633965366361343431326638323862663630643938313432353134222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A32333A30352E3231385A222C2276223A327D', '230bd96c3899e6b01636286e2d4ba4af257f732c7c8314f0871a9d44911c5996'),
('b9468cffe3e64623a25926a4b8ae855d', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', X'F80E3D73C3007218821FFBD952C6EF0A4ABD1237CA3105DDD57B0C112BA4513A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226239343638636666653365363436323361323539323661346238616538353564222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730663339373439333536353763313462626463222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '07144e97c1e10a787cdaaef103fafbbfaf260b0c5a11c5aa5aa96b040f41f37c'),
('bec72724b1df4a18bd6c74fa8e77979f', '2026-11-29 03:23:05.218000', 'operator:policy:publish', 'operator', '', X'40B44F9EAD7587BA5C323C13EA937F179EF8E0C827BFAE52430573AB1170234C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2265366337353130383363376264303561636337646537366635663130373765653337323733323262346439396334323264326534393832666438336138346135222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226265633732373234623164663461313862643663373466613865373739373966222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A32333A30352E3231385A222C2276223A327D', 'd41c9369e15fcb39d2ca82c32a756fb4791f71ebc8b1f95f062a56aabe211253'),
('bf1a9ee6a68b4b58a3b3ce04b30e7a27', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327acf9c5640189adea0cd', X'714CBD10171F4246C6C420E0775F952628D7EF2D0FA8E4F8954E8E9FEBD8D68A', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223765393538323537396332333438326661353166326537386363643565653237222C22746F223A223936323661306130383764383463333138323762356162303338373930666639227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226266316139656536613638623462353861336233636530346233306537613237222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323761636639633536343031383961646561306364222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f7983c7344a0a2c116ccbaee96165cd195c10cd1c584f30fc5ce955a9a8f8a04'),
('c3afc1742f194ebea7edfd6f9377464d', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bb76245a3cc14481a0312db55bb293b8', X'2FC9434E5D1DCB79E4598981B45ABFFB7FD90692EE41FE3D39C9EC2AF1F59472', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2261613836643766396462636565616462376233353636393038393334393439623665366631663431626134613964323637353530383639626162633962313966222C2265726173757265223A226637636132366636316535353438376562326535653138323936643563343265222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223361623264393631366137353435616339326438366634363338396136393964222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A226333616663313734326631393465626561376564666436663933373734363464222C226B696E64223A226175646974222C227375626A656374223A226262373632343561336363313434383161303331326462353562623239336238222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '3af01394cb16ae3e3496a6a85cfaf744c163ba800b3c3da2c52f30a4cb8e0b3f'),
('c8d99de4f419445a9474b870b39a3f9c', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'900438D46145F079FAF5D73054DF0D266C83B10C9FBF2D76B55FFB8A6ECF71CB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226230643736653466373535383438353062313332616561363565346138336565227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226338643939646534663431393434356139343734623837306233396133663963222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '0852d4419f17c20ceed1a25f8642dd2c4b8c9286fdb36f89298453644ae60ebb'),
('cccc529cc8394e5db92dd4bad65b784c', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'C5A1AA6FF8A110EB07CCB6A429526225F849C1C04658DCDB4842D14F32460B21', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226363636335323963633833393465356462393264643462616436356237383463222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'df8dd7ac9f2ce33f8e57557bf81b7660b1b432c5cc3da4796f99112c5755dadc'),
('db0444a5f76e4e2b92658cc74bae7984', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9273d587ca9fa1e2254789', X'BD779B933C803136F3AE8BA68722706E6A76B9BE31C64FB1E961AB3B742E1EEB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323738616439356232626666343562396439356361222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226462303434346135663736653465326239323635386363373462616537393834222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733643538376361396661316532323534373839222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '755149912c159d8e73f437a1c7a381efd0ed82c5d68da2c3e8bd64e95902cede'),
('ebdca978c432459fb30435b775b93335', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'59EDE8ACA984909895942F15FE98471B46D6E57E00218CB383336B8AD7669E61', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226562646361393738633433323435396662333034333562373735623933333335222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8b8f55fd1ec1ccc427209567a3d574df0876831dc87ced8e23d94ebff2bcd3f0'),
('ec7b66c9e3264a00aa60bfbeb30e3071', '2026-11-27 02:15:00.000000', 'staff:contact:log', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', X'310B7ED0B6DE170D463AA3BCF580D8FB463F3DE260832E6C0B6B60F653EFA4EC', X'7B226163746F72223A223562353736303730633861363437306661666337353437366539633766343933222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226563376236366339653332363461303061613630626662656233306533303731222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383763656362323733653237313165613033653931222C2274696D65223A22323032362D31312D32375430323A31353A30302E3030305A222C2276223A327D', 'b2b94651974c526fff44f7778418350f9bc56b9da4477155817749a08b852bd1'),
('f25400fb62944dbd867ce308391d3f5c', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'0C2663378BBA8964C861EBED3D4180A4D532FEAC95222306D60F18EA3F36C832', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226632353430306662363239343464626438363763653330383339316433663563222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '9a15c19d38928954262c1b84f31e9df142de04d3ddccc40291ad7029036aafd7'),
('f9d504c9895d405d85937b6e94624d85', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', X'5139DA7B13F03FD6EC189D1E84BB3B7983A0060B433E05476B6976509D1F9DD6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223666636431393434663630303432303738643036313336323365343534356330222C227461736B223A223166336533323562313938613434646161613832643564663530366639666630227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226639643530346339383935643430356438353933376236653934363234643835222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738616439356232626666343562396439356361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8341e14f81c269301ff13be06d2d34f8cb1e553b56a0148dd63763c7da78ac38'),
('fccd2c9178904737b0754e1039078759', '2026-08-31 03:23:09.017000', 'operator:account:invite', 'operator', '', X'34FFA62D306E2CC4B12586076FCA9C25701B1F4BCEFEA559FC208C1EFEDB33E7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226663636432633931373839303437333762303735346531303339303738373539222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '33f371e501498929e04c9701a4ad379b6a0665f57bdf0da7b2a719ea102d2190'),
('fe561f249f874b0f8f8f2f4941172369', '2026-08-31 03:23:09.017000', 'staff:account:create', 'e3e76b58b6534a75bacece918b953a43', 'e3e76b58b6534a75bacece918b953a43', X'DC0DD4CB069214CA50AE033FD0BCCA708A23292EF636160200C56DFCA2297391', X'7B226163746F72223A226533653736623538623635333461373562616365636539313862393533613433222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226665353631663234396638373462306638663866326634393431313732333639222C226B696E64223A226175646974222C227375626A656374223A226533653736623538623635333461373562616365636539313862393533613433222C2274696D65223A22323032362D30382D33315430333A32333A30392E3031375A222C2276223A327D', '109548eb34d82043c5cabc6e640960799a3b15d9afe77125e818d7f581b55795'),
('fff9d8ff13a346a09e17a558435a5917', '2026-11-29 03:23:05.218000', 'operator:policy:publish', 'operator', '', X'A393CBA252932DBB474E540F8C9970418BAA5564B3EF7F4CB877281D3B0DF7A7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2264613566623130353532353538303463663763633631333765306562326235393762656636616163636361383539396562373737353265303363636266613361222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226666663964386666313361333436613039653137613535383433356135393137222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A32333A30352E3231385A222C2276223A327D', '0f1ff481d20a4fadecbeaf20289acdb1f3fb46b464f9edc37af926e318304663');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d2770a8e1a04c55483588a', 'given', 'de486b0366e54053bfff60dae3009aae', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '249e4ce3b36bce5ea91afd32603552c8a6899e34c993ff16f5f23d5359155bfb'),
('019cb7f816d2780abce687a1736be079', 'given', 'bb76245a3cc14481a0312db55bb293b8', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'bf9cbc7e53900dc9d122b328ed451b1cc26b27986b521edc6d8a90d47d073ba3'),
('019cb7f816d27a44a30d7c29c1d3358a', 'given', 'a519a2945ccd4f839bd0f91bc923cc66', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd04779f119a16a3834790aa76dda6ee5602e8b44f1d40b0af87f02da6b5d3d81'),
('019cb7f90132740fbe87d10abbf88460', 'given', 'a519a2945ccd4f839bd0f91bc923cc66', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '53f7b9eb2b908b506b46e479353375c540f30cfd4067c0228084b3c3669099fe'),
('019cb7f90132742ba1b4eb01fe4b89ef', 'given', 'bb76245a3cc14481a0312db55bb293b8', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8ff31a466a5be9dc48a95ad400b447d29de0015c6a337f405af465dfe3b88964'),
('019cb7f9eb92704ea624f6886e86c125', 'given', 'de486b0366e54053bfff60dae3009aae', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2e57fdea9a05b997f934d6637b138c564a6f760f7d4be2899c19035aab9459fc'),
('019cb7f9eb927b2c91bbe3ced487691d', 'given', 'de486b0366e54053bfff60dae3009aae', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f6de3d36f8d9e1a626091c581042141017d15bc361c5ab76655f688924a44d8d'),
('01a13839ceb8799ab8e35b60cdb0da01', 'given', '48b02d73f43b494db06d41dfd0f17979', '2026-10-14 02:24:35.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '485d53f84b8f314f017db241a2f050bb70cbfd99355143a83cef66a78def9a88'),
('01a206a0cbf87f508f3f6ca49720ebbd', 'given', 'aeb9ec74ab3a491d93d8b8da597a843c', '2026-11-23 04:18:51.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '72a9de198a30fb3719b91e67161a0d09b4ee5f4cc510e70dff5ccb011a21de16'),
('a5ad0a7a2dd04beea55383336b602e5a', 'corrected', 'bb76245a3cc14481a0312db55bb293b8', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'eb30600108cffea96830f9599ccdd61f7b65f2213a8735c3d6e6b0c2f10f8317'),
('c1f270401c134bccb171fac2f5ee5079', 'corrected', 'a519a2945ccd4f839bd0f91bc923cc66', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '7ebf49d537c49f63f67a10f84399265f5d92e001504cdf2542a037615822ebb2');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('f7ca26f61e55487eb2e5e18296d5c42e', 'bb76245a3cc14481a0312db55bb293b8', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A226637636132366636316535353438376562326535653138323936643563343265222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A226262373632343561336363313434383161303331326462353562623239336238222C2270726F706F73616C223A223361623264393631366137353435616339326438366634363338396136393964222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('f7ca26f61e55487eb2e5e18296d5c42e', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('3ab2d9616a7545ac92d86f46389a699d', 'bb76245a3cc14481a0312db55bb293b8', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', 'f7ca26f61e55487eb2e5e18296d5c42e');
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
(1815155727616000458, 'gdz-3pyb-s4n3
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
gdz3pybs4n3'),
(1815155789056000686, 'gdz-qehz-bvcz
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzqehzbvcz'),
(1815155850496000275, 'gdz-tzfp-febq
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdztzfpfebq
2082110000'),
(1815155850496000905, 'gdz-qhy6-n5tz
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzqhy6n5tz
2082110000'),
(1834951347200000451, 'gdz-r3kr-a3rz
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzr3kra3rz'),
(1838497311744000657, 'gdz-cb44-5k79
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzcb445k79');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A433148613374536B356275682F496B653770476F4258645447524C7A315570416369784B564775324731733D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444F7967374D4A6E534A6F3333335476427557307947532F68434D38752F4B4A644D4870596C61664166557335747143446C374A3446573436366D2F4A5568534162745251416A5731755068737172586B5749745141773D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, 'bf9cbc7e53900dc9d122b328ed451b1cc26b27986b521edc6d8a90d47d073ba3'),
(1, 1, 'c3415f10af8423655ab134a2cc1cbc751dd0555aa6309319b75ad4daf7fc30ef'),
(1, 2, '8b8f55fd1ec1ccc427209567a3d574df0876831dc87ced8e23d94ebff2bcd3f0'),
(1, 3, '62c8c43bd0e0ee862e2c97590f3a977a26314ec359114576a3f50772d9b0a30d'),
(1, 4, 'f08b9f949cc76f8b8713c7ddc7e0d4163219f11817c8a062cb3d416b56bcc619'),
(1, 5, '6f39c0a09fe2398ba859f86b6c328f855c2009249c4f6e6428e9f704ff83b42f'),
(1, 6, '8341e14f81c269301ff13be06d2d34f8cb1e553b56a0148dd63763c7da78ac38'),
(1, 7, '70b42452a9c3615936ed7d3243a583d55625a1c9c5cce1eb8658319297c59148'),
(1, 8, 'ec55f5ac035215063fb84d7413a11179b6ff61001a4e7d6f1b3f0f6a252ca16f'),
(1, 9, '751305181146f33b371886f2bed5701a57f6d9e1d087eb5f86bde109a34da653'),
(1, 10, '59bcba8328c874a194b07f8d5eba946c1c5e00172d975aba2c7d5ccba1244e65'),
(1, 11, '07144e97c1e10a787cdaaef103fafbbfaf260b0c5a11c5aa5aa96b040f41f37c'),
(1, 12, '2f687e355ee8049765037ac33c3d8417d24866790948203c2a5cc40eab3e43b7'),
(1, 13, '8b13cb8d470a6a979ce0bb90a7bdbc5c2d094d59954f319475f4d370664db688'),
(1, 14, '4b1bd347c16f3bae9a3ef1f7f8b90b4d1ed4543bc410da56f7650412f75d2822'),
(1, 15, 'f7983c7344a0a2c116ccbaee96165cd195c10cd1c584f30fc5ce955a9a8f8a04'),
(1, 16, 'd04779f119a16a3834790aa76dda6ee5602e8b44f1d40b0af87f02da6b5d3d81'),
(1, 17, '26321bb5c6fe4202a07dad91076543f76428a4f739abf9447d2fe3a1f8d873e1'),
(1, 18, 'f47239b4657bdaf98097b1e7b655a0a2c76897859673752c6a4080751514904f'),
(1, 19, '755149912c159d8e73f437a1c7a381efd0ed82c5d68da2c3e8bd64e95902cede'),
(1, 20, 'afdd2c8cefdba785fd574c18d97b73f8dcd2301391522df335beeec36a2aa75c'),
(1, 21, '3cd35de77201646401515e5940d1d86b959ac30d86493cb7304932aa4b54a3df'),
(1, 22, 'bc61a6a2164173e98eea1b4a4accbd3e19ca22d9721962a49c281e6c1f0a5d7a'),
(1, 23, '457672de0d53e3f54239fe7f2ebe9ba2fbbe4a897b8cc3fc323e41803113f809'),
(1, 24, '1d72e44765a731d627936b823c7a87c4cc572e51a150d7a6318224cee5367569'),
(1, 25, '8ff31a466a5be9dc48a95ad400b447d29de0015c6a337f405af465dfe3b88964'),
(1, 26, '53f7b9eb2b908b506b46e479353375c540f30cfd4067c0228084b3c3669099fe'),
(1, 27, 'df8dd7ac9f2ce33f8e57557bf81b7660b1b432c5cc3da4796f99112c5755dadc'),
(1, 28, '425d6db7f266c450a625c1b1530c7c6898d5e4cec51507998b47fec75e3c9174'),
(1, 29, '4de9e67a70d983259478042834341c050543c98d4d36e1bb0bbf5cbe7b6d4a38'),
(1, 30, '21f8b05a648dea781edaf6d40ae954852b0f874d68f664c92287e37771afcc93'),
(1, 31, 'f6de3d36f8d9e1a626091c581042141017d15bc361c5ab76655f688924a44d8d'),
(1, 32, '2e57fdea9a05b997f934d6637b138c564a6f760f7d4be2899c19035aab9459fc'),
(1, 33, '90f6fdc37b143e760095cb869785dafe4b8ca13d1c6b530d1099e31185786b40'),
(1, 34, '0852d4419f17c20ceed1a25f8642dd2c4b8c9286fdb36f89298453644ae60ebb'),
(1, 35, '718b4ddb527dbe889bad8d56d3994410f9792c7afb305bbab5f489e527959245'),
(1, 36, '7ebf49d537c49f63f67a10f84399265f5d92e001504cdf2542a037615822ebb2'),
(1, 37, 'eb30600108cffea96830f9599ccdd61f7b65f2213a8735c3d6e6b0c2f10f8317'),
(1, 38, '8454950ef8c07f525a4884dcb66a15c17e59d2f75d230435e0163336407db210'),
(1, 39, 'cb618c400dbbfa7fdd2c13238451aa29e5f18a199383b512805b0125da04571c'),
(1, 40, 'b53fd226b46eff5eadc82c482bac9a50bad92fd6c5c71676710e1c294a876fe4'),
(1, 41, '3af01394cb16ae3e3496a6a85cfaf744c163ba800b3c3da2c52f30a4cb8e0b3f'),
(1, 42, '9b3a098169d2ee458e6880c643fccb5cef7076a218d10737ca1d5dea72aebd76'),
(1, 43, '109548eb34d82043c5cabc6e640960799a3b15d9afe77125e818d7f581b55795'),
(1, 44, 'e734ca8f715f834c05ef766310a493a142007c39a15892fe50699fea7f84e414'),
(1, 45, '067807d029d0cc3f8a4459b154db4781844d3e7b690acc76482c422bff24011c'),
(1, 46, 'd9d9b8cd1688e7652c7f96d1c7e130dad547be7cd5e95c872e0d128524381faf'),
(1, 47, '9a15c19d38928954262c1b84f31e9df142de04d3ddccc40291ad7029036aafd7'),
(1, 48, '2a7496c12057700a2ee429e2771c8a9efadeba7c070ffeed880865426b6d4eed'),
(1, 49, '1d05f4b19b126a476d8569df7823e2c1eb05d18d3cf8e914b1a3da4d47940b6f'),
(1, 50, '4947743aa34a54a42c5409a1b1920abc29f448dbdeea1007565e2a28a2f21f55'),
(1, 51, '54338523cea02a6e7a4c54b4c18d45ebbded99c28fd22263020a5a716ff5ea85'),
(1, 52, '33f371e501498929e04c9701a4ad379b6a0665f57bdf0da7b2a719ea102d2190'),
(1, 53, '1073130d2c01f024b128bf5759a568129466953f4660ac63f45d400aececd41e'),
(1, 54, '3b3acebc6ace1bd4d8ce18a9ccf20a3e30b21bcce6b9f1051779439811472b63'),
(1, 55, 'd611cbae0bb104c33de93f17e391c3f0ebaad9262f3fcc36a7935aad36af7f0a'),
(1, 56, '097ab9f5a5c84455a1920e1e583a16925f3518eaff787f3c7301eb2f597cbd6c'),
(1, 57, '3c4a4f281819dba737fd7e1bdc1a4f55945c2e66f2387d0a75e422e883eb5acf'),
(1, 58, '485d53f84b8f314f017db241a2f050bb70cbfd99355143a83cef66a78def9a88'),
(1, 59, '72a9de198a30fb3719b91e67161a0d09b4ee5f4cc510e70dff5ccb011a21de16'),
(1, 60, '492fa66a2624891e4d8aa55e620df391a709b14f8d25173af3b323e721cb93af'),
(1, 61, '52f102b0d583ad6812897e6dcf091622b72ae2ae81fd1d87bb4c1bbeac2597b8'),
(1, 62, '8de2112819b24f488b6ae4b147435dfb4629b69cfaa013cef054f36c8f09f5a8'),
(1, 63, 'a46e0c935c69307f754b2a85af91e008ff844a4d7e5fa4d9a0fb0158e7c8aa69'),
(1, 64, 'b2b94651974c526fff44f7778418350f9bc56b9da4477155817749a08b852bd1'),
(1, 65, '0466f508063b7e8bc9d1bc8eb316044f0f38fab921495f0991d8d6c2ec0e7d9b'),
(1, 66, 'd41c9369e15fcb39d2ca82c32a756fb4791f71ebc8b1f95f062a56aabe211253'),
(1, 67, '7bddd6caf7690141288e3c2b9e6a032a7a7c5412d363779986291d3fddd24c7b'),
(1, 68, '0f1ff481d20a4fadecbeaf20289acdb1f3fb46b464f9edc37af926e318304663'),
(1, 69, '230bd96c3899e6b01636286e2d4ba4af257f732c7c8314f0871a9d44911c5996'),
(1, 70, '860c4fc99149ed97fc411fd333fd233eaa999cded8d2030f6f334a0137a92abc'),
(1, 71, '8be73c500b38b25e7eb734736e07da1783aaa9af5d6601bf3338941e1eaf52f6');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d2715786879e901a21bfa7', '2026-03-04 08:30:15.250000', '249e4ce3b36bce5ea91afd32603552c8a6899e34c993ff16f5f23d5359155bfb', X'47583D681346FC89F7936987CDC184664FE2383AB2EC8D794BEF30B46ED41BA8');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'A8CD9DF48833D0605CC18191057C16606F6F6B35C5972F0103EBB385760B375B11471297BBC66FC0E45D263B4A45DBBBADD570FFAAD2FB5C9CF8CC334D45DEC883FD63DEF49F01205B9573D956DB16DA046DE2A55D3766803AEC2413AFA946145AFF804E62AE49C22859337C3656ACF008ED611F93C39C6894839A228A6ECBBAACD45F42CF41A39694A62A1403B769B11D4AB03E1B0E401F33A4D5137B6741F3E3C714541B2BC3A2E9344010AC292027563AD3C881C68C1D1B873B64ED6CFBD1E813B7362E75326069F4BD85D3FF4459D6A377775DDC2C384FEEB3664AEA6E11298EB36B2A4171522FD48FEC4F55731DB953151EDC73A82751772FE46E4917DC67EA0F6C8DE1B85131C098E07FEDD31EDEB28A74ADD6E25498E751EA1A5C04CC37E6D05EC3CA5748597D734E274D61EC105EAC46BB44DFF0EEEC1AC1D7D4BCB18F4E234FD68CE166D36C57DFA26924F07AF89EC34ECE3D6C1CA9458F677C88171714778868D6254110C6C9E895858F8F168F3EF5CF24750F47BA455531CAA7DACCDF2C7DEF58C59C46AC65DD589BD9FFBF96350F819B79B646F747EA0A83E5942C33D262D1FB7E6E2130DFDB6C7D098374B3742ED64A519EC344A412CE98FE7F4E205AEEA2190D750B0B7ECF859907ED7964EFA3F58AC8689364B6DAAF4EF1C5B48C25BB4B4F2BBA880D001EBE48358BA9A576B760C6D8D997D0DC38540700D3149E6078AD3D6450709C2CAA2A1A968F7F5B24AB32561179CF9F96EB0B9AF35A0905276EEA5FAA706759FC444A8F53ACE4401335896F18266796A701059A329F9A74220BEF967A5D1129AC8B43CC3A5AC756FD00BFFB7DD72578860AA2D103FA2F7CC72432DAF5E1713A8F5B76668E104E799B35DF6E3306C13E8AF8D0798061DA16B4E605B12113DFA61B4559CC54A4571052D8D0E10D815730F5EEF13AFEB773D815D522ABA3105EBE5EAF62FB928837EE03780D7FDDE7F01BFCFB6E1ADD5C7D3218AC98B60F86C979479516FFED914FFA6DDEE72133D3A160B0A4D4C5ED9D733EB8CBA0049B01612269E65145DD7B903C3A5CF24B0B411061F977D8B50A858BEC5C077513422FD03A84F0E4101ABDF9A2DA845B329A74AA1A8175EA8A69D35F506DE6A6237DC0ECE64F3DAA92C46ED6ACC60AFA788C41B96A2F971C75DCB255434DAD6007794A93C731AED157E6EC483F7D135AB47455C56C23978944029A8F9D89723643359D16F9532FC72759D7A24FF91B9B92252E2EF2BD5DBBCC3CE332B69DDCD48154C8F2F1FC5E1BC856EAFA815CE525C4D5BB026ACD8C1A5F20CB12DC76A5FBBEC129127045C4358F7B8A407E6743CF1945B091131129A631BC03CB5A4B33FBBA4237CA5FEF86AE0A4520D0514198280FA62FC498DD43925838847EC46703EB0179E4B9AC093DD0E9A9511DA0D29F2F8CA429B0881E1888AEE96490AD4235B43499BC5C96B2393336FC247BC620048A684C0710A1865BE24F0164B51B990415EBE13C904C21A9C8D5119E036BFD614B21286591E89A2FBD789DC2C89272DA3CC119CC0F94E9F746A3408A7D308866831B1845514118FD11CA472229B9A1C9B0C1B18B112A596F5770137D4B0445072AC40DB304B914172DD78862F5B65DAAC8EBB0E210EE11676CCAD30EFE06B3B44643CCB23927DA63019F44E0F44BAB57A0A23FA46193035DB491836DD93F08F7ED5A18BA7C595AFEDC2BF6A599F917CA8842A1041B1519E24827DC9B1C3C9214C6700B88EBDFA0206F00DF30269F35F283EA6B8F334E758B5C518969EA8B8A9552352C48C21B0E235D6F2FF3257C5627F29A200D83550C8B4326A62E01DAC3F2959063F1E601E9E25592A0448F845E4A160AE6B42862E616880918AC49E957CB518C9B4C4110DCFB908DE1DA0DED7C7DC7896FC00EFB975F1B115A21E06D502FDE6BB7696AD52868BA0AABBDE043291E03A047B1AD4901B579FE995DEAFEEF549C345C97B838BFED7ECD295B22CAED088513A51293CE2B312E6B687F1369F6D3D2F1B7804EE7476DCBA7F12FC458127437B231C3E3DDA289DCA0632D92DB01E7B03AE25CD1EF9D9699777B3BB23EBAECB3F2E797F7176FAFC5AA9FB90E681F695F8E9792DA4BDE0E6F1BD87473996531D37DE4A6A7A6AB6D420CC92532EE6534246C77DE132AD0A8FEE7A0B7E399BCD7909E13E7EAFE4D8CD63A401A724C9582B6D13E179B2B9680F50AD0C2C50FDB382A7D1C9D3F0262C74ADDAF1BE571B545FA10B127C1A9CF81CB930C61557C9356A117E74AE227C8AA438C30A0DDF6A68D4CC32BD7182658224BA86FA8B42C616B232C841C186F961FA527411F277676ABD7AA08D7B33F5FD71329EE23F4CC93205B109A1365B5A4D5560DEC8C92628BB693FBA47DD9557CD0B07E01B79C2F6A76BA11650B32AEE04DB1BF06A5F4C44D49DBD1077079FFDAF268B99999909AA912735AB0D45EAA7D6D8B0B908AF930CF8E69DBB1DFB8B53BF278E66DE3774F23B1785CF787623930BD5071652738FBEFD2786586D9FE29A70130A7E6DA7595FF3A64248221978CD7A6053C2FD3EF5CC1FF89A67F50AE1B83F77A4C47D591A41590352205C097AD584552536F867B3BC3E2F4E2BCF6489F15A83535D94B3021E14FFE9EE9D92EDAE2D91D27271C57FE1921DD81DA3DD8229F3577B42D781D3721B9269AD2C5C5100D60F9356800981AAB799DE6F23A32FD604DB465E941A6BE67F695ECE66422EE0377A5E97C242E16D59DB9F1AFABB2510931129719C8D4C7610070E8C18D39297A16160E0B1168CDEDFAFBE70BA0BB5B7C709FAFAB3B2E8652B00C70EB3DD92BB1275646B420837C25B0433DAD565B3C0886237A461773805804D3E7F803A566566E4242B5E928CAE90472E4175A1E6238494A34DF66A21622CDDE384DB5FB955CBB311B694A5278CBCD7B4858263728B435F401870EC65E7121CE19C3B86475FAD9B55D6B4804554A7EA36921720CF92392D2A8AF787996AC22D5F753144D16E90315A7BA9AF6718FB7265524E6AA97723D76147547F8E215ED22DDD962B4FC158E1634EEE88A0CD35189B0E4FEE3AE5644D5BA50D3DC158BDFD724A3992CEDA0EBEAFB2FAB84C3F38183956ED502122B517E81D84D55EE78F7BC101B7CFDC3EC12F3A0CF57D510D2E169A499C53A34E12272A7D50DCDCBF201C738EFD194FB473A6BC599843EC2ACFDBB25647D20A7A303A335C575769CB88062740B79AAD8EA90E78B4F1DE50DD9199990770284249888BEE25558');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'b87ef7525a8546d69464c506e5432eb3', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '3bf58a00cd0641e6ab37d8746e518ff8', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
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
('48b02d73f43b494db06d41dfd0f17979', 'lead-298954@example.com', '2026-10-14 02:24:35.000000', NULL, NULL),
('a519a2945ccd4f839bd0f91bc923cc66', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('aeb9ec74ab3a491d93d8b8da597a843c', 'lead-861126@example.com', '2026-11-23 04:18:51.000000', NULL, NULL),
('de486b0366e54053bfff60dae3009aae', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('f7ca26f61e55487eb2e5e18296d5c42e', '2026-03-04 09:30:15.250000', X'F234970DC03746EEB4767E5217880BEF831E4F2C63F417498D2E425267D92706', X'7B226964223A226637636132366636316535353438376562326535653138323936643563343265222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A226262373632343561336363313434383161303331326462353562623239336238222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2238666633316134363661356265396463343861393561643430306234343764323964653030313563366133333766343035616634363564666533623838393634222C226964223A223031396362376639303133323734326261316234656230316665346238396566222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2266363237363534396664316639333761343663663831376566353730626661346334316630373730396561616331383665343531373966343437633465303365227D2C7B22636F6D6D69746D656E74223A2262663963626337653533393030646339643132326233323865643435316231636332366232373938366235323165646336643861393064343764303733626133222C226964223A223031396362376638313664323738306162636536383761313733366265303739222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2262393131396234366630303530623031333033343432663034363632643634633161653164373631633639303537363833646239333565633038343166316462227D2C7B22636F6D6D69746D656E74223A2265623330363030313038636666656139363833306639353939636364643631663762363566323231336138373335633364366536623063326631306638333137222C226964223A226135616430613761326464303462656561353533383333333662363032653561222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2265636433623730303531373666393137636134386563646465373539313531323334376437316463366663323261323065393739376539383066653731363562227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'b53fd226b46eff5eadc82c482bac9a50bad92fd6c5c71676710e1c294a876fe4');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('09bba5c7212b43deb61fd266094d0f02', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 03:23:05.218000', 1, '2026-11-29 03:23:05.218000', 'published', '', NULL, 'operator', '2026-11-29 03:23:05.218000', '', 0, 1, 0),
('75dd26a249884956b9277ef95d3740b2', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 03:23:05.218000', 1, '2026-11-29 03:23:05.218000', 'published', '', NULL, 'operator', '2026-11-29 03:23:05.218000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 03:23:05.218000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 03:23:05.218000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 03:23:05.218000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 03:23:05.218000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 03:23:05.218000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 03:23:05.218000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 03:23:05.218000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 03:23:05.218000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 03:23:05.218000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 03:23:05.218000');
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
('07828c6009664074a41368e29dbdbdab', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["5b576070c8a6470fafc75476e9c7f493", "d3530927d8034634b550dc873b88777e"]', NULL, 1, '2026-08-31 03:26:09.017000'),
('68ef837aa8e74470bcb7a7ede4565708', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["03a2b4832d8540879f7dc83ddc5d3e89"]', NULL, 1, '2026-08-31 03:23:09.017000'),
('7e9582579c23482fa51f2e78ccd5ee27', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["9626a0a087d84c31827b5ab038790ff9", "03a2b4832d8540879f7dc83ddc5d3e89"]', NULL, 1, '2026-08-31 03:25:09.017000'),
('f42b66f33917429fb8add46bad44a9be', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["5b576070c8a6470fafc75476e9c7f493", "d3530927d8034634b550dc873b88777e"]', NULL, 1, '2026-08-31 03:24:09.017000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('03a2b4832d8540879f7dc83ddc5d3e89', '何样例', 'he@example.com', 'handler', '2026-08-31 03:23:09.017000', '!', 1, '', '2026-11-27 03:23:09.017000', '2026-12-08 03:23:09.017000', '9626a0a087d84c31827b5ab038790ff9', '{}', '1338714bfe794062af5ad1565311f4bc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5b576070c8a6470fafc75476e9c7f493', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 03:23:09.017000', '!', 1, '', NULL, NULL, NULL, '{}', 'f69ee05c1e15401fafd66eb071406de7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6fcd1944f60042078d0613623e4545c0', 'Lin', '6c8ff3b05d7448568a35e51daebb3502@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '15dbcc71ded04d82a080727b117a7394', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('86286bbacfc04147826b0bf39b30f03a', 'Lin', 'f2a66e756e5d4cd99124836f9f5b86fb@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '28cd36d1d9234ba8bde937ebe13208da', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9626a0a087d84c31827b5ab038790ff9', '林示范', 'lin@example.com', 'handler', '2026-08-31 03:23:09.017000', '!', 1, '', NULL, NULL, NULL, '{}', '2c49b29c83a045ad9c5a7658b9f60728', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('d3530927d8034634b550dc873b88777e', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 03:23:09.017000', '!', 1, '', NULL, NULL, NULL, '{}', 'f2062e3f4a444ca4952a1106d263536a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e3e76b58b6534a75bacece918b953a43', '周范例', 'zhou@example.com', 'reader', '2026-08-31 03:23:09.017000', '!', 1, '', NULL, NULL, NULL, '{}', '8955cda65fd34ab6b89d9b26033659ca', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f81f9ec555af498db8c599ceac2b689f', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 03:23:09.017000', '!', 1, '', NULL, NULL, NULL, '{}', 'a091bcd29c8342b5bf4ae75fbb5628b0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'148C4245EF42C53D5FEE7934277A2C26EE207F9404E5AFD493F7B54181D03BC5', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000'),
(X'235BD4714FBF76B7E42C2DE366739CF0AA6C100251E1D47F154981ADCDC40AF0', 'lin@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000'),
(X'2C1F6B0EADE5769B776E28E5B86FF9239EA7673AAE86F3D3FC598B7F8747BB7A', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000'),
(X'BE8DA2B733DFF4255F5DEFB1CE5BB7BB2F2E7A8F9A7B70EFD8A7BEAF4BC352FE', 'maya@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000'),
(X'E2F314AED60F5CDDAFB460DCC0C93F94D94056F73F3713B264946FDEB5B143F3', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000'),
(X'FA5BD168551B544B2933A2FFA17990151AC3D93BD571F62CAFFFE248B2FE96DD', 'he@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017000', '2026-09-07 03:23:09.017000', '2026-08-31 03:23:09.017000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d2723196adf5673e4dccb6', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2723196adf5673e4dccb6', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27ba49a70aa27f5fb496a', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2723196adf5673e4dccb6', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d2770a8e1a04c55483588a', 'cookie_policy', 'given'),
('019cb7f816d2770a8e1a04c55483588a', 'privacy_policy', 'given'),
('019cb7f816d2770a8e1a04c55483588a', 'updates_email', 'given'),
('019cb7f816d2770a8e1a04c55483588a', 'updates_phone', 'given'),
('019cb7f816d2780abce687a1736be079', 'cookie_policy', 'given'),
('019cb7f816d2780abce687a1736be079', 'privacy_policy', 'given'),
('019cb7f816d2780abce687a1736be079', 'updates_email', 'given'),
('019cb7f816d2780abce687a1736be079', 'updates_phone', 'given'),
('019cb7f816d27a44a30d7c29c1d3358a', 'cookie_policy', 'given'),
('019cb7f816d27a44a30d7c29c1d3358a', 'privacy_policy', 'given'),
('019cb7f816d27a44a30d7c29c1d3358a', 'updates_email', 'given'),
('019cb7f816d27a44a30d7c29c1d3358a', 'updates_phone', 'given'),
('019cb7f90132740fbe87d10abbf88460', 'cookie_policy', 'given'),
('019cb7f90132740fbe87d10abbf88460', 'privacy_policy', 'given'),
('019cb7f90132740fbe87d10abbf88460', 'updates_email', 'given'),
('019cb7f90132740fbe87d10abbf88460', 'updates_phone', 'given'),
('019cb7f90132742ba1b4eb01fe4b89ef', 'cookie_policy', 'given'),
('019cb7f90132742ba1b4eb01fe4b89ef', 'privacy_policy', 'given'),
('019cb7f90132742ba1b4eb01fe4b89ef', 'updates_email', 'given'),
('019cb7f90132742ba1b4eb01fe4b89ef', 'updates_phone', 'given'),
('019cb7f9eb92704ea624f6886e86c125', 'cookie_policy', 'given'),
('019cb7f9eb92704ea624f6886e86c125', 'privacy_policy', 'given'),
('019cb7f9eb92704ea624f6886e86c125', 'updates_email', 'given'),
('019cb7f9eb92704ea624f6886e86c125', 'updates_phone', 'given'),
('019cb7f9eb927b2c91bbe3ced487691d', 'cookie_policy', 'given'),
('019cb7f9eb927b2c91bbe3ced487691d', 'privacy_policy', 'given'),
('019cb7f9eb927b2c91bbe3ced487691d', 'updates_email', 'given'),
('019cb7f9eb927b2c91bbe3ced487691d', 'updates_phone', 'given'),
('01a13839ceb8799ab8e35b60cdb0da01', 'cookie_policy', 'given'),
('01a13839ceb8799ab8e35b60cdb0da01', 'privacy_policy', 'given'),
('01a13839ceb8799ab8e35b60cdb0da01', 'updates_email', 'given'),
('01a13839ceb8799ab8e35b60cdb0da01', 'updates_phone', 'not_given'),
('01a206a0cbf87f508f3f6ca49720ebbd', 'cookie_policy', 'given'),
('01a206a0cbf87f508f3f6ca49720ebbd', 'privacy_policy', 'given'),
('01a206a0cbf87f508f3f6ca49720ebbd', 'updates_email', 'given'),
('01a206a0cbf87f508f3f6ca49720ebbd', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d2770a8e1a04c55483588a', X'C5934FF78B89F23FE0FDFEBCE779E1E21E9253E5F1BAB89EA93487628782E9DC', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236363161623733356436353435633133393937303937613639336437306361323361366361366332663362656537373838656164333062323337623731633866222C22656E7175697279223A2262646261323332363665376161393834646536333663636361666139663139336637656166323135346232656665303634613439663737643433336439386662222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323737306138653161303463353534383335383861222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226465343836623033363665353430353362666666363064616533303039616165222C2270686F6E65223A2262303563356438353430386534643139336631343234343930393264646334366634306661666266643839363966653131626464393864383931646231313337222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27a44a30d7c29c1d3358a', X'032005EDE1AFC8F2D29D5E8A8DC50696ED5E08537CC4EF55A04FA5CB06A75CF6', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239613036383930373564393664356335353463323837353537623439333338343766353263326332656564326665373631613064343932333132613830333438222C22656E7175697279223A2231613965616362323336383634363132393332313863396337393439313864636133643335393338323264303066343565343937636666373634316263356363222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323761343461333064376332396331643333353861222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226135313961323934356363643466383339626430663931626339323363633636222C2270686F6E65223A2262643334326465623238353831326533326136356464373163366333656632396366363833383261623137623763336166356636303836323064353262326630222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f90132740fbe87d10abbf88460', X'4FD423358DD310685FCE88DC2D4DF29BD2F191F9E98587F03689D2572E333011', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264353632343239653537363537383438373032356537646262663432633432323465636133366365623836303133656339663266643561303939636433343333222C22656E7175697279223A2262356661383966363464623663323335303630313962386531306437646238316537313561333761346666376131373735633632303864663037646533626137222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323734306662653837643130616262663838343630222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226135313961323934356363643466383339626430663931626339323363633636222C2270686F6E65223A2263613830393364353532653533306239363431393632633366353739303162656562313332653966663034343465363034656435316636373866343763323335222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb92704ea624f6886e86c125', X'928CDAC68B41D0BF0C0F43DA4224B1D4E307CE239BAD4CC0EE46E078A10D4EE0', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262363930393261356636326438623166623164316530613937623432313839306234396361373534623638616165333037373861326562333334376565326439222C22656E7175697279223A2239666432333736306234663831343036316464313165306533633663633234323636326262396435643338373934393961326162313163623064383535663533222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323730346561363234663638383665383663313235222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226465343836623033363665353430353362666666363064616533303039616165222C2270686F6E65223A2230323435366532336537626332313163346630323036383737303536383135653032626439363634613566326563633933333037356337643239633233386664222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927b2c91bbe3ced487691d', X'C68661587BEC81ADFE2C4BC7E7211A5BC8384DE5F03AE3AFCFDFCD3E46E9A438', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2266303835636535363935383832363336313334343830343561363237356666343033336161316439663261653838386232346461346461336432623363373639222C22656E7175697279223A2265396239383130323438633737666334636633663763666432353663393534343663303836646138356131303531333036626436613932656237353736663265222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323762326339316262653363656434383736393164222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226465343836623033363665353430353362666666363064616533303039616165222C2270686F6E65223A2237303231623231333330393866313934613066356165653933653937656236393133623535376534656639336436646532323266613038666235663736376165222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a13839ceb8799ab8e35b60cdb0da01', X'8DDAB562EC3EF81733F4293C767A5D42921CF3990B0C470251B24F292D6A5E6D', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2264633961393536303636323533353463633866653062643964323637613964643633646664376562343331666234646636343261376261316664356135323731222C22656E7175697279223A2264393439336133336531376338333739356339303766363430303566313665613735326237313033393731366566666665376537646232633236626634333665222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133383339636562383739396162386533356236306364623064613031222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223438623032643733663433623439346462303664343164666430663137393739222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430323A32343A33352E3030305A222C2276223A327D'),
('01a206a0cbf87f508f3f6ca49720ebbd', X'394056B5A46B4FE1D5BC1A7C01694AC1E8A56B435CF3D49EBB4418762B426678', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2236636362376565653937366131663965313136663565643230616263343337343066353865366635623437316437646139343366663936383431656633316438222C22656E7175697279223A2234306530636536313535623237666230616232306132363061373532323832313633383362336338383963343131313738623535623962333634346663363633222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230366130636266383766353038663366366361343937323065626264222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226165623965633734616233613439316439336438623864613539376138343363222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430343A31383A35312E3030305A222C2276223A327D'),
('c1f270401c134bccb171fac2f5ee5079', X'64FDE3B4EFFA578E36CCF5DE3BCB568D439081089DBAB5CD3DA014DE04551965', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2261343534666633613735373537313937353161653831313065313934363665356132366266343265386165626565333565303035393433616333353731656633222C22656E7175697279223A2263306139396663316532626630393639383839366433343833633230303638333636623566346535333163363863346433626135323734343530356130343837222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226331663237303430316331333462636362313731666163326635656535303739222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226135313961323934356363643466383339626430663931626339323363633636222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d271719f01e84a71c86c39', 'GDZ-FBP6-SK39', 'de486b0366e54053bfff60dae3009aae', '019cb7f816d2770a8e1a04c55483588a', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '2265c879658c49708b6e225790fbef0f', '76edfc6dc0d670ca5ba8f10ee1fff1efb050cdaf516278d74843e0d2f8a669b8', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '2265c879658c49708b6e225790fbef0f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d274f1b48899116968223d', 'GDZ-3PYB-S4N3', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d27a44a30d7c29c1d3358a', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '84f8e9eb99a1450983e45624346ab713', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9013275ce8bab7b8654bdde4a', 'GDZ-QEHZ-BVCZ', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f90132740fbe87d10abbf88460', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'dccd645ed4e04471a6bd5f243cb8d367', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb92709f8dd39186a2497f5c', 'GDZ-QHY6-N5TZ', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb927b2c91bbe3ced487691d', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '759c5378c061455fa6fc0a5f1964d26f', 'ff268537ce538d8a3f60b66320ebbc3e6e5aa39bad19d30de1d4e919507fce07', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '759c5378c061455fa6fc0a5f1964d26f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9272959dcd0e087d1642c7', 'GDZ-TZFP-FEBQ', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92704ea624f6886e86c125', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'efa4e5fa98664f348e07436efdec6d1b', 'fd41d25fc62a4cd5bef36092e7fb0664809af15e128d0bf2b8f908769118f4dd', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'efa4e5fa98664f348e07436efdec6d1b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13839ceb87305b8dd573befb0e1ca', 'GDZ-R3KR-A3RZ', '48b02d73f43b494db06d41dfd0f17979', '01a13839ceb8799ab8e35b60cdb0da01', '2026-10-14 02:24:35.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0cbf8704a820c0f6250b187f8', 'GDZ-CB44-5K79', 'aeb9ec74ab3a491d93d8b8da597a843c', '01a206a0cbf87f508f3f6ca49720ebbd', '2026-11-23 04:18:51.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('b17675ae5e874db184a6340ce5e50769', '6fcd1944f60042078d0613623e4545c0', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('c3d7a4bcd60947cbb471cca2e317f181', '6fcd1944f60042078d0613623e4545c0', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('d24b1d3806e64b28a72fd574902b1320', '86286bbacfc04147826b0bf39b30f03a', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '03a2b4832d8540879f7dc83ddc5d3e89', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '03a2b4832d8540879f7dc83ddc5d3e89', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('5f59800d346c4864b47b567766bca3aa', '6fcd1944f60042078d0613623e4545c0', 'note', '019cb7f816d278ad95b2bff45b9d95ca', 'a519a2945ccd4f839bd0f91bc923cc66', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('80525be87e354da1a6162a1bb24d4b64', '6fcd1944f60042078d0613623e4545c0', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '03a2b4832d8540879f7dc83ddc5d3e89', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '03a2b4832d8540879f7dc83ddc5d3e89', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d2770a8e1a04c55483588a');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('cfeda90c33d54ab68e3ab587435f53c6', '019cb7f816d274f1b48899116968223d', 'c1f270401c134bccb171fac2f5ee5079', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d278ad95b2bff45b9d95ca', '019cb7f816d274f1b48899116968223d', '2026-03-04 08:30:15.250000', 1815155727616000458, 'engaged', 0, '', 3, 0, '[]', 0, '', '9626a0a087d84c31827b5ab038790ff9', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '9626a0a087d84c31827b5ab038790ff9', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27e54851ee2c26183e702', '019cb7f816d271719f01e84a71c86c39', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f901327548bd95cea5f5e872ae', '019cb7f9013275ce8bab7b8654bdde4a', '2026-03-04 08:31:15.250000', 1815155789056000686, 'new', 0, '', 0, 0, '[]', 0, '', '03a2b4832d8540879f7dc83ddc5d3e89', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '03a2b4832d8540879f7dc83ddc5d3e89', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9273d587ca9fa1e2254789', '019cb7f9eb92709f8dd39186a2497f5c', '2026-03-04 08:32:15.250000', 1815155850496000905, 'new', 0, '', 0, 0, '[]', 0, '', '9626a0a087d84c31827b5ab038790ff9', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '9626a0a087d84c31827b5ab038790ff9', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927e1283c0ee585af6ed13', '019cb7f9eb9272959dcd0e087d1642c7', '2026-03-04 08:32:15.250000', 1815155850496000275, 'new', 0, '', 0, 0, '[]', 0, '', '03a2b4832d8540879f7dc83ddc5d3e89', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '03a2b4832d8540879f7dc83ddc5d3e89', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a13839ceb87b1e8d08c4818cd459c3', '01a13839ceb87305b8dd573befb0e1ca', '2026-10-14 02:24:35.000000', 1834951347200000451, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 02:24:35.000000', NULL, '2026-10-15 03:24:35.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a206a0cbf87cecb273e2711ea03e91', '01a206a0cbf8704a820c0f6250b187f8', '2026-11-23 04:18:51.000000', 1838497311744000657, 'engaged', 0, '', 3, 0, '[]', 0, '', '5b576070c8a6470fafc75476e9c7f493', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:04:00.000000', '2026-12-04 09:30:00.000000', '2026-11-24 06:30:00.000000', '2026-11-23 06:04:00.000000', 0, NULL, '5b576070c8a6470fafc75476e9c7f493', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d27123a5d15994b0972fcf', 'enquiry.acknowledgement', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27123a5d15994b0972fcf@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2716faefd6e1884f7d4a2', 'enquiry.acknowledgement', 'de486b0366e54053bfff60dae3009aae', '019cb7f816d271719f01e84a71c86c39', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2716faefd6e1884f7d4a2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d271c2b0b19dbf0778b9f2', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d271c2b0b19dbf0778b9f2@zone.example>', '{"by": "system", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "leads": "019cb7f901327548bd95cea5f5e872ae"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2728caf27e497f740eae6', 'enquiry.desk_notice', NULL, '019cb7f816d274f1b48899116968223d', 'desk@zone.example', 'en', '<019cb7f816d2728caf27e497f740eae6@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27ab6b77d42998cc4d184', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27ab6b77d42998cc4d184@zone.example>', '{"by": "system", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "leads": "019cb7f816d270f3974935657c14bbdc,019cb7f9eb927e1283c0ee585af6ed13"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27bcea5fd296adbb8a00b', 'person.my_data_link', 'a519a2945ccd4f839bd0f91bc923cc66', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27bcea5fd296adbb8a00b@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cdbb64e26366ecc58bc', 'enquiry.desk_notice', NULL, '019cb7f816d271719f01e84a71c86c39', 'desk@zone.example', 'en', '<019cb7f816d27cdbb64e26366ecc58bc@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27d9e91e03a5ea62b2b97', 'lead.mention_notice', NULL, '019cb7f816d274f1b48899116968223d', '6c8ff3b05d7448568a35e51daebb3502@zone.example', 'en', '<019cb7f816d27d9e91e03a5ea62b2b97@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27eed871917e95966fa83', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27eed871917e95966fa83@zone.example>', '{"by": "system", "to": "9626a0a087d84c31827b5ab038790ff9", "leads": "019cb7f901327acf9c5640189adea0cd"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27efeb2e70a6967ef9a47', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27efeb2e70a6967ef9a47@zone.example>', '{"by": "system", "to": "9626a0a087d84c31827b5ab038790ff9", "leads": "019cb7f816d278ad95b2bff45b9d95ca,019cb7f9eb9273d587ca9fa1e2254789"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327993b8259653db68cd48', 'enquiry.desk_notice', NULL, '019cb7f9013275ce8bab7b8654bdde4a', 'desk@zone.example', 'en', '<019cb7f901327993b8259653db68cd48@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9270249b2a6635db3d553d', 'enquiry.desk_notice', NULL, '019cb7f9eb9272959dcd0e087d1642c7', 'desk@zone.example', 'en', '<019cb7f9eb9270249b2a6635db3d553d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92709a8996a2c9be3d4042', 'enquiry.acknowledgement', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb9272959dcd0e087d1642c7', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92709a8996a2c9be3d4042@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927d36b874ac79063db612', 'lead.reply', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927d36b874ac79063db612@zone.example>', '{"reply": "3437dd8387a047d38e6c0517e93d2cc9"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927d3bb2e0ef02d690ccaf', 'enquiry.acknowledgement', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92709f8dd39186a2497f5c', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927d3bb2e0ef02d690ccaf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927d72991473712290a9ac', 'enquiry.desk_notice', NULL, '019cb7f9eb92709f8dd39186a2497f5c', 'desk@zone.example', 'en', '<019cb7f9eb927d72991473712290a9ac@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a13839ceb879a18f22cf486e8e1404', 'enquiry.acknowledgement', '48b02d73f43b494db06d41dfd0f17979', '01a13839ceb87305b8dd573befb0e1ca', 'lead-298954@example.com', 'en', '<01a13839ceb879a18f22cf486e8e1404@localhost>', '{}', 'sent', '2026-10-14 02:24:35.000000', '2026-10-14 02:24:35.000000', 0, NULL, '2026-10-14 02:24:35.000000', '', ''),
('01a206a0cbf87ff3a353cc1d78d17cb2', 'enquiry.acknowledgement', 'aeb9ec74ab3a491d93d8b8da597a843c', '01a206a0cbf8704a820c0f6250b187f8', 'lead-861126@example.com', 'en', '<01a206a0cbf87ff3a353cc1d78d17cb2@localhost>', '{}', 'sent', '2026-11-23 04:18:51.000000', '2026-11-23 04:18:51.000000', 0, NULL, '2026-11-23 04:18:51.000000', '', ''),
('01a206a0cfe0771e9b4603f4c168fbe4', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a206a0cfe0771e9b4603f4c168fbe4@localhost>', '{"by": "system", "to": "5b576070c8a6470fafc75476e9c7f493", "leads": "01a206a0cbf87cecb273e2711ea03e91"}', 'sent', '2026-11-23 04:18:52.000000', '2026-11-23 04:18:52.000000', 0, NULL, '2026-11-23 04:18:52.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'0EEC062B3BD6AEAFDE6F92F7FECCCCC4744375A97A128E59E2EF35F61D13409A', 'unsubscribe', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92709f8dd39186a2497f5c', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'1CFBE73B96050FE55DAF5E03C8EF8784C2BBA922A0D4D263BAA1BD11AE39F07B', 'receipt', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92709f8dd39186a2497f5c', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'47BA9933B8C105A51C84E76699A2B94E6EE67CCCA74E028892658909D8F2E267', 'my_data', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'4D36252B9AE97BB506445630B9BF0F590C1701193A4A11C9F4EA68B8B1BE1FA1', 'my_data', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92709f8dd39186a2497f5c', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'5E14C7F4826DF2EEFD20BF716B592C6604010ABCFB5365F0E6BE2D074D36E741', 'my_data', 'a519a2945ccd4f839bd0f91bc923cc66', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'726E4DDA66429867F5CDEAEDA1386C510CCEDFEC4985D947C2F1352BDCF0FF4A', 'receipt', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8DA7DCAF771ABF37A90B49F17BB9EADFF0059F692354C42D77B488B45FABC2EA', 'my_data', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb9272959dcd0e087d1642c7', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'9ADFFE10BEF58010A0BC5F54267D1F1622FAF76B5659A1462E882D8D568CFEB6', 'confirm', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb9272959dcd0e087d1642c7', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'BCC19D7D7C8334E3BDE2CFFD5CDBA6DC83E63FEEA7391ED7FCB86B660CD84984', 'confirm', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'D315CA6EC732855EF94BA6C9FAF618A463762F2DD7D4DF8027FDF2FA54EEA4CB', 'unsubscribe', 'a519a2945ccd4f839bd0f91bc923cc66', '019cb7f816d274f1b48899116968223d', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'D6A7298C37AA5E26E1A541F417C9195C1F3B07C8135F129C69ADA8989DA374FC', 'receipt', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb9272959dcd0e087d1642c7', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'EAF1A44B75B49A05FBD4DF278334F337E3CE3DF01D14087BB257F1E35150547A', 'unsubscribe', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb9272959dcd0e087d1642c7', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'FDA5F8144710A37D4120D315D729DE71159226107E3885B57650902F039EC188', 'confirm', 'de486b0366e54053bfff60dae3009aae', '019cb7f9eb92709f8dd39186a2497f5c', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'39B9A9C7543144D798470A59A2183E13F237E682680C1B2A585FF6E09D5D6DCC', '019cb7f816d274f1b48899116968223d', '2026-04-03 08:30:15.250000'),
(X'5334528072D0772936C60467B5E6A5E95D9FCBFE264360BA5AABE38BE4F532E8', '019cb7f816d271719f01e84a71c86c39', '2026-04-03 08:30:15.250000'),
(X'8A3929B282B9903EB6C50524AC53100283327320E9DCFD8DC323449AA849CA9B', '019cb7f9eb9272959dcd0e087d1642c7', '2026-04-03 08:32:15.250000'),
(X'8FB28B359350812D0BC431CB649452A80D22509EC57DE9DA808D9E5493004280', '01a206a0cbf8704a820c0f6250b187f8', '2026-12-23 04:18:51.000000'),
(X'9B49F06580E7419D04ABF1CEEBF23CAB57F582DBE8E378B6FBD741CAF3F6E137', '01a13839ceb87305b8dd573befb0e1ca', '2026-11-13 02:24:35.000000'),
(X'9F7B2B84F8817DBB505CF95A69B6AF483DA6CF4BE3CCDFC66EEF1E29B0061D5F', '019cb7f9013275ce8bab7b8654bdde4a', '2026-04-03 08:31:15.250000'),
(X'F21A7A299733A1E1675872BD83D726B4D9D333DBCA73DC8A4037D4822AC78AAF', '019cb7f9eb92709f8dd39186a2497f5c', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27137b197313a15c2111e', '019cb7f816d278ad95b2bff45b9d95ca', '894e6d5e6fbf4635ae8d979caa45ac22', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('00cf9bef58a54717acc1ee643d51b8f4', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('23003a7a820c4f11a2551da3a73e5a8b', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "9626a0a087d84c31827b5ab038790ff9", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('25046401e3814792849c13b9cc3a3e91', '019cb7f9eb9273d587ca9fa1e2254789', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278ad95b2bff45b9d95ca", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('281b5ba9a09c45f48fae3cd1a7d5d299', '019cb7f901327548bd95cea5f5e872ae', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('36ee8d56ec7e44e7ab4c5cd2f87c7679', '01a206a0cbf87cecb273e2711ea03e91', '2026-11-23 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "5b576070c8a6470fafc75476e9c7f493", "rule": "All others \u5176\u4ed6"}'),
('5c9744bf029849e8928f9b26fb649877', '019cb7f9eb9273d587ca9fa1e2254789', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "9626a0a087d84c31827b5ab038790ff9", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('6165c92927284d71866688ed0ad3ef7d', '019cb7f9eb927e1283c0ee585af6ed13', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d270f3974935657c14bbdc", "verdict": "linked"}'),
('66ab6603ebbb4d3b850b33358513b082', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('b0bafaa672d14991956ca74fb34497bb', '019cb7f9eb927e1283c0ee585af6ed13', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('b579e2bed96d49bab7e6d1e74afe61ac', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9273d587ca9fa1e2254789", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('d33203f44c5849baab47621e2395cff1', '01a206a0cbf87cecb273e2711ea03e91', '2026-11-23 06:04:00.000000', '5b576070c8a6470fafc75476e9c7f493', 'status', '{"from": "new", "to": "engaged"}'),
('def16dd8c90449e2b5cbd6d983c91a19', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('f18e891b20fb4c2894883defa42177ba', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('3437dd8387a047d38e6c0517e93d2cc9', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927d36b874ac79063db612@zone.example>', '', '', '[]', 0, 0),
('6b14752be1dc0664b85c10ccdfc54d93', '01a206a0cbf87cecb273e2711ea03e91', '2026-11-23 06:04:00.000000', 'ours', 'phone', '5b576070c8a6470fafc75476e9c7f493', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a206a0cbf87cecb273e2711ea03e91', '2026-11-27 02:15:00.000000', 'ours', 'phone', '5b576070c8a6470fafc75476e9c7f493', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('b0d76e4f75584850b132aea65e4a83ee', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('894e6d5e6fbf4635ae8d979caa45ac22', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["6fcd1944f60042078d0613623e4545c0"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d278ad95b2bff45b9d95ca', '019cb7f9eb9273d587ca9fa1e2254789', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d278ad95b2bff45b9d95ca', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d278ad95b2bff45b9d95ca', 'erdnussfrei', 1815155727616000458);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1f3e325b198a44daaa82d5df506f9ff0', '019cb7f816d278ad95b2bff45b9d95ca', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '6fcd1944f60042078d0613623e4545c0', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d278ad95b2bff45b9d95ca', 'sites', 1815155727616000458),
('019cb7f816d278ad95b2bff45b9d95ca', 'talent', 1815155727616000458),
('019cb7f901327548bd95cea5f5e872ae', 'sites', 1815155789056000686),
('019cb7f901327548bd95cea5f5e872ae', 'talent', 1815155789056000686),
('019cb7f9eb9273d587ca9fa1e2254789', 'sites', 1815155850496000905),
('019cb7f9eb9273d587ca9fa1e2254789', 'talent', 1815155850496000905),
('019cb7f9eb927e1283c0ee585af6ed13', 'sites', 1815155850496000275),
('019cb7f9eb927e1283c0ee585af6ed13', 'talent', 1815155850496000275),
('01a13839ceb87b1e8d08c4818cd459c3', 'sites', 1834951347200000451),
('01a13839ceb87b1e8d08c4818cd459c3', 'talent', 1834951347200000451),
('01a206a0cbf87cecb273e2711ea03e91', 'other', 1838497311744000657),
('01a206a0cbf87cecb273e2711ea03e91', 'sites', 1838497311744000657);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d278ad95b2bff45b9d95ca', '03a2b4832d8540879f7dc83ddc5d3e89', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d278ad95b2bff45b9d95ca', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000458, 'gdz dz z3 3p 3py pyb yb bs s4 s4n 4n3 n3 3 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dz3 z3p ybs bs4');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000686, 'gdz dz zq qe qeh ehz hz zb bv bvc vcz cz z fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzq zqe hzb zbv');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000275, 'gdz dz zt tz tzf zfp fp pf fe feb ebq bq q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt ztz fpf pfe');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000905, 'gdz dz zq qh qhy hy6 y6 6n n5 n5t 5tz tz z fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzq zqh y6n 6n5');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834951347200000451, 'gdz dz zr r3 r3k 3kr kr ra a3 a3r 3rz rz z lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dzr zr3 kra ra3');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838497311744000657, 'gdz dz zc cb cb4 b44 44 45 5k 5k7 k79 79 9 fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzc zcb 445 45k');
--
