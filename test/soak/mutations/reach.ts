import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** The test files that come to a source, those with the fewest steps first. */
export type Reach = (file: string) => readonly string[];

/** They build or ship the whole: a source that does not compile is no behaviour that they notice. */
const beyond = /^test\/(?:cli\/packed|deploy\/.*)\.test\.ts$/;

/**
 * Follows what the files of the checkout import, and also what they start by its path in a thread or a process of its
 * own, which no module graph knows.
 */
export function readReach(root: string): Reach {
  const importers = new Map<string, string[]>();
  for (const from of globSync(["{src,test,schemas}/**/*.ts", "bin/*.js"], {
    cwd: root,
  }))
    for (const to of namedBy(root, from))
      importers.set(to, [...(importers.get(to) ?? []), from]);
  return (file) => {
    const reached = new Set([file]);
    // A set gives also what is added while it is gone through.
    for (const each of reached)
      for (const importer of importers.get(each) ?? []) reached.add(importer);
    return [...reached].filter(isShortTest);
  };
}

function isShortTest(file: string): boolean {
  return (
    file.endsWith(".test.ts") &&
    !file.endsWith(".long.test.ts") &&
    !beyond.test(file)
  );
}

function namedBy(root: string, from: string): ReadonlySet<string> {
  const text = readFileSync(join(root, from), "utf8");
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    if (ts.isStringLiteral(node) && /\.[tj]s$/.test(node.text))
      for (const folder of [dirname(from), "bin"]) {
        const file = normalize(join(folder, node.text));
        if (existsSync(join(root, file))) named.add(file);
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return named;
}

function isErased(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    (ts.isImportDeclaration(node) &&
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly)
  );
}
