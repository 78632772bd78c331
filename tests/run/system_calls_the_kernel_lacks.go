package main

import (
	"os"
	"path/filepath"
	"syscall"
)

func main() {
	_, err := syscall.Mmap(-1, 0, 4096, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	println("mmap", err == nil)
	dir, err := os.MkdirTemp("", "fifo")
	println("directory", err == nil)
	defer os.RemoveAll(dir)
	println("fifo", syscall.Mkfifo(filepath.Join(dir, "fifo"), 0o600) == nil)
	_, err = syscall.EpollCreate1(0)
	println("epoll", err == nil)
}
