import { once } from "node:events";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ComityError } from "../errors.ts";
import type { DemoStage } from "./demo/authorities.ts";
import { caseIds, type CaseId } from "./demo/case-ids.ts";
import { cases } from "./demo/cases.ts";
import type { Evidence, Exchanged } from "./demo/evidence.ts";
import type { Played } from "./demo/scenario.ts";
import type { Script } from "./demo/script.ts";
import type { Observed } from "./demo/watch.ts";
import { print, printJson, say, type ExitStatus } from "./output.ts";

export type DemoOptions = {
  /** Of the published examples; `all` plays one after the other, and then ends. */
  readonly case: CaseId | "all";
  /** Ends when every receipt is verified, instead of keeping both gateways up. */
  readonly once?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
  readonly amqp?: string;
};

/** A gateway's start to its first complete readiness; a broker that is not there is noticed here. */
const readyTimeoutMs = 20_000;
/** The whole exchange; it takes a few seconds, and repairs itself well within this when something is slow. */
const playTimeoutMs = 90_000;

/** Two fictional authorities play a case to its end, with every receipt, each through its gateway's API alone. */
export async function demo(
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<ExitStatus> {
  if (options.case === "all") return await demoAll(options, interrupted);
  const asJson = options.json === true;
  const perform = async (stage: DemoStage, answer: CaseAnswer) => {
    if (asJson) printJson(answer);
    if (options.once === true || interrupted.aborted) return;
    (asJson ? say : print)(invitation(stage));
    await once(interrupted, "abort");
  };
  const { ok } = await playCase(options.case, options, interrupted, perform);
  return ok ? 0 : 1;
}

async function demoAll(
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<ExitStatus> {
  const answers: CaseAnswer[] = [];
  for (const id of caseIds) {
    answers.push(await playCase(id, options, interrupted));
    if (options.json !== true) print("");
  }
  const ok = answers.every((answer) => answer.ok);
  if (options.json === true) printJson({ ok, cases: answers });
  return ok ? 0 : 1;
}

/** Sets the stage, plays one case on it, and lets `ended` do what it likes before the gateways stop. */
async function playCase(
  id: CaseId,
  options: DemoOptions,
  interrupted: AbortSignal,
  ended?: (stage: DemoStage, answer: CaseAnswer) => Promise<void>,
): Promise<CaseAnswer> {
  const tell = options.json === true ? say : print;
  const script = cases[id];
  const transport = options.amqp === undefined ? "embedded" : "amqp";
  tell(
    `Comity demo: two fictional authorities, ${script.requester.id} and ${script.requested.id}, over ${transport === "amqp" ? "RabbitMQ" : "a broker in this process"}.`,
  );
  tell(`Case ${id}: ${script.title}`);
  const folder = makeFolder(options.dir);
  tell(`Making keys, a signed directory and two gateways in ${folder}`);
  // Imported only now: the first words shall not wait for all that two gateways need.
  const { setStage } = await import("./demo/authorities.ts");
  const stage = await setStage(folder, script, options.amqp);
  try {
    const performance = { id, script, stage, folder, transport };
    const answer = await perform(performance, options, interrupted);
    await ended?.(stage, answer);
    return answer;
  } finally {
    await stage.stop();
  }
}

type Performance = {
  readonly id: CaseId;
  readonly script: Script;
  readonly stage: DemoStage;
  readonly folder: string;
  readonly transport: string;
};

/** The play itself, from ready gateways to files on the disk. */
async function perform(
  performance: Performance,
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<CaseAnswer> {
  const tell = options.json === true ? say : print;
  const { play, ready } = await import("./demo/scenario.ts");
  const { watch } = await import("./demo/watch.ts");
  const { eventLine } = await import("./demo/narration.ts");
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
    return await present({ ...performance, played, observed }, options);
  } finally {
    ended.abort();
  }
}

type Outcome = Performance & {
  readonly played: readonly Played[];
  readonly observed: readonly Observed[];
};

/** Writes the evidence, and tells a person the outcome; a program gets the answer. */
async function present(
  outcome: Outcome,
  options: DemoOptions,
): Promise<CaseAnswer> {
  const { writeEvidence } = await import("./demo/evidence.ts");
  const { epilogue, timeline } = await import("./demo/narration.ts");
  const { script, stage, folder, played, observed } = outcome;
  const containers = join(folder, "containers");
  const exchanged = played.flatMap((step) => exchangedIn(stage, step));
  const evidence: Evidence[] = [];
  for (const [index, message] of exchanged.entries()) {
    const number = String(index + 1).padStart(2, "0");
    evidence.push(await writeEvidence(containers, number, message));
  }
  const trust = [stage.requester.anchor, stage.requested.anchor];
  if (options.json !== true) {
    print(["", ...timeline(observed, exchanged)].join("\n"));
    print(epilogue(evidence, trust, containers).join("\n"));
  }
  const faults = incomplete(script, played, evidence);
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
  { steps }: Script,
  played: readonly Played[],
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
  return [...otherwise, ...unproven];
}

/** Always a fresh one, so that a folder may be named that has other things in it. */
function makeFolder(given: string | undefined): string {
  const parent = resolve(given ?? tmpdir());
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(join(parent, "comity-demo-"));
  } catch (cause) {
    throw new ComityError(
      "FILE_UNWRITABLE",
      `expected to make a folder in ${parent}: ${(cause as Error).message}`,
      { cause },
    );
  }
}

/** What `--json` prints of a case. */
type CaseAnswer = {
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
};

function answer(
  { id: caseId, script, transport, played }: Outcome,
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
      outcome: result.outcome,
      rules: result.rules,
      expected,
    })),
  };
}

function invitation({ requester, requested }: DemoStage): string {
  return [
    "",
    "Both gateways stay up until you press Ctrl-C. To look into them from another terminal:",
    ...[requester, requested].map(
      ({ url, token }) =>
        `  COMITY_URL=${url} COMITY_TOKEN=${token} npx comity inbox --state confirmed`,
    ),
  ].join("\n");
}
