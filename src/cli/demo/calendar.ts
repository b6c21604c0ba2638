import type { ModelObject, ModelValue } from "../../message/document.ts";

const dayMs = 24 * 60 * 60 * 1000;
const weekMs = 7 * dayMs;
const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const written = new RegExp(
  `\\b(\\d{1,2}) (${months.join("|")}) (\\d{4})\\b`,
  "g",
);
/** What begins with a date, or is one. */
const dated = /^(\d{4}-\d{2}-\d{2})(?=T|$)/;
/** What lies further back than this when a message is sent is history. */
const presentMs = 30 * dayMs;

/** Moves dates by whole weeks, so that days of the week stay what they are. */
export type Calendar = {
  /** Every date of a document that belongs to the present case, also those written in words. */
  readonly move: (value: ModelObject, sentAt: string) => ModelObject;
};

/**
 * The example's case is dated; played today, what lies around its sending and after it moves along, and its history
 * stays where it is: a date of birth is none of the demo's business.
 *
 * All documents move by what the case's first message moves by, so that a hearing is on one day in all of them. But the
 * demo plays within seconds what takes months, and a report tells of what has happened since: a document that would
 * tell of the future as past is moved so that its own sending is today.
 */
export function calendarFrom(openedAt: string, now: Date): Calendar {
  const shiftFrom = (at: number): number =>
    Math.floor((now.getTime() - at) / weekMs) * weekMs;
  const opened = Date.parse(openedAt);

  return {
    move(value, sentAt) {
      const sent = Date.parse(sentAt);
      const shift = shiftFrom(opened);
      const foretells = daysIn(value).some(
        (day) =>
          day >= opened - presentMs &&
          day - dayMs / 2 <= sent &&
          day - dayMs / 2 + shift > now.getTime(),
      );
      return foretells
        ? movedObject(value, sent - presentMs, shiftFrom(sent))
        : movedObject(value, opened - presentMs, shift);
    },
  };
}

/** Middays, in milliseconds. */
function daysIn(value: ModelValue): readonly number[] {
  if (typeof value === "string") {
    const [, day] = dated.exec(value) ?? [];
    const days =
      day === undefined
        ? [...value.matchAll(written)].map(([text]) => inDigits(text))
        : [day];
    return days.map(middayOf).filter((at) => !Number.isNaN(at));
  }
  if (typeof value !== "object") return [];
  return Object.values(value as ModelObject).flatMap(daysIn);
}

function movedObject(
  value: ModelObject,
  earliest: number,
  shift: number,
): ModelObject {
  const movedDay = (day: string): string => {
    const at = middayOf(day);
    if (Number.isNaN(at) || at < earliest) return day;
    return new Date(at + shift).toISOString().slice(0, 10);
  };
  const movedText = (text: string): string =>
    dated.test(text)
      ? text.replace(dated, movedDay)
      : text.replace(written, (day) => {
          const moved = movedDay(inDigits(day));
          return moved === inDigits(day) ? day : inWords(moved);
        });
  const moved = (part: ModelValue): ModelValue => {
    if (typeof part === "string") return movedText(part);
    if (typeof part !== "object") return part;
    if (Array.isArray(part)) return (part as readonly ModelValue[]).map(moved);
    return movedObject(part as ModelObject, earliest, shift);
  };
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, moved(member)]),
  );
}

function middayOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** `14 September 2026` as `2026-09-14`. */
function inDigits(text: string): string {
  const [day = "", month = "", year = ""] = text.split(" ");
  const number = String(months.indexOf(month) + 1).padStart(2, "0");
  return `${year}-${number}-${day.padStart(2, "0")}`;
}

function inWords(day: string): string {
  const [year = "", month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
