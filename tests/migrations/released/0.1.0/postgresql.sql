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
INSERT INTO alembic_version (version_num) VALUES ('initial_2a6f902a2d2c') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('0533009e-6df5-4a77-b43e-1aeb45ea549e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927f0a9d87ab6cb57c2259', E'\\xcf54619d6555dcca2dcc35915a724771dd185e99f4ef8aabe58a30cd013833fe', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223935336161313563353335613461653061613638383064653263373265343632227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223035333330303965366466353461373762343365316165623435656135343965222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323766306139643837616236636235376332323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '1736a95bc196225ffcacaa2a5db579cbf91d19b68946e3b4c9c1042ee8842cfe'),
('10b35550-fd37-4f9a-99b7-c9287849d305', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\xf5b3943aa6356634a805e094add93d71bcbf70be65d1f2b2756920cea054d73a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223163626230313261336232323438333762343839373936623834666630666536222c227461736b223a223461303164373630323962313432376639316465346438623330363261653431227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223130623335353530666433373466396139396237633932383738343964333035222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9ccd86e488a38c40500d1321784b41359bcfd2297b2d00fe49fe4d3093cf9064'),
('1276508d-88e6-4484-a94b-7f0c0a56261b', '2026-11-25 07:19:00+00', 'staff:task:add', '2128e478edb14ae196732b96a53adeb1', '01a20cf53c007f138049980af996762b', E'\\x2a1ca6b52767d839b8823c7b5f2f6baf1740ff603edef4ecc222cdd4e979baba', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b2261737369676e6565223a223231323865343738656462313461653139363733326239366135336164656231222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223132373635303864383865363434383461393462376630633061353632363162222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32355430373a31393a30302e3030305a222c2276223a327d', '78b4f93d8f5388d7dfd4f9f8d78dd6c71aa5fc85384735b38b6933f612d73c25'),
('13e65d7a-0b70-4198-9e80-bc63fc54f87c', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\x98f7e78eae9dec1461354513bb78c25ac048000b9da7d2f8b39922fafd17b470', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223133653635643761306237303431393839653830626336336663353466383763222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e3873a38412b67d3845643ea597174b2725ef65364461a8b336b0e3fc75f738d'),
('14281757-c94e-4467-9089-bbb0118e7a12', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'd055eb2087f3465aab753ccbc7255bb5', E'\\xa3777f1ad447c3a2b2115421dd5783d42b9c198e82a2a4fbe901062e25a138ba', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223134323831373537633934653434363739303839626262303131386537613132222c226b696e64223a226175646974222c227375626a656374223a226430353565623230383766333436356161623735336363626337323535626235222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '72879b83d772647c25ef3486f9bc91190fc60ce97e45ae782943b5762e0b71ff'),
('1716ea63-e0a5-4d30-aec6-ff5fe19e8358', '2026-10-16 05:30:15+00', 'staff:lead:status', '2128e478edb14ae196732b96a53adeb1', '01a13edf77b873c8a6414036aca698fd', E'\\x5adda7615c096951344ee861edd937aa915ebac4d7fac297820e519593b5dcf7', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223137313665613633653061353464333061656336666635666531396538333538222c226b696e64223a226175646974222c227375626a656374223a223031613133656466373762383733633861363431343033366163613639386664222c2274696d65223a22323032362d31302d31365430353a33303a31352e3030305a222c2276223a327d', 'bbd1d2cdab0cfa3ca22edc4933c84287d0fd07dada2a14911350a6693ff74712'),
('1a7c4c58-a69a-47d9-8931-b44374b96b57', '2026-09-01 10:24:49.773+00', 'staff:routing:change', 'operator', '92ed67cd12df4ea39a1f87f8c6744701', E'\\xc6a7e71047a4ae673634ac256ce147b41c54ddf5d1ac35ac34f2d5e8bf574953', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223161376334633538613639613437643938393331623434333734623936623537222c226b696e64223a226175646974222c227375626a656374223a223932656436376364313264663465613339613166383766386336373434373031222c2274696d65223a22323032362d30392d30315431303a32343a34392e3737335a222c2276223a327d', '8fa105fad5bfb261ac66e3f27906368f7f8402904eb3a32649e2082356d87fdd'),
('1b2ee64a-04a4-4d61-b3b4-7828f5358891', '2026-11-26 07:01:00+00', 'staff:task:change', '2128e478edb14ae196732b96a53adeb1', '01a20cf53c007f138049980af996762b', E'\\xc203bfb8aa6c280a11de811db7f04285b4f538e59969060226163dc6694fb582', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b22646f6e65223a22796573222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a6368616e6765222c226964223a223162326565363461303461343464363162336234373832386635333538383931222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32365430373a30313a30302e3030305a222c2276223a327d', 'd24e9a629d2840ceee55375e341a6f359a8b0aa92ef9a57f0373d55d4307906a'),
('1cc8d208-a787-473a-b05a-8088b629cebb', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d274fc92f7849cfddc44e1', E'\\x0a11d36e19ea4c444a1fcd7a8ac9945e946833334acdb7763b577fd2d5378c72', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223935336161313563353335613461653061613638383064653263373265343632227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223163633864323038613738373437336162303561383038386236323963656262222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '40750796208a2e418162cbb2738074acf55c16e2716107e3699778528099662e'),
('2447c574-3dd2-4a76-a7a5-fd527f652f17', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\xaf8dda4af7360e5dd05b79027905e3ee2f8c9520a6b570ab6a6fb15078eb0bc6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223234343763353734336464323461373661376135666435323766363532663137222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'cea008828a599525f42e16ddfb625c8318721b479d033e0078743a6632285dc4'),
('286f9950-abff-45b4-91f8-07e94ab4748f', '2026-09-01 10:21:49.773+00', 'staff:account:create', '085bfd6df1cc4b5194da7cd29338f396', '085bfd6df1cc4b5194da7cd29338f396', E'\\x2d75293f3d6641f117ea08e0af5ad4be3452f04466e79aa5dac8950d6db29745', E'\\x7b226163746f72223a223038356266643664663163633462353139346461376364323933333866333936222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223238366639393530616266663435623439316638303765393461623437343866222c226b696e64223a226175646974222c227375626a656374223a223038356266643664663163633462353139346461376364323933333866333936222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '9f782ee72dd20da5f0bb3276e577963c47fcd56ec6dab7bc7610ef5ffa9e8a10'),
('2d823644-5226-44e7-a709-4a094e803288', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\xe0627e4fe74190bca62a324fcb5d566294cfac4c6a6176a99c35c53f7fdac316', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223264383233363434353232363434653761373039346130393465383033323838222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '6a47bd459ebfbfcdc89c8e8550e1ef43ce9a554c01290afacb1de57462c415f0'),
('2ec12896-517d-4327-8806-d8b1b7b6197f', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927f0a9d87ab6cb57c2259', E'\\x70370c3999f4923bba5e96952f5c65ce8c2f4dde21ffe89b775a594eeb2c56dc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323734666339326637383439636664646334346531222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223265633132383936353137643433323738383036643862316237623631393766222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323766306139643837616236636235376332323539222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '660c3c188e51917b7e3e67e143d0ca7aeba5099ad60009346161bce5b81bf571'),
('30b6d7b6-9da3-4666-8727-f927b619343b', '2026-11-25 06:45:00+00', 'staff:reply:send', '2128e478edb14ae196732b96a53adeb1', '01a20cf53c007f138049980af996762b', E'\\xf913b1c75458b62be125c333f23376548cc8d8eaa63e7d78b70e22a86455825e', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b226c616e6775616765223a227a68222c226d657373616765223a223635656464316661376565396235323466656435633437303961626264373661222c2274656d706c617465223a22227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223330623664376236396461333436363638373237663932376236313933343362222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32355430363a34353a30302e3030305a222c2276223a327d', 'd326e6485d87bf4cbe5750a885e1fd7f55f72bbd0d4527a17ec19ec392c57ade'),
('340319d3-c59b-41f0-aae4-08514642a93e', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\x0b42d3afe3e193381f788ff30a4c8deba0e405e28f1cf814e3efe742d44efa50', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223334303331396433633539623431663061616534303835313436343261393365222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8c48e36312c3f66f4423e0f51a572c463ec5bf880a2d83c276b43b7b58b61f6e'),
('43f06ec0-7b3e-433e-a4ef-ca0302ef4df9', '2026-09-01 10:21:49.773+00', 'operator:policy:publish', 'operator', '', E'\\x2615b1c51aac74ad3115fe7ade4128aeb2bef704548889d77bbf6a4298635c6f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2232373736373733333534326537336532653562666363643238393434363330343862323136376138373934663836613736393866643061303434366334663461222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223433663036656330376233653433336561346566636130333032656634646639222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '34c2605504b2df7b8b0abdef4b9d22cbabf3813f410053094c16d68e8b7a45f5'),
('47e1a711-911c-4fe8-a1fa-f39e8a024aa2', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d271a59f1f4f00e00017e6', E'\\x3979ec426aa892a4b6e807375e47d2bc8221fd0fb84aca5877697bdba1ddc3b0', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323731613539663166346630306530303031376536222c22726f775f736861323536223a2264663338333837623338323362663238666233303134333039343438333961656162663332326665386166303264353937653463356364396664303532363362227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223437653161373131393131633466653861316661663339653861303234616132222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731613539663166346630306530303031376536222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f70a27a20e2133affba595aee1561ade1ae520f80b862cfcac95bb0ef74d0d37'),
('50a3fa4b-7aa9-42b2-8399-e2d81137e665', '2026-09-01 10:23:49.773+00', 'staff:routing:change', 'operator', 'a51b5667f97444c589d28df87e4574ef', E'\\xa7a7160bf4dc4769765f25033bc7299f6b05e5a58b9d938ae9be747cb9001ba7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223530613366613462376161393432623238333939653264383131333765363635222c226b696e64223a226175646974222c227375626a656374223a226135316235363637663937343434633538396432386466383765343537346566222c2274696d65223a22323032362d30392d30315431303a32333a34392e3737335a222c2276223a327d', '8f8ecd0f7bca0d37c9ae26231230013d6cab7e0c9267d68f9436db704b7345c8'),
('54e8f8f6-98ba-4c62-b03d-72116d95947e', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\x64d999662c29acb0397e67c6cb8ca5c741d1a2c144ad22c1c046a9a00d1ba5a1', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223833663930363631336638653434643962623639623637333738366630636638222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223534653866386636393862613463363262303364373231313664393539343765222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'd3d903309eb5e29733acd82ceaae802f09e936b03d5a57cb35b2de61cb37b9fa'),
('5a77f4a6-6704-47be-bbab-6d0d5ec556b3', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '592a0ac2d07e495ebe88de12daf9d226', E'\\xb26fd92a5de7d7eccbbeee1d4a655ced3a720b140804c12555875fed715d2d5d', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223166633638643534396636393462386662633463663564396537326262323332227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a223561373766346136363730343437626562626162366430643565633535366233222c226b696e64223a226175646974222c227375626a656374223a223539326130616332643037653439356562653838646531326461663964323236222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '48b5e3905973e60768c710768f7635bb7cc1460d63d0acd02dbdbea4c3c54e08'),
('5bf2938f-4eff-488e-9428-1fb2e5087311', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '939c1d2bc5594674af0e7b9359a2b278', E'\\x5f03248d870147b2872ad3719ee95b5f0c8141bb8b6206d27bd3be00a59bd3a6', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223562663239333866346566663438386539343238316662326535303837333131222c226b696e64223a226175646974222c227375626a656374223a223933396331643262633535393436373461663065376239333539613262323738222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd13e89f78bb614c9102d65bd91959ea2b864b4a22464b8ccd06fe51478d7636a'),
('5d549467-04b4-420e-a088-4a5d413cc571', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '939c1d2bc5594674af0e7b9359a2b278', E'\\xd68afb8aaa58e496a349f3d59cdc87bdd9aba1ececa170eebb32f9dbe698c0d5', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37372c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2232316362376130376432613838306336393739346438616136393963633262636431653537626463323133646561636261656335663037396632383330346136222c2273636f7065223a2277686f6c65222c2273697a65223a37372c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a223564353439343637303462343432306561303838346135643431336363353731222c226b696e64223a226175646974222c227375626a656374223a223933396331643262633535393436373461663065376239333539613262323738222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', 'f59c4c78e5430c92e5d4ca29ceb289598f0ccdbd6483108061dd461b2641dba7'),
('5dff14d1-49dc-47a8-bc41-240697ce4004', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\xa5d7459eabd40303171d9d644548740df3be8aeca10c2f95c4aa599b2a8c1d6b', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226234333263373461616364373430643562303465333334316165613136343030227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223564666631346431343964633437613862633431323430363937636534303034222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'e0444087b16661a98c22e7afd920414fe0a60bceab65149b8e056d5edd2127ec'),
('64fcfaaf-abc0-4757-8c74-2150a8099e59', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', 'cc720a4162b1453f999869f10b7724a0', E'\\x47e619237402f508a7749fff658728576dc10ca205ee5683634dcb2554e78055', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223634666366616166616263303437353738633734323135306138303939653539222c226b696e64223a226175646974222c227375626a656374223a226363373230613431363262313435336639393938363966313062373732346130222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7feb38b52c847e6c27aed87b5f3bf9a497095267a8577e47ceefdc0a3899b6c4'),
('658d7cb1-7f99-4748-9ab5-e07b4e8dbb42', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\xb75fe46e9ff7d13843582170d95ff16b3ef4159cd2d831694c306cb6b6f6a88e', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223635386437636231376639393437343839616235653037623465386462623432222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ce62459130d29db1f8982d0f4752664a734ba932b30e5fbf5270a6cd686e615a'),
('663e4895-dfa4-4e15-b070-5221e3fce71a', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\x2edb81df09a52335bde1c4269128ae45baee9839e0b68c859d59f1b709cabfab', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323739643461326665373435383730353139353738222c226974656d223a223539393133333533313966313430613361386164626666323339363565376533227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223636336534383935646661343465313562303730353232316533666365373161222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3f33c1e3699fcf1251dcf20438949f2a8a2aada8022230d2ac535245882ad413'),
('6af0b7d9-3973-452d-95bf-9e2f1743ef8c', '2026-11-25 06:45:00+00', 'system:lead:escalate', 'system', '01a20cf53c007f138049980af996762b', E'\\xa686e7e346c01de42584bc9e5c758caf04f234e66ef11dc0456467c3d1fee7b8', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2273746570223a312c22746f6c64223a317d2c226576656e74223a2273797374656d3a6c6561643a657363616c617465222c226964223a223661663062376439333937333435326439356266396532663137343365663863222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32355430363a34353a30302e3030305a222c2276223a327d', 'e95c1c1d40ea2aee26d308264a76a838e24d2ae7cddb759360d5110fcd8c5444'),
('77d0da59-9df4-4888-81bc-fb3f0d91ca49', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\x07c4de58b4ed0a419d6472d460aabb81dc6ac76df2d047fb37c9580ae3448a58', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223737643064613539396466343438383838316263666233663064393163613439222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'e8f320213324554e07a2c7bc10846324cb50b3de7f581ad3f4ba145d5732a3b2'),
('7b29fc74-55cd-4272-8789-4ab5d51b364b', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\xfe03c95193a8da488221c8a0264fe0effd1e225f42e4ded20d3dfb3575e64b9a', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223762323966633734353563643432373238373839346162356435316233363462222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '535ffb0a9e93aaf148dac988e95a00174beed34932419ed255a6d8953251787a'),
('7c80eabd-ace8-46ca-ba26-d67aecc7ad43', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2716985221e30fb8a044d', E'\\x37608ed0d95efd98680b60c8ec0bb9e4e0ad4efda78fae9809cc5ee47a65bb8a', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323731613539663166346630306530303031376536222c22726f775f736861323536223a2236666464636166303763323230313061613465313863613335303861316533306630656633623935373463326266626632393937366231393065646536343362227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223763383065616264616365383436636162613236643637616563633761643433222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323731363938353232316533306662386130343464222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '2e5a55c03fb2cfbe2c936b69c3f1e8426b3f00a12dbebfa8b9ee9c71b29fb57a'),
('7ed5c2d1-816e-407b-8ace-2b56237c15fd', '2026-09-01 10:21:49.773+00', 'operator:policy:publish', 'operator', '', E'\\xdcea92dcb90837fb386375bfb186ef426a8f07ea5464ad07369e348be075ffbf', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2265663837356561393861353731323231666136663266613233363934336232616435323737353734353034343266333363646638643333623839336439616233222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223765643563326431383136653430376238616365326235363233376331356664222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '65044f4b4d7c05aa0a7cb54d9ced21076845ef4971612959d1ec8b0c98f54eeb'),
('827613c6-83b9-4ede-9a54-2852021ddaac', '2026-11-24 09:48:49+00', 'system:lead:route', 'system', '01a20cf53c007f138049980af996762b', E'\\xc1ef8777ce797d6992b2c52c805927c507498255ee9b68852ba3f263aa937072', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223231323865343738656462313461653139363733326239366135336164656231227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223832373631336336383362393465646539613534323835323032316464616163222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32345430393a34383a34392e3030305a222c2276223a327d', '925156fb70c1bc09d40f5e42a151d5b87805481ace5804be8f95767ed60ef3fe'),
('88774871-11aa-4603-a5f7-f5be2cd0c3d9', '2026-09-01 10:22:49.773+00', 'staff:routing:change', 'operator', '4ee630d523c2409ab6eb1e17e3131a6f', E'\\x4be3791cba262171bf2e0f6cf09b1cf9a360c56eccbaa40778a27f4942b4f291', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223838373734383731313161613436303361356637663562653263643063336439222c226b696e64223a226175646974222c227375626a656374223a223465653633306435323363323430396162366562316531376533313331613666222c2274696d65223a22323032362d30392d30315431303a32323a34392e3737335a222c2276223a327d', '0837c6665b575a5cacae9c071df709543bbd1fd490efa6ccd6a0e12cb6b3302a'),
('919f1833-e799-4fa5-ba9a-592c85d12ea0', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\x4d96d3c4a3d9e57df7796b2663aee8fe509d61c0e511b0fb2620eca425909b94', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226337373561383530383165393438303461373361383465376566336162373232227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223931396631383333653739393466613562613961353932633835643132656130222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '10e0e1b5e8824f659489f7092df627d83d70896a26f4e1778212f90aee251224'),
('936b648f-2efd-4d44-8617-1c417ed602d9', '2026-09-01 10:21:49.773+00', 'staff:account:create', '406df4a37f134a5389d5b75a524cf925', '406df4a37f134a5389d5b75a524cf925', E'\\x6fb6d3fcebc57dd4489a3110f18babb43847a872037a56a008d7ee1b631c4942', E'\\x7b226163746f72223a223430366466346133376631333461353338396435623735613532346366393235222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223933366236343866326566643464343438363137316334313765643630326439222c226b696e64223a226175646974222c227375626a656374223a223430366466346133376631333461353338396435623735613532346366393235222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '3804cf5a71ed504d0cc6c99d9532e6c88d7fbcf09cd0f1ab4f646577504f6a71'),
('93ae2e3d-8d7e-4138-9b87-c329c052bd4d', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\x915a6e21e3befb6754e0211b5059c8d69bf3af6de6995722daed1454b5825cf3', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223665633465363165333161393463636362323562373035363563393263376264222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223933616532653364386437653431333839623837633332396330353262643464222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'ce44c08950b360b038ec3e0a4dea28c8c86050bedd27fba051c805ceb9195057'),
('9cb6e757-7e8d-41d6-af5f-dd4cfa97b7b7', '2026-11-27 10:21:49.773+00', 'staff:account:absence', '2128e478edb14ae196732b96a53adeb1', '2128e478edb14ae196732b96a53adeb1', E'\\xec8bf802d2671dcb83851cfd54b7ff6b00f97208e07c1e5b8ffbaf750b342493', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b22646570757479223a223935336161313563353335613461653061613638383064653263373265343632227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223963623665373537376538643431643661663566646434636661393762376237222c226b696e64223a226175646974222c227375626a656374223a223231323865343738656462313461653139363733326239366135336164656231222c2274696d65223a22323032362d31312d32375431303a32313a34392e3737335a222c2276223a327d', '97fd714a768e48be8b84b726fb1bce920112c76d8582c80d4c2c707eaa4fa73f'),
('9db1815f-d393-4337-af70-d42e974d3cb6', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\xcb53cb64d2fbe7e173213c2e70ee08a05316107a5c0dfa2fdda8466ff5edb85c', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223964623138313566643339333433333761663730643432653937346433636236222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '1f0a66fd75df0bb147c762fe5cc01f072432a6d46164e79e4e6bb3e3d44f9280'),
('9f989949-b074-4db5-a32f-16bbbd670151', '2026-09-01 10:21:49.773+00', 'operator:policy:publish', 'operator', '', E'\\x3a622430283a90e7739a5f48af3be2bb47ef25b7879a1e7593f06c5917e2db8e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2236656666343630313237396231313035633965383538636538336163636166363862326264363362623762386565646135393031663335623632663331623837222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223966393839393439623037343464623561333266313662626264363730313531222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'a44cd421fe8cc3d63397b532771b1fd024634408d01f3ab9370e0d3343aaafdd'),
('a4d65c5d-2e6c-443a-8b91-27756da26756', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f90132741ca9ca10032f29aef7', E'\\xec455217fc210e05ff4de227ebc0c3d9ec6ff23206ed57e12eee52c47a7e5dd5', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223231323865343738656462313461653139363733326239366135336164656231227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226134643635633564326536633434336138623931323737353664613236373536222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323734316361396361313030333266323961656637222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ec74bed345b29e2962dce4f09811a08c42b831adbcb20932b52134ce17875f8f'),
('a6d80616-f930-42af-9752-7dc8edc1d5c0', '2026-09-01 10:21:49.773+00', 'staff:routing:change', 'operator', 'f2dc954bc9fd4ff49feee30fa4059c17', E'\\x6ef3c9d6b7dc3ec7ff5f2757e48523786999bc619cb104801da1c3f14dcfe966', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a226136643830363136663933303432616639373532376463386564633164356330222c226b696e64223a226175646974222c227375626a656374223a226632646339353462633966643466663439666565653330666134303539633137222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'af961c8ed34ceb7fe307136987ca0dfb0c365c0f7cf9c5a6d91d666d5e3db0e0'),
('ac731184-ada3-4e2d-acb7-88c22e3c9198', '2026-09-01 10:21:49.773+00', 'staff:account:create', 'f66871c362464cd99d4a5cf962210fc1', 'f66871c362464cd99d4a5cf962210fc1', E'\\x1b8f9119cc3205841ff44ef4aa2aa2719935c5a35294b06bbf6ef1001d8cf476', E'\\x7b226163746f72223a226636363837316333363234363463643939643461356366393632323130666331222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226163373331313834616461333465326461636237383863323265336339313938222c226b696e64223a226175646974222c227375626a656374223a226636363837316333363234363463643939643461356366393632323130666331222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '1032ccea6a47f8e1459b4b1bc80243aceb5a355c40422800affab92d745e9a6b'),
('afb87092-930f-416c-860d-174f31486653', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\x4ee24ce44af8ae49c89128d2ff739ef4fd0e686ff23f80898d7b77501faaaedd', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226166623837303932393330663431366338363064313734663331343836363533222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '2cfd7f6f86edc86b32db331ddb9d261473f014469cf45796f9b9e43024f6f275'),
('afe167ed-b886-465c-b2da-331270363cee', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d276708f393a28f09a6919', E'\\xdfd06972338fd24007e6fdb60bdd6c64143a0c13e880668ef4f2957326d366f4', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223231323865343738656462313461653139363733326239366135336164656231227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226166653136376564623838363436356362326461333331323730333633636565222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '37fb37cc3497f7957f8fa1bcbd68fa3ebb03075455f6a7ff75a5a7da445537cd'),
('b048bf89-4c47-48ae-9d46-05bfc3b72ad9', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\x68210f570bde1f0546724eb865a672f13ee3a0c1e8a3dfd23469701721000d24', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226230343862663839346334373438616539643436303562666333623732616439222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'd01aa67d29d32d68c850b607970070151256d4015412b2f52c106bad5e04bc2d'),
('b2d0fceb-3890-4408-be9d-0ddda51b308a', '2026-09-01 10:21:49.773+00', 'staff:account:create', 'ae898ee700854a419c28b5a04e7f0a60', 'ae898ee700854a419c28b5a04e7f0a60', E'\\x7f4c44485932e2729c23b30f276ad16cc9f008bcb70988cd41915bf5e947357d', E'\\x7b226163746f72223a226165383938656537303038353461343139633238623561303465376630613630222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226232643066636562333839303434303862653964306464646135316233303861222c226b696e64223a226175646974222c227375626a656374223a226165383938656537303038353461343139633238623561303465376630613630222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '23c7cb50982f006201638d15c2c9cd77ec55364fec8cb929dbd55baa70318754'),
('ba24e8ba-6654-4787-bc03-2248942d0118', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '592a0ac2d07e495ebe88de12daf9d226', E'\\xc58ef00b4243f3e0c6fe0b4f071020832324d13266196fb54a34c83b4a3cc9bf', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2233656262623338646566326535373261303038343030326436666236633132633238333437346330636335366133313631363934636139353935306330303233222c2265726173757265223a226363373230613431363262313435336639393938363966313062373732346130222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223166633638643534396636393462386662633463663564396537326262323332222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a226261323465386261363635343437383762633033323234383934326430313138222c226b696e64223a226175646974222c227375626a656374223a223539326130616332643037653439356562653838646531326461663964323236222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'a56c4edca600e83335a0734432de410ffece30eb945931f364a84a1e5e86590a'),
('c5a4fb71-5236-4d8e-833e-5265a538981a', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013271d386bb4d5d160c139d', E'\\xa2a7de4d1cd6df3b8a2b4ead701014e9b4abe39aeee53b016fc5dbb95276f7b5', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223935336161313563353335613461653061613638383064653263373265343632227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226335613466623731353233363464386538333365353236356135333839383161222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323731643338366262346435643136306331333964222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a6a25e9d4cf9800bc123b0af347f3002c77e988e57005526234db81aede93226'),
('c5ec5148-d182-4633-a5b2-9f993ac5fb56', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\xebb842a101bcde52375c01e20eb739e2ebf46bc6c2beff82626e631b4cafccc8', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223539393133333533313966313430613361386164626666323339363565376533227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226335656335313438643138323436333361356232396639393361633566623536222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8f2f6a4f474d491650736c8d1b7c4ce4be9e921ea5db8c695a8fe6df8c8977e9'),
('c7788500-3bc2-44c3-b76c-723d14ae2e27', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927152a93f4d2d81624872', E'\\xdc61f70f8a4399a8e360a375e23e7aaaaceb8efc5cfddba54d02f79dafdbc3b7', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323736373038663339336132386630396136393139222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226337373838353030336263323434633362373663373233643134616532653237222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323731353261393366346432643831363234383732222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '28c8896207917d8cd6aecd34d182381de1744925134f748ce035bb7387bbcb58'),
('c8ebf09f-c75b-474f-be03-57d8611b8c9b', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\xb5cce3a3ef4ed8605479a14073e020f83148158b7eb864079e75f24034d312f4', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226338656266303966633735623437346662653033353764383631316238633962222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '3e44f4fc057444c63db3b05f1457e2a89776b02269980a69303f5082605572ad'),
('c9c8991e-9194-4249-92f7-5939e429a890', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\x50be5ef90efdd612d19b29fbb48e1b93267dcbd8c9026e2a095adbc6cded1910', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323738613039613466643235376230313731313837222c226974656d223a223362643633333662646264613439323038396562336537346534653364353162227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226339633839393165393139343432343939326637353933396534323961383930222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '70693f1f293a9e20f5d57457047447e55f99c535c70ed9c1a1e5e1a088786395'),
('cc38fb32-ecc2-4023-b3f2-c35294c90bf8', '2026-09-01 10:21:49.773+00', 'staff:account:create', '2128e478edb14ae196732b96a53adeb1', '2128e478edb14ae196732b96a53adeb1', E'\\x648846bf4a89f0a7585a578f6984c171596b513faef6bc76f90154e369067192', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226363333866623332656363323430323362336632633335323934633930626638222c226b696e64223a226175646974222c227375626a656374223a223231323865343738656462313461653139363733326239366135336164656231222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '8534685e7b4b4f5f1a07c29bbeb2cc345db8eb0795c0ff469135e3684bccac9d'),
('cc93936e-22a1-4a7f-94f1-6d21d6c7cfb9', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\xb215cc0ca1020a4db37a451ffe2eae86341ddcb76a1acb85f27ffe51334c3157', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223362643633333662646264613439323038396562336537346534653364353162227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226363393339333665323261313461376639346631366432316436633763666239222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'af38b70daa98035b41818efe53ef2c553447d9fffaabc73b8c812c3cd0f77a8f'),
('cef1d8e6-5e58-4484-a31b-afd690d1dd52', '2026-09-01 10:21:49.773+00', 'operator:account:invite', 'operator', '', E'\\xad37d06796a35c47afac92a7e8e0b426d4441d8ed05d28ca52b30098ac0e3ba0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226365663164386536356535383434383461333162616664363930643164643532222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', '291cec3bcb29da6c423c0ec81a09b35b6d566805ce7dca0c06ed934e512b5987'),
('cf994d17-596f-43a4-8f39-ed4147aebb7e', '2026-10-19 09:28:15+00', 'rights:request:open', '', '78fdb6a32fd94881856208a8e8e8f038', E'\\x37f7ce20fe7766d8a9ec9b30957b6992b0dcc141f3df71ae2617fb3fb01e174e', E'\\x7b226163746f72223a22222c2264657461696c73223a7b226b696e64223a2265726173757265222c226d6574686f64223a226d795f64617461222c2272657175657374223a226432343162343161363439323463396439666438663464663465306234643534227d2c226576656e74223a227269676874733a726571756573743a6f70656e222c226964223a226366393934643137353936663433613438663339656434313437616562623765222c226b696e64223a226175646974222c227375626a656374223a223738666462366133326664393438383138353632303861386538653866303338222c2274696d65223a22323032362d31302d31395430393a32383a31352e3030305a222c2276223a327d', '16f91f822c15e9fe1cc7ec744916ef00954c1c893f012fa82e4a9848dd7b2869'),
('d0d7d595-5ff4-4e07-b55a-ff69b30b430b', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927152a93f4d2d81624872', E'\\x226414b126bd8a1f1bc12711a082cb9266433f4a0218159ab9380c71b6b7df29', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226135316235363637663937343434633538396432386466383765343537346566222c22746f223a223231323865343738656462313461653139363733326239366135336164656231227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226430643764353935356666343465303762353561666636396233306234333062222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323731353261393366346432643831363234383732222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ae693fe4e20c5119ee425afbf8a6369f13464fcf37fb77658949fcfafb42f7e8'),
('d6640083-a0d4-492e-a237-eeb84cffed95', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '592a0ac2d07e495ebe88de12daf9d226', E'\\x120a79c8a1a8f315a80933d68465c0f17ea960c0fbab857b1622ea1b28b2036f', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226436363430303833613064343439326561323337656562383463666665643935222c226b696e64223a226175646974222c227375626a656374223a223539326130616332643037653439356562653838646531326461663964323236222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'fc021a3ce3f1cec0872d024a6b7de0ed58ed4637f202a1767ad454648c386979'),
('d7f0c247-d302-49bf-afe4-42f4bcafdb5e', '2026-09-01 10:21:49.773+00', 'operator:policy:publish', 'operator', '', E'\\xade9cf29dff23a73e036d3b919ebcd494cc3d4c87eb5c38a26505d8e3ebecf80', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2262333839623165666439323335613135383130396332666465306162353264303265386565303235663037363635316238363533343264303364386532316230222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226437663063323437643330323439626661666534343266346263616664623565222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'dc8ac859fa8a2c0739c7ec1bbbd196e81c3d1cd68915dd5eb7eab52eccb4981c'),
('dd16e036-d5fb-4724-bd24-a1e51691878f', '2026-10-16 05:30:15+00', 'staff:contact:log', '2128e478edb14ae196732b96a53adeb1', '01a13edf77b873c8a6414036aca698fd', E'\\xec1f358edbb1fb8aeb6de59b11c007659cdf6981ba666563a57939741d36aee5', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223931346137316538633562386164663136656138303563386130373861663732227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226464313665303336643566623437323462643234613165353136393138373866222c226b696e64223a226175646974222c227375626a656374223a223031613133656466373762383733633861363431343033366163613639386664222c2274696d65223a22323032362d31302d31365430353a33303a31352e3030305a222c2276223a327d', 'd1a6415d7f710e244e7cbe2605ad74d0d1a17e9ad66f85596a8c2279ad865337'),
('de8b0807-6b42-433b-ae05-39f862c7f5e9', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\x59c87b04a8074ffcaf73441a2f5019a4180be3dae6a5a1bbc6149e998e783b20', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226465386230383037366234323433336261653035333966383632633766356539222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'cdb9efd414003ec73745280a37e83ed7adf78fe35e34273b1a900f5d1610f5e6'),
('e5a9cb52-116f-4a65-bd7a-eb0d9a0d4e1a', '2026-09-01 10:21:49.773+00', 'staff:account:create', '953aa15c535a4ae0aa6880de2c72e462', '953aa15c535a4ae0aa6880de2c72e462', E'\\xdcb5501ffb1265b902fc53037b92500d98bfb499b5a2c9d9a868961a425b02da', E'\\x7b226163746f72223a223935336161313563353335613461653061613638383064653263373265343632222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226535613963623532313136663461363562643761656230643961306434653161222c226b696e64223a226175646974222c227375626a656374223a223935336161313563353335613461653061613638383064653263373265343632222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'd47f72cc1bff563f5f1a837b3844b7bac23e28cf3eb8e53e911751d8c897df57'),
('ec32d87b-7807-46f9-8141-863dc1d9c90a', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d274fc92f7849cfddc44e1', E'\\x55ddbc7a786e951da31369e43ee25c3d913a5e4e29d7b4ad678cf8c9d5f4b3da', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223831356538383736323863373465633839336533633233653561303031333266222c227461736b223a223634313237393438313634373433643761396261623333313036396631396661227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226563333264383762373830373436663938313431383633646331643963393061222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323734666339326637383439636664646334346531222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '9ffe9b95c79e9ab9117965018e025ffe8422146ef6ac011a9a16cc5239d78298'),
('ec7e1377-f30f-4f1e-b67c-843f7ebdfdc2', '2026-11-25 06:45:00+00', 'staff:lead:status', '2128e478edb14ae196732b96a53adeb1', '01a20cf53c007f138049980af996762b', E'\\xd9413da528644b03d673e6f06f7af3c88a2a90e2ae62896f9298254f177d5a4f', E'\\x7b226163746f72223a223231323865343738656462313461653139363733326239366135336164656231222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226563376531333737663330663466316562363763383433663765626466646332222c226b696e64223a226175646974222c227375626a656374223a223031613230636635336330303766313338303439393830616639393637363262222c2274696d65223a22323032362d31312d32355430363a34353a30302e3030305a222c2276223a327d', 'f5f9820ee32d9a0af38cee7b974a362f56af158fb91caca44a0875ddb01caef7'),
('ef4c59bf-5565-4e69-9718-a89b4bcb8681', '2026-09-01 10:21:49.773+00', 'operator:policy:publish', 'operator', '', E'\\x533fdd67f11d281c1ff8fb53dec3fc4be7e4fb504dba23a1f1c5db6a944a71c1', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2235666663326262636439666364393438313532353663303461633031346462633831613862353338636666363264363562333435343635336661393435393739222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226566346335396266353536353465363939373138613839623462636238363831222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30392d30315431303a32313a34392e3737335a222c2276223a327d', 'd35bf0f2d19c6d7972ff35e829dc066fa0f57e0995d073d6342d4f6ab11b2237'),
('f84dbe1d-24a7-4631-aa9a-69cbb8a398c3', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d276708f393a28f09a6919', E'\\xe4c9cff3238641f37e46c61aa747ef769aaec824b89eec44b2cc2f7296b016c5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226638346462653164323461373436333161613961363963626238613339386333222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736373038663339336132386630396136393139222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '976d7e9fcaf70819e70070f2a51a62c5455fb7cfb3e57732045342dd2fc80728'),
('fa2248e9-3641-421c-b8b4-66ba7e39dcd1', '2026-10-15 09:23:16+00', 'system:lead:route', 'system', '01a13edf77b873c8a6414036aca698fd', E'\\xad658c1f66dca17d9ee58a0b9513dae5cb6a626b6e65ae16785c0354994c3864', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226632646339353462633966643466663439666565653330666134303539633137222c22746f223a223231323865343738656462313461653139363733326239366135336164656231227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226661323234386539333634313432316362386234363662613765333964636431222c226b696e64223a226175646974222c227375626a656374223a223031613133656466373762383733633861363431343033366163613639386664222c2274696d65223a22323032362d31302d31355430393a32333a31362e3030305a222c2276223a327d', '96c766d2b03bcfa72aef723064ec4ffd35fe7c2b8412d10dc8552688bfbcf529');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', 'given', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ff8bf21dfda784a901f7004ca54ace73c8bfb7d359631d7967a2fa17393f59b5'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', 'given', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '92060c63eb740c30c930a9ebf3dd3caba6350fa282d60e63d5ea80aeec77dab8'),
('019cb7f8-16d2-7e9e-9a5f-d94a0c2076a9', 'given', '592a0ac2-d07e-495e-be88-de12daf9d226', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '367a2f553d17cfe8bd528bf97a4c7632a2eba0791fcbe17d0e28a662b3c25166'),
('019cb7f9-0132-71f0-9f82-ffa724494606', 'given', '592a0ac2-d07e-495e-be88-de12daf9d226', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '05d4fd67f67a7a51885a5afd4b8e2d87d401bc274bf82b31225557b2ebec1797'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', 'given', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'c54aca1b557a8ca468f37a25ea9e4011239af3c088f1194b0db32707fe0530b4'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', 'given', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'aea076d61e01c9174ced515b7fa3550d96fd8a35223d5b808892d5d04e647357'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', 'given', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8b1da8b8e59b66bbfc03d56fba9723c83509a1953c0800d6a0f7db423a340c9a'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', 'given', '78fdb6a3-2fd9-4881-8562-08a8e8e8f038', '2026-10-15 09:23:15+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '00a50f8f0c9bb59dfec636c37ce2e7d4a7f175b027c0fde5eae045a45544751f'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', 'given', '224bb9ab-f974-4837-9582-2c55adb5684a', '2026-11-24 09:48:48+00', 'web_form', 'contact/1', 'zh', 'false', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '1e755be5acfb3ede24229c4d73dbc652bb797b8eeeb6bd4490a2d435693dd676'),
('86b89864-87bf-455d-b547-3a8135985d5a', 'withdrawn', '78fdb6a3-2fd9-4881-8562-08a8e8e8f038', '2026-10-19 09:28:15+00', 'my_data', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', 'bfa3a871d6afb7f0cbd694014e91017bc5858fa920a85cd03c8be05ae4f7bf4c'),
('96e49167-0d6f-4b93-bc09-ec3ebb9fc501', 'corrected', '592a0ac2-d07e-495e-be88-de12daf9d226', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '2996622c4631ffc60aeccdfbab4182f1343829cf355b262878017a804febd5da'),
('f9c1471c-70f6-463f-9383-d7bf19ae4898', 'corrected', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'a53cc1002b8d4161f1d199ee63e3b0423e5ee7b1eba3db333618a0e59fb549a0');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('cc720a41-62b1-453f-9998-69f10b7724a0', '592a0ac2-d07e-495e-be88-de12daf9d226', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a226363373230613431363262313435336639393938363966313062373732346130222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223539326130616332643037653439356562653838646531326461663964323236222c2270726f706f73616c223a223166633638643534396636393462386662633463663564396537326262323332222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('cc720a41-62b1-453f-9998-69f10b7724a0', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('1fc68d54-9f69-4b8f-bc4c-f5d9e72bb232', '592a0ac2-d07e-495e-be88-de12daf9d226', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', 'cc720a41-62b1-453f-9998-69f10b7724a0');
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
('1815155727616000281', 'gdz-bqyf-da26
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
gdzbqyfda26'),
('1815155789056000925', 'gdz-jybd-686g
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzjybd686g'),
('1815155850496000114', 'gdz-q2fe-y5ga
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzq2fey5ga
2082110000'),
('1815155850496000601', 'gdz-8d3f-8gcb
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz8d3f8gcb
2082110000'),
('1835065543680000253', 'gdz-33ke-qana
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdz33keqana'),
('1838606057472000555', 'gdz-dj5r-4erc
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzdj5r4erc');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37390a2b50653834573039474942435855736e5252597671526858584a6f7762396f677538646e49452b644b71343d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a4446677a4d4d43664b764b3548727a69367272564a32522f57736d326956755a43754c43534b3562792b48753345732f456b7968536d615974376f39724b473044726c34556a7345736c424c4c4462475942653968516f3d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '8f2f6a4f474d491650736c8d1b7c4ce4be9e921ea5db8c695a8fe6df8c8977e9'),
('1', '1', 'ff8bf21dfda784a901f7004ca54ace73c8bfb7d359631d7967a2fa17393f59b5'),
('1', '2', '3f33c1e3699fcf1251dcf20438949f2a8a2aada8022230d2ac535245882ad413'),
('1', '3', 'af38b70daa98035b41818efe53ef2c553447d9fffaabc73b8c812c3cd0f77a8f'),
('1', '4', '70693f1f293a9e20f5d57457047447e55f99c535c70ed9c1a1e5e1a088786395'),
('1', '5', 'f70a27a20e2133affba595aee1561ade1ae520f80b862cfcac95bb0ef74d0d37'),
('1', '6', '37fb37cc3497f7957f8fa1bcbd68fa3ebb03075455f6a7ff75a5a7da445537cd'),
('1', '7', 'ce62459130d29db1f8982d0f4752664a734ba932b30e5fbf5270a6cd686e615a'),
('1', '8', '2e5a55c03fb2cfbe2c936b69c3f1e8426b3f00a12dbebfa8b9ee9c71b29fb57a'),
('1', '9', '6a47bd459ebfbfcdc89c8e8550e1ef43ce9a554c01290afacb1de57462c415f0'),
('1', '10', '367a2f553d17cfe8bd528bf97a4c7632a2eba0791fcbe17d0e28a662b3c25166'),
('1', '11', 'e3873a38412b67d3845643ea597174b2725ef65364461a8b336b0e3fc75f738d'),
('1', '12', '7feb38b52c847e6c27aed87b5f3bf9a497095267a8577e47ceefdc0a3899b6c4'),
('1', '13', '9ffe9b95c79e9ab9117965018e025ffe8422146ef6ac011a9a16cc5239d78298'),
('1', '14', 'a6a25e9d4cf9800bc123b0af347f3002c77e988e57005526234db81aede93226'),
('1', '15', '1736a95bc196225ffcacaa2a5db579cbf91d19b68946e3b4c9c1042ee8842cfe'),
('1', '16', '9ccd86e488a38c40500d1321784b41359bcfd2297b2d00fe49fe4d3093cf9064'),
('1', '17', 'ae693fe4e20c5119ee425afbf8a6369f13464fcf37fb77658949fcfafb42f7e8'),
('1', '18', '28c8896207917d8cd6aecd34d182381de1744925134f748ce035bb7387bbcb58'),
('1', '19', '8c48e36312c3f66f4423e0f51a572c463ec5bf880a2d83c276b43b7b58b61f6e'),
('1', '20', 'ec74bed345b29e2962dce4f09811a08c42b831adbcb20932b52134ce17875f8f'),
('1', '21', 'cea008828a599525f42e16ddfb625c8318721b479d033e0078743a6632285dc4'),
('1', '22', '40750796208a2e418162cbb2738074acf55c16e2716107e3699778528099662e'),
('1', '23', '660c3c188e51917b7e3e67e143d0ca7aeba5099ad60009346161bce5b81bf571'),
('1', '24', '976d7e9fcaf70819e70070f2a51a62c5455fb7cfb3e57732045342dd2fc80728'),
('1', '25', 'c54aca1b557a8ca468f37a25ea9e4011239af3c088f1194b0db32707fe0530b4'),
('1', '26', '05d4fd67f67a7a51885a5afd4b8e2d87d401bc274bf82b31225557b2ebec1797'),
('1', '27', 'ce44c08950b360b038ec3e0a4dea28c8c86050bedd27fba051c805ceb9195057'),
('1', '28', 'cdb9efd414003ec73745280a37e83ed7adf78fe35e34273b1a900f5d1610f5e6'),
('1', '29', 'aea076d61e01c9174ced515b7fa3550d96fd8a35223d5b808892d5d04e647357'),
('1', '30', '8b1da8b8e59b66bbfc03d56fba9723c83509a1953c0800d6a0f7db423a340c9a'),
('1', '31', 'd3d903309eb5e29733acd82ceaae802f09e936b03d5a57cb35b2de61cb37b9fa'),
('1', '32', '3e44f4fc057444c63db3b05f1457e2a89776b02269980a69303f5082605572ad'),
('1', '33', 'e0444087b16661a98c22e7afd920414fe0a60bceab65149b8e056d5edd2127ec'),
('1', '34', '10e0e1b5e8824f659489f7092df627d83d70896a26f4e1778212f90aee251224'),
('1', '35', '48b5e3905973e60768c710768f7635bb7cc1460d63d0acd02dbdbea4c3c54e08'),
('1', '36', 'a53cc1002b8d4161f1d199ee63e3b0423e5ee7b1eba3db333618a0e59fb549a0'),
('1', '37', 'fc021a3ce3f1cec0872d024a6b7de0ed58ed4637f202a1767ad454648c386979'),
('1', '38', '2996622c4631ffc60aeccdfbab4182f1343829cf355b262878017a804febd5da'),
('1', '39', '72879b83d772647c25ef3486f9bc91190fc60ce97e45ae782943b5762e0b71ff'),
('1', '40', 'a56c4edca600e83335a0734432de410ffece30eb945931f364a84a1e5e86590a'),
('1', '41', 'a5b426dc00c689f07eebaa3c74529257a85c076f16f6bab2533bad56bf689c71'),
('1', '42', '23c7cb50982f006201638d15c2c9cd77ec55364fec8cb929dbd55baa70318754'),
('1', '43', 'af961c8ed34ceb7fe307136987ca0dfb0c365c0f7cf9c5a6d91d666d5e3db0e0'),
('1', '44', '65044f4b4d7c05aa0a7cb54d9ced21076845ef4971612959d1ec8b0c98f54eeb'),
('1', '45', 'e8f320213324554e07a2c7bc10846324cb50b3de7f581ad3f4ba145d5732a3b2'),
('1', '46', '2cfd7f6f86edc86b32db331ddb9d261473f014469cf45796f9b9e43024f6f275'),
('1', '47', 'd35bf0f2d19c6d7972ff35e829dc066fa0f57e0995d073d6342d4f6ab11b2237'),
('1', '48', 'dc8ac859fa8a2c0739c7ec1bbbd196e81c3d1cd68915dd5eb7eab52eccb4981c'),
('1', '49', '1f0a66fd75df0bb147c762fe5cc01f072432a6d46164e79e4e6bb3e3d44f9280'),
('1', '50', 'a44cd421fe8cc3d63397b532771b1fd024634408d01f3ab9370e0d3343aaafdd'),
('1', '51', '34c2605504b2df7b8b0abdef4b9d22cbabf3813f410053094c16d68e8b7a45f5'),
('1', '52', '1032ccea6a47f8e1459b4b1bc80243aceb5a355c40422800affab92d745e9a6b'),
('1', '53', 'd01aa67d29d32d68c850b607970070151256d4015412b2f52c106bad5e04bc2d'),
('1', '54', '3804cf5a71ed504d0cc6c99d9532e6c88d7fbcf09cd0f1ab4f646577504f6a71'),
('1', '55', '9f782ee72dd20da5f0bb3276e577963c47fcd56ec6dab7bc7610ef5ffa9e8a10'),
('1', '56', '291cec3bcb29da6c423c0ec81a09b35b6d566805ce7dca0c06ed934e512b5987'),
('1', '57', '535ffb0a9e93aaf148dac988e95a00174beed34932419ed255a6d8953251787a'),
('1', '58', 'd47f72cc1bff563f5f1a837b3844b7bac23e28cf3eb8e53e911751d8c897df57'),
('1', '59', '8534685e7b4b4f5f1a07c29bbeb2cc345db8eb0795c0ff469135e3684bccac9d'),
('1', '60', '0837c6665b575a5cacae9c071df709543bbd1fd490efa6ccd6a0e12cb6b3302a'),
('1', '61', '8f8ecd0f7bca0d37c9ae26231230013d6cab7e0c9267d68f9436db704b7345c8'),
('1', '62', '8fa105fad5bfb261ac66e3f27906368f7f8402904eb3a32649e2082356d87fdd'),
('1', '63', '00a50f8f0c9bb59dfec636c37ce2e7d4a7f175b027c0fde5eae045a45544751f'),
('1', '64', '96c766d2b03bcfa72aef723064ec4ffd35fe7c2b8412d10dc8552688bfbcf529'),
('1', '65', 'bbd1d2cdab0cfa3ca22edc4933c84287d0fd07dada2a14911350a6693ff74712'),
('1', '66', 'd1a6415d7f710e244e7cbe2605ad74d0d1a17e9ad66f85596a8c2279ad865337'),
('1', '67', '16f91f822c15e9fe1cc7ec744916ef00954c1c893f012fa82e4a9848dd7b2869'),
('1', '68', 'bfa3a871d6afb7f0cbd694014e91017bc5858fa920a85cd03c8be05ae4f7bf4c'),
('1', '69', '1e755be5acfb3ede24229c4d73dbc652bb797b8eeeb6bd4490a2d435693dd676'),
('1', '70', '925156fb70c1bc09d40f5e42a151d5b87805481ace5804be8f95767ed60ef3fe'),
('1', '71', 'f5f9820ee32d9a0af38cee7b974a362f56af158fb91caca44a0875ddb01caef7'),
('1', '72', 'e95c1c1d40ea2aee26d308264a76a838e24d2ae7cddb759360d5110fcd8c5444'),
('1', '73', 'd326e6485d87bf4cbe5750a885e1fd7f55f72bbd0d4527a17ec19ec392c57ade'),
('1', '74', '78b4f93d8f5388d7dfd4f9f8d78dd6c71aa5fc85384735b38b6933f612d73c25'),
('1', '75', 'd24e9a629d2840ceee55375e341a6f359a8b0aa92ef9a57f0373d55d4307906a'),
('1', '76', '97fd714a768e48be8b84b726fb1bce920112c76d8582c80d4c2c707eaa4fa73f'),
('1', '77', 'd13e89f78bb614c9102d65bd91959ea2b864b4a22464b8ccd06fe51478d7636a'),
('1', '78', 'f59c4c78e5430c92e5d4ca29ceb289598f0ccdbd6483108061dd461b2641dba7');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7c38-8103-e31479ae596d', '2026-03-04 08:30:15.25+00', '92060c63eb740c30c930a9ebf3dd3caba6350fa282d60e63d5ea80aeec77dab8', E'\\x90f74cd995ae82a8b994f2a317157bcc37b05e5f2373873d4daa6a00329cbff2');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\x61e2c8dde9bc497c25dfbec169a3fc1eb0a25eb166961e695756fa58859d5fb2c10bebe0343ac5a1d8dd6bd975c6c6e63131037eb2b4467fa102a29e564ddfecb42ae67ed8214078df195b0d7078832aa3e956f87c89d689ccdfd9ebac79c6062d29beedd939877e3e7c56634e821f5bc09cd4458e21f406e7d05a47a81826618116de84e0187d0f74936b369b7c32f817b95892bf7ad7441617760193d1208c470c8807aacd40c5d3781ea19902607a589c1bdc9fb0d7c582ea51212a1453b70555d12c07901cd7c3a885482f5707d81e17cc16f913b9276431682ebdc38578469ee426907e43ad314018f252cc48d2822d0713a5b672654678048bf4d9bce6047c5b43fbb2899f21f65e97c39be3f51416317999e65afbff298874154409e0ed33b8d656650019aa87791eef28c934f8152deb2992f21ea67679eb1b79ef0834c79383bc919fc0ab29d53d057259a8f8fb3c6aa2a499120c2bc57333b95b1929bc646b2d5020419e9a20f93b274474bb3f5c30337a6bf9fde21998351cda2fcb4fd99b30ea4ed415f129a6a366d75f9536614c3000f60061f34ce77d4bedc87f965935e189abb3c13b1a9c84e89ada76066f25c5e953846a241a8147fc7f74279911232c145aa90465ec565ce5b592101f9434afea55aef20bce5e3daf58eca11e3778d7a2576625c3bcf92b3e37eeae8fc7e7dff33cd9acb7da29fd0d442dc4f68a50a9973207dbe84ce307dc981a2549b67eddd6f2726afa990b758ba8673f2646e7456366d6965d4dd2729e7211a04d2f3799af952f84a9bb9444f43bd0a3c505ca50deba85b2a0fd13c25c3b0f023ff0b452e5f20452667a0d1e8de515aa92c0e0e1e750165d3b0eefb8e56fa91b91ebe358b97db286b8cb6d394cb1fb0edc8de31a0af85786c4f6ed8c9a6f331276c5c5b14b5f594bd9fc43154b9b318616a11623c441b5d713393beda3a28ccfa4b7402100275aead95b297698283152f72e86883e0f3fa9109ca6a1a1f009831edf71e1f90b60a96c06db76128e5132d21eaa8fc66d740fc3155c8cab50507a9861ba3fbf8edae8cb231d30b0c8a8fb2610323116fb7311443f5c2fa2f201c2844d044428b561ea518c9b806318c75f6fe017fa72c3b356be975586b8bb65ee1ef84ec949581a5c45bb318aa1d456667eecd1735eae443a8dbc410d68ff61e8e04f970697df0de932aa05b8705a571a548a936c9af16e0174576b93695f22b7bbe67408c7eb4cbe497d58d9a49e896ad636f580b62f3ea3e17150f6ac765a68cb8feff492b57100cf1781eee3b70bc20604f6b7d22779084bee772a7eb24bf34b2bfb1de658a9219e95928448e2427fad72122daaa5885cc6432c0cd2093d928a8a3dd0465507e29d6fca7e6ddb4b4742196ff7bfeda88dde8aa99999a952da11cf5b0ea2874f7ec56775ac35dc31869274d55598c5b3594b863b39d94d11526556cc55c336bf7a2d8b7b04308f1cd9becfe496cbac4864593d376771cee36a26c4d76b03d162aa58dc358db5f6ad088fdcbe0d4519d82c5ea72cc60e3143dea85e6ee7a057251d9b9673e3ff727db3f8735eba44f90e642d0e520c6c0e221ffc9f338c89073bb5c6fb5531b24ea36f99232c4f7cddb6b00c6bac838ee66c152d3435e93e4b53260c03ca4ce8559808173e9786092a3514bb3aca43debfaaf8af3c25185a00a35c59562fb033c8b33d8f558a0b46decaa3c4be6eed57a8beb7e009ceee76c35ff65505dd8bf8acfad865582b39ca74364e563226fe90fb2a8c0b810dc468f260d1de0ad8dd71daab63deaa8af058a1f72b7ded3b0e211b88da6b9885d3d21fd0281c1f6d9f0c0c1f06e4a6300a2a8ec7d4d9205cf43068455c5eb8f0aac9a0a9e639ba599449f87a18d53334e2b87494466eb619f3aa14f5799f5e0e1e58c58a0aeb93c7a585a823ba0bd501fad2358dd52a2ea892be53105e5cb1f787841e598b46ec28578ab0e935734165697b1b2fa851ccf3394bb115f7e56a00e08e339806678a918a9f62f30b82a1c2c4d6bffa0aaf87c73a82e013d094d41b6054c272457196b77ace2506ad8597375bf6519d01fe4bd768fa19db51e16c7c6832e64122881fd6af518e8b44b1488a14da76f1271a2b292d0c3a42cdc7d6a18e40c97ad9ad12ef6569244ddd3e0b6aa6df4ed146bcb521229cf0af2f32c7ec6a6c033dfb82919dafee9e015bbd34ea38f3b3bdbef94b9760f769e434737e28da32880f25c03e44c9f7ead506306069765012f417800de169faa620e5d276df07fc3a636e8c5f4a8941f1b4950af5af00f195d3871e28e66545b3c6bee5e1657495fd768c60dd675c9fdf142b25daa215f9257f38fdbeb1cbacf1935e61b6914ebbcb3d4837ff7d9a5c1fc2280c93206681435e4fec4bac08ea5fa6878325a5da2753459373186722ebbc2ed1d8e7b4ba923aeafa3e678bb1dfdc43f92bdaa315d082429dd5a5f8130ac6651de8519dbea4dcb3c380c3ccbe73283dc2b6a0c2e01b5abd07545caddae21958d7bfd7e1570adcd5bae48f049f1ffabdaabc3c91d43b0314efdf9bf98f5631479e32d3d447ff22eb9a318cb719619149e119b3f4b8c03a2588aa4c1c4028885f7d6a79bff58cdd7ba42aa240bc44ac84402fa95952dba712ac696c300bf0b9f37bb86cb013b0aee9413f1097d5b18a06a15fc39e460f8410b79003d4395f65164b8d988a279cc24cb90a6dc8525a2bdc9c54ce9f95ce463db8655d7d9545272835ebad3cc04224069d0f32a48b88b38ab752d9ff19642c46a9608c582c573419a7dac1d4814c27e810ef6d07d9b20f08539a33f75470943076ee408f6e872080aae7d0ca6d0102462632d9d3c8e8bc261e34799959dbf6942c224dcfb08edc913ce34f556707760e08d38fe065d61f145bf4b996708387d0f4053f2f1a0dba6b3faa846c0c7eda82678edb3d6c62f0cb46e0570701f21c16571b575d274f812ea09acbaec76deee01f52a20fb48ebbf71e2c07c63e03a88351411344ef777564cf7bb2ff9d45ea7a79b6de8a64cc07656aba31a7f8a8bd84bb8180a092883713e8b4bedd2a8b5cdfb4a2497d56230cb624471e87cede931ebf841fbb3165d21ba793ec17b3b00cfce5cae6f6c0cef9c3141c662fb06b3c5658de60a4e48214e43903f0ec590d86b8c347a48cbb3a6e9809e3951af3de5c7a0af540dab0692162588d8626946666de204ceaefb7aaad3cf2403a29f8b187c1525cf7b0e4187633f8df2389cb871244370a3372c91f97850b2befd71dcaed926eb2912eb234459b3f86cfeee6129f90cbcdcbcf83bb41e5c420de6417b3f063c72301999d83bcbc8704e284e88254534ed1a557959928b70beab04331f013ff7c65efa31e6c627aa2844e0f94424687137d0d7d1af2a098f8d8f1aa7c1b67be0a5fd34c2393855a2e9951cad36844b9fc319d32a6325320ceb38c0ed2541c11cca303d4a6197981cb7deb11e8860f596d083e196f0cafb50079b2d90dbec20388e2d21dfa0f8f95df226b81036d967cc6c72d0d00e5923c8f27920d9e089083816ebca44ff53a21');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '939c1d2b-c559-4674-af0e-7b9359a2b278', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '582f9fc1e753497d93e3b3db372514bc', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '77', '77', '2026-03-04 08:30:25.25+00');
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
('224bb9ab-f974-4837-9582-2c55adb5684a', 'lead-794108@cn2-semiconductors.example', '2026-11-24 09:48:48+00', NULL, NULL),
('41f5031a-5b3b-4c79-bb9e-01a689d1a491', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('78fdb6a3-2fd9-4881-8562-08a8e8e8f038', 'lead-298954@beispiel-medical-devices.example', '2026-10-15 09:23:15+00', NULL, NULL),
('d055eb20-87f3-465a-ab75-3ccbc7255bb5', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('cc720a41-62b1-453f-9998-69f10b7724a0', '2026-03-04 09:30:15.25+00', E'\\xd23e7de8da80acd65d9ad5fa8bfc42ca7d423c9ddeb2ec3ad083c9fb99ef2715', E'\\x7b226964223a226363373230613431363262313435336639393938363966313062373732346130222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223539326130616332643037653439356562653838646531326461663964323236222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2230356434666436376636376137613531383835613561666434623865326438376434303162633237346266383262333132323535353762326562656331373937222c226964223a223031396362376639303133323731663039663832666661373234343934363036222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2231363837323464373563386332363435303261663837656232643936616430623330613231333765613566633264343033666638616334316338663331316565227d2c7b22636f6d6d69746d656e74223a2232393936363232633436333166666336306165636364666261623431383266313334333832396366333535623236323837383031376138303466656264356461222c226964223a223936653439313637306436663462393362633039656333656262396663353031222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2238356564373530643437626466656465643237376330326138336130353638333461386334376362323863333866393334666662623761306363376136306631227d2c7b22636f6d6d69746d656e74223a2233363761326635353364313763666538626435323862663937613463373633326132656261303739316663626531376430653238613636326233633235313636222c226964223a223031396362376638313664323765396539613566643934613063323037366139222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2231366262643635353031386366366266313437323335353530376264653630366437313831613465333962313365336238653161363233306337336236366237227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'a5b426dc00c689f07eebaa3c74529257a85c076f16f6bab2533bad56bf689c71');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('62bdac52-dca6-4f35-a00f-62b26adf1a52', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-09-01 10:21:49.773+00', '1', '2026-09-01 10:21:49.773+00', 'published', '', NULL, 'operator', '2026-09-01 10:21:49.773+00', '', 'false', '1', 'false'),
('bd9143df-18a6-4b82-89f1-fc482121aff9', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-09-01 10:21:49.773+00', '1', '2026-09-01 10:21:49.773+00', 'published', '', NULL, 'operator', '2026-09-01 10:21:49.773+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-09-01 10:21:49.773+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-09-01 10:21:49.773+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-09-01 10:21:49.773+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-09-01 10:21:49.773+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-09-01 10:21:49.773+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-09-01 10:21:49.773+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-09-01 10:21:49.773+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-09-01 10:21:49.773+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-09-01 10:21:49.773+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-09-01 10:21:49.773+00');
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
(E'\\xc28f5722ba7f28337c13cd5e82e9308e', '2026-11-24 00:00:00+00', '1'),
(E'\\xf077e2e42050de8081596e2780d66d1f', '2026-03-04 00:00:00+00', '7'),
(E'\\xfa2857b38852eb99f3934e6f8797d658', '2026-10-15 00:00:00+00', '1');
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
('d241b41a-6492-4c9d-9fd8-f4df4e0b4d54', '78fdb6a3-2fd9-4881-8562-08a8e8e8f038', 'erasure', 'my_data', 'en', '', '2026-10-19 09:28:15+00', '2026-10-19 09:28:15+00', '2026-11-19 16:00:00+00', '2026-11-09 16:00:00+00', NULL, '', 'proven', 'my_data', NULL, '2026-10-19 09:28:15+00', '', '0', NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('4ee630d5-23c2-409a-b6eb-1e17e3131a6f', '1', 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["f66871c362464cd99d4a5cf962210fc1", "085bfd6df1cc4b5194da7cd29338f396"]', NULL, 'true', '2026-09-01 10:22:49.773+00'),
('92ed67cd-12df-4ea3-9a1f-87f8c6744701', '3', 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["f66871c362464cd99d4a5cf962210fc1", "085bfd6df1cc4b5194da7cd29338f396"]', NULL, 'true', '2026-09-01 10:24:49.773+00'),
('a51b5667-f974-44c5-89d2-8df87e4574ef', '2', 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["953aa15c535a4ae0aa6880de2c72e462", "2128e478edb14ae196732b96a53adeb1"]', NULL, 'true', '2026-09-01 10:23:49.773+00'),
('f2dc954b-c9fd-4ff4-9fee-e30fa4059c17', '0', 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["2128e478edb14ae196732b96a53adeb1"]', NULL, 'true', '2026-09-01 10:21:49.773+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('085bfd6d-f1cc-4b51-94da-7cd29338f396', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-09-01 10:21:49.773+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'af1112dff90340938b2ba2ca16d480b1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('1cbb012a-3b22-4837-b489-796b84ff0fe6', 'Lin', '10065bf2d9ef44eb8233c0f2715a9688@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '8754491b4dbe4a4491508367dd01c588', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('2128e478-edb1-4ae1-9673-2b96a53adeb1', '何样例', 'he@example.com', 'handler', '2026-09-01 10:21:49.773+00', '!', 'true', '', '2026-11-28 10:21:49.773+00', '2026-12-09 10:21:49.773+00', '953aa15c-535a-4ae0-aa68-80de2c72e462', '{}', 'a6972c3c1aa444ec98348be059f33664', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('406df4a3-7f13-4a53-89d5-b75a524cf925', '周范例', 'zhou@example.com', 'reader', '2026-09-01 10:21:49.773+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'ddc60ae08ad84a30aee65dfd257e6bc1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('815e8876-28c7-4ec8-93e3-c23e5a00132f', 'Lin', '57571a6f9c5a40aaaf58c9530483491e@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '8430530f182446dea38cc5cc02de39bc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('953aa15c-535a-4ae0-aa68-80de2c72e462', '林示范', 'lin@example.com', 'handler', '2026-09-01 10:21:49.773+00', '!', 'true', '', NULL, NULL, NULL, '{}', '536e43224f67402193ec721ab1fe0d99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ae898ee7-0085-4a41-9c28-b5a04e7f0a60', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-09-01 10:21:49.773+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'eff55d11e26346b2b8e3b985be783b76', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f66871c3-6246-4cd9-9d4a-5cf962210fc1', 'Maya Sample', 'maya@example.com', 'handler', '2026-09-01 10:21:49.773+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'bca8daf6a5274e088bd7a920623a3a2c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x08b91868e56cabc0781d29b7e9f771f0289e417d3db2730ed4ab74cc270dc177', 'lin@example.com', '', 'handler', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00'),
(E'\\x3043c41c2aa414306b36ac14f6e3417e7b6f29ba789c3e8e199aff5fa72bc272', 'he@example.com', '', 'handler', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00'),
(E'\\x4d9d008b0eeaefc8efaf7ec862a58ca5e9b0b8686213addfc0eafbfdfc6769b7', 'zhou@example.com', '', 'reader', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00'),
(E'\\x54688c87fe4e9ca1b22d898c829ba6b62507450a1cd1df61ed4c9cd7cc82fe27', 'maya@example.com', '', 'handler', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00'),
(E'\\xa297577bf60255374bf38a15410839deb103ad570dfe08da1b34582fef3013a6', 'nadia@example.com', '', 'auditor', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00'),
(E'\\xd64815e43d707a740563760443c90915a80b38516a7671a57a39661355b21571', 'oskar@example.com', '', 'exporter', '', '', '2026-09-01 10:21:49.773+00', '2026-09-08 10:21:49.773+00', '2026-09-01 10:21:49.773+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-7169-8522-1e30fb8a044d', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-71a5-9f1f-4f00e00017e6', '{}', 'Over.'),
('019cb7f8-16d2-71a5-9f1f-4f00e00017e6', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-71a5-9f1f-4f00e00017e6', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', '');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', 'cookie_policy', 'given'),
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', 'privacy_policy', 'given'),
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', 'updates_email', 'given'),
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', 'updates_phone', 'given'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', 'cookie_policy', 'given'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', 'privacy_policy', 'given'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', 'updates_email', 'given'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', 'updates_phone', 'given'),
('019cb7f8-16d2-7e9e-9a5f-d94a0c2076a9', 'cookie_policy', 'given'),
('019cb7f8-16d2-7e9e-9a5f-d94a0c2076a9', 'privacy_policy', 'given'),
('019cb7f8-16d2-7e9e-9a5f-d94a0c2076a9', 'updates_email', 'given'),
('019cb7f8-16d2-7e9e-9a5f-d94a0c2076a9', 'updates_phone', 'given'),
('019cb7f9-0132-71f0-9f82-ffa724494606', 'cookie_policy', 'given'),
('019cb7f9-0132-71f0-9f82-ffa724494606', 'privacy_policy', 'given'),
('019cb7f9-0132-71f0-9f82-ffa724494606', 'updates_email', 'given'),
('019cb7f9-0132-71f0-9f82-ffa724494606', 'updates_phone', 'given'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', 'cookie_policy', 'given'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', 'privacy_policy', 'given'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', 'updates_email', 'given'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', 'updates_phone', 'given'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', 'cookie_policy', 'given'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', 'privacy_policy', 'given'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', 'updates_email', 'given'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', 'updates_phone', 'given'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', 'cookie_policy', 'given'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', 'privacy_policy', 'given'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', 'updates_email', 'given'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', 'updates_phone', 'given'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', 'cookie_policy', 'given'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', 'privacy_policy', 'given'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', 'updates_email', 'given'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', 'updates_phone', 'not_given'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', 'cookie_policy', 'given'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', 'privacy_policy', 'given'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', 'updates_email', 'given'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', 'updates_phone', 'given'),
('86b89864-87bf-455d-b547-3a8135985d5a', 'privacy_policy', 'withdrawn'),
('86b89864-87bf-455d-b547-3a8135985d5a', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', E'\\x442d453b8fe8373468fd5cdcf395a8b04886b6b48d5260db1e6bb0d07ab46150', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2233386235393230616231613332343538653132333836393465653639373939653838613132333730626232373539346661303064656665303865623430313765222c22656e7175697279223a2233343032343833323135343261633563306438313863613062346462646333383538336261613237356437353865333064633432353239336433323433616365222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323733633462633137343166396132653536663166222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226430353565623230383766333436356161623735336363626337323535626235222c2270686f6e65223a2233643465336561376237333038336263393937656136616264343532323130303333373936306132306264343761626639303730323164643562643162366566222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7d03-87a7-a9ea49093df7', E'\\xb76d098a7b0981fc5bf6e32dadce8972402c5bd6039be8f454b1ab68c13ca5bd', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2235646137333337636465353639633133643238613331643636373437306362393837343161623166373939616664666336613435663436313432613137633938222c22656e7175697279223a2266383964666535303061353732313661343336396339653862393763343963666436363437343531363731386462636663313864353363623438623464336430222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323764303338376137613965613439303933646637222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223431663530333161356233623463373962623965303161363839643161343931222c2270686f6e65223a2264666230343837626637613334323536626661323839346165393232396234306636323733356663363537386231356166626363373633626439356134666334222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7786-92d0-a0121ff08f81', E'\\xed6bee606cafeb37cd8a664100edbff843bc35bbdb040f56705719eb460e381e', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2233653036643865626632626636316339303233666331333762303334376136356236303739636237623230363034653139363963363336646532313265323830222c22656e7175697279223a2230626464613363376663623732616337616231356666386634343463326136613236333766373861356562336633353630343937383937663739383330626533222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323737383639326430613031323166663038663831222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226430353565623230383766333436356161623735336363626337323535626235222c2270686f6e65223a2238666161393935646265613934386364666265393561613834666430373963646566643636636338623134303662633164656532383265376132633762666633222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-752d-ac2b-8186c812cd7f', E'\\x0077fb0f2238e29350d9882df6a4820754cde13d63292e03b3cc350f996fcd0e', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2265303031623830643631383761663231303236383930313834376661626562616663326133653038646563366537653733613164333237643964623233326135222c22656e7175697279223a2231626433643937653430633834363962363965613438653231383931663231313234646266313136333339333637396332363862363964386333313531366432222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323735326461633262383138366338313263643766222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223431663530333161356233623463373962623965303161363839643161343931222c2270686f6e65223a2239613466623066623264316265393935383132623133326238373032633833666636323035653364653664383765313764356661613533656564316536643261222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-77d6-9031-7acfaf044215', E'\\xe4b0ad3c2130d8a7a839e76c5c83cb6a6c0f8268ccf6e03c63189f5c14647f46', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2230313763636634646132366664323361346164383865363662363662376333366635633364346463373363323262626464393036366131303038363833613935222c22656e7175697279223a2230366237373964633530663434623665323432346162643534396631376363363832623237616565666562633361656134626237643538326432633639653435222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323737643639303331376163666166303434323135222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223431663530333161356233623463373962623965303161363839643161343931222c2270686f6e65223a2261303039336135623238363631663737323834636638633333363533316334386161373735353538323832323839323361383537313034333964343166656639222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a13edf-77b8-7294-9c41-cf58d1d88c59', E'\\x2d71a174c02d26e8fe743b8cb7739dac0301363f7d0f1f0f2562bce026c93d19', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2230323837623233346564333364346637363936303632383431323535643966323831323461626332316361653039393330356563646231626435393639386338222c22656e7175697279223a2235636564386664383133376438386132366561376633313664623936326534346164353135643137366133393336643064653366306533656462366162366233222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133656466373762383732393439633431636635386431643838633539222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223738666462366133326664393438383138353632303861386538653866303338222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31355430393a32333a31352e3030305a222c2276223a327d'),
('01a20cf5-3c00-71df-b353-30cdd2b3e903', E'\\x2c0b186c45668d943389388fd2fa4929b5612fb5fa55854760e0f5a1c37ebc11', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222c2276657273696f6e223a317d5d2c22656d61696c223a2231356364376364316666666330656139616131386365353964623639633966363631316664303537356236653836346565396331376263373439353531663964222c22656e7175697279223a2262393961306431316439646262646333613035323563663531303030316433653061333465363631373734393563313961633231623366396436343837303934222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230636635336330303731646662333533333063646432623365393033222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223232346262396162663937343438333739353832326335356164623536383461222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32345430393a34383a34382e3030305a222c2276223a327d'),
('86b89864-87bf-455d-b547-3a8135985d5a', E'\\xc4a98275d7d98b3345d8be1815890a3fb7f5b64e7403062877a23e79277c56f8', E'\\x7b22616374223a2277697468647261776e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22707269766163795f706f6c696379223a2277697468647261776e222c22757064617465735f656d61696c223a2277697468647261776e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2231646238663637363534313361663965326361326365616664303364663130613961353237646663616238663936303337336663396234636463326162333434222c22656e7175697279223a6e756c6c2c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223836623839383634383762663435356462353437336138313335393835643561222c226b696e64223a22636f6e73656e742e77697468647261776e222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223738666462366133326664393438383138353632303861386538653866303338222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31395430393a32383a31352e3030305a222c2276223a327d'),
('f9c1471c-70f6-463f-9383-d7bf19ae4898', E'\\x79d733f839d2f97c10b5a2402c8db27813909d028164d452a26954d9eb17d1ef', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2231656337613362376634393932666664383637333634303936386163393530343535643166313238303536316562333665666133313237376663616236653534222c22656e7175697279223a2264616537346534393161393664316434656264613763643861633139623536326364383833363330636530343932643537633564633134383533613737663465222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a226639633134373163373066363436336639333833643762663139616534383938222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226430353565623230383766333436356161623735336363626337323535626235222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-712e-ab3c-15b8fa626d6c', 'GDZ-BQYF-DA26', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-73c4-bc17-41f9a2e56f1f', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'fcf36a93b755402cab7a4c236fb5d747', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-724f-8edb-9fe14c0b4b49', 'GDZ-XBA8-DNMQ', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f8-16d2-7d03-87a7-a9ea49093df7', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '5d15c1ce974340c497af807e3d21801a', '42872183848f2e20c48d7bc9e3d774bc4a741759ff37e441e45fdfd4eb6f12f6', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '5d15c1ce974340c497af807e3d21801a.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-7deb-8e8f-d481c101578e', 'GDZ-JYBD-686G', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f9-0132-7786-92d0-a0121ff08f81', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', '39bbc0888b8a435f9063ae48490fd4c9', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7c2e-afc0-1fbf4e725858', 'GDZ-8D3F-8GCB', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-752d-ac2b-8186c812cd7f', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '376d524159bb40a3b5d85eb521b9f3a9', '824fbc20afff5145e5aae7f50606ae4b84b5b270d380c517cc3950360766ddd6', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '376d524159bb40a3b5d85eb521b9f3a9.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7d1e-a0d7-7245fef65c00', 'GDZ-Q2FE-Y5GA', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-77d6-9031-7acfaf044215', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '8da23836bda343fc87549dc2f6d70b01', '748746e984455be55bb91c507b67d77bc39291c2e7826f00a4f54d0efe77c984', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '8da23836bda343fc87549dc2f6d70b01.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13edf-77b8-773e-b522-a4d715608174', 'GDZ-33KE-QANA', '78fdb6a3-2fd9-4881-8562-08a8e8e8f038', '01a13edf-77b8-7294-9c41-cf58d1d88c59', '2026-10-15 09:23:15+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a20cf5-3c00-7ed9-9fa5-8cd376801009', 'GDZ-DJ5R-4ERC', '224bb9ab-f974-4837-9582-2c55adb5684a', '01a20cf5-3c00-71df-b353-30cdd2b3e903', '2026-11-24 09:48:48+00', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('9565693e-8860-4605-a255-66ce3dc89a2b', '1cbb012a-3b22-4837-b489-796b84ff0fe6', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('9bc1ffb3-1f72-4b5d-9c53-4d46400cb44d', '815e8876-28c7-4ec8-93e3-c23e5a00132f', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('ec4711e5-fcb1-4a18-8399-5f41984958bc', '1cbb012a-3b22-4837-b489-796b84ff0fe6', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '085bfd6d-f1cc-4b51-94da-7cd29338f396', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '085bfd6d-f1cc-4b51-94da-7cd29338f396', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('422c78c3-2cc6-47e6-acad-e404f3299de3', '1cbb012a-3b22-4837-b489-796b84ff0fe6', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('fc8fb4a3-05a7-46f6-ac59-b9d38d1d5940', '1cbb012a-3b22-4837-b489-796b84ff0fe6', 'note', '019cb7f816d276708f393a28f09a6919', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '085bfd6d-f1cc-4b51-94da-7cd29338f396', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '085bfd6d-f1cc-4b51-94da-7cd29338f396', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('86b89864-87bf-455d-b547-3a8135985d5a');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('0b561fd3-739a-4065-b198-883537fb40cf', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', 'f9c1471c-70f6-463f-9383-d7bf19ae4898', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-7670-8f39-3a28f09a6919', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-03-04 08:30:15.25+00', '1815155727616000281', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '2128e478-edb1-4ae1-9673-2b96a53adeb1', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '2128e478-edb1-4ae1-9673-2b96a53adeb1', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7e9b-b756-04196e7da67f', '019cb7f8-16d2-724f-8edb-9fe14c0b4b49', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-71d3-86bb-4d5d160c139d', '019cb7f9-0132-7deb-8e8f-d481c101578e', '2026-03-04 08:31:15.25+00', '1815155789056000925', 'new', 'false', '', '0', 'false', '[]', 'false', '', '953aa15c-535a-4ae0-aa68-80de2c72e462', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, '953aa15c-535a-4ae0-aa68-80de2c72e462', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-7152-a93f-4d2d81624872', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-03-04 08:32:15.25+00', '1815155850496000114', 'new', 'false', '', '0', 'false', '[]', 'false', '', '2128e478-edb1-4ae1-9673-2b96a53adeb1', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '2128e478-edb1-4ae1-9673-2b96a53adeb1', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7f0a-9d87-ab6cb57c2259', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-03-04 08:32:15.25+00', '1815155850496000601', 'new', 'false', '', '0', 'false', '[]', 'false', '', '953aa15c-535a-4ae0-aa68-80de2c72e462', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '953aa15c-535a-4ae0-aa68-80de2c72e462', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a13edf-77b8-73c8-a641-4036aca698fd', '01a13edf-77b8-773e-b522-a4d715608174', '2026-10-15 09:23:15+00', '1835065543680000253', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '2128e478-edb1-4ae1-9673-2b96a53adeb1', '1', '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', '3', '2026-10-16 05:30:15+00', NULL, '2026-10-19 01:53:15+00', '2026-10-16 05:30:15+00', 'false', NULL, '2128e478-edb1-4ae1-9673-2b96a53adeb1', '187', NULL, '0', NULL, 'false', NULL),
('01a20cf5-3c00-7f13-8049-980af996762b', '01a20cf5-3c00-7ed9-9fa5-8cd376801009', '2026-11-24 09:48:48+00', '1838606057472000555', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '2128e478-edb1-4ae1-9673-2b96a53adeb1', '2', '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '吴范例', 'cn2-semiconductors.example', '', '3', '2026-11-25 06:45:00+00', '2026-12-03 09:30:00+00', '2026-11-26 02:00:00+00', '2026-11-25 06:45:00+00', 'false', NULL, '2128e478-edb1-4ae1-9673-2b96a53adeb1', '255', NULL, '0', '2026-12-03 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-71a2-8e19-49b657916be1', 'person.my_data_link', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d271a28e1949b657916be1@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-72be-993d-70a145e9a2b6', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d272be993d70a145e9a2b6@zone.example>', '{"by": "system", "to": "2128e478edb14ae196732b96a53adeb1", "leads": "019cb7f816d276708f393a28f09a6919,019cb7f9eb927152a93f4d2d81624872"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-72f3-814f-a044dc3776e7', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', 'desk@zone.example', 'en', '<019cb7f816d272f3814fa044dc3776e7@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-731b-acff-d0ca67f9d6ee', 'enquiry.acknowledgement', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f8-16d2-724f-8edb-9fe14c0b4b49', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d2731bacffd0ca67f9d6ee@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7564-a266-771fd7f5911d', 'lead.mention_notice', NULL, '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '10065bf2d9ef44eb8233c0f2715a9688@zone.example', 'en', '<019cb7f816d27564a266771fd7f5911d@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7626-8656-ebc1265d7d6f', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-724f-8edb-9fe14c0b4b49', 'desk@zone.example', 'en', '<019cb7f816d276268656ebc1265d7d6f@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7a09-90c2-74f48f17d92d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27a0990c274f48f17d92d@zone.example>', '{"by": "system", "to": "953aa15c535a4ae0aa6880de2c72e462", "leads": "019cb7f9013271d386bb4d5d160c139d"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d74-900c-427cba40e605', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27d74900c427cba40e605@zone.example>', '{"by": "system", "to": "2128e478edb14ae196732b96a53adeb1", "leads": "019cb7f90132741ca9ca10032f29aef7"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7e95-be36-0832e8973ca9', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27e95be360832e8973ca9@zone.example>', '{"by": "system", "to": "953aa15c535a4ae0aa6880de2c72e462", "leads": "019cb7f816d274fc92f7849cfddc44e1,019cb7f9eb927f0a9d87ab6cb57c2259"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f34-bde5-f5ec810e171a', 'enquiry.acknowledgement', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27f34bde5f5ec810e171a@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-71f5-8d93-6bd7d319e385', 'enquiry.desk_notice', NULL, '019cb7f9-0132-7deb-8e8f-d481c101578e', 'desk@zone.example', 'en', '<019cb7f9013271f58d936bd7d319e385@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7048-a62a-b5993b321b0a', 'lead.reply', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927048a62ab5993b321b0a@zone.example>', '{"reply": "6ec4e61e31a94cccb25b70565c92c7bd"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7068-bae4-8bb140b14159', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', 'desk@zone.example', 'en', '<019cb7f9eb927068bae48bb140b14159@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-70b9-a7f8-9aafba83d3b6', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', 'desk@zone.example', 'en', '<019cb7f9eb9270b9a7f89aafba83d3b6@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7818-b867-5caa9cc83335', 'enquiry.acknowledgement', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927818b8675caa9cc83335@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7c12-b556-9e0a6d3f6ca0', 'enquiry.acknowledgement', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927c12b5569e0a6d3f6ca0@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a13edf-77b8-72f2-87fb-22b7808d2b5c', 'enquiry.acknowledgement', '78fdb6a3-2fd9-4881-8562-08a8e8e8f038', '01a13edf-77b8-773e-b522-a4d715608174', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a13edf77b872f287fb22b7808d2b5c@localhost>', '{}', 'cancelled', '2026-10-15 09:23:15+00', '2026-10-15 09:23:15+00', '0', NULL, '2026-10-19 09:28:15+00', '', ''),
('01a13edf-7ba0-7c22-89c0-46387ccd0b04', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a13edf7ba07c2289c046387ccd0b04@localhost>', '{"by": "system", "to": "2128e478edb14ae196732b96a53adeb1", "leads": "01a13edf77b873c8a6414036aca698fd,01a20cf53c007f138049980af996762b"}', 'sent', '2026-10-15 09:23:16+00', '2026-10-15 09:23:16+00', '0', NULL, '2026-10-15 09:23:16+00', '', ''),
('01a20cf5-3c00-7b3a-9c4a-d2d1801fdd92', 'enquiry.acknowledgement', '224bb9ab-f974-4837-9582-2c55adb5684a', '01a20cf5-3c00-7ed9-9fa5-8cd376801009', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a20cf53c007b3a9c4ad2d1801fdd92@localhost>', '{}', 'sent', '2026-11-24 09:48:48+00', '2026-11-24 09:48:48+00', '0', NULL, '2026-11-24 09:48:48+00', '', ''),
('01a21173-51e0-7542-9471-7fcca4315692', 'lead.reply', '224bb9ab-f974-4837-9582-2c55adb5684a', '01a20cf5-3c00-7ed9-9fa5-8cd376801009', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a2117351e0754294717fcca4315692@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-25 06:45:00+00', '2026-11-25 06:45:00+00', '0', NULL, '2026-11-25 06:45:00+00', '', ''),
('01a21173-51e0-7972-a462-51309c1fbd15', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a2117351e07972a46251309c1fbd15@localhost>', '{"leads": "01a20cf53c007f138049980af996762b 1 225", "next_steps": ""}', 'sent', '2026-11-25 06:45:00+00', '2026-11-25 06:45:00+00', '0', NULL, '2026-11-25 06:45:00+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x161d58079228949d229fbd29f54be8f0d1fe312ec0d0297d826c9ca17eca3553', 'confirm', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x2948db2bc146b82decbd51726b692a964f7f339de361e8834f908f9ef05d727d', 'receipt', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x2c1b82fd9a61db5008dec401ad0ef4cf31d7a8ad7e4feb2b30264f0631ce491d', 'my_data', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x61eef65f01a5778538fcf1d5a8cbe67f7345bc761944b24b99580447eae48420', 'receipt', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x7e5fb25441edf785b75c838371ed6f665b0cfe5acc43fd444555c6f4aa004fbb', 'my_data', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x886ab8e9053d72fa4fe3f1ec7e42ea7342fed73bdec928bea7e4025603c2cd7b', 'confirm', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x8b22b2e38fde0bf7d493047c9da336a3bb74bbfa2e4f64c37a167d4ca3f9d368', 'my_data', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x90eee8b28ae7bfedb77b1a24183c16863d1669716457f5c9dee723d8447da5db', 'receipt', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x9418b723ba8d294f04ed67bd9b2030dfd744f329740e72ab4adc50967e816cef', 'confirm', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd53e8a7392b5c9b210c63c5423722eadbd1775dd7b14ce9a2205b04995d049a0', 'my_data', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd9224d329cc2730143c12f44c82b04abd9d73d92d40a860d38c2dfb69f966c32', 'unsubscribe', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xec6989afa96f51deb4e5035530b9bfb87aa1e23fe9f2c2e73a31722693b7543f', 'unsubscribe', '41f5031a-5b3b-4c79-bb9e-01a689d1a491', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xf4b9d36a73e1f5ff0f860038788449ce942bdeee67ab889318d88f15d131e730', 'unsubscribe', 'd055eb20-87f3-465a-ab75-3ccbc7255bb5', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x08b15bf8981e52e20fc14e2fbff1aeecd2eb4e9f07dab5bbe2176bead44867fb', '019cb7f8-16d2-712e-ab3c-15b8fa626d6c', '2026-04-03 08:30:15.25+00'),
(E'\\x4b0b84ad09d4821391058e28252c8f1c548bf7c814d8b926ca9e190a2c94bbae', '01a13edf-77b8-773e-b522-a4d715608174', '2026-11-14 09:23:15+00'),
(E'\\x5bf069500dedd277ac8b3df56ec53b893135b53c66ebbadb4fd172d2cff45360', '019cb7f9-eb92-7d1e-a0d7-7245fef65c00', '2026-04-03 08:32:15.25+00'),
(E'\\x6d01b37e97d4957b6ed325afc59a37bb8f4b2047ba6d5483428e7abadaa731ed', '019cb7f9-eb92-7c2e-afc0-1fbf4e725858', '2026-04-03 08:32:15.25+00'),
(E'\\x9adacb10c285fb152969f67ee9c1279da61031ee7220e9d3ef2f26873b8fe7e9', '019cb7f9-0132-7deb-8e8f-d481c101578e', '2026-04-03 08:31:15.25+00'),
(E'\\x9c418d19a6141d5a41583913cbcd9e1a016a75861dd6819d7f5e9916f23820ce', '01a20cf5-3c00-7ed9-9fa5-8cd376801009', '2026-12-24 09:48:48+00'),
(E'\\xa45693d693928ae134700e961d5b486b366045d3bd222ff0214b41a4872b9e0e', '019cb7f8-16d2-724f-8edb-9fe14c0b4b49', '2026-04-03 08:30:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-78a0-9a4f-d257b0171187', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '3bd6336b-dbda-4920-89eb-3e74e4e3d51b', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('075e67d1-e3c4-4dfe-98c4-5b5b32b46aed', '019cb7f9-eb92-7152-a93f-4d2d81624872', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "2128e478edb14ae196732b96a53adeb1", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('1a5d7d08-110f-47d6-a67e-c10ecab58cdd', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('1fbf07d8-fedc-4190-b015-726a0e29e675', '01a13edf-77b8-73c8-a641-4036aca698fd', '2026-10-16 05:30:15+00', '2128e478edb14ae196732b96a53adeb1', 'status', '{"from": "new", "to": "engaged"}'),
('26802b0e-c9fb-43ab-ad64-9522ebc7075a', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('3bf0813f-cc0a-4f80-913f-9000172b028c', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-25 06:45:00+00', 'system', 'escalated', '{"step": "1"}'),
('3de71569-4ba3-4887-bd09-f2ee75245951', '019cb7f9-eb92-7152-a93f-4d2d81624872', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d276708f393a28f09a6919", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('4e7bf1a7-b96a-4cd8-8546-005a097a9dbd', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-26 07:01:00+00', '2128e478edb14ae196732b96a53adeb1', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('70b57089-df14-41da-aa9a-83939bbb09e0', '01a13edf-77b8-73c8-a641-4036aca698fd', '2026-10-15 09:23:16+00', 'system', 'owner', E'{"from": "", "to": "2128e478edb14ae196732b96a53adeb1", "rule": "Life sciences / \\u751f\\u7269\\u533b\\u836f"}'),
('a9d3c3a4-fe4a-4a29-b16e-67873591efed', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('aa1c4c39-f53e-4bd8-bb3e-f3c8c37b29eb', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927152a93f4d2d81624872", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('c65dad34-f214-4af1-a588-d731adf6cd9a', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-25 06:45:00+00', '2128e478edb14ae196732b96a53adeb1', 'status', '{"from": "new", "to": "engaged"}'),
('ca8395ca-50eb-4983-b20c-bf8c9dc013c6', '019cb7f9-0132-71d3-86bb-4d5d160c139d', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "953aa15c535a4ae0aa6880de2c72e462", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('cc6d9e9c-c2a0-4d0e-8b24-a58c40895592', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('d73434c5-a9f5-4a2f-9a6d-568f11a40c44', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-24 09:48:49+00', 'system', 'owner', E'{"from": "", "to": "2128e478edb14ae196732b96a53adeb1", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('dfa4e6c4-93ed-4e18-83f6-7c523c3ee138', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "2128e478edb14ae196732b96a53adeb1", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('ee82d0fb-af45-46ef-8765-9de4ac320f22', '019cb7f9-eb92-7f0a-9d87-ab6cb57c2259', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d274fc92f7849cfddc44e1", "verdict": "linked"}'),
('f0d21a63-d281-4ea3-9ed5-4b4449a31bbe', '019cb7f9-eb92-7f0a-9d87-ab6cb57c2259', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "953aa15c535a4ae0aa6880de2c72e462", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('65edd1fa-7ee9-b524-fed5-c4709abbd76a', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-25 06:45:00+00', 'ours', 'mail', '2128e478edb14ae196732b96a53adeb1', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a2117351e0754294717fcca4315692@localhost>', '', '', '[]', 'false', 'false'),
('6ec4e61e-31a9-4ccc-b25b-70565c92c7bd', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927048a62ab5993b321b0a@zone.example>', '', '', '[]', 'false', 'false'),
('914a71e8-c5b8-adf1-6ea8-05c8a078af72', '01a13edf-77b8-73c8-a641-4036aca698fd', '2026-10-16 05:30:15+00', 'ours', 'phone', '2128e478edb14ae196732b96a53adeb1', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('b432c74a-acd7-40d5-b04e-3341aea16400', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('3bd6336b-dbda-4920-89eb-3e74e4e3d51b', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["1cbb012a3b224837b489796b84ff0fe6"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-7670-8f39-3a28f09a6919', '019cb7f9-eb92-7152-a93f-4d2d81624872', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-7670-8f39-3a28f09a6919', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-7670-8f39-3a28f09a6919', 'erdnussfrei', '1815155727616000281');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('4a01d760-29b1-427f-91de-4d8b3062ae41', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '1cbb012a-3b22-4837-b489-796b84ff0fe6', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, ''),
('5b95034f-e29f-3fb2-b3ec-cf29d9041d25', '01a20cf5-3c00-7f13-8049-980af996762b', '2026-11-25 07:19:00+00', '2128e478edb14ae196732b96a53adeb1', '2128e478-edb1-4ae1-9673-2b96a53adeb1', '请税务部门答复', '2026-12-02', NULL, '2026-11-26 07:01:00+00', '2128e478edb14ae196732b96a53adeb1');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-7670-8f39-3a28f09a6919', 'sites', '1815155727616000281'),
('019cb7f8-16d2-7670-8f39-3a28f09a6919', 'talent', '1815155727616000281'),
('019cb7f9-0132-71d3-86bb-4d5d160c139d', 'sites', '1815155789056000925'),
('019cb7f9-0132-71d3-86bb-4d5d160c139d', 'talent', '1815155789056000925'),
('019cb7f9-eb92-7152-a93f-4d2d81624872', 'sites', '1815155850496000114'),
('019cb7f9-eb92-7152-a93f-4d2d81624872', 'talent', '1815155850496000114'),
('019cb7f9-eb92-7f0a-9d87-ab6cb57c2259', 'sites', '1815155850496000601'),
('019cb7f9-eb92-7f0a-9d87-ab6cb57c2259', 'talent', '1815155850496000601'),
('01a13edf-77b8-73c8-a641-4036aca698fd', 'sites', '1835065543680000253'),
('01a13edf-77b8-73c8-a641-4036aca698fd', 'talent', '1835065543680000253'),
('01a20cf5-3c00-7f13-8049-980af996762b', 'ai', '1838606057472000555'),
('01a20cf5-3c00-7f13-8049-980af996762b', 'talent', '1838606057472000555');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7670-8f39-3a28f09a6919', '085bfd6d-f1cc-4b51-94da-7cd29338f396', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-7670-8f39-3a28f09a6919', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000281, array_to_tsvector(string_to_array('gdz dz zb bq bqy qyf yf fd da da2 a26 26 6 fai air ir r2 20 202 026 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzb zbq yfd fda @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000925, array_to_tsvector(string_to_array('gdz dz zj jy jyb ybd bd d6 68 686 86g 6g g fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzj zjy bd6 d68 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000114, array_to_tsvector(string_to_array('gdz dz zq q2 q2f 2fe fe ey y5 y5g 5ga ga a fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dzq zq2 fey ey5 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000601, array_to_tsvector(string_to_array('gdz dz z8 8d 8d3 d3f 3f f8 8g 8gc gcb cb b fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz8 z8d 3f8 f8g @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1835065543680000253, array_to_tsvector(string_to_array('gdz dz z3 33 33k 3ke ke eq qa qan ana na a lea ea bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dz3 z33 keq eqa @46.65dd @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838606057472000555, array_to_tsvector(string_to_array('gdz dz zd dj dj5 j5r 5r r4 4e 4er erc rc c 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dzd zdj 5r4 r4e @46.6610 @50.661 @54.66', ' ')));
--
