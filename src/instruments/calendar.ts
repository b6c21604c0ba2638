/** Two times are compared as instants; as soon as one is a day only, both are compared as the days they state. */
export function isOrdered(
  earlier: string,
  later: string,
  orEqual: boolean,
): boolean {
  const instants = earlier.includes("T") && later.includes("T");
  const [first, last] = instants
    ? [Date.parse(earlier), Date.parse(later)]
    : [dayNumber(earlier), dayNumber(later)];
  return orEqual ? first <= last : first < last;
}

const dayMs = 86_400_000;

/** The number of the day a date or date-time states, in the time zone it states it in. */
export function dayNumber(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / dayMs;
}
