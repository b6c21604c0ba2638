import type { Results } from "./results.ts";

type Bar = {
  readonly label: string;
  readonly us: number;
  readonly colour: string;
};

const width = 720;
const left = 190;
const barHeight = 22;
const step = 30;
const top = 44;
const colours = { floor: "#9aa5b1", own: "#1f5fa8", peer: "#c98a2b" } as const;

/** The floor, the pipeline and the peers for one message of 8 KiB, as bars of an SVG. */
export function chartOf({ sealing = [] }: Results): string {
  const xml = sealing.find(
    ({ size, syntax }) => size === "8 KiB" && syntax === "xml",
  );
  const json = sealing.find(
    ({ size, syntax }) => size === "8 KiB" && syntax === "json",
  );
  const bars: readonly Bar[] = [
    ...(xml?.floor === undefined
      ? []
      : [{ label: "floor", us: xml.floor.messageUs, colour: colours.floor }]),
    ...(json === undefined
      ? []
      : [
          {
            label: "Comity, JSON",
            us: json.pipeline.messageUs,
            colour: colours.own,
          },
        ]),
    ...(xml === undefined
      ? []
      : [
          {
            label: "Comity, XML",
            us: xml.pipeline.messageUs,
            colour: colours.own,
          },
        ]),
    ...(xml?.peers ?? []).map(({ name, us }) => ({
      label: `${name} (no validation)`,
      us,
      colour: colours.peer,
    })),
  ];
  const longest = Math.max(...bars.map(({ us }) => us));
  const scale = (width - left - 90) / longest;
  const height = top + bars.length * step + 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="12" y="24" font-size="15" font-weight="bold">One message of 8 KiB, sealed and opened: µs on one core</text>`,
    ...bars.flatMap(({ label, us, colour }, place) => {
      const y = top + place * step;
      const length = Math.round(us * scale);
      return [
        `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${label}</text>`,
        `<rect x="${left}" y="${y}" width="${length}" height="${barHeight}" fill="${colour}"/>`,
        `<text x="${left + length + 8}" y="${y + 16}">${us.toFixed(0)}</text>`,
      ];
    }),
    "</svg>\n",
  ].join("\n");
}
