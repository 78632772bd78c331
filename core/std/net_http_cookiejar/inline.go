// Package cookiejar: what is inlined into callers.
package cookiejar

//line jar.go:82:1
func New(o *Options) (*Jar, error) {
	jar := &Jar{
		entries: make(map[string]map[string]entry),
	}
	if o != nil {
		jar.psList = o.PublicSuffixList
	}
	return jar, nil
}
