// Package errors.
package errors

import "unsafe"

//line errors.go:64:1
func New(text string) error {
	return &errorString{text}
}

type errorString struct {
	s string
}

//line errors.go:73:1
func (e *errorString) Error() string {
	return e.s
}

var ErrUnsupported = New("unsupported operation")

//line join.go:20:1
func Join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	e := &joinError{
		errs: make([]error, 0, n),
	}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

type joinError struct {
	errs []error
}

func (e *joinError) Error() string {
	if len(e.errs) == 1 {
		return e.errs[0].Error()
	}
	b := []byte(e.errs[0].Error())
	for _, err := range e.errs[1:] {
		b = append(b, '\n')
		b = append(b, err.Error()...)
	}
	return unsafe.String(&b[0], len(b))
}

//line join.go:61:1
func (e *joinError) Unwrap() []error {
	return e.errs
}
