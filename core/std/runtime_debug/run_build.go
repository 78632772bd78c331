package debug

import (
	"fmt"
	"strconv"
	"strings"
)

// The text of what is known of a build: a word, a tab and the rest on each line.

func (bi *BuildInfo) String() string {
	var b strings.Builder
	if bi.GoVersion != "" {
		b.WriteString("go\t" + bi.GoVersion + "\n")
	}
	if bi.Path != "" {
		b.WriteString("path\t" + bi.Path + "\n")
	}
	if bi.Main != (Module{}) {
		writeModule(&b, "mod", &bi.Main)
	}
	for _, m := range bi.Deps {
		writeModule(&b, "dep", m)
	}
	for _, s := range bi.Settings {
		key, value := s.Key, s.Value
		if key == "" || strings.ContainsAny(key, "= \t\r\n\"`") {
			key = strconv.Quote(key)
		}
		if strings.ContainsAny(value, " \t\r\n\"`") {
			value = strconv.Quote(value)
		}
		b.WriteString("build\t" + key + "=" + value + "\n")
	}
	return b.String()
}

func writeModule(b *strings.Builder, word string, m *Module) {
	b.WriteString(word + "\t" + m.Path + "\t" + m.Version)
	if m.Replace == nil {
		b.WriteString("\t" + m.Sum + "\n")
		return
	}
	b.WriteByte('\n')
	writeModule(b, "=>", m.Replace)
	b.WriteByte('\n')
}

func ParseBuildInfo(data string) (*BuildInfo, error) {
	bi := new(BuildInfo)
	var last *Module
	for n := 1; ; n++ {
		line, rest, ok := strings.Cut(data, "\n")
		if !ok {
			return bi, nil
		}
		data = rest
		if err := addLine(bi, line, &last); err != nil {
			return nil, fmt.Errorf("could not parse Go build info: line %d: %w", n, err)
		}
	}
}

// addLine reads one line; last is the module that a replacement would stand for.
func addLine(bi *BuildInfo, line string, last **Module) error {
	word, text, _ := strings.Cut(line, "\t")
	columns := strings.Split(text, "\t")
	switch word {
	case "path":
		bi.Path = text
	case "mod", "dep":
		if len(columns) != 2 && len(columns) != 3 {
			return fmt.Errorf("expected 2 or 3 columns; got %d", len(columns))
		}
		m := &bi.Main
		if word == "dep" {
			m = new(Module)
			bi.Deps = append(bi.Deps, m)
		}
		*m = Module{Path: columns[0], Version: columns[1]}
		if len(columns) == 3 {
			m.Sum = columns[2]
		}
		*last = m
	case "=>":
		if len(columns) != 3 {
			return fmt.Errorf("expected 3 columns for replacement; got %d", len(columns))
		}
		if *last == nil {
			return fmt.Errorf("replacement with no module on previous line")
		}
		(*last).Replace = &Module{Path: columns[0], Version: columns[1], Sum: columns[2]}
		*last = nil
	case "build":
		return addSetting(bi, text)
	}
	return nil
}

func addSetting(bi *BuildInfo, text string) error {
	key, value, ok := strings.Cut(text, "=")
	switch {
	case text == "":
		return fmt.Errorf("build line missing '='")
	case text[0] == '=':
		return fmt.Errorf("build line with missing key")
	case text[0] == '"' || text[0] == '`':
		quoted, err := strconv.QuotedPrefix(text)
		if err != nil {
			return fmt.Errorf("invalid quoted key in build line")
		}
		if len(quoted) == len(text) {
			return fmt.Errorf("build line missing '=' after quoted key")
		}
		if c := text[len(quoted)]; c != '=' {
			return fmt.Errorf("unexpected character after quoted key: %q", c)
		}
		key, _ = strconv.Unquote(quoted)
		value = text[len(quoted)+1:]
	case !ok:
		return fmt.Errorf("build line missing '=' after key")
	}
	if value != "" && (value[0] == '"' || value[0] == '`') {
		plain, err := strconv.Unquote(value)
		if err != nil {
			return fmt.Errorf("invalid quoted value in build line")
		}
		value = plain
	}
	bi.Settings = append(bi.Settings, BuildSetting{Key: key, Value: value})
	return nil
}
