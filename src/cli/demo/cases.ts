import type { CaseId } from "./case-ids.ts";
import { d1 } from "./cases/d1.ts";
import { d2 } from "./cases/d2.ts";
import { d3 } from "./cases/d3.ts";
import { d4 } from "./cases/d4.ts";
import { d5 } from "./cases/d5.ts";
import { d6 } from "./cases/d6.ts";
import { d7 } from "./cases/d7.ts";
import { d8 } from "./cases/d8.ts";
import { d9 } from "./cases/d9.ts";
import { d10 } from "./cases/d10.ts";
import type { Script } from "./script.ts";

/** What `--case` names. */
export const cases: Readonly<Record<CaseId, Script>> = {
  D1: d1,
  D2: d2,
  D3: d3,
  D4: d4,
  D5: d5,
  D6: d6,
  D7: d7,
  D8: d8,
  D9: d9,
  D10: d10,
};
