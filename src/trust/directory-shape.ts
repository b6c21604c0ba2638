import { parseAuthorityId, type AuthorityId } from "../message/identifiers.ts";
import { fingerprint, parseCertificate } from "./certificate.ts";
import {
  day,
  instant,
  invalid,
  isRecord,
  list,
  members,
  oneOf,
  text,
  timeZone,
  version,
} from "./directory-fields.ts";
import { revocationReasons, type RevocationReason } from "./revocation.ts";

/** A certificate as the directory lists it. `notBefore` and `notAfter` bound when the listing holds, RFC 3339 in UTC. */
export type DirectoryCertificate = {
  readonly der: Uint8Array;
  readonly notBefore: string;
  readonly notAfter: string;
} & (
  | { readonly status: "current" | "superseded" }
  | {
      readonly status: "revoked";
      readonly revokedAt: string;
      readonly reason: RevocationReason;
    }
);

export type DirectoryAuthority = {
  readonly id: AuthorityId;
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** IANA name, for office hours and deadlines. */
  readonly timeZone: string;
  /** Days on which it does not work, beside Saturdays and Sundays: `2026-12-25`. Time limits in working days skip them. */
  readonly holidays?: readonly string[];
  /** Languages it accepts requests in, BCP 47. */
  readonly languages: readonly string[];
  /** Ids of the instruments it accepts, such as UNTOC or BILATERAL-XA-XC. */
  readonly instruments: readonly string[];
  /** What its State has declared and reserved, by instrument: `{ "ETS030": ["ETS030-7-3"] }`. Rules name these ids. */
  readonly declarations?: Readonly<Record<string, readonly string[]>>;
  /** The trust anchors pinned for it, DER. */
  readonly anchors: readonly Uint8Array[];
  /** Authorities between those anchors and the certificates, DER: an encryption certificate brings none with it. */
  readonly intermediates?: readonly Uint8Array[];
  /** Certificate policies (OIDs) of which one must hold for each of its certificates (RFC 5280 §6.1.1 (c), (e)). */
  readonly policies?: readonly string[];
  readonly signing: readonly DirectoryCertificate[];
  readonly encryption: readonly DirectoryCertificate[];
};

/** Who takes part. Plain data: it can be sent to a worker thread. `version` only grows; times are RFC 3339 in UTC. */
export type Directory = {
  readonly version: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly authorities: readonly DirectoryAuthority[];
};

const authoritiesMax = 1000;
const anchorsMax = 8;
const intermediatesMax = 16;
const policiesMax = 16;
/** Of one purpose of one authority, superseded and revoked ones included. */
const certificatesMax = 64;
const instrumentsMax = 200;
const languagesMax = 50;
const declarationsMax = 200;
/** Fifty years of twenty. */
const holidaysMax = 1000;

/**
 * A directory out of its parsed JSON: unknown members, wrong forms and certificates that are listed twice are refused.
 * @throws ComityError DIRECTORY_INVALID, naming the JSON pointer of the first fault
 */
export function parseDirectory(value: unknown): Directory {
  const root = members(value, "", [
    "version",
    "issuedAt",
    "expiresAt",
    "authorities",
  ]);
  const directory: Directory = {
    version: version(root.version, "/version"),
    issuedAt: instant(root.issuedAt, "/issuedAt"),
    expiresAt: instant(root.expiresAt, "/expiresAt"),
    authorities: list(
      root.authorities,
      "/authorities",
      authoritiesMax,
      authority,
    ),
  };
  if (Date.parse(directory.expiresAt) <= Date.parse(directory.issuedAt))
    throw invalid("/expiresAt", "a time after issuedAt", directory.expiresAt);
  refuseRepeated(directory.authorities);
  return directory;
}

function authority(value: unknown, path: string): DirectoryAuthority {
  const root = members(
    value,
    path,
    [
      "id",
      "name",
      "country",
      "timeZone",
      "languages",
      "instruments",
      "anchors",
      "signing",
      "encryption",
    ],
    ["declarations", "holidays", "intermediates", "policies"],
  );
  return {
    id: authorityId(root.id, `${path}/id`),
    name: text(root.name, `${path}/name`),
    country: text(root.country, `${path}/country`, /^[A-Z]{2}$/),
    timeZone: timeZone(root.timeZone, `${path}/timeZone`),
    languages: list(
      root.languages,
      `${path}/languages`,
      languagesMax,
      (each, at) => text(each, at, /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
    ),
    instruments: list(
      root.instruments,
      `${path}/instruments`,
      instrumentsMax,
      (each, at) => text(each, at, /^[A-Z0-9][A-Z0-9_-]{0,39}$/),
    ),
    anchors: list(root.anchors, `${path}/anchors`, anchorsMax, certificate),
    signing: list(
      root.signing,
      `${path}/signing`,
      certificatesMax,
      listedCertificate,
    ),
    encryption: list(
      root.encryption,
      `${path}/encryption`,
      certificatesMax,
      listedCertificate,
    ),
    ...optionalMembers(root, path),
  };
}

function optionalMembers(
  {
    declarations: declared,
    holidays,
    intermediates,
    policies,
  }: Readonly<Record<string, unknown>>,
  path: string,
): Pick<
  DirectoryAuthority,
  "declarations" | "holidays" | "intermediates" | "policies"
> {
  return {
    ...(holidays === undefined
      ? {}
      : { holidays: list(holidays, `${path}/holidays`, holidaysMax, day) }),
    ...(declared === undefined
      ? {}
      : { declarations: declarations(declared, `${path}/declarations`) }),
    ...(intermediates === undefined
      ? {}
      : {
          intermediates: list(
            intermediates,
            `${path}/intermediates`,
            intermediatesMax,
            certificate,
          ),
        }),
    ...(policies === undefined
      ? {}
      : {
          policies: list(
            policies,
            `${path}/policies`,
            policiesMax,
            (each, at) => text(each, at, /^[0-2](?:\.(?:0|[1-9]\d{0,19}))+$/),
          ),
        }),
  };
}

function listedCertificate(value: unknown, path: string): DirectoryCertificate {
  const revoked = isRecord(value) && value.status === "revoked";
  const root = members(value, path, [
    "der",
    "notBefore",
    "notAfter",
    "status",
    ...(revoked ? ["revokedAt", "reason"] : []),
  ]);
  const listed = {
    der: certificate(root.der, `${path}/der`),
    notBefore: instant(root.notBefore, `${path}/notBefore`),
    notAfter: instant(root.notAfter, `${path}/notAfter`),
  };
  switch (root.status) {
    case "current":
    case "superseded":
      return { ...listed, status: root.status };
    case "revoked":
      return {
        ...listed,
        status: "revoked",
        revokedAt: instant(root.revokedAt, `${path}/revokedAt`),
        reason: oneOf(root.reason, `${path}/reason`, revocationReasons),
      };
    default:
      throw invalid(
        `${path}/status`,
        "current, superseded or revoked",
        root.status,
      );
  }
}

function declarations(
  value: unknown,
  path: string,
): Readonly<Record<string, readonly string[]>> {
  if (!isRecord(value)) throw invalid(path, "an object", value);
  const entries = Object.entries(value);
  if (entries.length > declarationsMax)
    throw invalid(path, `at most ${declarationsMax} members`, entries.length);
  return Object.fromEntries(
    entries.map(([instrument, each]) => [
      text(instrument, path, /^[A-Z0-9][A-Z0-9_-]{0,39}$/),
      list(each, `${path}/${instrument}`, declarationsMax, (one, at) =>
        text(one, at, /^[A-Z0-9][A-Z0-9_.-]{0,79}$/),
      ),
    ]),
  );
}

/** One key speaks for one authority: a certificate under two names would let either be taken for the other. */
function refuseRepeated(authorities: readonly DirectoryAuthority[]): void {
  const ids = new Set<string>();
  const listed = new Set<string>();
  authorities.forEach((each, index) => {
    const path = `/authorities/${index}`;
    if (ids.has(each.id)) throw invalid(`${path}/id`, "each id once", each.id);
    ids.add(each.id);
    for (const purpose of ["signing", "encryption"] as const) {
      each[purpose].forEach(({ der }, place) => {
        const digest = fingerprint(der);
        if (listed.has(digest))
          throw invalid(
            `${path}/${purpose}/${place}/der`,
            "each certificate once",
            digest,
          );
        listed.add(digest);
      });
    }
  });
}

function authorityId(value: unknown, path: string): AuthorityId {
  try {
    return parseAuthorityId(typeof value === "string" ? value : "");
  } catch {
    throw invalid(path, "an authority id such as xa-moj", value);
  }
}

function certificate(value: unknown, path: string): Uint8Array {
  const expected = "a certificate in DER, as base64";
  if (typeof value !== "string") throw invalid(path, expected, value);
  const der = Uint8Array.from(Buffer.from(value, "base64"));
  if (Buffer.from(der).toString("base64") !== value)
    throw invalid(path, expected, value);
  try {
    parseCertificate(der);
  } catch (cause) {
    throw invalid(path, expected, (cause as Error).message);
  }
  return der;
}
