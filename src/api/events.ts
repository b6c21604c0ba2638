import { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { JournalRow } from "../exchange/ports.ts";
import { queryOf, wholeNumber } from "./query.ts";
import {
  readers,
  type ApiParts,
  type ApiRoute,
  type EventStreams,
} from "./route.ts";
import { factView } from "./views.ts";

/** Rows read from the journal at a time: what one slow reader holds in memory. */
const batchRows = 100;
/** Pause a client makes before it connects again. */
const reconnectMs = 2_000;

export function eventRoutes({ streams }: ApiParts): readonly ApiRoute[] {
  return [
    {
      method: "GET",
      url: "/v1/events",
      roles: readers,
      handle(request, reply) {
        const gone = new AbortController();
        reply.raw.once("close", () => gone.abort());
        const stream = streams.open(positionAsked(request), gone.signal);
        // After a stream without end there is nothing to keep the connection for.
        reply
          .type("text/event-stream; charset=utf-8")
          .header("connection", "close");
        return stream;
      },
    },
  ];
}

/** @param streamsMax streams open at the same time; @param heartbeatMs longest silence, in milliseconds. */
export function createEventStreams(
  exchange: Pick<Exchange, "journalAfter" | "onJournal">,
  streamsMax: number,
  heartbeatMs: number,
): EventStreams {
  const open = new Set<AbortController>();
  let closed = false;
  return {
    open(after, gone) {
      if (closed)
        throw new ComityError(
          "API_BUSY",
          "expected an api that is not closing",
        );
      if (open.size >= streamsMax)
        throw new ComityError(
          "API_BUSY",
          `expected at most ${streamsMax} open event streams`,
        );
      const ending = new AbortController();
      open.add(ending);
      // The stream itself notices that the client is gone only when it has something to say.
      const end = () => {
        open.delete(ending);
        ending.abort();
      };
      gone.addEventListener("abort", end, { once: true });
      // One batch at most lies ready: the generator is not asked for more until the socket has taken the last one.
      return Readable.from(
        follow(exchange, after, heartbeatMs, ending.signal),
        { highWaterMark: 1 },
      );
    },
    close() {
      closed = true;
      for (const ending of open) ending.abort();
    },
  };
}

async function* follow(
  exchange: Pick<Exchange, "journalAfter" | "onJournal">,
  after: number,
  heartbeatMs: number,
  ending: AbortSignal,
): AsyncGenerator<string> {
  let position = after;
  // Listening begins before the first read, so that no row falls between a read and the wait that follows it.
  const news = createBell();
  const unsubscribe = exchange.onJournal(news.ring);
  ending.addEventListener("abort", news.ring);
  try {
    yield `retry: ${reconnectMs}\n\n`;
    while (!ending.aborted) {
      const rows = await exchange.journalAfter(position, batchRows);
      const last = rows.at(-1);
      if (last !== undefined) {
        position = last.position;
        yield rows.map(eventText).join("");
      }
      if (rows.length === batchRows) continue;
      if (!(await news.heard(heartbeatMs))) yield ": still here\n\n";
    }
  } finally {
    ending.removeEventListener("abort", news.ring);
    unsubscribe();
  }
}

/** A bell that remembers having been rung until somebody has heard it. */
function createBell(): {
  readonly ring: () => void;
  /** Whether it rang before the time was over. */
  readonly heard: (timeoutMs: number) => Promise<boolean>;
} {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      answer?.();
    },
    async heard(timeoutMs) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        answer = undefined;
      }
      const was = rung;
      rung = false;
      return was;
    },
  };
}

function eventText(row: JournalRow): string {
  // JSON holds no raw line break, so one data line carries it.
  return `id: ${row.position}\ndata: ${JSON.stringify(factView(row))}\n\n`;
}

/** A client that connects again sends Last-Event-ID and the URL it began with: what it has seen last decides. */
function positionAsked(request: FastifyRequest): number {
  const query = queryOf(request, ["after"]);
  const seen = request.headers["last-event-id"];
  const text = typeof seen === "string" && seen !== "" ? seen : query.after;
  return text === undefined
    ? 0
    : wholeNumber(text, "after", 0, Number.MAX_SAFE_INTEGER);
}
