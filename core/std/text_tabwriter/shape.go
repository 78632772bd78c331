// Package tabwriter: what gc inlines.
package tabwriter

func (b *Writer) flush() (err error)

//line tabwriter.go:488:1
func (b *Writer) Flush() error {
	return b.flush()
}
