import { ComityError } from "../errors.ts";
import { childrenOf, parseXml, type XmlElement } from "../format/xml.ts";

/** One signed file of a container: its name, what it is, and its digest. */
export type DataObject = {
  readonly name: string;
  readonly mediaType: string;
  readonly isRoot: boolean;
  readonly digest: {
    readonly algorithm: "sha256" | "sha384" | "sha512";
    readonly value: Uint8Array;
  };
};

export type Manifest = {
  readonly signatureName: string;
  readonly dataObjects: readonly DataObject[];
};

const asicNamespace = "http://uri.etsi.org/02918/v1.2.1#";
const dsigNamespace = "http://www.w3.org/2000/09/xmldsig#";
const digestUris = {
  sha256: "http://www.w3.org/2001/04/xmlenc#sha256",
  sha384: "http://www.w3.org/2001/04/xmldsig-more#sha384",
  sha512: "http://www.w3.org/2001/04/xmlenc#sha512",
} as const;
const signatureMediaType = "application/pkcs7-signature";

/**
 * ASiCManifest (EN 319 162-1 §A.4): the same data objects always give the same bytes.
 * @throws ComityError MANIFEST_MALFORMED for a media type that could be read otherwise than it was written
 */
export function writeManifest({
  signatureName,
  dataObjects,
}: Manifest): Uint8Array {
  for (const { mediaType } of dataObjects)
    if (!/^[\x21-\x7e]+$/.test(mediaType))
      throw malformed("a media type in ASCII", mediaType.slice(0, 80));
  const references = dataObjects.map(
    ({ name, mediaType, isRoot, digest }) =>
      `<asic:DataObjectReference URI="${uriOf(name)}" MimeType="${escaped(mediaType)}"${isRoot ? ' Rootfile="true"' : ""}>` +
      `<ds:DigestMethod Algorithm="${digestUris[digest.algorithm]}"/>` +
      `<ds:DigestValue>${Buffer.from(digest.value).toString("base64")}</ds:DigestValue>` +
      "</asic:DataObjectReference>",
  );
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<asic:ASiCManifest xmlns:asic="${asicNamespace}" xmlns:ds="${dsigNamespace}">` +
    `<asic:SigReference URI="${uriOf(signatureName)}" MimeType="${signatureMediaType}"/>` +
    references.join("") +
    "</asic:ASiCManifest>\n";
  return Buffer.from(text, "utf8");
}

/**
 * Reads a manifest through the one XML parser, validated by `schemas/xsd/asic-manifest.xsd`.
 * @throws ComityError MANIFEST_MALFORMED, MANIFEST_DUPLICATE, ALGORITHM_UNKNOWN
 */
export function readManifest(bytes: Uint8Array): Manifest {
  const parsed = parseXml(bytes, "asic-manifest");
  if (parsed.kind === "invalid") {
    const [fault] = parsed.faults;
    throw malformed(
      fault?.expected ?? "an ASiCManifest",
      fault?.found ?? "something else",
    );
  }
  const signatures = childrenOf(parsed.root, "SigReference");
  const [signature] = signatures;
  // The schema knows the elements of XML Signature too, which are no manifests.
  if (signature === undefined || signatures.length > 1)
    throw malformed("one SigReference", `${signatures.length}`);
  const dataObjects = childrenOf(parsed.root, "DataObjectReference").map(
    readReference,
  );
  const names = dataObjects.map(({ name }) => name);
  if (new Set(names).size !== names.length) {
    throw new ComityError(
      "MANIFEST_DUPLICATE",
      "expected each file once in the manifest, found one twice",
    );
  }
  return { signatureName: nameOf(attribute(signature, "URI")), dataObjects };
}

function readReference(reference: XmlElement): DataObject {
  const [method] = childrenOf(reference, "DigestMethod");
  const [value] = childrenOf(reference, "DigestValue");
  if (method === undefined || value === undefined)
    throw malformed("a digest", "none");
  const uri = attribute(method, "Algorithm");
  const algorithm = (["sha256", "sha384", "sha512"] as const).find(
    (name) => digestUris[name] === uri,
  );
  if (algorithm === undefined) {
    throw new ComityError(
      "ALGORITHM_UNKNOWN",
      `expected SHA-256, SHA-384 or SHA-512, found ${uri.slice(0, 80)}`,
    );
  }
  return {
    name: nameOf(attribute(reference, "URI")),
    mediaType: attribute(reference, "MimeType"),
    isRoot: ["true", "1"].includes(reference.attributes.Rootfile?.trim() ?? ""),
    digest: { algorithm, value: octetsOf(value.text) },
  };
}

/** libxml2 takes stray characters in xs:base64Binary, which other readers refuse or end at. */
function octetsOf(text: string): Uint8Array {
  const base64 = text.replace(/[\t\n\r ]+/g, "");
  const octets = Buffer.from(base64, "base64");
  if (octets.toString("base64") !== base64)
    throw malformed("a digest in base64", text.slice(0, 80));
  return octets;
}

function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined)
    throw malformed(`the attribute ${name} of ${element.name}`, "none");
  return value;
}

/** Entry names are percent-encoded as URIs (EN 319 162-1 §A.4). */
function uriOf(name: string): string {
  return escaped(name.split("/").map(encodeURIComponent).join("/"));
}

function nameOf(uri: string): string {
  try {
    const steps = uri.split("/").map(decodeURIComponent);
    // An encoded slash is one name's character to one reader, and the end of a folder's name to another.
    if (!steps.some((step) => step.includes("/"))) return steps.join("/");
  } catch {
    // Falls through: broken percent-encoding is refused in the same words.
  }
  throw malformed("a percent-encoded name", uri.slice(0, 80));
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;");
}

function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "MANIFEST_MALFORMED",
    `expected ${expected} in the manifest, found ${found}`,
  );
}
