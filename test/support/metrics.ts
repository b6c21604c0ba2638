import assert from "node:assert/strict";

/** One line of Prometheus' text format. */
export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};

export function samplesIn(text: string): readonly Sample[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const match = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line);
      assert.ok(match, line);
      const [, name = "", labels = "", value = ""] = match;
      return {
        name,
        labels: Object.fromEntries(
          [...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(
            ([, label = "", said = ""]) => [label, said],
          ),
        ),
        value: Number(value.replace("Inf", "Infinity")),
      };
    });
}

/** The value of the one sample that bears these labels; the test fails when there is none. */
export function valueOf(
  text: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  const found = samplesIn(text).filter(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(
        ([label, value]) => sample.labels[label] === value,
      ),
  );
  assert.equal(found.length, 1, `${name} ${JSON.stringify(labels)}`);
  return found[0]?.value ?? NaN;
}
