import { performance } from "node:perf_hooks";
import { Counter, Gauge, type Registry } from "prom-client";

/** Which build runs, and what it takes of the machine. */
export function processGauges(
  registry: Registry,
  {
    authority,
    release,
  }: { readonly authority: string; readonly release: string },
): () => void {
  const registers = [registry];
  new Gauge({
    name: "comity_build_info",
    help: "1; the labels say which build runs, and for whom.",
    labelNames: ["version", "node", "authority"],
    registers,
  }).set({ version: release, node: process.versions.node, authority }, 1);
  const memory = new Gauge({
    name: "process_resident_memory_bytes",
    help: "Memory of the process.",
    registers,
  });
  const cpu = new Counter({
    name: "process_cpu_seconds_total",
    help: "Processor time of the process, threads included.",
    registers,
  });
  const loop = new Gauge({
    name: "comity_event_loop_utilization",
    help: "Share of the time since the last reading in which the main thread was busy; near 1 it is the bottleneck.",
    registers,
  });
  let last = performance.eventLoopUtilization();
  return () => {
    memory.set(process.memoryUsage.rss());
    const { user, system } = process.cpuUsage();
    cpu.reset();
    cpu.inc((user + system) / 1e6);
    const now = performance.eventLoopUtilization();
    loop.set(performance.eventLoopUtilization(now, last).utilization);
    last = now;
  };
}
