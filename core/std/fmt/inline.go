// What gc inlines into callers, in the shape that it has there.

package fmt

//line errors.go:75:1
func (e *wrapError) Error() string {
	return e.msg
}

func (e *wrapError) Unwrap() error {
	return e.err
}

//line errors.go:88:1
func (e *wrapErrors) Error() string {
	return e.msg
}

func (e *wrapErrors) Unwrap() []error {
	return e.errs
}
