package syscall

import (
	"internal/poll"
	"unsafe"
)

// What a program asks of the system about itself. Files of the tree in memory have no numbers: only the standard streams do.

func stdWrite(stderr bool, b []byte)
func stdRead(b []byte) int

// wallClock is in nanoseconds since 1970.
func wallClock() int64

// ---- environment

func environIndex(key string) int {
	for i, e := range poll.Environ {
		if len(e) > len(key) && e[len(key)] == '=' && e[:len(key)] == key {
			return i
		}
	}
	return -1
}

func Getenv(key string) (value string, found bool) {
	i := environIndex(key)
	if i < 0 || key == "" {
		return "", false
	}
	return poll.Environ[i][len(key)+1:], true
}

func Setenv(key, value string) error {
	if key == "" {
		return EINVAL
	}
	for i := range len(key) {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := range len(value) {
		if value[i] == 0 {
			return EINVAL
		}
	}
	if i := environIndex(key); i >= 0 {
		poll.Environ[i] = key + "=" + value
	} else {
		poll.Environ = append(poll.Environ, key+"="+value)
	}
	return nil
}

func Unsetenv(key string) error {
	if i := environIndex(key); i >= 0 {
		poll.Environ = append(poll.Environ[:i:i], poll.Environ[i+1:]...)
	}
	return nil
}

func Clearenv()         { poll.Environ = nil }
func Environ() []string { return append([]string{}, poll.Environ...) }

// ---- who and where

func Getegid() (egid int)               { return 0 }
func Geteuid() (euid int)               { return 0 }
func Getgroups() ([]int, error)         { return nil, nil }
func Getpgrp() (pid int)                { return Getpid() }
func Gettid() (tid int)                 { return Getpid() }
func Setuid(uid int) error              { return allowed(uid == 0) }
func Setgid(gid int) error              { return allowed(gid == 0) }
func Seteuid(uid int) error             { return allowed(uid == 0) }
func Setegid(gid int) error             { return allowed(gid == 0) }
func Setsid() (int, error)              { return -1, EPERM }
func Getwd() (string, error)            { return "/root", nil }
func Getpriority(int, int) (int, error) { return 20, nil }
func Sync()                             {}
func CloseOnExec(int)                   {}

func Getpgid(pid int) (int, error) {
	if pid != 0 && pid != Getpid() {
		return -1, ESRCH
	}
	return Getpgrp(), nil
}

func allowed(ok bool) error {
	if ok {
		return nil
	}
	return EPERM
}

func Getcwd(buf []byte) (int, error) {
	wd, _ := Getwd()
	if len(buf) <= len(wd) {
		return -1, ERANGE
	}
	n := copy(buf, wd)
	buf[n] = 0
	return n + 1, nil
}

var mask = 022

func Umask(m int) (oldmask int) {
	old := mask
	mask = m & 0777
	return old
}

// Getrusage knows no more than that time passed in the program.
func Getrusage(who int, rusage *Rusage) error {
	if who < RUSAGE_CHILDREN || who > 1 {
		return EINVAL
	}
	*rusage = Rusage{Maxrss: 8192}
	return nil
}

//line syscall_linux.go:1293:1
func Getrlimit(resource int, rlim *Rlimit) (err error) {
	if resource < 0 || resource > 15 {
		return EINVAL
	}
	rlim.Cur, rlim.Max = RLIM_INFINITY&(1<<64-1), RLIM_INFINITY&(1<<64-1)
	if resource == RLIMIT_NOFILE {
		rlim.Cur, rlim.Max = 1024, 1024
	}
	return nil
}

func fill(to *[65]int8, text string) {
	for i := range len(text) {
		to[i] = int8(text[i])
	}
}

func Uname(buf *Utsname) error {
	*buf = Utsname{}
	fill(&buf.Sysname, "Linux")
	fill(&buf.Nodename, "localhost")
	fill(&buf.Release, "6.0.0")
	fill(&buf.Version, "#1 SMP")
	fill(&buf.Machine, "x86_64")
	return nil
}

func Sysinfo(info *Sysinfo_t) error {
	*info = Sysinfo_t{Totalram: 1 << 30, Freeram: 1 << 29, Procs: 1, Unit: 1}
	return nil
}

func Gettimeofday(tv *Timeval) (err error) {
	*tv = NsecToTimeval(wallClock() / 1000 * 1000)
	return nil
}

func Time(t *Time_t) (Time_t, error) {
	now := Time_t(wallClock() / 1e9)
	if t != nil {
		*t = now
	}
	return now, nil
}

func Times(tms *Tms) (uintptr, error) {
	*tms = Tms{}
	return 0, nil
}

// ---- streams

//line syscall_unix.go:201:1
func Write(fd int, p []byte) (int, error) {
	if fd != 1 && fd != 2 {
		return -1, EBADF
	}
	stdWrite(fd == 2, p)
	return len(p), nil
//line syscall_unix.go:209:1
}

//line syscall_unix.go:182:1
func Read(fd int, p []byte) (int, error) {
	if fd != 0 {
		return -1, EBADF
	}
	return stdRead(p), nil
}

func Close(fd int) error {
	if fd < 0 || fd > 2 {
		return EBADF
	}
	return nil
}

//line syscall_linux.go:279:1
func Open(path string, mode int, perm uint32) (int, error) { return -1, ENOENT }

//line syscall_linux.go:285:1
func Openat(dir int, path string, flags int, mode uint32) (int, error) { return -1, ENOENT }

//line syscall_linux_amd64.go:62:1
func Stat(path string, stat *Stat_t) (err error) { return ENOENT }

//line syscall_linux_amd64.go:70:1
func Lstat(path string, stat *Stat_t) (err error) { return ENOENT }

//line syscall_linux.go:109:1
func Access(path string, mode uint32) (err error) { return ENOENT }

func Fstat(fd int, stat *Stat_t) error {
	if fd < 0 || fd > 2 {
		return EBADF
	}
	*stat = Stat_t{Nlink: 1, Mode: S_IFCHR | 0620, Blksize: 1024}
	return nil
}

// ---- processes

func Exec(argv0 string, argv, envv []string) error { return ENOENT }

//line exec_unix.go:252:1
func ForkExec(argv0 string, argv []string, attr *ProcAttr) (int, error) { return 0, ENOENT }

//line exec_unix.go:257:1
func StartProcess(argv0 string, argv []string, attr *ProcAttr) (int, uintptr, error) {
	return 0, 0, ENOENT
}
func Wait4(pid int, status *WaitStatus, options int, rusage *Rusage) (int, error) { return -1, ECHILD }

func Tgkill(tgid, tid int, sig Signal) error {
	if tgid != tid {
		return ESRCH
	}
	return Kill(tgid, sig)
}

//line syscall_linux.go:469:1
func (w WaitStatus) Exited() bool    { return w&0x7f == 0 }
//line syscall_linux.go:471:1
func (w WaitStatus) Signaled() bool  { return w&0x7f != 0x7f && w&0x7f != 0 }
//line syscall_linux.go:473:1
func (w WaitStatus) Stopped() bool   { return w&0xff == 0x7f }
//line syscall_linux.go:475:1
func (w WaitStatus) Continued() bool { return w == 0xffff }
//line syscall_linux.go:477:1
func (w WaitStatus) CoreDump() bool  { return w.Signaled() && w&0x80 != 0 }

//line syscall_linux.go:479:1
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xff
}

//line syscall_linux.go:486:1
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7f)
}

//line syscall_linux.go:493:1
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xff
}

//line syscall_linux.go:500:1
func (w WaitStatus) TrapCause() int {
	if w.StopSignal() != SIGTRAP {
		return -1
	}
	return int(w>>8) >> 8
}

// Syscall answers those calls that need no more than the standard streams, and refuses the others.
//line exec_unix.go:304:1
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	n, failed := 0, error(nil)
	switch trap {
	case SYS_GETPID, SYS_GETTID, SYS_GETPGRP:
		n = Getpid()
	case SYS_GETPPID:
		n = Getppid()
	case SYS_GETUID, SYS_GETEUID, SYS_GETGID, SYS_GETEGID, SYS_SYNC:
	case SYS_WRITE:
		n, failed = Write(int(a1), unsafe.Slice((*byte)(unsafe.Pointer(a2)), a3))
	case SYS_READ:
		n, failed = Read(int(a1), unsafe.Slice((*byte)(unsafe.Pointer(a2)), a3))
	case SYS_CLOSE:
		failed = Close(int(a1))
	case SYS_KILL:
		failed = Kill(int(a1), Signal(a2))
	case SYS_UMASK:
		n = Umask(int(a1))
	case SYS_EXIT, SYS_EXIT_GROUP:
		Exit(int(a1))
	default:
		failed = ENOSYS
	}
	if failed != nil {
		return ^uintptr(0), 0, failed.(Errno)
	}
	return uintptr(n), 0, 0
}

func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall(trap, a1, a2, a3)
}

func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall(trap, a1, a2, a3)
}

func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall(trap, a1, a2, a3)
}

func AllThreadsSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall(trap, a1, a2, a3)
}

func AllThreadsSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall(trap, a1, a2, a3)
}

// ---- forms of data

func ByteSliceFromString(s string) ([]byte, error) {
	for i := range len(s) {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

//line syscall.go:67:1
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

func StringByteSlice(s string) []byte {
	b, err := ByteSliceFromString(s)
	if err != nil {
		panic("syscall: string with NUL passed to StringByteSlice")
	}
	return b
}

func StringBytePtr(s string) *byte { return &StringByteSlice(s)[0] }

func SlicePtrFromStrings(ss []string) ([]*byte, error) {
	list := make([]*byte, len(ss)+1)
	for i, s := range ss {
		p, err := BytePtrFromString(s)
		if err != nil {
			return nil, err
		}
		list[i] = p
	}
	return list, nil
}

func StringSlicePtr(ss []string) []*byte {
	list := make([]*byte, len(ss)+1)
	for i, s := range ss {
		list[i] = StringBytePtr(s)
	}
	return list
}

// split parts nanoseconds into seconds and a rest of larger units, which is not negative.
func split(nsec, unit int64) (int64, int64) {
	sec, rest := nsec/1e9, nsec%1e9/unit
	if rest < 0 {
		sec, rest = sec-1, rest+1e9/unit
	}
	return sec, rest
}

func NsecToTimespec(nsec int64) Timespec {
	sec, rest := split(nsec, 1)
	return Timespec{sec, rest}
}

// NsecToTimeval rounds up to microseconds.
func NsecToTimeval(nsec int64) Timeval {
	sec, rest := split(nsec+999, 1000)
	return Timeval{sec, rest}
}

//line timestruct.go:10:1
func TimespecToNsec(ts Timespec) int64 { return ts.Nano() }

//line timestruct.go:24:1
func TimevalToNsec(tv Timeval) int64 { return tv.Nano() }

//line syscall.go:90:1
func (ts *Timespec) Nano() int64          { return ts.Sec*1e9 + ts.Nsec }
//line syscall.go:95:1
func (tv *Timeval) Nano() int64           { return tv.Sec*1e9 + tv.Usec*1000 }
//line syscall.go:80:1
func (ts *Timespec) Unix() (int64, int64) { return ts.Sec, ts.Nsec }
//line syscall.go:85:1
func (tv *Timeval) Unix() (int64, int64)  { return tv.Sec, tv.Usec * 1000 }

//line syscall.go:132:1
func aligned(n int) int   { return (n + 7) &^ 7 }
func CmsgLen(n int) int   { return SizeofCmsghdr + n }
func CmsgSpace(n int) int { return SizeofCmsghdr + aligned(n) }

//line syscall_linux_amd64.go:125:1
func (h *Cmsghdr) SetLen(n int) { h.Len = uint64(n) }

//line syscall_linux_amd64.go:117:1
func (v *Iovec) SetLen(n int) { v.Len = uint64(n) }

//line syscall_linux_amd64.go:121:1
func (h *Msghdr) SetControllen(n int) { h.Controllen = uint64(n) }

//line syscall_linux_amd64.go:113:1
func (r *PtraceRegs) PC() uint64 { return r.Rip }

//line syscall_linux_amd64.go:115:1
func (r *PtraceRegs) SetPC(pc uint64) { r.Rip = pc }

//line lsf_linux.go:14:1
func LsfStmt(code, k int) *SockFilter {
	return &SockFilter{Code: uint16(code), K: uint32(k)}
}

//line lsf_linux.go:19:1
func LsfJump(code, k, jt, jf int) *SockFilter {
	return &SockFilter{Code: uint16(code), Jt: uint8(jt), Jf: uint8(jf), K: uint32(k)}
}

//line syscall_linux_amd64.go:123:1
func UnixRights(fds ...int) []byte {
	b := make([]byte, CmsgSpace(4*len(fds)))
	h := (*Cmsghdr)(unsafe.Pointer(&b[0]))
	h.Level, h.Type = SOL_SOCKET, SCM_RIGHTS
	h.SetLen(CmsgLen(4 * len(fds)))
	for i, fd := range fds {
		*(*int32)(unsafe.Pointer(&b[SizeofCmsghdr+4*i])) = int32(fd)
	}
	return b
}

func UnixCredentials(ucred *Ucred) []byte {
	b := make([]byte, CmsgSpace(SizeofUcred))
	h := (*Cmsghdr)(unsafe.Pointer(&b[0]))
	h.Level, h.Type = SOL_SOCKET, SCM_CREDENTIALS
	h.SetLen(CmsgLen(SizeofUcred))
	*(*Ucred)(unsafe.Pointer(&b[SizeofCmsghdr])) = *ucred
	return b
}

func EpollCreate(size int) (int, error) {
	if size <= 0 {
		return -1, EINVAL
	}
	return -1, ENOSYS
}

func Nanosleep(time, leftover *Timespec) error { return ENOSYS }

func ParseDirent(buf []byte, max int, names []string) (consumed, count int, newnames []string) {
	return len(buf), 0, names
}
