import { compareAttachments } from "../format/attachments.ts";
import { faultIn } from "../format/fault-path.ts";
import { readDocument } from "../format/read-document.ts";
import { clockStarts } from "../instruments/clocks.ts";
import { judgeDocument } from "../instruments/judge.ts";
import { isControl, type BusinessDocument } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import type { Header } from "../message/header.ts";
import { laneOf } from "../message/route.ts";
import { substanceOf } from "../message/substance.ts";
import { sealContainer } from "../seal/container.ts";
import { findAuthority } from "../trust/directory.ts";
import { unacceptedInstruments } from "./accepted-instruments.ts";
import { judgeContext } from "./judge-context.ts";
import type { Prepared, Submission } from "./ports.ts";
import type { SealingParts } from "./sealing-parts.ts";

/** Validates a submission as a whole and signs it: every fault at once, or one container, made once. */
export async function prepareSubmission(
  parts: SealingParts,
  submission: Submission,
  at: Date,
): Promise<Prepared> {
  const oversize = judgeSize(parts, submission);
  if (oversize.length > 0)
    return { kind: "refused", faults: oversize, warnings: [] };

  const read = readDocument(submission.document, submission.syntax);
  if (read.kind === "invalid") {
    const { faults, messageId } = read;
    const named = messageId === undefined ? {} : { messageId };
    return { kind: "refused", faults, warnings: [], ...named };
  }
  const { document } = read;
  if (isControl(document)) {
    const fault = {
      path: "/header/kind",
      rule: "KIND",
      expected: "a message of an authority",
      found: document.header.kind,
    };
    return {
      kind: "refused",
      faults: [faultIn(fault, submission.syntax, "Control")],
      warnings: [],
    };
  }
  const { header } = document;
  const context = judgeContext(
    parts.directory,
    header.sender.authority,
    header.recipient.authority,
  );
  const judged = judgeDocument(document, context);
  const faults = [
    ...judgeAddress(parts, document),
    ...judgeTimes(parts, header, at),
    ...compareAttachments(header.attachment ?? [], submission.attachments),
    ...judged.faults,
  ].map((fault) => faultIn(fault, submission.syntax));
  const warnings = judged.warnings.map((warning) =>
    faultIn(warning, submission.syntax),
  );
  if (faults.length > 0) {
    const { messageId } = header;
    return { kind: "refused", faults, warnings, messageId };
  }

  const container = await sealContainer({
    ...submission,
    signer: parts.signer,
    signingTime: at,
  });
  return {
    kind: "sealed",
    header,
    substance: substanceOf(document),
    clockStarts: clockStarts(document),
    lane: laneOf(document),
    container,
    warnings,
  };
}

/** Whether the document may leave from here for there at all: sender, recipient, instrument, directory. */
function judgeAddress(
  { self, directory }: SealingParts,
  document: BusinessDocument,
): readonly Fault[] {
  const { header } = document;
  const faults: Fault[] = [];
  const refuse = (
    member: string,
    rule: string,
    expected: string,
    found: string,
  ): void => {
    faults.push({ path: `/header/${member}`, rule, expected, found });
  };
  if (header.sender.authority !== self)
    refuse("sender/authority", "HEADER-SENDER", self, header.sender.authority);
  const recipient = findAuthority(directory, header.recipient.authority);
  if (header.recipient.authority === self) {
    refuse(
      "recipient/authority",
      "HEADER-RECIPIENT",
      "another authority",
      self,
    );
  } else if (recipient === undefined) {
    refuse(
      "recipient/authority",
      "HEADER-RECIPIENT",
      "an authority of the directory",
      header.recipient.authority,
    );
  } else {
    for (const id of unacceptedInstruments(document, recipient)) {
      refuse(
        "recipient/authority",
        "HEADER-INSTRUMENT",
        `an instrument ${recipient.id} accepts: ${recipient.instruments.join(", ")}`,
        id,
      );
    }
  }
  if (header.directoryVersion > directory.version) {
    refuse(
      "directoryVersion",
      "HEADER-DIRECTORY",
      `at most ${directory.version}`,
      String(header.directoryVersion),
    );
  }
  return faults;
}

/** What the recipient would reject for its times, and a life too long, is refused before it is signed. */
function judgeTimes(
  { limits }: SealingParts,
  { sentAt, expiresAt }: Header,
  at: Date,
): readonly Fault[] {
  const now = at.getTime();
  const days = Math.floor(limits.lifetimeMaxMs / 86_400_000);
  const bounds = [
    {
      rule: "HEADER-LIFETIME",
      path: "/header/expiresAt",
      isBroken:
        Date.parse(expiresAt) - Date.parse(sentAt) > limits.lifetimeMaxMs,
      expected: `at most ${days} days after sentAt`,
      found: expiresAt,
    },
    {
      rule: "HEADER-EXPIRED",
      path: "/header/expiresAt",
      isBroken: Date.parse(expiresAt) <= now,
      expected: `a time after ${at.toISOString()}`,
      found: expiresAt,
    },
    {
      rule: "HEADER-SENT-AT",
      path: "/header/sentAt",
      isBroken: Date.parse(sentAt) > now + limits.clockSkewMs,
      expected: `at most ${at.toISOString()}`,
      found: sentAt,
    },
  ];
  return bounds
    .filter(({ isBroken }) => isBroken)
    .map(({ path, rule, expected, found }) => ({
      path,
      rule,
      expected,
      found,
    }));
}

function judgeSize(
  { limits }: SealingParts,
  { document, attachments }: Submission,
): readonly Fault[] {
  const total = attachments.reduce(
    (sum, { bytes }) => sum + bytes.length,
    document.length,
  );
  const bounds = [
    {
      rule: "LIMIT-DOCUMENT",
      max: limits.documentBytesMax,
      found: document.length,
      what: "bytes of document",
    },
    {
      rule: "LIMIT-TOTAL",
      max: limits.submissionBytesMax,
      found: total,
      what: "bytes in all",
    },
    {
      rule: "LIMIT-ATTACHMENTS",
      max: limits.attachmentsMax,
      found: attachments.length,
      what: "attachments",
    },
  ];
  return bounds
    .filter(({ max, found }) => found > max)
    .map(({ rule, max, found, what }) => ({
      path: "",
      rule,
      expected: `at most ${max} ${what}`,
      found: String(found),
    }));
}
