import { ComityError } from "../errors.ts";
import { writeDocument } from "../format/write-document.ts";
import type { ControlDocument } from "../message/document.ts";
import type { Syntax } from "../message/header.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { readContainer, sealContainer } from "../seal/container.ts";
import { sealEnvelope } from "../seal/envelope.ts";
import { parseCrls } from "../trust/crl.ts";
import { findAuthority } from "../trust/directory.ts";
import { softSigner } from "../trust/signer.ts";
import { examineContainer, examineEnvelope } from "./examine.ts";
import type { Contents, Sealing } from "./ports.ts";
import { prepareSubmission } from "./prepare.ts";
import type { SealingParts, SealingSetup, TrustData } from "./sealing-parts.ts";

export type SealingRoom = Sealing & {
  readonly useTrust: (trust: TrustData) => void;
};

/** The `Sealing` port itself; it runs in this thread, and a pool puts it into several. */
export function createSealingRoom(setup: SealingSetup): SealingRoom {
  const signer = softSigner(setup.signing);
  let trusted = trustedOf(setup.trust);
  const parts = (): SealingParts => ({ ...setup, signer, ...trusted });
  return {
    prepare: (submission) => prepareSubmission(parts(), submission),
    sealControl: (document, syntax) => sealControl(parts(), document, syntax),
    // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous: it runs in a thread
    envelop: async (container, recipient) =>
      envelop(parts(), container, recipient),
    examine: (envelope, route, at) =>
      examineEnvelope(parts(), envelope, route, at),
    reexamine: (container, sender, at) =>
      examineContainer(parts(), container, sender, at),
    // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous: it runs in a thread
    unpack: async (container) => unpack(parts(), container),
    useTrust(newer) {
      trusted = trustedOf(newer);
    },
  };
}

/** Lists are parsed once, not at every message. */
function trustedOf({
  directory,
  crls,
  revocationMode: mode,
}: TrustData): Pick<SealingParts, "directory" | "revocation"> {
  return { directory, revocation: { crls: crls.flatMap(parseCrls), mode } };
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
    signingTime: new Date(),
  });
}

function envelop(
  { directory }: SealingParts,
  container: Uint8Array,
  recipient: AuthorityId,
): Uint8Array {
  const authority = findAuthority(directory, recipient);
  if (authority === undefined) {
    throw new ComityError(
      "RECIPIENT_UNKNOWN",
      `expected an authority of the directory, found ${recipient}`,
    );
  }
  const now = Date.now();
  const current = authority.encryption.filter(
    ({ status, notBefore, notAfter }) =>
      status === "current" &&
      Date.parse(notBefore) <= now &&
      now <= Date.parse(notAfter),
  );
  if (current.length === 0) {
    throw new ComityError(
      "RECIPIENT_WITHOUT_KEY",
      `expected a current encryption certificate of ${recipient}, found none`,
    );
  }
  return sealEnvelope(
    container,
    current.map(({ der }) => der),
  );
}

function unpack({ limits }: SealingParts, container: Uint8Array): Contents {
  const { document, syntax, attachments } = readContainer(container, {
    bytesMax: limits.containerBytesMax,
  });
  return { document, syntax, attachments };
}
