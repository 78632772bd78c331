// Prints Go's time zone database as `core/overlay/time/zone_names.go`, one line per zone: its names, the rule after the
// last transition, its kinds (name, seconds east, d: summer time), and its transitions. A transition is the letter of
// its kind and the time since the previous one (for the first, since 1970) in base 36, in quarters of an hour, or after
// `!` in seconds. Run by `cargo xtask record zones`; not part of the product.
package main

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Counts of a file's parts, in file order.
type counts struct{ UTC, Wall, Leap, Times, Kinds, Chars uint32 }

type kind struct {
	Offset int32
	Summer bool
	Name   uint8
}

const headLen = 20

func read(b []byte) counts {
	var n counts
	must(binary.Read(bytes.NewReader(b[headLen:]), binary.BigEndian, &n))
	return n
}

// Formats the part of a file with 64-bit times as a line without names.
func line(b []byte) string {
	n := read(b)
	b = b[headLen+24+n.Times*5+n.Kinds*6+n.Chars+n.Leap*8+n.Wall+n.UTC:]
	n = read(b)
	if n.Leap+n.Wall+n.UTC != 0 {
		must(fmt.Errorf("a zone with leap seconds or indicators, which the table has no place for"))
	}
	r := bytes.NewReader(b[headLen+24:])
	times, indices, kinds, chars := make([]int64, n.Times), make([]uint8, n.Times), make([]kind, n.Kinds), make([]byte, n.Chars)
	for _, part := range []any{times, indices, kinds, chars} {
		must(binary.Read(r, binary.BigEndian, part))
	}
	rule, err := io.ReadAll(r)
	must(err)
	var said, changes strings.Builder
	for i, k := range kinds {
		if i > 0 {
			said.WriteByte(' ')
		}
		name, _, _ := strings.Cut(string(chars[k.Name:]), "\x00")
		fmt.Fprintf(&said, "%s,%d", name, k.Offset)
		if k.Summer {
			said.WriteString(",d")
		}
	}
	last := int64(0)
	for i, at := range times {
		changes.WriteByte('a' + indices[i])
		by := at - last
		last = at
		if by < 0 {
			changes.WriteByte('-')
			by = -by
		}
		if by%900 != 0 {
			changes.WriteByte('!')
		} else {
			by /= 900
		}
		changes.WriteString(strings.ToUpper(strconv.FormatInt(by, 36)))
	}
	return fmt.Sprintf("|%s|%s|%s", strings.TrimSpace(string(rule)), said.String(), changes.String())
}

func main() {
	archive, err := zip.OpenReader(filepath.Join(os.Getenv("GOROOT"), "lib", "time", "zoneinfo.zip"))
	must(err)
	names := map[string][]string{}
	for _, file := range archive.File {
		if strings.HasSuffix(file.Name, "/") {
			continue
		}
		opened, err := file.Open()
		must(err)
		data, err := io.ReadAll(opened)
		must(err)
		said := line(data)
		names[said] = append(names[said], file.Name)
	}
	var lines []string
	for said, names := range names {
		sort.Strings(names)
		lines = append(lines, " "+strings.Join(names, " ")+said)
	}
	sort.Strings(lines)
	fmt.Print("package time\n\n")
	fmt.Print("// zones is Go's database of time zones, as `xtask/src/record_zones.go` writes it: a line for each zone with its names,\n")
	fmt.Print("// the rule behind the last change, its kinds and its changes.\n")
	fmt.Printf("const zones = `\n%s\n`\n", strings.Join(lines, "\n"))
}
