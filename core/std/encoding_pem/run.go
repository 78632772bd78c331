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

func Encode(out io.Writer, b *Block) error {
	text, err := encode(b)
	if err != nil {
		return err
	}
	_, err = out.Write(text)
	return err
}

func EncodeToMemory(b *Block) []byte {
	text, err := encode(b)
	if err != nil {
		return nil
	}
	return text
}

// encode writes Proc-Type before the other headers, which are sorted.
func encode(b *Block) ([]byte, error) {
	var names []string
	for name := range b.Headers {
		if strings.Contains(name, ":") {
			return nil, errors.New("pem: cannot encode a header key that contains a colon")
		}
		if name != "Proc-Type" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	if _, ok := b.Headers["Proc-Type"]; ok {
		names = slices.Insert(names, 0, "Proc-Type")
	}
	var out bytes.Buffer
	out.WriteString(begin + b.Type + dashes + "\n")
	for _, name := range names {
		out.WriteString(name + ": " + b.Headers[name] + "\n")
	}
	if len(names) > 0 {
		out.WriteString("\n")
	}
	text := base64.StdEncoding.EncodeToString(b.Bytes)
	for len(text) > 0 {
		n := min(columns, len(text))
		out.WriteString(text[:n] + "\n")
		text = text[n:]
	}
	out.WriteString(end + b.Type + dashes + "\n")
	return out.Bytes(), nil
}
