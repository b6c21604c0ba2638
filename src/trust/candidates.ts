import { ComityError } from "../errors.ts";
import {
  parseCertificate,
  parseSubject,
  type Certificate,
} from "./certificate.ts";
import { sameName } from "./name.ts";

/**
 * Of certificates anybody may have put beside a signature those that bear the name of an issuer on the way up from
 * `leaf`. The rest is not even parsed. Why one could not be read is added to `unreadable`.
 */
export function wantedIssuers(
  leaf: Certificate,
  offered: readonly Uint8Array[],
  unreadable: ComityError[],
): readonly Certificate[] {
  const waiting = new Set(
    offered.flatMap((der) =>
      read(() => ({ der, subject: parseSubject(der) }), unreadable),
    ),
  );
  const found: Certificate[] = [];
  // Grows while it is walked: each issuer found has an issuer of its own.
  const wanted = [leaf.issuer];
  for (const name of wanted)
    for (const candidate of waiting) {
      if (!sameName(candidate.subject, name)) continue;
      waiting.delete(candidate);
      const parsed = allReadable([candidate.der], unreadable);
      found.push(...parsed);
      wanted.push(...parsed.map(({ issuer }) => issuer));
    }
  return found;
}

/** Those that can be read; why others cannot is added to `unreadable`. */
export function allReadable(
  certificates: readonly Uint8Array[],
  unreadable: ComityError[],
): readonly Certificate[] {
  return certificates.flatMap((der) =>
    read(() => parseCertificate(der), unreadable),
  );
}

export function readable(der: Uint8Array): Certificate | ComityError {
  try {
    return parseCertificate(der);
  } catch (error) {
    if (error instanceof ComityError) return error;
    throw error;
  }
}

function read<Found>(
  find: () => Found,
  unreadable: ComityError[],
): readonly Found[] {
  try {
    return [find()];
  } catch (error) {
    if (!(error instanceof ComityError)) throw error;
    unreadable.push(error);
    return [];
  }
}
