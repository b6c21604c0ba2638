import assert from "node:assert/strict";
import { readDocument } from "../../src/format/read-document.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { judgeDocument } from "../../src/instruments/judge.ts";
import type { Syntax } from "../../src/message/header.ts";
import {
  readDirectory,
  signDirectory,
  writeDirectory,
} from "../../src/trust/directory.ts";
import { softSigner } from "../../src/trust/signer.ts";
import { vectorKey } from "../vectors/keys.ts";
import { mutateBytes } from "./byte-mutation.ts";
import { mutateDer } from "./der-mutation.ts";
import {
  at,
  directoryBytes,
  directorySignature,
  directoryText,
  documents,
} from "./samples.ts";
import type { Target } from "./target.ts";
import { mutateJson, mutateXml } from "./text-mutation.ts";

/** What is read as valid means the same when it is written and read again, in both syntaxes; JSON, as JSON.parse has it. */
function document(syntax: Syntax): Target {
  return {
    name: syntax,
    share: 90,
    make(random) {
      const text = random.pick(documents[syntax]);
      const bytes =
        syntax === "xml" ? mutateXml(text, random) : mutateJson(text, random);
      return {
        parts: [bytes],
        judge() {
          const read = readDocument(bytes, syntax);
          if (read.kind === "invalid") {
            assert.ok(read.faults.length > 0 && read.faults.length <= 100);
            return `SCHEMA_INVALID (${read.faults[0]?.rule ?? ""})`;
          }
          if (syntax === "json")
            assert.deepEqual(
              read.document,
              JSON.parse(Buffer.from(bytes).toString()),
            );
          for (const other of ["xml", "json"] as const)
            assert.deepEqual(
              readDocument(writeDocument(read.document, other), other),
              read,
            );
          const { faults } = judgeDocument(read.document);
          return faults.length > 0
            ? "RULES_BROKEN"
            : "accepted: another document, the same in both syntaxes";
        },
      };
    },
  };
}

const anchors = [vectorKey("anchor").certificate];

/** Changed by somebody without the key: the directory's bytes must be those that were signed. */
const directory: Target = {
  name: "directory",
  share: 40,
  make(random) {
    const isText = random.once(3);
    const bytes = isText
      ? mutateJson(Buffer.from(directoryBytes).toString(), random)
      : directoryBytes;
    const signature = isText
      ? directorySignature
      : random.once(2)
        ? mutateDer(directorySignature, random)
        : mutateBytes(directorySignature, random);
    return {
      parts: [bytes, signature],
      judge() {
        readDirectory({ bytes, signature, anchors, at });
        assert.ok(
          Buffer.from(bytes).equals(directoryBytes),
          "other bytes than the signed ones",
        );
        return Buffer.from(signature).equals(directorySignature)
          ? "accepted: unchanged"
          : "accepted: octets of the signature file that are not signed (further certificates)";
      },
    };
  },
};

const signer = softSigner({ ...vectorKey("directory-signer"), chain: [] });

/** Signed by whoever may: what is read means the same when it is written and read again. */
const directoryOfAuthority: Target = {
  name: "directory signed",
  share: 20,
  async make(random) {
    const bytes = mutateJson(directoryText, random);
    const signature = await signDirectory(bytes, signer, at);
    return {
      parts: [bytes, signature],
      async judge() {
        const read = readDirectory({ bytes, signature, anchors, at });
        const again = writeDirectory(read);
        const resigned = await signDirectory(again, signer, at);
        assert.deepEqual(
          readDirectory({ bytes: again, signature: resigned, anchors, at }),
          read,
        );
        return "accepted: another directory, rightly signed";
      },
    };
  },
};

export const textTargets: readonly Target[] = [
  document("xml"),
  document("json"),
  directory,
  directoryOfAuthority,
];
