import { entry } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";

const asic = "EN 319 162-1";
const manifestName = "META-INF/ASiCManifest001.xml";
const signatureName = "META-INF/signature001.p7s";

function without(name: string): ContainerDefect["forgery"] {
  return { entries: (entries) => entries.filter((each) => each.name !== name) };
}

function altered(name: string): ContainerDefect["forgery"] {
  return {
    entries: (entries) =>
      entries.map((each) =>
        each.name === name
          ? { ...each, bytes: Buffer.concat([each.bytes, Buffer.from(" ")]) }
          : each,
      ),
  };
}

function mimetype(value: string): ContainerDefect["forgery"] {
  return {
    entries: ([, ...others]) => [
      entry("mimetype", Buffer.from(value)),
      ...others,
    ],
  };
}

/** A manifest with one text put for another; it is signed as it then is. */
function inManifest(
  text: string | RegExp,
  instead: string,
): ContainerDefect["forgery"] {
  return {
    manifest(manifest) {
      const changed = manifest.replace(text, instead);
      if (changed === manifest) throw new Error(`no ${String(text)}`);
      return changed;
    },
  };
}

export const containerDefects: readonly ContainerDefect[] = [
  {
    name: "mimetype-not-first",
    expect: "CONTAINER_MALFORMED",
    why: "mimetype is not the first entry",
    clause: `${asic} §A.1`,
    forgery: {
      entries: ([first, second, ...others]) =>
        first && second ? [second, first, ...others] : [],
    },
  },
  {
    name: "mimetype-missing",
    expect: "CONTAINER_MALFORMED",
    why: "there is no mimetype",
    clause: `${asic} §A.1`,
    forgery: without("mimetype"),
  },
  {
    name: "mimetype-deflated",
    expect: "CONTAINER_MALFORMED",
    why: "mimetype is deflated, so that its value cannot be read at octet 38",
    clause: `${asic} §A.1`,
    forgery: {
      entries: ([first, ...others]) =>
        first ? [{ ...first, method: "deflated" }, ...others] : [],
    },
  },
  {
    name: "mimetype-other",
    expect: "CONTAINER_MALFORMED",
    why: "mimetype is that of ASiC-S, a container of another kind",
    clause: `${asic} §A.1`,
    forgery: mimetype("application/vnd.etsi.asic-s+zip"),
  },
  {
    name: "mimetype-line-end",
    expect: "CONTAINER_MALFORMED",
    why: "mimetype ends with a line end",
    clause: `${asic} §A.1`,
    forgery: mimetype("application/vnd.etsi.asic-e+zip\n"),
  },
  {
    name: "manifest-missing",
    expect: "CONTAINER_MISSING_FILE",
    why: "there is no manifest",
    clause: `${asic} §4.4.3.2`,
    forgery: without(manifestName),
  },
  {
    name: "signature-missing",
    expect: "CONTAINER_MISSING_FILE",
    why: "there is no signature",
    clause: `${asic} §4.4.3.2`,
    forgery: without(signatureName),
  },
  {
    name: "attachment-missing",
    expect: "CONTAINER_MISSING_FILE",
    why: "the manifest lists an attachment that is not there",
    clause: `${asic} §A.4`,
    forgery: without("attachments/note.txt"),
  },
  {
    name: "document-missing",
    expect: "CONTAINER_MISSING_FILE",
    why: "the manifest lists a document that is not there",
    clause: `${asic} §A.4`,
    forgery: without("message.xml"),
  },
  {
    name: "attachment-unlisted",
    expect: "CONTAINER_UNLISTED_FILE",
    why: "an attachment is there that the manifest does not list: nobody signed it",
    clause: `${asic} §A.4`,
    forgery: {
      entries: (entries) => [
        ...entries,
        entry("attachments/extra.txt", Buffer.from("slipped in")),
      ],
    },
  },
  {
    name: "document-second-unlisted",
    expect: "CONTAINER_UNLISTED_FILE",
    why: "a second document is there that the manifest does not list",
    clause: `${asic} §A.4`,
    forgery: {
      entries: (entries) => [
        ...entries,
        entry("message.json", Buffer.from("{}")),
      ],
    },
  },
  {
    name: "signature-second",
    expect: "CONTAINER_UNLISTED_FILE",
    why: "a second signature is there",
    clause: "docs/protocol.md, container",
    forgery: {
      entries: (entries) => [
        ...entries,
        ...entries
          .filter(({ name }) => name === signatureName)
          .map(({ bytes }) => entry("META-INF/signature002.p7s", bytes)),
      ],
    },
  },
  {
    name: "manifest-second",
    expect: "CONTAINER_UNLISTED_FILE",
    why: "a second manifest is there",
    clause: "docs/protocol.md, container",
    forgery: {
      entries: (entries) => [
        ...entries,
        ...entries
          .filter(({ name }) => name === manifestName)
          .map(({ bytes }) => entry("META-INF/ASiCManifest002.xml", bytes)),
      ],
    },
  },
  {
    name: "digest-document",
    expect: "DIGEST_MISMATCH",
    why: "the document was changed after it was listed",
    clause: `${asic} §A.4`,
    forgery: altered("message.xml"),
  },
  {
    name: "digest-attachment",
    expect: "DIGEST_MISMATCH",
    why: "an attachment was changed after it was listed",
    clause: `${asic} §A.4`,
    forgery: altered("attachments/note.txt"),
  },
  {
    name: "digest-short",
    expect: "DIGEST_MISMATCH",
    why: "the manifest has but the first octets of a digest",
    clause: `${asic} §A.4`,
    forgery: inManifest(/(<ds:DigestValue>.{40}).{4}/, "$1"),
  },
  {
    name: "documents-two",
    expect: "CONTAINER_DOCUMENTS",
    why: "two files are root documents",
    clause: `${asic} §A.4`,
    forgery: inManifest(
      'MimeType="text/plain"',
      'MimeType="text/plain" Rootfile="true"',
    ),
  },
  {
    name: "documents-none",
    expect: "CONTAINER_DOCUMENTS",
    why: "no file is the root document",
    clause: `${asic} §A.4`,
    forgery: inManifest(' Rootfile="true"', ""),
  },
  {
    name: "document-name",
    expect: "CONTAINER_DOCUMENTS",
    why: "the root document is neither message.xml nor message.json",
    clause: "docs/protocol.md, container",
    forgery: {
      files: (files) =>
        files.map((file) =>
          file.isRoot ? { ...file, name: "request.xml" } : file,
        ),
    },
  },
  {
    name: "document-media-type",
    expect: "CONTAINER_DOCUMENTS",
    why: "message.xml says it is JSON",
    clause: "docs/protocol.md, container",
    forgery: inManifest(
      'MimeType="application/xml"',
      'MimeType="application/json"',
    ),
  },
  {
    name: "attachment-elsewhere",
    expect: "CONTAINER_DOCUMENTS",
    why: "a signed file lies beside the document instead of under attachments/",
    clause: "docs/protocol.md, container",
    forgery: {
      files: (files) =>
        files.map((file) =>
          file.isRoot ? file : { ...file, name: "note.txt" },
        ),
    },
  },
  {
    name: "manifest-other-signature",
    expect: "CONTAINER_MALFORMED",
    why: "the manifest is that of another signature",
    clause: `${asic} §A.4`,
    forgery: inManifest("signature001", "signature002"),
  },
  {
    name: "manifest-lists-mimetype",
    expect: "CONTAINER_MALFORMED",
    why: "the manifest lists a file of the format as one of the message",
    clause: "docs/protocol.md, container",
    forgery: inManifest(
      /(<asic:DataObjectReference URI=")attachments\/note\.txt(".*?<\/asic:DataObjectReference>)/,
      "$&$1mimetype$2",
    ),
  },
  {
    name: "manifest-lists-twice",
    expect: "MANIFEST_DUPLICATE",
    why: "the manifest lists a file twice",
    clause: `${asic} §A.4`,
    forgery: inManifest("attachments/note.txt", "message.xml"),
  },
  {
    name: "manifest-lists-twice-encoded",
    expect: "MANIFEST_DUPLICATE",
    why: "the manifest lists a file twice, once percent-encoded",
    clause: `${asic} §A.4`,
    forgery: inManifest("attachments/note.txt", "%6Dessage.xml"),
  },
  {
    name: "manifest-encoded-slash",
    expect: "MANIFEST_MALFORMED",
    why: "a name has an encoded slash, which is a folder's end to some readers only",
    clause: "RFC 3986 §2.2",
    forgery: inManifest("attachments/note.txt", "attachments%2Fnote.txt"),
  },
  {
    name: "manifest-broken-encoding",
    expect: "MANIFEST_MALFORMED",
    why: "a name is percent-encoded wrongly",
    clause: "RFC 3986 §2.1",
    forgery: inManifest("attachments/note.txt", "attachments/note%zz.txt"),
  },
  {
    name: "manifest-not-xml",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest is not well-formed",
    clause: `${asic} §A.4`,
    forgery: inManifest("</asic:ASiCManifest>", ""),
  },
  {
    name: "manifest-no-signature",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest names no signature",
    clause: `${asic} §A.4`,
    forgery: inManifest(/<asic:SigReference[^>]*>/, ""),
  },
  {
    name: "manifest-no-files",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest lists no file",
    clause: `${asic} §A.4`,
    forgery: inManifest(
      /<asic:DataObjectReference.*<\/asic:DataObjectReference>/,
      "",
    ),
  },
  {
    name: "manifest-no-media-type",
    expect: "MANIFEST_MALFORMED",
    why: "a file has no media type",
    clause: "docs/protocol.md, container",
    forgery: inManifest(' MimeType="text/plain"', ""),
  },
  {
    name: "manifest-other-root",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest's root element is another",
    clause: `${asic} §A.4`,
    forgery: {
      manifest: () =>
        '<ds:DigestValue xmlns:ds="http://www.w3.org/2000/09/xmldsig#">AAAA</ds:DigestValue>',
    },
  },
  {
    name: "manifest-namespace",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest is in another namespace",
    clause: `${asic} §A.4`,
    forgery: inManifest("02918/v1.2.1#", "02918/v1.1.1#"),
  },
  {
    name: "manifest-extension",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest has an extension that the profile does not know",
    clause: `${asic} §A.4`,
    forgery: inManifest(
      "</asic:ASiCManifest>",
      "<asic:ASiCManifestExtensions/></asic:ASiCManifest>",
    ),
  },
  {
    name: "manifest-comment",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest has a comment, which some readers show and some do not",
    clause: "docs/protocol.md, documents",
    forgery: inManifest("</asic:ASiCManifest>", "<!-- --></asic:ASiCManifest>"),
  },
  {
    name: "manifest-comment-in-digest",
    expect: "MANIFEST_MALFORMED",
    why: "a comment splits a digest: readers that take the first text see another one",
    clause: "docs/protocol.md, documents",
    forgery: inManifest("</ds:DigestValue>", "<!-- --></ds:DigestValue>"),
  },
  {
    name: "manifest-instruction",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest has a processing instruction",
    clause: "docs/protocol.md, documents",
    forgery: inManifest("</asic:ASiCManifest>", "<?x y?></asic:ASiCManifest>"),
  },
  {
    name: "manifest-dtd",
    expect: "MANIFEST_MALFORMED",
    why: "the manifest has a document type declaration with an entity",
    clause: "docs/protocol.md, documents",
    forgery: inManifest(
      "<asic:ASiCManifest",
      '<!DOCTYPE a [<!ENTITY e "note.txt">]>\n<asic:ASiCManifest',
    ),
  },
  {
    name: "manifest-digest-not-base64",
    expect: "MANIFEST_MALFORMED",
    why: "a digest is not base64",
    clause: `${asic} §A.4`,
    forgery: inManifest("<ds:DigestValue>", "<ds:DigestValue>*"),
  },
  {
    name: "manifest-sha1",
    expect: "ALGORITHM_UNKNOWN",
    why: "a file is listed with its SHA-1 digest",
    clause: "docs/protocol.md, algorithms",
    forgery: inManifest(
      /http:\/\/www.w3.org\/2001\/04\/xmlenc#sha256/,
      "http://www.w3.org/2000/09/xmldsig#sha1",
    ),
  },
];
