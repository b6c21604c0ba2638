import { signDirectory, writeDirectory } from "../../src/trust/directory.ts";
import { softSigner } from "../../src/trust/signer.ts";
import type { Defect } from "./defect.ts";
import { judgedAt, vectorKey, type VectorKeyName } from "./keys.ts";
import type { Recipe } from "./specimen.ts";
import { vectorDirectory } from "./world.ts";

const clause = "docs/protocol.md, directory";

type DirectoryDefect = Defect & {
  readonly key?: VectorKeyName;
  /** Before it is signed. */
  readonly text?: (text: string) => string;
  /** After it was signed. */
  readonly parts?: (
    parts: readonly [Uint8Array, Uint8Array],
  ) => readonly Uint8Array[];
};

const defects: readonly DirectoryDefect[] = [
  {
    name: "sound",
    expect: "accepted",
    why: "nothing",
    clause,
    settings: { "not-below-version": "7" },
  },
  {
    name: "unsigned",
    expect: "DIRECTORY_UNSIGNED",
    why: "there is no signature",
    clause,
    parts: ([directory]) => [directory],
  },
  {
    name: "altered",
    expect: "DIRECTORY_SIGNATURE_INVALID",
    why: "a name was changed after signing",
    clause,
    parts: ([directory, signature]) => [
      Buffer.from(Buffer.from(directory).toString().replace("Xebec", "Xebek")),
      signature,
    ],
  },
  {
    name: "other-signer",
    expect: "DIRECTORY_SIGNATURE_INVALID",
    why: "an authority of another anchor has signed",
    clause,
    key: "sign-xb",
  },
  {
    name: "signer-for-encryption",
    expect: "DIRECTORY_SIGNATURE_INVALID",
    why: "the signer's certificate is not for signing",
    clause,
    key: "sign-for-encryption",
  },
  {
    name: "signature-is-text",
    expect: "DIRECTORY_SIGNATURE_INVALID",
    why: "the signature is no CMS",
    clause,
    parts: ([directory]) => [directory, Buffer.from("signed, the director")],
  },
  {
    name: "rolled-back",
    expect: "DIRECTORY_ROLLED_BACK",
    why: "a newer version has been used",
    clause,
    settings: { "not-below-version": "8" },
  },
  {
    name: "expired",
    expect: "DIRECTORY_EXPIRED",
    why: "its time is over",
    clause,
    settings: { at: "2027-01-01T00:00:00Z" },
  },
  {
    name: "not-json",
    expect: "DIRECTORY_INVALID",
    why: "it is signed, but no JSON",
    clause,
    text: (text) => text.slice(0, -3),
  },
  {
    name: "member-twice",
    expect: "DIRECTORY_INVALID",
    why: "it states its version twice: some readers take the first, some the last",
    clause: "RFC 7493 §2.3",
    text: (text) => text.replace('"version"', '"version": 9, "version"'),
  },
  {
    name: "prototype",
    expect: "DIRECTORY_INVALID",
    why: "it has a member __proto__, which some readers take for another thing than a member",
    clause,
    text: (text) => text.replace('"version"', '"__proto__": {}, "version"'),
  },
  {
    name: "lone-surrogate",
    expect: "DIRECTORY_INVALID",
    why: "a name holds half of a surrogate pair, which is no character",
    clause: "RFC 7493 §2.1",
    text: (text) => text.replace("Xebec", "Xebec\\ud800"),
  },
  {
    name: "authority-twice",
    expect: "DIRECTORY_INVALID",
    why: "two authorities have one id",
    clause,
    text: (text) => text.replace('"xb-moj"', '"xa-moj"'),
  },
  {
    name: "unknown-member",
    expect: "DIRECTORY_INVALID",
    why: "it has a member that nobody understands",
    clause,
    text: (text) => text.replace('"version"', '"critical": true, "version"'),
  },
  {
    name: "times-reversed",
    expect: "DIRECTORY_INVALID",
    why: "it expires before it is issued",
    clause,
    text: (text) => text.replace('"2027-', '"2025-'),
  },
];

export const directoryRecipes: readonly Recipe[] = defects.map(
  ({ key = "directory-signer", text, parts, ...rest }) => ({
    ...rest,
    kind: "directory",
    async make() {
      const honest = Buffer.from(writeDirectory(vectorDirectory()));
      const bytes =
        text === undefined ? honest : Buffer.from(text(honest.toString()));
      const signer = softSigner({ ...vectorKey(key), chain: [] });
      const signature = await signDirectory(bytes, signer, judgedAt);
      return (parts ?? ((all) => all))([bytes, signature]);
    },
  }),
);
