// Package pprof: what is inlined into callers, in gc's shape; the machine runs it as well.
package pprof

//line pprof.go:322:1
func (p *Profile) Name() string {
	return p.name
}
