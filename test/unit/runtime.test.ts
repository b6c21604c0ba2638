import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

type Package = {
  readonly version?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Locked = Package & {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
};

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(root, file), "utf8"));

describe("the runtime of a checkout", () => {
  const project = read("package.json") as Package;
  const runtime = read("runtime/package.json") as Package;
  const platforms = Object.entries(runtime.optionalDependencies ?? {});
  const locked = (
    read("package-lock.json") as {
      readonly packages: Readonly<Record<string, Locked>>;
    }
  ).packages;

  it("is one version on every platform, and one that the project runs on", () => {
    assert.ok(platforms.length > 0);
    for (const [name, version] of platforms)
      assert.equal(version, runtime.version, name);
    const least = /^>=(\d+)$/.exec(project.engines?.node ?? "")?.[1];
    const major = /^(\d+)\.\d+\.\d+$/.exec(runtime.version ?? "")?.[1];
    assert.ok(Number(major) >= Number(least), `${major} >= ${least}`);
  });

  it("is installed for development alone", () => {
    assert.equal(project.devDependencies?.["comity-runtime"], "file:runtime");
    assert.equal(project.dependencies?.["comity-runtime"], undefined);
    assert.equal(locked.runtime?.dev, true);
    for (const [name] of platforms)
      assert.equal(locked[`node_modules/${name}`]?.dev, true, name);
  });

  it("is in the lock file by its digest, runs no script, and gives `node`", () => {
    for (const [name, version] of platforms) {
      const found = locked[`node_modules/${name}`];
      assert.equal(found?.version, version, name);
      assert.match(found.integrity ?? "", /^sha512-[A-Za-z0-9+/]{86}==$/);
      assert.equal(found.hasInstallScript, undefined, name);
      assert.match(found.bin?.node ?? "", /^bin\/node(?:\.exe)?$/);
    }
  });

  it("is fetched from no address that the lock file names, as everything is", () => {
    const named = Object.entries(locked).filter(
      ([, { resolved, link }]) => resolved !== undefined && link !== true,
    );
    assert.deepEqual(named, []);
  });
});
