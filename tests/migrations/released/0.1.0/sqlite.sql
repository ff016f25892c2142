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
	mechanism_id CHAR(32), 
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
INSERT INTO alembic_version (version_num) VALUES ('initial_e04571c48312') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('0093a21c65954577bb72793a6d64b2ba', '2026-08-31 04:25:46.914000', 'staff:routing:change', 'operator', '98ff5a70f33a490bab6aa754b2f63679', X'A63E5D1124051C97358B17992CE94B496032CA2154DE5BCC4B978CE6782304B0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223030393361323163363539353435373762623732373933613664363462326261222C226B696E64223A226175646974222C227375626A656374223A223938666635613730663333613439306261623661613735346232663633363739222C2274696D65223A22323032362D30382D33315430343A32353A34362E3931345A222C2276223A327D', '4539ace1f71bbc20024c71901fcef79c41124f897876888c11027dbaf0728a11'),
('05e4f063962349beaf320156de482cc4', '2026-08-31 04:22:46.914000', 'staff:account:create', 'bc7c4f54dbed4fd59a26c71919643d3c', 'bc7c4f54dbed4fd59a26c71919643d3c', X'B285DF1E6DBAD11773F0D57D7D6C0B8090D3BB1932AC675F175EA6C49863E5EB', X'7B226163746F72223A226263376334663534646265643466643539613236633731393139363433643363222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223035653466303633393632333439626561663332303135366465343832636334222C226B696E64223A226175646974222C227375626A656374223A226263376334663534646265643466643539613236633731393139363433643363222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '03cf16cd02cf1a88f5b7b89d145dc4a5bdeb3e1ab3603f4be62a0bb32bfca852'),
('06a93e3b0ffe4af58241f8e2d265c932', '2026-08-31 04:22:46.914000', 'staff:account:create', '6b2be28730334f6389f99daa3ef2f3d0', '6b2be28730334f6389f99daa3ef2f3d0', X'096D2B145D4E43CB93D8D0B685095D59C1978235822837876C4A2CE38ADCE2E6', X'7B226163746F72223A223662326265323837333033333466363338396639396461613365663266336430222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223036613933653362306666653461663538323431663865326432363563393332222C226B696E64223A226175646974222C227375626A656374223A223662326265323837333033333466363338396639396461613365663266336430222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '7441b3d8e842db85498891d0c2f6f6061ea04a62d145fbf079e361990688cdcd'),
('08a454f66a5844b4af861d53e73ef342', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327f1381843818a13d255f', X'CC03B8DE2582A76771DDEB67C33EC08F198A2035418184CD7359829261303548', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A226137393061353535643531363431636138393831666334363266353837353536227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223038613435346636366135383434623461663836316435336537336566333432222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323766313338313834333831386131336432353566222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b6c750a3b8d84a8fbabf87245cb281979c91569114ccf61e3a7662ccc06642af'),
('11aa113219f646d28201c5689e15d8ef', '2026-11-29 04:22:46.242000', 'operator:policy:publish', 'operator', '', X'1E2EDA3C36C8ACD7163E31D12BCDD5F69BC0A7B51443A2C8381EF716EE802927', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2238613364343361303262663137306132356239376566346166373761303366306338343037313233363431623464613334646136626331373462353334623930222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223131616131313332313966363436643238323031633536383965313564386566222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A32323A34362E3234325A222C2276223A327D', '27e2561f134cfc1f04283ba0d1f451fbf17f95431029c1c936384a24a1719f55'),
('1210f097b56149a38be9638371a52a06', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'94774CF66E9BE1AB7478B26D5816281082C91412634323A557B82D23D84923BF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223132313066303937623536313439613338626539363338333731613532613036222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ea637d9327c5ef1983c6976ead6230ef1794cbca827b04c78a82c9eb7bf7f79e'),
('152010300dbc422fb381b344fc7c8002', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', 'f107ca607f2048289a1b747d7f4b1a6d', X'918EC5D685FDE682DAFEB7EFF79F583E45DAFBBB756A603743B717DCE0C664F9', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223135323031303330306462633432326662333831623334346663376338303032222C226B696E64223A226175646974222C227375626A656374223A226631303763613630376632303438323839613162373437643766346231613664222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9df7623ffa87dfcc9e6f630c8574be5eb80d10f17b6dc91faa715ce1f63afb73'),
('18648e6efcdb4c6aa767ef9de1e61ac3', '2026-08-31 04:22:46.914000', 'staff:account:create', 'be73ca1b37454b618f29c1667fa81129', 'be73ca1b37454b618f29c1667fa81129', X'3D01F7DA8614F5E83BFE3CA209E03F7A01DC5F4453B8169E575F13A8574E53B3', X'7B226163746F72223A226265373363613162333734353462363138663239633136363766613831313239222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223138363438653665666364623463366161373637656639646531653631616333222C226B696E64223A226175646974222C227375626A656374223A226265373363613162333734353462363138663239633136363766613831313239222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '03a480e02768a612af6dd8715be0becb1e4b809c365947cbb3cf4d8bc2e12cf3'),
('20a5f8a6bf9e43f2946c2e0d4f70c144', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'B695DACDB7871B044584F3C25F0FAC014726069EC2F92FBA13CC456221A69E1E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323761643639363930616533663436356638643634222C226974656D223A223132636436393232646362373461396539343539353830326532356131626334227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223230613566386136626639653433663239343663326530643466373063313434222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '540dbb7e210e834fd0c02c3810efa05f3b613fbca37fbbf0b7b38f8a6aaba93b'),
('2ae76786c82b42328232d7fe2ce47fc1', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'D68A57DD86A3C585A109B2E24FCA8B93768BF8C763F5361B696262A5C57270DF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223261653736373836633832623432333238323332643766653263653437666331222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'b5cb589c1be1e2854cd5608e57f30e8485034b0fcd6c9b7f77ae69c68f68a73b'),
('2e8e1e92d6b343eb8370afdabdb3eb32', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2767d8ed7e25445492ab0', X'062FED512EE132FF7F37C5D5FC728AD6C7AF3904E7EEA77CE2E1F6BF79F21EB2', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736376438656437653235343435343932616230222C22726F775F736861323536223A2239366439373632633731333463643965626461633563353438636262626131613766346533323039653330386165363131353739303332353833646533373166227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223265386531653932643662333433656238333730616664616264623365623332222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736376438656437653235343435343932616230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3033cbc4b5257940baff07528965cc46cac5b6c7cbb65093c0cd53f0ec2074c0'),
('2f0d80a6baf8406b8cfbdac6eeba83e1', '2026-11-26 04:22:46.914000', 'staff:account:absence', '6b2be28730334f6389f99daa3ef2f3d0', '6b2be28730334f6389f99daa3ef2f3d0', X'F3C62BDAB5384E9985B67CE59742B1250B8C085F98F3A762F472DE7FE2841711', X'7B226163746F72223A223662326265323837333033333466363338396639396461613365663266336430222C2264657461696C73223A7B22646570757479223A226137393061353535643531363431636138393831666334363266353837353536227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223266306438306136626166383430366238636662646163366565626138336531222C226B696E64223A226175646974222C227375626A656374223A223662326265323837333033333466363338396639396461613365663266336430222C2274696D65223A22323032362D31312D32365430343A32323A34362E3931345A222C2276223A327D', '84222ec1dddb946eeaff0cc80822a267572a7698d76699123e42b874e6616484'),
('2f6e9b80855b4f8eb3d3b6ba9ee3fb8f', '2026-11-29 04:22:46.242000', 'operator:policy:publish', 'operator', '', X'CC12B7CE38CF75B492EC5C287CD068999D00C1D6C565CFE97879443266FA51B6', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2233376666653263323333363766313338333965633135383461343966666530343933643064346231303838393163623130343666353361366462356236643136222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223266366539623830383535623466386562336433623662613965653366623866222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A32323A34362E3234325A222C2276223A327D', 'fe5e55557eba5b02915d458a43f7be21364a61104e832c1d7020774bc1530ebb'),
('30d8b95f1c894000b1efc2901ed73a15', '2026-08-31 04:23:46.914000', 'staff:routing:change', 'operator', '24dfa875e9914bad9bdb62d16b471d7f', X'62A6726501C4E1F99C0063BB55E98D81096D442B806BC1759E5A78DAC7C19711', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223330643862393566316338393430303062316566633239303165643733613135222C226B696E64223A226175646974222C227375626A656374223A223234646661383735653939313462616439626462363264313662343731643766222C2274696D65223A22323032362D30382D33315430343A32333A34362E3931345A222C2276223A327D', '86904f7b846e3d9629832ead140f1de5eb1667f80af30d79fb5a6ae16db040c9'),
('37ef3455c6a949f08a26b8fd2a9ea199', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'F7FDCD34723478B35CB8AC2EFE8C7590122ACFF10268F9AFBB3916B3BEA80682', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223363353662353231633739343437386639396132333664643237613564613934222C227461736B223A223163323261383233646333653461383938623036383661623463633065653364227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223337656633343535633661393439663038613236623866643261396561313939222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e0acb790936eb94f55e9cb849bb428d17f6708d61e977cb3fb034abd2b19de16'),
('38860c3e97924bbf9c32edb1710de3b2', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327faba2f56ec6e816e2c5', X'BDCFCF5657CB088ADFE4D7F96DEED6B4CB65DC6352648F571E27C44CE5F43ADB', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A223662326265323837333033333466363338396639396461613365663266336430227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223338383630633365393739323462626639633332656462313731306465336232222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323766616261326635366563366538313665326335222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5688972100bc5380b76452d96f056dc92fddbb33eeafa02352944b4c354f8e3e'),
('401439449a1b4ec38027432b6c105534', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27f209f22a7216d6b138f', X'9A970FB74BBA0D4BB38D5FA68110940A9E4890CF75A393BB31766E0EF9DE8123', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A223662326265323837333033333466363338396639396461613365663266336430227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223430313433393434396131623465633338303237343332623663313035353334222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3ae2f0966d862f2e84f48aad5d23076e6b3ec81bb19e72bf0dce95de271489bc'),
('42219bf6b12e45be9ac443b1f3182886', '2026-11-27 02:15:00.000000', 'staff:contact:log', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', X'CB4AD258598D3374E2754F05817B96FAB2752D5F1BECFFE708062D7CC5C97C64', X'7B226163746F72223A223664313766616465303935363461373739313538313431613034336262643039222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223432323139626636623132653435626539616334343362316633313832383836222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383736353438613461376530633065303861623165222C2274696D65223A22323032362D31312D32375430323A31353A30302E3030305A222C2276223A327D', '661a1ae1863105cd148a3d04ba6df60eebd4bc40cb1eb37359f81f8e95f92add'),
('43818947c352435c98dc77a3543ae767', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'AD903542B3D2204875136B11BB96920E93233301437C7ADDC0D623FC53D5953F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226139636432633834373235353461643538653266303332636263393039363966222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223433383138393437633335323433356339386463373761333534336165373637222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '9b6bd998793d497b584198b2960be7fed6d975c574c82ade526859585ebb375d'),
('492062a125cc45ada611bbe662b9c851', '2026-08-31 04:22:46.914000', 'staff:account:create', '6d17fade09564a779158141a043bbd09', '6d17fade09564a779158141a043bbd09', X'81CE66357B31B726028C716B090967CC5D31B93B808E2BDDF674D230FDC982DA', X'7B226163746F72223A223664313766616465303935363461373739313538313431613034336262643039222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223439323036326131323563633435616461363131626265363632623963383531222C226B696E64223A226175646974222C227375626A656374223A223664313766616465303935363461373739313538313431613034336262643039222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', 'af3e91bac7b9d702378a32017de044d11391e3e2602e12f5696739f3fd2af9a2'),
('495963d9c3c346969e581748c3999a47', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'01FA50AFD9D498228272C4154D42693E88288D518F4877DB4D563F5A9D341551', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226562303965343531326134383461646461623233643133643865356131653035227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223439353936336439633363333436393639653538313734386333393939613437222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'b4acdde707a0afb39589908ce7dbe2b579b72076dda7542a70debdfab51ed3af'),
('4c3626cc67314d55b9a0b36456efe4eb', '2026-11-29 04:22:46.242000', 'operator:policy:publish', 'operator', '', X'AC8A866ED27D69A952FF66AEA0F9B9594CD4B9D21A69B764186F9CBD62F60C00', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2234333465363563343736306561653338636161303066326166643263366439663032313665376130613435323635623338376437346334636335643566616438222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223463333632366363363733313464353562396130623336343536656665346562222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A32323A34362E3234325A222C2276223A327D', '22cc870e9859c42ab72f6ff0af9e221287db1afb2916726be19e91403786a4f1'),
('557bba3ca144439494263a4eca065804', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '95e308f3e018441287af61128f4a18c3', X'A66489B4145613A9A24EBCC37BCB4E75297E4A4DF9B261B4090591AB90C50058', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2262663330326466393566616661313764353733633263393763343138303430373264366364623565373933393332333732396263336165333264303431346534222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223535376262613363613134343433393439343236336134656361303635383034222C226B696E64223A226175646974222C227375626A656374223A223935653330386633653031383434313238376166363131323866346131386333222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', 'ac86db8c7b30b1ade88c2d340bd7911c071b32f7f842b179781c03dae2aa030e'),
('5b292f5601ab46d1a78d665d3719c7d9', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'36CA6794C8F7B1E321F4AF646AB2EC9949D26EF266E3A85BE8085AC6D526E550', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223735656464363337666639663432353639653565626361383037306635336663227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223562323932663536303161623436643161373864363635643337313963376439222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '47a49927095e7ecd25c4322ce639eaebacf392b82cbfc363d1793497cf4b0a6e'),
('61f62f234b78478394741b67fdbc5a8a', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927eb689fa45bb789ed5e3', X'466217B8AE35708B1AB009321FF7363319D659A977C65662DA1E5B889C7D8505', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323763636461633464666633323734633637363061222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223631663632663233346237383437383339343734316236376664626335613861222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323765623638396661343562623738396564356533222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'cefd422f82c01358572be3ba475e8f471cbae469ddefb807df81ec0736462254'),
('61ffba8da24040f3bc26359c62f38251', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'AC2F22B0311FC7E8839635970B7B8378130255E2E098606AE53B8B3E45E874F5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223631666662613864613234303430663362633236333539633632663338323531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'dbb59a417d3b44bb0dad105cdad975049a158ef78ba51504293a54aed075909e'),
('620f3378bbb94cc9809a7cea035eed0f', '2026-11-29 04:22:46.242000', 'operator:policy:publish', 'operator', '', X'AC737D4B711DEED10B09F5D118924544D53326E4F796F5917AEF6C75F33A160D', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2234303132653366343637386364363131623130373664653631313834616561353562386335623962363830343334373962313038643564626465613964386530222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223632306633333738626262393463633938303961376365613033356565643066222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A32323A34362E3234325A222C2276223A327D', '0712697930bcf81edaea0070b1b3e5c1a26567745bfd0b3c7e1105bc89c06251'),
('63aa090e4cee4efebfa0271aa5d2ab9f', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '5e2dd8e7fe834d0dae937bdd5105e9f7', X'34DF2A4568C9018FEAC7A8F72ED58031DA33691D8BAEFF12BFAFF344C27734A9', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223863376237373037313438623464646138633734373934663965363663663061227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223633616130393065346365653465666562666130323731616135643261623966222C226B696E64223A226175646974222C227375626A656374223A223565326464386537666538333464306461653933376264643531303565396637222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'b6f6b206c9cf67f09b3effd2deda7081dd5efbf9ba6ac9f16bb4abf14b6b161c'),
('68371910e4fd4ea2a60bb5493e91dc9a', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'5AE9E52A92969A3136C16A73B8E8800730831592737AFD9C4100C83578B13DBC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223132636436393232646362373461396539343539353830326532356131626334227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223638333731393130653466643465613261363062623534393365393164633961222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7044147484b8b210dc482702ccd91ac8ef0402b128c59f89605e003d1a554b06'),
('74a709a22cf44681be42834579cdf258', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2755dbeff6e16a3e052fb', X'77D2A39A51F1845E2DDED303CFF9231611BC2766264C09F0AF37F7036E1A86C0', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736376438656437653235343435343932616230222C22726F775F736861323536223A2236613837626534396464316633323138656630623764353638303566656334643937386535356431626561666330386635306232633931353736633839653336227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223734613730396132326366343436383162653432383334353739636466323538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735356462656666366531366133653035326662222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '275a838c381bd402bbe45b4f445c29b6369c773fd5f6e635ccecb90fa09c24ce'),
('76c40b06d9424596b01ead47d4c298f7', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'AD3DD4685B8205B337ED9DC56DFFE485E0E2A45E3557DF700B62DDFAB703F390', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223936386331353832656266323435326662363830336166633866386663373037222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223736633430623036643934323435393662303165616434376434633239386637222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '209d6f98aee447c98db787a3f8bc99cb4989653dfe3b7b98a1f0e8471784e7aa'),
('7bf3061237284eba8e2c9013efda1ca2', '2026-11-23 06:04:00.000000', 'staff:contact:log', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', X'0A7A65BDCCA888C8B9798265F9C3949F8A37A1B0AC8E149A84A7A3105C38ECC1', X'7B226163746F72223A223664313766616465303935363461373739313538313431613034336262643039222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223762663330363132333732383465626138653263393031336566646131636132222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383736353438613461376530633065303861623165222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '8627c97ff051957b62f8278f1419a02f6ab44c94d5cce1fa5587f53a3f125c3b'),
('8222bc4fea6d4597815ef880eb978d53', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'F15CFB2B204A927A952337ECDE68A13D7C57C2D97A879298832B5D1BD6350748', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223832323262633466656136643435393738313565663838306562393738643533222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', 'cec676e7160d5c005e032667415527879d1e85c5e49f5ae784f35d6eff4a6673'),
('82c041621f0f4d628c7584b62a5463ed', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'F539EE876DD3F385E69E323D238A0C86AB42412E4C314DC6D1C0F3B35FF91887', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226236663666373764393766303437323838653530376634373536323539323661222C227461736B223A223737336465326438633666303432376438626637663137663330343164313236227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223832633034313632316630663464363238633735383462363261353436336564222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '878f25d53f6ae2526abfb32f4664693dee7b75e3fe0f22519676e648012361d9'),
('87dac3acaa6a4191b515fb94355b4fd6', '2026-08-31 04:22:46.914000', 'staff:account:create', 'a790a555d51641ca8981fc462f587556', 'a790a555d51641ca8981fc462f587556', X'E8EBD6D0A919CE25832E065CE461171DDF2AB0F8088925E13CA65600D975A8F0', X'7B226163746F72223A226137393061353535643531363431636138393831666334363266353837353536222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223837646163336163616136613431393162353135666239343335356234666436222C226B696E64223A226175646974222C227375626A656374223A226137393061353535643531363431636138393831666334363266353837353536222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '39b522f0cf16448dc3ab407de90a855717e3c1c787677be8838aef165d753825'),
('89d9fbed2e324dfc8ce84345b50efa02', '2026-08-31 04:22:46.914000', 'staff:account:create', '10aae22e6e8a4afdb55e634c58a2ea87', '10aae22e6e8a4afdb55e634c58a2ea87', X'2EFAB0CF7760779FE3003B548D6BCE2B8E9706FE5E94746422BA184603BAA327', X'7B226163746F72223A223130616165323265366538613461666462353565363334633538613265613837222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223839643966626564326533323464666338636538343334356235306566613032222C226B696E64223A226175646974222C227375626A656374223A223130616165323265366538613461666462353565363334633538613265613837222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '1a7c06d7979cd0709e862cfd59c6e8f491966ddf7aa0f6326bd1ea309459550e'),
('8b11e89d2a1642f7b561cf537ae93a05', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'EE88D04D1CAD93D214E9AB277FF2CF8BF74B38E3D474BAB94FE181FD62A4ED1F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223862313165383964326131363432663762353631636635333761653933613035222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bb9fdbc9508b784eb2b88993a8bdadfd7b0a55bf846ad78cd870682aec3154bb'),
('9238af62fd8145c1946d0f783a9aed84', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'D19AAC6ED7DA5A8759B1C3438A38C5255379B127C57E04D89956A086455EABDB', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223932333861663632666438313435633139343664306637383361396165643834222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '33f5a767c264d3da99ad314fc5997da390e169b9e5fe1512560019273861c5c1'),
('94730f1fb0d945889780560850e73e46', '2026-11-23 06:04:00.000000', 'staff:lead:status', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', X'822C5E44F13AB61CDC37A2721166DAD824837081FDEE5FF9B262A9C9A8BAE5D2', X'7B226163746F72223A223664313766616465303935363461373739313538313431613034336262643039222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223934373330663166623064393435383839373830353630383530653733653436222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383736353438613461376530633065303861623165222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '36d08aa2bfbdf360ca8c36ac9374cfaaaa84eac04c2f0e7428a552d8d2114384'),
('9712faf4fb1048f7b09656b3d06559cf', '2026-03-04 08:35:15.250000', 'person:data:act', '', '5e2dd8e7fe834d0dae937bdd5105e9f7', X'12766D1F5A2A3F1A3D84A1FF1D310AD27637755ED727786A6B280A657DCD9EF0', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223937313266616634666231303438663762303936353662336430363535396366222C226B696E64223A226175646974222C227375626A656374223A223565326464386537666538333464306461653933376264643531303565396637222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '8431b7e79797ce66351c28206f4745eadbc6708407a8faf126005f2b5ad3be5c'),
('9d51eb6edbef4625b9df03360e409ef5', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', X'5ABA29823AF73EC814E2DF16D2EC50453E30BA28609D58B74AA0417C0D0CFAFD', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A223662326265323837333033333466363338396639396461613365663266336430227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223964353165623665646265663436323562396466303333363065343039656635222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323737613062613266376164346134636130616439222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '48f51502ea683c749639d41a2f6244560cc0a1ca6b6d715906e0bee2350937f0'),
('a545a87e9b6d4c958c39bee948699bc6', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'50D0A511DA9A302AB161EC85742381824D1BC05DC99A8A72A4E96FF9EDCED1BA', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223634613263333562656262373438386661323636396236666337656436646535227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226135343561383765396236643463393538633339626565393438363939626336222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '1cefc0e1cdade695a904649cee9f8ec852f1f9ee8e44d4efd29f26130b0a0048'),
('a71dd070daa74640b87609d1b6e480a6', '2026-08-31 04:24:46.914000', 'staff:routing:change', 'operator', '6f26a3c4a35d41caa592a59d62fb4736', X'9B3261A4BBC0189BEF2AD0E694DDE3B73FCEAA6861041495C0AB8E44080BF19A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226137316464303730646161373436343062383736303964316236653438306136222C226B696E64223A226175646974222C227375626A656374223A223666323661336334613335643431636161353932613539643632666234373336222C2274696D65223A22323032362D30382D33315430343A32343A34362E3931345A222C2276223A327D', '7935176ca4470334cf7569e013c608ec0d5102555f4d163f307b8f507f9cb08f'),
('aa68701e04fb4bbc9b02ee20b7f2a4df', '2026-11-29 04:22:46.242000', 'operator:policy:publish', 'operator', '', X'2078F2BAD30C464392D93C1CD2479CB2D56292A25E2406C7A395E2EC703359C0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2261366433666536303132616236616530333735373234393463363838626639383835316631353131633861646539653635366539323435646633343535303630222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226161363837303165303466623462626339623032656532306237663261346466222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A32323A34362E3234325A222C2276223A327D', '81b171948c2a1ff432d6fc742ba94886e92b9be923b50e91ddb71122e9c59bb5'),
('ab96b970769a4900ac339c8fe267ffea', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'BEF877FA08088F81A2192DEC54B70BCE03408F4F730D1C9C4C0E1537AB473785', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226162393662393730373639613439303061633333396338666532363766666561222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '6369910bd30d9bdf63633085ba92004e69931deca54fc8d86afda2035157fb53'),
('b132e6ec46d741adb9fa3bb9e440dd48', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'AFDBD9E79E3515F2368DB6946B8B1F9413FE2264817D8DD7614B55C8899D83D4', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226231333265366563343664373431616462396661336262396534343064643438222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a9a77dec3bdd4cec2c1e7dd4cc11ea93489497f97a79990571ea23fcefcf9281'),
('b94b997a86c744f0912407f81539fbfe', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'9C7AC577A09E1B23DD6C505C62B75A49778C3C99C0C7F1AAD1372C24F4BED3A7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A226239346239393761383663373434663039313234303766383135333966626665222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9a0fb44c0118d999bf68b2f6408baa36ef5417bcc4a26266f75b60fdc8030384'),
('c26d201781a84cfe87b446c73deefdd3', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '5e2dd8e7fe834d0dae937bdd5105e9f7', X'D051A7293D565420F8111EB3095A873F0DEC3B36AF77993A639E93679B911D88', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2236643535326633623936396235313033336261363062613139343763373165383035633264373766663332373330313865393138366161343335383364616361222C2265726173757265223A226631303763613630376632303438323839613162373437643766346231613664222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223863376237373037313438623464646138633734373934663965363663663061222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A226332366432303137383161383463666538376234343663373364656566646433222C226B696E64223A226175646974222C227375626A656374223A223565326464386537666538333464306461653933376264643531303565396637222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'd61d4c4f3c231ca9c43c14b1cb17caaf4228421f95df1ea8ca5288d5b8245f20'),
('c9714b83b1324daf825bf157b1b51fd1', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', X'6F9C1442903AD4D64A58F11077747CAC418A95E11D26668A7959292525016E7E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323761396239313030663238366430363332646566222C226974656D223A223634613263333562656262373438386661323636396236666337656436646535227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226339373134623833623133323464616638323562663135376231623531666431222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e403d49640afa8e74c358096b1da3cb1e5e667704d668de8174db7f5c6fb8e46'),
('ca81810218954a2381aae06e6987786b', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '95e308f3e018441287af61128f4a18c3', X'356697093F7839190415076D0A1A4E34FCBD1B2532834D84C29C0620DF6319A8', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226361383138313032313839353461323338316161653036653639383737383662222C226B696E64223A226175646974222C227375626A656374223A223935653330386633653031383434313238376166363131323866346131386333222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd2c19f4ece1ef7763142842032d96f0116dbd4326372a95ee096f1aaaab4188e'),
('db9f490d7b414331893d453418c57360', '2026-03-04 08:35:15.250000', 'person:data:act', '', '543ff07464b04f8b9491bd98ffbe1298', X'4361C8234B992EF591A70C84714154266AD373E5FE97E67A27456CE13301DBA8', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226462396634393064376234313433333138393364343533343138633537333630222C226B696E64223A226175646974222C227375626A656374223A223534336666303734363462303466386239343931626439386666626531323938222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '028d896ce5f1a438007afb7589b164c1a1f5fb5af0195b7c398ba9f513ccd6b2'),
('e02f66eb23b34c49b951953a5bb64e91', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27ccdac4dff3274c6760a', X'02851CD832384062C7E72F784679E34F2033F96D91E8CD4C116E0EB5379D7BC9', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A226137393061353535643531363431636138393831666334363266353837353536227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226530326636366562323362333463343962393531393533613562623634653931222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763636461633464666633323734633637363061222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8a19dbfa3de8328b6d00ca4a289c2a99722827ad6e291ca1f65719d68fa396a6'),
('e1910f20c64442339445fb514bac73f4', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'A87DFA6DECF5012E9B7069214D0550998BAA89C6C2E1F0D418B3AADC41B93825', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226531393130663230633634343432333339343435666235313462616337336634222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '654e0b0ceaa3efb2b3696d57ec49935d203a002f9d7c286afbaf6350540132ee'),
('e2e7b54931b54064ae02c2ef30edd2bf', '2026-11-23 04:18:52.000000', 'system:lead:route', 'system', '01a206a0cbf876548a4a7e0c0e08ab1e', X'CCB21C14E356A028FA92FE041936114C9A212B87B30355EDA9DF099B718F37A0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223938666635613730663333613439306261623661613735346232663633363739222C22746F223A223664313766616465303935363461373739313538313431613034336262643039227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226532653762353439333162353430363461653032633265663330656464326266222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383736353438613461376530633065303861623165222C2274696D65223A22323032362D31312D32335430343A31383A35322E3030305A222C2276223A327D', '463fef4494b8667ddb60a340a90dd527546d2e75d2758491400ced28a2bf507a'),
('e7f01f6b9c3c4da48932c295dfc10f63', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', X'6FA7F99312986077AC98085F35CF318152C60D10BB461AEBD664D3E1139F6C7A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226537663031663662396333633464613438393332633239356466633130663633222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766323039663232613732313664366231333866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b26708a4cf766326a6cbf81bfea759812784b79ef69e2d918e3c690e3794fdc3'),
('e8c41ef269344157b286ad368e0b6330', '2026-08-31 04:22:46.914000', 'staff:routing:change', 'operator', '0058cbe488d5409e80ed96e6c5397a9c', X'60D7DE7635578C96E8CBB12BB4763A3F884DA7BB0A8B7884AF4DE635F7BB4D79', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226538633431656632363933343431353762323836616433363865306236333330222C226B696E64223A226175646974222C227375626A656374223A223030353863626534383864353430396538306564393665366335333937613963222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', 'b1c14ccb8fa5038ef77e641f8134b8aeb47a35b76e1503fa0e05ab1788d3b2d5'),
('eb8a36ae994f4a98877080af96708f9b', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927eb689fa45bb789ed5e3', X'F086E92E283B8F6F186CF7FF40119B5FD7DBB1A5C60377A06A521E2EE8272BF1', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223666323661336334613335643431636161353932613539643632666234373336222C22746F223A226137393061353535643531363431636138393831666334363266353837353536227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226562386133366165393934663461393838373730383061663936373038663962222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323765623638396661343562623738396564356533222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd00ebb0c3db9811b075e40c6b24b516a2eedb598cfbb19dadb95794698e8e5a7'),
('ec48315a64bf4a5a80c9a0579551dcf6', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'1197DB312BAA939BB09BDB20B67CCAD6816DB4F76F8DCC85616F79750D31EA12', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226563343833313561363462663461356138306339613035373935353164636636222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '65ed4b95a7cb9f390edae788df8530f5fad3148d0ad0ea5896aa1a1513f443b2'),
('ecc02c58b4d3466895d510897cb7f8de', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'A4E53FF1DE5C91E0156ABC2E9B837DDD7E9B9FD58F5A57EE4CEC612C06EE55A5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226563633032633538623464333436363839356435313038393763623766386465222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '8e7b01ff78731adeb8cad4f0423353d42fc70c02dcb1dcfafc90e505db0abe27'),
('ee3c9247eadc4837bc6c07493c9aa743', '2026-08-31 04:22:46.914000', 'operator:account:invite', 'operator', '', X'952BCFBBDC43AE4FDD31581D7D3FB89910E745EEAD68B4708F294D97ECE5D579', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226565336339323437656164633438333762633663303734393363396161373433222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A32323A34362E3931345A222C2276223A327D', '328b605dce638aa3c924ceb26d024a496b720f86e801091b67fbcb9ffd027f9f'),
('f3fcdb38bc4948b38ba3c0640087b195', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', X'EBD18ACF3869D06FC3CC27221F124ABD8B17C73FBB0C09625DA378498453EA0A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323766323039663232613732313664366231333866222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226633666364623338626334393438623338626133633036343030383762313935222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323737613062613266376164346134636130616439222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f03b0d423d7b86acf4e576d7234216dcc3b2e53d7ff6ce3381e644a5c5c90843');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d27094b2b325f7ad207b14', 'given', '32991ff8faa84665ab43aeae7aea0155', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '57ff3c400cd54f5b1f9580d5e845e28fda7aa884696b46653e6c39f5164a390c'),
('019cb7f816d2717d85032aea3a881e34', 'given', '5e2dd8e7fe834d0dae937bdd5105e9f7', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '6e0eb6e32776028a46bce34ef37f1cd7d340e9d97e2d86c5c9f472cae7c81849'),
('019cb7f816d27d1e8a833f57860f3e0b', 'given', '543ff07464b04f8b9491bd98ffbe1298', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '710a28d999b7aa0b37d533eea3390b831b438ccaa7b90b4a7c8b44f2ea61182c'),
('019cb7f9013270488c098c86a03d4ca0', 'given', '543ff07464b04f8b9491bd98ffbe1298', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2c39a3eeec2147a2ad271d95eb77bc0880f53cd50b1e8af6c3aa9f440f734e41'),
('019cb7f901327b4295897af49243b0c6', 'given', '5e2dd8e7fe834d0dae937bdd5105e9f7', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5819fc2ecfcc8e0db281d46a0b30441f6197e1c96693afb547a9bfce80dfb115'),
('019cb7f9eb9276f6a3da02bcc9889d20', 'given', '32991ff8faa84665ab43aeae7aea0155', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '6a32be9ecc4291ed1f97fca16943acc42884942fa3dfdb4919ab7d2600ef9407'),
('019cb7f9eb9278db9c34dc3abe4d84f7', 'given', '32991ff8faa84665ab43aeae7aea0155', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '9af6bdc6cf44b70e5cb3389c75a7c162cd631684444dbc21cfd6aca45a2c39a1'),
('01a1387063607468a5463178e7432d05', 'given', '79f87bf3765642cbaaa8320b8790283b', '2026-10-14 03:24:12.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '44131d1872202bb290db01b8d7d6e8805a952eb32f37e70e782b673066fe2622'),
('01a206a0cbf87a5db6afe7894c6a0d84', 'given', 'd88f0be9171e421abc14ac05710f3bab', '2026-11-23 04:18:51.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'e342692c130ee0bb37d841678f3b2b8db16bbe71fbd7a851b48f3e20f5ba0b3f'),
('24672aadcaaa4dc39362190a169887dd', 'corrected', '543ff07464b04f8b9491bd98ffbe1298', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '4232b7401a65dada56163de1feeca6ae12b282626dda9cb4a8946dca86534737'),
('88d2535f6e824a7c854b5639b1717e26', 'corrected', '5e2dd8e7fe834d0dae937bdd5105e9f7', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '8babcd441280ebf55ad0306cefc9bdb0823a5e97fe54cd6ede5c30dffa1aced1');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('f107ca607f2048289a1b747d7f4b1a6d', '5e2dd8e7fe834d0dae937bdd5105e9f7', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A226631303763613630376632303438323839613162373437643766346231613664222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223565326464386537666538333464306461653933376264643531303565396637222C2270726F706F73616C223A223863376237373037313438623464646138633734373934663965363663663061222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('f107ca607f2048289a1b747d7f4b1a6d', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('8c7b7707148b4dda8c74794f9e66cf0a', '5e2dd8e7fe834d0dae937bdd5105e9f7', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', 'f107ca607f2048289a1b747d7f4b1a6d');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "mechanism_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 0, 1, 'x', 0, 'x', '2026-03-04 10:30:15.250000', 1, '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', '00000000000000000000000000000001', 1, 1, X'0001');
--
INSERT INTO "kept_evidence" ("person", "since") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "lead_text" ("place", "text") VALUES
(1815155727616000522, 'gdz-ps59-h2vt
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
gdzps59h2vt'),
(1815155789056000709, 'gdz-z2e3-fxfw
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzz2e3fxfw'),
(1815155850496000483, 'gdz-prpb-7t5c
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzprpb7t5c
2082110000'),
(1815155850496000729, 'gdz-tvq3-8an7
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdztvq38an7
2082110000'),
(1834955010048000478, 'gdz-4wfk-3d2r
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdz4wfk3d2r'),
(1838497311744000798, 'gdz-ktkf-z2bh
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzktkfz2bh');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A4D4F4E716E784A784369474734794E316E7043513461343677644C683349453469766A5636444E30464D733D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444573793562376638705A4D42424B4268373273715837417744694A4C75512B70652F6C535A6D336932494E424C33695A5979616B56432F445A63432F7057507630722B4F51494C484354324F684D42765374717451383D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '540dbb7e210e834fd0c02c3810efa05f3b613fbca37fbbf0b7b38f8a6aaba93b'),
(1, 1, 'f03b0d423d7b86acf4e576d7234216dcc3b2e53d7ff6ce3381e644a5c5c90843'),
(1, 2, '9df7623ffa87dfcc9e6f630c8574be5eb80d10f17b6dc91faa715ce1f63afb73'),
(1, 3, 'b26708a4cf766326a6cbf81bfea759812784b79ef69e2d918e3c690e3794fdc3'),
(1, 4, '48f51502ea683c749639d41a2f6244560cc0a1ca6b6d715906e0bee2350937f0'),
(1, 5, '7044147484b8b210dc482702ccd91ac8ef0402b128c59f89605e003d1a554b06'),
(1, 6, '275a838c381bd402bbe45b4f445c29b6369c773fd5f6e635ccecb90fa09c24ce'),
(1, 7, '6e0eb6e32776028a46bce34ef37f1cd7d340e9d97e2d86c5c9f472cae7c81849'),
(1, 8, 'cefd422f82c01358572be3ba475e8f471cbae469ddefb807df81ec0736462254'),
(1, 9, '9a0fb44c0118d999bf68b2f6408baa36ef5417bcc4a26266f75b60fdc8030384'),
(1, 10, '8a19dbfa3de8328b6d00ca4a289c2a99722827ad6e291ca1f65719d68fa396a6'),
(1, 11, 'dbb59a417d3b44bb0dad105cdad975049a158ef78ba51504293a54aed075909e'),
(1, 12, 'd00ebb0c3db9811b075e40c6b24b516a2eedb598cfbb19dadb95794698e8e5a7'),
(1, 13, '1cefc0e1cdade695a904649cee9f8ec852f1f9ee8e44d4efd29f26130b0a0048'),
(1, 14, '878f25d53f6ae2526abfb32f4664693dee7b75e3fe0f22519676e648012361d9'),
(1, 15, 'a9a77dec3bdd4cec2c1e7dd4cc11ea93489497f97a79990571ea23fcefcf9281'),
(1, 16, '710a28d999b7aa0b37d533eea3390b831b438ccaa7b90b4a7c8b44f2ea61182c'),
(1, 17, '3033cbc4b5257940baff07528965cc46cac5b6c7cbb65093c0cd53f0ec2074c0'),
(1, 18, '3ae2f0966d862f2e84f48aad5d23076e6b3ec81bb19e72bf0dce95de271489bc'),
(1, 19, 'e0acb790936eb94f55e9cb849bb428d17f6708d61e977cb3fb034abd2b19de16'),
(1, 20, 'ea637d9327c5ef1983c6976ead6230ef1794cbca827b04c78a82c9eb7bf7f79e'),
(1, 21, 'e403d49640afa8e74c358096b1da3cb1e5e667704d668de8174db7f5c6fb8e46'),
(1, 22, 'b6c750a3b8d84a8fbabf87245cb281979c91569114ccf61e3a7662ccc06642af'),
(1, 23, '5688972100bc5380b76452d96f056dc92fddbb33eeafa02352944b4c354f8e3e'),
(1, 24, 'bb9fdbc9508b784eb2b88993a8bdadfd7b0a55bf846ad78cd870682aec3154bb'),
(1, 25, '2c39a3eeec2147a2ad271d95eb77bc0880f53cd50b1e8af6c3aa9f440f734e41'),
(1, 26, '5819fc2ecfcc8e0db281d46a0b30441f6197e1c96693afb547a9bfce80dfb115'),
(1, 27, '6369910bd30d9bdf63633085ba92004e69931deca54fc8d86afda2035157fb53'),
(1, 28, '6a32be9ecc4291ed1f97fca16943acc42884942fa3dfdb4919ab7d2600ef9407'),
(1, 29, '9b6bd998793d497b584198b2960be7fed6d975c574c82ade526859585ebb375d'),
(1, 30, '209d6f98aee447c98db787a3f8bc99cb4989653dfe3b7b98a1f0e8471784e7aa'),
(1, 31, '9af6bdc6cf44b70e5cb3389c75a7c162cd631684444dbc21cfd6aca45a2c39a1'),
(1, 32, 'b5cb589c1be1e2854cd5608e57f30e8485034b0fcd6c9b7f77ae69c68f68a73b'),
(1, 33, '47a49927095e7ecd25c4322ce639eaebacf392b82cbfc363d1793497cf4b0a6e'),
(1, 34, 'b4acdde707a0afb39589908ce7dbe2b579b72076dda7542a70debdfab51ed3af'),
(1, 35, '8431b7e79797ce66351c28206f4745eadbc6708407a8faf126005f2b5ad3be5c'),
(1, 36, '4232b7401a65dada56163de1feeca6ae12b282626dda9cb4a8946dca86534737'),
(1, 37, 'b6f6b206c9cf67f09b3effd2deda7081dd5efbf9ba6ac9f16bb4abf14b6b161c'),
(1, 38, '8babcd441280ebf55ad0306cefc9bdb0823a5e97fe54cd6ede5c30dffa1aced1'),
(1, 39, '028d896ce5f1a438007afb7589b164c1a1f5fb5af0195b7c398ba9f513ccd6b2'),
(1, 40, '17d4df4df941c346d9efd3bb32d4cf385911fd68708fd11906e8f44a2d2a1832'),
(1, 41, 'd61d4c4f3c231ca9c43c14b1cb17caaf4228421f95df1ea8ca5288d5b8245f20'),
(1, 42, '8e7b01ff78731adeb8cad4f0423353d42fc70c02dcb1dcfafc90e505db0abe27'),
(1, 43, '328b605dce638aa3c924ceb26d024a496b720f86e801091b67fbcb9ffd027f9f'),
(1, 44, '39b522f0cf16448dc3ab407de90a855717e3c1c787677be8838aef165d753825'),
(1, 45, '1a7c06d7979cd0709e862cfd59c6e8f491966ddf7aa0f6326bd1ea309459550e'),
(1, 46, '654e0b0ceaa3efb2b3696d57ec49935d203a002f9d7c286afbaf6350540132ee'),
(1, 47, '03a480e02768a612af6dd8715be0becb1e4b809c365947cbb3cf4d8bc2e12cf3'),
(1, 48, '65ed4b95a7cb9f390edae788df8530f5fad3148d0ad0ea5896aa1a1513f443b2'),
(1, 49, '33f5a767c264d3da99ad314fc5997da390e169b9e5fe1512560019273861c5c1'),
(1, 50, '7441b3d8e842db85498891d0c2f6f6061ea04a62d145fbf079e361990688cdcd'),
(1, 51, 'b1c14ccb8fa5038ef77e641f8134b8aeb47a35b76e1503fa0e05ab1788d3b2d5'),
(1, 52, 'cec676e7160d5c005e032667415527879d1e85c5e49f5ae784f35d6eff4a6673'),
(1, 53, 'af3e91bac7b9d702378a32017de044d11391e3e2602e12f5696739f3fd2af9a2'),
(1, 54, '03cf16cd02cf1a88f5b7b89d145dc4a5bdeb3e1ab3603f4be62a0bb32bfca852'),
(1, 55, '86904f7b846e3d9629832ead140f1de5eb1667f80af30d79fb5a6ae16db040c9'),
(1, 56, '7935176ca4470334cf7569e013c608ec0d5102555f4d163f307b8f507f9cb08f'),
(1, 57, '4539ace1f71bbc20024c71901fcef79c41124f897876888c11027dbaf0728a11'),
(1, 58, '44131d1872202bb290db01b8d7d6e8805a952eb32f37e70e782b673066fe2622'),
(1, 59, 'e342692c130ee0bb37d841678f3b2b8db16bbe71fbd7a851b48f3e20f5ba0b3f'),
(1, 60, '463fef4494b8667ddb60a340a90dd527546d2e75d2758491400ced28a2bf507a'),
(1, 61, '36d08aa2bfbdf360ca8c36ac9374cfaaaa84eac04c2f0e7428a552d8d2114384'),
(1, 62, '8627c97ff051957b62f8278f1419a02f6ab44c94d5cce1fa5587f53a3f125c3b'),
(1, 63, '84222ec1dddb946eeaff0cc80822a267572a7698d76699123e42b874e6616484'),
(1, 64, '661a1ae1863105cd148a3d04ba6df60eebd4bc40cb1eb37359f81f8e95f92add'),
(1, 65, '0712697930bcf81edaea0070b1b3e5c1a26567745bfd0b3c7e1105bc89c06251'),
(1, 66, '22cc870e9859c42ab72f6ff0af9e221287db1afb2916726be19e91403786a4f1'),
(1, 67, '81b171948c2a1ff432d6fc742ba94886e92b9be923b50e91ddb71122e9c59bb5'),
(1, 68, 'fe5e55557eba5b02915d458a43f7be21364a61104e832c1d7020774bc1530ebb'),
(1, 69, '27e2561f134cfc1f04283ba0d1f451fbf17f95431029c1c936384a24a1719f55'),
(1, 70, 'd2c19f4ece1ef7763142842032d96f0116dbd4326372a95ee096f1aaaab4188e'),
(1, 71, 'ac86db8c7b30b1ade88c2d340bd7911c071b32f7f842b179781c03dae2aa030e');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d273289a57096cf18dacab', '2026-03-04 08:30:15.250000', '57ff3c400cd54f5b1f9580d5e845e28fda7aa884696b46653e6c39f5164a390c', X'BE4D0A9AFCA5BFA3B70CE06D689EE695DF4E0ABBB684F695BD3584EA1DF0C94E');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'6BB55390B22F7C8C03C2A78EB784AFF00372DFE62285BA7A83AC08633D2A1520F779EA7486BB50955AD0E35E3796DC7784123CE16CEBEE9BDD331D6F85678348193176CB8ED3F5C9072FA24AB7F75279A731682DB13A19A0A432C417C8B12DE80161944B658DA1BB60BD36C8C040BBD20CEDA817B595091C5F520E6C33DE3A6C7B95B17E758EFD3751DDF40BD763DF9CB2B60509550B8C327F189A34C40F41A9CF69659F488EBE415E17C313328F19A273F67F22DEBC65F8F0A703DC8BDA36AD0F4A040919DEFFAEC792D57765158C18F1654769553EB57C9368AF7E3E9EE549D7EB1CA86C1921422737A399E84617D13014E804845BA1381087BF1FE2FA07472900FE39CC315FD3037CB216569373E64724A38D73AAEFE308259C51F53A980A0C5326FE42AD71A95853483F0ACBBB5FEB7E82401EC1A06D073D8A85BA790DAB61BCF3305E8806F673D9289E24F6D16630F2CBCEDB551A850AC57E07565B78CA83A3EA112F429DD081BE358DFD9CA23599AEC27FF5661D75194800E05D4929F1E7827EE61A09C990E52C8C2573EEE2DB5472C61479005125D83621062DFFC815BBD4364E4D646A83B4EB1FCADAD7E800166C67A70F1D10141AF215B343BE179E28270C63053BE6E72D2910590279463A0666331F2BFF9E227C490AEA166C6E8ACBE1D302D3FA976305E42CB32CB770C99EE66551A9A9ECF7BC0A452B109DE00441277D8D3B3C2D9DAE0F23958F695B8F4A625BC491CE92C818AB886019F97BC575E0F9C2E69AA1E80EAEA620D01903E0C974F8FBB7D3E93814C1ECC57654CB1416BFF98A7BD6687AFDCFFC66592E2D01ADC870126C641410B00AE6B1456B75D9CE8EFC7A09AC1EF08F9A244357E080B4EB23175E3C00ABC890144C9C2A7F346D882D60E0B9C5C7DCAA4074B40DC0E6B194CCEC439399A6F37655189471DD3DDE05500B6D907689CD118B42020AC2CC420E1063296341FAE24A78409A51E155187511122A58C06F5CE6EB525B1AEFDD6639173D5123DD6DBC494BADF3F468C2F290A22EFC653F2332E5B48C1BC231A7499A1FFAF2506A63EFE937E21CCB5B5ADD7542185A560A7ACA0D150CA5B23E232A1D623789CF0E3C9252168F97CA78D5C06063DAB263840BCCB933972871C3C5A77EE706793300FC1019603F71BE15CF3969C50ECC3901C9DC2738B60D87C6260AF87246048EC6F650F4D1DEE452430645B848C704A4D8570E5949348126159A375DB05A82D95BF1FF91DD23666451B78D523B6E3751D779CA2AC9DBE52455EAED7F9F6468B3F0F31CB2E74496D9A7C8891D9BCC666A4EE4A2C7C39FDDEA37B98D3AF5760DE4CDF485C2FFBE50BA40D5B7708EFC52B77F28FFE4E422BEEE839561402694EE3654B1CD0F6B27099B9821FE4E9CD15505574E4A608D57431520A7B11C0B300DAB0D9315CD4DF7C16D33640EC96A8FCF0D535F5F4ECD2ED774354D1659F0D1A1546CD327D32FA80D4E2878220E8131E0AF9E1175B3BDC453A0F7783444C532610363C5D136F04152E9E307136DCF2215794F9CCF4B559614A74B4356B22D7F59EF1E8E0CD0D4A982A8F8C75403051891668566FED3489B5B0ED1493EA026FA32534C8CAA6B16172C2E814BF39884424B5BA89901FBDA5E87A092CA1818AB6A9D05CA29A72AE3A5E71D55753F9638A474362D3DF860C5F1DD87343E9E25D1B14E781120D502A995520D9C87DB9CA5493B9FEA3FDF3C2FC0E9E4ADC1AFFE84A27C876835BCF8976BB2FD22E4DD2C087BD0D23AA57AF00CB0FCBC1F3858F84FD24D251111D171E5AB1567FF83CA66EB0238D773935020BD3BA894DF4E4D55A55920A120B47EB5BCC05CB1B3931F0BD4A7644AF0C838C4D1E9CF6A303B1C88AEC2004BCF79A0E3F349E087F6B0F12023C802CDC375A18D5099705AD1FC7A75C6A8305E4D7FC402C89C0F34A0DD52450F7AFE068A90DB49D408CD10A182AF74FFDDFEFA2A961D5B6B60FF75CCB838C6D5E396F5EC4CB02AE759BAB04E40EFCA3B64D93C3D4E7ED34CF8DE1569D0D1B1921247AEB4DB2725AD2E7AD3396F51AC28A9F1BC0AB7949E12F1DC23099F77F498C4343923F46732EF9AF1EEDF39FC804C241FFB893BFBDE16FBF7554675658F6265132E8976872533ED8E7AEC34D2E7A3465EF9F4FF1F79D4B271D62CFCE5904C851E93D57110C4F47D7C3B28D886CE305D62AC9E0BD15AAA923CEAF4EBD62B9C62C9F4B289648F16B3F541F5FEE5F29EC46B0E478B3D12C438909CFA2C7C364F041D7C9ECDA2418158EB09CFB84BE7519DE123C84E75A569A246C3987ACD4FC04B01DAB7DBF307CE58912802A91CA261F3FCD9C1C89192F5724EDECF141BBDAD8B3CB5D522AC6494E9EFFF609991B695A53FE19852129013C08116F3B4035F3BEA41A9FC43DBAB111B66B1DBA84A64D1094484C7993E0DD5C8992DEE687BE84DEB27B4F5ACF1435053578CB9A0E600A1EF07CC1D1FDC025FB7AF7C6CE4CA7B4422C66DD24CEEF5B7573E7106D0CAE14E100ACA31B99B3C8E51E126A07DEF2169680F8BF683539673B910D7CD054099CCF0522DF1E5B5C7CA7852E0C4B31810CCB5FECEB2E90E401C60382FBA2BE89A6C0F82341B9C606B35ABCA22B6EA02330330FAB536D1BD16E153885F8D5D4CDD5453D5AFCA1323122D24FE62A9735E0BED1BB5D245A1EB6943E0F626F4AD7A88B8238485A587793016D44A3B67C5C1DD3CB5D24A1B07121FB790FB21C6EAD195A10E5A4D20FF2047A3DA6FE2A5F24CCE48E428FA2D11D53919EEC809A526318B4BEAB07896E34DEAC2718DDD49A164F917EBAA57A2D4751635ED6450339D53340678E2EA83E817A3DCE34DA30AD0C5859D8CB16C564E7786EC2A5C36E44B019D8A833C35570B21D1F921F67715D1222E240A16276902CC9659EF919B3E7EC33062628A6B7703825B7CB26054C9A3E4516FB9843F30A62F4509D9F418D5E7E92B2759244CB85379B8CC55C3E32C65E0525FB3DFA545DA69D86D244365C2DA39A9ABE3FF88B689F7BA3841722D7E64584DFA6B5E712D204CF022AA5259BBFC7238DFE82283BBCC3E49097B922CE734E7C0112D4B46BE094F11A089534573A51FD388D095F8764AD1924BEAF2CF7DE58D20EDC52167BA546DEF249DA5995319180C10BFE0EE4770670B424933831CC8E822D4583AF10C6EB3B11ABC2BEBC83AF9E566861513CA172DB648AC1497B6B38F67752525162D9A6F29C6238F06A9890D737E56947CAA4B7426E9CC7DF30C7A7D');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '95e308f3e018441287af61128f4a18c3', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '7ebe52f2abbe4bd1b90f068ff685396e', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
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
('32991ff8faa84665ab43aeae7aea0155', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('543ff07464b04f8b9491bd98ffbe1298', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('79f87bf3765642cbaaa8320b8790283b', 'lead-298954@example.com', '2026-10-14 03:24:12.000000', NULL, NULL),
('d88f0be9171e421abc14ac05710f3bab', 'lead-861126@example.com', '2026-11-23 04:18:51.000000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('f107ca607f2048289a1b747d7f4b1a6d', '2026-03-04 09:30:15.250000', X'BAB3AB6261ED22841D38285600C469B590755B885A9F198C18B3433BC0B82093', X'7B226964223A226631303763613630376632303438323839613162373437643766346231613664222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223565326464386537666538333464306461653933376264643531303565396637222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2235383139666332656366636338653064623238316434366130623330343431663631393765316339363639336166623534376139626663653830646662313135222C226964223A223031396362376639303133323762343239353839376166343932343362306336222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2231656137326266313737313930386262343962373831386466346436383862623338306261646464373836313930633263346631333433353133303364393761227D2C7B22636F6D6D69746D656E74223A2236653065623665333237373630323861343662636533346566333766316364376433343065396439376532643836633563396634373263616537633831383439222C226964223A223031396362376638313664323731376438353033326165613361383831653334222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2238333235316563383733376465643664393632323865346136643036366362363264313938616631643161313433363130346631383761613530323435666532227D2C7B22636F6D6D69746D656E74223A2238626162636434343132383065626635356164303330366365666339626462303832336135653937666535346364366564653563333064666661316163656431222C226964223A223838643235333566366538323461376338353462353633396231373137653236222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2265633332303338663338313837346438616636626233653865613135363261393637633739636162386365623531303261663135376131353062323465313436227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '17d4df4df941c346d9efd3bb32d4cf385911fd68708fd11906e8f44a2d2a1832');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('46f3a80e8eac445fa70871ae9afc5186', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 04:22:46.242000', 1, '2026-11-29 04:22:46.242000', 'published', '', NULL, 'operator', '2026-11-29 04:22:46.242000', '', 0, 1, 0),
('c95db5d759c8483cab6d6c01dbe77bdb', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 04:22:46.242000', 1, '2026-11-29 04:22:46.242000', 'published', '', NULL, 'operator', '2026-11-29 04:22:46.242000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 04:22:46.242000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 04:22:46.242000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 04:22:46.242000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 04:22:46.242000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 04:22:46.242000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 04:22:46.242000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 04:22:46.242000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 04:22:46.242000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 04:22:46.242000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 04:22:46.242000');
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
('0058cbe488d5409e80ed96e6c5397a9c', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["6b2be28730334f6389f99daa3ef2f3d0"]', NULL, 1, '2026-08-31 04:22:46.914000'),
('24dfa875e9914bad9bdb62d16b471d7f', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["be73ca1b37454b618f29c1667fa81129", "6d17fade09564a779158141a043bbd09"]', NULL, 1, '2026-08-31 04:23:46.914000'),
('6f26a3c4a35d41caa592a59d62fb4736', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["a790a555d51641ca8981fc462f587556", "6b2be28730334f6389f99daa3ef2f3d0"]', NULL, 1, '2026-08-31 04:24:46.914000'),
('98ff5a70f33a490bab6aa754b2f63679', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["be73ca1b37454b618f29c1667fa81129", "6d17fade09564a779158141a043bbd09"]', NULL, 1, '2026-08-31 04:25:46.914000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('10aae22e6e8a4afdb55e634c58a2ea87', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 04:22:46.914000', '!', 1, '', NULL, NULL, NULL, '{}', 'f01e41cf92a94d0386c564c30c1e5b93', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3c56b521c794478f99a236dd27a5da94', 'Lin', '16b2535ca2e14a948a530be07711e065@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '78df0812496f4827881c5e82c8946724', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6b2be28730334f6389f99daa3ef2f3d0', '何样例', 'he@example.com', 'handler', '2026-08-31 04:22:46.914000', '!', 1, '', '2026-11-27 04:22:46.914000', '2026-12-08 04:22:46.914000', 'a790a555d51641ca8981fc462f587556', '{}', '9cf1e6af94434b8386eed3ebae5c4d5c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6d17fade09564a779158141a043bbd09', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 04:22:46.914000', '!', 1, '', NULL, NULL, NULL, '{}', 'e4be6d4542794a91b34cdc4aa38e8ac9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a790a555d51641ca8981fc462f587556', '林示范', 'lin@example.com', 'handler', '2026-08-31 04:22:46.914000', '!', 1, '', NULL, NULL, NULL, '{}', '3287861d808f42e7b8267d56c21de22a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b6f6f77d97f047288e507f475625926a', 'Lin', '089093dad8864fe2ae53fd132bcfde78@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '2976dcbc331d4cf785c6eea2b6647b72', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bc7c4f54dbed4fd59a26c71919643d3c', '周范例', 'zhou@example.com', 'reader', '2026-08-31 04:22:46.914000', '!', 1, '', NULL, NULL, NULL, '{}', '863ece5731c44026be04f8f342720e74', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('be73ca1b37454b618f29c1667fa81129', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 04:22:46.914000', '!', 1, '', NULL, NULL, NULL, '{}', '6c8a4c5a6dee465f9c3629834c61991e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'5A82FBD0F109FDAC5A179202BB6144C501115716E38524E99EA3781D674DC7CA', 'he@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000'),
(X'65B3F1BB0171BA899463ACB17A88C43F96F76439E43863D6B5790ACC83FB01DE', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000'),
(X'7CFA31DE68B778A69271EFB6F9D926DAF6A7E75AF4C10E8FAF665843B65695AD', 'maya@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000'),
(X'92D140F935DD53C9AC0FDA1FB696E5BC6ECDA7C5DC66550014788DD4549ECFF9', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000'),
(X'9BB0D801DE645C68379EF764FEE51147FDCBD0E985A2FFE0E5B4339C43C6C688', 'lin@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000'),
(X'C0EE58FFA95E3583DE848B7A79E893702A64580BEDA3CFE114E48C5739D445D0', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 04:22:46.914000', '2026-09-07 04:22:46.914000', '2026-08-31 04:22:46.914000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d2755dbeff6e16a3e052fb', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2767d8ed7e25445492ab0', '{}', 'Over.'),
('019cb7f816d2767d8ed7e25445492ab0', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2767d8ed7e25445492ab0', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d27094b2b325f7ad207b14', 'cookie_policy', 'given'),
('019cb7f816d27094b2b325f7ad207b14', 'privacy_policy', 'given'),
('019cb7f816d27094b2b325f7ad207b14', 'updates_email', 'given'),
('019cb7f816d27094b2b325f7ad207b14', 'updates_phone', 'given'),
('019cb7f816d2717d85032aea3a881e34', 'cookie_policy', 'given'),
('019cb7f816d2717d85032aea3a881e34', 'privacy_policy', 'given'),
('019cb7f816d2717d85032aea3a881e34', 'updates_email', 'given'),
('019cb7f816d2717d85032aea3a881e34', 'updates_phone', 'given'),
('019cb7f816d27d1e8a833f57860f3e0b', 'cookie_policy', 'given'),
('019cb7f816d27d1e8a833f57860f3e0b', 'privacy_policy', 'given'),
('019cb7f816d27d1e8a833f57860f3e0b', 'updates_email', 'given'),
('019cb7f816d27d1e8a833f57860f3e0b', 'updates_phone', 'given'),
('019cb7f9013270488c098c86a03d4ca0', 'cookie_policy', 'given'),
('019cb7f9013270488c098c86a03d4ca0', 'privacy_policy', 'given'),
('019cb7f9013270488c098c86a03d4ca0', 'updates_email', 'given'),
('019cb7f9013270488c098c86a03d4ca0', 'updates_phone', 'given'),
('019cb7f901327b4295897af49243b0c6', 'cookie_policy', 'given'),
('019cb7f901327b4295897af49243b0c6', 'privacy_policy', 'given'),
('019cb7f901327b4295897af49243b0c6', 'updates_email', 'given'),
('019cb7f901327b4295897af49243b0c6', 'updates_phone', 'given'),
('019cb7f9eb9276f6a3da02bcc9889d20', 'cookie_policy', 'given'),
('019cb7f9eb9276f6a3da02bcc9889d20', 'privacy_policy', 'given'),
('019cb7f9eb9276f6a3da02bcc9889d20', 'updates_email', 'given'),
('019cb7f9eb9276f6a3da02bcc9889d20', 'updates_phone', 'given'),
('019cb7f9eb9278db9c34dc3abe4d84f7', 'cookie_policy', 'given'),
('019cb7f9eb9278db9c34dc3abe4d84f7', 'privacy_policy', 'given'),
('019cb7f9eb9278db9c34dc3abe4d84f7', 'updates_email', 'given'),
('019cb7f9eb9278db9c34dc3abe4d84f7', 'updates_phone', 'given'),
('01a1387063607468a5463178e7432d05', 'cookie_policy', 'given'),
('01a1387063607468a5463178e7432d05', 'privacy_policy', 'given'),
('01a1387063607468a5463178e7432d05', 'updates_email', 'given'),
('01a1387063607468a5463178e7432d05', 'updates_phone', 'not_given'),
('01a206a0cbf87a5db6afe7894c6a0d84', 'cookie_policy', 'given'),
('01a206a0cbf87a5db6afe7894c6a0d84', 'privacy_policy', 'given'),
('01a206a0cbf87a5db6afe7894c6a0d84', 'updates_email', 'given'),
('01a206a0cbf87a5db6afe7894c6a0d84', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d27094b2b325f7ad207b14', X'491AF84A8D7963FA324B654933D1414510DA020FA60EDEE632970EC03D3B5E88', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2230323762643132323465306439653962636663356239643232653936393633313965393034386432653336313762323766303538623639626334353636363862222C22656E7175697279223A2239303135366564653866333231343033386262363332396165386363323637336431663632343364323230643161343037316363333064383162376266343464222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323730393462326233323566376164323037623134222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332393931666638666161383436363561623433616561653761656130313535222C2270686F6E65223A2264313932336535366639663432303235326432636464306335666165326438656234626330626162353635366136303138316464326564663664323563616137222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27d1e8a833f57860f3e0b', X'7ED8B0BF0650348A663CB4AE43977E261B8F8D438AB071DFDD5AE6EEC4DEC786', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2238396163663837623139363932653565323238363239663736393765346166653764663562336664336236643863346431663231303865616430316139646233222C22656E7175697279223A2236333731363533303264393462646261363965373366666335313762323062313437646334663130363761323836373162383965656430616132646531373262222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323764316538613833336635373836306633653062222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223534336666303734363462303466386239343931626439386666626531323938222C2270686F6E65223A2261376165663436613062373032313066653135623532373330386235663134356636643261363863343539323033353930643463323861383866623131393332222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013270488c098c86a03d4ca0', X'86B673ECC1C5531F52346FC2A6514587EEF6F924337FDB23CF47A838B37E25C2', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2230356635623334626638653831336237386330303763643530623363356664366134643231313061633863343632623631386635326262623734326435616130222C22656E7175697279223A2232663366343061346337613764656232373434303063326166623338636633363832363830343636366330623166613830356463366437323337383966666530222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323730343838633039386338366130336434636130222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223534336666303734363462303466386239343931626439386666626531323938222C2270686F6E65223A2263356636653131306261303264316131633936646632303166386539316461323765333363313534626430323464373230343735343266323765373565386134222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb9276f6a3da02bcc9889d20', X'0C693B1FF848C1781961560F040965CDA0C4B7ADA917696B485950B338A3C3D2', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2234663165323338323830323061353131626266366131333631616635646536643466343134616136363637346263643565373662393831663761323734313363222C22656E7175697279223A2235363138396665356236366634326562303235623236366265383666626538613062623363383537313837663563303865376637363435663138316134363561222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323736663661336461303262636339383839643230222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332393931666638666161383436363561623433616561653761656130313535222C2270686F6E65223A2261343231316239366136613236306634663235396234373039613439663262663133316661336633336435366239623866396236653335363231333832346434222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb9278db9c34dc3abe4d84f7', X'ADE21A7C660BB01E45D2339CCBDA1900886FFD35E831D5BA5367368970DD2E9C', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265663061653265633935376130313837313865323936636539353138353466643432656337346563333264333564383535393161656538323737373632323538222C22656E7175697279223A2238303133333766613935343735346331643131346336333532626361626664353335343532393566306239396133616132633237636261623734636564323363222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323738646239633334646333616265346438346637222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332393931666638666161383436363561623433616561653761656130313535222C2270686F6E65223A2263666339333133383933333234616232376230373936613436616435656633623233353339303265316263393534616634626562353236326131386666363732222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1387063607468a5463178e7432d05', X'A0FBF0990661A9312DD0CA7DEE4599223E2435288F92EDC9CFA231394F8FEED7', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2239313066646565396161633234616438643936383164646363616463396138383236393764336438666266646131666631643031613765643631623039653737222C22656E7175697279223A2264336538396431373438383538356164626561383162343366313437336264643435336534303638363665666135353062343334386434643332343662656339222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133383730363336303734363861353436333137386537343332643035222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223739663837626633373635363432636261616138333230623837393032383362222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430333A32343A31322E3030305A222C2276223A327D'),
('01a206a0cbf87a5db6afe7894c6a0d84', X'DC321D7E31E5B732EE102E99789DCD6BBF114C21B364F3A17D23EDEE4C420355', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2232646364313234363266333833613739323832356161373232303532393832633835373938313766616232356163356363323335353365346264396162313434222C22656E7175697279223A2235653135376134626331323238303533646362363663623366626365613534333930366166653334346530666433656561356139316262326133383535373165222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230366130636266383761356462366166653738393463366130643834222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226438386630626539313731653432316162633134616330353731306633626162222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430343A31383A35312E3030305A222C2276223A327D'),
('24672aadcaaa4dc39362190a169887dd', X'B7B8EDCC4519F61A8E2AAB9BE1A4C7C7F0AEFF4C0DD3468AE6F26D5B53E061D4', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2238343438656135653963323434356335326461396464653865396237323761376431376465306366663635623030343232663561326437336639303833633461222C22656E7175697279223A2266623036626339366462636136663537666236616162643136376266303931343333663738373266343133613563613534626630333635643939366336653234222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223234363732616164636161613464633339333632313930613136393838376464222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223534336666303734363462303466386239343931626439386666626531323938222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d270c7838a300195517d54', 'GDZ-GKJT-VC9M', '32991ff8faa84665ab43aeae7aea0155', '019cb7f816d27094b2b325f7ad207b14', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '0d9e207fb7a446038af49b0462af4e98', '9b10d1602945f9ba47954f0f42789eeca4dfb015a58f0eb6dd793fcc54c5b047', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '0d9e207fb7a446038af49b0462af4e98.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d2795c82ef0a1ab535bded', 'GDZ-PS59-H2VT', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d27d1e8a833f57860f3e0b', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'c5617ffd37c64c6fa757a640b3796e28', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9013271c79dade043ccb58bf3', 'GDZ-Z2E3-FXFW', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f9013270488c098c86a03d4ca0', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '5dfc0e8d0c7a40fa9f4836a011c78415', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb92720fa44487bdd726d51c', 'GDZ-PRPB-7T5C', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb9278db9c34dc3abe4d84f7', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'cd3097a6e67e4c1488366d25bc59c251', 'f57cd1c4f14b42067ea9968f73217cd0a842652824173d1c71f59d89f3b0ac82', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'cd3097a6e67e4c1488366d25bc59c251.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927b52a8895b208f601b2b', 'GDZ-TVQ3-8AN7', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb9276f6a3da02bcc9889d20', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '8e251b6aca0c44d08aeeb97e2b7376f0', 'dd2f773640a81525cf775e4c050bb8044f5e3b62ef2647cc55fe2ea2192ec582', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8e251b6aca0c44d08aeeb97e2b7376f0.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1387063607936b36872b78824d554', 'GDZ-4WFK-3D2R', '79f87bf3765642cbaaa8320b8790283b', '01a1387063607468a5463178e7432d05', '2026-10-14 03:24:12.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0cbf87d9d879c2805e5475d70', 'GDZ-KTKF-Z2BH', 'd88f0be9171e421abc14ac05710f3bab', '01a206a0cbf87a5db6afe7894c6a0d84', '2026-11-23 04:18:51.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('5c24492207b6452db5bd1b8aa0eb7aac', 'b6f6f77d97f047288e507f475625926a', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('5ef4ba143a944b37a047afbf63c164f5', '3c56b521c794478f99a236dd27a5da94', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('cdbba71ac4c144b790918ade5a329186', '3c56b521c794478f99a236dd27a5da94', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '10aae22e6e8a4afdb55e634c58a2ea87', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '10aae22e6e8a4afdb55e634c58a2ea87', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('6632e9bb07244f61aa1c3653b9e96c5d', '3c56b521c794478f99a236dd27a5da94', 'note', '019cb7f816d27ccdac4dff3274c6760a', '543ff07464b04f8b9491bd98ffbe1298', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('edd6a9470f3d4fc8af336637a64ad09a', '3c56b521c794478f99a236dd27a5da94', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '10aae22e6e8a4afdb55e634c58a2ea87', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '10aae22e6e8a4afdb55e634c58a2ea87', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d27094b2b325f7ad207b14');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('02c26bbdd2ce48749dd34747e53ec4ca', '019cb7f816d2795c82ef0a1ab535bded', '24672aadcaaa4dc39362190a169887dd', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d27b148b2bc38ac9db93ec', '019cb7f816d270c7838a300195517d54', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f816d27ccdac4dff3274c6760a', '019cb7f816d2795c82ef0a1ab535bded', '2026-03-04 08:30:15.250000', 1815155727616000522, 'engaged', 0, '', 3, 0, '[]', 0, '', 'a790a555d51641ca8981fc462f587556', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, 'a790a555d51641ca8981fc462f587556', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f901327faba2f56ec6e816e2c5', '019cb7f9013271c79dade043ccb58bf3', '2026-03-04 08:31:15.250000', 1815155789056000709, 'new', 0, '', 0, 0, '[]', 0, '', '6b2be28730334f6389f99daa3ef2f3d0', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '6b2be28730334f6389f99daa3ef2f3d0', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9277a0ba2f7ad4a4ca0ad9', '019cb7f9eb927b52a8895b208f601b2b', '2026-03-04 08:32:15.250000', 1815155850496000729, 'new', 0, '', 0, 0, '[]', 0, '', '6b2be28730334f6389f99daa3ef2f3d0', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '6b2be28730334f6389f99daa3ef2f3d0', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927eb689fa45bb789ed5e3', '019cb7f9eb92720fa44487bdd726d51c', '2026-03-04 08:32:15.250000', 1815155850496000483, 'new', 0, '', 0, 0, '[]', 0, '', 'a790a555d51641ca8981fc462f587556', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'a790a555d51641ca8981fc462f587556', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1387063607037b4a22af01b8bf9de', '01a1387063607936b36872b78824d554', '2026-10-14 03:24:12.000000', 1834955010048000478, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 03:24:12.000000', NULL, '2026-10-15 05:54:12.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a206a0cbf876548a4a7e0c0e08ab1e', '01a206a0cbf87d9d879c2805e5475d70', '2026-11-23 04:18:51.000000', 1838497311744000798, 'engaged', 0, '', 3, 0, '[]', 0, '', '6d17fade09564a779158141a043bbd09', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:04:00.000000', '2026-12-04 09:30:00.000000', '2026-11-24 06:30:00.000000', '2026-11-23 06:04:00.000000', 0, NULL, '6d17fade09564a779158141a043bbd09', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d273388cc4c8ed9f7de458', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d273388cc4c8ed9f7de458@zone.example>', '{"by": "system", "to": "6b2be28730334f6389f99daa3ef2f3d0", "leads": "019cb7f816d27f209f22a7216d6b138f,019cb7f9eb9277a0ba2f7ad4a4ca0ad9"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27547a8169175de5d2603', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27547a8169175de5d2603@zone.example>', '{"by": "system", "to": "6b2be28730334f6389f99daa3ef2f3d0", "leads": "019cb7f901327faba2f56ec6e816e2c5"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d275c5b97f2b427e5f9ad6', 'enquiry.acknowledgement', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d275c5b97f2b427e5f9ad6@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d276199a47550265f79ca1', 'lead.mention_notice', NULL, '019cb7f816d2795c82ef0a1ab535bded', '16b2535ca2e14a948a530be07711e065@zone.example', 'en', '<019cb7f816d276199a47550265f79ca1@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d278228d1c6cd3b27e81d1', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d278228d1c6cd3b27e81d1@zone.example>', '{"by": "system", "to": "a790a555d51641ca8981fc462f587556", "leads": "019cb7f901327f1381843818a13d255f"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d278a487a9d9b33d8ca8a4', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d278a487a9d9b33d8ca8a4@zone.example>', '{"by": "system", "to": "a790a555d51641ca8981fc462f587556", "leads": "019cb7f816d27ccdac4dff3274c6760a,019cb7f9eb927eb689fa45bb789ed5e3"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2799692c9ee3aee82fef9', 'enquiry.acknowledgement', '32991ff8faa84665ab43aeae7aea0155', '019cb7f816d270c7838a300195517d54', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2799692c9ee3aee82fef9@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d279e58dd1f80de36b6752', 'person.my_data_link', '543ff07464b04f8b9491bd98ffbe1298', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d279e58dd1f80de36b6752@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27aa99a783253163039de', 'enquiry.desk_notice', NULL, '019cb7f816d2795c82ef0a1ab535bded', 'desk@zone.example', 'en', '<019cb7f816d27aa99a783253163039de@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f009ea76d0548f10db9', 'enquiry.desk_notice', NULL, '019cb7f816d270c7838a300195517d54', 'desk@zone.example', 'en', '<019cb7f816d27f009ea76d0548f10db9@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f90132734a86a88f41791e4015', 'enquiry.desk_notice', NULL, '019cb7f9013271c79dade043ccb58bf3', 'desk@zone.example', 'en', '<019cb7f90132734a86a88f41791e4015@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927259b6bfba1ede8b37fd', 'enquiry.acknowledgement', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb927b52a8895b208f601b2b', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927259b6bfba1ede8b37fd@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927863b66cc7670f9aa9e3', 'enquiry.acknowledgement', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb92720fa44487bdd726d51c', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927863b66cc7670f9aa9e3@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927990a838f296f660b530', 'lead.reply', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927990a838f296f660b530@zone.example>', '{"reply": "a9cd2c8472554ad58e2f032cbc90969f"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927ce5952db56768ac10cf', 'enquiry.desk_notice', NULL, '019cb7f9eb927b52a8895b208f601b2b', 'desk@zone.example', 'en', '<019cb7f9eb927ce5952db56768ac10cf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927e2eab517998f328476a', 'enquiry.desk_notice', NULL, '019cb7f9eb92720fa44487bdd726d51c', 'desk@zone.example', 'en', '<019cb7f9eb927e2eab517998f328476a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1387063607ceeaa93e2a8832a367a', 'enquiry.acknowledgement', '79f87bf3765642cbaaa8320b8790283b', '01a1387063607936b36872b78824d554', 'lead-298954@example.com', 'en', '<01a1387063607ceeaa93e2a8832a367a@localhost>', '{}', 'sent', '2026-10-14 03:24:12.000000', '2026-10-14 03:24:12.000000', 0, NULL, '2026-10-14 03:24:12.000000', '', ''),
('01a206a0cbf87016b04ed90ad79e8c01', 'enquiry.acknowledgement', 'd88f0be9171e421abc14ac05710f3bab', '01a206a0cbf87d9d879c2805e5475d70', 'lead-861126@example.com', 'en', '<01a206a0cbf87016b04ed90ad79e8c01@localhost>', '{}', 'sent', '2026-11-23 04:18:51.000000', '2026-11-23 04:18:51.000000', 0, NULL, '2026-11-23 04:18:51.000000', '', ''),
('01a206a0cfe07fdbb42f7498499c8c5e', 'lead.assigned_notice', NULL, NULL, 'oskar@example.com', 'en', '<01a206a0cfe07fdbb42f7498499c8c5e@localhost>', '{"by": "system", "to": "6d17fade09564a779158141a043bbd09", "leads": "01a206a0cbf876548a4a7e0c0e08ab1e"}', 'sent', '2026-11-23 04:18:52.000000', '2026-11-23 04:18:52.000000', 0, NULL, '2026-11-23 04:18:52.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'0068DCA0B1B72F711440C0FE72973226E8F6FBE4E3D1976A32812FBA6C9C5843', 'unsubscribe', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb92720fa44487bdd726d51c', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'18F5B9EB2C293F09D4426A8C2D638A958EA3CFA302AFF8472189832F1CD854CB', 'my_data', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'22586D5446A3C9347240543ED76971C4DD730742B847A74309284CE87367E748', 'confirm', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'45CC6EE09C50F7E824B3106F3228B6CC43418C2B05956E74E0827DBB9EBDF19C', 'unsubscribe', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'578AE96368A63E03BE11C8B7661CC4A3EBAC4BCFEF7AD7D66489B7D3F3B010B5', 'confirm', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb92720fa44487bdd726d51c', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'5E60E5A65F5ADEBBA21D15979F112D23E0FD922317B27BC4EE55E6AA02BFDB12', 'my_data', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb927b52a8895b208f601b2b', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'6D8B697469CE82F93549F4F3315B947275B402E098FFFFE02477358D245D391A', 'unsubscribe', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb927b52a8895b208f601b2b', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'AA48A63E652015B2E185EC3C1C749BBDABA8E88B83B9F448CB4F0188A90E9EAC', 'confirm', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb927b52a8895b208f601b2b', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'AB91B49DC56642EB65EC3DF563537670D0871FDBD208F2F9466226545E06949D', 'my_data', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb92720fa44487bdd726d51c', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'C0BFC64DEB2C21F53794AD09F98CA99A98F9B5B6583E9E0E6D06409B570B0C37', 'my_data', '543ff07464b04f8b9491bd98ffbe1298', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'D3ADA1902A803E3613C3BCDBE4A9C430D690B38DE1D258927A9664B30CB86E0E', 'receipt', '543ff07464b04f8b9491bd98ffbe1298', '019cb7f816d2795c82ef0a1ab535bded', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'F93334D8406ED9010FF95D7348C3357821003F668F676028DACCA3DD57622629', 'receipt', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb92720fa44487bdd726d51c', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'FF9C45AD650D9A56B1E243CEAB8ADF10845CBED62A6A1BEB11A6E858918041ED', 'receipt', '32991ff8faa84665ab43aeae7aea0155', '019cb7f9eb927b52a8895b208f601b2b', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'07D897FD7C65CEBEA9748418BDD918847D5C688BAAA69B315D8230B9AA933CE1', '019cb7f9eb92720fa44487bdd726d51c', '2026-04-03 08:32:15.250000'),
(X'206A52C1C19BFA2F02E991B645E07A1D21ECBAA2A20E8F4025C2029CDA2DEB51', '019cb7f9eb927b52a8895b208f601b2b', '2026-04-03 08:32:15.250000'),
(X'2B43836CCA61C39032AF181DDAF18C9DAB1FDD583ABC7057FA53EA5637FCFAF6', '019cb7f816d2795c82ef0a1ab535bded', '2026-04-03 08:30:15.250000'),
(X'3D37BE3DAB307B69AED464FFB63A6C3559AD797BD92C7D8F82DF34163802E2C1', '019cb7f816d270c7838a300195517d54', '2026-04-03 08:30:15.250000'),
(X'50D1981C340383589C6D4A2204F19F37669A78C489FAAFEBFB20819102C6772B', '019cb7f9013271c79dade043ccb58bf3', '2026-04-03 08:31:15.250000'),
(X'A580813E51CC17D780982CB6493D80C30746BC0ECF0242BAFFD6CCAA37B35C9D', '01a1387063607936b36872b78824d554', '2026-11-13 03:24:12.000000'),
(X'F2F61294A0A84D79452DA0832C89DC48F1A5A07D99F7A3E612D65A57836B907A', '01a206a0cbf87d9d879c2805e5475d70', '2026-12-23 04:18:51.000000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27a9b9100f286d0632def', '019cb7f816d27ccdac4dff3274c6760a', '64a2c35bebb7488fa2669b6fc7ed6de5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('14ec590a2af443f79fd9558d8b5e110e', '019cb7f9eb927eb689fa45bb789ed5e3', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "a790a555d51641ca8981fc462f587556", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('23900eed4f0c49d4a12952c53cd7ea09', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "6b2be28730334f6389f99daa3ef2f3d0", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('3db8201ddbc043a8a8695b9892cd309e', '01a206a0cbf876548a4a7e0c0e08ab1e', '2026-11-23 06:04:00.000000', '6d17fade09564a779158141a043bbd09', 'status', '{"from": "new", "to": "engaged"}'),
('5ab07b33ae6640eaaae7ecea96666da6', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('8299dba062b949ebb4921292de2a7c51', '019cb7f9eb927eb689fa45bb789ed5e3', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27ccdac4dff3274c6760a", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('972c056cf5734c64abb6f165b6b9c108', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('9d88f49df0c24a4198044ccec46b8b05', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "a790a555d51641ca8981fc462f587556", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('b51de8c200cb4fca881e61c555b0b5b2', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27f209f22a7216d6b138f", "verdict": "linked"}'),
('c2a8eee6cdde4ebeb585648fe2645f80', '01a206a0cbf876548a4a7e0c0e08ab1e', '2026-11-23 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "6d17fade09564a779158141a043bbd09", "rule": "All others \u5176\u4ed6"}'),
('d1237c895c1e4ac8a223c0522c05e87c', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('d84351cb1509489eb0b8997fff1fc33f', '019cb7f901327faba2f56ec6e816e2c5', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "6b2be28730334f6389f99daa3ef2f3d0", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('e707d3178154472a98b53a72c0dbeab7', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('e99bf66bda6e4d1a90cb291a97c2e2a3', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927eb689fa45bb789ed5e3", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('6b14752be1dc0664b85c10ccdfc54d93', '01a206a0cbf876548a4a7e0c0e08ab1e', '2026-11-23 06:04:00.000000', 'ours', 'phone', '6d17fade09564a779158141a043bbd09', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a206a0cbf876548a4a7e0c0e08ab1e', '2026-11-27 02:15:00.000000', 'ours', 'phone', '6d17fade09564a779158141a043bbd09', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a9cd2c8472554ad58e2f032cbc90969f', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927990a838f296f660b530@zone.example>', '', '', '[]', 0, 0),
('eb09e4512a484addab23d13d8e5a1e05', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('64a2c35bebb7488fa2669b6fc7ed6de5', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["3c56b521c794478f99a236dd27a5da94"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d27ccdac4dff3274c6760a', '019cb7f9eb927eb689fa45bb789ed5e3', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d27ccdac4dff3274c6760a', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d27ccdac4dff3274c6760a', 'erdnussfrei', 1815155727616000522);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1c22a823dc3e4a898b0686ab4cc0ee3d', '019cb7f816d27ccdac4dff3274c6760a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '3c56b521c794478f99a236dd27a5da94', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d27ccdac4dff3274c6760a', 'sites', 1815155727616000522),
('019cb7f816d27ccdac4dff3274c6760a', 'talent', 1815155727616000522),
('019cb7f901327faba2f56ec6e816e2c5', 'sites', 1815155789056000709),
('019cb7f901327faba2f56ec6e816e2c5', 'talent', 1815155789056000709),
('019cb7f9eb9277a0ba2f7ad4a4ca0ad9', 'sites', 1815155850496000729),
('019cb7f9eb9277a0ba2f7ad4a4ca0ad9', 'talent', 1815155850496000729),
('019cb7f9eb927eb689fa45bb789ed5e3', 'sites', 1815155850496000483),
('019cb7f9eb927eb689fa45bb789ed5e3', 'talent', 1815155850496000483),
('01a1387063607037b4a22af01b8bf9de', 'sites', 1834955010048000478),
('01a1387063607037b4a22af01b8bf9de', 'talent', 1834955010048000478),
('01a206a0cbf876548a4a7e0c0e08ab1e', 'other', 1838497311744000798),
('01a206a0cbf876548a4a7e0c0e08ab1e', 'sites', 1838497311744000798);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d27b148b2bc38ac9db93ec', '10aae22e6e8a4afdb55e634c58a2ea87', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d27b148b2bc38ac9db93ec', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000522, 'gdz dz zp ps ps5 s59 59 9h h2 h2v 2vt vt t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzp zps 59h 9h2');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000709, 'gdz dz zz z2 z2e 2e3 e3 3f fx fxf xfw fw w fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzz zz2 e3f 3fx');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000483, 'gdz dz zp pr prp rpb pb b7 7t 7t5 t5c 5c c fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzp zpr pb7 b7t');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000729, 'gdz dz zt tv tvq vq3 q3 38 8a 8an an7 n7 7 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt ztv q38 38a');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834955010048000478, 'gdz dz z4 4w 4wf wfk fk k3 3d 3d2 d2r 2r r lea ea a bei eis isp spi pie iel ele ler er ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dz4 z4w fk3 k3d');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838497311744000798, 'gdz dz zk kt ktk tkf kf fz z2 z2b 2bh bh h fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzk zkt kfz fz2');
--
