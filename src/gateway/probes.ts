import { once } from "node:events";
import { apiTiming, createListener } from "../api/listener.ts";
import type { Config } from "../config.ts";
import { ComityError } from "../errors.ts";
import { chanceOf, openSealing, openTrust, systemClock } from "../gateway.ts";
import { decodeFact, encodeFact } from "../ledger/journal.ts";
import { createLog } from "../log.ts";
import { parseDigest } from "../message/identifiers.ts";
import { schemaVersion } from "../message/version.ts";
import type { InquiryDocument } from "../message/document.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { loadKeyStore } from "../trust/key-store.ts";

/** What was found when the store was tried. `lastAt` is the time of its last journal row. */
export type StoreProbe =
  | { readonly kind: "in use" }
  | { readonly kind: "tried"; readonly rows: number; readonly lastAt?: Date };

/**
 * Opens the store, writes and syncs a row, reads the journal's end, and closes it. A store that a running gateway holds
 * is left alone.
 * @throws ComityError STORE_CORRUPT, STORE_TOO_NEW, STORE_UNAVAILABLE
 */
export async function probeStore(config: Config): Promise<StoreProbe> {
  try {
    const store = await openSqliteStore({
      directory: config.store.directory,
      encodeFact,
      decodeFact,
    });
    try {
      await store.probe();
      const rows = await store.journalEnd();
      const [last] = await store.journalAfter(Math.max(0, rows - 1), 1);
      return {
        kind: "tried",
        rows,
        ...(last === undefined ? {} : { lastAt: last.at }),
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof ComityError && error.code === "STORE_LOCKED")
      return { kind: "in use" };
    throw error;
  }
}

/**
 * Has the configured threads sign a document, encrypt it to this authority as the directory lists it, open it again and
 * attribute it: everything a peer's message needs, with the real keys. Resolves to the milliseconds it took.
 * @throws ComityError whatever is wrong with keys, directory, threads or what came out of them
 */
export async function probeSealing(config: Config): Promise<number> {
  const log = createLog("silent");
  const offline = withoutFetching(config);
  const trust = openTrust(offline, 0, systemClock, log);
  try {
    const sealing = openSealing(offline, loadKeyStore(config.keys), trust);
    try {
      const begun = performance.now();
      const document = inquiryToSelf(config, trust.current().version);
      const sealed = await sealing.sealControl(document, "xml");
      const self = config.authority;
      const envelope = await sealing.envelop(sealed.bytes, self, new Date());
      const route = { sender: self, recipient: self, lane: "control" } as const;
      const found = await sealing.examine(envelope, route, new Date());
      if (found.kind === "control") return performance.now() - begun;
      throw refusal(found);
    } finally {
      await sealing.close();
    }
  } finally {
    trust.close();
  }
}

/** Lists are not fetched here, so they are not required either: they and what they say of the keys are a check of their own. */
function withoutFetching(config: Config): Config {
  const { crls } = config.revocation;
  return { ...config, revocation: { crls, mode: "whenPresent" } };
}

/** Whether the API's address can be taken; one that is taken must be a gateway's own. */
export async function probeAddress({
  api,
}: Config): Promise<"free" | "not chosen" | "taken"> {
  if (api.port === 0) return "not chosen";
  const server = createListener(api, apiTiming, (_request, response) =>
    response.destroy(),
  );
  try {
    server.listen({ host: api.host, port: api.port });
    await once(server, "listening");
    return "free";
  } catch (cause) {
    if (isInUse(cause)) return "taken";
    throw new ComityError(
      "API_ADDRESS_UNAVAILABLE",
      `expected to listen on ${api.host} port ${api.port}: ${(cause as Error).message}`,
      { cause },
    );
  } finally {
    server.close();
  }
}

/** About a message that never was; it goes nowhere. */
function inquiryToSelf(
  { authority }: Config,
  directoryVersion: number,
): InquiryDocument {
  const chance = chanceOf(systemClock);
  const party = { authority, role: "CENTRAL" } as const;
  return {
    header: {
      specVersion: schemaVersion,
      messageId: chance.messageId(),
      kind: "INQUIRY",
      sentAt: new Date().toISOString(),
      directoryVersion,
      sender: party,
      recipient: party,
    },
    inquiry: {
      subject: {
        messageId: chance.messageId(),
        sender: authority,
        recipient: authority,
        containerDigest: parseDigest("0".repeat(64)),
      },
    },
  };
}

function refusal(found: object): ComityError {
  const why =
    "code" in found && "reason" in found
      ? `${String(found.code)}: ${String(found.reason)}`
      : "something else than what was sealed";
  return new ComityError(
    "SIGNATURE_INVALID",
    `expected to open and attribute what was just sealed, found ${why}`,
  );
}

function isInUse(cause: unknown): boolean {
  return (
    cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE"
  );
}
