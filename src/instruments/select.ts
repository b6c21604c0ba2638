import type { ModelValue } from "../message/document.ts";

/** A value of the document with the JSON pointer that names it. */
export type Located = {
  readonly pointer: string;
  readonly value: ModelValue;
  /** Of the document itself: what was found at each path, and at each list of paths. Many rules look at the same places. */
  readonly found?: Map<Step | readonly string[], readonly Located[]>;
};

/** A whole document, where absolute paths start. */
export function locateDocument(document: ModelValue): Located {
  const found = new Map<Step | readonly string[], readonly Located[]>();
  const root = { pointer: "", value: document, found };
  found.set(top, entered(root));
  return root;
}

/**
 * The values at a path of member names (`/request/assistance/detail`). Arrays on the way and at the end are entered,
 * so a path names every value it can reach; members that are missing name none. The step `*` is every member: as
 * the first of a path it stands for the body, whatever its kind.
 */
export function selectAll(from: Located, path: string): readonly Located[] {
  return follow(from, pathOf(path).at(-1) ?? top);
}

/** The values at any of the paths. */
export function selectEach(
  from: Located,
  paths: readonly string[],
): readonly Located[] {
  const known = from.found?.get(paths);
  if (known !== undefined) return known;
  let reached = nothing;
  for (const path of paths) reached = joined(reached, selectAll(from, path));
  from.found?.set(paths, reached);
  return reached;
}

/** Two lists as one; nearly always there is something in one of them only, and no other list need be made. */
export function joined<Item>(
  some: readonly Item[],
  more: readonly Item[],
): readonly Item[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}

/** The one value at a path that enters no array, or undefined. */
export function selectOne(from: Located, path: string): Located | undefined {
  let { pointer, value } = from;
  for (const { name } of pathOf(path)) {
    const below = member(value, name);
    if (below === undefined) return undefined;
    pointer += `/${name}`;
    value = below;
  }
  return { pointer, value };
}

/** The pointer a path would have below a value, whether or not anything is there. */
export function pointerOf(from: Located, path: string): string {
  return [from.pointer, ...pathOf(path).map(({ name }) => name)].join("/");
}

/** The last member that a path names, after those before it. Paths that begin alike have these steps in common. */
type Step = {
  readonly after: Step | undefined;
  readonly name: string;
  readonly next: Map<string, Step>;
};

/** Before every path. */
const top: Step = { after: undefined, name: "", next: new Map() };

/** The steps of a path; a leading slash only says that the path starts at the document. */
function pathOf(path: string): readonly Step[] {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const steps: Step[] = [];
  for (const name of path.split("/").filter((name) => name !== "")) {
    const after = steps.at(-1) ?? top;
    const step = after.next.get(name) ?? { after, name, next: new Map() };
    after.next.set(name, step);
    steps.push(step);
  }
  paths.set(path, steps);
  return steps;
}

/** Paths come from the rules alone, so there are only as many as the rules have. */
const paths = new Map<string, readonly Step[]>();

/** Most paths lead nowhere, into the body of another kind of message. */
const nothing: readonly Located[] = [];

/** What is at a step, found from what is at the one before. */
function follow(from: Located, step: Step): readonly Located[] {
  const known = from.found?.get(step);
  if (known !== undefined) return known;
  if (step.after === undefined) return entered(from);
  const reached = stepDown(follow(from, step.after), step.name);
  if (reached.length > 0) from.found?.set(step, reached);
  return reached;
}

/** Hundreds of steps are taken for every message. Nearly all lead from one value to one or to none: these make nothing else. */
function stepDown(
  before: readonly Located[],
  name: string,
): readonly Located[] {
  const [only] = before;
  if (only === undefined) return nothing;
  return before.length === 1 && name !== "*"
    ? below(only, name)
    : stepDownAll(before, name);
}

function stepDownAll(
  before: readonly Located[],
  name: string,
): readonly Located[] {
  const reached: Located[] = [];
  for (const located of before)
    for (const member of name === "*" ? membersOf(located) : [name])
      reached.push(...below(located, member));
  return reached;
}

function below(from: Located, name: string): readonly Located[] {
  const value = member(from.value, name);
  if (value === undefined) return nothing;
  return entered({ pointer: `${from.pointer}/${name}`, value });
}

/** The value itself, or the entries of an array. */
function entered(located: Located): readonly Located[] {
  if (!Array.isArray(located.value)) return [located];
  const entries: Located[] = [];
  enter(located, entries);
  return entries;
}

function enter(located: Located, reached: Located[]): void {
  const { pointer, value } = located;
  if (!Array.isArray(value)) reached.push(located);
  else
    for (const [index, entry] of (value as readonly ModelValue[]).entries())
      enter({ pointer: `${pointer}/${index}`, value: entry }, reached);
}

function membersOf({ value }: Located): readonly string[] {
  return typeof value === "object" ? Object.keys(value) : [];
}

function member(value: ModelValue, name: string): ModelValue | undefined {
  return typeof value === "object" &&
    !Array.isArray(value) &&
    Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, ModelValue>>)[name]
    : undefined;
}
