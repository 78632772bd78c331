// Go for the editor: @lezer/go's grammar and indentation.
import {
  LRLanguage,
  Language,
  LanguageSupport,
  ParseContext,
  continuedIndent,
  delimitedIndent,
  flatIndent,
  indentNodeProp,
} from "@codemirror/language";
import { type Input, Parser, type PartialParse, Tree, type TreeFragment } from "@lezer/common";
import { parser } from "@lezer/go";

/** Cases are indented like their `switch`, as in gofmt. */
const cases = (context: { textAfter: string; baseIndent: number; unit: number }): number =>
  context.baseIndent + (/^\s*(\}|case\b|default\b)/.test(context.textAfter) ? 0 : context.unit);

const indentation = indentNodeProp.add({
  Block: delimitedIndent({ closing: "}" }),
  BlockComment: () => null,
  IfStatement: continuedIndent({ except: /^\s*(\{|else\b)/ }),
  LabeledStatement: flatIndent,
  SelectBlock: cases,
  Statement: continuedIndent({ except: /^\{/ }),
  SwitchBlock: cases,
});

const grammar = LRLanguage.define({
  name: "go",
  parser: parser.configure({ props: [indentation] }),
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } }, indentOnInput: /^\s*(?:case\b|default\b|\})$/ },
});

/** Length, in characters, above which only the visible part is parsed: parsing all would block the page for seconds. */
const LONG = 100_000;
/** Characters to parse around the visible part, and to search back for the start of a declaration. */
const AROUND = 4_000;
const FARTHEST = 20_000;

/** Parses the visible declarations into a tree over the whole text. Other parts are parsed when they become visible. */
class InSight implements PartialParse {
  private readonly inner: PartialParse;
  private readonly from: number;
  private readonly to: number;

  constructor(
    input: Input,
    context: ParseContext,
    private readonly length: number,
  ) {
    const { viewport } = context;
    this.from = beginning(input, Math.max(viewport.from - AROUND, 0));
    this.to = Math.min(viewport.to + AROUND, length);
    context.skipUntilInView(0, this.from);
    context.skipUntilInView(this.to, length);
    // Nodes of an earlier tree may extend beyond the range, where the parser fails.
    this.inner = grammar.parser.startParse(input, [], [{ from: this.from, to: this.to }]);
  }

  get parsedPos(): number {
    return this.inner.parsedPos;
  }

  get stoppedAt(): number | null {
    return this.inner.stoppedAt;
  }

  stopAt(pos: number): void {
    this.inner.stopAt(pos);
  }

  advance(): Tree | null {
    const tree = this.inner.advance();
    return tree && new Tree(tree.type, tree.children, tree.positions.map((at) => at + this.from), this.length);
  }
}

/** Start of the last declaration that begins before `at`. */
function beginning(input: Input, at: number): number {
  const from = Math.max(at - FARTHEST, 0);
  const before = input.read(from, at);
  const starts = [...before.matchAll(/^(?:func|type|var|const)\b/gm)];
  const last = starts.at(-1)?.index;
  return last === undefined ? at - (before.length - before.lastIndexOf("\n") - 1) : from + last;
}

class GoParser extends Parser {
  override createParse(input: Input, fragments: readonly TreeFragment[], ranges: readonly { from: number; to: number }[]): PartialParse {
    const context = ParseContext.get();
    return context && input.length > LONG
      ? new InSight(input, context, input.length)
      : grammar.parser.startParse(input, fragments, ranges);
  }
}

export const go = new LanguageSupport(new Language(grammar.data, new GoParser(), [], "go"));
