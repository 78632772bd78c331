package fmt

type wrapError struct {
	msg string
	err error
}

type wrapErrors struct {
	msg  string
	errs []error
}
