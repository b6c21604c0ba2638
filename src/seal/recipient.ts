import { ComityError } from "../errors.ts";
import {
  pathTo,
  type DirectoryAuthority,
  type DirectoryCertificate,
} from "../trust/directory.ts";
import { validatePath } from "../trust/path.ts";
import type { Revocation } from "../trust/revocation-status.ts";

/**
 * The certificates (DER) that a recipient's envelopes are sealed to: those listed as current, and with a path to the
 * anchors pinned for it. That the directory lists a key does not make it the recipient's; its own authority says so.
 *
 * A certificate without a path is passed over while there is another, since the recipient opens with any of its keys.
 * Lists that are stale or missing hold nothing back: what is encrypted too long to a key is less harm than receipts that
 * stand still.
 * @throws ComityError RECIPIENT_WITHOUT_KEY when none is listed; what is wrong with the path when none has one
 */
export function recipientCertificates(
  authority: DirectoryAuthority,
  at: Date,
  { crls }: Pick<Revocation, "crls">,
): readonly Uint8Array[] {
  const current = authority.encryption
    .filter((listing) => isCurrent(listing, at))
    .map(({ der }) => der);
  const judged = current.map((leaf) => ({
    leaf,
    path: validatePath({
      ...pathTo(authority),
      leaf,
      at,
      purpose: "encrypt",
      revocation: { crls, mode: "whenPresent" },
    }),
  }));
  const fit = judged.filter(({ path }) => path.kind === "valid");
  if (fit.length > 0) return fit.map(({ leaf }) => leaf);
  for (const { path } of judged)
    if (path.kind !== "valid") throw new ComityError(path.code, path.reason);
  throw new ComityError(
    "RECIPIENT_WITHOUT_KEY",
    `expected a current encryption certificate of ${authority.id}, found none`,
  );
}

function isCurrent(listing: DirectoryCertificate, at: Date): boolean {
  const time = at.getTime();
  return (
    listing.status === "current" &&
    Date.parse(listing.notBefore) <= time &&
    time <= Date.parse(listing.notAfter)
  );
}
