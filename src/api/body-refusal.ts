import { ComityError } from "../errors.ts";

export function tooLarge(what: string, bytesMax: number): ComityError {
  return new ComityError(
    "BODY_TOO_LARGE",
    `expected at most ${bytesMax} bytes of ${what}, found more`,
  );
}

export function invalid(expected: string, found: string): ComityError {
  return new ComityError(
    "REQUEST_INVALID",
    `expected ${expected}, found ${found}`,
  );
}
