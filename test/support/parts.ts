import { embeddedBroker } from "../../src/broker/embedded/embedded-broker.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { createLog } from "../../src/log.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import type { SqliteStore } from "../../src/store/sqlite/store.ts";
import { freshId } from "./messages.ts";
import { setupOf } from "./sealing-setup.ts";
import type { World } from "./world.ts";

/** What the exchange of one authority works with, on a store of the test's own; nothing runs, and no timer goes off. */
export function partsOf(world: World, id: string, store: SqliteStore): Parts {
  const self = parseAuthorityId(id);
  return {
    self,
    store,
    blobs: store.blobs,
    broker: embeddedBroker().connect(self),
    sealing: createSealingRoom(setupOf(world, id)),
    directory: { current: world.directory, onChange: () => undefined },
    clock: { now: () => new Date(), after: () => () => undefined },
    chance: { messageId: freshId, fraction: () => 0.5 },
    settings: exchangeDefaults,
    log: createLog("silent"),
    wake: () => undefined,
  };
}
