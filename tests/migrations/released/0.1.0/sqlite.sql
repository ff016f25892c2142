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
	organisation_end VARCHAR NOT NULL, 
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
CREATE INDEX ix_lead_organisation_end_place ON lead (organisation_end, place, organisation_key) WHERE place IS NOT NULL AND organisation_end <> '';
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
INSERT INTO alembic_version (version_num) VALUES ('initial_b3b945bd7491') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('09161414da724091842e63aa116cef21', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'EC8067803DDAE3A7A79A9707194267A36F97ECA5CD00F8A039C1EBCCA73D1E5C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223039313631343134646137323430393138343265363361613131366365663231222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '76c58bc4df4a9cad0df82cbe8f18b7d8a0f0eab7930d80dff6bb2f82264336a5'),
('0b65b981715e4058abcf6a049d789c3e', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'B1A06E4FE835CAD767A91071EAF41DACA311025CE21F50E055A6075BE5BACE7F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223062363562393831373135653430353861626366366130343964373839633365222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'b9758b60f74637a4a71d414d795dcc965faea72f48cb67f4c63ce25b42b86fe2'),
('10014303d3564c2ab83aed0f2b88a1a6', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'34C218197824ABF68EC22418E8C27F049F4A2D9196D1973AF0227CE2B895F3E4', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226563633461393865636463343438653961616166656430343764633539356435222C227461736B223A223132376338336434653532343439393762626633633339303938373963653062227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223130303134333033643335363463326162383361656430663262383861316136222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '1bffadf471c04d1f3bbf910ddc929c3a7ecf88e3ddd96646c1f81b56f791ca52'),
('11364bd0f66b4165a2b39dd53811ccb8', '2026-09-01 17:13:06.985000', 'staff:account:create', '148e3ffdb3fc4da0949e37225fece93a', '148e3ffdb3fc4da0949e37225fece93a', X'696B943EBECAEFFA710B1CA2999AA00B7D5F80A4149578D247B77695CE095244', X'7B226163746F72223A223134386533666664623366633464613039343965333732323566656365393361222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223131333634626430663636623431363561326233396464353338313163636238222C226B696E64223A226175646974222C227375626A656374223A223134386533666664623366633464613039343965333732323566656365393361222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '05a4885ba6b15009803459565ccb484c918dc6cc7208eb2303d5a602d7a8d054'),
('1369a4be9da940a6b587a9be7a7ed85a', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'F83B844D6AA238FEEF08C94ACA1F405E5BB847B1C98E70FA95C6599C5D70CAD1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223133363961346265396461393430613662353837613962653761376564383561222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'b4271890d865cbef54caa903ac343a0589898da244af85572154673c04f44730'),
('140d5bd6859f457fa8a8337f572ea8dd', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', 'f91818d1b33f4669b01ad82de2262689', X'32456B9E2625A4C5CA4A9176064B295C58CC4B423AFA64E3E0F6F9CBA0F14D79', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2265653339336331366538333635333934393566386637393033636436653062373164303962653566653934396465643334333435353837303534633231326562222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223134306435626436383539663435376661386138333337663537326561386464222C226B696E64223A226175646974222C227375626A656374223A226639313831386431623333663436363962303161643832646532323632363839222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '8e657c8e98cb122c0ef7c397397554a9e54317955deae2e925f12b304b5b769c'),
('1469e51bb32f4150a84eaccb61779a35', '2026-11-26 01:15:00.000000', 'system:lead:escalate', 'system', '01a210ed83f878079c1e560e27903769', X'6F8213BD0FAF3E87A46DA2C5375723E2119A0C9D56AC87776995CF339099FC0D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A307D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A223134363965353162623332663431353061383465616363623631373739613335222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '2509d82fb4345e89ab41cb147e0f814c6000ef454a54af0ab7b13b96848805e0'),
('1746ae82cf374680877bc87fbda95ccd', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'ABAF0E965869DB940E1C2A9D9B425091D0BEB682E758622F13C4DA929E6F11DE', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223137343661653832636633373436383038373762633837666264613935636364222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b6ad630c859ba263349e0f6832c38a027674fd5b8f52d07142818fe1c7414e07'),
('1da77c63ecfb43faa734bf0060660b2e', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9272f2a6ad3548362633e8', X'BE75D692F84F064FE2CE00186D9C4F65A51D0BB9B0FC4BE45E8C10FF2F1E5D95', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323735623262303662616666623063323739386366222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223164613737633633656366623433666161373334626630303630363630623265222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323732663261366164333534383336323633336538222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bc5984df7487adbcba45132fcdaecf87b5872dd7ce14fe679d702d45344af239'),
('204bbeba33c54bd7a2969582cde1927c', '2026-10-16 05:57:10.000000', 'staff:lead:status', '7663437a30494d08a638eb345fc2670e', '01a1424b8d1078b48dfe8b08e084586f', X'1AC48731275CEDB7250B056FD0389E6926125F3BEC9521DC892C05C91EA7E7FA', X'7B226163746F72223A223736363334333761333034393464303861363338656233343566633236373065222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223230346262656261333363353462643761323936393538326364653139323763222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303738623438646665386230386530383435383666222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', '7bc2bdb1dd2391051381f10c911d5276b9750bd11614325032bd4baefb5e76ef'),
('21add51f5ae44a5aa2295721bf5514cf', '2026-11-27 17:13:06.985000', 'staff:account:absence', '7663437a30494d08a638eb345fc2670e', '7663437a30494d08a638eb345fc2670e', X'7E2DDEE231C43744D18D744EE4E9C9E73A54345DA3C83CD9EEA4D19703D4D23E', X'7B226163746F72223A223736363334333761333034393464303861363338656233343566633236373065222C2264657461696C73223A7B22646570757479223A223134386533666664623366633464613039343965333732323566656365393361227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223231616464353166356165343461356161323239353732316266353531346366222C226B696E64223A226175646974222C227375626A656374223A223736363334333761333034393464303861363338656233343566633236373065222C2274696D65223A22323032362D31312D32375431373A31333A30362E3938355A222C2276223A327D', 'e3519b9498490c6d5d612d8c44f39ffe28c526189e2b535f792302ded6347a01'),
('29e9fd9097b644bb9197940dfaafaf03', '2026-11-27 01:31:00.000000', 'staff:task:change', '148e3ffdb3fc4da0949e37225fece93a', '01a210ed83f878079c1e560e27903769', X'3DB6488AB67B8D2ABCD5582BECB4C31214BAE6609811E0176224D5308ABEED81', X'7B226163746F72223A223134386533666664623366633464613039343965333732323566656365393361222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A223239653966643930393762363434626239313937393430646661616661663033222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32375430313A33313A30302E3030305A222C2276223A327D', '8c9f85d0273de3c634e0e80bcf2ee6e7a5777d0be58f07a1d97c024d7e235576'),
('2b3d30301db240c3b714a45bfcee1637', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '9783fc9c6ebe480cb531e1f4ba0a4066', X'A47B63AE80D34E1E0CCD1FEA21820591A78B53317B9AB76665ECC25F6E2E483D', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2238643832616465326237613566373332313365313835323936353039313238323766666539343934366261333437636133623732616236376464373466626563222C2265726173757265223A223532643437396230366563393435373062323131343637373434666263623363222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223231356235336465313237313463303638623461333565373531396531373334222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223262336433303330316462323430633362373134613435626663656531363337222C226B696E64223A226175646974222C227375626A656374223A223937383366633963366562653438306362353331653166346261306134303636222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '7e09ef3a8643ae446158a2ece53a9a28b917ea82ba9237f0c16a1f906b6b4453'),
('315b32597c2d4395b3e7f5ffc2ce3fc8', '2026-09-01 17:16:06.985000', 'staff:routing:change', 'operator', 'f04110b92ba643eca6d322d030219f9a', X'895E5A6BF4A0F1AE9A1FCB077ABBF6A88A661136ADEB9D67C97445769EDAB2BE', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223331356233323539376332643433393562336537663566666332636533666338222C226B696E64223A226175646974222C227375626A656374223A226630343131306239326261363433656361366433323264303330323139663961222C2274696D65223A22323032362D30392D30315431373A31363A30362E3938355A222C2276223A327D', '1bd9d9f91748732b201a227fb89bdad085fbad7afd7cf940d91e956504d95100'),
('3afed026b4d4406096fd97d34f01aa8f', '2026-11-26 01:15:00.000000', 'staff:reply:send', '148e3ffdb3fc4da0949e37225fece93a', '01a210ed83f878079c1e560e27903769', X'8E79F5E65A0FC8D9F0F42AC4F58B98BB6FF01111D46778CAC4C550B35B2429A7', X'7B226163746F72223A223134386533666664623366633464613039343965333732323566656365393361222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223361666564303236623464343430363039366664393764333466303161613866222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', 'edfcbd63d3313994e85d1bc4dd9c267afe6c8e75af51523517427de4ddaa7311'),
('3b44fa21ed664d7fb0d33a3e409dc0c8', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27830b3fd03ac48bf97d6', X'EE5E338505BCAD8BB30D84438B51A57E3B7772115F1EEFDDE8843620FAC9AC8B', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323738333062336664303361633438626639376436222C22726F775F736861323536223A2235653162666361633036623237393430333262353363663734303938336236613437383430383135306437386139373332613664343233396630346363613632227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223362343466613231656436363464376662306433336133653430396463306338222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333062336664303361633438626639376436222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd31b193bd5cdbf4ab7726f96edb52dcea2d092e0255794a4559f7373adfe102d'),
('3b7c7ef3776b42038066b875a2ed31e6', '2026-09-01 17:13:06.985000', 'staff:account:create', '70fcc9fe0bc84dc69c6dad06e4767f23', '70fcc9fe0bc84dc69c6dad06e4767f23', X'B2B9B136A442A348E87C4568C01A65604680104F92F7ACE958E7CBDDFC081C5D', X'7B226163746F72223A223730666363396665306263383464633639633664616430366534373637663233222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223362376337656633373736623432303338303636623837356132656433316536222C226B696E64223A226175646974222C227375626A656374223A223730666363396665306263383464633639633664616430366534373637663233222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '1ae083c051d2dbc96019fa2342dd6a5b2a8c070b3f093d5d3bfa9db52527144f'),
('3e70d2dac3e44ce98fde94cfaf2274e3', '2026-09-01 17:15:06.985000', 'staff:routing:change', 'operator', '114e041855784cb3b183d1eb03305e1c', X'3101872F813F064EECFD1E33BF4530DFDFE13473DE08FDAD5299B139B57B8461', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223365373064326461633365343463653938666465393463666166323237346533222C226B696E64223A226175646974222C227375626A656374223A223131346530343138353537383463623362313833643165623033333035653163222C2274696D65223A22323032362D30392D30315431373A31353A30362E3938355A222C2276223A327D', 'df190632fddf695ea999353fb9bf25aa1dc0003e712e8de71176b029271a9bd8'),
('3ecf1e6e55674f1d9dc18697d4c3617f', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9274b8829d17954b1f5635', X'E923A86879454461375E5F5059F3FB38E4654AA8CCE57B67BDF77E916D452565', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323731626262386536363031383937383562383632222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223365636631653665353536373466316439646331383639376434633336313766222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323734623838323964313739353462316635363335222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '62edcc0a9756a145f0504343e5d0f85c65fd7fc9dc56378cd8ba34cd0d431eb1'),
('44770162c00248b79903b8fcb229d841', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'B5641F64BE7C0FDA7B917DE6646466372DADE5857803077EBB36796C67B43546', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223539313330626365316230393434343662333736366465386630363633626563227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223434373730313632633030323438623739393033623866636232323964383431222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '08a7d90aa8b6b31c5f48edea4386eb577f355a8bc72de41886803229aa2a1b20'),
('46d745d410004c22a4556ced75fbf671', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27cc4ad6a6ec651c1e4d0', X'24310AAC5E0515D0ABFD9519AF385FEDF3116FF123A1551F67F069A932B71C7C', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323738333062336664303361633438626639376436222C22726F775F736861323536223A2234363636336532303435636233316336623432303861646666313034653565313863393235623866653535346330346137336664303064333863373863666231227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223436643734356434313030303463323261343535366365643735666266363731222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763633461643661366563363531633165346430222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd1e69ca5ef62ddafe674ba27f76cc02dd04756560753d8375453811865ea40dd'),
('53c1a82ac4eb480bb52d8990e675233f', '2026-09-01 17:13:06.985000', 'staff:routing:change', 'operator', 'e4310190b60c4905844c3ea8166d8243', X'4464FD333D1567A8B323B2B663E642374D2160EEF44F72360F7C2C8F69AC9D8B', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223533633161383261633465623438306262353264383939306536373532333366222C226B696E64223A226175646974222C227375626A656374223A226534333130313930623630633439303538343463336561383136366438323433222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'cc11433ec7122a443c5ec4c3f7025fa6735b192c1b302cda0829aa6a3cbba7a4'),
('572468cb0c6f4f349b735376ff0cd77d', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'861AEF33BF12127222C32C12B5C95F49976B143B279428E03D4B43EFB3FE15F0', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226631663361353861353139393439366661636463373566313533353465366263227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223537323436386362306336663466333439623733353337366666306364373764222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '8017e43259b753d162cf54f87d506af789c8bdd0214dde237b0f6efc37b99d96'),
('5daaa17f3571449486905168082426b3', '2026-09-01 17:13:06.985000', 'operator:policy:publish', 'operator', '', X'F6AE41CFB6E753EE7EB144D2771A1D3C39F8E069408B83902FF9C9161409664E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2238333630336562343663393961313666646533383239353433393633353565326537383234356466613239626461666135373763396234306437326566643436222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223564616161313766333537313434393438363930353136383038323432366233222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'ba05f8c83d436dd348c17bcaadca6da3b62b07be967289a02845ca9fa00624f8'),
('6024f5fb953d4dd2a88d50eeac0e891d', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327b9aa49a2bbd35d4c252', X'52750A23AEB9BAD15279F00B6CC517011B42C01580F7B5051B8161C6E463FC5E', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223736363334333761333034393464303861363338656233343566633236373065227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223630323466356662393533643464643261383864353065656163306538393164222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323762396161343961326262643335643463323532222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ae8bdf28880fbdd7ba52e2e26e904611334fb277c5b92cdd301970e76a959384'),
('60acaeb1790e451f84d2a042abdba7c0', '2026-11-26 01:49:00.000000', 'staff:task:add', '148e3ffdb3fc4da0949e37225fece93a', '01a210ed83f878079c1e560e27903769', X'B077CEB65080DA94B6CCDC7D31F4B349BC8A362C31F9B817DA2B9987D0E372C9', X'7B226163746F72223A223134386533666664623366633464613039343965333732323566656365393361222C2264657461696C73223A7B2261737369676E6565223A223134386533666664623366633464613039343965333732323566656365393361222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223630616361656231373930653435316638346432613034326162646261376330222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32365430313A34393A30302E3030305A222C2276223A327D', '8d9057973347990ff7920dc1703fa7869ebba39360b3e0f2642ca9471a290673'),
('61ae1bca47d74d3593ad643acf914553', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'02BC47685FC2FD220B77422CE89393B89569C5511F1AF221A3575DBBD207FED9', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223631616531626361343764373464333539336164363433616366393134353533222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '3441e081d597d3136a997b08a2fdf5a17a4e654d784567f140a8e49e890bb81d'),
('6af0e1a84b054ceda36161672945277f', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'7A9C8FB5535F3D04C0B455462C67138CFA83ABE05542A73C2E0F22F38C278974', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223336323435393339383039333438323639626139366237363438366435666466227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223661663065316138346230353463656461333631363136373239343532373766222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '39d4c933fc89f645c9f14fd463b43572a1a60edf02d2467de92b1b6239281856'),
('6e5dc941f0724dd5924c3789932e475a', '2026-09-01 17:13:06.985000', 'operator:policy:publish', 'operator', '', X'6EDAB03BC885608CE0DA9FE9E3C7F4AAE74122A2A37C23612567C74D8AAFD469', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2230633766363136663561653436303238396131643132633365336366613962656633346334353739393930393234393932643736336464303761366536353264222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223665356463393431663037323464643539323463333738393933326534373561222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '461f6fa23a047e8399620cd01042de80191abef78b4b2ae36bf2a65c32f48942'),
('71090a8b6f81492e891d78cd584998e5', '2026-09-01 17:13:06.985000', 'staff:account:create', '1b1b909d1bf748eea2c7bce609d494ab', '1b1b909d1bf748eea2c7bce609d494ab', X'D7496944B075EFD15F6F3092207E78F7C35E70E9E23B4BE21CACC880FEBBB7C9', X'7B226163746F72223A223162316239303964316266373438656561326337626365363039643439346162222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223731303930613862366638313439326538393164373863643538343939386535222C226B696E64223A226175646974222C227375626A656374223A223162316239303964316266373438656561326337626365363039643439346162222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'b80e7092c473e1c2335ec52d4978b49d0d986abc5aaecf147e630ac22ca9a49c'),
('7380a60f7dbb41ca849efa8a02b76c30', '2026-09-01 17:13:06.985000', 'staff:account:create', '49a739d84a1b4f058938f2b95a56de47', '49a739d84a1b4f058938f2b95a56de47', X'D3C0693AF83CA46711E1823281671DEB305FC30B195680B8E775FD67429883CA', X'7B226163746F72223A223439613733396438346131623466303538393338663262393561353664653437222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223733383061363066376462623431636138343965666138613032623736633330222C226B696E64223A226175646974222C227375626A656374223A223439613733396438346131623466303538393338663262393561353664653437222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'ebbee505600e441388afbb067c0bca5ed62a2da902404b7c0fe254bfefd634f5'),
('7556b70d0ddb485c98b2bae33bbd1e38', '2026-09-01 17:13:06.985000', 'staff:account:create', '7663437a30494d08a638eb345fc2670e', '7663437a30494d08a638eb345fc2670e', X'6A4956A14C20EF497BC4180B52961520B7C99B31133A8FDEC7001CB3C9F87C02', X'7B226163746F72223A223736363334333761333034393464303861363338656233343566633236373065222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223735353662373064306464623438356339386232626165333362626431653338222C226B696E64223A226175646974222C227375626A656374223A223736363334333761333034393464303861363338656233343566633236373065222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '541bbc9362c5bf7786d81abd1a172267810d4e100bbce528e858207ddd39f046'),
('775177ba333144e8babd4e21389090c1', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'5A667191AA618253889EF2237506A4215277910D25CEBE59EDE93F916C7D5531', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223737353137376261333333313434653862616264346532313338393039306331222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ae69806bbe087782f6e3e0a0710b577f79896f9dded2adf28dadda2fe8f3c4d4'),
('788fdffc2bec4d5d85337927bc270b0a', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013278569eb586efa32b0e26', X'C869BE479A298BFEFA54204A41FC5051AFEFC9D2A92AC3A49DBDD5481F366D6C', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223134386533666664623366633464613039343965333732323566656365393361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223738386664666663326265633464356438353333373932376263323730623061222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323738353639656235383665666133326230653236222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '37d354b78168f438d9f5525bc3b3fed6d0d8a7b460341993520b151c4ffea606'),
('79582de317f5412fa87be4b1674a3862', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'E58D14A1899AF9959A894EE01568026EB78A86C30E8B192773EA53FCDFC0B3E9', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223739353832646533313766353431326661383762653462313637346133383632222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e92480bf874a27fadab04da786b185883997817d9df9d73f174d23990846a5ae'),
('795cda3d212d4c949f5583659df34de7', '2026-10-16 05:57:10.000000', 'staff:contact:log', '7663437a30494d08a638eb345fc2670e', '01a1424b8d1078b48dfe8b08e084586f', X'A28F73E68F6EAA0A31D56B94C0EF46125C2A7EB25E8423336497BF568A42EFC0', X'7B226163746F72223A223736363334333761333034393464303861363338656233343566633236373065222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223739356364613364323132643463393439663535383336353964663334646537222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303738623438646665386230386530383435383666222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', '9c49ab24efeb40342964c883a71f44e2b2c6387fb0a9201205f515fdd4a0de2a'),
('7abeb7c0af0e4a05b8ca98bd05d0672b', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '52d479b06ec94570b211467744fbcb3c', X'4455E1C02D9AD9798FBB0D147B95D0812F434085D7D6FB16DE99E78A002E3DE5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223761626562376330616630653461303562386361393862643035643036373262222C226B696E64223A226175646974222C227375626A656374223A223532643437396230366563393435373062323131343637373434666263623363222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4f528a2bf20953f5c48a3a8f347c3b7307bb2743cee9b990d3fe6bf73e26efed'),
('7c724d243c6945818b6c34b8e184c76c', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'DE5B01422A2119D62F1639B6E55C36D3E3ADF2C3D02249CDFDDBAFFC5D80C11C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223763373234643234336336393435383138623663333462386531383463373663222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '982c835ad2726e592fec2a8f07877b2804f4a926a3be25416c6f480594e6dbda'),
('7c89e7197fb04176bc05182df733d4eb', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'5DD257E8E5888DCB9524A4D025BF4665C52455488B1E571328C339402458DCC0', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226264643062303165313334653437616561613230306138303134616336616266222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223763383965373139376662303431373662633035313832646637333364346562222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '221a3aeebca12a0d1cd45d0ec69526f83a2b78b9a83a5d5f620f73ce7472552f'),
('827fb0f379fe4e02bf939418bc462ae4', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'E2C890513841878A02D608622E8B3928F5A0E809CE55DCB0C043073E2DCC0DF5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223832376662306633373966653465303262663933393431386263343632616534222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '5a99fcd85352e71061aa166d76f6a9d45e131e8ced07547553d714edf4b74b74'),
('85aead6a460442c29c61749831c3f9e6', '2026-09-01 17:14:06.985000', 'staff:routing:change', 'operator', '28a65a83d511430f9aed2f0aab5fd26d', X'B0A751713561F65F6385CE83A0FF539D91143F380388C22AE9C3F9E70A43F3C7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223835616561643661343630343432633239633631373439383331633366396536222C226B696E64223A226175646974222C227375626A656374223A223238613635613833643531313433306639616564326630616162356664323664222C2274696D65223A22323032362D30392D30315431373A31343A30362E3938355A222C2276223A327D', '95cb0845a079678e080d2f1d44599c3459b994639d7aab1eb00db9b1d182ac2f'),
('9186fba2e72942d98b47e7a6a6e2946f', '2026-03-04 08:35:15.250000', 'person:data:act', '', '0742c90db8a94ed79de70326932308c0', X'14263689DAC1956BAB614172CF8BE204CEFEF767C7C3A16F324EB1E65ED2337A', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223931383666626132653732393432643938623437653761366136653239343666222C226B696E64223A226175646974222C227375626A656374223A223037343263393064623861393465643739646537303332363933323330386330222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'c244dd52cc7689ea9b0cbf1c6bd453d229bf551b06008558c35a86c636f9116f'),
('93929d61c9714206a551b8a19df85516', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '9783fc9c6ebe480cb531e1f4ba0a4066', X'2F36BD2E16DD36ACBA0DB5CEDA039AD87F2A8469726CBD4A33E1F1457F4FBCB6', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223231356235336465313237313463303638623461333565373531396531373334227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223933393239643631633937313432303661353531623861313964663835353136222C226B696E64223A226175646974222C227375626A656374223A223937383366633963366562653438306362353331653166346261306134303636222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'e7795f4d2bc702e2358b3c9c18e11d6035b376f1a03087a863bada4a6a6339cc'),
('94cd8564aa2046c8ba710aed00d88693', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9274b8829d17954b1f5635', X'A3E7584BFBE23FBA4DF530FFB1FEE357095D7A40A485940C85179717D6258DB3', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223736363334333761333034393464303861363338656233343566633236373065227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223934636438353634616132303436633862613731306165643030643838363933222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323734623838323964313739353462316635363335222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'baa7336e509ccff68de2cfd41ce001e881e2edaea02c6cd93a9afb37a4ad3800'),
('954ea231b70942aea5f79d64cfdd907d', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'A7B5880670F4F53B4940D2EB96270FD731F9A06FA4F558F967279166792E78AB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223935346561323331623730393432616561356637396436346366646439303764222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'ed2ba981fcc7c676ba40a113fa04029b8cebba3a1a8ac8c3ac2372324d83ebcf'),
('9864670172f74219b2c50a9f85251850', '2026-10-16 01:20:11.000000', 'system:lead:route', 'system', '01a1424b8d1078b48dfe8b08e084586f', X'08CD7343DC40608D7531937852C1EB8EA12395E62E691E8B02AF4A98FAD60738', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226534333130313930623630633439303538343463336561383136366438323433222C22746F223A223736363334333761333034393464303861363338656233343566633236373065227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223938363436373031373266373432313962326335306139663835323531383530222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303738623438646665386230386530383435383666222C2274696D65223A22323032362D31302D31365430313A32303A31312E3030305A222C2276223A327D', '23631c4ecac0a4b67952e0580b31c85104e2697c30d184e79859b536f30f786c'),
('9fd90fe985104048ba550a8a14e2a801', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'2D6E693D5A6A2F0E4FBDF35A6DD1B3AF2931780912B349D4414879E98C1125E3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223966643930666539383531303430343862613535306138613134653261383031222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'fcc6c9ec8727c4bfbd3547c303cb950ccbc0de4d546c7d2b877bee0d1e9593e5'),
('a30ca4f4121e43deac6f9ba5cbd4e4a1', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d271bbb8e660189785b862', X'85078A4F25643499787A044AD9E6BB96AD17BB35702BE728B8E536B8E58BEB9D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223736363334333761333034393464303861363338656233343566633236373065227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226133306361346634313231653433646561633666396261356362643465346131222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9a5fe91395677939ebcb0561afe30adabd7ed22f2bb320fef67c441ee56284d9'),
('a3b1073ffd054c1f8ae62bb9897c484b', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'293F16FA0AAD5250F4385E89F05733DFD1FE89FD7F7A0306556435E21103592F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223637623331623664393034303465656239386130346537363738653437366636227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226133623130373366666430353463316638616536326262393839376334383462222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3d0eefdecd37c450bf07a44776497ea4d3b83dd5b2d1d7f1d375444e65d95a73'),
('a7a6d371eeca4529a6ec8eb65b7cac2b', '2026-11-26 01:15:00.000000', 'staff:lead:status', '148e3ffdb3fc4da0949e37225fece93a', '01a210ed83f878079c1e560e27903769', X'DA745105AFB6F5A26C75DD7725EE56A2315E9BA6812F23EE046F4137F0122975', X'7B226163746F72223A223134386533666664623366633464613039343965333732323566656365393361222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226137613664333731656563613435323961366563386562363562376361633262222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '3045a2ca9aceab0293efcdcb7052875902220f88d0a6db65360b3bf03c62dba3'),
('aa92af15787745988114a37d3e2f44c7', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb9272f2a6ad3548362633e8', X'8AA5AA00D62AA68EDAF2FBD234C50B62CB45544908B978817EEE3A09E16597AD', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223134386533666664623366633464613039343965333732323566656365393361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226161393261663135373837373435393838313134613337643365326634346337222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323732663261366164333534383336323633336538222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '12f03a18e84f1ea57735428607641c1291daf4c981933bc34923e71a29d94da7'),
('b269f94ac8864baf8c6979577ce2ce8a', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'B49A89CADE49CCF5B8AFE770334C41BAA4245D9CCDBF1A4F944997D62CA924F3', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323766323661306362353531633133303065326139222C226974656D223A223637623331623664393034303465656239386130346537363738653437366636227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226232363966393461633838363462616638633639373935373763653263653861222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '89293219c911d5af7e36f844db24b205d0ee9b4d154c2e212907a41d15ecf920'),
('bc5e28c0c0bf4bdb8de0227c7031e3d4', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d275b2b06baffb0c2798cf', X'99E513831AA9781E6A90392128EF66A7933EC7327B459BFF63AA5B66EDCF170C', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223134386533666664623366633464613039343965333732323566656365393361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226263356532386330633062663462646238646530323237633730333165336434222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '22485c17682a6b4ae9f3f57c3f5a63a76fe7af13154598ae075829cd6ea61be9'),
('c185427b8f584665a60f05c97a5d4dfa', '2026-09-01 17:13:06.985000', 'operator:policy:publish', 'operator', '', X'4427A5AF072A2A6EC8A60D0079F07F742D8D3782A63EE2985051FA202A3BFEDA', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2230623339333734313236313338363866303139373031653930366164656330646461393933343533656435386132393539313435366365363837633761313165222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226331383534323762386635383436363561363066303563393761356434646661222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'ce8b7fa26349f8459cfa8bd460179b503e6801883fff7543f55eee12ac94220e'),
('c39e1e39cce9470194053855744c04f6', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'2858195AE3C74EB68CB9B5BAF1A1923C4B360F90C1FF6A969C994F52E20A63D7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223537656564333939616534353462643362636336376462316438373265613333222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226333396531653339636365393437303139343035333835353734346330346636222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'a3956f5b02710b8b289999514a80d0e43b6a0b4a7b9c4b7eb5bdbfefe98ed52e'),
('c6e7999921bc4f1ab266ca7c360d63c5', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'4191C32643BA9B0AF09A9CBEB3E3DFBB686B45648DF9C2139117F77FBE388745', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226336653739393939323162633466316162323636636137633336306436336335222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c8aab9e745461fa146d8cf7ada573373837fdd8fcf075a0dc296ab4c8044e754'),
('c80908062dfc4ba0a6fcd05500ea2b72', '2026-09-01 17:13:06.985000', 'operator:account:invite', 'operator', '', X'F19D413AEAEAD32FE8A64CD4C1C9BC8711F1F2EC7DB4D186A7F4447006D3DFA2', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226338303930383036326466633462613061366663643035353030656132623732222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '02b1692688d638d63ce9f65eb8f3ce50035a81fb67ee9b2494f1a02356a0261c'),
('d086b63cb03a46a6ae616c2f6cbfe429', '2026-03-04 08:35:15.250000', 'person:data:act', '', '9783fc9c6ebe480cb531e1f4ba0a4066', X'646C4FAC451ABCE403C3FA436683030320FF509860DB37DEA4AFB2CE1BC68AB9', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226430383662363363623033613436613661653631366332663663626665343239222C226B696E64223A226175646974222C227375626A656374223A223937383366633963366562653438306362353331653166346261306134303636222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'dd44a7f93a8f42ac99c3ac5ac1d60d3677c312f3238dbe8e685be4a09d9b2a85'),
('d4d7a1bd4d0d43d1aa8a945b0ccb2df4', '2026-09-01 17:13:06.985000', 'operator:policy:publish', 'operator', '', X'27CB4FBAB7A6DA94D660EED1387C45E1A14D10A65669014E9335ADCC61B25F83', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2230653739336235313537663631393063636439626661376438346138303463313432353265396364396434353636653964386230643233636533353565623733222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226434643761316264346430643433643161613861393435623063636232646634222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '3e78c804f3101bee2a7d2d9e3f5fe0f8964f83d2229a3935642e8c48dc3b80cf'),
('d64c1f7e5fdd4ae299111421f4f8f5f5', '2026-11-25 04:18:52.000000', 'system:lead:route', 'system', '01a210ed83f878079c1e560e27903769', X'D847A6C2E658950F2CB1B8F1DAC1F17832D5D0D18A7AD46D0CFC2AD5DA4D94E0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223131346530343138353537383463623362313833643165623033333035653163222C22746F223A223134386533666664623366633464613039343965333732323566656365393361227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226436346331663765356664643461653239393131313432316634663866356635222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383738303739633165353630653237393033373639222C2274696D65223A22323032362D31312D32355430343A31383A35322E3030305A222C2276223A327D', '3fdfcd4eff54142a7d646bc115f468f68fb9373e950394bb3d3e2d0d76ab4e13'),
('dc5d9a2edd5544c49472a968645c0184', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'f91818d1b33f4669b01ad82de2262689', X'4875909517BF54A5F180BB67F294C12F2C4D09B394EBB8B97D49926065DD9ED3', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226463356439613265646435353434633439343732613936383634356330313834222C226B696E64223A226175646974222C227375626A656374223A226639313831386431623333663436363962303161643832646532323632363839222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c05809b0f64d5435e260da990b310396f026c2107d66095bf35913797ba94030'),
('e8e489be15ac44389f17061aeee73630', '2026-09-01 17:13:06.985000', 'operator:policy:publish', 'operator', '', X'2C61DFE2786B734F8614A00C8976387C00AA086314F6E82EFAD5A89E4BD1E6AA', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2263353665396338626461613064336130336631373232633065336264363032343034326637663866613632383561666337643234373137333532653631393239222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226538653438396265313561633434333839663137303631616565653733363330222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', 'cc8e9e06020ed4a3ce581469970f0b50ff4f5a72d4381d5ad35a9d92570d69a0'),
('edd677033cbb4246b6abd1eea2565f4e', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d271bbb8e660189785b862', X'0BF66348302F87CEC1A0DA426F25A2F601F739A754CF6BA1AFBDEECACC298C32', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226564643637373033336362623432343662366162643165656132353635663465222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323731626262386536363031383937383562383632222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '67a15371b87288e034abeae1074148e1a177573d59ed0835b5dd2ca1a97986d1'),
('eff374c16b4248f7ac8c1bb6e771f3bf', '2026-10-20 01:25:10.000000', 'rights:request:open', '', 'acb4be13ae67491289cac8fe7207a795', X'F9AD3DBF08CE440F5579E6CD56D588A97D5A5EDCE0362D4ABB4AC11DFAC15B8B', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A223031626131643537343037663461316239323664333832303066323965376234227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A226566663337346331366234323438663761633863316262366537373166336266222C226B696E64223A226175646974222C227375626A656374223A226163623462653133616536373439313238396361633866653732303761373935222C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D', '902839f97c857ddfa79079708320213eca2dae2436bdc8006643da6ad4f63996'),
('f1ecb5294df34a63bebff7d9f2da49a0', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'A11EF284201616AB64E0301806AC7FAA48D2F6B6F4922E6B4209C763CEC66478', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223738643666623131313236653461646138303637613830633836386335663566222C227461736B223A226631643830326561316363303465616461343835306331383133623365393931227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226631656362353239346466333461363362656266663764396632646134396130222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f81ffa78b802c4d1a55849941542c4529db4662b6acd0f781e85149007a3f5fe'),
('f7493e5bb5e94c67917410b356e2cb6d', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d275b2b06baffb0c2798cf', X'3DE6F7D14A54B552BF1BE01B560D5EDDF38BC289BAC9BF3D945E25B02EA3D6C8', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323764656161363835306664353437623132383563222C226974656D223A226631663361353861353139393439366661636463373566313533353465366263227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226637343933653562623565393463363739313734313062333536653263623664222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735623262303662616666623063323739386366222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b85b4d0a1561cf88c400a426370a49bf40fba37d63b2695fe217bb688cda014b'),
('fdd516a82c5b40598cadce2b9efe3cd9', '2026-09-01 17:13:06.985000', 'staff:account:create', '7a9078b1347648f4a239fb3ecc9f18bd', '7a9078b1347648f4a239fb3ecc9f18bd', X'35DBA3499F2891C75C21C5A4E750F616F6434CFF8EC21F4B70FD59DD3992267B', X'7B226163746F72223A223761393037386231333437363438663461323339666233656363396631386264222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226664643531366138326335623430353938636164636532623965666533636439222C226B696E64223A226175646974222C227375626A656374223A223761393037386231333437363438663461323339666233656363396631386264222C2274696D65223A22323032362D30392D30315431373A31333A30362E3938355A222C2276223A327D', '0137cb427c6afc35dcea7076c5a551d9920c88a883566d60adb107adb1fa7a70');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d27469ab3f752509c93e82', 'given', '0742c90db8a94ed79de70326932308c0', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'eeac8574d0c8844ca3de9afda2ef0cba1b53624daae095a10c729bcf6f3f9d98'),
('019cb7f816d27664a4ba26637eda9c75', 'given', 'ebecde65f3ca40d087183c895d89cc78', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ea4ae4d42b428ec2c23d4f69881d83a904110b880ed7cbf801807fa8a0667b85'),
('019cb7f816d27a9aaeeb86824478a72d', 'given', '9783fc9c6ebe480cb531e1f4ba0a4066', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '331d980388e4d3220f0f160c892abb016268d33c590c1c50d23088751e79ab55'),
('019cb7f90132762cba8831e36115a712', 'given', '9783fc9c6ebe480cb531e1f4ba0a4066', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '210bb88f8b0d8c1c949a71aed43ebdd65c6c3310f0fd6375bdfd005d9e3d995f'),
('019cb7f901327cc5859abcb7dfdc58bb', 'given', '0742c90db8a94ed79de70326932308c0', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '886984ec5b449847976e81afc3cff5b2cf1e159a8cdb856170e85928e399a55a'),
('019cb7f9eb9270e18810b01941201977', 'given', 'ebecde65f3ca40d087183c895d89cc78', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'a9453c60be2f961940f6ed1b43d46834d6105903414aa4551129fb7db81f2b23'),
('019cb7f9eb92770a877aa1b06b904479', 'given', 'ebecde65f3ca40d087183c895d89cc78', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3f6498bede113b546d37e01debb00cb353040e62ce23c69af262820dcfcc1fb9'),
('01a1424b8d10737291e8699b9751d5d8', 'given', 'acb4be13ae67491289cac8fe7207a795', '2026-10-16 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '62b64d3a8085b83683a81279d9fea8d90bdca78a74554e6fdefb4d19a930b845'),
('01a210ed83f8741a9a1ac869cb4f3647', 'given', '79fdd492eab94183bc778a38a5d4690e', '2026-11-25 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '390f4d948e15ff97fc3994947d35ae1a4869da518fed99a403a8e5364e821bcd'),
('5f85c51ce6cc4853b104f80cb6185d4a', 'corrected', '9783fc9c6ebe480cb531e1f4ba0a4066', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '0e1e9a08ec5a218f2d8c5c23fccb8f8162346aaf8b8d6342d3dede0caa27ec22'),
('bb22848f0fa6489c965b418497b88485', 'withdrawn', 'acb4be13ae67491289cac8fe7207a795', '2026-10-20 01:25:10.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', '65b16be26adc2f1d01dc3c8be0feeb15f677c55fc8aee83adebeae3f49521377'),
('e09954d2d0d54204a6bce042e99550ab', 'corrected', '0742c90db8a94ed79de70326932308c0', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'ff43e97f7bc133d5fc0dceb8af1728f0e8a1e37d851a3ad0dd84fda2eb610608');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('52d479b06ec94570b211467744fbcb3c', '9783fc9c6ebe480cb531e1f4ba0a4066', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223532643437396230366563393435373062323131343637373434666263623363222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A332C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223937383366633963366562653438306362353331653166346261306134303636222C2270726F706F73616C223A223231356235336465313237313463303638623461333565373531396531373334222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('52d479b06ec94570b211467744fbcb3c', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('215b53de12714c068b4a35e7519e1734', '9783fc9c6ebe480cb531e1f4ba0a4066', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '52d479b06ec94570b211467744fbcb3c');
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
(1815155727616000207, 'gdz-sry3-hcme
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
gdzsry3hcme'),
(1815155789056000594, 'gdz-rzss-ms6k
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzrzssms6k'),
(1815155850496000565, 'gdz-98ej-mqaw
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz98ejmqaw
2082110000'),
(1815155850496001000, 'gdz-2e9m-mnfv
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz2e9mmnfv
2082110000'),
(1835124336640000111, 'gdz-rw8a-h6pr
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzrw8ah6pr'),
(1838674258944000873, 'gdz-7vg9-j8eg
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdz7vg9j8eg');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A435951756C3841426E6D61644F72484C3247527937626D41504C33336F5370742B65754779422B69654A593D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A44446842333948676E4B3673694A66707932514D4A6265473833327932772F366136424141312F4669574F387A4F494E63416541493063546F77486932622F4368384F4A4135444D764D4171656F594C4D44334F5077773D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '331d980388e4d3220f0f160c892abb016268d33c590c1c50d23088751e79ab55'),
(1, 1, '67a15371b87288e034abeae1074148e1a177573d59ed0835b5dd2ca1a97986d1'),
(1, 2, '8017e43259b753d162cf54f87d506af789c8bdd0214dde237b0f6efc37b99d96'),
(1, 3, '62edcc0a9756a145f0504343e5d0f85c65fd7fc9dc56378cd8ba34cd0d431eb1'),
(1, 4, '89293219c911d5af7e36f844db24b205d0ee9b4d154c2e212907a41d15ecf920'),
(1, 5, 'b6ad630c859ba263349e0f6832c38a027674fd5b8f52d07142818fe1c7414e07'),
(1, 6, '1bffadf471c04d1f3bbf910ddc929c3a7ecf88e3ddd96646c1f81b56f791ca52'),
(1, 7, '982c835ad2726e592fec2a8f07877b2804f4a926a3be25416c6f480594e6dbda'),
(1, 8, 'b85b4d0a1561cf88c400a426370a49bf40fba37d63b2695fe217bb688cda014b'),
(1, 9, 'baa7336e509ccff68de2cfd41ce001e881e2edaea02c6cd93a9afb37a4ad3800'),
(1, 10, 'c8aab9e745461fa146d8cf7ada573373837fdd8fcf075a0dc296ab4c8044e754'),
(1, 11, 'd1e69ca5ef62ddafe674ba27f76cc02dd04756560753d8375453811865ea40dd'),
(1, 12, 'eeac8574d0c8844ca3de9afda2ef0cba1b53624daae095a10c729bcf6f3f9d98'),
(1, 13, '3d0eefdecd37c450bf07a44776497ea4d3b83dd5b2d1d7f1d375444e65d95a73'),
(1, 14, 'f81ffa78b802c4d1a55849941542c4529db4662b6acd0f781e85149007a3f5fe'),
(1, 15, '9a5fe91395677939ebcb0561afe30adabd7ed22f2bb320fef67c441ee56284d9'),
(1, 16, 'ae69806bbe087782f6e3e0a0710b577f79896f9dded2adf28dadda2fe8f3c4d4'),
(1, 17, '4f528a2bf20953f5c48a3a8f347c3b7307bb2743cee9b990d3fe6bf73e26efed'),
(1, 18, 'ae8bdf28880fbdd7ba52e2e26e904611334fb277c5b92cdd301970e76a959384'),
(1, 19, '22485c17682a6b4ae9f3f57c3f5a63a76fe7af13154598ae075829cd6ea61be9'),
(1, 20, 'e92480bf874a27fadab04da786b185883997817d9df9d73f174d23990846a5ae'),
(1, 21, 'd31b193bd5cdbf4ab7726f96edb52dcea2d092e0255794a4559f7373adfe102d'),
(1, 22, 'bc5984df7487adbcba45132fcdaecf87b5872dd7ce14fe679d702d45344af239'),
(1, 23, '12f03a18e84f1ea57735428607641c1291daf4c981933bc34923e71a29d94da7'),
(1, 24, '37d354b78168f438d9f5525bc3b3fed6d0d8a7b460341993520b151c4ffea606'),
(1, 25, '886984ec5b449847976e81afc3cff5b2cf1e159a8cdb856170e85928e399a55a'),
(1, 26, '210bb88f8b0d8c1c949a71aed43ebdd65c6c3310f0fd6375bdfd005d9e3d995f'),
(1, 27, 'b4271890d865cbef54caa903ac343a0589898da244af85572154673c04f44730'),
(1, 28, 'a9453c60be2f961940f6ed1b43d46834d6105903414aa4551129fb7db81f2b23'),
(1, 29, '3f6498bede113b546d37e01debb00cb353040e62ce23c69af262820dcfcc1fb9'),
(1, 30, '221a3aeebca12a0d1cd45d0ec69526f83a2b78b9a83a5d5f620f73ce7472552f'),
(1, 31, 'a3956f5b02710b8b289999514a80d0e43b6a0b4a7b9c4b7eb5bdbfefe98ed52e'),
(1, 32, 'ed2ba981fcc7c676ba40a113fa04029b8cebba3a1a8ac8c3ac2372324d83ebcf'),
(1, 33, '08a7d90aa8b6b31c5f48edea4386eb577f355a8bc72de41886803229aa2a1b20'),
(1, 34, '39d4c933fc89f645c9f14fd463b43572a1a60edf02d2467de92b1b6239281856'),
(1, 35, 'e7795f4d2bc702e2358b3c9c18e11d6035b376f1a03087a863bada4a6a6339cc'),
(1, 36, 'c244dd52cc7689ea9b0cbf1c6bd453d229bf551b06008558c35a86c636f9116f'),
(1, 37, 'ff43e97f7bc133d5fc0dceb8af1728f0e8a1e37d851a3ad0dd84fda2eb610608'),
(1, 38, 'dd44a7f93a8f42ac99c3ac5ac1d60d3677c312f3238dbe8e685be4a09d9b2a85'),
(1, 39, '0e1e9a08ec5a218f2d8c5c23fccb8f8162346aaf8b8d6342d3dede0caa27ec22'),
(1, 40, '3f0a7b7bcaf5c56d9d41571d61693c224c308c7c4afb0d85275f4cba9c7eb80e'),
(1, 41, '7e09ef3a8643ae446158a2ece53a9a28b917ea82ba9237f0c16a1f906b6b4453'),
(1, 42, '05a4885ba6b15009803459565ccb484c918dc6cc7208eb2303d5a602d7a8d054'),
(1, 43, 'cc8e9e06020ed4a3ce581469970f0b50ff4f5a72d4381d5ad35a9d92570d69a0'),
(1, 44, '461f6fa23a047e8399620cd01042de80191abef78b4b2ae36bf2a65c32f48942'),
(1, 45, 'b80e7092c473e1c2335ec52d4978b49d0d986abc5aaecf147e630ac22ca9a49c'),
(1, 46, 'ce8b7fa26349f8459cfa8bd460179b503e6801883fff7543f55eee12ac94220e'),
(1, 47, '541bbc9362c5bf7786d81abd1a172267810d4e100bbce528e858207ddd39f046'),
(1, 48, '1ae083c051d2dbc96019fa2342dd6a5b2a8c070b3f093d5d3bfa9db52527144f'),
(1, 49, 'ba05f8c83d436dd348c17bcaadca6da3b62b07be967289a02845ca9fa00624f8'),
(1, 50, '5a99fcd85352e71061aa166d76f6a9d45e131e8ced07547553d714edf4b74b74'),
(1, 51, '3e78c804f3101bee2a7d2d9e3f5fe0f8964f83d2229a3935642e8c48dc3b80cf'),
(1, 52, 'b9758b60f74637a4a71d414d795dcc965faea72f48cb67f4c63ce25b42b86fe2'),
(1, 53, '02b1692688d638d63ce9f65eb8f3ce50035a81fb67ee9b2494f1a02356a0261c'),
(1, 54, '76c58bc4df4a9cad0df82cbe8f18b7d8a0f0eab7930d80dff6bb2f82264336a5'),
(1, 55, 'cc11433ec7122a443c5ec4c3f7025fa6735b192c1b302cda0829aa6a3cbba7a4'),
(1, 56, '0137cb427c6afc35dcea7076c5a551d9920c88a883566d60adb107adb1fa7a70'),
(1, 57, '3441e081d597d3136a997b08a2fdf5a17a4e654d784567f140a8e49e890bb81d'),
(1, 58, 'fcc6c9ec8727c4bfbd3547c303cb950ccbc0de4d546c7d2b877bee0d1e9593e5'),
(1, 59, 'ebbee505600e441388afbb067c0bca5ed62a2da902404b7c0fe254bfefd634f5'),
(1, 60, '95cb0845a079678e080d2f1d44599c3459b994639d7aab1eb00db9b1d182ac2f'),
(1, 61, 'df190632fddf695ea999353fb9bf25aa1dc0003e712e8de71176b029271a9bd8'),
(1, 62, '1bd9d9f91748732b201a227fb89bdad085fbad7afd7cf940d91e956504d95100'),
(1, 63, '62b64d3a8085b83683a81279d9fea8d90bdca78a74554e6fdefb4d19a930b845'),
(1, 64, '23631c4ecac0a4b67952e0580b31c85104e2697c30d184e79859b536f30f786c'),
(1, 65, '9c49ab24efeb40342964c883a71f44e2b2c6387fb0a9201205f515fdd4a0de2a'),
(1, 66, '7bc2bdb1dd2391051381f10c911d5276b9750bd11614325032bd4baefb5e76ef'),
(1, 67, '65b16be26adc2f1d01dc3c8be0feeb15f677c55fc8aee83adebeae3f49521377'),
(1, 68, '902839f97c857ddfa79079708320213eca2dae2436bdc8006643da6ad4f63996'),
(1, 69, '390f4d948e15ff97fc3994947d35ae1a4869da518fed99a403a8e5364e821bcd'),
(1, 70, '3fdfcd4eff54142a7d646bc115f468f68fb9373e950394bb3d3e2d0d76ab4e13'),
(1, 71, 'edfcbd63d3313994e85d1bc4dd9c267afe6c8e75af51523517427de4ddaa7311'),
(1, 72, '3045a2ca9aceab0293efcdcb7052875902220f88d0a6db65360b3bf03c62dba3'),
(1, 73, '2509d82fb4345e89ab41cb147e0f814c6000ef454a54af0ab7b13b96848805e0'),
(1, 74, '8d9057973347990ff7920dc1703fa7869ebba39360b3e0f2642ca9471a290673'),
(1, 75, '8c9f85d0273de3c634e0e80bcf2ee6e7a5777d0be58f07a1d97c024d7e235576'),
(1, 76, 'e3519b9498490c6d5d612d8c44f39ffe28c526189e2b535f792302ded6347a01'),
(1, 77, 'c05809b0f64d5435e260da990b310396f026c2107d66095bf35913797ba94030'),
(1, 78, '8e657c8e98cb122c0ef7c397397554a9e54317955deae2e925f12b304b5b769c');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d278dc9d9fa090ef5c1c49', '2026-03-04 08:30:15.250000', 'ea4ae4d42b428ec2c23d4f69881d83a904110b880ed7cbf801807fa8a0667b85', X'7C72EB279507115713ACF34566210511E544F9EE89946C4D8DAFC2DDA206FFAE');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'00094C67B738B8F4AF175D8101EB14CEF9501C352C97ECC8B68237F4A63EA2536DA1EF06ED5D67C7D470B681C3F0CDAC5F7E1D49A7465558142048A49A0E647E75B5E5C7452270496FE1811C5EA4A339DBDD0559F0E6ECFE0BE92EB3E1C1B7D084A0447D2AC8B2590DC0658E5EA2CE31CFDC07E3EA14C0F26464DDB24170955BE92670511D4FAEE739A37D954A64A482A1B45061345F5AFEECC475C0D9CB1F61020FBFA57C2792215DF482A824EA0D86F0DD2963E9A7C031ADE996801D81F00FBD1AE1D4513C6D2EACE899B340813E9861C8633BF51C24848D0833CA6ECABD11125EF1B10F76D858DD5D90053B906EC4FA678E4E831D5FD619790524FC37EC50CF9F184E6F68044D473DC802366A93BE66A86A72319EDC89FB17FFEC91004F23D792ECD9474A15CCD4128DDAC3DF015A8E1DCE98D56EE3568C6471E29BEE483562D3CF6A40954E2332655433723299D75A7785393BAA63C92B6300B9BBD9AEB45A4A1AE6F5634606607A246F9CA4022FECE75A99BB50A442FD844C24B34102F2852035AD78E1895F3DAED15561B41D8A80758CA8C55DC67CA22C240E6678A452F748CD671F9ED38AF98E9600DC47ECB2BF2B47DF9602598C22FEEC312566A81F3CBE8DDBE0914F9504F3D06D60D8EE1F1770E705585466A53730B3481D28EE5A41140E692B19AAE03E7794A598C11E435C9799F6A26E36EDED2ED8D358766A3FB9108D47D582741FBC1BE82E70E98911A3365D075297230B6DE48B6F5B41C5F19C1386FE3E7818207A2FAB9F2AB9A7254C1F0CFEC0CE15C0F94C608655CC8225F33D4BD8D4BBBD3E426221ADCEF95270E13B6ED8DCB25836E506E652B67E21F443A300B15BA8FF0200BD9B2B91712544C5FB5544B72719EAC55333EF1E02342CD21D2A51BBB80422705BA1A7B719653B78B4C0F99B8D899C0107D6276ACD5FDE982E73F11ADF1AC3D0D8012CD77C3B7BCF7B484158E7CE586836A1624117F55142254CD59E2029ADC0BE9D0372CA623DA96DD90B39AC19E1BE40E9C266FB6DE12292F3AC44CEAECDD6A5ED961A264FC4160C0106A99A175B64DDC060B9872A9AD37B8B754A5EB6D6BCB7D08B6278C547E5A941F15E33304E077312FF38651EDAB83FD61E65D8D0FDC3FA28A1F50513F51F0E193C8C830CDC982C821130F1B39FF09A5820B425EB297FA48D11BDAB4C3886E961E8C99D9C1697AE827DDD601FA8D7C11F7B62F3305EAC6A8C02EF2170FC71C7AB68116AAC6AF4415F2A861C6337E89EDD6E6FDE6BD80098F941C3B7595C2BCB851D2A22C89B5E75002761BBAA1F6ACB90454C0EB5C65C291F87872106080AF355C000732A1969643F0C05F0258D9910753CA2AE7466348060CD2F313B1D0D202B0193C64FB71A23A84300AD32EC647BEF81852B26A546EC9A4EABD51BA5DB813100B8CA21B3DD65D26486F6236E555963B7E73E380A79385865075C975739D8DFEFCBE69F0EDC5E3CC60A835AF3780BD4DD5AF6A642AA904665B44565C17DCAB8CEB0BC7D0834D9CD6814EDA160DD00EDA9BD9FE6A6EC094FB931CF820B669957B649442078BAA767A7E3177628DDC8832C8C1045A528580C69F1877E67DD042FB2CB5F2645E2D2B32063FC38C003F16FF95A03F482033F052C52B57576F0B1330FA0B4022C60DD9342E07F3C3BE071F34952360BB0BB590CCCF77D3E864ADCCE8B9E7D5CE6987EC87B154C492EE3E47A753DCEB4F7B89E7FABAC6995685C01C4F0856AD6EA977FFDB05C3C7BE7AB3E95226863D510C2953DF21FFB14E33B1C6ADC0BD3F6EF16E821B60DDF26E0BA078744EB4884916137EF95994150E01C5C28BD56B29B5DEF50E29F99C7526A7AFE1018EE78C0532F9D78ABAD610EA19CE4E0F697720D4359062C079667AF6BFF7F8A498E72CDEEB99C0243626DB510272883EE425D6B10D0639E818B91B99F3E6713B4BD8D9D58D3CB57E72DC466730ED85F64C8E5F4F32DF0791F7218BE90B124DD0137509A61DD617E10F26822510F119999D781FE8E38BCA1AA7924AC96C75A4BBD4CB8C69945CCA4BE1E9D0DF7EA10AA67935FE982C43A4B634995583AC7C719F43CABE2F0EF75A118E44FED77A64796E43DC27D4784C42DFCE9FEA99293596F68C977226245103225BAABEF4485EE7DF25CACDD237ECCDFD84FE263D82027065117B355B394EAC8FE41742165D3FBB53E21AFDC47F3B36A5C7A87DAD355AEF0503117798C87CAA93B45136755372C08D73606AF48E5F690CE8BF10056BFC7F0B13AB88688AA676E66C8750B62FCD323A176C1A1358A9E763BA1C18E7C22F95B21FB23D4F0527D9019334B2E38D4CF5D5FDE3F3C275212C4E58B8518CD05AD0B301BAD79BC2D89A33B5A9606C88895B213044015A6501590EA9E84E45E885A3FF2A515F4863934EB9E8B303394EDCDFF9ECA3CB30E43066E2EF6B19DBD1CF606345BCE7D127E49C8C6E1A361CB9449BEB89BB7450C5ADEDC5D023472A09AC65CCC233456182DD009E447859D6DE0984F79118D75446CC6E516BBBF97969189CB0562704734B3B99F300027C48C670617DCFE6DA3712DFAE925F54D6B440D4B808A26F085748E8E691A45136F3184F3E05BF33B442A84A2CCE646AC9A0FA22FE1C7E6B601BF9113948EA5A55AACB2E3C07F1B46C7F8257E2E5D7601969F3CED22C8B55428E26F93330C5755883F6641F8B2CDA32B5FBB9329268BA7CA318FDE6BF6AB3474B117EF1416AC76AD4325FD9CCA9987FEB0BE077920310300B9786939168A6E13247FFDF153DA308A636C916F0B97026BC3297CA6CB9BD9A0B947E97A9295F9E97980FA4BE7F99E8FE6F1BB69553784C589DCD1EAA2CFA354E8672AE98E111DA16B984E485099A3DF899B17F792990E04F54E6076B9276D79F59B12D30C4EA46DA0564BA5A72470B52F8D21F1F7AA6D37E5A11A68AAB397618BBCCAEBD8D3A7E488BE8BA58CFC4A658C088787E7F0A007B1C676020C67634230326A2D187967D2E109B216DDCC17D7256B72DEA71BD311F3ADD5360C2E82DE8BFD59A19A76EE896C40FEE33600152E5FCCB513EB64DE0BC658865BD5CD462C7191BDE26E567776331FE69668AFCC28FB0B2D53B7056338645CD2F162AC17EF5AA2F64FA90DD7DF36506A5DF778396CF10A3676C00D81120A6EF79798A658D81F121265FF8111DD6702C3268D8266E7BA2554B6E47BBC8256236F5A2A77971D46BCF8DFD05F124D3AA8B6F5D1F9E18F0F2598B89B0BE7FC1F64EDE3BBDB2868CC33B07E9038997E7E50A6E2192938EF05457B22CB2438673D98FDD9ABDD82235E0CDAD74E1B3E98E65B0A789DB8331A75F0B8C96B415852302EB4B012B89E5268784DCDB43CB809C2162BBB6A99A166A541D753DC22A563703C57C091E87B39C533B8C2617C8169B644F73828E181C61EEBD842EA43ED50CDEDE7216BE785711B9BD0065D84431E3C420B909124626ABA0B6AFEF69444743D0B68938FBBB57403EC39736FB1D21BFA72DE418008AB336820F4A0B6F14B5ABC6A5C0B3796F5988EE31EBE392AEA727FC05E8C33F96FE70D62469428776249ED4AF7FD8B59447836');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'f91818d1b33f4669b01ad82de2262689', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '1051a8834a0046fab57f971280ac5ac7', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('0742c90db8a94ed79de70326932308c0', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('79fdd492eab94183bc778a38a5d4690e', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51.000000', NULL, NULL),
('acb4be13ae67491289cac8fe7207a795', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10.000000', NULL, NULL),
('ebecde65f3ca40d087183c895d89cc78', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('52d479b06ec94570b211467744fbcb3c', '2026-03-04 09:30:15.250000', X'F2E2E1469862537ADFAFF7BCDC57DC49B104CD186F9FFB8DC87C4FB05DFA8439', X'7B226964223A223532643437396230366563393435373062323131343637373434666263623363222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223937383366633963366562653438306362353331653166346261306134303636222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2230653165396130386563356132313866326438633563323366636362386638313632333436616166386238643633343264336465646530636161323765633232222C226964223A223566383563353163653663633438353362313034663830636236313835643461222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2238663636336336303362646662626434356437303238613161313238303432363738363963386132633063313064313336353436396466373534363437383939227D2C7B22636F6D6D69746D656E74223A2232313062623838663862306438633163393439613731616564343365626464363563366333333130663066643633373562646664303035643965336439393566222C226964223A223031396362376639303133323736326362613838333165333631313561373132222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2264663965346365663065613739633465653063336334383435303962663966626532373261333462333064343764346363373162303961373261396430376263227D2C7B22636F6D6D69746D656E74223A2233333164393830333838653464333232306630663136306338393261626230313632363864333363353930633163353064323330383837353165373961623535222C226964223A223031396362376638313664323761396161656562383638323434373861373264222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2230643966613165633462656533616439386239353236653433386366633762663134636636303332363638653465373363623030343762326638646330323437227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '3f0a7b7bcaf5c56d9d41571d61693c224c308c7c4afb0d85275f4cba9c7eb80e');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('8892a0b7d9004e0598b4e6dec88645ca', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 17:13:06.985000', 1, '2026-09-01 17:13:06.985000', 'published', '', NULL, 'operator', '2026-09-01 17:13:06.985000', '', 0, 1, 0),
('dd9a9572a4f2476b9ec5dc0a4af81905', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 17:13:06.985000', 1, '2026-09-01 17:13:06.985000', 'published', '', NULL, 'operator', '2026-09-01 17:13:06.985000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 17:13:06.985000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 17:13:06.985000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 17:13:06.985000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 17:13:06.985000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 17:13:06.985000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 17:13:06.985000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-09-01 17:13:06.985000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-09-01 17:13:06.985000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 17:13:06.985000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 17:13:06.985000');
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
('01ba1d57407f4a1b926d38200f29e7b4', 'acb4be13ae67491289cac8fe7207a795', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10.000000', '2026-10-20 01:25:10.000000', '2026-11-20 16:00:00.000000', '2026-11-10 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('114e041855784cb3b183d1eb03305e1c', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["148e3ffdb3fc4da0949e37225fece93a", "7663437a30494d08a638eb345fc2670e"]', NULL, 1, '2026-09-01 17:15:06.985000'),
('28a65a83d511430f9aed2f0aab5fd26d', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["49a739d84a1b4f058938f2b95a56de47", "7a9078b1347648f4a239fb3ecc9f18bd"]', NULL, 1, '2026-09-01 17:14:06.985000'),
('e4310190b60c4905844c3ea8166d8243', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["7663437a30494d08a638eb345fc2670e"]', NULL, 1, '2026-09-01 17:13:06.985000'),
('f04110b92ba643eca6d322d030219f9a', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["49a739d84a1b4f058938f2b95a56de47", "7a9078b1347648f4a239fb3ecc9f18bd"]', NULL, 1, '2026-09-01 17:16:06.985000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('148e3ffdb3fc4da0949e37225fece93a', '林示范', 'lin@example.com', 'handler', '2026-09-01 17:13:06.985000', '!', 1, '', NULL, NULL, NULL, '{}', '9b3fd1de88684612a5468f39c69ac0d4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('1b1b909d1bf748eea2c7bce609d494ab', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 17:13:06.985000', '!', 1, '', NULL, NULL, NULL, '{}', '2440033bb56545a8adf53eca37fc64f8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('49a739d84a1b4f058938f2b95a56de47', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 17:13:06.985000', '!', 1, '', NULL, NULL, NULL, '{}', '36b005a418ed405d8c763e35a040a6c4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('70fcc9fe0bc84dc69c6dad06e4767f23', '周范例', 'zhou@example.com', 'reader', '2026-09-01 17:13:06.985000', '!', 1, '', NULL, NULL, NULL, '{}', '23ed1cc8c5434ad8aabfd03211deb7d3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('7663437a30494d08a638eb345fc2670e', '何样例', 'he@example.com', 'handler', '2026-09-01 17:13:06.985000', '!', 1, '', '2026-11-28 17:13:06.985000', '2026-12-09 17:13:06.985000', '148e3ffdb3fc4da0949e37225fece93a', '{}', 'bd80a2fb91d6450d9f3b91654356d92e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('78d6fb11126e4ada8067a80c868c5f5f', 'Lin', 'af5b55ad50e4445382008b15cd7afe41@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '412ab24074da4a6e9c2df85eb3e8c3d0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('7a9078b1347648f4a239fb3ecc9f18bd', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 17:13:06.985000', '!', 1, '', NULL, NULL, NULL, '{}', '2abcfc7837aa42c2953c9b8812c7b510', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ecc4a98ecdc448e9aaafed047dc595d5', 'Lin', '68d1bb73aa4d452ca8e02fb4ada8cc8f@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '2930e1266fd443bf9c6bea9c6cf52c6b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'0972AF2699C19397747A4318FBDD7E8697E8225747519351D3423ED3637CA5F5', 'maya@example.com', '', 'handler', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000'),
(X'90F5E4B3673FEEDC2F1A644B5785EECBB47AE0CFE3D6AE668412F25AA51A96C4', 'he@example.com', '', 'handler', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000'),
(X'9673F9BC79011DC8911484879B832F191BDD63A48C4543D6961A8E321297DDEE', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000'),
(X'A10AF0CCD4F39A41132D0E6D418057965562D5488E6A91E36175AC227AEE55D1', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000'),
(X'D5C50F675A896BE04CEA3817E110B6609DF4C3E0478F986FB1FD8ED711C63559', 'lin@example.com', '', 'handler', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000'),
(X'EC8B91911E9A5C4047C7DFBDEF2E20C1BB2BB41D05CF0AE05241A6D3B4001B31', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 17:13:06.985000', '2026-09-08 17:13:06.985000', '2026-09-01 17:13:06.985000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d27830b3fd03ac48bf97d6', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27830b3fd03ac48bf97d6', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27cc4ad6a6ec651c1e4d0', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27830b3fd03ac48bf97d6', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d27469ab3f752509c93e82', 'cookie_policy', 'given'),
('019cb7f816d27469ab3f752509c93e82', 'privacy_policy', 'given'),
('019cb7f816d27469ab3f752509c93e82', 'updates_email', 'given'),
('019cb7f816d27469ab3f752509c93e82', 'updates_phone', 'given'),
('019cb7f816d27664a4ba26637eda9c75', 'cookie_policy', 'given'),
('019cb7f816d27664a4ba26637eda9c75', 'privacy_policy', 'given'),
('019cb7f816d27664a4ba26637eda9c75', 'updates_email', 'given'),
('019cb7f816d27664a4ba26637eda9c75', 'updates_phone', 'given'),
('019cb7f816d27a9aaeeb86824478a72d', 'cookie_policy', 'given'),
('019cb7f816d27a9aaeeb86824478a72d', 'privacy_policy', 'given'),
('019cb7f816d27a9aaeeb86824478a72d', 'updates_email', 'given'),
('019cb7f816d27a9aaeeb86824478a72d', 'updates_phone', 'given'),
('019cb7f90132762cba8831e36115a712', 'cookie_policy', 'given'),
('019cb7f90132762cba8831e36115a712', 'privacy_policy', 'given'),
('019cb7f90132762cba8831e36115a712', 'updates_email', 'given'),
('019cb7f90132762cba8831e36115a712', 'updates_phone', 'given'),
('019cb7f901327cc5859abcb7dfdc58bb', 'cookie_policy', 'given'),
('019cb7f901327cc5859abcb7dfdc58bb', 'privacy_policy', 'given'),
('019cb7f901327cc5859abcb7dfdc58bb', 'updates_email', 'given'),
('019cb7f901327cc5859abcb7dfdc58bb', 'updates_phone', 'given'),
('019cb7f9eb9270e18810b01941201977', 'cookie_policy', 'given'),
('019cb7f9eb9270e18810b01941201977', 'privacy_policy', 'given'),
('019cb7f9eb9270e18810b01941201977', 'updates_email', 'given'),
('019cb7f9eb9270e18810b01941201977', 'updates_phone', 'given'),
('019cb7f9eb92770a877aa1b06b904479', 'cookie_policy', 'given'),
('019cb7f9eb92770a877aa1b06b904479', 'privacy_policy', 'given'),
('019cb7f9eb92770a877aa1b06b904479', 'updates_email', 'given'),
('019cb7f9eb92770a877aa1b06b904479', 'updates_phone', 'given'),
('01a1424b8d10737291e8699b9751d5d8', 'cookie_policy', 'given'),
('01a1424b8d10737291e8699b9751d5d8', 'privacy_policy', 'given'),
('01a1424b8d10737291e8699b9751d5d8', 'updates_email', 'given'),
('01a1424b8d10737291e8699b9751d5d8', 'updates_phone', 'not_given'),
('01a210ed83f8741a9a1ac869cb4f3647', 'cookie_policy', 'given'),
('01a210ed83f8741a9a1ac869cb4f3647', 'privacy_policy', 'given'),
('01a210ed83f8741a9a1ac869cb4f3647', 'updates_email', 'given'),
('01a210ed83f8741a9a1ac869cb4f3647', 'updates_phone', 'given'),
('bb22848f0fa6489c965b418497b88485', 'privacy_policy', 'withdrawn'),
('bb22848f0fa6489c965b418497b88485', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d27469ab3f752509c93e82', X'E97AC390961D86B47A335700D080E6BC6F0C30B96050727C26CFD65F40EEE98A', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236363866313965653363636431376136396365323037353437343065333735656437613564373933623635336139663430643239643964663136663766616535222C22656E7175697279223A2261353861633361666464383335373738313036336539623330656431663630623564613633646337363430383666626235303137343431336634356339356563222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323734363961623366373532353039633933653832222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223037343263393064623861393465643739646537303332363933323330386330222C2270686F6E65223A2239323235653665656233383035336230353862306137656565666238363735373436643232656539663031393735636333333932376237386534656239663563222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27664a4ba26637eda9c75', X'C63662558AF5DC7A49F03CF72DC970226F5145E6740BB54613DFC0C9628D4223', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2237653461313930323434333262343937326130363437363735343764303862643330323839313866383761323135383062306364646537303265653738346132222C22656E7175697279223A2233656338316264623663323830376462653863356531366334373731663234326138376263643566306537616664656130323963363533616661623666666332222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323736363461346261323636333765646139633735222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562656364653635663363613430643038373138336338393564383963633738222C2270686F6E65223A2233373732666237323863653232633333303033373263373764373530626664393532633165613763333431313565666130383131646661646538633066306662222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f901327cc5859abcb7dfdc58bb', X'E1CF92C4C1D3516F8E8F6D4D35FAD2B926781129A464D2B5D523D457F40739FE', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264363932633530386430653861656631626362623832316665356634393165303332643336343365636164663437343730623333643564633462373536663362222C22656E7175697279223A2263663339343563656166393536323030333030643532633832323763323538396338323530393564373035643830653063303164313262376364636336363462222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323763633538353961626362376466646335386262222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223037343263393064623861393465643739646537303332363933323330386330222C2270686F6E65223A2236383061623733393336646134363735353132333931663061666336363066653765363636393361376433393466313038663137316435396633626562316532222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb9270e18810b01941201977', X'5CAADF9A32C529B05DF6DBFE819B9166D823B37D1F18F660466776F344972D94', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2264653366333339316439663032326331323061316565393763633262323664656535343938343766353565656261646239383539346334623164653962393030222C22656E7175697279223A2263336538343530353463666165313862346364333331626165313764616462643732333631353631646635353532633961626433313132313162303666303634222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323730653138383130623031393431323031393737222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562656364653635663363613430643038373138336338393564383963633738222C2270686F6E65223A2264336161376561316238343534653538663932356336623039373032333763353234386435366338636430343138623536653237623934636633356536346336222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb92770a877aa1b06b904479', X'ECB2E9EBC11C3695C5088F8C4AD948F66C84454B8517D6191A883A96FFE9D8B3', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2231363938646338313664613839336633363732643664666366383761333435666164666261323438343964343364646431333965303139666134386662373837222C22656E7175697279223A2235336234366237306330626336336132386135663164323262303739613035323332643437303963353234613536613865326361666138613838326266306335222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323737306138373761613162303662393034343739222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226562656364653635663363613430643038373138336338393564383963633738222C2270686F6E65223A2238363431613335353066663238613830333163666337343732616337626162373530613262313166613165313333343966363265356539373234353366353231222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1424b8d10737291e8699b9751d5d8', X'F963635093C8772C18769B3048FDA9624C06AFFF1DE8A84473754CD8378AB681', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2263303731656632613931383165343137303464333631356533333636633639333934343764646332393931313161653162626133343038326230323636366663222C22656E7175697279223A2234326634643163333139393435616265613366323036346463346366343464383964653037333737353463396234656365396139323731386663313338313637222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613134323462386431303733373239316538363939623937353164356438222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226163623462653133616536373439313238396361633866653732303761373935222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31365430313A32303A31302E3030305A222C2276223A327D'),
('01a210ed83f8741a9a1ac869cb4f3647', X'EEBAD16F00F91AFCA64DABC6416A8796A8402B36D3FC5E0D205C9579A251A747', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222C2276657273696F6E223A317D5D2C22656D61696C223A2233323164633864393239306335633830623639343361363963336635363131663362623834353430383461643531636539343039336130613034383837643737222C22656E7175697279223A2239343737326531656663363639373033306236633134376535303934346361613632386235323534323637363230323564336338626532366361666164353061222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613231306564383366383734316139613161633836396362346633363437222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223739666464343932656162393431383362633737386133386135643436393065222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32355430343A31383A35312E3030305A222C2276223A327D'),
('bb22848f0fa6489c965b418497b88485', X'02D5C0B0F8094A8B847A368F7E3B528198074FFE36A919D2419C282DD2633E05', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2231383861633639663939633839643061623734383733376563333137663834633064643162346338633637626536613165633666363330393162306665353737222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226262323238343866306661363438396339363562343138343937623838343835222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226163623462653133616536373439313238396361633866653732303761373935222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D'),
('e09954d2d0d54204a6bce042e99550ab', X'930C102637AEEDF831E0FF9DA1E1F5D5195F63400A93511D5343DC98FDEA3D6A', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2238623138636134376435643837336238373936613861623932343830623363616661636636383837656166393961636638313437363234333534636132663339222C22656E7175697279223A2263373930646361303435396136363835643739316163323065613439656638623836613235633164636538363838323766373432623339613631623766346433222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226530393935346432643064353432303461366263653034326539393535306162222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223037343263393064623861393465643739646537303332363933323330386330222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d27764b4d5dcfeb8925aad', 'GDZ-SRY3-HCME', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27469ab3f752509c93e82', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'e65b09a81efd4dbca2f5a01efd7f66b4', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27ed596dd636996bf47ae', 'GDZ-KBAH-NSM3', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f816d27664a4ba26637eda9c75', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '37d9843873b14b95ae896e51ab62c1e2', '2851624fc41af08201433df17a03a8c91e63cee346aff58436a43c9447457dff', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '37d9843873b14b95ae896e51ab62c1e2.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f901327ca3890596d87a17d509', 'GDZ-RZSS-MS6K', '0742c90db8a94ed79de70326932308c0', '019cb7f901327cc5859abcb7dfdc58bb', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '3e0403630ca94bd3b78361c17a1c2266', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927adb90fe5e9cef91a02a', 'GDZ-2E9M-MNFV', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb92770a877aa1b06b904479', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'b3e56def00ba4cdba4a4d0327324946f', '6b18aae5d08261ee0e7eed8a7feaf1970a259340785882d49ad580dbe04147fd', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'b3e56def00ba4cdba4a4d0327324946f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927cfd874dbaf4e174f79e', 'GDZ-98EJ-MQAW', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb9270e18810b01941201977', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '345cb4dde8794c22ba2658b50e2d3f7e', '9fa803cc78a140a5cdc659c2d580e6403f536ce8bf6766f4b98a7c7243cca0c0', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '345cb4dde8794c22ba2658b50e2d3f7e.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b8d107487897d94d81f67c6f4', 'GDZ-RW8A-H6PR', 'acb4be13ae67491289cac8fe7207a795', '01a1424b8d10737291e8699b9751d5d8', '2026-10-16 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed83f87d60ab617221a9c36607', 'GDZ-7VG9-J8EG', '79fdd492eab94183bc778a38a5d4690e', '01a210ed83f8741a9a1ac869cb4f3647', '2026-11-25 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('00d353c310e642e69faad5cde2015bf0', '78d6fb11126e4ada8067a80c868c5f5f', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('5eef52e1207e493189d4f94be89818a0', 'ecc4a98ecdc448e9aaafed047dc595d5', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('ee2942e8ed074b8c8c5cdbb4da25d55b', '78d6fb11126e4ada8067a80c868c5f5f', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '148e3ffdb3fc4da0949e37225fece93a', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '148e3ffdb3fc4da0949e37225fece93a', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('641016f842c34c75808f271f4155f451', '78d6fb11126e4ada8067a80c868c5f5f', 'note', '019cb7f816d275b2b06baffb0c2798cf', '0742c90db8a94ed79de70326932308c0', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('9616a71138094ac5919ac51c19a85925', '78d6fb11126e4ada8067a80c868c5f5f', 'reveal', '0742c90db8a94ed79de70326932308c0', '0742c90db8a94ed79de70326932308c0', 1, '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('dde9f00e20594619b5e4324c1b2c8326', '78d6fb11126e4ada8067a80c868c5f5f', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '148e3ffdb3fc4da0949e37225fece93a', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '148e3ffdb3fc4da0949e37225fece93a', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('bb22848f0fa6489c965b418497b88485');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('ae38faebce13467cb5d95f868b22b60d', '019cb7f816d27764b4d5dcfeb8925aad', 'e09954d2d0d54204a6bce042e99550ab', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d275b2b06baffb0c2798cf', '019cb7f816d27764b4d5dcfeb8925aad', '2026-03-04 08:30:15.250000', 1815155727616000207, 'engaged', 0, '', 3, 0, '[]', 0, '', '148e3ffdb3fc4da0949e37225fece93a', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '148e3ffdb3fc4da0949e37225fece93a', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27e598c55110ea6a547bb', '019cb7f816d27ed596dd636996bf47ae', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f901327b9aa49a2bbd35d4c252', '019cb7f901327ca3890596d87a17d509', '2026-03-04 08:31:15.250000', 1815155789056000594, 'new', 0, '', 0, 0, '[]', 0, '', '7663437a30494d08a638eb345fc2670e', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '7663437a30494d08a638eb345fc2670e', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb9272f2a6ad3548362633e8', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-03-04 08:32:15.250000', 1815155850496001000, 'new', 0, '', 0, 0, '[]', 0, '', '148e3ffdb3fc4da0949e37225fece93a', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '148e3ffdb3fc4da0949e37225fece93a', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb9274b8829d17954b1f5635', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-03-04 08:32:15.250000', 1815155850496000565, 'new', 0, '', 0, 0, '[]', 0, '', '7663437a30494d08a638eb345fc2670e', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '7663437a30494d08a638eb345fc2670e', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1424b8d1078b48dfe8b08e084586f', '01a1424b8d107487897d94d81f67c6f4', '2026-10-16 01:20:10.000000', 1835124336640000111, 'engaged', 0, '', 3, 0, '[]', 0, '', '7663437a30494d08a638eb345fc2670e', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-16 05:57:10.000000', NULL, '2026-10-19 02:20:10.000000', '2026-10-16 05:57:10.000000', 0, NULL, '7663437a30494d08a638eb345fc2670e', 187, NULL, 0, NULL, 0, NULL),
('01a210ed83f878079c1e560e27903769', '01a210ed83f87d60ab617221a9c36607', '2026-11-25 04:18:51.000000', 1838674258944000873, 'engaged', 0, '', 3, 0, '[]', 0, '', '148e3ffdb3fc4da0949e37225fece93a', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-26 01:15:00.000000', '2026-12-04 09:30:00.000000', '2026-11-26 06:30:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '148e3ffdb3fc4da0949e37225fece93a', 255, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d271b0aaf6892542b15c8e', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d271b0aaf6892542b15c8e@zone.example>', '{"by": "system", "to": "148e3ffdb3fc4da0949e37225fece93a", "leads": "019cb7f9013278569eb586efa32b0e26"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d274cd97387f5c90215264', 'enquiry.acknowledgement', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d274cd97387f5c90215264@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2751eb146cb0cad193179', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2751eb146cb0cad193179@zone.example>', '{"by": "system", "to": "7663437a30494d08a638eb345fc2670e", "leads": "019cb7f901327b9aa49a2bbd35d4c252"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27669a2748960674494ba', 'lead.mention_notice', NULL, '019cb7f816d27764b4d5dcfeb8925aad', 'af5b55ad50e4445382008b15cd7afe41@zone.example', 'en', '<019cb7f816d27669a2748960674494ba@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d277c6bd7c982692062c72', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d277c6bd7c982692062c72@zone.example>', '{"by": "system", "to": "148e3ffdb3fc4da0949e37225fece93a", "leads": "019cb7f816d275b2b06baffb0c2798cf,019cb7f9eb9272f2a6ad3548362633e8"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d278c4b99f019c584c7a52', 'enquiry.desk_notice', NULL, '019cb7f816d27ed596dd636996bf47ae', 'desk@zone.example', 'en', '<019cb7f816d278c4b99f019c584c7a52@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d279ed9051e228cf1c8d91', 'enquiry.desk_notice', NULL, '019cb7f816d27764b4d5dcfeb8925aad', 'desk@zone.example', 'en', '<019cb7f816d279ed9051e228cf1c8d91@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27b2481d79b013196769c', 'enquiry.acknowledgement', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f816d27ed596dd636996bf47ae', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27b2481d79b013196769c@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27b75a0f80d4689a52da6', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27b75a0f80d4689a52da6@zone.example>', '{"by": "system", "to": "7663437a30494d08a638eb345fc2670e", "leads": "019cb7f816d271bbb8e660189785b862,019cb7f9eb9274b8829d17954b1f5635"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cb2977d5388756bf55f', 'person.my_data_link', '0742c90db8a94ed79de70326932308c0', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27cb2977d5388756bf55f@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327e51a4f0c0842a6d1c5e', 'enquiry.desk_notice', NULL, '019cb7f901327ca3890596d87a17d509', 'desk@zone.example', 'en', '<019cb7f901327e51a4f0c0842a6d1c5e@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92704798ca3e7de98684f2', 'enquiry.desk_notice', NULL, '019cb7f9eb927adb90fe5e9cef91a02a', 'desk@zone.example', 'en', '<019cb7f9eb92704798ca3e7de98684f2@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9276b9859d6bfb837f4c09', 'lead.reply', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9276b9859d6bfb837f4c09@zone.example>', '{"reply": "bdd0b01e134e47aeaa200a8014ac6abf"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92778ca9ca1855791889b9', 'enquiry.acknowledgement', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927adb90fe5e9cef91a02a', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92778ca9ca1855791889b9@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9277cbb028858925978605', 'enquiry.desk_notice', NULL, '019cb7f9eb927cfd874dbaf4e174f79e', 'desk@zone.example', 'en', '<019cb7f9eb9277cbb028858925978605@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9279959b6784130aa6f5fe', 'enquiry.acknowledgement', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927cfd874dbaf4e174f79e', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9279959b6784130aa6f5fe@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1424b8d107c5eaa4fab1d87f503c6', 'enquiry.acknowledgement', 'acb4be13ae67491289cac8fe7207a795', '01a1424b8d107487897d94d81f67c6f4', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d107c5eaa4fab1d87f503c6@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10.000000', '2026-10-16 01:20:10.000000', 0, NULL, '2026-10-20 01:25:10.000000', '', ''),
('01a1424b90f87d38813c641043546ee2', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f87d38813c641043546ee2@localhost>', '{"by": "system", "to": "7663437a30494d08a638eb345fc2670e", "leads": "01a1424b8d1078b48dfe8b08e084586f"}', 'sent', '2026-10-16 01:20:11.000000', '2026-10-16 01:20:11.000000', 0, NULL, '2026-10-16 01:20:11.000000', '', ''),
('01a210ed83f87d60bcf2deeb2757d7d9', 'enquiry.acknowledgement', '79fdd492eab94183bc778a38a5d4690e', '01a210ed83f87d60ab617221a9c36607', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87d60bcf2deeb2757d7d9@localhost>', '{}', 'sent', '2026-11-25 04:18:51.000000', '2026-11-25 04:18:51.000000', 0, NULL, '2026-11-25 04:18:51.000000', '', ''),
('01a210ed87e07ee0be630cc22033d753', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<01a210ed87e07ee0be630cc22033d753@localhost>', '{"by": "system", "to": "148e3ffdb3fc4da0949e37225fece93a", "leads": "01a210ed83f878079c1e560e27903769"}', 'sent', '2026-11-25 04:18:52.000000', '2026-11-25 04:18:52.000000', 0, NULL, '2026-11-25 04:18:52.000000', '', ''),
('01a2156b8e2073568f4a76dc2d7eceb9', 'lead.reply', '79fdd492eab94183bc778a38a5d4690e', '01a210ed83f87d60ab617221a9c36607', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e2073568f4a76dc2d7eceb9@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'0A2C936223C8792ECE836C377B9E21E483B28A01C8FB9093F3C3C7707F56A89B', 'my_data', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'16CC93BC2260EEA564C12425B33BC661CFD80EE4A8E0E9A1DB9DF0DB7B041069', 'my_data', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'2BE6077F2FDD9E0DAFEEB1F54FD6047C9DFC7C5EAB69E2F006DE9B4A9FC217D4', 'receipt', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'2F14892D6A846AD27105CDA94752EF27FC0713FD02D61D3008E0AE0D3258609F', 'my_data', '0742c90db8a94ed79de70326932308c0', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'38C41940D89EFB4A5B1E53C4F010B03D21DA0ACBB44953AC57E1D800CC47D84A', 'confirm', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'5519F7D44BC0A37486C135D05277E9E237A8E1A937B349A4902122C9F2ACF426', 'confirm', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'587C4EEB6936E67F490E780E2D28A43300D3AAD63F5241EABBDEC72CFE78CF32', 'unsubscribe', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'6D2347EC50A6232C6B8116583BE782DAFAC9C4E4637E91C245C31A341936047C', 'confirm', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'6FEEBAC93FA3670EC65217763F4115A390AE1E4E4B491A9D8ACE52CCBF7B7A80', 'my_data', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'7D40E4CFC493E30C98FEF44E59A40CB887E836F25D4DD02CDBBB1C929B4B5892', 'receipt', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'9EF1CE5B826A5EAC78948CE1A4631EB84FCB1461083FF56F00A72E9EEB04D802', 'unsubscribe', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'C3A889FD7EE671400BCD3EBD0B4087336292EB0E6BAF6C442C90A8BC77C20149', 'unsubscribe', 'ebecde65f3ca40d087183c895d89cc78', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'E2C0E974FFF00D56300F0A8C4B927173D7A7036612050D2FBB76B72A443F467C', 'receipt', '0742c90db8a94ed79de70326932308c0', '019cb7f816d27764b4d5dcfeb8925aad', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'07FC685B6984F2BBBF59E3540808AD67111EC6A859F2864BA9EABA9C231AABE3', '019cb7f9eb927cfd874dbaf4e174f79e', '2026-04-03 08:32:15.250000'),
(X'1A1A104D93081618336FD5A9D5FD5ACBD60C88696965D0B28A405F02AD89E753', '01a1424b8d107487897d94d81f67c6f4', '2026-11-15 01:20:10.000000'),
(X'912FC49F105CC68CAED6E19C5E1A95E3E0BDD206AA56865B095120BC910D70D8', '019cb7f816d27764b4d5dcfeb8925aad', '2026-04-03 08:30:15.250000'),
(X'93303FEC60C8570DF3727CAD4309474314FF443A27416948E93FF1FE7D98E370', '019cb7f9eb927adb90fe5e9cef91a02a', '2026-04-03 08:32:15.250000'),
(X'9F1DEF7E0226429C6041661AD21A158F24923E0B8EA71F79B1A0AF1EDFAAF1BF', '01a210ed83f87d60ab617221a9c36607', '2026-12-25 04:18:51.000000'),
(X'BBB6D42EA3C5D08A86B4FC9EB3931B6B601014A0EA35C0EA9ED9A1099E463D3E', '019cb7f816d27ed596dd636996bf47ae', '2026-04-03 08:30:15.250000'),
(X'D159D7691C9AF4583DE7138AB45535DF9DEC6E5AB56F0F02D6FC6AF3BC21D933', '019cb7f901327ca3890596d87a17d509', '2026-04-03 08:31:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27deaa6850fd547b1285c', '019cb7f816d275b2b06baffb0c2798cf', 'f1f3a58a5199496facdc75f15354e6bc', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('052e539ff9ef481397b2c21869f0bd21', '01a210ed83f878079c1e560e27903769', '2026-11-25 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "148e3ffdb3fc4da0949e37225fece93a", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('16dd27b5713c446e809bfc82256eaa81', '019cb7f9eb9274b8829d17954b1f5635', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d271bbb8e660189785b862", "verdict": "linked"}'),
('1726c0b432e44a54ba861b16d3824310', '01a210ed83f878079c1e560e27903769', '2026-11-26 01:15:00.000000', '148e3ffdb3fc4da0949e37225fece93a', 'status', '{"from": "new", "to": "engaged"}'),
('1727f0d015da483ea75f663cd44e8070', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('18fd023fed12473291f1a63d7ace4172', '019cb7f9eb9272f2a6ad3548362633e8', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "148e3ffdb3fc4da0949e37225fece93a", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('2f6303db16fa48b8b65b3f25aabea220', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9272f2a6ad3548362633e8", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('60f1cccc0bd143c3846a0358dc5a2a7f', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('6405ddc223dd4a1b92fb29c9ad9f2103', '01a1424b8d1078b48dfe8b08e084586f', '2026-10-16 05:57:10.000000', '7663437a30494d08a638eb345fc2670e', 'status', '{"from": "new", "to": "engaged"}'),
('6c4080cb50554ef0820251496f7f28b7', '019cb7f901327b9aa49a2bbd35d4c252', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "7663437a30494d08a638eb345fc2670e", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('a46777b8de554900a96eb00b577bfba5', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "148e3ffdb3fc4da0949e37225fece93a", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('a76c8dca4241407fb89b4786f04d60a1', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('ca71a58d6378459f98cebe8462419ee7', '01a210ed83f878079c1e560e27903769', '2026-11-26 01:15:00.000000', 'system', 'escalated', '{"step": "1"}'),
('d9e3bd981eb3412395d8e67dd84661c2', '01a210ed83f878079c1e560e27903769', '2026-11-27 01:31:00.000000', '148e3ffdb3fc4da0949e37225fece93a', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('e6b03c500a5a46d8bcdf8b20614684f0', '019cb7f9eb9272f2a6ad3548362633e8', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d275b2b06baffb0c2798cf", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('e938e1761c2149f483214d37bcaecffa', '01a1424b8d1078b48dfe8b08e084586f', '2026-10-16 01:20:11.000000', 'system', 'owner', '{"from": "", "to": "7663437a30494d08a638eb345fc2670e", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}'),
('f0d83e4e600d4a72a90a5f0d8345bff6', '019cb7f9eb9274b8829d17954b1f5635', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "7663437a30494d08a638eb345fc2670e", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('f40ea73eb01241e58ce53e18de0f4474', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared", "undone") VALUES
('36245939809348269ba96b76486d5fdf', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 0, 0, 0),
('65edd1fa7ee9b524fed5c4709abbd76a', '01a210ed83f878079c1e560e27903769', '2026-11-26 01:15:00.000000', 'ours', 'mail', '148e3ffdb3fc4da0949e37225fece93a', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e2073568f4a76dc2d7eceb9@localhost>', '', '', '[]', 0, 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a1424b8d1078b48dfe8b08e084586f', '2026-10-16 05:57:10.000000', 'ours', 'phone', '7663437a30494d08a638eb345fc2670e', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 0, 0, 0),
('bdd0b01e134e47aeaa200a8014ac6abf', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9276b9859d6bfb837f4c09@zone.example>', '', '', '[]', 0, 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('f1f3a58a5199496facdc75f15354e6bc', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["78d6fb11126e4ada8067a80c868c5f5f"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d275b2b06baffb0c2798cf', '019cb7f9eb9272f2a6ad3548362633e8', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d275b2b06baffb0c2798cf', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d275b2b06baffb0c2798cf', 'erdnussfrei', 1815155727616000207);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034fe29f3fb2b3eccf29d9041d25', '01a210ed83f878079c1e560e27903769', '2026-11-26 01:49:00.000000', '148e3ffdb3fc4da0949e37225fece93a', '148e3ffdb3fc4da0949e37225fece93a', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00.000000', '148e3ffdb3fc4da0949e37225fece93a'),
('f1d802ea1cc04eada4850c1813b3e991', '019cb7f816d275b2b06baffb0c2798cf', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '78d6fb11126e4ada8067a80c868c5f5f', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d275b2b06baffb0c2798cf', 'sites', 1815155727616000207),
('019cb7f816d275b2b06baffb0c2798cf', 'talent', 1815155727616000207),
('019cb7f901327b9aa49a2bbd35d4c252', 'sites', 1815155789056000594),
('019cb7f901327b9aa49a2bbd35d4c252', 'talent', 1815155789056000594),
('019cb7f9eb9272f2a6ad3548362633e8', 'sites', 1815155850496001000),
('019cb7f9eb9272f2a6ad3548362633e8', 'talent', 1815155850496001000),
('019cb7f9eb9274b8829d17954b1f5635', 'sites', 1815155850496000565),
('019cb7f9eb9274b8829d17954b1f5635', 'talent', 1815155850496000565),
('01a1424b8d1078b48dfe8b08e084586f', 'sites', 1835124336640000111),
('01a1424b8d1078b48dfe8b08e084586f', 'talent', 1835124336640000111),
('01a210ed83f878079c1e560e27903769', 'ai', 1838674258944000873),
('01a210ed83f878079c1e560e27903769', 'talent', 1838674258944000873);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d275b2b06baffb0c2798cf', '148e3ffdb3fc4da0949e37225fece93a', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d275b2b06baffb0c2798cf', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000207, 'gdz dz zs sr sry ry3 y3 3h hc hcm cme me e fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzs zsr y3h 3hc');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000594, 'gdz dz zr rz rzs zss ss sm ms ms6 s6k 6k k fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzr zrz ssm sms');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000565, 'gdz dz z9 98 98e 8ej ej jm mq mqa qaw aw w fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz9 z98 ejm jmq');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496001000, 'gdz dz z2 2e 2e9 e9m 9m mm mn mnf nfv fv v fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz2 z2e 9mm mmn');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835124336640000111, 'gdz dz zr rw rw8 w8a 8a ah h6 h6p 6pr pr r lea ea a bei eis isp spi pie iel ele ler er ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzr zrw 8ah ah6');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838674258944000873, 'gdz dz z7 7v 7vg vg9 g9 9j j8 j8e 8eg eg g 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dz7 z7v g9j 9j8');
--
