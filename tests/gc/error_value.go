package p

import "fmt"

type notFound struct{ key string }

func (e notFound) Error() string { return "no " + e.key }

func find(m map[string]int, key string) (int, error) {
	if v, ok := m[key]; ok {
		return v, nil
	}
	return 0, notFound{key}
}

func wrap(err error) error { return fmt.Errorf("find: %w", err) }
