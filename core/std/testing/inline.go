// Package testing: what is inlined into callers, in gc's shape; the machine runs it as well.
package testing

import "flag"

//line cover.go:36:1
func RegisterCover(c Cover) {
}

//line testing.go:1031:1
func (c *common) Name() string {
	return c.name
}

//line testing.go:746:1
func Short() bool {
	if short == nil {
		panic("testing: Short called before Init")
	}
//line testing.go:751:1
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
//line testing.go:755:1
	return *short
}

//line testing.go:782:1
func Verbose() bool {
//line testing.go:784:1
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return chatty.on
}
