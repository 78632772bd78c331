package maps

import "unsafe"

// mapClone clones a non-nil map; t is its type word.
func mapClone(t, m unsafe.Pointer) unsafe.Pointer

func clone(m any) any {
	words := (*[2]unsafe.Pointer)(unsafe.Pointer(&m))
	words[1] = mapClone(words[0], words[1])
	return m
}
