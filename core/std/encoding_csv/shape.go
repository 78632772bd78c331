// Package csv: bodies in gc's shape of what is inlined into callers.
package csv

//line reader.go:213:1
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.fieldPositions) {
		panic("out of range index passed to FieldPos")
	}
	p := &r.fieldPositions[field]
	return p.line, p.col
}
