import ts from "typescript";

/** One change of one construct: the text from `start` to `end` becomes `after`. */
export type Edit = {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
  readonly after: string;
};

type Change = Omit<Edit, "operator">;
/** The change of a node, if the operator has one for it. */
type Changer = (node: ts.Node) => Change | undefined;

/** What each does is its word in the report. */
const operators = {
  "condition negated": (node) => {
    const condition = conditionOf(node);
    return condition && replaced(condition, `!(${condition.getText()})`);
  },
  "and, or swapped": (node) => {
    if (!ts.isBinaryExpression(node)) return undefined;
    const swap = { "&&": "||", "||": "&&" };
    const other = entryOf(swap, node.operatorToken.getText());
    const { left, right } = node;
    // With parentheses, since the two bind differently.
    const after = `((${left.getText()}) ${other} (${right.getText()}))`;
    return other === undefined ? undefined : replaced(node, after);
  },
  "fallback taken": (node) => {
    if (!ts.isBinaryExpression(node)) return undefined;
    const { operatorToken, right } = node;
    return operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
      ? replaced(node, `(${right.getText()})`)
      : undefined;
  },
  "bound moved": (node) =>
    otherToken(node, { "<": "<=", "<=": "<", ">": ">=", ">=": ">" }),
  "equality reversed": (node) =>
    otherToken(node, { "===": "!==", "!==": "===" }),
  "arithmetic changed": (node) =>
    otherToken(node, { "+": "-", "-": "+", "*": "/", "/": "*" }),
  "statement removed": (node) =>
    ts.isExpressionStatement(node) && !isPrologue(node)
      ? replaced(node, ";")
      : undefined,
  "not awaited": (node) => {
    if (!ts.isExpressionStatement(node)) return undefined;
    const { expression } = node;
    return ts.isAwaitExpression(expression)
      ? replaced(expression, `void ${expression.expression.getText()}`)
      : undefined;
  },
  "guard removed": (node) =>
    ts.isIfStatement(node) &&
    node.elseStatement === undefined &&
    isExit(node.thenStatement)
      ? replaced(node, ";")
      : undefined,
  "returned at once": (node) => {
    const body = proceduralBody(node);
    if (body === undefined) return undefined;
    const start = body.getStart();
    return { start, end: start + 1, after: "{ return;" };
  },
  "boolean reversed": (node) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return replaced(node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) return replaced(node, "true");
    return undefined;
  },
  "number raised": (node) => {
    if (!ts.isNumericLiteral(node) || isName(node)) return undefined;
    const value = Number(node.getText());
    return Number.isInteger(value) && value <= smallMax
      ? replaced(node, String(value + 1))
      : undefined;
  },
} as const satisfies Readonly<Record<string, Changer>>;

export type Operator = keyof typeof operators;
export const operatorNames = Object.keys(operators) as readonly Operator[];

/** Larger ones are mostly identifiers of formats, or sizes of which one more or less is no behaviour. */
const smallMax = 1024;

/** Every change there is for a source, in the order of the text. */
export function editsIn(text: string): readonly Edit[] {
  const source = ts.createSourceFile(
    "source.ts",
    text,
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isTypeOnly(node)) return;
    for (const operator of operatorNames) {
      const change: Change | undefined = operators[operator](node);
      if (change !== undefined) found.push({ operator, ...change });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function applyEdit(text: string, { start, end, after }: Edit): string {
  return text.slice(0, start) + after + text.slice(end);
}

function replaced(node: ts.Node, after: string): Change {
  return { start: node.getStart(), end: node.getEnd(), after };
}

function otherToken(
  node: ts.Node,
  others: Readonly<Record<string, string>>,
): Change | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const { operatorToken } = node;
  const other = entryOf(others, operatorToken.getText());
  return other === undefined ? undefined : replaced(operatorToken, other);
}

function entryOf(
  table: Readonly<Record<string, string>>,
  key: string,
): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isConditionalExpression(node) || ts.isForStatement(node))
    return node.condition;
  const hasCondition =
    ts.isIfStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node);
  return hasCondition ? node.expression : undefined;
}

/** Whether control never comes to what follows. */
function isExit(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}

/** The body of a function that gives nothing back and does more than one thing. */
function proceduralBody(node: ts.Node): ts.Block | undefined {
  if (!ts.isFunctionLike(node) || ts.isConstructorDeclaration(node))
    return undefined;
  const body = "body" in node ? node.body : undefined;
  if (body === undefined || !ts.isBlock(body)) return undefined;
  return body.statements.length > 1 && !givesBack(body) ? body : undefined;
}

function givesBack(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return node.expression !== undefined;
  return (
    !ts.isFunctionLike(node) &&
    ts.forEachChild(node, (child) => givesBack(child) || undefined) === true
  );
}

/** `"use strict"` and calls of `super`, without which nothing runs at all. */
function isPrologue({ expression }: ts.ExpressionStatement): boolean {
  return (
    ts.isStringLiteral(expression) ||
    (ts.isCallExpression(expression) &&
      expression.expression.kind === ts.SyntaxKind.SuperKeyword)
  );
}

function isName(node: ts.NumericLiteral): boolean {
  return "name" in node.parent && node.parent.name === node;
}

function isTypeOnly(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}
