/** What keeps memory and disk bounded: bytes are given back once nothing names them, quotas count bytes too. */
export const bounds = /* sql */ `
-- Whether anything still names a blob is asked each time a name is taken back.
CREATE INDEX message_by_blob ON message (blob) WHERE blob IS NOT NULL;
CREATE INDEX receipt_by_blob ON receipt (blob);
CREATE INDEX dead_letter_by_blob ON dead_letter (blob) WHERE blob IS NOT NULL;

ALTER TABLE dead_letter_source ADD COLUMN kept_bytes INTEGER NOT NULL DEFAULT 0;
UPDATE dead_letter_source SET kept_bytes = (
  SELECT coalesce(sum(body_bytes), 0) FROM dead_letter
  WHERE dead_letter.route_sender = dead_letter_source.route_sender AND blob IS NOT NULL
);

-- The inquiry that an answer must name to count; null once it is answered. publications counts the broker's confirms.
ALTER TABLE message ADD COLUMN inquiry_id TEXT;
ALTER TABLE message ADD COLUMN publications INTEGER NOT NULL DEFAULT 0;
UPDATE message SET publications = 1 WHERE published_at IS NOT NULL;

-- A closed number is written only where the number is free.
CREATE INDEX move_by_number ON move (conversation_id, sender, sequence);
`;
