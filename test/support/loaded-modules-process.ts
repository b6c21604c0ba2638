import { registerHooks } from "node:module";

/** Preloaded into a command: names every file that it loads, on standard error when it ends. */
const loaded: string[] = [];
registerHooks({
  load(url, context, nextLoad) {
    loaded.push(url);
    return nextLoad(url, context);
  },
});
process.on("exit", () => {
  process.stderr.write(loaded.map((url) => `loaded ${url}\n`).join(""));
});
