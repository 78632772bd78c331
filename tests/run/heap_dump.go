package main

import (
	"os"
	"runtime/debug"
)

func main() {
	file, err := os.CreateTemp("", "dump")
	if err != nil {
		panic(err)
	}
	defer os.Remove(file.Name())
	debug.WriteHeapDump(file.Fd())
	info, err := file.Stat()
	println(info.Size() > 0, err == nil)
}
