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
	missed BOOLEAN DEFAULT 0 NOT NULL, 
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
INSERT INTO alembic_version (version_num) VALUES ('initial_454f5dc60573') RETURNING version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('00ae162307334e89b3892365994903c0', '2026-11-26 01:15:00.000000', 'staff:lead:status', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', X'1A7EBB2CB40BEA728AC2AA4124CFBF23D7433C9509407869AF3EE557CD18736C', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223030616531363233303733333465383962333839323336353939343930336330222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '7b56b60345c05691b933c87ed39fd885429c2fa5ff6aa0efc2be27175b9f9487'),
('04bd0fe1ef944774b8327a1d6d79d76b', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'49024A349A4E672286813519526B06E6576FBFB4E87BA9E09784E1D3D77F3EFB', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223034626430666531656639343437373462383332376131643664373964373662222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '7d068a8ff2ec12b566235d0d094da87027bd3330023f38f94963ce7e19411513'),
('0515cc0b8cd24a569158fcaa811a1210', '2026-03-04 08:30:25.250000', 'system:ledger:verify', 'system', '1d3558206fb348fbb95e8acf48ef6436', X'854A9F85EC27CC44F3729B11ADEDB3272309FF3016E8D76F47D01C06E330050A', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B22656E7472696573223A37372C2266696E64696E6773223A302C2267656E65726174696F6E223A312C22726F775F736861323536223A2237366536636438353163633564613532343637633464373133626661376332653066643832663130326464376336393164373664653161626331663431366534222C2273636F7065223A2277686F6C65222C2273697A65223A37372C227472656573223A317D2C226576656E74223A2273797374656D3A6C65646765723A766572696679222C226964223A223035313563633062386364323461353639313538666361613831316131323130222C226B696E64223A226175646974222C227375626A656374223A223164333535383230366662333438666262393565386163663438656636343336222C2274696D65223A22323032362D30332D30345430383A33303A32352E3235305A222C2276223A327D', '012b0c7b9b3f9542739f71546757b68b57d95123cfebf135e51b7593b582931b'),
('08628439764146d1bc245d68eef056de', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'E8F3BD48422AF53CD5C538A4CE71ED46D7A2F170FDCFCA1C2787415C359AB8C3', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A226233633962393830323535363437353861303235316432353238313764363732222C227461736B223A226262616331393739366634313464616662663763626666373539626363653834227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223038363238343339373634313436643162633234356436386565663035366465222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'c1d3a8e9afad7403b30ef8ea1cba544dbfd572fda48a31766202f73fddc191da'),
('0c43ddb607d741738ec2f69a3ce0f48e', '2026-09-02 02:24:58.945000', 'operator:policy:publish', 'operator', '', X'071BBDB3A0D9E70A9B69B8336469EACEEBF0E9AF43B6B56359E057D826A939D1', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6F6B69655F706F6C696379222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2236313062356137303064616437636264383065383735326439656431613638633738336135343339316662616532336633356563376639383262356437353935222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223063343364646236303764373431373338656332663639613363653066343865222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'ab75cf151999dd34ac4c6355226f841750aa6705ee8de1a626d7fe865e00beb8'),
('0eeb54883dcf4d7abc5d1e7a2938ea21', '2026-09-02 02:24:58.945000', 'staff:routing:change', 'operator', '806ef1332b16425cbfd696771171da04', X'5045FF3C91D6EF4EDC355F758A735BD08ADDD30DC4331D0118A3A8C52ABB853C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223065656235343838336463663464376162633564316537613239333865613231222C226B696E64223A226175646974222C227375626A656374223A223830366566313333326231363432356362666436393637373131373164613034222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'acbcad70c832c51cca4df53341e402f23d4b0bb0314d06b9586fe94c5dcbdbff'),
('139aa62957c8482bb76de6de0b773eb5', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927ac3980ae09e3fa3833a', X'9649B2729CE1145B326150B4169B3C750F3B8BDA342ABAAAA4C55A3798C926F1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323738333538646435353230613638653730313862222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A223133396161363239353763383438326262373664653664653062373733656235222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761633339383061653039653366613338333361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7a5d6278d93ba0b7c4fc0c071a622aff840fe198daee7a2802665d1aba8be474'),
('18263ccb44954ab494eb257b1ae36c00', '2026-03-04 08:30:15.250000', 'system:erasure:overwrite', 'operator', '2c902267adce4a439639571ce37d6a74', X'81C733C2DB66EABF3C791B1B26CEC2388C4155E32C94A7E34B7AF0DE71995393', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226D6574686F64223A227363727562626564227D2C226576656E74223A2273797374656D3A657261737572653A6F7665727772697465222C226964223A223138323633636362343439353461623439346562323537623161653336633030222C226B696E64223A226175646974222C227375626A656374223A223263393032323637616463653461343339363339353731636533376436613734222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '9d5d32f09d21e4be0f2d58c7a64561b35091fbf8347da604c09cd7986d9b664b'),
('1ce7fea2de8e437aa0cc829562b15645', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'4B3D41EB3326594A3135E12A3828FCAF7C3A08C9E587FFE60A88CE04550E26AC', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223163653766656132646538653433376161306363383239353632623135363435222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'bf4a9499ff022de8e63ec613c7f91d16fdf14a46c62cc1fd8b30ee0fc5cad826'),
('25ece1ef40234300b2829f084ef8ba24', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'BFFB1E6336900B544AAA4306A0D52685A9791FA2B9168C5142951ECA7638185A', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323738383862363262643338346339636532646161222C226974656D223A223364393366383437306331643461303838653166396631633861373766383832227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223235656365316566343032333433303062323832396630383465663862613234222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'eb6a90ea38432a65f7d16df1418fda385ca147befd60888458c2269bd6ee1d40'),
('278d8fe8045a48799f2b899fcbf79447', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'C9A643A396602CCBE4A5BDD61536191012863F21A72DD3A0F82B56AC8AF8403E', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223237386438666538303435613438373939663262383939666362663739343437222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', 'c725b6d07342e8717fb994b08242385696891db858e5fdf37c90d0ef0121ee93'),
('2bd5dab1c9de42bea4fc073087012451', '2026-03-04 08:32:15.250000', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'2052E459800C3FF2010687B9FE4DBE6C82D04A52E71DB011D2D3BCAEDFD9F10C', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223262643564616231633964653432626561346663303733303837303132343531222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '6b93ac1ab5c9a8af5f0d1c04b08f18dc231a856ca3824eafcb9a397e19e54755'),
('2c68e652393e4258acab6ce9ec14d474', '2026-03-04 08:30:15.250000', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27057892c6cf61b5d98d8', X'D32620E536F09C9BEA5C26A78EDF3EC82C7A81C7666D9831897045564C3699FB', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736643739316533653038623139316239303961222C22726F775F736861323536223A2236363032383064626330623564653033363030653837666135373532656634663530616437343964653531303063303232653662646362636134653930356433227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A656E64222C226964223A223263363865363532333933653432353861636162366365396563313464343734222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323730353738393263366366363162356439386438222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '114816209a64ce9f03316ccd8e437cc20f44f5865b7fd3c21ac717dae2b5b67c'),
('33730307d4714698aab9627ac861cb67', '2026-03-04 08:30:15.250000', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'BABDC160573F4A193990EED1E6AC892C7EBD57340AB9ED3AEC356BAB6741264F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2261737369676E6565223A223431376236336331373964633463613639356162626137343932353139363162222C227461736B223A223933363939613432346138303435396138323162386363333235653733393966227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A223333373330333037643437313436393861616239363237616338363163623637222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'e182626e0d6d4f65c0304b072755a7ec8dc57bcbce57d1be846b191d34fb4a8f'),
('372f455978ec4e18ac162bfbc9449673', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'6ACBB33BDAF58FE943EE6D166A3C03B6705A2FC193606007E29FAF2DD7067239', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A226138353536356333396639613462393162306234373233306638353462353138227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A223337326634353539373865633465313861633136326266626339343439363733222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '453c8cddff68b25a83081a28f54bfd40f4fd566210479350b8cdac7913f591b4'),
('394da1b3270443caa73886bb20942970', '2026-09-02 02:24:58.945000', 'staff:account:create', 'bda4eb30d65a49cbb7b4896d16c917e7', 'bda4eb30d65a49cbb7b4896d16c917e7', X'AD0DF8A7C54EBCC62B74BDF094B91ED001C9B22E9AE06451B6A3F5377B4051E0', X'7B226163746F72223A226264613465623330643635613439636262376234383936643136633931376537222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223339346461316233323730343433636161373338383662623230393432393730222C226B696E64223A226175646974222C227375626A656374223A226264613465623330643635613439636262376234383936643136633931376537222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '0bf95ca1e706738306002fe8875a42d17c1002e7e2cd1ed5c7e0a8b367dbcffa'),
('3d4f97197e8d4716a942ad9cd794e1be', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d27a8294db93c017c4d43b', X'E1495396FB88E361C1F8B15A411E893D42FA1A4628ACE0AA30C81F0EB4C6579D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A223137343138323362303932613437636561323161323663663966336133633634227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223364346639373139376538643437313661393432616439636437393465316265222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f501dad556b830842c122dbf65772285a6b04c5caa04439c93730b25b7cbaa44'),
('436bad38e53d4824a60392d5044dbe88', '2026-09-02 02:24:58.945000', 'operator:policy:publish', 'operator', '', X'735DFEB360E3F60FA6C27578A0A5F2601789E4EBE414FA3642164374BFE2006E', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A2273706F6B656E5F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2265386433343338623132303937306133393232303361383830326234613238616637653564373866333530336366626137366537663132633631303961626132222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223433366261643338653533643438323461363033393264353034346462653838222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '7d017f8d7d23b2261e7ce0c4489ab3d0d7e05475bbf1c95bf48277d76624db95'),
('4be2c0cd2bfc4d04b3da58e35e695703', '2026-11-26 01:15:00.000000', 'system:lead:escalate', 'system', '01a210ed83f879f39aa7825812844c46', X'FD3473E5016B1952C620162B6D84BFE7B04EB94D9DECACE7B8F36F4EF576DD3C', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2273746570223A312C22746F6C64223A317D2C226576656E74223A2273797374656D3A6C6561643A657363616C617465222C226964223A223462653263306364326266633464303462336461353865333565363935373033222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '3a06461fbca92ae719684c8da386a805913d7cf2d813603732923d3e2e1cd44c'),
('4c8374a27cc84eb19f803b2905513144', '2026-09-02 02:26:58.945000', 'staff:routing:change', 'operator', '4d8bb1830b0441d883273dbaa273059b', X'72D60F84A33FA7A17B59E8B429815CCA5993CBCD493E67A914F455DCC52D0B9F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223463383337346132376363383465623139663830336232393035353133313434222C226B696E64223A226175646974222C227375626A656374223A223464386262313833306230343431643838333237336462616132373330353962222C2274696D65223A22323032362D30392D30325430323A32363A35382E3934355A222C2276223A327D', '8150c8a49ea0680888ceaaebb85cac0e55ed215c8bc519e7957d5314290a7c36'),
('555d3f7f635c4945a2b8866d5c2ecd73', '2026-09-02 02:24:58.945000', 'staff:account:create', 'e9571dfb0f1c4e468cbdf4eec1c0ca21', 'e9571dfb0f1c4e468cbdf4eec1c0ca21', X'DDF69E2E0696CAB318CEAD52CA33C44E141196F05AA1AE9EB12F5A62485FF762', X'7B226163746F72223A226539353731646662306631633465343638636264663465656331633063613231222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223535356433663766363335633439343561326238383636643563326563643733222C226B696E64223A226175646974222C227375626A656374223A226539353731646662306631633465343638636264663465656331633063613231222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '745633370a734dafac4ef2f8cfea794ccb85b84e2d457bbbb72d0a111501922b'),
('5845a6015d9d49be9c25324c7de6176e', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'4BC4C4980E79977E1CE7FA4354229667BD86DE9A16BDF12277F6999846F3EDAE', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223538343561363031356439643439626539633235333234633764653631373665222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'af4edc25a6f409147a5b5551b5ad973756df7afb8d13facee5e915e2765ce56f'),
('5a6651c6f5be4dbb8be30d75fffc11bb', '2026-11-26 01:15:00.000000', 'staff:reply:send', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', X'FD1F274EF9AC7901D7F9A41F2E12BAF0E46BD33441A92357962DAFFC61FCDFAE', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B226C616E6775616765223A227A68222C226D657373616765223A223635656464316661376565396235323466656435633437303961626264373661222C2274656D706C617465223A22227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223561363635316336663562653464626238626533306437356666666331316262222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32365430313A31353A30302E3030305A222C2276223A327D', '4dae5d8890064f31aeeec1137a21ae64363cac52f6a074af14b00f3efd3997d2'),
('5b945e3243794ee0a1953e7bb4ec70a7', '2026-10-16 01:26:25.000000', 'system:lead:route', 'system', '01a1425142007ec29a399250fb609317', X'D1C27F53184C3BC65AD3BE02D5CA9E9BE5E1EBF9ECCBFBD5A35D9FB39A7A015D', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223830366566313333326231363432356362666436393637373131373164613034222C22746F223A223137343138323362303932613437636561323161323663663966336133633634227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223562393435653332343337393465653061313935336537626234656337306137222C226B696E64223A226175646974222C227375626A656374223A223031613134323531343230303765633239613339393235306662363039333137222C2274696D65223A22323032362D31302D31365430313A32363A32352E3030305A222C2276223A327D', '4ea13d3bad33dff77cd11b1ce05bc35074a2dd5a894aa360cb0ce432a69d55c1'),
('5e181bee86bf4cd5b431454fa17c2540', '2026-03-04 09:30:15.250000', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'ff015314d709466fab319defa6971374', X'F9AEA1E13062DE4697B3FC5C2F3992B9B084FB0A269D8EA12FF143792FEE658E', X'7B226163746F72223A226262626262626262626262626262626262626262626262626262626262626262222C2264657461696C73223A7B22616761696E223A302C226365727469666963617465223A2266343565323466663732396231316461313236353039366463646163393835343861326132383566373137386633623765313162333231373635386161383063222C2265726173757265223A223263393032323637616463653461343339363339353731636533376436613734222C2267726F756E64223A2261736B6564222C2270726F706F73616C223A223864303463306363636336633466353339633464323337303333623364633035222C22736F6C65223A307D2C226576656E74223A22636F6D706C69616E63653A706572736F6E3A6572617365222C226964223A223565313831626565383662663463643562343331343534666131376332353430222C226B696E64223A226175646974222C227375626A656374223A226666303135333134643730393436366661623331396465666136393731333734222C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '2722b10553b68b57d09572dced2dcd57f94ed358d08985d1a514f3a485ba9c69'),
('60ed46a54bfe4e8a96287d3e705aa32d', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'84E088702B249D8BA9D9B4B852D639ADDA3EC39C3BC989E3E9D34C3861EFD8A7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223630656434366135346266653465386139363238376433653730356161333264222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '86ab4a71456a6bdb11c8c9dbdc30979a5bedca37fec3ed7b84724fd825a9afbc'),
('63416ea5227b4ae599c635acc094cd5b', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f901327991885d1f87184be453', X'3E9746CE767460DB6165DCC4BDE1E95FCB8F5FB64A3389AEE5080287DAF5A682', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A223137343138323362303932613437636561323161323663663966336133633634227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223633343136656135323237623461653539396336333561636330393463643562222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323739393138383564316638373138346265343533222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0b7648ae4fec9ecf55242da5ef315ac6cdf8e92ab61e89ef9d561c56ace12c88'),
('649c905ca4574b17a3edbf6445a8c5e4', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f816d278358dd5520a68e7018b', X'516A32833506002632066CEF6EDF07985EFA8358892FBE0EC3BF8F124A39DF66', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A226264613465623330643635613439636262376234383936643136633931376537227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223634396339303563613435373462313761336564626636343435613863356534222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '3094d99011e398466227a478012d86c6f119a9ba36f63074fd9c23516ebdbe9f'),
('661edc93c5244519bf1ded815240ebe9', '2026-03-04 08:30:15.250000', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'B1A7506565951ADFA0F4DF1D6878F8CF796DBB7C19C045134CBE12524581EB13', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22616D656E646D656E74223A223031396362376638313664323731336139646437363334393264336330336539222C226974656D223A223433663662643263616538373431616239303433396439373762336161313866227D2C226576656E74223A2273746166663A6C6561643A616D656E64222C226964223A223636316564633933633532343435313962663164656438313532343065626539222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'f3bc19e6dbc9eb63863feeefeece4f48fda2c2280523e33848dda173138f471d'),
('7015aff618a14797bd8a085b0d95a459', '2026-09-02 02:25:58.945000', 'staff:routing:change', 'operator', '3973832507b54f768ae66c7c2ad0bd8a', X'37EAF676D642A697D00601CB6DFAEF8964D10AA6C06AAB0DF62691AB4EFE96CC', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223730313561666636313861313437393762643861303835623064393561343539222C226B696E64223A226175646974222C227375626A656374223A223339373338333235303762353466373638616536366337633261643062643861222C2274696D65223A22323032362D30392D30325430323A32353A35382E3934355A222C2276223A327D', 'fdd816221d50a132f69ef0dd8bdbf8d996df8d2fc67c9531d6adac0c76dccae0'),
('757b0d646a8e4c47aa15741c9b111c38', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'6D5A893721D388978CB8E91E000146F6144D7D78CE29E0522F73A3F15D451C96', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226533363139626239373236393432363239306561343863666362363332316634222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A223735376230643634366138653463343761613135373431633962313131633338222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '6be6c5899c8cf28b3c24fd47b09f751eb60e492c1e212b01ec052ee0b0a5d280'),
('765cc798f37341c083a83d20596009ef', '2026-09-02 02:27:58.945000', 'staff:routing:change', 'operator', 'c22b7f3b75b749fbafe54574d34c4050', X'157D2E14C31227364633218AE764638E31B725586E31F6796914FB4CF1C9A90C', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B226368616E6765223A226164646564227D2C226576656E74223A2273746166663A726F7574696E673A6368616E6765222C226964223A223736356363373938663337333431633038336138336432303539363030396566222C226B696E64223A226175646974222C227375626A656374223A226332326237663362373562373439666261666535343537346433346334303530222C2274696D65223A22323032362D30392D30325430323A32373A35382E3934355A222C2276223A327D', '0d8c6f73ce9d4c12f868af877b42a723549515a7cfe03db22b033821c1e53295'),
('7dc489561a8d413899d475228d744c2f', '2026-10-16 06:03:24.000000', 'staff:lead:status', '1741823b092a47cea21a26cf9f3a3c64', '01a1425142007ec29a399250fb609317', X'687D8551870D056AEF37872647B8973CDFC6836DE61DABBE521A1F08AFC8B8F3', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B2266726F6D223A226E6577222C22746F223A22656E6761676564227D2C226576656E74223A2273746166663A6C6561643A737461747573222C226964223A223764633438393536316138643431333839396434373532323864373434633266222C226B696E64223A226175646974222C227375626A656374223A223031613134323531343230303765633239613339393235306662363039333137222C2274696D65223A22323032362D31302D31365430363A30333A32342E3030305A222C2276223A327D', '4fa4a50155956e6c08050e80ed63fc1c9f33d6a4c28c97625e4dc6410d1417ae'),
('84e72a9594ad4b01b874512ecc22bd9a', '2026-09-02 02:24:58.945000', 'operator:policy:publish', 'operator', '', X'4B0982714E4FAEB570FBD51B25DE799B78F660C25F807417B800F7F684C8CD86', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2265373736613630643864373632316632623339313933353764313465343363316666363633323738336434396162646336343866636139613563313633373131222C22737573706563745F64617973223A302C2276657273696F6E223A307D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A223834653732613935393461643462303162383734353132656363323262643961222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '21afca676ab2aa6a641885aefd14329fe363ec75ac88d8d5740d52a5cae95758'),
('85b3ddc0d19f4b46bc1674f633de1978', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'7AE14D25DA7CF4C09786EA790BA83B5379301BA8F2711EC4F7924FE0EC678DCB', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A223835623364646330643139663462343662633136373466363333646531393738222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '0fb885720893284384dc6d987c7d5548d010605bdf5408afb3414ee4184cc402'),
('8772a282106a45e0a9e4fc3e671c629d', '2026-03-04 08:30:15.250000', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '1d3558206fb348fbb95e8acf48ef6436', X'7D57217874E31FCB9F39AFB81E4513BCEEA1AA06DAE5D9C60CD289F4D2FAE8B0', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B7D2C226576656E74223A22636F6D706C69616E63653A6C65646765723A766572696679222C226964223A223837373261323832313036613435653061396534666333653637316336323964222C226B696E64223A226175646974222C227375626A656374223A223164333535383230366662333438666262393565386163663438656636343336222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '7ade0e639a7c3e7ccfb207899b4afb007be51a746784c6f8f98511f41d0b635d'),
('894da448b6d54debb63eb3e445e56e53', '2026-09-02 02:24:58.945000', 'staff:account:create', '1741823b092a47cea21a26cf9f3a3c64', '1741823b092a47cea21a26cf9f3a3c64', X'9927FADD330AF1A26BCD6423CDECD767CFF5CCFD3B255F07A9166C816F8322C4', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223839346461343438623664353464656262363365623365343435653536653533222C226B696E64223A226175646974222C227375626A656374223A223137343138323362303932613437636561323161323663663966336133633634222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '5b6d648c72f7a8bcb8607320d0196671a6d23f48fe404981227b8fb2ffba28dd'),
('8c93fed358cc472c9dde4ebcddfa5e19', '2026-03-04 08:30:15.250000', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'541A638957E9A2242408ACB26FAFF355D241DF9CB02100D43C8F0E911C6BD73F', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B22686173223A22796573227D2C226576656E74223A2273746166663A6C6561643A746167222C226964223A223863393366656433353863633437326339646465346562636464666135653139222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '932a1a6121f335aedf8a657fada5e555eabe5a6b720de200eb745293f345be5a'),
('9071e9864e104d10a09d82dc7aac1d5e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927d8fa7220f9061d72505', X'1E60BAE27FE68C17EBE79FC468C592951A3151A1523E43CB03DE6A2C0A10C6D3', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A223137343138323362303932613437636561323161323663663966336133633634227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223930373165393836346531303464313061303964383264633761616331643565222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323764386661373232306639303631643732353035222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '792288004fd18f30ed81bd5b6c46213f2427b133f1a4ee04d5021a66245c1db2'),
('91dd0fb148074db8959a3454b123ac9e', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9013276a18b358c5f646a73ff', X'87ECC88664C2F21A926BA6C1FF7193F2B57B65E171F4390B273A807D48490662', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A226264613465623330643635613439636262376234383936643136633931376537227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A223931646430666231343830373464623839353961333435346231323361633965222C226B696E64223A226175646974222C227375626A656374223A223031396362376639303133323736613138623335386335663634366137336666222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '06c0c489cb8202056d620a96c827c3d9511b465ccd2ca1f3fa2fe28027767293'),
('990cf82383e84cf1ab09ac2af3d12db2', '2026-09-02 02:24:58.945000', 'staff:account:create', '5c377059ba6a4a0089d3e649ebb6ca33', '5c377059ba6a4a0089d3e649ebb6ca33', X'DAAD11508EED718C1DB64AEA66CD7EECF2ED7F1EF4BF7F7C485BD0995CB5E43D', X'7B226163746F72223A223563333737303539626136613461303038396433653634396562623663613333222C2264657461696C73223A7B22726F6C65223A226578706F72746572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A223939306366383233383365383463663161623039616332616633643132646232222C226B696E64223A226175646974222C227375626A656374223A223563333737303539626136613461303038396433653634396562623663613333222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '3307b98a4e4eecdf8483ce436920d33cb98081ea18c51297ff52d789ec61b5d3'),
('9ad28e832b2f47c3a5a2c30ed1662c4d', '2026-03-04 08:30:15.250000', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276d791e3e08b191b909a', X'6311BC3B269DAE0F300D834ACEE30D4B8884148556BBB9FEB51BFC9199DEF5BA', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B226D656368616E69736D223A223031396362376638313664323736643739316533653038623139316239303961222C22726F775F736861323536223A2266376237393562373137323036393434336561333130366130303865376133663730383636666536653834656532316163353734383236653139353534663230227D2C226576656E74223A22636F6D706C69616E63653A7472616E736665723A7265636F7264222C226964223A223961643238653833326232663437633361356132633330656431363632633464222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323736643739316533653038623139316239303961222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '06ac91c4941a4dec9d9385b73e99c5430745666daa43257bba5c8603f86f9cad'),
('9c90d1786571414ab1054414130d0e5d', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'809C2C071A8A2889C38C874407AD32852F4009675B00E96960FB612C1053A0F7', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223963393064313738363537313431346162313035343431343133306430653564222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '0ad5935caec361885cfccfcf471dea0f83ca3e0dbaab56d39e0f9402355438b2'),
('9db2d938606849959703d6bfc0d4f711', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'4DF0294D3141DD02FD5BA77CACB12154F341D09ABBC869DBA11C350D956414C0', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A223964623264393338363036383439393539373033643662666330643466373131222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '7c0d223c95e1676afd9f0c97701137301734b7d46a752dca907007b42b8d979d'),
('9eba57835c014d16ac02f0dbf39d7a24', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'ff015314d709466fab319defa6971374', X'4A1E4BB8AE426C7AA88C8DEBA752AFC3039E50A45F9C0B0F028A0E35212853E9', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A223965626135373833356330313464313661633032663064626633396437613234222C226B696E64223A226175646974222C227375626A656374223A226666303135333134643730393436366661623331396465666136393731333734222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', 'd89bb1bb49895f04f0736bfb1f5ead4b273a65abff3c89cdc34a6ef71a141b09'),
('9f5940f725b842aa978ab550a253a577', '2026-03-04 08:30:15.250000', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'8775C201B99BFE8F908E413BC48C84FE500A6A67700C1451659A921620D54440', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B2262795F68616E64223A22796573222C2266726F6D223A226E6F726D616C222C22746F223A2268696768227D2C226576656E74223A2273746166663A6C6561643A7072696F72697479222C226964223A223966353934306637323562383432616139373861623535306132353361353737222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ee65325e2fa95621665e11d5b8f2b9856ee3ac54d0a96d340280623285bc928d'),
('a0ccc0ca70a3461682a8d43ecd113510', '2026-10-16 06:03:24.000000', 'staff:contact:log', '1741823b092a47cea21a26cf9f3a3c64', '01a1425142007ec29a399250fb609317', X'64B905538E41ED46CFCCA2E4E3D552F36E5DC9B54EDF698907D8D4AC92414662', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A226F757273222C226D657373616765223A223931346137316538633562386164663136656138303563386130373861663732227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226130636363306361373061333436313638326138643433656364313133353130222C226B696E64223A226175646974222C227375626A656374223A223031613134323531343230303765633239613339393235306662363039333137222C2274696D65223A22323032362D31302D31365430363A30333A32342E3030305A222C2276223A327D', '6d93968f5811c6c1bb39e5e8f820184040e2e51ab3797e14429a3579a71c26d0'),
('a3f5510bcc7a49b2aa8ae40f1208e1d5', '2026-09-02 02:24:58.945000', 'staff:account:create', 'a0f2428ff4d3495fac5eb6db5af4f8aa', 'a0f2428ff4d3495fac5eb6db5af4f8aa', X'85255E0305C95355F82B8FF4F5093816D6A03276B05F3274D7C18A6E88F44A2F', X'7B226163746F72223A226130663234323866663464333439356661633565623664623561663466386161222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226133663535313062636337613439623261613861653430663132303865316435222C226B696E64223A226175646974222C227375626A656374223A226130663234323866663464333439356661633565623664623561663466386161222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'a9141ad04e1466517076cb5d85f8dd7ea20345e4f93ace32395382417236a6cb'),
('a5c547eea5b34e25baf7d5edbd6362c2', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'05A97FE5223AEAF4090E3D8F76B41D500F6D7688098BB1EA5219635922743040', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223433663662643263616538373431616239303433396439373762336161313866227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226135633534376565613562333465323562616637643565646264363336326332222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '73135f30dc63debfe83887de1fe7aad7d9fb6b1e5db5b5585a43e91780e0381d'),
('a766c2b6c70141dba3d3aaf43bd34cbe', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'B69584C4ABB8B245D14EB6686CB04F3B2268E7069EDFE9CB7D114C80682A5018', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A2268616E646C6572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226137363663326236633730313431646261336433616166343362643334636265222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '308aea28dac1a263e0334ac0e50354263017758573aea26a649ae75f31d37421'),
('ab600c434fd843c78d91ff78aad0c41d', '2026-11-27 01:31:00.000000', 'staff:task:change', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', X'901B30913B5F99284F54D363B6E76BFD8D43566FD5047906415BCAB3809B32C3', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B22646F6E65223A22796573222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A6368616E6765222C226964223A226162363030633433346664383433633738643931666637386161643063343164222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32375430313A33313A30302E3030305A222C2276223A327D', 'a70f5b46656018b7636f6e22ec198b5e17bf58740caf0a46dd748ac8bc792c6d'),
('b0f324bd7b624323b2ef5329d291fd7a', '2026-03-04 08:30:15.250000', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'26F176C2C31E2EB5E485256546CFA48BA1675E57F36E2399DD328E74FA8204A1', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226D656E74696F6E73223A312C226E6F7465223A223364393366383437306331643461303838653166396631633861373766383832227D2C226576656E74223A2273746166663A6E6F74653A616464222C226964223A226230663332346264376236323433323362326566353332396432393166643761222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'a4b022fc9bb4c0462a5c7f7e203b5ded5b8c08440d8722e35675dcb3a339daf5'),
('b1e3a606cf014d92963ec25eb467ee70', '2026-10-20 01:31:24.000000', 'rights:request:open', '', 'b323e925c72d4f6fb44a3fff0ecc76c5', X'6C352E77504C7116E7F3577456D084BCFF4CA65E4D353A6EDAA52AB6F8AADB45', X'7B226163746F72223A22222C2264657461696C73223A7B226B696E64223A2265726173757265222C226D6574686F64223A226D795F64617461222C2272657175657374223A223363343334623764333330393439326339613863306634353936666337663262227D2C226576656E74223A227269676874733A726571756573743A6F70656E222C226964223A226231653361363036636630313464393239363365633235656234363765653730222C226B696E64223A226175646974222C227375626A656374223A226233323365393235633732643466366662343461336666663065636337366335222C2274696D65223A22323032362D31302D32305430313A33313A32342E3030305A222C2276223A327D', '36df13bd1db999a32c1886adbaa3385eabc51e0414b8419b94c5e571f4ee9c56'),
('b2066ce46e0045989abf0e706e602f0a', '2026-09-02 02:24:58.945000', 'operator:account:invite', 'operator', '', X'2E327D29E5291B9E0014E32EA5C8B2CE5FF616BCE18769CA974566EFF2323F16', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B22726F6C65223A22726561646572227D2C226576656E74223A226F70657261746F723A6163636F756E743A696E76697465222C226964223A226232303636636534366530303435393839616266306537303665363032663061222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'd34b26bc39d8f7668a7aaa07090969f19807023a2ccf5e0def4feb93d02119b4'),
('b3ce4bfe803e4cf69f52db9241a1874f', '2026-03-04 08:35:15.250000', 'person:data:act', '', 'db32ded4939a42b3931c77b1ac4f230d', X'F21D5F01B7D79B6EF87FA30436203E8BD83A64F6E57CCA75ADB01246CC5E8753', X'7B226163746F72223A22222C2264657461696C73223A7B22616374696F6E223A22636F7272656374227D2C226576656E74223A22706572736F6E3A646174613A616374222C226964223A226233636534626665383033653463663639663532646239323431613138373466222C226B696E64223A226175646974222C227375626A656374223A226462333264656434393339613432623339333163373762316163346632333064222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '0f0febfd2e616e4d539d21c81da0764b6be734f902f356e6bc1cfc71d8dd36d6'),
('b8d691b31ca44d608088ec9a1b487533', '2026-09-02 02:24:58.945000', 'staff:account:create', '8fc20860483f432e8717017da129a6c5', '8fc20860483f432e8717017da129a6c5', X'A09F97C9C17135273FF3C8577336E7E8D4069A6D74600307AF764BF8E4155F8E', X'7B226163746F72223A223866633230383630343833663433326538373137303137646131323961366335222C2264657461696C73223A7B22726F6C65223A2261756469746F72227D2C226576656E74223A2273746166663A6163636F756E743A637265617465222C226964223A226238643639316233316361343464363038303838656339613162343837353333222C226B696E64223A226175646974222C227375626A656374223A223866633230383630343833663433326538373137303137646131323961366335222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', '9d6576466e5bc7e2dcbceb7ca441cd2460a55416066edfb8705fb89e8306e1d6'),
('c711c86b937a4af282026d8a01cf37f7', '2026-11-25 04:18:52.000000', 'system:lead:route', 'system', '01a210ed83f879f39aa7825812844c46', X'830BAF21598C0C31E58D43997CB1945CA49167E0F19E0A122DA93882F77EA0F0', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A223137343138323362303932613437636561323161323663663966336133633634227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226337313163383662393337613461663238323032366438613031636633376637222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32355430343A31383A35322E3030305A222C2276223A327D', '79705095833df25a489ed65402b010088039606131dfb36793acd8fb73a9b356'),
('c8ebdbf446934a5587d826059959d453', '2026-03-04 08:35:15.250000', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'ff015314d709466fab319defa6971374', X'F947A95FC7D9BE69E32408BE0F8A6A0EB612867817E7FAB405FBE7DE71ACFB15', X'7B226163746F72223A226161616161616161616161616161616161616161616161616161616161616161222C2264657461696C73223A7B2267726F756E64223A2261736B6564222C2270726F706F73616C223A223864303463306363636336633466353339633464323337303333623364633035227D2C226576656E74223A22636F6D706C69616E63653A657261737572653A70726F706F7365222C226964223A226338656264626634343639333461353538376438323630353939353964343533222C226B696E64223A226175646974222C227375626A656374223A226666303135333134643730393436366661623331396465666136393731333734222C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D', '8de9ecd678a7fe6a4dea08799fd369310b867ec99cab523cb1c7e1d5dc253bec'),
('cf31ea1ce7414387ad14a8382fc43b75', '2026-03-04 08:32:15.250000', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', X'D55EB067902DC54F5D7DF22A7DF734AB63E9F815D0E316F4D55CDA63B27DF126', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226C616E6775616765223A22656E222C226D657373616765223A226463656538346432333262663434373638356536356136353735353265333134222C2274656D706C617465223A2264657461696C73227D2C226576656E74223A2273746166663A7265706C793A73656E64222C226964223A226366333165613163653734313433383761643134613833383266633433623735222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323738333538646435353230613638653730313862222C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D', '64b1a58029c4717b2b54a77fdec86dc11f2494334dcd40f1a2b99e31ed4e1870'),
('d70796e4474742a1adf63640c5fc5656', '2026-03-04 08:30:15.250000', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'8D7C2933A0580C1645DBBAF4A0BD2073568A09406A97BEC05C97615FB2CC4DA6', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B7D2C226576656E74223A2273746166663A6C6561643A726573756C74222C226964223A226437303739366534343734373432613161646636333634306335666335363536222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '20b29497b2de85117be21a781da78c3bc9b562abb847a52a5e76c9b3c23a45e8'),
('d9091c9fa8c742cfa16635f9f2972b74', '2026-03-04 08:30:15.250000', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927d8fa7220f9061d72505', X'6B1630AF28FB8AFC0B3EF8CDF1D5A16FB09901CE29B92BB7BD447402D53744A7', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226F74686572223A223031396362376638313664323761383239346462393363303137633464343362222C2276657264696374223A226C696E6B6564227D2C226576656E74223A2273746166663A6C6561643A72656C617465222C226964223A226439303931633966613863373432636661313636333566396632393732623734222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323764386661373232306639303631643732353035222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', '5c1dea8f3376bbd350c7c048eba42f14bdd5e22b348cb29502d3ddcfecaa3b97'),
('deda236608b94c3cb088ab84604c5779', '2026-11-26 01:49:00.000000', 'staff:task:add', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', X'65009FD72A1DCBEE5E6EFDB4F498F97AAB1D2A82EC154EFB20065941E97C4223', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B2261737369676E6565223A223137343138323362303932613437636561323161323663663966336133633634222C227461736B223A223562393530333466653239663366623262336563636632396439303431643235227D2C226576656E74223A2273746166663A7461736B3A616464222C226964223A226465646132333636303862393463336362303838616238343630346335373739222C226B696E64223A226175646974222C227375626A656374223A223031613231306564383366383739663339616137383235383132383434633436222C2274696D65223A22323032362D31312D32365430313A34393A30302E3030305A222C2276223A327D', 'db9318ee218adf699759399d3debcee7a64b4363a445879ca59318d5a574517a'),
('e3625e76eea54b9d8465bbe96ba42ddc', '2026-11-28 02:24:58.945000', 'staff:account:absence', '1741823b092a47cea21a26cf9f3a3c64', '1741823b092a47cea21a26cf9f3a3c64', X'5901A7C858FC3121660216EE5BF7FD1033433325F83888A18966C3884FBCD490', X'7B226163746F72223A223137343138323362303932613437636561323161323663663966336133633634222C2264657461696C73223A7B22646570757479223A226264613465623330643635613439636262376234383936643136633931376537227D2C226576656E74223A2273746166663A6163636F756E743A616273656E6365222C226964223A226533363235653736656561353462396438343635626265393662613432646463222C226B696E64223A226175646974222C227375626A656374223A223137343138323362303932613437636561323161323663663966336133633634222C2274696D65223A22323032362D31312D32385430323A32343A35382E3934355A222C2276223A327D', '550923c17fa5eb6e505f300aad2ef1e1e372759d6daa630de6da92d85d264591'),
('e5d9c41492df4e57bb5de5f1dc8d38ee', '2026-03-04 08:30:15.250000', 'system:lead:route', 'system', '019cb7f9eb927ac3980ae09e3fa3833a', X'43F29859C43ECADA26A2B135767E611C529283FA93393B4261F1623FFB8F5FA1', X'7B226163746F72223A2273797374656D222C2264657461696C73223A7B2272756C65223A223464386262313833306230343431643838333237336462616132373330353962222C22746F223A226264613465623330643635613439636262376234383936643136633931376537227D2C226576656E74223A2273797374656D3A6C6561643A726F757465222C226964223A226535643963343134393264663465353762623564653566316463386433386565222C226B696E64223A226175646974222C227375626A656374223A223031396362376639656239323761633339383061653039653366613338333361222C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D', 'ddca691a23739ecbd4642ec9092c6598c64884f73d57b2d4aab6dc3ebf527ed3'),
('eade73a016fe47d1af667c3f54165242', '2026-03-04 08:34:15.250000', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', X'EA9BBBE5EF3CF15D8A90B79E0C4F33DC65277FD0DBDBB9654184762B17C64262', X'7B226163746F72223A223030303030303030303030303030303030303030303030303030303030303037222C2264657461696C73223A7B226368616E6E656C223A2270686F6E65222C22646972656374696F6E223A22746865697273222C226D657373616765223A223532346565323431613961643435353461356432613864346337343063636566227D2C226576656E74223A2273746166663A636F6E746163743A6C6F67222C226964223A226561646537336130313666653437643161663636376333663534313635323432222C226B696E64223A226175646974222C227375626A656374223A223031396362376638313664323761383239346462393363303137633464343362222C2274696D65223A22323032362D30332D30345430383A33343A31352E3235305A222C2276223A327D', '1134def01f9aae80a52e03e6ec0e805d4863400b3ebb236a5572691f207b38ff'),
('ef02c50963f64cbbaff39b33be36b3e9', '2026-09-02 02:24:58.945000', 'operator:policy:publish', 'operator', '', X'63F1720708E8833880D688EB862F0957F80DE035AF7309FE3EBC75AC2FCAF07F', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A33362C22646F63223A22707269766163795F706F6C696379222C22656E71756972795F6D6F6E746873223A32342C2265766964656E63655F6D6F6E746873223A33362C226D6573736167655F64617973223A33302C22736861323536223A2262323461663961383132313730306564316433346131396337663732653938316438303630346337656463653039333336333261363537346661383562646338222C22737573706563745F64617973223A33302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226566303263353039363366363463626261666633396233336265333662336539222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'cd8ef9ba0580ef7c9d17382424c61b5437f92334bb879e1f2cac956e71584731'),
('f2c2ee6fb3e848c68868970341876351', '2026-09-02 02:24:58.945000', 'operator:policy:publish', 'operator', '', X'A7C078400467CFF82C01BBC4FEC1A3973FA9BF6370427B15882D0D6B6AD20420', X'7B226163746F72223A226F70657261746F72222C2264657461696C73223A7B2261756469745F6D6F6E746873223A302C22646F63223A22636F6E73656E745F626C6F636B222C22656E71756972795F6D6F6E746873223A302C2265766964656E63655F6D6F6E746873223A302C226D6573736167655F64617973223A302C22736861323536223A2264323835636430363061623463346666333932363361623836623037386664373232616364346665633534646662653934316237643863323363366431356237222C22737573706563745F64617973223A302C2276657273696F6E223A317D2C226576656E74223A226F70657261746F723A706F6C6963793A7075626C697368222C226964223A226632633265653666623365383438633638383638393730333431383736333531222C226B696E64223A226175646974222C227375626A656374223A22222C2274696D65223A22323032362D30392D30325430323A32343A35382E3934355A222C2276223A327D', 'c6f1017ffaa8dc752385d4c9affb062df9c955168c2c6e6a978a81cc0de80918');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.250000', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f816d273119a5f6376abd64b0c', 'given', 'db32ded4939a42b3931c77b1ac4f230d', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '1eaf3f1ae2400c66eec61d319e1b150b5c0fddd954b8493bc18383f0114e33f1'),
('019cb7f816d275eaad0c607fa7aa428f', 'given', 'ff015314d709466fab319defa6971374', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '66d87a372e2a97a8aebd3c10fe74713c9decd479bd2ea0db2c2a4551caeece2d'),
('019cb7f816d27d52894a6161b5acdb63', 'given', '32cdb0c218ce402b8a6b5c208099250f', '2026-03-04 08:30:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '11f0c7a29fce3d25006e57dea91546ec224cfca12c2920819fd290f7080025f7'),
('019cb7f901327a4dad719a10db04b9a4', 'given', 'db32ded4939a42b3931c77b1ac4f230d', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd4bfdea77437edc462b920195d6e6b365c1df2c7f3614db91bace07c890b3c12'),
('019cb7f901327a72b066fb4d501462e9', 'given', 'ff015314d709466fab319defa6971374', '2026-03-04 08:31:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd9f88d576bfe9be12298e3cc34233e2e3c8f97b1d498bd46d2210e236c064ac8'),
('019cb7f9eb927c27ac9aab1a3bea3830', 'given', '32cdb0c218ce402b8a6b5c208099250f', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '28fcef91d92be8296ae062368f86ec6e1d2bfcc6c00f4b4e3aa4af79d32468b3'),
('019cb7f9eb927c2ba5196f15df61a881', 'given', '32cdb0c218ce402b8a6b5c208099250f', '2026-03-04 08:32:15.250000', 'web_form', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8832d2bf88eb0c934381a2b78ca1e81a798bb62e7bf2a450db144c113307f6c2'),
('01a1425142007c93a545abfc4d85b656', 'given', 'b323e925c72d4f6fb44a3fff0ecc76c5', '2026-10-16 01:26:24.000000', 'web_form', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '59f25cfba7c3de9d', '57a13eeea6278bbafd2f73aeeac1950411547fd7b92e65af17e5c27cc4968d6e'),
('01a210ed83f87a92aaf14e3be961defc', 'given', '4780b7702a304b02b8e658386b6f3786', '2026-11-25 04:18:51.000000', 'web_form', 'contact/1', 'zh', 0, '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86"}]', '87d73eb37644e916', '62895aba4108c3ef386d28b8f5a6ef94298b43ca4d3270657c1d4992ae47639d'),
('50fc8696460c4042983c8d6445855a7e', 'corrected', 'ff015314d709466fab319defa6971374', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '008b6090f9c602a1c50df9ebee28403911ecbc47042a1e17032dde3286849498'),
('c9c823d187d84aedb1962b211c8f08f2', 'withdrawn', 'b323e925c72d4f6fb44a3fff0ecc76c5', '2026-10-20 01:31:24.000000', 'my_data', 'contact/1', 'en', 0, 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '65b13c1b1efe6a8e', '82e285cb9e1134c11df1b31d8ca887cb5551bc8b44e9bc4b0965b7a0a6d008e6'),
('ec8ada8e44c545bd8e7f68672d3cc1cb', 'corrected', 'db32ded4939a42b3931c77b1ac4f230d', '2026-03-04 08:35:15.250000', 'my_data', 'contact/1', 'zh', 0, '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '52ed265c17683081e4378e607307560d14db3d07d5e3cb605211bf154fe19af8');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('2c902267adce4a439639571ce37d6a74', 'ff015314d709466fab319defa6971374', '2026-03-04 09:30:15.250000', X'7B22616761696E223A66616C73652C22617070726F766572223A226262626262626262626262626262626262626262626262626262626262626262222C2265726173757265223A223263393032323637616463653461343339363339353731636533376436613734222C22676F6E65223A7B22636F6E6669726D6174696F6E73223A322C22636F7272656374696F6E73223A312C22647261667473223A332C22656E71756972696573223A322C2265766964656E6365223A332C226661637473223A342C22696D706F72745F647261667473223A312C226C6561645F6576656E7473223A372C226C65616473223A322C226C696E6B73223A392C226D61696C5F66696C6573223A392C226D65737361676573223A322C226E6F746573223A312C2270656F706C65223A312C227175657565645F6D61696C223A372C2272656D61726B73223A312C227365617263685F7465787473223A322C227461736B73223A317D2C2267726F756E64223A2261736B6564222C22706572736F6E223A226666303135333134643730393436366661623331396465666136393731333734222C2270726F706F73616C223A223864303463306363636336633466353339633464323337303333623364633035222C2270726F706F736572223A226161616161616161616161616161616161616161616161616161616161616161222C2272657175657374223A22222C22736F6C65223A66616C73652C227374617973223A5B7B22636F756E74223A332C2277686174223A22636F6E73656E745F7265636F726473227D2C7B2277686174223A22657261737572655F7265636F7264227D2C7B22756E74696C223A22323032392D30332D30345430393A33303A31352E3235305A222C2277686174223A2261756469745F6576656E7473227D2C7B2277686174223A22636F70696573227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C22746F6C64223A226E6F5F736572766572222C22756E74696C223A22222C2276223A317D');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000000000000000000000000001', 'x', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('2c902267adce4a439639571ce37d6a74', '2026-03-04 08:30:15.250000', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('8d04c0cccc6c4f539c4d237033b3dc05', 'ff015314d709466fab319defa6971374', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.250000', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.250000', '', '2c902267adce4a439639571ce37d6a74');
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
(1815155727616000059, 'gdz-qrey-4qzn
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
gdzqrey4qzn'),
(1815155789056001023, 'gdz-cypa-c7f9
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzcypac7f9'),
(1815155850496000261, 'gdz-cxjm-vwzh
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzcxjmvwzh
2082110000'),
(1815155850496000826, 'gdz-7ayd-zmye
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz7aydzmye
2082110000'),
(1835124719616000791, 'gdz-8tck-vfch
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz8tckvfch'),
(1838674258944000070, 'gdz-cfsv-nhke
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzcfsvnhke');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 1, 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', 1, 1, 'x', '2026-03-04 10:30:15.250000', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 1, 1, '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
(1, X'6C6F63616C686F73743A383030302F6C65646765722F310A37390A417A46314D70793533757348684B2F50527A4B415878446C38506A753738304C576D45526B5A2F696B5A303D0A0AE28094206C6F63616C686F73743A383030302F6C65646765722F31207457464A444A326574324B637A4442453264532F5975596B6D5A495030725445644873377430755A5441566C68686349647A35644A4944303656487A57714B57685A4E6867676A497A5A782F6D616D374C37364E587064453467413D0A');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
(1, 0, '114816209a64ce9f03316ccd8e437cc20f44f5865b7fd3c21ac717dae2b5b67c'),
(1, 1, '1eaf3f1ae2400c66eec61d319e1b150b5c0fddd954b8493bc18383f0114e33f1'),
(1, 2, 'bf4a9499ff022de8e63ec613c7f91d16fdf14a46c62cc1fd8b30ee0fc5cad826'),
(1, 3, '06ac91c4941a4dec9d9385b73e99c5430745666daa43257bba5c8603f86f9cad'),
(1, 4, '0b7648ae4fec9ecf55242da5ef315ac6cdf8e92ab61e89ef9d561c56ace12c88'),
(1, 5, 'f501dad556b830842c122dbf65772285a6b04c5caa04439c93730b25b7cbaa44'),
(1, 6, 'ddca691a23739ecbd4642ec9092c6598c64884f73d57b2d4aab6dc3ebf527ed3'),
(1, 7, 'e182626e0d6d4f65c0304b072755a7ec8dc57bcbce57d1be846b191d34fb4a8f'),
(1, 8, 'eb6a90ea38432a65f7d16df1418fda385ca147befd60888458c2269bd6ee1d40'),
(1, 9, 'f3bc19e6dbc9eb63863feeefeece4f48fda2c2280523e33848dda173138f471d'),
(1, 10, '3094d99011e398466227a478012d86c6f119a9ba36f63074fd9c23516ebdbe9f'),
(1, 11, '06c0c489cb8202056d620a96c827c3d9511b465ccd2ca1f3fa2fe28027767293'),
(1, 12, '73135f30dc63debfe83887de1fe7aad7d9fb6b1e5db5b5585a43e91780e0381d'),
(1, 13, '0fb885720893284384dc6d987c7d5548d010605bdf5408afb3414ee4184cc402'),
(1, 14, '7a5d6278d93ba0b7c4fc0c071a622aff840fe198daee7a2802665d1aba8be474'),
(1, 15, '792288004fd18f30ed81bd5b6c46213f2427b133f1a4ee04d5021a66245c1db2'),
(1, 16, '86ab4a71456a6bdb11c8c9dbdc30979a5bedca37fec3ed7b84724fd825a9afbc'),
(1, 17, '932a1a6121f335aedf8a657fada5e555eabe5a6b720de200eb745293f345be5a'),
(1, 18, '5c1dea8f3376bbd350c7c048eba42f14bdd5e22b348cb29502d3ddcfecaa3b97'),
(1, 19, '20b29497b2de85117be21a781da78c3bc9b562abb847a52a5e76c9b3c23a45e8'),
(1, 20, 'c1d3a8e9afad7403b30ef8ea1cba544dbfd572fda48a31766202f73fddc191da'),
(1, 21, 'a4b022fc9bb4c0462a5c7f7e203b5ded5b8c08440d8722e35675dcb3a339daf5'),
(1, 22, '9d5d32f09d21e4be0f2d58c7a64561b35091fbf8347da604c09cd7986d9b664b'),
(1, 23, 'ee65325e2fa95621665e11d5b8f2b9856ee3ac54d0a96d340280623285bc928d'),
(1, 24, '66d87a372e2a97a8aebd3c10fe74713c9decd479bd2ea0db2c2a4551caeece2d'),
(1, 25, 'd4bfdea77437edc462b920195d6e6b365c1df2c7f3614db91bace07c890b3c12'),
(1, 26, 'd9f88d576bfe9be12298e3cc34233e2e3c8f97b1d498bd46d2210e236c064ac8'),
(1, 27, '6b93ac1ab5c9a8af5f0d1c04b08f18dc231a856ca3824eafcb9a397e19e54755'),
(1, 28, '64b1a58029c4717b2b54a77fdec86dc11f2494334dcd40f1a2b99e31ed4e1870'),
(1, 29, 'c725b6d07342e8717fb994b08242385696891db858e5fdf37c90d0ef0121ee93'),
(1, 30, '28fcef91d92be8296ae062368f86ec6e1d2bfcc6c00f4b4e3aa4af79d32468b3'),
(1, 31, '8832d2bf88eb0c934381a2b78ca1e81a798bb62e7bf2a450db144c113307f6c2'),
(1, 32, '6be6c5899c8cf28b3c24fd47b09f751eb60e492c1e212b01ec052ee0b0a5d280'),
(1, 33, '1134def01f9aae80a52e03e6ec0e805d4863400b3ebb236a5572691f207b38ff'),
(1, 34, '453c8cddff68b25a83081a28f54bfd40f4fd566210479350b8cdac7913f591b4'),
(1, 35, '8de9ecd678a7fe6a4dea08799fd369310b867ec99cab523cb1c7e1d5dc253bec'),
(1, 36, '008b6090f9c602a1c50df9ebee28403911ecbc47042a1e17032dde3286849498'),
(1, 37, 'd89bb1bb49895f04f0736bfb1f5ead4b273a65abff3c89cdc34a6ef71a141b09'),
(1, 38, '52ed265c17683081e4378e607307560d14db3d07d5e3cb605211bf154fe19af8'),
(1, 39, '0f0febfd2e616e4d539d21c81da0764b6be734f902f356e6bc1cfc71d8dd36d6'),
(1, 40, '89763b35f3926c886bf6e977a1b236a0ca92b8e894230a13c77550b8f379c27d'),
(1, 41, '2722b10553b68b57d09572dced2dcd57f94ed358d08985d1a514f3a485ba9c69'),
(1, 42, '9d6576466e5bc7e2dcbceb7ca441cd2460a55416066edfb8705fb89e8306e1d6'),
(1, 43, '745633370a734dafac4ef2f8cfea794ccb85b84e2d457bbbb72d0a111501922b'),
(1, 44, 'ab75cf151999dd34ac4c6355226f841750aa6705ee8de1a626d7fe865e00beb8'),
(1, 45, '308aea28dac1a263e0334ac0e50354263017758573aea26a649ae75f31d37421'),
(1, 46, 'cd8ef9ba0580ef7c9d17382424c61b5437f92334bb879e1f2cac956e71584731'),
(1, 47, 'a9141ad04e1466517076cb5d85f8dd7ea20345e4f93ace32395382417236a6cb'),
(1, 48, 'd34b26bc39d8f7668a7aaa07090969f19807023a2ccf5e0def4feb93d02119b4'),
(1, 49, '7d017f8d7d23b2261e7ce0c4489ab3d0d7e05475bbf1c95bf48277d76624db95'),
(1, 50, '5b6d648c72f7a8bcb8607320d0196671a6d23f48fe404981227b8fb2ffba28dd'),
(1, 51, '7c0d223c95e1676afd9f0c97701137301734b7d46a752dca907007b42b8d979d'),
(1, 52, '7d068a8ff2ec12b566235d0d094da87027bd3330023f38f94963ce7e19411513'),
(1, 53, 'acbcad70c832c51cca4df53341e402f23d4b0bb0314d06b9586fe94c5dcbdbff'),
(1, 54, '3307b98a4e4eecdf8483ce436920d33cb98081ea18c51297ff52d789ec61b5d3'),
(1, 55, '21afca676ab2aa6a641885aefd14329fe363ec75ac88d8d5740d52a5cae95758'),
(1, 56, '0ad5935caec361885cfccfcf471dea0f83ca3e0dbaab56d39e0f9402355438b2'),
(1, 57, 'c6f1017ffaa8dc752385d4c9affb062df9c955168c2c6e6a978a81cc0de80918'),
(1, 58, '0bf95ca1e706738306002fe8875a42d17c1002e7e2cd1ed5c7e0a8b367dbcffa'),
(1, 59, 'af4edc25a6f409147a5b5551b5ad973756df7afb8d13facee5e915e2765ce56f'),
(1, 60, 'fdd816221d50a132f69ef0dd8bdbf8d996df8d2fc67c9531d6adac0c76dccae0'),
(1, 61, '8150c8a49ea0680888ceaaebb85cac0e55ed215c8bc519e7957d5314290a7c36'),
(1, 62, '0d8c6f73ce9d4c12f868af877b42a723549515a7cfe03db22b033821c1e53295'),
(1, 63, '57a13eeea6278bbafd2f73aeeac1950411547fd7b92e65af17e5c27cc4968d6e'),
(1, 64, '4ea13d3bad33dff77cd11b1ce05bc35074a2dd5a894aa360cb0ce432a69d55c1'),
(1, 65, '6d93968f5811c6c1bb39e5e8f820184040e2e51ab3797e14429a3579a71c26d0'),
(1, 66, '4fa4a50155956e6c08050e80ed63fc1c9f33d6a4c28c97625e4dc6410d1417ae'),
(1, 67, '36df13bd1db999a32c1886adbaa3385eabc51e0414b8419b94c5e571f4ee9c56'),
(1, 68, '82e285cb9e1134c11df1b31d8ca887cb5551bc8b44e9bc4b0965b7a0a6d008e6'),
(1, 69, '62895aba4108c3ef386d28b8f5a6ef94298b43ca4d3270657c1d4992ae47639d'),
(1, 70, '79705095833df25a489ed65402b010088039606131dfb36793acd8fb73a9b356'),
(1, 71, '3a06461fbca92ae719684c8da386a805913d7cf2d813603732923d3e2e1cd44c'),
(1, 72, '7b56b60345c05691b933c87ed39fd885429c2fa5ff6aa0efc2be27175b9f9487'),
(1, 73, '4dae5d8890064f31aeeec1137a21ae64363cac52f6a074af14b00f3efd3997d2'),
(1, 74, 'db9318ee218adf699759399d3debcee7a64b4363a445879ca59318d5a574517a'),
(1, 75, 'a70f5b46656018b7636f6e22ec198b5e17bf58740caf0a46dd748ac8bc792c6d'),
(1, 76, '550923c17fa5eb6e505f300aad2ef1e1e372759d6daa630de6da92d85d264591'),
(1, 77, '7ade0e639a7c3e7ccfb207899b4afb007be51a746784c6f8f98511f41d0b635d'),
(1, 78, '012b0c7b9b3f9542739f71546757b68b57d95123cfebf135e51b7593b582931b');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f816d2702281d231a2c7e998f1', '2026-03-04 08:30:15.250000', '11f0c7a29fce3d25006e57dea91546ec224cfca12c2920819fd290f7080025f7', X'52E7BEE3CD11A7DA61701E13AC4AA62C1E741B5507F564C8AC5DD3D59133E8CD');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
(1, X'0001', '2026-03-04 10:30:15.250000');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
(1, 0, 0, X'CA9DB41B2750C0599BC9D7A57471847E282B5845EDD4CC76FA3DC18889F6DE65BBBD644DE86F9C841F69A7660E94954B99B9D42F56453DB3D78743E77C2B3ACA1144A0DA582B4021A33183CE68B63C5788E2BF344E81F73D188F1E43596138EB27587FF300BF6504E0BE6A897299B9E6671E6AC2CA27441E192EDCDFE76F1FE4B6BE8B43A974A0E69BBD52AE2DA8E29496E2414EEFCC505B2250B354FC0BEF5A7A80580A374DEC1ECD08EA2CDBF34F6184C8E65485FB0DCA4B6BCB38EEA17803FCE9D2E015575576C35C767492086FB376427567757FFAF3CB9C6388E57BC1B8D75EABE10A248BE1BDC3FA5001388F63325DA9DA5E5818918E4457BCB4BA81DA3B315B8F31ECD354136DDE0FADCE7A67E52071D4307CC8186E3D0553EB72BA6D15E11F7096AAEA75ECE5F59E20BB3F1EF4F754533B5627557706DC9FD6C2996AD2B63DA78EC4D7775F8F7AFCD6CE6B3BA3C26B2720D685AB70D625145CD590731A15430542835FDA2D64522AF22C0C44CCC53D4D7C8B21D75A1EE4DCAB51A29F9E3DC6C63D33AF307F2B373ADB50731D133B034F0AE8481725C851D32ADF36C931EA4B6C829F482366C56D8347F5BB252F4FFCCD7CABE63E781D0BD0444FB2E709292B8C27ED01D7CB4ADE738B9E6D8985C259815B33E145285FABB9862611020664385687E96774D3D63FBC11FDF3B477399BB34B2C5800F6D0FA52605867EF12B19C281D8396979E7A7295B5E06019FE8816AC2AAD7FC97C930AF8516F3E1660EB271D2FA6587ED0F2FD7A56B74891E560897F39A7195C256F733CB6BF9D8FCD81362B53823DA66D32047603B61C0CBF3EB9D31DEECAE68B17642037FC5B7EA3A7CAE2C676EA5F2A575AA48BA0C165F3107F90E06A9018D6977304B25B3DE67E0535E47AA2DD302BD5980ED0C92569F28A622A5971198272BFDE85BEE7C86D03B029CDFA4D1424D7AF1EFD4BA8DFE6E49D5F5A72120B15171855624B303CF823388486451D1567FD7EFA00BC4044FB8F7BA64CBFCB0B810F3447262C71EEBFF84B910B0FDE5BF33DD7BD0AB16E24AEF55DADA0530A30AA37A0C9AA60C86C785F19EDF7B281BBDF7CCFAA43A779807395716C58657472862F494F5BF26E770C6AA17ED799136178EF64A4132B408558D1FCC7D1CEEFC58DF32E3FF5C1B979B5D1BD783D8C5DB6C3C16D4C109B70D7A577459675DE2B4DAC11980D91B898D1A935DC8B3EAB8BC14BE439C6A56CF560E02D71847F0A9D90499D95F1978982AF079B38BA8329D139CA845B4F8190A664288FF12FDB893116A9683324A75571C3F8B3C713FF38B9F8F8D4747B2EE3977E09320E6DA5CC4DA53720D5138B10C758E655CDAC1D1B7AFFA9EA0A407FD0C0EEE363729CEC860C5FC22B0971FF6330F923349692D8E910886DCFB03776DD6F8D1FE59798FB59C303F02ADCEBC6E26F3BFB4411E6D1D8E874A19AF22AA16B40DB04B2408B57CF182706B22187047704C4DFD7E678862542218F5470BF27FA23067E3DC2AF60208C6111317C7CFF20FE6EC95C6421573085F04FA8A5A4275489B9B970045679D52A6E335EC6C00726768F6A9029EC7DD844D088843A7D7AA3508B3834B592970936F998943CF8066FF79F2C0658FA6731A6266B412AF69A32E4D78B3DC983CB54C50AC140A493DE7D1508D3A0B5BB78D806B4350E5654707C12099C3169E83FE7AD4CEDEB1E3DFB664BC9CCBAAD5B8F36B67FF29F59EA52FBAB6DD6A4CC4E3E269A91987493D31E542103E888F3EFD67053028AF4D081FE95AA27CC1B59C776B36AFB75E8DFB6E5D548E0D2C445980C30A3E591C1D007AD9605D3D51C9939E3F7D0880DCA893B5F8BE96F5A42EF38E919345FD52E94D4C47BD12637A467FD779032F7001167842DE99B768C425AB88C43C04FB4A45AD9F11F5B676BEFB81303314A9E8AE0A27075671ADD8826646D1F95412A13F0E759A8C4C541131C86F08FC1AEFBB74310BB5891E99ABE208FA962DF35A9ED65DC73B0F8C27EB6862B844DB89D474555ECB2547FF54FD09203041EECBB0C8D082C907F1B8301073937C5223FE84CBAA3E1C44AAF0E3D5E607267F13A30D2BCD8B1DF688244C5BB60ECB1D8EA89FEBB6BC4DC081413EFE0C47E0BD4AA89813575E8DAD077AF50A086F74D4250293495F9A43740116EF413E3B69E09BA775DE8571EF9C6A3FCA21D0A996CEAF75683320AA54E013D9070A32E5288FD312D2DC4BACDE7A5110BD2D8EE3580691392BC58EA2A2E368DAA86EC10F5E7C4BF29263FFBFEFC07D40CDD322157A3C73F338A9BF8D45FD38B97F85E05BB09B3B3AEA1A74983F552A63228C8BA6E2A11BD4D04342A38112F76010E9582EB7293C138EA0874A9C4A80D2FC4ABB779E96B7BAABF6CCAC5404FBA698BD403A6160D6BDFEF8E9388C1EC92F287465479ABD140BCE80A71EEC0800BBE513C2B3BAA4EF4B7E28228E6C3CDFD3AFC8F59E0EBF9331922F782933D3480CE0B52661BB6798D866E9DB8ADD53E96A0509C954D0DA8C9B236FE4DC9A6869FFAF2A3088DA5E0411B5C7B04BC9BB0D951E2F71D59FBD9437CBBA7D3AB5E273D9A150C4416AD878A119326887ED0F07F09F49422AAAC82B5E2E28951FD2B5A782C260FF383A9EC9ECFA8629C10FAB98322DFA0A4BAC077AC1520070F2CEE02C18F33F09A2CC9313EB0B51F2189478DB55DDA16F66885848D9EE2B0A1053DEFF6B7CF1A49A7108CB97E15093D7727236FCEE61CBFBA6304D96CCE371AFC8007F4CD29473849245EA172342769CEC0EA607CE24D192F3005CEC4F111F3E00908A0FE6FDF2491FA84E8F8E288687FC963195BD2145C655BAE73FCAD3113FF6E872470739F314A33EEB8A9ECFA7954CB7B73C47142CF95DBACE47C31E7AD367AD6E34B4490672DB00DBC7D622A263F60ED7209DA062F517CE932A1F82B8A0FCA27969CB96C0909E621ECB132526667D6434A9CA98891ACF89794876F019EDF00C25E00419B3F6C9AD3192E57419E61E10D3FF4F4C439203855D5F845914F5FD4AD813D34028F58B67C395D602FD1D5C248B01462494B8DE8A3169BE28249F7D286DDFED37EE5F4477C9371102049940FB6DB2E512893DC74DE3AB5CAAE38BDE23A4959D435B9C54650205E7D98CCB32C05A0625ABD5DD979CE478FA7A65264CA3621AF2DDFA1D110D8CBD5702C4E6F432011616F0328DD21BD5305553C56435EFBE1428B135E7A70CE293B7F8B6AA91CF8C76EB007B9949EE20AC55C842F6456436ADF01A5C242E8798ECD37422610EA2D9273048A7E7781119CB7A5798E7FB673C4C616E8DC0BB9B9E28E24244D5BC4B96E3454402A5890CCF8E2FE2D4F8F47E17AB0F92EAAA1BECBF61F1BA5C5E346CF797797F8ABA4DA10413807720212BA746BE7D5963AA9B11149AF863F8EC2725CA52297005CFA06E0A4FDBD1D216521BFACA5F05660C5E40B6AD1F17B985D85CBE83CB620B1225A6C6B2F121C63D928B879791FD619885C9292D18E0CAAA31CA188BE7CC3D77C7CAD5464D982CDBED847930130C125DE6C3C9ABB78AE9C4B30A82A240D7F9038CB6EC18B4759CB4AC2C6AC6825AE');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '1d3558206fb348fbb95e8acf48ef6436', '2026-03-04 08:30:15.250000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '106fb0945bf64723a0936800b2d195f9', '2026-03-04 08:31:23.250000', '2026-03-04 08:30:17.250000', 77, 77, '2026-03-04 08:30:25.250000');
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
('32cdb0c218ce402b8a6b5c208099250f', 'wei.zhang@example.com', '2026-03-04 08:32:15.250000', NULL, NULL),
('4780b7702a304b02b8e658386b6f3786', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51.000000', NULL, NULL),
('b323e925c72d4f6fb44a3fff0ecc76c5', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:26:24.000000', NULL, NULL),
('db32ded4939a42b3931c77b1ac4f230d', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.250000', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('2c902267adce4a439639571ce37d6a74', '2026-03-04 09:30:15.250000', X'46EC90B15B9FF485A8F0D4D6CF3786AC9456D91C15EEF0824AC820464D48EB9C', X'7B226964223A223263393032323637616463653461343339363339353731636533376436613734222C226B696E64223A22706572736F6E2E657261736564222C22706572736F6E223A226666303135333134643730393436366661623331396465666136393731333734222C22726561736F6E223A2272657175657374222C227265636F726473223A5B7B22636F6D6D69746D656E74223A2230303862363039306639633630326131633530646639656265653238343033393131656362633437303432613165313730333264646533323836383439343938222C226964223A223530666338363936343630633430343239383363386436343435383535613765222C226B696E64223A22706572736F6E2E636F72726563746564222C22736861323536223A2234313033323965326130303663643732363036346364356231623863333832336632633332396633376632346565663232653132316564373134306361393931227D2C7B22636F6D6D69746D656E74223A2236366438376133373265326139376138616562643363313066653734373133633964656364343739626432656130646232633261343535316361656563653264222C226964223A223031396362376638313664323735656161643063363037666137616134323866222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2233343434396533663063643337343661346630323237653431323963333562383638323364373464393635643732653732383262393137643739366333353166227D2C7B22636F6D6D69746D656E74223A2264396638386435373662666539626531323239386533636333343233336532653363386639376231643439386264343664323231306532333663303634616338222C226964223A223031396362376639303133323761373262303636666234643530313436326539222C226B696E64223A22636F6E73656E742E676976656E222C22736861323536223A2230356138363930636536373436343332366332633264316362373766633939313262353661323534396664633465333836353066316363316333633462626534227D5D2C2274696D65223A22323032362D30332D30345430393A33303A31352E3235305A222C2276223A327D', '89763b35f3926c886bf6e977a1b236a0ca92b8e894230a13c77550b8f379c27d');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('6dc97940553745ae8eae580b3acd0e28', 'spoken_block', 0, 'shipped', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means {{ controller.name }}.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\n{% endif %}", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u60a8\u662f\u5426\u5355\u72ec\u540c\u610f\u5c06\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff1f\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u6211\u4eec\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u3002\u4e0d\u540c\u610f\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n{% endif %}"}', '{"en": "Before we write down your enquiry\n\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\n\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nYou may say no to each question by itself. We write down only what you say yourself.\n\n[ ] Do you agree to the privacy policy?\n[ ] May we send you news and promotional information by email?\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\n[ ] May we give you news and promotional information by telephone?\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\n", "zh": "\u5728\u8bb0\u5f55\u60a8\u7684\u54a8\u8be2\u4e4b\u524d\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u6211\u4eec\u5982\u4f55\u5904\u7406\u8fd9\u4e9b\u4fe1\u606f\u3001\u60a8\u4eab\u6709\u54ea\u4e9b\u6743\u5229\uff0c\u89c1\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u60a8\u53ef\u5728\u672c\u7f51\u7ad9\u67e5\u9605\uff0c\u6211\u4eec\u4e5f\u53ef\u4ee5\u4e3a\u60a8\u6717\u8bfb\u5176\u4e2d\u7684\u4efb\u4f55\u90e8\u5206\u3002\n\n\u53ea\u6709\u60a8\u540c\u610f\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\uff1b\u5bf9\u6b64\u6211\u4eec\u4f1a\u5355\u72ec\u8be2\u95ee\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u60a8\u53ef\u4ee5\u5bf9\u6bcf\u4e00\u9879\u5206\u522b\u4f5c\u51fa\u51b3\u5b9a\uff0c\u6211\u4eec\u53ea\u8bb0\u5f55\u60a8\u672c\u4eba\u7684\u7b54\u590d\u3002\n\n[ ] \u60a8\u662f\u5426\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff1f\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u662f\u5426\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff1f\n    \u60a8\u901a\u8fc7\u6211\u4eec\u90ae\u4ef6\u4e2d\u7684\u94fe\u63a5\u786e\u8ba4\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u81f4\u7535\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-02 02:24:58.945000', 1, '2026-09-02 02:24:58.945000', 'published', '', NULL, 'operator', '2026-09-02 02:24:58.945000', '', 0, 1, 0),
('8f7198fc585a45a9957e6914f9402638', 'consent_block', 0, 'shipped', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means {{ controller.name }}.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \u201cTransfers abroad\u201d. Your enquiry is handled in the same way if you leave this unticked\n    > Read about transfers abroad (opens in new tab)\n{% endif %}\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307{{ controller.name }}\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n{% if transfer %}[ ] \u6211\u5355\u72ec\u540c\u610f\u5c06\u6211\u7684\u4e2a\u4eba\u4fe1\u606f\u4f20\u8f93\u81f3\u4f4d\u4e8e{{ transfer.place }}\u7684{{ transfer.recipient }}\u5e76\u5728\u5f53\u5730\u5b58\u50a8\uff08\u9009\u586b\uff09\n    \u5883\u5916\u63a5\u6536\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f\u3001\u5904\u7406\u76ee\u7684\u3001\u5904\u7406\u65b9\u5f0f\u3001\u4e2a\u4eba\u4fe1\u606f\u7684\u79cd\u7c7b\uff0c\u4ee5\u53ca\u60a8\u5411\u5176\u884c\u4f7f\u6743\u5229\u7684\u65b9\u5f0f\u548c\u7a0b\u5e8f\uff0c\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b\u201c\u5411\u5883\u5916\u63d0\u4f9b\u201d\u90e8\u5206\u3002\u4e0d\u52fe\u9009\u6b64\u9879\u4e0d\u5f71\u54cd\u6211\u4eec\u53d7\u7406\u60a8\u7684\u54a8\u8be2\n    > \u9605\u8bfb\u5173\u4e8e\u5411\u5883\u5916\u63d0\u4f9b\u7684\u8bf4\u660e\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n{% endif %}\n[\u63d0\u4ea4]\n"}', '{"en": "Your agreement to our policies\n\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \"Submit\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\n\nWe promote our services to you only if you tick a box below for news and promotional information.\n\n\"We\" means the operator of this demonstration, who has not been named.\n\nEach box stands for itself. None is ticked for you.\n\n[ ] I have read and agree to the privacy policy\n    > Read the privacy policy (opens in new tab)\n[ ] I have read and agree to the cookie policy\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\n    > Read the cookie policy (opens in new tab)\n[ ] Send me news and promotional information by email (optional)\n    We write only once you have confirmed your address. You can change your mind at any time\n[ ] Give me news and promotional information by telephone (optional)\n    Only if you have given a phone number. You can change your mind at any time\n\n[Submit]\n", "zh": "\u60a8\u5bf9\u6211\u4eec\u653f\u7b56\u7684\u540c\u610f\n\n\u60a8\u63d0\u4f9b\u7684\u4e2a\u4eba\u4fe1\u606f\u5c06\u7528\u4e8e\u5e2e\u52a9\u6211\u4eec\u63d0\u4f9b\u3001\u5b8c\u5584\u548c\u63a8\u5e7f\u6211\u4eec\u7684\u670d\u52a1\u3002\u63d0\u4ea4\u4fe1\u606f\u3001\u52fe\u9009\u4e0b\u5217\u9009\u9879\u5e76\u70b9\u51fb\u201c\u63d0\u4ea4\u201d\uff0c\u5373\u8868\u793a\u60a8\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u6211\u4eec\u7684\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300aCookie\u653f\u7b56\u300b\u3002\u8bf7\u4ed4\u7ec6\u9605\u8bfb\u4e0a\u8ff0\u653f\u7b56\uff0c\u4ee5\u4e86\u89e3\u60a8\u7684\u6570\u636e\u6743\u5229\u3002\n\n\u53ea\u6709\u60a8\u52fe\u9009\u4e0b\u65b9\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\u7684\u9009\u9879\uff0c\u6211\u4eec\u624d\u4f1a\u5411\u60a8\u63a8\u5e7f\u670d\u52a1\u3002\n\n\u201c\u6211\u4eec\u201d\u6307\u672c\u6f14\u793a\u7684\u8fd0\u8425\u8005\uff08\u5c1a\u672a\u6307\u5b9a\uff09\u3002\n\n\u5404\u9009\u9879\u76f8\u4e92\u72ec\u7acb\uff0c\u6211\u4eec\u4e0d\u4f1a\u66ff\u60a8\u52fe\u9009\u4efb\u4f55\u4e00\u9879\u3002\n\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\n    > \u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300aCookie\u653f\u7b56\u300b\n    \u6b64\u9879\u4e3a\u9605\u8bfb\u786e\u8ba4\uff0c\u4e0d\u4f1a\u542f\u7528\u4efb\u4f55\u53ef\u9009Cookie\uff0c\u672c\u7f51\u7ad9\u4e0d\u4f7f\u7528\u53ef\u9009Cookie\n    > \u9605\u8bfb\u300aCookie\u653f\u7b56\u300b\uff08\u5728\u65b0\u6807\u7b7e\u9875\u4e2d\u6253\u5f00\uff09\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u5b50\u90ae\u4ef6\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u7ecf\u60a8\u786e\u8ba4\u90ae\u7bb1\u540e\uff0c\u6211\u4eec\u624d\u4f1a\u53d1\u9001\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n[ ] \u6211\u613f\u610f\u901a\u8fc7\u7535\u8bdd\u63a5\u6536\u8d44\u8baf\u548c\u63a8\u5e7f\u4fe1\u606f\uff08\u9009\u586b\uff09\n    \u4ec5\u5728\u60a8\u586b\u5199\u8054\u7cfb\u7535\u8bdd\u540e\u9002\u7528\u3002\u60a8\u53ef\u968f\u65f6\u66f4\u6539\u9009\u62e9\n\n[\u63d0\u4ea4]\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-02 02:24:58.945000', 1, '2026-09-02 02:24:58.945000', 'published', '', NULL, 'operator', '2026-09-02 02:24:58.945000', '', 0, 1, 0);
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', 0, 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-02 02:24:58.945000'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-02 02:24:58.945000'),
('consent_block', 'zh', 0, '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-02 02:24:58.945000'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-02 02:24:58.945000'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-02 02:24:58.945000'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-02 02:24:58.945000'),
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
', '84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff', 'Says that you may add how and when we should reach you, that visits are counted without cookies or addresses, and in plain words how possible spam is handled.', '2026-09-02 02:24:58.945000'),
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
', '88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86', '说明了您可以补充希望的联系方式和时间、访问次数的统计不使用Cookie或网络地址，以及疑似垃圾信息如何处理。', '2026-09-02 02:24:58.945000'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-02 02:24:58.945000'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-02 02:24:58.945000');
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
('3c434b7d3309492c9a8c0f4596fc7f2b', 'b323e925c72d4f6fb44a3fff0ecc76c5', 'erasure', 'my_data', 'en', '', '2026-10-20 01:31:24.000000', '2026-10-20 01:31:24.000000', '2026-11-20 16:00:00.000000', '2026-11-10 16:00:00.000000', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:31:24.000000', '', 0, NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('3973832507b54f768ae66c7c2ad0bd8a', 1, 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["a0f2428ff4d3495fac5eb6db5af4f8aa", "5c377059ba6a4a0089d3e649ebb6ca33"]', NULL, 1, '2026-09-02 02:25:58.945000'),
('4d8bb1830b0441d883273dbaa273059b', 2, 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["bda4eb30d65a49cbb7b4896d16c917e7", "1741823b092a47cea21a26cf9f3a3c64"]', NULL, 1, '2026-09-02 02:26:58.945000'),
('806ef1332b16425cbfd696771171da04', 0, 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["1741823b092a47cea21a26cf9f3a3c64"]', NULL, 1, '2026-09-02 02:24:58.945000'),
('c22b7f3b75b749fbafe54574d34c4050', 3, 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["a0f2428ff4d3495fac5eb6db5af4f8aa", "5c377059ba6a4a0089d3e649ebb6ca33"]', NULL, 1, '2026-09-02 02:27:58.945000');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000000000000000000000000001', 'x', '00000000000000000000000000000001', '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000000000000000000000000001', '2026-03-04 10:30:15.250000', 'x', 'x', 'x', 'x', 1);
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('1741823b092a47cea21a26cf9f3a3c64', '何样例', 'he@example.com', 'handler', '2026-09-02 02:24:58.945000', '!', 1, '', '2026-11-29 02:24:58.945000', '2026-12-10 02:24:58.945000', 'bda4eb30d65a49cbb7b4896d16c917e7', '{}', 'aab28fc20b944812a170b59a1c23fe5d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('417b63c179dc4ca695abba749251961b', 'Lin', 'f3da3db7cf764662befadb118173dd94@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', 'b5d345af714244298f81d0106df7ec89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5c377059ba6a4a0089d3e649ebb6ca33', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-02 02:24:58.945000', '!', 1, '', NULL, NULL, NULL, '{}', 'c17cbf299cdc4c0b85f26df020536a09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fc20860483f432e8717017da129a6c5', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-02 02:24:58.945000', '!', 1, '', NULL, NULL, NULL, '{}', 'f163e53cff8f46a0bdf654508f948fd2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a0f2428ff4d3495fac5eb6db5af4f8aa', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-02 02:24:58.945000', '!', 1, '', NULL, NULL, NULL, '{}', 'b5a8d9762248437eb13bccc53c75e73e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b3c9b98025564758a0251d252817d672', 'Lin', '59c35ec89b1243349ceadee062b0d0af@zone.example', 'handler', '2026-03-04 08:30:15.250000', 'hash', 1, '', NULL, NULL, NULL, '{}', '333b4ac70474408697396a3f985fff02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bda4eb30d65a49cbb7b4896d16c917e7', '林示范', 'lin@example.com', 'handler', '2026-09-02 02:24:58.945000', '!', 1, '', NULL, NULL, NULL, '{}', '00b2e10f00934dc7af40f8c8ac822134', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e9571dfb0f1c4e468cbdf4eec1c0ca21', '周范例', 'zhou@example.com', 'reader', '2026-09-02 02:24:58.945000', '!', 1, '', NULL, NULL, NULL, '{}', '9ba76169f70a47b892f763dae898fa29', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(X'2CA7684EA10A7865C3011BB877D2876CA80174A41D2C86C326DBEA40FCA1CC52', 'oskar@example.com', '', 'exporter', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000'),
(X'5DFD45E8B4830CCEADD545A167C978F80532C0BD7C0A3047223F0FAB86B014D1', 'lin@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000'),
(X'5F4F7E45C1F2F71F8F6CB912FAB86DF2976FD73A49698CDA705A3C33CB349613', 'nadia@example.com', '', 'auditor', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000'),
(X'8FAF1C97B086FFEF5B910DF4BBA896958593CAECBBB2EBF6E08917BA734F463B', 'zhou@example.com', '', 'reader', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000'),
(X'BC0AA3DCFE7C69CA528BED33C9517E9B1D9DBE84AA1869911F806277EDAB4D20', 'he@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000'),
(X'C9044D839EF2D7950F4869983BCAD64791EDA556DDA971B8F3EE758FAD2583A0', 'maya@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945000', '2026-09-09 02:24:58.945000', '2026-09-02 02:24:58.945000');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f816d27057892c6cf61b5d98d8', '2026-03-04 08:30:15.250000', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276d791e3e08b191b909a', '{}', 'Over.'),
('019cb7f816d276d791e3e08b191b909a', '2026-03-04 08:30:15.250000', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276d791e3e08b191b909a', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 0, 1);
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f816d273119a5f6376abd64b0c', 'cookie_policy', 'given'),
('019cb7f816d273119a5f6376abd64b0c', 'privacy_policy', 'given'),
('019cb7f816d273119a5f6376abd64b0c', 'updates_email', 'given'),
('019cb7f816d273119a5f6376abd64b0c', 'updates_phone', 'given'),
('019cb7f816d275eaad0c607fa7aa428f', 'cookie_policy', 'given'),
('019cb7f816d275eaad0c607fa7aa428f', 'privacy_policy', 'given'),
('019cb7f816d275eaad0c607fa7aa428f', 'updates_email', 'given'),
('019cb7f816d275eaad0c607fa7aa428f', 'updates_phone', 'given'),
('019cb7f816d27d52894a6161b5acdb63', 'cookie_policy', 'given'),
('019cb7f816d27d52894a6161b5acdb63', 'privacy_policy', 'given'),
('019cb7f816d27d52894a6161b5acdb63', 'updates_email', 'given'),
('019cb7f816d27d52894a6161b5acdb63', 'updates_phone', 'given'),
('019cb7f901327a4dad719a10db04b9a4', 'cookie_policy', 'given'),
('019cb7f901327a4dad719a10db04b9a4', 'privacy_policy', 'given'),
('019cb7f901327a4dad719a10db04b9a4', 'updates_email', 'given'),
('019cb7f901327a4dad719a10db04b9a4', 'updates_phone', 'given'),
('019cb7f901327a72b066fb4d501462e9', 'cookie_policy', 'given'),
('019cb7f901327a72b066fb4d501462e9', 'privacy_policy', 'given'),
('019cb7f901327a72b066fb4d501462e9', 'updates_email', 'given'),
('019cb7f901327a72b066fb4d501462e9', 'updates_phone', 'given'),
('019cb7f9eb927c27ac9aab1a3bea3830', 'cookie_policy', 'given'),
('019cb7f9eb927c27ac9aab1a3bea3830', 'privacy_policy', 'given'),
('019cb7f9eb927c27ac9aab1a3bea3830', 'updates_email', 'given'),
('019cb7f9eb927c27ac9aab1a3bea3830', 'updates_phone', 'given'),
('019cb7f9eb927c2ba5196f15df61a881', 'cookie_policy', 'given'),
('019cb7f9eb927c2ba5196f15df61a881', 'privacy_policy', 'given'),
('019cb7f9eb927c2ba5196f15df61a881', 'updates_email', 'given'),
('019cb7f9eb927c2ba5196f15df61a881', 'updates_phone', 'given'),
('01a1425142007c93a545abfc4d85b656', 'cookie_policy', 'given'),
('01a1425142007c93a545abfc4d85b656', 'privacy_policy', 'given'),
('01a1425142007c93a545abfc4d85b656', 'updates_email', 'given'),
('01a1425142007c93a545abfc4d85b656', 'updates_phone', 'not_given'),
('01a210ed83f87a92aaf14e3be961defc', 'cookie_policy', 'given'),
('01a210ed83f87a92aaf14e3be961defc', 'privacy_policy', 'given'),
('01a210ed83f87a92aaf14e3be961defc', 'updates_email', 'given'),
('01a210ed83f87a92aaf14e3be961defc', 'updates_phone', 'given'),
('c9c823d187d84aedb1962b211c8f08f2', 'privacy_policy', 'withdrawn'),
('c9c823d187d84aedb1962b211c8f08f2', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f816d273119a5f6376abd64b0c', X'45938C5558D84BFECC966FC1A59AFF6F930BDC7E556EB2CF407BF61057FD0165', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2266616333653238313134306135323162396335373733353039353961396136313461636233363230636563633565633262643831323239363837643530373864222C22656E7175697279223A2262396362396566303435303339643164646363663537383563333839636463313131326533646365653935306661396331383733633239313261383935633235222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323733313139613566363337366162643634623063222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226462333264656434393339613432623339333163373762316163346632333064222C2270686F6E65223A2264653431373262613333336335653362303830346165663939313563613462353961306465303035646530643731653863613234326539366232643030346137222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f816d27d52894a6161b5acdb63', X'BD66B378F76822BD820ACDCE83E4FA22C37B88EEEB9B9B5EA814D136F8A38047', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2238373365303261343032306433393930623766323732653435373430326130623837656630336231323033363966633238346230316161333937393436373735222C22656E7175697279223A2265643637623136373830323938383733346364333837666235613865343962623262323238376361643335616639633836333965343262313136653830636137222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376638313664323764353238393461363136316235616364623633222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332636462306332313863653430326238613662356332303830393932353066222C2270686F6E65223A2261356232653635363739366462393136386465616233323934653037316364393262356663363634353438383134306335393735346563663432346265363534222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33303A31352E3235305A222C2276223A327D'),
('019cb7f901327a4dad719a10db04b9a4', X'3DDDEA859F6A1944E716AABAADD8CA20209199677BBF0E73E3833383F6854AB2', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2231326234313537316663306631336537623865373964373334376233363163656139343135663033376230303863373931366633663138656137363638336464222C22656E7175697279223A2264396562306432306632383733303335363563303965656136313866386239656465636531633238653130336162376462373264613236393737616164626366222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639303133323761346461643731396131306462303462396134222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226462333264656434393339613432623339333163373762316163346632333064222C2270686F6E65223A2261663437656139326563613363323732643765373237613464343861663337613163633632646534396336386366656434343033616662353434376333646530222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33313A31352E3235305A222C2276223A327D'),
('019cb7f9eb927c27ac9aab1a3bea3830', X'4F321F3633004455F837C37A3B92B4BDB6127197B4DB4B496E6F87F3C5A84598', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2239646263373334323465663735363839343236373663383832663036316162656163373866333063656433363961313561386337373466653432633064343762222C22656E7175697279223A2239623435663738386331366365366133613864383463383333613665313465313731376234386365333862623065616264663037363663346430383963326563222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323763323761633961616231613362656133383330222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332636462306332313863653430326238613662356332303830393932353066222C2270686F6E65223A2234653832663862643239366437356233623137663833396437653861353834343239383862643634643632623661363666313364373036626463396364313865222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('019cb7f9eb927c2ba5196f15df61a881', X'C989D4F770C3E4621843024F42499128AF5E647F5B53637D32DA4B583D8B3AB1', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2235616130326363313932623961376531373635633165393761306364323562313962623037306466343436643261656532356665383234386137343939313036222C22656E7175697279223A2230623462393235643037663763323838613635373533316364646561333037623262626235343332376139333633393738316435303262356263353538313033222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031396362376639656239323763326261353139366631356466363161383831222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223332636462306332313863653430326238613662356332303830393932353066222C2270686F6E65223A2262326236396363613430626137323832303630316362303635326537623031623735313063636635393534316166633266376230636130386631616366313133222C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33323A31352E3235305A222C2276223A327D'),
('01a1425142007c93a545abfc4d85b656', X'B8538A2C0AC90E2FC6DE7751C9C2BE4EC40A01A2AD4F1247E5AEE498C58AF42C', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A226E6F745F676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222C2276657273696F6E223A317D5D2C22656D61696C223A2234663433626366663162306436343261633534333537336433373533393936633564626537343165666131393735636531316639616661393639326263613037222C22656E7175697279223A2265626663393733643966656365666530373135326230613961353633616666666437306466313764626132313163653564333066353766323666396461623563222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613134323531343230303763393361353435616266633464383562363536222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A226233323365393235633732643466366662343461336666663065636337366335222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D31365430313A32363A32342E3030305A222C2276223A327D'),
('01a210ed83f87a92aaf14e3be961defc', X'906554A4F021EBE9C4CF02364F32CF83BC317AC567D2D5A2AE6201F8E81E50C3', X'7B22616374223A22676976656E222C22626C6F636B5F736861323536223A2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222C226465636973696F6E73223A7B22636F6F6B69655F706F6C696379223A22676976656E222C22707269766163795F706F6C696379223A22676976656E222C22757064617465735F656D61696C223A22676976656E222C22757064617465735F70686F6E65223A22676976656E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2238386266373233623731336466326365333035633131356337363731336161633536356535393837633966313162326333326266613238376633643665653836222C2276657273696F6E223A317D5D2C22656D61696C223A2238373431613930343239396563346538353764616238326237366565613161626237653136326633653633366335303134316238343265303564313066323433222C22656E7175697279223A2233656265623839356433663133306466623630616537626466666530353631353537353237633065643136393437323332646161633063633230346133376463222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A223031613231306564383366383761393261616631346533626539363164656663222C226B696E64223A22636F6E73656E742E676976656E222C226D6574686F64223A227765625F666F726D222C22706572736F6E223A223437383062373730326133303462303262386536353833383662366633373836222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31312D32355430343A31383A35312E3030305A222C2276223A327D'),
('c9c823d187d84aedb1962b211c8f08f2', X'FEB48892739E69DE923F525FFA63B006738FF5B28EC32380520DFE17CC0C28E0', X'7B22616374223A2277697468647261776E222C22626C6F636B5F736861323536223A2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222C226465636973696F6E73223A7B22707269766163795F706F6C696379223A2277697468647261776E222C22757064617465735F656D61696C223A2277697468647261776E227D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A22656E222C22736861323536223A2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A22656E222C22736861323536223A2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222C2276657273696F6E223A317D5D2C22656D61696C223A2265663331313633383231373066386532363933336438383532316633626462653561383934646462323361626632383132623564396637366535306363643166222C22656E7175697279223A6E756C6C2C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226339633832336431383764383461656462313936326232313163386630386632222C226B696E64223A22636F6E73656E742E77697468647261776E222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226233323365393235633732643466366662343461336666663065636337366335222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D31302D32305430313A33313A32342E3030305A222C2276223A327D'),
('ec8ada8e44c545bd8e7f68672d3cc1cb', X'CC9B4DC03706EBACAE111489E54FA5E0BA5710EC2199B86CBFB8CE724669889A', X'7B22616374223A22636F72726563746564222C22626C6F636B5F736861323536223A2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222C226465636973696F6E73223A7B7D2C22646F63756D656E7473223A5B7B22646F63223A22636F6F6B69655F706F6C696379222C226C616E67223A227A68222C22736861323536223A2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222C2276657273696F6E223A317D2C7B22646F63223A22707269766163795F706F6C696379222C226C616E67223A227A68222C22736861323536223A2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222C2276657273696F6E223A327D5D2C22656D61696C223A2262363037623337396563646136633335346130663235646637313233353338353835623939636466666262633337643563646465376232336565626232636131222C22656E7175697279223A2266626437633439623266306433613462323334393963656435626133366336393033396637633737646562613235356162656261653266333662356331636139222C22666F726D223A22636F6E746163742F31222C22677063223A66616C73652C226964223A226563386164613865343463353435626438653766363836373264336363316362222C226B696E64223A22706572736F6E2E636F72726563746564222C226D6574686F64223A226D795F64617461222C22706572736F6E223A226462333264656434393339613432623339333163373762316163346632333064222C2270686F6E65223A6E756C6C2C2274616B656E5F6279223A6E756C6C2C2274696D65223A22323032362D30332D30345430383A33353A31352E3235305A222C2276223A327D');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f816d27ddabd62544f440d798f', 'GDZ-QREY-4QZN', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d273119a5f6376abd64b0c', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '78624c640f3a4b1aad270b1d47277352', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f816d27f7eadc4b66da1e6de58', 'GDZ-AE7S-C83Y', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f816d27d52894a6161b5acdb63', '2026-03-04 08:30:15.250000', 'zh', 'fair-2026', 'web', '', '', '9cdeda6cd4d74e7db36905b462be3ccd', '84c6b2ff453fc6ae517708684c9f205caa6ce5335f021c9f4b0904ce468b6e12', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '9cdeda6cd4d74e7db36905b462be3ccd.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f90132727ea6813509f041b780', 'GDZ-CYPA-C7F9', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f901327a4dad719a10db04b9a4', '2026-03-04 08:31:15.250000', 'zh', 'fair-2026', 'web', '', '', '4e5cd959be3146689d9db760f7dcfbf3', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb92711eb977107f3fdf1dfb', 'GDZ-CXJM-VWZH', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927c27ac9aab1a3bea3830', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '0eb2fd88a9ef4218907be1a8eb4ae92b', 'b24334e0062a21324f667110f7cd25b379a54f2627327dfb891fcfff833e161e', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '0eb2fd88a9ef4218907be1a8eb4ae92b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9eb927d13bc62aa4d660051fb', 'GDZ-7AYD-ZMYE', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927c2ba5196f15df61a881', '2026-03-04 08:32:15.250000', 'zh', 'fair-2026', 'web', '', '', '3be32ae21e4c450e9e89282c10b0765e', '8e60b2894cf06853ee5a75bf7e51d8c770f27dfefbb3d4af3739b002dc7c90d2', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3be32ae21e4c450e9e89282c10b0765e.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1425142007dc89c5f0d798ad8f131', 'GDZ-8TCK-VFCH', 'b323e925c72d4f6fb44a3fff0ecc76c5', '01a1425142007c93a545abfc4d85b656', '2026-10-16 01:26:24.000000', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '8a25dd11ba2f3ca5383d80134b4eceef1a74bbaecc367a7648f55fac8b14836b', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed83f879c1baed31fcf7ba8f23', 'GDZ-CFSV-NHKE', '4780b7702a304b02b8e658386b6f3786', '01a210ed83f87a92aaf14e3be961defc', '2026-11-25 04:18:51.000000', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '7c8b60aa0386ac10aa7ff03418d394b68592ab5c4987e6b3274fcc8beef0bf89', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('1c2648482a714fe795a3b9ecd4543f73', 'b3c9b98025564758a0251d252817d672', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('31c1b04ff61b442392f684cd69366717', '417b63c179dc4ca695abba749251961b', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}'),
('f1c69b443761425a9eb7b22bac585aee', 'b3c9b98025564758a0251d252817d672', '2026-03-04 08:30:15.250000', 'fair.csv', X'6E616D652C656D61696C0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A51756972696E757320D0F9D4AFCCFAD6F92C51756972696E75732E5875616E7975616E406572617365642E6578616D706C650A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A536F6D65626F64792C656C7365406578616D706C652E636F6D0A', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000000000000000000000000001', '1741823b092a47cea21a26cf9f3a3c64', '2026-03-04 10:30:15.250000', 1, '2026-03-04 10:30:15.250000', '00000000000000000000000000000001', 1, 1, '[]', '2026-03-04 10:30:15.250000');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000000000000000000000000001', '1741823b092a47cea21a26cf9f3a3c64', 'x', 0, 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('370488c91335429590bfe1ccca7b6887', 'b3c9b98025564758a0251d252817d672', 'export', '', NULL, 1, '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.250000'),
('c38e634f7f7549129e793afb7a3672ca', 'b3c9b98025564758a0251d252817d672', 'note', '019cb7f816d27a8294db93c017c4d43b', 'db32ded4939a42b3931c77b1ac4f230d', 1, '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000'),
('c490075e10d34958b7b2a5c1b02cbf30', 'b3c9b98025564758a0251d252817d672', 'reveal', 'db32ded4939a42b3931c77b1ac4f230d', 'db32ded4939a42b3931c77b1ac4f230d', 1, '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.250000');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000000000000000000000000001', '1741823b092a47cea21a26cf9f3a3c64', X'0001', X'0001', 1, '[]', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(X'0001', '1741823b092a47cea21a26cf9f3a3c64', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', 'x', '2026-03-04 10:30:15.250000');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('c9c823d187d84aedb1962b211c8f08f2');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('6bbdf415f68d42d081bfde2593c3e77b', '019cb7f816d27ddabd62544f440d798f', 'ec8ada8e44c545bd8e7f68672d3cc1cb', '2026-03-04 08:35:15.250000', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f816d27a8294db93c017c4d43b', '019cb7f816d27ddabd62544f440d798f', '2026-03-04 08:30:15.250000', 1815155727616000059, 'engaged', 0, '', 2, 0, '[]', 0, '', '1741823b092a47cea21a26cf9f3a3c64', 2, 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 3, '2026-03-04 08:32:15.250000', '2026-03-06 01:04:15.250000', '2026-03-06 01:00:15.250000', '2026-03-04 08:32:15.250000', 0, NULL, '1741823b092a47cea21a26cf9f3a3c64', 2, NULL, 0, '2026-03-05 05:34:15.250000', 0, NULL),
('019cb7f816d27da08501469d136c679d', '019cb7f816d27f7eadc4b66da1e6de58', '2026-03-04 08:30:15.250000', NULL, 'new', 0, '', 0, 0, '[]', 0, '', NULL, 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 1, '2026-03-04 08:30:15.250000', '2026-03-06 01:00:15.250000', '2026-03-06 01:00:15.250000', NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-03-05 05:30:15.250000', 0, NULL),
('019cb7f9013276a18b358c5f646a73ff', '019cb7f90132727ea6813509f041b780', '2026-03-04 08:31:15.250000', 1815155789056001023, 'new', 0, '', 0, 0, '[]', 0, '', 'bda4eb30d65a49cbb7b4896d16c917e7', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:01:15.250000', '2026-03-06 01:01:15.250000', NULL, 0, NULL, 'bda4eb30d65a49cbb7b4896d16c917e7', NULL, NULL, 0, '2026-03-05 05:31:15.250000', 0, NULL),
('019cb7f9eb927ac3980ae09e3fa3833a', '019cb7f9eb927d13bc62aa4d660051fb', '2026-03-04 08:32:15.250000', 1815155850496000826, 'new', 0, '', 0, 0, '[]', 0, '', 'bda4eb30d65a49cbb7b4896d16c917e7', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, 'bda4eb30d65a49cbb7b4896d16c917e7', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('019cb7f9eb927d8fa7220f9061d72505', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-03-04 08:32:15.250000', 1815155850496000261, 'new', 0, '', 0, 0, '[]', 0, '', '1741823b092a47cea21a26cf9f3a3c64', 1, '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', 2, '2026-03-04 08:30:15.250000', '2026-03-06 01:02:15.250000', '2026-03-06 01:02:15.250000', NULL, 0, NULL, '1741823b092a47cea21a26cf9f3a3c64', NULL, NULL, 0, '2026-03-05 05:32:15.250000', 0, NULL),
('01a1425142007ec29a399250fb609317', '01a1425142007dc89c5f0d798ad8f131', '2026-10-16 01:26:24.000000', 1835124719616000791, 'engaged', 0, '', 2, 0, '[]', 0, '', '1741823b092a47cea21a26cf9f3a3c64', 1, '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', 3, '2026-10-16 06:03:24.000000', NULL, '2026-10-19 02:26:24.000000', '2026-10-16 06:03:24.000000', 0, NULL, '1741823b092a47cea21a26cf9f3a3c64', 187, NULL, 0, NULL, 0, NULL),
('01a210ed83f879f39aa7825812844c46', '01a210ed83f879c1baed31fcf7ba8f23', '2026-11-25 04:18:51.000000', 1838674258944000070, 'engaged', 0, '', 2, 0, '[]', 0, '', '1741823b092a47cea21a26cf9f3a3c64', 2, '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', 3, '2026-11-26 01:15:00.000000', '2026-12-04 09:30:00.000000', '2026-11-26 06:30:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '1741823b092a47cea21a26cf9f3a3c64', 255, NULL, 0, '2026-12-04 09:30:00.000000', 1, NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f816d271e98ae42256647900b7', 'person.my_data_link', 'db32ded4939a42b3931c77b1ac4f230d', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d271e98ae42256647900b7@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d2762398c0f85f2c7d0abb', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d2762398c0f85f2c7d0abb@zone.example>', '{"by": "system", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "leads": "019cb7f816d278358dd5520a68e7018b,019cb7f9eb927ac3980ae09e3fa3833a"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d277c9903bd7ce739fe684', 'enquiry.desk_notice', NULL, '019cb7f816d27f7eadc4b66da1e6de58', 'desk@zone.example', 'en', '<019cb7f816d277c9903bd7ce739fe684@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f816d27b09975e1cdfdfd6bb8b', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27b09975e1cdfdfd6bb8b@zone.example>', '{"by": "system", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "leads": "019cb7f9013276a18b358c5f646a73ff"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27bff91226be6b2cc036c', 'enquiry.acknowledgement', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27bff91226be6b2cc036c@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27cb2bdb08fd7a5803b4d', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cb2bdb08fd7a5803b4d@zone.example>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "019cb7f901327991885d1f87184be453"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27efca1caeec4167e497f', 'enquiry.desk_notice', NULL, '019cb7f816d27ddabd62544f440d798f', 'desk@zone.example', 'en', '<019cb7f816d27efca1caeec4167e497f@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f0fb966eb0091fc3055', 'lead.mention_notice', NULL, '019cb7f816d27ddabd62544f440d798f', '59c35ec89b1243349ceadee062b0d0af@zone.example', 'en', '<019cb7f816d27f0fb966eb0091fc3055@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27f2490d6a4b6b88c9773', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27f2490d6a4b6b88c9773@zone.example>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "019cb7f816d27a8294db93c017c4d43b,019cb7f9eb927d8fa7220f9061d72505"}', 'sent', '2026-03-04 08:30:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f816d27fc8a96fe526bf6d4c44', 'enquiry.acknowledgement', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f816d27f7eadc4b66da1e6de58', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27fc8a96fe526bf6d4c44@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.250000', '2026-03-04 08:30:15.250000', 0, NULL, NULL, '', ''),
('019cb7f9013274d783990727380fb772', 'enquiry.desk_notice', NULL, '019cb7f90132727ea6813509f041b780', 'desk@zone.example', 'en', '<019cb7f9013274d783990727380fb772@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9272f68a2c44430f3a8c7b', 'lead.reply', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9272f68a2c44430f3a8c7b@zone.example>', '{"reply": "e3619bb97269426290ea48cfcb6321f4"}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92748286252f76abebb891', 'enquiry.acknowledgement', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927d13bc62aa4d660051fb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92748286252f76abebb891@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb92750d920ca522ea3ddcec', 'enquiry.desk_notice', NULL, '019cb7f9eb927d13bc62aa4d660051fb', 'desk@zone.example', 'en', '<019cb7f9eb92750d920ca522ea3ddcec@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb9279f1a67804f241d9d005', 'enquiry.acknowledgement', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb92711eb977107f3fdf1dfb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9279f1a67804f241d9d005@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('019cb7f9eb927bfc960de39fe720c3a1', 'enquiry.desk_notice', NULL, '019cb7f9eb92711eb977107f3fdf1dfb', 'desk@zone.example', 'en', '<019cb7f9eb927bfc960de39fe720c3a1@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.250000', '2026-03-04 08:35:15.250000', 1, '2026-03-04 08:35:15.250000', '2026-03-04 08:35:15.250000', '', ''),
('01a1425142007d318d309e9668ac4be9', 'enquiry.acknowledgement', 'b323e925c72d4f6fb44a3fff0ecc76c5', '01a1425142007dc89c5f0d798ad8f131', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1425142007d318d309e9668ac4be9@localhost>', '{}', 'cancelled', '2026-10-16 01:26:24.000000', '2026-10-16 01:26:24.000000', 0, NULL, '2026-10-20 01:31:24.000000', '', ''),
('01a1425145e875ccbc52104520e740c1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1425145e875ccbc52104520e740c1@localhost>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "01a1425142007ec29a399250fb609317,01a210ed83f879f39aa7825812844c46"}', 'sent', '2026-10-16 01:26:25.000000', '2026-10-16 01:26:25.000000', 0, NULL, '2026-10-16 01:26:25.000000', '', ''),
('01a210ed83f87fc1a70233276aaf302c', 'enquiry.acknowledgement', '4780b7702a304b02b8e658386b6f3786', '01a210ed83f879c1baed31fcf7ba8f23', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87fc1a70233276aaf302c@localhost>', '{}', 'sent', '2026-11-25 04:18:51.000000', '2026-11-25 04:18:51.000000', 0, NULL, '2026-11-25 04:18:51.000000', '', ''),
('01a2156b8e20727582b84d76070de5d2', 'lead.reply', '4780b7702a304b02b8e658386b6f3786', '01a210ed83f879c1baed31fcf7ba8f23', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e20727582b84d76070de5d2@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', ''),
('01a2156b8e20728eb44cb4a3daf1d44c', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a2156b8e20728eb44cb4a3daf1d44c@localhost>', '{"leads": "01a210ed83f879f39aa7825812844c46 1 225", "next_steps": ""}', 'sent', '2026-11-26 01:15:00.000000', '2026-11-26 01:15:00.000000', 0, NULL, '2026-11-26 01:15:00.000000', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(X'0080FE8A07B830EE908A6DD19C7D55F4B97BBD1C687EBF0659342231D958B290', 'my_data', 'db32ded4939a42b3931c77b1ac4f230d', NULL, '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', '2026-03-05 08:35:15.250000', NULL, NULL),
(X'172280040F4422C2618D746A950D402D2CBA1232B0D35B4A6E3EE1BC46E127F3', 'receipt', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927d13bc62aa4d660051fb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'324D58D284DAF409614E641125DF95A5CE30C4457CED83F5B8F0FB10F411F52F', 'confirm', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'6ADEB509CC77338ECB918E63D53D75811089F3700CE3CF01A5655EBC0E2391C3', 'unsubscribe', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'71241F4FAE40AB9C58A53B50D22B3342FD039A9F1D25E97E8DC7DB2E7ABF1382', 'my_data', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927d13bc62aa4d660051fb', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'7F72AB83C7B21478068A4DF76DB07C00B98BA1F9FD6C41604F05BAFA666A09CC', 'receipt', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8354828C26888BD589CF8D4BD5D9A32317FDDD1FCB1074DA1D63D5C158428BF0', 'confirm', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'8ECC6DC9EC945AB6EE4A5590BC57449DA77E81BC613F07940617440DAB5028AB', 'my_data', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'A033343E9B0BBD2A47A98B894E6FD76EB11E6A2447A1571702124160878A8293', 'receipt', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'B24121A283334C6CA4656D9E357286D53E024F7C0E72593AE27A4CF0D49240CC', 'confirm', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927d13bc62aa4d660051fb', '2026-03-04 08:35:15.250000', '2026-04-03 08:35:15.250000', NULL, NULL, NULL),
(X'C28EA528EEC5FAED62785282528588F5F85A7E8D818E86ADE4449FE14DDB9926', 'my_data', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-03-04 08:35:15.250000', '2026-06-02 08:35:15.250000', NULL, NULL, NULL),
(X'DD3AF8152A5CA549E8AEE96B2AF6DE23C7755841C8D729EE3413B2AC779901E3', 'unsubscribe', 'db32ded4939a42b3931c77b1ac4f230d', '019cb7f816d27ddabd62544f440d798f', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL),
(X'E368DF194A94E7F3E88B9A423151340A40125B3C52D17C029911A8EB03AA1792', 'unsubscribe', '32cdb0c218ce402b8a6b5c208099250f', '019cb7f9eb927d13bc62aa4d660051fb', '2026-03-04 08:35:15.250000', NULL, NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(X'02F5B5DAEE456CF690F57428B24DD4B5AA7998758A1C8F648B6BCE7A9F726DAB', '01a1425142007dc89c5f0d798ad8f131', '2026-11-15 01:26:24.000000'),
(X'2F9C6F2B4BD321ED8E8CFEA8445C06851F0BFBFE3BDFDE4C155C70238162304C', '019cb7f816d27ddabd62544f440d798f', '2026-04-03 08:30:15.250000'),
(X'31035A28D93837E9E73B35F46D9500D851C66F1B3971C2F8DE6D67C893335B6B', '019cb7f9eb92711eb977107f3fdf1dfb', '2026-04-03 08:32:15.250000'),
(X'3971655210B30514E00C1718166E0548F5B828B0896EEC869F0BAAE8315A2BA7', '019cb7f9eb927d13bc62aa4d660051fb', '2026-04-03 08:32:15.250000'),
(X'5A5B8DC717A2784EAD727C78DCB4DB9D6578C2D183876088B9134401E4B37403', '01a210ed83f879c1baed31fcf7ba8f23', '2026-12-25 04:18:51.000000'),
(X'89C104821E8C2BAF9576B1AD5C92EF9EAAA5730A9532E05E82244E7BB1018D57', '019cb7f816d27f7eadc4b66da1e6de58', '2026-04-03 08:30:15.250000'),
(X'BB517D3FB5F37E2787BA36A4EC0445268471EB62ED890F1EBB67F936EC14699E', '019cb7f90132727ea6813509f041b780', '2026-04-03 08:31:15.250000');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f816d2713a9dd763492d3c03e9', '019cb7f816d27a8294db93c017c4d43b', '43f6bd2cae8741ab90439d977b3aa18f', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details", "undone") VALUES
('0532f7d2f0014435a3c0eb9efde44ced', '01a210ed83f879f39aa7825812844c46', '2026-11-25 04:18:52.000000', 'system', 'owner', '{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('0d15e44e981847b69ee2dedc26705f8c', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('20008a48a9b840b590608d3b01c90abd', '01a1425142007ec29a399250fb609317', '2026-10-16 01:26:25.000000', 'system', 'owner', '{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Life sciences / \u751f\u7269\u533b\u836f"}', 0),
('206188685b834f159d9041f8be59b5ec', '01a1425142007ec29a399250fb609317', '2026-10-16 06:03:24.000000', '1741823b092a47cea21a26cf9f3a3c64', 'status', '{"from": "new", "to": "engaged"}', 0),
('295cf5e5452045219759edc65b859e26', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:32:15.250000', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}', 0),
('31ac2a241d334b039e11f4b6f30d099e', '019cb7f9eb927d8fa7220f9061d72505', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27a8294db93c017c4d43b", "verdict": "linked", "reason": "Xuanyuan said so"}', 0),
('409f6438bfc1419fbab92e92c36417a2', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}', 0),
('49145a84b92e4fe9990367855b5b9248', '019cb7f9eb927d8fa7220f9061d72505', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('575c3ffe889e48b69d62785510845260', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}', 0),
('7c2c2b36a3454e2597a63b447124687d', '01a210ed83f879f39aa7825812844c46', '2026-11-26 01:15:00.000000', '1741823b092a47cea21a26cf9f3a3c64', 'status', '{"from": "new", "to": "engaged"}', 0),
('7eae6de8e5da46bcbaf4e4460835b379', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}', 0),
('88b86fa47e3140208806789eddc956b0', '01a210ed83f879f39aa7825812844c46', '2026-11-27 01:31:00.000000', '1741823b092a47cea21a26cf9f3a3c64', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}', 0),
('8ba9debf753f432da829c4001f1d980b', '01a210ed83f879f39aa7825812844c46', '2026-11-26 01:15:00.000000', 'system', 'escalated', '{"step": "1"}', 0),
('995ceb3edd7f4a83bea128dcb4e02783', '019cb7f9eb927ac3980ae09e3fa3833a', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0),
('d140be572e8a4527a25bc395e3d10e28', '019cb7f9eb927ac3980ae09e3fa3833a', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278358dd5520a68e7018b", "verdict": "linked"}', 0),
('d57479bbcf614ab69f86d86d62ecb16f', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927d8fa7220f9061d72505", "verdict": "linked", "reason": "Xuanyuan said so"}', 0),
('eb75d98df8354aa4a360fad20b358f0f', '019cb7f9013276a18b358c5f646a73ff', '2026-03-04 08:30:15.250000', 'system', 'owner', '{"from": "", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "rule": "Enquiries in Chinese / \u4e2d\u6587\u54a8\u8be2"}', 0);
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "missed", "declared", "undone") VALUES
('524ee241a9ad4554a5d2a8d4c740ccef', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:34:15.250000', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', 0, '', '[]', 0, 0, 0, 0),
('65edd1fa7ee9b524fed5c4709abbd76a', '01a210ed83f879f39aa7825812844c46', '2026-11-26 01:15:00.000000', 'ours', 'mail', '1741823b092a47cea21a26cf9f3a3c64', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e20727582b84d76070de5d2@localhost>', '', 0, '', '[]', 0, 0, 0, 0),
('914a71e8c5b8adf16ea805c8a078af72', '01a1425142007ec29a399250fb609317', '2026-10-16 06:03:24.000000', 'ours', 'phone', '1741823b092a47cea21a26cf9f3a3c64', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', 0, '', '[]', 0, 0, 0, 0),
('e3619bb97269426290ea48cfcb6321f4', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:32:15.250000', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9272f68a2c44430f3a8c7b@zone.example>', '', 0, '', '[]', 0, 0, 0, 0);
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('43f6bd2cae8741ab90439d977b3aa18f', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["b3c9b98025564758a0251d252817d672"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f816d27a8294db93c017c4d43b', '019cb7f9eb927d8fa7220f9061d72505', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.250000');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f816d27a8294db93c017c4d43b', 1, 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f816d27a8294db93c017c4d43b', 'erdnussfrei', 1815155727616000059);
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034fe29f3fb2b3eccf29d9041d25', '01a210ed83f879f39aa7825812844c46', '2026-11-26 01:49:00.000000', '1741823b092a47cea21a26cf9f3a3c64', '1741823b092a47cea21a26cf9f3a3c64', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00.000000', '1741823b092a47cea21a26cf9f3a3c64'),
('bbac19796f414dafbf7cbff759bcce84', '019cb7f816d27a8294db93c017c4d43b', '2026-03-04 08:30:15.250000', '00000000000000000000000000000007', 'b3c9b98025564758a0251d252817d672', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f816d27a8294db93c017c4d43b', 'sites', 1815155727616000059),
('019cb7f816d27a8294db93c017c4d43b', 'talent', 1815155727616000059),
('019cb7f9013276a18b358c5f646a73ff', 'sites', 1815155789056001023),
('019cb7f9013276a18b358c5f646a73ff', 'talent', 1815155789056001023),
('019cb7f9eb927ac3980ae09e3fa3833a', 'sites', 1815155850496000826),
('019cb7f9eb927ac3980ae09e3fa3833a', 'talent', 1815155850496000826),
('019cb7f9eb927d8fa7220f9061d72505', 'sites', 1815155850496000261),
('019cb7f9eb927d8fa7220f9061d72505', 'talent', 1815155850496000261),
('01a1425142007ec29a399250fb609317', 'sites', 1835124719616000791),
('01a1425142007ec29a399250fb609317', 'talent', 1835124719616000791),
('01a210ed83f879f39aa7825812844c46', 'ai', 1838674258944000070),
('01a210ed83f879f39aa7825812844c46', 'talent', 1838674258944000070);
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000000000000000000000000001', '019cb7f816d27a8294db93c017c4d43b', '1741823b092a47cea21a26cf9f3a3c64', '2026-03-04 10:30:15.250000', 1, '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000000000000000000000000001', '019cb7f816d27a8294db93c017c4d43b', 'x', '2026-03-04 10:30:15.250000', '2026-03-04 10:30:15.250000', '[]', 'x');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155727616000059, 'gdz dz zq qr qre rey ey y4 4q 4qz qzn zn n fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzq zqr ey4 y4q');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155789056001023, 'gdz dz zc cy cyp ypa pa ac c7 c7f 7f9 f9 9 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 89 dzc zcy pac ac7');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000261, 'gdz dz zc cx cxj xjm jm mv vw vwz wzh zh h fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzc zcx jmv mvw');
--
INSERT INTO lead_search (rowid, terms) VALUES (1815155850496000826, 'gdz dz z7 7a 7ay ayd yd dz zm zmy mye ye e fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z7a ydz dzm');
--
INSERT INTO lead_search (rowid, terms) VALUES (1835124719616000791, 'gdz dz z8 8t 8tc tck ck kv vf vfc fch ch h lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dz8 z8t ckv kvf');
--
INSERT INTO lead_search (rowid, terms) VALUES (1838674258944000070, 'gdz dz zc cf cfs fsv sv vn nh nhk hke ke e 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzc zcf svn vnh');
--
