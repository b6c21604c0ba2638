import { parseCrl } from "../src/trust/crl.ts";
import { issueCertificate } from "../src/trust/issue.ts";
import { crlEntries, crlNumber, crlOf } from "../test/support/forged-crl.ts";
import { compare } from "./measure.ts";

export type RevocationResult = {
  readonly entries: number;
  readonly bytes: number;
  /** Milliseconds of the very first reading in this process, and of one when the compiler is done. */
  readonly firstMs: number;
  readonly ms: number;
};

const entries = 50_000;
const day = 24 * 60 * 60 * 1000;

/** Reading a revocation list as large as a national authority's may become. */
export async function benchRevocation(
  rounds: number,
): Promise<RevocationResult> {
  const now = Date.now();
  const dates = {
    notBefore: new Date(now - day),
    notAfter: new Date(now + day),
  };
  const issuer = await issueCertificate({
    ...dates,
    subject: { country: "XA", organization: "Bench", commonName: "anchor" },
    role: "anchor",
  });
  const list = crlOf(
    issuer,
    { thisUpdate: dates.notBefore, nextUpdate: dates.notAfter },
    crlEntries(entries, dates.notBefore),
    [crlNumber],
  );
  const begun = performance.now();
  parseCrl(list);
  const firstMs = performance.now() - begun;
  const run = () => parseCrl(list);
  const [timing] = await compare([{ name: "read", run }], rounds);
  return {
    entries,
    bytes: list.byteLength,
    firstMs,
    ms: (timing?.us ?? Number.NaN) / 1000,
  };
}
