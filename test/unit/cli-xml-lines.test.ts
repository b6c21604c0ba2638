import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { lineOf } from "../../src/cli/xml-lines.ts";

const xml = `<?xml version="1.0"?>
<Message xmlns="urn:comity:mla:1">
  <Header><SentAt>x</SentAt></Header>
  <Request>
    <Item>a</Item>
    <Item>
      <Name/>
    </Item>
  </Request>
</Message>`;

describe("the line of a path", () => {
  for (const [path, line] of [
    ["/Message", 2],
    ["/Message/Header/SentAt", 3],
    ["/Message/Request/Item[1]", 5],
    ["/Message/Request/Item[2]/Name", 7],
  ] as const)
    it(`of ${path} is ${line}`, () => {
      assert.equal(lineOf(xml, path), line);
    });

  it("of what is missing is that of the element around it", () => {
    assert.equal(lineOf(xml, "/Message/Request/Item[2]/Name/Full"), 7);
    assert.equal(lineOf(xml, "/Message/Request/Costs"), 4);
  });

  it("of the document as a whole, or of no markup at all, is none", () => {
    assert.equal(lineOf(xml, ""), undefined);
    assert.equal(lineOf("< not xml", "/Message"), undefined);
  });
});
