// Members of the Excel API newer than the floor stand under a guard: `isSetSupported('ExcelApi', 'x.y')` around them, or
// in the condition that leads to them. Checked from the `[Api set: …]` of their documentation; texts given to `load`
// count too, and nobody but adapters/office may name Excel or Office at all.
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const floor = [1, 9];
const home = 'src/adapters/office/';

/** Every problem of the program made of these files, and how many uses of the API were looked at. */
export function checkOfficeApi(files, isHomeFile, root = process.cwd()) {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const problems = [];
  let uses = 0;

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    const isHome = isHomeFile(relative(root, file));
    const report = (node, text) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      problems.push(`${relative(root, file)}:${line + 1} ${text}`);
    };
    const use = (node, symbol) => {
      const set = symbol === undefined ? null : apiSetOf(symbol);
      if (set === null) return;
      uses += 1;
      const guard = guardOver(node);
      if (isNewer(set, floor) && (guard === null || isNewer(set, guard))) {
        report(node, `${symbol.name} is of ExcelApi ${set.join('.')} and stands under no guard for it`);
      }
    };
    const visit = (node) => {
      if (ts.isIdentifier(node) && !isHome) {
        const symbol = checker.getSymbolAtLocation(node);
        if (symbol?.declarations?.some(isOfOffice) && ['Excel', 'Office', 'OfficeExtension'].includes(node.text)) {
          report(node, `only ${home} names ${node.text}`);
        }
      }
      if (ts.isPropertyAccessExpression(node))
        use(node.name, calledSymbol(node) ?? checker.getSymbolAtLocation(node.name));
      if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
        use(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
      }
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = (node.propertyName ?? node.name).getText(source);
        use(node, checker.getTypeAtLocation(node.parent).getProperty(name));
      }
      if (ts.isObjectLiteralElementLike(node) && node.name !== undefined) {
        const type = checker.getContextualType(node.parent);
        use(node, type?.getProperty(node.name.getText(source).replace(/['"]/g, '')));
      }
      if (ts.isCallExpression(node)) loads(node);
      ts.forEachChild(node, visit);
    };

    /** The signature that is called: one overload may be newer than another. */
    const calledSymbol = (node) => {
      if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return undefined;
      const declaration = checker.getResolvedSignature(node.parent)?.getDeclaration();
      return declaration === undefined ? undefined : { name: node.name.text, declarations: [declaration] };
    };

    /** `load('items/name,items/visibility')`: each step of each path is a member. */
    const loads = (call) => {
      if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
      const [argument] = call.arguments;
      const owner = checker.getTypeAtLocation(call.expression.expression);
      if (!owner.getNonNullableType().getSymbol()?.declarations?.some(isOfOffice)) return;
      const asked = argument === undefined ? null : literalTextOf(argument);
      if (asked === null) {
        report(call, 'load() takes one literal text here, or nobody can say what it asks for');
        return;
      }
      for (const path of asked.split(',')) {
        let type = owner.getNonNullableType();
        for (const step of path.trim().split('/')) {
          const member = type.getProperty(step);
          if (member === undefined) {
            report(argument, `load('${path.trim()}'): there is no ${step}`);
            break;
          }
          use(argument, member);
          type = checker.getTypeOfSymbolAtLocation(member, argument).getNonNullableType();
          if (step === 'items') type = type.getNumberIndexType() ?? type;
        }
      }
    };

    /** A text written in place, or the constant that names it. */
    const literalTextOf = (argument) => {
      if (ts.isStringLiteralLike(argument)) return argument.text;
      if (!ts.isIdentifier(argument)) return null;
      const type = checker.getTypeAtLocation(argument);
      return type.isStringLiteral() ? type.value : null;
    };

    visit(source);
  }
  return { problems, uses };
}

function isOfOffice(declaration) {
  return declaration.getSourceFile().fileName.includes('/@types/office-js/');
}

/** The newest set that the documentation of a member names; null for what is not of Excel's API. */
function apiSetOf(symbol) {
  for (const declaration of symbol.declarations ?? []) {
    if (!isOfOffice(declaration)) continue;
    const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
    const comment = text.slice(text.lastIndexOf('/**'));
    const named = /\[\s*Api set:([^\]]*)\]/.exec(comment)?.[1];
    if (named === undefined) continue;
    // Sets of the web or the desktop alone, and previews, are newer than any number.
    if (/ExcelApi(Online|Desktop)|PREVIEW|BETA/i.test(named)) return [99, 0];
    const [, major, minor] = /ExcelApi (\d+)\.(\d+)/.exec(named) ?? [];
    if (major !== undefined) return [Number(major), Number(minor)];
  }
  return null;
}

function isNewer([major, minor], [otherMajor, otherMinor]) {
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** The set that a condition over this node asks for; null without one. */
function guardOver(node) {
  let best = null;
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    const condition =
      ts.isIfStatement(parent) && at === parent.thenStatement
        ? parent.expression
        : ts.isConditionalExpression(parent) && at === parent.whenTrue
          ? parent.condition
          : ts.isBinaryExpression(parent) &&
              parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
              at === parent.right
            ? parent.left
            : null;
    const set = condition === null ? null : askedSet(condition);
    if (set !== null && (best === null || isNewer(set, best))) best = set;
  }
  return best;
}

/** The set of `isSetSupported('ExcelApi', 'x.y')`, by itself or joined to others by «and». */
function askedSet(condition) {
  if (ts.isParenthesizedExpression(condition)) return askedSet(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return askedSet(condition.left) ?? askedSet(condition.right);
  }
  if (!ts.isCallExpression(condition) || !ts.isPropertyAccessExpression(condition.expression)) return null;
  if (condition.expression.name.text !== 'isSetSupported') return null;
  const [name, version] = condition.arguments;
  if (name === undefined || version === undefined) return null;
  if (!ts.isStringLiteralLike(name) || name.text !== 'ExcelApi' || !ts.isStringLiteralLike(version)) return null;
  const [major, minor] = version.text.split('.').map(Number);
  return [major, minor];
}

export function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => resolve(join(entry.parentPath, entry.name)));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  // Files by name are taken for parts of the adapter: so a test shows that a slip is found.
  const named = process.argv.slice(2).map((file) => resolve(file));
  const files = named.length > 0 ? named : sourceFiles('src');
  const { problems, uses } = checkOfficeApi(files, (file) => named.length > 0 || file.startsWith(home));
  for (const problem of problems) console.error(problem);
  // A check that saw nothing finds nothing.
  const least = named.length > 0 ? 1 : 100;
  if (uses < least) console.error(`office API: only ${uses} uses seen, at least ${least} expected`);
  if (problems.length > 0 || uses < least) process.exit(1);
  console.log(`office API: ${uses} uses, none newer than ExcelApi ${floor.join('.')} without a guard`);
}
