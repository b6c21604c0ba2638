import { crc32, deflateRawSync } from "node:zlib";

/** Fields of a local or central header, each of which can lie. */
type HeaderFields = {
  readonly version?: number;
  /** Both of MS-DOS. */
  readonly time?: number;
  readonly date?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly name?: string;
  readonly extra?: Uint8Array;
};

export type ForgedEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method: "stored" | "deflated";
  /** The data as it stands in the file, instead of `bytes` stored or deflated. */
  readonly body?: Uint8Array;
  readonly local?: HeaderFields;
  readonly central?: HeaderFields & {
    readonly comment?: string;
    readonly externalAttributes?: number;
    readonly offset?: number;
  };
  /** Octets before the local header, and after the data. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
};

export type ForgedEnd = {
  readonly beforeDirectory?: Uint8Array;
  readonly afterDirectory?: Uint8Array;
  readonly comment?: string;
  readonly entries?: number;
  readonly disk?: number;
  /** Places of the central headers, by the number of their entry. */
  readonly order?: readonly number[];
};

/** A zip writer without scruples: everything another writer may not do can be asked of it. */
export function forgeZip(
  entries: readonly ForgedEntry[],
  end: ForgedEnd = {},
): Buffer {
  const locals: Uint8Array[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const honest = honestFields(entry);
    const { before = new Uint8Array(), after = new Uint8Array() } = entry;
    const local = Buffer.concat([
      header(0x04034b50, 30, { ...honest, ...entry.local }),
      honest.body,
    ]);
    centrals.push(centralHeader(entry, honest, offset + before.length));
    locals.push(before, local, after);
    offset += before.length + local.length + after.length;
  }
  const { beforeDirectory = new Uint8Array(), order = centrals.keys() } = end;
  const directory = Buffer.concat(
    [...order].map((n) => centrals[n] ?? Buffer.alloc(0)),
  );
  return Buffer.concat([
    ...locals,
    beforeDirectory,
    directory,
    end.afterDirectory ?? new Uint8Array(),
    endRecord(
      end,
      centrals.length,
      directory.length,
      offset + beforeDirectory.length,
    ),
  ]);
}

type Honest = Required<HeaderFields> & { readonly body: Uint8Array };

function honestFields({ name, bytes, method, body }: ForgedEntry): Honest {
  const data = body ?? (method === "deflated" ? deflateRawSync(bytes) : bytes);
  return {
    version: 20,
    time: 0,
    date: 0x0021,
    flags: 0,
    method: method === "deflated" ? 8 : 0,
    crc: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    name,
    extra: new Uint8Array(),
    body: data,
  };
}

function centralHeader(
  { central = {} }: ForgedEntry,
  honest: Honest,
  offset: number,
): Buffer {
  const comment = Buffer.from(central.comment ?? "");
  const bytes = header(0x02014b50, 46, { ...honest, ...central });
  bytes.writeUInt16LE(comment.length, 32);
  bytes.writeUInt32LE(central.externalAttributes ?? 0, 38);
  bytes.writeUInt32LE(central.offset ?? offset, 42);
  return Buffer.concat([bytes, comment]);
}

/** The central header begins with a field more; from there on both are alike. */
function header(
  signature: number,
  length: number,
  fields: Required<HeaderFields>,
): Buffer {
  const name = Buffer.from(fields.name, "latin1");
  const bytes = Buffer.alloc(length);
  const start = length === 46 ? 6 : 4;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(fields.version, start);
  bytes.writeUInt16LE(fields.flags, start + 2);
  bytes.writeUInt16LE(fields.method, start + 4);
  bytes.writeUInt16LE(fields.time, start + 6);
  bytes.writeUInt16LE(fields.date, start + 8);
  bytes.writeUInt32LE(fields.crc, start + 10);
  bytes.writeUInt32LE(fields.compressedSize, start + 14);
  bytes.writeUInt32LE(fields.size, start + 18);
  bytes.writeUInt16LE(name.length, start + 22);
  bytes.writeUInt16LE(fields.extra.length, start + 24);
  return Buffer.concat([bytes, name, fields.extra]);
}

function endRecord(
  end: ForgedEnd,
  entries: number,
  directoryBytes: number,
  offset: number,
): Buffer {
  const comment = Buffer.from(end.comment ?? "");
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(end.disk ?? 0, 4);
  bytes.writeUInt16LE(end.entries ?? entries, 8);
  bytes.writeUInt16LE(end.entries ?? entries, 10);
  bytes.writeUInt32LE(directoryBytes, 12);
  bytes.writeUInt32LE(offset, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment]);
}
