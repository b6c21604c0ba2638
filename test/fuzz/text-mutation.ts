import { mutateBytes } from "./byte-mutation.ts";
import type { Random } from "./random.ts";

const jsonToken = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\]:,]|\s+/g;
const xmlToken = /<[^>]*>|&[^;]*;|[^<&]+/g;

const jsonLiterals = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "1",
  "-1",
  "1.0",
  "1e3",
  "01",
  "+1",
  "9007199254740991",
  "9007199254740992",
  "-9007199254740992",
  "1e400",
  "NaN",
  "Infinity",
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\ufffe"',
  '"\\x41"',
  '"\u007f"',
  '"\u2028"',
  '"\t"',
  '"2026-02-30"',
  '"2026-06-01T24:00:00Z"',
  '"2026-12-31T23:59:60Z"',
  '"9999-12-31"',
  '"0000-01-01"',
  '"__proto__"',
  '"constructor"',
  "[]",
  "{}",
  '{"__proto__":1}',
  "[[[]]]",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "//",
  "/**/",
  "'a'",
  "\ufeff",
  "\u00a0",
  "\u0000",
  `"${"a".repeat(70_000)}"`,
  "[".repeat(5000),
  '{"a":'.repeat(5000),
  `${"[".repeat(32)}1${"]".repeat(32)}`,
  `[${"0,".repeat(1000)}0]`,
];
const xmlLiterals = [
  "<a>",
  "</a>",
  "<a/>",
  "<Header>",
  "</Header>",
  "<Message>",
  "<Remark/>",
  "&amp;",
  "&lt;",
  "&#0;",
  "&#x1F600;",
  "&#xD800;",
  "&#xFFFE;",
  "&e;",
  "&#38;#38;",
  "<![CDATA[x]]>",
  "<![CDATA[",
  "]]>",
  "<!-- -->",
  "<!--",
  "<?a b?>",
  "<?xml version='1.0'?>",
  "<!DOCTYPE a>",
  '<!DOCTYPE a [<!ENTITY e "&f;&f;"><!ENTITY f "x">]>',
  "<x:a>",
  '<a xmlns="urn:comity:mla:1">',
  '<a xmlns="">',
  '<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">',
  '<Header a="b">',
  "<",
  ">",
  "&",
  "\ufeff",
  "\u0000",
  "\u00a0",
  "\ufffe",
  "0",
  "-1",
  "+1",
  "1.0",
  "9007199254740992",
  "2026-02-30",
  "2026-06-01T24:00:00Z",
  "x".repeat(70_000),
  "<Remark>".repeat(300),
  "<a>".repeat(5000),
  `${"<a>".repeat(40)}${"</a>".repeat(40)}`,
];

export function mutateJson(text: string, random: Random): Uint8Array {
  return mutateText(text, random, jsonToken, jsonLiterals);
}

export function mutateXml(text: string, random: Random): Uint8Array {
  return mutateText(text, random, xmlToken, xmlLiterals);
}

/** Most often whole tokens are changed, so that what is around them is still read. */
function mutateText(
  text: string,
  random: Random,
  pattern: RegExp,
  literals: readonly string[],
): Uint8Array {
  if (random.once(5)) return mutateBytes(Buffer.from(text), random);
  const tokens = text.match(pattern) ?? [];
  const times = random.once(2) ? 1 + random.below(3) : 1;
  for (let left = times; left > 0; left -= 1)
    mutateTokens(tokens, random, literals);
  const whole = tokens.join("");
  return Buffer.from(whole, random.once(50) ? "utf16le" : "utf8");
}

function mutateTokens(
  tokens: string[],
  random: Random,
  literals: readonly string[],
): void {
  const at = random.below(tokens.length);
  const other = random.below(tokens.length);
  const [one = "", two = ""] = [tokens[at], tokens[other]];
  switch (random.below(7)) {
    case 0:
      tokens.splice(at, 1);
      return;
    case 1:
      tokens.splice(at, 0, one);
      return;
    case 2:
      tokens[at] = two;
      tokens[other] = one;
      return;
    case 3:
      tokens[at] = two;
      return;
    case 4:
      tokens.splice(at, 0, random.pick(literals));
      return;
    case 5:
      tokens[at] = random.pick(literals);
      return;
    default:
      tokens[at] = withinText(one, random);
  }
}

/** One character of a text changed. */
function withinText(text: string, random: Random): string {
  const at = random.below(text.length);
  const sign = String.fromCodePoint(
    random.pick([
      0x30,
      0x41,
      0x7a,
      0x2d,
      0xe9,
      0x3a9,
      0x1f600,
      random.below(0x250),
    ]),
  );
  return text.slice(0, at) + sign + text.slice(at + 1);
}
