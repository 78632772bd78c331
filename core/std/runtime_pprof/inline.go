package pprof

//line pprof.go:322:1
func (p *Profile) Name() string {
	return p.name
}
