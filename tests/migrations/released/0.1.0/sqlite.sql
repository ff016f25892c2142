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
INSERT INTO alembic_version (version_num) VALUES ('initial_fae35e48c2f5') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('037fb43090aa48f2b34eb360cab3d8e5', '2026-08-31 21:14:31.049000', 'staff:routing:change', 'operator', '5c06078001bd4a5c845bc0dccea6226f', X'B80E1F6D4833E59EAED68C3AFEE5ADF6F2E6224CF2FE650F2A7A771CC0735695', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223033376662343330393061613438663262333465623336306361623364386535222C226B696E64223A226175646974222C227375626A656374223A223563303630373830303162643461356338343562633064636365613632323666222C2274696D65223A22323032362D30382D33315432313A31343A33312E3034395A222C2276223A327D', '409198452036d361a1315f36562bd661127745ee121edc95b685d241247c4185'),
('0564e594796d42f788067ac2bf3d4ca7', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9278dcb903f3f89afc9485', X'CA7A8E0EA4D95705D98F5C4109F5B4744D357BEB003566982DD2C7C23D27B18C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323735346462643664373765326666653062343734222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223035363465353934373936643432663738383036376163326266336434636137222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323738646362393033663366383961666339343835222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '81319826426c5892992e6b41662e26f4755cfa99c135414a5b7c5d255443a4c2'),
('069f405ef28c46dd8744f1745fcff5ca', '2026-08-31 21:12:31.049000', 'operator:policy:publish', 'operator', '', X'A5A0BE6D340A54468E22262061312BBF3994F0935143D7319A134EF02B2BD517', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2231366639636330346531653337356363636136353538613335353535616633666365336364343035386330303933656232373765386462633366323366623962222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223036396634303565663238633436646438373434663137343566636666356361222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', 'fb8701492a43b615184b2ba32259a42806a3e175169488dafa2e7aae0639cef0'),
('08240705d7054063886d3da70fd07f8b', '2026-08-31 21:12:31.049000', 'operator:policy:publish', 'operator', '', X'0945FE194360D3EFA5A6D3E1A5897C3974BA0B45E5A5F765757F2EBCB00EB47A', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2234313031646238316266393835386333346434376139373364346461656361373134396466333830343230343863633537376366303332306362323638306135222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223038323430373035643730353430363338383664336461373066643037663862222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '4491593112b9ad9326753d6974022f60f236d1f423affc76bcd5ddb36629d4a1'),
('0d8ca0beaff443ca99ae22db151b681f', '2026-11-25 01:15:00.000000', 'system:lead:escalate', 'system', '01a20bc727f879399b55acc708124e30', X'63E4D5D2ADD9AEEF514ACCA61A9B418D16EFA1B835C1E14700D3D69B46BC58D4', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A317D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A223064386361306265616666343433636139396165323264623135316236383166222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32355430313A31353A30302E3030305A222C2276223A327D', 'c1ea84203554e02529195045833253a42c1ede64ea34b07ee5b531931003bac5'),
('15f792e65f844a8caad85798ad7d89fd', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927ae88e7559e73ea4f775', X'F7DC550D858CE1472074510EA549B5CE51D2D04779FF0DD642C145FA3C67B3E9', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A226639313762306166373331623463326261623237653730386466343361656663227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223135663739326536356638343461386361616438353739386164376438396664222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761653838653735353965373365613466373735222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '65300789844057a14d9e66cd3d7d91fdd0c8bc14aae93f69ca9ca69f3885eca9'),
('1ea512a626bf4fd484e902fbce9b9006', '2026-08-31 21:15:31.049000', 'staff:routing:change', 'operator', '34e552d6edbe4fc68d2dd97041e892e1', X'800D90745CD303DBFF0CF29D1562542A7EB47C44A720EBCC588813D12F6933E5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223165613531326136323662663466643438346539303266626365396239303036222C226B696E64223A226175646974222C227375626A656374223A223334653535326436656462653466633638643264643937303431653839326531222C2274696D65223A22323032362D30382D33315432313A31353A33312E3034395A222C2276223A327D', '187d7112eb7fbb2b4f151ab6d9b5d17d25dde4269596fb4f14928ffb2383de35'),
('224c6174c57e492e95cf42be1d290777', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '8768c41fe7694ce38fe5f1d242910548', X'F372F38344A067329BB10DD68D1CA06D4D999CFCFB4E02B344EEA09393262B7C', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A223232346336313734633537653439326539356366343262653164323930373737222C226B696E64223A226175646974222C227375626A656374223A223837363863343166653736393463653338666535663164323432393130353438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '31555ede27d1658611bad0b74ddc696c64224d32b9e8beb23744f90c5616c998'),
('2416cade25304e56895561c95e200e7c', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'5DE3DBF934AF1C26559CEC22B72426189E0EEA0898433964358579881D29B417', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223234313663616465323533303465353638393535363163393565323030653763222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '654e20838c4b80306983d99caf46366bfc7635671bded2322274a125e09b7e68'),
('321a65a1f4714a2d93568350be7189a6', '2026-10-15 01:20:11.000000', 'system:lead:route', 'system', '01a13d25311079c69eeb1aab22dcba83', X'DEEEFA06BEBA12D19976FE56A50D7E01F0B16807DCF843C198547B6309C9D3BE', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223035366131343436653866333433646162396265326634633462386361666331222C22746F223A223662656231366564313338663463336362396235336235323237613366313564227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223332316136356131663437313461326439333536383335306265373138396136222C226B696E64223A226175646974222C227375626A656374223A223031613133643235333131303739633639656562316161623232646362613833222C2274696D65223A22323032362D31302D31355430313A32303A31312E3030305A222C2276223A327D', '7f69fa18806bafa8c89b9bf4a7ebe37859e037a8c18cec46cf380d7c1ba28659'),
('34a43156ab5740a1bfa07a78df9e1a8b', '2026-08-31 21:12:31.049000', 'operator:policy:publish', 'operator', '', X'D547E917EDB4E1599F69BE07699A360F809103A810FA5AE477025B5CC225CD59', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2233623235323965316662326136643439346332663964333535346463383634303533666439613334623762623164316164623262313962366135616236383662222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223334613433313536616235373430613162666130376137386466396531613862222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '796b1667d178bab741b8da2dd861851e06aead9530126764ff02e0428f3dc66b'),
('360cf01c3b7b47e8b95bb83f90bc7354', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '56c79b82154849848a0703aedeb2fe39', X'4AEC50D9916C7B95AB0FDFE31B7AF6F3482B3FE743F1A995CE6EF9EA2396248A', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2230623536393832663233643162626334333731613534633630633339646335333430663136303634333330336237306632383337386434613530336231366133222C2265726173757265223A223334383031633964306133623438626362666363616534303933376264326262222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A226437393061636134613032383431623262616134323339306335303564393764222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223336306366303163336237623437653862393562623833663930626337333534222C226B696E64223A226175646974222C227375626A656374223A223536633739623832313534383439383438613037303361656465623266653339222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '8549bfd1c4822067b2297fce94ccb6784790a867799beabb7f8b10925962f9ed'),
('365a7e23a36d458aadd39a0369b0690e', '2026-11-25 01:49:00.000000', 'staff:task:add', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', X'87445968AB087FDC6B0666BF1D32F43F90A61BCFBEB63187CA265F383EA41F1A', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B2261737369676E6565223A223662656231366564313338663463336362396235336235323237613366313564222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223336356137653233613336643435386161646433396130333639623036393065222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32355430313A34393A30302E3030305A222C2276223A327D', 'ae85e433a14a49dbd6d096437742bf8d93dd8c90c81d1913136fe89128037401'),
('365bd59aa17841868126c5b1ecfd82e3', '2026-11-24 04:18:52.000000', 'system:lead:route', 'system', '01a20bc727f879399b55acc708124e30', X'6EBBE74DCD6A4201D037585852AF8FA5A58644628145235806BEE3E58969AAD4', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A223662656231366564313338663463336362396235336235323237613366313564227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223336356264353961613137383431383638313236633562316563666438326533222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32345430343A31383A35322E3030305A222C2276223A327D', '327ad555206f44886249ba7c58abf47615d4b4c2860bf8dc8db66721203454a4'),
('37b5693d707a49f2924058a58800490e', '2026-11-26 21:12:31.049000', 'staff:account:absence', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed138f4c3cb9b53b5227a3f15d', X'E20E753BDEEFC7CC98EE763A13E1BE73928493C18F515ACC0179B3F086A004F7', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B22646570757479223A226639313762306166373331623463326261623237653730386466343361656663227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223337623536393364373037613439663239323430353861353838303034393065222C226B696E64223A226175646974222C227375626A656374223A223662656231366564313338663463336362396235336235323237613366313564222C2274696D65223A22323032362D31312D32365432313A31323A33312E3034395A222C2276223A327D', 'f57436c5a2edb174a512981cf94571bec544d82b1de3a381606dd83565169224'),
('38bc682fa8dd4a31a1979ed4e4c7d9e8', '2026-11-25 01:15:00.000000', 'staff:lead:status', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', X'9FEB9E4EC1F7D19279C7B0DDD69FAFFBBD1B8D6D8AF4D1CDE6AFEFA705CE9332', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223338626336383266613864643461333161313937396564346534633764396538222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32355430313A31353A30302E3030305A222C2276223A327D', '86cc65eeb3b94dcc810427cd364f7a8a71bd08f0bbf4741fd836a6acbfbec5dc'),
('3a20b27e4177433aa772d9c516182a75', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'7D2F802C6DDED432AEA24B278E23935C7433FFA0B029B7F6A457F10A93BD5815', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226631666334386434623831313430353239613933663435393865333264353865227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223361323062323765343137373433336161373732643963353136313832613735222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'edd7acc045ab01f44adcd7813c34c4ec9905f1c8aef9c147a43b6935054a82d7'),
('4582cdb5c5364c53a129cfbe62042324', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '34801c9d0a3b48bcbfccae40937bd2bb', X'EB2B2C3957F4A9C1EA4E492D9910E2F78523025A6D9F9E112E455879DA467148', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223435383263646235633533363463353361313239636662653632303432333234222C226B696E64223A226175646974222C227375626A656374223A223334383031633964306133623438626362666363616534303933376264326262222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fa465ccf62da9805844492042755711323f2d9f14381b4ed10da5ab503d2a229'),
('4938aceeb3444675916381272bcf72e3', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'13167AB387AE4E023860EC1B30D80D42379DB4F8E43157C1628E5E09E4069B5F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223439333861636565623334343436373539313633383132373262636637326533222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '38f91e1beb31e1ae981973047fb34af9b3b47bf6ce404bafe968e277a9c97131'),
('4abc593e2d824f9d8dafd0e85b3872d5', '2026-08-31 21:12:31.049000', 'staff:account:create', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed138f4c3cb9b53b5227a3f15d', X'87E5EDF893F6E478C7993BB7E5745EA3BFC9D96FF87CF9DF00F9DA4BB2F41BAF', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223461626335393365326438323466396438646166643065383562333837326435222C226B696E64223A226175646974222C227375626A656374223A223662656231366564313338663463336362396235336235323237613366313564222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', 'f5e887e8fc0a6a0c96d6a023aca2ca2dbf72b6d735f9da09342d16d02eba9953'),
('4fb2a100550f44388b2699d0cad95944', '2026-10-19 01:25:10.000000', 'rights:request:open', '', 'e9365270aa1b45558028fdc098809c7f', X'7D4742488B880B359FE34921935A7FBB9327507BC7755A44ECA3863A26FBA617', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A226539326264633264393764333465616439373830303730333835393539313931227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A223466623261313030353530663434333838623236393964306361643935393434222C226B696E64223A226175646974222C227375626A656374223A226539333635323730616131623435353538303238666463303938383039633766222C2274696D65223A22323032362D31302D31395430313A32353A31302E3030305A222C2276223A327D', 'cf27b9fe487eb078de940f443da48196d14f809ca8e38a002cd728b5a58a45c4'),
('509216e7818c4c5d9646e0e7bfaf5221', '2026-11-25 01:15:00.000000', 'staff:reply:send', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', X'09621DE7C317AB717EA3FF25F701A13FD1D401EF4E19782D624E918A80B9F804', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223530393231366537383138633463356439363436653065376266616635323231222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32355430313A31353A30302E3030305A222C2276223A327D', '0876e53b3827013ab24f8135d3d7b07c3318432def8b092abd3930bc66aed660'),
('531c09d2a580477d907f164b5e829c1e', '2026-10-15 05:57:10.000000', 'staff:lead:status', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a13d25311079c69eeb1aab22dcba83', X'483EA9B3DD41E32D40CF832BFC698A0EE827A51B76B917FE23829CB6F90EA7CD', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223533316330396432613538303437376439303766313634623565383239633165222C226B696E64223A226175646974222C227375626A656374223A223031613133643235333131303739633639656562316161623232646362613833222C2274696D65223A22323032362D31302D31355430353A35373A31302E3030305A222C2276223A327D', '55a5dbc6d9eeb2a2d9cccd7db3854ec404622ed7207c427fe0e646e34ab8384f'),
('547b7b3f83504165ab5937b6b9bd2ce1', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'AE060EBA167B9D9D2658029159DB23B4BC590061EB84F712D8F9D1827DD9F053', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223835653063323465343565613434313539643138663930343438386462323439222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223534376237623366383335303431363561623539333762366239626432636531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '66eb7c400953b1600dce18f0f0a51b3598d3adb1b6a18d93b9222539790e6fd6'),
('5ee284728f704f7998a4099fb9dbcacf', '2026-08-31 21:12:31.049000', 'operator:policy:publish', 'operator', '', X'7E6E71E22D83E9BC1C2DA37BBBBF26A2F93AF1E1AC90F3786643424576C61DAC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2233386463353534366237623932633061346639363461313265393839666134363534343136373935663461336435653766366136663334613562306563313762222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223565653238343732386637303466373939386134303939666239646263616366222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '63b46fbd6ed898260f00ee8aa2506715e475ed9d0a92732820e9888aca3a45d4'),
('5f662a40151a4041bb8e0d7a1a1299c5', '2026-08-31 21:12:31.049000', 'staff:routing:change', 'operator', '056a1446e8f343dab9be2f4c4b8cafc1', X'072AFD3F826CAB6DE85B023F6E7D6996742691AE671293C6794F7BC41AE033A2', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223566363632613430313531613430343162623865306437613161313239396335222C226B696E64223A226175646974222C227375626A656374223A223035366131343436653866333433646162396265326634633462386361666331222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '609cce9c37aa490bfa8b6237880bc89624feb9cffcda84395cf1a22e9bd3618b'),
('6403f8a2f921436897844eba70275fbb', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'1A812A3FC9FC8A599EE381B72CB51E6521B0AC14B6D2F7488CD47B4118D8F73B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226661313231323333376262303437663839666233323430396539323964303932227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223634303366386132663932313433363839373834346562613730323735666262222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e8c16b4bff410e926d5b09b86cd26120ad96342b6d891627758fc911620115bd'),
('758e63085a094069a1603c6ed8c7d4c1', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'3345048E4FD09CE82F04D224E095E383C96DF95AC425BE095D9DA8557F27C296', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226531616530333562333566343431336238343530666233626537313764313661222C227461736B223A226633663161333566623066313464333538396630346336383431653564326334227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223735386536333038356130393430363961313630336336656438633764346331222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '09c7d836642e2c35809e15c85b4ccb771f9ca50df45127305771ec2f61e4c2f8'),
('78e23096c5c3443b94b15454810a666a', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'54A1DBD9B04E63F882736C3C1782765C5F603A4857E57AF1A1118D06913CBB81', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223738653233303936633563333434336239346231353435343831306136363661222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7d434066743351914b59d0597cea8ecdd92cbd0d955847e6ac28ec50a97822e4'),
('79b7fe4c1347435898fb3be091adab74', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2761fb46e1f4c6d40541f', X'1561E2FD06D1FA817C0775D03920DCB413A4D71ED0F4A0E4724A3515C65DF0C2', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736316662343665316634633664343035343166222C22726F775F736861323536223A2235623036663733313134643931343130643066656134623535346330393138323233613631346632336439656561393766323763333134646466353433353765227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223739623766653463313334373433353839386662336265303931616461623734222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736316662343665316634633664343035343166222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '653a6ec6db4beb01073070dcf09385d20695fab26f1223d554a1604904687b09'),
('79d67dafedb945aa9aed2d25f625ddd5', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'E216A2342DB558A828A99596A62095E634B132DB6DCF3E10F844622AFBB896E8', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223866653662376430393438343435366161316135323266623763633864383966222C227461736B223A223634383432393532623865383462656261333032643636313562613734393166227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223739643637646166656462393435616139616564326432356636323564646435222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f5fbff22d434f77d1a6f3869b3979b13a287ff38cf0658b4e10cb9af5f5b9b12'),
('7fcb0879ce3c4cedaf1f3066ee2e12cc', '2026-11-26 01:31:00.000000', 'staff:task:change', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', X'6E62353FF4C5187A6C8F9DF19BE4B1B27FF1CDA3ACC0CE91457FA80FA0C56303', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A223766636230383739636533633463656461663166333036366565326531326363222C226B696E64223A226175646974222C227375626A656374223A223031613230626337323766383739333939623535616363373038313234653330222C2274696D65223A22323032362D31312D32365430313A33313A30302E3030305A222C2276223A327D', '6f7b0a3337e60577d4c7fd5f403d9fa98a222f60ad287b1a40bf641f942e0011'),
('819c9c64d6bb4e6788ca8b6a1bf5552f', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'18573F23B1765527DEBFD1B66D26B707658DB9C5E8F383167FB5A8859DBCDD75', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223831396339633634643662623465363738386361386236613162663535353266222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '31b23378c272f1d138b453d562741e446618651f3737baed066cb9a0596e3071'),
('82f37386f42f4c568201675fbdbc4f0c', '2026-08-31 21:12:31.049000', 'staff:account:create', '0358225d69e440e6bb46a861478160e1', '0358225d69e440e6bb46a861478160e1', X'E293C837BF668628F570C7A16F0C2562DF9751967195854F93B593B1EEC5C337', X'7B226163746F72223A223033353832323564363965343430653662623436613836313437383136306531222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223832663337333836663432663463353638323031363735666264626334663063222C226B696E64223A226175646974222C227375626A656374223A223033353832323564363965343430653662623436613836313437383136306531222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', 'cf8ad6662e0d637aa348eae361ab668232122b40f00c250dc2ac28c645f7fbd8'),
('89d8f4e26a484e949cbf119df36b09be', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'814375D69BD9AB9794A1D8521FC8CD3FC7A6D0C27B6DD9CA70F61FCBFD148542', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223839643866346532366134383465393439636266313139646633366230396265222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'ec01f5a6830bddda7302565c8d1f4ad10e209216819c75a163043630dd08a6ff'),
('8af08ca8c3ab49df9757eba48dfcadca', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'B74121706461660EAB3562413AEE96961B856E9CB80D829D98A90001BEB3FD99', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223861663038636138633361623439646639373537656261343864666361646361222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '030ec5b5f0633fa035e79eb0a1a59bd9df0f3a207e9ad84ca34384b2d7f9529a'),
('8d27aa75ac994c5895a48767f3473955', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9278dcb903f3f89afc9485', X'2086023DC719579E2D8B267DDE40828A5FC18DE1EFEEE876C5F61EA68980F3C1', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A223662656231366564313338663463336362396235336235323237613366313564227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223864323761613735616339393463353839356134383736376633343733393535222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323738646362393033663366383961666339343835222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c98bfba6bdff01bfa768c0a47e217c99e2e71fb850d080e87573185ebf65baee'),
('91b59e7c645147c988776109e773ece8', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'8024039A7FFE10CD599CBABF0C2E7BCFC0FC033193D96E5E0F9F8EEE5F547E19', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223663313736656136383664393430653161336562653264306237316163313439222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223931623539653763363435313437633938383737363130396537373365636538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '12d832196f8f4c0ebdd389d3b38b418a5574edf9ea8dc3b2bc6ea161af686150'),
('9348d131ec7a47bdbcdc8379732d927e', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'A28434A64E7756F511A6AE702DEF68E68230695EB3F513EF0A12CBAE95F469DC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223933343864313331656337613437626462636463383337393733326439323765222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'adeedc69d14e1d45bcf5d72f72a8d34ba0f56bedf6e1001b66137d9f7e93b631'),
('938dd3e395d347518ee86127a4cb21bb', '2026-08-31 21:13:31.049000', 'staff:routing:change', 'operator', '999c08c3fb41471cac215d861ebbb381', X'C146C3CCA7F73209310E3B91B51085AB44022BC83829279ED5571331160AFD75', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223933386464336533393564333437353138656538363132376134636232316262222C226B696E64223A226175646974222C227375626A656374223A223939396330386333666234313437316361633231356438363165626262333831222C2274696D65223A22323032362D30382D33315432313A31333A33312E3034395A222C2276223A327D', 'bf9edd8830dde0abbc57d4184341b649cd68ef2c3d9fb5d428555eead3b0976a'),
('995046e078ec4758baf6c662546d9533', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327d0d97878d966dbf5542', X'3DB1823DB976B0CFEC0FBE64339D0736C1B0B65BEA4BEFEA79C734A238DF5128', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A226639313762306166373331623463326261623237653730386466343361656663227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223939353034366530373865633437353862616636633636323534366439353333222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323764306439373837386439363664626635353432222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fbb499efa9057b4f979f3786ebcdd2426199beba79757f9683869f2d365cac6e'),
('9fdd11ef3ba746cbb1ba731f589f2c61', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27610b9c2a73b73978152', X'3B4197A162096999FDC2E91489AF8C9D79054FD914AEE17BF9841DFF289D2C96', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A226639313762306166373331623463326261623237653730386466343361656663227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223966646431316566336261373436636262316261373331663538396632633631222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ffbb2955f177cb70e8dfe0b2ddc7d2319111259924cbc9972304e2012e29a041'),
('a108720d7e6e4c9db4fa62b74b0b0716', '2026-08-31 21:12:31.049000', 'staff:account:create', 'b4c34233b6d5475aa479c8a7e09fa6de', 'b4c34233b6d5475aa479c8a7e09fa6de', X'D4ACAF6464EA93D1CED8F5173920F8AF50BBF14093E563BFD9783E345C2AE5BF', X'7B226163746F72223A226234633334323333623664353437356161343739633861376530396661366465222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226131303837323064376536653463396462346661363262373462306230373136222C226B696E64223A226175646974222C227375626A656374223A226234633334323333623664353437356161343739633861376530396661366465222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', 'c2eb85bb04b20da4dbe4ac12dc19ce03eeefddc91d56d7139ba684659740971c'),
('a12ddb94b1ac4a09825ab1cdadc74160', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '8768c41fe7694ce38fe5f1d242910548', X'D0B8B87CE0AFBD450C5D231E04E5DE0F7D9993FD6138A66701879B570A6F06AD', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2235366265333630626563623734303634353061306363643439643333323361376664373166386362336639636565386231336234653132383530313666363066222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A226131326464623934623161633461303938323561623163646164633734313630222C226B696E64223A226175646974222C227375626A656374223A223837363863343166653736393463653338666535663164323432393130353438222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '82e91cf27d3c4bbb474c00e4fe0340caecf29ed073192980836218686c1e8642'),
('a3319d432a564d659f640adad20943d8', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '56c79b82154849848a0703aedeb2fe39', X'29CE6E75854ED790905B6222D146CB55A85D9DFDDC6CF58BCFE305BB70B97D21', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A226437393061636134613032383431623262616134323339306335303564393764227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A226133333139643433326135363464363539663634306164616432303934336438222C226B696E64223A226175646974222C227375626A656374223A223536633739623832313534383439383438613037303361656465623266653339222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '075b6d60109426c5773ae18b2b3abe4fa88ae80d83df542f9e4d9c86a521e008'),
('a6520ef0d75b47fea3c05608d968ee40', '2026-03-04 08:35:15.250000', 'person:data:act', '', '16625bc5f748488191f30c85dc27071f', X'3DD738B1F86433CD6370CE0B0A706D8335C0DB636E696254BB2FBB0A02C662DE', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226136353230656630643735623437666561336330353630386439363865653430222C226B696E64223A226175646974222C227375626A656374223A223136363235626335663734383438383139316633306338356463323730373166222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'fee7a925c67eb3d203d60f31bf6f9614ec68d662a24345a25e0eab189e80b31e'),
('b639a9e6492f4083819e42cad76583c3', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'EF9206D5F84EB524436675CE2CC556DD5C6CA98CBD9FD3A4D8E00E9193526B26', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223834666232633235363330333434346638373739313161353362646238666665227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226236333961396536343932663430383338313965343263616437363538336333222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '40e55f6213d83bc6ac3ee99e5bbe63951dce03eaf436b686afa2e1246c1cf207'),
('b81c5f92854c4359821bb9412d3a5c19', '2026-08-31 21:12:31.049000', 'operator:policy:publish', 'operator', '', X'5F3DEB3B53A66F23209946640DA249E8F567E811A800C1EACDDB9C3761A3405E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2233613265346462663163316662623565363339313566633466333165616561363035623165653831313431643364313235353034396232643931316538303632222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226238316335663932383534633433353938323162623934313264336135633139222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '41dda65f318234e4832bfee5345c28aca71e94b767527559861926403ee5cf6a'),
('bb2d71bbef3f41b5adcbdc59f46c84dc', '2026-08-31 21:12:31.049000', 'staff:account:create', '9514a0adc3924ba38beb29d92fabb06b', '9514a0adc3924ba38beb29d92fabb06b', X'8FCF80B943111CCC867E870BDD1FE03468602FD5EF8697E7BCFA838F2626E99B', X'7B226163746F72223A223935313461306164633339323462613338626562323964393266616262303662222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226262326437316262656633663431623561646362646335396634366338346463222C226B696E64223A226175646974222C227375626A656374223A223935313461306164633339323462613338626562323964393266616262303662222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '5bd2e4640b80526a2084ab4c9673ecd21b791387afa7e90fe4eba2d6f52eb014'),
('bb3234a51ec949b882c7db9301f3841e', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'223870C4E67E8324810E0B3C2DC802985F7E369262ABBAE6901EB54A1EB18420', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226262333233346135316563393439623838326337646239333031663338343165222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '3b80ba26c6b46cc058098273caa6ecbbd32a6f6b7430f1c0c0e11a34423add06'),
('bcbeeddb56a34b8fa968475b422c1039', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927ae88e7559e73ea4f775', X'7D8220AD9C1383993C336EAE60CBFB63FECD275C8E31E1DB417DA1E2512F4217', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323736313062396332613733623733393738313532222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226263626565646462353661333462386661393638343735623432326331303339222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761653838653735353965373365613466373735222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '26ae9ca3d467100e204a821c7428c1d6a02b8e0c1042943849619a506771f451'),
('c1a97e4fdf8b466abfa98734f34cab9c', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d2754dbd6d77e2ffe0b474', X'36CA9B3632F50C3C5857F289B011C10FFFF34BEF21839BAFE120C0F474D154AF', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A223662656231366564313338663463336362396235336235323237613366313564227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226331613937653466646638623436366162666139383733346633346361623963222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fa99d93c8ef1d95e2271ac99cc5815328d73ae35ea56405ecc85f79118c3605d'),
('c2b60dfcb451464abbf147ab8727c7cd', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327bf4952ff536ea0670cc', X'7E97DBCA6FAE57B710F7AA18F64AD26C0C94779ED50B2541769A945FD0CDBBDB', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223563303630373830303162643461356338343562633064636365613632323666222C22746F223A223662656231366564313338663463336362396235336235323237613366313564227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226332623630646663623435313436346162626631343761623837323763376364222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323762663439353266663533366561303637306363222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ab25d809a96ea5553a4cb7af35e40cd765d3ab37b87a6dcd637b9a5a6e02e01a'),
('c87d5de3562040ec8edd317c3ad7c1eb', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'86DA52F324B88D39A201C648B86B556EE1C3E697C81620AB2E3B2E3BD1F5D6B7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226338376435646533353632303430656338656464333137633361643763316562222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', 'a2a95d6857eb7e678e089d3ea633e0c72f0745b79cda2ab9a2a9a7b189b0d836'),
('ca5ff822c0f44e57844ab7883bd0b412', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'06326C67E870550F43699418C7755B043D052AE76D388B7F07BB698C1450CCE9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226232663831633266376331303461353639366239343331366462643135323032227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226361356666383232633066343465353738343461623738383362643062343132222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e8625eb8370985736100be394b0ea80f83a9f812e5ab8a27df787bb621208bf2'),
('cc331dfbd95f4cc0b393e53461c3253e', '2026-08-31 21:12:31.049000', 'staff:account:create', '3d0b62dd5b7f4388a4a0cc3e59755eea', '3d0b62dd5b7f4388a4a0cc3e59755eea', X'49E614E4432CB77514AA317615EF2D7B564D51B2358A65E342D4E0043FAD602F', X'7B226163746F72223A223364306236326464356237663433383861346130636333653539373535656561222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226363333331646662643935663463633062333933653533343631633332353365222C226B696E64223A226175646974222C227375626A656374223A223364306236326464356237663433383861346130636333653539373535656561222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '6a1d1f1d247135f7b0e6b655b6b5e4556f1723025872f77ef4a2a395353df21e'),
('d0a988a5657244b495d893dae0429daa', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'DA78AAA120985E7C66E5DD4F66AC1B5331CB9ABF891EEFA13271A006E9529810', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226430613938386135363537323434623439356438393364616530343239646161222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '1a58c0e67f930bfc2aafd3a80f8e436ea13156202d767d6e5e3d9d893c19c8f6'),
('db134ea62b7c49ac83d48eac02e21e06', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2769bac6429414928dfce', X'0195FC5564785D12945DD30907B67A8D1AC4BEF74674978AFE0EE64053EF0878', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736316662343665316634633664343035343166222C22726F775F736861323536223A2265633338656136623338396439646166666134343939333861376232373137326663626639353064376266326530636137333834336162663633633939343661227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A226462313334656136326237633439616338336434386561633032653231653036222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736396261633634323934313439323864666365222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '23c1396e967f32bcd818a9a0a703231cf45b9203ebf706e5ca1956ffbb3e63e3'),
('e0630b16b43f43c9a35dd34bc2eb9b25', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'FD203344D95ACE1B4C71FEE7845E63CB34F8955753D797DD2459F7130E43FDB6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226530363330623136623433663433633961333564643334626332656239623235222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b6d7e21a4d6b01bb119f412663781cd00d2fc5f519510949459a0e45cdbc5d0a'),
('e47d29f830de444895621aa63b9f7732', '2026-10-15 05:57:10.000000', 'staff:contact:log', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a13d25311079c69eeb1aab22dcba83', X'C063FEEEAB9E879E9C434FB41A8B481C672764AC5AD439D579A7364EAE0DCE03', X'7B226163746F72223A223662656231366564313338663463336362396235336235323237613366313564222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226534376432396638333064653434343839353632316161363362396637373332222C226B696E64223A226175646974222C227375626A656374223A223031613133643235333131303739633639656562316161623232646362613833222C2274696D65223A22323032362D31302D31355430353A35373A31302E3030305A222C2276223A327D', '17459be2ed5b506fa3b877fa5a587e5d4f2cd741a1cd0150b0777d81d1b26e41'),
('e66e418295ad4c2784e405d44750bad0', '2026-08-31 21:12:31.049000', 'operator:account:invite', 'operator', '', X'E66CEF60964E1AC6547A0685767F51E7D1AAF78B85E7D115727739B8A02392DE', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226536366534313832393561643463323738346534303564343437353062616430222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '442470b30c1ec0ffd31503c0d5e0fd39c2159e4c06dcc5cf02e197daca8a516e'),
('e7c4239de6c845908cee1540749f0a7c', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', X'92E24BBCCCCAED9A6EF125CD5181C4C4C8DFF51E5ABC574FE5425EABB9B5CF3F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323762333262633137326335303366653035653530222C226974656D223A226232663831633266376331303461353639366239343331366462643135323032227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226537633432333964653663383435393038636565313534303734396630613763222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735346462643664373765326666653062343734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e6c875209ee108f9eb7efd06c49dad8bf2fa5e673c9c4b292cf522c897e305d3'),
('ee4b6a87b02d41448f29c30366e032b6', '2026-03-04 08:35:15.250000', 'person:data:act', '', '56c79b82154849848a0703aedeb2fe39', X'75D659CCC8C7A7FA65F2D154F1BA3BC95FAD04FC37DA77993029E11ED78F421C', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226565346236613837623032643431343438663239633330333636653033326236222C226B696E64223A226175646974222C227375626A656374223A223536633739623832313534383439383438613037303361656465623266653339222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '484eb8ff54bd642955e8ef4818939c23cdbee976f09ad523e88d9c6b5c78cccc'),
('eed217aa6cd94e7493c9e69a97ea0a7e', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'014F25C38D6998C36CCA7F8C47AB45C7892F75D47F1B18BF07A5B920CB973D53', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323766393738333734393939646433346661613333222C226974656D223A226661313231323333376262303437663839666233323430396539323964303932227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226565643231376161366364393465373439336339653639613937656130613765222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '75cece68431f31f5103b94de253effec70adf894095b5630694602edda1b897e'),
('f7b5162dda02411fab2fdc461526543c', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'5BA6039DC6B6209048D1A8B79DFDCE8F679902E313EBA859C7184F278C53B089', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226637623531363264646130323431316661623266646334363135323635343363222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'fa8112587fc31bc4ae23c450379b98e992edf4effab2197448bb8559439ab265'),
('fb951117d744437688fed465c7336263', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', X'441878BCE7993B0A8453E239BF954A1714CB30E498D1FE608FDF292974F47AA5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226662393531313137643734343433373638386665643436356337333336323633222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736313062396332613733623733393738313532222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '0dfc8ba2562cc577ce0da82c14f7ea4dacc1e02f7d68159002511be9665e0116'),
('fbf6f06604ce41028388f03f35216e0e', '2026-08-31 21:12:31.049000', 'staff:account:create', 'f917b0af731b4c2bab27e708df43aefc', 'f917b0af731b4c2bab27e708df43aefc', X'BDEE037E7C19EA27D471F5C146698CBAEAB196990C427841F301925977CF84F6', X'7B226163746F72223A226639313762306166373331623463326261623237653730386466343361656663222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226662663666303636303463653431303238333838663033663335323136653065222C226B696E64223A226175646974222C227375626A656374223A226639313762306166373331623463326261623237653730386466343361656663222C2274696D65223A22323032362D30382D33315432313A31323A33312E3034395A222C2276223A327D', '2845d8512de7c7282eb06ff7bfac60fe0ba46211d3dcb5c27152513e08938bd5');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d272bdb73215c395f4f0f8', 'given', '16625bc5f748488191f30c85dc27071f', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'fa017a17ea085099b50d04392cd2f0d3f91729542fc6b65f443eb8729e1cbf78'),
('019cb7f816d276ed8b8a176175f15831', 'given', '56c79b82154849848a0703aedeb2fe39', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ee1d6226c55aacd37e2fb51fde1e36a155041935ffbceb3b91d4bfc38dc2d993'),
('019cb7f816d278578944462b38db6f88', 'given', '834a3d3ceba64d768d9e6e134806298c', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '65060537ab11373da35c094c10e4e2c2633040611d50061506e208542eb4752a'),
('019cb7f90132756288c9f3284ab0001a', 'given', '16625bc5f748488191f30c85dc27071f', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e8455a27fa2efee78a645eb11b26ce2ffd2a6621f6c87e1ba22824c4d39d5cb4'),
('019cb7f90132770592108409cc49155c', 'given', '56c79b82154849848a0703aedeb2fe39', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dabdfd3d5917685d8251f39b6e1831e76e3b6acd32c6e21d3c5116c435676e42'),
('019cb7f9eb927a9991574b8c2f8b40d7', 'given', '834a3d3ceba64d768d9e6e134806298c', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'c7155f3aee8a1bb685e78333ee658d191851f732b0d463c99bcc24de04eea170'),
('019cb7f9eb927df9a476843718c38e3c', 'given', '834a3d3ceba64d768d9e6e134806298c', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dfdc9b38c383647d3edd8e11d1940dc5a673a3aae83ce8d7efe6eb061647238f'),
('01a13d2531107d859a071ab423e626be', 'given', 'e9365270aa1b45558028fdc098809c7f', '2026-10-15 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'cff8ee83cd9bd6baa4650eb6b715d2aba3f36b38307bb762eba2842adfa94dd0'),
('01a20bc727f8716987d9198f91d55516', 'given', 'c91c86df473e4d4a8ed563d8b45f7be2', '2026-11-24 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '74ac31746865f9624dff1d9b7471f4c05cd195a74873a4db6370af98a485e379'),
('2698bbe154f04f68a44b5fb5f5d02b9f', 'corrected', '16625bc5f748488191f30c85dc27071f', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '2fb6adf211350b18c289f149be75e5dd3bbd6662cb9820ae3971d56cc98fba96'),
('27b593090f0340d4b7cbc48ace7efd36', 'withdrawn', 'e9365270aa1b45558028fdc098809c7f', '2026-10-19 01:25:10.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', '8a9dd1a4b154fe2f6545585a08296e4d2ae4f8918f2144df2e87eb1c9715e4dd'),
('de08d7933e634f16b19f41037f35a96d', 'corrected', '56c79b82154849848a0703aedeb2fe39', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '46eaa7a49e6930792dd3ff48aca86590f613b8d3f089a730d6823f9329b083c6');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('34801c9d0a3b48bcbfccae40937bd2bb', '56c79b82154849848a0703aedeb2fe39', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223334383031633964306133623438626362666363616534303933376264326262222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A322C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223536633739623832313534383439383438613037303361656465623266653339222C2270726F706F73616C223A226437393061636134613032383431623262616134323339306335303564393764222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('34801c9d0a3b48bcbfccae40937bd2bb', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('d790aca4a02841b2baa42390c505d97d', '56c79b82154849848a0703aedeb2fe39', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '34801c9d0a3b48bcbfccae40937bd2bb');
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
(1815155727616000116, 'gdz-zzp2-esb5
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
gdzzzp2esb5'),
(1815155789056000322, 'gdz-bcpx-bx9g
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzbcpxbx9g'),
(1815155850496000133, 'gdz-77f6-eweg
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz77f6eweg
2082110000'),
(1815155850496000885, 'gdz-76fn-g9wm
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz76fng9wm
2082110000'),
(1835035863040000643, 'gdz-mkcv-5mzq
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzmkcv5mzq'),
(1838585785344000560, 'gdz-en7w-zyvn
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzen7wzyvn');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A49714C784D694651656F4C52456F764C707775425A52697278615257707956464C694377426D49503971593D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444B6D4642676F472B6A532F536A71365856482B6D564363485A706A374C6B34456A556D716467572B676D3843475A614D534B3558633376662B617266304C7742622F50763877506D512B334149326B39714E377341513D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '65300789844057a14d9e66cd3d7d91fdd0c8bc14aae93f69ca9ca69f3885eca9'),
(1, 1, 'adeedc69d14e1d45bcf5d72f72a8d34ba0f56bedf6e1001b66137d9f7e93b631'),
(1, 2, '030ec5b5f0633fa035e79eb0a1a59bd9df0f3a207e9ad84ca34384b2d7f9529a'),
(1, 3, 'ee1d6226c55aacd37e2fb51fde1e36a155041935ffbceb3b91d4bfc38dc2d993'),
(1, 4, 'f5fbff22d434f77d1a6f3869b3979b13a287ff38cf0658b4e10cb9af5f5b9b12'),
(1, 5, '75cece68431f31f5103b94de253effec70adf894095b5630694602edda1b897e'),
(1, 6, 'e8625eb8370985736100be394b0ea80f83a9f812e5ab8a27df787bb621208bf2'),
(1, 7, '7d434066743351914b59d0597cea8ecdd92cbd0d955847e6ac28ec50a97822e4'),
(1, 8, 'c98bfba6bdff01bfa768c0a47e217c99e2e71fb850d080e87573185ebf65baee'),
(1, 9, '26ae9ca3d467100e204a821c7428c1d6a02b8e0c1042943849619a506771f451'),
(1, 10, 'fa99d93c8ef1d95e2271ac99cc5815328d73ae35ea56405ecc85f79118c3605d'),
(1, 11, '09c7d836642e2c35809e15c85b4ccb771f9ca50df45127305771ec2f61e4c2f8'),
(1, 12, 'fa8112587fc31bc4ae23c450379b98e992edf4effab2197448bb8559439ab265'),
(1, 13, 'e6c875209ee108f9eb7efd06c49dad8bf2fa5e673c9c4b292cf522c897e305d3'),
(1, 14, 'fa465ccf62da9805844492042755711323f2d9f14381b4ed10da5ab503d2a229'),
(1, 15, 'e8c16b4bff410e926d5b09b86cd26120ad96342b6d891627758fc911620115bd'),
(1, 16, '653a6ec6db4beb01073070dcf09385d20695fab26f1223d554a1604904687b09'),
(1, 17, 'ab25d809a96ea5553a4cb7af35e40cd765d3ab37b87a6dcd637b9a5a6e02e01a'),
(1, 18, 'fa017a17ea085099b50d04392cd2f0d3f91729542fc6b65f443eb8729e1cbf78'),
(1, 19, 'fbb499efa9057b4f979f3786ebcdd2426199beba79757f9683869f2d365cac6e'),
(1, 20, '654e20838c4b80306983d99caf46366bfc7635671bded2322274a125e09b7e68'),
(1, 21, 'ffbb2955f177cb70e8dfe0b2ddc7d2319111259924cbc9972304e2012e29a041'),
(1, 22, '23c1396e967f32bcd818a9a0a703231cf45b9203ebf706e5ca1956ffbb3e63e3'),
(1, 23, '81319826426c5892992e6b41662e26f4755cfa99c135414a5b7c5d255443a4c2'),
(1, 24, 'b6d7e21a4d6b01bb119f412663781cd00d2fc5f519510949459a0e45cdbc5d0a'),
(1, 25, 'e8455a27fa2efee78a645eb11b26ce2ffd2a6621f6c87e1ba22824c4d39d5cb4'),
(1, 26, 'dabdfd3d5917685d8251f39b6e1831e76e3b6acd32c6e21d3c5116c435676e42'),
(1, 27, '66eb7c400953b1600dce18f0f0a51b3598d3adb1b6a18d93b9222539790e6fd6'),
(1, 28, 'ec01f5a6830bddda7302565c8d1f4ad10e209216819c75a163043630dd08a6ff'),
(1, 29, '12d832196f8f4c0ebdd389d3b38b418a5574edf9ea8dc3b2bc6ea161af686150'),
(1, 30, 'dfdc9b38c383647d3edd8e11d1940dc5a673a3aae83ce8d7efe6eb061647238f'),
(1, 31, 'c7155f3aee8a1bb685e78333ee658d191851f732b0d463c99bcc24de04eea170'),
(1, 32, '0dfc8ba2562cc577ce0da82c14f7ea4dacc1e02f7d68159002511be9665e0116'),
(1, 33, '40e55f6213d83bc6ac3ee99e5bbe63951dce03eaf436b686afa2e1246c1cf207'),
(1, 34, 'edd7acc045ab01f44adcd7813c34c4ec9905f1c8aef9c147a43b6935054a82d7'),
(1, 35, '075b6d60109426c5773ae18b2b3abe4fa88ae80d83df542f9e4d9c86a521e008'),
(1, 36, '2fb6adf211350b18c289f149be75e5dd3bbd6662cb9820ae3971d56cc98fba96'),
(1, 37, '46eaa7a49e6930792dd3ff48aca86590f613b8d3f089a730d6823f9329b083c6'),
(1, 38, 'fee7a925c67eb3d203d60f31bf6f9614ec68d662a24345a25e0eab189e80b31e'),
(1, 39, '484eb8ff54bd642955e8ef4818939c23cdbee976f09ad523e88d9c6b5c78cccc'),
(1, 40, '8549bfd1c4822067b2297fce94ccb6784790a867799beabb7f8b10925962f9ed'),
(1, 41, '08ac2a1d776eab5e9acc4bcde557bcce9979f3276a931586659a695dac23025f'),
(1, 42, '38f91e1beb31e1ae981973047fb34af9b3b47bf6ce404bafe968e277a9c97131'),
(1, 43, '5bd2e4640b80526a2084ab4c9673ecd21b791387afa7e90fe4eba2d6f52eb014'),
(1, 44, 'fb8701492a43b615184b2ba32259a42806a3e175169488dafa2e7aae0639cef0'),
(1, 45, '4491593112b9ad9326753d6974022f60f236d1f423affc76bcd5ddb36629d4a1'),
(1, 46, '2845d8512de7c7282eb06ff7bfac60fe0ba46211d3dcb5c27152513e08938bd5'),
(1, 47, '609cce9c37aa490bfa8b6237880bc89624feb9cffcda84395cf1a22e9bd3618b'),
(1, 48, 'f5e887e8fc0a6a0c96d6a023aca2ca2dbf72b6d735f9da09342d16d02eba9953'),
(1, 49, '796b1667d178bab741b8da2dd861851e06aead9530126764ff02e0428f3dc66b'),
(1, 50, '442470b30c1ec0ffd31503c0d5e0fd39c2159e4c06dcc5cf02e197daca8a516e'),
(1, 51, 'c2eb85bb04b20da4dbe4ac12dc19ce03eeefddc91d56d7139ba684659740971c'),
(1, 52, 'cf8ad6662e0d637aa348eae361ab668232122b40f00c250dc2ac28c645f7fbd8'),
(1, 53, '6a1d1f1d247135f7b0e6b655b6b5e4556f1723025872f77ef4a2a395353df21e'),
(1, 54, '3b80ba26c6b46cc058098273caa6ecbbd32a6f6b7430f1c0c0e11a34423add06'),
(1, 55, '1a58c0e67f930bfc2aafd3a80f8e436ea13156202d767d6e5e3d9d893c19c8f6'),
(1, 56, '31b23378c272f1d138b453d562741e446618651f3737baed066cb9a0596e3071'),
(1, 57, '63b46fbd6ed898260f00ee8aa2506715e475ed9d0a92732820e9888aca3a45d4'),
(1, 58, 'a2a95d6857eb7e678e089d3ea633e0c72f0745b79cda2ab9a2a9a7b189b0d836'),
(1, 59, '41dda65f318234e4832bfee5345c28aca71e94b767527559861926403ee5cf6a'),
(1, 60, 'bf9edd8830dde0abbc57d4184341b649cd68ef2c3d9fb5d428555eead3b0976a'),
(1, 61, '409198452036d361a1315f36562bd661127745ee121edc95b685d241247c4185'),
(1, 62, '187d7112eb7fbb2b4f151ab6d9b5d17d25dde4269596fb4f14928ffb2383de35'),
(1, 63, 'cff8ee83cd9bd6baa4650eb6b715d2aba3f36b38307bb762eba2842adfa94dd0'),
(1, 64, '7f69fa18806bafa8c89b9bf4a7ebe37859e037a8c18cec46cf380d7c1ba28659'),
(1, 65, '55a5dbc6d9eeb2a2d9cccd7db3854ec404622ed7207c427fe0e646e34ab8384f'),
(1, 66, '17459be2ed5b506fa3b877fa5a587e5d4f2cd741a1cd0150b0777d81d1b26e41'),
(1, 67, '8a9dd1a4b154fe2f6545585a08296e4d2ae4f8918f2144df2e87eb1c9715e4dd'),
(1, 68, 'cf27b9fe487eb078de940f443da48196d14f809ca8e38a002cd728b5a58a45c4'),
(1, 69, '74ac31746865f9624dff1d9b7471f4c05cd195a74873a4db6370af98a485e379'),
(1, 70, '327ad555206f44886249ba7c58abf47615d4b4c2860bf8dc8db66721203454a4'),
(1, 71, '86cc65eeb3b94dcc810427cd364f7a8a71bd08f0bbf4741fd836a6acbfbec5dc'),
(1, 72, '0876e53b3827013ab24f8135d3d7b07c3318432def8b092abd3930bc66aed660'),
(1, 73, 'c1ea84203554e02529195045833253a42c1ede64ea34b07ee5b531931003bac5'),
(1, 74, 'ae85e433a14a49dbd6d096437742bf8d93dd8c90c81d1913136fe89128037401'),
(1, 75, '6f7b0a3337e60577d4c7fd5f403d9fa98a222f60ad287b1a40bf641f942e0011'),
(1, 76, 'f57436c5a2edb174a512981cf94571bec544d82b1de3a381606dd83565169224'),
(1, 77, '31555ede27d1658611bad0b74ddc696c64224d32b9e8beb23744f90c5616c998'),
(1, 78, '82e91cf27d3c4bbb474c00e4fe0340caecf29ed073192980836218686c1e8642');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d27afcad2d2722ee2c4130', '2026-03-04 08:30:15.250000', '65060537ab11373da35c094c10e4e2c2633040611d50061506e208542eb4752a', X'4C5DF247914E4074C99B250FFACBFDF34C74E1B5135450D8E6D0DE64759D32EB');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'F21998B3271EDE1AC6264EE465BF79AE61F7FA708D61E58894FE0343C5087F086BD68F7737596F448357EFBD2F9E05EDBA9F9BFB86881613E83B156514CC82747753E9AD5D4CF79F7767F6FDCF4982C3EBE16FEF66502A02E7D2A49543F6292A15A62A48441CB2962CF25AA6943B8C3770070E1C27B9DF672CC4B7C4AEE2B4F72C4873C1DAAB3E75F61A03984C983B1D2DBA1C0EC2758B779F80DDF2EA834E0A446D57DC398213A93A48470CA4391147EC8931DC97B27B5D21FEE35919A0B67C9A7DAA80097FA56BC85A7F79B465B55A81000DF33282AEA4CCEE522D575A1E4BA7D73DB3D43B3735E1FEB6973AA8E16B4663546B013384CA4101EC7D11B9E7A336CA72C6362AE619098113E1D54A65B97BBC28693977449035334D0F33039E957A75B7CCFE68D919BDA9E4BD7BBF93A8A21FCB347D8C62DABBEC663562F2526F76F8655CE19F36EDF414058F8629FEE54C4010DEC9174BF8875EEB7090D4C1863A498F7B68B8CA9DB3FDC598DD7000DA5CA9377DFD961F0D4223590B70938E2B0B19FC38648F8EF4E2CC4B10C2B8D3DF67023852F5F46884343B3D7AB511C770C71AC67FD43341E3AFCD0A9E7D440160DBEDD70DDEEABC91BB5DF82F53AEE015F2D3E807430A1B8058266EE8FCB691ECBFC55F6D97BC638105194CBD5ADBBB77682E5E0E8F264192694083171A7EB9DFE0A66D1CF8084D9F57E5DEAC0133C1BA967127E198A35A15A3D63F0B7304C6F5644B5A3C39C809652187797A80AF5E57C86EFA98580A5E33219E217CCB3D23C271E8F2023427DC7977EC5A5226876B3E11BFAC3FF17294F7DB5BEF6D5284F72FDF73DA453CCA94D1569A911CB50FDFCF934811D3B5BA056E5D5B096F87ED10578413E5A709423A397B83CB5C798B6F57DEBBFE2B9D97C03B1CE72D152127500C5B8DB6F816EEA130118005862714E5D381C0F8493A6FA3B0F1D217BA10560E84C644675E8E158D4D84E25B28E7C90733BC1D4567FCB9736B977047C5D926CEF0A6601E145C756A11325DAEF8ABA4ED54549D7FFE02DB91724BEA189D771D9B7B8791F643CBDEF0A9ACC41E36BF9273935EF977171E9E2F0CFF1D38FA939B3E2CCCC6CD22153B7DBA1D40A657779A50D9ADB92B857A3A43E07374864AA847B893A428323BAE272518468611CC0556968A09B0B4AAAA12934A545C54265A561169434881D7493C71FED3D79A9DCD08EA8BF795F22ABE41ECBC32EBA1B006B288F2000C80EBFE1658367D34D061459BE09D27625AE3E398CB32D499D463FB079198EEA753E890DD7873C8315D5E23644FB3CAFA5ADD52A173CB4893793877A6A38C1F61705539EED75B8386E31FD9ABBEE8C382233AFA1A0FA26582190B2A9DCA32A82E5DA033311F9FE90923CA80A59627707AD9EB107B2698619C7BB634917DF4CD87B25DD68E23A6FA1DE0FB9178003C105C7B62363F69CCBB8BFB5D37C448605D370015BF63D1F13901F463B345AB280DA3A6805945DCE82EE858DCA652E18D8AD7BD43BA30B58C04BC9590EF142A670C8F829FB0B33BB2C1029A536E7E3F78C397713D3DCBD615999935863218FB1565291BC82F4B06E7A49BDD712FBEBDA80AF8ABFD88177034D474D0650F1BC69F5E6DE8A5C543D215A6EAA5BBE29A8F9B11B871507631144720889D590134852028CCB23DEA2BFDA576B90B9E35032559328E4C2335719EACA458C2D25A72BA2F93CA58DE9E070ADF293D8DA8EE6AEACA7E6DBF72D93F7A8572AB122929673332D7C8DDF46C4CCE8221C3EEBD6EF014FEED5B4116CEF496B975349DD54581E3E2D5B90D36A6BE234D223DC82E547D224FB4095C26723C07ED86D9B9FBF98218A25AA17E3B18C956905BCEEEFF843A86291619C36760463AB97E5B3D91DE1240A940954F8C17AA599ADC97761164288ABE4D257EFF63858995A14C879FEB850916DDE5E5E7BB2FF11C3F8ED5D94AF6B16CBBD51D84609FAEF36722F2C7B93A7A6C7533B6E7A2D813433CCCEF2F32D1F0D97276EF4D7D6D82FA19B436F3AA86C478F96DF847163924C94BC8D403524342D0A2B4C40D7DBB967B40794B53D74CD4E9AFAFE56607B7174B7E659EDDBFBA81665A3AE03D4CEA8379E891D56B9848909EC063F455AC9462DC5BBAAD178B8EF62BC6965E8F52DF842D1DF3EB057649977EBEBDC706F02C052EC9660FEBEEE957D5563073A579B93271D50880AACAF09604A784A80A0573720233E29C695AC8824FE4F21277CC541B844C66EFC26018C63C3C715CED84F1892EB5E6B9CEC796EEB1530C3BF87C55DD36C230227BFCBE08A0D8FFD67D0FF8ABBE84ACA824219312BA1D7AFB882FDC80CF7A85DFB417629C6CFEDE3B5CA6695FF05C39C12A02518A9F54F9373E99B11A6DBB6B652237B400B3244EB9BF9620A76231B478A11A51F7BE52BD86932D6EF6AF732E4C370F0C7D97A7F52AE974EF770672EE0D5D4305046515F87627BA3BAF41CB1639F2EF1A85E586BD4C3E9ED244751BB01EE355ECED0AE205558D5C84BF2694AAFB0DC5DFA9D25B03CD959781136A80199E95330DE51E5BB3FCECF9FE25DF4BC467D464BED756D13248BAB765EAFA4870354E040B208CB9A617232BF5D68ADFEAF023581968B109F76FB6F014472F282BF81560AF5E26E853E17C62FB1F7DA65FC8204C512F5B45765C0CE755FD45EE5AEC38E84EF4AC7E7EAB030D637048118C392348635D8578779263138EBB129E3527477F09128ADF2224E7F9291FD3E08158B420A89C2ED5C9F876BD2175AD1906752A8E241E74B7345B1EFDA0512AD3CFCAFB07762091B8D179BADB60ECAEAD0C65B8548BD167AE0D1AEC00F8643FA19C1B658F30A7A6BE554556EC09CD44706D08349784FBF7265E945100A64E99CE0CC1E2A9CAAC288B9C18FA089D8EEBF1DF0EBBB526245DC8B5001BFDDBDE5B3BEAB2358AA8F4E637478094873E33FA53B5E57EE4F154E86F502E77F7529ABA6BCE98C01B633613DF4E0C25103B5676304D0F15F51B54FFC5B67E78C3DAE77A21131CF78FC18DBD97AF76440DBC138CED5E2F13F1D08AA4809F66A974C8B664CE39BB9622C812B7EA03945EF3155915440E58A9DB435F0478638449E2F1E7AEEEF9EFCBE42C8CE8BD31567F9F6295C7503D6C2BB5C33812895B914304D1657C36EEF35E5DFC63CDFCB1403E21FE572DAD3412D31ACE40A0A4534385D698930BBFF6D111762403E54F953A896EAAA5185C27FE2F5BD264F8519093BC6F9C5DC8642FE08D1B4D4F5ED55F174CE4E88419C64AEF1BDB3551A09FBA03D0FE774B72A34BEBB232A115F9262BAD612A056DC4E45E0627C3FAE145E59460584C04F2EAA62A3E76E97FB2AD6218654B0A37AD9268788871B54F2AA6E69FFE7A5BF9CC4E4DFCC0E2C21562AECB1D11B468381F4D060607429AD6068489A36A5FD377D95E1A1148198070994793A96D0914BA3519F1E3D26038E4BB2631BE653D212DF9C6479998ECEEFB1283438A3CB9CDE3B4B83FC9D335EC3E46AAE1C52F5928AD2D9703A624294AFE853DEE4FD1CCF9D936B47C7707B51A33D2402D6EA6F879FBE75B743764DB77A6A7E8');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '8768c41fe7694ce38fe5f1d242910548', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '4f9c254678274c2c82dbe83fd568d9b6', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('16625bc5f748488191f30c85dc27071f', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('834a3d3ceba64d768d9e6e134806298c', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('c91c86df473e4d4a8ed563d8b45f7be2', 'lead-794108@cn2-semiconductors.example', '2026-11-24 04:18:51.000000', NULL, NULL),
('e9365270aa1b45558028fdc098809c7f', 'lead-298954@beispiel-medical-devices.example', '2026-10-15 01:20:10.000000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('34801c9d0a3b48bcbfccae40937bd2bb', '2026-03-04 09:30:15.250000', X'AF5648D46F06D6D48B9F6063F750E3BAF5C36549F7262041CB63C7F710B6A267', X'7B226964223A223334383031633964306133623438626362666363616534303933376264326262222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223536633739623832313534383439383438613037303361656465623266653339222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2234366561613761343965363933303739326464336666343861636138363539306636313362386433663038396137333064363832336639333239623038336336222C226964223A226465303864373933336536333466313662313966343130333766333561393664222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2233626133643235353066336237343862366266646239346432626639326433663637303066383765316533323539396337336337363735363063393434643431227D2C7B22636F6D6D69746D656E74223A2264616264666433643539313736383564383235316633396236653138333165373665336236616364333263366532316433633531313663343335363736653432222C226964223A223031396362376639303133323737303539323130383430396363343931353563222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2230623139363961643766303561626137633863383638343037333234623361363665313230656433373532633030356564646136623937636431353637646436227D2C7B22636F6D6D69746D656E74223A2265653164363232366335356161636433376532666235316664653165333661313535303431393335666662636562336239316434626663333864633264393933222C226964223A223031396362376638313664323736656438623861313736313735663135383331222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2239383533636562303538363131383933316433613330383364626238626562336334303264343030336532393764613261626230323735623761376135393264227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '08ac2a1d776eab5e9acc4bcde557bcce9979f3276a931586659a695dac23025f');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('808daa81417e47559c99c020a88bb5cb', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-08-31 21:12:31.049000', 1, '2026-08-31 21:12:31.049000', 'published', '', NULL, 'operator', '2026-08-31 21:12:31.049000', '', 0, 1, 0),
('de63a94721dd41f6be4c071533df723d', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-08-31 21:12:31.049000', 1, '2026-08-31 21:12:31.049000', 'published', '', NULL, 'operator', '2026-08-31 21:12:31.049000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-08-31 21:12:31.049000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-08-31 21:12:31.049000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-08-31 21:12:31.049000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-08-31 21:12:31.049000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-08-31 21:12:31.049000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-08-31 21:12:31.049000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-08-31 21:12:31.049000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-08-31 21:12:31.049000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-08-31 21:12:31.049000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-08-31 21:12:31.049000');
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
(X'C28F5722BA7F28337C13CD5E82E9308E', '2026-11-24 00:00:00.000000', 1),
(X'F077E2E42050DE8081596E2780D66D1F', '2026-03-04 00:00:00.000000', 7),
(X'FA2857B38852EB99F3934E6F8797D658', '2026-10-15 00:00:00.000000', 1);
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
('e92bdc2d97d34ead9780070385959191', 'e9365270aa1b45558028fdc098809c7f', 'erasure', 'my_data', 'en', '', '2026-10-19 01:25:10.000000', '2026-10-19 01:25:10.000000', '2026-11-19 16:00:00.000000', '2026-11-09 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-19 01:25:10.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('056a1446e8f343dab9be2f4c4b8cafc1', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["6beb16ed138f4c3cb9b53b5227a3f15d"]', NULL, 1, '2026-08-31 21:12:31.049000'),
('34e552d6edbe4fc68d2dd97041e892e1', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["0358225d69e440e6bb46a861478160e1", "3d0b62dd5b7f4388a4a0cc3e59755eea"]', NULL, 1, '2026-08-31 21:15:31.049000'),
('5c06078001bd4a5c845bc0dccea6226f', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["f917b0af731b4c2bab27e708df43aefc", "6beb16ed138f4c3cb9b53b5227a3f15d"]', NULL, 1, '2026-08-31 21:14:31.049000'),
('999c08c3fb41471cac215d861ebbb381', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["0358225d69e440e6bb46a861478160e1", "3d0b62dd5b7f4388a4a0cc3e59755eea"]', NULL, 1, '2026-08-31 21:13:31.049000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('0358225d69e440e6bb46a861478160e1', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 21:12:31.049000', '!', 1, '', NULL, NULL, NULL, '{}', '5ce664938e7341929e4e56cb5649494a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3d0b62dd5b7f4388a4a0cc3e59755eea', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 21:12:31.049000', '!', 1, '', NULL, NULL, NULL, '{}', 'c7f9ad6c6bc345d69543af6fe0d11384', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6beb16ed138f4c3cb9b53b5227a3f15d', '何样例', 'he@example.com', 'handler', '2026-08-31 21:12:31.049000', '!', 1, '', '2026-11-27 21:12:31.049000', '2026-12-08 21:12:31.049000', 'f917b0af731b4c2bab27e708df43aefc', '{}', 'dd502cdc3df44d3c8a355dbc1655a4ce', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fe6b7d09484456aa1a522fb7cc8d89f', 'Lin', 'e8cfb1555d8541d39cae15807f6395d5@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'fe569441ecd34b81be16ba7485da300d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9514a0adc3924ba38beb29d92fabb06b', '周范例', 'zhou@example.com', 'reader', '2026-08-31 21:12:31.049000', '!', 1, '', NULL, NULL, NULL, '{}', '484822e4b98642b1bf0470859ffe6815', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b4c34233b6d5475aa479c8a7e09fa6de', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 21:12:31.049000', '!', 1, '', NULL, NULL, NULL, '{}', '01171fcef5ca4737ae573307d5488428', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e1ae035b35f4413b8450fb3be717d16a', 'Lin', 'ee36d5bf32da42c3a3438f8ef73bbc23@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'eed7b0eb3c484662951b246ce6617e31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f917b0af731b4c2bab27e708df43aefc', '林示范', 'lin@example.com', 'handler', '2026-08-31 21:12:31.049000', '!', 1, '', NULL, NULL, NULL, '{}', 'd9ac193c73564ea8ad319edae217ddb6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'03CCAEF0097DCD4055A328713B6B861725B784768C9A5EF627D6592068FB8AF7', 'maya@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000'),
(X'520C0D050CB5D859CA0CA771E99E6CDC187649F37BAAAE18C73ED2531CF39BA8', 'he@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000'),
(X'719B9349109FCB3A18CFB70A2F7CD1CF0DAB8CFF58A324A3F7C43FD983C611D5', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000'),
(X'ACDCC7AA647AE9736C5B76D089E7BD84E3BD4C3042C75010746CFC7A7AF9831C', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000'),
(X'BE35DC435FAD6C3920752E77DBB05865D2D23225E58D8C845B27DBD09D3E04E0', 'lin@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000'),
(X'CEB4E41B204A99D04AD99251A09F8995A76AA0CFF2FA8F7A87AE752AF6C2F1CD', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 21:12:31.049000', '2026-09-07 21:12:31.049000', '2026-08-31 21:12:31.049000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d2761fb46e1f4c6d40541f', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2761fb46e1f4c6d40541f', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d2769bac6429414928dfce', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2761fb46e1f4c6d40541f', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d272bdb73215c395f4f0f8', 'cookie_policy', 'given'),
('019cb7f816d272bdb73215c395f4f0f8', 'privacy_policy', 'given'),
('019cb7f816d272bdb73215c395f4f0f8', 'updates_email', 'given'),
('019cb7f816d272bdb73215c395f4f0f8', 'updates_phone', 'given'),
('019cb7f816d276ed8b8a176175f15831', 'cookie_policy', 'given'),
('019cb7f816d276ed8b8a176175f15831', 'privacy_policy', 'given'),
('019cb7f816d276ed8b8a176175f15831', 'updates_email', 'given'),
('019cb7f816d276ed8b8a176175f15831', 'updates_phone', 'given'),
('019cb7f816d278578944462b38db6f88', 'cookie_policy', 'given'),
('019cb7f816d278578944462b38db6f88', 'privacy_policy', 'given'),
('019cb7f816d278578944462b38db6f88', 'updates_email', 'given'),
('019cb7f816d278578944462b38db6f88', 'updates_phone', 'given'),
('019cb7f90132756288c9f3284ab0001a', 'cookie_policy', 'given'),
('019cb7f90132756288c9f3284ab0001a', 'privacy_policy', 'given'),
('019cb7f90132756288c9f3284ab0001a', 'updates_email', 'given'),
('019cb7f90132756288c9f3284ab0001a', 'updates_phone', 'given'),
('019cb7f90132770592108409cc49155c', 'cookie_policy', 'given'),
('019cb7f90132770592108409cc49155c', 'privacy_policy', 'given'),
('019cb7f90132770592108409cc49155c', 'updates_email', 'given'),
('019cb7f90132770592108409cc49155c', 'updates_phone', 'given'),
('019cb7f9eb927a9991574b8c2f8b40d7', 'cookie_policy', 'given'),
('019cb7f9eb927a9991574b8c2f8b40d7', 'privacy_policy', 'given'),
('019cb7f9eb927a9991574b8c2f8b40d7', 'updates_email', 'given'),
('019cb7f9eb927a9991574b8c2f8b40d7', 'updates_phone', 'given'),
('019cb7f9eb927df9a476843718c38e3c', 'cookie_policy', 'given'),
('019cb7f9eb927df9a476843718c38e3c', 'privacy_policy', 'given'),
('019cb7f9eb927df9a476843718c38e3c', 'updates_email', 'given'),
('019cb7f9eb927df9a476843718c38e3c', 'updates_phone', 'given'),
('01a13d2531107d859a071ab423e626be', 'cookie_policy', 'given'),
('01a13d2531107d859a071ab423e626be', 'privacy_policy', 'given'),
('01a13d2531107d859a071ab423e626be', 'updates_email', 'given'),
('01a13d2531107d859a071ab423e626be', 'updates_phone', 'not_given'),
('01a20bc727f8716987d9198f91d55516', 'cookie_policy', 'given'),
('01a20bc727f8716987d9198f91d55516', 'privacy_policy', 'given'),
('01a20bc727f8716987d9198f91d55516', 'updates_email', 'given'),
('01a20bc727f8716987d9198f91d55516', 'updates_phone', 'given'),
('27b593090f0340d4b7cbc48ace7efd36', 'privacy_policy', 'withdrawn'),
('27b593090f0340d4b7cbc48ace7efd36', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d272bdb73215c395f4f0f8', X'3DD25E49610F4A39DA27037E8A604E1C90D8F1C1616E2420F3063188FA93C441', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264323935646162353263343138383536343364336438623965636134353065376437373434383739663234346635363531636630313337306135616534396433222C22656E7175697279223A2266633935663334396263626665646162343762313663356339643334356464356561616534646566623330333236393138633563356336313365333362626631222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323732626462373332313563333935663466306638222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223136363235626335663734383438383139316633306338356463323730373166222C2270686F6E65223A2261386133376266356334613839643631663736306538366263623266653333666634326137656531373734346631306266373430623331303131306664326464222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d278578944462b38db6f88', X'D34FBD37327CED19D771B2BCD918F6C79DF2C324ED3FB85A94A0119FD3F2C99B', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264636537356238363130393637346139303039663234613535333332616533346237313531336436343035353166323133353264303438643263313961613033222C22656E7175697279223A2237343337323138323535616233343131306531383334326466336632373535616536666533303861633761343133316231346263346166383437333361643363222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323738353738393434343632623338646236663838222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223833346133643363656261363464373638643965366531333438303632393863222C2270686F6E65223A2239383132663762366638343433323231393036336438646466633833653463306433353830643534383336333264623338313932316438363135353431643438222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f90132756288c9f3284ab0001a', X'EE552132D456CF6B9F847EC5D9AA95EE53EFF2BB655B9996994099015A079202', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2261353239333335363834323563383135323666306535616438663562333230653435333739303833336665393439613635663262366434393263633833386366222C22656E7175697279223A2261333166643335613563393863373738333637333034336564626564333435646265393763346434336233333465316634616333663065633437306564316133222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323735363238386339663332383461623030303161222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223136363235626335663734383438383139316633306338356463323730373166222C2270686F6E65223A2233353964616664343061623037306464356439303434303861633831633361303934326533333761623163353439363431316134363533316335303430393365222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927a9991574b8c2f8b40d7', X'958483914E98E2418203205C4E04A539B4DC9EAAA2183A1E4025F258842D559F', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235313931333636313566393134393737633766613533373765626661373235653138346330353162353437356334613666383834646563656338343861393332222C22656E7175697279223A2230316566373232666439333134353832313563346163666234303065666563373233623161646432353261353635316335346663313563313366343730366362222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323761393939313537346238633266386234306437222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223833346133643363656261363464373638643965366531333438303632393863222C2270686F6E65223A2236646464346565393431346164323130663839396630613638336435626233663031616665356363316165616438623865653836323961613634636431646432222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927df9a476843718c38e3c', X'52AA7DAEE2EB68B3932E710A89A805611FE05B27D6A245F1ECA6BFB8E429A8D4', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235656536316637393362626364663962396538666532613261346363353666393038323832363334363730366133666661633436336635346233613735666663222C22656E7175697279223A2237636233613432383335393339663231636434376337636436633633616230313833336264613264353433616539646238656333633233356236643131666136222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323764663961343736383433373138633338653363222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223833346133643363656261363464373638643965366531333438303632393863222C2270686F6E65223A2233396331616131346561396139363935333762663631343338386632343165396230363165363539383764343965383934616630363334363162643661636338222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a13d2531107d859a071ab423e626be', X'C96B45C5887B985C84480F0C9AA14C38602FB8BB744EB8D792EA80DF178608CD', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2261336239373563343261393734376565663332396463313862306533396565613365626136356634616630333733343439343234653134616263363262613935222C22656E7175697279223A2261653336343836373163313136383935376630643864616364616332343935653731623133373763663639303761653934343861323330386539373932383432222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613133643235333131303764383539613037316162343233653632366265222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226539333635323730616131623435353538303238666463303938383039633766222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31355430313A32303A31302E3030305A222C2276223A327D'),
('01a20bc727f8716987d9198f91d55516', X'9418A66592E89A2A2BE6B229C3D8A81225A190D66A5E8916076DA224CC8EF4B9', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222C2276657273696F6E223A317D5D2C22656D61696C223A2239333334623738613063643766363732383737383638366435353036323062386632666335353463663432393133616238346432333262656531613430393238222C22656E7175697279223A2238333462643533656231643832623337623634646338376266393465633562396238616533343431643034383633393561643832333230323465653930323435222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613230626337323766383731363938376439313938663931643535353136222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226339316338366466343733653464346138656435363364386234356637626532222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32345430343A31383A35312E3030305A222C2276223A327D'),
('2698bbe154f04f68a44b5fb5f5d02b9f', X'9190C9E71FE95CCD19C61E3D328DD59ADE003546B150C92D8B7BB53F736E90AD', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236656535623030616530343165316363343838346537306365656437336566306663306561366537333063353965393637356162386364633138303538316533222C22656E7175697279223A2231396638636139363366383934663033393037366139306565383630613735373266363364336535376465613766653963353535333433636439333765613766222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223236393862626531353466303466363861343462356662356635643032623966222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223136363235626335663734383438383139316633306338356463323730373166222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D'),
('27b593090f0340d4b7cbc48ace7efd36', X'F7197E06BE4F3D4620550E6EBA823731FB1267F2A62534F047EEE2F1C7404FE8', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2233386539386635383934346632363066373363383964313530643831616566336631623064383238366338613465306538396232356336626665363830636433222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223237623539333039306630333430643462376362633438616365376566643336222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226539333635323730616131623435353538303238666463303938383039633766222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31395430313A32353A31302E3030305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d278d1a1303bfac2d27922', 'GDZ-ZZP2-ESB5', '16625bc5f748488191f30c85dc27071f', '019cb7f816d272bdb73215c395f4f0f8', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '9bf62be5a85a45b49afdb25c61042f9e', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27e35b2b9c8571f0f0a3a', 'GDZ-PR75-P489', '834a3d3ceba64d768d9e6e134806298c', '019cb7f816d278578944462b38db6f88', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '2e1e5706e66346ec9ae3a896a485517c', '001eba9e6dc6020e4908984ea8da002557a43fac61082b3e936c986da583600b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '2e1e5706e66346ec9ae3a896a485517c.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f90132790a8ebd548a621e14d4', 'GDZ-BCPX-BX9G', '16625bc5f748488191f30c85dc27071f', '019cb7f90132756288c9f3284ab0001a', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'b953018d095c4b1b95b2080c249c1715', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb92701284472e8681364514', 'GDZ-76FN-G9WM', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927df9a476843718c38e3c', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'c874dab92df34482810ff968d44594b2', '4734db5f3ffaeab85ab73e910173c1fd7d0c55565ee15ccf4f8cc428352a409b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'c874dab92df34482810ff968d44594b2.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927db6b713571a1754f787', 'GDZ-77F6-EWEG', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927a9991574b8c2f8b40d7', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '7d67d5f172aa42b39b93e5ef063efd69', '422f74ef3e40cf73722d18be0caec6e4fb9bd2ad2f14b9bb244c7999bb3ea2b2', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '7d67d5f172aa42b39b93e5ef063efd69.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13d2531107218a5c37d18ac059019', 'GDZ-MKCV-5MZQ', 'e9365270aa1b45558028fdc098809c7f', '01a13d2531107d859a071ab423e626be', '2026-10-15 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a20bc727f87123a665ba9d563fdaf5', 'GDZ-EN7W-ZYVN', 'c91c86df473e4d4a8ed563d8b45f7be2', '01a20bc727f8716987d9198f91d55516', '2026-11-24 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('0f2e0ff0ca204abd845f4aff59d1b062', '8fe6b7d09484456aa1a522fb7cc8d89f', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('7fd7703b743e4b939af42ed017d3918e', '8fe6b7d09484456aa1a522fb7cc8d89f', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('d4ff9114a341429c8e2fa081cd3b23f4', 'e1ae035b35f4413b8450fb3be717d16a', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '0358225d69e440e6bb46a861478160e1', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '0358225d69e440e6bb46a861478160e1', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('10679414f46344118535e86bb597300d', '8fe6b7d09484456aa1a522fb7cc8d89f', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('34a1ab0a3fa64e379658d171a9e1ad5f', '8fe6b7d09484456aa1a522fb7cc8d89f', 'note', '019cb7f816d2754dbd6d77e2ffe0b474', '16625bc5f748488191f30c85dc27071f', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '0358225d69e440e6bb46a861478160e1', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '0358225d69e440e6bb46a861478160e1', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('27b593090f0340d4b7cbc48ace7efd36');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('6c67d55b45f74733bfca898209cf1b4d', '019cb7f816d278d1a1303bfac2d27922', '2698bbe154f04f68a44b5fb5f5d02b9f', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d2754dbd6d77e2ffe0b474', '019cb7f816d278d1a1303bfac2d27922', '2026-03-04 08:30:15.250000', 1815155727616000116, 'engaged', 0, '', 3, 0, '[]', 0, '', '6beb16ed138f4c3cb9b53b5227a3f15d', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '6beb16ed138f4c3cb9b53b5227a3f15d', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27c109f0ace399d5b5908', '019cb7f816d27e35b2b9c8571f0f0a3a', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f901327d0d97878d966dbf5542', '019cb7f90132790a8ebd548a621e14d4', '2026-03-04 08:31:15.250000', 1815155789056000322, 'new', 0, '', 0, 0, '[]', 0, '', 'f917b0af731b4c2bab27e708df43aefc', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, 'f917b0af731b4c2bab27e708df43aefc', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9278dcb903f3f89afc9485', '019cb7f9eb927db6b713571a1754f787', '2026-03-04 08:32:15.250000', 1815155850496000133, 'new', 0, '', 0, 0, '[]', 0, '', '6beb16ed138f4c3cb9b53b5227a3f15d', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '6beb16ed138f4c3cb9b53b5227a3f15d', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927ae88e7559e73ea4f775', '019cb7f9eb92701284472e8681364514', '2026-03-04 08:32:15.250000', 1815155850496000885, 'new', 0, '', 0, 0, '[]', 0, '', 'f917b0af731b4c2bab27e708df43aefc', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'f917b0af731b4c2bab27e708df43aefc', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a13d25311079c69eeb1aab22dcba83', '01a13d2531107218a5c37d18ac059019', '2026-10-15 01:20:10.000000', 1835035863040000643, 'engaged', 0, '', 3, 0, '[]', 0, '', '6beb16ed138f4c3cb9b53b5227a3f15d', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-15 05:57:10.000000', NULL, '2026-10-16 02:20:10.000000', '2026-10-15 05:57:10.000000', 0, NULL, '6beb16ed138f4c3cb9b53b5227a3f15d', 187, NULL, 0, NULL, 0, NULL),
('01a20bc727f879399b55acc708124e30', '01a20bc727f87123a665ba9d563fdaf5', '2026-11-24 04:18:51.000000', 1838585785344000560, 'engaged', 0, '', 3, 0, '[]', 0, '', '6beb16ed138f4c3cb9b53b5227a3f15d', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-25 01:15:00.000000', '2026-12-03 09:30:00.000000', '2026-11-25 06:30:00.000000', '2026-11-25 01:15:00.000000', 0, NULL, '6beb16ed138f4c3cb9b53b5227a3f15d', 255, NULL, 0, '2026-12-03 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d2728a8e438fa4a541af57', 'enquiry.desk_notice', NULL, '019cb7f816d27e35b2b9c8571f0f0a3a', 'desk@zone.example', 'en', '<019cb7f816d2728a8e438fa4a541af57@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d2765d96750a544630d345', 'person.my_data_link', '16625bc5f748488191f30c85dc27071f', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2765d96750a544630d345@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27886a8f8376789e44cc4', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27886a8f8376789e44cc4@zone.example>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "019cb7f901327bf4952ff536ea0670cc"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d278dcb48ddbf3bd5ec6c2', 'enquiry.acknowledgement', '834a3d3ceba64d768d9e6e134806298c', '019cb7f816d27e35b2b9c8571f0f0a3a', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d278dcb48ddbf3bd5ec6c2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27b38b06c201bed163a40', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27b38b06c201bed163a40@zone.example>', '{"by": "system", "to": "f917b0af731b4c2bab27e708df43aefc", "leads": "019cb7f816d27610b9c2a73b73978152,019cb7f9eb927ae88e7559e73ea4f775"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27c9b899d08baa4392a3b', 'enquiry.desk_notice', NULL, '019cb7f816d278d1a1303bfac2d27922', 'desk@zone.example', 'en', '<019cb7f816d27c9b899d08baa4392a3b@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cc69c47d056996e447c', 'lead.mention_notice', NULL, '019cb7f816d278d1a1303bfac2d27922', 'e8cfb1555d8541d39cae15807f6395d5@zone.example', 'en', '<019cb7f816d27cc69c47d056996e447c@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d5f892aaf593912284d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d5f892aaf593912284d@zone.example>', '{"by": "system", "to": "f917b0af731b4c2bab27e708df43aefc", "leads": "019cb7f901327d0d97878d966dbf5542"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d71ad087c9ffadc47a1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27d71ad087c9ffadc47a1@zone.example>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "019cb7f816d2754dbd6d77e2ffe0b474,019cb7f9eb9278dcb903f3f89afc9485"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27e489266d80da9ee9135', 'enquiry.acknowledgement', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27e489266d80da9ee9135@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327a3b9ea8ae18bcfc158c', 'enquiry.desk_notice', NULL, '019cb7f90132790a8ebd548a621e14d4', 'desk@zone.example', 'en', '<019cb7f901327a3b9ea8ae18bcfc158c@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9270219b243a392d065dca', 'enquiry.desk_notice', NULL, '019cb7f9eb927db6b713571a1754f787', 'desk@zone.example', 'en', '<019cb7f9eb9270219b243a392d065dca@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927a5192257b63e08687bd', 'enquiry.acknowledgement', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb92701284472e8681364514', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a5192257b63e08687bd@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927aec89b34d6a8c779214', 'enquiry.acknowledgement', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927db6b713571a1754f787', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927aec89b34d6a8c779214@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927c7f882eadd7b0b039b6', 'enquiry.desk_notice', NULL, '019cb7f9eb92701284472e8681364514', 'desk@zone.example', 'en', '<019cb7f9eb927c7f882eadd7b0b039b6@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927f369f1a80084e1a74de', 'lead.reply', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927f369f1a80084e1a74de@zone.example>', '{"reply": "6c176ea686d940e1a3ebe2d0b71ac149"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a13d2531107c20a4c45bd64982521d', 'enquiry.acknowledgement', 'e9365270aa1b45558028fdc098809c7f', '01a13d2531107218a5c37d18ac059019', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a13d2531107c20a4c45bd64982521d@localhost>', '{}', 'cancelled', '2026-10-15 01:20:10.000000', '2026-10-15 01:20:10.000000', 0, NULL, '2026-10-19 01:25:10.000000', '', ''),
('01a13d2534f879ddb593e1a4c0f3ad56', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a13d2534f879ddb593e1a4c0f3ad56@localhost>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "01a13d25311079c69eeb1aab22dcba83,01a20bc727f879399b55acc708124e30"}', 'sent', '2026-10-15 01:20:11.000000', '2026-10-15 01:20:11.000000', 0, NULL, '2026-10-15 01:20:11.000000', '', ''),
('01a20bc727f8722bb0c2264373e96693', 'enquiry.acknowledgement', 'c91c86df473e4d4a8ed563d8b45f7be2', '01a20bc727f87123a665ba9d563fdaf5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a20bc727f8722bb0c2264373e96693@localhost>', '{}', 'sent', '2026-11-24 04:18:51.000000', '2026-11-24 04:18:51.000000', 0, NULL, '2026-11-24 04:18:51.000000', '', ''),
('01a210453220747dbcacadeef162fd6b', 'lead.reply', 'c91c86df473e4d4a8ed563d8b45f7be2', '01a20bc727f87123a665ba9d563fdaf5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210453220747dbcacadeef162fd6b@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-25 01:15:00.000000', '2026-11-25 01:15:00.000000', 0, NULL, '2026-11-25 01:15:00.000000', '', ''),
('01a21045322078bfb5278bca2f86a19e', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a21045322078bfb5278bca2f86a19e@localhost>', '{"leads": "01a20bc727f879399b55acc708124e30 1 225", "next_steps": ""}', 'sent', '2026-11-25 01:15:00.000000', '2026-11-25 01:15:00.000000', 0, NULL, '2026-11-25 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'030993D77C3A118649EAB83B7B169DE19477428AB7C4A81E599AFB4740F48E5C', 'confirm', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'14DAF792DC237737AD3C4E7F15E5400CF7345298D6B4F85FBF7739472E4EC81E', 'my_data', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927db6b713571a1754f787', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'387E857220014230447D4198E72EA2E0B6DD71F445693C6C71ACCCDA823A92F9', 'receipt', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927db6b713571a1754f787', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'3C70EEEA4529EEA16468D6346DA3CCC662213B626FA032C567A02DF86603B4F6', 'my_data', '16625bc5f748488191f30c85dc27071f', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'57F84BB124561283A51F65FE53AF06ECEE58B12CD8D619F39C86DB4721E0CFC5', 'receipt', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'6B8823A4F099C774EF07CAB02701C24D02AEFD06129FDDA5C324179E1403804F', 'my_data', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb92701284472e8681364514', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'6EC8E976D55D96324D7E4D0BA318D6526E9525E25EED57E7E2256A5A30BB62EB', 'unsubscribe', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927db6b713571a1754f787', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'AB87B4395A00A5111185FEB694E1E3FFDD4815A375582D63CC28F3FE0490783B', 'confirm', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb92701284472e8681364514', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'C2E4FDB9B76655DB409BDE3DAFCCA4A67AA774C06E5F3B5F9F3113DC09F02929', 'receipt', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb92701284472e8681364514', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'D5594BF703F73DE01D758EB41C6F02179FBF49C4CD51948E5FA02B4B785E8A3E', 'confirm', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb927db6b713571a1754f787', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'E30AA78D144B72AEEA42311769DE6C9C8CC0DAE7B0621D629F7156DBD2D08784', 'my_data', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'EE944B6ADEF0396D32B6C752EA2CD27ADBC09BEF160ADD4B41BF5B9F07A600E7', 'unsubscribe', '834a3d3ceba64d768d9e6e134806298c', '019cb7f9eb92701284472e8681364514', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'FCEE48A92EB77C549ADB2AD3CD9645D1B7C276E5F0132930E93F07373FB3FBAD', 'unsubscribe', '16625bc5f748488191f30c85dc27071f', '019cb7f816d278d1a1303bfac2d27922', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'28A031DD81351F6C7D9A8D20179DB75979A1AF02067BCEC918FD0D26F4F71966', '019cb7f9eb927db6b713571a1754f787', '2026-04-03 08:32:15.250000'),
(X'749250D327B4CB724CD6DFCDF72DEAE931E19006BDC33DBC9402111DDB2A8D17', '01a20bc727f87123a665ba9d563fdaf5', '2026-12-24 04:18:51.000000'),
(X'8CA8375F08852EB5FFF108A7EE58672F828DB80BD4B96D6CFE387A1394CDA5F9', '019cb7f816d278d1a1303bfac2d27922', '2026-04-03 08:30:15.250000'),
(X'8D1D834C768DE9F3BF942087E375EE0DA3CE8F483CD4BC62306CFF61F5CF4F00', '019cb7f816d27e35b2b9c8571f0f0a3a', '2026-04-03 08:30:15.250000'),
(X'A9587E18F6BAD724112F67AB7B60E0ED806D74A7401BC413593043334EFFBA17', '019cb7f90132790a8ebd548a621e14d4', '2026-04-03 08:31:15.250000'),
(X'C42A05E73A5329772119E8527CFC10F4DC58345A6EFB29D83E04E4BE235DBE13', '019cb7f9eb92701284472e8681364514', '2026-04-03 08:32:15.250000'),
(X'DF2AC8237E8FB6157F563490713CD260C241DFCB0B9AB7696E919883A842A8C3', '01a13d2531107218a5c37d18ac059019', '2026-11-14 01:20:10.000000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27b32bc172c503fe05e50', '019cb7f816d2754dbd6d77e2ffe0b474', 'b2f81c2f7c104a5696b94316dbd15202', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('1ca6623cb16d4cdaafa888bb81cb5031', '01a13d25311079c69eeb1aab22dcba83', '2026-10-15 05:57:10.000000', '6beb16ed138f4c3cb9b53b5227a3f15d', 'status', '{"from": "new", "to": "engaged"}'),
('2a8ae61bd3b845b0848835c33ebc4b12', '01a20bc727f879399b55acc708124e30', '2026-11-26 01:31:00.000000', '6beb16ed138f4c3cb9b53b5227a3f15d', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('42a48a85dfde459ba73ae47011662196', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('6a52b3a16b4b4e1e8aefbbd5cd383ef9', '019cb7f9eb9278dcb903f3f89afc9485', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('6c5b3c4871b1452aa607dce07aa15b2b', '01a20bc727f879399b55acc708124e30', '2026-11-25 01:15:00.000000', '6beb16ed138f4c3cb9b53b5227a3f15d', 'status', '{"from": "new", "to": "engaged"}'),
('716cce0d501b446b9f47989f20b10a4c', '019cb7f9eb927ae88e7559e73ea4f775', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "f917b0af731b4c2bab27e708df43aefc", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('76765d0f9d0742628b8295c1eb88c07f', '019cb7f901327d0d97878d966dbf5542', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "f917b0af731b4c2bab27e708df43aefc", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('9c650b0b009846928ea8eba5a48eb5d3', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9278dcb903f3f89afc9485", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('a34def97e8d2423e9ab74d1d375e6894', '01a20bc727f879399b55acc708124e30', '2026-11-24 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('ad690f5f50a84eb7a6ac671760b865a7', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('b4f03d2910a74f1483a9fe563a25ced0', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('c06f40d23ad643b6b19efb6d6ae64cd5', '019cb7f9eb9278dcb903f3f89afc9485', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d2754dbd6d77e2ffe0b474", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('cc3b5f694ef84e07b5dec14645a68f1a', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('d4c017ead48644449c08d6e3859bab86', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('f3317d7390f544189ca5be4df3162b29', '01a20bc727f879399b55acc708124e30', '2026-11-25 01:15:00.000000', 'system', 'escalated', '{"step": "1"}'),
('f82a7ed12e8f4bcf80b853e54686b71f', '019cb7f9eb927ae88e7559e73ea4f775', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27610b9c2a73b73978152", "verdict": "linked"}'),
('fbe467eea58b4b5da5fe5d7620b5df89', '01a13d25311079c69eeb1aab22dcba83', '2026-10-15 01:20:11.000000', 'system', 'owner', '{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('65edd1fa7ee9b524fed5c4709abbd76a', '01a20bc727f879399b55acc708124e30', '2026-11-25 01:15:00.000000', 'ours', 'mail', '6beb16ed138f4c3cb9b53b5227a3f15d', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a210453220747dbcacadeef162fd6b@localhost>', '', '', '[]', 0, 0),
('6c176ea686d940e1a3ebe2d0b71ac149', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927f369f1a80084e1a74de@zone.example>', '', '', '[]', 0, 0),
('84fb2c256303444f877911a53bdb8ffe', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a13d25311079c69eeb1aab22dcba83', '2026-10-15 05:57:10.000000', 'ours', 'phone', '6beb16ed138f4c3cb9b53b5227a3f15d', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('b2f81c2f7c104a5696b94316dbd15202', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["8fe6b7d09484456aa1a522fb7cc8d89f"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d2754dbd6d77e2ffe0b474', '019cb7f9eb9278dcb903f3f89afc9485', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d2754dbd6d77e2ffe0b474', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d2754dbd6d77e2ffe0b474', 'erdnussfrei', 1815155727616000116);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034fe29f3fb2b3eccf29d9041d25', '01a20bc727f879399b55acc708124e30', '2026-11-25 01:49:00.000000', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed138f4c3cb9b53b5227a3f15d', '请税务部门答复', '2026-12-02', NULL, '2026-11-26 01:31:00.000000', '6beb16ed138f4c3cb9b53b5227a3f15d'),
('64842952b8e84beba302d6615ba7491f', '019cb7f816d2754dbd6d77e2ffe0b474', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '8fe6b7d09484456aa1a522fb7cc8d89f', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d2754dbd6d77e2ffe0b474', 'sites', 1815155727616000116),
('019cb7f816d2754dbd6d77e2ffe0b474', 'talent', 1815155727616000116),
('019cb7f901327d0d97878d966dbf5542', 'sites', 1815155789056000322),
('019cb7f901327d0d97878d966dbf5542', 'talent', 1815155789056000322),
('019cb7f9eb9278dcb903f3f89afc9485', 'sites', 1815155850496000133),
('019cb7f9eb9278dcb903f3f89afc9485', 'talent', 1815155850496000133),
('019cb7f9eb927ae88e7559e73ea4f775', 'sites', 1815155850496000885),
('019cb7f9eb927ae88e7559e73ea4f775', 'talent', 1815155850496000885),
('01a13d25311079c69eeb1aab22dcba83', 'sites', 1835035863040000643),
('01a13d25311079c69eeb1aab22dcba83', 'talent', 1835035863040000643),
('01a20bc727f879399b55acc708124e30', 'ai', 1838585785344000560),
('01a20bc727f879399b55acc708124e30', 'talent', 1838585785344000560);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d2754dbd6d77e2ffe0b474', '0358225d69e440e6bb46a861478160e1', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d2754dbd6d77e2ffe0b474', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000116, 'gdz dz zz zz zzp zp2 p2 2e es esb sb5 b5 5 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzz zzz p2e 2es');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000322, 'gdz dz zb bc bcp cpx px xb bx bx9 x9g 9g g fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzb zbc pxb xbx');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000133, 'gdz dz z7 77 77f 7f6 f6 6e ew ewe weg eg g fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z77 f6e 6ew');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000885, 'gdz dz z7 76 76f 6fn fn ng g9 g9w 9wm wm m fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z76 fng ng9');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835035863040000643, 'gdz dz zm mk mkc kcv cv v5 5m 5mz mzq zq q lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzm zmk cv5 v5m');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838585785344000560, 'gdz dz ze en en7 n7w 7w wz zy zyv yvn vn n 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dze zen 7wz wzy');
--
