import { roundTrips } from "./format-round-trips.ts";

roundTrips(60);
