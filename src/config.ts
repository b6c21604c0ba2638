import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ComityError } from "./errors.ts";
import {
  exchangeDefaults,
  type ExchangeSettings,
} from "./exchange/settings.ts";
import { parseAuthorityId, type AuthorityId } from "./message/identifiers.ts";

export const tokenRoles = [
  "submitter",
  "operator",
  "auditor",
  "monitor",
] as const;
export type TokenRole = (typeof tokenRoles)[number];

/** An API client: its id stands in the journal as actor, of its token only the SHA-256 is kept. */
export type TokenConfig = {
  readonly id: string;
  readonly role: TokenRole;
  readonly sha256: string;
};

/** A private key with its certificate, in PEM or PKCS#12. Paths are absolute once read. */
type KeyConfig =
  | { readonly pkcs12: string; readonly passphraseFile?: string }
  | {
      readonly key: string;
      readonly certificate: string;
      readonly passphraseFile?: string;
    };

export type TlsConfig = {
  readonly certificate: string;
  readonly key: string;
  readonly ca?: string;
};

/** Files in PEM. Without `ca` the system's own authorities vouch for the broker. */
type BrokerTlsConfig = {
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
};

export type BrokerConfig =
  | {
      readonly kind: "amqp";
      /** `amqps://user:password@host:port/vhost`, one for each node of a cluster; tried in turn. */
      readonly urls: readonly string[];
      /** `external`: the account's name comes from the client certificate (SASL EXTERNAL). */
      readonly login: "password" | "external";
      /** `check`: the topology must be there. `declare`: make it; for demonstrations and tests. */
      readonly topology: "check" | "declare";
      /** The broker verifies each publish against the account, which must be named as the authority. */
      readonly sendUserId: boolean;
      readonly tls?: BrokerTlsConfig;
    }
  /** In this process only: messages reach gateways started by the same command and nobody else. */
  | { readonly kind: "embedded" };

export type Config = {
  readonly authority: AuthorityId;
  /** The signed directory, its detached signature, and the anchors of who may sign it. */
  readonly directory: {
    readonly file: string;
    readonly signature: string;
    readonly anchors: readonly string[];
  };
  readonly keys: {
    readonly signing: KeyConfig;
    /** Current and superseded: old ones open what was encrypted before a change, until its expiry. */
    readonly decryption: readonly KeyConfig[];
  };
  readonly revocation: {
    /** CRL files (PEM or DER), read again when they change. */
    readonly crls: readonly string[];
    /** `require`: without a fresh CRL of every issuer a message is undecidable. `whenPresent`: use what there is. */
    readonly mode: "require" | "whenPresent";
    /** Lists that are fetched over HTTP and kept current. Without it the gateway fetches nothing. */
    readonly fetch?: {
      /** `http:` or `https:`, without a name or password. What comes is signed, so that plain HTTP can forge nothing. */
      readonly urls: readonly string[];
      /**
       * Also fetch what the certificates of the directory name as distribution points; default false. The gateway then
       * calls addresses that the authorities of its peers have chosen: let a firewall say which it may reach.
       */
      readonly distributionPoints: boolean;
    };
  };
  readonly store: { readonly directory: string };
  readonly broker: BrokerConfig;
  readonly api: {
    /** Loopback only, unless `tls` is set. */
    readonly host: string;
    /** 0 takes a free one. */
    readonly port: number;
    readonly tls?: TlsConfig;
    readonly tokens: readonly TokenConfig[];
  };
  /**
   * A port of 127.0.0.1 that gives /metrics without a token, to everybody on this machine; 0 takes a free one. Absent:
   * only the API gives it, for a token of the role monitor.
   */
  readonly metrics?: { readonly port: number };
  readonly workers: { readonly threads: number };
  /**
   * How long a stop may take in all, in milliseconds; absent: 10 000. Four fifths of it are for finishing what was begun;
   * what is not finished begins anew with the next start. Shorter than what runs the gateway waits before it kills.
   */
  readonly stop?: { readonly withinMs: number };
  readonly log: {
    readonly level: "silent" | "error" | "warn" | "info" | "debug";
  };
  readonly exchange: ExchangeSettings;
};

/** Bounds that are not a deployment's to choose. */
export const limits = {
  /** Document and attachments together; beyond it a submission is refused. */
  submissionBytesMax: 4 * 1024 * 1024,
  documentBytesMax: 1024 * 1024,
  attachmentsMax: 100,
  /** A container or an envelope, as stored or received. */
  containerBytesMax: 6 * 1024 * 1024,
  /** How long one message may take to be laid out for people, and the JavaScript memory of the thread that does it. */
  renderingMsMax: 20_000,
  renderingHeapMbMax: 512,
  /** Event streams open at the same time. */
  eventStreamsMax: 64,
  /** Rows one page of a list holds. */
  pageRowsMax: 200,
  /** How long a stop takes at most, where the configuration does not say. */
  stopTimeoutMs: 10_000,
} as const;

/**
 * Reads and checks a configuration file (JSON). Relative paths are relative to the file.
 * @throws ComityError CONFIG_INVALID naming the field, what was expected and what was found; CONFIG_UNREADABLE
 */
export function readConfig(file: string): Config {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new ComityError(
      "CONFIG_UNREADABLE",
      `expected a readable configuration file, found none at ${file}`,
      { cause },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ComityError(
      "CONFIG_INVALID",
      `expected JSON in ${file}: ${(cause as Error).message}`,
      { cause },
    );
  }
  return parseConfig(value, dirname(resolve(file)));
}

/** @throws ComityError CONFIG_INVALID */
function parseConfig(value: unknown, base: string): Config {
  const root = fields(value, "", [
    "authority",
    "directory",
    "keys",
    "revocation",
    "store",
    "broker",
    "api",
    "metrics",
    "workers",
    "stop",
    "log",
    "exchange",
  ]);
  const path = (at: string, given: unknown) => resolve(base, text(given, at));
  const directory = fields(root.directory, "directory", [
    "file",
    "signature",
    "anchors",
  ]);
  const keys = fields(root.keys, "keys", ["signing", "decryption"]);
  const store = fields(root.store, "store", ["directory"]);
  const workers = fields(root.workers ?? {}, "workers", ["threads"]);
  const log = fields(root.log ?? {}, "log", ["level"]);
  return {
    authority: parseAuthorityId(text(root.authority, "authority")),
    directory: {
      file: path("directory.file", directory.file),
      signature: path("directory.signature", directory.signature),
      anchors: list(directory.anchors, "directory.anchors").map((each) =>
        path("directory.anchors", each),
      ),
    },
    keys: {
      signing: keyConfig(keys.signing, "keys.signing", base),
      decryption: list(keys.decryption, "keys.decryption").map((key, n) =>
        keyConfig(key, `keys.decryption[${n}]`, base),
      ),
    },
    revocation: revocationConfig(root.revocation ?? {}, base),
    store: { directory: path("store.directory", store.directory) },
    broker: brokerConfig(root.broker, base),
    api: apiConfig(root.api, base),
    workers: { threads: whole(workers.threads ?? 1, "workers.threads", 1, 64) },
    ...(root.metrics === undefined
      ? {}
      : { metrics: metricsConfig(root.metrics) }),
    ...(root.stop === undefined ? {} : { stop: stopConfig(root.stop) }),
    log: {
      level: oneOf(log.level ?? "info", "log.level", [
        "silent",
        "error",
        "warn",
        "info",
        "debug",
      ]),
    },
    exchange: exchangeConfig(root.exchange ?? {}),
  };
}

function revocationConfig(value: unknown, base: string): Config["revocation"] {
  const given = fields(value, "revocation", ["crls", "mode", "fetch"]);
  return {
    crls: list(given.crls ?? [], "revocation.crls").map((each) =>
      resolve(base, text(each, "revocation.crls")),
    ),
    mode: oneOf(given.mode ?? "whenPresent", "revocation.mode", [
      "require",
      "whenPresent",
    ]),
    ...(given.fetch === undefined ? {} : { fetch: fetchConfig(given.fetch) }),
  };
}

function fetchConfig(
  value: unknown,
): NonNullable<Config["revocation"]["fetch"]> {
  const at = "revocation.fetch";
  const { urls, distributionPoints = false } = fields(value, at, [
    "urls",
    "distributionPoints",
  ]);
  if (typeof distributionPoints !== "boolean")
    throw invalid(
      `${at}.distributionPoints`,
      "true or false",
      describe(distributionPoints),
    );
  return {
    urls: list(urls ?? [], `${at}.urls`).map((url, n) =>
      webAddress(url, `${at}.urls[${n}]`),
    ),
    distributionPoints,
  };
}

/** A name or password in it would be sent, logged and kept. */
function webAddress(value: unknown, at: string): string {
  const given = text(value, at);
  const { protocol, username, password } = URL.parse(given) ?? {};
  if (
    (protocol !== "http:" && protocol !== "https:") ||
    username !== "" ||
    password !== ""
  )
    throw invalid(at, "an http or https URL without credentials", "another");
  return given;
}

function keyConfig(value: unknown, at: string, base: string): KeyConfig {
  const given = fields(value, at, [
    "pkcs12",
    "key",
    "certificate",
    "passphraseFile",
  ]);
  const passphrase =
    given.passphraseFile === undefined
      ? {}
      : {
          passphraseFile: resolve(
            base,
            text(given.passphraseFile, `${at}.passphraseFile`),
          ),
        };
  if (given.pkcs12 !== undefined)
    return {
      pkcs12: resolve(base, text(given.pkcs12, `${at}.pkcs12`)),
      ...passphrase,
    };
  return {
    key: resolve(base, text(given.key, `${at}.key`)),
    certificate: resolve(base, text(given.certificate, `${at}.certificate`)),
    ...passphrase,
  };
}

function tlsConfig(value: unknown, at: string, base: string): TlsConfig {
  const given = fields(value, at, ["certificate", "key", "ca"]);
  return {
    certificate: resolve(base, text(given.certificate, `${at}.certificate`)),
    key: resolve(base, text(given.key, `${at}.key`)),
    ...(given.ca === undefined
      ? {}
      : { ca: resolve(base, text(given.ca, `${at}.ca`)) }),
  };
}

function brokerConfig(value: unknown, base: string): BrokerConfig {
  const given = fields(value, "broker", [
    "kind",
    "urls",
    "login",
    "topology",
    "sendUserId",
    "tls",
  ]);
  const kind = oneOf(given.kind, "broker.kind", ["amqp", "embedded"]);
  if (kind === "embedded") return { kind };
  const sendUserId = given.sendUserId ?? false;
  if (typeof sendUserId !== "boolean")
    throw invalid("broker.sendUserId", "true or false", describe(sendUserId));
  return {
    kind,
    urls: list(given.urls, "broker.urls").map((url, n) =>
      text(url, `broker.urls[${n}]`),
    ),
    login: oneOf(given.login ?? "password", "broker.login", [
      "password",
      "external",
    ]),
    topology: oneOf(given.topology ?? "check", "broker.topology", [
      "check",
      "declare",
    ]),
    sendUserId,
    ...(given.tls === undefined
      ? {}
      : { tls: brokerTlsConfig(given.tls, base) }),
  };
}

function brokerTlsConfig(value: unknown, base: string): BrokerTlsConfig {
  const given = fields(value, "broker.tls", ["ca", "certificate", "key"]);
  const file = (name: "ca" | "certificate" | "key") =>
    given[name] === undefined
      ? {}
      : { [name]: resolve(base, text(given[name], `broker.tls.${name}`)) };
  return { ...file("ca"), ...file("certificate"), ...file("key") };
}

function apiConfig(value: unknown, base: string): Config["api"] {
  const given = fields(value, "api", ["host", "port", "tls", "tokens"]);
  const host = text(given.host ?? "127.0.0.1", "api.host");
  const loopback =
    host === "localhost" || host === "::1" || host.startsWith("127.");
  if (!loopback && given.tls === undefined)
    throw invalid("api.host", "a loopback address, or api.tls", host);
  return {
    host,
    port: whole(given.port ?? 0, "api.port", 0, 65_535),
    ...(given.tls === undefined
      ? {}
      : { tls: tlsConfig(given.tls, "api.tls", base) }),
    tokens: list(given.tokens, "api.tokens").map((each, n) => {
      const at = `api.tokens[${n}]`;
      const token = fields(each, at, ["id", "role", "sha256"]);
      const sha256 = text(token.sha256, `${at}.sha256`);
      if (!/^[0-9a-f]{64}$/.test(sha256))
        throw invalid(
          `${at}.sha256`,
          "64 lower-case hexadecimal digits",
          "something else",
        );
      return {
        id: text(token.id, `${at}.id`),
        role: oneOf(token.role, `${at}.role`, tokenRoles),
        sha256,
      };
    }),
  };
}

/** Where not 1. A lease of no time would let every worker do the same work. */
const exchangeLeast: Partial<Record<keyof ExchangeSettings, number>> = {
  expiryGraceMs: 0,
  deadlineLeadMs: 0,
  clockSkewMs: 0,
  leaseMs: 1_000,
};

function stopConfig(value: unknown): { readonly withinMs: number } {
  const { withinMs } = fields(value, "stop", ["withinMs"]);
  return { withinMs: whole(withinMs, "stop.withinMs", 100, 600_000) };
}

function metricsConfig(value: unknown): { readonly port: number } {
  const { port } = fields(value, "metrics", ["port"]);
  return { port: whole(port, "metrics.port", 0, 65_535) };
}

function exchangeConfig(value: unknown): ExchangeSettings {
  const names = Object.keys(exchangeDefaults) as (keyof ExchangeSettings)[];
  const given = fields(value, "exchange", names);
  const settings = { ...exchangeDefaults } as Record<
    keyof ExchangeSettings,
    number
  >;
  for (const name of names) {
    if (given[name] !== undefined)
      settings[name] = whole(
        given[name],
        `exchange.${name}`,
        exchangeLeast[name] ?? 1,
        Number.MAX_SAFE_INTEGER,
      );
  }
  return settings;
}

function fields<Name extends string>(
  value: unknown,
  at: string,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid(at || "(root)", "an object", describe(value));
  const unknown = Object.keys(value).find(
    (name) => !(names as readonly string[]).includes(name),
  );
  if (unknown !== undefined)
    throw invalid(
      at === "" ? unknown : `${at}.${unknown}`,
      `one of ${names.join(", ")}`,
      "an unknown field",
    );
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw invalid(at, "a text", describe(value));
}

function whole(value: unknown, at: string, min: number, max: number): number {
  if (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= min &&
    value <= max
  )
    return value;
  throw invalid(at, `a whole number from ${min} to ${max}`, describe(value));
}

function list(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalid(at, "a list", describe(value));
}

function oneOf<T extends string>(
  value: unknown,
  at: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw invalid(at, `one of ${allowed.join(", ")}`, describe(value));
}

function describe(value: unknown): string {
  return value === undefined
    ? "nothing"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "a list"
        : typeof value;
}

function invalid(at: string, expected: string, found: string): ComityError {
  return new ComityError(
    "CONFIG_INVALID",
    `${at}: expected ${expected}, found ${found}`,
    { details: { field: at } },
  );
}
