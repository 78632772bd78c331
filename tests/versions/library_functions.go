package p

import (
	"fmt"
	"strconv"
	"sync"
	"unicode/utf8"
)

var once sync.Once

func f(s string, x float64) (string, error) {
	once.Do(func() {})
	r, _ := utf8.DecodeRuneInString(s)
	if r == 'x' {
		return "", fmt.Errorf("no %q", s)
	}
	return strconv.Itoa(len(s)) + strconv.FormatBool(x > 1) + strconv.FormatFloat(x, 'g', -1, 64), nil
}
