import { readDer } from "../cms/der.ts";
import { parseCertificate, type Certificate } from "./certificate.ts";
import type { Directory } from "./directory.ts";

const uriTag = 0x86;
const addressUnitsMax = 2048;

/** The authorities whose lists a directory makes worth keeping: every anchor and intermediate it names. */
export function listIssuers({
  authorities,
}: Directory): readonly Certificate[] {
  return authorities.flatMap(({ anchors, intermediates = [] }) =>
    [...anchors, ...intermediates].map(parseCertificate),
  );
}

/** Where the certificates of a directory, revoked ones apart, say that their issuers' lists are; each address once. */
export function crlAddresses({ authorities }: Directory): readonly string[] {
  const listed = authorities.flatMap(
    ({ signing, encryption, intermediates = [] }) => [
      ...[...signing, ...encryption]
        .filter(({ status }) => status !== "revoked")
        .map(({ der }) => der),
      ...intermediates,
    ],
  );
  return [...new Set(listed.map(parseCertificate).flatMap(addressesIn))];
}

/** Whether a text is the address of a list that can be fetched: http or https, without a name or password in it. */
function isCrlAddress(text: string): boolean {
  if (text.length > addressUnitsMax || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (
    (protocol === "http:" || protocol === "https:") &&
    username === "" &&
    password === ""
  );
}

function addressesIn({ extensions }: Certificate): readonly string[] {
  return (extensions.known.crlDistributionPoints ?? [])
    .map(readDer)
    .filter(({ tag }) => tag === uriTag)
    .map(({ content }) => Buffer.from(content).toString("latin1"))
    .filter(isCrlAddress);
}
