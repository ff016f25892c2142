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
INSERT INTO alembic_version (version_num) VALUES ('initial_799d00877540') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('032e522d-e516-4c6a-8668-5128d1eb2e9b', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x73959b729766d45d93a1c349f38de6c3d33d61d9dadcfad1ffe9a0168fc67261', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223331623933396461336334633462336538313538636235363831616661343765227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223033326535323264653531363463366138363638353132386431656232653962222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3768128e5d2989923948eee9ac827a06f2f8b364c620d7bd73d7a98506547136'),
('05bdbad8-e5b1-4ab7-973b-e37c74f236cb', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\x1ea174d6f94cf103182b6c4b3150115fa3bc07c34d47dddf714b5dc4d73dd51e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223035626462616438653562313461623739373362653337633734663233366362222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'db7f3818f6c22ca70852202ea89b2aeeea1183e764f77ce27d6108807721727f'),
('0d2082b4-e6c9-485d-b7e3-b75137319b0d', '2026-11-25 04:18:52+00', 'system:lead:route', 'system', '01a210ed83f8774788fa5e8f29a26b95', E'\\xa248c937739b7cb1bc4dc358eedde1093efe8147dece97352099107b01a6ef8b', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223835613164633362363566633436383538663530643032363831663465346334227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223064323038326234653663393438356462376533623735313337333139623064222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32355430343a31383a35322e3030305a222c2276223a327d', '4fb9b503ceb8c0c2a7cb88ccbfe05641c936e616dcb45281e7a23e7e33a1c83a'),
('0eb1ea9c-ec12-43f3-8f2f-c2c8740bd869', '2026-09-01 21:31:39.474+00', 'staff:account:create', '8ed481868ff84907b3a12afee23d1b80', '8ed481868ff84907b3a12afee23d1b80', E'\\xfa1a3647e61963a628123da619c3a83514ad2277e2abd33044505b94092497a8', E'\\x7b226163746f72223a223865643438313836386666383439303762336131326166656532336431623830222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223065623165613963656331323433663338663266633263383734306264383639222c226b696e64223a226175646974222c227375626a656374223a223865643438313836386666383439303762336131326166656532336431623830222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'f6a3faedbdb339033d159d17b33c5a0278d1e37d4ae9ed1a6b73d1999dd19f68'),
('139b80da-9ffd-4382-82c0-ea6787485d0d', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\xc20cf7d83d7e10b210aa07422a03b6659ed2e1d72273a987c5812ddf3c5de5ed', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226438383161386261623235613431386638303165623334353765653134643532227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223133396238306461396666643433383238326330656136373837343835643064222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'c52a71eb5f1cc3293027cebe36d774fe8e315dff60e47f7d77b0e50f56703016'),
('21452adb-e726-4fcd-8766-e318e7e6a873', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'f704218b081042a8bdb93c5c5266fb19', E'\\x354d820918766a9467c13e78af254343cd40506cbbc8b38a445e5002fb5bca64', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2230393633663962373834643938323835323432653564313763373766373333616533623366366465623262383036316634383239333938386665343631323633222c2265726173757265223a223339313466333038613235343432346439646565326264306239383034386132222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223536383432663063353434653466363939376135363739653661343134633739222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223231343532616462653732363466636438373636653331386537653661383733222c226b696e64223a226175646974222c227375626a656374223a226637303432313862303831303432613862646239336335633532363666623139222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'b57b8fd0dbd642f49218347b8bc099033a697560abd3e3c2a7818055a1f5bdc6'),
('21d2feb4-5fc1-455e-aff4-640c4baa319f', '2026-09-01 21:31:39.474+00', 'staff:routing:change', 'operator', '59d2e6891ed2469398449fb75942c504', E'\\xb887e9335763d9645b35df1af702d8896b3422b7c2ee33b25fa4fcda847b5b83', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223231643266656234356663313435356561666634363430633462616133313966222c226b696e64223a226175646974222c227375626a656374223a223539643265363839316564323436393339383434396662373539343263353034222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'bac1f2e2b70d3f78122c29bd51b7663ad33daaa9c2a8eacac4d94a46ce18ac87'),
('24fd9c7a-8e12-4afe-8eff-965eac40a45a', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f90132703da5e86de0b1f6af82', E'\\x269de87a510342ee68fec106d3d1b93ec1bb1b71e0c9071c297d112e8fd4d35e', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223865643438313836386666383439303762336131326166656532336431623830227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223234666439633761386531323461666538656666393635656163343061343561222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323730336461356538366465306231663661663832222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f01654be279156b8c5b5b6b7d18eb51c8475ef3a0cca91e38fcfd092d23ca65b'),
('26445d8f-7ce9-4c84-86d3-378e28540d26', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '3914f308a254424d9dee2bd0b98048a2', E'\\x70e7acd8d9cedbb9e8c3f546537283ff98cbe427612611aaffca3d808b0cf0d0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223236343435643866376365393463383438366433333738653238353430643236222c226b696e64223a226175646974222c227375626a656374223a223339313466333038613235343432346439646565326264306239383034386132222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e20a38a30718f905dcde7c75ac49a0e18db3328d2095ddbcaae71f0098763a51'),
('271f720e-ee94-4e95-8716-41ab76f19991', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927abf899b0e2ababc6f82', E'\\xec678eb5e1b066420b9d04ff62bfe6832691bded6d89331cf5c201ea0b46e397', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323738653861383636333636613930656466613866222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223237316637323065656539343465393538373136343161623736663139393931222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761626638393962306532616261626336663832222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ad2677819bd67af01a9211c5661f4276629cf3e277518d7a74c0d2210421918a'),
('289bf36e-de60-4024-a486-1a11923245b8', '2026-10-16 05:57:10+00', 'staff:lead:status', '8ed481868ff84907b3a12afee23d1b80', '01a1424b8d107a4cb8ab798cdc486a3f', E'\\x422c7e7db85a64fc44292ba0524dc94c5b95f96970c58aa9f222cb267776fcf2', E'\\x7b226163746f72223a223865643438313836386666383439303762336131326166656532336431623830222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223238396266333665646536303430323461343836316131313932333234356238222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303761346362386162373938636463343836613366222c2274696d65223a22323032362d31302d31365430353a35373a31302e3030305a222c2276223a327d', 'd7495c058e789b452f6d2af3bf8cdef33233b8ddbb2a3f9d5797c9f34c6d3b97'),
('2a62434d-f393-47f9-a9aa-08466a6d1e9a', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x51afc7f3737c76198a33255f7b1ef88ef8e89520eaab2e05a03ede82748fee5a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223261363234333464663339333437663961396161303834363661366431653961222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3eae6f76b4164b6c3786244fef6d7ebdca0c3e272704bb0560d816bceb5d7f04'),
('2ca094c0-15ab-442a-b00a-98746247e156', '2026-09-01 21:31:39.474+00', 'operator:policy:publish', 'operator', '', E'\\x276e04e1a90c1813b58e81d51b9fd22ad7556a58239e142cb0005588f4401639', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2262643030383766663230343361623436613439326439323035386562373235313539643339333838633665663731636264363964386631343666643362323632222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223263613039346330313561623434326162303061393837343632343765313536222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'd57242da4c209f84e11f36027cce679ccaaec5f2580ee0f849fb3795d227e732'),
('3b02d41e-34dc-4182-a4e4-d440b5d47393', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\xf279cb4e7edbe214ae464eeffc278a716addae96b45b032982bbf8d3ec080bbc', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223362303264343165333464633431383261346534643434306235643437333933222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '7fefe322606d29b799b1cd42f234d08c30d1424e8e39578aa3d1360b70a12336'),
('3c842c5b-54e1-49d9-94fc-f93b40787244', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\xd3dd04972ddbaf9b8acf004cb7e768fdc8a45b254d6fece8a7f32762082c4856', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223363383432633562353465313439643939346663663933623430373837323434222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a11bc6fe66992d04093ac3533185e9213edd05317e6c150657a0eb271a668f5e'),
('3d702fee-5e79-40dc-b05a-f913155af489', '2026-09-01 21:31:39.474+00', 'operator:policy:publish', 'operator', '', E'\\xe131a5a65692a8075d0411cfaa93060872b8c2aa453d555bb0debd31719ae252', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2262353261363633366539646632343832633839346434376162653937623631653738363939303435343536323733616634376538613337333763356165636233222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223364373032666565356537393430646362303561663931333135356166343839222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'a00e7266b30349e47ced75dacd216ffba064b458ed9966b667a57f7fff582a90'),
('3d96648b-e904-4847-9ee5-e614f831853a', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\xc2f28999be1b28b48d904913b4afef66689d25590d20fcdb85d612b54d52538e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223364393636343862653930343438343739656535653631346638333138353361222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'bbdaa24ab6108be62d4759ce1c26a35a41ecc7ffb8334cfbc2d1d9b927ac0ab3'),
('3da6da79-da77-46e2-8f29-58432250a22d', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927abf899b0e2ababc6f82', E'\\x88fb6c3a1d38835786418be00a2df05bff56c53dc5a81215399fe313840e0141', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223865643438313836386666383439303762336131326166656532336431623830227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223364613664613739646137373436653238663239353834333232353061323264222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761626638393962306532616261626336663832222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b239e5d00ab71c96c9e64afb58fd35ef8fdbc0fb28e1db78ebc45465a8165f71'),
('3fce6bbc-1f85-4331-876a-c9ab11bb4980', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\x6bfd16d5141404df777a318b436f0cf3a1e268e871325b316736bc29e548a541', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223366636536626263316638353433333138373661633961623131626234393830222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'de37707156f9eadc5219216d993a76de7f5dbead059c64f721c5f10b8f0ff4b2'),
('401c5bfc-d26d-4777-b5ea-16c3e2d8e28a', '2026-10-16 01:20:11+00', 'system:lead:route', 'system', '01a1424b8d107a4cb8ab798cdc486a3f', E'\\xa5da0ede67baed7ca31f40cdc4b5c053f9b10f034874e5636a2989afe24f0936', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223539643265363839316564323436393339383434396662373539343263353034222c22746f223a223865643438313836386666383439303762336131326166656532336431623830227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223430316335626663643236643437373762356561313663336532643865323861222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303761346362386162373938636463343836613366222c2274696d65223a22323032362d31302d31365430313a32303a31312e3030305a222c2276223a327d', '0390cc4807ffe1acf95273afac512825366041962b4f9d9005a920de7f6d8f79'),
('40579238-1653-43ea-8e39-445038797536', '2026-09-01 21:32:39.474+00', 'staff:routing:change', 'operator', 'd974545de67449aab95bb7c5d2507257', E'\\xcdde9b47c0a64c07e068994428687ddfdb908f9564246796527cd9f4f66b2a54', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223430353739323338313635333433656138653339343435303338373937353336222c226b696e64223a226175646974222c227375626a656374223a226439373435343564653637343439616162393562623763356432353037323537222c2274696d65223a22323032362d30392d30315432313a33323a33392e3437345a222c2276223a327d', 'd658a1bf5c93061961e9eaf4c7fcd293a2daee6bbba0ef037d95388e55bae870'),
('423827ac-4124-46fa-8cee-6d7f58d91eaf', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '96f7eb75e8f241d9aa4cf1d4b27e0b13', E'\\x291a21511e88a6fc09b90ba17ff2dc133953f8dc7cea0329cf0f07eb01ec665c', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223432333832376163343132343436666138636565366437663538643931656166222c226b696e64223a226175646974222c227375626a656374223a223936663765623735653866323431643961613463663164346232376530623133222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '74ec8fd3ce6a02d9d258f7aca2ccf6ba0c25b0be840962f0297c712d44aa3804'),
('44a0ffd8-1051-49a9-b399-ed4c16cafdfe', '2026-09-01 21:34:39.474+00', 'staff:routing:change', 'operator', '2ba846094eab4be9b0205e2ff30ada10', E'\\xe11e94363b2b524857a73bd78866393313a09a87602c1ed16af56c2b7af993f5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223434613066666438313035313439613962333939656434633136636166646665222c226b696e64223a226175646974222c227375626a656374223a223262613834363039346561623462653962303230356532666633306164613130222c2274696d65223a22323032362d30392d30315432313a33343a33392e3437345a222c2276223a327d', '1515637e2b9d34330ae3b47ea9da387ab610b4766f35bc0b3dd2b590a3819f5f'),
('46434863-a704-467c-ad6d-c15ff9d544d4', '2026-10-16 05:57:10+00', 'staff:contact:log', '8ed481868ff84907b3a12afee23d1b80', '01a1424b8d107a4cb8ab798cdc486a3f', E'\\x6bfdd19542a326ea66fb46cda6b603e929dcfd62db2c149a679b24234860752d', E'\\x7b226163746f72223a223865643438313836386666383439303762336131326166656532336431623830222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223931346137316538633562386164663136656138303563386130373861663732227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223436343334383633613730343436376361643664633135666639643534346434222c226b696e64223a226175646974222c227375626a656374223a223031613134323462386431303761346362386162373938636463343836613366222c2274696d65223a22323032362d31302d31365430353a35373a31302e3030305a222c2276223a327d', '5fe992cd2ddde1f5730f7e82fd6a8410b019a04c8e0a70ef4427ec5926f9cc12'),
('48f5500d-b075-4d63-b84b-c0724d50cd28', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x6bbbdccbe6417f314e525020f6222b2244f78859fa5e17ad4cf9d612b55fb19f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223836366137633538353962383466383661366239636131613061366162366137222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223438663535303064623037353464363362383462633037323464353063643238222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '24499f8aa471d8d84d41ccc355c00c213c56e8d1c72d96468ecdb70b58a3fbd3'),
('4b2fceb1-06dd-4df6-ad05-3e1560823d64', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x04f09af5bf5ad5c1566ddd1437b03c93d4e2df5449ce097af5da3b3190c7500d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223462326663656231303664643464663661643035336531353630383233643634222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9aaec76db2c913fee93aaf887bd56e3141e5e62ac2aabb7be19c1769a620d8d4'),
('4bce4db1-90df-4828-8a3b-7105130a06ab', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\x5ca43bdef09bca3fd2475a706cae3cf0691489bc489736b3a63b66d853a824d3', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223462636534646231393064663438323838613362373130353133306130366162222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '87fa3bbb9baa44f1a2e6aad96bd2637eaf6d1067f5855f8b1b449f8759814278'),
('4d057b2c-f40d-4c15-a1e8-505a2b5af9ef', '2026-11-27 21:31:39.474+00', 'staff:account:absence', '8ed481868ff84907b3a12afee23d1b80', '8ed481868ff84907b3a12afee23d1b80', E'\\x9c0db216724986676cefc9e4ece1d803562a856d9e293d21ff528de789b5a026', E'\\x7b226163746f72223a223865643438313836386666383439303762336131326166656532336431623830222c2264657461696c73223a7b22646570757479223a223835613164633362363566633436383538663530643032363831663465346334227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223464303537623263663430643463313561316538353035613262356166396566222c226b696e64223a226175646974222c227375626a656374223a223865643438313836386666383439303762336131326166656532336431623830222c2274696d65223a22323032362d31312d32375432313a33313a33392e3437345a222c2276223a327d', '82d1b15944548e3bac0df1ed4d2a9465cd28df7b54524b78c86be9aaa3c3e226'),
('526a13b2-7279-43a6-8579-fd4518397ed6', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\xe4f77ffa94a92088c0dd1e39b3fd0d3c14a0375407bc900a8dfae52a434052e4', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223532366131336232373237393433613638353739666434353138333937656436222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'aebdeb4f4251fe79fbd575e6480f90196b9b692bac77d4f81c2aba4a998ed773'),
('54e0ee85-d124-4db9-bf12-ad49598e1585', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'f704218b081042a8bdb93c5c5266fb19', E'\\x0f2e786bb010b17f13bce1953b904dcf643bd743baff4458d1f1f79fe2a5c7bf', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223534653065653835643132343464623962663132616434393539386531353835222c226b696e64223a226175646974222c227375626a656374223a226637303432313862303831303432613862646239336335633532363666623139222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '2063615434f3a8493183432023b26d6263323ea09ef9c27a543f7bca8b689557'),
('67c9b91c-34f7-4d52-bff4-9ba45aed48e1', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x066674e03242b1579f9b506afee825442afcbead37155299a44840f02f32bbd5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226439383039383161643831363466303662626134356532333432346634316134227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223637633962393163333466373464353262666634396261343561656434386531222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '0b20566574749427424e0deaa1503adc610b1c35c42f309bdd46903de87955f4'),
('6c07811c-5815-4640-9124-ebe81570c2f0', '2026-09-01 21:31:39.474+00', 'staff:account:create', '0b1c4e62da4a476d9c870c3196d5e3be', '0b1c4e62da4a476d9c870c3196d5e3be', E'\\xb646b3488bc68704202c94d8876ce3c446cfc87f84d836081a7a8a2fa42ff2ce', E'\\x7b226163746f72223a223062316334653632646134613437366439633837306333313936643565336265222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223663303738313163353831353436343039313234656265383135373063326630222c226b696e64223a226175646974222c227375626a656374223a223062316334653632646134613437366439633837306333313936643565336265222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '7143aae87c80d058d3c069c75cb0c6664f641e18de1d35ad25ed0d30d1d3bd53'),
('792d0319-0f48-4a6c-b292-d65d5ac9b358', '2026-09-01 21:33:39.474+00', 'staff:routing:change', 'operator', 'c910e5093ec2406f9c8fd72bf9d78cec', E'\\x378c65b64a83def020e7760ba795b981d5896c31f86f1adf8bcce8b6eea5cd87', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223739326430333139306634383461366362323932643635643561633962333538222c226b696e64223a226175646974222c227375626a656374223a226339313065353039336563323430366639633866643732626639643738636563222c2274696d65223a22323032362d30392d30315432313a33333a33392e3437345a222c2276223a327d', '27a35f7c5c96b8d9c4eae57a388a7bc73fe76c0bbd63439eef0064ee6e605d56'),
('7a57d56a-7b4c-4bff-985f-0caae5d7ab71', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x67894061492f26579f70d10c390bc8d689b5b195119e09afc915a657ec3c2505', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223761353764353661376234633462666639383566306361616535643761623731222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '2e6af858121e31344db33cab50d80ac914e468cd37ef7986de15f0eec6075474'),
('7acc570f-92b7-4517-bbcb-a59ad9d7673f', '2026-11-26 01:49:00+00', 'staff:task:add', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', E'\\x25be3c874cff0a2191bc02175391e2fa3de8c3752c7e9e9d7273c7f884ec01a2', E'\\x7b226163746f72223a223835613164633362363566633436383538663530643032363831663465346334222c2264657461696c73223a7b2261737369676e6565223a223835613164633362363566633436383538663530643032363831663465346334222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223761636335373066393262373435313762626362613539616439643736373366222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32365430313a34393a30302e3030305a222c2276223a327d', '75d02367141b6b275930eaa4c22c719d924c23f7e0874312de5d998f2bee8076'),
('81bdfd70-3299-4ae4-89f7-410b3ade6dfb', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\xebc02765d1f9bce8ba1761f4e3c79ef9fd94fec79453e0109ba941839c7dbd52', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323735346339666165396430313837633238386135222c226974656d223a223365616333636135393736623434386261653465623862333532306361346661227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223831626466643730333239393461653438396637343130623361646536646662222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '441ccb95568fdfa2b1509eab12c367514ba8a9849b8dc687bd6b3880cc463ab8'),
('8926f4ff-d29a-4398-b80b-d08b455ae991', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x1f74ab71936444ea9f3e227b808ffedeaeff49d42ed8c6ff6e665c9e29fdd3e7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223264623865633534663430373461393461323862306333653339373163383265222c227461736b223a223366643133396531653533353433333638336138663861393833363037376533227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223839323666346666643239613433393862383062643038623435356165393931222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '837b06f8375a41defb762bc8bd627edb4e339359cea9f2819c59042a4d5d0744'),
('898f988c-1590-4380-805b-9a4fb484b3c0', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\x9c9201995e18aa9033745d419018d596b9c9fd5f403b235e80ded185281820cb', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223839386639383863313539303433383038303562396134666234383462336330222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '911229e0ce08b1210bd27c96c69011f7f16e453b4e0055ac26eb4f05cc877f2d'),
('8a62b1a0-161f-4a1e-8412-7a107494c751', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\x86e7f0292b94337f3d3b9bb9b58ee3792aa9bf7265cda09effa3e4fe2c797c0d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223861363262316130313631663461316538343132376131303734393463373531222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'b58548b4f3d685bda9e4814b5ce2875ca48734a9b2aaaece8248ff56166206d2'),
('938cfeb2-8ac1-49b8-ab7e-28df7bdd7772', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb92787c860b5abb0600e796', E'\\x68ab8916d48c157ab80bfb3787433040b5d992fd0f0fa22b930f999fec79f265', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323736393561363464393462623235643334613066222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223933386366656232386163313439623861623765323864663762646437373732222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323738376338363062356162623036303065373936222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a9cadb06120965b43f8c24fbcaf45ca8db06eb5c8f7be2ae173be215e505dd97'),
('9928d820-f377-4662-bc80-3de6ff3e401e', '2026-11-27 01:31:00+00', 'staff:task:change', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', E'\\x0c1ce5fb48dcc6712b127ea8a86638b1c9f03d8f7592210547b944185ac64f9b', E'\\x7b226163746f72223a223835613164633362363566633436383538663530643032363831663465346334222c2264657461696c73223a7b22646f6e65223a22796573222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a6368616e6765222c226964223a223939323864383230663337373436363262633830336465366666336534303165222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32375430313a33313a30302e3030305a222c2276223a327d', 'f6e4756909a59fd183b997a4a3361c92b53172de1db7e9424135ba5f5ca2b733'),
('9ad54c99-25d7-4105-ad55-4c63a12a3248', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\x7df9433927f01fa5f17a7d7823162176aae0a8df4bff621f060293a2a178a1f7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226166613764333666653963383439383261613739326462653339653266343938222c227461736b223a223764373237663834353137613462336562396439353037313062313734393335227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223961643534633939323564373431303561643535346336336131326133323438222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '90783afd0963de2b36d15f02d47a769f67fc57699f82c1e02ddcb26edf084741'),
('9bef7b27-b5d8-48d7-b258-9900cd323e9c', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27695a64d94bb25d34a0f', E'\\x20a600dedbcc411c809a8eafafb857daa82f47d72640d3354162026877ac8300', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223835613164633362363566633436383538663530643032363831663465346334227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223962656637623237623564383438643762323538393930306364333233653963222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '260271c36024e2ec26f08c35b97b202b2d0689e9351bafdc48106064c9565b0e'),
('9e36c8be-6f91-41a3-b3d1-02a73a54033d', '2026-09-01 21:31:39.474+00', 'staff:account:create', '3607edb2dea94db59d8100e98081cfbd', '3607edb2dea94db59d8100e98081cfbd', E'\\xbd82bebd409531717dd9febb1de3ed26db36325f9b94726ae5b6d051c6510fc4', E'\\x7b226163746f72223a223336303765646232646561393464623539643831303065393830383163666264222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223965333663386265366639313431613362336431303261373361353430333364222c226b696e64223a226175646974222c227375626a656374223a223336303765646232646561393464623539643831303065393830383163666264222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'cd70893c2bd86951a6b7b1b1b0aa5b1da8544c4d1131ac168f4a8f5fb23c10d2'),
('a09e29cf-236e-4f34-8bbc-94cc363cb8c6', '2026-09-01 21:31:39.474+00', 'operator:policy:publish', 'operator', '', E'\\x3cbf7b6fa50fd932ecdb4f56974bc40ca9bafa1b244dede4510e1dce31470943', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2235326165353230613832346432326665336132386534313864613265323436613063623463333136386166366333363166306561393136646163623437323931222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226130396532396366323336653466333438626263393463633336336362386336222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '79b12a51661854fbd4e47230060bc23a38a7530d17116f261721f988a94500de'),
('a0cb645d-3dd8-4ada-b972-ab91e4f2b9de', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\x8ac48ee177caab3033c5f98e7f3fdf7c6823b15b82b329015877f3d64952400c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223365616333636135393736623434386261653465623862333532306361346661227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226130636236343564336464383461646162393732616239316534663262396465222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f370448784a0efd87823b951420d8132ea323309453d1a6033584935703fff43'),
('a0d6b816-a007-4ea9-bf4c-b3bf5d39bdc7', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '5f8b680f3ecb452897c66c85927e8a8d', E'\\x6bb7639a90f6e3bb62334e5818aab8a415fe840f8742a2d4daa5fb26e81c2cc9', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226130643662383136613030373465613962663463623362663564333962646337222c226b696e64223a226175646974222c227375626a656374223a223566386236383066336563623435323839376336366338353932376538613864222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '7baad5614456d0d59c1b12b68fd4d546b9037ebc9ddc49b91c7c15deb0a158b5'),
('a1a73d0c-7945-4a99-aa1e-cb4924f8b914', '2026-09-01 21:31:39.474+00', 'staff:account:create', '7d1888cb6deb46eaacb25f799feb1a96', '7d1888cb6deb46eaacb25f799feb1a96', E'\\x831c13db34879b56599b733f2fcbc476a10127cbdf9d540d25e821f4282e172c', E'\\x7b226163746f72223a223764313838386362366465623436656161636232356637393966656231613936222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226131613733643063373934353461393961613165636234393234663862393134222c226b696e64223a226175646974222c227375626a656374223a223764313838386362366465623436656161636232356637393966656231613936222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '330c4d0e44cd9549e5eb69be19329cf42f4cd3423fe782f2e61ce41261ffc9b2'),
('a56174bc-b5d5-4ea5-9bb6-15f9c6e2fa60', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d278e8a866366a90edfa8f', E'\\x5773dcb820e2d4a68df2509417429d2a4ba6d1c8010e082cb6ff1f64c9736073', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a226238663539316135393366613431363962383932333466333165363331646130222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226135363137346263623564353465613539626236313566396336653266613630222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'ec6e0e9a9e6b1156780031037f2facb44e95c479676e1107eb40a58e820d6bb3'),
('a6168527-c8bd-4204-892f-c8bfc028371f', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\xd6c1418e4667c32e256c721535ad85dd11d29c5c7064ad89bf8690b76336bbee', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323763313361323137336238313161346638353463222c226974656d223a223331623933396461336334633462336538313538636235363831616661343765227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226136313638353237633862643432303438393266633862666330323833373166222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '36540b76baee91b95d30b7e9e895f4640645d3b8821fa353e4b61e6394cef1ae'),
('ae21bc33-d6b6-45ca-9835-67d69faf04da', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f90132704d8f977c46cbcb6824', E'\\xb71a64e6c43cc7be774247622e4b1427f9805290077fae5744eff8e288389c70', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223835613164633362363566633436383538663530643032363831663465346334227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226165323162633333643662363435636139383335363764363966616630346461222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323730346438663937376334366362636236383234222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3761e804add862adae82087a1acc33e374d8d2300db14a72ca276f444349ad5d'),
('b3100167-8cdb-4bb8-a009-5146fdde29ae', '2026-11-26 01:15:00+00', 'staff:reply:send', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', E'\\xc95811f728ae56bd968b92713701dfca7df2e19756fdf118da84afde7168dc67', E'\\x7b226163746f72223a223835613164633362363566633436383538663530643032363831663465346334222c2264657461696c73223a7b226c616e6775616765223a227a68222c226d657373616765223a223635656464316661376565396235323466656435633437303961626264373661222c2274656d706c617465223a22227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226233313030313637386364623462623861303039353134366664646532396165222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '70f06d6443708bc336c0085fe7e5da520759821fd0563fcf3ac0716f0d8e4179'),
('b6644190-7a6d-4089-acb2-500a3195abda', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27695a64d94bb25d34a0f', E'\\x5914f35c9f3cc8eccc3cd1bbcdaea3ee5deac87b0a52ea34a0291b8434e3d779', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226236363434313930376136643430383961636232353030613331393561626461222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736393561363464393462623235643334613066222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '0659340b859e4144392d50587935c8e6185bae0de4f13df9ff13ceedf62f9f73'),
('b6f09244-a848-41df-95a2-b6c8850bae0f', '2026-10-20 01:25:10+00', 'rights:request:open', '', 'e83fd0ad49204180b965cb6c27ee579e', E'\\x597e151b82c03938ebccececeff87d4db4d5004adf5e3922f363223865a3acfe', E'\\x7b226163746f72223a22222c2264657461696c73223a7b226b696e64223a2265726173757265222c226d6574686f64223a226d795f64617461222c2272657175657374223a223936383435333939643261393434636639376335656339346338383733363638227d2c226576656e74223a227269676874733a726571756573743a6f70656e222c226964223a226236663039323434613834383431646639356132623663383835306261653066222c226b696e64223a226175646974222c227375626a656374223a226538336664306164343932303431383062393635636236633237656535373965222c2274696d65223a22323032362d31302d32305430313a32353a31302e3030305a222c2276223a327d', '5c85a976452fc35e13b849ed2602912f439c8566e746d5932c1e450e57af72e1'),
('b70e4e57-0e12-40b1-bc17-1dba24e94cd6', '2026-09-01 21:31:39.474+00', 'staff:account:create', 'af6947f7129c4cb897d9816c70f6c494', 'af6947f7129c4cb897d9816c70f6c494', E'\\xafcec46df6e2138350bb9ec2f10125dd8499d619271d03d202b10b25518b32a4', E'\\x7b226163746f72223a226166363934376637313239633463623839376439383136633730663663343934222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226237306534653537306531323430623162633137316462613234653934636436222c226b696e64223a226175646974222c227375626a656374223a226166363934376637313239633463623839376439383136633730663663343934222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'd702eac6e17da45e6b1df4114861a466a2fca148cf02fa9ba1195db5dd94d321'),
('be699eac-473f-4937-8729-746c3c0cb6c2', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '96f7eb75e8f241d9aa4cf1d4b27e0b13', E'\\x2b5d3050cdd7d6bdd0d2a3eb7cf84dd2430f68fae6a01cf90620fc3015770680', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37372c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2265643232336133306133306461613639333463616365366531346337623264613331356266346537383036633437623139666362343965316337633062613133222c2273636f7065223a2277686f6c65222c2273697a65223a37372c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a226265363939656163343733663439333738373239373436633363306362366332222c226b696e64223a226175646974222c227375626a656374223a223936663765623735653866323431643961613463663164346232376530623133222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', 'c8d4d0bc8a1ac536173c9f9dbd5d1b59ea2ec1c89967ee0bc818086b6130e4ce'),
('ca607878-4f65-4601-8f29-1def886b1dbc', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27728adc2143fdd3028c4', E'\\x1c348b1539f26d758f2a40a5d4cced885e994c3080b3f3e56df70afce22db4bf', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323737323861646332313433666464333032386334222c22726f775f736861323536223a2266376464633836356462616132303235666536373766303838646639373966356338306231363135666538636232626134376439316265356163633531326639227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a226361363037383738346636353436303138663239316465663838366231646263222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323737323861646332313433666464333032386334222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e3179b307a8b51a15ce279e903fc189248d3e738fbcbf0c30287f787d48c77a6'),
('cc74b168-b02b-4925-96e9-a351080e0cfa', '2026-11-26 01:15:00+00', 'staff:lead:status', '85a1dc3b65fc46858f50d02681f4e4c4', '01a210ed83f8774788fa5e8f29a26b95', E'\\x3b620a42e24c190cbcc1f42f1844b169f7d883788077bd99b69d50154547b4d4', E'\\x7b226163746f72223a223835613164633362363566633436383538663530643032363831663465346334222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226363373462313638623032623439323539366539613335313038306530636661222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '43714fb103ca60c8194893a1d2c847d68db4e79246ba20987b292f9cf26eface'),
('cf668bc6-573e-490a-b975-7dffbb254dee', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d27313b8e75e97ae842a68', E'\\x9181fc35db54aeeef7adddf199b13f14a0521203ef9a335ceb8efbaa3339b115', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323737323861646332313433666464333032386334222c22726f775f736861323536223a2238326466383063373466393030653330313966646234336662353061393164393531356330623934636435363666373263313438383964633038643266643138227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a226366363638626336353733653439306162393735376466666262323534646565222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323733313362386537356539376165383432613638222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4b252b966b2cac36bf4a4741c19118e3a0a72e139f3993810b2896a5a8392c8b'),
('d040717c-cb89-4b4f-844c-cb9a6b3c4b11', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb92787c860b5abb0600e796', E'\\xfd66702e55dbf55446cc65a42c9d9e6ffbdf21e3094207ed90c840d72d011111', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223835613164633362363566633436383538663530643032363831663465346334227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226430343037313763636238393462346638343463636239613662336334623131222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323738376338363062356162623036303065373936222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '19592b5663f3e157c45dcda5577bc45453ed25d6cf3750bd4157c14eaa2f0a8c'),
('d13ec0a6-b6a3-446e-9f4e-c20197327e86', '2026-09-01 21:31:39.474+00', 'operator:account:invite', 'operator', '', E'\\xd4436b851cb8a6fb6dccc099a2cf5596c5e05ce5d0849d37122b8ff4dc239959', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226431336563306136623661333434366539663465633230313937333237653836222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'c2e346bd28cc5be7c3c8a0f30af7a32c7eb4a142715d8203c97a5c2d9d640385'),
('da4e2402-c720-4ace-a267-6df80a4a955b', '2026-09-01 21:31:39.474+00', 'staff:account:create', '85a1dc3b65fc46858f50d02681f4e4c4', '85a1dc3b65fc46858f50d02681f4e4c4', E'\\x51499d8dc7794411b25ee3d9355ad96de9edef7f0da98c577eb37e9b5c1dd258', E'\\x7b226163746f72223a223835613164633362363566633436383538663530643032363831663465346334222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226461346532343032633732303461636561323637366466383061346139353562222c226b696e64223a226175646974222c227375626a656374223a223835613164633362363566633436383538663530643032363831663465346334222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'cbb0318916b6c94f1d19fa8598e250c23c6ac3f05c867b792ddf3154afc3c055'),
('e0671070-6ebf-42c3-ae38-db0781a9a02b', '2026-09-01 21:31:39.474+00', 'operator:policy:publish', 'operator', '', E'\\x1d370d59b67b921fe2145a84b30d23f311bc40ab3f700f3cbd55b2a819ef5d2f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2237623363336234313839306233303562626236646364353065316364356465326631326334316462373732623538303838393933376636343635633061303733222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226530363731303730366562663432633361653338646230373831613961303262222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', 'adb6666a5d398787b8708e777bd296c03e7cf8ceea8e81930d9c06e9282ffead'),
('e9512672-202a-4032-a534-d8a0618fedbe', '2026-11-26 01:15:00+00', 'system:lead:escalate', 'system', '01a210ed83f8774788fa5e8f29a26b95', E'\\x4d4c788e46b17a1a8cae4422460857ac523d413703cadc48c9bb04a4b6432477', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2273746570223a312c22746f6c64223a307d2c226576656e74223a2273797374656d3a6c6561643a657363616c617465222c226964223a226539353132363732323032613430333261353334643861303631386665646265222c226b696e64223a226175646974222c227375626a656374223a223031613231306564383366383737343738386661356538663239613236623935222c2274696d65223a22323032362d31312d32365430313a31353a30302e3030305a222c2276223a327d', '178edcee329c94f29bced6d6589ce3f2457c471814bb9cfeb7f012b4545ff532'),
('f2d08bfa-30fd-43e1-87c0-daeeda0dd47e', '2026-09-01 21:31:39.474+00', 'operator:policy:publish', 'operator', '', E'\\xa38bfbb40510d31f79a5b8cb09f0df7666ccc403b4f02ba542f75e52b957a343', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2262623839336637326339346237663365356666326536636466383765353333326536336337303462636137633132643238383335636531643963313330383838222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226632643038626661333066643433653138376330646165656461306464343765222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315432313a33313a33392e3437345a222c2276223a327d', '3c724c9e33bbecf3a075f8f0ded10a7299e867a73d5fccb5c14a85be2e27ccf0'),
('f325fc29-0fc1-45c5-8052-b1f8dc3ecb91', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d278e8a866366a90edfa8f', E'\\x815f0ab57c5f3624013afed16ae79ccfa1002b3b2b31aed7bea9d0cfbf495741', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226339313065353039336563323430366639633866643732626639643738636563222c22746f223a223865643438313836386666383439303762336131326166656532336431623830227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226633323566633239306663313435633538303532623166386463336563623931222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738653861383636333636613930656466613866222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '69e3abe72c92e570580902d7a8259432a823b3ee4f2fb8de161e5b92dad23671'),
('f4711a56-74b9-43b4-b824-f4208fadb5d3', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'f704218b081042a8bdb93c5c5266fb19', E'\\x88fe407c7cf4effebeb044516cdb8e47efcc59ab3e285f0f808e39a7bdf9871d', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223536383432663063353434653466363939376135363739653661343134633739227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a226634373131613536373462393433623462383234663432303866616462356433222c226b696e64223a226175646974222c227375626a656374223a226637303432313862303831303432613862646239336335633532363666623139222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'f00fe44142979ba0fc1fbb7c0c0de9fc138f4adb8f6737484314ad2aced56560');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-79a0-9622-e5e37fea39d6', 'given', 'f704218b-0810-42a8-bdb9-3c5c5266fb19', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'acfd2cc1a588deaf745e639f1b15f74e848b07e94a32d2ada7cc92c38d30b4dc'),
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', 'given', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '44cb54bf6a4c8a324c99e0de39d55ff13419cb6530dfa65742ebf29787b23132'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', 'given', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dd674a8308d84e01dd409f5bee0efeb212398b237569242905a2f9d625d665fd'),
('019cb7f9-0132-768e-8399-15589a7e1674', 'given', 'f704218b-0810-42a8-bdb9-3c5c5266fb19', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '126b69432c5bc03e8e1ad782678836bb3e3e698f9513c481ae72745652e155c9'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', 'given', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'eb70e09654eaa22b2f0678c82ad0ebff72f5edf630e845805fc9cad03e0a93f6'),
('019cb7f9-eb92-739d-8a85-e09590157f80', 'given', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd95fb1306b357ac5305bc2ab3b8ef178369e668f111608cb8de8f15d3fbb13f4'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', 'given', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '82d924006c2f6a34322980cc4072b386a6a39ccd5f7aca647a96ef44b054e7dd'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', 'given', 'e83fd0ad-4920-4180-b965-cb6c27ee579e', '2026-10-16 01:20:10+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '59f25cfba7c3de9d', '2902fe8789fa25685dd018500eb7a853f5d21c6df72b49cf6ed02010167d3c7b'),
('01a210ed-83f8-7111-b632-75d987c55b15', 'given', '7e4a0b20-dbe5-4e1d-bc0b-e704a3c433cc', '2026-11-25 04:18:51+00', 'web_form', 'contact/1', 'zh', 'false', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86"}]', '87d73eb37644e916', '4eb3b0185bbbad91b3e454f17ee74206cf6960c9b8e957872842c5b66ac6e1b3'),
('15501519-1a79-4c13-b91d-9ac4c5b954ea', 'corrected', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '4fa2e6761baf55692df43731862aac001e7865dce27b31b58d15f9eb92f008a8'),
('408eb3a5-568c-476a-ae80-52d04ea98e40', 'withdrawn', 'e83fd0ad-4920-4180-b965-cb6c27ee579e', '2026-10-20 01:25:10+00', 'my_data', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff"}]', '65b13c1b1efe6a8e', '78a9f876669d39b1f36083d3a4beb8f9e28d5b3ffbd647ac79ce26eb294f38f6'),
('e339dbc9-3acf-4353-8b91-010ef88a4e8d', 'corrected', 'f704218b-0810-42a8-bdb9-3c5c5266fb19', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '8f73060d2969ef6a5b63ecea2a1c8cf9b384c5eb33ba002c9934dbc3a1f88dd4');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('3914f308-a254-424d-9dee-2bd0b98048a2', 'f704218b-0810-42a8-bdb9-3c5c5266fb19', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223339313466333038613235343432346439646565326264306239383034386132222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a332c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a226637303432313862303831303432613862646239336335633532363666623139222c2270726f706f73616c223a223536383432663063353434653466363939376135363739653661343134633739222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('3914f308-a254-424d-9dee-2bd0b98048a2', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('56842f0c-544e-4f69-97a5-679e6a414c79', 'f704218b-0810-42a8-bdb9-3c5c5266fb19', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '3914f308-a254-424d-9dee-2bd0b98048a2');
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
('1815155727616000527', 'gdz-49k7-fawg
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
('1815155789056000898', 'gdz-7d4k-5mct
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdz7d4k5mct'),
('1815155850496000898', 'gdz-9chq-xdbr
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
('1815155850496000918', 'gdz-qq6r-hqyr
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
('1835124336640000575', 'gdz-5bnw-ytyn
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz5bnwytyn'),
('1838674258944000917', 'gdz-gjzh-ny9d
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
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37390a2b5a47364e466e446e3473596a506230754f567361626c37774a51792b6d374c6e724c6f75436f336b4a6f3d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444c5949742b35645a485037374732324b4956612f6f6249314f317430485a3670396864642b696a31566d513134334b6643774e6a7630564f656c7172556551547a413774484f7a6253574f6c51487549596b4678416b3d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '69e3abe72c92e570580902d7a8259432a823b3ee4f2fb8de161e5b92dad23671'),
('1', '1', 'bbdaa24ab6108be62d4759ce1c26a35a41ecc7ffb8334cfbc2d1d9b927ac0ab3'),
('1', '2', '3768128e5d2989923948eee9ac827a06f2f8b364c620d7bd73d7a98506547136'),
('1', '3', 'f370448784a0efd87823b951420d8132ea323309453d1a6033584935703fff43'),
('1', '4', 'f01654be279156b8c5b5b6b7d18eb51c8475ef3a0cca91e38fcfd092d23ca65b'),
('1', '5', '441ccb95568fdfa2b1509eab12c367514ba8a9849b8dc687bd6b3880cc463ab8'),
('1', '6', '9aaec76db2c913fee93aaf887bd56e3141e5e62ac2aabb7be19c1769a620d8d4'),
('1', '7', 'acfd2cc1a588deaf745e639f1b15f74e848b07e94a32d2ada7cc92c38d30b4dc'),
('1', '8', 'e20a38a30718f905dcde7c75ac49a0e18db3328d2095ddbcaae71f0098763a51'),
('1', '9', '911229e0ce08b1210bd27c96c69011f7f16e453b4e0055ac26eb4f05cc877f2d'),
('1', '10', '3eae6f76b4164b6c3786244fef6d7ebdca0c3e272704bb0560d816bceb5d7f04'),
('1', '11', '3761e804add862adae82087a1acc33e374d8d2300db14a72ca276f444349ad5d'),
('1', '12', '260271c36024e2ec26f08c35b97b202b2d0689e9351bafdc48106064c9565b0e'),
('1', '13', 'a11bc6fe66992d04093ac3533185e9213edd05317e6c150657a0eb271a668f5e'),
('1', '14', '837b06f8375a41defb762bc8bd627edb4e339359cea9f2819c59042a4d5d0744'),
('1', '15', '19592b5663f3e157c45dcda5577bc45453ed25d6cf3750bd4157c14eaa2f0a8c'),
('1', '16', '0659340b859e4144392d50587935c8e6185bae0de4f13df9ff13ceedf62f9f73'),
('1', '17', 'e3179b307a8b51a15ce279e903fc189248d3e738fbcbf0c30287f787d48c77a6'),
('1', '18', 'ad2677819bd67af01a9211c5661f4276629cf3e277518d7a74c0d2210421918a'),
('1', '19', '4b252b966b2cac36bf4a4741c19118e3a0a72e139f3993810b2896a5a8392c8b'),
('1', '20', 'b239e5d00ab71c96c9e64afb58fd35ef8fdbc0fb28e1db78ebc45465a8165f71'),
('1', '21', '36540b76baee91b95d30b7e9e895f4640645d3b8821fa353e4b61e6394cef1ae'),
('1', '22', '44cb54bf6a4c8a324c99e0de39d55ff13419cb6530dfa65742ebf29787b23132'),
('1', '23', '90783afd0963de2b36d15f02d47a769f67fc57699f82c1e02ddcb26edf084741'),
('1', '24', 'a9cadb06120965b43f8c24fbcaf45ca8db06eb5c8f7be2ae173be215e505dd97'),
('1', '25', '126b69432c5bc03e8e1ad782678836bb3e3e698f9513c481ae72745652e155c9'),
('1', '26', 'eb70e09654eaa22b2f0678c82ad0ebff72f5edf630e845805fc9cad03e0a93f6'),
('1', '27', 'd95fb1306b357ac5305bc2ab3b8ef178369e668f111608cb8de8f15d3fbb13f4'),
('1', '28', '24499f8aa471d8d84d41ccc355c00c213c56e8d1c72d96468ecdb70b58a3fbd3'),
('1', '29', 'b58548b4f3d685bda9e4814b5ce2875ca48734a9b2aaaece8248ff56166206d2'),
('1', '30', '82d924006c2f6a34322980cc4072b386a6a39ccd5f7aca647a96ef44b054e7dd'),
('1', '31', 'ec6e0e9a9e6b1156780031037f2facb44e95c479676e1107eb40a58e820d6bb3'),
('1', '32', '2e6af858121e31344db33cab50d80ac914e468cd37ef7986de15f0eec6075474'),
('1', '33', '0b20566574749427424e0deaa1503adc610b1c35c42f309bdd46903de87955f4'),
('1', '34', 'c52a71eb5f1cc3293027cebe36d774fe8e315dff60e47f7d77b0e50f56703016'),
('1', '35', '8f73060d2969ef6a5b63ecea2a1c8cf9b384c5eb33ba002c9934dbc3a1f88dd4'),
('1', '36', '2063615434f3a8493183432023b26d6263323ea09ef9c27a543f7bca8b689557'),
('1', '37', '4fa2e6761baf55692df43731862aac001e7865dce27b31b58d15f9eb92f008a8'),
('1', '38', '7baad5614456d0d59c1b12b68fd4d546b9037ebc9ddc49b91c7c15deb0a158b5'),
('1', '39', 'f00fe44142979ba0fc1fbb7c0c0de9fc138f4adb8f6737484314ad2aced56560'),
('1', '40', 'bcc402f5c1d9e1d7a381fa007a1aab7be83046a8fc70d6048258151822e6d8fa'),
('1', '41', 'b57b8fd0dbd642f49218347b8bc099033a697560abd3e3c2a7818055a1f5bdc6'),
('1', '42', '87fa3bbb9baa44f1a2e6aad96bd2637eaf6d1067f5855f8b1b449f8759814278'),
('1', '43', 'f6a3faedbdb339033d159d17b33c5a0278d1e37d4ae9ed1a6b73d1999dd19f68'),
('1', '44', 'd702eac6e17da45e6b1df4114861a466a2fca148cf02fa9ba1195db5dd94d321'),
('1', '45', 'de37707156f9eadc5219216d993a76de7f5dbead059c64f721c5f10b8f0ff4b2'),
('1', '46', 'db7f3818f6c22ca70852202ea89b2aeeea1183e764f77ce27d6108807721727f'),
('1', '47', 'cbb0318916b6c94f1d19fa8598e250c23c6ac3f05c867b792ddf3154afc3c055'),
('1', '48', 'c2e346bd28cc5be7c3c8a0f30af7a32c7eb4a142715d8203c97a5c2d9d640385'),
('1', '49', 'aebdeb4f4251fe79fbd575e6480f90196b9b692bac77d4f81c2aba4a998ed773'),
('1', '50', 'bac1f2e2b70d3f78122c29bd51b7663ad33daaa9c2a8eacac4d94a46ce18ac87'),
('1', '51', '7143aae87c80d058d3c069c75cb0c6664f641e18de1d35ad25ed0d30d1d3bd53'),
('1', '52', '330c4d0e44cd9549e5eb69be19329cf42f4cd3423fe782f2e61ce41261ffc9b2'),
('1', '53', 'cd70893c2bd86951a6b7b1b1b0aa5b1da8544c4d1131ac168f4a8f5fb23c10d2'),
('1', '54', '7fefe322606d29b799b1cd42f234d08c30d1424e8e39578aa3d1360b70a12336'),
('1', '55', 'd57242da4c209f84e11f36027cce679ccaaec5f2580ee0f849fb3795d227e732'),
('1', '56', '3c724c9e33bbecf3a075f8f0ded10a7299e867a73d5fccb5c14a85be2e27ccf0'),
('1', '57', 'a00e7266b30349e47ced75dacd216ffba064b458ed9966b667a57f7fff582a90'),
('1', '58', 'adb6666a5d398787b8708e777bd296c03e7cf8ceea8e81930d9c06e9282ffead'),
('1', '59', '79b12a51661854fbd4e47230060bc23a38a7530d17116f261721f988a94500de'),
('1', '60', 'd658a1bf5c93061961e9eaf4c7fcd293a2daee6bbba0ef037d95388e55bae870'),
('1', '61', '27a35f7c5c96b8d9c4eae57a388a7bc73fe76c0bbd63439eef0064ee6e605d56'),
('1', '62', '1515637e2b9d34330ae3b47ea9da387ab610b4766f35bc0b3dd2b590a3819f5f'),
('1', '63', '2902fe8789fa25685dd018500eb7a853f5d21c6df72b49cf6ed02010167d3c7b'),
('1', '64', '0390cc4807ffe1acf95273afac512825366041962b4f9d9005a920de7f6d8f79'),
('1', '65', '5fe992cd2ddde1f5730f7e82fd6a8410b019a04c8e0a70ef4427ec5926f9cc12'),
('1', '66', 'd7495c058e789b452f6d2af3bf8cdef33233b8ddbb2a3f9d5797c9f34c6d3b97'),
('1', '67', '78a9f876669d39b1f36083d3a4beb8f9e28d5b3ffbd647ac79ce26eb294f38f6'),
('1', '68', '5c85a976452fc35e13b849ed2602912f439c8566e746d5932c1e450e57af72e1'),
('1', '69', '4eb3b0185bbbad91b3e454f17ee74206cf6960c9b8e957872842c5b66ac6e1b3'),
('1', '70', '4fb9b503ceb8c0c2a7cb88ccbfe05641c936e616dcb45281e7a23e7e33a1c83a'),
('1', '71', '70f06d6443708bc336c0085fe7e5da520759821fd0563fcf3ac0716f0d8e4179'),
('1', '72', '178edcee329c94f29bced6d6589ce3f2457c471814bb9cfeb7f012b4545ff532'),
('1', '73', '43714fb103ca60c8194893a1d2c847d68db4e79246ba20987b292f9cf26eface'),
('1', '74', '75d02367141b6b275930eaa4c22c719d924c23f7e0874312de5d998f2bee8076'),
('1', '75', 'f6e4756909a59fd183b997a4a3361c92b53172de1db7e9424135ba5f5ca2b733'),
('1', '76', '82d1b15944548e3bac0df1ed4d2a9465cd28df7b54524b78c86be9aaa3c3e226'),
('1', '77', '74ec8fd3ce6a02d9d258f7aca2ccf6ba0c25b0be840962f0297c712d44aa3804'),
('1', '78', 'c8d4d0bc8a1ac536173c9f9dbd5d1b59ea2ec1c89967ee0bc818086b6130e4ce');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-77fd-a20f-813e4f065970', '2026-03-04 08:30:15.25+00', 'dd674a8308d84e01dd409f5bee0efeb212398b237569242905a2f9d625d665fd', E'\\x7cf7a205623d9d80ca67d03f70b91dca47a79a450b41f8f2c54508ab2e92eaa3');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xa250dd64bfa193628c0b8025c96267ac887bcf93d4fed4a6f86688e498a18c143ffa76c2d7f5df58bdcdabfc11a9c8eb7477ed74e6bb0326dff3da4c0423b5bae433d23fafacacff9dd013720264748cb6f8c6a0da13e17c0d26a171a0368b9ac5a6020f84697b151001b9ff284a352ea5f8965114ec0d41a1ababacaaae59c968c4987ff1f153d848b23c180d534925d77c2e9d858d5ff4cd3cccec2e268250055b0ee65fba12af0361d073f29777e1e5b58699b38d46e5c8f3e6ef6913b06489b8cd120a1eecc1f81aecfd89ae1eec4d6dac6e317c7f213e739328d99a5c8554e0c56f301248b6177669a7a8b913f308efdf1006c66db1d05b6b5f8c1099234547d305703ef3ba881186988040653bd15b57dd065a88a18c5b2f42787b74793398aa1c32015a86fd97cd08017b67c154899ae777cd06cc38708c3bb517954e5f560edb0bb1af7c3245cbd38a9e068ea340a4088ab98870989e359911e9895c63ad3eb1a16ac8930a9a8c5462791e871e9573bb9d2795b6a4967aab1e67b855b42e0080ca5e0c7fe28432a238a93d5fc0b00d6f230c769a57beb69d6432ceaae77117bdb98f6843c87e941e785ad31909a685e88f5564086c107c6d04de894ec123aee1282a6b6a9d8e6a0e7a01ed2b2fac92a439c85f9925fb85738b359922a2e60b0dcb82d7e5c5bbe7be0be46c4c0c8cf7f41e931fd595bc347764459f6341da64f1adbe818010eefab1148462d8af1ad18c43c50359b380f8621d2702f3a6f4cb16c177c39ee03abf3ea9a1b7d04a1dc71160c24314978e067581ab28f340a1c085f4d66410b0980cef93ccf01b75e7b4f546a69ffb79f976faf16e6931efd0c38fe1ad72e447ede62e709c372dfa5b36884d434bd271ca88636c60f827d9c614301f2a9a9ab3025e49ecfe7a179e7b42a8734f8b3e4bb6cd9da01afeda699fc05267a67d86d93a23c077fef8c57fcfa9dec345195ab1e9ae7eacb2ef6b32c4420716fff7128ec2502417c22236c2600c31d749f048dbd7c5d7fe37348973b9ee7f0498bafcef658344d9efe7fb555e2b9d32f2d45afe283b5a46b950fbc16b589277401342d494ce23ff4b5deb774dd914877169786b86a3d845f59426c67cca1304215e12b646c3af3f4f897dc4adcbf4570b646d574ea57f4307969039400a5b1fa223722dfa2711d331e11ec03cbf6be0599cb767221cc1e090900e7971675c4c543ed9af6f5b6fa58079d24f7a2c6267f78f24a4aff0749d02e293bcd51e890684a80476e07e7dadd55541b26fa8bf22f4aa58e952a2e211558bc83ea509a536f32f5d28dcfac1ffb859b56099ba525d70553433760f414a32b7701662050609484729c15a4f21cf02dc740e3b8ca8ade2b494d6ea72de0303b0c60bd43684e442d4a9d2f217c01de514983c363461b34a7bba5a01bf4b19ba0063f924dff1783bcb9c58ce3bc9ee59283377e44df4469bf62a344b7fb18dd4a1e774ba8477dc68f84033ecec9f030331debbe85d3bc81193e6f3b50fb9ea4c96565caa701f7a8b2527f857bee0a9f4fb7561842387fae76203f26f4459b66ebf5343cf651302a2c594919140f4461bfdf4034bc0bee1f962aa4ea35b8212b8fb7bd9b05b4c6d9f57eefb26986c3ee32b119c62ae6e644d66d6f4e5a1f0c514645c17965376a00b63c101c7634173e5a61459e89a2f98ec2b1cb2063c7cb3ff4a379afcdb403d4628092737bfcc9ee022f9e0e5905bdca4456c8ffeccf3cc71338bfeb034bb8ad396f124aaf808db1b80745aa5ed5c131508a1266181aaefe8c4d5eb03337a204ca28f81ff9b818401b6e4fadbf1a28b5f23fca6987f5cc8f7f1d1a70a740ee19ddfffb8c785a9627a989b17e6c1622b7c87a317308cde21e4715669e4dcd661bf2fbfc10c587a8bc2c82290af6cf5252f5d3ce99c075ad4748806662d753de4f3821f7008c25f9c2638b067a0b015463c4e2f359ea8d17b7bd69caf8b7082177310d2fe34214c493ad67c47245226c6c93fab5f0167db58946f792766341387c6932454d6c8cafe44232fd9b4292bef9069cd40850dcd557231c5933b0dec91fdaa864c9344015ee0e3c94239875a592d6d673a393f1783e43447442d94c5d1538ae391c9a734176d37a2c2998465b8f502f7fcb54efbe67685cca2b1623c28aaa0719f57fa476d9958985f4b11204393c9fd95fa77acab7a59122b2c3ac8e4160bdf181b69b60a66b2ea6516cf1d50849d62f8cc4038ed9006d36cabfd4d66267761c46869b2b367172ded436aa2b4d7ae62595889f59c2180ed84029289f68d2d6ffb272e14ec8e5e22a6f5def36c8c89359d5e508648abe5518535c0c97334becbe5794780a3413bef2dd13d19ab440bbbb1bf5b3336bfb6743c871e856d519c8191bc99e6b45fb74b9c6a1d14e046737ac026dbb2b30e3a3c0fa297a5964073b081e927fd0e38ab3cea5a2730a7b8ab2aede46b5f7cfb82780f05ff2428b471c488643559d170c2c4c379a3d20b036a39bcdd422c159d62657ee820cb5a916ce7c269d6e005b933540cfa8cdbf7a51e4dea54f837500d06035c746a07023dccafe017205661246fe40bb7febadbd9fa1f1b88a734c781c48bef4ea3214d8a7f86ab04291742e667c85e5a1dcb5d77894a4fe0aa7a558a8025b525d4d345780e7dc5f96effe30968d3e9022a0a6370226e4a2ecb4adda3f7aa5ca32d24e3dd6ed1fd1aeeadabafd7b67d5b6eb6234bab23b8da72ca1cd31052c65bf6df321a13035409130005c4cf8ca6a0d9cf6ccbff4ba6fdc03278de2b6d8475c7055d921b96462436a08da197525a4d0ad11f44325d2308e060829702c940489904aa061e77fe23d33a5528f1d2492ca943c61faf45fd14f2bddeb6f6755568cda5970e7c6536f7d7b4cdde745dec7a7330c1fd0fac7352b39c9222b2d4aed0bdfcfa6502581a432ca005796a24706d88100a4198287f14a152fe88ae10bf567a7ac3de8acd8a2ce0627e5fe7606b822bcaac86cdfec938d38de1131777b9f9a731c441a78b83de6d01f8978a15f55e5c35b3942a06d44b40b58f66610e3c1ba1eec098f209dd6b0fa6e1a56c8f66e42deae7c7190f87a6ecd06b7672ae91266196e65d3e067eb0eb41943323af57099d83c8dac0b29b9970170e3b9bf505b67f29ddebea13fd4ca3d209f5c5339d9725250c3280ac4505e586131560bf95e6c629737cc94ec520b011693c9596dcd175089cd666939954c057931e0702dcfe8b7f4355e37f1a53a1ba66ce483fa06a298193f1e02f751702461fae620271ae2193c2506297490cc0bedeae3f6e896a7f82b4634a55a5ac2ffd542c476f6ae4b970d5cc0c15da7b8bfcc80647372b6151884da2ddc30129cda2874b809d2ab31899bcd6e7da1feb48bb2edc489e183465527eb80e35094588945505e924d026f56232a9fbaf2fac13b3277d2493611f547e15cee317f1ebd7f397c1ef756739afec3bc62d25fa6a388068718467887bfc128801f0134cc5d6bdfb9de25b51f73345f4f3796acf989cb69d31d472c014ab3eaff8e8ad9eb3422e6fc7cc67');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '96f7eb75-e8f2-41d9-aa4c-f1d4b27e0b13', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'ccb43bc85b1a4883aafd321e5ff37a14', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '77', '77', '2026-03-04 08:30:25.25+00');
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
('5f8b680f-3ecb-4528-97c6-6c85927e8a8d', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('7e4a0b20-dbe5-4e1d-bc0b-e704a3c433cc', 'lead-794108@cn2-semiconductors.example', '2026-11-25 04:18:51+00', NULL, NULL),
('d30f3781-b0b5-4c59-8579-3324f5fccc7b', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('e83fd0ad-4920-4180-b965-cb6c27ee579e', 'lead-298954@beispiel-medical-devices.example', '2026-10-16 01:20:10+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('3914f308-a254-424d-9dee-2bd0b98048a2', '2026-03-04 09:30:15.25+00', E'\\xb846f5447f5c68f31a04604068fd174189561e690fba249dfb8821989afc80a8', E'\\x7b226964223a223339313466333038613235343432346439646565326264306239383034386132222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a226637303432313862303831303432613862646239336335633532363666623139222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2231323662363934333263356263303365386531616437383236373838333662623365336536393866393531336334383161653732373435363532653135356339222c226964223a223031396362376639303133323736386538333939313535383961376531363734222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2230383737393338363036373066626366333462396533616261643638343932613462663264336131613730323332303564633365626433393937303563623936227d2c7b22636f6d6d69746d656e74223a2238663733303630643239363965663661356236336563656132613163386366396233383463356562333362613030326339393334646263336131663838646434222c226964223a226533333964626339336163663433353338623931303130656638386134653864222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2235316532343935663461333939373133306563626639663264656337313538336131383931363162343333363263373738336134356232343962383132313239227d2c7b22636f6d6d69746d656e74223a2261636664326363316135383864656166373435653633396631623135663734653834386230376539346133326432616461376363393263333864333062346463222c226964223a223031396362376638313664323739613039363232653565333766656133396436222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2236303636623834643832373964346264613962356364376163376433333036376465346664366331653532326230323733623965373061373262366638373566227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'bcc402f5c1d9e1d7a381fa007a1aab7be83046a8fc70d6048258151822e6d8fa');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('246a48dc-3b8e-451b-a085-fc2400d51746', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 21:31:39.474+00', '1', '2026-09-01 21:31:39.474+00', 'published', '', NULL, 'operator', '2026-09-01 21:31:39.474+00', '', 'false', '1', 'false'),
('cc4f2bd2-d1cf-45b6-b098-03a89d5723ae', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 21:31:39.474+00', '1', '2026-09-01 21:31:39.474+00', 'published', '', NULL, 'operator', '2026-09-01 21:31:39.474+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 21:31:39.474+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 21:31:39.474+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 21:31:39.474+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 21:31:39.474+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 21:31:39.474+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 21:31:39.474+00'),
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
', '84006eb272bac0d5f3a5bf6a2cb2f7d30d74d8a7fe11895409a1f22b405efaff', 'Says that you may add how and when we should reach you, that visits are counted without cookies or addresses, and in plain words how possible spam is handled.', '2026-09-01 21:31:39.474+00'),
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
', '88bf723b713df2ce305c115c76713aac565e5987c9f11b2c32bfa287f3d6ee86', '说明了您可以补充希望的联系方式和时间、访问次数的统计不使用Cookie或网络地址，以及疑似垃圾信息如何处理。', '2026-09-01 21:31:39.474+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 21:31:39.474+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 21:31:39.474+00');
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
('96845399-d2a9-44cf-97c5-ec94c8873668', 'e83fd0ad-4920-4180-b965-cb6c27ee579e', 'erasure', 'my_data', 'en', '', '2026-10-20 01:25:10+00', '2026-10-20 01:25:10+00', '2026-11-20 16:00:00+00', '2026-11-10 16:00:00+00', NULL, '', 'proven', 'my_data', NULL, '2026-10-20 01:25:10+00', '', '0', NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('2ba84609-4eab-4be9-b020-5e2ff30ada10', '3', 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["7d1888cb6deb46eaacb25f799feb1a96", "0b1c4e62da4a476d9c870c3196d5e3be"]', NULL, 'true', '2026-09-01 21:34:39.474+00'),
('59d2e689-1ed2-4693-9844-9fb75942c504', '0', 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["8ed481868ff84907b3a12afee23d1b80"]', NULL, 'true', '2026-09-01 21:31:39.474+00'),
('c910e509-3ec2-406f-9c8f-d72bf9d78cec', '2', 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["85a1dc3b65fc46858f50d02681f4e4c4", "8ed481868ff84907b3a12afee23d1b80"]', NULL, 'true', '2026-09-01 21:33:39.474+00'),
('d974545d-e674-49aa-b95b-b7c5d2507257', '1', 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["7d1888cb6deb46eaacb25f799feb1a96", "0b1c4e62da4a476d9c870c3196d5e3be"]', NULL, 'true', '2026-09-01 21:32:39.474+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('0b1c4e62-da4a-476d-9c87-0c3196d5e3be', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 21:31:39.474+00', '!', 'true', '', NULL, NULL, NULL, '{}', '766ee4719acf4000b2cd56e09a1e1a86', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('2db8ec54-f407-4a94-a28b-0c3e3971c82e', 'Lin', '008bcd059a134e25aa9888e0f60a6b45@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '0e4bc89704344c2fb5d2324f6f4e39f8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3607edb2-dea9-4db5-9d81-00e98081cfbd', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 21:31:39.474+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'b6e8a7721aa84b3db7c54c379d3ef844', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('7d1888cb-6deb-46ea-acb2-5f799feb1a96', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 21:31:39.474+00', '!', 'true', '', NULL, NULL, NULL, '{}', '8067c9c8ca1e4c71b248e626d6d7a6b0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '林示范', 'lin@example.com', 'handler', '2026-09-01 21:31:39.474+00', '!', 'true', '', NULL, NULL, NULL, '{}', '67901c6457de42e58bcfe1ae7039c90d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8ed48186-8ff8-4907-b3a1-2afee23d1b80', '何样例', 'he@example.com', 'handler', '2026-09-01 21:31:39.474+00', '!', 'true', '', '2026-11-28 21:31:39.474+00', '2026-12-09 21:31:39.474+00', '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '{}', '813090f9331d456184bbcc18c5a2eaf3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('af6947f7-129c-4cb8-97d9-816c70f6c494', '周范例', 'zhou@example.com', 'reader', '2026-09-01 21:31:39.474+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'ba732256f7614e938307f4f94eba0eb1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('afa7d36f-e9c8-4982-aa79-2dbe39e2f498', 'Lin', '90f5cbe17381470f87612c5bcf19040e@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'df7aace72b8544739f3b1fafae4723e5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x1344802830d106764347b917abe0a709a4247b1d9eab4f9d111f0ea5567cdf22', 'he@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00'),
(E'\\x2b37b9d8edcff750ef82f51c064678d7180cb17c8228e3a1d31e6a28bd726aaa', 'lin@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00'),
(E'\\x93aae25232521604f87d641d349035cd7396b16b496c3cb91e1527e1ee9e8f06', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00'),
(E'\\x96c51e6e6a1434bd85f06a756fc12103efd19f9e53f4c3aac95dbe03839b9bab', 'maya@example.com', '', 'handler', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00'),
(E'\\xb491a89425dd2fee1eee771b29ea2262211d08dcdda7cdcb3abb1c3abc9f3d25', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00'),
(E'\\xb497b1eef44f5eaad7aceda79cf44c2df9855ed77d553f23f3da4a29fdcd521f', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 21:31:39.474+00', '2026-09-08 21:31:39.474+00', '2026-09-01 21:31:39.474+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-7313-b8e7-5e97ae842a68', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-7728-adc2-143fdd3028c4', '{}', 'Over.'),
('019cb7f8-16d2-7728-adc2-143fdd3028c4', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-7728-adc2-143fdd3028c4', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-79a0-9622-e5e37fea39d6', 'cookie_policy', 'given'),
('019cb7f8-16d2-79a0-9622-e5e37fea39d6', 'privacy_policy', 'given'),
('019cb7f8-16d2-79a0-9622-e5e37fea39d6', 'updates_email', 'given'),
('019cb7f8-16d2-79a0-9622-e5e37fea39d6', 'updates_phone', 'given'),
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', 'cookie_policy', 'given'),
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', 'privacy_policy', 'given'),
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', 'updates_email', 'given'),
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', 'updates_phone', 'given'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', 'cookie_policy', 'given'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', 'privacy_policy', 'given'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', 'updates_email', 'given'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', 'updates_phone', 'given'),
('019cb7f9-0132-768e-8399-15589a7e1674', 'cookie_policy', 'given'),
('019cb7f9-0132-768e-8399-15589a7e1674', 'privacy_policy', 'given'),
('019cb7f9-0132-768e-8399-15589a7e1674', 'updates_email', 'given'),
('019cb7f9-0132-768e-8399-15589a7e1674', 'updates_phone', 'given'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', 'cookie_policy', 'given'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', 'privacy_policy', 'given'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', 'updates_email', 'given'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', 'updates_phone', 'given'),
('019cb7f9-eb92-739d-8a85-e09590157f80', 'cookie_policy', 'given'),
('019cb7f9-eb92-739d-8a85-e09590157f80', 'privacy_policy', 'given'),
('019cb7f9-eb92-739d-8a85-e09590157f80', 'updates_email', 'given'),
('019cb7f9-eb92-739d-8a85-e09590157f80', 'updates_phone', 'given'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', 'cookie_policy', 'given'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', 'privacy_policy', 'given'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', 'updates_email', 'given'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', 'updates_phone', 'given'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', 'cookie_policy', 'given'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', 'privacy_policy', 'given'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', 'updates_email', 'given'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', 'updates_phone', 'not_given'),
('01a210ed-83f8-7111-b632-75d987c55b15', 'cookie_policy', 'given'),
('01a210ed-83f8-7111-b632-75d987c55b15', 'privacy_policy', 'given'),
('01a210ed-83f8-7111-b632-75d987c55b15', 'updates_email', 'given'),
('01a210ed-83f8-7111-b632-75d987c55b15', 'updates_phone', 'given'),
('408eb3a5-568c-476a-ae80-52d04ea98e40', 'privacy_policy', 'withdrawn'),
('408eb3a5-568c-476a-ae80-52d04ea98e40', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-7a01-9bfd-a485e50f35ec', E'\\x0686da7178bab0aedd3961c4207586f77eb689be20fc2c7bfda1b6bc3cd46fec', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2236323832663166343932353736346337323937336433653566353365336133363737663336626362633934353837626534646239356638623363316361646630222c22656e7175697279223a2235363234396432373461306237616434636133386561343838653838316662303436313665656462663064306663656334613930613632316238623162323336222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323761303139626664613438356535306633356563222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223566386236383066336563623435323839376336366338353932376538613864222c2270686f6e65223a2266623462653365623131343139613038383233333334653665303738343536616663303362346131323564303431633034393833393132666662356639643736222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7b4a-a414-27499144e6eb', E'\\x9bce8ed9c6c785a304fbe194e2372059882b75af13e028c47191965cb51a9a19', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2266613764616162353163653863656439623837666264623336636666383035383737323839623564383438376136653165366364366430643663396437653739222c22656e7175697279223a2234303932663163353538303239376637653864313332393035393861326365393437333339323638323961386662323163616139303165393536353666383036222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323762346161343134323734393931343465366562222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226433306633373831623062353463353938353739333332346635666363633762222c2270686f6e65223a2231383931303135383238376665636466386466613833643561643530303639643039343134313562616463353232646433343661373337383038373339613335222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-779a-8f02-e4e60991fb23', E'\\xfd22c9da8263079d3d017b637f0ac54893762e94bba91bf5e76f67fbb9f5647c', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2238363630333065643730313835626637616166613331663865313064313038626631356664643061373564383362336532323863316261643530666639383263222c22656e7175697279223a2261383531353834333632666561656232633234626239613030303465663864376137336433643031346262643833333931653639616433363533653964643566222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323737396138663032653465363039393166623233222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223566386236383066336563623435323839376336366338353932376538613864222c2270686f6e65223a2266303131636432383730643530323635363739613632316662373866313338333765663463376133303339353230353864636236346137643261656533633761222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-739d-8a85-e09590157f80', E'\\x24b49b9d81b900064e0a0cfb3ddf1bfce05b0a6b279620eb91e92cb39f0bec4a', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265613039336234623063393333396466313561343261626433386532306462353065653461386538613938363263396361383164313665343630373436343962222c22656e7175697279223a2230393830626165393630653135663134326435353961356136313038623066313961376233646565633338303164326130333638623063636230643266393934222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323733396438613835653039353930313537663830222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226433306633373831623062353463353938353739333332346635666363633762222c2270686f6e65223a2230343265306162623366653738613237663033363461623934663834646237343338383030336263373166663738313632336264343135646431616636313337222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7f3e-b81e-d66620cf4685', E'\\x579b443c48da327068790a31ea09dc2fe706c272590ce7e8d48f1171883cc5ce', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262343066663432646635636566663666373438613732653461326464623237616633363132363435366233316262613035343766373764663439643566383932222c22656e7175697279223a2236373762376266323965306165636332653063373136333538323936633834616161306662343361653431343163613366343532323231303361343134626565222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323766336562383165643636363230636634363835222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226433306633373831623062353463353938353739333332346635666363633762222c2270686f6e65223a2230643031636137656666613030306265636434313238333234613038366431323934363737393361393230333833633337663338366364303132623431343932222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a1424b-8d10-7834-83ff-7e9e7a1a65a2', E'\\xa4a7060d3a0aed57a3635c7a9e14960d2a9608231cbeb3139c545edbf2640dd9', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222c2276657273696f6e223a317d5d2c22656d61696c223a2264613432333361663038353166616161353261656166386264363938636464306333333739623066393064326238333863356139376132623938303664396630222c22656e7175697279223a2233386639396234306630373761613933353261653064323164633165343733656232396161663561393961663134303234616430363834366461303561323938222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613134323462386431303738333438336666376539653761316136356132222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226538336664306164343932303431383062393635636236633237656535373965222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31365430313a32303a31302e3030305a222c2276223a327d'),
('01a210ed-83f8-7111-b632-75d987c55b15', E'\\xa0f7916a102a2854b5a8ab581b7563e18a4babee3d134be97b86c231fbbce906', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2238386266373233623731336466326365333035633131356337363731336161633536356535393837633966313162326333326266613238376633643665653836222c2276657273696f6e223a317d5d2c22656d61696c223a2238653462376662383234653062636162643336373136306266316332323466366331306136653965376531303666393263613262613261356565306562373962222c22656e7175697279223a2233653037326232313665343833336438306562333735623732346235656331386234383662343638333266613239633232616462346638613631303161336364222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613231306564383366383731313162363332373564393837633535623135222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223765346130623230646265353465316462633062653730346133633433336363222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32355430343a31383a35312e3030305a222c2276223a327d'),
('15501519-1a79-4c13-b91d-9ac4c5b954ea', E'\\xb77ab46d14c55e6158ccdde1614edeaf569a216d6662ed48d23d756560d3ab78', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2236613166393161636166623864613830653139656633306331353939363763343233393135613162383231333736633637626538303865366466616462653736222c22656e7175697279223a2261393865346339346638353636386666653932363263363564653031316266393236633537333462386266306231353137316638386532643337633339613961222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223135353031353139316137393463313362393164396163346335623935346561222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223566386236383066336563623435323839376336366338353932376538613864222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d'),
('408eb3a5-568c-476a-ae80-52d04ea98e40', E'\\x0df375835c156c63b8b65c696ebb7dd9b6779de8a784db2d55071e20466770f1', E'\\x7b22616374223a2277697468647261776e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22707269766163795f706f6c696379223a2277697468647261776e222c22757064617465735f656d61696c223a2277697468647261776e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2238343030366562323732626163306435663361356266366132636232663764333064373464386137666531313839353430396131663232623430356566616666222c2276657273696f6e223a317d5d2c22656d61696c223a2263663861646339306165326330653462643239383933616364623930653532303439383330393030353635616163316666303634626334306637633036623337222c22656e7175697279223a6e756c6c2c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223430386562336135353638633437366161653830353264303465613938653430222c226b696e64223a22636f6e73656e742e77697468647261776e222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226538336664306164343932303431383062393635636236633237656535373965222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d32305430313a32353a31302e3030305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-705f-87a8-4fcf608e040f', 'GDZ-49K7-FAWG', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-7a01-9bfd-a485e50f35ec', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '4ebfd446dcd74c9ca9dd97c88ea690a3', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7ef7-82a4-51c56ccd7c5a', 'GDZ-EM9G-N449', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f8-16d2-7b4a-a414-27499144e6eb', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'bda366cf81ee4ac891146f433213590f', 'e68b98d979d430bda61cf928dbb9398f5806b9a0e3ef96e2b3bba0c7845146eb', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'bda366cf81ee4ac891146f433213590f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-7194-a160-cae45ef05674', 'GDZ-7D4K-5MCT', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f9-0132-779a-8f02-e4e60991fb23', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'd1b6e2fd303343b0ad32ce08f37bdcbc', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7552-b6b4-70dab671c2bd', 'GDZ-QQ6R-HQYR', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7f3e-b81e-d66620cf4685', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'b388736bd306443d99ac2a0a1bdc6ded', 'd8f9392de2295edd7fd6af8861f8e475ae2359022b2cf94597e7846b2a93ece3', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'b388736bd306443d99ac2a0a1bdc6ded.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7911-a50c-8c86fd98e483', 'GDZ-9CHQ-XDBR', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-739d-8a85-e09590157f80', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'b2b615215a6d428c8ba0d511fb245485', 'cd481f8372cbf03de72d8b8bc5d63d68b55e4306df83d2d5328ac86061be4a03', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'b2b615215a6d428c8ba0d511fb245485.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a1424b-8d10-7826-95c8-6a7b39ee1d7b', 'GDZ-5BNW-YTYN', 'e83fd0ad-4920-4180-b965-cb6c27ee579e', '01a1424b-8d10-7834-83ff-7e9e7a1a65a2', '2026-10-16 01:20:10+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '8a25dd11ba2f3ca5383d80134b4eceef1a74bbaecc367a7648f55fac8b14836b', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a210ed-83f8-7367-984d-0c3d1cb45e9e', 'GDZ-GJZH-NY9D', '7e4a0b20-dbe5-4e1d-bc0b-e704a3c433cc', '01a210ed-83f8-7111-b632-75d987c55b15', '2026-11-25 04:18:51+00', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '7c8b60aa0386ac10aa7ff03418d394b68592ab5c4987e6b3274fcc8beef0bf89', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('3d1dfede-9d3f-4749-8cd9-a5df6be89fd2', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('b67d5e1b-c1f5-4c04-98ad-f730c56c16ba', 'afa7d36f-e9c8-4982-aa79-2dbe39e2f498', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('b7b75eec-2e6a-4525-85aa-9403bf86eb53', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '0b1c4e62-da4a-476d-9c87-0c3196d5e3be', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '0b1c4e62-da4a-476d-9c87-0c3196d5e3be', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('18a214e7-d8aa-45d4-a300-f4cc34ce13e7', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('656079cc-3071-4538-b83d-82589bec7e61', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', 'reveal', '5f8b680f3ecb452897c66c85927e8a8d', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '1', '{"why": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00'),
('bbeb911c-c2be-405f-8070-1e3ebc066d72', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', 'note', '019cb7f816d27695a64d94bb25d34a0f', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '0b1c4e62-da4a-476d-9c87-0c3196d5e3be', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '0b1c4e62-da4a-476d-9c87-0c3196d5e3be', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('408eb3a5-568c-476a-ae80-52d04ea98e40');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('e64e0998-c924-4522-808c-a1317321ce4d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '15501519-1a79-4c13-b91d-9ac4c5b954ea', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "organisation_end", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-03-04 08:30:15.25+00', '1815155727616000527', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'kezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7a40-8d4b-2b8c1862e7e3', '019cb7f8-16d2-7ef7-82a4-51c56ccd7c5a', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-703d-a5e8-6de0b1f6af82', '019cb7f9-0132-7194-a160-cae45ef05674', '2026-03-04 08:31:15.25+00', '1815155789056000898', 'new', 'false', '', '0', 'false', '[]', 'false', '', '8ed48186-8ff8-4907-b3a1-2afee23d1b80', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'rkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '8ed48186-8ff8-4907-b3a1-2afee23d1b80', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-787c-860b-5abb0600e796', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-03-04 08:32:15.25+00', '1815155850496000918', 'new', 'false', '', '0', 'false', '[]', 'false', '', '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7abf-899b-0e2ababc6f82', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-03-04 08:32:15.25+00', '1815155850496000898', 'new', 'false', '', '0', 'false', '[]', 'false', '', '8ed48186-8ff8-4907-b3a1-2afee23d1b80', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '8ed48186-8ff8-4907-b3a1-2afee23d1b80', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a1424b-8d10-7a4c-b8ab-798cdc486a3f', '01a1424b-8d10-7826-95c8-6a7b39ee1d7b', '2026-10-16 01:20:10+00', '1835124336640000575', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '8ed48186-8ff8-4907-b3a1-2afee23d1b80', '1', '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'icaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', '3', '2026-10-16 05:57:10+00', NULL, '2026-10-19 02:20:10+00', '2026-10-16 05:57:10+00', 'false', NULL, '8ed48186-8ff8-4907-b3a1-2afee23d1b80', '187', NULL, '0', NULL, 'false', NULL),
('01a210ed-83f8-7747-88fa-5e8f29a26b95', '01a210ed-83f8-7367-984d-0c3d1cb45e9e', '2026-11-25 04:18:51+00', '1838674258944000917', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '2', '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '', '吴范例', 'cn2-semiconductors.example', '', '3', '2026-11-26 01:15:00+00', '2026-12-04 09:30:00+00', '2026-11-26 06:30:00+00', '2026-11-26 01:15:00+00', 'false', NULL, '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '255', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-72c1-89ea-b34ca0f51c55', 'person.my_data_link', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d272c189eab34ca0f51c55@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-741c-bf98-4303d805588b', 'enquiry.acknowledgement', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f8-16d2-7ef7-82a4-51c56ccd7c5a', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2741cbf984303d805588b@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7505-b1ff-5a4da9fca222', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27505b1ff5a4da9fca222@zone.example>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "019cb7f816d27695a64d94bb25d34a0f,019cb7f9eb92787c860b5abb0600e796"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7715-89cc-c17f6af30665', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2771589ccc17f6af30665@zone.example>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "019cb7f90132703da5e86de0b1f6af82"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7751-9fa6-066313c08500', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-705f-87a8-4fcf608e040f', 'desk@zone.example', 'en', '<019cb7f816d277519fa6066313c08500@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-78de-86f9-7c0fb04a0d16', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7ef7-82a4-51c56ccd7c5a', 'desk@zone.example', 'en', '<019cb7f816d278de86f97c0fb04a0d16@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7b41-93ce-46f9e3ca5527', 'lead.mention_notice', NULL, '019cb7f8-16d2-705f-87a8-4fcf608e040f', '008bcd059a134e25aa9888e0f60a6b45@zone.example', 'en', '<019cb7f816d27b4193ce46f9e3ca5527@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7c9a-8db2-f1af0c235760', 'enquiry.acknowledgement', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27c9a8db2f1af0c235760@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cf7-bd84-f8e4ec001f30', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27cf7bd84f8e4ec001f30@zone.example>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "019cb7f816d278e8a866366a90edfa8f,019cb7f9eb927abf899b0e2ababc6f82"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d99-beab-3f638df2a1fa', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d99beab3f638df2a1fa@zone.example>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "019cb7f90132704d8f977c46cbcb6824"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-712b-8765-bc55ddd98c9e', 'enquiry.desk_notice', NULL, '019cb7f9-0132-7194-a160-cae45ef05674', 'desk@zone.example', 'en', '<019cb7f90132712b8765bc55ddd98c9e@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7302-ba23-ac38e403f89b', 'enquiry.acknowledgement', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927302ba23ac38e403f89b@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7337-b9bf-5da9a9018208', 'enquiry.acknowledgement', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7911-a50c-8c86fd98e483', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927337b9bf5da9a9018208@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7344-9cc6-cda09a883ea5', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7552-b6b4-70dab671c2bd', 'desk@zone.example', 'en', '<019cb7f9eb9273449cc6cda09a883ea5@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7e93-9056-17f865072a93', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7911-a50c-8c86fd98e483', 'desk@zone.example', 'en', '<019cb7f9eb927e93905617f865072a93@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7ed3-849d-a09829944cd9', 'lead.reply', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927ed3849da09829944cd9@zone.example>', '{"reply": "866a7c5859b84f86a6b9ca1a0a6ab6a7"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a1424b-8d10-7650-8700-7bc6b6be31f1', 'enquiry.acknowledgement', 'e83fd0ad-4920-4180-b965-cb6c27ee579e', '01a1424b-8d10-7826-95c8-6a7b39ee1d7b', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a1424b8d10765087007bc6b6be31f1@localhost>', '{}', 'cancelled', '2026-10-16 01:20:10+00', '2026-10-16 01:20:10+00', '0', NULL, '2026-10-20 01:25:10+00', '', ''),
('01a1424b-90f8-76a5-b94e-77f156398a0a', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a1424b90f876a5b94e77f156398a0a@localhost>', '{"by": "system", "to": "8ed481868ff84907b3a12afee23d1b80", "leads": "01a1424b8d107a4cb8ab798cdc486a3f"}', 'sent', '2026-10-16 01:20:11+00', '2026-10-16 01:20:11+00', '0', NULL, '2026-10-16 01:20:11+00', '', ''),
('01a210ed-83f8-7edd-a43d-36a89a51d2b8', 'enquiry.acknowledgement', '7e4a0b20-dbe5-4e1d-bc0b-e704a3c433cc', '01a210ed-83f8-7367-984d-0c3d1cb45e9e', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210ed83f87edda43d36a89a51d2b8@localhost>', '{}', 'sent', '2026-11-25 04:18:51+00', '2026-11-25 04:18:51+00', '0', NULL, '2026-11-25 04:18:51+00', '', ''),
('01a210ed-87e0-7730-9a7b-c978b4743fa7', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<01a210ed87e077309a7bc978b4743fa7@localhost>', '{"by": "system", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "leads": "01a210ed83f8774788fa5e8f29a26b95"}', 'sent', '2026-11-25 04:18:52+00', '2026-11-25 04:18:52+00', '0', NULL, '2026-11-25 04:18:52+00', '', ''),
('01a2156b-8e20-7556-92cf-4b9afde52879', 'lead.reply', '7e4a0b20-dbe5-4e1d-bc0b-e704a3c433cc', '01a210ed-83f8-7367-984d-0c3d1cb45e9e', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2156b8e20755692cf4b9afde52879@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-26 01:15:00+00', '2026-11-26 01:15:00+00', '0', NULL, '2026-11-26 01:15:00+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x01193fb1fa723342f6e6ccf3511f5e93554c3540887f7e0652d1847d6b683dc6', 'receipt', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x0f525eaa85ef79e263ac170b3e9655fce8e2f639fbfd57d78458bf0477bcd163', 'my_data', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x2ac2e83cc69c00efcf2323e625d791d615c0e5f84e3c7d4f8f459a45d6baf613', 'confirm', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x392f23c0ff3c3d759a52419ed9c8611590af3971a4430ff316e118ff5a14401e', 'unsubscribe', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x542c3e58e6c0d48e2a6e2044ab09ee8ccd4ad08939e353e8685478faf428e974', 'receipt', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x5f2b6b282a6cd97704139f7a159cecb4d2b15a03c99fef833c3a9b6683ce203c', 'unsubscribe', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x934a9bc45a0f480bbbeff628acc28ba099b9f6de1dd5d81cb2c588d8ca359037', 'confirm', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x9c823c078b80c8b570e3897e91218ff5096c0ec9b4662365ed164a19259fcfa9', 'receipt', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xc121c75f0c6c0e852480e4644f10e8c20e0d2a6ee872becbdb49b65596092a12', 'my_data', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xf4a6716e7df7f590815080d3a79c07181bcda2aa322a2e41a8e5bfd739d05722', 'confirm', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xf66e2d24f3813e61f2d2938ab16374df6d2be3d65200cecd3685eb7276b7c860', 'my_data', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xf8766950f9fc3004838d179df5878a66fab0e626acbc25ff2b944000d7968897', 'unsubscribe', 'd30f3781-b0b5-4c59-8579-3324f5fccc7b', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xfe44cc983ba482855ebbbc8e369b9b1302d1886ff68db820696406dc04185677', 'my_data', '5f8b680f-3ecb-4528-97c6-6c85927e8a8d', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x5299c25a62ee8044fb0026f57a0ce62019f273f78bc9359ebcce338eb6a7582e', '019cb7f8-16d2-7ef7-82a4-51c56ccd7c5a', '2026-04-03 08:30:15.25+00'),
(E'\\x5555d23cb62d0bea6a83650f1d80b06740300f092f9c200df39b34ad092d9114', '019cb7f8-16d2-705f-87a8-4fcf608e040f', '2026-04-03 08:30:15.25+00'),
(E'\\x80c20b8acb4e14b383861648279f6f67eaa595dd6042d0169ef1c0be7b8e1516', '01a210ed-83f8-7367-984d-0c3d1cb45e9e', '2026-12-25 04:18:51+00'),
(E'\\x8445188b384c29e97672ba5ccb63fc30fb60a2f056420df7022301b71c2007a6', '019cb7f9-eb92-7552-b6b4-70dab671c2bd', '2026-04-03 08:32:15.25+00'),
(E'\\x9732387a6cda95a4910b668fe5cab82df16e812174e07f26088696ecbb5e56e0', '019cb7f9-0132-7194-a160-cae45ef05674', '2026-04-03 08:31:15.25+00'),
(E'\\xb6de2eaa3fb6077767caaf447739364907b933962fd9fa04c42b1f961a9fafe1', '01a1424b-8d10-7826-95c8-6a7b39ee1d7b', '2026-11-15 01:20:10+00'),
(E'\\xd19e2cfbdac917d9ab68f594140aad0c71785ce5be8185a43bbd250358621382', '019cb7f9-eb92-7911-a50c-8c86fd98e483', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-7c13-a217-3b811a4f854c', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '31b939da-3c4c-4b3e-8158-cb5681afa47e', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details", "undone") VALUES
('0f0d5acc-01d2-4b4f-b74c-e56af21e571b', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-25 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('19da7c49-21b2-4a1d-b958-4551be1abd17', '01a1424b-8d10-7a4c-b8ab-798cdc486a3f', '2026-10-16 01:20:11+00', 'system', 'owner', E'{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Life sciences / \\u751f\\u7269\\u533b\\u836f"}', 'false'),
('2946ffbc-4583-4e7a-88e4-042bdcfaa115', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('3a611a2f-50cf-41ad-a539-60e1476daccd', '019cb7f9-eb92-7abf-899b-0e2ababc6f82', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d278e8a866366a90edfa8f", "verdict": "linked"}', 'false'),
('3eb09790-13de-4c9b-bbb5-d437e3f049ee', '019cb7f9-eb92-787c-860b-5abb0600e796', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27695a64d94bb25d34a0f", "verdict": "linked", "reason": "Xuanyuan said so"}', 'false'),
('58c728cd-8192-4967-9a1d-71a05a988cb3', '019cb7f9-eb92-787c-860b-5abb0600e796', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "85a1dc3b65fc46858f50d02681f4e4c4", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('61fa2470-92ad-4bf9-b4e6-00db180bdaab', '01a1424b-8d10-7a4c-b8ab-798cdc486a3f', '2026-10-16 05:57:10+00', '8ed481868ff84907b3a12afee23d1b80', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('6d81235b-0fef-4d78-9485-e68e0650676a', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}', 'false'),
('72baba52-f1bb-48fd-8d54-13b34c03e18b', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}', 'false'),
('9e4b1372-239f-4b90-865a-749606941b1d', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-27 01:31:00+00', '85a1dc3b65fc46858f50d02681f4e4c4', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}', 'false'),
('9ea4613e-adfc-4503-adee-e3d6dc1c1040', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('a8b72a53-9569-434a-a780-78e39e4b6ccb', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}', 'false'),
('c86de0c3-7a11-43f6-91ad-a25680a0e03a', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-26 01:15:00+00', '85a1dc3b65fc46858f50d02681f4e4c4', 'status', '{"from": "new", "to": "engaged"}', 'false'),
('dac98c9f-4337-4878-b416-3e1106f70891', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-26 01:15:00+00', 'system', 'escalated', '{"step": "1"}', 'false'),
('df61b69e-4cda-492c-8a68-4da32ffc6406', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb92787c860b5abb0600e796", "verdict": "linked", "reason": "Xuanyuan said so"}', 'false'),
('ee31ecc7-4114-4ee5-8c8e-4f9695f28bf3', '019cb7f9-eb92-7abf-899b-0e2ababc6f82', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false'),
('f7f73d36-c25f-452f-9b0a-f0fe326b764b', '019cb7f9-0132-703d-a5e8-6de0b1f6af82', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "8ed481868ff84907b3a12afee23d1b80", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}', 'false');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "sign_off", "quoted", "copies", "holding", "declared", "undone") VALUES
('65edd1fa-7ee9-b524-fed5-c4709abbd76a', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-26 01:15:00+00', 'ours', 'mail', '85a1dc3b65fc46858f50d02681f4e4c4', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2156b8e20755692cf4b9afde52879@localhost>', '', '0', '', '[]', 'false', 'false', 'false'),
('866a7c58-59b8-4f86-a6b9-ca1a0a6ab6a7', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927ed3849da09829944cd9@zone.example>', '', '0', '', '[]', 'false', 'false', 'false'),
('914a71e8-c5b8-adf1-6ea8-05c8a078af72', '01a1424b-8d10-7a4c-b8ab-798cdc486a3f', '2026-10-16 05:57:10+00', 'ours', 'phone', '8ed481868ff84907b3a12afee23d1b80', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '0', '', '[]', 'false', 'false', 'false'),
('d980981a-d816-4f06-bba4-5e23424f41a4', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '0', '', '[]', 'false', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('31b939da-3c4c-4b3e-8158-cb5681afa47e', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["2db8ec54f4074a94a28b0c3e3971c82e"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', '019cb7f9-eb92-787c-860b-5abb0600e796', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', 'erdnussfrei', '1815155727616000527');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('3fd139e1-e535-4336-83a8-f8a9836077e3', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '2db8ec54-f407-4a94-a28b-0c3e3971c82e', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, ''),
('5b95034f-e29f-3fb2-b3ec-cf29d9041d25', '01a210ed-83f8-7747-88fa-5e8f29a26b95', '2026-11-26 01:49:00+00', '85a1dc3b65fc46858f50d02681f4e4c4', '85a1dc3b-65fc-4685-8f50-d02681f4e4c4', '请税务部门答复', '2026-12-03', NULL, '2026-11-27 01:31:00+00', '85a1dc3b65fc46858f50d02681f4e4c4');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', 'sites', '1815155727616000527'),
('019cb7f8-16d2-7695-a64d-94bb25d34a0f', 'talent', '1815155727616000527'),
('019cb7f9-0132-703d-a5e8-6de0b1f6af82', 'sites', '1815155789056000898'),
('019cb7f9-0132-703d-a5e8-6de0b1f6af82', 'talent', '1815155789056000898'),
('019cb7f9-eb92-787c-860b-5abb0600e796', 'sites', '1815155850496000918'),
('019cb7f9-eb92-787c-860b-5abb0600e796', 'talent', '1815155850496000918'),
('019cb7f9-eb92-7abf-899b-0e2ababc6f82', 'sites', '1815155850496000898'),
('019cb7f9-eb92-7abf-899b-0e2ababc6f82', 'talent', '1815155850496000898'),
('01a1424b-8d10-7a4c-b8ab-798cdc486a3f', 'sites', '1835124336640000575'),
('01a1424b-8d10-7a4c-b8ab-798cdc486a3f', 'talent', '1835124336640000575'),
('01a210ed-83f8-7747-88fa-5e8f29a26b95', 'ai', '1838674258944000917'),
('01a210ed-83f8-7747-88fa-5e8f29a26b95', 'talent', '1838674258944000917');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', '0b1c4e62-da4a-476d-9c87-0c3196d5e3be', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7695-a64d-94bb25d34a0f', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000527, array_to_tsvector(string_to_array('gdz dz z4 49 49k 9k7 k7 7f fa faw awg wg g fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dz4 z49 k7f 7fa @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000898, array_to_tsvector(string_to_array('gdz dz z7 7d 7d4 d4k 4k k5 5m 5mc mct ct t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dz7 z7d 4k5 k5m @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000898, array_to_tsvector(string_to_array('gdz dz z9 9c 9ch chq hq qx xd xdb dbr br r fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz9 z9c hqx qxd @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000918, array_to_tsvector(string_to_array('gdz dz zq qq qq6 q6r 6r rh hq hqy qyr yr r fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzq zqq 6rh rhq @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1835124336640000575, array_to_tsvector(string_to_array('gdz dz z5 5b 5bn bnw nw wy yt yty tyn yn n lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dz5 z5b nwy wyt @46.65de @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838674258944000917, array_to_tsvector(string_to_array('gdz dz zg gj gjz jzh zh hn ny ny9 y9d 9d d 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzg zgj zhn hny @46.6611 @50.661 @54.66', ' ')));
--
