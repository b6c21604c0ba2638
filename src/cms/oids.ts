/** Object identifiers by the names their specifications give them. */
export const oids = {
  // RFC 5652
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  // RFC 5083
  authEnvelopedData: "1.2.840.113549.1.9.16.1.23",
  // RFC 5035
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  // FIPS 180-4
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
  // RFC 5084, RFC 3565
  aes256Gcm: "2.16.840.1.101.3.4.1.46",
  aes256Wrap: "2.16.840.1.101.3.4.1.45",
  // RFC 5753
  stdDhSha256Kdf: "1.3.132.1.11.1",
  ecPublicKey: "1.2.840.10045.2.1",
  // RFC 5758
  ecdsaSha256: "1.2.840.10045.4.3.2",
  ecdsaSha384: "1.2.840.10045.4.3.3",
  ecdsaSha512: "1.2.840.10045.4.3.4",
  // RFC 8017
  rsaPss: "1.2.840.113549.1.1.10",
  rsaOaep: "1.2.840.113549.1.1.7",
  mgf1: "1.2.840.113549.1.1.8",
} as const;
