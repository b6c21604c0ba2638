import { ComityError } from "../errors.ts";
import type { Reading } from "../exchange/ports.ts";
import type { ReadingLimits } from "../exchange/reading-room.ts";
import { createPool, type Pool } from "./pool.ts";

export type ReadingThread = Reading & {
  readonly close: () => Promise<void>;
};

/** The longest that one rendering may take, in milliseconds, and what JavaScript memory it may take, in mebibytes. */
type ReadingBounds = ReadingLimits & {
  readonly renderingMsMax: number;
  readonly renderingHeapMbMax: number;
};

/**
 * Lays out what containers say in one thread of its own: a document that costs more than its bounds costs those who
 * want to read, and never the threads of the exchange; and whoever takes it over finds no key there. It is started by
 * the first who reads.
 */
export function createReadingThread({
  containerBytesMax,
  renderingMsMax,
  renderingHeapMbMax,
}: ReadingBounds): ReadingThread {
  let closed = false;
  let pool: Pool | undefined;
  const open = (): Pool =>
    createPool(() => ({ kind: "reading", limits: { containerBytesMax } }), 1, {
      callMsMax: renderingMsMax,
      heapMbMax: renderingHeapMbMax,
    });
  return {
    async render(...told) {
      if (closed)
        throw new ComityError(
          "WORKERS_BUSY",
          "expected an open thread, found it closed",
        );
      pool ??= open();
      return (await pool.call("render")(...told)) as Uint8Array;
    },
    async close() {
      closed = true;
      await pool?.close();
    },
  };
}
