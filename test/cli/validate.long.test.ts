import { afterAll, describe } from "vitest";
import { commandFolder } from "../support/command.ts";
import { refusesByCommand } from "./refused-by-command.ts";

const folder = commandFolder();
afterAll(folder.remove);

describe("comity validate", () => {
  refusesByCommand("every", folder);
});
