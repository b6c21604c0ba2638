import { ComityError } from "../errors.ts";

/** How many rows a list shows at most. @throws ComityError USAGE */
export function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new ComityError("USAGE", `expected a whole number, found ${text}`);
}
