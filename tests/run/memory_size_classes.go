package main

import (
	"runtime"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var sink any

func main() {
	measure("noscan 1", func() { sink = new([1]byte) })
	measure("noscan 7", func() { sink = new([7]byte) })
	measure("noscan 8", func() { sink = new([8]byte) })
	measure("noscan 9", func() { sink = new([9]byte) })
	measure("noscan 16", func() { sink = new([16]byte) })
	measure("noscan 17", func() { sink = new([17]byte) })
	measure("noscan 24", func() { sink = new([24]byte) })
	measure("noscan 33", func() { sink = new([33]byte) })
	measure("noscan 100", func() { sink = new([100]byte) })
	measure("noscan 128", func() { sink = new([128]byte) })
	measure("noscan 513", func() { sink = new([513]byte) })
	measure("noscan 1023", func() { sink = new([1023]byte) })
	measure("noscan 1024", func() { sink = new([1024]byte) })
	measure("noscan 1025", func() { sink = new([1025]byte) })
	measure("noscan 2049", func() { sink = new([2049]byte) })
	measure("noscan 5000", func() { sink = new([5000]byte) })
	measure("noscan 8192", func() { sink = new([8192]byte) })
	measure("noscan 8193", func() { sink = new([8193]byte) })
	measure("noscan 10000", func() { sink = new([10000]byte) })
	measure("noscan 32760", func() { sink = new([32760]byte) })
	measure("noscan 32761", func() { sink = new([32761]byte) })
	measure("noscan 32768", func() { sink = new([32768]byte) })
	measure("noscan 32769", func() { sink = new([32769]byte) })
	measure("noscan 40961", func() { sink = new([40961]byte) })
	measure("noscan 65537", func() { sink = new([65537]byte) })
	measure("noscan 100000", func() { sink = new([100000]byte) })
	measure("noscan 1048577", func() { sink = new([1048577]byte) })
	measure("scan 1", func() { sink = new([1]*int) })
	measure("scan 2", func() { sink = new([2]*int) })
	measure("scan 3", func() { sink = new([3]*int) })
	measure("scan 5", func() { sink = new([5]*int) })
	measure("scan 7", func() { sink = new([7]*int) })
	measure("scan 16", func() { sink = new([16]*int) })
	measure("scan 63", func() { sink = new([63]*int) })
	measure("scan 64", func() { sink = new([64]*int) })
	measure("scan 65", func() { sink = new([65]*int) })
	measure("scan 127", func() { sink = new([127]*int) })
	measure("scan 128", func() { sink = new([128]*int) })
	measure("scan 129", func() { sink = new([129]*int) })
	measure("scan 255", func() { sink = new([255]*int) })
	measure("scan 256", func() { sink = new([256]*int) })
	measure("scan 257", func() { sink = new([257]*int) })
	measure("scan 1000", func() { sink = new([1000]*int) })
	measure("scan 4095", func() { sink = new([4095]*int) })
	measure("scan 4096", func() { sink = new([4096]*int) })
	measure("scan 4097", func() { sink = new([4097]*int) })
	measure("scan 10000", func() { sink = new([10000]*int) })
	measure("strings 1", func() { sink = new([1]string) })
	measure("strings 3", func() { sink = new([3]string) })
	measure("strings 32", func() { sink = new([32]string) })
	measure("strings 33", func() { sink = new([33]string) })
	measure("strings 100", func() { sink = new([100]string) })
}
