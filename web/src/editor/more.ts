// Extensions that are loaded after the first picture: word completion, search and its keys.
import { autocompletion, completeAnyWord } from "@codemirror/autocomplete";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { keymap } from "@codemirror/view";

export const more = [
  highlightSelectionMatches(),
  autocompletion({ override: [completeAnyWord], activateOnTyping: false }),
  keymap.of(searchKeymap),
];
