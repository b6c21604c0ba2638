/** RFC 5280 §5.3.1, the reasons a certificate is revoked for, by their names there. */
export const revocationReasons = [
  "unspecified",
  "keyCompromise",
  "cACompromise",
  "affiliationChanged",
  "superseded",
  "cessationOfOperation",
  "certificateHold",
  "privilegeWithdrawn",
  "aACompromise",
] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** Somebody else holds the key: whatever it signed, whenever it says it did, proves nothing. */
export function isCompromise(reason: RevocationReason): boolean {
  return (
    reason === "keyCompromise" ||
    reason === "cACompromise" ||
    reason === "aACompromise"
  );
}
