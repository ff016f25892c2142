CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
--
CREATE TABLE audit_event (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	event VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	salt BYTEA NOT NULL, 
	payload BYTEA NOT NULL, 
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
	owned_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	last_run_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_periodic_job PRIMARY KEY (name)
);
--
CREATE TABLE rate_count (
	key BYTEA NOT NULL, 
	window_start TIMESTAMP WITH TIME ZONE NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_rate_count PRIMARY KEY (key, window_start)
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
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	commitment VARCHAR NOT NULL, 
	mac BYTEA NOT NULL, 
	CONSTRAINT pk_ledger_pending PRIMARY KEY (id), 
	CONSTRAINT uq_ledger_pending_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_ledger_pending_at_id ON ledger_pending (at, id);
--
CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only: records of consent and audit are never changed', TG_TABLE_NAME; END $$;
--
CREATE TRIGGER audit_event_refuse_delete BEFORE DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER audit_event_refuse_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER audit_event_refuse_update BEFORE UPDATE ON audit_event FOR EACH ROW WHEN ((NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.commitment = OLD.commitment AND NEW.event = '' AND NEW.actor = '' AND NEW.subject = '' AND NEW.salt = ''::bytea AND NEW.payload = ''::bytea AND length(OLD.payload) > 0 AND OLD.at < now() - interval '28 days') IS NOT TRUE) EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER security_event_refuse_update BEFORE UPDATE ON security_event FOR EACH ROW WHEN ((NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.event = OLD.event AND NEW.detail = OLD.detail AND NEW.subject = OLD.subject AND NEW.network = OLD.network AND NEW.count > OLD.count) IS NOT TRUE) EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER security_event_refuse_delete BEFORE DELETE ON security_event FOR EACH ROW WHEN ((OLD.at < now() - interval '28 days') IS NOT TRUE) EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER security_event_refuse_truncate BEFORE TRUNCATE ON security_event FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TABLE staff_account (
	id UUID NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	password VARCHAR NOT NULL, 
	active BOOLEAN NOT NULL, 
	language VARCHAR NOT NULL, 
	away_from TIMESTAMP WITH TIME ZONE, 
	away_until TIMESTAMP WITH TIME ZONE, 
	deputy_id UUID, 
	signatures JSON DEFAULT '{}' NOT NULL, 
	fs_uniquifier VARCHAR NOT NULL, 
	tf_primary_method VARCHAR, 
	tf_totp_secret VARCHAR, 
	totp_counter INTEGER, 
	mf_recovery_codes TEXT, 
	password_link_sha256 BYTEA, 
	password_link_until TIMESTAMP WITH TIME ZONE, 
	asked_link_sha256 BYTEA, 
	asked_link_until TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_staff_account PRIMARY KEY (id), 
	CONSTRAINT uq_staff_account_email UNIQUE (email), 
	CONSTRAINT uq_staff_account_fs_uniquifier UNIQUE (fs_uniquifier)
);
--
CREATE TABLE staff_draft (
	id UUID NOT NULL, 
	account_id UUID NOT NULL, 
	box VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	person_id UUID, 
	version INTEGER NOT NULL, 
	words JSON NOT NULL, 
	saved_at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	token_sha256 BYTEA NOT NULL, 
	email VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	invited_by VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	expires_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	used_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_staff_invitation PRIMARY KEY (token_sha256)
);
--
CREATE TABLE staff_passkey (
	id UUID NOT NULL, 
	account_id UUID NOT NULL, 
	credential_id BYTEA NOT NULL, 
	public_key BYTEA NOT NULL, 
	sign_count BIGINT NOT NULL, 
	transports JSON NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	used_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_staff_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_staff_passkey_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id), 
	CONSTRAINT uq_staff_passkey_credential_id UNIQUE (credential_id)
);
--
CREATE INDEX ix_staff_passkey_account_id ON staff_passkey (account_id);
--
CREATE TABLE staff_session (
	token_sha256 BYTEA NOT NULL, 
	account_id UUID NOT NULL, 
	started_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	expires_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	seen_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	agent VARCHAR NOT NULL, 
	ended_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_staff_session PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_staff_session_account_id FOREIGN KEY(account_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_staff_session_account_id ON staff_session (account_id);
--
CREATE TABLE consent_record (
	id UUID NOT NULL, 
	act VARCHAR NOT NULL, 
	person UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	counted_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_consent_figure PRIMARY KEY (month, purpose)
);
--
CREATE TABLE erasure_certificate (
	erasure_id UUID NOT NULL, 
	person UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	payload BYTEA NOT NULL, 
	CONSTRAINT pk_erasure_certificate PRIMARY KEY (erasure_id)
);
--
CREATE INDEX ix_erasure_certificate_at_erasure_id ON erasure_certificate (at, erasure_id);
--
CREATE INDEX ix_erasure_certificate_person ON erasure_certificate (person);
--
CREATE TABLE erasure_leftover (
	erasure_id UUID NOT NULL, 
	place VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_erasure_leftover PRIMARY KEY (erasure_id, place, name)
);
--
CREATE TABLE erasure_overwriting (
	erasure_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	method VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure_overwriting PRIMARY KEY (erasure_id)
);
--
CREATE TABLE erasure_proposal (
	id UUID NOT NULL, 
	person UUID NOT NULL, 
	request_id UUID, 
	ground VARCHAR NOT NULL, 
	remark VARCHAR NOT NULL, 
	proposed_by VARCHAR NOT NULL, 
	proposed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	state VARCHAR NOT NULL, 
	decided_by VARCHAR NOT NULL, 
	decided_at TIMESTAMP WITH TIME ZONE, 
	why_not VARCHAR NOT NULL, 
	erasure_id UUID, 
	CONSTRAINT pk_erasure_proposal PRIMARY KEY (id)
);
--
CREATE INDEX ix_erasure_proposal_person ON erasure_proposal (person);
--
CREATE INDEX ix_erasure_proposal_state_proposed_at ON erasure_proposal (state, proposed_at);
--
CREATE TABLE person_erasure (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	salt BYTEA NOT NULL, 
	payload BYTEA NOT NULL, 
	commitment VARCHAR NOT NULL, 
	CONSTRAINT pk_person_erasure PRIMARY KEY (id), 
	CONSTRAINT uq_person_erasure_commitment UNIQUE (commitment)
);
--
CREATE INDEX ix_person_erasure_at ON person_erasure (at);
--
CREATE TABLE policy_draft (
	id UUID NOT NULL, 
	doc VARCHAR NOT NULL, 
	base_version INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	sources JSON NOT NULL, 
	texts JSON NOT NULL, 
	changed JSON NOT NULL, 
	categories JSON NOT NULL, 
	shipped_sha256 VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	edition INTEGER NOT NULL, 
	changed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	state VARCHAR NOT NULL, 
	proposed_by VARCHAR NOT NULL, 
	proposed_at TIMESTAMP WITH TIME ZONE, 
	decided_by VARCHAR NOT NULL, 
	decided_at TIMESTAMP WITH TIME ZONE, 
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
	published_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_policy_text PRIMARY KEY (doc, lang, version)
);
--
CREATE INDEX ix_policy_text_sha256 ON policy_text (sha256);
--
CREATE TABLE transfer_act (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	act VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	mechanism_id UUID NOT NULL, 
	terms JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_transfer_act PRIMARY KEY (id)
);
--
CREATE TABLE consent_decision (
	consent_record_id UUID NOT NULL, 
	purpose VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	CONSTRAINT pk_consent_decision PRIMARY KEY (consent_record_id, purpose), 
	CONSTRAINT fk_consent_decision_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE TABLE consent_evidence (
	consent_record_id UUID NOT NULL, 
	root BYTEA NOT NULL, 
	payload BYTEA NOT NULL, 
	CONSTRAINT pk_consent_evidence PRIMARY KEY (consent_record_id), 
	CONSTRAINT fk_consent_evidence_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE TABLE unlisted_withdrawal (
	consent_record_id UUID NOT NULL, 
	CONSTRAINT pk_unlisted_withdrawal PRIMARY KEY (consent_record_id), 
	CONSTRAINT fk_unlisted_withdrawal_consent_record_id FOREIGN KEY(consent_record_id) REFERENCES consent_record (id)
);
--
CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only: records of consent and audit are never changed', TG_TABLE_NAME; END $$;
--
CREATE TRIGGER consent_record_refuse_update BEFORE UPDATE ON consent_record FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER consent_record_refuse_delete BEFORE DELETE ON consent_record FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER consent_record_refuse_truncate BEFORE TRUNCATE ON consent_record FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_certificate_refuse_update BEFORE UPDATE ON erasure_certificate FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_certificate_refuse_delete BEFORE DELETE ON erasure_certificate FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_certificate_refuse_truncate BEFORE TRUNCATE ON erasure_certificate FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_overwriting_refuse_update BEFORE UPDATE ON erasure_overwriting FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_overwriting_refuse_delete BEFORE DELETE ON erasure_overwriting FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER erasure_overwriting_refuse_truncate BEFORE TRUNCATE ON erasure_overwriting FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER person_erasure_refuse_update BEFORE UPDATE ON person_erasure FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER person_erasure_refuse_delete BEFORE DELETE ON person_erasure FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER person_erasure_refuse_truncate BEFORE TRUNCATE ON person_erasure FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_text_refuse_update BEFORE UPDATE ON policy_text FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_text_refuse_delete BEFORE DELETE ON policy_text FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_text_refuse_truncate BEFORE TRUNCATE ON policy_text FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER transfer_act_refuse_update BEFORE UPDATE ON transfer_act FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER transfer_act_refuse_delete BEFORE DELETE ON transfer_act FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER transfer_act_refuse_truncate BEFORE TRUNCATE ON transfer_act FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER consent_decision_refuse_update BEFORE UPDATE ON consent_decision FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER consent_decision_refuse_delete BEFORE DELETE ON consent_decision FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER consent_decision_refuse_truncate BEFORE TRUNCATE ON consent_decision FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_draft_refuse_update BEFORE UPDATE ON policy_draft FOR EACH ROW WHEN (OLD.state IN ('published', 'noted', 'discarded')) EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_draft_refuse_delete BEFORE DELETE ON policy_draft FOR EACH ROW WHEN (OLD.state IN ('published', 'noted', 'discarded')) EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER policy_draft_refuse_truncate BEFORE TRUNCATE ON policy_draft FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TABLE legal_hold (
	id UUID NOT NULL, 
	person_id UUID NOT NULL, 
	reason VARCHAR NOT NULL, 
	placed_by VARCHAR NOT NULL, 
	placed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	until TIMESTAMP WITH TIME ZONE, 
	lifted_by VARCHAR NOT NULL, 
	lifted_at TIMESTAMP WITH TIME ZONE, 
	why_lifted VARCHAR DEFAULT '' NOT NULL, 
	restricts BOOLEAN DEFAULT false NOT NULL, 
	told_at TIMESTAMP WITH TIME ZONE, 
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
	id UUID NOT NULL, 
	email_key VARCHAR, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	email_confirmed_at TIMESTAMP WITH TIME ZONE, 
	reconfirm_asked_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_email_key UNIQUE (email_key)
);
--
CREATE TABLE enquiry (
	id UUID NOT NULL, 
	reference VARCHAR NOT NULL, 
	person_id UUID NOT NULL, 
	consent_record_id UUID NOT NULL, 
	received_at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	id UUID NOT NULL, 
	enquiry_id UUID NOT NULL, 
	consent_record_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	token_sha256 BYTEA NOT NULL, 
	enquiry_id UUID NOT NULL, 
	expires_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_receipt_token PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_receipt_token_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id)
);
--
CREATE INDEX ix_receipt_token_enquiry_id ON receipt_token (enquiry_id);
--
CREATE TABLE outbox (
	id UUID NOT NULL, 
	kind VARCHAR NOT NULL, 
	person_id UUID, 
	enquiry_id UUID, 
	recipient VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	details JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	due_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	attempts INTEGER NOT NULL, 
	tried_since TIMESTAMP WITH TIME ZONE, 
	settled_at TIMESTAMP WITH TIME ZONE, 
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
	token_sha256 BYTEA NOT NULL, 
	kind VARCHAR NOT NULL, 
	person_id UUID NOT NULL, 
	enquiry_id UUID, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	expires_at TIMESTAMP WITH TIME ZONE, 
	opens_until TIMESTAMP WITH TIME ZONE, 
	revoked_at TIMESTAMP WITH TIME ZONE, 
	session_sha256 BYTEA, 
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
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	id UUID NOT NULL, 
	asked_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	asked_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owned_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	started_at TIMESTAMP WITH TIME ZONE, 
	done BIGINT NOT NULL, 
	total BIGINT NOT NULL, 
	ended_at TIMESTAMP WITH TIME ZONE, 
	reason VARCHAR NOT NULL, 
	origin VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	bytes BIGINT NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	file_until TIMESTAMP WITH TIME ZONE, 
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
	note BYTEA NOT NULL, 
	CONSTRAINT pk_ledger_checkpoint PRIMARY KEY (generation)
);
--
CREATE TABLE ledger_closing (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	actor VARCHAR NOT NULL, 
	verification_id UUID NOT NULL, 
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
	note BYTEA NOT NULL, 
	moved_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_ledger_public PRIMARY KEY (generation)
);
--
CREATE TABLE ledger_quarantine (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	commitment VARCHAR NOT NULL, 
	mac BYTEA NOT NULL, 
	CONSTRAINT pk_ledger_quarantine PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_quarantine_commitment ON ledger_quarantine (commitment);
--
CREATE TABLE ledger_tile (
	generation INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	tile_index BIGINT NOT NULL, 
	hashes BYTEA NOT NULL, 
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
	id UUID NOT NULL, 
	asked_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	asked_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owned_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	started_at TIMESTAMP WITH TIME ZONE, 
	phase VARCHAR NOT NULL, 
	done BIGINT NOT NULL, 
	total BIGINT NOT NULL, 
	ended_at TIMESTAMP WITH TIME ZONE, 
	findings JSON NOT NULL, 
	CONSTRAINT pk_ledger_verification PRIMARY KEY (id)
);
--
CREATE INDEX ix_ledger_verification_asked_at ON ledger_verification (asked_at);
--
CREATE UNIQUE INDEX ix_ledger_verification_open ON ledger_verification (state) WHERE state = 'open';
--
CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only: records of consent and audit are never changed', TG_TABLE_NAME; END $$;
--
CREATE TRIGGER ledger_anchor_refuse_update BEFORE UPDATE ON ledger_anchor FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_anchor_refuse_delete BEFORE DELETE ON ledger_anchor FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_anchor_refuse_truncate BEFORE TRUNCATE ON ledger_anchor FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_closing_refuse_update BEFORE UPDATE ON ledger_closing FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_closing_refuse_delete BEFORE DELETE ON ledger_closing FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_closing_refuse_truncate BEFORE TRUNCATE ON ledger_closing FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_leaf_refuse_update BEFORE UPDATE ON ledger_leaf FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_leaf_refuse_delete BEFORE DELETE ON ledger_leaf FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_leaf_refuse_truncate BEFORE TRUNCATE ON ledger_leaf FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only: records of consent and audit are never changed', TG_TABLE_NAME; END $$;
--
CREATE TRIGGER ledger_checkpoint_refuse_delete BEFORE DELETE ON ledger_checkpoint FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_checkpoint_refuse_truncate BEFORE TRUNCATE ON ledger_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_tile_refuse_delete BEFORE DELETE ON ledger_tile FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER ledger_tile_refuse_truncate BEFORE TRUNCATE ON ledger_tile FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TABLE lead (
	id UUID NOT NULL, 
	enquiry_id UUID NOT NULL, 
	received_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	place BIGINT, 
	status VARCHAR NOT NULL, 
	closed BOOLEAN NOT NULL, 
	status_before VARCHAR DEFAULT '' NOT NULL, 
	reached SMALLINT DEFAULT '0' NOT NULL, 
	suspect BOOLEAN NOT NULL, 
	suspicions JSON NOT NULL, 
	by_volume BOOLEAN DEFAULT false NOT NULL, 
	judged VARCHAR DEFAULT '' NOT NULL, 
	owner_id UUID, 
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
	changed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	due_at TIMESTAMP WITH TIME ZONE, 
	first_due_at TIMESTAMP WITH TIME ZONE, 
	first_answered_at TIMESTAMP WITH TIME ZONE, 
	declared BOOLEAN DEFAULT false NOT NULL, 
	held_at TIMESTAMP WITH TIME ZONE, 
	answerable_id UUID, 
	answer_minutes INTEGER, 
	minutes_left INTEGER, 
	escalation SMALLINT NOT NULL, 
	escalates_at TIMESTAMP WITH TIME ZONE, 
	next_step BOOLEAN DEFAULT false NOT NULL, 
	import_id UUID, 
	CONSTRAINT pk_lead PRIMARY KEY (id), 
	CONSTRAINT fk_lead_enquiry_id FOREIGN KEY(enquiry_id) REFERENCES enquiry (id), 
	CONSTRAINT uq_lead_enquiry_id UNIQUE (enquiry_id)
);
--
CREATE TABLE lead_event (
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
CREATE INDEX ix_lead_inbox_place_due_at ON lead (suspect, place, due_at) WHERE place IS NOT NULL AND NOT suspect;
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
CREATE INDEX ix_lead_organisation_key_place ON lead (organisation_key text_pattern_ops, place) WHERE place IS NOT NULL AND organisation_key <> '';
--
CREATE INDEX ix_lead_name_key_place ON lead (name_key text_pattern_ops, place) WHERE place IS NOT NULL AND name_key <> '';
--
CREATE INDEX ix_lead_mail_domain_place ON lead (mail_domain text_pattern_ops, place) WHERE place IS NOT NULL AND mail_domain <> '';
--
CREATE INDEX ix_lead_phone_e164_place ON lead (phone_e164 text_pattern_ops, place) WHERE place IS NOT NULL AND phone_e164 <> '';
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
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author VARCHAR NOT NULL, 
	assignee_id UUID NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	due_time TIME WITHOUT TIME ZONE, 
	done_at TIMESTAMP WITH TIME ZONE, 
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
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	holding BOOLEAN DEFAULT false NOT NULL, 
	declared BOOLEAN DEFAULT false NOT NULL, 
	CONSTRAINT pk_lead_message PRIMARY KEY (id), 
	CONSTRAINT fk_lead_message_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id), 
	CONSTRAINT uq_lead_message_message_id UNIQUE (message_id)
);
--
CREATE INDEX ix_lead_message_lead_id_at ON lead_message (lead_id, at);
--
CREATE TABLE planned_reply (
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	author VARCHAR NOT NULL, 
	planned_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	send_at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	id UUID NOT NULL, 
	code VARCHAR NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	place BIGINT NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_text PRIMARY KEY (place)
);
--
CREATE TABLE lead_search (place bigint PRIMARY KEY, terms tsvector NOT NULL);
--
CREATE INDEX ix_lead_search_terms ON lead_search USING gin (terms) WITH (gin_pending_list_limit = 512);
--
CREATE TABLE saved_view (
	id UUID NOT NULL, 
	owner_id UUID NOT NULL, 
	name VARCHAR NOT NULL, 
	shared BOOLEAN NOT NULL, 
	query VARCHAR NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_saved_view PRIMARY KEY (id), 
	CONSTRAINT fk_saved_view_owner_id FOREIGN KEY(owner_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_saved_view_owner_id ON saved_view (owner_id);
--
CREATE TABLE routing_rule (
	id UUID NOT NULL, 
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
	changed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_routing_rule PRIMARY KEY (id)
);
--
CREATE TABLE import_draft (
	id UUID NOT NULL, 
	author_id UUID NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	name VARCHAR NOT NULL, 
	content BYTEA NOT NULL, 
	choices JSON NOT NULL, 
	CONSTRAINT pk_import_draft PRIMARY KEY (id), 
	CONSTRAINT fk_import_draft_author_id FOREIGN KEY(author_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_import_draft_author_id ON import_draft (author_id);
--
CREATE TABLE lead_import (
	id UUID NOT NULL, 
	author_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	count INTEGER NOT NULL, 
	undone_at TIMESTAMP WITH TIME ZONE, 
	undone_by UUID, 
	removed INTEGER DEFAULT 0 NOT NULL, 
	reached BIGINT DEFAULT 0 NOT NULL, 
	"left" JSON NOT NULL, 
	ended_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_lead_import PRIMARY KEY (id), 
	CONSTRAINT fk_lead_import_author_id FOREIGN KEY(author_id) REFERENCES staff_account (id)
);
--
CREATE INDEX ix_lead_import_author_id_at ON lead_import (author_id, at);
--
CREATE TABLE lead_tag (
	lead_id UUID NOT NULL, 
	tag VARCHAR NOT NULL, 
	place BIGINT, 
	CONSTRAINT pk_lead_tag PRIMARY KEY (lead_id, tag), 
	CONSTRAINT fk_lead_tag_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_tag_tag_place ON lead_tag (tag, place);
--
CREATE TABLE lead_topic (
	lead_id UUID NOT NULL, 
	topic VARCHAR NOT NULL, 
	place BIGINT NOT NULL, 
	CONSTRAINT pk_lead_topic PRIMARY KEY (lead_id, topic), 
	CONSTRAINT fk_lead_topic_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_topic_topic_place ON lead_topic (topic, place);
--
CREATE TABLE lead_result (
	lead_id UUID NOT NULL, 
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
	id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	item_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_lead_amendment PRIMARY KEY (id), 
	CONSTRAINT fk_lead_amendment_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_amendment_lead_id_at ON lead_amendment (lead_id, at);
--
CREATE TABLE lead_relation (
	lead_id UUID NOT NULL, 
	other_id UUID NOT NULL, 
	verdict VARCHAR NOT NULL, 
	likeness JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_lead_relation PRIMARY KEY (lead_id, other_id), 
	CONSTRAINT fk_lead_relation_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id), 
	CONSTRAINT fk_lead_relation_other_id FOREIGN KEY(other_id) REFERENCES lead (id)
);
--
CREATE INDEX ix_lead_relation_other_id ON lead_relation (other_id);
--
CREATE TABLE lead_undo (
	act_id UUID NOT NULL, 
	lead_id UUID NOT NULL, 
	account_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	version INTEGER NOT NULL, 
	before JSON NOT NULL, 
	after JSON NOT NULL, 
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
	id UUID NOT NULL, 
	author_id UUID, 
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
	requested_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	expected INTEGER NOT NULL, 
	approver_id UUID, 
	approved_at TIMESTAMP WITH TIME ZONE, 
	approver_tie VARCHAR, 
	approved_sha256 VARCHAR, 
	decision_reason VARCHAR NOT NULL, 
	snapshot_at TIMESTAMP WITH TIME ZONE, 
	progress INTEGER NOT NULL, 
	progress_at TIMESTAMP WITH TIME ZONE, 
	closed_at TIMESTAMP WITH TIME ZONE, 
	count INTEGER, 
	bytes BIGINT, 
	sha256 VARCHAR, 
	members_sha256 VARCHAR, 
	left_out JSON NOT NULL, 
	withdrawn_since JSON NOT NULL, 
	file_until TIMESTAMP WITH TIME ZONE, 
	fetched_at TIMESTAMP WITH TIME ZONE, 
	saved_id UUID, 
	CONSTRAINT pk_export PRIMARY KEY (id)
);
--
CREATE INDEX ix_export_requested_at_id ON export (requested_at, id);
--
CREATE INDEX ix_export_state ON export (state);
--
CREATE TABLE export_chunk (
	export_id UUID NOT NULL, 
	first_id UUID NOT NULL, 
	last_id UUID NOT NULL, 
	number INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	ids BYTEA NOT NULL, 
	CONSTRAINT pk_export_chunk PRIMARY KEY (export_id, first_id)
);
--
CREATE TABLE notify_task (
	id UUID NOT NULL, 
	export_id UUID NOT NULL, 
	enquiry_id UUID NOT NULL, 
	reference VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	opened_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	done_at TIMESTAMP WITH TIME ZONE, 
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
	id UUID NOT NULL, 
	name VARCHAR NOT NULL, 
	author_id UUID NOT NULL, 
	reason VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	filter JSON NOT NULL, 
	format VARCHAR NOT NULL, 
	preset VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	columns JSON NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	last_export_id UUID, 
	CONSTRAINT pk_saved_export PRIMARY KEY (id), 
	CONSTRAINT uq_saved_export_name UNIQUE (name)
);
--
CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only: records of consent and audit are never changed', TG_TABLE_NAME; END $$;
--
CREATE TRIGGER export_chunk_refuse_update BEFORE UPDATE ON export_chunk FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER export_chunk_refuse_delete BEFORE DELETE ON export_chunk FOR EACH ROW EXECUTE FUNCTION zone_append_only();
--
CREATE TRIGGER export_chunk_refuse_truncate BEFORE TRUNCATE ON export_chunk FOR EACH STATEMENT EXECUTE FUNCTION zone_append_only();
--
CREATE TABLE kept_evidence (
	person UUID NOT NULL, 
	since TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pk_kept_evidence PRIMARY KEY (person)
);
--
CREATE INDEX ix_kept_evidence_since_person ON kept_evidence (since, person);
--
CREATE TABLE records_file (
	id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	actor VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	salt BYTEA NOT NULL, 
	asked JSON NOT NULL, 
	count INTEGER, 
	CONSTRAINT pk_records_file PRIMARY KEY (id)
);
--
CREATE INDEX ix_records_file_at_id ON records_file (at, id);
--
CREATE TABLE retention_run (
	id UUID NOT NULL, 
	actor VARCHAR NOT NULL, 
	started_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	gone JSON NOT NULL, 
	kept INTEGER NOT NULL, 
	progress_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	ended_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_retention_run PRIMARY KEY (id)
);
--
CREATE INDEX ix_retention_run_ended_at ON retention_run (ended_at);
--
CREATE INDEX ix_retention_run_started_at ON retention_run (started_at);
--
CREATE TABLE reveal (
	id UUID NOT NULL, 
	person_id UUID NOT NULL, 
	at TIMESTAMP WITH TIME ZONE NOT NULL, 
	actor VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	salt BYTEA NOT NULL, 
	CONSTRAINT pk_reveal PRIMARY KEY (id)
);
--
CREATE INDEX ix_reveal_person_id_at ON reveal (person_id, at);
--
CREATE TABLE rights_request (
	id UUID NOT NULL, 
	person_id UUID NOT NULL, 
	kind VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	asked VARCHAR NOT NULL, 
	received_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	opened_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	statutory_due_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	due_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	extended_at TIMESTAMP WITH TIME ZONE, 
	extension_reason VARCHAR NOT NULL, 
	identity VARCHAR NOT NULL, 
	identity_proof VARCHAR NOT NULL, 
	identity_asked_at TIMESTAMP WITH TIME ZONE, 
	identity_proven_at TIMESTAMP WITH TIME ZONE, 
	handled_by VARCHAR NOT NULL, 
	reminders INTEGER NOT NULL, 
	closed_at TIMESTAMP WITH TIME ZONE, 
	outcome VARCHAR NOT NULL, 
	outcome_text VARCHAR NOT NULL, 
	CONSTRAINT pk_rights_request PRIMARY KEY (id)
);
--
CREATE INDEX ix_rights_request_closed_at_due_at ON rights_request (closed_at, due_at);
--
CREATE INDEX ix_rights_request_person_id ON rights_request (person_id);
--
INSERT INTO alembic_version (version_num) VALUES ('initial_77c3183a575a') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('05937aa2-4bad-470b-984c-29dc2f9da8bc', '2026-11-29 00:25:56.206+00', 'operator:policy:publish', 'operator', '', E'\\x2818e828281f930c64bb0fd63f691ca0041ccfe844b019861215d4e6a14ea3d7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2235663236323865623163633930626630313139663566323735396362333139323538633231366334663230313132613237623261376332323763326132353136222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223035393337616132346261643437306239383463323964633266396461386263222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430303a32353a35362e3230365a222c2276223a327d', 'ba86e597f102f16a8d278e097824a764a821eedff70e9b7742942dcbfc105023'),
('0918fdbd-ff68-4625-b8fd-cfead3b4ff06', '2026-08-31 00:25:56.718+00', 'staff:account:create', 'ba2d64e7b7c04ec7b4f1af3fc7403328', 'ba2d64e7b7c04ec7b4f1af3fc7403328', E'\\x94432cf75e86f198e5431e0ffa2061c37ab387cf5ea5d7c6ed4656b089d79ab6', E'\\x7b226163746f72223a226261326436346537623763303465633762346631616633666337343033333238222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223039313866646264666636383436323562386664636665616433623466663036222c226b696e64223a226175646974222c227375626a656374223a226261326436346537623763303465633762346631616633666337343033333238222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', 'c77e3af4bc32db1ff3241f90aadb6026634c52d1d81b39c9a311856cc0a50041'),
('15a71644-ed57-404a-b9de-80fcf29a5825', '2026-08-31 00:25:56.718+00', 'staff:account:create', 'e6f58f616db44ecb878e6ba855572526', 'e6f58f616db44ecb878e6ba855572526', E'\\xbb01e3aaf696954bfac72e7eb8a1dc7f40454b64b6c1931a53ef651af78782b0', E'\\x7b226163746f72223a226536663538663631366462343465636238373865366261383535353732353236222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223135613731363434656435373430346162396465383066636632396135383235222c226b696e64223a226175646974222c227375626a656374223a226536663538663631366462343465636238373865366261383535353732353236222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '117a81467fb4f980056ba5b83cea9e22fda365a0c5e52f6157e1cd1ba01f115c'),
('1aaf9a0d-fbd2-4291-97b1-abf82f4eddf6', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\xa08990eed9361b12f968d84e099d4d693dade88c93d3f345fbf6a0d9121d20cf', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223330366134333533623038323462316262323633393234343665306266313364227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223161616639613064666264323432393139376231616266383266346564646636222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '4b52899f4c3e6d4a94f9ff4f64691edd3d7f944c738ac56b920270466ba0e290'),
('1ded2d8c-3ead-4b46-bc3c-0ce2ea28edd8', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xd20bc5e5386c4482cb7492b104d34b3166595219c392abd32f49326298483e2f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226534323563633237396566393437313262363937653861363331323363326430222c227461736b223a226636303232323562323536353466623939353065303461376539366466653061227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223164656432643863336561643462343662633363306365326561323865646438222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3db9160d437395c5d2f22ce9ddf0933af3689f7870f93598189c90b988f50314'),
('1f2e1c39-95cc-4bb1-b5e0-91a76965a114', '2026-08-31 00:25:56.718+00', 'staff:routing:change', 'operator', 'fcd09bd7bdeb40728fd2cdf0a5d796f3', E'\\x65e852bdc3ca7f038aaca6a612f88a42f04bbeb91e8ea1bdc2d6667b9fec3a27', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223166326531633339393563633462623162356530393161373639363561313134222c226b696e64223a226175646974222c227375626a656374223a226663643039626437626465623430373238666432636466306135643739366633222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '7fbbe1318d40e4314723c8f54ee3055db1cae50275079b25b509f68211acd491'),
('25c21839-f304-40af-89c9-6b413b0db47c', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '04a262d5583c49fb9ad4007a1619bbeb', E'\\x307ac6aa2114f5ed719cb7e2cd2ab3bbf6dd87ff54bf3043e84ed43c9d893776', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223235633231383339663330343430616638396339366234313362306462343763222c226b696e64223a226175646974222c227375626a656374223a223034613236326435353833633439666239616434303037613136313962626562222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '03a9c663c2476dc2dab7d21018cae21ea8e086f359d955aca0a458e86494471c'),
('270c1211-d7a1-44c3-99d2-61fb564cf0c9', '2026-11-23 06:04:00+00', 'staff:contact:log', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', E'\\xdad547095333d147c538baf5d26e189c0c53b94b6e1b1b212a1574fbee6087db', E'\\x7b226163746f72223a223635363536633239306230323462383838346236626366623731656239386364222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223662313437353262653164633036363462383563313063636466633534643933227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223237306331323131643761313434633339396432363166623536346366306339222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731646239313135663666663666393433666534222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '7517058681ef66c2811b30877ce751db4a57e3e800310370803bb4f30bd2cee1'),
('274042a9-4b22-4ce2-9aec-d50d6d25651d', '2026-08-31 00:25:56.718+00', 'staff:account:create', '4d65226ca3c3478b89d6ce53502ee795', '4d65226ca3c3478b89d6ce53502ee795', E'\\xbaa457ea306746dd7dbc908383232a3eb82494cc7c6b3dee69618ceb466cefa2', E'\\x7b226163746f72223a223464363532323663613363333437386238396436636535333530326565373935222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223237343034326139346232323463653239616563643530643664323536353164222c226b696e64223a226175646974222c227375626a656374223a223464363532323663613363333437386238396436636535333530326565373935222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '40431038b9537d6172ba48da748d170b8031677885fe72c95217361c5cfef04e'),
('27b847c5-a714-4de4-b8d0-a21b06d0a3c7', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xecebd4d61b7bcfa0ec9e2272ee043c6f4827f5d141293be1e8e2e52a95c4b745', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223663323066623161666539643465383739376539386265343938636432646334227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223237623834376335613731343464653462386430613231623036643061336337222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7436caa1f69f8de34b733eb986998a24c2608330158c2bf3aaf8e64c9fb66ea2'),
('28e7e309-422c-4060-a821-e66ca882dc7e', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92731386559d6bca7f9681', E'\\xb575822efe5ce7729682e8e85938980c8f295daddc61b543ed5ccb816173eb08', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323737353061323033613162616538396634633534222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223238653765333039343232633430363061383231653636636138383264633765222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733313338363535396436626361376639363831222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e07b3c8e837145e2538818ea0846d890c3ee6afaa3595ef87ccf7aeb4ee86ee2'),
('29304f90-84b8-4f9b-9ede-4c95c0de4590', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\x69743ff58307bc3cc75af59e2cd7b6a304ac7d10245ddecdb6f43890fa68a84b', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223531363737323832626662623436653261666166303134303365383035316165222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223239333034663930383462383466396239656465346339356330646534353930222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '788cdd0fac78e69e71150c18ccbf25d5891aba8bce42d778c38d719b80ec112f'),
('2e1d0511-69c9-4494-a754-e5963f93077c', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '4df7926a91194506b1c9836bf3ee6c8f', E'\\x63355fea2f3abbbae2ff6035629d0fbae3ebd1d27a5144ce2493870b662bedad', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223265316430353131363963393434393461373534653539363366393330373763222c226b696e64223a226175646974222c227375626a656374223a223464663739323661393131393435303662316339383336626633656536633866222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '7d9da9e9b9f312d3652d9e8aff7c0be593f9f111861ce2b71f5527ad3e10a8a3'),
('2e596233-c7f6-4f7d-9500-87a104b99698', '2026-08-31 00:27:56.718+00', 'staff:routing:change', 'operator', '91cfb48948c14a469291f1d8637265eb', E'\\x0f901b617162619da9a005a96bcd7846a9821e28df3b90891f97cebbdd5c475e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223265353936323333633766363466376439353030383761313034623939363938222c226b696e64223a226175646974222c227375626a656374223a223931636662343839343863313461343639323931663164383633373236356562222c2274696d65223a22323032362d30382d33315430303a32373a35362e3731385a222c2276223a327d', '0779af30f3a6e0ddf53d043d56a05662aeda5c9852ba8dbff2efcfca14de3ab1'),
('34f32e4e-883f-45c5-9a0d-d141ba35fe47', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\x7ca4ae866c851a4e76161813fde848d612227448e9ba43f1c88097ff038040e5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223334663332653465383833663435633539613064643134316261333566653437222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '3f2d9e6d706c7620bd023fe0b24545ad87c8b3a41aabc67f33dff735609bdec5'),
('400162ec-b58f-4707-a925-d64875dc6cd6', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\xb99005f59f71fcd742296e6e5994b13525566aa6849c47c0909967471742e1f2', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323734353338623934316134313261623134326162222c226974656d223a226535656436653964643665333466323438353532343436336233623035646139227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223430303136326563623538663437303761393235643634383735646336636436222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '516cbaf28f3bb5e9903eac8629476ed8215243ddc213fd16410182162d04b360'),
('475a1038-93d8-4823-b9e6-fabc21f1928c', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\x19cc2c221bf5afdf2cbbcb1196b5860399efa0a33538e2d344eb18303de67cec', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223437356131303338393364383438323362396536666162633231663139323863222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '62421513249ca0e432db6b514a99da61083472368720e0848a2aef6e2e726eb6'),
('49d4c363-aae4-4fa8-b69e-4743027f84d2', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xa6db410358b667b414575e836b6ac412e0dd4927f28cfced0ad2886742bb6eeb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223439643463333633616165343466613862363965343734333032376638346432222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '44ee3a8b7807f0f5467807b55e6b2ce8ddf7e78a5eebedcfb73270114b9ffa16'),
('4a429ef2-9eed-4de0-9509-b1060c4a01dc', '2026-11-29 00:25:56.206+00', 'operator:policy:publish', 'operator', '', E'\\x64202d35c44fc38b72d120feed5f20d4dcd375a5a423d9f38aad38f184dec110', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2231336662383430363838343061623337336233653365303963303961313038376163353432386631626563306566386463633134353766366635356334663365222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223461343239656632396565643464653039353039623130363063346130316463222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430303a32353a35362e3230365a222c2276223a327d', '45febbb3c8a212a6f8afd79b3c91b0aa7ea919903d2d842e9af05023c282c142'),
('4b9ef50f-d780-4ae2-9858-7c5bf30f60e2', '2026-08-31 00:25:56.718+00', 'staff:account:create', 'ca7f7dd113f2441698e044e80e858ca9', 'ca7f7dd113f2441698e044e80e858ca9', E'\\x94ce8a7f3ef18e78ab84d2b475a3a910058fe9cd8afacaab9a7cb1570657a114', E'\\x7b226163746f72223a226361376637646431313366323434313639386530343465383065383538636139222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223462396566353066643738303461653239383538376335626633306636306532222c226b696e64223a226175646974222c227375626a656374223a226361376637646431313366323434313639386530343465383065383538636139222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', 'f06061a0905cf415832ad18be5bbf2a90cb9872c9278307c4761fa3a3607849b'),
('4cba48bb-0212-4e6e-a6cf-864314f09f9c', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\xdbff984a76ad84ec3c863e70e6ca5efbcefebabc261bd242838dbcc34729812c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223463626134386262303231323465366561366366383634333134663039663963222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '1c5acc302ff36d19e134138149af40db18cd87c24a2b243f484c402d3c3f48a0'),
('50c97f2a-a686-49e4-912a-af038a3a851a', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013272c098cc724c256a6793', E'\\xa4437b157da45f95ab7d47f8d7c9e0f7e5fc4b5d80daccd9d7938ea6a97eac19', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a223464363532323663613363333437386238396436636535333530326565373935227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223530633937663261613638363439653439313261616630333861336138353161222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323732633039386363373234633235366136373933222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'aee716ffb98960fef537c6c14400722eca954de138d981a5e0243d6579163285'),
('52fcc0fe-29d2-4934-b665-9d3ca5f631ca', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\xc6a644e88d079ed9f6a3a00556e6f4160879d7a36ac8782987aba0b3f63c462f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226538353030383931623937623430616461336438653839616135396534366333222c227461736b223a223939633264613762613832613462666138396162643831336235326238396664227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223532666363306665323964323439333462363635396433636135663633316361222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a76a13ad7c30622611a20050c3a9982558b9b5817b5a218e5af088a5c8a6ba5b'),
('5bcd4e18-f627-4db2-905c-31d882970788', '2026-11-23 04:18:52+00', 'system:lead:route', 'system', '01a206a0cbf871db9115f6ff6f943fe4', E'\\xf6891ba84c75e35704fd7dddc1c071262a5ce760d0417d20164f8c1d07dd9b44', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223737386632626232353135313436373761363136633635633637353862373930222c22746f223a223635363536633239306230323462383838346236626366623731656239386364227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223562636434653138663632373464623239303563333164383832393730373838222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731646239313135663666663666393433666534222c2274696d65223a22323032362d31312d32335430343a31383a35322e3030305a222c2276223a327d', 'f6237dd2366833273b178f68774b3378b57cb93f23f46158105c7685da6a9ada'),
('5c1de155-2837-4e14-bd65-1c9a84dd1b5b', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'a9faffc5388244d1abf793bd9d18de1e', E'\\x496a8f776b53e25d2321c87f4d7a9f06f5fa96d4ccca588e4fb1547ca7bbac6e', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223563316465313535323833373465313462643635316339613834646431623562222c226b696e64223a226175646974222c227375626a656374223a226139666166666335333838323434643161626637393362643964313864653165222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '22c251012de8703ad5ed35e4ab51338d5735cac5349f6dcbe2c928b27dd76f82'),
('64a40227-c5c0-4819-9fa6-d5e0db0ed145', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27750a203a1bae89f4c54', E'\\xcc60d79a4e97475794e9dd9359dc24d6e2db8957151ceaab6ca5558c73d8d71a', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a223464363532323663613363333437386238396436636535333530326565373935227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223634613430323237633563303438313939666136643565306462306564313435222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c1ff967caf6cf8e80b5046bf64c84e99efa12769cd65788ae6a8a4603c9b8337'),
('69e166d0-471a-450f-ac71-87ca3b1e8c12', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\x08df174d42c1c5971e6e7923cb6169469d5d3b15be8f8abadc6f356960a9db03', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223639653136366430343731613435306661633731383763613362316538633132222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '5c1a3395343c430b29ceb600e825f70176c8dee688afb432856d4ad128a7d0dc'),
('6dbfe599-926a-4bba-b2ad-1fa904a31146', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\x7b1845cbdc617827da499f5ecf57600dc9a95310b9e92d085f7d3c0c4d028f24', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223664626665353939393236613462626162326164316661393034613331313436222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '761ff44893b33ea3553fd21526459462a58157558ed790f46a980d5f4f5c8a33'),
('723fce29-016a-4c31-92cf-c520773a5288', '2026-08-31 00:25:56.718+00', 'staff:account:create', '65656c290b024b8884b6bcfb71eb98cd', '65656c290b024b8884b6bcfb71eb98cd', E'\\xa55edb94f19cab4087a3de3d91bd5d99773963c038076cc260b8dcab854e4106', E'\\x7b226163746f72223a223635363536633239306230323462383838346236626366623731656239386364222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223732336663653239303136613463333139326366633532303737336135323838222c226b696e64223a226175646974222c227375626a656374223a223635363536633239306230323462383838346236626366623731656239386364222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '55f47ab6e9d1993ab2416416ec263e0e33fe72bd718fc2fbb7f1c9e1fc1a2a74'),
('7f3226ba-9b35-4f60-a4c6-b986217f165f', '2026-11-23 06:04:00+00', 'staff:lead:status', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', E'\\x34291da3a97a1c861425918b4013fe10b75bfd70c8b59c790e84400302de8f00', E'\\x7b226163746f72223a223635363536633239306230323462383838346236626366623731656239386364222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223766333232366261396233353466363061346336623938363231376631363566222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731646239313135663666663666393433666534222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '23e9ca0da0cf9ce24b5f7312ed4b6f263f6de5dc8756cad7606543951a3e7e4c'),
('803c5566-5432-4a91-aa23-533bb815f3cd', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', 'a549c27f7aa044f389163853a96ac545', E'\\xab2269432a6e3e6962ed3ac52569e7ffb74679d79725f43f0a71af8170935d4e', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37302c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2233343030313633613730666534613833353138313466353638303765643637303866643962636531383537393930623035613363366432626538356137333433222c2273636f7065223a2277686f6c65222c2273697a65223a37302c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223830336335353636353433323461393161613233353333626238313566336364222c226b696e64223a226175646974222c227375626a656374223a226135343963323766376161303434663338393136333835336139366163353435222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '75035e6b20a001f6ff8dd31700b881f38350fe22a9a9f4eb51b69ada2a745636'),
('86d42408-fefb-4ab2-adeb-87dc4315c292', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb92731386559d6bca7f9681', E'\\x1412e6852e605c2676a43b6644ec13142f653d368679be3c0179e704c91b06b4', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a223464363532323663613363333437386238396436636535333530326565373935227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223836643432343038666566623461623261646562383764633433313563323932222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733313338363535396436626361376639363831222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '94097084905c2313f35d1adffc8038f028f0ec6d5730344d7eab1806e338a1de'),
('94900dc4-f6eb-4de2-8b86-9ab22fd1988b', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\x44f0012854d60cc4867fdd86bce62c709e096558a30777c9e5773181163c3308', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323731656338633965393937336463353237393565222c226974656d223a223663323066623161666539643465383739376539386265343938636432646334227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223934393030646334663665623464653238623836396162323266643139383862222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ac3a2b31c579135dc590aba85d22edbebd493f3bfcde7a1b195ded89f14d571c'),
('973f6fd3-c78d-4580-9dda-b5888a2f8bdb', '2026-11-26 00:25:56.718+00', 'staff:account:absence', '4d65226ca3c3478b89d6ce53502ee795', '4d65226ca3c3478b89d6ce53502ee795', E'\\xeb9eda7f28a4a8a763462a83c4bb3f868811508d915409064f676da264287fd4', E'\\x7b226163746f72223a223464363532323663613363333437386238396436636535333530326565373935222c2264657461696c73223a7b22646570757479223a226361376637646431313366323434313639386530343465383065383538636139227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223937336636666433633738643435383039646461623538383861326638626462222c226b696e64223a226175646974222c227375626a656374223a223464363532323663613363333437386238396436636535333530326565373935222c2274696d65223a22323032362d31312d32365430303a32353a35362e3731385a222c2276223a327d', '3862bac0e9ee33da75feb8572e35b8866b729d2d5e56ae8c7bcd84ac56bb217e'),
('9b7ce28f-bc6f-4e4d-ac2b-c6b04f381d6e', '2026-08-31 00:28:56.718+00', 'staff:routing:change', 'operator', '778f2bb251514677a616c65c6758b790', E'\\x1ed315d5acdf5d40061623579d35e6622eaebc652b2536a01f7a5769404aad19', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223962376365323866626336663465346461633262633662303466333831643665222c226b696e64223a226175646974222c227375626a656374223a223737386632626232353135313436373761363136633635633637353862373930222c2274696d65223a22323032362d30382d33315430303a32383a35362e3731385a222c2276223a327d', '4a9ee150ee34dafb542c210a07b0b5c80fe027e7c37d0a31b9bbb8d1922149bd'),
('a0fba566-0660-4577-a939-88e1306c1fc7', '2026-08-31 00:26:56.718+00', 'staff:routing:change', 'operator', '41e1d72eff3e4ce9bab61f095b5a4dd3', E'\\xaace717130e278d9b6151b99f90609fa2b428c6399d20152be294908e83e5842', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226130666261353636303636303435373761393339383865313330366331666337222c226b696e64223a226175646974222c227375626a656374223a223431653164373265666633653463653962616236316630393562356134646433222c2274696d65223a22323032362d30382d33315430303a32363a35362e3731385a222c2276223a327d', 'd22ee634e22d1530865c8ee38298a61894f85de2a41dd36af00a9fe4bb7e1931'),
('a60c1863-8960-441a-85db-df559349d10c', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92764dad7c03acf4eb586f', E'\\xc01bed0b712d164f06e1fd00e0743d9fb703e169745f2e3d823ca0f69abebf10', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323737353238626531353130376337383864323539222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226136306331383633383936303434316138356462646635353933343964313063222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323736346461643763303361636634656235383666222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '340e6fa82a6ac9c3b2cfe0217803a6b2e6952e7754a2a0a6010935b4bc0e4d9a'),
('a687b68f-e63d-48d2-954c-78cdb58292fb', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\xfaf7d93c5940f1e4c94c898f64631b1a982cd18280cd170c0a2591ed7ca4e738', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226136383762363866653633643438643239353463373863646235383239326662222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', 'be9c5b7e00a3337f78ae72a645d5bc086cdd3c5c0b701055a73fefdb12e78ccd'),
('a8b4400e-01dd-4742-87a9-be2c31045cf6', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\x2b10cc46c98f1f462ee493958f001ed3dfd27bc89a19b7e8c7fd7b5461714bb5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a226535656436653964643665333466323438353532343436336233623035646139227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226138623434303065303164643437343238376139626532633331303435636636222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ea1f72c5dfd0ac9fafc6396a8bab5f9d8eeaf6868500e48e6a1ba48eba2ce9bf'),
('acf06140-341e-41ef-8d0b-b93e74657bf0', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d277528be15107c788d259', E'\\x2a3a6e5f7d13a38b6152657650e52ea0afa4e48d8625aa8032066cf456cfcbe0', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a226361376637646431313366323434313639386530343465383065383538636139227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226163663036313430333431653431656638643062623933653734363537626630222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4ea8fa9fec58c1d35dbc2e0dda76e5c594e35a6c1fc5956c37ade4e7743c2f50'),
('b49c2191-c216-46a6-9f6d-e63b056ddc3d', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xa21ad42af167c567c02f61a9d1b2de4ca49795a6ceae7839106247cab2eb4cf5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226234396332313931633231363436613639663664653633623035366464633364222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '404b4d14df3f2d96b1e5459fb8686848f8bb073817fe553af7db1552419c8d1a'),
('b7676a64-339c-4314-973a-0b40fcd2891d', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\x1ce1cc4eb71f09c19e045ae034462655b9c8d2367beb373ff791c297940d70b4', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226237363736613634333339633433313439373361306234306663643238393164222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '3aa83285daa143d6ed0cbcad6bb8242dcdf971bb9f89ce37ae36f89b51051394'),
('bad4e524-a028-4c01-ad5c-c61ab98a234a', '2026-11-27 02:15:00+00', 'staff:contact:log', '65656c290b024b8884b6bcfb71eb98cd', '01a206a0cbf871db9115f6ff6f943fe4', E'\\x6fd31201fda69608b6ca6b8d82524b91691addb1cc6fa461e3cec962c090c9a9', E'\\x7b226163746f72223a223635363536633239306230323462383838346236626366623731656239386364222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a226133623236316138303731386535346632666338616663613030373433626231227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226261643465353234613032383463303161643563633631616239386132333461222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731646239313135663666663666393433666534222c2274696d65223a22323032362d31312d32375430323a31353a30302e3030305a222c2276223a327d', '70ce2da8992a37f83975f3d40931fe4bb5aba339a65a7f3385931613897ba7cc'),
('bd17beaf-efff-433f-9280-80c8df5096ab', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '4df7926a91194506b1c9836bf3ee6c8f', E'\\x1af06697bd231c5c28f8232145f7d3a7d764bb6c8e3d9bf28f4724214798a6cd', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a226664396637393831613730313465666362383162653433613131356465346234227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a226264313762656166656666663433336639323830383063386466353039366162222c226b696e64223a226175646974222c227375626a656374223a223464663739323661393131393435303662316339383336626633656536633866222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'cfd91da64686ef20aae61301360ac85cf0416f51b59816beb5c46b8e5d253271'),
('c51f81c3-5d8c-49ac-9421-1191b64b1b49', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xb2ddd2d703e5126e68a1c886027bf6a70e9b46d20b814fe3c3953003e274d983', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226335316638316333356438633439616339343231313139316236346231623439222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b0a8af7a40d0eedf313c2f891e96361dcbdf7d8e3151e988bde201b0285a1a47'),
('c5875b23-60a6-4203-8532-56a9425e753b', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013275ae815f0d5fa1612770', E'\\xe2e534046b582b434b98c2d141b8f3d9ccdf4f49f9cf08ca31f3c46246ae4edc', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a226361376637646431313366323434313639386530343465383065383538636139227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226335383735623233363061363432303338353332353661393432356537353362222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323735616538313566306435666131363132373730222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a52e88e99578a61df78519a732f07d5d4ab1de7983e0bef00cf14e973ca6f475'),
('c800601c-12cd-4bfa-86b2-ca6d8851e22c', '2026-11-29 00:25:56.206+00', 'operator:policy:publish', 'operator', '', E'\\xa65b8495b64028a3de749ca90c101fc747fcf922c7757b160c12db3cc3cd62ea', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2237616266646266666235626363386130643865323633366538633166313965363362303562393861346134363664393261666638303932666639303963613038222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226338303036303163313263643462666138366232636136643838353165323263222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430303a32353a35362e3230365a222c2276223a327d', '64b8839920f4ecee9b62a1ec968c9f4db48fa11512bc7991e484595bb9dafc9d'),
('cef36c41-b02a-41d6-b35c-6fe3d430a788', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\xcd9b391ba332c0e5f498e24ae3150466f81ef8c1c22cad355d675b4c00ee913d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226365663336633431623032613431643662333563366665336434333061373838222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd183cb8e5fad2a92a734a161909f191b41103c98d1b8798e4fba210eaf652c0a'),
('d38af3c9-c889-446c-bcbe-0110d9cbc6f5', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\xa70b063015c589ff33c20adc485323d74ef867d73449f0936e7337d09a8abc5c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223530396436356632306666323466626338323032373965326438326231383665227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226433386166336339633838393434366362636265303131306439636263366635222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '83630508841c7f412302be6c2e4de943b82d5be96f99f0ffd54de914849b6073'),
('d8ca3ff1-75ff-4766-9a9e-44fe1467638f', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27750a203a1bae89f4c54', E'\\x83b7296614022b9e3ae59b0ae9c118c850cdd37b302c8286135cb5542d192c2a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226438636133666631373566663437363639613965343466653134363736333866222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353061323033613162616538396634633534222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '16d0389dd88d63585fe788a2763e318afc686365a2ab2368cbd1732c975fba78'),
('d931c500-6adf-4b5b-9550-41916e0495ce', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\x563621294cc1a0d5676788684d05df78b504da3a87583cbc28f463c70da0e71e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a226439333163353030366164663462356239353530343139313665303439356365222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4f69a6a64433457ab405b2c3ba4bc2cd0888afe7202dfffde61f200c73071c4d'),
('db4a2f7f-97dd-4064-9ff2-65e869eea8fa', '2026-08-31 00:25:56.718+00', 'operator:account:invite', 'operator', '', E'\\x3f67bc436ff144c2b367c8fb6d9bf2e4952ae18cf74dcd39449c4b50c8bb67d3', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226462346132663766393764643430363439666632363565383639656561386661222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', 'ae423eb447402937d1998f112d854e74a7811fcad8756f12a8a829d8df56fd4e'),
('e71b3e6d-154e-40a1-a68c-80857f24e565', '2026-08-31 00:25:56.718+00', 'staff:account:create', 'ff217a846f794622bcda6148e7fea1cf', 'ff217a846f794622bcda6148e7fea1cf', E'\\x1f7bfc1007ca7fa73b3284216aa75be58e748e3a219f0c5b260f4b9c68c61986', E'\\x7b226163746f72223a226666323137613834366637393436323262636461363134386537666561316366222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226537316233653664313534653430613161363863383038353766323465353635222c226b696e64223a226175646974222c227375626a656374223a226666323137613834366637393436323262636461363134386537666561316366222c2274696d65223a22323032362d30382d33315430303a32353a35362e3731385a222c2276223a327d', '1c31952af29427421f7571d0d85f9d17127b00979567b967cfba68958eeb0173'),
('e82a2099-6c1e-4e10-adee-08bf81bb2dbb', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27b82ac38cc2ee57862b1', E'\\x6f457366ae01de643b54cac3be5742e34f43fe602ca65d14e282df33c1d339f4', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323731326162383834626630313836666664323136222c22726f775f736861323536223a2262306531346166396165633061653633353535366534613039643035393934313130326334373765333238353165323131306131613732353232363937333961227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a226538326132303939366331653465313061646565303862663831626232646262222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762383261633338636332656535373836326231222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9e4a58e919aa0e745846bf17390463813abce9ba1fc3d7b7db7a6f981ce17933'),
('e97123a5-0379-4099-ad42-737682230600', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2712ab884bf0186ffd216', E'\\x052163188a029e74a85296df48ab37d44a0e96a322ff11d6a254b90086a649d4', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323731326162383834626630313836666664323136222c22726f775f736861323536223a2239633136363236623538336132303962396134633036663832633338393434343734333962333838623533356431643537313837346531396633306139316262227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a226539373132336135303337393430393961643432373337363832323330363030222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731326162383834626630313836666664323136222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '717e419a6e9fa7bb05de5952399c17b6c563ee49e98e52aa4310eb78e3a6946a'),
('eaa645ad-21c2-402e-a95b-cf12db7250f6', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a549c27f7aa044f389163853a96ac545', E'\\x11d2a3eed7b2617aea708a6a4ea9f95cc1cec71765832d29b2f926afa6b67741', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a226561613634356164323163323430326561393562636631326462373235306636222c226b696e64223a226175646974222c227375626a656374223a226135343963323766376161303434663338393136333835336139366163353435222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fa8c3e8d0fe6231a14999634378dca416bf464fa5c12b074910617c2339dc3e2'),
('f1b6b46c-c881-4af9-ae17-849f4c85629c', '2026-11-29 00:25:56.206+00', 'operator:policy:publish', 'operator', '', E'\\x4381dc830aab27b40ce2ba78b038c77366095b6f96d1204bac5ca77c4b9d52d9', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2264336261383962386465306639636538323435306435623330333965366637323536306635653866666461326131626138323136303965366138653130396562222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226631623662343663633838313461663961653137383439663463383536323963222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430303a32353a35362e3230365a222c2276223a327d', '9cf271fcd6061e4d1f3a69e262d94be4a84d469e0dd85f7d9996cfb2fabc0c98'),
('f6a27814-f36a-4a78-8f7c-2b9bd1ca700e', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '4df7926a91194506b1c9836bf3ee6c8f', E'\\xb7b5e4e6793f34404339fb8fb8d004ec9d04ac5a19ae20c1a151c50f2d5be54f', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2261383833346332363536663866323362303239653735663831326339363066613832303065383463393164363133383862666531366139316462623963333939222c2265726173757265223a223034613236326435353833633439666239616434303037613136313962626562222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a226664396637393831613730313465666362383162653433613131356465346234222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a226636613237383134663336613461373838663763326239626431636137303065222c226b696e64223a226175646974222c227375626a656374223a223464663739323661393131393435303662316339383336626633656536633866222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '22a9b6064c475f3c841f1d0483dfae49747f1307da2ee110cd3962310d1719de'),
('f9d9a484-7651-458b-9e71-1095f3235ddd', '2026-11-29 00:25:56.206+00', 'operator:policy:publish', 'operator', '', E'\\x0a5b62de300c20f4fda497d18c11dcb2bfaf325c3087e4cf4462f66b857fe95b', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2230373936363030306661636465663564356439316531363763303937613230333533366533393462386438313934663031646535323430633863613163613931222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226639643961343834373635313435386239653731313039356633323335646464222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430303a32353a35362e3230365a222c2276223a327d', '05ed352666042e94024b2c0e9fa81fdeb1b0390e5679ecf1693271c975cfabeb'),
('fa222c6b-2e63-489e-aea2-2b63fcab1de3', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb92764dad7c03acf4eb586f', E'\\xdb9e0ad451569603ffa61dba9b69904670a5d94c713cd1bffe765e37141ab341', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223931636662343839343863313461343639323931663164383633373236356562222c22746f223a226361376637646431313366323434313639386530343465383065383538636139227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226661323232633662326536333438396561656132326236336663616231646533222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323736346461643763303361636634656235383666222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '784b8371c668033c9229e738a107db9982db6ed91c8de45cedbf1c8aeaa90e6f'),
('fbbd6723-09ec-4781-b663-beb5ba91e80d', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d277528be15107c788d259', E'\\x758759998aebbe33aa5da0af2b656d499024d75aeccd7ea141fa3545628c8449', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226330666565316661646562393433396262383835376133373936353836663362222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226662626436373233303965633437383162363633626562356261393165383064222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737353238626531353130376337383864323539222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '74a1fda073936d2b6c35a1cef3f8c828c2e5e48de50d2f196c18394b92164d2f');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-7326-9778-af52564ca624', 'given', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f64e499e2e4fe563af70be8e2006501b326e589f727528e4d98c9f768fb7ff9c'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', 'given', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5820a7d44b73187171c91c0d3c414fc1e8356d90bd3219a14804987a2c12c366'),
('019cb7f8-16d2-7b6f-963a-e52bb9acf624', 'given', '4df7926a-9119-4506-b1c9-836bf3ee6c8f', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e3b32e37329dda1fec4cbb0232d8ebe972d14117d159a215444abc777b9377e8'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', 'given', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3ae4b4794a52fbd5b65889b948adae7066872b102af313c69cb781f11844fb6b'),
('019cb7f9-0132-767e-a1d5-0df205bd8942', 'given', '4df7926a-9119-4506-b1c9-836bf3ee6c8f', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '9dbaee0f5c87f2c88b44827abcbb95127c4e6933a5537641870d7915a1b59caf'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', 'given', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '0ae72d5ab7104378460c182c102df2b2cbf647c781fe7d664574d144ed58bf34'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', 'given', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '245ad4b300017eb9910e99f9b9b089446541814c7f9561651e0b75616fddb198'),
('01a137fe-d510-742e-8312-fee6afca8084', 'given', '034e0c1f-bea4-466d-8f3c-1111164c7a6e', '2026-10-14 01:20:10+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'c6ab5c988747b1ba699a4178f0fc37ff0923bf74b207d7474eb7bfef506218c6'),
('01a206a0-cbf8-7661-bb92-8361a7182080', 'given', 'bdb2f86d-894d-4d15-992e-2a6877234996', '2026-11-23 04:18:51+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '4820837ba118d44f083526e45cf50f40d018707525e2d97f0216d0c69f7e8f1f'),
('2536f23a-5f2d-4654-bbe4-b13c1c7783ae', 'corrected', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'ebe4aea859725856d52523166b11ca0801ce1ecdf28233885d7aff91c840a12c'),
('bb099cc3-491b-435e-b7d2-a6099aca4e74', 'corrected', '4df7926a-9119-4506-b1c9-836bf3ee6c8f', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '7bc2d8bf096f272d95af3fe6cba1ebdfcbe108c6e0ff2b94e0ba57f2484c5448');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('04a262d5-583c-49fb-9ad4-007a1619bbeb', '4df7926a-9119-4506-b1c9-836bf3ee6c8f', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223034613236326435353833633439666239616434303037613136313962626562222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223464663739323661393131393435303662316339383336626633656536633866222c2270726f706f73616c223a226664396637393831613730313465666362383162653433613131356465346234222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('04a262d5-583c-49fb-9ad4-007a1619bbeb', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('fd9f7981-a701-4efc-b81b-e43a115de4b4', '4df7926a-9119-4506-b1c9-836bf3ee6c8f', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '04a262d5-583c-49fb-9ad4-007a1619bbeb');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'false', '1', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00', '1', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '1', '1', E'\\x0001');
--
INSERT INTO "kept_evidence" ("person", "since") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "lead_text" ("place", "text") VALUES
('1815155727616000601', 'gdz-vwst-vkdv
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
gdzvwstvkdv'),
('1815155789056000915', 'gdz-58sp-ebdz
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdz58spebdz'),
('1815155850496000111', 'gdz-57qx-ywwq
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz57qxywwq
2082110000'),
('1815155850496000641', 'gdz-vgb3-dhd9
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzvgb3dhd9
2082110000'),
('1834947389440000225', 'gdz-4aa2-zfvw
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdz4aa2zfvw'),
('1838497311744000996', 'gdz-whzw-c2nc
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzwhzwc2nc');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37320a4f68334e716a4e6c4f78576b30346358505645704659774a4b65622f64694b466d4c52494c3836757a76493d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444141557251423735717a4c7950353364335841726b585161667a784550715877377a44444b6f773055723968305a74354f2b6176397a786d356a6a6c6c58386d3759337730497066634e796a4478462f7939725277773d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '7436caa1f69f8de34b733eb986998a24c2608330158c2bf3aaf8e64c9fb66ea2'),
('1', '1', '44ee3a8b7807f0f5467807b55e6b2ce8ddf7e78a5eebedcfb73270114b9ffa16'),
('1', '2', '516cbaf28f3bb5e9903eac8629476ed8215243ddc213fd16410182162d04b360'),
('1', '3', '3db9160d437395c5d2f22ce9ddf0933af3689f7870f93598189c90b988f50314'),
('1', '4', '717e419a6e9fa7bb05de5952399c17b6c563ee49e98e52aa4310eb78e3a6946a'),
('1', '5', '03a9c663c2476dc2dab7d21018cae21ea8e086f359d955aca0a458e86494471c'),
('1', '6', '5820a7d44b73187171c91c0d3c414fc1e8356d90bd3219a14804987a2c12c366'),
('1', '7', 'ac3a2b31c579135dc590aba85d22edbebd493f3bfcde7a1b195ded89f14d571c'),
('1', '8', 'b0a8af7a40d0eedf313c2f891e96361dcbdf7d8e3151e988bde201b0285a1a47'),
('1', '9', 'e07b3c8e837145e2538818ea0846d890c3ee6afaa3595ef87ccf7aeb4ee86ee2'),
('1', '10', 'a76a13ad7c30622611a20050c3a9982558b9b5817b5a218e5af088a5c8a6ba5b'),
('1', '11', '4ea8fa9fec58c1d35dbc2e0dda76e5c594e35a6c1fc5956c37ade4e7743c2f50'),
('1', '12', '4f69a6a64433457ab405b2c3ba4bc2cd0888afe7202dfffde61f200c73071c4d'),
('1', '13', '9e4a58e919aa0e745846bf17390463813abce9ba1fc3d7b7db7a6f981ce17933'),
('1', '14', '62421513249ca0e432db6b514a99da61083472368720e0848a2aef6e2e726eb6'),
('1', '15', 'c1ff967caf6cf8e80b5046bf64c84e99efa12769cd65788ae6a8a4603c9b8337'),
('1', '16', 'ea1f72c5dfd0ac9fafc6396a8bab5f9d8eeaf6868500e48e6a1ba48eba2ce9bf'),
('1', '17', 'd183cb8e5fad2a92a734a161909f191b41103c98d1b8798e4fba210eaf652c0a'),
('1', '18', 'aee716ffb98960fef537c6c14400722eca954de138d981a5e0243d6579163285'),
('1', '19', '340e6fa82a6ac9c3b2cfe0217803a6b2e6952e7754a2a0a6010935b4bc0e4d9a'),
('1', '20', 'a52e88e99578a61df78519a732f07d5d4ab1de7983e0bef00cf14e973ca6f475'),
('1', '21', 'e3b32e37329dda1fec4cbb0232d8ebe972d14117d159a215444abc777b9377e8'),
('1', '22', '784b8371c668033c9229e738a107db9982db6ed91c8de45cedbf1c8aeaa90e6f'),
('1', '23', '94097084905c2313f35d1adffc8038f028f0ec6d5730344d7eab1806e338a1de'),
('1', '24', '16d0389dd88d63585fe788a2763e318afc686365a2ab2368cbd1732c975fba78'),
('1', '25', '9dbaee0f5c87f2c88b44827abcbb95127c4e6933a5537641870d7915a1b59caf'),
('1', '26', '3ae4b4794a52fbd5b65889b948adae7066872b102af313c69cb781f11844fb6b'),
('1', '27', '245ad4b300017eb9910e99f9b9b089446541814c7f9561651e0b75616fddb198'),
('1', '28', '404b4d14df3f2d96b1e5459fb8686848f8bb073817fe553af7db1552419c8d1a'),
('1', '29', '3aa83285daa143d6ed0cbcad6bb8242dcdf971bb9f89ce37ae36f89b51051394'),
('1', '30', '788cdd0fac78e69e71150c18ccbf25d5891aba8bce42d778c38d719b80ec112f'),
('1', '31', '0ae72d5ab7104378460c182c102df2b2cbf647c781fe7d664574d144ed58bf34'),
('1', '32', '74a1fda073936d2b6c35a1cef3f8c828c2e5e48de50d2f196c18394b92164d2f'),
('1', '33', '83630508841c7f412302be6c2e4de943b82d5be96f99f0ffd54de914849b6073'),
('1', '34', '4b52899f4c3e6d4a94f9ff4f64691edd3d7f944c738ac56b920270466ba0e290'),
('1', '35', 'ebe4aea859725856d52523166b11ca0801ce1ecdf28233885d7aff91c840a12c'),
('1', '36', '22c251012de8703ad5ed35e4ab51338d5735cac5349f6dcbe2c928b27dd76f82'),
('1', '37', '7bc2d8bf096f272d95af3fe6cba1ebdfcbe108c6e0ff2b94e0ba57f2484c5448'),
('1', '38', '7d9da9e9b9f312d3652d9e8aff7c0be593f9f111861ce2b71f5527ad3e10a8a3'),
('1', '39', 'cfd91da64686ef20aae61301360ac85cf0416f51b59816beb5c46b8e5d253271'),
('1', '40', '22a9b6064c475f3c841f1d0483dfae49747f1307da2ee110cd3962310d1719de'),
('1', '41', '84f012ba7c9b9b223db98369130ad5a754b0cbb0e718f03c978fc42c843f78e4'),
('1', '42', '5c1a3395343c430b29ceb600e825f70176c8dee688afb432856d4ad128a7d0dc'),
('1', '43', '117a81467fb4f980056ba5b83cea9e22fda365a0c5e52f6157e1cd1ba01f115c'),
('1', '44', 'f06061a0905cf415832ad18be5bbf2a90cb9872c9278307c4761fa3a3607849b'),
('1', '45', '40431038b9537d6172ba48da748d170b8031677885fe72c95217361c5cfef04e'),
('1', '46', 'ae423eb447402937d1998f112d854e74a7811fcad8756f12a8a829d8df56fd4e'),
('1', '47', 'be9c5b7e00a3337f78ae72a645d5bc086cdd3c5c0b701055a73fefdb12e78ccd'),
('1', '48', '3f2d9e6d706c7620bd023fe0b24545ad87c8b3a41aabc67f33dff735609bdec5'),
('1', '49', '55f47ab6e9d1993ab2416416ec263e0e33fe72bd718fc2fbb7f1c9e1fc1a2a74'),
('1', '50', '1c31952af29427421f7571d0d85f9d17127b00979567b967cfba68958eeb0173'),
('1', '51', '7fbbe1318d40e4314723c8f54ee3055db1cae50275079b25b509f68211acd491'),
('1', '52', 'c77e3af4bc32db1ff3241f90aadb6026634c52d1d81b39c9a311856cc0a50041'),
('1', '53', '761ff44893b33ea3553fd21526459462a58157558ed790f46a980d5f4f5c8a33'),
('1', '54', '1c5acc302ff36d19e134138149af40db18cd87c24a2b243f484c402d3c3f48a0'),
('1', '55', 'd22ee634e22d1530865c8ee38298a61894f85de2a41dd36af00a9fe4bb7e1931'),
('1', '56', '0779af30f3a6e0ddf53d043d56a05662aeda5c9852ba8dbff2efcfca14de3ab1'),
('1', '57', '4a9ee150ee34dafb542c210a07b0b5c80fe027e7c37d0a31b9bbb8d1922149bd'),
('1', '58', 'c6ab5c988747b1ba699a4178f0fc37ff0923bf74b207d7474eb7bfef506218c6'),
('1', '59', '4820837ba118d44f083526e45cf50f40d018707525e2d97f0216d0c69f7e8f1f'),
('1', '60', 'f6237dd2366833273b178f68774b3378b57cb93f23f46158105c7685da6a9ada'),
('1', '61', '7517058681ef66c2811b30877ce751db4a57e3e800310370803bb4f30bd2cee1'),
('1', '62', '23e9ca0da0cf9ce24b5f7312ed4b6f263f6de5dc8756cad7606543951a3e7e4c'),
('1', '63', '3862bac0e9ee33da75feb8572e35b8866b729d2d5e56ae8c7bcd84ac56bb217e'),
('1', '64', '70ce2da8992a37f83975f3d40931fe4bb5aba339a65a7f3385931613897ba7cc'),
('1', '65', 'ba86e597f102f16a8d278e097824a764a821eedff70e9b7742942dcbfc105023'),
('1', '66', '64b8839920f4ecee9b62a1ec968c9f4db48fa11512bc7991e484595bb9dafc9d'),
('1', '67', '45febbb3c8a212a6f8afd79b3c91b0aa7ea919903d2d842e9af05023c282c142'),
('1', '68', '05ed352666042e94024b2c0e9fa81fdeb1b0390e5679ecf1693271c975cfabeb'),
('1', '69', '9cf271fcd6061e4d1f3a69e262d94be4a84d469e0dd85f7d9996cfb2fabc0c98'),
('1', '70', 'fa8c3e8d0fe6231a14999634378dca416bf464fa5c12b074910617c2339dc3e2'),
('1', '71', '75035e6b20a001f6ff8dd31700b881f38350fe22a9a9f4eb51b69ada2a745636');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7c8e-8447-4a0f8d490fd5', '2026-03-04 08:30:15.25+00', 'f64e499e2e4fe563af70be8e2006501b326e589f727528e4d98c9f768fb7ff9c', E'\\x4ee30abc69e823f433db9bed322a170b16e2787ff7d6a8c50ff47776557009d8');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xebe83e466e761f6c99611fc7d3208e98f97b63a4225b8f7dd6cd948d01b2f732cb76c78e712b8f6f946d13a6f98ab0672406f63659518bbba5d16e15c2485ea9d3c8cfb0964c1b3905ba7ae4bc071cfa9a8b2514c33d1ce61702a6c2824c5b0c866247e95d8097e5c0c789c77a4301503993ad29a13d67e7ef773d9a223ea271246d673bd543fdaf9ba288cfd4477ed394a0ad883a8fa997d73d5418ec51c40eaeabbe16c1ebdaf7144dcc6d9865b6493f89d23b96124e1e739ae681bb19d4371e94dc7348d1de19ee4488235d80cb4f508c2a0b9bc907860905f83f457925b0f4cdda900a408b8e1cd15b8d4c62d76bbf9f7982b9f3a7fc06f7c52c9741650e6dd7287ce9dc268d0b003c38c20bd656e590dbb3149d8c06fe608a8a8d09792c93729570edfa9de696ceeb057183953bf626aae3b1fe560af6e2e198728ec403f7bcb676e9123bc4e43fee695e285814979eeb5abd0552791544adebe56d0537e2de6b994160967398d157a29beccb3b9428364a21eac68a246db7d02c75d3f3c81f7a4fc044092e577ced3ac3796f2d11ec2b04a96636b7f096222d3ff8225c92afdee77acc0333708d0d81daef8e31243f2ed06a6f7e0e679eac467477b26d8a7164091faed2310f3bf36835472f0496db791920237d367c48de6fd25632cbf0d1593df209175c37482c3ec7f1228ec6e8f7ac9594ee98d708b69786f9431407f30698ae1efdfce9adf94c39eb683fb1107b98ba07980d7e35823fb1b34c4594339dbc3e3370d60057e7de4cfa7aa3fb54c85ad0292c4f75a05ca3fd47fa10d84bef920e7393bee36b3ab33d17ad4c5a97d6eb03a4feeef1ee0ab46cadf76fcb27fce42e98c9c7e3072f819d19227a4332b7f3c0edff14d051e2b0436db145374a0118c2e30c4e2c2d36c43e4a3b5a5e1b8fb346aacb1c82caf81686dc1119afbb639932c107bf0382e30827cde53fa2967bafbc804bb00d218313e4553a24c11f2aef1e822c5ffccce289abef795df0199b64ef9e2f012a200ee0e56d659f8a73787d76adb6c9c14e9b43ca0c3adc3aa6449ddfdfc2e330ef0fce6dedfaf10fd6340fb372c8bb5b1850c64b2ef74095080aadca0bc64931d85a92b7ec08eb7d7022036b8571caec7bd6c70d61d3ea1b92e6985d6159eeed7811d59e9cfad130f463668743dc632431ed959f2f5b4d3b5230f2be29cc5f3d7ebbf93796716a928ebda59f61e1851b5c16c62e3068417df4ffedb3606af3ab012ca45a6c05f6e568f98749e73a7fe72e415227be4456446e033540806baadd2134d81a3bedfd234236d8a47ed8bb9534e45de732708d3520209ddd7aa05de280afc64f80db8bb02a393af927240c53638850e3a639bc68d9d4b3b0fd2afbac388194c1bc2f122be58bd689b677d82dc15f4996801a8434c453e1aa91548ed1b4b8c11be5842239c4097de02ba744bb3df5b7672ee3366b365dd26fad8025f32339a0a2d59d6d71aaeef63b61e01ac1d91d31e14562d565899694c41fc4ca059a2a30fe67964b540957d159461c628d48f03be38b8bb344115dfe54a2a413f3755aaad3d6f9fd6afed3a101d0425b0073a0d64e32d8b287c2e0ae2487cc8c9799bb2a621bd39e80ea355dff074dcd55d92933d87ebd878954e02c9d94d0ec0c157a8dc2d0dedfa13aade77506ca7e8d28cb689d0872582a2952630d1756d840faf8cb228f3b9794273f65d0d667bfd1f8df48ed312d3cc411099a8985a82bb77017aab38cb6bfb9631b078568d1ac3e712130e49d0f5f5ec51802869002d6ae9e0fc5f771684fb2d2386820bb82bfcd3cc67778e238badbf3bbc9a66751226ba5fa565de328efb8273dba9fa5eb0d5de1239120099cd2d2224bc4f09eec671533ef67d6ad6517d9b754b9c43ec6b3f0a47b30831c3cd1df5c99414368b0bb6236eccf6dd75f0807f33c611905c46b2b9882395fe66793c71cf4ccd29ee414520a46af1a0b9fb7ec485bea951911d9786b602387284923bfaf2b46bab789715489fd51e61963424fa8d1c63ffbedc8587d131e5b70adb2ba63e3791c8808043f86dc0858f55ea627212f32a9d0d823eae31c6704a13737e0dc740e8c2cf00d867815091b098244134001ff8d669f32851ea2591b1f0b87a26be774fbad8c0a2d59a1382d306500634163a0a4b88f4166a5a401a5b305ba514e709b0455360d29613865c827614385c6cc31284403d95d1bd52b278c0fd3c5151236d902942fc6f8e387a0976a16fb92954c8f87954dfc97647528c56c3749a9f905a5b1ea7da1aacdb348ff8f880188da19d7c022909ff3087cfe3778d52326f8889afede27f6ed85da4d326cfb77dd1766ca76ae5ae1778cd74af7c7536d685f44b81e37d057d8eb7b7719cc7d422a3b07aa2b8a5afe7000b2601f6c9a0b531fa1afc53d3a4863372628ff46fd2f2672a39d329840ae36e42b642b69121dcbc84f948fbfa642b1702fd57233127733c325cc080e325447b2cfc8c94f564f47f5436639c98311fcd84c4778d0999b33dcfe8de1d9ec8c695f0fa1e97010609c854c55128dea2822e2d2e2cdfd0a01094227e9f5fb4ad15789a3e6ab7ff5ab001cdb036d9272ec9b76edf93d49cfcf5e1e6b8fe2d108e8fd569eb98f34d7b5b4a2e67c074cf94fba0e0d3b420fda6cb2e5e6ae1a900bf5f86d2cbff7082cfda993222d5d98212a1f0203c8a83bfc83c5c284ea4d2bb370e45380f9669ff142e19f7268e23977b167c5d4f58b3cb689cd497a42d24760e63040b56b23150db38d75f96a757aadecb50cc15d1fdc6ca620c7fd50309b07f36087067997f20b6246b48727ed351215412b63ce981ea6b1b1585eea820915c7cacf1992ee5f41d64431f9c80c169e324b585194d8e327650349bc30b86b5f58d4061cf059842105e1d16759e8a650a16093d396628f75b2a70d53562576b1b4e5cbb68edca208c2af79f46b780a7bb1260fa5ff7865e15c1d6d405d3b0f0c9e3ac907a85564b2d4cfe7399f5d4b7b41e84cd1f92d822673339ea94f0fb543f3d9c1abc9f257a99ac19939a0ca5882f5cab640877c8c8920b1517ae2a409eb7b80f63f0536b4fafdc0ecd33d9c4e512d23274c7226dd117e4b8de8225fc6cd5b220eb30132a5e1841928b0cd1bbcc63519864ea847e1fccb1fb6ba75023ceaf315dc7c4e22ecb03fb506b9b7e585b00e338de33ae7d83f96e6dba738fb563baa57366a5e58535c22d642bdd2748b7d7a58b42519bab527');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'a549c27f-7aa0-44f3-8916-3853a96ac545', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '561a3fe28b8c4c6183c0ef7820af6f6d', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '70', '70', '2026-03-04 08:30:25.25+00');
--
INSERT INTO "legal_hold" ("id", "person_id", "reason", "placed_by", "placed_at", "until", "lifted_by", "lifted_at", "why_lifted", "restricts", "told_at") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00', 'x', 'false', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "notify_task" ("id", "export_id", "enquiry_id", "reference", "kind", "opened_at", "done_at", "done_by") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x');
--
INSERT INTO "outside_mark" ("name", "size", "sha256") VALUES
('erasures', '0', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
('withdrawals', '0', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
--
INSERT INTO "periodic_job" ("name", "owner", "owned_until", "last_run_at") VALUES
('x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "person" ("id", "email_key", "created_at", "email_confirmed_at", "reconfirm_asked_at") VALUES
('034e0c1f-bea4-466d-8f3c-1111164c7a6e', 'lead-298954@example.com', '2026-10-14 01:20:10+00', NULL, NULL),
('03682e2e-0844-41ec-a1e8-82b79b5d7106', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('a9faffc5-3882-44d1-abf7-93bd9d18de1e', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('bdb2f86d-894d-4d15-992e-2a6877234996', 'lead-861126@example.com', '2026-11-23 04:18:51+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('04a262d5-583c-49fb-9ad4-007a1619bbeb', '2026-03-04 09:30:15.25+00', E'\\x55bd309027d8988126a8a007beb133f81a5b3769466c31ffefc24264b331ed96', E'\\x7b226964223a223034613236326435353833633439666239616434303037613136313962626562222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223464663739323661393131393435303662316339383336626633656536633866222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2237626332643862663039366632373264393561663366653663626131656264666362653130386336653066663262393465306261353766323438346335343438222c226964223a226262303939636333343931623433356562376432613630393961636134653734222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2263383338303038626633346664646564343561343833376164666138643637626664663530636661643731373235653639646639633238616362616466323462227d2c7b22636f6d6d69746d656e74223a2239646261656530663563383766326338386234343832376162636262393531323763346536393333613535333736343138373064373931356131623539636166222c226964223a223031396362376639303133323736376561316435306466323035626438393432222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2264306134346331316665326230306366616136386466666434623039393238633430306166316166646533633333363762613263386437366332363061316265227d2c7b22636f6d6d69746d656e74223a2265336233326533373332396464613166656334636262303233326438656265393732643134313137643135396132313534343461626337373762393337376538222c226964223a223031396362376638313664323762366639363361653532626239616366363234222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2236633731633433326533616663633036383538396261383162323038663063323734663334626231636234643631303636343533613737343265306164626136227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '84f012ba7c9b9b223db98369130ad5a754b0cbb0e718f03c978fc42c843f78e4');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('22bd75c5-9bf5-470d-a7b5-756b9ad6dd09', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 00:25:56.206+00', '1', '2026-11-29 00:25:56.206+00', 'published', '', NULL, 'operator', '2026-11-29 00:25:56.206+00', '', 'false', '1', 'false'),
('2b853631-2754-4ab3-89ae-6ef007e82489', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 00:25:56.206+00', '1', '2026-11-29 00:25:56.206+00', 'published', '', NULL, 'operator', '2026-11-29 00:25:56.206+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 00:25:56.206+00'),
('consent_block', 'en', '1', 'Your agreement to our policies

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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 00:25:56.206+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 00:25:56.206+00'),
('consent_block', 'zh', '1', '您对我们政策的同意

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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 00:25:56.206+00'),
('cookie_policy', 'en', '1', 'A cookie is a small piece of text that a website asks your browser to keep and to send back. This policy lists every cookie that this website uses.

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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 00:25:56.206+00'),
('cookie_policy', 'zh', '1', 'Cookie是网站请浏览器保存并在之后送回的一小段文字。本政策列出本网站使用的全部Cookie。

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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 00:25:56.206+00'),
('privacy_policy', 'en', '1', 'This policy says what happens to the personal information that you give us through this website. It is written for the *Contact us* form and for what follows from it. Reading the other pages leaves nothing with us that tells who you are.

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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 00:25:56.206+00'),
('privacy_policy', 'zh', '1', '本政策说明您通过本网站提供的个人信息将如何被处理，适用于“联系我们”表单及其后续事项。仅浏览其他页面，不会留下可识别您身份的信息。

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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 00:25:56.206+00'),
('spoken_block', 'en', '1', 'Before we write down your enquiry

The personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.

We promote our services to you only if you agree to news and promotional information, which we ask about by itself.

"We" means the operator of this demonstration, who has not been named.

You may say no to each question by itself. We write down only what you say yourself.

[ ] Do you agree to the privacy policy?
[ ] May we send you news and promotional information by email?
    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time
[ ] May we give you news and promotional information by telephone?
    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 00:25:56.206+00'),
('spoken_block', 'zh', '1', '在记录您的咨询之前

您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。我们如何处理这些信息、您享有哪些权利，见我们的《隐私政策》。您可在本网站查阅，我们也可以为您朗读其中的任何部分。

只有您同意接收资讯和推广信息，我们才会向您推广服务；对此我们会单独询问。

“我们”指本演示的运营者（尚未指定）。

您可以对每一项分别作出决定，我们只记录您本人的答复。

[ ] 您是否同意《隐私政策》？
[ ] 是否愿意通过电子邮件接收资讯和推广信息？
    您通过我们邮件中的链接确认邮箱后，我们才会发送。您可随时更改选择
[ ] 是否愿意通过电话接收资讯和推广信息？
    您通过我们邮件中的链接确认后，我们才会致电。您可随时更改选择
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 00:25:56.206+00');
--
INSERT INTO "rate_count" ("key", "window_start", "count") VALUES
(E'\\x040774300cfb2c9a9fe61dcf6f78ec6d', '2026-03-04 00:00:00+00', '2'),
(E'\\x2639d1878ecb013492b52cbd0f66c64e', '2026-03-04 08:00:00+00', '2'),
(E'\\x36a41cee98880f4f56a92a991f9d9602', '2026-03-04 00:00:00+00', '2'),
(E'\\x662c1e57885c4e45e402fbd6c583c37d', '2026-03-04 00:00:00+00', '4'),
(E'\\x67d0a8089fa5732a193790f7f2bfdc80', '2026-03-04 08:00:00+00', '7'),
(E'\\x8941f6f06101ac7c4dd1c2741bd92908', '2026-03-04 00:00:00+00', '3'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:30:00+00', '3'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:31:00+00', '2'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:32:00+00', '2'),
(E'\\xa22fc6cd4c1820af727d8251b416746d', '2026-10-14 00:00:00+00', '1'),
(E'\\xc83c99c4f7f24285112f5b67a14dd006', '2026-11-23 00:00:00+00', '1'),
(E'\\xf077e2e42050de8081596e2780d66d1f', '2026-03-04 00:00:00+00', '7');
--
INSERT INTO "records_file" ("id", "at", "actor", "reason", "salt", "asked", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', E'\\x0001', '[]', '1');
--
INSERT INTO "reply_wording" ("id", "code", "at", "author", "current", "offered", "then", "label", "subject", "body") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '2026-03-04 10:30:15.25+00', 'x', 'false', 'false', 'x', '[]', '[]', '[]');
--
INSERT INTO "retention_run" ("id", "actor", "started_at", "kind", "place", "gone", "kept", "progress_at", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '2026-03-04 10:30:15.25+00', 'x', 'x', '[]', '1', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "reveal" ("id", "person_id", "at", "actor", "reason", "salt") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', E'\\x0001');
--
INSERT INTO "rights_request" ("id", "person_id", "kind", "method", "language", "asked", "received_at", "opened_at", "statutory_due_at", "due_at", "extended_at", "extension_reason", "identity", "identity_proof", "identity_asked_at", "identity_proven_at", "handled_by", "reminders", "closed_at", "outcome", "outcome_text") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '1', '2026-03-04 10:30:15.25+00', 'x', 'x');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('41e1d72e-ff3e-4ce9-bab6-1f095b5a4dd3', '1', 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["65656c290b024b8884b6bcfb71eb98cd", "e6f58f616db44ecb878e6ba855572526"]', NULL, 'true', '2026-08-31 00:26:56.718+00'),
('778f2bb2-5151-4677-a616-c65c6758b790', '3', 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["65656c290b024b8884b6bcfb71eb98cd", "e6f58f616db44ecb878e6ba855572526"]', NULL, 'true', '2026-08-31 00:28:56.718+00'),
('91cfb489-48c1-4a46-9291-f1d8637265eb', '2', 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["ca7f7dd113f2441698e044e80e858ca9", "4d65226ca3c3478b89d6ce53502ee795"]', NULL, 'true', '2026-08-31 00:27:56.718+00'),
('fcd09bd7-bdeb-4072-8fd2-cdf0a5d796f3', '0', 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["4d65226ca3c3478b89d6ce53502ee795"]', NULL, 'true', '2026-08-31 00:25:56.718+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('4d65226c-a3c3-478b-89d6-ce53502ee795', '何样例', 'he@example.com', 'handler', '2026-08-31 00:25:56.718+00', '!', 'true', '', '2026-11-27 00:25:56.718+00', '2026-12-08 00:25:56.718+00', 'ca7f7dd1-13f2-4416-98e0-44e80e858ca9', '{}', 'aade54f778a74c8ab96816c4ed60bda1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('65656c29-0b02-4b88-84b6-bcfb71eb98cd', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 00:25:56.718+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'b908962965a8472b868e6557da048f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ba2d64e7-b7c0-4ec7-b4f1-af3fc7403328', '周范例', 'zhou@example.com', 'reader', '2026-08-31 00:25:56.718+00', '!', 'true', '', NULL, NULL, NULL, '{}', '0e2c5b747d204b87a019028729147de5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ca7f7dd1-13f2-4416-98e0-44e80e858ca9', '林示范', 'lin@example.com', 'handler', '2026-08-31 00:25:56.718+00', '!', 'true', '', NULL, NULL, NULL, '{}', '600a231ad8c24574bceafb3311a880ba', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e425cc27-9ef9-4712-b697-e8a63123c2d0', 'Lin', '3297603b5e8847f09cd6474a02e290a1@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '1334da2517c0479094e82beab9c4b05a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e6f58f61-6db4-4ecb-878e-6ba855572526', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 00:25:56.718+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'bb3d9ca7c8884516ac3ea278e052a752', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e8500891-b97b-40ad-a3d8-e89aa59e46c3', 'Lin', '71824ba05a4045ad93381bddf5a1b643@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'dd27493a3f5c4b2c8b781dc3fd449c67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ff217a84-6f79-4622-bcda-6148e7fea1cf', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 00:25:56.718+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f5e23adaac90427faad22b1aa2271ccc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x08f054c36894e8ba9e73123e16446250cec042792330ef63c41ef81749f35d05', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00'),
(E'\\x311f97895319be260175c7dc34acb5366b4895faede85a441024955ef7a0f5bf', 'maya@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00'),
(E'\\x54c3697dd1b7ef948228e3d36313b426c7d9874c5760b494715bb0bd0128dfb1', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00'),
(E'\\x7650b3cbe380b1668dd17a036a8c633c2ba0235aa972b0bcea502f70df5d1d4f', 'he@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00'),
(E'\\x7d1408d957ff23dc80d3f80f058862a9e6be08186cbb858a79878466d8fd8288', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00'),
(E'\\xa120f0342a59f27a37e9ed289d0c4be863e19a55090942ed777d12b46c59268f', 'lin@example.com', '', 'handler', '', '', '2026-08-31 00:25:56.718+00', '2026-09-07 00:25:56.718+00', '2026-08-31 00:25:56.718+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-712a-b884-bf0186ffd216', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-712a-b884-bf0186ffd216', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-7b82-ac38-cc2ee57862b1', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-712a-b884-bf0186ffd216', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-7326-9778-af52564ca624', 'cookie_policy', 'given'),
('019cb7f8-16d2-7326-9778-af52564ca624', 'privacy_policy', 'given'),
('019cb7f8-16d2-7326-9778-af52564ca624', 'updates_email', 'given'),
('019cb7f8-16d2-7326-9778-af52564ca624', 'updates_phone', 'given'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', 'cookie_policy', 'given'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', 'privacy_policy', 'given'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', 'updates_email', 'given'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', 'updates_phone', 'given'),
('019cb7f8-16d2-7b6f-963a-e52bb9acf624', 'cookie_policy', 'given'),
('019cb7f8-16d2-7b6f-963a-e52bb9acf624', 'privacy_policy', 'given'),
('019cb7f8-16d2-7b6f-963a-e52bb9acf624', 'updates_email', 'given'),
('019cb7f8-16d2-7b6f-963a-e52bb9acf624', 'updates_phone', 'given'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', 'cookie_policy', 'given'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', 'privacy_policy', 'given'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', 'updates_email', 'given'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', 'updates_phone', 'given'),
('019cb7f9-0132-767e-a1d5-0df205bd8942', 'cookie_policy', 'given'),
('019cb7f9-0132-767e-a1d5-0df205bd8942', 'privacy_policy', 'given'),
('019cb7f9-0132-767e-a1d5-0df205bd8942', 'updates_email', 'given'),
('019cb7f9-0132-767e-a1d5-0df205bd8942', 'updates_phone', 'given'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', 'cookie_policy', 'given'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', 'privacy_policy', 'given'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', 'updates_email', 'given'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', 'updates_phone', 'given'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', 'cookie_policy', 'given'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', 'privacy_policy', 'given'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', 'updates_email', 'given'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', 'updates_phone', 'given'),
('01a137fe-d510-742e-8312-fee6afca8084', 'cookie_policy', 'given'),
('01a137fe-d510-742e-8312-fee6afca8084', 'privacy_policy', 'given'),
('01a137fe-d510-742e-8312-fee6afca8084', 'updates_email', 'given'),
('01a137fe-d510-742e-8312-fee6afca8084', 'updates_phone', 'not_given'),
('01a206a0-cbf8-7661-bb92-8361a7182080', 'cookie_policy', 'given'),
('01a206a0-cbf8-7661-bb92-8361a7182080', 'privacy_policy', 'given'),
('01a206a0-cbf8-7661-bb92-8361a7182080', 'updates_email', 'given'),
('01a206a0-cbf8-7661-bb92-8361a7182080', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-7326-9778-af52564ca624', E'\\xb0f02c0310fafff0db5d0a2d8a91ac402a5b24bbd0de560282fcd35caf99c8e6', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2264616362393766303963326432313238613362636535386264336134313761643965346261616161303064633130343133343136346435333432323536366163222c22656e7175697279223a2235633636333435393664356535313162666535313765623536646635633439373432346331313138383535363065373437303333393331383839376533323935222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323733323639373738616635323536346361363234222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223033363832653265303834343431656361316538383262373962356437313036222c2270686f6e65223a2230613437303034663732383037313231663431373833316364363261663332663332336261336233336266373965346639373839633735353630303836613163222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-79df-8a28-8894f257bf42', E'\\x7f8375c28f451bec789ced31648c38bafd529320ba0d8623308c34d9e89f4dff', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2236363164336431393362613834666533383230636663373335623436373133636132373337616230306563346130303162653834326135646561643864333861222c22656e7175697279223a2238393763303563643035303562633438643432643465653331323265366239306464356564396232313066313534666564663964653162353863356338636337222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323739646638613238383839346632353762663432222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226139666166666335333838323434643161626637393362643964313864653165222c2270686f6e65223a2266396234346136336336643466666337396637633130383765666430353430663635356239653966646236303033363765356338353136663034383061326164222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7407-8ae1-a1b483e0c73f', E'\\xe966d6d3d380aae728b960e802eb0c96a3b0ddaa519058de6e79cb39c8ee4e4e', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262383633373333383261616330623163623430666634663563623766393466633665646635633839303535646665353365663761346333343237383238343863222c22656e7175697279223a2231366432303963663038623637346566356433653366343864663763626237333636306136613235313461393065386433333865363231323735643764303262222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323734303738616531613162343833653063373366222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226139666166666335333838323434643161626637393362643964313864653165222c2270686f6e65223a2234396533623362656333643461316436613638653339383464356537326231653161343533383133356131336438643439313335373132343139333737333534222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-71cc-b7ac-7fb3084503e0', E'\\x8ac0aedcd51e229abfe5df00514d354043eab72ccbbedb990ba4fd0ad4313386', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2263623962363366623833633262326265633431373666356131336132366462623437343331613639303334633563353263366139396135613633666262656464222c22656e7175697279223a2238663337323830623534323237333830303865373131363330363039303733313134393336363135626534373638363538343263623534323862326365653733222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323731636362376163376662333038343530336530222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223033363832653265303834343431656361316538383262373962356437313036222c2270686f6e65223a2237653731313661383632646536656132356262633931386461306335343264323862323239633733323364333439306534613332613238356431346235356365222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-79f4-b4f1-95c934a3c91c', E'\\xf35e98dc36d011b32b9c6f4f8f9ab259eebf83757f091bef37000e67d91125e4', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265386538613666353439616130393038653231626336613531353466626531333137396534346634643738666137353365663064666261613233643330643631222c22656e7175697279223a2263303735376633323133383265663035306662323362313937643437666163303235363566346264626636656536633665346334383561636431613833386234222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323739663462346631393563393334613363393163222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223033363832653265303834343431656361316538383262373962356437313036222c2270686f6e65223a2266646338336337636633313439346664323535313265363966616566376634373838313132643033343066396565373230656138383364643832313330333262222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a137fe-d510-742e-8312-fee6afca8084', E'\\xb091c2d7b02fa44765113042ce3623d234c66369194e5523d7ee47ba276e79f0', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2266616232373436373966393638336331396435323663646138626336326137623338386535666437363036336164366562613335306238666638656263333931222c22656e7175697279223a2265386139646131636536626431623131363031643138653864393663663838336334383564323631373731316464646539336133323538303434333739393339222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133376665643531303734326538333132666565366166636138303834222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223033346530633166626561343436366438663363313131313136346337613665222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31345430313a32303a31302e3030305a222c2276223a327d'),
('01a206a0-cbf8-7661-bb92-8361a7182080', E'\\x2fbff472ba5be0a21c5ab1936d1425eac977cb5b93e5425148a087c23e18d391', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2230383365336532303266306235376330666139363639313732346133336338376339323663323736643566356338626263633831623961633938623165333333222c22656e7175697279223a2237316333653737613032383166376165343638643562343035333834333130663265663836333230316638396132633861326563346564356565626266396563222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230366130636266383736363162623932383336316137313832303830222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226264623266383664383934643464313539393265326136383737323334393936222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32335430343a31383a35312e3030305a222c2276223a327d'),
('2536f23a-5f2d-4654-bbe4-b13c1c7783ae', E'\\x76afbb38e42119c0892ca5540dfc9306ed7b5c94ada4fe2b5e729da695a716f4', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2239616635623536316237373433613534626432623933356530653761386631353439316466626264633930383263323862616261643563383230333661323635222c22656e7175697279223a2235383966313037636236373366393964616431363536336330343736363137343530393133326133616330646433626562376130333634656164306538366338222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223235333666323361356632643436353462626534623133633163373738336165222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226139666166666335333838323434643161626637393362643964313864653165222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-72a9-9756-c21965a8d41b', 'GDZ-VWST-VKDV', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-79df-8a28-8894f257bf42', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'a6087cdc92824896a217bc2ca42d1d41', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7aa8-a218-0ae8c3f96141', 'GDZ-Y2Z9-JTJ4', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f8-16d2-7326-9778-af52564ca624', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'bc4c630e8f9540e39d81a32a66315546', '6a22457d0f3e7bb1b59728c248a63adfda9a2fbc5698427ad9ddc3395a0a4bfe', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'bc4c630e8f9540e39d81a32a66315546.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-7e48-895e-93f1cfad012a', 'GDZ-58SP-EBDZ', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f9-0132-7407-8ae1-a1b483e0c73f', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', '3d3d86a225a34194a9d716f7802c524e', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-72a8-a404-04dc7a5e14a0', 'GDZ-57QX-YWWQ', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-79f4-b4f1-95c934a3c91c', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'c235d5fd8cac4d92922bd1f977e8563b', 'f019b06a317dab12df9f6ff36221e14e66f6e2f2ce382513b63a38f0361197f3', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'c235d5fd8cac4d92922bd1f977e8563b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-78db-8446-97897a4045ed', 'GDZ-VGB3-DHD9', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-71cc-b7ac-7fb3084503e0', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'dde7785af0a041b6b8c8182f96eed9b5', '4ee2efbd1ef7c9583b536530daae430b7feeb4aa2798b02c541a5c0cbc577536', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'dde7785af0a041b6b8c8182f96eed9b5.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a137fe-d510-75bd-9dff-0de06051d914', 'GDZ-4AA2-ZFVW', '034e0c1f-bea4-466d-8f3c-1111164c7a6e', '01a137fe-d510-742e-8312-fee6afca8084', '2026-10-14 01:20:10+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0-cbf8-7acb-ba29-39d09aa50931', 'GDZ-WHZW-C2NC', 'bdb2f86d-894d-4d15-992e-2a6877234996', '01a206a0-cbf8-7661-bb92-8361a7182080', '2026-11-23 04:18:51+00', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('64e2512d-5c59-43f6-8d93-50658ad72acb', 'e425cc27-9ef9-4712-b697-e8a63123c2d0', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('af61bae6-ce1b-4939-bfb0-4cafc2074f86', 'e425cc27-9ef9-4712-b697-e8a63123c2d0', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('d436effe-5953-49db-a132-4e5027767bf1', 'e8500891-b97b-40ad-a3d8-e89aa59e46c3', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '4d65226c-a3c3-478b-89d6-ce53502ee795', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '4d65226c-a3c3-478b-89d6-ce53502ee795', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('2cb50515-1e32-4da4-851e-0d124315aefd', 'e425cc27-9ef9-4712-b697-e8a63123c2d0', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('3af6c595-90e0-477f-8658-bbff3e58f29f', 'e425cc27-9ef9-4712-b697-e8a63123c2d0', 'note', '019cb7f816d277528be15107c788d259', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '4d65226c-a3c3-478b-89d6-ce53502ee795', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '4d65226c-a3c3-478b-89d6-ce53502ee795', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f8-16d2-7326-9778-af52564ca624');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('ed933354-29d1-4887-b9c6-66f49857e39f', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2536f23a-5f2d-4654-bbe4-b13c1c7783ae', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7752-8be1-5107c788d259', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-03-04 08:30:15.25+00', '1815155727616000601', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', 'ca7f7dd1-13f2-4416-98e0-44e80e858ca9', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, 'ca7f7dd1-13f2-4416-98e0-44e80e858ca9', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-79f0-ab3e-ff4aa3c45d41', '019cb7f8-16d2-7aa8-a218-0ae8c3f96141', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-72c0-98cc-724c256a6793', '019cb7f9-0132-7e48-895e-93f1cfad012a', '2026-03-04 08:31:15.25+00', '1815155789056000915', 'new', 'false', '', '0', 'false', '[]', 'false', '', '4d65226c-a3c3-478b-89d6-ce53502ee795', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '4d65226c-a3c3-478b-89d6-ce53502ee795', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-7313-8655-9d6bca7f9681', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-03-04 08:32:15.25+00', '1815155850496000641', 'new', 'false', '', '0', 'false', '[]', 'false', '', '4d65226c-a3c3-478b-89d6-ce53502ee795', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '4d65226c-a3c3-478b-89d6-ce53502ee795', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-764d-ad7c-03acf4eb586f', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-03-04 08:32:15.25+00', '1815155850496000111', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'ca7f7dd1-13f2-4416-98e0-44e80e858ca9', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'ca7f7dd1-13f2-4416-98e0-44e80e858ca9', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a137fe-d510-718c-8333-9120b9c064e1', '01a137fe-d510-75bd-9dff-0de06051d914', '2026-10-14 01:20:10+00', '1834947389440000225', 'new', 'false', '', '0', 'true', '["honeypot"]', 'false', '', NULL, '1', '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', '1', '2026-10-14 01:20:10+00', NULL, '2026-10-15 02:20:10+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', NULL, 'false', NULL),
('01a206a0-cbf8-71db-9115-f6ff6f943fe4', '01a206a0-cbf8-7acb-ba29-39d09aa50931', '2026-11-23 04:18:51+00', '1838497311744000996', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '65656c29-0b02-4b88-84b6-bcfb71eb98cd', '2', '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', '3', '2026-11-23 06:04:00+00', '2026-12-04 09:30:00+00', '2026-11-24 06:30:00+00', '2026-11-23 06:04:00+00', 'false', NULL, '65656c29-0b02-4b88-84b6-bcfb71eb98cd', '34', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-73cb-bdd2-2c47d561047e', 'enquiry.acknowledgement', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d273cbbdd22c47d561047e@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-74ea-ab73-8e3c968b336e', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d274eaab738e3c968b336e@zone.example>', '{"by": "system", "to": "4d65226ca3c3478b89d6ce53502ee795", "leads": "019cb7f9013272c098cc724c256a6793"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7568-87d0-bfc918639cf8', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d2756887d0bfc918639cf8@zone.example>', '{"by": "system", "to": "ca7f7dd113f2441698e044e80e858ca9", "leads": "019cb7f9013275ae815f0d5fa1612770"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7647-87cf-f757773fd15f', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7aa8-a218-0ae8c3f96141', 'desk@zone.example', 'en', '<019cb7f816d2764787cff757773fd15f@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7839-8ee3-7cc108dcde83', 'person.my_data_link', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d278398ee37cc108dcde83@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7953-ad66-bcc1e334f82b', 'lead.mention_notice', NULL, '019cb7f8-16d2-72a9-9756-c21965a8d41b', '3297603b5e8847f09cd6474a02e290a1@zone.example', 'en', '<019cb7f816d27953ad66bcc1e334f82b@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7c8b-a9db-1f0ec8dd2e17', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-72a9-9756-c21965a8d41b', 'desk@zone.example', 'en', '<019cb7f816d27c8ba9db1f0ec8dd2e17@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cda-b7a0-ac1d3f37ed32', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cdab7a0ac1d3f37ed32@zone.example>', '{"by": "system", "to": "4d65226ca3c3478b89d6ce53502ee795", "leads": "019cb7f816d27750a203a1bae89f4c54,019cb7f9eb92731386559d6bca7f9681"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d3d-b0b4-6179249067cc', 'enquiry.acknowledgement', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f8-16d2-7aa8-a218-0ae8c3f96141', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27d3db0b46179249067cc@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7fa0-9e83-550ef6986137', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27fa09e83550ef6986137@zone.example>', '{"by": "system", "to": "ca7f7dd113f2441698e044e80e858ca9", "leads": "019cb7f816d277528be15107c788d259,019cb7f9eb92764dad7c03acf4eb586f"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-7ee4-829b-ddc67980bfec', 'enquiry.desk_notice', NULL, '019cb7f9-0132-7e48-895e-93f1cfad012a', 'desk@zone.example', 'en', '<019cb7f901327ee4829bddc67980bfec@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-702f-91ab-41c0c2f1ae78', 'enquiry.acknowledgement', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-78db-8446-97897a4045ed', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92702f91ab41c0c2f1ae78@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7468-a3c3-15236edef989', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', 'desk@zone.example', 'en', '<019cb7f9eb927468a3c315236edef989@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7c7c-851f-c52b03da2db0', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-78db-8446-97897a4045ed', 'desk@zone.example', 'en', '<019cb7f9eb927c7c851fc52b03da2db0@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7d36-9fa9-0717ee0a8a5c', 'lead.reply', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927d369fa90717ee0a8a5c@zone.example>', '{"reply": "c0fee1fadeb9439bb8857a3796586f3b"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7df1-a33b-9b1eb4373797', 'enquiry.acknowledgement', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927df1a33b9b1eb4373797@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a137fe-d510-7231-82f6-8fe0ceacc694', 'enquiry.acknowledgement', '034e0c1f-bea4-466d-8f3c-1111164c7a6e', '01a137fe-d510-75bd-9dff-0de06051d914', 'lead-298954@example.com', 'en', '<01a137fed510723182f68fe0ceacc694@localhost>', '{}', 'sent', '2026-10-14 01:20:10+00', '2026-10-14 01:20:10+00', '0', NULL, '2026-10-14 01:20:10+00', '', ''),
('01a206a0-cbf8-7ce7-9267-265f472a14cd', 'enquiry.acknowledgement', 'bdb2f86d-894d-4d15-992e-2a6877234996', '01a206a0-cbf8-7acb-ba29-39d09aa50931', 'lead-861126@example.com', 'en', '<01a206a0cbf87ce79267265f472a14cd@localhost>', '{}', 'sent', '2026-11-23 04:18:51+00', '2026-11-23 04:18:51+00', '0', NULL, '2026-11-23 04:18:51+00', '', ''),
('01a206a0-cfe0-794b-80a9-d61d9a043f30', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a206a0cfe0794b80a9d61d9a043f30@localhost>', '{"by": "system", "to": "65656c290b024b8884b6bcfb71eb98cd", "leads": "01a206a0cbf871db9115f6ff6f943fe4"}', 'sent', '2026-11-23 04:18:52+00', '2026-11-23 04:18:52+00', '0', NULL, '2026-11-23 04:18:52+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x13da7d336384026921411200adc8fb26d3a57a4d507cf2ca9b72031e1fc3aabc', 'unsubscribe', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x29d5594c6e8324045a607f104ca6878a8d56a90a648409f941060c3eccebb8e2', 'receipt', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x43f5649e25864db75c97569d5d500e558e7d4cb38c87fa4ca6bd03cd38b55c82', 'receipt', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x49aec714a59615ae0b19775cc2801f9109e8353ac5e20944f7bf3f2570776410', 'my_data', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x52c218503f7afdc0e190f88eb2101435d0b81e9e885f4641b2773c1f9ef40fc5', 'unsubscribe', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x53753c028883c3c7469eaed1eca6908e82de96743a95b7d26e1066dd6d5e7800', 'confirm', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x7df5a8e5a001ff76861ac3173b2538e3d834cc646d163b019a77afff62ef7eb6', 'receipt', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x86bb996a806197f6bd7cfb834bf7e3c75aa47b411118b2424b46cc0692c7cbc3', 'confirm', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xbd6119ed7b2d7c10c79cbead47dc3a61c6aa693c122cd456b5bf09934975c5ff', 'confirm', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd34d0886b7b16301c795c93e756b82134d1998a7e58ca3856607a3ceadd4cf23', 'my_data', '03682e2e-0844-41ec-a1e8-82b79b5d7106', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd73f65df21dd9c0b59a60be122c9703c0f4ae5ae131dc9a211561b7e34ae483b', 'unsubscribe', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xe0335fed4a515c930aa5326ea5f7fd1715f582c0f4de483959bab781f2ad70f1', 'my_data', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xfbc4fb9ac182b62bf702a68f1b26e8413abbafd02d21247b8cfe573390f329ba', 'my_data', 'a9faffc5-3882-44d1-abf7-93bd9d18de1e', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x0a0abda844f6b9036fcbbaf245325967dfdafd3bb3fa6fcc4cb6a9fc5afe0fb3', '019cb7f9-0132-7e48-895e-93f1cfad012a', '2026-04-03 08:31:15.25+00'),
(E'\\x1ee9b6fe01f1e9e89a8d627e033e1ca0d7d9be4b4a3bd77f70f0707a5cfed831', '019cb7f8-16d2-72a9-9756-c21965a8d41b', '2026-04-03 08:30:15.25+00'),
(E'\\x4566c4506d1db8ce3ef246f8fba57aa9354e6d52b16f718398ecbf554b815bf0', '01a137fe-d510-75bd-9dff-0de06051d914', '2026-11-13 01:20:10+00'),
(E'\\x9d171ed3373bec535bb1d96c7691f42cf55d17a87d7328698de2d93ed83bb792', '01a206a0-cbf8-7acb-ba29-39d09aa50931', '2026-12-23 04:18:51+00'),
(E'\\xbbf52f78e2593369cf0a18b4c31407c0aba995eaebf5ab8f174b80d1d0cb13c7', '019cb7f9-eb92-78db-8446-97897a4045ed', '2026-04-03 08:32:15.25+00'),
(E'\\xe7cb3188d88314d21cabe8e55dfb6b9a017d4cb03d8ee48ae4d7cc085905042a', '019cb7f8-16d2-7aa8-a218-0ae8c3f96141', '2026-04-03 08:30:15.25+00'),
(E'\\xf94e1f4860b5ecfb2892f925fd6dc6464e0d07b03ed014f066fe958e59cdb972', '019cb7f9-eb92-72a8-a404-04dc7a5e14a0', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-71ec-8c9e-9973dc52795e', '019cb7f8-16d2-7752-8be1-5107c788d259', '6c20fb1a-fe9d-4e87-97e9-8be498cd2dc4', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('09e9505b-79c2-4337-9b4c-5464143332af', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('0e17d926-024c-486a-8d30-9f9e724fff9a', '019cb7f9-0132-72c0-98cc-724c256a6793', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "4d65226ca3c3478b89d6ce53502ee795", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('3e460f99-3aba-4d45-bc23-229d154a3554', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('3e6f5e60-d5e1-4797-baa0-50e060f05130', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('49a73555-f9a7-4469-b17d-ce894b2fe3b9', '019cb7f9-eb92-7313-8655-9d6bca7f9681', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "4d65226ca3c3478b89d6ce53502ee795", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('8ba8ab89-a65a-4ae1-9ffb-1220f26c5918', '01a206a0-cbf8-71db-9115-f6ff6f943fe4', '2026-11-23 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "65656c290b024b8884b6bcfb71eb98cd", "rule": "All others \\u5176\\u4ed6"}'),
('91e38a31-0d73-49e8-8183-12c133207b7f', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92764dad7c03acf4eb586f", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('c570978f-04cd-40da-9887-ba1c0c1cd9af', '01a206a0-cbf8-71db-9115-f6ff6f943fe4', '2026-11-23 06:04:00+00', '65656c290b024b8884b6bcfb71eb98cd', 'status', '{"from": "new", "to": "engaged"}'),
('cb2804d9-d076-4865-864a-3052beb35609', '019cb7f9-eb92-764d-ad7c-03acf4eb586f', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "ca7f7dd113f2441698e044e80e858ca9", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('d7048761-ddc1-40a6-8585-ab51580f748d', '019cb7f9-eb92-7313-8655-9d6bca7f9681', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27750a203a1bae89f4c54", "verdict": "linked"}'),
('d8239e89-2789-4f0b-a33e-fd04c3124963', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('e483dc99-c4bb-496b-918e-d070a6aebf4d', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "ca7f7dd113f2441698e044e80e858ca9", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('ecb7d92c-89e5-43a8-994e-cbc6d08261f5', '019cb7f9-eb92-764d-ad7c-03acf4eb586f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d277528be15107c788d259", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('509d65f2-0ff2-4fbc-8202-79e2d82b186e', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false'),
('6b14752b-e1dc-0664-b85c-10ccdfc54d93', '01a206a0-cbf8-71db-9115-f6ff6f943fe4', '2026-11-23 06:04:00+00', 'ours', 'phone', '65656c290b024b8884b6bcfb71eb98cd', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('a3b261a8-0718-e54f-2fc8-afca00743bb1', '01a206a0-cbf8-71db-9115-f6ff6f943fe4', '2026-11-27 02:15:00+00', 'ours', 'phone', '65656c290b024b8884b6bcfb71eb98cd', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('c0fee1fa-deb9-439b-b885-7a3796586f3b', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927d369fa90717ee0a8a5c@zone.example>', '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('6c20fb1a-fe9d-4e87-97e9-8be498cd2dc4', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["e425cc279ef94712b697e8a63123c2d0"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7752-8be1-5107c788d259', '019cb7f9-eb92-764d-ad7c-03acf4eb586f', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7752-8be1-5107c788d259', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7752-8be1-5107c788d259', 'erdnussfrei', '1815155727616000601');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('f602225b-2565-4fb9-950e-04a7e96dfe0a', '019cb7f8-16d2-7752-8be1-5107c788d259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'e425cc27-9ef9-4712-b697-e8a63123c2d0', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7752-8be1-5107c788d259', 'sites', '1815155727616000601'),
('019cb7f8-16d2-7752-8be1-5107c788d259', 'talent', '1815155727616000601'),
('019cb7f9-0132-72c0-98cc-724c256a6793', 'sites', '1815155789056000915'),
('019cb7f9-0132-72c0-98cc-724c256a6793', 'talent', '1815155789056000915'),
('019cb7f9-eb92-7313-8655-9d6bca7f9681', 'sites', '1815155850496000641'),
('019cb7f9-eb92-7313-8655-9d6bca7f9681', 'talent', '1815155850496000641'),
('019cb7f9-eb92-764d-ad7c-03acf4eb586f', 'sites', '1815155850496000111'),
('019cb7f9-eb92-764d-ad7c-03acf4eb586f', 'talent', '1815155850496000111'),
('01a137fe-d510-718c-8333-9120b9c064e1', 'sites', '1834947389440000225'),
('01a137fe-d510-718c-8333-9120b9c064e1', 'talent', '1834947389440000225'),
('01a206a0-cbf8-71db-9115-f6ff6f943fe4', 'other', '1838497311744000996'),
('01a206a0-cbf8-71db-9115-f6ff6f943fe4', 'sites', '1838497311744000996');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7752-8be1-5107c788d259', '4d65226c-a3c3-478b-89d6-ce53502ee795', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7752-8be1-5107c788d259', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000601, array_to_tsvector(string_to_array('gdz dz zv vw vws wst st tv vk vkd kdv dv v fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzv zvw stv tvk', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000915, array_to_tsvector(string_to_array('gdz dz z5 58 58s 8sp sp pe eb ebd bdz dz z fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dz5 z58 spe peb', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000111, array_to_tsvector(string_to_array('gdz dz z5 57 57q 7qx qx xy yw yww wwq wq q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz5 z57 qxy xyw', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000641, array_to_tsvector(string_to_array('gdz dz zv vg vgb gb3 b3 3d dh dhd hd9 d9 9 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzv zvg b3d 3dh', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1834947389440000225, array_to_tsvector(string_to_array('gdz dz z4 4a 4aa aa2 a2 2z zf zfv fvw vw w lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dz4 z4a a2z 2zf', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838497311744000996, array_to_tsvector(string_to_array('gdz dz zw wh whz hzw zw wc c2 c2n 2nc nc c fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzw zwh zwc wc2', ' ')));
--
