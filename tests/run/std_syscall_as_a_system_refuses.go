package main

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

func text(c [65]int8) string {
	var b []byte
	for _, x := range c {
		if x == 0 {
			break
		}
		b = append(b, byte(x))
	}
	return string(b)
}

func statuses(list ...syscall.WaitStatus) {
	for _, w := range list {
		fmt.Println(w.Exited(), w.ExitStatus(), w.Signaled(), w.Signal(), w.Stopped(), w.StopSignal(), w.Continued(), w.CoreDump(), w.TrapCause())
	}
}

func main() {
	n, err := syscall.Write(1, []byte("written\n"))
	fmt.Println(n, err)
	b := []byte("by number\n")
	r, _, errno := syscall.Syscall(syscall.SYS_WRITE, 1, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)))
	fmt.Println(r, errno, errno == 0)
	pid, _, _ := syscall.RawSyscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(int(pid) == syscall.Getpid(), syscall.Getpid() == os.Getpid(), syscall.Gettid() > 0, syscall.Getpgrp() > 0)
	fmt.Println(syscall.Write(99, []byte("x")))
	fmt.Println(syscall.Read(99, make([]byte, 3)))
	fmt.Println(syscall.Close(99))
	fmt.Println(syscall.Open("/nonexist", syscall.O_RDONLY, 0))
	fmt.Println(syscall.Stat("/nonexist", new(syscall.Stat_t)), syscall.Access("/nonexist", 0))
	fmt.Println(syscall.Exec("/nonexist", nil, nil))
	fmt.Println(syscall.ForkExec("/nonexist", nil, nil))
	fmt.Println(syscall.Wait4(-1, nil, 0, nil))
	fmt.Println(syscall.Umask(0o22), syscall.Umask(0o77), syscall.Umask(0o22))
	var u syscall.Utsname
	fmt.Println(syscall.Uname(&u), text(u.Sysname), text(u.Machine))
	var usage syscall.Rusage
	fmt.Println(syscall.Getrusage(syscall.RUSAGE_SELF, &usage), usage.Maxrss > 0, syscall.Getrusage(7, &usage))
	var tv syscall.Timeval
	fmt.Println(syscall.Gettimeofday(&tv), tv.Sec > 1e9)
	os.Setenv("A_NAME", "value")
	fmt.Println(syscall.Getenv("A_NAME"))
	fmt.Println(syscall.Setenv("", "x"), syscall.Setenv("a=b", "x"), syscall.Setenv("B_NAME", "y"), os.Getenv("B_NAME"))
	fmt.Println(syscall.Unsetenv("B_NAME"), os.Getenv("B_NAME") == "")
	fmt.Println(syscall.Getenv("B_NAME"))
	syscall.Clearenv()
	fmt.Println(len(os.Environ()), len(syscall.Environ()))
	fmt.Println(syscall.BytePtrFromString("a\x00"))
	fmt.Println(syscall.ByteSliceFromString("ab"))
	p, err := syscall.SlicePtrFromStrings([]string{"a", "b"})
	fmt.Println(len(p), *p[1], p[2], err)
	for _, n := range []int64{0, 1, 999, 1000, 1500000000, -1, -1000} {
		ts, tv := syscall.NsecToTimespec(n), syscall.NsecToTimeval(n)
		fmt.Println(ts, tv, ts.Nano(), tv.Nano(), syscall.TimespecToNsec(ts), syscall.TimevalToNsec(tv))
	}
	fmt.Println(syscall.CmsgLen(4), syscall.CmsgSpace(4), syscall.CmsgSpace(1), len(syscall.UnixRights(1, 2, 3)))
	statuses(0, 0x0300, 9, 0x8b, 0x857f, 0x137f, 0xffff, 0x3057f)
	fmt.Println(syscall.EpollCreate(0))
	fmt.Println(syscall.ENOSYS, syscall.EPERM, syscall.Errno(999), syscall.SIGUSR1, syscall.Signal(77))
}
