import { bilateralTwins } from "./bilateral.ts";
import { eevidenceTwins } from "./eevidence.ts";
import { eioTwins } from "./eio.ts";
import { ljh2023Twins } from "./ljh2023.ts";
import { noTreatyTwins } from "./no-treaty.ts";
import { oas55Twins } from "./oas55.ts";
import { transmissionTwins } from "./transmission.ts";
import type { Twin } from "./twin.ts";
import { uncacTwins, untocReportTwins } from "./uncac.ts";

/** The twins of the instruments that have a file of their own here. */
export function treatyTwins(): readonly Twin[] {
  return [
    ...uncacTwins(),
    ...untocReportTwins(),
    ...oas55Twins(),
    ...ljh2023Twins(),
    ...eioTwins(),
    ...eevidenceTwins(),
    ...bilateralTwins(),
    ...noTreatyTwins(),
    ...transmissionTwins(),
  ];
}
