import { isUtf8 } from "node:buffer";
import { pointerStep, type Fault } from "./fault.ts";
import { excerpt, isCarriable, pathExcerpt } from "./text.ts";

/** What is refused whatever it says, so that no reader takes long or much memory over it. */
export type JsonLimits = {
  readonly bytesMax: number;
  /** Levels of objects and lists. */
  readonly depthMax: number;
  readonly valuesMax: number;
  /** Of one list. */
  readonly listEntriesMax: number;
  /** Of one object. */
  readonly membersMax: number;
};

export type JsonOutcome =
  | { readonly kind: "valid"; readonly value: unknown }
  | { readonly kind: "invalid"; readonly faults: readonly Fault[] };

/**
 * Parses I-JSON (RFC 7493), and of it only what every reader understands alike: UTF-8 without a byte order mark, no
 * member twice, no `__proto__`, no text that XML could not carry, and whole numbers that a double holds exactly, without
 * fraction or exponent. The first fault ends it.
 */
export function parseIJson(bytes: Uint8Array, limits: JsonLimits): JsonOutcome {
  try {
    return { kind: "valid", value: parse(bytes, limits) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "invalid", faults: [error.fault] };
  }
}

/** Never leaves this file: it only leads out of the recursion. */
class Refusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.rule);
    this.fault = fault;
  }
}

function parse(bytes: Uint8Array, limits: JsonLimits): unknown {
  if (bytes.length > limits.bytesMax) {
    const expected = `at most ${limits.bytesMax} bytes`;
    throw refusal("LIMIT-DOCUMENT", "", expected, `${bytes.length} bytes`);
  }
  const text = decode(bytes);
  const reader = new Reader(text, unitsOf(text, bytes), limits);
  const value = reader.readValue(0);
  reader.readEnd();
  return value;
}

function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes))
    throw refusal("SYNTAX", "", "a text in UTF-8", "other bytes");
  const { buffer, byteOffset, length } = bytes;
  return Buffer.from(buffer, byteOffset, length).toString("utf8");
}

/** The units of a text, and a zero behind them. Where each stands for one byte, the bytes are the units. */
function unitsOf(text: string, bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(text.length + 1);
  if (bytes.length === text.length) units.set(bytes);
  else Buffer.from(units.buffer).write(text, "utf16le");
  return units;
}

function refusal(
  rule: string,
  path: string,
  expected: string,
  found: string,
): Refusal {
  const bounded = { path: pathExcerpt(path), found: excerpt(found) };
  return new Refusal({ ...bounded, rule, expected });
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What lies below it and may stand in a string unescaped, every reader knows. */
const firstSurrogate = 0xd800;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Reader {
  readonly #text: string;
  /** The units of the text, with a zero at the end: asking the text for each of them takes several times as long. */
  readonly #codes: Uint16Array;
  readonly #limits: JsonLimits;
  /** The names and indices that lead to the value that is being read. */
  readonly #path: (string | number)[] = [];
  #at = 0;
  #values = 0;
  /** Whether the last string is known to hold nothing but what XML can carry. */
  #isPlain = true;

  constructor(text: string, codes: Uint16Array, limits: JsonLimits) {
    this.#text = text;
    this.#codes = codes;
    this.#limits = limits;
  }

  readValue(depth: number): unknown {
    this.#values += 1;
    const { valuesMax } = this.#limits;
    if (this.#values > valuesMax)
      throw this.#refuse("LIMIT-VALUES", `at most ${valuesMax} values`, "more");
    switch (this.#next()) {
      case 0x22:
        return this.#readText();
      case 0x7b:
        return this.#readObject(depth + 1);
      case 0x5b:
        return this.#readArray(depth + 1);
      case 0x74:
        return this.#readWord("true", true);
      case 0x66:
        return this.#readWord("false", false);
      case 0x6e:
        return this.#readWord("null", null);
      default:
        return this.#readNumber();
    }
  }

  readEnd(): void {
    this.#next();
    if (this.#at < this.#text.length) throw this.#unexpected("the end");
  }

  #readObject(depth: number): unknown {
    this.#enter(depth);
    const { membersMax } = this.#limits;
    const object: Record<string, unknown> = {};
    if (this.#next() === 0x7d) {
      this.#at += 1;
      return object;
    }
    for (let count = 1; ; count += 1) {
      if (count > membersMax)
        throw this.#refuse(
          "SCHEMA-COUNT",
          `at most ${membersMax} members`,
          "more",
        );
      if (this.#next() !== 0x22) throw this.#unexpected("the name of a member");
      const name = this.#readString();
      this.#path.push(name);
      if (name === "__proto__" || Object.hasOwn(object, name))
        throw this.#refuse(
          "SCHEMA-REPEATED",
          "each member once, and no __proto__",
          name,
        );
      if (this.#next() !== 0x3a) throw this.#unexpected("a colon");
      this.#at += 1;
      object[name] = this.readValue(depth);
      this.#path.pop();
      const sign = this.#next();
      if (sign !== 0x2c && sign !== 0x7d)
        throw this.#unexpected("a comma or }");
      this.#at += 1;
      if (sign === 0x7d) return object;
    }
  }

  #readArray(depth: number): unknown {
    this.#enter(depth);
    const { listEntriesMax } = this.#limits;
    const array: unknown[] = [];
    if (this.#next() === 0x5d) {
      this.#at += 1;
      return array;
    }
    for (;;) {
      if (array.length >= listEntriesMax)
        throw this.#refuse(
          "SCHEMA-COUNT",
          `at most ${listEntriesMax} entries`,
          "more",
        );
      this.#path.push(array.length);
      array.push(this.readValue(depth));
      this.#path.pop();
      const sign = this.#next();
      if (sign !== 0x2c && sign !== 0x5d)
        throw this.#unexpected("a comma or ]");
      this.#at += 1;
      if (sign === 0x5d) return array;
    }
  }

  #enter(depth: number): void {
    const { depthMax } = this.#limits;
    if (depth > depthMax)
      throw this.#refuse("LIMIT-DEPTH", `at most ${depthMax} levels`, "more");
    this.#at += 1;
  }

  #readText(): string {
    const text = this.#readString();
    if (!this.#isPlain && !isCarriable(text))
      throw this.#refuse(
        "SCHEMA-CHARACTER",
        "characters that every reader knows",
        text,
      );
    return text;
  }

  /** From the opening quotation mark to behind the closing one. */
  #readString(): string {
    const codes = this.#codes;
    const start = this.#at + 1;
    let end = start;
    let seen = 0;
    for (let code = codes[end] ?? 0; code !== 0x22; code = codes[end] ?? 0) {
      if (code === 0x5c) return this.#readEscaped(start, end);
      if (code < 0x20) {
        this.#at = end;
        throw this.#unexpected("the end of the text, or an escape");
      }
      seen |= code;
      end += 1;
    }
    this.#at = end + 1;
    this.#isPlain = seen < firstSurrogate;
    return this.#text.slice(start, end);
  }

  #readEscaped(start: number, escape: number): string {
    const text = this.#text;
    this.#isPlain = false;
    let value = text.slice(start, escape);
    let end = escape;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) {
        this.#at = end;
        value += this.#readEscape();
        end = this.#at;
      } else if (code >= 0x20) {
        value += text.charAt(end);
        end += 1;
      } else {
        this.#at = end;
        throw this.#unexpected("the end of the text, or an escape");
      }
    }
    this.#at = end + 1;
    return value;
  }

  #readEscape(): string {
    const sign = this.#text.charAt(this.#at + 1);
    const simple = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (sign !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits))
      throw this.#unexpected("an escape that JSON has");
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #readWord<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at))
      throw this.#unexpected("a value");
    this.#at += word.length;
    return value;
  }

  #readNumber(): number {
    numberPattern.lastIndex = this.#at;
    const spelling = numberPattern.exec(this.#text)?.[0];
    if (spelling === undefined) throw this.#unexpected("a value");
    const value = Number(spelling);
    if (!Number.isSafeInteger(value) || String(value) !== spelling)
      throw this.#refuse(
        "SCHEMA-NUMBER",
        "a whole number within 2^53, without fraction or exponent",
        spelling,
      );
    this.#at += spelling.length;
    return value;
  }

  /** Skips white space; the character's code, or zero at the end. */
  #next(): number {
    const codes = this.#codes;
    let at = this.#at;
    let code = codes[at] ?? 0;
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at += 1;
      code = codes[at] ?? 0;
    }
    this.#at = at;
    return code;
  }

  #refuse(rule: string, expected: string, found: string): Refusal {
    const path = this.#path.map(
      (step) => `/${pointerStep(excerpt(String(step)))}`,
    );
    return refusal(rule, path.join(""), expected, found);
  }

  #unexpected(expected: string): Refusal {
    const before = this.#text.slice(0, this.#at).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    const sign = this.#text.charAt(this.#at);
    const found = sign === "" ? "the end" : sign;
    return this.#refuse(
      "SYNTAX",
      expected,
      `line ${before.length}, column ${column}: ${found}`,
    );
  }
}
