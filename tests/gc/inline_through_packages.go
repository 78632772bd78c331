package p

import (
	"errors"
	"strings"
)

func check(s string) error {
	if strings.Contains(s, "no") || strings.HasPrefix(s, "x") {
		return errors.New("refused")
	}
	return nil
}
