import type { CaseId } from "./case-ids.ts";
import { d1 } from "./cases/d1.ts";
import { d2 } from "./cases/d2.ts";
import type { Script } from "./script.ts";

/** What `--case` names. */
export const cases: Readonly<Record<CaseId, Script>> = {
  D1: d1,
  D2: d2,
};
