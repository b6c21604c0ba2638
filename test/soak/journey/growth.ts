/** How a series of figures goes on once all is warm: from its middle third to its last. */
export type Growth = { readonly early: number; readonly late: number };

/** Undefined of a series too short to say anything. */
export function growthOf(
  series: readonly number[],
  least: number,
): Growth | undefined {
  if (series.length < least) return undefined;
  const third = Math.floor(series.length / 3);
  return {
    early: mean(series.slice(third, 2 * third)),
    late: mean(series.slice(-third)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
