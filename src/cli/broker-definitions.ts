import { brokerDefinitions, passwordHash } from "../broker/amqp/definitions.ts";
import { ComityError } from "../errors.ts";
import { readDirectoryFile } from "./directory-file.ts";
import { readText } from "./files.ts";
import { printJson, type ExitStatus } from "./output.ts";

export type DefinitionsOptions = {
  readonly directory: string;
  readonly vhost?: string;
  /** JSON: authority id to password. An account that is not in it gets none, for client certificates. */
  readonly passwords?: string;
};

/** RabbitMQ definitions with an account, queues and least privileges for each authority of a directory. */
export function definitions(options: DefinitionsOptions): ExitStatus {
  const { authorities } = readDirectoryFile(options.directory);
  const passwords = readPasswords(options.passwords);
  const stranger = [...passwords.keys()].find(
    (name) => !authorities.some(({ id }) => id === name),
  );
  if (stranger !== undefined)
    throw new ComityError(
      "USAGE",
      `expected passwords of authorities of the directory, found ${stranger}`,
    );
  const accounts = authorities.map(({ id }) => {
    const password = passwords.get(id);
    return {
      id,
      ...(password === undefined
        ? {}
        : { passwordHash: passwordHash(password) }),
    };
  });
  const { vhost } = options;
  printJson(brokerDefinitions(accounts, vhost === undefined ? {} : { vhost }));
  return 0;
}

function readPasswords(file: string | undefined): ReadonlyMap<string, string> {
  if (file === undefined) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    throw notPasswords(file);
  }
  if (typeof value !== "object" || value === null) throw notPasswords(file);
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  if (entries.length !== Object.keys(value).length) throw notPasswords(file);
  return new Map(entries);
}

function notPasswords(file: string): ComityError {
  return new ComityError(
    "USAGE",
    `expected a JSON object of authority ids and passwords in ${file}`,
  );
}
