import { instrumentsInForce } from "../instruments/in-force.ts";
import { legalBases, publishedInstruments } from "../instruments/rules.ts";
import type { BusinessDocument } from "../message/document.ts";
import type { DirectoryAuthority } from "../trust/directory.ts";

/**
 * What a message stands on, or is sent under, that the recipient does not accept. What answers repeats the legal basis
 * that its recipient itself once invoked or took: it is not asked for again, lest a matter under way can never be
 * answered because the directory has changed, or names only what an authority grants and not what it asks for. Whoever lists `BILATERAL` accepts every
 * treaty whose rules are here; whoever lists the id of one (`BILATERAL-XA-XC`) says that this one is in force for it.
 */
export function unacceptedInstruments(
  document: BusinessDocument,
  { instruments }: Pick<DirectoryAuthority, "instruments">,
): readonly string[] {
  const inForce = instrumentsInForce(publishedInstruments(), document.header);
  const { all, transmission } = legalBases(document);
  const { messageId, conversationId } = document.header;
  const invoked = conversationId === messageId ? all : [];
  return [...invoked, ...transmission].filter((code) => {
    const ids = inForce.flatMap(({ id, basis }) => (basis === code ? id : []));
    return ![code, ...ids].some((name) => instruments.includes(name));
  });
}
