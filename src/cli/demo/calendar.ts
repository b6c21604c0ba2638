import type { ModelObject, ModelValue } from "../../message/document.ts";

const dayMs = 24 * 60 * 60 * 1000;
const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const written = new RegExp(
  `\\b(\\d{1,2}) (${months.join("|")}) (\\d{4})\\b`,
  "g",
);

/** Moves dates by whole weeks, so that days of the week stay what they are. */
export type Calendar = {
  /** Every date of a value that belongs to the present case, also those written in words. */
  readonly move: (value: ModelObject) => ModelObject;
};

/**
 * The example's case is dated; played today, what lies around its sending moves along, and its history stays where it
 * is: a date of birth is none of the demo's business.
 */
export function calendarFrom(sentAt: string, now: Date): Calendar {
  const sent = Date.parse(sentAt);
  const weeks = Math.floor((now.getTime() - sent) / (7 * dayMs));
  const [earliest, latest] = [sent - 30 * dayMs, sent + 365 * dayMs];

  function movedDay(day: string): string {
    const at = Date.parse(`${day}T12:00:00Z`);
    if (Number.isNaN(at) || at < earliest || at > latest) return day;
    return new Date(at + weeks * 7 * dayMs).toISOString().slice(0, 10);
  }

  function movedText(text: string): string {
    if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text))
      return movedDay(text.slice(0, 10)) + text.slice(10);
    return text.replace(
      written,
      (all, day: string, month: string, year: string) => {
        const number = String(months.indexOf(month) + 1).padStart(2, "0");
        return (
          inWords(movedDay(`${year}-${number}-${day.padStart(2, "0")}`)) ?? all
        );
      },
    );
  }

  function moved(value: ModelValue): ModelValue {
    if (typeof value === "string") return movedText(value);
    if (typeof value !== "object") return value;
    if (Array.isArray(value))
      return (value as readonly ModelValue[]).map(moved);
    return movedObject(value as ModelObject);
  }

  function movedObject(value: ModelObject): ModelObject {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, moved(member)]),
    );
  }

  return { move: movedObject };
}

function inWords(day: string): string | undefined {
  const [year, month, date] = day.split("-");
  const name = months[Number(month) - 1];
  return name === undefined
    ? undefined
    : `${Number(date)} ${name} ${year ?? ""}`;
}
