import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { machineOf } from "../../src/message/conversation-states.ts";
import { isOpeningKind } from "../../src/message/kinds.ts";
import { terminalStates } from "../../src/message/standing.ts";
import { restingPoints, standing } from "../support/conversation-model.ts";
import { openings } from "../support/conversation-speeches.ts";
import { ourselves, peer } from "../support/store-samples.ts";

/** By state: what the opener may send, and what the addressee, besides what either may send in every state. */
type Expected = readonly (readonly [
  state: string,
  opener: string,
  addressee: string,
])[];

const expected: Readonly<Record<string, Expected>> = {
  request: [
    ["SENT", "WITHDRAWAL", ""],
    ["WITHDRAWN", "", "WITHDRAWAL_CONFIRMATION"],
    [
      "RECEIVED",
      "CONSULTATION WITHDRAWAL",
      "ACCEPTANCE ADDITIONAL_INFO_REQUEST CONSULTATION DELAY_NOTICE FORWARDING_NOTICE POSTPONEMENT REFUSAL RETURN_UNEXECUTED",
    ],
    ["REJECTED", "", ""],
    ["CLOSED", "", ""],
    [
      "CONSULTING",
      "CONSULTATION CONSULTATION_REPLY WITHDRAWAL",
      "CONSULTATION CONSULTATION_REPLY POSTPONEMENT REFUSAL",
    ],
    ["RETURNED", "CLOSURE", "CLOSURE"],
    ["AWAITING_INFO", "WITHDRAWAL", "REFUSAL"],
    [
      "ACCEPTED",
      "CONSULTATION TRANSFER_ARRANGEMENT TRANSFER_CONSENT WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST CONSULTATION DELAY_NOTICE EXECUTION_REPORT FORWARDING_NOTICE POSTPONEMENT REFUSAL TRANSFER_ARRANGEMENT TRANSFER_CONSENT",
    ],
    ["REFUSED", "CLOSURE", "CLOSURE"],
    ["POSTPONED", "WITHDRAWAL", "DELAY_NOTICE REFUSAL RESUMPTION"],
    [
      "PARTLY_EXECUTED",
      "CONSULTATION EVIDENCE_RECEIPT TRANSFER_ARRANGEMENT TRANSFER_CONSENT WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST CONSULTATION DELAY_NOTICE EXECUTION_REPORT FORWARDING_NOTICE POSTPONEMENT REFUSAL TRANSFER_ARRANGEMENT TRANSFER_CONSENT",
    ],
    ["EXECUTED", "CLOSURE EVIDENCE_RECEIPT", ""],
    [
      "COMPLETED",
      "CLOSURE EVIDENCE_RECEIPT EXCULPATORY_DISCLOSURE_NOTICE RETURN_OF_ITEMS TRANSFER_RETURN_NOTICE USE_PERMISSION_REQUEST USE_REPORT",
      "CLOSURE TRANSFER_RETURN_NOTICE",
    ],
  ],
  preservation: [
    ["SENT", "WITHDRAWAL", "PRESERVATION_CONFIRMATION"],
    ["WITHDRAWN", "", "WITHDRAWAL_CONFIRMATION"],
    [
      "RECEIVED",
      "WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST DELAY_NOTICE FORWARDING_NOTICE PRESERVATION_CONFIRMATION REFUSAL RETURN_UNEXECUTED",
    ],
    ["REJECTED", "", ""],
    [
      "PRESERVED",
      "PRESERVATION_EXTENSION PRESERVATION_RELEASE",
      "DELAY_NOTICE PRESERVATION_CONFIRMATION",
    ],
    ["CLOSED", "", ""],
    ["RETURNED", "CLOSURE", "CLOSURE"],
    ["REFUSED", "CLOSURE", "CLOSURE"],
    ["RELEASED", "CLOSURE", "CLOSURE"],
  ],
  jit: [
    [
      "PROPOSED",
      "CONSULTATION WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST CONSULTATION DELAY_NOTICE FORWARDING_NOTICE JIT_RESPONSE",
    ],
    ["WITHDRAWN", "", "WITHDRAWAL_CONFIRMATION"],
    ["REJECTED", "", ""],
    [
      "AGREED",
      "CLOSURE CONSULTATION JIT_AGREEMENT",
      "CLOSURE CONSULTATION JIT_AGREEMENT",
    ],
    ["DECLINED", "CLOSURE", "CLOSURE"],
    [
      "NEGOTIATING",
      "CONSULTATION WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST CONSULTATION DELAY_NOTICE FORWARDING_NOTICE JIT_RESPONSE",
    ],
    ["CLOSED", "", ""],
  ],
  interception: [
    ["SENT", "WITHDRAWAL", "INTERCEPTION_OBJECTION"],
    ["WITHDRAWN", "", "WITHDRAWAL_CONFIRMATION"],
    [
      "RECEIVED",
      "CLOSURE WITHDRAWAL",
      "ADDITIONAL_INFO_REQUEST CLOSURE DELAY_NOTICE FORWARDING_NOTICE INTERCEPTION_OBJECTION",
    ],
    ["REJECTED", "", ""],
    ["OBJECTED", "CLOSURE", "CLOSURE"],
    ["CLOSED", "", ""],
  ],
  spontaneous: [
    ["CONDITIONS_PENDING", "WITHDRAWAL", "CONSULTATION CONSULTATION_REPLY"],
    ["WITHDRAWN", "", "WITHDRAWAL_CONFIRMATION"],
    ["REJECTED", "", ""],
    [
      "ACCEPTED",
      "CLOSURE SPONTANEOUS_INFORMATION",
      "CLOSURE EVIDENCE_RECEIPT EXCULPATORY_DISCLOSURE_NOTICE RETURN_OF_ITEMS USE_PERMISSION_REQUEST USE_REPORT",
    ],
    ["DECLINED", "CLOSURE", "CLOSURE"],
    ["CLOSED", "", ""],
  ],
};

/** What informs or asks; an acknowledgement or a rejection only of what was heard. */
const anyTime = [
  "ACKNOWLEDGEMENT",
  "STATUS_ENQUIRY",
  "STATUS_UPDATE",
  "SUPPLEMENTARY_INFORMATION",
  "TECHNICAL_REJECTION",
];

describe("what may be sent, state by state", () => {
  for (const [machine, states] of Object.entries(expected)) {
    const opening = openings.find(
      ({ kind, substance }) =>
        isOpeningKind(kind) &&
        machineOf[kind] === machine &&
        !["UNTOC", "UNCAC", "EIO", "EEVIDENCE", "ETS070"].includes(
          machine === "request" ? (substance.primary ?? "") : "",
        ),
    );
    assert.ok(opening);
    const points = restingPoints(opening).map(({ moves }) => standing(moves));

    for (const [state, opener, addressee] of states)
      it(`${machine}: ${state}`, () => {
        const here = points.filter((point) => point.state === state);
        const allowed = (side: typeof ourselves) =>
          [
            ...new Set(here.flatMap((point) => point.allowed[side] ?? [])),
          ].toSorted();
        const own = (side: typeof ourselves) =>
          allowed(side).filter((kind) => !anyTime.includes(kind));
        assert.deepEqual(
          [own(ourselves).join(" "), own(peer).join(" ")],
          [opener, addressee],
        );
        const isOver = terminalStates.some((each) => each === state);
        const asks = allowed(ourselves).includes("STATUS_ENQUIRY");
        const informs = allowed(peer).includes("STATUS_UPDATE");
        assert.deepEqual([asks, informs], [!isOver, !isOver]);
      });
  }
});
