//go:build go1.26

package xml

// Elements are counted as they are opened, and a method that reads an element may not read raw tokens.

func (d *Decoder) deeper(n int)        { d.stkDepth += n }
func (d *Decoder) tooDeep() bool       { return d.stkDepth > 10000 }
func (d *Decoder) inMethod() bool      { return d.inUnmarshalXML }
func (d *Decoder) setInMethod(on bool) { d.inUnmarshalXML = on }
