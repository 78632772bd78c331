// Package template: what is inlined into callers, in gc's shape; the machine runs it as well.
package template

//line template.go:351:1
func (t *Template) Delims(left, right string) *Template {
	t.text.Delims(left, right)
	return t
}

//line template.go:464:1
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	return parseGlob(t, pattern)
}

//line template.go:450:1
func ParseGlob(pattern string) (*Template, error) {
	return parseGlob(nil, pattern)
}
