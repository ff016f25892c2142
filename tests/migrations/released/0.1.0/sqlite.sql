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
INSERT INTO alembic_version (version_num) VALUES ('initial_da9b4dfc9623') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('03a512c676d54dc0bb6ddc1c2f6d23f4', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927d869e9b81e001ed8299', X'CDF92661E1586D8254B699738ADA3C16086819ADD546E93DB50E890DDD474305', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323764316239386664333632373039396463383939222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223033613531326336373664353464633062623664646331633266366432336634222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323764383639653962383165303031656438323939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '55924ae5f7cda71d177e5f7b5eef4f5b3a6a073a41c6654ea108eb071b7663cc'),
('0807cdf22af14087a7cef2df920414e9', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '85541e75d4034080a3820a41228e2071', X'292F058DC822486C1727B13ED1705F710C8ED06B53B8A0703740E050EBE4B04E', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2237366439313439363334326234663836613034623131343361666538333535343135316337646139323634373163316332326631373134343964393364386538222C2265726173757265223A223833363261636436656630313438306638616139666461353731353861633534222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223266316666326464323038363432303661666364383431386134393765303933222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223038303763646632326166313430383761376365663264663932303431346539222C226B696E64223A226175646974222C227375626A656374223A223835353431653735643430333430383061333832306134313232386532303731222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'd55611417052427732d760ff2bc3c1ade866a10241751613f36bbe884c23b75a'),
('093755cd51cd4528ab6a55aed9acbc2f', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27b678e175adbba37a941', X'C1F91396ACAFB00B655ECF1F395F5CC37B97FD406FC7EF3B980C9A2E38623B20', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736666338363136376664653066363861633339222C22726F775F736861323536223A2239666631303136396631346335666138356439303338363234623738646438633333393031316261653961663061356363653933376463376532313432366239227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223039333735356364353163643435323861623661353561656439616362633266222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762363738653137356164626261333761393431222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '2affb6df13023531b02f24b6a276e97df1650352fc3b7eddc0412c54631832bd'),
('0ba4d0ef2d1d4cb59b9bbac93c95db92', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'6BB8FA7696866CB900EB86E2BFB83B4F39D5C84CA141163D795D53339BC6A3FF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223062613464306566326431643463623539623962626163393363393564623932222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '12b07cd34292b13d1f76d2d1fdfa202ca24d73b7ffdad864cfafcfe08e4b94fa'),
('1002f32b3b6b4fffa9f18497204bf8ce', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327c889329fb408b96e86e', X'345C93D0ECCF56D50BD29ED2C9D99678C2F4955E0A4E093156ECF438D7CF97CE', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223431366231666163383866323461333839396463333436323837633664656438227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223130303266333262336236623466666661396631383439373230346266386365222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323763383839333239666234303862393665383665222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a763e91260052f514bf40074e1e5dbcedd0d1ea024aa8c03f27ca52f8d322bbe'),
('101c974825d245d58c8e95795c44ee13', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927f659c7b0d98d4219c48', X'DF7D746C83C7FF491B5146EDFC683689C182438750FEF1D89D63D83C58A70E44', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223063626461383131393132613463613662333936306439616439356530323862227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223130316339373438323564323435643538633865393537393563343465653133222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323766363539633762306439386434323139633438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5b94648e680e19e573409f3753b07491477656a84dd048e9b43e92f03c5cff68'),
('188162c686824616ae492fa4ee067b7a', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'88B482329831F760620537896D96A5A228176D32F603592239D36C0DBF56486D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323738353439636135646565613233353865383834222C226974656D223A223335626637396363336338633465353438663962396636626365646637623031227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223138383136326336383638323436313661653439326661346565303637623761222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'de1e936928913bdbf7a47395e7417ed193fe743411a28fcd893ec06c75cf220b'),
('1c579217acb748b98d613796156e1983', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927f659c7b0d98d4219c48', X'98A163F3951DD19E4B17DB8D7662074B49902B07FBD0C2E2E8E6B46582135E1A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323734353638336138653831373435333336376232222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223163353739323137616362373438623938643631333739363135366531393833222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323766363539633762306439386434323139633438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b02a8e9dcecbfc1a98cf82af5594872ed554ca1d667ff5a202f2b9ef9a2166bc'),
('209d1b02ca1847f6961a32e0de61624b', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'6E8F24644255DA3684AF3ABFDB328D6107D4EF0B094BA45AE99CBA21292F1F2E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226564373635363630336433363461666139623232323333373935323831656163222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223230396431623032636131383437663639363161333265306465363136323462222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '9a27829f4544ba9078bd0287cb071d971207725668b8f310fc31449d25264396'),
('28df284c5f0543fc80c441a11372b1e3', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'8B55404AEA53038B7082E9A619B7217AE693B49AECFA6F2BFF61351BD1100ED7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223238646632383463356630353433666338306334343161313133373262316533222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '199da520ab44c96d91d3aa40800a9211a7af6a6cef4368397e3a84b741352276'),
('2a479a06e25748c3ba6946b463d91c90', '2026-03-04 08:35:15.250000', 'person:data:act', '', '85541e75d4034080a3820a41228e2071', X'9EE82D8DE5748A18F4BC8D3FEEA0A980D84D123BD938B7B7F2D5AF9A26082026', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223261343739613036653235373438633362613639343662343633643931633930222C226B696E64223A226175646974222C227375626A656374223A223835353431653735643430333430383061333832306134313232386532303731222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '45a608f5843f37a5929aceed01f82a8f040e630710c2093087aba923b5c6606a'),
('2cdcd3dfb16241f8b0223a74cd4a2735', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'8744BAAD7F3C5FE487803C93B5213B6C1ABC8E412733728BFA0C804B5137403A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223263646364336466623136323431663862303232336137346364346132373335222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '31a9d0712c1df1e303ceec38a32dc6059ce3fe8c9a24ac13bb3ce29b103164b0'),
('3749bd0ac53645ec976e085545204d57', '2026-11-23 06:04:00.000000', 'staff:lead:status', '83fc5f1da09e4c618ab2eef4cbde433d', '01a206a0cbf8727da5f2f410e43be27b', X'DA2B9E5989E76E3AC17A3E043800F102FC5F1C76CE176D74D46D644F634917D9', X'7B226163746F72223A223833666335663164613039653463363138616232656566346362646534333364222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223337343962643061633533363435656339373665303835353435323034643537222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383732376461356632663431306534336265323762222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', '9b29cae7830411cb85ff3c73682822ee08c768547660917be9e0f42d4434e6e9'),
('3e4300f59abf4e57b58453e8e5c1aeba', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'A5313A2C8DC18F661DC77276B716A3EABBCEF6021A3C8A9252DF49A7DE10322B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226264666662643434646366323433666461393831386531633635393137346338222C227461736B223A223262613038363562363435653466663662326164363130383162656435366661227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223365343330306635396162663465353762353834353365386535633161656261222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5220fbbd328f093b0b250b908ebe978d4ce0701377d1094034fb941840bdb476'),
('421b6d93e9b34a438b75471f661fe7be', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276fc86167fde0f68ac39', X'D61FB7BBE0F76ECED14CDFAA8EDB1EF981D611D5F35DA711E63260BF3E9FB7AA', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736666338363136376664653066363861633339222C22726F775F736861323536223A2238323362343365646438323336393161653763663336663136363066656662643964326638663030646530643139303938626264336365323639326633643431227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223432316236643933653962333461343338623735343731663636316665376265222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736666338363136376664653066363861633339222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b0528ed90e9eb0d222e69657851ed3d07a0b7d852398b78285d1e77402a87d88'),
('42f6f47035c64d4fa5c58aca931065b2', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'6C0569FC0EE90064A370421E17ED831F91635C2B4A4BD13D02E33EA0E1585A49', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223333393235373766656430333465646639313662393538316530643764363366227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223432663666343730333563363464346661356335386163613933313036356232222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'c00809ce0dab9f5da1ca4d382a3bfcc42f0baf39148a35f4812ba2e1d8b46a80'),
('4cbcb80515df478fb502c65fccba9502', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '85541e75d4034080a3820a41228e2071', X'15311BB5A5731460BD8558E09A627FBE4E3586A94C17B778AB52916C32AF7B00', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223266316666326464323038363432303661666364383431386134393765303933227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223463626362383035313564663437386662353032633635666363626139353032222C226B696E64223A226175646974222C227375626A656374223A223835353431653735643430333430383061333832306134313232386532303731222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '1480926526256107a01caabd177b337ec19935de81e28bbb9606de5a127ce462'),
('55640f40542c45b7b8383fa0fe0e287e', '2026-11-23 06:04:00.000000', 'staff:contact:log', '83fc5f1da09e4c618ab2eef4cbde433d', '01a206a0cbf8727da5f2f410e43be27b', X'8CD6997AE46757AA37704CABC68B973BFB833807F3A6880F98581F6687C893E4', X'7B226163746F72223A223833666335663164613039653463363138616232656566346362646534333364222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223535363430663430353432633435623762383338336661306665306532383765222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383732376461356632663431306534336265323762222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', 'e05c4b7dfaec09cba5e51ea32dc1def04d03353b25af678e9c07527097e085a4'),
('5952cb975b5c439ca8e4f19cd650fe71', '2026-11-29 03:46:42.310000', 'operator:policy:publish', 'operator', '', X'1D04879489E920B1BDAB4689853146445FD0A54C75125C49FCD304B71444249B', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2264666665623866636636643935623061323764313837373735343334306332316663386533393963393434616235353762663332613338643061636363383630222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223539353263623937356235633433396361386534663139636436353066653731222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A34363A34322E3331305A222C2276223A327D', '3b7d8f214bfdbbf15dc32802611eac41545588eedd6f135fee4be0ed631bde65'),
('5a6590caf7b84c0d8307ec59a3934052', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'6FBBDDFFC682C526030DC8A87E4541497D94DCBD47CBB148379F5C9197F39A65', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223664646261666563346531613434626239323733306333306266323730666461222C227461736B223A226332666637633666613433623434613538316234326466313562656135313537227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223561363539306361663762383463306438333037656335396133393334303532222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f0fc71e68e8d6d95356036b7da4d956c621358f41987377fc06bbf58e1803e67'),
('5d5042bc252e4f0e98e123dd60e7c5ac', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', 'cff37fdbced44693a6dc058d41f7ac91', X'3E884739ACEAC1641FA8DF35E05942C79DD96804BCBBD6A518B8B6C61F728B4A', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2233653336363461653363656665326339333234383638303837666566303366333731336339653064363133306330313137376338666630633831666536366332222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223564353034326263323532653466306539386531323364643630653763356163222C226B696E64223A226175646974222C227375626A656374223A226366663337666462636564343436393361366463303538643431663761633931222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', 'bd753cf74239abe0540ddf9cfcfa62d66933988da169bdfabd7e6b023f80909b'),
('68d61ed75f4f45598bc44f9d45c56dcb', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'FFA117492A02DB8D9386A79E0FCFA88F3B98FBB3720B7C23EE72FAFE3C6C6F5C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223638643631656437356634663435353938626334346639643435633536646362222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e21701bc81f50aabbdb846c65aaaa27e993b6199e0e445e3d1330830dc8e1182'),
('7086b30d52224127b47b0f03b94f61b6', '2026-11-29 03:46:42.310000', 'operator:policy:publish', 'operator', '', X'C7D920EF593C5F075E7A43BF5E5456D635097D076A6F2288AF55D519BB163DA0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2235303361616436653438653265346361373338373831376366316433616139646237613830323839646133393361363066656333396166303532656233323635222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223730383662333064353232323431323762343762306630336239346636316236222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A34363A34322E3331305A222C2276223A327D', '5270fff12f7411357d570c85e8100d5900753808545a725e4e18721a18063336'),
('72c5209ed2744018b554b0abb1de04fc', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d2745683a8e817453367b2', X'30F51E3A850CEB4E6104A6CF1058A5A6FDFB8873BB7E7C693A11DD211E2A711D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223063626461383131393132613463613662333936306439616439356530323862227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223732633532303965643237343430313862353534623061626231646530346663222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3b70683b80c98fa0fb147840ded8893da2ba58971df29fad28c9ee7f75efb55c'),
('777f85d4795546348a34a9b563ab1eee', '2026-08-31 03:46:44.501000', 'staff:account:create', '0cbda811912a4ca6b3960d9ad95e028b', '0cbda811912a4ca6b3960d9ad95e028b', X'D4B50EA63AB9038E618DBE78D5420D52235ABA745CD9D4CAB03ECB1835CDA4C2', X'7B226163746F72223A223063626461383131393132613463613662333936306439616439356530323862222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223737376638356434373935353436333438613334613962353633616231656565222C226B696E64223A226175646974222C227375626A656374223A223063626461383131393132613463613662333936306439616439356530323862222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', 'd6c841c5fceaaa9f6f3bf36acff5a2df104c0bc96b428a9455c4faad3bb0cd58'),
('7c7d5a738b93450f882a49edfa82021c', '2026-08-31 03:46:44.501000', 'staff:routing:change', 'operator', '1518bb9c4bdf429fa7c4bed9c35ee81a', X'FB436926BE438732C3E7A16D7A57CBD1E99F1C06495962A7A70501F869811028', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223763376435613733386239333435306638383261343965646661383230323163222C226B696E64223A226175646974222C227375626A656374223A223135313862623963346264663432396661376334626564396333356565383161222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', 'c35cf15bcfc5e3d66680145cfb6629f858831cd26e2d8c52fd1455c76f1e561a'),
('7e17eadce09d44c293ec9128d87ea71f', '2026-08-31 03:49:44.501000', 'staff:routing:change', 'operator', '98ae99d2f35d44668c8c0d165dcc03ce', X'0139FB8A2636C35D5A334A7099FD358347EE62B65F7EEA3746576383060054D3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223765313765616463653039643434633239336563393132386438376561373166222C226B696E64223A226175646974222C227375626A656374223A223938616539396432663335643434363638633863306431363564636330336365222C2274696D65223A22323032362D30382D33315430333A34393A34342E3530315A222C2276223A327D', 'cd68a4b2b983bf362d10f5863ab162f4cc17038427f444098bba1b477e412467'),
('8b1026c248ea49b4b25386a3344af658', '2026-08-31 03:46:44.501000', 'staff:account:create', 'fa2a353d59894a6a9307c227de9e57bf', 'fa2a353d59894a6a9307c227de9e57bf', X'344E99BACFF5310C2E3F08C72905C6C2A953AD4E283447F0965B4AFB45FECC8B', X'7B226163746F72223A226661326133353364353938393461366139333037633232376465396535376266222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223862313032366332343865613439623462323533383661333334346166363538222C226B696E64223A226175646974222C227375626A656374223A226661326133353364353938393461366139333037633232376465396535376266222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', 'cb1ad64456cd3564e374009e1898afa5ff9641f97e5edcfdc94ca1cb8cdc872a'),
('983286851324493fad29a4c0f1c0dd48', '2026-11-29 03:46:42.310000', 'operator:policy:publish', 'operator', '', X'1E8DCDE9C7FE5A80AD9FCF56BDF5505597977212FE897A0FAB662F10F29F542A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2266656132623633396164343366366662623034363033623038623539353238303531306330333163623063326564373662373666663762633339656332656136222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223938333238363835313332343439336661643239613463306631633064643438222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A34363A34322E3331305A222C2276223A327D', '10dcc3ac4a802a462a517879f1ab68f17b1ed99ccd33cf98436df60fa691100e'),
('9b39167f2f614f419183e6a7930e34c2', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'C7A1D9871C0029215CF5126F812C622026F8388932DFBBD57CF68E82F6C8F7E2', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223962333931363766326636313466343139313833653661373933306533346332222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '14471c74b921e555be52e705e91064bed59239c357ddc2113a4530c21a27cbe9'),
('9b8f7189c63048348e08fd2d54f83695', '2026-11-23 04:18:52.000000', 'system:lead:route', 'system', '01a206a0cbf8727da5f2f410e43be27b', X'DB88F9771391987522FEB7562C4676EC1F2EF23E5E646750A5FD6B68AA41C619', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223938616539396432663335643434363638633863306431363564636330336365222C22746F223A223833666335663164613039653463363138616232656566346362646534333364227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223962386637313839633633303438333438653038666432643534663833363935222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383732376461356632663431306534336265323762222C2274696D65223A22323032362D31312D32335430343A31383A35322E3030305A222C2276223A327D', '419935da1ed0b3547de8683685e80e1aba1a9ab77b7779305e127079ce7a5427'),
('a314d59a50654e878792c7209dc0a5a5', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'05AE676ED4EE200D271181705B8DDABC43F3729B689E7280E361A13045D36C7C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226434393963623333393030663435636161303966616662623336613262653564222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226133313464353961353036353465383738373932633732303964633061356135222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'ee5a11d8f7b482a72fcc81829d295b87c08757ab8b7d91c465dabe91ea390d94'),
('a4b16f3a79ed475d950c2b201f7da4ef', '2026-08-31 03:47:44.501000', 'staff:routing:change', 'operator', 'ded934ae503e4046bf08a60578c12959', X'788AD7751B4AB3EE5B1BDE7588A250134A615A9119AA996A181ABAB26DB71050', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226134623136663361373965643437356439353063326232303166376461346566222C226B696E64223A226175646974222C227375626A656374223A226465643933346165353033653430343662663038613630353738633132393539222C2274696D65223A22323032362D30382D33315430333A34373A34342E3530315A222C2276223A327D', '66350f0e410c73907dfd2f3a508b056a961d400b6891d082e59c2eb07b744ef3'),
('a5570c579d7645868315eb06ceac78f6', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'1EA54F99F6F903D7516F4ADB273AA5A44FBC826F10998C7C7A0521EB58DB6D41', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226135353730633537396437363435383638333135656230366365616337386636222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '80b23c7d654fb5f64378b27e339c6aa8df0e93eec2d3e7a514957f6d8ac218ff'),
('a6a1a8ad6c6a41d2af3d51f91023de33', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'83C1A57E28AF223F7D697D4EF2F54AE1CC6D43F1DB451C3DBE42E3041AC42CE0', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323734306439336465613332366633623764363937222C226974656D223A226362643737303263306331383434393539316336373334633239376536613834227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226136613161386164366336613431643261663364353166393130323364653333222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8052f23a60f38157235052025b54576ffc2adaa69bc6935c65be40f4345c5234'),
('abd9e33fbfef42b1b8c7a65e2e250a7a', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'32324BC4771CDBCD2017A9879503DB01ED27F23CBA9A5DCDD2DA3AC451212A7B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226162643965333366626665663432623162386337613635653265323530613761222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '423db2f20d357d8ff07c63c8945f790ffdc4e03991e7f58c9f4dab448e6e4ad5'),
('b00f0cd14ca042eb885b42b5be4739e4', '2026-08-31 03:46:44.501000', 'staff:account:create', '416b1fac88f24a3899dc346287c6ded8', '416b1fac88f24a3899dc346287c6ded8', X'08AE9ABC138804D8C9D4B33B2791A32EB0FC432F5C795AB99E419616C1CF7F08', X'7B226163746F72223A223431366231666163383866323461333839396463333436323837633664656438222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226230306630636431346361303432656238383562343262356265343733396534222C226B696E64223A226175646974222C227375626A656374223A223431366231666163383866323461333839396463333436323837633664656438222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', 'b8b0ccb27c09f4bdc242ae21238aee59f76ae5010042a5a31c5d7be53492d21d'),
('b10ee65f0c8d4a63a5f7c04ced83b1d3', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '8362acd6ef01480f8aa9fda57158ac54', X'0D949D73DE3B58EB422875E326651A8E46FAD698DCF7CFFD023A5D1880672832', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A226231306565363566306338643461363361356637633034636564383362316433222C226B696E64223A226175646974222C227375626A656374223A223833363261636436656630313438306638616139666461353731353861633534222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7562031f7c1f6e7dcf5f19f3d14d505e9eafb3d83f064d275315bb89aa658c82'),
('b27ab579fe094bad96b8b780f2091d8c', '2026-11-29 03:46:42.310000', 'operator:policy:publish', 'operator', '', X'4275DD6DCCC5FCD946EBB0743B8FA7B7BF08CA815F370A649EC66D84ECC8D523', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2232363936353065346163306136326562353132633565653732336564636234326531656162333066626434353463376433353130613735313566313238343235222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226232376162353739666530393462616439366238623738306632303931643863222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A34363A34322E3331305A222C2276223A327D', '43fad340d67d33263574a7e2dbed5cb8bcb8b90815b93f25de771632f3a574cb'),
('c213c0595ab848858e2cb9905dec327a', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'36CDFE57ABFCC804C75E0FAE1ACE84CC5204B53604DF2FBBC60678FC0B7D98E5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226332313363303539356162383438383538653263623939303564656333323761222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '5ffc957a0175e4c6160b7bb2642b7cdaabd653758ca04b29c075ee07735a62d2'),
('c848b33ce3db4b83ae57575479077df9', '2026-11-29 03:46:42.310000', 'operator:policy:publish', 'operator', '', X'B63AE1A9CB8E113AA8D1EE5237362FED2043D0F1EBB2695A69FE7F460C8321A3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2262353134376530393865373430613461653733643366616138616161636338396137396335636438666561376263376665653032316630336362653438396164222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226338343862333363653364623462383361653537353735343739303737646639222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430333A34363A34322E3331305A222C2276223A327D', '315781c64b9459cd41288505c4107153670fcc42131cb83127e0575605be686b'),
('c855dd62f2c2425ebac5b6cd9adee3a4', '2026-08-31 03:48:44.501000', 'staff:routing:change', 'operator', '61e380a9e9ac4c93bb85ecb1ced7badd', X'1DCB37A245EF0C12C61FF4A3616547F869A63A44D1DDB1370E3882FF485CBA07', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226338353564643632663263323432356562616335623663643961646565336134222C226B696E64223A226175646974222C227375626A656374223A223631653338306139653961633463393362623835656362316365643762616464222C2274696D65223A22323032362D30382D33315430333A34383A34342E3530315A222C2276223A327D', '4afddc221c20c99db537809756888fe2265d437ad02168e632119f24e5decf0b'),
('c8a12b793733482b82e6b897c65dfa79', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'DCC9B57BFEB9283D244ED25D4CB828A8DCE94FC77ED3A6EAB50978A8C11E4BD6', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226338613132623739333733333438326238326536623839376336356466613739222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '0bd521a992fc9a59016c45030a2baf4306ae293556b04bbc1fb781b5fee177e5'),
('ca7f3f8454cb4a50a2e2650c7b8eca57', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'8F0140071CE4D10EC7D5601E743DC407307BF19327950F161AA34FBA8EDCC04E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226362643737303263306331383434393539316336373334633239376536613834227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226361376633663834353463623461353061326532363530633762386563613537222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b09f6fdc9201f770bf092e6272f7a7c7efff2a7dcd6978f0ee0684feb99db159'),
('ce7202e4cf48499485aafec29b58ea51', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27d1b98fd3627099dc899', X'6976179FDAE267C95967C600769E027D1AF7130901A998B6081C8A834398675C', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223431366231666163383866323461333839396463333436323837633664656438227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226365373230326534636634383439393438356161666563323962353865613531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '29903e53a09975005577973fa213051a6bb0910937b099bb2f77c2300da891c4'),
('d3dec42118c34ed8b5e38c40cdb1d4d2', '2026-11-26 03:46:44.501000', 'staff:account:absence', '0cbda811912a4ca6b3960d9ad95e028b', '0cbda811912a4ca6b3960d9ad95e028b', X'A80100E1DA1B61142F42521B3962773427C50E872602315E2558FA735276673C', X'7B226163746F72223A223063626461383131393132613463613662333936306439616439356530323862222C2264657461696C73223A7B22646570757479223A223431366231666163383866323461333839396463333436323837633664656438227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A226433646563343231313863333465643862356533386334306364623164346432222C226B696E64223A226175646974222C227375626A656374223A223063626461383131393132613463613662333936306439616439356530323862222C2274696D65223A22323032362D31312D32365430333A34363A34342E3530315A222C2276223A327D', 'a348eeab84d1b9a717957faf50713bd8d6b24c73bc18b18f24962abb43b84b92'),
('d79a896eac3f47ca8e6921e908a8fb31', '2026-11-27 02:15:00.000000', 'staff:contact:log', '83fc5f1da09e4c618ab2eef4cbde433d', '01a206a0cbf8727da5f2f410e43be27b', X'DFE15C9185906111E8C0A3FEA38B32CB6C6E068C5ECDB416C19BF6872B401DA0', X'7B226163746F72223A223833666335663164613039653463363138616232656566346362646534333364222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226437396138393665616333663437636138653639323165393038613866623331222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383732376461356632663431306534336265323762222C2274696D65223A22323032362D31312D32375430323A31353A30302E3030305A222C2276223A327D', 'd809d1b7598d2f20c5489367fad2833ec0f2bcd164246f7921a45a67e6e96e6b'),
('d8665db8f0404767a894c27eb95e187e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927d869e9b81e001ed8299', X'00A68997EA7ECF1DAF155955C0D3252E5AF4DC14B636BEF62B70BFD66734B4B0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223431366231666163383866323461333839396463333436323837633664656438227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226438363635646238663034303437363761383934633237656239356531383765222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323764383639653962383165303031656438323939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3766deaef0241bfd3957c07e6aa27b56fac374f1140867ea396dbfc8c117b1f1'),
('da570701a1df442a87a440ffc727c351', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'6F25B2217A593CCEF552113BF0A0848004E8FD83102999BC6B2571B06DB8ED9B', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226461353730373031613164663434326138376134343066666337323763333531222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '980c3f361476f201d029796e590b70d032478f3f2de9c97b2234fb11d84be0c8'),
('de933a426827430ba36bd7249d5869c9', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'C1711DF0ADE3740D84E14438463345363DD398A56D1DE444213BD013B02E511E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226465393333613432363832373433306261333662643732343964353836396339222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9e44273b817ca1c3b1af24883e99b04b37942961dff080885b40619d59827c3f'),
('e25090085c2a41c9bf357447d7db79cb', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327bb0a99f37ebf2b4a0a1', X'9ED07F56CCC0CF54553A4AEDF32E93D610743BC86D2D6E4A66F041D11BD6A1E9', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223631653338306139653961633463393362623835656362316365643762616464222C22746F223A223063626461383131393132613463613662333936306439616439356530323862227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226532353039303038356332613431633962663335373434376437646237396362222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323762623061393966333765626632623461306131222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0d1e5ca1b2f4fcb7fd4c5a12674c2da6c7f428ce06dc8618ddd4d29a902f1858'),
('e676a1af268e4e708579869152930e57', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'3D3373A7E2D3989E8FFE1CFEF4ED1F70642D1E47304D54B8DBA1FABD052ABF71', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223133373439326462653630613466666338636361623435613132376235383731227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226536373661316166323638653465373038353739383639313532393330653537222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '7b2f9e6f98c68444cbf3b76f9ed1a5546e3f0cf8ac691e29d7cc94a4b66cb5c1'),
('eb962cedfff04165b076d7c1b73b9fdd', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'cff37fdbced44693a6dc058d41f7ac91', X'A56848500A6207374CB09F6BB22F0CDB1C9542236A098B5295E87B7F70857021', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226562393632636564666666303431363562303736643763316237336239666464222C226B696E64223A226175646974222C227375626A656374223A226366663337666462636564343436393361366463303538643431663761633931222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '68587c4c3880e5ccde8d7dbbd6f9683caf0755bbe569677c4aef74f700a8d0a6'),
('ebd591aec272425bb2e77a8a8bbefd26', '2026-08-31 03:46:44.501000', 'operator:account:invite', 'operator', '', X'0351C245D162FB386A758F9EA1E31C0FF0EB9683D91ECD5623EF07E20ABF79D0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226562643539316165633237323432356262326537376138613862626566643236222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '32ae6ef448b54edc3b2de4e1bf1a5d357c7cacc33fb1bfcefa5af1d030e04e46'),
('ef9cafe37b7043a3a8dc995a33c3d43d', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'114C535371E91E74F5659AC0721BB074F89F3A0CE6B3FBA29E132CCDF23339E1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223335626637396363336338633465353438663962396636626365646637623031227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226566396361666533376237303433613361386463393935613333633364343364222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5528cd7d2904de32ca6e9767fa81cfed4b07fae944b107b79b10bfa2b833ce98'),
('f1a310674e394e8fa246b99429a0d742', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'acf8977bd03845fd9f90f9dd47a1c716', X'D99B69744D50457F86A5F8302ED08BB09F6495F642071194E54754E33A733BE9', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226631613331303637346533393465386661323436623939343239613064373432222C226B696E64223A226175646974222C227375626A656374223A226163663839373762643033383435666439663930663964643437613163373136222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '3dff9bcf5a01315e7d032bfdb7327d6d92817d6116112fb55c6a39b3780c068f'),
('f5d02ccb228a400e9b97a85bd9101444', '2026-08-31 03:46:44.501000', 'staff:account:create', '83fc5f1da09e4c618ab2eef4cbde433d', '83fc5f1da09e4c618ab2eef4cbde433d', X'7732ED9924F302764CFDCCB24AB736D04E464806B4ACD18F750E8C6A747ED43B', X'7B226163746F72223A223833666335663164613039653463363138616232656566346362646534333364222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226635643032636362323238613430306539623937613835626439313031343434222C226B696E64223A226175646974222C227375626A656374223A223833666335663164613039653463363138616232656566346362646534333364222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '22efa31cc1fb75f8d714c025040635438262e6bade5d3d1b567e092bd7604fac'),
('f8a6792d0b094d8294ab5bd2e9ed7653', '2026-08-31 03:46:44.501000', 'staff:account:create', '32df5c9dd11b4eee923e9dc4a498abec', '32df5c9dd11b4eee923e9dc4a498abec', X'EFB5FEC77E888D1AE671343AAF4985969639E1A7A7D0E3271D430FF8214E5090', X'7B226163746F72223A223332646635633964643131623465656539323365396463346134393861626563222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226638613637393264306230393464383239346162356264326539656437363533222C226B696E64223A226175646974222C227375626A656374223A223332646635633964643131623465656539323365396463346134393861626563222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', '1bd4b3cb8f1941297ae954f4b8df88f240ca3b4d9d0837d6e55fc4ddfa3846a5'),
('fb071afb70b34acfa736a4efa5e8a3da', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27d1b98fd3627099dc899', X'A0F397B4B641FBEABACB0E04C04D64DAB6E734F81F2BA7E5063BF013B0D638F9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226662303731616662373062333461636661373336613465666135653861336461222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323764316239386664333632373039396463383939222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '57ba8bdffc195f87f50a1070f591999e8fbe3f1f18d5240f7c4eea72a278a531'),
('fb758d20811f40a0842e8223e965bfa5', '2026-08-31 03:46:44.501000', 'staff:account:create', '88aa75733fb34501af6d3554d0f6eabc', '88aa75733fb34501af6d3554d0f6eabc', X'CACF584CB61A7AB763186BB93ADEE4C45E2511077348000E2D1B61AA15A86902', X'7B226163746F72223A223838616137353733336662333435303161663664333535346430663665616263222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226662373538643230383131663430613038343265383232336539363562666135222C226B696E64223A226175646974222C227375626A656374223A223838616137353733336662333435303161663664333535346430663665616263222C2274696D65223A22323032362D30382D33315430333A34363A34342E3530315A222C2276223A327D', 'a5ba90f9f704611d2acba80e4130a301ab545ccc67828f0b592e3fcb7e28c9c0'),
('fc4eccf3119c4d2fb253b403bcbc846d', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d2745683a8e817453367b2', X'D3DF9D35FCA24D6B12615512C99EDFDCF2A833399A6D913E506150387D569215', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A226663346563636633313139633464326662323533623430336263626338343664222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734353638336138653831373435333336376232222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a6b2fa5220d8c0241169697eb247fa80180cf26185d368b195c8ea420e78128f');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d270409657f0ff461ee122', 'given', '8d301d065b784daeafcdf9468ed72173', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '126518a058161e09844e66d2cba69fe662be36aef3b47ef56ec317e6637e5e47'),
('019cb7f816d273eeb758159627d7e225', 'given', 'acf8977bd03845fd9f90f9dd47a1c716', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3d985a5fbc8acab7849d208135052eb65d89489bba15a5c2f20e3c759d686bf6'),
('019cb7f816d279e4a5433d6a0f4e9b64', 'given', '85541e75d4034080a3820a41228e2071', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'c50f9c0b3d78361d0e2f5487c599f7147b9f8051b97a369c1f4d1a0e42eb5534'),
('019cb7f9013274febe9f8dc0d96f9e00', 'given', 'acf8977bd03845fd9f90f9dd47a1c716', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '260bb687fa54f1e0f5539a637612c91138e00a2a5a98ccea0c0d4235e531e39a'),
('019cb7f90132762cb4f90f1656cfe6b6', 'given', '85541e75d4034080a3820a41228e2071', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f1c7718346eaacb24ad2a4f66ee6afd78c2e7f17695097cf1a852341a8b92a7b'),
('019cb7f9eb927524881a56db2e4f858a', 'given', '8d301d065b784daeafcdf9468ed72173', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd588197dfb6721c9ea7404d700c37d71e6da044ea6e25248acfff32961a98632'),
('019cb7f9eb927673948f848c3c888d02', 'given', '8d301d065b784daeafcdf9468ed72173', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '7bc7b457dc579ad0c58c6b1594e892e9366216818b76d14dd7315f7cf0476491'),
('01a1384f66107c29aa0b796b687bb750', 'given', '6304fda227574557954d76b4084b5b31', '2026-10-14 02:48:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '0e230bca9d4a6cac88b4b66c7539c6c519c50066e3b35ea2b3d1afa3978b390e'),
('01a206a0cbf87e98989ea183d0b54d91', 'given', 'e2274fda2b7940388bd39f31f40112e4', '2026-11-23 04:18:51.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '9e229835707d0828281348295ade3afa4f24ba3f6cc26c0807d588080f46e67e'),
('b4778902eb7747378d200a2d30d2d291', 'corrected', '85541e75d4034080a3820a41228e2071', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'a01a6242f6028238433c070a81046510e51536373fcbe747ba905ac460d3625b'),
('dc11a29ae29042e8824e1a87e1ac27da', 'corrected', 'acf8977bd03845fd9f90f9dd47a1c716', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '09b4c2982d30ed1ac4ab2393e9b2245a710cbd281119ed8317ccf670ec06a0ec');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('8362acd6ef01480f8aa9fda57158ac54', '85541e75d4034080a3820a41228e2071', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223833363261636436656630313438306638616139666461353731353861633534222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223835353431653735643430333430383061333832306134313232386532303731222C2270726F706F73616C223A223266316666326464323038363432303661666364383431386134393765303933222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('8362acd6ef01480f8aa9fda57158ac54', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('2f1ff2dd20864206afcd8418a497e093', '85541e75d4034080a3820a41228e2071', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '8362acd6ef01480f8aa9fda57158ac54');
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
(1815155727616000153, 'gdz-vypr-yh7z
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
gdzvypryh7z'),
(1815155789056000161, 'gdz-th4y-scvn
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzth4yscvn'),
(1815155850496000072, 'gdz-t8wa-jp3n
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzt8wajp3n
2082110000'),
(1815155850496000665, 'gdz-6hc5-g2dx
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz6hc5g2dx
2082110000'),
(1834952796160000017, 'gdz-v7ez-yfkm
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzv7ezyfkm'),
(1838497311744000635, 'gdz-ntc5-38jh
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzntc538jh');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A705333563664647838555A454E596F4F52775550706153667031746E746F464C7341554136753238615A593D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444F754647754A374170464E51526F2F664A4D424E676B6F726E462F622B374851486566353335372B44326A6A53487167393249645052456D706C6731556D5145382B6679524739426D34766A762B6B316664714F514D3D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, 'c50f9c0b3d78361d0e2f5487c599f7147b9f8051b97a369c1f4d1a0e42eb5534'),
(1, 1, '55924ae5f7cda71d177e5f7b5eef4f5b3a6a073a41c6654ea108eb071b7663cc'),
(1, 2, 'e21701bc81f50aabbdb846c65aaaa27e993b6199e0e445e3d1330830dc8e1182'),
(1, 3, '3b70683b80c98fa0fb147840ded8893da2ba58971df29fad28c9ee7f75efb55c'),
(1, 4, '0d1e5ca1b2f4fcb7fd4c5a12674c2da6c7f428ce06dc8618ddd4d29a902f1858'),
(1, 5, '7562031f7c1f6e7dcf5f19f3d14d505e9eafb3d83f064d275315bb89aa658c82'),
(1, 6, 'de1e936928913bdbf7a47395e7417ed193fe743411a28fcd893ec06c75cf220b'),
(1, 7, '5b94648e680e19e573409f3753b07491477656a84dd048e9b43e92f03c5cff68'),
(1, 8, '3766deaef0241bfd3957c07e6aa27b56fac374f1140867ea396dbfc8c117b1f1'),
(1, 9, '3d985a5fbc8acab7849d208135052eb65d89489bba15a5c2f20e3c759d686bf6'),
(1, 10, '5220fbbd328f093b0b250b908ebe978d4ce0701377d1094034fb941840bdb476'),
(1, 11, '423db2f20d357d8ff07c63c8945f790ffdc4e03991e7f58c9f4dab448e6e4ad5'),
(1, 12, 'b0528ed90e9eb0d222e69657851ed3d07a0b7d852398b78285d1e77402a87d88'),
(1, 13, 'a6b2fa5220d8c0241169697eb247fa80180cf26185d368b195c8ea420e78128f'),
(1, 14, '57ba8bdffc195f87f50a1070f591999e8fbe3f1f18d5240f7c4eea72a278a531'),
(1, 15, '2affb6df13023531b02f24b6a276e97df1650352fc3b7eddc0412c54631832bd'),
(1, 16, '9e44273b817ca1c3b1af24883e99b04b37942961dff080885b40619d59827c3f'),
(1, 17, 'b09f6fdc9201f770bf092e6272f7a7c7efff2a7dcd6978f0ee0684feb99db159'),
(1, 18, 'a763e91260052f514bf40074e1e5dbcedd0d1ea024aa8c03f27ca52f8d322bbe'),
(1, 19, 'f0fc71e68e8d6d95356036b7da4d956c621358f41987377fc06bbf58e1803e67'),
(1, 20, '29903e53a09975005577973fa213051a6bb0910937b099bb2f77c2300da891c4'),
(1, 21, '8052f23a60f38157235052025b54576ffc2adaa69bc6935c65be40f4345c5234'),
(1, 22, '5528cd7d2904de32ca6e9767fa81cfed4b07fae944b107b79b10bfa2b833ce98'),
(1, 23, 'b02a8e9dcecbfc1a98cf82af5594872ed554ca1d667ff5a202f2b9ef9a2166bc'),
(1, 24, '199da520ab44c96d91d3aa40800a9211a7af6a6cef4368397e3a84b741352276'),
(1, 25, 'f1c7718346eaacb24ad2a4f66ee6afd78c2e7f17695097cf1a852341a8b92a7b'),
(1, 26, '260bb687fa54f1e0f5539a637612c91138e00a2a5a98ccea0c0d4235e531e39a'),
(1, 27, '80b23c7d654fb5f64378b27e339c6aa8df0e93eec2d3e7a514957f6d8ac218ff'),
(1, 28, 'ee5a11d8f7b482a72fcc81829d295b87c08757ab8b7d91c465dabe91ea390d94'),
(1, 29, 'd588197dfb6721c9ea7404d700c37d71e6da044ea6e25248acfff32961a98632'),
(1, 30, '9a27829f4544ba9078bd0287cb071d971207725668b8f310fc31449d25264396'),
(1, 31, '7bc7b457dc579ad0c58c6b1594e892e9366216818b76d14dd7315f7cf0476491'),
(1, 32, '12b07cd34292b13d1f76d2d1fdfa202ca24d73b7ffdad864cfafcfe08e4b94fa'),
(1, 33, '7b2f9e6f98c68444cbf3b76f9ed1a5546e3f0cf8ac691e29d7cc94a4b66cb5c1'),
(1, 34, 'c00809ce0dab9f5da1ca4d382a3bfcc42f0baf39148a35f4812ba2e1d8b46a80'),
(1, 35, '1480926526256107a01caabd177b337ec19935de81e28bbb9606de5a127ce462'),
(1, 36, '45a608f5843f37a5929aceed01f82a8f040e630710c2093087aba923b5c6606a'),
(1, 37, '09b4c2982d30ed1ac4ab2393e9b2245a710cbd281119ed8317ccf670ec06a0ec'),
(1, 38, '3dff9bcf5a01315e7d032bfdb7327d6d92817d6116112fb55c6a39b3780c068f'),
(1, 39, 'a01a6242f6028238433c070a81046510e51536373fcbe747ba905ac460d3625b'),
(1, 40, 'd55611417052427732d760ff2bc3c1ade866a10241751613f36bbe884c23b75a'),
(1, 41, '9bddc879aad9cdfc03a2f43343da2f94cfc77ed33655ee8bd4da36c576ac05dd'),
(1, 42, 'b8b0ccb27c09f4bdc242ae21238aee59f76ae5010042a5a31c5d7be53492d21d'),
(1, 43, '5ffc957a0175e4c6160b7bb2642b7cdaabd653758ca04b29c075ee07735a62d2'),
(1, 44, 'd6c841c5fceaaa9f6f3bf36acff5a2df104c0bc96b428a9455c4faad3bb0cd58'),
(1, 45, 'cb1ad64456cd3564e374009e1898afa5ff9641f97e5edcfdc94ca1cb8cdc872a'),
(1, 46, '980c3f361476f201d029796e590b70d032478f3f2de9c97b2234fb11d84be0c8'),
(1, 47, '1bd4b3cb8f1941297ae954f4b8df88f240ca3b4d9d0837d6e55fc4ddfa3846a5'),
(1, 48, '0bd521a992fc9a59016c45030a2baf4306ae293556b04bbc1fb781b5fee177e5'),
(1, 49, 'a5ba90f9f704611d2acba80e4130a301ab545ccc67828f0b592e3fcb7e28c9c0'),
(1, 50, 'c35cf15bcfc5e3d66680145cfb6629f858831cd26e2d8c52fd1455c76f1e561a'),
(1, 51, '31a9d0712c1df1e303ceec38a32dc6059ce3fe8c9a24ac13bb3ce29b103164b0'),
(1, 52, '22efa31cc1fb75f8d714c025040635438262e6bade5d3d1b567e092bd7604fac'),
(1, 53, '14471c74b921e555be52e705e91064bed59239c357ddc2113a4530c21a27cbe9'),
(1, 54, '32ae6ef448b54edc3b2de4e1bf1a5d357c7cacc33fb1bfcefa5af1d030e04e46'),
(1, 55, '66350f0e410c73907dfd2f3a508b056a961d400b6891d082e59c2eb07b744ef3'),
(1, 56, '4afddc221c20c99db537809756888fe2265d437ad02168e632119f24e5decf0b'),
(1, 57, 'cd68a4b2b983bf362d10f5863ab162f4cc17038427f444098bba1b477e412467'),
(1, 58, '0e230bca9d4a6cac88b4b66c7539c6c519c50066e3b35ea2b3d1afa3978b390e'),
(1, 59, '9e229835707d0828281348295ade3afa4f24ba3f6cc26c0807d588080f46e67e'),
(1, 60, '419935da1ed0b3547de8683685e80e1aba1a9ab77b7779305e127079ce7a5427'),
(1, 61, '9b29cae7830411cb85ff3c73682822ee08c768547660917be9e0f42d4434e6e9'),
(1, 62, 'e05c4b7dfaec09cba5e51ea32dc1def04d03353b25af678e9c07527097e085a4'),
(1, 63, 'a348eeab84d1b9a717957faf50713bd8d6b24c73bc18b18f24962abb43b84b92'),
(1, 64, 'd809d1b7598d2f20c5489367fad2833ec0f2bcd164246f7921a45a67e6e96e6b'),
(1, 65, '10dcc3ac4a802a462a517879f1ab68f17b1ed99ccd33cf98436df60fa691100e'),
(1, 66, '3b7d8f214bfdbbf15dc32802611eac41545588eedd6f135fee4be0ed631bde65'),
(1, 67, '315781c64b9459cd41288505c4107153670fcc42131cb83127e0575605be686b'),
(1, 68, '43fad340d67d33263574a7e2dbed5cb8bcb8b90815b93f25de771632f3a574cb'),
(1, 69, '5270fff12f7411357d570c85e8100d5900753808545a725e4e18721a18063336'),
(1, 70, '68587c4c3880e5ccde8d7dbbd6f9683caf0755bbe569677c4aef74f700a8d0a6'),
(1, 71, 'bd753cf74239abe0540ddf9cfcfa62d66933988da169bdfabd7e6b023f80909b');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d279b8b2e8a1bc8a607ab8', '2026-03-04 08:30:15.250000', '126518a058161e09844e66d2cba69fe662be36aef3b47ef56ec317e6637e5e47', X'23F04675A0B75D0334C0FD4605AC68C90A5683256833E47159027467EC1A8894');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'191F88513D15A883B62B4C835CE523F2F947B63D55BC2BF5E1E732AD8036703F2E3ADD737B73A99EE192EDC31038CC7240D4AD13461D5837CFB54DB7C507670919C8DAA859EE29DE5CB994074E13595CFE5CD9F906143BC044548EC56DF0C74D7B8A33B09146EA2F2BCAB6F1A7A21B78FD30080581A4AD7AF24C5E07BC8D3BEB4DE93979BC7325EBB73C6F7307928432635458C1C40E006F215B2A3AD8B878D6F415C0362671AF2B2F9ED638FC86472179320D22FB6684740A33D69C29296ED4F17ECC68FC6966D6E746E71BB523E1E896902F7735F835591FE32C438B929559B5FFAFEDEE34815F8D84C815191B197DF6BA4DB16A520560BCAB417C4E7D34242C9742327665F3A1F18C542EBFA5E780DC0BE43134CEC8BB2C905CF31A9C932E852B367AAC8366E6057D6377FAE451F44178E05516643B0AF2E16BC821C23F60633902A262997F886F128D8A459BA10D15106F864E26D8563F8FE8DD086B53F3379899EA94E398828CCCE4F97C7B24337F5F7DC2C10DC3DCB11DB0C41F6257EE6053CFEE322AC48C8642E87ABCB5B0C676D6918994C4405D185D9D22745E2D4A7AA78AD215618FD908E03DECEEB6FC98E5552A1D57E0AA5789351FCA1795E0C0EC100CDB9FDE0370234E4AA182815DC61B4F5E2853B98AF7530803771DD9AFF8BEB7EC8E8F973239774C598AEF8C71A5438A4BDC47A00528EBFF9859EDABE61B22AC4BC5516F0B47C78B4CD517FCC672BE6C210ED1B48B57E2211CE14C53AFB5DE57E7A23FC3626A8B5E2B60DBB4CD2D97F42135608F57BB83F91EA70C47AB0DC1EF8CAC0206B7BF80D1C7E8100E849F7CE6A3542F0D87C36735FC27E1FE20777335FEED4090BEDDABA33FE7550CB85601C4ADE614942F910249C89F946F475C75D3C6B36E18F5300C2AB2182FB50899BB3263916E7FFB3C0A03E2EF074EE45C189A561A4F85FB3E5CA28D79260D295E05EE45E800D90E05BFE8094BF697B3B841B6B1B71270E85BDAACE5AC4DF9B1B3CE2D81337594475D03F42E4F6B466CE3875DDEA72497E793618185C5EE586760284BF230E9BF0998496A8ACB61C7FA7878F6AA89C2819DEF89702C62F51CA6AD67091B681ECDFD8C79B422FA4DF621EE013645E9EB6E0BEACD4604CC25659B62695E7506B1875AB7D591046547A22BE325744A9A24EABE1D7B07074CE47A6FC2A7C697EDC31370EBA46B7019E93CB5753B6B07D3F6CF3F77F7822429DC4B4027E0C0A90B560CC4A9092867E582D03640E3B47301B299458363668AD1B199F8451C9D44DB41FEFDB8200CBB2E9E6BB7D1AE0D9361DD64CC7AC9DCA621C37A93A5A13D4ADEEBBB629D6936E8E6411ACDF4421342B270D70A48F067DB64822FBB91D05093941C32F5D6FF979D7C26EA3886CEDA2A4122AD9A31E1297E8657177589F0F7833EDF6595351C4CD5DEDE83B67F2506A6BD3CE22D5CA41C0B03AF36A27B8131ABC4B8F6D3BCD5505FED668C199C376562FD3754F5E0A2B979A006B6843547DA7333CA0F677A74197ECF44B2C72B7F57A235C36A744C36CD5D2BC99FBDED01BD6B561257627E5F632442F114C6274ACCD01E5E0B026AF68651D497E2CE2C3E4B9637F6C6EAA1CCF79CC5AD174DE558652E10F03D8831903F965F055C87C8552849471708448B8EAFFAC763444AF7ED9AEBDE3D87210D4BF275B3E4C73EE06656E878CAFD9856325D6D05AADA7FBD0AAAB54209A300F7C5838B9EEF64500B4DF63E897FB67B6BB121987F92138709D4E7A03AC52364CD8BC821FC66D29E47397BC9C150E8C35BC8DE71CFB9E5CC77E3B34CF86CD3C93281D1BF2DB854A332CA6CB377F29616C66311002DFEC9B854C04900C06C5AB9799DE3C2F3D7C195DF904732C7197844778468F5BD014DA8B1C3CCDE74BDCDD58C72C1F2407AF6DC28B787C69F3F5784322629C91527535D5044980A5A9C1D65AA647AA58C30ACDBE0C854024FA173E66CEC56EC4D9BE535C3C4075ADFEF0EA92B64B78F0831CE763B6DC96A452E17345E2536F0827A6F82EABE7C88D9788F1CC4CAAF11193131C5AA493BC5D4667349897439CB589E8706FF7D9B7C60E2D8394DE3C293B0C3719CB8EE9B2BE44BFC881949F70DD80A41652ABDBA216FE5FD750BA4EAC82E000357B0240C44AF3E469FDBFB1476CB0ABC8E20EFED7FA1B00D0DD7ABE631C2FD3CBB62072243FE75442CE1D11D0F3D6C76150F46D4E4D49930E7273C8A6B70C76CC7E346097719B4C670E9C379D2D97F2E2CC50894D88C50E0F104CDC7E396C26B555459D70EACE24D5404715E0D1A8D4710C6F99393532C78188DD8310DE1468C1794DD0A65B87AF7FF03C326CF131D08A453899F331EE3356A2DF4B542862DB38578AD97EB19CE68FAA85A6E0774A795F33A7F394A2F64740836A175400E4149C088A4138B708736E6CFBD6A94C73E362ACF04C5D52F7DA6F9C5FAF93491EFD810462D8414C982B21707F169A23339FD7993F20A0677D7134B2EEEBD54A7FB75B1B399E15F670BC6F9BB7494A93AD5ECDEF1D776CB0BBCC4FCECC5B66F8DA1FAC2629C3337A5CA95D169C53D47233F53C59DFCA37ED9C27ABB66D4188B1D670705D9B07976D29E120216903C12874A124F5074F6790C0F0724F63EABD4B724E5880FB52D7F2254E8D85C84EE01EECD687EAC732D6C8539A0C5B97B23A3660FD6D840EEEACA40C196C4B4C1A42EAD8B2A75FAC7507FB580E7103E9E91E72123A9E863D447D204DF0091CEAB7B067AB023D8E39707CF221E8906EA7C18F0A89EC8EF144F30005B5F903FC91D561F6973E6090BA237742CEEBE4BD3A597C270DB88E6275E4CEF8D858B5B61B940C7C95DEAF249EADE354C58E94B27E7634507583AB0B8B24EA94F6789C6922C637431D66D2D77E0BD3471DB5A341609C93483349FACC0D3EAB012C620B952D5655F7D27E4B04F21CA77B75B5C6315FCB7F462126760A6E601D38A1C1F4DC29CA3A19AE99CDD3EF6A25072934B6C1AE400BDFA8EC419A8C95C56DADA4D44B7BE88FC43FB1ED0740C92F25DAB407DC76977707CE1AD7A022344748E75AFC423907EA9B2E62138E6F039786C3BD861F3E682DC33EF9C144D320FE6804EFAD1619566C9A71382260CAE920336265EF04AC52731E20716919E41789B8224946843845406A0C6F737C6D76799FA1BA949F261618B01D5663B3787A4568E8A49D7A2FCF4C47559E344C1C61101AFB670287874BB1321BA75DBDDE8AC76CE489664A89CE576AB886502AB');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'cff37fdbced44693a6dc058d41f7ac91', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '982097cc70e34a62bc5ab8d696547286', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
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
('6304fda227574557954d76b4084b5b31', 'lead-298954@example.com', '2026-10-14 02:48:10.000000', NULL, NULL),
('8d301d065b784daeafcdf9468ed72173', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('acf8977bd03845fd9f90f9dd47a1c716', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('e2274fda2b7940388bd39f31f40112e4', 'lead-861126@example.com', '2026-11-23 04:18:51.000000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('8362acd6ef01480f8aa9fda57158ac54', '2026-03-04 09:30:15.250000', X'A4785E902484E4DF68FEA82772C04B6A5BB19C117A82BCA5371F68C092807345', X'7B226964223A223833363261636436656630313438306638616139666461353731353861633534222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223835353431653735643430333430383061333832306134313232386532303731222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2261303161363234326636303238323338343333633037306138313034363531306535313533363337336663626537343762613930356163343630643336323562222C226964223A226234373738393032656237373437333738643230306132643330643264323931222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2261396566623131666234353865303864616638326363613764353730383365653430323931346431626666376234656663636136346132393066643839393032227D2C7B22636F6D6D69746D656E74223A2263353066396330623364373833363164306532663534383763353939663731343762396638303531623937613336396331663464316130653432656235353334222C226964223A223031396362376638313664323739653461353433336436613066346539623634222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2236363435616131353665316538313066393464323436366533333163363661353137643262393132326664646137653234366263653065633765333932346264227D2C7B22636F6D6D69746D656E74223A2266316337373138333436656161636232346164326134663636656536616664373863326537663137363935303937636631613835323334316138623932613762222C226964223A223031396362376639303133323736326362346639306631363536636665366236222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2265333661653230353931323938343235393465386132376239393435363664333731633537666231353431643536376234656334396431326433636165333134227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '9bddc879aad9cdfc03a2f43343da2f94cfc77ed33655ee8bd4da36c576ac05dd');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('18fefdf71dd64ebbb0c5290bc9e97b24', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 03:46:42.310000', 1, '2026-11-29 03:46:42.310000', 'published', '', NULL, 'operator', '2026-11-29 03:46:42.310000', '', 0, 1, 0),
('a17a0e7a3dda4dd6b12964492076a6c6', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 03:46:42.310000', 1, '2026-11-29 03:46:42.310000', 'published', '', NULL, 'operator', '2026-11-29 03:46:42.310000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 03:46:42.310000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 03:46:42.310000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 03:46:42.310000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 03:46:42.310000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 03:46:42.310000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 03:46:42.310000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 03:46:42.310000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 03:46:42.310000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 03:46:42.310000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 03:46:42.310000');
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
('1518bb9c4bdf429fa7c4bed9c35ee81a', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["0cbda811912a4ca6b3960d9ad95e028b"]', NULL, 1, '2026-08-31 03:46:44.501000'),
('61e380a9e9ac4c93bb85ecb1ced7badd', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["416b1fac88f24a3899dc346287c6ded8", "0cbda811912a4ca6b3960d9ad95e028b"]', NULL, 1, '2026-08-31 03:48:44.501000'),
('98ae99d2f35d44668c8c0d165dcc03ce', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["83fc5f1da09e4c618ab2eef4cbde433d", "fa2a353d59894a6a9307c227de9e57bf"]', NULL, 1, '2026-08-31 03:49:44.501000'),
('ded934ae503e4046bf08a60578c12959', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["83fc5f1da09e4c618ab2eef4cbde433d", "fa2a353d59894a6a9307c227de9e57bf"]', NULL, 1, '2026-08-31 03:47:44.501000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('0cbda811912a4ca6b3960d9ad95e028b', '何样例', 'he@example.com', 'handler', '2026-08-31 03:46:44.501000', '!', 1, '', '2026-11-27 03:46:44.501000', '2026-12-08 03:46:44.501000', '416b1fac88f24a3899dc346287c6ded8', '{}', 'b1f7e9c2e63649b8922cac4028077edc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('32df5c9dd11b4eee923e9dc4a498abec', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 03:46:44.501000', '!', 1, '', NULL, NULL, NULL, '{}', 'c1e15b60e4b341ffac6b08db513ad914', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('416b1fac88f24a3899dc346287c6ded8', '林示范', 'lin@example.com', 'handler', '2026-08-31 03:46:44.501000', '!', 1, '', NULL, NULL, NULL, '{}', '53606aa031b64b1ea473733542ce70c3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6ddbafec4e1a44bb92730c30bf270fda', 'Lin', 'e04eb7b86dce4d41bd0f7fc73e21b936@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'ba2ce107671349c4aaf86dc99931a27c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('83fc5f1da09e4c618ab2eef4cbde433d', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 03:46:44.501000', '!', 1, '', NULL, NULL, NULL, '{}', '5dca192195cf41b3b63ade1a8bdaaf45', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('88aa75733fb34501af6d3554d0f6eabc', '周范例', 'zhou@example.com', 'reader', '2026-08-31 03:46:44.501000', '!', 1, '', NULL, NULL, NULL, '{}', '970d28fe713d4e489cdea3e3badf57f7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bdffbd44dcf243fda9818e1c659174c8', 'Lin', '716604b45595425d8888841b518531b5@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '2d23c5ce00d14cab9425b52136bfa4b0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fa2a353d59894a6a9307c227de9e57bf', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 03:46:44.501000', '!', 1, '', NULL, NULL, NULL, '{}', '43099a3da3c74864bc7fa57c5cc108ec', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'099313AC9264E2A91EB93D3BD98C22AD4893BFF49922D725CC3BE12BBAE45618', 'lin@example.com', '', 'handler', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000'),
(X'110EA96246EA57931CF15D91135E59B6F90502D7081D6ADBD812776151877397', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000'),
(X'3B3EFEA48F48D697ED68DBE24E38ED1BFB74EF6E6DC111D0460D5F3FDB8A0B75', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000'),
(X'74AFF7A0B05B2D76A06152F03BFA7AD302A0A2E899982BD531A706074549FACD', 'he@example.com', '', 'handler', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000'),
(X'93859D2B4751F2C2F2E8F3C7F16AE62438480238CB0F4085FD877021AE8288FF', 'maya@example.com', '', 'handler', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000'),
(X'CB5D60EE7C821202CBD1037F4DE3F0D01CC90CD9B52C1E6BCA4415C7B844A943', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 03:46:44.501000', '2026-09-07 03:46:44.501000', '2026-08-31 03:46:44.501000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d276fc86167fde0f68ac39', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276fc86167fde0f68ac39', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27b678e175adbba37a941', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276fc86167fde0f68ac39', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d270409657f0ff461ee122', 'cookie_policy', 'given'),
('019cb7f816d270409657f0ff461ee122', 'privacy_policy', 'given'),
('019cb7f816d270409657f0ff461ee122', 'updates_email', 'given'),
('019cb7f816d270409657f0ff461ee122', 'updates_phone', 'given'),
('019cb7f816d273eeb758159627d7e225', 'cookie_policy', 'given'),
('019cb7f816d273eeb758159627d7e225', 'privacy_policy', 'given'),
('019cb7f816d273eeb758159627d7e225', 'updates_email', 'given'),
('019cb7f816d273eeb758159627d7e225', 'updates_phone', 'given'),
('019cb7f816d279e4a5433d6a0f4e9b64', 'cookie_policy', 'given'),
('019cb7f816d279e4a5433d6a0f4e9b64', 'privacy_policy', 'given'),
('019cb7f816d279e4a5433d6a0f4e9b64', 'updates_email', 'given'),
('019cb7f816d279e4a5433d6a0f4e9b64', 'updates_phone', 'given'),
('019cb7f9013274febe9f8dc0d96f9e00', 'cookie_policy', 'given'),
('019cb7f9013274febe9f8dc0d96f9e00', 'privacy_policy', 'given'),
('019cb7f9013274febe9f8dc0d96f9e00', 'updates_email', 'given'),
('019cb7f9013274febe9f8dc0d96f9e00', 'updates_phone', 'given'),
('019cb7f90132762cb4f90f1656cfe6b6', 'cookie_policy', 'given'),
('019cb7f90132762cb4f90f1656cfe6b6', 'privacy_policy', 'given'),
('019cb7f90132762cb4f90f1656cfe6b6', 'updates_email', 'given'),
('019cb7f90132762cb4f90f1656cfe6b6', 'updates_phone', 'given'),
('019cb7f9eb927524881a56db2e4f858a', 'cookie_policy', 'given'),
('019cb7f9eb927524881a56db2e4f858a', 'privacy_policy', 'given'),
('019cb7f9eb927524881a56db2e4f858a', 'updates_email', 'given'),
('019cb7f9eb927524881a56db2e4f858a', 'updates_phone', 'given'),
('019cb7f9eb927673948f848c3c888d02', 'cookie_policy', 'given'),
('019cb7f9eb927673948f848c3c888d02', 'privacy_policy', 'given'),
('019cb7f9eb927673948f848c3c888d02', 'updates_email', 'given'),
('019cb7f9eb927673948f848c3c888d02', 'updates_phone', 'given'),
('01a1384f66107c29aa0b796b687bb750', 'cookie_policy', 'given'),
('01a1384f66107c29aa0b796b687bb750', 'privacy_policy', 'given'),
('01a1384f66107c29aa0b796b687bb750', 'updates_email', 'given'),
('01a1384f66107c29aa0b796b687bb750', 'updates_phone', 'not_given'),
('01a206a0cbf87e98989ea183d0b54d91', 'cookie_policy', 'given'),
('01a206a0cbf87e98989ea183d0b54d91', 'privacy_policy', 'given'),
('01a206a0cbf87e98989ea183d0b54d91', 'updates_email', 'given'),
('01a206a0cbf87e98989ea183d0b54d91', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d270409657f0ff461ee122', X'AC283BCD50ADE59EFE1F280B148853AC6EAC5FABA5EF2362C26FAEB553195B9C', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265356539633164646161353262633965666232356636393331333266313665346463356235636561366438633731366231643733333965353737303739373539222C22656E7175697279223A2231383433663565623832363964663430366435376531383865333633616337623133616565303133376663616536353438616461353736666561313739656234222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323730343039363537663066663436316565313232222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223864333031643036356237383464616561666364663934363865643732313733222C2270686F6E65223A2233343633363166373762643462656236333430316132346634306331653136343164653661613132373238323333356438623938373266316432396464663564222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d273eeb758159627d7e225', X'403E1A6D6179039C287BFBBF801D7E279B8D8A6D40FCED002B7A669D3FCB239E', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2230643834353365643739663439643466363563306266363938643234643339333737666231363963623739626264623836333239303265306336666164323264222C22656E7175697279223A2236323632393237383266386236323136626530353361323032626231656632316264343766393363326535616139613663323733643536303538663961323334222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323733656562373538313539363237643765323235222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226163663839373762643033383435666439663930663964643437613163373136222C2270686F6E65223A2236343737313666386534373439303435633038376164343561366534656262626136653164303365316633353561373862383234373637626637363263333133222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013274febe9f8dc0d96f9e00', X'C475B37384C69FD452446443ADB2C1F1AAAA4D827288FB780DC4F185B17E6075', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235656566663362316363346266346136363338643336616130613537633434633966643739326662356536303130653364616338326166353536333533356261222C22656E7175697279223A2232656632366633376430396534643134356333306633393063306161663435653532373064323062353038366435383230616337393461623566643234633735222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323734666562653966386463306439366639653030222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226163663839373762643033383435666439663930663964643437613163373136222C2270686F6E65223A2261666431393034356638613461306437333261363032623332386439646539303634303063316238376133376136623964393933383533313364633730326330222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927524881a56db2e4f858a', X'0C824E8A3BBADAEC42BE1FE6AE3A58D37B880CCAA76202579E384932FDDF58BF', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2237393036663863326636663731663235626262323966376334636661316237333934666635363463333532313835616239373163303138666562356532633232222C22656E7175697279223A2232306666306362333762653031323335663335626130666265666232393433666532396166383637393237303838616131303962326133663361383333363137222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323735323438383161353664623265346638353861222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223864333031643036356237383464616561666364663934363865643732313733222C2270686F6E65223A2235383666353239326664383037343538373362383634376631383838656434303531346538313130303336356331376663663937343362343066323063346432222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927673948f848c3c888d02', X'8A191CDAFB213CB00D8309DF9A2E65702C047C4A7FEC9B7AF42B65CFA4AB14F2', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264613764643863336635396566366137623232376363326261373366323432366565323439383734356237616138653661653536663139646332373938323337222C22656E7175697279223A2263356462313339353834663830383530663131613162343030363433373363383161353362376132666565303137323761313431613434383938306666353037222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323736373339343866383438633363383838643032222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223864333031643036356237383464616561666364663934363865643732313733222C2270686F6E65223A2239646136643461616162643364633464363933643739303433303861306461346664386138383537353936313836313235613565393166616363353030353337222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1384f66107c29aa0b796b687bb750', X'14D5390C0DBFC8614BC3DFE41E9C9FDEDDC9368351E100A3D12215D5A0A18813', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2233643762336565343935356639373531376534313061663139393539396234336436343738613530333862393864343234303031343533343961656531356365222C22656E7175697279223A2261626330643336636235356332373165313866393734316136336131343232353139313235663362653961656639396531323664306635626266656633366262222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133383466363631303763323961613062373936623638376262373530222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223633303466646132323735373435353739353464373662343038346235623331222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430323A34383A31302E3030305A222C2276223A327D'),
('01a206a0cbf87e98989ea183d0b54d91', X'32112462EC1270D38A827D01EA86803B333BD71AF9AD35E0E45A715849C66A27', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2232666233336533366439336139396536333661363136613437303931346237396136656562353362643664393261663439633066663538306231373335303264222C22656E7175697279223A2238616562643166393939376438633432376531373862386336643138363063303334343333333530306265393264393562616630353762396438666663633332222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230366130636266383765393839383965613138336430623534643931222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226532323734666461326237393430333838626433396633316634303131326534222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430343A31383A35312E3030305A222C2276223A327D'),
('dc11a29ae29042e8824e1a87e1ac27da', X'A5D00B5BD00E33707299748FFACA1AE1F779217E6EDDCF0BB212DBAF067FC647', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239343561333663653462313832306138303864633331306137646333393536373938393334356232366166356334316437333262346236396162333261363034222C22656E7175697279223A2235353639386535343365323762333838626435633433396364333734366632373363363964343632383663336165383234633337646133616563663834636461222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226463313161323961653239303432653838323465316138376531616332376461222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226163663839373762643033383435666439663930663964643437613163373136222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d275bf844755ea4cb66960', 'GDZ-445Q-V6TA', '8d301d065b784daeafcdf9468ed72173', '019cb7f816d270409657f0ff461ee122', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'fd7aa60adae7431aae30d990c57521ea', '116c32b3132983974a837ee73b93a88c5b2176f7c1f100521c4ec97d34d5756e', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'fd7aa60adae7431aae30d990c57521ea.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27a8796e8316f94fd7463', 'GDZ-VYPR-YH7Z', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d273eeb758159627d7e225', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '9e09af1491704dffb279ff42445bf40c', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9013277e499b2dba5fb83a0c5', 'GDZ-TH4Y-SCVN', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f9013274febe9f8dc0d96f9e00', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '7a1281190381412bb66059af149660ec', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9275d28129fb9edaa779ec', 'GDZ-6HC5-G2DX', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb927524881a56db2e4f858a', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '4b6741f733304579b9f0c31d952f316c', '3b1d6913e128f10c6e51f94b37399fbbc4829ff1acb6bbb387b21cef4ba187dc', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '4b6741f733304579b9f0c31d952f316c.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9277ceba41b297547eedec', 'GDZ-T8WA-JP3N', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb927673948f848c3c888d02', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'c92a6c95477f4827b9e7c1389555fde5', 'e70022b4e25ccda4298a2f4cf6c88b16b2ba45bf21d3009cbcd1971382225aad', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'c92a6c95477f4827b9e7c1389555fde5.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1384f66107a37927b742a83bf5952', 'GDZ-V7EZ-YFKM', '6304fda227574557954d76b4084b5b31', '01a1384f66107c29aa0b796b687bb750', '2026-10-14 02:48:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0cbf8709aa0a2ad84d41626c2', 'GDZ-NTC5-38JH', 'e2274fda2b7940388bd39f31f40112e4', '01a206a0cbf87e98989ea183d0b54d91', '2026-11-23 04:18:51.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('5a59527f66074855b35f8259c6a07d04', 'bdffbd44dcf243fda9818e1c659174c8', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('be195370347a4362950875f13a06e4ce', '6ddbafec4e1a44bb92730c30bf270fda', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('d595de40967042f6b135635d51f29e20', '6ddbafec4e1a44bb92730c30bf270fda', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '0cbda811912a4ca6b3960d9ad95e028b', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '0cbda811912a4ca6b3960d9ad95e028b', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('0880af8910024a01a9fbdb164ff8f6ad', '6ddbafec4e1a44bb92730c30bf270fda', 'note', '019cb7f816d27d1b98fd3627099dc899', 'acf8977bd03845fd9f90f9dd47a1c716', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('2e93e947d3ba428e91a2693ff7415ffd', '6ddbafec4e1a44bb92730c30bf270fda', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '0cbda811912a4ca6b3960d9ad95e028b', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '0cbda811912a4ca6b3960d9ad95e028b', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d270409657f0ff461ee122');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('6b71768487a444c7908ddbea699676c4', '019cb7f816d27a8796e8316f94fd7463', 'dc11a29ae29042e8824e1a87e1ac27da', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d2739695c7e9fdbebde342', '019cb7f816d275bf844755ea4cb66960', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f816d27d1b98fd3627099dc899', '019cb7f816d27a8796e8316f94fd7463', '2026-03-04 08:30:15.250000', 1815155727616000153, 'engaged', 0, '', 3, 0, '[]', 0, '', '416b1fac88f24a3899dc346287c6ded8', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '416b1fac88f24a3899dc346287c6ded8', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f901327bb0a99f37ebf2b4a0a1', '019cb7f9013277e499b2dba5fb83a0c5', '2026-03-04 08:31:15.250000', 1815155789056000161, 'new', 0, '', 0, 0, '[]', 0, '', '0cbda811912a4ca6b3960d9ad95e028b', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '0cbda811912a4ca6b3960d9ad95e028b', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb927d869e9b81e001ed8299', '019cb7f9eb9275d28129fb9edaa779ec', '2026-03-04 08:32:15.250000', 1815155850496000665, 'new', 0, '', 0, 0, '[]', 0, '', '416b1fac88f24a3899dc346287c6ded8', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '416b1fac88f24a3899dc346287c6ded8', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927f659c7b0d98d4219c48', '019cb7f9eb9277ceba41b297547eedec', '2026-03-04 08:32:15.250000', 1815155850496000072, 'new', 0, '', 0, 0, '[]', 0, '', '0cbda811912a4ca6b3960d9ad95e028b', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '0cbda811912a4ca6b3960d9ad95e028b', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1384f661074dabaf7432ab31a3411', '01a1384f66107a37927b742a83bf5952', '2026-10-14 02:48:10.000000', 1834952796160000017, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 02:48:10.000000', NULL, '2026-10-15 03:48:10.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a206a0cbf8727da5f2f410e43be27b', '01a206a0cbf8709aa0a2ad84d41626c2', '2026-11-23 04:18:51.000000', 1838497311744000635, 'engaged', 0, '', 3, 0, '[]', 0, '', '83fc5f1da09e4c618ab2eef4cbde433d', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:04:00.000000', '2026-12-04 09:30:00.000000', '2026-11-24 06:30:00.000000', '2026-11-23 06:04:00.000000', 0, NULL, '83fc5f1da09e4c618ab2eef4cbde433d', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d273d6b387ee05a2381d07', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d273d6b387ee05a2381d07@zone.example>', '{"by": "system", "to": "416b1fac88f24a3899dc346287c6ded8", "leads": "019cb7f816d27d1b98fd3627099dc899,019cb7f9eb927d869e9b81e001ed8299"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2759c8f2466ddefdb4a5d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d2759c8f2466ddefdb4a5d@zone.example>', '{"by": "system", "to": "416b1fac88f24a3899dc346287c6ded8", "leads": "019cb7f901327c889329fb408b96e86e"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27672894d9efd40828458', 'enquiry.desk_notice', NULL, '019cb7f816d27a8796e8316f94fd7463', 'desk@zone.example', 'en', '<019cb7f816d27672894d9efd40828458@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d276d4b5845378f823ea50', 'enquiry.acknowledgement', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d276d4b5845378f823ea50@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27808a4e824c063119404', 'enquiry.acknowledgement', '8d301d065b784daeafcdf9468ed72173', '019cb7f816d275bf844755ea4cb66960', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27808a4e824c063119404@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d2796a900c6d88c8d4d471', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2796a900c6d88c8d4d471@zone.example>', '{"by": "system", "to": "0cbda811912a4ca6b3960d9ad95e028b", "leads": "019cb7f816d2745683a8e817453367b2,019cb7f9eb927f659c7b0d98d4219c48"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27df5ad49d78337d6bcd9', 'lead.mention_notice', NULL, '019cb7f816d27a8796e8316f94fd7463', 'e04eb7b86dce4d41bd0f7fc73e21b936@zone.example', 'en', '<019cb7f816d27df5ad49d78337d6bcd9@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27e37902c00cd50c9d8ed', 'person.my_data_link', 'acf8977bd03845fd9f90f9dd47a1c716', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27e37902c00cd50c9d8ed@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f1a93f9fe2228cda927', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27f1a93f9fe2228cda927@zone.example>', '{"by": "system", "to": "0cbda811912a4ca6b3960d9ad95e028b", "leads": "019cb7f901327bb0a99f37ebf2b4a0a1"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f9f9c4b94856ede3183', 'enquiry.desk_notice', NULL, '019cb7f816d275bf844755ea4cb66960', 'desk@zone.example', 'en', '<019cb7f816d27f9f9c4b94856ede3183@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f901327dafa1dfea63e9086ab9', 'enquiry.desk_notice', NULL, '019cb7f9013277e499b2dba5fb83a0c5', 'desk@zone.example', 'en', '<019cb7f901327dafa1dfea63e9086ab9@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9272cd888a3d97ac24f7f5', 'enquiry.desk_notice', NULL, '019cb7f9eb9275d28129fb9edaa779ec', 'desk@zone.example', 'en', '<019cb7f9eb9272cd888a3d97ac24f7f5@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9274738c0d870ba30950b6', 'enquiry.acknowledgement', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9275d28129fb9edaa779ec', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9274738c0d870ba30950b6@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9276ac808309a6db3eea92', 'lead.reply', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9276ac808309a6db3eea92@zone.example>', '{"reply": "d499cb33900f45caa09fafbb36a2be5d"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927a43afa1402d60af634b', 'enquiry.desk_notice', NULL, '019cb7f9eb9277ceba41b297547eedec', 'desk@zone.example', 'en', '<019cb7f9eb927a43afa1402d60af634b@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927daf963d54530eb3ae6d', 'enquiry.acknowledgement', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9277ceba41b297547eedec', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927daf963d54530eb3ae6d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1384f66107419a55ddd51476bfc39', 'enquiry.acknowledgement', '6304fda227574557954d76b4084b5b31', '01a1384f66107a37927b742a83bf5952', 'lead-298954@example.com', 'en', '<01a1384f66107419a55ddd51476bfc39@localhost>', '{}', 'sent', '2026-10-14 02:48:10.000000', '2026-10-14 02:48:10.000000', 0, NULL, '2026-10-14 02:48:10.000000', '', ''),
('01a206a0cbf87238a4cd7f75f3905a15', 'enquiry.acknowledgement', 'e2274fda2b7940388bd39f31f40112e4', '01a206a0cbf8709aa0a2ad84d41626c2', 'lead-861126@example.com', 'en', '<01a206a0cbf87238a4cd7f75f3905a15@localhost>', '{}', 'sent', '2026-11-23 04:18:51.000000', '2026-11-23 04:18:51.000000', 0, NULL, '2026-11-23 04:18:51.000000', '', ''),
('01a206a0cfe07f149f5378498accd7d0', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a206a0cfe07f149f5378498accd7d0@localhost>', '{"by": "system", "to": "83fc5f1da09e4c618ab2eef4cbde433d", "leads": "01a206a0cbf8727da5f2f410e43be27b"}', 'sent', '2026-11-23 04:18:52.000000', '2026-11-23 04:18:52.000000', 0, NULL, '2026-11-23 04:18:52.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'15A8E10A009A6B00969F0A03B04D7B6772B0F312A6E4F773B5FCBCAA7261EACB', 'my_data', 'acf8977bd03845fd9f90f9dd47a1c716', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'2E6F1B6ABC3CE54CCD2C6A0C57BDE8F08224FA593194E227816538174719BBA9', 'receipt', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9275d28129fb9edaa779ec', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'35BFCB2C24E0BC4B966F90C6F102F6954FFAA34C11FDFA59C372826C9B09CB55', 'unsubscribe', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'4BE3763D69FAB3B3769402CBD431195EF201465AB99D7A99C4BA607624691414', 'my_data', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'58B8C39A58B2B253F3E6A6D1ECE701660D8439E41EE4F496DBFF18817F1601FA', 'unsubscribe', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9275d28129fb9edaa779ec', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'654C0F789DE5AC3413D30285EFAD2647A3B16E585F5AF33EEC35C6588278B89B', 'my_data', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9275d28129fb9edaa779ec', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'7770A6404ED579376A2B41AE4D0FF8EE43D673673C533237FDA6B83687C4FB65', 'receipt', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9277ceba41b297547eedec', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'7A871A2E332407D89625172489E47C28C1D3F63A938E45C6CC07C10925631C33', 'my_data', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9277ceba41b297547eedec', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'93BDE1E00592CCDC4CEF4968341B4C2C53C6CDD300E18DE41B03D80CE40BD073', 'receipt', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'B51BB860201C8084DAE9755BC4B66D330FFEA41A5FDBE5D988A7566250823AC3', 'confirm', 'acf8977bd03845fd9f90f9dd47a1c716', '019cb7f816d27a8796e8316f94fd7463', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'D36049E2795F60EF2310687ECB6EA9B7AA8A1A6D00907D617DB8FC8B41742899', 'confirm', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9277ceba41b297547eedec', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'ECAFF21E3E351A50F4FD8D7EFDC9C6FC503E5F24AD04467B1CCF5A5478C910EC', 'unsubscribe', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9277ceba41b297547eedec', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'F288BAA2FE8E23AFC6ABE034CDF0884F72AF2460BE54E3F10D99F7256B05FBF5', 'confirm', '8d301d065b784daeafcdf9468ed72173', '019cb7f9eb9275d28129fb9edaa779ec', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'55A5BAB61B914BFF3C01DCDA219F2B6BBD4AA422ADD546038A1D632902A7B836', '019cb7f9eb9275d28129fb9edaa779ec', '2026-04-03 08:32:15.250000'),
(X'564E5F43D8FF32D6CD8F3934B83C6ABB91647D1A7D46C931C3B5F140D5BEDFA9', '019cb7f9013277e499b2dba5fb83a0c5', '2026-04-03 08:31:15.250000'),
(X'5992EF087A3C4BC8A5C3EB85733BC4F8713A6C0F5D78C0AC689BCF8D2CA77A91', '019cb7f816d27a8796e8316f94fd7463', '2026-04-03 08:30:15.250000'),
(X'709E43B451BDE9383C69EB95B62BAEDDEE41B2C75B652301B1579DC90AD1FFBB', '01a206a0cbf8709aa0a2ad84d41626c2', '2026-12-23 04:18:51.000000'),
(X'99CE792D4CB5EC0A61E13BD2CCD503A931BAFD924F73833689322F832C4F51AA', '019cb7f9eb9277ceba41b297547eedec', '2026-04-03 08:32:15.250000'),
(X'D59151DE595F79FA0955F1116B6227F6E67D0B35959D8705FE6364A9018CDF88', '01a1384f66107a37927b742a83bf5952', '2026-11-13 02:48:10.000000'),
(X'EF22DF9ACC3538515B5BCCFE85A069E0BA5E18E7BA3F5F28EEB9967E9F41FDC5', '019cb7f816d275bf844755ea4cb66960', '2026-04-03 08:30:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d278549ca5deea2358e884', '019cb7f816d27d1b98fd3627099dc899', '35bf79cc3c8c4e548f9b9f6bcedf7b01', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('15c0846cdf33462b868feaae88a41290', '019cb7f9eb927d869e9b81e001ed8299', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "416b1fac88f24a3899dc346287c6ded8", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('1935c5a9637b4af194d50aca4d99197b', '01a206a0cbf8727da5f2f410e43be27b', '2026-11-23 06:04:00.000000', '83fc5f1da09e4c618ab2eef4cbde433d', 'status', '{"from": "new", "to": "engaged"}'),
('231f45ce899b4c148167a4fc4800662e', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('37a70ff54fca47de9750a50e0b18afc3', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "416b1fac88f24a3899dc346287c6ded8", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('3cd75d0590b9415dad06365ffc173322', '019cb7f9eb927d869e9b81e001ed8299', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27d1b98fd3627099dc899", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('4690a7d505654ac5b68567d802e53b4f', '01a206a0cbf8727da5f2f410e43be27b', '2026-11-23 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "83fc5f1da09e4c618ab2eef4cbde433d", "rule": "All others \u5176\u4ed6"}'),
('601b74f809d347cb8ae7fe4d74c1e782', '019cb7f9eb927f659c7b0d98d4219c48', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d2745683a8e817453367b2", "verdict": "linked"}'),
('64743668428e4979aa88cdc511d85756', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('6c4b13eea94d4047a84eb324afea8fd4', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('77adda5b86404139a9a27b45dc0d980b', '019cb7f9eb927f659c7b0d98d4219c48', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "0cbda811912a4ca6b3960d9ad95e028b", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('94d9d916ec2a469bb8bc6200d2fc0e52', '019cb7f901327bb0a99f37ebf2b4a0a1', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "0cbda811912a4ca6b3960d9ad95e028b", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('d6baadaef940400fadf779e7ac895594', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927d869e9b81e001ed8299", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('e7a91b81565b4f388bbd1add33091520', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('3392577fed034edf916b9581e0d7d63f', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0),
('6b14752be1dc0664b85c10ccdfc54d93', '01a206a0cbf8727da5f2f410e43be27b', '2026-11-23 06:04:00.000000', 'ours', 'phone', '83fc5f1da09e4c618ab2eef4cbde433d', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a206a0cbf8727da5f2f410e43be27b', '2026-11-27 02:15:00.000000', 'ours', 'phone', '83fc5f1da09e4c618ab2eef4cbde433d', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('d499cb33900f45caa09fafbb36a2be5d', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9276ac808309a6db3eea92@zone.example>', '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('35bf79cc3c8c4e548f9b9f6bcedf7b01', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["6ddbafec4e1a44bb92730c30bf270fda"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d27d1b98fd3627099dc899', '019cb7f9eb927d869e9b81e001ed8299', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d27d1b98fd3627099dc899', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d27d1b98fd3627099dc899', 'erdnussfrei', 1815155727616000153);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('c2ff7c6fa43b44a581b42df15bea5157', '019cb7f816d27d1b98fd3627099dc899', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '6ddbafec4e1a44bb92730c30bf270fda', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d27d1b98fd3627099dc899', 'sites', 1815155727616000153),
('019cb7f816d27d1b98fd3627099dc899', 'talent', 1815155727616000153),
('019cb7f901327bb0a99f37ebf2b4a0a1', 'sites', 1815155789056000161),
('019cb7f901327bb0a99f37ebf2b4a0a1', 'talent', 1815155789056000161),
('019cb7f9eb927d869e9b81e001ed8299', 'sites', 1815155850496000665),
('019cb7f9eb927d869e9b81e001ed8299', 'talent', 1815155850496000665),
('019cb7f9eb927f659c7b0d98d4219c48', 'sites', 1815155850496000072),
('019cb7f9eb927f659c7b0d98d4219c48', 'talent', 1815155850496000072),
('01a1384f661074dabaf7432ab31a3411', 'sites', 1834952796160000017),
('01a1384f661074dabaf7432ab31a3411', 'talent', 1834952796160000017),
('01a206a0cbf8727da5f2f410e43be27b', 'other', 1838497311744000635),
('01a206a0cbf8727da5f2f410e43be27b', 'sites', 1838497311744000635);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d2739695c7e9fdbebde342', '0cbda811912a4ca6b3960d9ad95e028b', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d2739695c7e9fdbebde342', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000153, 'gdz dz zv vy vyp ypr pr ry yh yh7 h7z 7z z fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzv zvy pry ryh');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000161, 'gdz dz zt th th4 h4y 4y ys sc scv cvn vn n fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzt zth 4ys ysc');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000072, 'gdz dz zt t8 t8w 8wa wa aj jp jp3 p3n 3n n fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt zt8 waj ajp');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000665, 'gdz dz z6 6h 6hc hc5 c5 5g g2 g2d 2dx dx x fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz6 z6h c5g 5g2');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834952796160000017, 'gdz dz zv v7 v7e 7ez ez zy yf yfk fkm km m lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dzv zv7 ezy zyf');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838497311744000635, 'gdz dz zn nt ntc tc5 c5 53 38 38j 8jh jh h fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzn znt c53 538');
--
