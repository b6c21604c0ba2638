import type { JudgeContext } from "../instruments/judge.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import {
  findAuthority,
  type Directory,
  type DirectoryAuthority,
} from "../trust/directory.ts";

/** What the directory says of the two sides that the rules depend on; both gateways judge by the same entries. */
export function judgeContext(
  directory: Directory,
  sender: AuthorityId,
  recipient: AuthorityId,
): JudgeContext {
  const [from, to] = [sender, recipient].map((id) =>
    findAuthority(directory, id),
  );
  return {
    ...(from && {
      senderLanguages: from.languages,
      senderDeclarations: declarationsOf(from),
    }),
    ...(to && { languages: to.languages, declarations: declarationsOf(to) }),
  };
}

function declarationsOf({
  declarations = {},
}: DirectoryAuthority): readonly string[] {
  return Object.values(declarations).flat();
}
