package cookiejar

import (
	"cmp"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"
)

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// encoded is a label in the letters that names of hosts have: RFC 3492.
func encoded(label string) string {
	if isASCII(label) {
		return label
	}
	runes := []rune(label)
	out := []byte("xn--")
	for _, r := range runes {
		if r < 0x80 {
			out = append(out, byte(r))
		}
	}
	basic := len(out) - 4
	if basic > 0 {
		out = append(out, '-')
	}
	limit, delta, bias := rune(0x80), 0, 72
	for done := basic; done < len(runes); {
		least := rune(0x7fffffff)
		for _, r := range runes {
			if r >= limit {
				least = min(least, r)
			}
		}
		delta += int(least-limit) * (done + 1)
		limit = least
		for _, r := range runes {
			if r < limit {
				delta++
			}
			if r != limit {
				continue
			}
			q := delta
			for k := 36; ; k += 36 {
				t := min(max(k-bias, 1), 26)
				if q < t {
					break
				}
				out = append(out, "abcdefghijklmnopqrstuvwxyz0123456789"[t+(q-t)%(36-t)])
				q = (q - t) / (36 - t)
			}
			out = append(out, "abcdefghijklmnopqrstuvwxyz0123456789"[q])
			if done == basic {
				delta /= 700
			} else {
				delta /= 2
			}
			delta += delta / (done + 1)
			bias = 0
			for delta > 455 {
				delta /= 35
				bias += 36
			}
			bias += 36 * delta / (delta + 38)
			delta = 0
			done++
		}
		delta++
		limit++
	}
	return string(out)
}

// hostOf is the host without its port, in small letters.
func hostOf(u *url.URL) (string, bool) {
	host := u.Host
	colons := strings.Count(host, ":")
	if colons == 1 || colons > 1 && host[0] == '[' && strings.Contains(host, "]:") {
		name, _, err := net.SplitHostPort(host)
		if err != nil {
			return "", false
		}
		host = name
	}
	labels := strings.Split(strings.TrimSuffix(host, "."), ".")
	for i, label := range labels {
		labels[i] = encoded(label)
	}
	return strings.ToLower(strings.Join(labels, ".")), u.Scheme == "http" || u.Scheme == "https"
}

func isAddress(host string) bool { return strings.ContainsAny(host, ":%") || net.ParseIP(host) != nil }

func isBelow(host, domain string) bool { return strings.HasSuffix(host, "."+domain) && host != "."+domain }

// keyOf is the domain that one could buy: one label more than the public suffix.
func keyOf(host string, list PublicSuffixList) string {
	suffix := host[strings.LastIndexByte(host, '.')+1:]
	if list != nil {
		suffix = list.PublicSuffix(host)
	}
	if isAddress(host) || suffix == host || !isBelow(host, suffix) {
		return host
	}
	rest := host[:len(host)-len(suffix)-1]
	return host[strings.LastIndexByte(rest, '.')+1:]
}

func isSecure(u *url.URL, domain string) bool {
	name := strings.TrimSuffix(domain, ".")
	if u.Scheme == "https" || strings.EqualFold(name[strings.LastIndexByte(name, '.')+1:], "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(domain)
	return err == nil && ip.IsLoopback()
}

func (j *Jar) Cookies(u *url.URL) (cookies []*http.Cookie) {
	host, is := hostOf(u)
	if !is {
		return nil
	}
	path := cmp.Or(u.Path, "/")
	key, now := keyOf(host, j.psList), time.Now()
	j.mu.Lock()
	defer j.mu.Unlock()
	var selected []entry
	for id, e := range j.entries[key] {
		if e.Persistent && !e.Expires.After(now) {
			delete(j.entries[key], id)
			continue
		}
		rest, below := strings.CutPrefix(path, e.Path)
		below = below && (rest == "" || e.Path[len(e.Path)-1] == '/' || rest[0] == '/')
		if (host == e.Domain || !e.HostOnly && isBelow(host, e.Domain)) && below && (!e.Secure || isSecure(u, e.Domain)) {
			e.LastAccess = now
			j.entries[key][id] = e
			selected = append(selected, e)
		}
	}
	if len(j.entries[key]) == 0 {
		delete(j.entries, key)
	}
	slices.SortFunc(selected, func(a, b entry) int {
		return cmp.Or(cmp.Compare(b.Path, a.Path), a.Creation.Compare(b.Creation), cmp.Compare(a.seqNum, b.seqNum))
	})
	for _, e := range selected {
		cookies = append(cookies, &http.Cookie{Name: e.Name, Value: e.Value, Quoted: e.Quoted})
	}
	return cookies
}

// domainOf is the domain that a cookie is for, and whether for that host alone.
func domainOf(j *Jar, host, domain string) (of string, alone, ok bool) {
	if domain == "" || isAddress(host) {
		return host, true, domain == "" || domain == host
	}
	domain = strings.TrimPrefix(domain, ".")
	if domain == "" || domain[0] == '.' || domain[len(domain)-1] == '.' || !isASCII(domain) {
		return "", false, false
	}
	domain = strings.ToLower(domain)
	if j.psList != nil {
		if suffix := j.psList.PublicSuffix(domain); suffix != "" && !isBelow(domain, suffix) {
			return host, true, host == domain
		}
	}
	return domain, false, host == domain || isBelow(host, domain)
}

func (j *Jar) SetCookies(u *url.URL, cookies []*http.Cookie) {
	host, is := hostOf(u)
	if !is || len(cookies) == 0 {
		return
	}
	key, now := keyOf(host, j.psList), time.Now()
	j.mu.Lock()
	defer j.mu.Unlock()
	kept := j.entries[key]
	if kept == nil {
		kept = map[string]entry{}
	}
	for _, c := range cookies {
		e := entry{Name: c.Name, Value: c.Value, Quoted: c.Quoted, Path: c.Path, Secure: c.Secure, HttpOnly: c.HttpOnly}
		if !strings.HasPrefix(e.Path, "/") {
			e.Path = "/"
			if at := strings.LastIndexByte(u.Path, '/'); at > 0 && u.Path[0] == '/' {
				e.Path = u.Path[:at]
			}
		}
		ok := false
		if e.Domain, e.HostOnly, ok = domainOf(j, host, c.Domain); !ok {
			continue
		}
		id := e.Domain + ";" + e.Path + ";" + e.Name
		e.Persistent = true
		switch {
		case c.MaxAge > 0:
			e.Expires = now.Add(time.Duration(c.MaxAge) * time.Second)
		case c.MaxAge == 0 && c.Expires.IsZero():
			e.Expires = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
			e.Persistent = false
		case c.MaxAge == 0 && c.Expires.After(now):
			e.Expires = c.Expires
		default:
			delete(kept, id)
			continue
		}
		e.SameSite = map[http.SameSite]string{http.SameSiteDefaultMode: "SameSite", http.SameSiteStrictMode: "SameSite=Strict",
			http.SameSiteLaxMode: "SameSite=Lax"}[c.SameSite]
		if old, known := kept[id]; known {
			e.Creation, e.seqNum = old.Creation, old.seqNum
		} else {
			e.Creation, e.seqNum = now, j.nextSeqNum
			j.nextSeqNum++
		}
		e.LastAccess = now
		kept[id] = e
	}
	if len(kept) == 0 {
		delete(j.entries, key)
	} else {
		j.entries[key] = kept
	}
}
