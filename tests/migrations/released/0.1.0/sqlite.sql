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
INSERT INTO alembic_version (version_num) VALUES ('initial_0c0b864746b6') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('0066280ccff44182b572c93c8c7d0ac4', '2026-09-01 19:53:16.550000', 'staff:account:create', 'b563fcb95df7491982ecab9d1a074bf5', 'b563fcb95df7491982ecab9d1a074bf5', X'EE4DA283A12EA3838EC99FC76FF3086E588481132F191B066002615AA6B29AFA', X'7B226163746F72223A226235363366636239356466373439313938326563616239643161303734626635222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223030363632383063636666343431383262353732633933633863376430616334222C226B696E64223A226175646974222C227375626A656374223A226235363366636239356466373439313938326563616239643161303734626635222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '48f72a2309686795bfe2d30f753addadfde9b69e02abd4454a4542f949933bea'),
('02d8e6dc79a545fd9c828a46bb4e98de', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d275c4bbc611b18ef5db32', X'9C0DCE5B4F6EF6932E55A0F92957AA5787B63751CB38B2951F74B2E59FB8D170', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323735633462626336313162313865663564623332222C22726F775F736861323536223A2266666434653236323961393962623931623362613531663162333233623735323132303732303235633938373537643831383837663563626334633630636331227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223032643865366463373961353435666439633832386134366262346539386465222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323735633462626336313162313865663564623332222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '865ea4d33245d39104ffa649d0f31bf87760311b68a751137f3d9790560d8b02'),
('0af0f8d9d2634834a7e9b0b139ded87f', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'0ACD75923BA3D3171744728A6EB73ED6677A06D21A20E5DAA57B31151DCB5D61', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223061663066386439643236333438333461376539623062313339646564383766222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '59befb397d64ba96f7d77d3b0ba2ad273372d9d6df45297f94304bc0c152a345'),
('11886bfb73c143ee9ccb600230220948', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'4685A2C6E9ED1F1176DAE54A324F75F7BC6290F8C3111DED436B28428FB8A1F4', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323762653338323063356430653536626566303530222C226974656D223A226134323936626232363037653438643039633636383262613830623165613339227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223131383836626662373363313433656539636362363030323330323230393438222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '99544df4df331f4694e70512c7f8b5eb0307b43437a5856a9ad0e792f1989814'),
('13ae711a119447669d3208aec51fc258', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27c38869c89d1ccbe7864', X'84464E771F317D0DF0AA0FBFC94DE3A431F3C51475126CBDC98963BE7FEA5051', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323735633462626336313162313865663564623332222C22726F775F736861323536223A2236343633313738393536633332303534326166646637306164333139623266306663646437346336336338663139326530343264373039353637663236313837227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223133616537313161313139343437363639643332303861656335316663323538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763333838363963383964316363626537383634222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5fdc284bf40228e96ec5132bb8d32ec2e90420bb06d1fc2b5e61643a3eb58ee5'),
('13cae1960e8b459da28cf86efd49398a', '2026-11-26 01:15:00.000000', 'staff:lead:status', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', X'1003BF1962BDABD20FFABAF5309FEFBA1F51B7031AD999A6CAA3A335DD1554A6', X'7B226163746F72223A223632356132333661343835383461303561323833343736646639373833386135222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223133636165313936306538623435396461323863663836656664343933393861222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '526352f548e8a2effa81f47b6a486cf41f1d36ba6f0035379667f5c24ef76bce'),
('155de0bb82984178ac275ce4bae1a7a9', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '4a59f3d5d8744411be1e13cfe2dc6fe8', X'173422302D170FA0F4435266E142970241596F3DB977E882DFB2D96C1C9FA5EC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223135356465306262383239383431373861633237356365346261653161376139222C226B696E64223A226175646974222C227375626A656374223A223461353966336435643837343434313162653165313363666532646336666538222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7d94087688ff119faf2119365b830e94aa4a1b4716a2cb12d6a625a5db3889e0'),
('1c647532f4ee4d05986799584ae4e4f6', '2026-10-20 01:25:10.000000', 'rights:request:open', '', '827367d8dbc1444994e43b273e579059', X'81A7866E04B15C7CE73F8E5384BCE61A41726A4BBFAB078E5E73104F324CE4AE', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A226135386262333334303439323430373939323266643238663434333536613330227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A223163363437353332663465653464303539383637393935383461653465346636222C226B696E64223A226175646974222C227375626A656374223A223832373336376438646263313434343939346534336232373365353739303539222C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D', '52e700961cbc1cb7008fdf599b4b7b6ff172aa6869eb362fc685c43329b391f5'),
('1e497d2dadff44f39fb8e4dfd7998596', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb92718bae045ee93a9098b4', X'317ECE025147598FE09F956FEBBF46EBF81FEE1C2FD0ED01C07B77A9278DBEF8', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A223632356132333661343835383461303561323833343736646639373833386135227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223165343937643264616466663434663339666238653464666437393938353936222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323731386261653034356565393361393039386234222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f33147b1941f5af6dd678c46d6766d2b4b4bdc07851c7780b11edcfffd31b81d'),
('20de4052c3654da297e723f8f7d256e4', '2026-09-01 19:55:16.550000', 'staff:routing:change', 'operator', '4e1572be11d9462d9098eeda22a3f6e2', X'14FF266743AE1ECEE95D854839516240B49F9C898F21B22113602C2F3CED4AD5', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223230646534303532633336353464613239376537323366386637643235366534222C226B696E64223A226175646974222C227375626A656374223A223465313537326265313164393436326439303938656564613232613366366532222C2274696D65223A22323032362D30392D30315431393A35353A31362E3535305A222C2276223A327D', '74e6d28fe9f913f31ea5d22289f0a560207d8265c12035399c841cc111be6755'),
('2116523eb7df406fba79d3d07b5e8026', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'59DCB46842EFE97545725C8B28FD585BB507555EB312017519621CB188B9F850', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223231313635323365623764663430366662613739643364303762356538303236222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '15a93c024093f14ecbf84398a0929d89c5f934ba5d689329580f3944f840c699'),
('22c99d2d3c80481ba1837aac70dff9f9', '2026-09-01 19:53:16.550000', 'operator:policy:publish', 'operator', '', X'99BB0B774645AE71143E6379B4024136D3F108F0C5D9B1C5F8FE224511CB367E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2236393464303032633837623664643663393235613464643336393831393839383631616462363266336135313166393666373337653037316331623738383930222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223232633939643264336338303438316261313833376161633730646666396639222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '2004c2434b44ff07ecf4b2cfaf6e4640252d0a7a470608f0a45e6fa0a4e8f509'),
('282f2c5abd07453aa3901915b6bc62e9', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927b5c820cfaeed6253a2c', X'1A341FF101EDAB720F1CDF5902DD66FCC114AD24EABB77C754886CBBACDC2587', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323763623261363263663731613365613939653561222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223238326632633561626430373435336161333930313931356236626336326539222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323762356338323063666165656436323533613263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '6bdb31310c7e12d6a1d02f2fa02034bf575357879ab1f8ad42f69d01dc73dcaa'),
('2c70d74f5dfc4ad1806ab514e2d5aa38', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'E8D77496254F40F2925AAEE70EFE7552FAEE8F8CF2C6D427ED2FB0B4FD610409', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223263373064373466356466633461643138303661623531346532643561613338222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '435980f50281b45718c84e6dc7a60bb233a287a52b1bb917d2dd2cb94151ccd9'),
('38fdf78e0b554a24bf07a213ea640331', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'D715597D12E62FDB83E0D7351692154E531CF13B9375B93A1BDB9459B6DB1450', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323735646339383239343262373832343931373366222C226974656D223A223464346335396462643232643430623861353733656539623231383661626561227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223338666466373865306235353461323462663037613231336561363430333331222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3ced8ee2414f1f0fdecb2154c69de229a8c8b19c131ebcb1467ca0be0b1c3e25'),
('39a7dee7e9a64f7391055aacf9f29132', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'FBC04769F11C2E83527F4D85DB7CC0DAF6F6CB09F20C2EF83D8FD36F506B50AC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223339613764656537653961363466373339313035356161636639663239313332222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '5b7642d142be361114cd6e2eae5a7882c19135ea561df1bd874d88ccdb50b3d5'),
('3dc0569bb54c425aaba70c35094113d1', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'C6365A4AA02494DFB7D8D3FA7852615496CC4287F549B6696178B4CD65B8E7C1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223364633035363962623534633432356161626137306333353039343131336431222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'b501f301cb973949c1d5e76915214f6579836f77f8aab417647679044ae0b0b4'),
('3eec6853eb9440da8527e46a684f2811', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'069433350AFF78DF8F08F93C50E125C99731D4E1089211C7865650C68F9CB58D', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A226134323936626232363037653438643039633636383262613830623165613339227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A223365656336383533656239343430646138353237653436613638346632383131222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c0fd375a5a8770802f5b08cf3d65f2d9eabc10903414374e7d96ee93ab6742cd'),
('3f3dfbdaa5e143fbb5e12c00c4d181e5', '2026-09-01 19:53:16.550000', 'operator:policy:publish', 'operator', '', X'1EE6505093D828DA83B574CB1035B72468DB7E1F759C6585622CFF96C76BE308', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2236656261633266396538613637616131383662333966383965326563666463303632653531653530346335393338323861333432626161373763336134386635222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223366336466626461613565313433666262356531326330306334643138316535222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'ccfe5434a81037e2c4086a8a145a488ba7b182507fc86fc70d935249c70b9e36'),
('3f4892fcbe4e4787815fbae8072fa910', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'F58D55C1B50E1C058C54205A25C72AAB6823B6C0104DCB470FB5F12832450F2C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223366343839326663626534653437383738313566626165383037326661393130222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '21ce42ccecd42223c1a3ab566c45b130edd4125d67675e386f21b4b2986885f1'),
('40b074b1f6894e50825b7bcfe10885d0', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27cb2a62cf71a3ea99e5a', X'720FAA3200083B5DB5DFACCB0768F6D1E77E06229998B7505FFCF74BE6C12785', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A226235363366636239356466373439313938326563616239643161303734626635227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223430623037346231663638393465353038323562376263666531303838356430222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0350fe940de82126e1f6e33321fef04150963b77a609fdb03b229e75b2c8afbd'),
('43c75aed2fe64e80825ccc267deaea4c', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', 'a86d0093a2224f18aeaf798cf142cf51', X'5106A29106A89D8D1335F2EA996685400E5C693407DE64A502A1E7EF5D2F730F', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2262343863646162323565393261323238653833366134373036366433386230336531666534643937306664396233663434653438306462333534313864323438222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223433633735616564326665363465383038323563636332363764656165613463222C226B696E64223A226175646974222C227375626A656374223A226138366430303933613232323466313861656166373938636631343263663531222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '38dc8a94df354bdbe50ebcc8d74c19e0a8f75ff1e6f224027a761206f6bb9288'),
('44f5f283e02341f5b668fcb37e36a50c', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92718bae045ee93a9098b4', X'9DCD85C4B92907CF18BB50CE2074D91AD81BAAFCF058996E871DB06669A7B7A3', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323733333739633837383462613232393034366230222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223434663566323833653032333431663562363638666362333765333661353063222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323731386261653034356565393361393039386234222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c2a749c190ada2c6ed5a11bad1ace87445fd4716e4fd6120c99df68603026062'),
('4adf34926eea4e208b7d0a5682bf8809', '2026-11-26 01:49:00.000000', 'staff:task:add', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', X'125747534007AE3B4408465175182EAE81D3C22D4825262B6B77AF53EA345940', X'7B226163746F72223A223632356132333661343835383461303561323833343736646639373833386135222C2264657461696C73223A7B2261737369676E6565223A223632356132333661343835383461303561323833343736646639373833386135222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223461646633343932366565613465323038623764306135363832626638383039222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32365430313A34393A30302E3030305A222C2276223A327D', 'c50e3eeb01c7edeab09767f16fa344bd2abe4151059d3bf395fe05096c7c2c43'),
('4b0a65cad58149aca494b7c8cf19d6d2', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'751B90A8771310F290AE6C30E3748C70057D4F5CBAE7B8699FF942BA0E736366', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223462306136356361643538313439616361343934623763386366313964366432222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '1c0c3cd68168c0e4b422d313b556b1896694a81601792d7a7105f0feb51aa632'),
('51515ae0cb0a4a0db53b3733288d01a2', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'19C44881A8F84ED8ABD5524EE05765191B6D6674216807B3AC01BD3C58C1DA8E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223231373134643466373733353462353939393262303738613236643464316164227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223531353135616530636230613461306462353362333733333238386430316132222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '6f32bbe7c740b394a1d771edf1ae181e1af6fd0575c3dccbac8322d4e1b3358c'),
('58c17ab6a63644779f594ef334ac16e5', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d273379c8784ba229046b0', X'8C5AE038D3776FA86EFC105E9FB990E4C6F42C0FF6CF606641980E06C617AC21', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A223632356132333661343835383461303561323833343736646639373833386135227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223538633137616236613633363434373739663539346566333334616331366535222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '1551ab849a5ad697d66eb62a3efae78af412a2fbdc0fd39c718cc30f6b6b0324'),
('5dc08f4a1e864135955199a8f5cdf517', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2808799f9eee4e1c837d0181ee525776', X'BE9B2A57FD9C2CA0C129B0B285FB0051CA7E756AFC09DF55D8486C4EE803BB17', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223332663231386235313732333431633962353432306437393164326435343133227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A223564633038663461316538363431333539353531393961386635636466353137222C226B696E64223A226175646974222C227375626A656374223A223238303837393966396565653465316338333764303138316565353235373736222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '0850a8e55b2b8a1e1818cf6cd9b18dbc3ef0e65d7bbe48fbfabe83210491da39'),
('5dee3f300604427e87e36b0475cfd985', '2026-09-01 19:53:16.550000', 'staff:routing:change', 'operator', '9caf8e51e9b5461ca596acfc5c1447a0', X'F5178811D42F115E644317F20A2542D20C221B7E97C804A00BB353CF53AD1720', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223564656533663330303630343432376538376533366230343735636664393835222C226B696E64223A226175646974222C227375626A656374223A223963616638653531653962353436316361353936616366633563313434376130222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'a847bf24cdb920b4897bc8541a7409a544a0d9f8900aa716d710497d245a8892'),
('6145e07551424b859abd0b765c2e5498', '2026-03-04 08:35:15.250000', 'person:data:act', '', '2808799f9eee4e1c837d0181ee525776', X'0B6619D8466ADC2D5505810325522604CB6E0514390A4E089863988A008B9CAB', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223631343565303735353134323462383539616264306237363563326535343938222C226B696E64223A226175646974222C227375626A656374223A223238303837393966396565653465316338333764303138316565353235373736222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '715a0721c971377b28f58cf5ffc4cefd6adfa4880bf992a5f74a193148ba6c48'),
('659364f677154105a7dd16136e00e63a', '2026-10-16 05:57:10.000000', 'staff:lead:status', 'b563fcb95df7491982ecab9d1a074bf5', '01a1424b8d10714db331db0da2265d24', X'7EEBB23D78807D838ACE13451D2D81A5D923346F22FC736D9A8E75482AAF22C5', X'7B226163746F72223A226235363366636239356466373439313938326563616239643161303734626635222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223635393336346636373731353431303561376464313631333665303065363361222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303731346462333331646230646132323635643234222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', 'd56822860224e14abd767b5c48fec6a5b68fcc529a496d8875d25826084e5a63'),
('6a73f493f9a1407daed00f9f542fa0f0', '2026-09-01 19:53:16.550000', 'staff:account:create', 'e3558995f8aa4588a37a387a18befe09', 'e3558995f8aa4588a37a387a18befe09', X'19B814057489D81221E51A37522F98D40BE8DB5A727B2955C1BADE13A942B57F', X'7B226163746F72223A226533353538393935663861613435383861333761333837613138626566653039222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223661373366343933663961313430376461656430306639663534326661306630222C226B696E64223A226175646974222C227375626A656374223A226533353538393935663861613435383861333761333837613138626566653039222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'a19ca3ca547ff1f166aa1a7169052938596dcae0750f821265c2b9f2525ec3ae'),
('6c3922e92ea64f3ab84dc9d4c0d05d39', '2026-11-26 01:15:00.000000', 'system:lead:escalate', 'system', '01a210ed83f875d989c3b99e02313370', X'79C1501EC4AF4EF5DDBFF6E4AAC080F9B5B33C983D6488A3FE3D5380091CF35E', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A307D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A223663333932326539326561363466336162383464633964346330643035643339222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', 'e669bebbadf77c6a767ca995692f21ecb319c7293b61f2023d732043c3c416cc'),
('73f8ce59b4c84097b64ab6953f7b7450', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327c4baece6d3da9319d7a', X'626CCA0ED9F41FF8DE98FA4B2CBB0AECC2BBDBB5D39165299303BE0923D3FEC8', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A223632356132333661343835383461303561323833343736646639373833386135227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223733663863653539623463383430393762363461623639353366376237343530222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323763346261656365366433646139333139643761222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ed3b56fa99976976c751a2a927f3b871dc2a80ba313028716b3728d1fc1c2746'),
('75d8474191144bf488034e5779b764d6', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'7962ADF98A7DD122A22F6BA23E5632F58CD2C02630E7743B4120C8C16E823C5E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223735643834373431393131343462663438383033346535373739623736346436222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '69bc6e8ad3ff4954a772e5c1fc81d9e69fe3a314a309b787f215e9869709e600'),
('763b075335c344e7ba84215476dd5bee', '2026-09-01 19:53:16.550000', 'operator:policy:publish', 'operator', '', X'19C9E3D820A79B7839235113A2DB0891755FFACBFF7CC1E673C9363678FC5DB3', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2234353633626233303036373035626262313862396538616438323132393033363064366665636532393238383932616666373332663633663363323537346261222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223736336230373533333563333434653762613834323135343736646435626565222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '92a925135018c090d5e005d8d546a72546d434e7349cd21350b767f43db785ea'),
('76a418cab6704066994e1837db0f3c7f', '2026-10-16 01:20:11.000000', 'system:lead:route', 'system', '01a1424b8d10714db331db0da2265d24', X'778F667E4E6FE7A603A9FB0521DCBF3652634C26BECF1B5AF42BAE2F25A53279', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223963616638653531653962353436316361353936616366633563313434376130222C22746F223A226235363366636239356466373439313938326563616239643161303734626635227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223736613431386361623637303430363639393465313833376462306633633766222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303731346462333331646230646132323635643234222C2274696D65223A22323032362D31302D31365430313A32303A31312E3030305A222C2276223A327D', '6ab9f2ea922bcd56b8a8dda057a9bd9c28e9af800604d64c83991edb2659c1fb'),
('7cd7fd6fa86b4d689a8af2d7276c1006', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'6FDEBAC5C597CF20631EA16592B4EC09CD92C3D868637FBB0DE911FC928127C7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223866613863306566623637613436613562333432343362333532313263653163222C227461736B223A223437656638303736353630643466653761393930376463396161303532663936227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223763643766643666613836623464363839613861663264373237366331303036222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3b9ef8e027a10d77dd35b663629fdcc111e2f76f5bb2e5960a282a7fd3cee863'),
('80e1845c352e4aea91dd47d1acfb3a82', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'C6C552F12CF7705FD959941479DA75BE6D3B22970DF38D66514F1EB0B884271C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223830653138343563333532653461656139316464343764316163666233613832222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ffcc21018e8495e929401beef2ec6707c5c09a669896461af056cf913e752844'),
('87161221f7ec4e3fa3a2776c7d000aa5', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'52F8EABA508E2638610BDF8CB3A0D3AA8937495934F7717BAE00668838595305', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223837313631323231663765633465336661336132373736633764303030616135222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'c8c32e265a678eb8b61a3f2b68e05f592309b0e54997f04c80ed9c9ceee44045'),
('8ea0c1b72dc84a238211b4114ae636c3', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2808799f9eee4e1c837d0181ee525776', X'3F2580D67C9A142C421C921FB42DD17C5374F4DEE57D5BF65EEE523BD0CFC49C', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2239383139363737333032303133313563353832373432663535356563626132363331393336313835633239383139373731653163383462336133313630646132222C2265726173757265223A223461353966336435643837343434313162653165313363666532646336666538222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223332663231386235313732333431633962353432306437393164326435343133222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223865613063316237326463383461323338323131623431313461653633366333222C226B696E64223A226175646974222C227375626A656374223A223238303837393966396565653465316338333764303138316565353235373736222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '76220a611d4873ff3531fb7e889ca0533af6444c052deced4372ad9dcc034ff9'),
('9335b1d9b9384137a2ee9021ca990030', '2026-11-26 01:15:00.000000', 'staff:reply:send', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', X'B4814116870513C38767F1012C5C4ED3D2985C0581FE97676B02F3884D09A9C2', X'7B226163746F72223A223632356132333661343835383461303561323833343736646639373833386135222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223933333562316439623933383431333761326565393032316361393930303330222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '377cae8b1c7bf1e03c68b7d3a4292a54ae412bfa08bf13e5479e129efe11b4f6'),
('a0a8307ab21a49098cd8fdade1e0178f', '2026-09-01 19:56:16.550000', 'staff:routing:change', 'operator', '5627c919a88d49768c55c2d746213fda', X'9C0080C761A5AC49F520E7A533E30E1FE5AE01C9CA2E1337AB47D15649D512E8', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226130613833303761623231613439303938636438666461646531653031373866222C226B696E64223A226175646974222C227375626A656374223A223536323763393139613838643439373638633535633264373436323133666461222C2274696D65223A22323032362D30392D30315431393A35363A31362E3535305A222C2276223A327D', '11817d5ecd74e396cae981e807ba881157ba6158d08ecc4f192dc3b7e845a736'),
('a0d4250f2b6c489398f5a91b70d6863d', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013273b499782df675e7df63', X'8FA454F3DE7AC66D288150B33E788215A69C040974E0557124FE2E693FFCCEC2', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A226235363366636239356466373439313938326563616239643161303734626635227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226130643432353066326236633438393339386635613931623730643638363364222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323733623439393738326466363735653764663633222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3e8431661c9371b95fc30cecac7280908e7a221cf43ff919f2a05bde4bf2afbb'),
('a59023ddbe164b4fba10fe9833587568', '2026-09-01 19:53:16.550000', 'operator:policy:publish', 'operator', '', X'DE49F3FAF2598E8C4B39D29934DBC8B9E9ED2A463D49BCD08FFA7540ADC0A238', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2237356432303865336162653337373639336137623938666635623636633530313036636533353731656264393238366536633635663537613438373536633534222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226135393032336464626531363462346662613130666539383333353837353638222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '46a6c205d70b36108a629a62d7a1cfdbd5c5a9392053a9fc9bc92796395c390d'),
('a74262d0ac214223b9b63160842d345f', '2026-09-01 19:53:16.550000', 'staff:account:create', 'f84636dfade343cf8d4cdb8c51ffd332', 'f84636dfade343cf8d4cdb8c51ffd332', X'E492281E6A4CFF6E5B940094869E8E55CAE47106C966A66D0FD49F752B11F29F', X'7B226163746F72223A226638343633366466616465333433636638643463646238633531666664333332222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226137343236326430616332313432323362396236333136303834326433343566222C226B696E64223A226175646974222C227375626A656374223A226638343633366466616465333433636638643463646238633531666664333332222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '3abafdf01f203e5519e24126f00bd4f29ff87bf647c49166fa7b85b17f06072b'),
('ac3a7eb0f17e4a548d0f14bcf052b74c', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'EB4589C1484B2063FDD82421E0129AD657A4F7806884D8B2A90E0108538704DC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223265323339636662353264663430316662616263306365666138353032353135222C227461736B223A223231393064333565323461613430303962376464356437613263306265386239227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226163336137656230663137653461353438643066313462636630353262373463222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '77b3c7a4dabb85e79b9b8f251947c91f69dde359e033e2c4ee9c1c7c5fde617b'),
('b11d667a93194c49b47936fea678e4dc', '2026-09-01 19:53:16.550000', 'operator:account:invite', 'operator', '', X'092A26CDABF68B7B8A4FC93085C3D6B5E2925B39153BC3F81877B5305EFC6225', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226231316436363761393331393463343962343739333666656136373865346463222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '2d29e9b2684963b7e7fde359674137972f5946a6bc966859df8613776b365160'),
('b4c924bf56f8455086ec0a4de55a75ef', '2026-11-27 01:31:00.000000', 'staff:task:change', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', X'14479DA923349C4D2FE91D417C390F1DFE15143DF6B96A1A8069F4F402FBE79F', X'7B226163746F72223A223632356132333661343835383461303561323833343736646639373833386135222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A226234633932346266353666383435353038366563306134646535356137356566222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32375430313A33313A30302E3030305A222C2276223A327D', '3df9ba79b9dbfdeed0407566fddfcb1cef7473818122765a068f5befb52e112b'),
('b654900b6a4a414281f5cf3ccc135163', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'08383553108420FAA49EF6D9179E76A0BB3DA6A4D8403C227010D7BE6697FDD3', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223430336231373139346333653466343962643630383161333266633863376261222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226236353439303062366134613431343238316635636633636363313335313633222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '98654f6852ca2b70e1a89964b44cf85fb87556a9fd36c1cb4eade195c2ee4072'),
('bdecd3fc30c841d6b8058627f186aefa', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927b5c820cfaeed6253a2c', X'C75B645D37E48507E3BFE9D12B90E3BFF4CDDFF1A01021CA5D85C4E2A3E12117', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A226235363366636239356466373439313938326563616239643161303734626635227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226264656364336663333063383431643662383035383632376631383661656661222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323762356338323063666165656436323533613263222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c0e5970be3c21ce48701a9a430ba62d587c991c36ce7af2140dac3d74d147347'),
('c6bef60a4a4a48409a06cfcb2630d0aa', '2026-11-25 04:18:52.000000', 'system:lead:route', 'system', '01a210ed83f875d989c3b99e02313370', X'3AEB800A244344F6B6F314687FC9541F820404A63A1F90CB8921523C2BEF4103', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223465313537326265313164393436326439303938656564613232613366366532222C22746F223A223632356132333661343835383461303561323833343736646639373833386135227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226336626566363061346134613438343039613036636663623236333064306161222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383735643938396333623939653032333133333730222C2274696D65223A22323032362D31312D32355430343A31383A35322E3030305A222C2276223A327D', '1dec741940f8b8e508df66fa03a9ba63609bba1ff8d2e1d0116c9e2ff34503c0'),
('ce9bbcdfec564989a0ee3a0a9ac469cc', '2026-09-01 19:53:16.550000', 'staff:account:create', '05564b6a68e045b7b842ec84e34aff21', '05564b6a68e045b7b842ec84e34aff21', X'E04BEBFB7AA52B87C9A973E4A210B98CB5805519601B7B5340E4BB53C4BA69B7', X'7B226163746F72223A223035353634623661363865303435623762383432656338346533346166663231222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226365396262636466656335363439383961306565336130613961633436396363222C226B696E64223A226175646974222C227375626A656374223A223035353634623661363865303435623762383432656338346533346166663231222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'd14999bf05b8330f740ef1e349520471c17b82f4c845b3d65100f66112cf5cf8'),
('d64e04243f234d78a762e45b97c891ae', '2026-09-01 19:53:16.550000', 'operator:policy:publish', 'operator', '', X'F27EDE44AE22405E5968FBAF0C0535D902DE9580F302D1A986FF327B783D1F40', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2239363764366139613931313539303961333739303333313634303162366662373934623931613530353935356630313032323136313531356431653964343961222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226436346530343234336632333464373861373632653435623937633839316165222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '53c8bb2b7689cc79d6af2f6dd82e7608761eb470a88d749ba199e6413e895ba8'),
('dc9d0b1d728f4c02aea29795e4637893', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a86d0093a2224f18aeaf798cf142cf51', X'CDBB284B4CFFC1D110B472E6CAE7A7E7529AD3912F0352D9CD959692F4E6670B', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A226463396430623164373238663463303261656132393739356534363337383933222C226B696E64223A226175646974222C227375626A656374223A226138366430303933613232323466313861656166373938636631343263663531222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '255950c12e89d1456c1cf73aec9d1a5976d69c19ad222a895b389ba6c7a6efd9'),
('df3ad05d4b974d2387c8f6d7cb4428e1', '2026-03-04 08:35:15.250000', 'person:data:act', '', '96167f7aaa294243bd34a2da9aadb0fb', X'A31EC12A2852A7848E12F4FA3C593E581188FBA358E3AB854565BE50CD914382', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226466336164303564346239373464323338376338663664376362343432386531222C226B696E64223A226175646974222C227375626A656374223A223936313637663761616132393432343362643334613264613961616462306662222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'bf259bba31ccb5952f548a11d4d6a39c28203f76f17f5a45d35cb2223088c463'),
('e0d7e7b3172649c08a148246612933e0', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'F979F04EE9FE562A69FD6003BCAA65410050742D3C22B7A0C781511149DACEDC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223464346335396462643232643430623861353733656539623231383661626561227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226530643765376233313732363439633038613134383234363631323933336530222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'd340ca0d2259f87ace51cf335579923906bdcf2759dd3105249ce3a7ee773767'),
('e63f5b625a75465d8fa1290ca842b661', '2026-09-01 19:53:16.550000', 'staff:account:create', 'fd750e9557a14e61b2be9aad25ab851d', 'fd750e9557a14e61b2be9aad25ab851d', X'018D1A12DD0F3D3C7AF349BA2CCAEB77B209FA23762BF68235FFAF368CBE4128', X'7B226163746F72223A226664373530653935353761313465363162326265396161643235616238353164222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226536336635623632356137353436356438666131323930636138343262363631222C226B696E64223A226175646974222C227375626A656374223A226664373530653935353761313465363162326265396161643235616238353164222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', 'bdfb6bd46feeb4ff7a218c6c6f1444a22217a912a8f1b31a46a5a603ce283bae'),
('e89a2cd922cf4889a1b472a46d9b60b4', '2026-10-16 05:57:10.000000', 'staff:contact:log', 'b563fcb95df7491982ecab9d1a074bf5', '01a1424b8d10714db331db0da2265d24', X'5B942D86F26CAB50025BEF9D2EDA737D72801C4A7197C14F7010DD2D1C9E2A69', X'7B226163746F72223A226235363366636239356466373439313938326563616239643161303734626635222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226538396132636439323263663438383961316234373261343664396236306234222C226B696E64223A226175646974222C227375626A656374223A223031613134323462386431303731346462333331646230646132323635643234222C2274696D65223A22323032362D31302D31365430353A35373A31302E3030305A222C2276223A327D', 'caf4b6c69b8745f1dbe852f581e15eae3de2202b64c2745ce06e635e9f868f7e'),
('ea7a4c69d56d4fd583c8ebb4773c1418', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'D5C777C40E19EA4AC425C88AD28E6C68943021ADB2544C2DCD8CB7C9D936344A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A226561376134633639643536643466643538336338656262343737336331343138222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5c1fe3372d3202966641132c8d83e04e1e7b175fdf8f551d1585761410797f21'),
('ead6aef27b604b44b93e3e4b858078ec', '2026-11-27 19:53:16.550000', 'staff:account:absence', 'b563fcb95df7491982ecab9d1a074bf5', 'b563fcb95df7491982ecab9d1a074bf5', X'21DC05EB9D18B76FDEB6AD88C074157691F0B3F78F24C8C8BA5E3615205939DD', X'7B226163746F72223A226235363366636239356466373439313938326563616239643161303734626635222C2264657461696C73223A7B22646570757479223A223632356132333661343835383461303561323833343736646639373833386135227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A226561643661656632376236303462343462393365336534623835383037386563222C226B696E64223A226175646974222C227375626A656374223A226235363366636239356466373439313938326563616239643161303734626635222C2274696D65223A22323032362D31312D32375431393A35333A31362E3535305A222C2276223A327D', '50790a09673eb59dacac4c6ba43e5ba3cc0a7a1a9af572c237b6231d3e09ba10'),
('efc8a1658fa946cbb974df745b345d46', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'E1FE68F0867E1399994874D50057AE40A543612BF79CCA2B43EEE220C4F5859B', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223631306338363930643837663435386538643934613331613637303562386531227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226566633861313635386661393436636262393734646637343562333435643436222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '8969ee8c2c849651f5aba18b40bfeb4f67da6f20cce65754e9da5ef920ea1cd1'),
('f5d2483f4b774338a710346c4ccf9c25', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', X'C0E10F665C25233BD5E827B3E06DA70BA96031458CA41E332C5941756FD8DB95', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A226635643234383366346237373433333861373130333436633463636639633235222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323733333739633837383462613232393034366230222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '8cc2e0f7bbf48c93daed2e22cda7f354f24c0af4d2a81dc13a6af8ed0b3f403b'),
('f75ea842257d44078479b7ddafef8f35', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'1D1331F32C64DD969F97995773F4B04FB68B7D3C38B3912A158022D9D1629018', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A223130663861353732353035353430666238366264356166616239376566333532222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226637356561383432323537643434303738343739623764646166656638663335222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '2ed317be68e262f247fc279ad80af265ace853b65662430ca591b9d9369adec0'),
('faedb555fba740c4a706ac2d08453358', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', X'651C8761046ABF05C59374CA107C76681A977EF670079DA269BC7173960B1DE6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A226661656462353535666261373430633461373036616332643038343533333538222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323763623261363263663731613365613939653561222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '175a3d211f519d02345d15cf2be2888f37cf8621c443cac9afa776512002c8b3'),
('fb744ec231b040578578bb789f14d254', '2026-09-01 19:53:16.550000', 'staff:account:create', '625a236a48584a05a283476df97838a5', '625a236a48584a05a283476df97838a5', X'05C90193C25D565FE6A7BAE41FFEDFE67CC1BEFD9C1364B5F0472B69328C91C5', X'7B226163746F72223A223632356132333661343835383461303561323833343736646639373833386135222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226662373434656332333162303430353738353738626237383966313464323534222C226B696E64223A226175646974222C227375626A656374223A223632356132333661343835383461303561323833343736646639373833386135222C2274696D65223A22323032362D30392D30315431393A35333A31362E3535305A222C2276223A327D', '3bd33efa09ef5b0666c5d6cb8c3da8b7733c8c5bf4e1844db2960c10a20b994d'),
('fed2ee22ff8d41afb7ecef7ce0b639e9', '2026-09-01 19:54:16.550000', 'staff:routing:change', 'operator', 'a943b56392e24b849a9204bedbd75f1c', X'F1F8EB6847BD73734D8C6929469EA31710D67D36F86976056D6C11988D09F4AA', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A226665643265653232666638643431616662376563656637636530623633396539222C226B696E64223A226175646974222C227375626A656374223A226139343362353633393265323462383439613932303462656462643735663163222C2274696D65223A22323032362D30392D30315431393A35343A31362E3535305A222C2276223A327D', 'e554f6a38f24fd02d133bec236c2d071dc6f9aaa62a3d523af2fbd1bf422d983');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d27017a3232a41417caa9c', 'given', '2808799f9eee4e1c837d0181ee525776', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5a2226d67ad939efa83051b54191c82895e8dee51b5ccedf649304870cdc18fe'),
('019cb7f816d27c40bab99004f347a27a', 'given', 'ae68b1526f9945e285e7d7cdb1f49b5e', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e7f1eae5ff2925841227260f3c164f890636c3e2f8421c5b5857ab85e490d181'),
('019cb7f816d27f13901746a5002f335f', 'given', '96167f7aaa294243bd34a2da9aadb0fb', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '02a4c2d8e6312857f428ba1b2a0c71746062d3662bf30666c982d2233a920e2a'),
('019cb7f9013273a895dc0a7bc073e22d', 'given', '96167f7aaa294243bd34a2da9aadb0fb', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '11908a671ba2942dc5322612579a37a14608fc23632fc28f85a113a4c7501397'),
('019cb7f90132754ab48e18df9073be56', 'given', '2808799f9eee4e1c837d0181ee525776', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5a4a08b27e5ba3610af129c00d4090eb7a0f538c66ee84b70f68989a9e64fef6'),
('019cb7f9eb9272fcb0d783db4a4982c1', 'given', 'ae68b1526f9945e285e7d7cdb1f49b5e', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2fc683d78361111ed7dce5513c114629cc2406c3f825fcb3b19ed87026b4febf'),
('019cb7f9eb927ca2aa92060ce310bbc4', 'given', 'ae68b1526f9945e285e7d7cdb1f49b5e', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3d8f90f0afa967290b4c70d4bd3dd6fe141aa2e5461c3e40b8e80ea4c839a18d'),
('01a1424b8d107e1f8e8ffce18442c561', 'given', '827367d8dbc1444994e43b273e579059', '2026-10-16 01:20:10.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'a3a21487669695894df80846400a00cb9d2ba4a1e4a1389327460f4fe8fe548b'),
('01a210ed83f875f798c4ca38c9610673', 'given', '49b220fd82c34584ac3e3330e709ca64', '2026-11-25 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '4f118bb56df46b3232cde64f5ff7131c39010e571148530f75e39036eab22907'),
('4c2073a6f2374eaf92e4f67f1517e6bc', 'corrected', '2808799f9eee4e1c837d0181ee525776', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '03e7064578476805ebc6ddc50a931ee94cf91f7746a68aae6df3e7d260a135a4'),
('8f8eb63ec1414758aff0eb93e05998c8', 'corrected', '96167f7aaa294243bd34a2da9aadb0fb', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '384d474ae9d1fc6ce854120271ea191035a97d8ef6bf2ba4efea27827fb448dd'),
('9e7f81015bf342ae8639e46ab5fb187f', 'withdrawn', '827367d8dbc1444994e43b273e579059', '2026-10-20 01:25:10.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', 'a060a0b99b7a3384c7ae27211b5bc5ca70d05a3c1ee59b287ad12c6f348acdc5');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('4a59f3d5d8744411be1e13cfe2dc6fe8', '2808799f9eee4e1c837d0181ee525776', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223461353966336435643837343434313162653165313363666532646336666538222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A332C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A223238303837393966396565653465316338333764303138316565353235373736222C2270726F706F73616C223A223332663231386235313732333431633962353432306437393164326435343133222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('4a59f3d5d8744411be1e13cfe2dc6fe8', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('32f218b5172341c9b5420d791d2d5413', '2808799f9eee4e1c837d0181ee525776', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '4a59f3d5d8744411be1e13cfe2dc6fe8');
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
(1815155727616000688, 'gdz-nnez-wgzc
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
gdznnezwgzc'),
(1815155789056000867, 'gdz-h6nc-3vjr
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzh6nc3vjr'),
(1815155850496000180, 'gdz-vby5-hjkv
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzvby5hjkv
2082110000'),
(1815155850496000556, 'gdz-daxh-qe6x
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzdaxhqe6x
2082110000'),
(1835124336640000292, 'gdz-tdx9-cd5t
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdztdx9cd5t'),
(1838674258944000880, 'gdz-vc3r-wqtv
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzvc3rwqtv');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A426841704F376E52795A6175733948623749484538612F466768585A6B654B332B736276764E62474C43453D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444369422B48645471732F46495477536965304F3147314E7333464A68326D4F43477872375465363061615A62537664664E356F75776B765965564C3577584F457675485956672B34706B74736C4B41434C51334867733D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '99544df4df331f4694e70512c7f8b5eb0307b43437a5856a9ad0e792f1989814'),
(1, 1, '5c1fe3372d3202966641132c8d83e04e1e7b175fdf8f551d1585761410797f21'),
(1, 2, '435980f50281b45718c84e6dc7a60bb233a287a52b1bb917d2dd2cb94151ccd9'),
(1, 3, '6bdb31310c7e12d6a1d02f2fa02034bf575357879ab1f8ad42f69d01dc73dcaa'),
(1, 4, '175a3d211f519d02345d15cf2be2888f37cf8621c443cac9afa776512002c8b3'),
(1, 5, 'f33147b1941f5af6dd678c46d6766d2b4b4bdc07851c7780b11edcfffd31b81d'),
(1, 6, 'ffcc21018e8495e929401beef2ec6707c5c09a669896461af056cf913e752844'),
(1, 7, '21ce42ccecd42223c1a3ab566c45b130edd4125d67675e386f21b4b2986885f1'),
(1, 8, 'c0e5970be3c21ce48701a9a430ba62d587c991c36ce7af2140dac3d74d147347'),
(1, 9, '0350fe940de82126e1f6e33321fef04150963b77a609fdb03b229e75b2c8afbd'),
(1, 10, 'd340ca0d2259f87ace51cf335579923906bdcf2759dd3105249ce3a7ee773767'),
(1, 11, '5fdc284bf40228e96ec5132bb8d32ec2e90420bb06d1fc2b5e61643a3eb58ee5'),
(1, 12, 'ed3b56fa99976976c751a2a927f3b871dc2a80ba313028716b3728d1fc1c2746'),
(1, 13, 'c2a749c190ada2c6ed5a11bad1ace87445fd4716e4fd6120c99df68603026062'),
(1, 14, '77b3c7a4dabb85e79b9b8f251947c91f69dde359e033e2c4ee9c1c7c5fde617b'),
(1, 15, '02a4c2d8e6312857f428ba1b2a0c71746062d3662bf30666c982d2233a920e2a'),
(1, 16, '3b9ef8e027a10d77dd35b663629fdcc111e2f76f5bb2e5960a282a7fd3cee863'),
(1, 17, '5a2226d67ad939efa83051b54191c82895e8dee51b5ccedf649304870cdc18fe'),
(1, 18, '69bc6e8ad3ff4954a772e5c1fc81d9e69fe3a314a309b787f215e9869709e600'),
(1, 19, '7d94087688ff119faf2119365b830e94aa4a1b4716a2cb12d6a625a5db3889e0'),
(1, 20, '3ced8ee2414f1f0fdecb2154c69de229a8c8b19c131ebcb1467ca0be0b1c3e25'),
(1, 21, '3e8431661c9371b95fc30cecac7280908e7a221cf43ff919f2a05bde4bf2afbb'),
(1, 22, '865ea4d33245d39104ffa649d0f31bf87760311b68a751137f3d9790560d8b02'),
(1, 23, 'c0fd375a5a8770802f5b08cf3d65f2d9eabc10903414374e7d96ee93ab6742cd'),
(1, 24, '1551ab849a5ad697d66eb62a3efae78af412a2fbdc0fd39c718cc30f6b6b0324'),
(1, 25, '11908a671ba2942dc5322612579a37a14608fc23632fc28f85a113a4c7501397'),
(1, 26, '5a4a08b27e5ba3610af129c00d4090eb7a0f538c66ee84b70f68989a9e64fef6'),
(1, 27, '2fc683d78361111ed7dce5513c114629cc2406c3f825fcb3b19ed87026b4febf'),
(1, 28, '3d8f90f0afa967290b4c70d4bd3dd6fe141aa2e5461c3e40b8e80ea4c839a18d'),
(1, 29, '2ed317be68e262f247fc279ad80af265ace853b65662430ca591b9d9369adec0'),
(1, 30, '8cc2e0f7bbf48c93daed2e22cda7f354f24c0af4d2a81dc13a6af8ed0b3f403b'),
(1, 31, '98654f6852ca2b70e1a89964b44cf85fb87556a9fd36c1cb4eade195c2ee4072'),
(1, 32, 'b501f301cb973949c1d5e76915214f6579836f77f8aab417647679044ae0b0b4'),
(1, 33, '8969ee8c2c849651f5aba18b40bfeb4f67da6f20cce65754e9da5ef920ea1cd1'),
(1, 34, '6f32bbe7c740b394a1d771edf1ae181e1af6fd0575c3dccbac8322d4e1b3358c'),
(1, 35, '03e7064578476805ebc6ddc50a931ee94cf91f7746a68aae6df3e7d260a135a4'),
(1, 36, '384d474ae9d1fc6ce854120271ea191035a97d8ef6bf2ba4efea27827fb448dd'),
(1, 37, '0850a8e55b2b8a1e1818cf6cd9b18dbc3ef0e65d7bbe48fbfabe83210491da39'),
(1, 38, '715a0721c971377b28f58cf5ffc4cefd6adfa4880bf992a5f74a193148ba6c48'),
(1, 39, 'bf259bba31ccb5952f548a11d4d6a39c28203f76f17f5a45d35cb2223088c463'),
(1, 40, '76220a611d4873ff3531fb7e889ca0533af6444c052deced4372ad9dcc034ff9'),
(1, 41, 'e842755d4221a76206f7419877ab439ec1e58dc8b1195540c29b4a8d3f7b0cde'),
(1, 42, '3bd33efa09ef5b0666c5d6cb8c3da8b7733c8c5bf4e1844db2960c10a20b994d'),
(1, 43, '92a925135018c090d5e005d8d546a72546d434e7349cd21350b767f43db785ea'),
(1, 44, '46a6c205d70b36108a629a62d7a1cfdbd5c5a9392053a9fc9bc92796395c390d'),
(1, 45, '2d29e9b2684963b7e7fde359674137972f5946a6bc966859df8613776b365160'),
(1, 46, 'a19ca3ca547ff1f166aa1a7169052938596dcae0750f821265c2b9f2525ec3ae'),
(1, 47, 'a847bf24cdb920b4897bc8541a7409a544a0d9f8900aa716d710497d245a8892'),
(1, 48, 'ccfe5434a81037e2c4086a8a145a488ba7b182507fc86fc70d935249c70b9e36'),
(1, 49, 'bdfb6bd46feeb4ff7a218c6c6f1444a22217a912a8f1b31a46a5a603ce283bae'),
(1, 50, '15a93c024093f14ecbf84398a0929d89c5f934ba5d689329580f3944f840c699'),
(1, 51, '59befb397d64ba96f7d77d3b0ba2ad273372d9d6df45297f94304bc0c152a345'),
(1, 52, '48f72a2309686795bfe2d30f753addadfde9b69e02abd4454a4542f949933bea'),
(1, 53, '5b7642d142be361114cd6e2eae5a7882c19135ea561df1bd874d88ccdb50b3d5'),
(1, 54, '2004c2434b44ff07ecf4b2cfaf6e4640252d0a7a470608f0a45e6fa0a4e8f509'),
(1, 55, 'c8c32e265a678eb8b61a3f2b68e05f592309b0e54997f04c80ed9c9ceee44045'),
(1, 56, '53c8bb2b7689cc79d6af2f6dd82e7608761eb470a88d749ba199e6413e895ba8'),
(1, 57, '1c0c3cd68168c0e4b422d313b556b1896694a81601792d7a7105f0feb51aa632'),
(1, 58, '3abafdf01f203e5519e24126f00bd4f29ff87bf647c49166fa7b85b17f06072b'),
(1, 59, 'd14999bf05b8330f740ef1e349520471c17b82f4c845b3d65100f66112cf5cf8'),
(1, 60, 'e554f6a38f24fd02d133bec236c2d071dc6f9aaa62a3d523af2fbd1bf422d983'),
(1, 61, '74e6d28fe9f913f31ea5d22289f0a560207d8265c12035399c841cc111be6755'),
(1, 62, '11817d5ecd74e396cae981e807ba881157ba6158d08ecc4f192dc3b7e845a736'),
(1, 63, 'a3a21487669695894df80846400a00cb9d2ba4a1e4a1389327460f4fe8fe548b'),
(1, 64, '6ab9f2ea922bcd56b8a8dda057a9bd9c28e9af800604d64c83991edb2659c1fb'),
(1, 65, 'd56822860224e14abd767b5c48fec6a5b68fcc529a496d8875d25826084e5a63'),
(1, 66, 'caf4b6c69b8745f1dbe852f581e15eae3de2202b64c2745ce06e635e9f868f7e'),
(1, 67, 'a060a0b99b7a3384c7ae27211b5bc5ca70d05a3c1ee59b287ad12c6f348acdc5'),
(1, 68, '52e700961cbc1cb7008fdf599b4b7b6ff172aa6869eb362fc685c43329b391f5'),
(1, 69, '4f118bb56df46b3232cde64f5ff7131c39010e571148530f75e39036eab22907'),
(1, 70, '1dec741940f8b8e508df66fa03a9ba63609bba1ff8d2e1d0116c9e2ff34503c0'),
(1, 71, 'e669bebbadf77c6a767ca995692f21ecb319c7293b61f2023d732043c3c416cc'),
(1, 72, '377cae8b1c7bf1e03c68b7d3a4292a54ae412bfa08bf13e5479e129efe11b4f6'),
(1, 73, '526352f548e8a2effa81f47b6a486cf41f1d36ba6f0035379667f5c24ef76bce'),
(1, 74, 'c50e3eeb01c7edeab09767f16fa344bd2abe4151059d3bf395fe05096c7c2c43'),
(1, 75, '3df9ba79b9dbfdeed0407566fddfcb1cef7473818122765a068f5befb52e112b'),
(1, 76, '50790a09673eb59dacac4c6ba43e5ba3cc0a7a1a9af572c237b6231d3e09ba10'),
(1, 77, '255950c12e89d1456c1cf73aec9d1a5976d69c19ad222a895b389ba6c7a6efd9'),
(1, 78, '38dc8a94df354bdbe50ebcc8d74c19e0a8f75ff1e6f224027a761206f6bb9288');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d27607bae3ce80bf557f36', '2026-03-04 08:30:15.250000', 'e7f1eae5ff2925841227260f3c164f890636c3e2f8421c5b5857ab85e490d181', X'CDACD084E81CD1C4C6803D56CD6FF9613E0D8FBC8D406D9B8912126033390975');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'34BABE7BC7304390A2215A9FDB725A6E2F6E6B094F4A732C941A25B21899A00A709C8CBDD5EDA37C153BA3B6803F0E4157E41BBCD20B84FA3EB26A95A76D0E160581FEC42DC5B17BA60882012D15EA1F41802AF6CD51F7D997C26FEF6AD36CC8D2B35F3D5D3749AA75BCB599378688B7CBDBA0D738682CF97B1B3ACA236B38F81EC09141315A357570EB7A8933623B86E4791476D74E92F35325FBFB116EB298C3654967CBED1BD2F935BD9B962CB4C52BABC296583F89308BB446B6FA392D8D40000031EFE289D0016F34997890F737FB601657F56FA92A2A0D087969303822B86CF14330B5902733D1C724550A4A142CB27C4D88951CC67F328AB5A95D35212FE6D690EEF1028E613C716AD699E73071655402A46BFBA9EBF4ECF8422FEAB82E85F774EB68002D1B7CDC867D395A5C264D23B89CDEBBFDDF0A91CBECBCFA57B92C6A631A346B03A23A8661D1C76C8FB3BBC9C1AC6650B9F748400A660D0E1993AC43F4BBEF5FD88667FA27BA0E5F19FA232171943843ABB87B8D3CF8C55478F78658D705F38B63C1D300702AA9398788EEA41DA2BC4B2C4F936017131CC4BE7AC10AF568145C113C8A6E1C02AA9578EC628C716E378DF80AAE4ACA54B35137815C8DB7C53D50854CEF9F53E89BE019FCDA8DDC4F4EB1856517A2BB18069E404262339AB6B00B2165998D74B6FFE20513ECD72C3C98F847F70E95F7395F988FFD8656171910F80848B72EF4EF5FEC6AD22FB0922B52950A50B08D6C3574703382693B960D88594DAF6AA10465E0CF6C846DA68B108074D81E894F27E40D67364DFBA482EDF924C403B403F3B6DA20CEEA9BD97E15D06B9BFCDA4B5C8D344DA28EDFB07958977F9E5B25ED69857FE4846CC5019AFF5D78DEF367FD617CD1D8696001378C54576C370B195792C8638A945BFAE7E22D1513A1B8AD99443F448A019F6C7A57514B0B701E96977FEF5C3E5FE17480A1AAD7F9DC267052326D70BDF46D1C298F06D699DFC4DE03AC24610CB882CF482A50E3802872158CC029BA516FB72177BB0C5D99CA669144EB70007709C72A7A2B08845480E48EB0AD4A15EC1450D487CEFDB42436AD615EE77FC1373B4F30CDDBD1F5878E255F034C759008C29B5D026D76C8905BC20FCBBA1A3D1E803B452551938F5490EAD9A46F9A015A47B5D91EE05EA249CDFB3F6ABBAAE447842ECD566792143E41B9A1C22C46CE221A28D2C7FAEEA0962D9A331E8153961D266A3A2591F2180F3E99D52CDD096B3DF6D52B482CE81E6BCCC04F1768EE6E22D55FB0EB65C256AB66EE759E58A8E9358EF4098551B8D16ED25728D9AD3BBC9F0B14589A3E36C8D650B2BABA5B17E8D532AC9BF32C1F06C6C036186EFC16D240BE18AD550B9D5F58B85E7344C0FAEBF14E843BD189C643F377E12FB4E0760F82421A153F93420E17577D4C6C50DA3DA03CA7BB8A1B81CA966F617FE454404A2CCC67453FA4D57E9F74EA80877353233EE38FFD9C817420B61699FCDB0585780514257EC24CBE7E1946765D733288A2EA274F2A5BBF9122869726B0BAFFAD640F9CBB2E29DDE9B93137173A873CBB4162C91D20FD9B4B2C21DCC55672A2CB1DE98F9CEC0FE6817537DA908C47145A47FAFCDC0F5A9DBFF689C3656A42DF8640CB95E786487A72B63C23829B116C04D903D37E74226FCA9F2DB598B3361C8AFA9140544CBCA04CF76BE71E8AED810E1D4D23AD44AFCCF27EE73E9B12E2B494D24B0D17187F3A4E2929B48FF3B79F5327929145B80AF7D93BB43BBEF157DC957B6BDB4A4B50F9B32701B15E57BB37E24A0A2654D1EEA1AB203331C467C6235B460B21FF0F56D6773F47287FAC62BE58FCB37F9599EF4BE7A1CD0EAFB21B9D79DE13E19482BEFAE2C081C763532B7BA36EC44F20349894FDFF5551F6CE459D80EB76BB0F8CF4651C0C9101683D8F4ACB92FA2FAA4B818EFC455165253E0CE80B55E38B52BBEC4084F755ECA28624823049FB44442F323E3E904656EA92E61F6D48651BE74871EAA6EE6C43AB889B8FDA5F8B6707717F076253CF1DBF4DC14292BA2DAFF36A38C66414FE64346C87401846A18790C9C3B23F1304409E7F54553B862DF5485E4EA776D93197C75C348DE80A956620933E21979DE8069E213824D0619F6E370C1AC9BB1071232857FAAE01D0811884AB0A9FE5141FD83B78823469AE7948FEDAD7158B22C5330699C610BC16388F8E029681B2F150FC596CBAD51321D2F6BEBC35942829DB7ADBDBC6D35975BF60C32054ED94EF44C1C61DDC887C7FD5F02F5DCE8AF7A7B0508616AE90CF55206EB3BD9AA2453BC6294F9748E9DDCF753E82DF0F7296A975CE5918A03B8040055307CA2154C30E4FD173A933D625B1873C476FE28AC8B8DDC3C2E54353278C193567C1E1F87C132A953949C43D3C5C4D76574B63AEFD16A6F78A802D3DB6FD615F95A4ACE05A5A651D896D24045C9AB17041678F7FACF71496F3C20B954BA2B570EDA8323022D6E2A4BD10D95C4C2823FA3886F3C5048095EFBA083C4D446A30F53C2A0B8ADF1FE373C272BE585A98B8156F20E3C528788B485EE937C7839EAD28233E862FBA1F5A5CD4396D3503D56EA55321A2CDCE79BD8F2FB7B976EC295005F178D96C6618B2B7B044E1A79886A6A6E5A57524950BFB998B52E4647DB787ACD258918D15E9F81973083CAA71CA87E2150B1FB34C9B0D1EC77101B31E2119307832CBBBA25C1CA862C7880DF98C347FC4685910D47657009626C7F9B5C26B3A24D872124E63393A3F89E4CE920C9193D30BBF027C3DEDD561A27EFD65F40BB9C552C818269EFBEE08C07098517B90865490EA93EFE515BD2350B307BB96C56AAFD72CCE188C9376E1770889F771D04D83193A610CDDD10256545D9EA38BBDFE4684DEBA701B92813BF4404C31AD5B784DEAC0B8AF7BEB0AD76CCF058FB6A8A03E41C4581E2343EF3025D6D8278156BD94B76A471F2D34E2D5D9C9319E2A20DC95DE91D352D8C9232FD27B3085C5D316C2857EA1617AD3E9AFC853F8BD4A74C13C50B82EC5F3610B367B31ABD0ABC8142F998412D0ADF84AB1FEC0B8E74E54664F90D593D41BF882F1639E6A7C3AC1290F2FBC96E452A2AD874FF6546FFFDB0F49312413D616922FBA25B7E57B0B498CF24102FF5CD141D8992F680F1E970B719FC875256A7338D73C254099204B3190AC24B759B2D4FC0E8A7C5D567A5E3D911AFE7BDF2ABA88D6313F65998B6EBF957E79542F37B5C947F17EF147DB9E7815BC6003D74F06BDEE882822E1E1BE7BE1B103C172AEA2AE8441A0857E77B92226E62A0E3BD7294BD46D5B60EB4A43081134B716025065CE652D8DEBAA0EEA0AC48A12B3865F821C1A152E34647A159F3DAD22F28884807488B6B93A1629F96BD3ECB32DCDA70C9B1BCFE82ADE6D6485056139F4BB14A3C6D6BC9523B447411CD7E2B979CFB7438BD131533137084CEFBA7FAA7779F5DC87125D260CB45AED5AF24529C4677DA4894F415769C5F52771B819DBC93B41CFD116BD44D85D5BDBA078DE3C88B5381EBF53F38A0D2687FB73BCAC4645A6ED1907389ACBA0019A81AA79');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'a86d0093a2224f18aeaf798cf142cf51', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'e3302228d6e249a9b69fbee90005f479', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('49b220fd82c34584ac3e3330e709ca64', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51.000000', NULL, NULL),
('827367d8dbc1444994e43b273e579059', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10.000000', NULL, NULL),
('96167f7aaa294243bd34a2da9aadb0fb', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL),
('ae68b1526f9945e285e7d7cdb1f49b5e', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('4a59f3d5d8744411be1e13cfe2dc6fe8', '2026-03-04 09:30:15.250000', X'BE88DCF17475B0F62C00E165A1D3F23E4A49073A296CD6C1E41DE2CEF9AB7E7E', X'7B226964223A223461353966336435643837343434313162653165313363666532646336666538222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A223238303837393966396565653465316338333764303138316565353235373736222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2230336537303634353738343736383035656263366464633530613933316565393463663931663737343661363861616536646633653764323630613133356134222C226964223A223463323037336136663233373465616639326534663637663135313765366263222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2264373330373932623436626332646161343661656161306665616631326663383662616561653437643162636139363664666435313966323263363662376633227D2C7B22636F6D6D69746D656E74223A2235613232323664363761643933396566613833303531623534313931633832383935653864656535316235636365646636343933303438373063646331386665222C226964223A223031396362376638313664323730313761333233326134313431376361613963222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2235316461363632656563333765633036633061316234326463633330313735613663323862373535383533393766643065323665373163663262353034376135227D2C7B22636F6D6D69746D656E74223A2235613461303862323765356261333631306166313239633030643430393065623761306635333863363665653834623730663638393839613965363466656636222C226964223A223031396362376639303133323735346162343865313864663930373362653536222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2263383133623662313736346638313763646337653034333861613831626661336462313933323339383733663061303436333337313235313231303838333264227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', 'e842755d4221a76206f7419877ab439ec1e58dc8b1195540c29b4a8d3f7b0cde');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('26912acc776b431eb6b67ce7fca00be2', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 19:53:16.550000', 1, '2026-09-01 19:53:16.550000', 'published', '', NULL, 'operator', '2026-09-01 19:53:16.550000', '', 0, 1, 0),
('e57e773f9e94494eb13588d4af1ba217', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 19:53:16.550000', 1, '2026-09-01 19:53:16.550000', 'published', '', NULL, 'operator', '2026-09-01 19:53:16.550000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 19:53:16.550000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 19:53:16.550000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 19:53:16.550000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 19:53:16.550000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 19:53:16.550000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 19:53:16.550000'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-09-01 19:53:16.550000'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-09-01 19:53:16.550000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 19:53:16.550000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 19:53:16.550000');
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
('a58bb33404924079922fd28f44356a30', '827367d8dbc1444994e43b273e579059', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10.000000', '2026-10-20 01:25:10.000000', '2026-11-20 16:00:00.000000', '2026-11-10 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('4e1572be11d9462d9098eeda22a3f6e2', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["625a236a48584a05a283476df97838a5", "b563fcb95df7491982ecab9d1a074bf5"]', NULL, 1, '2026-09-01 19:55:16.550000'),
('5627c919a88d49768c55c2d746213fda', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["f84636dfade343cf8d4cdb8c51ffd332", "05564b6a68e045b7b842ec84e34aff21"]', NULL, 1, '2026-09-01 19:56:16.550000'),
('9caf8e51e9b5461ca596acfc5c1447a0', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["b563fcb95df7491982ecab9d1a074bf5"]', NULL, 1, '2026-09-01 19:53:16.550000'),
('a943b56392e24b849a9204bedbd75f1c', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["f84636dfade343cf8d4cdb8c51ffd332", "05564b6a68e045b7b842ec84e34aff21"]', NULL, 1, '2026-09-01 19:54:16.550000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('05564b6a68e045b7b842ec84e34aff21', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 19:53:16.550000', '!', 1, '', NULL, NULL, NULL, '{}', '772af45e61d242b7b1e7fe62f22152d6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('2e239cfb52df401fbabc0cefa8502515', 'Lin', '0a432405d28446e686f3de2f554a39e9@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '4c5bcf37005749619558cb99e773c6f9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('625a236a48584a05a283476df97838a5', '林示范', 'lin@example.com', 'handler', '2026-09-01 19:53:16.550000', '!', 1, '', NULL, NULL, NULL, '{}', 'd992b028c19f4b32bb17ad361d83a0a1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fa8c0efb67a46a5b34243b35212ce1c', 'Lin', 'f77570b1e06345939d39b777ef4bf287@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'd6b899f345d748dd86eaef9a6aa0b901', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b563fcb95df7491982ecab9d1a074bf5', '何样例', 'he@example.com', 'handler', '2026-09-01 19:53:16.550000', '!', 1, '', '2026-11-28 19:53:16.550000', '2026-12-09 19:53:16.550000', '625a236a48584a05a283476df97838a5', '{}', 'e8fda49c9d8a4f108e68362d92fc2c74', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e3558995f8aa4588a37a387a18befe09', '周范例', 'zhou@example.com', 'reader', '2026-09-01 19:53:16.550000', '!', 1, '', NULL, NULL, NULL, '{}', '69b314763d26485c9612adf54176110b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f84636dfade343cf8d4cdb8c51ffd332', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 19:53:16.550000', '!', 1, '', NULL, NULL, NULL, '{}', '5ca0a5f2a2ca40e7a35da41826bf60e9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fd750e9557a14e61b2be9aad25ab851d', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 19:53:16.550000', '!', 1, '', NULL, NULL, NULL, '{}', '83dd5ad8b96a4041bf01a1e7d2b9269e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'0CDB4DE440D6492A8D9CF1C0E62D7742C29B654602DD1023610A0E5B97D08E6A', 'he@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000'),
(X'2174EDFD1CDB6497726ADF916A28F0B184AAD8A9497CB735DCA51FFD93CADC6D', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000'),
(X'6ED4027F698427C6BB9CF9A70357EF8EB353BE12B12FA5DBC483B8918D5AE8BE', 'lin@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000'),
(X'A85316828B86673AD31DD6FA4D8415382A3BDB089D61D393B265310E2C0EA064', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000'),
(X'B047A6B17C0F63B001E4992BB5CA3A1302222E0690814B3B0BB231416CDA1DD4', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000'),
(X'E1E5580B31EE0A97127FD198032A4D1C1EDD8B5F237487C6BFE2A41C5F2B7E6C', 'maya@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.550000', '2026-09-08 19:53:16.550000', '2026-09-01 19:53:16.550000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d275c4bbc611b18ef5db32', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d275c4bbc611b18ef5db32', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f816d27c38869c89d1ccbe7864', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d275c4bbc611b18ef5db32', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d27017a3232a41417caa9c', 'cookie_policy', 'given'),
('019cb7f816d27017a3232a41417caa9c', 'privacy_policy', 'given'),
('019cb7f816d27017a3232a41417caa9c', 'updates_email', 'given'),
('019cb7f816d27017a3232a41417caa9c', 'updates_phone', 'given'),
('019cb7f816d27c40bab99004f347a27a', 'cookie_policy', 'given'),
('019cb7f816d27c40bab99004f347a27a', 'privacy_policy', 'given'),
('019cb7f816d27c40bab99004f347a27a', 'updates_email', 'given'),
('019cb7f816d27c40bab99004f347a27a', 'updates_phone', 'given'),
('019cb7f816d27f13901746a5002f335f', 'cookie_policy', 'given'),
('019cb7f816d27f13901746a5002f335f', 'privacy_policy', 'given'),
('019cb7f816d27f13901746a5002f335f', 'updates_email', 'given'),
('019cb7f816d27f13901746a5002f335f', 'updates_phone', 'given'),
('019cb7f9013273a895dc0a7bc073e22d', 'cookie_policy', 'given'),
('019cb7f9013273a895dc0a7bc073e22d', 'privacy_policy', 'given'),
('019cb7f9013273a895dc0a7bc073e22d', 'updates_email', 'given'),
('019cb7f9013273a895dc0a7bc073e22d', 'updates_phone', 'given'),
('019cb7f90132754ab48e18df9073be56', 'cookie_policy', 'given'),
('019cb7f90132754ab48e18df9073be56', 'privacy_policy', 'given'),
('019cb7f90132754ab48e18df9073be56', 'updates_email', 'given'),
('019cb7f90132754ab48e18df9073be56', 'updates_phone', 'given'),
('019cb7f9eb9272fcb0d783db4a4982c1', 'cookie_policy', 'given'),
('019cb7f9eb9272fcb0d783db4a4982c1', 'privacy_policy', 'given'),
('019cb7f9eb9272fcb0d783db4a4982c1', 'updates_email', 'given'),
('019cb7f9eb9272fcb0d783db4a4982c1', 'updates_phone', 'given'),
('019cb7f9eb927ca2aa92060ce310bbc4', 'cookie_policy', 'given'),
('019cb7f9eb927ca2aa92060ce310bbc4', 'privacy_policy', 'given'),
('019cb7f9eb927ca2aa92060ce310bbc4', 'updates_email', 'given'),
('019cb7f9eb927ca2aa92060ce310bbc4', 'updates_phone', 'given'),
('01a1424b8d107e1f8e8ffce18442c561', 'cookie_policy', 'given'),
('01a1424b8d107e1f8e8ffce18442c561', 'privacy_policy', 'given'),
('01a1424b8d107e1f8e8ffce18442c561', 'updates_email', 'given'),
('01a1424b8d107e1f8e8ffce18442c561', 'updates_phone', 'not_given'),
('01a210ed83f875f798c4ca38c9610673', 'cookie_policy', 'given'),
('01a210ed83f875f798c4ca38c9610673', 'privacy_policy', 'given'),
('01a210ed83f875f798c4ca38c9610673', 'updates_email', 'given'),
('01a210ed83f875f798c4ca38c9610673', 'updates_phone', 'given'),
('9e7f81015bf342ae8639e46ab5fb187f', 'privacy_policy', 'withdrawn'),
('9e7f81015bf342ae8639e46ab5fb187f', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d27c40bab99004f347a27a', X'367E314E05D37EBFE55ADE748BC250DB2FF9B6D2E3FCF2A7E1A217A3AFD7DBD0', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262383237306266396165373461623965353839663938353835333239363439663365616437646338663433663335323664663862313461383366633130633030222C22656E7175697279223A2239353333643933396638363533393835323864636361656431663137373433373937316132646664323538353264633031356366633931316462306439366134222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323763343062616239393030346633343761323761222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226165363862313532366639393435653238356537643763646231663439623565222C2270686F6E65223A2266393935316334343262313836646532376431313566306436333230626562643262613466343535323134623634386136356463333136383266393463636237222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27f13901746a5002f335f', X'CBF0843048ACB672D58E2DF5E2DADBB54BC9E3FF2CE2DE7E1296833FFB5B6104', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265663361323961613131353236376635313731373066386234653461396335383234346631633437333139366536663039343265393132323566313065366264222C22656E7175697279223A2232356166656463393164353663306162323738643264616435663266666436393532383064663863313833393734646136663662346263386166623865333131222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323766313339303137343661353030326633333566222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223936313637663761616132393432343362643334613264613961616462306662222C2270686F6E65223A2266396630333738383039653335663338666639353866343362373236393536623730643930373835643463616633346631303832633731363936633965303234222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f9013273a895dc0a7bc073e22d', X'373CE53C76D8C7A59FE54E542172767B14614ED137053217A2EFFA86A96D6D39', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265333766383266663330356264653033373864363133323730326666326632373435633636643866636334366536313135396531636436643730313038373630222C22656E7175697279223A2235363936643938363162313433383236366265613564663031363461666161313932313231343133326264643931656266393633323266326365313238623865222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323733613839356463306137626330373365323264222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223936313637663761616132393432343362643334613264613961616462306662222C2270686F6E65223A2234306461326439383866626532373331663065613730336230653830353635333165333836613566326466393265343562333332353063663532306135643837222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb9272fcb0d783db4a4982c1', X'A1C2404A97F51349BD3CC150C22FA88D8E192A392F7EB17BCC2588397DEC92C1', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239633231393137333038333664376362643565643936373931633566626639323830373530643634653233613265303733643337383131393261643464323561222C22656E7175697279223A2239666166356432393738376635653461316537383364666235633232326337636137383334343139336331386562376630363033633864333630316164653430222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323732666362306437383364623461343938326331222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226165363862313532366639393435653238356537643763646231663439623565222C2270686F6E65223A2233306135393664336439373635616534393464633338633735656165323237353436366531386462636138383237333564306337636261656463323434383639222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927ca2aa92060ce310bbc4', X'EC9572A04D408B2AE690211E3AB7A7BCED0DD0FD7F3722D7C036D56E1DB96ADB', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2234333161343264376230303161626532306138363432306133653537363038363662663332343463653230663334653661316333653964383438313566653761222C22656E7175697279223A2263346435393638316265393137383738616436643436343165386633633632316635386462363436366264333134363331623363613038346563633864623361222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323763613261613932303630636533313062626334222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226165363862313532366639393435653238356537643763646231663439623565222C2270686F6E65223A2238363866313331323633386631623361626438336130343831613963313630333739373238353730356631313166336132663739333339633432383966636234222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1424b8d107e1f8e8ffce18442c561', X'5343AF2BCA6699C390013DBFF62B972CF7EFD5CF470E07C90F354AB53114B03F', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2239653565396634373731306333333066383264653161306363393164626266386362343062363336306635326462636538313362656231356664656362306233222C22656E7175697279223A2230366364353132653230373464366363383633356634313863636566633831653637643462663666353634303238376136306336613363316432633162346336222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613134323462386431303765316638653866666365313834343263353631222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223832373336376438646263313434343939346534336232373365353739303539222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31365430313A32303A31302E3030305A222C2276223A327D'),
('01a210ed83f875f798c4ca38c9610673', X'0FC071844C1F18FECB7AD30FBE0AFCFD13F87E8022B8F91482552D7283DDBD58', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222C2276657273696F6E223A317D5D2C22656D61696C223A2230643839613532623832376564356362306438396162623230343666373132346439636531343237346333383466303464633132303235356334386262383335222C22656E7175697279223A2233323837386134313335343866656634393037373035666666653431643064336564363766303838613738363863646532363462343635386237356533643262222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613231306564383366383735663739386334636133386339363130363733222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223439623232306664383263333435383461633365333333306537303963613634222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32355430343A31383A35312E3030305A222C2276223A327D'),
('8f8eb63ec1414758aff0eb93e05998c8', X'9F029831388264404E18C9467ED4E740501D85EB20507522C19FBC9D32BB1396', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2265613931613966646361643037663430326663346538306666643831666463663736336162373039613330313665353837623538653431333663656162653963222C22656E7175697279223A2234393134343035663238663139323863623839353035376536663835336434336263333736373437393533396231326238636634363165323032636136323837222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223866386562363365633134313437353861666630656239336530353939386338222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223936313637663761616132393432343362643334613264613961616462306662222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D'),
('9e7f81015bf342ae8639e46ab5fb187f', X'37EE37BFE6FDF2505446D31DC8EDD919C6774239C4F4787A80AD9930FF2E7007', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222C2276657273696F6E223A317D5D2C22656D61696C223A2237393861613064306636323431333466643939636535333433616233666132393066323164313437623365383038623264393737373439383035626534616264222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223965376638313031356266333432616538363339653436616235666231383766222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A223832373336376438646263313434343939346534336232373365353739303539222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D32305430313A32353A31302E3030305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d2709daacf5d3cf32dc3df', 'GDZ-NYZG-9FM2', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f816d27c40bab99004f347a27a', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '10cbc568e9eb43baa9d407da0fc99a1c', '2b084bdc3001a54182463dc7c5686603dceb0ed96a7307703497fe86e6cb4f2b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '10cbc568e9eb43baa9d407da0fc99a1c.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27763a14547bbf306ce00', 'GDZ-NNEZ-WGZC', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27f13901746a5002f335f', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', 'f3d0c83abea2490498b4d96e283f256b', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f901327444b5f22ead8c615064', 'GDZ-H6NC-3VJR', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f9013273a895dc0a7bc073e22d', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', 'f4300fe0801a4ed993c4800c7e0e7fbf', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb9271f5bf43c884a6599f74', 'GDZ-DAXH-QE6X', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927ca2aa92060ce310bbc4', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '3e7ce0faf9924124b67b21eb93431d9f', '6ea89f82177bd14912a03dfe4f952f8012e39361666d886a573f59e6b59451c6', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3e7ce0faf9924124b67b21eb93431d9f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927aada5f8efbe64bfa6cb', 'GDZ-VBY5-HJKV', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9272fcb0d783db4a4982c1', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '268c40d5f8fe420988bea318108bc72d', '45ed56eacefde1a755085d95a531b707c299468d37f7ab476e071c28698ba208', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '268c40d5f8fe420988bea318108bc72d.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b8d1078e6842ad71f7a6155cd', 'GDZ-TDX9-CD5T', '827367d8dbc1444994e43b273e579059', '01a1424b8d107e1f8e8ffce18442c561', '2026-10-16 01:20:10.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed83f875afa31e690a35a14433', 'GDZ-VC3R-WQTV', '49b220fd82c34584ac3e3330e709ca64', '01a210ed83f875f798c4ca38c9610673', '2026-11-25 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('c65f1b146454411595228a2190751417', '2e239cfb52df401fbabc0cefa8502515', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('d37a0415b0014d03821ececac261fce1', '8fa8c0efb67a46a5b34243b35212ce1c', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('f63acdf2eedd4ed8b345fe4094c2034a', '2e239cfb52df401fbabc0cefa8502515', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '05564b6a68e045b7b842ec84e34aff21', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '05564b6a68e045b7b842ec84e34aff21', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('6489823ca7ca4ba68390f65a787f215b', '2e239cfb52df401fbabc0cefa8502515', 'note', '019cb7f816d273379c8784ba229046b0', '96167f7aaa294243bd34a2da9aadb0fb', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('7369b18b9007447d80fe10c0661392f4', '2e239cfb52df401fbabc0cefa8502515', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('79e62a7d1e5248918c96f3925b6e5b0c', '2e239cfb52df401fbabc0cefa8502515', 'reveal', '96167f7aaa294243bd34a2da9aadb0fb', '96167f7aaa294243bd34a2da9aadb0fb', 1, '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '05564b6a68e045b7b842ec84e34aff21', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '05564b6a68e045b7b842ec84e34aff21', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('9e7f81015bf342ae8639e46ab5fb187f');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('c939a385de3b4b0db3fab1086d91a2ea', '019cb7f816d27763a14547bbf306ce00', '8f8eb63ec1414758aff0eb93e05998c8', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d273379c8784ba229046b0', '019cb7f816d27763a14547bbf306ce00', '2026-03-04 08:30:15.250000', 1815155727616000688, 'engaged', 0, '', 3, 0, '[]', 0, '', '625a236a48584a05a283476df97838a5', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '625a236a48584a05a283476df97838a5', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d279a69e72e830ff6566a5', '019cb7f816d2709daacf5d3cf32dc3df', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f9013273b499782df675e7df63', '019cb7f901327444b5f22ead8c615064', '2026-03-04 08:31:15.250000', 1815155789056000867, 'new', 0, '', 0, 0, '[]', 0, '', 'b563fcb95df7491982ecab9d1a074bf5', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, 'b563fcb95df7491982ecab9d1a074bf5', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb92718bae045ee93a9098b4', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-03-04 08:32:15.250000', 1815155850496000180, 'new', 0, '', 0, 0, '[]', 0, '', '625a236a48584a05a283476df97838a5', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '625a236a48584a05a283476df97838a5', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927b5c820cfaeed6253a2c', '019cb7f9eb9271f5bf43c884a6599f74', '2026-03-04 08:32:15.250000', 1815155850496000556, 'new', 0, '', 0, 0, '[]', 0, '', 'b563fcb95df7491982ecab9d1a074bf5', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'b563fcb95df7491982ecab9d1a074bf5', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1424b8d10714db331db0da2265d24', '01a1424b8d1078e6842ad71f7a6155cd', '2026-10-16 01:20:10.000000', 1835124336640000292, 'engaged', 0, '', 3, 0, '[]', 0, '', 'b563fcb95df7491982ecab9d1a074bf5', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-16 05:57:10.000000', NULL, '2026-10-19 02:20:10.000000', '2026-10-16 05:57:10.000000', 0, NULL, 'b563fcb95df7491982ecab9d1a074bf5', 187, NULL, 0, NULL, 0, NULL),
('01a210ed83f875d989c3b99e02313370', '01a210ed83f875afa31e690a35a14433', '2026-11-25 04:18:51.000000', 1838674258944000880, 'engaged', 0, '', 3, 0, '[]', 0, '', '625a236a48584a05a283476df97838a5', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-26 01:15:00.000000', '2026-12-04 09:30:00.000000', '2026-11-26 06:30:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '625a236a48584a05a283476df97838a5', 255, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d27003b6babdd08b85b9a2', 'enquiry.acknowledgement', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f816d2709daacf5d3cf32dc3df', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27003b6babdd08b85b9a2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d2702dbe915f9d4649d375', 'lead.mention_notice', NULL, '019cb7f816d27763a14547bbf306ce00', '0a432405d28446e686f3de2f554a39e9@zone.example', 'en', '<019cb7f816d2702dbe915f9d4649d375@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d270cf8c7f9eec35432fd1', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d270cf8c7f9eec35432fd1@zone.example>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "019cb7f901327c4baece6d3da9319d7a"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27209887cbe628b39595c', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27209887cbe628b39595c@zone.example>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "019cb7f816d27cb2a62cf71a3ea99e5a,019cb7f9eb927b5c820cfaeed6253a2c"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2725b8c05c547729afa57', 'person.my_data_link', '96167f7aaa294243bd34a2da9aadb0fb', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2725b8c05c547729afa57@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d273bd9f6ab05347671964', 'enquiry.desk_notice', NULL, '019cb7f816d2709daacf5d3cf32dc3df', 'desk@zone.example', 'en', '<019cb7f816d273bd9f6ab05347671964@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d273cc9989128a0f5092e7', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d273cc9989128a0f5092e7@zone.example>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "019cb7f9013273b499782df675e7df63"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d274f2b64b98a935d69a93', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d274f2b64b98a935d69a93@zone.example>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "019cb7f816d273379c8784ba229046b0,019cb7f9eb92718bae045ee93a9098b4"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d277109be45a9329bf92ca', 'enquiry.desk_notice', NULL, '019cb7f816d27763a14547bbf306ce00', 'desk@zone.example', 'en', '<019cb7f816d277109be45a9329bf92ca@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2771eaa384a749270feec', 'enquiry.acknowledgement', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d2771eaa384a749270feec@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f901327c94a43b93c3f410d915', 'enquiry.desk_notice', NULL, '019cb7f901327444b5f22ead8c615064', 'desk@zone.example', 'en', '<019cb7f901327c94a43b93c3f410d915@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92710390dce258d7f8abf9', 'enquiry.desk_notice', NULL, '019cb7f9eb927aada5f8efbe64bfa6cb', 'desk@zone.example', 'en', '<019cb7f9eb92710390dce258d7f8abf9@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9274518485cc623100cf23', 'enquiry.acknowledgement', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927aada5f8efbe64bfa6cb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9274518485cc623100cf23@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927a85990c87984a32abaf', 'enquiry.acknowledgement', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9271f5bf43c884a6599f74', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a85990c87984a32abaf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927b25aa7b08507c2d5d87', 'lead.reply', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927b25aa7b08507c2d5d87@zone.example>', '{"reply": "403b17194c3e4f49bd6081a32fc8c7ba"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927bc4a68c30bb79ee035a', 'enquiry.desk_notice', NULL, '019cb7f9eb9271f5bf43c884a6599f74', 'desk@zone.example', 'en', '<019cb7f9eb927bc4a68c30bb79ee035a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1424b8d107a6f9dfa883614ebe7fd', 'enquiry.acknowledgement', '827367d8dbc1444994e43b273e579059', '01a1424b8d1078e6842ad71f7a6155cd', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d107a6f9dfa883614ebe7fd@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10.000000', '2026-10-16 01:20:10.000000', 0, NULL, '2026-10-20 01:25:10.000000', '', ''),
('01a1424b90f877f7ad0fccedfa0f3f42', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f877f7ad0fccedfa0f3f42@localhost>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "01a1424b8d10714db331db0da2265d24"}', 'sent', '2026-10-16 01:20:11.000000', '2026-10-16 01:20:11.000000', 0, NULL, '2026-10-16 01:20:11.000000', '', ''),
('01a210ed83f87b2fb367ca3a8d05ab2c', 'enquiry.acknowledgement', '49b220fd82c34584ac3e3330e709ca64', '01a210ed83f875afa31e690a35a14433', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87b2fb367ca3a8d05ab2c@localhost>', '{}', 'sent', '2026-11-25 04:18:51.000000', '2026-11-25 04:18:51.000000', 0, NULL, '2026-11-25 04:18:51.000000', '', ''),
('01a210ed87e0705ab369c495375a840b', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<01a210ed87e0705ab369c495375a840b@localhost>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "01a210ed83f875d989c3b99e02313370"}', 'sent', '2026-11-25 04:18:52.000000', '2026-11-25 04:18:52.000000', 0, NULL, '2026-11-25 04:18:52.000000', '', ''),
('01a2156b8e207a3b82d85d0c8ffb9594', 'lead.reply', '49b220fd82c34584ac3e3330e709ca64', '01a210ed83f875afa31e690a35a14433', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e207a3b82d85d0c8ffb9594@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'275EFDE0FFF8744EDABB71A03AF747FA38DCF04B16326DD17DC0642271D38D4E', 'my_data', '96167f7aaa294243bd34a2da9aadb0fb', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'2D4E86ED6ABCEA5A8C28A41F641E39568D12906342797955BCADD3F5BE642F6F', 'confirm', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'31DC345F7C504D337B6A1DCF663CB8ECEB367A5B6F372DDDDF63ACA7D5F8E40A', 'my_data', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'486A4EDBBE170AAD52F59CCDC465EDE1184BB51BE73D47B204E3291FAEAC9357', 'confirm', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'6684818782673335B93931F81983C3E10360443C95553787D8455E6FD5C9E1BB', 'receipt', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'9189B244A63D1134A5762C4B8DBBDC44EAD3FE6C32FC8C851F63A4B6C06E0D53', 'my_data', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9271f5bf43c884a6599f74', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'96B9A9845A4CC413CBDB9A82ADDFD083F885C0DC2E5D2F0A0E79B83DFF61697C', 'unsubscribe', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'B154D836E700F189CCD7941FB0C2A32FC964E9707DC72707CC91D11F3E152955', 'my_data', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'C8932CAF5A4369531A29D2BDBE12388F27981599E0D39E1B35F4FE0C245FC964', 'receipt', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'E9D097C15D9BD0C459AC155F3AE9E5E0FA8BB0192C3AC026426151942A5A6BA8', 'confirm', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9271f5bf43c884a6599f74', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'EADA11EFB2319458BE05B24B6DA3296A82C7D95319EE3BB01766A63BC3120B95', 'unsubscribe', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9271f5bf43c884a6599f74', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'F9EF8D4D9AB64FC0E04875B1A689337C945E79B2D75B7A627C8A45C1355C7552', 'unsubscribe', '96167f7aaa294243bd34a2da9aadb0fb', '019cb7f816d27763a14547bbf306ce00', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'FE0F672C77336F98832700A1F83D99A4161EC643A66CDDD9B09A2FEB659F0A88', 'receipt', 'ae68b1526f9945e285e7d7cdb1f49b5e', '019cb7f9eb9271f5bf43c884a6599f74', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'2BE0833AB0511F05E80AC8D2E76B17A71CFC5926DE270E60AF841D1C0493022C', '01a1424b8d1078e6842ad71f7a6155cd', '2026-11-15 01:20:10.000000'),
(X'4ED34A982BA395C20E4753DB078E3AB782EBE374F0F4956BE69868210C0B5F53', '019cb7f901327444b5f22ead8c615064', '2026-04-03 08:31:15.250000'),
(X'6C6737D526D001A2A338B8D250CC65D456DFF58608B114832D63D0A2A9283B5F', '019cb7f816d27763a14547bbf306ce00', '2026-04-03 08:30:15.250000'),
(X'95721E0B68898A6F33932A7AA814E4A5856D42575489D33B973EC2BE00417044', '01a210ed83f875afa31e690a35a14433', '2026-12-25 04:18:51.000000'),
(X'AA0DA9777F46574254AEA9AD110659FE5EFC791E511F54F2E0DD78460B4C95C8', '019cb7f9eb9271f5bf43c884a6599f74', '2026-04-03 08:32:15.250000'),
(X'B9B33BF9CBA05509915484F1D2F3C9EFDCB12F3B43EC1BDB47E5C7F4E61E3F35', '019cb7f816d2709daacf5d3cf32dc3df', '2026-04-03 08:30:15.250000'),
(X'D0E01DEB1E9A53A2320551A1B3C2B7B812B83F4D2CE26B4ACC0BB3F8240C76E8', '019cb7f9eb927aada5f8efbe64bfa6cb', '2026-04-03 08:32:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d275dc982942b78249173f', '019cb7f816d273379c8784ba229046b0', '4d4c59dbd22d40b8a573ee9b2186abea', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('083589e2fa544c5db29d3d3f58a9c0f0', '01a1424b8d10714db331db0da2265d24', '2026-10-16 05:57:10.000000', 'b563fcb95df7491982ecab9d1a074bf5', 'status', '{"from": "new", "to": "engaged"}'),
('17114d4c0b7e401ba37240229aabb424', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('2dc1632f892f47168db910df05113158', '01a1424b8d10714db331db0da2265d24', '2026-10-16 01:20:11.000000', 'system', 'owner', '{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}'),
('41f06249967e4c66b011e684df842a7f', '019cb7f9eb927b5c820cfaeed6253a2c', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27cb2a62cf71a3ea99e5a", "verdict": "linked"}'),
('4de3da80f4cb4b6492be6469960eeb1f', '01a210ed83f875d989c3b99e02313370', '2026-11-26 01:15:00.000000', 'system', 'escalated', '{"step": "1"}'),
('64010c0e76c043dfad505cb6a8a2ecea', '019cb7f9eb92718bae045ee93a9098b4', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('64e91b125b554410ada8828cc3a8fc6d', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('6d5ebbbb9f754b1d9b2cf4c87ef19b2b', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('79337a4bb5384a5890754353515d9440', '01a210ed83f875d989c3b99e02313370', '2026-11-27 01:31:00.000000', '625a236a48584a05a283476df97838a5', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('83c3318dd1dc46c59f2c32e67beb09c7', '019cb7f9eb92718bae045ee93a9098b4', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d273379c8784ba229046b0", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('97ecb0dbf1954f59a55d88eba7127ebd', '01a210ed83f875d989c3b99e02313370', '2026-11-26 01:15:00.000000', '625a236a48584a05a283476df97838a5', 'status', '{"from": "new", "to": "engaged"}'),
('b4a7c7fcc3674690af4800af88f2f5ca', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('b4fad57744094f19b1326ca694fb6b8a', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('b7f3a02f10794e2488c1a2e554270831', '019cb7f9eb927b5c820cfaeed6253a2c', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('bd1fb02833a349c6b61f9ddd0f70a06d', '019cb7f9013273b499782df675e7df63', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('e382d3a228914a3dbe3c86559e3f82e4', '01a210ed83f875d989c3b99e02313370', '2026-11-25 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}'),
('ecb2145451f64476948c9355c29ae20f', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92718bae045ee93a9098b4", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "declared", "undone") VALUES
('21714d4f77354b59992b078a26d4d1ad', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', 0, '', '[]', 0, 0, 0),
('403b17194c3e4f49bd6081a32fc8c7ba', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927b25aa7b08507c2d5d87@zone.example>', '', 0, '', '[]', 0, 0, 0),
('65edd1fa7ee9b524fed5c4709abbd76a', '01a210ed83f875d989c3b99e02313370', '2026-11-26 01:15:00.000000', 'ours', 'mail', '625a236a48584a05a283476df97838a5', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e207a3b82d85d0c8ffb9594@localhost>', '', 0, '', '[]', 0, 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a1424b8d10714db331db0da2265d24', '2026-10-16 05:57:10.000000', 'ours', 'phone', 'b563fcb95df7491982ecab9d1a074bf5', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', 0, '', '[]', 0, 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('4d4c59dbd22d40b8a573ee9b2186abea', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["2e239cfb52df401fbabc0cefa8502515"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d273379c8784ba229046b0', '019cb7f9eb92718bae045ee93a9098b4', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d273379c8784ba229046b0', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d273379c8784ba229046b0', 'erdnussfrei', 1815155727616000688);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('2190d35e24aa4009b7dd5d7a2c0be8b9', '019cb7f816d273379c8784ba229046b0', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', '2e239cfb52df401fbabc0cefa8502515', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, ''),
('5b95034fe29f3fb2b3eccf29d9041d25', '01a210ed83f875d989c3b99e02313370', '2026-11-26 01:49:00.000000', '625a236a48584a05a283476df97838a5', '625a236a48584a05a283476df97838a5', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00.000000', '625a236a48584a05a283476df97838a5');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d273379c8784ba229046b0', 'sites', 1815155727616000688),
('019cb7f816d273379c8784ba229046b0', 'talent', 1815155727616000688),
('019cb7f9013273b499782df675e7df63', 'sites', 1815155789056000867),
('019cb7f9013273b499782df675e7df63', 'talent', 1815155789056000867),
('019cb7f9eb92718bae045ee93a9098b4', 'sites', 1815155850496000180),
('019cb7f9eb92718bae045ee93a9098b4', 'talent', 1815155850496000180),
('019cb7f9eb927b5c820cfaeed6253a2c', 'sites', 1815155850496000556),
('019cb7f9eb927b5c820cfaeed6253a2c', 'talent', 1815155850496000556),
('01a1424b8d10714db331db0da2265d24', 'sites', 1835124336640000292),
('01a1424b8d10714db331db0da2265d24', 'talent', 1835124336640000292),
('01a210ed83f875d989c3b99e02313370', 'ai', 1838674258944000880),
('01a210ed83f875d989c3b99e02313370', 'talent', 1838674258944000880);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d273379c8784ba229046b0', '05564b6a68e045b7b842ec84e34aff21', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d273379c8784ba229046b0', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000688, 'gdz dz zn nn nne nez ez zw wg wgz gzc zc c fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzn znn ezw zwg');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056000867, 'gdz dz zh h6 h6n 6nc nc c3 3v 3vj vjr jr r fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzh zh6 nc3 c3v');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000180, 'gdz dz zv vb vby by5 y5 5h hj hjk jkv kv v fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzv zvb y5h 5hj');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000556, 'gdz dz zd da dax axh xh hq qe qe6 e6x 6x x fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzd zda xhq hqe');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835124336640000292, 'gdz dz zt td tdx dx9 x9 9c cd cd5 d5t 5t t lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzt ztd x9c 9cd');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838674258944000880, 'gdz dz zv vc vc3 c3r 3r rw wq wqt qtv tv v 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzv zvc 3rw rwq');
--
