package syscall

import "unsafe"

// forkAndExecInChild reports why the child could not run its program; if nothing prevents it, there are no processes.
func forkAndExecInChild(argv0 *byte, argv, envv []*byte, chroot, dir *byte, attr *ProcAttr, sys *SysProcAttr, pipe int) (pid int, err Errno) {
	const path = 0x200000 // O_PATH
	if dir != nil {
		fd, _, err := RawSyscall(SYS_OPEN, uintptr(unsafe.Pointer(dir)), path|O_DIRECTORY|O_CLOEXEC, 0)
		if err != 0 {
			return 0, err
		}
		RawSyscall(SYS_CLOSE, fd, 0, 0)
	}
	_, _, err = RawSyscall(SYS_EXECVE, uintptr(unsafe.Pointer(argv0)), 0, 0)
	return 0, err
}
