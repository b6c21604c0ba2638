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
  return parcelOf(content, (octets) => new Uint8Array(octets));
}

/** The same of what nobody here will look at again: octets that have memory of their own already are not copied. */
export function givenAway<Content>(content: Content): Parcel<Content> {
  const given = new Set<ArrayBufferLike>();
  return parcelOf(content, (octets) => {
    const { buffer, byteLength } = octets;
    const isAlone = byteLength === buffer.byteLength && !given.has(buffer);
    if (!isAlone || !(buffer instanceof ArrayBuffer))
      return new Uint8Array(octets);
    given.add(buffer);
    return new Uint8Array(buffer);
  });
}

function parcelOf<Content>(
  content: Content,
  own: (octets: Uint8Array) => Uint8Array<ArrayBuffer>,
): Parcel<Content> {
  const transfer: ArrayBuffer[] = [];
  const copy = (value: unknown): unknown => {
    if (value instanceof Uint8Array) {
      const octets = own(value);
      transfer.push(octets.buffer);
      return octets;
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
