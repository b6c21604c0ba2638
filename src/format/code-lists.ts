import { existsSync, readFileSync } from "node:fs";
import { schemaDataInvalid } from "./schema.ts";

const folder = new URL("../../schemas/codes/", import.meta.url);
const lists = new Map<string, ReadonlySet<string>>();

/**
 * The codes of a published list.
 * @throws ComityError SCHEMA_DATA_INVALID when there is no such list
 */
export function codesOf(list: string): ReadonlySet<string> {
  const known = lists.get(list);
  if (known !== undefined) return known;
  const codes = new Set(readCodes(list));
  lists.set(list, codes);
  return codes;
}

function readCodes(list: string): readonly string[] {
  const file = new URL(`${list}.json`, folder);
  if (!existsSync(file)) throw schemaDataInvalid(`a list ${list}`, "none");
  const { codes } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly codes: readonly { readonly code: string }[];
  };
  return codes.map(({ code }) => code);
}
