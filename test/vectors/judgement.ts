import { ComityError } from "../../src/errors.ts";
import { judgeContext } from "../../src/exchange/judge-context.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { judgeDocument } from "../../src/instruments/judge.ts";
import type { Fault } from "../../src/message/fault.ts";
import { syntaxes } from "../../src/message/header.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { readContainer } from "../../src/seal/container.ts";
import { openEnvelope } from "../../src/seal/envelope.ts";
import { verifyContainer } from "../../src/seal/verify.ts";
import { readDirectory } from "../../src/trust/directory.ts";
import { judgeDelivery } from "./delivery-judgement.ts";
import { judgedAt, vectorKey } from "./keys.ts";
import type { Specimen } from "./specimen.ts";
import { vectorDirectory, xb } from "./world.ts";

/** What a header says will come of a specimen, under the same names. */
export type Judged = {
  /** `accepted`, or the code a gateway refuses the specimen with. */
  readonly expect: string;
  /** The ids of the rules that are broken, with spaces between. */
  readonly rules?: string;
  /** What became of a delivery. */
  readonly becomes?: string;
  /** The alarm that is raised, though it is taken. */
  readonly alarm?: string;
};

export async function judge(specimen: Specimen): Promise<Judged> {
  try {
    switch (specimen.kind) {
      case "container":
        return { expect: judgeContainer(specimen) };
      case "envelope":
        return { expect: judgeEnvelope(specimen) };
      case "directory":
        return { expect: judgeDirectory(specimen) };
      case "document":
        return judgeContent(specimen);
      case "message":
      case "receipt":
      case "inquiry":
      case "answer":
      case "cancel":
        return await judgeDelivery(specimen);
    }
  } catch (error) {
    if (error instanceof ComityError) return { expect: error.code };
    throw error;
  }
}

/** What the header expects, to be compared with what `judge` finds. */
export function expected({
  expect,
  settings = {},
}: Omit<Specimen, "parts">): Judged {
  const told = ["rules", "becomes", "alarm"] as const;
  const lines = told.flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { expect, ...Object.fromEntries(lines) };
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

/** Read in the syntax it is said to be in, and judged by the rules as a document to xb-moj. */
function judgeContent({ parts, settings = {} }: Specimen): Judged {
  const syntax = syntaxes.find((each) => each === settings.syntax);
  if (syntax === undefined) throw new Error("a document without a syntax");
  const read = readDocument(first(parts), syntax);
  if (read.kind === "invalid")
    return { expect: "SCHEMA_INVALID", ...rulesIn(read.faults) };
  const xa = parseAuthorityId("xa-moj");
  const context = judgeContext(vectorDirectory(), xa, xb);
  const { faults } = judgeDocument(read.document, context);
  return faults.length === 0
    ? { expect: "accepted" }
    : { expect: "RULES_BROKEN", ...rulesIn(faults) };
}

function rulesIn(faults: readonly Fault[]): { readonly rules: string } {
  return { rules: [...new Set(faults.map(({ rule }) => rule))].join(" ") };
}

function first(parts: readonly Uint8Array[]): Uint8Array {
  const [part] = parts;
  if (part === undefined) throw new Error("a specimen without a part");
  return part;
}
