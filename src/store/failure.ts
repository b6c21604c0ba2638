import { ComityError } from "../errors.ts";

// Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code.
const unavailableCodes = new Map([
  [5, "busy"],
  [6, "locked"],
  [7, "out of memory"],
  [8, "read-only"],
  [10, "input or output error"],
  [13, "disk full"],
  [14, "cannot open"],
]);
const corruptCodes = new Map([
  [11, "malformed"],
  [26, "not a database"],
]);

/**
 * What SQLite or the file system threw, in our words. Anything else (a constraint, a type error) is a defect of ours
 * and passes unchanged: it must be loud and must not be retried.
 */
export function storeFailure(cause: unknown, doing: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const result = resultCode(cause);
  const corrupt = result === undefined ? undefined : corruptCodes.get(result);
  if (corrupt !== undefined) {
    return new ComityError(
      "STORE_CORRUPT",
      `expected a sound database while ${doing}, found it ${corrupt}`,
      { cause },
    );
  }
  const reason =
    result === undefined ? systemReason(cause) : unavailableCodes.get(result);
  if (reason === undefined) return cause;
  return new ComityError(
    "STORE_UNAVAILABLE",
    `could not go on ${doing}: ${reason}`,
    { cause },
  );
}

function resultCode(error: Error): number | undefined {
  if (!("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  return error.errcode & 0xff;
}

/** `ENOSPC`, `EACCES` and the like; a ComityError has a `code` too, but no `syscall`. */
function systemReason(error: Error): string | undefined {
  if (
    !("syscall" in error) ||
    !("code" in error) ||
    typeof error.code !== "string"
  )
    return undefined;
  return error.code;
}
