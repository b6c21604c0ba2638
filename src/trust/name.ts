import { members, oidOf, tags, type Der } from "../cms/der.ts";
import { malformed, opened, retagged, textOf, twoFields } from "./asn1.ts";

/**
 * A distinguished name. `rdns` are its relative names in a canonical form: two names are the same when these are
 * (RFC 5280 §7.1: case and repeated spaces do not count).
 */
export type Name = {
  readonly der: Uint8Array;
  /** For people: `CN=…, O=…, C=…`. Never compared. */
  readonly text: string;
  readonly rdns: readonly string[];
  /** Values of the obsolete emailAddress attribute, which name constraints also bind. */
  readonly emailAddresses: readonly string[];
};

/** RFC 5280 §4.2.1.6. `other` is any form that is not understood; `form` tells which, for comparing. */
export type GeneralName =
  | { readonly kind: "email" | "dns" | "uri"; readonly value: string }
  | { readonly kind: "ip"; readonly bytes: Uint8Array }
  | { readonly kind: "directory"; readonly name: Name }
  | { readonly kind: "other"; readonly form: string };

/** Of one name. */
const attributesMax = 64;
const emailAddressOid = "1.2.840.113549.1.9.1";
/** RFC 4514 §3 and what certificates of natural and legal persons carry besides (EN 319 412-2, -3). */
const shortNames: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.4": "SN",
  "2.5.4.5": "serialNumber",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.42": "GN",
  "2.5.4.97": "organizationIdentifier",
  [emailAddressOid]: "E",
};

export function sameName(left: Name, right: Name): boolean {
  return (
    left.rdns.length === right.rdns.length &&
    left.rdns.every((rdn, i) => rdn === right.rdns[i])
  );
}

/** Name ::= SEQUENCE OF RelativeDistinguishedName (§4.1.2.4). @throws ComityError CERTIFICATE_MALFORMED */
export function parseName(der: Der): Name {
  const emailAddresses: string[] = [];
  const shown: string[] = [];
  const rdns = members(der, tags.sequence).map((rdn) => {
    const attributes = members(rdn, tags.set).map((attribute) => {
      const [type, value] = twoFields(attribute);
      const oid = oidOf(type);
      if (oid === emailAddressOid) emailAddresses.push(textOf(value));
      shown.unshift(`${shortNames[oid] ?? oid}=${shownValue(value)}`);
      if (shown.length > attributesMax)
        throw malformed(`at most ${attributesMax} attributes`, "more");
      return `${oid}=${canonicalValue(value)}`;
    });
    if (attributes.length === 0)
      throw malformed("an attribute in each relative name", "none");
    return attributes.sort().join("+");
  });
  return { der: der.bytes, text: shown.join(", "), rdns, emailAddresses };
}

/** The names of a subject alternative name. @throws ComityError CERTIFICATE_MALFORMED */
export function parseAlternativeName(der: Der): GeneralName {
  const name = parseGeneralName(der);
  switch (name.kind) {
    case "email":
      assertForm(mailboxForm, name.value, "a mailbox");
      return name;
    case "dns":
      assertForm(hostForm, name.value.replace(/^\*\./, ""), "a host name");
      return name;
    case "ip":
      if (name.bytes.length !== 4 && name.bytes.length !== 16)
        throw malformed("an address of 4 or 16 octets", name.bytes.length);
      return name;
    case "uri":
      assertForm(/^[a-z][a-z0-9+.-]*:./i, name.value, "an absolute URI");
      return name;
    case "directory":
    case "other":
      return name;
  }
}

/** The base of a name constraint's subtree (§4.2.1.10). @throws ComityError CERTIFICATE_MALFORMED */
export function parseSubtreeBase(der: Der): GeneralName {
  const name = parseGeneralName(der);
  switch (name.kind) {
    case "email":
      if (name.value.includes("@"))
        assertForm(mailboxForm, name.value, "a mailbox");
      else
        assertForm(hostForm, name.value.replace(/^\./, ""), "a host or domain");
      return name;
    case "dns":
      if (name.value !== "") assertForm(hostForm, name.value, "a domain");
      return name;
    case "ip":
      assertAddressRange(name.bytes);
      return name;
    case "uri":
      assertForm(hostForm, name.value.replace(/^\./, ""), "a host or domain");
      return name;
    case "directory":
    case "other":
      return name;
  }
}

/** Letters, digits and hyphens, at least one letter in the last label: `8.8.8.8` is not a host name. */
const hostForm =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** RFC 5321 §4.1.2: one `@`; a local part of atoms, since quoted ones invite disagreement. */
const mailboxForm =
  /^(?=.{3,254}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

export function isHostName(text: string): boolean {
  return hostForm.test(text);
}

function parseGeneralName(der: Der): GeneralName {
  switch (der.tag) {
    case 0x81:
      return { kind: "email", value: ascii(der.content) };
    case 0x82:
      return { kind: "dns", value: ascii(der.content) };
    case 0x86:
      return { kind: "uri", value: ascii(der.content) };
    case 0x87:
      return { kind: "ip", bytes: der.content };
    case 0xa4:
      return { kind: "directory", name: parseName(opened(der)) };
    case 0xa0: {
      const [type] = twoFields(retagged(der, tags.sequence));
      return { kind: "other", form: `otherName ${oidOf(type)}` };
    }
    case 0xa3:
    case 0xa5:
    case 0x88:
      return { kind: "other", form: `[${der.tag & 0x1f}]` };
    default:
      throw malformed("a general name", `tag ${der.tag}`);
  }
}

function canonicalValue(value: Der): string {
  if (!isText(value)) return `#${Buffer.from(value.bytes).toString("hex")}`;
  return textOf(value)
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/ +/g, " ")
    .replace(/[\\+=#]/g, "\\$&");
}

/** Control and formatting characters could make a terminal or a reader see another name. */
function shownValue(value: Der): string {
  if (!isText(value)) return `#${Buffer.from(value.bytes).toString("hex")}`;
  return textOf(value)
    .replace(/\p{C}/gu, "\u{fffd}")
    .replace(/[\\,+=]/g, "\\$&");
}

function isText({ tag }: Der): boolean {
  return (
    tag === tags.utf8String ||
    tag === tags.printableString ||
    tag === tags.ia5String ||
    tag === tags.bmpString ||
    tag === tags.teletexString
  );
}

function assertForm(form: RegExp, value: string, expected: string): void {
  if (!form.test(value))
    throw malformed(expected, JSON.stringify(value.slice(0, 80)));
}

/** An address and a mask of leading ones, as in CIDR (RFC 4632). */
function assertAddressRange(bytes: Uint8Array): void {
  if (bytes.length !== 8 && bytes.length !== 32)
    throw malformed("an address and a mask", `${bytes.length} octets`);
  const mask = Buffer.from(bytes.subarray(bytes.length / 2)).toString("hex");
  const bits = BigInt(`0x${mask}`)
    .toString(2)
    .padStart(bytes.length * 4, "0");
  if (!/^1*0*$/.test(bits)) throw malformed("a mask of leading ones", mask);
}

function ascii(bytes: Uint8Array): string {
  if (bytes.some((octet) => octet < 0x20 || octet > 0x7e))
    throw malformed("printable ASCII in a name", "other octets");
  return Buffer.from(bytes).toString("latin1");
}
