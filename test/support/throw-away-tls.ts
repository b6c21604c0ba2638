import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** File names in `folder`, and a client's certificate and key in PEM. */
export type ThrowAwayTls = {
  readonly folder: string;
  readonly ca: string;
  readonly client: (
    commonName: string,
  ) => Promise<{ readonly certificate: string; readonly privateKey: string }>;
  readonly remove: () => Promise<void>;
};

const run = promisify(execFile);

/** A certificate authority for one test with a server at 127.0.0.1: `ca.pem`, `server.pem`, `server.key`. */
export async function makeTls(): Promise<ThrowAwayTls> {
  const folder = await mkdtemp(join(tmpdir(), "comity-tls-"));
  await issue(folder, "ca", "/CN=throw-away CA", [
    "basicConstraints=critical,CA:TRUE",
  ]);
  await issue(
    folder,
    "server",
    "/CN=localhost",
    ["subjectAltName=IP:127.0.0.1", "extendedKeyUsage=serverAuth"],
    true,
  );
  return openTls(folder);
}

/** What `makeTls` made in a folder. */
export async function openTls(folder: string): Promise<ThrowAwayTls> {
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), "utf8");
  return {
    folder,
    ca: await read("ca.pem"),
    client: async (commonName) => {
      await issue(
        folder,
        commonName,
        `/CN=${commonName}`,
        ["extendedKeyUsage=clientAuth"],
        true,
      );
      return {
        certificate: await read(`${commonName}.pem`),
        privateKey: await read(`${commonName}.key`),
      };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function issue(
  folder: string,
  name: string,
  subject: string,
  extensions: readonly string[],
  byAuthority = false,
): Promise<void> {
  const key = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-keyout",
    `${name}.key`,
  ];
  const signer = byAuthority ? ["-CA", "ca.pem", "-CAkey", "ca.key"] : [];
  const added = extensions.flatMap((extension) => ["-addext", extension]);
  const request = [
    "req",
    "-x509",
    "-days",
    "2",
    "-subj",
    subject,
    "-out",
    `${name}.pem`,
  ];
  await run("openssl", [...request, ...key, ...signer, ...added], {
    cwd: folder,
  });
}
