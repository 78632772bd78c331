package net

import (
	"os"
	_ "unsafe" // for linkname
)

// newUnixFile is defined in package os; the linker would bind it.
//
//go:linkname newUnixFile os.net_newUnixFile
func newUnixFile(fd int, name string) *os.File

// interfaceTable returns the loopback interface, the only one.
func interfaceTable(ifindex int) ([]Interface, error) {
	if ifindex > 1 {
		return nil, nil
	}
	return []Interface{{Index: 1, MTU: 65536, Name: "lo", Flags: FlagUp | FlagLoopback | FlagRunning}}, nil
}

func interfaceAddrTable(ifi *Interface) ([]Addr, error) {
	if ifi != nil && ifi.Index != 1 {
		return nil, nil
	}
	return []Addr{&IPNet{IP: IPv4(127, 0, 0, 1), Mask: CIDRMask(8, 32)}, &IPNet{IP: IPv6loopback, Mask: CIDRMask(128, 128)}}, nil
}

func interfaceMulticastAddrTable(ifi *Interface) ([]Addr, error) { return nil, nil }
