import type { DueDate } from "../client/answers.ts";
import { ComityError } from "../errors.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { readLimit } from "./limit.ts";
import { columns, print, printJson, say, type ExitStatus } from "./output.ts";

export type ClocksOptions = ConnectionOptions & {
  readonly state?: readonly string[];
  readonly limit?: string;
  readonly after?: string;
  readonly ics?: boolean;
  readonly json?: boolean;
};

const states = ["running", "passed"] as const;

/** Who owes what until when, soonest first; or the same as a calendar. */
export async function clocks(options: ClocksOptions): Promise<ExitStatus> {
  const { state, limit, after } = options;
  const client = connect(options);
  if (options.ics === true) {
    print((await client.calendar()).trimEnd());
    return 0;
  }
  const page = await client.clocks({
    ...(state === undefined ? {} : { states: state.map(readState) }),
    ...(limit === undefined ? {} : { limit: readLimit(limit) }),
    ...(after === undefined ? {} : { after }),
  });
  if (options.json === true) printJson(page);
  else if (page.items.length === 0) say("nothing due");
  else
    for (const line of columns(
      page.items.map((each) => [
        ...dueDateRow(each),
        each.conversationId,
        each.requestingRef,
      ]),
    ))
      print(line);
  if (page.next !== undefined && options.json !== true)
    say(`there is more: --after ${page.next}`);
  return 0;
}

/** When, who, what, by which law. */
export function dueDateRow(dueDate: DueDate): readonly string[] {
  const { dueAt, state, owedBy, atLeast, title, limit, article } = dueDate;
  return [
    dueAt,
    state,
    `${owedBy} ${atLeast ? "keeps up" : "owes"}`,
    title,
    `${limit}, ${article}`,
  ];
}

function readState(text: string): (typeof states)[number] {
  const found = states.find((state) => state === text);
  if (found !== undefined) return found;
  throw new ComityError(
    "USAGE",
    `expected a state, one of ${states.join(", ")}, found ${text}`,
  );
}
