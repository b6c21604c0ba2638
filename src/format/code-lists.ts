import { existsSync, readdirSync, readFileSync } from "node:fs";
import { schemaDataInvalid } from "./schema.ts";

const folder = new URL("../../schemas/codes/", import.meta.url);
const suffix = ".json";
const lists = new Map<string, ReadonlySet<string>>();
const names = new Map<string, ReadonlyMap<string, string>>();

/** The ids of all published lists, in alphabetical order. */
export function codeListIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .toSorted();
}

/**
 * The codes of a published list.
 * @throws ComityError SCHEMA_DATA_INVALID when there is no such list
 */
export function codesOf(list: string): ReadonlySet<string> {
  const known = lists.get(list);
  if (known !== undefined) return known;
  const codes = new Set(codeNames(list).keys());
  lists.set(list, codes);
  return codes;
}

/**
 * The codes of a published list with what the list itself calls each of them.
 * @throws ComityError SCHEMA_DATA_INVALID when there is no such list
 */
export function codeNames(list: string): ReadonlyMap<string, string> {
  const known = names.get(list);
  if (known !== undefined) return known;
  const read = new Map(readCodes(list).map(({ code, name }) => [code, name]));
  names.set(list, read);
  return read;
}

type Code = { readonly code: string; readonly name: string };

function readCodes(list: string): readonly Code[] {
  const file = new URL(`${list}${suffix}`, folder);
  if (!existsSync(file)) throw schemaDataInvalid(`a list ${list}`, "none");
  const { codes } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly codes: readonly Code[];
  };
  return codes;
}
