import { once } from "node:events";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ComityError } from "../errors.ts";
import type { DemoStage } from "./demo/authorities.ts";
import { caseIds, type CaseId } from "./demo/case-ids.ts";
import { cases } from "./demo/cases.ts";
import type { CaseAnswer } from "./demo/performance.ts";
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

/** Two fictional authorities play a case to its end, with every receipt, each through its gateway's API alone. */
export async function demo(
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<ExitStatus> {
  if (options.case === "all") return await demoAll(options, interrupted);
  const asJson = options.json === true;
  const ended = async (stage: DemoStage, answer: CaseAnswer) => {
    if (asJson) printJson(answer);
    if (options.once === true || interrupted.aborted) return;
    (asJson ? say : print)(invitation(stage));
    await once(interrupted, "abort");
  };
  const { ok } = await playCase(options.case, options, interrupted, ended);
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
  const { perform } = await import("./demo/performance.ts");
  const stage = await setStage(folder, script, options.amqp);
  try {
    const answer = await perform(
      { id, script, stage, folder, transport, asJson: options.json === true },
      interrupted,
    );
    await ended?.(stage, answer);
    return answer;
  } finally {
    await stage.stop();
  }
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
