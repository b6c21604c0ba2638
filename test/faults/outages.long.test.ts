import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
} from "vitest";
import { ComityError } from "../../src/errors.ts";
import type { Clock } from "../../src/exchange/ports.ts";
import { systemClock } from "../../src/gateway.ts";
import { eventually } from "../support/eventually.ts";
import { freshRequest } from "../support/messages.ts";
import { describeNeeding, itNeeding } from "../support/needing.ts";
import {
  rabbitMissing,
  startRabbit,
  type RabbitNode,
} from "../support/rabbitmq.ts";
import { createWorld, type World } from "../support/world.ts";
import {
  handOver,
  insist,
  reaches,
  settles,
  submit,
  type Side,
  type Travelled,
} from "./journey.ts";
import { assertPromises, assertQuiet } from "./promises.ts";
import { hasty, stageInProcess, type Stage } from "./stage.ts";
import { stageOfProcesses, type ActorProcess } from "./supervised.ts";

const day = 24 * 60 * 60 * 1000;
/** A broker needs some seconds to come back, and the gateways to find it again. */
const healMs = 60_000;
const broker = {
  missing: rabbitMissing(),
  proves: "that a journey survives the loss of its broker and a full disk",
};
const fullDisk = {
  missing:
    process.platform === "linux"
      ? undefined
      : "only Linux limits the size of one process's files",
  proves: "that a journey survives a full disk",
};

describeNeeding(broker, "a journey through an outage of the broker", () => {
  const ids = ["xa-moj", "xb-moj"] as const;
  let rabbit: RabbitNode;
  let stage: Stage;
  beforeAll(async () => {
    rabbit = await startRabbit();
    stage = await stageInProcess(
      (parts) =>
        createWorld(ids, {
          parts,
          amqpUrl: () => rabbit.amqpUrl(),
          exchange: hasty,
        }),
      ids,
    );
    // RabbitMQ 3.10 syncs what it knows of its queues half a second later; killed before, it would never start them.
    await rabbit.restart();
  });
  afterAll(async () => {
    await stage.end();
    await rabbit.stop();
  });

  it("goes on by itself when the broker was killed", async () => {
    const { requester, requested } = stage;
    const before = await submit(requester, requested, freshRequest());
    await rabbit.kill9();
    const during = await submit(requester, requested, freshRequest());
    await rabbit.start();
    await ends(stage, [before, during]);
  });

  it("loses nothing when the broker lost everything it had confirmed", async () => {
    const { requester, requested } = stage;
    await requested.stop();
    const before = await submit(requester, requested, freshRequest());
    await reaches(before, "published");
    await rabbit.wipe();
    const during = await submit(requester, requested, freshRequest());
    await rabbit.start();
    await requested.start();
    await ends(stage, [before, during]);
  });

  it("accepts while the broker is short of memory, and goes on when it is not", async () => {
    const { requester, requested } = stage;
    await rabbit.ctl("set_vm_memory_high_watermark", "0.000001");
    const during = await submit(requester, requested, freshRequest());
    await reaches(during, "queued");
    await rabbit.ctl("set_vm_memory_high_watermark", "0.4");
    await ends(stage, [during]);
  });
});

describeNeeding(broker, "a journey through an outage of the store", () => {
  const ids = ["xa-moj", "xb-moj"] as const;
  let rabbit: RabbitNode;
  let world: World;
  let stage: Awaited<ReturnType<typeof stageOfProcesses>>;
  beforeAll(async () => {
    rabbit = await startRabbit();
    world = await createWorld(ids, {
      amqpUrl: () => rabbit.amqpUrl(),
      exchange: hasty,
    });
    stage = await stageOfProcesses(() => Promise.resolve(world), ids);
  });
  afterAll(async () => {
    await stage.end();
    await rabbit.stop();
  });
  const storeOf = ({ id }: Side): string =>
    world.party(id).config.store.directory;

  itNeeding(
    fullDisk,
    "refuses at once what a full disk cannot keep, and goes on when there is room",
    async () => {
      const { requester, requested } = stage;
      const before = await submit(requester, requested, freshRequest());
      await reaches(before, "relayed");
      const full = await fillDisk(requester, storeOf(requester));
      await eventually("a submission to find no room", async () => {
        const client = await requester.client();
        return client.submit(freshRequest()).then(
          () => false,
          (error: unknown) =>
            error instanceof ComityError && error.code === "STORE_UNAVAILABLE",
        );
      });
      full.isOver();
      const afterwards = await submit(requester, requested, freshRequest());
      await ends(stage, [before, afterwards]);
    },
  );

  itNeeding(
    fullDisk,
    "takes nothing from the broker while the recipient's disk is full, and everything when there is room",
    async () => {
      const { requester, requested } = stage;
      const full = await fillDisk(requested, storeOf(requested));
      const during = await submit(requester, requested, freshRequest());
      await reaches(during, "published");
      full.isOver();
      await ends(stage, [during]);
    },
  );

  it("is not disturbed by a second gateway on the same store, which is refused", async () => {
    const { requester, requested } = stage;
    await assert.rejects(world.party(requester.id).start(), {
      code: "STORE_LOCKED",
    });
    const during = await submit(requester, requested, freshRequest());
    await ends(stage, [during]);
  });
});

describe("a journey under a clock that is a day wrong", () => {
  const ids = ["xa-moj", "xb-moj"] as const;
  let clocks: Readonly<Record<string, ReturnType<typeof steppedClock>>>;
  let stage: Stage;
  beforeEach(async () => {
    clocks = Object.fromEntries(ids.map((id) => [id, steppedClock()]));
    stage = await stageInProcess(
      (parts) =>
        createWorld(ids, {
          parts: (id) => ({ ...parts(id), ...clocks[id]?.parts }),
          exchange: hasty,
        }),
      ids,
    );
  });
  afterEach(() => stage.end());

  const step = (id: string, byMs: number): void => clocks[id]?.step(byMs);

  it("goes on where it stood once the sender's is right again, after it was ahead", async () => {
    const { requester, requested } = stage;
    const before = await submit(requester, requested, freshRequest());
    step("xa-moj", day);
    await reaches(before, "relayed");
    step("xa-moj", 0);
    await completes(stage, [before]);
  });

  it("takes what was signed ahead of time when that time has come, and not before", async () => {
    const { requester, requested } = stage;
    step("xa-moj", day);
    const early = await submit(requester, requested, freshRequest());
    await eventually("the alert at the recipient", async () =>
      (await alerts(requested)).includes("SIGNATURE_POSTDATED"),
    );
    await reaches(early, "published");
    step("xb-moj", day);
    await completes(stage, [early], tomorrow());
  });

  it("refuses a submission from the future, while the sender's is behind", async () => {
    const { requester, requested } = stage;
    step("xa-moj", -day);
    const message = freshRequest();
    const answer = await insist(requester, (client) => client.submit(message));
    assert.equal(answer.kind, "refused");
    step("xa-moj", 0);
    await ends(stage, [await submit(requester, requested, message)]);
  });

  it("takes at last what a recipient that was behind thought to be from the future", async () => {
    const { requester, requested } = stage;
    step("xb-moj", -day);
    const sent = await submit(requester, requested, freshRequest());
    await eventually("the alert at the recipient", async () =>
      (await alerts(requested)).includes("SIGNATURE_POSTDATED"),
    );
    step("xb-moj", 0);
    await completes(stage, [sent]);
  });

  it("believes the receipts of a recipient that was ahead when their time has come, and not before", async () => {
    const { requester, requested } = stage;
    step("xb-moj", day);
    const sent = await submit(requester, requested, freshRequest());
    await eventually("the alert at the sender", async () =>
      (await alerts(requester)).includes("SIGNATURE_POSTDATED"),
    );
    await reaches(sent, "published");
    step("xb-moj", 0);
    for (const id of ids) step(id, day);
    await completes(stage, [sent], tomorrow());
  });
});

/** Every journey reaches its end by itself, every promise holds, and nothing is left that an operator must see to. */
async function ends(stage: Stage, travelled: readonly Travelled[]) {
  await completes(stage, travelled);
  await assertQuiet(stage.requester);
  await assertQuiet(stage.requested);
}

async function completes(
  stage: Stage,
  travelled: readonly Travelled[],
  at = new Date(),
) {
  for (const each of travelled) {
    await reaches(each, "relayed", healMs);
    await handOver(each);
    await reaches(each, "delivered", healMs);
  }
  await settles(stage.requester, stage.requested);
  for (const each of travelled) await assertPromises(each, stage.anchor, at);
}

function tomorrow(): Date {
  return new Date(Date.now() + day);
}

/** The codes of the alarms in a gateway's journal. */
async function alerts({ look }: Side): Promise<readonly unknown[]> {
  const rows = await look.journalAfter(0, 1_000);
  return rows
    .filter(({ fact }) => fact === "security.alert")
    .map(({ details }) => details?.code);
}

/**
 * No file of the process may grow beyond what its store has already: to the process that is a full disk, and it ends
 * without a restart.
 */
async function fillDisk(
  actor: ActorProcess,
  store: string,
): Promise<{ readonly isOver: () => void }> {
  const pid = await actor.pid();
  const sizes = ["store.sqlite", "store.sqlite-wal"].map(
    (name) => statSync(join(store, name)).size,
  );
  const limit = (bytes: number | string): void =>
    void execFileSync("prlimit", [`--pid=${pid}`, `--fsize=${bytes}:`]);
  limit(Math.max(...sizes));
  return { isOver: () => limit("unlimited") };
}

function steppedClock(): {
  readonly parts: { readonly clock: Clock };
  readonly step: (byMs: number) => void;
} {
  let aheadMs = 0;
  return {
    parts: {
      clock: {
        ...systemClock,
        now: () => new Date(Date.now() + aheadMs),
      },
    },
    step: (byMs) => (aheadMs = byMs),
  };
}
