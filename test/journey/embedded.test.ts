import { journeys, overEmbedded } from "./journeys.ts";

journeys(overEmbedded);
