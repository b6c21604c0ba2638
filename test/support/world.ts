import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  embeddedBroker,
  type EmbeddedBroker,
} from "../../src/broker/embedded/embedded-broker.ts";
import { createClient, type Client } from "../../src/client/client.ts";
import type { BrokerConfig, Config } from "../../src/config.ts";
import {
  exchangeDefaults,
  type ExchangeSettings,
} from "../../src/exchange/settings.ts";
import {
  startGateway,
  type Gateway,
  type GatewayParts,
} from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../src/message/identifiers.ts";
import {
  signDirectory,
  writeDirectory,
  type Directory,
} from "../../src/trust/directory.ts";
import {
  certificatesToPem,
  issueAuthority,
  issueCertificate,
  issueCrl,
  type IssuedAuthority,
  type IssuedCertificate,
  type IssuedRevocation,
} from "../../src/trust/issue.ts";
import { softSigner } from "../../src/trust/signer.ts";

/** One authority of a world: its keys, its gateway while that runs, and its case system's client. */
export type Party = {
  readonly id: AuthorityId;
  readonly issued: IssuedAuthority;
  readonly config: Config;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The API of the running gateway, as the case system. */
  readonly client: () => Client;
  /** The same for a gateway that another process runs. */
  readonly clientAt: (url: string) => Client;
  /** How an operator reaches the running gateway. */
  readonly operator: () => { readonly url: string; readonly token: string };
  /** The same token for a gateway that the test itself starts. */
  readonly operatorToken: string;
  /** The case system's token. */
  readonly token: string;
};

export type World = {
  readonly folder: string;
  readonly parties: Readonly<Record<string, Party>>;
  /** Party by id; the test fails when there is none. */
  readonly party: (id: string) => Party;
  readonly directory: () => Directory;
  /** Signs and installs a changed directory; running gateways pick it up. */
  readonly publishDirectory: (
    change: (directory: Directory) => Directory,
  ) => Promise<void>;
  /** Writes a revocation list of every anchor, for gateways that require one. */
  readonly publishRevocations: (lists: {
    readonly nextUpdate: Date;
    readonly revoked?: readonly IssuedRevocation[];
  }) => Promise<void>;
  readonly embedded: EmbeddedBroker | undefined;
  /** Stops every gateway and removes the folder. */
  readonly end: () => Promise<void>;
};

/** Times short enough for a test to see every repair; each is a bound, never a wait of the test itself. */
const quick: ExchangeSettings = {
  ...exchangeDefaults,
  receiptTimeoutMs: 400,
  handoverInquiryMs: 1_000,
  retryFirstMs: 50,
  retryMaxMs: 500,
  expiryGraceMs: 200,
  leaseMs: 60_000,
  storeRetryMs: 200,
  clockSkewMs: 100,
};

const day = 24 * 60 * 60 * 1000;

/** Authorities with throw-away keys and a signed directory, over the embedded broker or the RabbitMQ of `amqpUrls`. */
export async function createWorld(
  ids: readonly string[],
  options: {
    readonly amqpUrl?: (id: string) => string;
    readonly exchange?: Partial<ExchangeSettings>;
    readonly revocation?: Config["revocation"]["mode"];
    /** Where revocation lists are fetched from; those of `publishRevocations` are then not read. */
    readonly crlUrls?: readonly string[];
    /** What a party's gateway is started with beyond its configuration. */
    readonly parts?: (id: string) => GatewayParts;
  } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "comity-world-"));
  const dates = {
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 30 * day),
  };
  const directoryAnchor = await issueCertificate({
    ...dates,
    subject: {
      country: "XZ",
      organization: "Directory",
      commonName: "throw-away directory anchor",
    },
    role: "anchor",
  });
  const directorySigner = await issueCertificate({
    ...dates,
    subject: {
      country: "XZ",
      organization: "Directory",
      commonName: "directory signing",
    },
    role: "signing",
    issuer: directoryAnchor,
  });
  writeFileSync(
    join(folder, "directory-anchor.pem"),
    certificatesToPem([directoryAnchor.certificate]),
  );

  const embedded =
    options.amqpUrl === undefined
      ? embeddedBroker({ requeueDelayMs: 50 })
      : undefined;
  const parties: Record<string, Party> = {};
  for (const id of ids) {
    const issued = await issueAuthority({
      ...dates,
      country: id.slice(0, 2).toUpperCase(),
      organization: id,
    });
    const broker: BrokerConfig =
      options.amqpUrl === undefined
        ? { kind: "embedded" }
        : {
            kind: "amqp",
            urls: [options.amqpUrl(id)],
            login: "password",
            topology: "declare",
            sendUserId: false,
          };
    parties[id] = createParty(
      parseAuthorityId(id),
      folder,
      issued,
      broker,
      { ...quick, ...options.exchange },
      revocationOf(folder, options),
      {
        ...(embedded === undefined ? {} : { embedded }),
        ...options.parts?.(id),
      },
    );
  }

  let directory: Directory = {
    version: 1,
    issuedAt: new Date(Date.now() - day).toISOString(),
    expiresAt: dates.notAfter.toISOString(),
    authorities: Object.values(parties).map(({ id, issued }) =>
      authorityOf(id, issued, dates),
    ),
  };
  const publish = async () => {
    const bytes = writeDirectory(directory);
    const signer = softSigner({ ...directorySigner, chain: [] });
    writeFileSync(
      join(folder, "directory.json.p7s"),
      await signDirectory(bytes, signer, new Date()),
    );
    writeFileSync(join(folder, "directory.json"), bytes);
  };
  await publish();
  let listNumber = 0;

  return {
    folder,
    parties,
    party(id) {
      const party = parties[id];
      if (party === undefined) throw new Error(`no party ${id}`);
      return party;
    },
    directory: () => directory,
    async publishDirectory(change) {
      directory = change(directory);
      await publish();
    },
    async publishRevocations({ nextUpdate, revoked = [] }) {
      listNumber += 1;
      const lists = await Promise.all(
        Object.values(parties).map(({ issued }) =>
          issueCrl({
            issuer: issued.anchor,
            number: listNumber,
            thisUpdate: new Date(Date.now() - day + listNumber * 1000),
            nextUpdate,
            revoked,
          }),
        ),
      );
      const pem = lists.map(
        (der) =>
          `-----BEGIN X509 CRL-----\n${Buffer.from(der).toString("base64")}\n-----END X509 CRL-----\n`,
      );
      writeFileSync(join(folder, "crls.pem"), pem.join(""));
    },
    embedded,
    async end() {
      for (const party of Object.values(parties)) await party.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a certificate with its key as PEM files and names them as a configuration does. */
export function writeKey(
  folder: string,
  name: string,
  { certificate, privateKey }: IssuedCertificate,
): { readonly key: string; readonly certificate: string } {
  const files = {
    key: join(folder, `${name}.key.pem`),
    certificate: join(folder, `${name}.pem`),
  };
  writeFileSync(
    files.key,
    privateKey.export({ type: "pkcs8", format: "pem" }),
    { mode: 0o600 },
  );
  writeFileSync(files.certificate, certificatesToPem([certificate]));
  return files;
}

function revocationOf(
  folder: string,
  {
    revocation: mode = "whenPresent",
    crlUrls: urls,
  }: {
    readonly revocation?: Config["revocation"]["mode"];
    readonly crlUrls?: readonly string[];
  },
): Config["revocation"] {
  if (urls !== undefined)
    return { crls: [], mode, fetch: { urls, distributionPoints: false } };
  return { crls: mode === "require" ? [join(folder, "crls.pem")] : [], mode };
}

function createParty(
  id: AuthorityId,
  world: string,
  issued: IssuedAuthority,
  broker: BrokerConfig,
  exchange: ExchangeSettings,
  revocation: Config["revocation"],
  parts: GatewayParts,
): Party {
  const folder = join(world, id);
  mkdirSync(folder);
  const token = randomBytes(24).toString("base64url");
  const sha256 = createHash("sha256").update(token).digest("hex");
  const operator = randomBytes(24).toString("base64url");
  const config: Config = {
    authority: id,
    directory: {
      file: join(world, "directory.json"),
      signature: join(world, "directory.json.p7s"),
      anchors: [join(world, "directory-anchor.pem")],
    },
    keys: {
      signing: writeKey(folder, "signing", issued.signing),
      decryption: [writeKey(folder, "encryption", issued.encryption)],
    },
    revocation,
    store: { directory: join(folder, "store") },
    broker,
    api: {
      host: "127.0.0.1",
      port: 0,
      tokens: [
        { id: "case-system", role: "submitter", sha256 },
        {
          id: "operator",
          role: "operator",
          sha256: createHash("sha256").update(operator).digest("hex"),
        },
      ],
    },
    workers: { threads: 1 },
    log: { level: "silent" },
    exchange,
  };
  let gateway: Gateway | undefined;
  /** A case system that may also withdraw, which takes an operator's token. */
  const clientAt = (url: string): Client => ({
    ...createClient({ url, token }),
    withdraw: createClient({ url, token: operator }).withdraw,
  });
  return {
    id,
    issued,
    config,
    async start() {
      const log = createLog(process.env.COMITY_TEST_LOG ?? "silent", {
        authority: id,
      });
      gateway = await startGateway(config, { log, ...parts });
    },
    async stop() {
      await gateway?.stop();
      gateway = undefined;
    },
    client() {
      if (gateway === undefined)
        throw new Error(`the gateway of ${id} does not run`);
      return clientAt(gateway.url);
    },
    clientAt,
    operatorToken: operator,
    token,
    operator() {
      if (gateway === undefined)
        throw new Error(`the gateway of ${id} does not run`);
      return { url: gateway.url, token: operator };
    },
  };
}

function authorityOf(
  id: AuthorityId,
  issued: IssuedAuthority,
  dates: { readonly notBefore: Date; readonly notAfter: Date },
): Directory["authorities"][number] {
  const listing = (certificate: Uint8Array) => ({
    der: certificate,
    notBefore: dates.notBefore.toISOString(),
    notAfter: dates.notAfter.toISOString(),
    status: "current" as const,
  });
  return {
    id,
    name: `Ministry of Justice of ${id}`,
    country: id.slice(0, 2).toUpperCase(),
    timeZone: "Europe/Paris",
    languages: ["en", "da", "es"],
    instruments: ["ETS030", "ETS099", "ETS182", "UNTOC"],
    anchors: [issued.anchor.certificate],
    signing: [listing(issued.signing.certificate)],
    encryption: [listing(issued.encryption.certificate)],
  };
}
