import { flushCompileCache } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { limits, readConfig } from "../../src/config.ts";
import { ComityError } from "../../src/errors.ts";
import { startGateway } from "../../src/gateway.ts";
import type { Look } from "./journey.ts";
import { ask } from "./stage.ts";
import { createTap, type Fault } from "./tap.ts";

// A gateway in a process of its own that fails, or kills itself, at one call: `tapped-process.ts CONFIG [FAULT]`. It
// says over its channel where it listens, or by which code it could not start, and obeys until it is told to stop.

export type Order =
  | { readonly kind: "arm"; readonly fault: Fault | undefined }
  | { readonly kind: "calls" }
  | { readonly kind: "stop" }
  | {
      readonly kind: "look";
      readonly name: keyof Look;
      readonly args: readonly unknown[];
    };

export type Told =
  | { readonly kind: "started"; readonly url: string }
  | { readonly kind: "refused"; readonly code: string }
  | {
      readonly kind: "answer";
      readonly order: number;
      readonly value: unknown;
      readonly hasStruck: boolean;
    };

const leaveMs = 500;
const [, , config = "", armed] = process.argv;
const tap = createTap(
  armed === undefined ? undefined : (JSON.parse(armed) as Fault),
);
const tell = (told: Told): void => void process.send?.(told);

try {
  const settings = readConfig(config);
  const gateway = await startGateway(settings, { interpose: tap.interpose });
  process.on("message", ({ order, ...told }: Order & { order: number }) => {
    void obey(told).then((value) => {
      tell({ kind: "answer", order, value, hasStruck: tap.hasStruck() });
      if (told.kind === "stop") leave();
    });
  });
  tell({ kind: "started", url: gateway.url });
  // So that the next one starts sooner: a killed process keeps nothing of what it compiled.
  flushCompileCache();

  /** As `comity serve` does: what a part leaves open must not keep the process. */
  function leave(): void {
    process.disconnect();
    setTimeout(() => process.exit(0), leaveMs).unref();
  }

  async function obey(order: Order): Promise<unknown> {
    switch (order.kind) {
      case "arm":
        tap.arm(order.fault);
        return undefined;
      case "calls":
        return tap.calls();
      case "stop":
        await Promise.race([
          gateway.stop(),
          pause(2 * (settings.stop?.withinMs ?? limits.stopTimeoutMs), 0, {
            ref: false,
          }),
        ]);
        return tap.calls();
      case "look":
        return ask(tap, order.name, order.args);
    }
  }
} catch (error) {
  tell({
    kind: "refused",
    code: error instanceof ComityError ? error.code : String(error),
  });
  process.exitCode = 3;
  process.disconnect();
}
