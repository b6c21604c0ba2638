import { instrumentsInForce } from "../instruments/in-force.ts";
import { legalBases, publishedInstruments } from "../instruments/rules.ts";
import type { BusinessDocument } from "../message/document.ts";
import type { DirectoryAuthority } from "../trust/directory.ts";

/**
 * What a message stands on, or is sent under, that the recipient does not accept. Whoever lists `BILATERAL` accepts every
 * treaty whose rules are here; whoever lists the id of one (`BILATERAL-XA-XC`) says that this one is in force for it.
 */
export function unacceptedInstruments(
  document: BusinessDocument,
  { instruments }: Pick<DirectoryAuthority, "instruments">,
): readonly string[] {
  const inForce = instrumentsInForce(publishedInstruments(), document.header);
  const { all, transmission } = legalBases(document);
  return [...all, ...transmission].filter((code) => {
    const ids = inForce.flatMap(({ id, basis }) => (basis === code ? id : []));
    return ![code, ...ids].some((name) => instruments.includes(name));
  });
}
