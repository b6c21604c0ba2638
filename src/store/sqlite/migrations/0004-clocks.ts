/** The time limits that messages began; those of before have none, and nobody asks what they would have been. */
export const clocks = /* sql */ `
CREATE TABLE clock (
  number INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  -- The message that began it.
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL,
  limit_id TEXT NOT NULL,
  article TEXT NOT NULL,
  title TEXT NOT NULL,
  owed_by TEXT NOT NULL,
  at_least INTEGER NOT NULL CHECK (at_least IN (0, 1)),
  -- JSON: the kinds of message that end it.
  until TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  -- The message that ended it; null while none has.
  end_sender TEXT,
  end_message_id TEXT,
  end_at INTEGER,
  UNIQUE (sender, message_id, limit_id, started_at)
) STRICT;
-- Asked for by the message that a rejection closes, of which the relation's own key begins with the other end.
CREATE INDEX move_relation_by_message ON move_relation (sender, message_id);
CREATE INDEX clock_by_conversation ON clock (conversation_id, due_at);
CREATE INDEX clock_open ON clock (due_at, number) WHERE end_at IS NULL;
`;
