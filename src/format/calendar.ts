const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const dateTimePattern =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

/** A day that the calendar has, as xs:date and JSON Schema's `date` both understand it: no offset, no year 0. */
export function isDate(text: string): boolean {
  return datePattern.test(text) && isOfCalendar(text);
}

/**
 * A moment as xs:dateTime and RFC 3339 both understand it: the offset is there and at most 14 hours, the day is one the
 * calendar has, there is no leap second and no hour 24.
 */
export function isDateTime(text: string): boolean {
  return dateTimePattern.test(text) && isOfCalendar(text);
}

/** What stands for the two formats in an XSD, besides its own types. */
export const xsdPatterns = {
  date: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
  "date-time":
    "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))",
} as const;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isOfCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year > 0 && day > 0 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0);
}
