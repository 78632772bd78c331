// Package race: nothing looks for races.
package race

import "unsafe"

func Acquire(addr unsafe.Pointer) {}
func Release(addr unsafe.Pointer) {}
func Write(addr unsafe.Pointer)   {}
