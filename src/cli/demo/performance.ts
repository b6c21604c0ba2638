import { join } from "node:path";
import { print, say } from "../output.ts";
import type { DemoStage } from "./authorities.ts";
import type { CaseId } from "./case-ids.ts";
import { endingsOf, type Ending } from "./ending.ts";
import { writeEvidence, type Evidence, type Exchanged } from "./evidence.ts";
import { epilogue, eventLine, timeline } from "./narration.ts";
import { play, ready, type Played } from "./scenario.ts";
import type { Script } from "./script.ts";
import { watch, type Observed } from "./watch.ts";

/** A gateway's start to its first complete readiness; a broker that is not there is noticed here. */
const readyTimeoutMs = 20_000;
/** The whole exchange; it takes a few seconds, and repairs itself well within this when something is slow. */
const playTimeoutMs = 90_000;

/** What `--json` prints of a case. */
export type CaseAnswer = {
  readonly ok: boolean;
  readonly case: CaseId;
  readonly title: string;
  readonly transport: string;
  /** PEM files of both authorities' anchors. */
  readonly trust: readonly string[];
  /** Those that went the whole way. */
  readonly messages: readonly object[];
  /** What the script says, as far as it was played. */
  readonly steps: readonly object[];
  /** Where each stands for both sides. */
  readonly conversations: readonly object[];
};

/** One case on a stage that is set. */
type Performance = {
  readonly id: CaseId;
  readonly script: Script;
  readonly stage: DemoStage;
  readonly folder: string;
  readonly transport: string;
  /** For a program: what a person reads goes to standard error. */
  readonly asJson: boolean;
};

/** The play itself, from ready gateways to files on the disk. */
export async function perform(
  performance: Performance,
  interrupted: AbortSignal,
): Promise<CaseAnswer> {
  const tell = performance.asJson ? say : print;
  const { script, stage } = performance;
  const { requester, requested } = stage;
  for (const authority of [requester, requested]) {
    await ready(authority, readyTimeoutMs, interrupted);
    tell(`${authority.id}: ${authority.name}, API at ${authority.url}`);
  }
  tell("");
  const ended = new AbortController();
  const ending = AbortSignal.any([
    ended.signal,
    interrupted,
    AbortSignal.timeout(playTimeoutMs),
  ]);
  try {
    const observe = (observed: Observed): void => tell(eventLine(observed));
    const requesterWatch = watch(requester, ending, observe);
    const requestedWatch = watch(requested, ending, observe);
    const played = await play({
      script,
      stage,
      requesterWatch,
      requestedWatch,
      tell,
    });
    const observed = [...requesterWatch.facts(), ...requestedWatch.facts()];
    const endings = await endingsOf(stage, played);
    return await present({ ...performance, played, observed, endings });
  } finally {
    ended.abort();
  }
}

type Outcome = Performance & {
  readonly played: readonly Played[];
  readonly observed: readonly Observed[];
  readonly endings: readonly Ending[];
};

/** Writes the evidence, and tells a person the outcome; a program gets the answer. */
async function present(outcome: Outcome): Promise<CaseAnswer> {
  const { stage, folder, played, observed } = outcome;
  const containers = join(folder, "containers");
  const exchanged = played.flatMap((step) => exchangedIn(stage, step));
  const evidence: Evidence[] = [];
  for (const [index, message] of exchanged.entries()) {
    const number = String(index + 1).padStart(2, "0");
    evidence.push(await writeEvidence(containers, number, message));
  }
  const trust = [stage.requester.anchor, stage.requested.anchor];
  if (!outcome.asJson) {
    print(["", ...timeline(observed, exchanged)].join("\n"));
    print(epilogue(evidence, trust, containers).join("\n"));
  }
  const faults = incomplete(outcome, evidence);
  for (const fault of faults) say(`DEMO_INCOMPLETE ${fault}`);
  return answer(outcome, faults.length === 0, trust, evidence);
}

/** A refused document has nothing to show but its refusal. */
function exchangedIn(
  { requester, requested }: DemoStage,
  { step, messageId, kind, from, to, outcome, expected }: Played,
): readonly Exchanged[] {
  const recipient = [requester, requested].find(({ id }) => id === to);
  return outcome === "refused" || !expected || recipient === undefined
    ? []
    : [{ id: messageId, kind, syntax: step.syntax, from, to: recipient }];
}

/** What keeps the demo from being a success, in sentences. */
function incomplete(
  { script: { steps }, played, endings }: Outcome,
  evidence: readonly Evidence[],
): readonly string[] {
  const otherwise = played
    .filter(({ expected }) => !expected)
    .map(
      ({ step, outcome, rules }) =>
        `expected ${step.example} to be ${step.expected.outcome}, found it ${[outcome, ...rules].join(" ")}, step ${played.length} of ${steps.length}`,
    );
  const unproven = evidence
    .filter(({ verified }) => !verified)
    .map(
      ({ id, kind }) =>
        `expected every receipt of the ${kind} ${id} to be there and verified, found otherwise`,
    );
  // A case that was broken off leaves its conversations open.
  const unfinished = endings
    .filter(({ isOver }) => !isOver && otherwise.length === 0)
    .map(
      ({ conversationId, states }) =>
        `expected the conversation ${conversationId} to be over for both, found it ${states.join(" and ")}`,
    );
  return [...otherwise, ...unproven, ...unfinished];
}

function answer(
  { id: caseId, script, transport, played, endings }: Outcome,
  ok: boolean,
  trust: readonly string[],
  evidence: readonly Evidence[],
): CaseAnswer {
  return {
    ok,
    case: caseId,
    title: script.title,
    transport,
    trust,
    messages: evidence.map(({ id, kind, from, to, ...files }) => ({
      id,
      kind,
      from,
      to,
      container: files.container,
      envelope: files.envelope,
      recipientKey: files.recipientKey,
      recipientCertificate: files.recipientCertificate,
      receipts: files.receipts,
    })),
    steps: played.map(({ step, messageId, from, expected, ...result }) => ({
      example: step.example,
      syntax: step.syntax,
      kind: result.kind,
      from: from.id,
      to: result.to,
      messageId,
      conversationId: result.conversationId,
      outcome: result.outcome,
      rules: result.rules,
      expected,
    })),
    conversations: endings.map(({ conversationId, states }) => ({
      conversationId,
      state: states.join(" and "),
    })),
  };
}
