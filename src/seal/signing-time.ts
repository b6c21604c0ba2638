import { ComityError } from "../errors.ts";

/**
 * More than two gateways' clocks may differ: a peer whose clock is a little wrong is told so by a rejection of its
 * message, one that is further ahead cannot even be believed to have signed it.
 */
const aheadMsMax = 60 * 60 * 1000;

/**
 * Whether a signature at level B-B, whose time nobody but the signer vouches for, can have been there at `at`.
 * @throws ComityError SIGNATURE_POSTDATED
 */
export function assertNotPostdated(signingTime: Date, at: Date): void {
  if (signingTime.getTime() <= at.getTime() + aheadMsMax) return;
  throw new ComityError(
    "SIGNATURE_POSTDATED",
    `expected a signature made by ${at.toISOString()}, found one that claims ${signingTime.toISOString()}`,
  );
}
