import { readConfig } from "../config.ts";
import { ComityError } from "../errors.ts";
import { checkBroker } from "./doctor/broker.ts";
import { failed, passed, type Diagnosis } from "./doctor/diagnosis.ts";
import { checkApi } from "./doctor/api.ts";
import { checkFetchedLists } from "./doctor/revocation.ts";
import {
  checkBlobs,
  checkDatabase,
  checkDisk,
  checkFolder,
} from "./doctor/store.ts";
import { checkTrust } from "./doctor/trust.ts";
import { checkWorkers } from "./doctor/workers.ts";
import { columns, print, printJson, say, type ExitStatus } from "./output.ts";

export type DoctorOptions = {
  readonly config: string;
  readonly json?: boolean;
};

/** Tries the real thing that each part of a gateway depends on, and says what does not work. */
export async function doctor(options: DoctorOptions): Promise<ExitStatus> {
  const config = readConfig(options.config);
  const now = new Date();
  const fetched = await checkFetchedLists(config, now);
  const checks: readonly Diagnosis[] = [
    passed("config", options.config),
    ...checkTrust(config, now, fetched.crls),
    ...fetched.diagnoses,
    await checkWorkers(config).catch((error: unknown) =>
      diagnosisOf("workers", error),
    ),
    ...(await checkDatabase(config, now).catch((error: unknown) => [
      diagnosisOf("store", error),
    ])),
    checkFolder(config.store.directory, now),
    checkBlobs(config.store.directory, now),
    checkDisk(config.store.directory),
    ...(await checkApi(config, now)),
    ...(await checkBroker(config).catch((error: unknown) => [
      diagnosisOf("broker", error),
    ])),
  ];
  const broken = checks.filter(({ ok }) => !ok);
  if (options.json === true) printJson({ ready: broken.length === 0, checks });
  else
    for (const line of columns(
      checks.map(({ ok, name, detail }) => [
        ok ? "ok" : "failed",
        name,
        detail,
      ]),
    ))
      print(line);
  if (broken.length === 0) return 0;
  say(
    `NOT_READY expected every part to work, found ${broken.length} that do not: ${broken.map(({ name }) => name).join(", ")}`,
  );
  return 3;
}

function diagnosisOf(name: string, error: unknown): Diagnosis {
  if (error instanceof ComityError) return failed(name, error);
  throw error;
}
