//go:build !go1.26

// Package reflect as Go 1.25 and older have it: the name of a kind is inlined.
package reflect

import "strconv"

func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[uint(k)]
	}
	return "kind" + strconv.Itoa(int(k))
}
