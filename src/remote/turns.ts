/** Runs work with at most `atOnceMax` pieces under way; the rest waits for its turn. */
export function createTurns(
  atOnceMax: number,
): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (underWay >= atOnceMax)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    else underWay += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to who waits longest, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
