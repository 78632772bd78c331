package main

import "strings"

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

func appended(list []string, err error) []string {
	switch e := err.(type) {
	case *failure:
		return append(list, e.text)
	default:
		return append(list, e.Error())
	}
}

func first(err error) string {
	return strings.Join(appended(nil, err), "")
}

func second(errs ...error) (list []string) {
	for _, err := range errs {
		list = appended(list, err)
	}
	return appended(list, nil)
}

func main() {
	println(first(&failure{"x"}), len(second()))
}
