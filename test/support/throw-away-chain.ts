import {
  issueCertificate,
  type IssuedCertificate,
  type IssuedKeyKind,
  type IssueRequest,
} from "../../src/trust/issue.ts";

export const notBefore = new Date("2026-01-01T00:00:00Z");
export const notAfter = new Date("2027-01-01T00:00:00Z");
/** A time at which everything made here is valid. */
export const midYear = new Date("2026-07-01T00:00:00Z");

/** Anchor → intermediate → signing and encryption certificate. */
export type ThrowAwayChain = {
  readonly anchor: IssuedCertificate;
  readonly intermediate: IssuedCertificate;
  readonly signing: IssuedCertificate;
  readonly encryption: IssuedCertificate;
};

type Validity = Pick<IssueRequest, "notBefore" | "notAfter">;

export async function throwAwayChain(
  name: string,
  key: IssuedKeyKind = "p256",
  validity: Partial<Validity> = {},
): Promise<ThrowAwayChain> {
  const all = { key, ...validity };
  const anchor = await issued(`${name} anchor`, { role: "anchor", ...all });
  const intermediate = await issued(`${name} intermediate`, {
    role: "intermediate",
    issuer: anchor,
    pathLength: 0,
    ...all,
  });
  const below = { issuer: intermediate, ...all };
  return {
    anchor,
    intermediate,
    signing: await issued(`${name} signing`, { role: "signing", ...below }),
    encryption: await issued(`${name} encryption`, {
      role: "encryption",
      ...below,
    }),
  };
}

/** One certificate of the test year. */
export function issued(
  commonName: string,
  request: Omit<IssueRequest, "subject" | "notBefore" | "notAfter"> &
    Partial<Pick<IssueRequest, "notBefore" | "notAfter">>,
): Promise<IssuedCertificate> {
  const subject = { country: "XA", organization: "Test", commonName };
  return issueCertificate({ subject, notBefore, notAfter, ...request });
}
