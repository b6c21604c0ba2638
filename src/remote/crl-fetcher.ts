import { createTurns } from "./turns.ts";
import {
  watchCrl,
  type CrlStatus,
  type CrlWatch,
  type WatchParts,
} from "./crl-watch.ts";

export type CrlFetcher = {
  /** The bytes of every list held, DER or PEM. */
  readonly lists: () => readonly Uint8Array[];
  readonly status: () => readonly CrlStatus[];
  /** Follows the addresses after they changed: fetches what is new or failing, forgets what is no longer wanted. */
  readonly look: () => void;
  readonly close: () => void;
};

/** Addresses watched at one time. */
const urlsMax = 64;
/** Lists being downloaded at one time. */
const downloadsMax = 4;

/** Keeps the lists of all addresses that `urls` names, which is asked again by `look`. */
export function openCrlFetcher(
  urls: () => readonly string[],
  parts: Omit<WatchParts, "inTurn">,
): CrlFetcher {
  const inTurn = createTurns(downloadsMax);
  const watches = new Map<string, CrlWatch>();

  function tidy(): void {
    try {
      parts.cache.keepOnly(urls());
    } catch (error) {
      // What lies about does no harm; a folder that cannot be used is said again at every list that is not kept.
      const reason = error instanceof Error ? error.message : "unknown";
      parts.log.error({ reason }, "cached revocation lists not tidied");
    }
  }

  function look(): void {
    const all = [...new Set(urls())];
    const wanted = new Set(all.slice(0, urlsMax));
    if (all.length > wanted.size)
      parts.log.error(
        { found: all.length, urlsMax },
        "more addresses of revocation lists than are watched",
      );
    for (const [url, watch] of watches)
      if (!wanted.has(url)) {
        watch.stop();
        watches.delete(url);
      }
    for (const url of wanted) {
      const watch = watches.get(url);
      if (watch === undefined)
        watches.set(url, watchCrl(url, { ...parts, inTurn }));
      // An authority that is new in the directory may be the one whose list was refused.
      else watch.hurry();
    }
  }

  tidy();
  look();
  return {
    lists: () => [...watches.values()].flatMap((watch) => watch.bytes() ?? []),
    status: () => [...watches.values()].map((watch) => watch.status()),
    look,
    close() {
      for (const watch of watches.values()) watch.stop();
    },
  };
}
