import type { Sealing } from "../../src/exchange/ports.ts";
import type { Authority } from "./authority.ts";
import { outage } from "./faults.ts";
import type { Process } from "./process.ts";
import type { World } from "./world.ts";

/** The sealing port of one process: it takes time, its threads die, and the watch sees what is signed. */
export function watchedSealing(
  { craft, faults, watch }: World,
  { id, disk, conditions }: Pick<Authority, "id" | "disk" | "conditions">,
  process: Process,
): Sealing {
  const room = craft.sealingOf(id, () => conditions.isRevocationStale);
  const inThread = <T>(work: () => Promise<T>): Promise<T> =>
    process.call(faults.latency("workerSlow"), () => {
      if (faults.hits("workerLost"))
        throw outage(faults.random.pick(["WORKER_LOST", "WORKERS_BUSY"]));
      return work();
    });
  return {
    prepare: (submission, at) =>
      inThread(async () => {
        const prepared = await room.prepare(submission, at);
        // Only its header is asked for.
        if (prepared.kind === "sealed")
          watch.sealed(prepared.container.bytes, {
            header: prepared.header,
          });
        return prepared;
      }),
    sealControl: (document, syntax) =>
      inThread(async () => {
        watch.signs(id, disk.database, document);
        const sealed = await room.sealControl(document, syntax);
        watch.sealed(sealed.bytes, document);
        return sealed;
      }),
    envelop: (container, recipient, at) =>
      inThread(async () => {
        const envelope = await room.envelop(container, recipient, at);
        watch.enveloped(envelope, container);
        return envelope;
      }),
    examine: (...told) => inThread(() => room.examine(...told)),
    unpack: (...told) => inThread(() => room.unpack(...told)),
    reexamine: (...told) => inThread(() => room.reexamine(...told)),
  };
}
