/** The cases that `--case` names; apart from the scripts, so that other verbs need not load those. */
export const caseIds = [
  ...(["D1", "D2", "D3", "D4", "D5"] as const),
  ...(["D6", "D7", "D8", "D9", "D10"] as const),
] as const;

export type CaseId = (typeof caseIds)[number];
