import { setTimeout as pause } from "node:timers/promises";
import type { Fact } from "../../client/answers.ts";
import type { SubmitAnswer } from "../../client/submission.ts";
import { ComityError } from "../../errors.ts";
import type { MessageId } from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import type { Statement } from "../../message/statements.ts";
import type { DemoAuthority, DemoStage } from "./authorities.ts";
import { openCaseFile, type Draft, type Numbers } from "./documents.ts";
import type { Script, Step } from "./script.ts";
import type { Watch } from "./watch.ts";

/** What became of one step of a script. */
export type Played = {
  readonly step: Step;
  readonly messageId: MessageId;
  /** Its own id when it opens one. */
  readonly conversationId: string;
  readonly kind: BusinessKind;
  readonly from: DemoAuthority;
  /** Its id; it need not play. */
  readonly to: string;
  readonly outcome: "accepted" | "refused";
  /** Ids of the rules that refused it, or that only warned of it. */
  readonly rules: readonly string[];
  /** It came out as the script says. */
  readonly expected: boolean;
};

type Side = { readonly authority: DemoAuthority; readonly watch: Watch };

/** What the scripted case systems need; `tell` takes one sentence of progress. */
export type Scene = {
  readonly script: Script;
  readonly stage: DemoStage;
  readonly requesterWatch: Watch;
  readonly requestedWatch: Watch;
  readonly tell: (sentence: string) => void;
};

const readyPollMs = 200;

/**
 * Waits until a gateway says that all it depends on works.
 * @throws ComityError NOT_READY, naming what does not work; DEMO_INCOMPLETE when interrupted
 */
export async function ready(
  { id, observer }: DemoAuthority,
  timeoutMs: number,
  interrupted: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const readiness = await observer.readiness();
    if (readiness.ready) return;
    if (interrupted.aborted)
      throw new ComityError(
        "DEMO_INCOMPLETE",
        `expected ${id} to be ready, found the demo interrupted before`,
      );
    if (Date.now() > deadline) {
      const broken = readiness.checks.filter(({ ok }) => !ok);
      throw new ComityError(
        "NOT_READY",
        `expected ${id} to be ready within ${timeoutMs / 1000} s, found ${broken.map(({ name, detail }) => `${name} ${detail}`).join(", ")}`,
      );
    }
    await pause(readyPollMs);
  }
}

/**
 * Two case systems play a case, each through nothing but its own gateway's API. What does not come out as the script
 * says is the last step: what follows would build on it.
 * @throws ComityError DEMO_INCOMPLETE, naming what did not happen
 */
export async function play(scene: Scene): Promise<readonly Played[]> {
  const { script, stage } = scene;
  const sides: readonly Side[] = [
    { authority: stage.requester, watch: scene.requesterWatch },
    { authority: stage.requested, watch: scene.requestedWatch },
  ];
  const file = openCaseFile(script.steps, new Date());
  const played: Played[] = [];
  for (const step of script.steps) {
    const draft = file.draft(step);
    const [sender] = sides.filter(({ authority: { id } }) => id === draft.from);
    const [recipient] = sides.filter((side) => side !== sender);
    if (sender === undefined || recipient === undefined)
      throw new ComityError(
        "DEMO_INCOMPLETE",
        `expected ${step.example} to be sent by one of the two that play, found ${draft.from}`,
      );
    const result = await playStep(step, draft, sender, recipient, scene.tell);
    played.push(result);
    if (!result.expected) break;
    if (result.outcome === "accepted") file.enter(step, draft);
  }
  return played;
}

async function playStep(
  step: Step,
  draft: Draft,
  sender: Side,
  recipient: Side,
  tell: Scene["tell"],
): Promise<Played> {
  const { authority: from } = sender;
  const { messageId, kind, to } = draft;
  const answer = await from.caseSystem.submit(
    draft.write(await numbersOf(draft, from)),
  );
  const rules = distinctRules(answer);
  const expected = isExpected(step, answer.kind, rules);
  const { conversationId = messageId } = draft;
  const common = {
    ...{ step, messageId, conversationId, kind, from, to },
    ...{ rules, expected },
  };
  if (answer.kind === "refused") {
    tell(refusalLine(step, draft, rules, expected));
    return { ...common, outcome: "refused" };
  }
  const warned = rules.length === 0 ? "" : `, warned of ${rules.join(", ")}`;
  tell(
    `${from.id}: its case system has handed in the ${kind}${warned}, and holds a signed receipt for it`,
  );
  if (expected) await carry(draft, sender, recipient, tell);
  return { ...common, outcome: "accepted" };
}

/** From the sender's own gateway: the next of the conversation, or the first of a new one. */
async function numbersOf(
  { conversationId }: Draft,
  { caseSystem }: DemoAuthority,
): Promise<Numbers> {
  if (conversationId !== undefined) {
    const { sequence, seen, directoryVersion } =
      await caseSystem.nextNumbers(conversationId);
    return { sequence, seen, directoryVersion };
  }
  const { version } = await caseSystem.directory();
  return { sequence: 1, seen: 0, directoryVersion: version };
}

function distinctRules(answer: SubmitAnswer): readonly string[] {
  const faults = answer.kind === "refused" ? answer.faults : answer.warnings;
  return [...new Set(faults.map(({ rule }) => rule))];
}

function isExpected(
  { expected }: Step,
  outcome: SubmitAnswer["kind"],
  found: readonly string[],
): boolean {
  const wanted =
    expected.outcome === "refused" ? expected.rules : expected.warnings;
  return (
    outcome === expected.outcome &&
    wanted.length === found.length &&
    wanted.every((rule) => found.includes(rule))
  );
}

function refusalLine(
  { expected }: Step,
  { from, kind }: Draft,
  rules: readonly string[],
  isAsItMustBe: boolean,
): string {
  const article = /^[AEIOU]/.test(kind) ? "an" : "a";
  const which = expected.outcome === "refused" ? ` that ${expected.which}` : "";
  const verdict = isAsItMustBe
    ? "refused, as it must be"
    : "refused otherwise than expected";
  return `${from}: ${article} ${kind}${which} is ${verdict}: ${rules.join(", ")}`;
}

/** One message from gateway to case system, until its sender holds every receipt. */
async function carry(
  { messageId, kind }: Draft,
  sender: Side,
  recipient: Side,
  tell: Scene["tell"],
): Promise<void> {
  const [from, to] = [sender.authority, recipient.authority];
  await recipient.watch.until(
    `message.received of the ${kind}`,
    about(messageId, "message.received"),
  );
  await takeOut(messageId, to);
  tell(
    `${to.id}: its case system has found the ${kind} in its inbox, fetched and confirmed it`,
  );

  for (const statement of ["RelayAcceptance", "ContentHandover"] as const)
    await sender.watch.until(
      `receipt.verified with ${statement} for the ${kind}`,
      verified(messageId, statement),
    );
  tell(`${from.id}: every receipt for the ${kind} is here and verified`);
}

async function takeOut(
  messageId: MessageId,
  { id, caseSystem }: DemoAuthority,
): Promise<void> {
  const { items } = await caseSystem.inbox();
  const listed = items.find((message) => message.messageId === messageId);
  if (listed === undefined)
    throw new ComityError(
      "DEMO_INCOMPLETE",
      `expected ${messageId} in the inbox of ${id}, found ${items.length} others`,
    );
  const { document, attachments } = await caseSystem.fetch(messageId);
  // Here a case system would store what it fetched; only then may it confirm.
  if (
    document.length === 0 ||
    attachments.some(({ bytes }) => bytes.length === 0)
  )
    throw new ComityError(
      "DEMO_INCOMPLETE",
      `expected ${messageId} with its attachments, found empty files`,
    );
  await caseSystem.confirm(messageId);
}

function about(messageId: MessageId, name: string): (fact: Fact) => boolean {
  return (fact) => fact.fact === name && fact.messageId === messageId;
}

function verified(
  messageId: MessageId,
  statement: Statement,
): (fact: Fact) => boolean {
  const isAbout = about(messageId, "receipt.verified");
  return (fact) => {
    const statements = fact.details?.statements;
    return (
      isAbout(fact) &&
      Array.isArray(statements) &&
      (statements as readonly string[]).includes(statement)
    );
  };
}
