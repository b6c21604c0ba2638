import { once } from "node:events";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ComityError } from "../errors.ts";
import type { DemoStage } from "./demo/authorities.ts";
import type { Evidence } from "./demo/evidence.ts";
import type { Exchanged } from "./demo/scenario.ts";
import type { Observed } from "./demo/watch.ts";
import { print, printJson, say, type ExitStatus } from "./output.ts";

export type DemoOptions = {
  /** Ends when every receipt is verified, instead of keeping both gateways up. */
  readonly once?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
  readonly amqp?: string;
};

/** A gateway's start to its first complete readiness; a broker that is not there is noticed here. */
const readyTimeoutMs = 20_000;
/** The whole exchange; it takes about two seconds, and repairs itself well within this when something is slow. */
const playTimeoutMs = 90_000;

/** Two fictional authorities exchange a request, its answers and every receipt, each through its gateway's API alone. */
export async function demo(
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<ExitStatus> {
  const tell = options.json === true ? say : print;
  const transport = options.amqp === undefined ? "embedded" : "amqp";
  tell(
    `Comity demo: two fictional authorities, xa-moj and xb-moj, over ${transport === "amqp" ? "RabbitMQ" : "a broker in this process"}.`,
  );
  const folder = makeFolder(options.dir);
  tell(`Making keys, a signed directory and two gateways in ${folder}`);
  // Imported only now: the first words shall not wait for all that two gateways need.
  const { setStage } = await import("./demo/authorities.ts");
  const stage = await setStage(folder, options.amqp);
  try {
    const ok = await perform(stage, folder, transport, options, interrupted);
    if (options.once !== true && !interrupted.aborted) {
      tell(invitation(stage));
      await once(interrupted, "abort");
    }
    return ok ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

/** The play itself, from ready gateways to files on the disk; resolves to whether every receipt is verified. */
async function perform(
  stage: DemoStage,
  folder: string,
  transport: string,
  options: DemoOptions,
  interrupted: AbortSignal,
): Promise<boolean> {
  const tell = options.json === true ? say : print;
  const { play, ready } = await import("./demo/scenario.ts");
  const { watch } = await import("./demo/watch.ts");
  const { eventLine } = await import("./demo/narration.ts");
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
    const exchanged = await play({
      stage,
      requesterWatch,
      requestedWatch,
      tell,
    });
    const observed = [...requesterWatch.facts(), ...requestedWatch.facts()];
    const played = { stage, folder, transport, exchanged, observed };
    return await present(played, options.json === true);
  } finally {
    ended.abort();
  }
}

type Played = {
  readonly stage: DemoStage;
  readonly folder: string;
  readonly transport: string;
  readonly exchanged: readonly Exchanged[];
  readonly observed: readonly Observed[];
};

/** Writes the evidence and prints the outcome, for a person or for a program. */
async function present(played: Played, asJson: boolean): Promise<boolean> {
  const { writeEvidence } = await import("./demo/evidence.ts");
  const { epilogue, timeline } = await import("./demo/narration.ts");
  const { stage, folder, transport, exchanged, observed } = played;
  const containers = join(folder, "containers");
  const evidence: Evidence[] = [];
  for (const [index, message] of exchanged.entries())
    evidence.push(await writeEvidence(containers, index, message));
  const ok = evidence.every(({ verified }) => verified);
  const trust = [stage.requester.anchor, stage.requested.anchor];
  if (asJson) printJson(answer(ok, transport, trust, evidence));
  else {
    print(["", ...timeline(observed, exchanged)].join("\n"));
    print(epilogue(evidence, trust, containers).join("\n"));
  }
  if (!ok)
    say(
      "DEMO_INCOMPLETE expected every receipt to be there and verified, found otherwise",
    );
  return ok;
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

function answer(
  ok: boolean,
  transport: string,
  trust: readonly string[],
  evidence: readonly Evidence[],
): object {
  return {
    ok,
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
