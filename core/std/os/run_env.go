package os

import (
	"internal/poll"
	"syscall"
)

// ---- environment

func envAt(key string) int {
	for i, e := range poll.Environ {
		if len(e) > len(key) && e[len(key)] == '=' && e[:len(key)] == key {
			return i
		}
	}
	return -1
}

func LookupEnv(key string) (string, bool) {
	if i := envAt(key); i >= 0 && key != "" {
		return poll.Environ[i][len(key)+1:], true
	}
	return "", false
}

func Getenv(key string) string {
	v, _ := LookupEnv(key)
	return v
}

func Setenv(key, value string) error {
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			key = ""
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			key = ""
		}
	}
	if key == "" {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	if i := envAt(key); i >= 0 {
		poll.Environ[i] = key + "=" + value
	} else {
		poll.Environ = append(poll.Environ, key+"="+value)
	}
	return nil
}

func Unsetenv(key string) error {
	if i := envAt(key); i >= 0 {
		poll.Environ = append(poll.Environ[:i:i], poll.Environ[i+1:]...)
	}
	return nil
}

func Clearenv()         { poll.Environ = nil }
func Environ() []string { return append([]string(nil), poll.Environ...) }

//line env.go:50:1
func ExpandEnv(s string) string {
	return Expand(s, Getenv)
}

//line dir.go:255:1
func Expand(s string, mapping func(string) string) string {
	var out []byte
	at := 0
	for j := 0; j < len(s); j++ {
		if s[j] != '$' || j+1 >= len(s) {
			continue
		}
		out = append(out, s[at:j]...)
		name, w := variable(s[j+1:])
		if name == "" && w > 0 {
		} else if name == "" {
			out = append(out, s[j])
		} else {
			out = append(out, mapping(name)...)
		}
		j += w
		at = j + 1
	}
	return string(append(out, s[at:]...))
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

// variable is the name that a $ stands before, and the bytes it takes.
func variable(s string) (string, int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	i := 0
	for i < len(s) && (s[i] == '_' || '0' <= s[i] && s[i] <= '9' || 'a' <= s[i]|0x20 && s[i]|0x20 <= 'z') {
		i++
	}
	return s[:i], i
}
