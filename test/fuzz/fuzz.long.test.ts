import { refusesBroken } from "./refused.ts";

refusesBroken(50_000);
