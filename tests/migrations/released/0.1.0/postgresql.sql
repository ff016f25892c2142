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
INSERT INTO alembic_version (version_num) VALUES ('initial_06f799550584') RETURNING alembic_version.version_num;
--
INSERT INTO "audit_event" ("id", "at", "event", "actor", "subject", "salt", "payload", "commitment") VALUES
('031f0fb5-3f84-4d06-b6d7-7e255b56a152', '2026-03-04 08:30:15.25+00', 'system:erasure:overwrite', 'operator', '1b4e2ac1e13c4d2481636d47af7eb267', E'\\x3c6e77f78d00b3fe8ce7d743336281dac6969173f10c73f98c4484f7c72ed756', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226d6574686f64223a227363727562626564227d2c226576656e74223a2273797374656d3a657261737572653a6f7665727772697465222c226964223a223033316630666235336638343464303662366437376532353562353661313532222c226b696e64223a226175646974222c227375626a656374223a223162346532616331653133633464323438313633366434376166376562323637222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '7f8451cc354529053f0390ab558ba9d208e3f6c287f31ff02673628096219d30'),
('04fb8b18-1a58-46f0-9a92-b1b85983be37', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb927a63bd994f4e27936aaa', E'\\x4a501d2d785468beaa3c489928fcfd5a83f8402a0003915ec71e60b7db08bd93', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226637363461376536653063313463393261363266313534386265383263383361227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223034666238623138316135383436663039613932623162383539383362653337222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761363362643939346634653237393336616161222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '95e4316301c905359c11da6e757c82b75867c6cba709e4024f642c1457863cea'),
('086ceea0-b7e6-4e81-8a12-f5c3de9c11c2', '2026-08-31 06:55:46.936+00', 'staff:account:create', '62a5d195a6ad48f58ea9a500fddc777b', '62a5d195a6ad48f58ea9a500fddc777b', E'\\x48c630785f2cb64a2ae28e3bf3adb1155f3cfb0f08cbd2c5bb9b240a49f1407e', E'\\x7b226163746f72223a223632613564313935613661643438663538656139613530306664646337373762222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223038366365656130623765363465383138613132663563336465396331316332222c226b696e64223a226175646974222c227375626a656374223a223632613564313935613661643438663538656139613530306664646337373762222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '9afd705b92a58bdae19e1ac75d9a9ce594e2edc6621e90737a6418d71c5c0325'),
('0fa506bc-e984-442a-bc53-ee5a3f5d112f', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\xe75417812515b0d8599a1941a39e037fa8b3b76224ff27f49aca8b09fe1c39d9', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223738373961353863396463373433353962633436363164376131653561393363222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a223066613530366263653938343434326162633533656535613366356431313266222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'fee805c1f5ca52570ba8ac3d5494694c2e5fc0a65049f1b341182e1c1d75543a'),
('16b1de9f-9c67-483e-aefc-749bb5d9645e', '2026-11-26 06:55:46.936+00', 'staff:account:absence', 'ed577e7c890d420082b0d82967be8cd5', 'ed577e7c890d420082b0d82967be8cd5', E'\\xad9554ccc367b364672fc620eb1ef314b721d473508d580d41893b5a5e54b51e', E'\\x7b226163746f72223a226564353737653763383930643432303038326230643832393637626538636435222c2264657461696c73223a7b22646570757479223a226637363461376536653063313463393261363266313534386265383263383361227d2c226576656e74223a2273746166663a6163636f756e743a616273656e6365222c226964223a223136623164653966396336373438336561656663373439626235643936343565222c226b696e64223a226175646974222c227375626a656374223a226564353737653763383930643432303038326230643832393637626538636435222c2274696d65223a22323032362d31312d32365430363a35353a34362e3933365a222c2276223a327d', '348c3807f06ef172d9438106d6fe49fd36447f3b63fda24389c72583859f2ef8'),
('1a41d82e-f3e9-44fe-abe3-8e5c2f926072', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x67dba0530d1c3311564c61d38c8b8e49ebd3c5a73dadb2d0cdad704efe960828', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223035326461633931393230323466636139336434646630363136396633666163227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223161343164383265663365393434666561626533386535633266393236303732222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ec86e74ee4605d6030ac0f29a85b6a33eadd6aa33539f1aaf318c5312845ed4c'),
('1ae4430c-6b8b-4a58-9ac8-06cc2fa9f913', '2026-03-04 09:30:15.25+00', 'compliance:person:erase', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '3719b89323734785b93e03910803cfc5', E'\\x4bf4c99263a1a5d3858810a73b79d5116e6314c1e0884d5e454436a37c7c90e2', E'\\x7b226163746f72223a226262626262626262626262626262626262626262626262626262626262626262222c2264657461696c73223a7b22616761696e223a302c226365727469666963617465223a2266666466623861376236623931316166313733386338393937336233363064373738393363336336643232626631343437666131666362363035373531386262222c2265726173757265223a223162346532616331653133633464323438313633366434376166376562323637222c2267726f756e64223a2261736b6564222c2270726f706f73616c223a223465356661373736356636383464323038653132336266306533636638353530222c22736f6c65223a307d2c226576656e74223a22636f6d706c69616e63653a706572736f6e3a6572617365222c226964223a223161653434333063366238623461353839616338303663633266613966393133222c226b696e64223a226175646974222c227375626a656374223a223337313962383933323337333437383562393365303339313038303363666335222c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', '24fda6e46acdd91d17fb99bab6171d658898a0a14e6f482bed08fbd740043859'),
('1c83a00b-1c64-42c0-b178-5ef61ae09313', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb927a63bd994f4e27936aaa', E'\\xb7dc6db725d674f974908d32475d439630693eda5cc1c56da277d0b189d87cf8', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323735663662323065306262633035633962326636222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a223163383361303062316336343432633062313738356566363161653039333133222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323761363362643939346634653237393336616161222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd20248a1ab072e07c3550009eebb15009380034fd946f86fca20335544c9627b'),
('1ca3cb6e-f50e-4ffd-a03a-f81f524373a8', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\x9ad7807591cc1cd281cb28a6290d9be5a7e5e69b68655baddb0d6b5d20c00a8d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a226630343636393534343537303437623039303434616635323264346139393739227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223163613363623665663530653466666461303361663831663532343337336138222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', '27c91b5fd4da3d3405de922b32cf43fbc2ecd229df3cb95da85f00e896f8244d'),
('1e9fdef4-c419-4b94-9df8-7bedc26432bd', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x62fe567c8e058fe129676f27227e1901c7ae1b6f84126f85667bfa061f419ca6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223165396664656634633431393462393439646638376265646332363433326264222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '6a91f9506aed0df6ab29c46c0a6b830479cd79e2ced3dda794f3483d89b084c3'),
('21496ee4-b5cd-40a7-895a-535bcf7920b4', '2026-08-31 06:55:46.936+00', 'staff:routing:change', 'operator', '724b1758e6f6423188b1f24ebb685f0e', E'\\x7b0cb882ad2245744f51c2e7eeef443528f28bf48ca856297e122d03a924db71', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223231343936656534623563643430613738393561353335626366373932306234222c226b696e64223a226175646974222c227375626a656374223a223732346231373538653666363432333138386231663234656262363835663065222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', 'ecdfb01818c359a33ed4bf276922c91782411a9d8d6909a9c1ab9926a530c862'),
('2344c863-091f-4cef-ac3d-64c3723411c1', '2026-08-31 06:55:46.936+00', 'staff:account:create', 'ed577e7c890d420082b0d82967be8cd5', 'ed577e7c890d420082b0d82967be8cd5', E'\\x9b1ede3bc85c358a9a6e1d5c5c546770bc017b42f11671f20466a806e1820e10', E'\\x7b226163746f72223a226564353737653763383930643432303038326230643832393637626538636435222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223233343463383633303931663463656661633364363463333732333431316331222c226b696e64223a226175646974222c227375626a656374223a226564353737653763383930643432303038326230643832393637626538636435222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', 'bf36b2eada09598448b2d6814e0b02547cf39bd74b81232f155238281f37c769'),
('2ae8f003-2052-4d50-b780-f4a79f2227ac', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\xa2a0bce6d1ffc5b0b973fff66f37bbd5679dcacb61cec2dcc53275fec10b9065', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223261653866303033323035323464353062373830663461373966323232376163222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '31af65565baa15c73388e9f006611ddfb11cefd0461a24f57f14bb828ce36a87'),
('2b225a4a-1605-4103-ab3f-1312926dbcb0', '2026-08-31 06:58:46.936+00', 'staff:routing:change', 'operator', 'd00b7e1da2984a6ca489023cedd38c91', E'\\xe7cfa9659c5f76a74c18b2c81d53c3ceac3e37f63b3e32447aae197876ced075', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223262323235613461313630353431303361623366313331323932366462636230222c226b696e64223a226175646974222c227375626a656374223a226430306237653164613239383461366361343839303233636564643338633931222c2274696d65223a22323032362d30382d33315430363a35383a34362e3933365a222c2276223a327d', 'e38bdd1641ea4342e1feeca2c7312ad86fe894606c30945ecbf9ac294d1ae5fe'),
('2cc409bd-367b-4c33-b1e7-b407fc814a16', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\x55cb6613c6f0fff6688e99f56ec3a1d3f1abb1034ce6e2cf9c443fed845f0c65', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223263633430396264333637623463333362316537623430376663383134613136222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'bc8d0c943ed25258a5b19d980dce51cd7cab8d9bfc5703b9ea05d6b0e3e535fc'),
('2dcdee53-d79b-4f9e-8b9a-bf3969e605e2', '2026-11-23 06:56:45+00', 'staff:lead:status', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', E'\\xef152df3198bfc18a825d69bc94336dbbebf5b9eb9195cdc497c5b85dd0fa1ca', E'\\x7b226163746f72223a223632613564313935613661643438663538656139613530306664646337373762222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223264636465653533643739623466396538623961626633393639653630356532222c226b696e64223a226175646974222c227375626a656374223a223031613230373132336230383733393038656533623933363534643362666566222c2274696d65223a22323032362d31312d32335430363a35363a34352e3030305a222c2276223a327d', '9f4984268e26da8c07e7ed86f287d7f9bced3e2b39463731f62731a5f05bb443'),
('35695577-b2a6-4274-81a8-689eec9a4e09', '2026-08-31 06:56:46.936+00', 'staff:routing:change', 'operator', 'd59641c3198a40fda9a9d4735c455b25', E'\\x39d9897e99c8060726995c4c4452f5024f33de0f8dcc3881e0eef2130df72c32', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223335363935353737623261363432373438316138363839656563396134653039222c226b696e64223a226175646974222c227375626a656374223a226435393634316333313938613430666461396139643437333563343535623235222c2274696d65223a22323032362d30382d33315430363a35363a34362e3933365a222c2276223a327d', '974cf6dcafb578c2f4cecf37a587f8ed2999c2757f2fdb274a57dabdbe23bbce'),
('3d7979c0-b83f-4479-bdb2-69b936f086e2', '2026-03-04 08:30:15.25+00', 'staff:note:add', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\x925d17fb798ae7f178c58b8c969a7c0af9553744d3b36700d0dbf3fda668ff7f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226d656e74696f6e73223a312c226e6f7465223a223166653032623166623762323466633638643761663630346435353861636439227d2c226576656e74223a2273746166663a6e6f74653a616464222c226964223a223364373937396330623833663434373962646232363962393336663038366532222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'a82597f966d25348431641eb61075e627d30cc1c489c1ad42677a0c904e60a2a'),
('3ff78263-d244-44e4-ae9d-5a6f9a475b40', '2026-03-04 08:35:15.25+00', 'person:data:act', '', '3719b89323734785b93e03910803cfc5', E'\\xf0f7735b16130d118e7854567eb51acbb770cd989e3d9994a07bcc3da11974d3', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a223366663738323633643234343434653461653964356136663961343735623430222c226b696e64223a226175646974222c227375626a656374223a223337313962383933323337333437383562393365303339313038303363666335222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'a5cb51f5c356e825238bc14c5f9624cb138fb98e795f6f7aa46752b5a2593541'),
('412f40e7-cc8e-41a5-9920-299e86297c4b', '2026-08-31 06:57:46.936+00', 'staff:routing:change', 'operator', 'ac809ed25bb1432ab0d5309ff9cda483', E'\\x4b6581e7d9d1142c7397a136bae2c9ab40d4136e9f8aea626a0a3e76ac9a52b3', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b226368616e6765223a226164646564227d2c226576656e74223a2273746166663a726f7574696e673a6368616e6765222c226964223a223431326634306537636338653431613539393230323939653836323937633462222c226b696e64223a226175646974222c227375626a656374223a226163383039656432356262313433326162306435333039666639636461343833222c2274696d65223a22323032362d30382d33315430363a35373a34362e3933365a222c2276223a327d', '2442202ddbda05b238ebc71a14f728e1719c2c8b4e67ce3697e838203ec54bdf'),
('45d18fd2-581b-47a2-8869-b10c7c0d99ac', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x9d9acbcce032252c405baef6490e8d9a0e97157a7aa4475aceed8f73017a5549', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a223435643138666432353831623437613238383639623130633763306439396163222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '1e925454a48cb886cf3743109facbbc4fa2cb5cdb1d1415d2fddefb54815f24f'),
('4ff90c36-59ed-4963-9e8a-653aa4f75f5a', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\x0cc0dd436bab9af886585867e481078d7b26b1db13044ea03334659203880905', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223466663930633336353965643439363339653861363533616134663735663561222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '4d891f7e545c9cc91b44f3428e5434ddab83264ceadabeb9868d498295154ba9'),
('5774f54a-f0b9-4229-b301-38ec5b6611ad', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d270609aa41a6e2f475415', E'\\xef9075979bde7e0c541bdcd7ee49e1078fcc3b3c2806248f5b68462e6e2129c0', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226564353737653763383930643432303038326230643832393637626538636435227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223537373466353461663062393432323962333031333865633562363631316164222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'b2c8f414de32aa9fe31122ba4227f75c7de44133c8fa3d14aa9090b168622498'),
('595c367d-8923-416d-8e50-9f8f3d581ead', '2026-03-04 08:30:15.25+00', 'staff:lead:result', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\xc380009a6a63b998e100ea8ccedd5e042923c4714a1eebaa4de12197a7b56eb6', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b7d2c226576656e74223a2273746166663a6c6561643a726573756c74222c226964223a223539356333363764383932333431366438653530396638663364353831656164222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '4a2148468472efca7793f77ba0b7ebbd8d804e5b9345d594f2fa5e916cc1072f'),
('5e08ce04-d99f-49be-82d3-f5dd162addf0', '2026-08-31 06:55:46.936+00', 'staff:account:create', 'f764a7e6e0c14c92a62f1548be82c83a', 'f764a7e6e0c14c92a62f1548be82c83a', E'\\x40d3cf3292e396f5b1f6f36368f2b3615c824bb9735d21f4394367e9495a5689', E'\\x7b226163746f72223a226637363461376536653063313463393261363266313534386265383263383361222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223565303863653034643939663439626538326433663564643136326164646630222c226b696e64223a226175646974222c227375626a656374223a226637363461376536653063313463393261363266313534386265383263383361222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '6dc57a0f28ebefa365d6f6fe8654974ec4d91b2b5f88ac089bbad8ba49b9ae4a'),
('61302b6a-9f73-40ee-88f8-de4af3e6d2d9', '2026-03-04 08:32:15.25+00', 'staff:lead:status', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x62e3bfea1154be2a17adc0c57db4a4a4b142fabec8d811a9e26090a1594a58d5', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2266726f6d223a226e6577222c22746f223a22656e6761676564227d2c226576656e74223a2273746166663a6c6561643a737461747573222c226964223a223631333032623661396637333430656538386638646534616633653664326439222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'deb8f0e9151abdef40329f16b07b9cd29eb1796b284a4740f82f55ae1a121d5f'),
('66d83857-c9e6-49ea-816e-7b46f1fba336', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9eb9272608f16c919c854dcde', E'\\xfd71e05f1bdd0f49364d72a9a5155a289778ebf6110f0ff1a0bc5e722ebc8e72', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226564353737653763383930643432303038326230643832393637626538636435227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a223636643833383537633965363439656138313665376234366631666261333336222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323732363038663136633931396338353464636465222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '518421e82229bbc2ec2eb42c9cd1b931e877e7bd08f46d9929ebb6da11511bd7'),
('69bbb78d-6f7a-41f7-8357-9fa964c20d3c', '2026-11-29 06:55:45.025+00', 'operator:policy:publish', 'operator', '', E'\\x0bacced51bc71862f87b5567bd04f50fb6e19e16da866f1d7389d6183bcf2779', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6f6b69655f706f6c696379222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2266623835666362643938383261616166396337386536666434613062373161646530626362653363636163336665616165333466313231393732373136353239222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223639626262373864366637613431663738333537396661393634633230643363222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430363a35353a34352e3032355a222c2276223a327d', 'f645f4b3a54a258d4dac0d48e418edc11f7487bbc55f76d85652778f1ae1dcef'),
('6c57b1f6-2af1-468d-88f5-9afcee97b760', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\xc4ede114842cff41b54193f0f5cca54e0b30e965880d14c7d3f90b6a6f7b90df', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a223663353762316636326166313436386438386635396166636565393762373630222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '8017af5543e4acd66bf2c1e42686b24128f6971f59b7be8993df09405e9c365c'),
('70255bf0-81f4-46e4-bb2f-93cf07b40ea3', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\x35a4cd9e5c857f28b4107822b8612fb5c9c81d0167a886564ea0322890f3da57', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226435343338653334643632333437613139373930636134306230306436356565222c227461736b223a223564336331333463616538333434373162303264353536643438333661643033227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a223730323535626630383166343436653462623266393363663037623430656133222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '3372fcc4af1047adee00fea67ef3ed2a22eca3754608bbaa4401298b9a4bc42e'),
('88ff554f-68ca-4f85-81cc-b19865e67e7d', '2026-08-31 06:55:46.936+00', 'staff:account:create', '12a8c62ce41343d08dd0d67a38692878', '12a8c62ce41343d08dd0d67a38692878', E'\\x2325d570419a589718b9c9e64d841a1d042819dea49b676a7270d5975d73fc03', E'\\x7b226163746f72223a223132613863363263653431333433643038646430643637613338363932383738222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a223838666635353466363863613466383538316363623139383635653637653764222c226b696e64223a226175646974222c227375626a656374223a223132613863363263653431333433643038646430643637613338363932383738222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', 'dbdda4dcaf1f4e0775c0a093bb2d0f78b1f28c3ec1212e5ce388cfb85a18c874'),
('8ab9a451-7e1b-42ca-9ec8-ac73b62d856b', '2026-11-23 06:56:45+00', 'staff:contact:log', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', E'\\x4001d92b7d6a73465fb4050137cf7609252f3db65e26e4d5ccac5009afa207f8', E'\\x7b226163746f72223a223632613564313935613661643438663538656139613530306664646337373762222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a223662313437353262653164633036363462383563313063636466633534643933227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223861623961343531376531623432636139656338616337336236326438353662222c226b696e64223a226175646974222c227375626a656374223a223031613230373132336230383733393038656533623933363534643362666566222c2274696d65223a22323032362d31312d32335430363a35363a34352e3030305a222c2276223a327d', 'e592f52b1dc03d0225f63dacd0129937082d4441408f3443a549ac5b5cdf87cc'),
('8c6a96ba-de37-40cb-b019-33e073bf8b30', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\xb6397c13c4af5158ce3ef6571e40ee6288589c9508ff15f0ad717c955cafeb9f', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223863366139366261646533373430636262303139333365303733626638623330222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'efa9db14554b4815dd19c1fc7fffd0afba85291ec1703ad16747c9c8e4087589'),
('8cc51956-a06b-421d-ad67-5d28150ae495', '2026-03-04 08:30:15.25+00', 'compliance:transfer:end', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d278beb99cc10e7a5a6092', E'\\xecc4dcd6a8b90b9c7dd2925b5d3bfdf14ade307cde7cac3718b17e8642365bc2', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323732656239613562303132373036313239363839222c22726f775f736861323536223a2236613261373037636464393034333231313863346462653864376430393863373134346237626338666232653238656166323163623738373162306235386233227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a656e64222c226964223a223863633531393536613036623432316461643637356432383135306165343935222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323738626562393963633130653761356136303932222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '89ce928b35797b56af2230fd92d950e33e6767d61c819c57ec47e12ab482e59d'),
('8fda2bfc-9785-4c9b-89c5-707abf5d0dd4', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\x30b746a5f41e177296bf02000d2db6115faa51d0c5ad8f640466493fb826ec9a', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323735623738306432383566303934326362663139222c226974656d223a223166653032623166623762323466633638643761663630346435353861636439227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a223866646132626663393738353463396238396335373037616266356430646434222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'ce123e5bd4b82e5dcc749c485e13baa5c3d460b389631c6be7d05674303ae8cc'),
('931f8e89-9c36-4985-b5f2-f1694cbffdf1', '2026-03-04 08:30:15.25+00', 'staff:lead:tag', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\xf94f8a04245766da3a31ba5fa69e0c7eee1e510bb89299e8329b895189ef36e9', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22686173223a22796573227d2c226576656e74223a2273746166663a6c6561643a746167222c226964223a223933316638653839396333363439383562356632663136393463626666646631222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e374032bb72dd078aa64fc27e62ac21ad79087693fdfb03124e4533253476660'),
('97750a2c-b160-4000-8400-f62bd91e1656', '2026-03-04 08:34:15.25+00', 'staff:contact:log', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\xf00dd9c45ffb25fb00e633904a961301a94c0f67a5f766d4e6157352c7b3b84d', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a22746865697273222c226d657373616765223a223964306133653463373930643461396662376466643131383365313435383763227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a223937373530613263623136303430303038343030663632626439316531363536222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33343a31352e3235305a222c2276223a327d', 'ddc45d1277ca79106f1d2c3eec6621a77cc92a4524c7173b83fff50ce2c6986e'),
('9de40024-ea29-4203-8ba1-f33ad165a692', '2026-11-29 06:55:45.025+00', 'operator:policy:publish', 'operator', '', E'\\xb5445f1855a025cc7f2757f19c8197285002269b1780f8b15d5f7cc924104e35', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a2273706f6b656e5f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2231373933383832633461636134346564383061653866336466653064323864303964396463396331333131363034386466303132363863336361623665333532222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a223964653430303234656132393432303338626131663333616431363561363932222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430363a35353a34352e3032355a222c2276223a327d', 'bd4c4238f3208953c9520d098e52c493bdac5e03e156fee3dc1d76faabcfff65'),
('a64d0a43-2b43-4a53-a82b-2351f754cc8b', '2026-08-31 06:55:46.936+00', 'staff:account:create', 'f19c70ce39f34e05adeb576c3938ddb6', 'f19c70ce39f34e05adeb576c3938ddb6', E'\\x09685e2678b0a03c5411872a9a778daa7038051b462a60a3f19d7e3ad9a58ce4', E'\\x7b226163746f72223a226631396337306365333966333465303561646562353736633339333864646236222c2264657461696c73223a7b22726f6c65223a2261756469746f72227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226136346430613433326234333461353361383262323335316637353463633862222c226b696e64223a226175646974222c227375626a656374223a226631396337306365333966333465303561646562353736633339333864646236222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '649dc4cb1f69b2b79d388e64843a1f2b38a9e7228c75921015565d84761646a2'),
('a6cfe6c0-3784-4285-b36d-a27504d7bd93', '2026-03-04 08:32:15.25+00', 'staff:reply:send', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\xe3962cd67eca8b46b3b1fdbdf23dd23407c0f1dbf82122964f1ceee24c38402b', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226c616e6775616765223a22656e222c226d657373616765223a223063643861626137636333363432646361386334333065646339666566303061222c2274656d706c617465223a2264657461696c73227d2c226576656e74223a2273746166663a7265706c793a73656e64222c226964223a226136636665366330333738343432383562333664613237353034643762643933222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d', 'a757f754d8dd2504494a4f00f24c9ab209e65784bca15903443f3f162bb04fae'),
('ad3e7269-55b1-4cb2-8bee-fbd9052d39a2', '2026-03-04 08:30:15.25+00', 'staff:lead:relate', '00000000000000000000000000000007', '019cb7f9eb9272608f16c919c854dcde', E'\\xc917e6d017a5cecde010e52c7467d6509c0307eeeb64591e96d74c9e293fe937', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b226f74686572223a223031396362376638313664323730363039616134316136653266343735343135222c2276657264696374223a226c696e6b6564227d2c226576656e74223a2273746166663a6c6561643a72656c617465222c226964223a226164336537323639353562313463623238626565666264393035326433396132222c226b696e64223a226175646974222c227375626a656374223a223031396362376639656239323732363038663136633931396338353464636465222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '683a75ca8b3464558b7ef7a5d733a0fce606df548a6d87ca97c792f16700703e'),
('ade24bb0-59bf-44e0-8692-3b33398ac182', '2026-11-29 06:55:45.025+00', 'operator:policy:publish', 'operator', '', E'\\xfce479c43d556ba4d13c83e057bb76de6597ea78cfc10e2b497b11516a695cc5', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a33362c22646f63223a22707269766163795f706f6c696379222c22656e71756972795f6d6f6e746873223a32342c2265766964656e63655f6d6f6e746873223a33362c226d6573736167655f64617973223a33302c22736861323536223a2233366232353966633836353339663539633461373539626665643139653939633233663065393961656338313736316533313233313335383136663165333864222c22737573706563745f64617973223a33302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226164653234626230353962663434653038363932336233333339386163313832222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430363a35353a34352e3032355a222c2276223a327d', 'a742c4677b8281a0efdbd993d4ca4b5ae59230b09e5471b40d16df8397df2216'),
('b0072095-d497-419f-aa9c-6e6d84df1d79', '2026-03-04 08:30:15.25+00', 'staff:lead:amend', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x3988cc1f1e497b00527f21e1afd5528bf46a267bf9950d8a0f2240b2abf050d4', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b22616d656e646d656e74223a223031396362376638313664323763663439653063616464613533396634316233222c226974656d223a223035326461633931393230323466636139336434646630363136396633666163227d2c226576656e74223a2273746166663a6c6561643a616d656e64222c226964223a226230303732303935643439373431396661613963366536643834646631643739222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'd20bca4767316679c6cf2139d5062760a63e56bb2b22582fee70a266c28dd6f5'),
('b212839b-637e-4b0e-bd60-19d2898f0dd2', '2026-03-04 08:30:15.25+00', 'compliance:ledger:verify', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '98e9122828e44e29affac4ca19358eae', E'\\x8de9a9d2f4dc9203f3c1eca2a0cda21c29817b2516299fcf8b1ba1bbeb7e7114', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b7d2c226576656e74223a22636f6d706c69616e63653a6c65646765723a766572696679222c226964223a226232313238333962363337653462306562643630313964323839386630646432222c226b696e64223a226175646974222c227375626a656374223a223938653931323238323865343465323961666661633463613139333538656165222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '5799cc523bc17d15ecb9ef9c53b9b555390a295de0b56a59120da510be3225f7'),
('bb27fbfa-b337-4d10-8232-ad7522d2398f', '2026-08-31 06:55:46.936+00', 'staff:account:create', '973b23f2517c454cbf62a0b20ad7c6eb', '973b23f2517c454cbf62a0b20ad7c6eb', E'\\x6de9c09933960ca10f248aa00a49bd0bbfa1bcb9a58581c0834d5ffa96f89bc6', E'\\x7b226163746f72223a223937336232336632353137633435346362663632613062323061643763366562222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a2273746166663a6163636f756e743a637265617465222c226964223a226262323766626661623333373464313038323332616437353232643233393866222c226b696e64223a226175646974222c227375626a656374223a223937336232336632353137633435346362663632613062323061643763366562222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '420dbbc6ffa442373a5128c74c6553aaa34e9ed858a59456cd592ad00c4eb19d'),
('bc2978e9-5612-48d7-8102-10e131e69003', '2026-11-27 03:07:45+00', 'staff:contact:log', '62a5d195a6ad48f58ea9a500fddc777b', '01a207123b0873908ee3b93654d3bfef', E'\\xe8a82c0c5219a8502f8b715258996410eb614b21ca6f66b7d9ece3b445b0b34b', E'\\x7b226163746f72223a223632613564313935613661643438663538656139613530306664646337373762222c2264657461696c73223a7b226368616e6e656c223a2270686f6e65222c22646972656374696f6e223a226f757273222c226d657373616765223a226133623236316138303731386535346632666338616663613030373433626231227d2c226576656e74223a2273746166663a636f6e746163743a6c6f67222c226964223a226263323937386539353631323438643738313032313065313331653639303033222c226b696e64223a226175646974222c227375626a656374223a223031613230373132336230383733393038656533623933363534643362666566222c2274696d65223a22323032362d31312d32375430333a30373a34352e3030305a222c2276223a327d', 'fa080c310fc53359ee5b2668c55b34c659fac8bc15c0fcb7117a564fbd35de23'),
('c5d6fe6a-68cc-41f4-8da8-0030f0c05248', '2026-03-04 08:30:15.25+00', 'staff:task:add', '00000000000000000000000000000007', '019cb7f816d270609aa41a6e2f475415', E'\\x7227333612829d452eb287609a9a8833c7ddb0e0a0d62616d525da7912cd2511', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2261737369676e6565223a226164373165303435333634643465373562356231303539383130663361396538222c227461736b223a223132616231336635623037363438396362376536306364613362333565616464227d2c226576656e74223a2273746166663a7461736b3a616464222c226964223a226335643666653661363863633431663438646138303033306630633035323438222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323730363039616134316136653266343735343135222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8397b3657917604c17e668bfd53811bd342a0367741554285ba48d9fff4a2cb2'),
('c8f1ce68-79b0-4d2d-a120-a86845c9b0f1', '2026-03-04 08:35:15.25+00', 'compliance:erasure:propose', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '3719b89323734785b93e03910803cfc5', E'\\xd3a11b2f163e6bcd62e2dba79e6128245ba026088c9605b7753f0d1b52fcda43', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b2267726f756e64223a2261736b6564222c2270726f706f73616c223a223465356661373736356636383464323038653132336266306533636638353530227d2c226576656e74223a22636f6d706c69616e63653a657261737572653a70726f706f7365222c226964223a226338663163653638373962303464326461313230613836383435633962306631222c226b696e64223a226175646974222c227375626a656374223a223337313962383933323337333437383562393365303339313038303363666335222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'c595061d959ae31bb648d8417c251e21f07eccb7fbd460427ee59f8540342c6e'),
('c904a747-4fae-49e5-9c10-acd6f2386b2b', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f901327559b9c29824af2b4118', E'\\x9d1c9749ca4455af6cfb7ff6f8574ab0a123fb0227989fc51e7b98c4d52b0c06', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226637363461376536653063313463393261363266313534386265383263383361227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226339303461373437346661653439653539633130616364366632333836623262222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323735353962396332393832346166326234313138222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '022fc03c6c68493c414a04562591fa640d62f6a36273e897b9848acf04134dd6'),
('ce06fffd-4980-408c-8ef4-dfab7b7f7858', '2026-11-23 06:22:46+00', 'system:lead:route', 'system', '01a207123b0873908ee3b93654d3bfef', E'\\xd20417d12bd686ff27cd4b8bd95ef2198038e68bfeb3d13772e41e45c3a417e9', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226430306237653164613239383461366361343839303233636564643338633931222c22746f223a223632613564313935613661643438663538656139613530306664646337373762227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226365303666666664343938303430386338656634646661623762376637383538222c226b696e64223a226175646974222c227375626a656374223a223031613230373132336230383733393038656533623933363534643362666566222c2274696d65223a22323032362d31312d32335430363a32323a34362e3030305a222c2276223a327d', 'e555697a6057d2b1f340b643b6b891ceae922f7f4e671ad4377e8799c0730a55'),
('d4641b2b-82b4-41c8-baca-078d4ad0fb6c', '2026-11-29 06:55:45.025+00', 'operator:policy:publish', 'operator', '', E'\\x25ce70c698cae0f1e6f89232913a0e8899ee5f1d4aeeec4d6621e743bcdf82a6', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2233333664666338633930396136356533376439396234633438333538363231643430636231333636353237653065353432343961333663383764336230383461222c22737573706563745f64617973223a302c2276657273696f6e223a317d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226434363431623262383262343431633862616361303738643461643066623663222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430363a35353a34352e3032355a222c2276223a327d', '3f009440bb9ebe04fed25c409702f500fb4e1034cea3d75c4bb7e87af0f3cdf6'),
('e0ee5d3a-a0c9-4dcf-b8ec-9b803fb894b7', '2026-03-04 08:35:15.25+00', 'person:data:act', '', 'ad0c189ee0f846838fdb9d863b3d4849', E'\\xbbfecb6c29456b2b95169a0f88eb3d01215f4498a3027ca007095788bae49bce', E'\\x7b226163746f72223a22222c2264657461696c73223a7b22616374696f6e223a22636f7272656374227d2c226576656e74223a22706572736f6e3a646174613a616374222c226964223a226530656535643361613063393464636662386563396238303366623839346237222c226b696e64223a226175646974222c227375626a656374223a226164306331383965653066383436383338666462396438363362336434383439222c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d', 'b9e59e3231b861fce4686192982d58be842d46755ff8fde9791f28af492d68b7'),
('e4206f2d-3b7c-4f54-a92f-33418eefbde8', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\xd45c177ec6ea3fa6f4b7aa5f5ec3a13e0999260e61dd91c1949fd4c458cd16f0', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226637363461376536653063313463393261363266313534386265383263383361227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226534323036663264336237633466353461393266333334313865656662646538222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e4496370db9d301a03a1b457dd40e9e331b6ecc6bc371034dc7e77817477c579'),
('e6db97a8-021f-4f0b-a042-5a93830c2c6e', '2026-03-04 08:30:15.25+00', 'system:lead:route', 'system', '019cb7f9013274a09850c86cce58fe13', E'\\x384f20e32e25e025bcfc30d6fc5141290628678287840c930628002da20ee67b', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b2272756c65223a226163383039656432356262313433326162306435333039666639636461343833222c22746f223a226564353737653763383930643432303038326230643832393637626538636435227d2c226576656e74223a2273797374656d3a6c6561643a726f757465222c226964223a226536646239376138303231663466306261303432356139333833306332633665222c226b696e64223a226175646974222c227375626a656374223a223031396362376639303133323734613039383530633836636365353866653133222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '76caad45ee0ad23f722b43f5536750734e4aed54ca4a5585d8fb91e4b8bcf032'),
('e994d90b-af3d-4ef1-854c-2fc485bd6bc4', '2026-03-04 08:30:15.25+00', 'staff:lead:priority', '00000000000000000000000000000007', '019cb7f816d275f6b20e0bbc05c9b2f6', E'\\xec8c20132e7ac239bbfb037674edbfc2e441d6aad39e1fdf3a9b5304d6e35137', E'\\x7b226163746f72223a223030303030303030303030303030303030303030303030303030303030303037222c2264657461696c73223a7b2262795f68616e64223a22796573222c2266726f6d223a226e6f726d616c222c22746f223a2268696768227d2c226576656e74223a2273746166663a6c6561643a7072696f72697479222c226964223a226539393464393062616633643465663138353463326663343835626436626334222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323735663662323065306262633035633962326636222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', '8bbbe8c494365fb89278e607d04187cadd5d872bee3a72dfdc1daa6a8a9013d3'),
('ed4a981a-d94c-4a81-8246-1da5b2bcf389', '2026-03-04 08:30:15.25+00', 'compliance:transfer:record', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f816d272eb9a5b012706129689', E'\\xc0f592a36ff6329fdf6c5bddc5d014523bcacc3c90009ee702405134b2b0b3a7', E'\\x7b226163746f72223a226161616161616161616161616161616161616161616161616161616161616161222c2264657461696c73223a7b226d656368616e69736d223a223031396362376638313664323732656239613562303132373036313239363839222c22726f775f736861323536223a2265656435396665383266663163323965393635643734633038343932316238666162643263393835306538396331633931343536643164333836663135353834227d2c226576656e74223a22636f6d706c69616e63653a7472616e736665723a7265636f7264222c226964223a226564346139383161643934633461383138323436316461356232626366333839222c226b696e64223a226175646974222c227375626a656374223a223031396362376638313664323732656239613562303132373036313239363839222c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d', 'e57aece6105714e07589c87414cfd33bd414801d614679f835f9ef90e5207d20'),
('ef503e72-3c73-4795-8483-b4c6a1360995', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\xfba0ce06610860dd241a3f88ea77aee3638894adb5d5946cfa6b1461243cdbeb', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a226578706f72746572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226566353033653732336337333437393538343833623463366131333630393935222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', 'f1e3906cb8977872b743d96cb668b8f690adfd4568327af9e5dd8bf9f443143d'),
('f3eacd5b-d638-45d0-847d-8224aa294c58', '2026-11-29 06:55:45.025+00', 'operator:policy:publish', 'operator', '', E'\\x9dce5b5abc923ade980fbf711b92b8a08498c0062a70f4416fbbfa163be0bae7', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b2261756469745f6d6f6e746873223a302c22646f63223a22636f6e73656e745f626c6f636b222c22656e71756972795f6d6f6e746873223a302c2265766964656e63655f6d6f6e746873223a302c226d6573736167655f64617973223a302c22736861323536223a2264663931396336653735616531373465363134303232323962626231383130646331303030313131626363636230393237363336383366333966636565326564222c22737573706563745f64617973223a302c2276657273696f6e223a307d2c226576656e74223a226f70657261746f723a706f6c6963793a7075626c697368222c226964223a226633656163643562643633383435643038343764383232346161323934633538222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d31312d32395430363a35353a34352e3032355a222c2276223a327d', 'd6dbca59cac98984096eec1a5962a64aa948593721f04541c66208678fb69a9f'),
('f45699cb-b631-408b-938c-133c78f35807', '2026-03-04 08:30:25.25+00', 'system:ledger:verify', 'system', '98e9122828e44e29affac4ca19358eae', E'\\x255ca199664551fe4a20ee5132cf6aa7e0ff3e331614ee310827e34f7634b232', E'\\x7b226163746f72223a2273797374656d222c2264657461696c73223a7b22656e7472696573223a37302c2266696e64696e6773223a302c2267656e65726174696f6e223a312c22726f775f736861323536223a2232653037616561303137363634663739656461616366323665613338366530323530396139643535653336626361336561363436663138396535663666653466222c2273636f7065223a2277686f6c65222c2273697a65223a37302c227472656573223a317d2c226576656e74223a2273797374656d3a6c65646765723a766572696679222c226964223a226634353639396362623633313430386239333863313333633738663335383037222c226b696e64223a226175646974222c227375626a656374223a223938653931323238323865343465323961666661633463613139333538656165222c2274696d65223a22323032362d30332d30345430383a33303a32352e3235305a222c2276223a327d', '3c137245dd0f766cee9f829bcbae3ee10ee6b04cb778a00afff0d090a2e932ec'),
('fbc6eb9d-b1c9-4a08-9140-84114c50ebb9', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\x269fab04dc6383ff28efdff5613ece38f41c981283b5104714c0f6b36f1160d0', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a22726561646572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226662633665623964623163393461303839313430383431313463353065626239222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', '5a706e57a0b8bc13aa785b4af3601c0285b9b84ab0a65cdb4d752b7368cdf7a1'),
('fcccabf6-a574-419a-bf8f-7805863746f7', '2026-08-31 06:55:46.936+00', 'operator:account:invite', 'operator', '', E'\\x5dc69c1c7e7ba88a375f5644eade8a1dbd29f7096036450b9421f78694cde301', E'\\x7b226163746f72223a226f70657261746f72222c2264657461696c73223a7b22726f6c65223a2268616e646c6572227d2c226576656e74223a226f70657261746f723a6163636f756e743a696e76697465222c226964223a226663636361626636613537343431396162663866373830353836333734366637222c226b696e64223a226175646974222c227375626a656374223a22222c2274696d65223a22323032362d30382d33315430363a35353a34362e3933365a222c2276223a327d', 'a443a65f29c5634bea98bdc9d68442f86e1579949e9c0e210c74fc53c4fbf2ea');
--
INSERT INTO "consent_coverage" ("counted_at", "people", "asked", "refusals") VALUES
('2026-03-04 10:30:15.25+00', '[]', '[]', '[]');
--
INSERT INTO "consent_figure" ("month", "purpose", "acts", "people", "counted_at") VALUES
('x', 'x', '[]', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "consent_record" ("id", "act", "person", "at", "method", "form", "lang", "gpc", "block_sha256", "documents", "facet", "commitment") VALUES
('019cb7f8-16d2-775c-a5d1-023be01093fb', 'given', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '8f1234676e07289b0ec5af4cae625cb4791c2c99cb07a18b163698d19c82a9a0'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', 'given', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'eda86b1f9bf20af05d1eb680ecf47383480d6dfb9e8b2755893374f9d1110642'),
('019cb7f8-16d2-7dec-97b0-1e1e1c98ad70', 'given', '3719b893-2373-4785-b93e-03910803cfc5', '2026-03-04 08:30:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd244f52a5c1e27afb70ef1e97a7a64ab5e16dead34bcf35127aa2d86d9a10104'),
('019cb7f9-0132-792a-ad24-79fa645d3de2', 'given', '3719b893-2373-4785-b93e-03910803cfc5', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'f4ff664c016dbe9ce629e727726270e6f557ff5b094bb783cb518a7ae17b7277'),
('019cb7f9-0132-7cda-910e-b45f346682e3', 'given', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '2026-03-04 08:31:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', 'd5724619855d377f05d6dffed2fc9ba92ebe9b2cc316311afefdd824b4478aea'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', 'given', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '66e57f79f26fdee0f779047592b668484a559d1a2139bc44fb3764aa5028039c'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', 'given', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '2026-03-04 08:32:15.25+00', 'web_form', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'd14b592f50c0173d', '99e60bf36fcdb44ea8c1c8d884b56f14098894435802221d9f472ca3ea5939bb'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', 'given', '8a12c2bf-6b6d-4173-a289-7a6fa4f525ee', '2026-10-14 05:57:12+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', 'f1d59a305a4f371d4ac222d7b666bacef1162c7f5de74ab56ad552d97cbffac1'),
('01a20712-3b08-7b36-89c1-369094becf95', 'given', '531ebaa7-881a-46fb-9f6d-384f8886acc8', '2026-11-23 06:22:45+00', 'web_form', 'contact/1', 'en', 'false', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '[{"doc": "cookie_policy", "lang": "en", "version": 1, "sha256": "66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670"}, {"doc": "privacy_policy", "lang": "en", "version": 1, "sha256": "cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b"}]', '59f25cfba7c3de9d', '5edb75daa907f1c3d707abe0b612f9428c498eca7d42adbf354ebfc4e822909c'),
('b0e2385e-18bb-4636-b193-e200ec96946c', 'corrected', '3719b893-2373-4785-b93e-03910803cfc5', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', 'dd2db35d3c2c0d9f351666f629e797636f3b7bbbf73170d11babf41c633e3d0f'),
('e0b7ca74-6400-4697-90e8-505510e283ee', 'corrected', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '2026-03-04 08:35:15.25+00', 'my_data', 'contact/1', 'zh', 'false', '496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee', '[{"doc": "cookie_policy", "lang": "zh", "version": 1, "sha256": "2f0030c535193fc164e4e2b5371e8e676510cf0a64b2689d9aba6533e6ddea82"}, {"doc": "privacy_policy", "lang": "zh", "version": 2, "sha256": "a4cc6bc01a927e2a78fd3bec51e865ac0d85e4daab6f988d5d33d056e125b1c3"}]', 'fd8f674914f7d07b', '56737b6419fcaf47d8d727d3036d37490cc4eb74a9700bba2378461fa08a0436');
--
INSERT INTO "erasure_certificate" ("erasure_id", "person", "at", "payload") VALUES
('1b4e2ac1-e13c-4d24-8163-6d47af7eb267', '3719b893-2373-4785-b93e-03910803cfc5', '2026-03-04 09:30:15.25+00', E'\\x7b22616761696e223a66616c73652c22617070726f766572223a226262626262626262626262626262626262626262626262626262626262626262222c2265726173757265223a223162346532616331653133633464323438313633366434376166376562323637222c22676f6e65223a7b22636f6e6669726d6174696f6e73223a322c22636f7272656374696f6e73223a312c22647261667473223a322c22656e71756972696573223a322c2265766964656e6365223a332c226661637473223a342c22696d706f72745f647261667473223a312c226c6561645f6576656e7473223a372c226c65616473223a322c226c696e6b73223a392c226d61696c5f66696c6573223a392c226d65737361676573223a322c226e6f746573223a312c2270656f706c65223a312c227175657565645f6d61696c223a372c2272656d61726b73223a312c227365617263685f7465787473223a322c227461736b73223a317d2c2267726f756e64223a2261736b6564222c22706572736f6e223a223337313962383933323337333437383562393365303339313038303363666335222c2270726f706f73616c223a223465356661373736356636383464323038653132336266306533636638353530222c2270726f706f736572223a226161616161616161616161616161616161616161616161616161616161616161222c2272657175657374223a22222c22736f6c65223a66616c73652c227374617973223a5b7b22636f756e74223a332c2277686174223a22636f6e73656e745f7265636f726473227d2c7b2277686174223a22657261737572655f7265636f7264227d2c7b22756e74696c223a22323032392d30332d30345430393a33303a31352e3235305a222c2277686174223a2261756469745f6576656e7473227d2c7b2277686174223a22636f70696573227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c22746f6c64223a226e6f5f736572766572222c22756e74696c223a22222c2276223a317d');
--
INSERT INTO "erasure_leftover" ("erasure_id", "place", "name", "until") VALUES
('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "erasure_overwriting" ("erasure_id", "at", "method") VALUES
('1b4e2ac1-e13c-4d24-8163-6d47af7eb267', '2026-03-04 08:30:15.25+00', 'scrubbed');
--
INSERT INTO "erasure_proposal" ("id", "person", "request_id", "ground", "remark", "proposed_by", "proposed_at", "state", "decided_by", "decided_at", "why_not", "erasure_id") VALUES
('4e5fa776-5f68-4d20-8e12-3bf0e3cf8550', '3719b893-2373-4785-b93e-03910803cfc5', NULL, 'asked', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-03-04 08:35:15.25+00', 'done', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-04 09:30:15.25+00', '', '1b4e2ac1-e13c-4d24-8163-6d47af7eb267');
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
('1815155727616000758', 'gdz-kz98-qfv3
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
gdzkz98qfv3'),
('1815155789056000531', 'gdz-yb7r-zsht
fair-2026
quirinus 轩辕铁柱
quirinus.xuanyuan@erased.example
kolibriwerke plauen
wir bauen kolibriflugel. 我们要找一处带铁路的园区。
+49897654321
+49 89 7654321
49897654321
gdzyb7rzsht'),
('1815155850496000222', 'gdz-5zxp-m5hs
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdz5zxpm5hs
2082110000'),
('1815155850496000682', 'gdz-ehk2-jr6q
fair-2026
张伟 🏭
wei.zhang@example.com
示例新材料有限公司
我们希望了解园区载体。 second line 👍
+862082110000
020 8211 0000
862082110000
02082110000
gdzehk2jr6q
2082110000'),
('1834964410368000896', 'gdz-c3n6-tdcn
lea beispieler
lead-298954@example.com
beispiel medical devices ag
专业代发外链,百万流量,请访问 https://example.com/x
gdzc3n6tdcn'),
('1838504924160001007', 'gdz-gxdw-ybew
fair-2026
jordan placeholder
lead-861126@example.com
placeholder machine tools inc.
we supply customers in the greater bay area and would like to be closer to them. which ai application scenarios are open to foreign manufacturers? our delegation will be in guangzhou next month.
talked through the project plan; they need power for a second line.
gdzgxdwybew');
--
INSERT INTO "ledger_anchor" ("id", "at", "kind", "place", "origin", "size", "root") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '1', 'x');
--
INSERT INTO "ledger_bundle" ("reason", "origin", "size", "bytes", "sha256", "file_until", "problem", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('x', 'x', '1', '1', 'x', '2026-03-04 10:30:15.25+00', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '1', '1', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_checkpoint" ("generation", "note") VALUES
('1', E'\\x6c6f63616c686f73743a383030302f6c65646765722f310a37320a714d5673457a52597a506a5a314d462b5446477a46756c366e4f77412b6b2f7033466742383548647231383d0a0ae28094206c6f63616c686f73743a383030302f6c65646765722f31207457464a444b64364955563266343938374c4539785266374f316f394f3448335a654574513975796f2f7a4574776f464a356e5262474d5631554e44435a396a426735783035474d2b5a6d5a586256773474743532674c543541773d0a');
--
INSERT INTO "ledger_leaf" ("generation", "leaf_index", "commitment") VALUES
('1', '0', 'ec86e74ee4605d6030ac0f29a85b6a33eadd6aa33539f1aaf318c5312845ed4c'),
('1', '1', '4a2148468472efca7793f77ba0b7ebbd8d804e5b9345d594f2fa5e916cc1072f'),
('1', '2', 'efa9db14554b4815dd19c1fc7fffd0afba85291ec1703ad16747c9c8e4087589'),
('1', '3', 'd20248a1ab072e07c3550009eebb15009380034fd946f86fca20335544c9627b'),
('1', '4', 'e374032bb72dd078aa64fc27e62ac21ad79087693fdfb03124e4533253476660'),
('1', '5', '022fc03c6c68493c414a04562591fa640d62f6a36273e897b9848acf04134dd6'),
('1', '6', '8397b3657917604c17e668bfd53811bd342a0367741554285ba48d9fff4a2cb2'),
('1', '7', 'a82597f966d25348431641eb61075e627d30cc1c489c1ad42677a0c904e60a2a'),
('1', '8', '95e4316301c905359c11da6e757c82b75867c6cba709e4024f642c1457863cea'),
('1', '9', '8bbbe8c494365fb89278e607d04187cadd5d872bee3a72dfdc1daa6a8a9013d3'),
('1', '10', '683a75ca8b3464558b7ef7a5d733a0fce606df548a6d87ca97c792f16700703e'),
('1', '11', 'd244f52a5c1e27afb70ef1e97a7a64ab5e16dead34bcf35127aa2d86d9a10104'),
('1', '12', '7f8451cc354529053f0390ab558ba9d208e3f6c287f31ff02673628096219d30'),
('1', '13', 'e57aece6105714e07589c87414cfd33bd414801d614679f835f9ef90e5207d20'),
('1', '14', 'e4496370db9d301a03a1b457dd40e9e331b6ecc6bc371034dc7e77817477c579'),
('1', '15', 'b2c8f414de32aa9fe31122ba4227f75c7de44133c8fa3d14aa9090b168622498'),
('1', '16', '518421e82229bbc2ec2eb42c9cd1b931e877e7bd08f46d9929ebb6da11511bd7'),
('1', '17', '1e925454a48cb886cf3743109facbbc4fa2cb5cdb1d1415d2fddefb54815f24f'),
('1', '18', 'ce123e5bd4b82e5dcc749c485e13baa5c3d460b389631c6be7d05674303ae8cc'),
('1', '19', '6a91f9506aed0df6ab29c46c0a6b830479cd79e2ced3dda794f3483d89b084c3'),
('1', '20', '76caad45ee0ad23f722b43f5536750734e4aed54ca4a5585d8fb91e4b8bcf032'),
('1', '21', '89ce928b35797b56af2230fd92d950e33e6767d61c819c57ec47e12ab482e59d'),
('1', '22', 'd20bca4767316679c6cf2139d5062760a63e56bb2b22582fee70a266c28dd6f5'),
('1', '23', '3372fcc4af1047adee00fea67ef3ed2a22eca3754608bbaa4401298b9a4bc42e'),
('1', '24', 'eda86b1f9bf20af05d1eb680ecf47383480d6dfb9e8b2755893374f9d1110642'),
('1', '25', 'd5724619855d377f05d6dffed2fc9ba92ebe9b2cc316311afefdd824b4478aea'),
('1', '26', 'f4ff664c016dbe9ce629e727726270e6f557ff5b094bb783cb518a7ae17b7277'),
('1', '27', '66e57f79f26fdee0f779047592b668484a559d1a2139bc44fb3764aa5028039c'),
('1', '28', 'bc8d0c943ed25258a5b19d980dce51cd7cab8d9bfc5703b9ea05d6b0e3e535fc'),
('1', '29', 'fee805c1f5ca52570ba8ac3d5494694c2e5fc0a65049f1b341182e1c1d75543a'),
('1', '30', '99e60bf36fcdb44ea8c1c8d884b56f14098894435802221d9f472ca3ea5939bb'),
('1', '31', 'deb8f0e9151abdef40329f16b07b9cd29eb1796b284a4740f82f55ae1a121d5f'),
('1', '32', 'a757f754d8dd2504494a4f00f24c9ab209e65784bca15903443f3f162bb04fae'),
('1', '33', '27c91b5fd4da3d3405de922b32cf43fbc2ecd229df3cb95da85f00e896f8244d'),
('1', '34', 'ddc45d1277ca79106f1d2c3eec6621a77cc92a4524c7173b83fff50ce2c6986e'),
('1', '35', 'dd2db35d3c2c0d9f351666f629e797636f3b7bbbf73170d11babf41c633e3d0f'),
('1', '36', '56737b6419fcaf47d8d727d3036d37490cc4eb74a9700bba2378461fa08a0436'),
('1', '37', 'c595061d959ae31bb648d8417c251e21f07eccb7fbd460427ee59f8540342c6e'),
('1', '38', 'a5cb51f5c356e825238bc14c5f9624cb138fb98e795f6f7aa46752b5a2593541'),
('1', '39', 'b9e59e3231b861fce4686192982d58be842d46755ff8fde9791f28af492d68b7'),
('1', '40', 'dcafb6053459795b53c27e9755319d6cc0777e7aab0b572371e2513f07995ada'),
('1', '41', '24fda6e46acdd91d17fb99bab6171d658898a0a14e6f482bed08fbd740043859'),
('1', '42', '4d891f7e545c9cc91b44f3428e5434ddab83264ceadabeb9868d498295154ba9'),
('1', '43', '649dc4cb1f69b2b79d388e64843a1f2b38a9e7228c75921015565d84761646a2'),
('1', '44', 'f1e3906cb8977872b743d96cb668b8f690adfd4568327af9e5dd8bf9f443143d'),
('1', '45', '8017af5543e4acd66bf2c1e42686b24128f6971f59b7be8993df09405e9c365c'),
('1', '46', '420dbbc6ffa442373a5128c74c6553aaa34e9ed858a59456cd592ad00c4eb19d'),
('1', '47', 'a443a65f29c5634bea98bdc9d68442f86e1579949e9c0e210c74fc53c4fbf2ea'),
('1', '48', 'ecdfb01818c359a33ed4bf276922c91782411a9d8d6909a9c1ab9926a530c862'),
('1', '49', 'dbdda4dcaf1f4e0775c0a093bb2d0f78b1f28c3ec1212e5ce388cfb85a18c874'),
('1', '50', '9afd705b92a58bdae19e1ac75d9a9ce594e2edc6621e90737a6418d71c5c0325'),
('1', '51', '6dc57a0f28ebefa365d6f6fe8654974ec4d91b2b5f88ac089bbad8ba49b9ae4a'),
('1', '52', '5a706e57a0b8bc13aa785b4af3601c0285b9b84ab0a65cdb4d752b7368cdf7a1'),
('1', '53', 'bf36b2eada09598448b2d6814e0b02547cf39bd74b81232f155238281f37c769'),
('1', '54', '31af65565baa15c73388e9f006611ddfb11cefd0461a24f57f14bb828ce36a87'),
('1', '55', '974cf6dcafb578c2f4cecf37a587f8ed2999c2757f2fdb274a57dabdbe23bbce'),
('1', '56', '2442202ddbda05b238ebc71a14f728e1719c2c8b4e67ce3697e838203ec54bdf'),
('1', '57', 'e38bdd1641ea4342e1feeca2c7312ad86fe894606c30945ecbf9ac294d1ae5fe'),
('1', '58', 'f1d59a305a4f371d4ac222d7b666bacef1162c7f5de74ab56ad552d97cbffac1'),
('1', '59', '5edb75daa907f1c3d707abe0b612f9428c498eca7d42adbf354ebfc4e822909c'),
('1', '60', 'e555697a6057d2b1f340b643b6b891ceae922f7f4e671ad4377e8799c0730a55'),
('1', '61', '9f4984268e26da8c07e7ed86f287d7f9bced3e2b39463731f62731a5f05bb443'),
('1', '62', 'e592f52b1dc03d0225f63dacd0129937082d4441408f3443a549ac5b5cdf87cc'),
('1', '63', '348c3807f06ef172d9438106d6fe49fd36447f3b63fda24389c72583859f2ef8'),
('1', '64', 'fa080c310fc53359ee5b2668c55b34c659fac8bc15c0fcb7117a564fbd35de23'),
('1', '65', 'bd4c4238f3208953c9520d098e52c493bdac5e03e156fee3dc1d76faabcfff65'),
('1', '66', 'd6dbca59cac98984096eec1a5962a64aa948593721f04541c66208678fb69a9f'),
('1', '67', 'a742c4677b8281a0efdbd993d4ca4b5ae59230b09e5471b40d16df8397df2216'),
('1', '68', 'f645f4b3a54a258d4dac0d48e418edc11f7487bbc55f76d85652778f1ae1dcef'),
('1', '69', '3f009440bb9ebe04fed25c409702f500fb4e1034cea3d75c4bb7e87af0f3cdf6'),
('1', '70', '5799cc523bc17d15ecb9ef9c53b9b555390a295de0b56a59120da510be3225f7'),
('1', '71', '3c137245dd0f766cee9f829bcbae3ee10ee6b04cb778a00afff0d090a2e932ec');
--
INSERT INTO "ledger_pending" ("id", "at", "commitment", "mac") VALUES
('019cb7f8-16d2-7f23-808e-4e80e27a205a', '2026-03-04 08:30:15.25+00', '8f1234676e07289b0ec5af4cae625cb4791c2c99cb07a18b163698d19c82a9a0', E'\\x8ef91d62ab453c6d167e26ecd434a7db61d6d6502b7b8b06b740dfb1e7fdd374');
--
INSERT INTO "ledger_public" ("generation", "note", "moved_at") VALUES
('1', E'\\x0001', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "ledger_tile" ("generation", "level", "tile_index", "hashes") VALUES
('1', '0', '0', E'\\xea2ece4d5750f7d9fce53df8f12369e9e49168d51390c0a84420c5a2d9188594e3a0d1c57fcb643b69eb7ae3077979d193baee7ebd35d64d68f800ceb9fe62520173974b00f5f785282561ddce89d3050d9dec1969cd8a27af0d49ada472e3b84ca1d61cc665e1db54367dd53f48d29e82d14175f1b3d3f8df31e35dedbb085f7bf04900518efda862608fd1e85d1a32e56aab2e6cc937943630242b8724a07f3d8903e891017e9adedc5b8df0bf02ae5898fda710d5c4068f75853b9d6e72df6315193dca65b163fe1d9becd7fb975d950c33dd73b7fa05e94c4f11884635122f7b518b6d2ec58c7f77e6a38d1a6cbf41b68d3aaf12591af040c0439a76b3ba7b042b26e3a94a0e6f364240ccdd6480e2453a59527dc51a6d11e40b9916f8b6b84f7e976d3296ccd3b54ebef144fdaff8ff6fae606a834440b43af1329f277b1ae356153ea13734022973a04733d8a9008f02744e2619f1dcb4ce527983d52f879bd65f434b35a2127ca9bc5eebe6af1cc96e25e1102ffe9393d35ecf06bec3f03afa370d97aa5935f4e3d7f224794622a29d2797299d0e5a747aefa0acc508ca4bc9592acad6cedef256b1eff506c44db5b046bc732c9c751ade37b053e291f843b24217271fdbd2ace201264769c8b36c68eaaf3f05c039773e77a14c5fb8b11bbb7658738db96dc0532ff4c60db32cd5e63b333efa94d6e0a7da49ec7dfd3345ae7b4f111eef0643c1567aca51ffa3d31b7720b48aa7d72b49f13437087a34de9fc6057d52b71c1d095f7f49381f9056f8af94aa3b4f7efe6dfb616d20c2323f611e053c853eb2a15b7a4db4812196ed8f876d088fc230629735b4a23850315cabc2af10121e6c83c345e17a727231c218f18c200c1e34d7266c63da178b1607a7f13cf5d09334a0ec7ebd84a26b4071c643e398c5b1f214a20b89f021b97d7e6339002671b3fee0b7815863d552bf1678c8da251a8ad336bbfe43fe1724c1b1aabee82716d9270f2a02c1f29e2fd03ac963c07bc2389fc82dfc68d24825568c4ecd5ea0244dff3df23ff564f98e58c9fe64efabb7e53e028847bcad220aeece4bc864b88b4cfc2d06225c8b8e755a2f99fff9884ad33f8b0395fafd42dc5ad3bca4c0b0ef3a8f8b1bdb765eaaa7d1be952696d41aeb4162979b50e16cf3a1c8ac1e47645cc515bd97d013e3a2fbecf5bf63c43bb7abe2c4c9732d7aaad51cb256d755f9500772edc05c42fa4fcdc1a88e2a24f47def6bc14b4cacfdcd4fb62a60e22d9d41ba7b76562a4054d8865c68ae4fd3ab3371f58aadd0bd0ffc685f8206205a29b94f769718f5ffa2f05ee5e599e0c94cd8042e43bc5e93148d5874a2b9ba997cd13d0b3f4ec9e9c7fa9f10476eb32841851339c8060746921679a0281104c27b5599f811d0298526f3aff630912fe51786ff65e624bf0de4f2004ee9bb181b5788f1d7d3e232b9a188d09068cc1a6fb810c576981a8d7163e12a8071ad789a3e84164be514d59900a16d5575e6094e7b6417fbf92da255139c6a2f927013b2b4b59d3a989f659eaaa0cbbc3589a211267390b5c2d98ee5ccc6ba93102c6d9b3c8758af4f735dacec9a36bee7c68bc3f70ffa13957f8b836905c89efe70d738d102ad1e91bb1f94d0c50c25ec6f8141be7d3a54d4d025e45b4d0a5e3ae0d8bbf143dbee047bf551d157fe73da6c59ac57757644130e727fda6c7a4aa0c1b5da854440efce1a680664daf90992c84249d8916936bc04c2105b355566401b44383e91a1029f4b9833b0c5d1ae3311bb503523b3c06ee5aa05834c0b40d78c6e1945a5e1012b8163ccb0e70e06f433801172fb4a5b2812d083ae114d59cc415ba039f26e2a3433dda52fac67890e032bf93ee6cc7dd9ddb9740ffdc81943787246602353bedf2748e10905abff7e0ea76de5c6fd20ce56ad88d74857e5f6c96419dc452bf58c0435aca08931aa91efd686533bdc27c48c856b860641b39e7d12a85a26edeae4fbf04470c6bbed9bfb45d93c27781504a88bcac965f41581d0e26ba9a7cbd518ced6facbd841479e32670f93be6086459c43e6f34513b6417f3b8020aca43696fcc8dde551812f769903b926d0e0b62615afcf545db4bb669b51435259eb94f3a539b6c2728fb91019fe3aa351c6565bbd7dccda5958ba2048d294629222cfc98fcab12c8b2556c22defcbe54336a7720892c772d2e3928f57c37b81ecaa165e7dfe8d3b8093a2274c61c3ad77339054c490a30e2dd9f89b4a75c7c5bae65704763e6bf6cced847dfec7fc9e30efe1e8af48ac57a19cac6388e5f46c11fa7258755beb253f272fc577b475905de3f9b73bd4f0d0c6fb67c39593eab7eba4e451da9b946dba4b053dfa9fe03df4cdec5aa2b10ce84b48a5266bbea78afa8356abd022ea5d8275f67d19c858bebbdb9bd8803f140097f61711cb31c51584673bd663254b35aca282cff5ef0743e06e7e4bf283f7a5843519d65594676e4b3542c9d5efe763ea1284ae7336c6daa288191382f01a91f86ec716cff56a71514be420c5aaaa6ba892a0da8460bf93b73a5d12f27a4a39e2649819ea510597a10001b9203be3086faf51dc884a040613d34bdbfa8b427fd04d521ccad8912086eef91f1c1919a25326cc35b27c4ccfb69edf02d085a7881198b118d5f47adda24a07500869c8313970a13f14c652d8309b112bf8a618622a535872fed9830f13392adf950a484e5058f36989f235a9629140c03c15037e7fa8db4556ef7d2380c8ce7ba0f2ab8f78bf4cbc20a73de6da14b039d66a03c8426fe673be0fa303b34d2de65c8bbaf057b9d89ed35337c8916176af53d237a02e246f64fabd0f15277dd156d5e82d914b624c6ccb857887ea7af13aa171093c2811ba8472a5ab749f4d9f34e9e84f67672bc2c24f476d44a4a68e9e94bf5b06a332c29f4facf24df63ca97745c85c8d10476131a58e7fa5c8eaeede40140b1e585183d2ed1abdbc2783d986e54f8acd98c871a8c5bfbae835080f73e908ced041901d3a63afe5720dd6a049ffa9237b2d277a0504e563be8ba16284c1a35bec0036f8d02a5a67f429e66a95df685984d1818de61489a3c186460668888709c98cc9c0d8a8c7a4041b10fdb15befd3ad0242912ff3da0ba31bd0d4a2ec559a83010ba11ee37814adcd13fc7ef4d437a74ae96ce1851de9ae27fed1443476cda1a5f5fa4eb2eace38b87c1e91d38c2f1f6874ceb31de7668bd4342b4a3d7660389dd0');
--
INSERT INTO "ledger_verification" ("phase", "findings", "id", "asked_at", "asked_by", "state", "owner", "owned_until", "started_at", "done", "total", "ended_at") VALUES
('evidence', '[]', '98e91228-28e4-4e29-affa-c4ca19358eae', '2026-03-04 08:30:15.25+00', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'held', 'e8f3910a586d493c937d8493000f5fcd', '2026-03-04 08:31:23.25+00', '2026-03-04 08:30:17.25+00', '70', '70', '2026-03-04 08:30:25.25+00');
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
('2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', 'wei.zhang@example.com', '2026-03-04 08:32:15.25+00', NULL, NULL),
('531ebaa7-881a-46fb-9f6d-384f8886acc8', 'lead-861126@example.com', '2026-11-23 06:22:45+00', NULL, NULL),
('8a12c2bf-6b6d-4173-a289-7a6fa4f525ee', 'lead-298954@example.com', '2026-10-14 05:57:12+00', NULL, NULL),
('ad0c189e-e0f8-4683-8fdb-9d863b3d4849', 'quirinus.xuanyuan@erased.example', '2026-03-04 08:30:15.25+00', NULL, NULL);
--
INSERT INTO "person_erasure" ("id", "at", "salt", "payload", "commitment") VALUES
('1b4e2ac1-e13c-4d24-8163-6d47af7eb267', '2026-03-04 09:30:15.25+00', E'\\x4f5e4039dbe72ea966c0c1a766418909553cdbcf7679ebea4169c706a01a8b79', E'\\x7b226964223a223162346532616331653133633464323438313633366434376166376562323637222c226b696e64223a22706572736f6e2e657261736564222c22706572736f6e223a223337313962383933323337333437383562393365303339313038303363666335222c22726561736f6e223a2272657175657374222c227265636f726473223a5b7b22636f6d6d69746d656e74223a2264323434663532613563316532376166623730656631653937613761363461623565313664656164333462636633353132376161326438366439613130313034222c226964223a223031396362376638313664323764656339376230316531653163393861643730222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2237326338653839633437343139383532376235666663373439643538373564353735346330643366383137653063376534333437663562616265316630323735227d2c7b22636f6d6d69746d656e74223a2264643264623335643363326330643966333531363636663632396537393736333666336237626262663733313730643131626162663431633633336533643066222c226964223a226230653233383565313862623436333662313933653230306563393639343663222c226b696e64223a22706572736f6e2e636f72726563746564222c22736861323536223a2263356461636363396630363237656562366565653466613063613161666132646562336433636664326363653931643763646366303166333866386336356337227d2c7b22636f6d6d69746d656e74223a2266346666363634633031366462653963653632396537323737323632373065366635353766663562303934626237383363623531386137616531376237323737222c226964223a223031396362376639303133323739326161643234373966613634356433646532222c226b696e64223a22636f6e73656e742e676976656e222c22736861323536223a2266613865366634313932353664393238633562636666386437616638386431363539346232643634306235633633356461396436626435363163393939323130227d5d2c2274696d65223a22323032362d30332d30345430393a33303a31352e3235305a222c2276223a327d', 'dcafb6053459795b53c27e9755319d6cc0777e7aab0b572371e2513f07995ada');
--
INSERT INTO "policy_draft" ("id", "doc", "base_version", "source", "sources", "texts", "changed", "categories", "shipped_sha256", "author", "created_at", "edition", "changed_at", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "reason", "sole", "version", "reconfirm") VALUES
('395c8fb0-4d6b-4656-9c62-4584a5861692', 'consent_block', '0', 'shipped', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n{% if transfer %}[ ] I separately consent to my information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }} (optional)\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy under \\u201cTransfers abroad\\u201d. Your enquiry is handled in the same way if you leave this unticked\\n    > Read about transfers abroad (opens in new tab)\\n{% endif %}\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u6211\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u6211\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff08\\u9009\\u586b\\uff09\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u201c\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u201d\\u90e8\\u5206\\u3002\\u4e0d\\u52fe\\u9009\\u6b64\\u9879\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n    > \\u9605\\u8bfb\\u5173\\u4e8e\\u5411\\u5883\\u5916\\u63d0\\u4f9b\\u7684\\u8bf4\\u660e\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n{% endif %}\\n[\\u63d0\\u4ea4]\\n"}', E'{"en": "Your agreement to our policies\\n\\nThe personal information you provide will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking \\"Submit\\", you indicate that you have read and agree to our privacy policy and cookie policy. Please read these to understand your data rights.\\n\\nWe promote our services to you only if you tick a box below for news and promotional information.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nEach box stands for itself. None is ticked for you.\\n\\n[ ] I have read and agree to the privacy policy\\n    > Read the privacy policy (opens in new tab)\\n[ ] I have read and agree to the cookie policy\\n    An acknowledgement that you have read it. It does not switch on any optional cookies: we use none\\n    > Read the cookie policy (opens in new tab)\\n[ ] Send me news and promotional information by email (optional)\\n    We write only once you have confirmed your address. You can change your mind at any time\\n[ ] Give me news and promotional information by telephone (optional)\\n    Only if you have given a phone number. You can change your mind at any time\\n\\n[Submit]\\n", "zh": "\\u60a8\\u5bf9\\u6211\\u4eec\\u653f\\u7b56\\u7684\\u540c\\u610f\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u63d0\\u4ea4\\u4fe1\\u606f\\u3001\\u52fe\\u9009\\u4e0b\\u5217\\u9009\\u9879\\u5e76\\u70b9\\u51fb\\u201c\\u63d0\\u4ea4\\u201d\\uff0c\\u5373\\u8868\\u793a\\u60a8\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u548c\\u300aCookie\\u653f\\u7b56\\u300b\\u3002\\u8bf7\\u4ed4\\u7ec6\\u9605\\u8bfb\\u4e0a\\u8ff0\\u653f\\u7b56\\uff0c\\u4ee5\\u4e86\\u89e3\\u60a8\\u7684\\u6570\\u636e\\u6743\\u5229\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u52fe\\u9009\\u4e0b\\u65b9\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\u7684\\u9009\\u9879\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u5404\\u9009\\u9879\\u76f8\\u4e92\\u72ec\\u7acb\\uff0c\\u6211\\u4eec\\u4e0d\\u4f1a\\u66ff\\u60a8\\u52fe\\u9009\\u4efb\\u4f55\\u4e00\\u9879\\u3002\\n\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\n    > \\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u5df2\\u9605\\u8bfb\\u5e76\\u540c\\u610f\\u300aCookie\\u653f\\u7b56\\u300b\\n    \\u6b64\\u9879\\u4e3a\\u9605\\u8bfb\\u786e\\u8ba4\\uff0c\\u4e0d\\u4f1a\\u542f\\u7528\\u4efb\\u4f55\\u53ef\\u9009Cookie\\uff0c\\u672c\\u7f51\\u7ad9\\u4e0d\\u4f7f\\u7528\\u53ef\\u9009Cookie\\n    > \\u9605\\u8bfb\\u300aCookie\\u653f\\u7b56\\u300b\\uff08\\u5728\\u65b0\\u6807\\u7b7e\\u9875\\u4e2d\\u6253\\u5f00\\uff09\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u7ecf\\u60a8\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u6211\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff08\\u9009\\u586b\\uff09\\n    \\u4ec5\\u5728\\u60a8\\u586b\\u5199\\u8054\\u7cfb\\u7535\\u8bdd\\u540e\\u9002\\u7528\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n\\n[\\u63d0\\u4ea4]\\n"}', '{"en": "", "zh": ""}', '[]', 'b55ed8ff1cfb40e7fc451d0cc12fd5e69a6b44632aca3a1a7599e031ea351af5', 'operator', '2026-11-29 06:55:45.025+00', '1', '2026-11-29 06:55:45.025+00', 'published', '', NULL, 'operator', '2026-11-29 06:55:45.025+00', '', 'false', '1', 'false'),
('444d7627-f502-4aea-a71f-32f70a038d35', 'spoken_block', '0', 'shipped', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means {{ controller.name }}.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n{% if transfer %}[ ] Do you separately consent to your information being transferred to {{ transfer.recipient }} and stored in {{ transfer.place }}?\\n    The recipient''s contact details, the purpose, the method, the kinds of information and how to use your rights with the recipient are in the privacy policy, and we read them to you. Your enquiry is handled in the same way if you say no\\n{% endif %}", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307{{ controller.name }}\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n{% if transfer %}[ ] \\u60a8\\u662f\\u5426\\u5355\\u72ec\\u540c\\u610f\\u5c06\\u60a8\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u4f20\\u8f93\\u81f3\\u4f4d\\u4e8e{{ transfer.place }}\\u7684{{ transfer.recipient }}\\u5e76\\u5728\\u5f53\\u5730\\u5b58\\u50a8\\uff1f\\n    \\u5883\\u5916\\u63a5\\u6536\\u65b9\\u7684\\u8054\\u7cfb\\u65b9\\u5f0f\\u3001\\u5904\\u7406\\u76ee\\u7684\\u3001\\u5904\\u7406\\u65b9\\u5f0f\\u3001\\u4e2a\\u4eba\\u4fe1\\u606f\\u7684\\u79cd\\u7c7b\\uff0c\\u4ee5\\u53ca\\u60a8\\u5411\\u5176\\u884c\\u4f7f\\u6743\\u5229\\u7684\\u65b9\\u5f0f\\u548c\\u7a0b\\u5e8f\\uff0c\\u89c1\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff0c\\u6211\\u4eec\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u3002\\u4e0d\\u540c\\u610f\\u4e0d\\u5f71\\u54cd\\u6211\\u4eec\\u53d7\\u7406\\u60a8\\u7684\\u54a8\\u8be2\\n{% endif %}"}', E'{"en": "Before we write down your enquiry\\n\\nThe personal information you give us will help us deliver, develop and promote our services. Our privacy policy says what we do with it and which rights you have. It is on our website, and we read to you from it whatever you wish to hear.\\n\\nWe promote our services to you only if you agree to news and promotional information, which we ask about by itself.\\n\\n\\"We\\" means the operator of this demonstration, who has not been named.\\n\\nYou may say no to each question by itself. We write down only what you say yourself.\\n\\n[ ] Do you agree to the privacy policy?\\n[ ] May we send you news and promotional information by email?\\n    We write only once you have confirmed your address with the link that we mail to you. You can change your mind at any time\\n[ ] May we give you news and promotional information by telephone?\\n    We call only once you have confirmed this with the link that we mail to you. You can change your mind at any time\\n", "zh": "\\u5728\\u8bb0\\u5f55\\u60a8\\u7684\\u54a8\\u8be2\\u4e4b\\u524d\\n\\n\\u60a8\\u63d0\\u4f9b\\u7684\\u4e2a\\u4eba\\u4fe1\\u606f\\u5c06\\u7528\\u4e8e\\u5e2e\\u52a9\\u6211\\u4eec\\u63d0\\u4f9b\\u3001\\u5b8c\\u5584\\u548c\\u63a8\\u5e7f\\u6211\\u4eec\\u7684\\u670d\\u52a1\\u3002\\u6211\\u4eec\\u5982\\u4f55\\u5904\\u7406\\u8fd9\\u4e9b\\u4fe1\\u606f\\u3001\\u60a8\\u4eab\\u6709\\u54ea\\u4e9b\\u6743\\u5229\\uff0c\\u89c1\\u6211\\u4eec\\u7684\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\u3002\\u60a8\\u53ef\\u5728\\u672c\\u7f51\\u7ad9\\u67e5\\u9605\\uff0c\\u6211\\u4eec\\u4e5f\\u53ef\\u4ee5\\u4e3a\\u60a8\\u6717\\u8bfb\\u5176\\u4e2d\\u7684\\u4efb\\u4f55\\u90e8\\u5206\\u3002\\n\\n\\u53ea\\u6709\\u60a8\\u540c\\u610f\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u5411\\u60a8\\u63a8\\u5e7f\\u670d\\u52a1\\uff1b\\u5bf9\\u6b64\\u6211\\u4eec\\u4f1a\\u5355\\u72ec\\u8be2\\u95ee\\u3002\\n\\n\\u201c\\u6211\\u4eec\\u201d\\u6307\\u672c\\u6f14\\u793a\\u7684\\u8fd0\\u8425\\u8005\\uff08\\u5c1a\\u672a\\u6307\\u5b9a\\uff09\\u3002\\n\\n\\u60a8\\u53ef\\u4ee5\\u5bf9\\u6bcf\\u4e00\\u9879\\u5206\\u522b\\u4f5c\\u51fa\\u51b3\\u5b9a\\uff0c\\u6211\\u4eec\\u53ea\\u8bb0\\u5f55\\u60a8\\u672c\\u4eba\\u7684\\u7b54\\u590d\\u3002\\n\\n[ ] \\u60a8\\u662f\\u5426\\u540c\\u610f\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\\uff1f\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u5b50\\u90ae\\u4ef6\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u90ae\\u7bb1\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u53d1\\u9001\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n[ ] \\u662f\\u5426\\u613f\\u610f\\u901a\\u8fc7\\u7535\\u8bdd\\u63a5\\u6536\\u8d44\\u8baf\\u548c\\u63a8\\u5e7f\\u4fe1\\u606f\\uff1f\\n    \\u60a8\\u901a\\u8fc7\\u6211\\u4eec\\u90ae\\u4ef6\\u4e2d\\u7684\\u94fe\\u63a5\\u786e\\u8ba4\\u540e\\uff0c\\u6211\\u4eec\\u624d\\u4f1a\\u81f4\\u7535\\u3002\\u60a8\\u53ef\\u968f\\u65f6\\u66f4\\u6539\\u9009\\u62e9\\n"}', '{"en": "", "zh": ""}', '[]', '245fa3c73f6bd059819e7186050f97a9c9314b35bcda6880976c139ea9e8e542', 'operator', '2026-11-29 06:55:45.025+00', '1', '2026-11-29 06:55:45.025+00', 'published', '', NULL, 'operator', '2026-11-29 06:55:45.025+00', '', 'false', '1', 'false');
--
INSERT INTO "policy_text" ("doc", "lang", "version", "text", "sha256", "changed", "published_at") VALUES
('consent_block', 'en', '0', 'The personal information you have provided will help us deliver, develop and promote our services. By submitting your details, ticking the boxes and clicking "Submit" indicate that you have read and agreed to our privacy policy and cookie policy. Please read these to understand your data rights.
', 'cbb409dd883b3c1ff85d04b7602a0355c14519a1b7fa4604b174b3b3da16d6e9', '', '2026-11-29 06:55:45.025+00'),
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
', 'f001b999b64599116d677789cb98e492810fad84ae30b27a82a8e28652b29200', '', '2026-11-29 06:55:45.025+00'),
('consent_block', 'zh', '0', '您提供的个人信息将用于帮助我们提供、完善和推广我们的服务。填写并提交信息、勾选下列选项并点击“提交”，即表示您已阅读并同意我们的隐私政策和Cookie政策。请仔细阅读，以了解您的数据权利。
', '3bfe606a47bfd041af35a4f02cb10dd2018d9f117ab2b36ae9e8a9450f389e12', '', '2026-11-29 06:55:45.025+00'),
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
', '07a19cee47cccefb96da17c1fcc7f3a19649cf54ff24b70038da1bf09f014263', '', '2026-11-29 06:55:45.025+00'),
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
', '66530aa8b2f5e080d905f1d99aa59fb9bb5170ef83914a3c32d6c3496add1670', 'Says that the form keeps what you type in the browser''s session storage until it is sent, cleared or closed.', '2026-11-29 06:55:45.025+00'),
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
', '1426b3a6e969378c8b97c111b7777c411051b409d072444ed7aac1f7661929c0', '说明了表单在提交、清空或关闭之前，将您输入的内容保存在浏览器的会话存储中。', '2026-11-29 06:55:45.025+00'),
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
', 'cf8a3a8674b877e045ccb7d1f9ae6f13333b70127d2afc8ae9e00fef05b7b91b', 'Says that you may add how and when we should reach you, and that visits are counted without cookies or addresses.', '2026-11-29 06:55:45.025+00'),
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
', '844414e305d61a490d3979e1c9885b400e8bfa9b81675f58740e56ab4602253e', '说明了您可以补充希望的联系方式和时间，以及访问次数的统计不使用Cookie或网络地址。', '2026-11-29 06:55:45.025+00'),
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
', '7626b8db0e9a2c0ff7a3e3acbb8770ba8659a3ff44c415a7f110948213bed5c2', '', '2026-11-29 06:55:45.025+00'),
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
', 'f81f4b6c3666d22e0e3659b448bdef5d223e07a473358e5ea410cde563c600ed', '', '2026-11-29 06:55:45.025+00');
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
('724b1758-e6f6-4231-88b1-f24ebb685f0e', '0', 'Life sciences 生物医药', '[]', '[]', '["biomedicine", "medical_devices"]', '[]', '[]', '["ed577e7c890d420082b0d82967be8cd5"]', NULL, 'true', '2026-08-31 06:55:46.936+00'),
('ac809ed2-5bb1-432a-b0d5-309ff9cda483', '2', 'In Chinese 中文咨询', '["zh"]', '[]', '[]', '[]', '[]', '["f764a7e6e0c14c92a62f1548be82c83a", "ed577e7c890d420082b0d82967be8cd5"]', NULL, 'true', '2026-08-31 06:57:46.936+00'),
('d00b7e1d-a298-4a6c-a489-023cedd38c91', '3', 'All others 其他', '[]', '[]', '[]', '[]', '[]', '["62a5d195a6ad48f58ea9a500fddc777b", "973b23f2517c454cbf62a0b20ad7c6eb"]', NULL, 'true', '2026-08-31 06:58:46.936+00'),
('d59641c3-198a-40fd-a9a9-d4735c455b25', '1', 'German-speaking countries 德语区', '["en"]', '["AT", "CH", "DE"]', '[]', '[]', '[]', '["62a5d195a6ad48f58ea9a500fddc777b", "973b23f2517c454cbf62a0b20ad7c6eb"]', NULL, 'true', '2026-08-31 06:56:46.936+00');
--
INSERT INTO "saved_export" ("id", "name", "author_id", "created_at", "last_export_id", "reason", "purpose", "filter", "format", "preset", "language", "columns") VALUES
('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', 'x', 'x', '[]', 'x', 'x', 'x', '[]');
--
INSERT INTO "security_event" ("id", "at", "event", "detail", "subject", "network", "count") VALUES
('00000000-0000-0000-0000-000000000001', '2026-03-04 10:30:15.25+00', 'x', 'x', 'x', 'x', '1');
--
INSERT INTO "staff_account" ("id", "name", "email", "role", "created_at", "password", "active", "language", "away_from", "away_until", "deputy_id", "signatures", "fs_uniquifier", "tf_primary_method", "tf_totp_secret", "totp_counter", "mf_recovery_codes", "password_link_sha256", "password_link_until", "asked_link_sha256", "asked_link_until") VALUES
('12a8c62c-e413-43d0-8dd0-d67a38692878', '周范例', 'zhou@example.com', 'reader', '2026-08-31 06:55:46.936+00', '!', 'true', '', NULL, NULL, NULL, '{}', '47afab9a94334f8e891e580733eaf64d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('62a5d195-a6ad-48f5-8ea9-a500fddc777b', 'Maya Sample', 'maya@example.com', 'handler', '2026-08-31 06:55:46.936+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'c39e4057c5294a8f8815701c6d897a40', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('973b23f2-517c-454c-bf62-a0b20ad7c6eb', 'Oskar Muster', 'oskar@example.com', 'exporter', '2026-08-31 06:55:46.936+00', '!', 'true', '', NULL, NULL, NULL, '{}', '4515bc4939c0452485d8c7aee06b1996', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ad71e045-364d-4e75-b5b1-059810f3a9e8', 'Lin', '4bee78f634704e2c891bc39a41564aaa@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', 'cf90f4b0b6d8414ebb00924d27df92b2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('d5438e34-d623-47a1-9790-ca40b00d65ee', 'Lin', 'ca90653461d14b0ba66e4c3bfd385ec3@zone.example', 'handler', '2026-03-04 08:30:15.25+00', 'hash', 'true', '', NULL, NULL, NULL, '{}', '0627047c7d1c48589972de162faae6bd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('ed577e7c-890d-4200-82b0-d82967be8cd5', '何样例', 'he@example.com', 'handler', '2026-08-31 06:55:46.936+00', '!', 'true', '', '2026-11-27 06:55:46.936+00', '2026-12-08 06:55:46.936+00', 'f764a7e6-e0c1-4c92-a62f-1548be82c83a', '{}', 'e513bde5884741ec91f5b4a52fe097d0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f19c70ce-39f3-4e05-adeb-576c3938ddb6', 'Nadia Esempio', 'nadia@example.com', 'auditor', '2026-08-31 06:55:46.936+00', '!', 'true', '', NULL, NULL, NULL, '{}', 'bb54d0d81c2045669640a9ac434cedfc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('f764a7e6-e0c1-4c92-a62f-1548be82c83a', '林示范', 'lin@example.com', 'handler', '2026-08-31 06:55:46.936+00', '!', 'true', '', NULL, NULL, NULL, '{}', '7ede9f8efc874f638436f8213089fbaf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
--
INSERT INTO "staff_invitation" ("token_sha256", "email", "name", "role", "language", "invited_by", "created_at", "expires_at", "used_at") VALUES
(E'\\x39ac6866c8ac0caf7b404e58dfbbc91f2821781ff0f5710ea3766e08558d6d89', 'nadia@example.com', '', 'auditor', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00'),
(E'\\x41a0862e91952b2cb5c9a3e35a6c3eee42436514082b201fb6f88521ee81a449', 'oskar@example.com', '', 'exporter', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00'),
(E'\\x6e9475b78ff8452994929c95be7681bb64a084b074d2e8271f290bc591f25618', 'he@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00'),
(E'\\xcc2dc42a7f8a27644716a84e0aeb0365a69002449d870653dad460a667f460e8', 'lin@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00'),
(E'\\xce872e804c87b1687b0dd8c11e987be1f7dd546d606dbcee519574264f16273e', 'zhou@example.com', '', 'reader', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00'),
(E'\\xe6df6919995688bb2b514429742a753dc29479e51ae5a0dfe101b427a95d6eb8', 'maya@example.com', '', 'handler', '', '', '2026-08-31 06:55:46.936+00', '2026-09-07 06:55:46.936+00', '2026-08-31 06:55:46.936+00');
--
INSERT INTO "transfer_act" ("id", "at", "act", "actor", "mechanism_id", "terms", "reason") VALUES
('019cb7f8-16d2-72eb-9a5b-012706129689', '2026-03-04 08:30:15.25+00', 'recorded', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-72eb-9a5b-012706129689', '{"recipient": "Example Trust", "place": "Singapore", "contact": "trust@example.org", "mechanism": "contract", "ground": "", "reference": "Filing 2026-17", "valid_from": "2026-02-02", "valid_until": "2027-02-02", "sensitive": false, "assessed_on": "2026-01-23", "assessed_by": "Data office", "assessment_reference": "PIA 2026-3", "remarks": ""}', ''),
('019cb7f8-16d2-78be-b99c-c10e7a5a6092', '2026-03-04 08:30:15.25+00', 'ended', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '019cb7f8-16d2-72eb-9a5b-012706129689', '{}', 'Over.');
--
INSERT INTO "visit_count" ("day", "step", "language", "campaign", "crawler", "count") VALUES
('2027-01-01', 'x', 'x', 'x', 'false', '1');
--
INSERT INTO "consent_decision" ("consent_record_id", "purpose", "state") VALUES
('019cb7f8-16d2-775c-a5d1-023be01093fb', 'cookie_policy', 'given'),
('019cb7f8-16d2-775c-a5d1-023be01093fb', 'privacy_policy', 'given'),
('019cb7f8-16d2-775c-a5d1-023be01093fb', 'updates_email', 'given'),
('019cb7f8-16d2-775c-a5d1-023be01093fb', 'updates_phone', 'given'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', 'cookie_policy', 'given'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', 'privacy_policy', 'given'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', 'updates_email', 'given'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', 'updates_phone', 'given'),
('019cb7f8-16d2-7dec-97b0-1e1e1c98ad70', 'cookie_policy', 'given'),
('019cb7f8-16d2-7dec-97b0-1e1e1c98ad70', 'privacy_policy', 'given'),
('019cb7f8-16d2-7dec-97b0-1e1e1c98ad70', 'updates_email', 'given'),
('019cb7f8-16d2-7dec-97b0-1e1e1c98ad70', 'updates_phone', 'given'),
('019cb7f9-0132-792a-ad24-79fa645d3de2', 'cookie_policy', 'given'),
('019cb7f9-0132-792a-ad24-79fa645d3de2', 'privacy_policy', 'given'),
('019cb7f9-0132-792a-ad24-79fa645d3de2', 'updates_email', 'given'),
('019cb7f9-0132-792a-ad24-79fa645d3de2', 'updates_phone', 'given'),
('019cb7f9-0132-7cda-910e-b45f346682e3', 'cookie_policy', 'given'),
('019cb7f9-0132-7cda-910e-b45f346682e3', 'privacy_policy', 'given'),
('019cb7f9-0132-7cda-910e-b45f346682e3', 'updates_email', 'given'),
('019cb7f9-0132-7cda-910e-b45f346682e3', 'updates_phone', 'given'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', 'cookie_policy', 'given'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', 'privacy_policy', 'given'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', 'updates_email', 'given'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', 'updates_phone', 'given'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', 'cookie_policy', 'given'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', 'privacy_policy', 'given'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', 'updates_email', 'given'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', 'updates_phone', 'given'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', 'cookie_policy', 'given'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', 'privacy_policy', 'given'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', 'updates_email', 'given'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', 'updates_phone', 'not_given'),
('01a20712-3b08-7b36-89c1-369094becf95', 'cookie_policy', 'given'),
('01a20712-3b08-7b36-89c1-369094becf95', 'privacy_policy', 'given'),
('01a20712-3b08-7b36-89c1-369094becf95', 'updates_email', 'given'),
('01a20712-3b08-7b36-89c1-369094becf95', 'updates_phone', 'not_given');
--
INSERT INTO "consent_evidence" ("consent_record_id", "root", "payload") VALUES
('019cb7f8-16d2-775c-a5d1-023be01093fb', E'\\xab6a375960e4e33be058397a88f776eb7c06746aaa34627ed9ddc60b200533c1', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2233356261623633626330333435626165353463353566316333633733383839666634363363616166613663633038353763653639376564346362656331636562222c22656e7175697279223a2234376365626133356430323464613533336332323061613033386665383666396664663434616239316362656238323032343835646665306336366530623161222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323737356361356431303233626530313039336662222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223266613134656430343730353436646561653830646436636335613565323061222c2270686f6e65223a2237623331353031343233316263323963373934373136323130376161353137616236356338623530336237656236333366306639356564663538316562643135222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f8-16d2-79cb-ad8c-691586f83fde', E'\\x28813b67c558c17a58d0125dccd517568db1f5ded9539c259b8f0058aae06bb0', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2262363637633132323339376333626232313666386266306335616437613663646531386630363330636332366631643239326364616563633861396466366436222c22656e7175697279223a2237343233383939626331383361393534653761613866316565366537333263373731666561336431663531646564663434346230353030643861356338663564222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376638313664323739636261643863363931353836663833666465222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226164306331383965653066383436383338666462396438363362336434383439222c2270686f6e65223a2262326235663666643938613632396630343265363735373065623064313364643837366462353730333565373964346364666539326662323931313030306535222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33303a31352e3235305a222c2276223a327d'),
('019cb7f9-0132-7cda-910e-b45f346682e3', E'\\xd9332bd41c64b3f5febc56a9710c225e90f583e835c95061c88c9e2484e8ee3e', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2263396138333663383363336430643637376364316139613532623236363562373163613033393839653935633131653565373764373665396134393562373835222c22656e7175697279223a2232663563626662356636666234626432643231326363646332656437323235306164386139656665363636623237623066353662323030373939316139653662222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639303133323763646139313065623435663334363638326533222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a226164306331383965653066383436383338666462396438363362336434383439222c2270686f6e65223a2230313566636532353831613165616430613831303637386263383961323863636361623136363863373664396535303864346639353161356337373036306365222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33313a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-7892-bc31-1d01ddebb316', E'\\x58ae26eea7a00d6d49b051188549d0e634f22e9e2cfa2bdbc979eec0507bf5ea', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2233653031343134633336346532323338363138383439346362623761333463303764626532343433663664323764303864393361383135313836366463666536222c22656e7175697279223a2235613433653761313234373463333835616135656464663063373961633830643963376165663035356334303631643265363331333137346431313966313133222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323738393262633331316430316464656262333136222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223266613134656430343730353436646561653830646436636335613565323061222c2270686f6e65223a2234333662323963363031643632353836303031353262343164666661386563386662366336633735356634613166376239663637333935306137386530356631222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', E'\\xa6899d1c225416ee0548263e70243b1acfc161bccdb57dcb369d8eeabb04c56d', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a22676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2232666430353365306630626165353565626432616132313961336666343134613635643661356161323762656636633562303637353933643637326638343965222c22656e7175697279223a2266626132366461643963373633653963333836313661666230666639643333313332393937656132396361353738336337616439353162306235656330633363222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031396362376639656239323739653862626235356134356237346436653536222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223266613134656430343730353436646561653830646436636335613565323061222c2270686f6e65223a2232353734323735323963343766393134303035306261643534306131633562623234353462613562316231653334336537616133336563376462666264633964222c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33323a31352e3235305a222c2276223a327d'),
('01a138fc-76c0-7dbc-9c83-c91f9c453ccc', E'\\x3953c347338a733f05aa8acc192591a4f8b9f7a825f10a7cfb240d0cdc517f77', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2238643662373039633536663332303362306338376433623539303630366235626463626432656332633831383535326161346366323535643832393236346532222c22656e7175697279223a2262326164656131623266323661383938646131353236303032303037613138323562663530646666636533633239363438396463396266366661306438303162222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613133386663373663303764626339633833633931663963343533636363222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223861313263326266366236643431373361323839376136666134663532356565222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31302d31345430353a35373a31322e3030305a222c2276223a327d'),
('01a20712-3b08-7b36-89c1-369094becf95', E'\\xe71f5271af662ed48b97d3eea5415ab51e9c8c5c6212986fa14bb89c74782a80', E'\\x7b22616374223a22676976656e222c22626c6f636b5f736861323536223a2266303031623939396236343539393131366436373737383963623938653439323831306661643834616533306232376138326138653238363532623239323030222c226465636973696f6e73223a7b22636f6f6b69655f706f6c696379223a22676976656e222c22707269766163795f706f6c696379223a22676976656e222c22757064617465735f656d61696c223a22676976656e222c22757064617465735f70686f6e65223a226e6f745f676976656e227d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a22656e222c22736861323536223a2236363533306161386232663565303830643930356631643939616135396662396262353137306566383339313461336333326436633334393661646431363730222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a22656e222c22736861323536223a2263663861336138363734623837376530343563636237643166396165366631333333336237303132376432616663386165396530306665663035623762393162222c2276657273696f6e223a317d5d2c22656d61696c223a2266613539643430613734356232363131366362393636613836356432316638643763623763666464393230663535616463313566323338313638333331653534222c22656e7175697279223a2237333736393638613966386231383362663638646262376232343736616264343538663831636430623833623036313132323234316336356431336466313361222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a223031613230373132336230383762333638396331333639303934626563663935222c226b696e64223a22636f6e73656e742e676976656e222c226d6574686f64223a227765625f666f726d222c22706572736f6e223a223533316562616137383831613436666239663664333834663838383661636338222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d31312d32335430363a32323a34352e3030305a222c2276223a327d'),
('e0b7ca74-6400-4697-90e8-505510e283ee', E'\\x416dc0007dc3bd1f8a61be99320b2c103094d01c2fb1583ebf37e91ff36dfb7b', E'\\x7b22616374223a22636f72726563746564222c22626c6f636b5f736861323536223a2234393661636138306534643866323966623865386364383136633361666234386433663130333937306233613265653136303063303863613637333236646565222c226465636973696f6e73223a7b7d2c22646f63756d656e7473223a5b7b22646f63223a22636f6f6b69655f706f6c696379222c226c616e67223a227a68222c22736861323536223a2232663030333063353335313933666331363465346532623533373165386536373635313063663061363462323638396439616261363533336536646465613832222c2276657273696f6e223a317d2c7b22646f63223a22707269766163795f706f6c696379222c226c616e67223a227a68222c22736861323536223a2261346363366263303161393237653261373866643362656335316538363561633064383565346461616236663938386435643333643035366531323562316333222c2276657273696f6e223a327d5d2c22656d61696c223a2233653533643363363666653238303630313461656436306232363139633461636165373163316465363932663563326162393463306130383234353436323262222c22656e7175697279223a2230616566323665656338613264346338316331316336616362353962353632326563333933633432326431663634653166623233363064623230356439383066222c22666f726d223a22636f6e746163742f31222c22677063223a66616c73652c226964223a226530623763613734363430303436393739306538353035353130653238336565222c226b696e64223a22706572736f6e2e636f72726563746564222c226d6574686f64223a226d795f64617461222c22706572736f6e223a226164306331383965653066383436383338666462396438363362336434383439222c2270686f6e65223a6e756c6c2c2274616b656e5f6279223a6e756c6c2c2274696d65223a22323032362d30332d30345430383a33353a31352e3235305a222c2276223a327d');
--
INSERT INTO "enquiry" ("id", "reference", "person_id", "consent_record_id", "received_at", "language", "campaign", "channel", "answer_by", "entered_by", "idempotency_key", "digest", "name", "email", "organisation", "country", "topics", "message", "job_title", "phone", "phone_e164", "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "reach_by", "reach_note") VALUES
('019cb7f8-16d2-797c-a822-5b814be261f4', 'GDZ-KZ98-QFV3', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-79cb-ad8c-691586f83fde', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '6a146eb4ee5c4b3ebfa57ca5ba2965f3', '238a8c76247598db5abb052e099e6a94a53aea0e87d4dd0c22cce87d3b96a52a', 'Quirinus 轩辕铁柱', 'Quirinus.Xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f8-16d2-7de7-8c32-0218c65d92b5', 'GDZ-V78S-MXCB', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f8-16d2-775c-a5d1-023be01093fb', '2026-03-04 08:30:15.25+00', 'zh', 'fair-2026', 'web', '', '', '1af8a2552cbe464b8f68202f05f8f7d8', 'b3e0b91ba36e3a00b9448e82783a30aa077bc2e5a3f94eb0767235fabf5e0163', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '1af8a2552cbe464b8f68202f05f8f7d8.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-0132-7fba-b56e-af1bd945ae6a', 'GDZ-YB7R-ZSHT', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f9-0132-7cda-910e-b45f346682e3', '2026-03-04 08:31:15.25+00', 'zh', 'fair-2026', 'web', '', '', '005e40bec214442bb844cdf3b9080398', '9d6228f57c85a03dfe947710a09de74ffa4fa7b6ee4ef0008e181cd9eafc4030', 'Quirinus 轩辕铁柱', 'quirinus.xuanyuan@erased.example', 'Kolibriwerke Plauen', 'CN', '["sites", "talent"]', 'Wir bauen Kolibriflügel.
我们要找一处带铁路的园区。', '', '+49 89 7654321', '+49897654321', '', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-705f-a884-9958e1a5ac90', 'GDZ-5ZXP-M5HS', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7892-bc31-1d01ddebb316', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '76df166f4543482a9637fc7d0d2e741f', 'd71fb23a2545b80e233c5b11ae9a6df3d2c65d204cbfb1ebf6bf289355831f35', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '76df166f4543482a9637fc7d0d2e741f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('019cb7f9-eb92-7767-b827-021e5678cc07', 'GDZ-EHK2-JR6Q', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-79e8-bbb5-5a45b74d6e56', '2026-03-04 08:32:15.25+00', 'zh', 'fair-2026', 'web', '', '', '3a384a944b3841158854337a3cb1515f', '533081ed51805a2b8621d6de03d9d20ebcc7334b7f8548120dbce329139377ea', '张伟 🏭', 'Wei.Zhang@example.com', '示例新材料有限公司', 'CN', '["sites", "talent"]', '我们希望了解园区载体。
Second line 👍', '', '020 8211 0000', '+862082110000', '3a384a944b3841158854337a3cb1515f.example', '', '', '', '', '', '', '', 'zh', '', '', ''),
('01a138fc-76c0-7de4-a24f-724054283888', 'GDZ-C3N6-TDCN', '8a12c2bf-6b6d-4173-a289-7a6fa4f525ee', '01a138fc-76c0-7dbc-9c83-c91f9c453ccc', '2026-10-14 05:57:12+00', 'en', '', 'web', '', '', '20eb6738ca24901b0fd7dd109ac39432', 'a376504e27f5b775937ad311e970704a3aa7c5278be4a521e1c78d05b28dd915', 'Lea Beispieler', 'lead-298954@example.com', 'Beispiel Medical Devices AG', 'CH', '["sites", "talent"]', '专业代发外链，百万流量，请访问 https://example.com/x', 'Project Manager', '', '', '', 'medical_devices', 'sourcing', 'exploring', '', '', '6to50', 'lt6m', 'en', 'event', '', ''),
('01a20712-3b08-74dd-8b11-f2d6d17ae5f8', 'GDZ-GXDW-YBEW', '531ebaa7-881a-46fb-9f6d-384f8886acc8', '01a20712-3b08-7b36-89c1-369094becf95', '2026-11-23 06:22:45+00', 'en', 'fair-2026', 'web', '', '', 'c430b24e205ec97dc1dfc71c4f1e41a8', 'c4680eafe18da44cbfc7ae3ef180be4be497cd53fc30f6b21e12794ad138e80a', 'Jordan Placeholder', 'lead-861126@example.com', 'Placeholder Machine Tools Inc.', 'US', '["other", "sites"]', 'We supply customers in the Greater Bay Area and would like to be closer to them. Which AI application scenarios are open to foreign manufacturers? Our delegation will be in Guangzhou next month.', '', '', '', '', 'machinery', 'sourcing', 'ready', 'gt100', '', 'gt100', 'gt2y', 'en', 'social', '', '');
--
INSERT INTO "import_draft" ("id", "author_id", "created_at", "name", "content", "choices") VALUES
('17d6095c-d9a3-4c82-b577-76b818ef6ff7', 'ad71e045-364d-4e75-b5b1-059810f3a9e8', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('32705238-99ed-445b-8910-97cced0eefbb', 'd5438e34-d623-47a1-9790-ca40b00d65ee', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a51756972696e757320d0f9d4afccfad6f92c51756972696e75732e5875616e7975616e406572617365642e6578616d706c650a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}'),
('6cb955b5-452b-4181-b157-bfa3818e7e03', 'd5438e34-d623-47a1-9790-ca40b00d65ee', '2026-03-04 08:30:15.25+00', 'fair.csv', E'\\x6e616d652c656d61696c0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a536f6d65626f64792c656c7365406578616d706c652e636f6d0a', '{}');
--
INSERT INTO "lead_import" ("id", "author_id", "at", "count", "undone_at", "undone_by", "removed", "reached", "left", "ended_at") VALUES
('00000000-0000-0000-0000-000000000001', '12a8c62c-e413-43d0-8dd0-d67a38692878', '2026-03-04 10:30:15.25+00', '1', '2026-03-04 10:30:15.25+00', '00000000-0000-0000-0000-000000000001', '1', '1', '[]', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "saved_view" ("id", "owner_id", "name", "shared", "query", "created_at") VALUES
('00000000-0000-0000-0000-000000000001', '12a8c62c-e413-43d0-8dd0-d67a38692878', 'x', 'false', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_draft" ("id", "account_id", "box", "subject", "person_id", "version", "words", "saved_at") VALUES
('43ab9392-bdc1-412c-a460-d428f3ee0b32', 'd5438e34-d623-47a1-9790-ca40b00d65ee', 'export', '', NULL, '1', '{"reason": "For Quirinus.Xuanyuan@erased.example: Fragt nach Halle 9"}', '2026-03-04 08:30:15.25+00'),
('8998809a-3dd9-4c04-8a86-a297e22589c3', 'd5438e34-d623-47a1-9790-ca40b00d65ee', 'note', '019cb7f816d275f6b20e0bbc05c9b2f6', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '1', '{"note_text": "Fragt nach Halle 9 +49 89 7654321"}', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "staff_passkey" ("id", "account_id", "credential_id", "public_key", "sign_count", "transports", "name", "created_at", "used_at") VALUES
('00000000-0000-0000-0000-000000000001', '12a8c62c-e413-43d0-8dd0-d67a38692878', E'\\x0001', E'\\x0001', '1', '[]', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "staff_session" ("token_sha256", "account_id", "started_at", "expires_at", "seen_at", "agent", "ended_at") VALUES
(E'\\x0001', '12a8c62c-e413-43d0-8dd0-d67a38692878', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', 'x', '2026-03-04 10:30:15.25+00');
--
INSERT INTO "unlisted_withdrawal" ("consent_record_id") VALUES
('019cb7f8-16d2-775c-a5d1-023be01093fb');
--
INSERT INTO "correction" ("id", "enquiry_id", "consent_record_id", "at", "field", "value") VALUES
('7d398b14-e6c9-4970-9917-7198c8630f71', '019cb7f8-16d2-797c-a822-5b814be261f4', 'e0b7ca74-6400-4697-90e8-505510e283ee', '2026-03-04 08:35:15.25+00', 'organisation', 'Kolibriwerke Zwickau');
--
INSERT INTO "lead" ("id", "enquiry_id", "received_at", "place", "status", "closed", "status_before", "reached", "suspect", "suspicions", "by_volume", "judged", "owner_id", "priority", "priority_reason", "consent", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band", "source", "organisation_key", "name_key", "mail_domain", "phone_e164", "version", "changed_at", "due_at", "first_due_at", "first_answered_at", "declared", "held_at", "answerable_id", "answer_minutes", "minutes_left", "escalation", "escalates_at", "next_step", "import_id") VALUES
('019cb7f8-16d2-72b5-830d-7e35db4a6ba2', '019cb7f8-16d2-7de7-8c32-0218c65d92b5', '2026-03-04 08:30:15.25+00', NULL, 'new', 'false', '', '0', 'false', '[]', 'false', '', NULL, '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '1', '2026-03-04 08:30:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-06 01:00:15.25+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', '2026-03-05 05:30:15.25+00', 'false', NULL),
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-03-04 08:30:15.25+00', '1815155727616000758', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', 'f764a7e6-e0c1-4c92-a62f-1548be82c83a', '2', 'Kolibri', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkezwickau', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '3', '2026-03-04 08:32:15.25+00', '2026-03-06 01:04:15.25+00', '2026-03-06 01:00:15.25+00', '2026-03-04 08:32:15.25+00', 'false', NULL, 'f764a7e6-e0c1-4c92-a62f-1548be82c83a', '2', NULL, '0', '2026-03-05 05:34:15.25+00', 'false', NULL),
('019cb7f9-0132-74a0-9850-c86cce58fe13', '019cb7f9-0132-7fba-b56e-af1bd945ae6a', '2026-03-04 08:31:15.25+00', '1815155789056000531', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'ed577e7c-890d-4200-82b0-d82967be8cd5', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', 'kolibriwerkeplaun', 'quirinus 轩辕铁柱', 'erased.example', '+49897654321', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:01:15.25+00', '2026-03-06 01:01:15.25+00', NULL, 'false', NULL, 'ed577e7c-890d-4200-82b0-d82967be8cd5', NULL, NULL, '0', '2026-03-05 05:31:15.25+00', 'false', NULL),
('019cb7f9-eb92-7260-8f16-c919c854dcde', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-03-04 08:32:15.25+00', '1815155850496000222', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'ed577e7c-890d-4200-82b0-d82967be8cd5', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'ed577e7c-890d-4200-82b0-d82967be8cd5', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('019cb7f9-eb92-7a63-bd99-4f4e27936aaa', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-03-04 08:32:15.25+00', '1815155850496000682', 'new', 'false', '', '0', 'false', '[]', 'false', '', 'f764a7e6-e0c1-4c92-a62f-1548be82c83a', '1', '', 'unconfirmed', 'CN', '', '', '', '', 'zh', '', 'fair-2026', '示例新材料', '张伟', 'example.com', '+862082110000', '2', '2026-03-04 08:30:15.25+00', '2026-03-06 01:02:15.25+00', '2026-03-06 01:02:15.25+00', NULL, 'false', NULL, 'f764a7e6-e0c1-4c92-a62f-1548be82c83a', NULL, NULL, '0', '2026-03-05 05:32:15.25+00', 'false', NULL),
('01a138fc-76c0-73a6-8e2f-f2e803c69780', '01a138fc-76c0-7de4-a24f-724054283888', '2026-10-14 05:57:12+00', '1834964410368000896', 'new', 'false', '', '0', 'true', '["honeypot"]', 'false', '', NULL, '1', '', 'unconfirmed', 'CH', 'medical_devices', 'sourcing', 'exploring', 'lt6m', 'en', '', 'event', 'beispielmedicaldevices', 'beispieler lea', 'example.com', '', '1', '2026-10-14 05:57:12+00', NULL, '2026-10-15 06:57:12+00', NULL, 'false', NULL, NULL, NULL, NULL, '0', NULL, 'false', NULL),
('01a20712-3b08-7390-8ee3-b93654d3bfef', '01a20712-3b08-74dd-8b11-f2d6d17ae5f8', '2026-11-23 06:22:45+00', '1838504924160001007', 'engaged', 'false', '', '3', 'false', '[]', 'false', '', '62a5d195-a6ad-48f5-8ea9-a500fddc777b', '2', '', 'unconfirmed', 'US', 'machinery', 'sourcing', 'ready', 'gt2y', 'en', 'gt100', 'fair-2026', 'placeholdermachinetools', 'jordan placeholder', 'example.com', '', '3', '2026-11-23 06:56:45+00', '2026-12-04 09:30:00+00', '2026-11-24 07:22:45+00', '2026-11-23 06:56:45+00', 'false', NULL, '62a5d195-a6ad-48f5-8ea9-a500fddc777b', '34', NULL, '0', '2026-12-04 09:30:00+00', 'true', NULL);
--
INSERT INTO "outbox" ("id", "kind", "person_id", "enquiry_id", "recipient", "language", "message_id", "details", "state", "created_at", "due_at", "attempts", "tried_since", "settled_at", "last_error", "request") VALUES
('019cb7f8-16d2-7132-9bb7-6d2a90d00988', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-797c-a822-5b814be261f4', 'desk@zone.example', 'en', '<019cb7f816d271329bb76d2a90d00988@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7435-b435-4f684f7dd470', 'enquiry.acknowledgement', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f8-16d2-7de7-8c32-0218c65d92b5', 'Wei.Zhang@example.com', 'zh', '<019cb7f816d27435b4354f684f7dd470@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-748b-8a5d-5128a6eb5e1a', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2748b8a5d5128a6eb5e1a@zone.example>', '{"by": "system", "to": "ed577e7c890d420082b0d82967be8cd5", "leads": "019cb7f9013274a09850c86cce58fe13"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-759a-a902-a96fb4b3bfad', 'lead.assigned_notice', NULL, NULL, 'he@example.com', 'en', '<019cb7f816d2759aa902a96fb4b3bfad@zone.example>', '{"by": "system", "to": "ed577e7c890d420082b0d82967be8cd5", "leads": "019cb7f816d270609aa41a6e2f475415,019cb7f9eb9272608f16c919c854dcde"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-79be-ad0f-aacd2d8a0691', 'enquiry.desk_notice', NULL, '019cb7f8-16d2-7de7-8c32-0218c65d92b5', 'desk@zone.example', 'en', '<019cb7f816d279bead0faacd2d8a0691@zone.example>', '{}', 'queued', '2026-03-04 08:30:15.25+00', '2026-03-04 08:30:15.25+00', '0', NULL, NULL, '', ''),
('019cb7f8-16d2-7a62-8067-a7c2d9ac8abd', 'person.my_data_link', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', NULL, 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f816d27a628067a7c2d9ac8abd@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7cec-8e19-b1fba8d259de', 'lead.mention_notice', NULL, '019cb7f8-16d2-797c-a822-5b814be261f4', 'ca90653461d14b0ba66e4c3bfd385ec3@zone.example', 'en', '<019cb7f816d27cec8e19b1fba8d259de@zone.example>', '{"author": "00000000000000000000000000000007"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f52-818f-ca1affbfa57f', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27f52818fca1affbfa57f@zone.example>', '{"by": "system", "to": "f764a7e6e0c14c92a62f1548be82c83a", "leads": "019cb7f816d275f6b20e0bbc05c9b2f6,019cb7f9eb927a63bd994f4e27936aaa"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7f55-b85a-965c5b5de7bc', 'enquiry.acknowledgement', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', 'Quirinus.Xuanyuan@erased.example', 'zh', '<019cb7f816d27f55b85a965c5b5de7bc@zone.example>', '{}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f8-16d2-7fcc-bdbd-2671afbfd57d', 'lead.assigned_notice', NULL, NULL, 'lin@example.com', 'en', '<019cb7f816d27fccbdbd2671afbfd57d@zone.example>', '{"by": "system", "to": "f764a7e6e0c14c92a62f1548be82c83a", "leads": "019cb7f901327559b9c29824af2b4118"}', 'sent', '2026-03-04 08:30:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-0132-79d1-84bc-d53faa64b94f', 'enquiry.desk_notice', NULL, '019cb7f9-0132-7fba-b56e-af1bd945ae6a', 'desk@zone.example', 'en', '<019cb7f9013279d184bcd53faa64b94f@zone.example>', '{}', 'sent', '2026-03-04 08:31:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-760d-a0e4-370266ce33d1', 'enquiry.acknowledgement', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-705f-a884-9958e1a5ac90', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb92760da0e4370266ce33d1@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-76b2-a6a5-a9e25085d9d5', 'lead.reply', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', 'Quirinus.Xuanyuan@erased.example', 'en', '<019cb7f9eb9276b2a6a5a9e25085d9d5@zone.example>', '{"reply": "0cd8aba7cc3642dca8c430edc9fef00a"}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-781b-b7b7-ce89cf60ad79', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-7767-b827-021e5678cc07', 'desk@zone.example', 'en', '<019cb7f9eb92781bb7b7ce89cf60ad79@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7899-9bda-f2e6d531057b', 'enquiry.desk_notice', NULL, '019cb7f9-eb92-705f-a884-9958e1a5ac90', 'desk@zone.example', 'en', '<019cb7f9eb9278999bdaf2e6d531057b@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('019cb7f9-eb92-7a9e-b08f-b92abec8e574', 'enquiry.acknowledgement', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7767-b827-021e5678cc07', 'Wei.Zhang@example.com', 'zh', '<019cb7f9eb927a9eb08fb92abec8e574@zone.example>', '{}', 'sent', '2026-03-04 08:32:15.25+00', '2026-03-04 08:35:15.25+00', '1', '2026-03-04 08:35:15.25+00', '2026-03-04 08:35:15.25+00', '', ''),
('01a138fc-76c0-7225-ae78-f621798baa4a', 'enquiry.acknowledgement', '8a12c2bf-6b6d-4173-a289-7a6fa4f525ee', '01a138fc-76c0-7de4-a24f-724054283888', 'lead-298954@example.com', 'en', '<01a138fc76c07225ae78f621798baa4a@localhost>', '{}', 'sent', '2026-10-14 05:57:12+00', '2026-10-14 05:57:12+00', '0', NULL, '2026-10-14 05:57:12+00', '', ''),
('01a20712-3b08-70f8-ae15-1274e60c34d3', 'enquiry.acknowledgement', '531ebaa7-881a-46fb-9f6d-384f8886acc8', '01a20712-3b08-74dd-8b11-f2d6d17ae5f8', 'lead-861126@example.com', 'en', '<01a207123b0870f8ae151274e60c34d3@localhost>', '{}', 'sent', '2026-11-23 06:22:45+00', '2026-11-23 06:22:45+00', '0', NULL, '2026-11-23 06:22:45+00', '', ''),
('01a20712-3ef0-7ecb-87ab-3bc74e10e08c', 'lead.assigned_notice', NULL, NULL, 'maya@example.com', 'en', '<01a207123ef07ecb87ab3bc74e10e08c@localhost>', '{"by": "system", "to": "62a5d195a6ad48f58ea9a500fddc777b", "leads": "01a207123b0873908ee3b93654d3bfef"}', 'sent', '2026-11-23 06:22:46+00', '2026-11-23 06:22:46+00', '0', NULL, '2026-11-23 06:22:46+00', '', '');
--
INSERT INTO "person_link" ("token_sha256", "kind", "person_id", "enquiry_id", "created_at", "expires_at", "opens_until", "revoked_at", "session_sha256") VALUES
(E'\\x09100d268266114afdd2d4feaa6cc0679abc9a9eb8f8d02ea98723ae736a13cc', 'confirm', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x18ae031638eb1c4923f90deb68fb88991a85ecbb3a77fc8b6c7e70b75e5ef310', 'my_data', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x20f830d37bd1be525d37537e048233dcfef60c0ac0d5e7ac5ad9be38b366c8ad', 'unsubscribe', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x3a16edaedd62993258ca60334bed595768578cb25cc67dab842122819097720b', 'confirm', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x4a3dc5ffdc0328c138644d35c1ad98c0e814f190c91beeb3f6b78b258e2b1cd8', 'receipt', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x4fa8a88c7a2a89efec36b63154665f53f51784ac246e987728646384857cfc55', 'unsubscribe', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\x96a1a3a720338a0952a3b28a2e1f1e213c8edbdd4b4b4fd07db18b18ea9842e9', 'my_data', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\x99b061ba7b14f2d8b5475d2a5be39063f7437961728c1182abcc760052f131fb', 'confirm', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xaed5e5562fc45056fee5c452a674d6e81b15d63e8b03b62bae1f73d4d5308871', 'unsubscribe', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-03-04 08:35:15.25+00', NULL, NULL, NULL, NULL),
(E'\\xb69969def84be582bf782f44ee403247f070a8bfe60494b2df91a13b6bcd36c7', 'my_data', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', NULL, '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', '2026-03-05 08:35:15.25+00', NULL, NULL),
(E'\\xd4bd5aca266b5ce2f1a1fd2835077215df6c9f88b1e00bac3411bf6223cb5324', 'my_data', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-03-04 08:35:15.25+00', '2026-06-02 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xdcbbe18fca43aabf397211a13b09460b4c2645bd5b9b0b5efae125122399ba76', 'receipt', '2fa14ed0-4705-46de-ae80-dd6cc5a5e20a', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL),
(E'\\xdf8aed5fe0dd201007b339222798e8d059277de784dfc2e7d14e80f0dbad6000', 'receipt', 'ad0c189e-e0f8-4683-8fdb-9d863b3d4849', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-03-04 08:35:15.25+00', '2026-04-03 08:35:15.25+00', NULL, NULL, NULL);
--
INSERT INTO "receipt_token" ("token_sha256", "enquiry_id", "expires_at") VALUES
(E'\\x0341498421ac82e5ac3d7642b2b6043eb9d34a6e70a11c04d1b7895b3e1e7fbd', '019cb7f8-16d2-797c-a822-5b814be261f4', '2026-04-03 08:30:15.25+00'),
(E'\\x20c42924ee4d18cf0f376f6441228245ad16c54083a62e2632522771ec484d35', '019cb7f9-0132-7fba-b56e-af1bd945ae6a', '2026-04-03 08:31:15.25+00'),
(E'\\x3ce338c89647af532a66886008b3320346d7ae114df4fcb1074898d337119e85', '01a138fc-76c0-7de4-a24f-724054283888', '2026-11-13 05:57:12+00'),
(E'\\xa583c5eecbeb5351f8bc4c99d5630c42e8f05398618af37902aa3754aaade9da', '019cb7f8-16d2-7de7-8c32-0218c65d92b5', '2026-04-03 08:30:15.25+00'),
(E'\\xbef364dc6a9307ecb84956c61227f8e29fc23a9d3f415746ffe7b5968000908c', '019cb7f9-eb92-705f-a884-9958e1a5ac90', '2026-04-03 08:32:15.25+00'),
(E'\\xec524d0796204172d7cf5acfa5fafa6bc85b18a5e33bbabcd013dbfdb27bebda', '01a20712-3b08-74dd-8b11-f2d6d17ae5f8', '2026-12-23 06:22:45+00'),
(E'\\xf9a4f519a036a395e19e4df9b82ee027a15197cb9b0493a07f7629504724fa03', '019cb7f9-eb92-7767-b827-021e5678cc07', '2026-04-03 08:32:15.25+00');
--
INSERT INTO "lead_amendment" ("id", "lead_id", "item_id", "at", "author", "text") VALUES
('019cb7f8-16d2-75b7-80d2-85f0942cbf19', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '1fe02b1f-b7b2-4fc6-8d7a-f604d558acd9', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse!');
--
INSERT INTO "lead_event" ("id", "lead_id", "at", "actor", "kind", "details") VALUES
('082cdc81-894d-457f-9371-6f33bf9da6bc', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'priority', '{"from": "normal", "to": "high", "by_hand": "yes", "reason": "Kolibri"}'),
('1894a856-9106-4e31-852d-4fec02447e2e', '019cb7f9-eb92-7a63-bd99-4f4e27936aaa', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "f764a7e6e0c14c92a62f1548be82c83a", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('2dd69159-4bf5-48f2-86ef-9fb4761d2137', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:32:15.25+00', '00000000000000000000000000000007', 'status', '{"from": "new", "to": "engaged"}'),
('3b7214f8-5d07-4156-8a85-6ded0264feeb', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f9eb927a63bd994f4e27936aaa", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('3de9591d-c735-45da-b2f1-a8fa3298bc52', '01a20712-3b08-7390-8ee3-b93654d3bfef', '2026-11-23 06:56:45+00', '62a5d195a6ad48f58ea9a500fddc777b', 'status', '{"from": "new", "to": "engaged"}'),
('5367ca0c-51e0-4fb4-82c1-075e2258ee26', '019cb7f9-eb92-7260-8f16-c919c854dcde', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "ed577e7c890d420082b0d82967be8cd5", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('899cb831-3c3d-4e8b-9e8b-896dfb3bb580', '019cb7f9-eb92-7a63-bd99-4f4e27936aaa', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d275f6b20e0bbc05c9b2f6", "verdict": "linked", "reason": "Xuanyuan said so"}'),
('afc54253-0970-4d4f-92e8-53e30151128b', '019cb7f9-0132-74a0-9850-c86cce58fe13', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "ed577e7c890d420082b0d82967be8cd5", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('c6a2024c-9992-435e-8c00-1bb87ee9804b', '01a20712-3b08-7390-8ee3-b93654d3bfef', '2026-11-23 06:22:46+00', 'system', 'owner', E'{"from": "", "to": "62a5d195a6ad48f58ea9a500fddc777b", "rule": "All others \\u5176\\u4ed6"}'),
('c70b74ad-3c13-4907-a7d6-970a18fa4697', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'result', '{"amount": "1", "currency": "EUR", "site": "Kolibri, Gleis 7"}'),
('d08649f9-c1ab-49d6-88ab-bda54872e690', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'tag_added', '{"tag": "erdnussfrei"}'),
('e29ef197-c1cf-45d6-9109-4a96cde5717c', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', 'system', 'owner', E'{"from": "", "to": "f764a7e6e0c14c92a62f1548be82c83a", "rule": "In Chinese \\u4e2d\\u6587\\u54a8\\u8be2"}'),
('ebc9f368-1d80-40cb-8c9e-48d41a2895ae', '019cb7f9-eb92-7260-8f16-c919c854dcde', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'related', '{"other": "019cb7f816d270609aa41a6e2f475415", "verdict": "linked"}');
--
INSERT INTO "lead_message" ("id", "lead_id", "at", "direction", "channel", "author", "language", "template", "subject", "text", "message_id", "enclosed", "quoted", "copies", "holding", "declared") VALUES
('0cd8aba7-cc36-42dc-a8c4-30edc9fef00a', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:32:15.25+00', 'ours', 'mail', '00000000000000000000000000000007', 'en', 'details', 'Re: your enquiry', 'Sehr geehrter Herr Xuanyuan, anbei der Plan', '<019cb7f9eb9276b2a6a5a9e25085d9d5@zone.example>', '', '', '[]', 'false', 'false'),
('6b14752b-e1dc-0664-b85c-10ccdfc54d93', '01a20712-3b08-7390-8ee3-b93654d3bfef', '2026-11-23 06:56:45+00', 'ours', 'phone', '62a5d195a6ad48f58ea9a500fddc777b', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('a3b261a8-0718-e54f-2fc8-afca00743bb1', '01a20712-3b08-7390-8ee3-b93654d3bfef', '2026-11-27 03:07:45+00', 'ours', 'phone', '62a5d195a6ad48f58ea9a500fddc777b', '', '', '', 'Talked through the project plan; they need power for a second line.', NULL, '', '', '[]', 'false', 'false'),
('f0466954-4570-47b0-9044-af522d4a9979', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:34:15.25+00', 'theirs', 'phone', '00000000000000000000000000000007', '', '', '', 'Rief an: will Gleis 7', NULL, '', '', '[]', 'false', 'false');
--
INSERT INTO "lead_note" ("id", "lead_id", "at", "author", "text", "mentions") VALUES
('1fe02b1f-b7b2-4fc6-8d7a-f604d558acd9', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'Herr Xuanyuan isst keine Erdnüsse', '["d5438e34d62347a19790ca40b00d65ee"]');
--
INSERT INTO "lead_relation" ("lead_id", "other_id", "verdict", "likeness", "reason", "actor", "at") VALUES
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '019cb7f9-eb92-7a63-bd99-4f4e27936aaa', 'linked', '[]', 'Xuanyuan said so', '00000000000000000000000000000007', '2026-03-04 08:30:15.25+00');
--
INSERT INTO "lead_result" ("lead_id", "amount", "currency", "jobs", "site", "decided_on", "lost_reason") VALUES
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '1', 'EUR', NULL, 'Kolibri, Gleis 7', NULL, '');
--
INSERT INTO "lead_tag" ("lead_id", "tag", "place") VALUES
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', 'erdnussfrei', '1815155727616000758');
--
INSERT INTO "lead_task" ("id", "lead_id", "created_at", "author", "assignee_id", "title", "due_on", "due_time", "done_at", "done_by") VALUES
('5d3c134c-ae83-4471-b02d-556d4836ad03', '019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', '2026-03-04 08:30:15.25+00', '00000000000000000000000000000007', 'd5438e34-d623-47a1-9790-ca40b00d65ee', 'Erdnussfreien Imbiss bestellen', '2026-03-09', NULL, NULL, '');
--
INSERT INTO "lead_topic" ("lead_id", "topic", "place") VALUES
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', 'sites', '1815155727616000758'),
('019cb7f8-16d2-75f6-b20e-0bbc05c9b2f6', 'talent', '1815155727616000758'),
('019cb7f9-0132-74a0-9850-c86cce58fe13', 'sites', '1815155789056000531'),
('019cb7f9-0132-74a0-9850-c86cce58fe13', 'talent', '1815155789056000531'),
('019cb7f9-eb92-7260-8f16-c919c854dcde', 'sites', '1815155850496000222'),
('019cb7f9-eb92-7260-8f16-c919c854dcde', 'talent', '1815155850496000222'),
('019cb7f9-eb92-7a63-bd99-4f4e27936aaa', 'sites', '1815155850496000682'),
('019cb7f9-eb92-7a63-bd99-4f4e27936aaa', 'talent', '1815155850496000682'),
('01a138fc-76c0-73a6-8e2f-f2e803c69780', 'sites', '1834964410368000896'),
('01a138fc-76c0-73a6-8e2f-f2e803c69780', 'talent', '1834964410368000896'),
('01a20712-3b08-7390-8ee3-b93654d3bfef', 'other', '1838504924160001007'),
('01a20712-3b08-7390-8ee3-b93654d3bfef', 'sites', '1838504924160001007');
--
INSERT INTO "lead_undo" ("act_id", "lead_id", "account_id", "at", "version", "before", "after") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-72b5-830d-7e35db4a6ba2', '12a8c62c-e413-43d0-8dd0-d67a38692878', '2026-03-04 10:30:15.25+00', '1', '[]', '[]');
--
INSERT INTO "planned_reply" ("id", "lead_id", "author", "planned_at", "send_at", "reply", "held") VALUES
('00000000-0000-0000-0000-000000000001', '019cb7f8-16d2-72b5-830d-7e35db4a6ba2', 'x', '2026-03-04 10:30:15.25+00', '2026-03-04 10:30:15.25+00', '[]', 'x');
--
INSERT INTO lead_search (place, terms) VALUES (1815155727616000758, array_to_tsvector(string_to_array('gdz dz zk kz kz9 z98 98 8q qf qfv fv3 v3 3 fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 zwi wic ick cka kau au u 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 rie ief ef f an n  wil ill ll l gle lei eis is 7 re e you our ur enq nqu iry ry y seh ehr hr gee eeh hrt rte ter er her err rr an n  anb nbe bei ei i der lan an iss sst st t kei ein ine ne erd rdn dnu uss sse se ssf sfr fre rei eie ien imb mbi bis ss bes est ste tel ell lle len se e  dzk zkz 98q 8qf @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155789056000531, array_to_tsvector(string_to_array('gdz dz zy yb yb7 b7r 7r rz zs zsh sht ht t fai air ir r2 20 202 026 26 6 qui uir iri rin inu nus us s 轩辕 辕铁 铁柱 柱 us sx xu xua uan any nyu yua an ne er era ras ase sed ed de ex exa xam amp mpl ple le e kol oli lib ibr bri riw iwe wer erk rke ke pla lau aue uen en n wir ir r bau rif ifl flu lug uge gel el l  我们 们要 要找 找一 一处 处带 带铁 铁路 路的 的园 园区 区 。 49 498 989 897 976 765 654 543 432 321 21 1 49 9 89 dzy zyb 7rz rzs @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000222, array_to_tsvector(string_to_array('gdz dz z5 5z 5zx zxp xp pm m5 m5h 5hs hs s fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dz5 z5z xpm pm5 @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1815155850496000682, array_to_tsvector(string_to_array('gdz dz ze eh ehk hk2 k2 2j jr jr6 r6q 6q q fai air ir r2 20 202 026 26 6 张伟 伟 🏭 wei ei iz zh zha han ang ng ge ex exa xam amp mpl ple le ec co com om m 示例 例新 新材 材料 料有 有限 限公 公司 司 我们 们希 希望 望了 了解 解园 园区 区载 载体 体 。 sec eco con ond nd d lin ine ne e 👍 86 862 620 208 082 821 211 110 100 000 00 0 020 20 11 1 dze zeh k2j 2jr @46.64c2 @50.64c @54.64', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1834964410368000896, array_to_tsvector(string_to_array('gdz dz zc c3 c3n 3n6 n6 6t td tdc dcn cn n lea ea a bei eis isp spi pie iel ele ler er r ead ad d2 29 298 989 895 954 54 4e ex exa xam amp mpl ple le ec co com om m el l med edi dic ica cal al dev evi vic ice ces es s ag g 专业 业代 代发 发外 外链 链  百万 万流 流量 量 请访 访问 问 htt ttp tps ps s  e ex om mx x x dzc zc3 n6t 6td @46.65dc @50.65d @54.65', ' ')));
--
INSERT INTO lead_search (place, terms) VALUES (1838504924160001007, array_to_tsvector(string_to_array('gdz dz zg gx gxd xdw dw wy yb ybe bew ew w fai air ir r2 20 202 026 26 6 jor ord rda dan an n pla lac ace ceh eho hol old lde der er r lea ead ad d8 86 861 611 112 126 26 6e ex exa xam amp mpl ple le ec co com om m mac ach chi hin ine ne e too ool ols ls s inc nc c  we sup upp ppl ply ly y cus ust sto tom ome mer ers rs in the he gre rea eat ate ter bay ay are ea a and nd d wou oul uld ld lik ike ke to o be clo los ose ser hem em m whi hic ich ch h ai i app pli lic ica cat ati tio ion on sce cen ena nar ari rio ios os re ope pen en for ore rei eig ign gn man anu nuf ufa fac act ctu tur ure rer rs s  our ur del ele leg ega gat wil ill ll l gua uan ang ngz gzh zho hou ou u nex ext xt t mon ont nth th h tal alk lke ked ed thr hro rou oug ugh gh pro roj oje jec ect ct lan an n  hey ey nee eed pow owe wer or sec eco con ond lin ne e dzg zgx dwy wyb @46.660e @50.660 @54.66', ' ')));
--
