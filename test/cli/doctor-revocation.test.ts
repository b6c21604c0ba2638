import assert from "node:assert/strict";
import { createPrivateKey } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { ComityError } from "../../src/errors.ts";
import { certificatesFromPem } from "../../src/trust/certificate.ts";
import { issueCrl, type IssuedCertificate } from "../../src/trust/issue.ts";
import { comity, commandFolder } from "../support/command.ts";
import { listServer, type ListServer } from "../support/list-server.ts";

const hour = 60 * 60 * 1000;
const folder = commandFolder();
let server: ListServer;
let config: string;
let plain: Record<string, unknown>;
let anchor: IssuedCertificate;

beforeAll(async () => {
  const made = await comity(
    ...["init", folder.path("trial"), "--authority", "xd-moj"],
  );
  assert.equal(made.status, 0, made.stderr);
  config = folder.path("trial", "comity.json");
  plain = JSON.parse(readFileSync(config, "utf8")) as Record<string, unknown>;
  const file = (name: string): string =>
    readFileSync(folder.path("trial", "keys", name), "utf8");
  const [certificate] = certificatesFromPem(file("anchor.pem"));
  assert.ok(certificate);
  const privateKey = createPrivateKey(
    file("anchor.key.pem").replace(/^THROW-AWAY.*\n/, ""),
  );
  anchor = { certificate, privateKey };
  server = await listServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

type Check = {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
};

async function checksWith(revocation: object): Promise<readonly Check[]> {
  writeFileSync(config, JSON.stringify({ ...plain, revocation }));
  const { stdout, stderr } = await comity(
    "doctor",
    "--config",
    config,
    "--json",
  );
  assert.ok(stdout.startsWith("{"), stderr);
  return (JSON.parse(stdout) as { checks: readonly Check[] }).checks;
}

function list(nextUpdate: Date): Promise<Uint8Array> {
  return issueCrl({
    issuer: anchor,
    number: 4,
    thisUpdate: new Date(Date.now() - 2 * hour),
    nextUpdate,
    revoked: [],
  });
}

describe("comity doctor, of revocation lists that are fetched", () => {
  it("asks each address, and says which does not give a fresh list", async () => {
    const fresh = await list(new Date(Date.now() + hour));
    const stale = await list(new Date(Date.now() - hour));
    server.answer((request, response) => {
      if (request.url === "/list.crl?gone") response.writeHead(404).end();
      else response.end(request.url === "/list.crl?stale" ? stale : fresh);
    });
    const urls = ["", "?gone", "?stale"].map((end) => `${server.url}${end}`);
    const checks = await checksWith({ mode: "require", fetch: { urls } });
    const found = checks
      .filter(({ name }) => name.startsWith("revocation"))
      .map(({ name, ok, detail }) => [name, ok, detail.split(" ")[0]]);
    assert.deepEqual(found, [
      ["revocation lists", true, "no"],
      [`revocation list ${urls[0]}`, true, "number"],
      [`revocation list ${urls[1]}`, false, "CRL_UNAVAILABLE"],
      [`revocation list ${urls[2]}`, false, "REVOCATION_UNKNOWN"],
    ]);
    // It looks, and keeps nothing.
    assert.ok(!existsSync(folder.path("trial", "store", "crls")));
  });

  it("refuses addresses that are none, or that carry a password", () => {
    for (const fetch of [
      { urls: ["ldap://ca.example/cn=list"] },
      { urls: ["file:///etc/list.crl"] },
      { urls: ["http://name:secret@ca.example/list.crl"] },
      { urls: ["list.crl"] },
      { urls: [], distributionPoints: "yes" },
      { urls: [], every: 5 },
    ]) {
      writeFileSync(
        config,
        JSON.stringify({ ...plain, revocation: { fetch } }),
      );
      assert.throws(
        () => readConfig(config),
        (error: ComityError) =>
          error.code === "CONFIG_INVALID" && !error.message.includes("secret"),
      );
    }
  });

  it("is told of nothing to fetch unless the configuration says so", () => {
    writeFileSync(config, JSON.stringify(plain));
    assert.equal(readConfig(config).revocation.fetch, undefined);
    const fetch = { urls: ["https://ca.example/list.crl"] };
    writeFileSync(config, JSON.stringify({ ...plain, revocation: { fetch } }));
    assert.deepEqual(readConfig(config).revocation.fetch, {
      ...fetch,
      distributionPoints: false,
    });
  });
});
