import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { countTime, type Place } from "../../src/instruments/due-time.ts";

const rome: Place = { timeZone: "Europe/Rome", holidays: [] };

function due(from: string, duration: string, place: Place = rome): string {
  return countTime(
    { from, duration, workingDays: false },
    place,
  ).dueAt.toISOString();
}

function dueInWorkingDays(
  from: string,
  duration: string,
  holidays: readonly string[],
): string {
  return countTime(
    { from, duration, workingDays: true },
    { ...rome, holidays },
  ).dueAt.toISOString();
}

describe("a time limit in days", () => {
  it("ends at midnight of its last day, where the requested authority is", () => {
    const from = "2026-01-15T09:00:00Z";
    assert.equal(due(from, "P7D"), "2026-01-22T22:59:59.999Z");
    assert.equal(due(from, "P30D"), "2026-02-14T22:59:59.999Z");
    const tokyo = { ...rome, timeZone: "Asia/Tokyo" };
    assert.equal(due(from, "P7D", tokyo), "2026-01-22T14:59:59.999Z");
    const lima = { ...rome, timeZone: "America/Lima" };
    assert.equal(due(from, "P7D", lima), "2026-01-23T04:59:59.999Z");
  });

  it("begins on the day that it is there", () => {
    // Half past eleven at night in Rome's summer, and then half past midnight of the next day.
    assert.equal(
      due("2026-07-01T21:30:00Z", "P1D"),
      "2026-07-02T21:59:59.999Z",
    );
    assert.equal(
      due("2026-07-01T22:30:00Z", "P1D"),
      "2026-07-03T21:59:59.999Z",
    );
    assert.equal(
      due("2026-07-02T00:30:00+02:00", "P1D"),
      "2026-07-03T21:59:59.999Z",
    );
  });

  it("keeps to midnight when the clocks have changed meanwhile", () => {
    assert.equal(
      due("2026-03-20T12:00:00Z", "P30D"),
      "2026-04-19T21:59:59.999Z",
    );
    assert.equal(
      due("2026-10-10T12:00:00Z", "P30D"),
      "2026-11-09T22:59:59.999Z",
    );
    // The day of the change itself has 23 hours, and 25.
    assert.equal(
      due("2026-03-28T12:00:00Z", "P1D"),
      "2026-03-29T21:59:59.999Z",
    );
    assert.equal(
      due("2026-10-24T12:00:00Z", "P1D"),
      "2026-10-25T22:59:59.999Z",
    );
  });

  it("ends where a day begins that has no midnight, or two", () => {
    // Beirut went from 0:00 to 1:00 on 27 March 2022; Havana repeats the hour from 0:00 on 6 November 2022.
    const beirut = { ...rome, timeZone: "Asia/Beirut" };
    assert.equal(due("2022-03-25", "P1D", beirut), "2022-03-26T21:59:59.999Z");
    const havana = { ...rome, timeZone: "America/Havana" };
    assert.equal(due("2022-11-04", "P1D", havana), "2022-11-06T03:59:59.999Z");
    assert.equal(due("2022-11-05", "P1D", havana), "2022-11-07T04:59:59.999Z");
  });

  it("of none ends with the day that a document states", () => {
    assert.equal(due("2026-12-20", "P0D"), "2026-12-20T22:59:59.999Z");
  });

  it("counts from a day that a document states", () => {
    assert.equal(due("2026-05-04", "P15D"), "2026-05-19T21:59:59.999Z");
    const { startedAt } = countTime(
      { from: "2026-05-04", duration: "P15D", workingDays: false },
      rome,
    );
    assert.equal(startedAt.toISOString(), "2026-05-03T22:00:00.000Z");
  });
});

describe("a time limit in months", () => {
  it("ends on the same day, or on the last that the month has", () => {
    assert.equal(due("2026-01-31", "P1M"), "2026-02-28T22:59:59.999Z");
    assert.equal(due("2028-01-31", "P1M"), "2028-02-29T22:59:59.999Z");
    assert.equal(due("2026-11-30", "P3M"), "2027-02-28T22:59:59.999Z");
    assert.equal(due("2028-02-29", "P1Y"), "2029-02-28T22:59:59.999Z");
    assert.equal(due("2026-01-31", "P1M1D"), "2026-03-01T22:59:59.999Z");
  });
});

describe("a time limit in hours", () => {
  it("runs from moment to moment, also over a change of the clocks", () => {
    assert.equal(
      due("2026-03-28T23:30:00Z", "PT8H"),
      "2026-03-29T07:30:00.000Z",
    );
    assert.equal(
      due("2026-03-27T10:00:00Z", "PT96H"),
      "2026-03-31T10:00:00.000Z",
    );
    assert.equal(
      due("2026-10-24T22:30:00.500Z", "PT24H"),
      "2026-10-25T22:30:00.500Z",
    );
  });

  it("keeps the time on the wall for the days before the hours", () => {
    assert.equal(
      due("2026-03-28T12:00:00Z", "P1DT1H"),
      "2026-03-29T12:00:00.000Z",
    );
  });
});

describe("a time limit in working days", () => {
  it("leaves out Saturday, Sunday and the holidays of the requested authority", () => {
    // Thursday, 24 December 2026.
    const from = "2026-12-24T10:00:00Z";
    assert.equal(dueInWorkingDays(from, "P5D", []), "2026-12-31T22:59:59.999Z");
    assert.equal(
      dueInWorkingDays(from, "P5D", ["2026-12-25", "2027-01-01"]),
      "2027-01-04T22:59:59.999Z",
    );
    // A holiday on a Saturday takes away nothing.
    assert.equal(
      dueInWorkingDays(from, "P5D", ["2026-12-26"]),
      "2026-12-31T22:59:59.999Z",
    );
  });

  it("begins with the next working day when it starts on none", () => {
    assert.equal(
      dueInWorkingDays("2026-06-06T10:00:00Z", "P1D", []),
      "2026-06-08T21:59:59.999Z",
    );
  });
});
