import type { Submission } from "../../src/exchange/ports.ts";
import type {
  ControlDocument,
  ReceiptDocument,
  Subject,
} from "../../src/message/document.ts";
import type { ControlHeader, Header } from "../../src/message/header.ts";
import {
  parseDigest,
  type AuthorityId,
  type ConversationId,
} from "../../src/message/identifiers.ts";
import { businessKinds, type ControlKind } from "../../src/message/kinds.ts";
import { lanes } from "../../src/message/route.ts";
import { eventUri, type Statement } from "../../src/message/statements.ts";
import type { Flaw } from "./craft.ts";
import { headerOf } from "./header.ts";
import type { Side } from "./invariants.ts";
import type { World } from "./world.ts";

/**
 * A listed authority that does what its gateway never would, with the gateway's own keys and account. It cannot speak
 * for others; whatever it says of its own messages and of those sent to it, well signed and untrue, comes up here.
 */
export async function misbehave(
  world: World,
  hostile: Side,
  sides: readonly Side[],
): Promise<void> {
  const random = world.random.branch(`hostile ${world.timeline.now()}`);
  const { authority } = hostile;
  const victims = sides.filter((side) => side !== hostile);
  const victim = random.pick(victims).authority.id;
  const act = random.pick(acts);
  world.trace(authority.id, `misbehaves: ${act.name} to ${victim}`);
  const bytes = await act({ world, hostile, victim, victims, random });
  if (bytes !== undefined) await send(world, hostile, victim, bytes);
}

async function send(
  { craft, broker, random }: World,
  { authority }: Side,
  victim: AuthorityId,
  bytes: Uint8Array,
): Promise<void> {
  const { id, now } = authority;
  const sealing = craft.sealingOf(id, () => false);
  const envelope = await sealing.envelop(bytes, victim, now());
  const lane = random.pick(lanes);
  broker.inject({ sender: id, recipient: victim, lane }, envelope);
}

type Act = {
  readonly world: World;
  readonly hostile: Side;
  readonly victim: AuthorityId;
  readonly victims: readonly Side[];
  readonly random: World["random"];
};

/** Other content, or the same sealed once more, under an id that its gateway has used. */
function twin(act: Act) {
  const { hostile, random, victim } = act;
  const own = [...hostile.caseSystem.accepted.values()];
  if (own.length === 0) return flawed(act);
  const { messageId, conversationId, kind, sequence, seen, inReplyTo } =
    random.pick(own);
  return message(act, random.pick(["none", "rules", "unreadable"]), {
    recipient: victim,
    messageId,
    conversationId,
    kind,
    sequence,
    seen,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  });
}

/** The very container that its gateway sends, once more. */
function again({ hostile, world, random }: Act) {
  const own = [...hostile.caseSystem.accepted.values()];
  if (own.length === 0) return undefined;
  const { containerDigest } = random.pick(own);
  const row = world.disks
    .get(hostile.authority.id)
    ?.database.one("SELECT inline FROM blob WHERE digest = ?", containerDigest);
  return row?.inline instanceof Uint8Array ? row.inline : undefined;
}

/** What no gateway would send: broken, misplaced, from the future, from the past. */
function flawed(act: Act) {
  const { hostile, random, victim, world } = act;
  const flaw = random.pick<Flaw>([
    "none",
    "schema",
    "rules",
    "unreadable",
    "illegible",
  ]);
  const messageId = hostile.authority.freshId();
  const now = hostile.authority.now().getTime();
  const shift = random.pick([0, 0, -100_000, 100_000]);
  return message(act, flaw, {
    recipient: victim,
    messageId,
    conversationId: random.chance(0.5)
      ? (messageId as ConversationId)
      : someConversation(act),
    kind: random.pick(businessKinds),
    sequence: random.pick([1, 1, 2, 3, 999]),
    seen: random.pick([0, 1, 7]),
    sentAt: new Date(now + shift).toISOString(),
    expiresAt: new Date(now + shift + 60_000).toISOString(),
    directoryVersion: random.pick([1, 1, 1, world.plan.seed + 2]),
  });
}

/** A signed untruth about a message: one sent to it, one of its own, or one that never was. */
function untrue(act: Act) {
  const { world, hostile, random, victim } = act;
  const subject = someSubject(act);
  const document = random.pick([receipt, inquiry, answer, cancel])(
    { ...act, victim: subject.sender === victim ? victim : act.victim },
    subject,
  );
  return world.craft.forgeControl(
    hostile.authority.id,
    document,
    hostile.authority.now(),
  );
}

/** Two different answers under one number, at the same moment; one is on its way already when this returns. */
async function rivals(act: Act) {
  const { world, hostile, random, victim } = act;
  const received = [...hostile.caseSystem.handled.values()].filter(
    (message) => message.sender === victim && message.kind === "REQUEST",
  );
  if (received.length === 0) return flawed(act);
  const { messageId: inReplyTo, conversationId } = random.pick(received);
  const rival = (): Promise<Uint8Array> =>
    message(act, "none", {
      recipient: victim,
      messageId: hostile.authority.freshId(),
      kind: random.pick(["ACKNOWLEDGEMENT", "ACCEPTANCE"]),
      conversationId,
      inReplyTo,
      sequence: random.pick([1, 1, 2]),
      seen: 1,
    });
  await send(world, hostile, victim, await rival());
  return rival();
}

const acts = [twin, rivals, again, flawed, flawed, untrue, untrue, untrue];

function message(
  { world, hostile, random }: Act,
  flaw: Flaw,
  said: Parameters<typeof headerOf>[3],
): Promise<Uint8Array> {
  const header: Header = headerOf(world, hostile.authority, random, said);
  const urgent = random.chance(0.5);
  const submission: Submission = world.craft.draft({ header, flaw, urgent });
  const { id, now } = hostile.authority;
  return world.craft.forge(id, submission, now());
}

function someConversation({ victims, hostile, random }: Act): ConversationId {
  const known = [hostile, ...victims].flatMap(({ caseSystem }) =>
    [...caseSystem.accepted.values()].map((each) => each.conversationId),
  );
  return known.length === 0
    ? (hostile.authority.freshId() as ConversationId)
    : random.pick(known);
}

function someSubject({ victims, hostile, victim, random }: Act): Subject {
  const known = [hostile, ...victims].flatMap(({ caseSystem }) => [
    ...caseSystem.accepted.values(),
  ]);
  const digest = parseDigest(Buffer.from(random.bytes(32)).toString("hex"));
  if (known.length === 0 || random.chance(0.2))
    return {
      messageId: hostile.authority.freshId(),
      sender: random.pick([victim, hostile.authority.id]),
      recipient: random.pick([victim, hostile.authority.id]),
      containerDigest: digest,
    };
  const { messageId, sender, recipient, containerDigest } = random.pick(known);
  return {
    messageId,
    sender,
    recipient,
    containerDigest: random.chance(0.8) ? containerDigest : digest,
  };
}

function controlHeader<K extends ControlKind>(
  { hostile, victim, random }: Act,
  kind: K,
): ControlHeader & { readonly kind: K } {
  const { authority } = hostile;
  return {
    specVersion: "1.0.0",
    messageId: authority.freshId(),
    kind,
    ...(random.chance(0.5) ? { inReplyTo: authority.freshId() } : {}),
    sentAt: authority.now().toISOString(),
    directoryVersion: 1,
    sender: { authority: authority.id, role: "CENTRAL" },
    recipient: { authority: victim, role: "CENTRAL" },
  };
}

function receipt(act: Act, subject: Subject): ReceiptDocument {
  const at = act.hostile.authority.now().toISOString();
  const stated = act.random.pick<readonly Statement[]>([
    ["RelayAcceptance", "ContentConsignment"],
    ["RelayRejection"],
    ["ContentHandover"],
    ["RelayRejection", "RelayAcceptance"],
    ["SubmissionAcceptance"],
  ]);
  return {
    header: controlHeader(act, "RECEIPT"),
    receipt: {
      subject,
      manifestDigest: manifestOf(act, subject),
      statement: stated.map((each) => ({ event: eventUri(each), at })),
      schemaVersion: "1.0.0",
    },
  };
}

function manifestOf({ victims }: Act, { messageId, containerDigest }: Subject) {
  const known = victims.flatMap(
    ({ caseSystem }) => caseSystem.accepted.get(messageId) ?? [],
  );
  return known[0]?.manifestDigest ?? containerDigest;
}

function inquiry(act: Act, subject: Subject): ControlDocument {
  return { header: controlHeader(act, "INQUIRY"), inquiry: { subject } };
}

function answer(act: Act, subject: Subject): ControlDocument {
  return {
    header: controlHeader(act, "INQUIRY_ANSWER"),
    inquiryAnswer: {
      subject,
      knowledge: act.random.pick(["UNKNOWN", "PENDING"]),
    },
  };
}

function cancel(act: Act, subject: Subject): ControlDocument {
  const { random, hostile } = act;
  const at = hostile.authority.now().toISOString();
  return {
    header: controlHeader(act, "CANCEL"),
    cancel: {
      subject,
      reason: random.pick(["EXPIRED", "CANCELLED"]),
      cancelled: {
        conversationId: someConversation(act),
        kind: random.pick(businessKinds),
        sequence: random.pick([1, 2, 3, 50]),
        seen: random.pick([0, 1, 2]),
        sentAt: at,
        expiresAt: at,
      },
    },
  };
}
