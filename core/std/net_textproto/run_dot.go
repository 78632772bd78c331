package textproto

import "io"

// dots writes text in which each line ends with a carriage return and a newline, a line that begins with a dot gets another,
// and a dot alone ends it all.
type dots struct {
	w    *Writer
	at   byte // 0 at the beginning, \n of a line, \r behind that, else within a line
	done bool
}

//line writer.go:43:1
func (w *Writer) DotWriter() io.WriteCloser { return &dots{w: w} }

func (d *dots) Write(b []byte) (n int, err error) {
	for ; n < len(b); n++ {
		c := b[n]
		if c == '.' && (d.at == 0 || d.at == '\n') {
			d.w.W.WriteByte('.')
		}
		if c == '\n' && d.at != '\r' {
			d.w.W.WriteByte('\r')
		}
		if err := d.w.W.WriteByte(c); err != nil {
			return n, err
		}
		switch {
		case c == '\n' || c == '\r' && d.at != '\r':
			d.at = c
		default:
			d.at = 'x'
		}
	}
	return n, nil
}

func (d *dots) Close() error {
	if d.done {
		return nil
	}
	d.done = true
	switch d.at {
	case '\n':
	case '\r':
		d.w.W.WriteString("\n")
	default:
		d.w.W.WriteString("\r\n")
	}
	d.w.W.WriteString(".\r\n")
	return d.w.W.Flush()
}
