// The editor: CodeMirror with Go's grammar, gc's errors, verdict chips, S/H badges and the goroutines' lines,
// one file at a time. Does not depend on the engine; `mod.rs` drives it.
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, diagnosticCount, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorSelection, EditorState, type Extension, RangeSet, RangeSetBuilder, StateEffect, StateField, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
  drawSelection,
  gutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { go } from "./go";

/** `[line, column in bytes, message]`, both from 1. */
type Problem = [number, number, string];
/** `[line, index of the verdict, "stack" | "heap" | "neither", text, short reason]`. */
type Chip = [number, number, string, string, string];
/** `[line, "S" | "H" | "SH" | "?", description, whether it is a guess, which a click changes, index of the verdict that a click shows, or -1 for the line's allocations]`. */
type Badge = [number, string, string, boolean, number];
/** `[line, goroutine, runs now]`. */
type Current = [number, number, boolean];

interface Handlers {
  changed(text: string): void;
  hovered(line: number): void;
  chosen(verdict: number): void;
  run(): void;
  drawn(from: number, to: number): void;
  guessed(line: number): void;
  allocated(line: number): void;
  sought(line: number): void;
}

class ChipWidget extends WidgetType {
  constructor(readonly chips: Chip[], readonly handlers: Handlers) {
    super();
  }
  override eq(other: ChipWidget): boolean {
    return JSON.stringify(this.chips) === JSON.stringify(other.chips);
  }
  override toDOM(): HTMLElement {
    const row = document.createElement("span");
    row.className = "chips";
    for (const [line, index, where, text, reason] of this.chips) {
      const chip = document.createElement("span");
      chip.className = `chip ${where}`;
      chip.dataset.testid = where === "more" ? "more-verdicts" : "verdict";
      if (where !== "more") chip.dataset.verdict = where === "heap" ? where : "stack";
      chip.dataset.line = String(line);
      chip.textContent = text;
      chip.title = reason;
      chip.addEventListener("click", () => this.handlers.chosen(index));
      row.append(chip);
    }
    return row;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

class BadgeMarker extends GutterMarker {
  /** `asks`: it is a guess. `verdict`: index of the one that a press shows, or -1. */
  constructor(readonly letters: string, readonly description: string, readonly asks: boolean, readonly verdict: number, readonly press: () => void) {
    super();
  }
  override eq(other: BadgeMarker): boolean {
    return this.letters === other.letters && this.description === other.description && this.asks === other.asks && this.verdict === other.verdict;
  }
  override toDOM(): Node {
    const box = document.createElement("span");
    box.addEventListener("mousedown", (event) => event.button === 0 && this.press());
    if (this.asks) {
      box.className = `badge ask ${this.letters === "H" ? "heap" : this.letters === "S" ? "stack" : ""}`;
      box.dataset.testid = "guess";
      box.textContent = this.letters;
      box.title = this.description;
      return box;
    }
    box.className = "leads";
    for (const letter of this.letters) {
      const mark = document.createElement("span");
      mark.className = letter === "H" ? "badge heap" : "badge stack";
      mark.textContent = letter;
      box.append(mark);
    }
    box.title = this.description;
    return box;
  }
}

const setChips = StateEffect.define<DecorationSet>();
const setBadges = StateEffect.define<RangeSet<GutterMarker>>();
const setLines = StateEffect.define<DecorationSet>();
const setHover = StateEffect.define<DecorationSet>();

/** Decorations that move with the text until an effect replaces them. `provide`: how the view shows them. */
function decorations(
  effect: typeof setChips,
  provide: (field: StateField<DecorationSet>) => Extension = (field) => EditorView.decorations.from(field),
): StateField<DecorationSet> {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(value, transaction) {
      let next = value.map(transaction.changes);
      for (const e of transaction.effects) if (e.is(effect)) next = e.value;
      return next;
    },
    provide,
  });
}

const currentLines = decorations(setLines);

/** Verdict chips, each at the start of its line, with which it moves when the text is edited; they appear at the end. */
const verdictChips = decorations(setChips, (field) =>
  EditorView.decorations.compute([field, "doc"], (state) => {
    const ends = [];
    for (const at = state.field(field).iter(); at.value; at.next()) {
      const line = state.doc.lineAt(at.from);
      // On an empty line, the browser may take a chip for text when the line is replaced.
      if (line.length > 0) ends.push(at.value.range(line.to));
    }
    return Decoration.set(ends, true);
  }),
);

/** Indents the continuation rows of a wrapped line one tab more than the line (static/style/later/editor.css). */
const hanging = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = hangingIn(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = hangingIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function hangingIn(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const tabs = /^\t*/.exec(line.text)?.[0].length ?? 0;
      found.add(line.from, line.from, Decoration.line({ attributes: { style: `--tabs:${tabs + 1}` } }));
      at = line.to + 1;
    }
  }
  return found.finish();
}

const badges = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(value, transaction) {
    let next = value.map(transaction.changes);
    for (const e of transaction.effects) if (e.is(setBadges)) next = e.value;
    return next;
  },
});

/** Character offset of a byte column in one line. */
function offset(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  let bytes = column - 1;
  let chars = 0;
  for (const c of at.text) {
    if (bytes <= 0) break;
    const point = c.codePointAt(0) ?? 0;
    bytes -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    chars += c.length;
  }
  return at.from + chars;
}

/** Length from which a text is long. */
const LONG = 200_000;

/** Number of lines before and after the visible ones that also have chips. */
const MARGIN = 100;

/** End of the word that starts at `from`, or of the character if there is no word. */
function wordEnd(doc: Text, from: number): number {
  const line = doc.lineAt(from);
  const rest = line.text.slice(from - line.from);
  const word = /^[\p{L}\p{N}_]+|^"(?:[^"\\]|\\.)*"?|^./u.exec(rest);
  return from + (word ? word[0].length : 0);
}

export class Editor {
  private readonly view: EditorView;
  private readonly label = new Compartment();
  /** Completion and search, which are loaded later. */
  private readonly more = new Compartment();
  private quiet = false;
  /** Whether the user has changed the text since the editor got the focus. */
  private edited = false;
  private path: string;
  /** Files not on screen, by path, with their history, cursor and scroll position. */
  private readonly others = new Map<string, { state: EditorState; scroll: StateEffect<unknown> }>();
  /** Content of the two compartments, for states created later. */
  private labels: Extension = [];
  private extras: Extension = [];

  constructor(
    parent: HTMLElement,
    path: string,
    text: string,
    changed: (text: string) => void,
    hovered: (line: number) => void,
    chosen: (verdict: number) => void,
    run: () => void,
    drawn: (from: number, to: number) => void,
    guessed: (line: number) => void,
    allocated: (line: number) => void,
    sought: (line: number) => void,
  ) {
    this.handlers = { changed, hovered, chosen, run, drawn, guessed, allocated, sought };
    this.path = path;
    this.view = new EditorView({ parent, state: this.stateOf(path, text) });
    new ResizeObserver(() => this.resized()).observe(this.view.scrollDOM);
    window.addEventListener("pagehide", this.leaving, true);
    this.want();
    void this.complete();
  }

  private stateOf(path: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers({
          domEventHandlers: {
            mouseover: (_, __, event) => ((event.target as HTMLElement).title = this.going, false),
            click: (view, line) => (this.handlers.sought(view.state.doc.lineAt(line.from).number), true),
          },
        }),
        gutter({ class: "badges", markers: (view) => view.state.field(badges) }),
        badges,
        decorations(setHover),
        currentLines,
        verdictChips,
        highlightSpecialChars(),
        EditorView.lineWrapping,
        hanging,
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("\t"),
        EditorState.tabSize.of(4),
        syntaxHighlighting(classHighlighter),
        bracketMatching(),
        lintGutter(),
        path.endsWith(".go") ? go : [],
        this.more.of(this.extras),
        keymap.of([
          { key: "Mod-Enter", run: () => (this.handlers.run(), true) },
          { key: "Escape", run: (view) => (view.contentDOM.blur(), true) },
          { key: "Mod-]", run: indentMore },
          { key: "Mod-[", run: indentLess },
          // Until something was typed, Tab goes on to the next control.
          {
            key: "Tab",
            run: (view) => this.edited && (view.dispatch(view.state.replaceSelection("\t"), { userEvent: "input" }), true),
          },
          { key: "Shift-Tab", run: (view) => this.edited && indentLess(view) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.quiet) {
            this.edited = true;
            this.report();
          }
          if (update.docChanged || update.viewportChanged) this.want();
        }),
        EditorView.domEventHandlers({
          mousemove: (event, view) => {
            const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
            this.hover(view.state.doc.lineAt(at).number);
          },
          mouseleave: () => this.hover(0),
          blur: () => {
            this.edited = false;
          },
        }),
        this.label.of(this.labels),
      ],
    });
  }

  private reporting: ReturnType<typeof setTimeout> | undefined;
  /** Reports an edit; one of a long text in a task of its own, because the editor's part takes long, too. */
  private report(): void {
    clearTimeout(this.reporting);
    if (this.view.state.doc.length < LONG) this.reportNow();
    else {
      this.reporting = setTimeout(() => this.reportNow());
      // Browsers do not wait for a busy page's pagehide handler. Without long texts there is no such listener, because some
      // browsers do not cache a page that has one; it is never removed, because browsers learn of it late.
      window.addEventListener("beforeunload", this.leaving, true);
    }
  }
  /** Reports an edit that waits, before other listeners, one of which saves the text. */
  private readonly leaving = (): void => {
    if (this.reporting !== undefined) this.reportNow();
  };
  private reportNow(): void {
    clearTimeout(this.reporting);
    this.reporting = undefined;
    this.handlers.changed(this.text());
  }

  private static completed: () => void;
  /** Resolves when the page's editor is complete, or could not be completed. */
  static readonly whole = new Promise<void>((resolve) => (Editor.completed = resolve));

  /** Adds completion and search. */
  private async complete(): Promise<void> {
    try {
      const { more } = await import("./more");
      this.extras = more;
      this.view.dispatch({ effects: this.more.reconfigure(more) });
    } finally {
      Editor.completed();
    }
  }

  private readonly handlers: Handlers;
  private hoveredLine = 0;
  private hover(line: number): void {
    if (line === this.hoveredLine) return;
    this.hoveredLine = line;
    this.handlers.hovered(line);
  }

  /** Title of the line numbers, which says what a click does. */
  private going = "";
  /** Sets the accessible name, the description that says how to leave the editor by keyboard, and the line numbers' title. */
  setLabel(name: string, help: string, going: string): void {
    this.going = going;
    this.labels = EditorView.contentAttributes.of({
      "aria-label": name,
      "aria-description": help,
      "data-testid": "editor-text",
      spellcheck: "false",
      tabindex: "0",
    });
    this.view.dispatch({ effects: this.label.reconfigure(this.labels) });
  }

  text(): string {
    return this.view.state.doc.toString();
  }

  /**
   * Shows a file, without calling `changed`. Replaces the text if the file is on screen, which undo reverts; restores
   * the state of another file if its text is still the same.
   */
  show(path: string, text: string): void {
    clearTimeout(this.reporting);
    this.reporting = undefined;
    // A file before another one in the archive ends with a newline, even if the editor's text does not.
    const isSame = (doc: Text): boolean => doc.toString() === text || `${doc}\n` === text;
    if (path === this.path) {
      if (isSame(this.view.state.doc)) return;
      this.quiet = true;
      this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
      this.quiet = false;
      return;
    }
    this.others.set(this.path, { state: this.view.state, scroll: this.view.scrollSnapshot() });
    const kept = this.others.get(path);
    const left = kept && isSame(kept.state.doc) ? kept : undefined;
    this.path = path;
    this.view.setState(left?.state ?? this.stateOf(path, text));
    const effects: StateEffect<unknown>[] = [this.label.reconfigure(this.labels), this.more.reconfigure(this.extras)];
    if (left) effects.push(left.scroll);
    this.view.dispatch({ effects });
    this.want();
  }

  private drawn = { from: 1, to: 0 };
  /** Requests chips and badges for the visible lines and their surroundings, unless present. */
  private want(): void {
    const { doc } = this.view.state;
    const { from, to } = this.view.viewport;
    const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
    if (first >= this.drawn.from && last <= this.drawn.to) return;
    this.drawn = { from: Math.max(first - MARGIN, 1), to: last + MARGIN };
    this.handlers.drawn(this.drawn.from, this.drawn.to);
  }

  /** Drops the states of other files, when another program is opened. */
  forget(): void {
    this.others.clear();
  }

  focused(): boolean {
    return this.view.hasFocus;
  }

  setProblems(problems: Problem[]): void {
    const doc = this.view.state.doc;
    const found: Diagnostic[] = problems.map(([line, column, message]) => {
      const from = offset(doc, line, column);
      return {
        from,
        to: Math.max(wordEnd(doc, from), from),
        severity: "error",
        message,
        renderMessage: () => {
          const box = document.createElement("span");
          box.dataset.testid = "diagnostic";
          box.textContent = message;
          return box;
        },
      };
    });
    // Even an empty change costs 20 ms in a long text.
    if (found.length > 0 || diagnosticCount(this.view.state) > 0) this.view.dispatch(setDiagnostics(this.view.state, found));
  }

  setVerdicts(chips: Chip[], letters: Badge[]): void {
    const doc = this.view.state.doc;
    const byLine = new Map<number, Chip[]>();
    for (const chip of chips) if (chip[0] >= 1 && chip[0] <= doc.lines) byLine.set(chip[0], [...(byLine.get(chip[0]) ?? []), chip]);
    const ends = [...byLine.keys()]
      .sort((a, b) => a - b)
      .map((line) => Decoration.widget({ widget: new ChipWidget(byLine.get(line) ?? [], this.handlers), side: 1 }).range(doc.line(line).from));
    const marks = new RangeSetBuilder<GutterMarker>();
    for (const [line, letter, description, asks, verdict] of [...letters].sort((a, b) => a[0] - b[0])) {
      if (line >= 1 && line <= doc.lines) {
        const at = doc.line(line).from;
        const press = () => (asks ? this.handlers.guessed(line) : verdict < 0 ? this.handlers.allocated(line) : this.handlers.chosen(verdict));
        marks.add(at, at, new BadgeMarker(letter, description, asks, verdict, press));
      }
    }
    const inSight = !this.view.hasFocus && [this.running, this.beside].some((line) => line >= 1 && line <= doc.lines && this.touches(doc.line(line).from));
    this.view.dispatch({ effects: [setChips.of(Decoration.set(ends)), setBadges.of(marks.finish())] });
    // Chips push the running line and the card's down.
    if (inSight) {
      cancelAnimationFrame(this.following);
      this.following = requestAnimationFrame(() => this.follow());
    }
  }

  /** Marks each goroutine's line. `follow`: scrolls to the running one's, and to `beside` if it is not 0 and both fit. */
  setCurrent(lines: Current[], follow: boolean, beside: number): void {
    const doc = this.view.state.doc;
    const found = lines
      .filter(([line]) => line >= 1 && line <= doc.lines)
      .sort((a, b) => a[0] - b[0] || Number(b[2]) - Number(a[2]));
    const ranges = found.map(([line, goroutine, runs]) =>
      Decoration.line({ class: runs ? "here runs" : "here", attributes: { "data-goroutine": String(goroutine) } }).range(doc.line(line).from),
    );
    const marks = Decoration.set(ranges);
    // Even an update without a change costs the editor 1 ms.
    if (!RangeSet.eq([this.view.state.field(currentLines)], [marks])) this.view.dispatch({ effects: setLines.of(marks) });
    this.running = found.find(([, , runs]) => runs)?.[0] ?? 0;
    this.beside = beside;
    cancelAnimationFrame(this.following);
    // Where the lines are is read just before the browser paints: sooner, each step would be laid out twice.
    if (follow) this.following = requestAnimationFrame(() => this.follow());
  }

  private following = 0;
  private follow(): void {
    const effects = this.sights();
    if (effects.length > 0) this.view.dispatch({ effects });
  }

  /** The running line and another to keep in view; 0 for none. */
  private running = 0;
  private beside = 0;

  /** Scrolls to those lines; none if they are in view. */
  private sights(): StateEffect<unknown>[] {
    const doc = this.view.state.doc;
    const start = (line: number): number | undefined => (line >= 1 && line <= doc.lines ? doc.line(line).from : undefined);
    const [at, other] = [start(this.running) ?? start(this.beside), start(this.beside)];
    // Don't scroll visible lines: that would cut off the first line just to get a margin.
    if (at === undefined || (this.inSight(at) && this.inSight(other ?? at))) return [];
    // All rows of the line, the first before the others.
    const whole = EditorSelection.range(doc.lineAt(at).to, at);
    if (other === undefined || other === at) return [EditorView.scrollIntoView(whole, { y: "nearest", yMargin: 60 })];
    return [EditorView.scrollIntoView(EditorSelection.range(other, at), { y: "nearest", yMargin: 4 })];
  }

  private height = 0;
  /**
   * Keeps them in view when the pane shrinks, for instance when an answer is revealed below it; while the user types, the
   * cursor's line, which an error below the pane would hide.
   */
  private resized(): void {
    const before = this.height;
    const pane = this.view.scrollDOM.getBoundingClientRect();
    this.height = pane.height;
    if (!this.view.hasFocus) return this.follow();
    const { head } = this.view.state.selection.main;
    const line = this.view.coordsAtPos(head);
    const hidden = line && line.bottom > pane.bottom && line.bottom <= pane.top + before;
    if (hidden) this.view.dispatch({ effects: EditorView.scrollIntoView(head, { y: "nearest", yMargin: 4 }) });
  }

  /** Whether some of a line's first row is in view. */
  private touches(at: number): boolean {
    const line = this.view.coordsAtPos(at);
    const pane = this.view.scrollDOM.getBoundingClientRect();
    return line !== null && line.bottom > pane.top && line.top < pane.bottom;
  }

  private inSight(at: number): boolean {
    const line = this.view.coordsAtPos(at);
    const pane = this.view.scrollDOM.getBoundingClientRect();
    if (!line) return false;
    // With its chips, if they leave room for other lines.
    const block = this.view.lineBlockAt(at);
    const [top, whole] = [block.top, block.bottom].map((y) => this.view.documentTop + y);
    const bottom = Math.max(line.bottom, Math.min(whole, line.top + pane.height / 2));
    // The text's place begins a little below that of its line.
    return top >= Math.max(pane.top, 0) - 1 && bottom <= Math.min(pane.bottom, innerHeight);
  }

  /** Highlights the lines of whatever is hovered elsewhere, or of the card; ascending. */
  light(lines: number[]): void {
    const doc = this.view.state.doc;
    const found = lines.filter((line) => line >= 1 && line <= doc.lines);
    const set = Decoration.set(found.map((line) => Decoration.line({ class: "lit" }).range(doc.line(line).from)), true);
    this.view.dispatch({ effects: setHover.of(set) });
  }

  jump(line: number, column: number): void {
    const at = offset(this.view.state.doc, line, column);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    this.view.focus();
  }

  reveal(line: number): void {
    const doc = this.view.state.doc;
    if (line >= 1 && line <= doc.lines) this.view.dispatch({ effects: EditorView.scrollIntoView(doc.line(line).from, { y: "center" }) });
  }

  focus(): void {
    this.view.focus();
  }
}
