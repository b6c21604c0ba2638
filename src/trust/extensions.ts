import {
  contentOf,
  integerOctets,
  members,
  oidOf,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  type Der,
} from "../cms/der.ts";
import {
  fewEnough,
  flagOf,
  malformed,
  namedBitsOf,
  opened,
  optionalFields,
  retagged,
  someMembers,
  twoFields,
} from "./asn1.ts";
import {
  parseAlternativeName,
  parseSubtreeBase,
  type GeneralName,
} from "./name.ts";
import type { NameConstraints } from "./name-constraints.ts";

/** RFC 5280 §4.2.1.3, in the order of the bits. */
const keyUsages = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
] as const;
export type KeyUsage = (typeof keyUsages)[number];

export type PolicyMapping = {
  readonly issuerPolicy: string;
  readonly subjectPolicy: string;
};

/** What a certificate's extensions say. A member is absent when its extension is. */
export type Extensions = {
  readonly authorityKeyIdentifier?: Uint8Array;
  /** The other way in which the extension names the issuer's certificate. */
  readonly authorityCertificate?: {
    readonly issuer: readonly GeneralName[];
    readonly serial: Uint8Array;
  };
  readonly subjectKeyIdentifier?: Uint8Array;
  readonly keyUsage?: ReadonlySet<KeyUsage>;
  readonly extendedKeyUsage?: readonly string[];
  readonly basicConstraints?: {
    readonly ca: boolean;
    readonly pathLength?: number;
  };
  readonly alternativeNames?: readonly GeneralName[];
  readonly nameConstraints?: NameConstraints;
  readonly policies?: readonly string[];
  readonly policyMappings?: readonly PolicyMapping[];
  readonly policyConstraints?: {
    readonly requireExplicitPolicy?: number;
    readonly inhibitPolicyMapping?: number;
  };
  readonly inhibitAnyPolicy?: number;
  /** DER of each full name of each distribution point, for choosing among the lists of one issuer. */
  readonly crlDistributionPoints?: readonly Uint8Array[];
};

/** Extensions as they were found: what is understood, and every OID with its criticality. */
export type ParsedExtensions = {
  readonly known: Extensions;
  readonly critical: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
};

export const extensionOids = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAlternativeName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  nameConstraints: "2.5.29.30",
  crlDistributionPoints: "2.5.29.31",
  certificatePolicies: "2.5.29.32",
  policyMappings: "2.5.29.33",
  authorityKeyIdentifier: "2.5.29.35",
  policyConstraints: "2.5.29.36",
  extendedKeyUsage: "2.5.29.37",
  inhibitAnyPolicy: "2.5.29.54",
  authorityInformationAccess: "1.3.6.1.5.5.7.1.1",
} as const;

const parsers: Readonly<Record<string, (value: Der) => Extensions>> = {
  [extensionOids.subjectKeyIdentifier]: (value) => ({
    subjectKeyIdentifier: contentOf(value, tags.octetString),
  }),
  [extensionOids.keyUsage]: (value) => ({ keyUsage: parseKeyUsage(value) }),
  [extensionOids.subjectAlternativeName]: (value) => ({
    alternativeNames: someMembers(value).map(parseAlternativeName),
  }),
  [extensionOids.basicConstraints]: parseBasicConstraints,
  [extensionOids.nameConstraints]: parseNameConstraints,
  [extensionOids.crlDistributionPoints]: (value) => ({
    crlDistributionPoints: fewEnough(someMembers(value).flatMap(fullNames)),
  }),
  [extensionOids.certificatePolicies]: parsePolicies,
  [extensionOids.policyMappings]: parsePolicyMappings,
  [extensionOids.authorityKeyIdentifier]: parseAuthorityKeyIdentifier,
  [extensionOids.policyConstraints]: parsePolicyConstraints,
  [extensionOids.extendedKeyUsage]: (value) => ({
    extendedKeyUsage: someMembers(value).map(oidOf),
  }),
  [extensionOids.inhibitAnyPolicy]: (value) => ({
    inhibitAnyPolicy: smallIntegerOf(value),
  }),
  [extensionOids.authorityInformationAccess]: (value) => {
    for (const description of someMembers(value))
      oidOf(twoFields(description)[0]);
    return {};
  },
};

/** Whether a critical extension with this OID is processed; any other makes the certificate unusable (§4.2). */
export function isUnderstood(oid: string): boolean {
  return Object.hasOwn(parsers, oid);
}

/** Extensions ::= SEQUENCE SIZE (1..MAX) OF Extension. @throws ComityError CERTIFICATE_MALFORMED */
export function parseExtensions(der: Der): ParsedExtensions {
  const critical = new Set<string>();
  const present = new Set<string>();
  let known: Extensions = {};
  for (const { oid, isCritical, value } of rawExtensions(der)) {
    present.add(oid);
    if (isCritical) critical.add(oid);
    const parse = isUnderstood(oid) ? parsers[oid] : undefined;
    if (parse !== undefined) known = { ...known, ...parse(readDer(value)) };
  }
  return { known, critical, present };
}

export type RawExtension = {
  readonly oid: string;
  readonly isCritical: boolean;
  readonly value: Uint8Array;
};

/**
 * The extensions of a certificate, a CRL or a CRL entry, unparsed, each at most once (§4.2).
 * @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED
 */
export function rawExtensions(der: Der): readonly RawExtension[] {
  const seen = new Set<string>();
  return someMembers(der).map((extension) => {
    const reader = readerOf(extension);
    const oid = oidOf(reader.next(tags.oid));
    if (seen.has(oid)) throw malformed("each extension once", `two ${oid}`);
    seen.add(oid);
    const isCritical = flagOf(reader.optional(tags.boolean));
    const value = contentOf(reader.next(tags.octetString), tags.octetString);
    reader.end();
    return { oid, isCritical, value };
  });
}

function parseKeyUsage(value: Der): ReadonlySet<KeyUsage> {
  const bits = namedBitsOf(value);
  const found = keyUsages.filter((_usage, bit) => bits.has(bit));
  if (found.length === 0) throw malformed("a key usage", "none");
  return new Set(found);
}

function parseBasicConstraints(value: Der): Extensions {
  const [ca, pathLength] = optionalFields(value, [tags.boolean, tags.integer]);
  return {
    basicConstraints: {
      ca: flagOf(ca),
      ...(pathLength === undefined
        ? {}
        : { pathLength: smallIntegerOf(pathLength) }),
    },
  };
}

function parseNameConstraints(value: Der): Extensions {
  const [permitted, excluded] = optionalFields(value, [0xa0, 0xa1]);
  if (permitted === undefined && excluded === undefined)
    throw malformed("a permitted or an excluded subtree", "none");
  return {
    nameConstraints: {
      permitted: permitted === undefined ? [] : subtrees(permitted),
      excluded: excluded === undefined ? [] : subtrees(excluded),
    },
  };
}

/** §4.2.1.10: minimum is always zero, so absent in DER, and maximum is absent: a subtree is its base alone. */
function subtrees(value: Der): readonly GeneralName[] {
  return someMembers(retagged(value, tags.sequence)).map((subtree) =>
    parseSubtreeBase(onlyMember(subtree)),
  );
}

function onlyMember(der: Der): Der {
  const [member, ...rest] = members(der, tags.sequence);
  if (member === undefined || rest.length > 0)
    throw malformed("a subtree without minimum and maximum", "another");
  return member;
}

function fullNames(point: Der): readonly Uint8Array[] {
  const [name] = optionalFields(point, [0xa0, 0x81, 0xa2]);
  return name === undefined ? [] : distributionPointNames(opened(name));
}

/** DER of the general names of a DistributionPointName; none when it is relative to the issuer. */
export function distributionPointNames(name: Der): readonly Uint8Array[] {
  if (name.tag !== 0xa0) return [];
  return someMembers(retagged(name, tags.sequence)).map(({ bytes }) => bytes);
}

function parsePolicies(value: Der): Extensions {
  const policies = someMembers(value).map((information) => {
    const [identifier, , more] = members(information, tags.sequence);
    if (identifier === undefined || more !== undefined)
      throw malformed("policy information", "other members");
    return oidOf(identifier);
  });
  if (new Set(policies).size !== policies.length)
    throw malformed("each policy once", "a repeated one");
  return { policies };
}

function parsePolicyMappings(value: Der): Extensions {
  return {
    policyMappings: someMembers(value).map((mapping) => {
      const [issuer, subject] = twoFields(mapping);
      return { issuerPolicy: oidOf(issuer), subjectPolicy: oidOf(subject) };
    }),
  };
}

function parseAuthorityKeyIdentifier(value: Der): Extensions {
  const [identifier, issuer, serial] = optionalFields(
    value,
    [0x80, 0xa1, 0x82],
  );
  if ((issuer === undefined) !== (serial === undefined))
    throw malformed("issuer and serial number together (§A.2)", "only one");
  return {
    ...(identifier && { authorityKeyIdentifier: identifier.content }),
    ...(issuer &&
      serial && {
        authorityCertificate: {
          issuer: someMembers(retagged(issuer, tags.sequence)).map(
            parseAlternativeName,
          ),
          serial: integerOctets(retagged(serial, tags.integer)),
        },
      }),
  };
}

function parsePolicyConstraints(value: Der): Extensions {
  const [explicit, mapping] = optionalFields(value, [0x80, 0x81]);
  if (explicit === undefined && mapping === undefined)
    throw malformed("a policy constraint", "none");
  const count = (der: Der): number =>
    smallIntegerOf(retagged(der, tags.integer));
  return {
    policyConstraints: {
      ...(explicit && { requireExplicitPolicy: count(explicit) }),
      ...(mapping && { inhibitPolicyMapping: count(mapping) }),
    },
  };
}
