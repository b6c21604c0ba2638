import { ComityError } from "../errors.ts";
import { readDocument } from "../format/read-document.ts";
import { readContainer } from "../seal/container.ts";
import type { Contents, Reading } from "./ports.ts";

export type ReadingLimits = { readonly containerBytesMax: number };

/** The port `Reading` itself: what a container says is laid out where no key and no trust data are. */
export function createReadingRoom(limits: ReadingLimits): Reading {
  return {
    async render(container, form, told) {
      const { document, syntax } = unpack(limits, container);
      const read = readDocument(document, syntax);
      // Of what is held undecided only the header was read: the rest may break its schema.
      if (read.kind === "invalid")
        throw new ComityError(
          "SCHEMA_INVALID",
          `expected a document without faults, found ${read.faults.length}`,
        );
      // The layouts and their library are loaded by the first who wants to read.
      const { layOut } = await import("../render/lay-out.ts");
      return layOut(read.document, form, told);
    },
  };
}

/** @throws ComityError as readContainer does */
export function unpack(
  { containerBytesMax }: ReadingLimits,
  container: Uint8Array,
): Contents {
  const { document, syntax, attachments } = readContainer(container, {
    bytesMax: containerBytesMax,
  });
  return { document, syntax, attachments };
}
