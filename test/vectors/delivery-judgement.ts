import { statementsIn } from "../../src/exchange/due.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import type { Delivery, Due, JournalRow } from "../../src/exchange/ports.ts";
import { receive } from "../../src/exchange/receive.ts";
import type { Reason } from "../../src/message/document.ts";
import { parseRoutingKey } from "../../src/message/route.ts";
import { judgedAt } from "./keys.ts";
import { sent } from "./documents.ts";
import type { Judged } from "./judgement.ts";
import { withRecipient } from "./recipient.ts";
import { readSpecimen, type Specimen } from "./specimen.ts";

/** Nobody sends enough here to be refused for that. */
const generous = { take: () => true };

/** Gives the delivery to the gateway of xb-moj, behind those named by `after`, and reads what became of it. */
export function judgeDelivery(specimen: Specimen): Promise<Judged> {
  const { after, revocation } = specimen.settings ?? {};
  const mode = revocation === "required" ? "require" : "whenPresent";
  return withRecipient(mode, async (parts) => {
    for (const earlier of after?.split(" ") ?? [])
      await receive(parts, generous, deliveryIn(readSpecimen(earlier)));
    const before = (await parts.store.journalAfter(0, 100)).length;
    await receive(parts, generous, deliveryIn(specimen));
    const rows = await parts.store.journalAfter(before, 100);
    return whatBecame(parts, specimen, rows);
  });
}

function deliveryIn({ parts, settings = {} }: Specimen): Delivery {
  const { route: routingKey = "", deliveries = "0" } = settings;
  return {
    route: parseRoutingKey(routingKey),
    routingKey,
    body: parts[0] ?? new Uint8Array(),
    deliveries: Number(deliveries),
  };
}

async function whatBecame(
  parts: Parts,
  specimen: Specimen,
  rows: readonly JournalRow[],
): Promise<Judged> {
  const row = (fact: JournalRow["fact"]): JournalRow | undefined =>
    rows.find((each) => each.fact === fact);
  const letter = row("dead-letter.kept");
  if (letter !== undefined)
    return { expect: codeIn(letter), becomes: "dead letter" };
  const held = row("message.undecided");
  if (held !== undefined) return { expect: codeIn(held), becomes: "held" };
  const rejected = row("message.rejected");
  if (rejected !== undefined) return verdictOn(parts, rejected);
  if (row("message.received") !== undefined)
    return { expect: "accepted", becomes: "inbox" };
  const alert = row("security.alert");
  const code = alert === undefined ? "" : codeIn(alert);
  // Other content under a judged id has an answer of its own; any other alarm stands beside what was taken.
  if (code === "MESSAGE_ID_REUSED") return rejectionDue(parts);
  return {
    expect: "accepted",
    becomes: await stateAfter(parts, specimen),
    ...(alert === undefined ? {} : { alarm: code }),
  };
}

/** The alarm's or the dead letter's one code. */
function codeIn({ details = {} }: JournalRow): string {
  return [details.code, details.codes].flat().join(" ").trim();
}

async function verdictOn(parts: Parts, row: JournalRow): Promise<Judged> {
  const { sender, messageId } = row;
  if (sender === undefined || messageId === undefined)
    throw new Error("a verdict on nothing");
  const verdict = await parts.store.findVerdict({ sender, messageId });
  return rejectedFor(verdict?.reasons ?? []);
}

/** The rejection that is to be signed though the verdict is another; it is bound to what came now. */
async function rejectionDue(parts: Parts): Promise<Judged> {
  const rejections = (await dueIn(parts)).flatMap((due) =>
    due.kind === "receipt" &&
    statementsIn(due.stated).join() === "RelayRejection"
      ? due.reasons
      : [],
  );
  return rejectedFor(rejections);
}

function rejectedFor(reasons: readonly Reason[]): Judged {
  const codes = new Set(reasons.map(({ code }) => code));
  const rules = new Set(reasons.flatMap(({ rule }) => rule ?? []));
  return {
    expect: [...codes].join(" "),
    becomes: "rejected",
    rules: [...rules].join(" "),
  };
}

/** What is not told by a verdict or a dead letter: what has changed, or what is to be said. */
async function stateAfter(parts: Parts, { kind }: Specimen): Promise<string> {
  if (kind === "receipt")
    return (await parts.store.findOutgoing(sent))?.state ?? "unknown";
  const due = await dueIn(parts);
  const answer = due.find((each) => each.kind === "answer");
  if (answer !== undefined) return `answer ${answer.knowledge}`;
  if (due.some((each) => each.kind === "publish")) return "published again";
  return due.some((each) => each.kind === "receipt") ? "receipt" : "nothing";
}

async function dueIn({ store }: Parts): Promise<readonly Due[]> {
  const later = new Date(judgedAt.getTime() + 60_000);
  return (await store.claimDue(100, later, 1)).map(({ due }) => due);
}
