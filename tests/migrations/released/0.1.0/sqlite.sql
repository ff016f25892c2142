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
INSERT INTO alembic_version (version_num) VALUES ('initial_06f799550584') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('031f0fb53f844d06b6d77e255b56a152', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '1b4e2ac1e13c4d2481636d47af7eb267', X'3C6E77F78D00B3FE8CE7D743336281DAC6969173F10C73F98C4484F7C72ED756', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223033316630666235336638343464303662366437376532353562353661313532222C226B696E64223A226175646974222C227375626A656374223A223162346532616331653133633464323438313633366434376166376562323637222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7f8451cc354529053f0390ab558ba9d208e3f6c287f31ff02673628096219d30'),
('04fb8b181a5846f09a92b1b85983be37', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927a63bd994f4e27936aaa', X'4A501D2D785468BEAA3C489928FCFD5A83F8402A0003915EC71E60B7DB08BD93', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226637363461376536653063313463393261363266313534386265383263383361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223034666238623138316135383436663039613932623162383539383362653337222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761363362643939346634653237393336616161222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '95e4316301c905359c11da6e757c82b75867c6cba709e4024f642c1457863cea'),
('086ceea0b7e64e818a12f5c3de9c11c2', '2026-08-31 06:55:46.936000', 'staff:account:create', '62a5d195a6ad48f58ea9a500fddc777b', '62a5d195a6ad48f58ea9a500fddc777b', X'48C630785F2CB64A2AE28E3BF3ADB1155F3CFB0F08CBD2C5BB9B240A49F1407E', X'7B226163746F72223A223632613564313935613661643438663538656139613530306664646337373762222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223038366365656130623765363465383138613132663563336465396331316332222C226B696E64223A226175646974222C227375626A656374223A223632613564313935613661643438663538656139613530306664646337373762222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '9afd705b92a58bdae19e1ac75d9a9ce594e2edc6621e90737a6418d71c5c0325'),
('0fa506bce984442abc53ee5a3f5d112f', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'E75417812515B0D8599A1941A39E037FA8B3B76224FF27F49ACA8B09FE1C39D9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223738373961353863396463373433353962633436363164376131653561393363222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223066613530366263653938343434326162633533656535613366356431313266222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'fee805c1f5ca52570ba8ac3d5494694c2e5fc0a65049f1b341182e1c1d75543a'),
('16b1de9f9c67483eaefc749bb5d9645e', '2026-11-26 06:55:46.936000', 'staff:account:absence', 'ed577e7c890d420082b0d82967be8cd5', 'ed577e7c890d420082b0d82967be8cd5', X'AD9554CCC367B364672FC620EB1EF314B721D473508D580D41893B5A5E54B51E', X'7B226163746F72223A226564353737653763383930643432303038326230643832393637626538636435222C2264657461696C73223A7B22646570757479223A226637363461376536653063313463393261363266313534386265383263383361227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223136623164653966396336373438336561656663373439626235643936343565222C226B696E64223A226175646974222C227375626A656374223A226564353737653763383930643432303038326230643832393637626538636435222C2274696D65223A22323032362D31312D32365430363A35353A34362E3933365A222C2276223A327D', '348c3807f06ef172d9438106d6fe49fd36447f3b63fda24389c72583859f2ef8'),
('1a41d82ef3e944feabe38e5c2f926072', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'67DBA0530D1C3311564C61D38C8B8E49EBD3C5A73DADB2D0CDAD704EFE960828', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223035326461633931393230323466636139336434646630363136396633666163227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223161343164383265663365393434666561626533386535633266393236303732222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ec86e74ee4605d6030ac0f29a85b6a33eadd6aa33539f1aaf318c5312845ed4c'),
('1ae4430c6b8b4a589ac806cc2fa9f913', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '3719b89323734785b93e03910803cfc5', X'4BF4C99263A1A5D3858810A73B79D5116E6314C1E0884D5E454436A37C7C90E2', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2266666466623861376236623931316166313733386338393937336233363064373738393363336336643232626631343437666131666362363035373531386262222C2265726173757265223A223162346532616331653133633464323438313633366434376166376562323637222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223465356661373736356636383464323038653132336266306533636638353530222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223161653434333063366238623461353839616338303663633266613966393133222C226B696E64223A226175646974222C227375626A656374223A223337313962383933323337333437383562393365303339313038303363666335222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '24fda6e46acdd91d17fb99bab6171d658898a0a14e6f482bed08fbd740043859'),
('1c83a00b1c6442c0b1785ef61ae09313', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927a63bd994f4e27936aaa', X'B7DC6DB725D674F974908D32475D439630693EDA5CC1C56DA277D0B189D87CF8', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323735663662323065306262633035633962326636222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223163383361303062316336343432633062313738356566363161653039333133222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761363362643939346634653237393336616161222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd20248a1ab072e07c3550009eebb15009380034fd946f86fca20335544c9627b'),
('1ca3cb6ef50e4ffda03af81f524373a8', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'9AD7807591CC1CD281CB28A6290D9BE5A7E5E69B68655BADDB0D6B5D20C00A8D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226630343636393534343537303437623039303434616635323264346139393739227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223163613363623665663530653466666461303361663831663532343337336138222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '27c91b5fd4da3d3405de922b32cf43fbc2ecd229df3cb95da85f00e896f8244d'),
('1e9fdef4c4194b949df87bedc26432bd', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'62FE567C8E058FE129676F27227E1901C7AE1B6F84126F85667BFA061F419CA6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223165396664656634633431393462393439646638376265646332363433326264222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '6a91f9506aed0df6ab29c46c0a6b830479cd79e2ced3dda794f3483d89b084c3'),
('21496ee4b5cd40a7895a535bcf7920b4', '2026-08-31 06:55:46.936000', 'staff:routing:change', 'operator', '724b1758e6f6423188b1f24ebb685f0e', X'7B0CB882AD2245744F51C2E7EEEF443528F28BF48CA856297E122D03A924DB71', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223231343936656534623563643430613738393561353335626366373932306234222C226B696E64223A226175646974222C227375626A656374223A223732346231373538653666363432333138386231663234656262363835663065222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', 'ecdfb01818c359a33ed4bf276922c91782411a9d8d6909a9c1ab9926a530c862'),
('2344c863091f4cefac3d64c3723411c1', '2026-08-31 06:55:46.936000', 'staff:account:create', 'ed577e7c890d420082b0d82967be8cd5', 'ed577e7c890d420082b0d82967be8cd5', X'9B1EDE3BC85C358A9A6E1D5C5C546770BC017B42F11671F20466A806E1820E10', X'7B226163746F72223A226564353737653763383930643432303038326230643832393637626538636435222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223233343463383633303931663463656661633364363463333732333431316331222C226B696E64223A226175646974222C227375626A656374223A226564353737653763383930643432303038326230643832393637626538636435222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', 'bf36b2eada09598448b2d6814e0b02547cf39bd74b81232f155238281f37c769'),
('2ae8f00320524d50b780f4a79f2227ac', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'A2A0BCE6D1FFC5B0B973FFF66F37BBD5679DCACB61CEC2DCC53275FEC10B9065', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223261653866303033323035323464353062373830663461373966323232376163222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '31af65565baa15c73388e9f006611ddfb11cefd0461a24f57f14bb828ce36a87'),
('2b225a4a16054103ab3f1312926dbcb0', '2026-08-31 06:58:46.936000', 'staff:routing:change', 'operator', 'd00b7e1da2984a6ca489023cedd38c91', X'E7CFA9659C5F76A74C18B2C81D53C3CEAC3E37F63B3E32447AAE197876CED075', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223262323235613461313630353431303361623366313331323932366462636230222C226B696E64223A226175646974222C227375626A656374223A226430306237653164613239383461366361343839303233636564643338633931222C2274696D65223A22323032362D30382D33315430363A35383A34362E3933365A222C2276223A327D', 'e38bdd1641ea4342e1feeca2c7312ad86fe894606c30945ecbf9ac294d1ae5fe'),
('2cc409bd367b4c33b1e7b407fc814a16', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'55CB6613C6F0FFF6688E99F56EC3A1D3F1ABB1034CE6E2CF9C443FED845F0C65', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223263633430396264333637623463333362316537623430376663383134613136222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'bc8d0c943ed25258a5b19d980dce51cd7cab8d9bfc5703b9ea05d6b0e3e535fc'),
('2dcdee53d79b4f9e8b9abf3969e605e2', '2026-11-23 06:56:45.000000', 'staff:lead:status', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', X'EF152DF3198BFC18A825D69BC94336DBBEBF5B9EB9195CDC497C5B85DD0FA1CA', X'7B226163746F72223A223632613564313935613661643438663538656139613530306664646337373762222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223264636465653533643739623466396538623961626633393639653630356532222C226B696E64223A226175646974222C227375626A656374223A223031613230373132336230383733393038656533623933363534643362666566222C2274696D65223A22323032362D31312D32335430363A35363A34352E3030305A222C2276223A327D', '9f4984268e26da8c07e7ed86f287d7f9bced3e2b39463731f62731a5f05bb443'),
('35695577b2a6427481a8689eec9a4e09', '2026-08-31 06:56:46.936000', 'staff:routing:change', 'operator', 'd59641c3198a40fda9a9d4735c455b25', X'39D9897E99C8060726995C4C4452F5024F33DE0F8DCC3881E0EEF2130DF72C32', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223335363935353737623261363432373438316138363839656563396134653039222C226B696E64223A226175646974222C227375626A656374223A226435393634316333313938613430666461396139643437333563343535623235222C2274696D65223A22323032362D30382D33315430363A35363A34362E3933365A222C2276223A327D', '974cf6dcafb578c2f4cecf37a587f8ed2999c2757f2fdb274a57dabdbe23bbce'),
('3d7979c0b83f4479bdb269b936f086e2', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'925D17FB798AE7F178C58B8C969A7C0AF9553744D3B36700D0DBF3FDA668FF7F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223166653032623166623762323466633638643761663630346435353861636439227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223364373937396330623833663434373962646232363962393336663038366532222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a82597f966d25348431641eb61075e627d30cc1c489c1ad42677a0c904e60a2a'),
('3ff78263d24444e4ae9d5a6f9a475b40', '2026-03-04 08:35:15.250000', 'person:data:act', '', '3719b89323734785b93e03910803cfc5', X'F0F7735B16130D118E7854567EB51ACBB770CD989E3D9994A07BCC3DA11974D3', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223366663738323633643234343434653461653964356136663961343735623430222C226B696E64223A226175646974222C227375626A656374223A223337313962383933323337333437383562393365303339313038303363666335222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'a5cb51f5c356e825238bc14c5f9624cb138fb98e795f6f7aa46752b5a2593541'),
('412f40e7cc8e41a59920299e86297c4b', '2026-08-31 06:57:46.936000', 'staff:routing:change', 'operator', 'ac809ed25bb1432ab0d5309ff9cda483', X'4B6581E7D9D1142C7397A136BAE2C9AB40D4136E9F8AEA626A0A3E76AC9A52B3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223431326634306537636338653431613539393230323939653836323937633462222C226B696E64223A226175646974222C227375626A656374223A226163383039656432356262313433326162306435333039666639636461343833222C2274696D65223A22323032362D30382D33315430363A35373A34362E3933365A222C2276223A327D', '2442202ddbda05b238ebc71a14f728e1719c2c8b4e67ce3697e838203ec54bdf'),
('45d18fd2581b47a28869b10c7c0d99ac', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'9D9ACBCCE032252C405BAEF6490E8D9A0E97157A7AA4475ACEED8F73017A5549', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223435643138666432353831623437613238383639623130633763306439396163222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '1e925454a48cb886cf3743109facbbc4fa2cb5cdb1d1415d2fddefb54815f24f'),
('4ff90c3659ed49639e8a653aa4f75f5a', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'0CC0DD436BAB9AF886585867E481078D7B26B1DB13044EA03334659203880905', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223466663930633336353965643439363339653861363533616134663735663561222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '4d891f7e545c9cc91b44f3428e5434ddab83264ceadabeb9868d498295154ba9'),
('5774f54af0b94229b30138ec5b6611ad', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d270609aa41a6e2f475415', X'EF9075979BDE7E0C541BDCD7EE49E1078FCC3B3C2806248F5B68462E6E2129C0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226564353737653763383930643432303038326230643832393637626538636435227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223537373466353461663062393432323962333031333865633562363631316164222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b2c8f414de32aa9fe31122ba4227f75c7de44133c8fa3d14aa9090b168622498'),
('595c367d8923416d8e509f8f3d581ead', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'C380009A6A63B998E100EA8CCEDD5E042923C4714A1EEBAA4DE12197A7B56EB6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223539356333363764383932333431366438653530396638663364353831656164222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4a2148468472efca7793f77ba0b7ebbd8d804e5b9345d594f2fa5e916cc1072f'),
('5e08ce04d99f49be82d3f5dd162addf0', '2026-08-31 06:55:46.936000', 'staff:account:create', 'f764a7e6e0c14c92a62f1548be82c83a', 'f764a7e6e0c14c92a62f1548be82c83a', X'40D3CF3292E396F5B1F6F36368F2B3615C824BB9735D21F4394367E9495A5689', X'7B226163746F72223A226637363461376536653063313463393261363266313534386265383263383361222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223565303863653034643939663439626538326433663564643136326164646630222C226B696E64223A226175646974222C227375626A656374223A226637363461376536653063313463393261363266313534386265383263383361222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '6dc57a0f28ebefa365d6f6fe8654974ec4d91b2b5f88ac089bbad8ba49b9ae4a'),
('61302b6a9f7340ee88f8de4af3e6d2d9', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'62E3BFEA1154BE2A17ADC0C57DB4A4A4B142FABEC8D811A9E26090A1594A58D5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223631333032623661396637333430656538386638646534616633653664326439222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'deb8f0e9151abdef40329f16b07b9cd29eb1796b284a4740f82f55ae1a121d5f'),
('66d83857c9e649ea816e7b46f1fba336', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9272608f16c919c854dcde', X'FD71E05F1BDD0F49364D72A9A5155A289778EBF6110F0FF1A0BC5E722EBC8E72', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226564353737653763383930643432303038326230643832393637626538636435227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223636643833383537633965363439656138313665376234366631666261333336222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323732363038663136633931396338353464636465222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '518421e82229bbc2ec2eb42c9cd1b931e877e7bd08f46d9929ebb6da11511bd7'),
('69bbb78d6f7a41f783579fa964c20d3c', '2026-11-29 06:55:45.025000', 'operator:policy:publish', 'operator', '', X'0BACCED51BC71862F87B5567BD04F50FB6E19E16DA866F1D7389D6183BCF2779', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2266623835666362643938383261616166396337386536666434613062373161646530626362653363636163336665616165333466313231393732373136353239222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223639626262373864366637613431663738333537396661393634633230643363222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430363A35353A34352E3032355A222C2276223A327D', 'f645f4b3a54a258d4dac0d48e418edc11f7487bbc55f76d85652778f1ae1dcef'),
('6c57b1f62af1468d88f59afcee97b760', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'C4EDE114842CFF41B54193F0F5CCA54E0B30E965880D14C7D3F90B6A6F7B90DF', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223663353762316636326166313436386438386635396166636565393762373630222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '8017af5543e4acd66bf2c1e42686b24128f6971f59b7be8993df09405e9c365c'),
('70255bf081f446e4bb2f93cf07b40ea3', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'35A4CD9E5C857F28B4107822B8612FB5C9C81D0167A886564EA0322890F3DA57', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226435343338653334643632333437613139373930636134306230306436356565222C227461736B223A223564336331333463616538333434373162303264353536643438333661643033227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223730323535626630383166343436653462623266393363663037623430656133222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3372fcc4af1047adee00fea67ef3ed2a22eca3754608bbaa4401298b9a4bc42e'),
('88ff554f68ca4f8581ccb19865e67e7d', '2026-08-31 06:55:46.936000', 'staff:account:create', '12a8c62ce41343d08dd0d67a38692878', '12a8c62ce41343d08dd0d67a38692878', X'2325D570419A589718B9C9E64D841A1D042819DEA49B676A7270D5975D73FC03', X'7B226163746F72223A223132613863363263653431333433643038646430643637613338363932383738222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223838666635353466363863613466383538316363623139383635653637653764222C226B696E64223A226175646974222C227375626A656374223A223132613863363263653431333433643038646430643637613338363932383738222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', 'dbdda4dcaf1f4e0775c0a093bb2d0f78b1f28c3ec1212e5ce388cfb85a18c874'),
('8ab9a4517e1b42ca9ec8ac73b62d856b', '2026-11-23 06:56:45.000000', 'staff:contact:log', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', X'4001D92B7D6A73465FB4050137CF7609252F3DB65E26E4D5CCAC5009AFA207F8', X'7B226163746F72223A223632613564313935613661643438663538656139613530306664646337373762222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223662313437353262653164633036363462383563313063636466633534643933227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223861623961343531376531623432636139656338616337336236326438353662222C226B696E64223A226175646974222C227375626A656374223A223031613230373132336230383733393038656533623933363534643362666566222C2274696D65223A22323032362D31312D32335430363A35363A34352E3030305A222C2276223A327D', 'e592f52b1dc03d0225f63dacd0129937082d4441408f3443a549ac5b5cdf87cc'),
('8c6a96bade3740cbb01933e073bf8b30', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'B6397C13C4AF5158CE3EF6571E40EE6288589C9508FF15F0AD717C955CAFEB9F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223863366139366261646533373430636262303139333365303733626638623330222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'efa9db14554b4815dd19c1fc7fffd0afba85291ec1703ad16747c9c8e4087589'),
('8cc51956a06b421dad675d28150ae495', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d278beb99cc10e7a5a6092', X'ECC4DCD6A8B90B9C7DD2925B5D3BFDF14ADE307CDE7CAC3718B17E8642365BC2', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323732656239613562303132373036313239363839222C22726F775F736861323536223A2236613261373037636464393034333231313863346462653864376430393863373134346237626338666232653238656166323163623738373162306235386233227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223863633531393536613036623432316461643637356432383135306165343935222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738626562393963633130653761356136303932222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '89ce928b35797b56af2230fd92d950e33e6767d61c819c57ec47e12ab482e59d'),
('8fda2bfc97854c9b89c5707abf5d0dd4', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'30B746A5F41E177296BF02000D2DB6115FAA51D0C5AD8F640466493FB826EC9A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323735623738306432383566303934326362663139222C226974656D223A223166653032623166623762323466633638643761663630346435353861636439227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223866646132626663393738353463396238396335373037616266356430646434222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ce123e5bd4b82e5dcc749c485e13baa5c3d460b389631c6be7d05674303ae8cc'),
('931f8e899c364985b5f2f1694cbffdf1', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'F94F8A04245766DA3A31BA5FA69E0C7EEE1E510BB89299E8329B895189EF36E9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223933316638653839396333363439383562356632663136393463626666646631222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e374032bb72dd078aa64fc27e62ac21ad79087693fdfb03124e4533253476660'),
('97750a2cb16040008400f62bd91e1656', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'F00DD9C45FFB25FB00E633904A961301A94C0F67A5F766D4E6157352C7B3B84D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223964306133653463373930643461396662376466643131383365313435383763227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223937373530613263623136303430303038343030663632626439316531363536222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'ddc45d1277ca79106f1d2c3eec6621a77cc92a4524c7173b83fff50ce2c6986e'),
('9de40024ea2942038ba1f33ad165a692', '2026-11-29 06:55:45.025000', 'operator:policy:publish', 'operator', '', X'B5445F1855A025CC7F2757F19C8197285002269B1780F8B15D5F7CC924104E35', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2231373933383832633461636134346564383061653866336466653064323864303964396463396331333131363034386466303132363863336361623665333532222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223964653430303234656132393432303338626131663333616431363561363932222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430363A35353A34352E3032355A222C2276223A327D', 'bd4c4238f3208953c9520d098e52c493bdac5e03e156fee3dc1d76faabcfff65'),
('a64d0a432b434a53a82b2351f754cc8b', '2026-08-31 06:55:46.936000', 'staff:account:create', 'f19c70ce39f34e05adeb576c3938ddb6', 'f19c70ce39f34e05adeb576c3938ddb6', X'09685E2678B0A03C5411872A9A778DAA7038051B462A60A3F19D7E3AD9A58CE4', X'7B226163746F72223A226631396337306365333966333465303561646562353736633339333864646236222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226136346430613433326234333461353361383262323335316637353463633862222C226B696E64223A226175646974222C227375626A656374223A226631396337306365333966333465303561646562353736633339333864646236222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '649dc4cb1f69b2b79d388e64843a1f2b38a9e7228c75921015565d84761646a2'),
('a6cfe6c037844285b36da27504d7bd93', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'E3962CD67ECA8B46B3B1FDBDF23DD23407C0F1DBF82122964F1CEEE24C38402B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223063643861626137636333363432646361386334333065646339666566303061222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226136636665366330333738343432383562333664613237353034643762643933222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'a757f754d8dd2504494a4f00f24c9ab209e65784bca15903443f3f162bb04fae'),
('ad3e726955b14cb28beefbd9052d39a2', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9272608f16c919c854dcde', X'C917E6D017A5CECDE010E52C7467D6509C0307EEEB64591E96D74C9E293FE937', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323730363039616134316136653266343735343135222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226164336537323639353562313463623238626565666264393035326433396132222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323732363038663136633931396338353464636465222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '683a75ca8b3464558b7ef7a5d733a0fce606df548a6d87ca97c792f16700703e'),
('ade24bb059bf44e086923b33398ac182', '2026-11-29 06:55:45.025000', 'operator:policy:publish', 'operator', '', X'FCE479C43D556BA4D13C83E057BB76DE6597EA78CFC10E2B497B11516A695CC5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2233366232353966633836353339663539633461373539626665643139653939633233663065393961656338313736316533313233313335383136663165333864222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226164653234626230353962663434653038363932336233333339386163313832222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430363A35353A34352E3032355A222C2276223A327D', 'a742c4677b8281a0efdbd993d4ca4b5ae59230b09e5471b40d16df8397df2216'),
('b0072095d497419faa9c6e6d84df1d79', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'3988CC1F1E497B00527F21E1AFD5528BF46A267BF9950D8A0F2240B2ABF050D4', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323763663439653063616464613533396634316233222C226974656D223A223035326461633931393230323466636139336434646630363136396633666163227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226230303732303935643439373431396661613963366536643834646631643739222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd20bca4767316679c6cf2139d5062760a63e56bb2b22582fee70a266c28dd6f5'),
('b212839b637e4b0ebd6019d2898f0dd2', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '98e9122828e44e29affac4ca19358eae', X'8DE9A9D2F4DC9203F3C1ECA2A0CDA21C29817B2516299FCF8B1BA1BBEB7E7114', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226232313238333962363337653462306562643630313964323839386630646432222C226B696E64223A226175646974222C227375626A656374223A223938653931323238323865343465323961666661633463613139333538656165222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5799cc523bc17d15ecb9ef9c53b9b555390a295de0b56a59120da510be3225f7'),
('bb27fbfab3374d108232ad7522d2398f', '2026-08-31 06:55:46.936000', 'staff:account:create', '973b23f2517c454cbf62a0b20ad7c6eb', '973b23f2517c454cbf62a0b20ad7c6eb', X'6DE9C09933960CA10F248AA00A49BD0BBFA1BCB9A58581C0834D5FFA96F89BC6', X'7B226163746F72223A223937336232336632353137633435346362663632613062323061643763366562222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226262323766626661623333373464313038323332616437353232643233393866222C226B696E64223A226175646974222C227375626A656374223A223937336232336632353137633435346362663632613062323061643763366562222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '420dbbc6ffa442373a5128c74c6553aaa34e9ed858a59456cd592ad00c4eb19d'),
('bc2978e9561248d7810210e131e69003', '2026-11-27 03:07:45.000000', 'staff:contact:log', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', X'E8A82C0C5219A8502F8B715258996410EB614B21CA6F66B7D9ECE3B445B0B34B', X'7B226163746F72223A223632613564313935613661643438663538656139613530306664646337373762222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A226133623236316138303731386535346632666338616663613030373433626231227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226263323937386539353631323438643738313032313065313331653639303033222C226B696E64223A226175646974222C227375626A656374223A223031613230373132336230383733393038656533623933363534643362666566222C2274696D65223A22323032362D31312D32375430333A30373A34352E3030305A222C2276223A327D', 'fa080c310fc53359ee5b2668c55b34c659fac8bc15c0fcb7117a564fbd35de23'),
('c5d6fe6a68cc41f48da80030f0c05248', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', X'7227333612829D452EB287609A9A8833C7DDB0E0A0D62616D525DA7912CD2511', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226164373165303435333634643465373562356231303539383130663361396538222C227461736B223A223132616231336635623037363438396362376536306364613362333565616464227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226335643666653661363863633431663438646138303033306630633035323438222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730363039616134316136653266343735343135222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8397b3657917604c17e668bfd53811bd342a0367741554285ba48d9fff4a2cb2'),
('c8f1ce6879b04d2da120a86845c9b0f1', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '3719b89323734785b93e03910803cfc5', X'D3A11B2F163E6BCD62E2DBA79E6128245BA026088C9605B7753F0D1B52FCDA43', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223465356661373736356636383464323038653132336266306533636638353530227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A226338663163653638373962303464326461313230613836383435633962306631222C226B696E64223A226175646974222C227375626A656374223A223337313962383933323337333437383562393365303339313038303363666335222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'c595061d959ae31bb648d8417c251e21f07eccb7fbd460427ee59f8540342c6e'),
('c904a7474fae49e59c10acd6f2386b2b', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327559b9c29824af2b4118', X'9D1C9749CA4455AF6CFB7FF6F8574AB0A123FB0227989FC51E7B98C4D52B0C06', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226637363461376536653063313463393261363266313534386265383263383361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226339303461373437346661653439653539633130616364366632333836623262222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323735353962396332393832346166326234313138222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '022fc03c6c68493c414a04562591fa640d62f6a36273e897b9848acf04134dd6'),
('ce06fffd4980408c8ef4dfab7b7f7858', '2026-11-23 06:22:46.000000', 'system:lead:route', 'system', '01a207123b0873908ee3b93654d3bfef', X'D20417D12BD686FF27CD4B8BD95EF2198038E68BFEB3D13772E41E45C3A417E9', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226430306237653164613239383461366361343839303233636564643338633931222C22746F223A223632613564313935613661643438663538656139613530306664646337373762227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226365303666666664343938303430386338656634646661623762376637383538222C226B696E64223A226175646974222C227375626A656374223A223031613230373132336230383733393038656533623933363534643362666566222C2274696D65223A22323032362D31312D32335430363A32323A34362E3030305A222C2276223A327D', 'e555697a6057d2b1f340b643b6b891ceae922f7f4e671ad4377e8799c0730a55'),
('d4641b2b82b441c8baca078d4ad0fb6c', '2026-11-29 06:55:45.025000', 'operator:policy:publish', 'operator', '', X'25CE70C698CAE0F1E6F89232913A0E8899EE5F1D4AEEEC4D6621E743BCDF82A6', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2233333664666338633930396136356533376439396234633438333538363231643430636231333636353237653065353432343961333663383764336230383461222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226434363431623262383262343431633862616361303738643461643066623663222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430363A35353A34352E3032355A222C2276223A327D', '3f009440bb9ebe04fed25c409702f500fb4e1034cea3d75c4bb7e87af0f3cdf6'),
('e0ee5d3aa0c94dcfb8ec9b803fb894b7', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'ad0c189ee0f846838fdb9d863b3d4849', X'BBFECB6C29456B2B95169A0F88EB3D01215F4498A3027CA007095788BAE49BCE', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226530656535643361613063393464636662386563396238303366623839346237222C226B696E64223A226175646974222C227375626A656374223A226164306331383965653066383436383338666462396438363362336434383439222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'b9e59e3231b861fce4686192982d58be842d46755ff8fde9791f28af492d68b7'),
('e4206f2d3b7c4f54a92f33418eefbde8', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d275f6b20e0bbc05c9b2f6', X'D45C177EC6EA3FA6F4B7AA5F5EC3A13E0999260E61DD91C1949FD4C458CD16F0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226637363461376536653063313463393261363266313534386265383263383361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226534323036663264336237633466353461393266333334313865656662646538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e4496370db9d301a03a1b457dd40e9e331b6ecc6bc371034dc7e77817477c579'),
('e6db97a8021f4f0ba0425a93830c2c6e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013274a09850c86cce58fe13', X'384F20E32E25E025BCFC30D6FC5141290628678287840C930628002DA20EE67B', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226163383039656432356262313433326162306435333039666639636461343833222C22746F223A226564353737653763383930643432303038326230643832393637626538636435227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226536646239376138303231663466306261303432356139333833306332633665222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323734613039383530633836636365353866653133222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '76caad45ee0ad23f722b43f5536750734e4aed54ca4a5585d8fb91e4b8bcf032'),
('e994d90baf3d4ef1854c2fc485bd6bc4', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', X'EC8C20132E7AC239BBFB037674EDBFC2E441D6AAD39E1FDF3A9B5304D6E35137', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226539393464393062616633643465663138353463326663343835626436626334222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735663662323065306262633035633962326636222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8bbbe8c494365fb89278e607d04187cadd5d872bee3a72dfdc1daa6a8a9013d3'),
('ed4a981ad94c4a8182461da5b2bcf389', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d272eb9a5b012706129689', X'C0F592A36FF6329FDF6C5BDDC5D014523BCACC3C90009EE702405134B2B0B3A7', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323732656239613562303132373036313239363839222C22726F775F736861323536223A2265656435396665383266663163323965393635643734633038343932316238666162643263393835306538396331633931343536643164333836663135353834227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A226564346139383161643934633461383138323436316461356232626366333839222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323732656239613562303132373036313239363839222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e57aece6105714e07589c87414cfd33bd414801d614679f835f9ef90e5207d20'),
('ef503e723c7347958483b4c6a1360995', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'FBA0CE06610860DD241A3F88EA77AEE3638894ADB5D5946CFA6B1461243CDBEB', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226566353033653732336337333437393538343833623463366131333630393935222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', 'f1e3906cb8977872b743d96cb668b8f690adfd4568327af9e5dd8bf9f443143d'),
('f3eacd5bd63845d0847d8224aa294c58', '2026-11-29 06:55:45.025000', 'operator:policy:publish', 'operator', '', X'9DCE5B5ABC923ADE980FBF711B92B8A08498C0062A70F4416FBBFA163BE0BAE7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2264663931396336653735616531373465363134303232323962626231383130646331303030313131626363636230393237363336383366333966636565326564222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226633656163643562643633383435643038343764383232346161323934633538222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D31312D32395430363A35353A34352E3032355A222C2276223A327D', 'd6dbca59cac98984096eec1a5962a64aa948593721f04541c66208678fb69a9f'),
('f45699cbb631408b938c133c78f35807', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '98e9122828e44e29affac4ca19358eae', X'255CA199664551FE4A20EE5132CF6AA7E0FF3E331614EE310827E34F7634B232', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37302C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2232653037616561303137363634663739656461616366323665613338366530323530396139643535653336626361336561363436663138396535663666653466222C2273636F7065223A2277686F6C65222C2273697A65223A37302C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A226634353639396362623633313430386239333863313333633738663335383037222C226B696E64223A226175646974222C227375626A656374223A223938653931323238323865343465323961666661633463613139333538656165222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '3c137245dd0f766cee9f829bcbae3ee10ee6b04cb778a00afff0d090a2e932ec'),
('fbc6eb9db1c94a08914084114c50ebb9', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'269FAB04DC6383FF28EFDFF5613ECE38F41C981283B5104714C0F6B36F1160D0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226662633665623964623163393461303839313430383431313463353065626239222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', '5a706e57a0b8bc13aa785b4af3601c0285b9b84ab0a65cdb4d752b7368cdf7a1'),
('fcccabf6a574419abf8f7805863746f7', '2026-08-31 06:55:46.936000', 'operator:account:invite', 'operator', '', X'5DC69C1C7E7BA88A375F5644EADE8A1DBD29F7096036450B9421F78694CDE301', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226663636361626636613537343431396162663866373830353836333734366637222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315430363A35353A34362E3933365A222C2276223A327D', 'a443a65f29c5634bea98bdc9d68442f86e1579949e9c0e210c74fc53c4fbf2ea');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d2775ca5d1023be01093fb', 'given', '2fa14ed0470546deae80dd6cc5a5e20a', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8f1234676e07289b0ec5af4cae625cb4791c2c99cb07a18b163698d19c82a9a0'),
('019cb7f816d279cbad8c691586f83fde', 'given', 'ad0c189ee0f846838fdb9d863b3d4849', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'eda86b1f9bf20af05d1eb680ecf47383480d6dfb9e8b2755893374f9d1110642'),
('019cb7f816d27dec97b01e1e1c98ad70', 'given', '3719b89323734785b93e03910803cfc5', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd244f52a5c1e27afb70ef1e97a7a64ab5e16dead34bcf35127aa2d86d9a10104'),
('019cb7f90132792aad2479fa645d3de2', 'given', '3719b89323734785b93e03910803cfc5', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f4ff664c016dbe9ce629e727726270e6f557ff5b094bb783cb518a7ae17b7277'),
('019cb7f901327cda910eb45f346682e3', 'given', 'ad0c189ee0f846838fdb9d863b3d4849', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd5724619855d377f05d6dffed2fc9ba92ebe9b2cc316311afefdd824b4478aea'),
('019cb7f9eb927892bc311d01ddebb316', 'given', '2fa14ed0470546deae80dd6cc5a5e20a', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '66e57f79f26fdee0f779047592b668484a559d1a2139bc44fb3764aa5028039c'),
('019cb7f9eb9279e8bbb55a45b74d6e56', 'given', '2fa14ed0470546deae80dd6cc5a5e20a', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '99e60bf36fcdb44ea8c1c8d884b56f14098894435802221d9f472ca3ea5939bb'),
('01a138fc76c07dbc9c83c91f9c453ccc', 'given', '8a12c2bf6b6d4173a2897a6fa4f525ee', '2026-10-14 05:57:12.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'f1d59a305a4f371d4ac222d7b666bacef1162c7f5de74ab56ad552d97cbffac1'),
('01a207123b087b3689c1369094becf95', 'given', '531ebaa7881a46fb9f6d384f8886acc8', '2026-11-23 06:22:45.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '5edb75daa907f1c3d707abe0b612f9428c498eca7d42adbf354ebfc4e822909c'),
('b0e2385e18bb4636b193e200ec96946c', 'corrected', '3719b89323734785b93e03910803cfc5', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'dd2db35d3c2c0d9f351666f629e797636f3b7bbbf73170d11babf41c633e3d0f'),
('e0b7ca746400469790e8505510e283ee', 'corrected', 'ad0c189ee0f846838fdb9d863b3d4849', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '56737b6419fcaf47d8d727d3036d37490cc4eb74a9700bba2378461fa08a0436');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('1b4e2ac1e13c4d2481636d47af7eb267', '3719b89323734785b93e03910803cfc5', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223162346532616331653133633464323438313633366434376166376562323637222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223337313962383933323337333437383562393365303339313038303363666335222C2270726F706F73616C223A223465356661373736356636383464323038653132336266306533636638353530222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('1b4e2ac1e13c4d2481636d47af7eb267', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('4e5fa7765f684d208e123bf0e3cf8550', '3719b89323734785b93e03910803cfc5', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '1b4e2ac1e13c4d2481636d47af7eb267');
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
(1815155727616000758, 'gdz-kz98-qfv3
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
gdzkz98qfv3'),
(1815155789056000531, 'gdz-yb7r-zsht
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzyb7rzsht'),
(1815155850496000222, 'gdz-5zxp-m5hs
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz5zxpm5hs
2082110000'),
(1815155850496000682, 'gdz-ehk2-jr6q
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzehk2jr6q
2082110000'),
(1834964410368000896, 'gdz-c3n6-tdcn
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzc3n6tdcn'),
(1838504924160001007, 'gdz-gxdw-ybew
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzgxdwybew');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37320A714D5673457A52597A506A5A314D462B5446477A46756C366E4F77412B6B2F7033466742383548647231383D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444B64364955563266343938374C4539785266374F316F394F3448335A654574513975796F2F7A4574776F464A356E5262474D5631554E44435A396A426735783035474D2B5A6D5A586256773474743532674C543541773D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, 'ec86e74ee4605d6030ac0f29a85b6a33eadd6aa33539f1aaf318c5312845ed4c'),
(1, 1, '4a2148468472efca7793f77ba0b7ebbd8d804e5b9345d594f2fa5e916cc1072f'),
(1, 2, 'efa9db14554b4815dd19c1fc7fffd0afba85291ec1703ad16747c9c8e4087589'),
(1, 3, 'd20248a1ab072e07c3550009eebb15009380034fd946f86fca20335544c9627b'),
(1, 4, 'e374032bb72dd078aa64fc27e62ac21ad79087693fdfb03124e4533253476660'),
(1, 5, '022fc03c6c68493c414a04562591fa640d62f6a36273e897b9848acf04134dd6'),
(1, 6, '8397b3657917604c17e668bfd53811bd342a0367741554285ba48d9fff4a2cb2'),
(1, 7, 'a82597f966d25348431641eb61075e627d30cc1c489c1ad42677a0c904e60a2a'),
(1, 8, '95e4316301c905359c11da6e757c82b75867c6cba709e4024f642c1457863cea'),
(1, 9, '8bbbe8c494365fb89278e607d04187cadd5d872bee3a72dfdc1daa6a8a9013d3'),
(1, 10, '683a75ca8b3464558b7ef7a5d733a0fce606df548a6d87ca97c792f16700703e'),
(1, 11, 'd244f52a5c1e27afb70ef1e97a7a64ab5e16dead34bcf35127aa2d86d9a10104'),
(1, 12, '7f8451cc354529053f0390ab558ba9d208e3f6c287f31ff02673628096219d30'),
(1, 13, 'e57aece6105714e07589c87414cfd33bd414801d614679f835f9ef90e5207d20'),
(1, 14, 'e4496370db9d301a03a1b457dd40e9e331b6ecc6bc371034dc7e77817477c579'),
(1, 15, 'b2c8f414de32aa9fe31122ba4227f75c7de44133c8fa3d14aa9090b168622498'),
(1, 16, '518421e82229bbc2ec2eb42c9cd1b931e877e7bd08f46d9929ebb6da11511bd7'),
(1, 17, '1e925454a48cb886cf3743109facbbc4fa2cb5cdb1d1415d2fddefb54815f24f'),
(1, 18, 'ce123e5bd4b82e5dcc749c485e13baa5c3d460b389631c6be7d05674303ae8cc'),
(1, 19, '6a91f9506aed0df6ab29c46c0a6b830479cd79e2ced3dda794f3483d89b084c3'),
(1, 20, '76caad45ee0ad23f722b43f5536750734e4aed54ca4a5585d8fb91e4b8bcf032'),
(1, 21, '89ce928b35797b56af2230fd92d950e33e6767d61c819c57ec47e12ab482e59d'),
(1, 22, 'd20bca4767316679c6cf2139d5062760a63e56bb2b22582fee70a266c28dd6f5'),
(1, 23, '3372fcc4af1047adee00fea67ef3ed2a22eca3754608bbaa4401298b9a4bc42e'),
(1, 24, 'eda86b1f9bf20af05d1eb680ecf47383480d6dfb9e8b2755893374f9d1110642'),
(1, 25, 'd5724619855d377f05d6dffed2fc9ba92ebe9b2cc316311afefdd824b4478aea'),
(1, 26, 'f4ff664c016dbe9ce629e727726270e6f557ff5b094bb783cb518a7ae17b7277'),
(1, 27, '66e57f79f26fdee0f779047592b668484a559d1a2139bc44fb3764aa5028039c'),
(1, 28, 'bc8d0c943ed25258a5b19d980dce51cd7cab8d9bfc5703b9ea05d6b0e3e535fc'),
(1, 29, 'fee805c1f5ca52570ba8ac3d5494694c2e5fc0a65049f1b341182e1c1d75543a'),
(1, 30, '99e60bf36fcdb44ea8c1c8d884b56f14098894435802221d9f472ca3ea5939bb'),
(1, 31, 'deb8f0e9151abdef40329f16b07b9cd29eb1796b284a4740f82f55ae1a121d5f'),
(1, 32, 'a757f754d8dd2504494a4f00f24c9ab209e65784bca15903443f3f162bb04fae'),
(1, 33, '27c91b5fd4da3d3405de922b32cf43fbc2ecd229df3cb95da85f00e896f8244d'),
(1, 34, 'ddc45d1277ca79106f1d2c3eec6621a77cc92a4524c7173b83fff50ce2c6986e'),
(1, 35, 'dd2db35d3c2c0d9f351666f629e797636f3b7bbbf73170d11babf41c633e3d0f'),
(1, 36, '56737b6419fcaf47d8d727d3036d37490cc4eb74a9700bba2378461fa08a0436'),
(1, 37, 'c595061d959ae31bb648d8417c251e21f07eccb7fbd460427ee59f8540342c6e'),
(1, 38, 'a5cb51f5c356e825238bc14c5f9624cb138fb98e795f6f7aa46752b5a2593541'),
(1, 39, 'b9e59e3231b861fce4686192982d58be842d46755ff8fde9791f28af492d68b7'),
(1, 40, 'dcafb6053459795b53c27e9755319d6cc0777e7aab0b572371e2513f07995ada'),
(1, 41, '24fda6e46acdd91d17fb99bab6171d658898a0a14e6f482bed08fbd740043859'),
(1, 42, '4d891f7e545c9cc91b44f3428e5434ddab83264ceadabeb9868d498295154ba9'),
(1, 43, '649dc4cb1f69b2b79d388e64843a1f2b38a9e7228c75921015565d84761646a2'),
(1, 44, 'f1e3906cb8977872b743d96cb668b8f690adfd4568327af9e5dd8bf9f443143d'),
(1, 45, '8017af5543e4acd66bf2c1e42686b24128f6971f59b7be8993df09405e9c365c'),
(1, 46, '420dbbc6ffa442373a5128c74c6553aaa34e9ed858a59456cd592ad00c4eb19d'),
(1, 47, 'a443a65f29c5634bea98bdc9d68442f86e1579949e9c0e210c74fc53c4fbf2ea'),
(1, 48, 'ecdfb01818c359a33ed4bf276922c91782411a9d8d6909a9c1ab9926a530c862'),
(1, 49, 'dbdda4dcaf1f4e0775c0a093bb2d0f78b1f28c3ec1212e5ce388cfb85a18c874'),
(1, 50, '9afd705b92a58bdae19e1ac75d9a9ce594e2edc6621e90737a6418d71c5c0325'),
(1, 51, '6dc57a0f28ebefa365d6f6fe8654974ec4d91b2b5f88ac089bbad8ba49b9ae4a'),
(1, 52, '5a706e57a0b8bc13aa785b4af3601c0285b9b84ab0a65cdb4d752b7368cdf7a1'),
(1, 53, 'bf36b2eada09598448b2d6814e0b02547cf39bd74b81232f155238281f37c769'),
(1, 54, '31af65565baa15c73388e9f006611ddfb11cefd0461a24f57f14bb828ce36a87'),
(1, 55, '974cf6dcafb578c2f4cecf37a587f8ed2999c2757f2fdb274a57dabdbe23bbce'),
(1, 56, '2442202ddbda05b238ebc71a14f728e1719c2c8b4e67ce3697e838203ec54bdf'),
(1, 57, 'e38bdd1641ea4342e1feeca2c7312ad86fe894606c30945ecbf9ac294d1ae5fe'),
(1, 58, 'f1d59a305a4f371d4ac222d7b666bacef1162c7f5de74ab56ad552d97cbffac1'),
(1, 59, '5edb75daa907f1c3d707abe0b612f9428c498eca7d42adbf354ebfc4e822909c'),
(1, 60, 'e555697a6057d2b1f340b643b6b891ceae922f7f4e671ad4377e8799c0730a55'),
(1, 61, '9f4984268e26da8c07e7ed86f287d7f9bced3e2b39463731f62731a5f05bb443'),
(1, 62, 'e592f52b1dc03d0225f63dacd0129937082d4441408f3443a549ac5b5cdf87cc'),
(1, 63, '348c3807f06ef172d9438106d6fe49fd36447f3b63fda24389c72583859f2ef8'),
(1, 64, 'fa080c310fc53359ee5b2668c55b34c659fac8bc15c0fcb7117a564fbd35de23'),
(1, 65, 'bd4c4238f3208953c9520d098e52c493bdac5e03e156fee3dc1d76faabcfff65'),
(1, 66, 'd6dbca59cac98984096eec1a5962a64aa948593721f04541c66208678fb69a9f'),
(1, 67, 'a742c4677b8281a0efdbd993d4ca4b5ae59230b09e5471b40d16df8397df2216'),
(1, 68, 'f645f4b3a54a258d4dac0d48e418edc11f7487bbc55f76d85652778f1ae1dcef'),
(1, 69, '3f009440bb9ebe04fed25c409702f500fb4e1034cea3d75c4bb7e87af0f3cdf6'),
(1, 70, '5799cc523bc17d15ecb9ef9c53b9b555390a295de0b56a59120da510be3225f7'),
(1, 71, '3c137245dd0f766cee9f829bcbae3ee10ee6b04cb778a00afff0d090a2e932ec');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d27f23808e4e80e27a205a', '2026-03-04 08:30:15.250000', '8f1234676e07289b0ec5af4cae625cb4791c2c99cb07a18b163698d19c82a9a0', X'8EF91D62AB453C6D167E26ECD434A7DB61D6D6502B7B8B06B740DFB1E7FDD374');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'EA2ECE4D5750F7D9FCE53DF8F12369E9E49168D51390C0A84420C5A2D9188594E3A0D1C57FCB643B69EB7AE3077979D193BAEE7EBD35D64D68F800CEB9FE62520173974B00F5F785282561DDCE89D3050D9DEC1969CD8A27AF0D49ADA472E3B84CA1D61CC665E1DB54367DD53F48D29E82D14175F1B3D3F8DF31E35DEDBB085F7BF04900518EFDA862608FD1E85D1A32E56AAB2E6CC937943630242B8724A07F3D8903E891017E9ADEDC5B8DF0BF02AE5898FDA710D5C4068F75853B9D6E72DF6315193DCA65B163FE1D9BECD7FB975D950C33DD73B7FA05E94C4F11884635122F7B518B6D2EC58C7F77E6A38D1A6CBF41B68D3AAF12591AF040C0439A76B3BA7B042B26E3A94A0E6F364240CCDD6480E2453A59527DC51A6D11E40B9916F8B6B84F7E976D3296CCD3B54EBEF144FDAFF8FF6FAE606A834440B43AF1329F277B1AE356153EA13734022973A04733D8A9008F02744E2619F1DCB4CE527983D52F879BD65F434B35A2127CA9BC5EEBE6AF1CC96E25E1102FFE9393D35ECF06BEC3F03AFA370D97AA5935F4E3D7F224794622A29D2797299D0E5A747AEFA0ACC508CA4BC9592ACAD6CEDEF256B1EFF506C44DB5B046BC732C9C751ADE37B053E291F843B24217271FDBD2ACE201264769C8B36C68EAAF3F05C039773E77A14C5FB8B11BBB7658738DB96DC0532FF4C60DB32CD5E63B333EFA94D6E0A7DA49EC7DFD3345AE7B4F111EEF0643C1567ACA51FFA3D31B7720B48AA7D72B49F13437087A34DE9FC6057D52B71C1D095F7F49381F9056F8AF94AA3B4F7EFE6DFB616D20C2323F611E053C853EB2A15B7A4DB4812196ED8F876D088FC230629735B4A23850315CABC2AF10121E6C83C345E17A727231C218F18C200C1E34D7266C63DA178B1607A7F13CF5D09334A0EC7EBD84A26B4071C643E398C5B1F214A20B89F021B97D7E6339002671B3FEE0B7815863D552BF1678C8DA251A8AD336BBFE43FE1724C1B1AABEE82716D9270F2A02C1F29E2FD03AC963C07BC2389FC82DFC68D24825568C4ECD5EA0244DFF3DF23FF564F98E58C9FE64EFABB7E53E028847BCAD220AEECE4BC864B88B4CFC2D06225C8B8E755A2F99FFF9884AD33F8B0395FAFD42DC5AD3BCA4C0B0EF3A8F8B1BDB765EAAA7D1BE952696D41AEB4162979B50E16CF3A1C8AC1E47645CC515BD97D013E3A2FBECF5BF63C43BB7ABE2C4C9732D7AAAD51CB256D755F9500772EDC05C42FA4FCDC1A88E2A24F47DEF6BC14B4CACFDCD4FB62A60E22D9D41BA7B76562A4054D8865C68AE4FD3AB3371F58AADD0BD0FFC685F8206205A29B94F769718F5FFA2F05EE5E599E0C94CD8042E43BC5E93148D5874A2B9BA997CD13D0B3F4EC9E9C7FA9F10476EB32841851339C8060746921679A0281104C27B5599F811D0298526F3AFF630912FE51786FF65E624BF0DE4F2004EE9BB181B5788F1D7D3E232B9A188D09068CC1A6FB810C576981A8D7163E12A8071AD789A3E84164BE514D59900A16D5575E6094E7B6417FBF92DA255139C6A2F927013B2B4B59D3A989F659EAAA0CBBC3589A211267390B5C2D98EE5CCC6BA93102C6D9B3C8758AF4F735DACEC9A36BEE7C68BC3F70FFA13957F8B836905C89EFE70D738D102AD1E91BB1F94D0C50C25EC6F8141BE7D3A54D4D025E45B4D0A5E3AE0D8BBF143DBEE047BF551D157FE73DA6C59AC57757644130E727FDA6C7A4AA0C1B5DA854440EFCE1A680664DAF90992C84249D8916936BC04C2105B355566401B44383E91A1029F4B9833B0C5D1AE3311BB503523B3C06EE5AA05834C0B40D78C6E1945A5E1012B8163CCB0E70E06F433801172FB4A5B2812D083AE114D59CC415BA039F26E2A3433DDA52FAC67890E032BF93EE6CC7DD9DDB9740FFDC81943787246602353BEDF2748E10905ABFF7E0EA76DE5C6FD20CE56AD88D74857E5F6C96419DC452BF58C0435ACA08931AA91EFD686533BDC27C48C856B860641B39E7D12A85A26EDEAE4FBF04470C6BBED9BFB45D93C27781504A88BCAC965F41581D0E26BA9A7CBD518CED6FACBD841479E32670F93BE6086459C43E6F34513B6417F3B8020ACA43696FCC8DDE551812F769903B926D0E0B62615AFCF545DB4BB669B51435259EB94F3A539B6C2728FB91019FE3AA351C6565BBD7DCCDA5958BA2048D294629222CFC98FCAB12C8B2556C22DEFCBE54336A7720892C772D2E3928F57C37B81ECAA165E7DFE8D3B8093A2274C61C3AD77339054C490A30E2DD9F89B4A75C7C5BAE65704763E6BF6CCED847DFEC7FC9E30EFE1E8AF48AC57A19CAC6388E5F46C11FA7258755BEB253F272FC577B475905DE3F9B73BD4F0D0C6FB67C39593EAB7EBA4E451DA9B946DBA4B053DFA9FE03DF4CDEC5AA2B10CE84B48A5266BBEA78AFA8356ABD022EA5D8275F67D19C858BEBBDB9BD8803F140097F61711CB31C51584673BD663254B35ACA282CFF5EF0743E06E7E4BF283F7A5843519D65594676E4B3542C9D5EFE763EA1284AE7336C6DAA288191382F01A91F86EC716CFF56A71514BE420C5AAAA6BA892A0DA8460BF93B73A5D12F27A4A39E2649819EA510597A10001B9203BE3086FAF51DC884A040613D34BDBFA8B427FD04D521CCAD8912086EEF91F1C1919A25326CC35B27C4CCFB69EDF02D085A7881198B118D5F47ADDA24A07500869C8313970A13F14C652D8309B112BF8A618622A535872FED9830F13392ADF950A484E5058F36989F235A9629140C03C15037E7FA8DB4556EF7D2380C8CE7BA0F2AB8F78BF4CBC20A73DE6DA14B039D66A03C8426FE673BE0FA303B34D2DE65C8BBAF057B9D89ED35337C8916176AF53D237A02E246F64FABD0F15277DD156D5E82D914B624C6CCB857887EA7AF13AA171093C2811BA8472A5AB749F4D9F34E9E84F67672BC2C24F476D44A4A68E9E94BF5B06A332C29F4FACF24DF63CA97745C85C8D10476131A58E7FA5C8EAEEDE40140B1E585183D2ED1ABDBC2783D986E54F8ACD98C871A8C5BFBAE835080F73E908CED041901D3A63AFE5720DD6A049FFA9237B2D277A0504E563BE8BA16284C1A35BEC0036F8D02A5A67F429E66A95DF685984D1818DE61489A3C186460668888709C98CC9C0D8A8C7A4041B10FDB15BEFD3AD0242912FF3DA0BA31BD0D4A2EC559A83010BA11EE37814ADCD13FC7EF4D437A74AE96CE1851DE9AE27FED1443476CDA1A5F5FA4EB2EACE38B87C1E91D38C2F1F6874CEB31DE7668BD4342B4A3D7660389DD0');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '98e9122828e44e29affac4ca19358eae', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'e8f3910a586d493c937d8493000f5fcd', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 70, 70, '2026-03-04 08:30:25.250000');
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
('2fa14ed0470546deae80dd6cc5a5e20a', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('531ebaa7881a46fb9f6d384f8886acc8', 'lead-861126@example.com', '2026-11-23 06:22:45.000000', NULL, NULL),
('8a12c2bf6b6d4173a2897a6fa4f525ee', 'lead-298954@example.com', '2026-10-14 05:57:12.000000', NULL, NULL),
('ad0c189ee0f846838fdb9d863b3d4849', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('1b4e2ac1e13c4d2481636d47af7eb267', '2026-03-04 09:30:15.250000', X'4F5E4039DBE72EA966C0C1A766418909553CDBCF7679EBEA4169C706A01A8B79', X'7B226964223A223162346532616331653133633464323438313633366434376166376562323637222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223337313962383933323337333437383562393365303339313038303363666335222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2264323434663532613563316532376166623730656631653937613761363461623565313664656164333462636633353132376161326438366439613130313034222C226964223A223031396362376638313664323764656339376230316531653163393861643730222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2237326338653839633437343139383532376235666663373439643538373564353735346330643366383137653063376534333437663562616265316630323735227D2C7B22636F6D6D69746D656E74223A2264643264623335643363326330643966333531363636663632396537393736333666336237626262663733313730643131626162663431633633336533643066222C226964223A226230653233383565313862623436333662313933653230306563393639343663222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2263356461636363396630363237656562366565653466613063613161666132646562336433636664326363653931643763646366303166333866386336356337227D2C7B22636F6D6D69746D656E74223A2266346666363634633031366462653963653632396537323737323632373065366635353766663562303934626237383363623531386137616531376237323737222C226964223A223031396362376639303133323739326161643234373966613634356433646532222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2266613865366634313932353664393238633562636666386437616638386431363539346232643634306235633633356461396436626435363163393939323130227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'dcafb6053459795b53c27e9755319d6cc0777e7aab0b572371e2513f07995ada');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('395c8fb04d6b46569c624584a5861692', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 06:55:45.025000', 1, '2026-11-29 06:55:45.025000', 'published', '', NULL, 'operator', '2026-11-29 06:55:45.025000', '', 0, 1, 0),
('444d7627f5024aeaa71f32f70a038d35', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 06:55:45.025000', 1, '2026-11-29 06:55:45.025000', 'published', '', NULL, 'operator', '2026-11-29 06:55:45.025000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 06:55:45.025000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 06:55:45.025000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 06:55:45.025000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 06:55:45.025000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 06:55:45.025000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 06:55:45.025000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 06:55:45.025000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 06:55:45.025000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 06:55:45.025000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 06:55:45.025000');
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
('724b1758e6f6423188b1f24ebb685f0e', 0, 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["ed577e7c890d420082b0d82967be8cd5"]', NULL, 1, '2026-08-31 06:55:46.936000'),
('ac809ed25bb1432ab0d5309ff9cda483', 2, 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["f764a7e6e0c14c92a62f1548be82c83a", "ed577e7c890d420082b0d82967be8cd5"]', NULL, 1, '2026-08-31 06:57:46.936000'),
('d00b7e1da2984a6ca489023cedd38c91', 3, 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["62a5d195a6ad48f58ea9a500fddc777b", "973b23f2517c454cbf62a0b20ad7c6eb"]', NULL, 1, '2026-08-31 06:58:46.936000'),
('d59641c3198a40fda9a9d4735c455b25', 1, 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["62a5d195a6ad48f58ea9a500fddc777b", "973b23f2517c454cbf62a0b20ad7c6eb"]', NULL, 1, '2026-08-31 06:56:46.936000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('12a8c62ce41343d08dd0d67a38692878', '周范例', 'zhou@example.com', 'reader', '2026-08-31 06:55:46.936000', '!', 1, '', NULL, NULL, NULL, '{}', '47afab9a94334f8e891e580733eaf64d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('62a5d195a6ad48f58ea9a500fddc777b', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 06:55:46.936000', '!', 1, '', NULL, NULL, NULL, '{}', 'c39e4057c5294a8f8815701c6d897a40', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('973b23f2517c454cbf62a0b20ad7c6eb', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 06:55:46.936000', '!', 1, '', NULL, NULL, NULL, '{}', '4515bc4939c0452485d8c7aee06b1996', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ad71e045364d4e75b5b1059810f3a9e8', 'Lin', '4bee78f634704e2c891bc39a41564aaa@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'cf90f4b0b6d8414ebb00924d27df92b2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('d5438e34d62347a19790ca40b00d65ee', 'Lin', 'ca90653461d14b0ba66e4c3bfd385ec3@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '0627047c7d1c48589972de162faae6bd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ed577e7c890d420082b0d82967be8cd5', '何样例', 'he@example.com', 'handler', '2026-08-31 06:55:46.936000', '!', 1, '', '2026-11-27 06:55:46.936000', '2026-12-08 06:55:46.936000', 'f764a7e6e0c14c92a62f1548be82c83a', '{}', 'e513bde5884741ec91f5b4a52fe097d0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f19c70ce39f34e05adeb576c3938ddb6', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 06:55:46.936000', '!', 1, '', NULL, NULL, NULL, '{}', 'bb54d0d81c2045669640a9ac434cedfc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f764a7e6e0c14c92a62f1548be82c83a', '林示范', 'lin@example.com', 'handler', '2026-08-31 06:55:46.936000', '!', 1, '', NULL, NULL, NULL, '{}', '7ede9f8efc874f638436f8213089fbaf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'39AC6866C8AC0CAF7B404E58DFBBC91F2821781FF0F5710EA3766E08558D6D89', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000'),
(X'41A0862E91952B2CB5C9A3E35A6C3EEE42436514082B201FB6F88521EE81A449', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000'),
(X'6E9475B78FF8452994929C95BE7681BB64A084B074D2E8271F290BC591F25618', 'he@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000'),
(X'CC2DC42A7F8A27644716A84E0AEB0365A69002449D870653DAD460A667F460E8', 'lin@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000'),
(X'CE872E804C87B1687B0DD8C11E987BE1F7DD546D606DBCEE519574264F16273E', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000'),
(X'E6DF6919995688BB2B514429742A753DC29479E51AE5A0DFE101B427A95D6EB8', 'maya@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936000', '2026-09-07 06:55:46.936000', '2026-08-31 06:55:46.936000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d272eb9a5b012706129689', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d272eb9a5b012706129689', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d278beb99cc10e7a5a6092', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d272eb9a5b012706129689', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d2775ca5d1023be01093fb', 'cookie_policy', 'given'),
('019cb7f816d2775ca5d1023be01093fb', 'privacy_policy', 'given'),
('019cb7f816d2775ca5d1023be01093fb', 'updates_email', 'given'),
('019cb7f816d2775ca5d1023be01093fb', 'updates_phone', 'given'),
('019cb7f816d279cbad8c691586f83fde', 'cookie_policy', 'given'),
('019cb7f816d279cbad8c691586f83fde', 'privacy_policy', 'given'),
('019cb7f816d279cbad8c691586f83fde', 'updates_email', 'given'),
('019cb7f816d279cbad8c691586f83fde', 'updates_phone', 'given'),
('019cb7f816d27dec97b01e1e1c98ad70', 'cookie_policy', 'given'),
('019cb7f816d27dec97b01e1e1c98ad70', 'privacy_policy', 'given'),
('019cb7f816d27dec97b01e1e1c98ad70', 'updates_email', 'given'),
('019cb7f816d27dec97b01e1e1c98ad70', 'updates_phone', 'given'),
('019cb7f90132792aad2479fa645d3de2', 'cookie_policy', 'given'),
('019cb7f90132792aad2479fa645d3de2', 'privacy_policy', 'given'),
('019cb7f90132792aad2479fa645d3de2', 'updates_email', 'given'),
('019cb7f90132792aad2479fa645d3de2', 'updates_phone', 'given'),
('019cb7f901327cda910eb45f346682e3', 'cookie_policy', 'given'),
('019cb7f901327cda910eb45f346682e3', 'privacy_policy', 'given'),
('019cb7f901327cda910eb45f346682e3', 'updates_email', 'given'),
('019cb7f901327cda910eb45f346682e3', 'updates_phone', 'given'),
('019cb7f9eb927892bc311d01ddebb316', 'cookie_policy', 'given'),
('019cb7f9eb927892bc311d01ddebb316', 'privacy_policy', 'given'),
('019cb7f9eb927892bc311d01ddebb316', 'updates_email', 'given'),
('019cb7f9eb927892bc311d01ddebb316', 'updates_phone', 'given'),
('019cb7f9eb9279e8bbb55a45b74d6e56', 'cookie_policy', 'given'),
('019cb7f9eb9279e8bbb55a45b74d6e56', 'privacy_policy', 'given'),
('019cb7f9eb9279e8bbb55a45b74d6e56', 'updates_email', 'given'),
('019cb7f9eb9279e8bbb55a45b74d6e56', 'updates_phone', 'given'),
('01a138fc76c07dbc9c83c91f9c453ccc', 'cookie_policy', 'given'),
('01a138fc76c07dbc9c83c91f9c453ccc', 'privacy_policy', 'given'),
('01a138fc76c07dbc9c83c91f9c453ccc', 'updates_email', 'given'),
('01a138fc76c07dbc9c83c91f9c453ccc', 'updates_phone', 'not_given'),
('01a207123b087b3689c1369094becf95', 'cookie_policy', 'given'),
('01a207123b087b3689c1369094becf95', 'privacy_policy', 'given'),
('01a207123b087b3689c1369094becf95', 'updates_email', 'given'),
('01a207123b087b3689c1369094becf95', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d2775ca5d1023be01093fb', X'AB6A375960E4E33BE058397A88F776EB7C06746AAA34627ED9DDC60B200533C1', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2233356261623633626330333435626165353463353566316333633733383839666634363363616166613663633038353763653639376564346362656331636562222C22656E7175697279223A2234376365626133356430323464613533336332323061613033386665383666396664663434616239316362656238323032343835646665306336366530623161222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323737356361356431303233626530313039336662222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223266613134656430343730353436646561653830646436636335613565323061222C2270686F6E65223A2237623331353031343233316263323963373934373136323130376161353137616236356338623530336237656236333366306639356564663538316562643135222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d279cbad8c691586f83fde', X'28813B67C558C17A58D0125DCCD517568DB1F5DED9539C259B8F0058AAE06BB0', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262363637633132323339376333626232313666386266306335616437613663646531386630363330636332366631643239326364616563633861396466366436222C22656E7175697279223A2237343233383939626331383361393534653761613866316565366537333263373731666561336431663531646564663434346230353030643861356338663564222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323739636261643863363931353836663833666465222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226164306331383965653066383436383338666462396438363362336434383439222C2270686F6E65223A2262326235663666643938613632396630343265363735373065623064313364643837366462353730333565373964346364666539326662323931313030306535222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f901327cda910eb45f346682e3', X'D9332BD41C64B3F5FEBC56A9710C225E90F583E835C95061C88C9E2484E8EE3E', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2263396138333663383363336430643637376364316139613532623236363562373163613033393839653935633131653565373764373665396134393562373835222C22656E7175697279223A2232663563626662356636666234626432643231326363646332656437323235306164386139656665363636623237623066353662323030373939316139653662222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323763646139313065623435663334363638326533222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226164306331383965653066383436383338666462396438363362336434383439222C2270686F6E65223A2230313566636532353831613165616430613831303637386263383961323863636361623136363863373664396535303864346639353161356337373036306365222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927892bc311d01ddebb316', X'58AE26EEA7A00D6D49B051188549D0E634F22E9E2CFA2BDBC979EEC0507BF5EA', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2233653031343134633336346532323338363138383439346362623761333463303764626532343433663664323764303864393361383135313836366463666536222C22656E7175697279223A2235613433653761313234373463333835616135656464663063373961633830643963376165663035356334303631643265363331333137346431313966313133222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323738393262633331316430316464656262333136222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223266613134656430343730353436646561653830646436636335613565323061222C2270686F6E65223A2234333662323963363031643632353836303031353262343164666661386563386662366336633735356634613166376239663637333935306137386530356631222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb9279e8bbb55a45b74d6e56', X'A6899D1C225416EE0548263E70243B1ACFC161BCCDB57DCB369D8EEABB04C56D', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2232666430353365306630626165353565626432616132313961336666343134613635643661356161323762656636633562303637353933643637326638343965222C22656E7175697279223A2266626132366461643963373633653963333836313661666230666639643333313332393937656132396361353738336337616439353162306235656330633363222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323739653862626235356134356237346436653536222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223266613134656430343730353436646561653830646436636335613565323061222C2270686F6E65223A2232353734323735323963343766393134303035306261643534306131633562623234353462613562316231653334336537616133336563376462666264633964222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a138fc76c07dbc9c83c91f9c453ccc', X'3953C347338A733F05AA8ACC192591A4F8B9F7A825F10A7CFB240D0CDC517F77', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2238643662373039633536663332303362306338376433623539303630366235626463626432656332633831383535326161346366323535643832393236346532222C22656E7175697279223A2262326164656131623266323661383938646131353236303032303037613138323562663530646666636533633239363438396463396266366661306438303162222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133386663373663303764626339633833633931663963343533636363222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223861313263326266366236643431373361323839376136666134663532356565222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31345430353A35373A31322E3030305A222C2276223A327D'),
('01a207123b087b3689c1369094becf95', X'E71F5271AF662ED48B97D3EEA5415AB51E9C8C5C6212986FA14BB89C74782A80', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2266613539643430613734356232363131366362393636613836356432316638643763623763666464393230663535616463313566323338313638333331653534222C22656E7175697279223A2237333736393638613966386231383362663638646262376232343736616264343538663831636430623833623036313132323234316336356431336466313361222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230373132336230383762333638396331333639303934626563663935222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223533316562616137383831613436666239663664333834663838383661636338222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32335430363A32323A34352E3030305A222C2276223A327D'),
('e0b7ca746400469790e8505510e283ee', X'416DC0007DC3BD1F8A61BE99320B2C103094D01C2FB1583EBF37E91FF36DFB7B', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2233653533643363363666653238303630313461656436306232363139633461636165373163316465363932663563326162393463306130383234353436323262222C22656E7175697279223A2230616566323665656338613264346338316331316336616362353962353632326563333933633432326431663634653166623233363064623230356439383066222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226530623763613734363430303436393739306538353035353130653238336565222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226164306331383965653066383436383338666462396438363362336434383439222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d2797ca8225b814be261f4', 'GDZ-KZ98-QFV3', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d279cbad8c691586f83fde', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '6a146eb4ee5c4b3ebfa57ca5ba2965f3', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27de78c320218c65d92b5', 'GDZ-V78S-MXCB', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f816d2775ca5d1023be01093fb', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '1af8a2552cbe464b8f68202f05f8f7d8', 'b3e0b91ba36e3a00b9448e82783a30aa077bc2e5a3f94eb0767235fabf5e0163', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '1af8a2552cbe464b8f68202f05f8f7d8.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f901327fbab56eaf1bd945ae6a', 'GDZ-YB7R-ZSHT', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f901327cda910eb45f346682e3', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '005e40bec214442bb844cdf3b9080398', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb92705fa8849958e1a5ac90', 'GDZ-5ZXP-M5HS', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927892bc311d01ddebb316', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '76df166f4543482a9637fc7d0d2e741f', 'd71fb23a2545b80e233c5b11ae9a6df3d2c65d204cbfb1ebf6bf289355831f35', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '76df166f4543482a9637fc7d0d2e741f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927767b827021e5678cc07', 'GDZ-EHK2-JR6Q', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb9279e8bbb55a45b74d6e56', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '3a384a944b3841158854337a3cb1515f', '533081ed51805a2b8621d6de03d9d20ebcc7334b7f8548120dbce329139377ea', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3a384a944b3841158854337a3cb1515f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a138fc76c07de4a24f724054283888', 'GDZ-C3N6-TDCN', '8a12c2bf6b6d4173a2897a6fa4f525ee', '01a138fc76c07dbc9c83c91f9c453ccc', '2026-10-14 05:57:12.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a207123b0874dd8b11f2d6d17ae5f8', 'GDZ-GXDW-YBEW', '531ebaa7881a46fb9f6d384f8886acc8', '01a207123b087b3689c1369094becf95', '2026-11-23 06:22:45.000000', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('17d6095cd9a34c82b57776b818ef6ff7', 'ad71e045364d4e75b5b1059810f3a9e8', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('3270523899ed445b891097cced0eefbb', 'd5438e34d62347a19790ca40b00d65ee', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('6cb955b5452b4181b157bfa3818e7e03', 'd5438e34d62347a19790ca40b00d65ee', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '12a8c62ce41343d08dd0d67a38692878', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '12a8c62ce41343d08dd0d67a38692878', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('43ab9392bdc1412ca460d428f3ee0b32', 'd5438e34d62347a19790ca40b00d65ee', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('8998809a3dd94c048a86a297e22589c3', 'd5438e34d62347a19790ca40b00d65ee', 'note', '019cb7f816d275f6b20e0bbc05c9b2f6', 'ad0c189ee0f846838fdb9d863b3d4849', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '12a8c62ce41343d08dd0d67a38692878', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '12a8c62ce41343d08dd0d67a38692878', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f816d2775ca5d1023be01093fb');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('7d398b14e6c9497099177198c8630f71', '019cb7f816d2797ca8225b814be261f4', 'e0b7ca746400469790e8505510e283ee', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d272b5830d7e35db4a6ba2', '019cb7f816d27de78c320218c65d92b5', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f816d275f6b20e0bbc05c9b2f6', '019cb7f816d2797ca8225b814be261f4', '2026-03-04 08:30:15.250000', 1815155727616000758, 'engaged', 0, '', 3, 0, '[]', 0, '', 'f764a7e6e0c14c92a62f1548be82c83a', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, 'f764a7e6e0c14c92a62f1548be82c83a', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f9013274a09850c86cce58fe13', '019cb7f901327fbab56eaf1bd945ae6a', '2026-03-04 08:31:15.250000', 1815155789056000531, 'new', 0, '', 0, 0, '[]', 0, '', 'ed577e7c890d420082b0d82967be8cd5', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, 'ed577e7c890d420082b0d82967be8cd5', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9272608f16c919c854dcde', '019cb7f9eb92705fa8849958e1a5ac90', '2026-03-04 08:32:15.250000', 1815155850496000222, 'new', 0, '', 0, 0, '[]', 0, '', 'ed577e7c890d420082b0d82967be8cd5', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'ed577e7c890d420082b0d82967be8cd5', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927a63bd994f4e27936aaa', '019cb7f9eb927767b827021e5678cc07', '2026-03-04 08:32:15.250000', 1815155850496000682, 'new', 0, '', 0, 0, '[]', 0, '', 'f764a7e6e0c14c92a62f1548be82c83a', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'f764a7e6e0c14c92a62f1548be82c83a', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a138fc76c073a68e2ff2e803c69780', '01a138fc76c07de4a24f724054283888', '2026-10-14 05:57:12.000000', 1834964410368000896, 'new', 0, '', 0, 1, '["honeypot"]', 0, '', NULL, 1, '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', 1, '2026-10-14 05:57:12.000000', NULL, '2026-10-15 06:57:12.000000', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL),
('01a207123b0873908ee3b93654d3bfef', '01a207123b0874dd8b11f2d6d17ae5f8', '2026-11-23 06:22:45.000000', 1838504924160001007, 'engaged', 0, '', 3, 0, '[]', 0, '', '62a5d195a6ad48f58ea9a500fddc777b', 2, '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', 3, '2026-11-23 06:56:45.000000', '2026-12-04 09:30:00.000000', '2026-11-24 07:22:45.000000', '2026-11-23 06:56:45.000000', 0, NULL, '62a5d195a6ad48f58ea9a500fddc777b', 34, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d271329bb76d2a90d00988', 'enquiry.desk_notice', NULL, '019cb7f816d2797ca8225b814be261f4', 'desk@zone.example', 'en', '<019cb7f816d271329bb76d2a90d00988@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27435b4354f684f7dd470', 'enquiry.acknowledgement', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f816d27de78c320218c65d92b5', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27435b4354f684f7dd470@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d2748b8a5d5128a6eb5e1a', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2748b8a5d5128a6eb5e1a@zone.example>', '{"by": "system", "to": "ed577e7c890d420082b0d82967be8cd5", "leads": "019cb7f9013274a09850c86cce58fe13"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2759aa902a96fb4b3bfad', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2759aa902a96fb4b3bfad@zone.example>', '{"by": "system", "to": "ed577e7c890d420082b0d82967be8cd5", "leads": "019cb7f816d270609aa41a6e2f475415,019cb7f9eb9272608f16c919c854dcde"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d279bead0faacd2d8a0691', 'enquiry.desk_notice', NULL, '019cb7f816d27de78c320218c65d92b5', 'desk@zone.example', 'en', '<019cb7f816d279bead0faacd2d8a0691@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27a628067a7c2d9ac8abd', 'person.my_data_link', 'ad0c189ee0f846838fdb9d863b3d4849', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27a628067a7c2d9ac8abd@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cec8e19b1fba8d259de', 'lead.mention_notice', NULL, '019cb7f816d2797ca8225b814be261f4', 'ca90653461d14b0ba66e4c3bfd385ec3@zone.example', 'en', '<019cb7f816d27cec8e19b1fba8d259de@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f52818fca1affbfa57f', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27f52818fca1affbfa57f@zone.example>', '{"by": "system", "to": "f764a7e6e0c14c92a62f1548be82c83a", "leads": "019cb7f816d275f6b20e0bbc05c9b2f6,019cb7f9eb927a63bd994f4e27936aaa"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f55b85a965c5b5de7bc', 'enquiry.acknowledgement', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27f55b85a965c5b5de7bc@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27fccbdbd2671afbfd57d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27fccbdbd2671afbfd57d@zone.example>', '{"by": "system", "to": "f764a7e6e0c14c92a62f1548be82c83a", "leads": "019cb7f901327559b9c29824af2b4118"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9013279d184bcd53faa64b94f', 'enquiry.desk_notice', NULL, '019cb7f901327fbab56eaf1bd945ae6a', 'desk@zone.example', 'en', '<019cb7f9013279d184bcd53faa64b94f@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92760da0e4370266ce33d1', 'enquiry.acknowledgement', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb92705fa8849958e1a5ac90', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92760da0e4370266ce33d1@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9276b2a6a5a9e25085d9d5', 'lead.reply', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9276b2a6a5a9e25085d9d5@zone.example>', '{"reply": "0cd8aba7cc3642dca8c430edc9fef00a"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92781bb7b7ce89cf60ad79', 'enquiry.desk_notice', NULL, '019cb7f9eb927767b827021e5678cc07', 'desk@zone.example', 'en', '<019cb7f9eb92781bb7b7ce89cf60ad79@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9278999bdaf2e6d531057b', 'enquiry.desk_notice', NULL, '019cb7f9eb92705fa8849958e1a5ac90', 'desk@zone.example', 'en', '<019cb7f9eb9278999bdaf2e6d531057b@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927a9eb08fb92abec8e574', 'enquiry.acknowledgement', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927767b827021e5678cc07', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a9eb08fb92abec8e574@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a138fc76c07225ae78f621798baa4a', 'enquiry.acknowledgement', '8a12c2bf6b6d4173a2897a6fa4f525ee', '01a138fc76c07de4a24f724054283888', 'lead-298954@example.com', 'en', '<01a138fc76c07225ae78f621798baa4a@localhost>', '{}', 'sent', '2026-10-14 05:57:12.000000', '2026-10-14 05:57:12.000000', 0, NULL, '2026-10-14 05:57:12.000000', '', ''),
('01a207123b0870f8ae151274e60c34d3', 'enquiry.acknowledgement', '531ebaa7881a46fb9f6d384f8886acc8', '01a207123b0874dd8b11f2d6d17ae5f8', 'lead-861126@example.com', 'en', '<01a207123b0870f8ae151274e60c34d3@localhost>', '{}', 'sent', '2026-11-23 06:22:45.000000', '2026-11-23 06:22:45.000000', 0, NULL, '2026-11-23 06:22:45.000000', '', ''),
('01a207123ef07ecb87ab3bc74e10e08c', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a207123ef07ecb87ab3bc74e10e08c@localhost>', '{"by": "system", "to": "62a5d195a6ad48f58ea9a500fddc777b", "leads": "01a207123b0873908ee3b93654d3bfef"}', 'sent', '2026-11-23 06:22:46.000000', '2026-11-23 06:22:46.000000', 0, NULL, '2026-11-23 06:22:46.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'09100D268266114AFDD2D4FEAA6CC0679ABC9A9EB8F8D02EA98723AE736A13CC', 'confirm', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb92705fa8849958e1a5ac90', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'18AE031638EB1C4923F90DEB68FB88991A85ECBB3A77FC8B6C7E70B75E5EF310', 'my_data', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'20F830D37BD1BE525D37537E048233DCFEF60C0AC0D5E7AC5AD9BE38B366C8AD', 'unsubscribe', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb92705fa8849958e1a5ac90', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'3A16EDAEDD62993258CA60334BED595768578CB25CC67DAB842122819097720B', 'confirm', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'4A3DC5FFDC0328C138644D35C1AD98C0E814F190C91BEEB3F6B78B258E2B1CD8', 'receipt', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb92705fa8849958e1a5ac90', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'4FA8A88C7A2A89EFEC36B63154665F53F51784AC246E987728646384857CFC55', 'unsubscribe', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'96A1A3A720338A0952A3B28A2E1F1E213C8EDBDD4B4B4FD07DB18B18EA9842E9', 'my_data', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927767b827021e5678cc07', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'99B061BA7B14F2D8B5475D2A5BE39063F7437961728C1182ABCC760052F131FB', 'confirm', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927767b827021e5678cc07', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'AED5E5562FC45056FEE5C452A674D6E81B15D63E8B03B62BAE1F73D4D5308871', 'unsubscribe', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927767b827021e5678cc07', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'B69969DEF84BE582BF782F44EE403247F070A8BFE60494B2DF91A13B6BCD36C7', 'my_data', 'ad0c189ee0f846838fdb9d863b3d4849', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'D4BD5ACA266B5CE2F1A1FD2835077215DF6C9F88B1E00BAC3411BF6223CB5324', 'my_data', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb92705fa8849958e1a5ac90', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'DCBBE18FCA43AABF397211A13B09460B4C2645BD5B9B0B5EFAE125122399BA76', 'receipt', '2fa14ed0470546deae80dd6cc5a5e20a', '019cb7f9eb927767b827021e5678cc07', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'DF8AED5FE0DD201007B339222798E8D059277DE784DFC2E7D14E80F0DBAD6000', 'receipt', 'ad0c189ee0f846838fdb9d863b3d4849', '019cb7f816d2797ca8225b814be261f4', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'0341498421AC82E5AC3D7642B2B6043EB9D34A6E70A11C04D1B7895B3E1E7FBD', '019cb7f816d2797ca8225b814be261f4', '2026-04-03 08:30:15.250000'),
(X'20C42924EE4D18CF0F376F6441228245AD16C54083A62E2632522771EC484D35', '019cb7f901327fbab56eaf1bd945ae6a', '2026-04-03 08:31:15.250000'),
(X'3CE338C89647AF532A66886008B3320346D7AE114DF4FCB1074898D337119E85', '01a138fc76c07de4a24f724054283888', '2026-11-13 05:57:12.000000'),
(X'A583C5EECBEB5351F8BC4C99D5630C42E8F05398618AF37902AA3754AAADE9DA', '019cb7f816d27de78c320218c65d92b5', '2026-04-03 08:30:15.250000'),
(X'BEF364DC6A9307ECB84956C61227F8E29FC23A9D3F415746FFE7B5968000908C', '019cb7f9eb92705fa8849958e1a5ac90', '2026-04-03 08:32:15.250000'),
(X'EC524D0796204172D7CF5ACFA5FAFA6BC85B18A5E33BBABCD013DBFDB27BEBDA', '01a207123b0874dd8b11f2d6d17ae5f8', '2026-12-23 06:22:45.000000'),
(X'F9A4F519A036A395E19E4DF9B82EE027A15197CB9B0493A07F7629504724FA03', '019cb7f9eb927767b827021e5678cc07', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d275b780d285f0942cbf19', '019cb7f816d275f6b20e0bbc05c9b2f6', '1fe02b1fb7b24fc68d7af604d558acd9', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('082cdc81894d457f93716f33bf9da6bc', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('1894a85691064e31852d4fec02447e2e', '019cb7f9eb927a63bd994f4e27936aaa', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "f764a7e6e0c14c92a62f1548be82c83a", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('2dd691594bf548f286ef9fb4761d2137', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('3b7214f85d0741568a856ded0264feeb', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927a63bd994f4e27936aaa", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('3de9591dc73545dab2f1a8fa3298bc52', '01a207123b0873908ee3b93654d3bfef', '2026-11-23 06:56:45.000000', '62a5d195a6ad48f58ea9a500fddc777b', 'status', '{"from": "new", "to": "engaged"}'),
('5367ca0c51e04fb482c1075e2258ee26', '019cb7f9eb9272608f16c919c854dcde', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "ed577e7c890d420082b0d82967be8cd5", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('899cb8313c3d4e8b9e8b896dfb3bb580', '019cb7f9eb927a63bd994f4e27936aaa', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d275f6b20e0bbc05c9b2f6", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('afc5425309704d4f92e853e30151128b', '019cb7f9013274a09850c86cce58fe13', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "ed577e7c890d420082b0d82967be8cd5", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('c6a2024c9992435e8c001bb87ee9804b', '01a207123b0873908ee3b93654d3bfef', '2026-11-23 06:22:46.000000', 'system', 'owner', '{"from": "", "to": "62a5d195a6ad48f58ea9a500fddc777b", "rule": "All others \u5176\u4ed6"}'),
('c70b74ad3c134907a7d6970a18fa4697', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('d08649f9c1ab49d688abbda54872e690', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('e29ef197c1cf45d691094a96cde5717c', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "f764a7e6e0c14c92a62f1548be82c83a", "rule": "In Chinese \u4e2d\u6587\u54a8\u8be2"}'),
('ebc9f3681d8040cb8c9e48d41a2895ae', '019cb7f9eb9272608f16c919c854dcde', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d270609aa41a6e2f475415", "verdict": "linked"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('0cd8aba7cc3642dca8c430edc9fef00a', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9276b2a6a5a9e25085d9d5@zone.example>', '', '', '[]', 0, 0),
('6b14752be1dc0664b85c10ccdfc54d93', '01a207123b0873908ee3b93654d3bfef', '2026-11-23 06:56:45.000000', 'ours', 'phone', '62a5d195a6ad48f58ea9a500fddc777b', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('a3b261a80718e54f2fc8afca00743bb1', '01a207123b0873908ee3b93654d3bfef', '2026-11-27 03:07:45.000000', 'ours', 'phone', '62a5d195a6ad48f58ea9a500fddc777b', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0),
('f0466954457047b09044af522d4a9979', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('1fe02b1fb7b24fc68d7af604d558acd9', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["d5438e34d62347a19790ca40b00d65ee"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d275f6b20e0bbc05c9b2f6', '019cb7f9eb927a63bd994f4e27936aaa', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d275f6b20e0bbc05c9b2f6', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d275f6b20e0bbc05c9b2f6', 'erdnussfrei', 1815155727616000758);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5d3c134cae834471b02d556d4836ad03', '019cb7f816d275f6b20e0bbc05c9b2f6', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'd5438e34d62347a19790ca40b00d65ee', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d275f6b20e0bbc05c9b2f6', 'sites', 1815155727616000758),
('019cb7f816d275f6b20e0bbc05c9b2f6', 'talent', 1815155727616000758),
('019cb7f9013274a09850c86cce58fe13', 'sites', 1815155789056000531),
('019cb7f9013274a09850c86cce58fe13', 'talent', 1815155789056000531),
('019cb7f9eb9272608f16c919c854dcde', 'sites', 1815155850496000222),
('019cb7f9eb9272608f16c919c854dcde', 'talent', 1815155850496000222),
('019cb7f9eb927a63bd994f4e27936aaa', 'sites', 1815155850496000682),
('019cb7f9eb927a63bd994f4e27936aaa', 'talent', 1815155850496000682),
('01a138fc76c073a68e2ff2e803c69780', 'sites', 1834964410368000896),
('01a138fc76c073a68e2ff2e803c69780', 'talent', 1834964410368000896),
('01a207123b0873908ee3b93654d3bfef', 'other', 1838504924160001007),
('01a207123b0873908ee3b93654d3bfef', 'sites', 1838504924160001007);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d272b5830d7e35db4a6ba2', '12a8c62ce41343d08dd0d67a38692878', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d272b5830d7e35db4a6ba2', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000758, 'gdz dz zk kz kz9 z98 98 8q qf qfv fv3 v3 3 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzk zkz 98q 8qf');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000531, 'gdz dz zy yb yb7 b7r 7r rz zs zsh sht ht t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzy zyb 7rz rzs');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000222, 'gdz dz z5 5z 5zx zxp xp pm m5 m5h 5hs hs s fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz5 z5z xpm pm5');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000682, 'gdz dz ze eh ehk hk2 k2 2j jr jr6 r6q 6q q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dze zeh k2j 2jr');
--
INSERT INTO lead_search (rowid, terms) VALUES (1834964410368000896, 'gdz dz zc c3 c3n 3n6 n6 6t td tdc dcn cn n lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dzc zc3 n6t 6td');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838504924160001007, 'gdz dz zg gx gxd xdw dw wy yb ybe bew ew w fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzg zgx dwy wyb');
--
