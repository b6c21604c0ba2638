import { ComityError } from "../errors.ts";
import { oidOf, type Der, type DerReader } from "./der.ts";

/** The one value of what may hold but one. @throws ComityError CMS_MALFORMED */
export function only(what: string, found: readonly Der[]): Der {
  const [der] = found;
  if (der === undefined || found.length > 1)
    throw malformed(`one ${what}`, `${found.length}`);
  return der;
}

/** @throws ComityError CMS_MALFORMED when an OBJECT IDENTIFIER is another than `oid` */
export function expectOid(der: Der, oid: string, name: string): void {
  const found = oidOf(der);
  if (found !== oid) throw malformed(name, found);
}

/** What the specification allows and the profile does not. @throws ComityError CMS_MALFORMED when it comes next */
export function refuse(reader: DerReader, tag: number, what: string): void {
  if (reader.optional(tag) !== undefined) throw malformed(`no ${what}`, "some");
}

export function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "CMS_MALFORMED",
    `expected ${expected}, found ${found}`,
  );
}

export function unknownAlgorithm(expected: string, found: string): ComityError {
  return new ComityError(
    "ALGORITHM_UNKNOWN",
    `expected ${expected}, found ${found}`,
  );
}
