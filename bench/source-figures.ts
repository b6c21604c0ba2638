import ts from "typescript";

type FunctionFigures = {
  /** `file:function`, or `file:line` where it has no name. */
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
};

export type SourceFigures = {
  readonly name: string;
  readonly lines: number;
  /** Lines that hold a comment and nothing else, or a part of a longer one. */
  readonly commentLines: number;
  /** Exported declarations and names. */
  readonly exports: number;
  /**
   * Functions, methods and accessors with a body in braces; one within another is counted by itself and as a part of the
   * other.
   */
  readonly functions: readonly FunctionFigures[];
};

export function measureSource(name: string, text: string): SourceFigures {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const functions: FunctionFigures[] = [];
  let exports = 0;
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) functions.push(figuresOf(source, node));
    exports += exportsOf(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    name,
    lines: text.split("\n").length - 1,
    commentLines: commentLinesOf(source),
    exports,
    functions,
  };
}

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Block };

function isFunction(node: ts.Node): node is WithBody {
  return (
    ts.isFunctionLike(node) &&
    "body" in node &&
    node.body !== undefined &&
    ts.isBlock(node.body)
  );
}

function figuresOf(source: ts.SourceFile, node: WithBody): FunctionFigures {
  const lineAt = (position: number): number =>
    source.getLineAndCharacterOfPosition(position).line + 1;
  const first = lineAt(node.getStart(source));
  return {
    name: `${source.fileName}:${nameOf(source, node) ?? first}`,
    lines: lineAt(node.end) - first + 1,
    parameters: node.parameters.length,
  };
}

/** Its own name, or that of the variable or property that it is given to. */
function nameOf(source: ts.SourceFile, node: WithBody): string | undefined {
  if (node.name !== undefined) return node.name.getText(source);
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText(source)
    : undefined;
}

function exportsOf(node: ts.Node): number {
  if (ts.isExportSpecifier(node) || ts.isExportAssignment(node)) return 1;
  if (!ts.canHaveModifiers(node)) return 0;
  const isExported = ts
    .getModifiers(node)
    ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return 0;
  return ts.isVariableStatement(node)
    ? node.declarationList.declarations.length
    : 1;
}

/** By the scanner, so that what looks like a comment within a text is none. */
function commentLinesOf(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const seen = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ])
      if (!seen.has(range.pos)) {
        seen.add(range.pos);
        for (const line of linesOf(source, range)) lines.add(line);
      }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return lines.size;
}

/** The lines of a comment that begins its line. */
function linesOf(
  source: ts.SourceFile,
  { pos, end }: ts.CommentRange,
): readonly number[] {
  const first = source.getLineAndCharacterOfPosition(pos);
  const last = source.getLineAndCharacterOfPosition(end).line;
  const before = source.text.slice(pos - first.character, pos);
  if (before.trim() !== "") return [];
  return Array.from(
    { length: last - first.line + 1 },
    (_, index) => first.line + index,
  );
}
