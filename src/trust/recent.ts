/** A map that keeps the entries used last, up to a weight in all, and forgets the rest. */
export type RecentMap<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
};

/** `weightMax` is a number of entries, unless `weightOf` says what one weighs. */
export function recentMap<Value>(
  weightMax: number,
  weightOf: (value: Value) => number = () => 1,
): RecentMap<Value> {
  const entries = new Map<string, Value>();
  let weight = 0;
  const forget = (key: string): void => {
    const value = entries.get(key);
    if (value === undefined) return;
    weight -= weightOf(value);
    entries.delete(key);
  };
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      // A Map keeps the order of insertion: putting an entry back makes it the youngest.
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      forget(key);
      entries.set(key, value);
      weight += weightOf(value);
      for (const oldest of entries.keys()) {
        if (weight <= weightMax) return;
        forget(oldest);
      }
    },
  };
}
