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
CREATE TABLE instance_key (
	name VARCHAR NOT NULL, 
	present VARCHAR NOT NULL, 
	before VARCHAR, 
	CONSTRAINT pk_instance_key PRIMARY KEY (name)
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
INSERT INTO alembic_version (version_num) VALUES ('initial_f4fe764f2e3d') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('035f9e19-885a-47b4-9980-52e7e1eeac1e', '2026-11-23 06:04:00+00', 'staff:lead:status', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', E'\\xa496855b93e8838576753c3a3ec5becb5bbb0a7187ab5582c69246ce18c440bf', E'\\x7b226163746f72223a223564616661383031306365663462666662636338366234666662313638393336222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223033356639653139383835613437623439393830353265376531656561633165222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731393838326263333266613036623636383964222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', 'e637d58412a35ac34d5aea78d5c1eb2042d4eb8d7279b3bb98968bf2727d41d4'),
('0ae14322-91f3-4fd2-a061-779f5042349e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327185abf108cb58a7ed94', E'\\xa7c3df9970edee579df770ab09c3da4efc8882a1f8d4c25f4261f7e5b46c8278', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a226664623235346235613964653432393138303235343637363639313061623133227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223061653134333232393166333466643261303631373739663530343233343965222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323731383561626631303863623538613765643934222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd45070e005f78960d439836840e6edeb455fa53563d7377bcc712dcadbd37c7c'),
('0df1b3c0-4b1f-47cc-98ef-e0e584237942', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d274c7b34eb077e7b75d52', E'\\x731d7ec71da083c3cc20335ed4dac169dc65f40337b2e3429ebcc73a5a61a8b3', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323734633762333465623037376537623735643532222c22726f775f736861323536223a2264626632383561643336363361613464636139313332616639646464373862336566353465303638663139303966643961663065363733366164616136653165227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223064663162336330346231663437636339386566653065353834323337393432222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734633762333465623037376537623735643532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '203b14e4b6c198af79c5f248f18b546327e5619197df9ae44f1d4df3750cdbb9'),
('0f371a3c-4c20-42bf-8adc-46d963e982d3', '2026-11-23 06:04:00+00', 'staff:contact:log', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', E'\\x114fa0d210f8ee34b16bc6f56be62c326c64279073557af119bd2b1c6ea2c5a6', E'\\x7b226163746f72223a223564616661383031306365663462666662636338366234666662313638393336222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223662313437353262653164633036363462383563313063636466633534643933227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223066333731613363346332303432626638616463343664393633653938326433222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731393838326263333266613036623636383964222c2274696d65223a22323032362d31312d32335430363a30343a30302e3030305a222c2276223a327d', 'cf7f47c8de35b483e79b5f2e5ec7408d6eb30d8f2d8c91ec1c91e2ba44e52bc9'),
('10cf59dd-7623-4d0d-be55-7e270f4fc563', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\x4f08e3711bef4d614d7d4c8e287396193b58bca9f8fc06b7f07f13d2ae9bdafc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323739626138363733663534396533366666636133222c226974656d223a223534643339656339393738393439373638616534626261666531363666343432227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223130636635396464373632333464306462653535376532373066346663353633222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '2c7207f0c2a91a0e7fd83d9de9ca323191e1bb845babc4eb94812bbc84c19db3'),
('1230c709-e64e-4f28-a66c-0d1f683c1fdc', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\x978c5b40831ae3821076b4bf9b483d177043e2c4013bca845e6d9c81d7054ba6', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223132333063373039653634653466323861363663306431663638336331666463222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '3412f2372d623c2882c68303438e98c72fef83442cfbe5322937cb0b9e6c5cb0'),
('13b66486-ef74-4049-9aea-a2a1b425fe73', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', 'c6f10b84cf0a46f99819dafc064a2a83', E'\\x59f4e73b3ac9c6b559151c1abb7c8c20474d2fd25bc6e7d6090a5224ef445524', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223133623636343836656637343430343939616561613261316234323566653733222c226b696e64223a226175646974222c227375626a656374223a226336663130623834636630613436663939383139646166633036346132613833222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9c4a4dbb1d62aca89e9a22ae919bbb4de37389c9c67d6467e4943fb2131e9d3f'),
('16e38fe2-d9f5-4ecb-8b1e-b2fa463842df', '2026-08-31 04:50:04.968+00', 'staff:account:create', 'a867b7bf725c488a826abeb0cc317e21', 'a867b7bf725c488a826abeb0cc317e21', E'\\xc73a7567d62b88ead8e9805926581eac1a5bb9171d3a539cf3ea9597ee2eae9e', E'\\x7b226163746f72223a226138363762376266373235633438386138323661626562306363333137653231222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223136653338666532643966353465636238623165623266613436333834326466222c226b696e64223a226175646974222c227375626a656374223a226138363762376266373235633438386138323661626562306363333137653231222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '74b8c0d84405eb66398775c11fe9f46767b125b265564f304ebebba2f40b6939'),
('197f1402-5167-4b18-9051-b813c21fc19e', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '992d2dde666c4f1190fb2cdb39e694fb', E'\\x64481e7242a02a6f08d29893c9a436b3d6b27f0fea7c3c013975c14f9029dfac', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223139376631343032353136373462313839303531623831336332316663313965222c226b696e64223a226175646974222c227375626a656374223a223939326432646465363636633466313139306662326364623339653639346662222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'abfc695eea19adccdadba00fec86d7763a07aff01fb3e5b5c7f0dce4488bc280'),
('22369f89-1a53-4267-badd-876fcf33bc16', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\xd40e294dd543b971bc0469d29c42104bc56a94450f66c17b84ddbdccd5b7b04f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223232333639663839316135333432363762616464383736666366333362633136222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'a291fc2092b9f77fc5c0d36b65e55f76f3192b0be4eee6539f9405249123d313'),
('26edff00-5e46-465c-bf5e-22543b25b9fe', '2026-08-31 04:50:04.968+00', 'staff:routing:change', 'operator', 'b2a1a897a9944596a82283493d0faebf', E'\\xac4f38cdd5134e3b43b5e2b1f989ee1bf47db0f5af7f2b1443a98ee22bde45b6', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223236656466663030356534363436356362663565323235343362323562396665222c226b696e64223a226175646974222c227375626a656374223a226232613161383937613939343435393661383232383334393364306661656266222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '05a89814e0f2e72a9558605bf032fe765eeb5e55670b28efca282bb051e46073'),
('28c9d6f9-c5fc-44fb-afa6-2d7511482701', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27b3fac32d9d0c97841bc', E'\\x03521883dd1c28f025739bb04b2a08cdadd20ceac502fe52536e8fca0e98c4f7', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a223965313932343663373634313430396461316566313239393130383332303036227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223238633964366639633566633434666261666136326437353131343832373031222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c89ea3538f434ff8c2e94dc7bb5b5bae9901917d6da90f7db0a8e89736cd7fd6'),
('2f5d8777-db1d-485a-9277-59eef82195f8', '2026-11-26 04:50:04.968+00', 'staff:account:absence', 'fdb254b5a9de4291802546766910ab13', 'fdb254b5a9de4291802546766910ab13', E'\\xec3f929eee78ea1e2704e91912b8f09f5d3e1a1aacc13c62be7a9c5e200bcfd5', E'\\x7b226163746f72223a226664623235346235613964653432393138303235343637363639313061623133222c2264657461696c73223a7b22646570757479223a223965313932343663373634313430396461316566313239393130383332303036227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223266356438373737646231643438356139323737353965656638323139356638222c226b696e64223a226175646974222c227375626a656374223a226664623235346235613964653432393138303235343637363639313061623133222c2274696d65223a22323032362d31312d32365430343a35303a30342e3936385a222c2276223a327d', '8e654f82cca4bfdadeac9dd073aef9fbf4d0d010ff045c21091ceef584e303cd'),
('4244101b-ff0c-4788-a2c0-fe6b30d35426', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\x6e4283a4cc8e55f8a1c1119b3d6f596d89b27c07559113c97cff620c4d127262', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223432343431303162666630633437383861326330666536623330643335343236222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'fa82856b9c3e09bcd0dc65a5e4263b2c9fce7572c6c3f3e2bd1a68ea29d9dc66'),
('42892eb3-48bb-4926-8ce0-818d768baeff', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\xe83fc6f9296026c25c275fd17e39e72a80a76ecaf2bf4370c380f3911ce8fc8c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223432383932656233343862623439323638636530383138643736386261656666222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5046e83057edb656b19e654d8d562e498381cf428211e3efd1cd84e13f126e67'),
('4292c4da-96ad-4f38-add2-92e2959981a2', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\xf0023a52f39aa469d339b93a91d05701ed8eae44c88df6f7e004e74de1d0825e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223432393263346461393661643466333861646432393265323935393938316132222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '42791bfc54647d65ff8897b7265d2bb45eb4422b4713d1398958d4e805a92f57'),
('42d0919e-aa5a-428f-81b5-f1176a15eaad', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb92735eb5784850bf4fd3f4', E'\\x2a2ff98b6ffaeb9e4d105b0996e4d45ff00d1623eac6e4bdf8cf674fb41e267d', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a226664623235346235613964653432393138303235343637363639313061623133227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223432643039313965616135613432386638316235663131373661313565616164222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733356562353738343835306266346664336634222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '06395b56f1ee87a22a1b40d3b9b54d5743af2f888aa05b7ab1179d277bc19d66'),
('436d45ee-414f-4289-862f-e9123a3d781d', '2026-11-27 02:15:00+00', 'staff:contact:log', '5dafa8010cef4bffbcc86b4ffb168936', '01a206a0cbf8719882bc32fa06b6689d', E'\\xbfb5a7e05a8ff4ccaf1f4c113fd4270ca95907b20af98a689a940ccdd7040aa2', E'\\x7b226163746f72223a223564616661383031306365663462666662636338366234666662313638393336222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a226133623236316138303731386535346632666338616663613030373433626231227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223433366434356565343134663432383938363266653931323361336437383164222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731393838326263333266613036623636383964222c2274696d65223a22323032362d31312d32375430323a31353a30302e3030305a222c2276223a327d', '831076202bd313e147dad69908d89b1a577b362bd843c876b5bfe63500acf98b'),
('4f52e2df-6ac9-4412-9db9-0e431079412f', '2026-08-31 04:50:04.968+00', 'staff:account:create', '24c1de445481483d82eed8512696870c', '24c1de445481483d82eed8512696870c', E'\\xbc67d14b25309182861df2d3befde27884daaee0b90d8bfd5dc500b26f03a402', E'\\x7b226163746f72223a223234633164653434353438313438336438326565643835313236393638373063222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223466353265326466366163393434313239646239306534333130373934313266222c226b696e64223a226175646974222c227375626a656374223a223234633164653434353438313438336438326565643835313236393638373063222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '90b83d5f79eb58f5b821623bf14af272be22622bb894f907a640c2a1e0eb8f1e'),
('54137eb4-049f-4aef-8a81-8013caddf41f', '2026-11-29 04:50:02.55+00', 'operator:policy:publish', 'operator', '', E'\\xc4ba16e6a53af893207ce3fd7a01353ae9fb9e945f79d7401ae9cfc7ba08f887', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2232366434353236303630373164353634663239616261623131643836643265313865666365663962613431623739343938613136643933383765663862373562222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223534313337656234303439663461656638613831383031336361646466343166222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a35303a30322e3535305a222c2276223a327d', '8fcb004aaa0c15b9a784627051ce6ce190d8ea43609c259c1c7281e8a07cb237'),
('554f280d-e042-48a9-a0ab-116caec24259', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92735eb5784850bf4fd3f4', E'\\x787ac56afab9fe5314396e2726dff39edfe72bce635ccd2339a44bedffa44779', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323731643939653530333939383766653836356635222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223535346632383064653034323438613961306162313136636165633234323539222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323733356562353738343835306266346664336634222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0801a8a0002f73c12877167e1e09a09ed4f8d1cd08b12e98a0a2c38cf673d10a'),
('55cadb37-feab-4291-bab5-37bee8ab44aa', '2026-11-29 04:50:02.55+00', 'operator:policy:publish', 'operator', '', E'\\x41984638e0e62f35fdb7d4aee44c1aacfecd760897714c77c15b2b9967ed5d6a', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2265333538373037616133356166633632333730633763373439353266636661333838633937316362353664353032323036373939616365346439393163353237222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223535636164623337666561623432393162616235333762656538616234346161222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a35303a30322e3535305a222c2276223a327d', '3990d76377bc1553639e2e41386c28d102fe43902a7a142bfd8e4dad7dace430'),
('5a617256-b174-4a93-b547-5b35d4d6a3fc', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327d668b1bf5cab184fb6b', E'\\x4c15e05ffe5e10c009d5c6204b499a2683f9bb603cfa57c370308ce40713aa54', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a223965313932343663373634313430396461316566313239393130383332303036227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223561363137323536623137343461393362353437356233356434643661336663222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323764363638623162663563616231383466623662222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a7e926ff163852af91039b06d81d6d740d695f0354d647fe1d725ac296176e25'),
('5c2e3273-aca3-4b45-be24-53e586b139b4', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\xe94390e6ded53a57fe1e5dbe496de226cbfa3e96dd22d69a6a82bee40570a214', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223563326533323733616361333462343562653234353365353836623133396234222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '15e5a1df1b0ce00abfaeaf2246f42de141fbb0e9ef44722863e53e4c0df67cdc'),
('5d57b56e-4017-4ba2-8b00-650de6a6739b', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '483759d317664aadafc7c47a54e8cbfc', E'\\x60e4dd43b958b5ebdedbf3be7c09266da496752a0a7cf6b3a5f9b38f1dd66062', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2265623437346364366663623862386433353863666230366638643662636339326637656139313536653663636234633230383437313563346661633534633838222c2265726173757265223a226336663130623834636630613436663939383139646166633036346132613833222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223765613263386162623236373431346238636534626132373931353261326337222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223564353762353665343031373462613238623030363530646536613637333962222c226b696e64223a226175646974222c227375626a656374223a223438333735396433313736363461616461666337633437613534653863626663222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'bf085cf4ed5b3e7efebde7d7a78f5e8fc0e87cac0f0e2f7dc3a7079b264302ef'),
('645fad6c-d11f-490a-bf31-2a6e1847a0be', '2026-08-31 04:51:04.968+00', 'staff:routing:change', 'operator', '57e1a87ec27b4b00baf49700a35f7ec8', E'\\x7c8ede0249ad4168f069984977847af65ab7f4483390285f2d439a3473e49bb8', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223634356661643663643131663439306162663331326136653138343761306265222c226b696e64223a226175646974222c227375626a656374223a223537653161383765633237623462303062616634393730306133356637656338222c2274696d65223a22323032362d30382d33315430343a35313a30342e3936385a222c2276223a327d', '1cbe524f86cf25de5a85dff9ccace1d8c9ab4fa8b5c84878636ff4849674f9d7'),
('67c229c5-05af-4a37-9511-29c0fdc937ff', '2026-08-31 04:50:04.968+00', 'staff:account:create', '9e19246c7641409da1ef129910832006', '9e19246c7641409da1ef129910832006', E'\\xaeedf671667c182625b0773f016549c868b7757b27899e86bc1bd20c1c3b67b2', E'\\x7b226163746f72223a223965313932343663373634313430396461316566313239393130383332303036222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223637633232396335303561663461333739353131323963306664633933376666222c226b696e64223a226175646974222c227375626a656374223a223965313932343663373634313430396461316566313239393130383332303036222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'd8846ddefe9fafd64d2af9d5f579ecdb8134015852f7a5bfaed44d5f43d16c00'),
('6aa2e937-b3ca-4069-9d78-526f058fb67f', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '483759d317664aadafc7c47a54e8cbfc', E'\\x711a13b0992abe57ce14f79a48d4558ed93f1b8a839c7ede4e26d101d17bd272', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223765613263386162623236373431346238636534626132373931353261326337227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a223661613265393337623363613430363939643738353236663035386662363766222c226b696e64223a226175646974222c227375626a656374223a223438333735396433313736363461616461666337633437613534653863626663222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '89525a6718f2cce42807084d786834fd07bb77c8f8a04c6db17bc0326f545a1a'),
('795f1668-6d66-4c93-92b5-d805805f436c', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\x1a0fa0c06d581f46a7426f6b749009f63df50513ebb0c8eb3d55e014969f1b54', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223931366437393363346431303430383539396161313739643737626264356433222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223739356631363638366436363463393339326235643830353830356634333663222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '0cb7468d4b1280bff2f5728b9ad5aec6aa1451467472b23b02f4b8e52a45bacb'),
('7fc40f29-029e-4a5f-bf02-e13546f0715e', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '992d2dde666c4f1190fb2cdb39e694fb', E'\\x8fab2c52ffdae6347e4cd512d50d99c424528916014f68c3c28850b0d429f3a1', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37302c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2238323138613433643235343062636665373466393137323038653135656663633334623432313937376633653266393239366435336265336639613835393934222c2273636f7065223a2277686f6c65222c2273697a65223a37302c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223766633430663239303239653461356662663032653133353436663037313565222c226b696e64223a226175646974222c227375626a656374223a223939326432646465363636633466313139306662326364623339653639346662222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '5760a4dc90933415986fa9528a4e4b047899b24e9a9ca766e11d2f5406f77e93'),
('8550133e-d5df-4ce6-916f-7487a8244f30', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'cf64895b10f5429a824893bf0859f8df', E'\\xd1ffddc3e5c3f0b2b787ccdeeb82143531bd3a859269d8e51048d54034945802', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223835353031333365643564663463653639313666373438376138323434663330222c226b696e64223a226175646974222c227375626a656374223a226366363438393562313066353432396138323438393362663038353966386466222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'a582407cfc7017315baba3071d647cef12feac19c931e47245b85e5d1495471a'),
('86374780-027c-407b-a872-5fc5bb7b0520', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27f338db93a8a220a4bde', E'\\x05939ba5eb1d0645e75137de92e4ec51510e1132e73430a5094c6c2e4d69f8a8', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323734633762333465623037376537623735643532222c22726f775f736861323536223a2266333830386135616565653164376437613637353934643161323866623061646363303835303835393634383063313337313736623536663861653333393566227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223836333734373830303237633430376261383732356663356262376230353230222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323766333338646239336138613232306134626465222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fa6db9f4b4102c650f041cef314949e86aba7e605c89a77db0c00aa912b65423'),
('9a4e96cb-db78-48d6-a471-12962e35d167', '2026-08-31 04:50:04.968+00', 'staff:account:create', '5dafa8010cef4bffbcc86b4ffb168936', '5dafa8010cef4bffbcc86b4ffb168936', E'\\x4c6fbae5f21787378e1285320d69c20d9666db1141c095ff2f98a97aed491244', E'\\x7b226163746f72223a223564616661383031306365663462666662636338366234666662313638393336222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223961346539366362646237383438643661343731313239363265333564313637222c226b696e64223a226175646974222c227375626a656374223a223564616661383031306365663462666662636338366234666662313638393336222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'b2ec8c62f923b45842933c84f09b1f88ec6b65d711a7f8832cf3a51329b3bb8c'),
('9ca223c1-f293-4cb3-b997-f0d9699d9e4e', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\xdb88d6f5c0ff66e875d485187cd8d798d8b6210d8a63a92cad8408f15a1fe8a8', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223963613232336331663239333463623362393937663064393639396439653465222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '6b7ec6a644f02b463ac41e466497de645386857b4109b01eea5b38478d188971'),
('9f4772b7-00ef-4cec-b3a7-4cda79d260c1', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d271d99e5039987fe865f5', E'\\xdfc01c7bcd05c45f6099566f3c503c163ca9fae1bcd382fc74def2176cb3155b', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a226664623235346235613964653432393138303235343637363639313061623133227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223966343737326237303065663463656362336137346364613739643236306331222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '15c76ad89883794d08a440ec3e8357cc86cd7584bf4f21c6f7432bd33718e786'),
('a629ffdc-f82b-4fbd-b84a-1a503227af7b', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\x450e46f9d11860918d0159f8a63bd038b9cb97137e3bebbb6c3ee527b6652b26', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223534643339656339393738393439373638616534626261666531363666343432227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226136323966666463663832623466626462383461316135303332323761663762222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4cf543b5c7d06d437777f30bba7589e525b29809225b33562b41e168ae7ecabc'),
('aae70d74-afed-4c0c-ae65-3fc377eb2e02', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\x9c5ac5194e9a9fe680244bf51df00ee8696d7d63464daad8e5add8cf3474d6c3', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223135663439383630313134333463363262323339366565373132336366343838227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226161653730643734616665643463306361653635336663333737656232653032222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b53432802db950696a3bb9b3f6ebb4430b7bd26af95281607cc6d40976a3ed46'),
('b427248d-9cf2-40db-8e8e-f23a584ecc59', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '483759d317664aadafc7c47a54e8cbfc', E'\\xe6f821e54d1e34bf668ee33e5bd5d1d7f79909ab97bc40901a8f96ce019fffce', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226234323732343864396366323430646238653865663233613538346563633539222c226b696e64223a226175646974222c227375626a656374223a223438333735396433313736363461616461666337633437613534653863626663222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '70ba91547c4d58c540a071be900623d90a3c1d2fda56d259968a38fad1d9a6d4'),
('b75ce77c-8562-4261-aecb-370e0cfce3f3', '2026-08-31 04:52:04.968+00', 'staff:routing:change', 'operator', '541142c77cce4b92ac9d166a3c245cd2', E'\\x2d3fff646f1c9d1753a3887b6fa7856cf88b9e758be09bee6f08877f8671107f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226237356365373763383536323432363161656362333730653063666365336633222c226b696e64223a226175646974222c227375626a656374223a223534313134326337376363653462393261633964313636613363323435636432222c2274696d65223a22323032362d30382d33315430343a35323a30342e3936385a222c2276223a327d', '3af4521135f6f47bae6c56fdd824e94a73c4ba3965d7acc45e22a67e8ebe9254'),
('ba7d044c-61ef-467d-a25b-29098d5f0280', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\xf19d5e57bf2808a47a2397ea2c7acbabb4612224647868f53f78585f11188222', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223839363562353333613865343433653939636533633333663863386634636666222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226261376430343463363165663436376461323562323930393864356630323830222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'f94f9e574e7faaef5514971bdc242bf90721e069296d888925af9322bfd3310d'),
('bb8b3d14-9b3b-49a0-9246-876cf52d052c', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\x5e243342609b66a6c7b91451f3da2b6fad0e329feb2e791615bb67e72ef9b621', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226162363834326431383233303436653938613666383064636334643733353061227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226262386233643134396233623439613039323436383736636635326430353263222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'f4be6ec6523915439e881916d8463e36c0a40f0e011c5667378393e3152f0f7f'),
('bb910def-92a2-4964-95fd-ed9dc8872f2e', '2026-08-31 04:53:04.968+00', 'staff:routing:change', 'operator', 'bd275d11aaf64d2b8d645e2a65f7be79', E'\\x93ea2ade47e1f6d094238fd29ab9e9f160528ce759dde031a0e39db992ab9a0a', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226262393130646566393261323439363439356664656439646338383732663265222c226b696e64223a226175646974222c227375626a656374223a226264323735643131616166363464326238643634356532613635663762653739222c2274696d65223a22323032362d30382d33315430343a35333a30342e3936385a222c2276223a327d', 'b0dfbcb8b1056d4099b3c47f35d9e82b1b8a98feba80a856f4dd94995f3a1b55'),
('c6422d7d-90d9-4b0a-a7e4-cb15ddd637c0', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\x0b74c884d35b10ee1f66272edfbc8a863795672d8781ae4c3834cf7173d948a1', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223739626665323663666662653430343661363465343066633639396532613762227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226336343232643764393064393462306161376534636231356464643633376330222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '5d6644aa210f17d8810673217361ceffd52100c908cac7b9e550297b5d9d2aad'),
('cd9cce04-cc58-4365-acdf-bf49d38f0bcd', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\xe3928af94f63d84925fcb7882cd35406a7dd9e52dae2524c7429e94958e6d7d6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226364396363653034636335383433363561636466626634396433386630626364222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0ccb076d4f8b75534dfe166323129e297fce0a5d5726d72624cd1637490aa76c'),
('d01fa744-6640-47df-b294-0e7d875655e9', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\x5c5f0901edf2db2e5fb04d1aadb7017d9f4f23aa11e3185f476c6054562f8423', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226430316661373434363634303437646662323934306537643837353635356539222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'bbb3464ee2f131bf5f94ee488416c0dfc07718de722d6ef3ff81c8d8f13c22fc'),
('daae6158-6fa2-45b8-8831-885a581e968b', '2026-11-29 04:50:02.55+00', 'operator:policy:publish', 'operator', '', E'\\x776c75d06d46c23b7e81e473c942b8af3278090ec1b49fbfb2e282fc3c60d5b4', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2262666461393261346161373264633333653631643136616538336462656330383063306339303134623766613839376366666363313438623564656430313761222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226461616536313538366661323435623838383331383835613538316539363862222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a35303a30322e3535305a222c2276223a327d', '0fcd4d36dedbdfbef7338e7655e032b4a3e279645729422c94b46cad8b7d0229'),
('dc2bf98f-c09d-443c-a95c-0cf417040186', '2026-11-29 04:50:02.55+00', 'operator:policy:publish', 'operator', '', E'\\x5300aa9c161b400fd68aac68855dd9d5b0ecc13bd4647381d921837c8e3a5d21', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2234393930343631393535613964376162346132303334636562336334333131626361333638623932343961666663323430313530653237613237646166643166222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226463326266393866633039643434336361393563306366343137303430313836222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a35303a30322e3535305a222c2276223a327d', 'a5e7160ea71ed199d0685b499fba233c2aef2891b75108969c103f6c34cfe613'),
('dda96ad1-dd75-4b2a-b57b-e434228fda0d', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\x896922b3ad0cd89ebe95682124d98b450a391c373f9997b02e7ae0269c8cdc06', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226464613936616431646437353462326162353762653433343232386664613064222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '409d85d5d2162e15656376010f00b181aa7a1840e77269428808331827920151'),
('dec7c49b-9974-4582-b116-b71796f9feec', '2026-11-29 04:50:02.55+00', 'operator:policy:publish', 'operator', '', E'\\xa100614546a2849b22bbc18f854f4e5d30ba8d34b6d8c2a7376343c7e4e3a9da', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2238636130393131383534616237346434393934613164356235646465633763373066653265626262666339653835613333626465343461646532363534343434222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226465633763343962393937343435383262313136623731373936663966656563222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430343a35303a30322e3535305a222c2276223a327d', '552cb2f6f05b571329ccdaa9f9f23271a8b86f3593b5ba4a94d772826d0da87a'),
('dff25b5a-4348-48e0-b884-160b01402cff', '2026-08-31 04:50:04.968+00', 'operator:account:invite', 'operator', '', E'\\xa6acffa8249c05ea3268c22ec36ab2b8f637ec7df0562f45ce95f227eed5c387', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226466663235623561343334383438653062383834313630623031343032636666222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', 'bd311756a624dd76c592135b24ba2e93cd0a362551a516816f9fa51ccf764781'),
('e09273d9-d85c-44d0-8b94-a555fe15bb5a', '2026-11-23 04:18:52+00', 'system:lead:route', 'system', '01a206a0cbf8719882bc32fa06b6689d', E'\\x250c2ad0d46d619282895022b12ed238367579b7ba15d390990d3a905222c7f2', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226264323735643131616166363464326238643634356532613635663762653739222c22746f223a223564616661383031306365663462666662636338366234666662313638393336227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226530393237336439643835633434643038623934613535356665313562623561222c226b696e64223a226175646974222c227375626a656374223a223031613230366130636266383731393838326263333266613036623636383964222c2274696d65223a22323032362d31312d32335430343a31383a35322e3030305a222c2276223a327d', 'a3c755c2c5d0b19d1fa8432fa6ee0b1baced1d10af4c2320be2dd7dec00a8648'),
('e2d3c15d-2af0-4f5d-b822-fa062ab489f0', '2026-08-31 04:50:04.968+00', 'staff:account:create', '4481622142f342c0b48df0b849b2dff0', '4481622142f342c0b48df0b849b2dff0', E'\\x49bc832f1790e1420b7c80bd9c810a1490a69b029e09f3d30df40c93d9def0c8', E'\\x7b226163746f72223a223434383136323231343266333432633062343864663062383439623264666630222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226532643363313564326166303466356462383232666130363261623438396630222c226b696e64223a226175646974222c227375626a656374223a223434383136323231343266333432633062343864663062383439623264666630222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '67c1d7e47861380e05826c9ddf31ad1db174938fd8943b611433dd1c468f2994'),
('e3b89138-9123-48fe-b2ac-0636d7669938', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb9277a08b9f9cb92e4f3dc7', E'\\x57f4e85370f9d50dd54f14574e8eb11d173323bfd6ee6131f633836d1abeaa91', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223534313134326337376363653462393261633964313636613363323435636432222c22746f223a223965313932343663373634313430396461316566313239393130383332303036227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226533623839313338393132333438666562326163303633366437363639393338222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323737613038623966396362393265346633646337222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b942300ff08ee6ec76abcd22ebf3a9f2e772557598da34e79015f2eeded11862'),
('e3f4af29-a93b-48e2-85e5-698079c7af9f', '2026-08-31 04:50:04.968+00', 'staff:account:create', 'fdb254b5a9de4291802546766910ab13', 'fdb254b5a9de4291802546766910ab13', E'\\xa3d5a6a4bd349c92e985964d767fd98a9a68bc2dcb313a757ed56c081ec1fd1d', E'\\x7b226163746f72223a226664623235346235613964653432393138303235343637363639313061623133222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226533663461663239613933623438653238356535363938303739633761663966222c226b696e64223a226175646974222c227375626a656374223a226664623235346235613964653432393138303235343637363639313061623133222c2274696d65223a22323032362d30382d33315430343a35303a30342e3936385a222c2276223a327d', '1eb2acc968e9b8e0c82e4f1d40cc066fff8defec29ff51675f935b19b027f665'),
('e481fdf5-73aa-49a3-8188-bbdde9952800', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\xc45c3a460a66de052835d75aa00ddf40b8a5ba9805774d05a67389c31eb4443c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223438666530323134313264633438366338336664633165366264333830653735222c227461736b223a223163303063613033366237313462363238373239633161306164653534373862227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226534383166646635373361613439613338313838626264646539393532383030222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '443edc9bf05cadfe7fa47920e1bb3e27963c7fa9cdf38a58fdac977bf412fbfa'),
('e655070d-5981-4277-b53c-82deb829a76e', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\xcb63dbc7c61aa3fd45aeaaf694306be2521b27b6b07b97bcac70dcb599f4164e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226536353530373064353938313432373762353363383264656238323961373665222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fe0d040685049b3b786e16a9564af384b53d3f5e41d74f1971f2b28adf8f241c'),
('e84e7f50-75c0-4144-bdda-289cdcf1ecee', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\xceb77fa5d58fdf93ca457e316f309d1a7ec898576aff8b5b0c1d31bdb969f965', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226538346537663530373563303431343462646461323839636463663165636565222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e859da2491c73ffe098ec6bed577c1b5f1b4e69e1e8e50e8ddee6fc61e9831db'),
('ed24f610-7a53-4a9b-b30a-8d6f306f097d', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\xac1136073893d5e4c4644a4e5362e66b7abb51a80e60494a5f142db9d879688c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226564323466363130376135333461396262333061386436663330366630393764222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'df5b4f8073819455e0be6f549cd07282dec0744241af14036b792eef6c71ea21'),
('f537f762-08c2-4c04-9449-bc7e8bb03f27', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9277a08b9f9cb92e4f3dc7', E'\\x1c254aa4a7566f2e065dfc88331e9aeacc0b18809e6731c7febe599b0509a263', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323762336661633332643964306339373834316263222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226635333766373632303863323463303439343439626337653862623033663237222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323737613038623966396362393265346633646337222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e35e9ef76a0b0e96d264cd93735ef6d40b15c2414501e5015193695455b1a0ca'),
('f544d9af-00ca-44db-a6c6-60c682e416c8', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d271d99e5039987fe865f5', E'\\x3b472412c39ec60d2ed617e9d91932812f4591783bd269808a1743e28fa89e73', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323765393038363831376432333563366434356432222c226974656d223a223135663439383630313134333463363262323339366565373132336366343838227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226635343464396166303063613434646261366336363063363832653431366338222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731643939653530333939383766653836356635222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '6574557a0a6ca09051b3f3cbeecf77cea01505ce97e59d8efb484adf80b3390e'),
('fb28ba8c-7b3a-4d0d-82e7-15dd76527584', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27b3fac32d9d0c97841bc', E'\\xb5cd645e0982f114fe0cae4e399b72c5150cc8a4aff6c2fcf9f0a2baacc63b0c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223531356536343239666332653466366239396562613362386166643330613535222c227461736b223a223639646438386565376362663430363039313130656635366130333139316661227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226662323862613863376233613464306438326537313564643736353237353834222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323762336661633332643964306339373834316263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '66f1a2ee477dbc8d1753899931fbda4ace9d25f7ddd086ddc7c2185761347523');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', 'given', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd00808b22a17139c47e5f417fc3ea0a72e96b5ebc402fa839559de86af067200'),
('019cb7f8-16d2-734b-b521-708e1bbd3400', 'given', '483759d3-1766-4aad-afc7-c47a54e8cbfc', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'a769a302cd08c3024d61022576f7d31715f241d11669476f251b34ad74baec21'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', 'given', 'cf64895b-10f5-429a-8248-93bf0859f8df', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '621f6ef73a58db327786ac611e17d2a4fc0a29a31e568d2dd28cdb59a811dcc0'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', 'given', 'cf64895b-10f5-429a-8248-93bf0859f8df', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '7a13f2a76b175f00756bd8995152a7f8fdce02bf530431c327f1258897be6669'),
('019cb7f9-0132-7f47-8aed-babb52d4295c', 'given', '483759d3-1766-4aad-afc7-c47a54e8cbfc', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ed1dbfb293ee53ecf3f27f5aef30f00d9faa2770c0ead0314c049cf06275ae2a'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', 'given', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '73eae7326075912f85e28828bacacfa3899170055b59810b04ea9d41954a15bb'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', 'given', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2787dbd4bc3d38bac8b04e8e4662c5850383560cb760ab5f39b5ef5b20d524f4'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', 'given', '9dc0f2bf-292f-4391-a095-c8d3e5e35432', '2026-10-14 03:51:30+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '5a07f4fd1ce2716765494382548400b89a1fa75ceb530e786d157764dbe4159d'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', 'given', '9b39d91a-2321-4482-832b-a33a507bc537', '2026-11-23 04:18:51+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'c8de548cfb8a639523d877e913d745bdad032250ab52230a32191a25c52306bb'),
('173d5d2d-1149-4b54-8d16-66120db24f5e', 'corrected', 'cf64895b-10f5-429a-8248-93bf0859f8df', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'cfc7891bb8febec79b8b3ccfab2de6536307c43b06e719be3319b69801b03714'),
('fef45837-e031-4cb2-993c-deacbfae297b', 'corrected', '483759d3-1766-4aad-afc7-c47a54e8cbfc', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'a704a8154402338c0bd1ab8141e6a0d48b28d7d44e51a37614b69751f48efa71');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('c6f10b84-cf0a-46f9-9819-dafc064a2a83', '483759d3-1766-4aad-afc7-c47a54e8cbfc', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a226336663130623834636630613436663939383139646166633036346132613833222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223438333735396433313736363461616461666337633437613534653863626663222c2270726f706f73616c223a223765613263386162623236373431346238636534626132373931353261326337222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('c6f10b84-cf0a-46f9-9819-dafc064a2a83', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('7ea2c8ab-b267-414b-8ce4-ba279152a2c7', '483759d3-1766-4aad-afc7-c47a54e8cbfc', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', 'c6f10b84-cf0a-46f9-9819-dafc064a2a83');
--
INSERT INTO "export" ("id", "author_id", "actor", "since_last", "schema", "time_zone", "prepared", "state", "requested_at", "expected", "approver_id", "approved_at", "approver_tie", "approved_sha256", "decision_reason", "snapshot_at", "progress", "progress_at", "closed_at", "count", "bytes", "sha256", "members_sha256", "left_out", "withdrawn_since", "file_until", "fetched_at", "saved_id", "mechanism_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'false', '1', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00', '1', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', 'x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "export_chunk" ("export_id", "first_id", "last_id", "number", "count", "ids") VALUES
('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '1', '1', E'\\x0001');
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
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "lead_text" ("place", "text") VALUES
('1815155727616000501', 'gdz-ht3v-3tsw
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
gdzht3v3tsw'),
('1815155789056000875', 'gdz-jw26-hes7
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzjw26hes7'),
('1815155850496000455', 'gdz-dz86-h425
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzdz86h425
2082110000'),
('1815155850496001012', 'gdz-376y-q7kp
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz376yq7kp
2082110000'),
('1834956687360000438', 'gdz-ae77-7cy3
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzae777cy3'),
('1838497311744000157', 'gdz-6jrh-n2s2
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz6jrhn2s2');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37320a714573486b486f4a336f57442b5342765077454f4b526d78426b7457646e664376784b5538554962696b733d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a4441766838374b69334b6d493551365a6365757253386b616e6964526c3363306a734f51454244435971724f676f3339665078746457486a5776636a61706978365670454f4b78664662494a707341556a2b743930676f3d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', 'fe0d040685049b3b786e16a9564af384b53d3f5e41d74f1971f2b28adf8f241c'),
('1', '1', '15e5a1df1b0ce00abfaeaf2246f42de141fbb0e9ef44722863e53e4c0df67cdc'),
('1', '2', '15c76ad89883794d08a440ec3e8357cc86cd7584bf4f21c6f7432bd33718e786'),
('1', '3', '6574557a0a6ca09051b3f3cbeecf77cea01505ce97e59d8efb484adf80b3390e'),
('1', '4', '06395b56f1ee87a22a1b40d3b9b54d5743af2f888aa05b7ab1179d277bc19d66'),
('1', '5', 'fa6db9f4b4102c650f041cef314949e86aba7e605c89a77db0c00aa912b65423'),
('1', '6', '0801a8a0002f73c12877167e1e09a09ed4f8d1cd08b12e98a0a2c38cf673d10a'),
('1', '7', '443edc9bf05cadfe7fa47920e1bb3e27963c7fa9cdf38a58fdac977bf412fbfa'),
('1', '8', '9c4a4dbb1d62aca89e9a22ae919bbb4de37389c9c67d6467e4943fb2131e9d3f'),
('1', '9', 'b942300ff08ee6ec76abcd22ebf3a9f2e772557598da34e79015f2eeded11862'),
('1', '10', 'c89ea3538f434ff8c2e94dc7bb5b5bae9901917d6da90f7db0a8e89736cd7fd6'),
('1', '11', '0ccb076d4f8b75534dfe166323129e297fce0a5d5726d72624cd1637490aa76c'),
('1', '12', 'b53432802db950696a3bb9b3f6ebb4430b7bd26af95281607cc6d40976a3ed46'),
('1', '13', 'a769a302cd08c3024d61022576f7d31715f241d11669476f251b34ad74baec21'),
('1', '14', 'e35e9ef76a0b0e96d264cd93735ef6d40b15c2414501e5015193695455b1a0ca'),
('1', '15', '4cf543b5c7d06d437777f30bba7589e525b29809225b33562b41e168ae7ecabc'),
('1', '16', '621f6ef73a58db327786ac611e17d2a4fc0a29a31e568d2dd28cdb59a811dcc0'),
('1', '17', 'df5b4f8073819455e0be6f549cd07282dec0744241af14036b792eef6c71ea21'),
('1', '18', '5046e83057edb656b19e654d8d562e498381cf428211e3efd1cd84e13f126e67'),
('1', '19', '203b14e4b6c198af79c5f248f18b546327e5619197df9ae44f1d4df3750cdbb9'),
('1', '20', 'd45070e005f78960d439836840e6edeb455fa53563d7377bcc712dcadbd37c7c'),
('1', '21', '66f1a2ee477dbc8d1753899931fbda4ace9d25f7ddd086ddc7c2185761347523'),
('1', '22', 'e859da2491c73ffe098ec6bed577c1b5f1b4e69e1e8e50e8ddee6fc61e9831db'),
('1', '23', '2c7207f0c2a91a0e7fd83d9de9ca323191e1bb845babc4eb94812bbc84c19db3'),
('1', '24', 'a7e926ff163852af91039b06d81d6d740d695f0354d647fe1d725ac296176e25'),
('1', '25', 'ed1dbfb293ee53ecf3f27f5aef30f00d9faa2770c0ead0314c049cf06275ae2a'),
('1', '26', '7a13f2a76b175f00756bd8995152a7f8fdce02bf530431c327f1258897be6669'),
('1', '27', '6b7ec6a644f02b463ac41e466497de645386857b4109b01eea5b38478d188971'),
('1', '28', '73eae7326075912f85e28828bacacfa3899170055b59810b04ea9d41954a15bb'),
('1', '29', '0cb7468d4b1280bff2f5728b9ad5aec6aa1451467472b23b02f4b8e52a45bacb'),
('1', '30', '409d85d5d2162e15656376010f00b181aa7a1840e77269428808331827920151'),
('1', '31', '2787dbd4bc3d38bac8b04e8e4662c5850383560cb760ab5f39b5ef5b20d524f4'),
('1', '32', 'f94f9e574e7faaef5514971bdc242bf90721e069296d888925af9322bfd3310d'),
('1', '33', 'f4be6ec6523915439e881916d8463e36c0a40f0e011c5667378393e3152f0f7f'),
('1', '34', '5d6644aa210f17d8810673217361ceffd52100c908cac7b9e550297b5d9d2aad'),
('1', '35', 'a704a8154402338c0bd1ab8141e6a0d48b28d7d44e51a37614b69751f48efa71'),
('1', '36', '70ba91547c4d58c540a071be900623d90a3c1d2fda56d259968a38fad1d9a6d4'),
('1', '37', 'a582407cfc7017315baba3071d647cef12feac19c931e47245b85e5d1495471a'),
('1', '38', 'cfc7891bb8febec79b8b3ccfab2de6536307c43b06e719be3319b69801b03714'),
('1', '39', '89525a6718f2cce42807084d786834fd07bb77c8f8a04c6db17bc0326f545a1a'),
('1', '40', '1ed162c79a524a866e1f0c577726ce51bfb9f92c0f8f15a7982f10ceb9a53633'),
('1', '41', 'bf085cf4ed5b3e7efebde7d7a78f5e8fc0e87cac0f0e2f7dc3a7079b264302ef'),
('1', '42', 'bd311756a624dd76c592135b24ba2e93cd0a362551a516816f9fa51ccf764781'),
('1', '43', '1eb2acc968e9b8e0c82e4f1d40cc066fff8defec29ff51675f935b19b027f665'),
('1', '44', 'd8846ddefe9fafd64d2af9d5f579ecdb8134015852f7a5bfaed44d5f43d16c00'),
('1', '45', '05a89814e0f2e72a9558605bf032fe765eeb5e55670b28efca282bb051e46073'),
('1', '46', '90b83d5f79eb58f5b821623bf14af272be22622bb894f907a640c2a1e0eb8f1e'),
('1', '47', 'a291fc2092b9f77fc5c0d36b65e55f76f3192b0be4eee6539f9405249123d313'),
('1', '48', 'bbb3464ee2f131bf5f94ee488416c0dfc07718de722d6ef3ff81c8d8f13c22fc'),
('1', '49', '3412f2372d623c2882c68303438e98c72fef83442cfbe5322937cb0b9e6c5cb0'),
('1', '50', '42791bfc54647d65ff8897b7265d2bb45eb4422b4713d1398958d4e805a92f57'),
('1', '51', 'b2ec8c62f923b45842933c84f09b1f88ec6b65d711a7f8832cf3a51329b3bb8c'),
('1', '52', '67c1d7e47861380e05826c9ddf31ad1db174938fd8943b611433dd1c468f2994'),
('1', '53', 'fa82856b9c3e09bcd0dc65a5e4263b2c9fce7572c6c3f3e2bd1a68ea29d9dc66'),
('1', '54', '74b8c0d84405eb66398775c11fe9f46767b125b265564f304ebebba2f40b6939'),
('1', '55', '1cbe524f86cf25de5a85dff9ccace1d8c9ab4fa8b5c84878636ff4849674f9d7'),
('1', '56', '3af4521135f6f47bae6c56fdd824e94a73c4ba3965d7acc45e22a67e8ebe9254'),
('1', '57', 'b0dfbcb8b1056d4099b3c47f35d9e82b1b8a98feba80a856f4dd94995f3a1b55'),
('1', '58', '5a07f4fd1ce2716765494382548400b89a1fa75ceb530e786d157764dbe4159d'),
('1', '59', 'c8de548cfb8a639523d877e913d745bdad032250ab52230a32191a25c52306bb'),
('1', '60', 'a3c755c2c5d0b19d1fa8432fa6ee0b1baced1d10af4c2320be2dd7dec00a8648'),
('1', '61', 'cf7f47c8de35b483e79b5f2e5ec7408d6eb30d8f2d8c91ec1c91e2ba44e52bc9'),
('1', '62', 'e637d58412a35ac34d5aea78d5c1eb2042d4eb8d7279b3bb98968bf2727d41d4'),
('1', '63', '8e654f82cca4bfdadeac9dd073aef9fbf4d0d010ff045c21091ceef584e303cd'),
('1', '64', '831076202bd313e147dad69908d89b1a577b362bd843c876b5bfe63500acf98b'),
('1', '65', '0fcd4d36dedbdfbef7338e7655e032b4a3e279645729422c94b46cad8b7d0229'),
('1', '66', 'a5e7160ea71ed199d0685b499fba233c2aef2891b75108969c103f6c34cfe613'),
('1', '67', '3990d76377bc1553639e2e41386c28d102fe43902a7a142bfd8e4dad7dace430'),
('1', '68', '552cb2f6f05b571329ccdaa9f9f23271a8b86f3593b5ba4a94d772826d0da87a'),
('1', '69', '8fcb004aaa0c15b9a784627051ce6ce190d8ea43609c259c1c7281e8a07cb237'),
('1', '70', 'abfc695eea19adccdadba00fec86d7763a07aff01fb3e5b5c7f0dce4488bc280'),
('1', '71', '5760a4dc90933415986fa9528a4e4b047899b24e9a9ca766e11d2f5406f77e93');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7e66-a8cd-741104347f99', '2026-03-04 08:30:15.25+00', 'd00808b22a17139c47e5f417fc3ea0a72e96b5ebc402fa839559de86af067200', E'\\x14c3bc1ad0db007ed0446f822dddf6c39f79cc915481f51e4d00d9c585091262');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\x80c940b031181f7b156b96880b6dcba34f6cb0918974ec4472d0360ea695eb6a2c6eed70e392156a5b460ea27377765af0207f994a8c5b0172f350c2b9a943d9b67bcb69a0b88106fcdadea78084f6d3dea16bbdd4bebed69d77a0faac67dd746b325ae9f38293060861bb75f93d292bdad3c3655ec900d20c15fa4f1466d1f03c52d4d5a2cb97ac1beac65461d7c90d39a69e40eb89ab8ac6222a7a9a34e6f1190a1f428fd9ccda7da4bc3cff3f8c4f4296463d05109b116591d6fbd0d9c5a7959368aaa829a01f4f0274ff6251d5e3944915fa57361eb0e3d6a1bae12ac1befa12279771bd64ce53ec66a1273bb5f7ff722ab59b475340f94e0db5a3a43336126e1a143c3354fb4570d8d748b724b0b49e7c78759c25e0a2671f6fb03cac366b80cdb3e4d76a6eeaf41607009c6e828bf098709f24b4c187593fd24e740e5c02d327ce4bdfdea7da3f0ae939ef03b970a72edbf5c91046abbdf24dc1eb2833cf5359f1a67b99e3fa4b62c70e4be7d20f33eb17f691b4efef8680c07a46d1923580c92efb088d1a8219c40977a3d116834956e78cc17604df8f491139052295ec27c3613080d9989040ecf19aa4822e26c4faa4475822a192f861466a4cacc7fba529a1be7ebecf37692afdb1538dc8561f220b19f851231ebff7476cf988b98f008a271c0a0f0f55a6fb49a97129111355f151101916d473abac9df0e822bb9bf6b29f3aaab484395f208cc26c691e15d30b043d3f2bacb9a5abea3710d442ed6fada79e0c1e8cb2a7f96544054e32dad16271fda3b57225ed5562e476cc80733eba9764ac19b03e08e5cb6b95af2a9b87093f7a65844e86f74561c1ddd89383112cef84142b4d9f3db90515e2c453955082156dec36601c69d923b0046f3e4663f50d3fddb7425928fe6f395797f2c64e55c13bc8ff486d7bf91372b8347b7cf309ec441dd3378f01a61b2cbfdb7d2ad82b962254c40bca9d76ce2bf56af3821681c889fe2028b10c6ca035a04a84e79fdd2e31da22703c10cc4d0fef02a2d86b1a1161043ec2c04658acfb8c4649543c78172a1782903ffb4d81b129279cda32bfb07d9db4a87d680c2b9dc3411c3276d74e8f189bcadebb4a620ed70dde65be406a75a6b3ed065889d3c30fce001119ad968505ab7a2e3524a40251fbd4da65ad19791ef9b0df1bae4f8bd999d8e25c2ead91b4b7595983244e577772d74f7935f92ca58a853dd974ecc222d059407759cc5ba7b1703adcda767136d09124757ea48ad79aea0990f258fb43949dbb7af8800bc552e976f6a6fea1e1f409edfd3fafbf3277c34c87213c21e7a122d3a8094c17dae3738f02a1017123ec3e04636171ed58c217712090c6b5ba3fb5442686a7570227b0fff470cfe7cc97de22ccf56e5a2fc2391a377701e384932ed229b491b6fcd57f5fa0a7ca7031fe617708ecc95751bae67f69fe296ee72e83c8b1f93668ac8e7a34ccb8a520fb42058e179dda3d11691a4d89ea53fbff3af97c1f977aa3e2eba29cc7023641793aa57b2208d10854084ab294e3cf3bf2b6e16a39fbad72916f61cba6a5b039392b57cd9931e15d4276613fa22b93cea5649d74955771bcdbb22bd0b0e0ab026d0bffd09ecdc96de2fba91e09f7118208ea04424018bd7d4affeeb253a456b86c09b1502fdc1a4f66d0e4e4630744140e55c1e8f9d64333d8197eafacbd683729e18388c94d8704eaa514026eeb91997b19b41b5541d8cbcd94f739d8989c3878fcb942f3f4ab58fa55649c7406efcc282692c9e5bd559b6a67c8ad751f6b9e8c343a1e8c7726689a717058b550aab77deb207237f78ca656b69ae5a1e5e17771b08a3028248932c8fc59684d46d26bc212359fb7cf215f5117902c66afc4b849b1b7df3a8db0e9d5bb5c05be6c35622b64cb76ecea215f5dc1feef394d8e3c27b56fa5b01db5735d11c96cbaaff45a12a1f50510d047031406c3ae52ce9f3e95e39993c7cc0a739ed8c7597dba59f551e5a2a04b9b6d47e82803e12c5b5d760ecc64a88a079f98fd85b32648ec64aca1d5d7dc6d7936edf12c2f119ddf3b7aefca43a4d9fc34b99d361c5ac3a522c992f40390ba0b0e5c649691ea6fe1f282463636e4bef240db93fe335360d19f2992d4528d82e2395935b4cef19151c15221774238380fa7d18547d07880b5a535ffc708826809e71e1a9f039b731f34c1e7b0b04c46f615e03cbe3fc7b33b4d1c613890248105eb50483bd0afce9c7624a8a9f3a36b84e5eadc61b6947eb5635082500c992212234356f78f0634e315da583a7d3d3aeb3a74346291a0723b1acf90300dff315ec37704f7a2d5b8c9edbb766bc394abbe9ed355d3a1e974ae53f58937fea07f5eea0caac3d5ef696c2a23a06b48ed1ee672e418761f619551d2b9f99a625f31a7b825cd879c92662e4b089a6a0fa4c58fdd4a5b2169b2143113d34d135ffa13902da9759f51f30497a39a3e32a9fce581e3ea6a2d98fb7f2394d3586d3942cea300e621e711deb508f8febd7c00f0980b61a0d130dc0bb3d2aca57f9f596aed4ada880b15eaeed83e826667c492c1069009c7670e2b91554a9cb5657d34dc5f68ab9c033a4b8f7a08fd2a37e22d28a06d5f837d05c39381089fa4e05ce733ec550c2e2a8cf28e88ac3545fafd8c4b5cace0c7927d6d5d30b3ca8ceae39a191157175c5adf8e0649f9527b400f29004c33e798d8dc6efc6383b14f9d3157c062a1c02f4240089cdb1df75f5ee0f9b43abd708f7f2999b048756f745c78ea3f1c4c8f17299013c139e877e03fde1433d071cde47ba304880c7cefe5b71b704a964173a4e8e540b236deea5aabcca58d486313026167b5cee435c713367f2c915406d2ec617a41745eafd784584ef5308dfdf8edad7de33d599e74e2b7e4a1a818bd682f34ce71e1141a0e9c471452d7822475f1a0954ec953b4bb5cfe2b795306054fa63630d9452c4f673db91101f3ca8bdb3f28f05a347f49d743c563d4499b0e3124600e98aee11442bf11b379b3f45ffc8d26742979aa8d227e2b317b9b807065acf2124fb0f2443275706825e4aba53df5157bffeab3a227bc9ff06d5291f3733f933137b2ef48c46ab5ac58e84e9a3100ea0867af42e2be710940bcc044bf53c5438cdd0d0f906fa9f10dd636048e434d26f9b476aafe0cf4814f87bdd17668e27a80a3e4230463a39fa7e6850076f079fbde6ec0a24fe2025f63019d9b04cb122410fcd6bc2999d280c080');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '992d2dde-666c-4f11-90fb-2cdb39e694fb', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '7acd5f5951a34a3ba8e1ccaaff7486e4', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '70', '70', '2026-03-04 08:30:25.25+00');
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
('9b39d91a-2321-4482-832b-a33a507bc537', 'lead-861126@example.com', '2026-11-23 04:18:51+00', NULL, NULL),
('9dc0f2bf-292f-4391-a095-c8d3e5e35432', 'lead-298954@example.com', '2026-10-14 03:51:30+00', NULL, NULL),
('cf64895b-10f5-429a-8248-93bf0859f8df', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('c6f10b84-cf0a-46f9-9819-dafc064a2a83', '2026-03-04 09:30:15.25+00', E'\\x112e400ddd1e6ea954baf94563e8df019e4e1bd655fa95f1f857a942d276293b', E'\\x7b226964223a226336663130623834636630613436663939383139646166633036346132613833222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223438333735396433313736363461616461666337633437613534653863626663222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2261373034613831353434303233333863306264316162383134316536613064343862323864376434346535316133373631346236393735316634386566613731222c226964223a226665663435383337653033313463623239393363646561636266616532393762222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2235616131633337326364623935376564653830343234376239623937303332373434393935616361396333666461363535393130623437323564336439636238227d2c7b22636f6d6d69746d656e74223a2261373639613330326364303863333032346436313032323537366637643331373135663234316431313636393437366632353162333461643734626165633231222c226964223a223031396362376638313664323733346262353231373038653162626433343030222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2234303332313462643563393264613937383434623639643466613238343630623838633266316531386563626331316533653731393763376138623339313135227d2c7b22636f6d6d69746d656e74223a2265643164626662323933656535336563663366323766356165663330663030643966616132373730633065616430333134633034396366303632373561653261222c226964223a223031396362376639303133323766343738616564626162623532643432393563222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2236663164346336653137316538623137653234376662346662656161646130633935396363663639336663633033623063353537393938336330333032366139227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '1ed162c79a524a866e1f0c577726ce51bfb9f92c0f8f15a7982f10ceb9a53633');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('458b8c6a-615f-40d6-a2d7-eb92dd9372db', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 04:50:02.55+00', '1', '2026-11-29 04:50:02.55+00', 'published', '', NULL, 'operator', '2026-11-29 04:50:02.55+00', '', 'false', '1', 'false'),
('b6b889c7-eee3-48ca-97b3-4840e89b613c', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 04:50:02.55+00', '1', '2026-11-29 04:50:02.55+00', 'published', '', NULL, 'operator', '2026-11-29 04:50:02.55+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 04:50:02.55+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 04:50:02.55+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 04:50:02.55+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 04:50:02.55+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 04:50:02.55+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 04:50:02.55+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 04:50:02.55+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 04:50:02.55+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 04:50:02.55+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 04:50:02.55+00');
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
('541142c7-7cce-4b92-ac9d-166a3c245cd2', '2', 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["9e19246c7641409da1ef129910832006", "fdb254b5a9de4291802546766910ab13"]', NULL, 'true', '2026-08-31 04:52:04.968+00'),
('57e1a87e-c27b-4b00-baf4-9700a35f7ec8', '1', 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["a867b7bf725c488a826abeb0cc317e21", "5dafa8010cef4bffbcc86b4ffb168936"]', NULL, 'true', '2026-08-31 04:51:04.968+00'),
('b2a1a897-a994-4596-a822-83493d0faebf', '0', 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["fdb254b5a9de4291802546766910ab13"]', NULL, 'true', '2026-08-31 04:50:04.968+00'),
('bd275d11-aaf6-4d2b-8d64-5e2a65f7be79', '3', 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["a867b7bf725c488a826abeb0cc317e21", "5dafa8010cef4bffbcc86b4ffb168936"]', NULL, 'true', '2026-08-31 04:53:04.968+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('24c1de44-5481-483d-82ee-d8512696870c', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 04:50:04.968+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f8d8b67c045a4374a5a1799d2785e26f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('44816221-42f3-42c0-b48d-f0b849b2dff0', '周范例', 'zhou@example.com', 'reader', '2026-08-31 04:50:04.968+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'e423b790da3f4a2da17a1cd94a18153a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('48fe0214-12dc-486c-83fd-c1e6bd380e75', 'Lin', 'dbad573bb26f470aa22b0012216e67cc@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'a002406dfae4459abf8cb0d3f929299b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('515e6429-fc2e-4f6b-99eb-a3b8afd30a55', 'Lin', 'd959dfea97734b399d0b6b48ccba2933@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '9bfb2c7871c74e40b6ad942dcf3f50be', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5dafa801-0cef-4bff-bcc8-6b4ffb168936', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 04:50:04.968+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'd74698ed983b4655ba83a3984ab0d119', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9e19246c-7641-409d-a1ef-129910832006', '林示范', 'lin@example.com', 'handler', '2026-08-31 04:50:04.968+00', '!', 'true', '', NULL, NULL, NULL, '{}', '7334346a0f05453985e8295cce289d6c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a867b7bf-725c-488a-826a-beb0cc317e21', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 04:50:04.968+00', '!', 'true', '', NULL, NULL, NULL, '{}', '11f19fe375154082b2dbc560c6cfcd1d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fdb254b5-a9de-4291-8025-46766910ab13', '何样例', 'he@example.com', 'handler', '2026-08-31 04:50:04.968+00', '!', 'true', '', '2026-11-27 04:50:04.968+00', '2026-12-08 04:50:04.968+00', '9e19246c-7641-409d-a1ef-129910832006', '{}', 'fa935b149614471a856086efb107be9c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x714345610e3efd592a7117bf5d3b998ae4ad67df187be0807b7cbf300d0e381c', 'lin@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00'),
(E'\\x8b74f7bedd9196fefbae88de25a553834b336f8fecf6034bcf9eabbfeb212934', 'he@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00'),
(E'\\x946eb529a0c7e13938ddc8f29835a7e35dabd7ed4413b802c2a0ec1b02ab6b5e', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00'),
(E'\\xa3e22dab2ee9514ecdad931e74f7ecbaf4db4f32680cc5b019c3c939e3efb7cd', 'maya@example.com', '', 'handler', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00'),
(E'\\xad86321f155caececc2a6a41dfbf00fc2fa109b04f7c94d44a498ef6f37f5147', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00'),
(E'\\xe8784226781104bdf4cc0c98b20f11867ec647e9c16d50684aed747d8062e655', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 04:50:04.968+00', '2026-09-07 04:50:04.968+00', '2026-08-31 04:50:04.968+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-74c7-b34e-b077e7b75d52', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-74c7-b34e-b077e7b75d52', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-7f33-8db9-3a8a220a4bde', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-74c7-b34e-b077e7b75d52', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', 'cookie_policy', 'given'),
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', 'privacy_policy', 'given'),
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', 'updates_email', 'given'),
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', 'updates_phone', 'given'),
('019cb7f8-16d2-734b-b521-708e1bbd3400', 'cookie_policy', 'given'),
('019cb7f8-16d2-734b-b521-708e1bbd3400', 'privacy_policy', 'given'),
('019cb7f8-16d2-734b-b521-708e1bbd3400', 'updates_email', 'given'),
('019cb7f8-16d2-734b-b521-708e1bbd3400', 'updates_phone', 'given'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', 'cookie_policy', 'given'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', 'privacy_policy', 'given'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', 'updates_email', 'given'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', 'updates_phone', 'given'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', 'cookie_policy', 'given'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', 'privacy_policy', 'given'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', 'updates_email', 'given'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', 'updates_phone', 'given'),
('019cb7f9-0132-7f47-8aed-babb52d4295c', 'cookie_policy', 'given'),
('019cb7f9-0132-7f47-8aed-babb52d4295c', 'privacy_policy', 'given'),
('019cb7f9-0132-7f47-8aed-babb52d4295c', 'updates_email', 'given'),
('019cb7f9-0132-7f47-8aed-babb52d4295c', 'updates_phone', 'given'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', 'cookie_policy', 'given'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', 'privacy_policy', 'given'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', 'updates_email', 'given'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', 'updates_phone', 'given'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', 'cookie_policy', 'given'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', 'privacy_policy', 'given'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', 'updates_email', 'given'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', 'updates_phone', 'given'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', 'cookie_policy', 'given'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', 'privacy_policy', 'given'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', 'updates_email', 'given'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', 'updates_phone', 'not_given'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', 'cookie_policy', 'given'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', 'privacy_policy', 'given'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', 'updates_email', 'given'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-71ab-ac82-488eed2b8d11', E'\\xe2b586a6f378a70cd7993dc86f464f315a9a18529a019c8dbe48f0f298c4a0b7', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2263373335383161336533383966336563316462313336343033383135336532653830333133353766623839613364346361353165396163346261623437643438222c22656e7175697279223a2263303631323830633035646661396264323737643833656463346336326331383634666461626133376163363331666463393161613532666361393733623462222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323731616261633832343838656564326238643131222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226562643135326165643831633466313961656464336266646262623764653639222c2270686f6e65223a2231313566383437666237613562613861353132666366643064663834353339643862313565346237326439646366373931643533636637363464343763336135222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7e36-bca7-1b12d535a0d5', E'\\xf8f8dd8c195eccde1ce98fb3b05c5a0e60425039db698075a91fbb9cde7aca73', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2231623539326338656438633864356564343933316634633664633932333032623063353962383366336264656438383365306562326261323636333035353261222c22656e7175697279223a2233613764663738323933303234633863663164343766363734303537626231323735646136663463613566376336613039396664346235653439383063646537222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323765333662636137316231326435333561306435222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226366363438393562313066353432396138323438393362663038353966386466222c2270686f6e65223a2237626664336363653733383831633864663561343130396363386130616339623838663865396538343330616336333433626430373262366232663039633864222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-77f5-9eb7-81248f451a09', E'\\xee87526dbb449f287d20e54f3f03152ae0966e3f01e094705f424a377789241f', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262333134383339613462313066303132353936633235306266323537663531363438633730376464346335343966343062313465626339623134333930636238222c22656e7175697279223a2232336135343138346337613332313536323632383331383265306335656564383064313763643165343665313939656334623335333463386239343234653636222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323737663539656237383132343866343531613039222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226366363438393562313066353432396138323438393362663038353966386466222c2270686f6e65223a2233373932306565343762353965623463636563656164346230613939306330323235373865643263366436383039346162343239306663316238373832646137222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7f8d-bbbd-73622834a92b', E'\\x86dd124262f0ca4d1c7c7b5f5a4db5bfb48dd0ed0c15b4114b2a45d702201833', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2235613533396438616565623835393061326163656564663565343765303034653465376662383639663863396164623039363733656136653930353039393639222c22656e7175697279223a2262353137323436363539303565633638623263373334353031646161633432393133633963386561626132366466633564313130663866333632613464363838222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323766386462626264373336323238333461393262222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226562643135326165643831633466313961656464336266646262623764653639222c2270686f6e65223a2234616365356566353232616537323066616332333765663564646431343665643035333239396639393434336436323964353965343634613536643232653930222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', E'\\xd4879882ccb8945ab81108ea8a224547f8f6f2c86545b9f30756a46bb0f46df6', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2234613264386663383734663263663339636365313431343936646131393131626261613164333566316265316432663338623330303739363830653162613333222c22656e7175697279223a2261646534643738643938323864326265383438363865303530613361333435313664376562343038323261656365623639666531666233386662316536373862222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323766396139386233316264306462666465363762222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226562643135326165643831633466313961656464336266646262623764653639222c2270686f6e65223a2239393631316636653833343939663564353638366336356338396562306333366137653362663438656666316131323630323332613132353138653831346661222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a13889-61d0-7c3e-af3c-3a8ddc0f452e', E'\\x7b91c818af714270f72bbbdb7c509deed7e6f9472a7043e1ae3086a896cec410', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2231356232333539346565316633366363346162623761373535353536623062313563623239376264353530613466313965383731633863616130653233666237222c22656e7175697279223a2262393563626461383135643432363664613066636362613662653537383738663530646339373737306235353766326230333663343562323265393965663733222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133383839363164303763336561663363336138646463306634353265222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223964633066326266323932663433393161303935633864336535653335343332222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31345430333a35313a33302e3030305a222c2276223a327d'),
('01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', E'\\xbff373d7fb6acf616ddaa5cf7f4db2ca639c445428d78ed9b859393a83d224a5', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2238386239353239336336383035366538306539336133393663323666636164363834333461646534646564623265386566346538646436633131666235653166222c22656e7175697279223a2265633938646439326564366435343364396339376665323365653637643634333035386533376332313330636233376561653232633131386165313563653164222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230366130636266383762636238366639376636613866366439353039222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223962333964393161323332313434383238333262613333613530376263353337222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32335430343a31383a35312e3030305a222c2276223a327d'),
('173d5d2d-1149-4b54-8d16-66120db24f5e', E'\\xa63573483b4dae3fcfcc1d3714fc5bb8c4fcd8536f23a9ad17f0a3246cde0260', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2239326534653037616534326264306464326130373463663737626462336237353463323566646563393265636235616439646534396335346637666662616332222c22656e7175697279223a2234346239313737656161396538636461353266336232313339313538656461306138656564376630353134646262616137396665633634323535663634353437222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223137336435643264313134393462353438643136363631323064623234663565222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226366363438393562313066353432396138323438393362663038353966386466222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', 'GDZ-HT3V-3TSW', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7e36-bca7-1b12d535a0d5', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '6baead01823d4ab29db2b4ddd5054184', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7fde-bbe0-a4627b729991', 'GDZ-ZC8J-X3GT', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f8-16d2-71ab-ac82-488eed2b8d11', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '121ceae2ae3f46aaac2d5a7372001173', '46e996d0d4b252985a4455b577dd56d404cd0a6673e64aec3797c7859bef8f6a', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '121ceae2ae3f46aaac2d5a7372001173.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-72f1-9da8-071261e67bb4', 'GDZ-JW26-HES7', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f9-0132-77f5-9eb7-81248f451a09', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'a5f0c37eeabb4ab3938c4cc356ecae80', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7b0d-91d7-c492ab973afc', 'GDZ-DZ86-H425', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f8d-bbbd-73622834a92b', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '346ed808f1fc499093cc934a8dccdcdf', 'bf0f7ca5a7863af4479939c5cca698686c31e247968812f9c2aa640fc57f27a1', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '346ed808f1fc499093cc934a8dccdcdf.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', 'GDZ-376Y-Q7KP', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f9a-98b3-1bd0dbfde67b', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '8bba306a6dc6477b9a3e52060da7a2a6', 'e54abebab6f182aa495aff974d34ee720e3c592690f13af683e72d3d51f3fde8', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8bba306a6dc6477b9a3e52060da7a2a6.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13889-61d0-7f82-a06c-d2f9216414c6', 'GDZ-AE77-7CY3', '9dc0f2bf-292f-4391-a095-c8d3e5e35432', '01a13889-61d0-7c3e-af3c-3a8ddc0f452e', '2026-10-14 03:51:30+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a206a0-cbf8-7b24-a91f-b6b4ff30247f', 'GDZ-6JRH-N2S2', '9b39d91a-2321-4482-832b-a33a507bc537', '01a206a0-cbf8-7bcb-86f9-7f6a8f6d9509', '2026-11-23 04:18:51+00', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('222ca10e-d5e0-46b6-9360-afeb709512ca', '515e6429-fc2e-4f6b-99eb-a3b8afd30a55', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('47024518-2f6c-4334-a10f-2abc2eda30ac', '48fe0214-12dc-486c-83fd-c1e6bd380e75', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('f0b7dfb4-e2c3-4c67-88d7-056fa6c56c74', '48fe0214-12dc-486c-83fd-c1e6bd380e75', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '24c1de44-5481-483d-82ee-d8512696870c', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '24c1de44-5481-483d-82ee-d8512696870c', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('4c31eea7-ee4d-46eb-a673-7a51951d3795', '48fe0214-12dc-486c-83fd-c1e6bd380e75', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('6c3f394e-1dbc-43e5-b583-42426320e091', '48fe0214-12dc-486c-83fd-c1e6bd380e75', 'note', '019cb7f816d271d99e5039987fe865f5', 'cf64895b-10f5-429a-8248-93bf0859f8df', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '24c1de44-5481-483d-82ee-d8512696870c', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '24c1de44-5481-483d-82ee-d8512696870c', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f8-16d2-71ab-ac82-488eed2b8d11');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('8648ccd8-91d0-43ee-aebb-3b09d00cd5da', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '173d5d2d-1149-4b54-8d16-66120db24f5e', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-71d9-9e50-39987fe865f5', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-03-04 08:30:15.25+00', '1815155727616000501', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', 'fdb254b5-a9de-4291-8025-46766910ab13', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, 'fdb254b5-a9de-4291-8025-46766910ab13', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7389-80a3-02edf32a9ad6', '019cb7f8-16d2-7fde-bbe0-a4627b729991', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-7d66-8b1b-f5cab184fb6b', '019cb7f9-0132-72f1-9da8-071261e67bb4', '2026-03-04 08:31:15.25+00', '1815155789056000875', 'new', 'false', '', '0', 'false', '[]', 'false', '', '9e19246c-7641-409d-a1ef-129910832006', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '9e19246c-7641-409d-a1ef-129910832006', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-735e-b578-4850bf4fd3f4', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-03-04 08:32:15.25+00', '1815155850496001012', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'fdb254b5-a9de-4291-8025-46766910ab13', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'fdb254b5-a9de-4291-8025-46766910ab13', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-77a0-8b9f-9cb92e4f3dc7', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-03-04 08:32:15.25+00', '1815155850496000455', 'new', 'false', '', '0', 'false', '[]', 'false', '', '9e19246c-7641-409d-a1ef-129910832006', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '9e19246c-7641-409d-a1ef-129910832006', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a13889-61d0-7431-85a8-d38f9923edb6', '01a13889-61d0-7f82-a06c-d2f9216414c6', '2026-10-14 03:51:30+00', '1834956687360000438', 'new', 'false', '', '0', 'true', '["honeypot"]', 'false', '', NULL, '1', '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', '1', '2026-10-14 03:51:30+00', NULL, '2026-10-15 06:21:30+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', NULL, 'false', NULL),
('01a206a0-cbf8-7198-82bc-32fa06b6689d', '01a206a0-cbf8-7b24-a91f-b6b4ff30247f', '2026-11-23 04:18:51+00', '1838497311744000157', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '5dafa801-0cef-4bff-bcc8-6b4ffb168936', '2', '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', '3', '2026-11-23 06:04:00+00', '2026-12-04 09:30:00+00', '2026-11-24 06:30:00+00', '2026-11-23 06:04:00+00', 'false', NULL, '5dafa801-0cef-4bff-bcc8-6b4ffb168936', '34', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-71e3-b32a-201733c0d050', 'enquiry.acknowledgement', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f8-16d2-7fde-bbe0-a4627b729991', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d271e3b32a201733c0d050@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7416-aa2a-dabe7af7840f', 'enquiry.acknowledgement', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27416aa2adabe7af7840f@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-759f-a43d-0f70ac49b470', 'person.my_data_link', 'cf64895b-10f5-429a-8248-93bf0859f8df', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2759fa43d0f70ac49b470@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-75f0-b5fb-c8d65afe38a0', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', 'desk@zone.example', 'en', '<019cb7f816d275f0b5fbc8d65afe38a0@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-79d3-bd86-99611da30e80', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d279d3bd8699611da30e80@zone.example>', '{"by": "system", "to": "9e19246c7641409da1ef129910832006", "leads": "019cb7f901327d668b1bf5cab184fb6b"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7b65-a678-4221f1fcbb5f', 'lead.mention_notice', NULL, '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', 'dbad573bb26f470aa22b0012216e67cc@zone.example', 'en', '<019cb7f816d27b65a6784221f1fcbb5f@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d7d-b0e3-9f5f8424f892', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d7db0e39f5f8424f892@zone.example>', '{"by": "system", "to": "9e19246c7641409da1ef129910832006", "leads": "019cb7f816d27b3fac32d9d0c97841bc,019cb7f9eb9277a08b9f9cb92e4f3dc7"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d81-a774-1c5daa12325c', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7fde-bbe0-a4627b729991', 'desk@zone.example', 'en', '<019cb7f816d27d81a7741c5daa12325c@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7e1b-9c5f-6edeffa2b138', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27e1b9c5f6edeffa2b138@zone.example>', '{"by": "system", "to": "fdb254b5a9de4291802546766910ab13", "leads": "019cb7f901327185abf108cb58a7ed94"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7fae-be5f-99ba27bf58a1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27faebe5f99ba27bf58a1@zone.example>', '{"by": "system", "to": "fdb254b5a9de4291802546766910ab13", "leads": "019cb7f816d271d99e5039987fe865f5,019cb7f9eb92735eb5784850bf4fd3f4"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-7347-bd35-3532b6f3edad', 'enquiry.desk_notice', NULL, '019cb7f9-0132-72f1-9da8-071261e67bb4', 'desk@zone.example', 'en', '<019cb7f901327347bd353532b6f3edad@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7015-8e91-171bcc85d457', 'enquiry.acknowledgement', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9270158e91171bcc85d457@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7496-9f42-28340f9ed03a', 'enquiry.acknowledgement', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9274969f4228340f9ed03a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-749d-8699-eb2df4ecba9d', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', 'desk@zone.example', 'en', '<019cb7f9eb92749d8699eb2df4ecba9d@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7a43-98fa-18597f10189d', 'lead.reply', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927a4398fa18597f10189d@zone.example>', '{"reply": "916d793c4d10408599aa179d77bbd5d3"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7c01-afa9-10c6ca8bfd49', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7b0d-91d7-c492ab973afc', 'desk@zone.example', 'en', '<019cb7f9eb927c01afa910c6ca8bfd49@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a13889-61d0-72f4-a001-156acae053b6', 'enquiry.acknowledgement', '9dc0f2bf-292f-4391-a095-c8d3e5e35432', '01a13889-61d0-7f82-a06c-d2f9216414c6', 'lead-298954@example.com', 'en', '<01a1388961d072f4a001156acae053b6@localhost>', '{}', 'sent', '2026-10-14 03:51:30+00', '2026-10-14 03:51:30+00', '0', NULL, '2026-10-14 03:51:30+00', '', ''),
('01a206a0-cbf8-73af-94c5-c4aa5c85a3fb', 'enquiry.acknowledgement', '9b39d91a-2321-4482-832b-a33a507bc537', '01a206a0-cbf8-7b24-a91f-b6b4ff30247f', 'lead-861126@example.com', 'en', '<01a206a0cbf873af94c5c4aa5c85a3fb@localhost>', '{}', 'sent', '2026-11-23 04:18:51+00', '2026-11-23 04:18:51+00', '0', NULL, '2026-11-23 04:18:51+00', '', ''),
('01a206a0-cfe0-75d1-950f-1007246cdb83', 'lead.assigned_notice', NULL, NULL, 'oskar@example.com', 'en', '<01a206a0cfe075d1950f1007246cdb83@localhost>', '{"by": "system", "to": "5dafa8010cef4bffbcc86b4ffb168936", "leads": "01a206a0cbf8719882bc32fa06b6689d"}', 'sent', '2026-11-23 04:18:52+00', '2026-11-23 04:18:52+00', '0', NULL, '2026-11-23 04:18:52+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x00b63d8eae66492d51d9b9d2ef398293a1c96b1fc17b4e53e91ceedfd8462764', 'receipt', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x1c3bb2ae015a6c19db48d99b877f55f40d3deef70d7b1287cd7fcf6cc746dcef', 'my_data', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x32d7b52adf099fa10368c6183657b2b5aa142e139efe78db3ae01a4bc0884086', 'my_data', 'cf64895b-10f5-429a-8248-93bf0859f8df', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x3523db5c7b0a4486f44852aaa0bcfaa52a644b38613c6034124d0ff4b9c7745d', 'confirm', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x49aa03470e6d6a685fcde119e26986d954b13315c8cf5f8a6f2c5834ab0ae676', 'unsubscribe', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x51aec4c22222c7196c63669c8bf5115b4eb70a75806a080e2de8b625653a7ed7', 'unsubscribe', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x758cc045064e431d757a97001019cb45ff0ec4f978bcc9d64e0366ad5063ca45', 'receipt', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x8663eeaf167a07d9118b8931126f95160d11e69e4ec642080a16458d8ff7c053', 'confirm', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x952307e84195523d3b2333900b04403b148dcebeb9824cbab3d3accf30653880', 'my_data', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xbf5073ebf145427495d205dff392eb6eb6e32117156fc4c347020337bb1e23f9', 'confirm', 'cf64895b-10f5-429a-8248-93bf0859f8df', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xce96ad2e9f0e11d54d3567e4a10e6e461fcd53ef4f7a121e9dc74d04922f6ce8', 'unsubscribe', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xd462d7984f7dd945053771415953eb15f6f57b54ab5ec2d3f0705095745ffe24', 'my_data', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xe2ca7f818f4c62a9a4af8ffc21cc6317c1b111a513a6a398f356141168204ad5', 'receipt', 'ebd152ae-d81c-4f19-aedd-3bfdbbb7de69', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x1dbed673d850293a58907fe69d378dd02896cdccc4ffe1c4cece7e4c3f13246e', '019cb7f9-eb92-7f6c-90ab-2ddfa666b0bf', '2026-04-03 08:32:15.25+00'),
(E'\\x683b025c9e9fa49daf08990a839724bed7babf9783bab95d19f64738e77dab26', '01a206a0-cbf8-7b24-a91f-b6b4ff30247f', '2026-12-23 04:18:51+00'),
(E'\\x74000e06ea6b120001c2cce361e07b33911341dc6c93c76189ce663cafe035b1', '019cb7f8-16d2-7fde-bbe0-a4627b729991', '2026-04-03 08:30:15.25+00'),
(E'\\x95a5cf81d873ee50580142152588ea7fd2db1921fca33c2a66a5c5786fe763dc', '019cb7f8-16d2-7ad2-b3a8-10402b7fd11f', '2026-04-03 08:30:15.25+00'),
(E'\\xb85ce5507f6a3a6197c070897b2d8a007f6a75fcd64cf1d45fc1d8de1277f5c3', '01a13889-61d0-7f82-a06c-d2f9216414c6', '2026-11-13 03:51:30+00'),
(E'\\xeaf91871e5a0ea2ad556fe7b5c2cc7510ae731d98b2bf52fd487bc1a9c96a257', '019cb7f9-0132-72f1-9da8-071261e67bb4', '2026-04-03 08:31:15.25+00'),
(E'\\xfdf93b579b7679cf28301963105d92255b3ab6237eb0a2259f5eaa830d7c4a87', '019cb7f9-eb92-7b0d-91d7-c492ab973afc', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-7e90-8681-7d235c6d45d2', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '15f49860-1143-4c62-b239-6ee7123cf488', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('04f50852-b4c3-4e86-a254-414a48f24f69', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('0c0d14f6-def8-4203-b595-272303cbfe83', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92735eb5784850bf4fd3f4", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('0d31d938-0dca-4497-a2d9-248c628a7cb1', '019cb7f9-eb92-735e-b578-4850bf4fd3f4', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d271d99e5039987fe865f5", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('44962492-6739-4896-9aca-d277b1c66f4a', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('517e1c89-fbc7-4fa0-ad4c-6bbf0713faa2', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('576b7861-56cd-4cff-b2bd-766fcb8121a8', '01a206a0-cbf8-7198-82bc-32fa06b6689d', '2026-11-23 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "5dafa8010cef4bffbcc86b4ffb168936", "rule": "All others \\u5176\\u4ed6"}'),
('69cd8ada-5e4d-4c25-9092-692ac56b870e', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "fdb254b5a9de4291802546766910ab13", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('95e58e7d-d7a1-4654-8ecd-7c4fd195d3a6', '019cb7f9-eb92-77a0-8b9f-9cb92e4f3dc7', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27b3fac32d9d0c97841bc", "verdict": "linked"}'),
('af7ada05-f9be-467d-ae70-335e37947c82', '019cb7f9-eb92-77a0-8b9f-9cb92e4f3dc7', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "9e19246c7641409da1ef129910832006", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('d3adba95-3c71-41be-8950-5d571cfb90c1', '01a206a0-cbf8-7198-82bc-32fa06b6689d', '2026-11-23 06:04:00+00', '5dafa8010cef4bffbcc86b4ffb168936', 'status', '{"from": "new", "to": "engaged"}'),
('dbae54ba-0e22-41ab-9d6e-cc4d61111391', '019cb7f9-eb92-735e-b578-4850bf4fd3f4', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "fdb254b5a9de4291802546766910ab13", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('f1d63f31-c0ef-454d-aa45-edea440dc962', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('fdc1cf64-eb61-4f0d-9264-e21064e07a5d', '019cb7f9-0132-7d66-8b1b-f5cab184fb6b', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "9e19246c7641409da1ef129910832006", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('6b14752b-e1dc-0664-b85c-10ccdfc54d93', '01a206a0-cbf8-7198-82bc-32fa06b6689d', '2026-11-23 06:04:00+00', 'ours', 'phone', '5dafa8010cef4bffbcc86b4ffb168936', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('79bfe26c-ffbe-4046-a64e-40fc699e2a7b', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false'),
('916d793c-4d10-4085-99aa-179d77bbd5d3', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927a4398fa18597f10189d@zone.example>', '', '', '[]', 'false', 'false'),
('a3b261a8-0718-e54f-2fc8-afca00743bb1', '01a206a0-cbf8-7198-82bc-32fa06b6689d', '2026-11-27 02:15:00+00', 'ours', 'phone', '5dafa8010cef4bffbcc86b4ffb168936', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('15f49860-1143-4c62-b239-6ee7123cf488', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["48fe021412dc486c83fdc1e6bd380e75"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-71d9-9e50-39987fe865f5', '019cb7f9-eb92-735e-b578-4850bf4fd3f4', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-71d9-9e50-39987fe865f5', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-71d9-9e50-39987fe865f5', 'erdnussfrei', '1815155727616000501');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('1c00ca03-6b71-4b62-8729-c1a0ade5478b', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '48fe0214-12dc-486c-83fd-c1e6bd380e75', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-71d9-9e50-39987fe865f5', 'sites', '1815155727616000501'),
('019cb7f8-16d2-71d9-9e50-39987fe865f5', 'talent', '1815155727616000501'),
('019cb7f9-0132-7d66-8b1b-f5cab184fb6b', 'sites', '1815155789056000875'),
('019cb7f9-0132-7d66-8b1b-f5cab184fb6b', 'talent', '1815155789056000875'),
('019cb7f9-eb92-735e-b578-4850bf4fd3f4', 'sites', '1815155850496001012'),
('019cb7f9-eb92-735e-b578-4850bf4fd3f4', 'talent', '1815155850496001012'),
('019cb7f9-eb92-77a0-8b9f-9cb92e4f3dc7', 'sites', '1815155850496000455'),
('019cb7f9-eb92-77a0-8b9f-9cb92e4f3dc7', 'talent', '1815155850496000455'),
('01a13889-61d0-7431-85a8-d38f9923edb6', 'sites', '1834956687360000438'),
('01a13889-61d0-7431-85a8-d38f9923edb6', 'talent', '1834956687360000438'),
('01a206a0-cbf8-7198-82bc-32fa06b6689d', 'other', '1838497311744000157'),
('01a206a0-cbf8-7198-82bc-32fa06b6689d', 'sites', '1838497311744000157');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-71d9-9e50-39987fe865f5', '24c1de44-5481-483d-82ee-d8512696870c', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-71d9-9e50-39987fe865f5', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000501, array_to_tsvector(string_to_array('gdz dz zh ht ht3 t3v 3v v3 3t 3ts tsw sw w fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzh zht 3v3 v3t @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000875, array_to_tsvector(string_to_array('gdz dz zj jw jw2 w26 26 6h he hes es7 s7 7 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzj zjw 26h 6he @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000455, array_to_tsvector(string_to_array('gdz dz zd dz dz8 z86 86 6h h4 h42 425 25 5 fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzd zdz 86h 6h4 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496001012, array_to_tsvector(string_to_array('gdz dz z3 37 376 76y 6y yq q7 q7k 7kp kp p fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz3 z37 6yq yq7 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1834956687360000438, array_to_tsvector(string_to_array('gdz dz za ae ae7 e77 77 77 7c 7cy cy3 y3 3 lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dza zae 777 77c @46.65dc @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838497311744000157, array_to_tsvector(string_to_array('gdz dz z6 6j 6jr jrh rh hn n2 n2s 2s2 s2 2 fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dz6 z6j rhn hn2 @46.660e @50.660 @54.66', ' ')));
--
