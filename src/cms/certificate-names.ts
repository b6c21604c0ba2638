import { context, encodeSequence, readDer, readerOf, tags } from "./der.ts";

/**
 * IssuerAndSerialNumber of an X.509 certificate (RFC 5652 §10.2.4), DER: how CMS names signers and recipients. Nothing
 * else of the certificate is looked at here.
 * @throws ComityError DER_MALFORMED
 */
export function issuerAndSerialOf(certificate: Uint8Array): Uint8Array {
  const tbs = readerOf(readerOf(readDer(certificate)).next(tags.sequence));
  tbs.optional(context(0, "constructed"));
  const serial = tbs.next(tags.integer);
  tbs.next(tags.sequence);
  const issuer = tbs.next(tags.sequence);
  return encodeSequence(issuer.bytes, serial.bytes);
}
