import { ComityError } from "../errors.ts";
import { writeDocument } from "../format/write-document.ts";
import type { ControlDocument } from "../message/document.ts";
import type { Syntax } from "../message/header.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { sealContainer } from "../seal/container.ts";
import { sealEnvelope } from "../seal/envelope.ts";
import { recipientCertificates } from "../seal/recipient.ts";
import { fingerprint } from "../trust/certificate.ts";
import { parseCrls, type Crl } from "../trust/crl.ts";
import { findAuthority } from "../trust/directory.ts";
import { softSigner } from "../trust/signer.ts";
import { examineContainer, examineEnvelope } from "./examine.ts";
import type { Sealing } from "./ports.ts";
import { prepareSubmission } from "./prepare.ts";
import { unpack } from "./reading-room.ts";
import type { SealingParts, SealingSetup, TrustData } from "./sealing-parts.ts";

export type SealingRoom = Sealing & {
  readonly useTrust: (trust: TrustData) => void;
};

/** The port `Sealing` itself; it runs in this thread, and a pool puts it into several. */
export function createSealingRoom(setup: SealingSetup): SealingRoom {
  const signer = softSigner(setup.signing);
  let trusted = trustedOf(setup.trust, new Map());
  const parts = (): SealingParts => ({ ...setup, signer, ...trusted });
  return {
    prepare: (submission, at) => prepareSubmission(parts(), submission, at),
    sealControl: (document, syntax) => sealControl(parts(), document, syntax),
    // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous: it runs in a thread
    envelop: async (container, recipient, at) =>
      envelop(parts(), container, recipient, at),
    examine: (envelope, route, at) =>
      examineEnvelope(parts(), envelope, route, at),
    reexamine: (container, sender, at) =>
      examineContainer(parts(), container, sender, at),
    // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous: it runs in a thread
    unpack: async (container) => unpack(setup.limits, container),
    useTrust(newer) {
      trusted = trustedOf(newer, trusted.lists);
    },
  };
}

/** By the digest of the file they came in. */
type Lists = ReadonlyMap<string, readonly Crl[]>;

type Trusted = Pick<SealingParts, "directory" | "revocation"> & {
  readonly lists: Lists;
};

/** Lists are parsed once, not at every message, and not again when another one is replaced. */
function trustedOf(
  { directory, crls, revocationMode: mode }: TrustData,
  known: Lists,
): Trusted {
  const lists = new Map(
    crls.map((bytes) => {
      const digest = fingerprint(bytes);
      return [digest, known.get(digest) ?? parseCrls(bytes)] as const;
    }),
  );
  return {
    directory,
    revocation: { crls: [...lists.values()].flat(), mode },
    lists,
  };
}

async function sealControl(
  { signer }: SealingParts,
  document: ControlDocument,
  syntax: Syntax,
) {
  return sealContainer({
    document: writeDocument(document, syntax),
    syntax,
    attachments: [],
    signer,
    signingTime: new Date(document.header.sentAt),
  });
}

function envelop(
  { directory, revocation }: SealingParts,
  container: Uint8Array,
  recipient: AuthorityId,
  at: Date,
): Uint8Array {
  const authority = findAuthority(directory, recipient);
  if (authority === undefined) {
    throw new ComityError(
      "RECIPIENT_UNKNOWN",
      `expected an authority of the directory, found ${recipient}`,
    );
  }
  const certificates = recipientCertificates(authority, at, revocation);
  return sealEnvelope(container, certificates);
}
