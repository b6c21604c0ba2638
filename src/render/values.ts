import { isDate } from "../format/calendar.ts";
import type { Labels } from "./labels.ts";
import type { Place } from "./places.ts";

/** A simple value in words for people. Nothing is lost: a code stands beside its name, a time keeps its offset. */
export function valueText(
  value: string | number | boolean,
  { schema, codes, definition }: Place,
  labels: Labels,
): string {
  if (typeof value === "boolean") return labels.word(value ? "yes" : "no");
  if (typeof value === "number") return String(value);
  if (codes !== undefined) {
    const name = labels.code(codes, value);
    return name === undefined || name === value ? value : `${name} (${value})`;
  }
  if (schema.format === "date") return dayText(value, labels.language);
  if (schema.format === "date-time") return timeText(value, labels.language);
  if (definition === "PartialDate" && isDate(value))
    return dayText(value, labels.language);
  if (definition === "Duration" || definition === "Penalty")
    return durationText(value, labels.language);
  return value;
}

/** What ISO 8601 abbreviates, written out beside it; a penalty for life is no duration. */
function durationText(duration: string, language: string): string {
  const [, ...counts] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration) ?? [];
  const words = ["year", "month", "day", "hour"].flatMap((unit, place) => {
    const count = Number(counts[place] ?? 0);
    const style = { style: "unit", unit, unitDisplay: "long" } as const;
    return count === 0
      ? []
      : [new Intl.NumberFormat(language, style).format(count)];
  });
  if (words.length === 0) return duration;
  return `${new Intl.ListFormat(language).format(words)} (${duration})`;
}

/** The day as it is written, in no time zone but its own. */
function dayText(day: string, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

function timeText(time: string, language: string): string {
  const [, day = "", clock = "", offset = ""] =
    /^(.{10}).(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(.*)$/.exec(time) ?? [];
  if (day === "") return time;
  const shown = clock.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, "$1");
  const zone = /^[Zz]$/.test(offset) ? "UTC" : `UTC${offset}`;
  return `${dayText(day, language)}, ${shown} ${zone}`;
}
