import { createHash, timingSafeEqual } from "node:crypto";
import type { TokenConfig, TokenRole } from "../config.ts";
import { ComityError } from "../errors.ts";

/** Who calls: the token's id, which stands in the journal as actor, and what it may do. */
export type Caller = { readonly id: string; readonly role: TokenRole };

/** RFC 6750 §2.1; longer than any token that `comity init` makes. */
const bearerPattern = /^Bearer +([A-Za-z0-9._~+/-]{1,512}=*)$/i;

/**
 * Makes the function that finds the caller a request's Authorization header names. Tokens are high-entropy, so one
 * SHA-256 of each is kept; it is compared with every configured one, in constant time, so that the time taken tells
 * neither how much of a digest matched nor which token it was.
 * @throws ComityError (the made function) UNAUTHENTICATED
 */
export function createAuthentication(
  tokens: readonly TokenConfig[],
): (authorization: string | undefined) => Caller {
  const known = tokens.map((token) => ({
    caller: { id: token.id, role: token.role },
    digest: Buffer.from(token.sha256, "hex"),
  }));
  return (authorization) => {
    const presented = bearerPattern.exec(authorization ?? "")?.[1];
    if (presented === undefined) throw unauthenticated("found none");
    const digest = createHash("sha256").update(presented).digest();
    let found: Caller | undefined;
    for (const token of known) {
      if (timingSafeEqual(token.digest, digest)) found = token.caller;
    }
    if (found === undefined) throw unauthenticated("found another");
    return found;
  };
}

/** @throws ComityError FORBIDDEN */
export function requireRole(caller: Caller, roles: readonly TokenRole[]): void {
  if (roles.includes(caller.role)) return;
  throw new ComityError(
    "FORBIDDEN",
    `expected a token with the role ${roles.join(" or ")}, found ${caller.role}`,
  );
}

function unauthenticated(found: string): ComityError {
  return new ComityError(
    "UNAUTHENTICATED",
    `expected a bearer token of this gateway, ${found}`,
  );
}
