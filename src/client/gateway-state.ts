import type { DirectoryAnswer, Readiness } from "./answers.ts";
import { decode, get } from "./calls.ts";
import { expectJson, problemWith, type Send } from "./transport.ts";

export async function directory(send: Send): Promise<DirectoryAnswer> {
  type Answer = DirectoryAnswer["authorities"][number];
  type Listed = { readonly der: string };
  type Raw = Omit<DirectoryAnswer, "authorities"> & {
    readonly authorities: readonly (Omit<
      Answer,
      "anchors" | "signing" | "encryption"
    > & {
      readonly [N in "anchors" | "signing" | "encryption"]: readonly (Omit<
        Answer[N][number],
        "der"
      > &
        Listed)[];
    })[];
  };
  const raw = await get<Raw>(send, "/v1/directory");
  const withDer = <T extends Listed>(listed: T) => ({
    ...listed,
    der: decode(listed.der),
  });
  return {
    ...raw,
    authorities: raw.authorities.map((authority) => ({
      ...authority,
      anchors: authority.anchors.map(withDer),
      signing: authority.signing.map(withDer),
      encryption: authority.encryption.map(withDer),
    })),
  };
}

/** Not being ready is an answer, not an error. */
export async function readiness(send: Send): Promise<Readiness> {
  const response = await send("/v1/ready");
  const problem = await problemWith(response, ["NOT_READY"]);
  const answer = problem ?? (await expectJson(response));
  return {
    ready: problem === undefined,
    checks: answer.checks as Readiness["checks"],
  };
}
