/** A piece of JavaScript that goes into a literal as it stands. */
export class Expression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/**
 * Plain data as a JavaScript literal: `{title:"T",scenes:[]}`. It holds no end of a script and no line end
 * that older JavaScript would stumble on, and `__proto__` is a name like any other.
 */
export function writeJavaScript(value: unknown): string {
  if (value instanceof Expression) return value.code;
  if (Array.isArray(value)) return `[${value.map(writeJavaScript).join(',')}]`;
  if (typeof value !== 'object' || value === null) return writePlain(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${writeName(name)}:${writeJavaScript(field)}`);
  return `{${fields.join(',')}}`;
}

function writePlain(value: unknown): string {
  return (JSON.stringify(value) ?? 'null')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(/<(?=[/!])/g, '\\u003c');
}

function writeName(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_]\w*$/.test(name) ? name : writePlain(name);
}
