import { createPrivateKey, type KeyObject } from "node:crypto";
import { createRequire } from "node:module";
import type forge from "node-forge";
import { encode, encodeSequence, tags } from "../cms/der.ts";
import { ComityError } from "../errors.ts";
import { once } from "../message/once.ts";

/** One private key and the certificates (DER) that lie beside it, in the order of the file. */
export type Pkcs12Contents = {
  readonly privateKey: KeyObject;
  readonly certificates: readonly Uint8Array[];
};

const require = createRequire(import.meta.url);

/** Loaded with the first file: most key stores are PEM. */
const library = once(() => require("node-forge") as typeof forge);

/**
 * Opens a PKCS#12 file (RFC 7292) that holds exactly one private key; PBES2 with AES as well as the older ciphers.
 *
 * node-forge checks the MAC and decrypts; it has no elliptic curves, so keys and certificates are taken out as DER and
 * read by node:crypto and our own parser.
 * @throws ComityError KEY_STORE_LOCKED for a wrong passphrase, KEY_STORE_UNREADABLE
 */
export function openPkcs12(
  bytes: Uint8Array,
  passphrase: string,
): Pkcs12Contents {
  const { oids } = library().pki;
  const bags = readBags(bytes, passphrase);
  const keys = bags.filter(
    ({ type }) => type === oids.pkcs8ShroudedKeyBag || type === oids.keyBag,
  );
  const [key] = keys;
  if (key === undefined || keys.length > 1)
    throw unreadable(`expected one private key, found ${keys.length}`);
  return {
    privateKey: readPrivateKey(key),
    certificates: bags
      .filter(({ type }) => type === oids.certBag)
      .map(certificateDer),
  };
}

function readBags(
  bytes: Uint8Array,
  passphrase: string,
): readonly forge.pkcs12.Bag[] {
  const file = parse(bytes);
  // node-forge hands PBES2 one octet for each character; the MAC would hold and the decryption then fail.
  if (!/^[ -~]*$/.test(passphrase))
    throw unreadable("expected a passphrase in ASCII, found other characters");
  // Without a MAC node-forge decrypts unauthenticated; RFC 7292 §4 has it as the third member.
  if (!Array.isArray(file.value) || file.value.length !== 3)
    throw unreadable("expected PKCS#12 with a MAC, found none");
  try {
    const store = library().pkcs12.pkcs12FromAsn1(file, passphrase);
    return store.safeContents.flatMap(({ safeBags }) => safeBags);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    if (/MAC could not be verified|[Ww]rong password/.test(said))
      throw new ComityError(
        "KEY_STORE_LOCKED",
        "expected the passphrase of the PKCS#12 file, found another",
        { cause },
      );
    throw unreadable(`expected PKCS#12 that can be opened: ${said}`, cause);
  }
}

function parse(bytes: Uint8Array): forge.asn1.Asn1 {
  const { asn1, util } = library();
  try {
    return asn1.fromDer(util.createBuffer(binary(bytes)));
  } catch (cause) {
    throw unreadable("expected PKCS#12 in DER", cause);
  }
}

function readPrivateKey(bag: forge.pkcs12.Bag): KeyObject {
  const { pki } = library();
  // node-forge sets either `key` (RSA, parsed) or `asn1` (any other kind, as it lay in the file).
  const info = bag.key
    ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(bag.key))
    : bag.asn1;
  try {
    return createPrivateKey({ key: derOf(info), format: "der", type: "pkcs8" });
  } catch (cause) {
    throw unreadable("expected a private key of a known kind", cause);
  }
}

/** What node-forge keeps of a certificate it has parsed, beside what its types tell. */
type SignedParts = {
  readonly tbsCertificate: forge.asn1.Asn1;
  readonly signature: string;
};

/**
 * node-forge writes an RSA certificate's algorithm anew, and PSS parameters wrongly. What was signed is kept as it lay
 * in the file and names the same algorithm (RFC 5280 §4.1.1.2), so the certificate is put together from that.
 */
function certificateDer(bag: forge.pkcs12.Bag): Buffer {
  if (!bag.cert) return derOf(bag.asn1);
  const { tbsCertificate, signature } = bag.cert as unknown as SignedParts;
  const members = tbsCertificate.value as readonly forge.asn1.Asn1[];
  const hasVersion =
    members[0]?.tagClass === library().asn1.Class.CONTEXT_SPECIFIC;
  const algorithm = members[hasVersion ? 2 : 1];
  if (algorithm === undefined)
    throw unreadable("expected a certificate with an algorithm, found none");
  return Buffer.from(
    encodeSequence(
      derOf(tbsCertificate),
      derOf(algorithm),
      encode(
        tags.bitString,
        Uint8Array.of(0),
        Buffer.from(signature, "latin1"),
      ),
    ),
  );
}

function derOf(value: forge.asn1.Asn1): Buffer {
  return Buffer.from(library().asn1.toDer(value).getBytes(), "latin1");
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function unreadable(message: string, cause?: unknown): ComityError {
  return new ComityError("KEY_STORE_UNREADABLE", message, { cause });
}
