package http

import (
	"errors"
	"fmt"
	"net/url"
)

// Requests that browsers send for other sites are told from their headers.

var (
	errOtherSite = errors.New("cross-origin request detected from Sec-Fetch-Site header")
	errOldClient = errors.New("cross-origin request detected, and/or browser is out of date: " +
		"Sec-Fetch-Site is missing, and Origin does not match Host")
)

// passes is the handler of patterns that are not protected.
type passes struct{}

func (passes) ServeHTTP(ResponseWriter, *Request) {}

var unprotected Handler = &passes{}

func (c *CrossOriginProtection) AddTrustedOrigin(origin string) error {
	u, err := url.Parse(origin)
	lacks := ""
	switch {
	case err != nil:
		return fmt.Errorf("invalid origin %q: %w", origin, err)
	case u.Scheme == "":
		lacks = "scheme is required"
	case u.Host == "":
		lacks = "host is required"
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		lacks = "path, query, and fragment are not allowed"
	}
	if lacks != "" {
		return fmt.Errorf("invalid origin %q: %s", origin, lacks)
	}
	c.trustedMu.Lock()
	defer c.trustedMu.Unlock()
	if c.trusted == nil {
		c.trusted = map[string]bool{}
	}
	c.trusted[origin] = true
	return nil
}

func (c *CrossOriginProtection) AddInsecureBypassPattern(pattern string) {
	mux := c.bypass.Load()
	if mux == nil {
		mux = NewServeMux()
		if !c.bypass.CompareAndSwap(nil, mux) {
			mux = c.bypass.Load()
		}
	}
	mux.Handle(pattern, unprotected)
}

func (c *CrossOriginProtection) SetDenyHandler(h Handler) {
	if h == nil {
		c.deny.Store(nil)
	} else {
		c.deny.Store(&h)
	}
}

// exempt: by its pattern, or since its origin is trusted.
func exempt(c *CrossOriginProtection, req *Request) bool {
	if mux := c.bypass.Load(); mux != nil {
		if h, _ := mux.Handler(req); h == unprotected {
			return true
		}
	}
	c.trustedMu.RLock()
	defer c.trustedMu.RUnlock()
	origin := req.Header.Get("Origin")
	return origin != "" && c.trusted[origin]
}

func (c *CrossOriginProtection) Check(req *Request) error {
	switch req.Method {
	case "GET", "HEAD", "OPTIONS":
		return nil
	}
	wrong := errOtherSite
	switch req.Header.Get("Sec-Fetch-Site") {
	case "same-origin", "none":
		return nil
	case "":
		origin := req.Header.Get("Origin")
		if origin == "" {
			return nil
		}
		if u, err := url.Parse(origin); err == nil && u.Host == req.Host {
			return nil
		}
		wrong = errOldClient
	}
	if exempt(c, req) {
		return nil
	}
	return wrong
}

func (c *CrossOriginProtection) Handler(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		err := c.Check(r)
		if err == nil {
			h.ServeHTTP(w, r)
			return
		}
		if deny := c.deny.Load(); deny != nil {
			(*deny).ServeHTTP(w, r)
			return
		}
		Error(w, err.Error(), StatusForbidden)
	})
}
