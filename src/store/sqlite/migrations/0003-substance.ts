/** What the conversation's rules need of a document stays with its move; moves of before have none and are judged so. */
export const substance = /* sql */ `
-- JSON; null where the document was never read, in closed moves, and in moves of before this version.
ALTER TABLE move ADD COLUMN substance TEXT;

-- The conversations that an opening goes back to: asked for by the earlier one.
CREATE TABLE move_relation (
  related_id TEXT NOT NULL,
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL,
  PRIMARY KEY (related_id, sender, message_id)
) STRICT, WITHOUT ROWID;
`;
