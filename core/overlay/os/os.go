package os

import (
	"internal/poll"
	"io"
	"syscall"
)

// The standard streams, without asking the system for their kinds: that takes longer than most programs.
var (
	Stdin  = &File{&file{pfd: poll.FD{Sysfd: 0, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stdin"}}
	Stdout = &File{&file{pfd: poll.FD{Sysfd: 1, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stdout", stdoutOrErr: true}}
	Stderr = &File{&file{pfd: poll.FD{Sysfd: 2, IsStream: true, ZeroReadIsEOF: true}, name: "/dev/stderr", stdoutOrErr: true}}
)

// checkPidfd: there are no processes, hence no descriptors for them.
func checkPidfd() error { return syscall.ENOSYS }

var checkPidfdOnce = checkPidfd

// wrote writes to a standard stream as system calls would; it returns false for other files and streams in use.
//
//go:noescape
func wrote(f *file, b []byte) bool

// Write has a fast path for the standard streams, where most output goes.
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

// Close first makes a standard stream's descriptor that of a file, which its declaration cannot.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if f.pfd.Sysfd <= 2 {
		f.pfd.Init("file", false)
	}
	return f.close()
}
