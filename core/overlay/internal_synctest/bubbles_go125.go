//go:build go1.25

package synctest

import "unsafe"

func associate(p unsafe.Pointer) int

func disassociate(b unsafe.Pointer) {}

func isAssociated(p unsafe.Pointer) bool
