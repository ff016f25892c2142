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
CREATE TABLE consent_coverage (
	counted_at DATETIME NOT NULL, 
	people JSON NOT NULL, 
	asked JSON NOT NULL, 
	refusals JSON NOT NULL, 
	CONSTRAINT pk_consent_coverage PRIMARY KEY (counted_at)
);
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
CREATE INDEX ix_lead_due_at_id ON lead (due_at, id, place, suspect, closed, status, owner_id, consent) WHERE due_at IS NOT NULL;
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
	undone BOOLEAN DEFAULT 0 NOT NULL, 
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
CREATE TABLE lead_tally (
	first DATE NOT NULL, 
	unit VARCHAR NOT NULL, 
	edition SMALLINT NOT NULL, 
	begun CHAR(32) NOT NULL, 
	received INTEGER, 
	counts JSON NOT NULL, 
	CONSTRAINT pk_lead_tally PRIMARY KEY (first, unit)
);
--
CREATE TABLE lead_tally_outdated (
	day DATE NOT NULL, 
	change BIGINT NOT NULL, 
	CONSTRAINT pk_lead_tally_outdated PRIMARY KEY (day, change)
);
--
CREATE TRIGGER lead_outdates_insert AFTER INSERT ON lead BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN (substr(NEW.received_at, 1, 10)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
CREATE TRIGGER lead_outdates_update AFTER UPDATE ON lead WHEN (OLD.received_at, OLD.status, OLD.country, OLD.sector, OLD.reply_language, OLD.source, OLD.closed, OLD.first_due_at, OLD.first_answered_at, OLD.answer_minutes, OLD.held_at, OLD.declared, OLD.reached, OLD.answerable_id, OLD.judged, OLD.suspect) IS NOT (NEW.received_at, NEW.status, NEW.country, NEW.sector, NEW.reply_language, NEW.source, NEW.closed, NEW.first_due_at, NEW.first_answered_at, NEW.answer_minutes, NEW.held_at, NEW.declared, NEW.reached, NEW.answerable_id, NEW.judged, NEW.suspect) BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN (substr(OLD.received_at, 1, 10), substr(NEW.received_at, 1, 10)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
CREATE TRIGGER lead_outdates_delete AFTER DELETE ON lead BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN (substr(OLD.received_at, 1, 10)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
CREATE TRIGGER lead_result_outdates_insert AFTER INSERT ON lead_result BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN ((SELECT substr(received_at, 1, 10) FROM lead WHERE id = NEW.lead_id)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
CREATE TRIGGER lead_result_outdates_update AFTER UPDATE ON lead_result WHEN (OLD.amount, OLD.currency, OLD.jobs) IS NOT (NEW.amount, NEW.currency, NEW.jobs) BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN ((SELECT substr(received_at, 1, 10) FROM lead WHERE id = OLD.lead_id), (SELECT substr(received_at, 1, 10) FROM lead WHERE id = NEW.lead_id)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
CREATE TRIGGER lead_result_outdates_delete AFTER DELETE ON lead_result BEGIN INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally WHERE unit = 'day' AND first IN ((SELECT substr(received_at, 1, 10) FROM lead WHERE id = OLD.lead_id)) AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first); END;
--
INSERT INTO alembic_version (version_num) VALUES ('initial_b40e745105e8') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('000da28a944343169bfa941ece570e8e', '2026-09-01 16:20:12.122000', 'operator:policy:publish', 'operator', '', X'CE6B29DCF4A65E67E8F5061033308A4CAA9987F179D286F36584AD2E731BE26B', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2237666539343566383064623438323363353334333633613530653463663133343063383536363336323164313030643266363232643937336466323638303836222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223030306461323861393434333433313639626661393431656365353730653865222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '8fce2a18fb9d58c6683d323387e671dab3420b96209a973e596ab72ca826c811'),
('054a06d159c34f3cb7958adbb190028e', '2026-09-01 16:23:12.122000', 'staff:routing:change', 'operator', 'f4b03a0cf06a46c59fc45653c2fb07cc', X'DED2ECAFFCB8C3B690D9BF6EDD6D19D61A9220305A99BBB9BCE62C89FEFC9F20', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223035346130366431353963333466336362373935386164626231393030323865222C226B696E64223A226175646974222C227375626A656374223A226634623033613063663036613436633539666334353635336332666230376363222C2274696D65223A22323032362D30392D30315431363A32333A31322E3132325A222C2276223A327D', 'ae65c0919f1edf02fba806e3eff40d91d04abcafa2fed2fe8e642b67c80cba0a'),
('17ee6250efb042188e12d9a7acecef0f', '2026-03-04 08:35:15.250000', 'person:data:act', '', '4cc17cccbff649f4b33fd9c4d04e7717', X'6FDAAC9FEFEADCDFA83F2F4E1EA7ABF05DE668E689E73A6DEDDD35421F0F258D', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223137656536323530656662303432313838653132643961376163656365663066222C226B696E64223A226175646974222C227375626A656374223A223463633137636363626666363439663462333366643963346430346537373137222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'b57d9c9086e4da928c4224412523747efec7c08d281757110c82337b8f6105b3'),
('197e1077a589499b9277859b7d71d1bf', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'2656D55341D5FD4651B79B7A135728FD222236EFF9CE89276DC7AE3979BF3635', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223139376531303737613538393439396239323737383539623764373164316266222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e8f365ae084b2613055436322b0d9901ea51ddcfde729fb7cc1903bcdc78b63f'),
('1dbffa1b782648fc9196c5ade3b5b8f8', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'9FADCF8A6AF19CF5DE64C3E5DD8E36445EE1DBE651DC55A4B6D9E64A02E994BF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223164626666613162373832363438666339313936633561646533623562386638222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3d71f3e5bbc54274c73eafc2cdd6e45b8d4a2485dfac3e1fe980dbea6fc526a0'),
('21bb67f9683e40458f1b60089a8bfde8', '2026-11-26 01:49:00.000000', 'staff:task:add', '474515a825094161b089126c40ea2b02', '01a210ed83f87c988a0cec6738434def', X'19B07AB92E2F7750F5EA7BAFB12B38F0B38E4971EEF1C0E907F2462C24D3E19E', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B2261737369676E6565223A223437343531356138323530393431363162303839313236633430656132623032222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223231626236376639363833653430343538663162363030383961386266646538222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32365430313A34393A30302E3030305A222C2276223A327D', '2f7fcc5a8ea0df99f956bbef8e1d3649c843910188a29d67774369967d3132dd'),
('24f016cd4dd34a2da577cb8b88f25ebf', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'34B809A1C62231BB3C45743BF66FB6711E57E5A3CCAE47F6C0EF4AAE81099D9C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223234663031366364346464333461326461353737636238623838663235656266222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '1740be4122177d94cbbaef9cb980e4f94b546e1908f3d60a54c8ad642d13ca22'),
('2f8aa25c2fb5403ca707f4b66ec4301a', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'f83cb5b489bb4d0baf5faeac110f36c5', X'0FFDF38E808AFDB296CBFEC3626789CED7C36470172FAA6054374422FA39A9C3', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223266386161323563326662353430336361373037663462363665633433303161222C226B696E64223A226175646974222C227375626A656374223A226638336362356234383962623464306261663566616561633131306633366335222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'd3601da4d4c6aafc79adfc309eed5908539d372f597ec231284ccd8fad4bfdf1'),
('30beb0e43e344eb3b1d8769a052b5ff5', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'87DC9368B231134B26318506A91592AE66E1508ECCCB01B6FB6DDD50D56DEF8B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226330366566653937623565303461633939323333663937333134653761633932227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223330626562306534336533343465623362316438373639613035326235666635222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '750353b00ee51b19320cfeadd55225530daf4e7fd73c34788ff817337ba2ca73'),
('315c79059eb048e1ad585af49172babe', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'6F1A883C6E626DDCE6EC075A59375C9257AFE49948DE2081DBFE7BDC3AB13A46', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223039346238386563663363353461346361613433396261643633313166623239227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223331356337393035396562303438653161643538356166343931373262616265222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b3ed7774d8a8de45cc6bf9d4f41a684a365643c255a0776ea996b143c8e256c6'),
('333f5c09232a4acc94bdcb06c1e7a7f9', '2026-11-26 01:15:00.000000', 'staff:lead:status', '474515a825094161b089126c40ea2b02', '01a210ed83f87c988a0cec6738434def', X'A586E94C203080DBF2087F2EA6396EF047FD384C37673930619BE2ECF1959772', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223333336635633039323332613461636339346264636230366331653761376639222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '21ba8cdaea3f41d0b8077766d542654461fc11f61ae53b7486e218ca436f5300'),
('334ca21e60974a1ebd0502f2ef182c2d', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'D6206955A44FE52CBE05940B9860A68BDCFBE057BBBDA08C45280079C8DAFC02', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223333346361323165363039373461316562643035303266326566313832633264222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0ef44a96ba9f9e347ce3a770711022fb21c18fdc20568117e538b9aa7a16b413'),
('351db9776f004064a414b31e83a620ce', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'2C156E4DF90BE374417C526B9EDFFE948312211C2EDE1A0AA05D2ACECAF70F69', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223663346663613030396161313434356539316234383339366164643535623832222C227461736B223A226231653935366435633436373464633462613037643634636239326463303964227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223335316462393737366630303430363461343134623331653833613632306365222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bfd8c73f8e3a3d37d50970b27e9a0afe970fc678142909a555c664da4812213a'),
('3588ce706a7044d6917f455a85439bb5', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'99DC78DDE6D9B9EDD6C2A97E75611007C672302F243543F4DA82DBCDD1FC544B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223335383863653730366137303434643639313766343535613835343339626235222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd23a468cb9ce9d6a9de79f1565af680fdbc59677715f2eba3a6097ad7b4e23ec'),
('3670c7d1cc444baba1a29177e0d92be0', '2026-09-01 16:20:12.122000', 'staff:account:create', 'fc93d96c5f5d4b5388e42b6a08b0cf95', 'fc93d96c5f5d4b5388e42b6a08b0cf95', X'1AFA558609A2101184E0C72AFE06D145ACC2D2CCBC4FCD2434F1454B09D3E9EA', X'7B226163746F72223A226663393364393663356635643462353338386534326236613038623063663935222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223336373063376431636334343462616261316132393137376530643932626530222C226B696E64223A226175646974222C227375626A656374223A226663393364393663356635643462353338386534326236613038623063663935222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'c2e315ce6ff423cec7f52c4cf4085276c4da7e699997a4c32426f309995d7061'),
('3730fbc6657e4560b46271ac7dd7d166', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9279c0a8fe1682d3b7a2a2', X'49C0B1339BF92EE5CDC8F67BCF290E4F4D687348F27AD5FBBF326FB0DF7A73FF', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323737326662626134383338313338386438313435222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223337333066626336363537653435363062343632373161633764643764313636222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323739633061386665313638326433623761326132222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '904809847e4cd082deea15b60b2dc0480804bd6438d8908d3776bea2ea3d90e7'),
('3a969683eae3496abbd7b1b1b6d569a3', '2026-11-26 01:15:00.000000', 'system:lead:escalate', 'system', '01a210ed83f87c988a0cec6738434def', X'3133A298B0AD703181B3AEB0EC7E3437B521A2D93BB215DECBF4299E35E6ADBE', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A317D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A223361393639363833656165333439366162626437623162316236643536396133222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '59bf7fa6fd8a01e88bed2802b91637adcbf9a981b9547bab9b8d22f0d004b01d'),
('4ab4ba96f27b420da64eb4f42a21505a', '2026-10-16 05:57:10.000000', 'staff:lead:status', '474515a825094161b089126c40ea2b02', '01a1424b8d107eb89e1f1ff66536d485', X'BD65BC3842F266C6A595606F8016EDD9FC3CC9723A7FF17E2F15E5B7A4D6555E', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223461623462613936663237623432306461363465623466343261323135303561222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303765623839653166316666363635333664343835222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', '0060d129ca65c37d3fcbe62149661dfec5429a07402b2661de815fc645882e66'),
('4afb3095f8c740de9e9980ec8eed00d5', '2026-10-20 01:25:10.000000', 'rights:request:open', '', '73928ebf4c0b4d9f851e15a3d35b01ce', X'1BC89989BD455FBACDCC98F515236F3ECF2F361A39A7B859598C008AFC5B84E4', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A226439393137646535336236313464336139653830373765343338383333393336227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A223461666233303935663863373430646539653939383065633865656430306435222C226B696E64223A226175646974222C227375626A656374223A223733393238656266346330623464396638353165313561336433356230316365222C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D', 'e93777da36b15e4478c199fc0f2f57d691da57a53bdef9b67eb42b09be5e9219'),
('4f4b79e16ea14380997af1352333ecb4', '2026-09-01 16:20:12.122000', 'staff:account:create', '48219dc4ee8b4c138626f78dd099bebd', '48219dc4ee8b4c138626f78dd099bebd', X'8796E4DA5054EF612254CB897B184A997642479AC39CB2339062634D03585D54', X'7B226163746F72223A223438323139646334656538623463313338363236663738646430393962656264222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223466346237396531366561313433383039393761663133353233333365636234222C226B696E64223A226175646974222C227375626A656374223A223438323139646334656538623463313338363236663738646430393962656264222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '23d48e2cfb796cf57a9a709e522149ee825f3e6b65f44d04bd211d0a08bd7409'),
('511fea7fc9654e7090be073a5c40dc13', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9271d9a561283d49326fd8', X'DAFE675CD0EAFCD6DAA8CFD6B95FB180CB98E0339370C60E30FA1FC063B670DF', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223438323139646334656538623463313338363236663738646430393962656264227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223531316665613766633936353465373039306265303733613563343064633133222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323731643961353631323833643439333236666438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0d2409ed11e63450edf5dc91b3a2eb24a342c626fbd271a21fe8667bf727f5e4'),
('562797ebfc9d4df389575544d971aca5', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'526EEAA7F1AE8C0C44851523816F4404703CD275C965656F415E79DE63A5F798', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323730636438633432373365356565326366363966222C226974656D223A223632613134326362303263383439303961326432323864663937663932386536227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223536323739376562666339643464663338393537353534346439373161636135222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9378558578eb5e8078fd81b9cd6c9d1178fe88244cf61a9e2a3ba1cddcd23de9'),
('5847e02d0d1c4b38bd0ba3cf66e99860', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'949253B089B781D4C9ADBF8CBF70B0157273C7EFD3B0B92C61F611EBDD000C99', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223538343765303264306431633462333862643062613363663636653939383630222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '18553fcce14a43bd1f8eec8fe869dfa6ac21babf2cf1a27893ab4c75eca7650c'),
('5a7ab1efa100427c86aeb31830e91ab2', '2026-09-01 16:20:12.122000', 'operator:policy:publish', 'operator', '', X'7AE03B9439C182EE8289769436B2B0020A1890A417A5EE58B9F4285E4E6DBE71', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2239313533323833343431646238666466346438656139396463333130326464373731343638616132303663316361613539373866336664656531366166303631222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223561376162316566613130303432376338366165623331383330653931616232222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '620bdb0030218eb320e49be35457f8b11a6315ee3320a102da516ac102d4ab43'),
('5c539c1b9726416c87b24760c523cfcf', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'804A2CE361F414563AA9EA1FDAD11289DC392FB0AEEE61AF2BDF13685F37F513', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223632613134326362303263383439303961326432323864663937663932386536227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223563353339633162393732363431366338376232343736306335323363666366222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '6ee22b3c33ea6acf7024ab40f38f1e1fea3abe88c324844dcf8ad4310e8b7be4'),
('5d739e43ec324472b513845e01863102', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'F15CB892C9AC283C528074FB492A0CC8EF4C79D53B11A321F74EDA456B15831C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223564373339653433656333323434373262353133383435653031383633313032222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'f320dbb90f2a3ed1d5a6fa81511b245fc704a685ea90859087dde6f7bef69983'),
('615fa99cdec747f9a71355d40762c656', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'7219ED5FBF555E65B5FC39403FADD65DC08E3E19942D392B5BBAEB152B3CEF93', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323732326462356639356230336236343033303635222C226974656D223A223039346238386563663363353461346361613433396261643633313166623239227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223631356661393963646563373437663961373133353564343037363263363536222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '80c6f98f9ee8daaf949867184a06848537095ad8706b4c756da70d27112ef1c9'),
('6a8e3ac522494ca399162a70db1485c9', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'CE12063126E1231A5373415FDA41085166ADE70DC11AC6C720C77F2E57A5A2FC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223661386533616335323234393463613339393136326137306462313438356339222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '1db692402d4dd19753ffadf0085ac66cdcfb62a9340110408453cf5d2a01d061'),
('6c882495be7a4d85988feb5b278b0644', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'f83cb5b489bb4d0baf5faeac110f36c5', X'C580757F17B51082ED4C0A2C63DB14288D14479533CAABB949B376492D447E8F', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223664613163666333393932303466346238666164353230323866616339336364227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223663383832343935626537613464383539383866656235623237386230363434222C226B696E64223A226175646974222C227375626A656374223A226638336362356234383962623464306261663566616561633131306633366335222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '5922c95d03cf18ea88c2daf7bcc643bdf11a3abef6cfbcf6b5cd74b7e61e986f'),
('6d5927ec7bed402a8f52e0741c80b6a6', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'C683CEFACF13E2836ACC93B7BAB2C50C924B842B98308C47106EBD0A4D697938', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223664353932376563376265643430326138663532653037343163383062366136222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '2887c7025371af8f38e1599152853392da2e258bef4efbf36cdb7d9fa009263b'),
('6e5d007205f549548b2fb8d7af4b26c5', '2026-09-01 16:20:12.122000', 'operator:policy:publish', 'operator', '', X'8149313ED146D7976196FF9AA53E5D6BD97A4ECCB36F24EC3002E92F98DE8BAF', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2231626332323833366235313631323139646534633237336533656564303632653932333362393037656465323063316337303632623033613830366364353263222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223665356430303732303566353439353438623266623864376166346232366335222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'df846f5f97afa18ddaef624c7e36ec57ba8b3f3db4bf4038a446b43743bd643b'),
('7510810068f14ad8a7bdd502de737852', '2026-10-16 01:20:11.000000', 'system:lead:route', 'system', '01a1424b8d107eb89e1f1ff66536d485', X'D030FC2D6A3BD3D22D3A3B449B30E85EFAC218ECC037C7148EA14D8A9EAAA418', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223539323538373130663532663433663539626436313838613164323162626634222C22746F223A223437343531356138323530393431363162303839313236633430656132623032227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223735313038313030363866313461643861376264643530326465373337383532222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303765623839653166316666363635333664343835222C2274696D65223A22323032362D31302D31365430313A32303A31312E3030305A222C2276223A327D', 'b7a76db19d1bad6b433c1498f6834786d022a7d56732d060676b63a92ec8a025'),
('757e34c892d141ba8c051ce6beb99713', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'396AA9462D86C68B67C86A050DFDED3466B9F9A27B5F61DA51A82811381B8B56', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223735376533346338393264313431626138633035316365366265623939373133222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4d92e573889dd9a68a7edc3922b7d1d6544c84d87dfa9ed7cc160f30c1f847c8'),
('76dcf721a4a54bb287af4aa9a9d4b864', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'781B6726878904B101041121813CC2BFC393B8F70EF501E5DB18F85F97763BCA', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226435396265653264393066663437363039646233636233366664383261663363222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223736646366373231613461353462623238376166346161396139643462383634222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'b32f1ed1f2f29a0d1f63e1ba9dd5166a7966f2729e5aa64b721ae03134a17936'),
('776bd092f3b84b0c9c907d9bad245188', '2026-09-01 16:20:12.122000', 'staff:account:create', '474515a825094161b089126c40ea2b02', '474515a825094161b089126c40ea2b02', X'540BCB33F72DA099C27B5DEFC1F03BDF8FB1D27103C4DF4992038EA1EA8C5600', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223737366264303932663362383462306339633930376439626164323435313838222C226B696E64223A226175646974222C227375626A656374223A223437343531356138323530393431363162303839313236633430656132623032222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '73156ef437b24b9b1fd848b7b314d9e3b1791ef2f9416ca1a38d025509ed2955'),
('7a1f960ff21747b89ad0037823456e99', '2026-09-01 16:20:12.122000', 'staff:routing:change', 'operator', '59258710f52f43f59bd6188a1d21bbf4', X'9965022B7AF6FBE1504FAF3682981FFC7994DC00B5E28F0347D45562F87C29FD', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223761316639363066663231373437623839616430303337383233343536653939222C226B696E64223A226175646974222C227375626A656374223A223539323538373130663532663433663539626436313838613164323162626634222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'bcd4e7bebba0dfac603c3212f8823c4aa83699a8f7a91409d49ce807c6a105fe'),
('7f2a1f5703d0447aaf1d97dd6c490710', '2026-11-26 01:15:00.000000', 'staff:reply:send', '474515a825094161b089126c40ea2b02', '01a210ed83f87c988a0cec6738434def', X'CEBA6C55C914F8E37CC29978665F6967C087E0E7C3535F49B9C0EF64EC8B416A', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223766326131663537303364303434376161663164393764643663343930373130222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', 'a2d499719f14649fec6df8d3ce04fb7d3613f407e7699218e3eeab11b4e8ceb7'),
('81e2d94df7404dddb35338ff5a20f12a', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9279c0a8fe1682d3b7a2a2', X'99C5F43F4306BE86E3DE88EC8F79512B306F9678783153DCC55D05C11F37FF49', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223437343531356138323530393431363162303839313236633430656132623032227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223831653264393464663734303464646462333533333866663561323066313261222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323739633061386665313638326433623761326132222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '75f3579f07e8f482361f3ddc70dec2029bab920d1dc0f379c46d4ffe0bda5a0b'),
('86f4f34a752b49b08f430b7db28107a3', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'595D4E52A72C186F78AB8DCF7F033298F473898351DE310AA3F2100B692AC178', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223664623833373234313138643462343562633535643563346366386466353636222C227461736B223A223432373863383365323239353434636238356638353461383630333637386138227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223836663466333461373532623439623038663433306237646232383130376133222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'aea6168610c313e425c2276cd9a3aca0ad9224d126cd71152b1134cad271fcb8'),
('889c34df3c924a45a07c8bec93a892c5', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327b6d8c5e84ec8ad5682a', X'BE93FF75DA6FF676DECB833FB00FF6FFE741579004BE85FC137E80B2BA29F9E3', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223438323139646334656538623463313338363236663738646430393962656264227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223838396333346466336339323461343561303763386265633933613839326335222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323762366438633565383465633861643536383261222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '2a9a6cc9383290afc171188a05c884f41ecd42c5de129e74fbb45b2d928497ee'),
('88b5ef79dab140c18f290dd5a941e1f3', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'DE6E988FEB5DB8A6CF4102DBEBB58B34AE4B289D7B2085487B0332750DBC1E10', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223838623565663739646162313430633138663239306464356139343165316633222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '0407a444805e4ac7f8f1780e46ea92987b0322b62035f6627b3d2dfd5a0c3876'),
('8c848c513af74e1b9ee114fc984aaf6d', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d2772fbba48381388d8145', X'019B23BCE03BBFDF635FE1C4712EE31A517CDE5D02AF637DF759EDD922AB6E8C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223066336332383066646339633432323861633263373235306337336633363138227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223863383438633531336166373465316239656531313466633938346161663664222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '01e30dbc2f2ab9a3e5cf123c4d44cdfc6a0be0547ee26c15196d1ddabd9a9f24'),
('900978f7525e4188aaa40e645f8af88a', '2026-09-01 16:20:12.122000', 'staff:account:create', '01a762d32f3142ea9bcf83b981538a29', '01a762d32f3142ea9bcf83b981538a29', X'973694D38C30FC127A0E97A0DCF2BCA02F7E4E07A56BDDC90B5CFBCD704906E4', X'7B226163746F72223A223031613736326433326633313432656139626366383362393831353338613239222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223930303937386637353235653431383861616134306536343566386166383861222C226B696E64223A226175646974222C227375626A656374223A223031613736326433326633313432656139626366383362393831353338613239222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'dfbf70e8e2a19a4b7207976d1d0b2e2a252aef6ed3d97f3cd2b8b79f9cc01b7b'),
('99ebe7adc35d4a159cc4291373d768da', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'5710EDCB13542CDBD0E9270B80BE2FB93353F3FF22C4B71DFEDADFDAC75FE897', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223939656265376164633335643461313539636334323931333733643736386461222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '8099e70b79bb4dad8060d3c8fcabe7ec45fafe3b9ec612255dd7c10afed04b6e'),
('9a2895a4ed434dcaa1f1f9ae048a89da', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d2772fbba48381388d8145', X'BD489449C31E751009E94C3805C3731A5BA53D9A8A47D58F43C94ACCBB860298', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223437343531356138323530393431363162303839313236633430656132623032227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223961323839356134656434333464636161316631663961653034386138396461222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737326662626134383338313338386438313435222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '17bf0dd5a4a00f13027e5136a6b5cbe18f58a6f1d7c879dce5b3a1fa6fc747cd'),
('9ebf5438b46342a6baada9761db1de3b', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9271d9a561283d49326fd8', X'C3BE113000CDBDA360E69CCA54AFC634BAC528E0CE8B48ECBD89F633DD1AF9C2', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323738326562663431303436343562623261643330222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223965626635343338623436333432613662616164613937363164623164653362222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323731643961353631323833643439333236666438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a194fc53267452df44c69ea0589f2437a1e9ca18d1a7d7079fda7b1b4241ae0c'),
('ad25661396fb4d3eb82e5f7c1ebd938d', '2026-09-01 16:21:12.122000', 'staff:routing:change', 'operator', '0b5e7993fd574dbbaedb6d62fa55f2ac', X'EEB9355664D2195A7251529FCE33B6158B315E4AD2DE4FD7449CF5394BB9E8A0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226164323536363133393666623464336562383265356637633165626439333864222C226B696E64223A226175646974222C227375626A656374223A223062356537393933666435373464626261656462366436326661353566326163222C2274696D65223A22323032362D30392D30315431363A32313A31322E3132325A222C2276223A327D', '9f0b0ddae439aa53fd4f3f51a7113150e42f02574fd6fb9c776e39a6ec3f5d02'),
('adf61953f20246c0a3db04806db20974', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d2782ebf4104645bb2ad30', X'BB940C1C872B94FADA7E143DDC35D12D216B68D9B1119575E96A72D9DC299EC2', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223438323139646334656538623463313338363236663738646430393962656264227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226164663631393533663230323436633061336462303438303664623230393734222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '161b0997082b855e38693d4866e524ce51b6eb55435e5416e97b777864a79b26'),
('b00e3ad7fcfb459c9a2ad559d081e069', '2026-11-27 16:20:12.122000', 'staff:account:absence', '474515a825094161b089126c40ea2b02', '474515a825094161b089126c40ea2b02', X'5F534595B7CAB0990B51510C9E61EE5BDD18B2366FE22E7D2597756BBC60B187', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B22646570757479223A223438323139646334656538623463313338363236663738646430393962656264227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A226230306533616437666366623435396339613261643535396430383165303639222C226B696E64223A226175646974222C227375626A656374223A223437343531356138323530393431363162303839313236633430656132623032222C2274696D65223A22323032362D31312D32375431363A32303A31322E3132325A222C2276223A327D', '68f05c9ab01879faf5a75781e0d2d98ffb08454d22e6638c172192c47d7608cc'),
('b47ae206e4b942b595a8e0eb7bb9c16c', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '518d865a36164f61a8470117a030d8fb', X'EA89757DCF361768464D569B202E52627F79CE463A5C21CDEB39FB36D9BD4C18', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A226234376165323036653462393432623539356138653065623762623963313663222C226B696E64223A226175646974222C227375626A656374223A223531386438363561333631363466363161383437303131376130333064386662222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e4a79ff641961b409a6a8e3f918a14b48669b8f5440bc49fa9b027cc7607e7c7'),
('b6512ca53d5541feb2feb0e3626c0eab', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'C45036710EFDEFE4571EAE52B5BE38363EC8C4AE8A6C6FD7F5AC6AF1F5E425ED', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223866303366396466353734373437623539626461656432663065643239336137222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226236353132636135336435353431666562326665623065333632366330656162222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '78cc51793d58f971794945d89ae3a9b714956d3392cb97578023f2d9563902c3'),
('b72e16b792e5407f9734003302241112', '2026-09-01 16:20:12.122000', 'staff:account:create', '4129ecdc2fcb4871b5e56fc619d19bf0', '4129ecdc2fcb4871b5e56fc619d19bf0', X'25340ABD76AB2106780D0770FCE7FF13D052A99498BC038CFBC7BD677EB36EED', X'7B226163746F72223A223431323965636463326663623438373162356535366663363139643139626630222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226237326531366237393265353430376639373334303033333032323431313132222C226B696E64223A226175646974222C227375626A656374223A223431323965636463326663623438373162356535366663363139643139626630222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '2f22e818a8a637b1c9f412686bee5a65290545ab0bfb91986b218c0f1ebab3c1'),
('b8c711eaa02d44b18604b0df0ee1c583', '2026-09-01 16:20:12.122000', 'staff:account:create', 'd2637fbc1db646cf828434a586d68637', 'd2637fbc1db646cf828434a586d68637', X'9CCFCBDC68250902F826CAC1762670C279FA5A559722C1EDD68002F4BCE9BEB0', X'7B226163746F72223A226432363337666263316462363436636638323834333461353836643638363337222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226238633731316561613032643434623138363034623064663065653163353833222C226B696E64223A226175646974222C227375626A656374223A226432363337666263316462363436636638323834333461353836643638363337222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'd6d0b0e8335643bf6505dc1de022f6e30f36fde88ecb453175e87a83386051f1'),
('bc9dd5d5c497440b9dedfdc609aca1d7', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d2782ebf4104645bb2ad30', X'35701E01B5330EB5EA12F153AE83ACE8B89D0B96CF8F0A7D3A1B9420B46C794A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226263396464356435633439373434306239646564666463363039616361316437222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738326562663431303436343562623261643330222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f36e482eb6dc6e747e146f0fccf27ef583ddb50362fa9a7d6a02234dfbb8f470'),
('c579e77c476c4e099cb0fda8a6a559bc', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'f83cb5b489bb4d0baf5faeac110f36c5', X'0BDA67E5821C9C61F594118FC3AF78B44D72321618FAB4C70D10EC648537E1E4', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2234306662666432666130616330393966333661343164363336383066383964666538386430313939633466353139376163313365316164383833353635646361222C2265726173757265223A223531386438363561333631363466363161383437303131376130333064386662222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223664613163666333393932303466346238666164353230323866616339336364222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A226335373965373763343736633465303939636230666461386136613535396263222C226B696E64223A226175646974222C227375626A656374223A226638336362356234383962623464306261663566616561633131306633366335222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '022edfde0eaa31ccef2e8e0af6a24c87c45214ac264d7236805fce44cb86cb3a'),
('caf4a29c7c894f9f8dde1a6a3dae89eb', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27b5c9fda38447d7343a4', X'5857798941A3CB3C6A29EC6CFE6ACD08D708E2B089ECF50C14AEDC9306561AB8', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323766316562306632336533366162616431383337222C22726F775F736861323536223A2231363262336664373731376632643462353738663035646365653730333264353837343366666235336237323565313936303530383330363231636239396563227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A226361663461323963376338393466396638646465316136613364616538396562222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323762356339666461333834343764373334336134222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '60ae718d94d910a680f2c9088d7ccdf214193d764b58094903b594f5d35f99af'),
('d76aa33b648847b080720c7cd40a408a', '2026-09-01 16:20:12.122000', 'operator:policy:publish', 'operator', '', X'862B45C707B5E9F0479A09B1C90A3AA45380A8936B1550573F8C140306D2B9FC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2239653465373635356363663139626231356461333837366231303563346638356232316463323830353937343238323162653538313037323963313464353764222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226437366161333362363438383437623038303732306337636434306134303861222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', 'f1a6d560a0521d563402f275fa0a260916ec8ea30e7193bfe163f524760e71a0'),
('d7e616a52f5d446bba09c3b53fb64201', '2026-09-01 16:20:12.122000', 'operator:account:invite', 'operator', '', X'4CA9DD6D82DCC1B7E0B6CDEFE55AC4C2F2A703D817A2939561E864F552020C54', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226437653631366135326635643434366262613039633362353366623634323031222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '26781b7400b75484614df9b48619ce67aad47b56ea7fe9d3bbf9a77d8d1e0b66'),
('d9ac3552e1804e66b724867012e29200', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '38a69cf5c7fd4e19af7678dc688f0d76', X'330C5C7E14F1B1E1C2B44590DC8D583388B2189AFB3F29DD83804972A646BACC', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226439616333353532653138303465363662373234383637303132653239323030222C226B696E64223A226175646974222C227375626A656374223A223338613639636635633766643465313961663736373864633638386630643736222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5e141a69fcf05209a986238bd235d61f8395797a65b57e329578b777c801c477'),
('dd13b503accd421db296a5317fb088f2', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27f1eb0f23e36abad1837', X'1600FD57C99B50E9253D201C2C13E28A11541843DE3BA33D5D27C42E05A718D3', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323766316562306632336533366162616431383337222C22726F775F736861323536223A2233376133393938343161633337326636653934356337326137623866366335633036646330633139363730353131303531376366613236336133663764353266227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A226464313362353033616363643432316462323936613533313766623038386632222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323766316562306632336533366162616431383337222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '639e457d6f5dc17d4fbac7ec13f1b5ebc14030a505c493409782d8e883e7744b'),
('e4fdecc61441481b9c2d2b1b5b14937c', '2026-11-27 01:31:00.000000', 'staff:task:change', '474515a825094161b089126c40ea2b02', '01a210ed83f87c988a0cec6738434def', X'9FFB586E8FE9662B04BBC247698D7511760F1761BD9CB510554C5EDF166471E5', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A226534666465636336313434313438316239633264326231623562313439333763222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32375430313A33313A30302E3030305A222C2276223A327D', 'c18246ae90243bf0ce8162da8a6ff4d5310f207c5ff5ce6c911a84f12d313d2c'),
('e773b3e8d3fb4aad98b99edf496eea95', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327c86b7a27c6d175974f1', X'AC7FB8C28F1100A9399BE13E920012D66BB9B10A19D5C3DDAF0FBF8D2E849DAB', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223437343531356138323530393431363162303839313236633430656132623032227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226537373362336538643366623461616439386239396564663439366565613935222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323763383662376132376336643137353937346631222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '492e5ec5a41311b161bd8a48d519aaa7695a2127ad45b8318c99efd70299bb3b'),
('ee9598bab2b34dc2aab7e3a4be3d3f5e', '2026-09-01 16:20:12.122000', 'operator:policy:publish', 'operator', '', X'1D8B005C16A47ACCD51DFC134B4BEDFD132AD2129BE6CE67E71AB1E9AB1FC544', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2237386262316639393065386161626434346632313033623665613936396361616365613033663966633232373530663263313036663066396133373763643266222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226565393539386261623262333464633261616237653361346265336433663565222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431363A32303A31322E3132325A222C2276223A327D', '5ad8bdbf3e039ad21f9794b7e774f624611973586c6bcf6777edefd66d2694f5'),
('f5d93345aee042f0bc96aaec3ca1479b', '2026-10-16 05:57:10.000000', 'staff:contact:log', '474515a825094161b089126c40ea2b02', '01a1424b8d107eb89e1f1ff66536d485', X'F9EEA8B4DDCE0EE741CCF1DADA0EF6406F3AFE8BA9C03704EEB7F182E2B4ADF2', X'7B226163746F72223A223437343531356138323530393431363162303839313236633430656132623032222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226635643933333435616565303432663062633936616165633363613134373962222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303765623839653166316666363635333664343835222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', '825bf339060d52762750902db4794af67b99bdcd9da63b221e8e971b80b585ab'),
('f616f6cae6e84958bb35ee1d0c080a2a', '2026-11-25 04:18:52.000000', 'system:lead:route', 'system', '01a210ed83f87c988a0cec6738434def', X'36C64EB68807E1E6D2DC2C181A28372E34A497CEFAD3EE7F5496F956F7B43478', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223366663838633538396364363431356539613261336434636138653537343165222C22746F223A223437343531356138323530393431363162303839313236633430656132623032227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226636313666366361653665383439353862623335656531643063303830613261222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383763393838613063656336373338343334646566222C2274696D65223A22323032362D31312D32355430343A31383A35322E3030305A222C2276223A327D', 'c75acf677316ebe9695096326d2ebc6ad1bc178f8082cb875ab01c2ecd05addd'),
('fc2e1141be9845b190b2afcce6ab09ab', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '38a69cf5c7fd4e19af7678dc688f0d76', X'7CF20B8453681F47296A6308F72367B5D2BA64975EB8614DDEE3BDC070B49F78', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2235363834653734643239346466356638376561646237306133323433323631353065633637363264363364336439633231396530663565353334663130303031222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A226663326531313431626539383435623139306232616663636536616230396162222C226B696E64223A226175646974222C227375626A656374223A223338613639636635633766643465313961663736373864633638386630643736222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', 'a6d87555a7ee26d4dc31879270478d18af3259459f9b243c32dd987e43a21aba'),
('feff3e0b9c7a4cbb8aa9c7c137cd8866', '2026-09-01 16:22:12.122000', 'staff:routing:change', 'operator', '3ff88c589cd6415e9a2a3d4ca8e5741e', X'E5F0EE65E0E161F2D83B8D5917A97E4E4A5E53215D09C7487464FC8A96C9C591', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226665666633653062396337613463626238616139633763313337636438383636222C226B696E64223A226175646974222C227375626A656374223A223366663838633538396364363431356539613261336434636138653537343165222C2274696D65223A22323032362D30392D30315431363A32323A31322E3132325A222C2276223A327D', '768c57f6d3ae3e09b9a243f1ca59a1913473d8980df9a9612f406c5148f00697');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d2712996cb17d0b0e028f4', 'given', '4cc17cccbff649f4b33fd9c4d04e7717', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '4996395665fac825ff4d8312240c07fab314654b47827dad1871023780c414f0'),
('019cb7f816d2728b8c248722f23d33e7', 'given', 'bf3829be443948868d74ff683fc5ba5a', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '534160e922a65f5d320279063d49cc539f2d609dd163acd095d251c83d7e6e21'),
('019cb7f816d27874bf7ea5c90f8f4d79', 'given', 'f83cb5b489bb4d0baf5faeac110f36c5', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3272303cda473b89ea89f5f70112063d99dc664e4bba54e87e5750ef6840d45a'),
('019cb7f90132760b9d0707920605dcf4', 'given', 'f83cb5b489bb4d0baf5faeac110f36c5', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e3f88420d0cb279482d9b0f24e998dc32b1bda821c900c82f0d74cc73ffdf93e'),
('019cb7f9013278b59a28f212c5de4530', 'given', '4cc17cccbff649f4b33fd9c4d04e7717', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'b88732cf0a37abac7159e6de5fcdc21e2a5d29fffa3d41fc88e6af7df0f7ae78'),
('019cb7f9eb927cb5bf5fd471485e5d03', 'given', 'bf3829be443948868d74ff683fc5ba5a', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8d6b6f6eabc7ae2599103fe632988134081815477392adf90673471e69e1d461'),
('019cb7f9eb927e2bbebf8836ee6a169f', 'given', 'bf3829be443948868d74ff683fc5ba5a', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f183f41bcdc37b67391eab0a16ea37e36a51ebef98c9ffca5469d0838cd5a2cd'),
('01a1424b8d107784b0ed0b39838ac0d4', 'given', '73928ebf4c0b4d9f851e15a3d35b01ce', '2026-10-16 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '98d4cb2470a0d44db90938e4160de8189023990eec2d15594ebaee1772974575'),
('01a210ed83f87b29a4453de74f5b99c0', 'given', '4fde47d23ddb4f56b89049a93b5dd461', '2026-11-25 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '40f7747f4f7a40e72625033dcf43d1300c82ce587984ea84911ce6df88071832'),
('3d5751dcbfd84fcdbaf4f4a7d3a8fa18', 'withdrawn', '73928ebf4c0b4d9f851e15a3d35b01ce', '2026-10-20 01:25:10.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', '440840cba3633e85c48af47ffbf11132d07e987db034ba082964ba92eb169681'),
('6f44084695414ca9a01d78d33f30b6e2', 'corrected', 'f83cb5b489bb4d0baf5faeac110f36c5', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '9d11e957ae6e801de56ca65f35f85e93a5d8bc8394c8249953217d99a506b914'),
('8138451daadc4c42bd0577e832daa274', 'corrected', '4cc17cccbff649f4b33fd9c4d04e7717', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'a645ed062db6d2c032ee364101bff9deb3edd0af26c8206d5cbf249d411d830c');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('518d865a36164f61a8470117a030d8fb', 'f83cb5b489bb4d0baf5faeac110f36c5', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223531386438363561333631363466363161383437303131376130333064386662222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A332C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A226638336362356234383962623464306261663566616561633131306633366335222C2270726F706F73616C223A223664613163666333393932303466346238666164353230323866616339336364222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('518d865a36164f61a8470117a030d8fb', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('6da1cfc399204f4b8fad52028fac93cd', 'f83cb5b489bb4d0baf5faeac110f36c5', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '518d865a36164f61a8470117a030d8fb');
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
(1815155727616000325, 'gdz-k48v-rsgr
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
gdzk48vrsgr'),
(1815155789056000042, 'gdz-jpaq-2kzq
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzjpaq2kzq'),
(1815155850496000674, 'gdz-t9n9-3fzb
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzt9n93fzb
2082110000'),
(1815155850496000984, 'gdz-m74t-ctek
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzm74tctek
2082110000'),
(1835124336640000133, 'gdz-bf6e-cd39
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzbf6ecd39'),
(1838674258944000495, 'gdz-ks7h-9n2h
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzks7h9n2h');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A6378446259375556776342546942794A4C5A4D434B363878774A414A4338367963727358447254574F39383D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444B505950736E762B4A512B41307A78412B6541656A6B7A5751394E37483070664968654E394735615049432B6D6953644A7772412F6431556D6D706C6D52306D41564771313458706474745A49456F575932326D41343D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '17bf0dd5a4a00f13027e5136a6b5cbe18f58a6f1d7c879dce5b3a1fa6fc747cd'),
(1, 1, '80c6f98f9ee8daaf949867184a06848537095ad8706b4c756da70d27112ef1c9'),
(1, 2, 'f36e482eb6dc6e747e146f0fccf27ef583ddb50362fa9a7d6a02234dfbb8f470'),
(1, 3, '75f3579f07e8f482361f3ddc70dec2029bab920d1dc0f379c46d4ffe0bda5a0b'),
(1, 4, 'bfd8c73f8e3a3d37d50970b27e9a0afe970fc678142909a555c664da4812213a'),
(1, 5, '904809847e4cd082deea15b60b2dc0480804bd6438d8908d3776bea2ea3d90e7'),
(1, 6, 'a194fc53267452df44c69ea0589f2437a1e9ca18d1a7d7079fda7b1b4241ae0c'),
(1, 7, '60ae718d94d910a680f2c9088d7ccdf214193d764b58094903b594f5d35f99af'),
(1, 8, '4d92e573889dd9a68a7edc3922b7d1d6544c84d87dfa9ed7cc160f30c1f847c8'),
(1, 9, '3272303cda473b89ea89f5f70112063d99dc664e4bba54e87e5750ef6840d45a'),
(1, 10, 'aea6168610c313e425c2276cd9a3aca0ad9224d126cd71152b1134cad271fcb8'),
(1, 11, '0d2409ed11e63450edf5dc91b3a2eb24a342c626fbd271a21fe8667bf727f5e4'),
(1, 12, '4996395665fac825ff4d8312240c07fab314654b47827dad1871023780c414f0'),
(1, 13, '6ee22b3c33ea6acf7024ab40f38f1e1fea3abe88c324844dcf8ad4310e8b7be4'),
(1, 14, '3d71f3e5bbc54274c73eafc2cdd6e45b8d4a2485dfac3e1fe980dbea6fc526a0'),
(1, 15, 'b3ed7774d8a8de45cc6bf9d4f41a684a365643c255a0776ea996b143c8e256c6'),
(1, 16, 'e8f365ae084b2613055436322b0d9901ea51ddcfde729fb7cc1903bcdc78b63f'),
(1, 17, 'e4a79ff641961b409a6a8e3f918a14b48669b8f5440bc49fa9b027cc7607e7c7'),
(1, 18, '9378558578eb5e8078fd81b9cd6c9d1178fe88244cf61a9e2a3ba1cddcd23de9'),
(1, 19, '492e5ec5a41311b161bd8a48d519aaa7695a2127ad45b8318c99efd70299bb3b'),
(1, 20, '639e457d6f5dc17d4fbac7ec13f1b5ebc14030a505c493409782d8e883e7744b'),
(1, 21, '2a9a6cc9383290afc171188a05c884f41ecd42c5de129e74fbb45b2d928497ee'),
(1, 22, '0ef44a96ba9f9e347ce3a770711022fb21c18fdc20568117e538b9aa7a16b413'),
(1, 23, '161b0997082b855e38693d4866e524ce51b6eb55435e5416e97b777864a79b26'),
(1, 24, 'd23a468cb9ce9d6a9de79f1565af680fdbc59677715f2eba3a6097ad7b4e23ec'),
(1, 25, 'b88732cf0a37abac7159e6de5fcdc21e2a5d29fffa3d41fc88e6af7df0f7ae78'),
(1, 26, 'e3f88420d0cb279482d9b0f24e998dc32b1bda821c900c82f0d74cc73ffdf93e'),
(1, 27, 'f183f41bcdc37b67391eab0a16ea37e36a51ebef98c9ffca5469d0838cd5a2cd'),
(1, 28, 'b32f1ed1f2f29a0d1f63e1ba9dd5166a7966f2729e5aa64b721ae03134a17936'),
(1, 29, '1db692402d4dd19753ffadf0085ac66cdcfb62a9340110408453cf5d2a01d061'),
(1, 30, '8d6b6f6eabc7ae2599103fe632988134081815477392adf90673471e69e1d461'),
(1, 31, '8099e70b79bb4dad8060d3c8fcabe7ec45fafe3b9ec612255dd7c10afed04b6e'),
(1, 32, '78cc51793d58f971794945d89ae3a9b714956d3392cb97578023f2d9563902c3'),
(1, 33, '750353b00ee51b19320cfeadd55225530daf4e7fd73c34788ff817337ba2ca73'),
(1, 34, '01e30dbc2f2ab9a3e5cf123c4d44cdfc6a0be0547ee26c15196d1ddabd9a9f24'),
(1, 35, '5922c95d03cf18ea88c2daf7bcc643bdf11a3abef6cfbcf6b5cd74b7e61e986f'),
(1, 36, '9d11e957ae6e801de56ca65f35f85e93a5d8bc8394c8249953217d99a506b914'),
(1, 37, 'b57d9c9086e4da928c4224412523747efec7c08d281757110c82337b8f6105b3'),
(1, 38, 'a645ed062db6d2c032ee364101bff9deb3edd0af26c8206d5cbf249d411d830c'),
(1, 39, 'd3601da4d4c6aafc79adfc309eed5908539d372f597ec231284ccd8fad4bfdf1'),
(1, 40, '022edfde0eaa31ccef2e8e0af6a24c87c45214ac264d7236805fce44cb86cb3a'),
(1, 41, 'b7bb2c426181f5c0c5da01b5d95994f51b2c1aa823803712877d2d2567811533'),
(1, 42, 'dfbf70e8e2a19a4b7207976d1d0b2e2a252aef6ed3d97f3cd2b8b79f9cc01b7b'),
(1, 43, 'bcd4e7bebba0dfac603c3212f8823c4aa83699a8f7a91409d49ce807c6a105fe'),
(1, 44, '0407a444805e4ac7f8f1780e46ea92987b0322b62035f6627b3d2dfd5a0c3876'),
(1, 45, '2f22e818a8a637b1c9f412686bee5a65290545ab0bfb91986b218c0f1ebab3c1'),
(1, 46, 'c2e315ce6ff423cec7f52c4cf4085276c4da7e699997a4c32426f309995d7061'),
(1, 47, '23d48e2cfb796cf57a9a709e522149ee825f3e6b65f44d04bd211d0a08bd7409'),
(1, 48, '8fce2a18fb9d58c6683d323387e671dab3420b96209a973e596ab72ca826c811'),
(1, 49, '5ad8bdbf3e039ad21f9794b7e774f624611973586c6bcf6777edefd66d2694f5'),
(1, 50, '2887c7025371af8f38e1599152853392da2e258bef4efbf36cdb7d9fa009263b'),
(1, 51, '1740be4122177d94cbbaef9cb980e4f94b546e1908f3d60a54c8ad642d13ca22'),
(1, 52, 'df846f5f97afa18ddaef624c7e36ec57ba8b3f3db4bf4038a446b43743bd643b'),
(1, 53, '73156ef437b24b9b1fd848b7b314d9e3b1791ef2f9416ca1a38d025509ed2955'),
(1, 54, '26781b7400b75484614df9b48619ce67aad47b56ea7fe9d3bbf9a77d8d1e0b66'),
(1, 55, 'f1a6d560a0521d563402f275fa0a260916ec8ea30e7193bfe163f524760e71a0'),
(1, 56, 'd6d0b0e8335643bf6505dc1de022f6e30f36fde88ecb453175e87a83386051f1'),
(1, 57, 'f320dbb90f2a3ed1d5a6fa81511b245fc704a685ea90859087dde6f7bef69983'),
(1, 58, '18553fcce14a43bd1f8eec8fe869dfa6ac21babf2cf1a27893ab4c75eca7650c'),
(1, 59, '620bdb0030218eb320e49be35457f8b11a6315ee3320a102da516ac102d4ab43'),
(1, 60, '9f0b0ddae439aa53fd4f3f51a7113150e42f02574fd6fb9c776e39a6ec3f5d02'),
(1, 61, '768c57f6d3ae3e09b9a243f1ca59a1913473d8980df9a9612f406c5148f00697'),
(1, 62, 'ae65c0919f1edf02fba806e3eff40d91d04abcafa2fed2fe8e642b67c80cba0a'),
(1, 63, '98d4cb2470a0d44db90938e4160de8189023990eec2d15594ebaee1772974575'),
(1, 64, 'b7a76db19d1bad6b433c1498f6834786d022a7d56732d060676b63a92ec8a025'),
(1, 65, '0060d129ca65c37d3fcbe62149661dfec5429a07402b2661de815fc645882e66'),
(1, 66, '825bf339060d52762750902db4794af67b99bdcd9da63b221e8e971b80b585ab'),
(1, 67, '440840cba3633e85c48af47ffbf11132d07e987db034ba082964ba92eb169681'),
(1, 68, 'e93777da36b15e4478c199fc0f2f57d691da57a53bdef9b67eb42b09be5e9219'),
(1, 69, '40f7747f4f7a40e72625033dcf43d1300c82ce587984ea84911ce6df88071832'),
(1, 70, 'c75acf677316ebe9695096326d2ebc6ad1bc178f8082cb875ab01c2ecd05addd'),
(1, 71, '21ba8cdaea3f41d0b8077766d542654461fc11f61ae53b7486e218ca436f5300'),
(1, 72, 'a2d499719f14649fec6df8d3ce04fb7d3613f407e7699218e3eeab11b4e8ceb7'),
(1, 73, '59bf7fa6fd8a01e88bed2802b91637adcbf9a981b9547bab9b8d22f0d004b01d'),
(1, 74, '2f7fcc5a8ea0df99f956bbef8e1d3649c843910188a29d67774369967d3132dd'),
(1, 75, 'c18246ae90243bf0ce8162da8a6ff4d5310f207c5ff5ce6c911a84f12d313d2c'),
(1, 76, '68f05c9ab01879faf5a75781e0d2d98ffb08454d22e6638c172192c47d7608cc'),
(1, 77, '5e141a69fcf05209a986238bd235d61f8395797a65b57e329578b777c801c477'),
(1, 78, 'a6d87555a7ee26d4dc31879270478d18af3259459f9b243c32dd987e43a21aba');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d270119746b7832649ad58', '2026-03-04 08:30:15.250000', '534160e922a65f5d320279063d49cc539f2d609dd163acd095d251c83d7e6e21', X'3FAF77B7AFBCC6D9849F52C5EC5F1AF7D26D1451C3872700D147899DFD8DE61D');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'BD1A29EDA955ED180E268D04399DA49373B39FD0B5D43DA1E3E7BB9411AE524B1F6568E6E6FA4C5B3E15A4EC943D34073B600E3BA07A3E59C529CC64FD708A9D80EF137B7F7673855AA7C99A2B6829D7335B289CBE6A89FADCAE6AB671E13C0884C81C7E4D2DB4EC018A3272F225DE346BFD0A91452F45D7C1249BD4EE22A177226556774614882D57FB58DDD3FC94D9B9763BF987FEBDB2D2EEEAD94D30E097EA152E7CDF8B559BEEC7D0634848D12753FE35FF38AC9853760BBF789B42ABB449A81357BE1144B8BC4971FAE9DB8404832494E6254CD3BB3D10AAAD98484132D1D0684C8C31FB79E695AA1C614D566DA78AE1CCC31BD7600E07B50520A30AB47B564EF56AF8901B789145AC154931DE931AC9F8E8C4669DA17764219CA8EF424821AA790B2B46FBB36DDA60B2DFF07BDFFE31CD4C3FE2E26AF3CA14688AABD91F943328B704C991D0B8E2741EFC7D0B8D9A9A7B0B400B8E1140A5758FE60E99367ABF74D77AEE3A8259E9C3C64C9E6FEDF8F9B12C5B9D2AD32E88CF5D271208EF82BDC059208AEAFCC78B4C72BF5DED0B047FAEEF268D5E512931E8CB4AC44A3006C31615436ED74775BC01F83C4455B4CA3BA99005958A0D26210A66AAFC77D0CEA5CC5408E1FB46EA3715198BBF677C7D6394F69F36AB4DFEE8ABAE98ED9D1829617A103583A08380A94D9CF38D86A818AD875EF74D577EE748F95FD08E055A8F0D2ADD66FFA396E5079D8C877D113368027B4A6BC733CFB27FFEC340C8653DC2BA79141CE571880EDFCB1D3C8EC8A2A5859BC2887DD3041C9955C0B32C17605C165408570A6FAF25CDD3A222BA7D6730EAAD6BEA086970D1BC9FBD2C441F582C5705F5E3DE06D5D4814CA782C84AD1DFF230256AFFD21D23E910796E2AC3E7E8CF168FB8080D25628D6B96B8789A46D0835F587287ACEB0755E8680B1D604A76CEDE6D1F275215ACE6CDA08C822EA05BFB87E1E959AD6D909DBB3F6309C704563C2B7F07B1CA7030B9FE0D70D484537EC49E046585A767BCF9453A9246FDFF4DFF73435D1ABC4F9D58122AF019C9CC3F96DEDDF358582D7CA750C7DD3BB27C6CD43B78D33AB11ABE6D3BB5ECE64A4AB06B0BA66274315D0A9F570835004DD5F1A1A8B94E38841CC890C76D689EC9C8F95DB48B9C22B852598DD3881A681F5BD9E5C1DDAD7B22009E186B3606D6C3D47C3A8E1F181C87E125CB3FFADADBEB8EB611C98C0EAF7753304AD656901E35B7677C3C30080DD39820E76D25F9F73F07DA0216C3F7540C52ED5C7CF9F054D7419E99C43365C22EBBAD11732446C758C6D9079579B32E5AAF83A837AF3F3CFF4C6152637C661B22F7AC581195E6890A7E376E029C497E2563D057AAC9E770C3EE44E8177209262399B2C467DE82727872068463259DBEAA134BBB02AC9E309D861977B020D49B9DE2F8CD56E60FF5A7A7562A6875FCE90DF8283FD1518F5632623651F6AAF58C14497EAFF455AC6943D30DD555A34BE58816B9B61D05A6D1FE3D8A65DAE6BFFCC039CF66D6970F95A80103A513DFC947EA12A00B114D0A3DEE7140FBEA1105F5C5BAF3F6F83CE237052739145E3B607075C35C940DFBB193C2CA5169CA92BFE0F98B14F1D422AA706821FD158BF1FE12FC1077FDBA99DD433BF213AA6052A7D02ACC43EB6E6F850A393B466BB7A281831747CD2243F3384DF0527DF58DF6E4CB9257947629CD37153BEA910A155F8D9CFCA34C9B69AAD3BBBF859BC09662DBC3F1D0D61F9B739CFF8A42FEC4C5D44013EC05AF05AA51CA07554C57FF91919429DD66D93923765E51F8F3BDBC09224CEF04004E66716361C64CC975484FF7C275ED85A9A9434323FCFDC392C660C5492D2F6B860FE93A066BCAF3232FFE71AD12B18C5DB2858CC0167F1EC8B5EE246EC0777E5BE4874FA6E8A610D0429C6BB2199755379880FED337687C31DBFF425752E7BBB8C7D78D593962CB878F78F36FEBC9F1791222CC356BFE44EC0F6CDAB9F43F8532E01D40F71876213F81D7F684D3E08298B7BC6CE353D999AB9F8574FEF15F9256063DC1442C17FCD0C4DAF9C5AB2ED70F6E94E982624EE4F86E8A7E21A46D7E3131E82B2DD3E4A6D6DBC8E720DCBF8C68F5FDB98D952150633A093534D95501413915FBE18E11E7D79C323E82286951EE64743C3D5C18AB5E61D9230AB83727DA3A08F1A07A63F181F6517B8F5421CAAC938E23050FF9DE80D6107725A30A09A5774A4746D4FB5DE164523B0B06370340933621BC93CE909945BAD3287CD7B5B2B7B7D75CE121B0124F2C698DCE280C81D66F51BE01612DEEC3E6060E077E8DD35DF3781E46E78C8B8CB71DF2E97A2E1D97C8EB17160CF3A560650162117EB6167045DDCC2F2202F844ECC72609D2820B114ED99E2A47C9CA9F84028D61B1958774DF44AA7BB0B9D312E4733423398B6A7993416CE216AD47F62500A38D9A6570CD4172F2AAD009D7CD77907736957A42F588418D2992050F9012942D823215AD56BD19466B49CAE44F3403DA022C4AAE8F1BD7642CDB2C726196414E3464BC12350EA9D237A4E61432F0D646354DCF72E15D70C79B7E265B60E16A8066070B32DF87AC2464F9C67DEE50B5FEC1454E1F607AF38675F4A0674519F99A7F61BC94C641C15ABE58A9BF79416404DDD2838845B1C359C86DC247D19B360042395B40235CA92B9DF08D7513C0134CFB5E67859539C9A86A1F323D0019D65A8903C810B64C372A00EA62503F4BA3C512F5E87E146675F5BB040D68A6B6D95E5B87F531B8413B906E1D7E17E35688300E9F6DB3E446BFA662D4AC93FE4C6995AAC65EE0A0A89D9D40F9DFB19FFB1AEEA17C4EE27D35F82CFEE2AA5DB7D0D3B93A89D0069CAA6DE7CBD84C572234D3B3EFF81AFD888E592D5D62D1C7A53F4D1E31629FD67B1EC3B68F668FBB9F493A3E0A786ECCDD2174BEC31E648F153500348129F83468DACBC87861F9D959F7A40ACF7D7CE65A0837BD68402669B499154CFF5DA3FD8A3D52D60BD0C14E90852EC945B1528AF30B2A261FADF76F4017CE9700B3FD1EF1DC07A6754415A5515B26D044B20D3373EA1CEC91D98334FBABE7D583BBE0686647A10158B547BB1929B3AE9860B7BC884BA9044E1A0F5C9A5E09737940BC693014DE7B9A5342707804AF1881E9C56EA9CE1D612A9DE94B008D20DD496046468C6E4BD0B985B89E009AEA50D294549A803F32088D52DBC024997250626BB5AF67721E2728627568E7D297CE109CB20BFF9295EBB7DD87E13CDD24C5A9942D5831B261ECB884BB59239314DF9403306D7852B3EDB3A43B7ED0EF8072F98D04815E034C63D69C3045F8AB867F05185C25EE0DA1D0D773BECEBA111C67B4418EBCD23385C6C74672AD747392653FC2A351814C9C232BEF535F0C7D0EAA717F2A4A34A3EA42A89F0E159AFCE38CC79AC997E506D64B6F99BB820CFB7295AB7C4720AE7B8B70B69E1458F0322C9EB0759B8EA23ADE789EF0F6CC460BE0E996613A2060D32A8A8942134C63A99A84CF5873762AC5B8C822A9B4CBB1B41C9399D97BF2C3F5D67444A7340919C11DF461AAB50670D9B245D86C');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '38a69cf5c7fd4e19af7678dc688f0d76', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'f38bf64e6da64e29b92e051c74d56fb0', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('4cc17cccbff649f4b33fd9c4d04e7717', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('4fde47d23ddb4f56b89049a93b5dd461', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51.000000', NULL, NULL),
('73928ebf4c0b4d9f851e15a3d35b01ce', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10.000000', NULL, NULL),
('bf3829be443948868d74ff683fc5ba5a', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('518d865a36164f61a8470117a030d8fb', '2026-03-04 09:30:15.250000', X'C510A20332F202830AB1A9E511FF8690B8BA38882F524F66333EC500E6AB768F', X'7B226964223A223531386438363561333631363466363161383437303131376130333064386662222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A226638336362356234383962623464306261663566616561633131306633366335222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2233323732333033636461343733623839656138396635663730313132303633643939646336363465346262613534653837653537353065663638343064343561222C226964223A223031396362376638313664323738373462663765613563393066386634643739222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2239313333653063616433356366633636636637653433383861363238303564643039353035343165643535396666313536626339663766626630353939393230227D2C7B22636F6D6D69746D656E74223A2239643131653935376165366538303164653536636136356633356638356539336135643862633833393463383234393935333231376439396135303662393134222C226964223A223666343430383436393534313463613961303164373864333366333062366532222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2266343866396433643436363865333435663039376333643362613031316632613732363631626234396236383032383530633832636338316139663162633961227D2C7B22636F6D6D69746D656E74223A2265336638383432306430636232373934383264396230663234653939386463333262316264613832316339303063383266306437346363373366666466393365222C226964223A223031396362376639303133323736306239643037303739323036303564636634222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2261343333353037303834373035303264393065363564353362376462663233346238396261316164633931346134373061653038393031343864663132376666227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'b7bb2c426181f5c0c5da01b5d95994f51b2c1aa823803712877d2d2567811533');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('95891a5dbb58434f9eeaea9a8950e4e7', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 16:20:12.122000', 1, '2026-09-01 16:20:12.122000', 'published', '', NULL, 'operator', '2026-09-01 16:20:12.122000', '', 0, 1, 0),
('b38a8d8af3ac458a8a38e2d50c6057c3', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 16:20:12.122000', 1, '2026-09-01 16:20:12.122000', 'published', '', NULL, 'operator', '2026-09-01 16:20:12.122000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 16:20:12.122000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 16:20:12.122000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 16:20:12.122000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 16:20:12.122000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 16:20:12.122000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 16:20:12.122000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-09-01 16:20:12.122000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-09-01 16:20:12.122000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 16:20:12.122000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 16:20:12.122000');
--
INSERT INTO "rate_count" ("key", "window_start", "count") VALUES
(X'040774300CFB2C9A9FE61DCF6F78EC6D', '2026-03-04 00:00:00.000000', 2),
(X'13A99F62ED9080733428BA3DC99DCBDF', '2026-10-16 00:00:00.000000', 1),
(X'2639D1878ECB013492B52CBD0F66C64E', '2026-03-04 08:00:00.000000', 2),
(X'36A41CEE98880F4F56A92A991F9D9602', '2026-03-04 00:00:00.000000', 2),
(X'662C1E57885C4E45E402FBD6C583C37D', '2026-03-04 00:00:00.000000', 4),
(X'67D0A8089FA5732A193790F7F2BFDC80', '2026-03-04 08:00:00.000000', 7),
(X'8941F6F06101AC7C4DD1C2741BD92908', '2026-03-04 00:00:00.000000', 3),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:30:00.000000', 3),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:31:00.000000', 2),
(X'93750C6EA07B8B612E7CA13322E1A586', '2026-03-04 08:32:00.000000', 2),
(X'A04147D2AC15F8864CF61F5D5C3E80A7', '2026-11-25 00:00:00.000000', 1),
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
('d9917de53b614d3a9e8077e438833936', '73928ebf4c0b4d9f851e15a3d35b01ce', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10.000000', '2026-10-20 01:25:10.000000', '2026-11-20 16:00:00.000000', '2026-11-10 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('0b5e7993fd574dbbaedb6d62fa55f2ac', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["01a762d32f3142ea9bcf83b981538a29", "d2637fbc1db646cf828434a586d68637"]', NULL, 1, '2026-09-01 16:21:12.122000'),
('3ff88c589cd6415e9a2a3d4ca8e5741e', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["48219dc4ee8b4c138626f78dd099bebd", "474515a825094161b089126c40ea2b02"]', NULL, 1, '2026-09-01 16:22:12.122000'),
('59258710f52f43f59bd6188a1d21bbf4', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["474515a825094161b089126c40ea2b02"]', NULL, 1, '2026-09-01 16:20:12.122000'),
('f4b03a0cf06a46c59fc45653c2fb07cc', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["01a762d32f3142ea9bcf83b981538a29", "d2637fbc1db646cf828434a586d68637"]', NULL, 1, '2026-09-01 16:23:12.122000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('01a762d32f3142ea9bcf83b981538a29', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 16:20:12.122000', '!', 1, '', NULL, NULL, NULL, '{}', 'f1a3f2a27e0c4e029dfc78f6139ae5f9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('4129ecdc2fcb4871b5e56fc619d19bf0', '周范例', 'zhou@example.com', 'reader', '2026-09-01 16:20:12.122000', '!', 1, '', NULL, NULL, NULL, '{}', '6273992edeb747239a0d0bc25e4d9362', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('474515a825094161b089126c40ea2b02', '何样例', 'he@example.com', 'handler', '2026-09-01 16:20:12.122000', '!', 1, '', '2026-11-28 16:20:12.122000', '2026-12-09 16:20:12.122000', '48219dc4ee8b4c138626f78dd099bebd', '{}', 'e711c7dd07a648b486315802554e96f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('48219dc4ee8b4c138626f78dd099bebd', '林示范', 'lin@example.com', 'handler', '2026-09-01 16:20:12.122000', '!', 1, '', NULL, NULL, NULL, '{}', '7d6b1359a92f4c5c8dcd0376ba53a2dd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6c4fca009aa1445e91b48396add55b82', 'Lin', 'b573d29b1e314c0cb382dfa4bc297474@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '62160b1667504085be370fdbb227ebbc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6db83724118d4b45bc55d5c4cf8df566', 'Lin', 'b880a55030934aa0bcafd1be83e71562@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '18f072d520e347bf9a7eb5475d0fd189', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('d2637fbc1db646cf828434a586d68637', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 16:20:12.122000', '!', 1, '', NULL, NULL, NULL, '{}', '1a870eb90adc4288954360d896fcf0db', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fc93d96c5f5d4b5388e42b6a08b0cf95', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 16:20:12.122000', '!', 1, '', NULL, NULL, NULL, '{}', '2accc10364b7458bba9ebc90ae3f16e7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'44C07620BD07C453A6965CEA7516E707DF7DC2131C36F6048A6D346AF1AFA303', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000'),
(X'48CC35EAE83F08F434EA9294D2A05B7862EA2D1837E2263367B2A85D81E83C64', 'he@example.com', '', 'handler', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000'),
(X'781CA3CD254A6E4AD25E400DAAB8EB54554445C1A68F5961761C8A4F6FC2CC05', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000'),
(X'B5C42043AF86242872CB364FB0D19E6D596A7621F214C315320FBF96F28A47C2', 'lin@example.com', '', 'handler', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000'),
(X'D47785362F80264EB930739636D9B03CCD61886ACF6D6CCE1C1569FF625D39D5', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000'),
(X'EFAB894E7C9269C8CB68D61985C48A74D75E11B8B89E1A197A80D59233A1D1F2', 'maya@example.com', '', 'handler', '', '', '2026-09-01 16:20:12.122000', '2026-09-08 16:20:12.122000', '2026-09-01 16:20:12.122000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d27b5c9fda38447d7343a4', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27f1eb0f23e36abad1837', '{}', 'Over.'),
('019cb7f816d27f1eb0f23e36abad1837', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27f1eb0f23e36abad1837', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d2712996cb17d0b0e028f4', 'cookie_policy', 'given'),
('019cb7f816d2712996cb17d0b0e028f4', 'privacy_policy', 'given'),
('019cb7f816d2712996cb17d0b0e028f4', 'updates_email', 'given'),
('019cb7f816d2712996cb17d0b0e028f4', 'updates_phone', 'given'),
('019cb7f816d2728b8c248722f23d33e7', 'cookie_policy', 'given'),
('019cb7f816d2728b8c248722f23d33e7', 'privacy_policy', 'given'),
('019cb7f816d2728b8c248722f23d33e7', 'updates_email', 'given'),
('019cb7f816d2728b8c248722f23d33e7', 'updates_phone', 'given'),
('019cb7f816d27874bf7ea5c90f8f4d79', 'cookie_policy', 'given'),
('019cb7f816d27874bf7ea5c90f8f4d79', 'privacy_policy', 'given'),
('019cb7f816d27874bf7ea5c90f8f4d79', 'updates_email', 'given'),
('019cb7f816d27874bf7ea5c90f8f4d79', 'updates_phone', 'given'),
('019cb7f90132760b9d0707920605dcf4', 'cookie_policy', 'given'),
('019cb7f90132760b9d0707920605dcf4', 'privacy_policy', 'given'),
('019cb7f90132760b9d0707920605dcf4', 'updates_email', 'given'),
('019cb7f90132760b9d0707920605dcf4', 'updates_phone', 'given'),
('019cb7f9013278b59a28f212c5de4530', 'cookie_policy', 'given'),
('019cb7f9013278b59a28f212c5de4530', 'privacy_policy', 'given'),
('019cb7f9013278b59a28f212c5de4530', 'updates_email', 'given'),
('019cb7f9013278b59a28f212c5de4530', 'updates_phone', 'given'),
('019cb7f9eb927cb5bf5fd471485e5d03', 'cookie_policy', 'given'),
('019cb7f9eb927cb5bf5fd471485e5d03', 'privacy_policy', 'given'),
('019cb7f9eb927cb5bf5fd471485e5d03', 'updates_email', 'given'),
('019cb7f9eb927cb5bf5fd471485e5d03', 'updates_phone', 'given'),
('019cb7f9eb927e2bbebf8836ee6a169f', 'cookie_policy', 'given'),
('019cb7f9eb927e2bbebf8836ee6a169f', 'privacy_policy', 'given'),
('019cb7f9eb927e2bbebf8836ee6a169f', 'updates_email', 'given'),
('019cb7f9eb927e2bbebf8836ee6a169f', 'updates_phone', 'given'),
('01a1424b8d107784b0ed0b39838ac0d4', 'cookie_policy', 'given'),
('01a1424b8d107784b0ed0b39838ac0d4', 'privacy_policy', 'given'),
('01a1424b8d107784b0ed0b39838ac0d4', 'updates_email', 'given'),
('01a1424b8d107784b0ed0b39838ac0d4', 'updates_phone', 'not_given'),
('01a210ed83f87b29a4453de74f5b99c0', 'cookie_policy', 'given'),
('01a210ed83f87b29a4453de74f5b99c0', 'privacy_policy', 'given'),
('01a210ed83f87b29a4453de74f5b99c0', 'updates_email', 'given'),
('01a210ed83f87b29a4453de74f5b99c0', 'updates_phone', 'given'),
('3d5751dcbfd84fcdbaf4f4a7d3a8fa18', 'privacy_policy', 'withdrawn'),
('3d5751dcbfd84fcdbaf4f4a7d3a8fa18', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d2712996cb17d0b0e028f4', X'10522124D13083DF2A158E7CD54E61AF4EB41DE3C6267AB4F245083B13559253', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235623132316363633436313862303930633162356236613235363230366530396332323934613435623261316665363935376137636362393766663935663539222C22656E7175697279223A2261373736393964646433623335613562303736346265383838326532353262313363323164663939316565353664346434663131643535636436633566656138222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323731323939366362313764306230653032386634222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223463633137636363626666363439663462333366643963346430346537373137222C2270686F6E65223A2262306634346430353366353039656263633839663936656236346432663263323232653431653435366333366135663939356339336464373634383430393537222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d2728b8c248722f23d33e7', X'087D03D93819056899D0F8D9BC44A6DF7539D0942250383B05EBB203DBBCC6D6', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235316333316464386636303331363563306237366465343533656631653139356665373836373266366331343662623633303561623162373233633163363037222C22656E7175697279223A2238663930336533396338376261666433616537346133646362623336656334653263313364366234643265656662343335633663663335306636333462343861222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323732386238633234383732326632336433336537222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226266333832396265343433393438383638643734666636383366633562613561222C2270686F6E65223A2235633332346237633338363864623938623765326239313332373938366636333532373139623265633765303761363138353965653332366239653832393764222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013278b59a28f212c5de4530', X'F7C41C8AF0341F37F54945573BA61646CA2628C8B27719D155425A9FEE5239CC', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2230643233646661313630306366656464323936396639306665613338303630663938396164666435363131393937373265346463656237656635663138323866222C22656E7175697279223A2238653730396566326130333663333035653562313464636363343765376437376161323862663332613935396231336431646533316439643036313434613762222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323738623539613238663231326335646534353330222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223463633137636363626666363439663462333366643963346430346537373137222C2270686F6E65223A2234333761343162636130336238623639373566656438666634366361323465383065653036346534313561383839636363333931616564396138656134613137222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927cb5bf5fd471485e5d03', X'C6EFD5426D1111CBFBC331D35734BDBA17FEF49079A836E458FEA78FAAC5B5E9', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2230636663636662613339376436376462343261663435323762373164353839333561353231396634363532616562383964393837306263306634326538333763222C22656E7175697279223A2263306565373966353432336630616632646430636536376433376336313936623061336562393562623331383737313138623764323061353936333962363365222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323763623562663566643437313438356535643033222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226266333832396265343433393438383638643734666636383366633562613561222C2270686F6E65223A2266356366616434363366383463323133343962383439393736656635663337303135643333343034633363616437393439303262613531363234623738353832222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927e2bbebf8836ee6a169f', X'BF9109FA51C34CF8F1F05DF5B38B786691DD94B59337FA1FE9F1CCA4C3B14BC9', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236653130323466373732623863363837623839326661343164653138643262636632396537643130653264643030323135343666366564336266623666346332222C22656E7175697279223A2266346334343266666431623762363961633561663863386161623861633634343761393764373966356634346462356433393561313064383261303664353130222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323765326262656266383833366565366131363966222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226266333832396265343433393438383638643734666636383366633562613561222C2270686F6E65223A2266653265633831393836323364333031663236633834346337656262626132666365316236383733346536336332666565346231393933653165316132393861222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1424b8d107784b0ed0b39838ac0d4', X'9F3C90340A775298918253D06616CEC35A63D5D38FEA4749839336436773D6CF', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2261626233643532383562646335373630666330653437623934373662626335653437366164323630316562663162313733323566383839313534353466363061222C22656E7175697279223A2235383266636166353038633836663263616135643536653961343435313030366137366234313236343230326231646431363930343332383662376339636363222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613134323462386431303737383462306564306233393833386163306434222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223733393238656266346330623464396638353165313561336433356230316365222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31365430313A32303A31302E3030305A222C2276223A327D'),
('01a210ed83f87b29a4453de74f5b99c0', X'8D51BA0B711793C9BE2CF4C70923854F76AE39F1A84501FE48B306B2F6678EC5', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222C2276657273696F6E223A317D5D2C22656D61696C223A2234383065666139623862613339333066373835663461646139663038663862653033313566616334643963356435343665306638613436313336323263353330222C22656E7175697279223A2234323134646165613236353337396135613431653866376666653632643632343031356138353437393035613630366432306365663366373135396436336265222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613231306564383366383762323961343435336465373466356239396330222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223466646534376432336464623466353662383930343961393362356464343631222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32355430343A31383A35312E3030305A222C2276223A327D'),
('3d5751dcbfd84fcdbaf4f4a7d3a8fa18', X'1BA043D2987BFCE5E645FBD5BCE3ED88134592EB3EBF58063716580093544C5E', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2236663737373165363539393135623666393031623339663965626436666632643230326363393539616566326334626436626361613533306638346232393733222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223364353735316463626664383466636462616634663461376433613866613138222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223733393238656266346330623464396638353165313561336433356230316365222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D'),
('8138451daadc4c42bd0577e832daa274', X'4E95070F87FA2D4BEA952B4252F0883906A905CFA2084B6BB1473FD60DF28DAA', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239643665323033323961653831613965363133326538373561383466363133303765373531326230386537353831373066366636373863333635613235306231222C22656E7175697279223A2266343731343632656536356632626136633965353962653930336337376165346563323838373532323965626261393837306461373762646230343061623237222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223831333834353164616164633463343262643035373765383332646161323734222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223463633137636363626666363439663462333366643963346430346537373137222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d279439a4a961ecad73c35', 'GDZ-K48V-RSGR', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d2712996cb17d0b0e028f4', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '68acb1db4ea141b9b02aa8780072b35a', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27967810a7c7e3f2ba455', 'GDZ-RBX2-G876', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f816d2728b8c248722f23d33e7', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '14e44cb5bb684ce082f723a5091437a4', '521d5eaf812ba5fb405c24fbb06a6e05448105d0d63bf8f84cef41a8b26c5a8c', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '14e44cb5bb684ce082f723a5091437a4.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9013274b392c8230b823c64a6', 'GDZ-JPAQ-2KZQ', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f9013278b59a28f212c5de4530', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'e52d859ba0384355b8d6389f45ca4d6c', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9279e5867f7039be3ace5f', 'GDZ-T9N9-3FZB', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927cb5bf5fd471485e5d03', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '6631c049e2c4444d87a69c77595c9f2d', '2a122992189c68c9a618e96dd61c8fe483fdf7f269dc810c51240eb7c178b5a5', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '6631c049e2c4444d87a69c77595c9f2d.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927a0c80d4d182ac3f9fd3', 'GDZ-M74T-CTEK', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927e2bbebf8836ee6a169f', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '8cedf9f2f34e4610ba9b5a478c15126f', '4b6539d62337a62697beb537c22d6902012fe5ec1588c0d0ca6bd3a6128f6e88', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8cedf9f2f34e4610ba9b5a478c15126f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b8d10716fae5b024f08240077', 'GDZ-BF6E-CD39', '73928ebf4c0b4d9f851e15a3d35b01ce', '01a1424b8d107784b0ed0b39838ac0d4', '2026-10-16 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed83f870659ac48f3cf77bd9f5', 'GDZ-KS7H-9N2H', '4fde47d23ddb4f56b89049a93b5dd461', '01a210ed83f87b29a4453de74f5b99c0', '2026-11-25 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('b9fe7892cf3c43f49401c53b784c7fc0', '6db83724118d4b45bc55d5c4cf8df566', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('eddd2ffc00594094a44c3c3da685ec30', '6c4fca009aa1445e91b48396add55b82', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('fe237fcc1bc24e1c9156bbf9b91d710f', '6c4fca009aa1445e91b48396add55b82', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '01a762d32f3142ea9bcf83b981538a29', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '01a762d32f3142ea9bcf83b981538a29', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('94bddf554ab64453b9356683241eb4b2', '6c4fca009aa1445e91b48396add55b82', 'note', '019cb7f816d2772fbba48381388d8145', '4cc17cccbff649f4b33fd9c4d04e7717', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('a3e20c5c9c0e411ca08092a6bc26f347', '6c4fca009aa1445e91b48396add55b82', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('e2f28504fb19478db2e62364cba19589', '6c4fca009aa1445e91b48396add55b82', 'reveal', '4cc17cccbff649f4b33fd9c4d04e7717', '4cc17cccbff649f4b33fd9c4d04e7717', 1, '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '01a762d32f3142ea9bcf83b981538a29', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '01a762d32f3142ea9bcf83b981538a29', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('3d5751dcbfd84fcdbaf4f4a7d3a8fa18');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('9552d748a65b4384b70b7a3aa35fe070', '019cb7f816d279439a4a961ecad73c35', '8138451daadc4c42bd0577e832daa274', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d2772fbba48381388d8145', '019cb7f816d279439a4a961ecad73c35', '2026-03-04 08:30:15.250000', 1815155727616000325, 'engaged', 0, '', 3, 0, '[]', 0, '', '474515a825094161b089126c40ea2b02', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '474515a825094161b089126c40ea2b02', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27ba1ad43d8fa2396546e', '019cb7f816d27967810a7c7e3f2ba455', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f901327b6d8c5e84ec8ad5682a', '019cb7f9013274b392c8230b823c64a6', '2026-03-04 08:31:15.250000', 1815155789056000042, 'new', 0, '', 0, 0, '[]', 0, '', '48219dc4ee8b4c138626f78dd099bebd', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '48219dc4ee8b4c138626f78dd099bebd', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9271d9a561283d49326fd8', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-03-04 08:32:15.250000', 1815155850496000984, 'new', 0, '', 0, 0, '[]', 0, '', '48219dc4ee8b4c138626f78dd099bebd', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '48219dc4ee8b4c138626f78dd099bebd', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb9279c0a8fe1682d3b7a2a2', '019cb7f9eb9279e5867f7039be3ace5f', '2026-03-04 08:32:15.250000', 1815155850496000674, 'new', 0, '', 0, 0, '[]', 0, '', '474515a825094161b089126c40ea2b02', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '474515a825094161b089126c40ea2b02', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1424b8d107eb89e1f1ff66536d485', '01a1424b8d10716fae5b024f08240077', '2026-10-16 01:20:10.000000', 1835124336640000133, 'engaged', 0, '', 3, 0, '[]', 0, '', '474515a825094161b089126c40ea2b02', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-16 05:57:10.000000', NULL, '2026-10-19 02:20:10.000000', '2026-10-16 05:57:10.000000', 0, NULL, '474515a825094161b089126c40ea2b02', 187, NULL, 0, NULL, 0, NULL),
('01a210ed83f87c988a0cec6738434def', '01a210ed83f870659ac48f3cf77bd9f5', '2026-11-25 04:18:51.000000', 1838674258944000495, 'engaged', 0, '', 3, 0, '[]', 0, '', '474515a825094161b089126c40ea2b02', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-26 01:15:00.000000', '2026-12-04 09:30:00.000000', '2026-11-26 06:30:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '474515a825094161b089126c40ea2b02', 255, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d2726fa4a305bfbb4b1cc4', 'enquiry.acknowledgement', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d2726fa4a305bfbb4b1cc4@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d272b593ad54cad3fded21', 'enquiry.desk_notice', NULL, '019cb7f816d27967810a7c7e3f2ba455', 'desk@zone.example', 'en', '<019cb7f816d272b593ad54cad3fded21@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d273769ab16f4f60feef20', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d273769ab16f4f60feef20@zone.example>', '{"by": "system", "to": "474515a825094161b089126c40ea2b02", "leads": "019cb7f901327c86b7a27c6d175974f1"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27489872ae6258dc834ed', 'lead.mention_notice', NULL, '019cb7f816d279439a4a961ecad73c35', 'b573d29b1e314c0cb382dfa4bc297474@zone.example', 'en', '<019cb7f816d27489872ae6258dc834ed@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2754f90c3d8421aead130', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2754f90c3d8421aead130@zone.example>', '{"by": "system", "to": "474515a825094161b089126c40ea2b02", "leads": "019cb7f816d2772fbba48381388d8145,019cb7f9eb9279c0a8fe1682d3b7a2a2"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d276a6a233d58b7c0e713a', 'enquiry.desk_notice', NULL, '019cb7f816d279439a4a961ecad73c35', 'desk@zone.example', 'en', '<019cb7f816d276a6a233d58b7c0e713a@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d279a48a6ffef98e006fc5', 'person.my_data_link', '4cc17cccbff649f4b33fd9c4d04e7717', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d279a48a6ffef98e006fc5@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27a0e9d1c7f939ecdca1e', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27a0e9d1c7f939ecdca1e@zone.example>', '{"by": "system", "to": "48219dc4ee8b4c138626f78dd099bebd", "leads": "019cb7f816d2782ebf4104645bb2ad30,019cb7f9eb9271d9a561283d49326fd8"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27eb9a722a5b2c404a373', 'enquiry.acknowledgement', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f816d27967810a7c7e3f2ba455', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27eb9a722a5b2c404a373@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27fbe9e41b1b0b9ae287c', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27fbe9e41b1b0b9ae287c@zone.example>', '{"by": "system", "to": "48219dc4ee8b4c138626f78dd099bebd", "leads": "019cb7f901327b6d8c5e84ec8ad5682a"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f90132756698ac0041eb60474d', 'enquiry.desk_notice', NULL, '019cb7f9013274b392c8230b823c64a6', 'desk@zone.example', 'en', '<019cb7f90132756698ac0041eb60474d@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92723bbe9f3ae3179aaa4d', 'enquiry.acknowledgement', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927a0c80d4d182ac3f9fd3', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92723bbe9f3ae3179aaa4d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9274d78d64fa1adf439fff', 'lead.reply', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9274d78d64fa1adf439fff@zone.example>', '{"reply": "d59bee2d90ff47609db3cb36fd82af3c"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92785aa0a6bd483e8ce8cd', 'enquiry.acknowledgement', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb9279e5867f7039be3ace5f', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92785aa0a6bd483e8ce8cd@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927c3cbc2c9427e3f1a4cf', 'enquiry.desk_notice', NULL, '019cb7f9eb927a0c80d4d182ac3f9fd3', 'desk@zone.example', 'en', '<019cb7f9eb927c3cbc2c9427e3f1a4cf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927fa1adf6817fca3cc6ec', 'enquiry.desk_notice', NULL, '019cb7f9eb9279e5867f7039be3ace5f', 'desk@zone.example', 'en', '<019cb7f9eb927fa1adf6817fca3cc6ec@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1424b8d1078328532ca3df8dec487', 'enquiry.acknowledgement', '73928ebf4c0b4d9f851e15a3d35b01ce', '01a1424b8d10716fae5b024f08240077', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d1078328532ca3df8dec487@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10.000000', '2026-10-16 01:20:10.000000', 0, NULL, '2026-10-20 01:25:10.000000', '', ''),
('01a1424b90f87d0caa1a9000bbe023f3', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f87d0caa1a9000bbe023f3@localhost>', '{"by": "system", "to": "474515a825094161b089126c40ea2b02", "leads": "01a1424b8d107eb89e1f1ff66536d485,01a210ed83f87c988a0cec6738434def"}', 'sent', '2026-10-16 01:20:11.000000', '2026-10-16 01:20:11.000000', 0, NULL, '2026-10-16 01:20:11.000000', '', ''),
('01a210ed83f876938ae12307194ee24b', 'enquiry.acknowledgement', '4fde47d23ddb4f56b89049a93b5dd461', '01a210ed83f870659ac48f3cf77bd9f5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f876938ae12307194ee24b@localhost>', '{}', 'sent', '2026-11-25 04:18:51.000000', '2026-11-25 04:18:51.000000', 0, NULL, '2026-11-25 04:18:51.000000', '', ''),
('01a2156b8e207858b8e51fb0605e23e4', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a2156b8e207858b8e51fb0605e23e4@localhost>', '{"leads": "01a210ed83f87c988a0cec6738434def 1 225", "next_steps": ""}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', ''),
('01a2156b8e207d9ab7658089eeb5afca', 'lead.reply', '4fde47d23ddb4f56b89049a93b5dd461', '01a210ed83f870659ac48f3cf77bd9f5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e207d9ab7658089eeb5afca@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'176700C8C284F4BA044334858D927539478C1CDA581BDD8673776E3260AB24D6', 'confirm', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'1B2BF6FC48DF2E0DD592036C9713909121BD35AD11D25CAFD22559964FE1BD00', 'my_data', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'29C8D4E872016C9E3757590ADD98471B21362BC66115E8209767F231BE0CE2BA', 'unsubscribe', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb9279e5867f7039be3ace5f', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'2FB19C89981866E6087178624750363A9DBED64E4B21B47196F2A6CA75ED8879', 'confirm', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb9279e5867f7039be3ace5f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'4F7DADB8F876275DC364FCACF6183676E49CB6C93156ABD06D4116B4D788574B', 'confirm', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'6CF43FDC4B048F764115C11F75FFCAFF2934419D4DAAF854DA5CF651942CD83F', 'unsubscribe', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'72CE153AB423FD824CDEB3B9BE7EA9717963B2E4ACD9B51131B635AB9C52C5ED', 'receipt', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8180A32B04F8FE336398E45C1B5D42F440035030CE18B54939DED294D9D7AE9B', 'receipt', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8E1CA8B566E36BACFC8F169F815F1A1FB0AC84FC6F2E318D87B58D3868E55527', 'unsubscribe', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'99EE654F321336D7D02F1E49AB3A1508C0D97CC05DC3520A59AE8EE40EA17DBD', 'receipt', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb9279e5867f7039be3ace5f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'BB6798ED9983A16A65D7FCAD86CBF058AF258F24DD285E6B65A67DACF7EBA1A5', 'my_data', 'bf3829be443948868d74ff683fc5ba5a', '019cb7f9eb9279e5867f7039be3ace5f', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'FE4D251780B6D27B2A4A0DB8567760B01F50CDD48DCA8F1A5CDCD8893944CDE6', 'my_data', '4cc17cccbff649f4b33fd9c4d04e7717', '019cb7f816d279439a4a961ecad73c35', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'FF67CB9E59BB666B6ECEDA9D5A14ABA73C90B7F76019E48E6900B62CD4F2E41D', 'my_data', '4cc17cccbff649f4b33fd9c4d04e7717', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'03DA8BD94FF8A23B7F04BDC57D110BE6C90285839F2E52A65533AA8B040337AF', '019cb7f9eb927a0c80d4d182ac3f9fd3', '2026-04-03 08:32:15.250000'),
(X'59C9E23A82D214A8D867524EF48CC0BF2FB62FF925747EFDAA6BB7D17A9DD943', '019cb7f816d27967810a7c7e3f2ba455', '2026-04-03 08:30:15.250000'),
(X'7B3C8534FB007FA6D9A02151A324D55F0BA7CC1EA4B9B2F4A0341340E6E9A379', '019cb7f9eb9279e5867f7039be3ace5f', '2026-04-03 08:32:15.250000'),
(X'7CAEE19D51A0D0F5CC0753F2384B1F1EC5B3A8847DC5E2223CB9F7FA8EEDDD75', '01a210ed83f870659ac48f3cf77bd9f5', '2026-12-25 04:18:51.000000'),
(X'952E3172011D2608383B786F69DFCA82479D72A471C11C71052DF4730C12752E', '019cb7f9013274b392c8230b823c64a6', '2026-04-03 08:31:15.250000'),
(X'D0CD28E6CF871DA124371EA2EE6BEC8F774EEAD124A153791CEDAD6B91B47698', '019cb7f816d279439a4a961ecad73c35', '2026-04-03 08:30:15.250000'),
(X'FEDD88CDA9274097F0A70D4B5D84994C96573A61818325A386A9340814F14E19', '01a1424b8d10716fae5b024f08240077', '2026-11-15 01:20:10.000000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d2722db5f95b03b6403065', '019cb7f816d2772fbba48381388d8145', '094b88ecf3c54a4caa439bad6311fb29', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('020d0ba974da402ca131867b30e9e574', '01a210ed83f87c988a0cec6738434def', '2026-11-26 01:15:00.000000', 'system', 'escalated', '{"step": "1"}'),
('0c07666ed69e442097c8d47eb9c90819', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('25266ec4a1114baaab1382f3e76e8ca3', '019cb7f901327b6d8c5e84ec8ad5682a', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "48219dc4ee8b4c138626f78dd099bebd", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('2a06d638526241a7a95a29648b247a42', '019cb7f9eb9279c0a8fe1682d3b7a2a2', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "474515a825094161b089126c40ea2b02", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('37ddd628718c495eb8b349b9a5491084', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('747f28dabfff4215a65bbcdd175b08e5', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('89642e4ac8dd425787c889236aeda46e', '01a210ed83f87c988a0cec6738434def', '2026-11-26 01:15:00.000000', '474515a825094161b089126c40ea2b02', 'status', '{"from": "new", "to": "engaged"}'),
('8a6a8ba0ed9943eca6f84408b98dc1c0', '019cb7f9eb9271d9a561283d49326fd8', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d2782ebf4104645bb2ad30", "verdict": "linked"}'),
('935da72388354ae989548888e1be92c1', '01a1424b8d107eb89e1f1ff66536d485', '2026-10-16 01:20:11.000000', 'system', 'owner', '{"from": "", "to": "474515a825094161b089126c40ea2b02", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}'),
('97f9e77d0f2b4e8bb3cabbaf8c1ee9a0', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "474515a825094161b089126c40ea2b02", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('af588ab367e5415ebed821c7a88302eb', '019cb7f9eb9271d9a561283d49326fd8', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "48219dc4ee8b4c138626f78dd099bebd", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('c7bfbbf6cf614740a1a96b355d60b709', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9279c0a8fe1682d3b7a2a2", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('d0dda17bc191480f95b8750894466e8e', '01a210ed83f87c988a0cec6738434def', '2026-11-27 01:31:00.000000', '474515a825094161b089126c40ea2b02', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('e7f196a3e7f949349ea9b81e1e5e739d', '019cb7f9eb9279c0a8fe1682d3b7a2a2', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d2772fbba48381388d8145", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('e86ec1bb7ce84ca7bc3b91a66e253d91', '01a1424b8d107eb89e1f1ff66536d485', '2026-10-16 05:57:10.000000', '474515a825094161b089126c40ea2b02', 'status', '{"from": "new", "to": "engaged"}'),
('f5fdde065ec34eda81a6d052cd195c0a', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('f66b1702a91640c1a6ada5c99d876d4f', '01a210ed83f87c988a0cec6738434def', '2026-11-25 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "474515a825094161b089126c40ea2b02", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared", "undone") VALUES
('0f3c280fdc9c4228ac2c7250c73f3618', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0, 0),
('65edd1fa7ee9b524fed5c4709abbd76a', '01a210ed83f87c988a0cec6738434def', '2026-11-26 01:15:00.000000', 'ours', 'mail', '474515a825094161b089126c40ea2b02', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e207d9ab7658089eeb5afca@localhost>', '', '', '[]', 0, 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a1424b8d107eb89e1f1ff66536d485', '2026-10-16 05:57:10.000000', 'ours', 'phone', '474515a825094161b089126c40ea2b02', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0, 0),
('d59bee2d90ff47609db3cb36fd82af3c', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9274d78d64fa1adf439fff@zone.example>', '', '', '[]', 0, 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('094b88ecf3c54a4caa439bad6311fb29', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["6c4fca009aa1445e91b48396add55b82"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d2772fbba48381388d8145', '019cb7f9eb9279c0a8fe1682d3b7a2a2', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d2772fbba48381388d8145', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d2772fbba48381388d8145', 'erdnussfrei', 1815155727616000325);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034fe29f3fb2b3eccf29d9041d25', '01a210ed83f87c988a0cec6738434def', '2026-11-26 01:49:00.000000', '474515a825094161b089126c40ea2b02', '474515a825094161b089126c40ea2b02', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00.000000', '474515a825094161b089126c40ea2b02'),
('b1e956d5c4674dc4ba07d64cb92dc09d', '019cb7f816d2772fbba48381388d8145', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '6c4fca009aa1445e91b48396add55b82', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d2772fbba48381388d8145', 'sites', 1815155727616000325),
('019cb7f816d2772fbba48381388d8145', 'talent', 1815155727616000325),
('019cb7f901327b6d8c5e84ec8ad5682a', 'sites', 1815155789056000042),
('019cb7f901327b6d8c5e84ec8ad5682a', 'talent', 1815155789056000042),
('019cb7f9eb9271d9a561283d49326fd8', 'sites', 1815155850496000984),
('019cb7f9eb9271d9a561283d49326fd8', 'talent', 1815155850496000984),
('019cb7f9eb9279c0a8fe1682d3b7a2a2', 'sites', 1815155850496000674),
('019cb7f9eb9279c0a8fe1682d3b7a2a2', 'talent', 1815155850496000674),
('01a1424b8d107eb89e1f1ff66536d485', 'sites', 1835124336640000133),
('01a1424b8d107eb89e1f1ff66536d485', 'talent', 1835124336640000133),
('01a210ed83f87c988a0cec6738434def', 'ai', 1838674258944000495),
('01a210ed83f87c988a0cec6738434def', 'talent', 1838674258944000495);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d2772fbba48381388d8145', '01a762d32f3142ea9bcf83b981538a29', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d2772fbba48381388d8145', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000325, 'gdz dz zk k4 k48 48v 8v vr rs rsg sgr gr r fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzk zk4 8vr vrs');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000042, 'gdz dz zj jp jpa paq aq q2 2k 2kz kzq zq q fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzj zjp aq2 q2k');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000674, 'gdz dz zt t9 t9n 9n9 n9 93 3f 3fz fzb zb b fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt zt9 n93 93f');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000984, 'gdz dz zm m7 m74 74t 4t tc ct cte tek ek k fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzm zm7 4tc tct');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835124336640000133, 'gdz dz zb bf bf6 f6e 6e ec cd cd3 d39 39 9 lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzb zbf 6ec ecd');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838674258944000495, 'gdz dz zk ks ks7 s7h 7h h9 9n 9n2 n2h 2h h 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzk zks 7h9 h9n');
--
