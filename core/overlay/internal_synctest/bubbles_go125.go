//go:build go1.25

package synctest

import "unsafe"

// associate: objects waited on inside a bubble belong to it.
func associate(p unsafe.Pointer) int {
	if IsInBubble() {
		return 1
	}
	return 0
}

func disassociate(b unsafe.Pointer) {}

func isAssociated(p unsafe.Pointer) bool { return IsInBubble() }
