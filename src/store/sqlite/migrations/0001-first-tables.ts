/** Times are milliseconds since 1970 in UTC; the header's own times stay as they were signed. Lists are JSON. */
export const firstTables = /* sql */ `
-- Bytes that some row names: up to 64 KiB in the row, larger ones in the file that bears the digest.
CREATE TABLE blob (
  digest TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  inline BLOB
) STRICT;

-- number gives the order of arrival. Ids are unique only per sender and direction.
CREATE TABLE message (
  number INTEGER PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL,
  recipient TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  in_reply_to TEXT,
  requesting_ref TEXT NOT NULL,
  syntax TEXT NOT NULL,
  lane TEXT NOT NULL,
  container_digest TEXT NOT NULL,
  manifest_digest TEXT NOT NULL,
  container_bytes INTEGER NOT NULL,
  sent_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  state TEXT NOT NULL,
  stored_at INTEGER NOT NULL,
  published_at INTEGER,
  overdue_at INTEGER,
  blob TEXT REFERENCES blob (digest),
  UNIQUE (direction, sender, message_id)
) STRICT;
CREATE INDEX message_by_id ON message (message_id);
CREATE INDEX message_by_state ON message (direction, state, number);
CREATE INDEX message_undecided ON message (conversation_id, number) WHERE state = 'undecided';
CREATE INDEX message_undecided_of ON message (sender) WHERE state = 'undecided';

CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT;

-- A number may be taken twice by a hostile sender: what makes a move one is the message.
CREATE TABLE move (
  number INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversation (id),
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL,
  recipient TEXT NOT NULL,
  kind TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  in_reply_to TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'accepted', 'closed')),
  UNIQUE (sender, message_id)
) STRICT;
CREATE INDEX move_by_conversation ON move (conversation_id, number);

CREATE TABLE verdict (
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL,
  container_digest TEXT NOT NULL,
  manifest_digest TEXT,
  conversation_id TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'rejected')),
  reasons TEXT NOT NULL,
  at INTEGER NOT NULL,
  syntax TEXT NOT NULL,
  PRIMARY KEY (sender, message_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER verdict_is_final BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'a verdict is final'); END;
CREATE TRIGGER verdict_stays BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'a verdict is final'); END;

CREATE TABLE receipt (
  number INTEGER PRIMARY KEY,
  subject_sender TEXT NOT NULL,
  subject_message_id TEXT NOT NULL,
  subject_recipient TEXT NOT NULL,
  subject_digest TEXT NOT NULL,
  issuer TEXT NOT NULL,
  statements TEXT NOT NULL,
  reasons TEXT NOT NULL,
  container_digest TEXT NOT NULL,
  at INTEGER NOT NULL,
  blob TEXT NOT NULL REFERENCES blob (digest),
  UNIQUE (subject_sender, subject_message_id, subject_digest, issuer, statements)
) STRICT;

-- kept and counted belong to one route sender; the empty name stands for all routes that name none.
CREATE TABLE dead_letter_source (
  route_sender TEXT PRIMARY KEY,
  kept INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  last_digest TEXT NOT NULL,
  last_reason TEXT NOT NULL,
  last_at INTEGER NOT NULL
) STRICT;

CREATE TABLE dead_letter (
  number INTEGER PRIMARY KEY,
  route_sender TEXT NOT NULL REFERENCES dead_letter_source (route_sender),
  routing_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  digest TEXT NOT NULL,
  body_bytes INTEGER NOT NULL,
  at INTEGER NOT NULL,
  count INTEGER NOT NULL,
  blob TEXT REFERENCES blob (digest),
  UNIQUE (routing_key, digest)
) STRICT;

-- moved: scheduled again while somebody held it, so that whoever finishes it leaves the new time standing.
CREATE TABLE due (
  key TEXT PRIMARY KEY,
  due TEXT NOT NULL,
  at INTEGER NOT NULL,
  lease_until INTEGER,
  available_at INTEGER GENERATED ALWAYS AS (max(at, coalesce(lease_until, at))) VIRTUAL,
  attempts INTEGER NOT NULL,
  fence INTEGER NOT NULL,
  moved INTEGER NOT NULL
) STRICT;
CREATE INDEX due_by_time ON due (available_at, key);

-- One sequence for all fences: a key that is finished and scheduled anew never meets an old fence again.
CREATE TABLE fence (id INTEGER PRIMARY KEY CHECK (id = 1), value INTEGER NOT NULL) STRICT;
INSERT INTO fence (id, value) VALUES (1, 0);

-- position is gapless from 1: it is the highest plus one, nothing is ever deleted, and a rollback gives it back.
CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  sender TEXT,
  message_id TEXT,
  canonical BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_message ON journal (sender, message_id, position) WHERE message_id IS NOT NULL;
CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_grows BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

-- The highest directory version ever in force here.
CREATE TABLE directory_seen (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL) STRICT;
INSERT INTO directory_seen (id, version) VALUES (1, 0);

CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL) STRICT;
INSERT INTO probe (id, count) VALUES (1, 0);
`;
