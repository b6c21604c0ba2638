import type { ModelValue } from "../message/document.ts";

/** A value of the document with the JSON pointer that names it. */
export type Located = {
  readonly pointer: string;
  readonly value: ModelValue;
  /** Of the document itself: what was found at each path. Many rules look at the same places. */
  readonly found?: Map<string, readonly Located[]>;
};

/** A whole document, where absolute paths start. */
export function locateDocument(document: ModelValue): Located {
  return { pointer: "", value: document, found: new Map() };
}

/**
 * The values at a path of member names (`/request/assistance/detail`). Arrays on the way and at the end are entered,
 * so a path names every value it can reach; members that are missing name none. The step `*` is every member: as
 * the first of a path it stands for the body, whatever its kind.
 */
export function selectAll(from: Located, path: string): readonly Located[] {
  const known = from.found?.get(path);
  if (known !== undefined) return known;
  const names = namesOf(path);
  // Most paths lead into the body of another kind of message.
  if (leadsNowhere(from, names[0])) return nothing;
  const reached: Located[] = [];
  collect(from, names, 0, reached);
  from.found?.set(path, reached);
  return reached;
}

const nothing: readonly Located[] = [];

function leadsNowhere({ value }: Located, name: string | undefined): boolean {
  return (
    name !== undefined &&
    name !== "*" &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, name)
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

/** Goes down the names from the one at `place`, entering arrays, and adds what is at their end. */
function collect(
  from: Located,
  names: readonly string[],
  place: number,
  reached: Located[],
): void {
  if (Array.isArray(from.value)) {
    for (const [index, value] of (
      from.value as readonly ModelValue[]
    ).entries()) {
      const entry = { pointer: `${from.pointer}/${index}`, value };
      collect(entry, names, place, reached);
    }
    return;
  }
  const name = names[place];
  if (name === undefined) {
    reached.push(from);
    return;
  }
  for (const step of name === "*" ? membersOf(from) : [name]) {
    const next = member(from, step);
    if (next !== undefined) collect(next, names, place + 1, reached);
  }
}

function membersOf({ value }: Located): readonly string[] {
  return typeof value === "object" ? Object.keys(value) : [];
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
