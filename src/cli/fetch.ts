import { resolve, sep } from "node:path";
import { ComityError } from "../errors.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { writeOutput } from "./files.ts";
import { print, printJson, type ExitStatus } from "./output.ts";

export type FetchOptions = ConnectionOptions & {
  readonly sender?: string;
  readonly out: string;
  readonly json?: boolean;
};

/** Takes a message out of the inbox into a folder: document, attachments and the signed container. It is not confirmed by that. */
export async function fetchMessage(
  messageId: string,
  options: FetchOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const fetched = await client.fetch(messageId, options.sender);
  const container = await client.container(messageId, fetched.message.sender);
  const parts = [
    { name: `message.${fetched.syntax}`, bytes: fetched.document },
    ...fetched.attachments.map(({ filename, bytes }) => ({
      name: `attachments/${filename}`,
      bytes,
    })),
    { name: "container.asice", bytes: container },
  ];
  const files = parts.map(({ name, bytes }) => {
    const path = inside(options.out, name);
    writeOutput(path, bytes);
    return path;
  });
  if (options.json === true) printJson({ message: fetched.message, files });
  else {
    for (const file of files) print(file);
    print(`once it is safe in your own system: comity confirm ${messageId}`);
  }
  return 0;
}

/** The gateway has checked the names, but whoever answers under its URL may be somebody else. */
function inside(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (path.startsWith(resolve(folder) + sep)) return path;
  throw new ComityError(
    "API_ERROR",
    `expected a name inside the folder, found ${JSON.stringify(name.slice(0, 80))}`,
  );
}
