/** What goes from one thread to another, with the memory that is handed over instead of being copied. */
export type Parcel<Content> = {
  readonly content: Content;
  readonly transfer: readonly ArrayBuffer[];
};

/**
 * A value of plain objects, lists and octets, in which all octets lie in memory of their own. A small Buffer is a part of a
 * slab of 64 KiB that it shares with others, and a thread that is sent the part is sent a copy of the slab.
 */
export function packed<Content>(content: Content): Parcel<Content> {
  const transfer: ArrayBuffer[] = [];
  const copy = (value: unknown): unknown => {
    if (value instanceof Uint8Array) {
      const own = new Uint8Array(value);
      transfer.push(own.buffer);
      return own;
    }
    if (Array.isArray(value)) return value.map(copy);
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, copy(member)]),
    );
  };
  return { content: copy(content) as Content, transfer };
}

/** Dates, keys and the like cross as they are. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
