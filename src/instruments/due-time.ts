import type { ClockStart } from "../message/clock.ts";
import { dayNumber } from "./calendar.ts";
import {
  endOfDay,
  firstMomentOf,
  localDay,
  momentOf,
  wallTime,
  type Day,
} from "./local-time.ts";

/** Where a time limit is counted: the requested State's time zone, and the days on which its authority does not work. */
export type Place = {
  /** IANA name. */
  readonly timeZone: string;
  /** Days such as 2026-12-25. */
  readonly holidays: readonly string[];
};

export type Counted = Pick<ClockStart, "from" | "duration" | "workingDays">;

/**
 * When a time limit begins, and the last moment that is still in time. Days, months and years are counted from the day
 * after the one it begins on and end with the last of them, at midnight where the requested authority is; hours are
 * counted from moment to moment. A month ends on its last day where it lacks the day it should end on.
 */
export function countTime(
  { from, duration, workingDays }: Counted,
  place: Place,
): { readonly startedAt: Date; readonly dueAt: Date } {
  const { timeZone } = place;
  const startedAt = from.includes("T")
    ? new Date(from)
    : firstMomentOf(dayNumber(from), timeZone);
  const day = localDay(startedAt, timeZone);
  const { months, days, hours } = partsOf(duration);
  if (hours === undefined) {
    const last = workingDays
      ? workingDayAfter(day, days, place.holidays)
      : monthsAfter(day, months) + days;
    return { startedAt, dueAt: endOfDay(last, timeZone) };
  }
  // Whole days before the hours move the hands of the clock on the wall; without them not even that is asked.
  const moved = monthsAfter(day, months) + days - day;
  const base =
    moved === 0
      ? startedAt
      : momentOf(wallTime(startedAt, timeZone) + moved * dayMs, timeZone);
  return { startedAt, dueAt: new Date(base.getTime() + hours * hourMs) };
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;

function partsOf(duration: string): {
  readonly months: number;
  readonly days: number;
  readonly hours: number | undefined;
} {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(
    duration,
  );
  const [years = 0, months = 0, days = 0] = [1, 2, 3].map((group) =>
    Number(found?.[group] ?? 0),
  );
  const hours = found?.[4];
  return {
    months: years * 12 + months,
    days,
    hours: hours === undefined ? undefined : Number(hours),
  };
}

function monthsAfter(day: Day, months: number): Day {
  const at = new Date(day * dayMs);
  const month = at.getUTCMonth() + months;
  const year = at.getUTCFullYear();
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(at.getUTCDate(), lastOfMonth);
  return Date.UTC(year, month, date) / dayMs;
}

function workingDayAfter(
  day: Day,
  count: number,
  holidays: readonly string[],
): Day {
  const free = new Set(holidays.map(dayNumber));
  let last = day;
  for (let left = count; left > 0;) {
    last += 1;
    if (isWeekday(last) && !free.has(last)) left -= 1;
  }
  return last;
}

/** Day 0 was a Thursday. */
function isWeekday(day: Day): boolean {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday < 5;
}
