package x509

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
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

// domainWithin tells whether a name is the one of a constraint or one below it.
func domainWithin(constraint, name string) bool {
	constraint, name = lowerASCII(constraint), lowerASCII(name)
	switch {
	case constraint == "":
		return true
	case constraint[0] == '.':
		return strings.HasSuffix(name, constraint)
	}
	return name == constraint || strings.HasSuffix(name, "."+constraint)
}

// check holds a name against what is permitted and excluded; in tells whether a constraint covers it.
func check[T any](kind string, name any, permitted, excluded []T, in func(constraint T, out bool) bool) error {
	if len(permitted) > 0 && !slices.ContainsFunc(permitted, func(c T) bool { return in(c, false) }) {
		return fmt.Errorf("%s %q is not permitted by any constraint", kind, name)
	}
	for _, c := range excluded {
		if in(c, true) {
			return fmt.Errorf("%s %q is excluded by constraint %q", kind, name, any(c))
		}
	}
	return nil
}

// domainCheck is check for the names of domains; a star may stand for the excluded one itself.
func domainCheck(kind, domain string, name any, permitted, excluded []string) error {
	return check(kind, name, permitted, excluded, func(c string, out bool) bool {
		if domainWithin(c, domain) {
			return true
		}
		_, tail, dotted := strings.Cut(c, ".")
		return out && dotted && strings.HasPrefix(domain, "*.") && lowerASCII(domain[2:]) == lowerASCII(tail)
	})
}

// allows tells why a certificate does not sign for the names of another.
func (c *Certificate) allows(leaf *Certificate) error {
	for _, ip := range leaf.IPAddresses {
		err := check("IP address", ip, c.PermittedIPRanges, c.ExcludedIPRanges, func(n *net.IPNet, _ bool) bool {
			return len(n.IP) == len(ip) && n.Contains(ip)
		})
		if err != nil {
			return err
		}
	}
	for _, name := range leaf.DNSNames {
		if !domainNameValid(name, false) {
			return fmt.Errorf("x509: cannot parse dnsName %q", name)
		}
		if err := domainCheck("DNS name", name, name, c.PermittedDNSDomains, c.ExcludedDNSDomains); err != nil {
			return err
		}
	}
	for _, uri := range leaf.URIs {
		host, err := hostOf(uri)
		if err != nil {
			return err
		}
		if err := domainCheck("URI", host, uri.String(), c.PermittedURIDomains, c.ExcludedURIDomains); err != nil {
			return err
		}
	}
	for _, email := range leaf.EmailAddresses {
		box, ok := parseRFC2821Mailbox(email)
		if !ok {
			return fmt.Errorf("cannot parse rfc822Name %q", email)
		}
		box.domain = strings.ToLower(box.domain)
		err := check("email address", box, c.PermittedEmailAddresses, c.ExcludedEmailAddresses, func(limit string, _ bool) bool {
			if own, ok := parseRFC2821Mailbox(limit); ok && strings.Contains(limit, "@") {
				own.domain = strings.ToLower(own.domain)
				return own == box
			}
			return domainWithin(limit, box.domain)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func hostOf(uri *url.URL) (string, error) {
	host := strings.ToLower(uri.Host)
	if host == "" {
		return "", fmt.Errorf("URI with empty host (%q) cannot be matched against constraints", uri.String())
	}
	if strings.Contains(host, ":") && !strings.HasSuffix(host, "]") {
		var err error
		if host, _, err = net.SplitHostPort(uri.Host); err != nil {
			return "", fmt.Errorf("cannot parse URI host %q: %v", uri.Host, err)
		}
	}
	if _, err := netip.ParseAddr(host); err == nil || strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		return "", fmt.Errorf("URI with IP (%q) cannot be matched against constraints", uri.String())
	}
	if !domainNameValid(host, false) {
		return "", errors.New("x509: internal error: URI SAN " + `"` + uri.String() + `" failed to parse`)
	}
	return host, nil
}

// checkNames holds the names of a chain's certificates against the constraints of those above them.
func checkNames(chain []*Certificate) error {
	for i, leaf := range chain {
		if !leaf.hasSANExtension() {
			continue
		}
		for _, above := range chain[i+1:] {
			if !above.hasNameConstraints() {
				continue
			}
			if err := above.allows(leaf); err != nil {
				return err
			}
		}
	}
	return nil
}
