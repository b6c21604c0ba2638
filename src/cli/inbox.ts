import type { Message } from "../client/answers.ts";
import { ComityError } from "../errors.ts";
import { incomingStates, type IncomingState } from "../message/delivery.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { readLimit } from "./limit.ts";
import { columns, print, printJson, say, type ExitStatus } from "./output.ts";

export type InboxOptions = ConnectionOptions & {
  /** Absent: what is not confirmed yet. */
  readonly state?: readonly string[];
  readonly limit?: string;
  /** Where the list before ended. */
  readonly after?: string;
  readonly json?: boolean;
};

/** Lists what has arrived for the case system. */
export async function inbox(options: InboxOptions): Promise<ExitStatus> {
  const { state, limit, after } = options;
  const page = await connect(options).inbox({
    ...(state === undefined ? {} : { states: state.map(readState) }),
    ...(limit === undefined ? {} : { limit: readLimit(limit) }),
    ...(after === undefined ? {} : { after }),
  });
  if (options.json === true) printJson(page);
  else if (page.items.length === 0) say("nothing there");
  else for (const line of columns(page.items.map(row))) print(line);
  if (page.next !== undefined && options.json !== true)
    say(`there is more: --after ${page.next}`);
  return 0;
}

function row(message: Message): readonly string[] {
  const { messageId, kind, sender, state, arrivedAt, requestingRef } = message;
  return [arrivedAt ?? "", sender, kind, state, messageId, requestingRef];
}

function readState(text: string): IncomingState {
  const found = incomingStates.find((state) => state === text);
  if (found !== undefined) return found;
  throw new ComityError(
    "USAGE",
    `expected a state, one of ${incomingStates.join(", ")}, found ${text}`,
  );
}
