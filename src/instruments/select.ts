import type { ModelValue } from "../message/document.ts";

/** A value of the document with the JSON pointer that names it. */
export type Located = { readonly pointer: string; readonly value: ModelValue };

/**
 * The values at a path of member names (`/request/assistance/detail`). Arrays on the way and at the end are entered,
 * so a path names every value it can reach; members that are missing name none.
 */
export function selectAll(from: Located, path: string): readonly Located[] {
  return namesOf(path).reduce<readonly Located[]>(
    (reached, name) => reached.flatMap((value) => step(value, name)),
    entries(from),
  );
}

/** The one value at a path that enters no array, or undefined. */
export function selectOne(from: Located, path: string): Located | undefined {
  return namesOf(path).reduce<Located | undefined>(
    (reached, name) =>
      reached === undefined ? undefined : member(reached, name),
    from,
  );
}

/** The pointer a path would have below a value, whether or not anything is there. */
export function pointerOf(from: Located, path: string): string {
  return [from.pointer, ...namesOf(path)].join("/");
}

/** The members of a path; a leading slash only says that the path starts at the document. */
function namesOf(path: string): readonly string[] {
  const known = split.get(path);
  if (known !== undefined) return known;
  const names = path.split("/").filter((name) => name !== "");
  split.set(path, names);
  return names;
}

/** Paths come from the rules alone, so there are only as many as the rules have. */
const split = new Map<string, readonly string[]>();

function step(from: Located, name: string): readonly Located[] {
  const found = member(from, name);
  return found === undefined ? [] : entries(found);
}

function entries(from: Located): readonly Located[] {
  if (!Array.isArray(from.value)) return [from];
  return (from.value as readonly ModelValue[]).flatMap((value, index) =>
    entries({ pointer: `${from.pointer}/${index}`, value }),
  );
}

function member(
  { pointer, value }: Located,
  name: string,
): Located | undefined {
  if (
    typeof value !== "object" ||
    Array.isArray(value) ||
    !Object.hasOwn(value, name)
  )
    return undefined;
  const found = (value as Readonly<Record<string, ModelValue>>)[name];
  return found === undefined
    ? undefined
    : { pointer: `${pointer}/${name}`, value: found };
}
