import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { clocksOf } from "../../src/exchange/deadlines.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { clockStarts } from "../../src/instruments/clocks.ts";
import {
  clockStateOf,
  endOf,
  type TimedMove,
} from "../../src/message/clock.ts";
import type { BusinessDocument } from "../../src/message/document.ts";
import {
  parseAuthorityId,
  parseConversationId,
  parseMessageId,
} from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import type { Substance } from "../../src/message/substance.ts";
import { directory } from "../support/api-double.ts";

const requesting = parseAuthorityId("xa-moj");
const requested = parseAuthorityId("xb-moj");
const id = (n: number) =>
  parseMessageId(`01957000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`);
const at = (day: number) => new Date(Date.UTC(2026, 0, day, 12));

describe("what a document begins", () => {
  it("is what its instrument sets: 7 days to acknowledge an EIO, 30 to decide on it", () => {
    const starts = clockStarts(example("D9-request"));
    assert.deepEqual(
      starts.map(({ limit, duration }) => [limit, duration]),
      [
        ["EIO-16-1-TIME", "P7D"],
        ["EIO-12-3-TIME", "P30D"],
      ],
    );
    const { sentAt } = example("D9-request").header;
    assert.ok(starts.every((start) => start.from === sentAt));
  });

  it("is 90 days to carry out an EIO once it is accepted", () => {
    const starts = clockStarts(example("D9-acceptance-partial"));
    assert.deepEqual(
      starts.map(({ limit, duration, basis }) => [limit, duration, basis]),
      [["EIO-12-4-TIME", "P90D", undefined]],
    );
  });

  it("is counted from the day that it states, where the limit says so", () => {
    const starts = clockStarts(example("D1-request"));
    assert.deepEqual(
      starts.map(({ limit, atLeast }) => [limit, atLeast]),
      [["ETS030-12-3-TIME", true]],
    );
    assert.ok(
      JSON.stringify(example("D1-request")).includes(starts[0]?.from ?? "?"),
    );
  });

  it("is nothing when the limit's condition does not hold", () => {
    const request = example("D1-request");
    const limits = clockStarts(request).map(({ limit }) => limit);
    assert.ok(!limits.includes("ETS182-17-2-TIME"));
  });

  it("is a return within 60 days, or by the day to which all have agreed", () => {
    const arrangement = example("D4-transfer-arrangement");
    const limits = (longerStay: boolean) =>
      clockStarts({
        ...arrangement,
        transferArrangement: { ...arrangement.transferArrangement, longerStay },
      }).map(({ limit }) => limit);
    assert.deepEqual(limits(false), ["OAS55-20-E-TIME"]);
    // Nobody is kept beyond the day that they agreed to.
    assert.deepEqual(limits(true), ["OAS55-20-E-AGREED-TIME"]);
  });

  it("depends on the conversation's law where it repeats none itself", () => {
    const acknowledgement = example("D9-acknowledgement");
    const question: BusinessDocument = {
      ...acknowledgement,
      header: {
        ...acknowledgement.header,
        kind: "ADDITIONAL_INFO_REQUEST",
        sentAt: "2026-11-02T10:00:00Z",
      },
    };
    const starts = clockStarts(question);
    const due = (primary: string, sender = requested) =>
      clocksOf(
        { directory: { current: () => directory, onChange: () => undefined } },
        {
          ...question.header,
          sender: { ...question.header.sender, authority: sender },
          recipient: {
            ...question.header.recipient,
            authority: sender === requested ? requesting : requested,
          },
        },
        starts,
        {
          id: parseConversationId(id(1)),
          version: 1,
          moves: [
            move(1, "REQUEST", requesting, 1, 0, { substance: { primary } }),
          ],
        },
      ).map(({ limit, owedBy }) => [limit, owedBy]);
    assert.deepEqual(due("EEVIDENCE"), [["EEVIDENCE-10-6-TIME", requesting]]);
    assert.deepEqual(due("UNTOC"), []);
    // Who asks does not owe the answer.
    assert.deepEqual(due("EEVIDENCE", requesting), []);
  });
});

describe("what ends a time limit", () => {
  const asked = (itemId: string) => ({ itemId, type: "TESTIMONY" });
  const request = move(1, "REQUEST", requesting, 1, 0, {
    substance: { assistance: [asked("hearing"), asked("search")] },
  });
  const decision = {
    owedBy: requested,
    atLeast: false,
    until: ["ACCEPTANCE", "REFUSAL"],
  } as const;
  const ended = (...moves: readonly TimedMove[]) =>
    endOf(decision, request, [request, ...moves], [])?.messageId;

  it("is the earliest message of those it waits for", () => {
    const early = move(2, "REFUSAL", requested, 1, 1, { sentAt: at(3) });
    const late = move(3, "ACCEPTANCE", requested, 2, 1, { sentAt: at(4) });
    assert.equal(ended(late, early), id(2));
  });

  it("is none of another kind, of the other side, of a third one, or that was rejected", () => {
    assert.equal(ended(move(2, "ACKNOWLEDGEMENT", requested, 1, 1)), undefined);
    assert.equal(ended(move(2, "REFUSAL", requesting, 2, 1)), undefined);
    const stranger = parseAuthorityId("xc-moj");
    assert.equal(ended(move(2, "REFUSAL", stranger, 1, 1)), undefined);
    const closed = { outcome: "closed" } as const;
    assert.equal(ended(move(2, "REFUSAL", requested, 1, 1, closed)), undefined);
  });

  it("knows of its beginning: what crossed it answers nothing", () => {
    assert.equal(ended(move(2, "REFUSAL", requested, 1, 0)), undefined);
    assert.equal(
      endOf(
        { ...decision, owedBy: requesting, until: ["STATUS_UPDATE"] },
        move(5, "SUPPLEMENTARY_INFORMATION", requesting, 4, 1),
        [move(2, "STATUS_UPDATE", requesting, 3, 1)],
        [],
      ),
      undefined,
    );
  });

  it("is also what ends the whole matter, but not what withdraws a part of it", () => {
    assert.equal(ended(move(2, "WITHDRAWAL", requesting, 2, 0)), id(2));
    const heard = move(3, "ACKNOWLEDGEMENT", requested, 1, 1);
    const returned = move(2, "RETURN_UNEXECUTED", requested, 2, 1);
    assert.equal(ended(heard, returned), id(2));
    const opening = { inReplyTo: id(1) };
    const unread = move(2, "TECHNICAL_REJECTION", requested, 1, 1, opening);
    assert.equal(ended(unread), id(2));
    const another = { inReplyTo: id(4) };
    const later = move(2, "TECHNICAL_REJECTION", requested, 2, 1, another);
    assert.equal(ended(heard, later), undefined);
    const part = { substance: { itemId: ["hearing"] } };
    const partly = move(2, "WITHDRAWAL", requesting, 2, 0, part);
    assert.equal(ended(partly), undefined);
    const whole = { substance: { itemId: ["hearing", "search"] } };
    assert.equal(ended(move(2, "WITHDRAWAL", requesting, 2, 0, whole)), id(2));
  });

  it("releases from what must last, by whichever side; the matter's end does not", () => {
    const kept = {
      owedBy: requested,
      atLeast: true,
      until: ["PRESERVATION_RELEASE"],
    } as const;
    const release = move(2, "PRESERVATION_RELEASE", requesting, 2, 0);
    assert.equal(endOf(kept, request, [release], [])?.messageId, id(2));
    const withdrawal = move(2, "WITHDRAWAL", requesting, 2, 0);
    assert.equal(endOf(kept, request, [withdrawal], []), undefined);
  });

  it("is in time up to the last moment", () => {
    const end = { sender: requested, messageId: id(2), pending: false };
    const dueAt = at(10);
    assert.equal(clockStateOf({ dueAt }, at(10)), "running");
    assert.equal(clockStateOf({ dueAt }, at(11)), "passed");
    const inTime = { dueAt, end: { ...end, at: at(10) } };
    assert.equal(clockStateOf(inTime, at(20)), "met");
    const late = { dueAt, end: { ...end, at: at(11) } };
    assert.equal(clockStateOf(late, at(20)), "passed");
  });
});

function move(
  number: number,
  kind: BusinessKind,
  sender: TimedMove["sender"],
  sequence: number,
  seen: number,
  told: {
    readonly sentAt?: Date;
    readonly outcome?: "closed";
    readonly inReplyTo?: TimedMove["messageId"];
    readonly substance?: Substance;
  } = {},
): TimedMove {
  return {
    messageId: id(number),
    sender,
    recipient: sender === requesting ? requested : requesting,
    kind,
    sequence,
    seen,
    outcome: "accepted",
    sentAt: at(2),
    ...told,
  };
}

function example(name: string): BusinessDocument {
  const folder = join(import.meta.dirname, "..", "..", "schemas", "examples");
  const read = readDocument(readFileSync(join(folder, `${name}.json`)), "json");
  assert.equal(read.kind, "valid");
  return read.document as unknown as BusinessDocument;
}
