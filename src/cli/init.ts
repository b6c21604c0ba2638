import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ComityError } from "../errors.ts";
import { parseAuthorityId, type AuthorityId } from "../message/identifiers.ts";
import { publishedInstruments } from "../instruments/rules.ts";
import { requestCertificate } from "../trust/certificate-request.ts";
import { issueAuthority } from "../trust/issue.ts";
import { mintToken } from "./api-token.ts";
import { writeOutput } from "./files.ts";
import { print, printJson, type ExitStatus } from "./output.ts";
import {
  countryOf,
  directoryEntry,
  writeKey,
  writeSignedDirectory,
} from "./throw-away.ts";

export type InitOptions = {
  readonly authority: string;
  /** As the certificates name it; default the id. */
  readonly name?: string;
  /** Certification requests for a real authority instead of throw-away certificates. */
  readonly csr?: boolean;
  /** `amqps://…`; without it the embedded broker. */
  readonly broker?: string;
  readonly json?: boolean;
};

type Folder = {
  readonly path: string;
  readonly id: AuthorityId;
  readonly name: string;
};

const apiPort = 8460;
const trialDays = 365;
const dayMs = 24 * 60 * 60 * 1000;

/** Makes a gateway's folder: configuration, keys, store, and API tokens that are shown this once. */
export async function init(
  directory: string,
  options: InitOptions,
): Promise<ExitStatus> {
  const id = parseAuthorityId(options.authority);
  const folder = { path: resolve(directory), id, name: options.name ?? id };
  const config = join(folder.path, "comity.json");
  if (existsSync(config))
    throw new ComityError(
      "FILE_EXISTS",
      `expected a folder without a gateway, found ${config}`,
    );
  mkdirSync(join(folder.path, "store"), { recursive: true, mode: 0o700 });
  const next =
    options.csr === true ? writeRequests(folder) : await writeTrial(folder);
  const tokens = [
    mintToken("case-system", "submitter"),
    mintToken("operator", "operator"),
    mintToken("auditor", "auditor"),
    mintToken("monitor", "monitor"),
  ];
  const configured = tokens.map((each) => each.config);
  writeOutput(
    config,
    `${JSON.stringify(configuration(id, options.broker, configured), undefined, 2)}\n`,
    0o600,
  );
  const shown = tokens.map(({ token, config: { id: name, role } }) => ({
    id: name,
    role,
    token,
  }));
  if (options.json === true) printJson({ config, tokens: shown, next });
  else printNext(config, shown, next);
  return 0;
}

/** Keys for a real certification authority; the private keys never leave the folder. */
function writeRequests({ path, id, name }: Folder): readonly string[] {
  for (const role of ["signing", "encryption"] as const) {
    const subject = {
      country: countryOf(id),
      organization: name,
      commonName: `${id} gateway ${role}`,
    };
    const { privateKey, request } = requestCertificate(subject, role);
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    writeOutput(join(path, `keys/${role}.key.pem`), pem, 0o600);
    writeOutput(join(path, `keys/${role}.csr.pem`), request);
  }
  return [
    "send keys/signing.csr.pem and keys/encryption.csr.pem to your certification authority",
    "put what it issues into keys/signing.pem and keys/encryption.pem, with the certificates above them",
    "have the publisher of the directory list both, with your authority's anchor",
    "put the signed directory into directory.json and directory.json.p7s, its publisher's anchor into directory-anchor.pem",
    "name your broker in comity.json",
    `comity doctor --config ${join(path, "comity.json")}`,
  ];
}

/** A gateway that runs at once, alone: its own throw-away authority, and a directory with nobody else in it. */
async function writeTrial({
  path,
  id,
  name,
}: Folder): Promise<readonly string[]> {
  const validity = {
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + trialDays * dayMs),
  };
  const country = countryOf(id);
  const issued = await issueAuthority({
    country,
    organization: `${name} (THROW-AWAY)`,
    ...validity,
  });
  for (const part of ["anchor", "signing", "encryption"] as const)
    writeKey(join(path, "keys"), part, issued[part]);
  const instruments = publishedInstruments()
    .filter(({ general }) => !general)
    .flatMap((instrument) => [instrument.id, ...instrument.protocols]);
  const entry = directoryEntry(
    { id, name, country, timeZone: "UTC", languages: ["en"], instruments },
    issued,
    validity,
  );
  await writeSignedDirectory(path, [entry], validity);
  return [
    `comity doctor --config ${join(path, "comity.json")}`,
    `comity serve --config ${join(path, "comity.json")}`,
    "the keys and certificates are THROW-AWAY, made by comity itself: for anything real run comity init --csr in another folder",
    "the directory lists this authority alone: put the entries of several into one directory.json, and sign it with comity directory sign",
  ];
}

function configuration(
  id: AuthorityId,
  broker: string | undefined,
  tokens: readonly object[],
): object {
  const key = (role: string) => ({
    key: `keys/${role}.key.pem`,
    certificate: `keys/${role}.pem`,
  });
  return {
    authority: id,
    directory: {
      file: "directory.json",
      signature: "directory.json.p7s",
      anchors: ["directory-anchor.pem"],
    },
    keys: { signing: key("signing"), decryption: [key("encryption")] },
    revocation: { crls: [], mode: "whenPresent" },
    store: { directory: "store" },
    broker:
      broker === undefined
        ? { kind: "embedded" }
        : { kind: "amqp", urls: [broker], topology: "check", sendUserId: true },
    api: { host: "127.0.0.1", port: apiPort, tokens },
    workers: { threads: 1 },
    log: { level: "info" },
  };
}

function printNext(
  config: string,
  tokens: readonly { readonly id: string; readonly token: string }[],
  next: readonly string[],
): void {
  print(
    [
      `wrote ${config}`,
      "",
      "API tokens, shown this once; the configuration keeps their digests only:",
      ...tokens.map(({ id, token }) => `  ${id.padEnd(12)} ${token}`),
      "",
      "next:",
      ...next.map((step, index) => `  ${index + 1}. ${step}`),
    ].join("\n"),
  );
}
