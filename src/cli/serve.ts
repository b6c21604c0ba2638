import { once } from "node:events";
import { limits, readConfig } from "../config.ts";
import { startGateway } from "../gateway.ts";
import { say, type ExitStatus } from "./output.ts";

export type ServeOptions = { readonly config: string };

/** Runs a gateway until it is told to stop; then it takes no more and ends what it has begun. */
export async function serve(
  options: ServeOptions,
  interrupted: AbortSignal,
): Promise<ExitStatus> {
  const config = readConfig(options.config);
  const gateway = await startGateway(config);
  say(`comity ${gateway.authority} listens on ${gateway.url}`);
  if (config.broker.kind === "embedded")
    say(
      "the embedded broker reaches nobody outside this process: for trials only",
    );
  if (!interrupted.aborted) await once(interrupted, "abort");
  say("stopping");
  // The gateway keeps this bound itself; what a part leaves open must not keep the process beyond it.
  const bound = config.stop?.withinMs ?? limits.stopTimeoutMs;
  setTimeout(() => process.exit(0), bound).unref();
  await gateway.stop();
  return 0;
}
