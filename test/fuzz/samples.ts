import { readFileSync } from "node:fs";
import { openEnvelope } from "../../src/seal/envelope.ts";
import { writeDirectory } from "../../src/trust/directory.ts";
import { judgedAt, vectorKey } from "../vectors/keys.ts";
import { readSpecimen, readSpecimens } from "../vectors/specimen.ts";
import { vectorDirectory } from "../vectors/world.ts";

/**
 * What mutations begin with. All of it is committed, for signatures are random: what is made afresh would not be the
 * same again, and no input could be had again from its seed.
 */
const sound = readSpecimens().filter(({ expect }) => expect === "accepted");

export const decryption = (
  [
    "encrypt-p256",
    "encrypt-p384",
    "encrypt-brainpool256",
    "encrypt-rsa3072",
  ] as const
).map((name) => vectorKey(name));

export const at = judgedAt;
export const directory = vectorDirectory();
export const envelopes = sound
  .filter(
    ({ kind }) =>
      kind === "envelope" || kind === "message" || kind === "receipt",
  )
  .map(({ parts }) => firstOf(parts));

/** Containers of xa-moj, out of envelopes and by themselves. */
export const containers = [
  ...sound
    .filter(({ kind }) => kind === "container")
    .map(({ parts }) => firstOf(parts)),
  ...[
    "message/sound-attachment",
    "message/sound-json",
    "receipt/sound-relayed",
    "receipt/sound-rejected",
    "cancel/sound-unknown",
    "inquiry/sound-unknown",
    "answer/sound-unknown",
  ].map((title) =>
    openEnvelope(firstOf(readSpecimen(title).parts), decryption),
  ),
];

const examples = new URL("../../schemas/examples/", import.meta.url);
const read = (name: string): string =>
  readFileSync(new URL(name, examples), "utf8");
const documentsIn = (syntax: "xml" | "json"): readonly string[] => [
  ...[
    "D1-request",
    "D1-acknowledgement",
    "D1-acceptance",
    "D2-request",
    "D2-refusal",
    "D2-acceptance-partial",
  ].map((name) => read(`${name}.${syntax}`)),
  ...sound
    .filter(
      ({ kind, settings }) =>
        kind === "document" && settings?.syntax === syntax,
    )
    .map(({ parts }) => Buffer.from(firstOf(parts)).toString()),
];
export const documents = { xml: documentsIn("xml"), json: documentsIn("json") };

export const directoryText = Buffer.from(writeDirectory(directory)).toString();
export const [directoryBytes, directorySignature] = readSpecimen(
  "directory/sound",
).parts as [Uint8Array, Uint8Array];

function firstOf(parts: readonly Uint8Array[]): Uint8Array {
  const [part] = parts;
  if (part === undefined) throw new Error("a specimen without a part");
  return part;
}
