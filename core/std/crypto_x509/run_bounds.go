package x509

import (
	"bytes"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// ---- domains

// backwards orders names from their ends, upper as lower, a dot before all else: what is below a domain follows it at once.
func backwards(a, b string) int {
	turned := func(s string) []byte {
		t := []byte(lowerASCII(s))
		for i, c := range t {
			if c == '.' {
				t[i] = 0
			}
		}
		slices.Reverse(t)
		return t
	}
	return bytes.Compare(turned(a), turned(b))
}

// isBelow tells whether name is domain or in it. If domain begins with a dot, domain itself is not.
func isBelow(domain, name string) bool {
	rest, ok := strings.CutSuffix(lowerASCII(name), lowerASCII(domain))
	return ok && (domain[0] == '.' || rest == "" || rest[len(rest)-1] == '.')
}

// domains are bounds of names, none of which is in another.
type domains struct {
	all     bool
	list    []string
	parents map[string]string // of excluded ones, to find what a wildcard would cover
}

func domainsOf(list []string, excluded bool) *domains {
	d := &domains{all: slices.Contains(list, ""), parents: map[string]string{}}
	if d.all {
		return d
	}
	sorted := slices.Clone(list)
	slices.SortFunc(sorted, backwards)
	for _, domain := range sorted {
		if n := len(d.list); n > 0 && isBelow(d.list[n-1], domain) {
			continue
		}
		d.list = append(d.list, domain)
		if i := strings.IndexByte(domain, '.'); excluded && i >= 0 {
			d.parents[lowerASCII(domain[i:])] = lowerASCII(domain)
		}
	}
	return d
}

func (d *domains) find(name string) (bound string, ok bool) {
	if d.all {
		return "", true
	}
	for _, domain := range d.list {
		if isBelow(domain, name) {
			return domain, true
		}
	}
	if i := strings.IndexByte(name, '.'); i > 0 && name[0] == '*' {
		bound, ok = d.parents[lowerASCII(name[i:])]
	}
	return bound, ok
}

// ---- networks

type networks []*net.IPNet

func networksOf(list []*net.IPNet) (pruned networks) {
	var sorted networks
	for _, network := range list {
		if ip := network.IP.Mask(network.Mask); ip != nil && !ip.Equal(network.IP) {
			network = &net.IPNet{IP: ip, Mask: network.Mask}
		}
		sorted = append(sorted, network)
	}
	slices.SortFunc(sorted, func(a, b *net.IPNet) int {
		if d := len(a.IP) - len(b.IP); d != 0 {
			return d
		}
		if d := bytes.Compare(a.IP, b.IP); d != 0 {
			return d
		}
		return bytes.Compare(a.Mask, b.Mask)
	})
	for _, network := range sorted {
		if n := len(pruned); n == 0 || len(pruned[n-1].IP) != len(network.IP) || !pruned[n-1].Contains(network.IP) {
			pruned = append(pruned, network)
		}
	}
	return pruned
}

func (n networks) find(ip net.IP) (bound string, ok bool) {
	for _, network := range n {
		if len(network.IP) == len(ip) && network.Contains(ip) {
			return network.String(), true
		}
	}
	return "", false
}

// ---- mail

type mailboxes struct {
	whole   []rfc2821Mailbox
	domains *domains
}

func mailboxesOf(list []string, excluded bool) mailboxes {
	var m mailboxes
	var hosts []string
	for _, text := range list {
		if !strings.Contains(text, "@") {
			hosts = append(hosts, text)
		} else if one, ok := parseRFC2821Mailbox(text); ok {
			one.domain = strings.ToLower(one.domain)
			m.whole = append(m.whole, one)
		}
	}
	m.domains = domainsOf(hosts, excluded)
	return m
}

func (m mailboxes) find(one rfc2821Mailbox) (bound string, ok bool) {
	if slices.Contains(m.whole, one) {
		return one.String(), true
	}
	return m.domains.find(one.domain)
}

// ---- one name

// A bounded name is one as it is looked up and as errors show it.
type bounded struct {
	name  string
	shown any
}

// among holds one name against what is permitted and excluded of its kind; each tells by which constraint it is met.
func among(kind string, shown any, permits, excludes bool, permitted, excluded func() (string, bool)) error {
	if permits {
		if _, ok := permitted(); !ok {
			return fmt.Errorf("%s %q is not permitted by any constraint", kind, shown)
		}
	}
	if excludes {
		if by, ok := excluded(); ok {
			return fmt.Errorf("%s %q is excluded by constraint %q", kind, shown, by)
		}
	}
	return nil
}

func amongIPs(ip net.IP, permitted, excluded []*net.IPNet) error {
	return among("IP address", ip, len(permitted) > 0, len(excluded) > 0, func() (string, bool) {
		return networksOf(permitted).find(ip)
	}, func() (string, bool) {
		return networksOf(excluded).find(ip)
	})
}

func amongNames(kind string, one bounded, permitted, excluded []string) error {
	return among(kind, one.shown, len(permitted) > 0, len(excluded) > 0, func() (string, bool) {
		return domainsOf(permitted, false).find(one.name)
	}, func() (string, bool) {
		return domainsOf(excluded, true).find(one.name)
	})
}

func amongMail(one rfc2821Mailbox, permitted, excluded []string) error {
	return among("email address", one, len(permitted) > 0, len(excluded) > 0, func() (string, bool) {
		return mailboxesOf(permitted, false).find(one)
	}, func() (string, bool) {
		return mailboxesOf(excluded, true).find(one)
	})
}

// ---- chains

// withinBounds holds the names of each certificate against what those above it permit.
func withinBounds(chain []*Certificate) error {
	for i, c := range chain {
		var above []*Certificate
		for _, other := range chain[i+1:] {
			if other.hasNameConstraints() {
				above = append(above, other)
			}
		}
		if len(above) == 0 || !c.hasSANExtension() {
			continue
		}
		uris, err := hostsOf(c.URIs)
		if err != nil {
			return err
		}
		var emails []rfc2821Mailbox
		for _, text := range c.EmailAddresses {
			one, ok := parseRFC2821Mailbox(text)
			if !ok {
				return fmt.Errorf("cannot parse rfc822Name %q", text)
			}
			one.domain = strings.ToLower(one.domain)
			emails = append(emails, one)
		}
		for _, other := range above {
			if err := other.bounds(c, uris, emails); err != nil {
				return err
			}
		}
	}
	return nil
}

// bounds tells why b does not sign for the names of another certificate.
func (b *Certificate) bounds(c *Certificate, uris []bounded, emails []rfc2821Mailbox) error {
	for _, ip := range c.IPAddresses {
		if err := amongIPs(ip, b.PermittedIPRanges, b.ExcludedIPRanges); err != nil {
			return err
		}
	}
	for _, name := range c.DNSNames {
		if !domainNameValid(name, false) {
			return fmt.Errorf("x509: cannot parse dnsName %q", name)
		}
		if err := amongNames("DNS name", bounded{name, name}, b.PermittedDNSDomains, b.ExcludedDNSDomains); err != nil {
			return err
		}
	}
	for _, uri := range uris {
		if !domainNameValid(uri.name, false) {
			return fmt.Errorf("x509: internal error: URI SAN %q failed to parse", uri.shown)
		}
		if err := amongNames("URI", uri, b.PermittedURIDomains, b.ExcludedURIDomains); err != nil {
			return err
		}
	}
	for _, email := range emails {
		if !domainNameValid(email.domain, false) {
			return fmt.Errorf("x509: cannot parse rfc822Name %q", email)
		}
		if err := amongMail(email, b.PermittedEmailAddresses, b.ExcludedEmailAddresses); err != nil {
			return err
		}
	}
	return nil
}

// hostsOf are the hosts of URIs, which must be names.
func hostsOf(uris []*url.URL) (hosts []bounded, err error) {
	for _, uri := range uris {
		host := strings.ToLower(uri.Host)
		if host == "" {
			return nil, fmt.Errorf("URI with empty host (%q) cannot be matched against constraints", uri.String())
		}
		if strings.Contains(host, ":") && !strings.HasSuffix(host, "]") {
			if host, _, err = net.SplitHostPort(uri.Host); err != nil {
				return nil, fmt.Errorf("cannot parse URI host %q: %v", uri.Host, err)
			}
		}
		_, err := netip.ParseAddr(host)
		if err == nil || strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
			return nil, fmt.Errorf("URI with IP (%q) cannot be matched against constraints", uri.String())
		}
		hosts = append(hosts, bounded{host, uri})
	}
	return hosts, nil
}
