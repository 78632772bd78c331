package p

import (
	"errors"
	"hash/fnv"
)

type mine struct{ text string }

func (m *mine) Error() string { return m.text }

func newMine(text string) error { return &mine{text} }

func own(b bool) string {
	err := newMine("a")
	if b {
		err = newMine("b")
	}
	return err.Error()
}

func twice(b bool) string {
	err := errors.New("a")
	if b {
		err = errors.New("b")
	}
	return err.Error()
}

func once(b bool) string {
	err := errors.New("a")
	if b {
		err = nil
	}
	return err.Error()
}

func pick(n int) (int, error) {
	if n == 0 {
		return 0, errors.New("zero")
	}
	if n < 0 {
		return 0, errors.New("less")
	}
	return n, nil
}

func picked(n int) bool {
	n, err := pick(n)
	return err != nil && err.Error() == "less" || n > 1
}

func sum(b bool) uint32 {
	h := fnv.New32()
	if b {
		h = fnv.New32()
	}
	return h.Sum32()
}
