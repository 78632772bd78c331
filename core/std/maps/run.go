package maps

import "unsafe"

// Of a map type's word and a map: see reflect's of the same names.
func mapMake(t unsafe.Pointer, n int) unsafe.Pointer
func mapSet(t, m, key, elem unsafe.Pointer)

// The places of keys and elements, in room if they fit there.
//
//go:noescape
func mapEntries(t, m unsafe.Pointer, room []unsafe.Pointer) []unsafe.Pointer

func clone(m any) any {
	words := (*[2]unsafe.Pointer)(unsafe.Pointer(&m))
	var room [128]unsafe.Pointer
	entries := mapEntries(words[0], words[1], room[:])
	made := mapMake(words[0], len(entries)/2)
	for i := 0; i < len(entries); i += 2 {
		mapSet(words[0], made, entries[i], entries[i+1])
	}
	words[1] = made
	return m
}
