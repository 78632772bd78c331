package poll

// Delivered tells who waits for a signal that the program sends to itself; it reports whether somebody does. Set by os/signal.
var Delivered func(signal int) bool

// Setting is what the environment's GODEBUG says of one; of several the last counts.
func Setting(name string) string {
	value := ""
	for _, e := range Environ {
		if len(e) < 8 || e[:8] != "GODEBUG=" {
			continue
		}
		for rest := e[8:]; rest != ""; {
			end := 0
			for end < len(rest) && rest[end] != ',' {
				end++
			}
			if one := rest[:end]; len(one) > len(name) && one[:len(name)] == name && one[len(name)] == '=' {
				value = one[len(name)+1:]
			}
			rest = rest[min(end+1, len(rest)):]
		}
	}
	return value
}

// Environ is the environment, for os and syscall.
var Environ = []string{
	"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8",
	"PWD=/root",
}
