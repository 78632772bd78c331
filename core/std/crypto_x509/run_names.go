package x509

import (
	"bytes"
	"strings"
)

type rfc2821Mailbox struct {
	local, domain string
}

func (m rfc2821Mailbox) String() string { return m.local + "@" + m.domain }

// parseRFC2821Mailbox takes an address apart; what is quoted or escaped in its first part is told plainly.
func parseRFC2821Mailbox(in string) (m rfc2821Mailbox, ok bool) {
	var local []byte
	if strings.HasPrefix(in, `"`) {
		in = in[1:]
		for {
			if in == "" {
				return m, false
			}
			b := in[0]
			in = in[1:]
			if b == '"' {
				break
			}
			escaped := b == '\\'
			if escaped {
				if in == "" {
					return m, false
				}
				b, in = in[0], in[1:]
			}
			if b == 0 || b == '\n' || b == '\r' || b > 127 || !escaped && b == '\t' {
				return m, false
			}
			local = append(local, b)
		}
	} else {
		for in != "" {
			b := in[0]
			if b == '\\' {
				if len(in) == 1 {
					return m, false
				}
				in = in[1:]
			} else if !('0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || strings.IndexByte("!#$%&'*+-/=?^_`{|}~.", b) >= 0) {
				break
			}
			local = append(local, in[0])
			in = in[1:]
		}
		if len(local) == 0 || local[0] == '.' || local[len(local)-1] == '.' || bytes.Contains(local, []byte("..")) {
			return m, false
		}
	}
	if in == "" || in[0] != '@' || !domainNameValid(in[1:], false) || strings.Contains(in[1:], "@") {
		return m, false
	}
	return rfc2821Mailbox{string(local), in[1:]}, true
}
