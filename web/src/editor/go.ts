// Go for the editor: @lezer/go's grammar, and where lines begin.
import { LRLanguage, LanguageSupport, continuedIndent, delimitedIndent, flatIndent, indentNodeProp } from "@codemirror/language";
import { parser } from "@lezer/go";

/** Cases stand below their `switch`, as gofmt has them. */
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

export const go = new LanguageSupport(
  LRLanguage.define({
    name: "go",
    parser: parser.configure({ props: [indentation] }),
    languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } }, indentOnInput: /^\s*(?:case\b|default\b|\})$/ },
  }),
);
