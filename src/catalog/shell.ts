/** Reads PowerShell and cmd texts into the commands that they call: names, parameters, values, what feeds them. */

/** One word of a command's arguments: a parameter (`-Name`, with its value after a colon or without) or a value. */
interface Argument {
  kind: 'parameter' | 'value';
  text: string;
}

export interface Call {
  name: string;
  arguments: Argument[];
  /** Another command or an expression feeds it through a pipe. */
  piped: boolean;
  /** The names of the commands behind it in the same pipeline. */
  feeds: string[];
  /** Line within the text, from 0. */
  line: number;
}

/** Words that begin a statement and are no command. */
const KEYWORDS = new Set(
  'if elseif else for foreach in while do until switch default try catch finally return throw break continue function param begin process end exit'.split(
    ' ',
  ),
);

const CLOSES: Record<string, string> = { '(': ')', '{': '}', '[': ']' };
const BARE = /[^\s;|(){}'",`&<>]/;

/** The commands of a text, in the order in which they stand. Broken texts give what can be read of them. */
export function readCalls(text: string): Call[] {
  const calls: Call[] = [];
  let at = 0;

  /** Reads statements up to a closing bracket or the end. */
  function readBlock(close: string | undefined, table = false): void {
    for (;;) {
      skipBlanks(true);
      if (text[at] === undefined) return;
      if (text[at] === close) return void at++;
      if (CLOSES_ALL.has(text[at]!)) return;
      if (text[at] === ';') at++;
      else if (table) readKey();
      else readPipeline();
    }
  }

  /** The key of a hash table: `Name = value`. */
  function readKey(): void {
    const key = /^(?:'[^']*'|"[^"]*"|[\w.-]+)[ \t]*=/.exec(text.slice(at));
    if (key) at += key[0].length;
    readPipeline();
  }

  function readPipeline(): void {
    const line: Call[] = [];
    let piped = false;
    for (;;) {
      skipBlanks(false);
      const call = readCommand(piped);
      if (call) {
        for (const other of line) other.feeds.push(call.name);
        line.push(call);
      }
      skipBlanks(false);
      if (text.startsWith('||', at) || text.startsWith('&&', at)) {
        at += 2;
        return;
      }
      if (text[at] !== '|') return;
      at++;
      piped = true;
      skipBlanks(true);
    }
  }

  /** A command with its arguments, or an expression, which is read only for the commands in its brackets. */
  function readCommand(piped: boolean): Call | undefined {
    for (;;) {
      if (text[at] === '&') at++;
      skipBlanks(false);
      const word = /^[A-Za-z][\w.-]*(?:\\[\w.-]+)*(?=[\s;|)}\]]|$)/.exec(text.slice(at))?.[0];
      if (word === undefined) return void readExpression();
      if (KEYWORDS.has(word.toLowerCase())) {
        at += word.length;
        skipBlanks(false);
        continue;
      }
      const call: Call = { name: word, arguments: [], piped, feeds: [], line: text.slice(0, at).split('\n').length - 1 };
      calls.push(call);
      at += word.length;
      readArguments(call);
      return call;
    }
  }

  function readArguments(call: Call): void {
    let joined = false;
    for (;;) {
      const from = at;
      skipBlanks(false);
      if (isEnd()) return;
      if (text[at] === ',') {
        at++;
        joined = true;
        skipBlanks(true);
        continue;
      }
      const start = at;
      readWord();
      if (at === start) at++;
      const raw = text.slice(start, at);
      const parameter = /^-([A-Za-z]\w*):?$/.exec(raw) ?? /^-([A-Za-z]\w*):(?=\S)/.exec(raw);
      const last = call.arguments.at(-1);
      if (/^(?:\d?>|<)/.test(raw)) {
        // A redirection is no argument; its file is the word behind it.
        if (/[<>]$/.test(raw)) {
          skipBlanks(false);
          readWord();
        }
      } else if (last && (joined || (from === start && last.kind === 'value'))) last.text += joined ? `,${raw}` : raw;
      else if (parameter) call.arguments.push({ kind: 'parameter', text: parameter[1]! });
      else call.arguments.push({ kind: 'value', text: raw });
      joined = false;
    }
  }

  /** One word: letters, strings, variables and brackets that stand together. */
  function readWord(): void {
    if (/[<>]/.test(text[at] ?? '')) {
      while (/[<>&\d]/.test(text[at] ?? '')) at++;
      return;
    }
    while (at < text.length) {
      const sign = text[at]!;
      if (sign === '"' || sign === "'") readString(sign);
      else if (sign === '`' && text[at + 1] !== '\n') at += 2;
      else if (sign === '(' || sign === '{') readBrackets();
      else if (sign === '@' && /[({'"]/.test(text[at + 1] ?? '')) readBrackets();
      else if (/\d/.test(sign) && text[at + 1] === '>' && /\s/.test(text[at - 1] ?? ' ')) {
        at += 2;
        if (text[at] === '&') at += 2;
        return;
      } else if (BARE.test(sign)) at++;
      else return;
    }
  }

  /** An expression up to the end of its statement, or to what makes a statement of its rest: `=`, and `in` of a loop. */
  function readExpression(): void {
    while (!isEnd()) {
      const rest = text.slice(at);
      const begins = /^[-+*/]?=(?!=)/.exec(rest) ?? (/\s/.test(text[at - 1] ?? '') ? /^in(?=\s)/i.exec(rest) : null);
      if (begins) {
        at += begins[0].length;
        return;
      }
      const start = at;
      readWord();
      if (at === start) at++;
      skipBlanks(false);
    }
  }

  /** Brackets with the commands in them; `@{ }` is a table of keys. */
  function readBrackets(): void {
    const table = text.startsWith('@{', at);
    if (text[at] === '@') at++;
    if (text[at] === '"' || text[at] === "'") {
      // A here-string ends with its own sign on a line of its own.
      const end = text.indexOf(`\n${text[at]}@`, at);
      at = end < 0 ? text.length : end + 3;
      return;
    }
    const close = CLOSES[text[at]!];
    at++;
    readBlock(close, table);
  }

  function readString(sign: string): void {
    at++;
    while (at < text.length && text[at] !== sign) {
      if (sign === '"' && text[at] === '`') at++;
      else if (sign === '"' && text.startsWith('$(', at)) {
        at++;
        readBrackets();
        continue;
      }
      at++;
    }
    at++;
  }

  function skipBlanks(lines: boolean): void {
    for (;;) {
      const blank = (lines ? /^(?:\s|`\r?\n)+/ : /^(?:[ \t\r]|`\r?\n)+/).exec(text.slice(at));
      if (blank) at += blank[0].length;
      const remark = /^(?:<#[\s\S]*?#>|#[^\n]*)/.exec(text.slice(at));
      if (!remark) return;
      at += remark[0].length;
    }
  }

  const isEnd = () => text[at] === undefined || /[\n;|)}\]]/.test(text[at]!) || text.startsWith('&&', at);

  while (at < text.length) {
    readBlock(undefined);
    at++;
  }
  return calls;
}

const CLOSES_ALL = new Set(Object.values(CLOSES));

/** The commands of a cmd text: what `readCalls` sees without cmd's remarks, signs of continuation and prompts. */
export function readCmdCalls(text: string): Call[] {
  return readCalls(
    text
      .replace(/^\s*(?:rem|::)\s.*$/gim, '')
      .replace(/\^\n/g, ' ')
      .replace(/\bif\s+(?:not\s+)?(?:defined|exist)\s+\S+/gi, '')
      .replace(/%(\w+)%/g, '$$$1'),
  );
}
