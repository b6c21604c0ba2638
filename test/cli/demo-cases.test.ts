import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import { setStage, type DemoStage } from "../../src/cli/demo/authorities.ts";
import { d5 } from "../../src/cli/demo/cases/d5.ts";
import { play, type Played } from "../../src/cli/demo/scenario.ts";
import { refused, sent, type Step } from "../../src/cli/demo/script.ts";
import { watch } from "../../src/cli/demo/watch.ts";
import { comity, commandFolder, type Ended } from "../support/command.ts";

type Answer = {
  readonly ok: boolean;
  readonly cases: readonly {
    readonly ok: boolean;
    readonly case: string;
    readonly messages: readonly {
      readonly id: string;
      readonly receipts: readonly { readonly statements: readonly string[] }[];
    }[];
    readonly steps: readonly {
      readonly example: string;
      readonly syntax: string;
      readonly kind: string;
      readonly from: string;
      readonly to: string;
      readonly messageId: string;
      readonly outcome: string;
      readonly rules: readonly string[];
      readonly expected: boolean;
    }[];
    readonly conversations: readonly { readonly state: string }[];
  }[];
};

/**
 * What each case must come to: who opens it, the messages that go the whole way, the refusals and warnings, and where
 * its conversations end.
 */
const cases = [
  {
    id: "D1",
    opened: "xa-moj REQUEST xb-moj",
    messages: 11,
    rules: [],
    ends: ["CLOSED"],
  },
  {
    id: "D2",
    opened: "xb-ca REQUEST xe-ca",
    messages: 13,
    rules: ["refused REFUSAL UNTOC-18-8"],
    ends: ["CLOSED"],
  },
  {
    id: "D3",
    opened: "xc-247 PRESERVATION_REQUEST xd-247",
    messages: 15,
    rules: ["refused PRESERVATION_CONFIRMATION ETS185-29-7"],
    ends: ["RELEASED", "CLOSED", "CLOSED"],
  },
  {
    id: "D4",
    opened: "xe-ca REQUEST xf-ca",
    messages: 15,
    rules: ["refused REQUEST OAS55-20-A", "refused REQUEST OAS55-20-E"],
    ends: ["CLOSED", "CLOSED"],
  },
  {
    id: "D5",
    opened: "xf-ca REQUEST xb-ca",
    messages: 8,
    rules: [
      "refused REQUEST UNCAC-55-3-B",
      "refused REQUEST UNCAC-55-3-B-THIRD-PARTY",
    ],
    ends: ["CLOSED"],
  },
  {
    id: "D6",
    opened: "xa-moj REQUEST xd-moj",
    messages: 16,
    rules: ["refused REQUEST ETS070-16"],
    ends: ["CLOSED", "CLOSED"],
  },
  {
    id: "D7",
    opened: "xa-moj REQUEST xb-moj",
    messages: 9,
    rules: [],
    ends: ["CLOSED"],
  },
  {
    id: "D8",
    opened: "xa-tax REQUEST xb-tax",
    messages: 10,
    rules: [
      "refused REQUEST HEADER-INSTRUMENT COMITY-TAX-PROFILE",
      "accepted REQUEST ETS127-14-3",
    ],
    ends: ["CLOSED", "CLOSED"],
  },
  {
    id: "D9",
    opened: "xa-moj REQUEST xb-moj",
    messages: 8,
    rules: ["refused ACCEPTANCE EIO-11-1-H"],
    ends: ["CLOSED"],
  },
  {
    id: "D10",
    opened: "xc-ca JIT_PROPOSAL xd-ca",
    messages: 10,
    rules: [],
    ends: ["CLOSED", "CLOSED"],
  },
];

const folder = commandFolder();
afterAll(folder.remove);

describe("comity demo --case all --once --json", () => {
  let ended: Ended;
  let answer: Answer;
  beforeAll(async () => {
    ended = await comity(
      ...["demo", "--case", "all", "--once", "--json"],
      ...["--dir", folder.path("all")],
    );
    answer = JSON.parse(ended.stdout) as Answer;
  });

  it("plays every case, one after the other", () => {
    assert.equal(ended.status, 0, ended.stderr.slice(-2000));
    assert.equal(answer.ok, true);
    assert.deepEqual(
      answer.cases.map((played) => played.case),
      cases.map(({ id }) => id),
    );
  });

  for (const { id, opened, messages, rules, ends } of cases) {
    const played = () => {
      const found = answer.cases.find((each) => each.case === id);
      assert.ok(found, id);
      return found;
    };

    it(`${id} comes out as its script says, and ends`, () => {
      const { ok, steps, conversations } = played();
      assert.equal(ok, true);
      assert.deepEqual(
        steps.filter(({ expected }) => !expected),
        [],
      );
      const [first] = steps.filter(({ outcome }) => outcome === "accepted");
      assert.equal(`${first?.from} ${first?.kind} ${first?.to}`, opened);
      assert.deepEqual(
        conversations.map(({ state }) => state),
        ends,
      );
      assert.deepEqual(
        new Set(steps.map(({ syntax }) => syntax)),
        new Set(["xml", "json"]),
      );
    });

    it(`${id} is refused what it must be, and warned of the rest`, () => {
      assert.deepEqual(
        played()
          .steps.filter((step) => step.rules.length > 0)
          .map(({ outcome, kind, rules: found }) =>
            [outcome, kind, ...found].join(" "),
          ),
        rules,
      );
    });

    it(`${id} has four statements about each message that went the whole way`, () => {
      const { messages: carried, steps } = played();
      assert.equal(carried.length, messages);
      assert.deepEqual(
        carried.map((message) => message.id),
        steps
          .filter(({ outcome }) => outcome === "accepted")
          .map(({ messageId }) => messageId),
      );
      for (const { receipts } of carried)
        assert.deepEqual(
          receipts
            .flatMap(({ statements }) => statements)
            .map((uri) => uri.split("/").at(-1))
            .toSorted(),
          [
            ...["ContentConsignment", "ContentHandover"],
            ...["RelayAcceptance", "SubmissionAcceptance"],
          ],
        );
    });
  }
});

describe("a script that is mistaken", () => {
  const ended = new AbortController();
  let stage: DemoStage;
  beforeAll(async () => {
    stage = await setStage(folder.path("stage"), d5, undefined);
  });
  afterAll(async () => {
    ended.abort();
    await stage.stop();
  });

  it("ends where a refusal is not the one it says", async () => {
    const wrong = refused("broken/UNCAC-55-3-B", "xml", "is broken", "UNCAC-9");
    const results = await playSteps([wrong, sent("D5-request", "xml")]);
    assert.deepEqual(results.map(outcomeOf), [
      { outcome: "refused", rules: ["UNCAC-55-3-B"], expected: false },
    ]);
  });

  it("ends where what must be refused is accepted", async () => {
    const wrong = refused("D5-request", "json", "is sound", "UNCAC-55-3-B");
    const results = await playSteps([wrong, sent("D5-request", "xml")]);
    assert.deepEqual(results.map(outcomeOf), [
      { outcome: "accepted", rules: [], expected: false },
    ]);
  });

  it("cannot answer what was not sent", async () => {
    await assert.rejects(playSteps([sent("D5-acknowledgement", "xml")]), {
      code: "DEMO_INCOMPLETE",
    });
  });

  function playSteps(steps: readonly Step[]): Promise<readonly Played[]> {
    return play({
      script: { ...d5, steps },
      stage,
      requesterWatch: watch(stage.requester, ended.signal),
      requestedWatch: watch(stage.requested, ended.signal),
      tell: () => undefined,
    });
  }
});

function outcomeOf({ outcome, rules, expected }: Played) {
  return { outcome, rules, expected };
}
