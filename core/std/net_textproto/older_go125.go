//go:build !go1.26

// Package textproto as Go 1.25 has it: texts of servers are not quoted.
package textproto

import "fmt"

func (e *Error) Error() string { return fmt.Sprintf("%03d %s", e.Code, e.Msg) }
