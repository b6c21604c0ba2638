import assert from "node:assert/strict";
import { describe, it } from "vitest";
import {
  encode,
  encodeOid,
  encodeSequence,
  readDer,
  tags,
} from "../../src/cms/der.ts";
import {
  parseAlternativeName,
  parseName,
  parseSubtreeBase,
  sameName,
  type GeneralName,
  type Name,
} from "../../src/trust/name.ts";
import {
  findNameBreach,
  type NameConstraints,
} from "../../src/trust/name-constraints.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const forms = { email: 0x81, dns: 0x82, uri: 0x86 } as const;
type Form = keyof typeof forms;

const attributeOids: Readonly<Record<string, string>> = {
  C: "2.5.4.6",
  O: "2.5.4.10",
  CN: "2.5.4.3",
  E: "1.2.840.113549.1.9.1",
};

/** `name("C=XA", "O=Test")`, each attribute in its own relative name. */
function name(...attributes: readonly string[]): Name {
  const rdns = attributes.map((each) => {
    const [type = "", value = ""] = each.split("=");
    const oid = encodeOid(attributeOids[type] ?? "");
    const text = encode(tags.utf8String, Buffer.from(value));
    return encode(tags.set, encodeSequence(oid, text));
  });
  return parseName(readDer(encodeSequence(...rdns)));
}

function alternative(form: Form, text: string): GeneralName {
  return parseAlternativeName(readDer(encode(forms[form], latin(text))));
}

function subtree(form: Form, text: string): GeneralName {
  return parseSubtreeBase(readDer(encode(forms[form], latin(text))));
}

function breach(
  alternativeNames: readonly GeneralName[],
  constraints: Partial<NameConstraints>,
  subject = name(),
): boolean {
  const all = { permitted: [], excluded: [], ...constraints };
  const found = findNameBreach({ subject, alternativeNames }, all, {
    comparisons: 0,
  });
  return found !== undefined;
}

describe("a distinguished name", () => {
  it("is shown with the nearest attribute first, without hidden characters", () => {
    const shown = name("C=XA", "O=Test, Ltd", "CN=a\u202eb").text;
    assert.equal(shown, "CN=a\u{fffd}b, O=Test\\, Ltd, C=XA");
  });

  it("is the same in other case, other spaces and another string type", () => {
    const one = name("C=XA", "O=Ministry  of Justice");
    assert.ok(sameName(one, name("C=xa", "O= ministry of JUSTICE ")));
    const printable = parseName(
      readDer(
        encodeSequence(
          ...[
            ["2.5.4.6", "XA"],
            ["2.5.4.10", "Ministry of Justice"],
          ].map(([oid = "", value = ""]) =>
            encode(
              tags.set,
              encodeSequence(
                encodeOid(oid),
                encode(tags.printableString, latin(value)),
              ),
            ),
          ),
        ),
      ),
    );
    assert.ok(sameName(one, printable));
  });

  it("differs by order, by length, and by what could be mistaken for structure", () => {
    const one = name("C=XA", "O=Test");
    assert.ok(!sameName(one, name("O=Test", "C=XA")));
    assert.ok(!sameName(one, name("C=XA")));
    assert.ok(!sameName(name("O=a+2.5.4.3"), name("O=a")));
    assert.ok(!sameName(name("O=#0c0161"), name("O=a")));
  });
});

describe("a constraint on host names", () => {
  it("holds the domain and what lies below it", () => {
    const permitted = [subtree("dns", "example.com")];
    const names: readonly (readonly [string, boolean])[] = [
      ["example.com", false],
      ["A.Example.COM", false],
      ["*.example.com", false],
      ["badexample.com", true],
      ["example.com.evil.org", true],
      ["*.com", true],
    ];
    for (const [host, expected] of names)
      assert.equal(breach([alternative("dns", host)], { permitted }), expected);
  });

  it("excludes a wildcard that stands for an excluded host, too", () => {
    const excluded = [subtree("dns", "bar.example.com")];
    const names: readonly (readonly [string, boolean])[] = [
      ["bar.example.com", true],
      ["a.bar.example.com", true],
      ["*.bar.example.com", true],
      ["*.example.com", true],
      ["*.com", false],
      ["foo.example.com", false],
    ];
    for (const [host, expected] of names)
      assert.equal(breach([alternative("dns", host)], { excluded }), expected);
  });
});

describe("constraints on other names", () => {
  it("hold one mailbox, a host's mailboxes, or those of the hosts below", () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ["a@example.com", "a@EXAMPLE.com", false],
      ["a@example.com", "A@example.com", true],
      ["example.com", "b@example.com", false],
      ["example.com", "b@mail.example.com", true],
      [".example.com", "b@mail.example.com", false],
      [".example.com", "b@example.com", true],
    ];
    for (const [base, mailbox, expected] of cases) {
      const permitted = [subtree("email", base)];
      const names = [alternative("email", mailbox)];
      assert.equal(
        breach(names, { permitted }),
        expected,
        `${base} ${mailbox}`,
      );
    }
  });

  it("bind the subject's e-mail address when there is no alternative one", () => {
    const permitted = [subtree("email", "example.com")];
    const subject = name("C=XA", "E=a@evil.org");
    assert.ok(breach([], { permitted }, subject));
    const good = [alternative("email", "a@example.com")];
    assert.ok(!breach(good, { permitted }, subject));
  });

  it("hold the hosts of URIs", () => {
    const permitted = [subtree("uri", ".example.com")];
    const cases: readonly (readonly [string, boolean])[] = [
      ["https://a.example.com/x", false],
      ["https://a.example.com:8443", false],
      ["https://evil.org/.example.com", true],
      ["https://a.example.com@evil.org/", true],
      ["urn:example:a", true],
    ];
    for (const [uri, expected] of cases)
      assert.equal(breach([alternative("uri", uri)], { permitted }), expected);
  });

  it("exclude URIs whose host cannot be told", () => {
    const excluded = [subtree("uri", "evil.example")];
    const cases: readonly (readonly [string, boolean])[] = [
      ["http://evil.example/", true],
      ["http://EVIL.example:80", true],
      ["http://evil.example./", true],
      ["http://evil.example.:80/", true],
      ["http://u@x@evil.example/", true],
      ["http://good.example\\@evil.example/", true],
      ["http:evil.example", true],
      ["http:///evil.example", true],
      ["http://evil%2eexample/", true],
      ["http://[::1]/", true],
      ["http://192.0.2.1/", true],
      ["http://localhost/", true],
      ["urn:example:a", true],
      ["http://good.example", false],
      ["https://good.example.:8443/evil.example?x@y#z", false],
    ];
    for (const [uri, expected] of cases) {
      const names = [alternative("uri", uri)];
      assert.equal(breach(names, { excluded }), expected, uri);
      // Where no URI is constrained, any will do.
      assert.equal(
        breach(names, { excluded: [subtree("dns", "x.org")] }),
        false,
      );
    }
  });

  it("hold addresses under a mask; the other family is not among them", () => {
    const range = encode(0x87, Uint8Array.of(192, 0, 2, 0, 255, 255, 255, 0));
    const permitted = [parseSubtreeBase(readDer(range))];
    const address = (...octets: readonly number[]): GeneralName =>
      parseAlternativeName(readDer(encode(0x87, Uint8Array.from(octets))));
    assert.ok(!breach([address(192, 0, 2, 77)], { permitted }));
    assert.ok(breach([address(192, 0, 3, 1)], { permitted }));
    const other = [address(...Array<number>(16).fill(0))];
    assert.ok(breach(other, { permitted }));
    assert.ok(!breach(other, { excluded: permitted }));
  });

  it("hold directory names from the root down, the subject included", () => {
    const inXa = [{ kind: "directory", name: name("C=XA") } as const];
    assert.ok(!breach([], { permitted: inXa }, name("C=xa", "O=Test")));
    assert.ok(breach([], { permitted: inXa }, name("C=XB", "O=Test")));
    assert.ok(breach([], { excluded: inXa }, name("C=XA", "O=Test")));
    assert.ok(!breach([], { permitted: inXa }));
  });

  it("leave names of other forms alone, but not what they do not understand", () => {
    const permitted = [subtree("dns", "example.com")];
    assert.ok(!breach([alternative("email", "a@evil.org")], { permitted }));
    const other = { kind: "other", form: "otherName 1.2.3" } as const;
    assert.ok(breach([other], { excluded: [other] }));
    assert.ok(!breach([other], { permitted }));
  });

  it("cost a bounded number of comparisons", () => {
    const names = Array.from({ length: 1000 }, (_, i) =>
      alternative("dns", `h${i}.example.com`),
    );
    const permitted = Array.from({ length: 1000 }, (_, i) =>
      subtree("dns", `h${i}.example.com`),
    );
    assert.ok(breach(names, { permitted }));
    assert.ok(!breach(names.slice(0, 40), { permitted }));
  });
});

describe("malformed names", () => {
  it("are refused rather than compared", () => {
    const malformed = { code: "CERTIFICATE_MALFORMED" };
    for (const [form, text] of [
      ["dns", ".example.com"],
      ["dns", "foo_bar.example.com"],
      ["dns", "8.8.8.8"],
      ["dns", "a.*.example.com"],
      ["dns", "ex\u00e4mple.com"],
      ["dns", `${"a".repeat(64)}.com`],
      ["email", "a@b@example.com"],
      ["email", "@example.com"],
      ["uri", "no-scheme"],
    ] as const)
      assert.throws(() => alternative(form, text), malformed, text);
    for (const [form, text] of [
      ["dns", "*.example.com"],
      ["dns", ".example.com"],
      ["email", "a@b@example.com"],
      ["uri", "https://example.com"],
    ] as const)
      assert.throws(() => subtree(form, text), malformed, text);
  });
});
