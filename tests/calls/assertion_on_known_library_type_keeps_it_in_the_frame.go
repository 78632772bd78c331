package p

import (
	"io"
	"strings"
)

func f() {
	var w io.Writer = new(strings.Builder)
	w.(io.StringWriter).WriteString("hi")
}
