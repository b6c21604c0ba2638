import assert from "node:assert/strict";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { hostileJourneys } from "./hostile.ts";
import { journeys, overEmbedded } from "./journeys.ts";

journeys(overEmbedded);
hostileJourneys({
  ...overEmbedded,
  connect(world, sender) {
    assert.ok(world.embedded !== undefined);
    return Promise.resolve(world.embedded.connect(parseAuthorityId(sender)));
  },
});
