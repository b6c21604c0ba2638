import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "vitest";
import { compareAttachments } from "../../src/format/attachments.ts";
import { faultIn } from "../../src/format/fault-path.ts";
import type { AttachmentRef } from "../../src/message/header.ts";

const bytes = Buffer.from("%PDF-1.7");
const entry = { filename: "summons.pdf", mediaType: "application/pdf", bytes };
const listed: AttachmentRef = {
  attachmentId: "summons",
  role: "SERVICE_DOCUMENT",
  filename: "summons.pdf",
  mediaType: "application/pdf",
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
};

describe("the list of attachments", () => {
  it("is as it should be when it names what is there", () => {
    assert.deepEqual(compareAttachments([listed], [entry]), []);
    assert.deepEqual(compareAttachments([], []), []);
  });

  it("does not name what is not there", () => {
    assert.deepEqual(places([listed], []), [
      ["ATTACHMENT-MISSING", "/header/attachment/0/filename"],
    ]);
  });

  it("names all that is there", () => {
    const other = { ...entry, filename: "other.pdf" };
    assert.deepEqual(places([listed], [entry, other]), [
      ["ATTACHMENT-UNLISTED", "/header/attachment"],
    ]);
  });

  it("takes no other case for the same name", () => {
    const other = { ...entry, filename: "Summons.pdf" };
    assert.deepEqual(
      places([listed], [other]).map(([rule]) => rule),
      ["ATTACHMENT-MISSING", "ATTACHMENT-UNLISTED"],
    );
  });

  it("states type, size and digest as they are", () => {
    const wrong = {
      ...listed,
      mediaType: "text/plain",
      size: 1,
      sha256: "0".repeat(64),
    };
    assert.deepEqual(places([listed, wrong], [entry]), [
      ["ATTACHMENT-MEDIA-TYPE", "/header/attachment/1/mediaType"],
      ["ATTACHMENT-SIZE", "/header/attachment/1/size"],
      ["ATTACHMENT-DIGEST", "/header/attachment/1/sha256"],
    ]);
  });
});

describe("a fault", () => {
  const fault = {
    path: "/header/attachment/1/sha256",
    rule: "R",
    expected: "a",
    found: "b",
  };

  it("is written in the syntax that was handed in", () => {
    assert.deepEqual(faultIn(fault, "json"), fault);
    assert.equal(
      faultIn(fault, "xml").path,
      "/Message/Header/Attachment[2]/Sha256",
    );
    assert.equal(
      faultIn(fault, "xml", "Control").path,
      "/Control/Header/Attachment[2]/Sha256",
    );
    assert.equal(faultIn({ ...fault, path: "" }, "xml").path, "/Message");
  });
});

function places(
  refs: readonly AttachmentRef[],
  entries: readonly (typeof entry)[],
) {
  return compareAttachments(refs, entries).map(({ rule, path }) => [
    rule,
    path,
  ]);
}
