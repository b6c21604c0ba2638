import { limits } from "../src/config.ts";
import type { SealingSetup } from "../src/exchange/sealing-parts.ts";
import { exchangeDefaults } from "../src/exchange/settings.ts";
import { createWorld, type Party } from "../test/support/world.ts";

/** Two authorities with throw-away P-256 keys, as the threads of their gateways know them. */
export type Cast = {
  readonly sender: SealingSetup;
  readonly recipient: SealingSetup;
};

export async function makeCast(): Promise<Cast> {
  const world = await createWorld(["xa-moj", "xb-moj"]);
  const trust = {
    directory: world.directory(),
    crls: [],
    revocationMode: "whenPresent" as const,
  };
  const setupOf = ({ id, issued }: Party): SealingSetup => ({
    self: id,
    signing: { ...issued.signing, chain: [] },
    decryption: [issued.encryption],
    trust,
    limits: { ...limits, ...exchangeDefaults },
  });
  const cast = {
    sender: setupOf(world.party("xa-moj")),
    recipient: setupOf(world.party("xb-moj")),
  };
  await world.end();
  return cast;
}
