import ts from 'typescript';

/**
 * Every address that a file imports, static or dynamic, of types too, with its line: TypeScript,
 * JavaScript, Svelte, Astro and Sass. What is in comments and strings is no import.
 */
export function readImports(file: SourceFile): Import[] {
  const extension = file.path.slice(file.path.lastIndexOf('.'));
  if (extension === '.scss') return readSass(file.text);
  if (extension === '.astro' || extension === '.svelte') {
    return splitPage(file.text).flatMap(({ text, inBrowser }) => readScript(text, inBrowser));
  }
  return readScript(file.text, false);
}

/** Each part of a page alone, the others blanked out so that lines stay where they are. */
function splitPage(text: string): { text: string; inBrowser: boolean }[] {
  const parts: { text: string; inBrowser: boolean }[] = [];
  let rest = text;
  for (const { pattern, inBrowser } of [
    { pattern: /^(\s*---\n)([\s\S]*?\n)---/g, inBrowser: false },
    { pattern: /(<script\b[^>]*>)([\s\S]*?)<\/script>/g, inBrowser: true },
  ]) {
    rest = rest.replace(pattern, (all: string, opening: string, code: string, at: number) => {
      const before = blank(rest.slice(0, at) + opening);
      parts.push({ text: before + code, inBrowser });
      return blank(all);
    });
  }
  const inMarkup = [...rest.matchAll(/import\(\s*(['"`])([^'"`]+)\1\s*\)/g)];
  for (const { 0: all, index } of inMarkup) {
    parts.push({ text: blank(rest.slice(0, index)) + all, inBrowser: true });
  }
  return parts;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function readScript(text: string, inBrowser: boolean): Import[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const address = addressOf(node);
    if (address !== undefined) {
      const line = source.getLineAndCharacterOfPosition(address.getStart(source)).line + 1;
      found.push({ address: address.text, line, inBrowser, isOfTypes: isOfTypes(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function addressOf(node: ts.Node): ts.StringLiteralLike | undefined {
  let address: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) address = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node)) {
    address = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  } else if (ts.isCallExpression(node) && isImporting(node.expression)) address = node.arguments[0];
  return address !== undefined && ts.isStringLiteralLike(address) ? address : undefined;
}

/** `import type` and `export type`, which are gone when the file runs; a list of types in braces is not. */
function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

function isImporting(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || called.getText() === 'import.meta.glob';
}

function readSass(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, blank);
  return [...code.matchAll(/@(?:use|forward|import)\s+(['"])([^'"]+)\1/g)].map((match) => ({
    address: match[2] ?? '',
    line: code.slice(0, match.index).split('\n').length,
    inBrowser: false,
    isOfTypes: false,
  }));
}

export interface SourceFile {
  /** From the project's folder, with `/`, such as `src/player/index.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** As written, such as `../scenario/index.ts`. */
  address: string;
  line: number;
  /** In a `<script>` or the markup of a page, and not in an Astro page's front matter. */
  inBrowser: boolean;
  /** Nothing of it is left when the file runs. */
  isOfTypes: boolean;
}
