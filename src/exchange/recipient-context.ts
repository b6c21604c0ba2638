import type { JudgeContext } from "../instruments/judge.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { findAuthority, type Directory } from "../trust/directory.ts";

/** What the directory says of a recipient that the rules depend on; both gateways judge by the same entry. */
export function recipientContext(
  directory: Directory,
  recipient: AuthorityId,
): JudgeContext {
  const authority = findAuthority(directory, recipient);
  if (authority === undefined) return {};
  const { languages, declarations = {} } = authority;
  return { languages, declarations: Object.values(declarations).flat() };
}
