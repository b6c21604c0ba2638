import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Fact } from "../../src/client/answers.ts";
import { growthOf } from "../soak/journey/growth.ts";
import { scheduleOf } from "../soak/journey/schedule.ts";
import { createTally } from "../soak/journey/tally.ts";

const hour = 60 * 60 * 1_000;

describe("the restarts of a seed", () => {
  it("are the same again, of every part and of both kinds", () => {
    const strikes = scheduleOf("1", 4 * hour);
    assert.deepEqual(scheduleOf("1", 4 * hour), strikes);
    assert.notDeepEqual(scheduleOf("2", 4 * hour), strikes);
    const kinds = new Set(strikes.map(({ part, how }) => `${part} ${how}`));
    assert.equal(kinds.size, 6);
  });

  it("leave the gateways alone at the end", () => {
    const late = scheduleOf("1", 4 * hour).filter(
      ({ atMs }) => atMs >= 3 * hour,
    );
    assert.ok(late.length > 0);
    assert.ok(late.every(({ part }) => part === "broker"));
  });
});

describe("the tally of a journey", () => {
  const relayed = ["RelayAcceptance", "ContentConsignment"];
  const handedOver = ["ContentHandover"];

  it("knows a message as delivered once both journals show all of it", () => {
    const { tally, sender, recipient } = begun();
    tally.answer("m");
    sender("message.accepted");
    recipient("message.received");
    sender("receipt.verified", relayed);
    recipient("message.confirmed");
    assert.deepEqual(tally.pending(), [
      {
        messageId: "m",
        from: "xa-moj",
        missing: ["receipt ContentHandover"],
      },
    ]);
    sender("receipt.verified", handedOver);
    assert.deepEqual(tally.pending(), []);
    assert.deepEqual([...tally.delivered("xa-moj")], ["m"]);
    assert.deepEqual(tally.breaches(), []);
  });

  it("takes a receipt that states everything at once", () => {
    const { tally, sender, recipient } = begun();
    tally.answer("m");
    sender("message.accepted");
    recipient("message.received");
    recipient("message.confirmed");
    sender("receipt.verified", [...relayed, ...handedOver]);
    assert.deepEqual(tally.pending(), []);
  });

  it("sees what comes a second time, also after the delivery", () => {
    const { tally, sender, recipient } = begun();
    tally.answer("m");
    sender("message.accepted");
    recipient("message.received");
    sender("receipt.verified", relayed);
    recipient("message.confirmed");
    sender("receipt.verified", handedOver);
    recipient("message.received");
    assert.deepEqual(tally.breaches(), ["message.received of m a second time"]);
  });

  it("sees other content, alarms, and a position that is left out", () => {
    const { tally, recipient } = begun();
    tally.fetched("m", "another digest");
    recipient("security.alert");
    tally.take("xb-moj", fact(3, "message.published"));
    assert.equal(tally.breaches().length, 3);
    assert.equal(tally.breaches().length, 0);
  });

  function begun() {
    const tally = createTally();
    tally.begin("m", "xa-moj", "digest");
    const journal = (at: "xa-moj" | "xb-moj") => {
      let position = 0;
      return (name: string, statements?: readonly string[]) => {
        position += 1;
        tally.take(at, fact(position, name, statements));
      };
    };
    return { tally, sender: journal("xa-moj"), recipient: journal("xb-moj") };
  }

  function fact(
    position: number,
    name: string,
    statements?: readonly string[],
  ): Fact {
    const details = statements === undefined ? {} : { details: { statements } };
    const at = new Date(0).toISOString();
    return { position, fact: name, at, actor: "a", messageId: "m", ...details };
  }
});

describe("the growth of a series", () => {
  it("is that of its last third over its middle one", () => {
    assert.deepEqual(growthOf([9, 9, 9, 4, 5, 6, 5, 6, 7], 6), {
      early: 5,
      late: 6,
    });
    assert.equal(growthOf([1, 2, 3], 6), undefined);
  });
});
