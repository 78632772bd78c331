package p

type failed struct{ n int }

func (f *failed) Error() string { return string(rune(f.n)) + "!" }

func join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return &failed{n}
}

func f() any { return join().Error() }
