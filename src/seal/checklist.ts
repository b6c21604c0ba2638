import { ComityError, type ErrorCode } from "../errors.ts";

/** The questions put to every container, in their order. */
const checkNames = [
  "zip file",
  "format",
  "manifest",
  "files",
  "digests",
  "document",
  "signature format",
  "signer's certificate",
  "algorithm",
  "signature",
  "signing time",
  "certificate path",
] as const;
/** `directory` is asked only of somebody who has one. */
type CheckName = (typeof checkNames)[number] | "directory";

export type Check = {
  readonly name: CheckName;
  readonly outcome: "passed" | "failed" | "not checked";
  /** Why it failed. */
  readonly code?: ErrorCode;
  readonly detail: string;
};

export type Checklist = {
  /** Puts a question; the value is missing when the answer is no. */
  readonly ask: <Value>(
    name: CheckName,
    detail: string,
    perform: () => Value,
  ) => Value | undefined;
  /** Those that were put, in their order. */
  readonly asked: () => readonly Check[];
  /** The questions in their order, also those that a failed one before made senseless. */
  readonly complete: () => readonly Check[];
};

export function createChecklist(): Checklist {
  const checks = new Map<CheckName, Check>();
  let failed: CheckName | undefined;
  return {
    ask(name, detail, perform) {
      try {
        const value = perform();
        checks.set(name, { name, outcome: "passed", detail });
        return value;
      } catch (error) {
        if (!(error instanceof ComityError)) throw error;
        const { code, message } = error;
        failed ??= name;
        checks.set(name, { name, outcome: "failed", code, detail: message });
        return undefined;
      }
    },
    asked: () => [...checks.values()],
    complete: () =>
      [...new Set([...checkNames, ...checks.keys()])].map(
        (name) =>
          checks.get(name) ?? {
            name,
            outcome: "not checked",
            detail: `cannot be asked: ${failed ?? "an earlier check"} failed`,
          },
      ),
  };
}
