import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { calendarFrom } from "../../src/cli/demo/calendar.ts";
import { watch } from "../../src/cli/demo/watch.ts";
import type { JournalEvent } from "../../src/client/event-stream.ts";
import { ComityError } from "../../src/errors.ts";
import type { ModelObject } from "../../src/message/document.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";

const id = parseAuthorityId("xa-moj");

describe("the demo's watch over a gateway", () => {
  it("gives the first fact that holds, past or to come", async () => {
    const ending = new AbortController();
    const watched = watch(observing(["one", "two"]), ending.signal);
    const two = await watched.until("two", ({ fact }) => fact === "two");
    assert.equal(two.position, 2);
    const one = await watched.until("one", ({ fact }) => fact === "one");
    assert.equal(one.position, 1);
    assert.deepEqual(
      watched.facts().map(({ authority, fact }) => `${authority} ${fact.fact}`),
      ["xa-moj one", "xa-moj two"],
    );
    ending.abort();
  });

  it("says what did not come, and what came last, when the time is over", async () => {
    const ending = new AbortController();
    const watched = watch(observing(["one"]), ending.signal);
    await watched.until("one", ({ fact }) => fact === "one");
    const missing = watched.until("the receipt", () => false);
    ending.abort();
    await assert.rejects(missing, (error) => {
      assert.ok(error instanceof ComityError);
      assert.equal(error.code, "DEMO_INCOMPLETE");
      assert.match(error.message, /xa-moj to report the receipt.*one/);
      return true;
    });
    await assert.rejects(
      watched.until("another", () => false),
      ComityError,
    );
  });

  it("passes on what the stream failed with", async () => {
    const failure = new ComityError("UNAUTHENTICATED", "expected a token");
    const events = (): AsyncIterable<JournalEvent> => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure) }),
    });
    const watched = watch(
      { id, observer: { events } },
      new AbortController().signal,
    );
    await assert.rejects(
      watched.until("anything", () => true),
      failure,
    );
    await assert.rejects(
      watched.until("anything", () => true),
      failure,
    );
  });
});

describe("the demo's calendar", () => {
  const now = new Date("2027-03-10T15:00:00Z");
  const opened = "2026-06-15T09:30:00+02:00";
  const calendar = calendarFrom(opened, now);
  const move = (value: ModelObject, sentAt = opened) =>
    calendar.move(value, sentAt);

  it("moves what lies ahead by whole weeks, so that a Monday stays one", () => {
    const { hearing, text, at } = move({
      hearing: "2026-09-14",
      at: "2026-09-14T10:00:00+02:00",
      text: "The trial begins on 14 September 2026.",
    });
    assert.equal(hearing, "2027-06-07");
    assert.equal(
      new Date("2027-06-07").getUTCDay(),
      new Date("2026-09-14").getUTCDay(),
    );
    assert.equal(at, "2027-06-07T10:00:00+02:00");
    assert.equal(text, "The trial begins on 7 June 2027.");
  });

  it("keeps a hearing on one day in all documents that look ahead to it", () => {
    const { hearing } = move(
      { hearing: "2026-09-14", receivedOn: "2026-06-15" },
      "2026-06-24T12:12:00+02:00",
    );
    assert.equal(hearing, "2027-06-07");
  });

  it("lets what a report tells of be past, however fast the case is played", () => {
    const { executedOn, minutes, returnBy } = move(
      {
        executedOn: "2026-09-14",
        minutes: [{ text: "Heard on 14 September 2026." }],
        returnBy: "2026-12-31",
      },
      "2026-09-17T10:15:00+02:00",
    );
    assert.equal(executedOn, "2027-03-01");
    assert.deepEqual(minutes, [{ text: "Heard on 1 March 2027." }]);
    assert.equal(returnBy, "2027-06-17");
  });

  it("leaves history, and whatever is no date, where it is", () => {
    const history = {
      born: "1981-05-02",
      offence: ["2024-03-03", "between 3 March and 20 November 2024"],
      reference: "2026-000101",
      number: 12,
      oath: true,
    };
    assert.deepEqual(move(history), history);
  });
});

/** An event stream of facts with these names, which then says nothing until it is ended. */
function observing(names: readonly string[]) {
  return {
    id,
    observer: {
      async *events(
        _after: number,
        signal: AbortSignal,
      ): AsyncGenerator<JournalEvent> {
        for (const [index, fact] of names.entries()) {
          const position = index + 1;
          const at = new Date(0).toISOString();
          yield { position, fact: { position, fact, at, actor: "gateway" } };
        }
        await new Promise<void>((resolve) => {
          if (signal.aborted) resolve();
          signal.addEventListener("abort", () => resolve());
        });
      },
    },
  };
}
