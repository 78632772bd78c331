package p

import (
	"io"
	"strings"
)

// Builder's WriteString is mentioned only through the interface.
func asserted() {
	var w io.Writer = new(strings.Builder)
	w.(io.StringWriter).WriteString("hi")
}

func commaOk() int {
	var r io.Reader = strings.NewReader("hi")
	if b, ok := r.(io.ByteReader); ok {
		c, _ := b.ReadByte()
		return int(c)
	}
	return 0
}

func typeSwitch() int64 {
	var r io.Reader = strings.NewReader("hi")
	switch r := r.(type) {
	case io.RuneReader:
		c, _, _ := r.ReadRune()
		return int64(c)
	case io.WriterTo:
		n, _ := r.WriteTo(io.Discard)
		return n
	}
	return 0
}
