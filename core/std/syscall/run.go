package syscall

import (
	"errors"
	"internal/oserror"
	"internal/poll"
)

// errnoTexts has the text of each number, "" where there is none.
const errnoTexts = "|operation not permitted|no such file or directory|no such process|interrupted system call|input/output error|" +
	"no such device or address|argument list too long|exec format error|bad file descriptor|no child processes|" +
	"resource temporarily unavailable|cannot allocate memory|permission denied|bad address|block device required|" +
	"device or resource busy|file exists|invalid cross-device link|no such device|not a directory|is a directory|" +
	"invalid argument|too many open files in system|too many open files|inappropriate ioctl for device|text file busy|" +
	"file too large|no space left on device|illegal seek|read-only file system|too many links|broken pipe|" +
	"numerical argument out of domain|numerical result out of range|resource deadlock avoided|file name too long|" +
	"no locks available|function not implemented|directory not empty|too many levels of symbolic links||" +
	"no message of desired type|identifier removed|channel number out of range|level 2 not synchronized|level 3 halted|" +
	"level 3 reset|link number out of range|protocol driver not attached|no CSI structure available|level 2 halted|" +
	"invalid exchange|invalid request descriptor|exchange full|no anode|invalid request code|invalid slot||" +
	"bad font file format|device not a stream|no data available|timer expired|out of streams resources|" +
	"machine is not on the network|package not installed|object is remote|link has been severed|advertise error|" +
	"srmount error|communication error on send|protocol error|multihop attempted|RFS specific error|bad message|" +
	"value too large for defined data type|name not unique on network|file descriptor in bad state|remote address changed|" +
	"can not access a needed shared library|accessing a corrupted shared library|.lib section in a.out corrupted|" +
	"attempting to link in too many shared libraries|cannot exec a shared library directly|" +
	"invalid or incomplete multibyte or wide character|interrupted system call should be restarted|streams pipe error|" +
	"too many users|socket operation on non-socket|destination address required|message too long|" +
	"protocol wrong type for socket|protocol not available|protocol not supported|socket type not supported|" +
	"operation not supported|protocol family not supported|address family not supported by protocol|" +
	"address already in use|cannot assign requested address|network is down|network is unreachable|" +
	"network dropped connection on reset|software caused connection abort|connection reset by peer|" +
	"no buffer space available|transport endpoint is already connected|transport endpoint is not connected|" +
	"cannot send after transport endpoint shutdown|too many references: cannot splice|connection timed out|" +
	"connection refused|host is down|no route to host|operation already in progress|operation now in progress|" +
	"stale file handle|structure needs cleaning|not a XENIX named type file|no XENIX semaphores available|" +
	"is a named type file|remote I/O error|disk quota exceeded|no medium found|wrong medium type|operation canceled|" +
	"required key not available|key has expired|key has been revoked|key was rejected by service|owner died|" +
	"state not recoverable|operation not possible due to RF-kill|"

const signalTexts = "|hangup|interrupt|quit|illegal instruction|trace/breakpoint trap|aborted|bus error|floating point exception|killed|" +
	"user defined signal 1|segmentation fault|user defined signal 2|broken pipe|alarm clock|terminated|stack fault|" +
	"child exited|continued|stopped (signal)|stopped|stopped (tty input)|stopped (tty output)|urgent I/O condition|" +
	"CPU time limit exceeded|file size limit exceeded|virtual timer expired|profiling timer expired|window changed|" +
	"I/O possible|power failure|bad system call"

func field(s string, n uintptr) string {
	for ; s != ""; n-- {
		end := 0
		for end < len(s) && s[end] != '|' {
			end++
		}
		if n == 0 {
			return s[:end]
		}
		s = s[min(end+1, len(s)):]
	}
	return ""
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	s := ""
	for n > 0 || s == "" {
		s = string(rune('0'+n%10)) + s
		n /= 10
	}
	return s
}

func (e Errno) Error() string {
	if s := field(errnoTexts, uintptr(e)); s != "" {
		return s
	}
	return "errno " + itoa(int(e))
}

//line syscall_unix.go:120:1
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

//line syscall_unix.go:134:1
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

//line syscall_unix.go:138:1
func (e Errno) Timeout() bool {
	return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT
}

//line syscall_unix.go:170:1
func (s Signal) Signal() {}

func (s Signal) String() string {
	if text := field(signalTexts, uintptr(s)); text != "" {
		return text
	}
	return "signal " + itoa(int(s))
}

func Getpid() (pid int)   { return 4711 }
func Getppid() (ppid int) { return 4710 }
func Getuid() (uid int)   { return 0 }
func Getgid() (gid int)   { return 0 }
func Getpagesize() int    { return 4096 }

func Exit(code int)

func Kill(pid int, sig Signal) error {
	switch {
	case pid != Getpid():
		return ESRCH
	case sig == 0:
	case sig != SIGKILL && poll.Delivered != nil && poll.Delivered(int(sig)):
	case sig == SIGHUP || sig == SIGINT || sig == SIGTERM || sig <= SIGABRT || sig == SIGKILL:
		print("signal: ", sig.String(), "\n")
		Exit(1)
	case sig == SIGUSR1 || sig == SIGUSR2 || sig == SIGPIPE || sig == SIGALRM || sig == SIGCHLD || sig == SIGCONT:
	case SIGURG <= sig && sig <= SIGPWR || sig > 34:
		// The runtime takes those that nobody asked for, and nothing comes of it.
	default:
		print("signal: ", sig.String(), "\n")
		Exit(1)
	}
	return nil
}
