import { ComityError } from "../errors.ts";
import type { Reading } from "../exchange/ports.ts";
import type { SealingSetup } from "../exchange/sealing-parts.ts";
import { createSealingPool, type SealingPool } from "./pool.ts";

export type ReadingThread = Reading & {
  readonly close: () => Promise<void>;
};

/** The longest that one rendering may take, in milliseconds, and what JavaScript memory it may take, in mebibytes. */
type ReadingBounds = {
  readonly renderingMsMax: number;
  readonly renderingHeapMbMax: number;
};

/**
 * Lays out what containers say in one thread of its own: a document that costs more than its bounds costs those who
 * want to read, and never the threads of the exchange. It is started by the first who reads.
 */
export function createReadingThread(
  setup: SealingSetup,
  bounds: ReadingBounds,
): ReadingThread {
  let closed = false;
  let pool: SealingPool | undefined;
  const open = (): SealingPool =>
    // Nothing is attributed here, and revocation lists may take more memory than the thread has.
    createSealingPool({ ...setup, trust: { ...setup.trust, crls: [] } }, 1, {
      callMsMax: bounds.renderingMsMax,
      heapMbMax: bounds.renderingHeapMbMax,
    });
  return {
    async render(...told) {
      if (closed)
        throw new ComityError(
          "WORKERS_BUSY",
          "expected an open thread, found it closed",
        );
      pool ??= open();
      return pool.render(...told);
    },
    async close() {
      closed = true;
      await pool?.close();
    },
  };
}
