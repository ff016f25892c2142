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
CREATE TABLE instance_key (
	name VARCHAR NOT NULL, 
	present VARCHAR NOT NULL, 
	"before" VARCHAR, 
	CONSTRAINT pk_instance_key PRIMARY KEY (name)
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
INSERT INTO alembic_version (version_num) VALUES ('initial_f4fe764f2e3d') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('035f9e19885a47b4998052e7e1eeac1e', '2026-11-23 06:04:00.000000', 'staff:lead:status', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', X'A496855B93E8838576753C3A3EC5BECB5BBB0A7187AB5582C69246CE18C440BF', X'7B226163746F72223A223564616661383031306365663462666662636338366234666662313638393336222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223033356639653139383835613437623439393830353265376531656561633165222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731393838326263333266613036623636383964222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', 'e637d58412a35ac34d5aea78d5c1eb2042d4eb8d7279b3bb98968bf2727d41d4'),
('0ae1432291f34fd2a061779f5042349e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327185abf108cb58a7ed94', X'A7C3DF9970EDEE579DF770AB09C3DA4EFC8882A1F8D4C25F4261F7E5B46C8278', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A226664623235346235613964653432393138303235343637363639313061623133227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223061653134333232393166333466643261303631373739663530343233343965222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323731383561626631303863623538613765643934222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd45070e005f78960d439836840e6edeb455fa53563d7377bcc712dcadbd37c7c'),
('0df1b3c04b1f47cc98efe0e584237942', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d274c7b34eb077e7b75d52', X'731D7EC71DA083C3CC20335ED4DAC169DC65F40337B2E3429EBCC73A5A61A8B3', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323734633762333465623037376537623735643532222C22726F775F736861323536223A2264626632383561643336363361613464636139313332616639646464373862336566353465303638663139303966643961663065363733366164616136653165227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223064663162336330346231663437636339386566653065353834323337393432222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323734633762333465623037376537623735643532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '203b14e4b6c198af79c5f248f18b546327e5619197df9ae44f1d4df3750cdbb9'),
('0f371a3c4c2042bf8adc46d963e982d3', '2026-11-23 06:04:00.000000', 'staff:contact:log', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', X'114FA0D210F8EE34B16BC6F56BE62C326C64279073557AF119BD2B1C6EA2C5A6', X'7B226163746F72223A223564616661383031306365663462666662636338366234666662313638393336222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223066333731613363346332303432626638616463343664393633653938326433222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731393838326263333266613036623636383964222C2274696D65223A22323032362D31312D32335430363A30343A30302E3030305A222C2276223A327D', 'cf7f47c8de35b483e79b5f2e5ec7408d6eb30d8f2d8c91ec1c91e2ba44e52bc9'),
('10cf59dd76234d0dbe557e270f4fc563', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'4F08E3711BEF4D614D7D4C8E287396193B58BCA9F8FC06B7F07F13D2AE9BDAFC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323739626138363733663534396533366666636133222C226974656D223A223534643339656339393738393439373638616534626261666531363666343432227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223130636635396464373632333464306462653535376532373066346663353633222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '2c7207f0c2a91a0e7fd83d9de9ca323191e1bb845babc4eb94812bbc84c19db3'),
('1230c709e64e4f28a66c0d1f683c1fdc', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'978C5B40831AE3821076B4BF9B483D177043E2C4013BCA845E6D9C81D7054BA6', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223132333063373039653634653466323861363663306431663638336331666463222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '3412f2372d623c2882c68303438e98c72fef83442cfbe5322937cb0b9e6c5cb0'),
('13b66486ef7440499aeaa2a1b425fe73', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', 'c6f10b84cf0a46f99819dafc064a2a83', X'59F4E73B3AC9C6B559151C1ABB7C8C20474D2FD25BC6E7D6090A5224EF445524', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223133623636343836656637343430343939616561613261316234323566653733222C226B696E64223A226175646974222C227375626A656374223A226336663130623834636630613436663939383139646166633036346132613833222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9c4a4dbb1d62aca89e9a22ae919bbb4de37389c9c67d6467e4943fb2131e9d3f'),
('16e38fe2d9f54ecb8b1eb2fa463842df', '2026-08-31 04:50:04.968000', 'staff:account:create', 'a867b7bf725c488a826abeb0cc317e21', 'a867b7bf725c488a826abeb0cc317e21', X'C73A7567D62B88EAD8E9805926581EAC1A5BB9171D3A539CF3EA9597EE2EAE9E', X'7B226163746F72223A226138363762376266373235633438386138323661626562306363333137653231222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223136653338666532643966353465636238623165623266613436333834326466222C226B696E64223A226175646974222C227375626A656374223A226138363762376266373235633438386138323661626562306363333137653231222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '74b8c0d84405eb66398775c11fe9f46767b125b265564f304ebebba2f40b6939'),
('197f140251674b189051b813c21fc19e', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '992d2dde666c4f1190fb2cdb39e694fb', X'64481E7242A02A6F08D29893C9A436B3D6B27F0FEA7C3C013975C14F9029DFAC', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A223139376631343032353136373462313839303531623831336332316663313965222C226B696E64223A226175646974222C227375626A656374223A223939326432646465363636633466313139306662326364623339653639346662222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'abfc695eea19adccdadba00fec86d7763a07aff01fb3e5b5c7f0dce4488bc280'),
('22369f891a534267badd876fcf33bc16', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'D40E294DD543B971BC0469D29C42104BC56A94450F66C17B84DDBDCCD5B7B04F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223232333639663839316135333432363762616464383736666366333362633136222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'a291fc2092b9f77fc5c0d36b65e55f76f3192b0be4eee6539f9405249123d313'),
('26edff005e46465cbf5e22543b25b9fe', '2026-08-31 04:50:04.968000', 'staff:routing:change', 'operator', 'b2a1a897a9944596a82283493d0faebf', X'AC4F38CDD5134E3B43B5E2B1F989EE1BF47DB0F5AF7F2B1443A98EE22BDE45B6', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223236656466663030356534363436356362663565323235343362323562396665222C226B696E64223A226175646974222C227375626A656374223A226232613161383937613939343435393661383232383334393364306661656266222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '05a89814e0f2e72a9558605bf032fe765eeb5e55670b28efca282bb051e46073'),
('28c9d6f9c5fc44fbafa62d7511482701', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27b3fac32d9d0c97841bc', X'03521883DD1C28F025739BB04B2A08CDADD20CEAC502FE52536E8FCA0E98C4F7', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A223965313932343663373634313430396461316566313239393130383332303036227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223238633964366639633566633434666261666136326437353131343832373031222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c89ea3538f434ff8c2e94dc7bb5b5bae9901917d6da90f7db0a8e89736cd7fd6'),
('2f5d8777db1d485a927759eef82195f8', '2026-11-26 04:50:04.968000', 'staff:account:absence', 'fdb254b5a9de4291802546766910ab13', 'fdb254b5a9de4291802546766910ab13', X'EC3F929EEE78EA1E2704E91912B8F09F5D3E1A1AACC13C62BE7A9C5E200BCFD5', X'7B226163746F72223A226664623235346235613964653432393138303235343637363639313061623133222C2264657461696C73223A7B22646570757479223A223965313932343663373634313430396461316566313239393130383332303036227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223266356438373737646231643438356139323737353965656638323139356638222C226B696E64223A226175646974222C227375626A656374223A226664623235346235613964653432393138303235343637363639313061623133222C2274696D65223A22323032362D31312D32365430343A35303A30342E3936385A222C2276223A327D', '8e654f82cca4bfdadeac9dd073aef9fbf4d0d010ff045c21091ceef584e303cd'),
('4244101bff0c4788a2c0fe6b30d35426', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'6E4283A4CC8E55F8A1C1119B3D6F596D89B27C07559113C97CFF620C4D127262', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223432343431303162666630633437383861326330666536623330643335343236222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'fa82856b9c3e09bcd0dc65a5e4263b2c9fce7572c6c3f3e2bd1a68ea29d9dc66'),
('42892eb348bb49268ce0818d768baeff', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'E83FC6F9296026C25C275FD17E39E72A80A76ECAF2BF4370C380F3911CE8FC8C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223432383932656233343862623439323638636530383138643736386261656666222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5046e83057edb656b19e654d8d562e498381cf428211e3efd1cd84e13f126e67'),
('4292c4da96ad4f38add292e2959981a2', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'F0023A52F39AA469D339B93A91D05701ED8EAE44C88DF6F7E004E74DE1D0825E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223432393263346461393661643466333861646432393265323935393938316132222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '42791bfc54647d65ff8897b7265d2bb45eb4422b4713d1398958d4e805a92f57'),
('42d0919eaa5a428f81b5f1176a15eaad', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb92735eb5784850bf4fd3f4', X'2A2FF98B6FFAEB9E4D105B0996E4D45FF00D1623EAC6E4BDF8CF674FB41E267D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A226664623235346235613964653432393138303235343637363639313061623133227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223432643039313965616135613432386638316235663131373661313565616164222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733356562353738343835306266346664336634222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '06395b56f1ee87a22a1b40d3b9b54d5743af2f888aa05b7ab1179d277bc19d66'),
('436d45ee414f4289862fe9123a3d781d', '2026-11-27 02:15:00.000000', 'staff:contact:log', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', X'BFB5A7E05A8FF4CCAF1F4C113FD4270CA95907B20AF98A689A940CCDD7040AA2', X'7B226163746F72223A223564616661383031306365663462666662636338366234666662313638393336222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223433366434356565343134663432383938363266653931323361336437383164222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731393838326263333266613036623636383964222C2274696D65223A22323032362D31312D32375430323A31353A30302E3030305A222C2276223A327D', '831076202bd313e147dad69908d89b1a577b362bd843c876b5bfe63500acf98b'),
('4f52e2df6ac944129db90e431079412f', '2026-08-31 04:50:04.968000', 'staff:account:create', '24c1de445481483d82eed8512696870c', '24c1de445481483d82eed8512696870c', X'BC67D14B25309182861DF2D3BEFDE27884DAAEE0B90D8BFD5DC500B26F03A402', X'7B226163746F72223A223234633164653434353438313438336438326565643835313236393638373063222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223466353265326466366163393434313239646239306534333130373934313266222C226B696E64223A226175646974222C227375626A656374223A223234633164653434353438313438336438326565643835313236393638373063222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '90b83d5f79eb58f5b821623bf14af272be22622bb894f907a640c2a1e0eb8f1e'),
('54137eb4049f4aef8a818013caddf41f', '2026-11-29 04:50:02.550000', 'operator:policy:publish', 'operator', '', X'C4BA16E6A53AF893207CE3FD7A01353AE9FB9E945F79D7401AE9CFC7BA08F887', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2232366434353236303630373164353634663239616261623131643836643265313865666365663962613431623739343938613136643933383765663862373562222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223534313337656234303439663461656638613831383031336361646466343166222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A35303A30322E3535305A222C2276223A327D', '8fcb004aaa0c15b9a784627051ce6ce190d8ea43609c259c1c7281e8a07cb237'),
('554f280de04248a9a0ab116caec24259', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92735eb5784850bf4fd3f4', X'787AC56AFAB9FE5314396E2726DFF39EDFE72BCE635CCD2339A44BEDFFA44779', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323731643939653530333939383766653836356635222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223535346632383064653034323438613961306162313136636165633234323539222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323733356562353738343835306266346664336634222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0801a8a0002f73c12877167e1e09a09ed4f8d1cd08b12e98a0a2c38cf673d10a'),
('55cadb37feab4291bab537bee8ab44aa', '2026-11-29 04:50:02.550000', 'operator:policy:publish', 'operator', '', X'41984638E0E62F35FDB7D4AEE44C1AACFECD760897714C77C15B2B9967ED5D6A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2265333538373037616133356166633632333730633763373439353266636661333838633937316362353664353032323036373939616365346439393163353237222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223535636164623337666561623432393162616235333762656538616234346161222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A35303A30322E3535305A222C2276223A327D', '3990d76377bc1553639e2e41386c28d102fe43902a7a142bfd8e4dad7dace430'),
('5a617256b1744a93b5475b35d4d6a3fc', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327d668b1bf5cab184fb6b', X'4C15E05FFE5E10C009D5C6204B499A2683F9BB603CFA57C370308CE40713AA54', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A223965313932343663373634313430396461316566313239393130383332303036227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223561363137323536623137343461393362353437356233356434643661336663222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323764363638623162663563616231383466623662222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a7e926ff163852af91039b06d81d6d740d695f0354d647fe1d725ac296176e25'),
('5c2e3273aca34b45be2453e586b139b4', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'E94390E6DED53A57FE1E5DBE496DE226CBFA3E96DD22D69A6A82BEE40570A214', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223563326533323733616361333462343562653234353365353836623133396234222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '15e5a1df1b0ce00abfaeaf2246f42de141fbb0e9ef44722863e53e4c0df67cdc'),
('5d57b56e40174ba28b00650de6a6739b', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '483759d317664aadafc7c47a54e8cbfc', X'60E4DD43B958B5EBDEDBF3BE7C09266DA496752A0A7CF6B3A5F9B38F1DD66062', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2265623437346364366663623862386433353863666230366638643662636339326637656139313536653663636234633230383437313563346661633534633838222C2265726173757265223A226336663130623834636630613436663939383139646166633036346132613833222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223765613263386162623236373431346238636534626132373931353261326337222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223564353762353665343031373462613238623030363530646536613637333962222C226B696E64223A226175646974222C227375626A656374223A223438333735396433313736363461616461666337633437613534653863626663222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'bf085cf4ed5b3e7efebde7d7a78f5e8fc0e87cac0f0e2f7dc3a7079b264302ef'),
('645fad6cd11f490abf312a6e1847a0be', '2026-08-31 04:51:04.968000', 'staff:routing:change', 'operator', '57e1a87ec27b4b00baf49700a35f7ec8', X'7C8EDE0249AD4168F069984977847AF65AB7F4483390285F2D439A3473E49BB8', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223634356661643663643131663439306162663331326136653138343761306265222C226B696E64223A226175646974222C227375626A656374223A223537653161383765633237623462303062616634393730306133356637656338222C2274696D65223A22323032362D30382D33315430343A35313A30342E3936385A222C2276223A327D', '1cbe524f86cf25de5a85dff9ccace1d8c9ab4fa8b5c84878636ff4849674f9d7'),
('67c229c505af4a37951129c0fdc937ff', '2026-08-31 04:50:04.968000', 'staff:account:create', '9e19246c7641409da1ef129910832006', '9e19246c7641409da1ef129910832006', X'AEEDF671667C182625B0773F016549C868B7757B27899E86BC1BD20C1C3B67B2', X'7B226163746F72223A223965313932343663373634313430396461316566313239393130383332303036222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223637633232396335303561663461333739353131323963306664633933376666222C226B696E64223A226175646974222C227375626A656374223A223965313932343663373634313430396461316566313239393130383332303036222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'd8846ddefe9fafd64d2af9d5f579ecdb8134015852f7a5bfaed44d5f43d16c00'),
('6aa2e937b3ca40699d78526f058fb67f', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '483759d317664aadafc7c47a54e8cbfc', X'711A13B0992ABE57CE14F79A48D4558ED93F1B8A839C7EDE4E26D101D17BD272', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223765613263386162623236373431346238636534626132373931353261326337227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223661613265393337623363613430363939643738353236663035386662363766222C226B696E64223A226175646974222C227375626A656374223A223438333735396433313736363461616461666337633437613534653863626663222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '89525a6718f2cce42807084d786834fd07bb77c8f8a04c6db17bc0326f545a1a'),
('795f16686d664c9392b5d805805f436c', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'1A0FA0C06D581F46A7426F6B749009F63DF50513EBB0C8EB3D55E014969F1B54', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223931366437393363346431303430383539396161313739643737626264356433222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223739356631363638366436363463393339326235643830353830356634333663222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '0cb7468d4b1280bff2f5728b9ad5aec6aa1451467472b23b02f4b8e52a45bacb'),
('7fc40f29029e4a5fbf02e13546f0715e', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '992d2dde666c4f1190fb2cdb39e694fb', X'8FAB2C52FFDAE6347E4CD512D50D99C424528916014F68C3C28850B0D429F3A1', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2238323138613433643235343062636665373466393137323038653135656663633334623432313937376633653266393239366435336265336639613835393934222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223766633430663239303239653461356662663032653133353436663037313565222C226B696E64223A226175646974222C227375626A656374223A223939326432646465363636633466313139306662326364623339653639346662222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '5760a4dc90933415986fa9528a4e4b047899b24e9a9ca766e11d2f5406f77e93'),
('8550133ed5df4ce6916f7487a8244f30', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'cf64895b10f5429a824893bf0859f8df', X'D1FFDDC3E5C3F0B2B787CCDEEB82143531BD3A859269D8E51048D54034945802', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223835353031333365643564663463653639313666373438376138323434663330222C226B696E64223A226175646974222C227375626A656374223A226366363438393562313066353432396138323438393362663038353966386466222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'a582407cfc7017315baba3071d647cef12feac19c931e47245b85e5d1495471a'),
('86374780027c407ba8725fc5bb7b0520', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27f338db93a8a220a4bde', X'05939BA5EB1D0645E75137DE92E4EC51510E1132E73430A5094C6C2E4D69F8A8', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323734633762333465623037376537623735643532222C22726F775F736861323536223A2266333830386135616565653164376437613637353934643161323866623061646363303835303835393634383063313337313736623536663861653333393566227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223836333734373830303237633430376261383732356663356262376230353230222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766333338646239336138613232306134626465222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fa6db9f4b4102c650f041cef314949e86aba7e605c89a77db0c00aa912b65423'),
('9a4e96cbdb7848d6a47112962e35d167', '2026-08-31 04:50:04.968000', 'staff:account:create', '5dafa8010cef4bffbcc86b4ffb168936', '5dafa8010cef4bffbcc86b4ffb168936', X'4C6FBAE5F21787378E1285320D69C20D9666DB1141C095FF2F98A97AED491244', X'7B226163746F72223A223564616661383031306365663462666662636338366234666662313638393336222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223961346539366362646237383438643661343731313239363265333564313637222C226B696E64223A226175646974222C227375626A656374223A223564616661383031306365663462666662636338366234666662313638393336222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'b2ec8c62f923b45842933c84f09b1f88ec6b65d711a7f8832cf3a51329b3bb8c'),
('9ca223c1f2934cb3b997f0d9699d9e4e', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'DB88D6F5C0FF66E875D485187CD8D798D8B6210D8A63A92CAD8408F15A1FE8A8', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223963613232336331663239333463623362393937663064393639396439653465222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '6b7ec6a644f02b463ac41e466497de645386857b4109b01eea5b38478d188971'),
('9f4772b700ef4cecb3a74cda79d260c1', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d271d99e5039987fe865f5', X'DFC01C7BCD05C45F6099566F3C503C163CA9FAE1BCD382FC74DEF2176CB3155B', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A226664623235346235613964653432393138303235343637363639313061623133227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223966343737326237303065663463656362336137346364613739643236306331222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '15c76ad89883794d08a440ec3e8357cc86cd7584bf4f21c6f7432bd33718e786'),
('a629ffdcf82b4fbdb84a1a503227af7b', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'450E46F9D11860918D0159F8A63BD038B9CB97137E3BEBBB6C3EE527B6652B26', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223534643339656339393738393439373638616534626261666531363666343432227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226136323966666463663832623466626462383461316135303332323761663762222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4cf543b5c7d06d437777f30bba7589e525b29809225b33562b41e168ae7ecabc'),
('aae70d74afed4c0cae653fc377eb2e02', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'9C5AC5194E9A9FE680244BF51DF00EE8696D7D63464DAAD8E5ADD8CF3474D6C3', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223135663439383630313134333463363262323339366565373132336366343838227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226161653730643734616665643463306361653635336663333737656232653032222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b53432802db950696a3bb9b3f6ebb4430b7bd26af95281607cc6d40976a3ed46'),
('b427248d9cf240db8e8ef23a584ecc59', '2026-03-04 08:35:15.250000', 'person:data:act', '', '483759d317664aadafc7c47a54e8cbfc', X'E6F821E54D1E34BF668EE33E5BD5D1D7F79909AB97BC40901A8F96CE019FFFCE', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226234323732343864396366323430646238653865663233613538346563633539222C226B696E64223A226175646974222C227375626A656374223A223438333735396433313736363461616461666337633437613534653863626663222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '70ba91547c4d58c540a071be900623d90a3c1d2fda56d259968a38fad1d9a6d4'),
('b75ce77c85624261aecb370e0cfce3f3', '2026-08-31 04:52:04.968000', 'staff:routing:change', 'operator', '541142c77cce4b92ac9d166a3c245cd2', X'2D3FFF646F1C9D1753A3887B6FA7856CF88B9E758BE09BEE6F08877F8671107F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226237356365373763383536323432363161656362333730653063666365336633222C226B696E64223A226175646974222C227375626A656374223A223534313134326337376363653462393261633964313636613363323435636432222C2274696D65223A22323032362D30382D33315430343A35323A30342E3936385A222C2276223A327D', '3af4521135f6f47bae6c56fdd824e94a73c4ba3965d7acc45e22a67e8ebe9254'),
('ba7d044c61ef467da25b29098d5f0280', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'F19D5E57BF2808A47A2397EA2C7ACBABB4612224647868F53F78585F11188222', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223839363562353333613865343433653939636533633333663863386634636666222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226261376430343463363165663436376461323562323930393864356630323830222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'f94f9e574e7faaef5514971bdc242bf90721e069296d888925af9322bfd3310d'),
('bb8b3d149b3b49a09246876cf52d052c', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'5E243342609B66A6C7B91451F3DA2B6FAD0E329FEB2E791615BB67E72EF9B621', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226162363834326431383233303436653938613666383064636334643733353061227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226262386233643134396233623439613039323436383736636635326430353263222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'f4be6ec6523915439e881916d8463e36c0a40f0e011c5667378393e3152f0f7f'),
('bb910def92a2496495fded9dc8872f2e', '2026-08-31 04:53:04.968000', 'staff:routing:change', 'operator', 'bd275d11aaf64d2b8d645e2a65f7be79', X'93EA2ADE47E1F6D094238FD29AB9E9F160528CE759DDE031A0E39DB992AB9A0A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226262393130646566393261323439363439356664656439646338383732663265222C226B696E64223A226175646974222C227375626A656374223A226264323735643131616166363464326238643634356532613635663762653739222C2274696D65223A22323032362D30382D33315430343A35333A30342E3936385A222C2276223A327D', 'b0dfbcb8b1056d4099b3c47f35d9e82b1b8a98feba80a856f4dd94995f3a1b55'),
('c6422d7d90d94b0aa7e4cb15ddd637c0', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'0B74C884D35B10EE1F66272EDFBC8A863795672D8781AE4C3834CF7173D948A1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223739626665323663666662653430343661363465343066633639396532613762227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226336343232643764393064393462306161376534636231356464643633376330222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '5d6644aa210f17d8810673217361ceffd52100c908cac7b9e550297b5d9d2aad'),
('cd9cce04cc584365acdfbf49d38f0bcd', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'E3928AF94F63D84925FCB7882CD35406A7DD9E52DAE2524C7429E94958E6D7D6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226364396363653034636335383433363561636466626634396433386630626364222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0ccb076d4f8b75534dfe166323129e297fce0a5d5726d72624cd1637490aa76c'),
('d01fa744664047dfb2940e7d875655e9', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'5C5F0901EDF2DB2E5FB04D1AADB7017D9F4F23AA11E3185F476C6054562F8423', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226430316661373434363634303437646662323934306537643837353635356539222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'bbb3464ee2f131bf5f94ee488416c0dfc07718de722d6ef3ff81c8d8f13c22fc'),
('daae61586fa245b88831885a581e968b', '2026-11-29 04:50:02.550000', 'operator:policy:publish', 'operator', '', X'776C75D06D46C23B7E81E473C942B8AF3278090EC1B49FBFB2E282FC3C60D5B4', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2262666461393261346161373264633333653631643136616538336462656330383063306339303134623766613839376366666363313438623564656430313761222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226461616536313538366661323435623838383331383835613538316539363862222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A35303A30322E3535305A222C2276223A327D', '0fcd4d36dedbdfbef7338e7655e032b4a3e279645729422c94b46cad8b7d0229'),
('dc2bf98fc09d443ca95c0cf417040186', '2026-11-29 04:50:02.550000', 'operator:policy:publish', 'operator', '', X'5300AA9C161B400FD68AAC68855DD9D5B0ECC13BD4647381D921837C8E3A5D21', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2234393930343631393535613964376162346132303334636562336334333131626361333638623932343961666663323430313530653237613237646166643166222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226463326266393866633039643434336361393563306366343137303430313836222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A35303A30322E3535305A222C2276223A327D', 'a5e7160ea71ed199d0685b499fba233c2aef2891b75108969c103f6c34cfe613'),
('dda96ad1dd754b2ab57be434228fda0d', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'896922B3AD0CD89EBE95682124D98B450A391C373F9997B02E7AE0269C8CDC06', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226464613936616431646437353462326162353762653433343232386664613064222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '409d85d5d2162e15656376010f00b181aa7a1840e77269428808331827920151'),
('dec7c49b99744582b116b71796f9feec', '2026-11-29 04:50:02.550000', 'operator:policy:publish', 'operator', '', X'A100614546A2849B22BBC18F854F4E5D30BA8D34B6D8C2A7376343C7E4E3A9DA', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2238636130393131383534616237346434393934613164356235646465633763373066653265626262666339653835613333626465343461646532363534343434222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226465633763343962393937343435383262313136623731373936663966656563222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430343A35303A30322E3535305A222C2276223A327D', '552cb2f6f05b571329ccdaa9f9f23271a8b86f3593b5ba4a94d772826d0da87a'),
('dff25b5a434848e0b884160b01402cff', '2026-08-31 04:50:04.968000', 'operator:account:invite', 'operator', '', X'A6ACFFA8249C05EA3268C22EC36AB2B8F637EC7DF0562F45CE95F227EED5C387', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226466663235623561343334383438653062383834313630623031343032636666222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', 'bd311756a624dd76c592135b24ba2e93cd0a362551a516816f9fa51ccf764781'),
('e09273d9d85c44d08b94a555fe15bb5a', '2026-11-23 04:18:52.000000', 'system:lead:route', 'system', '01a206a0cbf8719882bc32fa06b6689d', X'250C2AD0D46D619282895022B12ED238367579B7BA15D390990D3A905222C7F2', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226264323735643131616166363464326238643634356532613635663762653739222C22746F223A223564616661383031306365663462666662636338366234666662313638393336227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226530393237336439643835633434643038623934613535356665313562623561222C226B696E64223A226175646974222C227375626A656374223A223031613230366130636266383731393838326263333266613036623636383964222C2274696D65223A22323032362D31312D32335430343A31383A35322E3030305A222C2276223A327D', 'a3c755c2c5d0b19d1fa8432fa6ee0b1baced1d10af4c2320be2dd7dec00a8648'),
('e2d3c15d2af04f5db822fa062ab489f0', '2026-08-31 04:50:04.968000', 'staff:account:create', '4481622142f342c0b48df0b849b2dff0', '4481622142f342c0b48df0b849b2dff0', X'49BC832F1790E1420B7C80BD9C810A1490A69B029E09F3D30DF40C93D9DEF0C8', X'7B226163746F72223A223434383136323231343266333432633062343864663062383439623264666630222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226532643363313564326166303466356462383232666130363261623438396630222C226B696E64223A226175646974222C227375626A656374223A223434383136323231343266333432633062343864663062383439623264666630222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '67c1d7e47861380e05826c9ddf31ad1db174938fd8943b611433dd1c468f2994'),
('e3b89138912348feb2ac0636d7669938', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9277a08b9f9cb92e4f3dc7', X'57F4E85370F9D50DD54F14574E8EB11D173323BFD6EE6131F633836D1ABEAA91', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223534313134326337376363653462393261633964313636613363323435636432222C22746F223A223965313932343663373634313430396461316566313239393130383332303036227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226533623839313338393132333438666562326163303633366437363639393338222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323737613038623966396362393265346633646337222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b942300ff08ee6ec76abcd22ebf3a9f2e772557598da34e79015f2eeded11862'),
('e3f4af29a93b48e285e5698079c7af9f', '2026-08-31 04:50:04.968000', 'staff:account:create', 'fdb254b5a9de4291802546766910ab13', 'fdb254b5a9de4291802546766910ab13', X'A3D5A6A4BD349C92E985964D767FD98A9A68BC2DCB313A757ED56C081EC1FD1D', X'7B226163746F72223A226664623235346235613964653432393138303235343637363639313061623133222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226533663461663239613933623438653238356535363938303739633761663966222C226B696E64223A226175646974222C227375626A656374223A226664623235346235613964653432393138303235343637363639313061623133222C2274696D65223A22323032362D30382D33315430343A35303A30342E3936385A222C2276223A327D', '1eb2acc968e9b8e0c82e4f1d40cc066fff8defec29ff51675f935b19b027f665'),
('e481fdf573aa49a38188bbdde9952800', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'C45C3A460A66DE052835D75AA00DDF40B8A5BA9805774D05A67389C31EB4443C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223438666530323134313264633438366338336664633165366264333830653735222C227461736B223A223163303063613033366237313462363238373239633161306164653534373862227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226534383166646635373361613439613338313838626264646539393532383030222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '443edc9bf05cadfe7fa47920e1bb3e27963c7fa9cdf38a58fdac977bf412fbfa'),
('e655070d59814277b53c82deb829a76e', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'CB63DBC7C61AA3FD45AEAAF694306BE2521B27B6B07B97BCAC70DCB599F4164E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226536353530373064353938313432373762353363383264656238323961373665222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fe0d040685049b3b786e16a9564af384b53d3f5e41d74f1971f2b28adf8f241c'),
('e84e7f5075c04144bdda289cdcf1ecee', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'CEB77FA5D58FDF93CA457E316F309D1A7EC898576AFF8B5B0C1D31BDB969F965', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226538346537663530373563303431343462646461323839636463663165636565222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e859da2491c73ffe098ec6bed577c1b5f1b4e69e1e8e50e8ddee6fc61e9831db'),
('ed24f6107a534a9bb30a8d6f306f097d', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'AC1136073893D5E4C4644A4E5362E66B7ABB51A80E60494A5F142DB9D879688C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226564323466363130376135333461396262333061386436663330366630393764222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'df5b4f8073819455e0be6f549cd07282dec0744241af14036b792eef6c71ea21'),
('f537f76208c24c049449bc7e8bb03f27', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9277a08b9f9cb92e4f3dc7', X'1C254AA4A7566F2E065DFC88331E9AEACC0B18809E6731C7FEBE599B0509A263', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323762336661633332643964306339373834316263222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226635333766373632303863323463303439343439626337653862623033663237222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323737613038623966396362393265346633646337222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e35e9ef76a0b0e96d264cd93735ef6d40b15c2414501e5015193695455b1a0ca'),
('f544d9af00ca44dba6c660c682e416c8', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', X'3B472412C39EC60D2ED617E9D91932812F4591783BD269808A1743E28FA89E73', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323765393038363831376432333563366434356432222C226974656D223A223135663439383630313134333463363262323339366565373132336366343838227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226635343464396166303063613434646261366336363063363832653431366338222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731643939653530333939383766653836356635222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '6574557a0a6ca09051b3f3cbeecf77cea01505ce97e59d8efb484adf80b3390e'),
('fb28ba8c7b3a4d0d82e715dd76527584', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', X'B5CD645E0982F114FE0CAE4E399B72C5150CC8A4AFF6C2FCF9F0A2BAACC63B0C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223531356536343239666332653466366239396562613362386166643330613535222C227461736B223A223639646438386565376362663430363039313130656635366130333139316661227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226662323862613863376233613464306438326537313564643736353237353834222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762336661633332643964306339373834316263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '66f1a2ee477dbc8d1753899931fbda4ace9d25f7ddd086ddc7c2185761347523');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d271abac82488eed2b8d11', 'given', 'ebd152aed81c4f19aedd3bfdbbb7de69', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd00808b22a17139c47e5f417fc3ea0a72e96b5ebc402fa839559de86af067200'),
('019cb7f816d2734bb521708e1bbd3400', 'given', '483759d317664aadafc7c47a54e8cbfc', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'a769a302cd08c3024d61022576f7d31715f241d11669476f251b34ad74baec21'),
('019cb7f816d27e36bca71b12d535a0d5', 'given', 'cf64895b10f5429a824893bf0859f8df', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '621f6ef73a58db327786ac611e17d2a4fc0a29a31e568d2dd28cdb59a811dcc0'),
('019cb7f9013277f59eb781248f451a09', 'given', 'cf64895b10f5429a824893bf0859f8df', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '7a13f2a76b175f00756bd8995152a7f8fdce02bf530431c327f1258897be6669'),
('019cb7f901327f478aedbabb52d4295c', 'given', '483759d317664aadafc7c47a54e8cbfc', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ed1dbfb293ee53ecf3f27f5aef30f00d9faa2770c0ead0314c049cf06275ae2a'),
('019cb7f9eb927f8dbbbd73622834a92b', 'given', 'ebd152aed81c4f19aedd3bfdbbb7de69', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '73eae7326075912f85e28828bacacfa3899170055b59810b04ea9d41954a15bb'),
('019cb7f9eb927f9a98b31bd0dbfde67b', 'given', 'ebd152aed81c4f19aedd3bfdbbb7de69', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2787dbd4bc3d38bac8b04e8e4662c5850383560cb760ab5f39b5ef5b20d524f4'),
('01a1388961d07c3eaf3c3a8ddc0f452e', 'given', '9dc0f2bf292f4391a095c8d3e5e35432', '2026-10-14 03:51:30.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '5a07f4fd1ce2716765494382548400b89a1fa75ceb530e786d157764dbe4159d'),
('01a206a0cbf87bcb86f97f6a8f6d9509', 'given', '9b39d91a23214482832ba33a507bc537', '2026-11-23 04:18:51.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'c8de548cfb8a639523d877e913d745bdad032250ab52230a32191a25c52306bb'),
('173d5d2d11494b548d1666120db24f5e', 'corrected', 'cf64895b10f5429a824893bf0859f8df', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'cfc7891bb8febec79b8b3ccfab2de6536307c43b06e719be3319b69801b03714'),
('fef45837e0314cb2993cdeacbfae297b', 'corrected', '483759d317664aadafc7c47a54e8cbfc', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'a704a8154402338c0bd1ab8141e6a0d48b28d7d44e51a37614b69751f48efa71');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('c6f10b84cf0a46f99819dafc064a2a83', '483759d317664aadafc7c47a54e8cbfc', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A226336663130623834636630613436663939383139646166633036346132613833222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223438333735396433313736363461616461666337633437613534653863626663222C2270726F706F73616C223A223765613263386162623236373431346238636534626132373931353261326337222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('c6f10b84cf0a46f99819dafc064a2a83', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('7ea2c8abb267414b8ce4ba279152a2c7', '483759d317664aadafc7c47a54e8cbfc', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', 'c6f10b84cf0a46f99819dafc064a2a83');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "mechanism_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 0, 1, 'x', 0, 'x', '2026-03-04 10:30:15.250000', 1, '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000000000000000000000000001', '00000000000000000000000000000001', '00000000000000000000000000000001', 1, 1, X'0001');
--
INSERT INTO "instance_key" ("name", "present", "before") VALUES
('csrf_key', '60c308b5cc821ea86315ceea30a08c1a226ee43b17f14534c332ab7adffdf3d5', NULL),
('ledger_key', 'be1c62414142846197ac27f3b62cca364c1e8e1a407b8168fec7df596315e6ea', NULL),
('ledger_signing_key', '26095158da2f091967e4389d0659f335f7d2ea8e58af369e02adc9d99b570bcf', NULL),
('link_key', 'c9b94fca1f30a34004f14b4ed80d94eb0db95f23d4711998c49d6b16b17447e0', NULL),
('notice_key', '2ecd89fa62459e2163a84571ab8f5839bc86c9ec3cf6de028ecbc41d3d345f4f', NULL),
('rate_key', '5d07251a6bfa4e3b329c4a1cf16ee17fec888d83d8b60c0e891c1373fdbfe6b8', NULL),
('session_key', 'd183827cdd8d34cfb9a971dbcadca7921fc92e21ab81b7ceaf8156a387341d44', NULL),
('totp_key', 'f763686530b6627d22cd1592f353634fb49d5a5a7c486ae57a80e10ff53ecec4', NULL);
--
INSERT INTO "kept_evidence" ("person", "since") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "lead_text" ("place", "text") VALUES
(1815155727616000501, 'gdz-ht3v-3tsw
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
gdzht3v3tsw'),
(1815155789056000875, 'gdz-jw26-hes7
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzjw26hes7'),
(1815155850496000455, 'gdz-dz86-h425
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzdz86h425
2082110000'),
(1815155850496001012, 'gdz-376y-q7kp
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz376yq7kp
2082110000'),
(1834956687360000438, 'gdz-ae77-7cy3
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzae777cy3'),
(1838497311744000157, 'gdz-6jrh-n2s2
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz6jrhn2s2');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A714573486B486F4A336F57442B5342765077454F4B526D78426B7457646E664376784B5538554962696B733D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A4441766838374B69334B6D493551365A6365757253386B616E6964526C3363306A734F51454244435971724F676F3339665078746457486A5776636A61706978365670454F4B78664662494A707341556A2B743930676F3D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, 'fe0d040685049b3b786e16a9564af384b53d3f5e41d74f1971f2b28adf8f241c'),
(1, 1, '15e5a1df1b0ce00abfaeaf2246f42de141fbb0e9ef44722863e53e4c0df67cdc'),
(1, 2, '15c76ad89883794d08a440ec3e8357cc86cd7584bf4f21c6f7432bd33718e786'),
(1, 3, '6574557a0a6ca09051b3f3cbeecf77cea01505ce97e59d8efb484adf80b3390e'),
(1, 4, '06395b56f1ee87a22a1b40d3b9b54d5743af2f888aa05b7ab1179d277bc19d66'),
(1, 5, 'fa6db9f4b4102c650f041cef314949e86aba7e605c89a77db0c00aa912b65423'),
(1, 6, '0801a8a0002f73c12877167e1e09a09ed4f8d1cd08b12e98a0a2c38cf673d10a'),
(1, 7, '443edc9bf05cadfe7fa47920e1bb3e27963c7fa9cdf38a58fdac977bf412fbfa'),
(1, 8, '9c4a4dbb1d62aca89e9a22ae919bbb4de37389c9c67d6467e4943fb2131e9d3f'),
(1, 9, 'b942300ff08ee6ec76abcd22ebf3a9f2e772557598da34e79015f2eeded11862'),
(1, 10, 'c89ea3538f434ff8c2e94dc7bb5b5bae9901917d6da90f7db0a8e89736cd7fd6'),
(1, 11, '0ccb076d4f8b75534dfe166323129e297fce0a5d5726d72624cd1637490aa76c'),
(1, 12, 'b53432802db950696a3bb9b3f6ebb4430b7bd26af95281607cc6d40976a3ed46'),
(1, 13, 'a769a302cd08c3024d61022576f7d31715f241d11669476f251b34ad74baec21'),
(1, 14, 'e35e9ef76a0b0e96d264cd93735ef6d40b15c2414501e5015193695455b1a0ca'),
(1, 15, '4cf543b5c7d06d437777f30bba7589e525b29809225b33562b41e168ae7ecabc'),
(1, 16, '621f6ef73a58db327786ac611e17d2a4fc0a29a31e568d2dd28cdb59a811dcc0'),
(1, 17, 'df5b4f8073819455e0be6f549cd07282dec0744241af14036b792eef6c71ea21'),
(1, 18, '5046e83057edb656b19e654d8d562e498381cf428211e3efd1cd84e13f126e67'),
(1, 19, '203b14e4b6c198af79c5f248f18b546327e5619197df9ae44f1d4df3750cdbb9'),
(1, 20, 'd45070e005f78960d439836840e6edeb455fa53563d7377bcc712dcadbd37c7c'),
(1, 21, '66f1a2ee477dbc8d1753899931fbda4ace9d25f7ddd086ddc7c2185761347523'),
(1, 22, 'e859da2491c73ffe098ec6bed577c1b5f1b4e69e1e8e50e8ddee6fc61e9831db'),
(1, 23, '2c7207f0c2a91a0e7fd83d9de9ca323191e1bb845babc4eb94812bbc84c19db3'),
(1, 24, 'a7e926ff163852af91039b06d81d6d740d695f0354d647fe1d725ac296176e25'),
(1, 25, 'ed1dbfb293ee53ecf3f27f5aef30f00d9faa2770c0ead0314c049cf06275ae2a'),
(1, 26, '7a13f2a76b175f00756bd8995152a7f8fdce02bf530431c327f1258897be6669'),
(1, 27, '6b7ec6a644f02b463ac41e466497de645386857b4109b01eea5b38478d188971'),
(1, 28, '73eae7326075912f85e28828bacacfa3899170055b59810b04ea9d41954a15bb'),
(1, 29, '0cb7468d4b1280bff2f5728b9ad5aec6aa1451467472b23b02f4b8e52a45bacb'),
(1, 30, '409d85d5d2162e15656376010f00b181aa7a1840e77269428808331827920151'),
(1, 31, '2787dbd4bc3d38bac8b04e8e4662c5850383560cb760ab5f39b5ef5b20d524f4'),
(1, 32, 'f94f9e574e7faaef5514971bdc242bf90721e069296d888925af9322bfd3310d'),
(1, 33, 'f4be6ec6523915439e881916d8463e36c0a40f0e011c5667378393e3152f0f7f'),
(1, 34, '5d6644aa210f17d8810673217361ceffd52100c908cac7b9e550297b5d9d2aad'),
(1, 35, 'a704a8154402338c0bd1ab8141e6a0d48b28d7d44e51a37614b69751f48efa71'),
(1, 36, '70ba91547c4d58c540a071be900623d90a3c1d2fda56d259968a38fad1d9a6d4'),
(1, 37, 'a582407cfc7017315baba3071d647cef12feac19c931e47245b85e5d1495471a'),
(1, 38, 'cfc7891bb8febec79b8b3ccfab2de6536307c43b06e719be3319b69801b03714'),
(1, 39, '89525a6718f2cce42807084d786834fd07bb77c8f8a04c6db17bc0326f545a1a'),
(1, 40, '1ed162c79a524a866e1f0c577726ce51bfb9f92c0f8f15a7982f10ceb9a53633'),
(1, 41, 'bf085cf4ed5b3e7efebde7d7a78f5e8fc0e87cac0f0e2f7dc3a7079b264302ef'),
(1, 42, 'bd311756a624dd76c592135b24ba2e93cd0a362551a516816f9fa51ccf764781'),
(1, 43, '1eb2acc968e9b8e0c82e4f1d40cc066fff8defec29ff51675f935b19b027f665'),
(1, 44, 'd8846ddefe9fafd64d2af9d5f579ecdb8134015852f7a5bfaed44d5f43d16c00'),
(1, 45, '05a89814e0f2e72a9558605bf032fe765eeb5e55670b28efca282bb051e46073'),
(1, 46, '90b83d5f79eb58f5b821623bf14af272be22622bb894f907a640c2a1e0eb8f1e'),
(1, 47, 'a291fc2092b9f77fc5c0d36b65e55f76f3192b0be4eee6539f9405249123d313'),
(1, 48, 'bbb3464ee2f131bf5f94ee488416c0dfc07718de722d6ef3ff81c8d8f13c22fc'),
(1, 49, '3412f2372d623c2882c68303438e98c72fef83442cfbe5322937cb0b9e6c5cb0'),
(1, 50, '42791bfc54647d65ff8897b7265d2bb45eb4422b4713d1398958d4e805a92f57'),
(1, 51, 'b2ec8c62f923b45842933c84f09b1f88ec6b65d711a7f8832cf3a51329b3bb8c'),
(1, 52, '67c1d7e47861380e05826c9ddf31ad1db174938fd8943b611433dd1c468f2994'),
(1, 53, 'fa82856b9c3e09bcd0dc65a5e4263b2c9fce7572c6c3f3e2bd1a68ea29d9dc66'),
(1, 54, '74b8c0d84405eb66398775c11fe9f46767b125b265564f304ebebba2f40b6939'),
(1, 55, '1cbe524f86cf25de5a85dff9ccace1d8c9ab4fa8b5c84878636ff4849674f9d7'),
(1, 56, '3af4521135f6f47bae6c56fdd824e94a73c4ba3965d7acc45e22a67e8ebe9254'),
(1, 57, 'b0dfbcb8b1056d4099b3c47f35d9e82b1b8a98feba80a856f4dd94995f3a1b55'),
(1, 58, '5a07f4fd1ce2716765494382548400b89a1fa75ceb530e786d157764dbe4159d'),
(1, 59, 'c8de548cfb8a639523d877e913d745bdad032250ab52230a32191a25c52306bb'),
(1, 60, 'a3c755c2c5d0b19d1fa8432fa6ee0b1baced1d10af4c2320be2dd7dec00a8648'),
(1, 61, 'cf7f47c8de35b483e79b5f2e5ec7408d6eb30d8f2d8c91ec1c91e2ba44e52bc9'),
(1, 62, 'e637d58412a35ac34d5aea78d5c1eb2042d4eb8d7279b3bb98968bf2727d41d4'),
(1, 63, '8e654f82cca4bfdadeac9dd073aef9fbf4d0d010ff045c21091ceef584e303cd'),
(1, 64, '831076202bd313e147dad69908d89b1a577b362bd843c876b5bfe63500acf98b'),
(1, 65, '0fcd4d36dedbdfbef7338e7655e032b4a3e279645729422c94b46cad8b7d0229'),
(1, 66, 'a5e7160ea71ed199d0685b499fba233c2aef2891b75108969c103f6c34cfe613'),
(1, 67, '3990d76377bc1553639e2e41386c28d102fe43902a7a142bfd8e4dad7dace430'),
(1, 68, '552cb2f6f05b571329ccdaa9f9f23271a8b86f3593b5ba4a94d772826d0da87a'),
(1, 69, '8fcb004aaa0c15b9a784627051ce6ce190d8ea43609c259c1c7281e8a07cb237'),
(1, 70, 'abfc695eea19adccdadba00fec86d7763a07aff01fb3e5b5c7f0dce4488bc280'),
(1, 71, '5760a4dc90933415986fa9528a4e4b047899b24e9a9ca766e11d2f5406f77e93');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d27e66a8cd741104347f99', '2026-03-04 08:30:15.250000', 'd00808b22a17139c47e5f417fc3ea0a72e96b5ebc402fa839559de86af067200', X'14C3BC1AD0DB007ED0446F822DDDF6C39F79CC915481F51E4D00D9C585091262');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'80C940B031181F7B156B96880B6DCBA34F6CB0918974EC4472D0360EA695EB6A2C6EED70E392156A5B460EA27377765AF0207F994A8C5B0172F350C2B9A943D9B67BCB69A0B88106FCDADEA78084F6D3DEA16BBDD4BEBED69D77A0FAAC67DD746B325AE9F38293060861BB75F93D292BDAD3C3655EC900D20C15FA4F1466D1F03C52D4D5A2CB97AC1BEAC65461D7C90D39A69E40EB89AB8AC6222A7A9A34E6F1190A1F428FD9CCDA7DA4BC3CFF3F8C4F4296463D05109B116591D6FBD0D9C5A7959368AAA829A01F4F0274FF6251D5E3944915FA57361EB0E3D6A1BAE12AC1BEFA12279771BD64CE53EC66A1273BB5F7FF722AB59B475340F94E0DB5A3A43336126E1A143C3354FB4570D8D748B724B0B49E7C78759C25E0A2671F6FB03CAC366B80CDB3E4D76A6EEAF41607009C6E828BF098709F24B4C187593FD24E740E5C02D327CE4BDFDEA7DA3F0AE939EF03B970A72EDBF5C91046ABBDF24DC1EB2833CF5359F1A67B99E3FA4B62C70E4BE7D20F33EB17F691B4EFEF8680C07A46D1923580C92EFB088D1A8219C40977A3D116834956E78CC17604DF8F491139052295EC27C3613080D9989040ECF19AA4822E26C4FAA4475822A192F861466A4CACC7FBA529A1BE7EBECF37692AFDB1538DC8561F220B19F851231EBFF7476CF988B98F008A271C0A0F0F55A6FB49A97129111355F151101916D473ABAC9DF0E822BB9BF6B29F3AAAB484395F208CC26C691E15D30B043D3F2BACB9A5ABEA3710D442ED6FADA79E0C1E8CB2A7F96544054E32DAD16271FDA3B57225ED5562E476CC80733EBA9764AC19B03E08E5CB6B95AF2A9B87093F7A65844E86F74561C1DDD89383112CEF84142B4D9F3DB90515E2C453955082156DEC36601C69D923B0046F3E4663F50D3FDDB7425928FE6F395797F2C64E55C13BC8FF486D7BF91372B8347B7CF309EC441DD3378F01A61B2CBFDB7D2AD82B962254C40BCA9D76CE2BF56AF3821681C889FE2028B10C6CA035A04A84E79FDD2E31DA22703C10CC4D0FEF02A2D86B1A1161043EC2C04658ACFB8C4649543C78172A1782903FFB4D81B129279CDA32BFB07D9DB4A87D680C2B9DC3411C3276D74E8F189BCADEBB4A620ED70DDE65BE406A75A6B3ED065889D3C30FCE001119AD968505AB7A2E3524A40251FBD4DA65AD19791EF9B0DF1BAE4F8BD999D8E25C2EAD91B4B7595983244E577772D74F7935F92CA58A853DD974ECC222D059407759CC5BA7B1703ADCDA767136D09124757EA48AD79AEA0990F258FB43949DBB7AF8800BC552E976F6A6FEA1E1F409EDFD3FAFBF3277C34C87213C21E7A122D3A8094C17DAE3738F02A1017123EC3E04636171ED58C217712090C6B5BA3FB5442686A7570227B0FFF470CFE7CC97DE22CCF56E5A2FC2391A377701E384932ED229B491B6FCD57F5FA0A7CA7031FE617708ECC95751BAE67F69FE296EE72E83C8B1F93668AC8E7A34CCB8A520FB42058E179DDA3D11691A4D89EA53FBFF3AF97C1F977AA3E2EBA29CC7023641793AA57B2208D10854084AB294E3CF3BF2B6E16A39FBAD72916F61CBA6A5B039392B57CD9931E15D4276613FA22B93CEA5649D74955771BCDBB22BD0B0E0AB026D0BFFD09ECDC96DE2FBA91E09F7118208EA04424018BD7D4AFFEEB253A456B86C09B1502FDC1A4F66D0E4E4630744140E55C1E8F9D64333D8197EAFACBD683729E18388C94D8704EAA514026EEB91997B19B41B5541D8CBCD94F739D8989C3878FCB942F3F4AB58FA55649C7406EFCC282692C9E5BD559B6A67C8AD751F6B9E8C343A1E8C7726689A717058B550AAB77DEB207237F78CA656B69AE5A1E5E17771B08A3028248932C8FC59684D46D26BC212359FB7CF215F5117902C66AFC4B849B1B7DF3A8DB0E9D5BB5C05BE6C35622B64CB76ECEA215F5DC1FEEF394D8E3C27B56FA5B01DB5735D11C96CBAAFF45A12A1F50510D047031406C3AE52CE9F3E95E39993C7CC0A739ED8C7597DBA59F551E5A2A04B9B6D47E82803E12C5B5D760ECC64A88A079F98FD85B32648EC64ACA1D5D7DC6D7936EDF12C2F119DDF3B7AEFCA43A4D9FC34B99D361C5AC3A522C992F40390BA0B0E5C649691EA6FE1F282463636E4BEF240DB93FE335360D19F2992D4528D82E2395935B4CEF19151C15221774238380FA7D18547D07880B5A535FFC708826809E71E1A9F039B731F34C1E7B0B04C46F615E03CBE3FC7B33B4D1C613890248105EB50483BD0AFCE9C7624A8A9F3A36B84E5EADC61B6947EB5635082500C992212234356F78F0634E315DA583A7D3D3AEB3A74346291A0723B1ACF90300DFF315EC37704F7A2D5B8C9EDBB766BC394ABBE9ED355D3A1E974AE53F58937FEA07F5EEA0CAAC3D5EF696C2A23A06B48ED1EE672E418761F619551D2B9F99A625F31A7B825CD879C92662E4B089A6A0FA4C58FDD4A5B2169B2143113D34D135FFA13902DA9759F51F30497A39A3E32A9FCE581E3EA6A2D98FB7F2394D3586D3942CEA300E621E711DEB508F8FEBD7C00F0980B61A0D130DC0BB3D2ACA57F9F596AED4ADA880B15EAEED83E826667C492C1069009C7670E2B91554A9CB5657D34DC5F68AB9C033A4B8F7A08FD2A37E22D28A06D5F837D05C39381089FA4E05CE733EC550C2E2A8CF28E88AC3545FAFD8C4B5CACE0C7927D6D5D30B3CA8CEAE39A191157175C5ADF8E0649F9527B400F29004C33E798D8DC6EFC6383B14F9D3157C062A1C02F4240089CDB1DF75F5EE0F9B43ABD708F7F2999B048756F745C78EA3F1C4C8F17299013C139E877E03FDE1433D071CDE47BA304880C7CEFE5B71B704A964173A4E8E540B236DEEA5AABCCA58D486313026167B5CEE435C713367F2C915406D2EC617A41745EAFD784584EF5308DFDF8EDAD7DE33D599E74E2B7E4A1A818BD682F34CE71E1141A0E9C471452D7822475F1A0954EC953B4BB5CFE2B795306054FA63630D9452C4F673DB91101F3CA8BDB3F28F05A347F49D743C563D4499B0E3124600E98AEE11442BF11B379B3F45FFC8D26742979AA8D227E2B317B9B807065ACF2124FB0F2443275706825E4ABA53DF5157BFFEAB3A227BC9FF06D5291F3733F933137B2EF48C46AB5AC58E84E9A3100EA0867AF42E2BE710940BCC044BF53C5438CDD0D0F906FA9F10DD636048E434D26F9B476AAFE0CF4814F87BDD17668E27A80A3E4230463A39FA7E6850076F079FBDE6EC0A24FE2025F63019D9B04CB122410FCD6BC2999D280C080');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '992d2dde666c4f1190fb2cdb39e694fb', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '7acd5f5951a34a3ba8e1ccaaff7486e4', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
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
('9b39d91a23214482832ba33a507bc537', 'lead-861126@example.com', '2026-11-23 04:18:51.000000', NULL, NULL),
('9dc0f2bf292f4391a095c8d3e5e35432', 'lead-298954@example.com', '2026-10-14 03:51:30.000000', NULL, NULL),
('cf64895b10f5429a824893bf0859f8df', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('ebd152aed81c4f19aedd3bfdbbb7de69', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('c6f10b84cf0a46f99819dafc064a2a83', '2026-03-04 09:30:15.250000', X'112E400DDD1E6EA954BAF94563E8DF019E4E1BD655FA95F1F857A942D276293B', X'7B226964223A226336663130623834636630613436663939383139646166633036346132613833222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223438333735396433313736363461616461666337633437613534653863626663222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2261373034613831353434303233333863306264316162383134316536613064343862323864376434346535316133373631346236393735316634386566613731222C226964223A226665663435383337653033313463623239393363646561636266616532393762222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2235616131633337326364623935376564653830343234376239623937303332373434393935616361396333666461363535393130623437323564336439636238227D2C7B22636F6D6D69746D656E74223A2261373639613330326364303863333032346436313032323537366637643331373135663234316431313636393437366632353162333461643734626165633231222C226964223A223031396362376638313664323733346262353231373038653162626433343030222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2234303332313462643563393264613937383434623639643466613238343630623838633266316531386563626331316533653731393763376138623339313135227D2C7B22636F6D6D69746D656E74223A2265643164626662323933656535336563663366323766356165663330663030643966616132373730633065616430333134633034396366303632373561653261222C226964223A223031396362376639303133323766343738616564626162623532643432393563222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2236663164346336653137316538623137653234376662346662656161646130633935396363663639336663633033623063353537393938336330333032366139227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '1ed162c79a524a866e1f0c577726ce51bfb9f92c0f8f15a7982f10ceb9a53633');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('458b8c6a615f40d6a2d7eb92dd9372db', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 04:50:02.550000', 1, '2026-11-29 04:50:02.550000', 'published', '', NULL, 'operator', '2026-11-29 04:50:02.550000', '', 0, 1, 0),
('b6b889c7eee348ca97b34840e89b613c', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 04:50:02.550000', 1, '2026-11-29 04:50:02.550000', 'published', '', NULL, 'operator', '2026-11-29 04:50:02.550000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 04:50:02.550000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 04:50:02.550000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 04:50:02.550000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 04:50:02.550000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 04:50:02.550000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 04:50:02.550000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 04:50:02.550000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 04:50:02.550000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 04:50:02.550000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 04:50:02.550000');
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
('541142c77cce4b92ac9d166a3c245cd2', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["9e19246c7641409da1ef129910832006", "fdb254b5a9de4291802546766910ab13"]', NULL, 1, '2026-08-31 04:52:04.968000'),
('57e1a87ec27b4b00baf49700a35f7ec8', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["a867b7bf725c488a826abeb0cc317e21", "5dafa8010cef4bffbcc86b4ffb168936"]', NULL, 1, '2026-08-31 04:51:04.968000'),
('b2a1a897a9944596a82283493d0faebf', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["fdb254b5a9de4291802546766910ab13"]', NULL, 1, '2026-08-31 04:50:04.968000'),
('bd275d11aaf64d2b8d645e2a65f7be79', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["a867b7bf725c488a826abeb0cc317e21", "5dafa8010cef4bffbcc86b4ffb168936"]', NULL, 1, '2026-08-31 04:53:04.968000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('24c1de445481483d82eed8512696870c', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 04:50:04.968000', '!', 1, '', NULL, NULL, NULL, '{}', 'f8d8b67c045a4374a5a1799d2785e26f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('4481622142f342c0b48df0b849b2dff0', '周范例', 'zhou@example.com', 'reader', '2026-08-31 04:50:04.968000', '!', 1, '', NULL, NULL, NULL, '{}', 'e423b790da3f4a2da17a1cd94a18153a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('48fe021412dc486c83fdc1e6bd380e75', 'Lin', 'dbad573bb26f470aa22b0012216e67cc@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'a002406dfae4459abf8cb0d3f929299b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('515e6429fc2e4f6b99eba3b8afd30a55', 'Lin', 'd959dfea97734b399d0b6b48ccba2933@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '9bfb2c7871c74e40b6ad942dcf3f50be', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5dafa8010cef4bffbcc86b4ffb168936', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 04:50:04.968000', '!', 1, '', NULL, NULL, NULL, '{}', 'd74698ed983b4655ba83a3984ab0d119', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9e19246c7641409da1ef129910832006', '林示范', 'lin@example.com', 'handler', '2026-08-31 04:50:04.968000', '!', 1, '', NULL, NULL, NULL, '{}', '7334346a0f05453985e8295cce289d6c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a867b7bf725c488a826abeb0cc317e21', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 04:50:04.968000', '!', 1, '', NULL, NULL, NULL, '{}', '11f19fe375154082b2dbc560c6cfcd1d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fdb254b5a9de4291802546766910ab13', '何样例', 'he@example.com', 'handler', '2026-08-31 04:50:04.968000', '!', 1, '', '2026-11-27 04:50:04.968000', '2026-12-08 04:50:04.968000', '9e19246c7641409da1ef129910832006', '{}', 'fa935b149614471a856086efb107be9c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'714345610E3EFD592A7117BF5D3B998AE4AD67DF187BE0807B7CBF300D0E381C', 'lin@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000'),
(X'8B74F7BEDD9196FEFBAE88DE25A553834B336F8FECF6034BCF9EABBFEB212934', 'he@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000'),
(X'946EB529A0C7E13938DDC8F29835A7E35DABD7ED4413B802C2A0EC1B02AB6B5E', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000'),
(X'A3E22DAB2EE9514ECDAD931E74F7ECBAF4DB4F32680CC5B019C3C939E3EFB7CD', 'maya@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000'),
(X'AD86321F155CAECECC2A6A41DFBF00FC2FA109B04F7C94D44A498EF6F37F5147', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000'),
(X'E8784226781104BDF4CC0C98B20F11867EC647E9C16D50684AED747D8062E655', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 04:50:04.968000', '2026-09-07 04:50:04.968000', '2026-08-31 04:50:04.968000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d274c7b34eb077e7b75d52', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d274c7b34eb077e7b75d52', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27f338db93a8a220a4bde', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d274c7b34eb077e7b75d52', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d271abac82488eed2b8d11', 'cookie_policy', 'given'),
('019cb7f816d271abac82488eed2b8d11', 'privacy_policy', 'given'),
('019cb7f816d271abac82488eed2b8d11', 'updates_email', 'given'),
('019cb7f816d271abac82488eed2b8d11', 'updates_phone', 'given'),
('019cb7f816d2734bb521708e1bbd3400', 'cookie_policy', 'given'),
('019cb7f816d2734bb521708e1bbd3400', 'privacy_policy', 'given'),
('019cb7f816d2734bb521708e1bbd3400', 'updates_email', 'given'),
('019cb7f816d2734bb521708e1bbd3400', 'updates_phone', 'given'),
('019cb7f816d27e36bca71b12d535a0d5', 'cookie_policy', 'given'),
('019cb7f816d27e36bca71b12d535a0d5', 'privacy_policy', 'given'),
('019cb7f816d27e36bca71b12d535a0d5', 'updates_email', 'given'),
('019cb7f816d27e36bca71b12d535a0d5', 'updates_phone', 'given'),
('019cb7f9013277f59eb781248f451a09', 'cookie_policy', 'given'),
('019cb7f9013277f59eb781248f451a09', 'privacy_policy', 'given'),
('019cb7f9013277f59eb781248f451a09', 'updates_email', 'given'),
('019cb7f9013277f59eb781248f451a09', 'updates_phone', 'given'),
('019cb7f901327f478aedbabb52d4295c', 'cookie_policy', 'given'),
('019cb7f901327f478aedbabb52d4295c', 'privacy_policy', 'given'),
('019cb7f901327f478aedbabb52d4295c', 'updates_email', 'given'),
('019cb7f901327f478aedbabb52d4295c', 'updates_phone', 'given'),
('019cb7f9eb927f8dbbbd73622834a92b', 'cookie_policy', 'given'),
('019cb7f9eb927f8dbbbd73622834a92b', 'privacy_policy', 'given'),
('019cb7f9eb927f8dbbbd73622834a92b', 'updates_email', 'given'),
('019cb7f9eb927f8dbbbd73622834a92b', 'updates_phone', 'given'),
('019cb7f9eb927f9a98b31bd0dbfde67b', 'cookie_policy', 'given'),
('019cb7f9eb927f9a98b31bd0dbfde67b', 'privacy_policy', 'given'),
('019cb7f9eb927f9a98b31bd0dbfde67b', 'updates_email', 'given'),
('019cb7f9eb927f9a98b31bd0dbfde67b', 'updates_phone', 'given'),
('01a1388961d07c3eaf3c3a8ddc0f452e', 'cookie_policy', 'given'),
('01a1388961d07c3eaf3c3a8ddc0f452e', 'privacy_policy', 'given'),
('01a1388961d07c3eaf3c3a8ddc0f452e', 'updates_email', 'given'),
('01a1388961d07c3eaf3c3a8ddc0f452e', 'updates_phone', 'not_given'),
('01a206a0cbf87bcb86f97f6a8f6d9509', 'cookie_policy', 'given'),
('01a206a0cbf87bcb86f97f6a8f6d9509', 'privacy_policy', 'given'),
('01a206a0cbf87bcb86f97f6a8f6d9509', 'updates_email', 'given'),
('01a206a0cbf87bcb86f97f6a8f6d9509', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d271abac82488eed2b8d11', X'E2B586A6F378A70CD7993DC86F464F315A9A18529A019C8DBE48F0F298C4A0B7', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2263373335383161336533383966336563316462313336343033383135336532653830333133353766623839613364346361353165396163346261623437643438222C22656E7175697279223A2263303631323830633035646661396264323737643833656463346336326331383634666461626133376163363331666463393161613532666361393733623462222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323731616261633832343838656564326238643131222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562643135326165643831633466313961656464336266646262623764653639222C2270686F6E65223A2231313566383437666237613562613861353132666366643064663834353339643862313565346237326439646366373931643533636637363464343763336135222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27e36bca71b12d535a0d5', X'F8F8DD8C195ECCDE1CE98FB3B05C5A0E60425039DB698075A91FBB9CDE7ACA73', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2231623539326338656438633864356564343933316634633664633932333032623063353962383366336264656438383365306562326261323636333035353261222C22656E7175697279223A2233613764663738323933303234633863663164343766363734303537626231323735646136663463613566376336613039396664346235653439383063646537222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323765333662636137316231326435333561306435222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226366363438393562313066353432396138323438393362663038353966386466222C2270686F6E65223A2237626664336363653733383831633864663561343130396363386130616339623838663865396538343330616336333433626430373262366232663039633864222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013277f59eb781248f451a09', X'EE87526DBB449F287D20E54F3F03152AE0966E3F01E094705F424A377789241F', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262333134383339613462313066303132353936633235306266323537663531363438633730376464346335343966343062313465626339623134333930636238222C22656E7175697279223A2232336135343138346337613332313536323632383331383265306335656564383064313763643165343665313939656334623335333463386239343234653636222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323737663539656237383132343866343531613039222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226366363438393562313066353432396138323438393362663038353966386466222C2270686F6E65223A2233373932306565343762353965623463636563656164346230613939306330323235373865643263366436383039346162343239306663316238373832646137222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927f8dbbbd73622834a92b', X'86DD124262F0CA4D1C7C7B5F5A4DB5BFB48DD0ED0C15B4114B2A45D702201833', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235613533396438616565623835393061326163656564663565343765303034653465376662383639663863396164623039363733656136653930353039393639222C22656E7175697279223A2262353137323436363539303565633638623263373334353031646161633432393133633963386561626132366466633564313130663866333632613464363838222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323766386462626264373336323238333461393262222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562643135326165643831633466313961656464336266646262623764653639222C2270686F6E65223A2234616365356566353232616537323066616332333765663564646431343665643035333239396639393434336436323964353965343634613536643232653930222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927f9a98b31bd0dbfde67b', X'D4879882CCB8945AB81108EA8A224547F8F6F2C86545B9F30756A46BB0F46DF6', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2234613264386663383734663263663339636365313431343936646131393131626261613164333566316265316432663338623330303739363830653162613333222C22656E7175697279223A2261646534643738643938323864326265383438363865303530613361333435313664376562343038323261656365623639666531666233386662316536373862222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323766396139386233316264306462666465363762222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562643135326165643831633466313961656464336266646262623764653639222C2270686F6E65223A2239393631316636653833343939663564353638366336356338396562306333366137653362663438656666316131323630323332613132353138653831346661222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1388961d07c3eaf3c3a8ddc0f452e', X'7B91C818AF714270F72BBBDB7C509DEED7E6F9472A7043E1AE3086A896CEC410', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2231356232333539346565316633366363346162623761373535353536623062313563623239376264353530613466313965383731633863616130653233666237222C22656E7175697279223A2262393563626461383135643432363664613066636362613662653537383738663530646339373737306235353766326230333663343562323265393965663733222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133383839363164303763336561663363336138646463306634353265222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223964633066326266323932663433393161303935633864336535653335343332222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430333A35313A33302E3030305A222C2276223A327D'),
('01a206a0cbf87bcb86f97f6a8f6d9509', X'BFF373D7FB6ACF616DDAA5CF7F4DB2CA639C445428D78ED9B859393A83D224A5', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2238386239353239336336383035366538306539336133393663323666636164363834333461646534646564623265386566346538646436633131666235653166222C22656E7175697279223A2265633938646439326564366435343364396339376665323365653637643634333035386533376332313330636233376561653232633131386165313563653164222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230366130636266383762636238366639376636613866366439353039222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223962333964393161323332313434383238333262613333613530376263353337222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430343A31383A35312E3030305A222C2276223A327D'),
('173d5d2d11494b548d1666120db24f5e', X'A63573483B4DAE3FCFCC1D3714FC5BB8C4FCD8536F23A9AD17F0A3246CDE0260', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239326534653037616534326264306464326130373463663737626462336237353463323566646563393265636235616439646534396335346637666662616332222C22656E7175697279223A2234346239313737656161396538636461353266336232313339313538656461306138656564376630353134646262616137396665633634323535663634353437222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223137336435643264313134393462353438643136363631323064623234663565222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226366363438393562313066353432396138323438393362663038353966386466222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d27ad2b3a810402b7fd11f', 'GDZ-HT3V-3TSW', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27e36bca71b12d535a0d5', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '6baead01823d4ab29db2b4ddd5054184', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27fdebbe0a4627b729991', 'GDZ-ZC8J-X3GT', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f816d271abac82488eed2b8d11', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '121ceae2ae3f46aaac2d5a7372001173', '46e996d0d4b252985a4455b577dd56d404cd0a6673e64aec3797c7859bef8f6a', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '121ceae2ae3f46aaac2d5a7372001173.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9013272f19da8071261e67bb4', 'GDZ-JW26-HES7', 'cf64895b10f5429a824893bf0859f8df', '019cb7f9013277f59eb781248f451a09', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'a5f0c37eeabb4ab3938c4cc356ecae80', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927b0d91d7c492ab973afc', 'GDZ-DZ86-H425', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f8dbbbd73622834a92b', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '346ed808f1fc499093cc934a8dccdcdf', 'bf0f7ca5a7863af4479939c5cca698686c31e247968812f9c2aa640fc57f27a1', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '346ed808f1fc499093cc934a8dccdcdf.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927f6c90ab2ddfa666b0bf', 'GDZ-376Y-Q7KP', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f9a98b31bd0dbfde67b', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '8bba306a6dc6477b9a3e52060da7a2a6', 'e54abebab6f182aa495aff974d34ee720e3c592690f13af683e72d3d51f3fde8', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8bba306a6dc6477b9a3e52060da7a2a6.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1388961d07f82a06cd2f9216414c6', 'GDZ-AE77-7CY3', '9dc0f2bf292f4391a095c8d3e5e35432', '01a1388961d07c3eaf3c3a8ddc0f452e', '2026-10-14 03:51:30.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0cbf87b24a91fb6b4ff30247f', 'GDZ-6JRH-N2S2', '9b39d91a23214482832ba33a507bc537', '01a206a0cbf87bcb86f97f6a8f6d9509', '2026-11-23 04:18:51.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('222ca10ed5e046b69360afeb709512ca', '515e6429fc2e4f6b99eba3b8afd30a55', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('470245182f6c4334a10f2abc2eda30ac', '48fe021412dc486c83fdc1e6bd380e75', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('f0b7dfb4e2c34c6788d7056fa6c56c74', '48fe021412dc486c83fdc1e6bd380e75', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '24c1de445481483d82eed8512696870c', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '24c1de445481483d82eed8512696870c', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('4c31eea7ee4d46eba6737a51951d3795', '48fe021412dc486c83fdc1e6bd380e75', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('6c3f394e1dbc43e5b58342426320e091', '48fe021412dc486c83fdc1e6bd380e75', 'note', '019cb7f816d271d99e5039987fe865f5', 'cf64895b10f5429a824893bf0859f8df', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '24c1de445481483d82eed8512696870c', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '24c1de445481483d82eed8512696870c', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d271abac82488eed2b8d11');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('8648ccd891d043eeaebb3b09d00cd5da', '019cb7f816d27ad2b3a810402b7fd11f', '173d5d2d11494b548d1666120db24f5e', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d271d99e5039987fe865f5', '019cb7f816d27ad2b3a810402b7fd11f', '2026-03-04 08:30:15.250000', 1815155727616000501, 'engaged', 0, '', 3, 0, '[]', 0, '', 'fdb254b5a9de4291802546766910ab13', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, 'fdb254b5a9de4291802546766910ab13', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d2738980a302edf32a9ad6', '019cb7f816d27fdebbe0a4627b729991', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f901327d668b1bf5cab184fb6b', '019cb7f9013272f19da8071261e67bb4', '2026-03-04 08:31:15.250000', 1815155789056000875, 'new', 0, '', 0, 0, '[]', 0, '', '9e19246c7641409da1ef129910832006', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '9e19246c7641409da1ef129910832006', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb92735eb5784850bf4fd3f4', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-03-04 08:32:15.250000', 1815155850496001012, 'new', 0, '', 0, 0, '[]', 0, '', 'fdb254b5a9de4291802546766910ab13', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'fdb254b5a9de4291802546766910ab13', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb9277a08b9f9cb92e4f3dc7', '019cb7f9eb927b0d91d7c492ab973afc', '2026-03-04 08:32:15.250000', 1815155850496000455, 'new', 0, '', 0, 0, '[]', 0, '', '9e19246c7641409da1ef129910832006', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '9e19246c7641409da1ef129910832006', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1388961d0743185a8d38f9923edb6', '01a1388961d07f82a06cd2f9216414c6', '2026-10-14 03:51:30.000000', 1834956687360000438, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 03:51:30.000000', NULL, '2026-10-15 06:21:30.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a206a0cbf8719882bc32fa06b6689d', '01a206a0cbf87b24a91fb6b4ff30247f', '2026-11-23 04:18:51.000000', 1838497311744000157, 'engaged', 0, '', 3, 0, '[]', 0, '', '5dafa8010cef4bffbcc86b4ffb168936', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:04:00.000000', '2026-12-04 09:30:00.000000', '2026-11-24 06:30:00.000000', '2026-11-23 06:04:00.000000', 0, NULL, '5dafa8010cef4bffbcc86b4ffb168936', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d271e3b32a201733c0d050', 'enquiry.acknowledgement', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f816d27fdebbe0a4627b729991', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d271e3b32a201733c0d050@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27416aa2adabe7af7840f', 'enquiry.acknowledgement', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27416aa2adabe7af7840f@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2759fa43d0f70ac49b470', 'person.my_data_link', 'cf64895b10f5429a824893bf0859f8df', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2759fa43d0f70ac49b470@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d275f0b5fbc8d65afe38a0', 'enquiry.desk_notice', NULL, '019cb7f816d27ad2b3a810402b7fd11f', 'desk@zone.example', 'en', '<019cb7f816d275f0b5fbc8d65afe38a0@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d279d3bd8699611da30e80', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d279d3bd8699611da30e80@zone.example>', '{"by": "system", "to": "9e19246c7641409da1ef129910832006", "leads": "019cb7f901327d668b1bf5cab184fb6b"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27b65a6784221f1fcbb5f', 'lead.mention_notice', NULL, '019cb7f816d27ad2b3a810402b7fd11f', 'dbad573bb26f470aa22b0012216e67cc@zone.example', 'en', '<019cb7f816d27b65a6784221f1fcbb5f@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d7db0e39f5f8424f892', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d7db0e39f5f8424f892@zone.example>', '{"by": "system", "to": "9e19246c7641409da1ef129910832006", "leads": "019cb7f816d27b3fac32d9d0c97841bc,019cb7f9eb9277a08b9f9cb92e4f3dc7"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d81a7741c5daa12325c', 'enquiry.desk_notice', NULL, '019cb7f816d27fdebbe0a4627b729991', 'desk@zone.example', 'en', '<019cb7f816d27d81a7741c5daa12325c@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27e1b9c5f6edeffa2b138', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27e1b9c5f6edeffa2b138@zone.example>', '{"by": "system", "to": "fdb254b5a9de4291802546766910ab13", "leads": "019cb7f901327185abf108cb58a7ed94"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27faebe5f99ba27bf58a1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27faebe5f99ba27bf58a1@zone.example>', '{"by": "system", "to": "fdb254b5a9de4291802546766910ab13", "leads": "019cb7f816d271d99e5039987fe865f5,019cb7f9eb92735eb5784850bf4fd3f4"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327347bd353532b6f3edad', 'enquiry.desk_notice', NULL, '019cb7f9013272f19da8071261e67bb4', 'desk@zone.example', 'en', '<019cb7f901327347bd353532b6f3edad@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9270158e91171bcc85d457', 'enquiry.acknowledgement', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f6c90ab2ddfa666b0bf', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9270158e91171bcc85d457@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9274969f4228340f9ed03a', 'enquiry.acknowledgement', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927b0d91d7c492ab973afc', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9274969f4228340f9ed03a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92749d8699eb2df4ecba9d', 'enquiry.desk_notice', NULL, '019cb7f9eb927f6c90ab2ddfa666b0bf', 'desk@zone.example', 'en', '<019cb7f9eb92749d8699eb2df4ecba9d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927a4398fa18597f10189d', 'lead.reply', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927a4398fa18597f10189d@zone.example>', '{"reply": "916d793c4d10408599aa179d77bbd5d3"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927c01afa910c6ca8bfd49', 'enquiry.desk_notice', NULL, '019cb7f9eb927b0d91d7c492ab973afc', 'desk@zone.example', 'en', '<019cb7f9eb927c01afa910c6ca8bfd49@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1388961d072f4a001156acae053b6', 'enquiry.acknowledgement', '9dc0f2bf292f4391a095c8d3e5e35432', '01a1388961d07f82a06cd2f9216414c6', 'lead-298954@example.com', 'en', '<01a1388961d072f4a001156acae053b6@localhost>', '{}', 'sent', '2026-10-14 03:51:30.000000', '2026-10-14 03:51:30.000000', 0, NULL, '2026-10-14 03:51:30.000000', '', ''),
('01a206a0cbf873af94c5c4aa5c85a3fb', 'enquiry.acknowledgement', '9b39d91a23214482832ba33a507bc537', '01a206a0cbf87b24a91fb6b4ff30247f', 'lead-861126@example.com', 'en', '<01a206a0cbf873af94c5c4aa5c85a3fb@localhost>', '{}', 'sent', '2026-11-23 04:18:51.000000', '2026-11-23 04:18:51.000000', 0, NULL, '2026-11-23 04:18:51.000000', '', ''),
('01a206a0cfe075d1950f1007246cdb83', 'lead.assigned_notice', NULL, NULL, 'oskar@example.com', 'en', '<01a206a0cfe075d1950f1007246cdb83@localhost>', '{"by": "system", "to": "5dafa8010cef4bffbcc86b4ffb168936", "leads": "01a206a0cbf8719882bc32fa06b6689d"}', 'sent', '2026-11-23 04:18:52.000000', '2026-11-23 04:18:52.000000', 0, NULL, '2026-11-23 04:18:52.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'00B63D8EAE66492D51D9B9D2EF398293A1C96B1FC17B4E53E91CEEDFD8462764', 'receipt', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'1C3BB2AE015A6C19DB48D99B877F55F40D3DEEF70D7B1287CD7FCF6CC746DCEF', 'my_data', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'32D7B52ADF099FA10368C6183657B2B5AA142E139EFE78DB3AE01A4BC0884086', 'my_data', 'cf64895b10f5429a824893bf0859f8df', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'3523DB5C7B0A4486F44852AAA0BCFAA52A644B38613C6034124D0FF4B9C7745D', 'confirm', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'49AA03470E6D6A685FCDE119E26986D954B13315C8CF5F8A6F2C5834AB0AE676', 'unsubscribe', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927b0d91d7c492ab973afc', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'51AEC4C22222C7196C63669C8BF5115B4EB70A75806A080E2DE8B625653A7ED7', 'unsubscribe', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'758CC045064E431D757A97001019CB45FF0EC4F978BCC9D64E0366AD5063CA45', 'receipt', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8663EEAF167A07D9118B8931126F95160D11E69E4EC642080A16458D8FF7C053', 'confirm', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927b0d91d7c492ab973afc', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'952307E84195523D3B2333900B04403B148DCEBEB9824CBAB3D3ACCF30653880', 'my_data', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'BF5073EBF145427495D205DFF392EB6EB6E32117156FC4C347020337BB1E23F9', 'confirm', 'cf64895b10f5429a824893bf0859f8df', '019cb7f816d27ad2b3a810402b7fd11f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'CE96AD2E9F0E11D54D3567E4A10E6E461FCD53EF4F7A121E9DC74D04922F6CE8', 'unsubscribe', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'D462D7984F7DD945053771415953EB15F6F57B54AB5EC2D3F0705095745FFE24', 'my_data', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927b0d91d7c492ab973afc', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'E2CA7F818F4C62A9A4AF8FFC21CC6317C1B111A513A6A398F356141168204AD5', 'receipt', 'ebd152aed81c4f19aedd3bfdbbb7de69', '019cb7f9eb927b0d91d7c492ab973afc', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'1DBED673D850293A58907FE69D378DD02896CDCCC4FFE1C4CECE7E4C3F13246E', '019cb7f9eb927f6c90ab2ddfa666b0bf', '2026-04-03 08:32:15.250000'),
(X'683B025C9E9FA49DAF08990A839724BED7BABF9783BAB95D19F64738E77DAB26', '01a206a0cbf87b24a91fb6b4ff30247f', '2026-12-23 04:18:51.000000'),
(X'74000E06EA6B120001C2CCE361E07B33911341DC6C93C76189CE663CAFE035B1', '019cb7f816d27fdebbe0a4627b729991', '2026-04-03 08:30:15.250000'),
(X'95A5CF81D873EE50580142152588EA7FD2DB1921FCA33C2A66A5C5786FE763DC', '019cb7f816d27ad2b3a810402b7fd11f', '2026-04-03 08:30:15.250000'),
(X'B85CE5507F6A3A6197C070897B2D8A007F6A75FCD64CF1D45FC1D8DE1277F5C3', '01a1388961d07f82a06cd2f9216414c6', '2026-11-13 03:51:30.000000'),
(X'EAF91871E5A0EA2AD556FE7B5C2CC7510AE731D98B2BF52FD487BC1A9C96A257', '019cb7f9013272f19da8071261e67bb4', '2026-04-03 08:31:15.250000'),
(X'FDF93B579B7679CF28301963105D92255B3AB6237EB0A2259F5EAA830D7C4A87', '019cb7f9eb927b0d91d7c492ab973afc', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27e9086817d235c6d45d2', '019cb7f816d271d99e5039987fe865f5', '15f4986011434c62b2396ee7123cf488', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('04f50852b4c34e86a254414a48f24f69', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('0c0d14f6def84203b595272303cbfe83', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92735eb5784850bf4fd3f4", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('0d31d9380dca4497a2d9248c628a7cb1', '019cb7f9eb92735eb5784850bf4fd3f4', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d271d99e5039987fe865f5", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('44962492673948969acad277b1c66f4a', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('517e1c89fbc74fa0ad4c6bbf0713faa2', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('576b786156cd4cffb2bd766fcb8121a8', '01a206a0cbf8719882bc32fa06b6689d', '2026-11-23 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "5dafa8010cef4bffbcc86b4ffb168936", "rule": "All others \u5176\u4ed6"}'),
('69cd8ada5e4d4c259092692ac56b870e', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "fdb254b5a9de4291802546766910ab13", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('95e58e7dd7a146548ecd7c4fd195d3a6', '019cb7f9eb9277a08b9f9cb92e4f3dc7', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27b3fac32d9d0c97841bc", "verdict": "linked"}'),
('af7ada05f9be467dae70335e37947c82', '019cb7f9eb9277a08b9f9cb92e4f3dc7', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "9e19246c7641409da1ef129910832006", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('d3adba953c7141be89505d571cfb90c1', '01a206a0cbf8719882bc32fa06b6689d', '2026-11-23 06:04:00.000000', '5dafa8010cef4bffbcc86b4ffb168936', 'status', '{"from": "new", "to": "engaged"}'),
('dbae54ba0e2241ab9d6ecc4d61111391', '019cb7f9eb92735eb5784850bf4fd3f4', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "fdb254b5a9de4291802546766910ab13", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('f1d63f31c0ef454daa45edea440dc962', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('fdc1cf64eb614f0d9264e21064e07a5d', '019cb7f901327d668b1bf5cab184fb6b', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "9e19246c7641409da1ef129910832006", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('6b14752be1dc0664b85c10ccdfc54d93', '01a206a0cbf8719882bc32fa06b6689d', '2026-11-23 06:04:00.000000', 'ours', 'phone', '5dafa8010cef4bffbcc86b4ffb168936', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('79bfe26cffbe4046a64e40fc699e2a7b', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0),
('916d793c4d10408599aa179d77bbd5d3', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927a4398fa18597f10189d@zone.example>', '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a206a0cbf8719882bc32fa06b6689d', '2026-11-27 02:15:00.000000', 'ours', 'phone', '5dafa8010cef4bffbcc86b4ffb168936', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('15f4986011434c62b2396ee7123cf488', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["48fe021412dc486c83fdc1e6bd380e75"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d271d99e5039987fe865f5', '019cb7f9eb92735eb5784850bf4fd3f4', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d271d99e5039987fe865f5', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d271d99e5039987fe865f5', 'erdnussfrei', 1815155727616000501);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1c00ca036b714b628729c1a0ade5478b', '019cb7f816d271d99e5039987fe865f5', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '48fe021412dc486c83fdc1e6bd380e75', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d271d99e5039987fe865f5', 'sites', 1815155727616000501),
('019cb7f816d271d99e5039987fe865f5', 'talent', 1815155727616000501),
('019cb7f901327d668b1bf5cab184fb6b', 'sites', 1815155789056000875),
('019cb7f901327d668b1bf5cab184fb6b', 'talent', 1815155789056000875),
('019cb7f9eb92735eb5784850bf4fd3f4', 'sites', 1815155850496001012),
('019cb7f9eb92735eb5784850bf4fd3f4', 'talent', 1815155850496001012),
('019cb7f9eb9277a08b9f9cb92e4f3dc7', 'sites', 1815155850496000455),
('019cb7f9eb9277a08b9f9cb92e4f3dc7', 'talent', 1815155850496000455),
('01a1388961d0743185a8d38f9923edb6', 'sites', 1834956687360000438),
('01a1388961d0743185a8d38f9923edb6', 'talent', 1834956687360000438),
('01a206a0cbf8719882bc32fa06b6689d', 'other', 1838497311744000157),
('01a206a0cbf8719882bc32fa06b6689d', 'sites', 1838497311744000157);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d271d99e5039987fe865f5', '24c1de445481483d82eed8512696870c', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d271d99e5039987fe865f5', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000501, 'gdz dz zh ht ht3 t3v 3v v3 3t 3ts tsw sw w fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzh zht 3v3 v3t');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000875, 'gdz dz zj jw jw2 w26 26 6h he hes es7 s7 7 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzj zjw 26h 6he');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000455, 'gdz dz zd dz dz8 z86 86 6h h4 h42 425 25 5 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzd zdz 86h 6h4');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496001012, 'gdz dz z3 37 376 76y 6y yq q7 q7k 7kp kp p fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz3 z37 6yq yq7');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834956687360000438, 'gdz dz za ae ae7 e77 77 77 7c 7cy cy3 y3 3 lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dza zae 777 77c');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838497311744000157, 'gdz dz z6 6j 6jr jrh rh hn n2 n2s 2s2 s2 2 fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dz6 z6j rhn hn2');
--
