package strings

import "io"

// A Replacer picks, at its first use, the cheapest way that its pairs allow; the first pair that fits wins.

//line replace.go:32:1
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{oldnew: append([]string(nil), oldnew...)}
}

func (r *Replacer) buildOnce() {
	r.r = r.build()
	r.oldnew = nil
}

func (r *Replacer) Replace(s string) string {
	r.once.Do(r.buildOnce)
	return r.r.Replace(s)
}

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	r.once.Do(r.buildOnce)
	return r.r.WriteString(w, s)
}

func (b *Replacer) build() replacer {
	pairs := b.oldnew
	if len(pairs) == 2 && len(pairs[0]) > 1 {
		return makeSingleStringReplacer(pairs[0], pairs[1])
	}
	toBytes := true
	for i := 0; i < len(pairs); i += 2 {
		if len(pairs[i]) != 1 {
			return makeGenericReplacer(pairs)
		}
		toBytes = toBytes && len(pairs[i+1]) == 1
	}
	if toBytes {
		table := new(byteReplacer)
		for c := range table {
			table[c] = byte(c)
		}
		for i := len(pairs) - 2; i >= 0; i -= 2 {
			table[pairs[i][0]] = pairs[i+1][0]
		}
		return table
	}
	table := &byteStringReplacer{toReplace: make([]string, 0, len(pairs)/2)}
	for i := len(pairs) - 2; i >= 0; i -= 2 {
		c := pairs[i][0]
		if table.replacements[c] == nil {
			table.toReplace = append(table.toReplace, string([]byte{c}))
		}
		table.replacements[c] = []byte(pairs[i+1])
	}
	return table
}

// stringOnly lets a writer without WriteString have one.
type stringOnly struct{ w io.Writer }

func (s stringOnly) WriteString(text string) (int, error) { return s.w.Write([]byte(text)) }

func stringWriterOf(w io.Writer) io.StringWriter {
	if sw, ok := w.(io.StringWriter); ok {
		return sw
	}
	return stringOnly{w}
}

// pieces writes one string after the other until an error comes.
type pieces struct {
	to  io.StringWriter
	n   int
	err error
}

func write(p *pieces, s string) {
	if p.err == nil {
		n, err := p.to.WriteString(s)
		p.n, p.err = p.n+n, err
	}
}

// ---- one byte for another

type byteReplacer [256]byte

//line replace.go:440:1
func (r *byteReplacer) Replace(s string) string {
	var changed []byte
	for i := range len(s) {
		c := s[i]
		if r[c] == c {
			continue
		}
		if changed == nil {
			changed = []byte(s)
		}
		changed[i] = r[c]
	}
	if changed == nil {
		return s
	}
	return string(changed)
}

func (r *byteReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	p, from := pieces{to: stringWriterOf(w)}, 0
	for i := 0; i < len(s) && p.err == nil; i++ {
		c := s[i]
		if r[c] == c {
			continue
		}
		if from < i {
			write(&p, s[from:i])
		}
		from = i + 1
		if p.err == nil {
			n, err := w.Write(r[c : int(c)+1])
			p.n, p.err = p.n+n, err
		}
	}
	if from < len(s) {
		write(&p, s[from:])
	}
	return p.n, p.err
}

// ---- strings for single bytes

type byteStringReplacer struct {
	replacements [256][]byte
	toReplace    []string
}

func (r *byteStringReplacer) Replace(s string) string {
	size, found := len(s), false
	if 8*len(r.toReplace) <= len(s) {
		for _, old := range r.toReplace {
			if n := Count(s, old); n > 0 {
				size += n * (len(r.replacements[old[0]]) - 1)
				found = true
			}
		}
	} else {
		for i := range len(s) {
			if to := r.replacements[s[i]]; to != nil {
				size += len(to) - 1
				found = true
			}
		}
	}
	if !found {
		return s
	}
	out := make([]byte, size)
	rest := out
	for i := range len(s) {
		if to := r.replacements[s[i]]; to != nil {
			rest = rest[copy(rest, to):]
		} else {
			rest[0] = s[i]
			rest = rest[1:]
		}
	}
	return string(out)
}

func (r *byteStringReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	p, from := pieces{to: stringWriterOf(w)}, 0
	for i := 0; i < len(s) && p.err == nil; i++ {
		to := r.replacements[s[i]]
		if to == nil {
			continue
		}
		if from < i {
			write(&p, s[from:i])
		}
		from = i + 1
		if p.err == nil {
			n, err := w.Write(to)
			p.n, p.err = p.n+n, err
		}
	}
	if from < len(s) {
		write(&p, s[from:])
	}
	return p.n, p.err
}

// ---- one string for another

// stringFinder has the size of a table for Boyer and Moore's search; Index does the work.
type stringFinder struct {
	pattern string
	skips   [256]int
	shifts  []int
}

type singleStringReplacer struct {
	finder *stringFinder
	value  string
}

//line replace.go:385:1
func makeSingleStringReplacer(pattern, value string) *singleStringReplacer {
	finder := &stringFinder{pattern: pattern, shifts: make([]int, len(pattern))}
	return &singleStringReplacer{finder: finder, value: value}
}

func (r *singleStringReplacer) Replace(s string) string {
	var b Builder
	from, found := 0, false
	for {
		at := Index(s[from:], r.finder.pattern)
		if at < 0 {
			break
		}
		found = true
		b.Grow(at + len(r.value))
		b.WriteString(s[from : from+at])
		b.WriteString(r.value)
		from += at + len(r.finder.pattern)
	}
	if !found {
		return s
	}
	b.WriteString(s[from:])
	return b.String()
}

func (r *singleStringReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	p := pieces{to: stringWriterOf(w)}
	for p.err == nil {
		at := Index(s, r.finder.pattern)
		if at < 0 {
			break
		}
		write(&p, s[:at])
		write(&p, r.value)
		s = s[at+len(r.finder.pattern):]
	}
	write(&p, s)
	return p.n, p.err
}

// ---- any strings: a trie whose chains are kept as one prefix

type trieNode struct {
	value    string
	priority int
	prefix   string
	next     *trieNode
	table    []*trieNode
}

type genericReplacer struct {
	root      trieNode
	tableSize int
	mapping   [256]byte
}

func makeGenericReplacer(pairs []string) *genericReplacer {
	r := new(genericReplacer)
	for i := 0; i < len(pairs); i += 2 {
		for _, c := range []byte(pairs[i]) {
			r.mapping[c] = 1
		}
	}
	for _, used := range r.mapping {
		r.tableSize += int(used)
	}
	next := byte(0)
	for c, used := range r.mapping {
		if used == 0 {
			r.mapping[c] = byte(r.tableSize)
		} else {
			r.mapping[c] = next
			next++
		}
	}
	r.root.table = make([]*trieNode, r.tableSize)
	for i := 0; i < len(pairs); i += 2 {
		plant(r, &r.root, pairs[i], pairs[i+1], len(pairs)-i)
	}
	return r
}

// plant puts a key below a node; of equal keys the first stays.
func plant(r *genericReplacer, at *trieNode, key, value string, priority int) {
	for key != "" {
		switch {
		case at.table != nil:
			slot := &at.table[r.mapping[key[0]]]
			if *slot == nil {
				*slot = new(trieNode)
			}
			at, key = *slot, key[1:]
		case at.prefix == "":
			at.prefix, at.next = key, new(trieNode)
			at, key = at.next, ""
		default:
			same := 0
			for same < min(len(at.prefix), len(key)) && at.prefix[same] == key[same] {
				same++
			}
			switch same {
			case len(at.prefix):
				at = at.next
			case 0:
				fork(r, at, key[0])
			default:
				at.next = &trieNode{prefix: at.prefix[same:], next: at.next}
				at.prefix = at.prefix[:same]
				at = at.next
			}
			key = key[same:]
		}
	}
	if at.priority == 0 {
		at.value, at.priority = value, priority
	}
}

// fork turns a node with a prefix into one with a table that has room for another first byte.
func fork(r *genericReplacer, at *trieNode, other byte) {
	rest := at.next
	if len(at.prefix) > 1 {
		rest = &trieNode{prefix: at.prefix[1:], next: at.next}
	}
	node := new(trieNode)
	at.table = make([]*trieNode, r.tableSize)
	at.table[r.mapping[at.prefix[0]]] = rest
	at.table[r.mapping[other]] = node
	at.prefix, at.next = "", nil
}

// seek finds the key of highest priority that s begins with; the empty key is left out on demand.
func seek(r *genericReplacer, s string, notEmpty bool) (value string, length int, found bool) {
	best, at := 0, &r.root
	for n := 0; at != nil; {
		if at.priority > best && (n > 0 || !notEmpty) {
			best, value, length, found = at.priority, at.value, n, true
		}
		switch {
		case n == len(s):
			at = nil
		case at.table != nil:
			i := int(r.mapping[s[n]])
			if i == r.tableSize {
				return
			}
			at, n = at.table[i], n+1
		case at.prefix != "" && HasPrefix(s[n:], at.prefix):
			n += len(at.prefix)
			at = at.next
		default:
			at = nil
		}
	}
	return
}

type textWriter []byte

func (t *textWriter) Write(p []byte) (int, error) {
	*t = append(*t, p...)
	return len(p), nil
}

func (t *textWriter) WriteString(s string) (int, error) {
	*t = append(*t, s...)
	return len(s), nil
}

//line replace.go:330:1
func (r *genericReplacer) Replace(s string) string {
	out := make(textWriter, 0, len(s))
	r.WriteString(&out, s)
	return string(out)
}

func (r *genericReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	p := pieces{to: stringWriterOf(w)}
	from, afterEmpty := 0, false
	for i := 0; i <= len(s) && p.err == nil; {
		if i < len(s) && r.root.priority == 0 {
			slot := int(r.mapping[s[i]])
			if slot == r.tableSize || r.root.table[slot] == nil {
				i++
				continue
			}
		}
		value, length, found := seek(r, s[i:], afterEmpty)
		afterEmpty = found && length == 0
		if !found {
			i++
			continue
		}
		write(&p, s[from:i])
		write(&p, value)
		i += length
		from = i
	}
	if from < len(s) {
		write(&p, s[from:])
	}
	return p.n, p.err
}
