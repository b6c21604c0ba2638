import { ComityError } from "../../errors.ts";

/** What came of trying one thing. */
export type Diagnosis = {
  readonly name: string;
  readonly ok: boolean;
  /** What was found; of a failure it begins with the code. */
  readonly detail: string;
};

export function passed(name: string, detail: string): Diagnosis {
  return { name, ok: true, detail };
}

export function failed(
  name: string,
  { code, message }: Pick<ComityError, "code" | "message">,
): Diagnosis {
  return { name, ok: false, detail: `${code} ${message}` };
}

/** Tries one thing; what it returns is the detail. A ComityError is a finding, anything else a defect. */
export function diagnose(name: string, attempt: () => string): Diagnosis {
  try {
    return passed(name, attempt());
  } catch (error) {
    if (error instanceof ComityError) return failed(name, error);
    throw error;
  }
}

/** The same for what takes its time. */
export async function diagnoseAsync(
  name: string,
  attempt: () => Promise<string>,
): Promise<Diagnosis> {
  try {
    return passed(name, await attempt());
  } catch (error) {
    if (error instanceof ComityError) return failed(name, error);
    throw error;
  }
}
