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
	mechanism_id UUID, 
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
INSERT INTO alembic_version (version_num) VALUES ('initial_e04571c48312') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('0093a21c-6595-4577-bb72-793a6d64b2ba', '2026-08-31 04:25:46.914+00', 'staff:routing:change', 'operator', '98ff5a70f33a490bab6aa754b2f63679', E'\\xa63e5d1124051c97358b17992ce94b496032ca2154de5bcc4b978ce6782304b0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223030393361323163363539353435373762623732373933613664363462326261222c226b696e64223a226175646974222c227375626a656374223a223938666635613730663333613439306261623661613735346232663633363739222c2274696d65223a22323032362d30382d33315430343a32353a34362e3931345a222c2276223a327d', '4539ace1f71bbc20024c71901fcef79c41124f897876888c11027dbaf0728a11'),
('05e4f063-9623-49be-af32-0156de482cc4', '2026-08-31 04:22:46.914+00', 'staff:account:create', 'bc7c4f54dbed4fd59a26c71919643d3c', 'bc7c4f54dbed4fd59a26c71919643d3c', E'\\xb285df1e6dbad11773f0d57d7d6c0b8090d3bb1932ac675f175ea6c49863e5eb', E'\\x7b226163746f72223a226263376334663534646265643466643539613236633731393139363433643363222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223035653466303633393632333439626561663332303135366465343832636334222c226b696e64223a226175646974222c227375626a656374223a226263376334663534646265643466643539613236633731393139363433643363222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '03cf16cd02cf1a88f5b7b89d145dc4a5bdeb3e1ab3603f4be62a0bb32bfca852'),
('06a93e3b-0ffe-4af5-8241-f8e2d265c932', '2026-08-31 04:22:46.914+00', 'staff:account:create', '6b2be28730334f6389f99daa3ef2f3d0', '6b2be28730334f6389f99daa3ef2f3d0', E'\\x096d2b145d4e43cb93d8d0b685095d59c1978235822837876c4a2ce38adce2e6', E'\\x7b226163746f72223a223662326265323837333033333466363338396639396461613365663266336430222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223036613933653362306666653461663538323431663865326432363563393332222c226b696e64223a226175646974222c227375626a656374223a223662326265323837333033333466363338396639396461613365663266336430222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '7441b3d8e842db85498891d0c2f6f6061ea04a62d145fbf079e361990688cdcd'),
('08a454f6-6a58-44b4-af86-1d53e73ef342', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327f1381843818a13d255f', E'\\xcc03b8de2582a76771ddeb67c33ec08f198a2035418184cd7359829261303548', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a226137393061353535643531363431636138393831666334363266353837353536227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223038613435346636366135383434623461663836316435336537336566333432222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323766313338313834333831386131336432353566222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b6c750a3b8d84a8fbabf87245cb281979c91569114ccf61e3a7662ccc06642af'),
('11aa1132-19f6-46d2-8201-c5689e15d8ef', '2026-11-29 04:22:46.242+00', 'operator:policy:publish', 'operator', '', E'\\x1e2eda3c36c8acd7163e31d12bcdd5f69bc0a7b51443a2c8381ef716ee802927', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2238613364343361303262663137306132356239376566346166373761303366306338343037313233363431623464613334646136626331373462353334623930222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223131616131313332313966363436643238323031633536383965313564386566222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a32323a34362e3234325a222c2276223a327d', '27e2561f134cfc1f04283ba0d1f451fbf17f95431029c1c936384a24a1719f55'),
('1210f097-b561-49a3-8be9-638371a52a06', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\x94774cf66e9be1ab7478b26d5816281082c91412634323a557b82d23d84923bf', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223132313066303937623536313439613338626539363338333731613532613036222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ea637d9327c5ef1983c6976ead6230ef1794cbca827b04c78a82c9eb7bf7f79e'),
('15201030-0dbc-422f-b381-b344fc7c8002', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', 'f107ca607f2048289a1b747d7f4b1a6d', E'\\x918ec5d685fde682dafeb7eff79f583e45dafbbb756a603743b717dce0c664f9', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223135323031303330306462633432326662333831623334346663376338303032222c226b696e64223a226175646974222c227375626a656374223a226631303763613630376632303438323839613162373437643766346231613664222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9df7623ffa87dfcc9e6f630c8574be5eb80d10f17b6dc91faa715ce1f63afb73'),
('18648e6e-fcdb-4c6a-a767-ef9de1e61ac3', '2026-08-31 04:22:46.914+00', 'staff:account:create', 'be73ca1b37454b618f29c1667fa81129', 'be73ca1b37454b618f29c1667fa81129', E'\\x3d01f7da8614f5e83bfe3ca209e03f7a01dc5f4453b8169e575f13a8574e53b3', E'\\x7b226163746f72223a226265373363613162333734353462363138663239633136363766613831313239222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223138363438653665666364623463366161373637656639646531653631616333222c226b696e64223a226175646974222c227375626a656374223a226265373363613162333734353462363138663239633136363766613831313239222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '03a480e02768a612af6dd8715be0becb1e4b809c365947cbb3cf4d8bc2e12cf3'),
('20a5f8a6-bf9e-43f2-946c-2e0d4f70c144', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\xb695dacdb7871b044584f3c25f0fac014726069ec2f92fba13cc456221a69e1e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323761643639363930616533663436356638643634222c226974656d223a223132636436393232646362373461396539343539353830326532356131626334227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223230613566386136626639653433663239343663326530643466373063313434222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '540dbb7e210e834fd0c02c3810efa05f3b613fbca37fbbf0b7b38f8a6aaba93b'),
('2ae76786-c82b-4232-8232-d7fe2ce47fc1', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\xd68a57dd86a3c585a109b2e24fca8b93768bf8c763f5361b696262a5c57270df', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223261653736373836633832623432333238323332643766653263653437666331222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'b5cb589c1be1e2854cd5608e57f30e8485034b0fcd6c9b7f77ae69c68f68a73b'),
('2e8e1e92-d6b3-43eb-8370-afdabdb3eb32', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2767d8ed7e25445492ab0', E'\\x062fed512ee132ff7f37c5d5fc728ad6c7af3904e7eea77ce2e1f6bf79f21eb2', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736376438656437653235343435343932616230222c22726f775f736861323536223a2239366439373632633731333463643965626461633563353438636262626131613766346533323039653330386165363131353739303332353833646533373166227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223265386531653932643662333433656238333730616664616264623365623332222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736376438656437653235343435343932616230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3033cbc4b5257940baff07528965cc46cac5b6c7cbb65093c0cd53f0ec2074c0'),
('2f0d80a6-baf8-406b-8cfb-dac6eeba83e1', '2026-11-26 04:22:46.914+00', 'staff:account:absence', '6b2be28730334f6389f99daa3ef2f3d0', '6b2be28730334f6389f99daa3ef2f3d0', E'\\xf3c62bdab5384e9985b67ce59742b1250b8c085f98f3a762f472de7fe2841711', E'\\x7b226163746f72223a223662326265323837333033333466363338396639396461613365663266336430222c2264657461696c73223a7b22646570757479223a226137393061353535643531363431636138393831666334363266353837353536227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223266306438306136626166383430366238636662646163366565626138336531222c226b696e64223a226175646974222c227375626a656374223a223662326265323837333033333466363338396639396461613365663266336430222c2274696d65223a22323032362d31312d32365430343a32323a34362e3931345a222c2276223a327d', '84222ec1dddb946eeaff0cc80822a267572a7698d76699123e42b874e6616484'),
('2f6e9b80-855b-4f8e-b3d3-b6ba9ee3fb8f', '2026-11-29 04:22:46.242+00', 'operator:policy:publish', 'operator', '', E'\\xcc12b7ce38cf75b492ec5c287cd068999d00c1d6c565cfe97879443266fa51b6', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2233376666653263323333363766313338333965633135383461343966666530343933643064346231303838393163623130343666353361366462356236643136222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223266366539623830383535623466386562336433623662613965653366623866222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a32323a34362e3234325a222c2276223a327d', 'fe5e55557eba5b02915d458a43f7be21364a61104e832c1d7020774bc1530ebb'),
('30d8b95f-1c89-4000-b1ef-c2901ed73a15', '2026-08-31 04:23:46.914+00', 'staff:routing:change', 'operator', '24dfa875e9914bad9bdb62d16b471d7f', E'\\x62a6726501c4e1f99c0063bb55e98d81096d442b806bc1759e5a78dac7c19711', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223330643862393566316338393430303062316566633239303165643733613135222c226b696e64223a226175646974222c227375626a656374223a223234646661383735653939313462616439626462363264313662343731643766222c2274696d65223a22323032362d30382d33315430343a32333a34362e3931345a222c2276223a327d', '86904f7b846e3d9629832ead140f1de5eb1667f80af30d79fb5a6ae16db040c9'),
('37ef3455-c6a9-49f0-8a26-b8fd2a9ea199', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\xf7fdcd34723478b35cb8ac2efe8c7590122acff10268f9afbb3916b3bea80682', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223363353662353231633739343437386639396132333664643237613564613934222c227461736b223a223163323261383233646333653461383938623036383661623463633065653364227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223337656633343535633661393439663038613236623866643261396561313939222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e0acb790936eb94f55e9cb849bb428d17f6708d61e977cb3fb034abd2b19de16'),
('38860c3e-9792-4bbf-9c32-edb1710de3b2', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327faba2f56ec6e816e2c5', E'\\xbdcfcf5657cb088adfe4d7f96deed6b4cb65dc6352648f571e27c44ce5f43adb', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a223662326265323837333033333466363338396639396461613365663266336430227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223338383630633365393739323462626639633332656462313731306465336232222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323766616261326635366563366538313665326335222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5688972100bc5380b76452d96f056dc92fddbb33eeafa02352944b4c354f8e3e'),
('40143944-9a1b-4ec3-8027-432b6c105534', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27f209f22a7216d6b138f', E'\\x9a970fb74bba0d4bb38d5fa68110940a9e4890cf75a393bb31766e0ef9de8123', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a223662326265323837333033333466363338396639396461613365663266336430227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223430313433393434396131623465633338303237343332623663313035353334222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3ae2f0966d862f2e84f48aad5d23076e6b3ec81bb19e72bf0dce95de271489bc'),
('42219bf6-b12e-45be-9ac4-43b1f3182886', '2026-11-27 02:15:00+00', 'staff:contact:log', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', E'\\xcb4ad258598d3374e2754f05817b96fab2752d5f1becffe708062d7cc5c97c64', E'\\x7b226163746f72223a223664313766616465303935363461373739313538313431613034336262643039222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a226133623236316138303731386535346632666338616663613030373433626231227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223432323139626636623132653435626539616334343362316633313832383836222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383736353438613461376530633065303861623165222c2274696d65223a22323032362d31312d32375430323a31353a30302e3030305a222c2276223a327d', '661a1ae1863105cd148a3d04ba6df60eebd4bc40cb1eb37359f81f8e95f92add'),
('43818947-c352-435c-98dc-77a3543ae767', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\xad903542b3d2204875136b11bb96920e93233301437c7addc0d623fc53d5953f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226139636432633834373235353461643538653266303332636263393039363966222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223433383138393437633335323433356339386463373761333534336165373637222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '9b6bd998793d497b584198b2960be7fed6d975c574c82ade526859585ebb375d'),
('492062a1-25cc-45ad-a611-bbe662b9c851', '2026-08-31 04:22:46.914+00', 'staff:account:create', '6d17fade09564a779158141a043bbd09', '6d17fade09564a779158141a043bbd09', E'\\x81ce66357b31b726028c716b090967cc5d31b93b808e2bddf674d230fdc982da', E'\\x7b226163746f72223a223664313766616465303935363461373739313538313431613034336262643039222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223439323036326131323563633435616461363131626265363632623963383531222c226b696e64223a226175646974222c227375626a656374223a223664313766616465303935363461373739313538313431613034336262643039222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', 'af3e91bac7b9d702378a32017de044d11391e3e2602e12f5696739f3fd2af9a2'),
('495963d9-c3c3-4696-9e58-1748c3999a47', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\x01fa50afd9d498228272c4154d42693e88288d518f4877db4d563f5a9d341551', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226562303965343531326134383461646461623233643133643865356131653035227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223439353936336439633363333436393639653538313734386333393939613437222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'b4acdde707a0afb39589908ce7dbe2b579b72076dda7542a70debdfab51ed3af'),
('4c3626cc-6731-4d55-b9a0-b36456efe4eb', '2026-11-29 04:22:46.242+00', 'operator:policy:publish', 'operator', '', E'\\xac8a866ed27d69a952ff66aea0f9b9594cd4b9d21a69b764186f9cbd62f60c00', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2234333465363563343736306561653338636161303066326166643263366439663032313665376130613435323635623338376437346334636335643566616438222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223463333632366363363733313464353562396130623336343536656665346562222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a32323a34362e3234325a222c2276223a327d', '22cc870e9859c42ab72f6ff0af9e221287db1afb2916726be19e91403786a4f1'),
('557bba3c-a144-4394-9426-3a4eca065804', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '95e308f3e018441287af61128f4a18c3', E'\\xa66489b4145613a9a24ebcc37bcb4e75297e4a4df9b261b4090591ab90c50058', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37302c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2262663330326466393566616661313764353733633263393763343138303430373264366364623565373933393332333732396263336165333264303431346534222c2273636f7065223a2277686f6c65222c2273697a65223a37302c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223535376262613363613134343433393439343236336134656361303635383034222c226b696e64223a226175646974222c227375626a656374223a223935653330386633653031383434313238376166363131323866346131386333222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', 'ac86db8c7b30b1ade88c2d340bd7911c071b32f7f842b179781c03dae2aa030e'),
('5b292f56-01ab-46d1-a78d-665d3719c7d9', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\x36ca6794c8f7b1e321f4af646ab2ec9949d26ef266e3a85be8085ac6d526e550', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223735656464363337666639663432353639653565626361383037306635336663227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223562323932663536303161623436643161373864363635643337313963376439222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '47a49927095e7ecd25c4322ce639eaebacf392b82cbfc363d1793497cf4b0a6e'),
('61f62f23-4b78-4783-9474-1b67fdbc5a8a', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927eb689fa45bb789ed5e3', E'\\x466217b8ae35708b1ab009321ff7363319d659a977c65662da1e5b889c7d8505', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323763636461633464666633323734633637363061222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223631663632663233346237383437383339343734316236376664626335613861222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323765623638396661343562623738396564356533222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'cefd422f82c01358572be3ba475e8f471cbae469ddefb807df81ec0736462254'),
('61ffba8d-a240-40f3-bc26-359c62f38251', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\xac2f22b0311fc7e8839635970b7b8378130255e2e098606ae53b8b3e45e874f5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223631666662613864613234303430663362633236333539633632663338323531222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'dbb59a417d3b44bb0dad105cdad975049a158ef78ba51504293a54aed075909e'),
('620f3378-bbb9-4cc9-809a-7cea035eed0f', '2026-11-29 04:22:46.242+00', 'operator:policy:publish', 'operator', '', E'\\xac737d4b711deed10b09f5d118924544d53326e4f796f5917aef6c75f33a160d', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2234303132653366343637386364363131623130373664653631313834616561353562386335623962363830343334373962313038643564626465613964386530222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223632306633333738626262393463633938303961376365613033356565643066222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a32323a34362e3234325a222c2276223a327d', '0712697930bcf81edaea0070b1b3e5c1a26567745bfd0b3c7e1105bc89c06251'),
('63aa090e-4cee-4efe-bfa0-271aa5d2ab9f', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '5e2dd8e7fe834d0dae937bdd5105e9f7', E'\\x34df2a4568c9018feac7a8f72ed58031da33691d8baeff12bfaff344c27734a9', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223863376237373037313438623464646138633734373934663965363663663061227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a223633616130393065346365653465666562666130323731616135643261623966222c226b696e64223a226175646974222c227375626a656374223a223565326464386537666538333464306461653933376264643531303565396637222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'b6f6b206c9cf67f09b3effd2deda7081dd5efbf9ba6ac9f16bb4abf14b6b161c'),
('68371910-e4fd-4ea2-a60b-b5493e91dc9a', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\x5ae9e52a92969a3136c16a73b8e8800730831592737afd9c4100c83578b13dbc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223132636436393232646362373461396539343539353830326532356131626334227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223638333731393130653466643465613261363062623534393365393164633961222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7044147484b8b210dc482702ccd91ac8ef0402b128c59f89605e003d1a554b06'),
('74a709a2-2cf4-4681-be42-834579cdf258', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2755dbeff6e16a3e052fb', E'\\x77d2a39a51f1845e2dded303cff9231611bc2766264c09f0af37f7036e1a86c0', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736376438656437653235343435343932616230222c22726f775f736861323536223a2236613837626534396464316633323138656630623764353638303566656334643937386535356431626561666330386635306232633931353736633839653336227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223734613730396132326366343436383162653432383334353739636466323538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735356462656666366531366133653035326662222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '275a838c381bd402bbe45b4f445c29b6369c773fd5f6e635ccecb90fa09c24ce'),
('76c40b06-d942-4596-b01e-ad47d4c298f7', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\xad3dd4685b8205b337ed9dc56dffe485e0e2a45e3557df700b62ddfab703f390', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223936386331353832656266323435326662363830336166633866386663373037222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223736633430623036643934323435393662303165616434376434633239386637222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '209d6f98aee447c98db787a3f8bc99cb4989653dfe3b7b98a1f0e8471784e7aa'),
('7bf30612-3728-4eba-8e2c-9013efda1ca2', '2026-11-23 06:04:00+00', 'staff:contact:log', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', E'\\x0a7a65bdcca888c8b9798265f9c3949f8a37a1b0ac8e149a84a7a3105c38ecc1', E'\\x7b226163746f72223a223664313766616465303935363461373739313538313431613034336262643039222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223662313437353262653164633036363462383563313063636466633534643933227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223762663330363132333732383465626138653263393031336566646131636132222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383736353438613461376530633065303861623165222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '8627c97ff051957b62f8278f1419a02f6ab44c94d5cce1fa5587f53a3f125c3b'),
('8222bc4f-ea6d-4597-815e-f880eb978d53', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\xf15cfb2b204a927a952337ecde68a13d7c57c2d97a879298832b5d1bd6350748', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223832323262633466656136643435393738313565663838306562393738643533222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', 'cec676e7160d5c005e032667415527879d1e85c5e49f5ae784f35d6eff4a6673'),
('82c04162-1f0f-4d62-8c75-84b62a5463ed', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\xf539ee876dd3f385e69e323d238a0c86ab42412e4c314dc6d1c0f3b35ff91887', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226236663666373764393766303437323838653530376634373536323539323661222c227461736b223a223737336465326438633666303432376438626637663137663330343164313236227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223832633034313632316630663464363238633735383462363261353436336564222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '878f25d53f6ae2526abfb32f4664693dee7b75e3fe0f22519676e648012361d9'),
('87dac3ac-aa6a-4191-b515-fb94355b4fd6', '2026-08-31 04:22:46.914+00', 'staff:account:create', 'a790a555d51641ca8981fc462f587556', 'a790a555d51641ca8981fc462f587556', E'\\xe8ebd6d0a919ce25832e065ce461171ddf2ab0f8088925e13ca65600d975a8f0', E'\\x7b226163746f72223a226137393061353535643531363431636138393831666334363266353837353536222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223837646163336163616136613431393162353135666239343335356234666436222c226b696e64223a226175646974222c227375626a656374223a226137393061353535643531363431636138393831666334363266353837353536222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '39b522f0cf16448dc3ab407de90a855717e3c1c787677be8838aef165d753825'),
('89d9fbed-2e32-4dfc-8ce8-4345b50efa02', '2026-08-31 04:22:46.914+00', 'staff:account:create', '10aae22e6e8a4afdb55e634c58a2ea87', '10aae22e6e8a4afdb55e634c58a2ea87', E'\\x2efab0cf7760779fe3003b548d6bce2b8e9706fe5e94746422ba184603baa327', E'\\x7b226163746f72223a223130616165323265366538613461666462353565363334633538613265613837222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223839643966626564326533323464666338636538343334356235306566613032222c226b696e64223a226175646974222c227375626a656374223a223130616165323265366538613461666462353565363334633538613265613837222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '1a7c06d7979cd0709e862cfd59c6e8f491966ddf7aa0f6326bd1ea309459550e'),
('8b11e89d-2a16-42f7-b561-cf537ae93a05', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\xee88d04d1cad93d214e9ab277ff2cf8bf74b38e3d474bab94fe181fd62a4ed1f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223862313165383964326131363432663762353631636635333761653933613035222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'bb9fdbc9508b784eb2b88993a8bdadfd7b0a55bf846ad78cd870682aec3154bb'),
('9238af62-fd81-45c1-946d-0f783a9aed84', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\xd19aac6ed7da5a8759b1c3438a38c5255379b127c57e04d89956a086455eabdb', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223932333861663632666438313435633139343664306637383361396165643834222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '33f5a767c264d3da99ad314fc5997da390e169b9e5fe1512560019273861c5c1'),
('94730f1f-b0d9-4588-9780-560850e73e46', '2026-11-23 06:04:00+00', 'staff:lead:status', '6d17fade09564a779158141a043bbd09', '01a206a0cbf876548a4a7e0c0e08ab1e', E'\\x822c5e44f13ab61cdc37a2721166dad824837081fdee5ff9b262a9c9a8bae5d2', E'\\x7b226163746f72223a223664313766616465303935363461373739313538313431613034336262643039222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223934373330663166623064393435383839373830353630383530653733653436222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383736353438613461376530633065303861623165222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '36d08aa2bfbdf360ca8c36ac9374cfaaaa84eac04c2f0e7428a552d8d2114384'),
('9712faf4-fb10-48f7-b096-56b3d06559cf', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '5e2dd8e7fe834d0dae937bdd5105e9f7', E'\\x12766d1f5a2a3f1a3d84a1ff1d310ad27637755ed727786a6b280a657dcd9ef0', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223937313266616634666231303438663762303936353662336430363535396366222c226b696e64223a226175646974222c227375626a656374223a223565326464386537666538333464306461653933376264643531303565396637222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '8431b7e79797ce66351c28206f4745eadbc6708407a8faf126005f2b5ad3be5c'),
('9d51eb6e-dbef-4625-b9df-03360e409ef5', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', E'\\x5aba29823af73ec814e2df16d2ec50453e30ba28609d58b74aa0417c0d0cfafd', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a223662326265323837333033333466363338396639396461613365663266336430227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223964353165623665646265663436323562396466303333363065343039656635222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323737613062613266376164346134636130616439222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '48f51502ea683c749639d41a2f6244560cc0a1ca6b6d715906e0bee2350937f0'),
('a545a87e-9b6d-4c95-8c39-bee948699bc6', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\x50d0a511da9a302ab161ec85742381824d1bc05dc99a8a72a4e96ff9edced1ba', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223634613263333562656262373438386661323636396236666337656436646535227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226135343561383765396236643463393538633339626565393438363939626336222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '1cefc0e1cdade695a904649cee9f8ec852f1f9ee8e44d4efd29f26130b0a0048'),
('a71dd070-daa7-4640-b876-09d1b6e480a6', '2026-08-31 04:24:46.914+00', 'staff:routing:change', 'operator', '6f26a3c4a35d41caa592a59d62fb4736', E'\\x9b3261a4bbc0189bef2ad0e694dde3b73fceaa6861041495c0ab8e44080bf19a', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226137316464303730646161373436343062383736303964316236653438306136222c226b696e64223a226175646974222c227375626a656374223a223666323661336334613335643431636161353932613539643632666234373336222c2274696d65223a22323032362d30382d33315430343a32343a34362e3931345a222c2276223a327d', '7935176ca4470334cf7569e013c608ec0d5102555f4d163f307b8f507f9cb08f'),
('aa68701e-04fb-4bbc-9b02-ee20b7f2a4df', '2026-11-29 04:22:46.242+00', 'operator:policy:publish', 'operator', '', E'\\x2078f2bad30c464392d93c1cd2479cb2d56292a25e2406c7a395e2ec703359c0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2261366433666536303132616236616530333735373234393463363838626639383835316631353131633861646539653635366539323435646633343535303630222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226161363837303165303466623462626339623032656532306237663261346466222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a32323a34362e3234325a222c2276223a327d', '81b171948c2a1ff432d6fc742ba94886e92b9be923b50e91ddb71122e9c59bb5'),
('ab96b970-769a-4900-ac33-9c8fe267ffea', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\xbef877fa08088f81a2192dec54b70bce03408f4f730d1c9c4c0e1537ab473785', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226162393662393730373639613439303061633333396338666532363766666561222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '6369910bd30d9bdf63633085ba92004e69931deca54fc8d86afda2035157fb53'),
('b132e6ec-46d7-41ad-b9fa-3bb9e440dd48', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\xafdbd9e79e3515f2368db6946b8b1f9413fe2264817d8dd7614b55c8899d83d4', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226231333265366563343664373431616462396661336262396534343064643438222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a9a77dec3bdd4cec2c1e7dd4cc11ea93489497f97a79990571ea23fcefcf9281'),
('b94b997a-86c7-44f0-9124-07f81539fbfe', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\x9c7ac577a09e1b23dd6c505c62b75a49778c3c99c0c7f1aad1372c24f4bed3a7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a226239346239393761383663373434663039313234303766383135333966626665222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9a0fb44c0118d999bf68b2f6408baa36ef5417bcc4a26266f75b60fdc8030384'),
('c26d2017-81a8-4cfe-87b4-46c73deefdd3', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '5e2dd8e7fe834d0dae937bdd5105e9f7', E'\\xd051a7293d565420f8111eb3095a873f0dec3b36af77993a639e93679b911d88', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2236643535326633623936396235313033336261363062613139343763373165383035633264373766663332373330313865393138366161343335383364616361222c2265726173757265223a226631303763613630376632303438323839613162373437643766346231613664222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223863376237373037313438623464646138633734373934663965363663663061222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a226332366432303137383161383463666538376234343663373364656566646433222c226b696e64223a226175646974222c227375626a656374223a223565326464386537666538333464306461653933376264643531303565396637222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'd61d4c4f3c231ca9c43c14b1cb17caaf4228421f95df1ea8ca5288d5b8245f20'),
('c9714b83-b132-4daf-825b-f157b1b51fd1', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27ccdac4dff3274c6760a', E'\\x6f9c1442903ad4d64a58f11077747cac418a95e11d26668a7959292525016e7e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323761396239313030663238366430363332646566222c226974656d223a223634613263333562656262373438386661323636396236666337656436646535227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226339373134623833623133323464616638323562663135376231623531666431222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e403d49640afa8e74c358096b1da3cb1e5e667704d668de8174db7f5c6fb8e46'),
('ca818102-1895-4a23-81aa-e06e6987786b', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '95e308f3e018441287af61128f4a18c3', E'\\x356697093f7839190415076d0a1a4e34fcbd1b2532834d84c29c0620df6319a8', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a226361383138313032313839353461323338316161653036653639383737383662222c226b696e64223a226175646974222c227375626a656374223a223935653330386633653031383434313238376166363131323866346131386333222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd2c19f4ece1ef7763142842032d96f0116dbd4326372a95ee096f1aaaab4188e'),
('db9f490d-7b41-4331-893d-453418c57360', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '543ff07464b04f8b9491bd98ffbe1298', E'\\x4361c8234b992ef591a70c84714154266ad373e5fe97e67a27456ce13301dba8', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226462396634393064376234313433333138393364343533343138633537333630222c226b696e64223a226175646974222c227375626a656374223a223534336666303734363462303466386239343931626439386666626531323938222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '028d896ce5f1a438007afb7589b164c1a1f5fb5af0195b7c398ba9f513ccd6b2'),
('e02f66eb-23b3-4c49-b951-953a5bb64e91', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27ccdac4dff3274c6760a', E'\\x02851cd832384062c7e72f784679e34f2033f96d91e8cd4c116e0eb5379d7bc9', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a226137393061353535643531363431636138393831666334363266353837353536227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226530326636366562323362333463343962393531393533613562623634653931222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763636461633464666633323734633637363061222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8a19dbfa3de8328b6d00ca4a289c2a99722827ad6e291ca1f65719d68fa396a6'),
('e1910f20-c644-4233-9445-fb514bac73f4', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\xa87dfa6decf5012e9b7069214d0550998baa89c6c2e1f0d418b3aadc41b93825', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226531393130663230633634343432333339343435666235313462616337336634222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '654e0b0ceaa3efb2b3696d57ec49935d203a002f9d7c286afbaf6350540132ee'),
('e2e7b549-31b5-4064-ae02-c2ef30edd2bf', '2026-11-23 04:18:52+00', 'system:lead:route', 'system', '01a206a0cbf876548a4a7e0c0e08ab1e', E'\\xccb21c14e356a028fa92fe041936114c9a212b87b30355eda9df099b718f37a0', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223938666635613730663333613439306261623661613735346232663633363739222c22746f223a223664313766616465303935363461373739313538313431613034336262643039227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226532653762353439333162353430363461653032633265663330656464326266222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383736353438613461376530633065303861623165222c2274696d65223a22323032362d31312d32335430343a31383a35322e3030305a222c2276223a327d', '463fef4494b8667ddb60a340a90dd527546d2e75d2758491400ced28a2bf507a'),
('e7f01f6b-9c3c-4da4-8932-c295dfc10f63', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27f209f22a7216d6b138f', E'\\x6fa7f99312986077ac98085f35cf318152c60d10bb461aebd664d3e1139f6c7a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226537663031663662396333633464613438393332633239356466633130663633222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766323039663232613732313664366231333866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b26708a4cf766326a6cbf81bfea759812784b79ef69e2d918e3c690e3794fdc3'),
('e8c41ef2-6934-4157-b286-ad368e0b6330', '2026-08-31 04:22:46.914+00', 'staff:routing:change', 'operator', '0058cbe488d5409e80ed96e6c5397a9c', E'\\x60d7de7635578c96e8cbb12bb4763a3f884da7bb0a8b7884af4de635f7bb4d79', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226538633431656632363933343431353762323836616433363865306236333330222c226b696e64223a226175646974222c227375626a656374223a223030353863626534383864353430396538306564393665366335333937613963222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', 'b1c14ccb8fa5038ef77e641f8134b8aeb47a35b76e1503fa0e05ab1788d3b2d5'),
('eb8a36ae-994f-4a98-8770-80af96708f9b', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927eb689fa45bb789ed5e3', E'\\xf086e92e283b8f6f186cf7ff40119b5fd7dbb1a5c60377a06a521e2ee8272bf1', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223666323661336334613335643431636161353932613539643632666234373336222c22746f223a226137393061353535643531363431636138393831666334363266353837353536227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226562386133366165393934663461393838373730383061663936373038663962222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323765623638396661343562623738396564356533222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd00ebb0c3db9811b075e40c6b24b516a2eedb598cfbb19dadb95794698e8e5a7'),
('ec48315a-64bf-4a5a-80c9-a0579551dcf6', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\x1197db312baa939bb09bdb20b67ccad6816db4f76f8dcc85616f79750d31ea12', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226563343833313561363462663461356138306339613035373935353164636636222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '65ed4b95a7cb9f390edae788df8530f5fad3148d0ad0ea5896aa1a1513f443b2'),
('ecc02c58-b4d3-4668-95d5-10897cb7f8de', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\xa4e53ff1de5c91e0156abc2e9b837ddd7e9b9fd58f5a57ee4cec612c06ee55a5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226563633032633538623464333436363839356435313038393763623766386465222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '8e7b01ff78731adeb8cad4f0423353d42fc70c02dcb1dcfafc90e505db0abe27'),
('ee3c9247-eadc-4837-bc6c-07493c9aa743', '2026-08-31 04:22:46.914+00', 'operator:account:invite', 'operator', '', E'\\x952bcfbbdc43ae4fdd31581d7d3fb89910e745eead68b4708f294d97ece5d579', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226565336339323437656164633438333762633663303734393363396161373433222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a32323a34362e3931345a222c2276223a327d', '328b605dce638aa3c924ceb26d024a496b720f86e801091b67fbcb9ffd027f9f'),
('f3fcdb38-bc49-48b3-8ba3-c0640087b195', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9277a0ba2f7ad4a4ca0ad9', E'\\xebd18acf3869d06fc3cc27221f124abd8b17c73fbb0c09625da378498453ea0a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323766323039663232613732313664366231333866222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226633666364623338626334393438623338626133633036343030383762313935222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323737613062613266376164346134636130616439222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f03b0d423d7b86acf4e576d7234216dcc3b2e53d7ff6ce3381e644a5c5c90843');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', 'given', '32991ff8-faa8-4665-ab43-aeae7aea0155', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '57ff3c400cd54f5b1f9580d5e845e28fda7aa884696b46653e6c39f5164a390c'),
('019cb7f8-16d2-717d-8503-2aea3a881e34', 'given', '5e2dd8e7-fe83-4d0d-ae93-7bdd5105e9f7', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '6e0eb6e32776028a46bce34ef37f1cd7d340e9d97e2d86c5c9f472cae7c81849'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', 'given', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '710a28d999b7aa0b37d533eea3390b831b438ccaa7b90b4a7c8b44f2ea61182c'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', 'given', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2c39a3eeec2147a2ad271d95eb77bc0880f53cd50b1e8af6c3aa9f440f734e41'),
('019cb7f9-0132-7b42-9589-7af49243b0c6', 'given', '5e2dd8e7-fe83-4d0d-ae93-7bdd5105e9f7', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5819fc2ecfcc8e0db281d46a0b30441f6197e1c96693afb547a9bfce80dfb115'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', 'given', '32991ff8-faa8-4665-ab43-aeae7aea0155', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '6a32be9ecc4291ed1f97fca16943acc42884942fa3dfdb4919ab7d2600ef9407'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', 'given', '32991ff8-faa8-4665-ab43-aeae7aea0155', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '9af6bdc6cf44b70e5cb3389c75a7c162cd631684444dbc21cfd6aca45a2c39a1'),
('01a13870-6360-7468-a546-3178e7432d05', 'given', '79f87bf3-7656-42cb-aaa8-320b8790283b', '2026-10-14 03:24:12+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '44131d1872202bb290db01b8d7d6e8805a952eb32f37e70e782b673066fe2622'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', 'given', 'd88f0be9-171e-421a-bc14-ac05710f3bab', '2026-11-23 04:18:51+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'e342692c130ee0bb37d841678f3b2b8db16bbe71fbd7a851b48f3e20f5ba0b3f'),
('24672aad-caaa-4dc3-9362-190a169887dd', 'corrected', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '4232b7401a65dada56163de1feeca6ae12b282626dda9cb4a8946dca86534737'),
('88d2535f-6e82-4a7c-854b-5639b1717e26', 'corrected', '5e2dd8e7-fe83-4d0d-ae93-7bdd5105e9f7', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '8babcd441280ebf55ad0306cefc9bdb0823a5e97fe54cd6ede5c30dffa1aced1');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('f107ca60-7f20-4828-9a1b-747d7f4b1a6d', '5e2dd8e7-fe83-4d0d-ae93-7bdd5105e9f7', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a226631303763613630376632303438323839613162373437643766346231613664222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223565326464386537666538333464306461653933376264643531303565396637222c2270726f706f73616c223a223863376237373037313438623464646138633734373934663965363663663061222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('f107ca60-7f20-4828-9a1b-747d7f4b1a6d', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('8c7b7707-148b-4dda-8c74-794f9e66cf0a', '5e2dd8e7-fe83-4d0d-ae93-7bdd5105e9f7', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', 'f107ca60-7f20-4828-9a1b-747d7f4b1a6d');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "mechanism_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'false', '1', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00', '1', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '1', '1', E'\\x0001');
--
INSERT INTO "kept_evidence" ("person", "since") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "lead_text" ("place", "text") VALUES
('1815155727616000522', 'gdz-ps59-h2vt
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
gdzps59h2vt'),
('1815155789056000709', 'gdz-z2e3-fxfw
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzz2e3fxfw'),
('1815155850496000483', 'gdz-prpb-7t5c
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzprpb7t5c
2082110000'),
('1815155850496000729', 'gdz-tvq3-8an7
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdztvq38an7
2082110000'),
('1834955010048000478', 'gdz-4wfk-3d2r
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdz4wfk3d2r'),
('1838497311744000798', 'gdz-ktkf-z2bh
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzktkfz2bh');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37320a4d4f4e716e784a784369474734794e316e7043513461343677644c683349453469766a5636444e30464d733d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444573793562376638705a4d42424b4268373273715837417744694a4c75512b70652f6c535a6d336932494e424c33695a5979616b56432f445a63432f7057507630722b4f51494c484354324f684d42765374717451383d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '540dbb7e210e834fd0c02c3810efa05f3b613fbca37fbbf0b7b38f8a6aaba93b'),
('1', '1', 'f03b0d423d7b86acf4e576d7234216dcc3b2e53d7ff6ce3381e644a5c5c90843'),
('1', '2', '9df7623ffa87dfcc9e6f630c8574be5eb80d10f17b6dc91faa715ce1f63afb73'),
('1', '3', 'b26708a4cf766326a6cbf81bfea759812784b79ef69e2d918e3c690e3794fdc3'),
('1', '4', '48f51502ea683c749639d41a2f6244560cc0a1ca6b6d715906e0bee2350937f0'),
('1', '5', '7044147484b8b210dc482702ccd91ac8ef0402b128c59f89605e003d1a554b06'),
('1', '6', '275a838c381bd402bbe45b4f445c29b6369c773fd5f6e635ccecb90fa09c24ce'),
('1', '7', '6e0eb6e32776028a46bce34ef37f1cd7d340e9d97e2d86c5c9f472cae7c81849'),
('1', '8', 'cefd422f82c01358572be3ba475e8f471cbae469ddefb807df81ec0736462254'),
('1', '9', '9a0fb44c0118d999bf68b2f6408baa36ef5417bcc4a26266f75b60fdc8030384'),
('1', '10', '8a19dbfa3de8328b6d00ca4a289c2a99722827ad6e291ca1f65719d68fa396a6'),
('1', '11', 'dbb59a417d3b44bb0dad105cdad975049a158ef78ba51504293a54aed075909e'),
('1', '12', 'd00ebb0c3db9811b075e40c6b24b516a2eedb598cfbb19dadb95794698e8e5a7'),
('1', '13', '1cefc0e1cdade695a904649cee9f8ec852f1f9ee8e44d4efd29f26130b0a0048'),
('1', '14', '878f25d53f6ae2526abfb32f4664693dee7b75e3fe0f22519676e648012361d9'),
('1', '15', 'a9a77dec3bdd4cec2c1e7dd4cc11ea93489497f97a79990571ea23fcefcf9281'),
('1', '16', '710a28d999b7aa0b37d533eea3390b831b438ccaa7b90b4a7c8b44f2ea61182c'),
('1', '17', '3033cbc4b5257940baff07528965cc46cac5b6c7cbb65093c0cd53f0ec2074c0'),
('1', '18', '3ae2f0966d862f2e84f48aad5d23076e6b3ec81bb19e72bf0dce95de271489bc'),
('1', '19', 'e0acb790936eb94f55e9cb849bb428d17f6708d61e977cb3fb034abd2b19de16'),
('1', '20', 'ea637d9327c5ef1983c6976ead6230ef1794cbca827b04c78a82c9eb7bf7f79e'),
('1', '21', 'e403d49640afa8e74c358096b1da3cb1e5e667704d668de8174db7f5c6fb8e46'),
('1', '22', 'b6c750a3b8d84a8fbabf87245cb281979c91569114ccf61e3a7662ccc06642af'),
('1', '23', '5688972100bc5380b76452d96f056dc92fddbb33eeafa02352944b4c354f8e3e'),
('1', '24', 'bb9fdbc9508b784eb2b88993a8bdadfd7b0a55bf846ad78cd870682aec3154bb'),
('1', '25', '2c39a3eeec2147a2ad271d95eb77bc0880f53cd50b1e8af6c3aa9f440f734e41'),
('1', '26', '5819fc2ecfcc8e0db281d46a0b30441f6197e1c96693afb547a9bfce80dfb115'),
('1', '27', '6369910bd30d9bdf63633085ba92004e69931deca54fc8d86afda2035157fb53'),
('1', '28', '6a32be9ecc4291ed1f97fca16943acc42884942fa3dfdb4919ab7d2600ef9407'),
('1', '29', '9b6bd998793d497b584198b2960be7fed6d975c574c82ade526859585ebb375d'),
('1', '30', '209d6f98aee447c98db787a3f8bc99cb4989653dfe3b7b98a1f0e8471784e7aa'),
('1', '31', '9af6bdc6cf44b70e5cb3389c75a7c162cd631684444dbc21cfd6aca45a2c39a1'),
('1', '32', 'b5cb589c1be1e2854cd5608e57f30e8485034b0fcd6c9b7f77ae69c68f68a73b'),
('1', '33', '47a49927095e7ecd25c4322ce639eaebacf392b82cbfc363d1793497cf4b0a6e'),
('1', '34', 'b4acdde707a0afb39589908ce7dbe2b579b72076dda7542a70debdfab51ed3af'),
('1', '35', '8431b7e79797ce66351c28206f4745eadbc6708407a8faf126005f2b5ad3be5c'),
('1', '36', '4232b7401a65dada56163de1feeca6ae12b282626dda9cb4a8946dca86534737'),
('1', '37', 'b6f6b206c9cf67f09b3effd2deda7081dd5efbf9ba6ac9f16bb4abf14b6b161c'),
('1', '38', '8babcd441280ebf55ad0306cefc9bdb0823a5e97fe54cd6ede5c30dffa1aced1'),
('1', '39', '028d896ce5f1a438007afb7589b164c1a1f5fb5af0195b7c398ba9f513ccd6b2'),
('1', '40', '17d4df4df941c346d9efd3bb32d4cf385911fd68708fd11906e8f44a2d2a1832'),
('1', '41', 'd61d4c4f3c231ca9c43c14b1cb17caaf4228421f95df1ea8ca5288d5b8245f20'),
('1', '42', '8e7b01ff78731adeb8cad4f0423353d42fc70c02dcb1dcfafc90e505db0abe27'),
('1', '43', '328b605dce638aa3c924ceb26d024a496b720f86e801091b67fbcb9ffd027f9f'),
('1', '44', '39b522f0cf16448dc3ab407de90a855717e3c1c787677be8838aef165d753825'),
('1', '45', '1a7c06d7979cd0709e862cfd59c6e8f491966ddf7aa0f6326bd1ea309459550e'),
('1', '46', '654e0b0ceaa3efb2b3696d57ec49935d203a002f9d7c286afbaf6350540132ee'),
('1', '47', '03a480e02768a612af6dd8715be0becb1e4b809c365947cbb3cf4d8bc2e12cf3'),
('1', '48', '65ed4b95a7cb9f390edae788df8530f5fad3148d0ad0ea5896aa1a1513f443b2'),
('1', '49', '33f5a767c264d3da99ad314fc5997da390e169b9e5fe1512560019273861c5c1'),
('1', '50', '7441b3d8e842db85498891d0c2f6f6061ea04a62d145fbf079e361990688cdcd'),
('1', '51', 'b1c14ccb8fa5038ef77e641f8134b8aeb47a35b76e1503fa0e05ab1788d3b2d5'),
('1', '52', 'cec676e7160d5c005e032667415527879d1e85c5e49f5ae784f35d6eff4a6673'),
('1', '53', 'af3e91bac7b9d702378a32017de044d11391e3e2602e12f5696739f3fd2af9a2'),
('1', '54', '03cf16cd02cf1a88f5b7b89d145dc4a5bdeb3e1ab3603f4be62a0bb32bfca852'),
('1', '55', '86904f7b846e3d9629832ead140f1de5eb1667f80af30d79fb5a6ae16db040c9'),
('1', '56', '7935176ca4470334cf7569e013c608ec0d5102555f4d163f307b8f507f9cb08f'),
('1', '57', '4539ace1f71bbc20024c71901fcef79c41124f897876888c11027dbaf0728a11'),
('1', '58', '44131d1872202bb290db01b8d7d6e8805a952eb32f37e70e782b673066fe2622'),
('1', '59', 'e342692c130ee0bb37d841678f3b2b8db16bbe71fbd7a851b48f3e20f5ba0b3f'),
('1', '60', '463fef4494b8667ddb60a340a90dd527546d2e75d2758491400ced28a2bf507a'),
('1', '61', '36d08aa2bfbdf360ca8c36ac9374cfaaaa84eac04c2f0e7428a552d8d2114384'),
('1', '62', '8627c97ff051957b62f8278f1419a02f6ab44c94d5cce1fa5587f53a3f125c3b'),
('1', '63', '84222ec1dddb946eeaff0cc80822a267572a7698d76699123e42b874e6616484'),
('1', '64', '661a1ae1863105cd148a3d04ba6df60eebd4bc40cb1eb37359f81f8e95f92add'),
('1', '65', '0712697930bcf81edaea0070b1b3e5c1a26567745bfd0b3c7e1105bc89c06251'),
('1', '66', '22cc870e9859c42ab72f6ff0af9e221287db1afb2916726be19e91403786a4f1'),
('1', '67', '81b171948c2a1ff432d6fc742ba94886e92b9be923b50e91ddb71122e9c59bb5'),
('1', '68', 'fe5e55557eba5b02915d458a43f7be21364a61104e832c1d7020774bc1530ebb'),
('1', '69', '27e2561f134cfc1f04283ba0d1f451fbf17f95431029c1c936384a24a1719f55'),
('1', '70', 'd2c19f4ece1ef7763142842032d96f0116dbd4326372a95ee096f1aaaab4188e'),
('1', '71', 'ac86db8c7b30b1ade88c2d340bd7911c071b32f7f842b179781c03dae2aa030e');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7328-9a57-096cf18dacab', '2026-03-04 08:30:15.25+00', '57ff3c400cd54f5b1f9580d5e845e28fda7aa884696b46653e6c39f5164a390c', E'\\xbe4d0a9afca5bfa3b70ce06d689ee695df4e0abbb684f695bd3584ea1df0c94e');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\x6bb55390b22f7c8c03c2a78eb784aff00372dfe62285ba7a83ac08633d2a1520f779ea7486bb50955ad0e35e3796dc7784123ce16cebee9bdd331d6f85678348193176cb8ed3f5c9072fa24ab7f75279a731682db13a19a0a432c417c8b12de80161944b658da1bb60bd36c8c040bbd20ceda817b595091c5f520e6c33de3a6c7b95b17e758efd3751ddf40bd763df9cb2b60509550b8c327f189a34c40f41a9cf69659f488ebe415e17c313328f19a273f67f22debc65f8f0a703dc8bda36ad0f4a040919deffaec792d57765158c18f1654769553eb57c9368af7e3e9ee549d7eb1ca86c1921422737a399e84617d13014e804845ba1381087bf1fe2fa07472900fe39cc315fd3037cb216569373e64724a38d73aaefe308259c51f53a980a0c5326fe42ad71a95853483f0acbbb5feb7e82401ec1a06d073d8a85ba790dab61bcf3305e8806f673d9289e24f6d16630f2cbcedb551a850ac57e07565b78ca83a3ea112f429dd081be358dfd9ca23599aec27ff5661d75194800e05d4929f1e7827ee61a09c990e52c8c2573eee2db5472c61479005125d83621062dffc815bbd4364e4d646a83b4eb1fcadad7e800166c67a70f1d10141af215b343be179e28270c63053be6e72d2910590279463a0666331f2bff9e227c490aea166c6e8acbe1d302d3fa976305e42cb32cb770c99ee66551a9a9ecf7bc0a452b109de00441277d8d3b3c2d9dae0f23958f695b8f4a625bc491ce92c818ab886019f97bc575e0f9c2e69aa1e80eaea620d01903e0c974f8fbb7d3e93814c1ecc57654cb1416bff98a7bd6687afdcffc66592e2d01adc870126c641410b00ae6b1456b75d9ce8efc7a09ac1ef08f9a244357e080b4eb23175e3c00abc890144c9c2a7f346d882d60e0b9c5c7dcaa4074b40dc0e6b194ccec439399a6f37655189471dd3dde05500b6d907689cd118b42020ac2cc420e1063296341fae24a78409a51e155187511122a58c06f5ce6eb525b1aefdd6639173d5123dd6dbc494badf3f468c2f290a22efc653f2332e5b48c1bc231a7499a1ffaf2506a63efe937e21ccb5b5add7542185a560a7aca0d150ca5b23e232a1d623789cf0e3c9252168f97ca78d5c06063dab263840bccb933972871c3c5a77ee706793300fc1019603f71be15cf3969c50ecc3901c9dc2738b60d87c6260af87246048ec6f650f4d1dee452430645b848c704a4d8570e5949348126159a375db05a82d95bf1ff91dd23666451b78d523b6e3751d779ca2ac9dbe52455eaed7f9f6468b3f0f31cb2e74496d9a7c8891d9bcc666a4ee4a2c7c39fddea37b98d3af5760de4cdf485c2ffbe50ba40d5b7708efc52b77f28ffe4e422beee839561402694ee3654b1cd0f6b27099b9821fe4e9cd15505574e4a608d57431520a7b11c0b300dab0d9315cd4df7c16d33640ec96a8fcf0d535f5f4ecd2ed774354d1659f0d1a1546cd327d32fa80d4e2878220e8131e0af9e1175b3bdc453a0f7783444c532610363c5d136f04152e9e307136dcf2215794f9ccf4b559614a74b4356b22d7f59ef1e8e0cd0d4a982a8f8c75403051891668566fed3489b5b0ed1493ea026fa32534c8caa6b16172c2e814bf39884424b5ba89901fbda5e87a092ca1818ab6a9d05ca29a72ae3a5e71d55753f9638a474362d3df860c5f1dd87343e9e25d1b14e781120d502a995520d9c87db9ca5493b9fea3fdf3c2fc0e9e4adc1affe84a27c876835bcf8976bb2fd22e4dd2c087bd0d23aa57af00cb0fcbc1f3858f84fd24d251111d171e5ab1567ff83ca66eb0238d773935020bd3ba894df4e4d55a55920a120b47eb5bcc05cb1b3931f0bd4a7644af0c838c4d1e9cf6a303b1c88aec2004bcf79a0e3f349e087f6b0f12023c802cdc375a18d5099705ad1fc7a75c6a8305e4d7fc402c89c0f34a0dd52450f7afe068a90db49d408cd10a182af74ffddfefa2a961d5b6b60ff75ccb838c6d5e396f5ec4cb02ae759bab04e40efca3b64d93c3d4e7ed34cf8de1569d0d1b1921247aeb4db2725ad2e7ad3396f51ac28a9f1bc0ab7949e12f1dc23099f77f498c4343923f46732ef9af1eedf39fc804c241ffb893bfbde16fbf7554675658f6265132e8976872533ed8e7aec34d2e7a3465ef9f4ff1f79d4b271d62cfce5904c851e93d57110c4f47d7c3b28d886ce305d62ac9e0bd15aaa923ceaf4ebd62b9c62c9f4b289648f16b3f541f5fee5f29ec46b0e478b3d12c438909cfa2c7c364f041d7c9ecda2418158eb09cfb84be7519de123c84e75a569a246c3987acd4fc04b01dab7dbf307ce58912802a91ca261f3fcd9c1c89192f5724edecf141bbdad8b3cb5d522ac6494e9efff609991b695a53fe19852129013c08116f3b4035f3bea41a9fc43dbab111b66b1dba84a64d1094484c7993e0dd5c8992dee687be84deb27b4f5acf1435053578cb9a0e600a1ef07cc1d1fdc025fb7af7c6ce4ca7b4422c66dd24ceef5b7573e7106d0cae14e100aca31b99b3c8e51e126a07def2169680f8bf683539673b910d7cd054099ccf0522df1e5b5c7ca7852e0c4b31810ccb5feceb2e90e401c60382fba2be89a6c0f82341b9c606b35abca22b6ea02330330fab536d1bd16e153885f8d5d4cdd5453d5afca1323122d24fe62a9735e0bed1bb5d245a1eb6943e0f626f4ad7a88b8238485a587793016d44a3b67c5c1dd3cb5d24a1b07121fb790fb21c6ead195a10e5a4d20ff2047a3da6fe2a5f24cce48e428fa2d11d53919eec809a526318b4beab07896e34deac2718ddd49a164f917ebaa57a2d4751635ed6450339d53340678e2ea83e817a3dce34da30ad0c5859d8cb16c564e7786ec2a5c36e44b019d8a833c35570b21d1f921f67715d1222e240a16276902cc9659ef919b3e7ec33062628a6b7703825b7cb26054c9a3e4516fb9843f30a62f4509d9f418d5e7e92b2759244cb85379b8cc55c3e32c65e0525fb3dfa545da69d86d244365c2da39a9abe3ff88b689f7ba3841722d7e64584dfa6b5e712d204cf022aa5259bbfc7238dfe82283bbcc3e49097b922ce734e7c0112d4b46be094f11a089534573a51fd388d095f8764ad1924beaf2cf7de58d20edc52167ba546def249da5995319180c10bfe0ee4770670b424933831cc8e822d4583af10c6eb3b11abc2bebc83af9e566861513ca172db648ac1497b6b38f67752525162d9a6f29c6238f06a9890d737e56947caa4b7426e9cc7df30c7a7d');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '95e308f3-e018-4412-87af-61128f4a18c3', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '7ebe52f2abbe4bd1b90f068ff685396e', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '70', '70', '2026-03-04 08:30:25.25+00');
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
('32991ff8-faa8-4665-ab43-aeae7aea0155', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('543ff074-64b0-4f8b-9491-bd98ffbe1298', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('79f87bf3-7656-42cb-aaa8-320b8790283b', 'lead-298954@example.com', '2026-10-14 03:24:12+00', NULL, NULL),
('d88f0be9-171e-421a-bc14-ac05710f3bab', 'lead-861126@example.com', '2026-11-23 04:18:51+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('f107ca60-7f20-4828-9a1b-747d7f4b1a6d', '2026-03-04 09:30:15.25+00', E'\\xbab3ab6261ed22841d38285600c469b590755b885a9f198c18b3433bc0b82093', E'\\x7b226964223a226631303763613630376632303438323839613162373437643766346231613664222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223565326464386537666538333464306461653933376264643531303565396637222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2235383139666332656366636338653064623238316434366130623330343431663631393765316339363639336166623534376139626663653830646662313135222c226964223a223031396362376639303133323762343239353839376166343932343362306336222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2231656137326266313737313930386262343962373831386466346436383862623338306261646464373836313930633263346631333433353133303364393761227d2c7b22636f6d6d69746d656e74223a2236653065623665333237373630323861343662636533346566333766316364376433343065396439376532643836633563396634373263616537633831383439222c226964223a223031396362376638313664323731376438353033326165613361383831653334222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2238333235316563383733376465643664393632323865346136643036366362363264313938616631643161313433363130346631383761613530323435666532227d2c7b22636f6d6d69746d656e74223a2238626162636434343132383065626635356164303330366365666339626462303832336135653937666535346364366564653563333064666661316163656431222c226964223a223838643235333566366538323461376338353462353633396231373137653236222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2265633332303338663338313837346438616636626233653865613135363261393637633739636162386365623531303261663135376131353062323465313436227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '17d4df4df941c346d9efd3bb32d4cf385911fd68708fd11906e8f44a2d2a1832');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('46f3a80e-8eac-445f-a708-71ae9afc5186', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 04:22:46.242+00', '1', '2026-11-29 04:22:46.242+00', 'published', '', NULL, 'operator', '2026-11-29 04:22:46.242+00', '', 'false', '1', 'false'),
('c95db5d7-59c8-483c-ab6d-6c01dbe77bdb', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 04:22:46.242+00', '1', '2026-11-29 04:22:46.242+00', 'published', '', NULL, 'operator', '2026-11-29 04:22:46.242+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 04:22:46.242+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 04:22:46.242+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 04:22:46.242+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 04:22:46.242+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 04:22:46.242+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 04:22:46.242+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 04:22:46.242+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 04:22:46.242+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 04:22:46.242+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 04:22:46.242+00');
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
('0058cbe4-88d5-409e-80ed-96e6c5397a9c', '0', 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["6b2be28730334f6389f99daa3ef2f3d0"]', NULL, 'true', '2026-08-31 04:22:46.914+00'),
('24dfa875-e991-4bad-9bdb-62d16b471d7f', '1', 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["be73ca1b37454b618f29c1667fa81129", "6d17fade09564a779158141a043bbd09"]', NULL, 'true', '2026-08-31 04:23:46.914+00'),
('6f26a3c4-a35d-41ca-a592-a59d62fb4736', '2', 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["a790a555d51641ca8981fc462f587556", "6b2be28730334f6389f99daa3ef2f3d0"]', NULL, 'true', '2026-08-31 04:24:46.914+00'),
('98ff5a70-f33a-490b-ab6a-a754b2f63679', '3', 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["be73ca1b37454b618f29c1667fa81129", "6d17fade09564a779158141a043bbd09"]', NULL, 'true', '2026-08-31 04:25:46.914+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('10aae22e-6e8a-4afd-b55e-634c58a2ea87', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 04:22:46.914+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f01e41cf92a94d0386c564c30c1e5b93', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3c56b521-c794-478f-99a2-36dd27a5da94', 'Lin', '16b2535ca2e14a948a530be07711e065@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '78df0812496f4827881c5e82c8946724', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6b2be287-3033-4f63-89f9-9daa3ef2f3d0', '何样例', 'he@example.com', 'handler', '2026-08-31 04:22:46.914+00', '!', 'true', '', '2026-11-27 04:22:46.914+00', '2026-12-08 04:22:46.914+00', 'a790a555-d516-41ca-8981-fc462f587556', '{}', '9cf1e6af94434b8386eed3ebae5c4d5c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6d17fade-0956-4a77-9158-141a043bbd09', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 04:22:46.914+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'e4be6d4542794a91b34cdc4aa38e8ac9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a790a555-d516-41ca-8981-fc462f587556', '林示范', 'lin@example.com', 'handler', '2026-08-31 04:22:46.914+00', '!', 'true', '', NULL, NULL, NULL, '{}', '3287861d808f42e7b8267d56c21de22a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b6f6f77d-97f0-4728-8e50-7f475625926a', 'Lin', '089093dad8864fe2ae53fd132bcfde78@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '2976dcbc331d4cf785c6eea2b6647b72', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bc7c4f54-dbed-4fd5-9a26-c71919643d3c', '周范例', 'zhou@example.com', 'reader', '2026-08-31 04:22:46.914+00', '!', 'true', '', NULL, NULL, NULL, '{}', '863ece5731c44026be04f8f342720e74', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('be73ca1b-3745-4b61-8f29-c1667fa81129', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 04:22:46.914+00', '!', 'true', '', NULL, NULL, NULL, '{}', '6c8a4c5a6dee465f9c3629834c61991e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x5a82fbd0f109fdac5a179202bb6144c501115716e38524e99ea3781d674dc7ca', 'he@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00'),
(E'\\x65b3f1bb0171ba899463acb17a88c43f96f76439e43863d6b5790acc83fb01de', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00'),
(E'\\x7cfa31de68b778a69271efb6f9d926daf6a7e75af4c10e8faf665843b65695ad', 'maya@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00'),
(E'\\x92d140f935dd53c9ac0fda1fb696e5bc6ecda7c5dc66550014788dd4549ecff9', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00'),
(E'\\x9bb0d801de645c68379ef764fee51147fdcbd0e985a2ffe0e5b4339c43c6c688', 'lin@example.com', '', 'handler', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00'),
(E'\\xc0ee58ffa95e3583de848b7a79e893702a64580beda3cfe114e48c5739d445d0', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 04:22:46.914+00', '2026-09-07 04:22:46.914+00', '2026-08-31 04:22:46.914+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-755d-beff-6e16a3e052fb', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-767d-8ed7-e25445492ab0', '{}', 'Over.'),
('019cb7f8-16d2-767d-8ed7-e25445492ab0', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-767d-8ed7-e25445492ab0', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', 'cookie_policy', 'given'),
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', 'privacy_policy', 'given'),
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', 'updates_email', 'given'),
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', 'updates_phone', 'given'),
('019cb7f8-16d2-717d-8503-2aea3a881e34', 'cookie_policy', 'given'),
('019cb7f8-16d2-717d-8503-2aea3a881e34', 'privacy_policy', 'given'),
('019cb7f8-16d2-717d-8503-2aea3a881e34', 'updates_email', 'given'),
('019cb7f8-16d2-717d-8503-2aea3a881e34', 'updates_phone', 'given'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', 'cookie_policy', 'given'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', 'privacy_policy', 'given'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', 'updates_email', 'given'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', 'updates_phone', 'given'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', 'cookie_policy', 'given'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', 'privacy_policy', 'given'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', 'updates_email', 'given'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', 'updates_phone', 'given'),
('019cb7f9-0132-7b42-9589-7af49243b0c6', 'cookie_policy', 'given'),
('019cb7f9-0132-7b42-9589-7af49243b0c6', 'privacy_policy', 'given'),
('019cb7f9-0132-7b42-9589-7af49243b0c6', 'updates_email', 'given'),
('019cb7f9-0132-7b42-9589-7af49243b0c6', 'updates_phone', 'given'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', 'cookie_policy', 'given'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', 'privacy_policy', 'given'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', 'updates_email', 'given'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', 'updates_phone', 'given'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', 'cookie_policy', 'given'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', 'privacy_policy', 'given'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', 'updates_email', 'given'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', 'updates_phone', 'given'),
('01a13870-6360-7468-a546-3178e7432d05', 'cookie_policy', 'given'),
('01a13870-6360-7468-a546-3178e7432d05', 'privacy_policy', 'given'),
('01a13870-6360-7468-a546-3178e7432d05', 'updates_email', 'given'),
('01a13870-6360-7468-a546-3178e7432d05', 'updates_phone', 'not_given'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', 'cookie_policy', 'given'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', 'privacy_policy', 'given'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', 'updates_email', 'given'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-7094-b2b3-25f7ad207b14', E'\\x491af84a8d7963fa324b654933d1414510da020fa60edee632970ec03d3b5e88', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2230323762643132323465306439653962636663356239643232653936393633313965393034386432653336313762323766303538623639626334353636363862222c22656e7175697279223a2239303135366564653866333231343033386262363332396165386363323637336431663632343364323230643161343037316363333064383162376266343464222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323730393462326233323566376164323037623134222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332393931666638666161383436363561623433616561653761656130313535222c2270686f6e65223a2264313932336535366639663432303235326432636464306335666165326438656234626330626162353635366136303138316464326564663664323563616137222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', E'\\x7ed8b0bf0650348a663cb4ae43977e261b8f8d438ab071dfdd5ae6eec4dec786', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2238396163663837623139363932653565323238363239663736393765346166653764663562336664336236643863346431663231303865616430316139646233222c22656e7175697279223a2236333731363533303264393462646261363965373366666335313762323062313437646334663130363761323836373162383965656430616132646531373262222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323764316538613833336635373836306633653062222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223534336666303734363462303466386239343931626439386666626531323938222c2270686f6e65223a2261376165663436613062373032313066653135623532373330386235663134356636643261363863343539323033353930643463323861383866623131393332222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7048-8c09-8c86a03d4ca0', E'\\x86b673ecc1c5531f52346fc2a6514587eef6f924337fdb23cf47a838b37e25c2', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2230356635623334626638653831336237386330303763643530623363356664366134643231313061633863343632623631386635326262623734326435616130222c22656e7175697279223a2232663366343061346337613764656232373434303063326166623338636633363832363830343636366330623166613830356463366437323337383966666530222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323730343838633039386338366130336434636130222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223534336666303734363462303466386239343931626439386666626531323938222c2270686f6e65223a2263356636653131306261303264316131633936646632303166386539316461323765333363313534626430323464373230343735343266323765373565386134222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-76f6-a3da-02bcc9889d20', E'\\x0c693b1ff848c1781961560f040965cda0c4b7ada917696b485950b338a3c3d2', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2234663165323338323830323061353131626266366131333631616635646536643466343134616136363637346263643565373662393831663761323734313363222c22656e7175697279223a2235363138396665356236366634326562303235623236366265383666626538613062623363383537313837663563303865376637363435663138316134363561222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323736663661336461303262636339383839643230222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332393931666638666161383436363561623433616561653761656130313535222c2270686f6e65223a2261343231316239366136613236306634663235396234373039613439663262663133316661336633336435366239623866396236653335363231333832346434222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-78db-9c34-dc3abe4d84f7', E'\\xade21a7c660bb01e45d2339ccbda1900886ffd35e831d5ba5367368970dd2e9c', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265663061653265633935376130313837313865323936636539353138353466643432656337346563333264333564383535393161656538323737373632323538222c22656e7175697279223a2238303133333766613935343735346331643131346336333532626361626664353335343532393566306239396133616132633237636261623734636564323363222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323738646239633334646333616265346438346637222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332393931666638666161383436363561623433616561653761656130313535222c2270686f6e65223a2263666339333133383933333234616232376230373936613436616435656633623233353339303265316263393534616634626562353236326131386666363732222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a13870-6360-7468-a546-3178e7432d05', E'\\xa0fbf0990661a9312dd0ca7dee4599223e2435288f92edc9cfa231394f8feed7', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2239313066646565396161633234616438643936383164646363616463396138383236393764336438666266646131666631643031613765643631623039653737222c22656e7175697279223a2264336538396431373438383538356164626561383162343366313437336264643435336534303638363665666135353062343334386434643332343662656339222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133383730363336303734363861353436333137386537343332643035222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223739663837626633373635363432636261616138333230623837393032383362222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31345430333a32343a31322e3030305a222c2276223a327d'),
('01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', E'\\xdc321d7e31e5b732ee102e99789dcd6bbf114c21b364f3a17d23edee4c420355', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2232646364313234363266333833613739323832356161373232303532393832633835373938313766616232356163356363323335353365346264396162313434222c22656e7175697279223a2235653135376134626331323238303533646362363663623366626365613534333930366166653334346530666433656561356139316262326133383535373165222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230366130636266383761356462366166653738393463366130643834222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226438386630626539313731653432316162633134616330353731306633626162222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32335430343a31383a35312e3030305a222c2276223a327d'),
('24672aad-caaa-4dc3-9362-190a169887dd', E'\\xb7b8edcc4519f61a8e2aab9be1a4c7c7f0aeff4c0dd3468ae6f26d5b53e061d4', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2238343438656135653963323434356335326461396464653865396237323761376431376465306366663635623030343232663561326437336639303833633461222c22656e7175697279223a2266623036626339366462636136663537666236616162643136376266303931343333663738373266343133613563613534626630333635643939366336653234222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223234363732616164636161613464633339333632313930613136393838376464222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223534336666303734363462303466386239343931626439386666626531323938222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-70c7-838a-300195517d54', 'GDZ-GKJT-VC9M', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f8-16d2-7094-b2b3-25f7ad207b14', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '0d9e207fb7a446038af49b0462af4e98', '9b10d1602945f9ba47954f0f42789eeca4dfb015a58f0eb6dd793fcc54c5b047', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '0d9e207fb7a446038af49b0462af4e98.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-795c-82ef-0a1ab535bded', 'GDZ-PS59-H2VT', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-7d1e-8a83-3f57860f3e0b', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'c5617ffd37c64c6fa757a640b3796e28', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-71c7-9dad-e043ccb58bf3', 'GDZ-Z2E3-FXFW', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f9-0132-7048-8c09-8c86a03d4ca0', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', '5dfc0e8d0c7a40fa9f4836a011c78415', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-720f-a444-87bdd726d51c', 'GDZ-PRPB-7T5C', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-78db-9c34-dc3abe4d84f7', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'cd3097a6e67e4c1488366d25bc59c251', 'f57cd1c4f14b42067ea9968f73217cd0a842652824173d1c71f59d89f3b0ac82', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'cd3097a6e67e4c1488366d25bc59c251.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7b52-a889-5b208f601b2b', 'GDZ-TVQ3-8AN7', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-76f6-a3da-02bcc9889d20', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '8e251b6aca0c44d08aeeb97e2b7376f0', 'dd2f773640a81525cf775e4c050bb8044f5e3b62ef2647cc55fe2ea2192ec582', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8e251b6aca0c44d08aeeb97e2b7376f0.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13870-6360-7936-b368-72b78824d554', 'GDZ-4WFK-3D2R', '79f87bf3-7656-42cb-aaa8-320b8790283b', '01a13870-6360-7468-a546-3178e7432d05', '2026-10-14 03:24:12+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0-cbf8-7d9d-879c-2805e5475d70', 'GDZ-KTKF-Z2BH', 'd88f0be9-171e-421a-bc14-ac05710f3bab', '01a206a0-cbf8-7a5d-b6af-e7894c6a0d84', '2026-11-23 04:18:51+00', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('5c244922-07b6-452d-b5bd-1b8aa0eb7aac', 'b6f6f77d-97f0-4728-8e50-7f475625926a', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('5ef4ba14-3a94-4b37-a047-afbf63c164f5', '3c56b521-c794-478f-99a2-36dd27a5da94', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('cdbba71a-c4c1-44b7-9091-8ade5a329186', '3c56b521-c794-478f-99a2-36dd27a5da94', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '10aae22e-6e8a-4afd-b55e-634c58a2ea87', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '10aae22e-6e8a-4afd-b55e-634c58a2ea87', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('6632e9bb-0724-4f61-aa1c-3653b9e96c5d', '3c56b521-c794-478f-99a2-36dd27a5da94', 'note', '019cb7f816d27ccdac4dff3274c6760a', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00'),
('edd6a947-0f3d-4fc8-af33-6637a64ad09a', '3c56b521-c794-478f-99a2-36dd27a5da94', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '10aae22e-6e8a-4afd-b55e-634c58a2ea87', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '10aae22e-6e8a-4afd-b55e-634c58a2ea87', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f8-16d2-7094-b2b3-25f7ad207b14');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('02c26bbd-d2ce-4874-9dd3-4747e53ec4ca', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '24672aad-caaa-4dc3-9362-190a169887dd', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7b14-8b2b-c38ac9db93ec', '019cb7f8-16d2-70c7-838a-300195517d54', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-03-04 08:30:15.25+00', '1815155727616000522', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', 'a790a555-d516-41ca-8981-fc462f587556', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, 'a790a555-d516-41ca-8981-fc462f587556', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f9-0132-7fab-a2f5-6ec6e816e2c5', '019cb7f9-0132-71c7-9dad-e043ccb58bf3', '2026-03-04 08:31:15.25+00', '1815155789056000709', 'new', 'false', '', '0', 'false', '[]', 'false', '', '6b2be287-3033-4f63-89f9-9daa3ef2f3d0', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '6b2be287-3033-4f63-89f9-9daa3ef2f3d0', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-77a0-ba2f-7ad4a4ca0ad9', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-03-04 08:32:15.25+00', '1815155850496000729', 'new', 'false', '', '0', 'false', '[]', 'false', '', '6b2be287-3033-4f63-89f9-9daa3ef2f3d0', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '6b2be287-3033-4f63-89f9-9daa3ef2f3d0', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-03-04 08:32:15.25+00', '1815155850496000483', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'a790a555-d516-41ca-8981-fc462f587556', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'a790a555-d516-41ca-8981-fc462f587556', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a13870-6360-7037-b4a2-2af01b8bf9de', '01a13870-6360-7936-b368-72b78824d554', '2026-10-14 03:24:12+00', '1834955010048000478', 'new', 'false', '', '0', 'true', '["honeypot"]', 'false', '', NULL, '1', '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', '1', '2026-10-14 03:24:12+00', NULL, '2026-10-15 05:54:12+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', NULL, 'false', NULL),
('01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', '01a206a0-cbf8-7d9d-879c-2805e5475d70', '2026-11-23 04:18:51+00', '1838497311744000798', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '6d17fade-0956-4a77-9158-141a043bbd09', '2', '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', '3', '2026-11-23 06:04:00+00', '2026-12-04 09:30:00+00', '2026-11-24 06:30:00+00', '2026-11-23 06:04:00+00', 'false', NULL, '6d17fade-0956-4a77-9158-141a043bbd09', '34', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-7338-8cc4-c8ed9f7de458', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d273388cc4c8ed9f7de458@zone.example>', '{"by": "system", "to": "6b2be28730334f6389f99daa3ef2f3d0", "leads": "019cb7f816d27f209f22a7216d6b138f,019cb7f9eb9277a0ba2f7ad4a4ca0ad9"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7547-a816-9175de5d2603', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27547a8169175de5d2603@zone.example>', '{"by": "system", "to": "6b2be28730334f6389f99daa3ef2f3d0", "leads": "019cb7f901327faba2f56ec6e816e2c5"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-75c5-b97f-2b427e5f9ad6', 'enquiry.acknowledgement', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d275c5b97f2b427e5f9ad6@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7619-9a47-550265f79ca1', 'lead.mention_notice', NULL, '019cb7f8-16d2-795c-82ef-0a1ab535bded', '16b2535ca2e14a948a530be07711e065@zone.example', 'en', '<019cb7f816d276199a47550265f79ca1@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7822-8d1c-6cd3b27e81d1', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d278228d1c6cd3b27e81d1@zone.example>', '{"by": "system", "to": "a790a555d51641ca8981fc462f587556", "leads": "019cb7f901327f1381843818a13d255f"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-78a4-87a9-d9b33d8ca8a4', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d278a487a9d9b33d8ca8a4@zone.example>', '{"by": "system", "to": "a790a555d51641ca8981fc462f587556", "leads": "019cb7f816d27ccdac4dff3274c6760a,019cb7f9eb927eb689fa45bb789ed5e3"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7996-92c9-ee3aee82fef9', 'enquiry.acknowledgement', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f8-16d2-70c7-838a-300195517d54', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2799692c9ee3aee82fef9@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-79e5-8dd1-f80de36b6752', 'person.my_data_link', '543ff074-64b0-4f8b-9491-bd98ffbe1298', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d279e58dd1f80de36b6752@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7aa9-9a78-3253163039de', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-795c-82ef-0a1ab535bded', 'desk@zone.example', 'en', '<019cb7f816d27aa99a783253163039de@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f00-9ea7-6d0548f10db9', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-70c7-838a-300195517d54', 'desk@zone.example', 'en', '<019cb7f816d27f009ea76d0548f10db9@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f9-0132-734a-86a8-8f41791e4015', 'enquiry.desk_notice', NULL, '019cb7f9-0132-71c7-9dad-e043ccb58bf3', 'desk@zone.example', 'en', '<019cb7f90132734a86a88f41791e4015@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7259-b6bf-ba1ede8b37fd', 'enquiry.acknowledgement', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-7b52-a889-5b208f601b2b', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927259b6bfba1ede8b37fd@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7863-b66c-c7670f9aa9e3', 'enquiry.acknowledgement', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-720f-a444-87bdd726d51c', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927863b66cc7670f9aa9e3@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7990-a838-f296f660b530', 'lead.reply', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927990a838f296f660b530@zone.example>', '{"reply": "a9cd2c8472554ad58e2f032cbc90969f"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7ce5-952d-b56768ac10cf', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7b52-a889-5b208f601b2b', 'desk@zone.example', 'en', '<019cb7f9eb927ce5952db56768ac10cf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7e2e-ab51-7998f328476a', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-720f-a444-87bdd726d51c', 'desk@zone.example', 'en', '<019cb7f9eb927e2eab517998f328476a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a13870-6360-7cee-aa93-e2a8832a367a', 'enquiry.acknowledgement', '79f87bf3-7656-42cb-aaa8-320b8790283b', '01a13870-6360-7936-b368-72b78824d554', 'lead-298954@example.com', 'en', '<01a1387063607ceeaa93e2a8832a367a@localhost>', '{}', 'sent', '2026-10-14 03:24:12+00', '2026-10-14 03:24:12+00', '0', NULL, '2026-10-14 03:24:12+00', '', ''),
('01a206a0-cbf8-7016-b04e-d90ad79e8c01', 'enquiry.acknowledgement', 'd88f0be9-171e-421a-bc14-ac05710f3bab', '01a206a0-cbf8-7d9d-879c-2805e5475d70', 'lead-861126@example.com', 'en', '<01a206a0cbf87016b04ed90ad79e8c01@localhost>', '{}', 'sent', '2026-11-23 04:18:51+00', '2026-11-23 04:18:51+00', '0', NULL, '2026-11-23 04:18:51+00', '', ''),
('01a206a0-cfe0-7fdb-b42f-7498499c8c5e', 'lead.assigned_notice', NULL, NULL, 'oskar@example.com', 'en', '<01a206a0cfe07fdbb42f7498499c8c5e@localhost>', '{"by": "system", "to": "6d17fade09564a779158141a043bbd09", "leads": "01a206a0cbf876548a4a7e0c0e08ab1e"}', 'sent', '2026-11-23 04:18:52+00', '2026-11-23 04:18:52+00', '0', NULL, '2026-11-23 04:18:52+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x0068dca0b1b72f711440c0fe72973226e8f6fbe4e3d1976a32812fba6c9c5843', 'unsubscribe', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x18f5b9eb2c293f09d4426a8c2d638a958ea3cfa302aff8472189832f1cd854cb', 'my_data', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x22586d5446a3c9347240543ed76971c4dd730742b847a74309284ce87367e748', 'confirm', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x45cc6ee09c50f7e824b3106f3228b6cc43418c2b05956e74e0827dbb9ebdf19c', 'unsubscribe', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x578ae96368a63e03be11c8b7661cc4a3ebac4bcfef7ad7d66489b7d3f3b010b5', 'confirm', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x5e60e5a65f5adebba21d15979f112d23e0fd922317b27bc4ee55e6aa02bfdb12', 'my_data', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x6d8b697469ce82f93549f4f3315b947275b402e098ffffe02477358d245d391a', 'unsubscribe', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xaa48a63e652015b2e185ec3c1c749bbdaba8e88b83b9f448cb4f0188a90e9eac', 'confirm', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xab91b49dc56642eb65ec3df563537670d0871fdbd208f2f9466226545e06949d', 'my_data', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xc0bfc64deb2c21f53794ad09f98ca99a98f9b5b6583e9e0e6d06409b570b0c37', 'my_data', '543ff074-64b0-4f8b-9491-bd98ffbe1298', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\xd3ada1902a803e3613c3bcdbe4a9c430d690b38de1d258927a9664b30cb86e0e', 'receipt', '543ff074-64b0-4f8b-9491-bd98ffbe1298', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xf93334d8406ed9010ff95d7348c3357821003f668f676028dacca3dd57622629', 'receipt', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xff9c45ad650d9a56b1e243ceab8adf10845cbed62a6a1beb11a6e858918041ed', 'receipt', '32991ff8-faa8-4665-ab43-aeae7aea0155', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x07d897fd7c65cebea9748418bdd918847d5c688baaa69b315d8230b9aa933ce1', '019cb7f9-eb92-720f-a444-87bdd726d51c', '2026-04-03 08:32:15.25+00'),
(E'\\x206a52c1c19bfa2f02e991b645e07a1d21ecbaa2a20e8f4025c2029cda2deb51', '019cb7f9-eb92-7b52-a889-5b208f601b2b', '2026-04-03 08:32:15.25+00'),
(E'\\x2b43836cca61c39032af181ddaf18c9dab1fdd583abc7057fa53ea5637fcfaf6', '019cb7f8-16d2-795c-82ef-0a1ab535bded', '2026-04-03 08:30:15.25+00'),
(E'\\x3d37be3dab307b69aed464ffb63a6c3559ad797bd92c7d8f82df34163802e2c1', '019cb7f8-16d2-70c7-838a-300195517d54', '2026-04-03 08:30:15.25+00'),
(E'\\x50d1981c340383589c6d4a2204f19f37669a78c489faafebfb20819102c6772b', '019cb7f9-0132-71c7-9dad-e043ccb58bf3', '2026-04-03 08:31:15.25+00'),
(E'\\xa580813e51cc17d780982cb6493d80c30746bc0ecf0242baffd6ccaa37b35c9d', '01a13870-6360-7936-b368-72b78824d554', '2026-11-13 03:24:12+00'),
(E'\\xf2f61294a0a84d79452da0832c89dc48f1a5a07d99f7a3e612d65a57836b907a', '01a206a0-cbf8-7d9d-879c-2805e5475d70', '2026-12-23 04:18:51+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-7a9b-9100-f286d0632def', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '64a2c35b-ebb7-488f-a266-9b6fc7ed6de5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('14ec590a-2af4-43f7-9fd9-558d8b5e110e', '019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "a790a555d51641ca8981fc462f587556", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('23900eed-4f0c-49d4-a129-52c53cd7ea09', '019cb7f9-eb92-77a0-ba2f-7ad4a4ca0ad9', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "6b2be28730334f6389f99daa3ef2f3d0", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('3db8201d-dbc0-43a8-a869-5b9892cd309e', '01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', '2026-11-23 06:04:00+00', '6d17fade09564a779158141a043bbd09', 'status', '{"from": "new", "to": "engaged"}'),
('5ab07b33-ae66-40ea-aae7-ecea96666da6', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('8299dba0-62b9-49eb-b492-1292de2a7c51', '019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27ccdac4dff3274c6760a", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('972c056c-f573-4c64-abb6-f165b6b9c108', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('9d88f49d-f0c2-4a41-9804-4ccec46b8b05', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "a790a555d51641ca8981fc462f587556", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('b51de8c2-00cb-4fca-881e-61c555b0b5b2', '019cb7f9-eb92-77a0-ba2f-7ad4a4ca0ad9', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27f209f22a7216d6b138f", "verdict": "linked"}'),
('c2a8eee6-cdde-4ebe-b585-648fe2645f80', '01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', '2026-11-23 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "6d17fade09564a779158141a043bbd09", "rule": "All others \\u5176\\u4ed6"}'),
('d1237c89-5c1e-4ac8-a223-c0522c05e87c', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('d84351cb-1509-489e-b0b8-997fff1fc33f', '019cb7f9-0132-7fab-a2f5-6ec6e816e2c5', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "6b2be28730334f6389f99daa3ef2f3d0", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('e707d317-8154-472a-98b5-3a72c0dbeab7', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('e99bf66b-da6e-4d1a-90cb-291a97c2e2a3', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927eb689fa45bb789ed5e3", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('6b14752b-e1dc-0664-b85c-10ccdfc54d93', '01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', '2026-11-23 06:04:00+00', 'ours', 'phone', '6d17fade09564a779158141a043bbd09', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('a3b261a8-0718-e54f-2fc8-afca00743bb1', '01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', '2026-11-27 02:15:00+00', 'ours', 'phone', '6d17fade09564a779158141a043bbd09', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('a9cd2c84-7255-4ad5-8e2f-032cbc90969f', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927990a838f296f660b530@zone.example>', '', '', '[]', 'false', 'false'),
('eb09e451-2a48-4add-ab23-d13d8e5a1e05', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('64a2c35b-ebb7-488f-a266-9b6fc7ed6de5', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["3c56b521c794478f99a236dd27a5da94"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', 'erdnussfrei', '1815155727616000522');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1c22a823-dc3e-4a89-8b06-86ab4cc0ee3d', '019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '3c56b521-c794-478f-99a2-36dd27a5da94', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', 'sites', '1815155727616000522'),
('019cb7f8-16d2-7ccd-ac4d-ff3274c6760a', 'talent', '1815155727616000522'),
('019cb7f9-0132-7fab-a2f5-6ec6e816e2c5', 'sites', '1815155789056000709'),
('019cb7f9-0132-7fab-a2f5-6ec6e816e2c5', 'talent', '1815155789056000709'),
('019cb7f9-eb92-77a0-ba2f-7ad4a4ca0ad9', 'sites', '1815155850496000729'),
('019cb7f9-eb92-77a0-ba2f-7ad4a4ca0ad9', 'talent', '1815155850496000729'),
('019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', 'sites', '1815155850496000483'),
('019cb7f9-eb92-7eb6-89fa-45bb789ed5e3', 'talent', '1815155850496000483'),
('01a13870-6360-7037-b4a2-2af01b8bf9de', 'sites', '1834955010048000478'),
('01a13870-6360-7037-b4a2-2af01b8bf9de', 'talent', '1834955010048000478'),
('01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', 'other', '1838497311744000798'),
('01a206a0-cbf8-7654-8a4a-7e0c0e08ab1e', 'sites', '1838497311744000798');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7b14-8b2b-c38ac9db93ec', '10aae22e-6e8a-4afd-b55e-634c58a2ea87', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7b14-8b2b-c38ac9db93ec', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000522, array_to_tsvector(string_to_array('gdz dz zp ps ps5 s59 59 9h h2 h2v 2vt vt t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzp zps 59h 9h2 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000709, array_to_tsvector(string_to_array('gdz dz zz z2 z2e 2e3 e3 3f fx fxf xfw fw w fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzz zz2 e3f 3fx @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000483, array_to_tsvector(string_to_array('gdz dz zp pr prp rpb pb b7 7t 7t5 t5c 5c c fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzp zpr pb7 b7t @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000729, array_to_tsvector(string_to_array('gdz dz zt tv tvq vq3 q3 38 8a 8an an7 n7 7 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt ztv q38 38a @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1834955010048000478, array_to_tsvector(string_to_array('gdz dz z4 4w 4wf wfk fk k3 3d 3d2 d2r 2r r lea ea a bei eis isp spi pie iel ele ler er ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dz4 z4w fk3 k3d @46.65dc @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838497311744000798, array_to_tsvector(string_to_array('gdz dz zk kt ktk tkf kf fz z2 z2b 2bh bh h fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzk zkt kfz fz2 @46.660e @50.660 @54.66', ' ')));
--
