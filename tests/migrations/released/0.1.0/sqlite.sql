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
	undone BOOLEAN DEFAULT 0 NOT NULL, 
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
	sign_off INTEGER DEFAULT '0' NOT NULL, 
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
INSERT INTO alembic_version (version_num) VALUES ('initial_799d00877540') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('032e522de5164c6a86685128d1eb2e9b', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'73959B729766D45D93A1C349F38DE6C3D33D61D9DADCFAD1FFE9A0168FC67261', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223331623933396461336334633462336538313538636235363831616661343765227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223033326535323264653531363463366138363638353132386431656232653962222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3768128e5d2989923948eee9ac827a06f2f8b364c620d7bd73d7a98506547136'),
('05bdbad8e5b14ab7973be37c74f236cb', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'1EA174D6F94CF103182B6C4B3150115FA3BC07C34D47DDDF714B5DC4D73DD51E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223035626462616438653562313461623739373362653337633734663233366362222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'db7f3818f6c22ca70852202ea89b2aeeea1183e764f77ce27d6108807721727f'),
('0d2082b4e6c9485db7e3b75137319b0d', '2026-11-25 04:18:52.000000', 'system:lead:route', 'system', '01a210ed83f8774788fa5e8f29a26b95', X'A248C937739B7CB1BC4DC358EEDDE1093EFE8147DECE97352099107B01A6EF8B', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223835613164633362363566633436383538663530643032363831663465346334227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223064323038326234653663393438356462376533623735313337333139623064222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32355430343A31383A35322E3030305A222C2276223A327D', '4fb9b503ceb8c0c2a7cb88ccbfe05641c936e616dcb45281e7a23e7e33a1c83a'),
('0eb1ea9cec1243f38f2fc2c8740bd869', '2026-09-01 21:31:39.474000', 'staff:account:create', '8ed481868ff84907b3a12afee23d1b80', '8ed481868ff84907b3a12afee23d1b80', X'FA1A3647E61963A628123DA619C3A83514AD2277E2ABD33044505B94092497A8', X'7B226163746F72223A223865643438313836386666383439303762336131326166656532336431623830222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223065623165613963656331323433663338663266633263383734306264383639222C226B696E64223A226175646974222C227375626A656374223A223865643438313836386666383439303762336131326166656532336431623830222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'f6a3faedbdb339033d159d17b33c5a0278d1e37d4ae9ed1a6b73d1999dd19f68'),
('139b80da9ffd438282c0ea6787485d0d', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'C20CF7D83D7E10B210AA07422A03B6659ED2E1D72273A987C5812DDF3C5DE5ED', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226438383161386261623235613431386638303165623334353765653134643532227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223133396238306461396666643433383238326330656136373837343835643064222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', 'c52a71eb5f1cc3293027cebe36d774fe8e315dff60e47f7d77b0e50f56703016'),
('21452adbe7264fcd8766e318e7e6a873', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'f704218b081042a8bdb93c5c5266fb19', X'354D820918766A9467C13E78AF254343CD40506CBBC8B38A445E5002FB5BCA64', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2230393633663962373834643938323835323432653564313763373766373333616533623366366465623262383036316634383239333938386665343631323633222C2265726173757265223A223339313466333038613235343432346439646565326264306239383034386132222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223536383432663063353434653466363939376135363739653661343134633739222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223231343532616462653732363466636438373636653331386537653661383733222C226B696E64223A226175646974222C227375626A656374223A226637303432313862303831303432613862646239336335633532363666623139222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'b57b8fd0dbd642f49218347b8bc099033a697560abd3e3c2a7818055a1f5bdc6'),
('21d2feb45fc1455eaff4640c4baa319f', '2026-09-01 21:31:39.474000', 'staff:routing:change', 'operator', '59d2e6891ed2469398449fb75942c504', X'B887E9335763D9645B35DF1AF702D8896B3422B7C2EE33B25FA4FCDA847B5B83', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223231643266656234356663313435356561666634363430633462616133313966222C226B696E64223A226175646974222C227375626A656374223A223539643265363839316564323436393339383434396662373539343263353034222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'bac1f2e2b70d3f78122c29bd51b7663ad33daaa9c2a8eacac4d94a46ce18ac87'),
('24fd9c7a8e124afe8eff965eac40a45a', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f90132703da5e86de0b1f6af82', X'269DE87A510342EE68FEC106D3D1B93EC1BB1B71E0C9071C297D112E8FD4D35E', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223865643438313836386666383439303762336131326166656532336431623830227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223234666439633761386531323461666538656666393635656163343061343561222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323730336461356538366465306231663661663832222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f01654be279156b8c5b5b6b7d18eb51c8475ef3a0cca91e38fcfd092d23ca65b'),
('26445d8f7ce94c8486d3378e28540d26', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '3914f308a254424d9dee2bd0b98048a2', X'70E7ACD8D9CEDBB9E8C3F546537283FF98CBE427612611AAFFCA3D808B0CF0D0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223236343435643866376365393463383438366433333738653238353430643236222C226B696E64223A226175646974222C227375626A656374223A223339313466333038613235343432346439646565326264306239383034386132222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e20a38a30718f905dcde7c75ac49a0e18db3328d2095ddbcaae71f0098763a51'),
('271f720eee944e95871641ab76f19991', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927abf899b0e2ababc6f82', X'EC678EB5E1B066420B9D04FF62BFE6832691BDED6D89331CF5C201EA0B46E397', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323738653861383636333636613930656466613866222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223237316637323065656539343465393538373136343161623736663139393931222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761626638393962306532616261626336663832222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ad2677819bd67af01a9211c5661f4276629cf3e277518d7a74c0d2210421918a'),
('289bf36ede604024a4861a11923245b8', '2026-10-16 05:57:10.000000', 'staff:lead:status', '8ed481868ff84907b3a12afee23d1b80', '01a1424b8d107a4cb8ab798cdc486a3f', X'422C7E7DB85A64FC44292BA0524DC94C5B95F96970C58AA9F222CB267776FCF2', X'7B226163746F72223A223865643438313836386666383439303762336131326166656532336431623830222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223238396266333665646536303430323461343836316131313932333234356238222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303761346362386162373938636463343836613366222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', 'd7495c058e789b452f6d2af3bf8cdef33233b8ddbb2a3f9d5797c9f34c6d3b97'),
('2a62434df39347f9a9aa08466a6d1e9a', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'51AFC7F3737C76198A33255F7B1EF88EF8E89520EAAB2E05A03EDE82748FEE5A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223261363234333464663339333437663961396161303834363661366431653961222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3eae6f76b4164b6c3786244fef6d7ebdca0c3e272704bb0560d816bceb5d7f04'),
('2ca094c015ab442ab00a98746247e156', '2026-09-01 21:31:39.474000', 'operator:policy:publish', 'operator', '', X'276E04E1A90C1813B58E81D51B9FD22AD7556A58239E142CB0005588F4401639', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2262643030383766663230343361623436613439326439323035386562373235313539643339333838633665663731636264363964386631343666643362323632222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223263613039346330313561623434326162303061393837343632343765313536222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'd57242da4c209f84e11f36027cce679ccaaec5f2580ee0f849fb3795d227e732'),
('3b02d41e34dc4182a4e4d440b5d47393', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'F279CB4E7EDBE214AE464EEFFC278A716ADDAE96B45B032982BBF8D3EC080BBC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223362303264343165333464633431383261346534643434306235643437333933222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '7fefe322606d29b799b1cd42f234d08c30d1424e8e39578aa3d1360b70a12336'),
('3c842c5b54e149d994fcf93b40787244', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'D3DD04972DDBAF9B8ACF004CB7E768FDC8A45B254D6FECE8A7F32762082C4856', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223363383432633562353465313439643939346663663933623430373837323434222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a11bc6fe66992d04093ac3533185e9213edd05317e6c150657a0eb271a668f5e'),
('3d702fee5e7940dcb05af913155af489', '2026-09-01 21:31:39.474000', 'operator:policy:publish', 'operator', '', X'E131A5A65692A8075D0411CFAA93060872B8C2AA453D555BB0DEBD31719AE252', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2262353261363633366539646632343832633839346434376162653937623631653738363939303435343536323733616634376538613337333763356165636233222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223364373032666565356537393430646362303561663931333135356166343839222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'a00e7266b30349e47ced75dacd216ffba064b458ed9966b667a57f7fff582a90'),
('3d96648be90448479ee5e614f831853a', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'C2F28999BE1B28B48D904913B4AFEF66689D25590D20FCDB85D612B54D52538E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223364393636343862653930343438343739656535653631346638333138353361222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bbdaa24ab6108be62d4759ce1c26a35a41ecc7ffb8334cfbc2d1d9b927ac0ab3'),
('3da6da79da7746e28f2958432250a22d', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927abf899b0e2ababc6f82', X'88FB6C3A1D38835786418BE00A2DF05BFF56C53DC5A81215399FE313840E0141', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223865643438313836386666383439303762336131326166656532336431623830227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223364613664613739646137373436653238663239353834333232353061323264222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761626638393962306532616261626336663832222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'b239e5d00ab71c96c9e64afb58fd35ef8fdbc0fb28e1db78ebc45465a8165f71'),
('3fce6bbc1f854331876ac9ab11bb4980', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'6BFD16D5141404DF777A318B436F0CF3A1E268E871325B316736BC29E548A541', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223366636536626263316638353433333138373661633961623131626234393830222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'de37707156f9eadc5219216d993a76de7f5dbead059c64f721c5f10b8f0ff4b2'),
('401c5bfcd26d4777b5ea16c3e2d8e28a', '2026-10-16 01:20:11.000000', 'system:lead:route', 'system', '01a1424b8d107a4cb8ab798cdc486a3f', X'A5DA0EDE67BAED7CA31F40CDC4B5C053F9B10F034874E5636A2989AFE24F0936', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223539643265363839316564323436393339383434396662373539343263353034222C22746F223A223865643438313836386666383439303762336131326166656532336431623830227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223430316335626663643236643437373762356561313663336532643865323861222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303761346362386162373938636463343836613366222C2274696D65223A22323032362D31302D31365430313A32303A31312E3030305A222C2276223A327D', '0390cc4807ffe1acf95273afac512825366041962b4f9d9005a920de7f6d8f79'),
('40579238165343ea8e39445038797536', '2026-09-01 21:32:39.474000', 'staff:routing:change', 'operator', 'd974545de67449aab95bb7c5d2507257', X'CDDE9B47C0A64C07E068994428687DDFDB908F9564246796527CD9F4F66B2A54', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223430353739323338313635333433656138653339343435303338373937353336222C226B696E64223A226175646974222C227375626A656374223A226439373435343564653637343439616162393562623763356432353037323537222C2274696D65223A22323032362D30392D30315432313A33323A33392E3437345A222C2276223A327D', 'd658a1bf5c93061961e9eaf4c7fcd293a2daee6bbba0ef037d95388e55bae870'),
('423827ac412446fa8cee6d7f58d91eaf', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '96f7eb75e8f241d9aa4cf1d4b27e0b13', X'291A21511E88A6FC09B90BA17FF2DC133953F8DC7CEA0329CF0F07EB01EC665C', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A223432333832376163343132343436666138636565366437663538643931656166222C226B696E64223A226175646974222C227375626A656374223A223936663765623735653866323431643961613463663164346232376530623133222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '74ec8fd3ce6a02d9d258f7aca2ccf6ba0c25b0be840962f0297c712d44aa3804'),
('44a0ffd8105149a9b399ed4c16cafdfe', '2026-09-01 21:34:39.474000', 'staff:routing:change', 'operator', '2ba846094eab4be9b0205e2ff30ada10', X'E11E94363B2B524857A73BD78866393313A09A87602C1ED16AF56C2B7AF993F5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223434613066666438313035313439613962333939656434633136636166646665222C226B696E64223A226175646974222C227375626A656374223A223262613834363039346561623462653962303230356532666633306164613130222C2274696D65223A22323032362D30392D30315432313A33343A33392E3437345A222C2276223A327D', '1515637e2b9d34330ae3b47ea9da387ab610b4766f35bc0b3dd2b590a3819f5f'),
('46434863a704467cad6dc15ff9d544d4', '2026-10-16 05:57:10.000000', 'staff:contact:log', '8ed481868ff84907b3a12afee23d1b80', '01a1424b8d107a4cb8ab798cdc486a3f', X'6BFDD19542A326EA66FB46CDA6B603E929DCFD62DB2C149A679B24234860752D', X'7B226163746F72223A223865643438313836386666383439303762336131326166656532336431623830222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223436343334383633613730343436376361643664633135666639643534346434222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303761346362386162373938636463343836613366222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', '5fe992cd2ddde1f5730f7e82fd6a8410b019a04c8e0a70ef4427ec5926f9cc12'),
('48f5500db0754d63b84bc0724d50cd28', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'6BBBDCCBE6417F314E525020F6222B2244F78859FA5E17AD4CF9D612B55FB19F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223836366137633538353962383466383661366239636131613061366162366137222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223438663535303064623037353464363362383462633037323464353063643238222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '24499f8aa471d8d84d41ccc355c00c213c56e8d1c72d96468ecdb70b58a3fbd3'),
('4b2fceb106dd4df6ad053e1560823d64', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'04F09AF5BF5AD5C1566DDD1437B03C93D4E2DF5449CE097AF5DA3B3190C7500D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223462326663656231303664643464663661643035336531353630383233643634222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9aaec76db2c913fee93aaf887bd56e3141e5e62ac2aabb7be19c1769a620d8d4'),
('4bce4db190df48288a3b7105130a06ab', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'5CA43BDEF09BCA3FD2475A706CAE3CF0691489BC489736B3A63B66D853A824D3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223462636534646231393064663438323838613362373130353133306130366162222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '87fa3bbb9baa44f1a2e6aad96bd2637eaf6d1067f5855f8b1b449f8759814278'),
('4d057b2cf40d4c15a1e8505a2b5af9ef', '2026-11-27 21:31:39.474000', 'staff:account:absence', '8ed481868ff84907b3a12afee23d1b80', '8ed481868ff84907b3a12afee23d1b80', X'9C0DB216724986676CEFC9E4ECE1D803562A856D9E293D21FF528DE789B5A026', X'7B226163746F72223A223865643438313836386666383439303762336131326166656532336431623830222C2264657461696C73223A7B22646570757479223A223835613164633362363566633436383538663530643032363831663465346334227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A223464303537623263663430643463313561316538353035613262356166396566222C226B696E64223A226175646974222C227375626A656374223A223865643438313836386666383439303762336131326166656532336431623830222C2274696D65223A22323032362D31312D32375432313A33313A33392E3437345A222C2276223A327D', '82d1b15944548e3bac0df1ed4d2a9465cd28df7b54524b78c86be9aaa3c3e226'),
('526a13b2727943a68579fd4518397ed6', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'E4F77FFA94A92088C0DD1E39B3FD0D3C14A0375407BC900A8DFAE52A434052E4', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223532366131336232373237393433613638353739666434353138333937656436222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'aebdeb4f4251fe79fbd575e6480f90196b9b692bac77d4f81c2aba4a998ed773'),
('54e0ee85d1244db9bf12ad49598e1585', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'f704218b081042a8bdb93c5c5266fb19', X'0F2E786BB010B17F13BCE1953B904DCF643BD743BAFF4458D1F1F79FE2A5C7BF', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223534653065653835643132343464623962663132616434393539386531353835222C226B696E64223A226175646974222C227375626A656374223A226637303432313862303831303432613862646239336335633532363666623139222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '2063615434f3a8493183432023b26d6263323ea09ef9c27a543f7bca8b689557'),
('67c9b91c34f74d52bff49ba45aed48e1', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'066674E03242B1579F9B506AFEE825442AFCBEAD37155299A44840F02F32BBD5', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226439383039383161643831363466303662626134356532333432346634316134227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223637633962393163333466373464353262666634396261343561656434386531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '0b20566574749427424e0deaa1503adc610b1c35c42f309bdd46903de87955f4'),
('6c07811c581546409124ebe81570c2f0', '2026-09-01 21:31:39.474000', 'staff:account:create', '0b1c4e62da4a476d9c870c3196d5e3be', '0b1c4e62da4a476d9c870c3196d5e3be', X'B646B3488BC68704202C94D8876CE3C446CFC87F84D836081A7A8A2FA42FF2CE', X'7B226163746F72223A223062316334653632646134613437366439633837306333313936643565336265222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223663303738313163353831353436343039313234656265383135373063326630222C226B696E64223A226175646974222C227375626A656374223A223062316334653632646134613437366439633837306333313936643565336265222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '7143aae87c80d058d3c069c75cb0c6664f641e18de1d35ad25ed0d30d1d3bd53'),
('792d03190f484a6cb292d65d5ac9b358', '2026-09-01 21:33:39.474000', 'staff:routing:change', 'operator', 'c910e5093ec2406f9c8fd72bf9d78cec', X'378C65B64A83DEF020E7760BA795B981D5896C31F86F1ADF8BCCE8B6EEA5CD87', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223739326430333139306634383461366362323932643635643561633962333538222C226B696E64223A226175646974222C227375626A656374223A226339313065353039336563323430366639633866643732626639643738636563222C2274696D65223A22323032362D30392D30315432313A33333A33392E3437345A222C2276223A327D', '27a35f7c5c96b8d9c4eae57a388a7bc73fe76c0bbd63439eef0064ee6e605d56'),
('7a57d56a7b4c4bff985f0caae5d7ab71', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'67894061492F26579F70D10C390BC8D689B5B195119E09AFC915A657EC3C2505', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223761353764353661376234633462666639383566306361616535643761623731222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '2e6af858121e31344db33cab50d80ac914e468cd37ef7986de15f0eec6075474'),
('7acc570f92b74517bbcba59ad9d7673f', '2026-11-26 01:49:00.000000', 'staff:task:add', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', X'25BE3C874CFF0A2191BC02175391E2FA3DE8C3752C7E9E9D7273C7F884EC01A2', X'7B226163746F72223A223835613164633362363566633436383538663530643032363831663465346334222C2264657461696C73223A7B2261737369676E6565223A223835613164633362363566633436383538663530643032363831663465346334222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223761636335373066393262373435313762626362613539616439643736373366222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32365430313A34393A30302E3030305A222C2276223A327D', '75d02367141b6b275930eaa4c22c719d924c23f7e0874312de5d998f2bee8076'),
('81bdfd7032994ae489f7410b3ade6dfb', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'EBC02765D1F9BCE8BA1761F4E3C79EF9FD94FEC79453E0109BA941839C7DBD52', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323735346339666165396430313837633238386135222C226974656D223A223365616333636135393736623434386261653465623862333532306361346661227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223831626466643730333239393461653438396637343130623361646536646662222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '441ccb95568fdfa2b1509eab12c367514ba8a9849b8dc687bd6b3880cc463ab8'),
('8926f4ffd29a4398b80bd08b455ae991', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'1F74AB71936444EA9F3E227B808FFEDEAEFF49D42ED8C6FF6E665C9E29FDD3E7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223264623865633534663430373461393461323862306333653339373163383265222C227461736B223A223366643133396531653533353433333638336138663861393833363037376533227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223839323666346666643239613433393862383062643038623435356165393931222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '837b06f8375a41defb762bc8bd627edb4e339359cea9f2819c59042a4d5d0744'),
('898f988c15904380805b9a4fb484b3c0', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'9C9201995E18AA9033745D419018D596B9C9FD5F403B235E80DED185281820CB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223839386639383863313539303433383038303562396134666234383462336330222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '911229e0ce08b1210bd27c96c69011f7f16e453b4e0055ac26eb4f05cc877f2d'),
('8a62b1a0161f4a1e84127a107494c751', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'86E7F0292B94337F3D3B9BB9B58EE3792AA9BF7265CDA09EFFA3E4FE2C797C0D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223861363262316130313631663461316538343132376131303734393463373531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'b58548b4f3d685bda9e4814b5ce2875ca48734a9b2aaaece8248ff56166206d2'),
('938cfeb28ac149b8ab7e28df7bdd7772', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92787c860b5abb0600e796', X'68AB8916D48C157AB80BFB3787433040B5D992FD0F0FA22B930F999FEC79F265', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323736393561363464393462623235643334613066222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223933386366656232386163313439623861623765323864663762646437373732222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323738376338363062356162623036303065373936222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a9cadb06120965b43f8c24fbcaf45ca8db06eb5c8f7be2ae173be215e505dd97'),
('9928d820f3774662bc803de6ff3e401e', '2026-11-27 01:31:00.000000', 'staff:task:change', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', X'0C1CE5FB48DCC6712B127EA8A86638B1C9F03D8F7592210547B944185AC64F9B', X'7B226163746F72223A223835613164633362363566633436383538663530643032363831663465346334222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A223939323864383230663337373436363262633830336465366666336534303165222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32375430313A33313A30302E3030305A222C2276223A327D', 'f6e4756909a59fd183b997a4a3361c92b53172de1db7e9424135ba5f5ca2b733'),
('9ad54c9925d74105ad554c63a12a3248', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'7DF9433927F01FA5F17A7D7823162176AAE0A8DF4BFF621F060293A2A178A1F7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226166613764333666653963383439383261613739326462653339653266343938222C227461736B223A223764373237663834353137613462336562396439353037313062313734393335227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223961643534633939323564373431303561643535346336336131326133323438222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '90783afd0963de2b36d15f02d47a769f67fc57699f82c1e02ddcb26edf084741'),
('9bef7b27b5d848d7b2589900cd323e9c', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27695a64d94bb25d34a0f', X'20A600DEDBCC411C809A8EAFAFB857DAA82F47D72640D3354162026877AC8300', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223835613164633362363566633436383538663530643032363831663465346334227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223962656637623237623564383438643762323538393930306364333233653963222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '260271c36024e2ec26f08c35b97b202b2d0689e9351bafdc48106064c9565b0e'),
('9e36c8be6f9141a3b3d102a73a54033d', '2026-09-01 21:31:39.474000', 'staff:account:create', '3607edb2dea94db59d8100e98081cfbd', '3607edb2dea94db59d8100e98081cfbd', X'BD82BEBD409531717DD9FEBB1DE3ED26DB36325F9B94726AE5B6D051C6510FC4', X'7B226163746F72223A223336303765646232646561393464623539643831303065393830383163666264222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223965333663386265366639313431613362336431303261373361353430333364222C226B696E64223A226175646974222C227375626A656374223A223336303765646232646561393464623539643831303065393830383163666264222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'cd70893c2bd86951a6b7b1b1b0aa5b1da8544c4d1131ac168f4a8f5fb23c10d2'),
('a09e29cf236e4f348bbc94cc363cb8c6', '2026-09-01 21:31:39.474000', 'operator:policy:publish', 'operator', '', X'3CBF7B6FA50FD932ECDB4F56974BC40CA9BAFA1B244DEDE4510E1DCE31470943', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2235326165353230613832346432326665336132386534313864613265323436613063623463333136386166366333363166306561393136646163623437323931222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226130396532396366323336653466333438626263393463633336336362386336222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '79b12a51661854fbd4e47230060bc23a38a7530d17116f261721f988a94500de'),
('a0cb645d3dd84adab972ab91e4f2b9de', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'8AC48EE177CAAB3033C5F98E7F3FDF7C6823B15B82B329015877F3D64952400C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223365616333636135393736623434386261653465623862333532306361346661227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226130636236343564336464383461646162393732616239316534663262396465222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f370448784a0efd87823b951420d8132ea323309453d1a6033584935703fff43'),
('a0d6b816a0074ea9bf4cb3bf5d39bdc7', '2026-03-04 08:35:15.250000', 'person:data:act', '', '5f8b680f3ecb452897c66c85927e8a8d', X'6BB7639A90F6E3BB62334E5818AAB8A415FE840F8742A2D4DAA5FB26E81C2CC9', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226130643662383136613030373465613962663463623362663564333962646337222C226B696E64223A226175646974222C227375626A656374223A223566386236383066336563623435323839376336366338353932376538613864222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '7baad5614456d0d59c1b12b68fd4d546b9037ebc9ddc49b91c7c15deb0a158b5'),
('a1a73d0c79454a99aa1ecb4924f8b914', '2026-09-01 21:31:39.474000', 'staff:account:create', '7d1888cb6deb46eaacb25f799feb1a96', '7d1888cb6deb46eaacb25f799feb1a96', X'831C13DB34879B56599B733F2FCBC476A10127CBDF9D540D25E821F4282E172C', X'7B226163746F72223A223764313838386362366465623436656161636232356637393966656231613936222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226131613733643063373934353461393961613165636234393234663862393134222C226B696E64223A226175646974222C227375626A656374223A223764313838386362366465623436656161636232356637393966656231613936222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '330c4d0e44cd9549e5eb69be19329cf42f4cd3423fe782f2e61ce41261ffc9b2'),
('a56174bcb5d54ea59bb615f9c6e2fa60', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', X'5773DCB820E2D4A68DF2509417429D2A4BA6D1C8010E082CB6FF1F64C9736073', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226238663539316135393366613431363962383932333466333165363331646130222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226135363137346263623564353465613539626236313566396336653266613630222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'ec6e0e9a9e6b1156780031037f2facb44e95c479676e1107eb40a58e820d6bb3'),
('a6168527c8bd4204892fc8bfc028371f', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'D6C1418E4667C32E256C721535AD85DD11D29C5C7064AD89BF8690B76336BBEE', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323763313361323137336238313161346638353463222C226974656D223A223331623933396461336334633462336538313538636235363831616661343765227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A226136313638353237633862643432303438393266633862666330323833373166222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '36540b76baee91b95d30b7e9e895f4640645d3b8821fa353e4b61e6394cef1ae'),
('ae21bc33d6b645ca983567d69faf04da', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f90132704d8f977c46cbcb6824', X'B71A64E6C43CC7BE774247622E4B1427F9805290077FAE5744EFF8E288389C70', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223835613164633362363566633436383538663530643032363831663465346334227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226165323162633333643662363435636139383335363764363966616630346461222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323730346438663937376334366362636236383234222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3761e804add862adae82087a1acc33e374d8d2300db14a72ca276f444349ad5d'),
('b31001678cdb4bb8a0095146fdde29ae', '2026-11-26 01:15:00.000000', 'staff:reply:send', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', X'C95811F728AE56BD968B92713701DFCA7DF2E19756FDF118DA84AFDE7168DC67', X'7B226163746F72223A223835613164633362363566633436383538663530643032363831663465346334222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226233313030313637386364623462623861303039353134366664646532396165222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '70f06d6443708bc336c0085fe7e5da520759821fd0563fcf3ac0716f0d8e4179'),
('b66441907a6d4089acb2500a3195abda', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', X'5914F35C9F3CC8ECCC3CD1BBCDAEA3EE5DEAC87B0A52EA34A0291B8434E3D779', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226236363434313930376136643430383961636232353030613331393561626461222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736393561363464393462623235643334613066222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0659340b859e4144392d50587935c8e6185bae0de4f13df9ff13ceedf62f9f73'),
('b6f09244a84841df95a2b6c8850bae0f', '2026-10-20 01:25:10.000000', 'rights:request:open', '', 'e83fd0ad49204180b965cb6c27ee579e', X'597E151B82C03938EBCCECECEFF87D4DB4D5004ADF5E3922F363223865A3ACFE', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A223936383435333939643261393434636639376335656339346338383733363638227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A226236663039323434613834383431646639356132623663383835306261653066222C226B696E64223A226175646974222C227375626A656374223A226538336664306164343932303431383062393635636236633237656535373965222C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D', '5c85a976452fc35e13b849ed2602912f439c8566e746d5932c1e450e57af72e1'),
('b70e4e570e1240b1bc171dba24e94cd6', '2026-09-01 21:31:39.474000', 'staff:account:create', 'af6947f7129c4cb897d9816c70f6c494', 'af6947f7129c4cb897d9816c70f6c494', X'AFCEC46DF6E2138350BB9EC2F10125DD8499D619271D03D202B10B25518B32A4', X'7B226163746F72223A226166363934376637313239633463623839376439383136633730663663343934222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226237306534653537306531323430623162633137316462613234653934636436222C226B696E64223A226175646974222C227375626A656374223A226166363934376637313239633463623839376439383136633730663663343934222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'd702eac6e17da45e6b1df4114861a466a2fca148cf02fa9ba1195db5dd94d321'),
('be699eac473f49378729746c3c0cb6c2', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '96f7eb75e8f241d9aa4cf1d4b27e0b13', X'2B5D3050CDD7D6BDD0D2A3EB7CF84DD2430F68FAE6A01CF90620FC3015770680', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2265643232336133306133306461613639333463616365366531346337623264613331356266346537383036633437623139666362343965316337633062613133222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A226265363939656163343733663439333738373239373436633363306362366332222C226B696E64223A226175646974222C227375626A656374223A223936663765623735653866323431643961613463663164346232376530623133222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', 'c8d4d0bc8a1ac536173c9f9dbd5d1b59ea2ec1c89967ee0bc818086b6130e4ce'),
('ca6078784f6546018f291def886b1dbc', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27728adc2143fdd3028c4', X'1C348B1539F26D758F2A40A5D4CCED885E994C3080B3F3E56DF70AFCE22DB4BF', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323737323861646332313433666464333032386334222C22726F775F736861323536223A2266376464633836356462616132303235666536373766303838646639373966356338306231363135666538636232626134376439316265356163633531326639227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A226361363037383738346636353436303138663239316465663838366231646263222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323737323861646332313433666464333032386334222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e3179b307a8b51a15ce279e903fc189248d3e738fbcbf0c30287f787d48c77a6'),
('cc74b168b02b492596e9a351080e0cfa', '2026-11-26 01:15:00.000000', 'staff:lead:status', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', X'3B620A42E24C190CBCC1F42F1844B169F7D883788077BD99B69D50154547B4D4', X'7B226163746F72223A223835613164633362363566633436383538663530643032363831663465346334222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226363373462313638623032623439323539366539613335313038306530636661222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '43714fb103ca60c8194893a1d2c847d68db4e79246ba20987b292f9cf26eface'),
('cf668bc6573e490ab9757dffbb254dee', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27313b8e75e97ae842a68', X'9181FC35DB54AEEEF7ADDDF199B13F14A0521203EF9A335CEB8EFBAA3339B115', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323737323861646332313433666464333032386334222C22726F775F736861323536223A2238326466383063373466393030653330313966646234336662353061393164393531356330623934636435363666373263313438383964633038643266643138227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A226366363638626336353733653439306162393735376466666262323534646565222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733313362386537356539376165383432613638222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '4b252b966b2cac36bf4a4741c19118e3a0a72e139f3993810b2896a5a8392c8b'),
('d040717ccb894b4f844ccb9a6b3c4b11', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb92787c860b5abb0600e796', X'FD66702E55DBF55446CC65A42C9D9E6FFBDF21E3094207ED90C840D72D011111', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223835613164633362363566633436383538663530643032363831663465346334227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226430343037313763636238393462346638343463636239613662336334623131222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323738376338363062356162623036303065373936222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '19592b5663f3e157c45dcda5577bc45453ed25d6cf3750bd4157c14eaa2f0a8c'),
('d13ec0a6b6a3446e9f4ec20197327e86', '2026-09-01 21:31:39.474000', 'operator:account:invite', 'operator', '', X'D4436B851CB8A6FB6DCCC099A2CF5596C5E05CE5D0849D37122B8FF4DC239959', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226431336563306136623661333434366539663465633230313937333237653836222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'c2e346bd28cc5be7c3c8a0f30af7a32c7eb4a142715d8203c97a5c2d9d640385'),
('da4e2402c7204acea2676df80a4a955b', '2026-09-01 21:31:39.474000', 'staff:account:create', '85a1dc3b65fc46858f50d02681f4e4c4', '85a1dc3b65fc46858f50d02681f4e4c4', X'51499D8DC7794411B25EE3D9355AD96DE9EDEF7F0DA98C577EB37E9B5C1DD258', X'7B226163746F72223A223835613164633362363566633436383538663530643032363831663465346334222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226461346532343032633732303461636561323637366466383061346139353562222C226B696E64223A226175646974222C227375626A656374223A223835613164633362363566633436383538663530643032363831663465346334222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'cbb0318916b6c94f1d19fa8598e250c23c6ac3f05c867b792ddf3154afc3c055'),
('e06710706ebf42c3ae38db0781a9a02b', '2026-09-01 21:31:39.474000', 'operator:policy:publish', 'operator', '', X'1D370D59B67B921FE2145A84B30D23F311BC40AB3F700F3CBD55B2A819EF5D2F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2237623363336234313839306233303562626236646364353065316364356465326631326334316462373732623538303838393933376636343635633061303733222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226530363731303730366562663432633361653338646230373831613961303262222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', 'adb6666a5d398787b8708e777bd296c03e7cf8ceea8e81930d9c06e9282ffead'),
('e9512672202a4032a534d8a0618fedbe', '2026-11-26 01:15:00.000000', 'system:lead:escalate', 'system', '01a210ed83f8774788fa5e8f29a26b95', X'4D4C788E46B17A1A8CAE4422460857AC523D413703CADC48C9BB04A4B6432477', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A307D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A226539353132363732323032613430333261353334643861303631386665646265222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383737343738386661356538663239613236623935222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '178edcee329c94f29bced6d6589ce3f2457c471814bb9cfeb7f012b4545ff532'),
('f2d08bfa30fd43e187c0daeeda0dd47e', '2026-09-01 21:31:39.474000', 'operator:policy:publish', 'operator', '', X'A38BFBB40510D31F79A5B8CB09F0DF7666CCC403B4F02BA542F75E52B957A343', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2262623839336637326339346237663365356666326536636466383765353333326536336337303462636137633132643238383335636531643963313330383838222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226632643038626661333066643433653138376330646165656461306464343765222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315432313A33313A33392E3437345A222C2276223A327D', '3c724c9e33bbecf3a075f8f0ded10a7299e867a73d5fccb5c14a85be2e27ccf0'),
('f325fc290fc145c58052b1f8dc3ecb91', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d278e8a866366a90edfa8f', X'815F0AB57C5F3624013AFED16AE79CCFA1002B3B2B31AED7BEA9D0CFBF495741', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A226339313065353039336563323430366639633866643732626639643738636563222C22746F223A223865643438313836386666383439303762336131326166656532336431623830227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226633323566633239306663313435633538303532623166386463336563623931222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738653861383636333636613930656466613866222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '69e3abe72c92e570580902d7a8259432a823b3ee4f2fb8de161e5b92dad23671'),
('f4711a5674b943b4b824f4208fadb5d3', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'f704218b081042a8bdb93c5c5266fb19', X'88FE407C7CF4EFFEBEB044516CDB8E47EFCC59AB3E285F0F808E39A7BDF9871D', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223536383432663063353434653466363939376135363739653661343134633739227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A226634373131613536373462393433623462383234663432303866616462356433222C226B696E64223A226175646974222C227375626A656374223A226637303432313862303831303432613862646239336335633532363666623139222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'f00fe44142979ba0fc1fbb7c0c0de9fc138f4adb8f6737484314ad2aced56560');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d279a09622e5e37fea39d6', 'given', 'f704218b081042a8bdb93c5c5266fb19', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'acfd2cc1a588deaf745e639f1b15f74e848b07e94a32d2ada7cc92c38d30b4dc'),
('019cb7f816d27a019bfda485e50f35ec', 'given', '5f8b680f3ecb452897c66c85927e8a8d', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '44cb54bf6a4c8a324c99e0de39d55ff13419cb6530dfa65742ebf29787b23132'),
('019cb7f816d27b4aa41427499144e6eb', 'given', 'd30f3781b0b54c5985793324f5fccc7b', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dd674a8308d84e01dd409f5bee0efeb212398b237569242905a2f9d625d665fd'),
('019cb7f90132768e839915589a7e1674', 'given', 'f704218b081042a8bdb93c5c5266fb19', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '126b69432c5bc03e8e1ad782678836bb3e3e698f9513c481ae72745652e155c9'),
('019cb7f90132779a8f02e4e60991fb23', 'given', '5f8b680f3ecb452897c66c85927e8a8d', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'eb70e09654eaa22b2f0678c82ad0ebff72f5edf630e845805fc9cad03e0a93f6'),
('019cb7f9eb92739d8a85e09590157f80', 'given', 'd30f3781b0b54c5985793324f5fccc7b', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd95fb1306b357ac5305bc2ab3b8ef178369e668f111608cb8de8f15d3fbb13f4'),
('019cb7f9eb927f3eb81ed66620cf4685', 'given', 'd30f3781b0b54c5985793324f5fccc7b', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '82d924006c2f6a34322980cc4072b386a6a39ccd5f7aca647a96ef44b054e7dd'),
('01a1424b8d10783483ff7e9e7a1a65a2', 'given', 'e83fd0ad49204180b965cb6c27ee579e', '2026-10-16 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '59f25cfba7c3de9d', '2902fe8789fa25685dd018500eb7a853f5d21c6df72b49cf6ed02010167d3c7b'),
('01a210ed83f87111b63275d987c55b15', 'given', '7e4a0b20dbe54e1dbc0be704a3c433cc', '2026-11-25 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86"}]', '87d73eb37644e916', '4eb3b0185bbbad91b3e454f17ee74206cf6960c9b8e957872842c5b66ac6e1b3'),
('155015191a794c13b91d9ac4c5b954ea', 'corrected', '5f8b680f3ecb452897c66c85927e8a8d', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '4fa2e6761baf55692df43731862aac001e7865dce27b31b58d15f9eb92f008a8'),
('408eb3a5568c476aae8052d04ea98e40', 'withdrawn', 'e83fd0ad49204180b965cb6c27ee579e', '2026-10-20 01:25:10.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '65b13c1b1efe6a8e', '78a9f876669d39b1f36083d3a4beb8f9e28d5b3ffbd647ac79ce26eb294f38f6'),
('e339dbc93acf43538b91010ef88a4e8d', 'corrected', 'f704218b081042a8bdb93c5c5266fb19', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '8f73060d2969ef6a5b63ecea2a1c8cf9b384c5eb33ba002c9934dbc3a1f88dd4');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('3914f308a254424d9dee2bd0b98048a2', 'f704218b081042a8bdb93c5c5266fb19', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223339313466333038613235343432346439646565326264306239383034386132222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A332C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A226637303432313862303831303432613862646239336335633532363666623139222C2270726F706F73616C223A223536383432663063353434653466363939376135363739653661343134633739222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('3914f308a254424d9dee2bd0b98048a2', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('56842f0c544e4f6997a5679e6a414c79', 'f704218b081042a8bdb93c5c5266fb19', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '3914f308a254424d9dee2bd0b98048a2');
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
(1815155727616000527, 'gdz-49k7-fawg
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
gdz49k7fawg'),
(1815155789056000898, 'gdz-7d4k-5mct
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdz7d4k5mct'),
(1815155850496000898, 'gdz-9chq-xdbr
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz9chqxdbr
2082110000'),
(1815155850496000918, 'gdz-qq6r-hqyr
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzqq6rhqyr
2082110000'),
(1835124336640000575, 'gdz-5bnw-ytyn
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz5bnwytyn'),
(1838674258944000917, 'gdz-gjzh-ny9d
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzgjzhny9d');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A2B5A47364E466E446E3473596A506230754F567361626C37774A51792B6D374C6E724C6F75436F336B4A6F3D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444C5949742B35645A485037374732324B4956612F6F6249314F317430485A3670396864642B696A31566D513134334B6643774E6A7630564F656C7172556551547A413774484F7A6253574F6C51487549596B4678416B3D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '69e3abe72c92e570580902d7a8259432a823b3ee4f2fb8de161e5b92dad23671'),
(1, 1, 'bbdaa24ab6108be62d4759ce1c26a35a41ecc7ffb8334cfbc2d1d9b927ac0ab3'),
(1, 2, '3768128e5d2989923948eee9ac827a06f2f8b364c620d7bd73d7a98506547136'),
(1, 3, 'f370448784a0efd87823b951420d8132ea323309453d1a6033584935703fff43'),
(1, 4, 'f01654be279156b8c5b5b6b7d18eb51c8475ef3a0cca91e38fcfd092d23ca65b'),
(1, 5, '441ccb95568fdfa2b1509eab12c367514ba8a9849b8dc687bd6b3880cc463ab8'),
(1, 6, '9aaec76db2c913fee93aaf887bd56e3141e5e62ac2aabb7be19c1769a620d8d4'),
(1, 7, 'acfd2cc1a588deaf745e639f1b15f74e848b07e94a32d2ada7cc92c38d30b4dc'),
(1, 8, 'e20a38a30718f905dcde7c75ac49a0e18db3328d2095ddbcaae71f0098763a51'),
(1, 9, '911229e0ce08b1210bd27c96c69011f7f16e453b4e0055ac26eb4f05cc877f2d'),
(1, 10, '3eae6f76b4164b6c3786244fef6d7ebdca0c3e272704bb0560d816bceb5d7f04'),
(1, 11, '3761e804add862adae82087a1acc33e374d8d2300db14a72ca276f444349ad5d'),
(1, 12, '260271c36024e2ec26f08c35b97b202b2d0689e9351bafdc48106064c9565b0e'),
(1, 13, 'a11bc6fe66992d04093ac3533185e9213edd05317e6c150657a0eb271a668f5e'),
(1, 14, '837b06f8375a41defb762bc8bd627edb4e339359cea9f2819c59042a4d5d0744'),
(1, 15, '19592b5663f3e157c45dcda5577bc45453ed25d6cf3750bd4157c14eaa2f0a8c'),
(1, 16, '0659340b859e4144392d50587935c8e6185bae0de4f13df9ff13ceedf62f9f73'),
(1, 17, 'e3179b307a8b51a15ce279e903fc189248d3e738fbcbf0c30287f787d48c77a6'),
(1, 18, 'ad2677819bd67af01a9211c5661f4276629cf3e277518d7a74c0d2210421918a'),
(1, 19, '4b252b966b2cac36bf4a4741c19118e3a0a72e139f3993810b2896a5a8392c8b'),
(1, 20, 'b239e5d00ab71c96c9e64afb58fd35ef8fdbc0fb28e1db78ebc45465a8165f71'),
(1, 21, '36540b76baee91b95d30b7e9e895f4640645d3b8821fa353e4b61e6394cef1ae'),
(1, 22, '44cb54bf6a4c8a324c99e0de39d55ff13419cb6530dfa65742ebf29787b23132'),
(1, 23, '90783afd0963de2b36d15f02d47a769f67fc57699f82c1e02ddcb26edf084741'),
(1, 24, 'a9cadb06120965b43f8c24fbcaf45ca8db06eb5c8f7be2ae173be215e505dd97'),
(1, 25, '126b69432c5bc03e8e1ad782678836bb3e3e698f9513c481ae72745652e155c9'),
(1, 26, 'eb70e09654eaa22b2f0678c82ad0ebff72f5edf630e845805fc9cad03e0a93f6'),
(1, 27, 'd95fb1306b357ac5305bc2ab3b8ef178369e668f111608cb8de8f15d3fbb13f4'),
(1, 28, '24499f8aa471d8d84d41ccc355c00c213c56e8d1c72d96468ecdb70b58a3fbd3'),
(1, 29, 'b58548b4f3d685bda9e4814b5ce2875ca48734a9b2aaaece8248ff56166206d2'),
(1, 30, '82d924006c2f6a34322980cc4072b386a6a39ccd5f7aca647a96ef44b054e7dd'),
(1, 31, 'ec6e0e9a9e6b1156780031037f2facb44e95c479676e1107eb40a58e820d6bb3'),
(1, 32, '2e6af858121e31344db33cab50d80ac914e468cd37ef7986de15f0eec6075474'),
(1, 33, '0b20566574749427424e0deaa1503adc610b1c35c42f309bdd46903de87955f4'),
(1, 34, 'c52a71eb5f1cc3293027cebe36d774fe8e315dff60e47f7d77b0e50f56703016'),
(1, 35, '8f73060d2969ef6a5b63ecea2a1c8cf9b384c5eb33ba002c9934dbc3a1f88dd4'),
(1, 36, '2063615434f3a8493183432023b26d6263323ea09ef9c27a543f7bca8b689557'),
(1, 37, '4fa2e6761baf55692df43731862aac001e7865dce27b31b58d15f9eb92f008a8'),
(1, 38, '7baad5614456d0d59c1b12b68fd4d546b9037ebc9ddc49b91c7c15deb0a158b5'),
(1, 39, 'f00fe44142979ba0fc1fbb7c0c0de9fc138f4adb8f6737484314ad2aced56560'),
(1, 40, 'bcc402f5c1d9e1d7a381fa007a1aab7be83046a8fc70d6048258151822e6d8fa'),
(1, 41, 'b57b8fd0dbd642f49218347b8bc099033a697560abd3e3c2a7818055a1f5bdc6'),
(1, 42, '87fa3bbb9baa44f1a2e6aad96bd2637eaf6d1067f5855f8b1b449f8759814278'),
(1, 43, 'f6a3faedbdb339033d159d17b33c5a0278d1e37d4ae9ed1a6b73d1999dd19f68'),
(1, 44, 'd702eac6e17da45e6b1df4114861a466a2fca148cf02fa9ba1195db5dd94d321'),
(1, 45, 'de37707156f9eadc5219216d993a76de7f5dbead059c64f721c5f10b8f0ff4b2'),
(1, 46, 'db7f3818f6c22ca70852202ea89b2aeeea1183e764f77ce27d6108807721727f'),
(1, 47, 'cbb0318916b6c94f1d19fa8598e250c23c6ac3f05c867b792ddf3154afc3c055'),
(1, 48, 'c2e346bd28cc5be7c3c8a0f30af7a32c7eb4a142715d8203c97a5c2d9d640385'),
(1, 49, 'aebdeb4f4251fe79fbd575e6480f90196b9b692bac77d4f81c2aba4a998ed773'),
(1, 50, 'bac1f2e2b70d3f78122c29bd51b7663ad33daaa9c2a8eacac4d94a46ce18ac87'),
(1, 51, '7143aae87c80d058d3c069c75cb0c6664f641e18de1d35ad25ed0d30d1d3bd53'),
(1, 52, '330c4d0e44cd9549e5eb69be19329cf42f4cd3423fe782f2e61ce41261ffc9b2'),
(1, 53, 'cd70893c2bd86951a6b7b1b1b0aa5b1da8544c4d1131ac168f4a8f5fb23c10d2'),
(1, 54, '7fefe322606d29b799b1cd42f234d08c30d1424e8e39578aa3d1360b70a12336'),
(1, 55, 'd57242da4c209f84e11f36027cce679ccaaec5f2580ee0f849fb3795d227e732'),
(1, 56, '3c724c9e33bbecf3a075f8f0ded10a7299e867a73d5fccb5c14a85be2e27ccf0'),
(1, 57, 'a00e7266b30349e47ced75dacd216ffba064b458ed9966b667a57f7fff582a90'),
(1, 58, 'adb6666a5d398787b8708e777bd296c03e7cf8ceea8e81930d9c06e9282ffead'),
(1, 59, '79b12a51661854fbd4e47230060bc23a38a7530d17116f261721f988a94500de'),
(1, 60, 'd658a1bf5c93061961e9eaf4c7fcd293a2daee6bbba0ef037d95388e55bae870'),
(1, 61, '27a35f7c5c96b8d9c4eae57a388a7bc73fe76c0bbd63439eef0064ee6e605d56'),
(1, 62, '1515637e2b9d34330ae3b47ea9da387ab610b4766f35bc0b3dd2b590a3819f5f'),
(1, 63, '2902fe8789fa25685dd018500eb7a853f5d21c6df72b49cf6ed02010167d3c7b'),
(1, 64, '0390cc4807ffe1acf95273afac512825366041962b4f9d9005a920de7f6d8f79'),
(1, 65, '5fe992cd2ddde1f5730f7e82fd6a8410b019a04c8e0a70ef4427ec5926f9cc12'),
(1, 66, 'd7495c058e789b452f6d2af3bf8cdef33233b8ddbb2a3f9d5797c9f34c6d3b97'),
(1, 67, '78a9f876669d39b1f36083d3a4beb8f9e28d5b3ffbd647ac79ce26eb294f38f6'),
(1, 68, '5c85a976452fc35e13b849ed2602912f439c8566e746d5932c1e450e57af72e1'),
(1, 69, '4eb3b0185bbbad91b3e454f17ee74206cf6960c9b8e957872842c5b66ac6e1b3'),
(1, 70, '4fb9b503ceb8c0c2a7cb88ccbfe05641c936e616dcb45281e7a23e7e33a1c83a'),
(1, 71, '70f06d6443708bc336c0085fe7e5da520759821fd0563fcf3ac0716f0d8e4179'),
(1, 72, '178edcee329c94f29bced6d6589ce3f2457c471814bb9cfeb7f012b4545ff532'),
(1, 73, '43714fb103ca60c8194893a1d2c847d68db4e79246ba20987b292f9cf26eface'),
(1, 74, '75d02367141b6b275930eaa4c22c719d924c23f7e0874312de5d998f2bee8076'),
(1, 75, 'f6e4756909a59fd183b997a4a3361c92b53172de1db7e9424135ba5f5ca2b733'),
(1, 76, '82d1b15944548e3bac0df1ed4d2a9465cd28df7b54524b78c86be9aaa3c3e226'),
(1, 77, '74ec8fd3ce6a02d9d258f7aca2ccf6ba0c25b0be840962f0297c712d44aa3804'),
(1, 78, 'c8d4d0bc8a1ac536173c9f9dbd5d1b59ea2ec1c89967ee0bc818086b6130e4ce');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d277fda20f813e4f065970', '2026-03-04 08:30:15.250000', 'dd674a8308d84e01dd409f5bee0efeb212398b237569242905a2f9d625d665fd', X'7CF7A205623D9D80CA67D03F70B91DCA47A79A450B41F8F2C54508AB2E92EAA3');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'A250DD64BFA193628C0B8025C96267AC887BCF93D4FED4A6F86688E498A18C143FFA76C2D7F5DF58BDCDABFC11A9C8EB7477ED74E6BB0326DFF3DA4C0423B5BAE433D23FAFACACFF9DD013720264748CB6F8C6A0DA13E17C0D26A171A0368B9AC5A6020F84697B151001B9FF284A352EA5F8965114EC0D41A1ABABACAAAE59C968C4987FF1F153D848B23C180D534925D77C2E9D858D5FF4CD3CCCEC2E268250055B0EE65FBA12AF0361D073F29777E1E5B58699B38D46E5C8F3E6EF6913B06489B8CD120A1EECC1F81AECFD89AE1EEC4D6DAC6E317C7F213E739328D99A5C8554E0C56F301248B6177669A7A8B913F308EFDF1006C66DB1D05B6B5F8C1099234547D305703EF3BA881186988040653BD15B57DD065A88A18C5B2F42787B74793398AA1C32015A86FD97CD08017B67C154899AE777CD06CC38708C3BB517954E5F560EDB0BB1AF7C3245CBD38A9E068EA340A4088AB98870989E359911E9895C63AD3EB1A16AC8930A9A8C5462791E871E9573BB9D2795B6A4967AAB1E67B855B42E0080CA5E0C7FE28432A238A93D5FC0B00D6F230C769A57BEB69D6432CEAAE77117BDB98F6843C87E941E785AD31909A685E88F5564086C107C6D04DE894EC123AEE1282A6B6A9D8E6A0E7A01ED2B2FAC92A439C85F9925FB85738B359922A2E60B0DCB82D7E5C5BBE7BE0BE46C4C0C8CF7F41E931FD595BC347764459F6341DA64F1ADBE818010EEFAB1148462D8AF1AD18C43C50359B380F8621D2702F3A6F4CB16C177C39EE03ABF3EA9A1B7D04A1DC71160C24314978E067581AB28F340A1C085F4D66410B0980CEF93CCF01B75E7B4F546A69FFB79F976FAF16E6931EFD0C38FE1AD72E447EDE62E709C372DFA5B36884D434BD271CA88636C60F827D9C614301F2A9A9AB3025E49ECFE7A179E7B42A8734F8B3E4BB6CD9DA01AFEDA699FC05267A67D86D93A23C077FEF8C57FCFA9DEC345195AB1E9AE7EACB2EF6B32C4420716FFF7128EC2502417C22236C2600C31D749F048DBD7C5D7FE37348973B9EE7F0498BAFCEF658344D9EFE7FB555E2B9D32F2D45AFE283B5A46B950FBC16B589277401342D494CE23FF4B5DEB774DD914877169786B86A3D845F59426C67CCA1304215E12B646C3AF3F4F897DC4ADCBF4570B646D574EA57F4307969039400A5B1FA223722DFA2711D331E11EC03CBF6BE0599CB767221CC1E090900E7971675C4C543ED9AF6F5B6FA58079D24F7A2C6267F78F24A4AFF0749D02E293BCD51E890684A80476E07E7DADD55541B26FA8BF22F4AA58E952A2E211558BC83EA509A536F32F5D28DCFAC1FFB859B56099BA525D70553433760F414A32B7701662050609484729C15A4F21CF02DC740E3B8CA8ADE2B494D6EA72DE0303B0C60BD43684E442D4A9D2F217C01DE514983C363461B34A7BBA5A01BF4B19BA0063F924DFF1783BCB9C58CE3BC9EE59283377E44DF4469BF62A344B7FB18DD4A1E774BA8477DC68F84033ECEC9F030331DEBBE85D3BC81193E6F3B50FB9EA4C96565CAA701F7A8B2527F857BEE0A9F4FB7561842387FAE76203F26F4459B66EBF5343CF651302A2C594919140F4461BFDF4034BC0BEE1F962AA4EA35B8212B8FB7BD9B05B4C6D9F57EEFB26986C3EE32B119C62AE6E644D66D6F4E5A1F0C514645C17965376A00B63C101C7634173E5A61459E89A2F98EC2B1CB2063C7CB3FF4A379AFCDB403D4628092737BFCC9EE022F9E0E5905BDCA4456C8FFECCF3CC71338BFEB034BB8AD396F124AAF808DB1B80745AA5ED5C131508A1266181AAEFE8C4D5EB03337A204CA28F81FF9B818401B6E4FADBF1A28B5F23FCA6987F5CC8F7F1D1A70A740EE19DDFFFB8C785A9627A989B17E6C1622B7C87A317308CDE21E4715669E4DCD661BF2FBFC10C587A8BC2C82290AF6CF5252F5D3CE99C075AD4748806662D753DE4F3821F7008C25F9C2638B067A0B015463C4E2F359EA8D17B7BD69CAF8B7082177310D2FE34214C493AD67C47245226C6C93FAB5F0167DB58946F792766341387C6932454D6C8CAFE44232FD9B4292BEF9069CD40850DCD557231C5933B0DEC91FDAA864C9344015EE0E3C94239875A592D6D673A393F1783E43447442D94C5D1538AE391C9A734176D37A2C2998465B8F502F7FCB54EFBE67685CCA2B1623C28AAA0719F57FA476D9958985F4B11204393C9FD95FA77ACAB7A59122B2C3AC8E4160BDF181B69B60A66B2EA6516CF1D50849D62F8CC4038ED9006D36CABFD4D66267761C46869B2B367172DED436AA2B4D7AE62595889F59C2180ED84029289F68D2D6FFB272E14EC8E5E22A6F5DEF36C8C89359D5E508648ABE5518535C0C97334BECBE5794780A3413BEF2DD13D19AB440BBBB1BF5B3336BFB6743C871E856D519C8191BC99E6B45FB74B9C6A1D14E046737AC026DBB2B30E3A3C0FA297A5964073B081E927FD0E38AB3CEA5A2730A7B8AB2AEDE46B5F7CFB82780F05FF2428B471C488643559D170C2C4C379A3D20B036A39BCDD422C159D62657EE820CB5A916CE7C269D6E005B933540CFA8CDBF7A51E4DEA54F837500D06035C746A07023DCCAFE017205661246FE40BB7FEBADBD9FA1F1B88A734C781C48BEF4EA3214D8A7F86AB04291742E667C85E5A1DCB5D77894A4FE0AA7A558A8025B525D4D345780E7DC5F96EFFE30968D3E9022A0A6370226E4A2ECB4ADDA3F7AA5CA32D24E3DD6ED1FD1AEEADABAFD7B67D5B6EB6234BAB23B8DA72CA1CD31052C65BF6DF321A13035409130005C4CF8CA6A0D9CF6CCBFF4BA6FDC03278DE2B6D8475C7055D921B96462436A08DA197525A4D0AD11F44325D2308E060829702C940489904AA061E77FE23D33A5528F1D2492CA943C61FAF45FD14F2BDDEB6F6755568CDA5970E7C6536F7D7B4CDDE745DEC7A7330C1FD0FAC7352B39C9222B2D4AED0BDFCFA6502581A432CA005796A24706D88100A4198287F14A152FE88AE10BF567A7AC3DE8ACD8A2CE0627E5FE7606B822BCAAC86CDFEC938D38DE1131777B9F9A731C441A78B83DE6D01F8978A15F55E5C35B3942A06D44B40B58F66610E3C1BA1EEC098F209DD6B0FA6E1A56C8F66E42DEAE7C7190F87A6ECD06B7672AE91266196E65D3E067EB0EB41943323AF57099D83C8DAC0B29B9970170E3B9BF505B67F29DDEBEA13FD4CA3D209F5C5339D9725250C3280AC4505E586131560BF95E6C629737CC94EC520B011693C9596DCD175089CD666939954C057931E0702DCFE8B7F4355E37F1A53A1BA66CE483FA06A298193F1E02F751702461FAE620271AE2193C2506297490CC0BEDEAE3F6E896A7F82B4634A55A5AC2FFD542C476F6AE4B970D5CC0C15DA7B8BFCC80647372B6151884DA2DDC30129CDA2874B809D2AB31899BCD6E7DA1FEB48BB2EDC489E183465527EB80E35094588945505E924D026F56232A9FBAF2FAC13B3277D2493611F547E15CEE317F1EBD7F397C1EF756739AFEC3BC62D25FA6A388068718467887BFC128801F0134CC5D6BDFB9DE25B51F73345F4F3796ACF989CB69D31D472C014AB3EAFF8E8AD9EB3422E6FC7CC67');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '96f7eb75e8f241d9aa4cf1d4b27e0b13', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'ccb43bc85b1a4883aafd321e5ff37a14', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('5f8b680f3ecb452897c66c85927e8a8d', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('7e4a0b20dbe54e1dbc0be704a3c433cc', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51.000000', NULL, NULL),
('d30f3781b0b54c5985793324f5fccc7b', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('e83fd0ad49204180b965cb6c27ee579e', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10.000000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('3914f308a254424d9dee2bd0b98048a2', '2026-03-04 09:30:15.250000', X'B846F5447F5C68F31A04604068FD174189561E690FBA249DFB8821989AFC80A8', X'7B226964223A223339313466333038613235343432346439646565326264306239383034386132222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A226637303432313862303831303432613862646239336335633532363666623139222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2231323662363934333263356263303365386531616437383236373838333662623365336536393866393531336334383161653732373435363532653135356339222C226964223A223031396362376639303133323736386538333939313535383961376531363734222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2230383737393338363036373066626366333462396533616261643638343932613462663264336131613730323332303564633365626433393937303563623936227D2C7B22636F6D6D69746D656E74223A2238663733303630643239363965663661356236336563656132613163386366396233383463356562333362613030326339393334646263336131663838646434222C226964223A226533333964626339336163663433353338623931303130656638386134653864222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2235316532343935663461333939373133306563626639663264656337313538336131383931363162343333363263373738336134356232343962383132313239227D2C7B22636F6D6D69746D656E74223A2261636664326363316135383864656166373435653633396631623135663734653834386230376539346133326432616461376363393263333864333062346463222C226964223A223031396362376638313664323739613039363232653565333766656133396436222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2236303636623834643832373964346264613962356364376163376433333036376465346664366331653532326230323733623965373061373262366638373566227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'bcc402f5c1d9e1d7a381fa007a1aab7be83046a8fc70d6048258151822e6d8fa');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('246a48dc3b8e451ba085fc2400d51746', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 21:31:39.474000', 1, '2026-09-01 21:31:39.474000', 'published', '', NULL, 'operator', '2026-09-01 21:31:39.474000', '', 0, 1, 0),
('cc4f2bd2d1cf45b6b09803a89d5723ae', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 21:31:39.474000', 1, '2026-09-01 21:31:39.474000', 'published', '', NULL, 'operator', '2026-09-01 21:31:39.474000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 21:31:39.474000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 21:31:39.474000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 21:31:39.474000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 21:31:39.474000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 21:31:39.474000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 21:31:39.474000'),
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

- We do not make decisions about you by computer alone and we do not build a profile of you (PIPL Art. 24; GDPR Art. 22). An automatic check filters what looks like spam, as possible spam, until a person has looked at it. Such an enquiry is stored like any other, and a person decides what becomes of it.
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
| Enquiries filtered as possible spam, or marked as spam by a person | 30 days; if you have also sent an enquiry that was neither, together with that one at the latest. What was filtered only because very many came at once stays until a person has looked at it |
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
', '84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff', 'Says that you may add how and when we should reach you, that visits are counted without cookies or addresses, and in plain words how possible spam is handled.', '2026-09-01 21:31:39.474000'),
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

- 不通过计算机单独作出关于您的决定，不对您进行用户画像（《个人信息保护法》第二十四条；GDPR第22条）。自动检查会将疑似垃圾信息筛选出来，待工作人员查看；此类咨询与其他咨询一样予以保存，如何处理由工作人员决定。
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
| 被筛选为疑似垃圾信息，或经工作人员标记为垃圾信息的咨询 | 30天；如您另有不属于上述情形的咨询，则最迟与该咨询一并删除。仅因短时间内提交数量过多而被筛选出来的咨询，保留至工作人员查看为止 |
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
', '88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86', '说明了您可以补充希望的联系方式和时间、访问次数的统计不使用Cookie或网络地址，以及疑似垃圾信息如何处理。', '2026-09-01 21:31:39.474000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 21:31:39.474000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 21:31:39.474000');
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
('96845399d2a944cf97c5ec94c8873668', 'e83fd0ad49204180b965cb6c27ee579e', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10.000000', '2026-10-20 01:25:10.000000', '2026-11-20 16:00:00.000000', '2026-11-10 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('2ba846094eab4be9b0205e2ff30ada10', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["7d1888cb6deb46eaacb25f799feb1a96", "0b1c4e62da4a476d9c870c3196d5e3be"]', NULL, 1, '2026-09-01 21:34:39.474000'),
('59d2e6891ed2469398449fb75942c504', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["8ed481868ff84907b3a12afee23d1b80"]', NULL, 1, '2026-09-01 21:31:39.474000'),
('c910e5093ec2406f9c8fd72bf9d78cec', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["85a1dc3b65fc46858f50d02681f4e4c4", "8ed481868ff84907b3a12afee23d1b80"]', NULL, 1, '2026-09-01 21:33:39.474000'),
('d974545de67449aab95bb7c5d2507257', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["7d1888cb6deb46eaacb25f799feb1a96", "0b1c4e62da4a476d9c870c3196d5e3be"]', NULL, 1, '2026-09-01 21:32:39.474000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('0b1c4e62da4a476d9c870c3196d5e3be', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 21:31:39.474000', '!', 1, '', NULL, NULL, NULL, '{}', '766ee4719acf4000b2cd56e09a1e1a86', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('2db8ec54f4074a94a28b0c3e3971c82e', 'Lin', '008bcd059a134e25aa9888e0f60a6b45@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '0e4bc89704344c2fb5d2324f6f4e39f8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3607edb2dea94db59d8100e98081cfbd', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 21:31:39.474000', '!', 1, '', NULL, NULL, NULL, '{}', 'b6e8a7721aa84b3db7c54c379d3ef844', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('7d1888cb6deb46eaacb25f799feb1a96', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 21:31:39.474000', '!', 1, '', NULL, NULL, NULL, '{}', '8067c9c8ca1e4c71b248e626d6d7a6b0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('85a1dc3b65fc46858f50d02681f4e4c4', '林示范', 'lin@example.com', 'handler', '2026-09-01 21:31:39.474000', '!', 1, '', NULL, NULL, NULL, '{}', '67901c6457de42e58bcfe1ae7039c90d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8ed481868ff84907b3a12afee23d1b80', '何样例', 'he@example.com', 'handler', '2026-09-01 21:31:39.474000', '!', 1, '', '2026-11-28 21:31:39.474000', '2026-12-09 21:31:39.474000', '85a1dc3b65fc46858f50d02681f4e4c4', '{}', '813090f9331d456184bbcc18c5a2eaf3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('af6947f7129c4cb897d9816c70f6c494', '周范例', 'zhou@example.com', 'reader', '2026-09-01 21:31:39.474000', '!', 1, '', NULL, NULL, NULL, '{}', 'ba732256f7614e938307f4f94eba0eb1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('afa7d36fe9c84982aa792dbe39e2f498', 'Lin', '90f5cbe17381470f87612c5bcf19040e@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'df7aace72b8544739f3b1fafae4723e5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'1344802830D106764347B917ABE0A709A4247B1D9EAB4F9D111F0EA5567CDF22', 'he@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000'),
(X'2B37B9D8EDCFF750EF82F51C064678D7180CB17C8228E3A1D31E6A28BD726AAA', 'lin@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000'),
(X'93AAE25232521604F87D641D349035CD7396B16B496C3CB91E1527E1EE9E8F06', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000'),
(X'96C51E6E6A1434BD85F06A756FC12103EFD19F9E53F4C3AAC95DBE03839B9BAB', 'maya@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000'),
(X'B491A89425DD2FEE1EEE771B29EA2262211D08DCDDA7CDCB3ABB1C3ABC9F3D25', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000'),
(X'B497B1EEF44F5EAAD7ACEDA79CF44C2DF9855ED77D553F23F3DA4A29FDCD521F', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 21:31:39.474000', '2026-09-08 21:31:39.474000', '2026-09-01 21:31:39.474000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d27313b8e75e97ae842a68', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27728adc2143fdd3028c4', '{}', 'Over.'),
('019cb7f816d27728adc2143fdd3028c4', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27728adc2143fdd3028c4', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d279a09622e5e37fea39d6', 'cookie_policy', 'given'),
('019cb7f816d279a09622e5e37fea39d6', 'privacy_policy', 'given'),
('019cb7f816d279a09622e5e37fea39d6', 'updates_email', 'given'),
('019cb7f816d279a09622e5e37fea39d6', 'updates_phone', 'given'),
('019cb7f816d27a019bfda485e50f35ec', 'cookie_policy', 'given'),
('019cb7f816d27a019bfda485e50f35ec', 'privacy_policy', 'given'),
('019cb7f816d27a019bfda485e50f35ec', 'updates_email', 'given'),
('019cb7f816d27a019bfda485e50f35ec', 'updates_phone', 'given'),
('019cb7f816d27b4aa41427499144e6eb', 'cookie_policy', 'given'),
('019cb7f816d27b4aa41427499144e6eb', 'privacy_policy', 'given'),
('019cb7f816d27b4aa41427499144e6eb', 'updates_email', 'given'),
('019cb7f816d27b4aa41427499144e6eb', 'updates_phone', 'given'),
('019cb7f90132768e839915589a7e1674', 'cookie_policy', 'given'),
('019cb7f90132768e839915589a7e1674', 'privacy_policy', 'given'),
('019cb7f90132768e839915589a7e1674', 'updates_email', 'given'),
('019cb7f90132768e839915589a7e1674', 'updates_phone', 'given'),
('019cb7f90132779a8f02e4e60991fb23', 'cookie_policy', 'given'),
('019cb7f90132779a8f02e4e60991fb23', 'privacy_policy', 'given'),
('019cb7f90132779a8f02e4e60991fb23', 'updates_email', 'given'),
('019cb7f90132779a8f02e4e60991fb23', 'updates_phone', 'given'),
('019cb7f9eb92739d8a85e09590157f80', 'cookie_policy', 'given'),
('019cb7f9eb92739d8a85e09590157f80', 'privacy_policy', 'given'),
('019cb7f9eb92739d8a85e09590157f80', 'updates_email', 'given'),
('019cb7f9eb92739d8a85e09590157f80', 'updates_phone', 'given'),
('019cb7f9eb927f3eb81ed66620cf4685', 'cookie_policy', 'given'),
('019cb7f9eb927f3eb81ed66620cf4685', 'privacy_policy', 'given'),
('019cb7f9eb927f3eb81ed66620cf4685', 'updates_email', 'given'),
('019cb7f9eb927f3eb81ed66620cf4685', 'updates_phone', 'given'),
('01a1424b8d10783483ff7e9e7a1a65a2', 'cookie_policy', 'given'),
('01a1424b8d10783483ff7e9e7a1a65a2', 'privacy_policy', 'given'),
('01a1424b8d10783483ff7e9e7a1a65a2', 'updates_email', 'given'),
('01a1424b8d10783483ff7e9e7a1a65a2', 'updates_phone', 'not_given'),
('01a210ed83f87111b63275d987c55b15', 'cookie_policy', 'given'),
('01a210ed83f87111b63275d987c55b15', 'privacy_policy', 'given'),
('01a210ed83f87111b63275d987c55b15', 'updates_email', 'given'),
('01a210ed83f87111b63275d987c55b15', 'updates_phone', 'given'),
('408eb3a5568c476aae8052d04ea98e40', 'privacy_policy', 'withdrawn'),
('408eb3a5568c476aae8052d04ea98e40', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d27a019bfda485e50f35ec', X'0686DA7178BAB0AEDD3961C4207586F77EB689BE20FC2C7BFDA1B6BC3CD46FEC', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236323832663166343932353736346337323937336433653566353365336133363737663336626362633934353837626534646239356638623363316361646630222C22656E7175697279223A2235363234396432373461306237616434636133386561343838653838316662303436313665656462663064306663656334613930613632316238623162323336222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323761303139626664613438356535306633356563222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223566386236383066336563623435323839376336366338353932376538613864222C2270686F6E65223A2266623462653365623131343139613038383233333334653665303738343536616663303362346131323564303431633034393833393132666662356639643736222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27b4aa41427499144e6eb', X'9BCE8ED9C6C785A304FBE194E2372059882B75AF13E028C47191965CB51A9A19', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2266613764616162353163653863656439623837666264623336636666383035383737323839623564383438376136653165366364366430643663396437653739222C22656E7175697279223A2234303932663163353538303239376637653864313332393035393861326365393437333339323638323961386662323163616139303165393536353666383036222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323762346161343134323734393931343465366562222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226433306633373831623062353463353938353739333332346635666363633762222C2270686F6E65223A2231383931303135383238376665636466386466613833643561643530303639643039343134313562616463353232646433343661373337383038373339613335222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f90132779a8f02e4e60991fb23', X'FD22C9DA8263079D3D017B637F0AC54893762E94BBA91BF5E76F67FBB9F5647C', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2238363630333065643730313835626637616166613331663865313064313038626631356664643061373564383362336532323863316261643530666639383263222C22656E7175697279223A2261383531353834333632666561656232633234626239613030303465663864376137336433643031346262643833333931653639616433363533653964643566222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323737396138663032653465363039393166623233222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223566386236383066336563623435323839376336366338353932376538613864222C2270686F6E65223A2266303131636432383730643530323635363739613632316662373866313338333765663463376133303339353230353864636236346137643261656533633761222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb92739d8a85e09590157f80', X'24B49B9D81B900064E0A0CFB3DDF1BFCE05B0A6B279620EB91E92CB39F0BEC4A', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265613039336234623063393333396466313561343261626433386532306462353065653461386538613938363263396361383164313665343630373436343962222C22656E7175697279223A2230393830626165393630653135663134326435353961356136313038623066313961376233646565633338303164326130333638623063636230643266393934222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323733396438613835653039353930313537663830222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226433306633373831623062353463353938353739333332346635666363633762222C2270686F6E65223A2230343265306162623366653738613237663033363461623934663834646237343338383030336263373166663738313632336264343135646431616636313337222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927f3eb81ed66620cf4685', X'579B443C48DA327068790A31EA09DC2FE706C272590CE7E8D48F1171883CC5CE', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262343066663432646635636566663666373438613732653461326464623237616633363132363435366233316262613035343766373764663439643566383932222C22656E7175697279223A2236373762376266323965306165636332653063373136333538323936633834616161306662343361653431343163613366343532323231303361343134626565222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323766336562383165643636363230636634363835222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226433306633373831623062353463353938353739333332346635666363633762222C2270686F6E65223A2230643031636137656666613030306265636434313238333234613038366431323934363737393361393230333833633337663338366364303132623431343932222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1424b8d10783483ff7e9e7a1a65a2', X'A4A7060D3A0AED57A3635C7A9E14960D2A9608231CBEB3139C545EDBF2640DD9', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222C2276657273696F6E223A317D5D2C22656D61696C223A2264613432333361663038353166616161353261656166386264363938636464306333333739623066393064326238333863356139376132623938303664396630222C22656E7175697279223A2233386639396234306630373761613933353261653064323164633165343733656232396161663561393961663134303234616430363834366461303561323938222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613134323462386431303738333438336666376539653761316136356132222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226538336664306164343932303431383062393635636236633237656535373965222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31365430313A32303A31302E3030305A222C2276223A327D'),
('01a210ed83f87111b63275d987c55b15', X'A0F7916A102A2854B5A8AB581B7563E18A4BABEE3D134BE97B86C231FBBCE906', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238386266373233623731336466326365333035633131356337363731336161633536356535393837633966313162326333326266613238376633643665653836222C2276657273696F6E223A317D5D2C22656D61696C223A2238653462376662383234653062636162643336373136306266316332323466366331306136653965376531303666393263613262613261356565306562373962222C22656E7175697279223A2233653037326232313665343833336438306562333735623732346235656331386234383662343638333266613239633232616462346638613631303161336364222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613231306564383366383731313162363332373564393837633535623135222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223765346130623230646265353465316462633062653730346133633433336363222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32355430343A31383A35312E3030305A222C2276223A327D'),
('155015191a794c13b91d9ac4c5b954ea', X'B77AB46D14C55E6158CCDDE1614EDEAF569A216D6662ED48D23D756560D3AB78', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2236613166393161636166623864613830653139656633306331353939363763343233393135613162383231333736633637626538303865366466616462653736222C22656E7175697279223A2261393865346339346638353636386666653932363263363564653031316266393236633537333462386266306231353137316638386532643337633339613961222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223135353031353139316137393463313362393164396163346335623935346561222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223566386236383066336563623435323839376336366338353932376538613864222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D'),
('408eb3a5568c476aae8052d04ea98e40', X'0DF375835C156C63B8B65C696EBB7DD9B6779DE8A784DB2D55071E20466770F1', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222C2276657273696F6E223A317D5D2C22656D61696C223A2263663861646339306165326330653462643239383933616364623930653532303439383330393030353635616163316666303634626334306637633036623337222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223430386562336135353638633437366161653830353264303465613938653430222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226538336664306164343932303431383062393635636236633237656535373965222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d2705f87a84fcf608e040f', 'GDZ-49K7-FAWG', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d27a019bfda485e50f35ec', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '4ebfd446dcd74c9ca9dd97c88ea690a3', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27ef782a451c56ccd7c5a', 'GDZ-EM9G-N449', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f816d27b4aa41427499144e6eb', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'bda366cf81ee4ac891146f433213590f', 'e68b98d979d430bda61cf928dbb9398f5806b9a0e3ef96e2b3bba0c7845146eb', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'bda366cf81ee4ac891146f433213590f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f901327194a160cae45ef05674', 'GDZ-7D4K-5MCT', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f90132779a8f02e4e60991fb23', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'd1b6e2fd303343b0ad32ce08f37bdcbc', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927552b6b470dab671c2bd', 'GDZ-QQ6R-HQYR', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927f3eb81ed66620cf4685', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'b388736bd306443d99ac2a0a1bdc6ded', 'd8f9392de2295edd7fd6af8861f8e475ae2359022b2cf94597e7846b2a93ece3', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'b388736bd306443d99ac2a0a1bdc6ded.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927911a50c8c86fd98e483', 'GDZ-9CHQ-XDBR', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb92739d8a85e09590157f80', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', 'b2b615215a6d428c8ba0d511fb245485', 'cd481f8372cbf03de72d8b8bc5d63d68b55e4306df83d2d5328ac86061be4a03', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'b2b615215a6d428c8ba0d511fb245485.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b8d10782695c86a7b39ee1d7b', 'GDZ-5BNW-YTYN', 'e83fd0ad49204180b965cb6c27ee579e', '01a1424b8d10783483ff7e9e7a1a65a2', '2026-10-16 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '8a25dd11ba2f3ca5383d80134b4eceef1a74bbaecc367a7648f55fac8b14836b', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed83f87367984d0c3d1cb45e9e', 'GDZ-GJZH-NY9D', '7e4a0b20dbe54e1dbc0be704a3c433cc', '01a210ed83f87111b63275d987c55b15', '2026-11-25 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '7c8b60aa0386ac10aa7ff03418d394b68592ab5c4987e6b3274fcc8beef0bf89', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('3d1dfede9d3f47498cd9a5df6be89fd2', '2db8ec54f4074a94a28b0c3e3971c82e', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('b67d5e1bc1f54c0498adf730c56c16ba', 'afa7d36fe9c84982aa792dbe39e2f498', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('b7b75eec2e6a452585aa9403bf86eb53', '2db8ec54f4074a94a28b0c3e3971c82e', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '0b1c4e62da4a476d9c870c3196d5e3be', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '0b1c4e62da4a476d9c870c3196d5e3be', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('18a214e7d8aa45d4a300f4cc34ce13e7', '2db8ec54f4074a94a28b0c3e3971c82e', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('656079cc30714538b83d82589bec7e61', '2db8ec54f4074a94a28b0c3e3971c82e', 'reveal', '5f8b680f3ecb452897c66c85927e8a8d', '5f8b680f3ecb452897c66c85927e8a8d', 1, '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('bbeb911cc2be405f80701e3ebc066d72', '2db8ec54f4074a94a28b0c3e3971c82e', 'note', '019cb7f816d27695a64d94bb25d34a0f', '5f8b680f3ecb452897c66c85927e8a8d', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '0b1c4e62da4a476d9c870c3196d5e3be', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '0b1c4e62da4a476d9c870c3196d5e3be', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('408eb3a5568c476aae8052d04ea98e40');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('e64e0998c9244522808ca1317321ce4d', '019cb7f816d2705f87a84fcf608e040f', '155015191a794c13b91d9ac4c5b954ea', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d27695a64d94bb25d34a0f', '019cb7f816d2705f87a84fcf608e040f', '2026-03-04 08:30:15.250000', 1815155727616000527, 'engaged', 0, '', 3, 0, '[]', 0, '', '85a1dc3b65fc46858f50d02681f4e4c4', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '85a1dc3b65fc46858f50d02681f4e4c4', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27a408d4b2b8c1862e7e3', '019cb7f816d27ef782a451c56ccd7c5a', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f90132703da5e86de0b1f6af82', '019cb7f901327194a160cae45ef05674', '2026-03-04 08:31:15.250000', 1815155789056000898, 'new', 0, '', 0, 0, '[]', 0, '', '8ed481868ff84907b3a12afee23d1b80', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, '8ed481868ff84907b3a12afee23d1b80', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb92787c860b5abb0600e796', '019cb7f9eb927552b6b470dab671c2bd', '2026-03-04 08:32:15.250000', 1815155850496000918, 'new', 0, '', 0, 0, '[]', 0, '', '85a1dc3b65fc46858f50d02681f4e4c4', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '85a1dc3b65fc46858f50d02681f4e4c4', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927abf899b0e2ababc6f82', '019cb7f9eb927911a50c8c86fd98e483', '2026-03-04 08:32:15.250000', 1815155850496000898, 'new', 0, '', 0, 0, '[]', 0, '', '8ed481868ff84907b3a12afee23d1b80', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '8ed481868ff84907b3a12afee23d1b80', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1424b8d107a4cb8ab798cdc486a3f', '01a1424b8d10782695c86a7b39ee1d7b', '2026-10-16 01:20:10.000000', 1835124336640000575, 'engaged', 0, '', 3, 0, '[]', 0, '', '8ed481868ff84907b3a12afee23d1b80', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-16 05:57:10.000000', NULL, '2026-10-19 02:20:10.000000', '2026-10-16 05:57:10.000000', 0, NULL, '8ed481868ff84907b3a12afee23d1b80', 187, NULL, 0, NULL, 0, NULL),
('01a210ed83f8774788fa5e8f29a26b95', '01a210ed83f87367984d0c3d1cb45e9e', '2026-11-25 04:18:51.000000', 1838674258944000917, 'engaged', 0, '', 3, 0, '[]', 0, '', '85a1dc3b65fc46858f50d02681f4e4c4', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-26 01:15:00.000000', '2026-12-04 09:30:00.000000', '2026-11-26 06:30:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '85a1dc3b65fc46858f50d02681f4e4c4', 255, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d272c189eab34ca0f51c55', 'person.my_data_link', '5f8b680f3ecb452897c66c85927e8a8d', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d272c189eab34ca0f51c55@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2741cbf984303d805588b', 'enquiry.acknowledgement', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f816d27ef782a451c56ccd7c5a', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2741cbf984303d805588b@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27505b1ff5a4da9fca222', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27505b1ff5a4da9fca222@zone.example>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "019cb7f816d27695a64d94bb25d34a0f,019cb7f9eb92787c860b5abb0600e796"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2771589ccc17f6af30665', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2771589ccc17f6af30665@zone.example>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "019cb7f90132703da5e86de0b1f6af82"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d277519fa6066313c08500', 'enquiry.desk_notice', NULL, '019cb7f816d2705f87a84fcf608e040f', 'desk@zone.example', 'en', '<019cb7f816d277519fa6066313c08500@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d278de86f97c0fb04a0d16', 'enquiry.desk_notice', NULL, '019cb7f816d27ef782a451c56ccd7c5a', 'desk@zone.example', 'en', '<019cb7f816d278de86f97c0fb04a0d16@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27b4193ce46f9e3ca5527', 'lead.mention_notice', NULL, '019cb7f816d2705f87a84fcf608e040f', '008bcd059a134e25aa9888e0f60a6b45@zone.example', 'en', '<019cb7f816d27b4193ce46f9e3ca5527@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27c9a8db2f1af0c235760', 'enquiry.acknowledgement', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27c9a8db2f1af0c235760@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cf7bd84f8e4ec001f30', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cf7bd84f8e4ec001f30@zone.example>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "019cb7f816d278e8a866366a90edfa8f,019cb7f9eb927abf899b0e2ababc6f82"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27d99beab3f638df2a1fa', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d99beab3f638df2a1fa@zone.example>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "019cb7f90132704d8f977c46cbcb6824"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f90132712b8765bc55ddd98c9e', 'enquiry.desk_notice', NULL, '019cb7f901327194a160cae45ef05674', 'desk@zone.example', 'en', '<019cb7f90132712b8765bc55ddd98c9e@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927302ba23ac38e403f89b', 'enquiry.acknowledgement', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927552b6b470dab671c2bd', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927302ba23ac38e403f89b@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927337b9bf5da9a9018208', 'enquiry.acknowledgement', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927911a50c8c86fd98e483', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927337b9bf5da9a9018208@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9273449cc6cda09a883ea5', 'enquiry.desk_notice', NULL, '019cb7f9eb927552b6b470dab671c2bd', 'desk@zone.example', 'en', '<019cb7f9eb9273449cc6cda09a883ea5@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927e93905617f865072a93', 'enquiry.desk_notice', NULL, '019cb7f9eb927911a50c8c86fd98e483', 'desk@zone.example', 'en', '<019cb7f9eb927e93905617f865072a93@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927ed3849da09829944cd9', 'lead.reply', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927ed3849da09829944cd9@zone.example>', '{"reply": "866a7c5859b84f86a6b9ca1a0a6ab6a7"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1424b8d10765087007bc6b6be31f1', 'enquiry.acknowledgement', 'e83fd0ad49204180b965cb6c27ee579e', '01a1424b8d10782695c86a7b39ee1d7b', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d10765087007bc6b6be31f1@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10.000000', '2026-10-16 01:20:10.000000', 0, NULL, '2026-10-20 01:25:10.000000', '', ''),
('01a1424b90f876a5b94e77f156398a0a', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f876a5b94e77f156398a0a@localhost>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "01a1424b8d107a4cb8ab798cdc486a3f"}', 'sent', '2026-10-16 01:20:11.000000', '2026-10-16 01:20:11.000000', 0, NULL, '2026-10-16 01:20:11.000000', '', ''),
('01a210ed83f87edda43d36a89a51d2b8', 'enquiry.acknowledgement', '7e4a0b20dbe54e1dbc0be704a3c433cc', '01a210ed83f87367984d0c3d1cb45e9e', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87edda43d36a89a51d2b8@localhost>', '{}', 'sent', '2026-11-25 04:18:51.000000', '2026-11-25 04:18:51.000000', 0, NULL, '2026-11-25 04:18:51.000000', '', ''),
('01a210ed87e077309a7bc978b4743fa7', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<01a210ed87e077309a7bc978b4743fa7@localhost>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "01a210ed83f8774788fa5e8f29a26b95"}', 'sent', '2026-11-25 04:18:52.000000', '2026-11-25 04:18:52.000000', 0, NULL, '2026-11-25 04:18:52.000000', '', ''),
('01a2156b8e20755692cf4b9afde52879', 'lead.reply', '7e4a0b20dbe54e1dbc0be704a3c433cc', '01a210ed83f87367984d0c3d1cb45e9e', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e20755692cf4b9afde52879@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'01193FB1FA723342F6E6CCF3511F5E93554C3540887F7E0652D1847D6B683DC6', 'receipt', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'0F525EAA85EF79E263AC170B3E9655FCE8E2F639FBFD57D78458BF0477BCD163', 'my_data', '5f8b680f3ecb452897c66c85927e8a8d', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'2AC2E83CC69C00EFCF2323E625D791D615C0E5F84E3C7D4F8F459A45D6BAF613', 'confirm', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'392F23C0FF3C3D759A52419ED9C8611590AF3971A4430FF316E118FF5A14401E', 'unsubscribe', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927911a50c8c86fd98e483', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'542C3E58E6C0D48E2A6E2044AB09EE8CCD4AD08939E353E8685478FAF428E974', 'receipt', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927552b6b470dab671c2bd', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'5F2B6B282A6CD97704139F7A159CECB4D2B15A03C99FEF833C3A9B6683CE203C', 'unsubscribe', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'934A9BC45A0F480BBBEFF628ACC28BA099B9F6DE1DD5D81CB2C588D8CA359037', 'confirm', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927911a50c8c86fd98e483', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'9C823C078B80C8B570E3897E91218FF5096C0EC9B4662365ED164A19259FCFA9', 'receipt', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927911a50c8c86fd98e483', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'C121C75F0C6C0E852480E4644F10E8C20E0D2A6EE872BECBDB49B65596092A12', 'my_data', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927911a50c8c86fd98e483', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'F4A6716E7DF7F590815080D3A79C07181BCDA2AA322A2E41A8E5BFD739D05722', 'confirm', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927552b6b470dab671c2bd', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'F66E2D24F3813E61F2D2938AB16374DF6D2BE3D65200CECD3685EB7276B7C860', 'my_data', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927552b6b470dab671c2bd', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'F8766950F9FC3004838D179DF5878A66FAB0E626ACBC25FF2B944000D7968897', 'unsubscribe', 'd30f3781b0b54c5985793324f5fccc7b', '019cb7f9eb927552b6b470dab671c2bd', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'FE44CC983BA482855EBBBC8E369B9B1302D1886FF68DB820696406DC04185677', 'my_data', '5f8b680f3ecb452897c66c85927e8a8d', '019cb7f816d2705f87a84fcf608e040f', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'5299C25A62EE8044FB0026F57A0CE62019F273F78BC9359EBCCE338EB6A7582E', '019cb7f816d27ef782a451c56ccd7c5a', '2026-04-03 08:30:15.250000'),
(X'5555D23CB62D0BEA6A83650F1D80B06740300F092F9C200DF39B34AD092D9114', '019cb7f816d2705f87a84fcf608e040f', '2026-04-03 08:30:15.250000'),
(X'80C20B8ACB4E14B383861648279F6F67EAA595DD6042D0169EF1C0BE7B8E1516', '01a210ed83f87367984d0c3d1cb45e9e', '2026-12-25 04:18:51.000000'),
(X'8445188B384C29E97672BA5CCB63FC30FB60A2F056420DF7022301B71C2007A6', '019cb7f9eb927552b6b470dab671c2bd', '2026-04-03 08:32:15.250000'),
(X'9732387A6CDA95A4910B668FE5CAB82DF16E812174E07F26088696ECBB5E56E0', '019cb7f901327194a160cae45ef05674', '2026-04-03 08:31:15.250000'),
(X'B6DE2EAA3FB6077767CAAF447739364907B933962FD9FA04C42B1F961A9FAFE1', '01a1424b8d10782695c86a7b39ee1d7b', '2026-11-15 01:20:10.000000'),
(X'D19E2CFBDAC917D9AB68F594140AAD0C71785CE5BE8185A43BBD250358621382', '019cb7f9eb927911a50c8c86fd98e483', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d27c13a2173b811a4f854c', '019cb7f816d27695a64d94bb25d34a0f', '31b939da3c4c4b3e8158cb5681afa47e', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details", "undone") VALUES
('0f0d5acc01d24b4fb74ce56af21e571b', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-25 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('19da7c4921b24a1db9584551be1abd17', '01a1424b8d107a4cb8ab798cdc486a3f', '2026-10-16 01:20:11.000000', 'system', 'owner', '{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}', 0),
('2946ffbc45834e7a88e4042bdcfaa115', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('3a611a2f50cf41ada53960e1476daccd', '019cb7f9eb927abf899b0e2ababc6f82', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278e8a866366a90edfa8f", "verdict": "linked"}', 0),
('3eb0979013de4c9bbbb5d437e3f049ee', '019cb7f9eb92787c860b5abb0600e796', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27695a64d94bb25d34a0f", "verdict": "linked", "reason": "Xuanyuan said so"}', 0),
('58c728cd819249679a1d71a05a988cb3', '019cb7f9eb92787c860b5abb0600e796', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('61fa247092ad4bf9b4e600db180bdaab', '01a1424b8d107a4cb8ab798cdc486a3f', '2026-10-16 05:57:10.000000', '8ed481868ff84907b3a12afee23d1b80', 'status', '{"from": "new", "to": "engaged"}', 0),
('6d81235b0fef4d789485e68e0650676a', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}', 0),
('72baba52f1bb48fd8d5413b34c03e18b', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}', 0),
('9e4b1372239f4b90865a749606941b1d', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-27 01:31:00.000000', '85a1dc3b65fc46858f50d02681f4e4c4', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}', 0),
('9ea4613eadfc4503adeee3d6dc1c1040', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}', 0),
('a8b72a539569434aa78078e39e4b6ccb', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}', 0),
('c86de0c37a1143f691ada25680a0e03a', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-26 01:15:00.000000', '85a1dc3b65fc46858f50d02681f4e4c4', 'status', '{"from": "new", "to": "engaged"}', 0),
('dac98c9f43374878b4163e1106f70891', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-26 01:15:00.000000', 'system', 'escalated', '{"step": "1"}', 0),
('df61b69e4cda492c8a684da32ffc6406', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92787c860b5abb0600e796", "verdict": "linked", "reason": "Xuanyuan said so"}', 0),
('ee31ecc741144ee58c8e4f9695f28bf3', '019cb7f9eb927abf899b0e2ababc6f82', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('f7f73d36c25f452f9b0af0fe326b764b', '019cb7f90132703da5e86de0b1f6af82', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0);
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "declared", "undone") VALUES
('65edd1fa7ee9b524fed5c4709abbd76a', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-26 01:15:00.000000', 'ours', 'mail', '85a1dc3b65fc46858f50d02681f4e4c4', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e20755692cf4b9afde52879@localhost>', '', 0, '', '[]', 0, 0, 0),
('866a7c5859b84f86a6b9ca1a0a6ab6a7', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927ed3849da09829944cd9@zone.example>', '', 0, '', '[]', 0, 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a1424b8d107a4cb8ab798cdc486a3f', '2026-10-16 05:57:10.000000', 'ours', 'phone', '8ed481868ff84907b3a12afee23d1b80', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', 0, '', '[]', 0, 0, 0),
('d980981ad8164f06bba45e23424f41a4', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', 0, '', '[]', 0, 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('31b939da3c4c4b3e8158cb5681afa47e', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["2db8ec54f4074a94a28b0c3e3971c82e"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d27695a64d94bb25d34a0f', '019cb7f9eb92787c860b5abb0600e796', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d27695a64d94bb25d34a0f', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d27695a64d94bb25d34a0f', 'erdnussfrei', 1815155727616000527);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('3fd139e1e535433683a8f8a9836077e3', '019cb7f816d27695a64d94bb25d34a0f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '2db8ec54f4074a94a28b0c3e3971c82e', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, ''),
('5b95034fe29f3fb2b3eccf29d9041d25', '01a210ed83f8774788fa5e8f29a26b95', '2026-11-26 01:49:00.000000', '85a1dc3b65fc46858f50d02681f4e4c4', '85a1dc3b65fc46858f50d02681f4e4c4', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00.000000', '85a1dc3b65fc46858f50d02681f4e4c4');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d27695a64d94bb25d34a0f', 'sites', 1815155727616000527),
('019cb7f816d27695a64d94bb25d34a0f', 'talent', 1815155727616000527),
('019cb7f90132703da5e86de0b1f6af82', 'sites', 1815155789056000898),
('019cb7f90132703da5e86de0b1f6af82', 'talent', 1815155789056000898),
('019cb7f9eb92787c860b5abb0600e796', 'sites', 1815155850496000918),
('019cb7f9eb92787c860b5abb0600e796', 'talent', 1815155850496000918),
('019cb7f9eb927abf899b0e2ababc6f82', 'sites', 1815155850496000898),
('019cb7f9eb927abf899b0e2ababc6f82', 'talent', 1815155850496000898),
('01a1424b8d107a4cb8ab798cdc486a3f', 'sites', 1835124336640000575),
('01a1424b8d107a4cb8ab798cdc486a3f', 'talent', 1835124336640000575),
('01a210ed83f8774788fa5e8f29a26b95', 'ai', 1838674258944000917),
('01a210ed83f8774788fa5e8f29a26b95', 'talent', 1838674258944000917);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d27695a64d94bb25d34a0f', '0b1c4e62da4a476d9c870c3196d5e3be', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d27695a64d94bb25d34a0f', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000527, 'gdz dz z4 49 49k 9k7 k7 7f fa faw awg wg g fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dz4 z49 k7f 7fa');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000898, 'gdz dz z7 7d 7d4 d4k 4k k5 5m 5mc mct ct t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dz7 z7d 4k5 k5m');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000898, 'gdz dz z9 9c 9ch chq hq qx xd xdb dbr br r fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz9 z9c hqx qxd');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000918, 'gdz dz zq qq qq6 q6r 6r rh hq hqy qyr yr r fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzq zqq 6rh rhq');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835124336640000575, 'gdz dz z5 5b 5bn bnw nw wy yt yty tyn yn n lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dz5 z5b nwy wyt');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838674258944000917, 'gdz dz zg gj gjz jzh zh hn ny ny9 y9d 9d d 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzg zgj zhn hny');
--
