import { limits } from "../../src/config.ts";
import type { SealingSetup } from "../../src/exchange/sealing-parts.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import type { World } from "./world.ts";

/** What a gateway of this world would give its threads. */
export function setupOf(world: World, id: string): SealingSetup {
  const { id: self, issued } = world.party(id);
  return {
    self,
    signing: { ...issued.signing, chain: [issued.anchor.certificate] },
    decryption: [issued.encryption],
    trust: {
      directory: world.directory(),
      crls: [],
      revocationMode: "whenPresent",
    },
    limits: {
      ...limits,
      lifetimeMaxMs: exchangeDefaults.lifetimeMaxMs,
      clockSkewMs: exchangeDefaults.clockSkewMs,
    },
  };
}
