import type { Authority } from "./authority.ts";

/** Whether something waits there for the case system. */
export function hasInbox({ disk }: Authority): boolean {
  const found = disk.database.one(
    "SELECT 1 FROM message WHERE direction = 'in' AND state IN ('inbox', 'fetched') LIMIT 1",
  );
  return found !== undefined;
}
