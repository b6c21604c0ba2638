import { runInputs } from "../fuzz/session.ts";
import type { InputsOrder } from "./orders.ts";

/** @returns whether every input was refused, or accepted for what was signed */
export function soakInputs(
  { seed, count, stop }: InputsOrder,
  print: (line: string) => void,
): Promise<boolean> {
  return runInputs({ seed, count, stop, print });
}
