// Package doc: what gc inlines.
package doc

//line synopsis.go:37:1
func Synopsis(text string) string {
	var p Package
	return p.Synopsis(text)
}
