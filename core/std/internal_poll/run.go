package poll

// Delivered tells who waits for a signal that the program sends to itself; it reports whether somebody does. Set by os/signal.
var Delivered func(signal int) bool

// Environ is the environment, for os and syscall.
var Environ = []string{
	"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8",
	"PWD=/root",
}
