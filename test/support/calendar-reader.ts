import assert from "node:assert/strict";

/**
 * The events of an iCalendar stream, read as RFC 5545 has it: lines are unfolded, components nest, texts are unescaped.
 * What breaks the grammar fails the test.
 */
export function eventsOf(
  stream: string,
): readonly Readonly<Record<string, string>>[] {
  assert.ok(stream.endsWith("\r\n"), "the last line ends");
  const physical = stream.slice(0, -2).split("\r\n");
  for (const line of physical) {
    assert.ok(Buffer.byteLength(line) <= 75, `too long: ${line}`);
    assert.doesNotMatch(line, /\p{Cc}/u);
    assert.ok(line.isWellFormed());
  }
  const [first, ...lines] = physical
    .join("\r\n")
    .replaceAll("\r\n ", "")
    .split("\r\n");
  assert.equal(first, "BEGIN:VCALENDAR");
  assert.equal(lines.pop(), "END:VCALENDAR");
  const calendar: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Z-]+):(.*)$/.exec(line) ?? [];
    assert.notEqual(name, "", line);
    if (name === "BEGIN") {
      assert.equal(value, "VEVENT");
      assert.equal(event, undefined, "no event within an event");
      event = {};
    } else if (name === "END") {
      assert.equal(value, "VEVENT");
      assert.ok(event !== undefined);
      for (const required of ["UID", "DTSTAMP", "DTSTART"])
        assert.ok(event[required] !== undefined, required);
      for (const time of [event.DTSTAMP, event.DTSTART])
        assert.match(time ?? "", /^\d{8}T\d{6}Z$/);
      events.push(event);
      event = undefined;
    } else {
      const held = event ?? calendar;
      assert.equal(held[name], undefined, `${name} once`);
      held[name] = unescape(value);
    }
  }
  assert.equal(event, undefined, "every event ends");
  assert.equal(calendar.VERSION, "2.0");
  assert.ok(calendar.PRODID !== undefined);
  const ids = events.map(({ UID }) => UID);
  assert.equal(new Set(ids).size, ids.length, "each id once");
  return events;
}

/** §3.3.11: what is not escaped must not need it. */
function unescape(text: string): string {
  assert.match(text, /^(?:[^\\;,]|\\[\\;,nN])*$/u);
  return text.replaceAll(/\\(.)/g, (_whole, escaped: string) =>
    escaped.toLowerCase() === "n" ? "\n" : escaped,
  );
}
