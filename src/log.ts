import { pino, type DestinationStream } from "pino";

export type Log = ReturnType<typeof createLog>;

/** Structured logs: identifiers, codes and figures only. Written to standard error unless told otherwise. */
export function createLog(
  level: string,
  bindings: object = {},
  destination?: DestinationStream,
) {
  return pino(
    { level, base: bindings, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(2),
  );
}
