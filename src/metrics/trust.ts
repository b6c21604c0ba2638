import { Gauge, type Registry } from "prom-client";
import type { Clock, DirectorySource } from "../exchange/ports.ts";
import { parseCertificate } from "../trust/certificate.ts";
import { parseCrls } from "../trust/crl.ts";
import type { DirectoryAuthority } from "../trust/directory.ts";

export type OwnCertificate = {
  readonly purpose: "signing" | "decryption";
  readonly certificate: Uint8Array;
};

/** Authorities with a label of their own: those whose certificates end first. A directory may hold more. */
const authoritiesMax = 500;

/** How long everything that makes peers believe each other still lasts. */
export function trustGauges(
  registry: Registry,
  {
    certificates,
    directory,
    crls,
    clock,
  }: {
    readonly certificates: readonly OwnCertificate[];
    readonly directory: DirectorySource["current"];
    readonly crls: () => readonly Uint8Array[];
    readonly clock: Clock;
  },
): () => void {
  const gauges = makeGauges(registry);
  const own = certificates.map(({ purpose, certificate }, n) => ({
    labels: { purpose, certificate: String(n + 1) },
    until: parseCertificate(certificate).notAfter.getTime(),
  }));
  const untilOf = rememberUntil();
  return () => {
    const now = clock.now().getTime();
    const left = (until: number) => (until - now) / 1000;
    for (const { labels, until } of own) gauges.own.set(labels, left(until));
    const { version, expiresAt, authorities } = directory();
    gauges.version.set(version);
    gauges.directory.set(left(Date.parse(expiresAt)));
    gauges.peers.reset();
    for (const { authority, purpose, until } of peersOf(authorities))
      gauges.peers.set({ authority, purpose }, left(until));
    const lists = crls().flatMap(untilOf);
    gauges.lists.set(lists.length);
    gauges.freshness.reset();
    if (lists.length > 0) gauges.freshness.set(left(Math.min(...lists)));
  };
}

function peersOf(authorities: readonly DirectoryAuthority[]) {
  return authorities
    .flatMap(({ id, signing, encryption }) => [
      { authority: id, purpose: "signing", until: lastOf(signing) },
      { authority: id, purpose: "encryption", until: lastOf(encryption) },
    ])
    .toSorted((a, b) => a.until - b.until)
    .slice(0, 2 * authoritiesMax);
}

/** As long as one current certificate holds the authority can be written to, and believed. */
function lastOf(listed: DirectoryAuthority["signing"]): number {
  return Math.max(
    0,
    ...listed
      .filter(({ status }) => status === "current")
      .map(({ notAfter }) => Date.parse(notAfter)),
  );
}

/** Large lists are parsed once, not at every reading. */
function rememberUntil(): (bytes: Uint8Array) => readonly number[] {
  const known = new WeakMap<Uint8Array, readonly number[]>();
  return (bytes) => {
    const found =
      known.get(bytes) ??
      parseCrls(bytes).map(({ nextUpdate }) => nextUpdate.getTime());
    known.set(bytes, found);
    return found;
  };
}

function makeGauges(registry: Registry) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  return {
    own: gauge(
      "comity_certificate_seconds_left",
      "Seconds until a certificate of this gateway ends.",
      ["purpose", "certificate"],
    ),
    peers: gauge(
      "comity_peer_certificate_seconds_left",
      `Seconds until the last current certificate of an authority in the directory ends; the ${authoritiesMax} that end first.`,
      ["authority", "purpose"],
    ),
    directory: gauge(
      "comity_directory_seconds_left",
      "Seconds until the directory in force ends; then this gateway holds everything.",
    ),
    version: gauge(
      "comity_directory_version",
      "Version of the directory in force.",
    ),
    lists: gauge(
      "comity_revocation_lists",
      "Revocation lists that are loaded.",
    ),
    freshness: gauge(
      "comity_revocation_seconds_left",
      "Until the first loaded revocation list is stale; absent without a list.",
    ),
  };
}
