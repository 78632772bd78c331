package comment

import (
	"bytes"
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

func (p *Printer) Text(d *Doc) []byte {
	before, width := p.TextCodePrefix, p.TextWidth
	if before == "" {
		before = p.TextPrefix + "\t"
	}
	if width == 0 {
		width = 80 - utf8.RuneCountInString(p.TextPrefix)
	}
	var out bytes.Buffer
	lines := func(indent string) func([]Text) {
		return func(x []Text) { wrapped(&out, p.TextPrefix, indent, width, x) }
	}
	for i, x := range d.Content {
		if i > 0 && blankBefore(x) {
			out.WriteString(p.TextPrefix)
			trimmedEnd(&out)
		}
		switch x := x.(type) {
		case *Paragraph:
			out.WriteString(p.TextPrefix)
			lines("")(x.Text)
		case *Heading:
			out.WriteString(p.TextPrefix + "# ")
			lines("")(x.Text)
		case *Code:
			code(&out, x.Text, before, trimmedEnd)
		case *List:
			items(&out, x, p.TextPrefix, lines("    "), trimmedEnd)
		default:
			fmt.Fprintf(&out, "?%T\n", x)
		}
	}
	first := true
	for _, def := range d.Links {
		if def.Used {
			if first {
				trimmedEnd(&out)
			}
			first = false
			fmt.Fprintf(&out, "[%s]: %s\n", def.Text, def.URL)
		}
	}
	return out.Bytes()
}

// trimmedEnd ends a line without blanks at its end.
func trimmedEnd(out *bytes.Buffer) {
	out.Truncate(len(bytes.TrimRight(out.Bytes(), " \t")))
	out.WriteByte('\n')
}

// joined writes text without marks.
func joined(b *strings.Builder, x []Text) {
	for _, t := range x {
		switch t := t.(type) {
		case Plain:
			b.WriteString(string(t))
		case Italic:
			b.WriteString(string(t))
		case *Link:
			joined(b, t.Text)
		case *DocLink:
			joined(b, t.Text)
		}
	}
}

// wrapped writes lines that are no wider than width; the first of them has its prefix already.
func wrapped(out *bytes.Buffer, prefix, indent string, width int, x []Text) {
	var b strings.Builder
	joined(&b, x)
	words := strings.Fields(b.String())
	ends := []int{len(words)}
	if width >= 0 && len(words) > 0 {
		ends = breaks(words, width-utf8.RuneCountInString(indent))
	}
	from := 0
	for i, to := range ends {
		if i > 0 {
			out.WriteString(prefix + indent)
		}
		out.WriteString(strings.Join(words[from:to], " "))
		trimmedEnd(out)
		from = to
	}
}

// cost is how bad lines are: by what is too wide first, then by what is empty at their ends.
type cost struct{ over, rest int64 }

func (a cost) less(b cost) bool { return a.over < b.over || a.over == b.over && a.rest < b.rest }

// breaks are the ends of the lines that together cost least. Rules: Hirschberg and Larmore, The Least Weight Subsequence
// Problem (1987): a queue of candidates for where a line begins, each of them best for some ends to come.
func breaks(words []string, width int) []int {
	count := len(words)
	sums := make([]int, count+1)
	for i, w := range words {
		sums[i+1] = sums[i] + utf8.RuneCountInString(w) + 1
	}
	best := make([]cost, 1, count)
	begin := make([]int, 1, count+1)
	// total is the cost up to a line from one word to another.
	total := func(from, to int) cost {
		c, n := best[from], sums[to]-sums[from]-1
		if to == count && n <= width {
			return c
		}
		unused := int64(width-n) * int64(width-n)
		var inner int64 = 64
		last := words[to-1]
		if strings.IndexByte(".,:;", last[len(last)-1]) >= 0 {
			inner = 0
		}
		c.rest += inner
		if n > width {
			c.over += unused
		} else {
			c.rest += unused
		}
		return c
	}
	notWorse := func(a, b, to int) bool { return !total(b, to).less(total(a, to)) }
	// useless: from where a is worse than b on, c is not worse than b.
	useless := func(a, b, c int) bool {
		k := c + sort.Search(count+1-c, func(k int) bool { return total(b, c+k).less(total(a, c+k)) })
		return k > count || notWorse(c, b, k)
	}
	queue := []int{0}
	for at := 1; at < count; at++ {
		best = append(best, total(queue[0], at))
		begin = append(begin, queue[0])
		for len(queue) > 1 && notWorse(queue[1], queue[0], at+1) {
			queue = queue[1:]
		}
		for len(queue) > 1 && useless(queue[len(queue)-2], queue[len(queue)-1], at) {
			queue = queue[:len(queue)-1]
		}
		if total(at, count).less(total(queue[len(queue)-1], count)) {
			queue = append(queue, at)
			if len(queue) == 2 && notWorse(at, queue[0], at+1) {
				queue = queue[1:]
			}
		}
	}
	begin = append(begin, queue[0])
	var ends []int
	for at := count; at > 0; at = begin[at] {
		ends = append([]int{at}, ends...)
	}
	return ends
}
