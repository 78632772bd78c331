package main

import (
	"os/exec"
	"syscall"
)

func main() {
	println(exec.Command("true").Run() == nil)
	println(syscall.Getppid() > 1, syscall.Kill(syscall.Getppid(), 0) == nil)
}
