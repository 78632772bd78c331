package quotedprintable

import (
	"bytes"
	"fmt"
	"io"
)

// nibble is the value of a hexadecimal digit, or -1.
func nibble(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'F':
		return int(c - 'A' + 10)
	case 'a' <= c && c <= 'f':
		return int(c - 'a' + 10)
	}
	return -1
}

// escaped is the byte that follows a "=".
func escaped(v []byte) (byte, error) {
	if len(v) < 2 {
		return 0, io.ErrUnexpectedEOF
	}
	for _, c := range v[:2] {
		if nibble(c) < 0 {
			return 0, fmt.Errorf("quotedprintable: invalid hex byte 0x%02x", c)
		}
	}
	return byte(nibble(v[0])<<4 | nibble(v[1])), nil
}

// nextLine reads one, without the space at its end and without a break that a "=" takes back.
func nextLine(r *Reader) {
	whole, err := r.br.ReadSlice('\n')
	r.rerr = err
	r.line = bytes.TrimRight(whole, "\r\n \t")
	ended := bytes.HasSuffix(whole, []byte("\n"))
	crlf := bytes.HasSuffix(whole, []byte("\r\n"))
	if !bytes.HasSuffix(r.line, []byte("=")) {
		if crlf {
			r.line = append(r.line, '\r', '\n')
		} else if ended {
			r.line = append(r.line, '\n')
		}
		return
	}
	rest := bytes.TrimLeft(whole[len(r.line):], " \t")
	r.line = r.line[:len(r.line)-1]
	atBreak := bytes.HasPrefix(rest, []byte("\n")) || bytes.HasPrefix(rest, []byte("\r\n"))
	if !atBreak && (len(rest) > 0 || len(r.line) == 0 || err != io.EOF) {
		r.rerr = fmt.Errorf("quotedprintable: invalid bytes after =: %q", rest)
	}
}

func (r *Reader) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.line) == 0 {
			if r.rerr != nil {
				return n, r.rerr
			}
			nextLine(r)
			continue
		}
		b, used := r.line[0], 1
		switch {
		case b == '=':
			if c, err := escaped(r.line[1:]); err == nil {
				b, used = c, 3
			} else if len(r.line) < 2 || r.line[1] == '\r' || r.line[1] == '\n' {
				return n, err
			}
		case b == '\t' || b == '\r' || b == '\n' || b >= 0x80:
		case b < ' ' || b > '~':
			return n, fmt.Errorf("quotedprintable: invalid unescaped byte 0x%02x in body", b)
		}
		p[n] = b
		r.line = r.line[used:]
		n++
	}
	return n, nil
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' }

func (w *Writer) Write(p []byte) (n int, err error) {
	plain := 0 // where what needs no escape begins: of that nothing counts after an error
	for n < len(p) {
		b := p[n]
		isBreak := !w.Binary && (b == '\n' || b == '\r')
		switch {
		case isBreak && b == '\n' && w.cr:
			w.cr = false
		case isBreak:
			w.cr = w.cr || b == '\r'
			if err = closeLine(w); err == nil {
				err = breakLine(w, "\r\n")
			}
		case '!' <= b && b <= '~' && b != '=' || isBlank(b):
			if w.i == 75 {
				err = breakLine(w, "=\r\n")
			}
			if err == nil {
				w.line[w.i] = b
				w.i++
				w.cr = false
			}
		default:
			if err = escape(w, b); err == nil {
				plain = n + 1
			} else {
				plain = n
			}
		}
		if err != nil {
			return plain, err
		}
		n++
	}
	return n, nil
}

func (w *Writer) Close() error {
	if err := closeLine(w); err != nil {
		return err
	}
	return breakLine(w, "")
}

// closeLine escapes a blank at the end.
func closeLine(w *Writer) error {
	if w.i == 0 || !isBlank(w.line[w.i-1]) {
		return nil
	}
	w.i--
	return escape(w, w.line[w.i])
}

func escape(w *Writer, b byte) error {
	if w.i > 72 {
		if err := breakLine(w, "=\r\n"); err != nil {
			return err
		}
	}
	w.i += copy(w.line[w.i:], fmt.Sprintf("=%02X", b))
	return nil
}

func breakLine(w *Writer, end string) error {
	w.i += copy(w.line[w.i:], end)
	if _, err := w.w.Write(w.line[:w.i]); err != nil {
		return err
	}
	w.i = 0
	return nil
}
