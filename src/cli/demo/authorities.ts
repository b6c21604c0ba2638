import { createWriteStream } from "node:fs";
import { join } from "node:path";
import {
  embeddedBroker,
  type EmbeddedBroker,
} from "../../broker/embedded/embedded-broker.ts";
import { createClient, type Client } from "../../client/client.ts";
import type { BrokerConfig, Config } from "../../config.ts";
import { exchangeDefaults } from "../../exchange/settings.ts";
import { startGateway, type Gateway } from "../../gateway.ts";
import { createLog } from "../../log.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../message/identifiers.ts";
import type { DirectoryAuthority } from "../../trust/directory.ts";
import { issueAuthority, type IssuedAuthority } from "../../trust/issue.ts";
import { mintToken } from "../api-token.ts";
import {
  countryOf,
  directoryEntry,
  writeKey,
  writeSignedDirectory,
  type DirectoryPaths,
  type KeyPaths,
} from "../throw-away.ts";
import type { Role, Script } from "./script.ts";

/** One fictional authority with its running gateway; whatever the demo does with it goes through its API. */
export type DemoAuthority = {
  readonly id: AuthorityId;
  readonly name: string;
  readonly url: string;
  /** Of the case system. */
  readonly token: string;
  readonly caseSystem: Client;
  /** Reads events, changes nothing. */
  readonly observer: Client;
  readonly anchor: string;
  readonly encryption: KeyPaths;
  readonly encryptionCertificate: Uint8Array;
  readonly anchorCertificate: Uint8Array;
};

export type DemoStage = {
  readonly requester: DemoAuthority;
  readonly requested: DemoAuthority;
  readonly stop: () => Promise<void>;
};

/** Keys and paths of one authority, before its gateway runs. */
type Cast = {
  readonly id: AuthorityId;
  readonly name: string;
  readonly issued: IssuedAuthority;
  readonly anchor: KeyPaths;
  readonly signing: KeyPaths;
  readonly encryption: KeyPaths;
  readonly entry: DirectoryAuthority;
};

const dayMs = 24 * 60 * 60 * 1000;
const validDays = 30;

/** Nothing else asks these gateways for patience: what is lost on the way is asked for again at once. */
const quick = {
  ...exchangeDefaults,
  receiptTimeoutMs: 5_000,
  handoverInquiryMs: 10_000,
  retryFirstMs: 250,
  retryMaxMs: 5_000,
};

/**
 * Makes keys and a signed directory in an empty folder and starts the gateways of the two that play, over a broker in
 * this process or the RabbitMQ of `amqpUrl`.
 * @throws ComityError as startGateway does
 */
export async function setStage(
  folder: string,
  { requester: opening, requested: addressed, listed = [] }: Script,
  amqpUrl: string | undefined,
): Promise<DemoStage> {
  const validity = {
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + validDays * dayMs),
  };
  const requester = await makeCast(folder, opening, validity);
  const requested = await makeCast(folder, addressed, validity);
  const others = await Promise.all(
    listed.map((role) => makeCast(folder, role, validity)),
  );
  const directory = await writeSignedDirectory(
    folder,
    [requester, requested, ...others].map(({ entry }) => entry),
    validity,
  );
  const broker = brokerConfig(amqpUrl);
  const embedded = embeddedBroker();
  const started: Gateway[] = [];
  const stop = async () => {
    await Promise.all(started.map((gateway) => gateway.stop()));
  };
  const start = async (cast: Cast) => {
    const running = await startAuthority(
      folder,
      cast,
      directory,
      broker,
      embedded,
    );
    started.push(running.gateway);
    return running.authority;
  };
  try {
    return {
      requester: await start(requester),
      requested: await start(requested),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function brokerConfig(amqpUrl: string | undefined): BrokerConfig {
  if (amqpUrl === undefined) return { kind: "embedded" };
  return {
    kind: "amqp",
    urls: [amqpUrl],
    login: "password",
    topology: "declare",
    sendUserId: false,
  };
}

async function makeCast(
  folder: string,
  role: Role,
  validity: { readonly notBefore: Date; readonly notAfter: Date },
): Promise<Cast> {
  const id = parseAuthorityId(role.id);
  const country = countryOf(id);
  const issued = await issueAuthority({
    country,
    organization: `${role.name} (fictional)`,
    ...validity,
  });
  const own = join(folder, id);
  return {
    id,
    name: role.name,
    issued,
    anchor: writeKey(own, "anchor", issued.anchor),
    signing: writeKey(own, "signing", issued.signing),
    encryption: writeKey(own, "encryption", issued.encryption),
    entry: directoryEntry({ ...role, id, country }, issued, validity),
  };
}

async function startAuthority(
  folder: string,
  cast: Cast,
  directory: DirectoryPaths,
  broker: BrokerConfig,
  embedded: EmbeddedBroker,
): Promise<{ readonly gateway: Gateway; readonly authority: DemoAuthority }> {
  const caseSystem = mintToken("case-system", "submitter");
  const observer = mintToken("demo", "auditor");
  const config: Config = {
    authority: cast.id,
    directory,
    keys: { signing: cast.signing, decryption: [cast.encryption] },
    revocation: { crls: [], mode: "whenPresent" },
    store: { directory: join(folder, cast.id, "store") },
    broker,
    api: {
      host: "127.0.0.1",
      port: 0,
      tokens: [caseSystem.config, observer.config],
    },
    workers: { threads: 1 },
    log: { level: "info" },
    exchange: quick,
  };
  const log = createLog(
    config.log.level,
    { authority: cast.id },
    createWriteStream(join(folder, cast.id, "gateway.log")),
  );
  const gateway = await startGateway(config, { embedded, log });
  const clientOf = ({ token }: { readonly token: string }) =>
    createClient({ url: gateway.url, token });
  const authority = {
    id: cast.id,
    name: cast.name,
    url: gateway.url,
    token: caseSystem.token,
    caseSystem: clientOf(caseSystem),
    observer: clientOf(observer),
    ...evidenceOf(cast),
  };
  return { gateway, authority };
}

function evidenceOf({ anchor, encryption, issued }: Cast) {
  return {
    anchor: anchor.certificate,
    encryption,
    encryptionCertificate: issued.encryption.certificate,
    anchorCertificate: issued.anchor.certificate,
  };
}
