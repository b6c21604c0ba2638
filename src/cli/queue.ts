import type { DeadLetter, Message, QueuesAnswer } from "../client/answers.ts";
import { ComityError } from "../errors.ts";
import { messageQueueNames, queueNames } from "../message/queues.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { writeOutput } from "./files.ts";
import { readLimit } from "./limit.ts";
import { columns, print, printJson, say, type ExitStatus } from "./output.ts";
import { show } from "./show.ts";

type JsonOptions = ConnectionOptions & { readonly json?: boolean };
export type ListQueueOptions = JsonOptions & {
  readonly limit?: string;
  readonly after?: string;
};
export type ShowQueueOptions = JsonOptions & {
  readonly sender?: string;
  readonly save?: string;
};
export type ActOptions = JsonOptions & {
  readonly sender?: string;
  readonly reason?: string;
};
export type ReasonedOptions = JsonOptions & { readonly reason: string };

/** How much waits everywhere, or what waits in one queue. */
export async function listQueue(
  name: string | undefined,
  options: ListQueueOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const { limit, after } = options;
  const page = {
    ...(limit === undefined ? {} : { limit: readLimit(limit) }),
    ...(after === undefined ? {} : { after }),
  };
  if (name === undefined) {
    const found = await client.queues();
    if (options.json === true) printJson(found);
    else for (const line of overview(found)) print(line);
  } else if (name === "dead-letters")
    printPage(await client.deadLetters(page), letterRow, options);
  else {
    const queue = messageQueueNames.find((each) => each === name);
    if (queue === undefined)
      throw new ComityError(
        "USAGE",
        `expected a queue, one of ${queueNames.join(", ")}, found ${name}`,
      );
    printPage(await client.queue(queue, page), messageRow, options);
  }
  return 0;
}

/** A dead letter with its reason, or a message with its timeline; `--save` writes the bytes of either. */
export async function showQueued(
  id: string,
  options: ShowQueueOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const { save, sender } = options;
  if (!isLetterId(id)) {
    if (save !== undefined)
      writeOutput(save, await client.container(id, sender));
    return show(id, options);
  }
  const letter = await client.deadLetter(id);
  if (save !== undefined)
    writeOutput(save, await client.deadLetterBytes(id), 0o600);
  if (options.json === true) printJson(letter);
  else
    for (const line of columns(
      Object.entries(letter).map(([name, value]) => [name, String(value)]),
    ))
      print(line);
  return 0;
}

/** Does now what was put off. A dead letter that is still none but a dead letter is the answer no. */
export async function retryQueued(
  id: string,
  options: ActOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const { reason, sender } = options;
  if (!isLetterId(id)) {
    const hastened = await client.retry(id, reason, sender);
    if (options.json === true) printJson({ hastened });
    else print(hastened === 0 ? `in work ${id}` : `due now ${id}`);
    return 0;
  }
  const answer = await client.retryDeadLetter(id, reason);
  if (options.json === true) printJson(answer);
  else if (answer.outcome === "taken")
    print(`taken ${answer.messageId ?? "as a control document"}`);
  if (answer.outcome === "taken") return 0;
  say(`${answer.code} ${answer.reason}`);
  return 1;
}

/** Takes a message back. That it was too late is the answer no. */
export async function withdraw(
  id: string,
  options: ReasonedOptions,
): Promise<ExitStatus> {
  const state = await connect(options).withdraw(id, options.reason);
  if (options.json === true) printJson({ messageId: id, state });
  else print(`${state} ${id}`);
  return state === "relayed" || state === "delivered" ? 1 : 0;
}

export async function discard(
  id: string,
  options: ReasonedOptions,
): Promise<ExitStatus> {
  await connect(options).discardDeadLetter(id, options.reason);
  if (options.json === true) printJson({ discarded: id });
  else print(`discarded ${id}`);
  return 0;
}

/** As the store names dead letters; a message's id is a UUID. */
function isLetterId(id: string): boolean {
  return /^[0-9]+-[0-9a-f]{12}$/.test(id);
}

function printPage<T>(
  page: { readonly items: readonly T[]; readonly next?: string },
  row: (item: T) => readonly string[],
  options: JsonOptions,
): void {
  if (options.json === true) {
    printJson(page);
    return;
  }
  if (page.items.length === 0) say("nothing there");
  for (const line of columns(page.items.map(row))) print(line);
  if (page.next !== undefined) say(`there is more: --after ${page.next}`);
}

function overview({ items, due }: QueuesAnswer): readonly string[] {
  return [
    ...columns(
      items.map(({ queue, count, oldestAt, states, counted }) => [
        queue,
        String(count),
        oldestAt === undefined ? "" : `oldest ${oldestAt}`,
        [
          ...Object.entries(states ?? {})
            .filter(([, waiting]) => waiting > 0)
            .map(([state, waiting]) => `${waiting} ${state}`),
          ...(counted === undefined || counted === 0
            ? []
            : [`${counted} more counted`]),
        ].join(", "),
      ]),
    ),
    ...columns(
      due
        .filter(({ count }) => count > 0)
        .map(({ kind, count, late, lateSince }) => [
          `work: ${kind}`,
          String(count),
          late === 0 ? "" : `${late} late since ${lateSince ?? ""}`,
        ]),
    ),
  ];
}

function messageRow(message: Message): readonly string[] {
  const { messageId, direction, kind, state, sender, recipient } = message;
  const { acceptedAt, arrivedAt, expiresAt, overdueAt } = message;
  const peer = direction === "out" ? `to ${recipient}` : `from ${sender}`;
  const end = overdueAt === undefined ? `expires ${expiresAt}` : "overdue";
  return [acceptedAt ?? arrivedAt ?? "", peer, kind, state, messageId, end];
}

function letterRow(letter: DeadLetter): readonly string[] {
  const { at, id, routingKey, bodyBytes, reason } = letter;
  return [at, id, routingKey, `${bodyBytes} bytes`, reason];
}
