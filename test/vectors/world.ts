import type { AuthorityId } from "../../src/message/identifiers.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import type {
  Directory,
  DirectoryCertificate,
} from "../../src/trust/directory.ts";
import { vectorKey, type VectorKeyName } from "./keys.ts";

export const xa: AuthorityId = parseAuthorityId("xa-moj");
export const xb: AuthorityId = parseAuthorityId("xb-moj");

const xd: AuthorityId = parseAuthorityId("xd-moj");

/** The certificates `xa-moj` signs with, in every state a directory can list them in. */
const xaSigning: readonly DirectoryCertificate[] = [
  ...(
    [
      "sign-p256",
      "sign-p384",
      "sign-brainpool256",
      "sign-brainpool384",
      "sign-rsa3072",
      "sign-expired",
      "sign-future",
      "sign-other-anchor",
      "sign-for-encryption",
      "sign-critical-extension",
      "sign-self",
      "sign-rsa2048",
      "sign-p521",
      "sign-ed25519",
    ] as const
  ).map((name) => listed(name)),
  {
    ...listed("sign-superseded"),
    status: "superseded",
    notAfter: "2026-07-01T00:00:00Z",
  },
  {
    ...listed("sign-compromised"),
    status: "revoked",
    revokedAt: "2026-11-01T00:00:00Z",
    reason: "keyCompromise",
  },
  {
    ...listed("sign-revoked"),
    status: "revoked",
    revokedAt: "2026-08-01T00:00:00Z",
    reason: "cessationOfOperation",
  },
];

/** The directory everything is judged by: three authorities, of which the first has an anchor of its own. */
export function vectorDirectory(): Directory {
  const common = {
    timeZone: "Etc/UTC",
    languages: ["en"],
    instruments: ["UNTOC", "ETS030"],
  };
  return {
    version: 7,
    issuedAt: "2026-01-01T00:00:00Z",
    expiresAt: "2027-01-01T00:00:00Z",
    authorities: [
      {
        ...common,
        id: xa,
        name: "Ministry of Justice of Xanadu (fictional)",
        country: "XA",
        anchors: [vectorKey("anchor").certificate],
        signing: xaSigning,
        encryption: [],
      },
      {
        ...common,
        id: xb,
        name: "Ministry of Justice of Xebec (fictional)",
        country: "XB",
        anchors: [vectorKey("other-anchor").certificate],
        signing: [listed("sign-xb")],
        encryption: [listed("encrypt-p256"), listed("encrypt-rsa3072")],
      },
      {
        ...common,
        id: xd,
        name: "Ministry of Justice of Xadia (fictional)",
        country: "XD",
        anchors: [vectorKey("other-anchor").certificate],
        signing: [listed("sign-xd")],
        encryption: [],
      },
    ],
  };
}

function listed(name: VectorKeyName): DirectoryCertificate {
  return {
    der: vectorKey(name).certificate,
    notBefore: "2026-01-01T00:00:00Z",
    notAfter: "2046-01-01T00:00:00Z",
    status: "current",
  };
}
