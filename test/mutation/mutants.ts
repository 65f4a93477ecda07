/** Makes mutants of a program: each has one condition, operator, literal or result changed, so that some test should fail. */

import ts from 'typescript';

export interface Mutant {
  file: string;
  /** From 1. */
  line: number;
  /** The place in the source that is replaced. */
  start: number;
  end: number;
  before: string;
  after: string;
}

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.QuestionQuestionToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
};

const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Every mutant of a source text, in the order of their places. */
export function listMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string): void => {
    const start = node.getStart(source);
    const before = text.slice(start, node.end);
    if (before !== after)
      mutants.push({ file, line: source.getLineAndCharacterOfPosition(start).line + 1, start, end: node.end, before, after });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS[node.operatorToken.kind];
      // A sum of texts is no sum.
      if (other && !(node.operatorToken.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isText)))
        add(node.operatorToken, other);
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) for (const fixed of ['true', 'false']) add(node.expression, fixed);
    if (ts.isConditionalExpression(node)) for (const fixed of ['true', 'false']) add(node.condition, fixed);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText(source));
    if (ts.isReturnStatement(node) && node.expression && node.expression.getText(source) !== 'undefined') add(node.expression, 'undefined');
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined');
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    // Numbers of a list are data: the content decides whether they are right.
    if (ts.isNumericLiteral(node) && !ts.isArrayLiteralExpression(node.parent)) add(node, `(${node.text} + 1)`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (METHODS[name.text]) add(name, METHODS[name.text]!);
      if (['filter', 'toSorted', 'trim', 'toLowerCase', 'replace', 'slice'].includes(name.text)) add(node, expression.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** The source with one mutant in it. */
export function applyMutant(text: string, { start, end, after }: Mutant): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** A sample of `size` items, always the same for a seed (mulberry32). */
export function sample<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ item }) => item);
}
