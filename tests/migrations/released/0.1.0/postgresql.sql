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
	undone BOOLEAN DEFAULT false NOT NULL, 
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
	missed BOOLEAN DEFAULT false NOT NULL, 
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
INSERT INTO alembic_version (version_num) VALUES ('initial_454f5dc60573') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('00ae1623-0733-4e89-b389-2365994903c0', '2026-11-26 01:15:00+00', 'staff:lead:status', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', E'\\x1a7ebb2cb40bea728ac2aa4124cfbf23d7433c9509407869af3ee557cd18736c', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223030616531363233303733333465383962333839323336353939343930336330222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '7b56b60345c05691b933c87ed39fd885429c2fa5ff6aa0efc2be27175b9f9487'),
('04bd0fe1-ef94-4774-b832-7a1d6d79d76b', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\x49024a349a4e672286813519526b06e6576fbfb4e87ba9e09784e1d3d77f3efb', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223034626430666531656639343437373462383332376131643664373964373662222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '7d068a8ff2ec12b566235d0d094da87027bd3330023f38f94963ce7e19411513'),
('0515cc0b-8cd2-4a56-9158-fcaa811a1210', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '1d3558206fb348fbb95e8acf48ef6436', E'\\x854a9f85ec27cc44f3729b11adedb3272309ff3016e8d76f47d01c06e330050a', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37372c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2237366536636438353163633564613532343637633464373133626661376332653066643832663130326464376336393164373664653161626331663431366534222c2273636f7065223a2277686f6c65222c2273697a65223a37372c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223035313563633062386364323461353639313538666361613831316131323130222c226b696e64223a226175646974222c227375626a656374223a223164333535383230366662333438666262393565386163663438656636343336222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '012b0c7b9b3f9542739f71546757b68b57d95123cfebf135e51b7593b582931b'),
('08628439-7641-46d1-bc24-5d68eef056de', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\xe8f3bd48422af53cd5c538a4ce71ed46d7a2f170fdcfca1c2787415c359ab8c3', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226233633962393830323535363437353861303235316432353238313764363732222c227461736b223a226262616331393739366634313464616662663763626666373539626363653834227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223038363238343339373634313436643162633234356436386565663035366465222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c1d3a8e9afad7403b30ef8ea1cba544dbfd572fda48a31766202f73fddc191da'),
('0c43ddb6-07d7-4173-8ec2-f69a3ce0f48e', '2026-09-02 02:24:58.945+00', 'operator:policy:publish', 'operator', '', E'\\x071bbdb3a0d9e70a9b69b8336469eaceebf0e9af43b6b56359e057d826a939d1', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2236313062356137303064616437636264383065383735326439656431613638633738336135343339316662616532336633356563376639383262356437353935222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223063343364646236303764373431373338656332663639613363653066343865222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'ab75cf151999dd34ac4c6355226f841750aa6705ee8de1a626d7fe865e00beb8'),
('0eeb5488-3dcf-4d7a-bc5d-1e7a2938ea21', '2026-09-02 02:24:58.945+00', 'staff:routing:change', 'operator', '806ef1332b16425cbfd696771171da04', E'\\x5045ff3c91d6ef4edc355f758a735bd08addd30dc4331d0118a3a8c52abb853c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223065656235343838336463663464376162633564316537613239333865613231222c226b696e64223a226175646974222c227375626a656374223a223830366566313333326231363432356362666436393637373131373164613034222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'acbcad70c832c51cca4df53341e402f23d4b0bb0314d06b9586fe94c5dcbdbff'),
('139aa629-57c8-482b-b76d-e6de0b773eb5', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927ac3980ae09e3fa3833a', E'\\x9649b2729ce1145b326150b4169b3c750f3b8bda342abaaaa4c55a3798c926f1', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323738333538646435353230613638653730313862222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223133396161363239353763383438326262373664653664653062373733656235222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761633339383061653039653366613338333361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7a5d6278d93ba0b7c4fc0c071a622aff840fe198daee7a2802665d1aba8be474'),
('18263ccb-4495-4ab4-94eb-257b1ae36c00', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '2c902267adce4a439639571ce37d6a74', E'\\x81c733c2db66eabf3c791b1b26cec2388c4155e32c94a7e34b7af0de71995393', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223138323633636362343439353461623439346562323537623161653336633030222c226b696e64223a226175646974222c227375626a656374223a223263393032323637616463653461343339363339353731636533376436613734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9d5d32f09d21e4be0f2d58c7a64561b35091fbf8347da604c09cd7986d9b664b'),
('1ce7fea2-de8e-437a-a0cc-829562b15645', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\x4b3d41eb3326594a3135e12a3828fcaf7c3a08c9e587ffe60a88ce04550e26ac', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223163653766656132646538653433376161306363383239353632623135363435222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'bf4a9499ff022de8e63ec613c7f91d16fdf14a46c62cc1fd8b30ee0fc5cad826'),
('25ece1ef-4023-4300-b282-9f084ef8ba24', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\xbffb1e6336900b544aaa4306a0d52685a9791fa2b9168c5142951eca7638185a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323738383862363262643338346339636532646161222c226974656d223a223364393366383437306331643461303838653166396631633861373766383832227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223235656365316566343032333433303062323832396630383465663862613234222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'eb6a90ea38432a65f7d16df1418fda385ca147befd60888458c2269bd6ee1d40'),
('278d8fe8-045a-4879-9f2b-899fcbf79447', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\xc9a643a396602ccbe4a5bdd61536191012863f21a72dd3a0f82b56ac8af8403e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223237386438666538303435613438373939663262383939666362663739343437222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'c725b6d07342e8717fb994b08242385696891db858e5fdf37c90d0ef0121ee93'),
('2bd5dab1-c9de-42be-a4fc-073087012451', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x2052e459800c3ff2010687b9fe4dbe6c82d04a52e71db011d2d3bcaedfd9f10c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223262643564616231633964653432626561346663303733303837303132343531222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '6b93ac1ab5c9a8af5f0d1c04b08f18dc231a856ca3824eafcb9a397e19e54755'),
('2c68e652-393e-4258-acab-6ce9ec14d474', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27057892c6cf61b5d98d8', E'\\xd32620e536f09c9bea5c26a78edf3ec82c7a81c7666d9831897045564c3699fb', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736643739316533653038623139316239303961222c22726f775f736861323536223a2236363032383064626330623564653033363030653837666135373532656634663530616437343964653531303063303232653662646362636134653930356433227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223263363865363532333933653432353861636162366365396563313464343734222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730353738393263366366363162356439386438222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '114816209a64ce9f03316ccd8e437cc20f44f5865b7fd3c21ac717dae2b5b67c'),
('33730307-d471-4698-aab9-627ac861cb67', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\xbabdc160573f4a193990eed1e6ac892c7ebd57340ab9ed3aec356bab6741264f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223431376236336331373964633463613639356162626137343932353139363162222c227461736b223a223933363939613432346138303435396138323162386363333235653733393966227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223333373330333037643437313436393861616239363237616338363163623637222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e182626e0d6d4f65c0304b072755a7ec8dc57bcbce57d1be846b191d34fb4a8f'),
('372f4559-78ec-4e18-ac16-2bfbc9449673', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x6acbb33bdaf58fe943ee6d166a3c03b6705a2fc193606007e29faf2dd7067239', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226138353536356333396639613462393162306234373233306638353462353138227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223337326634353539373865633465313861633136326266626339343439363733222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '453c8cddff68b25a83081a28f54bfd40f4fd566210479350b8cdac7913f591b4'),
('394da1b3-2704-43ca-a738-86bb20942970', '2026-09-02 02:24:58.945+00', 'staff:account:create', 'bda4eb30d65a49cbb7b4896d16c917e7', 'bda4eb30d65a49cbb7b4896d16c917e7', E'\\xad0df8a7c54ebcc62b74bdf094b91ed001c9b22e9ae06451b6a3f5377b4051e0', E'\\x7b226163746f72223a226264613465623330643635613439636262376234383936643136633931376537222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223339346461316233323730343433636161373338383662623230393432393730222c226b696e64223a226175646974222c227375626a656374223a226264613465623330643635613439636262376234383936643136633931376537222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '0bf95ca1e706738306002fe8875a42d17c1002e7e2cd1ed5c7e0a8b367dbcffa'),
('3d4f9719-7e8d-4716-a942-ad9cd794e1be', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27a8294db93c017c4d43b', E'\\xe1495396fb88e361c1f8b15a411e893d42fa1a4628ace0aa30c81f0eb4c6579d', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a223137343138323362303932613437636561323161323663663966336133633634227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223364346639373139376538643437313661393432616439636437393465316265222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f501dad556b830842c122dbf65772285a6b04c5caa04439c93730b25b7cbaa44'),
('436bad38-e53d-4824-a603-92d5044dbe88', '2026-09-02 02:24:58.945+00', 'operator:policy:publish', 'operator', '', E'\\x735dfeb360e3f60fa6c27578a0a5f2601789e4ebe414fa3642164374bfe2006e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2265386433343338623132303937306133393232303361383830326234613238616637653564373866333530336366626137366537663132633631303961626132222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223433366261643338653533643438323461363033393264353034346462653838222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '7d017f8d7d23b2261e7ce0c4489ab3d0d7e05475bbf1c95bf48277d76624db95'),
('4be2c0cd-2bfc-4d04-b3da-58e35e695703', '2026-11-26 01:15:00+00', 'system:lead:escalate', 'system', '01a210ed83f879f39aa7825812844c46', E'\\xfd3473e5016b1952c620162b6d84bfe7b04eb94d9decace7b8f36f4ef576dd3c', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2273746570223a312c22746f6c64223a317d2c226576656e74223a2273797374656d3a6c6561643a657363616c617465222c226964223a223462653263306364326266633464303462336461353865333565363935373033222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '3a06461fbca92ae719684c8da386a805913d7cf2d813603732923d3e2e1cd44c'),
('4c8374a2-7cc8-4eb1-9f80-3b2905513144', '2026-09-02 02:26:58.945+00', 'staff:routing:change', 'operator', '4d8bb1830b0441d883273dbaa273059b', E'\\x72d60f84a33fa7a17b59e8b429815cca5993cbcd493e67a914f455dcc52d0b9f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223463383337346132376363383465623139663830336232393035353133313434222c226b696e64223a226175646974222c227375626a656374223a223464386262313833306230343431643838333237336462616132373330353962222c2274696d65223a22323032362d30392d30325430323a32363a35382e3934355a222c2276223a327d', '8150c8a49ea0680888ceaaebb85cac0e55ed215c8bc519e7957d5314290a7c36'),
('555d3f7f-635c-4945-a2b8-866d5c2ecd73', '2026-09-02 02:24:58.945+00', 'staff:account:create', 'e9571dfb0f1c4e468cbdf4eec1c0ca21', 'e9571dfb0f1c4e468cbdf4eec1c0ca21', E'\\xddf69e2e0696cab318cead52ca33c44e141196f05aa1ae9eb12f5a62485ff762', E'\\x7b226163746f72223a226539353731646662306631633465343638636264663465656331633063613231222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223535356433663766363335633439343561326238383636643563326563643733222c226b696e64223a226175646974222c227375626a656374223a226539353731646662306631633465343638636264663465656331633063613231222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '745633370a734dafac4ef2f8cfea794ccb85b84e2d457bbbb72d0a111501922b'),
('5845a601-5d9d-49be-9c25-324c7de6176e', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\x4bc4c4980e79977e1ce7fa4354229667bd86de9a16bdf12277f6999846f3edae', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223538343561363031356439643439626539633235333234633764653631373665222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'af4edc25a6f409147a5b5551b5ad973756df7afb8d13facee5e915e2765ce56f'),
('5a6651c6-f5be-4dbb-8be3-0d75fffc11bb', '2026-11-26 01:15:00+00', 'staff:reply:send', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', E'\\xfd1f274ef9ac7901d7f9a41f2e12baf0e46bd33441a92357962daffc61fcdfae', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b226c616e6775616765223a227a68222c226d657373616765223a223635656464316661376565396235323466656435633437303961626264373661222c2274656d706c617465223a22227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223561363635316336663562653464626238626533306437356666666331316262222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '4dae5d8890064f31aeeec1137a21ae64363cac52f6a074af14b00f3efd3997d2'),
('5b945e32-4379-4ee0-a195-3e7bb4ec70a7', '2026-10-16 01:26:25+00', 'system:lead:route', 'system', '01a1425142007ec29a399250fb609317', E'\\xd1c27f53184c3bc65ad3be02d5ca9e9be5e1ebf9eccbfbd5a35d9fb39a7a015d', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223830366566313333326231363432356362666436393637373131373164613034222c22746f223a223137343138323362303932613437636561323161323663663966336133633634227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223562393435653332343337393465653061313935336537626234656337306137222c226b696e64223a226175646974222c227375626a656374223a223031613134323531343230303765633239613339393235306662363039333137222c2274696d65223a22323032362d31302d31365430313a32363a32352e3030305a222c2276223a327d', '4ea13d3bad33dff77cd11b1ce05bc35074a2dd5a894aa360cb0ce432a69d55c1'),
('5e181bee-86bf-4cd5-b431-454fa17c2540', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'ff015314d709466fab319defa6971374', E'\\xf9aea1e13062de4697b3fc5c2f3992b9b084fb0a269d8ea12ff143792fee658e', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2266343565323466663732396231316461313236353039366463646163393835343861326132383566373137386633623765313162333231373635386161383063222c2265726173757265223a223263393032323637616463653461343339363339353731636533376436613734222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223864303463306363636336633466353339633464323337303333623364633035222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223565313831626565383662663463643562343331343534666131376332353430222c226b696e64223a226175646974222c227375626a656374223a226666303135333134643730393436366661623331396465666136393731333734222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '2722b10553b68b57d09572dced2dcd57f94ed358d08985d1a514f3a485ba9c69'),
('60ed46a5-4bfe-4e8a-9628-7d3e705aa32d', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\x84e088702b249d8ba9d9b4b852d639adda3ec39c3bc989e3e9d34c3861efd8a7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223630656434366135346266653465386139363238376433653730356161333264222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '86ab4a71456a6bdb11c8c9dbdc30979a5bedca37fec3ed7b84724fd825a9afbc'),
('63416ea5-227b-4ae5-99c6-35acc094cd5b', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327991885d1f87184be453', E'\\x3e9746ce767460db6165dcc4bde1e95fcb8f5fb64a3389aee5080287daf5a682', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a223137343138323362303932613437636561323161323663663966336133633634227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223633343136656135323237623461653539396336333561636330393463643562222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323739393138383564316638373138346265343533222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0b7648ae4fec9ecf55242da5ef315ac6cdf8e92ab61e89ef9d561c56ace12c88'),
('649c905c-a457-4b17-a3ed-bf6445a8c5e4', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d278358dd5520a68e7018b', E'\\x516a32833506002632066cef6edf07985efa8358892fbe0ec3bf8f124a39df66', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a226264613465623330643635613439636262376234383936643136633931376537227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223634396339303563613435373462313761336564626636343435613863356534222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3094d99011e398466227a478012d86c6f119a9ba36f63074fd9c23516ebdbe9f'),
('661edc93-c524-4519-bf1d-ed815240ebe9', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\xb1a7506565951adfa0f4df1d6878f8cf796dbb7c19c045134cbe12524581eb13', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323731336139646437363334393264336330336539222c226974656d223a223433663662643263616538373431616239303433396439373762336161313866227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223636316564633933633532343435313962663164656438313532343065626539222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f3bc19e6dbc9eb63863feeefeece4f48fda2c2280523e33848dda173138f471d'),
('7015aff6-18a1-4797-bd8a-085b0d95a459', '2026-09-02 02:25:58.945+00', 'staff:routing:change', 'operator', '3973832507b54f768ae66c7c2ad0bd8a', E'\\x37eaf676d642a697d00601cb6dfaef8964d10aa6c06aab0df62691ab4efe96cc', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223730313561666636313861313437393762643861303835623064393561343539222c226b696e64223a226175646974222c227375626a656374223a223339373338333235303762353466373638616536366337633261643062643861222c2274696d65223a22323032362d30392d30325430323a32353a35382e3934355a222c2276223a327d', 'fdd816221d50a132f69ef0dd8bdbf8d996df8d2fc67c9531d6adac0c76dccae0'),
('757b0d64-6a8e-4c47-aa15-741c9b111c38', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\x6d5a893721d388978cb8e91e000146f6144d7d78ce29e0522f73a3f15d451c96', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226533363139626239373236393432363239306561343863666362363332316634222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223735376230643634366138653463343761613135373431633962313131633338222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '6be6c5899c8cf28b3c24fd47b09f751eb60e492c1e212b01ec052ee0b0a5d280'),
('765cc798-f373-41c0-83a8-3d20596009ef', '2026-09-02 02:27:58.945+00', 'staff:routing:change', 'operator', 'c22b7f3b75b749fbafe54574d34c4050', E'\\x157d2e14c31227364633218ae764638e31b725586e31f6796914fb4cf1c9a90c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223736356363373938663337333431633038336138336432303539363030396566222c226b696e64223a226175646974222c227375626a656374223a226332326237663362373562373439666261666535343537346433346334303530222c2274696d65223a22323032362d30392d30325430323a32373a35382e3934355a222c2276223a327d', '0d8c6f73ce9d4c12f868af877b42a723549515a7cfe03db22b033821c1e53295'),
('7dc48956-1a8d-4138-99d4-75228d744c2f', '2026-10-16 06:03:24+00', 'staff:lead:status', '1741823b092a47cea21a26cf9f3a3c64', '01a1425142007ec29a399250fb609317', E'\\x687d8551870d056aef37872647b8973cdfc6836de61dabbe521a1f08afc8b8f3', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223764633438393536316138643431333839396434373532323864373434633266222c226b696e64223a226175646974222c227375626a656374223a223031613134323531343230303765633239613339393235306662363039333137222c2274696d65223a22323032362d31302d31365430363a30333a32342e3030305a222c2276223a327d', '4fa4a50155956e6c08050e80ed63fc1c9f33d6a4c28c97625e4dc6410d1417ae'),
('84e72a95-94ad-4b01-b874-512ecc22bd9a', '2026-09-02 02:24:58.945+00', 'operator:policy:publish', 'operator', '', E'\\x4b0982714e4faeb570fbd51b25de799b78f660c25f807417b800f7f684c8cd86', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2265373736613630643864373632316632623339313933353764313465343363316666363633323738336434396162646336343866636139613563313633373131222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223834653732613935393461643462303162383734353132656363323262643961222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '21afca676ab2aa6a641885aefd14329fe363ec75ac88d8d5740d52a5cae95758'),
('85b3ddc0-d19f-4b46-bc16-74f633de1978', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x7ae14d25da7cf4c09786ea790ba83b5379301ba8f2711ec4f7924fe0ec678dcb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223835623364646330643139663462343662633136373466363333646531393738222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0fb885720893284384dc6d987c7d5548d010605bdf5408afb3414ee4184cc402'),
('8772a282-106a-45e0-a9e4-fc3e671c629d', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '1d3558206fb348fbb95e8acf48ef6436', E'\\x7d57217874e31fcb9f39afb81e4513bceea1aa06dae5d9c60cd289f4d2fae8b0', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223837373261323832313036613435653061396534666333653637316336323964222c226b696e64223a226175646974222c227375626a656374223a223164333535383230366662333438666262393565386163663438656636343336222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7ade0e639a7c3e7ccfb207899b4afb007be51a746784c6f8f98511f41d0b635d'),
('894da448-b6d5-4deb-b63e-b3e445e56e53', '2026-09-02 02:24:58.945+00', 'staff:account:create', '1741823b092a47cea21a26cf9f3a3c64', '1741823b092a47cea21a26cf9f3a3c64', E'\\x9927fadd330af1a26bcd6423cdecd767cff5ccfd3b255f07a9166c816f8322c4', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223839346461343438623664353464656262363365623365343435653536653533222c226b696e64223a226175646974222c227375626a656374223a223137343138323362303932613437636561323161323663663966336133633634222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '5b6d648c72f7a8bcb8607320d0196671a6d23f48fe404981227b8fb2ffba28dd'),
('8c93fed3-58cc-472c-9dde-4ebcddfa5e19', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x541a638957e9a2242408acb26faff355d241df9cb02100d43c8f0e911c6bd73f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223863393366656433353863633437326339646465346562636464666135653139222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '932a1a6121f335aedf8a657fada5e555eabe5a6b720de200eb745293f345be5a'),
('9071e986-4e10-4d10-a09d-82dc7aac1d5e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927d8fa7220f9061d72505', E'\\x1e60bae27fe68c17ebe79fc468c592951a3151a1523e43cb03de6a2c0a10c6d3', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a223137343138323362303932613437636561323161323663663966336133633634227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223930373165393836346531303464313061303964383264633761616331643565222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323764386661373232306639303631643732353035222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '792288004fd18f30ed81bd5b6c46213f2427b133f1a4ee04d5021a66245c1db2'),
('91dd0fb1-4807-4db8-959a-3454b123ac9e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013276a18b358c5f646a73ff', E'\\x87ecc88664c2f21a926ba6c1ff7193f2b57b65e171f4390b273a807d48490662', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a226264613465623330643635613439636262376234383936643136633931376537227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223931646430666231343830373464623839353961333435346231323361633965222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323736613138623335386335663634366137336666222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '06c0c489cb8202056d620a96c827c3d9511b465ccd2ca1f3fa2fe28027767293'),
('990cf823-83e8-4cf1-ab09-ac2af3d12db2', '2026-09-02 02:24:58.945+00', 'staff:account:create', '5c377059ba6a4a0089d3e649ebb6ca33', '5c377059ba6a4a0089d3e649ebb6ca33', E'\\xdaad11508eed718c1db64aea66cd7eecf2ed7f1ef4bf7f7c485bd0995cb5e43d', E'\\x7b226163746f72223a223563333737303539626136613461303038396433653634396562623663613333222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223939306366383233383365383463663161623039616332616633643132646232222c226b696e64223a226175646974222c227375626a656374223a223563333737303539626136613461303038396433653634396562623663613333222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '3307b98a4e4eecdf8483ce436920d33cb98081ea18c51297ff52d789ec61b5d3'),
('9ad28e83-2b2f-47c3-a5a2-c30ed1662c4d', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d276d791e3e08b191b909a', E'\\x6311bc3b269dae0f300d834acee30d4b8884148556bbb9feb51bfc9199def5ba', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736643739316533653038623139316239303961222c22726f775f736861323536223a2266376237393562373137323036393434336561333130366130303865376133663730383636666536653834656532316163353734383236653139353534663230227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223961643238653833326232663437633361356132633330656431363632633464222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736643739316533653038623139316239303961222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '06ac91c4941a4dec9d9385b73e99c5430745666daa43257bba5c8603f86f9cad'),
('9c90d178-6571-414a-b105-4414130d0e5d', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\x809c2c071a8a2889c38c874407ad32852f4009675b00e96960fb612c1053a0f7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223963393064313738363537313431346162313035343431343133306430653564222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '0ad5935caec361885cfccfcf471dea0f83ca3e0dbaab56d39e0f9402355438b2'),
('9db2d938-6068-4995-9703-d6bfc0d4f711', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\x4df0294d3141dd02fd5ba77cacb12154f341d09abbc869dba11c350d956414c0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223964623264393338363036383439393539373033643662666330643466373131222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '7c0d223c95e1676afd9f0c97701137301734b7d46a752dca907007b42b8d979d'),
('9eba5783-5c01-4d16-ac02-f0dbf39d7a24', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'ff015314d709466fab319defa6971374', E'\\x4a1e4bb8ae426c7aa88c8deba752afc3039e50a45f9c0b0f028a0e35212853e9', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223965626135373833356330313464313661633032663064626633396437613234222c226b696e64223a226175646974222c227375626a656374223a226666303135333134643730393436366661623331396465666136393731333734222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'd89bb1bb49895f04f0736bfb1f5ead4b273a65abff3c89cdc34a6ef71a141b09'),
('9f5940f7-25b8-42aa-978a-b550a253a577', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x8775c201b99bfe8f908e413bc48c84fe500a6a67700c1451659a921620d54440', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223966353934306637323562383432616139373861623535306132353361353737222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ee65325e2fa95621665e11d5b8f2b9856ee3ac54d0a96d340280623285bc928d'),
('a0ccc0ca-70a3-4616-82a8-d43ecd113510', '2026-10-16 06:03:24+00', 'staff:contact:log', '1741823b092a47cea21a26cf9f3a3c64', '01a1425142007ec29a399250fb609317', E'\\x64b905538e41ed46cfcca2e4e3d552f36e5dc9b54edf698907d8d4ac92414662', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223931346137316538633562386164663136656138303563386130373861663732227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226130636363306361373061333436313638326138643433656364313133353130222c226b696e64223a226175646974222c227375626a656374223a223031613134323531343230303765633239613339393235306662363039333137222c2274696d65223a22323032362d31302d31365430363a30333a32342e3030305a222c2276223a327d', '6d93968f5811c6c1bb39e5e8f820184040e2e51ab3797e14429a3579a71c26d0'),
('a3f5510b-cc7a-49b2-aa8a-e40f1208e1d5', '2026-09-02 02:24:58.945+00', 'staff:account:create', 'a0f2428ff4d3495fac5eb6db5af4f8aa', 'a0f2428ff4d3495fac5eb6db5af4f8aa', E'\\x85255e0305c95355f82b8ff4f5093816d6a03276b05f3274d7c18a6e88f44a2f', E'\\x7b226163746f72223a226130663234323866663464333439356661633565623664623561663466386161222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226133663535313062636337613439623261613861653430663132303865316435222c226b696e64223a226175646974222c227375626a656374223a226130663234323866663464333439356661633565623664623561663466386161222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'a9141ad04e1466517076cb5d85f8dd7ea20345e4f93ace32395382417236a6cb'),
('a5c547ee-a5b3-4e25-baf7-d5edbd6362c2', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\x05a97fe5223aeaf4090e3d8f76b41d500f6d7688098bb1ea5219635922743040', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223433663662643263616538373431616239303433396439373762336161313866227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226135633534376565613562333465323562616637643565646264363336326332222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '73135f30dc63debfe83887de1fe7aad7d9fb6b1e5db5b5585a43e91780e0381d'),
('a766c2b6-c701-41db-a3d3-aaf43bd34cbe', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\xb69584c4abb8b245d14eb6686cb04f3b2268e7069edfe9cb7d114c80682a5018', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226137363663326236633730313431646261336433616166343362643334636265222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '308aea28dac1a263e0334ac0e50354263017758573aea26a649ae75f31d37421'),
('ab600c43-4fd8-43c7-8d91-ff78aad0c41d', '2026-11-27 01:31:00+00', 'staff:task:change', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', E'\\x901b30913b5f99284f54d363b6e76bfd8d43566fd5047906415bcab3809b32c3', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b22646f6e65223a22796573222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a6368616e6765222c226964223a226162363030633433346664383433633738643931666637386161643063343164222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32375430313a33313a30302e3030305a222c2276223a327d', 'a70f5b46656018b7636f6e22ec198b5e17bf58740caf0a46dd748ac8bc792c6d'),
('b0f324bd-7b62-4323-b2ef-5329d291fd7a', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\x26f176c2c31e2eb5e485256546cfa48ba1675e57f36e2399dd328e74fa8204a1', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223364393366383437306331643461303838653166396631633861373766383832227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226230663332346264376236323433323362326566353332396432393166643761222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a4b022fc9bb4c0462a5c7f7e203b5ded5b8c08440d8722e35675dcb3a339daf5'),
('b1e3a606-cf01-4d92-963e-c25eb467ee70', '2026-10-20 01:31:24+00', 'rights:request:open', '', 'b323e925c72d4f6fb44a3fff0ecc76c5', E'\\x6c352e77504c7116e7f3577456d084bcff4ca65e4d353a6edaa52ab6f8aadb45', E'\\x7b226163746f72223a22222c2264657461696c73223a7b226b696e64223a2265726173757265222c226d6574686f64223a226d795f64617461222c2272657175657374223a223363343334623764333330393439326339613863306634353936666337663262227d2c226576656e74223a227269676874733a726571756573743a6f70656e222c226964223a226231653361363036636630313464393239363365633235656234363765653730222c226b696e64223a226175646974222c227375626a656374223a226233323365393235633732643466366662343461336666663065636337366335222c2274696d65223a22323032362d31302d32305430313a33313a32342e3030305a222c2276223a327d', '36df13bd1db999a32c1886adbaa3385eabc51e0414b8419b94c5e571f4ee9c56'),
('b2066ce4-6e00-4598-9abf-0e706e602f0a', '2026-09-02 02:24:58.945+00', 'operator:account:invite', 'operator', '', E'\\x2e327d29e5291b9e0014e32ea5c8b2ce5ff616bce18769ca974566eff2323f16', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226232303636636534366530303435393839616266306537303665363032663061222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'd34b26bc39d8f7668a7aaa07090969f19807023a2ccf5e0def4feb93d02119b4'),
('b3ce4bfe-803e-4cf6-9f52-db9241a1874f', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'db32ded4939a42b3931c77b1ac4f230d', E'\\xf21d5f01b7d79b6ef87fa30436203e8bd83a64f6e57cca75adb01246cc5e8753', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226233636534626665383033653463663639663532646239323431613138373466222c226b696e64223a226175646974222c227375626a656374223a226462333264656434393339613432623339333163373762316163346632333064222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '0f0febfd2e616e4d539d21c81da0764b6be734f902f356e6bc1cfc71d8dd36d6'),
('b8d691b3-1ca4-4d60-8088-ec9a1b487533', '2026-09-02 02:24:58.945+00', 'staff:account:create', '8fc20860483f432e8717017da129a6c5', '8fc20860483f432e8717017da129a6c5', E'\\xa09f97c9c17135273ff3c8577336e7e8d4069a6d74600307af764bf8e4155f8e', E'\\x7b226163746f72223a223866633230383630343833663433326538373137303137646131323961366335222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226238643639316233316361343464363038303838656339613162343837353333222c226b696e64223a226175646974222c227375626a656374223a223866633230383630343833663433326538373137303137646131323961366335222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', '9d6576466e5bc7e2dcbceb7ca441cd2460a55416066edfb8705fb89e8306e1d6'),
('c711c86b-937a-4af2-8202-6d8a01cf37f7', '2026-11-25 04:18:52+00', 'system:lead:route', 'system', '01a210ed83f879f39aa7825812844c46', E'\\x830baf21598c0c31e58d43997cb1945ca49167e0f19e0a122da93882f77ea0f0', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a223137343138323362303932613437636561323161323663663966336133633634227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226337313163383662393337613461663238323032366438613031636633376637222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32355430343a31383a35322e3030305a222c2276223a327d', '79705095833df25a489ed65402b010088039606131dfb36793acd8fb73a9b356'),
('c8ebdbf4-4693-4a55-87d8-26059959d453', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'ff015314d709466fab319defa6971374', E'\\xf947a95fc7d9be69e32408be0f8a6a0eb612867817e7fab405fbe7de71acfb15', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223864303463306363636336633466353339633464323337303333623364633035227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a226338656264626634343639333461353538376438323630353939353964343533222c226b696e64223a226175646974222c227375626a656374223a226666303135333134643730393436366661623331396465666136393731333734222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '8de9ecd678a7fe6a4dea08799fd369310b867ec99cab523cb1c7e1d5dc253bec'),
('cf31ea1c-e741-4387-ad14-a8382fc43b75', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278358dd5520a68e7018b', E'\\xd55eb067902dc54f5d7df22a7df734ab63e9f815d0e316f4d55cda63b27df126', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226463656538346432333262663434373638356536356136353735353265333134222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226366333165613163653734313433383761643134613833383266633433623735222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738333538646435353230613638653730313862222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '64b1a58029c4717b2b54a77fdec86dc11f2494334dcd40f1a2b99e31ed4e1870'),
('d70796e4-4747-42a1-adf6-3640c5fc5656', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\x8d7c2933a0580c1645dbbaf4a0bd2073568a09406a97bec05c97615fb2cc4da6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226437303739366534343734373432613161646636333634306335666335363536222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '20b29497b2de85117be21a781da78c3bc9b562abb847a52a5e76c9b3c23a45e8'),
('d9091c9f-a8c7-42cf-a166-35f9f2972b74', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927d8fa7220f9061d72505', E'\\x6b1630af28fb8afc0b3ef8cdf1d5a16fb09901ce29b92bb7bd447402d53744a7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323761383239346462393363303137633464343362222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226439303931633966613863373432636661313636333566396632393732623734222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323764386661373232306639303631643732353035222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5c1dea8f3376bbd350c7c048eba42f14bdd5e22b348cb29502d3ddcfecaa3b97'),
('deda2366-08b9-4c3c-b088-ab84604c5779', '2026-11-26 01:49:00+00', 'staff:task:add', '1741823b092a47cea21a26cf9f3a3c64', '01a210ed83f879f39aa7825812844c46', E'\\x65009fd72a1dcbee5e6efdb4f498f97aab1d2a82ec154efb20065941e97c4223', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b2261737369676e6565223a223137343138323362303932613437636561323161323663663966336133633634222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226465646132333636303862393463336362303838616238343630346335373739222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383739663339616137383235383132383434633436222c2274696d65223a22323032362d31312d32365430313a34393a30302e3030305a222c2276223a327d', 'db9318ee218adf699759399d3debcee7a64b4363a445879ca59318d5a574517a'),
('e3625e76-eea5-4b9d-8465-bbe96ba42ddc', '2026-11-28 02:24:58.945+00', 'staff:account:absence', '1741823b092a47cea21a26cf9f3a3c64', '1741823b092a47cea21a26cf9f3a3c64', E'\\x5901a7c858fc3121660216ee5bf7fd1033433325f83888a18966c3884fbcd490', E'\\x7b226163746f72223a223137343138323362303932613437636561323161323663663966336133633634222c2264657461696c73223a7b22646570757479223a226264613465623330643635613439636262376234383936643136633931376537227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a226533363235653736656561353462396438343635626265393662613432646463222c226b696e64223a226175646974222c227375626a656374223a223137343138323362303932613437636561323161323663663966336133633634222c2274696d65223a22323032362d31312d32385430323a32343a35382e3934355a222c2276223a327d', '550923c17fa5eb6e505f300aad2ef1e1e372759d6daa630de6da92d85d264591'),
('e5d9c414-92df-4e57-bb5d-e5f1dc8d38ee', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927ac3980ae09e3fa3833a', E'\\x43f29859c43ecada26a2b135767e611c529283fa93393b4261f1623ffb8f5fa1', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223464386262313833306230343431643838333237336462616132373330353962222c22746f223a226264613465623330643635613439636262376234383936643136633931376537227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226535643963343134393264663465353762623564653566316463386433386565222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761633339383061653039653366613338333361222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ddca691a23739ecbd4642ec9092c6598c64884f73d57b2d4aab6dc3ebf527ed3'),
('eade73a0-16fe-47d1-af66-7c3f54165242', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27a8294db93c017c4d43b', E'\\xea9bbbe5ef3cf15d8a90b79e0c4f33dc65277fd0dbdbb9654184762b17c64262', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223532346565323431613961643435353461356432613864346337343063636566227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226561646537336130313666653437643161663636376333663534313635323432222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323761383239346462393363303137633464343362222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '1134def01f9aae80a52e03e6ec0e805d4863400b3ebb236a5572691f207b38ff'),
('ef02c509-63f6-4cbb-aff3-9b33be36b3e9', '2026-09-02 02:24:58.945+00', 'operator:policy:publish', 'operator', '', E'\\x63f1720708e8833880d688eb862f0957f80de035af7309fe3ebc75ac2fcaf07f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2262323461663961383132313730306564316433346131396337663732653938316438303630346337656463653039333336333261363537346661383562646338222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226566303263353039363366363463626261666633396233336265333662336539222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'cd8ef9ba0580ef7c9d17382424c61b5437f92334bb879e1f2cac956e71584731'),
('f2c2ee6f-b3e8-48c6-8868-970341876351', '2026-09-02 02:24:58.945+00', 'operator:policy:publish', 'operator', '', E'\\xa7c078400467cff82c01bbc4fec1a3973fa9bf6370427b15882d0d6b6ad20420', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2264323835636430363061623463346666333932363361623836623037386664373232616364346665633534646662653934316237643863323363366431356237222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226632633265653666623365383438633638383638393730333431383736333531222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30325430323a32343a35382e3934355a222c2276223a327d', 'c6f1017ffaa8dc752385d4c9affb062df9c955168c2c6e6a978a81cc0de80918');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', 'given', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '1eaf3f1ae2400c66eec61d319e1b150b5c0fddd954b8493bc18383f0114e33f1'),
('019cb7f8-16d2-75ea-ad0c-607fa7aa428f', 'given', 'ff015314-d709-466f-ab31-9defa6971374', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '66d87a372e2a97a8aebd3c10fe74713c9decd479bd2ea0db2c2a4551caeece2d'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', 'given', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '11f0c7a29fce3d25006e57dea91546ec224cfca12c2920819fd290f7080025f7'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', 'given', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd4bfdea77437edc462b920195d6e6b365c1df2c7f3614db91bace07c890b3c12'),
('019cb7f9-0132-7a72-b066-fb4d501462e9', 'given', 'ff015314-d709-466f-ab31-9defa6971374', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd9f88d576bfe9be12298e3cc34233e2e3c8f97b1d498bd46d2210e236c064ac8'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', 'given', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '28fcef91d92be8296ae062368f86ec6e1d2bfcc6c00f4b4e3aa4af79d32468b3'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', 'given', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8832d2bf88eb0c934381a2b78ca1e81a798bb62e7bf2a450db144c113307f6c2'),
('01a14251-4200-7c93-a545-abfc4d85b656', 'given', 'b323e925-c72d-4f6f-b44a-3fff0ecc76c5', '2026-10-16 01:26:24+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '59f25cfba7c3de9d', '57a13eeea6278bbafd2f73aeeac1950411547fd7b92e65af17e5c27cc4968d6e'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', 'given', '4780b770-2a30-4b02-b8e6-58386b6f3786', '2026-11-25 04:18:51+00', 'web_form', 'contact/1', 'zh', 'false', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86"}]', '87d73eb37644e916', '62895aba4108c3ef386d28b8f5a6ef94298b43ca4d3270657c1d4992ae47639d'),
('50fc8696-460c-4042-983c-8d6445855a7e', 'corrected', 'ff015314-d709-466f-ab31-9defa6971374', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '008b6090f9c602a1c50df9ebee28403911ecbc47042a1e17032dde3286849498'),
('c9c823d1-87d8-4aed-b196-2b211c8f08f2', 'withdrawn', 'b323e925-c72d-4f6f-b44a-3fff0ecc76c5', '2026-10-20 01:31:24+00', 'my_data', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '65b13c1b1efe6a8e', '82e285cb9e1134c11df1b31d8ca887cb5551bc8b44e9bc4b0965b7a0a6d008e6'),
('ec8ada8e-44c5-45bd-8e7f-68672d3cc1cb', 'corrected', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '52ed265c17683081e4378e607307560d14db3d07d5e3cb605211bf154fe19af8');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('2c902267-adce-4a43-9639-571ce37d6a74', 'ff015314-d709-466f-ab31-9defa6971374', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223263393032323637616463653461343339363339353731636533376436613734222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a332c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a226666303135333134643730393436366661623331396465666136393731333734222c2270726f706f73616c223a223864303463306363636336633466353339633464323337303333623364633035222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('2c902267-adce-4a43-9639-571ce37d6a74', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('8d04c0cc-cc6c-4f53-9c4d-237033b3dc05', 'ff015314-d709-466f-ab31-9defa6971374', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '2c902267-adce-4a43-9639-571ce37d6a74');
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
('1815155727616000059', 'gdz-qrey-4qzn
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
('1815155789056001023', 'gdz-cypa-c7f9
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzcypac7f9'),
('1815155850496000261', 'gdz-cxjm-vwzh
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
('1815155850496000826', 'gdz-7ayd-zmye
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
('1835124719616000791', 'gdz-8tck-vfch
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz8tckvfch'),
('1838674258944000070', 'gdz-cfsv-nhke
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
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37390a417a46314d70793533757348684b2f50527a4b415878446c38506a753738304c576d45526b5a2f696b5a303d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444a326574324b637a4442453264532f5975596b6d5a495030725445644873377430755a5441566c68686349647a35644a4944303656487a57714b57685a4e6867676a497a5a782f6d616d374c37364e587064453467413d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '114816209a64ce9f03316ccd8e437cc20f44f5865b7fd3c21ac717dae2b5b67c'),
('1', '1', '1eaf3f1ae2400c66eec61d319e1b150b5c0fddd954b8493bc18383f0114e33f1'),
('1', '2', 'bf4a9499ff022de8e63ec613c7f91d16fdf14a46c62cc1fd8b30ee0fc5cad826'),
('1', '3', '06ac91c4941a4dec9d9385b73e99c5430745666daa43257bba5c8603f86f9cad'),
('1', '4', '0b7648ae4fec9ecf55242da5ef315ac6cdf8e92ab61e89ef9d561c56ace12c88'),
('1', '5', 'f501dad556b830842c122dbf65772285a6b04c5caa04439c93730b25b7cbaa44'),
('1', '6', 'ddca691a23739ecbd4642ec9092c6598c64884f73d57b2d4aab6dc3ebf527ed3'),
('1', '7', 'e182626e0d6d4f65c0304b072755a7ec8dc57bcbce57d1be846b191d34fb4a8f'),
('1', '8', 'eb6a90ea38432a65f7d16df1418fda385ca147befd60888458c2269bd6ee1d40'),
('1', '9', 'f3bc19e6dbc9eb63863feeefeece4f48fda2c2280523e33848dda173138f471d'),
('1', '10', '3094d99011e398466227a478012d86c6f119a9ba36f63074fd9c23516ebdbe9f'),
('1', '11', '06c0c489cb8202056d620a96c827c3d9511b465ccd2ca1f3fa2fe28027767293'),
('1', '12', '73135f30dc63debfe83887de1fe7aad7d9fb6b1e5db5b5585a43e91780e0381d'),
('1', '13', '0fb885720893284384dc6d987c7d5548d010605bdf5408afb3414ee4184cc402'),
('1', '14', '7a5d6278d93ba0b7c4fc0c071a622aff840fe198daee7a2802665d1aba8be474'),
('1', '15', '792288004fd18f30ed81bd5b6c46213f2427b133f1a4ee04d5021a66245c1db2'),
('1', '16', '86ab4a71456a6bdb11c8c9dbdc30979a5bedca37fec3ed7b84724fd825a9afbc'),
('1', '17', '932a1a6121f335aedf8a657fada5e555eabe5a6b720de200eb745293f345be5a'),
('1', '18', '5c1dea8f3376bbd350c7c048eba42f14bdd5e22b348cb29502d3ddcfecaa3b97'),
('1', '19', '20b29497b2de85117be21a781da78c3bc9b562abb847a52a5e76c9b3c23a45e8'),
('1', '20', 'c1d3a8e9afad7403b30ef8ea1cba544dbfd572fda48a31766202f73fddc191da'),
('1', '21', 'a4b022fc9bb4c0462a5c7f7e203b5ded5b8c08440d8722e35675dcb3a339daf5'),
('1', '22', '9d5d32f09d21e4be0f2d58c7a64561b35091fbf8347da604c09cd7986d9b664b'),
('1', '23', 'ee65325e2fa95621665e11d5b8f2b9856ee3ac54d0a96d340280623285bc928d'),
('1', '24', '66d87a372e2a97a8aebd3c10fe74713c9decd479bd2ea0db2c2a4551caeece2d'),
('1', '25', 'd4bfdea77437edc462b920195d6e6b365c1df2c7f3614db91bace07c890b3c12'),
('1', '26', 'd9f88d576bfe9be12298e3cc34233e2e3c8f97b1d498bd46d2210e236c064ac8'),
('1', '27', '6b93ac1ab5c9a8af5f0d1c04b08f18dc231a856ca3824eafcb9a397e19e54755'),
('1', '28', '64b1a58029c4717b2b54a77fdec86dc11f2494334dcd40f1a2b99e31ed4e1870'),
('1', '29', 'c725b6d07342e8717fb994b08242385696891db858e5fdf37c90d0ef0121ee93'),
('1', '30', '28fcef91d92be8296ae062368f86ec6e1d2bfcc6c00f4b4e3aa4af79d32468b3'),
('1', '31', '8832d2bf88eb0c934381a2b78ca1e81a798bb62e7bf2a450db144c113307f6c2'),
('1', '32', '6be6c5899c8cf28b3c24fd47b09f751eb60e492c1e212b01ec052ee0b0a5d280'),
('1', '33', '1134def01f9aae80a52e03e6ec0e805d4863400b3ebb236a5572691f207b38ff'),
('1', '34', '453c8cddff68b25a83081a28f54bfd40f4fd566210479350b8cdac7913f591b4'),
('1', '35', '8de9ecd678a7fe6a4dea08799fd369310b867ec99cab523cb1c7e1d5dc253bec'),
('1', '36', '008b6090f9c602a1c50df9ebee28403911ecbc47042a1e17032dde3286849498'),
('1', '37', 'd89bb1bb49895f04f0736bfb1f5ead4b273a65abff3c89cdc34a6ef71a141b09'),
('1', '38', '52ed265c17683081e4378e607307560d14db3d07d5e3cb605211bf154fe19af8'),
('1', '39', '0f0febfd2e616e4d539d21c81da0764b6be734f902f356e6bc1cfc71d8dd36d6'),
('1', '40', '89763b35f3926c886bf6e977a1b236a0ca92b8e894230a13c77550b8f379c27d'),
('1', '41', '2722b10553b68b57d09572dced2dcd57f94ed358d08985d1a514f3a485ba9c69'),
('1', '42', '9d6576466e5bc7e2dcbceb7ca441cd2460a55416066edfb8705fb89e8306e1d6'),
('1', '43', '745633370a734dafac4ef2f8cfea794ccb85b84e2d457bbbb72d0a111501922b'),
('1', '44', 'ab75cf151999dd34ac4c6355226f841750aa6705ee8de1a626d7fe865e00beb8'),
('1', '45', '308aea28dac1a263e0334ac0e50354263017758573aea26a649ae75f31d37421'),
('1', '46', 'cd8ef9ba0580ef7c9d17382424c61b5437f92334bb879e1f2cac956e71584731'),
('1', '47', 'a9141ad04e1466517076cb5d85f8dd7ea20345e4f93ace32395382417236a6cb'),
('1', '48', 'd34b26bc39d8f7668a7aaa07090969f19807023a2ccf5e0def4feb93d02119b4'),
('1', '49', '7d017f8d7d23b2261e7ce0c4489ab3d0d7e05475bbf1c95bf48277d76624db95'),
('1', '50', '5b6d648c72f7a8bcb8607320d0196671a6d23f48fe404981227b8fb2ffba28dd'),
('1', '51', '7c0d223c95e1676afd9f0c97701137301734b7d46a752dca907007b42b8d979d'),
('1', '52', '7d068a8ff2ec12b566235d0d094da87027bd3330023f38f94963ce7e19411513'),
('1', '53', 'acbcad70c832c51cca4df53341e402f23d4b0bb0314d06b9586fe94c5dcbdbff'),
('1', '54', '3307b98a4e4eecdf8483ce436920d33cb98081ea18c51297ff52d789ec61b5d3'),
('1', '55', '21afca676ab2aa6a641885aefd14329fe363ec75ac88d8d5740d52a5cae95758'),
('1', '56', '0ad5935caec361885cfccfcf471dea0f83ca3e0dbaab56d39e0f9402355438b2'),
('1', '57', 'c6f1017ffaa8dc752385d4c9affb062df9c955168c2c6e6a978a81cc0de80918'),
('1', '58', '0bf95ca1e706738306002fe8875a42d17c1002e7e2cd1ed5c7e0a8b367dbcffa'),
('1', '59', 'af4edc25a6f409147a5b5551b5ad973756df7afb8d13facee5e915e2765ce56f'),
('1', '60', 'fdd816221d50a132f69ef0dd8bdbf8d996df8d2fc67c9531d6adac0c76dccae0'),
('1', '61', '8150c8a49ea0680888ceaaebb85cac0e55ed215c8bc519e7957d5314290a7c36'),
('1', '62', '0d8c6f73ce9d4c12f868af877b42a723549515a7cfe03db22b033821c1e53295'),
('1', '63', '57a13eeea6278bbafd2f73aeeac1950411547fd7b92e65af17e5c27cc4968d6e'),
('1', '64', '4ea13d3bad33dff77cd11b1ce05bc35074a2dd5a894aa360cb0ce432a69d55c1'),
('1', '65', '6d93968f5811c6c1bb39e5e8f820184040e2e51ab3797e14429a3579a71c26d0'),
('1', '66', '4fa4a50155956e6c08050e80ed63fc1c9f33d6a4c28c97625e4dc6410d1417ae'),
('1', '67', '36df13bd1db999a32c1886adbaa3385eabc51e0414b8419b94c5e571f4ee9c56'),
('1', '68', '82e285cb9e1134c11df1b31d8ca887cb5551bc8b44e9bc4b0965b7a0a6d008e6'),
('1', '69', '62895aba4108c3ef386d28b8f5a6ef94298b43ca4d3270657c1d4992ae47639d'),
('1', '70', '79705095833df25a489ed65402b010088039606131dfb36793acd8fb73a9b356'),
('1', '71', '3a06461fbca92ae719684c8da386a805913d7cf2d813603732923d3e2e1cd44c'),
('1', '72', '7b56b60345c05691b933c87ed39fd885429c2fa5ff6aa0efc2be27175b9f9487'),
('1', '73', '4dae5d8890064f31aeeec1137a21ae64363cac52f6a074af14b00f3efd3997d2'),
('1', '74', 'db9318ee218adf699759399d3debcee7a64b4363a445879ca59318d5a574517a'),
('1', '75', 'a70f5b46656018b7636f6e22ec198b5e17bf58740caf0a46dd748ac8bc792c6d'),
('1', '76', '550923c17fa5eb6e505f300aad2ef1e1e372759d6daa630de6da92d85d264591'),
('1', '77', '7ade0e639a7c3e7ccfb207899b4afb007be51a746784c6f8f98511f41d0b635d'),
('1', '78', '012b0c7b9b3f9542739f71546757b68b57d95123cfebf135e51b7593b582931b');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7022-81d2-31a2c7e998f1', '2026-03-04 08:30:15.25+00', '11f0c7a29fce3d25006e57dea91546ec224cfca12c2920819fd290f7080025f7', E'\\x52e7bee3cd11a7da61701e13ac4aa62c1e741b5507f564c8ac5dd3d59133e8cd');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xca9db41b2750c0599bc9d7a57471847e282b5845edd4cc76fa3dc18889f6de65bbbd644de86f9c841f69a7660e94954b99b9d42f56453db3d78743e77c2b3aca1144a0da582b4021a33183ce68b63c5788e2bf344e81f73d188f1e43596138eb27587ff300bf6504e0be6a897299b9e6671e6ac2ca27441e192edcdfe76f1fe4b6be8b43a974a0e69bbd52ae2da8e29496e2414eefcc505b2250b354fc0bef5a7a80580a374dec1ecd08ea2cdbf34f6184c8e65485fb0dca4b6bcb38eea17803fce9d2e015575576c35c767492086fb376427567757ffaf3cb9c6388e57bc1b8d75eabe10a248be1bdc3fa5001388f63325da9da5e5818918e4457bcb4ba81da3b315b8f31ecd354136dde0fadce7a67e52071d4307cc8186e3d0553eb72ba6d15e11f7096aaea75ece5f59e20bb3f1ef4f754533b5627557706dc9fd6c2996ad2b63da78ec4d7775f8f7afcd6ce6b3ba3c26b2720d685ab70d625145cd590731a15430542835fda2d64522af22c0c44ccc53d4d7c8b21d75a1ee4dcab51a29f9e3dc6c63d33af307f2b373adb50731d133b034f0ae8481725c851d32adf36c931ea4b6c829f482366c56d8347f5bb252f4ffccd7cabe63e781d0bd0444fb2e709292b8c27ed01d7cb4ade738b9e6d8985c259815b33e145285fabb9862611020664385687e96774d3d63fbc11fdf3b477399bb34b2c5800f6d0fa52605867ef12b19c281d8396979e7a7295b5e06019fe8816ac2aad7fc97c930af8516f3e1660eb271d2fa6587ed0f2fd7a56b74891e560897f39a7195c256f733cb6bf9d8fcd81362b53823da66d32047603b61c0cbf3eb9d31deecae68b17642037fc5b7ea3a7cae2c676ea5f2a575aa48ba0c165f3107f90e06a9018d6977304b25b3de67e0535e47aa2dd302bd5980ed0c92569f28a622a5971198272bfde85bee7c86d03b029cdfa4d1424d7af1efd4ba8dfe6e49d5f5a72120b15171855624b303cf823388486451d1567fd7efa00bc4044fb8f7ba64cbfcb0b810f3447262c71eebff84b910b0fde5bf33dd7bd0ab16e24aef55dada0530a30aa37a0c9aa60c86c785f19edf7b281bbdf7ccfaa43a779807395716c58657472862f494f5bf26e770c6aa17ed799136178ef64a4132b408558d1fcc7d1ceefc58df32e3ff5c1b979b5d1bd783d8c5db6c3c16d4c109b70d7a577459675de2b4dac11980d91b898d1a935dc8b3eab8bc14be439c6a56cf560e02d71847f0a9d90499d95f1978982af079b38ba8329d139ca845b4f8190a664288ff12fdb893116a9683324a75571c3f8b3c713ff38b9f8f8d4747b2ee3977e09320e6da5cc4da53720d5138b10c758e655cdac1d1b7affa9ea0a407fd0c0eee363729cec860c5fc22b0971ff6330f923349692d8e910886dcfb03776dd6f8d1fe59798fb59c303f02adcebc6e26f3bfb4411e6d1d8e874a19af22aa16b40db04b2408b57cf182706b22187047704c4dfd7e678862542218f5470bf27fa23067e3dc2af60208c6111317c7cff20fe6ec95c6421573085f04fa8a5a4275489b9b970045679d52a6e335ec6c00726768f6a9029ec7dd844d088843a7d7aa3508b3834b592970936f998943cf8066ff79f2c0658fa6731a6266b412af69a32e4d78b3dc983cb54c50ac140a493de7d1508d3a0b5bb78d806b4350e5654707c12099c3169e83fe7ad4cedeb1e3dfb664bc9ccbaad5b8f36b67ff29f59ea52fbab6dd6a4cc4e3e269a91987493d31e542103e888f3efd67053028af4d081fe95aa27cc1b59c776b36afb75e8dfb6e5d548e0d2c445980c30a3e591c1d007ad9605d3d51c9939e3f7d0880dca893b5f8be96f5a42ef38e919345fd52e94d4c47bd12637a467fd779032f7001167842de99b768c425ab88c43c04fb4a45ad9f11f5b676befb81303314a9e8ae0a27075671add8826646d1f95412a13f0e759a8c4c541131c86f08fc1aefbb74310bb5891e99abe208fa962df35a9ed65dc73b0f8c27eb6862b844db89d474555ecb2547ff54fd09203041eecbb0c8d082c907f1b8301073937c5223fe84cbaa3e1c44aaf0e3d5e607267f13a30d2bcd8b1df688244c5bb60ecb1d8ea89febb6bc4dc081413efe0c47e0bd4aa89813575e8dad077af50a086f74d4250293495f9a43740116ef413e3b69e09ba775de8571ef9c6a3fca21d0a996ceaf75683320aa54e013d9070a32e5288fd312d2dc4bacde7a5110bd2d8ee3580691392bc58ea2a2e368daa86ec10f5e7c4bf29263ffbfefc07d40cdd322157a3c73f338a9bf8d45fd38b97f85e05bb09b3b3aea1a74983f552a63228c8ba6e2a11bd4d04342a38112f76010e9582eb7293c138ea0874a9c4a80d2fc4abb779e96b7baabf6ccac5404fba698bd403a6160d6bdfef8e9388c1ec92f287465479abd140bce80a71eec0800bbe513c2b3baa4ef4b7e28228e6c3cdfd3afc8f59e0ebf9331922f782933d3480ce0b52661bb6798d866e9db8add53e96a0509c954d0da8c9b236fe4dc9a6869ffaf2a3088da5e0411b5c7b04bc9bb0d951e2f71d59fbd9437cbba7d3ab5e273d9a150c4416ad878a119326887ed0f07f09f49422aaac82b5e2e28951fd2b5a782c260ff383a9ec9ecfa8629c10fab98322dfa0a4bac077ac1520070f2cee02c18f33f09a2cc9313eb0b51f2189478db55dda16f66885848d9ee2b0a1053deff6b7cf1a49a7108cb97e15093d7727236fcee61cbfba6304d96cce371afc8007f4cd29473849245ea172342769cec0ea607ce24d192f3005cec4f111f3e00908a0fe6fdf2491fa84e8f8e288687fc963195bd2145c655bae73fcad3113ff6e872470739f314a33eeb8a9ecfa7954cb7b73c47142cf95dbace47c31e7ad367ad6e34b4490672db00dbc7d622a263f60ed7209da062f517ce932a1f82b8a0fca27969cb96c0909e621ecb132526667d6434a9ca98891acf89794876f019edf00c25e00419b3f6c9ad3192e57419e61e10d3ff4f4c439203855d5f845914f5fd4ad813d34028f58b67c395d602fd1d5c248b01462494b8de8a3169be28249f7d286ddfed37ee5f4477c9371102049940fb6db2e512893dc74de3ab5caae38bde23a4959d435b9c54650205e7d98ccb32c05a0625abd5dd979ce478fa7a65264ca3621af2ddfa1d110d8cbd5702c4e6f432011616f0328dd21bd5305553c56435efbe1428b135e7a70ce293b7f8b6aa91cf8c76eb007b9949ee20ac55c842f6456436adf01a5c242e8798ecd37422610ea2d9273048a7e7781119cb7a5798e7fb673c4c616e8dc0bb9b9e28e24244d5bc4b96e3454402a5890ccf8e2fe2d4f8f47e17ab0f92eaaa1becbf61f1ba5c5e346cf797797f8aba4da10413807720212ba746be7d5963aa9b11149af863f8ec2725ca52297005cfa06e0a4fdbd1d216521bfaca5f05660c5e40b6ad1f17b985d85cbe83cb620b1225a6c6b2f121c63d928b879791fd619885c9292d18e0caaa31ca188be7cc3d77c7cad5464d982cdbed847930130c125de6c3c9abb78ae9c4b30a82a240d7f9038cb6ec18b4759cb4ac2c6ac6825ae');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '1d355820-6fb3-48fb-b95e-8acf48ef6436', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '106fb0945bf64723a0936800b2d195f9', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '77', '77', '2026-03-04 08:30:25.25+00');
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
('32cdb0c2-18ce-402b-8a6b-5c208099250f', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('4780b770-2a30-4b02-b8e6-58386b6f3786', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51+00', NULL, NULL),
('b323e925-c72d-4f6f-b44a-3fff0ecc76c5', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:26:24+00', NULL, NULL),
('db32ded4-939a-42b3-931c-77b1ac4f230d', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('2c902267-adce-4a43-9639-571ce37d6a74', '2026-03-04 09:30:15.25+00', E'\\x46ec90b15b9ff485a8f0d4d6cf3786ac9456d91c15eef0824ac820464d48eb9c', E'\\x7b226964223a223263393032323637616463653461343339363339353731636533376436613734222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a226666303135333134643730393436366661623331396465666136393731333734222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2230303862363039306639633630326131633530646639656265653238343033393131656362633437303432613165313730333264646533323836383439343938222c226964223a223530666338363936343630633430343239383363386436343435383535613765222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2234313033323965326130303663643732363036346364356231623863333832336632633332396633376632346565663232653132316564373134306361393931227d2c7b22636f6d6d69746d656e74223a2236366438376133373265326139376138616562643363313066653734373133633964656364343739626432656130646232633261343535316361656563653264222c226964223a223031396362376638313664323735656161643063363037666137616134323866222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2233343434396533663063643337343661346630323237653431323963333562383638323364373464393635643732653732383262393137643739366333353166227d2c7b22636f6d6d69746d656e74223a2264396638386435373662666539626531323239386533636333343233336532653363386639376231643439386264343664323231306532333663303634616338222c226964223a223031396362376639303133323761373262303636666234643530313436326539222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2230356138363930636536373436343332366332633264316362373766633939313262353661323534396664633465333836353066316363316333633462626534227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '89763b35f3926c886bf6e977a1b236a0ca92b8e894230a13c77550b8f379c27d');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('6dc97940-5537-45ae-8eae-580b3acd0e28', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-02 02:24:58.945+00', '1', '2026-09-02 02:24:58.945+00', 'published', '', NULL, 'operator', '2026-09-02 02:24:58.945+00', '', 'false', '1', 'false'),
('8f7198fc-585a-45a9-957e-6914f9402638', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-02 02:24:58.945+00', '1', '2026-09-02 02:24:58.945+00', 'published', '', NULL, 'operator', '2026-09-02 02:24:58.945+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-02 02:24:58.945+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-02 02:24:58.945+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-02 02:24:58.945+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-02 02:24:58.945+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-02 02:24:58.945+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-02 02:24:58.945+00'),
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
', '84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff', 'Says that you may add how and when we should reach you, that visits are counted without cookies or addresses, and in plain words how possible spam is handled.', '2026-09-02 02:24:58.945+00'),
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
', '88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86', '说明了您可以补充希望的联系方式和时间、访问次数的统计不使用Cookie或网络地址，以及疑似垃圾信息如何处理。', '2026-09-02 02:24:58.945+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-02 02:24:58.945+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-02 02:24:58.945+00');
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
('3c434b7d-3309-492c-9a8c-0f4596fc7f2b', 'b323e925-c72d-4f6f-b44a-3fff0ecc76c5', 'erasure', 'my_data', 'en', '', '2026-10-20 01:31:24+00', '2026-10-20 01:31:24+00', '2026-11-20 16:00:00+00', '2026-11-10 16:00:00+00', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:31:24+00', '', '0', NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('39738325-07b5-4f76-8ae6-6c7c2ad0bd8a', '1', 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["a0f2428ff4d3495fac5eb6db5af4f8aa", "5c377059ba6a4a0089d3e649ebb6ca33"]', NULL, 'true', '2026-09-02 02:25:58.945+00'),
('4d8bb183-0b04-41d8-8327-3dbaa273059b', '2', 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["bda4eb30d65a49cbb7b4896d16c917e7", "1741823b092a47cea21a26cf9f3a3c64"]', NULL, 'true', '2026-09-02 02:26:58.945+00'),
('806ef133-2b16-425c-bfd6-96771171da04', '0', 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["1741823b092a47cea21a26cf9f3a3c64"]', NULL, 'true', '2026-09-02 02:24:58.945+00'),
('c22b7f3b-75b7-49fb-afe5-4574d34c4050', '3', 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["a0f2428ff4d3495fac5eb6db5af4f8aa", "5c377059ba6a4a0089d3e649ebb6ca33"]', NULL, 'true', '2026-09-02 02:27:58.945+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('1741823b-092a-47ce-a21a-26cf9f3a3c64', '何样例', 'he@example.com', 'handler', '2026-09-02 02:24:58.945+00', '!', 'true', '', '2026-11-29 02:24:58.945+00', '2026-12-10 02:24:58.945+00', 'bda4eb30-d65a-49cb-b7b4-896d16c917e7', '{}', 'aab28fc20b944812a170b59a1c23fe5d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('417b63c1-79dc-4ca6-95ab-ba749251961b', 'Lin', 'f3da3db7cf764662befadb118173dd94@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'b5d345af714244298f81d0106df7ec89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('5c377059-ba6a-4a00-89d3-e649ebb6ca33', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-02 02:24:58.945+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'c17cbf299cdc4c0b85f26df020536a09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fc20860-483f-432e-8717-017da129a6c5', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-02 02:24:58.945+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'f163e53cff8f46a0bdf654508f948fd2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a0f2428f-f4d3-495f-ac5e-b6db5af4f8aa', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-02 02:24:58.945+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'b5a8d9762248437eb13bccc53c75e73e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b3c9b980-2556-4758-a025-1d252817d672', 'Lin', '59c35ec89b1243349ceadee062b0d0af@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '333b4ac70474408697396a3f985fff02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bda4eb30-d65a-49cb-b7b4-896d16c917e7', '林示范', 'lin@example.com', 'handler', '2026-09-02 02:24:58.945+00', '!', 'true', '', NULL, NULL, NULL, '{}', '00b2e10f00934dc7af40f8c8ac822134', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e9571dfb-0f1c-4e46-8cbd-f4eec1c0ca21', '周范例', 'zhou@example.com', 'reader', '2026-09-02 02:24:58.945+00', '!', 'true', '', NULL, NULL, NULL, '{}', '9ba76169f70a47b892f763dae898fa29', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x2ca7684ea10a7865c3011bb877d2876ca80174a41d2c86c326dbea40fca1cc52', 'oskar@example.com', '', 'exporter', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00'),
(E'\\x5dfd45e8b4830cceadd545a167c978f80532c0bd7c0a3047223f0fab86b014d1', 'lin@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00'),
(E'\\x5f4f7e45c1f2f71f8f6cb912fab86df2976fd73a49698cda705a3c33cb349613', 'nadia@example.com', '', 'auditor', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00'),
(E'\\x8faf1c97b086ffef5b910df4bba896958593caecbbb2ebf6e08917ba734f463b', 'zhou@example.com', '', 'reader', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00'),
(E'\\xbc0aa3dcfe7c69ca528bed33c9517e9b1d9dbe84aa1869911f806277edab4d20', 'he@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00'),
(E'\\xc9044d839ef2d7950f4869983bcad64791eda556dda971b8f3ee758fad2583a0', 'maya@example.com', '', 'handler', '', '', '2026-09-02 02:24:58.945+00', '2026-09-09 02:24:58.945+00', '2026-09-02 02:24:58.945+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-7057-892c-6cf61b5d98d8', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-76d7-91e3-e08b191b909a', '{}', 'Over.'),
('019cb7f8-16d2-76d7-91e3-e08b191b909a', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-76d7-91e3-e08b191b909a', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', 'cookie_policy', 'given'),
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', 'privacy_policy', 'given'),
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', 'updates_email', 'given'),
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', 'updates_phone', 'given'),
('019cb7f8-16d2-75ea-ad0c-607fa7aa428f', 'cookie_policy', 'given'),
('019cb7f8-16d2-75ea-ad0c-607fa7aa428f', 'privacy_policy', 'given'),
('019cb7f8-16d2-75ea-ad0c-607fa7aa428f', 'updates_email', 'given'),
('019cb7f8-16d2-75ea-ad0c-607fa7aa428f', 'updates_phone', 'given'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', 'cookie_policy', 'given'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', 'privacy_policy', 'given'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', 'updates_email', 'given'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', 'updates_phone', 'given'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', 'cookie_policy', 'given'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', 'privacy_policy', 'given'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', 'updates_email', 'given'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', 'updates_phone', 'given'),
('019cb7f9-0132-7a72-b066-fb4d501462e9', 'cookie_policy', 'given'),
('019cb7f9-0132-7a72-b066-fb4d501462e9', 'privacy_policy', 'given'),
('019cb7f9-0132-7a72-b066-fb4d501462e9', 'updates_email', 'given'),
('019cb7f9-0132-7a72-b066-fb4d501462e9', 'updates_phone', 'given'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', 'cookie_policy', 'given'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', 'privacy_policy', 'given'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', 'updates_email', 'given'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', 'updates_phone', 'given'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', 'cookie_policy', 'given'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', 'privacy_policy', 'given'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', 'updates_email', 'given'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', 'updates_phone', 'given'),
('01a14251-4200-7c93-a545-abfc4d85b656', 'cookie_policy', 'given'),
('01a14251-4200-7c93-a545-abfc4d85b656', 'privacy_policy', 'given'),
('01a14251-4200-7c93-a545-abfc4d85b656', 'updates_email', 'given'),
('01a14251-4200-7c93-a545-abfc4d85b656', 'updates_phone', 'not_given'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', 'cookie_policy', 'given'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', 'privacy_policy', 'given'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', 'updates_email', 'given'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', 'updates_phone', 'given'),
('c9c823d1-87d8-4aed-b196-2b211c8f08f2', 'privacy_policy', 'withdrawn'),
('c9c823d1-87d8-4aed-b196-2b211c8f08f2', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-7311-9a5f-6376abd64b0c', E'\\x45938c5558d84bfecc966fc1a59aff6f930bdc7e556eb2cf407bf61057fd0165', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2266616333653238313134306135323162396335373733353039353961396136313461636233363230636563633565633262643831323239363837643530373864222c22656e7175697279223a2262396362396566303435303339643164646363663537383563333839636463313131326533646365653935306661396331383733633239313261383935633235222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323733313139613566363337366162643634623063222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226462333264656434393339613432623339333163373762316163346632333064222c2270686f6e65223a2264653431373262613333336335653362303830346165663939313563613462353961306465303035646530643731653863613234326539366232643030346137222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7d52-894a-6161b5acdb63', E'\\xbd66b378f76822bd820acdce83e4fa22c37b88eeeb9b9b5ea814d136f8a38047', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2238373365303261343032306433393930623766323732653435373430326130623837656630336231323033363966633238346230316161333937393436373735222c22656e7175697279223a2265643637623136373830323938383733346364333837666235613865343962623262323238376361643335616639633836333965343262313136653830636137222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323764353238393461363136316235616364623633222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332636462306332313863653430326238613662356332303830393932353066222c2270686f6e65223a2261356232653635363739366462393136386465616233323934653037316364393262356663363634353438383134306335393735346563663432346265363534222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7a4d-ad71-9a10db04b9a4', E'\\x3dddea859f6a1944e716aabaadd8ca20209199677bbf0e73e3833383f6854ab2', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2231326234313537316663306631336537623865373964373334376233363163656139343135663033376230303863373931366633663138656137363638336464222c22656e7175697279223a2264396562306432306632383733303335363563303965656136313866386239656465636531633238653130336162376462373264613236393737616164626366222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323761346461643731396131306462303462396134222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226462333264656434393339613432623339333163373762316163346632333064222c2270686f6e65223a2261663437656139326563613363323732643765373237613464343861663337613163633632646534396336386366656434343033616662353434376333646530222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', E'\\x4f321f3633004455f837c37a3b92b4bdb6127197b4db4b496e6f87f3c5a84598', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2239646263373334323465663735363839343236373663383832663036316162656163373866333063656433363961313561386337373466653432633064343762222c22656e7175697279223a2239623435663738386331366365366133613864383463383333613665313465313731376234386365333862623065616264663037363663346430383963326563222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323763323761633961616231613362656133383330222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332636462306332313863653430326238613662356332303830393932353066222c2270686f6e65223a2234653832663862643239366437356233623137663833396437653861353834343239383862643634643632623661363666313364373036626463396364313865222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7c2b-a519-6f15df61a881', E'\\xc989d4f770c3e4621843024f42499128af5e647f5b53637d32da4b583d8b3ab1', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2235616130326363313932623961376531373635633165393761306364323562313962623037306466343436643261656532356665383234386137343939313036222c22656e7175697279223a2230623462393235643037663763323838613635373533316364646561333037623262626235343332376139333633393738316435303262356263353538313033222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323763326261353139366631356466363161383831222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223332636462306332313863653430326238613662356332303830393932353066222c2270686f6e65223a2262326236396363613430626137323832303630316362303635326537623031623735313063636635393534316166633266376230636130386631616366313133222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a14251-4200-7c93-a545-abfc4d85b656', E'\\xb8538a2c0ac90e2fc6de7751c9c2be4ec40a01a2ad4f1247e5aee498c58af42c', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222c2276657273696f6e223a317d5d2c22656d61696c223a2234663433626366663162306436343261633534333537336433373533393936633564626537343165666131393735636531316639616661393639326263613037222c22656e7175697279223a2265626663393733643966656365666530373135326230613961353633616666666437306466313764626132313163653564333066353766323666396461623563222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613134323531343230303763393361353435616266633464383562363536222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226233323365393235633732643466366662343461336666663065636337366335222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31365430313a32363a32342e3030305a222c2276223a327d'),
('01a210ed-83f8-7a92-aaf1-4e3be961defc', E'\\x906554a4f021ebe9c4cf02364f32cf83bc317ac567d2d5a2ae6201f8e81e50c3', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2238386266373233623731336466326365333035633131356337363731336161633536356535393837633966313162326333326266613238376633643665653836222c2276657273696f6e223a317d5d2c22656d61696c223a2238373431613930343239396563346538353764616238326237366565613161626237653136326633653633366335303134316238343265303564313066323433222c22656e7175697279223a2233656265623839356433663133306466623630616537626466666530353631353537353237633065643136393437323332646161633063633230346133376463222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613231306564383366383761393261616631346533626539363164656663222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223437383062373730326133303462303262386536353833383662366633373836222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32355430343a31383a35312e3030305a222c2276223a327d'),
('c9c823d1-87d8-4aed-b196-2b211c8f08f2', E'\\xfeb48892739e69de923f525ffa63b006738ff5b28ec32380520dfe17cc0c28e0', E'\\x7b22616374223a2277697468647261776e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22707269766163795f706f6c696379223a2277697468647261776e222c22757064617465735f656d61696c223a2277697468647261776e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222c2276657273696f6e223a317d5d2c22656d61696c223a2265663331313633383231373066386532363933336438383532316633626462653561383934646462323361626632383132623564396637366535306363643166222c22656e7175697279223a6e756c6c2c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a226339633832336431383764383461656462313936326232313163386630386632222c226b696e64223a22636f6e73656e742e77697468647261776e222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226233323365393235633732643466366662343461336666663065636337366335222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d32305430313a33313a32342e3030305a222c2276223a327d'),
('ec8ada8e-44c5-45bd-8e7f-68672d3cc1cb', E'\\xcc9b4dc03706ebacae111489e54fa5e0ba5710ec2199b86cbfb8ce724669889a', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262363037623337396563646136633335346130663235646637313233353338353835623939636466666262633337643563646465376232336565626232636131222c22656e7175697279223a2266626437633439623266306433613462323334393963656435626133366336393033396637633737646562613235356162656261653266333662356331636139222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a226563386164613865343463353435626438653766363836373264336363316362222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226462333264656434393339613432623339333163373762316163346632333064222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-7dda-bd62-544f440d798f', 'GDZ-QREY-4QZN', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7311-9a5f-6376abd64b0c', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '78624c640f3a4b1aad270b1d47277352', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7f7e-adc4-b66da1e6de58', 'GDZ-AE7S-C83Y', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f8-16d2-7d52-894a-6161b5acdb63', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '9cdeda6cd4d74e7db36905b462be3ccd', '84c6b2ff453fc6ae517708684c9f205caa6ce5335f021c9f4b0904ce468b6e12', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '9cdeda6cd4d74e7db36905b462be3ccd.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-727e-a681-3509f041b780', 'GDZ-CYPA-C7F9', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f9-0132-7a4d-ad71-9a10db04b9a4', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', '4e5cd959be3146689d9db760f7dcfbf3', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-711e-b977-107f3fdf1dfb', 'GDZ-CXJM-VWZH', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7c27-ac9a-ab1a3bea3830', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '0eb2fd88a9ef4218907be1a8eb4ae92b', 'b24334e0062a21324f667110f7cd25b379a54f2627327dfb891fcfff833e161e', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '0eb2fd88a9ef4218907be1a8eb4ae92b.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7d13-bc62-aa4d660051fb', 'GDZ-7AYD-ZMYE', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7c2b-a519-6f15df61a881', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '3be32ae21e4c450e9e89282c10b0765e', '8e60b2894cf06853ee5a75bf7e51d8c770f27dfefbb3d4af3739b002dc7c90d2', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3be32ae21e4c450e9e89282c10b0765e.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a14251-4200-7dc8-9c5f-0d798ad8f131', 'GDZ-8TCK-VFCH', 'b323e925-c72d-4f6f-b44a-3fff0ecc76c5', '01a14251-4200-7c93-a545-abfc4d85b656', '2026-10-16 01:26:24+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '8a25dd11ba2f3ca5383d80134b4eceef1a74bbaecc367a7648f55fac8b14836b', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed-83f8-79c1-baed-31fcf7ba8f23', 'GDZ-CFSV-NHKE', '4780b770-2a30-4b02-b8e6-58386b6f3786', '01a210ed-83f8-7a92-aaf1-4e3be961defc', '2026-11-25 04:18:51+00', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '7c8b60aa0386ac10aa7ff03418d394b68592ab5c4987e6b3274fcc8beef0bf89', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('1c264848-2a71-4fe7-95a3-b9ecd4543f73', 'b3c9b980-2556-4758-a025-1d252817d672', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('31c1b04f-f61b-4423-92f6-84cd69366717', '417b63c1-79dc-4ca6-95ab-ba749251961b', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('f1c69b44-3761-425a-9eb7-b22bac585aee', 'b3c9b980-2556-4758-a025-1d252817d672', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '1741823b-092a-47ce-a21a-26cf9f3a3c64', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('370488c9-1335-4295-90bf-e1ccca7b6887', 'b3c9b980-2556-4758-a025-1d252817d672', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('c38e634f-7f75-4912-9e79-3afb7a3672ca', 'b3c9b980-2556-4758-a025-1d252817d672', 'note', '019cb7f816d27a8294db93c017c4d43b', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00'),
('c490075e-10d3-4958-b7b2-a5c1b02cbf30', 'b3c9b980-2556-4758-a025-1d252817d672', 'reveal', 'db32ded4939a42b3931c77b1ac4f230d', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '1', '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '1741823b-092a-47ce-a21a-26cf9f3a3c64', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('c9c823d1-87d8-4aed-b196-2b211c8f08f2');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('6bbdf415-f68d-42d0-81bf-de2593c3e77b', '019cb7f8-16d2-7dda-bd62-544f440d798f', 'ec8ada8e-44c5-45bd-8e7f-68672d3cc1cb', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7a82-94db-93c017c4d43b', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-03-04 08:30:15.25+00', '1815155727616000059', 'engaged', 'false', '', '2', 'false', '[]', 'false', '', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7da0-8501-469d136c679d', '019cb7f8-16d2-7f7e-adc4-b66da1e6de58', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-76a1-8b35-8c5f646a73ff', '019cb7f9-0132-727e-a681-3509f041b780', '2026-03-04 08:31:15.25+00', '1815155789056001023', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'bda4eb30-d65a-49cb-b7b4-896d16c917e7', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, 'bda4eb30-d65a-49cb-b7b4-896d16c917e7', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-7ac3-980a-e09e3fa3833a', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-03-04 08:32:15.25+00', '1815155850496000826', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'bda4eb30-d65a-49cb-b7b4-896d16c917e7', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'bda4eb30-d65a-49cb-b7b4-896d16c917e7', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7d8f-a722-0f9061d72505', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-03-04 08:32:15.25+00', '1815155850496000261', 'new', 'false', '', '0', 'false', '[]', 'false', '', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '1741823b-092a-47ce-a21a-26cf9f3a3c64', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a14251-4200-7ec2-9a39-9250fb609317', '01a14251-4200-7dc8-9c5f-0d798ad8f131', '2026-10-16 01:26:24+00', '1835124719616000791', 'engaged', 'false', '', '2', 'false', '[]', 'false', '', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '1', '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', '3', '2026-10-16 06:03:24+00', NULL, '2026-10-19 02:26:24+00', '2026-10-16 06:03:24+00', 'false', NULL, '1741823b-092a-47ce-a21a-26cf9f3a3c64', '187', NULL, '0', NULL, 'false', NULL),
('01a210ed-83f8-79f3-9aa7-825812844c46', '01a210ed-83f8-79c1-baed-31fcf7ba8f23', '2026-11-25 04:18:51+00', '1838674258944000070', 'engaged', 'false', '', '2', 'false', '[]', 'false', '', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2', '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', '3', '2026-11-26 01:15:00+00', '2026-12-04 09:30:00+00', '2026-11-26 06:30:00+00', '2026-11-26 01:15:00+00', 'false', NULL, '1741823b-092a-47ce-a21a-26cf9f3a3c64', '255', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-71e9-8ae4-2256647900b7', 'person.my_data_link', 'db32ded4-939a-42b3-931c-77b1ac4f230d', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d271e98ae42256647900b7@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7623-98c0-f85f2c7d0abb', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d2762398c0f85f2c7d0abb@zone.example>', '{"by": "system", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "leads": "019cb7f816d278358dd5520a68e7018b,019cb7f9eb927ac3980ae09e3fa3833a"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-77c9-903b-d7ce739fe684', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7f7e-adc4-b66da1e6de58', 'desk@zone.example', 'en', '<019cb7f816d277c9903bd7ce739fe684@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7b09-975e-1cdfdfd6bb8b', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27b09975e1cdfdfd6bb8b@zone.example>', '{"by": "system", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "leads": "019cb7f9013276a18b358c5f646a73ff"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7bff-9122-6be6b2cc036c', 'enquiry.acknowledgement', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27bff91226be6b2cc036c@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cb2-bdb0-8fd7a5803b4d', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cb2bdb08fd7a5803b4d@zone.example>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "019cb7f901327991885d1f87184be453"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7efc-a1ca-eec4167e497f', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7dda-bd62-544f440d798f', 'desk@zone.example', 'en', '<019cb7f816d27efca1caeec4167e497f@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f0f-b966-eb0091fc3055', 'lead.mention_notice', NULL, '019cb7f8-16d2-7dda-bd62-544f440d798f', '59c35ec89b1243349ceadee062b0d0af@zone.example', 'en', '<019cb7f816d27f0fb966eb0091fc3055@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f24-90d6-a4b6b88c9773', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27f2490d6a4b6b88c9773@zone.example>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "019cb7f816d27a8294db93c017c4d43b,019cb7f9eb927d8fa7220f9061d72505"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7fc8-a96f-e526bf6d4c44', 'enquiry.acknowledgement', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f8-16d2-7f7e-adc4-b66da1e6de58', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27fc8a96fe526bf6d4c44@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f9-0132-74d7-8399-0727380fb772', 'enquiry.desk_notice', NULL, '019cb7f9-0132-727e-a681-3509f041b780', 'desk@zone.example', 'en', '<019cb7f9013274d783990727380fb772@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-72f6-8a2c-44430f3a8c7b', 'lead.reply', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9272f68a2c44430f3a8c7b@zone.example>', '{"reply": "e3619bb97269426290ea48cfcb6321f4"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7482-8625-2f76abebb891', 'enquiry.acknowledgement', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92748286252f76abebb891@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-750d-920c-a522ea3ddcec', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7d13-bc62-aa4d660051fb', 'desk@zone.example', 'en', '<019cb7f9eb92750d920ca522ea3ddcec@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-79f1-a678-04f241d9d005', 'enquiry.acknowledgement', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb9279f1a67804f241d9d005@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7bfc-960d-e39fe720c3a1', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-711e-b977-107f3fdf1dfb', 'desk@zone.example', 'en', '<019cb7f9eb927bfc960de39fe720c3a1@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a14251-4200-7d31-8d30-9e9668ac4be9', 'enquiry.acknowledgement', 'b323e925-c72d-4f6f-b44a-3fff0ecc76c5', '01a14251-4200-7dc8-9c5f-0d798ad8f131', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1425142007d318d309e9668ac4be9@localhost>', '{}', 'cancelled', '2026-10-16 01:26:24+00', '2026-10-16 01:26:24+00', '0', NULL, '2026-10-20 01:31:24+00', '', ''),
('01a14251-45e8-75cc-bc52-104520e740c1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1425145e875ccbc52104520e740c1@localhost>', '{"by": "system", "to": "1741823b092a47cea21a26cf9f3a3c64", "leads": "01a1425142007ec29a399250fb609317,01a210ed83f879f39aa7825812844c46"}', 'sent', '2026-10-16 01:26:25+00', '2026-10-16 01:26:25+00', '0', NULL, '2026-10-16 01:26:25+00', '', ''),
('01a210ed-83f8-7fc1-a702-33276aaf302c', 'enquiry.acknowledgement', '4780b770-2a30-4b02-b8e6-58386b6f3786', '01a210ed-83f8-79c1-baed-31fcf7ba8f23', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87fc1a70233276aaf302c@localhost>', '{}', 'sent', '2026-11-25 04:18:51+00', '2026-11-25 04:18:51+00', '0', NULL, '2026-11-25 04:18:51+00', '', ''),
('01a2156b-8e20-7275-82b8-4d76070de5d2', 'lead.reply', '4780b770-2a30-4b02-b8e6-58386b6f3786', '01a210ed-83f8-79c1-baed-31fcf7ba8f23', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e20727582b84d76070de5d2@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00+00', '2026-11-26 01:15:00+00', '0', NULL, '2026-11-26 01:15:00+00', '', ''),
('01a2156b-8e20-728e-b44c-b4a3daf1d44c', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a2156b8e20728eb44cb4a3daf1d44c@localhost>', '{"leads": "01a210ed83f879f39aa7825812844c46 1 225", "next_steps": ""}', 'sent', '2026-11-26 01:15:00+00', '2026-11-26 01:15:00+00', '0', NULL, '2026-11-26 01:15:00+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x0080fe8a07b830ee908a6dd19c7d55f4b97bbd1c687ebf0659342231d958b290', 'my_data', 'db32ded4-939a-42b3-931c-77b1ac4f230d', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x172280040f4422c2618d746a950d402d2cba1232b0d35b4a6e3ee1bc46e127f3', 'receipt', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x324d58d284daf409614e641125df95a5ce30c4457ced83f5b8f0fb10f411f52f', 'confirm', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x6adeb509cc77338ecb918e63d53d75811089f3700ce3cf01a5655ebc0e2391c3', 'unsubscribe', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x71241f4fae40ab9c58a53b50d22b3342fd039a9f1d25e97e8dc7db2e7abf1382', 'my_data', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x7f72ab83c7b21478068a4df76db07c00b98ba1f9fd6c41604f05bafa666a09cc', 'receipt', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x8354828c26888bd589cf8d4bd5d9a32317fddd1fcb1074da1d63d5c158428bf0', 'confirm', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x8ecc6dc9ec945ab6ee4a5590bc57449da77e81bc613f07940617440dab5028ab', 'my_data', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xa033343e9b0bbd2a47a98b894e6fd76eb11e6a2447a1571702124160878a8293', 'receipt', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xb24121a283334c6ca4656d9e357286d53e024f7c0e72593ae27a4cf0d49240cc', 'confirm', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xc28ea528eec5faed62785282528588f5f85a7e8d818e86ade4449fe14ddb9926', 'my_data', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xdd3af8152a5ca549e8aee96b2af6de23c7755841c8d729ee3413b2ac779901e3', 'unsubscribe', 'db32ded4-939a-42b3-931c-77b1ac4f230d', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xe368df194a94e7f3e88b9a423151340a40125b3c52d17c029911a8eb03aa1792', 'unsubscribe', '32cdb0c2-18ce-402b-8a6b-5c208099250f', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x02f5b5daee456cf690f57428b24dd4b5aa7998758a1c8f648b6bce7a9f726dab', '01a14251-4200-7dc8-9c5f-0d798ad8f131', '2026-11-15 01:26:24+00'),
(E'\\x2f9c6f2b4bd321ed8e8cfea8445c06851f0bfbfe3bdfde4c155c70238162304c', '019cb7f8-16d2-7dda-bd62-544f440d798f', '2026-04-03 08:30:15.25+00'),
(E'\\x31035a28d93837e9e73b35f46d9500d851c66f1b3971c2f8de6d67c893335b6b', '019cb7f9-eb92-711e-b977-107f3fdf1dfb', '2026-04-03 08:32:15.25+00'),
(E'\\x3971655210b30514e00c1718166e0548f5b828b0896eec869f0baae8315a2ba7', '019cb7f9-eb92-7d13-bc62-aa4d660051fb', '2026-04-03 08:32:15.25+00'),
(E'\\x5a5b8dc717a2784ead727c78dcb4db9d6578c2d183876088b9134401e4b37403', '01a210ed-83f8-79c1-baed-31fcf7ba8f23', '2026-12-25 04:18:51+00'),
(E'\\x89c104821e8c2baf9576b1ad5c92ef9eaaa5730a9532e05e82244e7bb1018d57', '019cb7f8-16d2-7f7e-adc4-b66da1e6de58', '2026-04-03 08:30:15.25+00'),
(E'\\xbb517d3fb5f37e2787ba36a4ec0445268471eb62ed890f1ebb67f936ec14699e', '019cb7f9-0132-727e-a681-3509f041b780', '2026-04-03 08:31:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-713a-9dd7-63492d3c03e9', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '43f6bd2c-ae87-41ab-9043-9d977b3aa18f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details", "undone") VALUES
('0532f7d2-f001-4435-a3c0-eb9efde44ced', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-25 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('0d15e44e-9818-47b6-9ee2-dedc26705f8c', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('20008a48-a9b8-40b5-9060-8d3b01c90abd', '01a14251-4200-7ec2-9a39-9250fb609317', '2026-10-16 01:26:25+00', 'system', 'owner', E'{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Life sciences / \\u751f\\u7269\\u533b\\u836f"}', 'false'),
('20618868-5b83-4f15-9d90-41f8be59b5ec', '01a14251-4200-7ec2-9a39-9250fb609317', '2026-10-16 06:03:24+00', '1741823b092a47cea21a26cf9f3a3c64', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('295cf5e5-4520-4521-9759-edc65b859e26', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('31ac2a24-1d33-4b03-9e11-f4b6f30d099e', '019cb7f9-eb92-7d8f-a722-0f9061d72505', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27a8294db93c017c4d43b", "verdict": "linked", "reason": "Xuanyuan said so"}', 'false'),
('409f6438-bfc1-419f-bab9-2e92c36417a2', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}', 'false'),
('49145a84-b92e-4fe9-9903-67855b5b9248', '019cb7f9-eb92-7d8f-a722-0f9061d72505', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "1741823b092a47cea21a26cf9f3a3c64", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('575c3ffe-889e-48b6-9d62-785510845260', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}', 'false'),
('7c2c2b36-a345-4e25-97a6-3b447124687d', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-26 01:15:00+00', '1741823b092a47cea21a26cf9f3a3c64', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('7eae6de8-e5da-46bc-baf4-e4460835b379', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}', 'false'),
('88b86fa4-7e31-4020-8806-789eddc956b0', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-27 01:31:00+00', '1741823b092a47cea21a26cf9f3a3c64', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}', 'false'),
('8ba9debf-753f-432d-a829-c4001f1d980b', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-26 01:15:00+00', 'system', 'escalated', '{"step": "1"}', 'false'),
('995ceb3e-dd7f-4a83-bea1-28dcb4e02783', '019cb7f9-eb92-7ac3-980a-e09e3fa3833a', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('d140be57-2e8a-4527-a25b-c395e3d10e28', '019cb7f9-eb92-7ac3-980a-e09e3fa3833a', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278358dd5520a68e7018b", "verdict": "linked"}', 'false'),
('d57479bb-cf61-4ab6-9f86-d86d62ecb16f', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927d8fa7220f9061d72505", "verdict": "linked", "reason": "Xuanyuan said so"}', 'false'),
('eb75d98d-f835-4aa4-a360-fad20b358f0f', '019cb7f9-0132-76a1-8b35-8c5f646a73ff', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "bda4eb30d65a49cbb7b4896d16c917e7", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "missed", "declared", "undone") VALUES
('524ee241-a9ad-4554-a5d2-a8d4c740ccef', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '0', '', '[]', 'false', 'false', 'false', 'false'),
('65edd1fa-7ee9-b524-fed5-c4709abbd76a', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-26 01:15:00+00', 'ours', 'mail', '1741823b092a47cea21a26cf9f3a3c64', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e20727582b84d76070de5d2@localhost>', '', '0', '', '[]', 'false', 'false', 'false', 'false'),
('914a71e8-c5b8-adf1-6ea8-05c8a078af72', '01a14251-4200-7ec2-9a39-9250fb609317', '2026-10-16 06:03:24+00', 'ours', 'phone', '1741823b092a47cea21a26cf9f3a3c64', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '0', '', '[]', 'false', 'false', 'false', 'false'),
('e3619bb9-7269-4262-90ea-48cfcb6321f4', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9272f68a2c44430f3a8c7b@zone.example>', '', '0', '', '[]', 'false', 'false', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('43f6bd2c-ae87-41ab-9043-9d977b3aa18f', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["b3c9b98025564758a0251d252817d672"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7a82-94db-93c017c4d43b', '019cb7f9-eb92-7d8f-a722-0f9061d72505', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7a82-94db-93c017c4d43b', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7a82-94db-93c017c4d43b', 'erdnussfrei', '1815155727616000059');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034f-e29f-3fb2-b3ec-cf29d9041d25', '01a210ed-83f8-79f3-9aa7-825812844c46', '2026-11-26 01:49:00+00', '1741823b092a47cea21a26cf9f3a3c64', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00+00', '1741823b092a47cea21a26cf9f3a3c64'),
('bbac1979-6f41-4daf-bf7c-bff759bcce84', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'b3c9b980-2556-4758-a025-1d252817d672', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7a82-94db-93c017c4d43b', 'sites', '1815155727616000059'),
('019cb7f8-16d2-7a82-94db-93c017c4d43b', 'talent', '1815155727616000059'),
('019cb7f9-0132-76a1-8b35-8c5f646a73ff', 'sites', '1815155789056001023'),
('019cb7f9-0132-76a1-8b35-8c5f646a73ff', 'talent', '1815155789056001023'),
('019cb7f9-eb92-7ac3-980a-e09e3fa3833a', 'sites', '1815155850496000826'),
('019cb7f9-eb92-7ac3-980a-e09e3fa3833a', 'talent', '1815155850496000826'),
('019cb7f9-eb92-7d8f-a722-0f9061d72505', 'sites', '1815155850496000261'),
('019cb7f9-eb92-7d8f-a722-0f9061d72505', 'talent', '1815155850496000261'),
('01a14251-4200-7ec2-9a39-9250fb609317', 'sites', '1835124719616000791'),
('01a14251-4200-7ec2-9a39-9250fb609317', 'talent', '1835124719616000791'),
('01a210ed-83f8-79f3-9aa7-825812844c46', 'ai', '1838674258944000070'),
('01a210ed-83f8-79f3-9aa7-825812844c46', 'talent', '1838674258944000070');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7a82-94db-93c017c4d43b', '1741823b-092a-47ce-a21a-26cf9f3a3c64', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7a82-94db-93c017c4d43b', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000059, array_to_tsvector(string_to_array('gdz dz zq qr qre rey ey y4 4q 4qz qzn zn n fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzq zqr ey4 y4q @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056001023, array_to_tsvector(string_to_array('gdz dz zc cy cyp ypa pa ac c7 c7f 7f9 f9 9 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 89 dzc zcy pac ac7 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000261, array_to_tsvector(string_to_array('gdz dz zc cx cxj xjm jm mv vw vwz wzh zh h fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzc zcx jmv mvw @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000826, array_to_tsvector(string_to_array('gdz dz z7 7a 7ay ayd yd dz zm zmy mye ye e fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z7a ydz dzm @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1835124719616000791, array_to_tsvector(string_to_array('gdz dz z8 8t 8tc tck ck kv vf vfc fch ch h lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dz8 z8t ckv kvf @46.65de @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838674258944000070, array_to_tsvector(string_to_array('gdz dz zc cf cfs fsv sv vn nh nhk hke ke e 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzc zcf svn vnh @46.6611 @50.661 @54.66', ' ')));
--
