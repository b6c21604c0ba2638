import { ComityError } from "../errors.ts";
import type { Directory, DirectoryAuthority } from "../trust/directory.ts";
import { isCompromise } from "../trust/revocation.ts";

/** The authority that the directory lists a signing certificate (DER) for, in force or not. */
export function findLister(
  directory: Directory,
  certificate: Uint8Array,
): DirectoryAuthority | undefined {
  return directory.authorities.find(
    (authority) => listingOf(certificate, authority) !== undefined,
  );
}

/**
 * Whether a signing certificate (DER) is listed for an authority and in force at `at`. A path is not enough: an anchor may
 * vouch for many, the directory says which of them speak for the authority.
 * @throws ComityError CERTIFICATE_NOT_LISTED, CERTIFICATE_REVOKED
 */
export function assertListed(
  certificate: Uint8Array,
  authority: DirectoryAuthority | undefined,
  at: Date,
): void {
  const listing = authority && listingOf(certificate, authority);
  if (listing === undefined)
    throw notListed(`for ${authority?.id ?? "any authority"}`, "another");
  const time = at.getTime();
  if (
    listing.status === "revoked" &&
    (isCompromise(listing.reason) || Date.parse(listing.revokedAt) <= time)
  )
    throw new ComityError(
      "CERTIFICATE_REVOKED",
      `expected a certificate in force, found one revoked (${listing.reason})`,
    );
  if (
    time < Date.parse(listing.notBefore) ||
    time > Date.parse(listing.notAfter)
  )
    throw notListed(
      `for ${at.toISOString()}`,
      `one listed from ${listing.notBefore} to ${listing.notAfter}`,
    );
}

function listingOf(certificate: Uint8Array, { signing }: DirectoryAuthority) {
  return signing.find(({ der }) => Buffer.compare(der, certificate) === 0);
}

function notListed(wanted: string, found: string): ComityError {
  return new ComityError(
    "CERTIFICATE_NOT_LISTED",
    `expected a certificate the directory lists ${wanted}, found ${found}`,
  );
}
