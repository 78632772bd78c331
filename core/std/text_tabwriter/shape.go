// Package tabwriter: what gc inlines.
package tabwriter

func (b *Writer) flush() (err error)

func (b *Writer) Flush() error { return b.flush() }
