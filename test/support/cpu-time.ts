/** The processor time that `run` took in this process, in milliseconds: other processes' load does not lengthen it. */
export function cpuTimeMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
