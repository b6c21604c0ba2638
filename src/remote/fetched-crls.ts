import { ComityError } from "../errors.ts";
import type { Chance, Clock, Logger } from "../exchange/ports.ts";
import { crlAddresses, listIssuers } from "../trust/crl-addresses.ts";
import { assertSuccessor } from "../trust/crl-succession.ts";
import type { Crl } from "../trust/crl.ts";
import type { Directory } from "../trust/directory.ts";
import { openCrlCache } from "./crl-cache.ts";
import { downloadCrl } from "./crl-download.ts";
import { openCrlFetcher } from "./crl-fetcher.ts";
import { oneList, type CrlStatus } from "./crl-watch.ts";
import type { TrustSource } from "./trust-files.ts";

/** Which lists are fetched. */
export type CrlFetching = {
  readonly urls: readonly string[];
  /** Also those that the certificates of the directory name as their distribution points. */
  readonly distributionPoints: boolean;
  /** Absolute; the lists fetched last are kept in it. */
  readonly folder: string;
};

/** Lists that come at the same time are handed on together: every thread reads all of them again. */
const gatherMs = 250;

/** The same trust data, with the lists fetched over HTTP beside those of the files. */
export function withFetchedCrls(
  files: TrustSource,
  fetching: CrlFetching,
  clock: Clock,
  chance: Pick<Chance, "fraction">,
  log: Logger,
): TrustSource {
  const listeners: (() => void)[] = [];
  const tell = (): void => {
    cancel = undefined;
    for (const listener of listeners) listener();
  };
  let cancel: (() => void) | undefined;
  const fetcher = openCrlFetcher(() => addressesOf(fetching, files.current()), {
    issuers: () => listIssuers(files.current()),
    cache: openCrlCache(fetching.folder),
    clock,
    chance,
    log,
    onReplaced: () => (cancel ??= clock.after(gatherMs, tell)),
  });
  files.onChange(() => {
    fetcher.look();
    tell();
  });
  return {
    current: () => files.current(),
    crls: () => [...files.crls(), ...fetcher.lists()],
    crlStatus: () => fetcher.status(),
    onChange: (listener) => void listeners.push(listener),
    close() {
      cancel?.();
      fetcher.close();
      files.close();
    },
  };
}

/** What came of asking one address, and what is held from it. */
export type CrlProbe = {
  readonly url: string;
  readonly found: Crl | ComityError;
  readonly held: Crl | undefined;
};

/** Asks every address once, and keeps nothing. A gateway that runs is not disturbed. */
export async function probeCrls(
  fetching: CrlFetching,
  directory: Directory,
  clock: Clock,
): Promise<readonly CrlProbe[]> {
  const cache = openCrlCache(fetching.folder);
  const issuers = listIssuers(directory);
  const urls = [...new Set(addressesOf(fetching, directory))];
  return Promise.all(
    urls.map(async (url) => {
      const held = readable(cache.read(url)?.bytes);
      try {
        const never = new AbortController().signal;
        const download = await downloadCrl(url, {}, clock, never);
        const crl = oneList(
          download.kind === "list" ? download.bytes : Buffer.of(),
        );
        assertSuccessor(crl, held, issuers, clock.now());
        return { url, held, found: crl };
      } catch (error) {
        if (error instanceof ComityError) return { url, held, found: error };
        throw error;
      }
    }),
  );
}

/**
 * How the fetched lists stand, in a few words.
 * @throws ComityError REVOCATION_UNKNOWN when they are required and one of them is not there or over
 */
export function describeCrls(
  status: readonly CrlStatus[],
  mode: "require" | "whenPresent",
  now: Date,
): string {
  const stale = status.filter(
    ({ nextUpdate }) => nextUpdate === undefined || nextUpdate < now,
  );
  if (stale.length > 0 && mode === "require")
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      `expected fresh revocation lists, found ${stale.length} of ${status.length} missing or over`,
    );
  const failures = status.flatMap(({ failure }) => failure?.code ?? []);
  const codes = [...new Set(failures)].join(", ");
  return failures.length === 0
    ? `${status.length} fetched`
    : `${status.length - stale.length} of ${status.length} fresh, ${failures.length} not renewed: ${codes}`;
}

function addressesOf(
  { urls, distributionPoints }: CrlFetching,
  directory: Directory,
): readonly string[] {
  return [...urls, ...(distributionPoints ? crlAddresses(directory) : [])];
}

function readable(bytes: Uint8Array | undefined): Crl | undefined {
  try {
    return bytes === undefined ? undefined : oneList(bytes);
  } catch {
    return undefined;
  }
}
