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
INSERT INTO alembic_version (version_num) VALUES ('initial_d6d4efbf447f') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('02032ec4-721c-4589-8970-784831f84239', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xdf248a7f4a5a3d158565f77690ca8132270aaea0142075dfe990c543256195f7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226263383235373162326430313432303839643632643137366630643339323537222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223032303332656334373231633435383938393730373834383331663834323339222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '21f8b05a648dea781edaf6d40ae954852b0f874d68f664c92287e37771afcc93'),
('0463d992-7401-4a27-ab72-39bb502e0d9b', '2026-08-31 03:24:09.017+00', 'staff:routing:change', 'operator', 'f42b66f33917429fb8add46bad44a9be', E'\\x123f703b480d4e7f8946eb7ab1f003597f4f477a955baa5d8a95d5b99d6ce1ff', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223034363364393932373430313461323761623732333962623530326530643962222c226b696e64223a226175646974222c227375626a656374223a226634326236366633333931373432396662386164643436626164343461396265222c2274696d65223a22323032362d30382d33315430333a32343a30392e3031375a222c2276223a327d', 'd611cbae0bb104c33de93f17e391c3f0ebaad9262f3fcc36a7935aad36af7f0a'),
('0a181cc2-471d-4495-b7bd-f74f5c7db911', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xfdafe307626d12bd0be72ca2080d975e929baeefb2c580c268b517944ad8f984', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223836323836626261636663303431343738323662306266333962333066303361222c227461736b223a226666626237643534313863643438353261613562353835303566333933373665227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223061313831636332343731643434393562376264663734663563376462393131222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8b13cb8d470a6a979ce0bb90a7bdbc5c2d094d59954f319475f4d370664db688'),
('0bec7ff9-72a6-4d91-bb7a-39f52546731e', '2026-11-26 03:23:09.017+00', 'staff:account:absence', '03a2b4832d8540879f7dc83ddc5d3e89', '03a2b4832d8540879f7dc83ddc5d3e89', E'\\xb711cc24a995b9237c9346496042f6c83d9e17195b9fc8ef5d9ac7a06f9e1e8a', E'\\x7b226163746f72223a223033613262343833326438353430383739663764633833646463356433653839222c2264657461696c73223a7b22646570757479223a223936323661306130383764383463333138323762356162303338373930666639227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223062656337666639373261363464393162623761333966353235343637333165222c226b696e64223a226175646974222c227375626a656374223a223033613262343833326438353430383739663764633833646463356433653839222c2274696d65223a22323032362d31312d32365430333a32333a30392e3031375a222c2276223a327d', 'a46e0c935c69307f754b2a85af91e008ff844a4d7e5fa4d9a0fb0158e7c8aa69'),
('14dc8ff0-8f95-4cb4-8a56-94b8abf289aa', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xfb9f1ec7312f994eef3fc32d90d40b1f18570a796f32d461bbc0b2215c3348ef', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323762383661323935613265653835363931643839222c226974656d223a223430336161613834663466623461636238313430376634636362353464303831227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223134646338666630386639353463623438613536393462386162663238396161222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c3415f10af8423655ab134a2cc1cbc751dd0555aa6309319b75ad4daf7fc30ef'),
('152774c2-614b-4657-93cb-25f73526bf34', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x3a22d85d3e41e4bf7531b714da1812f553c36541ee900661ffb5ae682067f9cb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223135323737346332363134623436353739336362323566373335323662663334222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '1d72e44765a731d627936b823c7a87c4cc572e51a150d7a6318224cee5367569'),
('17eb8e41-c5c4-4a67-a5d4-5bb9e95b6017', '2026-08-31 03:23:09.017+00', 'staff:account:create', '03a2b4832d8540879f7dc83ddc5d3e89', '03a2b4832d8540879f7dc83ddc5d3e89', E'\\xa4dfd2e918a3f097ffa1f312d40741c22d656af931a6a71e489b47effecab3f8', E'\\x7b226163746f72223a223033613262343833326438353430383739663764633833646463356433653839222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223137656238653431633563343461363761356434356262396539356236303137222c226b696e64223a226175646974222c227375626a656374223a223033613262343833326438353430383739663764633833646463356433653839222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '9b3a098169d2ee458e6880c643fccb5cef7076a218d10737ca1d5dea72aebd76'),
('1e0c6582-9068-423e-a4c4-3b46a9741c47', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b87ef7525a8546d69464c506e5432eb3', E'\\x452eaee97822a012e5b13e0e6089d0252a6c160ca3f03db9ca57769064d3bd2e', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223165306336353832393036383432336561346334336234366139373431633437222c226b696e64223a226175646974222c227375626a656374223a226238376566373532356138353436643639343634633530366535343332656233222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '860c4fc99149ed97fc411fd333fd233eaa999cded8d2030f6f334a0137a92abc'),
('1fc936ae-24e8-4e5c-9761-d5896a9572cc', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27ba49a70aa27f5fb496a', E'\\xd7441ac220c0a1b58830ef36bf4b4179bcf15abc278e54f4dd1509fef4b20b30', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323732333139366164663536373365346463636236222c22726f775f736861323536223a2235393636343964336565343864663838363234356537313833633662356431366535636230653534313634346362623863383235623631303532623337383235227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223166633933366165323465383465356339373631643538393661393537326363222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762613439613730616132376635666234393661222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f08b9f949cc76f8b8713c7ddc7e0d4163219f11817c8a062cb3d416b56bcc619'),
('25fc9178-3e73-4ccd-9f8a-302e8fdc8f65', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\x7831c2e202ff01679a3c0e02c343d21b283336298381f0037cd54576ce9a04f9', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223235666339313738336537333463636439663861333032653866646338663635222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '425d6db7f266c450a625c1b1530c7c6898d5e4cec51507998b47fec75e3c9174'),
('2cfbbf1f-f7d2-47e3-b435-8c4351290791', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', 'f7ca26f61e55487eb2e5e18296d5c42e', E'\\xf8a99c34d1cdf7d999adfeb044b621d26d6f160fcaf77bc29754b23e83525885', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223263666262663166663764323437653362343335386334333531323930373931222c226b696e64223a226175646974222c227375626a656374223a226637636132366636316535353438376562326535653138323936643563343265222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '2f687e355ee8049765037ac33c3d8417d24866790948203c2a5cc40eab3e43b7'),
('2eb73783-1210-4248-ae66-4178c1200059', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\xc39138ced149d2f9213c66b40f2b247eaa16416165b786b0af5073498318b08e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223265623733373833313231303432343861653636343137386331323030303539222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '1d05f4b19b126a476d8569df7823e2c1eb05d18d3cf8e914b1a3da4d47940b6f'),
('3b898d4b-46fe-4719-9c81-bb45163befbd', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d278ad95b2bff45b9d95ca', E'\\xd4ae7230a3322f318253eca38b603b7dd4d5e872f350ac7b9c65e841ad4eb7a4', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223936323661306130383764383463333138323762356162303338373930666639227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223362383938643462343666653437313939633831626234353136336265666264222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3cd35de77201646401515e5940d1d86b959ac30d86493cb7304932aa4b54a3df'),
('45e7673d-2022-47a9-9a80-39731abe8587', '2026-11-23 04:18:52+00', 'system:lead:route', 'system', '01a206a0cbf87cecb273e2711ea03e91', E'\\xeb77fb05f1400f092439a0a7975a90dd7fc234b11e4f3c7f08f4a2ce92435cce', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223037383238633630303936363430373461343133363865323964626462646162222c22746f223a223562353736303730633861363437306661666337353437366539633766343933227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223435653736373364323032323437613939613830333937333161626538353837222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383763656362323733653237313165613033653931222c2274696d65223a22323032362d31312d32335430343a31383a35322e3030305a222c2276223a327d', '492fa66a2624891e4d8aa55e620df391a709b14f8d25173af3b323e721cb93af'),
('482e7696-86aa-4469-a92a-cbd7edbd209b', '2026-11-29 03:23:05.218+00', 'operator:policy:publish', 'operator', '', E'\\x6db599a45be821f15eaa15b3f270f384e3a9c2f25e97d741bfbeb3f4002f8dfe', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2237613331313537646535316464393033636436326236363065633938363437326461303130393363386162363862386561646432373064386536316635373036222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223438326537363936383661613434363961393261636264376564626432303962222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430333a32333a30352e3231385a222c2276223a327d', '7bddd6caf7690141288e3c2b9e6a032a7a7c5412d363779986291d3fddd24c7b'),
('504a1106-8d82-40b9-a65b-3031963b21de', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bb76245a3cc14481a0312db55bb293b8', E'\\x951936f09004b1dbdb8f67a687060fe08f1a0fc88fa7b78a2b3200011a614bd8', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223361623264393631366137353435616339326438366634363338396136393964227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a223530346131313036386438323430623961363562333033313936336232316465222c226b696e64223a226175646974222c227375626a656374223a226262373632343561336363313434383161303331326462353562623239336238222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '718b4ddb527dbe889bad8d56d3994410f9792c7afb305bbab5f489e527959245'),
('51dbdf64-9425-48b3-a6c0-bda2893229da', '2026-08-31 03:26:09.017+00', 'staff:routing:change', 'operator', '07828c6009664074a41368e29dbdbdab', E'\\x59a4f45e809d1505e4d4b0f4467977ceb3f541b42dc60340d7070ffc2e6c8a4c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223531646264663634393432353438623361366330626461323839333232396461222c226b696e64223a226175646974222c227375626a656374223a223037383238633630303936363430373461343133363865323964626462646162222c2274696d65223a22323032362d30382d33315430333a32363a30392e3031375a222c2276223a327d', '3c4a4f281819dba737fd7e1bdc1a4f55945c2e66f2387d0a75e422e883eb5acf'),
('56b44fbe-abce-4b77-9d60-778bcc5f380d', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb9273d587ca9fa1e2254789', E'\\x551a6797104eab2c22b332df147208ee927afd3bc352bc41121072471cce2b22', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223936323661306130383764383463333138323762356162303338373930666639227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223536623434666265616263653462373739643630373738626363356633383064222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733643538376361396661316532323534373839222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '26321bb5c6fe4202a07dad91076543f76428a4f739abf9447d2fe3a1f8d873e1'),
('5a320e99-51fb-44a3-8eab-18d1f52d5d87', '2026-11-23 06:04:00+00', 'staff:lead:status', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', E'\\xf24e859df9a849c2d904d38cb52f102b0d2777d5e120d410d38aab501cc25534', E'\\x7b226163746f72223a223562353736303730633861363437306661666337353437366539633766343933222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223561333230653939353166623434613338656162313864316635326435643837222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383763656362323733653237313165613033653931222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '8de2112819b24f488b6ae4b147435dfb4629b69cfaa013cef054f36c8f09f5a8'),
('5a3c0d5c-b75d-4f31-935d-eaadefc7b3a7', '2026-08-31 03:23:09.017+00', 'staff:account:create', 'f81f9ec555af498db8c599ceac2b689f', 'f81f9ec555af498db8c599ceac2b689f', E'\\xda5ac80c6d6e7cbcc3d9b2ea360cd0f71867d4dcbbf1cb50190ad73b1e5e6a8b', E'\\x7b226163746f72223a226638316639656335353561663439386462386335393963656163326236383966222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223561336330643563623735643466333139333564656161646566633762336137222c226b696e64223a226175646974222c227375626a656374223a226638316639656335353561663439386462386335393963656163326236383966222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '2a7496c12057700a2ee429e2771c8a9efadeba7c070ffeed880865426b6d4eed'),
('5a7ff8ae-7af5-438f-b6c6-67efafcdf6a4', '2026-11-29 03:23:05.218+00', 'operator:policy:publish', 'operator', '', E'\\xf142b6801e566663e3afa0439858f81bb6733082653c58410d3fa5a6f0d14385', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2231353439323637666437613239633463613661333736313463663964313731613463336136383830663966323464356239373765353430653534663936626239222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223561376666386165376166353433386662366336363765666166636466366134222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430333a32333a30352e3231385a222c2276223a327d', '0466f508063b7e8bc9d1bc8eb316044f0f38fab921495f0991d8d6c2ec0e7d9b'),
('60dc8d50-4f83-4b3d-8030-87b122128774', '2026-08-31 03:23:09.017+00', 'staff:account:create', 'd3530927d8034634b550dc873b88777e', 'd3530927d8034634b550dc873b88777e', E'\\x7575470c9b3ea217a328c816840fbe37c79b791ca78dbc7756124b4de95587d3', E'\\x7b226163746f72223a226433353330393237643830333436333462353530646338373362383837373765222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223630646338643530346638333462336438303330383762313232313238373734222c226b696e64223a226175646974222c227375626a656374223a226433353330393237643830333436333462353530646338373362383837373765222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '1073130d2c01f024b128bf5759a568129466953f4660ac63f45d400aececd41e'),
('61a9eeed-0b92-4881-90a7-8761c56792be', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x7e83a3c9b39e3ca9d28f1a2c2398ca1a62c30df39e10f07a07789712a2ca2b50', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223334333764643833383761303437643338653663303531376539336432636339222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223631613965656564306239323438383139306137383736316335363739326265222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '4de9e67a70d983259478042834341c050543c98d4d36e1bb0bbf5cbe7b6d4a38'),
('63df56ce-60a3-435c-9064-dd74280cefcd', '2026-08-31 03:25:09.017+00', 'staff:routing:change', 'operator', '7e9582579c23482fa51f2e78ccd5ee27', E'\\xdf76b9d64a118ca06284f87ece1b7cb9057c1b233cff5a8307c16a4b6e973df0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223633646635366365363061333433356339303634646437343238306365666364222c226b696e64223a226175646974222c227375626a656374223a223765393538323537396332333438326661353166326537386363643565653237222c2274696d65223a22323032362d30382d33315430333a32353a30392e3031375a222c2276223a327d', '097ab9f5a5c84455a1920e1e583a16925f3518eaff787f3c7301eb2f597cbd6c'),
('641e24e8-70af-4ce7-918b-0d51d6a11458', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\xeba21fa770b60565f713cc96abd76b7e666bab1f0ab2970d96aa37e39fbf4dc7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323731333762313937333133613135633231313165222c226974656d223a223839346536643565366662663436333561653864393739636161343561633232227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223634316532346538373061663463653739313862306435316436613131343538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'bc61a6a2164173e98eea1b4a4accbd3e19ca22d9721962a49c281e6c1f0a5d7a'),
('6567fa6a-6ac8-4a85-915a-c58ae84fc826', '2026-08-31 03:23:09.017+00', 'staff:routing:change', 'operator', '68ef837aa8e74470bcb7a7ede4565708', E'\\xf428934719161ed047d7377283827e62cd929718dc08bf185592c1dbd9a078f9', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223635363766613661366163383461383539313561633538616538346663383236222c226b696e64223a226175646974222c227375626a656374223a223638656638333761613865373434373062636237613765646534353635373038222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '067807d029d0cc3f8a4459b154db4781844d3e7b690acc76482c422bff24011c'),
('6c97165c-1a00-488f-adfa-3a803a291c70', '2026-08-31 03:23:09.017+00', 'staff:account:create', '9626a0a087d84c31827b5ab038790ff9', '9626a0a087d84c31827b5ab038790ff9', E'\\x8a9860ba3caca42429be1d49bb57927e2896987c3ac4e0c92dd98cf88df2fda4', E'\\x7b226163746f72223a223936323661306130383764383463333138323762356162303338373930666639222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223663393731363563316130303438386661646661336138303361323931633730222c226b696e64223a226175646974222c227375626a656374223a223936323661306130383764383463333138323762356162303338373930666639222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '54338523cea02a6e7a4c54b4c18d45ebbded99c28fd22263020a5a716ff5ea85'),
('6f1c0c1c-d146-40db-8a2e-92b8f71e097a', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\xdf3c53d73ffa4c4c7ff8728ede3f842960f629834bcc1bc9cff91db2541d397e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223666316330633163643134363430646238613265393262386637316530393761222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', 'e734ca8f715f834c05ef766310a493a142007c39a15892fe50699fea7f84e414'),
('728431f3-db31-4689-a653-baf2de9c8191', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\x47532fdf838f5bebcde41e705bd081a9fd6583667f41f6338011536f64a7a91a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223430336161613834663466623461636238313430376634636362353464303831227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223732383433316633646233313436383961363533626166326465396338313931222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '70b42452a9c3615936ed7d3243a583d55625a1c9c5cce1eb8658319297c59148'),
('72d5e73b-eee4-4f4f-a1e0-a2f90228609e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927e1283c0ee585af6ed13', E'\\xfea5e1c3507ed603d9f8abc6a36c14a578d6bbe899e2373b86cb3a2416d989b9', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223033613262343833326438353430383739663764633833646463356433653839227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223732643565373362656565343466346661316530613266393032323836303965222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323765313238336330656535383561663665643133222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '6f39c0a09fe2398ba859f86b6c328f855c2009249c4f6e6428e9f704ff83b42f'),
('73a376d1-d10d-4306-ae3d-231dda768d80', '2026-08-31 03:23:09.017+00', 'staff:account:create', '5b576070c8a6470fafc75476e9c7f493', '5b576070c8a6470fafc75476e9c7f493', E'\\x605be757100faeb2ecdbccc97031e3e9de8947572238092947111515b0534c38', E'\\x7b226163746f72223a223562353736303730633861363437306661666337353437366539633766343933222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223733613337366431643130643433303661653364323331646461373638643830222c226b696e64223a226175646974222c227375626a656374223a223562353736303730633861363437306661666337353437366539633766343933222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '4947743aa34a54a42c5409a1b1920abc29f448dbdeea1007565e2a28a2f21f55'),
('76854d6d-ee59-4319-8c94-237480949c69', '2026-11-23 06:04:00+00', 'staff:contact:log', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', E'\\x26a1b3dd3ae87f9f914db139d7e90a9478a075f0c25e99558c4f5e6344e28bf2', E'\\x7b226163746f72223a223562353736303730633861363437306661666337353437366539633766343933222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223662313437353262653164633036363462383563313063636466633534643933227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223736383534643664656535393433313938633934323337343830393439633639222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383763656362323733653237313165613033653931222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', '52f102b0d583ad6812897e6dcf091622b72ae2ae81fd1d87bb4c1bbeac2597b8'),
('78031aeb-dc55-4337-b338-eee8c262a256', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927e1283c0ee585af6ed13', E'\\x5a7d9ab55fde0a68b8594a5847f46059829fc4bf4dc40ca51997d1b6a88239cf', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323730663339373439333536353763313462626463222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223738303331616562646335353433333762333338656565386332363261323536222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323765313238336330656535383561663665643133222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '62c8c43bd0e0ee862e2c97590f3a977a26314ec359114576a3f50772d9b0a30d'),
('81dff4e9-e98d-4b1a-9b43-a497ad1e128f', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xc9dde4ff77ffabd23292da3f68b8f48d2f72418e330f8cfda6cb7ce4bef24c11', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223831646666346539653938643462316139623433613439376164316531323866222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f47239b4657bdaf98097b1e7b655a0a2c76897859673752c6a4080751514904f'),
('85a24265-3789-4094-927b-8f284d287402', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xc487ed9a5ec244faa98c3858c8335dfbfc2f1bd6766519723a9616263789c073', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223835613234323635333738393430393439323762386632383464323837343032222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '751305181146f33b371886f2bed5701a57f6d9e1d087eb5f86bde109a34da653'),
('863513e7-0d0e-466f-931d-92388ecb4862', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x878704c9f6c3728e25bb01a2fa634b115de1ca15f8461d4b62076fe85e401c37', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223836333531336537306430653436366639333164393233383865636234383632222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ec55f5ac035215063fb84d7413a11179b6ff61001a4e7d6f1b3f0f6a252ca16f'),
('8a649141-c8e1-4b0d-b515-3d3a36a11a10', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\xfea30ddefb4b7d11cdf5d43ba5b2fd7d4ea7d6ec11e4bd04b76b3debc4f539a3', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223861363439313431633865313462306462353135336433613336613131613130222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '3b3acebc6ace1bd4d8ce18a9ccf20a3e30b21bcce6b9f1051779439811472b63'),
('951bec18-90ae-4d46-816f-e55df78f49c1', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\x31337f9c0ae852fb7cff9bacc51184121192fe796a05d4aa6e0f70b6588aeb10', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223935316265633138393061653464343638313666653535646637386634396331222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', 'd9d9b8cd1688e7652c7f96d1c7e130dad547be7cd5e95c872e0d128524381faf'),
('95fbe501-0449-4804-942c-02ddd5b2a797', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d270f3974935657c14bbdc', E'\\x111861b53cfec74be68df4f93d0b38db721e67d9be274b55e0951a32cbe14c95', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223033613262343833326438353430383739663764633833646463356433653839227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223935666265353031303434393438303439343263303264646435623261373937222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4b1bd347c16f3bae9a3ef1f7f8b90b4d1ed4543bc410da56f7650412f75d2822'),
('995c4bb8-3b03-4e81-ab32-b9342f8efa73', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'bb76245a3cc14481a0312db55bb293b8', E'\\x78cb4e36613bfb65e438b0177e7676d847ca962bdfa782a6b84cc1dfb26d0c92', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223939356334626238336230333465383161623332623933343266386566613733222c226b696e64223a226175646974222c227375626a656374223a226262373632343561336363313434383161303331326462353562623239336238222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'cb618c400dbbfa7fdd2c13238451aa29e5f18a199383b512805b0125da04571c'),
('9ea788f5-82a6-43b0-a80d-7d46cb84cca2', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', 'b87ef7525a8546d69464c506e5432eb3', E'\\xcffb03b75ba3f0731a080861b868056758c49221fff21d3a2316c3d294359a7f', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37302c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2263663566626237636361326566353035383134633630626234386236663636313932613830626533356364323563373561336261383639353934306335666533222c2273636f7065223a2277686f6c65222c2273697a65223a37302c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223965613738386635383261363433623061383064376434366362383463636132222c226b696e64223a226175646974222c227375626a656374223a226238376566373532356138353436643639343634633530366535343332656233222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '8be73c500b38b25e7eb734736e07da1783aaa9af5d6601bf3338941e1eaf52f6'),
('a1bbef52-b6a3-4c42-b268-2f14d37e95b9', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x33f67c71f4b14c569312cba3c4490a7899c3283eb2dfbfff9e0901cfca0a4e31', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223839346536643565366662663436333561653864393739636161343561633232227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226131626265663532623661333463343262323638326631346433376539356239222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '457672de0d53e3f54239fe7f2ebe9ba2fbbe4a897b8cc3fc323e41803113f809'),
('a557f030-128f-4946-b9c9-0e5ba7ff40e7', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327548bd95cea5f5e872ae', E'\\x98e6fe520e02503093748deb591a0f61c6c92606b1b8132bc30182c39f54a2d6', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223033613262343833326438353430383739663764633833646463356433653839227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226135353766303330313238663439343662396339306535626137666634306537222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323735343862643935636561356635653837326165222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '59bcba8328c874a194b07f8d5eba946c1c5e00172d975aba2c7d5ccba1244e65'),
('a91dde64-6d0c-4a45-a5bd-dd19c05b90cf', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2723196adf5673e4dccb6', E'\\x862530880a80514399c51b4ffd7fa06b732877a7241694add5d79df72156d343', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323732333139366164663536373365346463636236222c22726f775f736861323536223a2265633537303363343262303165303131343137353532383339663239356465323330323866653737353237346234363632613636663836623931383535313061227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a226139316464653634366430633461343561356264646431396330356239306366222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323732333139366164663536373365346463636236222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'afdd2c8cefdba785fd574c18d97b73f8dcd2301391522df335beeec36a2aa75c'),
('ab1cd090-ea8e-4615-aa90-bfabc84d69dd', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\x43945303a7793644e853617861de9bcb34bf9f52f33213342ea662f1015e6498', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226461653832303631313838623461353161663930653336633662313333363964227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226162316364303930656138653436313561613930626661626338346436396464222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '90f6fdc37b143e760095cb869785dafe4b8ca13d1c6b530d1099e31185786b40'),
('b3a066fd-d4b4-487b-908c-1a3958486aaa', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'a519a2945ccd4f839bd0f91bc923cc66', E'\\x882abe5f551b3fbbe27c94f4a3c5eb3f43fab89afd500bfe90c463f28f31047d', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226233613036366664643462343438376239303863316133393538343836616161222c226b696e64223a226175646974222c227375626a656374223a226135313961323934356363643466383339626430663931626339323363633636222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '8454950ef8c07f525a4884dcb66a15c17e59d2f75d230435e0163336407db210'),
('b78b1c9e-6ca4-412f-828b-f60d98142514', '2026-11-29 03:23:05.218+00', 'operator:policy:publish', 'operator', '', E'\\xc70c71b181fcd3d7f069238906e2baaf84e147e48a3c2aa6fe21442d4e9bc228', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2230623532613661623932333262626434643032666265333961663238323632356465326264613733393537613435313166663038363939656564643632643161222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226237386231633965366361343431326638323862663630643938313432353134222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430333a32333a30352e3231385a222c2276223a327d', '230bd96c3899e6b01636286e2d4ba4af257f732c7c8314f0871a9d44911c5996'),
('b9468cff-e3e6-4623-a259-26a4b8ae855d', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d270f3974935657c14bbdc', E'\\xf80e3d73c3007218821ffbd952c6ef0a4abd1237ca3105ddd57b0c112ba4513a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226239343638636666653365363436323361323539323661346238616538353564222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730663339373439333536353763313462626463222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '07144e97c1e10a787cdaaef103fafbbfaf260b0c5a11c5aa5aa96b040f41f37c'),
('bec72724-b1df-4a18-bd6c-74fa8e77979f', '2026-11-29 03:23:05.218+00', 'operator:policy:publish', 'operator', '', E'\\x40b44f9ead7587ba5c323c13ea937f179ef8e0c827bfae52430573ab1170234c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2265366337353130383363376264303561636337646537366635663130373765653337323733323262346439396334323264326534393832666438336138346135222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226265633732373234623164663461313862643663373466613865373739373966222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430333a32333a30352e3231385a222c2276223a327d', 'd41c9369e15fcb39d2ca82c32a756fb4791f71ebc8b1f95f062a56aabe211253'),
('bf1a9ee6-a68b-4b58-a3b3-ce04b30e7a27', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327acf9c5640189adea0cd', E'\\x714cbd10171f4246c6c420e0775f952628d7ef2d0fa8e4f8954e8e9febd8d68a', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223765393538323537396332333438326661353166326537386363643565653237222c22746f223a223936323661306130383764383463333138323762356162303338373930666639227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226266316139656536613638623462353861336233636530346233306537613237222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323761636639633536343031383961646561306364222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f7983c7344a0a2c116ccbaee96165cd195c10cd1c584f30fc5ce955a9a8f8a04'),
('c3afc174-2f19-4ebe-a7ed-fd6f9377464d', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'bb76245a3cc14481a0312db55bb293b8', E'\\x2fc9434e5d1dcb79e4598981b45abffb7fd90692ee41fe3d39c9ec2af1f59472', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2261613836643766396462636565616462376233353636393038393334393439623665366631663431626134613964323637353530383639626162633962313966222c2265726173757265223a226637636132366636316535353438376562326535653138323936643563343265222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223361623264393631366137353435616339326438366634363338396136393964222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a226333616663313734326631393465626561376564666436663933373734363464222c226b696e64223a226175646974222c227375626a656374223a226262373632343561336363313434383161303331326462353562623239336238222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '3af01394cb16ae3e3496a6a85cfaf744c163ba800b3c3da2c52f30a4cb8e0b3f'),
('c8d99de4-f419-445a-9474-b870b39a3f9c', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x900438d46145f079faf5d73054df0d266c83b10c9fbf2d76b55ffb8a6ecf71cb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226230643736653466373535383438353062313332616561363565346138336565227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226338643939646534663431393434356139343734623837306233396133663963222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '0852d4419f17c20ceed1a25f8642dd2c4b8c9286fdb36f89298453644ae60ebb'),
('cccc529c-c839-4e5d-b92d-d4bad65b784c', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\xc5a1aa6ff8a110eb07ccb6a429526225f849c1c04658dcdb4842d14f32460b21', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226363636335323963633833393465356462393264643462616436356237383463222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'df8dd7ac9f2ce33f8e57557bf81b7660b1b432c5cc3da4796f99112c5755dadc'),
('db0444a5-f76e-4e2b-9265-8cc74bae7984', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9273d587ca9fa1e2254789', E'\\xbd779b933c803136f3ae8ba68722706e6a76b9be31c64fb1e961ab3b742e1eeb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323738616439356232626666343562396439356361222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226462303434346135663736653465326239323635386363373462616537393834222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733643538376361396661316532323534373839222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '755149912c159d8e73f437a1c7a381efd0ed82c5d68da2c3e8bd64e95902cede'),
('ebdca978-c432-459f-b304-35b775b93335', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x59ede8aca984909895942f15fe98471b46d6e57e00218cb383336b8ad7669e61', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226562646361393738633433323435396662333034333562373735623933333335222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8b8f55fd1ec1ccc427209567a3d574df0876831dc87ced8e23d94ebff2bcd3f0'),
('ec7b66c9-e326-4a00-aa60-bfbeb30e3071', '2026-11-27 02:15:00+00', 'staff:contact:log', '5b576070c8a6470fafc75476e9c7f493', '01a206a0cbf87cecb273e2711ea03e91', E'\\x310b7ed0b6de170d463aa3bcf580d8fb463f3de260832e6c0b6b60f653efa4ec', E'\\x7b226163746f72223a223562353736303730633861363437306661666337353437366539633766343933222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a226133623236316138303731386535346632666338616663613030373433626231227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226563376236366339653332363461303061613630626662656233306533303731222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383763656362323733653237313165613033653931222c2274696d65223a22323032362d31312d32375430323a31353a30302e3030305a222c2276223a327d', 'b2b94651974c526fff44f7778418350f9bc56b9da4477155817749a08b852bd1'),
('f25400fb-6294-4dbd-867c-e308391d3f5c', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\x0c2663378bba8964c861ebed3d4180a4d532feac95222306d60f18ea3f36c832', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226632353430306662363239343464626438363763653330383339316433663563222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '9a15c19d38928954262c1b84f31e9df142de04d3ddccc40291ad7029036aafd7'),
('f9d504c9-895d-405d-8593-7b6e94624d85', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278ad95b2bff45b9d95ca', E'\\x5139da7b13f03fd6ec189d1e84bb3b7983a0060b433e05476b6976509d1f9dd6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223666636431393434663630303432303738643036313336323365343534356330222c227461736b223a223166336533323562313938613434646161613832643564663530366639666630227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226639643530346339383935643430356438353933376236653934363234643835222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738616439356232626666343562396439356361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8341e14f81c269301ff13be06d2d34f8cb1e553b56a0148dd63763c7da78ac38'),
('fccd2c91-7890-4737-b075-4e1039078759', '2026-08-31 03:23:09.017+00', 'operator:account:invite', 'operator', '', E'\\x34ffa62d306e2cc4b12586076fca9c25701b1f4bcefea559fc208c1efedb33e7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226663636432633931373839303437333762303735346531303339303738373539222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '33f371e501498929e04c9701a4ad379b6a0665f57bdf0da7b2a719ea102d2190'),
('fe561f24-9f87-4b0f-8f8f-2f4941172369', '2026-08-31 03:23:09.017+00', 'staff:account:create', 'e3e76b58b6534a75bacece918b953a43', 'e3e76b58b6534a75bacece918b953a43', E'\\xdc0dd4cb069214ca50ae033fd0bcca708a23292ef636160200c56dfca2297391', E'\\x7b226163746f72223a226533653736623538623635333461373562616365636539313862393533613433222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226665353631663234396638373462306638663866326634393431313732333639222c226b696e64223a226175646974222c227375626a656374223a226533653736623538623635333461373562616365636539313862393533613433222c2274696d65223a22323032362d30382d33315430333a32333a30392e3031375a222c2276223a327d', '109548eb34d82043c5cabc6e640960799a3b15d9afe77125e818d7f581b55795'),
('fff9d8ff-13a3-46a0-9e17-a558435a5917', '2026-11-29 03:23:05.218+00', 'operator:policy:publish', 'operator', '', E'\\xa393cba252932dbb474e540f8c9970418baa5564b3ef7f4cb877281d3b0df7a7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2264613566623130353532353538303463663763633631333765306562326235393762656636616163636361383539396562373737353265303363636266613361222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226666663964386666313361333436613039653137613535383433356135393137222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430333a32333a30352e3231385a222c2276223a327d', '0f1ff481d20a4fadecbeaf20289acdb1f3fb46b464f9edc37af926e318304663');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-770a-8e1a-04c55483588a', 'given', 'de486b03-66e5-4053-bfff-60dae3009aae', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '249e4ce3b36bce5ea91afd32603552c8a6899e34c993ff16f5f23d5359155bfb'),
('019cb7f8-16d2-780a-bce6-87a1736be079', 'given', 'bb76245a-3cc1-4481-a031-2db55bb293b8', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'bf9cbc7e53900dc9d122b328ed451b1cc26b27986b521edc6d8a90d47d073ba3'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', 'given', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd04779f119a16a3834790aa76dda6ee5602e8b44f1d40b0af87f02da6b5d3d81'),
('019cb7f9-0132-740f-be87-d10abbf88460', 'given', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '53f7b9eb2b908b506b46e479353375c540f30cfd4067c0228084b3c3669099fe'),
('019cb7f9-0132-742b-a1b4-eb01fe4b89ef', 'given', 'bb76245a-3cc1-4481-a031-2db55bb293b8', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8ff31a466a5be9dc48a95ad400b447d29de0015c6a337f405af465dfe3b88964'),
('019cb7f9-eb92-704e-a624-f6886e86c125', 'given', 'de486b03-66e5-4053-bfff-60dae3009aae', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2e57fdea9a05b997f934d6637b138c564a6f760f7d4be2899c19035aab9459fc'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', 'given', 'de486b03-66e5-4053-bfff-60dae3009aae', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f6de3d36f8d9e1a626091c581042141017d15bc361c5ab76655f688924a44d8d'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', 'given', '48b02d73-f43b-494d-b06d-41dfd0f17979', '2026-10-14 02:24:35+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '485d53f84b8f314f017db241a2f050bb70cbfd99355143a83cef66a78def9a88'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', 'given', 'aeb9ec74-ab3a-491d-93d8-b8da597a843c', '2026-11-23 04:18:51+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '72a9de198a30fb3719b91e67161a0d09b4ee5f4cc510e70dff5ccb011a21de16'),
('a5ad0a7a-2dd0-4bee-a553-83336b602e5a', 'corrected', 'bb76245a-3cc1-4481-a031-2db55bb293b8', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'eb30600108cffea96830f9599ccdd61f7b65f2213a8735c3d6e6b0c2f10f8317'),
('c1f27040-1c13-4bcc-b171-fac2f5ee5079', 'corrected', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '7ebf49d537c49f63f67a10f84399265f5d92e001504cdf2542a037615822ebb2');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('f7ca26f6-1e55-487e-b2e5-e18296d5c42e', 'bb76245a-3cc1-4481-a031-2db55bb293b8', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a226637636132366636316535353438376562326535653138323936643563343265222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a226262373632343561336363313434383161303331326462353562623239336238222c2270726f706f73616c223a223361623264393631366137353435616339326438366634363338396136393964222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('f7ca26f6-1e55-487e-b2e5-e18296d5c42e', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('3ab2d961-6a75-45ac-92d8-6f46389a699d', 'bb76245a-3cc1-4481-a031-2db55bb293b8', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', 'f7ca26f6-1e55-487e-b2e5-e18296d5c42e');
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
('1815155727616000458', 'gdz-3pyb-s4n3
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
gdz3pybs4n3'),
('1815155789056000686', 'gdz-qehz-bvcz
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzqehzbvcz'),
('1815155850496000275', 'gdz-tzfp-febq
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdztzfpfebq
2082110000'),
('1815155850496000905', 'gdz-qhy6-n5tz
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzqhy6n5tz
2082110000'),
('1834951347200000451', 'gdz-r3kr-a3rz
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzr3kra3rz'),
('1838497311744000657', 'gdz-cb44-5k79
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzcb445k79');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37320a433148613374536b356275682f496b653770476f4258645447524c7a315570416369784b564775324731733d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444f7967374d4a6e534a6f3333335476427557307947532f68434d38752f4b4a644d4870596c61664166557335747143446c374a3446573436366d2f4a5568534162745251416a5731755068737172586b5749745141773d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', 'bf9cbc7e53900dc9d122b328ed451b1cc26b27986b521edc6d8a90d47d073ba3'),
('1', '1', 'c3415f10af8423655ab134a2cc1cbc751dd0555aa6309319b75ad4daf7fc30ef'),
('1', '2', '8b8f55fd1ec1ccc427209567a3d574df0876831dc87ced8e23d94ebff2bcd3f0'),
('1', '3', '62c8c43bd0e0ee862e2c97590f3a977a26314ec359114576a3f50772d9b0a30d'),
('1', '4', 'f08b9f949cc76f8b8713c7ddc7e0d4163219f11817c8a062cb3d416b56bcc619'),
('1', '5', '6f39c0a09fe2398ba859f86b6c328f855c2009249c4f6e6428e9f704ff83b42f'),
('1', '6', '8341e14f81c269301ff13be06d2d34f8cb1e553b56a0148dd63763c7da78ac38'),
('1', '7', '70b42452a9c3615936ed7d3243a583d55625a1c9c5cce1eb8658319297c59148'),
('1', '8', 'ec55f5ac035215063fb84d7413a11179b6ff61001a4e7d6f1b3f0f6a252ca16f'),
('1', '9', '751305181146f33b371886f2bed5701a57f6d9e1d087eb5f86bde109a34da653'),
('1', '10', '59bcba8328c874a194b07f8d5eba946c1c5e00172d975aba2c7d5ccba1244e65'),
('1', '11', '07144e97c1e10a787cdaaef103fafbbfaf260b0c5a11c5aa5aa96b040f41f37c'),
('1', '12', '2f687e355ee8049765037ac33c3d8417d24866790948203c2a5cc40eab3e43b7'),
('1', '13', '8b13cb8d470a6a979ce0bb90a7bdbc5c2d094d59954f319475f4d370664db688'),
('1', '14', '4b1bd347c16f3bae9a3ef1f7f8b90b4d1ed4543bc410da56f7650412f75d2822'),
('1', '15', 'f7983c7344a0a2c116ccbaee96165cd195c10cd1c584f30fc5ce955a9a8f8a04'),
('1', '16', 'd04779f119a16a3834790aa76dda6ee5602e8b44f1d40b0af87f02da6b5d3d81'),
('1', '17', '26321bb5c6fe4202a07dad91076543f76428a4f739abf9447d2fe3a1f8d873e1'),
('1', '18', 'f47239b4657bdaf98097b1e7b655a0a2c76897859673752c6a4080751514904f'),
('1', '19', '755149912c159d8e73f437a1c7a381efd0ed82c5d68da2c3e8bd64e95902cede'),
('1', '20', 'afdd2c8cefdba785fd574c18d97b73f8dcd2301391522df335beeec36a2aa75c'),
('1', '21', '3cd35de77201646401515e5940d1d86b959ac30d86493cb7304932aa4b54a3df'),
('1', '22', 'bc61a6a2164173e98eea1b4a4accbd3e19ca22d9721962a49c281e6c1f0a5d7a'),
('1', '23', '457672de0d53e3f54239fe7f2ebe9ba2fbbe4a897b8cc3fc323e41803113f809'),
('1', '24', '1d72e44765a731d627936b823c7a87c4cc572e51a150d7a6318224cee5367569'),
('1', '25', '8ff31a466a5be9dc48a95ad400b447d29de0015c6a337f405af465dfe3b88964'),
('1', '26', '53f7b9eb2b908b506b46e479353375c540f30cfd4067c0228084b3c3669099fe'),
('1', '27', 'df8dd7ac9f2ce33f8e57557bf81b7660b1b432c5cc3da4796f99112c5755dadc'),
('1', '28', '425d6db7f266c450a625c1b1530c7c6898d5e4cec51507998b47fec75e3c9174'),
('1', '29', '4de9e67a70d983259478042834341c050543c98d4d36e1bb0bbf5cbe7b6d4a38'),
('1', '30', '21f8b05a648dea781edaf6d40ae954852b0f874d68f664c92287e37771afcc93'),
('1', '31', 'f6de3d36f8d9e1a626091c581042141017d15bc361c5ab76655f688924a44d8d'),
('1', '32', '2e57fdea9a05b997f934d6637b138c564a6f760f7d4be2899c19035aab9459fc'),
('1', '33', '90f6fdc37b143e760095cb869785dafe4b8ca13d1c6b530d1099e31185786b40'),
('1', '34', '0852d4419f17c20ceed1a25f8642dd2c4b8c9286fdb36f89298453644ae60ebb'),
('1', '35', '718b4ddb527dbe889bad8d56d3994410f9792c7afb305bbab5f489e527959245'),
('1', '36', '7ebf49d537c49f63f67a10f84399265f5d92e001504cdf2542a037615822ebb2'),
('1', '37', 'eb30600108cffea96830f9599ccdd61f7b65f2213a8735c3d6e6b0c2f10f8317'),
('1', '38', '8454950ef8c07f525a4884dcb66a15c17e59d2f75d230435e0163336407db210'),
('1', '39', 'cb618c400dbbfa7fdd2c13238451aa29e5f18a199383b512805b0125da04571c'),
('1', '40', 'b53fd226b46eff5eadc82c482bac9a50bad92fd6c5c71676710e1c294a876fe4'),
('1', '41', '3af01394cb16ae3e3496a6a85cfaf744c163ba800b3c3da2c52f30a4cb8e0b3f'),
('1', '42', '9b3a098169d2ee458e6880c643fccb5cef7076a218d10737ca1d5dea72aebd76'),
('1', '43', '109548eb34d82043c5cabc6e640960799a3b15d9afe77125e818d7f581b55795'),
('1', '44', 'e734ca8f715f834c05ef766310a493a142007c39a15892fe50699fea7f84e414'),
('1', '45', '067807d029d0cc3f8a4459b154db4781844d3e7b690acc76482c422bff24011c'),
('1', '46', 'd9d9b8cd1688e7652c7f96d1c7e130dad547be7cd5e95c872e0d128524381faf'),
('1', '47', '9a15c19d38928954262c1b84f31e9df142de04d3ddccc40291ad7029036aafd7'),
('1', '48', '2a7496c12057700a2ee429e2771c8a9efadeba7c070ffeed880865426b6d4eed'),
('1', '49', '1d05f4b19b126a476d8569df7823e2c1eb05d18d3cf8e914b1a3da4d47940b6f'),
('1', '50', '4947743aa34a54a42c5409a1b1920abc29f448dbdeea1007565e2a28a2f21f55'),
('1', '51', '54338523cea02a6e7a4c54b4c18d45ebbded99c28fd22263020a5a716ff5ea85'),
('1', '52', '33f371e501498929e04c9701a4ad379b6a0665f57bdf0da7b2a719ea102d2190'),
('1', '53', '1073130d2c01f024b128bf5759a568129466953f4660ac63f45d400aececd41e'),
('1', '54', '3b3acebc6ace1bd4d8ce18a9ccf20a3e30b21bcce6b9f1051779439811472b63'),
('1', '55', 'd611cbae0bb104c33de93f17e391c3f0ebaad9262f3fcc36a7935aad36af7f0a'),
('1', '56', '097ab9f5a5c84455a1920e1e583a16925f3518eaff787f3c7301eb2f597cbd6c'),
('1', '57', '3c4a4f281819dba737fd7e1bdc1a4f55945c2e66f2387d0a75e422e883eb5acf'),
('1', '58', '485d53f84b8f314f017db241a2f050bb70cbfd99355143a83cef66a78def9a88'),
('1', '59', '72a9de198a30fb3719b91e67161a0d09b4ee5f4cc510e70dff5ccb011a21de16'),
('1', '60', '492fa66a2624891e4d8aa55e620df391a709b14f8d25173af3b323e721cb93af'),
('1', '61', '52f102b0d583ad6812897e6dcf091622b72ae2ae81fd1d87bb4c1bbeac2597b8'),
('1', '62', '8de2112819b24f488b6ae4b147435dfb4629b69cfaa013cef054f36c8f09f5a8'),
('1', '63', 'a46e0c935c69307f754b2a85af91e008ff844a4d7e5fa4d9a0fb0158e7c8aa69'),
('1', '64', 'b2b94651974c526fff44f7778418350f9bc56b9da4477155817749a08b852bd1'),
('1', '65', '0466f508063b7e8bc9d1bc8eb316044f0f38fab921495f0991d8d6c2ec0e7d9b'),
('1', '66', 'd41c9369e15fcb39d2ca82c32a756fb4791f71ebc8b1f95f062a56aabe211253'),
('1', '67', '7bddd6caf7690141288e3c2b9e6a032a7a7c5412d363779986291d3fddd24c7b'),
('1', '68', '0f1ff481d20a4fadecbeaf20289acdb1f3fb46b464f9edc37af926e318304663'),
('1', '69', '230bd96c3899e6b01636286e2d4ba4af257f732c7c8314f0871a9d44911c5996'),
('1', '70', '860c4fc99149ed97fc411fd333fd233eaa999cded8d2030f6f334a0137a92abc'),
('1', '71', '8be73c500b38b25e7eb734736e07da1783aaa9af5d6601bf3338941e1eaf52f6');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7157-8687-9e901a21bfa7', '2026-03-04 08:30:15.25+00', '249e4ce3b36bce5ea91afd32603552c8a6899e34c993ff16f5f23d5359155bfb', E'\\x47583d681346fc89f7936987cdc184664fe2383ab2ec8d794bef30b46ed41ba8');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xa8cd9df48833d0605cc18191057c16606f6f6b35c5972f0103ebb385760b375b11471297bbc66fc0e45d263b4a45dbbbadd570ffaad2fb5c9cf8cc334d45dec883fd63def49f01205b9573d956db16da046de2a55d3766803aec2413afa946145aff804e62ae49c22859337c3656acf008ed611f93c39c6894839a228a6ecbbaacd45f42cf41a39694a62a1403b769b11d4ab03e1b0e401f33a4d5137b6741f3e3c714541b2bc3a2e9344010ac292027563ad3c881c68c1d1b873b64ed6cfbd1e813b7362e75326069f4bd85d3ff4459d6a377775ddc2c384feeb3664aea6e11298eb36b2a4171522fd48fec4f55731db953151edc73a82751772fe46e4917dc67ea0f6c8de1b85131c098e07fedd31edeb28a74add6e25498e751ea1a5c04cc37e6d05ec3ca5748597d734e274d61ec105eac46bb44dff0eeec1ac1d7d4bcb18f4e234fd68ce166d36c57dfa26924f07af89ec34ece3d6c1ca9458f677c88171714778868d6254110c6c9e895858f8f168f3ef5cf24750f47ba455531caa7daccdf2c7def58c59c46ac65dd589bd9ffbf96350f819b79b646f747ea0a83e5942c33d262d1fb7e6e2130dfdb6c7d098374b3742ed64a519ec344a412ce98fe7f4e205aeea2190d750b0b7ecf859907ed7964efa3f58ac8689364b6daaf4ef1c5b48c25bb4b4f2bba880d001ebe48358ba9a576b760c6d8d997d0dc38540700d3149e6078ad3d6450709c2caa2a1a968f7f5b24ab32561179cf9f96eb0b9af35a0905276eea5faa706759fc444a8f53ace4401335896f18266796a701059a329f9a74220bef967a5d1129ac8b43cc3a5ac756fd00bffb7dd72578860aa2d103fa2f7cc72432daf5e1713a8f5b76668e104e799b35df6e3306c13e8af8d0798061da16b4e605b12113dfa61b4559cc54a4571052d8d0e10d815730f5eef13afeb773d815d522aba3105ebe5eaf62fb928837ee03780d7fdde7f01bfcfb6e1add5c7d3218ac98b60f86c979479516ffed914ffa6ddee72133d3a160b0a4d4c5ed9d733eb8cba0049b01612269e65145dd7b903c3a5cf24b0b411061f977d8b50a858bec5c077513422fd03a84f0e4101abdf9a2da845b329a74aa1a8175ea8a69d35f506de6a6237dc0ece64f3daa92c46ed6acc60afa788c41b96a2f971c75dcb255434dad6007794a93c731aed157e6ec483f7d135ab47455c56c23978944029a8f9d89723643359d16f9532fc72759d7a24ff91b9b92252e2ef2bd5dbbcc3ce332b69ddcd48154c8f2f1fc5e1bc856eafa815ce525c4d5bb026acd8c1a5f20cb12dc76a5fbbec129127045c4358f7b8a407e6743cf1945b091131129a631bc03cb5a4b33fbba4237ca5fef86ae0a4520d0514198280fa62fc498dd43925838847ec46703eb0179e4b9ac093dd0e9a9511da0d29f2f8ca429b0881e1888aee96490ad4235b43499bc5c96b2393336fc247bc620048a684c0710a1865be24f0164b51b990415ebe13c904c21a9c8d5119e036bfd614b21286591e89a2fbd789dc2c89272da3cc119cc0f94e9f746a3408a7d308866831b1845514118fd11ca472229b9a1c9b0c1b18b112a596f5770137d4b0445072ac40db304b914172dd78862f5b65daac8ebb0e210ee11676ccad30efe06b3b44643ccb23927da63019f44e0f44bab57a0a23fa46193035db491836dd93f08f7ed5a18ba7c595afedc2bf6a599f917ca8842a1041b1519e24827dc9b1c3c9214c6700b88ebdfa0206f00df30269f35f283ea6b8f334e758b5c518969ea8b8a9552352c48c21b0e235d6f2ff3257c5627f29a200d83550c8b4326a62e01dac3f2959063f1e601e9e25592a0448f845e4a160ae6b42862e616880918ac49e957cb518c9b4c4110dcfb908de1da0ded7c7dc7896fc00efb975f1b115a21e06d502fde6bb7696ad52868ba0aabbde043291e03a047b1ad4901b579fe995deafeef549c345c97b838bfed7ecd295b22caed088513a51293ce2b312e6b687f1369f6d3d2f1b7804ee7476dcba7f12fc458127437b231c3e3dda289dca0632d92db01e7b03ae25cd1ef9d9699777b3bb23ebaecb3f2e797f7176fafc5aa9fb90e681f695f8e9792da4bde0e6f1bd87473996531d37de4a6a7a6ab6d420cc92532ee6534246c77de132ad0a8fee7a0b7e399bcd7909e13e7eafe4d8cd63a401a724c9582b6d13e179b2b9680f50ad0c2c50fdb382a7d1c9d3f0262c74addaf1be571b545fa10b127c1a9cf81cb930c61557c9356a117e74ae227c8aa438c30a0ddf6a68d4cc32bd7182658224ba86fa8b42c616b232c841c186f961fa527411f277676abd7aa08d7b33f5fd71329ee23f4cc93205b109a1365b5a4d5560dec8c92628bb693fba47dd9557cd0b07e01b79c2f6a76ba11650b32aee04db1bf06a5f4c44d49dbd1077079ffdaf268b99999909aa912735ab0d45eaa7d6d8b0b908af930cf8e69dbb1dfb8b53bf278e66de3774f23b1785cf787623930bd5071652738fbefd2786586d9fe29a70130a7e6da7595ff3a64248221978cd7a6053c2fd3ef5cc1ff89a67f50ae1b83f77a4c47d591a41590352205c097ad584552536f867b3bc3e2f4e2bcf6489f15a83535d94b3021e14ffe9ee9d92edae2d91d27271c57fe1921dd81da3dd8229f3577b42d781d3721b9269ad2c5c5100d60f9356800981aab799de6f23a32fd604db465e941a6be67f695ece66422ee0377a5e97c242e16d59db9f1afabb2510931129719c8d4c7610070e8c18d39297a16160e0b1168cdedfafbe70ba0bb5b7c709fafab3b2e8652b00c70eb3dd92bb1275646b420837c25b0433dad565b3c0886237a461773805804d3e7f803a566566e4242b5e928cae90472e4175a1e6238494a34df66a21622cdde384db5fb955cbb311b694a5278cbcd7b4858263728b435f401870ec65e7121ce19c3b86475fad9b55d6b4804554a7ea36921720cf92392d2a8af787996ac22d5f753144d16e90315a7ba9af6718fb7265524e6aa97723d76147547f8e215ed22ddd962b4fc158e1634eee88a0cd35189b0e4fee3ae5644d5ba50d3dc158bdfd724a3992ceda0ebeafb2fab84c3f38183956ed502122b517e81d84d55ee78f7bc101b7cfdc3ec12f3a0cf57d510d2e169a499c53a34e12272a7d50dcdcbf201c738efd194fb473a6bc599843ec2acfdbb25647d20a7a303a335c575769cb88062740b79aad8ea90e78b4f1de50dd9199990770284249888bee25558');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'b87ef752-5a85-46d6-9464-c506e5432eb3', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '3bf58a00cd0641e6ab37d8746e518ff8', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '70', '70', '2026-03-04 08:30:25.25+00');
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
('48b02d73-f43b-494d-b06d-41dfd0f17979', 'lead-298954@example.com', '2026-10-14 02:24:35+00', NULL, NULL),
('a519a294-5ccd-4f83-9bd0-f91bc923cc66', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('aeb9ec74-ab3a-491d-93d8-b8da597a843c', 'lead-861126@example.com', '2026-11-23 04:18:51+00', NULL, NULL),
('de486b03-66e5-4053-bfff-60dae3009aae', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('f7ca26f6-1e55-487e-b2e5-e18296d5c42e', '2026-03-04 09:30:15.25+00', E'\\xf234970dc03746eeb4767e5217880bef831e4f2c63f417498d2e425267d92706', E'\\x7b226964223a226637636132366636316535353438376562326535653138323936643563343265222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a226262373632343561336363313434383161303331326462353562623239336238222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2238666633316134363661356265396463343861393561643430306234343764323964653030313563366133333766343035616634363564666533623838393634222c226964223a223031396362376639303133323734326261316234656230316665346238396566222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2266363237363534396664316639333761343663663831376566353730626661346334316630373730396561616331383665343531373966343437633465303365227d2c7b22636f6d6d69746d656e74223a2262663963626337653533393030646339643132326233323865643435316231636332366232373938366235323165646336643861393064343764303733626133222c226964223a223031396362376638313664323738306162636536383761313733366265303739222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2262393131396234366630303530623031333033343432663034363632643634633161653164373631633639303537363833646239333565633038343166316462227d2c7b22636f6d6d69746d656e74223a2265623330363030313038636666656139363833306639353939636364643631663762363566323231336138373335633364366536623063326631306638333137222c226964223a226135616430613761326464303462656561353533383333333662363032653561222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2265636433623730303531373666393137636134386563646465373539313531323334376437316463366663323261323065393739376539383066653731363562227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'b53fd226b46eff5eadc82c482bac9a50bad92fd6c5c71676710e1c294a876fe4');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('09bba5c7-212b-43de-b61f-d266094d0f02', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 03:23:05.218+00', '1', '2026-11-29 03:23:05.218+00', 'published', '', NULL, 'operator', '2026-11-29 03:23:05.218+00', '', 'false', '1', 'false'),
('75dd26a2-4988-4956-b927-7ef95d3740b2', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 03:23:05.218+00', '1', '2026-11-29 03:23:05.218+00', 'published', '', NULL, 'operator', '2026-11-29 03:23:05.218+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 03:23:05.218+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 03:23:05.218+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 03:23:05.218+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 03:23:05.218+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 03:23:05.218+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 03:23:05.218+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 03:23:05.218+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 03:23:05.218+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 03:23:05.218+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 03:23:05.218+00');
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
('07828c60-0966-4074-a413-68e29dbdbdab', '3', 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["5b576070c8a6470fafc75476e9c7f493", "d3530927d8034634b550dc873b88777e"]', NULL, 'true', '2026-08-31 03:26:09.017+00'),
('68ef837a-a8e7-4470-bcb7-a7ede4565708', '0', 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["03a2b4832d8540879f7dc83ddc5d3e89"]', NULL, 'true', '2026-08-31 03:23:09.017+00'),
('7e958257-9c23-482f-a51f-2e78ccd5ee27', '2', 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["9626a0a087d84c31827b5ab038790ff9", "03a2b4832d8540879f7dc83ddc5d3e89"]', NULL, 'true', '2026-08-31 03:25:09.017+00'),
('f42b66f3-3917-429f-b8ad-d46bad44a9be', '1', 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["5b576070c8a6470fafc75476e9c7f493", "d3530927d8034634b550dc873b88777e"]', NULL, 'true', '2026-08-31 03:24:09.017+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '何样例', 'he@example.com', 'handler', '2026-08-31 03:23:09.017+00', '!', 'true', '', '2026-11-27 03:23:09.017+00', '2026-12-08 03:23:09.017+00', '9626a0a0-87d8-4c31-827b-5ab038790ff9', '{}', '1338714bfe794062af5ad1565311f4bc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5b576070-c8a6-470f-afc7-5476e9c7f493', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 03:23:09.017+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f69ee05c1e15401fafd66eb071406de7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6fcd1944-f600-4207-8d06-13623e4545c0', 'Lin', '6c8ff3b05d7448568a35e51daebb3502@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '15dbcc71ded04d82a080727b117a7394', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('86286bba-cfc0-4147-826b-0bf39b30f03a', 'Lin', 'f2a66e756e5d4cd99124836f9f5b86fb@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '28cd36d1d9234ba8bde937ebe13208da', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9626a0a0-87d8-4c31-827b-5ab038790ff9', '林示范', 'lin@example.com', 'handler', '2026-08-31 03:23:09.017+00', '!', 'true', '', NULL, NULL, NULL, '{}', '2c49b29c83a045ad9c5a7658b9f60728', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('d3530927-d803-4634-b550-dc873b88777e', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 03:23:09.017+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f2062e3f4a444ca4952a1106d263536a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e3e76b58-b653-4a75-bace-ce918b953a43', '周范例', 'zhou@example.com', 'reader', '2026-08-31 03:23:09.017+00', '!', 'true', '', NULL, NULL, NULL, '{}', '8955cda65fd34ab6b89d9b26033659ca', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f81f9ec5-55af-498d-b8c5-99ceac2b689f', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 03:23:09.017+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'a091bcd29c8342b5bf4ae75fbb5628b0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x148c4245ef42c53d5fee7934277a2c26ee207f9404e5afd493f7b54181d03bc5', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00'),
(E'\\x235bd4714fbf76b7e42c2de366739cf0aa6c100251e1d47f154981adcdc40af0', 'lin@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00'),
(E'\\x2c1f6b0eade5769b776e28e5b86ff9239ea7673aae86f3d3fc598b7f8747bb7a', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00'),
(E'\\xbe8da2b733dff4255f5defb1ce5bb7bb2f2e7a8f9a7b70efd8a7beaf4bc352fe', 'maya@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00'),
(E'\\xe2f314aed60f5cddafb460dcc0c93f94d94056f73f3713b264946fdeb5b143f3', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00'),
(E'\\xfa5bd168551b544b2933a2ffa17990151ac3d93bd571f62cafffe248b2fe96dd', 'he@example.com', '', 'handler', '', '', '2026-08-31 03:23:09.017+00', '2026-09-07 03:23:09.017+00', '2026-08-31 03:23:09.017+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-7231-96ad-f5673e4dccb6', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-7231-96ad-f5673e4dccb6', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-7ba4-9a70-aa27f5fb496a', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-7231-96ad-f5673e4dccb6', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-770a-8e1a-04c55483588a', 'cookie_policy', 'given'),
('019cb7f8-16d2-770a-8e1a-04c55483588a', 'privacy_policy', 'given'),
('019cb7f8-16d2-770a-8e1a-04c55483588a', 'updates_email', 'given'),
('019cb7f8-16d2-770a-8e1a-04c55483588a', 'updates_phone', 'given'),
('019cb7f8-16d2-780a-bce6-87a1736be079', 'cookie_policy', 'given'),
('019cb7f8-16d2-780a-bce6-87a1736be079', 'privacy_policy', 'given'),
('019cb7f8-16d2-780a-bce6-87a1736be079', 'updates_email', 'given'),
('019cb7f8-16d2-780a-bce6-87a1736be079', 'updates_phone', 'given'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', 'cookie_policy', 'given'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', 'privacy_policy', 'given'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', 'updates_email', 'given'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', 'updates_phone', 'given'),
('019cb7f9-0132-740f-be87-d10abbf88460', 'cookie_policy', 'given'),
('019cb7f9-0132-740f-be87-d10abbf88460', 'privacy_policy', 'given'),
('019cb7f9-0132-740f-be87-d10abbf88460', 'updates_email', 'given'),
('019cb7f9-0132-740f-be87-d10abbf88460', 'updates_phone', 'given'),
('019cb7f9-0132-742b-a1b4-eb01fe4b89ef', 'cookie_policy', 'given'),
('019cb7f9-0132-742b-a1b4-eb01fe4b89ef', 'privacy_policy', 'given'),
('019cb7f9-0132-742b-a1b4-eb01fe4b89ef', 'updates_email', 'given'),
('019cb7f9-0132-742b-a1b4-eb01fe4b89ef', 'updates_phone', 'given'),
('019cb7f9-eb92-704e-a624-f6886e86c125', 'cookie_policy', 'given'),
('019cb7f9-eb92-704e-a624-f6886e86c125', 'privacy_policy', 'given'),
('019cb7f9-eb92-704e-a624-f6886e86c125', 'updates_email', 'given'),
('019cb7f9-eb92-704e-a624-f6886e86c125', 'updates_phone', 'given'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', 'cookie_policy', 'given'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', 'privacy_policy', 'given'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', 'updates_email', 'given'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', 'updates_phone', 'given'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', 'cookie_policy', 'given'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', 'privacy_policy', 'given'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', 'updates_email', 'given'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', 'updates_phone', 'not_given'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', 'cookie_policy', 'given'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', 'privacy_policy', 'given'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', 'updates_email', 'given'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-770a-8e1a-04c55483588a', E'\\xc5934ff78b89f23fe0fdfebce779e1e21e9253e5f1bab89ea93487628782e9dc', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2236363161623733356436353435633133393937303937613639336437306361323361366361366332663362656537373838656164333062323337623731633866222c22656e7175697279223a2262646261323332363665376161393834646536333663636361666139663139336637656166323135346232656665303634613439663737643433336439386662222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323737306138653161303463353534383335383861222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226465343836623033363665353430353362666666363064616533303039616165222c2270686f6e65223a2262303563356438353430386534643139336631343234343930393264646334366634306661666266643839363966653131626464393864383931646231313337222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7a44-a30d-7c29c1d3358a', E'\\x032005ede1afc8f2d29d5e8a8dc50696ed5e08537cc4ef55a04fa5cb06a75cf6', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2239613036383930373564393664356335353463323837353537623439333338343766353263326332656564326665373631613064343932333132613830333438222c22656e7175697279223a2231613965616362323336383634363132393332313863396337393439313864636133643335393338323264303066343565343937636666373634316263356363222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323761343461333064376332396331643333353861222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226135313961323934356363643466383339626430663931626339323363633636222c2270686f6e65223a2262643334326465623238353831326533326136356464373163366333656632396366363833383261623137623763336166356636303836323064353262326630222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-740f-be87-d10abbf88460', E'\\x4fd423358dd310685fce88dc2d4df29bd2f191f9e98587f03689d2572e333011', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2264353632343239653537363537383438373032356537646262663432633432323465636133366365623836303133656339663266643561303939636433343333222c22656e7175697279223a2262356661383966363464623663323335303630313962386531306437646238316537313561333761346666376131373735633632303864663037646533626137222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323734306662653837643130616262663838343630222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226135313961323934356363643466383339626430663931626339323363633636222c2270686f6e65223a2263613830393364353532653533306239363431393632633366353739303162656562313332653966663034343465363034656435316636373866343763323335222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-704e-a624-f6886e86c125', E'\\x928cdac68b41d0bf0c0f43da4224b1d4e307ce239bad4cc0ee46e078a10d4ee0', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262363930393261356636326438623166623164316530613937623432313839306234396361373534623638616165333037373861326562333334376565326439222c22656e7175697279223a2239666432333736306234663831343036316464313165306533633663633234323636326262396435643338373934393961326162313163623064383535663533222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323730346561363234663638383665383663313235222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226465343836623033363665353430353362666666363064616533303039616165222c2270686f6e65223a2230323435366532336537626332313163346630323036383737303536383135653032626439363634613566326563633933333037356337643239633233386664222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7b2c-91bb-e3ced487691d', E'\\xc68661587bec81adfe2c4bc7e7211a5bc8384de5f03ae3afcfdfcd3e46e9a438', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2266303835636535363935383832363336313334343830343561363237356666343033336161316439663261653838386232346461346461336432623363373639222c22656e7175697279223a2265396239383130323438633737666334636633663763666432353663393534343663303836646138356131303531333036626436613932656237353736663265222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323762326339316262653363656434383736393164222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226465343836623033363665353430353362666666363064616533303039616165222c2270686f6e65223a2237303231623231333330393866313934613066356165653933653937656236393133623535376534656639336436646532323266613038666235663736376165222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a13839-ceb8-799a-b8e3-5b60cdb0da01', E'\\x8ddab562ec3ef81733f4293c767a5d42921cf3990b0c470251b24f292d6a5e6d', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2264633961393536303636323533353463633866653062643964323637613964643633646664376562343331666234646636343261376261316664356135323731222c22656e7175697279223a2264393439336133336531376338333739356339303766363430303566313665613735326237313033393731366566666665376537646232633236626634333665222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133383339636562383739396162386533356236306364623064613031222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223438623032643733663433623439346462303664343164666430663137393739222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31345430323a32343a33352e3030305a222c2276223a327d'),
('01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', E'\\x394056b5a46b4fe1d5bc1a7c01694ac1e8a56b435cf3d49ebb4418762b426678', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2236636362376565653937366131663965313136663565643230616263343337343066353865366635623437316437646139343366663936383431656633316438222c22656e7175697279223a2234306530636536313535623237666230616232306132363061373532323832313633383362336338383963343131313738623535623962333634346663363633222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230366130636266383766353038663366366361343937323065626264222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226165623965633734616233613439316439336438623864613539376138343363222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32335430343a31383a35312e3030305a222c2276223a327d'),
('c1f27040-1c13-4bcc-b171-fac2f5ee5079', E'\\x64fde3b4effa578e36ccf5de3bcb568d439081089dbab5cd3da014de04551965', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2261343534666633613735373537313937353161653831313065313934363665356132366266343265386165626565333565303035393433616333353731656633222c22656e7175697279223a2263306139396663316532626630393639383839366433343833633230303638333636623566346535333163363863346433626135323734343530356130343837222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a226331663237303430316331333462636362313731666163326635656535303739222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226135313961323934356363643466383339626430663931626339323363633636222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-7171-9f01-e84a71c86c39', 'GDZ-FBP6-SK39', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f8-16d2-770a-8e1a-04c55483588a', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '2265c879658c49708b6e225790fbef0f', '76edfc6dc0d670ca5ba8f10ee1fff1efb050cdaf516278d74843e0d2f8a669b8', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '2265c879658c49708b6e225790fbef0f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-74f1-b488-99116968223d', 'GDZ-3PYB-S4N3', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-7a44-a30d-7c29c1d3358a', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '84f8e9eb99a1450983e45624346ab713', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-75ce-8bab-7b8654bdde4a', 'GDZ-QEHZ-BVCZ', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f9-0132-740f-be87-d10abbf88460', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'dccd645ed4e04471a6bd5f243cb8d367', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-709f-8dd3-9186a2497f5c', 'GDZ-QHY6-N5TZ', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7b2c-91bb-e3ced487691d', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '759c5378c061455fa6fc0a5f1964d26f', 'ff268537ce538d8a3f60b66320ebbc3e6e5aa39bad19d30de1d4e919507fce07', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '759c5378c061455fa6fc0a5f1964d26f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7295-9dcd-0e087d1642c7', 'GDZ-TZFP-FEBQ', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-704e-a624-f6886e86c125', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'efa4e5fa98664f348e07436efdec6d1b', 'fd41d25fc62a4cd5bef36092e7fb0664809af15e128d0bf2b8f908769118f4dd', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'efa4e5fa98664f348e07436efdec6d1b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13839-ceb8-7305-b8dd-573befb0e1ca', 'GDZ-R3KR-A3RZ', '48b02d73-f43b-494d-b06d-41dfd0f17979', '01a13839-ceb8-799a-b8e3-5b60cdb0da01', '2026-10-14 02:24:35+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0-cbf8-704a-820c-0f6250b187f8', 'GDZ-CB44-5K79', 'aeb9ec74-ab3a-491d-93d8-b8da597a843c', '01a206a0-cbf8-7f50-8f3f-6ca49720ebbd', '2026-11-23 04:18:51+00', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('b17675ae-5e87-4db1-84a6-340ce5e50769', '6fcd1944-f600-4207-8d06-13623e4545c0', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('c3d7a4bc-d609-47cb-b471-cca2e317f181', '6fcd1944-f600-4207-8d06-13623e4545c0', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('d24b1d38-06e6-4b28-a72f-d574902b1320', '86286bba-cfc0-4147-826b-0bf39b30f03a', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('5f59800d-346c-4864-b47b-567766bca3aa', '6fcd1944-f600-4207-8d06-13623e4545c0', 'note', '019cb7f816d278ad95b2bff45b9d95ca', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00'),
('80525be8-7e35-4da1-a616-2a1bb24d4b64', '6fcd1944-f600-4207-8d06-13623e4545c0', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f8-16d2-770a-8e1a-04c55483588a');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('cfeda90c-33d5-4ab6-8e3a-b587435f53c6', '019cb7f8-16d2-74f1-b488-99116968223d', 'c1f27040-1c13-4bcc-b171-fac2f5ee5079', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-03-04 08:30:15.25+00', '1815155727616000458', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '9626a0a0-87d8-4c31-827b-5ab038790ff9', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '9626a0a0-87d8-4c31-827b-5ab038790ff9', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7e54-851e-e2c26183e702', '019cb7f8-16d2-7171-9f01-e84a71c86c39', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-7548-bd95-cea5f5e872ae', '019cb7f9-0132-75ce-8bab-7b8654bdde4a', '2026-03-04 08:31:15.25+00', '1815155789056000686', 'new', 'false', '', '0', 'false', '[]', 'false', '', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-73d5-87ca-9fa1e2254789', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-03-04 08:32:15.25+00', '1815155850496000905', 'new', 'false', '', '0', 'false', '[]', 'false', '', '9626a0a0-87d8-4c31-827b-5ab038790ff9', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '9626a0a0-87d8-4c31-827b-5ab038790ff9', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7e12-83c0-ee585af6ed13', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-03-04 08:32:15.25+00', '1815155850496000275', 'new', 'false', '', '0', 'false', '[]', 'false', '', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a13839-ceb8-7b1e-8d08-c4818cd459c3', '01a13839-ceb8-7305-b8dd-573befb0e1ca', '2026-10-14 02:24:35+00', '1834951347200000451', 'new', 'false', '', '0', 'true', '["honeypot"]', 'false', '', NULL, '1', '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', '1', '2026-10-14 02:24:35+00', NULL, '2026-10-15 03:24:35+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', NULL, 'false', NULL),
('01a206a0-cbf8-7cec-b273-e2711ea03e91', '01a206a0-cbf8-704a-820c-0f6250b187f8', '2026-11-23 04:18:51+00', '1838497311744000657', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '5b576070-c8a6-470f-afc7-5476e9c7f493', '2', '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', '3', '2026-11-23 06:04:00+00', '2026-12-04 09:30:00+00', '2026-11-24 06:30:00+00', '2026-11-23 06:04:00+00', 'false', NULL, '5b576070-c8a6-470f-afc7-5476e9c7f493', '34', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-7123-a5d1-5994b0972fcf', 'enquiry.acknowledgement', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27123a5d15994b0972fcf@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-716f-aefd-6e1884f7d4a2', 'enquiry.acknowledgement', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f8-16d2-7171-9f01-e84a71c86c39', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2716faefd6e1884f7d4a2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-71c2-b0b1-9dbf0778b9f2', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d271c2b0b19dbf0778b9f2@zone.example>', '{"by": "system", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "leads": "019cb7f901327548bd95cea5f5e872ae"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-728c-af27-e497f740eae6', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-74f1-b488-99116968223d', 'desk@zone.example', 'en', '<019cb7f816d2728caf27e497f740eae6@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7ab6-b77d-42998cc4d184', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27ab6b77d42998cc4d184@zone.example>', '{"by": "system", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "leads": "019cb7f816d270f3974935657c14bbdc,019cb7f9eb927e1283c0ee585af6ed13"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7bce-a5fd-296adbb8a00b', 'person.my_data_link', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27bcea5fd296adbb8a00b@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cdb-b64e-26366ecc58bc', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7171-9f01-e84a71c86c39', 'desk@zone.example', 'en', '<019cb7f816d27cdbb64e26366ecc58bc@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7d9e-91e0-3a5ea62b2b97', 'lead.mention_notice', NULL, '019cb7f8-16d2-74f1-b488-99116968223d', '6c8ff3b05d7448568a35e51daebb3502@zone.example', 'en', '<019cb7f816d27d9e91e03a5ea62b2b97@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7eed-8719-17e95966fa83', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27eed871917e95966fa83@zone.example>', '{"by": "system", "to": "9626a0a087d84c31827b5ab038790ff9", "leads": "019cb7f901327acf9c5640189adea0cd"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7efe-b2e7-0a6967ef9a47', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27efeb2e70a6967ef9a47@zone.example>', '{"by": "system", "to": "9626a0a087d84c31827b5ab038790ff9", "leads": "019cb7f816d278ad95b2bff45b9d95ca,019cb7f9eb9273d587ca9fa1e2254789"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-7993-b825-9653db68cd48', 'enquiry.desk_notice', NULL, '019cb7f9-0132-75ce-8bab-7b8654bdde4a', 'desk@zone.example', 'en', '<019cb7f901327993b8259653db68cd48@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7024-9b2a-6635db3d553d', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7295-9dcd-0e087d1642c7', 'desk@zone.example', 'en', '<019cb7f9eb9270249b2a6635db3d553d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-709a-8996-a2c9be3d4042', 'enquiry.acknowledgement', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92709a8996a2c9be3d4042@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7d36-b874-ac79063db612', 'lead.reply', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927d36b874ac79063db612@zone.example>', '{"reply": "3437dd8387a047d38e6c0517e93d2cc9"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7d3b-b2e0-ef02d690ccaf', 'enquiry.acknowledgement', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927d3bb2e0ef02d690ccaf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7d72-9914-73712290a9ac', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-709f-8dd3-9186a2497f5c', 'desk@zone.example', 'en', '<019cb7f9eb927d72991473712290a9ac@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a13839-ceb8-79a1-8f22-cf486e8e1404', 'enquiry.acknowledgement', '48b02d73-f43b-494d-b06d-41dfd0f17979', '01a13839-ceb8-7305-b8dd-573befb0e1ca', 'lead-298954@example.com', 'en', '<01a13839ceb879a18f22cf486e8e1404@localhost>', '{}', 'sent', '2026-10-14 02:24:35+00', '2026-10-14 02:24:35+00', '0', NULL, '2026-10-14 02:24:35+00', '', ''),
('01a206a0-cbf8-7ff3-a353-cc1d78d17cb2', 'enquiry.acknowledgement', 'aeb9ec74-ab3a-491d-93d8-b8da597a843c', '01a206a0-cbf8-704a-820c-0f6250b187f8', 'lead-861126@example.com', 'en', '<01a206a0cbf87ff3a353cc1d78d17cb2@localhost>', '{}', 'sent', '2026-11-23 04:18:51+00', '2026-11-23 04:18:51+00', '0', NULL, '2026-11-23 04:18:51+00', '', ''),
('01a206a0-cfe0-771e-9b46-03f4c168fbe4', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a206a0cfe0771e9b4603f4c168fbe4@localhost>', '{"by": "system", "to": "5b576070c8a6470fafc75476e9c7f493", "leads": "01a206a0cbf87cecb273e2711ea03e91"}', 'sent', '2026-11-23 04:18:52+00', '2026-11-23 04:18:52+00', '0', NULL, '2026-11-23 04:18:52+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x0eec062b3bd6aeafde6f92f7feccccc4744375a97a128e59e2ef35f61d13409a', 'unsubscribe', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x1cfbe73b96050fe55daf5e03c8ef8784c2bba922a0d4d263baa1bd11ae39f07b', 'receipt', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x47ba9933b8c105a51c84e76699a2b94e6ee67ccca74e028892658909d8f2e267', 'my_data', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x4d36252b9ae97bb506445630b9bf0f590c1701193a4a11c9f4ea68b8b1be1fa1', 'my_data', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x5e14c7f4826df2eefd20bf716b592c6604010abcfb5365f0e6be2d074d36e741', 'my_data', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x726e4dda66429867f5cdeaeda1386c510ccedfec4985d947c2f1352bdcf0ff4a', 'receipt', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x8da7dcaf771abf37a90b49f17bb9eadff0059f692354c42d77b488b45fabc2ea', 'my_data', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x9adffe10bef58010a0bc5f54267d1f1622faf76b5659a1462e882d8d568cfeb6', 'confirm', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xbcc19d7d7c8334e3bde2cffd5cdba6dc83e63feea7391ed7fcb86b660cd84984', 'confirm', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd315ca6ec732855ef94ba6c9faf618a463762f2dd7d4df8027fdf2fa54eea4cb', 'unsubscribe', 'a519a294-5ccd-4f83-9bd0-f91bc923cc66', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xd6a7298c37aa5e26e1a541f417c9195c1f3b07c8135f129c69ada8989da374fc', 'receipt', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xeaf1a44b75b49a05fbd4df278334f337e3ce3df01d14087bb257f1e35150547a', 'unsubscribe', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xfda5f8144710a37d4120d315d729de71159226107e3885b57650902f039ec188', 'confirm', 'de486b03-66e5-4053-bfff-60dae3009aae', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x39b9a9c7543144d798470a59a2183e13f237e682680c1b2a585ff6e09d5d6dcc', '019cb7f8-16d2-74f1-b488-99116968223d', '2026-04-03 08:30:15.25+00'),
(E'\\x5334528072d0772936c60467b5e6a5e95d9fcbfe264360ba5aabe38be4f532e8', '019cb7f8-16d2-7171-9f01-e84a71c86c39', '2026-04-03 08:30:15.25+00'),
(E'\\x8a3929b282b9903eb6c50524ac53100283327320e9dcfd8dc323449aa849ca9b', '019cb7f9-eb92-7295-9dcd-0e087d1642c7', '2026-04-03 08:32:15.25+00'),
(E'\\x8fb28b359350812d0bc431cb649452a80d22509ec57de9da808d9e5493004280', '01a206a0-cbf8-704a-820c-0f6250b187f8', '2026-12-23 04:18:51+00'),
(E'\\x9b49f06580e7419d04abf1ceebf23cab57f582dbe8e378b6fbd741caf3f6e137', '01a13839-ceb8-7305-b8dd-573befb0e1ca', '2026-11-13 02:24:35+00'),
(E'\\x9f7b2b84f8817dbb505cf95a69b6af483da6cf4be3ccdfc66eef1e29b0061d5f', '019cb7f9-0132-75ce-8bab-7b8654bdde4a', '2026-04-03 08:31:15.25+00'),
(E'\\xf21a7a299733a1e1675872bd83d726b4d9d333dbca73dc8a4037d4822ac78aaf', '019cb7f9-eb92-709f-8dd3-9186a2497f5c', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-7137-b197-313a15c2111e', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '894e6d5e-6fbf-4635-ae8d-979caa45ac22', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('00cf9bef-58a5-4717-acc1-ee643d51b8f4', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('23003a7a-820c-4f11-a255-1da3a73e5a8b', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "9626a0a087d84c31827b5ab038790ff9", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('25046401-e381-4792-849c-13b9cc3a3e91', '019cb7f9-eb92-73d5-87ca-9fa1e2254789', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278ad95b2bff45b9d95ca", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('281b5ba9-a09c-45f4-8fae-3cd1a7d5d299', '019cb7f9-0132-7548-bd95-cea5f5e872ae', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('36ee8d56-ec7e-44e7-ab4c-5cd2f87c7679', '01a206a0-cbf8-7cec-b273-e2711ea03e91', '2026-11-23 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "5b576070c8a6470fafc75476e9c7f493", "rule": "All others \\u5176\\u4ed6"}'),
('5c9744bf-0298-49e8-928f-9b26fb649877', '019cb7f9-eb92-73d5-87ca-9fa1e2254789', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "9626a0a087d84c31827b5ab038790ff9", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('6165c929-2728-4d71-8666-88ed0ad3ef7d', '019cb7f9-eb92-7e12-83c0-ee585af6ed13', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d270f3974935657c14bbdc", "verdict": "linked"}'),
('66ab6603-ebbb-4d3b-850b-33358513b082', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('b0bafaa6-72d1-4991-956c-a74fb34497bb', '019cb7f9-eb92-7e12-83c0-ee585af6ed13', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "03a2b4832d8540879f7dc83ddc5d3e89", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('b579e2be-d96d-49ba-b7e6-d1e74afe61ac', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9273d587ca9fa1e2254789", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('d33203f4-4c58-49ba-ab47-621e2395cff1', '01a206a0-cbf8-7cec-b273-e2711ea03e91', '2026-11-23 06:04:00+00', '5b576070c8a6470fafc75476e9c7f493', 'status', '{"from": "new", "to": "engaged"}'),
('def16dd8-c904-49e2-b5cb-d6d983c91a19', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('f18e891b-20fb-4c28-9488-3defa42177ba', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('3437dd83-87a0-47d3-8e6c-0517e93d2cc9', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927d36b874ac79063db612@zone.example>', '', '', '[]', 'false', 'false'),
('6b14752b-e1dc-0664-b85c-10ccdfc54d93', '01a206a0-cbf8-7cec-b273-e2711ea03e91', '2026-11-23 06:04:00+00', 'ours', 'phone', '5b576070c8a6470fafc75476e9c7f493', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('a3b261a8-0718-e54f-2fc8-afca00743bb1', '01a206a0-cbf8-7cec-b273-e2711ea03e91', '2026-11-27 02:15:00+00', 'ours', 'phone', '5b576070c8a6470fafc75476e9c7f493', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('b0d76e4f-7558-4850-b132-aea65e4a83ee', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('894e6d5e-6fbf-4635-ae8d-979caa45ac22', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["6fcd1944f60042078d0613623e4545c0"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '019cb7f9-eb92-73d5-87ca-9fa1e2254789', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', 'erdnussfrei', '1815155727616000458');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1f3e325b-198a-44da-aa82-d5df506f9ff0', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '6fcd1944-f600-4207-8d06-13623e4545c0', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', 'sites', '1815155727616000458'),
('019cb7f8-16d2-78ad-95b2-bff45b9d95ca', 'talent', '1815155727616000458'),
('019cb7f9-0132-7548-bd95-cea5f5e872ae', 'sites', '1815155789056000686'),
('019cb7f9-0132-7548-bd95-cea5f5e872ae', 'talent', '1815155789056000686'),
('019cb7f9-eb92-73d5-87ca-9fa1e2254789', 'sites', '1815155850496000905'),
('019cb7f9-eb92-73d5-87ca-9fa1e2254789', 'talent', '1815155850496000905'),
('019cb7f9-eb92-7e12-83c0-ee585af6ed13', 'sites', '1815155850496000275'),
('019cb7f9-eb92-7e12-83c0-ee585af6ed13', 'talent', '1815155850496000275'),
('01a13839-ceb8-7b1e-8d08-c4818cd459c3', 'sites', '1834951347200000451'),
('01a13839-ceb8-7b1e-8d08-c4818cd459c3', 'talent', '1834951347200000451'),
('01a206a0-cbf8-7cec-b273-e2711ea03e91', 'other', '1838497311744000657'),
('01a206a0-cbf8-7cec-b273-e2711ea03e91', 'sites', '1838497311744000657');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', '03a2b483-2d85-4087-9f7d-c83ddc5d3e89', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-78ad-95b2-bff45b9d95ca', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000458, array_to_tsvector(string_to_array('gdz dz z3 3p 3py pyb yb bs s4 s4n 4n3 n3 3 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dz3 z3p ybs bs4', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000686, array_to_tsvector(string_to_array('gdz dz zq qe qeh ehz hz zb bv bvc vcz cz z fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzq zqe hzb zbv', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000275, array_to_tsvector(string_to_array('gdz dz zt tz tzf zfp fp pf fe feb ebq bq q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzt ztz fpf pfe', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000905, array_to_tsvector(string_to_array('gdz dz zq qh qhy hy6 y6 6n n5 n5t 5tz tz z fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzq zqh y6n 6n5', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1834951347200000451, array_to_tsvector(string_to_array('gdz dz zr r3 r3k 3kr kr ra a3 a3r 3rz rz z lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dzr zr3 kra ra3', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838497311744000657, array_to_tsvector(string_to_array('gdz dz zc cb cb4 b44 44 45 5k 5k7 k79 79 9 fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzc zcb 445 45k', ' ')));
--
