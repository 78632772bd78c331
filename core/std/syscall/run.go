package syscall

var errnoTexts = map[Errno]string{
	EPERM: "operation not permitted", ENOENT: "no such file or directory", EINTR: "interrupted system call",
	EIO: "input/output error", EBADF: "bad file descriptor", ECHILD: "no child processes",
	EAGAIN: "resource temporarily unavailable", ENOMEM: "cannot allocate memory", EACCES: "permission denied",
	EEXIST: "file exists", EXDEV: "invalid cross-device link", ENOTDIR: "not a directory", EISDIR: "is a directory",
	EINVAL: "invalid argument", EMFILE: "too many open files", ENOSPC: "no space left on device", ESPIPE: "illegal seek",
	EROFS: "read-only file system", EPIPE: "broken pipe", ENOSYS: "function not implemented",
	ENOTEMPTY: "directory not empty", ELOOP: "too many levels of symbolic links", ECONNREFUSED: "connection refused",
	ETIMEDOUT: "connection timed out", EDOM: "numerical argument out of domain", ERANGE: "numerical result out of range",
}

func itoa(n int) string {
	s := ""
	for n > 0 || s == "" {
		s = string(rune('0'+n%10)) + s
		n /= 10
	}
	return s
}

func (e Errno) Error() string {
	if s, ok := errnoTexts[e]; ok {
		return s
	}
	return "errno " + itoa(int(e))
}

func (e Errno) Is(target error) bool {
	switch target.Error() {
	case "permission denied":
		return e == EACCES || e == EPERM
	case "file already exists":
		return e == EEXIST || e == ENOTEMPTY
	case "file does not exist":
		return e == ENOENT
	case "unsupported operation":
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

func (e Errno) Timeout() bool { return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT }

var signalTexts = map[Signal]string{
	SIGHUP: "hangup", SIGINT: "interrupt", SIGQUIT: "quit", SIGABRT: "aborted", SIGKILL: "killed",
	SIGUSR1: "user defined signal 1", SIGSEGV: "segmentation fault", SIGUSR2: "user defined signal 2",
	SIGPIPE: "broken pipe", SIGALRM: "alarm clock", SIGTERM: "terminated",
}

func (s Signal) Signal() {}

func (s Signal) String() string {
	if text, ok := signalTexts[s]; ok {
		return text
	}
	return "signal " + itoa(int(s))
}
