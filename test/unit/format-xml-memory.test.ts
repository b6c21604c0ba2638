import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { parseXml } from "../../src/format/xml.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { rejection } from "../support/control-documents.ts";

const documents = 50_000;
const mebibyte = 1024 * 1024;

describe("the XML engine", () => {
  // Undisposed documents kill it after some 13,000; so would any that a refusal forgets.
  it(`reads ${documents} documents, good and bad, in the same memory`, () => {
    const good = Buffer.from(writeDocument(rejection, "xml"));
    const text = good.toString();
    const bad = [
      text.replace("</Receipt>", ""),
      text.replace("<Reason>", "<Reason><!-- -->"),
      text.replace("<Control", "<!DOCTYPE Control><Control"),
      text.replace("</Header>", "<Seen>1</Seen></Header>"),
    ].map((xml) => Buffer.from(xml));
    const read = (from: number, to: number): void => {
      for (let index = from; index < to; index += 1) {
        const broken =
          index % 8 === 0 ? bad[(index / 8) % bad.length] : undefined;
        const { kind } = parseXml(broken ?? good, "message");
        assert.equal(kind, broken === undefined ? "valid" : "invalid");
      }
    };
    read(0, 5_000);
    const before = memory();
    read(5_000, documents);
    assert.ok(memory() - before < 96 * mebibyte, `${before} then ${memory()}`);
  });
});

/** The engine's memory never shrinks, so that what it once needed stays visible. */
function memory(): number {
  return process.memoryUsage.rss();
}
