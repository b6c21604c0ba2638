import type { FastifyRequest } from "fastify";
import { tooLarge } from "./body-refusal.ts";

/**
 * Looks at the body as a whole: bounds it, whatever lies between its parts, for the multipart parser bounds only what is
 * in them; and counts the delimiters, one before each part and one after the last.
 */
export function watchBody(
  request: FastifyRequest,
  bytesMax: number,
): {
  readonly exceeded: Promise<never>;
  readonly delimiters: () => number;
  readonly stop: () => void;
} {
  let total = 0;
  const delimiters = countOf(
    `\r\n--${boundaryIn(request.headers["content-type"])}`,
  );
  // The first delimiter stands at the beginning, without a line's end before it.
  delimiters.add(Buffer.from("\r\n"));
  const { promise: exceeded, reject } = Promise.withResolvers<never>();
  exceeded.catch(() => undefined);
  const count = (bytes: number) => {
    total += bytes;
    if (total <= bytesMax) return;
    request.raw.unpipe();
    reject(tooLarge("body", bytesMax));
  };
  const onData = (chunk: Uint8Array) => {
    delimiters.add(chunk);
    count(chunk.length);
  };
  request.raw.on("data", onData);
  return {
    exceeded,
    delimiters: delimiters.found,
    stop() {
      request.raw.off("data", onData);
    },
  };
}

function boundaryIn(contentType = ""): string {
  const [, quoted, plain] =
    /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType) ?? [];
  return quoted ?? plain ?? "";
}

/** How often a text stands in bytes that come in pieces. */
export function countOf(text: string): {
  readonly add: (bytes: Uint8Array) => void;
  readonly found: () => number;
} {
  const wanted = Buffer.from(text, "latin1");
  let left = Buffer.alloc(0);
  let found = 0;
  return {
    add(bytes) {
      const joined = Buffer.concat([left, bytes]);
      let from = 0;
      for (
        let at = joined.indexOf(wanted);
        at >= 0;
        at = joined.indexOf(wanted, from)
      ) {
        found += 1;
        from = at + wanted.length;
      }
      left = joined.subarray(Math.max(from, joined.length - wanted.length + 1));
    },
    found: () => found,
  };
}
