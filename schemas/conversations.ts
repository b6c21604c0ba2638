import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { conditions } from "../src/message/conditions.ts";
import { machines, type Row } from "../src/message/conversation-states.ts";
import { crossingOf, type Crossing } from "../src/message/crossing.ts";
import { guards, type Guard } from "../src/message/guards.ts";
import type { BusinessKind } from "../src/message/kinds.ts";
import {
  conversationStates,
  machineNames,
  terminalStates,
  type ConversationState,
  type MachineName,
  type Side,
} from "../src/message/standing.ts";

/** The published page of the conversation's rules: what the tables of src/message say, in words. */
export async function conversationsPage(): Promise<string> {
  const page = [introduction, ...kinds.map(machineSection), guardSection()];
  return format(page.join("\n\n"), { parser: "markdown" });
}

/** Kinds of the two sides that can be under way at once: both legal in what either knew. */
export function pairsThatCross(
  machine: MachineName,
): readonly (readonly [BusinessKind, BusinessKind])[] {
  const { rows } = machines[machine];
  const states = [...new Set(rows.map(({ from }) => from))].filter(
    (state) => state !== "NEW",
  );
  const pairs = new Map<string, readonly [BusinessKind, BusinessKind]>();
  for (const state of states)
    for (const opener of kindsAlone(rows, state, "opener"))
      for (const addressee of kindsAlone(rows, state, "addressee"))
        pairs.set(`${opener} ${addressee}`, [opener, addressee]);
  return [...pairs.values()];
}

/** What a side can say from a state while it hears nothing of the other. */
function kindsAlone(
  rows: readonly Row[],
  from: ConversationState,
  side: Side,
): ReadonlySet<BusinessKind> {
  const own = rows.filter(({ by }) => by === "either" || by === side);
  const reached = new Set([from]);
  for (const state of reached)
    for (const row of own.filter((each) => each.from === state))
      for (const to of targetsOf(row)) reached.add(to);
  return new Set(
    own.filter((row) => reached.has(row.from)).map(({ kind }) => kind),
  );
}

function targetsOf({ from, to }: Row): readonly ConversationState[] {
  if (to === "same") return [from];
  return to === "back" ? ["RECEIVED", "ACCEPTED", "PARTLY_EXECUTED"] : [to];
}

const introduction = `# Conversations

Made from the tables in \`src/message\` by \`npm run schemas:build\`; a test holds the page to them. The protocol around them (numbers, what a
message's past is, what waits) is [protocol.md](protocol.md) §11; where practice had to be decided, [decisions](decisions/) says why.

The **opener** is the authority that sent the opening message: the requesting side of a request, the provider of spontaneous
information. The **addressee** is the other. A message must find a row in the state its sender knew: of several, the first that
fits counts. No row for the kind from that side in any state is \`CONVERSATION-SIDE\`, no row in this state \`CONVERSATION-STATE\`.
Then the guards at the end of this page are asked.

- _stays_: the state does not change. _back_: to where the matter stood before the question, RECEIVED, ACCEPTED or PARTLY_EXECUTED.
- ACCEPTED as a new state is PARTLY_EXECUTED where something has been executed already.
- ${terminalStates.join(" and ")} are final.

**Messages that cross**, neither sender having seen the other's, are both accepted, and neither becomes illegal by it. All moves are taken in
one order that both sides compute alike: each after everything its sender had seen; of two that cross, the deciding one last. Each brings about
what it brought about in the past its own sender knew. _Neither_ decides where both orders come to the same state; then the opener's
goes first.`;

/** Machines with the same rows are told together. */
const kinds: readonly (readonly MachineName[])[] = [
  ["request", "supplementary-request", "emergency"],
  ...machineNames
    .filter(
      (name) =>
        !["request", "supplementary-request", "emergency"].includes(name),
    )
    .map((name) => [name]),
];

function machineSection(names: readonly MachineName[]): string {
  const [first = "request"] = names;
  const opens = names.map((name) => code(machines[name].opens));
  return `## ${names.join(", ")}

Opened by ${opens.join(", ")}.

${table(
  ["state", "message", "by", "if", "new state"],
  stateByState(machines[first].rows).map((row) => rowCells(row, names)),
)}

### What crosses: ${names.join(", ")}

${table(["opener's", "addressee's", "decides", "because"], crossingRows(first))}`;
}

/** Of the rows of one state the order stays, because the first that fits counts. */
function stateByState(rows: readonly Row[]): readonly Row[] {
  return conversationStates.flatMap((state) =>
    rows.filter(({ from }) => from === state),
  );
}

function rowCells(
  { from, kind, by, when, to }: Row,
  names: readonly MachineName[],
): readonly string[] {
  const told =
    from === "NEW"
      ? [...new Set(names.map((name) => machines[name].opens))].join(", ")
      : kind;
  return [
    from,
    told,
    by,
    when === undefined ? "" : conditions[when].text,
    to === "same" ? "_stays_" : to === "back" ? "_back_" : to,
  ];
}

function crossingRows(machine: MachineName): readonly (readonly string[])[] {
  const groups = new Map<
    string,
    Crossing & { readonly opener: BusinessKind; readonly all: BusinessKind[] }
  >();
  for (const [opener, addressee] of pairsThatCross(machine)) {
    const crossing = crossingOf(machine, opener, addressee);
    if (crossing === undefined)
      throw new Error(`${machine}: ${opener} and ${addressee} have no entry`);
    const key = [opener, crossing.decides, crossing.reason].join("|");
    const group = groups.get(key) ?? { ...crossing, opener, all: [] };
    group.all.push(addressee);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ opener, all, decides, reason }) => [
    opener,
    all.join(", "),
    decides,
    reason,
  ]);
}

function guardSection(): string {
  return `## Guards

A guard of an instrument holds where the opening message stands on it. A consultation is a CONSULTATION of the conversation, by either
side, or one that the decision states to have been held otherwise.

${table(["rule", "article", "under", "messages", "expected"], guards.map(guardCells))}`;
}

function guardCells({
  rule,
  article = "",
  under,
  kinds: judged,
  expected,
}: Guard): readonly string[] {
  const primary = under?.primary ?? [];
  const named = (under?.named ?? []).map((each) => `${each} (named)`);
  return [
    code(rule),
    article,
    [...primary, ...named].join(", "),
    judged.join(", "),
    expected,
  ];
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

if (import.meta.main) {
  const page = new URL("../docs/conversations.md", import.meta.url);
  writeFileSync(page, await conversationsPage());
}
