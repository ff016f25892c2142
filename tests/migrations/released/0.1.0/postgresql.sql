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
INSERT INTO alembic_version (version_num) VALUES ('initial_fae35e48c2f5') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('037fb430-90aa-48f2-b34e-b360cab3d8e5', '2026-08-31 21:14:31.049+00', 'staff:routing:change', 'operator', '5c06078001bd4a5c845bc0dccea6226f', E'\\xb80e1f6d4833e59eaed68c3afee5adf6f2e6224cf2fe650f2a7a771cc0735695', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223033376662343330393061613438663262333465623336306361623364386535222c226b696e64223a226175646974222c227375626a656374223a223563303630373830303162643461356338343562633064636365613632323666222c2274696d65223a22323032362d30382d33315432313a31343a33312e3034395a222c2276223a327d', '409198452036d361a1315f36562bd661127745ee121edc95b685d241247c4185'),
('0564e594-796d-42f7-8806-7ac2bf3d4ca7', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9278dcb903f3f89afc9485', E'\\xca7a8e0ea4d95705d98f5c4109f5b4744d357beb003566982dd2c7c23d27b18c', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323735346462643664373765326666653062343734222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223035363465353934373936643432663738383036376163326266336434636137222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323738646362393033663366383961666339343835222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '81319826426c5892992e6b41662e26f4755cfa99c135414a5b7c5d255443a4c2'),
('069f405e-f28c-46dd-8744-f1745fcff5ca', '2026-08-31 21:12:31.049+00', 'operator:policy:publish', 'operator', '', E'\\xa5a0be6d340a54468e22262061312bbf3994f0935143d7319a134ef02b2bd517', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2231366639636330346531653337356363636136353538613335353535616633666365336364343035386330303933656232373765386462633366323366623962222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223036396634303565663238633436646438373434663137343566636666356361222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', 'fb8701492a43b615184b2ba32259a42806a3e175169488dafa2e7aae0639cef0'),
('08240705-d705-4063-886d-3da70fd07f8b', '2026-08-31 21:12:31.049+00', 'operator:policy:publish', 'operator', '', E'\\x0945fe194360d3efa5a6d3e1a5897c3974ba0b45e5a5f765757f2ebcb00eb47a', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2234313031646238316266393835386333346434376139373364346461656361373134396466333830343230343863633537376366303332306362323638306135222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223038323430373035643730353430363338383664336461373066643037663862222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '4491593112b9ad9326753d6974022f60f236d1f423affc76bcd5ddb36629d4a1'),
('0d8ca0be-aff4-43ca-99ae-22db151b681f', '2026-11-25 01:15:00+00', 'system:lead:escalate', 'system', '01a20bc727f879399b55acc708124e30', E'\\x63e4d5d2add9aeef514acca61a9b418d16efa1b835c1e14700d3d69b46bc58d4', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2273746570223a312c22746f6c64223a317d2c226576656e74223a2273797374656d3a6c6561643a657363616c617465222c226964223a223064386361306265616666343433636139396165323264623135316236383166222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32355430313a31353a30302e3030305a222c2276223a327d', 'c1ea84203554e02529195045833253a42c1ede64ea34b07ee5b531931003bac5'),
('15f792e6-5f84-4a8c-aad8-5798ad7d89fd', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927ae88e7559e73ea4f775', E'\\xf7dc550d858ce1472074510ea549b5ce51d2d04779ff0dd642c145fa3c67b3e9', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a226639313762306166373331623463326261623237653730386466343361656663227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223135663739326536356638343461386361616438353739386164376438396664222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761653838653735353965373365613466373735222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '65300789844057a14d9e66cd3d7d91fdd0c8bc14aae93f69ca9ca69f3885eca9'),
('1ea512a6-26bf-4fd4-84e9-02fbce9b9006', '2026-08-31 21:15:31.049+00', 'staff:routing:change', 'operator', '34e552d6edbe4fc68d2dd97041e892e1', E'\\x800d90745cd303dbff0cf29d1562542a7eb47c44a720ebcc588813d12f6933e5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223165613531326136323662663466643438346539303266626365396239303036222c226b696e64223a226175646974222c227375626a656374223a223334653535326436656462653466633638643264643937303431653839326531222c2274696d65223a22323032362d30382d33315432313a31353a33312e3034395a222c2276223a327d', '187d7112eb7fbb2b4f151ab6d9b5d17d25dde4269596fb4f14928ffb2383de35'),
('224c6174-c57e-492e-95cf-42be1d290777', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '8768c41fe7694ce38fe5f1d242910548', E'\\xf372f38344a067329bb10dd68d1ca06d4d999cfcfb4e02b344eea09393262b7c', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a223232346336313734633537653439326539356366343262653164323930373737222c226b696e64223a226175646974222c227375626a656374223a223837363863343166653736393463653338666535663164323432393130353438222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '31555ede27d1658611bad0b74ddc696c64224d32b9e8beb23744f90c5616c998'),
('2416cade-2530-4e56-8955-61c95e200e7c', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x5de3dbf934af1c26559cec22b72426189e0eea0898433964358579881d29b417', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223234313663616465323533303465353638393535363163393565323030653763222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '654e20838c4b80306983d99caf46366bfc7635671bded2322274a125e09b7e68'),
('321a65a1-f471-4a2d-9356-8350be7189a6', '2026-10-15 01:20:11+00', 'system:lead:route', 'system', '01a13d25311079c69eeb1aab22dcba83', E'\\xdeeefa06beba12d19976fe56a50d7e01f0b16807dcf843c198547b6309c9d3be', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223035366131343436653866333433646162396265326634633462386361666331222c22746f223a223662656231366564313338663463336362396235336235323237613366313564227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223332316136356131663437313461326439333536383335306265373138396136222c226b696e64223a226175646974222c227375626a656374223a223031613133643235333131303739633639656562316161623232646362613833222c2274696d65223a22323032362d31302d31355430313a32303a31312e3030305a222c2276223a327d', '7f69fa18806bafa8c89b9bf4a7ebe37859e037a8c18cec46cf380d7c1ba28659'),
('34a43156-ab57-40a1-bfa0-7a78df9e1a8b', '2026-08-31 21:12:31.049+00', 'operator:policy:publish', 'operator', '', E'\\xd547e917edb4e1599f69be07699a360f809103a810fa5ae477025b5cc225cd59', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2233623235323965316662326136643439346332663964333535346463383634303533666439613334623762623164316164623262313962366135616236383662222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223334613433313536616235373430613162666130376137386466396531613862222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '796b1667d178bab741b8da2dd861851e06aead9530126764ff02e0428f3dc66b'),
('360cf01c-3b7b-47e8-b95b-b83f90bc7354', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '56c79b82154849848a0703aedeb2fe39', E'\\x4aec50d9916c7b95ab0fdfe31b7af6f3482b3fe743f1a995ce6ef9ea2396248a', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2230623536393832663233643162626334333731613534633630633339646335333430663136303634333330336237306632383337386434613530336231366133222c2265726173757265223a223334383031633964306133623438626362666363616534303933376264326262222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a226437393061636134613032383431623262616134323339306335303564393764222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223336306366303163336237623437653862393562623833663930626337333534222c226b696e64223a226175646974222c227375626a656374223a223536633739623832313534383439383438613037303361656465623266653339222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '8549bfd1c4822067b2297fce94ccb6784790a867799beabb7f8b10925962f9ed'),
('365a7e23-a36d-458a-add3-9a0369b0690e', '2026-11-25 01:49:00+00', 'staff:task:add', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', E'\\x87445968ab087fdc6b0666bf1d32f43f90a61bcfbeb63187ca265f383ea41f1a', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b2261737369676e6565223a223662656231366564313338663463336362396235336235323237613366313564222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223336356137653233613336643435386161646433396130333639623036393065222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32355430313a34393a30302e3030305a222c2276223a327d', 'ae85e433a14a49dbd6d096437742bf8d93dd8c90c81d1913136fe89128037401'),
('365bd59a-a178-4186-8126-c5b1ecfd82e3', '2026-11-24 04:18:52+00', 'system:lead:route', 'system', '01a20bc727f879399b55acc708124e30', E'\\x6ebbe74dcd6a4201d037585852af8fa5a58644628145235806bee3e58969aad4', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a223662656231366564313338663463336362396235336235323237613366313564227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223336356264353961613137383431383638313236633562316563666438326533222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32345430343a31383a35322e3030305a222c2276223a327d', '327ad555206f44886249ba7c58abf47615d4b4c2860bf8dc8db66721203454a4'),
('37b5693d-707a-49f2-9240-58a58800490e', '2026-11-26 21:12:31.049+00', 'staff:account:absence', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed138f4c3cb9b53b5227a3f15d', E'\\xe20e753bdeefc7cc98ee763a13e1be73928493c18f515acc0179b3f086a004f7', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b22646570757479223a226639313762306166373331623463326261623237653730386466343361656663227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223337623536393364373037613439663239323430353861353838303034393065222c226b696e64223a226175646974222c227375626a656374223a223662656231366564313338663463336362396235336235323237613366313564222c2274696d65223a22323032362d31312d32365432313a31323a33312e3034395a222c2276223a327d', 'f57436c5a2edb174a512981cf94571bec544d82b1de3a381606dd83565169224'),
('38bc682f-a8dd-4a31-a197-9ed4e4c7d9e8', '2026-11-25 01:15:00+00', 'staff:lead:status', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', E'\\x9feb9e4ec1f7d19279c7b0ddd69faffbbd1b8d6d8af4d1cde6afefa705ce9332', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223338626336383266613864643461333161313937396564346534633764396538222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32355430313a31353a30302e3030305a222c2276223a327d', '86cc65eeb3b94dcc810427cd364f7a8a71bd08f0bbf4741fd836a6acbfbec5dc'),
('3a20b27e-4177-433a-a772-d9c516182a75', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x7d2f802c6dded432aea24b278e23935c7433ffa0b029b7f6a457f10a93bd5815', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226631666334386434623831313430353239613933663435393865333264353865227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223361323062323765343137373433336161373732643963353136313832613735222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'edd7acc045ab01f44adcd7813c34c4ec9905f1c8aef9c147a43b6935054a82d7'),
('4582cdb5-c536-4c53-a129-cfbe62042324', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '34801c9d0a3b48bcbfccae40937bd2bb', E'\\xeb2b2c3957f4a9c1ea4e492d9910e2f78523025a6d9f9e112e455879da467148', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223435383263646235633533363463353361313239636662653632303432333234222c226b696e64223a226175646974222c227375626a656374223a223334383031633964306133623438626362666363616534303933376264326262222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fa465ccf62da9805844492042755711323f2d9f14381b4ed10da5ab503d2a229'),
('4938acee-b344-4675-9163-81272bcf72e3', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\x13167ab387ae4e023860ec1b30d80d42379db4f8e43157c1628e5e09e4069b5f', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223439333861636565623334343436373539313633383132373262636637326533222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '38f91e1beb31e1ae981973047fb34af9b3b47bf6ce404bafe968e277a9c97131'),
('4abc593e-2d82-4f9d-8daf-d0e85b3872d5', '2026-08-31 21:12:31.049+00', 'staff:account:create', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed138f4c3cb9b53b5227a3f15d', E'\\x87e5edf893f6e478c7993bb7e5745ea3bfc9d96ff87cf9df00f9da4bb2f41baf', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223461626335393365326438323466396438646166643065383562333837326435222c226b696e64223a226175646974222c227375626a656374223a223662656231366564313338663463336362396235336235323237613366313564222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', 'f5e887e8fc0a6a0c96d6a023aca2ca2dbf72b6d735f9da09342d16d02eba9953'),
('4fb2a100-550f-4438-8b26-99d0cad95944', '2026-10-19 01:25:10+00', 'rights:request:open', '', 'e9365270aa1b45558028fdc098809c7f', E'\\x7d4742488b880b359fe34921935a7fbb9327507bc7755a44eca3863a26fba617', E'\\x7b226163746f72223a22222c2264657461696c73223a7b226b696e64223a2265726173757265222c226d6574686f64223a226d795f64617461222c2272657175657374223a226539326264633264393764333465616439373830303730333835393539313931227d2c226576656e74223a227269676874733a726571756573743a6f70656e222c226964223a223466623261313030353530663434333838623236393964306361643935393434222c226b696e64223a226175646974222c227375626a656374223a226539333635323730616131623435353538303238666463303938383039633766222c2274696d65223a22323032362d31302d31395430313a32353a31302e3030305a222c2276223a327d', 'cf27b9fe487eb078de940f443da48196d14f809ca8e38a002cd728b5a58a45c4'),
('509216e7-818c-4c5d-9646-e0e7bfaf5221', '2026-11-25 01:15:00+00', 'staff:reply:send', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', E'\\x09621de7c317ab717ea3ff25f701a13fd1d401ef4e19782d624e918a80b9f804', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b226c616e6775616765223a227a68222c226d657373616765223a223635656464316661376565396235323466656435633437303961626264373661222c2274656d706c617465223a22227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223530393231366537383138633463356439363436653065376266616635323231222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32355430313a31353a30302e3030305a222c2276223a327d', '0876e53b3827013ab24f8135d3d7b07c3318432def8b092abd3930bc66aed660'),
('531c09d2-a580-477d-907f-164b5e829c1e', '2026-10-15 05:57:10+00', 'staff:lead:status', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a13d25311079c69eeb1aab22dcba83', E'\\x483ea9b3dd41e32d40cf832bfc698a0ee827a51b76b917fe23829cb6f90ea7cd', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223533316330396432613538303437376439303766313634623565383239633165222c226b696e64223a226175646974222c227375626a656374223a223031613133643235333131303739633639656562316161623232646362613833222c2274696d65223a22323032362d31302d31355430353a35373a31302e3030305a222c2276223a327d', '55a5dbc6d9eeb2a2d9cccd7db3854ec404622ed7207c427fe0e646e34ab8384f'),
('547b7b3f-8350-4165-ab59-37b6b9bd2ce1', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\xae060eba167b9d9d2658029159db23b4bc590061eb84f712d8f9d1827dd9f053', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223835653063323465343565613434313539643138663930343438386462323439222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223534376237623366383335303431363561623539333762366239626432636531222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '66eb7c400953b1600dce18f0f0a51b3598d3adb1b6a18d93b9222539790e6fd6'),
('5ee28472-8f70-4f79-98a4-099fb9dbcacf', '2026-08-31 21:12:31.049+00', 'operator:policy:publish', 'operator', '', E'\\x7e6e71e22d83e9bc1c2da37bbbbf26a2f93af1e1ac90f3786643424576c61dac', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2233386463353534366237623932633061346639363461313265393839666134363534343136373935663461336435653766366136663334613562306563313762222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223565653238343732386637303466373939386134303939666239646263616366222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '63b46fbd6ed898260f00ee8aa2506715e475ed9d0a92732820e9888aca3a45d4'),
('5f662a40-151a-4041-bb8e-0d7a1a1299c5', '2026-08-31 21:12:31.049+00', 'staff:routing:change', 'operator', '056a1446e8f343dab9be2f4c4b8cafc1', E'\\x072afd3f826cab6de85b023f6e7d6996742691ae671293c6794f7bc41ae033a2', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223566363632613430313531613430343162623865306437613161313239396335222c226b696e64223a226175646974222c227375626a656374223a223035366131343436653866333433646162396265326634633462386361666331222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '609cce9c37aa490bfa8b6237880bc89624feb9cffcda84395cf1a22e9bd3618b'),
('6403f8a2-f921-4368-9784-4eba70275fbb', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x1a812a3fc9fc8a599ee381b72cb51e6521b0ac14b6d2f7488cd47b4118d8f73b', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a226661313231323333376262303437663839666233323430396539323964303932227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223634303366386132663932313433363839373834346562613730323735666262222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e8c16b4bff410e926d5b09b86cd26120ad96342b6d891627758fc911620115bd'),
('758e6308-5a09-4069-a160-3c6ed8c7d4c1', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x3345048e4fd09ce82f04d224e095e383c96df95ac425be095d9da8557f27c296', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226531616530333562333566343431336238343530666233626537313764313661222c227461736b223a226633663161333566623066313464333538396630346336383431653564326334227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223735386536333038356130393430363961313630336336656438633764346331222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '09c7d836642e2c35809e15c85b4ccb771f9ca50df45127305771ec2f61e4c2f8'),
('78e23096-c5c3-443b-94b1-5454810a666a', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x54a1dbd9b04e63f882736c3c1782765c5f603a4857e57af1a1118d06913cbb81', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223738653233303936633563333434336239346231353435343831306136363661222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7d434066743351914b59d0597cea8ecdd92cbd0d955847e6ac28ec50a97822e4'),
('79b7fe4c-1347-4358-98fb-3be091adab74', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2761fb46e1f4c6d40541f', E'\\x1561e2fd06d1fa817c0775d03920dcb413a4d71ed0f4a0e4724a3515c65df0c2', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736316662343665316634633664343035343166222c22726f775f736861323536223a2235623036663733313134643931343130643066656134623535346330393138323233613631346632336439656561393766323763333134646466353433353765227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a223739623766653463313334373433353839386662336265303931616461623734222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736316662343665316634633664343035343166222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '653a6ec6db4beb01073070dcf09385d20695fab26f1223d554a1604904687b09'),
('79d67daf-edb9-45aa-9aed-2d25f625ddd5', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\xe216a2342db558a828a99596a62095e634b132db6dcf3e10f844622afbb896e8', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a223866653662376430393438343435366161316135323266623763633864383966222c227461736b223a223634383432393532623865383462656261333032643636313562613734393166227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223739643637646166656462393435616139616564326432356636323564646435222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'f5fbff22d434f77d1a6f3869b3979b13a287ff38cf0658b4e10cb9af5f5b9b12'),
('7fcb0879-ce3c-4ced-af1f-3066ee2e12cc', '2026-11-26 01:31:00+00', 'staff:task:change', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a20bc727f879399b55acc708124e30', E'\\x6e62353ff4c5187a6c8f9df19be4b1b27ff1cda3acc0ce91457fa80fa0c56303', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b22646f6e65223a22796573222c227461736b223a223562393530333466653239663366623262336563636632396439303431643235227d2c226576656e74223a2273746166663a7461736b3a6368616e6765222c226964223a223766636230383739636533633463656461663166333036366565326531326363222c226b696e64223a226175646974222c227375626a656374223a223031613230626337323766383739333939623535616363373038313234653330222c2274696d65223a22323032362d31312d32365430313a33313a30302e3030305a222c2276223a327d', '6f7b0a3337e60577d4c7fd5f403d9fa98a222f60ad287b1a40bf641f942e0011'),
('819c9c64-d6bb-4e67-88ca-8b6a1bf5552f', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\x18573f23b1765527debfd1b66d26b707658db9c5e8f383167fb5a8859dbcdd75', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223831396339633634643662623465363738386361386236613162663535353266222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '31b23378c272f1d138b453d562741e446618651f3737baed066cb9a0596e3071'),
('82f37386-f42f-4c56-8201-675fbdbc4f0c', '2026-08-31 21:12:31.049+00', 'staff:account:create', '0358225d69e440e6bb46a861478160e1', '0358225d69e440e6bb46a861478160e1', E'\\xe293c837bf668628f570c7a16f0c2562df9751967195854f93b593b1eec5c337', E'\\x7b226163746f72223a223033353832323564363965343430653662623436613836313437383136306531222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223832663337333836663432663463353638323031363735666264626334663063222c226b696e64223a226175646974222c227375626a656374223a223033353832323564363965343430653662623436613836313437383136306531222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', 'cf8ad6662e0d637aa348eae361ab668232122b40f00c250dc2ac28c645f7fbd8'),
('89d8f4e2-6a48-4e94-9cbf-119df36b09be', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x814375d69bd9ab9794a1d8521fc8cd3fc7a6d0c27b6dd9ca70f61fcbfd148542', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223839643866346532366134383465393439636266313139646633366230396265222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'ec01f5a6830bddda7302565c8d1f4ad10e209216819c75a163043630dd08a6ff'),
('8af08ca8-c3ab-49df-9757-eba48dfcadca', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\xb74121706461660eab3562413aee96961b856e9cb80d829d98a90001beb3fd99', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223861663038636138633361623439646639373537656261343864666361646361222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '030ec5b5f0633fa035e79eb0a1a59bd9df0f3a207e9ad84ca34384b2d7f9529a'),
('8d27aa75-ac99-4c58-95a4-8767f3473955', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb9278dcb903f3f89afc9485', E'\\x2086023dc719579e2d8b267dde40828a5fc18de1efeee876c5f61ea68980f3c1', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a223662656231366564313338663463336362396235336235323237613366313564227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223864323761613735616339393463353839356134383736376633343733393535222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323738646362393033663366383961666339343835222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'c98bfba6bdff01bfa768c0a47e217c99e2e71fb850d080e87573185ebf65baee'),
('91b59e7c-6451-47c9-8877-6109e773ece8', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x8024039a7ffe10cd599cbabf0c2e7bcfc0fc033193d96e5e0f9f8eee5f547e19', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223663313736656136383664393430653161336562653264306237316163313439222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223931623539653763363435313437633938383737363130396537373365636538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '12d832196f8f4c0ebdd389d3b38b418a5574edf9ea8dc3b2bc6ea161af686150'),
('9348d131-ec7a-47bd-bcdc-8379732d927e', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\xa28434a64e7756f511a6ae702def68e68230695eb3f513ef0a12cbae95f469dc', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223933343864313331656337613437626462636463383337393733326439323765222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'adeedc69d14e1d45bcf5d72f72a8d34ba0f56bedf6e1001b66137d9f7e93b631'),
('938dd3e3-95d3-4751-8ee8-6127a4cb21bb', '2026-08-31 21:13:31.049+00', 'staff:routing:change', 'operator', '999c08c3fb41471cac215d861ebbb381', E'\\xc146c3cca7f73209310e3b91b51085ab44022bc83829279ed5571331160afd75', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223933386464336533393564333437353138656538363132376134636232316262222c226b696e64223a226175646974222c227375626a656374223a223939396330386333666234313437316361633231356438363165626262333831222c2274696d65223a22323032362d30382d33315432313a31333a33312e3034395a222c2276223a327d', 'bf9edd8830dde0abbc57d4184341b649cd68ef2c3d9fb5d428555eead3b0976a'),
('995046e0-78ec-4758-baf6-c662546d9533', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327d0d97878d966dbf5542', E'\\x3db1823db976b0cfec0fbe64339d0736c1b0b65bea4befea79c734a238df5128', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a226639313762306166373331623463326261623237653730386466343361656663227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223939353034366530373865633437353862616636633636323534366439353333222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323764306439373837386439363664626635353432222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fbb499efa9057b4f979f3786ebcdd2426199beba79757f9683869f2d365cac6e'),
('9fdd11ef-3ba7-46cb-b1ba-731f589f2c61', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d27610b9c2a73b73978152', E'\\x3b4197a162096999fdc2e91489af8c9d79054fd914aee17bf9841dff289d2c96', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a226639313762306166373331623463326261623237653730386466343361656663227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223966646431316566336261373436636262316261373331663538396632633631222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ffbb2955f177cb70e8dfe0b2ddc7d2319111259924cbc9972304e2012e29a041'),
('a108720d-7e6e-4c9d-b4fa-62b74b0b0716', '2026-08-31 21:12:31.049+00', 'staff:account:create', 'b4c34233b6d5475aa479c8a7e09fa6de', 'b4c34233b6d5475aa479c8a7e09fa6de', E'\\xd4acaf6464ea93d1ced8f5173920f8af50bbf14093e563bfd9783e345c2ae5bf', E'\\x7b226163746f72223a226234633334323333623664353437356161343739633861376530396661366465222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226131303837323064376536653463396462346661363262373462306230373136222c226b696e64223a226175646974222c227375626a656374223a226234633334323333623664353437356161343739633861376530396661366465222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', 'c2eb85bb04b20da4dbe4ac12dc19ce03eeefddc91d56d7139ba684659740971c'),
('a12ddb94-b1ac-4a09-825a-b1cdadc74160', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '8768c41fe7694ce38fe5f1d242910548', E'\\xd0b8b87ce0afbd450c5d231e04e5de0f7d9993fd6138a66701879b570a6f06ad', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37372c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2235366265333630626563623734303634353061306363643439643333323361376664373166386362336639636565386231336234653132383530313666363066222c2273636f7065223a2277686f6c65222c2273697a65223a37372c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a226131326464623934623161633461303938323561623163646164633734313630222c226b696e64223a226175646974222c227375626a656374223a223837363863343166653736393463653338666535663164323432393130353438222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '82e91cf27d3c4bbb474c00e4fe0340caecf29ed073192980836218686c1e8642'),
('a3319d43-2a56-4d65-9f64-0adad20943d8', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '56c79b82154849848a0703aedeb2fe39', E'\\x29ce6e75854ed790905b6222d146cb55a85d9dfddc6cf58bcfe305bb70b97d21', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a226437393061636134613032383431623262616134323339306335303564393764227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a226133333139643433326135363464363539663634306164616432303934336438222c226b696e64223a226175646974222c227375626a656374223a223536633739623832313534383439383438613037303361656465623266653339222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '075b6d60109426c5773ae18b2b3abe4fa88ae80d83df542f9e4d9c86a521e008'),
('a6520ef0-d75b-47fe-a3c0-5608d968ee40', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '16625bc5f748488191f30c85dc27071f', E'\\x3dd738b1f86433cd6370ce0b0a706d8335c0db636e696254bb2fbb0a02c662de', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226136353230656630643735623437666561336330353630386439363865653430222c226b696e64223a226175646974222c227375626a656374223a223136363235626335663734383438383139316633306338356463323730373166222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'fee7a925c67eb3d203d60f31bf6f9614ec68d662a24345a25e0eab189e80b31e'),
('b639a9e6-492f-4083-819e-42cad76583c3', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\xef9206d5f84eb524436675ce2cc556dd5c6ca98cbd9fd3a4d8e00e9193526b26', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223834666232633235363330333434346638373739313161353362646238666665227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226236333961396536343932663430383338313965343263616437363538336333222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '40e55f6213d83bc6ac3ee99e5bbe63951dce03eaf436b686afa2e1246c1cf207'),
('b81c5f92-854c-4359-821b-b9412d3a5c19', '2026-08-31 21:12:31.049+00', 'operator:policy:publish', 'operator', '', E'\\x5f3deb3b53a66f23209946640da249e8f567e811a800c1eacddb9c3761a3405e', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2233613265346462663163316662623565363339313566633466333165616561363035623165653831313431643364313235353034396232643931316538303632222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226238316335663932383534633433353938323162623934313264336135633139222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '41dda65f318234e4832bfee5345c28aca71e94b767527559861926403ee5cf6a'),
('bb2d71bb-ef3f-41b5-adcb-dc59f46c84dc', '2026-08-31 21:12:31.049+00', 'staff:account:create', '9514a0adc3924ba38beb29d92fabb06b', '9514a0adc3924ba38beb29d92fabb06b', E'\\x8fcf80b943111ccc867e870bdd1fe03468602fd5ef8697e7bcfa838f2626e99b', E'\\x7b226163746f72223a223935313461306164633339323462613338626562323964393266616262303662222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226262326437316262656633663431623561646362646335396634366338346463222c226b696e64223a226175646974222c227375626a656374223a223935313461306164633339323462613338626562323964393266616262303662222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '5bd2e4640b80526a2084ab4c9673ecd21b791387afa7e90fe4eba2d6f52eb014'),
('bb3234a5-1ec9-49b8-82c7-db9301f3841e', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\x223870c4e67e8324810e0b3c2dc802985f7e369262abbae6901eb54a1eb18420', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226262333233346135316563393439623838326337646239333031663338343165222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '3b80ba26c6b46cc058098273caa6ecbbd32a6f6b7430f1c0c0e11a34423add06'),
('bcbeeddb-56a3-4b8f-a968-475b422c1039', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927ae88e7559e73ea4f775', E'\\x7d8220ad9c1383993c336eae60cbfb63fecd275c8e31e1db417da1e2512f4217', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323736313062396332613733623733393738313532222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226263626565646462353661333462386661393638343735623432326331303339222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761653838653735353965373365613466373735222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '26ae9ca3d467100e204a821c7428c1d6a02b8e0c1042943849619a506771f451'),
('c1a97e4f-df8b-466a-bfa9-8734f34cab9c', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x36ca9b3632f50c3c5857f289b011c10ffff34bef21839bafe120c0f474d154af', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a223662656231366564313338663463336362396235336235323237613366313564227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226331613937653466646638623436366162666139383733346633346361623963222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fa99d93c8ef1d95e2271ac99cc5815328d73ae35ea56405ecc85f79118c3605d'),
('c2b60dfc-b451-464a-bbf1-47ab8727c7cd', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327bf4952ff536ea0670cc', E'\\x7e97dbca6fae57b710f7aa18f64ad26c0c94779ed50b2541769a945fd0cdbbdb', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a223563303630373830303162643461356338343562633064636365613632323666222c22746f223a223662656231366564313338663463336362396235336235323237613366313564227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226332623630646663623435313436346162626631343761623837323763376364222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323762663439353266663533366561303637306363222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ab25d809a96ea5553a4cb7af35e40cd765d3ab37b87a6dcd637b9a5a6e02e01a'),
('c87d5de3-5620-40ec-8edd-317c3ad7c1eb', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\x86da52f324b88d39a201c648b86b556ee1c3e697c81620ab2e3b2e3bd1f5d6b7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226338376435646533353632303430656338656464333137633361643763316562222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', 'a2a95d6857eb7e678e089d3ea633e0c72f0745b79cda2ab9a2a9a7b189b0d836'),
('ca5ff822-c0f4-4e57-844a-b7883bd0b412', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x06326c67e870550f43699418c7755b043d052ae76d388b7f07bb698c1450cce9', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a226232663831633266376331303461353639366239343331366462643135323032227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a226361356666383232633066343465353738343461623738383362643062343132222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e8625eb8370985736100be394b0ea80f83a9f812e5ab8a27df787bb621208bf2'),
('cc331dfb-d95f-4cc0-b393-e53461c3253e', '2026-08-31 21:12:31.049+00', 'staff:account:create', '3d0b62dd5b7f4388a4a0cc3e59755eea', '3d0b62dd5b7f4388a4a0cc3e59755eea', E'\\x49e614e4432cb77514aa317615ef2d7b564d51b2358a65e342d4e0043fad602f', E'\\x7b226163746f72223a223364306236326464356237663433383861346130636333653539373535656561222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226363333331646662643935663463633062333933653533343631633332353365222c226b696e64223a226175646974222c227375626a656374223a223364306236326464356237663433383861346130636333653539373535656561222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '6a1d1f1d247135f7b0e6b655b6b5e4556f1723025872f77ef4a2a395353df21e'),
('d0a988a5-6572-44b4-95d8-93dae0429daa', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\xda78aaa120985e7c66e5dd4f66ac1b5331cb9abf891eefa13271a006e9529810', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226430613938386135363537323434623439356438393364616530343239646161222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '1a58c0e67f930bfc2aafd3a80f8e436ea13156202d767d6e5e3d9d893c19c8f6'),
('db134ea6-2b7c-49ac-83d4-8eac02e21e06', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d2769bac6429414928dfce', E'\\x0195fc5564785d12945dd30907b67a8d1ac4bef74674978afe0ee64053ef0878', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323736316662343665316634633664343035343166222c22726f775f736861323536223a2265633338656136623338396439646166666134343939333861376232373137326663626639353064376266326530636137333834336162663633633939343661227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a226462313334656136326237633439616338336434386561633032653231653036222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736396261633634323934313439323864666365222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '23c1396e967f32bcd818a9a0a703231cf45b9203ebf706e5ca1956ffbb3e63e3'),
('e0630b16-b43f-43c9-a35d-d34bc2eb9b25', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\xfd203344d95ace1b4c71fee7845e63cb34f8955753d797dd2459f7130e43fdb6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226530363330623136623433663433633961333564643334626332656239623235222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b6d7e21a4d6b01bb119f412663781cd00d2fc5f519510949459a0e45cdbc5d0a'),
('e47d29f8-30de-4448-9562-1aa63b9f7732', '2026-10-15 05:57:10+00', 'staff:contact:log', '6beb16ed138f4c3cb9b53b5227a3f15d', '01a13d25311079c69eeb1aab22dcba83', E'\\xc063feeeab9e879e9c434fb41a8b481c672764ac5ad439d579a7364eae0dce03', E'\\x7b226163746f72223a223662656231366564313338663463336362396235336235323237613366313564222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223931346137316538633562386164663136656138303563386130373861663732227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226534376432396638333064653434343839353632316161363362396637373332222c226b696e64223a226175646974222c227375626a656374223a223031613133643235333131303739633639656562316161623232646362613833222c2274696d65223a22323032362d31302d31355430353a35373a31302e3030305a222c2276223a327d', '17459be2ed5b506fa3b877fa5a587e5d4f2cd741a1cd0150b0777d81d1b26e41'),
('e66e4182-95ad-4c27-84e4-05d44750bad0', '2026-08-31 21:12:31.049+00', 'operator:account:invite', 'operator', '', E'\\xe66cef60964e1ac6547a0685767f51e7d1aaf78b85e7d115727739b8a02392de', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226536366534313832393561643463323738346534303564343437353062616430222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '442470b30c1ec0ffd31503c0d5e0fd39c2159e4c06dcc5cf02e197daca8a516e'),
('e7c4239d-e6c8-4590-8cee-1540749f0a7c', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d2754dbd6d77e2ffe0b474', E'\\x92e24bbccccaed9a6ef125cd5181c4c4c8dff51e5abc574fe5425eabb9b5cf3f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323762333262633137326335303366653035653530222c226974656d223a226232663831633266376331303461353639366239343331366462643135323032227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226537633432333964653663383435393038636565313534303734396630613763222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735346462643664373765326666653062343734222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e6c875209ee108f9eb7efd06c49dad8bf2fa5e673c9c4b292cf522c897e305d3'),
('ee4b6a87-b02d-4144-8f29-c30366e032b6', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '56c79b82154849848a0703aedeb2fe39', E'\\x75d659ccc8c7a7fa65f2d154f1ba3bc95fad04fc37da77993029e11ed78f421c', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226565346236613837623032643431343438663239633330333636653033326236222c226b696e64223a226175646974222c227375626a656374223a223536633739623832313534383439383438613037303361656465623266653339222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', '484eb8ff54bd642955e8ef4818939c23cdbee976f09ad523e88d9c6b5c78cccc'),
('eed217aa-6cd9-4e74-93c9-e69a97ea0a7e', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x014f25c38d6998c36cca7f8c47ab45c7892f75d47f1b18bf07a5b920cb973d53', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323766393738333734393939646433346661613333222c226974656d223a226661313231323333376262303437663839666233323430396539323964303932227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226565643231376161366364393465373439336339653639613937656130613765222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '75cece68431f31f5103b94de253effec70adf894095b5630694602edda1b897e'),
('f7b5162d-da02-411f-ab2f-dc461526543c', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x5ba6039dc6b6209048d1a8b79dfdce8f679902e313eba859c7184f278c53b089', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a226637623531363264646130323431316661623266646334363135323635343363222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'fa8112587fc31bc4ae23c450379b98e992edf4effab2197448bb8559439ab265'),
('fb951117-d744-4376-88fe-d465c7336263', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d27610b9c2a73b73978152', E'\\x441878bce7993b0a8453e239bf954a1714cb30e498d1fe608fdf292974f47aa5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a226662393531313137643734343433373638386665643436356337333336323633222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323736313062396332613733623733393738313532222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', '0dfc8ba2562cc577ce0da82c14f7ea4dacc1e02f7d68159002511be9665e0116'),
('fbf6f066-04ce-4102-8388-f03f35216e0e', '2026-08-31 21:12:31.049+00', 'staff:account:create', 'f917b0af731b4c2bab27e708df43aefc', 'f917b0af731b4c2bab27e708df43aefc', E'\\xbdee037e7c19ea27d471f5c146698cbaeab196990c427841f301925977cf84f6', E'\\x7b226163746f72223a226639313762306166373331623463326261623237653730386466343361656663222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226662663666303636303463653431303238333838663033663335323136653065222c226b696e64223a226175646974222c227375626a656374223a226639313762306166373331623463326261623237653730386466343361656663222c2274696d65223a22323032362d30382d33315432313a31323a33312e3034395a222c2276223a327d', '2845d8512de7c7282eb06ff7bfac60fe0ba46211d3dcb5c27152513e08938bd5');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', 'given', '16625bc5-f748-4881-91f3-0c85dc27071f', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'fa017a17ea085099b50d04392cd2f0d3f91729542fc6b65f443eb8729e1cbf78'),
('019cb7f8-16d2-76ed-8b8a-176175f15831', 'given', '56c79b82-1548-4984-8a07-03aedeb2fe39', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'ee1d6226c55aacd37e2fb51fde1e36a155041935ffbceb3b91d4bfc38dc2d993'),
('019cb7f8-16d2-7857-8944-462b38db6f88', 'given', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '65060537ab11373da35c094c10e4e2c2633040611d50061506e208542eb4752a'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', 'given', '16625bc5-f748-4881-91f3-0c85dc27071f', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'e8455a27fa2efee78a645eb11b26ce2ffd2a6621f6c87e1ba22824c4d39d5cb4'),
('019cb7f9-0132-7705-9210-8409cc49155c', 'given', '56c79b82-1548-4984-8a07-03aedeb2fe39', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dabdfd3d5917685d8251f39b6e1831e76e3b6acd32c6e21d3c5116c435676e42'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', 'given', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'c7155f3aee8a1bb685e78333ee658d191851f732b0d463c99bcc24de04eea170'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', 'given', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'dfdc9b38c383647d3edd8e11d1940dc5a673a3aae83ce8d7efe6eb061647238f'),
('01a13d25-3110-7d85-9a07-1ab423e626be', 'given', 'e9365270-aa1b-4555-8028-fdc098809c7f', '2026-10-15 01:20:10+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'cff8ee83cd9bd6baa4650eb6b715d2aba3f36b38307bb762eba2842adfa94dd0'),
('01a20bc7-27f8-7169-87d9-198f91d55516', 'given', 'c91c86df-473e-4d4a-8ed5-63d8b45f7be2', '2026-11-24 04:18:51+00', 'web_form', 'contact/1', 'zh', 'false', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0"}, {"doc": "privacy_policy", "lang": "zh", "version": 1, "sha256": "844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e"}]', '87d73eb37644e916', '74ac31746865f9624dff1d9b7471f4c05cd195a74873a4db6370af98a485e379'),
('2698bbe1-54f0-4f68-a44b-5fb5f5d02b9f', 'corrected', '16625bc5-f748-4881-91f3-0c85dc27071f', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '2fb6adf211350b18c289f149be75e5dd3bbd6662cb9820ae3971d56cc98fba96'),
('27b59309-0f03-40d4-b7cb-c48ace7efd36', 'withdrawn', 'e9365270-aa1b-4555-8028-fdc098809c7f', '2026-10-19 01:25:10+00', 'my_data', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '65b13c1b1efe6a8e', '8a9dd1a4b154fe2f6545585a08296e4d2ae4f8918f2144df2e87eb1c9715e4dd'),
('de08d793-3e63-4f16-b19f-41037f35a96d', 'corrected', '56c79b82-1548-4984-8a07-03aedeb2fe39', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '46eaa7a49e6930792dd3ff48aca86590f613b8d3f089a730d6823f9329b083c6');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('34801c9d-0a3b-48bc-bfcc-ae40937bd2bb', '56c79b82-1548-4984-8a07-03aedeb2fe39', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223334383031633964306133623438626362666363616534303933376264326262222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223536633739623832313534383439383438613037303361656465623266653339222c2270726f706f73616c223a226437393061636134613032383431623262616134323339306335303564393764222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('34801c9d-0a3b-48bc-bfcc-ae40937bd2bb', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('d790aca4-a028-41b2-baa4-2390c505d97d', '56c79b82-1548-4984-8a07-03aedeb2fe39', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '34801c9d-0a3b-48bc-bfcc-ae40937bd2bb');
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
('1815155727616000116', 'gdz-zzp2-esb5
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
gdzzzp2esb5'),
('1815155789056000322', 'gdz-bcpx-bx9g
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzbcpxbx9g'),
('1815155850496000133', 'gdz-77f6-eweg
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz77f6eweg
2082110000'),
('1815155850496000885', 'gdz-76fn-g9wm
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz76fng9wm
2082110000'),
('1835035863040000643', 'gdz-mkcv-5mzq
lea beispieler
lead-298954@beispiel-medical-devices.example
beispiel medical devices ag
we visited the zone last month and were impressed. we are looking for a plant of about 3,000 square metres. what is available? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzmkcv5mzq'),
('1838585785344000560', 'gdz-en7w-zyvn
吴范例
lead-794108@cn2-semiconductors.example
样例半导体股份有限公司
我们的客户集中在大湾区,希望就近设点。我们计划租用约1,200平方米的厂房,请介绍可用的园区载体。盼复,谢谢!
请税务部门答复
关于您对开发区的咨询
感谢您的咨询。为便于协调相关部门,请告知项目计划启动时间及预计用工人数。
gdzen7wzyvn');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37390a49714c784d694651656f4c52456f764c707775425a52697278615257707956464c694377426d49503971593d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444b6d4642676f472b6a532f536a71365856482b6d564363485a706a374c6b34456a556d716467572b676d3843475a614d534b3558633376662b617266304c7742622f50763877506d512b334149326b39714e377341513d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', '65300789844057a14d9e66cd3d7d91fdd0c8bc14aae93f69ca9ca69f3885eca9'),
('1', '1', 'adeedc69d14e1d45bcf5d72f72a8d34ba0f56bedf6e1001b66137d9f7e93b631'),
('1', '2', '030ec5b5f0633fa035e79eb0a1a59bd9df0f3a207e9ad84ca34384b2d7f9529a'),
('1', '3', 'ee1d6226c55aacd37e2fb51fde1e36a155041935ffbceb3b91d4bfc38dc2d993'),
('1', '4', 'f5fbff22d434f77d1a6f3869b3979b13a287ff38cf0658b4e10cb9af5f5b9b12'),
('1', '5', '75cece68431f31f5103b94de253effec70adf894095b5630694602edda1b897e'),
('1', '6', 'e8625eb8370985736100be394b0ea80f83a9f812e5ab8a27df787bb621208bf2'),
('1', '7', '7d434066743351914b59d0597cea8ecdd92cbd0d955847e6ac28ec50a97822e4'),
('1', '8', 'c98bfba6bdff01bfa768c0a47e217c99e2e71fb850d080e87573185ebf65baee'),
('1', '9', '26ae9ca3d467100e204a821c7428c1d6a02b8e0c1042943849619a506771f451'),
('1', '10', 'fa99d93c8ef1d95e2271ac99cc5815328d73ae35ea56405ecc85f79118c3605d'),
('1', '11', '09c7d836642e2c35809e15c85b4ccb771f9ca50df45127305771ec2f61e4c2f8'),
('1', '12', 'fa8112587fc31bc4ae23c450379b98e992edf4effab2197448bb8559439ab265'),
('1', '13', 'e6c875209ee108f9eb7efd06c49dad8bf2fa5e673c9c4b292cf522c897e305d3'),
('1', '14', 'fa465ccf62da9805844492042755711323f2d9f14381b4ed10da5ab503d2a229'),
('1', '15', 'e8c16b4bff410e926d5b09b86cd26120ad96342b6d891627758fc911620115bd'),
('1', '16', '653a6ec6db4beb01073070dcf09385d20695fab26f1223d554a1604904687b09'),
('1', '17', 'ab25d809a96ea5553a4cb7af35e40cd765d3ab37b87a6dcd637b9a5a6e02e01a'),
('1', '18', 'fa017a17ea085099b50d04392cd2f0d3f91729542fc6b65f443eb8729e1cbf78'),
('1', '19', 'fbb499efa9057b4f979f3786ebcdd2426199beba79757f9683869f2d365cac6e'),
('1', '20', '654e20838c4b80306983d99caf46366bfc7635671bded2322274a125e09b7e68'),
('1', '21', 'ffbb2955f177cb70e8dfe0b2ddc7d2319111259924cbc9972304e2012e29a041'),
('1', '22', '23c1396e967f32bcd818a9a0a703231cf45b9203ebf706e5ca1956ffbb3e63e3'),
('1', '23', '81319826426c5892992e6b41662e26f4755cfa99c135414a5b7c5d255443a4c2'),
('1', '24', 'b6d7e21a4d6b01bb119f412663781cd00d2fc5f519510949459a0e45cdbc5d0a'),
('1', '25', 'e8455a27fa2efee78a645eb11b26ce2ffd2a6621f6c87e1ba22824c4d39d5cb4'),
('1', '26', 'dabdfd3d5917685d8251f39b6e1831e76e3b6acd32c6e21d3c5116c435676e42'),
('1', '27', '66eb7c400953b1600dce18f0f0a51b3598d3adb1b6a18d93b9222539790e6fd6'),
('1', '28', 'ec01f5a6830bddda7302565c8d1f4ad10e209216819c75a163043630dd08a6ff'),
('1', '29', '12d832196f8f4c0ebdd389d3b38b418a5574edf9ea8dc3b2bc6ea161af686150'),
('1', '30', 'dfdc9b38c383647d3edd8e11d1940dc5a673a3aae83ce8d7efe6eb061647238f'),
('1', '31', 'c7155f3aee8a1bb685e78333ee658d191851f732b0d463c99bcc24de04eea170'),
('1', '32', '0dfc8ba2562cc577ce0da82c14f7ea4dacc1e02f7d68159002511be9665e0116'),
('1', '33', '40e55f6213d83bc6ac3ee99e5bbe63951dce03eaf436b686afa2e1246c1cf207'),
('1', '34', 'edd7acc045ab01f44adcd7813c34c4ec9905f1c8aef9c147a43b6935054a82d7'),
('1', '35', '075b6d60109426c5773ae18b2b3abe4fa88ae80d83df542f9e4d9c86a521e008'),
('1', '36', '2fb6adf211350b18c289f149be75e5dd3bbd6662cb9820ae3971d56cc98fba96'),
('1', '37', '46eaa7a49e6930792dd3ff48aca86590f613b8d3f089a730d6823f9329b083c6'),
('1', '38', 'fee7a925c67eb3d203d60f31bf6f9614ec68d662a24345a25e0eab189e80b31e'),
('1', '39', '484eb8ff54bd642955e8ef4818939c23cdbee976f09ad523e88d9c6b5c78cccc'),
('1', '40', '8549bfd1c4822067b2297fce94ccb6784790a867799beabb7f8b10925962f9ed'),
('1', '41', '08ac2a1d776eab5e9acc4bcde557bcce9979f3276a931586659a695dac23025f'),
('1', '42', '38f91e1beb31e1ae981973047fb34af9b3b47bf6ce404bafe968e277a9c97131'),
('1', '43', '5bd2e4640b80526a2084ab4c9673ecd21b791387afa7e90fe4eba2d6f52eb014'),
('1', '44', 'fb8701492a43b615184b2ba32259a42806a3e175169488dafa2e7aae0639cef0'),
('1', '45', '4491593112b9ad9326753d6974022f60f236d1f423affc76bcd5ddb36629d4a1'),
('1', '46', '2845d8512de7c7282eb06ff7bfac60fe0ba46211d3dcb5c27152513e08938bd5'),
('1', '47', '609cce9c37aa490bfa8b6237880bc89624feb9cffcda84395cf1a22e9bd3618b'),
('1', '48', 'f5e887e8fc0a6a0c96d6a023aca2ca2dbf72b6d735f9da09342d16d02eba9953'),
('1', '49', '796b1667d178bab741b8da2dd861851e06aead9530126764ff02e0428f3dc66b'),
('1', '50', '442470b30c1ec0ffd31503c0d5e0fd39c2159e4c06dcc5cf02e197daca8a516e'),
('1', '51', 'c2eb85bb04b20da4dbe4ac12dc19ce03eeefddc91d56d7139ba684659740971c'),
('1', '52', 'cf8ad6662e0d637aa348eae361ab668232122b40f00c250dc2ac28c645f7fbd8'),
('1', '53', '6a1d1f1d247135f7b0e6b655b6b5e4556f1723025872f77ef4a2a395353df21e'),
('1', '54', '3b80ba26c6b46cc058098273caa6ecbbd32a6f6b7430f1c0c0e11a34423add06'),
('1', '55', '1a58c0e67f930bfc2aafd3a80f8e436ea13156202d767d6e5e3d9d893c19c8f6'),
('1', '56', '31b23378c272f1d138b453d562741e446618651f3737baed066cb9a0596e3071'),
('1', '57', '63b46fbd6ed898260f00ee8aa2506715e475ed9d0a92732820e9888aca3a45d4'),
('1', '58', 'a2a95d6857eb7e678e089d3ea633e0c72f0745b79cda2ab9a2a9a7b189b0d836'),
('1', '59', '41dda65f318234e4832bfee5345c28aca71e94b767527559861926403ee5cf6a'),
('1', '60', 'bf9edd8830dde0abbc57d4184341b649cd68ef2c3d9fb5d428555eead3b0976a'),
('1', '61', '409198452036d361a1315f36562bd661127745ee121edc95b685d241247c4185'),
('1', '62', '187d7112eb7fbb2b4f151ab6d9b5d17d25dde4269596fb4f14928ffb2383de35'),
('1', '63', 'cff8ee83cd9bd6baa4650eb6b715d2aba3f36b38307bb762eba2842adfa94dd0'),
('1', '64', '7f69fa18806bafa8c89b9bf4a7ebe37859e037a8c18cec46cf380d7c1ba28659'),
('1', '65', '55a5dbc6d9eeb2a2d9cccd7db3854ec404622ed7207c427fe0e646e34ab8384f'),
('1', '66', '17459be2ed5b506fa3b877fa5a587e5d4f2cd741a1cd0150b0777d81d1b26e41'),
('1', '67', '8a9dd1a4b154fe2f6545585a08296e4d2ae4f8918f2144df2e87eb1c9715e4dd'),
('1', '68', 'cf27b9fe487eb078de940f443da48196d14f809ca8e38a002cd728b5a58a45c4'),
('1', '69', '74ac31746865f9624dff1d9b7471f4c05cd195a74873a4db6370af98a485e379'),
('1', '70', '327ad555206f44886249ba7c58abf47615d4b4c2860bf8dc8db66721203454a4'),
('1', '71', '86cc65eeb3b94dcc810427cd364f7a8a71bd08f0bbf4741fd836a6acbfbec5dc'),
('1', '72', '0876e53b3827013ab24f8135d3d7b07c3318432def8b092abd3930bc66aed660'),
('1', '73', 'c1ea84203554e02529195045833253a42c1ede64ea34b07ee5b531931003bac5'),
('1', '74', 'ae85e433a14a49dbd6d096437742bf8d93dd8c90c81d1913136fe89128037401'),
('1', '75', '6f7b0a3337e60577d4c7fd5f403d9fa98a222f60ad287b1a40bf641f942e0011'),
('1', '76', 'f57436c5a2edb174a512981cf94571bec544d82b1de3a381606dd83565169224'),
('1', '77', '31555ede27d1658611bad0b74ddc696c64224d32b9e8beb23744f90c5616c998'),
('1', '78', '82e91cf27d3c4bbb474c00e4fe0340caecf29ed073192980836218686c1e8642');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7afc-ad2d-2722ee2c4130', '2026-03-04 08:30:15.25+00', '65060537ab11373da35c094c10e4e2c2633040611d50061506e208542eb4752a', E'\\x4c5df247914e4074c99b250ffacbfdf34c74e1b5135450d8e6d0de64759d32eb');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xf21998b3271ede1ac6264ee465bf79ae61f7fa708d61e58894fe0343c5087f086bd68f7737596f448357efbd2f9e05edba9f9bfb86881613e83b156514cc82747753e9ad5d4cf79f7767f6fdcf4982c3ebe16fef66502a02e7d2a49543f6292a15a62a48441cb2962cf25aa6943b8c3770070e1c27b9df672cc4b7c4aee2b4f72c4873c1daab3e75f61a03984c983b1d2dba1c0ec2758b779f80ddf2ea834e0a446d57dc398213a93a48470ca4391147ec8931dc97b27b5d21fee35919a0b67c9a7daa80097fa56bc85a7f79b465b55a81000df33282aea4ccee522d575a1e4ba7d73db3d43b3735e1feb6973aa8e16b4663546b013384ca4101ec7d11b9e7a336ca72c6362ae619098113e1d54a65b97bbc28693977449035334d0f33039e957a75b7ccfe68d919bda9e4bd7bbf93a8a21fcb347d8c62dabbec663562f2526f76f8655ce19f36edf414058f8629fee54c4010dec9174bf8875eeb7090d4c1863a498f7b68b8ca9db3fdc598dd7000da5ca9377dfd961f0d4223590b70938e2b0b19fc38648f8ef4e2cc4b10c2b8d3df67023852f5f46884343b3d7ab511c770c71ac67fd43341e3afcd0a9e7d440160dbedd70ddeeabc91bb5df82f53aee015f2d3e807430a1b8058266ee8fcb691ecbfc55f6d97bc638105194cbd5adbbb77682e5e0e8f264192694083171a7eb9dfe0a66d1cf8084d9f57e5deac0133c1ba967127e198a35a15a3d63f0b7304c6f5644b5a3c39c809652187797a80af5e57c86efa98580a5e33219e217ccb3d23c271e8f2023427dc7977ec5a5226876b3e11bfac3ff17294f7db5bef6d5284f72fdf73da453cca94d1569a911cb50fdfcf934811d3b5ba056e5d5b096f87ed10578413e5a709423a397b83cb5c798b6f57debbfe2b9d97c03b1ce72d152127500c5b8db6f816eea130118005862714e5d381c0f8493a6fa3b0f1d217ba10560e84c644675e8e158d4d84e25b28e7c90733bc1d4567fcb9736b977047c5d926cef0a6601e145c756a11325daef8aba4ed54549d7ffe02db91724bea189d771d9b7b8791f643cbdef0a9acc41e36bf9273935ef977171e9e2f0cff1d38fa939b3e2cccc6cd22153b7dba1d40a657779a50d9adb92b857a3a43e07374864aa847b893a428323bae272518468611cc0556968a09b0b4aaaa12934a545c54265a561169434881d7493c71fed3d79a9dcd08ea8bf795f22abe41ecbc32eba1b006b288f2000c80ebfe1658367d34d061459be09d27625ae3e398cb32d499d463fb079198eea753e890dd7873c8315d5e23644fb3cafa5add52a173cb4893793877a6a38c1f61705539eed75b8386e31fd9abbee8c382233afa1a0fa26582190b2a9dca32a82e5da033311f9fe90923ca80a59627707ad9eb107b2698619c7bb634917df4cd87b25dd68e23a6fa1de0fb9178003c105c7b62363f69ccbb8bfb5d37c448605d370015bf63d1f13901f463b345ab280da3a6805945dce82ee858dca652e18d8ad7bd43ba30b58c04bc9590ef142a670c8f829fb0b33bb2c1029a536e7e3f78c397713d3dcbd615999935863218fb1565291bc82f4b06e7a49bdd712fbebda80af8abfd88177034d474d0650f1bc69f5e6de8a5c543d215a6eaa5bbe29a8f9b11b871507631144720889d590134852028ccb23dea2bfda576b90b9e35032559328e4c2335719eaca458c2d25a72ba2f93ca58de9e070adf293d8da8ee6aeaca7e6dbf72d93f7a8572ab122929673332d7c8ddf46c4cce8221c3eebd6ef014feed5b4116cef496b975349dd54581e3e2d5b90d36a6be234d223dc82e547d224fb4095c26723c07ed86d9b9fbf98218a25aa17e3b18c956905bceeeff843a86291619c36760463ab97e5b3d91de1240a940954f8c17aa599adc97761164288abe4d257eff63858995a14c879feb850916dde5e5e7bb2ff11c3f8ed5d94af6b16cbbd51d84609faef36722f2c7b93a7a6c7533b6e7a2d813433cccef2f32d1f0d97276ef4d7d6d82fa19b436f3aa86c478f96df847163924c94bc8d403524342d0a2b4c40d7dbb967b40794b53d74cd4e9afafe56607b7174b7e659eddbfba81665a3ae03d4cea8379e891d56b9848909ec063f455ac9462dc5bbaad178b8ef62bc6965e8f52df842d1df3eb057649977ebebdc706f02c052ec9660febeee957d5563073a579b93271d50880aacaf09604a784a80a0573720233e29c695ac8824fe4f21277cc541b844c66efc26018c63c3c715ced84f1892eb5e6b9cec796eeb1530c3bf87c55dd36c230227bfcbe08a0d8ffd67d0ff8abbe84aca824219312ba1d7afb882fdc80cf7a85dfb417629c6cfede3b5ca6695ff05c39c12a02518a9f54f9373e99b11a6dbb6b652237b400b3244eb9bf9620a76231b478a11a51f7be52bd86932d6ef6af732e4c370f0c7d97a7f52ae974ef770672ee0d5d4305046515f87627ba3baf41cb1639f2ef1a85e586bd4c3e9ed244751bb01ee355eced0ae205558d5c84bf2694aafb0dc5dfa9d25b03cd959781136a80199e95330de51e5bb3fcecf9fe25df4bc467d464bed756d13248bab765eafa4870354e040b208cb9a617232bf5d68adfeaf023581968b109f76fb6f014472f282bf81560af5e26e853e17c62fb1f7da65fc8204c512f5b45765c0ce755fd45ee5aec38e84ef4ac7e7eab030d637048118c392348635d8578779263138ebb129e3527477f09128adf2224e7f9291fd3e08158b420a89c2ed5c9f876bd2175ad1906752a8e241e74b7345b1efda0512ad3cfcafb07762091b8d179badb60ecaead0c65b8548bd167ae0d1aec00f8643fa19c1b658f30a7a6be554556ec09cd44706d08349784fbf7265e945100a64e99ce0cc1e2a9caac288b9c18fa089d8eebf1df0ebbb526245dc8b5001bfddbde5b3beab2358aa8f4e637478094873e33fa53b5e57ee4f154e86f502e77f7529aba6bce98c01b633613df4e0c25103b5676304d0f15f51b54ffc5b67e78c3dae77a21131cf78fc18dbd97af76440dbc138ced5e2f13f1d08aa4809f66a974c8b664ce39bb9622c812b7ea03945ef3155915440e58a9db435f0478638449e2f1e7aeeef9efcbe42c8ce8bd31567f9f6295c7503d6c2bb5c33812895b914304d1657c36eef35e5dfc63cdfcb1403e21fe572dad3412d31ace40a0a4534385d698930bbff6d111762403e54f953a896eaaa5185c27fe2f5bd264f8519093bc6f9c5dc8642fe08d1b4d4f5ed55f174ce4e88419c64aef1bdb3551a09fba03d0fe774b72a34bebb232a115f9262bad612a056dc4e45e0627c3fae145e59460584c04f2eaa62a3e76e97fb2ad6218654b0a37ad9268788871b54f2aa6e69ffe7a5bf9cc4e4dfcc0e2c21562aecb1d11b468381f4d060607429ad6068489a36a5fd377d95e1a1148198070994793a96d0914ba3519f1e3d26038e4bb2631be653d212df9c6479998eceefb1283438a3cb9cde3b4b83fc9d335ec3e46aae1c52f5928ad2d9703a624294afe853dee4fd1ccf9d936b47c7707b51a33d2402d6ea6f879fbe75b743764db77a6a7e8');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '8768c41f-e769-4ce3-8fe5-f1d242910548', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', '4f9c254678274c2c82dbe83fd568d9b6', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '77', '77', '2026-03-04 08:30:25.25+00');
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
('16625bc5-f748-4881-91f3-0c85dc27071f', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL),
('834a3d3c-eba6-4d76-8d9e-6e134806298c', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('c91c86df-473e-4d4a-8ed5-63d8b45f7be2', 'lead-794108@cn2-semiconductors.example', '2026-11-24 04:18:51+00', NULL, NULL),
('e9365270-aa1b-4555-8028-fdc098809c7f', 'lead-298954@beispiel-medical-devices.example', '2026-10-15 01:20:10+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('34801c9d-0a3b-48bc-bfcc-ae40937bd2bb', '2026-03-04 09:30:15.25+00', E'\\xaf5648d46f06d6d48b9f6063f750e3baf5c36549f7262041cb63c7f710b6a267', E'\\x7b226964223a223334383031633964306133623438626362666363616534303933376264326262222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223536633739623832313534383439383438613037303361656465623266653339222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2234366561613761343965363933303739326464336666343861636138363539306636313362386433663038396137333064363832336639333239623038336336222c226964223a226465303864373933336536333466313662313966343130333766333561393664222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2233626133643235353066336237343862366266646239346432626639326433663637303066383765316533323539396337336337363735363063393434643431227d2c7b22636f6d6d69746d656e74223a2264616264666433643539313736383564383235316633396236653138333165373665336236616364333263366532316433633531313663343335363736653432222c226964223a223031396362376639303133323737303539323130383430396363343931353563222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2230623139363961643766303561626137633863383638343037333234623361363665313230656433373532633030356564646136623937636431353637646436227d2c7b22636f6d6d69746d656e74223a2265653164363232366335356161636433376532666235316664653165333661313535303431393335666662636562336239316434626663333864633264393933222c226964223a223031396362376638313664323736656438623861313736313735663135383331222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2239383533636562303538363131383933316433613330383364626238626562336334303264343030336532393764613261626230323735623761376135393264227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '08ac2a1d776eab5e9acc4bcde557bcce9979f3276a931586659a695dac23025f');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('808daa81-417e-4755-9c99-c020a88bb5cb', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-08-31 21:12:31.049+00', '1', '2026-08-31 21:12:31.049+00', 'published', '', NULL, 'operator', '2026-08-31 21:12:31.049+00', '', 'false', '1', 'false'),
('de63a947-21dd-41f6-be4c-071533df723d', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-08-31 21:12:31.049+00', '1', '2026-08-31 21:12:31.049+00', 'published', '', NULL, 'operator', '2026-08-31 21:12:31.049+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-08-31 21:12:31.049+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-08-31 21:12:31.049+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-08-31 21:12:31.049+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-08-31 21:12:31.049+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-08-31 21:12:31.049+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-08-31 21:12:31.049+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-08-31 21:12:31.049+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-08-31 21:12:31.049+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-08-31 21:12:31.049+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-08-31 21:12:31.049+00');
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
('e92bdc2d-97d3-4ead-9780-070385959191', 'e9365270-aa1b-4555-8028-fdc098809c7f', 'erasure', 'my_data', 'en', '', '2026-10-19 01:25:10+00', '2026-10-19 01:25:10+00', '2026-11-19 16:00:00+00', '2026-11-09 16:00:00+00', NULL, '', 'proven', 'my_data', NULL, '2026-10-19 01:25:10+00', '', '0', NULL, '', '');
--
INSERT INTO "routing_rule" ("id", "position", "name", "languages", "countries", "sectors", "topics", "sizes", "owners", "most_open", "active", "changed_at") VALUES
('056a1446-e8f3-43da-b9be-2f4c4b8cafc1', '0', 'Life sciences / 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["6beb16ed138f4c3cb9b53b5227a3f15d"]', NULL, 'true', '2026-08-31 21:12:31.049+00'),
('34e552d6-edbe-4fc6-8d2d-d97041e892e1', '3', 'All other enquiries / 其他咨询', '[]', '[]', '[]', '[]', '[]', '["0358225d69e440e6bb46a861478160e1", "3d0b62dd5b7f4388a4a0cc3e59755eea"]', NULL, 'true', '2026-08-31 21:15:31.049+00'),
('5c060780-01bd-4a5c-845b-c0dccea6226f', '2', 'Enquiries in Chinese / 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["f917b0af731b4c2bab27e708df43aefc", "6beb16ed138f4c3cb9b53b5227a3f15d"]', NULL, 'true', '2026-08-31 21:14:31.049+00'),
('999c08c3-fb41-471c-ac21-5d861ebbb381', '1', 'German-speaking countries / 德语国家', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["0358225d69e440e6bb46a861478160e1", "3d0b62dd5b7f4388a4a0cc3e59755eea"]', NULL, 'true', '2026-08-31 21:13:31.049+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('0358225d-69e4-40e6-bb46-a861478160e1', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 21:12:31.049+00', '!', 'true', '', NULL, NULL, NULL, '{}', '5ce664938e7341929e4e56cb5649494a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3d0b62dd-5b7f-4388-a4a0-cc3e59755eea', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 21:12:31.049+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'c7f9ad6c6bc345d69543af6fe0d11384', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '何样例', 'he@example.com', 'handler', '2026-08-31 21:12:31.049+00', '!', 'true', '', '2026-11-27 21:12:31.049+00', '2026-12-08 21:12:31.049+00', 'f917b0af-731b-4c2b-ab27-e708df43aefc', '{}', 'dd502cdc3df44d3c8a355dbc1655a4ce', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', 'Lin', 'e8cfb1555d8541d39cae15807f6395d5@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'fe569441ecd34b81be16ba7485da300d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('9514a0ad-c392-4ba3-8beb-29d92fabb06b', '周范例', 'zhou@example.com', 'reader', '2026-08-31 21:12:31.049+00', '!', 'true', '', NULL, NULL, NULL, '{}', '484822e4b98642b1bf0470859ffe6815', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('b4c34233-b6d5-475a-a479-c8a7e09fa6de', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 21:12:31.049+00', '!', 'true', '', NULL, NULL, NULL, '{}', '01171fcef5ca4737ae573307d5488428', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e1ae035b-35f4-413b-8450-fb3be717d16a', 'Lin', 'ee36d5bf32da42c3a3438f8ef73bbc23@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'eed7b0eb3c484662951b246ce6617e31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f917b0af-731b-4c2b-ab27-e708df43aefc', '林示范', 'lin@example.com', 'handler', '2026-08-31 21:12:31.049+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'd9ac193c73564ea8ad319edae217ddb6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x03ccaef0097dcd4055a328713b6b861725b784768c9a5ef627d6592068fb8af7', 'maya@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00'),
(E'\\x520c0d050cb5d859ca0ca771e99e6cdc187649f37baaae18c73ed2531cf39ba8', 'he@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00'),
(E'\\x719b9349109fcb3a18cfb70a2f7cd1cf0dab8cff58a324a3f7c43fd983c611d5', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00'),
(E'\\xacdcc7aa647ae9736c5b76d089e7bd84e3bd4c3042c75010746cfc7a7af9831c', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00'),
(E'\\xbe35dc435fad6c3920752e77dbb05865d2d23225e58d8c845b27dbd09d3e04e0', 'lin@example.com', '', 'handler', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00'),
(E'\\xceb4e41b204a99d04ad99251a09f8995a76aa0cff2fa8f7a87ae752af6c2f1cd', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 21:12:31.049+00', '2026-09-07 21:12:31.049+00', '2026-08-31 21:12:31.049+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-761f-b46e-1f4c6d40541f', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-761f-b46e-1f4c6d40541f', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-769b-ac64-29414928dfce', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-761f-b46e-1f4c6d40541f', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', 'cookie_policy', 'given'),
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', 'privacy_policy', 'given'),
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', 'updates_email', 'given'),
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', 'updates_phone', 'given'),
('019cb7f8-16d2-76ed-8b8a-176175f15831', 'cookie_policy', 'given'),
('019cb7f8-16d2-76ed-8b8a-176175f15831', 'privacy_policy', 'given'),
('019cb7f8-16d2-76ed-8b8a-176175f15831', 'updates_email', 'given'),
('019cb7f8-16d2-76ed-8b8a-176175f15831', 'updates_phone', 'given'),
('019cb7f8-16d2-7857-8944-462b38db6f88', 'cookie_policy', 'given'),
('019cb7f8-16d2-7857-8944-462b38db6f88', 'privacy_policy', 'given'),
('019cb7f8-16d2-7857-8944-462b38db6f88', 'updates_email', 'given'),
('019cb7f8-16d2-7857-8944-462b38db6f88', 'updates_phone', 'given'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', 'cookie_policy', 'given'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', 'privacy_policy', 'given'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', 'updates_email', 'given'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', 'updates_phone', 'given'),
('019cb7f9-0132-7705-9210-8409cc49155c', 'cookie_policy', 'given'),
('019cb7f9-0132-7705-9210-8409cc49155c', 'privacy_policy', 'given'),
('019cb7f9-0132-7705-9210-8409cc49155c', 'updates_email', 'given'),
('019cb7f9-0132-7705-9210-8409cc49155c', 'updates_phone', 'given'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', 'cookie_policy', 'given'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', 'privacy_policy', 'given'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', 'updates_email', 'given'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', 'updates_phone', 'given'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', 'cookie_policy', 'given'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', 'privacy_policy', 'given'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', 'updates_email', 'given'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', 'updates_phone', 'given'),
('01a13d25-3110-7d85-9a07-1ab423e626be', 'cookie_policy', 'given'),
('01a13d25-3110-7d85-9a07-1ab423e626be', 'privacy_policy', 'given'),
('01a13d25-3110-7d85-9a07-1ab423e626be', 'updates_email', 'given'),
('01a13d25-3110-7d85-9a07-1ab423e626be', 'updates_phone', 'not_given'),
('01a20bc7-27f8-7169-87d9-198f91d55516', 'cookie_policy', 'given'),
('01a20bc7-27f8-7169-87d9-198f91d55516', 'privacy_policy', 'given'),
('01a20bc7-27f8-7169-87d9-198f91d55516', 'updates_email', 'given'),
('01a20bc7-27f8-7169-87d9-198f91d55516', 'updates_phone', 'given'),
('27b59309-0f03-40d4-b7cb-c48ace7efd36', 'privacy_policy', 'withdrawn'),
('27b59309-0f03-40d4-b7cb-c48ace7efd36', 'updates_email', 'withdrawn');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-72bd-b732-15c395f4f0f8', E'\\x3dd25e49610f4a39da27037e8a604e1c90d8f1c1616e2420f3063188fa93c441', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2264323935646162353263343138383536343364336438623965636134353065376437373434383739663234346635363531636630313337306135616534396433222c22656e7175697279223a2266633935663334396263626665646162343762313663356339643334356464356561616534646566623330333236393138633563356336313365333362626631222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323732626462373332313563333935663466306638222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223136363235626335663734383438383139316633306338356463323730373166222c2270686f6e65223a2261386133376266356334613839643631663736306538366263623266653333666634326137656531373734346631306266373430623331303131306664326464222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-7857-8944-462b38db6f88', E'\\xd34fbd37327ced19d771b2bcd918f6c79df2c324ed3fb85a94a0119fd3f2c99b', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2264636537356238363130393637346139303039663234613535333332616533346237313531336436343035353166323133353264303438643263313961613033222c22656e7175697279223a2237343337323138323535616233343131306531383334326466336632373535616536666533303861633761343133316231346263346166383437333361643363222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323738353738393434343632623338646236663838222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223833346133643363656261363464373638643965366531333438303632393863222c2270686f6e65223a2239383132663762366638343433323231393036336438646466633833653463306433353830643534383336333264623338313932316438363135353431643438222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7562-88c9-f3284ab0001a', E'\\xee552132d456cf6b9f847ec5d9aa95ee53eff2bb655b9996994099015a079202', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2261353239333335363834323563383135323666306535616438663562333230653435333739303833336665393439613635663262366434393263633833386366222c22656e7175697279223a2261333166643335613563393863373738333637333034336564626564333435646265393763346434336233333465316634616333663065633437306564316133222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323735363238386339663332383461623030303161222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223136363235626335663734383438383139316633306338356463323730373166222c2270686f6e65223a2233353964616664343061623037306464356439303434303861633831633361303934326533333761623163353439363431316134363533316335303430393365222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', E'\\x958483914e98e2418203205c4e04a539b4dc9eaaa2183a1e4025f258842d559f', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2235313931333636313566393134393737633766613533373765626661373235653138346330353162353437356334613666383834646563656338343861393332222c22656e7175697279223a2230316566373232666439333134353832313563346163666234303065666563373233623161646432353261353635316335346663313563313366343730366362222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323761393939313537346238633266386234306437222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223833346133643363656261363464373638643965366531333438303632393863222c2270686f6e65223a2236646464346565393431346164323130663839396630613638336435626233663031616665356363316165616438623865653836323961613634636431646432222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7df9-a476-843718c38e3c', E'\\x52aa7daee2eb68b3932e710a89a805611fe05b27d6a245f1eca6bfb8e429a8d4', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2235656536316637393362626364663962396538666532613261346363353666393038323832363334363730366133666661633436336635346233613735666663222c22656e7175697279223a2237636233613432383335393339663231636434376337636436633633616230313833336264613264353433616539646238656333633233356236643131666136222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323764663961343736383433373138633338653363222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223833346133643363656261363464373638643965366531333438303632393863222c2270686f6e65223a2233396331616131346561396139363935333762663631343338386632343165396230363165363539383764343965383934616630363334363162643661636338222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a13d25-3110-7d85-9a07-1ab423e626be', E'\\xc96b45c5887b985c84480f0c9aa14c38602fb8bb744eb8d792ea80df178608cd', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2261336239373563343261393734376565663332396463313862306533396565613365626136356634616630333733343439343234653134616263363262613935222c22656e7175697279223a2261653336343836373163313136383935376630643864616364616332343935653731623133373763663639303761653934343861323330386539373932383432222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133643235333131303764383539613037316162343233653632366265222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226539333635323730616131623435353538303238666463303938383039633766222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31355430313a32303a31302e3030305a222c2276223a327d'),
('01a20bc7-27f8-7169-87d9-198f91d55516', E'\\x9418a66592e89a2a2be6b229c3d8a81225a190d66a5e8916076da224cc8ef4b9', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2230376131396365653437636363656662393664613137633166636337663361313936343963663534666632346237303033386461316266303966303134323633222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2231343236623361366539363933373863386239376331313162373737376334313130353162343039643037323434346564376161633166373636313932396330222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2238343434313465333035643631613439306433393739653163393838356234303065386266613962383136373566353837343065353661623436303232353365222c2276657273696f6e223a317d5d2c22656d61696c223a2239333334623738613063643766363732383737383638366435353036323062386632666335353463663432393133616238346432333262656531613430393238222c22656e7175697279223a2238333462643533656231643832623337623634646338376266393465633562396238616533343431643034383633393561643832333230323465653930323435222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230626337323766383731363938376439313938663931643535353136222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226339316338366466343733653464346138656435363364386234356637626532222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32345430343a31383a35312e3030305a222c2276223a327d'),
('2698bbe1-54f0-4f68-a44b-5fb5f5d02b9f', E'\\x9190c9e71fe95ccd19c61e3d328dd59ade003546b150c92d8b7bb53f736e90ad', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2236656535623030616530343165316363343838346537306365656437336566306663306561366537333063353965393637356162386364633138303538316533222c22656e7175697279223a2231396638636139363366383934663033393037366139306565383630613735373266363364336535376465613766653963353535333433636439333765613766222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223236393862626531353466303466363861343462356662356635643032623966222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a223136363235626335663734383438383139316633306338356463323730373166222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d'),
('27b59309-0f03-40d4-b7cb-c48ace7efd36', E'\\xf7197e06be4f3d4620550e6eba823731fb1267f2a62534f047eee2f1c7404fe8', E'\\x7b22616374223a2277697468647261776e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22707269766163795f706f6c696379223a2277697468647261776e222c22757064617465735f656d61696c223a2277697468647261776e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2233386539386635383934346632363066373363383964313530643831616566336631623064383238366338613465306538396232356336626665363830636433222c22656e7175697279223a6e756c6c2c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223237623539333039306630333430643462376362633438616365376566643336222c226b696e64223a22636f6e73656e742e77697468647261776e222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226539333635323730616131623435353538303238666463303938383039633766222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31395430313a32353a31302e3030305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-78d1-a130-3bfac2d27922', 'GDZ-ZZP2-ESB5', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-72bd-b732-15c395f4f0f8', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '9bf62be5a85a45b49afdb25c61042f9e', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7e35-b2b9-c8571f0f0a3a', 'GDZ-PR75-P489', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f8-16d2-7857-8944-462b38db6f88', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '2e1e5706e66346ec9ae3a896a485517c', '001eba9e6dc6020e4908984ea8da002557a43fac61082b3e936c986da583600b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '2e1e5706e66346ec9ae3a896a485517c.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-790a-8ebd-548a621e14d4', 'GDZ-BCPX-BX9G', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f9-0132-7562-88c9-f3284ab0001a', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'b953018d095c4b1b95b2080c249c1715', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7012-8447-2e8681364514', 'GDZ-76FN-G9WM', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7df9-a476-843718c38e3c', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', 'c874dab92df34482810ff968d44594b2', '4734db5f3ffaeab85ab73e910173c1fd7d0c55565ee15ccf4f8cc428352a409b', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', 'c874dab92df34482810ff968d44594b2.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7db6-b713-571a1754f787', 'GDZ-77F6-EWEG', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7a99-9157-4b8c2f8b40d7', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '7d67d5f172aa42b39b93e5ef063efd69', '422f74ef3e40cf73722d18be0caec6e4fb9bd2ad2f14b9bb244c7999bb3ea2b2', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '7d67d5f172aa42b39b93e5ef063efd69.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a13d25-3110-7218-a5c3-7d18ac059019', 'GDZ-MKCV-5MZQ', 'e9365270-aa1b-4555-8028-fdc098809c7f', '01a13d25-3110-7d85-9a07-1ab423e626be', '2026-10-15 01:20:10+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', '98383983d54611d6af982b1e097a124ea144b91cede0e781819d0f2b72bffbae', 'Lea Beispieler', 'lead-298954@beispiel-medical-devices.example', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', 'We visited the zone last month and were impressed. We are looking for a plant of about 3,000 square metres. What is available? Our delegation will be in Guangzhou next month.', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a20bc7-27f8-7123-a665-ba9d563fdaf5', 'GDZ-EN7W-ZYVN', 'c91c86df-473e-4d4a-8ed5-63d8b45f7be2', '01a20bc7-27f8-7169-87d9-198f91d55516', '2026-11-24 04:18:51+00', 'zh', '', 'web', '', '', '13c472ec6f7d9a4cb29c001783d647de', '542707dc79b35065e06d1cabc163bbcac4e3e3be5f29d67ff9283c0612b5b489', '吴范例', 'lead-794108@cn2-semiconductors.example', '样例半导体股份有限公司', 'CN', '["ai", "talent"]', '我们的客户集中在大湾区，希望就近设点。我们计划租用约1,200平方米的厂房，请介绍可用的园区载体。盼复，谢谢！', '总裁助理', '', '', '', 'semiconductors', 'capital', 'shortlisting', '20to100', 'GBP', '0', 'gt2y', 'zh', 'other', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('0f2e0ff0-ca20-4abd-845f-4aff59d1b062', '8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('7fd7703b-743e-4b93-9af4-2ed017d3918e', '8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('d4ff9114-a341-429c-8e2f-a081cd3b23f4', 'e1ae035b-35f4-413b-8450-fb3be717d16a', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '0358225d-69e4-40e6-bb46-a861478160e1', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '0358225d-69e4-40e6-bb46-a861478160e1', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('10679414-f463-4411-8535-e86bb597300d', '8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('34a1ab0a-3fa6-4e37-9658-d171a9e1ad5f', '8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', 'note', '019cb7f816d2754dbd6d77e2ffe0b474', '16625bc5-f748-4881-91f3-0c85dc27071f', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '0358225d-69e4-40e6-bb46-a861478160e1', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '0358225d-69e4-40e6-bb46-a861478160e1', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('27b59309-0f03-40d4-b7cb-c48ace7efd36');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('6c67d55b-45f7-4733-bfca-898209cf1b4d', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2698bbe1-54f0-4f68-a44b-5fb5f5d02b9f', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-03-04 08:30:15.25+00', '1815155727616000116', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f8-16d2-7c10-9f0a-ce399d5b5908', '019cb7f8-16d2-7e35-b2b9-c8571f0f0a3a', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f9-0132-7d0d-9787-8d966dbf5542', '019cb7f9-0132-790a-8ebd-548a621e14d4', '2026-03-04 08:31:15.25+00', '1815155789056000322', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'f917b0af-731b-4c2b-ab27-e708df43aefc', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, 'f917b0af-731b-4c2b-ab27-e708df43aefc', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-78dc-b903-f3f89afc9485', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-03-04 08:32:15.25+00', '1815155850496000133', 'new', 'false', '', '0', 'false', '[]', 'false', '', '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7ae8-8e75-59e73ea4f775', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-03-04 08:32:15.25+00', '1815155850496000885', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'f917b0af-731b-4c2b-ab27-e708df43aefc', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', '', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'f917b0af-731b-4c2b-ab27-e708df43aefc', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a13d25-3110-79c6-9eeb-1aab22dcba83', '01a13d25-3110-7218-a5c3-7d18ac059019', '2026-10-15 01:20:10+00', '1835035863040000643', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '1', '', 'withdrawn', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'beispiel-medical-devices.example', '', '3', '2026-10-15 05:57:10+00', NULL, '2026-10-16 02:20:10+00', '2026-10-15 05:57:10+00', 'false', NULL, '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '187', NULL, '0', NULL, 'false', NULL),
('01a20bc7-27f8-7939-9b55-acc708124e30', '01a20bc7-27f8-7123-a665-ba9d563fdaf5', '2026-11-24 04:18:51+00', '1838585785344000560', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '2', '', 'unconfirmed', 'CN', 'semiconductors', 'capital', 'shortlisting', 'gt2y', 'zh', '20to100', 'other', '样例半导体', '吴范例', 'cn2-semiconductors.example', '', '3', '2026-11-25 01:15:00+00', '2026-12-03 09:30:00+00', '2026-11-25 06:30:00+00', '2026-11-25 01:15:00+00', 'false', NULL, '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '255', NULL, '0', '2026-12-03 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-728a-8e43-8fa4a541af57', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7e35-b2b9-c8571f0f0a3a', 'desk@zone.example', 'en', '<019cb7f816d2728a8e438fa4a541af57@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-765d-9675-0a544630d345', 'person.my_data_link', '16625bc5-f748-4881-91f3-0c85dc27071f', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d2765d96750a544630d345@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7886-a8f8-376789e44cc4', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27886a8f8376789e44cc4@zone.example>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "019cb7f901327bf4952ff536ea0670cc"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-78dc-b48d-dbf3bd5ec6c2', 'enquiry.acknowledgement', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f8-16d2-7e35-b2b9-c8571f0f0a3a', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d278dcb48ddbf3bd5ec6c2@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7b38-b06c-201bed163a40', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27b38b06c201bed163a40@zone.example>', '{"by": "system", "to": "f917b0af731b4c2bab27e708df43aefc", "leads": "019cb7f816d27610b9c2a73b73978152,019cb7f9eb927ae88e7559e73ea4f775"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7c9b-899d-08baa4392a3b', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-78d1-a130-3bfac2d27922', 'desk@zone.example', 'en', '<019cb7f816d27c9b899d08baa4392a3b@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cc6-9c47-d056996e447c', 'lead.mention_notice', NULL, '019cb7f8-16d2-78d1-a130-3bfac2d27922', 'e8cfb1555d8541d39cae15807f6395d5@zone.example', 'en', '<019cb7f816d27cc69c47d056996e447c@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d5f-892a-af593912284d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27d5f892aaf593912284d@zone.example>', '{"by": "system", "to": "f917b0af731b4c2bab27e708df43aefc", "leads": "019cb7f901327d0d97878d966dbf5542"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7d71-ad08-7c9ffadc47a1', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d27d71ad087c9ffadc47a1@zone.example>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "019cb7f816d2754dbd6d77e2ffe0b474,019cb7f9eb9278dcb903f3f89afc9485"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7e48-9266-d80da9ee9135', 'enquiry.acknowledgement', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27e489266d80da9ee9135@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-7a3b-9ea8-ae18bcfc158c', 'enquiry.desk_notice', NULL, '019cb7f9-0132-790a-8ebd-548a621e14d4', 'desk@zone.example', 'en', '<019cb7f901327a3b9ea8ae18bcfc158c@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7021-9b24-3a392d065dca', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7db6-b713-571a1754f787', 'desk@zone.example', 'en', '<019cb7f9eb9270219b243a392d065dca@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7a51-9225-7b63e08687bd', 'enquiry.acknowledgement', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7012-8447-2e8681364514', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a5192257b63e08687bd@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7aec-89b3-4d6a8c779214', 'enquiry.acknowledgement', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7db6-b713-571a1754f787', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927aec89b34d6a8c779214@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7c7f-882e-add7b0b039b6', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7012-8447-2e8681364514', 'desk@zone.example', 'en', '<019cb7f9eb927c7f882eadd7b0b039b6@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7f36-9f1a-80084e1a74de', 'lead.reply', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb927f369f1a80084e1a74de@zone.example>', '{"reply": "6c176ea686d940e1a3ebe2d0b71ac149"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a13d25-3110-7c20-a4c4-5bd64982521d', 'enquiry.acknowledgement', 'e9365270-aa1b-4555-8028-fdc098809c7f', '01a13d25-3110-7218-a5c3-7d18ac059019', 'lead-298954@beispiel-medical-devices.example', 'en', '<01a13d2531107c20a4c45bd64982521d@localhost>', '{}', 'cancelled', '2026-10-15 01:20:10+00', '2026-10-15 01:20:10+00', '0', NULL, '2026-10-19 01:25:10+00', '', ''),
('01a13d25-34f8-79dd-b593-e1a4c0f3ad56', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<01a13d2534f879ddb593e1a4c0f3ad56@localhost>', '{"by": "system", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "leads": "01a13d25311079c69eeb1aab22dcba83,01a20bc727f879399b55acc708124e30"}', 'sent', '2026-10-15 01:20:11+00', '2026-10-15 01:20:11+00', '0', NULL, '2026-10-15 01:20:11+00', '', ''),
('01a20bc7-27f8-722b-b0c2-264373e96693', 'enquiry.acknowledgement', 'c91c86df-473e-4d4a-8ed5-63d8b45f7be2', '01a20bc7-27f8-7123-a665-ba9d563fdaf5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a20bc727f8722bb0c2264373e96693@localhost>', '{}', 'sent', '2026-11-24 04:18:51+00', '2026-11-24 04:18:51+00', '0', NULL, '2026-11-24 04:18:51+00', '', ''),
('01a21045-3220-747d-bcac-adeef162fd6b', 'lead.reply', 'c91c86df-473e-4d4a-8ed5-63d8b45f7be2', '01a20bc7-27f8-7123-a665-ba9d563fdaf5', 'lead-794108@cn2-semiconductors.example', 'zh', '<01a210453220747dbcacadeef162fd6b@localhost>', '{"reply": "65edd1fa7ee9b524fed5c4709abbd76a"}', 'sent', '2026-11-25 01:15:00+00', '2026-11-25 01:15:00+00', '0', NULL, '2026-11-25 01:15:00+00', '', ''),
('01a21045-3220-78bf-b527-8bca2f86a19e', 'lead.escalation', NULL, NULL, 'lin@example.com', 'en', '<01a21045322078bfb5278bca2f86a19e@localhost>', '{"leads": "01a20bc727f879399b55acc708124e30 1 225", "next_steps": ""}', 'sent', '2026-11-25 01:15:00+00', '2026-11-25 01:15:00+00', '0', NULL, '2026-11-25 01:15:00+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x030993d77c3a118649eab83b7b169de19477428ab7c4a81e599afb4740f48e5c', 'confirm', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x14daf792dc237737ad3c4e7f15e5400cf7345298d6b4f85fbf7739472e4ec81e', 'my_data', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x387e857220014230447d4198e72ea2e0b6dd71f445693c6c71acccda823a92f9', 'receipt', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x3c70eeea4529eea16468d6346da3ccc662213b626fa032c567a02df86603b4f6', 'my_data', '16625bc5-f748-4881-91f3-0c85dc27071f', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\x57f84bb124561283a51f65fe53af06ecee58b12cd8d619f39c86db4721e0cfc5', 'receipt', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x6b8823a4f099c774ef07cab02701c24d02aefd06129fdda5c324179e1403804f', 'my_data', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x6ec8e976d55d96324d7e4d0ba318d6526e9525e25eed57e7e2256a5a30bb62eb', 'unsubscribe', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xab87b4395a00a5111185feb694e1e3ffdd4815a375582d63cc28f3fe0490783b', 'confirm', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xc2e4fdb9b76655db409bde3dafcca4a67aa774c06e5f3b5f9f3113dc09f02929', 'receipt', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xd5594bf703f73de01d758eb41c6f02179fbf49c4cd51948e5fa02b4b785e8a3e', 'confirm', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xe30aa78d144b72aeea42311769de6c9c8cc0dae7b0621d629f7156dbd2d08784', 'my_data', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xee944b6adef0396d32b6c752ea2cd27adbc09bef160add4b41bf5b9f07a600e7', 'unsubscribe', '834a3d3c-eba6-4d76-8d9e-6e134806298c', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xfcee48a92eb77c549adb2ad3cd9645d1b7c276e5f0132930e93f07373fb3fbad', 'unsubscribe', '16625bc5-f748-4881-91f3-0c85dc27071f', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x28a031dd81351f6c7d9a8d20179db75979a1af02067bcec918fd0d26f4f71966', '019cb7f9-eb92-7db6-b713-571a1754f787', '2026-04-03 08:32:15.25+00'),
(E'\\x749250d327b4cb724cd6dfcdf72deae931e19006bdc33dbc9402111ddb2a8d17', '01a20bc7-27f8-7123-a665-ba9d563fdaf5', '2026-12-24 04:18:51+00'),
(E'\\x8ca8375f08852eb5fff108a7ee58672f828db80bd4b96d6cfe387a1394cda5f9', '019cb7f8-16d2-78d1-a130-3bfac2d27922', '2026-04-03 08:30:15.25+00'),
(E'\\x8d1d834c768de9f3bf942087e375ee0da3ce8f483cd4bc62306cff61f5cf4f00', '019cb7f8-16d2-7e35-b2b9-c8571f0f0a3a', '2026-04-03 08:30:15.25+00'),
(E'\\xa9587e18f6bad724112f67ab7b60e0ed806d74a7401bc413593043334effba17', '019cb7f9-0132-790a-8ebd-548a621e14d4', '2026-04-03 08:31:15.25+00'),
(E'\\xc42a05e73a5329772119e8527cfc10f4dc58345a6efb29d83e04e4be235dbe13', '019cb7f9-eb92-7012-8447-2e8681364514', '2026-04-03 08:32:15.25+00'),
(E'\\xdf2ac8237e8fb6157f563490713cd260c241dfcb0b9ab7696e919883a842a8c3', '01a13d25-3110-7218-a5c3-7d18ac059019', '2026-11-14 01:20:10+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-7b32-bc17-2c503fe05e50', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', 'b2f81c2f-7c10-4a56-96b9-4316dbd15202', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('1ca6623c-b16d-4cda-afa8-88bb81cb5031', '01a13d25-3110-79c6-9eeb-1aab22dcba83', '2026-10-15 05:57:10+00', '6beb16ed138f4c3cb9b53b5227a3f15d', 'status', '{"from": "new", "to": "engaged"}'),
('2a8ae61b-d3b8-45b0-8488-35c33ebc4b12', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-26 01:31:00+00', '6beb16ed138f4c3cb9b53b5227a3f15d', 'task_done', '{"task": "5b95034fe29f3fb2b3eccf29d9041d25"}'),
('42a48a85-dfde-459b-a73a-e47011662196', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('6a52b3a1-6b4b-4e1e-8aef-bbd5cd383ef9', '019cb7f9-eb92-78dc-b903-f3f89afc9485', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('6c5b3c48-71b1-452a-a607-dce07aa15b2b', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-25 01:15:00+00', '6beb16ed138f4c3cb9b53b5227a3f15d', 'status', '{"from": "new", "to": "engaged"}'),
('716cce0d-501b-446b-9f47-989f20b10a4c', '019cb7f9-eb92-7ae8-8e75-59e73ea4f775', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "f917b0af731b4c2bab27e708df43aefc", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('76765d0f-9d07-4262-8b82-95c1eb88c07f', '019cb7f9-0132-7d0d-9787-8d966dbf5542', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "f917b0af731b4c2bab27e708df43aefc", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('9c650b0b-0098-4692-8ea8-eba5a48eb5d3', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb9278dcb903f3f89afc9485", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('a34def97-e8d2-423e-9ab7-4d1d375e6894', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-24 04:18:52+00', 'system', 'owner', E'{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('ad690f5f-50a8-4eb7-a6ac-671760b865a7', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('b4f03d29-10a7-4f14-83a9-fe563a25ced0', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Enquiries in Chinese / \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('c06f40d2-3ad6-43b6-b19e-fb6d6ae64cd5', '019cb7f9-eb92-78dc-b903-f3f89afc9485', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d2754dbd6d77e2ffe0b474", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('cc3b5f69-4ef8-4e07-b5de-c14645a68f1a', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('d4c017ea-d486-4444-9c08-d6e3859bab86', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('f3317d73-90f5-4418-9ca5-be4df3162b29', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-25 01:15:00+00', 'system', 'escalated', '{"step": "1"}'),
('f82a7ed1-2e8f-4bcf-80b8-53e54686b71f', '019cb7f9-eb92-7ae8-8e75-59e73ea4f775', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d27610b9c2a73b73978152", "verdict": "linked"}'),
('fbe467ee-a58b-4b5d-a5fe-5d7620b5df89', '01a13d25-3110-79c6-9eeb-1aab22dcba83', '2026-10-15 01:20:11+00', 'system', 'owner', E'{"from": "", "to": "6beb16ed138f4c3cb9b53b5227a3f15d", "rule": "Life sciences / \\u751f\\u7269\\u533b\\u836f"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('65edd1fa-7ee9-b524-fed5-c4709abbd76a', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-25 01:15:00+00', 'ours', 'mail', '6beb16ed138f4c3cb9b53b5227a3f15d', 'zh', '', '关于您对开发区的咨询', '感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。', '<01a210453220747dbcacadeef162fd6b@localhost>', '', '', '[]', 'false', 'false'),
('6c176ea6-86d9-40e1-a3eb-e2d0b71ac149', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb927f369f1a80084e1a74de@zone.example>', '', '', '[]', 'false', 'false'),
('84fb2c25-6303-444f-8779-11a53bdb8ffe', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false'),
('914a71e8-c5b8-adf1-6ea8-05c8a078af72', '01a13d25-3110-79c6-9eeb-1aab22dcba83', '2026-10-15 05:57:10+00', 'ours', 'phone', '6beb16ed138f4c3cb9b53b5227a3f15d', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('b2f81c2f-7c10-4a56-96b9-4316dbd15202', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["8fe6b7d09484456aa1a522fb7cc8d89f"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '019cb7f9-eb92-78dc-b903-f3f89afc9485', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', 'erdnussfrei', '1815155727616000116');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5b95034f-e29f-3fb2-b3ec-cf29d9041d25', '01a20bc7-27f8-7939-9b55-acc708124e30', '2026-11-25 01:49:00+00', '6beb16ed138f4c3cb9b53b5227a3f15d', '6beb16ed-138f-4c3c-b9b5-3b5227a3f15d', '请税务部门答复', '2026-12-02', NULL, '2026-11-26 01:31:00+00', '6beb16ed138f4c3cb9b53b5227a3f15d'),
('64842952-b8e8-4beb-a302-d6615ba7491f', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', '8fe6b7d0-9484-456a-a1a5-22fb7cc8d89f', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', 'sites', '1815155727616000116'),
('019cb7f8-16d2-754d-bd6d-77e2ffe0b474', 'talent', '1815155727616000116'),
('019cb7f9-0132-7d0d-9787-8d966dbf5542', 'sites', '1815155789056000322'),
('019cb7f9-0132-7d0d-9787-8d966dbf5542', 'talent', '1815155789056000322'),
('019cb7f9-eb92-78dc-b903-f3f89afc9485', 'sites', '1815155850496000133'),
('019cb7f9-eb92-78dc-b903-f3f89afc9485', 'talent', '1815155850496000133'),
('019cb7f9-eb92-7ae8-8e75-59e73ea4f775', 'sites', '1815155850496000885'),
('019cb7f9-eb92-7ae8-8e75-59e73ea4f775', 'talent', '1815155850496000885'),
('01a13d25-3110-79c6-9eeb-1aab22dcba83', 'sites', '1835035863040000643'),
('01a13d25-3110-79c6-9eeb-1aab22dcba83', 'talent', '1835035863040000643'),
('01a20bc7-27f8-7939-9b55-acc708124e30', 'ai', '1838585785344000560'),
('01a20bc7-27f8-7939-9b55-acc708124e30', 'talent', '1838585785344000560');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', '0358225d-69e4-40e6-bb46-a861478160e1', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-754d-bd6d-77e2ffe0b474', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000116, array_to_tsvector(string_to_array('gdz dz zz zz zzp zp2 p2 2e es esb sb5 b5 5 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzz zzz p2e 2es @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000322, array_to_tsvector(string_to_array('gdz dz zb bc bcp cpx px xb bx bx9 x9g 9g g fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzb zbc pxb xbx @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000133, array_to_tsvector(string_to_array('gdz dz z7 77 77f 7f6 f6 6e ew ewe weg eg g fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z77 f6e 6ew @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000885, array_to_tsvector(string_to_array('gdz dz z7 76 76f 6fn fn ng g9 g9w 9wm wm m fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz7 z76 fng ng9 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1835035863040000643, array_to_tsvector(string_to_array('gdz dz zm mk mkc kcv cv v5 5m 5mz mzq zq q lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4b be el lm me med edi dic ica cal al ld de dev evi vic ice ces es se ex exa xam amp mpl ple le e el l al es s ag g we vis isi sit ite ted ed d the he zon one ne las ast st t mon ont nth th h and nd wer ere re imp mpr pre res ess sse sed ed d  are loo ook oki kin ing ng for or pla lan ant nt of f abo bou out ut 30 00 000 00 0 squ qua uar met etr tre s wha hat at is ava vai ail ila lab abl ble le e  our ur del leg ega gat ati tio ion on n wil ill ll be in gua uan ang ngz gzh zho hou ou u nex ext xt th h tal alk lke ked thr hro rou oug ugh gh pro roj oje jec ect ct an n  hey ey y nee eed pow owe sec eco con ond lin ine ne e dzm zmk cv5 v5m @46.65dd @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838585785344000560, array_to_tsvector(string_to_array('gdz dz ze en en7 n7w 7w wz zy zyv yvn vn n 吴范 范例 例 lea ead ad d7 79 794 941 410 108 08 8c cn cn2 n2 2s se sem emi mic ico con ond ndu duc uct cto tor ors rs se ex exa xam amp mpl ple le e 样例 例半 半导 导体 体股 股份 份有 有限 限公 公司 司 我们 们的 的客 客户 户集 集中 中在 在大 大湾 湾区 区  希望 望就 就近 近设 设点 点 。 们计 计划 划租 租用 用约 约 12 20 200 00 0 平方 方米 米的 的厂 厂房 房 请介 介绍 绍可 可用 用的 的园 园区 区载 载体 体 盼复 复 谢谢 谢  请税 税务 务部 部门 门答 答复 关于 于您 您对 对开 开发 发区 区的 的咨 咨询 询 感谢 谢您 您的 为便 便于 于协 协调 调相 相关 关部 门 请告 告知 知项 项目 目计 划启 启动 动时 时间 间及 及预 预计 计用 用工 工人 人数 数 dze zen 7wz wzy @46.660f @50.660 @54.66', ' ')));
--
