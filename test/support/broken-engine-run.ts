import { createSealingPool } from "../../src/workers/sealing.ts";
import { breaking } from "./breakable-engine.ts";
import { setupOf } from "./sealing-setup.ts";
import { createWorld } from "./world.ts";

// A thread whose engine breaks while calls lie ready and wait behind it. Prints what each came to, and how many threads were lost.
const world = await createWorld(["xb-moj"]);
const pool = createSealingPool(setupOf(world, "xb-moj"), 1);
const nothing = Buffer.from("");
const document = Buffer.from(`<${breaking}/>`);
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "done",
    (error: unknown) => (error as { readonly code?: unknown }).code,
  );

await codeOf(pool.unpack(nothing));
const codes = await Promise.all(
  [
    pool.prepare({ document, syntax: "xml", attachments: [] }, new Date()),
    pool.unpack(nothing),
    pool.unpack(nothing),
  ].map(codeOf),
);
process.stdout.write(JSON.stringify({ codes, lost: pool.state().lost }));
await pool.close();
await world.end();
