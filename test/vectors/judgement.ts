import { ComityError } from "../../src/errors.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { readContainer } from "../../src/seal/container.ts";
import { openEnvelope } from "../../src/seal/envelope.ts";
import { verifyContainer } from "../../src/seal/verify.ts";
import { readDirectory } from "../../src/trust/directory.ts";
import { judgedAt, vectorKey } from "./keys.ts";
import type { Specimen } from "./specimen.ts";
import { vectorDirectory } from "./world.ts";

/** `accepted`, or the code a gateway refuses the specimen with. */
export function judge(specimen: Specimen): string {
  try {
    switch (specimen.kind) {
      case "container":
        return judgeContainer(specimen);
      case "envelope":
        return judgeEnvelope(specimen);
      case "directory":
        return judgeDirectory(specimen);
    }
  } catch (error) {
    if (error instanceof ComityError) return error.code;
    throw error;
  }
}

export function timeOf({ settings = {} }: Specimen): Date {
  return settings.at === undefined ? judgedAt : new Date(settings.at);
}

/** Attributed to `sender`, by default xa-moj, at the time `at`. */
function judgeContainer(specimen: Specimen): string {
  const { parts, settings = {} } = specimen;
  const outcome = verifyContainer(readContainer(first(parts)), {
    sender: parseAuthorityId(settings.sender ?? "xa-moj"),
    directory: vectorDirectory(),
    at: timeOf(specimen),
    revocation: { crls: [], mode: "whenPresent" },
  });
  return outcome.kind === "verified" ? "accepted" : outcome.code;
}

/** Opened with the keys of the four `encrypt-` certificates of xb-moj; the container inside is not looked at. */
function judgeEnvelope({ parts }: Specimen): string {
  const names = [
    "encrypt-p256",
    "encrypt-p384",
    "encrypt-brainpool256",
    "encrypt-rsa3072",
  ] as const;
  openEnvelope(
    first(parts),
    names.map((name) => vectorKey(name)),
  );
  return "accepted";
}

/** The second part, the signature, may be missing. Anchors: that of xa-moj. */
function judgeDirectory(specimen: Specimen): string {
  const { parts, settings = {} } = specimen;
  const notBelow = settings["not-below-version"];
  readDirectory({
    bytes: first(parts),
    signature: parts[1],
    anchors: [vectorKey("anchor").certificate],
    at: timeOf(specimen),
    refuseExpired: true,
    ...(notBelow === undefined ? {} : { notBelowVersion: Number(notBelow) }),
  });
  return "accepted";
}

function first(parts: readonly Uint8Array[]): Uint8Array {
  const [part] = parts;
  if (part === undefined) throw new Error("a specimen without a part");
  return part;
}
