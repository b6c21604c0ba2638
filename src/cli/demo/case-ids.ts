/** The cases that `--case` names; apart from the scripts, so that other verbs need not load those. */
export const caseIds = ["D1", "D2"] as const;

export type CaseId = (typeof caseIds)[number];
