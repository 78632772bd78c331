//go:build !go1.26

// Package user as Go 1.25 has it.
package user

import "strconv"

//line user.go:69:1
func (e UnknownUserIdError) Error() string {
	return "user: unknown userid " + strconv.Itoa(int(e))
}
