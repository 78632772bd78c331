package os

import (
	"internal/poll"
	"io"
	"syscall"
)

// The streams of the process, laid down before the program begins: asking the system what they are takes longer than most programs.
var (
	Stdin  = &File{&file{pfd: poll.FD{Sysfd: 0, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stdin"}}
	Stdout = &File{&file{pfd: poll.FD{Sysfd: 1, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stdout", stdoutOrErr: true}}
	Stderr = &File{&file{pfd: poll.FD{Sysfd: 2, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stderr", stdoutOrErr: true}}
)

// checkPidfd: there are no processes, and so no descriptors of them.
func checkPidfd() error { return syscall.ENOSYS }

var checkPidfdOnce = checkPidfd

// wrote hands bytes to a stream of the process, as system calls would; false: the file is none, or others are at it.
//
//go:noescape
func wrote(f *file, b []byte) bool

// Write has a short way for the streams of the process: most of what programs print goes there.
func (f *File) Write(b []byte) (int, error) {
	if f != nil && wrote(f.file, b) {
		return len(b), nil
	}
	if invalid := f.checkValid("write"); invalid != nil {
		return 0, invalid
	}
	n, failed := f.write(b)
	epipecheck(f, failed)
	switch {
	case failed == poll.ErrFileClosing:
		return max(n, 0), &PathError{"write", f.name, ErrClosed}
	case failed != nil:
		return max(n, 0), &PathError{"write", f.name, failed}
	case n != len(b):
		return max(n, 0), io.ErrShortWrite
	}
	return n, nil
}
