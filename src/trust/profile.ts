import { malformed } from "./asn1.ts";
import type { Certificate } from "./certificate.ts";
import { isSignedBy } from "./certificate-signature.ts";
import { extensionOids, isUnderstood } from "./extensions.ts";
import { sameName } from "./name.ts";

const mustBeCritical = [
  extensionOids.nameConstraints,
  extensionOids.policyConstraints,
  extensionOids.inhibitAnyPolicy,
];
const mustNotBeCritical = [
  extensionOids.authorityKeyIdentifier,
  extensionOids.subjectKeyIdentifier,
  extensionOids.authorityInformationAccess,
];
const serialOctetsMax = 20;

/**
 * Whether a certificate keeps what RFC 5280 §4 prescribes whatever its place in a path.
 * @throws ComityError CERTIFICATE_MALFORMED, naming the clause
 */
export function assertProfile(certificate: Certificate): void {
  if (certificate.version !== 3)
    throw malformed("version 3 (§4.1.2.1)", `version ${certificate.version}`);
  assertSerial(certificate.serial);
  if (certificate.issuer.rdns.length === 0)
    throw malformed("an issuer (§4.1.2.4)", "an empty name");
  assertCriticality(certificate);
  assertSubject(certificate);
  assertAuthority(certificate);
  assertIssuerNamed(certificate);
}

/** §4.2.1.1: whose key signed it is said by key identifier; only what its own key signed need not say so. */
function assertIssuerNamed(certificate: Certificate): void {
  const { known, present } = certificate.extensions;
  // Self-signed is what its own key signed, whatever the names say.
  if (
    known.authorityKeyIdentifier === undefined &&
    (present.has(extensionOids.authorityKeyIdentifier) ||
      !isSignedBy(certificate, certificate))
  )
    throw malformed("an authority key identifier (§4.2.1.1)", "none");
  if (
    sameName(certificate.subject, certificate.issuer) &&
    !namesItself(certificate) &&
    isSignedBy(certificate, certificate)
  )
    throw malformed("a self-signed certificate to name itself", "another");
}

function namesItself({ extensions, issuer, serial }: Certificate): boolean {
  const {
    authorityKeyIdentifier: signer,
    subjectKeyIdentifier: own,
    authorityCertificate: named,
  } = extensions.known;
  if (signer !== undefined && own !== undefined && !sameOctets(signer, own))
    return false;
  if (named === undefined) return true;
  return (
    sameOctets(named.serial, serial) &&
    named.issuer.some(
      (name) => name.kind === "directory" && sameName(name.name, issuer),
    )
  );
}

function sameOctets(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** §4.1.2.2: positive, at most 20 octets. */
function assertSerial(serial: Uint8Array): void {
  const [first = 0] = serial;
  if (first >= 0x80 || serial.every((octet) => octet === 0))
    throw malformed("a positive serial number (§4.1.2.2)", "another");
  if (serial.length > serialOctetsMax)
    throw malformed(
      `a serial number of at most ${serialOctetsMax} octets (§4.1.2.2)`,
      serial.length,
    );
}

function assertCriticality(certificate: Certificate): void {
  const { critical, present } = certificate.extensions;
  for (const oid of critical)
    if (!isUnderstood(oid))
      throw malformed("no unknown critical extension (§4.2)", oid);
  for (const oid of mustBeCritical)
    if (present.has(oid) && !critical.has(oid))
      throw malformed(`extension ${oid} to be critical (§4.2.1)`, "it is not");
  for (const oid of mustNotBeCritical)
    if (critical.has(oid))
      throw malformed(`extension ${oid} not to be critical (§4.2.1)`, "it is");
}

/** §4.2.1.6: who has no name in the subject has one in a critical subject alternative name. */
function assertSubject(certificate: Certificate): void {
  if (certificate.subject.rdns.length > 0) return;
  if (
    !certificate.extensions.critical.has(extensionOids.subjectAlternativeName)
  )
    throw malformed("a subject or a critical alternative name", "neither");
}

/** §4.2.1.2, §4.2.1.3, §4.2.1.9, §4.2.1.10: what goes with being a certification authority, and only with it. */
function assertAuthority(certificate: Certificate): void {
  const { critical, known } = certificate.extensions;
  const { basicConstraints, keyUsage, nameConstraints } = known;
  const signsCertificates = keyUsage?.has("keyCertSign");
  if (basicConstraints?.ca !== true) {
    if (signsCertificates === true)
      throw malformed("an authority where keyCertSign is (§4.2.1.9)", "none");
    if (basicConstraints?.pathLength !== undefined)
      throw malformed("an authority where a path length is (§4.2.1.9)", "none");
    if (nameConstraints !== undefined)
      throw malformed("an authority where name constraints are", "none");
    return;
  }
  if (certificate.subject.rdns.length === 0)
    throw malformed("an authority's subject (§4.1.2.6)", "an empty name");
  if (!critical.has(extensionOids.basicConstraints))
    throw malformed("critical basic constraints (§4.2.1.9)", "others");
  if (signsCertificates === false)
    throw malformed("keyCertSign where an authority is (§4.2.1.9)", "none");
  if (known.subjectKeyIdentifier === undefined)
    throw malformed("a subject key identifier (§4.2.1.2)", "none");
}
