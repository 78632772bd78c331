package textproto

// dotWriter writes text in which each line ends with a carriage return and a newline, a line that begins with a dot gets another,
// and a dot alone ends it all.
type dotWriter struct {
	w    *Writer
	at   byte // 0 at the beginning, \n of a line, \r behind that, else within a line
	done bool
}

func (d *dotWriter) Write(b []byte) (n int, err error) {
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

func (d *dotWriter) Close() error {
	if d.done {
		return nil
	}
	d.done = true
	if d.w.dot == d {
		d.w.dot = nil
	}
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
