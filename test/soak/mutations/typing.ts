import { join } from "node:path";
import ts from "typescript";

/** Says what the compiler has against a changed file; undefined when it would take it. */
export type Typing = (file: string, text: string) => string | undefined;

/**
 * The project's own compiler options, but for what is only untidy. Only the changed file is checked: a single change in a
 * body hardly ever alters a type that other files see.
 */
export function openTyping(root: string): Typing {
  const { options, fileNames } = projectOf(root);
  let changed = { path: "", text: "", version: 0 };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) =>
      path === changed.path ? String(changed.version) : "0",
    getScriptSnapshot(path) {
      const text = path === changed.path ? changed.text : ts.sys.readFile(path);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  };
  const service = ts.createLanguageService(host);
  return (file, text) => {
    const path = join(root, file);
    changed = { path, text, version: changed.version + 1 };
    const [first] = [
      ...service.getSyntacticDiagnostics(path),
      ...service.getSemanticDiagnostics(path),
    ];
    return first && ts.flattenDiagnosticMessageText(first.messageText, " ");
  };
}

function projectOf(root: string): ts.ParsedCommandLine {
  const file = join(root, "tsconfig.json");
  const config = ts.readConfigFile(file, (path) => ts.sys.readFile(path))
    .config as {
    compilerOptions: object;
  };
  const compilerOptions = {
    ...config.compilerOptions,
    noUnusedLocals: false,
    noUnusedParameters: false,
    allowUnreachableCode: true,
  };
  return ts.parseJsonConfigFileContent(
    { ...config, compilerOptions, include: ["src"] },
    ts.sys,
    root,
  );
}
