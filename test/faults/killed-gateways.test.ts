import { killedGateways } from "./killed-gateways.ts";

await killedGateways("first");
