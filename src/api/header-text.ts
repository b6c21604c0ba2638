import type { Syntax } from "../message/header.ts";
import { headerInJson } from "./header-json.ts";
import { headerInXml } from "./header-xml.ts";
import type { HeaderText, Located } from "./located.ts";

/** Header members that a gateway can state for the case system, in the order of the schema. */
export type HeaderFields = {
  readonly messageId?: string;
  readonly conversationId?: string;
  readonly sequence?: number;
  readonly seen?: number;
  readonly sentAt?: string;
  readonly expiresAt?: string;
  readonly directoryVersion?: number;
};

/**
 * What a document's header says, as far as it can be made out, or undefined. Good for filling in what lacks and for
 * nothing else: whether the document is valid, and what it says, is decided by `format` on the completed bytes.
 */
export function headerText(
  bytes: Uint8Array,
  syntax: Syntax,
): HeaderText | undefined {
  return locate(bytes, syntax)?.header;
}

/**
 * Writes the fields that the header lacks into it. Everything that was handed over stays as it is, byte for byte; a
 * document without a recognisable header is returned unchanged, so that `format` names what is wrong with it.
 */
export function completeHeader(
  bytes: Uint8Array,
  syntax: Syntax,
  fields: HeaderFields,
): Uint8Array {
  const located = locate(bytes, syntax);
  if (located === undefined) return bytes;
  const lacking = Object.entries(fields).filter(
    ([name]) => !located.header.names.has(name),
  );
  return lacking.length === 0
    ? bytes
    : new TextEncoder().encode(located.insert(lacking));
}

function locate(bytes: Uint8Array, syntax: Syntax): Located | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
  return syntax === "json" ? headerInJson(text) : headerInXml(text);
}
