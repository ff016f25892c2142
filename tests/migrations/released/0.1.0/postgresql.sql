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
CREATE TABLE consent_coverage (
	counted_at TIMESTAMP WITH TIME ZONE NOT NULL, 
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
	organisation_end VARCHAR NOT NULL, 
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
	sign_off INTEGER DEFAULT '0' NOT NULL, 
	quoted VARCHAR DEFAULT '' NOT NULL, 
	copies JSON DEFAULT '[]' NOT NULL, 
	holding BOOLEAN DEFAULT false NOT NULL, 
	declared BOOLEAN DEFAULT false NOT NULL, 
	undone BOOLEAN DEFAULT false NOT NULL, 
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
CREATE TABLE lead_tally (
	first DATE NOT NULL, 
	unit VARCHAR NOT NULL, 
	edition SMALLINT NOT NULL, 
	begun UUID NOT NULL, 
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
CREATE FUNCTION zone_outdate(moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE its date := (moment AT TIME ZONE 'UTC')::date;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(1413565529, (its - DATE '0001-01-01') % 64);
  INSERT INTO lead_tally_outdated (day, change)
    SELECT its, pg_current_xact_id()::text::bigint
    WHERE EXISTS (SELECT 1 FROM lead_tally WHERE first = its AND unit = 'day')
    ON CONFLICT DO NOTHING;
END $$;
--
CREATE FUNCTION zone_lead_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND (OLD.received_at, OLD.status, OLD.country, OLD.sector, OLD.reply_language, OLD.source, OLD.closed, OLD.first_due_at, OLD.first_answered_at, OLD.answer_minutes, OLD.held_at, OLD.declared, OLD.reached, OLD.answerable_id, OLD.judged, OLD.suspect) IS NOT DISTINCT FROM (NEW.received_at, NEW.status, NEW.country, NEW.sector, NEW.reply_language, NEW.source, NEW.closed, NEW.first_due_at, NEW.first_answered_at, NEW.answer_minutes, NEW.held_at, NEW.declared, NEW.reached, NEW.answerable_id, NEW.judged, NEW.suspect) THEN RETURN NULL; END IF; 
  IF TG_OP <> 'INSERT' THEN PERFORM zone_outdate(OLD.received_at); END IF;
  IF TG_OP <> 'DELETE' AND NEW.received_at IS DISTINCT FROM OLD.received_at THEN
    PERFORM zone_outdate(NEW.received_at);
  END IF;
 RETURN NULL; END $$;
--
CREATE TRIGGER lead_outdates_insert AFTER INSERT ON lead FOR EACH ROW EXECUTE FUNCTION zone_lead_changed();
--
CREATE TRIGGER lead_outdates_update AFTER UPDATE ON lead FOR EACH ROW EXECUTE FUNCTION zone_lead_changed();
--
CREATE TRIGGER lead_outdates_delete AFTER DELETE ON lead FOR EACH ROW EXECUTE FUNCTION zone_lead_changed();
--
CREATE FUNCTION zone_lead_result_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND (OLD.amount, OLD.currency, OLD.jobs) IS NOT DISTINCT FROM (NEW.amount, NEW.currency, NEW.jobs) THEN RETURN NULL; END IF; 
  PERFORM zone_outdate(received_at) FROM lead WHERE id = coalesce(NEW.lead_id, OLD.lead_id);
 RETURN NULL; END $$;
--
CREATE TRIGGER lead_result_outdates_insert AFTER INSERT ON lead_result FOR EACH ROW EXECUTE FUNCTION zone_lead_result_changed();
--
CREATE TRIGGER lead_result_outdates_update AFTER UPDATE ON lead_result FOR EACH ROW EXECUTE FUNCTION zone_lead_result_changed();
--
CREATE TRIGGER lead_result_outdates_delete AFTER DELETE ON lead_result FOR EACH ROW EXECUTE FUNCTION zone_lead_result_changed();
--
INSERT INTO alembic_version (version_num) VALUES ('initial_0c0b864746b6') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('0066280c-cff4-4182-b572-c93c8c7d0ac4', '2026-09-01 19:53:16.55+00', 'staff:account:create', 'b563fcb95df7491982ecab9d1a074bf5', 'b563fcb95df7491982ecab9d1a074bf5', E'\\xee4da283a12ea3838ec99fc76ff3086e588481132f191b066002615aa6b29afa', E'\\x7b226163746f72223a226235363366636239356466373439313938326563616239643161303734626635222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223030363632383063636666343431383262353732633933633863376430616334222c226b696e64223a226175646974222c227375626a656374223a226235363366636239356466373439313938326563616239643161303734626635222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '48f72a2309686795bfe2d30f753addadfde9b69e02abd4454a4542f949933bea'),
('02d8e6dc-79a5-45fd-9c82-8a46bb4e98de', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d275c4bbc611b18ef5db32', E'\\x9c0dce5b4f6ef6932e55a0f92957aa5787b63751cb38b2951f74b2e59fb8d170', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323735633462626336313162313865663564623332222c22726f775f736861323536223a2266666434653236323961393962623931623362613531663162333233623735323132303732303235633938373537643831383837663563626334633630636331227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223032643865366463373961353435666439633832386134366262346539386465222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735633462626336313162313865663564623332222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '865ea4d33245d39104ffa649d0f31bf87760311b68a751137f3d9790560d8b02'),
('0af0f8d9-d263-4834-a7e9-b0b139ded87f', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\x0acd75923ba3d3171744728a6eb73ed6677a06d21a20e5daa57b31151dcb5d61', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223061663066386439643236333438333461376539623062313339646564383766222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '59befb397d64ba96f7d77d3b0ba2ad273372d9d6df45297f94304bc0c152a345'),
('11886bfb-73c1-43ee-9ccb-600230220948', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x4685a2c6e9ed1f1176dae54a324f75f7bc6290f8c3111ded436b28428fb8a1f4', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323762653338323063356430653536626566303530222c226974656d223a226134323936626232363037653438643039633636383262613830623165613339227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223131383836626662373363313433656539636362363030323330323230393438222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '99544df4df331f4694e70512c7f8b5eb0307b43437a5856a9ad0e792f1989814'),
('13ae711a-1194-4766-9d32-08aec51fc258', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27c38869c89d1ccbe7864', E'\\x84464e771f317d0df0aa0fbfc94de3a431f3c51475126cbdc98963be7fea5051', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323735633462626336313162313865663564623332222c22726f775f736861323536223a2236343633313738393536633332303534326166646637306164333139623266306663646437346336336338663139326530343264373039353637663236313837227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223133616537313161313139343437363639643332303861656335316663323538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763333838363963383964316363626537383634222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5fdc284bf40228e96ec5132bb8d32ec2e90420bb06d1fc2b5e61643a3eb58ee5'),
('13cae196-0e8b-459d-a28c-f86efd49398a', '2026-11-26 01:15:00+00', 'staff:lead:status', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', E'\\x1003bf1962bdabd20ffabaf5309fefba1f51b7031ad999a6caa3a335dd1554a6', E'\\x7b226163746f72223a223632356132333661343835383461303561323833343736646639373833386135222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223133636165313936306538623435396461323863663836656664343933393861222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '526352f548e8a2effa81f47b6a486cf41f1d36ba6f0035379667f5c24ef76bce'),
('155de0bb-8298-4178-ac27-5ce4bae1a7a9', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '4a59f3d5d8744411be1e13cfe2dc6fe8', E'\\x173422302d170fa0f4435266e142970241596f3db977e882dfb2d96c1c9fa5ec', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223135356465306262383239383431373861633237356365346261653161376139222c226b696e64223a226175646974222c227375626a656374223a223461353966336435643837343434313162653165313363666532646336666538222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7d94087688ff119faf2119365b830e94aa4a1b4716a2cb12d6a625a5db3889e0'),
('1c647532-f4ee-4d05-9867-99584ae4e4f6', '2026-10-20 01:25:10+00', 'rights:request:open', '', '827367d8dbc1444994e43b273e579059', E'\\x81a7866e04b15c7ce73f8e5384bce61a41726a4bbfab078e5e73104f324ce4ae', E'\\x7b226163746f72223a22222c2264657461696c73223a7b226b696e64223a2265726173757265222c226d6574686f64223a226d795f64617461222c2272657175657374223a226135386262333334303439323430373939323266643238663434333536613330227d2c226576656e74223a227269676874733a726571756573743a6f70656e222c226964223a223163363437353332663465653464303539383637393935383461653465346636222c226b696e64223a226175646974222c227375626a656374223a223832373336376438646263313434343939346534336232373365353739303539222c2274696d65223a22323032362d31302d32305430313a32353a31302e3030305a222c2276223a327d', '52e700961cbc1cb7008fdf599b4b7b6ff172aa6869eb362fc685c43329b391f5'),
('1e497d2d-adff-44f3-9fb8-e4dfd7998596', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb92718bae045ee93a9098b4', E'\\x317ece025147598fe09f956febbf46ebf81fee1c2fd0ed01c07b77a9278dbef8', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a223632356132333661343835383461303561323833343736646639373833386135227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223165343937643264616466663434663339666238653464666437393938353936222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323731386261653034356565393361393039386234222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f33147b1941f5af6dd678c46d6766d2b4b4bdc07851c7780b11edcfffd31b81d'),
('20de4052-c365-4da2-97e7-23f8f7d256e4', '2026-09-01 19:55:16.55+00', 'staff:routing:change', 'operator', '4e1572be11d9462d9098eeda22a3f6e2', E'\\x14ff266743ae1ecee95d854839516240b49f9c898f21b22113602c2f3ced4ad5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223230646534303532633336353464613239376537323366386637643235366534222c226b696e64223a226175646974222c227375626a656374223a223465313537326265313164393436326439303938656564613232613366366532222c2274696d65223a22323032362d30392d30315431393a35353a31362e3535305a222c2276223a327d', '74e6d28fe9f913f31ea5d22289f0a560207d8265c12035399c841cc111be6755'),
('2116523e-b7df-406f-ba79-d3d07b5e8026', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\x59dcb46842efe97545725c8b28fd585bb507555eb312017519621cb188b9f850', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223231313635323365623764663430366662613739643364303762356538303236222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '15a93c024093f14ecbf84398a0929d89c5f934ba5d689329580f3944f840c699'),
('22c99d2d-3c80-481b-a183-7aac70dff9f9', '2026-09-01 19:53:16.55+00', 'operator:policy:publish', 'operator', '', E'\\x99bb0b774645ae71143e6379b4024136d3f108f0c5d9b1c5f8fe224511cb367e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2236393464303032633837623664643663393235613464643336393831393839383631616462363266336135313166393666373337653037316331623738383930222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223232633939643264336338303438316261313833376161633730646666396639222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '2004c2434b44ff07ecf4b2cfaf6e4640252d0a7a470608f0a45e6fa0a4e8f509'),
('282f2c5a-bd07-453a-a390-1915b6bc62e9', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927b5c820cfaeed6253a2c', E'\\x1a341ff101edab720f1cdf5902dd66fcc114ad24eabb77c754886cbbacdc2587', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323763623261363263663731613365613939653561222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223238326632633561626430373435336161333930313931356236626336326539222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323762356338323063666165656436323533613263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '6bdb31310c7e12d6a1d02f2fa02034bf575357879ab1f8ad42f69d01dc73dcaa'),
('2c70d74f-5dfc-4ad1-806a-b514e2d5aa38', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xe8d77496254f40f2925aaee70efe7552faee8f8cf2c6d427ed2fb0b4fd610409', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223263373064373466356466633461643138303661623531346532643561613338222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '435980f50281b45718c84e6dc7a60bb233a287a52b1bb917d2dd2cb94151ccd9'),
('38fdf78e-0b55-4a24-bf07-a213ea640331', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xd715597d12e62fdb83e0d7351692154e531cf13b9375b93a1bdb9459b6db1450', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323735646339383239343262373832343931373366222c226974656d223a223464346335396462643232643430623861353733656539623231383661626561227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223338666466373865306235353461323462663037613231336561363430333331222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3ced8ee2414f1f0fdecb2154c69de229a8c8b19c131ebcb1467ca0be0b1c3e25'),
('39a7dee7-e9a6-4f73-9105-5aacf9f29132', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\xfbc04769f11c2e83527f4d85db7cc0daf6f6cb09f20c2ef83d8fd36f506b50ac', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223339613764656537653961363466373339313035356161636639663239313332222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '5b7642d142be361114cd6e2eae5a7882c19135ea561df1bd874d88ccdb50b3d5'),
('3dc0569b-b54c-425a-aba7-0c35094113d1', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\xc6365a4aa02494dfb7d8d3fa7852615496cc4287f549b6696178b4cd65b8e7c1', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223364633035363962623534633432356161626137306333353039343131336431222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'b501f301cb973949c1d5e76915214f6579836f77f8aab417647679044ae0b0b4'),
('3eec6853-eb94-40da-8527-e46a684f2811', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x069433350aff78df8f08f93c50e125c99731d4e1089211c7865650c68f9cb58d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a226134323936626232363037653438643039633636383262613830623165613339227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223365656336383533656239343430646138353237653436613638346632383131222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c0fd375a5a8770802f5b08cf3d65f2d9eabc10903414374e7d96ee93ab6742cd'),
('3f3dfbda-a5e1-43fb-b5e1-2c00c4d181e5', '2026-09-01 19:53:16.55+00', 'operator:policy:publish', 'operator', '', E'\\x1ee6505093d828da83b574cb1035b72468db7e1f759c6585622cff96c76be308', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2236656261633266396538613637616131383662333966383965326563666463303632653531653530346335393338323861333432626161373763336134386635222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223366336466626461613565313433666262356531326330306334643138316535222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'ccfe5434a81037e2c4086a8a145a488ba7b182507fc86fc70d935249c70b9e36'),
('3f4892fc-be4e-4787-815f-bae8072fa910', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\xf58d55c1b50e1c058c54205a25c72aab6823b6c0104dcb470fb5f12832450f2c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223366343839326663626534653437383738313566626165383037326661393130222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '21ce42ccecd42223c1a3ab566c45b130edd4125d67675e386f21b4b2986885f1'),
('40b074b1-f689-4e50-825b-7bcfe10885d0', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x720faa3200083b5db5dfaccb0768f6d1e77e06229998b7505ffcf74be6c12785', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a226235363366636239356466373439313938326563616239643161303734626635227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223430623037346231663638393465353038323562376263666531303838356430222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0350fe940de82126e1f6e33321fef04150963b77a609fdb03b229e75b2c8afbd'),
('43c75aed-2fe6-4e80-825c-cc267deaea4c', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', 'a86d0093a2224f18aeaf798cf142cf51', E'\\x5106a29106a89d8d1335f2ea996685400e5c693407de64a502a1e7ef5d2f730f', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37372c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2262343863646162323565393261323238653833366134373036366433386230336531666534643937306664396233663434653438306462333534313864323438222c2273636f7065223a2277686f6c65222c2273697a65223a37372c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223433633735616564326665363465383038323563636332363764656165613463222c226b696e64223a226175646974222c227375626a656374223a226138366430303933613232323466313861656166373938636631343263663531222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '38dc8a94df354bdbe50ebcc8d74c19e0a8f75ff1e6f224027a761206f6bb9288'),
('44f5f283-e023-41f5-b668-fcb37e36a50c', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92718bae045ee93a9098b4', E'\\x9dcd85c4b92907cf18bb50ce2074d91ad81baafcf058996e871db06669a7b7a3', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323733333739633837383462613232393034366230222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223434663566323833653032333431663562363638666362333765333661353063222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323731386261653034356565393361393039386234222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c2a749c190ada2c6ed5a11bad1ace87445fd4716e4fd6120c99df68603026062'),
('4adf3492-6eea-4e20-8b7d-0a5682bf8809', '2026-11-26 01:49:00+00', 'staff:task:add', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', E'\\x125747534007ae3b4408465175182eae81d3c22d4825262b6b77af53ea345940', E'\\x7b226163746f72223a223632356132333661343835383461303561323833343736646639373833386135222c2264657461696c73223a7b2261737369676e6565223a223632356132333661343835383461303561323833343736646639373833386135222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223461646633343932366565613465323038623764306135363832626638383039222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32365430313a34393a30302e3030305a222c2276223a327d', 'c50e3eeb01c7edeab09767f16fa344bd2abe4151059d3bf395fe05096c7c2c43'),
('4b0a65ca-d581-49ac-a494-b7c8cf19d6d2', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\x751b90a8771310f290ae6c30e3748c70057d4f5cbae7b8699ff942ba0e736366', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223462306136356361643538313439616361343934623763386366313964366432222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '1c0c3cd68168c0e4b422d313b556b1896694a81601792d7a7105f0feb51aa632'),
('51515ae0-cb0a-4a0d-b53b-3733288d01a2', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\x19c44881a8f84ed8abd5524ee05765191b6d6674216807b3ac01bd3c58c1da8e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223231373134643466373733353462353939393262303738613236643464316164227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223531353135616530636230613461306462353362333733333238386430316132222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '6f32bbe7c740b394a1d771edf1ae181e1af6fd0575c3dccbac8322d4e1b3358c'),
('58c17ab6-a636-4477-9f59-4ef334ac16e5', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d273379c8784ba229046b0', E'\\x8c5ae038d3776fa86efc105e9fb990e4c6f42c0ff6cf606641980e06c617ac21', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a223632356132333661343835383461303561323833343736646639373833386135227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223538633137616236613633363434373739663539346566333334616331366535222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '1551ab849a5ad697d66eb62a3efae78af412a2fbdc0fd39c718cc30f6b6b0324'),
('5dc08f4a-1e86-4135-9551-99a8f5cdf517', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2808799f9eee4e1c837d0181ee525776', E'\\xbe9b2a57fd9c2ca0c129b0b285fb0051ca7e756afc09df55d8486c4ee803bb17', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223332663231386235313732333431633962353432306437393164326435343133227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a223564633038663461316538363431333539353531393961386635636466353137222c226b696e64223a226175646974222c227375626a656374223a223238303837393966396565653465316338333764303138316565353235373736222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '0850a8e55b2b8a1e1818cf6cd9b18dbc3ef0e65d7bbe48fbfabe83210491da39'),
('5dee3f30-0604-427e-87e3-6b0475cfd985', '2026-09-01 19:53:16.55+00', 'staff:routing:change', 'operator', '9caf8e51e9b5461ca596acfc5c1447a0', E'\\xf5178811d42f115e644317f20a2542d20c221b7e97c804a00bb353cf53ad1720', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223564656533663330303630343432376538376533366230343735636664393835222c226b696e64223a226175646974222c227375626a656374223a223963616638653531653962353436316361353936616366633563313434376130222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'a847bf24cdb920b4897bc8541a7409a544a0d9f8900aa716d710497d245a8892'),
('6145e075-5142-4b85-9abd-0b765c2e5498', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '2808799f9eee4e1c837d0181ee525776', E'\\x0b6619d8466adc2d5505810325522604cb6e0514390a4e089863988a008b9cab', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223631343565303735353134323462383539616264306237363563326535343938222c226b696e64223a226175646974222c227375626a656374223a223238303837393966396565653465316338333764303138316565353235373736222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '715a0721c971377b28f58cf5ffc4cefd6adfa4880bf992a5f74a193148ba6c48'),
('659364f6-7715-4105-a7dd-16136e00e63a', '2026-10-16 05:57:10+00', 'staff:lead:status', 'b563fcb95df7491982ecab9d1a074bf5', '01a1424b8d10714db331db0da2265d24', E'\\x7eebb23d78807d838ace13451d2d81a5d923346f22fc736d9a8e75482aaf22c5', E'\\x7b226163746f72223a226235363366636239356466373439313938326563616239643161303734626635222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223635393336346636373731353431303561376464313631333665303065363361222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303731346462333331646230646132323635643234222c2274696d65223a22323032362d31302d31365430353a35373a31302e3030305a222c2276223a327d', 'd56822860224e14abd767b5c48fec6a5b68fcc529a496d8875d25826084e5a63'),
('6a73f493-f9a1-407d-aed0-0f9f542fa0f0', '2026-09-01 19:53:16.55+00', 'staff:account:create', 'e3558995f8aa4588a37a387a18befe09', 'e3558995f8aa4588a37a387a18befe09', E'\\x19b814057489d81221e51a37522f98d40be8db5a727b2955c1bade13a942b57f', E'\\x7b226163746f72223a226533353538393935663861613435383861333761333837613138626566653039222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223661373366343933663961313430376461656430306639663534326661306630222c226b696e64223a226175646974222c227375626a656374223a226533353538393935663861613435383861333761333837613138626566653039222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'a19ca3ca547ff1f166aa1a7169052938596dcae0750f821265c2b9f2525ec3ae'),
('6c3922e9-2ea6-4f3a-b84d-c9d4c0d05d39', '2026-11-26 01:15:00+00', 'system:lead:escalate', 'system', '01a210ed83f875d989c3b99e02313370', E'\\x79c1501ec4af4ef5ddbff6e4aac080f9b5b33c983d6488a3fe3d5380091cf35e', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2273746570223a312c22746f6c64223a307d2c226576656e74223a2273797374656d3a6c6561643a657363616c617465222c226964223a223663333932326539326561363466336162383464633964346330643035643339222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', 'e669bebbadf77c6a767ca995692f21ecb319c7293b61f2023d732043c3c416cc'),
('73f8ce59-b4c8-4097-b64a-b6953f7b7450', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327c4baece6d3da9319d7a', E'\\x626cca0ed9f41ff8de98fa4b2cbb0aecc2bbdbb5d39165299303be0923d3fec8', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a223632356132333661343835383461303561323833343736646639373833386135227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223733663863653539623463383430393762363461623639353366376237343530222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323763346261656365366433646139333139643761222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ed3b56fa99976976c751a2a927f3b871dc2a80ba313028716b3728d1fc1c2746'),
('75d84741-9114-4bf4-8803-4e5779b764d6', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x7962adf98a7dd122a22f6ba23e5632f58cd2c02630e7743b4120c8c16e823c5e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223735643834373431393131343462663438383033346535373739623736346436222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '69bc6e8ad3ff4954a772e5c1fc81d9e69fe3a314a309b787f215e9869709e600'),
('763b0753-35c3-44e7-ba84-215476dd5bee', '2026-09-01 19:53:16.55+00', 'operator:policy:publish', 'operator', '', E'\\x19c9e3d820a79b7839235113a2db0891755ffacbff7cc1e673c9363678fc5db3', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2234353633626233303036373035626262313862396538616438323132393033363064366665636532393238383932616666373332663633663363323537346261222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223736336230373533333563333434653762613834323135343736646435626565222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '92a925135018c090d5e005d8d546a72546d434e7349cd21350b767f43db785ea'),
('76a418ca-b670-4066-994e-1837db0f3c7f', '2026-10-16 01:20:11+00', 'system:lead:route', 'system', '01a1424b8d10714db331db0da2265d24', E'\\x778f667e4e6fe7a603a9fb0521dcbf3652634c26becf1b5af42bae2f25a53279', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223963616638653531653962353436316361353936616366633563313434376130222c22746f223a226235363366636239356466373439313938326563616239643161303734626635227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223736613431386361623637303430363639393465313833376462306633633766222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303731346462333331646230646132323635643234222c2274696d65223a22323032362d31302d31365430313a32303a31312e3030305a222c2276223a327d', '6ab9f2ea922bcd56b8a8dda057a9bd9c28e9af800604d64c83991edb2659c1fb'),
('7cd7fd6f-a86b-4d68-9a8a-f2d7276c1006', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x6fdebac5c597cf20631ea16592b4ec09cd92c3d868637fbb0de911fc928127c7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223866613863306566623637613436613562333432343362333532313263653163222c227461736b223a223437656638303736353630643466653761393930376463396161303532663936227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223763643766643666613836623464363839613861663264373237366331303036222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3b9ef8e027a10d77dd35b663629fdcc111e2f76f5bb2e5960a282a7fd3cee863'),
('80e1845c-352e-4aea-91dd-47d1acfb3a82', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xc6c552f12cf7705fd959941479da75be6d3b22970df38d66514f1eb0b884271c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223830653138343563333532653461656139316464343764316163666233613832222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ffcc21018e8495e929401beef2ec6707c5c09a669896461af056cf913e752844'),
('87161221-f7ec-4e3f-a3a2-776c7d000aa5', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\x52f8eaba508e2638610bdf8cb3a0d3aa8937495934f7717bae00668838595305', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223837313631323231663765633465336661336132373736633764303030616135222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'c8c32e265a678eb8b61a3f2b68e05f592309b0e54997f04c80ed9c9ceee44045'),
('8ea0c1b7-2dc8-4a23-8211-b4114ae636c3', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2808799f9eee4e1c837d0181ee525776', E'\\x3f2580d67c9a142c421c921fb42dd17c5374f4dee57d5bf65eee523bd0cfc49c', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2239383139363737333032303133313563353832373432663535356563626132363331393336313835633239383139373731653163383462336133313630646132222c2265726173757265223a223461353966336435643837343434313162653165313363666532646336666538222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223332663231386235313732333431633962353432306437393164326435343133222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223865613063316237326463383461323338323131623431313461653633366333222c226b696e64223a226175646974222c227375626a656374223a223238303837393966396565653465316338333764303138316565353235373736222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '76220a611d4873ff3531fb7e889ca0533af6444c052deced4372ad9dcc034ff9'),
('9335b1d9-b938-4137-a2ee-9021ca990030', '2026-11-26 01:15:00+00', 'staff:reply:send', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', E'\\xb4814116870513c38767f1012c5c4ed3d2985c0581fe97676b02f3884d09a9c2', E'\\x7b226163746f72223a223632356132333661343835383461303561323833343736646639373833386135222c2264657461696c73223a7b226c616e6775616765223a227a68222c226d657373616765223a223635656464316661376565396235323466656435633437303961626264373661222c2274656d706c617465223a22227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223933333562316439623933383431333761326565393032316361393930303330222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '377cae8b1c7bf1e03c68b7d3a4292a54ae412bfa08bf13e5479e129efe11b4f6'),
('a0a8307a-b21a-4909-8cd8-fdade1e0178f', '2026-09-01 19:56:16.55+00', 'staff:routing:change', 'operator', '5627c919a88d49768c55c2d746213fda', E'\\x9c0080c761a5ac49f520e7a533e30e1fe5ae01c9ca2e1337ab47d15649d512e8', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226130613833303761623231613439303938636438666461646531653031373866222c226b696e64223a226175646974222c227375626a656374223a223536323763393139613838643439373638633535633264373436323133666461222c2274696d65223a22323032362d30392d30315431393a35363a31362e3535305a222c2276223a327d', '11817d5ecd74e396cae981e807ba881157ba6158d08ecc4f192dc3b7e845a736'),
('a0d4250f-2b6c-4893-98f5-a91b70d6863d', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013273b499782df675e7df63', E'\\x8fa454f3de7ac66d288150b33e788215a69c040974e0557124fe2e693ffccec2', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a226235363366636239356466373439313938326563616239643161303734626635227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226130643432353066326236633438393339386635613931623730643638363364222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323733623439393738326466363735653764663633222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3e8431661c9371b95fc30cecac7280908e7a221cf43ff919f2a05bde4bf2afbb'),
('a59023dd-be16-4b4f-ba10-fe9833587568', '2026-09-01 19:53:16.55+00', 'operator:policy:publish', 'operator', '', E'\\xde49f3faf2598e8c4b39d29934dbc8b9e9ed2a463d49bcd08ffa7540adc0a238', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2237356432303865336162653337373639336137623938666635623636633530313036636533353731656264393238366536633635663537613438373536633534222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226135393032336464626531363462346662613130666539383333353837353638222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '46a6c205d70b36108a629a62d7a1cfdbd5c5a9392053a9fc9bc92796395c390d'),
('a74262d0-ac21-4223-b9b6-3160842d345f', '2026-09-01 19:53:16.55+00', 'staff:account:create', 'f84636dfade343cf8d4cdb8c51ffd332', 'f84636dfade343cf8d4cdb8c51ffd332', E'\\xe492281e6a4cff6e5b940094869e8e55cae47106c966a66d0fd49f752b11f29f', E'\\x7b226163746f72223a226638343633366466616465333433636638643463646238633531666664333332222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226137343236326430616332313432323362396236333136303834326433343566222c226b696e64223a226175646974222c227375626a656374223a226638343633366466616465333433636638643463646238633531666664333332222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '3abafdf01f203e5519e24126f00bd4f29ff87bf647c49166fa7b85b17f06072b'),
('ac3a7eb0-f17e-4a54-8d0f-14bcf052b74c', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xeb4589c1484b2063fdd82421e0129ad657a4f7806884d8b2a90e0108538704dc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223265323339636662353264663430316662616263306365666138353032353135222c227461736b223a223231393064333565323461613430303962376464356437613263306265386239227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226163336137656230663137653461353438643066313462636630353262373463222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '77b3c7a4dabb85e79b9b8f251947c91f69dde359e033e2c4ee9c1c7c5fde617b'),
('b11d667a-9319-4c49-b479-36fea678e4dc', '2026-09-01 19:53:16.55+00', 'operator:account:invite', 'operator', '', E'\\x092a26cdabf68b7b8a4fc93085c3d6b5e2925b39153bc3f81877b5305efc6225', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226231316436363761393331393463343962343739333666656136373865346463222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '2d29e9b2684963b7e7fde359674137972f5946a6bc966859df8613776b365160'),
('b4c924bf-56f8-4550-86ec-0a4de55a75ef', '2026-11-27 01:31:00+00', 'staff:task:change', '625a236a48584a05a283476df97838a5', '01a210ed83f875d989c3b99e02313370', E'\\x14479da923349c4d2fe91d417c390f1dfe15143df6b96a1a8069f4f402fbe79f', E'\\x7b226163746f72223a223632356132333661343835383461303561323833343736646639373833386135222c2264657461696c73223a7b22646f6e65223a22796573222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a6368616e6765222c226964223a226234633932346266353666383435353038366563306134646535356137356566222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32375430313a33313a30302e3030305a222c2276223a327d', '3df9ba79b9dbfdeed0407566fddfcb1cef7473818122765a068f5befb52e112b'),
('b654900b-6a4a-4142-81f5-cf3ccc135163', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\x08383553108420faa49ef6d9179e76a0bb3da6a4d8403c227010d7be6697fdd3', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223430336231373139346333653466343962643630383161333266633863376261222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226236353439303062366134613431343238316635636633636363313335313633222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '98654f6852ca2b70e1a89964b44cf85fb87556a9fd36c1cb4eade195c2ee4072'),
('bdecd3fc-30c8-41d6-b805-8627f186aefa', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927b5c820cfaeed6253a2c', E'\\xc75b645d37e48507e3bfe9d12b90e3bff4cddff1a01021ca5d85c4e2a3e12117', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a226235363366636239356466373439313938326563616239643161303734626635227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226264656364336663333063383431643662383035383632376631383661656661222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323762356338323063666165656436323533613263222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c0e5970be3c21ce48701a9a430ba62d587c991c36ce7af2140dac3d74d147347'),
('c6bef60a-4a4a-4840-9a06-cfcb2630d0aa', '2026-11-25 04:18:52+00', 'system:lead:route', 'system', '01a210ed83f875d989c3b99e02313370', E'\\x3aeb800a244344f6b6f314687fc9541f820404a63a1f90cb8921523c2bef4103', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223465313537326265313164393436326439303938656564613232613366366532222c22746f223a223632356132333661343835383461303561323833343736646639373833386135227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226336626566363061346134613438343039613036636663623236333064306161222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383735643938396333623939653032333133333730222c2274696d65223a22323032362d31312d32355430343a31383a35322e3030305a222c2276223a327d', '1dec741940f8b8e508df66fa03a9ba63609bba1ff8d2e1d0116c9e2ff34503c0'),
('ce9bbcdf-ec56-4989-a0ee-3a0a9ac469cc', '2026-09-01 19:53:16.55+00', 'staff:account:create', '05564b6a68e045b7b842ec84e34aff21', '05564b6a68e045b7b842ec84e34aff21', E'\\xe04bebfb7aa52b87c9a973e4a210b98cb5805519601b7b5340e4bb53c4ba69b7', E'\\x7b226163746f72223a223035353634623661363865303435623762383432656338346533346166663231222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226365396262636466656335363439383961306565336130613961633436396363222c226b696e64223a226175646974222c227375626a656374223a223035353634623661363865303435623762383432656338346533346166663231222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'd14999bf05b8330f740ef1e349520471c17b82f4c845b3d65100f66112cf5cf8'),
('d64e0424-3f23-4d78-a762-e45b97c891ae', '2026-09-01 19:53:16.55+00', 'operator:policy:publish', 'operator', '', E'\\xf27ede44ae22405e5968fbaf0c0535d902de9580f302d1a986ff327b783d1f40', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2239363764366139613931313539303961333739303333313634303162366662373934623931613530353935356630313032323136313531356431653964343961222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226436346530343234336632333464373861373632653435623937633839316165222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '53c8bb2b7689cc79d6af2f6dd82e7608761eb470a88d749ba199e6413e895ba8'),
('dc9d0b1d-728f-4c02-aea2-9795e4637893', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a86d0093a2224f18aeaf798cf142cf51', E'\\xcdbb284b4cffc1d110b472e6cae7a7e7529ad3912f0352d9cd959692f4e6670b', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a226463396430623164373238663463303261656132393739356534363337383933222c226b696e64223a226175646974222c227375626a656374223a226138366430303933613232323466313861656166373938636631343263663531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '255950c12e89d1456c1cf73aec9d1a5976d69c19ad222a895b389ba6c7a6efd9'),
('df3ad05d-4b97-4d23-87c8-f6d7cb4428e1', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '96167f7aaa294243bd34a2da9aadb0fb', E'\\xa31ec12a2852a7848e12f4fa3c593e581188fba358e3ab854565be50cd914382', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226466336164303564346239373464323338376338663664376362343432386531222c226b696e64223a226175646974222c227375626a656374223a223936313637663761616132393432343362643334613264613961616462306662222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'bf259bba31ccb5952f548a11d4d6a39c28203f76f17f5a45d35cb2223088c463'),
('e0d7e7b3-1726-49c0-8a14-8246612933e0', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xf979f04ee9fe562a69fd6003bcaa65410050742d3c22b7a0c781511149dacedc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223464346335396462643232643430623861353733656539623231383661626561227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226530643765376233313732363439633038613134383234363631323933336530222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd340ca0d2259f87ace51cf335579923906bdcf2759dd3105249ce3a7ee773767'),
('e63f5b62-5a75-465d-8fa1-290ca842b661', '2026-09-01 19:53:16.55+00', 'staff:account:create', 'fd750e9557a14e61b2be9aad25ab851d', 'fd750e9557a14e61b2be9aad25ab851d', E'\\x018d1a12dd0f3d3c7af349ba2ccaeb77b209fa23762bf68235ffaf368cbe4128', E'\\x7b226163746f72223a226664373530653935353761313465363162326265396161643235616238353164222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226536336635623632356137353436356438666131323930636138343262363631222c226b696e64223a226175646974222c227375626a656374223a226664373530653935353761313465363162326265396161643235616238353164222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', 'bdfb6bd46feeb4ff7a218c6c6f1444a22217a912a8f1b31a46a5a603ce283bae'),
('e89a2cd9-22cf-4889-a1b4-72a46d9b60b4', '2026-10-16 05:57:10+00', 'staff:contact:log', 'b563fcb95df7491982ecab9d1a074bf5', '01a1424b8d10714db331db0da2265d24', E'\\x5b942d86f26cab50025bef9d2eda737d72801c4a7197c14f7010dd2d1c9e2a69', E'\\x7b226163746f72223a226235363366636239356466373439313938326563616239643161303734626635222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223931346137316538633562386164663136656138303563386130373861663732227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226538396132636439323263663438383961316234373261343664396236306234222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303731346462333331646230646132323635643234222c2274696d65223a22323032362d31302d31365430353a35373a31302e3030305a222c2276223a327d', 'caf4b6c69b8745f1dbe852f581e15eae3de2202b64c2745ce06e635e9f868f7e'),
('ea7a4c69-d56d-4fd5-83c8-ebb4773c1418', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xd5c777c40e19ea4ac425c88ad28e6c68943021adb2544c2dcd8cb7c9d936344a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226561376134633639643536643466643538336338656262343737336331343138222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5c1fe3372d3202966641132c8d83e04e1e7b175fdf8f551d1585761410797f21'),
('ead6aef2-7b60-4b44-b93e-3e4b858078ec', '2026-11-27 19:53:16.55+00', 'staff:account:absence', 'b563fcb95df7491982ecab9d1a074bf5', 'b563fcb95df7491982ecab9d1a074bf5', E'\\x21dc05eb9d18b76fdeb6ad88c074157691f0b3f78f24c8c8ba5e3615205939dd', E'\\x7b226163746f72223a226235363366636239356466373439313938326563616239643161303734626635222c2264657461696c73223a7b22646570757479223a223632356132333661343835383461303561323833343736646639373833386135227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a226561643661656632376236303462343462393365336534623835383037386563222c226b696e64223a226175646974222c227375626a656374223a226235363366636239356466373439313938326563616239643161303734626635222c2274696d65223a22323032362d31312d32375431393a35333a31362e3535305a222c2276223a327d', '50790a09673eb59dacac4c6ba43e5ba3cc0a7a1a9af572c237b6231d3e09ba10'),
('efc8a165-8fa9-46cb-b974-df745b345d46', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\xe1fe68f0867e1399994874d50057ae40a543612bf79cca2b43eee220c4f5859b', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223631306338363930643837663435386538643934613331613637303562386531227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226566633861313635386661393436636262393734646637343562333435643436222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '8969ee8c2c849651f5aba18b40bfeb4f67da6f20cce65754e9da5ef920ea1cd1'),
('f5d2483f-4b77-4338-a710-346c4ccf9c25', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d273379c8784ba229046b0', E'\\xc0e10f665c25233bd5e827b3e06da70ba96031458ca41e332c5941756fd8db95', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226635643234383366346237373433333861373130333436633463636639633235222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733333739633837383462613232393034366230222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '8cc2e0f7bbf48c93daed2e22cda7f354f24c0af4d2a81dc13a6af8ed0b3f403b'),
('f75ea842-257d-4407-8479-b7ddafef8f35', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x1d1331f32c64dd969f97995773f4b04fb68b7d3c38b3912a158022d9d1629018', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223130663861353732353035353430666238366264356166616239376566333532222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226637356561383432323537643434303738343739623764646166656638663335222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '2ed317be68e262f247fc279ad80af265ace853b65662430ca591b9d9369adec0'),
('faedb555-fba7-40c4-a706-ac2d08453358', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27cb2a62cf71a3ea99e5a', E'\\x651c8761046abf05c59374ca107c76681a977ef670079da269bc7173960b1de6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a226661656462353535666261373430633461373036616332643038343533333538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323763623261363263663731613365613939653561222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '175a3d211f519d02345d15cf2be2888f37cf8621c443cac9afa776512002c8b3'),
('fb744ec2-31b0-4057-8578-bb789f14d254', '2026-09-01 19:53:16.55+00', 'staff:account:create', '625a236a48584a05a283476df97838a5', '625a236a48584a05a283476df97838a5', E'\\x05c90193c25d565fe6a7bae41ffedfe67cc1befd9c1364b5f0472b69328c91c5', E'\\x7b226163746f72223a223632356132333661343835383461303561323833343736646639373833386135222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226662373434656332333162303430353738353738626237383966313464323534222c226b696e64223a226175646974222c227375626a656374223a223632356132333661343835383461303561323833343736646639373833386135222c2274696d65223a22323032362d30392d30315431393a35333a31362e3535305a222c2276223a327d', '3bd33efa09ef5b0666c5d6cb8c3da8b7733c8c5bf4e1844db2960c10a20b994d'),
('fed2ee22-ff8d-41af-b7ec-ef7ce0b639e9', '2026-09-01 19:54:16.55+00', 'staff:routing:change', 'operator', 'a943b56392e24b849a9204bedbd75f1c', E'\\xf1f8eb6847bd73734d8c6929469ea31710d67d36f86976056d6c11988d09f4aa', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226665643265653232666638643431616662376563656637636530623633396539222c226b696e64223a226175646974222c227375626a656374223a226139343362353633393265323462383439613932303462656462643735663163222c2274696d65223a22323032362d30392d30315431393a35343a31362e3535305a222c2276223a327d', 'e554f6a38f24fd02d133bec236c2d071dc6f9aaa62a3d523af2fbd1bf422d983');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-7017-a323-2a41417caa9c', 'given', '2808799f-9eee-4e1c-837d-0181ee525776', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5a2226d67ad939efa83051b54191c82895e8dee51b5ccedf649304870cdc18fe'),
('019cb7f8-16d2-7c40-bab9-9004f347a27a', 'given', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e7f1eae5ff2925841227260f3c164f890636c3e2f8421c5b5857ab85e490d181'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', 'given', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '02a4c2d8e6312857f428ba1b2a0c71746062d3662bf30666c982d2233a920e2a'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', 'given', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '11908a671ba2942dc5322612579a37a14608fc23632fc28f85a113a4c7501397'),
('019cb7f9-0132-754a-b48e-18df9073be56', 'given', '2808799f-9eee-4e1c-837d-0181ee525776', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '5a4a08b27e5ba3610af129c00d4090eb7a0f538c66ee84b70f68989a9e64fef6'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', 'given', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '2fc683d78361111ed7dce5513c114629cc2406c3f825fcb3b19ed87026b4febf'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', 'given', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '3d8f90f0afa967290b4c70d4bd3dd6fe141aa2e5461c3e40b8e80ea4c839a18d'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', 'given', '827367d8-dbc1-4449-94e4-3b273e579059', '2026-10-16 01:20:10+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'a3a21487669695894df80846400a00cb9d2ba4a1e4a1389327460f4fe8fe548b'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', 'given', '49b220fd-82c3-4584-ac3e-3330e709ca64', '2026-11-25 04:18:51+00', 'web_form', 'contact/1', 'zh', 'false', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '4f118bb56df46b3232cde64f5ff7131c39010e571148530f75e39036eab22907'),
('4c2073a6-f237-4eaf-92e4-f67f1517e6bc', 'corrected', '2808799f-9eee-4e1c-837d-0181ee525776', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '03e7064578476805ebc6ddc50a931ee94cf91f7746a68aae6df3e7d260a135a4'),
('8f8eb63e-c141-4758-aff0-eb93e05998c8', 'corrected', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '384d474ae9d1fc6ce854120271ea191035a97d8ef6bf2ba4efea27827fb448dd'),
('9e7f8101-5bf3-42ae-8639-e46ab5fb187f', 'withdrawn', '827367d8-dbc1-4449-94e4-3b273e579059', '2026-10-20 01:25:10+00', 'my_data', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', 'a060a0b99b7a3384c7ae27211b5bc5ca70d05a3c1ee59b287ad12c6f348acdc5');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('4a59f3d5-d874-4411-be1e-13cfe2dc6fe8', '2808799f-9eee-4e1c-837d-0181ee525776', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223461353966336435643837343434313162653165313363666532646336666538222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a332c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223238303837393966396565653465316338333764303138316565353235373736222c2270726f706f73616c223a223332663231386235313732333431633962353432306437393164326435343133222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('4a59f3d5-d874-4411-be1e-13cfe2dc6fe8', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('32f218b5-1723-41c9-b542-0d791d2d5413', '2808799f-9eee-4e1c-837d-0181ee525776', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '4a59f3d5-d874-4411-be1e-13cfe2dc6fe8');
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
('1815155727616000688', 'gdz-nnez-wgzc
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
('1815155789056000867', 'gdz-h6nc-3vjr
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzh6nc3vjr'),
('1815155850496000180', 'gdz-vby5-hjkv
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
('1815155850496000556', 'gdz-daxh-qe6x
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
('1835124336640000292', 'gdz-tdx9-cd5t
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdztdx9cd5t'),
('1838674258944000880', 'gdz-vc3r-wqtv
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
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37390a426841704f376e52795a6175733948623749484538612f466768585a6b654b332b736276764e62474c43453d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444369422b48645471732f46495477536965304f3147314e7333464a68326d4f43477872375465363061615a62537664664e356f75776b765965564c3577584f457675485956672b34706b74736c4b41434c51334867733d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '99544df4df331f4694e70512c7f8b5eb0307b43437a5856a9ad0e792f1989814'),
('1', '1', '5c1fe3372d3202966641132c8d83e04e1e7b175fdf8f551d1585761410797f21'),
('1', '2', '435980f50281b45718c84e6dc7a60bb233a287a52b1bb917d2dd2cb94151ccd9'),
('1', '3', '6bdb31310c7e12d6a1d02f2fa02034bf575357879ab1f8ad42f69d01dc73dcaa'),
('1', '4', '175a3d211f519d02345d15cf2be2888f37cf8621c443cac9afa776512002c8b3'),
('1', '5', 'f33147b1941f5af6dd678c46d6766d2b4b4bdc07851c7780b11edcfffd31b81d'),
('1', '6', 'ffcc21018e8495e929401beef2ec6707c5c09a669896461af056cf913e752844'),
('1', '7', '21ce42ccecd42223c1a3ab566c45b130edd4125d67675e386f21b4b2986885f1'),
('1', '8', 'c0e5970be3c21ce48701a9a430ba62d587c991c36ce7af2140dac3d74d147347'),
('1', '9', '0350fe940de82126e1f6e33321fef04150963b77a609fdb03b229e75b2c8afbd'),
('1', '10', 'd340ca0d2259f87ace51cf335579923906bdcf2759dd3105249ce3a7ee773767'),
('1', '11', '5fdc284bf40228e96ec5132bb8d32ec2e90420bb06d1fc2b5e61643a3eb58ee5'),
('1', '12', 'ed3b56fa99976976c751a2a927f3b871dc2a80ba313028716b3728d1fc1c2746'),
('1', '13', 'c2a749c190ada2c6ed5a11bad1ace87445fd4716e4fd6120c99df68603026062'),
('1', '14', '77b3c7a4dabb85e79b9b8f251947c91f69dde359e033e2c4ee9c1c7c5fde617b'),
('1', '15', '02a4c2d8e6312857f428ba1b2a0c71746062d3662bf30666c982d2233a920e2a'),
('1', '16', '3b9ef8e027a10d77dd35b663629fdcc111e2f76f5bb2e5960a282a7fd3cee863'),
('1', '17', '5a2226d67ad939efa83051b54191c82895e8dee51b5ccedf649304870cdc18fe'),
('1', '18', '69bc6e8ad3ff4954a772e5c1fc81d9e69fe3a314a309b787f215e9869709e600'),
('1', '19', '7d94087688ff119faf2119365b830e94aa4a1b4716a2cb12d6a625a5db3889e0'),
('1', '20', '3ced8ee2414f1f0fdecb2154c69de229a8c8b19c131ebcb1467ca0be0b1c3e25'),
('1', '21', '3e8431661c9371b95fc30cecac7280908e7a221cf43ff919f2a05bde4bf2afbb'),
('1', '22', '865ea4d33245d39104ffa649d0f31bf87760311b68a751137f3d9790560d8b02'),
('1', '23', 'c0fd375a5a8770802f5b08cf3d65f2d9eabc10903414374e7d96ee93ab6742cd'),
('1', '24', '1551ab849a5ad697d66eb62a3efae78af412a2fbdc0fd39c718cc30f6b6b0324'),
('1', '25', '11908a671ba2942dc5322612579a37a14608fc23632fc28f85a113a4c7501397'),
('1', '26', '5a4a08b27e5ba3610af129c00d4090eb7a0f538c66ee84b70f68989a9e64fef6'),
('1', '27', '2fc683d78361111ed7dce5513c114629cc2406c3f825fcb3b19ed87026b4febf'),
('1', '28', '3d8f90f0afa967290b4c70d4bd3dd6fe141aa2e5461c3e40b8e80ea4c839a18d'),
('1', '29', '2ed317be68e262f247fc279ad80af265ace853b65662430ca591b9d9369adec0'),
('1', '30', '8cc2e0f7bbf48c93daed2e22cda7f354f24c0af4d2a81dc13a6af8ed0b3f403b'),
('1', '31', '98654f6852ca2b70e1a89964b44cf85fb87556a9fd36c1cb4eade195c2ee4072'),
('1', '32', 'b501f301cb973949c1d5e76915214f6579836f77f8aab417647679044ae0b0b4'),
('1', '33', '8969ee8c2c849651f5aba18b40bfeb4f67da6f20cce65754e9da5ef920ea1cd1'),
('1', '34', '6f32bbe7c740b394a1d771edf1ae181e1af6fd0575c3dccbac8322d4e1b3358c'),
('1', '35', '03e7064578476805ebc6ddc50a931ee94cf91f7746a68aae6df3e7d260a135a4'),
('1', '36', '384d474ae9d1fc6ce854120271ea191035a97d8ef6bf2ba4efea27827fb448dd'),
('1', '37', '0850a8e55b2b8a1e1818cf6cd9b18dbc3ef0e65d7bbe48fbfabe83210491da39'),
('1', '38', '715a0721c971377b28f58cf5ffc4cefd6adfa4880bf992a5f74a193148ba6c48'),
('1', '39', 'bf259bba31ccb5952f548a11d4d6a39c28203f76f17f5a45d35cb2223088c463'),
('1', '40', '76220a611d4873ff3531fb7e889ca0533af6444c052deced4372ad9dcc034ff9'),
('1', '41', 'e842755d4221a76206f7419877ab439ec1e58dc8b1195540c29b4a8d3f7b0cde'),
('1', '42', '3bd33efa09ef5b0666c5d6cb8c3da8b7733c8c5bf4e1844db2960c10a20b994d'),
('1', '43', '92a925135018c090d5e005d8d546a72546d434e7349cd21350b767f43db785ea'),
('1', '44', '46a6c205d70b36108a629a62d7a1cfdbd5c5a9392053a9fc9bc92796395c390d'),
('1', '45', '2d29e9b2684963b7e7fde359674137972f5946a6bc966859df8613776b365160'),
('1', '46', 'a19ca3ca547ff1f166aa1a7169052938596dcae0750f821265c2b9f2525ec3ae'),
('1', '47', 'a847bf24cdb920b4897bc8541a7409a544a0d9f8900aa716d710497d245a8892'),
('1', '48', 'ccfe5434a81037e2c4086a8a145a488ba7b182507fc86fc70d935249c70b9e36'),
('1', '49', 'bdfb6bd46feeb4ff7a218c6c6f1444a22217a912a8f1b31a46a5a603ce283bae'),
('1', '50', '15a93c024093f14ecbf84398a0929d89c5f934ba5d689329580f3944f840c699'),
('1', '51', '59befb397d64ba96f7d77d3b0ba2ad273372d9d6df45297f94304bc0c152a345'),
('1', '52', '48f72a2309686795bfe2d30f753addadfde9b69e02abd4454a4542f949933bea'),
('1', '53', '5b7642d142be361114cd6e2eae5a7882c19135ea561df1bd874d88ccdb50b3d5'),
('1', '54', '2004c2434b44ff07ecf4b2cfaf6e4640252d0a7a470608f0a45e6fa0a4e8f509'),
('1', '55', 'c8c32e265a678eb8b61a3f2b68e05f592309b0e54997f04c80ed9c9ceee44045'),
('1', '56', '53c8bb2b7689cc79d6af2f6dd82e7608761eb470a88d749ba199e6413e895ba8'),
('1', '57', '1c0c3cd68168c0e4b422d313b556b1896694a81601792d7a7105f0feb51aa632'),
('1', '58', '3abafdf01f203e5519e24126f00bd4f29ff87bf647c49166fa7b85b17f06072b'),
('1', '59', 'd14999bf05b8330f740ef1e349520471c17b82f4c845b3d65100f66112cf5cf8'),
('1', '60', 'e554f6a38f24fd02d133bec236c2d071dc6f9aaa62a3d523af2fbd1bf422d983'),
('1', '61', '74e6d28fe9f913f31ea5d22289f0a560207d8265c12035399c841cc111be6755'),
('1', '62', '11817d5ecd74e396cae981e807ba881157ba6158d08ecc4f192dc3b7e845a736'),
('1', '63', 'a3a21487669695894df80846400a00cb9d2ba4a1e4a1389327460f4fe8fe548b'),
('1', '64', '6ab9f2ea922bcd56b8a8dda057a9bd9c28e9af800604d64c83991edb2659c1fb'),
('1', '65', 'd56822860224e14abd767b5c48fec6a5b68fcc529a496d8875d25826084e5a63'),
('1', '66', 'caf4b6c69b8745f1dbe852f581e15eae3de2202b64c2745ce06e635e9f868f7e'),
('1', '67', 'a060a0b99b7a3384c7ae27211b5bc5ca70d05a3c1ee59b287ad12c6f348acdc5'),
('1', '68', '52e700961cbc1cb7008fdf599b4b7b6ff172aa6869eb362fc685c43329b391f5'),
('1', '69', '4f118bb56df46b3232cde64f5ff7131c39010e571148530f75e39036eab22907'),
('1', '70', '1dec741940f8b8e508df66fa03a9ba63609bba1ff8d2e1d0116c9e2ff34503c0'),
('1', '71', 'e669bebbadf77c6a767ca995692f21ecb319c7293b61f2023d732043c3c416cc'),
('1', '72', '377cae8b1c7bf1e03c68b7d3a4292a54ae412bfa08bf13e5479e129efe11b4f6'),
('1', '73', '526352f548e8a2effa81f47b6a486cf41f1d36ba6f0035379667f5c24ef76bce'),
('1', '74', 'c50e3eeb01c7edeab09767f16fa344bd2abe4151059d3bf395fe05096c7c2c43'),
('1', '75', '3df9ba79b9dbfdeed0407566fddfcb1cef7473818122765a068f5befb52e112b'),
('1', '76', '50790a09673eb59dacac4c6ba43e5ba3cc0a7a1a9af572c237b6231d3e09ba10'),
('1', '77', '255950c12e89d1456c1cf73aec9d1a5976d69c19ad222a895b389ba6c7a6efd9'),
('1', '78', '38dc8a94df354bdbe50ebcc8d74c19e0a8f75ff1e6f224027a761206f6bb9288');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7607-bae3-ce80bf557f36', '2026-03-04 08:30:15.25+00', 'e7f1eae5ff2925841227260f3c164f890636c3e2f8421c5b5857ab85e490d181', E'\\xcdacd084e81cd1c4c6803d56cd6ff9613e0d8fbc8d406d9b8912126033390975');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\x34babe7bc7304390a2215a9fdb725a6e2f6e6b094f4a732c941a25b21899a00a709c8cbdd5eda37c153ba3b6803f0e4157e41bbcd20b84fa3eb26a95a76d0e160581fec42dc5b17ba60882012d15ea1f41802af6cd51f7d997c26fef6ad36cc8d2b35f3d5d3749aa75bcb599378688b7cbdba0d738682cf97b1b3aca236b38f81ec09141315a357570eb7a8933623b86e4791476d74e92f35325fbfb116eb298c3654967cbed1bd2f935bd9b962cb4c52babc296583f89308bb446b6fa392d8d40000031efe289d0016f34997890f737fb601657f56fa92a2a0d087969303822b86cf14330b5902733d1c724550a4a142cb27c4d88951cc67f328ab5a95d35212fe6d690eef1028e613c716ad699e73071655402a46bfba9ebf4ecf8422feab82e85f774eb68002d1b7cdc867d395a5c264d23b89cdebbfddf0a91cbecbcfa57b92c6a631a346b03a23a8661d1c76c8fb3bbc9c1ac6650b9f748400a660d0e1993ac43f4bbef5fd88667fa27ba0e5f19fa232171943843abb87b8d3cf8c55478f78658d705f38b63c1d300702aa9398788eea41da2bc4b2c4f936017131cc4be7ac10af568145c113c8a6e1c02aa9578ec628c716e378df80aae4aca54b35137815c8db7c53d50854cef9f53e89be019fcda8ddc4f4eb1856517a2bb18069e404262339ab6b00b2165998d74b6ffe20513ecd72c3c98f847f70e95f7395f988ffd8656171910f80848b72ef4ef5fec6ad22fb0922b52950a50b08d6c3574703382693b960d88594daf6aa10465e0cf6c846da68b108074d81e894f27e40d67364dfba482edf924c403b403f3b6da20ceea9bd97e15d06b9bfcda4b5c8d344da28edfb07958977f9e5b25ed69857fe4846cc5019aff5d78def367fd617cd1d8696001378c54576c370b195792c8638a945bfae7e22d1513a1b8ad99443f448a019f6c7a57514b0b701e96977fef5c3e5fe17480a1aad7f9dc267052326d70bdf46d1c298f06d699dfc4de03ac24610cb882cf482a50e3802872158cc029ba516fb72177bb0c5d99ca669144eb70007709c72a7a2b08845480e48eb0ad4a15ec1450d487cefdb42436ad615ee77fc1373b4f30cddbd1f5878e255f034c759008c29b5d026d76c8905bc20fcbba1a3d1e803b452551938f5490ead9a46f9a015a47b5d91ee05ea249cdfb3f6abbaae447842ecd566792143e41b9a1c22c46ce221a28d2c7faeea0962d9a331e8153961d266a3a2591f2180f3e99d52cdd096b3df6d52b482ce81e6bccc04f1768ee6e22d55fb0eb65c256ab66ee759e58a8e9358ef4098551b8d16ed25728d9ad3bbc9f0b14589a3e36c8d650b2baba5b17e8d532ac9bf32c1f06c6c036186efc16d240be18ad550b9d5f58b85e7344c0faebf14e843bd189c643f377e12fb4e0760f82421a153f93420e17577d4c6c50da3da03ca7bb8a1b81ca966f617fe454404a2ccc67453fa4d57e9f74ea80877353233ee38ffd9c817420b61699fcdb0585780514257ec24cbe7e1946765d733288a2ea274f2a5bbf9122869726b0baffad640f9cbb2e29dde9b93137173a873cbb4162c91d20fd9b4b2c21dcc55672a2cb1de98f9cec0fe6817537da908c47145a47fafcdc0f5a9dbff689c3656a42df8640cb95e786487a72b63c23829b116c04d903d37e74226fca9f2db598b3361c8afa9140544cbca04cf76be71e8aed810e1d4d23ad44afccf27ee73e9b12e2b494d24b0d17187f3a4e2929b48ff3b79f5327929145b80af7d93bb43bbef157dc957b6bdb4a4b50f9b32701b15e57bb37e24a0a2654d1eea1ab203331c467c6235b460b21ff0f56d6773f47287fac62be58fcb37f9599ef4be7a1cd0eafb21b9d79de13e19482befae2c081c763532b7ba36ec44f20349894fdff5551f6ce459d80eb76bb0f8cf4651c0c9101683d8f4acb92fa2faa4b818efc455165253e0ce80b55e38b52bbec4084f755eca28624823049fb44442f323e3e904656ea92e61f6d48651be74871eaa6ee6c43ab889b8fda5f8b6707717f076253cf1dbf4dc14292ba2daff36a38c66414fe64346c87401846a18790c9c3b23f1304409e7f54553b862df5485e4ea776d93197c75c348de80a956620933e21979de8069e213824d0619f6e370c1ac9bb1071232857faae01d0811884ab0a9fe5141fd83b78823469ae7948fedad7158b22c5330699c610bc16388f8e029681b2f150fc596cbad51321d2f6bebc35942829db7adbdbc6d35975bf60c32054ed94ef44c1c61ddc887c7fd5f02f5dce8af7a7b0508616ae90cf55206eb3bd9aa2453bc6294f9748e9ddcf753e82df0f7296a975ce5918a03b8040055307ca2154c30e4fd173a933d625b1873c476fe28ac8b8ddc3c2e54353278c193567c1e1f87c132a953949c43d3c5c4d76574b63aefd16a6f78a802d3db6fd615f95a4ace05a5a651d896d24045c9ab17041678f7facf71496f3c20b954ba2b570eda8323022d6e2a4bd10d95c4c2823fa3886f3c5048095efba083c4d446a30f53c2a0b8adf1fe373c272be585a98b8156f20e3c528788b485ee937c7839ead28233e862fba1f5a5cd4396d3503d56ea55321a2cdce79bd8f2fb7b976ec295005f178d96c6618b2b7b044e1a79886a6a6e5a57524950bfb998b52e4647db787acd258918d15e9f81973083caa71ca87e2150b1fb34c9b0d1ec77101b31e2119307832cbbba25c1ca862c7880df98c347fc4685910d47657009626c7f9b5c26b3a24d872124e63393a3f89e4ce920c9193d30bbf027c3dedd561a27efd65f40bb9c552c818269efbee08c07098517b90865490ea93efe515bd2350b307bb96c56aafd72cce188c9376e1770889f771d04d83193a610cddd10256545d9ea38bbdfe4684deba701b92813bf4404c31ad5b784deac0b8af7beb0ad76ccf058fb6a8a03e41c4581e2343ef3025d6d8278156bd94b76a471f2d34e2d5d9c9319e2a20dc95de91d352d8c9232fd27b3085c5d316c2857ea1617ad3e9afc853f8bd4a74c13c50b82ec5f3610b367b31abd0abc8142f998412d0adf84ab1fec0b8e74e54664f90d593d41bf882f1639e6a7c3ac1290f2fbc96e452a2ad874ff6546fffdb0f49312413d616922fba25b7e57b0b498cf24102ff5cd141d8992f680f1e970b719fc875256a7338d73c254099204b3190ac24b759b2d4fc0e8a7c5d567a5e3d911afe7bdf2aba88d6313f65998b6ebf957e79542f37b5c947f17ef147db9e7815bc6003d74f06bdee882822e1e1be7be1b103c172aea2ae8441a0857e77b92226e62a0e3bd7294bd46d5b60eb4a43081134b716025065ce652d8debaa0eea0ac48a12b3865f821c1a152e34647a159f3dad22f28884807488b6b93a1629f96bd3ecb32dcda70c9b1bcfe82ade6d6485056139f4bb14a3c6d6bc9523b447411cd7e2b979cfb7438bd131533137084cefba7faa7779f5dc87125d260cb45aed5af24529c4677da4894f415769c5f52771b819dbc93b41cfd116bd44d85d5bdba078de3c88b5381ebf53f38a0d2687fb73bcac4645a6ed1907389acba0019a81aa79');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', 'a86d0093-a222-4f18-aeaf-798cf142cf51', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'e3302228d6e249a9b69fbee90005f479', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '77', '77', '2026-03-04 08:30:25.25+00');
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
('49b220fd-82c3-4584-ac3e-3330e709ca64', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51+00', NULL, NULL),
('827367d8-dbc1-4449-94e4-3b273e579059', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10+00', NULL, NULL),
('96167f7a-aa29-4243-bd34-a2da9aadb0fb', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('4a59f3d5-d874-4411-be1e-13cfe2dc6fe8', '2026-03-04 09:30:15.25+00', E'\\xbe88dcf17475b0f62c00e165a1d3f23e4a49073a296cd6c1e41de2cef9ab7e7e', E'\\x7b226964223a223461353966336435643837343434313162653165313363666532646336666538222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223238303837393966396565653465316338333764303138316565353235373736222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2230336537303634353738343736383035656263366464633530613933316565393463663931663737343661363861616536646633653764323630613133356134222c226964223a223463323037336136663233373465616639326534663637663135313765366263222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2264373330373932623436626332646161343661656161306665616631326663383662616561653437643162636139363664666435313966323263363662376633227d2c7b22636f6d6d69746d656e74223a2235613232323664363761643933396566613833303531623534313931633832383935653864656535316235636365646636343933303438373063646331386665222c226964223a223031396362376638313664323730313761333233326134313431376361613963222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2235316461363632656563333765633036633061316234326463633330313735613663323862373535383533393766643065323665373163663262353034376135227d2c7b22636f6d6d69746d656e74223a2235613461303862323765356261333631306166313239633030643430393065623761306635333863363665653834623730663638393839613965363466656636222c226964223a223031396362376639303133323735346162343865313864663930373362653536222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2263383133623662313736346638313763646337653034333861613831626661336462313933323339383733663061303436333337313235313231303838333264227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'e842755d4221a76206f7419877ab439ec1e58dc8b1195540c29b4a8d3f7b0cde');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('26912acc-776b-431e-b6b6-7ce7fca00be2', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 19:53:16.55+00', '1', '2026-09-01 19:53:16.55+00', 'published', '', NULL, 'operator', '2026-09-01 19:53:16.55+00', '', 'false', '1', 'false'),
('e57e773f-9e94-494e-b135-88d4af1ba217', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 19:53:16.55+00', '1', '2026-09-01 19:53:16.55+00', 'published', '', NULL, 'operator', '2026-09-01 19:53:16.55+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 19:53:16.55+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 19:53:16.55+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 19:53:16.55+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 19:53:16.55+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 19:53:16.55+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 19:53:16.55+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-09-01 19:53:16.55+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-09-01 19:53:16.55+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 19:53:16.55+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 19:53:16.55+00');
--
INSERT INTO "rate_count" ("key", "window_start", "count") VALUES
(E'\\x040774300cfb2c9a9fe61dcf6f78ec6d', '2026-03-04 00:00:00+00', '2'),
(E'\\x13a99f62ed9080733428ba3dc99dcbdf', '2026-10-16 00:00:00+00', '1'),
(E'\\x2639d1878ecb013492b52cbd0f66c64e', '2026-03-04 08:00:00+00', '2'),
(E'\\x36a41cee98880f4f56a92a991f9d9602', '2026-03-04 00:00:00+00', '2'),
(E'\\x662c1e57885c4e45e402fbd6c583c37d', '2026-03-04 00:00:00+00', '4'),
(E'\\x67d0a8089fa5732a193790f7f2bfdc80', '2026-03-04 08:00:00+00', '7'),
(E'\\x8941f6f06101ac7c4dd1c2741bd92908', '2026-03-04 00:00:00+00', '3'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:30:00+00', '3'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:31:00+00', '2'),
(E'\\x93750c6ea07b8b612e7ca13322e1a586', '2026-03-04 08:32:00+00', '2'),
(E'\\xa04147d2ac15f8864cf61f5d5c3e80a7', '2026-11-25 00:00:00+00', '1'),
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
('a58bb334-0492-4079-922f-d28f44356a30', '827367d8-dbc1-4449-94e4-3b273e579059', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10+00', '2026-10-20 01:25:10+00', '2026-11-20 16:00:00+00', '2026-11-10 16:00:00+00', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10+00', '', '0', NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('4e1572be-11d9-462d-9098-eeda22a3f6e2', '2', 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["625a236a48584a05a283476df97838a5", "b563fcb95df7491982ecab9d1a074bf5"]', NULL, 'true', '2026-09-01 19:55:16.55+00'),
('5627c919-a88d-4976-8c55-c2d746213fda', '3', 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["f84636dfade343cf8d4cdb8c51ffd332", "05564b6a68e045b7b842ec84e34aff21"]', NULL, 'true', '2026-09-01 19:56:16.55+00'),
('9caf8e51-e9b5-461c-a596-acfc5c1447a0', '0', 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["b563fcb95df7491982ecab9d1a074bf5"]', NULL, 'true', '2026-09-01 19:53:16.55+00'),
('a943b563-92e2-4b84-9a92-04bedbd75f1c', '1', 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["f84636dfade343cf8d4cdb8c51ffd332", "05564b6a68e045b7b842ec84e34aff21"]', NULL, 'true', '2026-09-01 19:54:16.55+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('05564b6a-68e0-45b7-b842-ec84e34aff21', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 19:53:16.55+00', '!', 'true', '', NULL, NULL, NULL, '{}', '772af45e61d242b7b1e7fe62f22152d6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('2e239cfb-52df-401f-babc-0cefa8502515', 'Lin', '0a432405d28446e686f3de2f554a39e9@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '4c5bcf37005749619558cb99e773c6f9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('625a236a-4858-4a05-a283-476df97838a5', '林示范', 'lin@example.com', 'handler', '2026-09-01 19:53:16.55+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'd992b028c19f4b32bb17ad361d83a0a1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fa8c0ef-b67a-46a5-b342-43b35212ce1c', 'Lin', 'f77570b1e06345939d39b777ef4bf287@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'd6b899f345d748dd86eaef9a6aa0b901', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b563fcb9-5df7-4919-82ec-ab9d1a074bf5', '何样例', 'he@example.com', 'handler', '2026-09-01 19:53:16.55+00', '!', 'true', '', '2026-11-28 19:53:16.55+00', '2026-12-09 19:53:16.55+00', '625a236a-4858-4a05-a283-476df97838a5', '{}', 'e8fda49c9d8a4f108e68362d92fc2c74', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e3558995-f8aa-4588-a37a-387a18befe09', '周范例', 'zhou@example.com', 'reader', '2026-09-01 19:53:16.55+00', '!', 'true', '', NULL, NULL, NULL, '{}', '69b314763d26485c9612adf54176110b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f84636df-ade3-43cf-8d4c-db8c51ffd332', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 19:53:16.55+00', '!', 'true', '', NULL, NULL, NULL, '{}', '5ca0a5f2a2ca40e7a35da41826bf60e9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('fd750e95-57a1-4e61-b2be-9aad25ab851d', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 19:53:16.55+00', '!', 'true', '', NULL, NULL, NULL, '{}', '83dd5ad8b96a4041bf01a1e7d2b9269e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x0cdb4de440d6492a8d9cf1c0e62d7742c29b654602dd1023610a0e5b97d08e6a', 'he@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00'),
(E'\\x2174edfd1cdb6497726adf916a28f0b184aad8a9497cb735dca51ffd93cadc6d', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00'),
(E'\\x6ed4027f698427c6bb9cf9a70357ef8eb353be12b12fa5dbc483b8918d5ae8be', 'lin@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00'),
(E'\\xa85316828b86673ad31dd6fa4d8415382a3bdb089d61d393b265310e2c0ea064', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00'),
(E'\\xb047a6b17c0f63b001e4992bb5ca3a1302222e0690814b3b0bb231416cda1dd4', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00'),
(E'\\xe1e5580b31ee0a97127fd198032a4d1c1edd8b5f237487c6bfe2a41c5f2b7e6c', 'maya@example.com', '', 'handler', '', '', '2026-09-01 19:53:16.55+00', '2026-09-08 19:53:16.55+00', '2026-09-01 19:53:16.55+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-75c4-bbc6-11b18ef5db32', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-75c4-bbc6-11b18ef5db32', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-7c38-869c-89d1ccbe7864', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-75c4-bbc6-11b18ef5db32', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-7017-a323-2a41417caa9c', 'cookie_policy', 'given'),
('019cb7f8-16d2-7017-a323-2a41417caa9c', 'privacy_policy', 'given'),
('019cb7f8-16d2-7017-a323-2a41417caa9c', 'updates_email', 'given'),
('019cb7f8-16d2-7017-a323-2a41417caa9c', 'updates_phone', 'given'),
('019cb7f8-16d2-7c40-bab9-9004f347a27a', 'cookie_policy', 'given'),
('019cb7f8-16d2-7c40-bab9-9004f347a27a', 'privacy_policy', 'given'),
('019cb7f8-16d2-7c40-bab9-9004f347a27a', 'updates_email', 'given'),
('019cb7f8-16d2-7c40-bab9-9004f347a27a', 'updates_phone', 'given'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', 'cookie_policy', 'given'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', 'privacy_policy', 'given'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', 'updates_email', 'given'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', 'updates_phone', 'given'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', 'cookie_policy', 'given'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', 'privacy_policy', 'given'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', 'updates_email', 'given'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', 'updates_phone', 'given'),
('019cb7f9-0132-754a-b48e-18df9073be56', 'cookie_policy', 'given'),
('019cb7f9-0132-754a-b48e-18df9073be56', 'privacy_policy', 'given'),
('019cb7f9-0132-754a-b48e-18df9073be56', 'updates_email', 'given'),
('019cb7f9-0132-754a-b48e-18df9073be56', 'updates_phone', 'given'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', 'cookie_policy', 'given'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', 'privacy_policy', 'given'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', 'updates_email', 'given'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', 'updates_phone', 'given'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', 'cookie_policy', 'given'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', 'privacy_policy', 'given'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', 'updates_email', 'given'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', 'updates_phone', 'given'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', 'cookie_policy', 'given'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', 'privacy_policy', 'given'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', 'updates_email', 'given'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', 'updates_phone', 'not_given'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', 'cookie_policy', 'given'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', 'privacy_policy', 'given'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', 'updates_email', 'given'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', 'updates_phone', 'given'),
('9e7f8101-5bf3-42ae-8639-e46ab5fb187f', 'privacy_policy', 'withdrawn'),
('9e7f8101-5bf3-42ae-8639-e46ab5fb187f', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-7c40-bab9-9004f347a27a', E'\\x367e314e05d37ebfe55ade748bc250db2ff9b6d2e3fcf2a7e1a217a3afd7dbd0', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262383237306266396165373461623965353839663938353835333239363439663365616437646338663433663335323664663862313461383366633130633030222c22656e7175697279223a2239353333643933396638363533393835323864636361656431663137373433373937316132646664323538353264633031356366633931316462306439366134222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323763343062616239393030346633343761323761222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226165363862313532366639393435653238356537643763646231663439623565222c2270686f6e65223a2266393935316334343262313836646532376431313566306436333230626562643262613466343535323134623634386136356463333136383266393463636237222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7f13-9017-46a5002f335f', E'\\xcbf0843048acb672d58e2df5e2dadbb54bc9e3ff2ce2de7e1296833ffb5b6104', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265663361323961613131353236376635313731373066386234653461396335383234346631633437333139366536663039343265393132323566313065366264222c22656e7175697279223a2232356166656463393164353663306162323738643264616435663266666436393532383064663863313833393734646136663662346263386166623865333131222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323766313339303137343661353030326633333566222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223936313637663761616132393432343362643334613264613961616462306662222c2270686f6e65223a2266396630333738383039653335663338666639353866343362373236393536623730643930373835643463616633346631303832633731363936633965303234222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-73a8-95dc-0a7bc073e22d', E'\\x373ce53c76d8c7a59fe54e542172767b14614ed137053217a2effa86a96d6d39', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265333766383266663330356264653033373864363133323730326666326632373435633636643866636334366536313135396531636436643730313038373630222c22656e7175697279223a2235363936643938363162313433383236366265613564663031363461666161313932313231343133326264643931656266393633323266326365313238623865222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323733613839356463306137626330373365323264222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223936313637663761616132393432343362643334613264613961616462306662222c2270686f6e65223a2234306461326439383866626532373331663065613730336230653830353635333165333836613566326466393265343562333332353063663532306135643837222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-72fc-b0d7-83db4a4982c1', E'\\xa1c2404a97f51349bd3cc150c22fa88d8e192a392f7eb17bcc2588397dec92c1', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2239633231393137333038333664376362643565643936373931633566626639323830373530643634653233613265303733643337383131393261643464323561222c22656e7175697279223a2239666166356432393738376635653461316537383364666235633232326337636137383334343139336331386562376630363033633864333630316164653430222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323732666362306437383364623461343938326331222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226165363862313532366639393435653238356537643763646231663439623565222c2270686f6e65223a2233306135393664336439373635616534393464633338633735656165323237353436366531386462636138383237333564306337636261656463323434383639222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7ca2-aa92-060ce310bbc4', E'\\xec9572a04d408b2ae690211e3ab7a7bced0dd0fd7f3722d7c036d56e1db96adb', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2234333161343264376230303161626532306138363432306133653537363038363662663332343463653230663334653661316333653964383438313566653761222c22656e7175697279223a2263346435393638316265393137383738616436643436343165386633633632316635386462363436366264333134363331623363613038346563633864623361222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323763613261613932303630636533313062626334222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226165363862313532366639393435653238356537643763646231663439623565222c2270686f6e65223a2238363866313331323633386631623361626438336130343831613963313630333739373238353730356631313166336132663739333339633432383966636234222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a1424b-8d10-7e1f-8e8f-fce18442c561', E'\\x5343af2bca6699c390013dbff62b972cf7efd5cf470e07c90f354ab53114b03f', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2239653565396634373731306333333066383264653161306363393164626266386362343062363336306635326462636538313362656231356664656362306233222c22656e7175697279223a2230366364353132653230373464366363383633356634313863636566633831653637643462663666353634303238376136306336613363316432633162346336222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613134323462386431303765316638653866666365313834343263353631222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223832373336376438646263313434343939346534336232373365353739303539222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31365430313a32303a31302e3030305a222c2276223a327d'),
('01a210ed-83f8-75f7-98c4-ca38c9610673', E'\\x0fc071844c1f18fecb7ad30fbe0afcfd13f87e8022b8f91482552d7283ddbd58', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222c2276657273696f6e223a317d5d2c22656d61696c223a2230643839613532623832376564356362306438396162623230343666373132346439636531343237346333383466303464633132303235356334386262383335222c22656e7175697279223a2233323837386134313335343866656634393037373035666666653431643064336564363766303838613738363863646532363462343635386237356533643262222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613231306564383366383735663739386334636133386339363130363733222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223439623232306664383263333435383461633365333333306537303963613634222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32355430343a31383a35312e3030305a222c2276223a327d'),
('8f8eb63e-c141-4758-aff0-eb93e05998c8', E'\\x9f029831388264404e18c9467ed4e740501d85eb20507522c19fbc9d32bb1396', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265613931613966646361643037663430326663346538306666643831666463663736336162373039613330313665353837623538653431333663656162653963222c22656e7175697279223a2234393134343035663238663139323863623839353035376536663835336434336263333736373437393533396231326238636634363165323032636136323837222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223866386562363365633134313437353861666630656239336530353939386338222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223936313637663761616132393432343362643334613264613961616462306662222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d'),
('9e7f8101-5bf3-42ae-8639-e46ab5fb187f', E'\\x37ee37bfe6fdf2505446d31dc8edd919c6774239c4f4787a80ad9930ff2e7007', E'\\x7b22616374223a2277697468647261776e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22707269766163795f706f6c696379223a2277697468647261776e222c22757064617465735f656d61696c223a2277697468647261776e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2237393861613064306636323431333466643939636535333433616233666132393066323164313437623365383038623264393737373439383035626534616264222c22656e7175697279223a6e756c6c2c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223965376638313031356266333432616538363339653436616235666231383766222c226b696e64223a22636f6e73656e742e77697468647261776e222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223832373336376438646263313434343939346534336232373365353739303539222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d32305430313a32353a31302e3030305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-709d-aacf-5d3cf32dc3df', 'GDZ-NYZG-9FM2', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f8-16d2-7c40-bab9-9004f347a27a', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '10cbc568e9eb43baa9d407da0fc99a1c', '2b084bdc3001a54182463dc7c5686603dceb0ed96a7307703497fe86e6cb4f2b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '10cbc568e9eb43baa9d407da0fc99a1c.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7763-a145-47bbf306ce00', 'GDZ-NNEZ-WGZC', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7f13-9017-46a5002f335f', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'f3d0c83abea2490498b4d96e283f256b', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-7444-b5f2-2ead8c615064', 'GDZ-H6NC-3VJR', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f9-0132-73a8-95dc-0a7bc073e22d', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'f4300fe0801a4ed993c4800c7e0e7fbf', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-71f5-bf43-c884a6599f74', 'GDZ-DAXH-QE6X', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7ca2-aa92-060ce310bbc4', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '3e7ce0faf9924124b67b21eb93431d9f', '6ea89f82177bd14912a03dfe4f952f8012e39361666d886a573f59e6b59451c6', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3e7ce0faf9924124b67b21eb93431d9f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', 'GDZ-VBY5-HJKV', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-72fc-b0d7-83db4a4982c1', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '268c40d5f8fe420988bea318108bc72d', '45ed56eacefde1a755085d95a531b707c299468d37f7ab476e071c28698ba208', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '268c40d5f8fe420988bea318108bc72d.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b-8d10-78e6-842a-d71f7a6155cd', 'GDZ-TDX9-CD5T', '827367d8-dbc1-4449-94e4-3b273e579059', '01a1424b-8d10-7e1f-8e8f-fce18442c561', '2026-10-16 01:20:10+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed-83f8-75af-a31e-690a35a14433', 'GDZ-VC3R-WQTV', '49b220fd-82c3-4584-ac3e-3330e709ca64', '01a210ed-83f8-75f7-98c4-ca38c9610673', '2026-11-25 04:18:51+00', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('c65f1b14-6454-4115-9522-8a2190751417', '2e239cfb-52df-401f-babc-0cefa8502515', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('d37a0415-b001-4d03-821e-cecac261fce1', '8fa8c0ef-b67a-46a5-b342-43b35212ce1c', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('f63acdf2-eedd-4ed8-b345-fe4094c2034a', '2e239cfb-52df-401f-babc-0cefa8502515', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '05564b6a-68e0-45b7-b842-ec84e34aff21', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '05564b6a-68e0-45b7-b842-ec84e34aff21', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('6489823c-a7ca-4ba6-8390-f65a787f215b', '2e239cfb-52df-401f-babc-0cefa8502515', 'note', '019cb7f816d273379c8784ba229046b0', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00'),
('7369b18b-9007-447d-80fe-10c0661392f4', '2e239cfb-52df-401f-babc-0cefa8502515', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('79e62a7d-1e52-4891-8c96-f3925b6e5b0c', '2e239cfb-52df-401f-babc-0cefa8502515', 'reveal', '96167f7aaa294243bd34a2da9aadb0fb', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '1', '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '05564b6a-68e0-45b7-b842-ec84e34aff21', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '05564b6a-68e0-45b7-b842-ec84e34aff21', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('9e7f8101-5bf3-42ae-8639-e46ab5fb187f');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('c939a385-de3b-4b0d-b3fa-b1086d91a2ea', '019cb7f8-16d2-7763-a145-47bbf306ce00', '8f8eb63e-c141-4758-aff0-eb93e05998c8', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7337-9c87-84ba229046b0', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-03-04 08:30:15.25+00', '1815155727616000688', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '625a236a-4858-4a05-a283-476df97838a5', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '625a236a-4858-4a05-a283-476df97838a5', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-79a6-9e72-e830ff6566a5', '019cb7f8-16d2-709d-aacf-5d3cf32dc3df', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-73b4-9978-2df675e7df63', '019cb7f9-0132-7444-b5f2-2ead8c615064', '2026-03-04 08:31:15.25+00', '1815155789056000867', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-718b-ae04-5ee93a9098b4', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-03-04 08:32:15.25+00', '1815155850496000180', 'new', 'false', '', '0', 'false', '[]', 'false', '', '625a236a-4858-4a05-a283-476df97838a5', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '625a236a-4858-4a05-a283-476df97838a5', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7b5c-820c-faeed6253a2c', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-03-04 08:32:15.25+00', '1815155850496000556', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a1424b-8d10-714d-b331-db0da2265d24', '01a1424b-8d10-78e6-842a-d71f7a6155cd', '2026-10-16 01:20:10+00', '1835124336640000292', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', '1', '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', '3', '2026-10-16 05:57:10+00', NULL, '2026-10-19 02:20:10+00', '2026-10-16 05:57:10+00', 'false', NULL, 'b563fcb9-5df7-4919-82ec-ab9d1a074bf5', '187', NULL, '0', NULL, 'false', NULL),
('01a210ed-83f8-75d9-89c3-b99e02313370', '01a210ed-83f8-75af-a31e-690a35a14433', '2026-11-25 04:18:51+00', '1838674258944000880', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '625a236a-4858-4a05-a283-476df97838a5', '2', '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', '3', '2026-11-26 01:15:00+00', '2026-12-04 09:30:00+00', '2026-11-26 06:30:00+00', '2026-11-26 01:15:00+00', 'false', NULL, '625a236a-4858-4a05-a283-476df97838a5', '255', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-7003-b6ba-bdd08b85b9a2', 'enquiry.acknowledgement', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f8-16d2-709d-aacf-5d3cf32dc3df', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27003b6babdd08b85b9a2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-702d-be91-5f9d4649d375', 'lead.mention_notice', NULL, '019cb7f8-16d2-7763-a145-47bbf306ce00', '0a432405d28446e686f3de2f554a39e9@zone.example', 'en', '<019cb7f816d2702dbe915f9d4649d375@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-70cf-8c7f-9eec35432fd1', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d270cf8c7f9eec35432fd1@zone.example>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "019cb7f901327c4baece6d3da9319d7a"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7209-887c-be628b39595c', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27209887cbe628b39595c@zone.example>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "019cb7f816d27cb2a62cf71a3ea99e5a,019cb7f9eb927b5c820cfaeed6253a2c"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-725b-8c05-c547729afa57', 'person.my_data_link', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2725b8c05c547729afa57@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-73bd-9f6a-b05347671964', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-709d-aacf-5d3cf32dc3df', 'desk@zone.example', 'en', '<019cb7f816d273bd9f6ab05347671964@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-73cc-9989-128a0f5092e7', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d273cc9989128a0f5092e7@zone.example>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "019cb7f9013273b499782df675e7df63"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-74f2-b64b-98a935d69a93', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d274f2b64b98a935d69a93@zone.example>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "019cb7f816d273379c8784ba229046b0,019cb7f9eb92718bae045ee93a9098b4"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7710-9be4-5a9329bf92ca', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7763-a145-47bbf306ce00', 'desk@zone.example', 'en', '<019cb7f816d277109be45a9329bf92ca@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-771e-aa38-4a749270feec', 'enquiry.acknowledgement', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d2771eaa384a749270feec@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-7c94-a43b-93c3f410d915', 'enquiry.desk_notice', NULL, '019cb7f9-0132-7444-b5f2-2ead8c615064', 'desk@zone.example', 'en', '<019cb7f901327c94a43b93c3f410d915@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7103-90dc-e258d7f8abf9', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', 'desk@zone.example', 'en', '<019cb7f9eb92710390dce258d7f8abf9@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7451-8485-cc623100cf23', 'enquiry.acknowledgement', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9274518485cc623100cf23@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7a85-990c-87984a32abaf', 'enquiry.acknowledgement', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-71f5-bf43-c884a6599f74', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a85990c87984a32abaf@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7b25-aa7b-08507c2d5d87', 'lead.reply', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927b25aa7b08507c2d5d87@zone.example>', '{"reply": "403b17194c3e4f49bd6081a32fc8c7ba"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7bc4-a68c-30bb79ee035a', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-71f5-bf43-c884a6599f74', 'desk@zone.example', 'en', '<019cb7f9eb927bc4a68c30bb79ee035a@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a1424b-8d10-7a6f-9dfa-883614ebe7fd', 'enquiry.acknowledgement', '827367d8-dbc1-4449-94e4-3b273e579059', '01a1424b-8d10-78e6-842a-d71f7a6155cd', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d107a6f9dfa883614ebe7fd@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10+00', '2026-10-16 01:20:10+00', '0', NULL, '2026-10-20 01:25:10+00', '', ''),
('01a1424b-90f8-77f7-ad0f-ccedfa0f3f42', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f877f7ad0fccedfa0f3f42@localhost>', '{"by": "system", "to": "b563fcb95df7491982ecab9d1a074bf5", "leads": "01a1424b8d10714db331db0da2265d24"}', 'sent', '2026-10-16 01:20:11+00', '2026-10-16 01:20:11+00', '0', NULL, '2026-10-16 01:20:11+00', '', ''),
('01a210ed-83f8-7b2f-b367-ca3a8d05ab2c', 'enquiry.acknowledgement', '49b220fd-82c3-4584-ac3e-3330e709ca64', '01a210ed-83f8-75af-a31e-690a35a14433', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87b2fb367ca3a8d05ab2c@localhost>', '{}', 'sent', '2026-11-25 04:18:51+00', '2026-11-25 04:18:51+00', '0', NULL, '2026-11-25 04:18:51+00', '', ''),
('01a210ed-87e0-705a-b369-c495375a840b', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<01a210ed87e0705ab369c495375a840b@localhost>', '{"by": "system", "to": "625a236a48584a05a283476df97838a5", "leads": "01a210ed83f875d989c3b99e02313370"}', 'sent', '2026-11-25 04:18:52+00', '2026-11-25 04:18:52+00', '0', NULL, '2026-11-25 04:18:52+00', '', ''),
('01a2156b-8e20-7a3b-82d8-5d0c8ffb9594', 'lead.reply', '49b220fd-82c3-4584-ac3e-3330e709ca64', '01a210ed-83f8-75af-a31e-690a35a14433', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e207a3b82d85d0c8ffb9594@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00+00', '2026-11-26 01:15:00+00', '0', NULL, '2026-11-26 01:15:00+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x275efde0fff8744edabb71a03af747fa38dcf04b16326dd17dc0642271d38d4e', 'my_data', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x2d4e86ed6abcea5a8c28a41f641e39568d12906342797955bcadd3f5be642f6f', 'confirm', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x31dc345f7c504d337b6a1dcf663cb8eceb367a5b6f372ddddf63aca7d5f8e40a', 'my_data', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x486a4edbbe170aad52f59ccdc465ede1184bb51be73d47b204e3291faeac9357', 'confirm', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x6684818782673335b93931f81983c3e10360443c95553787d8455e6fd5c9e1bb', 'receipt', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x9189b244a63d1134a5762c4b8dbbdc44ead3fe6c32fc8c851f63a4b6c06e0d53', 'my_data', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x96b9a9845a4cc413cbdb9a82addfd083f885c0dc2e5d2f0a0e79b83dff61697c', 'unsubscribe', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xb154d836e700f189ccd7941fb0c2a32fc964e9707dc72707cc91d11f3e152955', 'my_data', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xc8932caf5a4369531a29d2bdbe12388f27981599e0d39e1b35f4fe0c245fc964', 'receipt', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xe9d097c15d9bd0c459ac155f3ae9e5e0fa8bb0192c3ac026426151942a5a6ba8', 'confirm', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xeada11efb2319458be05b24b6da3296a82c7d95319ee3bb01766a63bc3120b95', 'unsubscribe', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xf9ef8d4d9ab64fc0e04875b1a689337c945e79b2d75b7a627c8a45c1355c7552', 'unsubscribe', '96167f7a-aa29-4243-bd34-a2da9aadb0fb', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xfe0f672c77336f98832700a1f83d99a4161ec643a66cddd9b09a2feb659f0a88', 'receipt', 'ae68b152-6f99-45e2-85e7-d7cdb1f49b5e', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x2be0833ab0511f05e80ac8d2e76b17a71cfc5926de270e60af841d1c0493022c', '01a1424b-8d10-78e6-842a-d71f7a6155cd', '2026-11-15 01:20:10+00'),
(E'\\x4ed34a982ba395c20e4753db078e3ab782ebe374f0f4956be69868210c0b5f53', '019cb7f9-0132-7444-b5f2-2ead8c615064', '2026-04-03 08:31:15.25+00'),
(E'\\x6c6737d526d001a2a338b8d250cc65d456dff58608b114832d63d0a2a9283b5f', '019cb7f8-16d2-7763-a145-47bbf306ce00', '2026-04-03 08:30:15.25+00'),
(E'\\x95721e0b68898a6f33932a7aa814e4a5856d42575489d33b973ec2be00417044', '01a210ed-83f8-75af-a31e-690a35a14433', '2026-12-25 04:18:51+00'),
(E'\\xaa0da9777f46574254aea9ad110659fe5efc791e511f54f2e0dd78460b4c95c8', '019cb7f9-eb92-71f5-bf43-c884a6599f74', '2026-04-03 08:32:15.25+00'),
(E'\\xb9b33bf9cba05509915484f1d2f3c9efdcb12f3b43ec1bdb47e5c7f4e61e3f35', '019cb7f8-16d2-709d-aacf-5d3cf32dc3df', '2026-04-03 08:30:15.25+00'),
(E'\\xd0e01deb1e9a53a2320551a1b3c2b7b812b83f4d2ce26b4acc0bb3f8240c76e8', '019cb7f9-eb92-7aad-a5f8-efbe64bfa6cb', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-75dc-9829-42b78249173f', '019cb7f8-16d2-7337-9c87-84ba229046b0', '4d4c59db-d22d-40b8-a573-ee9b2186abea', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('083589e2-fa54-4c5d-b29d-3d3f58a9c0f0', '01a1424b-8d10-714d-b331-db0da2265d24', '2026-10-16 05:57:10+00', 'b563fcb95df7491982ecab9d1a074bf5', 'status', '{"from": "new", "to": "engaged"}'),
('17114d4c-0b7e-401b-a372-40229aabb424', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('2dc1632f-892f-4716-8db9-10df05113158', '01a1424b-8d10-714d-b331-db0da2265d24', '2026-10-16 01:20:11+00', 'system', 'owner', E'{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Life sciences / \\u751f\\u7269\\u533b\\u836f"}'),
('41f06249-967e-4c66-b011-e684df842a7f', '019cb7f9-eb92-7b5c-820c-faeed6253a2c', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27cb2a62cf71a3ea99e5a", "verdict": "linked"}'),
('4de3da80-f4cb-4b64-92be-6469960eeb1f', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-26 01:15:00+00', 'system', 'escalated', '{"step": "1"}'),
('64010c0e-76c0-43df-ad50-5cb6a8a2ecea', '019cb7f9-eb92-718b-ae04-5ee93a9098b4', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('64e91b12-5b55-4410-ada8-828cc3a8fc6d', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('6d5ebbbb-9f75-4b1d-9b2c-f4c87ef19b2b', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('79337a4b-b538-4a58-9075-4353515d9440', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-27 01:31:00+00', '625a236a48584a05a283476df97838a5', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('83c3318d-d1dc-46c5-9f2c-32e67beb09c7', '019cb7f9-eb92-718b-ae04-5ee93a9098b4', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d273379c8784ba229046b0", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('97ecb0db-f195-4f59-a55d-88eba7127ebd', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-26 01:15:00+00', '625a236a48584a05a283476df97838a5', 'status', '{"from": "new", "to": "engaged"}'),
('b4a7c7fc-c367-4690-af48-00af88f2f5ca', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('b4fad577-4409-4f19-b132-6ca694fb6b8a', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('b7f3a02f-1079-4e24-88c1-a2e554270831', '019cb7f9-eb92-7b5c-820c-faeed6253a2c', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('bd1fb028-33a3-49c6-b61f-9ddd0f70a06d', '019cb7f9-0132-73b4-9978-2df675e7df63', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "b563fcb95df7491982ecab9d1a074bf5", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('e382d3a2-2891-4a3d-be3c-86559e3f82e4', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-25 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "625a236a48584a05a283476df97838a5", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('ecb21454-51f6-4476-948c-9355c29ae20f', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92718bae045ee93a9098b4", "verdict": "linked", "reason": "Xuanyuan said so"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "declared", "undone") VALUES
('21714d4f-7735-4b59-992b-078a26d4d1ad', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '0', '', '[]', 'false', 'false', 'false'),
('403b1719-4c3e-4f49-bd60-81a32fc8c7ba', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927b25aa7b08507c2d5d87@zone.example>', '', '0', '', '[]', 'false', 'false', 'false'),
('65edd1fa-7ee9-b524-fed5-c4709abbd76a', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-26 01:15:00+00', 'ours', 'mail', '625a236a48584a05a283476df97838a5', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e207a3b82d85d0c8ffb9594@localhost>', '', '0', '', '[]', 'false', 'false', 'false'),
('914a71e8-c5b8-adf1-6ea8-05c8a078af72', '01a1424b-8d10-714d-b331-db0da2265d24', '2026-10-16 05:57:10+00', 'ours', 'phone', 'b563fcb95df7491982ecab9d1a074bf5', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '0', '', '[]', 'false', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('4d4c59db-d22d-40b8-a573-ee9b2186abea', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["2e239cfb52df401fbabc0cefa8502515"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7337-9c87-84ba229046b0', '019cb7f9-eb92-718b-ae04-5ee93a9098b4', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7337-9c87-84ba229046b0', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7337-9c87-84ba229046b0', 'erdnussfrei', '1815155727616000688');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('2190d35e-24aa-4009-b7dd-5d7a2c0be8b9', '019cb7f8-16d2-7337-9c87-84ba229046b0', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '2e239cfb-52df-401f-babc-0cefa8502515', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, ''),
('5b95034f-e29f-3fb2-b3ec-cf29d9041d25', '01a210ed-83f8-75d9-89c3-b99e02313370', '2026-11-26 01:49:00+00', '625a236a48584a05a283476df97838a5', '625a236a-4858-4a05-a283-476df97838a5', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00+00', '625a236a48584a05a283476df97838a5');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7337-9c87-84ba229046b0', 'sites', '1815155727616000688'),
('019cb7f8-16d2-7337-9c87-84ba229046b0', 'talent', '1815155727616000688'),
('019cb7f9-0132-73b4-9978-2df675e7df63', 'sites', '1815155789056000867'),
('019cb7f9-0132-73b4-9978-2df675e7df63', 'talent', '1815155789056000867'),
('019cb7f9-eb92-718b-ae04-5ee93a9098b4', 'sites', '1815155850496000180'),
('019cb7f9-eb92-718b-ae04-5ee93a9098b4', 'talent', '1815155850496000180'),
('019cb7f9-eb92-7b5c-820c-faeed6253a2c', 'sites', '1815155850496000556'),
('019cb7f9-eb92-7b5c-820c-faeed6253a2c', 'talent', '1815155850496000556'),
('01a1424b-8d10-714d-b331-db0da2265d24', 'sites', '1835124336640000292'),
('01a1424b-8d10-714d-b331-db0da2265d24', 'talent', '1835124336640000292'),
('01a210ed-83f8-75d9-89c3-b99e02313370', 'ai', '1838674258944000880'),
('01a210ed-83f8-75d9-89c3-b99e02313370', 'talent', '1838674258944000880');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7337-9c87-84ba229046b0', '05564b6a-68e0-45b7-b842-ec84e34aff21', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7337-9c87-84ba229046b0', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000688, array_to_tsvector(string_to_array('gdz dz zn nn nne nez ez zw wg wgz gzc zc c fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzn znn ezw zwg @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000867, array_to_tsvector(string_to_array('gdz dz zh h6 h6n 6nc nc c3 3v 3vj vjr jr r fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzh zh6 nc3 c3v @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000180, array_to_tsvector(string_to_array('gdz dz zv vb vby by5 y5 5h hj hjk jkv kv v fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzv zvb y5h 5hj @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000556, array_to_tsvector(string_to_array('gdz dz zd da dax axh xh hq qe qe6 e6x 6x x fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzd zda xhq hqe @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1835124336640000292, array_to_tsvector(string_to_array('gdz dz zt td tdx dx9 x9 9c cd cd5 d5t 5t t lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzt ztd x9c 9cd @46.65de @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838674258944000880, array_to_tsvector(string_to_array('gdz dz zv vc vc3 c3r 3r rw wq wqt qtv tv v 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzv zvc 3rw rwq @46.6611 @50.661 @54.66', ' ')));
--
