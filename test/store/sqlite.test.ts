import { afterEach } from "vitest";
import { sqliteFolders } from "../support/sqlite-folder.ts";
import { storeContract } from "./contract.ts";

const folders = sqliteFolders();
afterEach(() => folders.clear());

storeContract("SQLite", () => folders.open(folders.make()));
