import { failingCalls } from "./failing-calls.ts";

await failingCalls("first");
