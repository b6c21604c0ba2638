import { setTimeout as pause } from "node:timers/promises";
import type { Fact } from "../../client/answers.ts";
import { ComityError } from "../../errors.ts";
import type { MessageId } from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import type { Statement } from "../../message/statements.ts";
import { faultLine } from "../fault-lines.ts";
import type { DemoAuthority, DemoStage } from "./authorities.ts";
import { openCaseFile, type CaseDocument } from "./documents.ts";
import type { Watch } from "./watch.ts";

/** A message that has gone the whole way. */
export type Exchanged = {
  readonly id: MessageId;
  readonly kind: BusinessKind;
  readonly from: DemoAuthority;
  readonly to: DemoAuthority;
};

type Side = { readonly authority: DemoAuthority; readonly watch: Watch };

/** What the scripted case systems need; `tell` takes one sentence of progress. */
export type Scene = {
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
 * Two case systems play a request and its answers, each through nothing but its own gateway's API.
 * @throws ComityError DEMO_INCOMPLETE, naming what did not happen
 */
export async function play(scene: Scene): Promise<readonly Exchanged[]> {
  const { stage, tell } = scene;
  const requester = { authority: stage.requester, watch: scene.requesterWatch };
  const requested = { authority: stage.requested, watch: scene.requestedWatch };
  const { version } = await stage.requester.caseSystem.directory();
  const file = openCaseFile(version, new Date());

  const request = file.request();
  const exchanged = [await carry(request, requester, requested, tell)];
  for (const kind of ["acknowledgement", "acceptance"] as const) {
    const numbers = await stage.requested.caseSystem.nextNumbers(
      request.messageId,
    );
    exchanged.push(
      await carry(file.reply(kind, numbers), requested, requester, tell),
    );
  }
  return exchanged;
}

/** One message from case system to case system, until its sender holds every receipt. */
async function carry(
  document: CaseDocument,
  sender: Side,
  recipient: Side,
  tell: Scene["tell"],
): Promise<Exchanged> {
  const { messageId, kind } = document;
  const [from, to] = [sender.authority, recipient.authority];
  await handIn(document, from);
  tell(
    `${from.id}: its case system has handed in the ${kind}, and holds a signed receipt for it`,
  );

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
  return { id: messageId, kind, from, to };
}

async function handIn(
  { handover, kind }: CaseDocument,
  { id, caseSystem }: DemoAuthority,
): Promise<void> {
  const answer = await caseSystem.submit(handover);
  if (answer.kind === "accepted") return;
  const [fault] = answer.faults;
  throw new ComityError(
    "DEMO_INCOMPLETE",
    `expected ${id} to accept the ${kind}, found ${fault === undefined ? answer.code : faultLine(fault)}`,
  );
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
