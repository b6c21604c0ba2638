import { parseAuthorityId } from "../../src/message/identifiers.ts";
import type {
  Directory,
  DirectoryCertificate,
} from "../../src/trust/directory.ts";
import type { VerifyRequest } from "../../src/seal/verify.ts";
import { softSigner, type Signer } from "../../src/trust/signer.ts";
import { midYear, type ThrowAwayChain } from "./throw-away-chain.ts";

export const sender = parseAuthorityId("xa-moj");

export function signerOf(chain: ThrowAwayChain): Signer {
  return softSigner({
    ...chain.signing,
    chain: [chain.intermediate.certificate],
  });
}

/** A directory of one authority, whose signing certificate is that of the chain. */
export function directoryOf(
  chain: ThrowAwayChain,
  listing: Partial<Pick<DirectoryCertificate, "notBefore" | "notAfter">> = {},
): Directory {
  const { anchor, signing, encryption } = chain;
  const listed = ({ certificate }: { certificate: Uint8Array }) => ({
    der: certificate,
    notBefore: "2026-01-01T00:00:00Z",
    notAfter: "2027-01-01T00:00:00Z",
    status: "current" as const,
    ...listing,
  });
  return {
    version: 1,
    issuedAt: "2026-01-01T00:00:00Z",
    expiresAt: "2027-01-01T00:00:00Z",
    authorities: [
      {
        id: sender,
        name: "Ministry of Justice of Xanadu (fictional)",
        country: "XA",
        timeZone: "Etc/UTC",
        languages: ["en"],
        instruments: ["UNTOC"],
        anchors: [anchor.certificate],
        signing: [listed(signing)],
        encryption: [listed(encryption)],
      },
    ],
  };
}

/** What a recipient asks about a container of the chain's authority that arrived in the middle of the test year. */
export function arrivalOf(chain: ThrowAwayChain): VerifyRequest {
  return {
    sender,
    directory: directoryOf(chain),
    at: midYear,
    revocation: { crls: [], mode: "whenPresent" },
  };
}
