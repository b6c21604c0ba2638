import { keepsPromises } from "./promises.ts";

keepsPromises({ seeds: 2_000 });
