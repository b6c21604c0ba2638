/** A day of the calendar, as the number of days since 1970-01-01. */
export type Day = number;

const dayMs = 86_400_000;

/** The day that `at` falls on in a time zone (IANA name). */
export function localDay(at: Date, timeZone: string): Day {
  return Math.floor((at.getTime() + offsetMs(at, timeZone)) / dayMs);
}

/** What the clocks on the wall show, as milliseconds since 1970-01-01T00:00 on that wall. */
export function wallTime(at: Date, timeZone: string): number {
  return at.getTime() + offsetMs(at, timeZone);
}

/**
 * The moment at which the wall clocks first show that time. Where they leap over it, the moment of the leap's end: a day
 * that begins at one o'clock begins there.
 */
export function momentOf(wallMs: number, timeZone: string): Date {
  // No zone changes twice within two days: the offsets before and after are the only two that can be in force.
  const around = [wallMs - dayMs, wallMs + dayMs].map((ms) =>
    offsetMs(new Date(ms), timeZone),
  );
  const moments = around
    .map((offset) => new Date(wallMs - offset))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const shown = moments.find((at) => wallTime(at, timeZone) >= wallMs);
  return shown ?? new Date(wallMs);
}

export function firstMomentOf(day: Day, timeZone: string): Date {
  return momentOf(day * dayMs, timeZone);
}

/** The last millisecond of a day. */
export function endOfDay(day: Day, timeZone: string): Date {
  return new Date(firstMomentOf(day + 1, timeZone).getTime() - 1);
}

/** How far the zone's clocks are ahead of UTC at that moment. */
function offsetMs(at: Date, timeZone: string): number {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
  } = part;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

/** Zones come from the directory alone, so there are only as many as it names. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}
