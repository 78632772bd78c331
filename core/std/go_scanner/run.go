// Package scanner: bodies for the machine of lists of errors.
package scanner

import (
	"fmt"
	"go/token"
	"io"
)

func (e Error) Error() string {
	if e.Pos.Filename != "" || e.Pos.IsValid() {
		return e.Pos.String() + ": " + e.Msg
	}
	return e.Msg
}

func (p ErrorList) Less(i, j int) bool {
	a, b := p[i], p[j]
	switch {
	case a.Pos.Filename != b.Pos.Filename:
		return a.Pos.Filename < b.Pos.Filename
	case a.Pos.Line != b.Pos.Line:
		return a.Pos.Line < b.Pos.Line
	case a.Pos.Column != b.Pos.Column:
		return a.Pos.Column < b.Pos.Column
	}
	return a.Msg < b.Msg
}

func (p ErrorList) Error() string {
	switch len(p) {
	case 0:
		return "no errors"
	case 1:
		return p[0].Error()
	}
	return fmt.Sprintf("%s (and %d more errors)", p[0], len(p)-1)
}

func (p *ErrorList) RemoveMultiples() {
	p.Sort()
	kept := (*p)[:0]
	var last token.Position
	for _, e := range *p {
		if e.Pos.Filename != last.Filename || e.Pos.Line != last.Line {
			last = e.Pos
			kept = append(kept, e)
		}
	}
	*p = kept
}

func PrintError(w io.Writer, err error) {
	if list, ok := err.(ErrorList); ok {
		for _, e := range list {
			fmt.Fprintf(w, "%s\n", e)
		}
	} else if err != nil {
		fmt.Fprintf(w, "%s\n", err)
	}
}
