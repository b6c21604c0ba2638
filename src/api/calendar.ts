import type { StartedClock } from "../message/clock.ts";

/**
 * Due dates as an iCalendar stream (RFC 5545): an event at the last moment of each, because few calendars show to-dos.
 * It says ids, references and the law, and nothing of the case.
 */
export function calendarOf(clocks: readonly StartedClock[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Comity//Due dates//EN",
    ...clocks.flatMap(eventOf),
    "END:VCALENDAR",
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");
}

function eventOf(clock: StartedClock): readonly string[] {
  const { limit, article, title, owedBy, sender, messageId } = clock;
  const owes = `${owedBy} ${clock.atLeast ? "keeps up" : "owes"}`;
  const description = [
    `${limit}, ${article}`,
    `${owes}: ${title}`,
    `reference ${clock.requestingRef}`,
    `conversation ${clock.conversationId}`,
    `begun by ${messageId} of ${sender}`,
  ].join("\n");
  // The same for ever, so that a calendar that reads the stream again knows the event again.
  const uid = `${limit}-${messageId}-${clock.startedAt.getTime()}@${sender}`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(clock.startedAt)}`,
    `DTSTART:${utc(clock.dueAt)}`,
    `SUMMARY:${escape(`${title} (${owes}, ${limit})`)}`,
    `DESCRIPTION:${escape(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** §3.3.5, form 2: to the second. */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** §3.3.11. A control character other than a line break has no place in a text. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");
}

const lineOctetsMax = 75;

/** §3.1: no line is longer than 75 octets, and none is broken within a character. */
function fold(line: string): string {
  let octets = 0;
  let folded = "";
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctetsMax) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
