//go:build go1.25 && !go1.26

// Package errors as Go 1.25 has it: one joined error that holds several stays itself.
package errors

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
	if n == 1 {
		for _, err := range errs {
			if err != nil {
				if _, ok := err.(interface{ Unwrap() []error }); ok {
					return err
				}
			}
		}
	}
	e := &joinError{errs: make([]error, 0, n)}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}
