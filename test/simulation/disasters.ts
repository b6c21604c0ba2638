import type { Authority } from "./authority.ts";
import type { Disaster } from "./plan.ts";
import type { World } from "./world.ts";

/** Lets one disaster happen, and end. */
export async function strike(
  { timeline, broker, random, plan, trace }: World,
  authority: Authority,
  { kind, lastsMs }: Disaster,
): Promise<void> {
  const { id, conditions } = authority;
  const over = new Promise<void>(
    (resolve) => void timeline.after(lastsMs, resolve),
  );
  trace(id, `disaster: ${kind}`);
  switch (kind) {
    case "crash":
      authority.crash();
      await over;
      authority.boot();
      return;
    case "restart":
      await authority.stop();
      await over;
      authority.boot();
      return;
    case "unplug":
      broker.unplug(id);
      await over;
      broker.plugIn(id);
      return;
    case "storeAway":
      conditions.isStoreAway = true;
      await over;
      conditions.isStoreAway = false;
      return;
    case "purge":
      broker.purge();
      return;
    case "directoryExpired":
      conditions.isDirectoryExpired = true;
      await over;
      conditions.isDirectoryExpired = false;
      return;
    case "directoryNewer":
      // Everybody gets it, at some time.
      conditions.directoryVersion += 1;
      return;
    case "revocationStale":
      conditions.isRevocationStale = true;
      await over;
      conditions.isRevocationStale = false;
      return;
    case "clockStep": {
      const half = plan.settings.clockSkewMs / 2;
      conditions.skewMs = random.between(-half, half);
      return;
    }
  }
}

/** The end of all disasters: everybody is up, plugged in, and has the newest of everything. */
export function mend(world: World, authorities: readonly Authority[]): void {
  const newest = Math.max(
    ...authorities.map(({ conditions }) => conditions.directoryVersion),
  );
  for (const authority of authorities) {
    authority.conditions.directoryVersion = newest;
    authority.conditions.isDirectoryExpired = false;
    authority.conditions.isRevocationStale = false;
    authority.conditions.isStoreAway = false;
    world.broker.plugIn(authority.id);
  }
}
