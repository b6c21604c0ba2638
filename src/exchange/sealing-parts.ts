import type { KeyObject } from "node:crypto";
import type { AuthorityId } from "../message/identifiers.ts";
import type { DecryptionCertificate } from "../seal/envelope.ts";
import type { Directory } from "../trust/directory.ts";
import type { Revocation } from "../trust/revocation-status.ts";
import type { Signer } from "../trust/signer.ts";

/** What changes while a gateway runs: plain data, sent to every thread. CRLs are files in DER or PEM. */
export type TrustData = {
  readonly directory: Directory;
  readonly crls: readonly Uint8Array[];
  readonly revocationMode: Revocation["mode"];
};

type SealingLimits = {
  readonly documentBytesMax: number;
  readonly submissionBytesMax: number;
  readonly attachmentsMax: number;
  readonly containerBytesMax: number;
  readonly lifetimeMaxMs: number;
  readonly clockSkewMs: number;
};

/** All of it survives the crossing into a thread: key objects are shared, the rest is plain data. */
export type SealingSetup = {
  readonly self: AuthorityId;
  readonly signing: {
    readonly privateKey: KeyObject;
    readonly certificate: Uint8Array;
    readonly chain: readonly Uint8Array[];
  };
  readonly decryption: readonly DecryptionCertificate[];
  readonly trust: TrustData;
  readonly limits: SealingLimits;
};

/** What the use cases of processor time work with. */
export type SealingParts = Omit<SealingSetup, "signing" | "trust"> & {
  readonly signer: Signer;
  readonly directory: Directory;
  readonly revocation: Revocation;
};
