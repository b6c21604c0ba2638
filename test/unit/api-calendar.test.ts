import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { calendarOf } from "../../src/api/calendar.ts";
import { dueDate, metDueDate } from "../support/api-double.ts";
import { eventsOf } from "../support/calendar-reader.ts";

describe("a calendar of due dates", () => {
  it("is well-formed when there is nothing in it", () => {
    assert.deepEqual(eventsOf(calendarOf([])), []);
  });

  it("has an event for each, at the last moment that is in time", () => {
    const [first, second] = eventsOf(calendarOf([dueDate, metDueDate]));
    assert.equal(first?.DTSTART, "20260401T215959Z");
    assert.equal(first.DTSTAMP, "20260302T100000Z");
    assert.match(first.SUMMARY ?? "", /xb-moj owes/);
    assert.match(first.DESCRIPTION ?? "", /XA-2026-1/);
    assert.equal(second?.DTSTART, "20260309T225959Z");
  });

  it("says the same id whenever it is read", () => {
    const [once] = eventsOf(calendarOf([dueDate]));
    const [again] = eventsOf(calendarOf([dueDate]));
    assert.equal(once?.UID, again?.UID);
  });

  it("carries every text, folded and escaped", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-composite", maxLength: 300 }),
        (title) => {
          const [event] = eventsOf(calendarOf([{ ...dueDate, title }]));
          const shown = title
            .replaceAll(/\r\n|\r|\n/g, "\n")
            .replaceAll(/[^\P{Cc}\n]/gu, " ");
          assert.ok(event?.SUMMARY?.startsWith(`${shown} (`));
        },
      ),
    );
  });
});
