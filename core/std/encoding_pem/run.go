package pem

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"slices"
	"strings"
)

const (
	begin   = "-----BEGIN "
	end     = "-----END "
	dashes  = "-----"
	columns = 64
)

// line cuts the first line off, without blanks at its end.
func line(data []byte) (first, rest []byte) {
	first, rest, _ = bytes.Cut(data, []byte("\n"))
	return bytes.TrimRight(first, " \t\r"), rest
}

// Decode finds the first block that is whole; blocks that are not are skipped.
func Decode(data []byte) (p *Block, rest []byte) {
	rest = data
	for {
		// At the start or after a line's end.
		if bytes.HasPrefix(rest, []byte(begin)) {
			rest = rest[len(begin):]
		} else if _, after, ok := bytes.Cut(rest, []byte("\n"+begin)); ok {
			rest = after
		} else {
			return nil, data
		}
		var kind []byte
		kind, rest = line(rest)
		if !bytes.HasSuffix(kind, []byte(dashes)) {
			continue
		}
		kind = kind[:len(kind)-len(dashes)]
		p = &Block{Headers: map[string]string{}, Type: string(kind)}
		for len(rest) > 0 {
			text, next := line(rest)
			key, value, ok := bytes.Cut(text, []byte(":"))
			if !ok {
				break
			}
			p.Headers[string(bytes.TrimSpace(key))] = string(bytes.TrimSpace(value))
			rest = next
		}
		var body, after []byte
		switch {
		case len(p.Headers) == 0 && bytes.HasPrefix(rest, []byte(end)):
			after = rest[len(end):]
		default:
			i := bytes.Index(rest, []byte("\n"+end))
			if i < 0 {
				continue
			}
			body, after = rest[:i], rest[i+1+len(end):]
		}
		tail := string(kind) + dashes
		if !bytes.HasPrefix(after, []byte(tail)) {
			continue
		}
		last, next := line(after[len(tail):])
		if len(last) != 0 {
			continue
		}
		text := strings.Map(func(r rune) rune {
			if r == '\n' || r == '\r' || r == ' ' || r == '\t' {
				return -1
			}
			return r
		}, string(body))
		decoded, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			continue
		}
		p.Bytes = decoded
		return p, next
	}
}

// lines breaks what is written to it into lines of 64 characters.
type lines struct {
	text [columns]byte
	used int
	out  io.Writer
}

var newline = []byte{'\n'}

func (l *lines) Write(p []byte) (n int, err error) {
	n = len(p)
	for l.used+len(p) >= columns {
		rest := columns - l.used
		for _, part := range [...][]byte{l.text[:l.used], p[:rest], newline} {
			if _, err := l.out.Write(part); err != nil {
				return 0, err
			}
		}
		l.used, p = 0, p[rest:]
	}
	l.used += copy(l.text[l.used:], p)
	return n, nil
}

// Close ends the line that is begun.
func (l *lines) Close() error {
	if l.used == 0 {
		return nil
	}
	_, err := l.out.Write(l.text[:l.used])
	if l.used = 0; err == nil {
		_, err = l.out.Write(newline)
	}
	return err
}

var (
	beginning = []byte(begin)
	ending    = []byte(end)
)

// Encode writes Proc-Type before the other headers, which are sorted.
func Encode(out io.Writer, b *Block) error {
	for name := range b.Headers {
		if strings.Contains(name, ":") {
			return errors.New("pem: cannot encode a header key that contains a colon")
		}
	}
	if _, err := out.Write(beginning); err != nil {
		return err
	}
	if _, err := out.Write([]byte(b.Type + "-----\n")); err != nil {
		return err
	}
	if err := headers(out, b); err != nil {
		return err
	}
	l := lines{out: out}
	text := base64.NewEncoder(base64.StdEncoding, &l)
	if _, err := text.Write(b.Bytes); err != nil {
		return err
	}
	if err := text.Close(); err != nil {
		return err
	}
	if err := l.Close(); err != nil {
		return err
	}
	if _, err := out.Write(ending); err != nil {
		return err
	}
	_, err := out.Write([]byte(b.Type + "-----\n"))
	return err
}

func headers(out io.Writer, b *Block) error {
	if len(b.Headers) == 0 {
		return nil
	}
	names := make([]string, 0, len(b.Headers))
	for name := range b.Headers {
		names = append(names, name)
	}
	slices.Sort(names)
	if i := slices.Index(names, "Proc-Type"); i >= 0 {
		copy(names[1:], names[:i])
		names[0] = "Proc-Type"
	}
	for _, name := range names {
		if _, err := out.Write([]byte(name + ": " + b.Headers[name] + "\n")); err != nil {
			return err
		}
	}
	_, err := out.Write(newline)
	return err
}

func EncodeToMemory(b *Block) []byte {
	var out bytes.Buffer
	if Encode(&out, b) != nil {
		return nil
	}
	return out.Bytes()
}
