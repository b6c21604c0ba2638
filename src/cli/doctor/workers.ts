import type { Config } from "../../config.ts";
import { passed, type Diagnosis } from "./diagnosis.ts";

/** Seals something in the configured threads and opens it again, with this gateway's keys and its directory entry. */
export async function checkWorkers(config: Config): Promise<Diagnosis> {
  const { probeSealing } = await import("../../gateway/probes.ts");
  const ms = await probeSealing(config);
  const { threads } = config.workers;
  return passed(
    "workers",
    `${threads}: signed, encrypted, opened and attributed a document in ${Math.round(ms)} ms`,
  );
}
